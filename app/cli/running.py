"""Runs what was asked for, and says in a sentence what stood against it."""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from app.cli.arguments import Request, language_of, read_request
from app.cli.commands import COMMANDS
from app.clock import Clock, ClockFrom, SystemClock, system_zone
from app.desk import Desk
from app.domain.instants import wall_instant, zone_named
from app.domain.refusal import Refusal
from app.places import TRANSLATIONS
from app.storage import queries
from app.storage.database import open_store
from app.storage.trouble import StorageTrouble
from app.wording.files import trouble
from app.wording.refusals import refusal
from app.wording.speech import Speech
from app.wording.translations import read_translations

FOUND_WRONG, FAILED, STOPPED, PIPE_CLOSED = 1, 2, 130, 141
YEARS: Final = range(1980, 2190)  # a pretended time outside would leave no room to plan in


def run(argv: Sequence[str] | None, open_window: Callable[[Request], int]) -> int:
    """Does what `argv` (without the program's name; None: the program's own) asks for; the exit status."""
    argv = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that can't show a sign shows another
    language = language_of(argv, os.environ)
    speech = Speech(language, read_translations(TRANSLATIONS, language), ZoneInfo("UTC"))
    try:
        request = read_request(argv, speech.translate)
        status = _run_command(request, speech) if request.command else open_window(request)
        sys.stdout.flush()
        return status
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else 0
    except (Refusal, StorageTrouble) as error:
        return _complain(sentence(speech, error))
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 whoever read has gone: nothing may be flushed to them
        return PIPE_CLOSED


def clock_for(request: Request) -> Clock:
    """The clock to live by: the computer's, or one that starts at the time told, in the zone of the book."""
    if not request.now:
        return SystemClock()
    if not request.store.exists():
        return _clock(request, zone_named(system_zone()))
    store = open_store(request.store)
    try:
        with store.session() as session:
            return _clock(request, queries.settings(session).zone)
    finally:
        store.close()


def sentence(speech: Speech, error: Refusal | StorageTrouble) -> str:
    """What is said of it."""
    if isinstance(error, StorageTrouble):
        return trouble(speech, error.reason, error.path, error.facts)
    return refusal(speech, error, datetime.now(UTC))


def _run_command(request: Request, speech: Speech) -> int:
    if request.command != "import" and not request.store.exists():
        raise StorageTrouble("no-book", str(request.store))
    try:
        store = open_store(request.store, zone=system_zone())
        try:
            with store.session() as session:
                zone = queries.settings(session).zone
            desk = Desk(store, _clock(request, zone))
            return COMMANDS[request.command](desk, Speech(speech.language, speech.translate, zone), request)
        finally:
            store.close()
    except (Refusal, StorageTrouble, BrokenPipeError):
        raise
    except Exception as error:  # a mistake of ours: said in a line that helps to find it
        place = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}: {error} ({place.name}, {place.lineno})"
        return _complain(speech.translate("Cli", "Something went wrong inside Carnet: {what}").format(what=what))


def _clock(request: Request, zone: ZoneInfo) -> Clock:
    if not request.now:
        return SystemClock()
    try:
        told = datetime.fromisoformat(request.now)
    except ValueError as error:
        raise Refusal("time-unreadable", "now", text=request.now) from error
    if told.year not in YEARS:
        raise Refusal("time-unreadable", "now", text=request.now)
    return ClockFrom(told if told.tzinfo else wall_instant(told.date(), told.hour * 60 + told.minute, zone))


def _complain(text: str) -> int:
    sys.stdout.flush()
    print(text, file=sys.stderr)
    return FAILED
