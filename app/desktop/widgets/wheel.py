"""The wheel over a field: it turns a value only where the focus is, so that scrolling past changes nothing."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def calm_wheel(field: QWidget) -> None:
    """Leaves a wheel that passes over a list of choices or a stepper to what scrolls behind it."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else Qt gives it the focus first
    field.installEventFilter(_CalmWheel(field))


class _CalmWheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
