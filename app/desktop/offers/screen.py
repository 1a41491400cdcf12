"""The screen of all offers: what waits for an answer, what silence means, the answer on one key."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.desktop.look.fonts import Size
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.offers.delegate import OffersDelegate
from app.desktop.offers.panel import KEYS, OfferPanel
from app.desktop.offers.rows import OfferRow, next_silence, offer_rows
from app.desktop.screen import Context, Screen
from app.desktop.widgets.empty import EmptyState
from app.desktop.widgets.hairline import Hairline
from app.desktop.widgets.label import Label
from app.desktop.widgets.panel import panel_width
from app.desktop.widgets.rows import Column, RowsModel
from app.domain.book import Book
from app.domain.offers import Answer
from app.storage import listings
from app.storage.lines import OfferMade
from app.usecases import cancellations, offers
from app.wording import offers as words

_ANSWERS: Final = MappingProxyType({ord(key): answer for answer, key in KEYS.items()})  # Qt numbers letters so


class OffersScreen(Screen):
    """Extensions, extras and cancellations: those that wait on top, the settled ones beneath."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, QCoreApplication.translate("Offers", "Offers"))
        self._made: tuple[Book, tuple[OfferMade, ...]] | None = None
        self._build()
        self._lay_out()

    def refresh(self) -> None:
        """Shows the offers as they are now."""
        book, now, speech = self.context.bridge.book(), self.context.bridge.now(), self.context.speech
        rows = offer_rows(book, self._offers_made(book), speech, now)
        waiting = sum(row.open for row in rows)
        self._heading.setText(words.heading(speech, waiting))
        self._next.setText(words.next_silence(speech, *next_silence(book, now), now) if waiting else "")
        self._next.setVisible(waiting > 0)
        if rows != self._model.rows():
            self._model.show(rows)
        self._pages.setCurrentIndex(0 if rows else 1)
        if rows and not self._list.selectionModel().hasSelection():
            self._choose(rows[0].key)
        self._show_panel()

    def lists(self) -> tuple[QWidget, ...]:
        """The list of offers."""
        return (self._list,)

    def selected_orders(self) -> tuple[int, ...]:
        """The order of the chosen offer."""
        row = self._chosen()
        return () if row is None else (row.order_id,)

    def select_order(self, order_id: int) -> None:
        """Chooses the first offer of an order."""
        if self._stale:
            self._refresh()
        found = next((row for row in self._model.rows() if row.order_id == order_id), None)
        if found is not None:
            self._choose(found.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the panel in proportion."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Claims A, D and W before the window's actions see them, wherever on the screen the focus is."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _answer_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answers; the list and the buttons have no use for these letters."""
        answer = _answer_of(event)
        if answer is not None:
            self._answer(answer)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        needed = self._panel_frame.minimumSizeHint().width()
        self._panel_frame.setFixedWidth(panel_width(self.context.theme, self.width(), needed))

    def _build(self) -> None:
        theme, say = self.context.theme, QCoreApplication.translate
        self._heading = Label(theme, size=Size.VERDICT, wrap=True)
        self._next = Label(theme, tone=Tone.MUTED, wrap=True)
        spoken = Qt.ItemDataRole.AccessibleTextRole
        column = Column[OfferRow](
            say("Offers", "Offer"), lambda row: row.title, values={spoken: lambda row: row.spoken}
        )
        self._model: RowsModel[OfferRow] = RowsModel([column], self)
        self._list = OffersList(say("Offers", "List of offers"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(OffersDelegate(theme, self._list))
        self._list.selectionModel().currentChanged.connect(lambda _new, _old: self._show_panel())
        self._list.doubleClicked.connect(lambda _index: self._open_order())
        self._list.customContextMenuRequested.connect(self._on_menu)
        theme.changed.connect(self._list.doItemsLayout)
        self._panel = OfferPanel(self.context)
        self._panel.answered.connect(self._answer)
        self._panel.opened.connect(self._open_order)
        sentence = say("Offers", "No offer yet. On any order, E asks for an extension and R offers an extra revision.")
        self._empty = EmptyState(theme, Icon.OFFERS, sentence, say("Offers", "Go to the orders"))
        self._empty.acted.connect(lambda: self.asked.emit("orders", ()))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        left = QVBoxLayout()
        left.setContentsMargins(4 * UNIT, 2 * UNIT, 4 * UNIT, 0)
        left.setSpacing(UNIT // 2)
        left.addWidget(self._heading)
        left.addWidget(self._next)
        left.addSpacing(UNIT + UNIT // 2)
        left.addWidget(self._pages, 1)
        self._panel_frame = QWidget()
        frame = QHBoxLayout(self._panel_frame)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(Hairline(self.context.theme))
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 3 * UNIT, 0, 0)
        inner.addWidget(self._panel)
        frame.addLayout(inner, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self._panel_frame)

    def _offers_made(self, book: Book) -> tuple[OfferMade, ...]:
        """Every offer ever made, read again only after the book has changed."""
        if self._made is None or self._made[0] is not book:
            self._made = (book, self.context.bridge.look(lambda session, _now: listings.offers_made(session)))
        return self._made[1]

    def _chosen(self) -> OfferRow | None:
        return self._model.row_at(self._list.currentIndex())

    def _choose(self, key: tuple[str, int]) -> None:
        index = self._model.index_of(key)
        if index.isValid():
            self._list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._list.scrollTo(index)

    def _show_panel(self) -> None:
        row = self._chosen()
        self._panel.show_offer(row)
        self._panel_frame.setVisible(row is not None)

    def _answer(self, answer: Answer) -> None:
        """Records an answer to the chosen offer, and goes on to the next one that waits."""
        row = self._chosen()
        if row is None or answer not in dict(row.answers):
            return
        following = self._following(row)
        self._record(row, answer)
        settled = next((each for each in self._model.rows() if each.key == row.key and not each.open), None)
        if row.open and settled is not None and following is not None:
            self._choose(following)

    def _record(self, row: OfferRow, answer: Answer) -> None:
        """Records an answer to exactly this one of an order's offers."""
        kind, id_ = row.key
        recording: dict[str, Callable[[], object]] = {
            "extension": lambda: self.context.bridge.do(offers.answer_extension, extension_id=id_, answer=answer),
            "extra": lambda: self.context.bridge.do(offers.answer_extra, extra_id=id_, answer=answer),
            "cancellation": lambda: self.context.bridge.do(
                cancellations.answer_cancellation, cancellation_id=id_, answer=answer
            ),
        }
        why_not = self.context.why_not(recording[kind])
        if why_not:
            self._panel.refuse(why_not)

    def _following(self, row: OfferRow) -> tuple[str, int] | None:
        """The offer that waits after this one, or else before it."""
        waiting = [each.key for each in self._model.rows() if each.open]
        if row.key not in waiting:
            return None
        place = waiting.index(row.key)
        others = [*waiting[place + 1 :], *reversed(waiting[:place])]
        return others[0] if others else None

    def _open_order(self) -> None:
        if self.selected_orders():
            self.asked.emit("edit_order", self.selected_orders())

    def _on_menu(self, at: QPoint) -> None:
        if not self._list.indexAt(at).isValid() and self._list.currentIndex().isValid():  # asked for by key
            at = self._list.visualRect(self._list.currentIndex()).center()
        if self.selected_orders():
            self.menu_asked.emit(self._list.viewport().mapToGlobal(at))


def _answer_of(event: QKeyEvent) -> Answer | None:
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return _ANSWERS.get(event.key()) if plain else None


class OffersList(QListView):
    """The list; it leaves the letters that answer to the screen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("offers")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves."""
        if _answer_of(event) is None:
            super().keyPressEvent(event)
        else:
            event.ignore()
