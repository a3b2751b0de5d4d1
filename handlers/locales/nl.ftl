### Everything a person reads, in Dutch at level B1. An attribute ".simple" holds the easier version, level A2.
###
### Short sentences: twelve words on average, never more than eighteen; the easy ones eight and twelve. Je-form.
### Only here is markup written (b, i, a, code); what is put in for a $fact is escaped. Texts that begin with "button-",
### "menu-" or "profile-", and names of values, are plain: no markup.

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
    Antwoorden? Reageer op het bericht met de vraag.
help-coordinator =
    <b>Voor jou als coördinator</b>
    /gaten – vragen waar nog niets voor is
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

## Danger first

danger-acute-violence =
    🚨 <b>Is er nu gevaar? Bel 112.</b>
    Zorg eerst dat je zelf veilig bent.
danger-fire-or-accident =
    🚨 <b>Is er brand of een ongeluk? Bel meteen 112.</b>
    Ga eerst naar een veilige plek.
danger-medical =
    🚨 <b>Is iemand in levensgevaar? Bel meteen 112.</b>
    Heeft het geen spoed? Bel dan de huisarts.
danger-suicide =
    🧡 <b>Denk jij aan zelfdoding, of iemand bij jou in de buurt? Je staat er niet alleen voor.</b>
    Praat er nu over met een mens. Dat mag zonder je naam te noemen.
danger-domestic-violence =
    🧡 <b>Is het thuis niet veilig? Je staat er niet alleen voor.</b>
    Is er nu gevaar? Bel dan 112.
danger-child-abuse =
    🧡 <b>Maak je je zorgen over een kind? Wacht niet en bel.</b>
    Is er nu gevaar? Bel dan 112.
danger-crime-report =
    👮 <b>Weet je iets over een misdaad? Hier kun je het melden.</b>
    Is er nu gevaar? Bel dan 112.
danger-discrimination-report =
    🧡 <b>Ben je gediscrimineerd? Dat mag niet. Hier kun je het melden.</b>
    Je kunt er ook je verhaal kwijt.
help-line = <b>{ $name }</b>
help-line-number = 📞 { $number }
help-line-website = 🌐 <a href="{ $url }">{ $site }</a>
help-lines-after = Ik ben een computerprogramma en kan zelf niet bellen. Daarna help ik je graag met je vraag.
    .simple = Ik ben een computer. Ik kan niet bellen. Daarna help ik je graag met je vraag.
help-lines-talking = Je wijkwijze krijgt je bericht ook. Maar wacht daar niet op: bel nu.
button-go-on = Verder met mijn vraag

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

## Results

results = 🔎 <b>Dit past bij je vraag</b>
results-near =
    🔎 <b>Dit lijkt op je vraag</b>
    Ik weet niet zeker of het past.
results-further = 🔎 <b>Dit kan ook passen</b>
suggestion = <b>{ $rank }. <a href="{ $url }">{ $title }</a></b>
suggestion-by = van { $organisation }
suggestion-why = 👉 Past bij jou: { $reasons }
suggestion-past = 🕰 Is geweest
suggestion-past-when = 🕰 Is geweest ({ $period })
reason-theme = het onderwerp
reason-words = wat je schreef
reason-audience = voor mensen zoals jij
reason-company = met wie je wilt
reason-way = hoe je graag leert
reason-place = waar je wilt
reason-duration = hoeveel tijd je hebt
results-after = Helpt dit je verder?
button-helps = 👍 { $rank } helpt
button-does-not-fit = 👎 { $rank } past niet
button-more = ➕ Laat meer zien
button-sharpen = ✏️ Vraag aanpassen
button-human = 🙋 Vraag een wijkwijze
button-near = 🔎 Laat zien wat erop lijkt
button-results = 🔎 Bekijk het aanbod weer

nothing-more = Meer heb ik niet gevonden. Een wijkwijze kan wel met je meedenken: een mens met ervaring in wijken.
    .simple = Ik heb niets meer. Een wijkwijze kan je wel helpen. Dat is een mens.

