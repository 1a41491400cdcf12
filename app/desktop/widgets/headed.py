"""The head of a screen: its heading with what can be done beside it, or beneath it where both have no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QWidget

from app.desktop.look.theme import UNIT

_Direction = QBoxLayout.Direction


class Headed(QWidget):
    """A heading, controls right behind it, and controls at the far side."""

    def __init__(self, heading: QWidget, near: Sequence[QWidget] = (), far: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._heading, self._bar = heading, QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(UNIT // 2)
        for widget in near:
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in far:
            bar.addWidget(widget)
        self._box = QBoxLayout(_Direction.LeftToRight, self)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(UNIT)
        self._box.addWidget(heading)
        self._box.addWidget(self._bar, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of the two."""
        widths = self._heading.minimumSizeHint().width(), self._bar.minimumSizeHint().width()
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line or two."""
        super().resizeEvent(event)
        self._break()

    def event(self, event: QEvent) -> bool:
        """Another heading may need another line."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._break()
        return super().event(event)

    def _break(self) -> None:
        needed = self._heading.minimumSizeHint().width() + UNIT + self._bar.sizeHint().width()
        direction = _Direction.TopToBottom if needed > self.width() else _Direction.LeftToRight
        if direction is not self._box.direction():
            self._box.setDirection(direction)
            self._box.activate()
            self.updateGeometry()
