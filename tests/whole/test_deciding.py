"""A coordinator decides what questions without a match are, and the next like question goes right at once."""

import pytest
import pytest_asyncio
from clocks import Clock
from sqlalchemy import update
from whole.stage import Stage, Telephone
from whole.steps import looks_in_vain

from knowledge.database.tables import GrantRow
from knowledge.domain import Role

FIVE = (
    "Wie leert mij duiven fokken voor wedstrijden?",
    "Ik wil duiven fokken, wie leert mij dat?",
    "Duiven fokken voor wedstrijden, hoe leer ik dat",
    "Wie leert mij hoe je duiven fokt voor wedstrijden?",
    "Wie kan mij duiven leren fokken",
)
SIXTH = "Wie kan mij leren om duiven te fokken voor de wedstrijden?"


@pytest_asyncio.fixture(loop_scope="session")
async def five(stage: Stage) -> list[Telephone]:
    """Five people who asked in vain for the same, each in other words, and want to hear it when something comes."""
    people = [stage.telephone(name) for name in ("Ans", "Bep", "Cas", "Dik", "Eef")]
    for person, question in zip(people, FIVE, strict=True):
        await asks_in_vain(person, question)
        await person.presses("button-news-yes")
        person.reads("news-wish-yes")
    return people


@pytest_asyncio.fixture(loop_scope="session")
async def eva(stage: Stage) -> Telephone:
    """Another coordinator."""
    return await stage.invited("Eva", Role.COORDINATOR)


@pytest.fixture
def sixth(stage: Stage) -> Telephone:
    """Somebody who asks the same when it was decided."""
    return stage.telephone("Zus")


async def asks_in_vain(person: Telephone, question: str) -> None:
    await person.agrees()
    await person.says(question)
    await person.presses("button-search-now")
    assert question in person.reads("no-match").text


async def searches(person: Telephone, question: str) -> None:
    await person.agrees()
    await person.says(question)


async def opens(coordinator: Telephone, question: str) -> None:
    """Open the signal of a question from the list."""
    await coordinator.says("/gaten")
    listed = coordinator.reads("gaps").text
    number = listed[: listed.index(question)].rsplit("\n", 1)[-1].strip(" .")
    await coordinator.presses_label(number)
    assert question in coordinator.sees("signal-asked").text


@pytest.mark.usefixtures("five")
async def test_five_people_ask_a_coordinator_links_and_the_sixth_finds_it_at_once(
    five: list[Telephone], cor: Telephone, sixth: Telephone
) -> None:
    await opens(cor, FIVE[0])
    await cor.presses("button-ruling-gekoppeld")
    cor.sees("asked-ruling-gekoppeld")
    await cor.presses("button-link-words")
    await cor.says("dieren in de wijk")
    offering = cor.reads("asked-ruling-gekoppeld").labels[0]
    await cor.presses_label(offering)
    assert FIVE[0] in cor.sees("lesson-asked").text
    await cor.presses("button-decide")
    settled = cor.sees("signal-asker-told").text
    assert "Cor" in settled
    assert offering.rstrip("…") in settled

    assert offering.rstrip("…") in five[0].reads("offering-arrived").text
    await searches(sixth, SIXTH)
    assert offering.rstrip("…") in sixth.reads("results").text
    await opens(cor, FIVE[1])
    assert f"• {offering.rstrip('…')}" in cor.last.text, "the others are as good as linked"


@pytest.mark.usefixtures("five")
async def test_a_question_is_confirmed_as_a_gap_that_nobody_had_named(cor: Telephone, sixth: Telephone) -> None:
    await opens(cor, FIVE[0])
    await cor.presses("button-ruling-bevestigd")
    await cor.presses("button-gap-new")
    await cor.says("Duiven fokken voor beginners")
    cor.reads("gap-theme-asked")
    await cor.presses_label("Wonen")
    assert "Duiven fokken voor beginners" in cor.sees("lesson-asked").text
    await cor.presses("button-decide")
    cor.sees("signal-decided")

    await searches(sixth, SIXTH)
    await sixth.presses("button-search-now")
    honest = sixth.reads("no-match-known")
    assert "Duiven fokken voor beginners" in honest.text
    assert SIXTH in honest.text
    await sixth.presses("button-send")
    assert SIXTH in cor.reads("escalation-offered").text
    await cor.says("/gaten")
    assert cor.words.plain("gap-known", title="Duiven fokken voor beginners") in cor.last.text


