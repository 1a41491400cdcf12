"""The planner asked in its dialogs."""
