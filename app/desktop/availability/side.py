"""Beside the month: the chosen day, the absences, the weekly hours."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.desktop.availability.cells import TONES
from app.desktop.availability.side_rows import SideList, SideRow
from app.desktop.availability.territories import holidays_name
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import aligned_button, flat_button, icon_button, plain_button
from app.desktop.widgets.label import Label
from app.domain.availability import Away, away_span, week_minutes
from app.domain.book import Book
from app.domain.days import Day, DueState
from app.domain.pages import WEEK
from app.domain.recurrence import next_instance
from app.domain.timetable import week_of
from app.wording import aways as away_words
from app.wording import calendar as words
from app.wording.presence import away_name
from app.wording.speech import Speech


@dataclass(frozen=True, slots=True)
class AwayRows:
    """The absences as rows: what is coming first, what is over apart."""

    coming: tuple[SideRow, ...]
    past: tuple[SideRow, ...]


def away_rows(book: Book, speech: Speech, now: datetime) -> AwayRows:
    """Running and coming absences, the next one first, and past ones, the latest first."""
    ahead = {away: next_instance(away, speech.zone, now) for away in book.aways}
    spans = sorted(
        ((*away_span(its or away, speech.zone), away) for away, its in ahead.items()),
        key=lambda its: (its[:2], its[2].id),
    )
    coming = tuple(_away_row(away, ahead[away], speech, now) for _, _, away in spans if ahead[away] is not None)
    past = tuple(_away_row(away, None, speech, now) for _, _, away in reversed(spans) if ahead[away] is None)
    return AwayRows(coming, past)


def _away_row(away: Away, its: Away | None, speech: Speech, now: datetime) -> SideRow:
    """`its` is the time of it that runs or comes next; None where it is over."""
    when = away_words.period(speech, (its or away).period, now)
    running = its is not None and away_span(its, speech.zone)[0] <= now
    right = speech.translate("Calendar", "now") if running else ""
    beneath = " · ".join(part for part in (when[:1].upper() + when[1:], away_words.repeat(speech, away)) if part)
    name = away_name(speech, away)
    return SideRow(away.id, name, right, beneath, "◐", Tone.MUTED, its is None, away_id=away.id)


def due_rows(day: Day, speech: Speech) -> list[SideRow]:
    """What is due on a day."""
    return [
        SideRow(
            due.order_id,
            " ".join(due.title.split()),
            speech.end_clock(due.at),
            " · ".join(part for part in (due.client, words.due_words(speech, due)) if part),
            words.SHAPES[due.state],
            TONES[due.state],
            due.state is DueState.DONE,
            due.order_id,
        )
        for due in day.dues
    ]


def sitting_rows(day: Day, speech: Speech) -> list[SideRow]:
    """What is planned on a day and what was worked, in time order."""
    rows = []
    for place, its in enumerate(day.planned):
        minutes = int((its.end - its.start).total_seconds()) // 60
        time = speech.duration(minutes)
        if its.done:
            time = speech.translate("Today", "done {time}").format(time=time)
        when = f"{speech.clock(its.start)}–{speech.clock(its.end)}"
        beneath = " · ".join(part for part in (its.client, time) if part)
        title = " ".join(its.title.split())
        rows.append(SideRow((place, its.order_id), title, when, beneath, quiet=its.done, order_id=its.order_id))
    return rows


class SidePanel(QWidget):
    """The chosen day, the absences and the weekly hours, one below the other."""

    order_opened = Signal(int)
    away_chosen = Signal(int)
    away_opened = Signal(int)
    away_dropped = Signal(int)
    return_wanted = Signal(int)
    plan_wanted = Signal()
    hours_wanted = Signal()
    day_hours_wanted = Signal()
    holidays_wanted = Signal()
    calendars_wanted = Signal()
    limits_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._past_shown = False
        self._rows = AwayRows((), ())
        self._running: frozenset[int] = frozenset()
        self._make_day()
        self._make_aways()
        self._make_hours()
        self._lay_out()
        self._connect()

    def least_width(self) -> int:
        """The width in pixels below which something would be cut off."""
        return self._inside.minimumSizeHint().width() + 2 * UNIT

    def order_lists(self) -> tuple[SideList, ...]:
        """The lists that hold orders."""
        return (self.dues, self.sittings)

    def chosen_order(self) -> int | None:
        """The order chosen in one of the lists."""
        rows = (list_.chosen() for list_ in self.order_lists())
        return next((row.order_id for row in rows if row is not None), None)

    def chosen_away(self) -> int | None:
        """The absence chosen in the list."""
        row = self.aways.chosen()
        return row.away_id if row is not None else None

    def choose_away(self, away_id: int | None) -> None:
        """Chooses an absence; one that is over is unfolded first."""
        past = away_id is not None and any(row.away_id == away_id for row in self._rows.past)
        if past and not self._past_shown:
            self._show_past(True)
        self.aways.choose(away_id)
        self._on_away()

    def choose_order(self, order_id: int) -> None:
        """Chooses the due of an order, where the day has it."""
        self.dues.choose(order_id)

    def show_day(self, day: Day | None, shown: date, speech: Speech, this_year: int) -> None:
        """The details of the chosen day."""
        heading = speech.long_day(shown) if shown.year == this_year else f"{speech.long_day(shown)} {shown.year}"
        self.title.setText(heading[:1].upper() + heading[1:])
        self.hours.setText(words.hours_of_day(speech, day) if day is not None else "")
        events = [words.event(speech, its) for its in day.events] if day is not None else []
        self.events.setText("\n".join(events))
        self.events.setVisible(bool(events))
        holiday = day.holiday if day is not None else None
        self.holiday.setText(words.holiday(speech, holiday) if holiday is not None else "")
        self.holiday.setVisible(holiday is not None)
        load = words.load_sentence(speech, day) if day is not None else ""
        over = day is not None and day.load.short > 0
        self.load.setText(f"■ {load}" if over else load)
        self.load.set_tone(Tone.RED if over else Tone.MUTED)
        self.load.setVisible(bool(load))
        self.dues.show_rows(due_rows(day, speech) if day is not None else [])
        self.sittings.show_rows(sitting_rows(day, speech) if day is not None else [])
        self._dues_title.setVisible(bool(self.dues.rows()))
        self._sittings_title.setVisible(bool(self.sittings.rows()))

    def show_returns(self, text: str) -> None:
        """Which absences were over on the chosen day."""
        self.returned.setText(text)
        self.returned.setVisible(bool(text))

    def show_aways(self, book: Book, speech: Speech, now: datetime, *, often: bool) -> None:
        """The absences; `often` where they came so often that taking fewer orders may serve better."""
        self._rows = away_rows(book, speech, now)
        ahead = (next_instance(away, speech.zone, now) for away in book.aways)
        running = (its for its in ahead if its is not None and away_span(its, speech.zone)[0] <= now)
        self._running = frozenset(its.id for its in running)
        self._no_aways.setVisible(not self._rows.coming)
        self._often.setVisible(often)
        text = QCoreApplication.translate("Calendar", "Past absences: {number}")
        self.past.setText(text.format(number=speech.number(len(self._rows.past))))
        self._show_past(self._past_shown)

    def show_hours(self, book: Book, speech: Speech, week_start: int, today: date) -> None:
        """The weekly hours in few lines."""
        while (item := self._week.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        now_on = week_of(book.hours, today)
        for line, (days, hours) in enumerate(words.week(speech, now_on, week_start)):
            self._week.addWidget(Label(self._theme, days, size=Size.SMALL), line, 0, Qt.AlignmentFlag.AlignTop)
            self._week.addWidget(Label(self._theme, hours, size=Size.SMALL, tone=Tone.MUTED, wrap=True), line, 1)
        changes = sorted({its.since for its in book.hours if its.since is not None and its.since > today})
        for line, since in enumerate(changes, start=WEEK):
            text = speech.about(
                words.since(speech, since), words.week_total(speech, week_minutes(week_of(book.hours, since)))
            )
            label = Label(self._theme, text, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
            self._week.addWidget(label, line, 0, 1, 2)
        chosen = holidays_name(book.settings.holidays)
        say = QCoreApplication.translate
        text = say("Calendar", "Holidays: {country}…") if chosen else say("Calendar", "Public holidays…")
        self.edit_holidays.setText(text.format(country=chosen))
        total = words.week_total(speech, week_minutes(now_on))
        self._total.setText(f"{total} · {speech.zone.key.replace('_', ' ')}")

    def _make_day(self) -> None:
        theme, say = self._theme, QCoreApplication.translate
        self.title = Label(theme, tone=Tone.MUTED, strong=True, wrap=True)
        self.holiday = Label(theme, strong=True, wrap=True)
        self.hours = Label(theme, wrap=True)
        self.events = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.edit_day = icon_button(theme, Icon.EDIT, say("Calendar", "Hours of this day… (H)"))
        self.returned = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.load = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self._dues_title = Label(theme, say("Calendar", "Due"), size=Size.SMALL, tone=Tone.MUTED, strong=True)
        self.dues = SideList(theme, say("Calendar", "Due that day"))
        self._sittings_title = Label(theme, say("Calendar", "Work"), size=Size.SMALL, tone=Tone.MUTED, strong=True)
        self.sittings = SideList(theme, say("Calendar", "Work that day"))

    def _make_aways(self) -> None:
        theme, say = self._theme, QCoreApplication.translate
        self._aways_title = Label(theme, say("Calendar", "Absences"), tone=Tone.MUTED, strong=True)
        self.plan = aligned_button(theme, say("Calendar", "Plan…"), Icon.PLUS)
        self.plan.setAccessibleName(say("Calendar", "Plan an absence"))
        text = say("Calendar", "None is planned. Choose days in the calendar and press Enter.")
        self._no_aways = Label(theme, text, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.aways = SideList(theme, say("Calendar", "Absences"))
        self.edit = plain_button(theme, say("Calendar", "Edit…"))
        self.drop = plain_button(theme, say("Calendar", "Drop"))
        self.back = plain_button(theme, say("Calendar", "Return now"))
        self.often = Label(
            theme,
            say("Calendar", "You were away often lately. Taking fewer orders at once may serve you better."),
            size=Size.SMALL,
            tone=Tone.MUTED,
            wrap=True,
        )
        self.limit = flat_button(theme, say("Calendar", "Limit open orders…"))
        self.past = flat_button(theme, "")
        self.past.setCheckable(True)

    def _make_hours(self) -> None:
        theme, say = self._theme, QCoreApplication.translate
        self._hours_title = Label(theme, say("Calendar", "Weekly hours"), tone=Tone.MUTED, strong=True)
        self.edit_hours = aligned_button(theme, say("Calendar", "Edit…"), Icon.EDIT)
        self.edit_hours.setAccessibleName(say("Calendar", "Edit weekly hours"))
        self._week = QGridLayout()
        self._week.setContentsMargins(UNIT, 0, UNIT, 0)
        self._week.setHorizontalSpacing(2 * UNIT)
        self._week.setVerticalSpacing(UNIT // 2)
        self._week.setColumnStretch(1, 1)
        self._total = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.edit_holidays = aligned_button(theme, "", Icon.SUN)
        self.edit_calendars = aligned_button(theme, say("Calendar", "Other calendars…"), Icon.CALENDAR)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(2 * UNIT, 2 * UNIT + 4, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT // 2)
        for label in (
            self.title,
            self.holiday,
            self.events,
            self.returned,
            self.load,
            self._dues_title,
            self._sittings_title,
            self._no_aways,
            self._total,
        ):
            label.setContentsMargins(UNIT, 0, UNIT, 0)  # the lists frame their rows outside of the text's edge
        column.addWidget(self.title)
        column.addWidget(self.holiday)
        column.addLayout(_heading(self.hours, self.edit_day))
        column.addWidget(self.load)
        column.addWidget(self.events)
        column.addWidget(self.returned)
        for title, list_ in ((self._dues_title, self.dues), (self._sittings_title, self.sittings)):
            column.addSpacing(UNIT // 2)
            column.addWidget(title)
            column.addWidget(list_)
        column.addSpacing(2 * UNIT)
        column.addLayout(_heading(self._aways_title, self.plan))
        column.addWidget(self._no_aways)
        column.addWidget(self.aways)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(UNIT, 0, 0, 0)
        buttons.setSpacing(UNIT // 2)
        for button in (self.edit, self.drop, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._often = QWidget()
        often = QVBoxLayout(self._often)
        often.setContentsMargins(UNIT, UNIT, 0, 0)
        often.setSpacing(0)
        often.addWidget(self.often)
        often.addWidget(self.limit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._often)
        column.addWidget(self.past, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(2 * UNIT)
        column.addLayout(_heading(self._hours_title, self.edit_hours))
        column.addLayout(self._week)
        column.addWidget(self._total)
        further = QVBoxLayout()
        further.setContentsMargins(UNIT, UNIT // 2, UNIT, 0)
        further.setSpacing(0)
        for button in (self.edit_holidays, self.edit_calendars):
            further.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(further)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _connect(self) -> None:
        for list_ in self.order_lists():
            list_.opened.connect(lambda list_=list_: self._open_order(list_))
        self.dues.selectionModel().selectionChanged.connect(lambda *_: self._only(self.dues, self.sittings))
        self.sittings.selectionModel().selectionChanged.connect(lambda *_: self._only(self.sittings, self.dues))
        self.aways.selectionModel().selectionChanged.connect(lambda *_: self._on_away(told=True))
        self.aways.opened.connect(lambda: self._with_away(self.away_opened.emit))
        self.aways.dropped.connect(lambda: self._with_away(self.away_dropped.emit))
        self.edit.clicked.connect(lambda: self._with_away(self.away_opened.emit))
        self.drop.clicked.connect(lambda: self._with_away(self.away_dropped.emit))
        self.back.clicked.connect(lambda: self._with_away(self.return_wanted.emit))
        self.plan.clicked.connect(self.plan_wanted)
        self.edit_hours.clicked.connect(self.hours_wanted)
        self.edit_day.clicked.connect(self.day_hours_wanted)
        self.edit_calendars.clicked.connect(self.calendars_wanted)
        self.limit.clicked.connect(self.limits_wanted)
        self.edit_holidays.clicked.connect(self.holidays_wanted)
        self.past.toggled.connect(self._show_past)

    def _show_past(self, shown: bool) -> None:
        self._past_shown = shown
        self.past.setChecked(shown)
        self.past.setVisible(bool(self._rows.past))
        self.aways.show_rows([*self._rows.coming, *(self._rows.past if shown else ())])
        self._on_away()

    def _on_away(self, *, told: bool = False) -> None:
        away_id = self.chosen_away()
        for button in (self.edit, self.drop):
            button.setVisible(away_id is not None)
        self.back.setVisible(away_id in self._running)
        if told and away_id is not None:
            self.away_chosen.emit(away_id)

    def _with_away(self, act: object) -> None:
        away_id = self.chosen_away()
        if away_id is not None and callable(act):
            act(away_id)

    def _open_order(self, list_: SideList) -> None:
        row = list_.chosen()
        if row is not None and row.order_id is not None:
            self.order_opened.emit(row.order_id)

    def _only(self, chosen: SideList, other: SideList) -> None:
        """One order at a time."""
        if chosen.chosen() is not None and other.chosen() is not None:
            other.choose(None)


def _heading(title: Label, button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(UNIT, 0, UNIT // 2, 0)
    row.setSpacing(UNIT)
    row.addWidget(title, 1)
    row.addWidget(button)
    return row
