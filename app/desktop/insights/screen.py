"""The screen of what the past says and how full the coming weeks are."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.desktop.insights.blocks import (
    Block,
    money_block,
    on_time_block,
    rate_block,
    services_block,
    weeks_block,
)
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.screen import Context, Screen
from app.desktop.widgets.empty import EmptyState
from app.desktop.widgets.label import Label
from app.domain.insights import LOOKED_BACK, Insights, insights
from app.domain.instants import DAY
from app.storage import queries

TWO_COLUMNS = 108  # average letters of width from which the blocks stand in two columns


class InsightsScreen(Screen):
    """Blocks in one or two columns; they are made anew only when they say something else."""

    def __init__(self, context: Context) -> None:
        say = QCoreApplication.translate
        super().__init__(context, say("Insights", "Insights"))
        self._shown: Insights | None = None
        self._heading = Label(context.theme, say("Insights", "Insights"), size=Size.VERDICT)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(say("Insights", "Insights"))
        self._columns: QBoxLayout | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4 * UNIT, 2 * UNIT, 0, 0)
        whole.setSpacing(2 * UNIT)
        whole.addWidget(self._heading)
        whole.addWidget(self._scroll, 1)

    def lists(self) -> tuple[QWidget, ...]:
        """What the arrow keys scroll."""
        return (self._scroll,)

    def refresh(self) -> None:
        """Shows the facts as they are now."""
        bridge = self.context.bridge
        now = bridge.now().replace(second=0, microsecond=0)
        ended = bridge.look(queries.ended_orders, since=now - LOOKED_BACK * DAY)
        sales = bridge.look(lambda session, _: queries.sales(session))
        found = insights(bridge.book(), bridge.agenda(), ended, sales, now)
        if found != self._shown:
            self._shown = found
            place = self._scroll.verticalScrollBar().value()
            self._scroll.setWidget(self._page(found) if ended or bridge.book().orders else self._nothing())
            self._scroll.verticalScrollBar().setValue(place)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _page(self, found: Insights) -> QWidget:
        page = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._columns.setContentsMargins(0, 0, 4 * UNIT, 3 * UNIT)
        self._columns.setSpacing(6 * UNIT)
        left, right = self._blocks(found)
        for blocks in (left, right):
            column = QVBoxLayout()
            column.setSpacing(4 * UNIT)
            for block in blocks:
                column.addWidget(block)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        return page

    def _blocks(self, found: Insights) -> tuple[list[Block], list[Block]]:
        theme, speech, now = self.context.theme, self.context.speech, found.now
        left: list[Block] = []
        for its in found.markets:
            left.append(rate_block(self.context, its, now, named=len(found.markets) > 1))
            left.append(on_time_block(theme, speech, its))
        right = [
            services_block(self.context, found.services),
            weeks_block(theme, speech, found),
            money_block(theme, speech, found.earned, found.clearing, now),
        ]
        return (left, right) if left else (right[:1], right[1:])

    def _nothing(self) -> QWidget:
        say = QCoreApplication.translate
        self._columns = None
        sentence = say("Insights", "With the first orders you will see here how they went.")
        empty = EmptyState(self.context.theme, Icon.INSIGHTS, sentence, say("Action", "New order…"))
        empty.acted.connect(lambda: self.asked.emit("new_order", ()))
        return empty

    def _arrange(self) -> None:
        if self._columns is not None:
            wide = self.width() // max(1, self.fontMetrics().averageCharWidth()) >= TWO_COLUMNS
            direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            self._columns.setDirection(direction)
