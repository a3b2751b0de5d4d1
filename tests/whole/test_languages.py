"""The vraagbaak in every language: met, asked, answered, sent to a human, and answered by one."""

import pytest
from whole.stage import Stage, Telephone
from whole.steps import ANSWER, found

from knowledge.domain import Language

CLEAR = {
    Language.NL: "Hoe begin je samen met buren een moestuin op een leeg veldje?",
    Language.EN: "How do you start a vegetable garden with neighbours on an empty plot?",
    Language.TR: "Boş bir arsada komşularla birlikte sebze bahçesine nasıl başlanır?",
    Language.AR: "كيف نبدأ مع الجيران حديقة خضار على أرض فارغة؟",
    Language.PL: "Jak założyć z sąsiadami ogródek warzywny na pustym placu?",
    Language.UK: "Як разом із сусідами почати город на порожній ділянці?",
}


@pytest.mark.parametrize("language", list(Language))
async def test_from_meeting_to_the_answer_of_a_human(stage: Stage, wim: Telephone, language: Language) -> None:
    asker = stage.telephone("Noor", language)
    await asker.agrees()
    await asker.says(CLEAR[language])
    for _ in range(4):
        if found(asker):
            break
        await asker.presses("button-search-now")
    assert found(asker)
    await asker.presses("button-human")
    await asker.presses("button-send")
    asker.sees("escalation-sent")

    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), ANSWER)

    assert ANSWER in asker.reads("wijkwijze-said-after").text


@pytest.mark.parametrize("language", list(Language))
async def test_help_and_menu_are_in_the_readers_language(stage: Stage, language: Language) -> None:
    asker = stage.telephone("Noor", language)
    await asker.agrees()

    await asker.says("/help")

    asker.reads("help")
