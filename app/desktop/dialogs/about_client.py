"""What the book knows of a client, beneath their name while an order is typed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.dialogs.judgement import Judgement
from app.desktop.screen import Context
from app.domain.catalogue import Client
from app.domain.clients import ClientPast, client_past
from app.domain.orders import Order
from app.storage import queries
from app.wording import clients as words
from app.wording.mark import Mark

NOTE_SHOWN = 200  # letters


class AboutClient(QWidget):
    """Facts only: the earlier orders, the freelancer's own note and choice. Nothing for a name that is new."""

    def __init__(self, context: Context, order: Order | None) -> None:
        """`order` is the one that is typed, which says nothing about itself."""
        super().__init__()
        self._context = context
        self._order = order
        self._pasts: dict[int, ClientPast] = {}
        self._avoided, self._past, self._note = (Judgement(context.theme, small=True) for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for line in (self._avoided, self._past, self._note):
            column.addWidget(line)

    def text(self) -> str:
        """Everything it says."""
        return " ".join(line.text for line in (self._avoided, self._past, self._note) if line.text)

    def show_client(self, client: Client | None) -> None:
        """Says what is known of this client; takes no room where that is nothing."""
        speech, nothing = self._context.speech, (Mark.PLAIN, "")
        note = "" if client is None else " ".join(client.notes.split())[:NOTE_SHOWN]
        avoided = client is not None and client.avoid
        self._avoided.say(Mark.BAD, words.avoided(speech, client.name) if client and avoided else "")
        self._past.say(*(nothing if client is None else words.past(speech, self._past_of(client))))
        self._note.say(Mark.PLAIN, words.note(speech, note) if note else "")
        self.setVisible(bool(self.text()))

    def _past_of(self, client: Client) -> ClientPast:
        if client.id not in self._pasts:
            bridge, its_id = self._context.bridge, client.id
            known = bridge.look(lambda session, _: queries.orders_of(session, its_id))
            but = None if self._order is None else self._order.id
            self._pasts[its_id] = client_past((order for order in known if order.id != but), bridge.now())
        return self._pasts[client.id]
