"""An order that waits for its client: on which days could what is missing come in, so that it can still be kept?"""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.book import Book
from app.domain.drafts import due_from_days
from app.domain.instants import DAY, local_day, wall_instant
from app.domain.orders import Order
from app.domain.planned import task_of
from app.domain.proposals import room_beside
from app.planning import Task, feasibility, plan

DAYS_AHEAD = 14
NOON = 12 * 60  # when it is taken to come in on a later day; today, it is now


@dataclass(frozen=True, slots=True)
class Arrival:
    """What it means if the requirements come in on that day: the due that the clock then gives, and if it is kept."""

    day: date
    due: datetime
    kept: bool


def arrivals(book: Book, order: Order, now: datetime) -> tuple[Arrival, ...]:
    """For today and the days after it; nothing for an order that has no delivery time."""
    room = room_beside(book, order.id, now)
    effort = task_of(order, book, now).effort
    zone = book.settings.zone
    today = local_day(now, zone)
    found = []
    for ahead in range(DAYS_AHEAD):
        received = now if not ahead else wall_instant(today + ahead * DAY, NOON, zone)
        due = due_from_days(order, received)
        if due is not None:
            task = Task(id=0, effort=effort, due=due, release=received, askable=False)
            tasks = (*room.tasks, task)
            if room.asked_anyway:
                its_plan = plan(tasks, room.work_time, now)
                kept = len(its_plan.to_ask) <= len(room.asked_anyway) and task.id not in its_plan.late
            else:
                kept = feasibility(tasks, room.work_time, now).conflict is None
            found.append(Arrival(today + ahead * DAY, due, kept))
    return tuple(found)
