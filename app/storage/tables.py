"""The tables, as plain records: `SQLModel(table=True)` does not validate, so the rules live in the domain.

Instants are aware UTC (the library refuses naive ones), money is in minor units with its currency beside it, durations
are minutes. Cascades are the database's own only where the journal sees the rows go first. A change here needs a
migration: `python -m tests.storage.revision` writes it. This module must not use `from __future__ import annotations`:
relationships and column types are read from the real annotations.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, Enum, Index, MetaData
from sqlmodel import Field, SQLModel

from app.domain.cancellations import CancelledBy, CancelWhy
from app.domain.offers import Answer
from app.domain.orders import State
from app.domain.rules import OnSilence

# Names for every constraint, so that a migration can speak of them on every engine.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def _one_of(values: type[StrEnum], *, optional: bool = False, index: bool = False, name: str = "") -> Any:  # noqa: ANN401 SQLModel types Field() so
    """A text column that takes the enum's values only; `name` tells two such columns of one table apart."""
    kind = Enum(
        values,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        name=name or values.__name__.lower(),
    )
    return Field(default=None if optional else ..., sa_column=Column(kind, nullable=optional, index=index))


class Settings(SQLModel, table=True):
    """What changes results, in one record: it travels with the book and can be undone."""

    __tablename__ = "settings"
    id: int | None = Field(default=None, primary_key=True)
    zone: str
    currency: str
    day_end: int  # minutes past midnight: when a due without a time falls
    default_effort: int  # minutes assumed where no estimate is given
    safety: str
    extension_margin: int  # minutes of working time added to the earliest safe due
    min_sitting: int = 0  # minutes that a planned sitting lasts at least
    reserve: bool = True  # whether time is kept for changes to delivered orders
    rules: str
    welcomed: bool = False
    holidays: str = ""


class Hours(SQLModel, table=True):
    """Working hours on one weekday (0 = Monday), in minutes past midnight of the settings' zone.

    Those with the latest `since` that is not after a date hold on it; None: from the beginning.
    """

    __tablename__ = "hours"
    id: int | None = Field(default=None, primary_key=True)
    weekday: int
    start: int
    end: int
    since: date | None = None


class SpecialDay(SQLModel, table=True):
    """A date with hours of its own, as "540-720 810-1050" in minutes past midnight; blank for a day off."""

    __tablename__ = "special_day"
    id: int | None = Field(default=None, primary_key=True)
    day: date = Field(unique=True)
    ranges: str


class Holiday(SQLModel, table=True):
    """A public holiday of the chosen country, written down so that the book says the same everywhere."""

    __tablename__ = "holiday"
    id: int | None = Field(default=None, primary_key=True)
    day: date = Field(unique=True)
    english: str
    french: str
    half: bool


class Away(SQLModel, table=True):
    """A period away: either whole days in the settings' zone, or from an instant to another."""

    __tablename__ = "away"
    id: int | None = Field(default=None, primary_key=True)
    first_day: date | None = None
    last_day: date | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    note: str = ""
    rule: str = ""  # how it comes again, as calendars write it (RRULE); the period is then the first time


class AwaySkip(SQLModel, table=True):
    """A day on which an absence that comes again does not."""

    __tablename__ = "away_skip"
    id: int | None = Field(default=None, primary_key=True)
    away_id: int = Field(foreign_key="away.id", index=True)
    day: date


class Closing(SQLModel, table=True):
    """No new orders from `started_at` until the work accepted by then is done and a margin has passed."""

    __tablename__ = "closing"
    id: int | None = Field(default=None, primary_key=True)
    started_at: datetime
    margin: int  # minutes of working time
    ended_at: datetime | None = None  # when it was opened again by hand


class BusyCalendar(SQLModel, table=True):
    """Another calendar whose events were read; `path` is the file that is watched, "" for one that was read once."""

    __tablename__ = "busy_calendar"
    id: int | None = Field(default=None, primary_key=True)
    name: str
    path: str = ""
    blocks: bool = True
    read_at: datetime


