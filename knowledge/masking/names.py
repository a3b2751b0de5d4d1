"""Names of people, told by the words before them, by their form, and by the names that many people have."""

from collections.abc import Iterator
from dataclasses import replace

from knowledge.masking.cues import Cue, Trust, read_cues
from knowledge.masking.kept import kept_phrases
from knowledge.masking.name_shapes import NameShapes
from knowledge.masking.spans import Kind, Span
from knowledge.masking.words import Word, words_of


def names(text: str) -> Iterator[Span]:
    """Names of people."""
    words = words_of(text)
    if not words:
        return
    kept = kept_phrases(text)
    for start, end in _merged(sorted(_found(words))):
        span = Span(words[start].start, words[end - 1].end, Kind.NAME)
        if not any(begin < span.end and span.start < stop for begin, stop in kept):
            yield span


def _found(words: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Ranges of words that are names; they may overlap."""
    shapes = NameShapes.of(words)
    for at in range(len(words)):
        for behind, cue in read_cues().at(words, at):
            somebodys = cue.person and at > 0 and words[at - 1].folded in read_cues().possessives
            yield from _behind_cue(shapes, behind, replace(cue, somebodys=somebodys))
        yield from _bare(shapes, at)


def _behind_cue(shapes: NameShapes, at: int, cue: Cue) -> Iterator[tuple[int, int]]:
    words = shapes.words
    between = read_cues().from_whom if cue.closing else read_cues().called
    while at < len(words) and words[at].folded in between and not words[at].capital:
        at += 1
    if at == len(words) or not _may_follow(words[at], cue):
        return
    if cue.person and words[at].gap.strip(" ") in {",", "("}:
        cue = Cue(Trust.BARE)
    end = shapes.end(at, cue)
    if end is not None and (not cue.closing or _ends_line(words, end)):
        yield at, end
        yield from _second(shapes, end, cue)


def _second(shapes: NameShapes, at: int, cue: Cue) -> Iterator[tuple[int, int]]:
    """The name behind "en", where one has just been found before it."""
    words = shapes.words
    if at + 1 < len(words) and words[at].folded in read_cues().conjunctions and words[at + 1].adjacent:
        end = shapes.end(at + 1, cue)
        if end is not None:
            yield at + 1, end


def _may_follow(word: Word, cue: Cue) -> bool:
    """Whether what stands between a cue and a word lets the word be the name that is meant."""
    gap = word.gap.strip(" :=\"'“”‘’«»*_")
    if cue.closing:
        return gap.strip(",،.!-–\n") == ""
    if cue.trust is Trust.SURE:
        return gap.strip("\n") == ""
    return gap == "" or (gap in {",", "("} and cue.person) or (gap == "." and cue.surname)


def _ends_line(words: tuple[Word, ...], end: int) -> bool:
    """Whether behind a name the line ends, or goes on with something that is no word."""
    if end == len(words) or words[end].folded in read_cues().goes_on:
        return True
    return words[end].gap.lstrip(" ")[:1] not in {"", "'", "’", "-"}


def _bare(shapes: NameShapes, at: int) -> Iterator[tuple[int, int]]:
    """A name that nothing announces."""
    words = shapes.words
    if at and words[at].adjacent and words[at - 1].folded in read_cues().things:
        return
    if at and words[at].adjacent and _is_title_word(shapes, words[at - 1]):
        return
    end = shapes.end(at, Cue(Trust.BARE))
    if end is not None:
        yield at, end
        yield from _second(shapes, end, Cue(Trust.LIKELY))
        if _is_second(shapes, at):
            yield at - 2, at - 1


def _is_second(shapes: NameShapes, at: int) -> bool:
    """Whether a name is the second of two: then "Joke en Henny" tells no joke."""
    words = shapes.words
    joined = at > 1 and words[at].adjacent and words[at - 1].folded in read_cues().conjunctions
    return joined and words[at - 2].capital and shapes.lexicon.is_first_name(words[at - 2])


def _is_title_word(shapes: NameShapes, word: Word) -> bool:
    """Whether a word with a capital that is no name makes the next a part of a title: "Jarige Job"."""
    return word.capital and not word.opens and len(word.text) > 1 and not shapes.lexicon.is_first_name(word)


def _merged(ranges: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Ranges that overlap made one."""
    last: tuple[int, int] | None = None
    for start, end in ranges:
        if last is not None and start < last[1]:
            last = last[0], max(last[1], end)
        else:
            if last is not None:
                yield last
            last = start, end
    if last is not None:
        yield last
