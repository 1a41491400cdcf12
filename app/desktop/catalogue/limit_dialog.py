"""How many orders may be open at once, of all and of each service, with the number that can always be kept."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.screen import Context
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.steppers import NumberEdit
from app.desktop.widgets.wheel import calm_wheel
from app.domain.catalogue import Service
from app.domain.intake import MOST_OPEN, open_orders, proposed_for_all, proposed_limit
from app.domain.reserve import with_changes
from app.storage import queries
from app.usecases.intake import set_intake_limits
from app.wording import intake as words


def open_limits(context: Context, parent: QWidget) -> "LimitDialog":
    """Opens the limits of open orders."""
    dialog = LimitDialog(context, parent)
    dialog.open()
    return dialog


@dataclass(frozen=True, slots=True)
class Limited:
    """What is limited: a service, or all orders where `service_id` is None; `proposed` None where nothing can be."""

    service_id: int | None
    name: str
    proposed: int | None
    hint: str


class LimitDialog(TaskDialog):
    """A number each; none is no limit. Nothing is ever refused for it: it is said where an order is taken."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        say = QCoreApplication.translate
        lead = say("Intake", "Above it, Carnet says that the queue is full. An order can be taken all the same.")
        super().__init__(context, parent, say("Intake", "Limit of open orders"), say("Intake", "Save"), lead=lead)
        limits = context.bridge.look(lambda session, _: queries.intake_limits(session))
        self._before: dict[int | None, int | None] = {its.service_id: its.most for its in limits}
        self._limited = self._all_limited()
        self.edits: dict[int | None, NumberEdit] = {}
        for its in self._limited:
            self._add(its)
        self.take = aligned_button(context.theme, say("Intake", "Take what is proposed"))
        self.take.setEnabled(any(its.proposed for its in self._limited))
        self.take.clicked.connect(self._take)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.confirmed.connect(lambda: self.attempt(self._keep))

    def limits(self) -> dict[int | None, int | None]:
        """The limits as typed, None for none."""
        return {service_id: edit.value() or None for service_id, edit in self.edits.items()}

    def _all_limited(self) -> list[Limited]:
        """All orders together first, then the services that are offered now or have a limit."""
        bridge, say = self.context.bridge, QCoreApplication.translate
        services = bridge.look(lambda session, _: queries.services(session))
        offered = [its for its in services if its.active]
        most = proposed_for_all(bridge.book(), self.now, [(its.days, self._effort(its)) for its in offered])
        hint = words.proposal_for_all(self.speech, most)
        shown = [its for its in services if its.active or its.id in self._before]
        return [Limited(None, say("Intake", "All orders together"), most, hint), *map(self._of_service, shown)]

    def _of_service(self, service: Service) -> Limited:
        most = proposed_limit(self.context.bridge.book(), self.now, days=service.days, effort=self._effort(service))
        return Limited(service.id, service.name, most, words.proposal(self.speech, most, service.days))

    def _effort(self, service: Service) -> int:
        """What an order of it takes, the changes to expect after its delivery among it."""
        book = self.context.bridge.book()
        effort = service.effort or book.assumed_effort(service.id)
        return with_changes(book, service.id, effort, service.revisions)

    def _add(self, its: Limited) -> None:
        edit = NumberEdit(0, MOST_OPEN)
        edit.setSpecialValueText(QCoreApplication.translate("Intake", "no limit"))
        edit.setValue(self._before.get(its.service_id) or 0)
        calm_wheel(edit)
        opened = open_orders(self.context.bridge.book(), self.now, its.service_id)
        standing = words.standing(self.speech, opened, self._before.get(its.service_id))
        self.edits[its.service_id] = edit
        self.form.add(f"most {its.service_id or 0}", its.name, edit, f"{its.hint} {standing}.")

    def _take(self) -> None:
        for its in self._limited:
            if its.proposed:
                self.edits[its.service_id].setValue(min(its.proposed, MOST_OPEN))

    def _keep(self) -> None:
        changed = {id_: most for id_, most in self.limits().items() if most != self._before.get(id_)}
        if changed:
            self.context.bridge.do(set_intake_limits, limits=changed)
