"""The client wants changes: what they take, how many were bought, and the extra to offer where it is too many."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desktop.dialogs.extra import open_extra
from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import at_left, order_of, same
from app.desktop.look.icons import Icon
from app.desktop.screen import Context
from app.desktop.widgets.buttons import aligned_button
from app.desktop.widgets.edits import DurationEdit
from app.domain.life import check_move
from app.domain.orders import Order, State, due_at, revisions_left, state_at
from app.domain.proposals import promise_options
from app.domain.proposals.extra import effort_of_a_round
from app.usecases import orders
from app.wording import afterwards as words
from app.wording import consequences
from app.wording.apart import set_apart
from app.wording.mark import Mark


def open_revision(context: Context, parent: QWidget, order_id: int) -> "RevisionDialog":
    """Opens the asking for changes; raises Refusal where nothing was delivered that could be changed."""
    order = order_of(context, order_id)
    check_move(order, State.IN_REVISION, context.bridge.now())
    dialog = RevisionDialog(context, parent, order)
    dialog.open()
    return dialog


class RevisionDialog(TaskDialog):
    """One more than was bought is warned of, and the offer of an extra is one click away."""

    def __init__(self, context: Context, parent: QWidget | None, order: Order) -> None:
        say = QCoreApplication.translate
        title = say("Revision", "Changes to “{title}”").format(title=set_apart(order.title))
        lead = say("Revision", "The order is in your queue again, and still counts as delivered when it was.")
        lead = words.puts_right(context.speech, order, context.bridge.now()) or lead
        super().__init__(context, parent, title, say("Revision", "Take the changes on"), lead=lead, about=same(order))
        self.order = order
        self._parent = parent
        self._due = due_at(order, self.now)
        self._promise = promise_options(context.bridge.book(), self.now, order.id)
        self._make_fields()
        self.confirmed.connect(self._ask)
        self._follow()

    def _make_fields(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        left = revisions_left(self.order)
        self.left = Judgement(theme)
        self.left.say(*consequences.one_more_revision(self.speech, left))
        self.offer = aligned_button(theme, say("Revision", "Offer an extra revision…"), Icon.PLUS)
        may_offer = left <= 0 and not state_at(self.order, self.now).over
        self.offer.setVisible(may_offer)
        self.offer.clicked.connect(self._lead_on)
        self.effort = DurationEdit(self.speech)
        self.effort.set_value(effort_of_a_round(self.order, self.context.bridge.book(), self.now))
        self.judgement = Judgement(theme)
        self.form.add_widget(self.left)
        if may_offer:
            self.form.add_widget(at_left(self.offer))
        hint = say("Revision", "Proposed; left blank, nothing is added to the work.")
        self.form.add("effort", say("Revision", "Work they take"), self.effort, hint)
        self.form.add_widget(self.judgement)
        self.body.addStretch(1)
        self.effort.value_changed.connect(self._follow)

    def _follow(self) -> None:
        """What the changes do to the queue; a due that has passed was kept or missed already."""
        effort = self.effort.value()
        if not effort:
            self.judgement.say(Mark.PLAIN, "")
        elif self._due is None or self._due <= self.now:
            self.judgement.say(Mark.PLAIN, consequences.no_due_any_more(self.speech))
        else:
            its = self._promise.judge(effort, self._due)
            self.judgement.say(*consequences.promise(self.speech, its, self.now))

    def _lead_on(self) -> None:
        self.reject()
        assert isinstance(self._parent, QWidget)  # a button can't be pressed in a dialog that no window opened
        open_extra(self.context, self._parent, self.order.id)

    def _ask(self) -> None:
        effort, do = self.effort.value() or 0, self.context.bridge.do
        self.attempt(lambda: do(orders.ask_revision, order_id=self.order.id, effort=effort))
