"""What is taken along from the pages of gaps leaves the desk: nothing in it leads to whoever asked."""

import csv
import io
from collections.abc import Sequence

from dashboard.gap_making import gap_of, signal_of
from dashboard.stage import Dashboard, coordinator

from knowledge.domain import Turn

HERBS = ("Wie leert ons kruiden drogen?", "Kruiden drogen, hoe?", "Waar leer ik kruiden drogen?", "Kruiden, wie weet?")


async def rows(dashboard: Dashboard, *paths: str) -> list[Sequence[Sequence[str]]]:
    """The tables as files, the headings first."""
    lot = await coordinator(dashboard, "Lot")
    found: list[Sequence[Sequence[str]]] = []
    async with dashboard.opened(lot) as desk:
        for path in paths:
            answer = await desk.context.request.get(path)
            assert answer.ok, path
            text = (await answer.text()).removeprefix("\ufeff")
            found.append(list(csv.reader(io.StringIO(text, newline=""), delimiter=";")))
    return found


async def first_signals(dashboard: Dashboard, gap_id: int, count: int) -> list[int]:
    """Ids of the newest questions of a gap."""
    async with dashboard.knowledge.units.reading() as unit:
        return [signal.id for signal in await unit.signals.of_gap(gap_id, limit=count)]


async def test_a_file_of_gaps_tells_of_no_few_people(dashboard: Dashboard) -> None:
    await gap_of(dashboard, HERBS, "Kruiden drogen", theme=None)
    await gap_of(dashboard, HERBS[:2], "Kruiden plukken", theme=None)

    every, breda = await rows(dashboard, "/gaten?file=csv", "/gaten?municipality=Breda&file=csv")

    titles = {row[0]: row[1] for row in every[1:]}
    assert titles["Kruiden drogen"] == "4"
    assert "Kruiden plukken" not in titles
    assert not {"1", "2"} & {row[1] for row in (*every, *breda)}
    assert "Kruiden drogen" not in {row[0] for row in breda}


async def test_a_file_of_questions_holds_no_day_and_no_place_of_few(dashboard: Dashboard) -> None:
    key = await gap_of(dashboard, HERBS, "Kruiden weken", theme=None)
    await signal_of(dashboard, "Wie plukt er kruiden?", number=2)

    held, loose, cell = await rows(
        dashboard,
        f"/gaten/{key}?file=csv&of=vragen",
        "/gaten/losse-vragen?file=csv",
        "/vraag-en-aanbod/geen-onderwerp/bewoner?file=csv&of=vragen",
    )

    assert held[0] == ["Vraag", "Maand", "Onderwerp", "Wie vraagt het", "Gemeente"]
    assert [row[0] for row in held[1:]] == list(reversed(HERBS))
    assert {tuple(row[3:]) for row in held[1:]} == {("", "")}
    assert [row[4] for row in loose if row[0] == "Wie plukt er kruiden?"] == [""]
    assert cell[0] == ["Vraag", "Maand"]
    assert all(len(row[1]) == len("2026-11") for row in (*held[1:], *loose[1:], *cell[1:]))


async def test_who_was_told_goes_along_as_numbers(dashboard: Dashboard) -> None:
    key = await gap_of(dashboard, (*HERBS, "Kruiden zeven, hoe?", "Wie zeeft kruiden?"), "Kruiden zeven", theme=None)

    teller = await coordinator(dashboard, "Tom")
    await dashboard.knowledge.services.following_up.split(Turn(teller), key, await first_signals(dashboard, key, 2))

    heard, history = await rows(dashboard, f"/gaten/{key}/vragers?file=csv", f"/gaten/{key}/geschiedenis?file=csv")

    assert "<3 vragen" in history[1][3]
    assert ["Willen het horen", "4"] in heard
    assert not set(HERBS) & {cell for row in heard for cell in row}
