"""The model that works out what changed, watched by someone who believes only its announcements."""

import random
import time
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QListView, QTableView
from pytestqt.qtbot import QtBot

from app.desktop.widgets.rows import FEW, ROW_ROLE, Column, RowsModel


@dataclass(frozen=True, slots=True)
class Order:
    """A row as a screen makes them."""

    key: int
    title: str


COLUMNS = (
    Column[Order]("Order", lambda row: row.title, values={Qt.ItemDataRole.ToolTipRole: lambda row: f"no. {row.key}"}),
    Column[Order]("No.", lambda row: str(row.key), Qt.AlignmentFlag.AlignRight),
)


class Watcher:
    """Keeps a copy of the rows from the announcements alone, and counts them."""

    def __init__(self, model: RowsModel[Order]) -> None:
        self.model = model
        self.copy = [row.key for row in model.rows()]
        self.titles = {row.key: row.title for row in model.rows()}
        self.steps: list[str] = []
        self._gone: list[int] = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.layoutChanged.connect(self._rearranged)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(lambda: self.steps.append("reset"))

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.steps.append(f"insert {first}-{last}")
        fresh = self.model.rows()[first : last + 1]
        self.copy[first:first] = [row.key for row in fresh]
        self.titles.update({row.key: row.title for row in fresh})

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.steps.append(f"remove {first}-{last}")
        del self.copy[first : last + 1]

    def _moved(self, _parent: QModelIndex, first: int, last: int, _to_parent: QModelIndex, target: int) -> None:
        self.steps.append(f"move {first}-{last} to {target}")
        block = self.copy[first : last + 1]
        del self.copy[first : last + 1]
        at = target - len(block) if target > first else target
        self.copy[at:at] = block

    def _rearranged(self) -> None:
        self.steps.append("rearrange")
        self.copy = [row.key for row in self.model.rows()]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.steps.append(f"repaint {first.row()}-{last.row()}")
        for row in self.model.rows()[first.row() : last.row() + 1]:
            self.titles[row.key] = row.title


def orders(*keys: int) -> list[Order]:
    """Rows with these keys."""
    return [Order(key, f"Order {key}") for key in keys]


def model_of(*keys: int) -> RowsModel[Order]:
    """A model that shows these rows."""
    model = RowsModel(COLUMNS)
    model.show(orders(*keys))
    return model


rows_lists = st.lists(st.integers(0, 30), unique=True).flatmap(
    lambda keys: st.tuples(*(st.builds(Order, st.just(key), st.sampled_from(["A", "B"])) for key in keys))
)


@settings(max_examples=150, deadline=None)
@given(stages=st.lists(rows_lists, min_size=1, max_size=5))
def test_who_believes_the_announcements_sees_what_is_shown(qapp: QApplication, stages: list[tuple[Order, ...]]) -> None:
    model = RowsModel(COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    watcher = Watcher(model)
    for rows in stages:
        held = {row.key: QPersistentModelIndex(model.index_of(row.key, 1)) for row in model.rows()}
        model.show(rows)
        assert model.rows() == rows
        assert watcher.copy == [row.key for row in rows]
        assert {key: watcher.titles[key] for key in watcher.copy} == {row.key: row.title for row in rows}
        for key, index in held.items():
            shown = model.row_at(index)
            assert shown is None or shown.key == key
            assert (shown is not None) == any(row.key == key for row in rows)
    assert "reset" not in watcher.steps
    tester.deleteLater()


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), size=st.integers(3 * FEW, 8 * FEW))
def test_great_changes_come_out_right_in_few_announcements(qapp: QApplication, seed: int, size: int) -> None:
    chance = random.Random(seed)
    before = chance.sample(range(size * 2), size)
    after = chance.sample(range(size * 2), size)
    model = model_of(*before)
    watcher = Watcher(model)
    held = {key: QPersistentModelIndex(model.index_of(key)) for key in before}
    model.show(orders(*after))
    assert watcher.copy == after
    for key, index in held.items():
        shown = model.row_at(index)
        assert (shown.key if shown else None) == (key if key in after else None)
    assert len(watcher.steps) <= 3 * FEW


