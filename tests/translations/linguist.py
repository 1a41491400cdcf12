"""Reads and writes the translation files, in the form that Qt Linguist opens and keeps."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tests.translations.code import Text


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands for a text: one form, or one for each plural; unfinished until a person has said it is right."""

    forms: tuple[str, ...]
    finished: bool = True
    remark: str = ""


def read_file(file: Path) -> dict[Text, Entry]:
    """Every entry of a file, in its order."""
    found: dict[Text, Entry] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            text = Text(name, message.findtext("source", ""), message.findtext("comment", ""), plural)
            found[text] = _entry(message, plural)
    return found


def _entry(message: ElementTree.Element, plural: bool) -> Entry:
    translation = message.find("translation")
    forms = [form.text or "" for form in message.iter("numerusform")] if plural else [message.findtext("translation")]
    finished = translation is not None and translation.get("type") is None
    return Entry(tuple(form or "" for form in forms), finished, message.findtext("translatorcomment", ""))


def write_file(file: Path, language: str, entries: Mapping[Text, Entry]) -> None:
    """Writes the entries, context by context in the order of the alphabet, without dates or line numbers."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    by_context = sorted(entries.items(), key=lambda item: item[0].context)  # stable: within one, the code's order
    for name, group in groupby(by_context, key=lambda item: item[0].context):
        lines += ["<context>", f"    <name>{_escaped(name)}</name>", *_messages(group), "</context>"]
    file.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _messages(entries: Iterable[tuple[Text, Entry]]) -> Iterator[str]:
    for text, entry in entries:
        yield '    <message numerus="yes">' if text.plural else "    <message>"
        yield f"        <source>{_escaped(text.source)}</source>"
        if text.note:
            yield f"        <comment>{_escaped(text.note)}</comment>"
        if entry.remark:
            yield f"        <translatorcomment>{_escaped(entry.remark)}</translatorcomment>"
        opening = "<translation>" if entry.finished else '<translation type="unfinished">'
        if text.plural:
            yield f"        {opening}"
            yield from (f"            <numerusform>{_escaped(form)}</numerusform>" for form in entry.forms)
            yield "        </translation>"
        else:
            yield f"        {opening}{_escaped(entry.forms[0])}</translation>"
        yield "    </message>"


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
