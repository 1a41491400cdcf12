"""A read-only mapping that is computed when something is first asked of it: most callers want the verdict only."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import TypeVar

V = TypeVar("V")


class OnDemand(Mapping[Hashable, V]):
    """What `compute` returns, computed at most once. Equal to any mapping with the same items."""

    __slots__ = ("_compute", "_found")

    def __init__(self, compute: Callable[[], Mapping[Hashable, V]]) -> None:
        self._compute = compute
        self._found: Mapping[Hashable, V] | None = None

    def _all(self) -> Mapping[Hashable, V]:
        if self._found is None:
            self._found = self._compute()
        return self._found

    def __getitem__(self, key: Hashable) -> V:
        return self._all()[key]

    def __iter__(self) -> Iterator[Hashable]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __repr__(self) -> str:
        return repr(dict(self))
