"""A disagreement, step by step: a talk first, then the marketplace's own place for it, support last; and the file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton, QVBoxLayout, QWidget

from app.desktop.dialogs.evidence_files import evidence_of, write_document
from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import (
    CheckLine,
    ClientMessage,
    Lines,
    at_left,
    message_language,
    same,
    writers,
)
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import Theme
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.label import Label
from app.domain.contact import Rung, Step, ladder, last_heard_at
from app.domain.document import Document
from app.domain.instants import DAY
from app.domain.orders import minutes_worked
from app.domain.rates import Rate, completion_rate
from app.domain.refusal import Refusal
from app.storage import queries
from app.storage.facts import OrderRecord
from app.usecases.letters import mark_sent
from app.wording import disputes as words
from app.wording.apart import set_apart
from app.wording.mark import Mark
from app.wording.messages import LANGUAGES


def open_dispute(context: Context, parent: QWidget, order_id: int) -> DialogFrame:
    """Opens the steps of a disagreement about an order; raises Refusal where there is no such order."""
    record = context.bridge.look(lambda session, _: queries.order_record(session, order_id=order_id))
    dialog = DisputeDialog(context, parent, record)
    dialog.open()
    return dialog


class DisputeDialog(TaskDialog):
    """The step that comes next is chosen; marking it as sent opens the one after it."""

    def __init__(self, context: Context, parent: QWidget, record: OrderRecord) -> None:
        say, order = QCoreApplication.translate, record.order
        title = say("Dispute", "A disagreement about “{title}”").format(title=set_apart(order.title))
        heard = words.last_heard(context.speech, last_heard_at(order), context.bridge.now())
        super().__init__(context, parent, title, say("Dispute", "I have sent it"), lead=heard, about=same(order))
        self._record = record
        self._writers = writers(context, order)
        self.steps = StepChoice(context.theme, [(s, words.step(self.speech, s, self.now)) for s in ladder(order)])
        self.trouble = Lines(context.theme, 4)
        self.hint = Judgement(context.theme)
        self.message = ClientMessage(context, say("Dispute", "Message to send"), message_language(context, order))
        self._make_file_part()
        self.form.add("message", say("Dispute", "One step after the other"), self.steps)
        self.form.add("trouble", say("Dispute", "What it is about, in facts"), self.trouble)
        self.form.add_widget(self.hint)
        self.form.add_widget(self.file_part)
        self.put_beside(self.message)
        self.steps.changed.connect(self._follow)
        self.trouble.textChanged.connect(self._follow)
        self.confirmed.connect(self._keep)
        self._follow()

    def document(self) -> Document:
        """The evidence file as it would be written now."""
        rate = self._rate() if self.with_rate.checked else None
        return evidence_of(self.context, self._record, self.message.draft.language, rate)

    def save(self, path: Path) -> None:
        """Writes the file as its ending says: .md, .html or .pdf."""
        document = self.document()
        try:
            write_document(document, path)
        except OSError as error:
            self.refuse("", words.not_saved(self.speech, path.name, error.strerror or ""))
            return
        self.hint.say(Mark.GOOD, words.saved(self.speech, path.name))

    def _make_file_part(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        self.file_part = QWidget()
        column = QVBoxLayout(self.file_part)
        column.setContentsMargins(0, 0, 0, 0)
        self.save_button = aligned_button(theme, say("Dispute", "Save the evidence file…"), Icon.COPY)
        self.save_button.clicked.connect(self._choose_file)
        self.with_rate = CheckLine(theme, say("Dispute", "With my completion rate"))
        column.addWidget(at_left(self.save_button))
        column.addWidget(self.with_rate)
        hint = say("Dispute", "What was agreed, handed in, done and delivered, with its dates.")
        column.addWidget(Label(theme, hint, size=Size.SMALL, tone=Tone.MUTED, wrap=True))

    def _follow(self) -> None:
        rung = self.steps.value()
        self.form.row("message").clear()
        self.message.follow({language: self._written(language, rung) for language in LANGUAGES})
        self.hint.say(Mark.PLAIN, words.advice(self.speech, rung))

    def _written(self, language: str, rung: Rung) -> str:
        writer, order = self._writers[language], self._record.order
        worked = words.work_done(writer.speech, minutes_worked(order, self.now))
        return writer.rung(order, rung, self.trouble.toPlainText(), [worked, *order.proof.splitlines()])

    def _keep(self) -> None:
        if not self.trouble.toPlainText().strip():
            self.say_no([Refusal("trouble-missing", "trouble")])
            return
        order_id, rung = self._record.order.id, self.steps.value()
        self.attempt(lambda: self.context.bridge.do(mark_sent, order_id=order_id, message=rung.value))

    def _choose_file(self) -> None:
        say = QCoreApplication.translate
        chooser = QFileDialog(self, say("Dispute", "Save the evidence file"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters(
            [say("Dispute", "PDF (*.pdf)"), say("Dispute", "Web page (*.html)"), say("Dispute", "Markdown (*.md)")]
        )
        chooser.setDefaultSuffix("pdf")
        chooser.filterSelected.connect(lambda chosen: chooser.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")")))
        chooser.fileSelected.connect(lambda name: self.save(Path(name)))
        chooser.open()

    def _rate(self) -> Rate:
        """The completion rate of the order's marketplace."""
        bridge, rules = self.context.bridge, self._record.order.rules
        ended = bridge.look(queries.ended_orders, since=self.now - (rules.rate_window_days + 1) * DAY)
        sales = bridge.look(lambda session, _: queries.sales(session))
        same = [order for order in ended if order.rules.key == rules.key]
        return completion_rate(same, sales, rules.rate_window_days, self.now)


class StepChoice(QWidget):
    """The steps, one beneath the other; what was taken says when, what is not open yet can't be chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, steps: list[tuple[Step, str]]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[Rung, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for step, text in steps:
            button = self.buttons[step.rung] = QRadioButton(text)
            button.setEnabled(step.open)
            self._group.addButton(button)
            column.addWidget(button)
        last_open = [step for step, _ in steps if step.open][-1]
        self.buttons[last_open.rung].setChecked(True)
        self.setFocusProxy(self.buttons[last_open.rung])
        self._group.buttonToggled.connect(lambda _, on: self.changed.emit() if on else None)

    def value(self) -> Rung:
        """The step that is chosen."""
        return next(rung for rung, button in self.buttons.items() if button.isChecked())
