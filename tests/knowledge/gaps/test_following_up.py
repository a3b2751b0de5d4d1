"""What coordinators do about a gap, and how it is taken back."""

from collections.abc import Sequence
from datetime import date

import pytest
from asked_in_vain import AskedInVain
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import AuditEntry, AuditSubject, Gap, GapAction, GapSignal, GapStatus, KnownGap, OffTopic, Turn
from knowledge.errors import NotAllowedError, OvertakenError, ReasonNeededError, StaleError, TooLongError
from knowledge.gaps.following_up import LONGEST_NOTE
from knowledge.gaps.undoing import can_undo
from knowledge.services import Services


async def history(units: Units, gap_id: int) -> Sequence[AuditEntry]:
    """What was done to a gap, newest first."""
    async with units.reading() as unit:
        return await unit.audit.of(AuditSubject.GAP, str(gap_id))


async def test_signals_are_as_far_as_their_gap(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    changed = await services.following_up.change_status(cor, gap.id, GapStatus.IN_PROGRESS)

    assert changed.status is GapStatus.IN_PROGRESS
    assert [(await vain.again(signal)).status for signal in ten] == [*[GapStatus.IN_PROGRESS] * 5, *[GapStatus.NEW] * 5]
    (entry, _) = await history(units, gap.id)
    assert (entry.actor_id, entry.action) == (cor.contact.id, GapAction.STATUS)
    assert (entry.before, entry.after) == ({"status": "nieuw"}, {"status": "in-behandeling"})
    await services.following_up.change_status(cor, gap.id, GapStatus.IN_PROGRESS)
    assert len(await history(units, gap.id)) == 2, "the same again is no change"


async def test_rejecting_takes_a_reason(services: Services, gap: Gap, cor: Turn) -> None:
    for nothing in (None, "", "  \n"):
        with pytest.raises(ReasonNeededError):
            await services.following_up.change_status(cor, gap.id, GapStatus.DISMISSED, nothing)
    rejected = await services.following_up.change_status(cor, gap.id, GapStatus.DISMISSED, " hoort bij de bond ")
    assert (rejected.status, rejected.reason) == (GapStatus.DISMISSED, "hoort bij de bond")

    assert (await services.following_up.change_status(cor, gap.id, GapStatus.PLANNED)).reason is None


async def test_a_decision_on_one_question_stands_whatever_becomes_of_its_gap(
    services: Services, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn, known_gaps: Sequence[KnownGap]
) -> None:
    await services.deciding.dismiss(cor, ten[0].id, OffTopic.LOCAL_FACTS)
    await services.deciding.decide(cor, 1)
    assert (await vain.again(ten[0])).gap_id is None
    await services.deciding.confirm(cor, ten[1].id, known_gaps[0].id)
    await services.deciding.decide(cor, 2)
    await services.following_up.change_status(cor, gap.id, GapStatus.PLANNED)

    assert [(await vain.again(signal)).status for signal in ten[:3]] == [
        GapStatus.DISMISSED,
        GapStatus.IN_PROGRESS,
        GapStatus.PLANNED,
    ]
    assert await services.regrouping.run() == 0, "what is not for us is in no gap"
    await services.deciding.undo(cor, 1)
    assert await services.regrouping.run() == 1
    assert (await vain.again(ten[0])).gap_id == gap.id


async def test_owner_note_day_and_name(services: Services, village: Village, gap: Gap, cor: Turn) -> None:
    await services.following_up.set_owner(cor, gap.id, cor.contact.id)
    await services.following_up.set_note(cor, gap.id, " De bond bellen ")
    await services.following_up.set_due(cor, gap.id, date(2026, 12, 24))
    now = await services.following_up.rename(cor, gap.id, "Duiven  houden\n")

    assert (now.owner_id, now.note, now.due) == (cor.contact.id, "De bond bellen", date(2026, 12, 24))
    assert (now.title, now.named) == ("Duiven houden", True)
    with pytest.raises(NotAllowedError):
        await services.following_up.set_owner(cor, gap.id, (await village.resident()).id)
    again = await services.following_up.rename(cor, gap.id, "")
    assert (again.title, again.named) == (gap.title, False)


async def test_what_is_typed_about_a_gap_is_kept_without_names_and_numbers(
    services: Services, units: Units, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    await services.following_up.set_note(cor, gap.id, "Bel mevrouw Jansen op 06-12345678")
    await services.following_up.rename(cor, gap.id, "Duiven van 06-12345678")
    new = await services.following_up.split(cor, gap.id, [ten[0].id], "Naar jan@duif.nl")
    now = await services.following_up.change_status(cor, gap.id, GapStatus.DISMISSED, "Zie jan@duif.nl")

    assert (now.note, now.reason) == ("Bel mevrouw [naam] op [telefoon]", "Zie [e-mail]")
    assert (now.title, new.title) == ("Duiven van [telefoon]", "Naar [e-mail]")
    kept = str([(one.before, one.after) for one in await history(units, gap.id)])
    assert [word for word in ("Jansen", "12345678", "duif.nl") if word in kept] == []


async def test_what_is_too_long_is_not_kept_in_part(
    services: Services, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    do, words = services.following_up, "w" * (LONGEST_NOTE + 1)
    for attempt in (
        do.set_note(cor, gap.id, words),
        do.rename(cor, gap.id, words),
        do.split(cor, gap.id, [ten[0].id], words),
        do.change_status(cor, gap.id, GapStatus.DISMISSED, words),
    ):
        with pytest.raises(TooLongError):
            await attempt
    now = (await services.groups.get(cor, gap.id)).summary.gap
    assert (now.note, now.named, now.status) == (None, False, GapStatus.NEW)


async def test_who_began_from_another_note_or_name_overwrites_nothing(services: Services, gap: Gap, cor: Turn) -> None:
    do = services.following_up
    await do.set_note(cor, gap.id, "De bond bellen", seen="")
    await do.rename(cor, gap.id, "Duiven houden", seen="")

    with pytest.raises(OvertakenError, match="meanwhile") as note:
        await do.set_note(cor, gap.id, "De club bellen", seen="")
    with pytest.raises(OvertakenError) as name:
        await do.rename(cor, gap.id, "Duiven fokken", seen="")
    assert (note.value.now, name.value.now) == ("De bond bellen", "Duiven houden")
    await do.set_note(cor, gap.id, "De bond bellen", seen="")
    await do.set_note(cor, gap.id, "Samen bellen", seen="De bond bellen")
    assert (await do.rename(cor, gap.id, "", seen="Duiven houden")).note == "Samen bellen"


async def test_what_was_changed_is_put_back_as_long_as_nothing_came_over_it(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    await services.following_up.set_due(cor, gap.id, date(2026, 12, 24))
    await services.following_up.rename(cor, gap.id, "Duiven")
    await services.following_up.change_status(cor, gap.id, GapStatus.DISMISSED, "hoort bij de bond")
    status, name, due, founded = await history(units, gap.id)
    now = (await services.groups.get(cor, gap.id)).summary.gap
    assert [can_undo(now, entry) for entry in (status, name, due, founded)] == [True, True, True, False]

    undone = await services.following_up.undo(cor, gap.id, status.id)
    assert (undone.status, undone.reason) == (GapStatus.NEW, None)
    assert (await vain.again(ten[0])).status is GapStatus.NEW
    assert (await services.following_up.undo(cor, gap.id, name.id)).title == gap.title
    assert (await services.following_up.undo(cor, gap.id, due.id)).due is None
    for entry in (status, founded):
        with pytest.raises(StaleError):
            await services.following_up.undo(cor, gap.id, entry.id)


async def test_merging_keeps_both_histories_and_is_taken_back(
    services: Services, units: Units, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    moved = [ten[0].id, ten[1].id]
    other = await services.following_up.split(cor, gap.id, moved, "Wedstrijden")
    assert (other.title, other.status) == ("Wedstrijden", GapStatus.NEW)
    await services.following_up.change_status(cor, gap.id, GapStatus.PLANNED)
    grown = await services.following_up.merge(cor, other.id, gap.id)
    assert (grown.id, {(await vain.again(signal)).gap_id for signal in ten[:5]}) == (gap.id, {gap.id})
    assert {(await vain.again(signal)).status for signal in ten[:5]} == {GapStatus.PLANNED}
    with pytest.raises(StaleError):
        await services.following_up.merge(cor, other.id, gap.id)
    with pytest.raises(StaleError):
        await services.following_up.set_note(cor, other.id, "te laat")

    back = await services.following_up.undo(cor, other.id, (await history(units, other.id))[0].id)
    assert (back.merged_into, back.title) == (None, "Wedstrijden")
    assert [(await vain.again(signal)).gap_id for signal in ten[:3]] == [other.id, other.id, gap.id]


async def test_a_split_needs_signals_of_the_gap_and_leaves_some(
    services: Services, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    for chosen in ([], [ten[7].id], [signal.id for signal in ten[:5]]):
        with pytest.raises(StaleError):
            await services.following_up.split(cor, gap.id, chosen)


async def test_what_a_coordinator_moves_no_machine_moves_back(
    services: Services, vain: AskedInVain, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    out = await services.following_up.move(cor, ten[0].id, None)
    assert (out.gap_id, out.by_hand) == (None, True)
    joined = await services.following_up.move(cor, ten[9].id, gap.id)
    assert (joined.gap_id, joined.by_hand) == (gap.id, True)

    await services.regrouping.run()
    assert [(await vain.again(ten[at])).gap_id for at in (0, 9)] == [None, gap.id]


async def test_the_audit_trail_holds_no_word_that_residents_wrote(
    services: Services, units: Units, ten: list[GapSignal], gap: Gap, cor: Turn
) -> None:
    other = await services.following_up.split(cor, gap.id, [ten[0].id])
    await services.following_up.rename(cor, gap.id, "Vogels")
    await services.following_up.merge(cor, other.id, gap.id)

    async with units.reading() as unit:
        kept = " ".join(str(entry) for entry in await unit.audit.find(0, 100)).lower()
    assert "vogels" in kept
    assert "duiven" not in kept


async def test_only_coordinators_change_gaps(services: Services, village: Village, gap: Gap) -> None:
    turn = Turn(await village.wijkwijze("Wim"))
    for attempt in (
        services.following_up.change_status(turn, gap.id, GapStatus.PLANNED),
        services.following_up.rename(turn, gap.id, "Van mij"),
        services.following_up.merge(turn, gap.id, gap.id + 1),
        services.following_up.undo(turn, gap.id, 1),
        services.following_up.move(turn, 1, None),
        services.filling.link(turn, gap.id, "buurtagenda-maken"),
        services.networks.ask(turn, gap.id),
        services.filling.unlink(turn, gap.id),
        services.filling.go_on(turn, gap.id),
        services.news.overview(turn, gap.id),
    ):
        with pytest.raises(NotAllowedError):
            await attempt
