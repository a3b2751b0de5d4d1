"""How people offer something in a story, and how a coordinator takes it in."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from whole.stage import Telephone

from knowledge.domain import Language

TITLE: Final = "Duivenschool"
QUESTIONS: Final[Mapping[Language, tuple[str, ...]]] = MappingProxyType(
    {
        Language.NL: (
            "Wie leert mij duiven fokken voor wedstrijden?",
            "Hoe houd je duiven gezond op een klein dak?",
            "Wanneer kan mijn jonge duif haar eerste vlucht maken?",
        ),
        Language.EN: (
            "Who teaches me to breed racing pigeons?",
            "How do you keep pigeons healthy on a small roof?",
            "When can my young pigeon make her first flight?",
        ),
    }
)
SUMMARY: Final = {
    Language.NL: "Je leert duiven fokken, verzorgen en trainen voor wedstrijden.",
    Language.EN: "You learn to breed, look after and train pigeons for races.",
}


async def describes(person: Telephone, link: str | None = "www.duivenschool.example/cursus") -> None:
    """Answer everything up to the question whether it is there already."""
    await person.says("/aanbieden")
    person.reads("submission-begins")
    await person.says(TITLE)
    person.reads("submit-wie")
    await person.says("Duivenclub De Doffer")
    person.reads("submit-voor-wie")
    await person.presses_label(f"▫️ {person.words.plain('audience-bewoner')}")
    await person.presses("button-submit-next")
    person.reads("submit-wat-leer-je")
    await person.says(SUMMARY[person.language])
    person.reads("submit-link")
    if link:
        await person.says(link)
    else:
        await person.presses("button-submit-no-link")
    person.reads("submit-vragen")
    for question in QUESTIONS[person.language]:
        await person.says(question)
    await person.presses("button-submit-done")
    person.reads("submit-lijkt-op")


async def submits(person: Telephone, link: str | None = "www.duivenschool.example/cursus") -> None:
    """Offer something, up to the end."""
    await person.agrees()
    await describes(person, link)
    await person.presses("button-submit-other")
    card = person.reads("submit-nakijken").text
    assert all(said in card for said in (TITLE, SUMMARY[person.language], *QUESTIONS[person.language]))
    await person.presses("button-submit-send")
    assert TITLE in person.reads("submission-sent").text


async def takes_in(coordinator: Telephone) -> None:
    """Accept what arrived, with the theme that is proposed."""
    await coordinator.presses("button-submission-look")
    coordinator.reads("submission-decide")
    await coordinator.presses("button-submission-accept")
    coordinator.reads("submission-themes")
    assert coordinator.last.labels[0].startswith("✅")
    await coordinator.presses("button-submit-next")
    coordinator.reads("submission-kind")
    await coordinator.presses("offering-kind-training")
    coordinator.reads("submission-was-accepted")
