"""Opens Carnet and runs its checks, from a checkout and with nothing but Python 3.11 or newer.

    python3 packaging/dev.py run [what `carnet` takes]    open Carnet; without a screen, say what today holds
    python3 packaging/dev.py test [what pytest takes]     run every check, the tests last
    python3 packaging/dev.py setup                        only prepare what these two need
    python3 packaging/dev.py lock [what uv takes]         pin what pyproject.toml asks for; `lock --upgrade` for newer

Each one first sees to it that `.venv` holds the pinned packages and that the system has the libraries Qt needs; once
that is done it takes no time. Nothing outside this folder is touched but those libraries, and they only where apt-get
may be used without asking for a password.
"""

from __future__ import annotations  # a Python too old for Carnet must get as far as saying so

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import libraries
import packages
from shell import LINUX, ROOT, VERSION, WINDOWS, asked, environment, must, say

OLDEST, TOO_NEW = (3, 11), (3, 15)  # as far as Qt's packages go
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
WITHOUT_WINDOW = {"today", "import", "export", "check", "-h", "--help", "--version"}  # what Carnet prints by itself


def main(arguments: list[str]) -> int:
    """Does what the command line asks for; the exit code."""
    commands = {"run": run, "test": test, "setup": setup, "lock": lock}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        return start_again_with_another_python(arguments)
    return commands[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Opens Carnet; on a machine without a screen, and not told otherwise, prints what today holds."""
    prepare(packages.TO_RUN)
    no_screen = LINUX and not any(os.environ.get(name) for name in SCREENS)
    if no_screen and WITHOUT_WINDOW.isdisjoint(arguments):
        say("There is no screen here, so this is what `carnet today` says:")
        arguments = [*arguments, "today"]
    command = [str(packages.python_in(packages.VENV)), "-P", "-m", "app", *arguments]
    if not WINDOWS:
        os.execve(command[0], command, environment())  # so that Ctrl+C reaches Carnet alone
    return subprocess.call(command, env=environment())


def test(arguments: list[str]) -> int:
    """Runs every check, also after one has failed; pytest comes last, so that its closing line closes the output."""
    prepare(packages.TO_DEVELOP)
    python = packages.python_in(packages.VENV)
    module = [str(python), "-m"]
    checks = {
        "ruff check": [*module, "ruff", "check", "--quiet"],
        "ruff format": [*module, "ruff", "format", "--check", "--quiet"],
        "mypy": [*module, "mypy", "--no-error-summary"],
        "translations": [*module, "tests.translations"],
        "lint-imports": [shutil.which("lint-imports", path=str(python.parent)) or "lint-imports", "--no-logo"],
    }
    failed = [name for name, command in checks.items() if not passes(name, command)]
    if failed:
        print(f"Not in order, see above: {', '.join(failed)}.", flush=True)
    workers = [] if arguments or (os.cpu_count() or 1) < 2 else ["-n", "2"]
    pytest = subprocess.call([*module, "pytest", "-q", *workers, *arguments], cwd=ROOT, env=environment_for_checks())
    return pytest or int(bool(failed))


def passes(name: str, command: list[str]) -> bool:
    """Runs one check and prints a line about it, and what it said when it failed."""
    start = time.monotonic()
    answer = asked(command, environment_for_checks())
    passed = answer.returncode == 0
    print(f"{name:<13} {'ok' if passed else 'FAILED':<6} {time.monotonic() - start:5.1f} s", flush=True)
    if not passed:
        print(answer.stdout.strip(), flush=True)
    return passed


def environment_for_checks() -> dict[str, str]:
    """The environment in which checks say the same on every machine: no window, one locale."""
    return {**environment(), "QT_QPA_PLATFORM": "offscreen", **({"LC_ALL": "C.UTF-8"} if LINUX else {})}


def setup(_arguments: list[str]) -> int:
    """Prepares all that running and checking need."""
    prepare(packages.TO_DEVELOP)
    say(f"Carnet is ready: {packages.command_in(packages.VENV)}")
    return 0


def lock(arguments: list[str]) -> int:
    """Pins what pyproject.toml asks for, with hashes and for every system, in the two requirements files."""
    with tempfile.TemporaryDirectory() as folder:
        venv = Path(folder) / "venv"
        packages.make_venv(venv)
        must([*packages.pip_for(venv), "install", "--quiet", "uv"], "uv, which pins packages, could not be installed.")
        for file, extras in ((packages.TO_RUN, []), (packages.TO_DEVELOP, ["--extra", "dev"])):
            say(f"Pinning {file.name}.")
            compiler = [str(packages.python_in(venv)), "-m", "uv", "pip", "compile", "pyproject.toml", *extras]
            scope = ["--universal", "--python-version", f"{OLDEST[0]}.{OLDEST[1]}", *arguments]
            form = ["--quiet", "--generate-hashes", "--no-header", "--no-annotate", "--output-file", str(file)]
            must([*compiler, *scope, *form], "The packages could not be pinned.")
    return 0


def prepare(requirements: Path) -> None:
    """Makes `.venv` hold what the requirements pin, and the system what Qt needs; does nothing where they do."""
    if not packages.are_in_place(requirements):
        packages.install(requirements)
    libraries_seen = packages.VENV / "carnet-libraries"
    if LINUX and not libraries_seen.exists() and libraries.are_in_place(packages.LIBRARY / "PySide6" / "Qt"):
        libraries_seen.touch()


def start_again_with_another_python(arguments: list[str]) -> int:
    """Hands over to a Python that can run Carnet, where the system has one."""
    for version in (f"3.{minor}" for minor in range(TOO_NEW[1] - 1, OLDEST[1] - 1, -1)):
        python = ["py", f"-{version}"] if WINDOWS else [f"python{version}"]
        if asked([*python, "-c", ""]).returncode == 0:
            say(f"This is Python {VERSION}; Carnet goes on with {' '.join(python)}.")
            return subprocess.call([*python, str(Path(__file__).resolve()), *arguments])
    fitting = f"Python {OLDEST[0]}.{OLDEST[1]} to {TOO_NEW[0]}.{TOO_NEW[1] - 1}"
    say(f"Carnet needs {fitting}; this is {VERSION}, and no other was found. Install one, then run this again.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
