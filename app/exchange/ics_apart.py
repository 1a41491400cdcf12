"""Reads a calendar file in a process of its own, with limits on time and memory: whatever it is, Carnet goes on.

Between the two processes goes JSON: the question on standard input, the answer on standard output.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from app.domain.availability import Hours, WholeDays
from app.domain.busy import Busy, CalendarRead, EventRefused
from app.domain.refusal import Refusal
from app.exchange.ics_guard import MOST_BYTES
from app.exchange.ics_reading import read_calendar

COMMAND: Final = "--read-calendar"  # what the program is told to be nothing but the reader
SECONDS: Final = 15
MEGABYTES: Final = 1024


def read_apart(data: bytes, zone: ZoneInfo, first: date, last: date, seconds: float = SECONDS) -> CalendarRead:
    """The busy time of a file on the dates from `first` to `last`; raises Refusal, within `seconds` at the latest."""
    if len(data) > MOST_BYTES:
        raise Refusal("ics-too-large", "file", most=MOST_BYTES // 1_000_000)
    question = {"zone": zone.key, "first": first.isoformat(), "last": last.isoformat()}
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable, COMMAND] if frozen else [sys.executable, "-m", "app", COMMAND]
    try:
        done = subprocess.run(
            program,
            input=json.dumps(question).encode() + b"\n" + data,
            capture_output=True,
            timeout=seconds,
            check=True,
            cwd=None if frozen else Path(__file__).parents[2],
        )
        return _answer(json.loads(done.stdout))
    except subprocess.TimeoutExpired as error:
        raise Refusal("ics-too-slow", "file", seconds=int(seconds)) from error
    except (subprocess.CalledProcessError, OSError, ValueError) as error:
        raise Refusal("ics-unreadable", "file") from error


def serve() -> int:
    """The other side: reads the question and the file, writes the answer; the exit status."""
    _limit_memory(MEGABYTES * 1_000_000)
    line, _, data = sys.stdin.buffer.read().partition(b"\n")
    question = json.loads(line)
    dates = (date.fromisoformat(question[name]) for name in ("first", "last"))
    try:
        read = read_calendar(data, ZoneInfo(question["zone"]), *dates)
        answer: dict[str, Any] = {**asdict(read), "events": [_event(event) for event in read.events]}
    except Refusal as error:
        answer = {"refusal": error.reason, "facts": error.facts}
    sys.stdout.buffer.write(json.dumps(answer).encode())
    return 0


def _event(event: Busy) -> list[str]:
    """Two dates for whole days, two instants for hours."""
    period = event.period
    ends = (period.first, period.last) if isinstance(period, WholeDays) else (period.start, period.end)
    return [event.uid, event.title, *(end.isoformat() for end in ends)]


def _answer(answer: Mapping[str, Any]) -> CalendarRead:
    if "refusal" in answer:
        raise Refusal(answer["refusal"], "file", **answer["facts"])
    return CalendarRead(
        answer["name"],
        tuple(Busy(uid, title, _period(start, end)) for uid, title, start, end in answer["events"]),
        tuple(EventRefused(**refused) for refused in answer["refused"]),
        answer["ignored"],
    )


def _period(start: str, end: str) -> WholeDays | Hours:
    if "T" in start:
        return Hours(datetime.fromisoformat(start), datetime.fromisoformat(end))
    return WholeDays(date.fromisoformat(start), date.fromisoformat(end))


def _limit_memory(most: int) -> None:
    """Where the system can; elsewhere the limit on the file's size has to do."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
