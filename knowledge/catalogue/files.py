"""The catalogue as a file: YAML to edit, JSON to exchange, CSV for a spreadsheet; read with every fault named."""

import json
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import yaml
from yaml import MappingNode, MarkedYAMLError, Node, SequenceNode, YAMLError
from yaml.reader import ReaderError

from knowledge.agenda import Agenda
from knowledge.catalogue.csv_files import csv_parts, csv_text
from knowledge.catalogue.faults import Fault, Row, check, mistake, shown
from knowledge.catalogue.records import digest, record
from knowledge.catalogue.told import Told
from knowledge.data_files import DATA
from knowledge.documents import YamlLoader, once
from knowledge.domain import Offering

__all__ = ["LARGEST", "OFFERINGS_FILE", "Fault", "digest", "read", "read_content", "write"]

OFFERINGS_FILE: Final = DATA / "offerings.yaml"
"""The catalogue that ships with the program."""

LARGEST: Final = 10_000_000
"""Most bytes of a file. Own choice: nine times what ships, with 384 offerings; it takes some seconds to check."""

_A_LIST: Final = Told.of("offerings", "a list of offerings")
_YAML: Final = Told.of("yaml", "YAML")

_YAML_HEADER: Final = """\
# Learning offerings for liveable and safe neighbourhoods, with the questions by which people find them.
# One record per offering: who offers what for whom, and `examples`: questions as people would ask them, per language.
# Themes, priority questions and gaps (lacunes) are those of agenda.yaml. Check a changed file before it is imported:
#   vraagbaak catalogue check FILE

"""


def read(path: Path, agenda: Agenda | None = None) -> tuple[tuple[Offering, ...], tuple[Fault, ...]]:
    """Read a catalogue and say what is wrong in it.

    Args:
        path: A file whose name ends in .yaml, .yml, .json or .csv.
        agenda: What its themes, priority questions and lacunes may be; the agenda that ships where not given.

    Returns:
        The offerings in which nothing is wrong, in the order of the file, and every fault, in that order too.

    Raises:
        OSError: The file cannot be opened.
    """
    size = path.stat().st_size
    if size > LARGEST:
        return (), (_too_large(path.name, size),)
    return read_content(path.read_bytes(), path.name, agenda)


def read_content(
    content: bytes, name: str, agenda: Agenda | None = None
) -> tuple[tuple[Offering, ...], tuple[Fault, ...]]:
    """The same for what a file holds.

    Args:
        name: Of the file: how it ends tells how to read it.
    """
    parts = list(_parts(content, name))
    rows = [part for part in parts if isinstance(part, Row)]
    offerings, faults = check(rows, name, agenda or Agenda.load())
    unread = [part for part in parts if isinstance(part, Fault)]
    if not parts:
        unread = [
            Fault(name, None, None, Told.of("no-offerings", "no offerings"), Told.of("at-least-one", "at least one"))
        ]
    return offerings, tuple(sorted((*unread, *faults), key=lambda fault: fault.row or 0))


