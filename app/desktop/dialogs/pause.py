"""Putting an order aside, until a date or until one takes it up again; what that does to the promises is said first."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import CheckLine, order_of, same
from app.desktop.screen import Context
from app.desktop.widgets.when import WhenEdit
from app.domain.instants import DAY, local_day, wall_instant
from app.domain.life import check_pause
from app.domain.orders import Order
from app.domain.pausing import after_pause
from app.domain.refusal import Refusal
from app.usecases.pauses import pause_order
from app.wording import pausing as words
from app.wording.apart import set_apart

MORNING = 9 * 60  # past midnight: when a pause ends as long as nothing else is chosen


def open_pause(context: Context, parent: QWidget, order_id: int) -> "PauseDialog":
    """Opens the pause of an order; raises Refusal where there is no work on it to pause."""
    order = order_of(context, order_id)
    check_pause(order, None, context.bridge.now())
    dialog = PauseDialog(context, parent, order)
    dialog.open()
    return dialog


class PauseDialog(TaskDialog):
    """Until when; its due goes on running meanwhile."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order) -> None:
        say = QCoreApplication.translate
        title = say("Pause", "Pause “{title}”").format(title=set_apart(order.title))
        lead = say("Pause", "Nothing is planned for it meanwhile. Its due goes on running.")
        super().__init__(context, parent, title, say("Pause", "Pause it"), lead=lead, about=same(order))
        self.order = order
        self._book = context.bridge.book()
        self._make_fields()
        self.confirmed.connect(self._pause)
        self._follow()

    def until(self) -> datetime | None:
        """When it goes on by itself."""
        return self.when.instant() if self.by.checked else None

    def _make_fields(self) -> None:
        say, theme, zone = QCoreApplication.translate, self.context.theme, self._book.settings.zone
        self.by = CheckLine(theme, say("Pause", "It goes on by itself at a date"), checked=True)
        self.when = WhenEdit(theme, self.speech, self.now)
        self.when.line.setAccessibleName(say("Pause", "When it goes on"))
        self.when.set_instant(wall_instant(local_day(self.now, zone) + DAY, MORNING, zone))
        self.judgement = Judgement(theme)
        self.form.add("until", "", self.by)
        self.form.add_widget(self.when)
        self.form.add_widget(self.judgement)
        self.body.addStretch(1)
        self.by.toggled.connect(lambda _: self._follow())
        self.when.changed.connect(self._follow)

    def _follow(self) -> None:
        until = self.until()
        self.when.setVisible(until is not None)
        its = after_pause(self._book, self.order, until, self.now)
        self.judgement.say(*words.consequence(self.speech, its, self.now))

    def _pause(self) -> None:
        until, do = self.until(), self.context.bridge.do
        try:
            check_pause(self.order, until, self.now)
        except Refusal as error:
            self.say_no([error])
            return
        self.attempt(lambda: do(pause_order, order_id=self.order.id, until=until))
