"""The wijkwijze's desk: profiles, offers with reasons, events, deadlines, edits, canned and published answers, topics.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NEW_TABLES = (
    "topics",
    "publications",
    "canned_answers",
    "deadlines",
    "events",
    "offers",
    "escalation_vectors",
)

KEPT = {"sqlite_autoincrement": True}
"""What a copy of a table does not take over by itself."""


def upgrade() -> None:
    _widen_escalations()
    _widen_relays()
    _turn_themes_into_profiles()
    _create_routing()
    _create_time()
    _create_answers()
    _create_topics()
    _tell_what_was_made_here()


def downgrade() -> None:
    for table in NEW_TABLES:
        op.drop_table(table)
    op.drop_column("offerings", "made_here")
    op.add_column("grants", sa.Column("themes", sa.JSON(), nullable=False, server_default="[]"))
    op.drop_column("grants", "profile")
    op.drop_index("ix_relays_speaker_id_message_id", "relays")
    with op.batch_alter_table("relays", table_kwargs=KEPT) as relays:  # nothing refers to it any more
        relays.drop_constraint("fk_relays_speaker_id_contacts", type_="foreignkey")
        relays.drop_constraint("fk_relays_edits_id_relays", type_="foreignkey")
        for column in ("edits_id", "message_id", "speaker_id"):
            relays.drop_column(column)
    op.drop_index("ix_escalations_answered_at", "escalations")
    for column in ("postponed_until", "waiting_since", "circle"):
        op.drop_column("escalations", column)


def _widen_escalations() -> None:
    op.add_column("escalations", sa.Column("circle", sa.String(20), nullable=False, server_default="eerste-kring"))
    op.add_column("escalations", sa.Column("waiting_since", sa.DateTime(timezone=True)))
    op.add_column("escalations", sa.Column("postponed_until", sa.DateTime(timezone=True)))
    op.create_index("ix_escalations_answered_at", "escalations", ["answered_at"])
    op.execute(
        "UPDATE escalations SET waiting_since = coalesce(claimed_at, created_at) "
        "WHERE answered_at IS NULL AND state IN ('open', 'geclaimd')"
    )


def _widen_relays() -> None:
    with op.batch_alter_table("relays", table_kwargs=KEPT) as relays:
        relays.add_column(sa.Column("speaker_id", sa.Integer()))
        relays.add_column(sa.Column("message_id", sa.BigInteger()))
        relays.add_column(sa.Column("edits_id", sa.Integer()))
        relays.create_foreign_key(
            "fk_relays_speaker_id_contacts", "contacts", ["speaker_id"], ["id"], ondelete="SET NULL"
        )
        relays.create_foreign_key("fk_relays_edits_id_relays", "relays", ["edits_id"], ["id"], ondelete="CASCADE")
    op.create_index("ix_relays_speaker_id_message_id", "relays", ["speaker_id", "message_id"])


def _turn_themes_into_profiles() -> None:
    op.add_column("grants", sa.Column("profile", sa.JSON(), nullable=False, server_default="{}"))
    grants = sa.table(
        "grants",
        sa.column("contact_id", sa.Integer()),
        sa.column("role", sa.String()),
        sa.column("themes", sa.JSON()),
        sa.column("profile", sa.JSON()),
    )
    connection = op.get_bind()
    for contact_id, role, themes in connection.execute(
        sa.select(grants.c.contact_id, grants.c.role, grants.c.themes)
    ).all():
        connection.execute(
            sa.update(grants)
            .where(grants.c.contact_id == contact_id, grants.c.role == role)
            .values(profile={"themes": themes})
        )
    op.drop_column("grants", "themes")


def _create_routing() -> None:
    op.create_table(
        "escalation_vectors",
        sa.Column("escalation_id", sa.Integer(), nullable=False),
        sa.Column("model", sa.String(120), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        _refers("escalation_vectors", "escalation_id", "escalations", "CASCADE"),
        sa.PrimaryKeyConstraint("escalation_id", name="pk_escalation_vectors"),
    )
    op.create_table(
        "offers",
        sa.Column("escalation_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("circle", sa.String(20), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("declined_at", sa.DateTime(timezone=True)),
        _refers("offers", "escalation_id", "escalations", "CASCADE"),
        _refers("offers", "contact_id", "contacts", "CASCADE"),
        sa.PrimaryKeyConstraint("escalation_id", "contact_id", name="pk_offers"),
    )
    op.create_index("ix_offers_contact_id_offered_at", "offers", ["contact_id", "offered_at"])


def _create_time() -> None:
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("escalation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("side", sa.String(20), nullable=False),
        sa.Column("contact_id", sa.Integer()),
        sa.Column("text", sa.Text()),
        sa.Column("relay_id", sa.Integer()),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _refers("events", "escalation_id", "escalations", "CASCADE"),
        _refers("events", "contact_id", "contacts", "SET NULL"),
        _refers("events", "relay_id", "relays", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sqlite_autoincrement=True,
    )
    _index("events", "escalation_id", "contact_id", "at")
    op.create_table(
        "deadlines",
        sa.Column("escalation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        _refers("deadlines", "escalation_id", "escalations", "CASCADE"),
        sa.PrimaryKeyConstraint("escalation_id", "kind", name="pk_deadlines"),
    )
    _index("deadlines", "due_at")


def _create_answers() -> None:
    op.create_table(
        "canned_answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer()),
        sa.Column("title", sa.String(80), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        _refers("canned_answers", "owner_id", "contacts", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_canned_answers"),
        sqlite_autoincrement=True,
    )
    _index("canned_answers", "owner_id")
    op.create_table(
        "publications",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("escalation_id", sa.Integer()),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("state", sa.String(30), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("proposed_by", sa.Integer()),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("coordinator_id", sa.Integer()),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("reason", sa.Text()),
        sa.Column("offering_id", sa.String(120)),
        _refers("publications", "escalation_id", "escalations", "SET NULL"),
        _refers("publications", "proposed_by", "contacts", "SET NULL"),
        _refers("publications", "coordinator_id", "contacts", "SET NULL"),
        _refers("publications", "offering_id", "offerings"),
        sa.PrimaryKeyConstraint("id", name="pk_publications"),
        sa.UniqueConstraint("escalation_id", name="uq_publications_escalation_id"),
        sqlite_autoincrement=True,
    )
    _index("publications", "state", "proposed_by", "coordinator_id")


def _create_topics() -> None:
    op.create_table(
        "topics",
        sa.Column("escalation_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.String(128), nullable=False),
        _refers("topics", "escalation_id", "escalations", "CASCADE"),
        _refers("topics", "group_id", "contacts", "CASCADE"),
        sa.PrimaryKeyConstraint("escalation_id", name="pk_topics"),
        sa.UniqueConstraint("group_id", "thread_id", name="uq_topics_group_id"),
    )


def _tell_what_was_made_here() -> None:
    """What people submitted stands in no file; without this an import that retires what is missing would retire it."""
    op.add_column("offerings", sa.Column("made_here", sa.Boolean(), nullable=False, server_default=sa.false()))
    offerings = sa.table("offerings", sa.column("id", sa.String()), sa.column("made_here", sa.Boolean()))
    submissions = sa.table("submissions", sa.column("status", sa.String()), sa.column("record", sa.JSON()))
    connection = op.get_bind()
    for (record,) in connection.execute(
        sa.select(submissions.c.record).where(submissions.c.status == "aangenomen")
    ).all():
        connection.execute(sa.update(offerings).where(offerings.c.id == record["offering_id"]).values(made_here=True))


def _refers(table: str, column: str, to: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}", ondelete=ondelete)


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])
