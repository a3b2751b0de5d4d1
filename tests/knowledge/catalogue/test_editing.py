"""Coordinators keep the catalogue: what they change is checked, kept with its history, and found at once."""

import asyncio
from collections.abc import Sequence
from dataclasses import fields, replace

import pytest
from clocks import Clock
from stockkeeper import FORM, PatientEmbedder
from village import Village

from knowledge.agenda import Agenda
from knowledge.catalogue.editing import Editing, Faulty, Overtaken, Saved
from knowledge.catalogue.faults import Rule
from knowledge.catalogue.forms import OfferingForm, checked, form_of
from knowledge.catalogue.naming import free_id
from knowledge.catalogue.records import ID_LIMIT, digest
from knowledge.catalogue.stock import Catalogue
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    AuditSubject,
    CatalogueAction,
    CatalogueFilter,
    Contact,
    Example,
    Feedback,
    FieldChange,
    Language,
    Offering,
    OfferingKind,
    OfferingState,
    QuestionCard,
    RetireReason,
    Role,
    Turn,
    Usage,
)
from knowledge.errors import NotAllowedError, NotFoundError
from knowledge.matching.finding import Matching

AGENDA = Agenda.load()
ALL = CatalogueFilter()
RETIRED = CatalogueFilter(OfferingState.RETIRED)
PIGEONS = "Wie leert mij duiven houden op het dak?"


async def added(editing: Editing, turn: Turn, form: OfferingForm = FORM) -> Offering:
    saved = await editing.add(turn, form)
    assert isinstance(saved, Saved), saved
    return saved.look.item.offering


async def found(searching: Matching, words: str) -> list[str]:
    judged = await searching.judge(words, QuestionCard(what=words))
    return [one.suggestion.offering.id for one in judged.weighed]


async def ids(editing: Editing, turn: Turn, words: str, wanted: CatalogueFilter = ALL) -> list[str]:
    return [look.item.offering.id for look in (await editing.search(turn, words, wanted, None)).looks]


def wrong(result: object) -> dict[str | None, Rule]:
    assert isinstance(result, Faulty), result
    return {fault.field: fault.rule for fault in result.faults}


# --- searching ----------------------------------------------------------------------------------------------------


async def test_without_words_all_are_listed_by_title_in_pages(
    editing: Editing, cor: Turn, stocked: Sequence[Offering]
) -> None:
    first = await editing.search(cor, " ", ALL, 0, size=10)
    beyond = await editing.search(cor, "", ALL, 99, size=10)
    titles = sorted((one.title.casefold(), one.id) for one in stocked)

    assert [look.item.offering.id for look in first.looks] == [key for _, key in titles[:10]]
    assert (first.page, first.total, beyond.page) == (0, len(stocked), first.pages - 1)


async def test_words_find_titles_organisations_and_ids_whatever_their_accents_and_capitals(
    editing: Editing, cor: Turn
) -> None:
    await added(editing, cor, replace(FORM, title="Café in de buurt", organisation="Stichting Zwaluw"))

    for words in ("CAFE buurt", "zwaluw", "cafe-in-de", "buurt zwaluw"):
        assert (await ids(editing, cor, words))[0] == "cafe-in-de-buurt"


async def test_words_find_what_is_near_in_meaning_too(editing: Editing, cor: Turn) -> None:
    await added(editing, cor)

    assert "duivenschool" in await ids(editing, cor, "Wie leert mij duiven houden?")


async def test_a_filter_holds_whatever_the_words_are(editing: Editing, cor: Turn, stocked: Sequence[Offering]) -> None:
    one = stocked[3]
    wanted = CatalogueFilter(theme=one.themes[0], audience=one.audiences[0], kind=one.kind)
    fitting = {key.id for key in stocked if wanted.fits(key)}

    assert set(await ids(editing, cor, "", wanted)) == fitting
    assert one.id in await ids(editing, cor, one.title, wanted)
    assert set(await ids(editing, cor, "wijk", wanted)) <= fitting
    assert not await ids(editing, cor, one.title, CatalogueFilter(kind=OfferingKind.ANSWER))


async def test_what_is_retired_is_found_among_the_retired_only(
    editing: Editing, cor: Turn, stocked: Sequence[Offering]
) -> None:
    gone = stocked[0]
    await editing.retire(cor, gone.id, RetireReason.OUTDATED)

    assert gone.id not in await ids(editing, cor, gone.title)
    assert await ids(editing, cor, gone.title, RETIRED) == [gone.id]
    assert await ids(editing, cor, "", RETIRED) == [gone.id]


