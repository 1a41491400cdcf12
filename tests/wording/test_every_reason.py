"""No reason why not is without words: what the rules, the files and the store refuse is always said in a sentence."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import app
from app.places import TRANSLATIONS
from app.wording.files import known_line_reasons, known_troubles
from app.wording.refusals import known_reasons
from app.wording.speech import Speech
from app.wording.translations import words_of

CODE = Path(app.__file__).parent
SPEECH = Speech("en", words_of(TRANSLATIONS, "en"), ZoneInfo("UTC"))


def reasons(raised: str, place: int) -> Iterator[tuple[str, str]]:
    """Every reason that the code gives by name to what is `raised`, and where; its argument at that place."""
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == raised):
                continue
            if len(node.args) > place and not isinstance(node.args[place], ast.Subscript):  # handed on from elsewhere
                written = [part for part in ast.walk(node.args[place]) if isinstance(part, ast.Constant)]
                yield from ((str(part.value), f"{path.name}:{node.lineno}") for part in written)


@pytest.mark.parametrize(
    ("raised", "place", "known"),
    [
        ("Refusal", 0, known_reasons),
        ("Unusable", 0, known_reasons),
        ("StorageTrouble", 0, known_troubles),
        ("RefusedLine", 2, known_line_reasons),
    ],
)
def test_every_reason_has_its_sentence(raised: str, place: int, known: Callable[[Speech], frozenset[str]]) -> None:
    found = dict(reasons(raised, place))
    assert found
    assert {reason: where for reason, where in found.items() if reason not in known(SPEECH)} == {}
