"""The first page of a new book: how it speaks, when one works, and where one sells."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.desktop.availability.country_box import CountryBox
from app.desktop.availability.hours_grid import HoursGrid
from app.desktop.availability.hours_places import GOOD_PART
from app.desktop.availability.territories import country_here, territory_name
from app.desktop.dialogs.settings import make_currency_box, make_rules_box, make_zone_box, zone_text
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.why import tip_button
from app.desktop.widgets.buttons import plain_button, pressed_by_enter, primary_button
from app.desktop.widgets.choices import ChoiceBox
from app.desktop.widgets.fields import FieldMessage, Form
from app.desktop.widgets.label import Label
from app.desktop.widgets.scroll import Inside
from app.domain.book import Settings, check_settings
from app.domain.money import CURRENCIES
from app.domain.refusal import Refusal
from app.domain.zones import zone_meant
from app.storage import queries
from app.storage.trouble import StorageTrouble
from app.usecases.welcome import begin_book
from app.wording import settings as words
from app.wording.files import trouble
from app.wording.refusals import refusal

LETTERS = 150  # the width of the page: the week, and its lines beside it


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields, so that it outlives a change of language."""

    zone: str
    country: str
    country_chosen: bool  # not only proposed
    currency: str
    rules: str
    hours: Mapping[int, str]


