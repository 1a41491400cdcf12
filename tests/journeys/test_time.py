"""Time off and time to catch up: a holiday planned and moved, the book closed until caught up and opened again."""

from datetime import date, timedelta

from app.desktop.availability.closing_dialog import ClosingDialog
from app.domain.availability import Away, WholeDays
from app.domain.presence import PresenceKind
from app.storage import queries
from tests.journeys.robot import Carnet

LOGO = {"en": "Logo for Marie, 2h, friday 18:00", "fr": "Logo pour Marie, 2 h, vendredi 18h"}
MENU = {"en": "Menu for Paul, 2h, friday 18:00", "fr": "Menu pour Paul, 2 h, vendredi 18h"}


def aways(carnet: Carnet) -> list[Away]:
    return list(carnet.window.context.bridge.look(queries.book).aways)


def test_a_holiday_is_planned_moved_and_said_to_be_over(carnet: Carnet) -> None:
    carnet.calendar.plan(skip=1, weeks=2)
    carnet.confirm()
    carnet.calendar.month().setFocus()
    carnet.press("Alt+Right", "Alt+Down")
    (away,) = aways(carnet)
    assert away.period == WholeDays(date(2026, 12, 2), date(2026, 12, 15))
    carnet.press("Alt+Shift+Left")
    assert aways(carnet)[0].period == WholeDays(date(2026, 12, 2), date(2026, 12, 14))
    carnet.press("Ctrl+Z")
    assert aways(carnet)[0].period == away.period

    carnet.reopen(after=timedelta(days=14))
    assert carnet.presence() is PresenceKind.AWAY
    carnet.reopen(after=timedelta(days=9))
    assert carnet.presence() is PresenceKind.AVAILABLE
    assert carnet.said() in ("Back since today 09:00.", "De retour depuis aujourd’hui 9\u00a0h.")
    carnet.reopen()
    assert carnet.said() == ""


def test_closed_until_caught_up_ends_by_itself_and_can_be_ended_before(carnet: Carnet) -> None:
    carnet.add(LOGO[carnet.language])
    carnet.press("Ctrl+1", "Shift+A")
    carnet.dialog(ClosingDialog)
    carnet.confirm()
    assert carnet.presence() is PresenceKind.CATCHING_UP
    carnet.today.deliver("Logo", "logo.zip")
    assert carnet.presence() is PresenceKind.AVAILABLE

    carnet.add(MENU[carnet.language])
    carnet.press("Ctrl+1", "Shift+A")
    carnet.dialog(ClosingDialog)
    carnet.confirm()
    assert carnet.presence() is PresenceKind.CATCHING_UP
    carnet.menu("reopen")
    assert carnet.presence() is PresenceKind.AVAILABLE
