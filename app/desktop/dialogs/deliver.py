"""Handing over: every requirement confirmed, what is delivered named, and the message that goes with it."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.dialogs.frame import TaskDialog, open_note
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import (
    Checklist,
    ClientMessage,
    Lines,
    apart,
    message_language,
    order_of,
    same,
    writers,
)
from app.desktop.dialogs.requirements import open_requirements
from app.desktop.look.icons import Icon
from app.desktop.screen import Context
from app.desktop.why import tip_button
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.dialog import DialogFrame
from app.domain.life import check_delivery, check_move
from app.domain.orders import Order, State, effort_at, state_at
from app.domain.refusal import Refusal
from app.usecases import orders
from app.wording import consequences
from app.wording.apart import set_apart
from app.wording.messages import LANGUAGES


def open_deliver(context: Context, parent: QWidget, order_id: int) -> DialogFrame:
    """Opens the delivery of an order; where its clock has not started, says so with the way on.

    Raises Refusal where there is nothing to deliver.
    """
    order = order_of(context, order_id)
    say, now = QCoreApplication.translate, context.bridge.now()
    if state_at(order, now) is State.REQUIREMENTS:
        title = say("Deliver", "“{title}” can’t be delivered yet").format(title=set_apart(order.title))
        sentence = say("Deliver", "Its clock has not started: it waits for its requirements.")
        way_on = say("Deliver", "See its requirements…")
        return open_note(context, parent, title, sentence, way_on, lambda: open_requirements(context, parent, order_id))
    check_move(order, State.DELIVERED, now)
    dialog = DeliverDialog(context, parent, order)
    dialog.open()
    return dialog


class DeliverDialog(TaskDialog):
    """The checklist; it does not pass while something is not met or nothing is named."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order) -> None:
        say = QCoreApplication.translate
        title = say("Deliver", "Deliver “{title}”").format(title=set_apart(order.title))
        lead = consequences.due(context.speech, order, context.bridge.now())
        super().__init__(context, parent, title, say("Deliver", "I have delivered it"), lead=lead, about=same(order))
        self.order = order
        self._writers = writers(context, order)
        self._make_fields()
        self.put_beside(self.message)
        self.confirmed.connect(self._deliver)
        self._follow()

    def insert_files(self, files: Iterable[str]) -> None:
        """Writes the names of files below what is named already, without the folders they lie in."""
        named = [line for line in self.proof.toPlainText().splitlines() if line.strip()]
        self.proof.setPlainText("\n".join([*named, *(PurePath(file).name for file in files)]))
        self.proof.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        self.checklist = Checklist(theme, self.order.requirements)
        self.proof = Lines(theme, 3)
        self.proof.setPlaceholderText(say("Deliver", "logo-final.zip, or a link"))
        self.files = aligned_button(theme, say("Deliver", "Choose files…"), Icon.PLUS)
        self.left = Judgement(theme)
        effort = effort_at(self.order, self.now, self.context.bridge.book().assumed_effort(self.order.service_id))
        self.left.say(*consequences.work_left(self.speech, effort.left, assumed=effort.assumed))
        if self.order.requirements:
            self.form.add("requirements", say("Deliver", "Met and taken into account"), self.checklist)
        hint = say("Deliver", "Only the names are kept; nothing is sent or copied.")
        self.form.add("proof", say("Deliver", "What you hand over"), self.proof, hint)
        self.why = tip_button(self.context, "delivery", say("Deliver", "Why nothing empty or unfinished is delivered"))
        self.form.add_widget(apart(self.files, self.why))
        self.form.add_widget(self.left)
        self.message = ClientMessage(
            self.context, say("Deliver", "Message for the client"), message_language(self.context, self.order)
        )
        self.files.clicked.connect(self._choose_files)
        self.checklist.changed.connect(self._on_ticked)
        self.proof.textChanged.connect(self._follow)

    def _choose_files(self) -> None:
        chooser = QFileDialog(self, QCoreApplication.translate("Deliver", "What you hand over"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(self.insert_files)
        chooser.open()

    def _on_ticked(self) -> None:
        self.form.row("requirements").clear()
        self._follow()

    def _follow(self) -> None:
        proof, met = self.proof.toPlainText(), self.checklist.texts(ticked=True)
        self.message.follow(
            {language: self._writers[language].delivery(self.order, proof, met) for language in LANGUAGES}
        )

    def _deliver(self) -> None:
        proof, confirmed = self.proof.toPlainText().strip(), self.checklist.ticked()
        refused = _refused(self.order, proof or "-", confirmed, self.now)
        refused += _refused(self.order, "", confirmed, self.now) if not proof else []
        if refused:
            self.say_no(refused)
            if refused[0].field == "requirements":
                self.checklist.go_to_unticked()
            return
        self.attempt(
            lambda: self.context.bridge.do(
                orders.deliver_order, order_id=self.order.id, proof=proof, confirmed=tuple(confirmed)
            )
        )


def _refused(order: Order, proof: str, confirmed: frozenset[int], now: datetime) -> list[Refusal]:
    try:
        check_delivery(order, proof, confirmed, now)
    except Refusal as error:
        return [error]
    return []
