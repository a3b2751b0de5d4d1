"""In what way the offerings on a theme fall short for an audience, by the definition of the sources.

The page of the Leernetwerk (wijkwijzer.org/leernetwerk, "Lacunes") calls it a lacune where "er is wel een leerbehoefte,
maar het aanbod is beperkt of alleen gericht op de eigen sector of beroepsgroep"; the report "Bouwstenen voor het leren
over leefbaarheid en veiligheid" (Movisie and Platform31, 11 February 2021), chapter 3, asks "voor welke actuele
inhoudelijke vragen is er nog geen, of slechts een beperkt of fragmentarisch aanbod?". The catalogue can tell:

- *niets*: nothing on the theme, for nobody.
- *alleen-andere-doelgroep*: something on the theme, nothing for this audience.
- *alleen-geweest*: only meetings, courses and the like that are over.
- *alleen-eigen-sector*: all that is left is for learning among one's own: "leren tussen vakgenoten op beleids-,
  uitvoerings- of bestuurlijk niveau of tussen actieve bewoners" (par. 3.2, "verticaal leren").
"""

from collections.abc import Collection
from datetime import date

from knowledge.domain import Audience, Form, LacuneKind, Offering
from knowledge.matching.suggesting import has_been


def shortfall(on_theme: Collection[Offering], audience: Audience | None, today: date) -> LacuneKind | None:
    """How what is on offer falls short; None where it does not.

    Args:
        on_theme: Everything on offer on the theme.
        audience: For whom; None: for anybody.
        today: Events whose last day was before it are over.
    """
    if not on_theme:
        return LacuneKind.NOTHING
    theirs = for_audience(on_theme, audience)
    if not theirs:
        return LacuneKind.OTHER_AUDIENCE
    current = [offering for offering in theirs if not has_been(offering, today)]
    if not current:
        return LacuneKind.PAST
    return LacuneKind.OWN_SECTOR if all(map(among_their_own, current)) else None


def for_audience(offerings: Collection[Offering], audience: Audience | None) -> list[Offering]:
    """Those that are for an audience; None: all."""
    return [offering for offering in offerings if audience is None or audience in offering.audiences]


def among_their_own(offering: Offering) -> bool:
    """Whether one learns there within one's own sector or profession.

    It is when it says so ("met-vakgenoten", and not "gemengd"), or when it is for one audience alone and that is a
    profession: residents of one street have all kinds of trades.
    """
    if Form.MIXED in offering.form:
        return False
    alone = len(offering.audiences) == 1 and Audience.RESIDENT not in offering.audiences
    return alone or Form.WITH_PEERS in offering.form
