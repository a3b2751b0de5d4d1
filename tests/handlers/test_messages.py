"""Every notice as a message, held against Telegram's rules by the strict double."""

import json
import re
from dataclasses import dataclass, fields, is_dataclass, replace

import notice_samples
import pytest
from fluent.runtime import FluentBundle
from hypothesis import given
from hypothesis import strategies as st
from notice_samples import CARD, ESCALATIONS, INQUIRY, MOMENT, OFFERING, SUGGESTION, WORDS, samples
from telegram_double.entities import CAPTION_LIMIT, TEXT_LIMIT, FormattedText, formatted, utf16_length
from telegram_double.keyboards import read_markup

from handlers import buttons
from handlers.actions.coordinating import ListGaps
from handlers.actions.humans import Claim
from handlers.actions.meeting import ChooseLanguage
from handlers.actions.results import GiveFeedback, ShowResults
from handlers.menu import menus, profiles
from handlers.messages import SAYING, render
from handlers.messages.outgoing import Document, File, Outgoing, Spot
from handlers.messages.reports import words_of
from handlers.messages.voice import Voice
from handlers.texts import TextCatalogue, Texts, own_name
from handlers.topics import title_of
from knowledge import notices
from knowledge.agenda import Agenda
from knowledge.domain import (
    Escalation,
    EscalationState,
    Feedback,
    GapFilter,
    InquiryStatus,
    Language,
    Message,
    MessageKind,
    QuestionCard,
    Role,
)
from knowledge.notices import NOTICES, Notice
from knowledge.reports.composing import candidates_table, cells_table

AGENDA = Agenda.load()
CATALOGUE = TextCatalogue.load()
READERS = {
    f"{language}{'-simple' * simple}": CATALOGUE.texts(language, simple=simple)
    for language in Language
    for simple in (False, True)
}
NL = READERS["nl"]
SAMPLES = tuple(samples())


def read_by_telegram(outgoing: Outgoing) -> FormattedText:
    """What Telegram makes of a message; raises where Telegram would refuse it."""
    rows = [[{"text": button.text, "callback_data": button.data} for button in row] for row in outgoing.buttons]
    read_markup(json.dumps({"inline_keyboard": rows}))
    assert all(rows), "a row without buttons"
    assert all(buttons.read(button.data) for row in outgoing.buttons for button in row)
    seen = formatted(outgoing.text, "HTML")
    assert 0 < utf16_length(seen.text) <= (CAPTION_LIMIT if outgoing.attachment else TEXT_LIMIT)
    return seen


def nl(notice: Notice) -> str:
    """What a Dutch reader sees of it."""
    return read_by_telegram(render(notice, NL, AGENDA)).text


def actions(outgoing: Outgoing) -> list[object]:
    return [buttons.read(button.data) for row in outgoing.buttons for button in row]


@pytest.mark.parametrize("texts", READERS.values(), ids=READERS)
@pytest.mark.parametrize("notice", SAMPLES, ids=lambda notice: type(notice).__name__)
def test_every_notice_is_a_message_that_telegram_takes(notice: Notice, texts: Texts) -> None:
    outgoing = render(notice, texts, AGENDA)
    seen = read_by_telegram(outgoing)

    assert not re.search(r"&lt;|&amp;|&#\d|\{ ?\$|\bNone\b(?! of)", seen.text), seen.text
    assert "\n\n\n" not in seen.text


def test_every_kind_of_notice_has_its_message_and_its_samples() -> None:
    assert set(SAYING) == set(NOTICES.values())
    assert {type(notice) for notice in samples()} == set(NOTICES.values())


@dataclass(frozen=True)
class Noting:
    """A bundle that remembers which texts were asked for."""

    bundle: FluentBundle
    asked: set[str]

    def __getattr__(self, name: str) -> object:
        return getattr(self.bundle, name)

    def get_message(self, key: str) -> object:
        self.asked.add(key)
        return self.bundle.get_message(key)


def test_every_text_is_used() -> None:
    asked: set[str] = set()
    noting = {language: Noting(bundle, asked) for language, bundle in CATALOGUE.bundles.items()}
    catalogue = TextCatalogue(noting)  # type: ignore[arg-type]  # does all that a bundle does
    for notice in samples():
        for simple in (True, False):
            render(notice, catalogue.texts(Language.NL, simple=simple), AGENDA, username="proef_bot")
            render(notice, catalogue.texts(Language.NL, simple=simple), AGENDA, in_group=True)
    for state in EscalationState:
        title_of(Escalation(5, INQUIRY, state, None, None, MOMENT), catalogue.texts(Language.NL))
    long = Message(MessageKind.TEXT, "woord " * TEXT_LIMIT)
    render(notices.humans.ResidentSaid(5, WORDS, long), catalogue.texts(Language.NL), AGENDA)
    menus(catalogue)
    profiles(catalogue)
    told = next(notice.overview for notice in samples() if isinstance(notice, notices.reports.ReportShown))
    for table in (cells_table, candidates_table):  # files that only the dashboard gives
        table(told, words_of(Voice(catalogue.texts(Language.NL), AGENDA)))

    assert asked == set(CATALOGUE.bundles[Language.NL]._messages)


