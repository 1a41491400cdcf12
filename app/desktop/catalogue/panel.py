"""The chosen service, client or marketplace in full, with what can be done with it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.catalogue.rows import CatalogueRow, Kind
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.buttons import flat_button, plain_button
from app.desktop.widgets.facts import Facts, breakable
from app.desktop.widgets.label import Label
from app.desktop.widgets.panel import PanelScroll


class CataloguePanel(QWidget):
    """Shows one row; asks to edit, pause, remove or reset it."""

    edited = Signal()
    paused = Signal()
    removed = Signal()
    reset = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme, say = context.theme, QCoreApplication.translate
        self.setAccessibleName(say("Catalogue", "What is chosen"))
        self._title = Label(theme, strong=True, wrap=True)
        self._tag = Label(theme, tone=Tone.AMBER, size=Size.SMALL, wrap=True)
        self._hint = Label(theme, tone=Tone.MUTED, size=Size.SMALL, wrap=True)
        self._text = Label(theme, tone=Tone.MUTED, wrap=True)
        self._facts, self._rules = Facts(theme), Facts(theme, even=True)
        self._refused = Label(theme, tone=Tone.RED, wrap=True)
        self._edit = plain_button(theme, say("Catalogue", "Edit…"))
        self._edit.setProperty("primary", True)
        self._pause = plain_button(theme, "")
        self._reset = plain_button(theme, say("Catalogue", "As Carnet came with it"))
        self._remove = flat_button(theme, say("Catalogue", "Remove"))
        for button, signal in (
            (self._edit, self.edited),
            (self._pause, self.paused),
            (self._reset, self.reset),
            (self._remove, self.removed),
        ):
            button.clicked.connect(signal)
        self._lay_out()
        self.show_row(None)

    def show_row(self, row: CatalogueRow | None) -> None:
        """Shows this row; nothing for None."""
        self._inner.setVisible(row is not None)
        self._buttons.setVisible(row is not None)
        self.refuse("")
        if row is None:
            return
        texts = ((self._title, row.title), (self._tag, row.tag), (self._text, row.text), (self._hint, row.hint))
        for label, text in texts:
            label.setText(breakable(text))
            label.setVisible(bool(text))
        of_rules = row.key[0] is Kind.RULES
        self._facts.setVisible(not of_rules)
        self._rules.setVisible(of_rules)
        (self._rules if of_rules else self._facts).show_facts(row.facts)
        self._show_buttons(row)

    def refuse(self, sentence: str) -> None:
        """Says why something could not be done; "" says nothing."""
        self._refused.setText(sentence)
        self._refused.setVisible(bool(sentence))

    def _show_buttons(self, row: CatalogueRow) -> None:
        say, kind = QCoreApplication.translate, row.key[0]
        self._pause.setText(say("Catalogue", "Take it up again") if row.quiet else say("Catalogue", "Pause it"))
        self._pause.setVisible(kind is Kind.SERVICES)
        self._reset.setVisible(row.resettable)
        self._remove.setVisible(row.removable)

    def _lay_out(self) -> None:
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, UNIT)
        column.setSpacing(UNIT)
        for widget in (self._title, self._tag, self._text, self._facts, self._rules, self._hint):
            column.addWidget(widget)
        column.addStretch(1)
        self._buttons = QWidget()
        buttons = QVBoxLayout(self._buttons)
        buttons.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, 2 * UNIT)
        buttons.setSpacing(UNIT)
        buttons.addWidget(self._refused)
        for button in (self._edit, self._pause, self._reset, self._remove):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PanelScroll(self._inner), 1)
        whole.addWidget(self._buttons)
