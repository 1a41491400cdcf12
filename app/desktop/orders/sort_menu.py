"""The menu of what the table can be sorted by."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.desktop.orders.columns import column_title
from app.desktop.orders.rows import Sorting, Tab


class SortBy(Protocol):
    """Sorts the tab's orders otherwise."""

    def __call__(self, sorting: Sorting, *, descending: bool = False) -> None:
        """Sorts."""


def open_sort_menu(parent: QWidget, at: QPoint, tab: Tab, sorted_by: tuple[Sorting, bool], sort_by: SortBy) -> None:
    """Opens it at a point of the screen; what the tab is sorted by now is ticked."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    now_by, descending = sorted_by
    group = QActionGroup(menu)
    for sorting in Sorting:
        action = menu.addAction(column_title(sorting, tab))
        action.setCheckable(True)
        action.setChecked(sorting is now_by)
        action.triggered.connect(lambda _=False, s=sorting: sort_by(s, descending=descending))
        group.addAction(action)
    menu.addSeparator()
    turned = menu.addAction(QCoreApplication.translate("Orders", "The other way round"))
    turned.triggered.connect(lambda: sort_by(now_by, descending=not descending))
    menu.popup(at)
