"""How a user comes to each dialog in which something is typed."""

from collections.abc import Callable
from typing import NamedTuple

from tests.journeys.user import User


class Opening(NamedTuple):
    """A dialog by its name, and what one does to open it."""

    name: str
    open: Callable[[User], object]


def by_menu(key: str, title: str = "") -> Opening:
    """Chosen in the menu, for the sample order of that English title."""

    def opened(user: User) -> None:
        if title:
            user.choose_of_all(title)
        user.menu(key, opening=True)

    return Opening(key, opened)


def by_keys(name: str, *keys: str) -> Opening:
    """Reached by keys alone."""
    return Opening(name, lambda user: user.press(*keys))


def crowded(user: User) -> None:
    """Promises more than can be kept, once, and sees the way out."""
    flyer = user.say("Flyer for Nora, 16h, tomorrow 18:00", "Flyer pour Nora, 16 h, demain 18h")
    if "Flyer" not in user.today.titles():
        user.add(flyer)
    user.press("Ctrl+1", "W")


def unready(user: User) -> None:
    """Starts the timer on an order that waits for its client."""
    user.choose("Podcast cover")
    user.press("Space")


OF_AN_ORDER = (
    by_menu("new_order"),
    by_menu("edit_order", "Logo"),
    by_menu("edit_order", "Podcast cover"),
    by_menu("log_time", "Logo"),
    by_menu("pause", "Logo"),
    by_menu("requirements", "Podcast cover"),
    by_menu("questions", "Logo"),
    by_menu("remind", "Podcast cover"),
    by_menu("deliver", "Logo"),
    by_menu("ask_revision", "Poster"),
    by_menu("extend_review", "Poster"),
    by_menu("extension", "Logo"),
    by_menu("extra", "Logo"),
    by_menu("cancel_order", "Logo"),
    by_menu("refund", "Logo"),
    by_menu("support", "Gift voucher"),
    by_menu("dispute", "Logo"),
    Opening("unready", unready),
)
OF_THE_BOOK = (
    by_menu("quote"),
    by_menu("away"),
    by_menu("day_hours"),
    by_menu("hours"),
    by_menu("holidays"),
    by_menu("close_until_caught_up"),
    by_menu("limits"),
    by_menu("letters"),
    by_menu("settings"),
    Opening("way_out", crowded),
    by_keys("service", "Ctrl+5", "Return"),
    by_keys("client", "Ctrl+5", "Backtab", "Left", "Left", "Right", "Tab", "Return"),
    by_keys("new marketplace", "Ctrl+5", "Backtab", "Left", "Left", "Right", "Right", "Backtab", "Space"),
    by_keys("new service", "Ctrl+5", "Backtab", "Left", "Left", "Backtab", "Space"),
    by_keys("rules", "Ctrl+5", "Backtab", "Left", "Left", "Right", "Right", "Tab", "Return"),
)
