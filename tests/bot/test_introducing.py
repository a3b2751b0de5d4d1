"""What Telegram shows of the bot: menus per language and role, and its profile."""

from http import HTTPStatus

import pytest
from telegram.ext import ExtBot
from telegram_double import Person, Refusal, World
from telegram_double.errors import ApiError

from bot.introducing import Introductions
from handlers.texts import TextCatalogue
from knowledge.database.unit_of_work import Units
from knowledge.domain import Channel, Contact, Language, Role
from knowledge.notices.coordinating import InvitationAccepted
from knowledge.notices.meeting import ConsentGiven, LanguageChanged


@pytest.fixture
def wim(world: World) -> Person:
    person = world.person("Wim")
    person.starts()
    return person


@pytest.fixture
def introductions(bot: ExtBot[None], units: Units) -> Introductions:
    return Introductions(bot, units, TextCatalogue.load())


async def grown(units: Units, person: Person, role: Role, language: Language = Language.NL) -> Contact:
    """Somebody who was given a role."""
    async with units.writing() as unit:
        contact = await unit.contacts.find(Channel.TELEGRAM, str(person.id))
        contact = contact or await unit.contacts.add(Channel.TELEGRAM, str(person.id), language, unit.now)
        await unit.contacts.grant(contact.id, role, "Wim", unit.now)
        await unit.commit()
        return await unit.contacts.get(contact.id)


def commands(person: Person) -> list[str]:
    return [item["command"] for item in person.menu()]


async def test_everybody_has_a_menu_in_their_language(introductions: Introductions, world: World, wim: Person) -> None:
    ann = world.person("Ann", language_code="en")
    ann.starts()

    await introductions.introduce()

    assert "mijnvragen" in commands(wim)
    assert "myquestions" in commands(ann)
    assert "gaten" not in commands(wim)


async def test_who_has_a_role_has_its_commands_too(introductions: Introductions, units: Units, wim: Person) -> None:
    await grown(units, wim, Role.COORDINATOR)

    await introductions.introduce()

    assert {"mijnvragen", "gaten"} <= set(commands(wim))


async def test_a_new_role_and_another_language_change_the_menu_at_once(
    introductions: Introductions, units: Units, wim: Person
) -> None:
    await introductions.introduce()
    contact = await grown(units, wim, Role.WIJKWIJZE, Language.EN)
    await introductions.follow(contact, ConsentGiven())
    before = commands(wim)
    await introductions.follow(contact, InvitationAccepted(Role.WIJKWIJZE, "Wim"))
    accepted = commands(wim)
    await introductions.follow(contact, LanguageChanged(simple=False))

    assert "mine" not in before
    assert "mine" in accepted
    assert commands(wim) == accepted


async def test_the_profile_is_set_once(introductions: Introductions, world: World) -> None:
    await introductions.introduce()
    first = [call.method for call in world.calls]
    await introductions.introduce()
    again = [call.method for call in world.calls][len(first) :]

    assert {"setMyName", "setMyDescription", "setMyShortDescription"} <= set(first)
    assert not {"setMyName", "setMyDescription", "setMyShortDescription"} & set(again)


async def test_a_refusal_is_no_disaster(
    introductions: Introductions, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.faults.plan("setMyName", Refusal(ApiError(HTTPStatus.BAD_REQUEST, "Bad Request: no")))

    await introductions.introduce()

    assert "not set" in caplog.text
