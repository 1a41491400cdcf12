"""The parts of an order's card; each is made anew only when it says something else than before."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.actions import ActionSpec
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT, Theme
from app.desktop.look.tokens import Tone
from app.desktop.orders.card_view import OpenOffer
from app.desktop.widgets.buttons import aligned_button, icon_button, plain_button
from app.desktop.widgets.facts import Rebuilt, breakable
from app.desktop.widgets.flow import Flow
from app.desktop.widgets.label import Label
from app.desktop.widgets.painting import paint_progress, shortened
from app.desktop.widgets.tips import wrapping_tip

LINES_SHOWN = 6  # of the story, before the rest is asked for
AS_ICONS = frozenset({"timer", "log_time", "extension", "extra", "ask_revision"})


class Progress(QWidget):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._share = 0.0
        self.setFixedHeight(UNIT)
        theme.changed.connect(self.update)

    def show_share(self, share: float | None) -> None:
        self.setVisible(share is not None)
        self._share = share or 0.0
        self.setAccessibleName(f"{self._name}: {round(self._share * 100)} %")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRect(0, self.height() - 3, min(self.width(), 24 * UNIT), 3)
        paint_progress(self._theme, painter, bar, self._share)


class Offers(Rebuilt):
    """The offers that wait, each with its answers as buttons."""

    answered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._texts: list[tuple[QLabel, QLabel]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(UNIT)

    def show_offers(self, offers: tuple[OpenOffer, ...]) -> None:
        self.setVisible(bool(offers))
        if self._is_new(tuple(offer.key for offer in offers)):
            self._texts = [self._add(offer) for offer in offers]
        for offer, (what, silence) in zip(offers, self._texts, strict=True):
            what.setText(breakable(offer.what))
            silence.setText(offer.silence)

    def _add(self, offer: OpenOffer) -> tuple[QLabel, QLabel]:
        ground = _Ground(self._theme)
        column = QVBoxLayout(ground)
        column.setContentsMargins(UNIT + UNIT // 2, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT // 2)
        what = Label(self._theme, strong=True, wrap=True)
        silence = Label(self._theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        column.addWidget(what)
        column.addWidget(silence)
        row = Flow(2 * UNIT)
        for answer, name in offer.answers:
            button = aligned_button(self._theme, name)
            button.setFont(self._theme.font(Size.SMALL))
            key = f"{offer.action}_{answer.value}"
            button.setObjectName(key)
            button.clicked.connect(lambda _=False, key=key: self.answered.emit(key))
            row.addWidget(button)
        column.addLayout(row)
        self._column.addWidget(ground)
        return what, silence


class _Ground(QWidget):
    """The soft ground of what waits for an answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.amber_soft)
        painter.drawRoundedRect(self.rect(), UNIT, UNIT)


class _ShortenedBox(QCheckBox):
    """A box whose text is shortened to its room."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxContents
        room = self.style().subElementRect(part, option, self).width()
        option.text = _no_mnemonic(shortened(self.text(), self.fontMetrics(), room))


class Requirements(Rebuilt):
    """The checklist. A tick only asks: what it leads to is decided where all of them are shown."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_requirements(self, requirements: tuple[tuple[str, bool], ...]) -> None:
        self.setVisible(bool(requirements))
        if not self._is_new(requirements):
            return
        for text, received in requirements:
            self._column.addWidget(self._box(text, received=received))

    def _box(self, text: str, *, received: bool) -> QCheckBox:
        box = _ShortenedBox(text)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setToolTip(wrapping_tip(text))
        box.setAccessibleName(text)
        box.setChecked(received)
        box.clicked.connect(lambda: self._on_clicked(box, received))
        return box

    def _on_clicked(self, box: QCheckBox, received: bool) -> None:
        box.setChecked(received)
        self.ticked.emit()