async def test_what_is_known_of_an_offering_comes_with_it(
    editing: Editing, cor: Turn, village: Village, units: Units, stocked: Sequence[Offering], clock: Clock
) -> None:
    key = stocked[0].id
    for feedback in (Feedback.HELPS, Feedback.DOES_NOT_FIT, Feedback.DOES_NOT_FIT, None):
        inquiry = await village.ask(await village.resident(), "Hoe?", offerings=(key,))
        async with units.writing() as unit:
            await unit.inquiries.show(inquiry.id, 1, 1, unit.now)
            if feedback:
                await unit.inquiries.give_feedback(inquiry.id, 1, feedback, unit.now)
            await unit.commit()
    await village.ask(await village.resident(), "Wat?", offerings=(key,))

    look = await editing.get(cor, key)

    assert look.usage == Usage(suggested=5, shown=4, helped=1, unfit=2)
    assert (look.item.made_here, look.item.provider_id, look.item.reviewed_at) == (False, None, None)
    assert look.item.updated_at == clock.now
    assert look.item.digest == digest(look.item.offering)


# --- adding and changing ------------------------------------------------------------------------------------------


async def test_what_is_added_is_found_at_once(editing: Editing, cor: Turn, searching: Matching, clock: Clock) -> None:
    offering = await added(editing, cor)

    assert (offering.id, offering.priority_questions) == ("duivenschool", (3,))
    assert (await found(searching, PIGEONS))[0] == offering.id
    look = await editing.get(cor, offering.id)
    assert (look.item.made_here, look.item.reviewed_at, look.reasons) == (True, clock.now, ())
    (line,) = await editing.history(cor, offering.id)
    assert (line.action, line.by, line.at) == (CatalogueAction.ADDED, "Cor", clock.now)
    assert FieldChange("examples.en", (), ("+1",)) in line.changes


async def test_the_same_title_gets_an_id_of_its_own(editing: Editing, cor: Turn) -> None:
    await added(editing, cor)
    again = await added(editing, cor, replace(FORM, url="https://duiven.example/2"))

    assert again.id == "duivenschool-2"


@pytest.mark.parametrize(
    ("title", "key"), [("Ñandú & Co!", "nandu-co"), ("مدرسة", "aanbod"), ("a" * 80, "a" * ID_LIMIT)]
)
def test_an_id_is_made_of_any_title(title: str, key: str) -> None:
    assert free_id(title, ()) == key
    assert len(free_id(title, {key})) <= ID_LIMIT
    assert free_id(title, {key}) != key


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"title": "  "}, {"title": Rule.NEEDED}),
        ({"title": "t" * 161}, {"title": Rule.LENGTH}),
        ({"url": "zomaar wat"}, {"url": Rule.ADDRESS}),
        ({"url": ""}, {"url": Rule.NEEDED}),
        ({"kind": "feest"}, {"kind": Rule.CHOICE}),
        ({"kind": "antwoord"}, {"kind": Rule.CHOICE}),
        ({"themes": ()}, {"themes": Rule.NEEDED}),
        ({"themes": ("duiven",)}, {"themes": Rule.CHOICE}),
        ({"audiences": ("iedereen",)}, {"audiences": Rule.CHOICE}),
        ({"summary": "Zie <b>hier</b>"}, {"summary": Rule.PLAIN}),
        ({"summary": "s" * 401}, {"summary": Rule.LENGTH}),
        ({"language": "xx"}, {"language": Rule.CHOICE}),
        ({"priority_questions": ("8",)}, {"priority_questions": Rule.CHOICE}),
        ({"priority_questions": ("drie",)}, {"priority_questions": Rule.TYPE}),
        ({"gaps": ("9" * 5000,)}, {"gaps": Rule.TYPE}),
        ({"id": "Geen Id"}, {"id": Rule.SHAPE}),
        ({"examples": (Example(Language.NL, "Hoe?"), Example(Language.NL, "hoe? "))}, {"examples.nl": Rule.ONCE}),
        ({"effort": "", "cost": "", "scale": ""}, {"effort": Rule.NEEDED, "cost": Rule.NEEDED, "scale": Rule.NEEDED}),
    ],
)
def test_every_fault_is_at_its_field(change: dict[str, object], expected: dict[str, Rule]) -> None:
    faults = checked(replace(FORM, **change), (), AGENDA)  # type: ignore[arg-type]  # fields of the form

    assert isinstance(faults, tuple)
    assert {fault.field: fault.rule for fault in faults} == expected


async def test_what_is_wrong_is_not_added(editing: Editing, cor: Turn) -> None:
    before = await ids(editing, cor, "")

    assert wrong(await editing.add(cor, replace(FORM, title=" ", themes=()))) == {
        "title": Rule.NEEDED,
        "themes": Rule.NEEDED,
    }
    assert await ids(editing, cor, "") == before


