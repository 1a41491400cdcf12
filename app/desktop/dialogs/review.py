"""The client asks for more time to look at a delivery: so many more days, and when silence accepts it then."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import order_of, same
from app.desktop.screen import Context
from app.desktop.widgets.steppers import NumberEdit
from app.domain.life import MOST_REVIEW_DAYS, check_review_extension
from app.domain.orders import Order, accepted_by_silence_at
from app.usecases import orders
from app.wording import afterwards as words
from app.wording.apart import set_apart
from app.wording.mark import Mark


def open_review(context: Context, parent: QWidget, order_id: int) -> "ReviewDialog":
    """Opens it; raises Refusal where nothing is under review or the marketplace knows no longer one."""
    order = order_of(context, order_id)
    check_review_extension(order, order.review_days_added, context.bridge.now())
    dialog = ReviewDialog(context, parent, order)
    dialog.open()
    return dialog


class ReviewDialog(TaskDialog):
    """Days count in all: what was granted before is among them."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order) -> None:
        say = QCoreApplication.translate
        title = say("Review", "More time to look at “{title}”").format(title=set_apart(order.title))
        super().__init__(context, parent, title, say("Review", "Keep"), about=same(order))
        self.order = order
        self.days = NumberEdit(0, MOST_REVIEW_DAYS, say("Review", " d", "days, short"))
        self.days.setValue(order.review_days_added or 1)
        self.ends = Judgement(context.theme)
        self.form.add("days", say("Review", "Days added to the review, in all"), self.days)
        self.form.add_widget(self.ends)
        self.days.valueChanged.connect(self._follow)
        self.confirmed.connect(self._keep)
        self._follow()

    def _follow(self) -> None:
        longer = replace(self.order, review_days_added=self.days.value())
        self.ends.say(Mark.PLAIN, words.accepted_then(self.speech, accepted_by_silence_at(longer), self.now))

    def _keep(self) -> None:
        days, do = self.days.value(), self.context.bridge.do
        self.attempt(lambda: do(orders.extend_review, order_id=self.order.id, days=days))