def test_people_are_told_that_it_is_a_program_and_that_a_wijkwijze_is_human() -> None:
    assert "computerprogramma" in nl(notices.meeting.Welcome(question_waiting=False, retention_days=365))
    said = notices.humans.WijkwijzeSaid(5, "Noor", WORDS, Message(MessageKind.TEXT, "Kom langs"))
    assert nl(said).startswith("🧑 Een mens antwoordt: Noor, wijkwijze")


def test_a_help_line_is_a_number_to_tap_and_nothing_more() -> None:
    shown = next(notice for notice in samples() if isinstance(notice, notices.asking.HelpLinesShown))
    seen = read_by_telegram(render(shown, NL, AGENDA))

    assert "📞 0800-0000" in seen.text
    assert "www.proeflijn" not in seen.text
    assert {entity["url"] for entity in seen.entities if entity["type"] == "text_link"} == {notice_samples.LINE.website}


def test_a_suggestion_says_what_by_whom_what_it_takes_and_why() -> None:
    outgoing = render(
        notices.results.ResultsShown(7, WORDS, "wonen", 3, (SUGGESTION,), 1, more=True, fits=True), NL, AGENDA
    )
    seen = read_by_telegram(outgoing)

    for part in (
        OFFERING.title,
        OFFERING.organisation,
        "een halve dag",
        "gratis",
        "Past bij jou: ",
        "Is geweest (2024)",
    ):
        assert part in seen.text
    assert any(entity.get("url") == OFFERING.url for entity in seen.entities)
    assert GiveFeedback(7, 1, Feedback.DOES_NOT_FIT) in actions(outgoing)


def test_ranks_go_on_where_the_first_page_stopped() -> None:
    outgoing = render(
        notices.results.ResultsShown(7, WORDS, None, None, (SUGGESTION,), 4, more=False, fits=False), NL, AGENDA
    )

    assert "4. " in outgoing.text
    assert GiveFeedback(7, 4, Feedback.HELPS) in actions(outgoing)


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (None, "weet ik nog niet"),
        (0.1, "binnen een uur"),
        (1.2, "binnen 2 uur"),
        (5.0, "binnen 8 uur"),
        (12.5, "binnen een dag"),
        (24.0, "binnen een dag"),
        (25.0, "binnen 2 dagen"),
        (168.0, "binnen 7 dagen"),
        (169.0, "binnen 2 weken"),
    ],
)
def test_a_wait_is_said_in_few_words_and_never_too_short(hours: float | None, words: str) -> None:
    assert words in nl(notices.humans.EscalationSent(7, hours))


def test_what_goes_to_a_human_is_shown_letter_for_letter() -> None:
    text = "Alinea één.\n\n  Twee <b>woorden</b> & meer"

    assert text in nl(notices.humans.ForwardPreviewed(7, text, attachments=0))
    assert text in nl(notices.results.NoMatchFound(7, text, None, None, attachments=0, near=True))


def test_a_wijkwijze_sees_the_shown_text_and_not_the_story_behind_it() -> None:
    secret = replace(INQUIRY, question="De tekst", card=QuestionCard(what="Het hele verhaal"))

    seen = nl(notices.humans.EscalationClaimed(replace(CARD, inquiry=secret)))

    assert "De tekst" in seen
    assert "verhaal" not in seen


def test_an_attachment_carries_the_words_as_its_caption() -> None:
    photo = Message(MessageKind.PHOTO, "kijk", "foto-1")

    outgoing = render(notices.humans.ResidentSaid(5, WORDS, photo), NL, AGENDA)

    assert outgoing.attachment == File(MessageKind.PHOTO, "foto-1")
    assert "kijk" in outgoing.text
    assert not outgoing.enclosures


def test_words_too_long_for_a_caption_become_a_message_of_their_own() -> None:
    photo = Message(MessageKind.PHOTO, "woord " * 200, "foto-1")

    outgoing = render(notices.humans.ResidentSaid(5, WORDS, photo), NL, AGENDA)

    assert outgoing.attachment is None
    assert outgoing.enclosures == (File(MessageKind.PHOTO, "foto-1"),)
    assert "…" not in outgoing.text


