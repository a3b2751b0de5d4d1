"""The proposal for the Leeragenda as files."""

from knowledge.agenda import Agenda
from knowledge.domain.overviews import Overview
from knowledge.reports.dutch import dutch
from knowledge.reports.proposal import propose


def proposal_odt(overview: Overview, agenda: Agenda) -> bytes:
    """To change and add to."""
    from knowledge.reports.odt import to_odt  # noqa: PLC0415 - a third of a second that only documents need

    words = dutch(agenda)
    report = propose(overview, agenda)
    return to_odt(report, words("proposal-contents"), words("proposal-table"), words("proposal-figure"))


def proposal_pdf(overview: Overview, agenda: Agenda) -> bytes:
    """To read and pass on."""
    from knowledge.reports.pdf import to_pdf  # noqa: PLC0415 - a third of a second that only documents need

    return to_pdf(propose(overview, agenda), dutch(agenda)("proposal-contents"))
