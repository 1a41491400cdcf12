"""What stands on the screen, in words: all that someone who looks at it, or has it read out, is told."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.ToolTipRole,
)
SPACES = str.maketrans("\u00a0\u202f", "  ")  # those that hold words together


def plain(text: str) -> str:
    """A text with plain spaces, as one compares it."""
    return text.translate(SPACES)


def name_of(control: QWidget | None) -> str:
    """What a control is called when it has the keys: by its name, else by the words on it."""
    if control is None:
        return ""
    text = control.text().replace("&&", "&") if isinstance(control, QAbstractButton) else ""
    return plain(control.accessibleName() or text)


def texts_on(window: QWidget) -> list[str]:
    """Every text in sight in a window."""
    widgets = [window, *window.findChildren(QWidget)]
    return [text for widget in widgets if widget.isVisible() for text in _texts_of(widget) if text]


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            yield widget.text()
        case QPlainTextEdit():
            yield widget.toPlainText()
        case QComboBox():
            yield widget.currentText()
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QGroupBox():
            yield widget.title()
        case QAbstractItemView() if widget.model() is not None:
            yield from _texts_in(widget.model())
    if widget.isWindow():
        yield widget.windowTitle()


def _texts_in(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            index = model.index(row, column)
            yield from (str(text) for role in ROLES if (text := index.data(role)))
