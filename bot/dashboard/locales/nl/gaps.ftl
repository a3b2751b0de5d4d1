## Gaten: waar mensen om vragen en wat er nog niet is

menu-gaps = Gaten
gaps-page = Gaten
gaps-lead = Hier vragen mensen om, en er is nog niets voor. Vragen die op elkaar lijken, staan samen in één gat.
gaps-order = Wat eerst
gap-order-grootste = De meeste vragen
gap-order-groei = De sterkste groei
gap-order-laatst-gevraagd = Het laatst gevraagd
gap-order-datum = Het eerst klaar
gap-title = Naam
gap-count = Vragen
gap-growth = Groei
gap-growth-month = De laatste 30 dagen
gap-growth-told = { $recent } vragen. Dat is { $growth } ten opzichte van de 30 dagen ervoor.
gap-first-seen = Eerste vraag
gap-last-seen = Laatste vraag
gap-status = Hoe ver
gap-owner = Wie ermee bezig is
gap-owner-none = Nog niemand
gap-theme = Onderwerp
gap-audience = Wie vraagt het
gap-municipality = Gemeente
gap-waiting = Wachten op bericht
gap-due = Klaar op
gap-reason = Waarom niet
gap-reason-hint = Nodig als het hier niet hoort.
gap-reason-needed = Waarom niet: schrijf op waarom dit hier niet hoort.
gap-note = Notitie
gap-note-hint = Alleen voor coördinatoren.
gap-title-hint = Laat leeg voor een naam uit de vragen zelf.
gap-known-gap = Bekend gat
gap-offering = Wat er nu voor is
gap-question = Vraag
gap-day-asked = Dag
gap-why = Reden
period-first = Vanaf
period-last = Tot en met
save = Opslaan
undo = Draai terug
cancel = Toch niet

loose-questions = Losse vragen
loose-lead = Deze vragen lijken nog niet genoeg op andere. Kies een vraag om hem in een gat te zetten.
loose-count = { $count ->
        [0] Er zijn geen losse vragen.
        [one] Er is één losse vraag die nog in geen gat zit.
       *[other] Er zijn { $count } losse vragen die nog in geen gat zitten.
    }
loose-show = Bekijk de losse vragen

gaps-alike = Gaten die op elkaar lijken
gaps-alike-count = { $count ->
        [0] Er zijn geen gaten die op elkaar lijken.
        [one] Twee gaten lijken op elkaar.
       *[other] { $count } keer lijken twee gaten op elkaar.
    }
gaps-alike-show = Bekijk welke op elkaar lijken
gaps-alike-lead = Gaan de vragen over hetzelfde? Voeg de gaten dan samen. Alle vragen komen in het grootste gat. Gaan ze niet over hetzelfde? Zeg dat het er twee zijn. Dan zie je ze hier niet meer.
gaps-alike-first = Hier staan de eerste { $shown }. De volgende zie je als je over deze hebt beslist.
gaps-alike-both = { $one } en { $other }
gaps-alike-apart = Dit zijn er twee
gap-alike = Lijkt op
gap-alike-decide = Zeg of het er twee zijn of één
gap-questions-count = { $count ->
        [one] één vraag
       *[other] { $count } vragen
    }

gap-typical = Wat mensen vragen
gap-typical-none = De vragen zijn vergeten, want ze waren te oud.
gap-fill = Wat doen we eraan?
gap-fill-lead = Is er al iets? Koppel het. Is er niets? Maak dan aanbod. Of vraag wie er samen over wil leren.
gap-filled = Hier is nu aanbod voor: <strong>{ $title }</strong>.
gap-create = Maak nieuw aanbod
gap-link = Koppel aanbod dat er is
gap-network = Vraag om een leernetwerk
gap-nearest = Dit lijkt er het meest op
gap-nearest-lead = Past een van deze toch? Kijk dan wat koppelen doet.
gap-link-look = Bekijk wat koppelen doet
offering-look = Open het aanbod
gap-tell = { $count ->
        [one] Vertel het één mens die het nog niet weet
       *[other] Vertel het { $count } mensen die het nog niet weten
    }
