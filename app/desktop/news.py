"""Says what silence decided while nobody looked, with a way to where it is seen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.desktop.widgets.notice import NoticeAction
from app.domain.decided import Decided

if TYPE_CHECKING:
    from app.desktop.shell import Shell


def say_news(shell: "Shell", text: str, news: Sequence[Decided]) -> None:
    """Shows the notice; decisions stay in sight until they are acknowledged, for they are said only once."""
    if news:
        shell.notices.say(text, _way(shell, news), stays=True)
    else:
        shell.notices.say(text)


def _way(shell: "Shell", news: Sequence[Decided]) -> NoticeAction:
    """To the offers where all of it is seen there, else to the orders; what was decided first is chosen."""
    say = QCoreApplication.translate
    ended = [its for its in news if not its.among_offers]
    screen, first = ("orders", ended[0]) if ended else ("offers", news[0])
    label = say("Returning", "Show in Orders") if ended else say("Returning", "Show in Offers")
    return NoticeAction(label, lambda: _go(shell, screen, first.order.id))


def _go(shell: "Shell", screen: str, order_id: int) -> None:
    shell.go(screen)
    shell.page.select_order(order_id)