def write(path: Path, offerings: Iterable[Offering]) -> None:
    """Write a catalogue that `read` reads back to equal offerings, examples ordered by language.

    Args:
        path: As in `read`; what stood there is replaced.
        offerings: In the order of the file.

    Raises:
        ValueError: The name ends in something else.
        OSError: The file cannot be written.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise ValueError(f"{path.name}: a catalogue file ends in {', '.join(_WRITERS)}")
    path.write_bytes(writer(offerings).encode("utf-8"))


def _too_large(name: str, size: int) -> Fault:
    found = Told.of("bytes", "{count} bytes", count=size)
    return Fault(
        name,
        None,
        None,
        found,
        Told.of("in-parts", "at most {limit}; in parts that are each imported by themselves", limit=LARGEST),
    )


def _parts(content: bytes, name: str) -> Iterator[Row | Fault]:
    """The rows of a file, and what kept others from being read."""
    suffix = Path(name).suffix
    reader = _READERS.get(suffix.lower())
    if reader is None:
        found = Told.of("ending", "a name ending in {suffix}", suffix=repr(suffix))
        yield Fault(name, None, None, found, Told.of("one-of", "one of {allowed}", allowed=", ".join(_READERS)))
        return
    if len(content) > LARGEST:
        yield _too_large(name, len(content))
        return
    content = content.removeprefix(BOM_UTF8)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = Told.of("no-utf8", "byte {byte}, which is not UTF-8", byte=f"0x{content[error.start]:02X}")
        yield Fault(name, line, None, found, Told.of("utf8", "UTF-8; in Excel: save as 'CSV UTF-8'"))
        return
    yield from reader(text, name)


def _yaml_parts(text: str, file: str) -> Iterator[Row | Fault]:
    try:
        loader = YamlLoader(text)
        root = loader.get_single_node()
    except (YAMLError, RecursionError) as error:
        yield _no_yaml(error, text, file)
        return
    if root is None:
        return
    if not isinstance(root, SequenceNode):
        yield Fault(file, _line(root), None, Told.of("something-else", "something else"), _A_LIST)
        return
    for node in root.value:
        try:
            yield Row(_line(node), loader.construct_object(node, deep=True), _lines(node))
        except (YAMLError, ValueError) as error:
            yield _no_yaml(error, text, file)


def _line(node: Node) -> int:
    return int(node.start_mark.line) + 1


def _lines(node: Node) -> dict[str, int]:
    """The line of every field of a record."""
    return {str(key.value): _line(key) for key, _ in node.value} if isinstance(node, MappingNode) else {}


def _no_yaml(error: Exception, text: str, file: str) -> Fault:
    match error:
        case MarkedYAMLError(problem_mark=mark, problem=str(problem)) if mark is not None:
            return Fault(file, mark.line + 1, None, Told.of("mistake", "{error}", error=problem), _YAML)
        case ReaderError(character=int(character)):
            line = text.count("\n", 0, text.find(chr(character))) + 1
            found = Told.of("character", "the character {character}", character=f"U+{character:04X}")
            return Fault(file, line, None, found, Told.of("yaml-printable", "YAML, in printable characters"))
    return Fault(file, None, None, Told.of("mistake", "{error}", error=type(error).__name__), _YAML)


def _json_parts(text: str, file: str) -> Iterator[Row | Fault]:
    if not text.strip():
        return
    try:
        root = json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        yield Fault(file, None, None, mistake(error), Told.of("json", "JSON"))
        return
    if not isinstance(root, list):
        yield Fault(file, None, None, shown(root), _A_LIST)
        return
    yield from (Row(number, values) for number, values in enumerate(root, start=1))


class _YamlDumper(yaml.SafeDumper):
    """Writes short lists on one line and long texts unbroken, so that a change of one thing changes one line."""


def _yaml_list(dumper: _YamlDumper, items: list[object]) -> SequenceNode:
    on_one_line = not any(" " in str(item) for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=on_one_line)


_YamlDumper.add_representer(list, _yaml_list)


def _yaml_text(offerings: Iterable[Offering]) -> str:
    records = [record(offering) for offering in offerings]
    return _YAML_HEADER + yaml.dump(
        records, Dumper=_YamlDumper, allow_unicode=True, sort_keys=False, width=float("inf")
    )


def _json_text(offerings: Iterable[Offering]) -> str:
    return json.dumps([record(offering) for offering in offerings], ensure_ascii=False, indent=2) + "\n"


_READERS: Final[dict[str, Callable[[str, str], Iterator[Row | Fault]]]] = {
    ".yaml": _yaml_parts,
    ".yml": _yaml_parts,
    ".json": _json_parts,
    ".csv": csv_parts,
}
_WRITERS: Final[dict[str, Callable[[Iterable[Offering]], str]]] = {
    ".yaml": _yaml_text,
    ".yml": _yaml_text,
    ".json": _json_text,
    ".csv": csv_text,
}
