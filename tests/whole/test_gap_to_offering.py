"""From like questions to an offering: seen, filled, told to everybody who asked, found by the next at once."""

from dataclasses import replace

import pytest_asyncio
from asked_in_vain import NEXT, OTHERS, PIGEONS
from whole.stage import Stage, Telephone
from whole.steps import hurries

from knowledge.catalogue.forms import form_of
from knowledge.domain import Channel, GapStatus, Turn
from knowledge.gaps.filling import Filled


@pytest_asyncio.fixture(loop_scope="session")
async def ten(stage: Stage) -> list[Telephone]:
    """Ten people who asked in vain; the first five for the same, of whom four want to hear what comes."""
    people = [stage.telephone(f"Vrager {number}") for number in range(10)]
    for person, question in zip(people, (*PIGEONS, *OTHERS), strict=True):
        await person.agrees()
        await person.says(question)
        await hurries(person)
        assert question in person.last.text
        await person.presses("button-news-no" if person is people[4] else "button-news-yes")
    return people


@pytest_asyncio.fixture(loop_scope="session")
async def opened_gap(ten: list[Telephone], cor: Telephone) -> Telephone:
    """A coordinator who opened the gap that five of the ten form."""
    assert len(ten) == 10
    await cor.says("/gaten")
    listed = cor.reads("groups")
    assert cor.words.plain("group-count", count=5) in listed.text
    assert "duiven" in listed.text.lower()
    await cor.presses_label("1")
    shown = cor.sees("group-examples").text
    assert sum(question in shown for question in PIGEONS) == 3
    assert cor.words.plain("group-wait", count=4) in shown
    return cor


async def test_a_coordinator_links_an_offering_all_who_agreed_hear_it_once_and_the_next_finds_it(
    stage: Stage, ten: list[Telephone], opened_gap: Telephone
) -> None:
    cor = opened_gap
    await cor.presses("button-group-link")
    cor.sees("group-link-asked")
    await cor.presses("button-link-words")
    await cor.says("dieren in de wijk")
    offering = cor.reads("group-link-asked").labels[0].rstrip("…")
    await cor.presses_label(cor.last.labels[0])
    preview = cor.sees("group-link-previewed")
    assert cor.words.plain("group-link-after", count=5, total=5) in preview.text
    assert cor.words.plain("group-will-hear", count=4) in preview.text
    assert cor.words.plain("group-cannot-hear", count=1) in preview.text
    await cor.presses("button-group-link-yes")
    assert cor.words.plain("group-taught", count=5) in cor.sees("group-filled").text
    await cor.presses("button-group-link-yes", on=preview)
    assert cor.words.plain("group-told", count=4) in cor.sees("group-examples").text

    for person in ten[:4]:
        heard = [message for message in person.person.hears() if person.fragment("offering-arrived") in message.text]
        assert len(heard) == 1
        assert offering in heard[0].text
    for person in ten[4:]:
        person.sees_none("offering-arrived")
    await ten[0].presses("button-news-helps")
    ten[0].reads("news-helps")
    await ten[1].presses("button-news-helps-not")
    ten[1].reads("news-helps-not")
    await cor.presses("button-group-askers")
    known = cor.sees("group-askers").text
    assert cor.words.plain("group-told", count=4) in known
    assert cor.words.plain("group-helped", count=1) in known
    assert f"{cor.words.plain('not-told-wil-niet')}: 1" in known

    late = stage.telephone("Zus")
    await late.agrees()
    await late.says(NEXT)
    assert offering in late.reads("results").text


async def test_a_coordinator_makes_an_offering_and_a_resident_who_said_no_can_still_say_yes(
    stage: Stage, ten: list[Telephone], opened_gap: Telephone
) -> None:
    services = stage.knowledge.services
    address = str(opened_gap.person.user.id)
    turn = Turn(await services.people.meet(Channel.TELEGRAM, address, "nl"))
    (found,) = (await services.groups.list(turn)).gaps
    example = next(one for one in stage.knowledge.matching.offerings if one.id == "buurtagenda-maken")
    form = form_of(replace(example, id="duiven-houden", title="Duiven houden", url="https://x.example/d", examples=()))
    filled = await services.filling.create(turn, found.gap.id, form)
    assert isinstance(filled, Filled)
    await stage.rests()
    for person in ten[:4]:
        assert "Duiven houden" in person.reads("offering-arrived").text

    await ten[4].says("/mijnvragen")
    await ten[4].presses_label("1")
    await ten[4].presses("button-news-on")
    assert "Duiven houden" in ten[4].reads("offering-arrived").text
    late = stage.telephone("Zus")
    await late.agrees()
    await late.says(NEXT)
    assert "Duiven houden" in late.reads("results").text


