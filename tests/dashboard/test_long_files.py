"""A file that cannot hold everything says so, and so does the page beside its link."""

from dashboard.stage import Dashboard, coordinator

from bot.dashboard.listing import MOST_ROWS
from knowledge.database.tables import AuditRow
from knowledge.domain import AuditSubject, GapAction


async def test_what_does_not_fit_is_said(dashboard: Dashboard) -> None:
    busy = await coordinator(dashboard, "Bezige Bo")
    async with dashboard.knowledge.units.writing() as unit:
        unit._session.add_all(
            AuditRow(actor_id=busy.id, subject=AuditSubject.GAP, subject_id="none", action=GapAction.NOTE, at=unit.now)
            for _ in range(MOST_ROWS + 2)
        )
        await unit.commit()
    async with dashboard.opened(busy, scripts=False) as desk:
        await desk.goes(f"/logboek?actor={busy.id}")
        page = await desk.reads()
        file = await (await desk.context.request.get(f"/logboek?actor={busy.id}&file=csv")).text()

    lines = file.splitlines()
    assert "In een bestand passen 10.000 regels." in page
    assert len(lines) == 1 + MOST_ROWS + 1
    assert lines[-1].startswith("Hier staan de eerste 10.000 regels. Er zijn er meer.")
