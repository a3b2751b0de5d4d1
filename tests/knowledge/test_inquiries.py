"""One's own inquiries: judged, listed, opened, taken back."""

from dataclasses import replace

import pytest
from neighbour import Neighbour
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import CardField, Feedback, GapFilter, GapReason, InquiryStatus, Turn
from knowledge.errors import NotAllowedError, StaleError
from knowledge.inquiries import LISTED
from knowledge.notices.asking import CardShown, FieldAsked, QuestionInvited
from knowledge.notices.humans import EscalationGone, EscalationOffered, ForwardPreviewed
from knowledge.notices.results import (
    InquiriesListed,
    InquiryOpened,
    InquiryWithdrawn,
    NoMatchFound,
    NothingMore,
    ResultsShown,
)

NOTHING_ON_OFFER = "Er zitten ratten in onze straat, wat kunnen wij samen doen?"


async def test_everything_asked_is_listed_newest_first(ans: Neighbour, clear: str) -> None:
    await ans.services.inquiries.list_mine(await ans.turn())
    assert await ans.reads() == InquiriesListed((), earlier=0)
    first = await ans.says(NOTHING_ON_OFFER)
    second = await ans.says(clear)
    assert isinstance(first, NoMatchFound)
    assert isinstance(second, ResultsShown)

    await ans.services.inquiries.list_mine(await ans.turn())

    listed = await ans.reads()
    assert isinstance(listed, InquiriesListed)
    assert [line.id for line in listed.inquiries] == [second.inquiry, first.inquiry]


async def test_of_many_the_last_are_listed_and_the_others_counted(ans: Neighbour, village: Village) -> None:
    asked = [await village.ask(ans.contact, f"Vraag {number}") for number in range(LISTED + 2)]

    await ans.services.inquiries.list_mine(await ans.turn())

    listed = await ans.reads()
    assert isinstance(listed, InquiriesListed)
    assert listed.earlier == 2
    assert [line.id for line in listed.inquiries] == [inquiry.id for inquiry in reversed(asked[2:])]


@pytest.mark.parametrize(("probability", "fits"), [(0.5, False), (0.9, True)])
async def test_what_only_comes_near_is_not_called_fitting(
    ans: Neighbour, clear: str, units: Units, probability: float, *, fits: bool
) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)
    async with units.writing() as unit:
        inquiry, found = await unit.inquiries.get(shown.inquiry), await unit.inquiries.suggestions(shown.inquiry)
        await unit.inquiries.revise(replace(inquiry, probability=probability), found)
        await unit.commit()

    await ans.services.inquiries.show_results(await ans.turn(), shown.inquiry)

    again = await ans.reads()
    assert isinstance(again, ResultsShown)
    assert again.fits is fits


async def test_one_can_be_opened_and_its_results_seen_again(ans: Neighbour, clear: str) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)

    await ans.services.inquiries.open(await ans.turn(), shown.inquiry)
    opened = await ans.reads()
    assert isinstance(opened, InquiryOpened)
    assert opened.inquiry.status is InquiryStatus.SHOWN
    assert opened.standing is None

    await ans.services.inquiries.show_results(await ans.turn(), shown.inquiry)
    again = await ans.reads()
    assert isinstance(again, ResultsShown)
    assert [s.offering for s in again.suggestions] == [s.offering for s in shown.suggestions]


async def test_what_comes_near_can_be_seen_and_is_called_that(ans: Neighbour, units: Units) -> None:
    shown = await ans.says(NOTHING_ON_OFFER)
    assert isinstance(shown, NoMatchFound)
    assert shown.near

    await ans.services.inquiries.show_results(await ans.turn(), shown.inquiry)

    near = await ans.reads()
    assert isinstance(near, ResultsShown)
    assert not near.fits
    await ans.services.inquiries.feedback(await ans.turn(), shown.inquiry, 1, Feedback.HELPS)
    async with units.reading() as unit:
        assert (await unit.inquiries.get(shown.inquiry)).status is InquiryStatus.HELPED


async def test_withdrawing_takes_it_out_of_human_hands_and_off_the_gap_list(
    ans: Neighbour, wim: Neighbour, units: Units
) -> None:
    inquiry = await ans.asks_a_human(NOTHING_ON_OFFER)
    assert len(wim.saw(EscalationOffered)) == 1

    await ans.services.inquiries.withdraw(await ans.turn(), inquiry)
    await ans.services.inquiries.withdraw(await ans.turn(), inquiry)

    assert await ans.reads() == InquiryWithdrawn(inquiry)
    assert isinstance(await wim.reads(), EscalationGone)
    async with units.reading() as unit:
        assert (await unit.inquiries.get(inquiry)).status is InquiryStatus.WITHDRAWN
        assert await unit.signals.count(GapFilter()) == 0
    with pytest.raises(StaleError):
        await ans.services.sharpening.sharpen(await ans.turn(), inquiry)


async def test_an_old_inquiry_is_sharpened_as_itself(ans: Neighbour, units: Units, clear: str) -> None:
    first = await ans.says(NOTHING_ON_OFFER)
    assert isinstance(first, NoMatchFound)
    await ans.says(clear)

    await ans.services.sharpening.sharpen(await ans.turn(), first.inquiry)
    card = await ans.reads()
    assert isinstance(card, CardShown)
    assert card.card.what == NOTHING_ON_OFFER
    await ans.services.sharpening.search_now(await ans.turn(), card.draft)

    again = await ans.reads()
    assert isinstance(again, NoMatchFound)
    assert again.inquiry == first.inquiry
    async with units.reading() as unit:
        assert await unit.inquiries.count(ans.contact.id) == 2


