"""A book survives a kill at any system call: every step that was said to be done is there, and nothing of another.

    python -m tests.storage.killing             # kills a process at every system call of a short story
    python -m tests.storage.killing 40          # at 40 of them, evenly spread
    python -m tests.storage.killing 0 7         # at every one, of another story

A child process opens a new book, does things at random, takes some back, closes and opens it, and says after each that
it is done. It is stopped before and after each system call and killed at one of them (Linux only). Then the book is
opened: it must be sound, and hold what was done up to the last word, or the one thing more that was not yet said.
"""

import ctypes
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import perf_counter

from app.clock import StoppedClock
from app.desk import Desk
from app.domain.refusal import Refusal
from app.storage.book_file import IN_MEMORY
from app.storage.database import open_store
from app.usecases.checking import check_book
from app.usecases.exporting import book_file
from tests.conftest import MONDAY, ZONE
from tests.usecases.doing import anything

TRACE_ME, GO_TO_NEXT_CALL = 0, 24
NOT_POSSIBLE = 77  # the exit status where processes can't be stopped at system calls
DEEDS = 9
DEEDS_BEFORE_REOPENING = 6


class Story:
    """The same deeds again and again, on any book."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def tell(self, path: Path, said: Callable[[Desk], object]) -> None:
        """Does everything; calls `said` after each deed."""
        random = Random(self._seed)
        desk = Desk(open_store(path, zone=str(ZONE)), StoppedClock(MONDAY))
        said(desk)
        for number in range(DEEDS):
            if number == DEEDS_BEFORE_REOPENING and path != IN_MEMORY:
                desk.close()
                desk = Desk(open_store(path), StoppedClock(MONDAY))
            self._deed(number, random, desk)
            said(desk)
        desk.close()

    def _deed(self, number: int, random: Random, desk: Desk) -> None:
        """Something new, or at every fourth and fifth a step back and forth."""
        if number % 5 == 3:
            desk.undo()
        elif number % 5 == 4:
            desk.redo()
        else:
            self._something(random, desk)

    def _something(self, random: Random, desk: Desk) -> None:
        """Tries things until one is not refused."""
        while True:
            try:
                anything(random, desk, b"")()
            except Refusal:
                continue
            return


class Victim:
    """A process that tells the story on a file and stops at each system call."""

    def __init__(self, story: Story, path: Path) -> None:
        self._heard, mouth = os.pipe()
        self._process = os.fork()
        if not self._process:
            _live(story, path, mouth)
        os.close(mouth)
        os.waitpid(self._process, 0)  # it waits for us before it begins

    def go_on(self) -> bool:
        """To the next stop, just before or just after a system call; False when it has ended."""
        _trace(GO_TO_NEXT_CALL, self._process)
        _, status = os.waitpid(self._process, 0)
        return os.WIFSTOPPED(status)

    def kill(self) -> None:
        """Ends it where it stands."""
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)

    def words(self) -> int:
        """How often it has said that something is done."""
        with os.fdopen(self._heard, "rb") as heard:
            return len(heard.read())


def _live(story: Story, path: Path, mouth: int) -> None:
    """What the child does; never returns."""
    try:
        _trace(TRACE_ME, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        story.tell(path, lambda _desk: os.write(mouth, b"."))
    finally:
        os._exit(0)


def _trace(request: int, process: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(request, process, None, None) == -1:
        raise OSError(ctypes.get_errno(), "ptrace")


def stops(story: Story) -> int:
    """How many times the story can be interrupted."""
    with a_folder() as path:
        victim = Victim(story, path)
        number = 0
        while victim.go_on():
            number += 1
        assert victim.words() == DEEDS + 1
        return number


def killed_at(stop: int, story: Story, path: Path) -> int:
    """Kills the story at one of its stops; how many of its deeds were said to be done."""
    victim = Victim(story, path)
    for _ in range(stop):
        if not victim.go_on():
            return victim.words()
    victim.kill()
    return victim.words()


def examine(path: Path, expected: list[bytes], words: int) -> None:
    """Opens the book that was left behind, and finds it whole."""
    desk = Desk(open_store(path, zone=str(ZONE)), StoppedClock(MONDAY))
    report, book = desk.look(check_book), desk.look(book_file)
    desk.close()
    assert report.sound, report
    assert book in expected[max(0, words - 1) : words + 1], f"{words} deeds were said to be done"
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def main(kills: int, seed: int) -> int:
    """Kills at so many stops (0: at every one) and examines what is left; the exit status."""
    story, expected = Story(seed), list[bytes]()
    story.tell(IN_MEMORY, lambda desk: expected.append(desk.look(book_file)))
    try:
        number = stops(story)
    except OSError as error:
        say(f"processes can't be stopped at system calls here: {error}")
        return NOT_POSSIBLE
    begun = perf_counter()
    chosen = range(1, number + 1, max(1, number // kills) if kills else 1)
    for stop in chosen:
        with a_folder() as path:
            try:
                examine(path, expected, killed_at(stop, story, path))
            except BaseException:
                say(f"killed at stop {stop} of {number}")
                raise
    say(f"killed at {len(chosen)} of {number} stops in {perf_counter() - begun:.0f} s: every book whole")
    return 0


@contextmanager
def a_folder() -> Iterator[Path]:
    """Where a book may be made."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "book.carnet"


def say(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(numbers + [0, 1][len(numbers) :])))
