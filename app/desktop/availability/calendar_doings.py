"""The actions that go to the calendar, or concern the days chosen there."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.desktop import opening
from app.desktop.availability.day_dialog import open_day_hours
from app.desktop.availability.screen import CalendarScreen
from app.desktop.screen import Context
from app.domain.instants import local_day


class CalendarDoings:
    """Does them in one window; `go` goes to one of its pages by name."""

    def __init__(self, context: Context, window: QWidget, pages: QStackedWidget, go: Callable[[str], object]) -> None:
        self._context = context
        self._window = window
        self._pages = pages
        self._go = go

    def show_by(self, *, week: bool) -> None:
        """The calendar, by week or by month."""
        self._calendar().show_by(week=week)

    def print_month(self) -> None:
        """The month that the calendar shows."""
        self._calendar().print_month()

    def plan_away(self) -> None:
        """An absence over the days chosen in the calendar, elsewhere from tomorrow."""
        page = self._pages.currentWidget()
        if isinstance(page, CalendarScreen):
            page.aways.plan()
        else:
            opening.open_away(self._context, self._window)

    def change_hours(self) -> None:
        """The hours of the days chosen in the calendar, elsewhere of today."""
        page = self._pages.currentWidget()
        if isinstance(page, CalendarScreen):
            page.change_hours()
        else:
            today = local_day(self._context.bridge.now(), self._context.speech.zone)
            open_day_hours(self._context, self._window, today)

    def _calendar(self) -> CalendarScreen:
        self._go("calendar")
        page = self._pages.currentWidget()
        assert isinstance(page, CalendarScreen)  # what stands under that name
        return page
