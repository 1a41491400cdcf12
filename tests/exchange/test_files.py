"""Files are written wholly or not at all, and only the user reads them."""

from pathlib import Path

import pytest

from app.exchange.files import read_file, write_file
from tests.facts import refused


def test_a_file_is_written_for_the_user_alone(tmp_path: Path) -> None:
    write_file(tmp_path / "book.json", b"one")
    assert (tmp_path / "book.json").read_bytes() == b"one"
    assert (tmp_path / "book.json").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_is_replaced_only_when_told(tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    write_file(path, b"one")
    with refused("file-there"):
        write_file(path, b"two")
    assert path.read_bytes() == b"one"
    write_file(path, b"two", replace=True)
    assert path.read_bytes() == b"two"


def test_nothing_half_written_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "book.json").mkdir()
    with refused("file-not-written"):
        write_file(tmp_path / "book.json", b"one", replace=True)
    assert [file.name for file in tmp_path.iterdir()] == ["book.json"]


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with refused("file-not-written"):
        write_file(tmp_path / "away" / "book.json", b"one")


def test_a_file_is_read_one_byte_past_the_most(tmp_path: Path) -> None:
    (tmp_path / "long").write_bytes(b"x" * 100)
    assert len(read_file(tmp_path / "long", 10)) == 11


@pytest.mark.parametrize("name", ["nowhere", "."])
def test_what_cannot_be_read_is_said_so(tmp_path: Path, name: str) -> None:
    with refused("file-unreadable"):
        read_file(tmp_path / name, 10)
