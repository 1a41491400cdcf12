"""What a start does not wait for."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from app.clock import StoppedClock
from app.domain.drafts import OrderDraft
from app.usecases.orders import take_order
from tests.conftest import MONDAY
from tests.open_window import book_desk

STARTED = Path(__file__).parents[1] / "started.py"


def test_the_queue_is_painted_before_anything_is_loaded_that_can_wait(tmp_path: Path) -> None:
    book = tmp_path / "book.carnet"
    desk = book_desk(book, StoppedClock(MONDAY))
    desk.do(take_order, draft=OrderDraft("Logo", client="Marie", effort=180, due=MONDAY + timedelta(days=4)))
    desk.close()
    options = ["--store", str(book), "--now", MONDAY.isoformat(), "--lang", "en"]
    ended = subprocess.run(
        [sys.executable, str(STARTED), "carnet", *options],
        env={"PYTHONPATH": str(STARTED.parents[1]), "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(ended.stdout.split()) == 2  # the frame, then the queue
    assert ended.stderr == ""
