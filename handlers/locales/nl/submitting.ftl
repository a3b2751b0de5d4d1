## Offering something of one's own

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
