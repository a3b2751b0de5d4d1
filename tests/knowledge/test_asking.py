"""Sharpening, as pure values."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import asking
from knowledge.domain import (
    LONGEST_MUNICIPALITY,
    Audience,
    CardField,
    Channel,
    Company,
    Contact,
    Decision,
    Language,
    Match,
    Message,
    MessageKind,
    QuestionCard,
)
from knowledge.drafts import Awaiting, Draft

STRANGER = Contact(id=1, channel=Channel.CONSOLE, address="1", language=Language.NL)
RESIDENT = replace(STRANGER, audience=Audience.RESIDENT)
STORY = Draft(number=4, card=QuestionCard(what="Er ligt altijd grofvuil bij de containers"))


def match(decision: Decision, *narrowing: CardField) -> Match:
    return Match(decision, 0.5, (), None, (), None, narrowing=narrowing)


def words(text: str) -> Message:
    return Message(MessageKind.TEXT, text)


def test_a_vague_message_is_asked_for_its_topic_first() -> None:
    vague = Draft(card=QuestionCard(what="troep hier"))

    assert asking.next_field(vague, RESIDENT, match(Decision.CLARIFY, CardField.WAY)) is CardField.WHAT


@pytest.mark.parametrize("text", ["het is hier een puinhoop", "hulp", "ik heb een vraag", "burası çok kötü"])
def test_a_complaint_without_a_subject_says_little(text: str) -> None:
    assert asking.says_little(Draft(card=QuestionCard(what=text)))


def test_two_words_that_something_on_offer_answers_are_enough() -> None:
    search = Draft(card=QuestionCard(what="vve oprichten"))

    assert asking.next_field(search, RESIDENT, match(Decision.MATCH)) is None


def test_a_municipality_has_the_length_of_a_name() -> None:
    told = asking.fill(STORY, CardField.MUNICIPALITY, " Urk" + ", waar ik al heel lang woon" * 20)

    assert told.card.municipality is not None
    assert told.card.municipality.startswith("Urk")
    assert len(told.card.municipality) == LONGEST_MUNICIPALITY


def test_the_topic_is_asked_once() -> None:
    vague = asking.ask(Draft(card=QuestionCard(what="troep hier")), CardField.WHAT)

    assert asking.next_field(vague, RESIDENT, match(Decision.ESCALATE)) is None


def test_a_clear_match_asks_nothing() -> None:
    assert asking.next_field(STORY, STRANGER, match(Decision.MATCH, CardField.WAY)) is None


def test_what_narrows_most_is_asked_first() -> None:
    assert asking.next_field(STORY, RESIDENT, match(Decision.CLARIFY, CardField.WAY, CardField.PLACE)) is CardField.WAY


def test_never_more_than_three_questions() -> None:
    draft, put = STORY, []
    everything = match(Decision.CLARIFY, *(field for field in CardField if field is not CardField.WHAT))
    while (field := asking.next_field(draft, STRANGER, everything)) is not None:
        put.append(field)
        draft = asking.ask(draft, field)

    assert len(put) == asking.MOST_QUESTIONS == len(set(put))


def test_who_somebody_is_is_not_asked_again() -> None:
    everything = match(Decision.CLARIFY, CardField.WAY, CardField.AUDIENCE)
    once = asking.ask(STORY, CardField.WAY)

    assert asking.next_field(once, STRANGER, everything) is CardField.AUDIENCE
    assert asking.next_field(once, RESIDENT, everything) is None


def test_without_an_offering_only_for_whom_is_asked() -> None:
    nothing = match(Decision.ESCALATE, CardField.WAY, CardField.PLACE)

    assert asking.next_field(STORY, STRANGER, nothing) is CardField.AUDIENCE
    assert asking.next_field(STORY, RESIDENT, nothing) is None


def test_an_answer_ends_the_waiting() -> None:
    asked = asking.ask(STORY, CardField.COMPANY)

    answered = asking.fill(asked, CardField.COMPANY, "buren")

    assert answered.card.company is Company.NEIGHBOURS
    assert answered.awaiting is Awaiting.QUESTION
    assert answered.field is None


def test_a_choice_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="olifanten"):
        asking.fill(STORY, CardField.COMPANY, "olifanten")


def test_words_that_fit_no_choice_stay_in_the_story() -> None:
    draft = asking.add_words(asking.ask(STORY, CardField.COMPANY), "met mijn zus en haar hond")

    assert draft.card.what.splitlines() == [STORY.card.what, "met mijn zus en haar hond"]


def test_a_photo_before_the_words_goes_along_with_them() -> None:
    photo = Message(MessageKind.PHOTO, None, "file-1")
    waiting = asking.begin(Draft(), RESIDENT, [photo])
    asked = asking.begin(waiting, RESIDENT, [words("Wat kunnen wij hieraan doen?")])

    assert waiting.waits_for_words
    assert asked.attachments == (photo,)
    assert asked.number == waiting.number + 1


def test_a_photo_of_a_former_question_stays_behind() -> None:
    former = Draft(card=QuestionCard(what="iets"), attachments=(Message(MessageKind.PHOTO, None, "f"),), inquiry=3)

    assert asking.begin(former, RESIDENT, [words("Iets anders")]).attachments == ()


def test_of_a_long_story_the_last_real_question_is_proposed() -> None:
    story = "Het begon in maart. " * 30 + "Wat kunnen wij hier als straat aan doen? Groetjes en dank."

    assert asking.plain_question(QuestionCard(what=story)) == "Wat kunnen wij hier als straat aan doen?"


@given(st.text(max_size=6000))
def test_the_plain_question_is_one_short_line(story: str) -> None:
    question = asking.plain_question(QuestionCard(what=story))

    assert len(question) <= asking.LONGEST_QUESTION + 1
    assert "\n" not in question


FIELDS = st.sampled_from(CardField)
STEPS = st.one_of(
    st.tuples(st.just("ask"), FIELDS),
    st.tuples(st.just("edit"), FIELDS),
    st.tuples(st.just("words"), st.text(max_size=50)),
    st.tuples(st.just("fill"), FIELDS),
)


@given(st.lists(STEPS, max_size=30), st.data())
def test_no_answer_is_lost_whatever_the_order(steps: list[tuple[str, str]], data: st.DataObject) -> None:
    """Whatever people do, the last answer to each field is on the card and the number never changes by answering."""
    draft, answers = STORY, {}
    for step, argument in steps:
        match step:
            case "ask":
                draft = asking.ask(draft, CardField(argument))
            case "edit":
                draft = asking.edit(draft, CardField(argument))
            case "words":
                draft = asking.add_words(draft, argument)
                answers.pop(CardField.WHAT, None)
            case _:
                field = CardField(argument)
                choices = asking.CHOICES.get(field)
                value = data.draw(
                    st.sampled_from([c.value for c in choices]) if choices else st.text("abc", min_size=1)
                )
                draft = asking.fill(draft, field, value)
                answers[field] = value

    assert {field: draft.get(field) for field in answers} == answers
    assert draft.number == STORY.number


def test_what_was_said_in_several_messages_reads_as_sentences() -> None:
    card = QuestionCard(what="het is een puinhoop\n\nafval op straat!\nelke dag")

    assert asking.plain_question(card) == "Het is een puinhoop. afval op straat! elke dag"


PUT = ("schimmel", "sloop")


def test_a_chosen_subject_is_on_the_card() -> None:
    told = asking.choose_subject(asking.ask(STORY, CardField.SUBJECT, PUT), "sloop")

    assert told.get(CardField.SUBJECT) == "sloop"
    assert told.awaiting is Awaiting.QUESTION


def test_subjects_passed_over_are_remembered_once_and_told_otherwise() -> None:
    asked = asking.ask(STORY, CardField.SUBJECT, PUT)
    passed = asking.pass_over(replace(asked, card=replace(asked.card, subject="sloop", not_about=("sloop",))))

    assert (passed.card.subject, passed.card.not_about) == (None, ("sloop", "schimmel"))
    assert asking.next_field(passed, RESIDENT, match(Decision.ESCALATE)) is CardField.WHAT


def test_after_other_words_subjects_can_be_put_once_more() -> None:
    passed = asking.pass_over(asking.ask(STORY, CardField.SUBJECT, PUT))
    retold = asking.settle(asking.ask(passed, CardField.WHAT))
    worth = match(Decision.CLARIFY, CardField.SUBJECT)

    assert asking.next_field(retold, RESIDENT, worth) is CardField.SUBJECT
    assert asking.next_field(asking.ask(STORY, CardField.SUBJECT), RESIDENT, worth) is None


def test_where_nothing_comes_near_the_subject_may_still_be_asked() -> None:
    worth = match(Decision.ESCALATE, CardField.SUBJECT, CardField.WAY)

    assert asking.next_field(STORY, RESIDENT, worth) is CardField.SUBJECT
    assert asking.next_field(asking.ask(STORY, CardField.SUBJECT), STRANGER, worth) is CardField.AUDIENCE


MATCHES = st.builds(
    lambda decision, fields: match(decision, *fields),
    st.sampled_from(Decision),
    st.lists(st.sampled_from([CardField.SUBJECT, CardField.AUDIENCE, *asking.CHOICES]), unique=True),
)
REPLIES = st.sampled_from(["answers", "passes over", "skips", "tells more"])


@given(st.lists(st.tuples(MATCHES, REPLIES), min_size=5, max_size=5), st.sampled_from([STRANGER, RESIDENT]))
def test_asking_ends_and_never_asks_what_is_known(turns: list[tuple[Match, str]], contact: Contact) -> None:
    """Whatever the search says and whatever they answer."""
    draft = replace(STORY, card=replace(STORY.card, audience=contact.audience))
    for found, reply in turns:
        field = asking.next_field(draft, contact, found)
        if field is None:
            break
        assert field is CardField.WHAT or not draft.get(field)
        draft = asking.ask(draft, field, PUT if field is CardField.SUBJECT else ())
        assert len(draft.asked) <= asking.MOST_QUESTIONS
        draft = answered(draft, field, reply)
    else:
        raise AssertionError("five questions were asked")


def answered(draft: Draft, field: CardField, reply: str) -> Draft:
    """The draft after a reply; to other fields than the subject "passes over" is a skip."""
    match reply:
        case "answers" if field is CardField.SUBJECT:
            return asking.choose_subject(draft, PUT[0])
        case "answers" if field in asking.CHOICES:
            return asking.fill(draft, field, next(iter(asking.CHOICES[field])))
        case "passes over" if field is CardField.SUBJECT:
            return asking.pass_over(draft)
        case "tells more":
            return asking.add_words(draft, "en ook bij de speeltuin")
        case _:
            return asking.settle(draft)
