"""Choosing one of several: from a list of words that stand for values, or from one that can also be typed into."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QObject, QStringListModel, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from app.desktop.widgets.painting import shortened

V = TypeVar("V")


class ChoiceBox(QComboBox, Generic[V]):
    """One of a few values, each said in words (translated already)."""

    def __init__(self, choices: Sequence[tuple[V, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[V, ...] = ()
        self.offer(choices)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shortens words that have no room: the style breaks off in the middle of a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width()
        option.currentText = shortened(self.currentText(), self.fontMetrics(), room)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def offer(self, choices: Sequence[tuple[V, str]]) -> None:
        """Offers other values instead; the first is chosen."""
        self.clear()
        self._values = tuple(value for value, _ in choices)
        self.addItems([words for _, words in choices])

    def lock(self) -> None:
        """Leaves the value that is chosen to be read only."""
        self.offer([(self.value(), self.currentText())])

    def value(self) -> V:
        """The value that is chosen."""
        return self._values[self.currentIndex()]

    def set_value(self, value: V) -> None:
        """Chooses a value; one that is not there is left alone."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))


class Finder(QCompleter):
    """Finds texts while typing, wherever in them the letters stand, and lists them like the choices of a box."""

    def __init__(self, among: QAbstractItemModel | Sequence[str], parent: QObject) -> None:
        model = among if isinstance(among, QAbstractItemModel) else QStringListModel(list(among))
        super().__init__(model, parent)
        if model is not among:
            model.setParent(self)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found = QListView()
        found.setObjectName("found")  # the style sheet's name for it
        found.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPopup(found)


class TypedChoiceBox(QComboBox):
    """A text of one's own, or one of many that are found while typing, wherever in them the letters stand."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(texts)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(12)
        self.setCompleter(Finder(self.model(), self))

    def text(self) -> str:
        """What stands there."""
        return self.currentText().strip()

    def set_text(self, text: str) -> None:
        """Writes a text, one of the list or another."""
        self.setCurrentText(text)
        line = self.lineEdit()
        assert line is not None  # it can be typed into
        line.setCursorPosition(0)