def test_a_fault_says_what_is_expected() -> None:
    faults = checked(replace(FORM, title="t" * 161), (), AGENDA)

    assert isinstance(faults, tuple)
    (fault,) = Faulty(faults).of("title")
    assert (fault.limit, fault.expected) == (160, "at most 160 characters")
    assert Faulty(faults).of("url") == ()


async def test_an_id_or_address_of_another_is_refused(editing: Editing, cor: Turn, stocked: Sequence[Offering]) -> None:
    taken = stocked[0]

    assert wrong(await editing.add(cor, replace(FORM, id=taken.id, url=f"{taken.url}/"))) == {
        "id": Rule.OWN,
        "url": Rule.OWN,
    }
    await editing.retire(cor, taken.id, RetireReason.GONE)
    assert wrong(await editing.add(cor, replace(FORM, id=taken.id, url=taken.url or ""))) == {"id": Rule.OWN}


def test_a_form_that_is_sent_back_as_it_was_changes_nothing(offerings: Sequence[Offering]) -> None:
    assert [checked(form_of(one), (), AGENDA) for one in offerings] == list(offerings)


async def test_a_change_is_found_at_once_and_readable_in_the_history(
    editing: Editing, cor: Turn, searching: Matching, clock: Clock
) -> None:
    offering = await added(editing, cor)
    clock.skip(days=1)
    examples = (FORM.examples[0], Example(Language.NL, "Hoe tem ik een zwabberende kauw?"))
    form = replace(form_of(offering), title="Vogelschool", period="2027", examples=examples)

    saved = await editing.edit(cor, offering.id, form, digest(offering))

    assert isinstance(saved, Saved)
    assert (await found(searching, "zwabberende kauw"))[0] == offering.id
    newest, _ = await editing.history(cor, offering.id)
    assert newest.action is CatalogueAction.CHANGED
    assert set(newest.changes) == {
        FieldChange("title", ("Duivenschool",), ("Vogelschool",)),
        FieldChange("period", (), ("2027",)),
        FieldChange("examples.nl", (), ("+1",)),
        FieldChange("examples.en", ("−1",), ()),
    }


async def test_of_examples_that_residents_may_have_asked_the_history_keeps_how_many_only(
    editing: Editing, cor: Turn, units: Units
) -> None:
    offering = await added(editing, cor)
    without = replace(form_of(offering), examples=(Example(Language.NL, "Wie heeft er duiven?"),))

    await editing.edit(cor, offering.id, without, digest(offering))

    async with units.reading() as unit:
        entries = await unit.audit.of(AuditSubject.OFFERING, offering.id)
    kept = str([(entry.before, entry.after) for entry in entries])
    assert [one.text for one in (*offering.examples, *without.examples) if one.text in kept] == []


async def test_of_two_who_change_at_once_the_second_loses_nothing(
    editing: Editing, cor: Turn, village: Village
) -> None:
    eva = Turn(await village.coordinator("Eva"))
    seen = await added(editing, cor)
    await editing.edit(cor, seen.id, replace(form_of(seen), title="Vogelschool"), digest(seen))
    yours = replace(form_of(seen), summary="Je leert duiven melken.")

    late = await editing.edit(eva, seen.id, yours, digest(seen))

    assert isinstance(late, Overtaken)
    assert late.theirs.item.offering.title == "Vogelschool"
    assert late.yours == yours
    assert {change.field for change in late.changes} == {"title", "summary"}
    assert len(await editing.history(cor, seen.id)) == 2
    merged = replace(yours, title="Vogelschool")
    again = await editing.edit(eva, seen.id, merged, late.theirs.item.digest)
    assert isinstance(again, Saved)
    assert again.look.item.offering.summary == "Je leert duiven melken."


async def test_who_changes_what_was_retired_meanwhile_is_told(editing: Editing, cor: Turn) -> None:
    seen = await added(editing, cor)
    await editing.retire(cor, seen.id, RetireReason.DOUBLE)

    late = await editing.edit(cor, seen.id, form_of(seen), digest(seen))

    assert isinstance(late, Overtaken)
    assert late.theirs.item.retired_at is not None
    assert seen.id not in await ids(editing, cor, "")


async def test_searches_answer_while_a_change_is_indexed(
    editing: Editing, cor: Turn, searching: Matching, embedder: PatientEmbedder, stocked: Sequence[Offering]
) -> None:
    embedder.busy = True
    saving = asyncio.create_task(editing.add(cor, FORM))
    await embedder.began.wait()

    known = stocked[0]
    assert known.id in await found(searching, known.title)
    assert "duivenschool" not in await found(searching, PIGEONS)
    assert not saving.done()

    embedder.may_end.set()
    assert isinstance(await saving, Saved)
    assert (await found(searching, PIGEONS))[0] == "duivenschool"
    assert known.id in await found(searching, known.title)


