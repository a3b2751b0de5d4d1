"""What a message means, with the real catalogue, model and database."""

import pytest
from neighbour import Neighbour
from postman import Postman
from village import Village

from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    Audience,
    Belonging,
    CardField,
    Channel,
    Danger,
    GapFilter,
    InquiryStatus,
    Language,
    Message,
    MessageKind,
    OffTopic,
    SmallTalk,
)
from knowledge.drafts import Awaiting
from knowledge.errors import StaleError
from knowledge.notices import Notice
from knowledge.notices.asking import (
    AttachmentKept,
    BelongingAsked,
    CardShown,
    FieldAsked,
    HelpLinesShown,
    QuestionInvited,
    QuestionProposed,
    SmallTalkAnswered,
)
from knowledge.notices.browsing import OfferingsListed
from knowledge.notices.humans import EscalationSent
from knowledge.notices.meeting import HelpShown, Welcome
from knowledge.notices.results import InquiryOpened, NoMatchFound, ResultsShown
from knowledge.services import Services

NOTHING_ON_OFFER = "Er zitten ratten in onze straat, wat kunnen wij samen doen?"
"""Surely not in the catalogue, and surely a question."""

EVERYTHING = GapFilter()
VAGUE = "gedoe hier"
PHOTO = Message(MessageKind.PHOTO, None, "photo-1")


# --- getting to know each other ---------------------------------------------------------------------------------------


async def test_a_stranger_s_question_waits_for_consent_and_is_then_answered(
    services: Services, units: Units, postman: Postman, clear: str
) -> None:
    contact = await services.people.meet(Channel.TELEGRAM, "44001", "nl")
    stranger = Neighbour(contact, services, units, postman)

    assert await stranger.says(clear) == Welcome(question_waiting=True, retention_days=365)

    await services.people.consent(postman.press(contact, Welcome), agreed=True)
    assert isinstance(await stranger.reads(), ResultsShown)


async def test_a_stranger_s_greeting_is_no_question(services: Services, units: Units, postman: Postman) -> None:
    stranger = Neighbour(await services.people.meet(Channel.TELEGRAM, "44003", "nl"), services, units, postman)

    assert await stranger.says("hallo") == Welcome(question_waiting=False, retention_days=365)


async def test_a_no_forgets_the_question_and_keeps_the_door_open(
    services: Services, units: Units, postman: Postman, clear: str
) -> None:
    contact = await services.people.meet(Channel.TELEGRAM, "44002", "en")
    stranger = Neighbour(contact, services, units, postman)
    await stranger.says(clear)

    await services.people.consent(postman.press(contact, Welcome), agreed=False)

    async with units.reading() as unit:
        draft = await unit.drafts.of(contact.id)
        assert draft.pending == ()
        assert await unit.inquiries.count(contact.id) == 0
    await services.browsing.ask_search(await stranger.turn())
    assert isinstance(await stranger.says("buurtagenda"), OfferingsListed)
    assert contact.language is Language.EN


async def test_yes_can_be_typed_where_consent_is_asked(
    services: Services, units: Units, postman: Postman, clear: str
) -> None:
    stranger = Neighbour(await services.people.meet(Channel.TELEGRAM, "44004", "nl"), services, units, postman)
    await stranger.says(clear)

    assert isinstance(await stranger.says("ja hoor"), ResultsShown)


# --- danger and small talk --------------------------------------------------------------------------------------------


async def test_danger_comes_before_anything_else_and_the_question_after_it(ans: Neighbour) -> None:
    shown = await ans.says("HELP er staat een man met een mes voor mijn deur nu")

    assert isinstance(shown, HelpLinesShown)
    assert shown.danger is Danger.ACUTE_VIOLENCE
    assert shown.lines[0].number == "112"

    await ans.services.listening.go_on(await ans.turn())
    assert not isinstance(await ans.reads(), HelpLinesShown)
    with pytest.raises(StaleError):
        await ans.services.listening.go_on(await ans.turn())


async def test_a_greeting_is_greeted_and_changes_nothing(ans: Neighbour) -> None:
    await ans.says(VAGUE)

    assert await ans.says("hoi") != await ans.says("doei bedankt")
    assert [talk.kind for talk in ans.saw(SmallTalkAnswered)] != [SmallTalk.OFF_TOPIC]


async def test_off_topic_can_be_insisted_on(ans: Neighbour) -> None:
    talk = await ans.says("wat kost een nieuw paspoort en hoe laat is het loket open")
    assert isinstance(talk, SmallTalkAnswered)
    assert (talk.kind, talk.off_topic) == (SmallTalk.OFF_TOPIC, OffTopic.MUNICIPAL_COUNTER)
    assert [line.id for line in talk.lines] == ["municipality"]

    await ans.services.listening.go_on(await ans.turn())

    assert isinstance(await ans.reads(), NoMatchFound | FieldAsked)


