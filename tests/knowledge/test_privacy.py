"""Personal data is taken out of texts; what only looks like it stays."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from knowledge.domain import HelpLine, Language, Masked
from knowledge.help_lines import HelpLines
from knowledge.masking.gathering import gather
from knowledge.masking.spans import MARKS, PLACEHOLDERS, Kind
from knowledge.masking.vocabulary import ordinary_words, read_names
from knowledge.privacy import mask, spans

EVALUATION = Path(__file__).parents[1] / "evaluation"


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    spans: tuple[tuple[int, int, str], ...]


def lines_of(name: str) -> tuple[Line, ...]:
    lines = map(json.loads, (EVALUATION / name).read_text(encoding="utf-8").splitlines())
    return tuple(Line(line["text"], tuple((s, e, kind) for s, e, kind in line.get("spans", ()))) for line in lines)


def is_taken(line: Line, start: int, end: int) -> bool:
    """Whether no letter or digit of a labelled span is left."""
    left = set(range(start, end)) - {at for span in spans(line.text) for at in range(span.start, span.end)}
    return not any(line.text[at].isalnum() for at in left)


@pytest.mark.parametrize(("name", "most_touched"), [("pii.jsonl", 0.03), ("own_pii.jsonl", 0.03)])
def test_takes_what_is_personal_and_little_else(name: str, most_touched: float) -> None:
    lines = lines_of(name)
    taken = [is_taken(line, start, end) for line in lines for start, end, _ in line.spans]
    touched = [bool(spans(line.text)) for line in lines if not line.spans]

    assert sum(taken) / len(taken) >= 0.97
    assert sum(touched) / len(touched) <= most_touched


def test_tells_the_kind_of_what_it_takes() -> None:
    lines = [line for name in ("pii.jsonl", "own_pii.jsonl") for line in lines_of(name)]
    told = [
        any(span.kind == kind and span.start < end and start < span.end for span in spans(line.text))
        for line in lines
        for start, end, kind in line.spans
    ]

    assert sum(told) / len(told) >= 0.97


@pytest.mark.parametrize("name", ["questions.jsonl", "own_questions.jsonl", "own_safety.jsonl"])
def test_leaves_questions_alone(name: str) -> None:
    """Some hold a neighbour's first name; hardly anything else is taken."""
    lines = lines_of(name)
    touched = [line.text for line in lines if spans(line.text)]

    assert len(touched) / len(lines) <= 0.02


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Hoi, ik ben Tjeerd Hofstra!", "Hoi, ik ben [naam]!"),
        ("ik ben samira el ouali en zoek iets", "ik ben [naam] en zoek iets"),
        ("IK HEET WIETSKE POSTMA EN WIL HELPEN", "IK HEET [naam] EN WIL HELPEN"),
        ("Mijn naam is Wil", "Mijn naam is [naam]"),
        ("naam: Zandstra, W.J.", "naam: [naam]"),
        ("buurman de vries slaapt slecht", "buurman [naam] slaapt slecht"),
        ("mevrouw van kesteren is gevallen", "mevrouw [naam] is gevallen"),
        ("Mw. K. Tjon A Fat belde", "Mw. [naam] belde"),
        ("mijn dochter inaya durft niet", "mijn dochter [naam] durft niet"),
        ("Ik sprak Quirijntje van den Oever gisteren", "Ik sprak [naam] gisteren"),
        ("Wij zijn Arie en Cor", "Wij zijn [naam] en [naam]"),
        ("Tot dan!\n\nGroetjes,\nnel en wim", "Tot dan!\n\nGroetjes,\n[naam] en [naam]"),
        ("Byłam wczoraj z Kasią na placu", "Byłam wczoraj z [naam] na placu"),
        ("Поговори з Оксаною про курси", "Поговори з [naam] про курси"),
        ("السيد خالد المصري لا يصلح السقف", "السيد [naam] لا يصلح السقف"),
        ("Elif'in annesi hasta", "[naam] annesi hasta"),
    ],
)
def test_names(text: str, masked: str) -> None:
    assert mask(text) == Masked(masked, ("NAME",) * masked.count("[naam]"))


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("bel Ali (0612345678)", "bel [naam] ([telefoon])"),
        ("06.24.68.13.57 of +31(0)6-24681357", "[telefoon] of [telefoon]"),
        ("mijn numer 601 234 567", "mijn numer [telefoon]"),
        ("jan punt bos apenstaartje example punt com", "[e-mail]"),
        ("schrijf naar jan[at]example[dot]com", "schrijf naar [e-mail]"),
        ("zie https://www.facebook.com/jan.bos.71 daar", "zie [gebruikersnaam] daar"),
        ("insta: bos_tuiniert", "insta: [gebruikersnaam]"),
        ("bsn 123456780 klopt niet", "bsn [bsn] klopt niet"),
        ("999990019 is mijn nummer", "[bsn] is mijn nummer"),
        ("stort op nl91 abna 0417 1643 00 aub", "stort op [rekeningnummer] aub"),
        ("DE89 3704 0044 0532 0130 00", "[rekeningnummer]"),
        ("AB-12-CD staat op de stoep", "[kenteken] staat op de stoep"),
        ("kenteken ab12cd scheurt hier", "kenteken [kenteken] scheurt hier"),
        ("oma (12-03-1951) vergeet veel", "oma ([geboortedatum]) vergeet veel"),
        ("May 5, 1990 born in Accra", "[geboortedatum] born in Accra"),
    ],
)
def test_numbers_and_names_online(text: str, masked: str) -> None:
    assert mask(text).text == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("ik woon Van Speijkstraat 3-II", "ik woon [adres]"),
        ("Hugo de Grootstraat 5b, 1052 LL Amsterdam", "[adres], [postcode] Amsterdam"),
        ("Burgemeester Van Walsumweg 9 lekt", "[adres] lekt"),
        ("laan van meerdervoort 600 driehoog", "[adres] driehoog"),
        ("rozenstraat15 stinkt", "[adres] stinkt"),
        ("buurman Bos van Dorpsstraat 112", "buurman [naam] van [adres]"),
        ("ik woon op Zuideinde 33", "ik woon op [adres]"),
        ("Achterom 14, Delft", "[adres], Delft"),
        ("ul. Długa 5/12 00-950 Warszawa", "[adres] [postcode] Warszawa"),
        ("вул. Шевченка 12, кв. 5", "[adres]"),
        ("Gül Sok. No: 5 D: 3", "[adres]"),
        ("شارع التحرير رقم 12", "[adres]"),
        ("221B Baker Street is a museum", "[adres] is a museum"),
        ("Rue de la Loi 16, Brussel", "[adres], Brussel"),
        ("wij wonen 3011 ad", "wij wonen [postcode]"),
    ],
)
def test_addresses(text: str, masked: str) -> None:
    assert mask(text).text == masked


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben Rotterdammer en Opzoomeraar",
        "ik ben ZZP'er bij de GGD",
        "mevrouw van de gemeente en de wijkagent",
        "vrijwilliger van Humanitas of de Johan Cruijff Foundation",
        "De Anne Frankschool, de Prins Bernhardkade en het Pietje Bell-plein",
        "Jan Modaal en Jan en alleman",
        "Groetjes van een bezorgde buurvrouw",
        "Stichting Jarige Job",
        "In mei en met Kerst, elke maandag",
        "mijn zoon spijbelt en mijn man snurkt",
        "bestelnummer 0612345678 en KvK-nummer 87654321",
        "bel 112, 113, 14 010, 0900-8844 of 088-786 73 72",
        "de vergadering van 03-11-2026 om 10:30 duurde 2 uur",
        "op het schoolplein 3 bankjes, in de hoofdstraat 30 km",
        "Kerkstraat 2024 en Plein 40-45",
        "in 2025 en 2026 kregen we 1500 euro en 2000 m2",
        "leeftijd 12-en-15, groep 7 en 8, 3e verdieping",
        "2 @ 5 euro, koffie @ de inloop",
        "NL99 doet mee, net als de A20",
        "facebook.com/groups/buurt en linkedin.com/company/movisie",
        "ik snap artikel 5.2 niet",
        "Ben yeni taşındım, annem hasta",
        "نريد حديقة جميلة في الحي",
    ],
)
def test_keeps_what_only_looks_personal(text: str) -> None:
    assert mask(text) == Masked(text)


