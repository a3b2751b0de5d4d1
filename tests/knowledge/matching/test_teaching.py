"""The catalogue as lessons for the built-in model."""

from collections.abc import Sequence

from knowledge.domain import Offering
from knowledge.matching.teaching import lessons


def test_every_offering_teaches_what_belongs_together(offerings: Sequence[Offering]) -> None:
    source = lessons(offerings)

    assert [group.key for group in source.groups] == [offering.id for offering in offerings]
    assert source.groups[0].texts[:2] == (offerings[0].title, offerings[0].summary)
    assert {example.text for example in offerings[0].examples} < set(source.groups[0].texts)