# --- asking -----------------------------------------------------------------------------------------------------------


async def test_a_clear_question_gets_results_at_once(ans: Neighbour, clear: str) -> None:
    shown = await ans.says(clear)

    assert isinstance(shown, ResultsShown)
    assert 1 <= len(shown.suggestions) <= 3
    assert "buurtagenda-maken" in {suggestion.offering.id for suggestion in shown.suggestions}
    assert all(suggestion.offering.examples == () for suggestion in shown.suggestions)


async def test_personal_data_is_masked_before_anything_is_kept(ans: Neighbour, units: Units, clear: str) -> None:
    shown = await ans.says(f"{clear} Bel me op 06-12345678, groetjes Fatima Bouzidi")

    assert isinstance(shown, ResultsShown)
    async with units.reading() as unit:
        kept = await unit.inquiries.get(shown.inquiry)
    assert "12345678" not in kept.card.what
    assert "Bouzidi" not in kept.card.what


async def test_a_vague_question_is_asked_about_and_then_proposed(ans: Neighbour) -> None:
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)
    assert asked.field is CardField.WHAT

    notice = await ans.says("er ligt elke dag afval naast de containers in onze straat")
    for _ in range(4):
        if not isinstance(notice, FieldAsked):
            break
        notice = await ans.says("maakt niet uit")

    assert isinstance(notice, QuestionProposed | ResultsShown | NoMatchFound)
    if isinstance(notice, QuestionProposed):
        assert isinstance(await ans.says("ja klopt"), ResultsShown | NoMatchFound)


async def test_a_theme_button_says_what_a_vague_question_is_about(ans: Neighbour) -> None:
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)

    await ans.services.sharpening.choose_theme(await ans.turn(), asked.draft, "energietransitie-duurzaamheid")

    assert isinstance(await ans.reads(), FieldAsked | QuestionProposed | ResultsShown | NoMatchFound)
    assert isinstance(await ans.says("zoek nu"), ResultsShown | NoMatchFound)


async def test_what_has_no_offering_is_said_honestly_and_becomes_a_gap_signal(ans: Neighbour, units: Units) -> None:
    shown = await ans.says(NOTHING_ON_OFFER)

    assert isinstance(shown, NoMatchFound)
    assert shown.preview == NOTHING_ON_OFFER
    async with units.reading() as unit:
        inquiry = await unit.inquiries.get(shown.inquiry)
        (signal,) = await unit.signals.find(EVERYTHING)
    assert inquiry.status is InquiryStatus.UNMATCHED
    assert signal.text == NOTHING_ON_OFFER
    assert signal.audience is Audience.RESIDENT


@pytest.mark.parametrize("word", ["ja", "nee", "weet ik niet", "так"])
async def test_a_bare_yes_or_no_is_no_question(ans: Neighbour, word: str) -> None:
    assert isinstance(await ans.says(word), QuestionInvited)
    assert isinstance(await ans.says(word), QuestionInvited)


@pytest.mark.parametrize(("word", "then"), [("ja graag", EscalationSent), ("nee", InquiryOpened)])
async def test_whether_a_question_may_be_sent_is_answered_in_a_word(
    ans: Neighbour, word: str, then: type[Notice]
) -> None:
    await ans.says(NOTHING_ON_OFFER)
    assert isinstance(await ans.says("zoek nu"), NoMatchFound)

    assert isinstance(await ans.says(word), then)


async def test_who_they_are_is_asked_once(services: Services, units: Units, postman: Postman, village: Village) -> None:
    newcomer = Neighbour(await village.resident(), services, units, postman)

    asked = await newcomer.says(NOTHING_ON_OFFER)
    assert isinstance(asked, FieldAsked)
    assert asked.field is CardField.AUDIENCE
    proposed = await newcomer.says("ik woon hier gewoon")
    assert isinstance(proposed, QuestionProposed)
    assert isinstance(await newcomer.says("ja"), NoMatchFound)

    assert isinstance(await newcomer.says(NOTHING_ON_OFFER), NoMatchFound)
    assert (await newcomer.turn()).contact.audience is Audience.RESIDENT
    assert len([asked for asked in newcomer.saw(FieldAsked) if asked.field is CardField.AUDIENCE]) == 1


async def test_a_second_press_and_a_late_press_change_nothing(ans: Neighbour) -> None:
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)
    await ans.services.sharpening.edit_field(await ans.turn(), asked.draft, CardField.COMPANY)
    await ans.services.sharpening.answer_field(await ans.turn(), asked.draft, CardField.COMPANY, "buren")
    card = await ans.reads()
    assert isinstance(card, CardShown)

    await ans.services.sharpening.answer_field(await ans.turn(), asked.draft, CardField.COMPANY, "buren")
    assert await ans.reads() == card

    await ans.says("Een heel andere vraag over onze speeltuin en de kinderen daar")
    with pytest.raises(StaleError):
        await ans.services.sharpening.answer_field(await ans.turn(), asked.draft, CardField.COMPANY, "alleen")


