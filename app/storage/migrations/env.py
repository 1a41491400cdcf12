"""Runs migrations on the connection that the store already holds: there is no second one, and no ini file."""

from alembic import context

from app.storage import tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata(),
    render_as_batch=True,
    transactional_ddl=False,  # the caller's transaction holds the whole way up
)
context.run_migrations()
