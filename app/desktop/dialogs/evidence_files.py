"""Evidence files: made of an order's record, written as the name's ending says, one order's or those of several."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.screen import Context
from app.domain.document import Document
from app.domain.rates import Rate
from app.domain.story import story
from app.exchange.document import html, markdown
from app.storage import queries
from app.storage.facts import OrderRecord
from app.wording import disputes as words
from app.wording.evidence import evidence

MARGIN_MM: Final = 18
LONGEST_NAME: Final = 60  # letters of a title that go into a file's name


def evidence_of(context: Context, record: OrderRecord, language: str, rate: Rate | None = None) -> Document:
    """What was agreed, handed in, done and delivered of one order, as of now."""
    order, now = record.order, context.bridge.now()
    services = context.bridge.look(lambda session, _: queries.services(session))
    scope = next((its.scope for its in services if its.id == order.service_id), "")
    done = story(order, [(step.use_case, step.done_at) for step in record.steps], now)
    return evidence(context.speech_for(language), order, scope, done, now, rate)


def write_document(document: Document, path: Path) -> None:
    """Writes it as the name's ending says: .md, .html or .pdf; raises OSError."""
    _WRITERS.get(path.suffix.lower(), _write_html)(document, path)


def choose_evidence_folder(
    context: Context, parent: QWidget, order_ids: tuple[int, ...], say: Callable[[str], object]
) -> QFileDialog:
    """Asks where the files of these orders go, writes them there, and has it said what came of it."""
    chooser = QFileDialog(parent, QCoreApplication.translate("Dispute", "Save the evidence files in"))
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.fileSelected.connect(lambda name: say(write_evidence(context, order_ids, Path(name))))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()
    return chooser


def write_evidence(context: Context, order_ids: tuple[int, ...], folder: Path) -> str:
    """Writes one PDF for each order into a folder, beside what is there already; what came of it, in a sentence."""
    path = folder
    try:
        for order_id in order_ids:
            record = _record(context, order_id)
            path = _free(folder, record.order.title)
            write_document(evidence_of(context, record, record.order.client_language), path)
    except OSError as error:
        return words.not_saved(context.speech, path.name, error.strerror or "")
    if len(order_ids) == 1:
        return words.saved(context.speech, path.name)
    text = QCoreApplication.translate("Dispute", "%n evidence file(s) saved in {folder}.", "", len(order_ids))
    return text.format(folder=folder.name)


def _record(context: Context, order_id: int) -> OrderRecord:
    return context.bridge.look(lambda session, _: queries.order_record(session, order_id=order_id))


def _free(folder: Path, title: str) -> Path:
    """A name for the file of an order that no other file has."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    name = " ".join(kept.split())[:LONGEST_NAME].strip() or "order"
    names = (f"{name} {number}.pdf" if number > 1 else f"{name}.pdf" for number in count(1))
    return next(path for path in (folder / each for each in names) if not path.exists())


def _write_markdown(document: Document, path: Path) -> None:
    path.write_text(markdown(document), encoding="utf-8")


def _write_html(document: Document, path: Path) -> None:
    path.write_text(html(document), encoding="utf-8")


def _write_pdf(document: Document, path: Path) -> None:
    """Lets Qt set the page; everything that was typed is escaped in it."""
    with path.open("ab"):
        pass  # Qt says nothing when it can't write
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setDocName(document.title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    page = QTextDocument()
    page.setHtml(html(document))
    page.print_(printer)


_WRITERS: Final[dict[str, Callable[[Document, Path], None]]] = {
    ".md": _write_markdown,
    ".html": _write_html,
    ".pdf": _write_pdf,
}
