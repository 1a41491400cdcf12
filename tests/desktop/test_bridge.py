"""Between the desk and the screens: what is read again, and when."""

from datetime import timedelta

from app.clock import StoppedClock
from app.desk import Desk
from app.desktop.bridge import DeskBridge
from app.desktop.screen import Context
from app.usecases.orders import deliver_order
from tests.desktop.conftest import Take, paris


def test_after_midnight_where_the_user_lives_the_book_is_read_again(
    context: Context, desk: Desk, clock: StoppedClock, take: Take
) -> None:
    clock.instant = paris(23, 0, 10)
    logo = take("Logo", 1, paris(25, 18))
    desk.do(deliver_order, order_id=logo, proof="logo.zip")
    bridge = DeskBridge(desk)
    clock.instant = paris(27, 23, 50)  # accepted by silence the day before, and still told of
    bridge.tick()
    assert [order.id for order in bridge.book().orders] == [logo]
    bridge.agenda()
    clock.go(timedelta(minutes=25))  # in Greenwich the day goes on
    bridge.tick()
    assert bridge.book().orders == ()
    bridge.close()
