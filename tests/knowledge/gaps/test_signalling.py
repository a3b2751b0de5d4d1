"""Every inquiry that nothing surely fits becomes a signal that says why, and its asker is asked once about news."""

from typing import TypeVar

import pytest
from neighbour import Neighbour

from knowledge.database.unit_of_work import Units
from knowledge.domain import Feedback, GapReason
from knowledge.errors import NotFoundError
from knowledge.notices.asking import FieldAsked
from knowledge.notices.humans import CompletenessNoted, ConversationClosed
from knowledge.notices.results import FeedbackNoted, InquiryOpened, NoMatchFound, ResultsShown

Kind = TypeVar("Kind", ResultsShown, NoMatchFound)

UNMATCHED = "Hoe bespeel je een doedelzak?"
WEAK = "Ik wil leren goochelen met kaarten, wie kan dat?"
"""`vraagbaak match` gives the first suggestion a chance far from both thresholds."""


async def reason(units: Units, inquiry: int) -> GapReason | None:
    """Why an inquiry is a signal; None where it is none."""
    async with units.reading() as unit:
        signal = await unit.signals.of_inquiry(inquiry)
    return signal.reason if signal else None


async def searches_now(person: Neighbour, question: str, kind: type[Kind]) -> Kind:
    """Ask, and search before anything more is asked."""
    asked = await person.says(question)
    assert isinstance(asked, FieldAsked)
    await person.services.sharpening.search_now(await person.turn(), asked.draft)
    shown = await person.reads()
    assert isinstance(shown, kind)
    return shown


async def test_results_that_hardly_fit_are_a_signal_until_one_helps(ans: Neighbour, units: Units) -> None:
    shown = await searches_now(ans, WEAK, ResultsShown)
    assert await reason(units, shown.inquiry) is GapReason.WEAK

    await ans.services.inquiries.feedback(await ans.turn(), shown.inquiry, 1, Feedback.HELPS)
    assert await reason(units, shown.inquiry) is None


async def test_results_that_fit_are_none(ans: Neighbour, units: Units, clear: str) -> None:
    shown = await ans.says(clear)

    assert isinstance(shown, ResultsShown)
    assert await reason(units, shown.inquiry) is None


async def test_who_rejects_all_is_asked_once_whether_they_want_to_hear_what_comes(ans: Neighbour, units: Units) -> None:
    shown = await searches_now(ans, WEAK, ResultsShown)
    for rank in range(1, len(shown.suggestions) + 1):
        await ans.services.inquiries.feedback(await ans.turn(), shown.inquiry, rank, Feedback.DOES_NOT_FIT)
    noted = await ans.reads()
    assert isinstance(noted, FeedbackNoted)
    assert (noted.all_rejected, noted.ask_news) == (True, True)
    assert await reason(units, shown.inquiry) is GapReason.REJECTED

    await ans.services.inquiries.feedback(await ans.turn(), shown.inquiry, 1, Feedback.HELPS)
    await ans.services.inquiries.feedback(await ans.turn(), shown.inquiry, 1, Feedback.DOES_NOT_FIT)
    again = await ans.reads()
    assert isinstance(again, FeedbackNoted)
    assert (again.all_rejected, again.ask_news) == (True, False)


async def test_a_talk_that_closes_without_an_answer_is_a_signal(ans: Neighbour, wim: Neighbour, units: Units) -> None:
    found = await searches_now(ans, UNMATCHED, NoMatchFound)
    assert found.ask_news
    await ans.services.escalations.send(await ans.turn(), found.inquiry)
    await ans.reads()
    assert await reason(units, found.inquiry) is GapReason.NO_MATCH, "nothing at all says more than a talk"
    escalation = await wim.claims()
    await wim.services.escalations.close(await wim.turn(), escalation)
    closed = await ans.reads()

    assert isinstance(closed, ConversationClosed)
    assert closed.ask_news is None, "they were asked before"
    assert await reason(units, found.inquiry) is GapReason.NO_MATCH


async def test_who_prefers_a_human_and_gets_no_answer_is_asked_then(
    ans: Neighbour, wim: Neighbour, units: Units, clear: str
) -> None:
    found = await ans.says(clear)
    assert isinstance(found, ResultsShown)
    await ans.services.escalations.send(await ans.turn(), found.inquiry)
    await ans.reads()
    assert await reason(units, found.inquiry) is GapReason.ESCALATED
    await wim.services.escalations.close(await wim.turn(), await wim.claims())
    closed = await ans.reads()

    assert isinstance(closed, ConversationClosed)
    assert closed.ask_news == found.inquiry
    assert await reason(units, found.inquiry) is GapReason.UNANSWERED


async def test_who_is_not_fully_answered_is_asked_too(ans: Neighbour, wim: Neighbour, clear: str) -> None:
    found = await ans.says(clear)
    assert isinstance(found, ResultsShown)
    await ans.services.escalations.send(await ans.turn(), found.inquiry)
    await ans.reads()
    escalation = await wim.claims()
    await wim.says("Kom zaterdag langs.")
    await wim.services.escalations.which(await wim.turn(), escalation)
    await wim.services.escalations.close(await wim.turn(), escalation)
    await ans.reads()
    await ans.services.afterwards.complete(await ans.turn(), escalation, complete=False)

    noted = await ans.reads()
    assert isinstance(noted, CompletenessNoted)
    assert noted.ask_news


async def test_what_one_wants_to_hear_is_changed_with_ones_questions(ans: Neighbour) -> None:
    found = await searches_now(ans, UNMATCHED, NoMatchFound)
    for wanted in (True, False, True):
        await ans.services.news.want(await ans.turn(), found.inquiry, wanted=wanted)
        await ans.services.inquiries.open(await ans.turn(), found.inquiry)
        opened = await ans.reads()
        assert isinstance(opened, InquiryOpened)
        assert opened.inquiry.news is wanted
    with pytest.raises(NotFoundError):
        await ans.services.news.want(await ans.turn(), found.inquiry + 1, wanted=True)
