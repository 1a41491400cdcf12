"""How the rules say no."""


class Refusal(Exception):
    """The rules say no: a fact, for the wording room to make a sentence of.

    `reason` is a kebab-case key such as "effort-negative", `field` the name of the value it is about ("" when it is
    about the whole), `facts` what the sentence needs. Not frozen: contextlib re-raises exceptions by assigning to them.
    """

    def __init__(self, reason: str, field: str = "", **facts: object) -> None:
        super().__init__(reason, field, facts)
        self.reason = reason
        self.field = field
        self.facts = facts
