"""Each dialog about the book as a whole: time, catalogue, settings, files; by the keyboard, and back again."""

from pathlib import Path

from app.desktop.availability.away_dialog import AwayDialog
from app.desktop.availability.calendars_dialog import CalendarsDialog
from app.desktop.availability.closing_dialog import ClosingDialog
from app.desktop.availability.day_dialog import DayHoursDialog
from app.desktop.availability.holidays_dialog import HolidaysDialog
from app.desktop.availability.hours_dialog import HoursDialog
from app.desktop.catalogue.client_dialog import ClientDialog
from app.desktop.catalogue.limit_dialog import LimitDialog
from app.desktop.catalogue.rules_dialog import NewRulesDialog, RulesDialog
from app.desktop.catalogue.service_dialog import ServiceDialog
from app.desktop.dialogs.letters import LettersDialog
from app.desktop.dialogs.order import OrderDialog
from app.desktop.dialogs.settings import SettingsDialog
from app.desktop.planner.quote import QuoteDialog
from app.desktop.planner.way_out import OfferStep, WayOutDialog
from tests.journeys.user import User, journey


@journey(AwayDialog)
def test_an_absence_is_planned(user: User) -> None:
    user.press("Ctrl+3", "A")
    user.opened(AwayDialog)
    user.tab_to("Note", "Note")
    user.write("Dentist")
    user.enter()
    user.did("Absence planned", "Absence prévue", "Dentist")


@journey(DayHoursDialog)
def test_a_day_gets_hours_of_its_own(user: User) -> None:
    user.press("Ctrl+3", "H")
    user.opened(DayHoursDialog)
    user.fill("10-12")
    user.enter()
    user.did(
        "Hours of a day", "Horaires d’un jour", user.say("10:00–12:00 (this day only)", "10 h–12 h (ce jour seulement)")
    )


@journey(HoursDialog)
def test_weekly_hours_are_changed(user: User) -> None:
    user.press("Ctrl+3")
    user.menu("hours", opening=True)
    user.opened(HoursDialog)
    user.tab_to("Saturday", "samedi")
    user.fill("9-12")
    user.confirm()
    user.did(
        "Working hours",
        "Horaires",
        user.say("Saturday 28 November 2026; 3 h free", "samedi 28 novembre 2026; 3 h de libre"),
    )


@journey(ClosingDialog)
def test_no_new_orders_until_all_is_caught_up(user: User) -> None:
    user.press("Shift+A")
    user.opened(ClosingDialog)
    user.fill("2h")
    user.enter()
    user.did("Closed until caught up", "Fermeture jusqu’à être à jour", user.say("(about Thu)", "à jour vers jeu."))


@journey(HolidaysDialog)
def test_public_holidays_are_chosen(user: User) -> None:
    user.press("Ctrl+3")
    user.menu("holidays", opening=True)
    user.opened(HolidaysDialog)
    user.fill("France")
    user.confirm()
    user.did("Public holidays", "Jours fériés", user.say("Armistice Day", "Armistice"))


@journey(LimitDialog)
def test_open_orders_are_limited(user: User) -> None:
    user.press("Ctrl+5")
    user.menu("limits", opening=True)
    user.opened(LimitDialog)
    user.fill("9", "2")
    user.enter()
    user.did(
        "Limits of open orders",
        "Limites de commandes en cours",
        user.say("2 orders open, of 2 at most", "2 commandes en cours, pour 2 au plus"),
    )


@journey(ServiceDialog)
def test_a_service_gets_dearer(user: User) -> None:
    user.press("Ctrl+5", "Return")
    user.opened(ServiceDialog)
    user.fill("", "150", "4h")
    user.enter()
    user.did("Service changed", "Service modifié", user.say("€150", "150 €"), user.say("4 h of work", "4 h de travail"))


@journey(ClientDialog)
def test_a_client_gets_a_note(user: User) -> None:
    user.press("Ctrl+5")
    user.press("Backtab", "Right", "Tab", "Return")
    user.opened(ClientDialog)
    user.tab_to("Notes", "Notes")
    user.fill("Likes it plain.")
    user.confirm()
    user.did("Client changed", "Client modifié", "Likes it plain.")