feedback-helps = Mooi, daar ben ik blij om! 🎉 Veel succes met “{ $title }”.
feedback-does-not-fit = Dank je, dat helpt mij ook. “{ $title }” past dus niet.
feedback-all-rejected = Niets van dit alles past. Ik onthoud dat hier nog iets voor moet komen. Zal ik het een wijkwijze vragen?
    .simple = Niets past. Dat onthoud ik. Zal ik het aan een mens vragen?

no-match =
    🤷 <b>Eerlijk gezegd: hier heb ik nog niets voor.</b>
    Een wijkwijze kan je wel helpen: een mens met ervaring in wijken. Dit stuur ik dan door, zonder je naam:
    .simple =
        🤷 <b>Ik heb hier nog niets voor.</b>
        Een wijkwijze kan je helpen. Dat is een mens. Dit leest de wijkwijze dan:

no-match-known =
    🤷 <b>Eerlijk gezegd: dit is er nog niet.</b>
    Het lijkt op iets dat we al missen: <b>{ $title }</b>. Ik houd bij hoeveel mensen erom vragen. Komt er iets voor jouw vraag? Dan hoor je dat hier.
    Een wijkwijze kan je nu al helpen: een mens met ervaring in wijken. Dit stuur ik dan door, zonder je naam:
    .simple =
        🤷 <b>Dit is er nog niet.</b>
        Het lijkt op iets wat wij nog missen: <b>{ $title }</b>. Vinden we iets voor jou? Dan hoor je het hier.
        Een wijkwijze kan je nu al helpen. Dat is een mens. Dit leest de wijkwijze dan:
offering-arrived =
    🎉 <b>Er is nu iets gevonden voor je vraag</b>
    Een mens heeft voor je gekeken. Jij vroeg:
    .simple =
        🎉 <b>Wij hebben iets voor je vraag</b>
        Een mens heeft voor je gekeken. Jij vroeg:
button-show-offering = 📘 Lees meer

## To a human

forward-previewed = 🙋 <b>Dit leest de wijkwijze</b>, zonder je naam:
forward-attachments = 📎 { $count ->
        [one] Je bijlage gaat mee.
       *[other] Je { $count } bijlagen gaan mee.
    }
forward-question = Zal ik het sturen?
forward-card = Je andere antwoorden gaan ook mee.
button-send = 📨 Ja, stuur
button-retype = ✏️ Tekst aanpassen
button-leave = Laat maar
forward-rewrite-asked = Typ wat de wijkwijze moet lezen.

escalation-sent = 📨 <b>Je vraag ligt bij de wijkwijzen.</b>
wait-hours = { $hours ->
        [one] Meestal heb je binnen een uur antwoord.
       *[other] Meestal heb je binnen { $hours } uur antwoord.
    }
wait-days = { $days ->
        [one] Meestal heb je binnen een dag antwoord.
       *[other] Meestal heb je binnen { $days } dagen antwoord.
    }
wait-unknown = Meestal heb je binnen twee werkdagen antwoord. Wijkwijzen zijn vrijwilligers.
escalation-sent-after = Het antwoord komt hier. Je hoeft niets te doen.

inquiries = 📂 <b>Dit heb je gevraagd</b>
inquiries-none = Je hebt nog niets gevraagd. Typ maar wat er speelt in je buurt.
inquiries-earlier = { $count ->
        [one] En nog een eerdere vraag.
       *[other] En nog { $count } eerdere vragen.
    }
inquiry-line =
    <b>{ $number }.</b> { $question }
    <i>{ DATETIME($day, dateStyle: "medium") } · { $status }</i>
inquiry-opened =
    📂 <b>{ $question }</b>
    <i>{ DATETIME($day, dateStyle: "long") } · { $status }</i>
inquiry-status-getoond = aanbod laten zien
inquiry-status-geholpen = geholpen
inquiry-status-geen-aanbod = nog niets gevonden
inquiry-status-bij-wijkwijze = bij een wijkwijze
inquiry-status-beantwoord = beantwoord
inquiry-status-ingetrokken = ingetrokken
escalation-state-open = Je vraag wacht op een wijkwijze.
escalation-state-geclaimd = Een wijkwijze is ermee bezig.
escalation-state-gesloten = Het gesprek met de wijkwijze is klaar.
escalation-state-ingetrokken = De wijkwijzen zien je vraag niet meer.
button-withdraw = Trek deze vraag in
button-inquiries = ↩️ Al mijn vragen
inquiry-withdrawn = Je vraag is ingetrokken. Niemand gaat er meer mee aan de slag.

