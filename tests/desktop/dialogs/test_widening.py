"""An extra with a new date in one message, and the price at which an hour pays what it usually does."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.dialogs.extra import ExtraDialog, open_extra
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.offers import Answer
from app.domain.orders import due_at
from app.usecases.offers import answer_extension, answer_extra
from app.usecases.orders import complete_order, deliver_order, log_time, take_order
from tests import facts
from tests.desktop.conftest import NOW, paris

Opens = Callable[[], ExtraDialog]


@pytest.fixture
def logo(desk: Desk) -> int:
    """A logo for €120, 3 h, due Wednesday 18:00."""
    draft = OrderDraft("Logo", client="Marie", effort=180, due=paris(25, 18), price=Money(12000, "EUR"))
    return desk.do(take_order, draft=draft)


@pytest.fixture
def opens(context: Context, window: QWidget, logo: int) -> Opens:
    """Opens the dialog on it."""

    def open_it() -> ExtraDialog:
        dialog = open_extra(context, window, logo)
        assert isinstance(dialog, ExtraDialog)
        return dialog

    return open_it


def finished(desk: Desk, clock: StoppedClock, number: int) -> None:
    """So many orders for €100 that took 2 h each, accepted by now."""
    for _ in range(number):
        draft = OrderDraft("Icon", effort=120, due=paris(27, 18), price=Money(10000, "EUR"))
        order_id = desk.do(take_order, draft=draft)
        desk.do(log_time, order_id=order_id, minutes=120)
        desk.do(deliver_order, order_id=order_id, proof="icon.svg")
        desk.do(complete_order, order_id=order_id)
    clock.go(timedelta(minutes=1))


def test_both_are_offered_in_one_message_and_one_step(opens: Opens, logo: int, desk: Desk) -> None:
    dialog = opens()
    assert not dialog.due.isVisible()
    dialog.with_date.box.click()
    assert dialog.due.isVisible()
    assert not dialog.days.isVisible()
    dialog.due.set_instant(paris(30, 18))
    assert dialog.judgement.text.startswith("Due Mon 30 Nov 18:00: can be kept")
    assert "by Monday 30 November at 18:00, instead of Wednesday 25 November at 18:00" in dialog.message.draft.text()
    assert "accept both the offer and the extension request" in dialog.message.draft.text()
    dialog.confirm()
    order = facts.order(desk, logo)
    assert [(extra.description, extra.days) for extra in order.extras] == [("Extra revision", 0)]
    assert [extension.proposed_due for extension in order.extensions] == [paris(30, 18)]
    assert [sent.message for sent in order.sent] == ["widening"]
    desk.undo()
    order = facts.order(desk, logo)
    assert (order.extras, order.extensions, order.sent) == ((), (), ())


def test_each_of_the_two_is_answered_by_itself(opens: Opens, logo: int, desk: Desk) -> None:
    dialog = opens()
    dialog.with_date.box.click()
    dialog.due.set_instant(paris(30, 18))
    dialog.confirm()
    order = facts.order(desk, logo)
    desk.do(answer_extra, extra_id=order.extras[0].id, answer=Answer.ACCEPTED)
    assert due_at(facts.order(desk, logo), NOW) == paris(25, 18)
    desk.do(answer_extension, extension_id=order.extensions[0].id, answer=Answer.ACCEPTED)
    assert due_at(facts.order(desk, logo), NOW) == paris(30, 18)


def test_the_date_follows_the_work_until_it_is_set(opens: Opens) -> None:
    dialog = opens()
    dialog.with_date.box.click()
    before = dialog.due.instant()
    dialog.effort.setText("20 h")
    assert dialog.due.instant() > before
    dialog.due.set_instant(paris(30, 18))
    dialog.effort.setText("1 h")
    assert dialog.due.instant() == paris(30, 18)


def test_a_date_that_is_not_later_is_refused_beside_it(opens: Opens, logo: int, desk: Desk) -> None:
    dialog = opens()
    dialog.with_date.box.click()
    dialog.due.set_instant(paris(25, 18))
    dialog.confirm()
    assert dialog.form.row("due").message.refused
    assert facts.order(desk, logo).extras == ()


def test_no_new_date_for_a_delivery(opens: Opens, logo: int, desk: Desk) -> None:
    desk.do(deliver_order, order_id=logo, proof="logo.zip")
    assert not opens().with_date.isVisible()


def test_the_price_is_held_against_what_an_hour_usually_pays(opens: Opens, desk: Desk, clock: StoppedClock) -> None:
    """Of €100 for 2 h the marketplace leaves €80: €40 an hour, of which an hour more costs the client €50."""
    finished(desk, clock, 5)
    dialog = opens()
    dialog.effort.setText("1 h")
    dialog.price.set_value(Money(4900, "EUR"))
    assert dialog.pays.text == "Less than your hour usually pays, €40: €50 would do."
    dialog.price.set_value(Money(5000, "EUR"))
    assert dialog.pays.text == "Pays at least what your hour usually does, €40: from €50 on."
    dialog.price.set_value(Money(5000, "USD"))
    assert dialog.pays.text == ""


def test_nothing_is_said_of_an_hour_with_too_few_orders(opens: Opens, desk: Desk, clock: StoppedClock) -> None:
    finished(desk, clock, 4)
    assert opens().pays.text == ""
