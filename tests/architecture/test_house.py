"""What the house promises of its own code and no other tool holds: the rules that a stranger would break first."""

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.places import RESOURCES

ROOT = RESOURCES.parent
APP = ROOT / "app"
MODULES = sorted(path for path in APP.rglob("*.py"))
READS_THE_CLOCK = {"now", "utcnow", "today", "time", "time_ns", "monotonic", "perf_counter", "localtime"}
CLOCKS = {"datetime", "date", "time"}
TRANSLATING = {("", "say"), ("self", "tr")}


def places(kind: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    """Every such node of the app's code, with the file it is in."""
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, kind):
                yield path, node


def calls() -> Iterator[tuple[Path, ast.Call, str, str]]:
    """Every call: its file, and what is called of what: "datetime", "now"; "" of nothing, "…" of an expression."""
    for path, node in places(ast.Call):
        assert isinstance(node, ast.Call)
        of, name = "", ""
        if isinstance(node.func, ast.Attribute):
            name = node.func.attr
            of = node.func.value.id if isinstance(node.func.value, ast.Name) else "…"
        elif isinstance(node.func, ast.Name):
            name = node.func.id
        yield path, node, of, name


def where(path: Path, node: ast.AST) -> str:
    """A place in the code that an editor finds."""
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def test_only_the_clock_reads_the_time() -> None:
    found = [where(p, n) for p, n, of, name in calls() if of in CLOCKS and name in READS_THE_CLOCK]
    assert [place for place in found if not place.startswith("app/clock.py")] == []


def test_no_text_to_translate_is_put_together_before() -> None:
    found = [
        where(path, node)
        for path, node, of, name in calls()
        if (name == "translate" or (of, name) in TRANSLATING)
        and any(isinstance(part, ast.JoinedStr) for part in node.args)
    ]
    assert found == []


def test_only_the_command_line_prints() -> None:
    found = [where(p, n) for p, n, of, name in calls() if (of, name) == ("", "print")]
    assert [place for place in found if not place.startswith("app/cli/")] == []


def test_nobody_writes_around_the_journal() -> None:
    found = [where(p, n) for p, n, of, name in calls() if of == "" and name in ("update", "delete", "insert")]
    assert found == []


def test_qts_own_sqlite_is_never_loaded() -> None:
    assert [str(path) for path in MODULES if "QtSql" in path.read_text(encoding="utf-8")] == []


def test_every_room_has_its_sign_and_its_place_on_the_map() -> None:
    rooms = [path for path in APP.iterdir() if (path / "__init__.py").exists()]
    readme = (APP / "README.md").read_text(encoding="utf-8")
    for room in rooms:
        assert importlib.import_module(f"app.{room.name}").__doc__, room
        assert f"`{room.name}/`" in readme, room


def test_no_file_bears_the_name_of_a_library_of_python() -> None:
    top = [path for path in APP.iterdir() if path.suffix == ".py" or path.is_dir()]
    assert {path.stem for path in top} & set(sys.stdlib_module_names) <= {"__init__", "__main__"}


def test_packaging_hides_no_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_use_case_says_what_it_does() -> None:
    found = [
        where(path, node)
        for path, node in places(ast.FunctionDef)
        if path.parent == APP / "usecases"
        and isinstance(node, ast.FunctionDef)
        and [argument.arg for argument in node.args.args[:2]] == ["session", "now"]
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert found == []


def test_no_file_knows_a_machine_or_a_place_to_download_from() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a checkout")
    machine = re.compile(rb"(?<![\w.])/(?:work|root|tmp)/|https?://(?:files\.)?(?:pypi|pythonhosted)")
    here = Path(__file__)
    files = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    found = [str(file) for file in files if file.is_file() and file != here and machine.search(file.read_bytes())]
    assert found == []