## Browsing

themes = 📚 <b>Rondkijken in het aanbod</b>
themes-hint = Kies een onderwerp, of zoek op een woord. Onderaan staat hoe je iets aanpakt.
button-theme-count = { $theme } ({ $count })
button-search-catalogue = 🔎 Zoek op een woord
button-browse = 📚 Rondkijken in het aanbod
button-themes = 📚 Alle onderwerpen
search-asked = Wat zoek je? Typ een paar woorden.
offerings-of-theme = 📚 <b>{ $theme }</b>
offerings-found = 🔎 <b>Gevonden bij “{ $query }”</b>
offerings-none = Ik vind niets bij “{ $query }”. Probeer eens een ander woord.
offerings-empty = Hier is nog niets. Vertel mij gerust wat je zoekt.
offerings-page = <i>Bladzijde { $page } van { $pages }</i>
offerings-hint = Tik op een nummer om meer te lezen.
offering-line = <b>{ $number }. { $title }</b>
button-previous = ◀️ Vorige
button-next = Volgende ▶️
offering-title = 📘 <b><a href="{ $url }">{ $title }</a></b>
offering-audiences = 👥 Voor { $audiences }
offering-themes = 🧭 { $themes }
offering-period = 📅 { $period }
offering-examples = 💬 <b>Vragen waar dit bij past</b>
    .simple = 💬 <b>Dit past bij deze vragen</b>
offering-example = • <i>{ $question }</i>
offering-language = in het { $language }

offering-kind-publicatie = om te lezen
offering-kind-handreiking = stappenplan
offering-kind-praktijkvoorbeeld = voorbeeld uit een wijk
offering-kind-training = training
offering-kind-instrument = hulpmiddel
offering-kind-netwerk = netwerk
offering-kind-adviespunt = plek voor advies
offering-kind-bijeenkomst = bijeenkomst
offering-kind-subsidie-of-fonds = geld voor je plan
offering-kind-webinar = online bijeenkomst
offering-kind-podcast-of-video = om te luisteren of te kijken
offering-kind-leerkring = groep die samen leert
offering-kind-leergang = reeks lessen
offering-kind-community-of-practice = groep vakmensen die samen leert
offering-kind-werkbezoek = bezoek aan een wijk
offering-kind-online-cursus = online cursus
offering-kind-intervisie = gesprekken onder collega’s
form-zelfstudie = in je eigen tijd
form-online = online
form-op-locatie = ergens naartoe
form-groep = in een groep
form-met-vakgenoten = met collega’s
form-gemengd = online en samen
effort-paar-uur = een paar uur
effort-dagdeel = een halve dag
effort-een-dag = een dag
effort-meerdere-dagen = een paar dagen
effort-meerdere-bijeenkomsten = een paar keer samenkomen
effort-traject-van-maanden = een paar maanden
cost-gratis = gratis
cost-betaald = kost geld
scale-lokaal = in één wijk of stad
scale-regionaal = in de regio
scale-landelijk = in heel Nederland
audience-bewoner = bewoners
audience-wijkprofessional = mensen die in de wijk werken
audience-beleidsmaker = mensen die beleid maken
audience-bestuurder = bestuurders

agenda = 🧭 <b>De Leeragenda: zeven grote vragen over wijken</b>
agenda-line = <b>{ $number }.</b> { $question }
agenda-hint = Tik op een nummer en zie wat er is.
button-agenda = 🧭 De Leeragenda
priority-question = 🧭 <b>Vraag { $number }: { $question }</b>
priority-question-offerings = { $total ->
        [0] Hier is nog niets voor. Vertel mij gerust wat je zoekt.
        [one] Hier is één ding voor.
       *[other] Hier zijn { $total } dingen voor.
    }
