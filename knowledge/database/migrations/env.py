"""Alembic's entry: runs the revisions on the connection that `knowledge.database.migrating` hands it."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from knowledge.database.tables import Base, UtcDateTime


def render_type(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """Write our own type as the standard one it stands on: revisions must not follow changes in the tables' module."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,  # its naming convention also names what a revision does not name: it stays as it is
    render_as_batch=True,  # SQLite alters tables by copying them: https://alembic.sqlalchemy.org/en/latest/batch.html
    render_item=render_type,
)
context.run_migrations()
