"""A wheel that passes over a field scrolls on."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.look.theme import Theme
from app.desktop.widgets.choices import ChoiceBox
from app.desktop.widgets.fields import Form
from app.desktop.widgets.steppers import NumberEdit


class Fields:
    """A stepper and a list of choices in an open form."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.days = NumberEdit(0, 9)
        self.days.setValue(5)
        self.place = ChoiceBox[str]([("near", "near"), ("far", "far")])
        self.form = Form(theme)
        self.form.add("days", "Days", self.days)
        self.form.add("place", "Place", self.place)
        qtbot.addWidget(self.form)
        with qtbot.waitActive(self.form):
            self.form.show()


@pytest.fixture
def fields(theme: Theme, qtbot: QtBot) -> Fields:
    """Them, open."""
    return Fields(theme, qtbot)


def turned(field: QWidget) -> bool:
    """One notch of the wheel towards the user over the middle of a field; True where the field took it."""
    at, down, none = QPointF(field.rect().center()), QPoint(0, -120), Qt.KeyboardModifier.NoModifier
    globally, phase = field.mapToGlobal(at), Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, globally, QPoint(), down, Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_a_field_without_the_focus_leaves_the_wheel_to_the_page(fields: Fields) -> None:
    fields.form.setFocus()
    assert not turned(fields.days)
    assert not turned(fields.place)
    assert (fields.days.value(), fields.place.value()) == (5, "near")


def test_a_field_with_the_focus_turns(fields: Fields) -> None:
    fields.days.setFocus()
    assert turned(fields.days)
    fields.place.setFocus()
    assert turned(fields.place)
    assert (fields.days.value(), fields.place.value()) == (4, "far")


def test_the_wheel_gives_no_focus(fields: Fields) -> None:
    strong = Qt.FocusPolicy.StrongFocus  # by click and Tab alone
    assert (fields.days.focusPolicy(), fields.place.focusPolicy()) == (strong, strong)