priority-question-some = Dit zijn er een paar:

## For wijkwijzen

escalation-offered = 🙋 <b>Een vraag die bij jou past</b>
escalation-claimed =
    ✅ <b>Deze vraag is nu van jou</b>
    Antwoord door op dit bericht te reageren. De vrager ziet je naam als wijkwijze, niet je nummer.
escalation-taken = ✋ Een andere wijkwijze heeft deze vraag opgepakt: <i>{ $question }</i>
escalation-withdrawn = De vrager heeft deze vraag ingetrokken: <i>{ $question }</i>
escalation-closed = Deze vraag is afgesloten: <i>{ $question }</i>
escalation-released = Je hebt de vraag teruggegeven. Anderen kunnen hem nu oppakken.
escalation-language = 🌐 Schrijft in het { $language }
escalation-answers = 💬 Dit schreef een andere wijkwijze al:
escalation-attachments = 📎 { $count ->
        [one] Met een bijlage. Die zie je als je de vraag oppakt.
       *[other] Met { $count } bijlagen. Die zie je als je de vraag oppakt.
    }
escalation-suggestions = 🔎 Dit vond ik er zelf bij:
escalation-suggestion = • <a href="{ $url }">{ $title }</a>
button-claim = ✋ Ik pak deze vraag op
button-claim-number = ✋ Ik pak { $number } op
button-release = ↩️ Geef terug
button-release-number = ↩️ Geef { $number } terug
button-close = ✔️ Klaar
button-close-number = ✔️ { $number } is klaar
button-open = 📥 Vragen die wachten
button-held = 📌 Mijn vragen
button-show-number = 💬 Open { $number }

resident-said = 💬 <b>De vrager schrijft</b> over <i>{ $question }</i>
resident-said-after = <i>Antwoorden? Reageer op dit bericht.</i>
wijkwijze-said =
    🧑 <b>Een mens antwoordt: { $name }, wijkwijze</b>
    Over je vraag <i>{ $question }</i>
wijkwijze-said-after = <i>Wil je terugschrijven? Reageer op dit bericht.</i>
relayed-to-human = ✓ Doorgestuurd naar de wijkwijze.
button-new-question = ❓ Iets anders vragen
relayed-to-resident = ✓ Doorgestuurd naar de vrager.
overflow-filename = heel-bericht.txt
which-escalation = Voor welke vraag is je bericht?
escalations-open = 📥 <b>Deze vragen wachten op een wijkwijze</b>
escalations-open-none = Er wacht nu geen vraag op een wijkwijze. 🎉
escalations-mine =
    📌 <b>Deze vragen heb jij opgepakt</b>
    Antwoorden? Reageer op het bericht met de vraag.
escalations-mine-none = Je hebt nu geen vragen. Kijk bij /open wat er wacht.
escalation-line =
    <b>{ $number }.</b> { $question }
    <i>{ DATETIME($day, dateStyle: "medium") }</i>
conversation-closed =
    Je gesprek over <i>{ $question }</i> is klaar.
    Hoeveel sterren geef je de hulp van de wijkwijze?
button-stars = { $stars } ⭐
rating-noted = Dank je wel! Is je vraag nu helemaal beantwoord?
button-complete-yes = Ja, helemaal
button-complete-no = Nee, nog niet
completeness-yes = Mooi! 🎉 Heb je nog iets? Typ het gerust.
completeness-no = Jammer. Zullen we verder zoeken? Kies wat je wilt.

## For coordinators

invitation-made =
    ✉️ <b>Een link voor een nieuwe { $role }</b>
    Stuur hem aan één persoon. Hij werkt één keer, tot { DATETIME($day, dateStyle: "long") }.
invitation-link = https://t.me/{ $username }?start={ $token }
invitation-command = <code>/start { $token }</code>
role-wijkwijze = wijkwijze
role-coordinator = coördinator
button-invite-wijkwijze = ✉️ Nodig een wijkwijze uit
button-invite-coordinator = ✉️ Nodig een coördinator uit
invitation-accepted-wijkwijze =
    🎉 <b>Welkom als wijkwijze, { $name }!</b>
    Je krijgt hier vragen van mensen uit wijken. Zie je een vraag die bij je past? Pak hem op met één tik.
    Antwoorden doe je door op het bericht te reageren. Vragers zien je naam, niet je nummer.
