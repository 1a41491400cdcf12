"""What the cells of an orders file say, one kind at a time; None for what they don't say plainly."""

import re
from typing import Final

from app.domain.orders import State
from app.domain.quick_add.folding import fold_name

MOST_DAYS: Final = 3650
_NUMBER: Final = re.compile(r"([0-9]{1,5})(?:[.,]0+)?")
_DAYS: Final = re.compile(r"([0-9]{1,5})(?:[.,]0+)?(?: ?(?:days?|jours?|dias?|d|j))?")
_STARS: Final = re.compile(r"([0-5])(?:[.,]([0-9]{1,2}))?(?: ?/ ?5| stars?| etoiles?| estrellas?)?")
_YES: Final = frozenset(("yes", "y", "true", "x", "oui", "o", "vrai", "si", "s", "verdadero"))
_NO: Final = frozenset(("no", "n", "false", "non", "faux", "falso", "-"))

_STATUS_WORDS: Final = {
    State.COMPLETED: "completed, complete, done, finished, terminee, termine, achevee, acheve, completado, completada, "
    "completo, finalizado, finalizada, terminado, terminada",
    State.CANCELLED: "cancelled, canceled, annulee, annule, cancelado, cancelada, anulado, anulada",
    State.DELIVERED: "delivered, livree, livre, entregado, entregada",
    State.IN_REVISION: "in revision, revision, revision requested, en revision, modification demandee, "
    "en modification, revision solicitada",
    State.REQUIREMENTS: "requirements, awaiting requirements, waiting for requirements, missing details, "
    "missing requirements, en attente des criteres, en attente d'informations, faltan detalles, esperando requisitos",
    State.IN_PROGRESS: "active, in progress, open, ongoing, started, late, en cours, ouverte, "
    "en retard, en curso, activo, activa, en progreso, abierto, abierta, atrasado, con retraso",
}
_STATUSES: Final = {word.strip(): state for state, words in _STATUS_WORDS.items() for word in words.split(",")}


def read_days(cell: str) -> int | None:
    """Promised days: "3", "3 days", "3 jours"."""
    match = _DAYS.fullmatch(fold_name(cell))
    return int(match[1]) if match and int(match[1]) <= MOST_DAYS else None


def read_count(cell: str) -> int | None:
    """A number of things; nothing is 0, yes is 1, no is 0."""
    text = fold_name(cell)
    if not text or text in _NO:
        return 0
    if text in _YES:
        return 1
    match = _NUMBER.fullmatch(text)
    return int(match[1]) if match else None


def read_stars(cell: str) -> float | None:
    """Stars from 0 to 5, "4,7", "5/5" or "★★★★"; 0 stands for "not rated" on every marketplace that ends at 1."""
    text = fold_name(cell)
    if set(text) <= {"★", "☆"}:
        return float(text.count("★")) if 1 <= len(text) <= 5 else None
    match = _STARS.fullmatch(text)
    if match is None:
        return None
    stars = float(f"{match[1]}.{match[2] or 0}")
    return stars if stars <= 5 else None


def read_status(cell: str) -> State | None:
    """Where the order stands, from the words of three languages; "closed", "paid" or "pending" would be a guess."""
    return _STATUSES.get(fold_name(cell).replace("_", " ").replace("-", " "))
