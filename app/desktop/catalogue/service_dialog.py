"""A service: what it promises, what it asks of the client, and the extras that can be added to it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.parts import Lines, at_left
from app.desktop.look.icons import Icon
from app.desktop.look.theme import UNIT
from app.desktop.screen import Context
from app.desktop.widgets.buttons import aligned_button, icon_button
from app.desktop.widgets.calendar_key import open_by_key
from app.desktop.widgets.edits import DurationEdit, MoneyEdit
from app.desktop.widgets.fields import Form
from app.desktop.widgets.steppers import NumberEdit
from app.desktop.widgets.wheel import calm_wheel
from app.domain.catalogue import Service, ServiceExtra
from app.domain.drafts import MOST_DAYS
from app.domain.instants import local_day
from app.domain.money import Money
from app.domain.refusal import Refusal
from app.storage import queries
from app.usecases.catalogue import add_service, change_service

MOST_REVISIONS = 99

TypedExtra = tuple[ServiceExtra, tuple[str, ...]]


def open_service(context: Context, parent: QWidget, service_id: int | None = None) -> "ServiceDialog":
    """Opens a new service, or the one of that id; raises Refusal where there is none such."""
    services = context.bridge.look(lambda session, _: queries.services(session))
    service = next((service for service in services if service.id == service_id), None)
    if service is None and service_id is not None:
        raise Refusal("service-gone")
    dialog = ServiceDialog(context, parent, service)
    dialog.open()
    return dialog


class ServiceDialog(TaskDialog):
    """What is offered. Orders taken before keep what they were promised."""

    def __init__(self, context: Context, parent: QWidget | None, service: Service | None) -> None:
        say = QCoreApplication.translate
        title = say("Service", "New service") if service is None else service.name
        lead = say("Service", "Choosing it for an order copies these values; later changes leave the order alone.")
        super().__init__(context, parent, title, say("Service", "Save"), lead=lead, about=service)
        self._before = service or Service(0, "")
        self._make_fields()
        self._fill()
        self.confirmed.connect(lambda: self.attempt(self._keep))

    def service(self) -> Service:
        """The service as typed."""
        return replace(
            self._before,
            name=self.name.text(),
            price=self.price.value(),
            days=self.days.value(),
            effort=self.effort.value(),
            revisions=self.revisions.value(),
            requirements=tuple(self.requirements.toPlainText().splitlines()),
            scope=self.scope.toPlainText(),
            portfolio_on=self.portfolio.day(),
            extras=self.extras.extras(),
        )

    def _make_fields(self) -> None:
        say, theme, form = QCoreApplication.translate, self.context.theme, self.form
        currency = self.context.bridge.book().settings.currency
        self.name, self.price = QLineEdit(), MoneyEdit(self.speech, currency)
        self.days = NumberEdit(0, MOST_DAYS, say("Service", " d", "days, short"))
        self.effort = DurationEdit(self.speech)
        self.revisions = NumberEdit(0, MOST_REVISIONS)
        self.scope, self.requirements = Lines(theme, 3), Lines(theme, 4)
        self.portfolio = MaybeDay(self.context)
        self.extras = ExtrasEdit(self.context, currency)
        form.add("name", say("Service", "What it is called"), self.name)
        form.add_beside(
            ("price", say("Service", "Price"), self.price), ("effort", say("Service", "Usual work"), self.effort)
        )
        form.add_beside(
            ("days", say("Service", "Delivery within"), self.days),
            ("revisions", say("Service", "Revisions included"), self.revisions),
        )
        form.add("scope", say("Service", "What is in it, and what is not"), self.scope)
        right = Form(theme)
        hint = say("Service", "One a line: what the client must hand in before the clock starts.")
        right.add("requirements", say("Service", "Asked of the client"), self.requirements, hint)
        right.add("extras", say("Service", "Extras"), self.extras)
        hint = say("Service", "After two years you are reminded to show newer work.")
        right.add("portfolio", say("Service", "Newest portfolio piece"), self.portfolio, hint)
        self.forms.append(right)
        self.put_beside(right)

    def _fill(self) -> None:
        its = self._before
        self.name.setText(its.name)
        self.price.set_value(its.price)
        self.days.setValue(its.days)
        self.effort.set_value(its.effort)
        self.revisions.setValue(its.revisions)
        self.scope.setPlainText(its.scope)
        self.requirements.setPlainText("\n".join(its.requirements))
        self.portfolio.set_day(its.portfolio_on)
        for extra in its.extras:
            self.extras.add(extra)

    def _keep(self) -> None:
        service = self.service()
        self.context.bridge.do(change_service if service.id else add_service, service=service)


class MaybeDay(QWidget):
    """A day, or none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        today = local_day(context.bridge.now(), context.speech.zone)
        self.box = QCheckBox(QCoreApplication.translate("Service", "made on"))
        self.date = QDateEdit(QDate(today.year, today.month, today.day))
        self.date.setCalendarPopup(True)
        open_by_key(self.date)
        self.date.setEnabled(False)
        self.box.toggled.connect(self.date.setEnabled)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.box)
        row.addWidget(self.date, 1)

    def day(self) -> date | None:
        """The day; None where there is none."""
        shown = self.date.date()
        return date(shown.year(), shown.month(), shown.day()) if self.box.isChecked() else None

    def set_day(self, day: date | None) -> None:
        """Shows a day, or that there is none."""
        self.box.setChecked(day is not None)
        if day is not None:
            self.date.setDate(QDate(day.year, day.month, day.day))