class Welcome(QWidget):
    """One page; `begun` says that the answers are kept and the book can be shown."""

    begun = Signal()
    language_chosen = Signal(str)

    def __init__(self, context: Context, typed: Typed | None = None) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self._context = context
        self._speech = context.speech
        self._rules = context.bridge.look(lambda session, _: queries.rules(session))
        self.setAccessibleName(say("Welcome", "Welcome to Carnet"))
        self.form = Form(context.theme)
        self._make_fields()
        self.grid = HoursGrid(context.theme, self._speech, QLocale().firstDayOfWeek().value - 1)
        self._message = FieldMessage(context.theme)
        self.look_around = plain_button(context.theme, say("Welcome", "Look around with sample orders"))
        self.start = primary_button(say("Welcome", "Start with mine"))
        guide = say("Welcome", "New to freelancing? Read this first")
        self.guide = tip_button(context, "start", guide, guide)
        self.guide.setProperty("aligned", True)
        self._fill(typed)
        self._lay_out()
        self._connect()
        self._follow()

    def typed(self) -> Typed:
        """What stands in the fields."""
        hours = {weekday: edit.text() for weekday, edit in self.grid.edits.items()}
        country, currency, rules = self.country.text(), self.currency.text(), self.rules.value()
        return Typed(self.zone.text(), country, self._country_chosen, currency, rules, hours)

    def begin(self, *, sample: bool) -> None:
        """Keeps the answers, with sample orders or without; says beside the field why not."""
        self.form.clear()
        self._message.clear()
        if self.grid.complain():
            return
        try:
            self._context.bridge.do(
                begin_book,
                settings=self._settings(),
                hours=self.grid.hours(),
                country=self.country.country(),
                sample=self._context.language.current if sample else "",
            )
        except Refusal as error:
            self._say_no(error)
        except StorageTrouble as error:
            self._message.refuse(trouble(self._speech, error.reason, error.path, error.facts))
        else:
            self.begun.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as it does in a dialog."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The week is lower in a low window, so that the page is seen whole."""
        super().resizeEvent(event)
        week = self.grid.week
        week.setMaximumHeight(max(week.minimumSizeHint().height(), round(event.size().height() * GOOD_PART)))

    def showEvent(self, event: QShowEvent) -> None:
        """The keys go to the first question."""
        super().showEvent(event)
        if not event.spontaneous():
            self.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        say = QCoreApplication.translate
        self.language = ChoiceBox[str]([("en", "English"), ("fr", "Français")])
        self.zone, self.country, self.currency = make_zone_box(), CountryBox(), make_currency_box()
        self.rules = make_rules_box(self._rules)
        self.form.add_beside(
            ("language", say("Settings", "Language"), self.language),
            ("zone", say("Settings", "Time zone"), self.zone),
            ("country", say("Holidays", "Public holidays"), self.country),
        )
        self.form.add_beside(
            ("rules", say("Welcome", "Where do you sell most?"), self.rules),
            ("currency", say("Settings", "Currency"), self.currency),
        )

    def _fill(self, typed: Typed | None) -> None:
        book = self._context.bridge.book()
        self.language.set_value(self._context.language.current)
        self.grid.set_hours(book.hours)
        typed = typed or self._proposed(book.settings)
        self.zone.set_text(typed.zone)
        self.country.set_text(typed.country)
        self._country_chosen = typed.country_chosen
        self.currency.set_text(typed.currency)
        self.rules.set_value(typed.rules)
        for weekday, text in typed.hours.items():
            self.grid.edits[weekday].setText(text)

    def _proposed(self, settings: Settings) -> Typed:
        country, _, _ = settings.holidays.partition("-")
        here = country or country_here(settings.zone.key, QLocale.system())
        name = territory_name(here) if here else ""
        return Typed(zone_text(settings), name, bool(country), _usual_currency(settings), settings.rules, {})

    def _connect(self) -> None:
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.value()))
        self.rules.currentIndexChanged.connect(self._follow)
        self.zone.currentTextChanged.connect(self._propose_country)
        self.country.activated.connect(self._on_country_chosen)
        self.country.editTextChanged.connect(self._on_country_chosen)
        self.start.clicked.connect(lambda: self.begin(sample=False))
        self.look_around.clicked.connect(lambda: self.begin(sample=True))
        QShortcut(QKeySequence("F1"), self).activated.connect(self.guide.click)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.KeyboardModifier.ControlModifier | key), self)
            shortcut.activated.connect(lambda: self.begin(sample=False))

    def _follow(self) -> None:
        self.form.row("rules").set_hint(words.rules_summary(self._speech, self._rules[self.rules.value()]))

    def _propose_country(self) -> None:
        """Another zone, another country, until one is chosen."""
        if self._country_chosen:
            return
        try:
            zone = zone_meant(self.zone.text())
        except Refusal:
            return
        with QSignalBlocker(self.country):
            self.country.choose(country_here(zone.key, QLocale.system()))

    def _on_country_chosen(self) -> None:
        self._country_chosen = True

    def _settings(self) -> Settings:
        """The first settings; raises Refusal for what means nothing."""
        before = self._context.bridge.book().settings
        settings = replace(
            before,
            zone=before.zone if self.zone.text() == zone_text(before) else zone_meant(self.zone.text()),
            currency=self.currency.text().upper(),
            rules=self.rules.value(),
        )
        check_settings(settings, self._rules)
        return settings

    def _say_no(self, error: Refusal) -> None:
        sentence, weekday = refusal(self._speech, error, self._context.bridge.now()), error.facts.get("weekday")
        if isinstance(weekday, int) and weekday in self.grid.edits:
            self.grid.refuse(weekday, sentence)
        elif not self.form.refuse(error.field, sentence):
            self._message.refuse(sentence)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * UNIT, 2 * UNIT, 4 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        column.addStretch(1)
        column.addLayout(self._heading())
        column.addWidget(self.form)
        column.addLayout(self._hours())
        column.addWidget(self._message)
        column.addLayout(self._buttons())
        column.addStretch(2)
        page.setMaximumWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        middle = Inside()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _heading(self) -> QVBoxLayout:
        say, theme = QCoreApplication.translate, self._context.theme
        column = QVBoxLayout()
        column.setSpacing(UNIT // 2)
        first = QHBoxLayout()
        first.addWidget(Label(theme, say("Welcome", "Welcome to Carnet"), size=Size.VERDICT, wrap=True), 1)
        first.addWidget(self.guide)
        column.addLayout(first)
        lead = say("Welcome", "A few answers for your order book to plan with. All of them can be changed later.")
        column.addWidget(Label(theme, lead, tone=Tone.MUTED, wrap=True))
        return column

    def _hours(self) -> QVBoxLayout:
        say, theme = QCoreApplication.translate, self._context.theme
        column = QVBoxLayout()
        column.setSpacing(UNIT // 2)
        column.addWidget(Label(theme, say("Welcome", "When do you work?"), size=Size.SMALL, tone=Tone.MUTED))
        column.addWidget(self.grid)
        return column

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addStretch(1)
        row.addWidget(self.look_around)
        row.addWidget(self.start)
        return row


def _usual_currency(settings: Settings) -> str:
    """The currency where this computer is used, else the book's."""
    local = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return local if local in CURRENCIES else settings.currency
