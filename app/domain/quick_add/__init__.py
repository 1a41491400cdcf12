"""One typed line made into an order: "Logo pour Marie, 3 h, vendredi 18h, 120 €".

French and English are read at once, parts in any order; what is not understood stays in the title, and nothing is
ever refused. Each room reads one thing: `days`, `hours`, `prices`, `clients`; `reading` puts them together.

    order = understand("Logo for Marie 3h friday 6pm €120", now, zone, "EUR", day_end=18 * 60, clients=())
    order.title, order.client, order.effort      # "Logo", "Marie", 180
"""

from app.domain.quick_add.reading import Part, PartKind, QuickOrder, understand

__all__ = ["Part", "PartKind", "QuickOrder", "understand"]
