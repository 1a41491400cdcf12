"""Use cases by their rooms, loaded when the first is done: they need SQLModel, which a window is painted without."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.usecases import availability, busy, cancellations, catalogue, offers, orders, pauses, sample, several
else:

    class _Later:
        def __init__(self, name: str) -> None:
            self._name = name

        def __getattr__(self, what: str) -> Any:  # noqa: ANN401 whatever stands in that module
            return getattr(import_module(self._name), what)

    availability = _Later("app.usecases.availability")
    busy = _Later("app.usecases.busy")
    cancellations = _Later("app.usecases.cancellations")
    catalogue = _Later("app.usecases.catalogue")
    offers = _Later("app.usecases.offers")
    orders = _Later("app.usecases.orders")
    pauses = _Later("app.usecases.pauses")
    sample = _Later("app.usecases.sample")
    several = _Later("app.usecases.several")

__all__ = ["availability", "busy", "cancellations", "catalogue", "offers", "orders", "pauses", "sample", "several"]
