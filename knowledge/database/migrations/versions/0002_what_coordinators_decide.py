"""What coordinators decide on gap signals, and the gaps they name.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "made_gaps",
        sa.Column("id", sa.String(60), primary_key=True),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("theme", sa.String(60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "resolutions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("signal_id", sa.Integer, sa.ForeignKey("gap_signals.id", ondelete="SET NULL"), index=True),
        sa.Column("coordinator_id", sa.Integer, sa.ForeignKey("contacts.id", ondelete="SET NULL"), index=True),
        sa.Column("ruling", sa.String(20), nullable=False),
        sa.Column("target", sa.String(120)),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("undone_at", sa.DateTime(timezone=True)),
        sqlite_autoincrement=True,
    )
    op.add_column("gap_signals", sa.Column("known_gap", sa.String(60)))


def downgrade() -> None:
    op.drop_column("gap_signals", "known_gap")
    op.drop_table("resolutions")
    op.drop_table("made_gaps")
