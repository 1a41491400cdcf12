"""The choice of a new due: each date with its consequence, and one of one's own, judged while it is set."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from app.desktop.dialogs.judgement import Judgement
from app.desktop.look.theme import UNIT, Theme
from app.desktop.widgets.announce import named
from app.desktop.widgets.when import WhenEdit
from app.domain.instants import DAY
from app.domain.proposals import Effect, ExtensionOptions
from app.wording import consequences
from app.wording.speech import Speech


class DateChoice(QWidget):
    """One date of several; up and down choose, the proposal is chosen first."""

    changed = Signal()

    def __init__(self, theme: Theme, speech: Speech, options: ExtensionOptions) -> None:
        super().__init__()
        self._theme = theme
        self._speech = speech
        self._options = options
        self.group = QButtonGroup(self)
        self._dues: dict[QRadioButton, datetime] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * UNIT)
        self._grid.setVerticalSpacing(UNIT // 2)
        self._grid.setColumnStretch(1, 1)
        for effect in self._effects():
            self._add(effect)
        self._add_own()
        self._choose_first()
        self.group.buttonToggled.connect(self._on_toggled)
        self.own.changed.connect(self._judge_own)
        self._judge_own()

    def due(self) -> datetime:
        """The date that is chosen."""
        chosen = self.group.checkedButton()
        return self._dues[chosen] if isinstance(chosen, QRadioButton) and chosen in self._dues else self.own.instant()

    def choose(self, due: datetime) -> None:
        """Chooses the option with this date, or sets it as one's own."""
        found = next((button for button, its_due in self._dues.items() if its_due == due), None)
        if found is None:
            self.own.set_instant(due)
            found = self.own_button
        found.setChecked(True)

    def typed(self) -> datetime:
        """What a dialog keeps of it."""
        return self.due()

    def type_again(self, due: datetime) -> None:
        """Chooses it again."""
        self.choose(due)

    def dues(self) -> tuple[datetime, ...]:
        """The dates that can be chosen, in their order."""
        return tuple(self._dues.values())

    def consequence(self) -> str:
        """What the date of one's own leads to, as it is said beneath it."""
        return self._judgement.text

    def _effects(self) -> tuple[Effect, ...]:
        tighter = () if self._options.tighter is None else (self._options.tighter,)
        return (*tighter, *self._options.options)

    def _add(self, effect: Effect) -> None:
        button = QRadioButton(self._speech.by(effect.due, self._options.now))
        mark, text = consequences.effect(self._speech, effect)
        if self._options.options and effect == self._options.options[0]:
            text = QCoreApplication.translate("Extension", "{consequence} · proposed").format(consequence=text)
        judgement = Judgement(self._theme)
        judgement.say(mark, text)
        button.setAccessibleName(named(button.text(), text))
        self._place(button, judgement)
        self._dues[button] = effect.due

    def _add_own(self) -> None:
        say = QCoreApplication.translate
        self.own_button = QRadioButton(say("Extension", "Another date"))
        self._judgement = Judgement(self._theme)
        self._place(self.own_button, self._judgement)
        self.own = WhenEdit(self._theme, self._speech, self._options.now)
        self.own.line.setAccessibleName(say("Extension", "Another date"))
        self.own.set_instant(self._start_of_own())
        self._grid.addWidget(self.own, self._grid.rowCount(), 0, 1, 2)

    def _place(self, button: QRadioButton, judgement: Judgement) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(button, row, 0)
        beside = QVBoxLayout()
        beside.addStretch(1)  # in the middle, whatever its height
        beside.addWidget(judgement)
        beside.addStretch(1)
        self._grid.addLayout(beside, row, 1)
        self.group.addButton(button)

    def _start_of_own(self) -> datetime:
        options = self._options
        return options.options[0].due if options.options else max(options.due, options.now) + DAY

    def _choose_first(self) -> None:
        proposed = self._options.options[0].due if self._options.options else None
        chosen = next((button for button, due in self._dues.items() if due == proposed), self.own_button)
        chosen.setChecked(True)
        self.setFocusProxy(chosen)
        self._show_own()

    def _show_own(self) -> None:
        self.own.setVisible(self.own_button.isChecked())
        self._judgement.setVisible(self.own_button.isChecked())

    def _on_toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked:
            self.setFocusProxy(button)
            self._show_own()
            self.changed.emit()

    def _judge_own(self) -> None:
        self._judgement.say(*consequences.effect(self._speech, self._options.judge(self.own.instant())))
        self._judgement.setVisible(self.own_button.isChecked())
        if self.own_button.isChecked():
            self.changed.emit()