def test_a_place_follows_the_message_about_it() -> None:
    outgoing = render(notices.humans.WijkwijzeSaid(5, "Noor", WORDS, notice_samples.SPOT), NL, AGENDA)

    assert outgoing.enclosures == (Spot(52.0907, 5.1214),)
    assert "52.0907" not in outgoing.text


def test_everything_sent_along_is_handed_over_with_the_claim() -> None:
    answer = Message(MessageKind.VOICE, None, "stem-1")

    outgoing = render(notices.humans.EscalationClaimed(CARD, (answer,)), NL, AGENDA)

    assert outgoing.enclosures == (
        File(MessageKind.PHOTO, "foto-1"),
        Spot(52.0907, 5.1214),
        File(MessageKind.VOICE, "stem-1"),
    )


def test_an_invitation_is_a_link_where_there_are_links() -> None:
    made = notices.coordinating.InvitationMade(Role.WIJKWIJZE, "abc", notice_samples.MOMENT)

    assert "https://t.me/proef_bot?start=abc" in render(made, NL, AGENDA, username="proef_bot").text
    assert "/start abc" in nl(made)


def test_every_language_is_offered_by_its_own_name() -> None:
    outgoing = render(notices.meeting.LanguageAsked(), READERS["tr"], AGENDA)

    offered = [action.language for action in actions(outgoing) if isinstance(action, ChooseLanguage)]
    assert offered == list(Language)
    assert own_name(Language.NL) in {button.text for row in outgoing.buttons for button in row}


def test_a_page_of_gaps_keeps_its_filter() -> None:
    wanted = GapFilter("wonen", None)

    outgoing = render(notices.coordinating.GapsListed(wanted, (), total=11, page=1, pages=3), NL, AGENDA)

    assert {ListGaps("wonen", None, 0), ListGaps("wonen", None, 2)} <= set(actions(outgoing))


def test_a_question_one_holds_can_be_opened_again_to_reply_to() -> None:
    outgoing = render(notices.humans.EscalationsListed(mine=True, escalations=ESCALATIONS), NL, AGENDA)

    assert Claim(ESCALATIONS[0].escalation) in actions(outgoing)


def test_what_was_never_found_offers_no_results_to_look_at_again() -> None:
    unmatched = replace(INQUIRY, status=InquiryStatus.UNMATCHED)

    assert ShowResults(INQUIRY.id) not in actions(render(notices.results.InquiryOpened(unmatched), NL, AGENDA))


# --- whatever people type ---------------------------------------------------------------------------------------------

TYPED = st.text(min_size=1, max_size=200).map(lambda text: text * 30) | st.text(max_size=50)
CHOSEN = {
    "url",
    "file_id",
    "id",
    "token",
    "theme",
    "offering_id",
    "subject",
    "subjects",
    "not_about",
    "themes",
    "proposed",
    "caption",
    "website",
    "language",
    "filename",
    "content",
}
"""Fields that nobody types freely."""


def retyped(value: object, words: str) -> object:
    """A value with these words wherever somebody could have typed them."""
    if isinstance(value, tuple):
        return tuple(retyped(item, words) for item in value)
    if is_dataclass(value) and not (isinstance(value, Message) and value.kind is MessageKind.LOCATION):
        typed = [field.name for field in fields(value) if field.name not in CHOSEN]
        return replace(value, **{name: retyped(getattr(value, name), words) for name in typed})
    return words if type(value) is str else value


@given(st.sampled_from(SAMPLES), TYPED, st.sampled_from(list(READERS.values())))
def test_whatever_somebody_types_it_fits_and_parses(notice: Notice, words: str, texts: Texts) -> None:
    read_by_telegram(render(retyped(notice, words), texts, AGENDA))


@given(st.text(min_size=1, max_size=4096).filter(str.strip), st.sampled_from([None, "bestand-1"]))
def test_no_word_of_a_relayed_message_gets_lost(words: str, file_id: str | None) -> None:
    kind = MessageKind.PHOTO if file_id else MessageKind.TEXT
    outgoing = render(notices.humans.WijkwijzeSaid(5, "Noor", WORDS, Message(kind, words, file_id)), NL, AGENDA)

    whole = [file.content.decode() for file in outgoing.enclosures if isinstance(file, Document)]
    assert words.strip() in (whole[0] if whole else outgoing.text.unescape())
    assert not file_id or File(kind, file_id) in {outgoing.attachment, *outgoing.enclosures}
