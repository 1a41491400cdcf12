"""Tool tips of plain text: Qt guesses whether a tip is markup, so it is given escaped markup."""

from collections.abc import Iterable
from html import escape

MOST = 120  # letters of a line


def plain_tip(lines: Iterable[str]) -> str:
    """The lines as a tip, each shortened; "" without any."""
    text = "\n".join(_short(line) for line in lines if line)
    return f"<p style='white-space:pre'>{escape(text)}</p>" if text else ""


def wrapping_tip(text: str) -> str:
    """A text as a tip that is wrapped where it is long, and shown whole; "" for none."""
    return f"<span style='white-space: pre-wrap'>{escape(text)}</span>" if text else ""


def _short(line: str) -> str:
    return line if len(line) <= MOST else line[: MOST - 1] + "…"