class Story(Rebuilt):
    """What happened, the newest first, day by day; the older lines on demand."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._whole: int | None = None  # the order whose whole story is wanted
        self._lines: tuple[tuple[str, str], ...] = ()
        self._key = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(UNIT + UNIT // 2)
        self._grid.setVerticalSpacing(UNIT // 2)
        self._grid.setColumnStretch(1, 1)

    def show_story(self, key: int, lines: tuple[tuple[str, str], ...]) -> None:
        self._key, self._lines = key, lines
        self.setVisible(bool(lines))
        shown = lines if self._whole == key else lines[:LINES_SHOWN]
        if not self._is_new((key, shown, len(lines))):
            return
        place = 0
        for when, group in groupby(shown, key=lambda line: line[0]):
            texts = [text for _, text in group]
            date = Label(self._theme, when, size=Size.SMALL, tone=Tone.MUTED)
            self._grid.addWidget(date, place, 0, Qt.AlignmentFlag.AlignTop)
            for text in texts:
                self._grid.addWidget(Label(self._theme, breakable(text), size=Size.SMALL, wrap=True), place, 1)
                place += 1
        if len(shown) < len(lines):
            say = QCoreApplication.translate
            more = aligned_button(self._theme, say("Card", "%n earlier line(s)", "", len(lines) - len(shown)))
            more.clicked.connect(self._show_whole)
            self._grid.addWidget(more, place, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)

    def _show_whole(self) -> None:
        self._whole = self._key
        self.show_story(self._key, self._lines)


class Buttons(Rebuilt):
    """What can be done next: the next thing in words, what is done often as icons, the rest in a menu."""

    pressed = Signal(str)

    def __init__(self, theme: Theme, specs: dict[str, ActionSpec]) -> None:
        super().__init__()
        self._theme = theme
        self._specs = specs
        self._keys: tuple[str, ...] = ()
        self._running = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
        self._row.setSpacing(UNIT // 2)

    def show_doable(self, keys: tuple[str, ...], *, running: bool) -> None:
        """Shows these actions; `running` says that the timer runs on the order."""
        self._keys, self._running = keys, running
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Moves icons that have no room into the menu, and back."""
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        if not self._keys:
            return
        first, *others = self._keys
        meant = self._meant(self._specs[first])
        icons = [key for key in others if key in AS_ICONS][: self._room_for_icons(meant.sizeHint().width())]
        if not self._is_new((self._keys, self._running, len(icons))):
            meant.deleteLater()
            return
        self._row.addWidget(meant)
        self._row.addStretch(1)
        for key in icons:
            self._row.addWidget(self._icon(self._specs[key], running=self._running))
        rest = [key for key in others if key not in icons]
        if rest:
            self._row.addWidget(self._more(rest))

    def _room_for_icons(self, taken: int) -> int:
        """How many icons fit beside a button `taken` pixels wide and the one that opens the menu."""
        margins = self._row.contentsMargins()
        icon = icon_button(self._theme, Icon.MORE, "")
        each = icon.sizeHint().width() + self._row.spacing()
        icon.deleteLater()
        return max(0, (self.width() - margins.left() - margins.right() - taken) // each - 1)

    def _meant(self, spec: ActionSpec) -> QPushButton:
        button = plain_button(self._theme, spec.text)
        button.setProperty("primary", spec.key != "edit_order")
        button.setToolTip(_tip(spec))
        button.setObjectName(spec.key)
        button.clicked.connect(lambda: self.pressed.emit(spec.key))
        return button

    def _icon(self, spec: ActionSpec, *, running: bool) -> QWidget:
        icon = Icon.PAUSE if spec.key == "timer" and running else spec.icon or Icon.MORE
        button = icon_button(self._theme, icon, spec.text)
        button.setToolTip(_tip(spec))
        button.setObjectName(spec.key)
        button.clicked.connect(lambda: self.pressed.emit(spec.key))
        return button

    def _more(self, keys: Sequence[str]) -> QWidget:
        button = icon_button(self._theme, Icon.MORE, QCoreApplication.translate("Card", "More"))
        button.setObjectName("more")

        def show_menu() -> None:
            menu = QMenu(button)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for key in keys:
                self._add_to(menu, self._specs[key])
            menu.popup(button.mapToGlobal(QPoint(0, 0)) - QPoint(0, menu.sizeHint().height()))

        button.clicked.connect(show_menu)
        return button

    def _add_to(self, menu: QMenu, spec: ActionSpec) -> None:
        action = menu.addAction(f"{spec.text}\t{spec.first_key}" if spec.shortcuts else spec.text)
        if spec.icon is not None:
            action.setIcon(self._theme.icon(spec.icon))
        action.triggered.connect(lambda: self.pressed.emit(spec.key))


def _tip(spec: ActionSpec) -> str:
    return f"{spec.text} ({spec.first_key})" if spec.shortcuts else spec.text


def _no_mnemonic(text: str) -> str:
    """An ampersand that is only an ampersand."""
    return text.replace("&", "&&")
