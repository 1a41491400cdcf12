"""A row of the queue is put into words when it is read, and is shown anew once what was read is true no more."""

from datetime import timedelta

from app.desktop.today.rows import TodayRow, today_rows
from app.domain.agenda import arrange
from app.places import RESOURCES
from app.wording.speech import Speech
from app.wording.translations import read_translations
from tests.conftest import MONDAY, ZONE
from tests.domain.books import a_book, an_order, at

ENGLISH = Speech("en", read_translations(RESOURCES / "translations", "en"), ZONE)


def the_row(after: timedelta = timedelta()) -> TodayRow:
    """The only row of the queue, some time after Monday noon."""
    book = a_book(an_order(1, "Logo", 60, at(27, 18)))
    (row,) = today_rows(arrange(book, MONDAY + after), ENGLISH)
    return row


def test_what_was_read_is_shown_anew_once_it_reads_otherwise() -> None:
    read = the_row()
    assert read.words.countdown
    assert read == the_row(timedelta(seconds=1))
    assert read != the_row(timedelta(days=1))


def test_what_nobody_has_read_need_not_be_shown_anew() -> None:
    assert the_row() == the_row(timedelta(days=1))
