"""Each dialog about one order: opened as one does, filled in by the keyboard, confirmed, looked at, undone, redone."""

from app.desktop.dialogs.cancel import CancelDialog
from app.desktop.dialogs.deliver import DeliverDialog
from app.desktop.dialogs.dispute import DisputeDialog
from app.desktop.dialogs.extension import ExtensionDialog
from app.desktop.dialogs.extra import ExtraDialog
from app.desktop.dialogs.log_time import LogTimeDialog
from app.desktop.dialogs.order import OrderDialog
from app.desktop.dialogs.pause import PauseDialog
from app.desktop.dialogs.questions import QuestionsDialog
from app.desktop.dialogs.refund import RefundDialog
from app.desktop.dialogs.remind import RemindDialog
from app.desktop.dialogs.requirements import RequirementsDialog
from app.desktop.dialogs.review import ReviewDialog
from app.desktop.dialogs.revision import RevisionDialog
from app.desktop.dialogs.support import SupportDialog
from app.desktop.dialogs.unready import UnreadyDialog
from tests.journeys.user import User, journey


@journey(OrderDialog)
def test_a_new_order_is_typed_and_stands_in_the_queue(user: User) -> None:
    user.press("Ctrl+N")
    user.opened(OrderDialog)
    user.fill("Ticket", "Nora", "", "2h", "80")
    user.confirm()
    user.did(
        "New order: Ticket", "Nouvelle commande : Ticket", "Nora", undone=user.say("New order", "Nouvelle commande")
    )


@journey(OrderDialog)
def test_an_order_is_opened_by_enter_and_changed(user: User) -> None:
    user.choose("Logo")
    user.press("Return")
    user.opened(OrderDialog)
    user.fill("Logo and sign", "Nora")
    user.confirm()
    user.did(
        "Order changed: Logo and sign",
        "Commande modifiée : Logo and sign",
        "Nora",
        undone=user.say("Order changed: Logo", "Commande modifiée : Logo"),
    )


@journey(OrderDialog)
def test_time_is_kept_for_an_order_that_waits_by_its_key_and_let_go_in_its_dialog(user: User) -> None:
    user.choose("Podcast cover")
    user.press("K")
    user.did(
        "Time reserve: Podcast cover",
        "Réserve de temps : Pochette de podcast",
        user.say(
            "Waiting for requirements · 2 of 4 in · time kept", "Critères attendus · reçus : 2 sur 4 · temps gardé"
        ),
        user.say("3 h 35 in reserve", "3 h 35 de réserve"),
    )
    user.press("Return")
    user.opened(OrderDialog)
    assert user.sees(
        user.say(
            "New promises leave 3 h 20 for it, as if everything came in now.",
            "Les nouvelles promesses lui laissent 3 h 20, comme si tout arrivait maintenant.",
        )
    )
    user.tab_to("Keep time for it while it waits", "Lui garder du temps en attendant")
    user.press("Space")
    user.confirm()
    assert not user.sees(user.say("time kept", "temps gardé"))
    user.press("Ctrl+Z")
    assert user.sees(user.say("time kept", "temps gardé"))


@journey(LogTimeDialog)
def test_time_is_logged(user: User) -> None:
    user.choose("Logo")
    user.press("L")
    user.opened(LogTimeDialog)
    user.fill("45", "Sketches")
    user.enter()
    user.did("Time logged: Logo", "Temps noté : Logo", user.say("13:10, Logo, Marie", "13 h 10, Logo, Marie"))


@journey(UnreadyDialog)
def test_the_timer_is_started_before_everything_is_in(user: User) -> None:
    user.choose_of_all("Podcast cover")
    user.press("Space")
    user.opened(UnreadyDialog)
    user.fill("A first idea")
    user.enter()
    user.did(
        "Timer started: Podcast cover",
        "Chronomètre lancé : Pochette de podcast",
        user.say("Podcast cover, the timer runs", "Pochette de podcast, le chronomètre tourne"),
        said="",
    )


@journey(PauseDialog)
def test_an_order_is_paused(user: User) -> None:
    user.choose("Newsletter header")
    user.press("Shift+P")
    user.opened(PauseDialog)
    user.confirm()
    user.did(
        "Pause: Newsletter header",
        "Pause : Bandeau de newsletter",
        user.say("Paused until tomorrow 09:00", "En pause jusqu’à demain 9 h"),
    )


@journey(RequirementsDialog)
def test_requirements_come_in(user: User) -> None:
    user.choose("Podcast cover")
    user.press("I")
    user.opened(RequirementsDialog)
    user.tab(2)
    user.press("Space", "Tab", "Space")
    user.confirm()
    user.did(
        "Requirements received: Podcast cover",
        "Critères reçus : Pochette de podcast",
        user.say("Sat 13:55", "sam. 13 h 55"),
    )


@journey(QuestionsDialog)
def test_questions_are_asked(user: User) -> None:
    user.choose_of_all("Logo")
    user.menu("questions", opening=True)
    user.opened(QuestionsDialog)
    user.fill("Which blue?")
    assert user.sees("– Which blue?")
    user.confirm()
    user.did(
        "Message sent: Logo",
        "Message envoyé : Logo",
        user.say("Written to the client: questions", "Écrit au client : questions"),
    )


