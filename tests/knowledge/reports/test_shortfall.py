"""In what way offerings fall short, by the definition of the sources."""

from dataclasses import replace
from datetime import date

import pytest
from course_and_guide import COURSE, GUIDE

from knowledge.domain import Audience, Form, LacuneKind, Offering, OfferingKind
from knowledge.reports.shortfall import shortfall

TODAY = date(2026, 11, 22)
RESIDENTS, POLICY = Audience.RESIDENT, Audience.POLICY_OFFICER
ALONE = replace(GUIDE, audiences=(POLICY,))
AMONG_PEERS = replace(GUIDE, audiences=(POLICY, RESIDENTS), form=(Form.WITH_PEERS,))
PAST = replace(COURSE, period="november 2025")


@pytest.mark.parametrize(
    ("offerings", "audience", "kind"),
    [
        ([], RESIDENTS, LacuneKind.NOTHING),
        ([ALONE], RESIDENTS, LacuneKind.OTHER_AUDIENCE),
        ([PAST], RESIDENTS, LacuneKind.PAST),
        ([ALONE], POLICY, LacuneKind.OWN_SECTOR),
        ([AMONG_PEERS], POLICY, LacuneKind.OWN_SECTOR),
        ([AMONG_PEERS], RESIDENTS, LacuneKind.OWN_SECTOR),
        ([COURSE], RESIDENTS, None),  # for residents alone: neighbours have all kinds of trades
        ([ALONE, PAST], RESIDENTS, LacuneKind.PAST),
        ([AMONG_PEERS, PAST], RESIDENTS, LacuneKind.OWN_SECTOR),  # what is over is no help any more
        ([ALONE, replace(GUIDE, audiences=(POLICY, RESIDENTS))], POLICY, None),
        ([replace(AMONG_PEERS, form=(Form.WITH_PEERS, Form.MIXED))], POLICY, None),
        ([ALONE], None, LacuneKind.OWN_SECTOR),
    ],
)
def test_how_offerings_fall_short(
    offerings: list[Offering], audience: Audience | None, kind: LacuneKind | None
) -> None:
    assert shortfall(offerings, audience, TODAY) is kind


def test_a_guide_does_not_pass() -> None:
    old = replace(GUIDE, kind=OfferingKind.GUIDE, period="2013")

    assert shortfall([old], RESIDENTS, TODAY) is None
