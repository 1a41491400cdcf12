"""How orders end otherwise: given up by silence, widened by a client who wants more, several accepted at once."""

from datetime import timedelta

from app.desktop.dialogs.cancel import End
from app.desktop.dialogs.support import SupportDialog
from app.domain.cancellations import CancelWhy
from app.domain.offers import Answer
from app.domain.orders import State, due_at, state_at
from tests.journeys.robot import Carnet

LOGO = {"en": "Logo for Marie, 3h, friday 18:00, 120 EUR", "fr": "Logo pour Marie, 3 h, vendredi 18h, 120 €"}
MENU = {"en": "Menu for Paul, 1h, thursday 18:00, 40 EUR", "fr": "Menu pour Paul, 1 h, jeudi 18h, 40 €"}


def test_silence_cancels_the_client_did_decline_and_support_has_the_last_word(carnet: Carnet) -> None:
    start = carnet.facts()
    carnet.add(LOGO[carnet.language])
    carnet.orders.cancel("Logo", End.ASKED, CancelWhy.MISTAKE)
    (request,) = carnet.order("Logo").cancellations
    assert request.why is CancelWhy.MISTAKE
    assert carnet.offers.titles() == ["Logo"]

    carnet.reopen(after=timedelta(hours=48))
    assert state_at(carnet.order("Logo"), carnet.clock.now()) is State.CANCELLED
    carnet.offers.decline("Logo")
    assert carnet.order("Logo").cancellations[0].answer is Answer.DECLINED
    assert state_at(carnet.order("Logo"), carnet.clock.now()) is State.IN_PROGRESS

    carnet.orders.cancel("Logo", End.ALONE, CancelWhy.MISTAKE)
    assert carnet.order("Logo").state is State.CANCELLED
    carnet.orders.show_all()
    carnet.orders.choose("Logo")
    carnet.menu("support", opening=True)
    assert carnet.dialog(SupportDialog).decided.value() is CancelWhy.MISTAKE
    carnet.confirm()
    assert carnet.order("Logo").support_agreed
    end = carnet.facts()
    assert carnet.undo_all() == 5
    assert carnet.facts() == start
    assert carnet.redo_all() == 5
    assert carnet.facts() == end


def test_an_order_is_widened_and_each_offer_is_answered_by_itself(carnet: Carnet) -> None:
    carnet.add(LOGO[carnet.language])
    before = due_at(carnet.order("Logo"), carnet.clock.now())
    dialog = carnet.orders.offer_extra("Logo")
    carnet.click(dialog.with_date.box)
    proposed = dialog.due.instant()
    carnet.confirm()
    assert before is not None
    assert proposed > before
    assert carnet.offers.titles() == ["Logo", "Logo"]
    carnet.offers.accept("Logo")
    assert due_at(carnet.order("Logo"), carnet.clock.now()) == proposed
    carnet.offers.accept("Logo")
    order = carnet.order("Logo")
    assert [order.extras[0].answer, order.extensions[0].answer] == [Answer.ACCEPTED, Answer.ACCEPTED]
    assert carnet.undo_all() == 4


def test_several_deliveries_are_accepted_by_key_in_one_step(carnet: Carnet) -> None:
    carnet.add(LOGO[carnet.language])
    carnet.add(MENU[carnet.language])
    carnet.today.deliver("Logo", "logo.zip")
    carnet.today.deliver("Menu", "menu.pdf")
    carnet.orders.choose_all()
    carnet.menu("complete")
    assert [carnet.order(title).state for title in ("Logo", "Menu")] == [State.COMPLETED] * 2
    carnet.press("Ctrl+Z")
    assert [carnet.order(title).state for title in ("Logo", "Menu")] == [State.DELIVERED] * 2


def test_who_was_no_good_client_is_not_worked_with_again(carnet: Carnet) -> None:
    carnet.add(LOGO[carnet.language])
    start = carnet.facts()
    carnet.orders.show_all()
    carnet.orders.choose("Logo")
    carnet.menu("avoid_client")  # refused while the order is active
    assert carnet.facts() == start
    carnet.orders.cancel("Logo", End.ALONE, CancelWhy.OTHER)
    carnet.orders.show_all()
    carnet.orders.choose("Logo")
    ended = carnet.facts()
    carnet.menu("avoid_client")
    assert b'"avoid": true' in carnet.facts()
    carnet.press("Ctrl+Z")
    assert carnet.facts() == ended
