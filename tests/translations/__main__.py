"""Checks the translation files, or brings them up to the code."""

import sys
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from pathlib import Path

import tests.translations
from tests.translations.checks import complaints
from tests.translations.code import Text, read_code
from tests.translations.linguist import Entry, read_file, write_file

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Checks, or updates with --update; the exit code."""
    code = read_code(root / "app")
    french, english = (root / "resources" / "translations" / f"carnet_{name}.ts" for name in ("fr", "en"))
    if arguments == ["--update"]:
        update(french, "fr_FR", code.texts)
        update(english, "en_GB", [text for text in code.texts if text.plural])
    elif arguments:
        sys.stdout.write(f"{tests.translations.__doc__}")
        return 2
    found = complaints(code, read_file(french), read_file(english))
    sys.stdout.write("\n".join([*found, "" if found else f"{len(code.texts)} texts, all translated.\n"]))
    return 1 if found else 0


def update(file: Path, language: str, wanted: Collection[Text]) -> None:
    """Keeps what is translated, adds what is new as unfinished, drops what is no longer said."""
    old = read_file(file) if file.exists() else {}
    gone = {text: entry for text, entry in old.items() if text not in wanted}
    write_file(file, language, {text: old.get(text) or suggestion(text, gone) for text in wanted})


def suggestion(text: Text, gone: Mapping[Text, Entry]) -> Entry:
    """A new text is unfinished; one that was only reworded begins with its former translation."""
    near = {old.source: entry for old, entry in gone.items() if _akin(old) == _akin(text)}
    for source in get_close_matches(text.source, near, n=1):
        return Entry(near[source].forms, finished=False, remark=near[source].remark)
    return Entry(("",) * (1 + text.plural), finished=False)


def _akin(text: Text) -> tuple[str, bool]:
    return text.context, text.plural


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
