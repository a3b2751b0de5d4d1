"""The whole life of a question, from the first word to the next person who finds its answer: one story, every side."""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from clocks import Clock
from telegram_double.chats import User
from telegram_double.messages import Seen
from whole.stage import Stage, Telephone
from whole.steps import asks_a_human

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Channel, Circle, EventKind, Language, OfferingKind, Role, Side

NUMBER = "06 12345678"
NOTE = "Jij kent de corporatie in deze straat."
DAY_OF_PUBLICATION = date(2026, 11, 24)


class Lines(NamedTuple):
    """What is said in the talk, and what somebody else asks later, in one language."""

    back: str
    told: str
    first: str
    more: str
    second: str
    alike: str


LINES = {
    Language.NL: Lines(
        back="Zitten ze in de tuinen of op straat?",
        told="Vooral in de tuinen.",
        first="Sluit samen alle vuilnisbakken goed af.",
        more="Dat doen we al. Wat kan er nog meer?",
        second="Bel de gemeente: die zet vallen bij het riool.",
        alike="Er zitten ratten bij ons in de straat. Wat kunnen we samen doen?",
    ),
    Language.EN: Lines(
        back="Are they in the gardens or in the street?",
        told="Mostly in the gardens.",
        first="Close all bins well together.",
        more="We do so already. What else can be done?",
        second="Call the municipality: they put traps near the sewer.",
        alike="What can we do about rats in our street?",
    ),
}


async def test_the_whole_life_of_a_question(
    stage: Stage, clock: Clock, resident: Telephone, wim: Telephone, cor: Telephone
) -> None:
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    for person, alias in ((wim, "Sjaak Tuinman"), (bea, "Tante Truus")):
        await goes_by(person, alias)
    for person in (resident, wim, bea, cor):
        has_an_account(person.person.user)
    says = LINES[resident.language]

    await asks_a_human(resident)
    clock.skip(hours=1)
    await is_asked_back(resident, wim, says)
    clock.skip(hours=1)
    await is_handed_over(resident, wim, bea)
    clock.skip(hours=1)
    await is_answered_and_closed(resident, bea, says.first, bea.sees("escalation-claimed"))
    await is_not_enough(resident)
    clock.skip(hours=1)
    said = await is_asked_again(resident, bea, says)
    clock.skip(hours=1)
    await is_answered_and_closed(resident, bea, says.second, said)
    await is_enough(resident)
    clock.skip(days=3)
    await is_published(resident, bea, cor, says)
    zus = await is_found_by_the_next(stage, resident, says)

    await the_log_is_complete(stage, clock, (resident, wim, bea, cor), says)
    nobody_stood_in_the_other_chats(stage, [resident, zus], [wim, bea, cor])


# --- chapters ---------------------------------------------------------------------------------------------------------


async def is_asked_back(resident: Telephone, wim: Telephone, says: Lines) -> None:
    """Wim takes it, and asks something; the resident answers, with a number that does not go along."""
    await wim.presses("button-claim")
    await wim.presses("button-ask-back", wim.sees("escalation-claimed"))
    await wim.replies(wim.reads("ask-back-asked"), says.back)
    asked = resident.reads("wijkwijze-asks-after")
    assert says.back in asked.text
    assert "Sjaak Tuinman" in asked.text
    await resident.replies(asked, f"{says.told} {NUMBER}")
    resident.reads("details-sent-so")
    await resident.presses("button-send-held")
    assert says.told in wim.reads("resident-said-after").text


async def is_handed_over(resident: Telephone, wim: Telephone, bea: Telephone) -> None:
    """Wim knows who knows more; she takes it with all that was said."""
    await wim.presses("button-work", wim.sees("escalation-claimed"))
    await wim.presses("button-hand-over")
    await wim.presses_label("Tante Truus")
    await wim.says(NOTE)
    wim.reads("handed-over")
    resident.reads("another-takes-over")
    assert NOTE in bea.reads("escalation-offered").text
    await bea.presses("button-claim")
    card = bea.sees("escalation-claimed").text
    assert NOTE in card
    assert LINES[resident.language].back in card
    assert LINES[resident.language].told in bea.reads("resident-said-after").text


