"""A walk through a book: anything a user can do, one thing after another, with what the book held at each step."""

import json
from collections.abc import Callable
from datetime import timedelta
from random import Random

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.refusal import Refusal
from app.storage.database import Store
from app.usecases.checking import check_book
from app.usecases.exporting import book_file
from tests.conftest import MONDAY
from tests.usecases.doing import anything

PAUSES = (0, 1, 90, 60 * 24, 60 * 24 * 4)  # minutes between two steps


class Walk:
    """Does things at random and holds the book to its promises; `open_book` may be called again at any time."""

    def __init__(self, random: Random, open_book: Callable[[], Store], whole_book: bytes) -> None:
        self._random = random
        self._open = open_book
        self._whole_book = whole_book
        self._clock = StoppedClock(MONDAY)
        self.done: list[str] = []  # what was tried, for the message when a promise is broken
        self.reopen()
        self.at = 0
        self.seen = [self.book()]

    def reopen(self) -> None:
        """Closes the book and opens it again."""
        self.desk = Desk(self._open(), self._clock)
        self.desk.listen(lambda _change: self.announced())
        self._changed = False

    def announced(self) -> None:
        """Something was changed."""
        self._changed = True

    def export(self) -> bytes:
        """The whole book as a file."""
        return self.desk.look(book_file)

    def book(self) -> bytes:
        """The same without the steps that were taken back, which are remembered only until the next one."""
        document = json.loads(self.export())
        document["history"] = [step for step in document["history"] if not step["undone"]]
        return json.dumps(document, sort_keys=True).encode()

    def step(self) -> None:
        """Does one thing: mostly a use case; sometimes undo, redo, or closing and opening."""
        self._clock.go(timedelta(minutes=self._random.choice(PAUSES)))
        chance = self._random.random()
        if chance < 0.1:
            self.back()
        elif chance < 0.2:
            self.forth()
        elif chance < 0.3:
            self.reopen()
        else:
            self.try_anything()
        assert self.book() == self.seen[self.at], self.done

    def try_anything(self) -> None:
        """Does one use case; what is refused changes nothing, what is done can't be redone over."""
        call = anything(self._random, self.desk, self._whole_book)
        self.done.append(str(call))
        self._changed = False
        try:
            call()
        except Refusal:
            assert not self._changed, self.done
            return
        if self._changed:
            del self.seen[self.at + 1 :]
            self.at += 1
            self.seen.append(self.book())

    def back(self) -> None:
        """Takes a step back, to what was there before it."""
        self.done.append("undo")
        assert (self.desk.undo() is not None) == (self.at > 0), self.done
        self.at = max(0, self.at - 1)
        assert self.book() == self.seen[self.at], self.done

    def forth(self) -> None:
        """Does the step taken back last again, to what was there after it."""
        self.done.append("redo")
        assert (self.desk.redo() is not None) == (self.at < len(self.seen) - 1), self.done
        self.at = min(len(self.seen) - 1, self.at + 1)
        assert self.book() == self.seen[self.at], self.done

    def there_and_back(self) -> None:
        """Undoes everything, redoes everything, and finds the book as it was, history included."""
        while self.at < len(self.seen) - 1:
            self.forth()
        whole = self.export()
        while self.at:
            self.back()
            self.reopen_sometimes()
        self.back()
        while self.at < len(self.seen) - 1:
            self.forth()
            self.reopen_sometimes()
        self.forth()
        assert self.export() == whole, self.done

    def reopen_sometimes(self) -> None:
        """Closes and opens the book before every third step or so."""
        if self._random.random() < 0.3:
            self.reopen()

    def history(self) -> list[str]:
        """The use cases of the steps that stand."""
        return [step["use_case"] for step in json.loads(self.export())["history"] if not step["undone"]]

    def check(self) -> None:
        """Finds nothing in the book that the rules would not have let in."""
        report = self.desk.look(check_book)
        assert report.sound, (report, self.done)


def walk(random: Random, open_book: Callable[[], Store], whole_book: bytes, steps: int) -> Walk:
    """Walks so many steps, there and back, and looks whether the book is sound."""
    walked = Walk(random, open_book, whole_book)
    for _ in range(steps):
        walked.step()
    walked.check()
    walked.there_and_back()
    return walked
