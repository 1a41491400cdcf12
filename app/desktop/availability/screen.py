"""The calendar: when am I free, what is due when, and when am I away."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.availability.away_dialog import open_away
from app.desktop.availability.away_doings import AwayDoings
from app.desktop.availability.cells import cells_of
from app.desktop.availability.chosen import ChosenDays, Place
from app.desktop.availability.columns import columns_of
from app.desktop.availability.day_dialog import open_day_hours
from app.desktop.availability.days_view import DaysView
from app.desktop.availability.head import CalendarHead
from app.desktop.availability.holidays_dialog import open_holidays
from app.desktop.availability.hours_dialog import open_hours
from app.desktop.availability.month_model import MonthModel
from app.desktop.availability.month_view import MonthView
from app.desktop.availability.printing import open_printing
from app.desktop.availability.reading import (
    KINDS,
    is_often_away,
    read_month,
    read_week,
    returned_on,
    week_start,
    weekdays,
)
from app.desktop.availability.side import SidePanel
from app.desktop.availability.week_view import WeekView
from app.desktop.look.theme import UNIT
from app.desktop.screen import Context, Screen
from app.domain.days import Day, Month, Week
from app.domain.instants import day_after, local_day
from app.domain.pages import WEEK, months_on, same_day, week_dates
from app.wording import calendar as words
from app.wording.speech import Speech


class CalendarScreen(Screen):
    """A month or a week on the left, the chosen day with the absences and the weekly hours on the right."""

    def __init__(self, context: Context) -> None:
        say = QCoreApplication.translate
        super().__init__(context, say("Calendar", "Calendar"), KINDS)
        self.days = ChosenDays.on(local_day(context.bridge.now(), context.speech.zone))
        self._month: Month | None = None
        self._week: Week | None = None
        self._order: int | None = None
        self._model = MonthModel(self)
        self.view = MonthView(context.theme, self._model, say("Calendar", "Month"))
        self.week = WeekView(context.theme, MonthModel(self, weeks=1), say("Calendar", "Week"))
        self.side = SidePanel(context.theme)
        self.head = head = CalendarHead(context.theme)
        self.heading, self.summary, self.switch = head.heading, head.summary, head.switch
        self.earlier, self.today, self.later, self.plan = head.earlier, head.today, head.later, head.plan
        self.aways = AwayDoings(context, self, self)
        self._lay_out()
        self._connect()
        self._show_by(0)

    @property
    def by_week(self) -> bool:
        """Whether the week is shown instead of the month."""
        return self.switch.currentIndex() == 1

    def show_by(self, *, week: bool) -> None:
        """Shows the week of the chosen day, or its month."""
        self.switch.setCurrentIndex(int(week))
        self.days_view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def days_view(self) -> DaysView:
        """The month or the week, whichever is shown."""
        return self.week if self.by_week else self.view

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self.days.first

    def lists(self) -> tuple[QWidget, ...]:
        """The days, whose arrows walk them, before what is due and done on one."""
        return (self.days_view, *self.side.order_lists())

    def order_lists(self) -> tuple[QWidget, ...]:
        """The lists of the day's orders."""
        return self.side.order_lists()

    def selected_orders(self) -> tuple[int, ...]:
        """The order chosen beside the month, or on it."""
        chosen = self.side.chosen_order()
        return () if chosen is None else (chosen,)

    def select_order(self, order_id: int) -> None:
        """Goes to the day on which the order is due, and chooses it there."""
        row = self.context.bridge.agenda().row(order_id)
        due = row.due if row is not None else None
        if due is not None:
            self.go_to(local_day(due, self.context.speech.zone))
            self._press_order(order_id)

    def place(self) -> Place:
        """The days, the month or week, and what is chosen there."""
        chosen = self.side.chosen_order() or self._order
        days, chosen_away = self.days, self.side.chosen_away()
        return Place(days.anchor, days.current, days.first, self.by_week, chosen_away, chosen)

    def go_back_to(self, place: object) -> None:
        """Shows the same month or week with the same chosen."""
        if not isinstance(place, Place):
            return
        self.days.anchor, self.days.current = place.anchor, place.current
        self.switch.setCurrentIndex(int(place.by_week))
        self.days.first = place.first
        self._refresh()
        self.side.choose_away(place.away_id)
        if place.order_id is not None:
            self._press_order(place.order_id)
        self.mark()

    def refresh(self) -> None:
        """Shows the month, the day and the absences as they are now."""
        self.days.follow(local_day(self.context.bridge.now(), self.context.speech.zone))
        self._month = self._week = None
        speech, book = self.context.speech, self.context.bridge.book()
        self.side.show_aways(book, speech, self.context.bridge.now(), often=is_often_away(self.context))
        self.side.show_hours(book, speech, week_start(), self.days.today)
        self._show()

    def go_to(self, day: date, anchor: date | None = None, *, turning: bool = True) -> None:
        """Chooses a day, or the days from `anchor` on, and turns to its month; else only where it is not in sight."""
        turning = self.by_week or (turning and anchor in (None, day))
        self.days.choose(day, anchor or day, week_start(), turning=turning)
        self._order = None
        self._show()

    def turn(self, pages: int) -> None:
        """Turns so many pages, of months or of weeks; the chosen day goes along."""
        if self.by_week:
            self.go_to(self.week.turned(pages))
        else:
            self.go_to(same_day(months_on(self.days.first, pages), self.days.current.day))

    def plan_away(self) -> None:
        """Opens the absence that the chosen day lies in, else a new one over the chosen days."""
        self.aways.open_or_plan()

    def change_hours(self) -> None:
        """Opens the hours of the chosen days."""
        open_day_hours(self.context, self, *self.days.ends())

    def print_month(self) -> None:
        """Asks for a printer, and prints the month that is shown."""
        month = read_month(self.context, self.days.first)
        open_printing(self.context, self, month, weekdays(self.context.speech))

    def showEvent(self, event: QShowEvent) -> None:
        """The keys go to the days."""
        super().showEvent(event)
        if not event.spontaneous():
            self.days_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel takes its share of the width."""
        super().resizeEvent(event)
        share = max(30 * UNIT, min(44 * UNIT, self.width() * 3 // 10))
        self._panel.setFixedWidth(min(max(share, self.side.least_width()), self.width() * 9 // 20))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(4 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        left.setSpacing(UNIT // 2)
        left.addWidget(self.head)
        left.addSpacing(UNIT)
        self._pages = QStackedWidget()
        for view in (self.view, self.week):
            self._pages.addWidget(view)
        left.addWidget(self._pages, 1)
        self._panel = QFrame()
        panel = QHBoxLayout(self._panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(0)
        line = QWidget()
        line.setFixedWidth(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(QPalette.ColorRole.Mid)  # the hairline's token
        panel.addWidget(line)
        panel.addWidget(self.side, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._panel)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.turn(-1))
        self.later.clicked.connect(lambda: self.turn(1))
        self.today.clicked.connect(self._go_today)
        self.plan.clicked.connect(self.aways.plan)
        self.switch.currentChanged.connect(self._show_by)
        for view in (self.view, self.week):
            self._connect_days(view)
        self.week.hours_opened.connect(self.aways.plan_hours)
        self.week.hours_chosen.connect(self._say_hours)
        self.side.order_opened.connect(lambda order_id: self.asked.emit("edit_order", (order_id,)))
        self.side.away_chosen.connect(self.mark)
        self.side.away_opened.connect(lambda away_id: open_away(self.context, self, away_id=away_id))
        self.side.away_dropped.connect(self.aways.drop)
        self.side.return_wanted.connect(self.aways.end_now)
        self.side.plan_wanted.connect(self.aways.plan)
        self.side.hours_wanted.connect(lambda: open_hours(self.context, self))
        self.side.calendars_wanted.connect(lambda: self.asked.emit("calendars", ()))
        self.side.limits_wanted.connect(lambda: self.asked.emit("limits", ()))
        self.side.holidays_wanted.connect(lambda: open_holidays(self.context, self))
        self.side.day_hours_wanted.connect(self.change_hours)

    def _connect_days(self, view: DaysView) -> None:
        view.wanted.connect(self._on_wanted)
        view.today_wanted.connect(self._go_today)
        view.opened.connect(self.aways.open_or_plan)
        view.shift_tried.connect(self.aways.try_out)
        view.shift_wanted.connect(self.aways.shift)
        view.drop_wanted.connect(lambda: self.aways.drop())
        view.away_pressed.connect(self.side.choose_away)
        view.order_pressed.connect(self._press_order)
        view.order_opened.connect(lambda order_id: self.asked.emit("edit_order", (order_id,)))

    def _show_by(self, place: int) -> None:
        """Goes to the month, or to the week, of the chosen day."""
        self.head.name_buttons(week=bool(place))
        self._pages.setCurrentIndex(place)
        self.setFocusProxy(self.days_view)
        self._month = self._week = None
        self.days.first = self.days.current.replace(day=1)
        if self.isVisible():
            self._show()

    def _say_hours(self, first: date, start: int, last: date, end: int) -> None:
        speech = self.context.speech
        self.week.say_hours(words.hours_chosen(speech, first, start, last, end))

    def shown_day(self) -> Day | None:
        """The chosen day, where it is shown."""
        shown = self._week if self.by_week else self._month
        return None if shown is None else shown.day(self.days.current)

    def _show(self) -> None:
        """Shows the page that is turned to, and the day that is chosen."""
        speech = self.context.speech
        if self.by_week:
            self._show_week(speech)
        else:
            self._show_month(speech)
        self.days_view.choose(self.days.anchor, self.days.current)
        day = self.shown_day()
        self.side.show_day(day, self.days.current, speech, self.days.today.year)
        self.side.show_returns(returned_on(self.context, self.days.current))
        if day is not None and self.side.chosen_away() not in day.aways:
            self.side.choose_away(min(day.aways, default=None))
        self.mark()

    def _show_month(self, speech: Speech) -> None:
        first = self.days.first
        if self._month is not None and self._month.first == first:
            return
        self._month = read_month(self.context, first)
        self._model.show(cells_of(self._month, speech), weekdays(speech))
        full, short = speech.month_year(first), speech.short_month_year(first)
        earlier, later = months_on(first, -1) != first, months_on(first, 1) != first
        names = full[:1].upper() + full[1:], short[:1].upper() + short[1:]
        self.head.say(names, words.month_summary(speech, self._month), earlier=earlier, later=later)

    def _show_week(self, speech: Speech) -> None:
        day = self.days.current
        if self._week is not None and self._week.first in week_dates(day, week_start()):
            return
        self._week = week = read_week(self.context, day)
        columns = columns_of(week, speech, self.context.bridge.now())
        self.week.show_columns(columns, weekdays(speech), week_start())
        names = words.week_heading(speech, week), words.week_heading(speech, week, short=True)
        earlier, later = (day_after(day, days) is not None for days in (-WEEK, WEEK))
        self.head.say(names, words.week_summary(speech, week), earlier=earlier, later=later)

    def _on_wanted(self, anchor: date, day: date, turning: bool) -> None:
        self.go_to(day, anchor, turning=turning)

    def _go_today(self) -> None:
        self.go_to(self.days.today)

    def _press_order(self, order_id: int) -> None:
        self.side.choose_order(order_id)
        self._order = order_id
        self.mark()

    def mark(self, _away_id: int | None = None) -> None:
        """The chosen absence and the chosen due stand out in the month."""
        self.days_view.mark(self.side.chosen_away(), self._order)
