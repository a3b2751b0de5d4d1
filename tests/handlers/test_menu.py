"""What Telegram shows of the bot, within what Telegram takes."""

import re

from handlers.menu import menu, menus, profiles
from handlers.texts import TextCatalogue
from knowledge.domain import Language, Role

CATALOGUE = TextCatalogue.load()


def test_there_is_a_menu_for_every_language_and_combination_of_roles() -> None:
    made = menus(CATALOGUE)

    assert len({(one.language, one.roles) for one in made}) == len(made)
    assert {one.language for one in made} == {None, *Language}


def test_a_menu_is_what_telegram_takes() -> None:
    """https://core.telegram.org/bots/api#botcommand: 1-32 of a-z, 0-9 and _; descriptions of 1-256 characters."""
    for one in menus(CATALOGUE):
        assert all(re.fullmatch(r"[a-z0-9_]{1,32}", item.command) for item in one.items)
        assert all(1 <= len(item.description) <= 256 for item in one.items)
        assert len({item.command for item in one.items}) == len(one.items)


def test_commands_for_a_role_are_shown_to_that_role_alone() -> None:
    texts = CATALOGUE.texts(Language.NL)

    def shown(*roles: Role) -> set[str]:
        return {item.command for item in menu(Language.NL, texts, frozenset(roles)).items}

    assert shown(Role.WIJKWIJZE) - shown() == {"open", "mijn", "antwoorden", "profiel"}
    assert shown(Role.COORDINATOR) - shown() == {
        "gaten",
        "aangeboden",
        "nakijken",
        "delen",
        "cijfers",
        "rapport",
        "wijkwijzen",
        "uitnodigen",
        "dashboard",
    }


def test_a_profile_is_what_telegram_takes() -> None:
    for profile in profiles(CATALOGUE):
        assert 1 <= len(profile.name) <= 64
        assert 1 <= len(profile.short) <= 120
        assert 1 <= len(profile.description) <= 512


def test_commands_speak_the_reader_s_language() -> None:
    english = menu(Language.EN, CATALOGUE.texts(Language.EN), frozenset())

    assert {"myquestions", "offerings", "help"} <= {item.command for item in english.items}
