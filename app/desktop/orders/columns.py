"""The table's columns and tabs in words, for Qt's own headings and for screen readers."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from app.desktop.orders.cells import Cells
from app.desktop.orders.rows import OrderRow, Sorting, Tab
from app.desktop.orders.table import CELL_ROLE, RIGHT
from app.desktop.widgets.rows import Column
from app.desktop.widgets.tips import wrapping_tip


def columns(cells: Callable[[], Cells], tab: Tab) -> tuple[Column[OrderRow], ...]:
    """One column for each thing to sort by; `cells` gives the words of the moment."""
    return tuple(_column(cells, sorting, tab) for sorting in Sorting)


def column_title(sorting: Sorting, tab: Tab) -> str:
    """The heading of a column."""
    say = QCoreApplication.translate
    over = tab in (Tab.COMPLETED, Tab.CANCELLED)
    return {
        Sorting.TITLE: say("Orders", "Order"),
        Sorting.SERVICE: say("Orders", "Service"),
        Sorting.STATE: say("Orders", "State"),
        Sorting.TURN: say("Orders", "Turn"),
        Sorting.DUE: say("Orders", "Ended") if over else say("Orders", "Due"),
        Sorting.EFFORT: say("Orders", "Worked") if over else say("Orders", "Work"),
        Sorting.PRICE: say("Orders", "Price"),
        Sorting.REFERENCE: say("Orders", "Reference"),
    }[sorting]


def tab_name(tab: Tab) -> str:
    """What stands on a tab."""
    say = QCoreApplication.translate
    return {
        Tab.ACTIVE: say("Orders", "Active", "tab"),
        Tab.WAITING: say("Orders", "Waiting", "tab"),
        Tab.DELIVERED: say("Orders", "Delivered", "tab"),
        Tab.IN_REVISION: say("Orders", "In revision", "tab"),
        Tab.COMPLETED: say("Orders", "Completed", "tab"),
        Tab.CANCELLED: say("Orders", "Cancelled", "tab"),
        Tab.ALL: say("Orders", "All", "tab"),
    }[tab]


def empty_sentence(tab: Tab, *, any_order: bool) -> str:
    """What is said where a tab has no order."""
    say = QCoreApplication.translate
    if not any_order:
        return say("Orders", "No order yet. A title and a date are enough to add the first one.")
    return {
        Tab.ACTIVE: say("Orders", "No order is open. Add the next one when it comes."),
        Tab.WAITING: say("Orders", "No order waits for what its client must hand in."),
        Tab.DELIVERED: say("Orders", "No delivery waits for its client’s answer."),
        Tab.IN_REVISION: say("Orders", "No client asked for changes."),
        Tab.COMPLETED: say("Orders", "No order is completed yet."),
        Tab.CANCELLED: say("Orders", "No order was cancelled."),
        Tab.ALL: "",
    }[tab]


def _column(cells: Callable[[], Cells], sorting: Sorting, tab: Tab) -> Column[OrderRow]:
    return Column(
        column_title(sorting, tab),
        lambda row: cells().cell(row, sorting).first,
        Qt.AlignmentFlag.AlignRight if sorting in RIGHT else Qt.AlignmentFlag.AlignLeft,
        {
            CELL_ROLE: lambda row: cells().cell(row, sorting),
            Qt.ItemDataRole.AccessibleTextRole: lambda row: cells().cell(row, sorting).spoken,
            Qt.ItemDataRole.ToolTipRole: lambda row: wrapping_tip(cells().cell(row, sorting).spoken),
        },
    )
