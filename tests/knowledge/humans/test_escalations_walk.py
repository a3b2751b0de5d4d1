"""Whatever people do, late, twice or at once: no message is lost, nobody is named, no question is left alone."""

import asyncio
import re
import shutil
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
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
from knowledge.domain import (
    HELD,
    Circle,
    Contact,
    DeadlineKind,
    Escalation,
    EscalationState,
    InquiryStatus,
    Message,
    MessageKind,
    Turn,
)
from knowledge.drafts import Awaiting
from knowledge.errors import NotAllowedError, NotFoundError, StaleError
from knowledge.humans.afterwards import Afterwards
from knowledge.humans.correcting import Correcting
from knowledge.humans.desk import leave_all, withdraw
from knowledge.humans.escalations import Escalations
from knowledge.humans.handing_over import HandingOver
from knowledge.humans.own_questions import OwnQuestions
from knowledge.humans.postponing import Postponing
from knowledge.humans.timers import Timers
from knowledge.humans.working import Working
from knowledge.notices import load
from knowledge.notices.humans import ResidentSaid, WijkwijzeSaid

Verb = Literal[
    "preview",
    "send",
    "leave",
    "claim",
    "release",
    "close",
    "relay",
    "which",
    "rate",
    "complete",
    "withdraw",
    "edit",
    "details",
    "send-held",
    "drop-held",
    "note",
    "ask-back",
    "hand-over",
    "to-all",
    "postpone",
    "decline",
    "another",
    "days-pass",
    "erase",
]
SAYING = {"relay", "edit", "ask-back"}
NOTE = "notitie"
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
        last: What each person last said that was not refused, by the id of its message.
    """

    units: Units
    escalations: Escalations
    village: Village
    postman: Postman
    clock: Clock
    people: list[Contact] = field(default_factory=list)
    inquiries: list[int] = field(default_factory=list)
    said: int = 0
    refused: set[str] = field(default_factory=set)
    last: dict[int, int] = field(default_factory=dict)

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
            await self._do(step, Message(MessageKind.TEXT, words, id=self.said))
        except (NotAllowedError, NotFoundError, StaleError):
            if step.verb in SAYING:  # what waits for "which?" may be sent later
                self.refused.add(words)

    async def all(self) -> list[Escalation]:
        async with self.units.reading() as unit:
            found = [await unit.escalations.last_for(inquiry) for inquiry in self.inquiries]
        return [escalation for escalation in found if escalation is not None]

    async def _do(self, step: Step, words: Message) -> None:
        escalation = (await self.all())[step.inquiry].id
        colleague = self.people[RESIDENTS + (step.actor + 1) % HUMANS]
        doing = Doing(self.people[step.actor], self.inquiries[step.inquiry], escalation, colleague, words)
        await DOES[step.verb](self, doing)

    def called(self, it: "Doing") -> str:
        """What somebody writes after the mark of a note: a resident's words are none, and they read them back."""
        return "woord" if it.actor in self.people[:RESIDENTS] else NOTE

    async def relay(self, doing: "Doing", words: str | None = None) -> None:
        """Say something of one's own, or these words."""
        message = doing.words if words is None else replace(doing.words, text=words)
        await self.escalations.relay(doing.turn, doing.escalation, message)
        if words is None and message.id is not None:
            self.last[doing.actor.id] = message.id

    async def which(self, doing: "Doing") -> None:
        """Say something loose, and for which question it is."""
        await self.escalations.ask_which(doing.turn, doing.words)
        await self.escalations.which(doing.turn, doing.escalation)

    async def ask_back(self, doing: "Doing") -> None:
        """Press the button, and type the question where that is asked."""
        await Working(self.units).ask_back(doing.turn, doing.escalation)
        async with self.units.reading() as unit:
            draft = await unit.drafts.of(doing.actor.id)
        if draft.awaiting is Awaiting.ASK_BACK:
            await Working(self.units).take(doing.turn, draft, doing.words)

    async def let_days_pass(self) -> None:
        """Let what is due by then happen."""
        self.clock.skip(days=2)
        await Timers(self.units).run()

    async def withdraw(self, actor: Contact, inquiry: int) -> None:
        """Take back one's own question."""
        async with self.units.writing() as unit:
            if (await unit.inquiries.get(inquiry)).contact_id == actor.id:
                await withdraw(unit, inquiry)
                await unit.inquiries.set_status(inquiry, InquiryStatus.WITHDRAWN)
            await unit.commit()

    async def erase(self, actor: Contact) -> None:
        """Leave no trace of somebody."""
        async with self.units.writing() as unit:
            await leave_all(unit, actor.id)
            await unit.contacts.erase(actor.id)
            await unit.commit()


@dataclass(frozen=True)
class Doing:
    """A step with everything it is about."""

    actor: Contact
    inquiry: int
    escalation: int
    colleague: Contact
    words: Message

    @property
    def turn(self) -> Turn:
        return Turn(self.actor)


