"""From gap to offering: gaps of like signals, who was told, audit trail, reviews of offerings, doors of the dashboard.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NEW_TABLES = ("audit", "web_sessions", "login_links", "news", "signal_vectors", "alike_gaps")
MOMENT = sa.DateTime(timezone=True)
ASKED = ["created_at", "theme", "audience", "status", "contact_id", "priority_question", "municipality"]
FIGURES = ["gap_id", "created_at", "status", "audience", "municipality", "priority_question"]

KEPT = {"sqlite_autoincrement": True}
"""What a copy of a table does not take over by itself."""


def upgrade() -> None:
    _create_gaps()
    _widen_signals()
    _widen_inquiries()
    _widen_offerings()
    _widen_resolutions()
    _create_news()
    _create_doors()
    _create_audit()
    op.add_column("grants", sa.Column("muted", sa.JSON(), nullable=False, server_default="[]"))


def downgrade() -> None:
    op.drop_column("grants", "muted")
    for table in NEW_TABLES:
        op.drop_table(table)
    op.drop_index("ix_suggestions_feedback_offering_id", "suggestions")
    op.drop_index("ix_suggestions_offering_id_shown_at", "suggestions")
    with op.batch_alter_table("offerings") as offerings:
        offerings.drop_index("ix_offerings_provider_id")
        offerings.drop_constraint("fk_offerings_provider_id_contacts", type_="foreignkey")
        for column in (
            *("provider_note", "provider_said", "provider_id"),
            *("review_after", "review_asked_at", "reviewed_at"),
        ):
            offerings.drop_column(column)
    op.drop_index("ix_inquiries_figures", "inquiries")
    op.create_index("ix_inquiries_created_at", "inquiries", ["created_at"])
    for column in ("news", "municipality", "audience"):
        op.drop_column("inquiries", column)
    with op.batch_alter_table("resolutions", table_kwargs=KEPT) as resolutions:
        resolutions.drop_index("ix_resolutions_gap_id")
        resolutions.drop_constraint("fk_resolutions_gap_id_gaps", type_="foreignkey")
        resolutions.drop_column("gap_id")
    with op.batch_alter_table("gap_signals", table_kwargs=KEPT) as signals:
        signals.drop_index("ix_gap_signals_figures")
        signals.drop_constraint("fk_gap_signals_gap_id_gaps", type_="foreignkey")
        signals.drop_column("by_hand")
        signals.drop_column("gap_id")
    op.drop_table("gaps")


def _create_gaps() -> None:
    op.create_table(
        "gaps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("owner_id", sa.Integer()),
        sa.Column("note", sa.Text()),
        sa.Column("due_on", sa.Date()),
        sa.Column("theme", sa.String(60)),
        sa.Column("known_gap", sa.String(60)),
        sa.Column("offering_id", sa.String(120)),
        sa.Column("merged_into", sa.Integer()),
        sa.Column("typical", sa.JSON(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("solved_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_gaps"),
        sa.ForeignKeyConstraint(["owner_id"], ["contacts.id"], "fk_gaps_owner_id_contacts", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["offering_id"], ["offerings.id"], "fk_gaps_offering_id_offerings"),
        sa.ForeignKeyConstraint(["merged_into"], ["gaps.id"], "fk_gaps_merged_into_gaps", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    for column in ("status", "owner_id", "theme", "merged_into"):
        op.create_index(f"ix_gaps_{column}", "gaps", [column])
    op.create_table(
        "alike_gaps",
        sa.Column("gap_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("likeness", sa.Double(), nullable=False),
        sa.Column("apart", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("gap_id", "other_id", name="pk_alike_gaps"),
        sa.ForeignKeyConstraint(["gap_id"], ["gaps.id"], "fk_alike_gaps_gap_id_gaps", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other_id"], ["gaps.id"], "fk_alike_gaps_other_id_gaps", ondelete="CASCADE"),
    )
    op.create_index("ix_alike_gaps_other_id", "alike_gaps", ["other_id"])


def _widen_signals() -> None:
    with op.batch_alter_table("gap_signals", table_kwargs=KEPT) as signals:
        signals.add_column(sa.Column("gap_id", sa.Integer()))
        signals.add_column(sa.Column("by_hand", sa.Boolean(), nullable=False, server_default=sa.false()))
        signals.create_foreign_key("fk_gap_signals_gap_id_gaps", "gaps", ["gap_id"], ["id"], ondelete="SET NULL")
        signals.create_index("ix_gap_signals_figures", FIGURES)
    op.create_table(
        "signal_vectors",
        sa.Column("signal_id", sa.Integer(), nullable=False),
        sa.Column("model", sa.String(120), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("signal_id", name="pk_signal_vectors"),
        sa.ForeignKeyConstraint(
            ["signal_id"], ["gap_signals.id"], "fk_signal_vectors_signal_id_gap_signals", ondelete="CASCADE"
        ),
    )


def _widen_inquiries() -> None:
    op.add_column("inquiries", sa.Column("audience", sa.String(20)))
    op.add_column("inquiries", sa.Column("municipality", sa.String(80)))
    op.add_column("inquiries", sa.Column("news", sa.Boolean()))
    op.execute("UPDATE inquiries SET audience = card ->> 'audience', municipality = card ->> 'municipality'")
    op.drop_index("ix_inquiries_created_at", "inquiries")
    op.create_index("ix_inquiries_figures", "inquiries", ASKED)


def _widen_offerings() -> None:
    with op.batch_alter_table("offerings") as offerings:
        offerings.add_column(sa.Column("reviewed_at", MOMENT))
        offerings.add_column(sa.Column("review_asked_at", MOMENT))
        offerings.add_column(sa.Column("review_after", sa.Date()))
        offerings.add_column(sa.Column("provider_said", sa.String(20)))
        offerings.add_column(sa.Column("provider_note", sa.Text()))
        offerings.add_column(sa.Column("provider_id", sa.Integer()))
        offerings.create_foreign_key(
            "fk_offerings_provider_id_contacts", "contacts", ["provider_id"], ["id"], ondelete="SET NULL"
        )
        offerings.create_index("ix_offerings_provider_id", ["provider_id"])
    op.create_index("ix_suggestions_offering_id_shown_at", "suggestions", ["offering_id", "shown_at"])
    op.create_index("ix_suggestions_feedback_offering_id", "suggestions", ["feedback", "offering_id"])


def _widen_resolutions() -> None:
    with op.batch_alter_table("resolutions", table_kwargs=KEPT) as resolutions:
        resolutions.add_column(sa.Column("gap_id", sa.Integer()))
        resolutions.create_foreign_key("fk_resolutions_gap_id_gaps", "gaps", ["gap_id"], ["id"], ondelete="SET NULL")
        resolutions.create_index("ix_resolutions_gap_id", ["gap_id"])


def _create_news() -> None:
    op.create_table(
        "news",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("inquiry_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("contact_id", sa.Integer()),
        sa.Column("offering_id", sa.String(120)),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.Column("helped", sa.Boolean()),
        sa.Column("answered_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_news"),
        sa.UniqueConstraint("inquiry_id", "kind", "offering_id", name="uq_news_inquiry_id"),
        sa.ForeignKeyConstraint(["inquiry_id"], ["inquiries.id"], "fk_news_inquiry_id_inquiries", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], "fk_news_contact_id_contacts", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["offering_id"], ["offerings.id"], "fk_news_offering_id_offerings"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_news_contact_id", "news", ["contact_id"])


def _create_doors() -> None:
    for table, last in (("login_links", "used_at"), ("web_sessions", "seen_at")):
        op.create_table(
            table,
            sa.Column("token_hash", sa.String(64), nullable=False),
            sa.Column("contact_id", sa.Integer(), nullable=False),
            sa.Column("created_at", MOMENT, nullable=False),
            sa.Column("expires_at", MOMENT, nullable=False),
            sa.Column(last, MOMENT, nullable=last == "used_at"),
            sa.PrimaryKeyConstraint("token_hash", name=f"pk_{table}"),
            sa.ForeignKeyConstraint(
                ["contact_id"], ["contacts.id"], f"fk_{table}_contact_id_contacts", ondelete="CASCADE"
            ),
        )
        op.create_index(f"ix_{table}_contact_id", table, ["contact_id"])


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor_id", sa.Integer()),
        sa.Column("subject", sa.String(20), nullable=False),
        sa.Column("subject_id", sa.String(120), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON()),
        sa.Column("note", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
        sa.ForeignKeyConstraint(["actor_id"], ["contacts.id"], "fk_audit_actor_id_contacts", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_index("ix_audit_actor_id", "audit", ["actor_id"])
    op.create_index("ix_audit_subject_subject_id", "audit", ["subject", "subject_id"])
