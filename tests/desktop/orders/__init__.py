"""The orders screen, used as a person uses it."""
