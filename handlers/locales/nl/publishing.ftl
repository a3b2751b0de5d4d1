## A good answer, shared with others

publication-invited = 💡 Je antwoord op <i>{ $question }</i> heeft geholpen. Dit antwoord kan anderen ook helpen. Wil je het delen?
button-propose = 💡 Ja, deel mijn antwoord
publication-drafted = 💡 <b>Dit lezen anderen dan</b>
publication-drafted-after = Namen en nummers heb ik weggehaald. Kijk of er nog iets in staat wat naar iemand wijst. De vrager leest het eerst en zegt ja of nee. Daarna kijkt een coördinator. Je naam staat er niet bij.
publication-question = <b>{ $question }</b>
button-ask-resident = 📨 Vraag het aan de vrager
button-part-vraag = ✏️ Vraag
button-part-antwoord = ✏️ Antwoord
button-not-propose = Laat maar
publication-part-vraag = ✏️ Typ de vraag opnieuw, in één zin. Nu staat er:
publication-part-antwoord = ✏️ Typ het hele antwoord opnieuw. Nu staat er:
publication-part-refused = 🙈 Dat kan ik niet gebruiken. Typ het in woorden, met hoogstens { $limit } tekens.
publication-dropped = 👍 Goed, we delen het niet.
publication-concept = 💡 <i>{ $question }</i>: dit is nog niet voorgesteld.
publication-voorgesteld = 📨 Ik heb het aan de vrager gevraagd: <i>{ $question }</i>. Je hoort het van mij. Zegt de vrager niets? Dan delen we het niet.
publication-bewoner-akkoord = 👍 De vrager vindt het goed: <i>{ $question }</i>. Nu kijkt een coördinator.
publication-bewoner-niet-akkoord = De vrager wil <i>{ $question }</i> liever niet delen. Dank je wel voor het voorstel.
publication-gepubliceerd = 🎉 Je antwoord op <i>{ $question }</i> staat in het aanbod. Wie zoiets vraagt, kan het vinden. Dank je wel!
publication-afgewezen = Je antwoord op <i>{ $question }</i> komt niet in het aanbod. De coördinator schrijft:
publication-teruggetrokken = Je antwoord staat niet meer in het aanbod. Dank je wel dat je het deelde.

permission-asked = 💡 <b>Mogen anderen dit lezen?</b>
    Het antwoord dat jij kreeg, kan andere mensen ook helpen. Precies dit lezen zij dan:
permission-asked-after =
    Er staat niet bij wie het vroeg. Staat er toch iets in over jou? Tik dan op nee. Zeg je niets, dan delen we het niet.
    Je kunt je ja altijd intrekken, bij /mijnvragen. Wis je alles met /verwijder? Dan blijft dit antwoord staan, want er staat niets over jou in. Intrekken kan daarna niet meer.
button-allow = ✅ Ja, dit mag
button-allow-not = 🚫 Nee, liever niet
permission-concept = 💡 De woorden worden nog aangepast. Ik vraag je daarna opnieuw of het mag.
permission-voorgesteld = 💡 Iemand vraagt of anderen dit antwoord mogen lezen.
permission-bewoner-akkoord = 👍 Dank je wel! Anderen mogen dit antwoord lezen. Een coördinator kijkt er nog naar.
permission-bewoner-niet-akkoord = 👍 Goed, we delen dit antwoord niet.
permission-gepubliceerd = 📗 Anderen kunnen dit antwoord nu lezen, zonder dat ze weten wie het vroeg. Dank je wel!
permission-afgewezen = 📕 Dit antwoord wordt niet gedeeld. De coördinator koos anders.
permission-teruggetrokken = 📕 Anderen kunnen dit antwoord niet meer lezen.
button-permission = 💡 Wat anderen lezen
button-take-back = 🚫 Ik wil dit niet meer delen

publication-arrived = 💡 <b>Een antwoord om te delen</b>
    De vrager vindt het goed.
button-publication-look = 👀 Bekijk en beslis
publications = 💡 <b>Antwoorden om te delen</b>
    ⏳ wacht op jou · 📗 staat in het aanbod
publications-none = 💡 Er zijn nog geen antwoorden om te delen.
button-publications = 💡 Alle antwoorden
button-publish = ✅ Zet in het aanbod
button-publish-not = 🚫 Nee
button-retire = 🗑 Haal uit het aanbod
publication-reason-asked = Waarom niet? Schrijf het vriendelijk: de wijkwijze krijgt jouw woorden te lezen.
moderated-concept = ✏️ De woorden zijn veranderd. De vrager leest ze eerst, en zegt ja of nee.
moderated-voorgesteld = ⏳ De vrager heeft nog niets gezegd.
moderated-bewoner-akkoord = 👍 De vrager vindt precies deze woorden goed. Komt dit in het aanbod? Verander je iets, dan vraag ik het de vrager opnieuw.
moderated-bewoner-niet-akkoord = De vrager wil dit niet delen.
moderated-gepubliceerd = 📗 In het aanbod gezet door { $name }.
moderated-afgewezen = 🚫 Afgewezen door { $name }:
moderated-teruggetrokken = 📕 Dit antwoord is uit het aanbod gehaald.
