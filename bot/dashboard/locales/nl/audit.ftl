## Het logboek

any = Alles
menu-audit = Logboek
audit = Logboek
audit-what = Wat coördinatoren deden, hier en in Telegram. Het nieuwste staat boven. Niemand kan er iets aan veranderen. Na vijf jaar is het weg. Wie er inlogde en uitlogde: na een jaar.
audit-table = Wat er is gedaan
audit-at = Wanneer
audit-actor = Wie
audit-action = Wat
audit-subject = Waaraan
audit-change = Van en naar
audit-note = Waarom
audit-nobody = Het programma, of iemand die weg is
audit-subject-gat = Gat
audit-subject-signaal = Signaal
audit-subject-aanbod = Aanbod
audit-subject-aanmelding = Aanmelding
audit-subject-persoon = Persoon
audit-subject-antwoord = Antwoord
audit-subject-toegang = Toegang

## Wat er kan worden gedaan

access-action-inloggen = Ingelogd
access-action-uitloggen = Uitgelogd
access-action-uitnodigen = Link gemaakt
access-action-intrekken = Link gestopt
access-action-rol-krijgen = Rol gekregen
access-action-rol-verliezen = Rol gestopt
catalogue-action-toevoegen = Toegevoegd
catalogue-action-wijzigen = Gewijzigd
catalogue-action-weghalen = Weggehaald
catalogue-action-terugzetten = Teruggezet
catalogue-action-nakijken = Nagekeken: klopt nog
catalogue-action-uitstellen = Nakijken uitgesteld
catalogue-action-navragen = Aanbieder gevraagd of het klopt
catalogue-action-antwoorden = Aanbieder heeft geantwoord
