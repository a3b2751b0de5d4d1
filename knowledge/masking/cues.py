"""The words around names, read from `data/masking/cues.yaml`."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from embeddings.lexical import normalised
from knowledge.data_files import Record, Text, read_data
from knowledge.domain import Language
from knowledge.masking.vocabulary import MASKING_DATA, folded
from knowledge.masking.words import Word


class Trust(IntEnum):
    """How surely a name stands at a place."""

    BARE = 0
    """Nothing says so: only what is known as a name will do."""
    LIKELY = 1
    """People are spoken of: what looks like a name will do."""
    SURE = 2
    """Somebody says their name: anything will do but an ordinary word."""


@dataclass(frozen=True, slots=True)
class Cue:
    """What a phrase says about the words behind it.

    Attributes:
        surname: After this a surname may stand in small letters.
        opening: Counts only where a sentence begins.
        closing: The name goes on to the end of the line.
        person: Is a word for a person.
        somebodys: That person is somebody's, as in "mijn dochter".
    """

    trust: Trust
    surname: bool = False
    opening: bool = False
    closing: bool = False
    person: bool = False
    somebodys: bool = False


@dataclass(frozen=True, slots=True)
class Cues:
    """All words around names, as they are compared; the file says what each group is for."""

    phrases: dict[str, tuple[tuple[tuple[str, ...], Cue], ...]]
    people: frozenset[str]
    possessives: frozenset[str]
    conjunctions: frozenset[str]
    honorifics: frozenset[str]
    called: frozenset[str]
    from_whom: frozenset[str]
    goes_on: frozenset[str]
    things: frozenset[str]
    particles: frozenset[str]
    function_words: dict[Language, frozenset[str]]
    never: frozenset[str]
    institutions: frozenset[str]
    institution_beginnings: tuple[str, ...]
    institution_endings: tuple[str, ...]
    nationalities: frozenset[str]

    def at(self, words: tuple[Word, ...], start: int) -> Iterator[tuple[int, Cue]]:
        """The cues that begin at a word, the longest first, and the place behind each."""
        for phrase, cue in self.phrases.get(words[start].folded, ()):
            end = start + len(phrase)
            if tuple(word.folded for word in words[start:end]) == phrase and (words[start].opens or not cue.opening):
                yield end, cue


@cache
def read_cues() -> Cues:
    """The cues.

    Raises:
        DataFaultError: `cues.yaml` is wrong.
    """
    file = read_data(MASKING_DATA / "cues.yaml", _CuesFile)
    function_words = {language: folded(words) for language, words in file.function_words.items()}
    people = folded(file.people)
    return Cues(
        _indexed(_phrases(file)),
        people,
        folded(file.possessives),
        folded(file.conjunctions),
        folded(file.honorifics),
        folded(file.called),
        folded(file.from_whom),
        folded(file.goes_on),
        folded(file.things),
        folded(file.particles),
        function_words,
        frozenset[str]().union(*function_words.values(), people, folded(file.greetings)),
        folded(file.institutions),
        tuple(folded(file.institution_beginnings)),
        tuple(folded(file.institution_endings)),
        folded(file.nationalities),
    )


def _phrases(file: "_CuesFile") -> Iterator[tuple[str, Cue]]:
    titles = folded(file.titles)
    yield from ((phrase, Cue(Trust.SURE)) for phrase in file.introductions)
    yield from ((phrase, Cue(Trust.LIKELY)) for phrase in (*file.hints, *file.greetings.split()))
    yield from ((phrase, Cue(Trust.LIKELY, opening=True)) for phrase in file.opening_hints)
    yield from ((phrase, Cue(Trust.SURE, closing=True)) for phrase in file.closings)
    yield from ((phrase, Cue(Trust.LIKELY, closing=True)) for phrase in file.thanks)
    yield from ((word, Cue(Trust.LIKELY, surname=word in titles, person=True)) for word in folded(file.people) | titles)


def _indexed(phrases: Iterable[tuple[str, Cue]]) -> dict[str, tuple[tuple[tuple[str, ...], Cue], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], Cue]]] = defaultdict(list)
    for phrase, cue in phrases:
        words = tuple(normalised(phrase).split())
        by_first[words[0]].append((words, cue))
    return {first: tuple(sorted(found, key=lambda item: -len(item[0]))) for first, found in by_first.items()}


class _CuesFile(Record):
    introductions: tuple[Text, ...]
    hints: tuple[Text, ...]
    opening_hints: tuple[Text, ...]
    greetings: str
    people: str
    titles: str
    possessives: str
    conjunctions: str
    honorifics: str
    closings: tuple[Text, ...]
    thanks: tuple[Text, ...]
    called: str
    from_whom: str
    goes_on: str
    things: str
    particles: str
    function_words: dict[Language, str]
    institutions: str
    institution_beginnings: str
    institution_endings: str
    nationalities: str
