"""The line that says what a pin costs, with the way to drop it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desktop.dialogs.judgement import Judgement
from app.desktop.look.theme import UNIT, Theme
from app.desktop.widgets.buttons import aligned_button
from app.domain.agenda import PinPrice
from app.wording import agenda as words
from app.wording.mark import Mark
from app.wording.speech import Speech


class PinLine(QWidget):
    """Takes no room while nothing is pinned."""

    dropped = Signal(int)  # the id of the order that is to be pinned no more

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pinned: int | None = None
        self._cost = Judgement(theme, small=True)
        self.button = aligned_button(theme, QCoreApplication.translate("Today", "Drop the pin"))
        self.button.clicked.connect(self._drop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self._cost, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)

    @property
    def text(self) -> str:
        """What it says."""
        return self._cost.text

    def show_price(self, price: PinPrice | None, speech: Speech) -> None:
        """Shows another cost."""
        self.setVisible(price is not None)
        if price is None:
            self._cost.say(Mark.PLAIN, "")
            return
        self._pinned = price.pinned[0].id
        mark = Mark.BAD if price.late else Mark.TIGHT if price.delayed else Mark.GOOD
        self._cost.say(mark, words.pins(speech, price))

    def _drop(self) -> None:
        if self._pinned is not None:
            self.dropped.emit(self._pinned)
