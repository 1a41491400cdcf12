"""A document as Markdown or as HTML. Nothing that users typed is ever read as markup in either.

path.write_text(markdown(document), "utf-8")
"""

import re
from html import escape

from app.domain.document import Document, Section

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&:@])")  # all that Markdown reads as more than a letter

_STYLE = (
    "body{font:11pt/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em;color:#22262b}"
    "h1{font-size:1.5em}h2{font-size:1.1em;margin-top:2em}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.3em .8em .3em 0;border-bottom:1px solid #e7e2d8}"
    "th{font-weight:normal;color:#5f656c}p{white-space:pre-wrap}"
)


def markdown(document: Document) -> str:
    """The document as Markdown (CommonMark with the usual tables)."""
    parts = [f"# {_literal(document.title)}"]
    for section in document.sections:
        parts.append(f"## {_literal(section.heading)}")
        if section.text:
            parts.append("  \n".join(_literal(line) for line in section.text.splitlines()))
        if section.rows:
            parts.append(_markdown_table(section))
    return "\n\n".join(parts) + "\n"


def html(document: Document) -> str:
    """The document as one HTML page that needs nothing else and runs nothing."""
    body = "\n".join(_html_section(section) for section in document.sections)
    return (
        f'<!DOCTYPE html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(document.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(document.title)}</h1>\n{body}\n</body>\n</html>\n"
    )


def _markdown_table(section: Section) -> str:
    columns = section.columns or ("",) * max(len(row) for row in section.rows)
    lines = [_markdown_row(columns), "|" + " --- |" * len(columns)]
    return "\n".join([*lines, *(_markdown_row(row) for row in section.rows)])


def _markdown_row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join("<br>".join(_literal(line) for line in cell.splitlines()) for cell in cells) + " |"


def _literal(text: str) -> str:
    """The text with everything that Markdown would read as markup taken literally."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _html_section(section: Section) -> str:
    parts = [f"<h2>{escape(section.heading)}</h2>"]
    if section.text:
        parts.append(f"<p>{escape(section.text)}</p>")
    if section.rows:
        head = "".join(f"<th>{escape(cell)}</th>" for cell in section.columns)
        rows = "".join(f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>\n" for row in section.rows)
        parts.append(f"<table>\n{f'<tr>{head}</tr>' if any(section.columns) else ''}\n{rows}</table>")
    return "\n".join(parts)


def _cell(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())
