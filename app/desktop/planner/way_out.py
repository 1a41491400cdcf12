"""See the way out: from too many promises to a kept book, tried before anything is kept, and kept as one step."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.extension import ExtensionDialog
from app.desktop.dialogs.frame import TaskDialog, open_note
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import ClientMessage, message_language, writers
from app.desktop.look.tokens import Tone
from app.desktop.planner.parts import AskList, Levers, WayChoice
from app.desktop.screen import Context
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.label import Label
from app.domain.book import Book
from app.domain.proposals import ExtensionChoice, extension_options
from app.domain.refusal import Refusal
from app.domain.ways import Ask, reliefs, tried, way_out
from app.usecases.ways import take_way_out
from app.wording import agenda as agenda_words
from app.wording import ways as words
from app.wording.messages import LANGUAGES, reasons


def open_way_out(context: Context, parent: QWidget) -> DialogFrame:
    """Opens the way out; where every promise can be kept, says so."""
    agenda = context.bridge.agenda()
    if not agenda.verdict.to_ask and not agenda.plan.late:
        title = QCoreApplication.translate("WayOut", "No way out is needed")
        return open_note(context, parent, title, agenda_words.verdict(context.speech, agenda))
    dialog = WayOutDialog(context, parent)
    dialog.open()
    return dialog


class WayOutDialog(TaskDialog):
    """The ways, the chosen one's clients with their messages, and the levers that help beside or instead."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        say = QCoreApplication.translate
        agenda = context.bridge.agenda()
        lead = agenda_words.proof(context.speech, agenda)
        super().__init__(
            context, parent, say("WayOut", "The way out"), say("WayOut", "Ask them one by one…"), lead=lead
        )
        self._book = context.bridge.book()
        self._tried_book = self._book
        self._sent: dict[int, ExtensionChoice] = {}
        self._warned = False
        self.now = agenda.now
        self.found = way_out(self._book, self.now)
        self._make_fields()
        self._connect_fields()
        self.put_beside(self.message)
        self._show()

    def reject(self) -> None:
        """Closes; when some were told already that they are asked, only on the second try."""
        if self._sent and not self._warned:
            self._warned = True
            say = QCoreApplication.translate
            self.refuse(
                "", say("WayOut", "Nothing is in the book yet. Keep what was sent, or cancel again to forget it.")
            )
        else:
            super().reject()

    def others_asked(self, ask: Ask) -> Book:
        """The book as it would be once all others of the chosen way were asked."""
        way = self.ways.chosen()
        dues = {} if way is None else {its.order.id: its.new_due for its in way.asks if its is not ask}
        return tried(self._tried_book, asks=dues, now=self.now)

    def _make_fields(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        self.ways = WayChoice(self.speech)
        self.asks = AskList(say("WayOut", "Whom to ask, and for when"))
        self.sent = Label(theme, tone=Tone.MUTED, wrap=True)
        self.outcome = Judgement(theme)
        help_ = reliefs(self._book, self.now)
        self.levers = Levers(theme, self.speech, help_, self.found)
        self.form.add("ways", say("WayOut", "Ask for more time"), self.ways)
        self.form.add_widget(self.sent)
        self.form.add("asks", "", self.asks)
        self.form.add_widget(self.outcome)
        if help_:
            self.form.add("levers", say("WayOut", "Or change something of your own"), self.levers)
        self.message = ClientMessage(self.context, say("WayOut", "Message to the chosen client"), self.speech.language)
        self.keep = self.add_button(say("WayOut", "Keep what was sent"))

    def _connect_fields(self) -> None:
        self.ways.changed.connect(self._show_way)
        self.asks.chosen.connect(self._write)
        self.levers.changed.connect(self._show)
        self.keep.clicked.connect(self._keep)
        self.confirmed.connect(self._go_on)

    def _tried(self) -> None:
        """Looks for the ways that are left with what was ticked and sent."""
        sent = {order_id: choice.due for order_id, choice in self._sent.items()}
        self._tried_book = tried(self._book, self.levers.pulled(), sent, now=self.now)
        self.found = way_out(self._tried_book, self.now)

    def _show(self) -> None:
        before = self.ways.chosen()
        self._tried()
        self.ways.show_ways(self.found.ways, None if before is None else before.days)
        self._show_way()

    def _show_way(self) -> None:
        say = QCoreApplication.translate
        way = self.ways.chosen()
        self.asks.show_asks(() if way is None else way.asks, self.found, self.speech)
        self.outcome.say(*words.outcome(self.speech, self.found, way))
        titles = [order.title for order in self._book.orders if order.id in self._sent]
        self.sent.setText(
            say("WayOut", "Asked: {names}").format(names=self.speech.names(titles, most=9)) if titles else ""
        )
        self.sent.setVisible(bool(titles))
        self.keep.setVisible(bool(titles) and way is not None)
        self._name_primary()

    def _name_primary(self) -> None:
        say, way = QCoreApplication.translate, self.ways.chosen()
        changes = bool(self.levers.pulled() or self._sent)
        self.primary.setEnabled(way is not None or changes)
        if way is None:
            text = say("WayOut", "Do it")
        elif len(way.asks) == 1:
            text = say("WayOut", "Ask {client}…").format(client=words.client(self.speech, way.asks[0]))
        else:
            text = say("WayOut", "Ask them one by one…")
        self.primary.setText(text.replace("&", "&&"))

    def _write(self) -> None:
        """The message to the client that is chosen in the list."""
        ask = self.asks.current()
        self.message.setVisible(ask is not None)
        if ask is None:
            return
        its = writers(self.context, ask.order)
        self.message.follow(
            {
                language: its[language].extension(ask.order, ask.due, ask.new_due, reasons(language)[0])
                for language in LANGUAGES
            },
            ask.order.id,
        )
        self.message.draft.speak(message_language(self.context, ask.order))

    def _go_on(self) -> None:
        """The next client's offer; when nobody is left to ask, everything is kept at once."""
        way = self.ways.chosen()
        if way is None:
            self._keep()
            return
        try:
            step = OfferStep(self, way.asks[0], len(way.asks))
        except Refusal as error:
            self.say_no([error])
            return
        step.accepted.connect(lambda: self._on_sent(way.asks[0].order.id, step.choice()))
        step.open()

    def _on_sent(self, order_id: int, choice: ExtensionChoice) -> None:
        self._sent[order_id] = choice
        self._warned = False
        self.form.clear()
        self._show()
        if self.ways.chosen() is None:
            self._keep()
        else:
            self._go_on()

    def _keep(self) -> None:
        do, levers, asks = self.context.bridge.do, self.levers.pulled(), dict(self._sent)
        self.attempt(lambda: do(take_way_out, levers=levers, asks=asks))


class OfferStep(ExtensionDialog):
    """The offer to one client of several; confirming it keeps nothing yet."""

    def __init__(self, owner: WayOutDialog, ask: Ask, left: int) -> None:
        options = extension_options(owner.others_asked(ask), ask.order.id, owner.now)
        super().__init__(owner.context, owner, options)
        if left > 1:
            self.primary.setText(QCoreApplication.translate("WayOut", "I have sent it, next"))
        self.explanation.setPlainText(reasons(self._language)[0])
        self.choose(ask.new_due)

    def _write(self) -> None:
        """The owner keeps everything at the end."""
