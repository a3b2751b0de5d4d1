"""What fits this question: search, the card's wishes, the calibrated chance, and the advice that follows."""

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np

from embeddings.base import Embedder, Unit
from embeddings.calibration import FIELD, Calibration
from embeddings.hybrid import HybridIndex, Ranked, open_hybrid
from embeddings.lens import Lens
from knowledge.domain import (
    Decision,
    KnownGap,
    Language,
    Lesson,
    Match,
    Offering,
    OfferingKind,
    OffTopic,
    QuestionCard,
    Reason,
    Ruling,
    SmallTalk,
    Suggestion,
)
from knowledge.matching.beside import GAP, OFF_TOPIC, ranked_as, units_of_gaps, units_off_topic
from knowledge.matching.judged import Judged
from knowledge.matching.lessons import off_topic_taught, taught
from knowledge.matching.long_texts import joined, pieces
from knowledge.matching.narrowing import Belief, narrowing
from knowledge.matching.small_talk import SmallTalkWords
from knowledge.matching.suggesting import Asker, Weighed, weigh
from knowledge.matching.told import Told
from knowledge.matching.voting import FAIR_QUESTION, FAIR_THEME, Leanings, closeness, leader, votes
from knowledge.subjects import Subjects

SUGGESTIONS: Final = 10
"""How many a match holds at most."""

GAP_SURE: Final = 0.1
"""Lead of such a gap over the nearest offering from which a question is called by its name whatever the chance.

Source: as above: 48 gaps and no match have such a lead.
"""


@dataclass(frozen=True, slots=True)
class _Shelf:
    """All that is searched and its index: replaced as a whole, so that no search sees half of a change.

    Attributes:
        units: What the index was built of; empty where it knows more.
    """

    offerings: Mapping[str, Offering]
    gaps: tuple[KnownGap, ...]
    index: HybridIndex
    units: tuple[Unit, ...] = ()


