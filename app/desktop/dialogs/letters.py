"""The words of messages: every template in both languages, what it may name, and how it reads about an order."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.kept import Typed
from app.desktop.widgets.label import Label
from app.domain.orders import Order
from app.domain.refusal import Refusal
from app.storage import queries
from app.usecases.letters import set_templates
from app.usecases.sample import example_order
from app.wording.apart import set_apart
from app.wording.letters import example_of, message_title, preview, variable_hint
from app.wording.messages import LANGUAGES, VARIABLES, Message, Writer, check_template, template

LINES = 9  # of text in sight at least
COLUMNS = 3  # of variables beside each other


def open_letters(context: Context, parent: QWidget) -> "LettersDialog":
    """Opens the words of messages."""
    own = context.bridge.look(lambda session, _: queries.templates(session))
    order = example_of(context.bridge.book().orders)
    if order is None:
        order = context.bridge.look(example_order, language=context.language.current)
    dialog = LettersDialog(context, parent, own, order)
    dialog.open()
    return dialog


class LettersDialog(TaskDialog):
    """Keeps every text that was changed, as one step."""

    def __init__(self, context: Context, parent: QWidget, own: Mapping[tuple[str, str], str], order: Order) -> None:
        say = QCoreApplication.translate
        lead = say("Letters", "A paragraph of which a variable has nothing to say is left out.")
        super().__init__(context, parent, say("Letters", "Words of messages"), say("Letters", "Keep"), lead=lead)
        self.order = order
        self._kept: dict[tuple[str, str], str] = {
            (message, language): own.get((message, language), template(language, message))
            for message in Message
            for language in LANGUAGES
        }
        self._texts: dict[tuple[str, str], str] = dict(self._kept)
        self.messages = _MessageList([message_title(self.speech, message) for message in Message])
        self.languages = _LanguageChoice(context.language.current)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.variables = _Variables(context.theme)
        self.as_shipped = aligned_button(context.theme, say("Letters", "As Carnet came with it"), Icon.UNDO)
        self.preview = QPlainTextEdit(readOnly=True)
        self._arrange()
        self._connect_fields()
        self._show()

    def typed(self) -> Typed:
        """Every text, by message and language."""
        return {f"{message}/{language}": text for (message, language), text in self._texts.items()}

    def type_again(self, typed: Typed) -> None:
        """Puts texts there again."""
        for message, language in self._texts:
            self._texts[message, language] = str(typed.get(f"{message}/{language}", self._texts[message, language]))
        self._show()

    def message(self) -> Message:
        """The message that is chosen."""
        return tuple(Message)[self.messages.currentRow()]

    def choose(self, message: Message, language: str) -> None:
        """Goes to the words of a message in a language."""
        self.languages.choose(language)
        self.messages.setCurrentRow(tuple(Message).index(message))
        self._show()

    def _focus_first(self) -> None:
        """Which message is chosen first."""
        self.messages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        least = QFontMetrics(theme.font()).lineSpacing() * LINES
        for box, name in ((self.text, ""), (self.preview, say("Letters", "How it reads"))):
            box.setMinimumHeight(least)
            box.setAccessibleName(name)
        self.form.add("text", say("Letters", "Text"), self.text)
        reads = say("Letters", "How it reads about “{title}”").format(title=set_apart(self.order.title))
        self.body.removeWidget(self.form)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.messages, 1)
        top = QHBoxLayout()
        top.addWidget(self.languages)
        top.addStretch(1)
        top.addWidget(self.as_shipped)
        right.addLayout(top)
        right.addWidget(self.form, 1)
        right.addWidget(self.variables)
        right.addWidget(Label(theme, reads, size=Size.SMALL, tone=Tone.MUTED))
        right.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(3 * UNIT)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)

    def _connect_fields(self) -> None:
        self.messages.currentRowChanged.connect(lambda _: self._show())
        self.languages.changed.connect(self._show)
        self.text.textChanged.connect(self._on_edited)
        self.variables.asked.connect(self._insert)
        self.as_shipped.clicked.connect(lambda: self.text.setPlainText(self._shipped()))
        self.confirmed.connect(self._keep)

    def _shipped(self) -> str:
        return template(self.languages.value(), self.message())

    def _show(self) -> None:
        """The text that is chosen, and what it may name."""
        self.variables.offer(
            [(name, variable_hint(self.speech, name)) for name in sorted(VARIABLES[self.message()])],
        )
        text = self._texts[self.message(), self.languages.value()]
        with QSignalBlocker(self.text):
            self.text.setPlainText(text)
        self._follow(text)

    def _insert(self, name: str) -> None:
        self.text.insertPlainText(f"{{{name}}}")
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        text = _typed(self.text)
        self._texts[self.message(), self.languages.value()] = text
        self._follow(text)

    def _follow(self, text: str) -> None:
        message, language = self.message(), self.languages.value()
        self.as_shipped.setEnabled(text.strip() != self._shipped().strip())
        for place, each in enumerate(Message):
            self.messages.mark(place, changed=any(self._is_own(each, language) for language in LANGUAGES))
        try:
            check_template(message, text)
        except Refusal as error:
            self.form.row("text").refuse(self.say(error))
            return
        self.form.row("text").clear()
        usual = text if text.strip() else self._shipped()
        writer = Writer(self.context.speech_for(language), self.now, templates={(message, language): usual})
        self.preview.setPlainText(preview(writer, message, self.order))

    def _is_own(self, message: Message, language: str) -> bool:
        text = self._texts[message, language].strip()
        return bool(text) and text != template(language, message).strip()

    def _keep(self) -> None:
        changed = {key: text for key, text in self._texts.items() if text != self._kept[key]}
        for (message, language), text in changed.items():
            try:
                check_template(Message(message), text)
            except Refusal as error:
                self.choose(Message(message), language)
                self.say_no([error])
                return
        if changed:
            self.attempt(lambda: self.context.bridge.do(set_templates, texts=changed))
        else:
            self.accept()


class _MessageList(QListWidget):
    """The messages by name; those worded anew are marked."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self._names = names
        self.setAccessibleName(QCoreApplication.translate("Letters", "Messages"))
        self.setSpacing(3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in names:
            self.addItem(QListWidgetItem(name))
        self.setCurrentRow(0)
        self.setMinimumWidth(self.sizeHintForColumn(0) + self.fontMetrics().averageCharWidth() * 6)

    def mark(self, place: int, *, changed: bool) -> None:
        """Says whether a message has words of one's own."""
        item = self.item(place)
        item.setText(self._names[place] + (" •" if changed else ""))
        own = QCoreApplication.translate("Letters", "{message}, in your words").format(message=self._names[place])
        item.setData(Qt.ItemDataRole.AccessibleTextRole, own if changed else self._names[place])


class _LanguageChoice(QWidget):
    """French or English."""

    changed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT // 2)
        for key, name in (("fr", "Français"), ("en", "English")):
            button = self.buttons[key] = QToolButton()
            button.setText(name)
            button.setCheckable(True)
            button.setChecked(key == language)
            group.addButton(button)
            row.addWidget(button)
        group.buttonToggled.connect(lambda _, on: self.changed.emit() if on else None)

    def value(self) -> str:
        """The language that is chosen."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def choose(self, language: str) -> None:
        """Chooses a language."""
        self.buttons[language].setChecked(True)


class _Variables(QWidget):
    """What a text may name; a click puts it where the caret is."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * UNIT)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(COLUMNS, 1)
        self._names: list[str] = []

    def offer(self, variables: list[tuple[str, str]]) -> None:
        """Offers other variables, each with what it stands for."""
        names = [name for name, _ in variables]
        if names == self._names:
            return
        self._names = names
        for place in reversed(range(self._grid.count())):
            item = self._grid.takeAt(place)
            if item is not None and (old := item.widget()) is not None:
                old.deleteLater()
        for place, (name, hint) in enumerate(variables):
            button = aligned_button(self._theme, f"{{{name}}}")
            button.setObjectName(name)
            button.setToolTip(hint)
            button.setAccessibleName(
                QCoreApplication.translate("Letters", "Insert {variable}: {what}").format(variable=name, what=hint)
            )
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            self._grid.addWidget(button, place // COLUMNS, place % COLUMNS, Qt.AlignmentFlag.AlignLeft)


def _typed(box: QPlainTextEdit) -> str:
    """The text as it was typed: `toPlainText` makes plain spaces of those that hold words together."""
    return box.document().toRawText().replace("\u2029", "\n")
