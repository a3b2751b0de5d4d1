"""The coordinator asks for the report and takes it along; the week in brief comes by itself."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
from asking import Asking
from clocks import Clock
from telegram_double.messages import Seen
from village import Village
from whole.stage import Stage, Telephone

from bot.jobs import Jobs, all_jobs
from knowledge.domain import Bulletin

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def asking(stage: Stage, clock: Clock) -> Asking:
    """People who ask, without a telephone."""
    units = stage.knowledge.units
    return Asking(units, Village(units), clock)


def content(stage: Stage, message: Seen) -> tuple[str, bytes]:
    """The name and the bytes of a file that the bot sent."""
    sent = message.content.get("document") or message.content["photo"][-1]
    file = stage.world.files.by_id[sent["file_id"]]
    return file.filename, file.content


async def test_the_report_is_a_picture_and_a_spreadsheet(stage: Stage, cor: Telephone, asking: Asking) -> None:
    rats = await asking.gap("Ratten in de straat")
    await asking.times(6, "wonen", fits=False, gap=rats)
    await asking.times(4, "armoede-schulden")
    await asking.ask("zorg-gezondheid")

    await cor.says("/rapport")

    picture, workbook = cor.person.hears()[-2:]
    shown = cor.sees("report-shown")
    assert picture.text == shown.text
    assert "11" in shown.text
    assert "Ratten in de straat: 6" in shown.text
    assert content(stage, picture)[1].startswith(PNG)
    name, file = content(stage, workbook)
    assert name == "rapport-2026-11-21.xlsx"
    with zipfile.ZipFile(io.BytesIO(file)) as book:
        assert book.testzip() is None
        texts = book.read("xl/sharedStrings.xml").decode()
    assert "Ratten in de straat" in texts
    assert "&lt;3" in texts

    await cor.presses("button-report-days", days=30)
    assert "23 okt" in cor.sees("report-shown").text


async def test_the_proposal_is_sent_to_read_and_to_change(stage: Stage, cor: Telephone) -> None:
    await cor.says("/rapport")
    await cor.presses("button-proposal")

    pdf, odt = cor.person.hears()[-2:]
    assert "1 jul" in cor.sees("proposal-shown").text
    assert content(stage, pdf)[0] == "voorstel-leeragenda-2026-09-30.pdf"
    assert content(stage, pdf)[1].startswith(b"%PDF-")
    assert zipfile.is_zipfile(io.BytesIO(content(stage, odt)[1]))


async def test_reports_are_for_coordinators_alone(ans: Telephone, wim: Telephone) -> None:
    await ans.agrees()
    for person in (ans, wim):
        await person.says("/rapport")
        person.reads("not-allowed")


async def test_the_week_in_brief_comes_once(stage: Stage, cor: Telephone, asking: Asking, clock: Clock) -> None:
    await asking.times(5, fits=False)
    clock.now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    jobs = Jobs(stage.knowledge.units, all_jobs(365), "a")
    for _ in range(3):
        await jobs.tick()
        await stage.rests()
        clock.skip(minutes=10)

    assert [message for message in cor.person.hears() if cor.fragment("digest") in message.text] == [cor.sees("digest")]
    await cor.presses("button-report")

    cor.sees("report-shown")


async def test_what_comes_by_itself_is_stopped_where_it_came_and_begun_again(
    stage: Stage, cor: Telephone, asking: Asking, clock: Clock
) -> None:
    week = cor.words.name(Bulletin.WEEK)
    await asking.times(5, fits=False)
    clock.now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    await Jobs(stage.knowledge.units, all_jobs(365), "a").tick()
    await stage.rests()

    await cor.presses("button-bulletin-stop")
    assert cor.words.plain("bulletin-off", what=week) in cor.sees("bulletins").text
    await cor.presses("button-bulletin-on", what=week)
    assert cor.words.plain("bulletin-on", what=week) in cor.sees("bulletins").text
