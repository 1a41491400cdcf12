"""A quiet link from where something is asked or warned of to the tip that explains it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from app.desktop.screen import Context
from app.desktop.widgets.buttons import aligned_button


def tip_button(context: Context, tip: str | Callable[[], str], name: str, text: str = "") -> QPushButton:
    """Opens the tip of that key, which may be found out by then.

    `name` says whole what its short `text` asks, "Why?" where none is given.
    """
    button = aligned_button(context.theme, text or QCoreApplication.translate("Tips", "Why?"))
    button.setAccessibleName(name)
    button.setToolTip(name)

    def read() -> None:
        from app.desktop.tips import open_tips  # only once somebody asks

        open_tips(context, button.window(), tip if isinstance(tip, str) else tip())

    button.clicked.connect(read)
    return button
