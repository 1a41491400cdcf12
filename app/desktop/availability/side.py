"""Beside the month: the chosen day, the absences, the weekly hours."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desktop.availability.side_hours import SideHours, headed
from app.desktop.availability.side_rows import SideList
from app.desktop.availability.side_text import AwayRows, away_rows, due_rows, sitting_rows
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import aligned_button, icon_button, plain_button
from app.desktop.widgets.flow import Flow
from app.desktop.widgets.label import Label
from app.domain.availability import away_span
from app.domain.book import Book
from app.domain.days import Day
from app.domain.recurrence import next_instance
from app.wording import calendar as words
from app.wording.speech import Speech


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
        self._hours_part = SideHours(theme)
        self.edit_holidays, self.edit_calendars = self._hours_part.edit_holidays, self._hours_part.edit_calendars
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
        self._hours_part.show_hours(book, speech, week_start, today)

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
        self.limit = aligned_button(theme, say("Calendar", "Limit open orders…"))
        self.past = aligned_button(theme, "")
        self.past.setCheckable(True)

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
        ):
            label.setContentsMargins(UNIT, 0, UNIT, 0)  # the lists frame their rows outside of the text's edge
        column.addWidget(self.title)
        column.addWidget(self.holiday)
        column.addLayout(headed(self.hours, self.edit_day))
        column.addWidget(self.load)
        column.addWidget(self.events)
        column.addWidget(self.returned)
        for title, list_ in ((self._dues_title, self.dues), (self._sittings_title, self.sittings)):
            column.addSpacing(UNIT // 2)
            column.addWidget(title)
            column.addWidget(list_)
        column.addSpacing(2 * UNIT)
        column.addLayout(headed(self._aways_title, self.plan))
        column.addWidget(self._no_aways)
        column.addWidget(self.aways)
        buttons = Flow(UNIT // 2, UNIT // 2)
        buttons.setContentsMargins(UNIT, 0, UNIT, 0)
        for button in (self.edit, self.drop, self.back):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._often = QWidget()
        often = QVBoxLayout(self._often)
        often.setContentsMargins(UNIT, UNIT, UNIT, 0)
        often.setSpacing(0)
        often.addWidget(self.often)
        often.addWidget(self.limit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._often)
        past = Flow(0)
        past.setContentsMargins(UNIT, 0, UNIT, 0)
        past.addWidget(self.past)
        column.addLayout(past)
        column.addSpacing(2 * UNIT)
        column.addWidget(self._hours_part)
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
        self._hours_part.edit_hours.clicked.connect(self.hours_wanted)
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
