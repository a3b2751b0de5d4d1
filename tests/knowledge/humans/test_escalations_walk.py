"""Whatever people do, late, twice or at once: no message is lost, nobody is named, what is claimed has an owner."""

import asyncio
import re
import shutil
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, get_args

from clocks import Clock
from hypothesis import given, settings
from hypothesis import strategies as st
from postman import Postman
from village import Village

from knowledge.database.engine import open_engine
from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, Escalation, EscalationState, InquiryStatus, Message, MessageKind, Turn
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.desk import leave_all, withdraw
from knowledge.humans.escalations import Escalations
from knowledge.notices import load
from knowledge.notices.humans import ResidentSaid, WijkwijzeSaid

Verb = Literal[
    "preview", "send", "leave", "claim", "release", "close", "relay", "which", "rate", "complete", "withdraw", "erase"
]
FORWARDING = {"preview", "send", "leave"}
PLAIN = {*FORWARDING, "claim", "release", "close"}
RESIDENTS, HUMANS, INQUIRIES = 2, 3, 2


@dataclass(frozen=True)
class Step:
    """Somebody does something.

    Attributes:
        actor: Index among all people: residents, wijkwijzen, a coordinator, in that order.
        inquiry: Index of the question it is about.
    """

    verb: Verb
    actor: int
    inquiry: int


steps = st.builds(
    Step,
    st.sampled_from([verb for verb in get_args(Verb) if verb != "erase"] * 3 + ["erase"]),
    st.integers(0, RESIDENTS + HUMANS),
    st.integers(0, INQUIRIES - 1),
)
walks = st.lists(st.lists(steps, min_size=1, max_size=3), min_size=8, max_size=30)


@dataclass
class World:
    """A database, its people and their questions, and what was said with what outcome.

    Attributes:
        inquiries: Ids; the question at an index is asked by the resident at that index.
        said: Messages so far; each has words of its own.
        refused: Words that were refused: nobody may ever see them.
    """

    units: Units
    escalations: Escalations
    village: Village
    postman: Postman
    people: list[Contact] = field(default_factory=list)
    inquiries: list[int] = field(default_factory=list)
    said: int = 0
    refused: set[str] = field(default_factory=set)

    async def begin(self) -> None:
        self.people += [await self.village.resident() for _ in range(RESIDENTS)]
        self.people += [await self.village.wijkwijze(f"Wijkwijze {number}") for number in range(HUMANS)]
        self.people.append(await self.village.coordinator("Cor"))
        for resident in self.people[:INQUIRIES]:
            inquiry = await self.village.ask(resident, "Hoe krijgen we het grasveld schoon?")
            await self.escalations.send(Turn(resident), inquiry.id)
            self.inquiries.append(inquiry.id)

    async def take(self, step: Step) -> None:
        """Do it; what cannot be done is refused in a known way."""
        self.said += 1
        words = f"woord {self.said}."
        try:
            await self._do(step, Message(MessageKind.TEXT, words))
        except (NotAllowedError, NotFoundError, StaleError):
            if step.verb == "relay":  # what waits for "which?" may be sent later
                self.refused.add(words)

    async def all(self) -> list[Escalation]:
        async with self.units.reading() as unit:
            found = [await unit.escalations.last_for(inquiry) for inquiry in self.inquiries]
        return [escalation for escalation in found if escalation is not None]

    async def _do(self, step: Step, words: Message) -> None:
        actor = self.people[step.actor]
        turn, inquiry = Turn(actor), self.inquiries[step.inquiry]
        escalation = (await self.all())[step.inquiry].id
        if step.verb in PLAIN:
            await getattr(self.escalations, step.verb)(turn, inquiry if step.verb in FORWARDING else escalation)
            return
        match step.verb:
            case "relay":
                await self.escalations.relay(turn, escalation, words)
            case "which":
                await self.escalations.ask_which(turn, words)
                await self.escalations.which(turn, escalation)
            case "rate":
                await Afterwards(self.units).rate(turn, escalation, 4)
            case "complete":
                await Afterwards(self.units).complete(turn, escalation, complete=True)
            case "withdraw":
                await self._withdraw(actor, inquiry)
            case "erase":
                await self._erase(actor)

    async def _withdraw(self, actor: Contact, inquiry: int) -> None:
        async with self.units.writing() as unit:
            if (await unit.inquiries.get(inquiry)).contact_id == actor.id:
                await withdraw(unit, inquiry)
                await unit.inquiries.set_status(inquiry, InquiryStatus.WITHDRAWN)
            await unit.commit()

    async def _erase(self, actor: Contact) -> None:
        async with self.units.writing() as unit:
            await leave_all(unit, actor.id)
            await unit.contacts.erase(actor.id)
            await unit.commit()


@asynccontextmanager
async def a_world(migrated: Path) -> AsyncIterator[World]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "vraagbaak.sqlite"
        shutil.copy(migrated, path)
        engine = open_engine(f"sqlite+aiosqlite:///{path}")
        clock = Clock()
        units = Units(engine, clock)
        yield World(units, Escalations(units), Village(units), Postman(units, clock))
        await engine.dispose()


async def everything_has_an_owner(world: World) -> None:
    for escalation in await world.all():
        match escalation.state:
            case EscalationState.OPEN:
                assert escalation.owner_id is None
            case EscalationState.CLAIMED:
                assert escalation.owner_id is not None
                assert escalation.owner_id != escalation.resident_id
                assert (await world.village.contact(escalation.owner_id)).roles


async def what_was_said_arrived_and_nothing_else(world: World) -> None:
    received: defaultdict[int, set[str | None]] = defaultdict(set)
    for contact_id, notices in world.postman.delivered.items():
        for kind, payload in notices:
            match load(kind, payload):
                case ResidentSaid(_, _, message) | WijkwijzeSaid(_, _, _, message):
                    received[contact_id].add(message.text)
    assert not world.refused & set().union(*received.values())
    for escalation in await world.all():
        async with world.units.reading() as unit:
            asked = await unit.escalations.said(escalation.id, from_resident=True)
            answered = await unit.escalations.said(escalation.id, from_resident=False)
        if escalation.state is EscalationState.CLAIMED and escalation.owner_id is not None:
            assert {message.text for message in asked} <= received[escalation.owner_id]
        if escalation.resident_id is not None:
            assert {message.text for message in answered} <= received[escalation.resident_id]


def nobody_is_named(world: World) -> None:
    for contact_id, notices in world.postman.delivered.items():
        words = "".join(payload for _, payload in notices)
        assert not any(other.address in words for other in world.people)
        assert set(re.findall(r'"contact_id":(\d+)', words)) <= {str(contact_id)}


@settings(max_examples=20, deadline=None)
@given(walks)
def test_a_walk(migrated: Path, walk: list[list[Step]]) -> None:
    async def stroll() -> None:
        async with a_world(migrated) as world:
            await world.begin()
            for at_once in walk:
                await asyncio.gather(*(world.take(step) for step in at_once))
                await world.postman.deliver()
                await everything_has_an_owner(world)
                await what_was_said_arrived_and_nothing_else(world)
            nobody_is_named(world)

    asyncio.run(stroll())
