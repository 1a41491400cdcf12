"""A client: name, how to write to them, and whether to work with them again."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.parts import CheckLine, Lines
from app.desktop.dialogs.settings import make_zone_box
from app.desktop.screen import Context
from app.desktop.widgets.choices import ChoiceBox
from app.domain.catalogue import Client
from app.domain.refusal import Refusal
from app.domain.zones import zone_meant
from app.storage import queries
from app.usecases.catalogue import add_client, change_client


def open_client(context: Context, parent: QWidget, client_id: int | None = None) -> "ClientDialog":
    """Opens a new client, or the one of that id; raises Refusal where there is none such."""
    clients = context.bridge.look(lambda session, _: queries.clients(session))
    client = next((client for client in clients if client.id == client_id), None)
    if client is None and client_id is not None:
        raise Refusal("client-gone")
    dialog = ClientDialog(context, parent, client)
    dialog.open()
    return dialog


class ClientDialog(TaskDialog):
    """Who buys."""

    def __init__(self, context: Context, parent: QWidget | None, client: Client | None) -> None:
        say = QCoreApplication.translate
        title = say("Client", "New client") if client is None else client.name
        super().__init__(context, parent, title, say("Client", "Save"), about=client)
        self._before = client or Client(0, "")
        self._make_fields()
        self._fill()
        self.confirmed.connect(self._keep)

    def client(self) -> Client:
        """The client as typed; raises Refusal for a time zone that does not exist."""
        zone = self.zone.text()
        return replace(
            self._before,
            name=self.name.text(),
            handle=self.handle.text(),
            language=self.language.value(),
            zone=zone_meant(zone).key if zone else "",
            notes=self.notes.toPlainText(),
            avoid=self.avoid.checked,
        )

    def _make_fields(self) -> None:
        say, theme, form = QCoreApplication.translate, self.context.theme, self.form
        self.name, self.handle = QLineEdit(), QLineEdit()
        languages = [("", say("Client", "as the window speaks")), ("fr", "Français"), ("en", "English")]
        self.language = ChoiceBox[str](languages)
        self.zone = make_zone_box()
        self.notes = Lines(theme, 4)
        self.avoid = CheckLine(theme, say("Client", "Don’t work with them again"))
        form.add_beside(
            ("name", say("Client", "Name"), self.name),
            ("handle", say("Client", "Name on the marketplace"), self.handle),
        )
        zone_hint = say("Client", "Messages name the hours by their clock.")
        form.add_beside(
            ("language", say("Client", "Language of messages"), self.language),
            ("zone", say("Client", "Time zone"), self.zone, zone_hint),
        )
        form.add("notes", say("Client", "Notes"), self.notes)
        hint = say("Client", "You are warned when an order of theirs is typed. It has to wait while one is open.")
        form.add("avoid", "", self.avoid, hint)

    def _fill(self) -> None:
        its = self._before
        self.name.setText(its.name)
        self.handle.setText(its.handle)
        self.language.set_value(its.language)
        self.zone.set_text(its.zone.replace("_", " "))
        self.notes.setPlainText(its.notes)
        self.avoid.box.setChecked(its.avoid)

    def _keep(self) -> None:
        self.attempt(self._write)

    def _write(self) -> None:
        client = self.client()
        self.context.bridge.do(change_client if client.id else add_client, client=client)
