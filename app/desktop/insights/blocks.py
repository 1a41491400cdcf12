"""The blocks of the insights screen, each made of facts."""

from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.insights.pictures import Ends, ForecastPicture, LoadBar, lowest
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.why import tip_button
from app.desktop.widgets.facts import breakable
from app.desktop.widgets.label import Label
from app.domain.insights import Clearing, Earned, Insights, MarketRates, ServiceInsight
from app.domain.rates import Rate
from app.wording import insights as words
from app.wording.agenda import all_kept
from app.wording.apart import set_apart
from app.wording.reserve import kept
from app.wording.speech import Speech

LEAVING_SHOWN = 4
CLEARING_SHOWN = 6


class Block(QWidget):
    """A heading and what belongs under it, one beneath the other."""

    def __init__(self, theme: Theme, heading: str, why: QWidget | None = None) -> None:
        """`why` is a quiet button at the end of the heading."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(heading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(UNIT // 2)
        self._add(Label(theme, heading, tone=Tone.MUTED, strong=True, wrap=why is not None), why)

    def say(self, text: str, *, size: Size = Size.TEXT, tone: Tone = Tone.INK, why: QWidget | None = None) -> None:
        """A line of text, with a quiet button at its end if given; none for ""."""
        if text:
            self._add(Label(self._theme, breakable(text), size=size, tone=tone, wrap=True), why)

    def put(self, widget: QWidget) -> None:
        """A picture or a table."""
        self._column.addWidget(widget)

    def _add(self, label: Label, why: QWidget | None) -> None:
        if why is None:
            self._column.addWidget(label)
            return
        row = QHBoxLayout()
        row.setSpacing(2 * UNIT)
        row.addWidget(label, 1)
        row.addWidget(why, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)


class Table(QWidget):
    """Rows of texts under headings; the first column takes the room, numbers stand at the right."""

    def __init__(self, theme: Theme, headings: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._headings = tuple(headings)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, UNIT // 2, 0, 0)
        self._grid.setHorizontalSpacing(2 * UNIT)
        self._grid.setVerticalSpacing(UNIT // 2)
        self._grid.setColumnStretch(0, 1)
        self._line = 0
        if any(headings):
            self._put(headings, Size.SMALL, Tone.MUTED)

    def add(self, *cells: str | QWidget) -> None:
        """One row."""
        self._put(cells, Size.TEXT, Tone.INK)

    def add_below(self, text: str, tone: Tone) -> None:
        """A line across the table that belongs to the row above."""
        label = Label(self._theme, text, size=Size.SMALL, tone=tone, wrap=True)
        self._grid.addWidget(label, self._line, 0, 1, max(1, len(self._headings)))
        self._line += 1

    def _put(self, cells: Sequence[str | QWidget], size: Size, tone: Tone) -> None:
        for place, cell in enumerate(cells):
            align = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
            if isinstance(cell, QWidget):
                self._grid.addWidget(cell, self._line, place)
                continue
            label = Label(self._theme, breakable(cell), size=size, tone=tone, wrap=place == 0)
            heading = self._headings[place] if place < len(self._headings) else ""
            label.setAccessibleName(f"{heading}: {cell}" if heading and place and tone is Tone.INK else cell)
            label.setAlignment(align | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, self._line, place)
        self._line += 1


def rate_block(context: Context, its: MarketRates, now: datetime, *, named: bool) -> Block:
    """The completion rate of a marketplace; `named` where there are several."""
    theme, speech, say = context.theme, context.speech, QCoreApplication.translate
    heading = say("Insights", "Completion rate")
    counts = say("Insights", "What the completion rate counts")
    why = tip_button(context, "rate", counts, say("Insights", "What counts?"))
    block = Block(theme, f"{heading} · {its.rules.name}" if named else heading, why)
    block.say(words.percent(speech, its.completion), size=Size.VERDICT, tone=_tone(its.completion))
    block.say(words.completion(speech, its))
    block.say(words.forgiven(speech, its), tone=Tone.MUTED)
    if its.completion.share is not None:
        block.say(words.one_more(speech, its), tone=Tone.MUTED)
    if words.too_busy(speech, its):
        busy = tip_button(context, "busy", say("Insights", "Why longer delivery times help"))
        block.say(words.too_busy(speech, its), tone=Tone.AMBER, why=busy)
    if any(day.kept.share is not None for day in its.forecast):
        block.put(_forecast(theme, speech, its))
        block.say(words.forecast(speech, its), size=Size.SMALL, tone=Tone.MUTED)
    for leaves in its.leaving[:LEAVING_SHOWN]:
        block.say(words.leaves(speech, leaves, now), size=Size.SMALL, tone=Tone.MUTED)
    block.say(words.private(speech), size=Size.SMALL, tone=Tone.MUTED)
    return block


def on_time_block(theme: Theme, speech: Speech, its: MarketRates) -> Block:
    """The share of first deliveries that kept their due."""
    block = Block(theme, QCoreApplication.translate("Insights", "On time"))
    block.say(words.percent(speech, its.on_time), size=Size.VERDICT, tone=_tone(its.on_time))
    block.say(words.on_time(speech, its.on_time))
    return block


def services_block(context: Context, services: Sequence[ServiceInsight]) -> Block:
    """Promised against real days, and estimates against actual work, per service."""
    theme, speech, say = context.theme, context.speech, QCoreApplication.translate
    proposes = any(its.proposal is not None for its in services)
    why = tip_button(context, "days", say("Insights", "Why promise other days"))
    block = Block(theme, say("Insights", "Promised and real"), why if proposes else None)
    if not services:
        block.say(say("Insights", "Nothing was delivered in the last year."), tone=Tone.MUTED)
        return block
    headings = (
        say("Insights", "Service"),
        say("Insights", "Orders"),
        say("Insights", "Promised"),
        say("Insights", "Real"),
        say("Insights", "On time"),
        say("Insights", "Estimate → work"),
    )
    table = Table(theme, headings)
    for its in services:
        table.add(
            words.service_name(speech, its),
            speech.number(its.orders),
            words.days(speech, its.promised_days),
            words.days(speech, its.real_days),
            words.percent(speech, its.on_time),
            words.estimates(speech, its) or "–",
        )
        if its.proposal is not None:
            table.add_below(f"▲ {words.proposal(speech, its)}", Tone.AMBER)
    block.put(table)
    return block


def weeks_block(theme: Theme, speech: Speech, found: Insights) -> Block:
    """How full the coming weeks are, what is kept free in them, and how likely all that is promised is kept."""
    block = Block(theme, QCoreApplication.translate("Insights", "The coming weeks"))
    table = Table(theme, ("", "", ""))
    for its in found.weeks:
        share = its.planned / its.capacity if its.capacity else 0
        said = words.week_load(speech, its)
        table.add(words.week(speech, its), LoadBar(theme, share, f"{words.week(speech, its)}: {said}"), said)
    block.put(table)
    for line in (*kept(speech, found.kept), all_kept(speech, found.all_kept)):
        block.say(line, size=Size.SMALL, tone=Tone.MUTED)
    return block


def money_block(
    theme: Theme, speech: Speech, earned: Sequence[Earned], clearing: Sequence[Clearing], now: datetime
) -> Block:
    """What the months brought, and what the marketplace still holds."""
    say = QCoreApplication.translate
    block = Block(theme, say("Insights", "Earned, the marketplace’s share taken off"))
    table = Table(theme, ("", ""))
    for its in earned:
        table.add(speech.month_year(its.month).capitalize(), words.money(speech, its))
    block.put(table)
    for held in clearing[:CLEARING_SHOWN]:
        block.say(
            speech.about(set_apart(held.order.title), words.clearing(speech, held, now)),
            size=Size.SMALL,
            tone=Tone.MUTED,
        )
    return block


def _forecast(theme: Theme, speech: Speech, its: MarketRates) -> ForecastPicture:
    first, last = words.forecast_days(speech, len(its.forecast) - 1)
    ends = Ends(words.share(speech, Fraction(1)), words.share(speech, lowest(its.forecast)), first, last)
    return ForecastPicture(theme, its.forecast, ends, words.forecast(speech, its))


def _tone(rate: Rate) -> Tone:
    return Tone.MUTED if rate.share is None else Tone.INK