async def is_answered_and_closed(resident: Telephone, bea: Telephone, answer: str, on: Seen) -> None:
    """Bea answers by replying, and is done."""
    await bea.replies(on, answer)
    bea.reads("relayed-to-resident")
    heard = resident.reads("wijkwijze-said-after")
    assert answer in heard.text
    assert "Tante Truus" in heard.text
    await bea.presses("button-close")
    bea.reads("escalation-closed")
    resident.reads("conversation-closed")


async def is_not_enough(resident: Telephone) -> None:
    """It helped a little."""
    await resident.presses("button-stars", stars=3)
    resident.sees("rating-noted")
    await resident.presses("button-complete-no")
    resident.sees("completeness-no")


async def is_asked_again(resident: Telephone, bea: Telephone, says: Lines) -> Seen:
    """The resident replies to the answer, and Bea has the question again."""
    await resident.replies(resident.sees("wijkwijze-said-after"), says.more)
    resident.reads("relayed-to-human")
    said = bea.reads("resident-said-after")
    assert says.more in said.text
    await bea.says("/mijn")
    bea.reads("escalation-resident-waits")
    return said


async def is_enough(resident: Telephone) -> None:
    """Now it helped."""
    await resident.presses("button-stars", stars=5)
    await resident.presses("button-complete-yes")
    resident.sees("completeness-yes")
    await resident.says("/mijnvragen")
    assert resident.words.plain("inquiry-status-beantwoord") in resident.last.text


async def is_published(resident: Telephone, bea: Telephone, cor: Telephone, says: Lines) -> None:
    """Bea proposes it, the resident agrees to exactly these words, the coordinator puts it into the catalogue."""
    await bea.presses("button-propose", bea.reads("publication-invited"))
    bea.reads("publication-drafted")
    await bea.presses("button-part-antwoord")
    await bea.says(f"{says.first}\n\n{says.second}")
    bea.reads("publication-drafted")
    await bea.presses("button-ask-resident")
    asked = resident.reads("permission-asked-after")
    for words in (resident.sayings.unmatched, says.first, says.second):
        assert words in asked.text
    assert says.back not in asked.text
    await resident.presses("button-allow", asked)
    bea.reads("publication-bewoner-akkoord")
    await cor.presses("button-publication-look", cor.reads("publication-arrived"))
    await cor.presses("button-publish")
    cor.reads("moderated-gepubliceerd")
    bea.reads("publication-gepubliceerd")
    resident.reads("permission-gepubliceerd")


async def is_found_by_the_next(stage: Stage, resident: Telephone, says: Lines) -> Telephone:
    """Somebody else asks it in other words, and reads the answer with its date."""
    zus = stage.telephone("Zus", resident.language)
    has_an_account(zus.person.user)
    await zus.agrees()
    await zus.says(says.alike)
    assert resident.sayings.unmatched in zus.reads("results").text
    await zus.presses("button-read-answer", rank=1)
    answer = zus.last.text
    for words in (says.first, says.second, zus.words.plain("offering-answer-of", day=DAY_OF_PUBLICATION)):
        assert words in answer
    return zus


# --- what is looked at afterwards -------------------------------------------------------------------------------------


