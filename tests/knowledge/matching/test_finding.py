"""What the matching says, with the model and the catalogue that ship, and how it changes catalogue without a pause."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from letters_embedder import LettersEmbedder

from embeddings.calibration import Calibration
from knowledge.domain import (
    Audience,
    CardField,
    Decision,
    Example,
    KnownGap,
    Language,
    Lesson,
    Match,
    Offering,
    OffTopic,
    QuestionCard,
    Reason,
    Ruling,
    SmallTalk,
    Way,
)
from knowledge.matching.finding import SUGGESTIONS, Matching, units_of
from knowledge.matching.narrowing import SUBJECTS_PUT

VAGUE = "Er is van alles mis in onze buurt en niemand doet iets"


async def ask(matching: Matching, text: str, **card: object) -> Match:
    return await matching.find(text, QuestionCard(what=text, **card))


def small(embedder: LettersEmbedder, cache: Path | None = None) -> Matching:
    return Matching(embedder, Calibration.unfitted(embedder.digest), cache=cache, today=lambda: date(2026, 11, 21))


async def test_a_question_in_the_words_of_an_example_is_a_match(
    matching: Matching, offerings: Sequence[Offering]
) -> None:
    offering = next(one for one in offerings if one.id == "geldfit-vragen")
    match = await ask(matching, offering.examples[0].text, audience=Audience.RESIDENT)

    first = match.suggestions[0]
    assert match.decision is Decision.MATCH
    assert first.offering == offering
    assert first.reasons[0] is Reason.THEME
    assert {Reason.WORDS, Reason.AUDIENCE} <= set(first.reasons)
    assert match.theme in offering.themes
    assert match.themes[0] == match.theme
    assert match.probability > 0.7
    assert len(match.suggestions) == SUGGESTIONS


@pytest.mark.parametrize("language", list(Language))
async def test_examples_in_every_language_lead_to_their_offering(
    matching: Matching, offerings: Sequence[Offering], language: Language
) -> None:
    """With a word changed, so that no unit is found literally."""
    asked = [
        (offering.id, f"{next(one.text for one in offering.examples if one.language is language)} ?")
        for offering in offerings[::40]
    ]
    matches = [await matching.find(text, QuestionCard(what=text), language) for _, text in asked]

    found = [
        key in {one.offering.id for one in match.suggestions[:3]}
        for (key, _), match in zip(asked, matches, strict=True)
    ]
    assert all(found)


@pytest.mark.parametrize("text", ["Hoi!", "merhaba", "bedankt", "sdfkjh sdkfjh", "👍"])
async def test_small_talk_is_answered_without_a_search(matching: Matching, text: str) -> None:
    match = await ask(matching, text)

    assert (match.decision, match.probability, match.suggestions) == (Decision.OTHER, 0.0, ())
    assert match.small_talk in {SmallTalk.GREETING, SmallTalk.THANKS, SmallTalk.GIBBERISH}


@pytest.mark.parametrize(
    "text",
    [
        "waar kan ik een nieuw paspoort aanvragen",
        "wat een weer vandaag, blijft het droog?",
        "kun je mijn huiswerk maken",
        "Ehliyet sınavı ne zaman",
    ],
)
async def test_what_another_desk_answers_is_off_topic(matching: Matching, text: str) -> None:
    match = await ask(matching, text)

    assert (match.decision, match.small_talk) == (Decision.OTHER, SmallTalk.OFF_TOPIC)
    assert match.suggestions, "kept, because the advice may be wrong"


async def test_what_is_off_topic_has_its_kind(matching: Matching) -> None:
    match = await ask(matching, "waar kan ik een nieuw paspoort aanvragen")

    assert match.off_topic is OffTopic.MUNICIPAL_COUNTER


async def test_a_question_in_the_words_of_a_known_gap_is_recognised(
    matching: Matching, known_gaps: Sequence[KnownGap]
) -> None:
    """And in the words of its title; what came near is kept, because the advice may be wrong."""
    for gap in known_gaps:
        for text in (f"Dag, {gap.examples[0].text}", gap.title):
            match = await ask(matching, text)

            assert (match.decision, match.known_gap) == (Decision.ESCALATE, gap.id)
            assert match.suggestions


async def test_no_known_gap_is_an_offering(matching: Matching, offerings: Sequence[Offering]) -> None:
    found = [await ask(matching, offering.examples[0].text) for offering in offerings[::20]]

    assert not [match.known_gap for match in found if match.known_gap]
    assert {one.offering.id for match in found for one in match.suggestions} <= {one.id for one in offerings}


async def test_nothing_said_finds_nothing(matching: Matching) -> None:
    """A photo alone: it is for a person to look at."""
    match = await ask(matching, " \n")

    assert (match.decision, match.suggestions, match.theme) == (Decision.ESCALATE, (), None)


async def test_a_vague_question_is_worth_asking_on(matching: Matching) -> None:
    match = await ask(matching, VAGUE, way=Way.COURSE, audience=Audience.RESIDENT)

    assert match.narrowing[0] is CardField.SUBJECT
    assert not {CardField.WAY, CardField.AUDIENCE} & set(match.narrowing)
    assert len(match.subjects) == SUBJECTS_PUT


async def test_a_clear_question_is_not_asked_on(matching: Matching, clear: str) -> None:
    match = await ask(matching, clear)

    assert (match.decision, match.narrowing) == (Decision.MATCH, ())
    assert match.subjects[0] == "buurtplan", "for who wants to change it on the card"


async def test_the_subject_decides_among_what_was_found_and_brings_what_was_not(matching: Matching) -> None:
    vague, told = await ask(matching, VAGUE), await ask(matching, VAGUE, subject="schimmel")

    assert {one.offering.id for one in told.suggestions[:2]} == {"woonbond-schimmel", "waakvlam-schimmel"}
    assert told.suggestions[0] not in vague.suggestions
    assert CardField.SUBJECT not in told.narrowing


async def test_no_button_right_speaks_for_a_gap(matching: Matching) -> None:
    before = await ask(matching, VAGUE)
    after = await ask(matching, VAGUE, not_about=before.subjects)

    assert after.probability < before.probability / 5
    assert not set(after.subjects) & set(before.subjects)


async def test_a_chosen_theme_comes_first(matching: Matching) -> None:
    match = await matching.find(VAGUE, QuestionCard(what=VAGUE), theme="armoede-schulden")

    assert all("armoede-schulden" in one.offering.themes for one in match.suggestions[:3])


async def test_a_wish_changes_the_order_not_the_chance_of_the_same_first(
    matching: Matching, offerings: Sequence[Offering]
) -> None:
    text = offerings[0].examples[0].text
    plain, wished = await ask(matching, text), await ask(matching, text, audience=Audience.RESIDENT)

    assert plain.suggestions[0].offering == wished.suggestions[0].offering
    assert wished.suggestions[0].score > plain.suggestions[0].score
    assert wished.probability == pytest.approx(plain.probability, abs=0.02)


async def test_probabilities_are_chances(matching: Matching, offerings: Sequence[Offering]) -> None:
    for offering in offerings[::25]:
        match = await ask(matching, offering.summary)

        assert 0 <= match.probability <= 1
        scores = [one.score for one in match.suggestions]
        assert scores == sorted(scores, reverse=True)


async def test_an_empty_catalogue_has_nothing(offerings: Sequence[Offering]) -> None:
    matching = small(LettersEmbedder())
    await matching.rebuild(offerings[:3])
    await matching.rebuild(())

    match = await ask(matching, offerings[0].examples[0].text)
    assert (match.decision, match.suggestions, match.probability) == (Decision.ESCALATE, (), 0.0)


ODD = "Zwabberdewabber in het trapgat"


@pytest.fixture
async def small_stock(
    offerings: Sequence[Offering], known_gaps: Sequence[KnownGap]
) -> tuple[Matching, LettersEmbedder]:
    """Twenty offerings and the known gaps, before anything is taught."""
    embedder = LettersEmbedder()
    matching = small(embedder)
    await matching.rebuild(offerings[:20], known_gaps)
    return matching, embedder


def lesson(ruling: Ruling, target: str) -> Lesson:
    return Lesson(ruling, target, Example(Language.NL, ODD))


async def test_a_linked_question_leads_to_its_offering(
    small_stock: tuple[Matching, LettersEmbedder], offerings: Sequence[Offering], known_gaps: Sequence[KnownGap]
) -> None:
    """A coordinator linked a question nobody could place: from then on it is an example."""
    matching, _ = small_stock
    await matching.rebuild(offerings[:20], known_gaps, [lesson(Ruling.LINK, offerings[7].id)])

    first = (await ask(matching, ODD)).suggestions[0].offering
    assert first == replace(offerings[7], examples=(*offerings[7].examples, Example(Language.NL, ODD)))


async def test_a_confirmed_question_is_recognised_as_its_gap(
    small_stock: tuple[Matching, LettersEmbedder], offerings: Sequence[Offering], known_gaps: Sequence[KnownGap]
) -> None:
    matching, _ = small_stock
    await matching.rebuild(offerings[:20], known_gaps, [lesson(Ruling.CONFIRM, known_gaps[2].id)])

    judged = await matching.judge(ODD, QuestionCard(what=ODD))
    assert judged.known_gap == known_gaps[2].id
    assert judged.gap_lead > 0


async def test_a_dismissed_question_is_nearest_to_its_kind(
    small_stock: tuple[Matching, LettersEmbedder], offerings: Sequence[Offering], known_gaps: Sequence[KnownGap]
) -> None:
    """Which then is turned away or not, by the calibration."""
    matching, _ = small_stock
    await matching.rebuild(offerings[:20], known_gaps, [lesson(Ruling.DISMISS, OffTopic.POLICE_REPORT)])

    judged = await matching.judge(ODD, QuestionCard(what=ODD))
    assert judged.off_topic[0].key == OffTopic.POLICE_REPORT
    assert judged.off_topic_lead > max(0, judged.gap_lead)


async def test_a_lesson_about_what_is_no_longer_there_changes_nothing(
    small_stock: tuple[Matching, LettersEmbedder], offerings: Sequence[Offering], known_gaps: Sequence[KnownGap]
) -> None:
    matching, _ = small_stock
    before = await ask(matching, ODD)
    lessons = [lesson(Ruling.LINK, "no-such-offering"), lesson(Ruling.CONFIRM, "no-such-gap")]
    await matching.rebuild(offerings[:20], known_gaps, lessons)

    assert await ask(matching, ODD) == before


async def test_only_what_is_new_is_embedded(offerings: Sequence[Offering], tmp_path: Path) -> None:
    await small(LettersEmbedder(), tmp_path).rebuild(offerings[:20])
    embedder = LettersEmbedder()
    matching = small(embedder, tmp_path)
    changed = replace(offerings[3], summary="Helemaal opnieuw geschreven.")

    await matching.rebuild((*offerings[:3], changed, *offerings[4:20]))

    assert embedder.embedded == [units_of([changed])[0].text]


async def test_questions_are_answered_while_it_rebuilds(offerings: Sequence[Offering]) -> None:
    """From the old catalogue until the new one is ready, and never from half of one."""
    matching = small(LettersEmbedder())
    old, new = offerings[:150], offerings[150:300]
    await matching.rebuild(old)
    ids = [{one.id for one in old}, {one.id for one in new}]
    rebuilding = asyncio.create_task(matching.rebuild(new))
    answered = 0

    while not rebuilding.done():
        found = {one.offering.id for one in (await ask(matching, old[0].examples[0].text)).suggestions}
        assert any(found <= catalogue for catalogue in ids)
        answered += 1
    await rebuilding

    assert answered > 1
    assert {one.offering.id for one in (await ask(matching, old[0].title)).suggestions} <= ids[1]


async def test_rebuilds_at_once_end_with_the_last(offerings: Sequence[Offering]) -> None:
    matching = small(LettersEmbedder())

    await asyncio.gather(*(matching.rebuild(offerings[start : start + 5]) for start in (0, 5, 10)))

    found = {one.offering.id for one in (await ask(matching, offerings[11].title)).suggestions}
    assert found == {offering.id for offering in offerings[10:15]}


async def test_an_unfitted_model_always_asks_on(offerings: Sequence[Offering]) -> None:
    matching = small(LettersEmbedder())
    await matching.rebuild(offerings[:50])

    decisions = {(await ask(matching, offering.examples[1].text)).decision for offering in offerings[:50:5]}

    assert decisions == {Decision.CLARIFY}
