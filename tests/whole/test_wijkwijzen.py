"""Coordinators see who answers, end it where they must, and look after the links they gave."""

from clocks import Clock
from whole.stage import Stage, Telephone
from whole.steps import ANSWER, asks_a_human

from knowledge.domain import Role


async def test_a_revoked_wijkwijze_loses_everything_at_once_and_others_go_on(
    stage: Stage, ans: Telephone, wim: Telephone, cor: Telephone
) -> None:
    await asks_a_human(ans)
    await wim.presses("button-claim")
    claimed = wim.sees("escalation-claimed")
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    await cor.says("/wijkwijzen")
    listed = cor.reads("wijkwijzen")
    assert listed.text.index("Bea") < listed.text.index("Wim")
    await cor.presses_label("2")
    assert "Wim" in cor.sees("wijkwijze-name").text
    await cor.presses("button-revoke")
    await cor.presses("button-revoke-no")
    await cor.presses("button-revoke")
    asked = cor.last

    await cor.presses("button-revoke-yes")

    cor.reads("wijkwijze-revoked")
    wim.reads("role-revoked")
    assert "open" not in {command["command"] for command in wim.person.menu()}
    await wim.replies(claimed, ANSWER)
    wim.reads("not-allowed")
    await wim.says("/profiel")
    wim.reads("not-allowed")
    await bea.presses("button-claim")
    await bea.replies(bea.sees("escalation-claimed"), ANSWER)
    assert ANSWER in ans.reads("wijkwijze-said-after").text
    stage.world.press(asked.message, cor.person.user, revoke_of(listed.buttons[1]["callback_data"]))
    await stage.rests()
    cor.reads("stale")


async def test_what_was_asked_of_a_wijkwijze_is_asked_no_more(wim: Telephone, cor: Telephone) -> None:
    await wim.says("/profiel")
    await wim.presses("button-profile-naam")
    await cor.says("/wijkwijzen")
    await cor.presses_label("1")
    await cor.presses("button-revoke")
    await cor.presses("button-revoke-yes")

    await wim.says("hallo")

    wim.sees_none("not-allowed")


async def test_who_blocks_the_bot_holds_nothing_up(
    stage: Stage, ans: Telephone, wim: Telephone, cor: Telephone
) -> None:
    await asks_a_human(ans)
    await wim.presses("button-claim")
    bea = await stage.invited("Bea", Role.WIJKWIJZE)
    bea.sees_none("escalation-offered")
    wim.person.blocks_bot()
    await ans.says("Nog iets: het zijn er honderd.")
    stage.was_refused("bot was blocked by the user")

    await bea.presses("button-claim")

    bea.sees("escalation-claimed")
    assert "het zijn er honderd" in bea.last.text
    await cor.says("/wijkwijzen")
    assert cor.words.plain("wijkwijze-blocked") in cor.last.text


async def test_links_are_listed_and_withdrawn(stage: Stage, cor: Telephone) -> None:
    await cor.says("/uitnodigen")
    token = cor.last.text.rpartition("start=")[2].strip()
    await cor.presses("button-wijkwijzen")
    await cor.presses("button-invitations", count=1)
    cor.reads("invitations-open")
    withdraw = cor.last
    await cor.presses("button-withdraw-number", number=1)
    cor.reads("invitation-withdrawn")
    cor.reads("invitations-open-none")
    late = stage.telephone("Laat")

    await late.says(f"/start {token}")

    late.reads("invitation-refused")
    await cor.presses("button-withdraw-number", withdraw, number=1)
    stage.forgives("message is not modified")


async def test_a_used_link_and_one_that_ran_out_are_no_longer_listed(
    stage: Stage, cor: Telephone, clock: Clock
) -> None:
    used = await stage.knowledge.services.invitations.make(Role.WIJKWIJZE)
    await stage.knowledge.services.invitations.make(Role.COORDINATOR)
    await stage.telephone("Wilma").says(f"/start {used}")
    await cor.says("/wijkwijzen")
    await cor.presses("button-invitations", count=1)
    assert cor.words.plain("role-coordinator") in cor.last.text

    clock.skip(days=8)
    await cor.says("/wijkwijzen")

    assert not any("✉️ Open" in label for label in cor.last.labels)


async def test_it_is_for_coordinators_alone(stage: Stage, ans: Telephone, wim: Telephone) -> None:
    await ans.agrees()
    for person in (ans, wim):
        await person.says("/wijkwijzen")
        person.reads("not-allowed")
        for data in ("people:0", "person:1", "revoke?:1", "revoke:1", "invitations", "uninvite:1"):
            stage.world.press(person.last.message, person.person.user, data)
            await stage.rests()
            person.reads("not-allowed")


def revoke_of(opened: str) -> str:
    """The button that really revokes whom another button opens."""
    return f"revoke:{opened.partition(':')[2]}"
