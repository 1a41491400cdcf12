"""Small parts that several dialogs are made of: a live judgement, a box for a few lines, a message that follows."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.buttons import plain_button
from app.desktop.widgets.draft import MessageDraft
from app.desktop.widgets.label import Label
from app.desktop.widgets.shown import set_shown
from app.domain.instants import zone_named
from app.domain.orders import Order, Requirement
from app.domain.refusal import Refusal
from app.storage import facts
from app.wording.messages import LANGUAGES, Writer


class Lines(QPlainTextEdit):
    """A box for a few lines of text; Tab leaves it."""

    def __init__(self, theme: Theme, lines: int, text: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(QFontMetrics(self._theme.font()).lineSpacing() * self._lines + 2 * UNIT + 4)


class CheckLine(QWidget):
    """A box to tick with a text beside it, which may be long and is never markup; a click on it ticks too."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, text: str, *, checked: bool = False) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setProperty("bare", True)
        self.box.setChecked(checked)
        self.box.setAccessibleName(text)
        self.box.toggled.connect(self.toggled)
        self._label = Label(theme, text, wrap=True)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT + UNIT // 2)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)

    @property
    def checked(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    @property
    def text(self) -> str:
        """What is ticked."""
        return self._label.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.isEnabled() and self.rect().contains(event.pos()):
            self.box.toggle()
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)


class Checklist(QWidget):
    """Requirements to tick, by their ids."""

    changed = Signal()

    def __init__(self, theme: Theme, items: Sequence[Requirement], ticked: Collection[int] = ()) -> None:
        super().__init__()
        self.lines = {item.id: CheckLine(theme, item.text, checked=item.id in ticked) for item in items}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        for line in self.lines.values():
            column.addWidget(line)
            line.toggled.connect(lambda _: self.changed.emit())
        if self.lines:
            self.setFocusProxy(next(iter(self.lines.values())).box)

    def ticked(self) -> frozenset[int]:
        """The ids of those that are ticked."""
        return frozenset(id_ for id_, line in self.lines.items() if line.checked)

    def typed(self) -> frozenset[int]:
        """What a dialog keeps of it."""
        return self.ticked()

    def type_again(self, ticked: Collection[int]) -> None:
        """Ticks these, by their ids, and no others."""
        for id_, line in self.lines.items():
            line.box.setChecked(id_ in ticked)

    def go_to_unticked(self) -> None:
        """Puts the focus on the first that is not ticked."""
        missing = [line.box for line in self.lines.values() if not line.checked]
        for box in missing[:1]:
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def texts(self, *, ticked: bool) -> tuple[str, ...]:
        """The texts of those that are ticked, or of those that are not."""
        return tuple(line.text for line in self.lines.values() if line.checked is ticked)


class ClientMessage(QWidget):
    """The message to the client with its heading. It follows the fields; a language that was edited stays as edited."""

    sent = Signal()  # the freelancer says that it went out; only where there is a button for it

    def __init__(self, context: Context, heading: str, language: str, sent: str = "") -> None:
        """`sent` is the word on a button of its own, where the dialog's button means something else."""
        super().__init__()
        self._written: dict[str, str] = dict.fromkeys(LANGUAGES, "")
        self._edits: dict[Hashable, dict[str, str]] = {}
        self._about: Hashable = None
        self.draft = MessageDraft(context.theme, self._written, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        if heading:
            column.addWidget(Label(context.theme, heading, size=Size.SMALL, tone=Tone.MUTED))
        column.addWidget(self.draft, 1)
        self.draft.box.textChanged.connect(self._on_edited)
        self.sent_button = plain_button(context.theme, sent, Icon.SEND)
        self.sent_button.clicked.connect(self.sent)
        set_shown(self.sent_button, bool(sent))
        column.addWidget(self.sent_button, 0, Qt.AlignmentFlag.AlignRight)

    def follow(self, texts: Mapping[str, str], about: Hashable = None) -> None:
        """What the fields make of the message now; each thing that it is about has edits of its own."""
        if (dict(texts), about) != (self._written, self._about):
            self._written, self._about = dict(texts), about
            self._show()

    def typed(self) -> tuple[str, dict[Hashable, dict[str, str]]]:
        """What a dialog keeps of it: the language in sight, and what was edited."""
        edits = {about: dict(edited) for about, edited in self._edits.items() if edited}
        return (self.draft.language, edits) if edits else ("", {})

    def type_again(self, typed: tuple[str, dict[Hashable, dict[str, str]]]) -> None:
        """Edits it so again."""
        language, edits = typed
        self._edits = {about: dict(edited) for about, edited in edits.items()}
        self._show()
        self.draft.speak(language or self.draft.language)

    def _show(self) -> None:
        self.draft.set_texts({**self._written, **self._edits.get(self._about, {})})

    def _on_edited(self) -> None:
        language, text = self.draft.language, self.draft.text()
        edited = self._edits.setdefault(self._about, {})
        if text == _as_shown(self._written[language]):
            edited.pop(language, None)
        elif text:
            edited[language] = text


def _as_shown(text: str) -> str:
    """The text as a box gives it back: Qt makes plain spaces of those that hold words together."""
    return text.replace("\u00a0", " ")


def at_left(*widgets: QWidget) -> QWidget:
    """Widgets in a row, no wider than they need."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(UNIT)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder


def apart(left: QWidget, right: QWidget) -> QWidget:
    """Two widgets at the two ends of a row, each no wider than it needs."""
    holder = at_left(left)
    row = holder.layout()
    assert row is not None  # at_left gave it one
    row.addWidget(right)
    return holder


def at_top(widget: QWidget) -> QWidget:
    """A widget that leaves the rest of its column empty."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder


def order_of(context: Context, order_id: int) -> Order:
    """The order as it stands, over or not; raises Refusal where it is not in the book any more."""
    return context.bridge.ask(facts.order, order_id)


def same(order: Order) -> Hashable:
    """What tells an order from every other: an id alone may be given again once the order is undone."""
    return order.id, order.sold_at


def message_language(context: Context, order: Order) -> str:
    """The language to write to the order's client in."""
    return order.client_language if order.client_language in LANGUAGES else context.language.current


def writers(context: Context, order: Order) -> dict[str, Writer]:
    """Who writes to the order's client, by language."""
    zone, now = _client_zone(context, order), context.bridge.now()
    own = context.bridge.ask(facts.templates)
    return {language: Writer(context.speech_for(language), now, zone, own) for language in LANGUAGES}


def _client_zone(context: Context, order: Order) -> ZoneInfo | None:
    clients = context.bridge.ask(facts.clients)
    name = next((client.zone for client in clients if client.id == order.client_id), "")
    try:
        return zone_named(name) if name else None
    except Refusal:
        return None
