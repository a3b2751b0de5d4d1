"""A file is looked at before it is put in; what is wrong is named with its place, and nothing is half done."""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from stockkeeper import PatientEmbedder
from village import Village

from knowledge.agenda import Agenda
from knowledge.catalogue.comparing import Difference
from knowledge.catalogue.editing import Editing
from knowledge.catalogue.files import LARGEST, write
from knowledge.catalogue.importing import Applied, CatalogueFile, Importing, Moved, Unreadable
from knowledge.catalogue.records import digest
from knowledge.catalogue.stock import Catalogue
from knowledge.database.unit_of_work import Units
from knowledge.domain import (
    CatalogueAction,
    CatalogueItem,
    Contact,
    FieldChange,
    Offering,
    OfferingKind,
    RetireReason,
    Turn,
)
from knowledge.errors import NotAllowedError
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where files are written before they are sent."""
    path = tmp_path / "files"
    path.mkdir()
    return path


def sent(folder: Path, name: str, offerings: Sequence[Offering]) -> CatalogueFile:
    """A file with these offerings, as somebody sends it."""
    write(folder / name, offerings)
    return CatalogueFile(name, (folder / name).read_bytes())


async def everything(units: Units) -> Sequence[CatalogueItem]:
    async with units.reading() as unit:
        return await unit.offerings.items(retired=None)


async def previewed(importing: Importing, cor: Turn, file: CatalogueFile, *, retire_missing: bool) -> Difference:
    shown = await importing.preview(cor, file, retire_missing=retire_missing)
    assert isinstance(shown, Difference), shown
    return shown


# --- what is wrong ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Broken:
    """A file with one fault.

    Attributes:
        name: Of the file, whose content is broken.
        change: What is done to the content of a right file with two offerings.
        place: With what the fault's sentence begins.
        found, expected: What it says.
    """

    name: str
    change: Callable[[bytes], bytes]
    place: str
    found: str
    expected: str


def swap(old: str, new: str) -> Callable[[bytes], bytes]:
    """Other text in the place of the first that is this."""

    def swapped(content: bytes) -> bytes:
        assert old.encode() in content, old
        return content.replace(old.encode(), new.encode(), 1)

    return swapped


def field(name: str, value: object) -> Callable[[bytes], bytes]:
    """Another value in a field of the second offering of a JSON file; none where it is None."""

    def changed(content: bytes) -> bytes:
        records = json.loads(content)
        records[1].pop(name, None)
        records[1] |= {} if value is None else {name: value}
        return json.dumps(records).encode()

    return changed


def again(name: str) -> Callable[[bytes], bytes]:
    """The value of the first offering in the second too."""

    def repeated(content: bytes) -> bytes:
        records = json.loads(content)
        return field(name, records[0][name])(content)

    return repeated


def cut_before(text: str, *, second: bool = False) -> Callable[[bytes], bytes]:
    """The rest of the file lost from this text on; from the second time that it stands there."""

    def cut(content: bytes) -> bytes:
        first = content.index(text.encode())
        return content[: content.index(text.encode(), first + 1) if second else first]

    return cut


SECOND = "a.json, offering 2"

BROKEN = {
    "another encoding": Broken("a.csv", lambda content: content + b"\xe9", "a.csv, line", "0xE9", "UTF-8"),
    "no yaml": Broken("a.yaml", lambda _: b"- id: [een", "a.yaml, line 2", "did not find", "YAML"),
    "no json": Broken("a.json", lambda _: b"{een: 1}", "a.json", "a mistake", "JSON"),
    "no csv": Broken("a.csv", swap(";2022", ';"2022'), "a.csv, line", "a mistake", "a quote within quotes doubled"),
    "empty": Broken("a.yaml", lambda _: b"", "a.yaml", "no offerings", "at least one"),
    "another kind of file": Broken("a.docx", lambda content: content, "a.docx", "'.docx'", ".yaml"),
    "no list": Broken("a.json", lambda _: b'{"id": "een"}', "a.json", "fields", "a list of offerings"),
    "a missing column": Broken("a.csv", swap(";title;", ";name;"), "a.csv, line 1, name", "an unknown column", "title"),
    "an unknown column": Broken(
        "a.csv", swap(";period", ";period;prijs"), "a.csv, line 1, prijs", "unknown", "columns"
    ),
    "a column twice": Broken("a.csv", swap(";period", ";period;period"), "a.csv, line 1, period", "twice", "once"),
    "a missing field": Broken("a.json", field("effort", None), f"{SECOND} (twee), effort", "nothing", "this field"),
    "an unknown field": Broken("a.json", field("prijs", "5"), f"{SECOND} (twee), prijs", "an unknown field", "fields"),
    "an empty field": Broken("a.json", field("title", " "), f"{SECOND} (twee), title", "' '", "not empty"),
    "a wrong theme": Broken("a.json", field("themes", ["duif"]), f"{SECOND} (twee), themes", "'duif'", "one of"),
    "a wrong audience": Broken(
        "a.json", field("audiences", ["duif"]), f"{SECOND} (twee), audiences", "'duif'", "bewoner"
    ),
    "a wrong kind": Broken("a.json", field("kind", "duif"), f"{SECOND} (twee), kind", "'duif'", "training"),
    "a wrong scale": Broken("a.json", field("scale", "duif"), f"{SECOND} (twee), scale", "'duif'", "lokaal"),
    "a wrong form": Broken("a.json", field("form", ["duif"]), f"{SECOND} (twee), form", "'duif'", "zelfstudie"),
    "a wrong effort": Broken("a.json", field("effort", "duif"), f"{SECOND} (twee), effort", "'duif'", "dagdeel"),
    "a wrong cost": Broken("a.json", field("cost", "duif"), f"{SECOND} (twee), cost", "'duif'", "gratis"),
    "a wrong language": Broken("a.json", field("language", "duif"), f"{SECOND} (twee), language", "'duif'", "ISO 639"),
    "a wrong number": Broken("a.json", field("gaps", [9]), f"{SECOND} (twee), gaps", "9", "one of 1, 2"),
    "no address": Broken("a.json", field("url", "duif"), f"{SECOND} (twee), url", "'duif'", "a web address"),
    "an id twice": Broken("a.json", again("id"), f"{SECOND} (een), id", "'een'", "offering 1 has it too"),
    "an address twice": Broken("a.json", again("url"), f"{SECOND} (twee), url", "https://", "offering 1 has it too"),
    "an example twice": Broken(
        "a.json", field("examples", {"nl": ["Hoe?", "hoe?"]}), f"{SECOND} (twee), examples.nl", "'hoe?' twice", "once"
    ),
    "too long": Broken("a.json", field("title", "t" * 161), f"{SECOND} (twee), title", "161", "at most 160 characters"),
    "a bad id": Broken("a.json", field("id", "Duif!"), SECOND, "'Duif!'", "lower case letters"),
    "a wrong type": Broken("a.json", field("title", 5), f"{SECOND} (twee), title", "5", "text"),
    "a list that is none": Broken("a.json", field("themes", "wonen"), f"{SECOND} (twee), themes", "'wonen'", "a list"),
    "html": Broken("a.json", field("summary", "<b>duif</b>"), f"{SECOND} (twee), summary", "'<b>'", "without HTML"),
    "a formula": Broken("a.csv", swap(";Tweede;", ";=1+1;"), "a.csv, line 3, title", "'=1+1'", "a ' before it"),
    "a row too short": Broken("a.csv", swap(";Tweede;", ";"), "a.csv, line 3", "cells", "as in the first line"),
    "a truncated json": Broken("a.json", cut_before("summary"), "a.json", "a mistake", "JSON"),
    "a truncated csv": Broken(
        "a.csv", cut_before("2022", second=True), "a.csv, line 3", "cells", "as in the first line"
    ),
    "a truncated yaml": Broken("a.yaml", cut_before("summary", second=True), "a.yaml, line", "nothing", "this field"),
    "a field twice": Broken(
        "a.json", swap('"title": "Tweede",', '"title": "a", "title": "b",'), SECOND, "twice", "text"
    ),
    "an endless file": Broken("a.json", lambda _: b"[" * 100_000, "a.json", "recursion depth", "JSON"),
    "a file too large": Broken("a.csv", lambda _: b"x" * (LARGEST + 1), "a.csv", f"{LARGEST + 1} bytes", "in parts"),
}


@pytest.fixture
def two(offerings: Sequence[Offering]) -> Sequence[Offering]:
    """Two offerings that nobody has yet."""
    examples = offerings[0].examples[:2]
    one = replace(offerings[0], id="een", title="Eerste", url="https://een.example", period="2022", examples=examples)
    return [one, replace(one, id="twee", title="Tweede", url="https://twee.example", gaps=())]


@pytest.fixture
def reading(units: Units, searching: Matching, stocked: Sequence[Offering]) -> Importing:
    """Imports into a catalogue that nobody searches: for what is refused."""
    assert stocked
    return Importing(units, Teaching(units, searching, ()), Agenda.load())


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
async def test_a_fault_is_named_with_its_place_and_nothing_is_changed(
    broken: Broken, reading: Importing, cor: Turn, units: Units, folder: Path, two: Sequence[Offering]
) -> None:
    before = await everything(units)
    whole = sent(folder, broken.name if broken.name != "a.docx" else "a.csv", two)
    file = CatalogueFile(broken.name, broken.change(whole.content))

    shown = await reading.preview(cor, file, retire_missing=True)
    done = await reading.apply(cor, file, retire_missing=True, token="")

    assert isinstance(shown, Unreadable)
    assert done == shown
    told = [str(fault) for fault in shown.faults]
    sentence = next((one for one in told if one.startswith(broken.place)), None)
    assert sentence is not None, told
    assert broken.found in sentence
    assert broken.expected in sentence.partition("expected")[2]
    assert await everything(units) == before


async def test_every_fault_of_a_file_is_named_at_once(
    reading: Importing, cor: Turn, folder: Path, two: Sequence[Offering]
) -> None:
    whole = sent(folder, "a.json", two)
    content = field("effort", None)(field("title", "")(field("url", "duif")(whole.content)))

    shown = await reading.preview(cor, CatalogueFile("a.json", content), retire_missing=False)

    assert isinstance(shown, Unreadable)
    assert {fault.field for fault in shown.faults} == {"effort", "title", "url"}


async def test_an_address_that_the_catalogue_has_already_is_refused(
    reading: Importing, cor: Turn, folder: Path, two: Sequence[Offering], stocked: Sequence[Offering]
) -> None:
    other = replace(two[0], url=f"{stocked[0].url}/")

    shown = await reading.preview(cor, sent(folder, "a.yaml", [other]), retire_missing=False)

    assert isinstance(shown, Unreadable)
    (fault,) = shown.faults
    assert (fault.offering, fault.field) == ("een", "url")
    assert stocked[0].id in fault.expected
    assert isinstance(await reading.preview(cor, sent(folder, "a.yaml", [other]), retire_missing=True), Difference)


async def test_an_answer_is_neither_rewritten_nor_brought_back(
    reading: Importing, cor: Turn, units: Units, folder: Path, two: Sequence[Offering]
) -> None:
    answer = replace(two[0], id="antwoord-1", kind=OfferingKind.ANSWER, url=None, summary="Bel gerust aan.")
    async with units.writing() as unit:
        await unit.offerings.make(answer, digest(answer), unit.now)
        await unit.commit()

    same = await reading.preview(cor, sent(folder, "a.csv", [answer]), retire_missing=False)
    moved = await reading.preview(
        cor, sent(folder, "a.csv", [replace(answer, themes=("wonen",))]), retire_missing=False
    )
    words = await reading.preview(
        cor, sent(folder, "a.csv", [replace(answer, summary="Bel niet.")]), retire_missing=False
    )
    assert isinstance(same, Difference)
    assert same.is_empty
    assert isinstance(moved, Difference)
    assert isinstance(words, Unreadable)
    async with units.writing() as unit:
        await unit.offerings.retire(answer.id, unit.now)
        await unit.commit()
    assert isinstance(await reading.preview(cor, sent(folder, "a.csv", [answer]), retire_missing=False), Unreadable)


async def test_only_coordinators_import(
    reading: Importing, resident: Contact, wijkwijze: Contact, folder: Path, two: Sequence[Offering]
) -> None:
    file = sent(folder, "a.csv", two)
    for person in (resident, wijkwijze):
        with pytest.raises(NotAllowedError):
            await reading.preview(Turn(person), file, retire_missing=False)
        with pytest.raises(NotAllowedError):
            await reading.apply(Turn(person), file, retire_missing=False, token="")


# --- what it would change -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.yaml", "a.json", "a.csv"])
async def test_what_was_exported_changes_nothing(
    reading: Importing, cor: Turn, folder: Path, stocked: Sequence[Offering], name: str
) -> None:
    shown = await previewed(reading, cor, sent(folder, name, stocked), retire_missing=True)

    assert shown.is_empty
    assert shown.unchanged == len(stocked)


async def test_a_preview_tells_field_by_field_and_applying_does_just_that(  # noqa: PLR0913, PLR0917 - fixtures
    importing: Importing,
    editing: Editing,
    cor: Turn,
    units: Units,
    folder: Path,
    stocked: Sequence[Offering],
    two: Sequence[Offering],
) -> None:
    gone, edited, out, *rest = stocked
    await editing.retire(cor, gone.id, RetireReason.OUTDATED)
    new_title = replace(edited, title="Een nieuwe titel")
    file = sent(folder, "a.csv", [gone, new_title, *rest, *two])
    before = await everything(units)

    shown = await previewed(importing, cor, file, retire_missing=True)

    assert await everything(units) == before
    assert shown.added == tuple(two)
    assert [one.after for one in shown.returned] == [gone]
    (change,) = shown.changed
    assert change.changes == (FieldChange("title", (edited.title,), ("Een nieuwe titel",)),)
    assert (shown.retired, shown.unchanged) == ((out,), len(rest))

    done = await importing.apply(cor, file, retire_missing=True, token=shown.token)

    assert done == Applied(shown)
    assert {one.id for one in await Catalogue(units).offerings()} == {one.id for one in (gone, edited, *rest, *two)}
    for key, action in (
        (edited.id, CatalogueAction.CHANGED),
        (gone.id, CatalogueAction.RESTORED),
        (out.id, CatalogueAction.RETIRED),
        ("een", CatalogueAction.ADDED),
    ):
        line = (await editing.history(cor, key))[0]
        assert (line.action, line.by, line.note) == (action, "Cor", "a.csv")
    again = await previewed(importing, cor, file, retire_missing=True)
    assert again.is_empty


async def test_what_people_made_here_is_not_missing(
    reading: Importing, cor: Turn, units: Units, folder: Path, stocked: Sequence[Offering], two: Sequence[Offering]
) -> None:
    async with units.writing() as unit:
        await unit.offerings.make(two[0], digest(two[0]), unit.now)
        await unit.commit()

    shown = await previewed(reading, cor, sent(folder, "a.yaml", stocked[1:]), retire_missing=True)

    assert shown.retired == (stocked[0],)


async def test_a_catalogue_that_changed_since_the_preview_is_left_alone(  # noqa: PLR0913, PLR0917 - fixtures
    importing: Importing,
    editing: Editing,
    cor: Turn,
    village: Village,
    units: Units,
    folder: Path,
    stocked: Sequence[Offering],
    two: Sequence[Offering],
) -> None:
    eva = Turn(await village.coordinator("Eva"))
    file = sent(folder, "a.yaml", [*stocked, *two])
    shown = await previewed(importing, cor, file, retire_missing=False)
    await editing.retire(eva, stocked[0].id, RetireReason.GONE)
    before = await everything(units)

    late = await importing.apply(cor, file, retire_missing=False, token=shown.token)

    assert isinstance(late, Moved)
    assert [one.after for one in late.difference.returned] == [stocked[0]]
    assert await everything(units) == before
    other = sent(folder, "a.yaml", two[:1])
    assert isinstance(await importing.apply(cor, other, retire_missing=False, token=late.difference.token), Moved)
    assert isinstance(await importing.apply(cor, file, retire_missing=False, token=late.difference.token), Applied)


async def test_of_two_who_apply_at_once_one_does(
    importing: Importing, cor: Turn, village: Village, folder: Path, two: Sequence[Offering]
) -> None:
    eva = Turn(await village.coordinator("Eva"))
    file = sent(folder, "a.json", two)
    token = (await previewed(importing, cor, file, retire_missing=False)).token

    done = await asyncio.gather(
        *(importing.apply(turn, file, retire_missing=False, token=token) for turn in (cor, eva))
    )

    assert sorted(type(one).__name__ for one in done) == ["Applied", "Moved"]


async def test_a_failure_halfway_leaves_the_catalogue_as_it_was(
    reading: Importing, cor: Turn, units: Units, folder: Path, two: Sequence[Offering], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = sent(folder, "a.json", two)
    token = (await previewed(reading, cor, file, retire_missing=True)).token
    before = await everything(units)

    async def fails(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("knowledge.database.repositories.offerings.Offerings.retire", fails)
    with pytest.raises(OSError, match="disk full"):
        await reading.apply(cor, file, retire_missing=True, token=token)

    assert await everything(units) == before


async def test_searches_answer_while_an_import_is_indexed(  # noqa: PLR0913, PLR0917 - fixtures
    importing: Importing,
    cor: Turn,
    searching: Matching,
    embedder: PatientEmbedder,
    folder: Path,
    stocked: Sequence[Offering],
    two: Sequence[Offering],
) -> None:
    file = sent(folder, "a.json", two)
    token = (await previewed(importing, cor, file, retire_missing=False)).token
    embedder.busy = True
    applying = asyncio.create_task(importing.apply(cor, file, retire_missing=False, token=token))
    await embedder.began.wait()

    assert {one.id for one in searching.offerings} == {one.id for one in stocked}
    embedder.may_end.set()
    await applying
    assert {one.id for one in searching.offerings} == {one.id for one in (*stocked, *two)}
