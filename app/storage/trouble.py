"""What can go wrong with the file itself."""


class StorageTrouble(Exception):
    """The store can't be used: a fact, for the wording room to say with the next steps. Nothing was changed.

    `reason` is one of "not-a-book", "too-new", "locked", "damaged", "unreadable", "read-only", "disk-full",
    "columns-missing", "columns-unknown", "not-migrated".
    """

    def __init__(self, reason: str, path: str = "", **facts: object) -> None:
        super().__init__(reason, path, facts)
        self.reason = reason
        self.path = path
        self.facts = facts
