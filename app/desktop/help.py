"""What stands in the help menu: the keys, made from the table of actions, and what this program is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import __version__
from app.desktop.actions import Actions, ActionSpec, Menu, menu_title
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.label import Label

LEFT = (Menu.BOOK, Menu.VIEW)


def open_shortcuts(context: Context, parent: QWidget, actions: Actions) -> "ShortcutsDialog":
    """Opens the list of keys."""
    dialog = ShortcutsDialog(context.theme, parent, actions.specs)
    dialog.open()
    return dialog


def open_about(context: Context, parent: QWidget) -> "AboutDialog":
    """Opens what this program is, and where the book lies."""
    dialog = AboutDialog(context, parent)
    dialog.open()
    return dialog


class _ReadingDialog(DialogFrame):
    """A dialog to be read: its one button closes it."""

    keeps_typed = False

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(theme, title, QCoreApplication.translate("Dialogs", "Close"), parent)
        self.form.hide()
        self.cancel.hide()
        self.confirmed.connect(self.accept)


class ShortcutsDialog(_ReadingDialog):
    """Every action that has a key, by menu, and the keys of the calendar, which move what is chosen there."""

    def __init__(self, theme: Theme, parent: QWidget, specs: Sequence[ActionSpec]) -> None:
        super().__init__(theme, QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"), parent)
        self._theme = theme
        columns = QHBoxLayout()
        columns.setSpacing(5 * UNIT)
        left, right = QVBoxLayout(), QVBoxLayout()
        for menu in Menu:
            keyed = [spec for spec in specs if spec.menu is menu and spec.shortcuts]
            if keyed:
                lines = [(spec.text, said_keys(spec)) for spec in keyed]
                (left if menu in LEFT else right).addLayout(self._group(menu_title(menu).replace("&", ""), lines))
        left.addLayout(self._group(QCoreApplication.translate("Shortcuts", "In the calendar"), calendar_keys()))
        for column in (left, right):
            column.setSpacing(2 * UNIT)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)

    def _group(self, title: str, lines: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(self._theme, title, tone=Tone.MUTED, strong=True), 0, 0, 1, 2)
        for row, (text, said) in enumerate(lines, start=1):
            keys = Label(self._theme, said, tone=Tone.MUTED)
            keys.setAccessibleName(f"{text}: {said}")
            grid.addWidget(Label(self._theme, text), row, 0)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid


class AboutDialog(_ReadingDialog):
    """Version, licence, and where the book lies."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        say, theme = QCoreApplication.translate, context.theme
        super().__init__(theme, say("About", "Carnet {version}").format(version=__version__), parent)
        self.place = Label(theme, str(context.bridge.desk.path), wrap=True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.place.setAccessibleName(say("About", "Where your book lies"))
        words = say(
            "About", "A freelancer’s order book: what to do now, which promises hold, whom to ask for more time."
        )
        licence = say("About", "Free software under the MIT licence. Nothing you write leaves this computer.")
        for label in (
            Label(theme, words, wrap=True),
            Label(theme, licence, tone=Tone.MUTED, wrap=True),
            Label(theme, say("About", "Your book"), tone=Tone.MUTED, strong=True),
            self.place,
        ):
            self.body.addWidget(label)


def said_keys(spec: ActionSpec) -> str:
    """The keys of an action as this system writes them."""
    return " · ".join(_native(shortcut) for shortcut in spec.shortcuts)


def calendar_keys() -> tuple[tuple[str, str], ...]:
    """What can be done in the calendar with the arrows and few other keys, as with the mouse."""
    say = QCoreApplication.translate
    return (
        (say("Shortcuts", "Choose several days or hours"), _with_arrows("Shift")),
        (say("Shortcuts", "Plan an absence over them"), _native("Return")),
        (say("Shortcuts", "Move the chosen absence"), _with_arrows("Alt")),
        (say("Shortcuts", "Move its end"), _with_arrows("Alt+Shift")),
        (say("Shortcuts", "Move its beginning"), _with_arrows("Ctrl+Shift")),
        (say("Shortcuts", "Drop it"), _native("Del")),
    )


def _with_arrows(held: str) -> str:
    return _native(f"{held}+A").removesuffix("A") + "← → ↑ ↓"


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
