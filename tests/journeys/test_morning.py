"""A morning, from the order typed in one line to its delivery."""

from datetime import timedelta

from app.domain.orders import State, effort_at, timer_started_at
from app.domain.verdict import VerdictKind
from tests.journeys.robot import Carnet

LOGO = {"en": "Logo for Marie, 3h, friday 18:00, 120 EUR", "fr": "Logo pour Marie, 3 h, vendredi 18h, 120 €"}
ICON = {"en": "Favicon for Léa, 45 min, today 17:30", "fr": "Favicon pour Léa, 45 min, aujourd’hui 17h30"}


def test_a_morning_from_the_first_line_typed_to_the_delivery(carnet: Carnet) -> None:
    start = carnet.facts()
    carnet.add(LOGO[carnet.language])
    carnet.add(ICON[carnet.language])
    assert carnet.today.titles() == ["Favicon", "Logo"]
    assert carnet.agenda().verdict.kind is VerdictKind.KEPT

    carnet.today.toggle_timer("Favicon")
    assert timer_started_at(carnet.order("Favicon")) is not None
    carnet.wait(timedelta(minutes=30))
    assert effort_at(carnet.order("Favicon"), carnet.clock.now(), 0).left == 15
    carnet.today.deliver("Favicon", "favicon.zip")
    assert carnet.order("Favicon").state is State.DELIVERED
    assert carnet.order("Favicon").proof == "favicon.zip"
    assert carnet.order("Favicon").first_delivered_at == carnet.clock.now()
    assert timer_started_at(carnet.order("Favicon")) is None
    assert carnet.today.titles() == ["Logo"]

    end, end_file = carnet.facts(), carnet.export()
    assert carnet.undo_all() == 4
    assert carnet.facts() == start
    assert carnet.today.titles() == []
    assert carnet.redo_all() == 4
    assert carnet.facts() == end
    assert carnet.export() == end_file
    assert carnet.today.titles() == ["Logo"]
