"""What is said of a client beneath their name."""

from app.domain.clients import ClientPast
from app.wording.mark import Mark
from app.wording.speech import Speech


def past(speech: Speech, its: ClientPast) -> tuple[Mark, str]:
    """How earlier orders went: a warning where one went wrong, "" for a client without any."""
    say = speech.translate
    if not its.orders:
        return Mark.PLAIN, ""
    parts = [say("Client", "%n order(s) so far", "", its.orders)]
    if its.open:
        parts.append(say("Client", "%n open now", "", its.open))
    if its.cancelled:
        parts.append(say("Client", "%n cancelled by the client", "", its.cancelled))
    if its.given_away:
        parts.append(say("Client", "%n with more revisions than bought", "", its.given_away))
    return (Mark.TIGHT if its.cancelled or its.given_away else Mark.PLAIN), ", ".join(parts) + "."


def avoided(speech: Speech, name: str) -> str:
    """The warning that the freelancer did not mean to work with the client again."""
    return speech.translate("Client", "You chose not to work with {client} again.").format(client=name)


def note(speech: Speech, text: str) -> str:
    """What the freelancer wrote about the client."""
    return speech.translate("Client", "Your note: {note}").format(note=text)
