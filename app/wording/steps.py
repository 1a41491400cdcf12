"""What each use case is called, for undo, redo, notices and the history."""

from app.wording.speech import Speech


def step_name(speech: Speech, use_case: str) -> str:
    """The name of a step: "Delivery", « Livraison »; its key where a book from elsewhere holds an unknown one."""
    return step_names(speech).get(use_case, use_case)


def step_names(speech: Speech) -> dict[str, str]:
    """Every use case's name; a test holds that none is missing."""
    say = speech.translate
    return {
        "take_order": say("Step", "New order"),
        "edit_order": say("Step", "Order changed"),
        "receive_requirements": say("Step", "Requirements received"),
        "start_clock": say("Step", "Delivery clock started"),
        "start_timer": say("Step", "Timer started"),
        "stop_timer": say("Step", "Timer stopped"),
        "log_time": say("Step", "Time logged"),
        "deliver_order": say("Step", "Delivery"),
        "complete_order": say("Step", "Delivery accepted"),
        "ask_revision": say("Step", "Revision asked"),
        "cancel_order": say("Step", "Cancellation"),
        "request_cancellation": say("Step", "Cancellation asked"),
        "answer_cancellation": say("Step", "Answer to a cancellation"),
        "record_support": say("Step", "Support’s decision"),
        "refund_part": say("Step", "Partial refund"),
        "mark_sent": say("Step", "Message sent"),
        "set_template": say("Step", "Words of a message"),
        "set_templates": say("Step", "Words of messages"),
        "note_heard": say("Step", "News from the client"),
        "extend_review": say("Step", "Review prolonged"),
        "pin_order": say("Step", "Pin"),
        "complete_several": say("Step", "Deliveries accepted"),
        "note_heard_from_several": say("Step", "News from clients"),
        "pin_several": say("Step", "Pins"),
        "mark_sent_to_several": say("Step", "Messages sent"),
        "offer_extension": say("Step", "Extension asked"),
        "take_way_out": say("Step", "The way out"),
        "ask_again": say("Step", "Extension asked again"),
        "answer_extension": say("Step", "Answer to an extension"),
        "offer_extra": say("Step", "Extra offered"),
        "answer_extra": say("Step", "Answer to an extra"),
        "add_service": say("Step", "New service"),
        "change_service": say("Step", "Service changed"),
        "pause_service": say("Step", "Service paused or taken up"),
        "remove_service": say("Step", "Service removed"),
        "add_client": say("Step", "New client"),
        "change_client": say("Step", "Client changed"),
        "remove_client": say("Step", "Client removed"),
        "change_rules": say("Step", "Marketplace rules"),
        "reset_rules": say("Step", "Marketplace rules as shipped"),
        "set_hours": say("Step", "Working hours"),
        "drop_hours_change": say("Step", "Change of hours dropped"),
        "set_day_hours": say("Step", "Hours of a day"),
        "clear_day_hours": say("Step", "Weekly hours again"),
        "add_away": say("Step", "Absence planned"),
        "change_away": say("Step", "Absence changed"),
        "change_away_once": say("Step", "Absence changed once"),
        "drop_away_once": say("Step", "Absence dropped once"),
        "close_until_caught_up": say("Step", "Closed until caught up"),
        "reopen": say("Step", "New orders again"),
        "remove_away": say("Step", "Absence dropped"),
        "return_early": say("Step", "Early return"),
        "begin_book": say("Step", "First settings"),
        "import_calendar": say("Step", "Calendar imported"),
        "refresh_calendar": say("Step", "Calendar read again"),
        "set_blocking": say("Step", "What a calendar blocks"),
        "remove_calendar": say("Step", "Calendar removed"),
        "set_intake_limit": say("Step", "Limit of open orders"),
        "choose_holidays": say("Step", "Public holidays"),
        "change_settings": say("Step", "Settings"),
        "import_orders": say("Step", "Orders imported"),
        "import_book": say("Step", "Book imported"),
        "add_sample": say("Step", "Sample orders added"),
        "remove_sample": say("Step", "Sample orders removed"),
    }
