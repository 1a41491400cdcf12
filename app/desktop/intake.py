"""Whether a new order is taken now, as the window asks it."""

from app.desktop.screen import Context
from app.domain.closing import closed_at
from app.domain.intake import Intake, intake
from app.storage import facts


def intake_now(context: Context, service_id: int | None) -> Intake:
    """Whether one more order, of that service, is taken now, and why not."""
    bridge = context.bridge
    book, now = bridge.book(), bridge.now()
    limits = bridge.ask(facts.intake_limits)
    return intake(book, limits, closed_at(book, bridge.agenda().plan.delivery, now), now, service_id)