@journey(RulesDialog)
def test_rules_of_a_marketplace_are_changed(user: User) -> None:
    user.press("Ctrl+5")
    user.press("Backtab", "Right", "Right", "Tab", "Return")
    user.opened(RulesDialog)
    user.fill("My marketplace")
    user.confirm()
    user.did("Marketplace rules", "Règles de la plateforme", "My marketplace")


@journey(NewRulesDialog)
def test_a_marketplace_of_ones_own_is_written_down(user: User) -> None:
    user.press("Ctrl+5")
    user.press("Backtab", "Right", "Right", "Backtab", "Space")
    user.opened(NewRulesDialog)
    user.fill("Corner shop")
    user.enter()
    user.did("New marketplace", "Nouvelle plateforme", "Corner shop")


@journey(ServiceDialog)
def test_a_new_service_with_an_extra_is_written_down(user: User) -> None:
    user.press("Ctrl+5")
    user.press("Backtab", "Backtab", "Space")
    user.opened(ServiceDialog)
    user.fill("Lettering", "90", "2h")
    user.tab_to("Extras", "Suppléments")
    user.press("Space")
    user.fill("A second colour", "", "15")
    user.confirm()
    assert user.sees("A second colour")
    user.did("New service", "Nouveau service", "Lettering")


@journey(SettingsDialog)
def test_settings_are_changed(user: User) -> None:
    user.press("Ctrl+,")
    user.opened(SettingsDialog)
    user.tab_to("Currency", "Devise")
    user.fill("CHF")
    user.confirm()
    user.did("Settings", "Réglages")


@journey(LettersDialog)
def test_a_message_is_worded_anew(user: User) -> None:
    user.command(user.say("Words of messages…", "Mots des messages…"))
    user.opened(LettersDialog)
    user.tab_to("Text", "Texte")
    user.press("Ctrl+Home")
    user.write("Hello there! ")
    user.confirm()
    user.did("Words of messages", "Mots des messages")


@journey(QuoteDialog, OrderDialog)
def test_a_question_becomes_an_order(user: User) -> None:
    user.press("Q")
    user.opened(QuoteDialog)
    user.fill("3h")
    user.press("Ctrl+Return")
    user.opened(OrderDialog)
    user.fill("Ticket", "Nora")
    user.confirm()
    user.did(
        "New order: Ticket",
        "Nouvelle commande : Ticket",
        "Nora",
        undone=user.say("New order", "Nouvelle commande"),
    )


@journey(WayOutDialog, OfferStep)
def test_the_way_out_of_too_many_promises(user: User) -> None:
    user.add(user.say("Flyer for Nora, 16h, tomorrow 18:00", "Flyer pour Nora, 16 h, demain 18h"))
    user.start = user.facts()
    user.press("Ctrl+1", "W")
    user.opened(WayOutDialog)
    user.press("Ctrl+Return")
    user.opened(OfferStep)
    user.confirm()
    user.did(
        "The way out: Flyer",
        "Sortie d’impasse : Flyer",
        user.say("Every promise can be kept.", "Chaque échéance peut être tenue."),
    )


@journey(CalendarsDialog)
def test_a_calendar_is_read_and_taken_out_again(user: User, tmp_path: Path) -> None:
    user.press("Ctrl+3")
    user.menu("calendars", opening=True)
    user.opened(CalendarsDialog)
    user.tab_to("Read a file", "Lire un fichier")
    user.press("Space")
    user.choose_file(calendar_in(tmp_path))
    user.wait_until(lambda: user.sees("choir –"))
    user.confirm()
    user.did("Calendar imported", "Calendrier importé", "Choir")


def calendar_in(folder: Path) -> Path:
    """A calendar file with a single event."""
    file = folder / "choir.ics"
    event = (
        "BEGIN:VEVENT\r\nUID:1@test\r\nSUMMARY:Choir\r\nDTSTART:20261124T140000\r\nDTEND:20261124T150000\r\nEND:VEVENT"
    )
    calendar = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n{event}\r\nEND:VCALENDAR\r\n"
    file.write_text(calendar, encoding="utf-8", newline="")
    return file
