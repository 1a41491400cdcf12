"""Other calendars: read once or followed, each with a tick for whether its events take working time."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from app.desktop.jobs import Jobs
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.look.tokens import Tone
from app.desktop.screen import Context
from app.desktop.widgets.announce import announce
from app.desktop.widgets.buttons import plain_button
from app.desktop.widgets.dialog import DialogFrame
from app.desktop.widgets.label import Label
from app.domain.busy import CalendarRead
from app.domain.refusal import Refusal
from app.exchange import files
from app.exchange.ics_apart import read_apart
from app.exchange.ics_guard import MOST_BYTES
from app.usecases.busy import days_to_read, import_calendar, remove_calendar, set_blocking
from app.wording.apart import set_apart
from app.wording.busy import calendar_line, calendar_read
from app.wording.refusals import refusal

MOST_LINES = 8  # of what is said of one file


def open_calendars(context: Context, parent: QWidget, jobs: Jobs) -> "CalendarsDialog":
    """Opens the list of other calendars."""
    dialog = CalendarsDialog(context, parent, jobs)
    dialog.open()
    return dialog


class CalendarsDialog(DialogFrame):
    """Each calendar is a line with a tick; what came of reading a file is said beneath."""

    keeps_typed = False

    def __init__(self, context: Context, parent: QWidget, jobs: Jobs) -> None:
        say = QCoreApplication.translate
        super().__init__(
            context.theme,
            say("Busy", "Other calendars"),
            say("Busy", "Done"),
            parent,
            lead=say(
                "Busy",
                "Their events are shown in the month; those of a ticked calendar take working time."
                " Calendar files end in .ics; nothing is fetched from anywhere.",
            ),
        )
        self._context = context
        self._jobs = jobs
        self._make()
        self.confirmed.connect(self.accept)
        self.cancel.hide()
        self._show()

    def read(self, path: Path, *, watched: bool) -> None:
        """Reads a calendar file beside the window, and takes it in."""
        self.outcome.set_tone(Tone.MUTED)
        self.outcome.setText(QCoreApplication.translate("Busy", "Reading {file}…").format(file=path.name))
        bridge = self._context.bridge
        zone, (first, last) = bridge.book().settings.zone, bridge.look(days_to_read)
        work = partial(_read, path, partial(read_apart, zone=zone, first=first, last=last))
        self._jobs.run(work, lambda read: self._take(path, read, watched), self._say_no)

    def _make(self) -> None:
        say, theme = QCoreApplication.translate, self._context.theme
        self.list = QListWidget()
        self.list.setAccessibleName(say("Busy", "Calendars; a tick means that its events take working time"))
        self.list.setSpacing(UNIT // 4)
        self.list.setMinimumHeight(self.fontMetrics().height() * 7)
        self.list.itemChanged.connect(self._on_ticked)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.empty = Label(theme, say("Busy", "None yet."), tone=Tone.MUTED)
        self.once = plain_button(theme, say("Busy", "Read a file…"), Icon.PLUS)
        self.follow = plain_button(theme, say("Busy", "Follow a file…"), Icon.REVISION)
        self.follow.setToolTip(say("Busy", "It is read again whenever it changes on this computer."))
        self.remove = plain_button(theme, say("Busy", "Remove"), Icon.TRASH)
        self.outcome = Label(theme, tone=Tone.MUTED, wrap=True)
        row = QHBoxLayout()
        for button in (self.once, self.follow, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        self.form.hide()
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list)
        self.body.addLayout(row)
        self.body.addWidget(self.outcome)
        self.body.addStretch(1)
        self.once.clicked.connect(lambda: self._choose(watched=False))
        self.follow.clicked.connect(lambda: self._choose(watched=True))
        self.remove.clicked.connect(self._remove)

    def _show(self) -> None:
        """The calendars as they are now; the chosen one stays chosen."""
        chosen = self._chosen()
        self.list.blockSignals(True)
        self.list.clear()
        for calendar in self._context.bridge.book().calendars:
            text = f"{set_apart(calendar.name)} – {calendar_line(self._context.speech, calendar)}"
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, calendar.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if calendar.blocks else Qt.CheckState.Unchecked)
            if calendar.id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(self.list.count() > 0)
        self.empty.setVisible(self.list.count() == 0)
        self._enable()

    def _chosen(self) -> int | None:
        item = self.list.currentItem()
        return None if item is None else int(item.data(Qt.ItemDataRole.UserRole))

    def _enable(self) -> None:
        self.remove.setEnabled(self._chosen() is not None)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        calendar_id, blocks = item.data(Qt.ItemDataRole.UserRole), item.checkState() is Qt.CheckState.Checked
        self._attempt(lambda: self._context.bridge.do(set_blocking, calendar_id=calendar_id, blocks=blocks))

    def _remove(self) -> None:
        calendar_id = self._chosen()
        if calendar_id is not None:
            self._attempt(lambda: self._context.bridge.do(remove_calendar, calendar_id=calendar_id))
            self._show()

    def _choose(self, *, watched: bool) -> None:
        say = QCoreApplication.translate
        chooser = QFileDialog(self, say("Busy", "Choose a calendar file"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([say("Busy", "Calendars (*.ics)"), say("Busy", "All files (*)")])
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: self.read(Path(name), watched=watched))
        chooser.open()

    def _take(self, path: Path, read: CalendarRead, watched: bool) -> None:
        name, followed = read.name or path.stem, str(path) if watched else ""
        self._attempt(lambda: self._context.bridge.do(import_calendar, read=read, name=name, path=followed))
        self._show()
        lines = list(calendar_read(self._context.speech, read))
        shown = lines if len(lines) <= MOST_LINES else [*lines[:MOST_LINES], "…"]
        self._say("\n".join(shown), Tone.AMBER if read.refused else Tone.INK)

    def _attempt(self, doing: Callable[[], object]) -> None:
        try:
            doing()
        except Refusal as error:
            self._say_no(error)
            self._show()

    def _say_no(self, error: Refusal) -> None:
        self._say(refusal(self._context.speech, error, self._context.bridge.now()), Tone.RED)

    def _say(self, text: str, tone: Tone) -> None:
        self.outcome.set_tone(tone)
        self.outcome.setText(text)
        announce(self, text)


def _read(path: Path, read: Callable[[bytes], CalendarRead]) -> CalendarRead:
    return read(files.read_file(path, MOST_BYTES))
