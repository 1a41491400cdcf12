"""Whose public holidays are days off: a country, a region, and what comes next there."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox, QWidget

from app.desktop.availability.country_box import CountryBox
from app.desktop.availability.territories import country_here
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.label import Label
from app.domain.instants import local_day
from app.domain.refusal import Refusal
from app.exchange.public_holidays import countries, holidays_of
from app.usecases.holidays import YEARS_AHEAD, choose_holidays
from app.wording import calendar as words
from app.wording.refusals import refusal

SHOWN = 4  # of the coming ones


def open_holidays(context: Context, parent: QWidget) -> DialogFrame:
    """Opens the choice of public holidays."""
    dialog = HolidaysDialog(context, parent)
    dialog.open()
    return dialog


class HolidaysDialog(DialogFrame):
    """A country and a region, with the next holidays there."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        say = QCoreApplication.translate
        super().__init__(
            context.theme,
            say("Holidays", "Public holidays"),
            say("Holidays", "Save"),
            parent,
            lead=say("Holidays", "They are days off in the plan; give one hours of its own to work it after all."),
        )
        self._context = context
        self._now = context.bridge.now()
        self._known = {country.code: country for country in countries()}
        self._make()
        self._prefill()
        self.country.currentIndexChanged.connect(self._on_country)
        self.region.currentIndexChanged.connect(self._preview)
        self.confirmed.connect(self._keep)
        self._preview()

    def _make(self) -> None:
        say = QCoreApplication.translate
        self.country, self.region = CountryBox(), QComboBox()
        self.country.complete()
        self.form.add("country", say("Holidays", "Country"), self.country)
        self._region_row = self.form.add("region", say("Holidays", "Region"), self.region)
        self.coming = Label(self._context.theme, tone=Tone.MUTED, wrap=True)
        self.body.addWidget(self.coming)
        self.body.addStretch(1)

    def _prefill(self) -> None:
        """What is chosen; where nothing is yet, the country one is in."""
        settings = self._context.bridge.book().settings
        country, _, region = settings.holidays.partition("-")
        self.country.choose(country or country_here(settings.zone.key, QLocale.system()))
        self._on_country()
        self.region.setCurrentIndex(max(0, self.region.findData(region)))

    def _on_country(self) -> None:
        country = self._known.get(self.country.currentData() or "")
        self.region.clear()
        self.region.addItem(QCoreApplication.translate("Holidays", "The whole country"), "")
        for code, name in country.regions if country is not None else ():
            self.region.addItem(name, code)
        self._region_row.setVisible(self.region.count() > 1)
        self._preview()

    def _preview(self) -> None:
        """The next holidays there."""
        country, speech = self.country.currentData(), self._context.speech
        if not country:
            self.coming.setText("")
            return
        today = local_day(self._now, speech.zone)
        found = holidays_of(country, self.region.currentData() or "", (today.year, today.year + 1))
        ahead = [its for its in found if its.day >= today][:SHOWN]
        lines = [speech.about(speech.full_day(its.day), words.holiday(speech, its)) for its in ahead]
        until = QCoreApplication.translate("Holidays", "They are kept up to {year}.")
        self.coming.setText("\n".join([*lines, until.format(year=today.year + YEARS_AHEAD)]))

    def _keep(self) -> None:
        try:
            country = self.country.country()
            region = self.region.currentData() if country == self.country.currentData() else ""
            self._context.bridge.do(choose_holidays, country=country, region=region)
        except Refusal as error:
            self.refuse(error.field, refusal(self._context.speech, error, self._now))
        else:
            self.accept()