async def test_what_a_human_works_on_does_not_change_under_their_hands(ans: Neighbour, units: Units) -> None:
    first = await ans.asks_a_human(NOTHING_ON_OFFER)

    await ans.services.sharpening.sharpen(await ans.turn(), first)
    card = await ans.reads()
    assert isinstance(card, CardShown)
    await ans.services.sharpening.search_now(await ans.turn(), card.draft)

    again = await ans.reads()
    assert isinstance(again, NoMatchFound)
    assert again.inquiry != first
    async with units.reading() as unit:
        assert (await unit.inquiries.get(first)).status is InquiryStatus.ESCALATED


async def reject_all(ans: Neighbour, shown: ResultsShown) -> None:
    for rank in range(1, len(shown.suggestions) + 1):
        await ans.services.inquiries.feedback(await ans.turn(), shown.inquiry, rank, Feedback.DOES_NOT_FIT)


async def test_late_feedback_leaves_a_question_in_human_hands(ans: Neighbour, units: Units, clear: str) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)
    await ans.services.escalations.send(await ans.turn(), shown.inquiry)

    await reject_all(ans, shown)

    async with units.reading() as unit:
        assert (await unit.inquiries.get(shown.inquiry)).status is InquiryStatus.ESCALATED
        (signal,) = await unit.signals.find(GapFilter())
    assert signal.reason is GapReason.REJECTED


async def test_a_withdrawn_question_stays_withdrawn(ans: Neighbour, units: Units, clear: str) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)
    await ans.services.inquiries.withdraw(await ans.turn(), shown.inquiry)

    with pytest.raises(StaleError):
        await reject_all(ans, shown)
    with pytest.raises(StaleError):
        await ans.services.inquiries.more(await ans.turn(), shown.inquiry)
    with pytest.raises(StaleError):
        await ans.services.inquiries.show_results(await ans.turn(), shown.inquiry)

    async with units.reading() as unit:
        assert (await unit.inquiries.get(shown.inquiry)).status is InquiryStatus.WITHDRAWN
        assert await unit.signals.count(GapFilter()) == 0


async def test_after_withdrawing_one_starts_afresh(ans: Neighbour, clear: str) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)
    await ans.services.inquiries.withdraw(await ans.turn(), shown.inquiry)

    assert await ans.says("ik wil een mens spreken") == QuestionInvited()


async def test_what_only_a_human_would_read_was_not_shown(ans: Neighbour, units: Units, clear: str) -> None:
    asked = await ans.says("gedoe hier")
    assert isinstance(asked, FieldAsked)
    await ans.services.sharpening.edit_field(await ans.turn(), asked.draft, CardField.WHAT)
    await ans.says(clear)
    preview = await ans.says("ik wil een mens spreken")
    assert isinstance(preview, ForwardPreviewed)

    async with units.reading() as unit:
        assert await unit.inquiries.suggestions(preview.inquiry)
        assert await unit.inquiries.shown(preview.inquiry) == {}


async def test_feedback_on_what_was_not_shown_is_refused(ans: Neighbour, clear: str) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)

    with pytest.raises(StaleError):
        await ans.services.inquiries.feedback(await ans.turn(), shown.inquiry, 9, Feedback.HELPS)


async def test_the_same_feedback_twice_is_answered_once(ans: Neighbour, clear: str) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)
    for _ in range(2):
        await ans.services.inquiries.feedback(await ans.turn(), shown.inquiry, 1, Feedback.HELPS)
        await ans.reads()

    async with ans._units.reading() as unit:
        assert (await unit.inquiries.shown(shown.inquiry))[1] is Feedback.HELPS
    assert sum(type(notice).__name__ == "FeedbackNoted" for notice in ans._postman.chats[ans.contact.id].values()) == 1


async def test_rejecting_everything_becomes_a_gap_signal_and_a_yes_takes_it_back(
    ans: Neighbour, units: Units, clear: str
) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)
    await reject_all(ans, shown)
    async with units.reading() as unit:
        assert await unit.signals.count(GapFilter()) == 1

    await ans.services.inquiries.feedback(await ans.turn(), shown.inquiry, 1, Feedback.HELPS)

    async with units.reading() as unit:
        assert await unit.signals.count(GapFilter()) == 0
        assert (await unit.inquiries.get(shown.inquiry)).status is InquiryStatus.HELPED


async def test_more_goes_on_until_there_is_no_more(ans: Neighbour, clear: str) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)
    seen = [suggestion.offering.id for suggestion in shown.suggestions]
    for _ in range(5):
        await ans.services.inquiries.more(await ans.turn(), shown.inquiry)
        page = await ans.reads()
        if isinstance(page, NothingMore):
            break
        assert isinstance(page, ResultsShown)
        seen += [suggestion.offering.id for suggestion in page.suggestions]

    assert isinstance(await ans.reads(), NothingMore)
    assert len(seen) == len(set(seen)) == 10


async def test_somebody_else_s_buttons_do_nothing(ans: Neighbour, village: Village, clear: str) -> None:
    shown = await ans.says(clear)
    assert isinstance(shown, ResultsShown)
    stranger = Turn(await village.resident())
    for call in (
        ans.services.inquiries.more(stranger, shown.inquiry),
        ans.services.inquiries.open(stranger, shown.inquiry),
        ans.services.inquiries.withdraw(stranger, shown.inquiry),
        ans.services.inquiries.feedback(stranger, shown.inquiry, 1, Feedback.HELPS),
        ans.services.sharpening.sharpen(stranger, shown.inquiry),
    ):
        with pytest.raises(NotAllowedError):
            await call