invitation-accepted-coordinator =
    🎉 <b>Welkom als coördinator, { $name }!</b>
    Je ziet hier waar mensen om vragen en wat er nog niet is.
invitation-refused = Deze link werkt niet meer, of hij is al gebruikt. Vraag om een nieuwe.

gaps = 🕳 <b>Vragen waar nog niets voor is</b>
gaps-count = { $total ->
        [0] Er zijn er geen.
        [one] Er is er één.
       *[other] Er zijn er { $total }.
    }
gaps-filter = 🔍 Alleen { $filter }
gaps-hint = Tik op een nummer om te beslissen.
gap-line =
    <b>{ $number }.</b> { $question }
    <i>{ $facts }</i>
gap-known = bekend: { $title }
gap-day = { DATETIME($day, dateStyle: "medium") }
gap-lacune = hoort bij gat { $number }
gap-reason-geen-passend-aanbod = niets gevonden
gap-reason-aanbod-past-niet = aanbod paste niet
gap-reason-toch-naar-wijkwijze = liever een wijkwijze
gap-status-nieuw = nieuw
gap-status-in-behandeling = iemand werkt eraan
gap-status-gepland = er komt iets
gap-status-opgelost = opgelost
gap-status-afgewezen = hoort hier niet
button-gap-filter = 🔍 Kies wat je wilt zien
button-gaps-all = Alles
button-gaps-file = 📄 Als bestand
gap-filter-asked = Welke vragen wil je zien? Kies een onderwerp of een groep mensen.

signal = 🕳 <b>Deze vraag had geen antwoord</b>
signal-gap = ✅ Ik herkende een bekend gat: <b>{ $title }</b>
signal-nearest = 🔎 <b>Dit aanbod lijkt er het meest op</b>
signal-near = • { $title }
signal-asked = Wat is dit voor vraag? Jouw keuze leert mij zoeken.
button-ruling-gekoppeld = 🔗 Hier is aanbod voor
button-ruling-bevestigd = ✅ Hier is nog niets voor
button-ruling-niet-voor-ons = 🚫 Geen vraag voor ons
button-unclear = 🤔 Onduidelijk
button-gaps = 🕳 Alle vragen
button-link-words = 🔎 Zoek op een woord
button-gap-new = ➕ Iets anders ontbreekt
asked-ruling-gekoppeld = Bij welk aanbod hoort deze vraag? Kies iets, of zoek op een woord.
asked-ruling-bevestigd = Wat ontbreekt er? Kies iets, of geef het zelf een naam.
asked-ruling-niet-voor-ons = Waar gaat deze vraag over?
choices-none = Ik vind niets dat erop lijkt. Probeer het in andere woorden.
link-words-asked = Waar gaat het aanbod over? Typ een paar woorden.
gap-title-asked = Wat ontbreekt er? Typ het in een paar woorden.
gap-theme-asked = Bij welk onderwerp hoort <b>{ $title }</b>?
ruling-gekoppeld = 🔗 Hier is aanbod voor: <b>{ $title }</b>
ruling-bevestigd = ✅ Dit ontbreekt nog: <b>{ $title }</b>
ruling-niet-voor-ons = 🚫 Geen vraag voor ons: <b>{ $title }</b>
ruling-onduidelijk = 🤔 Onduidelijk wat er wordt gevraagd
lesson = 📖 <b>Dit leer ik, voortaan vind ik zulke vragen:</b>
lesson-asked = Staat er nog een naam of adres in? Zeg het dan anders.
lesson-learned = 📖 Dit heb ik geleerd:
button-decide = ✅ Ja, leer dit
button-lesson-rewrite = ✏️ In andere woorden
example-asked = Typ de vraag zoals ik hem moet kennen. Zonder namen of adressen.
signal-decided = 👍 <b>Dank je, dat staat vast</b>
signal-decided-before = ✋ <b>Een andere coördinator was je voor</b>
signal-asker-told = 📨 Wie het vroeg, krijgt dit aanbod nu te zien.
decided-by = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
button-undo = ↩️ Draai dit terug
off-topic-municipal-counter = paspoort en vergunning
off-topic-waste-and-street-repairs = afval en reparaties
off-topic-parking-and-fines = parkeren en boetes
off-topic-police-report = aangifte bij de politie
off-topic-medical-questions = vragen voor de dokter
off-topic-benefits-and-taxes = uitkering en belasting
off-topic-house-hunting = een huis zoeken
off-topic-job-wanted = een baan zoeken
off-topic-buying-selling-lost = kopen, vinden, verliezen
off-topic-weather-time-calendar = weer en kalender
off-topic-sports-tv-news = sport en nieuws
off-topic-recipes-food-shops = eten en winkels
off-topic-homework-knowledge-translation = huiswerk en weetjes
off-topic-devices-and-digid = computer en DigiD
off-topic-love-and-private-advice = liefde en privé
off-topic-politics-and-insults = politiek en schelden
off-topic-bot-chitchat = kletsen met de bot
off-topic-spam-and-advertising = reclame
off-topic-transport-and-travel = bus, trein en reizen
off-topic-events-tickets-leisure = uitgaan en kaartjes
off-topic-pets-plants-chores = dier, plant, huishouden
off-topic-legal-cases = rechtszaken
off-topic-press-and-requests = pers en enquêtes
off-topic-tests-and-children-playing = onzin en testjes
off-topic-local-facts = feiten over de wijk
off-topic-tradesmen-and-consumer = vakmensen en aankopen

