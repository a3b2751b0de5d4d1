"""Questions as lines of JSON: those to be answered, and those that people have judged."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from embeddings.evaluation import Judgement, Kind
from knowledge.domain import Audience
from knowledge.errors import DataFaultError


class LineFaultError(DataFaultError):
    """A line is wrong.

    Attributes:
        line: Its number, from 1.
    """

    def __init__(self, line: int, expected: str) -> None:
        super().__init__(f"line {line}: {expected}")
        self.line = line


class QuestionLine(BaseModel):
    """A question to be answered; what else stands on the line is left alone.

    Attributes:
        id: Given back as it came.
        audience: Who asks, where known.
    """

    model_config = ConfigDict(frozen=True)

    id: str | int
    text: str
    audience: Audience | None = None


class JudgedLine(QuestionLine):
    """A question and what people say is right for it.

    Attributes:
        lang: Group by which figures are split.
        relevant: Ids of the offerings that help; those of a match only.
        best: Those of them that help most.
        theme: Theme id, where judged.
    """

    lang: str
    kind: Kind
    relevant: frozenset[str] = frozenset()
    best: frozenset[str] = frozenset()
    theme: str | None = None

    @model_validator(mode="after")
    def _is_consistent(self) -> Self:
        if bool(self.relevant) is not (self.kind is Kind.MATCH):
            raise ValueError("a match has relevant offerings, and nothing else has")
        if not self.best <= self.relevant:
            raise ValueError("what is best is relevant too")
        return self

    @property
    def judgement(self) -> Judgement:
        """What is right, for the evaluation."""
        return Judgement(self.kind, self.lang, self.relevant, self.best)


@dataclass(frozen=True, slots=True)
class JudgedQuestions:
    """A set of judged questions.

    Attributes:
        digest: SHA-256 of what was read.
    """

    digest: str
    lines: tuple[JudgedLine, ...]


_Line = TypeVar("_Line", bound=QuestionLine)


def read_lines(lines: Iterable[str], model: type[_Line]) -> Iterator[_Line]:
    """Read JSON lines one by one; blank ones are skipped.

    Raises:
        LineFaultError: A line holds no JSON, or something else than the model asks for.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield model.model_validate_json(line)
            except ValidationError as error:
                faults = (": ".join((*map(str, fault["loc"]), fault["msg"])) for fault in error.errors())
                raise LineFaultError(number, "; ".join(faults)) from error


def read_judged(*paths: Path) -> JudgedQuestions:
    """Read files of judged questions as one set.

    Raises:
        OSError: One cannot be read.
        DataFaultError: A line is wrong, or a file holds none.
    """
    contents = [path.read_bytes() for path in paths]
    read = zip(paths, contents, strict=True)
    lines = tuple(line for path, content in read for line in _judged_lines(path, content))
    return JudgedQuestions(hashlib.sha256(b"".join(contents)).hexdigest(), lines)


def _judged_lines(path: Path, content: bytes) -> tuple[JudgedLine, ...]:
    lines = tuple(read_lines(content.decode("utf-8", errors="replace").split("\n"), JudgedLine))
    if not lines:
        raise DataFaultError(f"{path.name}: no questions")
    return lines
