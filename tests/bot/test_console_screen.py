"""What the console shows of what the bot sends."""

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from bot.console.screen import Key, Screen, Shown, to_terminal


@pytest.fixture
def printed() -> list[str]:
    return []


@pytest.fixture
def screen(printed: list[str]) -> Screen:
    return Screen(write=lambda text: printed.append(click.unstyle(text)))


def keys(*labels: str) -> tuple[tuple[Key, ...], ...]:
    return tuple((Key(label, f"press:{label}"),) for label in labels)


def test_a_message_has_a_number_and_so_has_every_button(screen: Screen, printed: list[str]) -> None:
    screen.message(Shown(900, 1, "<b>Hallo</b>\nDag", ((Key("Ja", "a"), Key("Nee", "b")), (Key("Later", "c"),))))

    assert printed == ["\nWijkWijzer #1", "  Hallo\n  Dag", "  [1] Ja   [2] Nee\n  [3] Later"]
    assert screen.message_id(1) == 900
    assert screen.key(3) == (900, Key("Later", "c"))


def test_buttons_count_on_until_a_line_is_typed(screen: Screen) -> None:
    screen.message(Shown(900, 1, "een", keys("a", "b")))
    screen.message(Shown(901, 2, "twee", keys("c")))
    assert screen.key(3) == (901, Key("c", "press:c"))

    screen.typed()
    screen.message(Shown(902, 3, "geen knop"))
    assert screen.key(3) == (901, Key("c", "press:c"))

    screen.message(Shown(903, 4, "drie", keys("d")))
    assert screen.key(1) == (903, Key("d", "press:d"))
    assert screen.key(2) is None


@pytest.mark.parametrize("number", [0, 2, 99])
def test_there_is_no_button_behind_another_number(screen: Screen, number: int) -> None:
    screen.message(Shown(900, 1, "een", keys("a")))

    assert screen.key(number) is None
    assert screen.message_id(99) is None


def test_a_changed_message_says_so(screen: Screen, printed: list[str]) -> None:
    screen.message(Shown(900, 1, "", (), "photo"), changed=True)

    assert printed == ["\nWijkWijzer #1 (changed)  [photo]"]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('Kijk op <a href="https://wijk.example">de site</a>.', "Kijk op de site (https://wijk.example)."),
        ('<a href="https://wijk.example">https://wijk.example</a>', "https://wijk.example"),
        ("1 &lt; 2 &amp; <i>3 <b>4</b></i>", "1 < 2 & 3 4"),
    ],
)
def test_telegrams_markup_becomes_plain_text(html: str, text: str) -> None:
    assert click.unstyle(to_terminal(html)) == text


def test_bold_is_bold_where_colours_are_shown() -> None:
    assert to_terminal("<b>Hallo</b>") == click.style("Hallo", bold=True)


@given(st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs", "Cc"])))
def test_whatever_somebody_typed_is_shown_as_it_is(text: str) -> None:
    assert to_terminal(str(escape(text))) == text
