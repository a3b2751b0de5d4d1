## For wijkwijzen

escalation-offered = 🙋 <b>Kun jij helpen met deze vraag?</b>
escalation-claimed =
    ✅ <b>Deze vraag is nu van jou</b>
    Antwoord door op dit bericht te reageren. De vrager ziet je naam als wijkwijze, niet je nummer.
escalation-taken = ✋ Een andere wijkwijze heeft deze vraag opgepakt: <i>{ $question }</i>
escalation-withdrawn = De vrager heeft deze vraag ingetrokken: <i>{ $question }</i>
escalation-closed = Deze vraag is afgesloten: <i>{ $question }</i>
escalation-released = Je hebt de vraag teruggegeven. Anderen kunnen hem nu oppakken.
escalation-language = 🌐 Schrijft in het { $language }
escalation-answers = 💬 Dit is al geantwoord:
escalation-attachments = 📎 { $count ->
        [one] Met een bijlage. Die zie je als je de vraag oppakt.
       *[other] Met { $count } bijlagen. Die zie je als je de vraag oppakt.
    }
escalation-suggestions = 🔎 Dit vond ik er zelf bij:
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
wijkwijze-asks-after = ❓ <b>De wijkwijze wacht op je antwoord.</b> Reageer op dit bericht.
message-changed = ✏️ <b>Dit bericht is veranderd.</b> Zo is het nu:
relayed-to-human = ✓ Doorgestuurd naar de wijkwijze.
button-new-question = ❓ Iets anders vragen
relayed-to-resident = ✓ Doorgestuurd naar de vrager.
not-delivered-to-human =
    ⚠️ Je bericht over <i>{ $question }</i> kwam niet aan bij de wijkwijze. Ik bewaar het bij je vraag.
    Was het geen tekst? Stuur het dan als tekst.
not-delivered-to-resident =
    ⚠️ Je bericht over <i>{ $question }</i> kwam niet aan bij de vrager. Ik bewaar het bij de vraag.
    Was het geen tekst? Stuur het dan als tekst.
asker-blocked = 🔕 De vrager heeft de vraagbaak geblokkeerd; je antwoord bewaar ik. Het gaat om <i>{ $question }</i>
overflow-filename = heel-bericht.txt
which-escalation = Voor welke vraag is je bericht?
button-own-question = ❓ Een vraag van mezelf
escalations-open = 📥 <b>Deze vragen wachten op een wijkwijze</b>
escalations-open-none = Er wacht nu geen vraag op een wijkwijze. 🎉
escalations-mine =
    📌 <b>Deze vragen heb jij opgepakt</b>
    Antwoorden? Reageer op het bericht met de vraag.
escalations-mine-none = Je hebt nu geen vragen. Kijk bij /open wat er wacht.
escalation-line =
    <b>{ $number }.</b> { $question }
    <i>🕒 { $days ->
        [0] vandaag gevraagd
        [one] 1 dag geleden gevraagd
       *[other] { $days } dagen geleden gevraagd
    }</i>
escalation-resident-waits = <i>💬 De vrager wacht op jou.</i>
escalation-you-wait = <i>⏳ Nu is de vrager aan zet.</i>
escalation-until = <i>📅 Uitgesteld tot { DATETIME($day, dateStyle: "long") }</i>
escalations-theme = 🔎 Alleen over { $theme }
escalations-which-theme = Over welk thema wil je vragen zien?
button-open-theme = 🔎 Kies een thema
button-open-all = Alle vragen die wachten
button-decline = 🙅 Niet voor mij
button-claim-after-all = ✋ Ik pak hem toch op