## Menu and profile, set in Telegram

menu-mijnvragen = Wat je hebt gevraagd
menu-aanbod = Rondkijken in het aanbod
menu-aanbieden = Zelf iets aanbieden
menu-leeragenda = Zeven grote vragen over wijken
menu-taal = Andere taal, of makkelijker lezen
menu-stop = Stoppen met waar we mee bezig zijn
menu-hulp = Zo werkt het
menu-privacy = Wat ik van je bewaar
menu-mijngegevens = Alles wat ik van je heb
menu-verwijder = Alles wissen
menu-open = Vragen die op een wijkwijze wachten
menu-mijn = Vragen die jij hebt opgepakt
menu-gaten = Vragen waar nog niets voor is
menu-aangeboden = Wat mensen aanbieden
menu-uitnodigen = Iemand uitnodigen
profile-name = WijkWijzer vraagbaak
profile-short = Stel je vraag over je buurt. Je krijgt iets wat past, of een mens die je helpt.
profile-description =
    Speelt er iets in je buurt? Vertel het mij, in je eigen taal. Ik zoek een cursus, een voorbeeld of een mens die je verder helpt.

    Ik ben een computerprogramma. Ik bewaar je vraag alleen als jij dat goed vindt, en zonder je naam.

# Iets aanbieden

submission-begins = 🎁 <b>Fijn dat je iets wilt aanbieden</b>
    Ik stel een paar korte vragen. Daarna kijkt een coördinator ernaar. Stoppen kan altijd, met /stop.
submission-resumed = 🎁 <b>We gaan verder waar je was</b>
submit-titel = Hoe heet het? Typ een korte naam.
    Bijvoorbeeld: <i>Cursus moestuin beginnen</i>
submit-wie = Wie biedt het aan? Typ de naam van de club, organisatie of groep.
submit-voor-wie = Voor wie is het? Je mag meer dan één kiezen.
submit-wat-leer-je = Wat leer je ervan? Vertel het in één of twee gewone zinnen.
submit-link = Waar staat er meer over? Typ of plak het adres van de website.
submit-vragen = Welke vraag heeft iemand voor wie dit het antwoord is? Typ er minstens { $fewest }, zoals mensen praten. Eén bericht per vraag mag, en elke vraag op een nieuwe regel ook.
    Twee goede voorbeelden:
    • <i>Er staat een lege plantenbak voor onze flat. Hoe maken we daar een tuintje van?</i>
    • <i>Ik wil groente kweken met de buren, maar ik weet niet hoe. Wie leert ons dat?</i>
