"""No dialog without a journey: a new one fails here until somebody is led through it."""

import ast
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import tests.journeys.test_each_dialog_of_an_order
import tests.journeys.test_each_dialog_of_the_book
import tests.journeys.test_each_dialog_to_read  # noqa: F401 each tells its journeys when it is read
from app.desktop import opening
from tests.every_dialog import every_dialog
from tests.journeys.user import JOURNEYS

THE_SYSTEMS_OWN = {"app.desktop.dialogs.evidence_files"}  # it asks for a folder


def test_every_dialog_has_its_journey() -> None:
    assert {kind.__name__ for kind in every_dialog() if kind not in JOURNEYS} == set()


def test_everything_that_an_action_opens_has_its_journey() -> None:
    led_through = {kind.__module__ for kind in JOURNEYS}
    opened = set(modules_loaded(Path(opening.__file__ or "")))
    assert opened
    assert opened - led_through - THE_SYSTEMS_OWN == set()


def modules_loaded(path: Path) -> list[str]:
    """The modules that the functions of a file load when they are called."""
    functions = [each for each in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(each, ast.FunctionDef)]
    inside = (node for function in functions for node in ast.walk(function))
    return [module_of(node) for node in inside if isinstance(node, ast.ImportFrom)]


def module_of(node: ast.ImportFrom) -> str:
    """The module that is loaded, or the one that something is loaded from."""
    outer = import_module(node.module or "")
    inner = f"{node.module}.{node.names[0].name}"
    return inner if hasattr(outer, "__path__") and find_spec(inner) is not None else outer.__name__
