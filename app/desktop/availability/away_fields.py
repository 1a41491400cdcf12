"""What is asked about an absence: whole days or hours, from when to when, how it comes again, and a note."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QSignalBlocker, SignalInstance
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QRadioButton, QWidget

from app.desktop.availability.day_edit import DayEdit
from app.desktop.look.theme import UNIT, Theme
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.fields import Form
from app.desktop.widgets.when import WhenEdit
from app.domain.availability import Hours, WholeDays
from app.domain.instants import DAY, local_day
from app.domain.recurrence import Rhythm, rhythm_of, rhythms_for, rule_of, until_of
from app.wording import aways as away_words
from app.wording.speech import Speech

YEAR = timedelta(days=365)
KEPT = "kept"  # a rule from elsewhere that none of the choices means


class AwayFields:
    """Fills a form with the fields of an absence, and reads them."""

    def __init__(self, theme: Theme, speech: Speech, now: datetime, form: Form, changed: SignalInstance) -> None:
        """`changed` is emitted after each edit."""
        self._speech = speech
        self._now = now
        self._form = form
        self._changed = changed
        self._kept_rule = ""
        self._asks_repeat = True
        self._make(theme)
        self._lay_out()
        self._connect()
        self._show_kind()

    def period(self) -> WholeDays | Hours:
        """The absence as it stands in the fields."""
        if self.by_days.isChecked():
            return WholeDays(self.first.day(), self.last.day())
        return Hours(self.start.instant(), self.end.instant())

    def set_period(self, period: WholeDays | Hours) -> None:
        """Write another period into the fields."""
        if isinstance(period, WholeDays):
            self.by_days.setChecked(True)
            self.last.set_day(max(period.last, self.last.day()))
            self.first.set_day(period.first)
            self.last.set_day(period.last)
        else:
            self.by_hours.setChecked(True)
            self.end.set_instant(max(period.end, self.end.instant()))
            self.start.set_instant(period.start)
            self.end.set_instant(period.end)
        self._on_edited()

    def rule(self) -> str:
        """How it comes again; "" for only once."""
        rhythm = self.repeat.currentData()
        if self._kept_rule and rhythm == KEPT:
            return self._kept_rule
        return rule_of(Rhythm(rhythm), self._first_day(), self.until.day()) if rhythm is not None else ""

    def set_rule(self, rule: str) -> None:
        """Write how it comes again; a rule that none of the choices means stays as it is."""
        first = self._first_day()
        rhythm = rhythm_of(rule, first) if rule else None
        self._kept_rule = rule if rhythm is None else ""
        if rule:
            self.until.set_day(until_of(rule, first))
        self._offer_rhythms()
        self.repeat.setCurrentIndex(max(0, self.repeat.findData(rhythm or (KEPT if rule else None))))
        self._on_edited()

    def show_repeat(self, shown: bool) -> None:
        """Whether it is asked how it comes again: not where only one time of it is changed."""
        self._asks_repeat = shown
        self._on_edited()

    def _first_day(self) -> date:
        period = self.period()
        return period.first if isinstance(period, WholeDays) else local_day(period.start, self._speech.zone)

    def _offer_rhythms(self) -> None:
        """The ways it may come again, told by the day on which it begins."""
        first, chosen = self._first_day(), self.repeat.currentData()
        offered = [(away_words.rhythm(self._speech, rhythm, first), rhythm.value) for rhythm in rhythms_for(first)]
        if self._kept_rule:
            offered.append((away_words.rhythm(self._speech, None, first), KEPT))
        if offered == [(self.repeat.itemText(n), self.repeat.itemData(n)) for n in range(1, self.repeat.count())]:
            return
        with QSignalBlocker(self.repeat):
            while self.repeat.count() > 1:
                self.repeat.removeItem(1)
            for text, value in offered:
                self.repeat.addItem(text, value)
            self.repeat.setCurrentIndex(max(0, self.repeat.findData(chosen)))

    def field_of(self, field: str) -> str:
        """The field of the form that a refusal about `field` is shown at."""
        return "end_at" if field == "end" and self.by_hours.isChecked() else field

    def _make(self, theme: Theme) -> None:
        say, today = QCoreApplication.translate, local_day(self._now, self._speech.zone)
        self.by_days = QRadioButton(say("Away", "Whole days"))
        self.by_hours = QRadioButton(say("Away", "From an hour to another"))
        self._kinds = QButtonGroup(self._form)
        for button in (self.by_days, self.by_hours):
            self._kinds.addButton(button)
        self.by_days.setChecked(True)
        self.first, self.last = DayEdit(theme, today), DayEdit(theme, today)
        self.start = WhenEdit(theme, self._speech, self._now, begins=True)
        self.end = WhenEdit(theme, self._speech, self._now)
        self.end.set_instant(self._now + timedelta(hours=2))
        self.repeat = QComboBox()
        self.repeat.addItem(say("Away", "Only once"), None)
        self.until = DayEdit(theme, today + YEAR)
        self.note = QLineEdit()
        self.note.setPlaceholderText(say("Away", "holiday, trade fair, dentist…"))
        names = (
            ("today", say("Away", "Rest of today")),
            ("tomorrow", say("Away", "Tomorrow")),
            ("week", say("Away", "This week")),
            ("next_week", say("Away", "Next week")),
        )
        self.quick: dict[str, QPushButton] = {key: aligned_button(theme, text) for key, text in names}

    def _lay_out(self) -> None:
        say = QCoreApplication.translate
        self._form.add_widget(_row(list(self.quick.values()), spacing=3 * UNIT))
        self._form.add_widget(_row([self.by_days, self.by_hours], spacing=2 * UNIT))
        self._day_rows = self._form.add_beside(
            ("start", say("Away", "First day"), self.first), ("end", say("Away", "Last day"), self.last)
        )
        self._hour_rows = (
            self._form.add("start_at", say("Away", "Away from"), self.start),
            self._form.add("end_at", say("Away", "Until"), self.end),
        )
        self._repeat_rows = self._form.add_beside(
            ("repeat", say("Away", "Repeats"), self.repeat), ("until", say("Away", "Until the"), self.until)
        )
        self._form.add("note", say("Away", "Note (only you see it)"), self.note)

    def _connect(self) -> None:
        self.by_days.toggled.connect(self._show_kind)
        self.first.dateChanged.connect(self._on_first)
        self.last.dateChanged.connect(self._on_edited)
        self.start.changed.connect(self._on_start)
        self.end.changed.connect(self._on_edited)
        self.repeat.currentIndexChanged.connect(self._on_edited)
        self.until.dateChanged.connect(self._on_edited)
        self._length = self.end.instant() - self.start.instant()

    def _show_kind(self) -> None:
        for row in self._day_rows:
            row.setVisible(self.by_days.isChecked())
        for row in self._hour_rows:
            row.setVisible(self.by_hours.isChecked())
        self._on_edited()

    def _on_first(self) -> None:
        """The last day is never before the first."""
        if self.last.day() < self.first.day():
            self.last.set_day(self.first.day())
        self._on_edited()

    def _on_start(self) -> None:
        """The absence keeps its length when its start passes its end."""
        if self.end.instant() <= self.start.instant():
            self.end.set_instant(self.start.instant() + max(self._length, timedelta(minutes=15)))
        self._on_edited()

    def _on_edited(self) -> None:
        self._length = self.end.instant() - self.start.instant()
        self._offer_rhythms()
        repeats = self.repeat.currentData() not in (None, KEPT)
        self._repeat_rows[0].setVisible(self._asks_repeat)
        self._repeat_rows[1].setVisible(self._asks_repeat and repeats)
        for row, field in zip(self._day_rows, (self.first, self.last), strict=True):
            row.set_hint(self._speech.long_day(field.day()))
        self._changed.emit()


def quick_days(today: date) -> dict[str, WholeDays]:
    """The quick choices that are whole days: tomorrow, what is left of the week, the week after."""
    sunday = today + (6 - today.weekday()) * DAY
    return {
        "tomorrow": WholeDays(today + DAY, today + DAY),
        "week": WholeDays(today, sunday),
        "next_week": WholeDays(sunday + DAY, sunday + 7 * DAY),
    }


def _row(widgets: list[QPushButton] | list[QRadioButton], *, spacing: int) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder
