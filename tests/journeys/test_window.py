"""The window itself: other words and another look in the middle of work, its place kept, time going by."""

from datetime import timedelta

from app.desktop.availability.screen import CalendarScreen
from app.desktop.look.tokens import Tone
from app.domain.orders import timer_started_at
from tests.journeys.robot import Carnet

LOGO = {"en": "Logo for Marie, 3h, tuesday 18:00", "fr": "Logo pour Marie, 3 h, mardi 18h"}
POSTER = {"en": "Poster for Léa, 5h, friday 18:00", "fr": "Poster pour Léa, 5 h, vendredi 18h"}
OTHER = {"en": "fr", "fr": "en"}


def test_language_and_look_change_in_the_middle_of_work(carnet: Carnet) -> None:
    carnet.add(LOGO[carnet.language])
    carnet.add(POSTER[carnet.language])
    carnet.today.toggle_timer("Poster")
    carnet.press("Ctrl+L")
    carnet.write("Flyer for")
    said = carnet.today.verdict()
    facts = carnet.export()

    carnet.choose_language(OTHER[carnet.language])
    assert carnet.today.verdict() != said
    assert carnet.today.titles() == ["Logo", "Poster"]
    assert carnet.today.chosen() == "Poster"
    assert carnet.shell.quick_add.text() == "Flyer for"
    assert timer_started_at(carnet.order("Poster")) is not None

    dark = carnet.window.theme.tokens.dark
    carnet.menu("theme_light" if dark else "theme_dark")
    assert carnet.window.theme.tokens.dark is not dark
    assert carnet.today.chosen() == "Poster"
    assert carnet.export() == facts

    carnet.choose_language(carnet.language)
    assert carnet.today.verdict() == said
    carnet.today.toggle_timer("Poster")
    assert timer_started_at(carnet.order("Poster")) is None


def test_a_window_closed_and_opened_again_keeps_its_place(carnet: Carnet) -> None:
    carnet.add(LOGO[carnet.language])
    carnet.calendar.go()
    carnet.window.frame.resize(800, 600)
    carnet.menu("theme_dark")
    carnet.choose_language(OTHER[carnet.language])
    carnet.reopen()
    assert carnet.window.frame.size().toTuple() == (800, 600)
    assert carnet.window.language.current == OTHER[carnet.language]
    assert carnet.window.theme.tokens.dark
    assert isinstance(carnet.shell.page, CalendarScreen)
    assert carnet.today.titles() == ["Logo"]
    assert carnet.undo_all() == 1


def test_each_minute_and_each_midnight_everything_is_said_anew(carnet: Carnet) -> None:
    carnet.add(LOGO[carnet.language])
    before = carnet.today.row("Logo")
    carnet.wait(timedelta(minutes=60))
    after = carnet.today.row("Logo")
    assert after.due == before.due
    assert after.countdown != before.countdown

    day = carnet.today.day_shown()
    carnet.wait(timedelta(hours=9, minutes=4))  # one minute before midnight
    assert carnet.today.day_shown() == day
    assert carnet.today.row("Logo").due == before.due
    carnet.wait(timedelta(minutes=1))
    assert carnet.today.day_shown() != day
    assert carnet.today.row("Logo").due != before.due
    assert carnet.today.row("Logo").tone is not Tone.RED
    carnet.wait(timedelta(hours=18, minutes=1))
    assert carnet.today.row("Logo").tone is Tone.RED  # late