gap-go-on = { $count ->
        [one] Koppel ook de nieuwe vraag
       *[other] Koppel ook de { $count } nieuwe vragen
    }
gap-unlink = Maak los
gap-follow-up = Hoe het verder gaat
gap-merge = Voeg samen met
gap-merge-hint = Alle vragen gaan naar dat gat.
gap-merge-button = Voeg samen
gap-overtaken = Iemand was je voor. Er staat nu: { $now }. Wat jij typte, staat er nog. Bewaar je het, dan komt het daarvoor in de plaats.
gap-went-on = Dit gat hoort nu bij een ander: het gat dat je hier ziet. Wat je typte, is nog niet bewaard. Bewaar het hier als het nog klopt.
gap-due-needed = Klaar op: vul een dag in.
gap-merge-needed = Voeg samen met: kies een gat.
gap-merged = Gaten die hierin opgingen
gap-unmerge = Haal weer uit elkaar
gap-heard = Wie heeft het gehoord?
heard-told = Kregen bericht over aanbod
heard-helped = Zeggen: dit helpt
heard-not-helped = Zeggen: dit helpt niet
heard-silent = Kregen bericht, en zeiden niets
heard-what = Wat er met de vraag gebeurde
heard-waiting = Willen het horen
heard-network = Gevraagd om samen te leren
heard-takes-part = Doen mee
gap-questions = Alle vragen
gap-questions-lead = Kies een vraag om hem naar een ander gat te verplaatsen.
gap-split = Splits dit gat
gap-history = Wat er is gedaan
gap-history-all = Alles wat er is gedaan
gap-history-lead = Het nieuwste staat boven.
gap-askers = Wie het vroegen
gap-askers-lead = Je ziet geen namen. Je ziet wel wie bericht kreeg, en of het hielp.
asker-told-at = Bericht gekregen
asker-helped = Helpt het
asker-yes = ja
asker-no = nee
asker-why-not = Waarom nog niet
asker-waits = wil het horen

gap-split-lead = Kies de vragen die over iets anders gaan. Die krijgen een eigen gat.
gap-split-words = Vragen met deze woorden
gap-split-found = { $found } vragen gevonden. De nieuwste { $shown } staan hier.
gap-split-title = Naam van het nieuwe gat
gap-split-title-hint = Laat leeg voor een naam uit de vragen zelf.
gap-split-button = Splits deze vragen af
gap-split-none = Alle vragen: kies er minstens één.
gap-split-all = Alle vragen: er moet er minstens één overblijven.

signal-page = Vraag { $id }
signal-move = Waar hoort deze vraag?
signal-in = De vraag staat nu in <strong>{ $title }</strong>.
signal-loose = De vraag staat nu in geen gat.
signal-move-to = Zet de vraag in
signal-move-none = Geen enkel gat
signal-move-button = Verplaats

gap-link-lead = Zoek aanbod. Je ziet eerst wat koppelen doet. Daarna beslis je.
gap-link-words = Waar gaat het aanbod over?
gap-link-found = Gevonden
gap-link-none = Ik vind niets. Probeer het met andere woorden.
gap-link-preview = Wat koppelen doet
link-what = Als je koppelt
link-teaches = { $count ->
        [0] Er zijn geen nieuwe vragen om van te leren.
        [one] Ik leer van één vraag. Zulke vragen vinden voortaan dit aanbod.
       *[other] Ik leer van { $count } vragen. Zulke vragen vinden voortaan dit aanbod.
    }
link-tells = { $count ->
        [0] Niemand wacht op bericht.
        [one] Eén mens krijgt bericht.
       *[other] { $count } mensen krijgen bericht.
    }
link-solves = Het gat staat daarna op “opgelost”.
link-do = Koppel en vertel het
effects = Waar elke vraag dit aanbod vindt
effect-before = Nu
effect-after = Een volgende vraag zoals deze
effect-not-found = niet gevonden
effect-place = plek { $rank }, past { $percent } %

