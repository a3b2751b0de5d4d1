## Beoordelen

menu-moderation = Beoordelen
moderation = Beoordelen
moderation-what = Hier wacht wat mensen aanmeldden, en antwoorden die ook anderen kunnen helpen. Wie het eerst beslist, beslist.
submissions-waiting = Aangemeld aanbod
submission-sent-at = Opgestuurd op
answers-waiting = Antwoorden om te delen
answers-published = Gedeelde antwoorden
answer-question = Vraag
answer-proposed-at = Voorgesteld op
submission-action-aannemen = In het aanbod gezet
submission-action-terugsturen = Teruggestuurd
answer-action-wijzigen = Woorden veranderd
answer-action-voorleggen = Aan de vrager voorgelegd
answer-action-publiceren = In het aanbod gezet
answer-action-afwijzen = Niet gedeeld
answer-action-terugtrekken = Uit het aanbod gehaald
done-late = Iemand was je voor. Hieronder zie je wat er is beslist.

## Een aanmelding

submission-near = Dit aanbod lijkt erop
submission-near-how = Is het hetzelfde? Stuur de aanmelding dan terug.
submission-near-none = Er is niets wat erop lijkt.
submission-take = Aannemen
submission-take-how = Kijk alles na en vul aan wat nog mist. Daarna staat het meteen in het aanbod, en hoort wie het aanmeldde dat.
submission-take-button = Zet in het aanbod
submission-return = Terugsturen
submission-return-how = Wie het aanmeldde, leest jouw woorden en kan het opnieuw proberen. Schrijf het vriendelijk.
submission-return-button = Stuur terug
submission-accepted-by = Aangenomen door { $name }.
submission-rejected-by = Teruggestuurd door { $name }.
submission-to-offering = Bekijk het in het aanbod
decision-reason = Waarom
decision-coordinator = een coördinator
fault-too-long = Maak dit korter. Er passen { $limit } tekens.
fault-reason = Schrijf waarom.
done-submission-accepted = Het staat in het aanbod. Wie het aanmeldde, hoort het.
done-submission-returned = Teruggestuurd, met jouw uitleg.

## Een antwoord

answer = Antwoord om te delen
answer-words = Dit lezen anderen dan
answer-publish = Zet in het aanbod
answer-change = Woorden aanpassen
answer-change-how = De vrager leest jouw woorden eerst, en zegt ja of nee.
answer-save = Bewaar
answer-ask = Vraag het aan de vrager
answer-return = Niet delen
answer-return-how = De wijkwijze leest jouw woorden. Schrijf het vriendelijk.
answer-return-button = Deel dit niet
answer-retire = Uit het aanbod halen
answer-retire-how = De woorden worden gewist. Wie het vroeg en wie het schreef, horen het. Dit kan niet terug.
answer-retire-button = Haal het weg
publication-state-concept = De woorden zijn veranderd. Vraag de vrager of het zo mag.
publication-state-voorgesteld = De vrager leest het nu, en heeft nog niets gezegd.
publication-state-bewoner-akkoord = De vrager vindt precies deze woorden goed.
publication-state-bewoner-niet-akkoord = De vrager wil dit niet delen.
publication-state-gepubliceerd = Dit staat in het aanbod.
publication-state-afgewezen = Dit wordt niet gedeeld.
publication-state-teruggetrokken = Dit is uit het aanbod gehaald. De woorden zijn gewist.
answer-decided-by = Beslist door { $name }.
answer-overtaken = Iemand was je voor. Jouw woorden zijn niet bewaard. Hier staan ze nog:
fault-answer-question = Schrijf de vraag in gewone woorden, in hoogstens { $limit } tekens.
fault-answer-words = Schrijf het antwoord in gewone woorden, in hoogstens { $limit } tekens.
done-answer-published = Het antwoord staat in het aanbod.
done-answer-changed = Je woorden zijn bewaard. Vraag nu de vrager of het zo mag.
done-answer-asked = De vrager krijgt de vraag.
done-answer-returned = Dit antwoord wordt niet gedeeld. De wijkwijze leest waarom.
done-answer-retired = Het antwoord is uit het aanbod gehaald.
