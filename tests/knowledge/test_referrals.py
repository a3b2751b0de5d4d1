"""Where people are referred to: only to lines that exist, and only where there is a desk."""

from pathlib import Path

import pytest

from knowledge.domain import OffTopic
from knowledge.errors import DataFaultError
from knowledge.help_lines import HelpLines
from knowledge.referrals import Referrals

LINES = HelpLines.load()


def test_every_desk_is_a_help_line() -> None:
    referrals = Referrals.load(LINES)

    assert [line.id for line in referrals.to(OffTopic.POLICE_REPORT)] == ["police"]
    assert referrals.to(OffTopic.BOT_CHITCHAT) == referrals.to(None) == ()


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("police-report: [plumber]", "plumber: each one of the help lines alarm-112, police"),
        ("plumbing: [police]", "plumbing"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, content: str, named: str) -> None:
    path = tmp_path / "referrals.yaml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(DataFaultError, match=rf"referrals\.yaml: .*{named}"):
        Referrals.load(LINES, path)