async def test_a_gap_is_followed_up_in_the_chat(opened_gap: Telephone) -> None:
    cor = opened_gap
    await cor.presses("button-group-mine")
    assert cor.words.plain("group-owner", name="Cor") in cor.sees("group-examples").text
    await cor.presses("button-group-status")
    await cor.presses("gap-status-in-behandeling")
    assert cor.words.name(GapStatus.IN_PROGRESS) in cor.sees("group-examples").text
    await cor.presses("button-undo")
    assert cor.words.name(GapStatus.NEW) in cor.sees("group-examples").text
    await cor.presses("button-group-due")
    await cor.says("ergens in de herfst")
    cor.reads("group-day-unclear")
    await cor.says("1 december")
    assert "1 december" in cor.reads("group-examples").text
    await cor.presses("button-group-note")
    await cor.says("De duivenbond bellen")
    assert "De duivenbond bellen" in cor.reads("group-examples").text
    await cor.presses("button-group-name")
    await cor.says("Duiven houden")
    assert "Duiven houden" in cor.reads("group-examples").text
    await cor.presses("button-group-name")
    await cor.presses("button-group-clear")
    assert "🕳 Duiven houden" not in cor.sees("group-examples").text


async def test_a_gap_is_rejected_with_a_reason_only(opened_gap: Telephone) -> None:
    cor = opened_gap
    await cor.presses("button-group-status")
    await cor.presses("gap-status-afgewezen")
    cor.reads("group-asked-reden")
    await cor.says("Dit hoort bij de duivenbond")

    shown = cor.reads("group-examples").text
    assert cor.words.name(GapStatus.DISMISSED) in shown
    assert "Dit hoort bij de duivenbond" in shown


async def test_who_agreed_is_asked_to_learn_together(ten: list[Telephone], opened_gap: Telephone) -> None:
    cor = opened_gap
    await cor.presses("button-group-network")
    assert cor.words.plain("group-network-told", count=4) in cor.sees("group-network-asked").text
    for person, answer in zip(ten[:2], ("yes", "no"), strict=True):
        person.reads("network-proposed")
        await person.presses(f"button-network-{answer}")
        person.reads(f"network-{answer}")
    await cor.presses("button-group")

    shown = cor.sees("group-examples").text
    assert cor.words.plain("group-willing", count=1) in shown
    assert cor.words.name(GapStatus.PLANNED) in shown
    await cor.presses("button-group-call")
    await cor.says("Dinsdag om 19.00 uur in het buurthuis. Neem <koekjes> mee.")
    called = ten[0].reads("network-called").text
    assert "Neem <koekjes> mee." in called
    ten[1].sees_none("network-called")


async def test_two_gaps_become_one_and_two_again(stage: Stage, opened_gap: Telephone) -> None:
    cor = opened_gap
    services = stage.knowledge.services
    turn = Turn(await services.people.meet(Channel.TELEGRAM, str(cor.person.user.id), "nl"))
    (found,) = (await services.groups.list(turn)).gaps
    signals = (await services.groups.questions(turn, found.gap.id)).signals
    await services.following_up.split(turn, found.gap.id, [signals[0].id], "Wedstrijden")
    await cor.presses("button-group-merge")
    await cor.presses_label("Wedstrijden")
    assert "Wedstrijden" in cor.sees("group-examples").text
    assert cor.words.plain("group-count", count=5) in cor.sees("group-examples").text
    await cor.presses("button-group-unmerge")
    assert cor.words.plain("group-count", count=4) in cor.sees("group-examples").text
    await cor.presses("button-groups")

    listed = cor.sees("groups").text
    assert "Wedstrijden" in listed
    await cor.presses("button-loose", count=5)
    assert OTHERS[0] in cor.sees("gaps").text
    assert PIGEONS[0] not in cor.sees("gaps").text


async def test_gaps_are_for_coordinators_alone(ten: list[Telephone], wim: Telephone) -> None:
    for person in (ten[0], wim):
        await person.says("/gaten")
        person.reads("not-allowed")
