"""Opens each dialog of the table of actions; its module is loaded when it is first asked for, not at the start."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.desktop.actions import Actions
from app.desktop.jobs import Jobs
from app.desktop.screen import Context
from app.domain.drafts import OrderDraft


def open_order(context: Context, window: QWidget, order_id: int) -> None:
    """An order with all that can be changed of it."""
    from app.desktop.dialogs import order

    order.open_order(context, window, order_id)


def open_way_out(context: Context, window: QWidget) -> None:
    """What to ask for where not every promise can be kept."""
    from app.desktop.planner import way_out

    way_out.open_way_out(context, window)


def open_quote(context: Context, window: QWidget, wanted: Callable[[OrderDraft], object]) -> None:
    """Whether another order fits, and by when; `wanted` is told when it is to be taken."""
    from app.desktop.planner import quote

    quote.open_quote(context, window).wanted.connect(wanted)


def open_requirements(context: Context, window: QWidget, order_id: int) -> None:
    """What the client has handed in."""
    from app.desktop.dialogs import requirements

    requirements.open_requirements(context, window, order_id)


def open_questions(context: Context, window: QWidget, order_id: int) -> None:
    """What is not clear yet."""
    from app.desktop.dialogs import questions

    questions.open_questions(context, window, order_id)


def open_letters(context: Context, window: QWidget) -> None:
    """How messages to clients are worded."""
    from app.desktop.dialogs import letters

    letters.open_letters(context, window)


def open_deliver(context: Context, window: QWidget, order_id: int) -> None:
    """The delivery with its checklist."""
    from app.desktop.dialogs import deliver

    deliver.open_deliver(context, window, order_id)


def open_extension(context: Context, window: QWidget, order_id: int) -> None:
    """Asking for a later due."""
    from app.desktop.dialogs import extension

    extension.open_extension(context, window, order_id)


def open_extra(context: Context, window: QWidget, order_id: int) -> None:
    """Offering a paid addition."""
    from app.desktop.dialogs import extra

    extra.open_extra(context, window, order_id)


def open_away(context: Context, window: QWidget) -> None:
    """Planning an absence."""
    from app.desktop.availability import away_dialog

    away_dialog.open_away(context, window)


def open_limits(context: Context, window: QWidget) -> None:
    """How many orders may be open at once."""
    from app.desktop.catalogue import limit_dialog

    limit_dialog.open_limits(context, window)


def open_hours(context: Context, window: QWidget) -> None:
    """The weekly hours."""
    from app.desktop.availability import hours_dialog

    hours_dialog.open_hours(context, window)


def open_log_time(context: Context, window: QWidget, order_id: int) -> None:
    """Time that was worked away from the timer."""
    from app.desktop.dialogs import log_time

    log_time.open_log_time(context, window, order_id)


def open_unready(context: Context, window: QWidget, order_id: int) -> None:
    """Why work begins before everything is in."""
    from app.desktop.dialogs import unready

    unready.open_unready(context, window, order_id)


def open_pause(context: Context, window: QWidget, order_id: int) -> None:
    """Putting an order aside for a while."""
    from app.desktop.dialogs import pause

    pause.open_pause(context, window, order_id)


def open_revision(context: Context, window: QWidget, order_id: int) -> None:
    """What the client wants changed."""
    from app.desktop.dialogs import revision

    revision.open_revision(context, window, order_id)


def open_cancel(context: Context, window: QWidget, order_id: int) -> None:
    """Ending an order without a delivery that counts."""
    from app.desktop.dialogs import cancel

    cancel.open_cancel(context, window, order_id)


def open_closing(context: Context, window: QWidget) -> None:
    """Taking no new orders until there is room again."""
    from app.desktop.availability import closing_dialog

    closing_dialog.open_closing(context, window)


def open_holidays(context: Context, window: QWidget) -> None:
    """Public holidays as days away."""
    from app.desktop.availability import holidays_dialog

    holidays_dialog.open_holidays(context, window)


def open_palette(
    context: Context,
    window: QWidget,
    actions: Actions,
    order_ids: tuple[int, ...],
    run: Callable[[str], object],
    show_order: Callable[[int], object],
) -> None:
    """Every action and every order by a few letters."""
    from app.desktop import command_palette

    command_palette.open_palette(context, window, actions, order_ids, run, show_order)


def open_shortcuts(context: Context, window: QWidget, actions: Actions) -> None:
    """Every key there is."""
    from app.desktop.help import open_shortcuts as opened

    opened(context, window, actions)


def open_tips(context: Context, window: QWidget, tip: str = "") -> None:
    """The tips, at one of them."""
    from app.desktop import tips

    tips.open_tips(context, window, tip)


def open_about(context: Context, window: QWidget) -> None:
    """Which Carnet this is."""
    from app.desktop.help import open_about as opened

    opened(context, window)


def open_dispute(context: Context, window: QWidget, order_id: int) -> None:
    """What the two could not agree on."""
    from app.desktop.dialogs import dispute

    dispute.open_dispute(context, window, order_id)


def open_calendars(context: Context, window: QWidget, jobs: Jobs) -> None:
    """Calendars that are followed."""
    from app.desktop.availability import calendars_dialog

    calendars_dialog.open_calendars(context, window, jobs)


def open_remind(context: Context, window: QWidget, order_ids: tuple[int, ...]) -> None:
    """Messages about what is missing."""
    from app.desktop.dialogs import remind

    remind.open_remind(context, window, order_ids)


def open_evidence(context: Context, window: QWidget, order_ids: tuple[int, ...], say: Callable[[str], object]) -> None:
    """Where the evidence files go."""
    from app.desktop.dialogs import evidence_files

    evidence_files.choose_evidence_folder(context, window, order_ids, say)


def open_review(context: Context, window: QWidget, order_id: int) -> None:
    """More days to look at a delivery."""
    from app.desktop.dialogs import review

    review.open_review(context, window, order_id)


def open_refund(context: Context, window: QWidget, order_id: int) -> None:
    """A part of the price that goes back."""
    from app.desktop.dialogs import refund

    refund.open_refund(context, window, order_id)


def open_support(context: Context, window: QWidget, order_id: int) -> None:
    """What support decided about a cancellation."""
    from app.desktop.dialogs import support

    support.open_support(context, window, order_id)
