"""What must be true of the translation files; each complaint says what to do."""

import re
from collections.abc import Collection, Iterator, Mapping

from tests.translations.code import Code, Text, variables
from tests.translations.linguist import Entry

UPDATE = "run `python -m tests.translations --update`"
_MNEMONIC = re.compile(r"&(\w)")
_WRONG = (
    (re.compile("'"), "a straight apostrophe: write ’"),
    (re.compile(r"[\"“”]"), "an English quotation mark: write « and », with a no-break space inside"),
    (re.compile(r"\.\.\."), "three points: write …"),
    (re.compile(r"«(?![\u00a0\u202f])"), "« wants a no-break space after it"),
    (re.compile(r"(?<![\u00a0\u202f])»"), "» wants a no-break space before it"),
    (re.compile(r"(?<![\u00a0\u202f+])[;:!?](?=[\s»).…]|$)"), "; : ! and ? want a no-break space before them"),
    (re.compile(r"(?<=\d) (?=(?:h|min|j|Mo|%|€)(?!\w))"), "a unit wants a no-break space before it"),
    (re.compile(r"  "), "two spaces"),
)


def complaints(code: Code, french: Mapping[Text, Entry], english: Mapping[Text, Entry]) -> list[str]:
    """All that is wrong, in words; nothing when the files are complete, fresh and well set."""
    counting = [text for text in code.texts if text.plural]
    return [
        *code.complaints,
        *(f"carnet_fr.ts: {words}" for words in _file(code, code.texts, french)),
        *(f"carnet_en.ts: {words}" for words in _file(code, counting, english)),
        *(f"carnet_fr.ts: {text}: {words}" for text, entry in french.items() for words in _typography(entry)),
        *(f"carnet_fr.ts: {words}" for words in _mnemonics(french)),
    ]


def _file(code: Code, wanted: Collection[Text], entries: Mapping[Text, Entry]) -> Iterator[str]:
    """Complete, fresh, finished, and with the same variables as in the code."""
    for text in wanted:
        if text not in entries:
            yield f"{text} is missing ({code.texts[text]}): {UPDATE}, then translate it"
    for text, entry in entries.items():
        if text not in wanted:
            yield f"{text} is not said any more: {UPDATE}"
        elif not entry.finished:
            yield f'{text} is unfinished: translate it, then take type="unfinished" away'
        else:
            yield from (f"{text}: {words}" for words in _shape(text, entry))


def _shape(text: Text, entry: Entry) -> Iterator[str]:
    if len(entry.forms) != 1 + text.plural or not all(entry.forms):
        yield "two forms are needed, for one and for several" if text.plural else "nothing stands there"
    for form in entry.forms:
        wanted, there = (_to_fill(words) for words in (text.source, form))
        if wanted != there:
            yield f"“{form}” must hold {' '.join(sorted(wanted)) or 'no variable'}, as the English does"
        if " " in text.source and _ending(text.source) != _ending(form):  # a single word may be shortened
            yield f"“{form}” must end as the English does, on “{_ending(text.source)}”"


def _to_fill(words: str) -> set[str]:
    """What is put in when it is said."""
    return {f"{{{name}}}" for name in variables(words)} | ({"%n"} if "%n" in words else set())


def _ending(words: str) -> str:
    """How a text closes, or its last space; a bracket or a quotation mark after it tells nothing."""
    last = words[-1:]
    return last if last in ".…:?!" or last.isspace() else ""


def _typography(entry: Entry) -> Iterator[str]:
    for form in entry.forms:
        for pattern, words in _WRONG:
            if pattern.search(form):
                yield f"“{form}”: {words}"


def _mnemonics(french: Mapping[Text, Entry]) -> Iterator[str]:
    """Letters to press with Alt: as many as in English, and each once where they stand side by side."""
    taken: dict[tuple[str, str], Text] = {}
    for text, entry in french.items():
        letters = [letter.casefold() for form in entry.forms for letter in _MNEMONIC.findall(form)]
        if len(letters) != len(_MNEMONIC.findall(text.source)):
            yield f"{text}: put & before the letter to press, as often as in English"
        for letter in letters:
            first = taken.setdefault((text.context, letter), text)
            if first is not text:
                yield f"{text}: Alt+{letter} already means {first}: put & before another letter"