class Matching:
    """Finds what fits a question.

    Embedding runs in the embedder's own executor and searching in a thread: neither holds up the event loop, and
    neither belongs inside a transaction.
    """

    def __init__(
        self, embedder: Embedder, calibration: Calibration, *, cache: Path | None, today: Callable[[], date]
    ) -> None:
        """Begin with an empty catalogue; `rebuild` puts one in.

        Args:
            embedder: Stays the caller's to close.
            calibration: Fitted for this embedder.
            cache: Folder in which vectors are kept from one start to the next; None keeps them nowhere.
            today: The date where the askers are.
        """
        self._embedder = embedder
        self._calibration = calibration
        self._cache = cache
        self._today = today
        self._small_talk = SmallTalkWords.load()
        self._subjects = Subjects.load()
        self._leanings = Leanings.load()
        self._rebuilding = asyncio.Lock()
        self._shelf = _Shelf({}, (), HybridIndex.of((), np.empty((0, embedder.dimension), np.float32)))
        self._lens: tuple[HybridIndex, Lens | None] = (self._shelf.index, None)

    @property
    def offerings(self) -> Collection[Offering]:
        """What is searched now, in the order in which it was given."""
        return self._shelf.offerings.values()

    @property
    def gaps(self) -> Sequence[KnownGap]:
        """The known gaps that are recognised now."""
        return self._shelf.gaps

    def gap(self, gap_id: str | None) -> KnownGap | None:
        """The known gap with this id; None where there is none, or no longer."""
        return next((gap for gap in self._shelf.gaps if gap.id == gap_id), None)

    async def lens(self) -> Lens:
        """Through which questions about one thing look alike, whoever asks them: learned from what is searched now."""
        index, lens = self._lens
        if lens is None or index is not self._shelf.index:
            index = self._shelf.index
            lens = await asyncio.to_thread(index.lens, but=OFF_TOPIC)
            self._lens = (index, lens)
        return lens

    def is_sure(self, probability: float) -> bool:
        """Whether what helps with this chance, 0 to 1, is shown as fitting; what helps with less only comes near."""
        return probability >= self._calibration.thresholds.match

    async def rebuild(
        self, offerings: Sequence[Offering], gaps: Sequence[KnownGap] = (), lessons: Sequence[Lesson] = ()
    ) -> None:
        """Search these from now on; until they are indexed the old ones are searched.

        Only texts that are new are embedded. Calls while one is busy wait their turn.

        Args:
            offerings: As the catalogue has them.
            gaps: Recognised instead of being given an offering that does not fit.
            lessons: What coordinators taught about offerings, gaps and kinds of off-topic, oldest first.
        """
        async with self._rebuilding:
            offerings, gaps = taught(offerings, lessons, Ruling.LINK), taught(gaps, lessons, Ruling.CONFIRM)
            off_topic = off_topic_taught(self._small_talk.off_topic, lessons)
            units = (*units_of(offerings), *units_of_gaps(gaps), *units_off_topic(off_topic))
            index = self._shelf.index
            if units != self._shelf.units:
                index = await open_hybrid(units, self._embedder, self._cache, index)
            self._shelf = _Shelf({offering.id: offering for offering in offerings}, gaps, index, units)

    async def learn(self, lessons: Sequence[Lesson]) -> None:
        """Search what these teach about offerings as well, until the next `rebuild`.

        It takes next to no time; chances may differ by a hundredth from those that `rebuild` would give.
        """
        units = [Unit(one.target, one.example.text, "example") for one in lessons if one.ruling is Ruling.LINK]
        vectors = await self._embedder.embed_passages([unit.text for unit in units])
        async with self._rebuilding:
            index = await asyncio.to_thread(self._shelf.index.extended, units, vectors)
            self._shelf = replace(self._shelf, index=index, units=())

    async def rehearsed(self, lessons: Sequence[Lesson]) -> "Matching":
        """Another search that learned these; this one goes on as it is."""
        other = copy(self)
        await other.learn(lessons)
        return other

    async def chances(self, text: str, language: Language | None = None) -> Mapping[str, float]:
        """Offering id → the chance that it helps, best first, at most `SUGGESTIONS`."""
        card = QuestionCard(what=text)
        judged = await self.judge(text, card, language)
        ids = [one.suggestion.offering.id for one in judged.weighed]
        return dict(zip(ids, self._chances(judged, Told.by(card, None, self._subjects)), strict=False))

    async def find(
        self, text: str, card: QuestionCard, language: Language | None = None, theme: str | None = None
    ) -> Match:
        """Say what fits a question, and what to do with it.

        Args:
            text: All that was said, masked: problem, wished result, answers in free text.
            card: Its choices weigh as wishes; its words are not searched.
            language: What the question is written in; None, where it cannot be told, is taken for Dutch.
            theme: Id of the theme that the asker chose.
        """
        if not text.strip():
            return _match((), (), Decision.ESCALATE, None)
        small_talk = self.small_talk(text)
        if small_talk is not None:
            return _match((), (), Decision.OTHER, small_talk)
        judged = await self.judge(text, card, language, theme)
        told = Told.by(card, theme, self._subjects)
        chances = self._chances(judged, told)
        if not told.chosen and self._is_off_topic(judged):
            match = self._placed(_match(judged.weighed, chances, Decision.OTHER, SmallTalk.OFF_TOPIC), judged)
            return replace(match, off_topic=OffTopic(judged.off_topic[0].key) if judged.off_topic else None)
        match = self._placed(_match(judged.weighed, chances, self._advice(chances), None), judged)
        gap = None if _is_answered(match, self._calibration.thresholds.escalate) else self._gap_meant(judged, told)
        if gap and (match.decision is Decision.ESCALATE or judged.gap_lead >= GAP_SURE):
            match = replace(match, decision=Decision.ESCALATE, known_gap=gap)
        return self._narrowed(match, judged, card)

    def small_talk(self, text: str) -> SmallTalk | None:
        """What sort of small talk a text is by its words alone; None for whatever has to be searched to be told."""
        return self._small_talk.kind(text, self._shelf.index.known(text))

    async def judge(
        self, text: str, card: QuestionCard, language: Language | None = None, theme: str | None = None
    ) -> Judged:
        """Search and weigh, without any number that was fitted: `find` decides on it and `calibrate` fits to it."""
        shelf = self._shelf
        searched = pieces(self._small_talk.without_courtesies(text))
        vectors = await self._embedder.embed_questions(searched)
        found = joined(await asyncio.to_thread(lambda: list(map(shelf.index.search, searched, vectors))))
        field = [one for one in found if not one.key.startswith((GAP, OFF_TOPIC))][:FIELD]
        floor = found[-1].score if found else 0.0
        told = Told.by(card, theme, self._subjects)
        reached = [*field, *_meant(told, field, shelf.offerings)]
        return Judged(
            weighed=weigh(reached, shelf.offerings, Asker(card, told, language, self._today())),
            nearest=field[0].score if field else floor,
            gaps=ranked_as(GAP, found),
            off_topic=ranked_as(OFF_TOPIC, found),
            floor=floor,
            foreign=language not in {None, Language.NL},
        )

    def votes_for_themes(self, judged: Judged) -> dict[str, float]:
        """The share of the votes for every theme, most first: of offerings and known gaps, the nearer the more."""
        themes = {gap.id: (gap.theme,) for gap in self._shelf.gaps}
        voters = [(one.suggestion.offering.themes, one.suggestion.score) for one in judged.weighed]
        voters += [(themes[one.key], one.score) for one in judged.gaps]
        return votes(zip((voted for voted, _ in voters), closeness([score for _, score in voters]), strict=True))

    def _placed(self, match: Match, judged: Judged) -> Match:
        """The match with where it belongs in the agenda, as far as that is fair to say."""
        themes = self._leanings.chances(self.votes_for_themes(judged))
        weights = closeness([one.suggestion.score for one in judged.weighed])
        questions = votes(
            (one.suggestion.offering.priority_questions, weight)
            for one, weight in zip(judged.weighed, weights, strict=True)
        )
        theme = leader(themes, FAIR_THEME)
        return replace(
            match,
            suggestions=tuple(_with_theme(suggestion, theme) for suggestion in match.suggestions),
            theme=theme,
            themes=tuple(themes),
            priority_question=leader(questions, FAIR_QUESTION),
        )

    def _narrowed(self, match: Match, judged: Judged, card: QuestionCard) -> Match:
        """The match with the likeliest subjects and, where it leaves room for one, the questions worth asking."""
        if not judged.weighed:
            return match
        belief = Belief.about([one.suggestion for one in judged.weighed], match.probability, self._subjects)
        subjects = belief.likeliest(card.not_about)
        clear = match.decision is Decision.MATCH
        giving_up = match.decision is Decision.ESCALATE and match.known_gap is None
        worth = () if clear else narrowing(card, belief, subjects, self._calibration.costs, giving_up=giving_up)
        return replace(match, subjects=subjects, narrowing=worth)

    def _chances(self, judged: Judged, told: Told) -> list[float]:
        """The chance of every suggestion that it helps, given what the asker told."""
        return [
            told.revised(self._calibration.helps.at(*one), weighed.suggestion.offering)
            for one, weighed in zip(judged.evidence()[:SUGGESTIONS], judged.weighed, strict=False)
        ]

    def _gap_meant(self, judged: Judged, told: Told) -> str | None:
        """The known gap that was asked about, unless the asker chose a subject that it is not about."""
        about = self._subjects.of(judged.known_gap) if judged.known_gap else ()
        return judged.known_gap if told.subject is None or not about or told.subject in about else None

    def _is_off_topic(self, judged: Judged) -> bool:
        """Whether a text is surely enough no question for us, and that more than that the first suggestion helps."""
        calibration = self._calibration
        return any(
            calibration.off_topic.at(*first) >= max(calibration.thresholds.off_topic, calibration.helps.at(*first))
            for first in judged.evidence()[:1]
        )

    def _advice(self, chances: Sequence[float]) -> Decision:
        thresholds = self._calibration.thresholds
        if not chances or chances[0] < thresholds.escalate:
            return Decision.ESCALATE
        return Decision.MATCH if chances[0] >= thresholds.match else Decision.CLARIFY


