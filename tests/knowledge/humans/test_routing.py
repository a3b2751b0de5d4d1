"""Who hears of a question first."""

from knowledge.domain import Channel, Contact, Language, Profile, Wijkwijze
from knowledge.humans.routing import FIRST_CIRCLE, Fit, first_circle


def wijkwijze(number: int, *themes: str, load: int = 0) -> Wijkwijze:
    return Wijkwijze(
        Contact(number, Channel.TELEGRAM, str(number), Language.NL), f"W{number}", Profile(themes=themes), load
    )


def told(theme: str | None, *wijkwijzen: Wijkwijze, without: tuple[int, ...] = ()) -> list[int]:
    return [choice.wijkwijze.contact.id for choice in first_circle(theme, wijkwijzen, without)]


def test_who_knows_the_theme_comes_before_who_knows_a_bit_of_everything() -> None:
    everything, safety = wijkwijze(1), wijkwijze(2, "veiligheid")

    first, second = first_circle("veiligheid", [everything, safety], ())

    assert (first.wijkwijze, first.fit) == (safety, Fit.KNOWS_THEME)
    assert (second.wijkwijze, second.fit) == (everything, Fit.ANY_THEME)


def test_people_of_other_themes_are_left_alone_while_somebody_suits_it() -> None:
    assert told("veiligheid", wijkwijze(1, "wonen"), wijkwijze(2)) == [2]


def test_people_of_other_themes_are_better_than_nobody() -> None:
    assert told("veiligheid", wijkwijze(1, "wonen"), wijkwijze(2, "jeugd")) == [1, 2]


def test_a_question_without_a_theme_suits_everybody() -> None:
    assert told(None, wijkwijze(1, "wonen"), wijkwijze(2)) == [1, 2]


def test_of_equals_the_least_loaded_comes_first() -> None:
    assert told(None, wijkwijze(1, load=3), wijkwijze(2, load=1), wijkwijze(3, load=2)) == [2, 3, 1]


def test_the_asker_is_never_told() -> None:
    assert told(None, wijkwijze(1), wijkwijze(2), without=(1,)) == [2]


def test_the_first_circle_stays_small() -> None:
    assert told(None, *(wijkwijze(number) for number in range(50))) == list(range(FIRST_CIRCLE))
