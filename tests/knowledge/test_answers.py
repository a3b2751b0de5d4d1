"""Free text is as good as a button."""

from pathlib import Path

import pytest

from knowledge.answers import Answers, Reply
from knowledge.asking import CHOICES
from knowledge.domain import CardField


@pytest.fixture(scope="module")
def answers() -> Answers:
    return Answers.load()


def test_every_choice_of_every_field_can_be_typed(answers: Answers) -> None:
    assert {field: set(values) for field, values in answers.fields.items()} == {
        field: {choice.value for choice in choices} for field, choices in CHOICES.items()
    }


@pytest.mark.parametrize(
    ("field", "text", "choice"),
    [
        (CardField.COMPANY, "Met de buren denk ik", "buren"),
        (CardField.COMPANY, "just me", "alleen"),
        (CardField.COMPANY, "MIJN COLLEGA'S", "vakgenoten"),
        (CardField.WAY, "doe maar een cursus ofzo", "cursus"),
        (CardField.WAY, "I'd like to watch something", "lezen-kijken"),
        (CardField.PLACE, "gewoon in mijn eigen buurt", "eigen-wijk"),
        (CardField.PLACE, "vanuit huis achter de computer", "online"),
        (CardField.DURATION, "een avondje", "paar-uur"),
        (CardField.DURATION, "mag wel een paar maanden duren", "maanden"),
        (CardField.AUDIENCE, "ik woon hier", "bewoner"),
        (CardField.AUDIENCE, "ik ben raadslid", "bestuurder"),
        (CardField.COMPANY, "met mijn zus", None),
        (CardField.WAY, "lezen of een cursus", None),
        (CardField.PLACE, "", None),
    ],
)
def test_a_typed_answer_names_its_choice(answers: Answers, field: CardField, text: str, choice: str | None) -> None:
    assert answers.choice(field, text) == choice


def test_a_long_story_is_no_answer(answers: Answers) -> None:
    story = "Wij hebben vorig jaar met de buren geprobeerd een tuin te maken maar dat lukte toen helemaal niet"

    assert answers.choice(CardField.COMPANY, story) is None


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("Ja hoor!", Reply.YES),
        ("klopt", Reply.YES),
        ("nee", Reply.NO),
        ("Weet ik niet...", Reply.SKIP),
        ("sla over", Reply.SKIP),
        ("zoek nu", Reply.SEARCH),
        ("een wijkwijze", Reply.HUMAN),
        ("Can I talk to a human please", Reply.HUMAN),
        ("ik wil een mens", Reply.HUMAN),
        ("mag ik met iemand praten", Reply.HUMAN),
        ("ik wil iemand helpen", None),
        ("talk to a human", Reply.HUMAN),
        ("ja maar het gaat ook over de parkeerplaats", None),
        ("", None),
    ],
)
def test_a_standing_reply_is_the_whole_message(answers: Answers, text: str, reply: Reply | None) -> None:
    assert answers.reply(text) is reply


def test_a_value_that_does_not_exist_is_refused_by_name(tmp_path: Path) -> None:
    wrong = tmp_path / "answers.yaml"
    wrong.write_text("fields: {met-wie: {olifanten: [olifant]}}\nreplies: {}\n")

    with pytest.raises(ValueError, match="olifanten"):
        Answers.load(wrong)


def test_a_wish_is_the_whole_text(answers: Answers) -> None:
    assert answers.wish("Een cursus!") == (CardField.WAY, "cursus")
    assert answers.wish("cursus solderen") is None
    assert answers.wish("allemaal troep") is None