submit-questions-short = Nog { $short ->
        [one] één vraag
       *[other] { $short } vragen
    } te gaan.
submit-questions-enough = { $room ->
        [0] Dat zijn er genoeg. Tik op de knop.
       *[other] Dat is genoeg. Typ er gerust nog een, of tik op de knop.
    }
submit-lijkt-op = 🔎 <b>Lijkt dit op een van deze?</b>
    Tik op een titel om te kijken. Staat het er al? Stop dan gerust.
submit-nakijken = Klopt dit zo? Dan stuur ik het naar een coördinator. Namen en nummers van mensen heb ik weggehaald.
refusal-geen-woorden = 🙈 Dat kan ik niet gebruiken. Typ het in woorden, of tik op een knop.
refusal-te-lang = 🙈 Dat is te lang. Zeg het iets korter.
refusal-geen-adres = 🙈 Dat lijkt geen adres van een website. Het ziet er zo uit: www.voorbeeld.nl
refusal-geen-vraag = 🙈 Dat is te kort voor een vraag. Typ een hele zin.
refusal-te-weinig = 🙈 Er is nog iets nodig voordat we verder kunnen.
submission-title = 🎁 <b>{ $title }</b>
submission-link = 🔗 { $url }
submission-no-link = 🔗 Nog geen website
submission-summary = { $summary }
button-submit-next = ➡️ Verder
button-submit-no-link = Er is geen website
button-submit-done = ✅ Dit waren de vragen
button-submit-other = ➡️ Nee, dit is iets anders
button-submit-send = 📨 Stuur het op
button-submit-titel = ✏️ Naam
button-submit-wie = ✏️ Wie
button-submit-voor-wie = ✏️ Voor wie
button-submit-wat-leer-je = ✏️ Wat je leert
button-submit-link = ✏️ Website
button-submit-vragen = ✏️ Vragen
button-submit-leave = ✋ Stoppen
button-submit-resume = 🎁 Verder met aanbieden
button-submit-restart = 🔄 Opnieuw beginnen
submission-left = 👍 Goed, we stoppen hier. Wat je vertelde, bewaar ik dertig dagen. Met /aanbieden ga je verder. Typ gerust een vraag.
submission-sent = 📨 Verstuurd: <b>{ $title }</b>. Een coördinator kijkt ernaar. Je hoort van mij wat het wordt. Dank je wel!
submission-accepted = 🎉 <b>{ $title }</b> staat nu in het aanbod. Wie zoiets vraagt, kan het vinden. Dank je wel!
submission-rejected = <b>{ $title }</b> komt niet in het aanbod. De coördinator schrijft: <blockquote>{ $reason }</blockquote> Met /aanbieden kun je het opnieuw proberen.
button-submission-show = 👀 Bekijk het

submission-arrived = 🎁 <b>Iemand biedt iets aan</b>
button-submission-look = 👀 Bekijk en beslis
submissions = 🎁 <b>Dit wacht op een beslissing</b>
submissions-none = 🎁 Er wacht niets op een beslissing.
submission-nearest = 🔎 <b>Dit aanbod lijkt er het meest op</b>
submission-decide = Komt dit in het aanbod?
button-submission-accept = ✅ Ja, neem het op
button-submission-reject = 🚫 Nee
button-submissions = 🎁 Wat er wacht
submission-themes = Bij welke onderwerpen hoort <b>{ $title }</b>? Het eerste heb ik zelf bedacht.
submission-kind = Wat voor aanbod is het? Als je kiest, staat het meteen in het aanbod.
submission-link-asked = Er is nog een website nodig. Typ of plak het adres.
submission-reason-asked = Waarom niet? Schrijf het vriendelijk: wie dit aanbood, krijgt jouw woorden te lezen.
submission-faulty = Zo past het niet in het aanbod. Misschien staat het adres er al in. Kijk naar: { $fields }
submission-was-accepted = ✅ Opgenomen door { $name }.
submission-was-rejected = 🚫 Afgewezen door { $name }: <blockquote>{ $reason }</blockquote>
