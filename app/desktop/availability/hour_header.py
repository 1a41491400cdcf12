"""The names of the hours, beside the week."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from app.desktop.availability.week_delegate import WeekDelegate
from app.desktop.look.theme import Theme
from app.desktop.widgets.hours import gutter_width, paint_hour_names


class HourHeader(QHeaderView):
    """One section, as high as the day."""

    def __init__(self, theme: Theme, painter: WeekDelegate) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme = theme
        self._painter = painter
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(False)
        self.fit()

    def fit(self) -> None:
        """As wide as the names are."""
        self.setFixedWidth(gutter_width(self._theme))

    def paintSection(self, painter: QPainter, rect: QRect, _logical_index: int) -> None:
        painter.save()
        paint_hour_names(self._theme, painter, rect.left() + 2, self._painter.scale())
        painter.restore()
