"""What stands in the window when the book can't be opened: why, and what to do next. The file is left alone."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import plain_button, primary_button
from app.desktop.widgets.label import Label


class TroublePage(QWidget):
    """A heading, the sentence, three ways on."""

    again_asked = Signal()
    other_asked = Signal()
    quit_asked = Signal()

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.sentence = Label(theme, sentence, wrap=True)
        self.again = primary_button(say("TroublePage", "Try again"))
        self.other = plain_button(theme, say("TroublePage", "Choose another file…"))
        self.leave = plain_button(theme, say("TroublePage", "Quit"))
        self.again.clicked.connect(self.again_asked)
        self.other.clicked.connect(self.other_asked)
        self.leave.clicked.connect(self.quit_asked)
        heading = say("TroublePage", "Your book can’t be opened")
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentence)
        page = QWidget()
        page.setMaximumWidth(self.fontMetrics().averageCharWidth() * 80)
        column = QVBoxLayout(page)
        column.setSpacing(UNIT)
        column.addStretch(2)
        shape = Label(theme, "■", size=Size.VERDICT, tone=Tone.RED)
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        line.addWidget(shape)
        line.addWidget(Label(theme, heading, size=Size.VERDICT), 1)
        column.addLayout(line)
        column.addWidget(self.sentence)
        column.addSpacing(UNIT)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        for button in (self.again, self.other, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as it does in a dialog."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys go to the first way on."""
        super().showEvent(event)
        if not event.spontaneous():
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
