"""Asking a client for a later due: every date with what it leads to, what silence means, and the message.

open_extension(context, window, order_id)
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.desktop.dialogs.dates import DateChoice
from app.desktop.dialogs.extra import open_extra
from app.desktop.dialogs.frame import TaskDialog, open_note
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import ClientMessage, Lines, at_left, message_language, same, writers
from app.desktop.dialogs.requirements import open_requirements
from app.desktop.look.icons import Icon
from app.desktop.screen import Context
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.dialog import DialogFrame
from app.domain.orders import Order
from app.domain.planned import pending_extension
from app.domain.proposals import ExtensionChoice, ExtensionOptions, extension_refusals
from app.domain.refusal import Refusal
from app.usecases import offers
from app.wording import consequences
from app.wording.apart import set_apart
from app.wording.mark import Mark
from app.wording.messages import LANGUAGES, reasons
from app.wording.refusals import refusal


def open_extension(context: Context, parent: QWidget, order_id: int) -> DialogFrame:
    """Opens the request for a later due; where none makes sense, says so with the way on.

    Raises Refusal where the order is not open any more.
    """
    try:
        options = context.bridge.look(offers.extension_options, order_id=order_id)
    except Refusal as error:
        order = context.bridge.book().order(order_id)
        if order is None:
            raise
        return _open_why_not(context, parent, order, error)
    dialog = ExtensionDialog(context, parent, options)
    dialog.open()
    return dialog


def open_again(context: Context, parent: QWidget, order_id: int, extension_id: int) -> DialogFrame:
    """Opens a request that takes the place of one that waits; only confirming it withdraws the other."""
    options = context.bridge.look(offers.extension_options, order_id=order_id, instead_of=extension_id)
    dialog = ExtensionDialog(context, parent, options, instead_of=extension_id)
    dialog.open()
    return dialog


class ExtensionDialog(TaskDialog):
    """Which date, why, and the words for the client."""

    def __init__(
        self, context: Context, parent: QWidget | None, options: ExtensionOptions, *, instead_of: int | None = None
    ) -> None:
        """`instead_of` is the id of a request that waits and would be withdrawn."""
        say = QCoreApplication.translate
        speech, order = context.speech, options.order
        title = say("Extension", "Ask {client} for more time on “{title}”")
        if instead_of is not None:
            title = say("Extension", "Withdraw the request on “{title}” and ask {client} again")
        title = title.format(client=consequences.client(speech, order), title=set_apart(order.title))
        lead = consequences.as_promised(speech, options)
        super().__init__(
            context, parent, title, say("Extension", "I have sent it"), lead=lead, about=(same(order), instead_of)
        )
        self.options = options
        self._instead_of = instead_of
        self._writers = writers(context, order)
        self._language = message_language(context, order)
        self._make_fields()
        self._make_notes()
        self._connect_fields()
        self.put_beside(self.message)
        self._follow()

    def choice(self) -> ExtensionChoice:
        """What would be offered."""
        return ExtensionChoice(self.dates.due(), self.explanation.toPlainText().strip())

    def choose(self, due: datetime) -> None:
        """Chooses a date, one of those proposed or one's own."""
        self.dates.choose(due)

    def _make_fields(self) -> None:
        say = QCoreApplication.translate
        self.dates = DateChoice(self.context.theme, self.speech, self.options)
        self.explanation = Lines(self.context.theme, 3)
        self.suggestions = aligned_button(self.context.theme, say("Extension", "Suggestions"), Icon.CHEVRON_DOWN)
        self.suggestions.setMenu(self._suggestions_menu())
        hint = "" if self.options.options else consequences.nothing_to_propose(self.speech, self.options)
        self.never_kept = Judgement(self.context.theme)
        self.never_kept.say(Mark.TIGHT, consequences.never_kept(self.speech, self.options))
        self.form.add("due", say("Extension", "New due"), self.dates, hint)
        self.form.add_widget(self.never_kept)
        self.form.add("explanation", say("Extension", "Why, in a sentence for the client"), self.explanation)
        self.form.add_widget(at_left(self.suggestions))
        self.message = ClientMessage(self.context, say("Extension", "Message for the client"), self._language)

    def _make_notes(self) -> None:
        """What silence means, and that the client was asked before."""
        self.silence = Judgement(self.context.theme)
        self.silence.say(*consequences.silence(self.speech, self.options))
        self.asked_before = Judgement(self.context.theme)
        self.asked_before.say(Mark.TIGHT, consequences.asked_before(self.speech, self.options.asked_before))
        self.form.add_widget(self.silence)
        self.form.add_widget(self.asked_before)

    def _suggestions_menu(self) -> QMenu:
        menu = QMenu(self)
        for place, reason in enumerate(reasons(self._language)):
            action = menu.addAction(reason.replace("&", "&&"))
            action.triggered.connect(lambda _=False, place=place: self._suggest(place))
        return menu

    def _connect_fields(self) -> None:
        self.dates.changed.connect(self._follow)
        self.explanation.textChanged.connect(self._follow)
        self.message.draft.language_changed.connect(self._on_language)
        self.confirmed.connect(self._offer)

    def _suggest(self, place: int) -> None:
        self.explanation.setPlainText(reasons(self._language)[place])
        self.explanation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_language(self, language: str) -> None:
        """A suggestion is said in the message's language; words of one's own stay."""
        before, self._language = reasons(self._language), language
        for action, reason in zip(self.suggestions.menu().actions(), reasons(language), strict=True):
            action.setText(reason.replace("&", "&&"))
        typed = self.explanation.toPlainText().strip()
        if typed in before:
            self._suggest(before.index(typed))

    def _follow(self) -> None:
        """The message for what is chosen now; one refused date is said at once, a missing reason not before the end."""
        choice, order = self.choice(), self.options.order
        self.form.row("due").clear()
        for error in extension_refusals(order, choice, self.now):
            if error.field == "due":
                self.form.row("due").refuse(self.say(error))
        self.message.follow(
            {
                language: self._writers[language].extension(order, self.options.due, choice.due, choice.explanation)
                for language in LANGUAGES
            }
        )

    def _offer(self) -> None:
        refused = list(extension_refusals(self.options.order, self.choice(), self.now))
        if refused:
            self.say_no(refused)
        else:
            self.attempt(self._write)

    def _write(self) -> None:
        do, choice = self.context.bridge.do, self.choice()
        if self._instead_of is None:
            do(offers.offer_extension, order_id=self.options.order.id, choice=choice)
        else:
            do(offers.ask_again, extension_id=self._instead_of, choice=choice)


