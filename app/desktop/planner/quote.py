"""May I take this order? Effort, perhaps a service and a date: yes or no, from when on, at whose cost."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import CheckLine
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.edits import DurationEdit
from app.desktop.widgets.label import Label
from app.desktop.widgets.when import WhenEdit
from app.domain.catalogue import Service
from app.domain.drafts import MOST_EFFORT, OrderDraft
from app.domain.quoting import Quoted, quote_options
from app.domain.refusal import Refusal
from app.storage import queries
from app.wording import quoting as words
from app.wording.mark import Mark


def open_quote(context: Context, parent: QWidget) -> "QuoteDialog":
    """Opens the question."""
    dialog = QuoteDialog(context, parent)
    dialog.open()
    return dialog


class QuoteDialog(TaskDialog):
    """Answers while it is typed. `wanted` hands over what was typed when it is to become an order."""

    wanted = Signal(object)  # an OrderDraft

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        say = QCoreApplication.translate
        super().__init__(context, parent, say("Quote", "May I take this order?"), say("Quote", "Make it an order…"))
        self.options = quote_options(context.bridge.book(), self.now)
        services = context.bridge.look(lambda session, _: queries.services(session))
        self._services = {service.id: service for service in services if service.active}
        self._make_fields()
        self._make_answer()
        self.effort.value_changed.connect(self._show)
        self.service.currentIndexChanged.connect(self._on_service)
        self.by.toggled.connect(self._on_by)
        self.when.changed.connect(self._show)
        self.confirmed.connect(self._hand_over)
        self._show()

    def answer(self) -> Quoted:
        """What may be said for what is typed."""
        due = self.when.instant() if self.by.checked else None
        return self.options.judge(self.effort.value(), due, self.service.currentData())

    def draft(self) -> OrderDraft:
        """What is typed, as an order: by the client's date, else by the one that is safe to promise."""
        service, its = self._chosen(), self.answer()
        return OrderDraft(
            title=service.name if service else "",
            service_id=service.id if service else None,
            effort=self.effort.value(),
            due=its.sensible if its.wanted is None else its.wanted.due,
            price=service.price if service else None,
            revisions=service.revisions if service else 0,
            requirements=service.requirements if service else (),
            requirements_in=not (service and service.requirements),
            rules=self.context.bridge.book().settings.rules,
        )

    def _make_fields(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        self.effort = DurationEdit(self.speech)
        self.service = QComboBox()
        self.service.addItem(say("Quote", "None in particular"), None)
        for service in self._services.values():
            self.service.addItem(service.name, service.id)
        self.by = CheckLine(theme, say("Quote", "The client wants it by a date"))
        self.when = WhenEdit(theme, self.speech, self.now)
        self.when.line.setAccessibleName(say("Quote", "The client’s date"))
        self.when.set_instant(self.options.judge(None).until)
        self.when.setVisible(False)
        self.form.add_beside(
            ("effort", say("Quote", "Working time"), self.effort), ("service", say("Quote", "Service"), self.service)
        )
        self.form.add("due", "", self.by)
        self.form.add_widget(self.when)

    def _make_answer(self) -> None:
        theme = self.context.theme
        self.verdict = Judgement(theme)
        self.broken_already = Judgement(theme, small=True)
        self.count = Label(theme, tone=Tone.MUTED, wrap=True)
        self.kept = Label(theme, tone=Tone.MUTED, wrap=True)
        self._dates = [(Label(theme, tone=Tone.MUTED), Label(theme, strong=True)) for _ in range(3)]
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setColumnStretch(0, 1)
        for row, (name, due) in enumerate(self._dates):
            grid.addWidget(name, row, 0)
            grid.addWidget(due, row, 1, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout()
        column.setSpacing(UNIT)
        for widget in (self.verdict, self.broken_already, table, self.count, self.kept):
            column.addWidget(widget)
        self.body.addLayout(column)
        self.body.addStretch(1)

    def texts(self) -> tuple[str, ...]:
        """Everything it answers, from the top."""
        dates = tuple(f"{name.text()}: {due.text()}" for name, due in self._dates)
        return (self.verdict.text, *dates, self.count.text())

    def _chosen(self) -> Service | None:
        return self._services.get(self.service.currentData())

    def _on_service(self) -> None:
        """A service brings its usual effort, unless another one was typed."""
        service = self._chosen()
        if service is not None and service.effort is not None:
            self.effort.set_value(service.effort)
        self._show()

    def _on_by(self, by: bool) -> None:
        self.when.setVisible(by)
        self._show()

    def _show(self) -> None:
        its, effort = self.answer(), self.effort.value()
        self.form.row("effort").set_hint(words.counted_with(self.speech, its, effort))
        self.verdict.say(*words.answer(self.speech, its, self.now))
        self.broken_already.say(Mark.TIGHT, words.already_broken(self.speech, its))
        for (name, due), (its_name, its_due) in zip(self._dates, words.dates(self.speech, its, self.now), strict=True):
            name.setText(its_name)
            due.setText(its_due)
        self.count.setText(words.count(self.speech, its, self.now))
        self.kept.setText(words.kept(self.speech, its))
        self.kept.setVisible(bool(its.kept))

    def _hand_over(self) -> None:
        effort = self.effort.value()
        if effort is not None and effort > MOST_EFFORT:
            self.say_no([Refusal("effort-out-of-range", "effort", minutes=effort)])
            return
        draft = self.draft()
        if draft.due is None:
            self.say_no([Refusal("due-to-choose", "due")])
            return
        self.accept()
        self.wanted.emit(draft)
