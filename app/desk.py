"""The desk: the one door in. It runs a use case in one transaction, remembers how to undo it, says what changed.

The journal comes with SQLModel, which takes longer to load than a window to open: it is loaded with the first session.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from app.clock import Clock
from app.storage.database import Store

if TYPE_CHECKING:
    from sqlmodel import Session

    from app.storage.journal import Replayed

P = ParamSpec("P")
T = TypeVar("T")


class Way(StrEnum):
    """In which direction a step was taken."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Change:
    """What a step touched: the kinds of things (names of tables), and which use case it was."""

    kinds: frozenset[str]
    use_case: str
    orders: tuple[int, ...] = ()  # the ids of the orders that it was about
    way: Way = Way.DONE


@dataclass(frozen=True, slots=True)
class Steps:
    """The use cases that undo and redo would act on; None where there is nothing."""

    undo: str | None
    redo: str | None


class Desk:
    """Runs use cases on one store at the clock's time. Every change is announced once, after it is safe on the disk."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._listeners: list[Callable[[Change], None]] = []
        self.clock = clock

    @property
    def path(self) -> Path:
        """Where the book lies."""
        return self._store.path

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Calls `listener` after every change."""
        self._listeners.append(listener)

    def do(self, use_case: "Callable[Concatenate[Session, datetime, P], T]", *args: P.args, **kwargs: P.kwargs) -> T:
        """Does one thing, wholly or not at all, as one step that can be undone.

        Raises Refusal when the rules say no and StorageTrouble when the file can't take it; nothing is changed then.
        """
        from app.storage import journal

        now = self.clock.now()
        with self._store.session() as session:
            recorder = journal.watch(session)
            result = use_case(session, now, *args, **kwargs)
            session.flush()
            journal.keep(session, recorder, use_case.__name__, now)
        self._announce(Change(recorder.kinds(), use_case.__name__, recorder.order_ids()))
        return result

    def look(self, read: "Callable[Concatenate[Session, datetime, P], T]", *args: P.args, **kwargs: P.kwargs) -> T:
        """Asks without changing anything; what comes back is frozen. What tries to write is a mistake of ours."""
        from app.storage import journal

        with self._store.session() as session:
            recorder = journal.watch(session)
            found = read(session, self.clock.now(), *args, **kwargs)
            session.flush()
            if recorder.before:
                raise RuntimeError("only a step may write: what is not in the journal can't be undone")
            return found

    def ask(self, read: Callable[Concatenate[sqlite3.Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Asks for one of the plain facts, which need no session."""
        return self._store.ask(read, *args, **kwargs)

    def undo(self) -> str | None:
        """Takes the newest step back; the name of its use case, None when there is none."""
        from app.storage import journal

        return self._replay(journal.undo, Way.UNDONE)

    def redo(self) -> str | None:
        """Does the step undone last again; likewise."""
        from app.storage import journal

        return self._replay(journal.redo, Way.REDONE)

    def steps(self) -> Steps:
        """What undo and redo would act on now."""
        from app.storage import journal

        with self._store.session() as session:
            back, forth = journal.undoable(session), journal.redoable(session)
            return Steps(back.use_case if back else None, forth.use_case if forth else None)

    def close(self) -> None:
        """Lets the store go."""
        self._store.close()

    def _replay(self, replay: "Callable[[Session], Replayed | None]", way: Way) -> str | None:
        with self._store.session() as session:
            step = replay(session)
        if step is None:
            return None
        self._announce(Change(step.kinds, step.use_case, step.orders, way))
        return step.use_case

    def _announce(self, change: Change) -> None:
        if change.kinds:
            for listener in self._listeners:
                listener(change)
