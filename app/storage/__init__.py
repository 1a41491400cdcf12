"""The SQLite file: its tables, opening and migrating it, the journal behind undo, and the named reads.

May import: `app.domain`, SQLModel/SQLAlchemy, Alembic (only when a file is old). Tables are plain records that never
leave a transaction; what comes out of here are the domain's frozen facts.

    from app.storage import database, queries
    store = database.open_store(path)
    with store.session() as session:
        book = queries.book(session)
"""
