"""Finds the texts to translate by reading the code; nothing is run."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

_OWNERS = ("QCoreApplication", "speech", "self")  # whose `translate` is ours; a rectangle has one too


@dataclass(frozen=True, slots=True)
class Text:
    """A text in English, as it stands in the code."""

    context: str
    source: str
    note: str = ""
    plural: bool = False

    def __str__(self) -> str:
        """How a complaint names it."""
        return f"{self.context} “{self.source}”" + (f" ({self.note})" if self.note else "")


def variables(words: str) -> frozenset[str]:
    """The names that `format` would look for; "?" where it would stumble."""
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(words) if name is not None)
    except ValueError:
        return frozenset("?")


@dataclass(frozen=True, slots=True)
class Code:
    """What the code says: each text with the place of its first use, and what is no text at all."""

    texts: dict[Text, str]
    complaints: tuple[str, ...]


def read_code(folder: Path) -> Code:
    """Every text said in the Python files below `folder`, in the order of files and lines."""
    texts: dict[Text, str] = {}
    complaints: list[str] = []
    for file in sorted(folder.rglob("*.py")):
        for call in _calls(ast.parse(file.read_text(encoding="utf-8"))):
            place = f"{file.relative_to(folder.parent).as_posix()}:{call.lineno}"
            found = _text(call)
            if isinstance(found, Text):
                texts.setdefault(found, place)
            else:
                complaints.append(f"{place}: {found}")
    return Code(texts, tuple(complaints))


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    """The calls that translate, as they stand in the file."""
    aliases = _aliases(tree)
    every = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _says(node, aliases)]
    handed_on = _handed_on(tree)
    calls = [call for call in every if call not in handed_on]
    return iter(sorted(calls, key=lambda call: (call.lineno, call.col_offset)))


def _handed_on(tree: ast.Module) -> list[ast.AST]:
    """What stands in a function that translates itself: it hands on what it was given."""
    own = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "translate")
    return [node for function in own for node in ast.walk(function)]


def _says(call: ast.Call, aliases: set[str]) -> bool:
    if _translates(call.func, aliases):
        return True
    said = (isinstance(part, ast.Constant) and isinstance(part.value, str) for part in call.args[:2])
    return isinstance(call.func, ast.Attribute) and call.func.attr == "translate" and len(call.args) > 1 and any(said)


def _translates(node: ast.expr, aliases: set[str]) -> bool:
    """True for `speech.translate`, and for the names that stand for it."""
    if ast.unparse(node) in aliases:
        return True
    if not isinstance(node, ast.Attribute) or node.attr != "translate":
        return False
    return ast.unparse(node.value).rpartition(".")[2].lstrip("_") in _OWNERS


def _aliases(tree: ast.Module) -> set[str]:
    """The names that stand for a way to translate somewhere in the file."""
    taken = (node for node in ast.walk(tree) if isinstance(node, ast.arg) and node.annotation is not None)
    aliases = {node.arg for node in taken if node.annotation and ast.unparse(node.annotation) == "Translate"}
    pairs = [pair for node in ast.walk(tree) if isinstance(node, ast.Assign) for pair in _pairs(node)]
    while new := {ast.unparse(name) for name, value in pairs if _translates(value, aliases)} - aliases:
        aliases |= new
    return aliases


def _pairs(node: ast.Assign) -> Iterator[tuple[ast.expr, ast.expr]]:
    for target in node.targets:
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            yield from zip(target.elts, node.value.elts, strict=False)
        else:
            yield target, node.value


def _text(call: ast.Call) -> Text | str:
    """The text of one call, or why it is none."""
    words = [part.value for part in call.args[:3] if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    if call.keywords or not 2 <= len(call.args) <= 4 or len(words) < min(len(call.args), 3):
        return "write context, text and note as plain literals, without f-string, sum, variable or keyword"
    text = Text(words[0], words[1], "".join(words[2:]), plural=len(call.args) == 4)
    if not text.context or not text.source.strip():
        return "a text needs a context and words"
    if not all(name.isidentifier() for name in variables(text.source)):
        return "a bracket that is none of a variable wants to be doubled: {{ or }}"
    if text.plural != ("%n" in text.source):
        return "a text that counts needs %n, and what it counts as fourth argument"
    return text
