"""How many orders may be open at once."""

from app.desk import Desk
from app.domain.catalogue import Service
from app.domain.intake import IntakeLimit
from app.storage import queries
from app.usecases.catalogue import add_service, remove_service
from app.usecases.exporting import book_file
from app.usecases.importing import import_book
from app.usecases.intake import set_intake_limit
from tests import facts
from tests.facts import refused


def limits(desk: Desk) -> tuple[IntakeLimit, ...]:
    return desk.look(lambda session, _now: queries.intake_limits(session))


def test_a_limit_is_set_changed_and_lifted(desk: Desk) -> None:
    logo = desk.do(add_service, service=Service(0, "Logo"))
    desk.do(set_intake_limit, most=5)
    desk.do(set_intake_limit, most=2, service_id=logo)
    desk.do(set_intake_limit, most=6)
    assert limits(desk) == (IntakeLimit(6), IntakeLimit(2, logo))
    desk.undo()
    assert limits(desk) == (IntakeLimit(5), IntakeLimit(2, logo))
    desk.do(set_intake_limit, most=None)
    assert limits(desk) == (IntakeLimit(2, logo),)


def test_a_service_that_goes_takes_its_limit_along(desk: Desk) -> None:
    before = facts.everything(desk)
    logo = desk.do(add_service, service=Service(0, "Logo"))
    desk.do(set_intake_limit, most=2, service_id=logo)
    desk.do(remove_service, service_id=logo)
    assert facts.everything(desk) == before
    desk.undo()
    assert limits(desk) == (IntakeLimit(2, logo),)


def test_what_is_none_is_refused(desk: Desk) -> None:
    with refused("limit-out-of-range", "most"):
        desk.do(set_intake_limit, most=0)
    with refused("service-gone"):
        desk.do(set_intake_limit, most=2, service_id=7)


def test_a_book_takes_them_along(desk: Desk) -> None:
    desk.do(set_intake_limit, most=5)
    before, data = facts.everything(desk), desk.look(book_file)
    desk.undo()
    desk.do(import_book, data=data)
    assert facts.everything(desk) == before
