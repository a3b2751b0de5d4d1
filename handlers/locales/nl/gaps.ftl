## Gaps: like questions together

groups = 🕳 <b>Waar nog niets voor is</b>
groups-count = { $total ->
        [one] Eén onderwerp waar meer mensen om vragen.
       *[other] { $total } onderwerpen waar meer mensen om vragen.
    }
group-line = <b>{ $number }.</b> { $title }
group-count = { $count }× gevraagd
group-growth = deze maand { $count } meer
group-waiting = wacht op bericht: { $count }
group-open = nieuw: { $count }
button-loose = ❓ Losse vragen ({ $count })
button-groups = 🕳 Alle onderwerpen
button-group = ↩️ Terug naar dit onderwerp

group = 🕳 <b>{ $title }</b>
group-examples = 💬 <b>Zo vragen mensen het</b>
group-example = <b>{ $number }.</b> { $question }
group-seen = 📅 Eerste vraag { DATETIME($first, dateStyle: "medium") }, laatste { DATETIME($last, dateStyle: "medium") }
group-who = 👥 Wie: { $who }
group-where = 📍 Waar: { $where }
group-wait = 🔔 Wacht op bericht: { $count }
group-owner = 🙋 { $name } pakt dit op
group-due = ⏰ Klaar op { DATETIME($day, dateStyle: "long") }
group-note = 📝 { $note }
group-reason = 🚫 Waarom niet: { $reason }
group-offering = 🔗 Aanbod: <b>{ $title }</b>
group-no-offering = 🔗 Er is nog geen aanbod.
group-alike = 🔀 Lijkt op: { $title }
group-told = 📨 Heeft bericht gekregen: { $count }
group-helped = 👍 Zegt dat het helpt: { $count }
group-helped-not = 👎 Zegt dat het niet helpt: { $count }
group-willing = 🤝 Wil samen leren: { $count }
group-dashboard = <i>Aanbod maken of vragen splitsen? Dat gaat beter op /dashboard.</i>

button-group-link = 🔗 Hier is aanbod voor
button-group-network = 🤝 Wie wil samen leren?
button-group-call = 📣 Bericht aan wie meedoet
button-group-status = 📌 Hoe ver is dit?
button-group-mine = 🙋 Ik pak dit op
button-group-not-mine = 🙅 Ik pak dit niet meer op
button-group-due = ⏰ Kies een datum
button-group-note = 📝 Schrijf iets op
button-group-name = ✏️ Andere naam
button-group-merge = 🔀 Hoort bij een ander
button-group-apart = ✋ Iets anders: { $title }
button-group-unmerge = ↩️ Haal weer uit elkaar
button-group-askers = 📨 Wie weet het al?
button-group-go-on = ➕ Koppel ook de nieuwe vragen
button-group-unlink = ↩️ Toch geen aanbod
button-group-clear = 🗑 Haal weg wat er staat

group-status-asked = Hoe ver is <b>{ $title }</b>? Nu: { $status }.
group-asked-naam = Hoe moet dit onderwerp heten? Typ een korte naam.
group-asked-notitie = Wat wil je onthouden? Je collega’s lezen dit ook.
group-asked-datum = Wanneer moet dit klaar zijn? Typ een dag, zoals “vrijdag” of “1 december”.
group-asked-reden = Waarom hoort dit hier niet? Typ het kort. Je collega’s lezen dit ook.
group-asked-aanbod = Waar gaat het aanbod over? Typ een paar woorden.
group-asked-bericht = Wat wil je schrijven aan wie meedoet? Noem waar en wanneer, en bij wie ze zich melden.
group-day-unclear = Die dag ken ik niet. Typ bijvoorbeeld “vrijdag” of “1 december”.
group-words-long = Dat is te lang. Typ het korter.
group-link-asked = Welk aanbod past bij <b>{ $title }</b>? Kies iets, of zoek op een woord.
group-link-previewed =
    🔗 <b>Dit gebeurt er als je koppelt</b>
    Onderwerp: { $title }
    Aanbod: <b>{ $offering }</b>
group-link-before = 🔎 Nu staat dit bovenaan bij { $count } van { $total } vragen.
group-link-after = ✅ Straks bij { $count } van { $total } vragen die hierop lijken.
group-will-hear = 📨 Krijgt bericht: { $count }
group-cannot-hear = 🔕 Krijgt geen bericht: { $count }
button-group-link-yes = ✅ Ja, koppel dit
button-group-link-other = 🔎 Ander aanbod
group-filled =
    👍 <b>Dit is nu gekoppeld</b>
    Onderwerp: { $title }
    Aanbod: <b>{ $offering }</b>
group-taught = 📖 Vragen die ik heb geleerd: { $count }
group-merge-asked = Met welk onderwerp hoort <b>{ $title }</b> samen?
group-merge-none = Er is nog geen ander onderwerp.
group-askers = 📨 <b>{ $title }</b>
group-ready = 🔔 Kan nu bericht krijgen: { $count }
group-why-not = 🔕 { $why }: { $count }
not-told-niet-gevraagd = nooit gevraagd of het mag
not-told-wil-niet = wil geen bericht
not-told-ingetrokken = heeft de vraag ingetrokken
not-told-gewist = heeft alles gewist
not-told-geblokkeerd = heeft de bot geblokkeerd
not-told-weet-het-al = weet het al
button-group-tell = 📨 Stuur dit bericht nu
group-network-asked =
    🤝 <b>Wie wil samen leren?</b>
    Onderwerp: { $title }
group-network-told = 📨 Krijgt nu die vraag: { $count }
