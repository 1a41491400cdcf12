"""What a record must be, whoever wrote it: a state has its dates, money a currency, a text its words.

The use cases can't write anything else; a file can. Every check raises Refusal for the first thing it finds.
"""

from app.domain.availability import check_length
from app.domain.cancellations import Cancellation
from app.domain.catalogue import check_price
from app.domain.drafts import LONGEST_TEXT, LONGEST_TITLE, MOST_DAYS
from app.domain.offers import Extension, Extra
from app.domain.orders import Order, State, extra_days
from app.domain.refusal import Refusal

MOST_EXTRA_DAYS = 10 * MOST_DAYS  # all of an order's extras together

_NEEDED = {
    State.REQUIREMENTS: (),
    State.IN_PROGRESS: ("clock_started_at",),
    State.DELIVERED: ("clock_started_at", "first_delivered_at", "delivered_at"),
    State.IN_REVISION: ("clock_started_at", "first_delivered_at", "delivered_at", "revision_asked_at"),
    State.COMPLETED: ("clock_started_at", "first_delivered_at", "delivered_at", "ended_at"),
    State.CANCELLED: ("ended_at",),
}


def check_order(order: Order) -> None:
    """Refuses an order that could not have come about, such as one that is delivered at no time."""
    _check_words(order.title, "title", LONGEST_TITLE)
    check_length(order.notes, "notes", LONGEST_TEXT)
    for name in _NEEDED[order.state]:
        if getattr(order, name) is None:
            raise Refusal("date-missing", name, state=order.state)
    if order.ended_at is not None and not order.state.over:
        raise Refusal("date-needless", "ended_at", state=order.state)
    if order.clock_started_at is not None and order.state is State.REQUIREMENTS:
        raise Refusal("date-needless", "clock_started_at", state=order.state)
    if order.cancelled_by is not None and order.state is not State.CANCELLED:
        raise Refusal("date-needless", "cancelled_by", state=order.state)
    check_price(order.price, "price")
    if order.stars is not None and not 0 <= order.stars <= 5:
        raise Refusal("stars-out-of-range", "stars")
    for extension in order.extensions:
        _check_answer(extension)
    for extra in order.extras:
        _check_answer(extra)
        _check_words(extra.description, "description", LONGEST_TITLE)
        check_price(extra.price, "price")
    if extra_days(order) > MOST_EXTRA_DAYS:
        raise Refusal("days-out-of-range", "extras", days=extra_days(order))
    for request in order.cancellations:
        _check_answer(request)
        check_length(request.note, "note", LONGEST_TEXT)
    for requirement in order.requirements:
        _check_words(requirement.text, "requirement", LONGEST_TEXT)


def _check_words(text: str, field: str, most: int) -> None:
    if not text.strip():
        raise Refusal("text-missing", field)
    check_length(text, field, most)


def _check_answer(offer: Extension | Extra | Cancellation) -> None:
    if (offer.answer is None) is not (offer.answered_at is None):
        raise Refusal("answer-without-date" if offer.answer else "date-without-answer", "answered_at")
