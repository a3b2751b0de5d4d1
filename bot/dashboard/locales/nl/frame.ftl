## Wat om elke pagina heen staat

site-name = WijkWijzer dashboard
skip = Naar de inhoud
menu = Menu
footer = De WijkWijzer is een computerprogramma. Wat je hier leest over vragen, is van mensen: ga er netjes mee om.
log-out = Uitloggen ({ $name })
crumbs = Waar je bent
to-overview = Naar het overzicht

## Tabellen en grafieken

rows-found = { $total ->
        [0] Er is niets gevonden.
       *[other] In totaal: { $total }
    }
rows-first = Hier staan de eerste { $count }. In het bestand staat alles.
pages = Bladeren: { $name }
page-previous = Vorige
page-next = Volgende
page-of = Pagina { $page } van { $pages }
file-as = Download { $kind }
file-most = In een bestand passen { $count } regels. Kies een kortere tijd voor de rest.
file-cut = Hier staan de eerste { $count } regels. Er zijn er meer. Kies een kortere tijd voor de rest.
file-month = Maand
file-of = Download { $kind }: { $name }
filter = Zoeken en kiezen
filter-apply = Toon
chart-of = Grafiek: { $name }. Dezelfde getallen staan in de tabel.

## Formulieren

faults = { $count ->
        [one] Eén ding klopt nog niet
       *[other] { $count } dingen kloppen nog niet
    }

## Inloggen

login = Inloggen
login-lead = Dit dashboard is voor coördinatoren van de WijkWijzer.
login-how = Stuur <strong>/dashboard</strong> aan de bot. Je krijgt dan een link waarmee je één keer inlogt.
login-hello = Dag { $name }. Druk op de knop om in te loggen.
login-button = Inloggen

## Als iets niet kan

problem-link = Deze link werkt niet meer
problem-link-how = Een link werkt één keer, en tien minuten lang. Stuur <strong>/dashboard</strong> aan de bot voor een nieuwe.
problem-too-often = Je probeerde het te vaak
problem-too-often-how = Wacht tien minuten. Vraag de bot dan om een nieuwe link.
problem-not-found = Deze pagina is er niet
problem-not-found-how = Misschien is wat je zoekt weggehaald, of klopt het adres niet.
problem-not-allowed = Dit mag je niet
problem-not-allowed-how = Je bent geen coördinator, of niet meer.
problem-stale = Dit is intussen veranderd
problem-stale-how = Iemand was je voor. Er is niets gewijzigd. Open de pagina opnieuw en kijk hoe het nu is.
problem-form = Dit formulier is niet meer geldig
problem-form-how = Er is niets gewijzigd. Ga terug, open de pagina opnieuw en probeer het nog eens.
problem-too-large = Dit bestand is te groot
problem-too-large-how = Een bestand mag vijf megabyte groot zijn.
problem-refused = Dit kan niet
problem-refused-how = Er is niets gewijzigd. Ga terug en probeer het anders.
problem-failed = Er ging iets mis
problem-failed-how = Er is niets gewijzigd. Probeer het later nog eens.
