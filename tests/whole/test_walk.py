"""People press and say whatever comes to mind, each in their role: nothing breaks, and nobody is left waiting."""

import logging
import random

import pytest
from telegram_double.messages import Seen
from whole.sayings import SAYINGS
from whole.stage import Telephone

from handlers.commands import COMMANDS
from knowledge.domain import Language

STEPS = 150
WORDS = (
    *(text for sayings in SAYINGS.values() for text in vars(sayings).values()),
    *(f"/{command.dutch}" for command in COMMANDS),
    "ja",
    "nee",
    "sla over",
    "zoek nu",
    "een cursus",
    "met de buren",
    "Zwolle",
    "06 12345678",
    "vraag een wijkwijze",
    "<b>&amp;",
    "=1+1",
    "🐝",
    "a" * 4096,
)


class Walker:
    """Somebody who does anything that their telephone allows."""

    def __init__(self, telephone: Telephone, chance: random.Random) -> None:
        self._telephone = telephone
        self._chance = chance

    async def step(self) -> None:
        """Do something, and wait for what comes of it."""
        heard = self._telephone.person.hears()
        buttons = [message for message in heard if message.labels]
        match self._chance.randrange(12):
            case 0 if heard:
                self._telephone.person.replies_to(self._chance.choice(heard), self._chance.choice(WORDS))
            case 1:
                self._chance.choice(
                    (
                        self._telephone.person.sends_photo,
                        self._telephone.person.sends_voice,
                        self._telephone.person.sends_location,
                        self._telephone.person.sends_contact,
                    )
                )()
            case 2 | 3 | 4:
                self._telephone.person.says(self._chance.choice(WORDS))
            case 5 if own := [seen for seen in self._telephone.person.sees() if seen.mine and seen.kind == "text"]:
                self._telephone.person.edits(self._chance.choice(own).message, self._chance.choice(WORDS))
            case 6 if buttons:
                self._press(self._chance.choice(buttons))
            case _ if buttons:
                self._press(buttons[-1])
        await self._telephone.stage.rests()

    def _press(self, message: Seen) -> None:
        button = self._chance.choice(message.buttons)
        self._telephone.stage.world.press(message.message, self._telephone.person.user, button["callback_data"])


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_people_do_nothing_breaks(
    seed: int, ans: Telephone, john: Telephone, wim: Telephone, cor: Telephone, caplog: pytest.LogCaptureFixture
) -> None:
    chance = random.Random(seed)  # noqa: S311 - a walk that can be walked again, no secret
    people = (ans, john, wim, cor)
    walkers = [Walker(person, chance) for person in people]
    with caplog.at_level(logging.WARNING):
        for _ in range(STEPS):
            await chance.choice(walkers).step()

    assert [record.getMessage() for record in caplog.records] == []
    for language in Language.NL, Language.EN:
        for person in people:
            person.language = language
            person.sees_none("failed")
    ans.stage.forgives("message is not modified")
