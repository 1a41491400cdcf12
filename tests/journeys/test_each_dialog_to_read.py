"""The dialogs that tell or find something, and those that come up by themselves; by the keyboard."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.desktop.command_palette import CommandPalette
from app.desktop.dialogs.extension import ExtensionDialog
from app.desktop.dialogs.frame import NoteDialog
from app.desktop.dialogs.import_book import ImportBookDialog
from app.desktop.dialogs.import_orders import ImportOrdersDialog
from app.desktop.dialogs.mishap import MishapDialog
from app.desktop.dialogs.requirements import RequirementsDialog
from app.desktop.dialogs.slept import SleptDialog
from app.desktop.help import AboutDialog, ShortcutsDialog
from app.desktop.mishaps import Mishaps
from app.desktop.tips import TipsDialog
from app.places import SAMPLE
from tests.journeys.reading import plain
from tests.journeys.user import User, journey


@journey(CommandPalette)
def test_an_order_is_found_by_a_few_letters(user: User) -> None:
    user.press("Ctrl+2", "Ctrl+K")
    palette = user.opened(CommandPalette)
    user.write(user.say("brand", "charte"))
    assert [row.text for row in palette.shown()][:1] == [user.title("Brand book")]
    user.enter()
    assert user.today.chosen() == user.title("Brand book")


@journey(ShortcutsDialog)
def test_every_key_is_told(user: User) -> None:
    user.press("Ctrl+?")
    user.opened(ShortcutsDialog)
    assert user.sees(user.say("Deliver…", "Livrer…"))
    user.escape()


@journey(TipsDialog)
def test_a_tip_is_searched_and_read(user: User) -> None:
    user.press("F1")
    tips = user.opened(TipsDialog)
    user.write("extension" if user.language == "en" else "prolongation")
    user.press("Return")
    shown = tips.shown()
    assert shown is not None
    assert user.sees(shown.title)
    assert QApplication.focusWidget() is tips.text
    user.escape()


@journey(AboutDialog)
def test_what_this_program_is(user: User) -> None:
    user.menu("about", opening=True)
    user.opened(AboutDialog)
    assert user.sees("Carnet", "book.carnet")
    user.enter()


@journey(NoteDialog, RequirementsDialog)
def test_what_makes_no_sense_now_leads_on(user: User) -> None:
    user.choose("Podcast cover")
    user.press("E")
    user.opened(NoteDialog)
    user.press("Return")
    user.opened(RequirementsDialog)
    user.escape()
    assert user.facts() == user.start


@journey(NoteDialog, ExtensionDialog)
def test_a_request_that_waits_can_be_made_anew(user: User) -> None:
    user.choose("A4 menu")
    user.press("E")
    user.opened(NoteDialog)
    user.press("Return")
    user.opened(ExtensionDialog)
    user.tab()
    user.fill("The photos came late.")
    user.confirm()
    user.did("Extension asked again: A4 menu", "Prolongation redemandée : Menu A4")


@journey(SleptDialog)
def test_a_timer_that_ran_through_the_night_is_asked_about(user: User) -> None:
    user.choose("Logo")
    user.press("Space")
    user.wait(timedelta(minutes=5))
    user.start = user.facts()
    user.wait(timedelta(hours=18))
    user.opened(SleptDialog)
    user.enter()
    user.did("Timer stopped earlier: Logo", "Chronomètre arrêté plus tôt : Logo")


@journey(MishapDialog)
def test_a_mistake_of_the_program_is_told(user: User) -> None:
    error = RuntimeError("this should not have happened")
    Mishaps(user.window.theme, user.window.frame, user.window).take(RuntimeError, error, None)
    user.opened(MishapDialog)
    assert user.sees("RuntimeError: this should not have happened")
    user.enter()
    assert user.facts() == user.start


@journey(ImportOrdersDialog)
def test_a_table_of_orders_is_brought_in(user: User) -> None:
    user.menu("import", opening=True)
    user.choose_file(SAMPLE.parent / "orders.csv")
    user.opened(ImportOrdersDialog)
    user.confirm()
    user.did(
        "Orders imported: Logo, three directions, Brand book and 10 others",
        "Commandes importées : Logo, three directions, Brand book et 10 autres",
        "Menu redesign",
        said=user.say("12 orders added", "12 commandes ajoutées"),
        undone=user.say("Orders imported", "Commandes importées"),
    )


def test_evidence_is_saved_into_a_folder(user: User, tmp_path: Path) -> None:
    user.choose("Logo")
    user.menu("evidence", opening=True)
    user.choose_file(tmp_path)
    user.wait_until(lambda: (tmp_path / "Logo.pdf").exists())
    assert (tmp_path / "Logo.pdf").read_bytes().startswith(b"%PDF")
    assert "Logo.pdf" in user.said()


def test_the_book_is_written_to_a_file(user: User, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    user.menu("export", opening=True)
    user.choose_file(file)
    user.wait_until(lambda: str(file) in user.said() and file.exists())
    assert plain(user.said()) == user.say(f"The book is written to {file}.", f"Le carnet est écrit dans {file}.")
    assert file.read_bytes() == user.export()


def test_the_calendar_is_written_to_a_file(user: User, tmp_path: Path) -> None:
    file = tmp_path / "plan.ics"
    user.menu("export_calendar", opening=True)
    user.choose_file(file)
    user.wait_until(lambda: str(file) in user.said() and file.exists())
    written = file.read_text(encoding="utf-8")
    assert written.startswith("BEGIN:VCALENDAR")
    assert user.title("Brand book") in written


@journey(ImportBookDialog)
def test_a_book_is_brought_in(user: User, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_bytes(user.export())
    user.menu("remove_sample")
    user.start = user.facts()
    user.menu("import", opening=True)
    user.choose_file(file)
    user.opened(ImportBookDialog)
    user.confirm()
    user.did(
        "Book imported: Business cards, Logo for a bakery and 10 others",
        "Carnet importé : Cartes de visite, Logo d’une boulangerie et 10 autres",
        user.title("Brand book"),
        undone=user.say("Book imported", "Carnet importé"),
    )
