## Werken aan een vraag: voor wijkwijzen

button-ask-back = ❓ Vraag terug
button-attach = 📎 Stuur aanbod
button-work = ⋯ Meer
button-note = 📝 Notitie
button-canned = 📋 Vast antwoord
button-hand-over = 🤝 Geef door
button-postpone = 📅 Stel uit
button-back-to-work = ↩️ Terug
work =
    Wat wil je doen met deze vraag?
    <i>{ $question }</i>
work-left = Goed. Er is niets verstuurd.
words-wanted = Hier kan ik alleen woorden gebruiken. Typ het even?
ask-back-asked =
    ❓ Wat wil je de vrager vragen? Typ het hier.
    Het gaat over <i>{ $question }</i>
note-asked =
    📝 Typ je notitie. De vrager ziet die niet.
    Sneller: begin een bericht met //.
note-kept = 📝 Notitie bewaard bij <i>{ $question }</i>
note-words-only = Ik bewaar alleen de woorden, niet het bestand.
notes = 📝 <b>Notities, alleen voor wijkwijzen</b>
note-line = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
note-nobody = iemand
offer-declined = 🙅 Goed. Je hoort niet meer van deze vraag: <i>{ $question }</i>
question-waits = Deze vraag wacht op een wijkwijze: <i>{ $question }</i>

attach-near = 🔎 Dit vond ik er zelf bij. Met één tik stuur je het mee.
attach-none-near = Ik vond er zelf niets bij.
attach-found = 🔎 Dit vond ik bij <i>{ $query }</i>. Tik om te kijken.
attach-none-found = Ik vond niets bij <i>{ $query }</i>.
attach-retired = “{ $title }” staat niet meer in het aanbod. Er is niets verstuurd.
attach-search = Iets anders zoeken? Typ een paar woorden.
button-use-typed = ✍️ Dit is mijn antwoord
composed =
    👀 <b>Dit gaat naar de vrager</b>
    over <i>{ $question }</i>
composed-text = Wil je het anders? Typ dan het hele antwoord.
composed-offering = Wil je er zelf iets bij schrijven? Typ het hier.
button-send-composed = 📨 Versturen

canned = 📋 <b>Je vaste antwoorden</b>
canned-none = 📋 Je hebt nog geen vaste antwoorden. Maak er een voor wat je vaak schrijft.
canned-pick = 📋 Welk vast antwoord wil je sturen? Je ziet het eerst.
canned-pick-none = 📋 Er zijn nog geen vaste antwoorden. Maak er een met /antwoorden.
canned-shared = 👥 Dit antwoord is voor alle wijkwijzen.
canned-asked =
    Typ op de eerste regel de naam.
    Typ daaronder het antwoord.
canned-refused = Ik zie maar één regel.
canned-deleted = 🗑 Weg: <i>{ $title }</i>
button-canned-new = ➕ Nieuw
button-canned-new-shared = ➕ Nieuw voor iedereen
button-canned-change = ✏️ Verander
button-canned-delete = 🗑 Verwijder
button-canned-list = 📋 Vaste antwoorden

hand-over = 🤝 Aan wie geef je de vraag door? Staat die er niet bij? Typ de naam.
hand-over-nobody = 🤝 Ik weet nu niemand die past. Typ een naam, of geef de vraag terug aan iedereen.
hand-over-found = 🤝 Bij de naam <i>{ $name }</i> vond ik:
hand-over-none-found = Ik ken geen wijkwijze die <i>{ $name }</i> heet. Typ een andere naam?
hand-over-to = 🤝 Je geeft de vraag aan <b>{ $name }</b>.
hand-over-to-all = 🤝 Je geeft de vraag terug. Alle anderen kunnen hem oppakken.
hand-over-note = Wat moet een ander weten? Typ het hier. De vrager ziet dat niet.
handed-over = 🤝 Doorgegeven aan <b>{ $name }</b>.
another-takes-over = 🤝 Een andere wijkwijze gaat verder met je vraag <i>{ $question }</i>. Je hoeft niets te doen.
button-to-all = 📢 Aan iedereen
button-without-note = Zonder notitie

postpone = 📅 Tot wanneer? Kies, of typ een dag. Bijvoorbeeld: 3 december.
postpone-refused = Die dag kan niet. Kies een dag vanaf morgen, binnen twee maanden.
postponed =
    📅 Uitgesteld tot { DATETIME($day, dateStyle: "long") }: <i>{ $question }</i>
    Dan hoor je van mij. De vrager weet het ook.
answer-takes-longer =
    📅 De wijkwijze komt hier op { DATETIME($day, dateStyle: "long") } op terug: <i>{ $question }</i>
    Weet je iets nieuws? Schrijf het gerust.
button-days = { $days ->
        [one] Morgen
        [7] Een week
       *[other] { $days } dagen
    }

## Woorden onderweg

details-found = 🔒 <b>Er staat { $details } in.</b> Dat haal ik weg. Jullie zien niet wie de ander is.
details-changed = 🔒 <b>Zo is het nu:</b>
details-sent-so = Zo versturen? Er is nog niets verstuurd.
details-attachment = 📎 (bestand)
contact-detail-telefoon = een telefoonnummer
contact-detail-e-mail = een e-mailadres
contact-detail-gebruikersnaam = een gebruikersnaam
contact-detail-adres = een adres
contact-detail-postcode = een postcode
button-send-held = 📨 Zo versturen
button-drop-held = ✏️ Ik verander het
held-dropped = Goed, er is niets verstuurd. Schrijf het opnieuw. Reageer daarvoor op dit bericht.
change-not-passed-on = De vraag <i>{ $question }</i> is niet meer van jou. Je verandering is niet verstuurd.
not-passed-on = { $what ->
        [sticker] Een sticker kan ik niet doorsturen.
        [contact] Een contact stuur ik niet door. Zo blijft je nummer van jou.
        [poll] Een poll kan ik niet doorsturen.
        [live] Een locatie die meebeweegt stuur ik niet door.
       *[other] Dit kan ik niet doorsturen.
    } { $what ->
        [live] Een gewone locatie kan wel.
       *[other] Wel: tekst, foto’s, spraak, video, bestanden en een locatie.
    }
