"""Wijkwijzen who work together in a group: a topic for every question, with where it stands in its title."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest
import pytest_asyncio
from telegram_double import World
from telegram_double.chats import Chat, Topic
from telegram_double.messages import Seen
from whole.stage import Stage, Telephone, on_stage
from whole.steps import ANSWER, THANKS, asks_a_human

from bot.bootstrap import Knowledge, group_of
from knowledge.domain import Role

pytestmark = pytest.mark.asyncio(loop_scope="session")


@dataclass
class Group:
    """The group, as a wijkwijze in it sees it."""

    chat: Chat
    wim: Telephone

    @property
    def topic(self) -> Topic:
        """The only topic."""
        (topic,) = self.chat.topics.values()
        return topic

    @property
    def said(self) -> list[Seen]:
        """What the bot said in it; that a title was changed is no word."""
        return [seen for seen in self.wim.person.hears(self.chat) if seen.text]

    def reads(self, key: str) -> Seen:
        """The bot's newest message in the topic, which is this one of the catalogue."""
        assert self.wim.fragment(key) in self.said[-1].text, self.said[-1].text
        assert self.said[-1].message.thread_id == self.topic.thread_id
        return self.said[-1]

    async def presses(self, who: Telephone, key: str) -> None:
        """Somebody presses the newest button of this name."""
        who.person.presses(who.words.plain(key), chat=self.chat)
        await who.stage.rests()

    async def says(self, who: Telephone, text: str, topic: int | None = None) -> None:
        """Somebody types in the topic, or in another one."""
        who.person.says(text, chat=self.chat, topic=topic or self.topic.thread_id)
        await who.stage.rests()


@pytest_asyncio.fixture(loop_scope="session")
async def together(
    knowledge: Knowledge, world: World, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Stage, Chat]]:
    """The running bot, with a group."""
    chat = world.group("Wijkwijzen", forum=True)
    settings = knowledge.settings.model_copy(update={"desk_group": chat.id})
    group = await group_of(knowledge.units, settings)
    assert group is not None
    monkeypatch.setattr(knowledge.units, "_group_id", group.id)  # as the wiring does, but of what is open already
    async with on_stage(replace(knowledge, settings=settings), world) as stage:
        yield stage, chat
        assert stage.refusals == []


@pytest_asyncio.fixture(loop_scope="session")
async def group(together: tuple[Stage, Chat]) -> Group:
    """The group with Wim in it, who was invited."""
    stage, chat = together
    wim = await stage.invited("Wim", Role.WIJKWIJZE)
    wim.person.joins(chat)
    return Group(chat, wim)


@pytest_asyncio.fixture(loop_scope="session")
async def asker(group: Group) -> Telephone:
    """A resident whose question is in the group."""
    ans = group.wim.stage.telephone("Ans")
    await asks_a_human(ans)
    return ans


async def test_a_question_gets_a_topic_and_nobody_is_called_in_their_own_chat(group: Group, asker: Telephone) -> None:
    offered = group.reads("group-offer")

    assert asker.sayings.unmatched in offered.text
    assert group.topic.name.startswith("🟡")
    group.wim.sees_none("escalation-offered")
    assert group.wim.words.plain("button-decline") not in offered.labels


async def test_who_claims_it_is_named_and_answers_by_writing_in_the_topic(group: Group, asker: Telephone) -> None:
    await group.presses(group.wim, "button-claim")
    assert "Wim" in group.reads("group-claimed").text
    assert group.topic.name.startswith("🔵")

    await group.says(group.wim, ANSWER)

    answer = asker.reads("wijkwijze-said-after")
    assert ANSWER in answer.text
    assert "Wim" in answer.text
    await asker.replies(answer, THANKS)
    assert THANKS in group.reads("resident-said-after").text


async def test_a_note_stays_in_the_group(group: Group, asker: Telephone) -> None:
    await group.presses(group.wim, "button-claim")
    heard = asker.heard

    await group.says(group.wim, "// ik bel eerst de corporatie")

    assert asker.heard == heard


async def test_the_first_answer_takes_the_question_and_a_colleague_answers_too(group: Group) -> None:
    bea, asker = await group.wim.stage.invited("Bea", Role.WIJKWIJZE), group.wim.stage.telephone("Ans")
    bea.person.joins(group.chat)
    await asks_a_human(asker)
    await group.says(group.wim, ANSWER)
    await group.says(bea, "En op zondag bij ons.")

    assert "Bea" in asker.reads("wijkwijze-said-after").text
    assert "En op zondag bij ons." in asker.last.text


async def test_an_edit_reaches_the_resident(group: Group, asker: Telephone) -> None:
    await group.presses(group.wim, "button-claim")
    said = group.wim.person.says("Kom zaterdag.", chat=group.chat, topic=group.topic.thread_id)
    await group.wim.stage.rests()

    group.wim.person.edits(said, "Kom zondag.")
    await group.wim.stage.rests()

    assert "Kom zondag." in asker.last.text


async def test_details_are_pointed_out_in_the_topic(group: Group, asker: Telephone) -> None:
    await group.presses(group.wim, "button-claim")
    await group.says(group.wim, "Bel mij op 06 12345678")
    group.reads("details-sent-so")
    assert "06 12345678" not in asker.last.text

    await group.presses(group.wim, "button-send-held")

    assert "[telefoon]" in asker.reads("wijkwijze-said-after").text


async def test_who_was_not_invited_hears_how_to_be(group: Group, asker: Telephone) -> None:
    gijs = group.wim.stage.telephone("Gijs")
    gijs.person.joins(group.chat)
    heard = asker.heard

    await group.says(gijs, "Ik weet het wel!")

    group.reads("not-yet-wijkwijze")
    assert asker.heard == heard


async def test_what_is_said_elsewhere_in_the_group_is_not_for_the_vraagbaak(group: Group, asker: Telephone) -> None:
    heard, said = asker.heard, len(group.said)
    other = group.wim.person.opens_topic(group.chat, "Koffie")

    await group.says(group.wim, "Wie komt er vrijdag?", other.thread_id)

    assert (asker.heard, len(group.said)) == (heard, said)


async def test_given_back_it_waits_in_its_topic_and_closed_it_says_so(group: Group, asker: Telephone) -> None:
    await group.presses(group.wim, "button-claim")
    await group.presses(group.wim, "button-release")
    group.reads("group-offer")
    assert group.topic.name.startswith("🟡")

    await group.says(group.wim, ANSWER)
    await group.presses(group.wim, "button-close")

    asker.sees("conversation-closed")
    assert group.topic.name.startswith("✅")


async def test_withdrawn_is_told_in_the_topic(group: Group, asker: Telephone) -> None:
    await group.presses(group.wim, "button-claim")
    await asker.presses("button-withdraw")

    group.reads("escalation-withdrawn")
    assert group.topic.name.startswith("❌")
