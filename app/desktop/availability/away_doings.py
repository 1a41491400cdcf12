"""What is done to absences from the calendar: planned over what is chosen, opened, moved, stretched, dropped, ended."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QWidget

from app.desktop.availability import moving
from app.desktop.availability.away_dialog import open_away
from app.desktop.availability.chosen import ChosenDays
from app.desktop.availability.days_view import DaysView
from app.desktop.availability.side import SidePanel
from app.desktop.availability.trial import Trial
from app.desktop.screen import Context
from app.domain.availability import Away, Hours, WholeDays
from app.domain.days import Day
from app.domain.instants import day_after, wall_instant
from app.domain.moving import Grip, Shift
from app.domain.refusal import Refusal
from app.usecases.availability import return_early


class Calendar(Protocol):
    """What of the calendar is acted on."""

    days: ChosenDays
    side: SidePanel

    @property
    def days_view(self) -> DaysView:
        """The days that are shown."""

    def shown_day(self) -> Day | None:
        """The chosen one of them."""

    def go_to(self, day: date) -> None:
        """Chooses a day."""

    def mark(self) -> None:
        """Lets what is chosen stand out."""

    def refresh(self) -> None:
        """Shows what is in the book."""


class AwayDoings:
    """Acts on the absence that is chosen in the calendar; of one that comes again, on its time on that day."""

    def __init__(self, context: Context, calendar: Calendar, parent: QWidget) -> None:
        """`parent` is what a dialog is opened over."""
        self._context = context
        self._calendar = calendar
        self._parent = parent

    def open_or_plan(self) -> None:
        """Opens the absence that the chosen day lies in, else a new one over the chosen days."""
        days, day = self._calendar.days, self._calendar.shown_day()
        chosen = self._calendar.side.chosen_away()
        if days.anchor == days.current and day is not None and chosen in day.aways:
            open_away(self._context, self._parent, away_id=chosen, first=days.current)
        else:
            self.plan()

    def plan(self) -> None:
        """Opens a new absence over the chosen days; from today on where they are over."""
        first, last = (max(day, self._calendar.days.today) for day in self._calendar.days.ends())
        open_away(self._context, self._parent, first=first, last=last)

    def plan_hours(self, first: date, start: int, last: date, end: int) -> None:
        """Opens a new absence from a minute of a day to another; what is over already is left out."""
        zone, now = self._context.speech.zone, self._context.bridge.now().replace(second=0, microsecond=0)
        begin, finish = wall_instant(first, start, zone), wall_instant(last, end, zone)
        open_away(self._context, self._parent, hours=Hours(max(begin, now) if finish > now else begin, finish))

    def drop(self, away_id: int | None = None) -> None:
        """Drops an absence as a whole, or the chosen one."""
        its = moving.away_of(self._context, away_id if away_id is not None else self._calendar.side.chosen_away())
        if its is not None:
            day = self._calendar.days.current if away_id is None else None
            self._attempt(lambda: moving.drop(self._context, its, day))

    def end_now(self, away_id: int) -> None:
        """Ends an absence that runs."""
        self._attempt(lambda: self._context.bridge.do(return_early, away_id=away_id))

    def try_out(self, shift: Shift) -> None:
        """Shows where the chosen absence is being dragged to, and what it would cost there."""
        its, day = moving.away_of(self._context, self._calendar.side.chosen_away()), self._calendar.days.current
        if its is not None:
            self._show_trial(moving.trial_of(self._context, its, day, moving.shifted(self._context, its, day, shift)))

    def shift(self, shift: Shift) -> None:
        """Moves the chosen absence, or one of its ends, and shows what it costs there."""
        its, day = moving.away_of(self._context, self._calendar.side.chosen_away()), self._calendar.days.current
        period = moving.shifted(self._context, its, day, shift) if its is not None else None
        if its is None or period is None or not moving.is_elsewhere(self._context, its, day, period):
            return
        trial = moving.trial_of(self._context, its, day, period)
        if not trial.refused:
            self._attempt(lambda: self._change(its, day, period, shift.grip))
        self._show_trial(trial)

    def _change(self, its: Away, day: date, period: WholeDays | Hours, grip: Grip) -> None:
        """The chosen day goes along, and the absence stays chosen."""
        days = moving.days_on(self._context, its, day, period) if grip is Grip.WHOLE else 0
        away_id = moving.change(self._context, its, day, period)
        if days:
            self._calendar.go_to(day_after(day, days) or day)
        self._calendar.side.choose_away(away_id)
        self._calendar.mark()

    def _show_trial(self, trial: Trial) -> None:
        self._calendar.days_view.show_trial(trial, self._context.speech, self._context.bridge.now())

    def _attempt(self, doing: Callable[[], object]) -> None:
        """What can't be done any more is gone from the book already: shows what is there."""
        try:
            doing()
        except Refusal:
            self._calendar.refresh()
