## One's own question in human hands, and how it was

conversation-closed =
    Je gesprek over <i>{ $question }</i> is klaar.
    Hoeveel sterren geef je de hulp van de wijkwijze?
button-stars = { $stars } ⭐
rating-noted = Dank je wel! Is je vraag nu helemaal beantwoord?
button-complete-yes = Ja, helemaal
button-complete-no = Nee, nog niet
completeness-yes = Mooi! 🎉 Heb je nog iets? Typ het gerust.
completeness-no = Jammer. Zullen we verder zoeken? Kies wat je wilt.

phase-wacht = wacht op een wijkwijze
phase-bezig = een wijkwijze is ermee bezig
phase-beantwoord = beantwoord
phase-jouw-beurt = jij bent aan de beurt
phase-uitgesteld = even uitgesteld
phase-klaar = beantwoord en klaar
phase-ingetrokken = ingetrokken
standing-wacht = ⏳ Je vraag wacht op een wijkwijze, sinds { DATETIME($since, dateStyle: "long") }.
standing-bezig = 🙋 Een wijkwijze is ermee bezig, sinds { DATETIME($since, dateStyle: "long") }. Je hoeft niets te doen.
standing-beantwoord = 💬 Je kreeg antwoord op { DATETIME($since, dateStyle: "long") }. Wil je nog iets weten? Schrijf gerust terug.
standing-jouw-beurt = 👉 De wijkwijze vroeg je iets op { DATETIME($since, dateStyle: "long") }. Jij bent aan de beurt.
standing-uitgesteld = 📅 De wijkwijze gaat op { DATETIME($until, dateStyle: "long") } verder met je vraag.
standing-klaar = ✔️ Het gesprek met de wijkwijze is klaar, sinds { DATETIME($since, dateStyle: "long") }.
standing-ingetrokken = De wijkwijzen zien je vraag niet meer, sinds { DATETIME($since, dateStyle: "long") }.
button-talk = 💬 Lees het gesprek terug
button-add = ➕ Iets toevoegen
button-write-on = ✏️ Verder schrijven
button-another = 🙋 Liever een andere wijkwijze
button-search-again = 🔎 Opnieuw zoeken
button-back-to-question = ↩️ Terug naar mijn vraag

talk = 💬 <b>Het gesprek over</b> <i>{ $question }</i>
talk-earlier = { $count ->
        [one] <i>Hiervoor is nog één bericht gestuurd. Dat staat hoger in deze chat.</i>
       *[other] <i>Hiervoor zijn nog { $count } berichten gestuurd. Die staan hoger in deze chat.</i>
    }
talk-none = Er is nog niets geschreven.
talk-you =
    <b>Jij</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-wijkwijze =
    <b>Een wijkwijze</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-attachment = 📎 een bijlage
addition-asked = ✏️ Typ wat je over <i>{ $question }</i> wilt zeggen. Ik geef het door aan de wijkwijze.
another-offered =
    Wil je dat een andere wijkwijze naar <i>{ $question }</i> kijkt?
    De wijkwijze die je nu helpt, ziet je vraag dan niet meer. De volgende leest wat jullie al schreven.
button-another-yes = 🙋 Ja, een ander graag
button-another-no = Nee, laat maar zo
another-asked = 🙋 Je vraag ligt bij de andere wijkwijzen. Het antwoord komt hier. Je hoeft niets te doen.
question-taken-back = 🙏 De vrager wil graag nog iemand anders horen over <i>{ $question }</i>. Je hoeft er niets meer mee te doen. Dank je wel voor je moeite!

button-remark = ✏️ Vertel wat er beter kon
remark-asked = Wat kon er beter? Schrijf het in een paar woorden. Alleen een coördinator leest het, zonder je naam.
remark-noted = 🙏 Dank je wel. Een coördinator leest wat je schreef.
remark-arrived = 💬 <b>{ $stars ->
        [one] Eén ster
       *[other] { $stars } sterren
    }</b> voor de hulp bij <i>{ $question }</i>. De vrager schrijft erbij:
