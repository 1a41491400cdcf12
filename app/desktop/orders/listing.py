"""What the table lists: the open orders from the book, the past ones read only once they are asked for."""

from app.desktop.bridge import DeskBridge
from app.desktop.orders.rows import OrderRow, Sorting, Tab, counts, open_rows, past_rows, sort_rows, unlisted
from app.desktop.orders.search import fold_all, words_of
from app.domain.book import Book
from app.domain.orders import State
from app.storage import listings

REMEMBERED = 3  # sortings: equal rows stand as an earlier sorting left them


class Listing:
    """Keeps one book's rows, folded texts and sorted tabs until the book changes."""

    def __init__(self, bridge: DeskBridge) -> None:
        self._bridge = bridge
        self._book: Book | None = None
        self._sortings: dict[Tab, list[tuple[Sorting, bool]]] = {tab: [(Sorting.DUE, tab.past)] for tab in Tab}
        self.open_rows: tuple[OrderRow, ...] = ()
        self._unlisted: dict[State, int] = {}  # how many there are in each state beside the open ones
        self._past_rows: tuple[OrderRow, ...] | None = None
        self._texts: dict[int, str] | None = None
        self._sorted: dict[Tab, list[OrderRow]] = {}

    def refresh(self) -> None:
        """Derives the open orders again for the time it is now; the rest only after a change."""
        book = self._bridge.book()
        if book is not self._book:
            self._forget()
            self._book = book
            recorded = self._bridge.look(lambda session, _now: listings.recorded_states(session))
            self._unlisted = unlisted(recorded, book)
        rows = open_rows(book, self._bridge.agenda(), self._bridge.now())
        if rows != self.open_rows:
            self.open_rows = rows
            self._sorted.clear()

    def rows(self, tab: Tab, typed: str) -> list[OrderRow]:
        """The orders of a tab, sorted, in which every typed word occurs."""
        if tab not in self._sorted:
            every = (*self.open_rows, *self._past()) if tab.past else self.open_rows
            belonging = [row for row in every if tab.holds(row.state)]
            self._sorted[tab] = sort_rows(belonging, self._sortings[tab])
        return self._matching(self._sorted[tab], typed)

    def counts(self, typed: str) -> dict[Tab, int]:
        """How many orders each tab would show."""
        if not words_of(typed):
            return counts(self.open_rows, self._unlisted)
        return counts(self._matching((*self.open_rows, *self._past()), typed), {})

    def sorting(self, tab: Tab) -> tuple[Sorting, bool]:
        """What a tab is sorted by, and whether descending."""
        return self._sortings[tab][-1]

    def sort(self, tab: Tab, sorting: Sorting, *, descending: bool) -> None:
        """Sorts a tab otherwise."""
        others = [(other, down) for other, down in self._sortings[tab] if other is not sorting]
        self._sortings[tab] = [*others, (sorting, descending)][-REMEMBERED:]
        self._sorted.pop(tab, None)

    def prepare_search(self) -> None:
        """Reads and folds every text, so that the first letter finds as quickly as the next."""
        if self._book is not None:
            self._all_texts()
            self._past()

    def _matching(self, rows: list[OrderRow] | tuple[OrderRow, ...], typed: str) -> list[OrderRow]:
        words = words_of(typed)
        if not words:
            return list(rows)
        texts = self._all_texts()
        return [row for row in rows if all(word in texts[row.key] for word in words)]

    def _all_texts(self) -> dict[int, str]:
        if self._texts is None:
            self._texts = fold_all(self._bridge.look(lambda session, _now: listings.search_texts(session)))
        return self._texts

    def _past(self) -> tuple[OrderRow, ...]:
        if self._past_rows is None:
            assert self._book is not None  # refresh comes first
            here = frozenset(order.id for order in self._book.orders)
            self._past_rows = past_rows(self._bridge.look(listings.past_orders, but=here))
        return self._past_rows

    def _forget(self) -> None:
        self._past_rows = self._texts = None
        self._sorted.clear()
