"""The virtual environment of a checkout: made, filled with the pinned packages, and left alone once it is right."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path

import libraries
from shell import ROOT, VERSION, WINDOWS, asked, must, say

TO_RUN = ROOT / "packaging" / "requirements.txt"
TO_DEVELOP = ROOT / "packaging" / "requirements-dev.txt"
VENV = ROOT / ".venv"
LIBRARY = VENV / "Lib" / "site-packages" if WINDOWS else VENV / "lib" / f"python{VERSION}" / "site-packages"
STAMP = VENV / "carnet-packages"


def are_in_place(requirements: Path) -> bool:
    """Whether `.venv` already holds what the requirements pin."""
    enough = [stamp_for(requirements), stamp_for(TO_DEVELOP)]  # to develop takes all that to run takes
    return python_in(VENV).exists() and STAMP.exists() and STAMP.read_text("utf-8") in enough


def stamp_for(requirements: Path) -> str:
    """What is noted once the requirements are in place: where, for which Python, and their fingerprint."""
    return f"{VENV}\n{VERSION}\n{hashlib.sha256(requirements.read_bytes()).hexdigest()}\n"


def install(requirements: Path) -> None:
    """Fills `.venv` with the pinned packages, and with a `carnet` that runs this checkout."""
    if not usable():
        say(f"Making .venv for Python {VERSION}.")
        make_venv(VENV)
    STAMP.unlink(missing_ok=True)
    say("Installing the packages Carnet needs; the first time this fetches some 100 MB.")
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-compile", "--require-hashes"]
    must([*pip_for(VENV), "install", *options, "-r", str(requirements)], "The packages could not be installed.")
    (LIBRARY / "carnet.pth").write_text(os.path.relpath(ROOT, LIBRARY) + "\n", "utf-8")
    write_command(command_in(VENV))
    asked([str(python_in(VENV)), "-m", "compileall", "-qq", "-j", "0", str(LIBRARY), str(ROOT / "app")])
    STAMP.write_text(stamp_for(requirements), "utf-8")


def usable() -> bool:
    """Whether the `.venv` that is there can be kept: it runs, was made for this Python, and was not moved here."""
    here = [str(VENV), VERSION]
    noted = STAMP.read_text("utf-8").splitlines()[:2] if STAMP.exists() else here
    program = "import sys; print(sys.prefix); print('%d.%d' % sys.version_info[:2])"
    return noted == here and asked([str(python_in(VENV)), "-c", program]).stdout.splitlines() == here


def make_venv(folder: Path) -> None:
    """Makes a new virtual environment, in whichever way this Python and its distributor leave open."""
    shutil.rmtree(folder, ignore_errors=True)
    host, virtualenv = host_python(), shutil.which("virtualenv")
    venv_package = [f"python{VERSION}-venv"]
    if has(host, "ensurepip"):
        command = [host, "-m", "venv", str(folder)]
    elif has(host, "pip"):
        command = [host, "-m", "venv", "--without-pip", str(folder)]
    elif virtualenv:
        command = [virtualenv, "--quiet", "--python", host, str(folder)]
    elif libraries.apt_installs(venv_package):
        command = [host, "-m", "venv", str(folder)]
    else:
        line = libraries.apt_line(venv_package)
        raise SystemExit(f"This Python can't make virtual environments. Install what it lacks:\n    {line}")
    must(command, f"The virtual environment {folder} could not be made.")


def host_python() -> str:
    """This Python, or the one behind it when it runs in a virtual environment, which may be about to go."""
    behind = Path(sys.base_prefix) / ("python.exe" if WINDOWS else f"bin/python{VERSION}")
    return str(behind) if sys.prefix != sys.base_prefix and behind.exists() else sys.executable


def pip_for(venv: Path) -> list[str]:
    """The command that installs into `venv`: its own pip, or this Python's where it came without one."""
    if has(str(python_in(venv)), "pip"):
        return [str(python_in(venv)), "-m", "pip"]
    return [host_python(), "-m", "pip", "--python", str(python_in(venv))]


def has(python: str, module: str) -> bool:
    """Whether a Python has a module."""
    return asked([python, "-c", f"import {module}"]).returncode == 0


def python_in(venv: Path) -> Path:
    """The Python of a virtual environment."""
    return venv / "Scripts" / "python.exe" if WINDOWS else venv / "bin" / "python"


def command_in(venv: Path) -> Path:
    """The `carnet` of a virtual environment."""
    return python_in(venv).with_name("carnet.cmd" if WINDOWS else "carnet")


def write_command(command: Path) -> None:
    """Writes a `carnet` that runs this checkout from any folder, also when a link elsewhere leads to it."""
    if WINDOWS:
        command.write_text('@"%~dp0python.exe" -P -m app %*\n', "utf-8")
        return
    command.write_text('#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/python" -P -m app "$@"\n', "utf-8")
    command.chmod(0o755)
