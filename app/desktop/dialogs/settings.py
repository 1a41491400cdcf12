"""What can be chosen: how this window speaks and looks, and what the whole book is computed with."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.letters import open_letters
from app.desktop.dialogs.parts import CheckLine, at_top
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.preferences import Preferences
from app.desktop.screen import Context
from app.desktop.widgets.announce import named
from app.desktop.widgets.choices import ChoiceBox, TypedChoiceBox
from app.desktop.widgets.edits import DurationEdit
from app.desktop.widgets.fields import Form
from app.desktop.widgets.label import Label
from app.desktop.widgets.steppers import TimeEdit
from app.domain.book import Settings, check_settings
from app.domain.money import CURRENCIES
from app.domain.refusal import Refusal
from app.domain.reserve import reserves
from app.domain.rules import Rules
from app.domain.zones import zone_meant, zone_names
from app.planning import Safety
from app.storage import queries
from app.usecases.settings import change_settings
from app.wording import reserve as reserve_words
from app.wording import settings as words
from app.wording.speech import Speech

USUAL_CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CAD", "MAD", "XOF")
DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class WindowChoice:
    """How this window speaks and looks; "" means as the system has it."""

    language: str
    theme: str


def open_settings(context: Context, parent: QWidget, preferences: Preferences) -> "SettingsDialog":
    """Opens the settings of this window and of the book."""
    rules = context.bridge.look(lambda session, _: queries.rules(session))
    dialog = SettingsDialog(context, parent, preferences, rules)
    dialog.open()
    return dialog


class SettingsDialog(TaskDialog):
    """Keeps what changed: the book's part in one step that can be undone, the window's by `window_chosen`."""

    window_chosen = Signal(object)  # a WindowChoice, once everything is kept

    def __init__(
        self, context: Context, parent: QWidget | None, preferences: Preferences, rules: Mapping[str, Rules]
    ) -> None:
        say = QCoreApplication.translate
        super().__init__(context, parent, say("Settings", "Settings"), say("Settings", "Save"))
        self._rules = rules
        self._before = WindowChoice(preferences.language, context.theme.choice.value)
        self.letters = self.add_button(say("Settings", "Words of messages…"))
        self.letters.clicked.connect(lambda: open_letters(context, self))
        self._make_window_fields()
        self._make_book_fields()
        self._fill(context.bridge.book().settings)
        self.rules.currentIndexChanged.connect(self._follow)
        self.confirmed.connect(self._keep)
        self._follow()

    def window_choice(self) -> WindowChoice:
        """How the window shall speak and look."""
        return WindowChoice(self.language.value(), self.theme_box.value())

    def settings(self) -> Settings:
        """What the book shall be computed with; raises Refusal for what means nothing."""
        before = self.context.bridge.book().settings
        zone = before.zone if self.zone.text() == zone_text(before) else zone_meant(self.zone.text())
        settings = replace(
            before,
            zone=zone,
            currency=self.currency.text().upper(),
            day_end=self.day_end.minute() or DAY_MINUTES,
            default_effort=self.default_effort.value() or 0,
            extension_margin=self.extension_margin.value() or 0,
            min_sitting=self.min_sitting.value() or 0,
            reserve=self.reserve.checked,
            safety=self.safety.value(),
            rules=self.rules.value(),
        )
        check_settings(settings, self._rules)
        return settings

    def _make_window_fields(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        system = say("Settings", "As the system has it")
        self.language = ChoiceBox[str]([("", system), ("en", "English"), ("fr", "Français")])
        looks = [("", system), ("light", say("Settings", "Light")), ("dark", say("Settings", "Dark"))]
        self.theme_box = ChoiceBox[str](looks)
        self.form.add_widget(Label(theme, say("Settings", "This window"), tone=Tone.MUTED, strong=True))
        self.form.add_beside(
            ("language", say("Settings", "Language"), self.language),
            ("theme", say("Settings", "Light or dark"), self.theme_box),
        )
        self.language.set_value(self._before.language)
        self.theme_box.set_value(self._before.theme)

    def _make_book_fields(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        self.zone, self.currency = make_zone_box(), make_currency_box()
        self.day_end = TimeEdit()
        self.default_effort = DurationEdit(self.speech)
        self.extension_margin = DurationEdit(self.speech, "min")
        self.min_sitting = DurationEdit(self.speech, "min")
        self.rules = make_rules_box(self._rules)
        self.safety = SafetyChoice(theme, self.speech)
        self.reserve = CheckLine(theme, say("Settings", "Keep time for changes to delivered orders"))
        self.form.add_widget(Label(theme, say("Settings", "This book"), tone=Tone.MUTED, strong=True))
        zone_hint = say("Settings", "Working hours and days off are meant in it.")
        currency_hint = say("Settings", "For new prices; those there are keep theirs.")
        self.form.add_beside(
            ("zone", say("Settings", "Time zone"), self.zone, zone_hint),
            ("currency", say("Settings", "Currency"), self.currency, currency_hint),
        )
        self.form.add_beside(
            ("day_end", say("Settings", "End of the day"), self.day_end, say("Settings", "For a due without a time.")),
            (
                "default_effort",
                say("Settings", "Usual work"),
                self.default_effort,
                say("Settings", "Where nothing is estimated."),
            ),
        )
        margin_hint = say("Settings", "Added when asking for time.")
        self.form.add("extension_margin", say("Settings", "Margin"), self.extension_margin, margin_hint)
        rules = Form(theme)
        rules.add_widget(Label(theme, say("Settings", "How this book plans"), tone=Tone.MUTED, strong=True))
        rules.add("rules", say("Settings", "Usual marketplace"), self.rules)
        rules.add("safety", say("Settings", "What goes first"), self.safety)
        hint = say("Settings", "No work is planned for less at a stretch; blank for as short as it comes.")
        rules.add("min_sitting", say("Settings", "Shortest sitting"), self.min_sitting, hint)
        rules.add("reserve", "", self.reserve, self._cost_of_reserve())
        self.forms.append(rules)
        self.put_beside(at_top(rules))

    def _fill(self, settings: Settings) -> None:
        self.zone.set_text(zone_text(settings))
        self.currency.set_text(settings.currency)
        self.day_end.set_minute(settings.day_end)
        self.default_effort.set_value(settings.default_effort)
        self.extension_margin.set_value(settings.extension_margin)
        self.min_sitting.set_value(settings.min_sitting or None)
        self.reserve.box.setChecked(settings.reserve)
        self.safety.choose(settings.safety)
        self.rules.set_value(settings.rules)

    def _cost_of_reserve(self) -> str:
        """What keeping it takes from new promises, whether it is kept or not."""
        bridge = self.context.bridge
        book, now = bridge.book(), bridge.now()
        kept = replace(book, settings=replace(book.settings, reserve=True))
        return reserve_words.cost(self.speech, reserves(kept, bridge.agenda().work_time, now))

    def _follow(self) -> None:
        self.forms[1].row("rules").set_hint(words.rules_summary(self.speech, self._rules[self.rules.value()]))

    def _keep(self) -> None:
        try:
            settings = self.settings()
        except Refusal as error:
            self.say_no([error])
            return
        choice = self.window_choice()
        if choice != self._before:
            self.accepted.connect(lambda: self.window_chosen.emit(choice))
        self.attempt(lambda: self._write(settings))

    def _write(self, settings: Settings) -> None:
        if settings != self.context.bridge.book().settings:
            self.context.bridge.do(change_settings, settings=settings)


class SafetyChoice(QWidget):
    """How much reserve the queue keeps, and what the chosen level means."""

    def __init__(self, theme: Theme, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._group = QButtonGroup(self)
        self.buttons: dict[Safety, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for safety in Safety:
            name, meaning = words.safety_name(speech, safety), words.safety_meaning(speech, safety)
            button = self.buttons[safety] = QRadioButton(name)
            button.setAccessibleName(named(name, meaning))
            button.toggled.connect(self._explain)
            column.addWidget(button)
            self._group.addButton(button)
        self.meaning = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        column.addSpacing(UNIT // 2)
        column.addWidget(self.meaning)

    def value(self) -> Safety:
        """The level that is chosen."""
        return next((safety for safety, button in self.buttons.items() if button.isChecked()), Safety.BALANCED)

    def choose(self, safety: Safety) -> None:
        """Chooses a level."""
        self.buttons[safety].setChecked(True)

    def _explain(self) -> None:
        self.setFocusProxy(self.buttons[self.value()])
        self.meaning.setText(words.safety_meaning(self._speech, self.value()))


def make_zone_box() -> TypedChoiceBox:
    """The time zones, to choose from or to type."""
    return TypedChoiceBox([name.replace("_", " ") for name in zone_names()])


def zone_text(settings: Settings) -> str:
    """How the book's zone is written in its field."""
    return settings.zone.key.replace("_", " ")


def make_currency_box() -> TypedChoiceBox:
    """The currencies, the usual ones first."""
    return TypedChoiceBox([*USUAL_CURRENCIES, *sorted(CURRENCIES - set(USUAL_CURRENCIES))])


def make_rules_box(rules: Mapping[str, Rules]) -> ChoiceBox[str]:
    """The marketplaces whose rules are known."""
    return ChoiceBox[str]([(key, its.name or key) for key, its in rules.items()])
