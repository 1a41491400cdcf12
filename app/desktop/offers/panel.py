"""The chosen offer in full, with its answers."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.offers.rows import OfferRow
from app.desktop.screen import Context
from app.desktop.widgets.buttons import flat_button, plain_button
from app.desktop.widgets.facts import breakable
from app.desktop.widgets.label import Label
from app.desktop.widgets.panel import PanelScroll
from app.domain.offers import Answer

KEYS = {Answer.ACCEPTED: "A", Answer.DECLINED: "D", Answer.WITHDRAWN: "W"}


class OfferPanel(QWidget):
    """Shows one offer; `answered` hands over an Answer, `opened` asks for its order."""

    answered = Signal(object)
    opened = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._row: OfferRow | None = None
        theme, say = context.theme, QCoreApplication.translate
        self.setAccessibleName(say("Offers", "The chosen offer"))
        self._title = Label(theme, strong=True, wrap=True)
        self._about = Label(theme, tone=Tone.MUTED, wrap=True)
        self._what = Label(theme, strong=True, wrap=True)
        self._terms = Label(theme, wrap=True)
        self._silence = Label(theme, wrap=True)
        self._warning = Label(theme, wrap=True)
        self._offered = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self._explanation = Label(theme, tone=Tone.MUTED, wrap=True)
        self._refused = Label(theme, tone=Tone.RED, wrap=True)
        self._answers = {answer: plain_button(theme, "") for answer in Answer}
        self._answers[Answer.ACCEPTED].setProperty("primary", True)
        for answer, button in self._answers.items():
            button.setObjectName(answer.value)
            button.clicked.connect(lambda _=False, answer=answer: self.answered.emit(answer))
        self._open = flat_button(theme, say("Offers", "Open the order"))
        self._open.clicked.connect(self.opened)
        self._lay_out()
        self.show_offer(None)

    def show_offer(self, row: OfferRow | None) -> None:
        """Shows this offer; nothing for None."""
        self._inner.setVisible(row is not None)
        self._buttons.setVisible(row is not None)
        if row is None or row == self._row:
            self._row = row
            return
        if self._row is None or self._row.key != row.key:
            self.refuse("")
        self._row = row
        texts = (
            (self._title, row.title),
            (self._about, row.about),
            (self._what, row.what),
            (self._terms, row.terms),
            (self._silence, row.silence),
            (self._warning, f"{row.shape} {row.warning}" if row.warning else ""),
            (self._offered, f"{row.kind} · {row.offered}"),
            (self._explanation, _quoted(row.explanation)),
        )
        for label, text in texts:
            label.setText(breakable(text))
            label.setVisible(bool(text))
        self._warning.set_tone(row.tone)
        self._show_answers(row)

    def refuse(self, sentence: str) -> None:
        """Says why an answer could not be recorded."""
        self._refused.setText(sentence)
        self._refused.setVisible(bool(sentence))

    def _show_answers(self, row: OfferRow) -> None:
        names = dict(row.answers)
        for answer, button in self._answers.items():
            name = names.get(answer, "")
            button.setText(f"{name} · {KEYS[answer]}")
            button.setAccessibleName(name)
            button.setVisible(answer in names)

    def _lay_out(self) -> None:
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(3 * UNIT, 0, 3 * UNIT, UNIT)
        column.setSpacing(UNIT // 2)
        groups = (
            (self._title, self._about),
            (self._what, self._terms, self._silence, self._warning, self._offered),
            (self._explanation,),
        )
        for group in groups:
            for label in group:
                column.addWidget(label)
            column.addSpacing(UNIT + UNIT // 2)
        column.addStretch(1)
        self._buttons = QWidget()
        buttons = QVBoxLayout(self._buttons)
        buttons.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, 2 * UNIT)
        buttons.setSpacing(UNIT)
        for widget in (self._refused, *self._answers.values(), self._open):
            buttons.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PanelScroll(self._inner), 1)
        whole.addWidget(self._buttons)


def _quoted(text: str) -> str:
    return QCoreApplication.translate("Offers", "“{text}”").format(text=text) if text else ""