@pytest.mark.parametrize(
    ("before", "after", "steps"),
    [
        ((1, 2, 3), (1, 2, 3), []),
        ((1, 2, 3, 4, 5), (1, 5), ["remove 1-3"]),
        ((1, 5), (1, 2, 3, 4, 5), ["insert 1-3"]),
        ((1, 2, 3, 4), (2, 3, 4, 1), ["move 0-0 to 4"]),
        ((1, 2, 3, 4), (4, 1, 2, 3), ["move 3-3 to 0"]),
        ((1, 2, 3, 4), (1, 3, 2, 4), ["move 1-1 to 3"]),
        ((), (1, 2), ["insert 0-1"]),
        ((1, 2), (), ["remove 0-1"]),
        ((1, 2, 3), (4, 3, 1), ["remove 1-1", "move 1-1 to 0", "insert 0-0"]),
    ],
)
def test_no_more_is_announced_than_happened(
    qapp: QApplication, before: tuple[int, ...], after: tuple[int, ...], steps: list[str]
) -> None:
    model = model_of(*before)
    watcher = Watcher(model)
    model.show(orders(*after))
    assert len(watcher.steps) == len(steps)
    assert [step.split()[0] for step in watcher.steps] == [step.split()[0] for step in steps]
    assert watcher.copy == list(after)


def test_only_what_reads_otherwise_is_repainted(qapp: QApplication) -> None:
    model = model_of(1, 2, 3, 4)
    watcher = Watcher(model)
    rows = list(model.rows())
    rows[1] = replace(rows[1], title="in 2 h")
    rows[2] = replace(rows[2], title="in 3 h")
    model.show(rows)
    assert watcher.steps == ["repaint 1-2"]
    assert model.index(1, 0).data() == "in 2 h"


def test_what_is_chosen_stays_chosen(qapp: QApplication, qtbot: QtBot) -> None:
    model = model_of(1, 2, 3, 4, 5)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectRow(3)
    model.show(orders(5, 4, 9, 8, 1))
    assert [model.row_at(index) for index in view.selectionModel().selectedRows()] == orders(4)
    assert model.row_at(view.currentIndex()) == Order(4, "Order 4")


def test_two_rows_of_one_key_are_a_mistake(qapp: QApplication) -> None:
    model = model_of(1)
    with pytest.raises(ValueError, match="same key"):
        model.show(orders(2, 2))
    assert model.rows() == tuple(orders(1))


def test_what_a_view_and_a_delegate_ask(qapp: QApplication) -> None:
    model = model_of(7)
    cell = model.index(0, 1)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Order"
    assert cell.data() == "7"
    assert cell.data(ROW_ROLE) == Order(7, "Order 7")
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "no. 7"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) is None
    assert not model.index_of(8).isValid()
    assert model.row_at(QModelIndex()) is None


@pytest.mark.parametrize(
    "change", ["nothing", "shuffle", "every other gone", "every other new", "one of all", "first last"]
)
def test_twenty_thousand_rows_change_in_a_moment(qapp: QApplication, qtbot: QtBot, change: str) -> None:
    size = 20_000
    before = list(range(0, size * 2, 2))
    after = {
        "nothing": before,
        "shuffle": random.Random(1).sample(before, size),
        "every other gone": before[::2],
        "every other new": list(range(size * 2)),
        "one of all": [*before[:9_000], 1, *before[9_000:]],
        "first last": [*before[1:], before[0]],
    }[change]
    model = model_of(*before)
    view = QListView()
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    view.setModel(model)
    view.setCurrentIndex(model.index_of(400))
    rows = orders(*after)
    start = time.perf_counter()
    model.show(rows)
    elapsed = time.perf_counter() - start
    assert model.rows() == tuple(rows)
    assert elapsed < 2, f"{change}: {elapsed * 1000:.0f} ms"
