"""An answer as others read it: masked again, in paragraphs, within the limits of the catalogue."""

from datetime import date

import pytest
from notice_samples import INQUIRY, MOMENT, PUBLICATION

from knowledge.agenda import Agenda
from knowledge.catalogue.faults import Row, check
from knowledge.catalogue.records import ANSWER_LIMIT, TITLE_LIMIT, record
from knowledge.domain import Message, MessageKind, PublicationPart, Utterance
from knowledge.humans.published import changed, draft_of, offering_of
from knowledge.privacy import mask

DAY = date(2026, 11, 22)


def said(text: str, *, from_resident: bool = False) -> Utterance:
    return Utterance(from_resident, Message(MessageKind.TEXT, text), MOMENT)


def test_a_draft_holds_what_the_wijkwijze_said_and_nothing_else() -> None:
    talk = (
        Utterance(from_resident=False, message=Message(MessageKind.TEXT, "Waar woon je?"), at=MOMENT, asks=True),
        said("Bel eerst de gemeente."),
        said("Wie is dat?", from_resident=True),
        Utterance(from_resident=False, message=Message(MessageKind.PHOTO, None, "foto"), at=MOMENT),
        said("Mail naar groen@voorbeeld.nl.\nOf loop &lt;b&gt;langs&lt;/b&gt;."),
    )

    _, answer = draft_of(INQUIRY, talk, mask)

    assert answer == "Bel eerst de gemeente.\n\nMail naar [e-mail].\nOf loop blangs/b."


def test_a_long_talk_is_cut_between_words() -> None:
    _, answer = draft_of(INQUIRY, [said("woorden " * 400)], mask)

    assert len(answer) <= ANSWER_LIMIT
    assert answer.endswith("woorden…")


@pytest.mark.parametrize("part", PublicationPart)
@pytest.mark.parametrize("words", ["", "👍", "a" * (ANSWER_LIMIT + 1)])
def test_what_cannot_be_kept_is_refused(part: PublicationPart, words: str) -> None:
    assert changed(part, words, mask) is None


def test_new_words_are_masked_and_a_question_stays_on_one_line() -> None:
    assert changed(PublicationPart.QUESTION, "Wie helpt?\nBel 06 12345678", mask) == "Wie helpt? Bel [telefoon]"


def test_what_is_published_is_an_offering_that_the_catalogue_takes() -> None:
    offering = offering_of(PUBLICATION, INQUIRY, "wonen", DAY, mask)

    (read,), faults = check([Row(1, record(offering))], "antwoord", Agenda.load())

    assert not faults
    assert read == offering
    assert len(offering.title) <= TITLE_LIMIT
    assert (offering.period, offering.url) == ("2026-11-22", None)
