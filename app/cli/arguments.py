"""What was typed after `carnet`, understood."""

import argparse
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from app import __version__
from app.cli.mistakes import in_words
from app.cli.request import LANGUAGES, Request
from app.places import usual_store
from app.wording.translations import Translate


def read_request(argv: Sequence[str], say: Translate) -> Request:
    """What was typed; ends the program by SystemExit where it asks for help or can't be understood."""
    found = vars(_parser(say).parse_args(argv))
    found["store"] = found["store"] or usual_store()
    found["mapping"] = tuple(found.pop("map", None) or ())
    return Request(**found)


class _Parser(argparse.ArgumentParser):
    """A parser whose own words are translated too."""

    def __init__(self, *, say: Translate, **kwargs: Any) -> None:  # noqa: ANN401 whatever argparse takes
        help_formatter = partial(_Help, usage_word=say("Cli", "usage:"))
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=help_formatter, **kwargs)
        self._say = say
        self.values = self.add_argument_group(say("Cli", "what it needs"))
        self.options = self.add_argument_group(say("Cli", "options"))

    def error(self, message: str) -> NoReturn:
        """Says what was not understood and ends with 2."""
        hint = self._say("Cli", "Not understood: {what}. See “{command} --help”.")
        self.exit(2, hint.format(what=in_words(message, self._say), command=self.prog) + "\n")


class _Help(argparse.HelpFormatter):
    def __init__(self, prog: str, usage_word: str) -> None:
        super().__init__(prog, max_help_position=32)
        self._usage_word = usage_word

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Begins with "usage" in the language spoken."""
        super().add_usage(usage, actions, groups, f"{self._usage_word} " if prefix is None else prefix)


def _parser(say: Translate) -> argparse.ArgumentParser:
    class Speaking(_Parser):
        """The parser of one command, in the language spoken."""

        def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 whatever argparse takes
            super().__init__(say=say, **kwargs)

    top = Speaking(prog="carnet", description=say("Cli", "An order book: what to do now, and what to promise."))
    commands = top.add_subparsers(
        dest="command",
        title=say("Cli", "commands"),
        description=say("Cli", "Without one, the window opens."),
        metavar=say("Cli", "COMMAND"),
        parser_class=Speaking,
    )
    top.set_defaults(command="")
    _add_common(top, say, first=True)
    text = say("Cli", "show the version")
    top.options.add_argument("--version", action="version", version=f"Carnet {__version__}", help=text)
    for name, text, add in (
        ("today", say("Cli", "show what to do today, and whether every promise can be kept"), _add_today),
        ("import", say("Cli", "bring in orders (CSV), a whole book (JSON), or busy time (ICS)"), _add_import),
        ("export", say("Cli", "write the whole book to a file"), _add_export),
        ("check", say("Cli", "check the book’s file and everything in it"), _add_common),
    ):
        add(commands.add_parser(name, help=text, description=text), say)
    return top


def _add_today(parser: _Parser, say: Translate) -> None:
    parser.options.add_argument("--json", action="store_true", help=say("Cli", "for another program to read"))
    _add_common(parser, say)


def _add_import(parser: _Parser, say: Translate) -> None:
    parser.values.add_argument("file", type=Path, metavar=say("Cli", "FILE"), help=say("Cli", "the file to read"))
    text = say("Cli", "as things stood on the morning of that day (2022-03-10)")
    parser.options.add_argument("--as-of", default="", metavar=say("Cli", "DAY"), help=text)
    order = parser.options.add_mutually_exclusive_group()
    text = say("Cli", "in its dates the day comes first")
    order.add_argument("--day-first", action="store_true", default=None, help=text)
    text = say("Cli", "in its dates the month comes first")
    order.add_argument("--month-first", dest="day_first", action="store_false", default=None, help=text)
    text = say("Cli", "which column holds what, such as client=Buyer; may be given several times")
    parser.options.add_argument("--map", action="append", metavar=say("Cli", "FIELD=HEADER"), help=text)
    _add_common(parser, say)


def _add_export(parser: _Parser, say: Translate) -> None:
    text = say("Cli", "the file to write: the book (JSON), or what is planned as a calendar (ICS)")
    parser.values.add_argument("file", type=Path, metavar=say("Cli", "FILE"), help=text)
    text = say("Cli", "replace the file if it is there")
    parser.options.add_argument("--force", action="store_true", help=text)
    _add_common(parser, say)


def _add_common(parser: _Parser, say: Translate, *, first: bool = False) -> None:
    """The options of every command; where none is given, what stood before the command holds."""
    add = parser.options.add_argument
    none, empty = (None, "") if first else (argparse.SUPPRESS, argparse.SUPPRESS)
    add("--store", type=Path, default=none, metavar=say("Cli", "FILE"), help=say("Cli", "the book’s file"))
    text = say("Cli", "pretend that it is this time where the book is kept (2026-11-23T13:55)")
    add("--now", default=empty, metavar=say("Cli", "TIME"), help=text)
    text = say("Cli", "the language to speak: fr or en")
    add("--lang", dest="language", choices=LANGUAGES, default=none, metavar=say("Cli", "LANGUAGE"), help=text)
    add("-h", "--help", action="help", help=say("Cli", "show this help"))
