"""The order in which Tab goes through a dialog: as it is read, whatever was made first."""

from collections.abc import Iterator
from itertools import pairwise, product

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLayout, QLayoutItem, QScrollArea, QWidget


def order_tabs(window: QWidget) -> None:
    """Lets Tab go through the controls of a window in the order of their layouts: down each column, then the next."""
    for button in window.findChildren(QAbstractButton):
        _stop_at_chosen(button)
    for before, after in pairwise(controls(window)):
        QWidget.setTabOrder(before, after)


def _stop_at_chosen(button: QAbstractButton) -> None:
    """Of several of which one is chosen, Tab comes to that one; the arrows go on to the others."""
    group = button.group()
    chosen = None if group is None or not group.exclusive() else group.checkedButton()
    if chosen is not None and button.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        policy = Qt.FocusPolicy.StrongFocus if button is chosen else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)


def controls(widget: QWidget) -> Iterator[QWidget]:
    """Everything in a widget that Tab can reach, in the order of the layouts."""
    inside = widget.widget() if isinstance(widget, QScrollArea) else widget
    layout = None if inside is None else inside.layout()
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif layout is not None:
        yield from _controls_of(layout)


def _controls_of(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from controls(widget)
        elif inner is not None:
            yield from _controls_of(inner)


def _items(layout: QLayout) -> Iterator[QLayoutItem]:
    """The parts of a layout, row by row where it is a table."""
    if isinstance(layout, QGridLayout):
        places = product(range(layout.rowCount()), range(layout.columnCount()))
        found = (layout.itemAtPosition(row, column) for row, column in places)
        yield from dict.fromkeys(item for item in found if item is not None)
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is not None:
            yield item
