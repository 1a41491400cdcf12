"""Which column of a file is which: the names that marketplaces and spreadsheets give, in three languages.

Names are compared without case, accents, signs and what stands in brackets: "Délai (jours)" is "delai", "Total EUR"
is "total" with its currency. Of two headers that could be the same field, the name further up its list wins.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.money import CURRENCIES
from app.domain.quick_add.folding import fold_name
from app.domain.refusal import Refusal


class Field(StrEnum):
    """What a column of an orders file can hold."""

    REFERENCE = "reference"
    CLIENT = "client"
    SERVICE = "service"
    INCLUDED = "included"
    ORDERED = "ordered"
    PROMISED_DAYS = "promised_days"
    DUE = "due"
    ENDED = "ended"
    EXTENDED = "extended"
    EXTRAS = "extras"
    PRICE = "price"
    CURRENCY = "currency"
    STARS = "stars"
    STATUS = "status"


REQUIRED: Final = (Field.CLIENT, Field.ORDERED)

_NAMES: Final[Mapping[Field, str]] = {
    Field.REFERENCE: "order, order id, order number, order no, order reference, order ref, reference, ref, id, number, "
    "commande, numero de commande, n commande, no commande, id commande, reference commande, reference de commande, "
    "numero, pedido, numero de pedido, n pedido, id pedido, id de pedido, referencia, referencia de pedido",
    Field.CLIENT: "client, client name, buyer, buyer name, buyer username, customer, customer name, username, "
    "nom du client, acheteur, acheteuse, nom de l'acheteur, cliente, nombre del cliente, comprador, usuario",
    Field.SERVICE: "service, service title, service name, gig, gig title, title, order title, product, product name, "
    "item, item name, listing, nom du service, titre, titre du service, prestation, intitule, produit, article, "
    "servicio, nombre del servicio, titulo, producto, articulo",
    Field.INCLUDED: "included, includes, package, package contents, inclus, compris, forfait, formule, pack, incluido, "
    "incluye, paquete",
    Field.ORDERED: "ordered, ordered on, ordered at, order date, date ordered, purchase date, purchased, purchased on, "
    "sold, sold on, sale date, date sold, created, created on, created at, started, started on, start date, date, "
    "date de commande, date de la commande, date commande, commandee, commandee le, commande le, date d'achat, "
    "achetee le, date de vente, vendu, vendu le, vendue le, debut, date de debut, fecha de pedido, fecha del pedido, "
    "fecha pedido, pedido el, fecha de compra, comprado, vendido, fecha de venta, fecha de inicio, fecha",
    Field.PROMISED_DAYS: "promised days, days promised, promised, delivery days, delivery time, days, duration, "
    "jours promis, delai promis, delai de livraison, delai, jours, duree, dias prometidos, dias de entrega, "
    "plazo de entrega, plazo, dias, duracion",
    Field.DUE: "due, due date, due on, deadline, delivery date, deliver by, expected delivery, expected delivery date, "
    "promised date, promised for, echeance, date d'echeance, date limite, date de livraison, date de livraison prevue, "
    "livraison prevue, a livrer le, promise pour le, vencimiento, fecha de vencimiento, fecha limite, "
    "fecha de entrega, entrega prevista",
    Field.ENDED: "ended, ended on, end date, end, completed on, completed at, completion date, date completed, "
    "completed, delivered on, delivered at, date delivered, delivered, finished, finished on, closed, closed on, "
    "livree le, livre le, livree, livre, terminee le, termine le, terminee, date de fin, fin, entregado el, entregado, "
    "entregada, terminado el, terminado, finalizado, completado, fecha de fin",
    Field.EXTENDED: "extended, extensions, extension, time extended, prolongee, prolonge, prolongations, prolongation, "
    "prorrogado, prorrogas, prorroga, ampliado, ampliaciones, extendido",
    Field.EXTRAS: "extras, extra, number of extras, supplements, supplement, options, nombre de supplements, "
    "suplementos, suplemento, adicionales, opciones",
    Field.PRICE: "total, order total, total price, total amount, price, amount, revenue, value, prix, prix total, "
    "montant, montant total, total ttc, total ht, total de la commande, precio, precio total, importe, importe total, "
    "monto, valor, total del pedido",
    Field.CURRENCY: "currency, devise, monnaie, moneda, divisa",
    Field.STARS: "stars, rating, star rating, review, score, etoiles, note, evaluation, avis, estrellas, valoracion, "
    "calificacion, puntuacion",
    Field.STATUS: "status, order status, state, statut, statut de la commande, etat, estado, "
    "estado del pedido, estatus",
}
_RANKS: Final = {
    name.strip().replace("'", " "): (field, rank)
    for field, names in _NAMES.items()
    for rank, name in enumerate(names.split(","))
}
_BRACKETS: Final = re.compile(r"\([^)]*\)|\[[^]]*\]")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands, by the index of its column; `currency` is the sign that the header of prices bears."""

    places: Mapping[Field, int]
    headers: tuple[str, ...]
    currency: str

    @property
    def mapping(self) -> dict[Field, str]:
        """The header that each field was found under."""
        return {field: self.headers[place] for field, place in self.places.items()}

    @property
    def unmapped(self) -> tuple[str, ...]:
        """The headers that hold nothing this program knows."""
        taken = set(self.places.values())
        return tuple(header for place, header in enumerate(self.headers) if place not in taken and header)

    @property
    def missing(self) -> tuple[Field, ...]:
        """The fields that no order can do without, and that were not found."""
        return tuple(field for field in REQUIRED if field not in self.places)


def count_known(headers: Sequence[str]) -> int:
    """How many headers bear a name that is known."""
    return len([header for header in headers if _key(header) in _RANKS])


def find_columns(headers: tuple[str, ...], told: Mapping[Field, str | None]) -> Columns:
    """Match headers with fields; `told` names the header of a field, or None for "this file has no such column".

    Refuses a told header that the file does not have ("csv-header-missing").
    """
    places = {field: _place_of(header, headers, field) for field, header in told.items() if header is not None}
    best: dict[Field, tuple[int, int]] = {}
    for place, header in enumerate(headers):
        field, rank = _RANKS.get(_key(header), (None, 0))
        if field is None or field in told or place in places.values():
            continue
        best[field] = min(best.get(field, (rank, place)), (rank, place))
    places |= {field: place for field, (_, place) in best.items()}
    price = places.get(Field.PRICE)
    ordered = {field: places[field] for field in Field if field in places}
    return Columns(ordered, headers, _currency_in(headers[price]) if price is not None else "")


def _place_of(header: str, headers: Sequence[str], field: Field) -> int:
    if header not in headers:
        raise Refusal("csv-header-missing", str(field), header=header)
    return headers.index(header)


def _key(header: str) -> str:
    """A header without case, accents, brackets, signs and currency."""
    words = re.sub(r"[\W_]+", " ", fold_name(_BRACKETS.sub(" ", header))).split()
    plain = [word for word in words if word.upper() not in CURRENCIES or len(words) == 1]
    return " ".join(plain)


def _currency_in(header: str) -> str:
    """The currency sign or code within "Total (EUR)", "Prix en €", "Price US$"."""
    words = re.findall(r"[^\W\d_]*[€$£¥₹]|[^\W\d_]+", header)
    return next((word for word in words if word in CURRENCIES or not word.isalpha()), "")
