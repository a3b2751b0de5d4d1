## Asking

small-talk-greeting = Hoi! 👋 Wat speelt er in je buurt? Vertel het gerust in één zin.
small-talk-thanks = Graag gedaan! 🙂 Heb je nog iets? Typ het gerust.
small-talk-gibberish = Dat begrijp ik nog niet. Kun je het in een gewone zin vertellen?
small-talk-off-topic = Dit lijkt iets voor een ander loket, zoals je gemeente. Ik help met alles wat in je buurt speelt.
    .simple = Dit is iets voor een ander, zoals je gemeente. Ik help met vragen over je buurt.
small-talk-refer =
    Dit lijkt iets voor een ander loket. Hier kun je terecht:
    .simple = Dit is iets voor een ander. Hier kun je het vragen:
small-talk-refer-after = Zelf help ik met alles wat in je buurt speelt.
    .simple = Ik help met vragen over je buurt.
button-anyway = Het is wel een vraag voor jou

question-invited = Vertel maar: wat speelt er in je buurt?

ask-progress = <i>Vraag { $number } van hooguit { $most }</i>
ask-wat = Wat speelt er in je buurt? Vertel het in je eigen woorden.
    .simple = Wat is er in je buurt? Vertel het maar.
ask-wat-topics = Waar gaat het over? Kies iets, of vertel wat meer.
ask-gaat-over = Waar gaat het vooral over?
ask-resultaat = Stel, het is gelukt. Wat is er dan anders?
    .simple = Wat moet er beter worden?
ask-met-wie = Met wie wil je dit aanpakken?
    .simple = Met wie wil je dit doen?
ask-hoe = Hoe leer je het liefst?
ask-waar = Waar wil je dat doen?
ask-hoe-lang = Hoeveel tijd wil je erin steken?
    .simple = Hoeveel tijd heb je?
ask-voor-wie = Wie ben jij in de wijk?
ask-gemeente = In welke gemeente speelt dit?
    .simple = Hoe heet je gemeente?
ask-choose = Kies iets, of typ het zelf.
ask-type = Typ je antwoord.
button-something-else = Iets anders
button-skip = Sla over
button-search-now = 🔎 Zoek nu
button-back-to-card = ↩️ Terug

company-alleen = Alleen
company-buren = Met buren
company-vakgenoten = Met collega’s
company-gemengd = Met allerlei mensen
way-lezen-kijken = Lezen of kijken
way-cursus = Een cursus
way-ervaringen-delen = Ervaringen delen
way-voorbeeld-bezoeken = Ergens gaan kijken
way-advies = Advies krijgen
way-samen-doen = Samen doen
place-eigen-wijk = In mijn eigen wijk
place-regio = In de regio
place-landelijk = In heel Nederland
place-online = Online
duration-paar-uur = Een paar uur
duration-dag = Een dag
duration-paar-keer = Een paar keer
duration-maanden = Een paar maanden
i-am-bewoner = Ik woon hier
i-am-wijkprofessional = Ik werk in de wijk
i-am-beleidsmaker = Ik maak beleid
i-am-bestuurder = Ik ben bestuurder

question-proposed = <b>Is dit je vraag?</b>
button-confirm = ✅ Ja, zoek maar
button-rewrite = ✏️ Ik zeg het anders
button-card = 📋 Meer aanpassen
rewrite-asked = Zeg het maar in je eigen woorden. Eén zin is genoeg.

card-shown =
    📋 <b>Je vraag</b>
    Tik op wat je wilt veranderen.
card-line = { $name }: <b>{ $value }</b>
card-line-empty = { $name }: –
card-field-wat = Vraag
card-field-gaat-over = Gaat over
card-field-resultaat = Wat moet er anders
card-field-met-wie = Met wie
card-field-hoe = Hoe
card-field-waar = Waar
card-field-hoe-lang = Hoeveel tijd
card-field-voor-wie = Rol in de wijk
card-field-gemeente = Gemeente
button-theme = 🧭 Ander onderwerp

agenda-theme = 🧭 Onderwerp: <b>{ $theme }</b>
agenda-question = 🧭 Leeragenda, vraag { $number }: <i>{ $question }</i>
theme-asked = Welk onderwerp past het best bij je vraag?

belonging-asked =
    Je schreef: <i>{ $text }</i>
    Hoort dit bij je vraag, of is het iets nieuws?
belonging-asked-human =
    Je schreef: <i>{ $text }</i>
    Is dit voor de wijkwijze, of is het een nieuwe vraag?
button-belongs-same = Het hoort bij mijn vraag
button-belongs-human = Voor de wijkwijze
button-belongs-new = Het is een nieuwe vraag

attachment-kept =
    📎 { $kind ->
        [photo] Je foto is bewaard.
        [voice] Je spraakbericht is bewaard.
        [video] Je filmpje is bewaard.
        [round-video] Je filmpje is bewaard.
        [audio] Je geluid is bewaard.
        [location] Je plek is bewaard.
       *[document] Je bestand is bewaard.
    } Ik begrijp alleen tekst, maar een wijkwijze kan ernaar kijken.
    Waar gaat het over? Vertel het in een paar woorden.
    .simple =
        📎 { $kind ->
            [photo] Ik bewaar je foto.
            [voice] Ik bewaar je spraakbericht.
            [video] Ik bewaar je filmpje.
            [round-video] Ik bewaar je filmpje.
            [audio] Ik bewaar je geluid.
            [location] Ik bewaar je plek.
           *[document] Ik bewaar je bestand.
        } Ik begrijp alleen tekst.
        Waar gaat het over? Schrijf een paar woorden.
