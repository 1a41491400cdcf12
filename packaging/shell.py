"""What the recipes here share: where they are, and how they run other programs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WINDOWS, LINUX = os.name == "nt", sys.platform.startswith("linux")
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"


def asked(command: list[str], env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a command in the project's folder and keeps what it says; one that can't be started has failed."""
    try:
        return subprocess.run(
            command,
            cwd=ROOT,
            env=env or environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as trouble:
        return subprocess.CompletedProcess(command, 127, str(trouble))


def must(command: list[str], complaint: str) -> None:
    """Runs a command quietly; where it fails, shows what it said and stops."""
    answer = asked(command)
    if answer.returncode != 0:
        raise SystemExit(f"{answer.stdout.strip()}\n{complaint}")


def environment() -> dict[str, str]:
    """The environment for what is started; Python keeps what it compiled, or each start would take seconds longer."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def say(line: str) -> None:
    """Tells what is going on, apart from what Carnet itself prints."""
    print(line, file=sys.stderr, flush=True)