async def test_another_question_in_the_middle_is_asked_about(ans: Neighbour, clear: str) -> None:
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)
    await ans.services.sharpening.edit_field(await ans.turn(), asked.draft, CardField.COMPANY)

    unclear = await ans.says(clear)
    assert unclear == BelongingAsked(asked.draft, clear, human=False)

    await ans.services.listening.belongs(await ans.turn(), asked.draft, Belonging.NEW)
    assert isinstance(await ans.reads(), ResultsShown)


async def test_what_belongs_to_the_question_stays_with_it(ans: Neighbour, clear: str) -> None:
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)
    await ans.services.sharpening.edit_field(await ans.turn(), asked.draft, CardField.COMPANY)
    await ans.says(clear)

    await ans.services.listening.belongs(await ans.turn(), asked.draft, Belonging.SAME)

    card = await ans.reads()
    assert isinstance(card, CardShown)
    assert card.card.what == f"{VAGUE}\n{clear}"


async def test_a_photo_first_waits_for_words_and_goes_along(ans: Neighbour, units: Units) -> None:
    assert isinstance(await ans.sends(PHOTO), AttachmentKept)

    shown = await ans.says(NOTHING_ON_OFFER)

    assert isinstance(shown, NoMatchFound)
    assert shown.attachments == 1
    async with units.reading() as unit:
        assert (await unit.inquiries.get(shown.inquiry)).attachments == (PHOTO,)


async def test_a_voice_message_alone_can_go_to_a_human(ans: Neighbour) -> None:
    kept = await ans.sends(Message(MessageKind.VOICE, None, "voice-1"))
    assert isinstance(kept, AttachmentKept)

    await ans.services.sharpening.search_now(await ans.turn(), kept.draft)

    shown = await ans.reads()
    assert isinstance(shown, NoMatchFound)
    assert shown.attachments == 1


async def test_what_was_masked_does_not_steer_the_search(ans: Neighbour, clear: str) -> None:
    plain = await ans.says(clear)
    masked = await ans.says(f"Ik ben Fatima Bouzidi, 06-12345678. {clear}")

    assert isinstance(plain, ResultsShown)
    assert isinstance(masked, ResultsShown)
    assert masked.suggestions[0].offering == plain.suggestions[0].offering


async def test_small_talk_in_the_middle_changes_nothing(ans: Neighbour, units: Units) -> None:
    await ans.says(VAGUE)
    async with units.reading() as unit:
        before = await unit.drafts.of(ans.contact.id)

    assert await ans.says("dank je wel") == SmallTalkAnswered(SmallTalk.THANKS)

    async with units.reading() as unit:
        assert await unit.drafts.of(ans.contact.id) == before


async def test_the_draft_survives_a_restart(ans: Neighbour, units: Units) -> None:
    """State is a row: a new process with the same database goes on where the old one stopped."""
    asked = await ans.says(VAGUE)
    assert isinstance(asked, FieldAsked)

    async with units.reading() as unit:
        draft = await unit.drafts.of(ans.contact.id)

    assert draft.awaiting is Awaiting.FIELD
    assert draft.field is CardField.WHAT
    assert draft.card.what == VAGUE


async def test_a_sentence_with_a_choice_in_it_is_no_choice(ans: Neighbour) -> None:
    await ans.says(VAGUE)
    proposed = await ans.says("sla over")
    while isinstance(proposed, FieldAsked):
        proposed = await ans.says("weet ik niet")
    assert isinstance(proposed, QuestionProposed)

    again = await ans.says("er is rommel in de straat")

    assert isinstance(again, QuestionProposed | ResultsShown)
    assert "rommel in de straat" in again.question
    async with ans._units.reading() as unit:
        assert (await unit.drafts.of(ans.contact.id)).card.place is None


async def test_stop_leaves_everything_and_waits_for_a_new_question(ans: Neighbour, units: Units) -> None:
    await ans.says(VAGUE)

    assert await ans.says("stop!") == QuestionInvited()

    async with units.reading() as unit:
        draft = await unit.drafts.of(ans.contact.id)
    assert (draft.awaiting, draft.card.what) == (Awaiting.QUESTION, "")


async def test_a_question_about_the_bot_is_answered_and_changes_nothing(ans: Neighbour, units: Units) -> None:
    await ans.says(VAGUE)
    async with units.reading() as unit:
        before = await unit.drafts.of(ans.contact.id)

    assert await ans.says("ben je een mens?") == HelpShown(frozenset())

    async with units.reading() as unit:
        assert await unit.drafts.of(ans.contact.id) == before
