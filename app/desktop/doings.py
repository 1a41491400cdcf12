"""What each action of the table does: it opens a dialog, or has the desk do one thing, and says why not."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop import opening
from app.desktop.later import availability, cancellations, catalogue, offers, orders, pauses, sample, several
from app.desktop.screen import Context
from app.desktop.widgets.notice import NoticeBar
from app.domain.availability import Hours, day_span
from app.domain.cancellations import cancellation_standing
from app.domain.offers import Answer, OfferStatus, extra_standing
from app.domain.orders import Order, State, standing_at, state_at, timer_started_at
from app.domain.refusal import Refusal
from app.storage import facts
from app.storage.trouble import StorageTrouble
from app.wording.files import trouble
from app.wording.refusals import refusal

OrderIds = tuple[int, ...]
Doing = Callable[[OrderIds], object]
UseCase = Callable[..., object]
_ANSWERABLE = (OfferStatus.OPEN, OfferStatus.GRANTED_BY_SILENCE)


class Doings:
    """Does the actions that concern the book, in front of one window; a refusal is said in its notice bar."""

    def __init__(self, context: Context, window: QWidget, notices: NoticeBar) -> None:
        self._context = context
        self._window = window
        self._notices = notices

    def table(self) -> Mapping[str, Doing]:
        """By the action's key: what it does with the ids of the chosen orders."""
        context, window, do = self._context, self._window, self._context.bridge.do
        return {
            "undo": lambda _: self.attempt(self.undo),
            "redo": lambda _: self.attempt(self.redo),
            "add_sample": lambda _: self.attempt(lambda: do(sample.add_sample, language=context.language.current)),
            "remove_sample": lambda _: self.attempt(lambda: do(sample.remove_sample)),
            "edit_order": self._opens(opening.open_order),
            "log_time": self._opens(opening.open_log_time),
            "ask_revision": self._opens(opening.open_revision),
            "extend_review": self._opens(opening.open_review),
            "refund": self._opens(opening.open_refund),
            "support": self._opens(opening.open_support),
            "avoid_client": lambda ids: self.attempt(lambda: self._avoid_client(ids[0])),
            "dispute": self._opens(opening.open_dispute),
            "heard": self._does(lambda: orders.note_heard, lambda: several.note_heard_from_several),
            "remind": lambda ids: self.attempt(lambda: opening.open_remind(context, window, ids)),
            "evidence": lambda ids: opening.open_evidence(context, window, ids, self._notices.say),
            "cancel_order": self._opens(opening.open_cancel),
            "timer": lambda ids: self.attempt(lambda: self._toggle_timer(ids[0])),
            "pin": lambda ids: self.attempt(lambda: self._toggle_pin(ids)),
            "keep_time": lambda ids: self.attempt(lambda: self._toggle_kept_time(ids)),
            "pause": self._opens(opening.open_pause),
            "resume": lambda ids: self.attempt(lambda: do(pauses.resume_order, order_id=ids[0])),
            "requirements": self._opens(opening.open_requirements),
            "questions": self._opens(opening.open_questions),
            "letters": lambda _: opening.open_letters(context, window),
            "deliver": self._opens(opening.open_deliver),
            "complete": self._does(lambda: orders.complete_order, lambda: several.complete_several),
            "way_out": lambda _: opening.open_way_out(context, window),
            "extension": self._opens(opening.open_extension),
            "extra": self._opens(opening.open_extra),
            **self._answers(),
            "away_rest_of_day": lambda _: self.attempt(self._away_rest_of_day),
            "return_now": lambda _: self.attempt(lambda: do(availability.return_early)),
            "close_until_caught_up": lambda _: opening.open_closing(context, window),
            "reopen": lambda _: self.attempt(lambda: do(availability.reopen)),
            "limits": lambda _: opening.open_limits(context, window),
            "hours": lambda _: opening.open_hours(context, window),
            "holidays": lambda _: opening.open_holidays(context, window),
        }

    def attempt(self, doing: Callable[[], object]) -> bool:
        """Does something; whether it was done. A refusal or trouble with the file is said in the notice bar."""
        speech = self._context.speech
        try:
            doing()
        except Refusal as error:
            self._notices.say(refusal(speech, error, self._context.bridge.now()))
            return False
        except StorageTrouble as error:
            self._notices.say(trouble(speech, error.reason, error.path, error.facts), stays=True, trouble=True)
            return False
        return True

    def undo(self) -> None:
        """Takes the newest step back, or says that there is none."""
        if self._context.bridge.desk.undo() is None:
            self._notices.say(QCoreApplication.translate("Shell", "There is nothing to undo."))

    def redo(self) -> None:
        """Does the step undone last again, or says that there is none."""
        if self._context.bridge.desk.redo() is None:
            self._notices.say(QCoreApplication.translate("Shell", "There is nothing to redo."))

    def _opens(self, opening: Callable[[Context, QWidget, int], object]) -> Doing:
        """Opens a dialog on the first of the orders; what it refuses to start with is said in the notice bar."""
        return lambda ids: self.attempt(lambda: opening(self._context, self._window, ids[0]))

    def _does(self, one: Callable[[], UseCase], several_at_once: Callable[[], UseCase]) -> Doing:
        """Does a thing to one order, or to several in one step."""
        do = self._context.bridge.do

        def doing(ids: OrderIds) -> None:
            self.attempt(lambda: do(one(), order_id=ids[0]) if len(ids) == 1 else do(several_at_once(), order_ids=ids))

        return doing

    def _answers(self) -> dict[str, Doing]:
        answering = {
            "extension": self._answer_extension,
            "extra": self._answer_extra,
            "cancellation": self._answer_cancellation,
        }
        return {
            f"answer_{what}_{answer.value}": self._answer(record, answer)
            for what, record in answering.items()
            for answer in Answer
        }

    def _answer(self, record: Callable[[int, Answer], None], answer: Answer) -> Doing:
        return lambda ids: self.attempt(lambda: record(ids[0], answer))

    def _order(self, order_id: int) -> Order:
        return self._context.bridge.ask(facts.order, order_id)

    def _avoid_client(self, order_id: int) -> None:
        """Marks an order's client as one not to work with again."""
        order, known = self._order(order_id), self._context.bridge.ask(facts.clients)
        client = next((client for client in known if client.id == order.client_id), None)
        if client is None:
            raise Refusal("client-gone")
        self._context.bridge.do(catalogue.change_client, client=replace(client, avoid=True))

    def _toggle_timer(self, order_id: int) -> None:
        order = self._order(order_id)
        if timer_started_at(order) is not None:
            self._context.bridge.do(orders.stop_timer)
        elif state_at(order, self._context.bridge.now()) is State.REQUIREMENTS:
            opening.open_unready(self._context, self._window, order_id)
        else:
            self._context.bridge.do(orders.start_timer, order_id=order_id)

    def _toggle_pin(self, ids: OrderIds) -> None:
        """Pins all of them, or lets all of them go where each is pinned."""
        pinned = not all(self._order(order_id).pinned for order_id in ids)
        if len(ids) == 1:
            self._context.bridge.do(orders.pin_order, order_id=ids[0], pinned=pinned)
        else:
            self._context.bridge.do(several.pin_several, order_ids=ids, pinned=pinned)

    def _toggle_kept_time(self, ids: OrderIds) -> None:
        """Keeps time for all of them, or for none any more where it is kept for each."""
        reserved = not all(self._order(order_id).reserved for order_id in ids)
        if len(ids) == 1:
            self._context.bridge.do(orders.keep_time, order_id=ids[0], reserved=reserved)
        else:
            self._context.bridge.do(several.keep_time_for_several, order_ids=ids, reserved=reserved)

    def _answer_extension(self, order_id: int, answer: Answer) -> None:
        """Answers the open extension of an order, or corrects the latest one that silence granted."""
        order, now = self._order(order_id), self._context.bridge.now()
        found = [e for e in order.extensions if standing_at(order, e, now).status in _ANSWERABLE]
        if not found:
            raise Refusal("offer-gone")
        self._context.bridge.do(offers.answer_extension, extension_id=found[-1].id, answer=answer)

    def _answer_extra(self, order_id: int, answer: Answer) -> None:
        found = [extra for extra in self._order(order_id).extras if extra_standing(extra).status is OfferStatus.OPEN]
        if not found:
            raise Refusal("offer-gone")
        self._context.bridge.do(offers.answer_extra, extra_id=found[-1].id, answer=answer)

    def _answer_cancellation(self, order_id: int, answer: Answer) -> None:
        """Answers the open request to cancel an order, or corrects the one by which silence cancelled it."""
        order, now = self._order(order_id), self._context.bridge.now()
        found = [r for r in order.cancellations if cancellation_standing(r, order.rules, now).status in _ANSWERABLE]
        if not found:
            raise Refusal("offer-gone")
        self._context.bridge.do(cancellations.answer_cancellation, cancellation_id=found[-1].id, answer=answer)

    def _away_rest_of_day(self) -> None:
        now, zone = self._context.bridge.now(), self._context.bridge.book().settings.zone
        _, end = day_span(now.astimezone(zone).date(), zone)
        self._context.bridge.do(availability.add_away, period=Hours(now.replace(second=0, microsecond=0), end))
