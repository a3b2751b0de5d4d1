"""Of all the questions by which an offering is found, people are shown a few clear ones."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from knowledge.catalogue.showing import LONGEST, MOST, is_presentable, shown_examples
from knowledge.domain import Example, Language, Offering


@pytest.mark.parametrize(
    "question",
    [
        "Hoe begin je een moestuin met de buurt?",
        "Er ligt hier elke week vuilnis. Wie ruimt dat op?",
        "Wie kent een VvE die van het gas af ging?",
        "هل يوجد دعم مالي للشباب؟ وأين أطلبه من البلدية؟",
        "Чи дають молоді гроші на власні проєкти?",
        "Mahalleyi temizlemek için çöp torbasını nereden alırız?",
    ],
)
def test_a_clear_question_is_shown(question: str) -> None:
    assert is_presentable(question)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "?",
        "moestuin beginnen subsidie",
        "Hoe begint een moestuin?",
        "hoe begin je een moestuin met de buurt?",
        "Hoe begin je een moestuin met de buurt",
        "Hoe begin je een moestuin met de buurt??",
        "Hoe begin je zoiets?! En met wie dan?",
        "Er ligt vuilnis. niemand ruimt het op, wie wel?",
        "Wij zijn oud. Wij zijn moe. Wie helpt ons?",
        "Doekoe nodig voor een feestje 😅 wie betaalt dat?",
        "Hoe begin ik met [naam] een moestuin in de buurt?",
        "Waarom doet NIEMAND iets aan dat vuilnis hier?",
        "Hoe begin ik... nou ja, een soort tuin of zo?",
        "1 moestuin beginnen met de buurt, hoe dan?",
        f"Hoe begin je een moestuin met {'heel ' * LONGEST}veel buren?",
    ],
)
def test_what_is_clumsy_or_long_is_not(question: str) -> None:
    assert not is_presentable(question)


def test_the_shortest_three_in_the_language_of_the_reader(offerings: Sequence[Offering]) -> None:
    for offering in offerings:
        for language in Language:
            shown = shown_examples(offering, language)
            known = {example.text: example.language for example in offering.examples}
            assert 1 <= len(shown) <= MOST
            assert {known[text] for text in shown} in ({language}, {Language.NL})
            assert list(shown) == sorted(shown, key=len)


def test_in_dutch_where_the_language_has_none(offerings: Sequence[Offering]) -> None:
    dutch = Example(Language.NL, "Hoe begin je een moestuin met de buurt?")
    english = Example(Language.EN, "How do you start a garden with the neighbours?")
    clumsy = Example(Language.EN, "garden with the neighbours how")
    offering = replace(offerings[0], examples=(clumsy, dutch))

    assert shown_examples(offering, Language.EN) == (dutch.text,)
    assert shown_examples(replace(offering, examples=(dutch, english)), Language.EN) == (english.text,)
    assert shown_examples(replace(offering, examples=(clumsy,)), Language.EN) == ()