class ExtrasEdit(QWidget):
    """The extras of a service, a line each."""

    def __init__(self, context: Context, currency: str) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self._context = context
        self._currency = currency
        self.lines: list[ExtraLine] = []
        self._grid = QVBoxLayout()
        self._grid.setSpacing(UNIT // 2)
        self.more = aligned_button(context.theme, say("Service", "Add an extra"), Icon.PLUS)
        self.more.clicked.connect(self._add_blank)
        self.setFocusProxy(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addLayout(self._grid)
        column.addWidget(at_left(self.more))

    def extras(self) -> tuple[ServiceExtra, ...]:
        """The extras as typed; a line left blank counts for nothing."""
        return tuple(line.extra() for line in self.lines if not line.blank())

    def typed(self) -> tuple[TypedExtra, ...]:
        """What a dialog keeps of it."""
        return tuple(line.typed() for line in self.lines)

    def type_again(self, typed: Sequence[TypedExtra]) -> None:
        """Puts these lines there again, and no others."""
        for line in tuple(self.lines):
            self._remove(line)
        for extra, texts in typed:
            self.add(extra).type_again(texts)

    def add(self, extra: ServiceExtra) -> "ExtraLine":
        """One more line."""
        line = ExtraLine(self._context, self._currency, extra)
        line.dropped.clicked.connect(lambda: self._drop(line))
        self.lines.append(line)
        self._grid.addWidget(line)
        return line

    def _add_blank(self) -> None:
        line = self.add(ServiceExtra(0, "", Money(0, self._currency)))
        line.description.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, line: "ExtraLine") -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()

    def _drop(self, line: "ExtraLine") -> None:
        self._remove(line)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)


class ExtraLine(QWidget):
    """One extra: what it is, its price, the days and the work that it adds."""

    def __init__(self, context: Context, currency: str, extra: ServiceExtra) -> None:
        super().__init__()
        say, speech = QCoreApplication.translate, context.speech
        self._before = extra
        self.description = QLineEdit(extra.description)
        self.description.setPlaceholderText(say("Service", "An extra revision"))
        self.price = MoneyEdit(speech, currency)
        self.price.set_value(extra.price if extra.price.minor else None)
        self.days = NumberEdit(0, MOST_DAYS, say("Service", " d", "days, short"))
        self.days.setValue(extra.days)
        calm_wheel(self.days)
        self.effort = DurationEdit(speech)
        self.effort.set_value(extra.effort or None)
        self.dropped = icon_button(context.theme, Icon.CLOSE, say("Service", "Drop this extra"))
        for widget, name in (
            (self.description, say("Service", "What the extra is")),
            (self.price, say("Service", "Price of the extra")),
            (self.days, say("Service", "Days it adds")),
            (self.effort, say("Service", "Work it adds")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        self._lay_out()

    def blank(self) -> bool:
        """True while nothing is typed."""
        return not self.description.text().strip() and self.price.value() is None

    def typed(self) -> TypedExtra:
        """The extra it began with, and its texts as they stand."""
        return self._before, (self.description.text(), self.price.text(), str(self.days.value()), self.effort.text())

    def type_again(self, texts: Sequence[str]) -> None:
        """Puts the texts there again."""
        description, price, days, effort = texts
        self.description.setText(description)
        self.price.setText(price)
        self.days.setValue(int(days))
        self.effort.setText(effort)

    def extra(self) -> ServiceExtra:
        """The extra as typed."""
        price = self.price.value() or Money(0, self._before.price.currency)
        days, effort = self.days.value(), self.effort.value() or 0
        return replace(self._before, description=self.description.text(), price=price, days=days, effort=effort)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(UNIT // 2)
        grid.addWidget(self.description, 0, 0, 1, 3)
        for place, widget in enumerate((self.price, self.days, self.effort)):
            grid.addWidget(widget, 1, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self.dropped, 0, 3)  # the last stop of the Tab key, which follows the order of adding