def units_of(offerings: Iterable[Offering]) -> tuple[Unit, ...]:
    """The texts by which offerings are found: a description and the example questions of each."""
    return tuple(
        unit
        for offering in offerings
        for unit in (
            Unit(offering.id, f"{offering.title}. {offering.organisation}. {offering.summary}", "description"),
            *(Unit(offering.id, example.text, "example") for example in offering.examples),
        )
    )


def _match(
    weighed: Sequence[Weighed], chances: Sequence[float], decision: Decision, small_talk: SmallTalk | None
) -> Match:
    return Match(
        decision=decision,
        probability=chances[0] if chances else 0.0,
        suggestions=tuple(one.suggestion for one in weighed[:SUGGESTIONS]),
        theme=None,
        themes=(),
        priority_question=None,
        small_talk=small_talk,
    )


def _meant(told: Told, field: Sequence[Ranked], offerings: Mapping[str, Offering]) -> list[Ranked]:
    """The offerings that are about what was chosen and were not found: no nearer than the last that was."""
    if not told.chosen:
        return []
    found, floor = {one.key for one in field}, min((one.score for one in field), default=0.0)
    missed = (key for key, offering in offerings.items() if key not in found and told.means(offering))
    return [Ranked(key, floor, 0.0) for key in missed]


def _is_answered(match: Match, likely: float) -> bool:
    """Whether a wijkwijze's published answer comes first: what nobody offered until then is no gap any more."""
    first = match.suggestions[:1]
    return match.probability >= likely and any(one.offering.kind is OfferingKind.ANSWER for one in first)


def _with_theme(suggestion: Suggestion, theme: str | None) -> Suggestion:
    """The suggestion with its theme as the first reason, where it has the theme of the question."""
    if theme not in suggestion.offering.themes:
        return suggestion
    return replace(suggestion, reasons=(Reason.THEME, *suggestion.reasons))
