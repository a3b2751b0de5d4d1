## What the clock says of questions in human hands

owner-reminded =
    ⏰ <b>De vrager wacht op je</b>
    { $days ->
        [one] Het is een werkdag stil over <i>{ $question }</i>
       *[other] Het is { $days } werkdagen stil over <i>{ $question }</i>
    }
owner-reminded-after = Lukt het niet? Geen punt. Geef de vraag dan terug, dan pakt een ander hem op.
button-show-again = 💬 Laat zien
taken-back =
    ↩️ Ik vraag nu ook anderen om te helpen met <i>{ $question }</i>
    Het was lang stil. Dat geeft niets: je doet dit in je vrije tijd. Heb je nu wel tijd? Pak hem dan weer op.
button-claim-again = ✋ Ik pak hem weer op
another-sought =
    ⏳ Het duurt langer dan ik hoopte met je vraag <i>{ $question }</i>
    Ik zoek nu een andere wijkwijze. Je hoeft niets te doen.
closed-in-silence =
    Het is even stil over <i>{ $question }</i>
    Ik sluit dit gesprek nu af. Wil je toch verder praten? Reageer dan op het antwoord.
    Hoeveel sterren geef je de hulp van de wijkwijze?
owners-talk-closed =
    ✔️ De vrager schreef niets meer. Deze vraag is nu klaar: <i>{ $question }</i>
    Schrijft de vrager nog? Dan hoor je het.
question-woken =
    📅 <b>Deze vraag zou je vandaag weer oppakken</b>
    <i>{ $question }</i>
