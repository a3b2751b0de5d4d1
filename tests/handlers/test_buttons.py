"""What a button carries is read as it was written, and fits in what Telegram allows."""

from dataclasses import fields
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers import actions, buttons
from handlers.actions import Action
from knowledge.asking import CHOICES

IDS = st.integers(min_value=0, max_value=10**9)
LONGEST_SLUG = len("gemeenschapskracht-bewonersinitiatief")
SLUGS = st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}", fullmatch=True).map(lambda slug: slug[:LONGEST_SLUG])
CHOSEN = st.sampled_from([(field, choice) for field, choices in CHOICES.items() for choice in choices])


def values(hint: type) -> st.SearchStrategy[object]:
    if optional := get_args(hint):
        return st.none() | values(optional[0])
    return {int: IDS, str: SLUGS}.get(hint, st.from_type(hint))


def any_of(kind: type[Action]) -> st.SearchStrategy[Action]:
    if kind is actions.asking.AnswerField:
        return st.tuples(IDS, CHOSEN).map(lambda drawn: actions.asking.AnswerField(drawn[0], *drawn[1]))
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})


@given(st.one_of([any_of(kind) for kind in get_args(Action)]))
def test_every_action_comes_back_from_its_callback_data(action: Action) -> None:
    data = buttons.write(action)

    assert buttons.read(data) == action
    assert 1 <= len(data.encode()) <= buttons.CALLBACK_DATA_LIMIT


def test_every_action_has_a_word_of_its_own() -> None:
    assert set(buttons.ACTIONS.values()) == set(get_args(Action))
    assert len(set(buttons.ACTIONS.values())) == len(buttons.ACTIONS)


def test_ids_are_positional_so_that_old_buttons_keep_their_meaning() -> None:
    assert buttons.write(actions.humans.Claim(42)) == "claim:42"
    assert buttons.write(actions.coordinating.ListGaps("wonen", None, 3)) == "gaps:wonen::3"
    assert [field.name for field in fields(actions.coordinating.ListGaps)] == ["theme", "audience", "page"]


@pytest.mark.parametrize(
    "data",
    [
        "",
        "claim",
        "claim:",
        "claim:-1",
        "claim:0042",
        "claim:+4",
        "claim: 4",
        "claim:4:2",
        "claim:" + "9" * 19,
        "claim:²",
        "claim:٤",
        "consent:2",
        "consent:yes",
        "language:xx",
        "answer:1:gemeente",
        "answer:1:geen-veld:x",
        "answer:1:hoe:vliegen",
        "answer:1:gemeente:Ons Dorp",
        "theme::0",
        "unheard-of:1",
    ],
)
def test_what_no_button_carries_is_nothing(data: str) -> None:
    assert buttons.read(data) is None


@given(st.text(max_size=64))
def test_no_callback_data_whatever_breaks_reading(data: str) -> None:
    action = buttons.read(data)

    assert action is None or buttons.write(action) == data


def test_an_id_that_does_not_fit_is_refused_when_the_button_is_made() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        buttons.write(actions.browsing.ShowOffering("x" * 60))


def test_an_id_with_the_separator_is_refused_when_the_button_is_made() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        buttons.write(actions.browsing.ShowOffering("a:b"))
