"""The command line: today's answers, import, export and check, without a window. Knows no Qt.

Every word comes through the wording room, in French or English. Options stand before or after the command. The exit
status is 0 when all went well, 1 when something was found wrong (lines of a file, records of a book), 2 when nothing
could be done; 130 and 141 when it was stopped from outside.
May import: everything below the desktop.

    carnet today --json --now 2026-11-23T13:55
"""

from app.cli.request import Request
from app.cli.running import run
from app.cli.times import clock_for

__all__ = ["Request", "clock_for", "run"]
