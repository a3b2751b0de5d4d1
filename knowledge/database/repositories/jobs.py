"""Which jobs ran, and who leads."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.database.tables import JobRunRow, LeaseRow


class Jobs:
    """Runs of jobs by (job, period), and the leader's lease."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def begin(self, job: str, period: str, now: datetime) -> bool:
        """Claim a run; False when this job already ran for this period."""
        if await self._session.get(JobRunRow, (job, period)):
            return False
        self._session.add(JobRunRow(job=job, period=period, ran_at=now))
        await self._session.flush()
        return True

    async def begin_after(self, job: str, since: datetime, now: datetime) -> bool:
        """Claim a run, named by its moment; False when this job already ran after `since`."""
        ran = await self._session.scalar(select(JobRunRow.job).where(JobRunRow.job == job, JobRunRow.ran_at > since))
        return ran is None and await self.begin(job, now.isoformat(), now)

    async def forget_before(self, moment: datetime) -> None:
        """Drop runs before then."""
        await self._session.execute(delete(JobRunRow).where(JobRunRow.ran_at < moment))

    async def lead(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """Take or prolong the lease; False while somebody else holds it."""
        row = await self._session.get(LeaseRow, name)
        if row is not None and row.holder != holder and row.until > now:
            return False
        await self._session.merge(LeaseRow(name=name, holder=holder, until=until))
        return True
