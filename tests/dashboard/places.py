"""Where the pages are whose path names something."""

from collections.abc import Mapping
from typing import Final

from dashboard.catalogue_making import ANSWER, OFFERING, SUBMISSION
from dashboard.gap_making import SEEDED
from dashboard.seed import COORDINATOR, WIJKWIJZE

GAP: Final = f"/gaten/{SEEDED}"

PLACES: Final[Mapping[str, str]] = {
    "gap": GAP,
    "gap-history": f"{GAP}/geschiedenis",
    "gap-askers": f"{GAP}/vragers",
    "gap-split": f"{GAP}/splitsen",
    "gap-link": f"{GAP}/koppelen",
    "gap-link-preview": f"{GAP}/koppelen/buurtagenda-maken",
    "gap-create": f"{GAP}/nieuw-aanbod",
    "gap-network": f"{GAP}/leernetwerk",
    "signal": "/vragen/1",
    "need-cell": "/vraag-en-aanbod/wonen/bewoner",
    "offering": f"/catalogus/aanbod/{OFFERING}",
    "offering-edit": f"/catalogus/aanbod/{OFFERING}/wijzigen",
    "offering-retire": f"/catalogus/aanbod/{OFFERING}/weghalen",
    "submission": f"/beoordelen/aanmelding/{SUBMISSION}",
    "answer": f"/beoordelen/antwoord/{ANSWER}",
    "wijkwijze": f"/mensen/wijkwijzen/{WIJKWIJZE}",
    "coordinator": f"/mensen/coordinatoren/{COORDINATOR}",
}
"""Path of each page whose route names something, with the id of what is seeded."""
