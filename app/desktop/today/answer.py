"""What this Carnet says of today to another that asks it."""

from app.desktop.screen import Context
from app.exchange.agenda_json import agenda_text
from app.wording.today import today_lines


def today_text(context: Context, language: str, *, as_json: bool) -> str:
    """What `carnet today` would print, in that language; `as_json` for another program to read."""
    agenda = context.bridge.agenda()
    if as_json:
        return agenda_text(agenda, context.bridge.book().settings)
    return "\n".join(today_lines(context.speech_for(language), agenda))
