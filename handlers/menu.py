"""What Telegram itself shows of the bot: menus, name and descriptions, as plain values to be set at start."""

from dataclasses import dataclass

from handlers.commands import COMMANDS
from handlers.texts import TextCatalogue, Texts
from knowledge.domain import Language, Role


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A command in a menu: its name without the slash, and a few words about it."""

    command: str
    description: str


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands of somebody with certain roles.

    Attributes:
        language: Readers it is for; None: all whose language has no menu of its own.
    """

    language: Language | None
    roles: frozenset[Role]
    items: tuple[MenuItem, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """How the bot introduces itself to who has not spoken to it yet.

    Attributes:
        language: As in `Menu`.
        name: At most 64 characters (https://core.telegram.org/bots/api#setmyname).
        short: On its profile, at most 120 characters (#setmyshortdescription).
        description: In the empty chat, at most 512 characters (#setmydescription).
    """

    language: Language | None
    name: str
    short: str
    description: str


def menu(language: Language | None, texts: Texts, roles: frozenset[Role]) -> Menu:
    """The commands that somebody with these roles has."""
    items = (
        MenuItem(command.name_in(texts.language), texts.plain(f"menu-{command.dutch}"))
        for command in COMMANDS
        if command.role is None or command.role in roles
    )
    return Menu(language, roles, tuple(items))


def menus(catalogue: TextCatalogue) -> tuple[Menu, ...]:
    """Every menu: per language, and for each way in which roles come together."""
    return tuple(
        menu(language, texts, roles)
        for language, texts in _readers(catalogue)
        for roles in (frozenset[Role](), *(frozenset({role}) for role in Role), frozenset(Role))
    )


def profiles(catalogue: TextCatalogue) -> tuple[Profile, ...]:
    """The introduction per language."""
    return tuple(
        Profile(
            language,
            texts.plain("profile-name"),
            texts.plain("profile-short"),
            texts.plain("profile-description"),
        )
        for language, texts in _readers(catalogue)
    )


def _readers(catalogue: TextCatalogue) -> tuple[tuple[Language | None, Texts], ...]:
    """Dutch for who has no menu of their own: it is a Dutch service."""
    return ((None, catalogue.texts(Language.NL)), *((language, catalogue.texts(language)) for language in Language))
