"""All shared widgets on one sheet, to look at: `python -m tests.desktop.widgets.specimen OUT.png --dark --scale 2`."""

import argparse
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.desktop.look.fonts import Size, scaled, system_font
from app.desktop.look.icons import Icon
from app.desktop.look.theme import Choice, Theme
from app.desktop.look.tokens import Tone
from app.desktop.widgets.buttons import flat_button, icon_button, plain_button, primary_button
from app.desktop.widgets.chip import Chip, ChipKind
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.draft import MessageDraft
from app.desktop.widgets.edits import DurationEdit, MoneyEdit
from app.desktop.widgets.empty import EmptyState
from app.desktop.widgets.label import Label
from app.desktop.widgets.nav import Nav, NavEntry
from app.desktop.widgets.notice import NoticeAction, NoticeBar
from app.desktop.widgets.rows import Column, RowsModel
from app.desktop.widgets.steppers import NumberEdit, TimeEdit
from app.desktop.widgets.when import WhenEdit
from app.domain.money import Money
from app.wording.speech import Speech

ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"
NOW = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
SPEECH = Speech("en", QCoreApplication.translate, ZoneInfo("Europe/Paris"))


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table."""

    key: int
    title: str
    client: str
    due: str
    price: str


LINES = (
    Line(1, "Favicon", "Léa", "Thu 12:00", "45 €"),
    Line(2, "Logo", "Marie", "today 18:00", "120 €"),
    Line(3, "Menu A4", "Chez Paul", "Mon 30 Nov", "80 €"),
    Line(4, "Brand book", "Atelier Nord", "Wed 2 Dec 18:00", "1 450 €"),
)


def nav(theme: Theme) -> Nav:
    """The way around, with Today chosen."""
    entries = [
        NavEntry("today", Icon.TODAY, "Today"),
        NavEntry("orders", Icon.ORDERS, "Orders"),
        NavEntry("calendar", Icon.CALENDAR, "Calendar"),
        NavEntry("offers", Icon.OFFERS, "Offers"),
        NavEntry("catalogue", Icon.CATALOGUE, "Catalogue"),
        NavEntry("insights", Icon.INSIGHTS, "Insights"),
    ]
    way = Nav(theme, "Carnet", entries, [NavEntry("settings", Icon.SETTINGS, "Settings")])
    way.choose("today")
    way.set_count("orders", 7)
    way.set_count("offers", 1)
    return way


def dialog(theme: Theme) -> DialogFrame:
    """A dialog with every kind of field, one of them refused."""
    frame = DialogFrame(
        theme, "Extend “Logo”", "Ask for more time", lead="Marie answers by Wednesday 10:00, or her silence is a yes."
    )
    frame.form.add("title", "Title", QLineEdit("Logo pour Marie"))
    effort, price = DurationEdit(SPEECH), MoneyEdit(SPEECH, "EUR")
    effort.set_value(150)
    price.set_value(Money(12000, "EUR"))
    pieces = NumberEdit(0, 99)
    pieces.setValue(3)
    frame.form.add_beside(
        ("effort", "Effort left", effort), ("price", "Price", price), ("revisions", "Revisions", pieces)
    )
    when = WhenEdit(theme, SPEECH, NOW)
    when.set_instant(datetime(2026, 11, 27, 17, 0, tzinfo=UTC))
    frame.form.add("due", "New due", when)
    service = QComboBox()
    service.addItems(["Brand starter", "Icon set"])
    frame.form.add("service", "Service", service, "Fills price, scope and days.")
    frame.form.add("reason", "Explanation", QLineEdit("…"))
    frame.body.addWidget(
        MessageDraft(theme, {"fr": "Bonjour Marie,\n\npourriez-vous…", "en": "Hello Marie,\n\ncould we…"}, "fr")
    )
    frame.add_button("Save for later")
    frame.refuse("reason", "Tell the client why, in a sentence.")
    return frame


def table(theme: Theme) -> QTableView:
    """A table of orders."""
    model = RowsModel[Line](
        [
            Column("Order", lambda line: line.title),
            Column("Client", lambda line: line.client),
            Column("Due", lambda line: line.due),
            Column("Price", lambda line: line.price, Qt.AlignmentFlag.AlignRight),
        ]
    )
    model.show(LINES)
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(round(theme.icon_side() * 1.8))
    view.horizontalHeader().setStretchLastSection(True)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.selectRow(1)
    view.setMinimumHeight(round(theme.icon_side() * 9))
    return view


def controls(theme: Theme) -> QWidget:
    """Everything small."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(32, 16, 24, 24)
    column.setSpacing(16)
    column.addWidget(Label(theme, "Every promise can be kept.", size=Size.VERDICT))
    column.addWidget(Label(theme, "7 orders · 14 h 20 of work · 16 h before the last of them is due", tone=Tone.MUTED))
    chips = QHBoxLayout()
    for text, kind in (
        ("Léa", ChipKind.ACCENT),
        ("extension asked", ChipKind.AMBER),
        ("late", ChipKind.RED),
        ("paused", ChipKind.NEUTRAL),
    ):
        chips.addWidget(Chip(theme, text, kind))
    for text, tone in (("● Quick win", Tone.GREEN), ("▲ Time-sensitive", Tone.AMBER), ("■ Late", Tone.RED)):
        chips.addWidget(Label(theme, text, size=Size.SMALL, tone=tone, strong=True))
    chips.addStretch(1)
    column.addLayout(chips)
    column.addLayout(buttons(theme))
    column.addLayout(boxes())
    tabs = QTabBar()
    for name in ("Active", "Waiting", "Delivered", "In revision", "Completed"):
        tabs.addTab(name)
    column.addWidget(tabs)
    column.addWidget(table(theme))
    column.addLayout(fields())
    bar = QProgressBar()
    bar.setValue(40)
    bar.setTextVisible(False)
    column.addWidget(bar)
    column.addWidget(
        EmptyState(
            theme, Icon.OFFERS, "No client owes you an answer. Ask for more time from any order with E.", "Go to Today"
        ),
        1,
    )
    return page


