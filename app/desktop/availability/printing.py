"""A month on paper: a page across, in the light colours whatever the window wears."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter, QRegion
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.desktop.availability.cells import cells_of
from app.desktop.availability.month_model import MonthModel
from app.desktop.availability.month_view import MonthView
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT, Choice, Theme
from app.desktop.screen import Context
from app.domain.days import Month
from app.domain.pages import WEEK
from app.places import RESOURCES
from app.wording.speech import Speech

WIDTH = 1120  # of the page in the month's own pixels: what stands in a day reads well then
Names = tuple[tuple[str, str], ...]  # of the weekdays, short and in full
DOTS = 3  # to each of these pixels: letters as fine as the printer's


def open_printing(context: Context, parent: QWidget, month: Month, weekdays: Names) -> QPrintDialog:
    """Asks which printer, and prints the month there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(_heading(context.speech, month))
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.accepted.connect(lambda: print_month(printer, context.speech, month, weekdays))
    dialog.show()
    return dialog


def print_month(printer: QPrinter, speech: Speech, month: Month, weekdays: Names) -> None:
    """Paints the month on the printer's page."""
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    size = QSize(WIDTH, WIDTH * page.height() // page.width())
    picture = QImage(size * DOTS, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(DOTS)
    picture.fill(Qt.GlobalColor.white)
    on_picture = QPainter(picture)
    paint_month(on_picture, size, speech, month, weekdays)
    on_picture.end()
    painter = QPainter(printer)
    painter.drawImage(QRect(0, 0, page.width(), page.height()), picture)
    painter.end()


def paint_month(painter: QPainter, size: QSize, speech: Speech, month: Month, weekdays: Names) -> None:
    """Paints the month with its heading and the names of the weekdays into so many pixels."""
    theme = Theme(RESOURCES / "icons", Choice.LIGHT)
    line = 4 * UNIT
    painter.setPen(theme.tokens.ink)
    painter.setFont(theme.font(Size.VERDICT, strong=True))
    painter.drawText(QRect(0, 0, size.width(), line + UNIT), Qt.AlignmentFlag.AlignVCenter, _heading(speech, month))
    painter.setPen(theme.tokens.muted)
    painter.setFont(theme.font())
    column = size.width() / WEEK
    for place, (_, name) in enumerate(weekdays):
        where = QRect(int(place * column) + UNIT // 2, line + UNIT, int(column), line)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, name)
    top = 2 * line + UNIT
    _month_view(theme, speech, month, QSize(size.width(), size.height() - top)).render(
        painter, QPoint(0, top), QRegion(), QWidget.RenderFlag.DrawChildren
    )


def _month_view(theme: Theme, speech: Speech, month: Month, size: QSize) -> MonthView:
    model = MonthModel()
    view = MonthView(theme, model, "")
    model.setParent(view)
    model.show(cells_of(month, speech), ())
    view.horizontalHeader().hide()
    view.setStyleSheet("background: white")  # whatever the window's sheet says
    view.resize(size)
    return view


def _heading(speech: Speech, month: Month) -> str:
    name = speech.month_year(month.first)
    return name[:1].upper() + name[1:]
