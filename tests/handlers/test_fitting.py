"""Cutting text, held against Telegram's own reading of it."""

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape
from telegram_double.entities import formatted, utf16_length

from handlers.fitting import LONGEST_WORD, clip, cut, units

TAGS = st.sampled_from(["b", "i", "u", "code", "blockquote"])
PLAIN = st.text(max_size=30).map(escape)
MARKED = st.recursive(
    PLAIN,
    lambda inner: st.tuples(TAGS, inner, inner).map(
        lambda parts: Markup(f"{parts[2]}<{parts[0]}>{parts[1]}</{parts[0]}>{parts[2]}")  # noqa: S704 - escaped above
    ),
    max_leaves=8,
)


@given(MARKED)
def test_units_are_counted_as_telegram_counts(text: Markup) -> None:
    framed = Markup("|{}|").format(text)  # Telegram drops white space at both ends

    assert units(framed) == utf16_length(formatted(framed, "HTML").text)


@given(MARKED, st.integers(min_value=1, max_value=60))
def test_what_is_cut_fits_and_still_parses(text: Markup, limit: int) -> None:
    short = cut(text, limit)

    assert units(short) <= limit
    formatted(short, "HTML")
    assert short == text or "…" in short


@given(st.text(), st.integers(min_value=1, max_value=60))
def test_a_clipped_text_is_the_beginning_of_it(text: str, limit: int) -> None:
    short = clip(text, limit)

    assert utf16_length(short) <= limit
    assert text.startswith(short.removesuffix("…") if short != text else short)


def test_tags_that_stand_open_are_closed() -> None:
    assert cut(Markup("<b>een <i>twee drie</i></b> vier"), 10) == "<b>een <i>twee…</i></b>"
    assert cut(Markup("<b>een</b> <i>twee drie</i>"), 10) == "<b>een</b> <i>twee…</i>"


def test_it_is_cut_between_words() -> None:
    assert clip("een twee drie", 11) == "een twee…"
    assert clip("een   twee", 8) == "een…"


def test_a_word_too_long_to_leave_out_is_cut_through() -> None:
    assert clip("zie " + "x" * 100, LONGEST_WORD + 20) == "zie " + "x" * (LONGEST_WORD + 15) + "…"
