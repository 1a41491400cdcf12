"""The gallery shows every dialog there is, and the same scene gives the same picture."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from app.desktop.actions import ActionSpec
from tests.every_dialog import every_dialog
from tests.gallery.__main__ import main
from tests.gallery.scenes import DIALOGS, SCENES
from tests.gallery.stage import Look, Screen, Theatre

THE_SYSTEMS_OWN = {
    "import",
    "export",
    "export_calendar",
    "print_month",
    "evidence",
}  # they open the system's own choosers
LOOK = Look("en", "light")


class Watcher(QObject):
    """Notes what is shown as a window of its own, and what was seen in front."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: set[type] = set()
        self.seen: set[type] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.add(type(watched))
        return False


def test_every_action_that_opens_something_has_its_picture(qapp: QApplication, tmp_path: Path) -> None:
    actions: list[ActionSpec] = []
    anything = next(scene for scene in SCENES if scene.name == "today-empty")
    Theatre(qapp, tmp_path).play(anything, LOOK, lambda stage: actions.extend(stage.shell.actions_.specs))
    opening = {spec.key for spec in actions if spec.text.endswith("…")}
    assert opening
    assert opening - {dialog.key for dialog in DIALOGS} - THE_SYSTEMS_OWN == set()


@pytest.fixture(scope="module")
def played(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Watcher:
    """Everything that came up as a window of its own while all dialogs were opened."""
    theatre, watcher = Theatre(qapp, tmp_path_factory.mktemp("books")), Watcher()
    qapp.installEventFilter(watcher)
    for scene in SCENES:
        if scene.dialog and scene.screen is Screen.LARGE:
            theatre.play(scene, LOOK, lambda stage: watcher.seen.add(type(stage.front())))
    qapp.removeEventFilter(watcher)
    return watcher


def test_every_dialog_that_there_is_stands_in_a_picture(played: Watcher) -> None:
    assert {dialog for dialog in every_dialog() if dialog not in played.seen} == set()


def test_nothing_but_the_window_and_the_dialogs_comes_up(played: Watcher) -> None:
    assert {kind for kind in played.shown if not issubclass(kind, QMainWindow | QDialog)} == set()


def test_a_scene_gives_the_same_picture_each_time(tmp_path: Path) -> None:
    drawn = []
    for folder in (tmp_path / "once", tmp_path / "again"):
        names = ["--only", "today", "--only", "extension", "--lang", "fr", "--theme", "dark"]
        assert main([str(folder), *names]) == 0
        drawn.append({file.name: file.read_bytes() for file in folder.iterdir()})
    assert drawn[0] == drawn[1]
    assert set(drawn[0]) == {"today-dark-fr.png", "extension-dark-fr.png"}
    assert all(picture.startswith(b"\x89PNG") for picture in drawn[0].values())


def test_names_of_scenes_are_all_different() -> None:
    assert len({scene.name for scene in SCENES}) == len(SCENES)
