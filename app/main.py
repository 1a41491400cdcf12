"""The one place that knows every room and plugs them together: the window, or the command line without it."""

import builtins
import sys
from collections.abc import Sequence
from typing import Final

from app import cli

READ_CALENDAR: Final = "--read-calendar"
PLAIN_IMPORT: Final = builtins.__import__


def main(argv: Sequence[str] | None = None) -> int:
    """Runs `carnet`; the exit status. Without a command it opens the window."""
    if sys.argv[1:] == [READ_CALENDAR]:
        from app.exchange.ics_apart import serve  # in a process of its own: no window, no book

        return serve()
    return cli.run(argv, _open_window, _ask_first)


def _open_window(request: cli.Request) -> int:
    from app.desktop.app import run_window  # Qt is loaded only where a window opens

    builtins.__import__ = PLAIN_IMPORT  # Qt's reads the source of all that is loaded, for spellings never used here
    return run_window(request.store, cli.clock_for(request), request.language)


def _ask_first(request: cli.Request, language: str) -> str | None:
    """Asks the Carnet that has the book open what today holds."""
    try:
        from app.desktop.neighbour import ask
    except ImportError:  # a computer without the libraries that Qt needs runs no window to ask
        return None
    answer = ask(request.store, {"ask": "today", "json": request.json, "language": language})
    text = (answer or {}).get("text")
    return text if isinstance(text, str) else None
