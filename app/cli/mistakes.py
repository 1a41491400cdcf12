"""What argparse finds wrong with a command, in the language spoken: it says so itself in English only."""

import re
from collections.abc import Mapping

from app.wording.translations import Translate


def in_words(message: str, say: Translate) -> str:
    """The same said of what users run into; what is not known here stays as it is."""
    for pattern, text in _sentences(say).items():
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match is not None:
            facts = match.groupdict()
            return text.format(**{**facts, "choices": facts.get("choices", "").replace("'", "")})
    return message


def _sentences(say: Translate) -> Mapping[str, str]:
    argument = r"argument (?P<argument>.+?): "
    return {
        argument + r"invalid choice: (?P<quote>['\"])(?P<value>.*)(?P=quote) \(choose from (?P<choices>.+)\)": say(
            "Cli", "{argument} can’t be “{value}”, only one of {choices}"
        ),
        argument + r"expected one argument": say("Cli", "{argument} wants a value behind it"),
        argument + r"not allowed with argument (?P<other>.+)": say("Cli", "{argument} and {other} exclude each other"),
        argument + r"ignored explicit argument (?P<quote>['\"])(?P<value>.*)(?P=quote)": say(
            "Cli", "{argument} takes no value, but has “{value}”"
        ),
        r"the following arguments are required: (?P<missing>.+)": say("Cli", "missing: {missing}"),
        r"unrecognized arguments: (?P<strange>.+)": say("Cli", "too much, or unknown: {strange}"),
    }
