"""Offerings that people submit."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import SubmissionRow
from knowledge.domain import Language, Submission, SubmissionStatus
from knowledge.errors import NotFoundError

_SUBMISSION = TypeAdapter(Submission)
_COLUMNS = {"id", "contact_id", "coordinator_id", "status"}


class Submissions:
    """Submissions by id; of one person at most one is a draft."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def begin(self, contact_id: int, language: Language, now: datetime) -> Submission:
        """A new draft, with nothing in it."""
        empty = Submission(0, contact_id, language)
        row = SubmissionRow(contact_id=contact_id, status=empty.status, record=_record(empty), updated_at=now)
        self._session.add(row)
        await self._session.flush()
        return replace(empty, id=row.id)

    async def get(self, submission_id: int) -> Submission:
        """A submission; raises NotFoundError."""
        row = await self._session.get(SubmissionRow, submission_id)
        if row is None:
            raise NotFoundError("submission", submission_id)
        return _submission(row)

    async def save(self, submission: Submission, now: datetime) -> None:
        """Put a submission in the place of what it was; raises NotFoundError."""
        row = await self._session.get(SubmissionRow, submission.id, with_for_update=True)
        if row is None:
            raise NotFoundError("submission", submission.id)
        row.status, row.coordinator_id = submission.status, submission.coordinator_id
        row.record, row.updated_at = _record(submission), now

    async def draft_of(self, contact_id: int) -> Submission | None:
        """What somebody is in the middle of submitting."""
        found = await self._found(
            SubmissionRow.contact_id == contact_id, SubmissionRow.status == SubmissionStatus.DRAFT
        )
        return found[0] if found else None

    async def of(self, contact_id: int) -> Sequence[Submission]:
        """Everything somebody submitted, oldest first."""
        return await self._found(SubmissionRow.contact_id == contact_id)

    async def waiting(self) -> Sequence[Submission]:
        """What was sent and not decided on, oldest first."""
        return await self._found(SubmissionRow.status == SubmissionStatus.SENT)

    async def forget_draft(self, contact_id: int) -> None:
        """Drop what somebody had not sent."""
        await self._session.execute(
            delete(SubmissionRow).where(
                SubmissionRow.contact_id == contact_id, SubmissionRow.status == SubmissionStatus.DRAFT
            )
        )

    async def forget_before(self, moment: datetime, *, drafts: datetime) -> None:
        """Drop what nobody touched since then; what became an offering stays in the catalogue.

        Args:
            drafts: The same for what was never sent.
        """
        old_draft = (SubmissionRow.status == SubmissionStatus.DRAFT) & (SubmissionRow.updated_at < drafts)
        await self._session.execute(delete(SubmissionRow).where(or_(old_draft, SubmissionRow.updated_at < moment)))

    async def _found(self, *conditions: ColumnElement[bool]) -> Sequence[Submission]:
        rows = await self._session.scalars(select(SubmissionRow).where(*conditions).order_by(SubmissionRow.id))
        return [_submission(row) for row in rows]


def _record(submission: Submission) -> dict[str, object]:
    """What stands in no column of its own."""
    record: dict[str, object] = _SUBMISSION.dump_python(submission, mode="json", exclude=_COLUMNS)
    return record


def _submission(row: SubmissionRow) -> Submission:
    return _SUBMISSION.validate_python(
        {
            **row.record,
            "id": row.id,
            "contact_id": row.contact_id,
            "coordinator_id": row.coordinator_id,
            "status": row.status,
        }
    )
