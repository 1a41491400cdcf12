"""What the promise being typed does to the queue, and one click to the earliest sensible one."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import at_left
from app.desktop.intake import intake_now
from app.desktop.look.theme import UNIT
from app.desktop.screen import Context
from app.desktop.why import tip_button
from app.desktop.widgets.buttons import aligned_button
from app.domain.intake import IntakeKind
from app.domain.orders import Order
from app.domain.proposals import promise_options
from app.domain.rules import Rules, after_days
from app.wording import consequences
from app.wording import intake as intake_words
from app.wording import reserve as reserve_words
from app.wording.mark import Mark

_TIPS = {
    IntakeKind.OPEN: "limit",
    IntakeKind.AWAY: "away",
    IntakeKind.CLOSED: "closing",
    IntakeKind.FULL: "limit",
}


class Promising(QWidget):
    """Judges a due, or days that count from the clock's start. A new order can take the earliest sensible ones."""

    due_taken = Signal(object)
    days_taken = Signal(int)

    def __init__(self, context: Context, order: Order | None) -> None:
        super().__init__()
        book, self._now = context.bridge.book(), context.bridge.now()
        self._speech = context.speech
        self._zone = book.settings.zone if order is None else order.zone
        self._is_new = order is None
        self._options = promise_options(book, self._now, None if order is None else order.id)
        self._context = context
        self._judgement = Judgement(context.theme)
        self.take = aligned_button(context.theme, "")
        self.take.clicked.connect(self._take)
        self._sensible: datetime | int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addWidget(self._judgement)
        column.addWidget(at_left(self.take))
        column.addLayout(self._make_intake())
        self.say_intake(None)

    @property
    def text(self) -> str:
        """What it says."""
        return self._judgement.text

    def sensible_due(self, effort: int | None) -> datetime | None:
        """The earliest due that is sensible for so much work."""
        return self._options.sensible_due(effort)

    def sensible_days(self, effort: int | None, rules: Rules) -> int | None:
        """The fewest days that are sensible for so much work."""
        return self._options.sensible_days(effort, self._zone, rules)

    def judge_due(self, effort: int | None, due: datetime) -> None:
        """Says what promising so much work by `due` does."""
        its = self._options.judge(effort, due)
        self._judgement.say(*consequences.promise(self._speech, its, self._now))
        self._offer(its.sensible, due)

    def judge_days(self, effort: int | None, days: int, rules: Rules) -> None:
        """Says what promising so much work in so many days would do, were the clock to start now."""
        due = after_days(days, self._now, self._zone, rules)
        mark, text = consequences.promise(self._speech, self._options.judge(effort, due), self._now)
        self._judgement.say(mark, f"{consequences.if_started(self._speech, due, self._now)} {text}")
        self._offer(self.sensible_days(effort, rules), days)

    def kept_while_waiting(self, effort: int | None, service_id: int | None, days: int, rules: Rules) -> str:
        """What keeping time for it would take from new promises, were it due in so many days."""
        due = after_days(days, self._now, self._zone, rules)
        minutes = self._options.kept_while_waiting(effort, service_id, due)
        return reserve_words.cost_of_waiting(self._speech, minutes, days)

    def say_intake(self, service_id: int | None) -> None:
        """Says where a new order, of that service, is one more than is meant to be taken."""
        self._intake = intake_now(self._context, service_id)
        sentence = intake_words.intake(self._speech, self._intake, self._now)
        mark = Mark.TIGHT if sentence and self._is_new else Mark.PLAIN
        self.intake.say(mark, intake_words.all_the_same(self._speech, sentence) if mark is Mark.TIGHT else "")
        self.why_not.setVisible(mark is Mark.TIGHT)

    def say_nothing(self) -> None:
        """For an order that takes no more of your time."""
        self._judgement.say(Mark.PLAIN, "")
        self._offer(None, None)

    def _make_intake(self) -> QHBoxLayout:
        """The line about taking orders, and at its end the tip on what it says."""
        self.intake = Judgement(self._context.theme)
        self.why_not = tip_button(self._context, lambda: _TIPS[self._intake.kind], intake_words.why_not(self._speech))
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.intake, 1)
        row.addWidget(self.why_not, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _offer(self, sensible: datetime | int | None, chosen: datetime | int | None) -> None:
        self._sensible = sensible
        match sensible:
            case datetime():
                self.take.setText(consequences.take_due(self._speech, sensible, self._now))
            case int():
                self.take.setText(consequences.take_days(self._speech, sensible))
        self.take.setVisible(self._is_new and sensible not in (None, chosen))

    def _take(self) -> None:
        match self._sensible:
            case datetime():
                self.due_taken.emit(self._sensible)
            case int():
                self.days_taken.emit(self._sensible)
