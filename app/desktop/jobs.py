"""Work that takes longer than a blink, done beside the window: one after the other, a result or a refusal back."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.refusal import Refusal

T = TypeVar("T")
Submit = Callable[[Callable[[], None]], Any]


class Jobs(QObject):
    """Runs what touches neither the window nor the book. What comes of it is told in the window's own thread."""

    _ended = Signal(object)  # what to do now, in the thread that this object lives in

    def __init__(self, submit: Submit | None = None, parent: QObject | None = None) -> None:
        """`submit` is given each job to run; without one, jobs run in a thread of their own, one at a time."""
        super().__init__(parent)
        self._submit = submit or ThreadPoolExecutor(max_workers=1, thread_name_prefix="carnet-jobs").submit
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], then: Callable[[T], object], refused: Callable[[Refusal], object]) -> None:
        """Has `work` done; `then` gets its result, or `refused` why not. A mistake of ours is raised in the window."""
        self._submit(partial(self._work, work, then, refused))

    def _work(self, work: Callable[[], T], then: Callable[[T], object], refused: Callable[[Refusal], object]) -> None:
        try:
            result = work()
        except Refusal as error:
            self._ended.emit(partial(refused, error))
        except Exception as error:
            self._ended.emit(partial(_raise, error))
        else:
            self._ended.emit(partial(then, result))

    def _tell(self, what: Callable[[], object]) -> None:
        what()


def _raise(error: Exception) -> None:
    raise error
