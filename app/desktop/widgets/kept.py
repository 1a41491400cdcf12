"""What was typed into a dialog that was closed before it was confirmed; it comes back where it was typed."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Any, Never, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import flat_button
from app.desktop.widgets.fields import FieldRow
from app.desktop.widgets.label import Label

PASSES = 3  # one field may change another that was filled before it

Typed = Mapping[str, Any]
Writer = Callable[[Any], object]


@runtime_checkable
class Keeping(Protocol):
    """A field of several parts that says itself what was typed into it."""

    def typed(self) -> object:
        """What stands in it."""

    def type_again(self, typed: Never) -> None:
        """Puts it there again."""


class KeptDrafts(QObject):
    """Belongs to one window: what was typed, by what the dialog was about."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._typed: dict[Hashable, list[Typed]] = {}

    def keep(self, about: Hashable, typed: Typed) -> None:
        """Keeps what was typed."""
        self._typed.setdefault(about, []).append(typed)

    def take(self, about: Hashable) -> Typed | None:
        """Gives the newest back, once."""
        kept = self._typed.get(about)
        return kept.pop() if kept else None


def kept_drafts(widget: QWidget) -> KeptDrafts:
    """Those of the window that the widget is in, or that its dialog stands in front of."""
    window = widget
    while (owner := window.parentWidget()) is not None:
        window = owner
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return window.findChild(KeptDrafts, options=direct) or KeptDrafts(window)


def typed_into(dialog: QWidget) -> dict[str, object]:
    """What stands in each field of a dialog."""
    return {name: value for name, value, _ in _fields(dialog)}


def type_again_into(dialog: QWidget, typed: Typed) -> None:
    """Puts it there again; fields that are not there any more are left out."""
    for _ in range(PASSES):
        differing = [(name, write) for name, value, write in _fields(dialog) if typed.get(name, value) != value]
        for name, write in differing:
            write(typed[name])
        if not differing:
            return


class BackLine(QWidget):
    """Says that something typed before is back, and offers to start afresh."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.text = say("Dialogs", "What you typed is back.")
        self.afresh = flat_button(theme, say("Dialogs", "Start afresh"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(Label(theme, self.text, tone=Tone.MUTED))
        row.addWidget(self.afresh)
        row.addStretch(1)


def _fields(dialog: QWidget) -> Iterator[tuple[str, object, Writer]]:
    """Each field: its name, what stands in it, and how to write it."""
    seen: Counter[str] = Counter()
    for place, widget in _parts(dialog, ""):
        access = _access(widget)
        if access is not None:
            kind = f"{place}/{type(widget).__name__}"
            seen[kind] += 1
            yield f"{kind}/{seen[kind]}", *access


def _parts(widget: QWidget, place: str) -> Iterator[tuple[str, QWidget]]:
    """The controls inside of a widget, each with the name of the row that it stands in."""
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isWindow() or isinstance(child, QCalendarWidget):
            continue
        if _access(child) is not None:
            yield place, child
        else:
            yield from _parts(child, child.name if isinstance(child, FieldRow) else place)


def _access(widget: QWidget) -> tuple[object, Writer] | None:
    """What stands in a control, and how to write it; None for what is no field."""
    match widget:
        case Keeping():
            return widget.typed(), widget.type_again
        case QComboBox():
            return widget.currentText(), lambda text: _choose(widget, text)
        case QDateTimeEdit():
            return widget.dateTime(), widget.setDateTime
        case QSpinBox():
            return widget.value(), widget.setValue
        case QLineEdit():
            return widget.text(), widget.setText
        case QPlainTextEdit():
            return None if widget.isReadOnly() else (widget.toPlainText(), widget.setPlainText)
        case QAbstractButton():
            return (widget.isChecked(), widget.setChecked) if widget.isCheckable() else None
    return None


def _choose(box: QComboBox, text: str) -> None:
    """Chooses what is called so; a box that can be typed into takes any text."""
    place = box.findText(text)
    if place >= 0:
        box.setCurrentIndex(place)
    elif box.isEditable():
        box.setEditText(text)
