"""Fields of a dialog: the label above, a hint beneath, and the refusal in its place when the rules say no."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.announce import named
from app.desktop.widgets.edits import ReadingEdit
from app.desktop.widgets.label import Label
from app.desktop.widgets.shown import set_shown
from app.desktop.widgets.wheel import calm_wheel
from app.desktop.widgets.when import WhenEdit


class FieldMessage(QWidget):
    """The line beneath a field: a quiet hint, or ■ and the sentence that refuses; no room when silent."""

    def __init__(self, theme: Theme, hint: str = "") -> None:
        super().__init__()
        self._hint = hint
        self._refused = False
        self._shape = Label(theme, "■", size=Size.SMALL, tone=Tone.RED)
        self._text = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._say(hint, refused=False)

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    @property
    def refused(self) -> bool:
        """True while it refuses."""
        return self._refused

    def set_hint(self, hint: str) -> None:
        """Another hint; a refusal stays in front of it."""
        self._hint = hint
        if not self._refused:
            self._say(hint, refused=False)

    def refuse(self, sentence: str) -> None:
        """Say why the value is refused."""
        self._say(sentence, refused=True)

    def clear(self) -> None:
        """Back to the hint."""
        self._say(self._hint, refused=False)

    def _say(self, text: str, *, refused: bool) -> None:
        self._refused = refused
        self._text.setText(text)
        self._text.set_tone(Tone.RED if refused else Tone.MUTED)
        set_shown(self._shape, refused)
        set_shown(self, bool(text))


class FieldRow(QWidget):
    """One field with its label and message. Its name is the refusal's `field`."""

    def __init__(self, theme: Theme, name: str, label: str, field: QWidget, hint: str = "") -> None:
        super().__init__()
        self.name = name
        self.field = field
        self.message = FieldMessage(theme, hint)
        self._label = Label(theme, label.replace("&", "&&"), size=Size.SMALL, tone=Tone.MUTED)
        self._label.setBuddy(self.control)  # which makes a key of a single &, and labels may hold a name
        set_shown(self._label, bool(label))
        if label:
            self.control.setAccessibleName(_spoken(label, self.control))
        self.control.setAccessibleDescription(hint)
        self._hint = hint
        self._lay_out()
        changed = _edited(field)
        if changed is not None:
            changed.connect(lambda *_: self.clear())
        if isinstance(field, ReadingEdit):
            field.complained.connect(self._on_complaint)
        if isinstance(self.control, QAbstractSpinBox | QComboBox):
            calm_wheel(self.control)

    @property
    def control(self) -> QWidget:
        """What has the caret, where the field is made of several parts."""
        return self.field.focusProxy() or self.field

    def refuse(self, sentence: str) -> None:
        """Mark the field and say why beneath it; goes away when the value is edited."""
        self.message.refuse(sentence)
        self.control.setAccessibleDescription(sentence)
        self._mark(refused=True)

    def clear(self) -> None:
        """Nothing is refused any more."""
        if self.message.refused:
            self.message.clear()
            self.control.setAccessibleDescription(self._hint)
            self._mark(refused=False)

    def set_hint(self, hint: str) -> None:
        """Another hint beneath the field."""
        self._hint = hint
        self.message.set_hint(hint)
        if not self.message.refused:
            self.control.setAccessibleDescription(hint)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addWidget(self._label)
        column.addWidget(self.field)
        column.addWidget(self.message)
        if self.field.sizePolicy().verticalPolicy() is not QSizePolicy.Policy.Expanding:
            column.addStretch(1)

    def _mark(self, *, refused: bool) -> None:
        self.control.setProperty("refused", refused)
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)

    def _on_complaint(self, sentence: str) -> None:
        if sentence:
            self.refuse(sentence)
        else:
            self.clear()


def _spoken(label: str, control: QWidget) -> str:
    """The label, and behind it what the control says of itself: the first of several boxes to tick has a text too."""
    own = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
    return named(label, own) if own else label


class Form(QWidget):
    """Rows of fields, one below the other; rows added together stand side by side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, FieldRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * UNIT)

    def add(self, name: str, label: str, field: QWidget, hint: str = "") -> FieldRow:
        """One field on a line of its own; `name` is what a refusal calls it."""
        row = self._keep(FieldRow(self._theme, name, label, field, hint))
        self._column.addWidget(row)
        return row

    def add_beside(self, *fields: tuple[str, str, QWidget] | tuple[str, str, QWidget, str]) -> tuple[FieldRow, ...]:
        """Several short fields on one line, each given as for `add`."""
        line: QBoxLayout = QHBoxLayout()
        line.setSpacing(2 * UNIT)
        rows = tuple(self._keep(FieldRow(self._theme, *field)) for field in fields)
        for row in rows:
            line.addWidget(row, 1)
        self._column.addLayout(line)
        return rows

    def add_widget(self, widget: QWidget) -> None:
        """Something between the fields that is none: a summary, a table."""
        self._column.addWidget(widget)

    def row(self, name: str) -> FieldRow:
        """The row of this name."""
        return self._rows[name]

    def rows(self) -> Iterator[FieldRow]:
        """All rows, from the top."""
        return iter(self._rows.values())

    def refuse(self, name: str, sentence: str) -> bool:
        """Mark the field of this name and go to it; False when the form has none such."""
        row = self._rows.get(name)
        if row is None:
            return False
        row.refuse(sentence)
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def complain(self) -> bool:
        """Mark every field whose text can't be read and go to the first; False when all can."""
        unreadable = [row for row in self.rows() if isinstance(row.field, ReadingEdit) and row.field.complaint()]
        for row in reversed(unreadable):
            assert isinstance(row.field, ReadingEdit)
            self.refuse(row.name, row.field.complaint())
        return bool(unreadable)

    def clear(self) -> None:
        """Nothing is refused any more."""
        for row in self.rows():
            row.clear()

    def _keep(self, row: FieldRow) -> FieldRow:
        self._rows[row.name] = row
        return row


def _edited(field: QWidget) -> SignalInstance | None:
    """The signal that says the user changed the value."""
    match field:
        case QLineEdit():
            return field.textChanged
        case QPlainTextEdit():
            return field.textChanged
        case QComboBox():
            return field.currentTextChanged
        case QSpinBox():
            return field.valueChanged
        case QDateTimeEdit():
            return field.dateTimeChanged
        case WhenEdit():
            return field.changed
        case QAbstractButton():
            return field.toggled
        case _:
            return None
