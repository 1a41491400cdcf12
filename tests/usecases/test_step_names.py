"""Everything a user can do has a name, so that undo can say what it takes back."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

import app.usecases
from app.places import TRANSLATIONS
from app.wording.speech import Speech
from app.wording.steps import step_name, step_names
from app.wording.translations import read_translations

LOOKS = {
    "extension_options",
    "extra_options",
    "book_file",
    "check_book",
    "example_order",
    "expected_import",
    "book_records",
    "days_to_read",
}
ENGLISH = Speech("en", read_translations(TRANSLATIONS, "en"), ZoneInfo("UTC"))


def use_cases() -> Iterator[str]:
    """The names of the functions that the desk can run."""
    for module in pkgutil.iter_modules(app.usecases.__path__, "app.usecases."):
        for name, found in vars(importlib.import_module(module.name)).items():
            if inspect.isfunction(found) and found.__module__ == module.name and is_use_case(found):
                yield name


def is_use_case(function: Callable[..., object]) -> bool:
    """A use case is public and takes the session and `now` first."""
    taken = list(inspect.signature(function).parameters)
    return not function.__name__.startswith("_") and taken[:2] == ["session", "now"]


def test_every_step_has_a_name_and_every_name_a_step() -> None:
    found = list(use_cases())
    assert len(found) == len(set(found)), "two use cases of one name would share their label"
    assert set(found) - LOOKS == set(step_names(ENGLISH))


def test_a_step_of_a_later_carnet_is_called_by_its_key() -> None:
    assert step_name(ENGLISH, "fly_to_the_moon") == "fly_to_the_moon"
