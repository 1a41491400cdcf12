"""The screen of what is offered, who buys, and by which rules."""

from collections import Counter
from collections.abc import Callable, Container
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.desktop.catalogue.client_dialog import open_client
from app.desktop.catalogue.delegate import CatalogueDelegate
from app.desktop.catalogue.panel import CataloguePanel
from app.desktop.catalogue.rows import CatalogueRow, Kind, client_rows, rules_rows, service_rows
from app.desktop.catalogue.rules_dialog import open_rules
from app.desktop.catalogue.service_dialog import open_service
from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context, Screen
from app.desktop.widgets.buttons import aligned_button, plain_button
from app.desktop.widgets.empty import EmptyState
from app.desktop.widgets.hairline import Hairline
from app.desktop.widgets.headed import Headed
from app.desktop.widgets.label import Label
from app.desktop.widgets.rows import Column, RowsModel
from app.domain.intake import open_orders
from app.domain.orders import state_at
from app.storage import listings, queries
from app.usecases import catalogue
from app.wording import intake as intake_words


class CatalogueScreen(Screen):
    """Three tabs with a list each; the chosen line stands in full at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, QCoreApplication.translate("Catalogue", "Catalogue"))
        self._build()
        self._lay_out()

    @property
    def kind(self) -> Kind:
        """The tab that is shown."""
        return tuple(Kind)[self._tabs.currentIndex()]

    def show_kind(self, kind: Kind) -> None:
        """Goes to a tab."""
        self._tabs.setCurrentIndex(tuple(Kind).index(kind))

    def refresh(self) -> None:
        """Shows the catalogue as it is now."""
        chosen = self._chosen()
        rows = self._rows()
        self._model.show(rows)
        self._pages.setCurrentIndex(0 if rows else 1)
        if rows and self._chosen() is None:
            self._choose(chosen if chosen is not None and chosen in rows else rows[0])
        self._show_tab()
        self._show_panel()

    def lists(self) -> tuple[QWidget, ...]:
        """The list that is shown."""
        return (self._list,)

    def order_lists(self) -> tuple[QWidget, ...]:
        """None: Enter and Space act on the lines of the catalogue itself."""
        return ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the panel in proportion."""
        super().resizeEvent(event)
        self._panel_frame.setFixedWidth(max(30 * UNIT, min(46 * UNIT, self.width() * 4 // 10)))

    def _build(self) -> None:
        theme, say = self.context.theme, QCoreApplication.translate
        self._heading = Label(theme, say("Catalogue", "Catalogue"), size=Size.VERDICT)
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(say("Catalogue", "What is listed"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for name in (
            say("Catalogue", "Services"),
            say("Catalogue", "Clients"),
            say("Catalogue", "Marketplaces"),
        ):
            self._tabs.addTab(name)
        self._tabs.currentChanged.connect(lambda _: self._refresh())
        self._new = plain_button(theme, "", Icon.PLUS)
        self._new.clicked.connect(self._open_new)
        self._build_list()
        self.standing = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.limit = aligned_button(theme, say("Catalogue", "Limit…"))
        self.limit.setAccessibleName(say("Action", "Limit of open orders…"))
        self.limit.clicked.connect(lambda: self.asked.emit("limits", ()))
        self._panel = CataloguePanel(self.context)
        self._panel.edited.connect(self._edit)
        self._panel.paused.connect(self._pause)
        self._panel.removed.connect(self._remove)
        self._panel.reset.connect(self._reset)
        self._empty = EmptyState(theme, Icon.CATALOGUE, "", say("Catalogue", "New service…"))
        self._empty.acted.connect(self._open_new)

    def _build_list(self) -> None:
        theme, say = self.context.theme, QCoreApplication.translate
        spoken = Qt.ItemDataRole.AccessibleTextRole
        column = Column[CatalogueRow](
            say("Catalogue", "Name"), lambda row: row.title, values={spoken: lambda row: row.spoken}
        )
        self._model: RowsModel[CatalogueRow] = RowsModel([column], self)
        self._list = QListView()
        self._list.setObjectName("catalogue")
        self._list.setAccessibleName(say("Catalogue", "What is listed"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(CatalogueDelegate(theme, self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.selectionModel().currentChanged.connect(lambda _new, _old: self._show_panel())
        self._list.doubleClicked.connect(lambda _: self._edit())
        theme.changed.connect(self._list.doItemsLayout)
        keys = (("Return", self._edit), ("Enter", self._edit), ("Space", self._pause), ("Delete", self._remove))
        for key, doing in keys:
            shortcut = QShortcut(QKeySequence(key), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(doing)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        left = QVBoxLayout()
        left.setContentsMargins(4 * UNIT, 2 * UNIT, 4 * UNIT, 0)
        left.setSpacing(UNIT)
        left.addWidget(Headed(self._heading, far=(self._new,)))
        left.addWidget(self._tabs)
        left.addWidget(self._pages, 1)
        self._intake = QWidget()
        foot = QHBoxLayout(self._intake)
        foot.setContentsMargins(0, 0, 0, UNIT)
        foot.addWidget(self.standing, 1)
        foot.addWidget(self.limit)
        left.addWidget(self._intake)
        self._panel_frame = QWidget()
        panel = QHBoxLayout(self._panel_frame)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(0)
        panel.addWidget(Hairline(self.context.theme))
        panel.addWidget(self._panel, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._panel_frame)

    def _rows(self) -> tuple[CatalogueRow, ...]:
        bridge, speech = self.context.bridge, self.context.speech
        now, book = bridge.now(), bridge.book()
        alive = [order for order in book.orders if not state_at(order, now).over]
        if self.kind is Kind.SERVICES:
            services = bridge.look(lambda session, _: queries.services(session))
            taken = bridge.look(lambda session, _: listings.taken_by_service(session))
            limited = {id_: (open_orders(book, now, id_), most) for id_, most in self._limits().items()}
            opened = Counter(order.service_id for order in alive)
            return service_rows(services, taken, opened, limited, speech, now)
        if self.kind is Kind.CLIENTS:
            clients = bridge.look(lambda session, _: queries.clients(session))
            taken = bridge.look(lambda session, _: listings.taken_by_client(session))
            return client_rows(clients, taken, Counter(order.client_id for order in alive), speech, now)
        return rules_rows(bridge.look(lambda session, _: queries.rules(session)), book.settings.rules, speech)

    def _limits(self) -> dict[int | None, int]:
        """How many orders may be open, by service."""
        found = self.context.bridge.look(lambda session, _: queries.intake_limits(session))
        return {its.service_id: its.most for its in found}

    def _show_tab(self) -> None:
        say = QCoreApplication.translate
        self._new.setText(
            {
                Kind.SERVICES: say("Catalogue", "New service…"),
                Kind.CLIENTS: say("Catalogue", "New client…"),
                Kind.RULES: say("Catalogue", "New marketplace…"),
            }[self.kind]
        )
        self._intake.setVisible(self.kind is Kind.SERVICES)
        most = self._limits().get(None)
        opened = open_orders(self.context.bridge.book(), self.context.bridge.now())
        self.standing.setText(intake_words.standing(self.context.speech, opened, most))
        sentence = (
            say("Catalogue", "Nobody has bought yet. A client is written down with the first order.")
            if self.kind is Kind.CLIENTS
            else say("Catalogue", "Write down what you offer: an order then fills itself in.")
        )
        self._empty.set_sentence(sentence)
        if self._empty.button is not None:
            self._empty.button.setText(self._new.text())

    def _show_panel(self) -> None:
        self._panel.show_row(self._chosen())

    def _chosen(self) -> CatalogueRow | None:
        return self._model.row_at(self._list.currentIndex())

    def _choose(self, row: CatalogueRow) -> None:
        index = self._model.index_of(row.key)
        self._list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _open_new(self) -> None:
        known = {row.key for row in self._model.rows()}
        _OPEN[self.kind](self.context, self, None).accepted.connect(lambda: self._choose_new(known))

    def _choose_new(self, known: Container[object]) -> None:
        """Chooses the line that was not there before."""
        for row in [row for row in self._model.rows() if row.key not in known][:1]:
            self._choose(row)

    def _edit(self) -> None:
        row = self._chosen()
        if row is not None:
            _OPEN[row.key[0]](self.context, self, row.key[1])

    def _pause(self) -> None:
        row = self._chosen()
        if row is not None and row.key[0] is Kind.SERVICES:
            self._attempt(catalogue.pause_service, service_id=row.key[1], paused=not row.quiet)

    def _remove(self) -> None:
        row = self._chosen()
        if row is None or not row.removable:
            return
        use_case, name = _REMOVE[row.key[0]]
        self._attempt(use_case, **{name: row.key[1]})

    def _reset(self) -> None:
        row = self._chosen()
        if row is not None and row.key[0] is Kind.RULES:
            self._attempt(catalogue.reset_rules, key=row.key[1])

    def _attempt(self, use_case: Callable[..., None], **facts: object) -> None:
        self._panel.refuse(self.context.why_not(lambda: self.context.bridge.do(use_case, **facts)))


_OPEN: Final[dict[Kind, Callable[[Context, QWidget, Any], QDialog]]] = {
    Kind.SERVICES: open_service,
    Kind.CLIENTS: open_client,
    Kind.RULES: open_rules,
}
_REMOVE: Final[dict[Kind, tuple[Callable[..., None], str]]] = {
    Kind.SERVICES: (catalogue.remove_service, "service_id"),
    Kind.CLIENTS: (catalogue.remove_client, "client_id"),
    Kind.RULES: (catalogue.remove_rules, "key"),
}
