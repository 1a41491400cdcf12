"""What must happen to one list of keys to make another of it, in as few steps as possible."""

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence


def runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The rising numbers as runs without a gap, each as its first and last."""
    start = 0
    for i in range(1, len(numbers) + 1):
        if i == len(numbers) or numbers[i] != numbers[i - 1] + 1:
            yield numbers[start], numbers[i - 1]
            start = i


def strays(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[int]:
    """Where in `after` the fewest keys stand that must move; both lists hold the same keys, each once."""
    place = {key: i for i, key in enumerate(before)}
    staying = _longest_rising([place[key] for key in after])
    return [i for i in range(len(after)) if i not in staying]


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """The places of a longest rising subsequence (patience sorting, n log n)."""
    ends: list[int] = []
    places: list[int] = []
    previous: list[int] = []
    for i, number in enumerate(numbers):
        pile = bisect_left(ends, number)
        previous.append(places[pile - 1] if pile else -1)
        ends[pile : pile + 1] = [number]
        places[pile : pile + 1] = [i]
    chosen: set[int] = set()
    i = places[-1] if places else -1
    while i >= 0:
        chosen.add(i)
        i = previous[i]
    return chosen
