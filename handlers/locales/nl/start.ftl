## Getting to know each other

welcome =
    👋 <b>Hoi! Ik ben de vraagbaak van WijkWijzer.</b>
    Vertel me wat er speelt in je buurt. Ik zoek een cursus, een voorbeeld of een mens die je verder helpt.

    🤖 Ik ben een computerprogramma, geen mens.
    🔒 Ik bewaar je vraag, zonder je naam. Na { $days ->
        [365] een jaar
        [one] een dag
       *[other] { $days } dagen
    } wis ik je vraag.

    Vind je dat goed?
    .simple =
        👋 <b>Hoi! Ik help je met vragen over je buurt.</b>

        🤖 Ik ben een computer. Ik ben geen mens.
        🔒 Ik bewaar je vraag. Je naam bewaar ik niet. Na { $days ->
            [365] een jaar
            [one] een dag
           *[other] { $days } dagen
        } wis ik je vraag.

        Is dat goed?
welcome-waiting = Je vraag staat klaar. Zeg je ja? Dan ga ik meteen zoeken.
button-consent-yes = ✅ Ja, dat is goed
button-consent-no = Nee, liever niet

consent-given =
    Fijn! 👍 Je kunt me altijd schrijven wat er speelt in je buurt. Eén zin is genoeg.
    Een foto of een spraakbericht mag ook.
    .simple =
        Fijn! 👍 Schrijf wat er is in je buurt. Eén zin is genoeg.
        Een foto mag ook. Of praat gewoon.
consent-declined =
    Dat mag. Ik bewaar niets van je.

    Je kunt wel rondkijken in het aanbod. Ben je in gevaar? Bel 112.
    Van gedachten veranderd? Tik dan op “ja”.
    .simple =
        Dat mag. Ik bewaar niets.

        Je kunt wel rondkijken. Ben je in gevaar? Bel 112.
        Wil je toch? Tik dan op “ja”.

help =
    <b>Zo werkt het</b>
    Typ wat er speelt in je buurt, in je eigen taal. Een foto, spraakbericht, bestand of plek op de kaart mag ook.
    Ik zoek iets wat past. Lukt dat niet? Dan kan een wijkwijze je helpen: een mens met ervaring in wijken.

    /mijnvragen – wat je hebt gevraagd
    /aanbod – rondkijken in het aanbod
    /leeragenda – zeven grote vragen over wijken
    /taal – andere taal, of makkelijker lezen
    /privacy – wat ik van je bewaar
    /mijngegevens – alles wat ik van je heb
    /verwijder – alles wissen
    .simple =
        <b>Zo werkt het</b>
        Schrijf wat er is in je buurt. Dat mag in je eigen taal.
        Ik zoek hulp voor je. Vind ik niets? Dan kan een mens je helpen.

        /mijnvragen – jouw vragen
        /aanbod – rondkijken
        /leeragenda – zeven grote vragen
        /taal – andere taal
        /privacy – wat ik bewaar
        /mijngegevens – alles over jou
        /verwijder – alles wissen
help-wijkwijze =
    <b>Voor jou als wijkwijze</b>
    /open – vragen die op iemand wachten
    /mijn – vragen die jij hebt opgepakt
    /profiel – wat je weet en wanneer je kunt
    Antwoorden? Reageer op het bericht met de vraag.
help-coordinator =
    <b>Voor jou als coördinator</b>
    /gaten – waar nog niets voor is
    /aangeboden – wat mensen aanbieden
    /nakijken – aanbod dat oud kan zijn
    /delen – antwoorden om te delen
    /rapport – cijfers om mee te nemen
    /cijfers – hoe snel er antwoord komt
    /dashboard – alles in je browser
    /wijkwijzen – wie antwoorden, en open links
    /uitnodigen – een link voor een nieuwe wijkwijze

language-asked = Welke taal zal ik met je praten?
language-changed = Goed! Vanaf nu praat ik Nederlands met je. Typ gerust verder.
    .simple = Goed! Vanaf nu schrijf ik makkelijk Nederlands. Typ maar.
button-simple-on = 🙂 Makkelijker lezen
button-simple-off = Gewone taal

privacy =
    🔒 <b>Wat ik van je bewaar</b>
    • Je vraag en je keuzes. Namen, adressen en nummers haal ik eruit.
    • Je taal, wie je bent in de wijk, en je gemeente als je die noemt.
    Na { $days ->
        [365] een jaar
        [one] een dag
       *[other] { $days } dagen
    } wis ik je vragen.

    👀 <b>Wie leest mee?</b>
    • Een wijkwijze, maar alleen als jij je vraag doorstuurt.
    • Een coördinator ziet vragen waar nog niets voor is. Zonder je naam.
    • Telegram bewaart je berichten zelf ook.

    ✋ <b>Jij beslist</b>
    /mijngegevens laat zien wat ik heb. /verwijder wist alles.
    .simple =
        🔒 <b>Dit bewaar ik</b>
        • Je vraag en je keuzes. Je naam haal ik weg.
        • Je taal en je gemeente.
        Na { $days ->
            [365] een jaar
            [one] een dag
           *[other] { $days } dagen
        } wis ik je vragen.

        👀 <b>Wie leest mee?</b>
        • Een wijkwijze. Maar alleen als jij dat wilt.
        • Een coördinator ziet vragen zonder antwoord. Je naam ziet hij niet.
        • Telegram bewaart je berichten ook.

        ✋ <b>Jij beslist</b>
        Alles zien? /mijngegevens
        Alles wissen? /verwijder
document-mydata = 📄 Dit is alles wat ik van je bewaar.
document-gaps = 📄 Alle vragen waar nog niets voor is.

erasure-asked =
    🗑 Wil je echt alles wissen?
    { $inquiries ->
        [0] Je keuzes verdwijnen.
        [one] Je vraag en je keuzes verdwijnen.
       *[other] Je { $inquiries } vragen en je keuzes verdwijnen.
    } Dat kun je niet terugdraaien.
    Praat je met een wijkwijze? Dan stopt dat gesprek.
    .simple =
        🗑 Wil je echt alles wissen?
        { $inquiries ->
            [0] Je keuzes zijn dan weg.
            [one] Je vraag en je keuzes zijn dan weg.
           *[other] Je { $inquiries } vragen en je keuzes zijn dan weg.
        } Dat komt niet meer terug.
button-erase-yes = 🗑 Ja, wis alles
button-erase-no = Nee, laat staan
erased =
    Alles is gewist. Ik weet niets meer van je.
    Opnieuw beginnen mag altijd: /start

stale = Die knop is van een eerder moment en doet niets meer. Typ gerust wat je wilt weten.
    .simple = Die knop werkt niet meer. Typ gewoon je vraag.
not-allowed = Dit is voor iemand anders, of het is niet meer van jou.
failed =
    😕 Sorry, bij mij ging iets mis. Je bericht is niet kwijt.
    Probeer het straks nog een keer. Blijft het misgaan? Geef dan deze code door: <code>{ $reference }</code>
