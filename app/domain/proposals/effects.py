"""What promising one order by a date does to the other promises."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.book import Book
from app.domain.orders import Order, is_to_plan
from app.domain.planned import task_of
from app.domain.reserve import Reserve, fitting, reserves, task_for
from app.planning import Conflict, Quote, Safety, Task, WorkTime, feasibility, how_many, plan, quote

_THIS = -1  # stands for the order in question, which may have no id yet; recorded ids are positive


@dataclass(frozen=True, slots=True)
class Effect:
    """What one due for one order means beside the other promises, on the estimates. Minutes are working minutes.

    kept: it can be kept, and no other order becomes late that could be on time without it.
    spare: from the earliest due that can be kept to this one; below 0, the minutes that are missing.
    broken: the fewest other orders that would have to give way for it; none where it can't be kept at all.
    against: the orders whose time it competes for, where there is not enough.
    others_kept: whether the other promises could be kept without it.
    """

    due: datetime
    kept: bool
    spare: int
    broken: tuple[Order, ...]
    against: tuple[Order, ...]
    others_kept: bool


@dataclass(frozen=True, slots=True)
class Room:
    """The time that the other promises leave for one order."""

    others: tuple[Order, ...]
    tasks: tuple[Task, ...]
    work_time: WorkTime
    now: datetime
    safety: Safety
    asked_anyway: frozenset[object]  # the fewest others to ask for more time as things are
    kept: tuple[Reserve, ...] = ()  # what is kept of it: that counts where a safe due is named

    def earliest(self, effort: int) -> datetime | None:
        """The earliest due that can be kept, to the minute, all others kept too; None: never with these hours."""
        return quote(self.tasks, self.work_time, self.now, effort, safety=self.safety).earliest

    def safe(self, effort: int, sigma: float | None = None) -> datetime | None:
        """The earliest due with a buffer for estimates that are wrong, as large as the settings' safety says.

        `sigma` is the log-standard-deviation of actual / estimated effort, None for the usual one.
        """
        quoted = self.quoted(effort, sigma)
        return quoted.safe or quoted.earliest

    def quoted(self, effort: int, sigma: float | None = None) -> Quote:
        """The dues to name for so much work, beside the time that is kept for what may still come."""
        return quote(self._with_kept(), self.work_time, self.now, effort, safety=self.safety, sigma=sigma)

    def count(self, effort: int, due: datetime) -> int:
        """How many more orders of so much work can be promised by that due, likewise."""
        return how_many(self._with_kept(), self.work_time, self.now, effort, due)

    def effect(self, effort: int, due: datetime) -> Effect:
        """What `effort` minutes of work promised by `due` mean."""
        promised = Task(id=_THIS, effort=effort, due=due, askable=False)
        asked = _asked((*self.tasks, promised), self.work_time, self.now)
        possible = self._fits_alone(effort, due)
        kept = possible and len(asked) <= len(self.asked_anyway)
        return Effect(
            due=due,
            kept=kept,
            spare=self._spare(effort, due, kept=kept),
            broken=self._named(asked - self.asked_anyway) if possible and not kept else (),
            against=self._against(promised),
            others_kept=not self.asked_anyway,
        )

    def never_kept(self) -> tuple[Order, ...]:
        """The fewest other orders that need more time whatever this one is promised by."""
        return self._named(self.asked_anyway)

    def _with_kept(self) -> tuple[Task, ...]:
        return (*self.tasks, *map(task_for, self.kept))

    def _fits_alone(self, effort: int, due: datetime) -> bool:
        return due > self.now and self.work_time.minutes(self.now, due) >= effort

    def _spare(self, effort: int, due: datetime, *, kept: bool) -> int:
        earliest = self.earliest(effort)
        if earliest is None or due <= self.now:
            return -effort
        if due < earliest:
            return 0 if kept else -max(1, self.work_time.minutes(due, earliest))
        return self.work_time.minutes(earliest, due)

    def _against(self, promised: Task) -> tuple[Order, ...]:
        conflict: Conflict | None = feasibility((*self.tasks, promised), self.work_time, self.now).conflict
        return () if conflict is None or _THIS not in conflict.ids else self._named(frozenset(conflict.ids))

    def _named(self, ids: frozenset[object]) -> tuple[Order, ...]:
        return tuple(order for order in self.others if order.id in ids)


def room_beside(book: Book, order_id: int | None, now: datetime) -> Room:
    """The time that the promises leave for the order of that id, or for one more. Pins don't count: they are wishes."""
    others = tuple(order for order in book.orders if order.id != order_id and is_to_plan(order, now))
    known = (task_of(order, book, now) for order in others)
    tasks = tuple(replace(task, pinned=False, askable=True) for task in known)
    work_time = book.work_time(now)
    kept = fitting((its for its in reserves(book, work_time, now) if its.order.id != order_id), tasks, work_time, now)
    return Room(others, tasks, work_time, now, book.settings.safety, _asked(tasks, work_time, now), kept)


def _asked(tasks: tuple[Task, ...], work_time: WorkTime, now: datetime) -> frozenset[object]:
    return frozenset(plan(tasks, work_time, now).to_ask)
