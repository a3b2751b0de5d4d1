"""What tests of the catalogue share: an embedder that can be made to wait, and a form that is right."""

import asyncio
from collections.abc import Sequence
from typing import Final

from letters_embedder import LettersEmbedder

from embeddings.base import Vectors
from knowledge.catalogue.forms import OfferingForm
from knowledge.domain import Example, Language

FORM: Final = OfferingForm(
    title="Duivenschool",
    organisation="De Doffer",
    url="https://duiven.example/school",
    kind="training",
    themes=("wonen",),
    audiences=("bewoner",),
    scale="lokaal",
    form=("groep",),
    effort="dagdeel",
    cost="gratis",
    language="nl",
    summary="Je leert duiven houden op een klein dak.",
    priority_questions=("3",),
    examples=(Example(Language.NL, "Wie leert mij duiven houden?"), Example(Language.EN, "Who keeps pigeons here?")),
)


class PatientEmbedder(LettersEmbedder):
    """A slow model whose end a test decides: while `busy` is set, what is new in the catalogue waits to be embedded.

    Attributes:
        busy: Set by a test before something changes.
        began: Set once something new waits.
    """

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.began = asyncio.Event()
        self.may_end = asyncio.Event()

    async def embed_passages(self, texts: Sequence[str]) -> Vectors:
        if self.busy:
            self.began.set()
            await self.may_end.wait()
        return await super().embed_passages(texts)
