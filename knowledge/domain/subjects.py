"""What a question can mainly be about, finer than a theme."""

from dataclasses import dataclass

from knowledge.domain.language import Language, Translation, in_language


@dataclass(frozen=True, slots=True)
class Subject:
    """Something to ask about, named as somebody in the neighbourhood would.

    Attributes:
        title: Short Dutch name, as on a button.
        offerings: Ids of the offerings about it.
        gaps: Ids of the known gaps about it.
    """

    id: str
    title: str
    offerings: tuple[str, ...]
    gaps: tuple[str, ...] = ()
    title_translations: tuple[Translation, ...] = ()

    def title_in(self, language: Language) -> str:
        """The title as a reader of this language sees it."""
        return in_language(self.title, self.title_translations, language)
