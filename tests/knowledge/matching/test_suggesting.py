"""Wishes lift, what has been sinks, and every suggestion says why."""

from dataclasses import replace
from datetime import date

import course_and_guide
import pytest

from embeddings.hybrid import Ranked
from knowledge.domain import Audience, Language, OfferingKind, QuestionCard, Reason, Way
from knowledge.matching.suggesting import PAST, WISH, Asker, has_been, weigh
from knowledge.matching.told import Told
from knowledge.subjects import Subjects

TODAY = date(2026, 11, 21)
UNTOLD = Told(Subjects(()))
GUIDE = replace(course_and_guide.GUIDE, period="2012")
COURSE = replace(GUIDE, id="cursus", kind=OfferingKind.TRAINING, period=None, audiences=(Audience.PROFESSIONAL,))
OFFERINGS = {offering.id: offering for offering in (GUIDE, COURSE)}


def found(key: str, score: float, lexical: float = 0.1) -> Ranked:
    return Ranked(key, score, lexical)


def order(*ranked: Ranked, card: QuestionCard, language: Language | None = None) -> list[str]:
    return [one.suggestion.offering.id for one in weigh(ranked, OFFERINGS, Asker(card, UNTOLD, language, TODAY))]


def test_without_wishes_the_search_decides() -> None:
    assert order(found("cursus", 0.5), found("gids", 0.49), card=QuestionCard()) == ["cursus", "gids"]


def test_a_wish_settles_a_close_call_and_no_more() -> None:
    card = QuestionCard(audience=Audience.RESIDENT)

    assert order(found("cursus", 0.5), found("gids", 0.49), card=card) == ["gids", "cursus"]
    assert order(found("cursus", 0.5), found("gids", 0.4), card=card) == ["cursus", "gids"]


def test_reasons_are_shared_words_and_wishes() -> None:
    card = QuestionCard(audience=Audience.RESIDENT, way=Way.COURSE)
    weighed = weigh(
        [found("gids", 0.5, lexical=0.3), found("cursus", 0.2)], OFFERINGS, Asker(card, UNTOLD, None, TODAY)
    )

    assert [one.suggestion.reasons for one in weighed] == [(Reason.WORDS, Reason.AUDIENCE), (Reason.WAY,)]
    assert weighed[0].suggestion.score == pytest.approx(0.5 + WISH)
    assert weighed[0].found.score == 0.5


def test_an_offering_in_the_language_of_the_asker_is_nearer() -> None:
    offerings = OFFERINGS | {"gids": replace(GUIDE, language="tr")}
    ranked = (found("cursus", 0.5), found("gids", 0.49))
    weighed = weigh(ranked, offerings, Asker(QuestionCard(), UNTOLD, Language.TR, TODAY))

    assert weighed[0].suggestion.offering.id == "gids"


@pytest.mark.parametrize(
    ("kind", "period", "past"),
    [
        (OfferingKind.MEETING, "2026-11-20", True),
        (OfferingKind.MEETING, "2026-11-21", False),
        (OfferingKind.MEETING, "2026-11-19 tot 2026-11-21", False),
        (OfferingKind.TRAINING, "2025", True),
        (OfferingKind.TRAINING, "2026", False),
        (OfferingKind.TRAINING, None, False),
        (OfferingKind.COURSE_SERIES, "vanaf 29 september 2022", False),
        (OfferingKind.MEETING, "maart 2023, komt elk jaar terug", False),
        (OfferingKind.FUND, "september - november 2022", True),
        (OfferingKind.PUBLICATION, "2012", False),
        (OfferingKind.ONLINE_COURSE, "2019", False),
    ],
)
def test_only_events_can_have_been(kind: OfferingKind, period: str | None, *, past: bool) -> None:
    assert has_been(replace(GUIDE, kind=kind, period=period), TODAY) is past


def test_what_has_been_sinks_and_is_marked() -> None:
    offerings = OFFERINGS | {"cursus": replace(COURSE, period="2020")}
    ranked = (found("cursus", 0.5), found("gids", 0.47))
    first, second = (one.suggestion for one in weigh(ranked, offerings, Asker(QuestionCard(), UNTOLD, None, TODAY)))

    assert (first.offering.id, first.past) == ("gids", False)
    assert (second.offering.id, second.past) == ("cursus", True)
    assert second.score == pytest.approx(0.5 - PAST)
