"""What people do in more than one story."""

from whole.stage import Telephone

ANSWER = "Bij de duivenclub op de Dijk ben je zaterdag welkom."
THANKS = "Dank je, ik ga kijken. Moet ik iets meenemen?"


def found(person: Telephone) -> bool:
    """Whether the question was searched for."""
    outcomes = ("results", "results-near", "no-match", "no-match-known")
    return any(person.fragment(key) in person.last.text for key in outcomes)


async def hurries(person: Telephone) -> None:
    """Press on until there is a result, which takes three questions and a proposal at most."""
    for _ in range(5):
        if found(person):
            return
        await person.presses("button-confirm" if person.offers("button-confirm") else "button-search-now")


async def finds_nothing(person: Telephone) -> None:
    """Meet the bot and ask what nothing on offer answers, up to the preview of what a human would read."""
    await person.agrees()
    await looks_in_vain(person)


async def asks_in_vain(person: Telephone) -> None:
    """Ask what nothing on offer answers, find no subject among the buttons, and be asked who they are."""
    await person.says(person.sayings.unmatched)
    for _ in range(3):
        if person.fragment("ask-voor-wie") in person.last.text:
            return
        await person.presses("button-skip")


async def looks_in_vain(person: Telephone) -> None:
    """Ask what nothing on offer answers, and answer what the bot asks."""
    await asks_in_vain(person)
    await person.presses("i-am-bewoner")
    person.reads("question-proposed")
    await person.presses("button-confirm")
    assert person.sayings.unmatched in person.reads("no-match-known").text


async def goes_to_a_human(person: Telephone) -> None:
    """Ask what nothing on offer answers, and send it on."""
    await looks_in_vain(person)
    await person.presses("button-send")
    person.sees("escalation-sent")


async def asks_a_human(person: Telephone) -> None:
    """Meet the bot, ask what nothing on offer answers, and send it on."""
    await person.agrees()
    await goes_to_a_human(person)
