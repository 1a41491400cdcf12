"""Runs what was asked for, and says in a sentence what stood against it. Light: the window opens through here."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import Final

from app.cli.request import Request, language_of
from app.domain.refusal import Refusal
from app.places import TRANSLATIONS, usual_store
from app.storage.trouble import StorageTrouble
from app.wording.translations import words_of

FINE, FAILED, STOPPED, PIPE_CLOSED = 0, 2, 130, 141
NOTHING_ASKED: Final = ""
AskFirst = Callable[[Request, str], str | None]


def run(argv: Sequence[str] | None, open_window: Callable[[Request], int], ask_first: AskFirst) -> int:
    """Does what `argv` (without the program's name; None: the program's own) asks for; the exit status.

    `ask_first` asks the Carnet that has the book open already what today holds; None where it does not answer.
    """
    argv = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that can't show a sign shows another
    language = language_of(argv, os.environ)
    try:
        request = _read(argv, language)
        status = _run_command(request, language, ask_first) if request.command else open_window(request)
        sys.stdout.flush()
        return status
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else 0
    except (Refusal, StorageTrouble) as error:
        return _complain(error, language)
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115 whoever read has gone: nothing may be flushed to them
        return PIPE_CLOSED


def _read(argv: Sequence[str], language: str) -> Request:
    """What was typed; nothing typed needs no reading."""
    if not argv:
        return Request("", usual_store(), NOTHING_ASKED, None)
    from app.cli.arguments import read_request

    return read_request(argv, words_of(TRANSLATIONS, language))


def _run_command(request: Request, language: str, ask_first: AskFirst) -> int:
    from app.cli.commands import run_command  # the store's libraries cost half a second

    try:
        return run_command(request, language)
    except StorageTrouble as error:
        askable = error.reason == "locked" and request.command == "today" and not request.now
        answer = ask_first(request, language) if askable else None
        if answer is None:
            raise
        print(answer)
        return FINE


def _complain(error: Refusal | StorageTrouble, language: str) -> int:
    from app.cli.commands import sentence

    sys.stdout.flush()
    print(sentence(error, language), file=sys.stderr)
    return FAILED
