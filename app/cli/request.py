"""What is wanted of Carnet, and in which language. Known before anything else is loaded: the window opens first."""

import locale
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "fr")


@dataclass(frozen=True, slots=True)
class Request:
    """What is wanted: `command` "" opens the window, `language` None leaves it to the system."""

    command: str
    store: Path
    now: str
    language: str | None
    json: bool = False
    file: Path = Path()
    as_of: str = ""
    day_first: bool | None = None
    mapping: tuple[str, ...] = ()
    force: bool = False


def language_of(argv: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language to speak, before anything is understood: the one told, else the system's, else English."""
    told = [after for option, after in zip(argv, [*argv[1:], ""], strict=True) if option == "--lang"]
    told += [option.removeprefix("--lang=") for option in argv if option.startswith("--lang=")]
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    system = next((name for name in names if name), locale.getlocale()[0] or "")
    return next((name[:2].lower() for name in (*told, system) if name[:2].lower() in LANGUAGES), "en")