@pytest.mark.parametrize("line", HelpLines.load().lines, ids=lambda line: line.id)
def test_help_lines_can_be_passed_on(line: HelpLine) -> None:
    """Their numbers help everybody, however somebody announces them."""
    assert mask(f"bel {line.number} zei hij, het nummer is {line.number}").kinds == ()


@pytest.mark.parametrize("kind", Kind)
def test_placeholders_are_not_masked_again(kind: Kind) -> None:
    placeholder = PLACEHOLDERS[kind]

    assert mask(f"Mijn naam is {placeholder} en ik woon op {placeholder}").kinds == ()


def test_takes_again_what_comes_to_light() -> None:
    """A date that stands behind a name is a birthday, also when the name is masked already."""
    assert mask("[naam] (12-05-2012) gymt niet").text == "[naam] ([geboortedatum]) gymt niet"


PIECES = st.sampled_from(
    [
        *(
            "ik ben",
            "mijn naam is",
            "mevrouw",
            "buurman",
            "groetjes",
            "\n",
            ",",
            "(",
            ")",
            ". ",
            "en",
            "van",
            "de",
            "El",
        ),
        *("Fatima", "Bos", "jan", "J.P.", "Wil", "Kerkstraat", "laan van", "12", "3-II", "1234 AB", "[naam]", "[adres"),
        *(
            "06",
            "12345678",
            "+31",
            "0800-2000",
            "@",
            "sanne",
            "example.nl",
            "12-05-2012",
            "geboren",
            "kenteken",
            "AB-12-CD",
        ),
        *(
            "NL91",
            "ABNA0417164300",
            "bsn",
            "999990019",
            "اسمي",
            "سامر",
            "Оксана",
            "ul.",
            "Długa",
            "İ",
            "ß",
            *MARKS.values(),
        ),
    ]
)
MESSAGES = st.one_of(
    st.text(), st.lists(PIECES).map(" ".join), st.lists(st.one_of(PIECES, st.text(max_size=5))).map("".join)
)


