"""Draws the pictures: `python -m tests.gallery OUT [--only NAME] [--lang fr] [--theme dark] [--on SMALL] [--fits]`.

Each kind of screen is a process of its own, because Qt asks once, at its start, what the screen is like.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.gallery.fitting import complaints
from tests.gallery.scenes import SCENES
from tests.gallery.stage import Look, Scene, Screen, Stage, Theatre

LANGUAGES = ("en", "fr")
THEMES = ("light", "dark")


def main(arguments: list[str]) -> int:
    """Draws what is asked for; the exit status."""
    asked = _parser().parse_args(arguments)
    known = {scene.name for scene in SCENES}
    unknown = [name for name in asked.only if name not in known]
    if unknown:
        sys.stderr.write(f"no such scene: {', '.join(unknown)}; there are {', '.join(sorted(known))}\n")
        return 1
    wanted = [scene for scene in SCENES if not asked.only or scene.name in asked.only]
    if asked.on:
        wanted = elsewhere(wanted, Screen[asked.on])
    asked.out.mkdir(parents=True, exist_ok=True)
    if asked.screen:
        here = [scene for scene in wanted if scene.screen.name == asked.screen]
        looks = [Look(lang, theme) for lang in asked.lang for theme in asked.theme]
        return fit(here, looks) if asked.fits else draw(here, looks, asked.out)
    screens = [screen for screen in Screen if any(scene.screen is screen for scene in wanted)]
    return max(_draw_apart(screen, arguments) for screen in screens)


def elsewhere(scenes: list[Scene], screen: Screen) -> list[Scene]:
    """The scenes of the usual window on another kind of screen."""
    usual = Screen.LARGE
    here = [scene for scene in scenes if (scene.screen, scene.size) == (usual, usual.window())]
    return [replace(scene, screen=screen, size=screen.window()) for scene in here]


def draw(scenes: list[Scene], looks: list[Look], out: Path) -> int:
    """Draws each scene in each look; the exit status."""

    def save(scene: Scene, look: Look, stage: Stage) -> None:
        file = out / scene.file_name(look)
        stage.picture().save(str(file))
        sys.stdout.write(f"{file}\n")

    _play(scenes, looks, save)
    return 0


def fit(scenes: list[Scene], looks: list[Look]) -> int:
    """Says what of each scene has no room in each look; the exit status, 1 where there is something."""
    found: list[str] = []

    def look_at(scene: Scene, look: Look, stage: Stage) -> None:
        found.extend(f"{scene.file_name(look)}: {its}" for its in complaints(stage.front()))

    _play(scenes, looks, look_at)
    sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


def _play(scenes: list[Scene], looks: list[Look], watch: Callable[[Scene, Look, Stage], None]) -> None:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        theatre = Theatre(application, Path(folder))
        for look in looks:
            for scene in scenes:
                theatre.play(scene, look, partial(watch, scene, look))


def _draw_apart(screen: Screen, arguments: list[str]) -> int:
    """Draws the scenes of one kind of screen in a process that has such a screen; its exit status."""
    width, height, dots, dpi = screen.value
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "screen.json"
        shape = {"name": screen.name, "x": 0, "y": 0, "width": width * dots, "height": height * dots, "dpr": 1}
        shape |= {"logicalDpi": dpi, "logicalBaseDpi": dpi}
        file.write_text(json.dumps({"screens": [shape]}), encoding="utf-8")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
            "QT_SCALE_FACTOR": str(dots),
            "LC_ALL": "C.UTF-8",
        }
        command = [sys.executable, "-m", "tests.gallery", *arguments, "--screen", screen.name]
        return subprocess.run(command, env=environment, check=False).returncode


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description="Pictures of every screen and dialog.")
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="this scene alone; may be repeated")
    parser.add_argument("--lang", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--theme", nargs="+", choices=THEMES, default=THEMES)
    parser.add_argument("--on", choices=[screen.name for screen in Screen], help="on this kind of screen instead")
    parser.add_argument("--fits", action="store_true", help="say what has no room, and draw nothing")
    parser.add_argument("--screen", choices=[screen.name for screen in Screen], help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