gap-create-lead = { $count ->
        [0] Het aanbod komt meteen in de catalogus. Niemand wacht op bericht.
        [one] Het aanbod komt meteen in de catalogus. Eén mens krijgt bericht.
       *[other] Het aanbod komt meteen in de catalogus. { $count } mensen krijgen bericht.
    }
gap-create-same = Staat het er al?
gap-create-same-lead = Dit lijkt er het meest op. Is het een van deze? Koppel die dan.
gap-create-form = Het nieuwe aanbod
gap-create-examples-hint = Deze vragen horen bij het aanbod. Haal weg wat er niet bij hoort.
gap-create-button = Maak dit aanbod en vertel het

network-lead = Je vraagt mensen of ze er samen over willen leren. Iedereen die ja zegt, zie je hier als getal. Namen zie je niet.
network-can = Kun je vragen
network-ask = { $count ->
        [one] Vraag het één mens
       *[other] Vraag het { $count } mensen
    }
network-nobody = Er is niemand die je het nu kunt vragen. Alleen wie bericht wil, krijgt de vraag. Iedereen krijgt hem één keer.
network-call = Bericht aan wie meedoet
network-call-lead = { $calls ->
        [0] Laat weten hoe en wanneer jullie beginnen. Iedereen die ja zei, krijgt je bericht in Telegram.
        [one] Je stuurde al één bericht. Iedereen die ja zei, krijgt ook het volgende.
       *[other] Je stuurde al { $calls } berichten. Iedereen die ja zei, krijgt ook het volgende.
    }
network-message = Je bericht
network-message-hint = Schrijf waar en wanneer, en bij wie mensen zich melden. Gebruik korte zinnen. Je bericht wordt niet vertaald.
network-message-needed = Schrijf eerst een bericht.
network-call-button = { $count ->
        [one] Stuur het aan één mens
       *[other] Stuur het aan { $count } mensen
    }

## Wat er is gedaan

gap-action-vormen = Gevormd uit gelijke vragen
gap-action-status = Stand veranderd
gap-action-eigenaar = Eigenaar veranderd
gap-action-notitie = Notitie veranderd
gap-action-datum = Datum veranderd
gap-action-naam = Andere naam gegeven
gap-action-samenvoegen = Samengevoegd
gap-action-splitsen = Gesplitst
gap-action-verplaatsen = Vraag verplaatst
gap-action-koppelen = Aanbod gekoppeld
gap-action-ontkoppelen = Aanbod losgemaakt
gap-action-leernetwerk = Leernetwerk gevraagd
gap-action-bericht = Bericht aan wie meedoet
gap-action-vertellen = Aan vragers verteld
gap-action-twee = Gezegd dat dit er twee zijn
history-none = niets
history-signals = { $count ->
        [one] één vraag
       *[other] { $count } vragen
    }
history-told = { $count ->
        [one] één mens kreeg bericht
       *[other] { $count } mensen kregen bericht
    }
history-into = in gat { $id }
history-to = naar gat { $id }
history-from = uit gat { $id }
history-apart-from = niet hetzelfde als gat { $id }

done-saved = Opgeslagen.
done-undone = Dat is teruggedraaid.
done-gap-merged = De gaten zijn samengevoegd. Dit is het gat waarin ze verdergaan.
done-gap-joined = De gaten zijn samengevoegd. Op de pagina van het gat kun je ze weer uit elkaar halen.
done-gap-two = Onthouden: dit zijn er twee.
done-gap-apart = Dit gat staat weer op zichzelf.
done-gap-went-on = Dat gat is samengevoegd met dit gat.
done-gap-split = Dit is het nieuwe gat.
done-gap-filled = Gelukt. De bot vindt dit aanbod vanaf nu. Wie bericht wilde, krijgt het.
done-gap-unlinked = Het aanbod is losgemaakt.
done-gap-network = De vraag om samen te leren is verstuurd.
done-network-called = Je bericht is verstuurd.
done-gap-told = Het is verteld.
done-signal-moved = De vraag is verplaatst.