def _open_why_not(context: Context, parent: QWidget, order: Order, error: Refusal) -> DialogFrame:
    """Says why an extension makes no sense now, and leads on to what does."""
    say, speech, now = QCoreApplication.translate, context.speech, context.bridge.now()
    title = say("Extension", "No extension for “{title}” now").format(title=set_apart(order.title))
    sentence = refusal(speech, error, now)
    way_on, then = _way_on(context, parent, order, error)
    waiting = pending_extension(order, now)
    if waiting is not None:
        title = say("Extension", "An extension of “{title}” waits for its answer").format(title=set_apart(order.title))
        sentence = consequences.pending(speech, order, waiting, now)
    return open_note(context, parent, title, sentence, way_on, then)


def _way_on(context: Context, parent: QWidget, order: Order, error: Refusal) -> tuple[str, Callable[[], object] | None]:
    say = QCoreApplication.translate
    waiting = pending_extension(order, context.bridge.now())
    if waiting is not None:
        again = say("Extension", "Withdraw it and ask again…")
        return again, lambda: open_again(context, parent, order.id, waiting.id)
    if error.reason == "no-due-yet":
        return say("Extension", "See its requirements…"), lambda: open_requirements(context, parent, order.id)
    if error.reason == "nothing-to-extend":
        return say("Extension", "Offer an extra revision…"), lambda: open_extra(context, parent, order.id)
    return "", None
