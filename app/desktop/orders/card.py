"""One order on a card: where it stands, what is missing, what was offered, what happened, what can be done next."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.desktop.actions import action_specs
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.orders.card_parts import Buttons, Offers, Progress, Requirements, Story
from app.desktop.orders.card_view import CardView, card_view
from app.desktop.screen import Context
from app.desktop.widgets.facts import Facts, breakable
from app.desktop.widgets.label import Label
from app.desktop.widgets.panel import PanelScroll
from app.domain.book import Book
from app.domain.orders import State, state_at
from app.domain.refusal import Refusal
from app.domain.waiting import arrivals
from app.storage import facts
from app.storage.facts import OrderRecord

NOTES_SHOWN = 600  # letters


class OrderCard(QWidget):
    """Shows one order from 240 pixels of width on. `asked` names an action of the table and the order."""

    asked = Signal(str, tuple)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._order_id: int | None = None
        self._read: tuple[int, Book, OrderRecord] | None = None
        self._specs = {spec.key: spec for spec in action_specs()}
        self.setAccessibleName(QCoreApplication.translate("Card", "The chosen order"))
        self._build()
        self._lay_out()
        self.show_order(None)

    @property
    def order_id(self) -> int | None:
        """The order it shows."""
        return self._order_id

    def show_order(self, order_id: int | None) -> None:
        """Shows this order as it is now; nothing for None or an order that is gone."""
        record = None if order_id is None else self._record(order_id)
        another = order_id != self._order_id
        self._order_id = None if record is None else order_id
        self._content.setVisible(record is not None)
        self._hint.setVisible(record is None)
        if record is not None:
            bridge = self._context.bridge
            book, agenda, now = bridge.book(), bridge.agenda(), bridge.now()
            default = book.assumed_effort(record.order.service_id)
            waits = state_at(record.order, now) is State.REQUIREMENTS
            coming = arrivals(book, record.order, agenda.now) if waits else ()
            self._show(card_view(record, agenda, self._context.speech, default, now, coming))
        if another:
            self._scroll.verticalScrollBar().setValue(0)

    def _record(self, order_id: int) -> OrderRecord | None:
        """The order as it was read last, unless the book has changed since."""
        book = self._context.bridge.book()
        if self._read is None or self._read[0] != order_id or self._read[1] is not book:
            try:
                record = self._context.bridge.ask(facts.order_record, order_id)
            except Refusal:
                return None
            self._read = (order_id, book, record)
        return self._read[2]

    def _build(self) -> None:
        theme, say = self._context.theme, QCoreApplication.translate
        self._title = Label(theme, strong=True, wrap=True)
        self._about = Label(theme, tone=Tone.MUTED, wrap=True)
        self._state = Label(theme, strong=True, wrap=True)
        self._due = Label(theme, strong=True, wrap=True)
        self._moments = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self._progress = Progress(theme, say("Card", "Work done"))
        self._facts = Facts(theme)
        self._offers = Offers(theme)
        self._offers.answered.connect(self._ask)
        self._requirements_title = Label(theme, size=Size.SMALL, tone=Tone.MUTED, strong=True)
        self._requirements = Requirements()
        self._requirements.ticked.connect(lambda: self._ask("requirements"))
        self._notes_title = Label(theme, say("Card", "Notes"), size=Size.SMALL, tone=Tone.MUTED, strong=True)
        self._notes = Label(theme, wrap=True)
        self._story_title = Label(theme, say("Card", "History"), size=Size.SMALL, tone=Tone.MUTED, strong=True)
        self._story = Story(theme)
        self._buttons = Buttons(theme, self._specs)
        self._buttons.pressed.connect(self._ask)
        self._hint = Label(theme, say("Card", "Choose an order to see all of it."), tone=Tone.MUTED, wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT // 2)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._title, self._about, self._state),
            (self._due, self._moments, self._progress),
            (self._offers,),
            (self._facts,),
            (self._requirements_title, self._requirements),
            (self._notes_title, self._notes),
            (self._story_title, self._story),
        )
        for group in groups:
            for widget in group:
                column.addWidget(widget)
            column.addSpacing(UNIT)
        column.addStretch(1)
        self._scroll = PanelScroll(inner)
        self._content = QWidget()
        whole = QVBoxLayout(self._content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._content)
        outer.addWidget(self._hint)

    def _show(self, view: CardView) -> None:
        _say(self._title, breakable(view.title))
        _say(self._about, breakable(view.about))
        _say(self._state, f"{view.shape} {view.state}")
        self._state.set_tone(view.tone)
        _say(self._due, view.due)
        _say(self._moments, view.moments)
        self._progress.show_share(view.share)
        self._facts.show_facts(view.facts)
        self._offers.show_offers(view.offers)
        _say(self._requirements_title, view.requirements_title if view.requirements else "")
        self._requirements.show_requirements(tuple((r.text, r.received_at is not None) for r in view.requirements))
        notes = view.notes if len(view.notes) <= NOTES_SHOWN else view.notes[:NOTES_SHOWN].rstrip() + "…"
        self._notes_title.setVisible(bool(notes))
        _say(self._notes, breakable(notes))
        self._story_title.setVisible(bool(view.story))
        self._story.show_story(view.key, view.story)
        self._buttons.show_doable(view.doable, running=view.running)

    def _ask(self, key: str) -> None:
        if self._order_id is not None:
            self.asked.emit(key, (self._order_id,))


def _say(label: QLabel, text: str) -> None:
    """Shows a text, and no empty line where there is none."""
    if label.text() != text:
        label.setText(text)
    label.setVisible(bool(text))
