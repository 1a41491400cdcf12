"""Calendars on the command line: what was taken, what was refused and why, and never a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from app.storage import queries
from app.storage.database import open_store
from tests.exchange.test_ics import calendar, event

DENTIST = event("DTSTART:20261124T130000Z", "DTEND:20261124T140000Z", uid="1", title="Dentist")
EVIL = event("DTSTART:20261124T130000Z", "RRULE:FREQ=SECONDLY", uid="2", title="Evil")

Carnet = Callable[..., tuple[int, str, str]]


@pytest.fixture
def carnet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Carnet:
    """Runs `carnet` on a book of its own, on 23 November 2026; its exit status and what it said."""

    def run(*arguments: str) -> tuple[int, str, str]:
        store = str(tmp_path / "book.carnet")
        common = ["--store", store, "--now", "2026-11-23T13:55", "--lang", "en"]
        status = cli.run([*arguments, *common], lambda _: 99, lambda *_: None)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def file(folder: Path, data: bytes, name: str = "family.ics") -> str:
    """A file with this content."""
    path = folder / name
    path.write_bytes(data)
    return str(path)


def names(folder: Path) -> list[tuple[str, int]]:
    """The calendars of the book, with how many events each has."""
    store = open_store(folder / "book.carnet", zone="Europe/Paris")
    try:
        with store.session() as session:
            return [(its.name, len(its.events)) for its in queries.calendars(session)]
    finally:
        store.close()


def test_a_calendar_is_taken_and_taken_again_without_doubling(carnet: Carnet, tmp_path: Path) -> None:
    path = file(tmp_path, calendar(DENTIST))
    for _ in range(2):
        status, out, err = carnet("import", path)
        assert (status, err) == (0, "")
        assert "1 event" in out
    assert names(tmp_path) == [("family", 1)]


def test_what_means_harm_is_named_and_the_rest_taken(carnet: Carnet, tmp_path: Path) -> None:
    status, out, _ = carnet("import", file(tmp_path, calendar("X-WR-CALNAME:Home", DENTIST, EVIL)))
    assert status == 1
    assert "  Evil: it repeats in a way that is not taken (FREQ=SECONDLY)" in out.splitlines()
    assert names(tmp_path) == [("Home", 1)]


@pytest.mark.parametrize("data", [b"BEGIN:VCALENDAR\r\n" + b"X" * 20_000_000, b"", b"\x00" * 100])
def test_a_file_that_can_t_be_taken_at_all_is_refused_in_a_sentence(
    carnet: Carnet, tmp_path: Path, data: bytes
) -> None:
    status, out, err = carnet("import", file(tmp_path, data))
    assert (status, out) == (1, "")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert names(tmp_path) == []


def test_what_is_planned_goes_out_as_a_calendar_and_comes_back_as_nothing_new(carnet: Carnet, tmp_path: Path) -> None:
    carnet("import", file(tmp_path, calendar(DENTIST)))
    path = tmp_path / "carnet.ics"
    status, out, err = carnet("export", str(path))
    assert (status, err) == (0, "")
    assert str(path) in out
    assert b"BEGIN:VAVAILABILITY" in path.read_bytes()
    assert carnet("export", str(path))[0] == 2
    assert carnet("export", str(path), "--force")[0] == 0
    assert carnet("import", str(path))[0] == 0
    assert names(tmp_path) == [("family", 1), ("Carnet", 0)]
