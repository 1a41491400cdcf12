"""Line edits that read what people type: working time and money."""

from abc import abstractmethod
from decimal import Decimal
from typing import Final, Generic, Literal, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.durations import parse_duration
from app.domain.money import Money, minor_digits, parse_money
from app.wording.speech import NARROW, Speech

V = TypeVar("V")

_NO_GROUPS: Final = str.maketrans("", "", f",{NARROW}")  # "1,000 h" is for reading; typed, its comma could be a decimal


class ReadingEdit(QLineEdit, Generic[V]):
    """A line whose text stands for a value. It complains when left unreadable, never while one is still typing."""

    complained = Signal(str)  # what is wrong with the text, "" when nothing is any more
    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: V | None = None
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> V | None:
        """What the text stands for; None when it is blank or can't be read."""
        return self._value

    def set_value(self, value: V | None) -> None:
        """Write a value as it is said; None leaves the line blank."""
        self.setText("" if value is None else self.say(value))

    def complaint(self) -> str:
        """Why the text can't be read; "" when it can or is blank."""
        return self.explain() if self._value is None and self.text().strip() else ""

    @abstractmethod
    def read(self, text: str) -> V | None:
        """What a text stands for."""

    @abstractmethod
    def say(self, value: V) -> str:
        """How a value is written."""

    @abstractmethod
    def explain(self) -> str:
        """What the line would understand."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Write a value in its usual way, or complain."""
        if self._value is not None:
            self.set_value(self._value)
        self.complained.emit(self.complaint())

    def _on_text_changed(self, text: str) -> None:
        before = self._value
        self._value = self.read(text)
        if not self.complaint():
            self.complained.emit("")
        if self._value != before:
            self.value_changed.emit()


class DurationEdit(ReadingEdit[int]):
    """Working time in minutes, typed as "3h", "1 h 30", "90 min", "1:30" or "2,5 h"."""

    def __init__(
        self, speech: Speech, bare_unit: Literal["h", "min"] | None = "h", parent: QWidget | None = None
    ) -> None:
        """`bare_unit` is what a number alone counts."""
        super().__init__(parent)
        self._speech = speech
        self._bare_unit: Literal["h", "min"] | None = bare_unit
        self.setPlaceholderText(speech.duration(150))

    def read(self, text: str) -> int | None:
        return parse_duration(text, self._bare_unit)

    def say(self, value: int) -> str:
        return self._speech.duration(value).translate(_NO_GROUPS)

    def explain(self) -> str:
        return QCoreApplication.translate("DurationEdit", "Not a working time: write 3 h, 1 h 30 or 90 min.")


class MoneyEdit(ReadingEdit[Money]):
    """An amount, in the given currency when none is typed."""

    def __init__(self, speech: Speech, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._currency = currency
        self.setPlaceholderText(speech.money(Money(0, currency)))

    def read(self, text: str) -> Money | None:
        return parse_money(text, self._currency)

    def say(self, value: Money) -> str:
        said = self._speech.money(value)
        if self.read(said) == value:
            return said
        return f"{Decimal(value.minor).scaleb(-minor_digits(value.currency))} {value.currency}"  # "$" is several

    def explain(self) -> str:
        return QCoreApplication.translate("MoneyEdit", "Not an amount: write 120, 49.90 or 120 EUR.")
