"""The screen that answers without a click: what now, can every promise be kept, what does the day look like."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context, Screen
from app.desktop.today.capacity import CapacityPicture, capacity_view
from app.desktop.today.day_grid import DayGrid, day_view, next_day
from app.desktop.today.delegate import QueueDelegate
from app.desktop.today.pin_line import PinLine
from app.desktop.today.rows import TodayRow, today_rows
from app.desktop.why import tip_button
from app.desktop.widgets.buttons import flat_button, icon_button, plain_button
from app.desktop.widgets.empty import EmptyState
from app.desktop.widgets.hairline import Hairline
from app.desktop.widgets.label import Heading, Label
from app.desktop.widgets.panel import share_of
from app.desktop.widgets.rows import Column, RowsModel
from app.desktop.widgets.tips import wrapping_tip
from app.domain.agenda import Agenda
from app.domain.verdict import VerdictKind
from app.wording import agenda as words

if TYPE_CHECKING:
    from app.desktop.orders.card import OrderCard

LETTERS_BESIDE = 20  # in a line of the verdict, at the least, where the way out stands beside it
WIDE = 1420  # from this width on the chosen order stands beside the day instead of taking its place


class TodayScreen(Screen):
    """The verdict and the queue on the left, the day (or the chosen order) on the right."""

    def __init__(self, context: Context) -> None:
        say = QCoreApplication.translate
        super().__init__(context, say("Today", "Today"))
        self._day: date | None = None  # None: whatever day it is
        self._build_queue()
        self._build_day()
        self._card_frame = self._framed()
        self._lay_out()

    @cached_property
    def _card(self) -> "OrderCard":
        """What is known of the chosen order; made once there is room for it."""
        from app.desktop.orders.card import OrderCard

        card = OrderCard(self.context)
        card.asked.connect(self.asked)
        room = self._card_frame.layout()
        assert room is not None  # made in _framed
        room.addWidget(card)
        return card

    def lists(self) -> tuple[QWidget, ...]:
        """The queue."""
        return (self._queue,)

    def refresh(self) -> None:
        """Shows the agenda as it is now."""
        agenda, speech = self.context.bridge.agenda(), self.context.speech
        self._verdict.setText(words.verdict(speech, agenda))
        self._verdict.set_tone(
            Tone.RED if agenda.verdict.kind in (VerdictKind.CONFLICT, VerdictKind.NO_HOURS) else Tone.INK
        )
        self._proof.setText(words.proof(speech, agenda))
        likely = words.all_kept(speech, agenda.all_kept)
        self._verdict.setToolTip(likely)
        self._verdict.setAccessibleDescription(likely)
        self._why.setVisible(agenda.verdict.kind is VerdictKind.CONFLICT)
        self._way_out.setVisible(bool(agenda.verdict.to_ask))
        self._pins.show_price(agenda.pins, speech)
        chosen = self.selected_orders()
        self._model.show(today_rows(agenda, speech))
        self._pages.setCurrentIndex(0 if agenda.rows else 1)
        if agenda.rows and not self._queue.currentIndex().isValid():
            self.select_order(chosen[0] if chosen else agenda.rows[0].order.id)
        self._show_day(agenda)
        self._show_card()

    def selected_orders(self) -> tuple[int, ...]:
        """The chosen order."""
        row = self._model.row_at(self._queue.currentIndex())
        return () if row is None else (row.key,)

    def select_order(self, order_id: int) -> None:
        """Chooses an order of the queue."""
        if self._stale:
            self._refresh()
        index = self._model.index_of(order_id)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._queue.selectionModel().setCurrentIndex(index, flags)
            self._queue.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Makes room for the chosen order where there is some."""
        super().resizeEvent(event)
        self._show_card()

    def event(self, event: QEvent) -> bool:
        """What is said now may need more room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange_panels()
        return super().event(event)

    def _build_queue(self) -> None:
        theme, say = self.context.theme, QCoreApplication.translate
        self._verdict = Label(theme, size=Size.VERDICT, wrap=True)
        self._verdict.setAccessibleName(say("Today", "Verdict"))
        self._proof = Label(theme, tone=Tone.MUTED, wrap=True)
        self._way_out = plain_button(theme, say("Today", "See the way out"))
        self._way_out.clicked.connect(lambda: self.asked.emit("way_out", ()))
        self._why = tip_button(self.context, "overload", say("Today", "Why not every promise can be kept"))
        self._pins = PinLine(theme)
        self._pins.dropped.connect(lambda order_id: self.asked.emit("pin", (order_id,)))
        self._model: RowsModel[TodayRow] = RowsModel(
            [
                Column(
                    say("Today", "Order"),
                    lambda row: row.title,
                    values={
                        Qt.ItemDataRole.AccessibleTextRole: lambda row: row.words.spoken,
                        Qt.ItemDataRole.AccessibleDescriptionRole: lambda row: row.explained,
                        Qt.ItemDataRole.ToolTipRole: lambda row: wrapping_tip(row.explained),
                    },
                )
            ],
            self,
        )
        self._queue = QListView()
        self._queue.setObjectName("queue")
        self._queue.setAccessibleName(say("Today", "Queue of orders"))
        self._queue.setModel(self._model)
        self._queue.setItemDelegate(QueueDelegate(theme, self._queue))
        self._queue.setFrameShape(QFrame.Shape.NoFrame)
        self._queue.setMouseTracking(True)
        self._queue.setUniformItemSizes(True)
        self._queue.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._queue.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._queue.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._queue.customContextMenuRequested.connect(self._on_menu)
        self._queue.selectionModel().currentChanged.connect(self._on_current)
        self._queue.doubleClicked.connect(self._on_double_click)
        theme.changed.connect(self._queue.doItemsLayout)

    def _build_day(self) -> None:
        theme, say = self.context.theme, QCoreApplication.translate
        self._day_title = Heading(theme, tone=Tone.MUTED, strong=True)
        self._earlier = icon_button(theme, Icon.CHEVRON_LEFT, say("Today", "The day before"))
        self._later = icon_button(theme, Icon.CHEVRON_RIGHT, say("Today", "The day after"))
        self._back = flat_button(theme, say("Today", "Today"))
        self._earlier.clicked.connect(lambda: self._go(-1))
        self._later.clicked.connect(lambda: self._go(1))
        self._back.clicked.connect(lambda: self._go(0))
        self._grid = DayGrid(theme, say("Today", "The day’s sittings"))
        self._grid.chosen.connect(self.select_order)
        self._capacity_title = Label(
            theme, say("Today", "Capacity against promises"), tone=Tone.MUTED, strong=True, wrap=True
        )
        self._capacity = CapacityPicture(theme, say("Today", "Capacity against promises"))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(4 * UNIT, 2 * UNIT, 4 * UNIT, 2 * UNIT)
        left.setSpacing(UNIT // 2)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(UNIT)
        self._top.addWidget(self._verdict, 1)
        self._top.addWidget(self._way_out, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        left.addLayout(self._top)
        beneath = QHBoxLayout()
        beneath.setSpacing(2 * UNIT)
        beneath.addWidget(self._proof, 1)
        beneath.addWidget(self._why, 0, Qt.AlignmentFlag.AlignTop)
        left.addLayout(beneath)
        left.addWidget(self._pins)
        left.addSpacing(UNIT + UNIT // 2)
        say = QCoreApplication.translate
        self._pages = QStackedWidget()
        self._pages.setMinimumHeight(12 * UNIT)  # not what the one that is hidden would need
        self._pages.addWidget(self._queue)
        empty = EmptyState(
            self.context.theme,
            Icon.ORDERS,
            say("Today", "No order in hand. Take the first one, or enjoy the quiet."),
            say("Action", "New order…"),
        )
        empty.acted.connect(lambda: self.asked.emit("new_order", ()))
        self._pages.addWidget(empty)
        left.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._card_frame)
        self._day_frame = self._framed(self._day_panel())
        row.addWidget(self._day_frame)

    def _day_panel(self) -> QWidget:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(3 * UNIT, 2 * UNIT, 3 * UNIT, 2 * UNIT)
        heading = QHBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(self._day_title, 1)
        for button in (self._back, self._earlier, self._later):
            heading.addWidget(button)
        column.addLayout(heading)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._grid)
        column.addWidget(scroll, 1)
        column.addSpacing(UNIT)
        column.addWidget(self._capacity_title)
        column.addWidget(self._capacity)
        return panel

    def _framed(self, *inner: QWidget) -> QFrame:
        """A panel at the right with a hairline before it."""
        frame = QFrame()
        frame.setObjectName("panel")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Hairline(self.context.theme))
        for widget in inner:
            row.addWidget(widget, 1)
        frame.setFixedWidth(44 * UNIT)
        return frame

    def _arrange_panels(self) -> None:
        wide = self.width() >= WIDE
        has_rows = bool(self._model.rows())
        self._card_frame.setVisible(has_rows and wide)
        self._day_frame.setVisible(self.width() >= 720)
        width = share_of(self.width(), self._day_frame.minimumSizeHint().width())
        self._day_frame.setFixedWidth(width)
        self._card_frame.setFixedWidth(width)
        self._put_way_out(self.width() - (width if self._day_frame.isVisibleTo(self) else 0) - 8 * UNIT)

    def _put_way_out(self, room: int) -> None:
        """Beside the verdict, or beneath it where that would leave its lines only a word or two."""
        least = QFontMetrics(self._verdict.font()).averageCharWidth() * LETTERS_BESIDE
        beneath = least + self._way_out.sizeHint().width() > room
        self._top.setDirection(QBoxLayout.Direction.TopToBottom if beneath else QBoxLayout.Direction.LeftToRight)

    def _show_day(self, agenda: Agenda) -> None:
        speech = self.context.speech
        today = agenda.now.astimezone(speech.zone).date()
        day = self._day or today
        self._day_title.say(*(name[:1].upper() + name[1:] for name in (speech.long_day(day), speech.short_day(day))))
        self._back.setVisible(day != today)
        self._grid.show_day(day_view(agenda, day, speech), speech)
        view = capacity_view(agenda, speech)
        for widget in (self._capacity, self._capacity_title):
            widget.setVisible(view is not None)
        say = QCoreApplication.translate
        stairs = say("Today", "hours promised")
        if view is not None and view.band:
            stairs = say("Today", "promised, and in reserve")
        self._capacity.show_capacity(view, say("Today", "hours you have"), stairs)

    def _show_card(self) -> None:
        self._arrange_panels()
        if self._card_frame.isVisibleTo(self):  # reading an order's history takes a moment
            chosen = self.selected_orders()
            self._card.show_order(chosen[0] if chosen else None)

    def _go(self, days: int) -> None:
        today = self.context.bridge.now().astimezone(self.context.speech.zone).date()
        day = next_day(self._day or today, days) if days else today
        self._day = None if day == today else day
        self._show_day(self.context.bridge.agenda())

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_card()

    def _on_double_click(self, _index: QModelIndex) -> None:
        self.asked.emit("edit_order", self.selected_orders())

    def _on_menu(self, at: QPoint) -> None:
        if self._queue.indexAt(at).isValid():
            self.menu_asked.emit(self._queue.viewport().mapToGlobal(at))
