"""The calendar: when am I free, what is due when, and when am I away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.desktop.availability import moving
from app.desktop.availability.away_dialog import open_away
from app.desktop.availability.cells import cells_of
from app.desktop.availability.columns import columns_of
from app.desktop.availability.day_dialog import open_day_hours
from app.desktop.availability.days_view import DaysView
from app.desktop.availability.holidays_dialog import open_holidays
from app.desktop.availability.hours_dialog import open_hours
from app.desktop.availability.month_model import MonthModel
from app.desktop.availability.month_view import MonthView
from app.desktop.availability.printing import open_printing
from app.desktop.availability.side import SidePanel
from app.desktop.availability.trial import Trial
from app.desktop.availability.week_view import WeekView
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context, Screen
from app.desktop.widgets.buttons import flat_button, icon_button, plain_button
from app.desktop.widgets.headed import Headed
from app.desktop.widgets.label import Heading, Label
from app.domain.availability import Away, Hours, WholeDays, day_span
from app.domain.days import Day, Facts, Month, Week
from app.domain.instants import day_after, local_day, wall_instant
from app.domain.intake import was_away_often
from app.domain.month import month_of, week_of
from app.domain.moving import Grip, Shift
from app.domain.pages import WEEK, dates_of, months_on, same_day, week_dates
from app.domain.presence import returns
from app.domain.refusal import Refusal
from app.storage import queries
from app.storage.days import calendar_facts
from app.usecases.availability import return_early
from app.wording import calendar as words
from app.wording.returning import back_on_day
from app.wording.speech import Speech

KINDS = frozenset(
    {
        "away",
        "away_skip",
        "closing",
        "hours",
        "special_day",
        "holiday",
        "intake_limit",
        "busy_calendar",
        "busy_event",
        "settings",
        "orders",
        "client",
        "work_log",
        "extension",
        "extra",
        "requirement",
        "rules",
    }
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the calendar one is: the chosen days, the month around them or the week, and what is chosen there."""

    anchor: date
    current: date
    first: date
    by_week: bool
    away_id: int | None
    order_id: int | None