async def test_the_history_names_who_coordinates_no_longer(editing: Editing, cor: Turn, village: Village) -> None:
    eva = await village.coordinator("Eva")
    offering = await added(editing, Turn(eva))
    await village.revoke(eva.id, Role.COORDINATOR)

    (line,) = await editing.history(cor, offering.id)
    assert line.by == "Eva"


# --- out and back -------------------------------------------------------------------------------------------------


async def test_what_is_retired_is_found_no_more_and_comes_back_as_it_was(
    editing: Editing, cor: Turn, searching: Matching
) -> None:
    offering = await added(editing, cor)

    look = await editing.retire(cor, offering.id, RetireReason.UNFIT, " past hier niet, zegt jan@duif.nl ")
    assert look.item.retired_at is not None
    assert offering.id not in await found(searching, PIGEONS)
    again = await editing.retire(cor, offering.id, RetireReason.GONE)
    assert again == look

    restored = await editing.restore(cor, offering.id)
    assert isinstance(restored, Saved)
    assert restored.look.item.offering == offering
    assert (await found(searching, PIGEONS))[0] == offering.id
    assert isinstance(await editing.restore(cor, offering.id), Saved)
    back, out, _ = await editing.history(cor, offering.id)
    assert (back.action, out.action) == (CatalogueAction.RESTORED, CatalogueAction.RETIRED)
    assert out.note == "niet-hier: past hier niet, zegt [e-mail]"


async def test_what_cannot_come_back_says_why(editing: Editing, cor: Turn) -> None:
    offering = await added(editing, cor)
    await editing.retire(cor, offering.id, RetireReason.DOUBLE)
    await added(editing, cor, replace(FORM, title="Nog een duivenschool"))

    assert wrong(await editing.restore(cor, offering.id)) == {"url": Rule.OWN}


async def test_the_words_of_an_answer_are_not_edited_and_not_kept_in_the_history(
    editing: Editing, cor: Turn, units: Units, offerings: Sequence[Offering]
) -> None:
    answer = replace(
        offerings[0], id="antwoord-1", kind=OfferingKind.ANSWER, url=None, title="Wie leert fietsen?", summary="Piet."
    )
    async with units.writing() as unit:
        await unit.offerings.make(answer, digest(answer), unit.now)
        await unit.commit()

    changed = replace(form_of(answer), summary="Jan.", kind="training", url="https://jan.example")
    assert wrong(await editing.edit(cor, answer.id, changed, digest(answer))) == {"kind": Rule.CHOICE}
    await editing.retire(cor, answer.id, RetireReason.UNFIT)
    assert wrong(await editing.restore(cor, answer.id)) == {"kind": Rule.CHOICE}
    async with units.reading() as unit:
        kept = await unit.audit.of(AuditSubject.OFFERING, answer.id)
    assert "Piet" not in str(kept)
    assert "fietsen" not in str(kept)


# --- who may ------------------------------------------------------------------------------------------------------


async def test_only_coordinators_keep_the_catalogue(
    editing: Editing, resident: Contact, wijkwijze: Contact, stocked: Sequence[Offering]
) -> None:
    key = stocked[0].id
    for person in (resident, wijkwijze):
        turn = Turn(person)
        attempts = (
            editing.search(turn, "wijk", ALL, 0),
            editing.get(turn, key),
            editing.history(turn, key),
            editing.add(turn, FORM),
            editing.edit(turn, key, FORM, ""),
            editing.retire(turn, key, RetireReason.GONE),
            editing.restore(turn, key),
        )
        for attempt in attempts:
            with pytest.raises(NotAllowedError):
                await attempt


async def test_what_is_not_there_is_not_found(editing: Editing, cor: Turn) -> None:
    for attempt in (
        editing.get(cor, "nergens"),
        editing.history(cor, "nergens"),
        editing.edit(cor, "nergens", FORM, ""),
        editing.retire(cor, "nergens", RetireReason.GONE),
        editing.restore(cor, "nergens"),
    ):
        with pytest.raises(NotFoundError):
            await attempt


async def test_a_change_that_fails_leaves_no_trace(
    editing: Editing, cor: Turn, units: Units, stocked: Sequence[Offering], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(*_: object) -> None:
        raise OSError("disk full")

    known = stocked[0]
    monkeypatch.setattr("knowledge.database.repositories.audit.Audit.note", fails)
    with pytest.raises(OSError, match="disk full"):
        await editing.edit(cor, known.id, replace(form_of(known), title="Anders"), digest(known))
    monkeypatch.undo()

    assert (await editing.get(cor, known.id)).item.offering == known
    assert await Catalogue(units).offerings() == sorted(stocked, key=lambda one: one.id)


def test_a_form_has_every_field_of_an_offering() -> None:
    assert [field.name for field in fields(OfferingForm)] == [field.name for field in fields(Offering)]
