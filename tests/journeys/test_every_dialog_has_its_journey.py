"""No dialog without a journey: a new one fails here until somebody is led through it."""

import tests.journeys.test_each_dialog_of_an_order
import tests.journeys.test_each_dialog_of_the_book
import tests.journeys.test_each_dialog_to_read  # noqa: F401 each tells its journeys when it is read
from tests.every_dialog import every_dialog
from tests.journeys.user import JOURNEYS


def test_every_dialog_has_its_journey() -> None:
    assert {kind.__name__ for kind in every_dialog() if kind not in JOURNEYS} == set()
