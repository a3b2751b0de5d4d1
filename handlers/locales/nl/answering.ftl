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