@pytest.mark.usefixtures("five")
async def test_a_question_is_confirmed_as_a_known_gap_in_other_words(cor: Telephone, sixth: Telephone) -> None:
    await opens(cor, FIVE[0])
    await cor.presses("button-ruling-bevestigd")
    gap = cor.sees("asked-ruling-bevestigd").labels[0]
    await cor.presses_label(gap)
    await cor.presses("button-lesson-rewrite")
    cor.reads("example-asked")
    await cor.says("Duiven fokken voor wedstrijden bij [naam], wie leert mij dat?")
    assert "Duiven fokken voor wedstrijden bij , wie" in cor.reads("lesson-asked").text
    await cor.presses("button-lesson-rewrite")
    await cor.says("Duiven fokken voor wedstrijden, wie leert mij dat?")
    await cor.presses("button-decide")
    cor.sees("signal-decided")

    await searches(sixth, SIXTH)
    await sixth.presses("button-search-now")
    assert gap.rstrip("…") in sixth.reads("no-match-known").text


@pytest.mark.usefixtures("five")
async def test_a_question_that_is_not_for_us_leads_the_next_to_its_own_desk(cor: Telephone, sixth: Telephone) -> None:
    for question in FIVE[:3]:
        await opens(cor, question)
        await cor.presses("button-ruling-niet-voor-ons")
        cor.sees("asked-ruling-niet-voor-ons")
        await cor.presses("off-topic-local-facts")
        await cor.presses("button-decide")
        cor.sees("signal-decided")

    await searches(sixth, SIXTH)
    assert "Je gemeente" in sixth.reads("small-talk-refer").text
    assert sixth.offers("button-anyway")


@pytest.mark.usefixtures("five")
async def test_what_is_undone_is_unlearned_and_open_again(cor: Telephone, sixth: Telephone) -> None:
    await opens(cor, FIVE[0])
    await cor.presses("button-ruling-gekoppeld")
    offering = cor.sees("asked-ruling-gekoppeld").labels[0]
    await cor.presses_label(offering)
    await cor.presses("button-decide")
    await cor.presses("button-undo")
    assert FIVE[0] in cor.sees("signal-asked").text

    await searches(sixth, SIXTH)
    await sixth.presses("button-search-now")
    sixth.reads("no-match")


@pytest.mark.usefixtures("five")
async def test_of_two_coordinators_the_first_wins_and_the_second_hears_it(cor: Telephone, eva: Telephone) -> None:
    for coordinator in (cor, eva):
        await opens(coordinator, FIVE[0])
        await coordinator.presses("button-ruling-niet-voor-ons")
        await coordinator.presses("off-topic-local-facts" if coordinator is cor else "off-topic-bot-chitchat")
    await cor.presses("button-decide")
    cor.sees("signal-decided")
    await eva.presses("button-decide")

    beaten = eva.sees("signal-decided-before").text
    assert "Cor" in beaten
    assert cor.words.plain("off-topic-local-facts") in beaten


@pytest.mark.usefixtures("five")
async def test_an_unclear_question_teaches_nothing_and_leaves_the_head_of_the_list(
    stage: Stage, cor: Telephone
) -> None:
    await opens(cor, FIVE[4])
    await cor.presses("button-unclear")
    assert cor.words.plain("ruling-onduidelijk") in cor.sees("signal-decided").text
    await cor.presses("button-gaps")

    listed = cor.sees("gaps").text
    assert listed.index(FIVE[4]) > max(listed.index(question) for question in FIVE[:4])
    async with stage.knowledge.units.reading() as unit:
        assert not await unit.resolutions.lessons()


async def test_who_coordinates_no_longer_decides_no_longer(
    stage: Stage, ans: Telephone, cor: Telephone, clock: Clock
) -> None:
    await ans.agrees()
    await looks_in_vain(ans)
    await opens(cor, ans.sayings.unmatched)
    async with stage.knowledge.units.writing() as unit:
        await unit._session.execute(update(GrantRow).values(revoked_at=clock.now))
        await unit.commit()

    for key in ("button-ruling-gekoppeld", "button-unclear"):
        await cor.presses(key)
        cor.reads("not-allowed")
