"""A fortnight away: what it costs stands there before it is planned, and one may come back early."""

from datetime import date, timedelta

from app.domain.availability import Hours, WholeDays
from app.domain.instants import local_day
from app.domain.presence import PresenceKind
from app.storage import queries
from tests.journeys.robot import Carnet

LOGO = {"en": "Logo for Marie, 12h, thursday 3 december 18:00", "fr": "Logo pour Marie, 12 h, jeudi 3 décembre 18h"}


def test_a_fortnight_away_with_its_cost_and_an_early_return(carnet: Carnet) -> None:
    start = carnet.facts()
    carnet.add(LOGO[carnet.language])
    free = carnet.agenda().work_time.minutes(carnet.clock.now(), carnet.clock.now() + timedelta(days=30))

    dialog = carnet.calendar.plan(skip=1, weeks=2)
    assert dialog.fields.period() == WholeDays(date(2026, 11, 24), date(2026, 12, 7))
    cost = dialog.cost.text()
    assert "Logo" in cost
    assert "Marie" in cost
    carnet.click(dialog.fields.note)
    carnet.write("Corsica")
    carnet.confirm()
    (away,) = carnet.window.context.bridge.look(queries.book).aways
    assert (away.period, away.note) == (WholeDays(date(2026, 11, 24), date(2026, 12, 7)), "Corsica")
    assert carnet.presence() is PresenceKind.AVAILABLE
    taken = free - carnet.agenda().work_time.minutes(carnet.clock.now(), carnet.clock.now() + timedelta(days=30))
    assert taken == 10 * 7 * 60

    carnet.reopen(after=timedelta(days=4))
    assert carnet.presence() is PresenceKind.AWAY
    carnet.return_now()
    assert carnet.presence() is PresenceKind.AVAILABLE
    (away,) = carnet.window.context.bridge.look(queries.book).aways
    assert isinstance(away.period, Hours)
    assert away.period.end == carnet.clock.now()
    assert local_day(away.period.start, carnet.window.context.speech.zone) == date(2026, 11, 24)

    end, end_file = carnet.facts(), carnet.export()
    assert carnet.undo_all() == 3
    assert carnet.facts() == start
    assert carnet.redo_all() == 3
    assert carnet.facts() == end
    assert carnet.export() == end_file
