"""Time off and time to catch up: a holiday planned and moved, the book closed until caught up and opened again."""

from datetime import date, timedelta
from pathlib import Path

from app.desktop.availability.calendars_dialog import CalendarsDialog
from app.desktop.availability.closing_dialog import ClosingDialog
from app.domain.availability import Away, WholeDays
from app.domain.presence import PresenceKind
from app.domain.verdict import VerdictKind
from app.storage import queries
from tests.journeys.robot import Carnet

LOGO = {"en": "Logo for Marie, 2h, friday 18:00", "fr": "Logo pour Marie, 2 h, vendredi 18h"}
BIG = {"en": "Site for Paul, 960 min, friday 18:00", "fr": "Site pour Paul, 960 min, vendredi 18h"}
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


def test_a_busy_calendar_is_read_takes_its_time_and_gives_it_back(carnet: Carnet, tmp_path: Path) -> None:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{day}@test\r\nSUMMARY:Course\r\nDTSTART;VALUE=DATE:202611{day}\r\n"
        f"DTEND;VALUE=DATE:202611{day + 1}\r\nEND:VEVENT\r\n"
        for day in (24, 25, 26)
    )
    file = tmp_path / "course.ics"
    calendar = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n{events}END:VCALENDAR\r\n"
    file.write_text(calendar, encoding="utf-8", newline="")
    carnet.add(BIG[carnet.language])
    assert carnet.agenda().verdict.kind is VerdictKind.KEPT
    carnet.menu("calendars", opening=True)
    dialog = carnet.dialog(CalendarsDialog)
    dialog.read(file, watched=False)
    carnet.wait_until(lambda: dialog.list.count() == 1)
    carnet.confirm()
    assert carnet.agenda().verdict.kind is VerdictKind.CONFLICT
    carnet.press("Ctrl+1", "Ctrl+Z")
    assert carnet.agenda().verdict.kind is VerdictKind.KEPT
    carnet.press("Ctrl+Shift+Z")
    assert carnet.agenda().verdict.kind is VerdictKind.CONFLICT
    carnet.reopen()
    assert carnet.agenda().verdict.kind is VerdictKind.CONFLICT