class CalendarScreen(Screen):
    """A month or a week on the left, the chosen day with the absences and the weekly hours on the right."""

    def __init__(self, context: Context) -> None:
        say = QCoreApplication.translate
        super().__init__(context, say("Calendar", "Calendar"), KINDS)
        self._today = local_day(context.bridge.now(), context.speech.zone)
        self._first = self._today.replace(day=1)
        self._anchor = self._current = self._today
        self._month: Month | None = None
        self._week: Week | None = None
        self._order: int | None = None
        self._model = MonthModel(self)
        self.view = MonthView(context.theme, self._model, say("Calendar", "Month"))
        self.week = WeekView(context.theme, MonthModel(self, weeks=1), say("Calendar", "Week"))
        self.side = SidePanel(context.theme)
        self._make_heading()
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
        self._days_view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _days_view(self) -> DaysView:
        return self.week if self.by_week else self.view

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self._first

    def lists(self) -> tuple[QWidget, ...]:
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

    def place(self) -> "Place":
        """The days, the month or week, and what is chosen there."""
        chosen = self.side.chosen_order() or self._order
        return Place(self._anchor, self._current, self._first, self.by_week, self.side.chosen_away(), chosen)

    def go_back_to(self, place: object) -> None:
        """Shows the same month or week with the same chosen."""
        if not isinstance(place, Place):
            return
        self._anchor, self._current = place.anchor, place.current
        self.switch.setCurrentIndex(int(place.by_week))
        self._first = place.first
        self._refresh()
        self.side.choose_away(place.away_id)
        if place.order_id is not None:
            self._press_order(place.order_id)
        self._mark()

    def refresh(self) -> None:
        """Shows the month, the day and the absences as they are now."""
        today = local_day(self.context.bridge.now(), self.context.speech.zone)
        if today != self._today:
            if self._anchor == self._current == self._today:
                self._anchor = self._current = today
                self._first = today.replace(day=1)
            self._today = today
        self._month = self._week = None
        speech, book = self.context.speech, self.context.bridge.book()
        self.side.show_aways(book, speech, self.context.bridge.now(), often=self._often_away())
        self.side.show_hours(book, speech, _week_start(), today)
        self._show()

    def _often_away(self) -> bool:
        """Whether absences came so often that it is worth asking for a limit of open orders, where there is none."""
        bridge = self.context.bridge
        if not was_away_often(bridge.book(), bridge.now()):
            return False
        limits = bridge.look(lambda session, _: queries.intake_limits(session))
        return all(its.service_id is not None for its in limits)

    def go_to(self, day: date, anchor: date | None = None, *, turning: bool = True) -> None:
        """Chooses a day, or the days from `anchor` on, and turns to its month; else only where it is not in sight."""
        outside = day not in dates_of(self._first, _week_start())
        if outside or self.by_week or (turning and anchor in (None, day)):
            self._first = day.replace(day=1)
        self._order = None
        self._anchor, self._current = anchor or day, day
        self._show()

    def turn(self, pages: int) -> None:
        """Turns so many pages, of months or of weeks; the chosen day goes along."""
        if self.by_week:
            self.go_to(self.week.turned(pages))
        else:
            self.go_to(same_day(months_on(self._first, pages), self._current.day))

    def plan_away(self) -> None:
        """Opens the absence that the chosen day lies in, else a new one over the chosen days."""
        chosen = self.side.chosen_away()
        day = self._shown_day()
        if self._anchor == self._current and day is not None and chosen in day.aways:
            open_away(self.context, self, away_id=chosen, first=self._current)
        else:
            self.plan_new()

    def plan_new(self) -> None:
        """Opens a new absence over the chosen days; from today on where they are over."""
        ends = sorted((self._anchor, self._current))
        first, last = (max(day, self._today) for day in ends)
        open_away(self.context, self, first=first, last=last)

    def plan_hours(self, first: date, start: int, last: date, end: int) -> None:
        """Opens a new absence from a minute of a day to another; what is over already is left out."""
        zone, now = self.context.speech.zone, self.context.bridge.now().replace(second=0, microsecond=0)
        begin, finish = wall_instant(first, start, zone), wall_instant(last, end, zone)
        open_away(self.context, self, hours=Hours(max(begin, now) if finish > now else begin, finish))

    def change_hours(self) -> None:
        """Opens the hours of the chosen days."""
        first, last = sorted((self._anchor, self._current))
        open_day_hours(self.context, self, first, last)

    def print_month(self) -> None:
        """Asks for a printer, and prints the month that is shown."""
        week_start = _week_start()
        month, names = self._read_month(week_start), _weekdays(self.context.speech, week_start)
        open_printing(self.context, self, month, names)

    def drop_away(self, away_id: int | None = None) -> None:
        """Drops an absence, or the chosen one; of one that comes again only the time on the chosen day."""
        its = moving.away_of(self.context, away_id if away_id is not None else self.side.chosen_away())
        if its is not None:
            self._attempt(lambda: moving.drop(self.context, its, self._current if away_id is None else None))

    def try_away(self, shift: Shift) -> None:
        """Shows where the chosen absence is being dragged to, and what it would cost there."""
        its = moving.away_of(self.context, self.side.chosen_away())
        if its is not None:
            period = moving.shifted(self.context, its, self._current, shift)
            self._show_trial(moving.trial_of(self.context, its, self._current, period))

    def shift_away(self, shift: Shift) -> None:
        """Moves the chosen absence, or one of its ends; of one that comes again, the time on this day."""
        its = moving.away_of(self.context, self.side.chosen_away())
        period = moving.shifted(self.context, its, self._current, shift) if its is not None else None
        if its is None or period is None or not moving.is_elsewhere(self.context, its, self._current, period):
            return
        trial = moving.trial_of(self.context, its, self._current, period)
        if not trial.refused:
            self._attempt(lambda: self._change_away(its, period, shift.grip))
        self._show_trial(trial)

    def _change_away(self, its: Away, period: WholeDays | Hours, grip: Grip) -> None:
        days = moving.days_on(self.context, its, self._current, period) if grip is Grip.WHOLE else 0
        away_id = moving.change(self.context, its, self._current, period)
        if days:
            self.go_to(day_after(self._current, days) or self._current)
        self.side.choose_away(away_id)
        self._mark()

    def _show_trial(self, trial: Trial) -> None:
        self._days_view.show_trial(trial, self.context.speech, self.context.bridge.now())

    def showEvent(self, event: QShowEvent) -> None:
        """The keys go to the days."""
        super().showEvent(event)
        if not event.spontaneous():
            self._days_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel takes its share of the width."""
        super().resizeEvent(event)
        share = max(30 * UNIT, min(44 * UNIT, self.width() * 3 // 10))
        self._panel.setFixedWidth(min(max(share, self.side.least_width()), self.width() * 9 // 20))

    def _make_heading(self) -> None:
        theme, say = self.context.theme, QCoreApplication.translate
        self.heading = Heading(theme, size=Size.VERDICT)
        self.heading.setAccessibleName(say("Calendar", "Month shown"))
        self.summary = Label(theme, tone=Tone.MUTED, wrap=True)
        self.summary.setMinimumWidth(1)
        self.switch = QTabBar()
        self.switch.setAccessibleName(say("Calendar", "By month or by week"))
        for name, tip in (
            (say("Calendar", "Month"), say("Calendar", "By month (M)")),
            (say("Calendar", "Week"), say("Calendar", "By week, hour by hour (Shift+M)")),
        ):
            self.switch.setTabToolTip(self.switch.addTab(name), tip)
        self.earlier = icon_button(theme, Icon.CHEVRON_LEFT, "")
        self.later = icon_button(theme, Icon.CHEVRON_RIGHT, "")
        self.today = flat_button(theme, say("Calendar", "Today"))
        self.today.setProperty("narrow", True)
        self.plan = plain_button(theme, say("Calendar", "Plan an absence…"), Icon.AWAY)

    def _lay_out(self) -> None:
        heading = Headed(self.heading, (self.earlier, self.today, self.later), (self.plan,))
        left = QVBoxLayout()
        left.setContentsMargins(4 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        left.setSpacing(UNIT // 2)
        left.addWidget(heading)
        beneath = QHBoxLayout()
        beneath.addWidget(self.summary, 1)
        beneath.addWidget(self.switch)
        left.addLayout(beneath)
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
        self.plan.clicked.connect(self.plan_new)
        self.switch.currentChanged.connect(self._show_by)
        for view in (self.view, self.week):
            self._connect_days(view)
        self.week.hours_opened.connect(self.plan_hours)
        self.week.hours_chosen.connect(self._say_hours)
        self.side.order_opened.connect(lambda order_id: self.asked.emit("edit_order", (order_id,)))
        self.side.away_chosen.connect(self._mark)
        self.side.away_opened.connect(lambda away_id: open_away(self.context, self, away_id=away_id))
        self.side.away_dropped.connect(self.drop_away)
        self.side.return_wanted.connect(self._return)
        self.side.plan_wanted.connect(self.plan_new)
        self.side.hours_wanted.connect(lambda: open_hours(self.context, self))
        self.side.calendars_wanted.connect(lambda: self.asked.emit("calendars", ()))
        self.side.limits_wanted.connect(lambda: self.asked.emit("limits", ()))
        self.side.holidays_wanted.connect(lambda: open_holidays(self.context, self))
        self.side.day_hours_wanted.connect(self.change_hours)

    def _connect_days(self, view: DaysView) -> None:
        view.wanted.connect(self._on_wanted)
        view.today_wanted.connect(self._go_today)
        view.opened.connect(self.plan_away)
        view.shift_tried.connect(self.try_away)
        view.shift_wanted.connect(self.shift_away)
        view.drop_wanted.connect(lambda: self.drop_away())
        view.away_pressed.connect(self.side.choose_away)
        view.order_pressed.connect(self._press_order)
        view.order_opened.connect(lambda order_id: self.asked.emit("edit_order", (order_id,)))

    def _show_by(self, place: int) -> None:
        """Goes to the month, or to the week, of the chosen day."""
        say = QCoreApplication.translate
        names = (
            (say("Calendar", "The week before (Page Up)"), say("Calendar", "The week after (Page Down)"))
            if place
            else (say("Calendar", "The month before (Page Up)"), say("Calendar", "The month after (Page Down)"))
        )
        for button, name in zip((self.earlier, self.later), names, strict=True):
            button.setToolTip(name)
            button.setAccessibleName(name)
        back = say("Calendar", "Back to today (Ctrl+Home)") if place else say("Calendar", "Back to today (Home)")
        self.today.setToolTip(back)
        self._pages.setCurrentIndex(place)
        self.setFocusProxy(self._days_view)
        self._month = self._week = None
        self._first = self._current.replace(day=1)
        if self.isVisible():
            self._show()

    def _say_hours(self, first: date, start: int, last: date, end: int) -> None:
        speech = self.context.speech
        self.week.say_hours(words.hours_chosen(speech, first, start, last, end))

    def _returned(self) -> str:
        """Which absences were over by themselves on the chosen day, as far as it is past."""
        bridge, speech = self.context.bridge, self.context.speech
        start, end = day_span(self._current, speech.zone)
        until = min(end, bridge.now())
        return back_on_day(speech, returns(bridge.book(), start, until)) if start < until else ""

    def _shown_day(self) -> Day | None:
        shown = self._week if self.by_week else self._month
        return None if shown is None else shown.day(self._current)

    def _show(self) -> None:
        """Shows the page that is turned to, and the day that is chosen."""
        speech = self.context.speech
        if self.by_week:
            self._show_week(speech, _week_start())
        else:
            self._show_month(speech, _week_start())
        self._days_view.choose(self._anchor, self._current)
        day = self._shown_day()
        self.side.show_day(day, self._current, speech, self._today.year)
        self.side.show_returns(self._returned())
        if day is not None and self.side.chosen_away() not in day.aways:
            self.side.choose_away(min(day.aways, default=None))
        self._mark()

    def _show_month(self, speech: Speech, week_start: int) -> None:
        if self._month is not None and self._month.first == self._first:
            return
        self._month = self._read_month(week_start)
        self._model.show(cells_of(self._month, speech), _weekdays(speech, week_start))
        names = (speech.month_year(self._first), speech.short_month_year(self._first))
        self.heading.say(*(name[:1].upper() + name[1:] for name in names))
        self.summary.setText(words.month_summary(speech, self._month))
        self.earlier.setEnabled(months_on(self._first, -1) != self._first)
        self.later.setEnabled(months_on(self._first, 1) != self._first)

    def _show_week(self, speech: Speech, week_start: int) -> None:
        dates = week_dates(self._current, week_start)
        if self._week is not None and self._week.first in dates:
            return
        bridge = self.context.bridge
        facts = self._read_facts(dates)
        self._week = week_of(bridge.agenda(), bridge.book(), facts, self._current, week_start)
        columns = columns_of(self._week, speech, bridge.now())
        self.week.show_columns(columns, _weekdays(speech, week_start), week_start)
        self.heading.say(words.week_heading(speech, self._week), words.week_heading(speech, self._week, short=True))
        self.summary.setText(words.week_summary(speech, self._week))
        self.earlier.setEnabled(day_after(self._current, -WEEK) is not None)
        self.later.setEnabled(day_after(self._current, WEEK) is not None)

    def _read_month(self, week_start: int) -> Month:
        bridge, facts = self.context.bridge, self._read_facts(dates_of(self._first, week_start))
        return month_of(bridge.agenda(), bridge.book(), facts, self._first, week_start)

    def _read_facts(self, dates: Sequence[date | None]) -> Facts:
        zone, days = self.context.speech.zone, [day for day in dates if day is not None]
        start, end = day_span(days[0], zone)[0], day_span(days[-1], zone)[1]
        return self.context.bridge.look(calendar_facts, start=start, end=end)

    def _on_wanted(self, anchor: date, day: date, turning: bool) -> None:
        self.go_to(day, anchor, turning=turning)

    def _go_today(self) -> None:
        self.go_to(self._today)

    def _press_order(self, order_id: int) -> None:
        self.side.choose_order(order_id)
        self._order = order_id
        self._mark()

    def _mark(self, _away_id: int | None = None) -> None:
        """The chosen absence and the chosen due stand out in the month."""
        self._days_view.mark(self.side.chosen_away(), self._order)

    def _return(self, away_id: int) -> None:
        self._attempt(lambda: self.context.bridge.do(return_early, away_id=away_id))

    def _attempt(self, doing: Callable[[], object]) -> None:
        """What can't be done any more is gone from the book already: shows what is there."""
        try:
            doing()
        except Refusal:
            self.refresh()


def _week_start() -> int:
    """The first day of the week where the user lives, 0 for Monday."""
    return QLocale().firstDayOfWeek().value - 1


def _weekdays(speech: Speech, week_start: int) -> tuple[tuple[str, str], ...]:
    """The names of the weekdays, short and in full."""
    monday = date(2024, 1, 1)
    days = [date.fromordinal(monday.toordinal() + (week_start + n) % 7) for n in range(7)]
    return tuple((speech.short_weekday(day), speech.weekday(day)) for day in days)
