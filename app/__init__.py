"""Carnet: a freelancer's order book on the desktop. The map of the house is in README.md beside this file."""

__version__ = "0.1.0"
