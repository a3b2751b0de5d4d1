"""A catalogue file is put in: first its faults, or what it would change; then all of it or nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.dashboard.carried import packed, unpacked
from bot.dashboard.offering_words import changes_table, fault_words, field_label, told_words
from bot.dashboard.visit import Answer, Entry, Page, Redirect, Visit, on_get, on_post
from knowledge.catalogue.comparing import ChangedOffering, Difference
from knowledge.catalogue.faults import Fault
from knowledge.catalogue.importing import Applied, CatalogueFile, Moved, Unreadable
from knowledge.domain import Offering
from knowledge.domain.reports import Table

MOST_FAULTS: Final = 200
"""Faults that are shown. Own choice: a file with more is wrong in some way that repeats itself."""


@dataclass(frozen=True, slots=True)
class WrongPlace:
    """One thing that is wrong in a file.

    Attributes:
        place: Which line or offering.
        what: What to do about it, in the reader's language.
        found: What stands there.
        expected: What may stand there.
    """

    place: str
    offering: str
    field: str
    what: str
    found: str
    expected: str


@dataclass(frozen=True, slots=True)
class Choosing:
    """Which file?

    Attributes:
        wrong: What is wrong in the one that was sent, the first of it.
        total: How much that is.
        faults: What has to be mended in the form, by field.
    """

    retire_missing: bool = False
    name: str = ""
    wrong: Sequence[WrongPlace] = ()
    total: int = 0
    faults: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would change.

    Attributes:
        content: The file, packed.
        changed: A table of its fields for each offering that becomes another.
        returned: The same for those that come back.
        moved: The catalogue changed since the last look.
    """

    name: str
    content: str
    retire_missing: bool
    token: str
    added: Table
    returned: Sequence[Table]
    changed: Sequence[Table]
    retired: Table
    counts: Sequence[tuple[str, int]]
    is_empty: bool
    moved: bool


def entries() -> list[Entry]:
    """Choose, look, do."""
    return [
        on_get("/catalogus/importeren", choose, name="import"),
        on_post("/catalogus/importeren", preview, name="import-preview"),
        on_post("/catalogus/importeren/doen", apply, name="import-apply"),
    ]


async def choose(visit: Visit) -> Page:
    """Ask for a file."""
    return _choosing(visit, Choosing(), status=200)


async def preview(visit: Visit) -> Answer:
    """What it would change; nothing is changed."""
    sent, retire = visit.given.upload("file"), bool(visit.given.text("retire"))
    if sent is None:
        return _choosing(visit, Choosing(retire, faults={"file": visit.texts.plain("fault-no-file")}))
    file = CatalogueFile(sent.name, sent.content)
    found = await visit.services.importing.preview(visit.turn, file, retire_missing=retire)
    if isinstance(found, Unreadable):
        return _unreadable(visit, found, file.name, retire=retire)
    return _preview(visit, found, file, retire=retire)


async def apply(visit: Visit) -> Answer:
    """Put it in, unless something changed since it was looked at."""
    given, retire = visit.given, bool(visit.given.text("retire"))
    content = unpacked(given.fields.get("content", ""))
    if content is None:
        return _choosing(visit, Choosing(retire, faults={"file": visit.texts.plain("fault-no-file")}))
    file = CatalogueFile(given.text("name"), content)
    token = given.text("token")
    match await visit.services.importing.apply(visit.turn, file, retire_missing=retire, token=token):
        case Applied():
            return Redirect("catalogue", said="done-imported")
        case Moved(difference):
            return _preview(visit, difference, file, retire=retire, moved=True)
        case Unreadable() as unreadable:
            return _unreadable(visit, unreadable, file.name, retire=retire)


def _choosing(visit: Visit, view: Choosing, status: int = 422) -> Page:
    return Page("importing.html", visit.texts.plain("import"), view, status=status)


def _unreadable(visit: Visit, found: Unreadable, name: str, *, retire: bool) -> Page:
    wrong = tuple(_wrong(fault, visit) for fault in found.faults[:MOST_FAULTS])
    told = {"file": visit.texts.plain("fault-file", name=name)}
    return _choosing(visit, Choosing(retire, name, wrong, len(found.faults), told))


def _wrong(fault: Fault, visit: Visit) -> WrongPlace:
    key = "place-offering" if fault.file.lower().endswith(".json") else "place-line"
    return WrongPlace(
        place=visit.texts.plain(key, number=fault.row) if fault.row is not None else visit.texts.plain("place-file"),
        offering=fault.offering or "–",
        field=field_label(fault.field, visit.voice) if fault.field else "–",
        what=fault_words(fault, visit.voice),
        found=told_words(fault.found, visit.voice),
        expected=told_words(fault.expected, visit.voice),
    )


def _preview(visit: Visit, difference: Difference, file: CatalogueFile, *, retire: bool, moved: bool = False) -> Page:
    texts = visit.texts
    view = Preview(
        name=file.name,
        content=packed(file.content),
        retire_missing=retire,
        token=difference.token,
        added=_offerings(texts.plain("import-added"), difference.added, visit),
        returned=_tables(difference.returned, visit),
        changed=_tables(difference.changed, visit),
        retired=_offerings(texts.plain("import-retired"), difference.retired, visit),
        counts=(
            (texts.plain("import-added"), len(difference.added)),
            (texts.plain("import-returned"), len(difference.returned)),
            (texts.plain("import-changed"), len(difference.changed)),
            (texts.plain("import-retired"), len(difference.retired)),
            (texts.plain("import-unchanged"), difference.unchanged),
        ),
        is_empty=difference.is_empty,
        moved=moved,
    )
    return Page("import_preview.html", texts.plain("import-preview"), view, status=409 if moved else 200)


def _offerings(name: str, offerings: Iterable[Offering], visit: Visit) -> Table:
    headings = tuple(map(visit.texts.plain, ("field-title", "field-organisation", "field-kind")))
    return Table(name, headings, tuple((one.title, one.organisation, visit.voice.name(one.kind)) for one in offerings))


def _tables(changed: Iterable[ChangedOffering], visit: Visit) -> Sequence[Table]:
    was, became = visit.texts.plain("change-was"), visit.texts.plain("change-becomes")
    return tuple(changes_table(one.before.title, one.changes, visit.voice, was, became) for one in changed)
