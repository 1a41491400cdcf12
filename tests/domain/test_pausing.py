"""What a pause would do is known before it is made."""

from app.domain.pausing import after_pause
from tests.conftest import MONDAY
from tests.domain.books import a_book, an_order, at


def test_a_pause_that_leaves_time_enough_breaks_nothing() -> None:
    logo = an_order(1, "Logo", 60, at(27, 18))
    assert after_pause(a_book(logo), logo, at(26, 9), MONDAY).late == ()


def test_a_pause_beyond_what_the_due_allows_makes_the_order_late() -> None:
    logo = an_order(1, "Logo", 8 * 60, at(25, 18))
    its = after_pause(a_book(logo), logo, at(25, 9), MONDAY)
    assert [order.title for order in its.late] == ["Logo"]


def test_a_pause_can_make_another_late() -> None:
    logo, menu = an_order(1, "Logo", 7 * 60, at(25, 18)), an_order(2, "Menu", 7 * 60, at(25, 18))
    its = after_pause(a_book(logo, menu), logo, at(25, 9), MONDAY)
    assert its.late == ()
    its = after_pause(a_book(logo, menu, an_order(3, "Card", 4 * 60, at(25, 18))), logo, at(25, 10), MONDAY)
    assert its.late


def test_a_pause_without_an_end_leaves_it_out_and_tells_its_due() -> None:
    logo = an_order(1, "Logo", 60, at(27, 18))
    its = after_pause(a_book(logo), logo, None, MONDAY)
    assert (its.left_out, its.due, its.late) == (True, at(27, 18), ())
