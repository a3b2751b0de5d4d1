"""The coordinator sees what had no match, takes it along as a file, and invites people."""

import csv
import io
from collections.abc import Mapping, Sequence

from clocks import Clock
from whole.stage import Stage, Telephone
from whole.steps import asks_a_human, finds_nothing

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


async def test_gaps_are_listed_filtered_and_taken_along(
    stage: Stage, ans: Telephone, john: Telephone, cor: Telephone
) -> None:
    await finds_nothing(ans)
    await john.agrees()
    await john.says(john.sayings.clear)
    await john.presses("button-human")
    await john.presses("button-send")
    await cor.says("/gaten")
    listed = cor.reads("gaps")
    assert ans.sayings.unmatched in listed.text
    assert john.sayings.clear in listed.text

    await cor.presses("button-gap-filter")
    cor.sees("gap-filter-asked")
    await cor.presses("audience-bewoner")
    filtered = cor.sees("gaps-filter")
    assert ans.sayings.unmatched in filtered.text
    assert john.sayings.clear not in filtered.text
    await cor.presses("button-gaps-file")
    cor.reads("document-gaps")

    (row,) = rows_of(stage.file(cor.last))
    assert (row["vraag"], row["doelgroep"]) == (ans.sayings.unmatched, ""), "one person is no group"

    await cor.says("/gaten")
    await cor.presses("button-gaps-file")
    rows = rows_of(stage.file(cor.last))
    assert [row["vraag"] for row in rows] == [ans.sayings.unmatched, john.sayings.clear]
    assert [row["doelgroep"] for row in rows] == ["", ""]
    assert not {"dag", "taal", "reden"} & rows[0].keys(), "what may lead to somebody stays at the desk"


async def test_no_cell_of_the_file_is_a_formula(stage: Stage, ans: Telephone, cor: Telephone) -> None:
    await finds_nothing(ans)
    for words in ('=HYPERLINK("http://x";"klik")', "@SUM(1)", "+31 duiven", '-1 duif;\n"twee"'):
        await ans.presses("button-retype")
        await ans.says(words)
        ans.reads("forward-previewed")
    await ans.presses("button-send")
    await cor.says("/gaten")
    await cor.presses("button-gaps-file")

    rows = rows_of(stage.file(cor.reads("document-gaps")))
    assert not [cell for row in rows for cell in row.values() if cell.startswith(FORMULA_SIGNS)]
    assert rows[0]["vraag"].startswith("'-1 duif")


async def test_a_question_that_is_helped_or_withdrawn_is_no_gap(ans: Telephone, cor: Telephone) -> None:
    await asks_a_human(ans)
    await ans.presses("button-withdraw")
    await cor.says("/gaten")

    assert ans.sayings.unmatched not in cor.reads("gaps").text


async def test_gaps_and_invitations_are_for_coordinators_alone(resident: Telephone, wim: Telephone) -> None:
    await resident.agrees()
    for person in (resident, wim):
        for command in ("/gaten", "/uitnodigen"):
            await person.says(command)
            person.reads("not-allowed")
    await resident.says("/open")

    resident.reads("not-allowed")


async def test_a_link_makes_one_wijkwijze(stage: Stage, cor: Telephone) -> None:
    token = await invitation(cor)
    bea = stage.telephone("Bea")
    await bea.says(f"/start {token}")
    bea.reads("invitation-accepted-wijkwijze")
    await bea.says("/open")
    bea.reads("escalations-open-none")

    dirk = stage.telephone("Dirk")
    await dirk.says(f"/start {token}")
    dirk.reads("invitation-refused")
    await dirk.says("/open")
    dirk.reads("not-allowed")
    await bea.says(f"/start {token}")

    bea.reads("invitation-accepted-wijkwijze")


async def test_a_coordinator_is_invited_by_a_coordinator(stage: Stage, cor: Telephone) -> None:
    await cor.says("/uitnodigen")
    await cor.presses("button-invite-coordinator")
    token = cor.last.text.rpartition("?start=")[2]
    eva = stage.telephone("Eva")
    await eva.says(f"/start {token}")
    eva.reads("invitation-accepted-coordinator")
    await eva.says("/gaten")

    eva.reads("gaps")


async def test_an_old_link_and_a_made_up_one_are_refused(stage: Stage, cor: Telephone, clock: Clock) -> None:
    token = await invitation(cor)
    dirk = stage.telephone("Dirk")
    clock.skip(days=8)
    for payload in (token, token[:-1], "x" * 64):
        await dirk.says(f"/start {payload}")
        dirk.reads("invitation-refused")

    await dirk.says("/open")

    dirk.reads("not-allowed")


async def test_a_new_wijkwijze_finds_what_was_waiting(stage: Stage, resident: Telephone, cor: Telephone) -> None:
    await asks_a_human(resident)
    assert resident.sayings.unmatched in cor.reads("escalation-offered").text
    token = await invitation(cor)
    bea = stage.telephone("Bea")
    await bea.says(f"/start {token}")
    assert resident.sayings.unmatched in bea.reads("escalations-open").text

    await bea.presses("button-claim-number", number=1)

    bea.reads("escalation-claimed")


async def invitation(coordinator: Telephone) -> str:
    """The token of a link for a new wijkwijze."""
    await coordinator.says("/uitnodigen")
    link = coordinator.reads("invitation-made").text.splitlines()[-1]
    assert link.startswith(f"https://t.me/{coordinator.stage.world.bot.username}?start=")
    return link.rpartition("=")[2]


def rows_of(file: str) -> Sequence[Mapping[str, str]]:
    """A file as a spreadsheet in the Netherlands reads it."""
    return list(csv.DictReader(io.StringIO(file.removeprefix("\ufeff"), newline=""), delimiter=";"))
