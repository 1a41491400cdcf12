"""Runs migrations on the connection that the store already holds: there is no second one, and no ini file."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import DateTime, String, TypeDecorator

from app.storage import tables


def plain_type(kind: str, found: object, _context: AutogenContext) -> str | Literal[False]:
    """A migration names the database's own types, so that it still runs when the libraries above have moved on."""
    if kind == "type" and isinstance(found, TypeDecorator):
        impl = found.impl_instance
        return {DateTime: "sa.DateTime()", String: "sa.String()"}.get(type(impl), False)
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata(),
    render_as_batch=True,
    render_item=plain_type,
    transactional_ddl=False,  # the caller's transaction holds the whole way up
)
context.run_migrations()
