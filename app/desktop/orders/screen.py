"""The screen of all orders: tabs, a search in every text, a sorted table, and the chosen order's card."""

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.orders.cells import Cells
from app.desktop.orders.columns import column_title, columns, empty_sentence, tab_name
from app.desktop.orders.listing import Listing
from app.desktop.orders.rows import OpenOrder, OrderRow, Sorting, Tab
from app.desktop.orders.search_field import SearchField
from app.desktop.orders.several import Cards
from app.desktop.orders.sort_menu import open_sort_menu
from app.desktop.orders.table import OrdersTable
from app.desktop.orders.widths import COLUMNS, widest
from app.desktop.screen import Context, Screen
from app.desktop.widgets.announce import announce
from app.desktop.widgets.empty import EmptyState
from app.desktop.widgets.hairline import Hairline
from app.desktop.widgets.headed import Headed
from app.desktop.widgets.label import Heading
from app.desktop.widgets.rows import RowsModel
from app.domain.standing import Standing
from app.wording import orders as words


class OrdersScreen(Screen):
    """Every order of the book. The model holds one tab's orders, searched and sorted already."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, QCoreApplication.translate("Orders", "Orders"))
        self._listing = Listing(context.bridge)
        self._cells = Cells(context.speech, context.bridge.now(), with_service=False)
        self._build_head()
        self._build_table()
        self._cards = Cards(context)
        self._cards.asked.connect(self.asked)
        self._lay_out()

    @property
    def tab(self) -> Tab:
        """The tab that is shown."""
        return tuple(Tab)[self._tabs.currentIndex()]

    def refresh(self) -> None:
        """Shows the book as it is now."""
        self._cells = self._make_cells()
        self._listing.refresh()
        self._show()

    def lists(self) -> tuple[QWidget, ...]:
        """The table."""
        return (self._table,)

    def selected_orders(self) -> tuple[int, ...]:
        """The chosen orders, the one with the focus first."""
        current = self._table.currentIndex().row()
        places = {index.row() for index in self._table.selectionModel().selectedRows()}
        ordered = sorted(places, key=lambda place: (place != current, place))
        return tuple(self._model.rows()[place].key for place in ordered) if ordered else ()

    def select_order(self, order_id: int) -> None:
        """Chooses an order; the search is cleared and the tab changed where they would hide it."""
        self._catch_up()
        if not self._model.index_of(order_id).isValid():
            self._search.clear()
        if not self._model.index_of(order_id).isValid():
            opened = self.context.bridge.book().order(order_id) is not None
            self.show_tab(Tab.ACTIVE if opened else Tab.ALL)
        if not self._model.index_of(order_id).isValid():
            self.show_tab(Tab.ALL)
        self._choose(order_id)

    def focus_search(self) -> bool:
        """Puts the caret into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        return True

    def show_tab(self, tab: Tab) -> None:
        """Goes to a tab."""
        self._tabs.setCurrentIndex(tuple(Tab).index(tab))

    def sort_by(self, sorting: Sorting, *, descending: bool = False) -> None:
        """Sorts the tab's orders; equal ones stay as they stood."""
        self._listing.sort(self.tab, sorting, descending=descending)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the card beside the table where both have room."""
        super().resizeEvent(event)
        self._arrange()

    def _build_head(self) -> None:
        theme, say = self.context.theme, QCoreApplication.translate
        self._heading = Heading(theme, size=Size.VERDICT)
        self._search = SearchField(theme, say("Orders", "Search in every text"))
        self._search.textChanged.connect(self._on_searched)
        self._search.left.connect(self._table_focus)
        self._search.entered.connect(self._listing.prepare_search)
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(say("Orders", "Which orders"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for tab in Tab:
            self._tabs.addTab(tab_name(tab))
        self._tabs.currentChanged.connect(self._on_tab)
        self._sort_button = QToolButton()
        self._sort_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._sort_button.setFont(theme.font(Size.SMALL))
        self._sort_button.clicked.connect(self._open_sort_menu)

    def _build_table(self) -> None:
        theme, say = self.context.theme, QCoreApplication.translate
        self._model: RowsModel[OrderRow] = RowsModel(columns(lambda: self._cells, self.tab), self)
        longest = widest(self.context.speech, self.context.bridge.now())
        self._table = OrdersTable(theme, say("Orders", "Table of orders"), longest)
        self._table.setModel(self._model)
        self._table.selectionModel().currentChanged.connect(lambda _new, _old: self._show_card())
        self._table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_card())
        self._table.doubleClicked.connect(lambda _index: self.asked.emit("edit_order", self.selected_orders()))
        self._table.customContextMenuRequested.connect(self._on_menu)
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._on_header)
        self._table.fitted.connect(self._on_fitted)
        for key, doing in (("S", self._open_sort_menu), ("Esc", self._choose_one)):
            shortcut = QShortcut(QKeySequence(key), self._table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(doing)
        self._empty = EmptyState(theme, Icon.ORDERS, "", say("Action", "New order…"))
        self._empty.acted.connect(self._on_empty_acted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._empty)

    def _lay_out(self) -> None:
        head, below, self._body = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(Headed(self._heading, far=(self._search,)))
        below.addWidget(self._tabs, 1)
        below.addWidget(self._sort_button)
        self._panel = QWidget()
        panel = QHBoxLayout(self._panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(0)
        panel.addWidget(Hairline(self.context.theme))
        panel.addWidget(self._cards, 1)
        self._body.setSpacing(3 * UNIT)
        self._body.addWidget(self._pages, 1)
        self._body.addWidget(self._panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2 * UNIT, 0, 0)
        whole.setSpacing(UNIT)
        for row, left, right in ((head, 4, 4), (below, 4, 3), (self._body, 3, 0)):
            row.setContentsMargins(left * UNIT, 0, right * UNIT, 0)
            whole.addLayout(row)
        whole.setStretch(2, 1)

    def _arrange(self) -> None:
        width = max(30 * UNIT, min(44 * UNIT, self.width() * 3 // 10))
        self._panel.setFixedWidth(width)
        beside = self.width() - width - 6 * UNIT >= self._table.least_width()
        self._panel.setVisible(beside)
        self._body.setContentsMargins(3 * UNIT, 0, 0 if beside else 3 * UNIT, 0)

    def _make_cells(self) -> Cells:
        with_service = Sorting.SERVICE not in self._table.shown_columns()
        return Cells(self.context.speech, self.context.bridge.now(), with_service=with_service)

    def _catch_up(self) -> None:
        """Reads what has changed while the screen was not looked at."""
        if self._stale:
            self._refresh()

    def _show(self) -> None:
        shown = self._listing.rows(self.tab, self._search.text())
        if shown != list(self._model.rows()):
            self._model.show(shown)
        else:
            self._table.viewport().update()  # the countdowns
        self._show_head()
        if not shown and self.window().focusWidget() is self._table:
            self._tabs.setFocus()  # the keys must not go to whatever comes next, such as undoing
        self._pages.setCurrentIndex(0 if shown else 1)
        if shown and not self.selected_orders():
            stays = self._model.row_at(self._table.currentIndex())
            self._choose((stays or shown[0]).key)
        elif not shown:
            self._show_empty()
        self._show_card()

    def _show_head(self) -> None:
        opened = [row.order for row in self._listing.open_rows if isinstance(row.order, OpenOrder)]
        late = sum(order.late for order in opened)
        unkept = sum(order.standing is Standing.UNKEPT for order in opened)
        speech = self.context.speech
        self._heading.say(words.heading(speech, len(opened), late, unkept), words.heading(speech, len(opened)))
        for place, (tab, count) in enumerate(self._listing.counts(self._search.text()).items()):
            text = f"{tab_name(tab)}  {self.context.speech.number(count)}" if count else tab_name(tab)
            if self._tabs.tabText(place) != text:
                self._tabs.setTabText(place, text)
        sorting, descending = self._listing.sorting(self.tab)
        say = QCoreApplication.translate
        name = column_title(sorting, self.tab)
        self._sort_button.setText(f"{name} {'↓' if descending else '↑'}")
        self._sort_button.setToolTip(say("Orders", "Sort (S)"))
        self._sort_button.setAccessibleName(say("Orders", "Sorted by {column}").format(column=name))
        header = self._table.horizontalHeader()
        blocker = QSignalBlocker(header)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(COLUMNS.index(sorting), order)
        blocker.unblock()
        header.viewport().update()

    def _show_empty(self) -> None:
        button, say = self._empty.button, QCoreApplication.translate
        assert button is not None  # it was made with one
        searching, tab = bool(self._search.text().strip()), self.tab
        elsewhere = self._listing.counts(self._search.text())[Tab.ALL]
        if searching:
            sentence = say("Orders", "Nothing here matches what you typed.")
            button.setText(say("Orders", "Search all orders") if elsewhere else say("Orders", "Clear the search"))
        else:
            sentence = empty_sentence(tab, any_order=bool(elsewhere))
            button.setText(say("Action", "New order…"))
        button.setVisible(searching or tab in (Tab.ACTIVE, Tab.ALL) or not elsewhere)
        self._empty.set_sentence(sentence)

    def _show_card(self) -> None:
        chosen = self.selected_orders()
        row = self._model.row_at(self._table.currentIndex())
        self._cards.show_orders(chosen if len(chosen) > 1 or row is None else (row.key,))

    def _choose(self, order_id: int) -> None:
        index = self._model.index_of(order_id)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self._table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self._table.scrollTo(index)

    def _choose_one(self) -> None:
        """Of several chosen orders, only the one with the focus stays so."""
        row = self._model.row_at(self._table.currentIndex())
        if row is not None:
            self._choose(row.key)

    def _table_focus(self) -> None:
        if self._model.rows():
            self._table.setFocus()

    def _on_tab(self, _place: int) -> None:
        self._catch_up()
        self._model.set_columns(columns(lambda: self._cells, self.tab))
        self._table.fit()
        self._show()

    def _on_searched(self, _typed: str) -> None:
        self._catch_up()
        self._show()
        found = len(self._model.rows())
        announce(self._search, QCoreApplication.translate("Orders", "%n order(s)", "", found))

    def _on_empty_acted(self) -> None:
        if not self._search.text().strip():
            self.asked.emit("new_order", ())
        elif self._listing.counts(self._search.text())[Tab.ALL]:
            self.show_tab(Tab.ALL)
        else:
            self._search.clear()

    def _on_header(self, column: int, order: Qt.SortOrder) -> None:
        self.sort_by(COLUMNS[column], descending=order is Qt.SortOrder.DescendingOrder)

    def _on_fitted(self) -> None:
        self._cells = self._make_cells()

    def _on_menu(self, at: QPoint) -> None:
        index = self._table.indexAt(at)
        if not index.isValid() and self._table.currentIndex().isValid():  # asked for by key
            at = self._table.visualRect(self._table.currentIndex()).center()
        if self.selected_orders():
            self.menu_asked.emit(self._table.viewport().mapToGlobal(at))

    def _open_sort_menu(self) -> None:
        at = self._sort_button.mapToGlobal(QPoint(0, self._sort_button.height()))
        open_sort_menu(self, at, self.tab, self._listing.sorting(self.tab), self.sort_by)
