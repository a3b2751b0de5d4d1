"""Danger is heard in six languages, and hardly where there is none."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from embeddings.training.overlap import overlaps
from knowledge.catalogue.files import OFFERINGS_FILE
from knowledge.catalogue.files import read as read_offerings
from knowledge.danger.learning import LINES_FILE, labelled
from knowledge.danger.rules import Rules, read_cues
from knowledge.domain import Danger, Language
from knowledge.help_lines import HelpLines
from knowledge.safety import Safety

EVALUATION = Path(__file__).parents[1] / "evaluation"

SAFETY = Safety.load()
HELP_LINES = HelpLines.load().lines


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    danger: Danger | None
    heard: Danger | None


def lines(file: Path) -> list[Line]:
    rows = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return [
        Line(row["text"], Danger(row["danger"]) if row["danger"] else None, SAFETY.detect(row["text"])) for row in rows
    ]


def recall(read: list[Line]) -> float:
    dangers = [line for line in read if line.danger]
    return sum(line.heard is not None for line in dangers) / len(dangers)


def false_alarms(read: list[Line]) -> float:
    calm = [line for line in read if not line.danger]
    return sum(line.heard is not None for line in calm) / len(calm)


def right_kind(read: list[Line]) -> float:
    heard = [line for line in read if line.danger and line.heard]
    return sum(line.heard is line.danger for line in heard) / len(heard)


def test_another_authors_lines() -> None:
    read = lines(EVALUATION / "safety.jsonl")

    assert recall(read) == 1
    assert false_alarms(read) == 0
    assert right_kind(read) >= 0.93


@pytest.mark.parametrize(
    ("name", "least", "most", "kinds"),
    [("own_safety.jsonl", 0.73, 0.0, 0.79), ("own_safety2.jsonl", 0.89, 0.014, 0.85)],
)
def test_held_out_lines(name: str, least: float, most: float, kinds: float) -> None:
    read = lines(EVALUATION / name)

    assert recall(read) >= least
    assert false_alarms(read) <= most
    assert right_kind(read) >= kinds


def test_what_offerings_are_found_by_is_hardly_ever_taken_for_danger() -> None:
    offerings, _ = read_offerings(OFFERINGS_FILE)
    examples = [example for offering in offerings for example in offering.examples]

    assert sum(SAFETY.detect(example.text) is not None for example in examples) / len(examples) <= 0.02


def test_lines_it_learned_from() -> None:
    read = lines(LINES_FILE)

    assert recall(read) >= 0.97
    assert false_alarms(read) <= 0.024


@pytest.mark.parametrize(
    ("name", "most"), [("questions.jsonl", 0.005), ("own_questions.jsonl", 0.018), ("own_plain.jsonl", 0.09)]
)
def test_learning_questions_are_hardly_ever_taken_for_danger(name: str, most: float) -> None:
    rows = (EVALUATION / name).read_text(encoding="utf-8").splitlines()
    alarms = [json.loads(row)["text"] for row in rows if SAFETY.detect(json.loads(row)["text"])]

    assert len(alarms) / len(rows) <= most


JUDGED = [
    "safety.jsonl",
    "own_safety.jsonl",
    "own_safety2.jsonl",
    "own_plain.jsonl",
    "questions.jsonl",
    "own_questions.jsonl",
]


@pytest.mark.parametrize("name", JUDGED)
def test_no_judged_text_is_a_near_duplicate_of_a_learned_line(name: str) -> None:
    judged = [json.loads(row)["text"] for row in (EVALUATION / name).read_text(encoding="utf-8").splitlines()]

    assert overlaps(judged, [lesson.text for lesson in labelled()]) == ()


@pytest.mark.parametrize(
    "text",
    [
        "mijn man slaat me",
        "MIJN MAN SLAAT ME!!!",
        "mijn man slaaaaat me",
        "hoi, even een vraag. mijn man slaat me. groetjes",
        "m'n man slaat me",
        "My husband hits me",
        "kocam beni dovuyor",
        "زوجي يضربني",
        "وزوجي يَضرِبُني",
        "maz mnie bije",
        "чоловік мене бʼє",
        "чоловік мене б'є",
    ],
)
def test_spelling_does_not_matter(text: str) -> None:
    assert SAFETY.detect(text) is Danger.DOMESTIC_VIOLENCE


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("Ik lach me dood, maar nu staat de keuken in brand", Danger.FIRE_OR_ACCIDENT),
        ("Hij slaat me elke dag. Is er een training weerbaarheid?", Danger.DOMESTIC_VIOLENCE),
        ("Ik wil niet meer leven. Waar is die cursus tekenen?", Danger.SUICIDE),
    ],
)
def test_what_else_is_said_does_not_hide_a_danger(text: str, danger: Danger) -> None:
    assert SAFETY.detect(text) is danger


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "👍",
        "hoi",
        "Waar kan ik leren hoe je iemand reanimeert?",
        "Twee jaar geleden stond ons huis in brand, nu willen we andere bewoners helpen",
        "Ik lach me dood om die vergadering",
        "er is rommel in de straat",
        "Wat doe je als iemand flauwvalt op een buurtfeest? Is daar een training voor?",
        "Who teaches residents to recognise domestic violence?",
        "Yangın güvenliği eğitimi arıyoruz",
        "دورة عن العنف الأسري",
        "szkolenie o przemocy domowej",
        "курс першої допомоги",
    ],
)
def test_learning_the_past_and_sayings_are_no_danger(text: str) -> None:
    assert SAFETY.detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "ik hang mezelf op",
        "soms denk ik dat het beter is als je jezelf ophangt",
        "I might hang myself",
        "kendimi asacağım",
        "بدي أشنق حالي",
        "powieszę się",
        "повішуся",
    ],
)
def test_who_speaks_of_hanging_is_heard(text: str) -> None:
    assert SAFETY.detect(text) is Danger.SUICIDE


def test_who_hangs_something_up_is_not() -> None:
    assert SAFETY.detect("wie wil schilderijen ophangen") is None


@pytest.mark.parametrize(
    "text",
    [
        "wie kan ons helpen om op het dak van onze flat bijen te houden",
        "de buren zitten altijd met de muziek in het donker op het balkon",
        "de lift is weer kapot en mijn moeder komt niet meer buiten",
        "its so hot in my house that i cant sleep",
        "i dont want to live here anymore because of the noise",
        "my neighbours dont want to clean the street where we live",
        "komsular gece gurultu yapiyor ne yapacagimi bilmiyorum",
        "komsunun kopegi tek basina havliyor butun gun",
        "gurultuden burada yasamak istemiyorum artik",
        "الجيران بيعملو ضجه بالليل وما بعرف شو اعمل",
        "jak rozmawiac z sasiadem ktory gra glosno muzyke do rana, nie mam juz sily",
        "sasiedzi halasuja w nocy i nie wiem co robic",
        "sąsiedzi hałasują w nocy i nie wiem co robić",
        "вже не хочу тут жити через цей шум",
        "боюсь сказати сусиду про його безлад",
    ],
)
def test_a_complaint_or_a_wish_of_a_neighbour_is_no_danger(text: str) -> None:
    assert SAFETY.detect(text) is None


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("i dont want to live anymore", Danger.SUICIDE),
        ("i dont wanna wake up", Danger.SUICIDE),
        ("yasamak istemiyorum artik", Danger.SUICIDE),
        ("не хочу більше жити", Danger.SUICIDE),
        ("he is in my house now", Danger.ACUTE_VIOLENCE),
        ("er staat een kind op het dak van de flat", Danger.CHILD_ABUSE),
        ("chlopcu od sasiadow nie daja jesc", Danger.CHILD_ABUSE),
        ("сусіди лишили двох малих самих на три дні", Danger.CHILD_ABUSE),
        ("я боюсь його", Danger.DOMESTIC_VIOLENCE),
    ],
)
def test_a_danger_in_nearly_the_same_words_is_heard(text: str, danger: Danger) -> None:
    assert SAFETY.detect(text) is danger


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    assert SAFETY.detect(text) in {None, *Danger}


@pytest.mark.parametrize("danger", Danger)
def test_every_danger_has_lines_that_exist_three_at_most(danger: Danger) -> None:
    shown = SAFETY.lines_for(danger, HELP_LINES)

    assert 1 <= len(shown) <= 3
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize(
    ("danger", "first"),
    [
        (Danger.ACUTE_VIOLENCE, "alarm-112"),
        (Danger.FIRE_OR_ACCIDENT, "alarm-112"),
        (Danger.MEDICAL, "alarm-112"),
        (Danger.SUICIDE, "suicide-113"),
        (Danger.DOMESTIC_VIOLENCE, "safe-at-home"),
        (Danger.CHILD_ABUSE, "safe-at-home"),
        (Danger.CRIME_REPORT, "crime-anonymous"),
        (Danger.DISCRIMINATION_REPORT, "discrimination"),
    ],
)
def test_the_line_to_call_first_stands_first(danger: Danger, first: str) -> None:
    assert SAFETY.lines_for(danger, HELP_LINES)[0].id == first


def test_whoever_may_be_in_danger_of_life_is_told_of_112() -> None:
    apart = {Danger.CRIME_REPORT, Danger.DISCRIMINATION_REPORT}

    assert all(
        "alarm-112" in {line.id for line in SAFETY.lines_for(danger, HELP_LINES)} for danger in set(Danger) - apart
    )


def test_lines_that_are_not_given_are_not_shown() -> None:
    only = [line for line in HELP_LINES if line.id == "alarm-112"]

    assert [line.id for line in SAFETY.lines_for(Danger.SUICIDE, only)] == ["alarm-112"]


def test_every_language_has_cues_for_every_concept_of_the_rules() -> None:
    named = {concept for alarm in Rules.load().alarms for concept in alarm.concepts}
    known = {(cue.language, cue.concept) for cue in read_cues()}

    assert {(language.value, concept) for language in Language for concept in named} <= known
