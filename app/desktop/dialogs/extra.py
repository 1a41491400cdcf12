"""Offering an extra revision: revisions left, price and time, and the days it takes to keep the new promise."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.dialogs.frame import TaskDialog, open_note
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import CheckLine, ClientMessage, message_language, same, writers
from app.desktop.dialogs.requirements import open_requirements
from app.desktop.screen import Context
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.edits import DurationEdit, MoneyEdit
from app.desktop.widgets.shown import set_shown
from app.desktop.widgets.steppers import NumberEdit
from app.desktop.widgets.when import WhenEdit
from app.domain.drafts import MOST_DAYS
from app.domain.money import Money
from app.domain.proposals import (
    ExtensionChoice,
    ExtraChoice,
    ExtraOptions,
    extension_refusals,
    extra_refusals,
    may_extend,
)
from app.domain.refusal import Refusal
from app.usecases import offers
from app.wording import catalogue, consequences
from app.wording.apart import set_apart
from app.wording.mark import Mark
from app.wording.messages import LANGUAGES
from app.wording.refusals import refusal


def open_extra(context: Context, parent: QWidget, order_id: int) -> DialogFrame:
    """Opens the offer of an extra; where there is nothing to add to, says so with the way on.

    Raises Refusal where the order is not open any more.
    """
    try:
        options = context.bridge.look(offers.extra_options, order_id=order_id)
    except Refusal as error:
        order = context.bridge.book().order(order_id)
        if order is None or error.reason != "no-due-yet":
            raise
        say = QCoreApplication.translate
        title = say("Extra", "No extra for “{title}” now").format(title=set_apart(order.title))
        sentence, way_on = refusal(context.speech, error, context.bridge.now()), say("Extra", "See its requirements…")
        return open_note(context, parent, title, sentence, way_on, lambda: open_requirements(context, parent, order_id))
    dialog = ExtraDialog(context, parent, options)
    dialog.open()
    return dialog


class ExtraDialog(TaskDialog):
    """What is offered, and what taking it would mean."""

    def __init__(self, context: Context, parent: QWidget | None, options: ExtraOptions) -> None:
        say = QCoreApplication.translate
        title = say("Extra", "Offer an extra for “{title}”").format(title=set_apart(options.order.title))
        lead = say("Extra", "Days count from the original due, {when}.").format(
            when=context.speech.by(options.original_due, options.now)
        )
        super().__init__(context, parent, title, say("Extra", "I have sent it"), lead=lead, about=same(options.order))
        self.options = options
        self._language = message_language(context, options.order)
        self._writers = writers(context, options.order)
        self._proposed_days = options.sensible_days(options.effort) or 0
        self._make_fields()
        self._fill()
        self._connect_fields()
        self.put_beside(self.message)
        self._follow()

    def choice(self) -> ExtraChoice:
        """What would be offered."""
        quantity = self.quantity.value()
        return ExtraChoice(
            description=self.description.text(),
            quantity=quantity,
            price=self.price.value() or Money(0, self.options.price.currency),
            days=0 if self.with_date.checked else self.days.value(),
            effort=self.effort.value() or 0,
            revisions=quantity if self.is_revision.checked else 0,
        )

    def new_due(self) -> datetime | None:
        """The later due that is asked for beside it; None where days do."""
        return self.due.instant() if self.with_date.checked else None

    def _make_fields(self) -> None:
        say, theme, form = QCoreApplication.translate, self.context.theme, self.form
        self.left = Judgement(theme)
        self.description = QLineEdit()
        self.quantity = NumberEdit(1, 99)
        self.price = MoneyEdit(self.speech, self.options.price.currency)
        self.effort = DurationEdit(self.speech)
        self.days = NumberEdit(0, MOST_DAYS, say("Extra", " d", "days, short"))
        self.pays = Judgement(theme)
        self.with_date = CheckLine(theme, say("Extra", "With a new date, asked for in the same message"))
        set_shown(self.with_date, may_extend(self.options.order, self.now))
        self.due = WhenEdit(theme, self.speech, self.now)
        self.is_revision = CheckLine(theme, say("Extra", "Each one gives the client a further revision"), checked=True)
        self.judgement = Judgement(theme)
        self.accept_by = Judgement(theme)
        self.message = ClientMessage(self.context, say("Extra", "Message for the client"), self._language)
        form.add_widget(self.left)
        form.add("description", say("Extra", "What is offered"), self.description)
        form.add_beside(
            ("quantity", say("Extra", "Quantity"), self.quantity), ("price", say("Extra", "Price for all"), self.price)
        )
        form.add_beside(
            ("effort", say("Extra", "Work for all"), self.effort), ("days", say("Extra", "Days added"), self.days)
        )
        form.add_widget(self.pays)
        form.add_widget(self.with_date)
        form.add("due", say("Extra", "New due"), self.due)
        form.add_widget(self.is_revision)
        form.add_widget(self.judgement)
        form.add_widget(self.accept_by)

    def _fill(self) -> None:
        options = self.options
        mark = Mark.PLAIN if options.revisions_left > 0 else Mark.TIGHT
        self.left.say(mark, consequences.revisions(self.speech, options.revisions_left))
        self.description.setText(self._usual_words(self._language))
        self.price.set_value(options.price)
        self.effort.set_value(options.effort)
        self.days.setValue(self._proposed_days)
        self._proposed_due = options.sensible_due(options.effort)
        self.due.set_instant(self._proposed_due)
        self._quantity = 1

    def _connect_fields(self) -> None:
        self.quantity.valueChanged.connect(self._on_quantity)
        self.effort.value_changed.connect(self._on_effort)
        self.description.textChanged.connect(self._follow)
        self.price.value_changed.connect(self._follow)
        self.days.valueChanged.connect(self._follow)
        self.is_revision.toggled.connect(self._follow)
        self.with_date.toggled.connect(self._follow)
        self.due.changed.connect(self._follow)
        self.message.draft.language_changed.connect(self._on_language)
        self.confirmed.connect(self._offer)

    def _on_quantity(self, quantity: int) -> None:
        """Price and time follow the quantity until they are typed."""
        unit_price, unit_effort, before = self.options.price, self.options.effort, self._quantity
        self._quantity = quantity
        if self.price.value() == Money(unit_price.minor * before, unit_price.currency):
            self.price.set_value(Money(unit_price.minor * quantity, unit_price.currency))
        if self.effort.value() == unit_effort * before:
            self.effort.set_value(unit_effort * quantity)
        self._follow()

    def _on_effort(self) -> None:
        """The days, and the date, follow the work until they are set."""
        if self.due.instant() == self._proposed_due:
            self._proposed_due = self.options.sensible_due(self.effort.value() or 0)
            self.due.set_instant(self._proposed_due)
        sensible = self.options.sensible_days(self.effort.value() or 0)
        if self.days.value() == self._proposed_days and sensible is not None:
            self._proposed_days = sensible
            self.days.setValue(sensible)
        self._follow()

    def _on_language(self, language: str) -> None:
        if self.description.text() == self._usual_words(self._language):
            self.description.setText(self._usual_words(language))
        self._language = language

    def _usual_words(self, language: str) -> str:
        return consequences.extra_revision(self.context.speech_for(language))

    def _follow(self) -> None:
        options, choice, new_due = self.options, self.choice(), self.new_due()
        self.form.row("days").setVisible(new_due is None)
        self.form.row("due").setVisible(new_due is not None)
        self.form.row("due").clear()
        judged = options.judge(choice.days, choice.effort, new_due)
        self.form.row("days").set_hint(consequences.least_days(self.speech, options.least_days(choice.effort)))
        self.pays.say(*self._about_price(choice))
        self.judgement.say(*consequences.extra(self.speech, options, judged))
        self.accept_by.say(Mark.PLAIN, consequences.accept_by(self.speech, judged, options.now))
        self.message.follow({language: self._written(language, choice) for language in LANGUAGES})

    def _about_price(self, choice: ExtraChoice) -> tuple[Mark, str]:
        """Whether it is enough for the marketplace, then for the hour it takes."""
        rules = self.options.order.rules
        too_cheap = catalogue.too_cheap(self.speech, rules, choice)
        if too_cheap:
            return Mark.TIGHT, too_cheap
        fee = rules.fee_percent
        return consequences.pays(self.speech, self.options.pay, choice.price, choice.effort, fee)

    def _written(self, language: str, choice: ExtraChoice) -> str:
        """The message for the client, with the new date where one is asked for."""
        options, writer, new_due = self.options, self._writers[language], self.new_due()
        if new_due is not None:
            return writer.widening(options.order, choice, options.due_with(0), new_due)
        return writer.extra(options.order, choice, options.due_with(choice.days))

    def _offer(self) -> None:
        order, choice, new_due = self.options.order, self.choice(), self.new_due()
        refused = list(extra_refusals(order, choice, self.now))
        asked = None if new_due is None else ExtensionChoice(new_due, choice.description)
        if asked is not None:
            refused += [error for error in extension_refusals(order, asked, self.now) if error.field == "due"]
        if refused:
            self.say_no(refused)
        else:
            self.attempt(lambda: self._write(choice, asked))

    def _write(self, choice: ExtraChoice, asked: ExtensionChoice | None) -> None:
        do, order_id = self.context.bridge.do, self.options.order.id
        if asked is None:
            do(offers.offer_extra, order_id=order_id, choice=choice)
        else:
            do(offers.widen_order, order_id=order_id, extra=choice, extension=asked)
