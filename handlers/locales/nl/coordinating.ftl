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
gap-reason-zwak-passend-aanbod = niets past echt goed
gap-reason-geen-antwoord = nooit antwoord gekregen
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
