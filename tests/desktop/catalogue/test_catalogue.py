"""The catalogue as a person uses it: write a service down, pause it, avoid a client, mend a marketplace's number."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.desktop.catalogue.client_dialog import ClientDialog, open_client
from app.desktop.catalogue.rows import Kind
from app.desktop.catalogue.rules_dialog import MaybeNumber, NewRulesDialog, RulesDialog
from app.desktop.catalogue.screen import CatalogueScreen
from app.desktop.catalogue.service_dialog import ServiceDialog, open_service
from app.desktop.dialogs.order import OrderDialog
from app.desktop.screen import Context
from app.domain.catalogue import Service
from app.domain.drafts import OrderDraft
from app.domain.money import Money
from app.domain.rules import PRESETS
from app.storage import queries
from app.usecases.catalogue import add_rules, add_service
from app.usecases.orders import edit_order, take_order


@pytest.fixture
def screen(context: Context, qtbot: QtBot) -> CatalogueScreen:
    """The screen, shown."""
    screen = CatalogueScreen(context)
    screen.resize(1100, 700)
    qtbot.addWidget(screen)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)  # only then do its keys act
    return screen


def list_of(screen: CatalogueScreen) -> QListView:
    """The list that has the keys."""
    (found,) = screen.lists()
    assert isinstance(found, QListView)
    screen.activateWindow()
    found.setFocus()
    return found


def titles(screen: CatalogueScreen) -> list[str]:
    """What the tab lists."""
    model = list_of(screen).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def texts(screen: CatalogueScreen) -> str:
    """Everything that can be read on the screen."""
    QApplication.processEvents()  # parts made anew are shown by then
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def press(screen: CatalogueScreen, words: str) -> None:
    """Presses the button that says these words."""
    button = next(b for b in screen.findChildren(QPushButton) if b.text() == words and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog_of(screen: CatalogueScreen, kind: type[QDialog]) -> QDialog:
    """The dialog that stands in front."""
    found = [dialog for dialog in screen.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def services(desk: Desk) -> tuple[Service, ...]:
    """What the book offers."""
    return desk.look(lambda session, _: queries.services(session))


def test_an_empty_catalogue_says_what_to_do_and_a_service_is_written_down(screen: CatalogueScreen, desk: Desk) -> None:
    assert "Write down what you offer" in texts(screen)
    press(screen, "New service…")
    dialog = dialog_of(screen, ServiceDialog)
    assert isinstance(dialog, ServiceDialog)
    QTest.keyClicks(dialog.name, "Logo design")
    QTest.keyClicks(dialog.price, "120")
    QTest.keyClicks(dialog.effort, "3h")
    dialog.requirements.setPlainText("Name\n\nColours")
    QTest.mouseClick(dialog.extras.more, Qt.MouseButton.LeftButton)
    (line,) = dialog.extras.lines
    QTest.keyClicks(line.description, "A round of changes")
    assert line.description.nextInFocusChain() is line.price  # what it costs, not the button that drops it
    QTest.keyClicks(line.price, "25")
    dialog.confirm()
    (kept,) = services(desk)
    assert (kept.name, kept.price, kept.effort) == ("Logo design", Money(12000, "EUR"), 180)
    assert kept.requirements == ("Name", "Colours")
    assert [(extra.description, extra.price) for extra in kept.extras] == [("A round of changes", Money(2500, "EUR"))]
    assert titles(screen) == ["Logo design"]
    desk.undo()
    assert titles(screen) == []


def test_a_refused_service_says_why_beside_the_field_and_keeps_what_was_typed(
    screen: CatalogueScreen, context: Context, desk: Desk
) -> None:
    desk.do(add_service, service=Service(0, "Logo"))
    dialog = open_service(context, screen)
    QTest.keyClicks(dialog.name, "logo")
    QTest.keyClicks(dialog.price, "7")
    dialog.confirm()
    assert dialog.form.row("name").message.text == "“logo” is there already."
    assert (dialog.name.text(), len(services(desk))) == ("logo", 1)
    dialog.reject()


def test_space_pauses_a_service_and_takes_it_up_again(screen: CatalogueScreen, desk: Desk) -> None:
    desk.do(add_service, service=Service(0, "Logo"))
    QTest.keyClick(list_of(screen), Qt.Key.Key_Space)
    assert "paused since today" in texts(screen)
    assert "A pause does not end by itself" in texts(screen)
    QTest.keyClick(list_of(screen), Qt.Key.Key_Space)
    assert services(desk)[0].active
    assert "paused" not in texts(screen)


def test_delete_removes_what_nobody_ordered_and_nothing_else(screen: CatalogueScreen, desk: Desk) -> None:
    logo = desk.do(add_service, service=Service(0, "Logo"))
    desk.do(take_order, draft=OrderDraft("For Marie", service_id=logo, days=3))
    QTest.keyClick(list_of(screen), Qt.Key.Key_Delete)
    assert titles(screen) == ["Logo"]
    desk.do(add_service, service=Service(0, "Menu"))
    list_of(screen).setCurrentIndex(list_of(screen).model().index(1, 0))
    QTest.keyClick(list_of(screen), Qt.Key.Key_Delete)
    assert titles(screen) == ["Logo"]
    desk.undo()
    assert titles(screen) == ["Logo", "Menu"]


def test_a_client_with_an_open_order_cannot_be_avoided_and_says_so(
    screen: CatalogueScreen, context: Context, desk: Desk
) -> None:
    desk.do(take_order, draft=OrderDraft("Logo", client="Marie", days=3))
    screen.show_kind(Kind.CLIENTS)
    assert titles(screen) == ["Marie"]
    QTest.keyClick(list_of(screen), Qt.Key.Key_Return)
    dialog = dialog_of(screen, ClientDialog)
    assert isinstance(dialog, ClientDialog)
    QTest.keyClicks(dialog.handle, "marie_b")
    dialog.avoid.box.setChecked(True)
    dialog.confirm()
    assert "Marie has an open order" in dialog.form.row("avoid").message.text
    dialog.avoid.box.setChecked(False)
    dialog.zone.set_text("Paris")
    dialog.confirm()
    (marie,) = desk.look(lambda session, _: queries.clients(session))
    assert (marie.handle, marie.zone) == ("marie_b", "Europe/Paris")


def test_a_new_client_waits_for_the_first_order(screen: CatalogueScreen, context: Context) -> None:
    screen.show_kind(Kind.CLIENTS)
    assert "Nobody has bought yet" in texts(screen)
    dialog = open_client(context, screen)
    QTest.keyClicks(dialog.name, "Marie")
    dialog.confirm()
    assert titles(screen) == ["Marie"]
    assert "no order" in texts(screen)


def test_a_number_of_a_marketplace_is_mended_and_reset(screen: CatalogueScreen, desk: Desk) -> None:
    screen.show_kind(Kind.RULES)
    assert titles(screen)[0] == "Fiverr"
    assert "Sellers’ practice" in texts(screen)
    press(screen, "Edit…")
    dialog = dialog_of(screen, RulesDialog)
    assert isinstance(dialog, RulesDialog)
    review = dialog.fields["review_days"].widget
    assert isinstance(review, MaybeNumber)
    review.never.setChecked(True)
    dialog.confirm()
    rules = desk.look(lambda session, _: queries.rules(session))
    assert rules["fiverr"].review_days is None
    assert "Yours\nSilence accepts a delivery after\nnever" in texts(screen)
    press(screen, "As Carnet came with it")
    assert desk.look(lambda session, _: queries.rules(session))["fiverr"].review_days == 3
    assert "Yours" not in texts(screen)


def test_what_makes_no_sense_in_rules_is_refused_beside_its_field(screen: CatalogueScreen) -> None:
    screen.show_kind(Kind.RULES)
    QTest.keyClick(list_of(screen), Qt.Key.Key_Return)
    dialog = dialog_of(screen, RulesDialog)
    assert isinstance(dialog, RulesDialog)
    timeout = dialog.fields["cancel_timeout_h"].widget
    assert isinstance(timeout, MaybeNumber)
    timeout.never.setChecked(True)
    dialog.confirm()
    assert "Silence can’t decide without it" in dialog.forms[1].row("cancel_timeout_h").message.text
    dialog.reject()


def own_dialog(screen: CatalogueScreen) -> NewRulesDialog:
    """The dialog for a new marketplace, opened by its button."""
    screen.show_kind(Kind.RULES)
    press(screen, "New marketplace…")
    dialog = dialog_of(screen, RulesDialog)
    assert isinstance(dialog, NewRulesDialog)
    return dialog


def test_a_marketplace_of_ones_own_starts_as_a_copy_and_is_chosen_for_an_order(
    screen: CatalogueScreen, context: Context, desk: Desk
) -> None:
    dialog = own_dialog(screen)
    assert dialog.copied.value() == "fiverr"
    QTest.keyClicks(dialog.name, "Kang")
    dialog.copied.set_value("upwork")
    dialog.fields["fee_percent"].write(12)
    dialog.confirm()
    own = desk.look(lambda session, _: queries.rules(session))["own-1"]
    assert own == replace(PRESETS[2], key="own-1", name="Kang", fee_percent=12)
    list_of(screen).setCurrentIndex(list_of(screen).model().index(titles(screen).index("Kang"), 0))
    said = texts(screen)
    assert "Yours" in said
    assert not any(source in said for source in ("Official help", "Sellers’ practice", "Sources read on"))
    order = OrderDialog(context, screen)
    order.fields.title.setText("Logo")
    order.fields.rules.set_value("own-1")
    order.confirm()
    (taken,) = desk.look(lambda session, _: queries.orders(session))
    assert taken.rules == own
    desk.undo()
    desk.undo()
    assert "Kang" not in titles(screen)


def test_a_marketplaces_name_that_is_taken_is_refused_beside_it(screen: CatalogueScreen, desk: Desk) -> None:
    dialog = own_dialog(screen)
    dialog.confirm()
    assert dialog.form.row("name").message.text == "What is it called?"
    QTest.keyClicks(dialog.name, "etsy")
    dialog.confirm()
    assert dialog.form.row("name").message.text == "“etsy” is there already."
    assert dialog.name.text() == "etsy"
    dialog.reject()


def test_a_marketplace_of_ones_own_is_renamed_and_removed_once_no_order_names_it(
    screen: CatalogueScreen, desk: Desk
) -> None:
    desk.do(add_rules, rules=replace(PRESETS[0], name="Kang"))
    order_id = desk.do(take_order, draft=OrderDraft("Logo", days=3, rules="own-1"))
    screen.show_kind(Kind.RULES)
    list_of(screen).setCurrentIndex(list_of(screen).model().index(titles(screen).index("Kang"), 0))
    QTest.keyClick(list_of(screen), Qt.Key.Key_Return)
    dialog = dialog_of(screen, RulesDialog)
    assert isinstance(dialog, RulesDialog)
    dialog.name.setText("Kong")
    dialog.confirm()
    assert "Kong" in titles(screen)
    press(screen, "Remove")
    assert "Orders in the book were sold on Kong." in texts(screen)
    desk.do(edit_order, order_id=order_id, draft=OrderDraft("Logo", days=3))
    QTest.keyClick(list_of(screen), Qt.Key.Key_Delete)
    assert "Kong" not in titles(screen)


def test_a_marketplace_that_carnet_came_with_is_not_to_be_removed(screen: CatalogueScreen, desk: Desk) -> None:
    screen.show_kind(Kind.RULES)
    before = titles(screen)
    QTest.keyClick(list_of(screen), Qt.Key.Key_Delete)
    assert titles(screen) == before
    assert not [b for b in screen.findChildren(QPushButton) if b.text() == "Remove" and b.isVisible()]


def test_every_control_has_a_name(screen: CatalogueScreen, context: Context) -> None:
    dialogs: list[QDialog] = [open_service(context, screen), open_client(context, screen)]
    for dialog in dialogs:
        for field in dialog.findChildren(QPushButton):
            assert field.text() or field.accessibleName()
        dialog.reject()
    QApplication.processEvents()
