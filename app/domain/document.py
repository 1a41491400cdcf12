"""A text with headings, paragraphs and tables, as words only: how it is written to a file is decided elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with a paragraph, a table, or both; `columns` are the table's headings."""

    heading: str
    text: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A title and its sections, in a language ("fr" or "en")."""

    language: str
    title: str
    sections: tuple[Section, ...]
