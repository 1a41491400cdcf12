"""The fields of the order dialog: what stands in them, as typed and as an order."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit
from sqlmodel import Session

from app.desktop.dialogs.about_client import AboutClient
from app.desktop.dialogs.about_service import AboutService
from app.desktop.dialogs.parts import CheckLine, Lines
from app.desktop.screen import Context
from app.desktop.widgets.choices import ChoiceBox, Finder
from app.desktop.widgets.edits import DurationEdit, MoneyEdit
from app.desktop.widgets.fields import Form
from app.desktop.widgets.steppers import NumberEdit
from app.desktop.widgets.when import WhenEdit
from app.domain.book import Settings
from app.domain.catalogue import Client, Service
from app.domain.drafts import MOST_DAYS, OrderDraft, starts_at_once
from app.domain.orders import Order, missing_requirements
from app.domain.rules import Rules
from app.storage import queries
from app.wording import orders as words
from app.wording.catalogue import name_in_choice

MOST_REVISIONS = 99


@dataclass(frozen=True, slots=True)
class TypedOrder:
    """The fields of an order dialog as they stand, texts that can't be read included."""

    title: str
    client: str
    service_id: int | None
    rules: str
    effort: str
    price: str
    due: datetime
    days: int
    revisions: int
    requirements: str
    received: bool
    reserved: bool
    reference: str
    notes: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the fields can be filled from."""

    settings: Settings
    clients: tuple[Client, ...]
    services: tuple[Service, ...]
    rules: dict[str, Rules]

    def service(self, service_id: int | None) -> Service | None:
        """The service of that id."""
        return next((service for service in self.services if service.id == service_id), None)

    def client(self, name: str) -> Client | None:
        """The client of that name, upper and lower case alike."""
        wanted = " ".join(name.split()).casefold()
        return next((client for client in self.clients if client.name.casefold() == wanted), None)


def known(session: Session, _now: datetime) -> Known:
    """Reads what the fields can be filled from."""
    settings, clients = queries.settings(session), queries.clients(session)
    return Known(settings, clients, queries.services(session), queries.rules(session))


class OrderFields(QObject):
    """Two forms of fields. `edited` says that any of them changed, but for the due and the days."""

    edited = Signal()

    def __init__(
        self, context: Context, now: datetime, its: Known, form: Form, more: Form, order: Order | None
    ) -> None:
        """`form` takes what is asked first, `more` the rest; `order` is the one that is changed."""
        super().__init__(form)
        self._context = context
        self._known = its
        self._order = order
        self._form = form
        self._more = more
        self._make(now)
        self._lay_out()
        self._service_before: Service | None = None
        self._listen()

    def as_typed(self, draft: OrderDraft, due: datetime, days: int) -> TypedOrder:
        """An order as one would type it; `due` and `days` stand where it has none."""
        return TypedOrder(
            title=draft.title,
            client=draft.client,
            service_id=draft.service_id,
            rules=draft.rules,
            effort="" if draft.effort is None else self.effort.say(draft.effort),
            price="" if draft.price is None else self.price.say(draft.price),
            due=(draft.due or due).replace(second=0, microsecond=0),
            days=days if draft.days is None else draft.days,
            revisions=draft.revisions,
            requirements="\n".join(draft.requirements),
            received=bool(draft.requirements) and draft.requirements_in,
            reserved=draft.reserved,
            reference=draft.reference,
            notes=draft.notes,
        )

    def show(self, typed: TypedOrder) -> None:
        """Fills the fields; the service copies nothing."""
        self._offer_services(typed.service_id)
        self.title.setText(typed.title)
        self.client.setText(typed.client)
        self.rules.set_value(typed.rules)
        self.effort.setText(typed.effort)
        self.price.setText(typed.price)
        self.due.set_instant(typed.due)
        self.days.setValue(typed.days)
        self.revisions.setValue(typed.revisions)
        self.requirements.setPlainText(typed.requirements)
        self.received.box.setChecked(typed.received)
        self.reserved.box.setChecked(typed.reserved)
        self.reference.setText(typed.reference)
        self.notes.setPlainText(typed.notes)

    def typed(self) -> TypedOrder:
        """What stands in the fields."""
        return TypedOrder(
            title=self.title.text(),
            client=self.client.text(),
            service_id=self.service.value(),
            rules=self.rules.value(),
            effort=self.effort.text(),
            price=self.price.text(),
            due=self.due.instant(),
            days=self.days.value(),
            revisions=self.revisions.value(),
            requirements=self.requirements.toPlainText(),
            received=self.received.checked,
            reserved=self.reserved.checked,
            reference=self.reference.text(),
            notes=self.notes.toPlainText(),
        )

    def draft(self) -> OrderDraft:
        """The order as typed, with its due and its days; which of them counts is for the dialog to say."""
        return OrderDraft(
            title=self.title.text(),
            client=self.client.text(),
            service_id=self.service.value(),
            effort=self.effort.value(),
            due=self.due.instant(),
            days=self.days.value(),
            price=self.price.value(),
            reference=self.reference.text(),
            revisions=self.revisions.value(),
            requirements=self.lines(),
            requirements_in=self.received.checked or not self.lines(),
            reserved=self.reserved.checked,
            rules=self.rules.value(),
            notes=self.notes.toPlainText(),
        )

    def chosen_rules(self) -> Rules:
        """The marketplace's rules."""
        return self._known.rules[self.rules.value()]

    def starts_at_once(self) -> bool:
        """Whether the clock of an order taken so starts now."""
        return starts_at_once(self.draft(), self.chosen_rules())

    def lock(self) -> None:
        """Leaves everything to be read only."""
        for line in (self.title, self.client, self.effort, self.price, self.reference):
            line.setReadOnly(True)
        for box in (self.requirements, self.notes):
            box.setReadOnly(True)
        for number in (self.days, self.revisions):
            number.setReadOnly(True)
        self.service.lock()
        self.rules.lock()
        self.due.lock()

    def _make(self, now: datetime) -> None:
        say, theme, speech = QCoreApplication.translate, self._context.theme, self._context.speech
        self.title, self.client, self.reference = QLineEdit(), QLineEdit(), QLineEdit()
        self.client.setCompleter(Finder([client.name for client in self._known.clients], self.client))
        self.service: ChoiceBox[int | None] = ChoiceBox(())
        marketplaces = sorted(self._known.rules.values(), key=lambda its: its.name.casefold())
        self.rules: ChoiceBox[str] = ChoiceBox([(its.key, its.name) for its in marketplaces])
        for chooser in (self.service, self.rules):
            chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(10)
        self.effort = DurationEdit(speech)
        self.price = MoneyEdit(speech, self._known.settings.currency)
        self.due = WhenEdit(theme, speech, now)
        self.days = NumberEdit(0, MOST_DAYS, say("Order", " d", "days, short"))
        self.revisions = NumberEdit(0, MOST_REVISIONS)
        self.requirements, self.notes = Lines(theme, 4), Lines(theme, 3)
        self.received = CheckLine(theme, say("Order", "The client has handed everything in"))
        self.reserved = CheckLine(theme, say("Order", "Keep time for it while it waits"))
        self.about_client = AboutClient(self._context, self._order)
        self.about_service = AboutService(self._context)

    def _lay_out(self) -> None:
        say, form, more = QCoreApplication.translate, self._form, self._more
        work = say("Order", "Work") if self._order is None else say("Order", "Work left")
        form.add("title", say("Order", "Title"), self.title)
        form.add_beside(
            ("client", say("Order", "Client"), self.client), ("service", say("Order", "Service"), self.service)
        )
        form.add_widget(self.about_client)
        form.add_widget(self.about_service)
        form.add_beside(("effort", work, self.effort), ("price", say("Order", "Price"), self.price))
        form.add("due", say("Order", "Due"), self.due)
        once_in = say("Order", "Counted from the moment when everything is in.")
        form.add("days", say("Order", "Delivery time"), self.days, once_in)
        form.add("reserved", "", self.reserved)
        form.setMinimumWidth(self.due.sizeHint().width())  # also while only the days are in sight
        more.add("requirements", say("Order", "Asked of the client, one a line"), self.requirements, self._received())
        more.add_widget(self.received)
        more.add_beside(
            ("rules", say("Order", "Sold on"), self.rules),
            ("revisions", say("Order", "Revisions included"), self.revisions),
        )
        more.add("reference", say("Order", "Order number"), self.reference)
        more.add("notes", say("Order", "Notes, for you alone"), self.notes)

    def _received(self) -> str:
        """How much of what was asked has come, for an order in the book."""
        if self._order is None or not self._order.requirements:
            return ""
        every = len(self._order.requirements)
        return words.requirements_received(self._context.speech, every - len(missing_requirements(self._order)), every)

    def _listen(self) -> None:
        for line in (self.title, self.client, self.reference):
            line.textChanged.connect(self.edited)
        for box in (self.requirements, self.notes):
            box.textChanged.connect(self.edited)
        for reading in (self.effort, self.price):
            reading.value_changed.connect(self.edited)
        self.revisions.valueChanged.connect(self.edited)
        self.received.toggled.connect(self.edited)
        self.rules.currentIndexChanged.connect(self.edited)
        self.service.currentIndexChanged.connect(self._on_service)

    def _offer_services(self, chosen: int | None) -> None:
        """The active services, and the one the order has; for a new order the paused ones, called so, after them."""
        none, speech, new = QCoreApplication.translate("Order", "None"), self._context.speech, self._order is None
        offered = [its for its in self._known.services if its.active or its.id == chosen or new]
        offered.sort(key=lambda its: not its.active)
        named = [(its.id, name_in_choice(speech, its) if new else its.name) for its in offered]
        blocker = QSignalBlocker(self.service)
        self.service.offer([(None, none), *named])
        self.service.set_value(chosen)
        blocker.unblock()
        self._service_before = self._known.service(chosen)

    def _on_service(self) -> None:
        """Copies what the service says into the fields that nobody has filled in otherwise."""
        before, after = self._service_before, self._known.service(self.service.value())
        self._service_before = after
        if self.effort.value() == (before.effort if before else None) and not self.effort.complaint():
            self.effort.set_value(after.effort if after else None)
        if self.price.value() == (before.price if before else None) and not self.price.complaint():
            self.price.set_value(after.price if after else None)
        if self.revisions.value() == (before.revisions if before else 0):
            self.revisions.setValue(after.revisions if after else 0)
        if self.lines() == (before.requirements if before else ()):
            self.requirements.setPlainText("\n".join(after.requirements if after else ()))
        self.edited.emit()

    def lines(self) -> tuple[str, ...]:
        """What is asked of the client."""
        return tuple(line.strip() for line in self.requirements.toPlainText().splitlines() if line.strip())
