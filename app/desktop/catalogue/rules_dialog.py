"""What a marketplace does by itself: every number with where it comes from, to be changed where it is wrong."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.desktop.dialogs.frame import TaskDialog
from app.desktop.dialogs.parts import at_top
from app.desktop.look.theme import UNIT
from app.desktop.screen import Context
from app.desktop.widgets.choices import ChoiceBox
from app.desktop.widgets.fields import Form
from app.desktop.widgets.steppers import CentsEdit, NumberEdit
from app.domain.refusal import Refusal
from app.domain.rules import LONGEST_DAYS, LONGEST_HOURS, OnSilence, Rules, source_of
from app.storage import queries
from app.usecases.catalogue import add_rules, change_rules
from app.wording import catalogue as words

USUAL_HOURS, USUAL_DAYS = 48, 3
LEFT = (
    ("clock_starts_at_sale", "business_days"),
    ("extension_timeout_h", "extension_on_silence"),
    ("extension_max_days", "late_grace_h"),
    ("review_days", "review_extendable"),
)
RIGHT = (
    ("cancel_timeout_h", "cancel_on_silence"),
    ("requirements_timeout_h", "reorder_days"),
    ("rate_window_days", "clearing_days"),
    ("fee_percent", "extra_min_price"),
)


@dataclass(frozen=True, slots=True)
class _Field:
    """A widget for a number of the rules, how it is read and how it is filled."""

    widget: QWidget
    read: Callable[[], object]
    write: Callable[[Any], None]


def open_rules(context: Context, parent: QWidget, key: str | None = None) -> "RulesDialog":
    """Opens the rules of a marketplace, or a new one; raises Refusal where there is none of that key."""
    known, usual = context.bridge.look(lambda session, _: queries.rules(session)), context.bridge.book().settings.rules
    if key is not None and key not in known:
        raise Refusal("rules-unknown", name=key)
    dialog = NewRulesDialog(context, parent, known, usual) if key is None else RulesDialog(context, parent, known[key])
    dialog.open()
    return dialog


class RulesDialog(TaskDialog):
    """One field for each number; beneath it, its source."""

    def __init__(self, context: Context, parent: QWidget | None, rules: Rules) -> None:
        super().__init__(
            context,
            parent,
            self._title(rules),
            QCoreApplication.translate("RulesDialog", "Save"),
            lead=self._lead(),
            about=rules.key,
        )
        self._before = rules
        self.name = QLineEdit(rules.name)
        self._name_it()
        self.fields = {
            field.name: self._make(field.name) for field in fields(Rules) if field.name not in ("key", "name")
        }
        for pair in LEFT:
            self._add(self.form, *pair)
        right = Form(context.theme)
        for pair in RIGHT:
            self._add(right, *pair)
        self.forms.append(right)
        self.put_beside(at_top(right))
        self.confirmed.connect(lambda: self.attempt(self._keep))

    def rules(self) -> Rules:
        """The rules as they are set."""
        read: dict[str, Any] = {name: field.read() for name, field in self.fields.items()}
        return replace(self._before, name=self.name.text().strip(), **read)

    def _title(self, rules: Rules) -> str:
        return rules.name

    def _lead(self) -> str:
        return QCoreApplication.translate("RulesDialog", "Every order sold there goes by these numbers from now on.")

    def _name_it(self) -> None:
        self.form.add("name", words.rule_name(self.speech, "name"), self.name)

    def _source(self, name: str) -> str:
        return words.source(self.speech, source_of(self._before, name))

    def _keep(self) -> None:
        self.context.bridge.do(change_rules, rules=self.rules())

    def _add(self, form: Form, *names: str) -> None:
        form.add_beside(
            *(
                (name, words.rule_name(self.speech, name), self.fields[name].widget, self._source(name))
                for name in names
            )
        )

    def _make(self, name: str) -> _Field:
        value = getattr(self._before, name)
        if isinstance(value, OnSilence):
            return self._make_choice(name, value)
        if isinstance(value, bool):
            return self._make_yes_or_no(name, value)
        if name in ("extension_max_days", "rate_window_days", "clearing_days", "fee_percent", "extra_min_price"):
            return self._make_number(name, value)
        unit, most, usual = self._unit(name)
        maybe = MaybeNumber(value, most, usual, unit, words.rule_name(self.speech, name))
        return _Field(maybe, maybe.value, maybe.set_value)

    def _make_choice(self, name: str, value: OnSilence) -> _Field:
        cancelling = name.startswith("cancel")
        choices = [(its, words.on_silence(self.speech, its, cancelling=cancelling)) for its in OnSilence]
        if not cancelling:
            choices = [choice for choice in choices if choice[0] is not OnSilence.DISPUTE]
        box = ChoiceBox[OnSilence](choices)
        box.set_value(value)
        return _Field(box, box.value, box.set_value)

    def _make_yes_or_no(self, name: str, value: bool) -> _Field:
        box = ChoiceBox[bool]([(its, words.yes_or_no(self.speech, name, yes=its)) for its in (True, False)])
        box.set_value(value)
        return _Field(box, box.value, box.set_value)

    def _make_number(self, name: str, value: int) -> _Field:
        say = QCoreApplication.translate
        if name == "fee_percent":
            number = NumberEdit(0, 100, say("RulesDialog", " %", "share of the price"))
        elif name == "extra_min_price":
            number = CentsEdit(100_000_000)
        else:
            number = NumberEdit(0, LONGEST_DAYS, say("RulesDialog", " d", "days, short"))
        number.setValue(value)
        return _Field(number, number.value, number.setValue)

    def _unit(self, name: str) -> tuple[str, int, int]:
        say = QCoreApplication.translate
        if name.endswith("_h"):
            return say("RulesDialog", " h", "hours, short"), LONGEST_HOURS, USUAL_HOURS
        return say("RulesDialog", " d", "days, short"), LONGEST_DAYS, USUAL_DAYS


class NewRulesDialog(RulesDialog):
    """A marketplace of the user's own: it starts as a copy of one that is there."""

    def __init__(self, context: Context, parent: QWidget | None, known: Mapping[str, Rules], usual: str) -> None:
        self._known = known
        named = sorted(known.values(), key=lambda its: its.name.casefold())
        self.copied: ChoiceBox[str] = ChoiceBox([(its.key, its.name) for its in named])
        self.copied.set_value(usual)
        super().__init__(context, parent, replace(known[usual], key="", name=""))
        self.copied.currentIndexChanged.connect(lambda _: self._copy())

    def _title(self, rules: Rules) -> str:
        return QCoreApplication.translate("RulesDialog", "New marketplace")

    def _lead(self) -> str:
        return QCoreApplication.translate("RulesDialog", "Its numbers are yours: change those that differ there.")

    def _source(self, name: str) -> str:
        return ""  # the lead says it once for all of them

    def _name_it(self) -> None:
        copied = QCoreApplication.translate("RulesDialog", "Starts as a copy of")
        self.form.add_beside(("name", words.rule_name(self.speech, "name"), self.name), ("copied", copied, self.copied))

    def _copy(self) -> None:
        """Fills every number in as it is there; the name stays."""
        for name, field in self.fields.items():
            field.write(getattr(self._known[self.copied.value()], name))

    def _keep(self) -> None:
        self.context.bridge.do(add_rules, rules=self.rules())


class MaybeNumber(QWidget):
    """A number, or never."""

    changed = Signal()

    def __init__(self, value: int | None, most: int, usual: int, unit: str, name: str) -> None:
        super().__init__()
        say = QCoreApplication.translate
        self.number = NumberEdit(0, most, unit)
        self._usual = usual
        self.never = QCheckBox(say("RulesDialog", "never"))
        self.never.setAccessibleName(say("RulesDialog", "{name}: never").format(name=name))
        self.never.toggled.connect(lambda on: self.number.setEnabled(not on))
        self.set_value(value)
        self.setFocusProxy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.number, 1)
        row.addWidget(self.never)

    def value(self) -> int | None:
        """The number; None for never."""
        return None if self.never.isChecked() else self.number.value()

    def set_value(self, value: int | None) -> None:
        """Shows a number; None for never, with what is usual behind it."""
        self.number.setValue(self._usual if value is None else value)
        self.never.setChecked(value is None)
