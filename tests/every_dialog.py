"""Every kind of dialog that Carnet opens."""

import importlib
import pkgutil

from PySide6.QtWidgets import QDialog

import app.desktop


def every_dialog() -> set[type[QDialog]]:
    """Every class of dialog in the desktop room that is opened, not only built upon."""
    for module in pkgutil.walk_packages(app.desktop.__path__, "app.desktop."):
        importlib.import_module(module.name)
    found: set[type[QDialog]] = set()
    ahead: list[type[QDialog]] = [QDialog]
    while ahead:
        below = [each for each in ahead.pop().__subclasses__()]
        found.update(each for each in below if each.__module__.startswith("app.") and not each.__subclasses__())
        ahead.extend(below)
    return found