async def the_log_is_complete(stage: Stage, clock: Clock, people: tuple[Telephone, ...], says: Lines) -> None:
    """Everything stands in the log once, in order, with who did it; messages by their words in the talk."""
    async with stage.knowledge.units.reading() as unit:
        resident, wim, bea, cor = [await who(unit, one) for one in people]
        (inquiry,) = await unit.inquiries.of(resident, limit=None)
        escalation = await unit.escalations.last_for(inquiry.id)
        assert escalation is not None
        events, talk = await unit.events.of(escalation.id), await unit.escalations.talk(escalation.id)
    (answer,) = [one.id for one in await stage.knowledge.catalogue.offerings() if one.kind is OfferingKind.ANSWER]

    assert [(event.kind, event.side, event.contact_id, event.text) for event in events] == [
        (EventKind.SENT, Side.RESIDENT, resident, None),
        (EventKind.OFFERED, Side.BOT, None, Circle.FIRST),
        (EventKind.CLAIMED, Side.HUMAN, wim, None),
        (EventKind.ASKED_BACK, Side.HUMAN, wim, None),
        (EventKind.RESIDENT_SAID, Side.RESIDENT, resident, None),
        (EventKind.HANDED_OVER, Side.HUMAN, wim, NOTE),
        (EventKind.OFFERED, Side.BOT, None, Circle.PERSON),
        (EventKind.CLAIMED, Side.HUMAN, bea, None),
        (EventKind.ANSWERED, Side.HUMAN, bea, None),
        (EventKind.CLOSED, Side.HUMAN, bea, None),
        (EventKind.RATED, Side.RESIDENT, resident, "3"),
        (EventKind.COMPLETED, Side.RESIDENT, resident, "nee"),
        (EventKind.REOPENED, Side.RESIDENT, resident, None),
        (EventKind.RESIDENT_SAID, Side.RESIDENT, resident, None),
        (EventKind.ANSWERED, Side.HUMAN, bea, None),
        (EventKind.CLOSED, Side.HUMAN, bea, None),
        (EventKind.RATED, Side.RESIDENT, resident, "5"),
        (EventKind.COMPLETED, Side.RESIDENT, resident, "ja"),
        (EventKind.PROPOSED, Side.HUMAN, bea, None),
        (EventKind.ALLOWED, Side.RESIDENT, resident, None),
        (EventKind.PUBLISHED, Side.COORDINATOR, cor, answer),
    ]
    times = [event.at for event in events]
    assert times == sorted(times)
    assert (times[0], times[-1]) == (Clock().now, clock.now)
    relays = [event.relay_id for event in events if event.relay_id is not None]
    assert len(set(relays)) == len(relays) == len(talk)
    words = (says.back, says.told, says.first, says.more, says.second)
    said = [one.message.text or "" for one in talk]
    assert [word for word, told in zip(words, said, strict=True) if not told.startswith(word)] == []


def nobody_stood_in_the_other_chats(stage: Stage, askers: Sequence[Telephone], humans: Sequence[Telephone]) -> None:
    """No name, number or handle of one side was ever in a chat of the other, nor in one that was changed since."""
    for readers, others in ((askers, humans), (humans, askers)):
        secrets = [NUMBER.replace(" ", ""), NUMBER, *chain.from_iterable(map(account_of, others))]
        for reader in readers:
            shown = ever_shown(stage, reader)
            assert [secret for secret in secrets if re.search(rf"\b{re.escape(secret)}\b", shown)] == []


# --- who is who -------------------------------------------------------------------------------------------------------


async def goes_by(wijkwijze: Telephone, alias: str) -> None:
    """Choose the name that residents read."""
    await wijkwijze.says("/profiel")
    await wijkwijze.presses("button-profile-naam")
    await wijkwijze.says(alias)
    assert alias in wijkwijze.reads("own-card").text


def has_an_account(user: User) -> None:
    """Give somebody all that Telegram may know of a person."""
    user.last_name = f"{user.first_name}stra"
    user.username = f"{user.first_name.lower()}_op_de_hoek"


def account_of(person: Telephone) -> Iterable[str]:
    """By what somebody could be recognised."""
    user = person.person.user
    return user.first_name, user.last_name, user.username, str(user.id)


def ever_shown(stage: Stage, person: Telephone) -> str:
    """Everything the bot ever put into somebody's chat: also what it changed or deleted, and what is behind buttons."""
    said = [one for one in stage.world._by_chat[person.person.chat.id] if one.sender is stage.world.bot]
    return json.dumps([[one.source, one.content, one.history, one.markup] for one in said], ensure_ascii=False)


async def who(unit: UnitOfWork, person: Telephone) -> int:
    """As whom the vraagbaak knows somebody."""
    contact = await unit.contacts.find(Channel.TELEGRAM, str(person.person.id))
    assert contact is not None
    return contact.id
