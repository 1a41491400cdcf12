"""An absence, with what it costs before it is kept, and a message for the clients."""

from collections.abc import Callable, Hashable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from app.desktop.availability.away_fields import AwayFields, quick_days
from app.desktop.availability.cost_panel import CostPanel
from app.desktop.availability.fitting import grow, widen
from app.desktop.dialogs.parts import ClientMessage, apart
from app.desktop.look.icons import Icon
from app.desktop.screen import Context
from app.desktop.why import tip_button
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.dialog import DialogFrame
from app.domain.absences import NEW, AwayCost, away_cost
from app.domain.availability import Away, Hours, WholeDays, away_span, check_away
from app.domain.instants import DAY, local_day
from app.domain.presence import rest_of_today
from app.domain.recurrence import check_rule, first_day, instances, next_instance
from app.domain.refusal import Refusal
from app.usecases import availability
from app.wording import aways as away_words
from app.wording.away_message import away_message
from app.wording.refusals import refusal

LANGUAGES = ("en", "fr")


def open_away(
    context: Context,
    parent: QWidget,
    away_id: int | None = None,
    first: date | None = None,
    last: date | None = None,
    hours: Hours | None = None,
) -> DialogFrame:
    """Opens a new absence over the hours, or the days from `first` to `last`, or the one of that id to change it.

    Of one that comes again, the time that touches `first` can be changed by itself.
    """
    away = next((away for away in context.bridge.book().aways if away.id == away_id), None)
    zone = context.speech.zone
    once = None
    if away is not None and away.rule and first is not None:
        once = next(instances(away, zone, first, first), None)
    dialog = AwayDialog(context, parent, away, once, about=(away, first, last, hours))
    if away is None and hours is not None:
        dialog.fields.set_period(hours)
    elif away is None and first is not None:
        dialog.fields.set_period(WholeDays(first, max(first, last or first)))
    dialog.open()
    return dialog


