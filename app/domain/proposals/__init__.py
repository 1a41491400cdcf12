"""What to promise and what to ask a client for: every option is computed before it is chosen.

`effects.py` says what a due would do to the other promises, `dates.py` which dues are sensible, `promise.py` serves a
new or changed order, `extension.py` and `extra.py` the two offers to a client.

    options = extension_options(book, order_id, now)
    options.options[0].due, options.judge(tomorrow).broken
"""

from app.domain.proposals.answers import check_answer
from app.domain.proposals.effects import Effect, Room, room_beside
from app.domain.proposals.extension import (
    ExtensionChoice,
    ExtensionOptions,
    Silence,
    check_extension,
    extension_options,
    extension_refusals,
    may_extend,
    silence_for,
    without_request,
)
from app.domain.proposals.extra import (
    ExtraChoice,
    ExtraJudgement,
    ExtraOptions,
    ExtraProblem,
    check_extra,
    extra_options,
    extra_refusals,
)
from app.domain.proposals.promise import Promise, PromiseOptions, promise_options

__all__ = [
    "Effect",
    "ExtensionChoice",
    "ExtensionOptions",
    "ExtraChoice",
    "ExtraJudgement",
    "ExtraOptions",
    "ExtraProblem",
    "Promise",
    "PromiseOptions",
    "Room",
    "Silence",
    "check_answer",
    "check_extension",
    "check_extra",
    "extension_options",
    "extension_refusals",
    "extra_options",
    "extra_refusals",
    "may_extend",
    "promise_options",
    "room_beside",
    "silence_for",
    "without_request",
]
