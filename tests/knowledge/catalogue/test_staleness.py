"""Why somebody should look at an offering: pure rules, case by case."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from knowledge.catalogue.staleness import SILENCE, Terms, is_unhelpful, reasons
from knowledge.domain import CatalogueItem, LookReason, Offering, OfferingKind, ReviewAnswer, Usage

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
MONTH = timedelta(days=365 / 12)
TERMS = Terms()


@pytest.fixture
def item(offerings: Sequence[Offering]) -> CatalogueItem:
    """A network that came in today."""
    offering = replace(offerings[0], kind=OfferingKind.NETWORK, period=None)
    return CatalogueItem(offering, "", made_here=False, updated_at=NOW)


def why(item: CatalogueItem, usage: Usage = Usage(), *, never_found: bool = False) -> tuple[LookReason, ...]:  # noqa: B008 - a value
    return reasons(item, usage, NOW, TERMS, never_found=never_found)


@pytest.mark.parametrize(
    ("kind", "months"),
    [
        (OfferingKind.NETWORK, 12),
        (OfferingKind.FUND, 6),
        (OfferingKind.TRAINING, 6),
        (OfferingKind.GUIDE, 24),
        (OfferingKind.PUBLICATION, 24),
    ],
)
def test_every_kind_has_its_term(item: CatalogueItem, kind: OfferingKind, months: int) -> None:
    one = replace(item, offering=replace(item.offering, kind=kind))

    for days, expected in ((-1, ()), (1, (LookReason.UNREVIEWED,))):
        old = replace(one, updated_at=NOW - months * MONTH - timedelta(days=days))
        assert why(old) == expected
        assert TERMS.is_overdue(replace(old, updated_at=old.updated_at - months * MONTH), NOW) == bool(expected)
    twice = Terms(24)
    assert not twice.is_due(replace(one, updated_at=NOW - months * MONTH * 1.5), NOW)


def test_who_looked_at_it_or_changed_it_has_seen_it(item: CatalogueItem) -> None:
    old = replace(item, updated_at=NOW - 30 * MONTH)

    assert why(old) == (LookReason.UNREVIEWED,)
    assert why(replace(old, reviewed_at=NOW - 11 * MONTH)) == ()
    assert why(replace(item, reviewed_at=NOW - 30 * MONTH)) == ()


def test_an_event_is_over_when_its_period_is(item: CatalogueItem) -> None:
    event = replace(item, offering=replace(item.offering, kind=OfferingKind.MEETING, period="12 november 2026"))

    assert why(event) == (LookReason.OVER,)
    assert why(replace(event, offering=replace(event.offering, period="december 2026"))) == ()
    assert why(replace(event, offering=replace(event.offering, kind=OfferingKind.GUIDE))) == ()


def test_what_lives_by_people_and_gave_no_sign_for_years_seems_dead(item: CatalogueItem) -> None:
    def dated(period: str) -> CatalogueItem:
        return replace(item, offering=replace(item.offering, period=period))

    assert why(dated("2019")) == (LookReason.ENDED,)
    assert why(dated("2024")) == ()
    assert why(dated("vanaf 2012")) == ()


@pytest.mark.parametrize(
    ("helped", "unfit", "often"),
    [(0, 0, False), (0, 2, False), (0, 3, True), (1, 5, False), (1, 6, True), (5, 5, False), (9, 1, False)],
)
def test_what_often_does_not_fit_is_no_matter_of_chance(helped: int, unfit: int, often: bool) -> None:  # noqa: FBT001 - a case
    assert is_unhelpful(Usage(helped=helped, unfit=unfit)) == often


def test_what_was_never_found_is_named_last(item: CatalogueItem) -> None:
    bad = Usage(unfit=3)

    assert why(item, bad, never_found=True) == (LookReason.UNHELPFUL, LookReason.NEVER_FOUND)


def test_what_was_said_to_be_right_is_left_alone_for_its_term(item: CatalogueItem) -> None:
    over = replace(item, offering=replace(item.offering, kind=OfferingKind.MEETING, period="2021"))

    assert why(replace(over, reviewed_at=NOW - 5 * MONTH), Usage(unfit=9), never_found=True) == ()
    assert why(replace(over, updated_at=NOW - 9 * MONTH, reviewed_at=NOW - 7 * MONTH)) == (
        LookReason.OVER,
        LookReason.UNREVIEWED,
    )


def test_what_was_postponed_comes_back_on_its_day(item: CatalogueItem) -> None:
    old = replace(item, updated_at=NOW - 30 * MONTH)

    assert why(replace(old, review_after=NOW.date() + timedelta(days=1))) == ()
    assert why(replace(old, review_after=NOW.date())) == (LookReason.UNREVIEWED,)


def test_what_a_provider_says_goes_before_everything(item: CatalogueItem) -> None:
    said = replace(item, reviewed_at=NOW - MONTH, review_asked_at=NOW, provider_said=ReviewAnswer.CHANGED)

    assert why(said) == (LookReason.CHANGED,)


def test_a_provider_who_does_not_answer_in_time_is_silent(item: CatalogueItem) -> None:
    asked = replace(item, updated_at=NOW - 5 * MONTH, review_asked_at=NOW - SILENCE)

    assert why(asked) == ()
    late = replace(asked, review_asked_at=NOW - SILENCE - timedelta(hours=1))
    assert why(late) == (LookReason.SILENT,)
    assert why(replace(late, reviewed_at=NOW - timedelta(days=1))) == ()


def test_what_is_retired_needs_no_look(item: CatalogueItem) -> None:
    assert why(replace(item, updated_at=NOW - 30 * MONTH, retired_at=NOW), Usage(unfit=9)) == ()
