"""The country whose public holidays are days off: found by name while typing, or none."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.desktop.availability.territories import territory_name
from app.desktop.widgets.choices import Finder
from app.domain.refusal import Refusal


class CountryBox(QComboBox):
    """None, what was chosen, and all the other countries once one goes there: knowing them takes a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._complete = False
        self.addItem(QCoreApplication.translate("Holidays", "None"), "")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)  # beside two others in the first questions, at large text too
        self.setCompleter(Finder(self.model(), self))

    def country(self) -> str:
        """The code of the country, "" for none; raises Refusal("holidays-unknown") for what is no country's name."""
        if self._row() < 0:
            self.complete()
        if self._row() < 0:
            raise Refusal("holidays-unknown", "country", place=self.text())
        return str(self.itemData(self._row()))

    def choose(self, code: str) -> None:
        """Chooses a country by its code, "" for none."""
        if self.findData(code) < 0:
            self.addItem(territory_name(code), code)
        self.setCurrentIndex(self.findData(code))
        self._show_start()

    def text(self) -> str:
        """What stands there, in every language the same; "" for none."""
        text = self.currentText().strip()
        return "" if text == self.itemText(0) else text

    def set_text(self, text: str) -> None:
        """Writes what stood there before."""
        self.setCurrentText(text or self.itemText(0))
        if self._row() >= 0:
            self.setCurrentIndex(self._row())
        self._show_start()

    def complete(self) -> None:
        """Offers every country there is, by name; what stands there stays."""
        if self._complete:
            return
        from app.exchange.public_holidays import country_codes

        self._complete, text = True, self.text()
        with QSignalBlocker(self):
            while self.count() > 1:
                self.removeItem(1)
            for name, code in sorted((territory_name(code), code) for code in country_codes()):
                self.addItem(name, code)
            self.set_text(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who goes there can open the list, or type."""
        self.complete()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """The list may be opened without the focus, too."""
        self.complete()
        super().showPopup()

    def _row(self) -> int:
        """Where the country of that name is, in whatever case; a blank means none, -1 that there is no such country."""
        return self.findText(self.text(), Qt.MatchFlag.MatchFixedString) if self.text() else 0

    def _show_start(self) -> None:
        line = self.lineEdit()
        assert line is not None  # it can be typed into
        line.setCursorPosition(0)