class BusyEvent(SQLModel, table=True):
    """One event of another calendar: whole days in the settings' zone, or from an instant to another."""

    __tablename__ = "busy_event"
    id: int | None = Field(default=None, primary_key=True)
    calendar_id: int = Field(foreign_key="busy_calendar.id", index=True)
    uid: str
    title: str
    first_day: date | None = None
    last_day: date | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None


class Rules(SQLModel, table=True):
    """One marketplace's numbers."""

    __tablename__ = "rules"
    key: str = Field(primary_key=True)
    name: str
    clock_starts_at_sale: bool
    late_grace_h: int | None = None
    review_days: int | None = None
    extension_timeout_h: int | None = None
    extension_on_silence: OnSilence = _one_of(OnSilence)
    extension_max_days: int
    business_days: bool
    rate_window_days: int
    clearing_days: int
    requirements_timeout_h: int | None = None
    review_extendable: bool = False
    cancel_timeout_h: int | None = None
    cancel_on_silence: OnSilence = _one_of(OnSilence, name="cancel_on_silence")
    reorder_days: int | None = None
    fee_percent: int = 0
    extra_min_price: int = 0


class Client(SQLModel, table=True):
    """Who bought."""

    __tablename__ = "client"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(index=True)
    handle: str = ""
    language: str = ""
    zone: str = ""
    notes: str = ""
    avoid: bool = False  # "don't work with again"


class Service(SQLModel, table=True):
    """What is offered; `requirements` holds one per line."""

    __tablename__ = "service"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(index=True)
    price: int | None = None
    currency: str = ""
    days: int = 3
    effort: int | None = None
    revisions: int = 0
    requirements: str = ""
    active: bool = True
    scope: str = ""
    paused_at: datetime | None = None
    portfolio_on: date | None = None  # when its portfolio piece was made


class ServiceExtra(SQLModel, table=True):
    """An addition that a service offers; price in minor units of the service's currency."""

    __tablename__ = "service_extra"
    id: int | None = Field(default=None, primary_key=True)
    service_id: int = Field(foreign_key="service.id", index=True)
    description: str
    price: int
    days: int = 0
    effort: int = 0
    revisions: int = 0


class IntakeLimit(SQLModel, table=True):
    """How many orders may be open at once, of one service or of all."""

    __tablename__ = "intake_limit"
    id: int | None = Field(default=None, primary_key=True)
    service_id: int | None = Field(default=None, foreign_key="service.id", index=True)
    most: int


class Order(SQLModel, table=True):
    """A piece of work sold, as recorded; what time decides is derived in `app.domain.orders`."""

    __tablename__ = "orders"
    __table_args__ = (Index("ix_orders_service_id_sold_at", "service_id", "sold_at"),)  # the last sold of a service
    id: int | None = Field(default=None, primary_key=True)
    reference: str = Field(default="", index=True)  # the marketplace's own number: what makes an import repeatable
    title: str
    client_id: int | None = Field(default=None, foreign_key="client.id", index=True)
    service_id: int | None = Field(default=None, foreign_key="service.id")
    rules: str = Field(foreign_key="rules.key")
    zone: str
    price: int | None = None
    currency: str = ""
    sold_at: datetime
    days: int | None = None
    clock_started_at: datetime | None = None
    original_due: datetime | None = None
    estimate: int | None = None  # minutes, as thought before the work began
    later_estimate: int | None = None  # minutes in all, as said since
    state: State = _one_of(State, index=True)
    revisions_included: int = 0
    revisions_used: int = 0
    revision_asked_at: datetime | None = None
    first_delivered_at: datetime | None = None
    delivered_at: datetime | None = None
    proof: str = ""
    ended_at: datetime | None = None
    cancelled_by: CancelledBy | None = _one_of(CancelledBy, optional=True)
    cancelled_in: State | None = _one_of(State, optional=True, name="cancelled_in")
    cancel_why: CancelWhy | None = _one_of(CancelWhy, optional=True)
    cancel_reason: str = ""
    support_agreed: bool = False
    review_days_added: int = 0
    heard_at: datetime | None = None
    refunded: int = 0
    stars: float | None = None
    pinned: bool = False
    reserved: bool = False  # time is kept for it while it waits for its requirements
    paused_at: datetime | None = None
    resumes_at: datetime | None = None
    notes: str = ""
    sample: bool = False  # one of the sample orders, gone in one click


