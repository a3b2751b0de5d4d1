"""Names of people, told by the words before them, by their form, and by the names that many people have."""

from collections.abc import Iterator

from knowledge.masking.cues import Cue, Trust, read_cues
from knowledge.masking.kept import kept_phrases
from knowledge.masking.name_shapes import NameShapes
from knowledge.masking.spans import Kind, Span
from knowledge.masking.words import Word, words_of

_ARTICLES = frozenset(
    "de het een the stichting fonds sint st san santa saint basisschool school project vereniging".split()
)


def names(text: str) -> Iterator[Span]:
    """Names of people."""
    words = words_of(text)
    if not words:
        return
    kept = kept_phrases(text)
    for start, end in _merged(sorted(_found(text, words))):
        span = Span(words[start].start, words[end - 1].end, Kind.NAME)
        if not any(begin < span.end and span.start < stop for begin, stop in kept):
            yield span


def _found(text: str, words: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Ranges of words that are names; they may overlap."""
    shapes = NameShapes.of(words)
    for at in range(len(words)):
        for behind, cue in read_cues().at(words, at):
            yield from _behind_cue(text, shapes, behind, cue)
        yield from _bare(shapes, at)


def _behind_cue(text: str, shapes: NameShapes, at: int, cue: Cue) -> Iterator[tuple[int, int]]:
    words = shapes.words
    while at < len(words) and words[at].folded in read_cues().between and not words[at].capital:
        at += 1
    if at == len(words) or not _may_follow(words[at], cue):
        return
    end = shapes.end(at, cue.trust, surname=cue.surname)
    if end is not None and (not cue.closing or _ends_line(text, words, end)):
        yield at, end


def _may_follow(word: Word, cue: Cue) -> bool:
    """Whether what stands between a cue and a word lets the word be the name that is meant."""
    gap = word.gap.strip(" :=\"'“”‘’«»*_")
    if cue.closing:
        return gap.strip(",.!-–\n") == ""
    if cue.trust is Trust.SURE:
        return gap.strip("\n") == ""
    return gap == "" or (gap in {",", "(", "."} and cue.person and word.capital) or (gap == "." and cue.surname)


def _ends_line(text: str, words: tuple[Word, ...], end: int) -> bool:
    """Whether behind a name the line ends, or goes on with something that is no word."""
    if end == len(words):
        return True
    return words[end].gap.lstrip(" ")[:1] not in {"", "'", "’", "-"}


def _bare(shapes: NameShapes, at: int) -> Iterator[tuple[int, int]]:
    """A name that nothing announces."""
    words = shapes.words
    if at and words[at].adjacent and words[at - 1].folded in _ARTICLES:
        return
    end = shapes.end(at, Trust.BARE)
    if end is not None:
        yield at, end


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
