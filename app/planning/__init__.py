"""One worker, many promises: working time and scheduling.

A small library of pure functions. It knows tasks, instants and windows, and has never heard of an order or a client;
`now` is always an argument. May import: the standard library.

    from app.planning import Task, WorkTime, feasibility, plan

    worktime = WorkTime([(monday_9h, monday_12h), (monday_13h, monday_17h), (tuesday_9h, tuesday_17h)])
    tasks = [Task("favicon", effort=45, due=thursday), Task("brand book", effort=720, due=tuesday_17h)]
    plan(tasks, worktime, now).order          # easiest first, as far as no promise suffers
    feasibility(tasks, worktime, now).conflict   # None, or the proof that not all can be kept

Inside, `line.py` turns a book into integers (working minutes from now), the algorithms know nothing else, and
`sittings.py` turns their answers back into instants. Each algorithm's file names its source and says what is exact,
what is a heuristic, and what it costs:

* in time or not: `priorities.py` and `feasibility.py`; whom to ask: `asking.py`, `lightest.py`, `fewest.py`,
  `ways_out.py`; the new dues: `postponing.py`, `free.py`
* in which order: `backward.py`, `releases.py` where something is waited for, `placement.py` where sittings have a least
  length, `pins.py`
* new work: `quote.py`; estimates that are wrong: `estimates.py`, `safety.py`, `risk.py`
"""

from app.planning.estimates import ASSUMED_SIGMA, Estimate, learn, learn_for
from app.planning.feasibility import Conflict, Feasibility, feasibility
from app.planning.load import DayLoad, load
from app.planning.placement import Placement
from app.planning.plan import PinCost, Plan, plan
from app.planning.quote import Quote, how_many, quote
from app.planning.risk import Risk, risk
from app.planning.safety import Safety, margin
from app.planning.sittings import Sitting
from app.planning.task import DEFAULT_SIGMA, Task
from app.planning.ways_out import WayOut, new_dues, ways_out
from app.planning.worktime import WorkTime

__all__ = [
    "ASSUMED_SIGMA",
    "DEFAULT_SIGMA",
    "Conflict",
    "DayLoad",
    "Estimate",
    "Feasibility",
    "PinCost",
    "Placement",
    "Plan",
    "Quote",
    "Risk",
    "Safety",
    "Sitting",
    "Task",
    "WayOut",
    "WorkTime",
    "feasibility",
    "how_many",
    "learn",
    "learn_for",
    "load",
    "margin",
    "new_dues",
    "plan",
    "quote",
    "risk",
    "ways_out",
]