@settings(deadline=None)
@given(MESSAGES)
@example("")
@example("Jan en " * 600)
@example("[[naam]] [naam")
def test_masking_twice_is_masking_once(text: str) -> None:
    once = mask(text)

    assert mask(once.text) == Masked(once.text)


@settings(deadline=None)
@given(MESSAGES)
def test_spans_lie_apart_in_order_and_within_the_text(text: str) -> None:
    edges = [edge for span in spans(text) for edge in (span.start, span.end)]

    assert edges == sorted(edges)
    assert all(span.start < span.end for span in spans(text))
    assert all(0 <= edge <= len(text) for edge in edges)


@settings(deadline=None)
@given(MESSAGES)
def test_what_is_shown_is_the_text_with_placeholders(text: str) -> None:
    masked = mask(text)

    assert masked.text == "".join(shown(text))
    assert masked.kinds == tuple(span.kind for span in spans(text))


def shown(text: str) -> Iterator[str]:
    copied = 0
    for span in spans(text):
        yield text[copied : span.start] + PLACEHOLDERS[span.kind]
        copied = span.end
    yield text[copied:]


def test_gathers_words_in_small_letters_only() -> None:
    assert gather(["Samira leest een Boek over Bomen", "een boek"]) == {"leest", "een", "over", "boek"}


@pytest.mark.parametrize("language", Language)
def test_every_language_has_words(language: Language) -> None:
    assert len(ordinary_words(language)) > 5000


def test_particles_of_surnames_are_read() -> None:
    assert "van den heuvel" in read_names().with_particle
