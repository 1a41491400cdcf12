"""The offers screen, used as a person uses it."""
