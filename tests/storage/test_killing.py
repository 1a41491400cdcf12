"""A kill, whenever it comes, leaves a whole book."""

import subprocess
import sys

import pytest

from app.places import RESOURCES
from tests.storage.killing import NOT_POSSIBLE

SOME = "24"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process be stopped at its system calls so")
@pytest.mark.timeout(150)
def test_every_step_that_was_said_to_be_done_is_there_after_a_kill() -> None:
    command = [sys.executable, "-m", "tests.storage.killing", SOME]  # by itself: this process has threads
    ended = subprocess.run(command, cwd=RESOURCES.parent, capture_output=True, text=True, check=False)
    if ended.returncode == NOT_POSSIBLE:
        pytest.skip(ended.stdout)
    assert ended.returncode == 0, ended.stdout + ended.stderr
