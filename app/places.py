"""Where files live: the book of this user, and what ships with the program."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
TRANSLATIONS = RESOURCES / "translations"
SAMPLE = RESOURCES / "sample" / "orders.json"


def usual_store() -> Path:
    """Where the book is kept unless another place is named: the system's folder for a user's own data."""
    import platformdirs  # only where no other place is named

    return platformdirs.user_data_path("carnet", appauthor=False) / "book.carnet"


def usual_log() -> Path:
    """Where mistakes of the program are written down."""
    import platformdirs  # only where no other place is named

    return platformdirs.user_log_path("carnet", appauthor=False) / "mishaps.log"