DOES: dict[Verb, Callable[[World, Doing], Awaitable[object]]] = {
    "preview": lambda world, it: world.escalations.preview(it.turn, it.inquiry),
    "send": lambda world, it: world.escalations.send(it.turn, it.inquiry),
    "leave": lambda world, it: world.escalations.leave(it.turn, it.inquiry),
    "claim": lambda world, it: world.escalations.claim(it.turn, it.escalation),
    "release": lambda world, it: world.escalations.release(it.turn, it.escalation),
    "close": lambda world, it: world.escalations.close(it.turn, it.escalation),
    "relay": lambda world, it: world.relay(it),
    "which": lambda world, it: world.which(it),
    "rate": lambda world, it: Afterwards(world.units).rate(it.turn, it.escalation, 4),
    "complete": lambda world, it: Afterwards(world.units).complete(it.turn, it.escalation, complete=True),
    "withdraw": lambda world, it: world.withdraw(it.actor, it.inquiry),
    "edit": lambda world, it: Correcting(world.units).edit(
        it.turn, replace(it.words, id=world.last.get(it.actor.id, 0))
    ),
    "details": lambda world, it: world.relay(it, f"{it.words.text} [telefoon]"),
    "send-held": lambda world, it: Correcting(world.units).send_held(it.turn, it.escalation),
    "drop-held": lambda world, it: Correcting(world.units).drop_held(it.turn, it.escalation),
    "note": lambda world, it: world.relay(it, f"// {world.called(it)} {it.words.text}"),
    "ask-back": lambda world, it: world.ask_back(it),
    "hand-over": lambda world, it: HandingOver(world.units).hand_over(
        it.turn, it.escalation, it.colleague.id, f"{NOTE} {it.words.text}"
    ),
    "to-all": lambda world, it: HandingOver(world.units).hand_over(it.turn, it.escalation, None),
    "postpone": lambda world, it: Postponing(world.units).postpone(it.turn, it.escalation, 3),
    "decline": lambda world, it: Working(world.units).decline(it.turn, it.escalation),
    "another": lambda world, it: OwnQuestions(world.units).ask_another(it.turn, it.escalation),
    "days-pass": lambda world, _: world.let_days_pass(),
    "erase": lambda world, it: world.erase(it.actor),
}


@asynccontextmanager
async def a_world(migrated: Path) -> AsyncIterator[World]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "vraagbaak.sqlite"
        shutil.copy(migrated, path)
        engine = open_engine(f"sqlite+aiosqlite:///{path}")
        clock = Clock()
        units = Units(engine, clock)
        yield World(units, Escalations(units), Village(units), Postman(units, clock), clock)
        await engine.dispose()


async def everything_is_in_hands_or_waits(world: World) -> None:
    for escalation in await world.all():
        async with world.units.reading() as unit:
            kinds = {deadline.kind for deadline in await unit.deadlines.of(escalation.id)}
            waiting = {one.id for one in await unit.escalations.open()}
        match escalation.state:
            case EscalationState.OPEN:
                assert escalation.owner_id is None
                assert escalation.id in waiting
                assert escalation.circle is Circle.COORDINATOR or DeadlineKind.TO_COORDINATOR in kinds
            case EscalationState.CLAIMED | EscalationState.POSTPONED:
                assert escalation.owner_id is not None
                assert escalation.owner_id != escalation.resident_id
                assert (await world.village.contact(escalation.owner_id)).roles
                assert kinds
        postponed = escalation.state is EscalationState.POSTPONED
        assert postponed == (escalation.postponed_until is not None) == (DeadlineKind.WAKE in kinds)


async def what_was_said_arrived_and_nothing_else(world: World) -> None:
    received: defaultdict[int, set[str | None]] = defaultdict(set)
    for contact_id, notices in world.postman.delivered.items():
        for kind, payload in notices:
            match load(kind, payload):
                case ResidentSaid(message=message) | WijkwijzeSaid(message=message):
                    received[contact_id].add(message.text)
    assert not world.refused & set().union(*received.values())
    for escalation in await world.all():
        async with world.units.reading() as unit:
            asked = await unit.escalations.said(escalation.id, from_resident=True)
            answered = await unit.escalations.said(escalation.id, from_resident=False)
        if escalation.state in HELD and escalation.owner_id is not None:
            assert {message.text for message in asked} <= received[escalation.owner_id]
        if escalation.resident_id is not None:
            assert {message.text for message in answered} <= received[escalation.resident_id]


def notes_stay_inside(world: World) -> None:
    for resident in world.people[:RESIDENTS]:
        assert NOTE not in world.postman.words_to(resident)


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
                await everything_is_in_hands_or_waits(world)
                await what_was_said_arrived_and_nothing_else(world)
            notes_stay_inside(world)
            nobody_is_named(world)

    asyncio.run(stroll())
