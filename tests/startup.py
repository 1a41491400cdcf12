"""How long Carnet takes to start with a big book, beside bare windows started in the same run.

    python -m tests.startup            # 15 starts of each kind, one after the other
    python -m tests.startup 30

From the start of the process to the first paint of the window, compared with a bare PySide6 window (at most 1.5 times
as long), and to the first paint of the queue, compared with a bare window that has imported SQLModel (at most 1.3).
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import monotonic

from tests.big_book import a_big_book
from tests.conftest import MONDAY

BARE, WITH_SQLMODEL = ["bare"], ["sqlmodel"]
WINDOW_BAR, QUEUE_BAR = 1.5, 1.3


def main(starts: int) -> None:
    """Starts each kind in turn and prints what the middle one took."""
    taken: dict[str, list[float]] = {"bare window": [], "bare + sqlmodel": [], "window": [], "queue": []}
    with a_big_book() as book, tempfile.TemporaryDirectory() as home:
        options = ["--store", str(book), "--now", MONDAY.isoformat(), "--lang", "en"]
        for number in range(starts + 2):
            bare, with_sqlmodel = start(BARE, home), start(WITH_SQLMODEL, home)
            window, queue = start(["carnet", *options], home)
            if number >= 2:  # the first ones compile and warm the disk's cache
                for name, seconds in zip(taken, (bare[0], with_sqlmodel[0], window, queue), strict=True):
                    taken[name].append(seconds)
    middle = {name: median(every) for name, every in taken.items()}
    say(f"{starts} starts of each   median ms    least")
    for name, every in taken.items():
        say(f"{name:20} {middle[name] * 1000:10.0f} {min(every) * 1000:8.0f}")
    judge("window / bare window", middle["window"] / middle["bare window"], WINDOW_BAR)
    judge("queue / bare + sqlmodel", middle["queue"] / middle["bare + sqlmodel"], QUEUE_BAR)


def start(what: list[str], home: str) -> list[float]:
    """Starts one kind of window; the seconds until each thing that it painted."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "XDG_CONFIG_HOME": home, "PYTHONDONTWRITEBYTECODE": ""}
    begun = monotonic()
    ended = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("started.py")), *what],
        env={**environment, "PYTHONPATH": str(Path(__file__).parent.parent)},
        stdout=subprocess.PIPE,
        check=True,
    )
    return [float(word) - begun for word in ended.stdout.split()]


def judge(what: str, ratio: float, bar: float) -> None:
    """One ratio and whether it is good enough."""
    say(f"{what:26} {ratio:5.2f}   at most {bar}: {'yes' if ratio <= bar else 'NO'}")


def say(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
