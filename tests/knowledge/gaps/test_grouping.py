"""Groups of like signals: founded from ten on, kept from day to day, the same whoever comes first."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.gaps.grouping import Grouping, Member, Settings, alike, group
from knowledge.gaps.merging import Touched

TOPICS = 6
DIMENSION = 256
WIDTH = 0.6
"""Length of what sets a question apart from its topic, beside a topic of length 1."""


def question(topic: int, number: int) -> np.ndarray:
    """A vector near that of its topic; the topics lie at right angles."""
    noise = np.random.default_rng([topic, number]).normal(size=DIMENSION)
    vector = np.eye(DIMENSION)[topic] + WIDTH * noise / np.linalg.norm(noise)
    return (vector / np.linalg.norm(vector)).astype(np.float32)


def signals(topics: Sequence[int]) -> list[Member]:
    """Loose signals, numbered as they came, about these topics."""
    return [Member(at, question(topic, at)) for at, topic in enumerate(topics)]


def carried_out(members: Sequence[Member], grouping: Grouping) -> list[Member]:
    """The signals after what the grouping says; new groups get the next ids."""
    where = dict(grouping.placed)
    first = max((one.gap_id or 0 for one in members), default=0) + 1
    where |= {signal: first + at for at, founded in enumerate(grouping.founded) for signal in founded}
    kept = [replace(one, gap_id=grouping.merged.get(one.gap_id or 0, one.gap_id)) for one in members]
    return [replace(one, gap_id=where.get(one.signal_id, one.gap_id)) for one in kept]


some_topics = st.lists(st.integers(0, TOPICS - 1), max_size=40)


def test_without_signals_nothing_changes() -> None:
    assert group([]) == Grouping()


def test_from_ten_signals_on_groups_are_founded() -> None:
    topics = [0, 0, 0, 0, 0, 1, 1, 1, 2, 3]
    assert group(signals(topics[:9])) == Grouping()
    assert group(signals(topics)).founded == ((0, 1, 2, 3, 4), (5, 6, 7))


def test_two_like_signals_are_no_group_yet() -> None:
    assert group(signals([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])) == Grouping()


def test_a_new_signal_joins_its_group_even_when_there_are_few() -> None:
    grouped = [replace(one, gap_id=7) for one in signals([0, 0, 0])]
    assert group([*grouped, Member(10, question(0, 10)), Member(11, question(1, 11))]) == Grouping({10: 7})


def test_what_a_coordinator_put_somewhere_stays() -> None:
    grouped = [replace(one, gap_id=7) for one in signals([0] * 10)]
    taken_out = Member(20, question(0, 20), by_hand=True)
    put_in = Member(21, question(1, 21), gap_id=7, by_hand=True)
    assert group([*grouped, taken_out, put_in]) == Grouping()


@given(some_topics)
@settings(deadline=None)
def test_asked_again_nothing_changes(topics: list[int]) -> None:
    members = signals(topics)
    assert group(carried_out(members, group(members))) == Grouping()


@given(some_topics.flatmap(lambda topics: st.tuples(st.just(topics), st.permutations(range(len(topics))))))
@settings(deadline=None)
def test_the_order_of_the_signals_matters_not(case: tuple[list[int], list[int]]) -> None:
    topics, order = case
    members = signals(topics)
    assert group([members[at] for at in order]) == group(members)


@given(some_topics, st.integers(0, 40))
@settings(deadline=None)
def test_who_is_in_a_group_stays_there_as_signals_come_in(topics: list[int], early: int) -> None:
    members = signals(topics)
    before = carried_out(members[:early], group(members[:early]))
    after = carried_out([*before, *members[early:]], group([*before, *members[early:]]))
    assert all(now.gap_id == then.gap_id for now, then in zip(after, before, strict=False) if then.gap_id is not None)


@given(some_topics)
@settings(deadline=None)
def test_every_group_has_three_signals_and_no_signal_two_groups(topics: list[int]) -> None:
    founded = group(signals(topics)).founded
    named = [signal for one in founded for signal in one]
    assert all(len(one) >= 3 for one in founded)
    assert len(named) == len(set(named))


def test_ten_times_the_same_words_are_one_group() -> None:
    same = question(0, 1)
    assert group([Member(at, same) for at in range(10)]).founded == (tuple(range(10)),)


def test_two_groups_about_one_thing_look_alike_and_stay_two() -> None:
    one, other = ([replace(member, gap_id=gap) for member in signals([0] * 8)[gap - 1 : gap + 3]] for gap in (1, 5))
    third = [Member(at, question(1, at), gap_id=9) for at in range(20, 24)]
    everybody = [*one, *other, *third]
    assert group(everybody) == Grouping()
    assert list(alike(everybody)) == [(1, 5)]
    assert list(alike(everybody, changed={5, 9})) == list(alike(everybody, changed={1})) == [(1, 5)]
    assert alike(everybody, changed={9}) == alike(everybody, changed=()) == {}


def test_what_is_loose_is_like_no_group() -> None:
    assert alike(signals([0] * 10)) == alike([]) == {}


SMALL = Settings(merges=1)
"""Groups of any size are merged."""

sides = st.lists(st.tuples(st.integers(0, TOPICS - 1), st.integers(1, 5)), min_size=1, max_size=40)


def sided(drawn: Sequence[tuple[int, int]]) -> list[Member]:
    """Signals in groups, several of which may be about one topic."""
    return [Member(at, question(topic, at), gap_id=10 * topic + side) for at, (topic, side) in enumerate(drawn)]


def test_groups_that_nobody_touched_and_look_like_one_become_one() -> None:
    everybody = sided([(0, 1)] * 4 + [(0, 2)] * 4 + [(1, 1)] * 4)
    assert group(everybody, SMALL, touched=Touched()) == Grouping(merged={2: 1})


def test_small_groups_are_left_alone() -> None:
    assert group(sided([(0, 1)] * 9 + [(0, 2)] * 10), touched=Touched()) == Grouping()
    assert group(sided([(0, 1)] * 10 + [(0, 2)] * 10), touched=Touched()) == Grouping(merged={2: 1})


def test_the_group_that_is_followed_goes_on() -> None:
    everybody = sided([(0, 1)] * 4 + [(0, 2)] * 4 + [(0, 3)] * 4)
    assert group(everybody, SMALL, touched=Touched(frozenset({2}))) == Grouping(merged={1: 2, 3: 2})


def test_two_that_are_followed_stay_two_and_a_closed_one_takes_none_in() -> None:
    everybody = sided([(0, 1)] * 4 + [(0, 2)] * 4)
    assert group(everybody, SMALL, touched=Touched(frozenset({1, 2}))) == Grouping()
    assert group(everybody, SMALL, touched=Touched(frozenset({1}), frozenset({1}))) == Grouping()


@given(sides, st.frozensets(st.integers(1, 55)))
@settings(deadline=None)
def test_merged_once_nothing_is_merged_again_and_who_is_followed_stays(
    drawn: list[tuple[int, int]], followed: frozenset[int]
) -> None:
    members, touched = sided(drawn), Touched(followed)
    grouping = group(members, SMALL, touched=touched)
    assert not followed & grouping.merged.keys()
    assert group(carried_out(members, grouping), SMALL, touched=touched) == Grouping()


@given(sides, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_order_of_the_signals_matters_not_when_groups_are_merged(
    drawn: list[tuple[int, int]], chance: Random
) -> None:
    members = sided(drawn)
    shuffled = chance.sample(members, len(members))
    assert group(shuffled, SMALL, touched=Touched()) == group(members, SMALL, touched=Touched())
