"""One order, new or in the book: what was agreed, and what the promise does to the others while it is typed."""

from dataclasses import asdict, dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.order_fields import OrderFields, TypedOrder, known
from app.desktop.dialogs.parts import at_top, order_of, same
from app.desktop.dialogs.promising import Promising
from app.desktop.screen import Context
from app.desktop.widgets.fields import Form
from app.desktop.widgets.kept import Typed
from app.domain.drafts import OrderDraft, draft_of, refusals
from app.domain.instants import DAY
from app.domain.orders import Order, State, ended_at, state_at
from app.domain.rules import after_days
from app.usecases import orders
from app.wording import consequences
from app.wording import orders as words


def open_order(
    context: Context, window: QWidget, order_id: int | None = None, draft: OrderDraft | None = None
) -> "OrderDialog":
    """Opens the order of that id, or a new one, filled in as far as `draft` says.

    Raises Refusal where the order is not in the book any more.
    """
    order = None if order_id is None else order_of(context, order_id)
    dialog = OrderDialog(context, window, order, draft)
    dialog.open()
    return dialog


@dataclass(frozen=True, slots=True)
class Follows:
    """Which of the two promises is still proposed, not set by hand."""

    due: bool
    days: bool


class OrderDialog(TaskDialog):
    """What is typed comes back when the dialog was closed by mistake; an order that is over can be read only."""

    kept = Signal(int)  # the order's id, once it is in the book

    def __init__(
        self, context: Context, parent: QWidget | None, order: Order | None = None, draft: OrderDraft | None = None
    ) -> None:
        say = QCoreApplication.translate
        title = say("Order", "New order") if order is None else order.title
        confirm = say("Order", "Take the order") if order is None else say("Order", "Save")
        about = None if order is None else same(order)
        super().__init__(context, parent, title, confirm, lead=_lead(context, order), about=about)
        self.order = order
        self.brings_back = draft is None
        self._state = None if order is None else state_at(order, self.now)
        self._following = False
        self._make_fields()
        self._fill(draft)
        self._connect_fields()
        self._follow()

    def typed(self) -> Typed:
        """What stands in the fields."""
        return asdict(self.fields.typed())

    def type_again(self, typed: Typed) -> None:
        """Puts it there again; what was proposed is proposed no more, as long as anything was typed."""
        self._follows = self._followed if typed == self._opened_with else Follows(due=False, days=False)
        self._show(replace(self._start, **typed))
        self._follow()

    def worth_keeping(self, before: Typed) -> Typed:
        """What was typed into it; all of it where the dialog was opened with something."""
        changed = super().worth_keeping(before)
        return changed if self.brings_back or not changed else self.typed()

    @property
    def _is_over(self) -> bool:
        return self._state is not None and self._state.over

    def _make_fields(self) -> None:
        context, theme = self.context, self.context.theme
        self._known = context.bridge.look(known)
        self.more = Form(theme)
        self.forms = [self.form, self.more]
        self.fields = OrderFields(context, self.now, self._known, self.form, self.more, self.order)
        self.promise = Promising(context, self.order)
        self.form.add_widget(self.promise)
        self.put_beside(at_top(self.more))

    def _fill(self, draft: OrderDraft | None) -> None:
        """Shows the order, or what quick add understood."""
        settings = self._known.settings
        shown = draft or OrderDraft("", rules=settings.rules)
        if self.order is not None:
            shown = draft_of(self.order, self.now)
        due = self.promise.sensible_due(shown.effort) or self.now + DAY
        days = self.promise.sensible_days(shown.effort, self._known.rules[shown.rules]) or 1
        self._start = self.fields.as_typed(shown, due, days)
        self._followed = Follows(due=self.order is None and shown.due is None, days=self.order is None)
        self._follows = self._followed
        self._show(self._start)
        if self._is_over:
            self._lock()

    def _show(self, typed: TypedOrder) -> None:
        self._following = True
        self.fields.show(typed)
        self._following = False

    def _lock(self) -> None:
        self.fields.lock()
        self.primary.hide()
        self.primary.setEnabled(False)
        self.cancel.setText(QCoreApplication.translate("Dialogs", "Close"))

    def _connect_fields(self) -> None:
        self.fields.edited.connect(self._follow)
        self.fields.due.changed.connect(self._on_due)
        self.fields.days.valueChanged.connect(lambda _: self._on_days())
        self.promise.due_taken.connect(self.fields.due.set_instant)
        self.promise.days_taken.connect(self.fields.days.setValue)
        self.confirmed.connect(self._keep)

    def _on_due(self) -> None:
        if not self._following:
            self._follows = replace(self._follows, due=False)
            self._follow()

    def _on_days(self) -> None:
        if not self._following:
            self._follows = replace(self._follows, days=False)
            self._follow()

    def _starts(self) -> bool:
        """Whether the order has a due: its clock runs, or starts when it is taken so."""
        return self.fields.starts_at_once() if self.order is None else self.order.clock_started_at is not None

    def _waits(self) -> bool:
        """Whether it waits for its requirements, or will."""
        return self._state is State.REQUIREMENTS if self.order is not None else not self._starts()

    def _follow(self) -> None:
        """What hangs on the fields, after each change of one."""
        if self._following:
            return
        self._following = True
        fields, starts = self.fields, self._starts()
        self._propose(starts=starts)
        self._following = False
        self.form.row("due").setVisible(starts)
        self.form.row("days").setVisible(not starts)
        self.form.row("reserved").setVisible(self._waits())
        fields.received.setVisible(self.order is None and bool(fields.lines()))
        fields.about_client.show_client(self._known.client(fields.client.text()))
        fields.about_service.show_service(self._known.service(fields.service.value()) if self.order is None else None)
        self._hint()
        self._hint_at_reserve()
        self._judge(starts=starts)
        self.promise.say_intake(fields.service.value())

    def _propose(self, *, starts: bool) -> None:
        """The delivery time of the service, else the earliest that is sensible, until another one is set by hand."""
        fields, rules, effort = self.fields, self.fields.chosen_rules(), self.fields.effort.value()
        service = self._known.service(fields.service.value())
        if self._follows.days and service is not None:
            fields.days.setValue(service.days)
        elif self._follows.days and not starts:
            fields.days.setValue(self.promise.sensible_days(effort, rules) or fields.days.value())
        if not self._follows.due or not starts:
            return
        promised = service is not None or not self._follows.days
        by_days = after_days(fields.days.value(), self.now, self.speech.zone, rules)
        due = by_days if promised else self.promise.sensible_due(effort)
        fields.due.set_instant(due or fields.due.instant())

    def _hint(self) -> None:
        say, settings = QCoreApplication.translate, self._known.settings
        assumed = say("Order", "Left blank, {time} are assumed.").format(
            time=self.speech.duration(settings.default_effort)
        )
        self.form.row("effort").set_hint("" if self.fields.effort.text().strip() else assumed)

    def _hint_at_reserve(self) -> None:
        fields = self.fields
        asked = (fields.effort.value(), fields.service.value(), fields.days.value(), fields.chosen_rules())
        self.form.row("reserved").set_hint(self.promise.kept_while_waiting(*asked) if self._waits() else "")

    def _judge(self, *, starts: bool) -> None:
        fields, effort = self.fields, self.fields.effort.value()
        works = self._state is None or self._state.to_do or self._state is State.REQUIREMENTS
        if not works or self._breaks_nothing():
            self.promise.say_nothing()
        elif starts:
            self.promise.judge_due(effort, fields.due.instant())
        else:
            self.promise.judge_days(effort, fields.days.value(), fields.chosen_rules())

    def _breaks_nothing(self) -> bool:
        """A revision whose due has passed: it was delivered before, so that its due says nothing any more."""
        return self._state is State.IN_REVISION and self.fields.due.instant() <= self.now

    def _draft(self) -> OrderDraft:
        """The order as typed; what was left alone is as it is by now, not as it was when the dialog opened."""
        draft, starts = self.fields.draft(), self._starts()
        draft = replace(draft, days=None) if starts else replace(draft, due=None)
        if self.order is None:
            return draft
        typed, as_is = self.fields.typed(), draft_of(order_of(self.context, self.order.id), self.context.bridge.now())
        if typed.effort == self._start.effort:
            draft = replace(draft, effort=as_is.effort)
        if starts and typed.due == self._start.due:
            draft = replace(draft, due=as_is.due or draft.due)
        return draft

    def _keep(self) -> None:
        refused = list(refusals(self.fields.draft(), self.now))
        if refused:
            self.say_no(refused)
        else:
            self.attempt(self._write)

    def _write(self) -> None:
        do, draft = self.context.bridge.do, self._draft()
        if self.order is None:
            self.kept.emit(do(orders.take_order, draft=draft))
        elif self.fields.typed() != self._start:
            do(orders.edit_order, order_id=self.order.id, draft=draft)


def _lead(context: Context, order: Order | None) -> str:
    """Where the order stands, in a sentence."""
    if order is None:
        return ""
    speech, now = context.speech, context.bridge.now()
    state = state_at(order, now)
    if state.over:
        ended = words.ended(speech, state, ended_at(order, now), by_silence=order.ended_at is None, now=now)
        return QCoreApplication.translate("Order", "{ended}. It can be read, not changed.").format(ended=ended)
    if state is State.DELIVERED and order.delivered_at is not None:
        return f"{words.delivered(speech, order.delivered_at, now)}."
    return consequences.due(speech, order, now)