@journey(QuestionsDialog)
def test_the_message_is_read_in_the_other_language_by_the_arrows(user: User) -> None:
    user.choose_of_all("Logo")
    user.menu("questions", opening=True)
    user.opened(QuestionsDialog)
    assert user.sees("Bonjour Marie") or user.sees("Hello Marie")
    french = user.sees("Bonjour Marie")
    user.tab_to("Message in", "Message en")
    user.press("Right" if french else "Left")
    assert user.sees("Hello Marie" if french else "Bonjour Marie")
    user.escape()


@journey(RemindDialog)
def test_a_client_is_reminded_of_what_is_missing(user: User) -> None:
    user.choose_of_all("Podcast cover")
    user.menu("remind", opening=True)
    user.opened(RemindDialog)
    user.confirm()
    user.did(
        "Messages sent: Podcast cover",
        "Messages envoyés : Pochette de podcast",
        user.say("Written to the client: reminder", "Écrit au client : rappel"),
    )


@journey(DeliverDialog)
def test_an_order_is_delivered(user: User) -> None:
    user.choose_of_all("Logo")
    user.press("D")
    user.opened(DeliverDialog)
    user.press("Space", "Tab", "Space", "Tab", "Space")
    user.tab()
    user.fill("logo.zip")
    user.confirm()
    user.did(
        "Delivery: Logo",
        "Livraison : Logo",
        "logo.zip",
        user.say("silence accepts Thu 13:55", "acceptée par silence jeu. 13 h 55"),
    )


@journey(RevisionDialog)
def test_a_client_wants_changes(user: User) -> None:
    user.choose_of_all("Poster")
    user.menu("ask_revision", opening=True)
    user.opened(RevisionDialog)
    user.fill("1h")
    user.enter()
    user.did(
        "Revision asked: Poster",
        "Modification demandée : Affiche",
        user.say("1 h left of 4 h 45", "1 h à faire sur 4 h 45"),
    )


@journey(ReviewDialog)
def test_a_client_needs_longer_to_look(user: User) -> None:
    user.choose_of_all("Poster")
    user.menu("extend_review", opening=True)
    user.opened(ReviewDialog)
    user.fill("3")
    user.enter()
    user.did(
        "Review prolonged: Poster",
        "Validation prolongée : Affiche",
        user.say("silence accepts Fri 17:20", "acceptée par silence ven. 17 h 20"),
    )


@journey(ExtensionDialog)
def test_more_time_is_asked_for(user: User) -> None:
    user.choose_of_all("Logo")
    user.press("E")
    user.opened(ExtensionDialog)
    user.tab()
    user.fill("The photos came late.")
    user.confirm()
    user.did(
        "Extension asked: Logo",
        "Prolongation demandée : Logo",
        user.say("Silence grants it Wed 13:55", "Accordée par silence mer. 13 h 55"),
    )


@journey(ExtraDialog)
def test_an_extra_is_offered(user: User) -> None:
    user.choose_of_all("Logo")
    user.press("R")
    user.opened(ExtraDialog)
    user.fill("A wider sign", "", "55")
    user.confirm()
    user.did("Extra offered: Logo", "Supplément proposé : Logo", user.say("A wider sign · €55", "A wider sign · 55 €"))


@journey(CancelDialog)
def test_an_order_is_given_up(user: User) -> None:
    user.choose_of_all("Newsletter header")
    user.command(user.say("Cancel the order…", "Annuler la commande…"))
    user.opened(CancelDialog)
    user.tab_to("Who ends it", "Qui y met fin")
    user.press("Space")
    user.tab_to("In your words", "En quelques mots")
    user.write("The fair was called off.")
    assert user.sees("The fair was called off.")
    user.confirm()
    user.did(
        "Cancellation asked: Newsletter header",
        "Annulation demandée : Bandeau de newsletter",
        user.say("Silence cancels the order Wed 13:55", "la commande est annulée mer. 13 h 55"),
    )


@journey(RefundDialog)
def test_a_part_of_the_price_goes_back(user: User) -> None:
    user.choose_of_all("Logo")
    user.menu("refund", opening=True)
    user.opened(RefundDialog)
    user.fill("20")
    user.enter()
    user.did(
        "Partial refund: Logo", "Remboursement partiel : Logo", user.say("Given back: €20", "Remboursé\u00a0: 20 €")
    )


@journey(SupportDialog)
def test_support_has_decided(user: User) -> None:
    user.choose_of_all("Gift voucher")
    user.menu("support", opening=True)
    user.opened(SupportDialog)
    user.press("Down")
    user.confirm()
    user.did(
        "Support’s decision: Gift voucher",
        "Décision du support : Bon cadeau",
        user.say("today 13:55", "aujourd’hui 13 h 55"),
    )


@journey(DisputeDialog)
def test_a_disagreement_begins_with_a_talk(user: User) -> None:
    user.choose_of_all("Logo")
    user.menu("dispute", opening=True)
    user.opened(DisputeDialog)
    user.tab()
    user.fill("Two drafts were agreed, five are wanted.")
    user.confirm()
    user.did(
        "Message sent: Logo",
        "Message envoyé : Logo",
        user.say("a talk about a disagreement", "discussion d’un désaccord"),
    )
