"""The one place that knows every room and plugs them together: the window, or the command line without it."""

from collections.abc import Sequence

from app import cli


def main(argv: Sequence[str] | None = None) -> int:
    """Runs `carnet`; the exit status. Without a command it opens the window."""
    return cli.run(argv, _open_window)


def _open_window(request: cli.Request) -> int:
    from app.desktop.app import run_window  # Qt is loaded only where a window opens

    return run_window(request.store, cli.clock_for(request), request.language)
