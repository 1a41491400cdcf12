"""Asking the client what is not clear yet: the questions, one a line, and the message that carries them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.parts import ClientMessage, Lines, message_language, order_of, same, writers
from app.desktop.screen import Context
from app.domain.life import check_workable
from app.domain.orders import Order
from app.domain.refusal import Refusal
from app.usecases.letters import mark_sent
from app.wording.apart import set_apart
from app.wording.messages import LANGUAGES, Message


def open_questions(context: Context, parent: QWidget, order_id: int) -> "QuestionsDialog":
    """Opens the questions about an order; raises Refusal where the order is over."""
    order = order_of(context, order_id)
    check_workable(order, context.bridge.now())
    dialog = QuestionsDialog(context, parent, order)
    dialog.open()
    return dialog


class QuestionsDialog(TaskDialog):
    """What to ask, and how it reads."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order) -> None:
        say = QCoreApplication.translate
        title = say("Questions", "Questions about “{title}”").format(title=set_apart(order.title))
        super().__init__(context, parent, title, say("Questions", "I have sent it"), about=same(order))
        self.order = order
        self._writers = writers(context, order)
        self.questions = Lines(context.theme, 6)
        self.message = ClientMessage(
            context, say("Questions", "Message for the client"), message_language(context, order)
        )
        hint = say("Questions", "One a line: what is agreed before the work needs no extension later.")
        self.form.add("questions", say("Questions", "What is not clear yet"), self.questions, hint)
        self.put_beside(self.message)
        self.questions.textChanged.connect(self._follow)
        self.confirmed.connect(self._keep)
        self._follow()

    def _follow(self) -> None:
        asked = self.questions.toPlainText().splitlines()
        texts = {language: self._writers[language].clarification(self.order, asked) for language in LANGUAGES}
        self.message.follow(texts)

    def _keep(self) -> None:
        if not self.questions.toPlainText().strip():
            self.say_no([Refusal("questions-missing", "questions")])
            return
        do, order_id = self.context.bridge.do, self.order.id
        self.attempt(lambda: do(mark_sent, order_id=order_id, message=Message.CLARIFICATION))
