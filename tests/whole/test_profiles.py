"""A wijkwijze tells about themselves, by buttons and by words; questions go to whom they suit, and say why."""

import pytest
from whole.stage import Stage, Telephone
from whole.steps import asks_a_human, goes_to_a_human

from knowledge.domain import Channel, DayPart, Language, Profile, Role

TICKED, NOT_TICKED = "✅", "▫️"


async def profile_of(person: Telephone) -> Profile | None:
    """What is kept of what somebody told."""
    async with person.stage.knowledge.units.reading() as unit:
        (contact,) = [
            one.contact for one in await unit.contacts.all_wijkwijzen() if one.contact.address == str(person.person.id)
        ]
        return await unit.contacts.profile_of(contact.id)


async def told(person: Telephone) -> Profile:
    """The same, of a wijkwijze."""
    profile = await profile_of(person)
    assert profile is not None
    return profile


async def test_right_after_the_invitation_everything_is_told_by_buttons(wim: Telephone) -> None:
    await wim.presses("button-profile-fill")
    card = wim.reads("own-card")
    assert "Wim" in card.text
    assert wim.words.plain("own-line-themes-all") in card.text

    await wim.presses("button-profile-onderwerpen")
    await wim.presses_label(f"{NOT_TICKED} Wonen")
    await wim.presses_label(f"{NOT_TICKED} Werk en inkomen")
    await wim.presses_label(f"{TICKED} Werk en inkomen")
    assert max(map(len, wim.last.rows)) == 2
    await wim.presses("button-profile-back")
    await wim.presses("button-profile-talen")
    await wim.presses_label(f"{NOT_TICKED} Türkçe")
    await wim.presses("button-profile-back")
    await wim.presses("button-profile-hoeveel")
    await wim.presses_label("5")
    await wim.presses("button-profile-dagen")
    await wim.presses_label(f"{NOT_TICKED} maandag")
    await wim.presses_label(f"{NOT_TICKED} avond")
    await wim.presses("button-profile-back")
    await wim.presses("button-profile-pauze")
    await wim.presses("button-pause-14")

    shown = wim.reads("own-card").text
    assert "Wonen" in shown
    assert "Turks" in shown
    assert "maandag, avond" in shown
    profile = await told(wim)
    assert (profile.themes, profile.languages, profile.capacity) == (("wonen",), (Language.TR,), 5)
    assert (profile.days, profile.parts) == ((0,), (DayPart.EVENING,))
    assert profile.paused_until is not None
    await wim.presses("button-profile-pauze")
    await wim.presses("button-pause-over")
    assert (await told(wim)).paused_until is None


@pytest.mark.parametrize(
    ("button", "typed", "expected"),
    [
        ("onderwerpen", "wonen, veiligheid", {"themes": ("wonen", "veiligheid-ondermijning")}),
        ("gemeenten", "gemeente Utrecht, ede", {"municipalities": ("Utrecht", "Ede")}),
        ("talen", "Turks en Engels", {"languages": (Language.EN, Language.TR)}),
        ("hoeveel", "vier stuks", {"capacity": 4}),
        ("dagen", "maandag t/m woensdag, ’s avonds", {"days": (0, 1, 2), "parts": (DayPart.EVENING,)}),
    ],
)
async def test_words_are_as_good_as_buttons(
    wim: Telephone, button: str, typed: str, expected: dict[str, object]
) -> None:
    await wim.says("/profiel")
    await wim.presses(f"button-profile-{button}")
    await wim.says(typed)

    wim.reads("own-card")
    profile = await told(wim)
    assert {name: getattr(profile, name) for name in expected} == expected


async def test_residents_read_the_name_that_was_chosen(ans: Telephone, wim: Telephone) -> None:
    await wim.says("/profiel")
    await wim.presses("button-profile-naam")
    await wim.says("bel 0612345678")
    wim.reads("own-refused")
    await wim.says("Willemien de Vries")
    assert "Willemien de Vries" in wim.reads("own-card").text

    await asks_a_human(ans)
    await wim.presses("button-claim")
    await wim.replies(wim.sees("escalation-claimed"), "Begin met een praatje.")

    assert "Willemien de Vries" in ans.reads("wijkwijze-said-after").text


async def test_what_is_not_understood_is_asked_again_and_stopping_leaves_it(wim: Telephone) -> None:
    await wim.says("/profiel")
    await wim.presses("button-profile-hoeveel")
    await wim.says("heel veel")
    wim.reads("own-refused")
    wim.person.sends_photo("mijn rooster")
    await wim.stage.rests()
    wim.reads("own-refused")
    await wim.says("/stop")
    wim.reads("own-card")

    await wim.says(wim.sayings.clear)

    assert (await told(wim)).capacity == 3
    wim.reads("welcome")  # a question of their own, which needs their consent first


async def test_a_question_says_why_somebody_gets_it_and_leaves_who_pauses_alone(
    stage: Stage, ans: Telephone, wim: Telephone
) -> None:
    bea, away = await stage.invited("Bea", Role.WIJKWIJZE), await stage.invited("Piet", Role.WIJKWIJZE)
    await wim.says("/profiel")
    await wim.presses("button-profile-gemeenten")
    await wim.says("Ons Dorp")
    await away.says("/profiel")
    await away.presses("button-profile-pauze")
    await away.says("3 december")
    away.reads("own-card")
    await ans.agrees()
    contact = await stage.knowledge.services.people.meet(Channel.TELEGRAM, str(ans.person.id), "nl")
    async with stage.knowledge.units.writing() as unit:
        await unit.contacts.set_municipality(contact.id, "ons dorp")
        await unit.commit()
    await goes_to_a_human(ans)

    assert wim.words.plain("offer-reason-gemeente") in wim.reads("escalation-offered").text
    assert wim.fragment("offer-why") not in bea.reads("escalation-offered").text
    away.sees_none("escalation-offered")


async def test_only_wijkwijzen_have_a_profile(ans: Telephone, cor: Telephone) -> None:
    await ans.agrees()
    for person in (ans, cor):
        await person.says("/profiel")
        person.reads("not-allowed")
