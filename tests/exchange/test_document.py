"""Documents as files: whatever was typed stays what it is, in Markdown and in HTML."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from app.domain.document import Document, Section
from app.exchange.document import html, markdown

NASTY = "<script>alert(1)</script> *bold* [a](b) `x` | # \\ &amp; \u202e"


class Texts(HTMLParser):
    """Reads the texts and tags of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 as its parent has it
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def nasty(text: str) -> Document:
    """A document in which a text stands everywhere it can."""
    return Document("en", text, (Section(text, text, (text, "B"), ((text, "2"),)),))


def read(page: str) -> Texts:
    """What a browser would make of a page."""
    texts = Texts()
    texts.feed(page)
    return texts


def test_markup_that_was_typed_is_shown_as_typed_in_html() -> None:
    page = read(html(nasty(NASTY)))
    assert page.tags == {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "tr", "th", "td"}
    assert page.texts.count(NASTY) == 6


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc"))))
def test_no_text_can_add_a_tag(text: str) -> None:
    assert "script" not in read(html(nasty(text))).tags


def test_markup_that_was_typed_is_taken_literally_in_markdown() -> None:
    text = markdown(nasty(NASTY))
    assert "\\<script\\>" in text
    assert "\\*bold\\*" in text
    assert text.startswith("# \\<script")
    table = [line for line in text.splitlines() if line.startswith("|")]
    assert [line.replace("\\|", "").count("|") for line in table] == [3, 3, 3]


def test_lines_stay_lines() -> None:
    document = Document("fr", "T", (Section("H", "one\ntwo", (), (("a\nb", "c"),)),))
    assert "one  \ntwo" in markdown(document)
    assert "a<br>b" in markdown(document)
    assert "a<br>b" in html(document)
    assert '<html lang="fr">' in html(document)
