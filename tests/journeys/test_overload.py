"""More promised than there are hours: seen at once, and resolved by an extension that silence grants."""

from datetime import timedelta

from app.domain.instants import DAY
from app.domain.orders import due_at
from app.domain.planned import pending_extension
from app.domain.verdict import VerdictKind
from tests.journeys.robot import Carnet

BOOK = {"en": "Book for Marie, 10h, friday 18:00", "fr": "Livre pour Marie, 10 h, vendredi 18h"}
TITLE = {"en": "Book", "fr": "Livre"}
POSTER = {"en": "Poster for Léa, 25h, friday 18:00", "fr": "Poster pour Léa, 25 h, vendredi 18h"}
WHY = {"en": "The printer closes this week.", "fr": "L’imprimeur est fermé cette semaine."}


def test_an_overload_is_resolved_by_an_extension_that_silence_grants_two_days_later(carnet: Carnet) -> None:
    start = carnet.facts()
    carnet.add(BOOK[carnet.language])
    kept = carnet.today.verdict()
    carnet.add(POSTER[carnet.language])
    assert carnet.agenda().verdict.kind is VerdictKind.CONFLICT
    overloaded = carnet.today.verdict()
    assert overloaded != kept

    due = due_at(carnet.order("Poster"), carnet.clock.now())
    assert due is not None
    carnet.today.extend("Poster", WHY[carnet.language], later=3)
    asked = pending_extension(carnet.order("Poster"), carnet.clock.now())
    assert asked is not None
    assert asked.explanation == WHY[carnet.language]
    assert asked.proposed_due >= due + 3 * DAY
    assert carnet.offers.titles() == ["Poster"]
    end, end_file = carnet.facts(), carnet.export()

    carnet.reopen(after=timedelta(hours=47))
    assert due_at(carnet.order("Poster"), carnet.clock.now()) == due
    carnet.reopen(after=timedelta(hours=1))
    assert due_at(carnet.order("Poster"), carnet.clock.now()) == asked.proposed_due
    assert pending_extension(carnet.order("Poster"), carnet.clock.now()) is None
    assert carnet.agenda().verdict.kind is VerdictKind.KEPT
    assert carnet.today.verdict() == kept
    assert carnet.today.titles() == [TITLE[carnet.language], "Poster"]
    assert carnet.export() == end_file  # what time decides is not written, it follows

    assert carnet.undo_all() == 3
    assert carnet.facts() == start
    assert carnet.redo_all() == 3
    assert carnet.facts() == end
    assert carnet.export() == end_file


def test_what_silence_granted_can_be_corrected(carnet: Carnet) -> None:
    carnet.add(BOOK[carnet.language])
    carnet.add(POSTER[carnet.language])
    due = due_at(carnet.order("Poster"), carnet.clock.now())
    carnet.today.extend("Poster", WHY[carnet.language], later=3)
    carnet.wait(timedelta(hours=48))
    assert due_at(carnet.order("Poster"), carnet.clock.now()) != due
    carnet.offers.decline("Poster")
    assert due_at(carnet.order("Poster"), carnet.clock.now()) == due
    carnet.press("Ctrl+Z")
    assert due_at(carnet.order("Poster"), carnet.clock.now()) != due
