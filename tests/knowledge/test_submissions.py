"""Filling in a submission by pure functions, and from a submission to an offering."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from knowledge.agenda import Agenda
from knowledge.catalogue.forms import checked
from knowledge.catalogue.records import SUMMARY_LIMIT, TITLE_LIMIT
from knowledge.domain import (
    MOST_QUESTIONS,
    Audience,
    Example,
    Language,
    Offering,
    OfferingKind,
    Refusal,
    Step,
    Submission,
)
from knowledge.submissions.becoming import filled_in
from knowledge.submissions.filling import answered, chosen, clean, editing, gone_on

EMPTY = Submission(12, 3, Language.NL)
WHOLE = replace(
    EMPTY,
    step=Step.REVIEW,
    title="Duivenschool",
    organisation="De Doffer",
    audiences=(Audience.RESIDENT,),
    summary="Je leert duiven houden.",
    url="https://duiven.example",
    questions=tuple(Example(Language.NL, f"Hoe houd je {count} duiven?") for count in (1, 2, 3)),
    themes=("wonen",),
)


def nothing(_: str) -> None:
    """Tells no language."""


def after(submission: Submission, words: str) -> Submission:
    told = answered(submission, words, nothing)
    assert isinstance(told, Submission)
    return told


def at(step: Step) -> Submission:
    return replace(EMPTY, step=step)


def test_every_answer_leads_to_the_next_question() -> None:
    told = after(EMPTY, " Duiven\nschool ")
    assert (told.title, told.step) == ("Duiven school", Step.ORGANISATION)
    told = after(told, "De Doffer")
    assert gone_on(told) is Refusal.NOT_ENOUGH
    told = gone_on(chosen(told, Audience.RESIDENT, wanted=True))
    assert isinstance(told, Submission)
    told = after(told, "Je leert duiven houden.")
    told = after(told, "www.duiven.example/cursus.")
    assert (told.url, told.step) == ("https://www.duiven.example/cursus", Step.QUESTIONS)
    told = after(told, "Hoe houd je duiven?\nhoe houd je duiven?\nduif\nWat eet een duif?")
    assert len(told.questions) == 2
    assert gone_on(told) is Refusal.NOT_ENOUGH
    told = gone_on(after(told, "Mag een duif op mijn dak?"))
    assert isinstance(told, Submission)
    assert told.step is Step.NEAREST
    assert gone_on(told) == replace(told, step=Step.REVIEW)


@pytest.mark.parametrize(
    ("step", "words", "refusal"),
    [
        (Step.TITLE, "🙈 !!", Refusal.NO_WORDS),
        (Step.TITLE, "a" * (TITLE_LIMIT + 1), Refusal.TOO_LONG),
        (Step.SUMMARY, "a" * (SUMMARY_LIMIT + 1), Refusal.TOO_LONG),
        (Step.AUDIENCES, "voor iedereen", Refusal.NO_WORDS),
        (Step.URL, "weet ik niet", Refusal.NO_ADDRESS),
        (Step.URL, "javascript:alert(1)", Refusal.NO_ADDRESS),
        (Step.URL, "http://localhost", Refusal.NO_ADDRESS),
        (Step.QUESTIONS, "duiven?", Refusal.NO_QUESTION),
        (Step.QUESTIONS, "Hoe lang mag het? " + "a" * 500, Refusal.TOO_LONG),
        (Step.REVIEW, "ja", Refusal.NO_WORDS),
    ],
)
def test_what_cannot_be_taken_is_said(step: Step, words: str, refusal: Refusal) -> None:
    assert answered(at(step), words, nothing) is refusal


def test_an_audience_twice_is_as_good_as_once() -> None:
    once = chosen(EMPTY, Audience.RESIDENT, wanted=True)

    assert chosen(once, Audience.RESIDENT, wanted=True) == once
    assert chosen(chosen(once, Audience.RESIDENT, wanted=False), Audience.RESIDENT, wanted=False) == EMPTY


def test_a_change_leads_back_to_the_card() -> None:
    changed = after(editing(WHOLE, Step.TITLE), "Duivencursus")

    assert changed == replace(WHOLE, title="Duivencursus")
    assert editing(WHOLE, Step.QUESTIONS).questions == ()


def test_questions_have_an_end() -> None:
    many = "\n".join(f"Hoe houd je {count} duiven?" for count in range(MOST_QUESTIONS + 5))

    assert len(after(at(Step.QUESTIONS), many).questions) == MOST_QUESTIONS


def test_signs_that_disturb_are_taken_out() -> None:
    assert clean("a\u202eb\x00 <b>c</b>\n d") == "a b bc/b d"


def test_becomes_an_offering_as_an_import_would_make_it(offerings: Sequence[Offering]) -> None:
    offering = checked(filled_in(WHOLE, OfferingKind.TRAINING), offerings, Agenda.load())

    assert isinstance(offering, Offering)
    assert (offering.id, offering.kind, offering.themes) == ("duivenschool-12", OfferingKind.TRAINING, ("wonen",))
    assert offering.examples == WHOLE.questions


def test_what_an_import_would_refuse_is_refused(offerings: Sequence[Offering]) -> None:
    form = filled_in(replace(WHOLE, url=offerings[0].url, themes=()), OfferingKind.TRAINING)
    faults = checked(form, offerings, Agenda.load())

    assert isinstance(faults, tuple)
    assert {fault.field for fault in faults} == {"url", "themes"}


def test_a_title_in_another_script_still_has_an_id() -> None:
    assert filled_in(replace(WHOLE, title="تربية الحمام")).id == "aanbod-12"
