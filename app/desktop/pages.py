"""The pages of the window, each built when it is first gone to: what nobody looks at costs nothing at the start."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from app.desktop.screen import Context, Screen
from app.desktop.today.screen import TodayScreen

NAMES = ("today", "orders", "calendar", "offers", "catalogue", "insights")


class Pages(QStackedWidget):
    """One screen on top of the others; `made` is told of each one that is built."""

    def __init__(self, context: Context, made: Callable[[Screen], None]) -> None:
        super().__init__()
        self._context = context
        self._made = made
        self._screens: dict[str, Screen] = {}
        self._places: dict[str, object] = {}  # where one was in screens that are not built yet

    def go(self, name: str) -> str:
        """Shows the screen of that name; an unknown one means Today. Gives the name of the one that is shown."""
        name = name if name in NAMES else NAMES[0]
        if name not in self._screens:
            self._screens[name] = _screen(name, self._context)
            self.addWidget(self._screens[name])
            self._made(self._screens[name])
            self._go_back(name)
        self.setCurrentWidget(self._screens[name])
        return name

    def places(self) -> dict[str, object]:
        """Where one is in each screen that has places."""
        places = {name: screen.place() for name, screen in self._screens.items()}
        return self._places | {name: place for name, place in places.items() if place is not None}

    def go_back_to(self, places: dict[str, object]) -> None:
        """Goes in each screen where one was before, once it is built."""
        self._places = dict(places)
        for name in self._screens:
            self._go_back(name)

    def _go_back(self, name: str) -> None:
        place = self._places.pop(name, None)
        if place is not None:
            self._screens[name].go_back_to(place)


def _screen(name: str, context: Context) -> Screen:
    if name == "orders":
        from app.desktop.orders.screen import OrdersScreen

        return OrdersScreen(context)
    if name == "calendar":
        from app.desktop.availability.screen import CalendarScreen

        return CalendarScreen(context)
    if name == "offers":
        from app.desktop.offers.screen import OffersScreen

        return OffersScreen(context)
    if name == "catalogue":
        from app.desktop.catalogue.screen import CatalogueScreen

        return CatalogueScreen(context)
    if name == "insights":
        from app.desktop.insights.screen import InsightsScreen

        return InsightsScreen(context)
    return TodayScreen(context)
