"""Inquiries to count: by theme, audience, place, with or without an offering."""

from dataclasses import replace
from typing import Any

from clocks import Clock
from sqlalchemy import select
from village import Village

from knowledge.database.tables import GapRow, GapSignalRow
from knowledge.database.unit_of_work import Units
from knowledge.domain import Audience, Contact, GapReason, GapStatus, Inquiry, QuestionCard


class Asking:
    """Makes inquiries, signals and gaps."""

    def __init__(self, units: Units, village: Village, clock: Clock) -> None:
        self.units, self.village, self.clock = units, village, clock

    async def ask(  # noqa: PLR0913 - what an inquiry is counted by
        self,
        theme: str | None = "wonen",
        audience: Audience | None = Audience.RESIDENT,
        municipality: str | None = None,
        *,
        who: Contact | None = None,
        fits: bool = True,
        gap: int | None = None,
        question: int | None = None,
        lacune: int | None = None,
    ) -> Inquiry:
        """One inquiry; `fits` whether something was found for it."""
        asker = who or await self.village.resident()
        card = QuestionCard("Hoe doen wij dat?", audience=audience, municipality=municipality)
        inquiry = await self.village.ask(asker, "Hoe doen wij dat?", theme=theme, card=card)
        async with self.units.writing() as unit:
            inquiry = replace(inquiry, priority_question=question)
            await unit.inquiries.revise(inquiry, ())
            if not fits:
                await unit.signals.add(inquiry, GapReason.NO_MATCH, lacune, unit.now)
                row = await unit._session.scalar(select(GapSignalRow).where(GapSignalRow.inquiry_id == inquiry.id))
                assert row is not None
                row.gap_id = gap
            await unit.commit()
        return inquiry

    async def times(
        self,
        count: int,
        theme: str | None = "wonen",
        audience: Audience | None = Audience.RESIDENT,
        **given: Any,  # noqa: ANN401 - what `ask` takes
    ) -> None:
        """So many inquiries, each of somebody else."""
        for _ in range(count):
            await self.ask(theme, audience, **given)

    async def gap(self, title: str = "Ratten in de straat", status: GapStatus = GapStatus.NEW) -> int:
        """A gap without signals."""
        async with self.units.writing() as unit:
            row = GapRow(title=title, status=status, created_at=unit.now, changed_at=unit.now, typical=[])
            row.solved_at = unit.now if status is GapStatus.SOLVED else None
            unit._session.add(row)
            await unit.commit()
        return row.id
