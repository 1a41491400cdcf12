"""Bringing in a table of orders: what was understood of it, to be put right, before anything is written."""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.judgement import Judgement
from app.desktop.dialogs.parts import Lines
from app.desktop.jobs import Jobs
from app.desktop.look.fonts import Size
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.choices import ChoiceBox
from app.desktop.widgets.fields import Form
from app.desktop.widgets.label import Label
from app.desktop.widgets.waiting import waiting
from app.domain.refusal import Refusal
from app.exchange.csv_dates import DateOrder
from app.exchange.csv_headers import REQUIRED, Field
from app.exchange.orders_csv import CsvOrder, CsvReading, read_orders
from app.usecases.csv_orders import title_of
from app.usecases.importing import ImportReport, expected_import, import_orders
from app.wording import files as words
from app.wording.mark import Mark

MOST_LINES = 200
EXAMPLES = 3


def open_import_orders(
    context: Context, parent: QWidget, jobs: Jobs, name: str, data: bytes, reading: CsvReading
) -> "ImportOrdersDialog":
    """Opens what was understood of a file of that name."""
    dialog = ImportOrdersDialog(context, parent, jobs, name, data, reading)
    dialog.open()
    return dialog


class ImportOrdersDialog(TaskDialog):
    """Which column holds what, how its dates are meant, and what would come of it."""

    keeps_typed = False
    imported = Signal(int)  # how many orders were added

    def __init__(
        self, context: Context, parent: QWidget, jobs: Jobs, name: str, data: bytes, reading: CsvReading
    ) -> None:
        say = QCoreApplication.translate
        title = say("Import", "Import orders from {file}").format(file=name)
        super().__init__(context, parent, title, say("Import", "Add the orders"))
        self._jobs = jobs
        self._data = data
        self._reading = reading
        self._asked = 0
        self.headers = tuple(dict.fromkeys((*reading.mapping.values(), *reading.unmapped)))
        self.columns = {field: self._column(field, reading.mapping) for field in Field}
        self._make_fields()
        self.put_beside(self._make_outcome())
        self.confirmed.connect(self._import)
        self._show()

    @property
    def reading(self) -> CsvReading:
        """What was understood."""
        return self._reading

    def mapping(self) -> dict[Field, str | None]:
        """Which header each field is under; None for "not in the file"."""
        return {field: box.value() for field, box in self.columns.items()}

    def _column(self, field: Field, mapping: Mapping[Field, str]) -> ChoiceBox[str | None]:
        nothing: tuple[str | None, str] = (None, QCoreApplication.translate("Import", "not in the file"))
        box = ChoiceBox[str | None]([nothing, *((header, header) for header in self.headers)])
        box.set_value(mapping.get(field))
        box.setAccessibleName(words.field_name(self.speech, field))
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(lambda _: self._on_column(field))
        return box

    def _make_fields(self) -> None:
        say, theme = QCoreApplication.translate, self.context.theme
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT // 2)
        half = (len(self.columns) + 1) // 2
        for place, (field, box) in enumerate(self.columns.items()):
            row, side = place % half, place // half * 2
            label = Label(theme, words.field_name(self.speech, field), size=Size.SMALL, tone=Tone.MUTED)
            label.setBuddy(box)
            grid.addWidget(label, row, side)
            grid.addWidget(box, row, side + 1)
            grid.setColumnStretch(side + 1, 1)
        holder.setFocusProxy(self.columns[Field.REFERENCE])
        self.form.add("file", say("Import", "Which column holds what"), holder)
        self.columns[Field.REFERENCE].setAccessibleName(words.field_name(self.speech, Field.REFERENCE))

    def _make_outcome(self) -> QWidget:
        say, theme = QCoreApplication.translate, self.context.theme
        right = Form(theme)
        self.dates = ChoiceBox[bool | None](
            [
                (None, say("Import", "As the file says")),
                (True, say("Import", "The day first: 31/12")),
                (False, say("Import", "The month first: 12/31")),
            ]
        )
        self.dates.activated.connect(lambda _: self._read_again())
        right.add("dates", say("Import", "Dates"), self.dates)
        self.forms.append(right)
        self.outcome = [Judgement(theme) for _ in range(3)]
        self.examples = Label(theme, size=Size.SMALL, tone=Tone.MUTED, wrap=True)
        self.refused = Lines(theme, 5)
        self.refused.setReadOnly(True)
        self.refused.setAccessibleName(say("Import", "Lines left out, and why"))
        for widget in (*self.outcome[:2], self.examples, self.outcome[2], self.refused):
            right.add_widget(widget)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(right)
        column.addStretch(1)
        return holder

    def _on_column(self, changed: Field) -> None:
        """A column holds one thing: who had it before lets it go."""
        header = self.columns[changed].value()
        for field, box in self.columns.items():
            if header is not None and field is not changed and box.value() == header:
                box.set_value(None)
        self._read_again()

    def _read_again(self) -> None:
        self._asked += 1
        self.primary.setEnabled(False)
        work = partial(
            read_orders,
            self._data,
            self.context.bridge.book().settings.currency,
            day_first=self.dates.value(),
            mapping=self.mapping(),
        )
        self._jobs.run(work, partial(self._on_read, self._asked), lambda error: self.say_no([error]))

    def _on_read(self, asked: int, reading: CsvReading) -> None:
        if asked == self._asked:  # else more was changed meanwhile
            self._reading = reading
            self.primary.setEnabled(True)
            self._show()

    def _show(self) -> None:
        """What would come of it, or what must be told first."""
        reading = self._reading
        for form in self.forms:
            form.clear()
        self.forms[1].row("dates").set_hint(self._dates_reason())
        try:
            report = self.context.bridge.look(expected_import, reading=reading)
        except Refusal as error:
            self._show_report(None)
            self._point_out(error)
        else:
            self._show_report(report)

    def _show_report(self, report: ImportReport | None) -> None:
        speech = self.speech
        added, known, left_out = (
            ("", "", "")
            if report is None
            else words.import_outcome(speech, report.added, report.known, len(report.refused))
        )
        self.outcome[0].say(Mark.GOOD if report and report.added else Mark.PLAIN, added)
        self.outcome[1].say(Mark.PLAIN, known)
        self.outcome[2].say(Mark.TIGHT, left_out)
        examples = self._reading.orders[:EXAMPLES] if report and report.added else ()
        self.examples.setText("\n".join(map(self._example, examples)))
        self.examples.setVisible(bool(examples))
        self.refused.setPlainText("\n".join(self._refused_lines(report)) if report else "")
        self.refused.setVisible(bool(report and report.refused))

    def _dates_reason(self) -> str:
        order, evidence = self._reading.date_order, self._reading.evidence
        day_first = None if order is None else order is DateOrder.DAY_FIRST
        return words.dates_reason(self.speech, day_first, evidence.day_first_line, evidence.month_first_line)

    def _example(self, order: CsvOrder) -> str:
        return words.csv_example(self.speech, order.ordered, title_of(order), order.client, order.price, self.now)

    def _refused_lines(self, report: ImportReport) -> Iterator[str]:
        for line in report.refused[:MOST_LINES]:
            yield words.refused_line(self.speech, line.line, line.field, line.reason, line.value)
        more = len(report.refused) - MOST_LINES
        if more > 0:
            yield QCoreApplication.translate("Import", "and %n more", "", more)

    def _point_out(self, error: Refusal) -> None:
        """Marks what must be told before the file can be read; the caret stays where it is."""
        if error.reason == "csv-dates-ambiguous":
            self.forms[1].row("dates").refuse(self.say(error))
        else:
            self.form.row("file").refuse(self.say(error))

    def _import(self) -> None:
        try:
            self.context.bridge.look(expected_import, reading=self._reading)
        except Refusal as error:
            self._point_out(error)
            missing = next((field for field in REQUIRED if self.columns[field].value() is None), None)
            (self.dates if missing is None else self.columns[missing]).setFocus()
            return
        added: list[int] = []
        self.accepted.connect(lambda: self.imported.emit(added[0]))
        with waiting():
            self.attempt(lambda: added.append(self.context.bridge.do(import_orders, reading=self._reading).added))