def buttons(theme: Theme) -> QHBoxLayout:
    """The buttons, with one disabled."""
    row = QHBoxLayout()
    row.addWidget(primary_button("Deliver"))
    row.addWidget(plain_button(theme, "Extend…", Icon.EXTENSION))
    row.addWidget(flat_button(theme, "See the way out", Icon.EXTENSION))
    off = plain_button(theme, "Revise", Icon.REVISION)
    off.setEnabled(False)
    row.addWidget(off)
    off_too = primary_button("Deliver")
    off_too.setEnabled(False)
    row.addWidget(off_too)
    row.addWidget(icon_button(theme, Icon.PLAY, "Start"))
    on = icon_button(theme, Icon.PIN, "Pin")
    on.setCheckable(True)
    on.setChecked(True)
    row.addWidget(on)
    row.addStretch(1)
    return row


def boxes() -> QHBoxLayout:
    """Boxes to tick."""
    row = QHBoxLayout()
    for text, state in (
        ("Logo as SVG", Qt.CheckState.Checked),
        ("Fonts", Qt.CheckState.Unchecked),
        ("Some", Qt.CheckState.PartiallyChecked),
    ):
        box = QCheckBox(text)
        box.setTristate(state is Qt.CheckState.PartiallyChecked)
        box.setCheckState(state)
        row.addWidget(box)
    off = QCheckBox("Off")
    off.setChecked(True)
    off.setEnabled(False)
    row.addWidget(off)
    one, other = QRadioButton("Accepted"), QRadioButton("Declined")
    one.setChecked(True)
    row.addWidget(one)
    row.addWidget(other)
    row.addStretch(1)
    return row


def fields() -> QGridLayout:
    """Fields in their states."""
    grid = QGridLayout()
    search = QLineEdit()
    search.setPlaceholderText("Search in every text")
    off = QLineEdit("Not now")
    off.setEnabled(False)
    choice = QComboBox()
    choice.addItems(["Fiverr", "ComeUp"])
    number = TimeEdit(12 * 60 + 30)
    notes = QPlainTextEdit("Notes\nof several lines\nthat go on\nand on\nand on")
    notes.setMaximumHeight(80)
    for place, widget in enumerate((search, off, choice, number)):
        grid.addWidget(widget, 0, place)
    grid.addWidget(notes, 1, 0, 1, 2)
    return grid


def menu(theme: Theme) -> QMenu:
    """A menu with icons and keys."""
    shown = QMenu()
    for icon, text, key in (
        (Icon.DELIVER, "Deliver…", "D"),
        (Icon.EXTENSION, "Extend…", "E"),
        (Icon.TRASH, "Remove", "Del"),
    ):
        shown.addAction(theme.icon(icon, Tone.MUTED), text, key)
    shown.addSeparator()
    shown.addAction("Cancel the order…").setEnabled(False)
    return shown


def picture(theme: Theme, scale: int, width: int, height: int) -> QImage:
    """Everything on one sheet."""
    image = QImage(width * scale, height * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.tokens.line)
    painter = QPainter(image)
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(nav(theme))
    row.addWidget(controls(theme), 1)
    window.resize(width * 6 // 10, height)
    bar = NoticeBar(theme, window)
    window.show()
    bar.say("“Logo” delivered, 2 h before it was due.", NoticeAction("Undo", lambda: None))
    x = width * 6 // 10 + 16
    frame = dialog(theme)
    frame.show()
    frame.resize(width - x - 16, min(frame.sizeHint().height(), height - 260))
    calendar = frame.findChild(QCalendarWidget)
    listing = menu(theme)
    listing.ensurePolished()
    listing.resize(listing.sizeHint())
    QApplication.processEvents()
    window.render(painter, QPoint(0, 0))
    frame.render(painter, QPoint(x, 16))
    listing.render(painter, QPoint(x, frame.height() + 32))
    if calendar is not None:
        calendar.setSelectedDate(QDate(2026, 11, 27))
        calendar.setParent(None)
        calendar.resize(calendar.sizeHint())
        calendar.show()
        QApplication.processEvents()
        calendar.render(painter, QPoint(x + listing.width() + 16, frame.height() + 32))
    painter.end()
    return image


def main() -> None:
    """Draw the sheet into a file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=int, default=1)
    parser.add_argument("--text", type=float, default=1.0)
    parser.add_argument("--font", default="")
    parser.add_argument("--size", default="1560x1000")
    given = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = str(given.scale)
    app = QApplication([])
    base = QFont(given.font, 10) if given.font else None
    theme = Theme(
        ICONS, Choice.DARK if given.dark else Choice.LIGHT, base_font=scaled(base or system_font(), given.text)
    )
    theme.apply(app)
    width, height = (int(side) for side in given.size.split("x"))
    picture(theme, given.scale, width, height).save(given.out)


if __name__ == "__main__":
    main()
