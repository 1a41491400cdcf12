"""What can't be meant is refused beside its field, in the window's language, and what was typed stays."""

from typing import NamedTuple

from app.desktop.dialogs.order import OrderDialog
from app.desktop.widgets.dialog import DialogFrame
from tests.journeys.openings import by_menu
from tests.journeys.user import User

LONG = "x" * 10_000


class Bad(NamedTuple):
    """A dialog, what is done in it, and the two wordings of the sentence that refuses."""

    key: str
    title: str
    field: tuple[str, str]
    typed: str
    english: str
    french: str


TOO_LONG = ("Too long: 10,000 characters, 200 at most.", "Trop long : 10 000 caractères, 200 au plus.")
NO_MONEY = ("Not an amount: write 120, 49.90 or 120 EUR.", "Montant illisible : écrivez 120, 49,90 ou 120 EUR.")
NO_TIME = ("Not a working time: write 3 h, 1 h 30 or 90 min.", "Durée illisible : écrivez 3 h, 1 h 30 ou 90 min.")
BAD = (
    Bad("new_order", "", ("Title", "Titre"), LONG, *TOO_LONG),
    Bad("edit_order", "Logo", ("Client", "Client"), LONG, *TOO_LONG),
    Bad("edit_order", "Logo", ("Price", "Prix"), "-5", *NO_MONEY),
    Bad("new_order", "", ("Price", "Prix"), "12 XYZ", *NO_MONEY),
    Bad("new_order", "", ("Work", "Travail"), "soon", *NO_TIME),
    Bad("log_time", "Logo", ("How long", "Combien de temps"), "-3", *NO_TIME),
    Bad("extra", "Logo", ("What is offered", "Ce qui est proposé"), LONG, *TOO_LONG),
    Bad("extra", "Logo", ("Price for all", "Prix"), "-20", *NO_MONEY),
    Bad("refund", "Logo", ("Given back", "Remboursé"), "-1", *NO_MONEY),
    Bad(
        "refund",
        "Logo",
        ("Given back", "Remboursé"),
        "5 USD",
        "Between nothing and the whole price, please.",
        "Entre rien et le prix entier, s’il vous plaît.",
    ),
    Bad(
        "away",
        "",
        ("Note", "Note"),
        LONG,
        "Too long: 10,000 characters, 500 at most.",
        "Trop long : 10 000 caractères, 500 au plus.",
    ),
    Bad(
        "hours",
        "",
        ("Monday", "lundi"),
        "25:00-26:00",
        "Not hours of a day: write 09:00–12:00, 13:30–17:30, or nothing for a day off.",
        "Horaires illisibles : écrivez 9 h–12 h, 13 h 30–17 h 30, ou rien pour un jour de repos.",
    ),
    Bad(
        "holidays",
        "",
        ("Country", "Pays"),
        "Atlantis",
        "There are no holidays known for “Atlantis”.",
        "Aucun jour férié connu pour « Atlantis ».",
    ),
    Bad(
        "settings",
        "",
        ("Time zone", "Fuseau"),
        "Mars/Olympus",
        "No time zone is called “Mars/Olympus”.",
        "Aucun fuseau horaire ne s’appelle « Mars/Olympus ».",
    ),
    Bad(
        "settings",
        "",
        ("Currency", "Devise"),
        "XXQ",
        "No currency is called “XXQ”.",
        "Aucune devise ne s’appelle « XXQ ».",
    ),
    Bad(
        "letters",
        "",
        ("Text", "Texte"),
        "{nonsense}",
        "There is no variable nonsense in this message.",
        "Il n’y a pas de variable nonsense dans ce message.",
    ),
    Bad("quote", "", ("Working time", "Temps"), "99999 h", *NO_TIME),
)


def test_what_cannot_be_meant_is_refused_beside_its_field_and_stays(user: User) -> None:
    let_through = [f"{bad.key}: {bad.field[0]} {bad.typed[:12]}" for bad in BAD if not is_refused(user, bad)]
    assert let_through == []
    assert user.facts() == user.start


def is_refused(user: User, bad: Bad) -> bool:
    """Types it, tries to confirm, and looks; the dialog is closed after that."""
    by_menu(bad.key, bad.title).open(user)
    dialog = user.opened(DialogFrame)
    if dialog.what_is_back.isVisible():
        dialog.what_is_back.afresh.click()
    user.tab_to(*bad.field)
    user.press("Ctrl+A")
    user.put(bad.typed)
    user.press("Ctrl+Return")
    refused = dialog.isVisible() and user.sees(user.say(bad.english, bad.french), bad.typed)
    if dialog.isVisible():
        user.escape()
    return refused


def test_a_due_before_the_sale_is_refused_beside_it(user: User) -> None:
    by_menu("edit_order", "Logo").open(user)
    dialog = user.opened(OrderDialog)
    user.tab_to("Due", "Échéance")
    user.press("Home")
    user.write("01/10/2026")
    user.press("Ctrl+Return")
    assert dialog.isVisible()
    assert user.sees(user.say("it can’t be due before that.", "son échéance ne peut pas être avant."))
    assert user.facts() == user.start


def test_a_new_order_that_is_late_already_says_so_while_it_is_typed(user: User) -> None:
    user.press("Ctrl+N")
    user.opened(OrderDialog)
    user.fill("Ticket")
    user.tab_to("Due", "Échéance")
    user.press("Home")
    user.write("01/10/2026")
    late = user.say(
        "That moment has passed: the order would be late at once.",
        "Ce moment est passé : la commande serait aussitôt en retard.",
    )
    assert user.sees(late)


def test_a_date_that_has_passed_is_refused_where_it_can_only_be_meant_ahead(user: User) -> None:
    by_menu("pause", "Logo").open(user)
    dialog = user.opened(DialogFrame)
    user.tab_to("When it goes on", "Date de reprise")
    user.press("Home")
    user.write("01/10/2026")
    user.press("Ctrl+Return")
    assert dialog.isVisible()
    passed = user.say("That moment has passed: when does it go on?", "Ce moment est passé : quand reprend-elle ?")
    assert user.sees(passed)
    assert user.facts() == user.start