class AwayDialog(DialogFrame):
    """Asks for a period and a note; shows which promises would break, and whom to ask by when."""

    edited = Signal()

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        away: Away | None,
        once: Away | None = None,
        about: Hashable = None,
    ) -> None:
        """`once` is the time of it that can be changed by itself, of an absence that comes again."""
        say = QCoreApplication.translate
        title = say("Away", "Plan an absence") if away is None else say("Away", "Absence")
        confirm = say("Away", "Plan it") if away is None else say("Away", "Save")
        lead = say("Away", "It ends by itself. The plan works around it at once.")
        super().__init__(context.theme, title, confirm, parent, lead=lead, about=about)
        self._context = context
        self._away = away
        self._once = once
        self._now = context.bridge.now()
        self._make_scope()
        self.fields = AwayFields(context.theme, context.speech, self._now, self.form, self.edited)
        self.cost = CostPanel(context.theme)
        self._make_message()
        self.body.addWidget(self.cost)
        name = say("Away", "How to go away")
        self.tip = tip_button(context, "away", name, say("Tips", "Tip"))
        self.body.addWidget(apart(self.message_button, self.tip))
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self._prefill()
        self._listen()
        self._on_edited()
        widen(self)

    def _make_scope(self) -> None:
        """Only one time of it, or all."""
        say, speech = QCoreApplication.translate, self._context.speech
        self.scope = QComboBox()
        if self._once is not None:
            day = speech.full_day(first_day(self._once, speech.zone))
            self.scope.addItem(say("Away", "Only {day}").format(day=day))
            self.scope.addItem(say("Away", "Every time"))
            self.form.add("scope", say("Away", "Change"), self.scope)
            self.scope.currentIndexChanged.connect(self._prefill)

    @property
    def _only_once(self) -> bool:
        return self._once is not None and self.scope.currentIndex() == 0

    def _make_message(self) -> None:
        say, theme = QCoreApplication.translate, self._context.theme
        self.message_button = aligned_button(theme, say("Away", "Message for clients"), Icon.SEND)
        self.message_button.setCheckable(True)
        self.message = ClientMessage(self._context, "", self._context.language.current)
        self.message.setVisible(False)

    def _prefill(self) -> None:
        today = local_day(self._now, self._context.speech.zone)
        if self._away is None:
            self.fields.set_period(WholeDays(today + DAY, today + DAY))
        else:
            its = self._once if self._once is not None and self._only_once else self._away
            self.fields.set_period(its.period)
            self.fields.set_rule(its.rule)
            self.fields.note.setText(its.note)
            self.fields.show_repeat(not self._only_once)

    def _listen(self) -> None:
        self.confirmed.connect(self._keep)
        self.edited.connect(self._on_edited)
        self.message_button.toggled.connect(self._on_message)
        today = local_day(self._now, self._context.speech.zone)
        rest = rest_of_today(self._context.bridge.book(), self._now)
        self.fields.quick["today"].setEnabled(rest is not None)
        for key, period in {"today": rest, **quick_days(today)}.items():
            if period is not None:
                self.fields.quick[key].clicked.connect(lambda _=False, period=period: self.fields.set_period(period))
        if self._away is not None:
            self._add_endings(self._away)

    def _add_endings(self, away: Away) -> None:
        """Dropping it, and coming back before its end while it runs."""
        say = QCoreApplication.translate
        its = next_instance(away, self._context.speech.zone, self._now) or away
        start, end = away_span(its, self._context.speech.zone)
        self.drop: QPushButton = self.add_button(say("Away", "Drop"))
        self.drop.clicked.connect(self._drop)
        if start <= self._now < end:
            self.back: QPushButton = self.add_button(say("Away", "Return now"))
            self.back.clicked.connect(self._return)

    def _on_edited(self) -> None:
        period, speech = self.fields.period(), self._context.speech
        try:
            check_away(period, "", self._now)
            if self._rule():
                check_rule(self._rule(), period, speech.zone)
        except Refusal:
            self.cost.show_cost(speech, "", (), "", self._now, harmless=False)
            return
        instead_of = first_day(self._once, speech.zone) if self._once is not None and self._only_once else None
        away_id = NEW if self._away is None else self._away.id
        its = away_cost(self._context.bridge.book(), period, self._now, away_id, self._rule(), instead_of)
        sentence, limits = away_words.cost(speech, its), away_words.limits(speech, its, self._now)
        self.cost.show_cost(speech, sentence, its.broken, limits, self._now, harmless=bool(its.minutes))
        self._write_message(period, its)

    def _rule(self) -> str:
        return "" if self._only_once else self.fields.rule()

    def _write_message(self, period: WholeDays | Hours, its: AwayCost) -> None:
        self.message.follow(
            {
                language: away_message(self._context.speech_for(language), period, its.back, self._now)
                for language in LANGUAGES
            }
        )

    def _on_message(self, shown: bool) -> None:
        self.message.setVisible(shown)
        grow(self)

    def _keep(self) -> None:
        try:
            self._write()
        except Refusal as error:
            self._say_no(error)
        else:
            self.accept()

    def _write(self) -> None:
        do, period, note = self._context.bridge.do, self.fields.period(), self.fields.note.text()
        if self._away is None:
            do(availability.add_away, period=period, note=note, rule=self._rule())
        elif self._once is not None and self._only_once:
            day = first_day(self._once, self._context.speech.zone)
            do(availability.change_away_once, away_id=self._away.id, day=day, period=period, note=note)
        else:
            do(availability.change_away, away_id=self._away.id, period=period, note=note, rule=self._rule())

    def _drop(self) -> None:
        do, once = self._context.bridge.do, self._once
        if once is not None and self._only_once:
            day = first_day(once, self._context.speech.zone)
            self._finish(lambda away_id: do(availability.drop_away_once, away_id=away_id, day=day))
        else:
            self._finish(lambda away_id: do(availability.remove_away, away_id=away_id))

    def _return(self) -> None:
        self._finish(lambda away_id: self._context.bridge.do(availability.return_early, away_id=away_id))

    def _finish(self, ending: Callable[[int], object]) -> None:
        assert self._away is not None  # the buttons are there for an absence only
        try:
            ending(self._away.id)
        except Refusal as error:
            self._say_no(error)
        else:
            self.accept()

    def _say_no(self, error: Refusal) -> None:
        now = self._context.bridge.now()
        self.refuse(self.fields.field_of(error.field), refusal(self._context.speech, error, now))
