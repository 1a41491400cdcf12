"""May I take this order? The answer follows what is typed, and becomes an order with one key."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.desktop.planner.quote import QuoteDialog, open_quote
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.usecases.sample import add_sample
from tests.desktop.conftest import Take, paris


@pytest.fixture
def dialog(context: Context, window: QWidget, take: Take) -> QuoteDialog:
    """The question, with ten hours promised for tomorrow evening."""
    take("Logo", 10, paris(24, 18))
    return open_quote(context, window)


def test_the_answer_follows_the_effort(dialog: QuoteDialog) -> None:
    QTest.keyClicks(dialog.effort, "2h")
    verdict, *dates, count = dialog.texts()
    assert verdict.startswith("Yes. Promise ")
    assert [date.split(",")[0] for date in dates] == [
        "Earliest",
        "Comfortable",
        "Safe",
    ]
    assert "room for" in count
    short = dialog.answer().earliest
    dialog.effort.setText("20h")
    later = dialog.answer().earliest
    assert short is not None
    assert later is not None
    assert short < later


def test_it_says_in_words_that_no_other_fits(dialog: QuoteDialog) -> None:
    dialog.effort.setText("60h")
    assert dialog.texts()[-1].endswith("there is no room for another of this kind.")


def test_it_says_whom_a_date_would_endanger(dialog: QuoteDialog) -> None:
    dialog.effort.setText("3h")
    dialog.by.box.setChecked(True)
    dialog.when.set_instant(paris(24, 12))
    assert dialog.verdict.text.startswith("No: it would make Logo late.")


def test_what_cannot_be_read_is_refused_beside_the_field_and_stays(dialog: QuoteDialog) -> None:
    dialog.effort.setText("-5")
    dialog.confirm()
    assert dialog.isVisible()
    assert dialog.refusal()
    assert dialog.effort.text() == "-5"


def test_an_absurd_effort_is_never(dialog: QuoteDialog) -> None:
    dialog.effort.setText("10000h")
    assert dialog.verdict.text == "No: never with these working hours."
    handed: list[OrderDraft] = []
    dialog.wanted.connect(handed.append)
    dialog.confirm()
    assert dialog.form.row("due").message.text.startswith("By when? No date can be kept with these hours")
    assert (dialog.isVisible(), handed) == (True, [])
    dialog.by.box.setChecked(True)
    dialog.confirm()
    assert [draft.due for draft in handed] == [dialog.when.instant()]
    dialog.effort.setText("10001h")
    assert dialog.effort.complaint()


def test_it_hands_over_what_was_typed(context: Context, window: QWidget, desk: Desk) -> None:
    desk.do(add_sample)
    dialog = open_quote(context, window)
    handed: list[OrderDraft] = []
    dialog.wanted.connect(handed.append)
    dialog.service.setCurrentText("Logo design")
    dialog.by.box.setChecked(True)
    dialog.when.set_instant(paris(30, 18))
    effort = dialog.effort.value()
    dialog.confirm()
    (draft,) = handed
    assert draft.title == "Logo design"
    assert (draft.effort, draft.due) == (effort, paris(30, 18))
    assert draft.price is not None
    assert not dialog.isVisible()
