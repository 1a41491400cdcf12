"""A key for the calendar of a date, which Qt opens by mouse alone."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDateTimeEdit, QStyle, QStyleOptionComboBox


def open_by_key(line: QDateTimeEdit) -> None:
    """Alt and the arrow down, or F4, open the calendar as they open a list of choices."""
    line.installEventFilter(_CalendarKey(line))


class _CalendarKey(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QDateTimeEdit):
            alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            by_arrow = event.key() == Qt.Key.Key_Down and alone == Qt.KeyboardModifier.AltModifier
            if by_arrow or (event.key() == Qt.Key.Key_F4 and alone == Qt.KeyboardModifier.NoModifier):
                _press_arrow(watched)
                return True
        return super().eventFilter(watched, event)


def _press_arrow(line: QDateTimeEdit) -> None:
    option = QStyleOptionComboBox()
    option.initFrom(line)
    option.editable = True
    arrow = QStyle.SubControl.SC_ComboBoxArrow
    at = QPointF(line.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, arrow, line).center())
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    press = QMouseEvent(QEvent.Type.MouseButtonPress, at, line.mapToGlobal(at), left, left, plain)
    QGuiApplication.sendEvent(line, press)
