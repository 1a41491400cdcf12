"""Says what silence decided while nobody looked, with a way to where it is seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.desktop.widgets.notice import NoticeAction, NoticeBar
from app.domain.decided import Decided

Show = Callable[[str, int], object]  # a screen by its name, and the order that is to be chosen there


def say_news(notices: NoticeBar, show: Show, text: str, news: Sequence[Decided]) -> None:
    """Shows the notice; decisions stay in sight until they are acknowledged, for they are said only once."""
    if news:
        notices.say(text, _way(show, news), stays=True)
    else:
        notices.say(text)


def _way(show: Show, news: Sequence[Decided]) -> NoticeAction:
    """To the offers where all of it is seen there, else to the orders; what was decided first is chosen."""
    say = QCoreApplication.translate
    ended = [its for its in news if not its.among_offers]
    screen, first = ("orders", ended[0]) if ended else ("offers", news[0])
    label = say("Returning", "Show in Orders") if ended else say("Returning", "Show in Offers")
    return NoticeAction(label, lambda: show(screen, first.order.id))
