"""Training: what is drawn, what is changed, what is learned, and that a seed decides it all."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from embeddings.static_model import StaticModel
from embeddings.training.contrastive import fit
from embeddings.training.folder import write_folder
from embeddings.training.material import Group, Material, Source, read_asked, read_corpus
from embeddings.training.noise import Noise, with_aside, with_slip
from embeddings.training.overlap import overlaps
from embeddings.training.pairs import epoch
from embeddings.training.run import train
from embeddings.training.settings import Settings
from embeddings.training.spelling import spell
from embeddings.training.vocabulary import UNKNOWN, learn_vocabulary
from knowledge.catalogue.files import OFFERINGS_FILE, read

GARDEN = Group("garden", ("samen tuinieren met buren", "gardening together", "een moestuin in de straat", "plantjes"))
NOISE_AT_NIGHT = Group("noise", ("lawaai in de nacht", "noise at night", "harde muziek van boven", "herrie"))
MONEY = Group("money", ("hulp bij schulden", "help with debt", "rekeningen niet meer betalen", "geldzorgen"))
READING = Group("reading", ("beter leren lezen", "learning to read", "brieven begrijpen", "taalles"))
WORDS = Source("words", (GARDEN, NOISE_AT_NIGHT, MONEY, READING), rounds=4)
MATERIAL = Material((WORDS,))
SMALL = Settings(subwords=120, dimension=16, epochs=30, batch=4, slips=0.1, seed=7, threads=1)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    train(MATERIAL, SMALL, folder)
    return folder


async def test_texts_of_a_group_come_nearer_to_each_other_than_to_the_rest(trained: Path) -> None:
    model = StaticModel(trained)
    vectors = await model.embed_questions([group.texts[0] for group in WORDS.groups])
    partners = await model.embed_passages([group.texts[1] for group in WORDS.groups])

    np.testing.assert_array_equal((vectors @ partners.T).argmax(axis=1), range(len(WORDS.groups)))
    await model.aclose()


def test_the_same_seed_gives_the_same_files_and_another_seed_others(trained: Path, tmp_path: Path) -> None:
    train(MATERIAL, SMALL, tmp_path / "again")
    train(MATERIAL, replace(SMALL, seed=8), tmp_path / "other")

    for name in ("model.safetensors", "tokenizer.json", "modules.json"):
        assert (tmp_path / "again" / name).read_bytes() == (trained / name).read_bytes()
    assert (tmp_path / "other" / "model.safetensors").read_bytes() != (trained / "model.safetensors").read_bytes()


def test_the_report_tells_what_was_done(tmp_path: Path) -> None:
    report = train(MATERIAL, SMALL, tmp_path)

    assert report.texts == sum(len(group.texts) for group in WORDS.groups)
    assert report.subwords == len(
        json.loads((tmp_path / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    )
    assert len(report.losses) == SMALL.epochs
    assert report.losses[-1] < report.losses[0] / 2
    assert report.seconds > 0


def test_groups_with_an_equal_key_are_never_set_apart() -> None:
    alike = tuple(replace(group, key="one") for group in WORDS.groups)
    fitted = fit(Material((replace(WORDS, groups=alike),)), learn_vocabulary(MATERIAL.texts(), 120), SMALL)

    assert fitted.losses == (0.0,) * SMALL.epochs


def test_a_model_keeps_its_card_when_it_is_trained_again(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("card", encoding="utf-8")
    train(MATERIAL, replace(SMALL, epochs=1), tmp_path)

    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "card"


async def test_signed_bytes_keep_a_table_to_half_a_step(tmp_path: Path) -> None:
    tokenizer = learn_vocabulary(MATERIAL.texts(), 60)
    table = np.random.default_rng(1).normal(size=(tokenizer.get_vocab_size(), 12)).astype(np.float32)
    write_folder(tmp_path, table, tokenizer)
    model = StaticModel(tmp_path)

    half = np.abs(table).max(axis=1, keepdims=True) / 127 / 2
    assert (np.abs(model._table - table) <= half + 1e-6).all()
    await model.aclose()


def test_vocabulary_reads_letters_and_digits_without_case_or_diacritics() -> None:
    tokenizer = learn_vocabulary(["café één 24 buurt"] * 3, 40)

    assert tokenizer.encode("CAFÉ, één… 24!").ids == tokenizer.encode("cafe een 24").ids
    assert tokenizer.encode("🙂 ?!").ids == []


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("IŞIK ışık İSTANBUL", "isik isik istanbul"),
        ("ŁÓDŹ żółć", "lodz zolc"),
        ("مَدْرَسَة إلى أين", "مدرسه الي اين"),
        ("Їжак і Йосип", "іжак і иосип"),
    ],
)
def test_languages_are_folded_as_people_type_them(written: str, plain: str) -> None:
    tokenizer = learn_vocabulary([written, plain], 60)

    assert tokenizer.normalizer.normalize_str(written) == plain


def test_a_vocabulary_is_the_same_every_time_and_begins_with_the_unknown() -> None:
    texts = list(read_corpus().sources[1].groups[0].texts)
    once, again = learn_vocabulary(texts, 200), learn_vocabulary(texts, 200)

    assert once.to_str() == again.to_str()
    assert once.token_to_id(UNKNOWN) == 0


def test_a_batch_holds_a_group_once_and_pairs_its_own_texts() -> None:
    settings = replace(SMALL, batch=3, slips=0.0, asides=0.0)
    batches = epoch(MATERIAL, settings, np.random.default_rng(1))
    groups = {group.key: group.texts for group in WORDS.groups}

    assert len(batches) == WORDS.rounds * 2
    for batch in batches:
        assert len(set(batch.keys)) == len(batch.keys) <= settings.batch
        for left, right, key in zip(batch.left, batch.right, batch.keys, strict=True):
            assert left != right
            assert {left, right} <= set(groups[key])


def test_asides_come_from_another_source() -> None:
    sentences = Source("sentences", (Group("own", ("wij zijn hier helemaal alleen", "niemand kent ons hier goed")),), 1)
    others = Source("others", (Group("other", ("de bus rijdt nooit op tijd", "the bus is always far too late")),), 1)
    settings = replace(SMALL, slips=0.0, asides=1.0)
    batches = epoch(Material((sentences, others)), settings, np.random.default_rng(1))

    own = next(batch for batch in batches if batch.keys == ("own",))
    assert own.left[0].endswith(("de bus rijdt", "the bus is"))


def test_noise_changes_as_often_as_it_is_told() -> None:
    text = "de straat is van ons allemaal"
    never = Noise(0.0, 0.0, ("iets heel anders dan dat",), np.random.default_rng(1))
    sometimes = Noise(0.5, 0.0, (), np.random.default_rng(1))

    assert {never.typed(text) for _ in range(50)} == {text}
    assert 60 < sum(sometimes.typed(text) != text for _ in range(200)) < 140


def test_a_slip_is_small_and_spares_short_words() -> None:
    chance = np.random.default_rng(1)
    slips = {with_slip("ik wil leren", chance) for _ in range(200)}

    assert all(slip.startswith("ik wil ") for slip in slips)
    assert {len(slip) - len("ik wil leren") for slip in slips} == {-1, 0, 1}
    assert with_slip("wij ook", chance) == "wij ook"


def test_an_aside_is_shorter_than_the_text() -> None:
    assert (
        with_aside("een twee drie vier vijf", "zes zeven acht negen tien") == "een twee drie vier vijf zes zeven acht"
    )


def test_spelling_keeps_pieces_that_subwords_share() -> None:
    spelling = spell([UNKNOWN, "▁buren", "▁straat", "▁burenhulp", "▁burendag"])
    ends = [*spelling.starts[1:], len(spelling.pieces)]
    pieces = [set(spelling.pieces[start:end].tolist()) for start, end in zip(spelling.starts, ends, strict=True)]

    assert pieces[0] == pieces[2] == set()
    assert pieces[1] == pieces[3] == pieces[4]
    assert len(pieces[1]) == spelling.count
    np.testing.assert_allclose(spelling.shares, len(pieces[1]) ** -0.5, rtol=1e-6)


def test_the_corpus_is_whole() -> None:
    lexicon, sentences = read_corpus().sources

    assert len(lexicon.groups) >= 10_000
    assert len(sentences.groups) >= 2_500
    assert {len(group.texts) for group in sentences.groups} == {6, 7}


def test_every_question_of_the_corpus_is_about_something_on_offer() -> None:
    offerings, _ = read(OFFERINGS_FILE)

    asked = read_asked()

    assert set(asked) == {offering.id for offering in offerings}
    assert all(len(texts) >= 23 for texts in asked.values())


def test_a_group_of_one_text_is_refused() -> None:
    with pytest.raises(ValueError, match="lonely"):
        Group("lonely", ("one",))


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("lexicon.jsonl", "no json"),
        ("lexicon.jsonl", '{"nl": ["een"]}'),
        ("lexicon.jsonl", '["een", "one"]'),
        ("part-a.jsonl", '{"nl": "zonder onderwerp", "en": "no topic"}'),
        ("asked.jsonl", '{"nl": "een vraag zonder onderwerp"}'),
        ("asked.jsonl", '{"topic": "geen-vraag"}'),
        ("asked.jsonl", '{"topic": "lege-vraag", "nl": " "}'),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, file: str, line: str) -> None:
    (tmp_path / "lexicon.jsonl").write_text('{"nl": ["een"], "en": ["one"]}\n', encoding="utf-8")
    (tmp_path / "asked.jsonl").write_text('{"topic": "tellen", "nl": "hoe tel ik"}\n', encoding="utf-8")
    with (tmp_path / file).open("a", encoding="utf-8") as lines:
        lines.write(line + "\n")

    with pytest.raises(ValueError, match=rf"{file}, line \d"):
        read_corpus(tmp_path)


def test_a_copy_is_found_whatever_its_capitals_and_punctuation() -> None:
    (found,) = overlaps(
        ["Waar leer ik fietsen?", "Hoe werkt een buurtapp?"], ["waar leer ik FIETSEN", "waar leer ik zwemmen"]
    )

    assert (found.held_out, found.trained, found.share) == ("Waar leer ik fietsen?", "waar leer ik FIETSEN", 1.0)


def test_a_changed_word_or_a_longer_text_around_it_does_not_hide_a_copy() -> None:
    question = "hoe krijg ik mijn buren mee in een plan voor meer groen in de straat"
    reworded = question.replace("mijn buren", "onze buurt")

    assert [one.trained for one in overlaps([question], [reworded])] == [reworded]
    assert [one.share for one in overlaps([question], [f"Beste mensen, {question}? Groet, Jan"])] == [1.0]


def test_another_question_and_single_words_are_no_copies() -> None:
    assert overlaps(["waar leer ik goed fietsen", "hallo"], ["waar kan ik iets leren", "hallo"]) == ()