class Requirement(SQLModel, table=True):
    """One thing the client must hand in for an order."""

    __tablename__ = "requirement"
    id: int | None = Field(default=None, primary_key=True)
    order_id: int = Field(foreign_key="orders.id", index=True)
    text: str
    received_at: datetime | None = None


class WorkLog(SQLModel, table=True):
    """Time worked on an order; `minutes` None while the timer runs."""

    __tablename__ = "work_log"
    id: int | None = Field(default=None, primary_key=True)
    order_id: int = Field(foreign_key="orders.id", index=True)
    started_at: datetime
    minutes: int | None = None
    note: str = ""


class Extension(SQLModel, table=True):
    """A request for a later due."""

    __tablename__ = "extension"
    id: int | None = Field(default=None, primary_key=True)
    order_id: int = Field(foreign_key="orders.id", index=True)
    proposed_due: datetime
    explanation: str = ""
    offered_at: datetime
    answer: Answer | None = _one_of(Answer, optional=True)
    answered_at: datetime | None = None


class Extra(SQLModel, table=True):
    """A paid addition offered for an order."""

    __tablename__ = "extra"
    id: int | None = Field(default=None, primary_key=True)
    order_id: int = Field(foreign_key="orders.id", index=True)
    description: str
    quantity: int
    price: int
    currency: str
    days: int
    effort: int
    revisions: int
    offered_at: datetime
    answer: Answer | None = _one_of(Answer, optional=True)
    answered_at: datetime | None = None


class Cancellation(SQLModel, table=True):
    """A request to end an order."""

    __tablename__ = "cancellation"
    id: int | None = Field(default=None, primary_key=True)
    order_id: int = Field(foreign_key="orders.id", index=True)
    asked_by: CancelledBy = _one_of(CancelledBy)
    why: CancelWhy = _one_of(CancelWhy)
    note: str = ""
    asked_at: datetime
    answer: Answer | None = _one_of(Answer, optional=True)
    answered_at: datetime | None = None


class SentMessage(SQLModel, table=True):
    """A message to the client that was marked as sent."""

    __tablename__ = "sent_message"
    id: int | None = Field(default=None, primary_key=True)
    order_id: int = Field(foreign_key="orders.id", index=True)
    message: str
    sent_at: datetime


class Template(SQLModel, table=True):
    """A message to clients as the freelancer words it; without one, the program's own words hold."""

    __tablename__ = "template"
    id: int | None = Field(default=None, primary_key=True)
    message: str
    language: str
    text: str


class Step(SQLModel, table=True):
    """One use case that was done: what undo takes back, and a line of the history."""

    __tablename__ = "step"
    id: int | None = Field(default=None, primary_key=True)
    use_case: str
    done_at: datetime
    undone: bool = False


class RowChange(SQLModel, table=True):
    """One record before and after a step; None where it did not exist. Values as the journal encodes them."""

    __tablename__ = "row_change"
    id: int | None = Field(default=None, primary_key=True)
    step_id: int = Field(foreign_key="step.id", index=True)
    table: str
    key: str = Field(index=True)  # the primary key, as text
    order_id: int | None = Field(default=None, index=True)  # the order whose history this belongs to
    before: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON))
    after: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON))


def metadata() -> MetaData:
    """Every table of the store."""
    return SQLModel.metadata
