"""Fields with little arrows: a whole number, a time of day.

The style sheet can't push the text of a spin box off its border; a margin of the line inside it can.
"""

from PySide6.QtCore import QTime
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QTimeEdit, QWidget

_INDENT = 9


class NumberEdit(QSpinBox):
    """A whole number between two bounds, with a unit behind it if given (translated already, such as " d")."""

    def __init__(self, least: int, most: int, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(unit)
        _indent(self)


class CentsEdit(NumberEdit):
    """A price in no currency: in hundredths, written with two decimals; an arrow adds a whole."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(0, most, parent=parent)
        self.setSingleStep(100)

    def textFromValue(self, value: int) -> str:
        return self.locale().toString(value / 100, "f", 2)

    def valueFromText(self, text: str) -> int:
        number, read = self.locale().toDouble(text)
        return round(number * 100) if read else self.value()

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        if not text:
            return QValidator.State.Intermediate, text, at
        number, read = self.locale().toDouble(text)
        fine = read and 0 <= round(number * 100) <= self.maximum()
        return QValidator.State.Acceptable if fine else QValidator.State.Invalid, text, at


class TimeEdit(QTimeEdit):
    """A time of day, to the minute, as minutes past midnight."""

    def __init__(self, minute: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("HH:mm")
        self.set_minute(minute)
        _indent(self)

    def minute(self) -> int:
        """The time shown, 0 to 1439."""
        return self.time().hour() * 60 + self.time().minute()

    def set_minute(self, minute: int) -> None:
        """Show a time; whole days are left out."""
        self.setTime(QTime(minute // 60 % 24, minute % 60))


def _indent(field: QAbstractSpinBox) -> None:
    field.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
