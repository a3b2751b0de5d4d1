"""The program's own data files: YAML with texts in several languages, checked when read."""

from pathlib import Path
from typing import Annotated, Self, TypeVar

from pydantic import BaseModel, ConfigDict, RootModel, StringConstraints, ValidationError, model_validator
from yaml import YAMLError

from knowledge.documents import YamlLoader
from knowledge.domain import Language, Translation
from knowledge.errors import DataFaultError

DATA = Path(__file__).with_name("data")
"""Folder of the files that ship with the program."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

Model = TypeVar("Model", bound=BaseModel)


class Record(BaseModel):
    """A record of a data file: immutable, and a field nobody knows is a fault."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Wording(RootModel[dict[Language, Text]]):
    """The same text by language code; Dutch always."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="after")
    def _has_dutch(self) -> Self:
        if Language.NL not in self.root:
            raise ValueError("a text in Dutch (nl) is needed")
        return self

    @property
    def dutch(self) -> str:
        """The original."""
        return self.root[Language.NL]

    @property
    def translations(self) -> tuple[Translation, ...]:
        """The other languages, in the order of the file."""
        return tuple(Translation(language, text) for language, text in self.root.items() if language is not Language.NL)


def read_data(path: Path, model: type[Model]) -> Model:
    """Read a YAML data file into a pydantic model.

    Raises:
        DataFaultError: The file cannot be read, is no YAML, or holds something else than the model asks for.
    """
    try:
        loader = YamlLoader(path.read_text(encoding="utf-8"))
        return model.model_validate(loader.get_single_data())
    except ValidationError as error:
        raise DataFaultError(f"{path.name}: {_in_short(error)}") from error
    except (OSError, UnicodeDecodeError, YAMLError) as error:
        raise DataFaultError(f"{path.name}: {error}") from error


def _in_short(error: ValidationError) -> str:
    """Every place that is wrong, and what is expected there."""
    problems = error.errors(include_url=False)
    return "; ".join(f"{'.'.join(map(str, problem['loc'])) or 'the file'}: {problem['msg']}" for problem in problems)
