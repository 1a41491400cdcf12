"""The parts of the way out: the ways to choose from, the clients of the chosen one, the levers beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QListView, QRadioButton, QVBoxLayout, QWidget

from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import CheckLine
from app.desktop.look.theme import UNIT, Theme
from app.desktop.widgets.rows import Column, RowsModel
from app.desktop.widgets.tips import wrapping_tip
from app.domain.ways import Ask, Lever, Relief, Way, WayOut
from app.wording import ways as words
from app.wording.speech import Speech

MOST_LINES = 6  # clients in sight at once; the list scrolls


class WayChoice(QWidget):
    """One way of several; up and down choose."""

    changed = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._group: QButtonGroup | None = None
        self._ways: tuple[Way, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_ways(self, ways: Sequence[Way], days: int | None = None) -> None:
        """Shows other ways; chosen is the first with extensions of no more than `days`, else the first of all."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._ways = tuple(ways)
        self._group = QButtonGroup(self)
        for place, way in enumerate(self._ways):
            button = QRadioButton(words.way(self._speech, way))
            self._group.addButton(button, place)
            self._column.addWidget(button)
        first = next((n for n, way in enumerate(self._ways) if days is not None and way.days <= days), 0)
        if self._ways:
            self._group.button(first).setChecked(True)
            self.setFocusProxy(self._group.button(first))
        self._group.idToggled.connect(self._on_toggled)
        self.setVisible(bool(self._ways))

    def chosen(self) -> Way | None:
        """The way that is chosen; None where there is none."""
        place = -1 if self._group is None else self._group.checkedId()
        return self._ways[place] if place >= 0 else None

    def choose(self, place: int) -> None:
        """Chooses a way by its place."""
        if self._group is not None:
            self._group.button(place).setChecked(True)

    def texts(self) -> tuple[str, ...]:
        """What the ways are called."""
        return tuple(words.way(self._speech, way) for way in self._ways)

    def _on_toggled(self, place: int, checked: bool) -> None:
        if checked and self._group is not None:
            self.setFocusProxy(self._group.button(place))
            self.changed.emit()


@dataclass(frozen=True, slots=True)
class AskRow:
    """One client to ask, in words."""

    key: int
    title: str
    dates: str

    @property
    def text(self) -> str:
        """All of it, in lines."""
        return f"{self.title}\n{self.dates}"


class AskList(QListView):
    """Whom the chosen way asks, and for what; the message follows the one that is chosen."""

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._asks: dict[int, Ask] = {}
        column: Column[AskRow] = Column(
            name,
            lambda row: row.text,
            values={Qt.ItemDataRole.ToolTipRole: lambda row: wrapping_tip(row.text)},  # long lines are shortened
        )
        self._rows: RowsModel[AskRow] = RowsModel([column], self)
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("lines", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())

    def show_asks(self, asks: Sequence[Ask], way_out: WayOut, speech: Speech) -> None:
        """Shows other clients."""
        before = self.current()
        self._asks = {ask.order.id: ask for ask in asks}
        rows = [AskRow(ask.order.id, words.ask(ask), words.from_to(speech, ask, way_out)) for ask in asks]
        self._rows.show(rows)
        if rows and (before is None or before.order.id not in self._asks):
            self.setCurrentIndex(self._rows.index(0, 0))
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.chosen.emit()

    def current(self) -> Ask | None:
        """The client whose message is shown."""
        row = self._rows.row_at(self.currentIndex())
        return None if row is None else self._asks.get(row.key)

    def texts(self) -> tuple[str, ...]:
        """What the rows say."""
        return tuple(f"{row.title}: {row.dates}".replace("\n", " · ") for row in self._rows.rows())

    def sizeHint(self) -> QSize:
        """As high as its rows, up to some."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        rows = min(MOST_LINES, self._rows.rowCount())
        heights = sum(self.sizeHintForRow(place) + 2 * self.spacing() for place in range(rows))
        return QSize(super().minimumSizeHint().width(), heights + 2)


class Levers(QWidget):
    """What else would help, each with what it leaves; to tick."""

    changed = Signal()

    def __init__(self, theme: Theme, speech: Speech, reliefs: Sequence[Relief], way_out: WayOut) -> None:
        super().__init__()
        self._lines: list[tuple[CheckLine, Lever]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        for relief in reliefs:
            line = CheckLine(theme, words.lever(speech, relief.lever, way_out))
            preview = Judgement(theme, small=True)
            preview.say(*words.relief(speech, relief))
            line.box.setAccessibleDescription(preview.text)
            line.toggled.connect(lambda _: self.changed.emit())
            column.addWidget(line)
            column.addWidget(preview)
            preview.setContentsMargins(4 * UNIT, 0, 0, 0)
            self._lines.append((line, relief.lever))
        if self._lines:
            self.setFocusProxy(self._lines[0][0].box)

    def pulled(self) -> tuple[Lever, ...]:
        """Those that are ticked."""
        return tuple(lever for line, lever in self._lines if line.checked)

    def tick(self, place: int) -> None:
        """Ticks one by its place."""
        self._lines[place][0].box.setChecked(True)

    def texts(self) -> tuple[str, ...]:
        """What they are called."""
        return tuple(line.text for line, _ in self._lines)
