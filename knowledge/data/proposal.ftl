## De woorden van het voorstel voor de Leeragenda: formeel, en toch gewoon Nederlands.

proposal-title = Voorstel voor de Leeragenda Leefbaarheid en Veiligheid
proposal-author = WijkWijzer, de vraagbaak van het leernetwerk
report-period = { DATETIME($first, dateStyle: "long") } tot en met { DATETIME($last, dateStyle: "long") }
report-period-place = { $period }, alleen de gemeente { $place }
proposal-contents = Inhoud
proposal-table = Tabel
proposal-figure = Figuur

## Samenvatting

summary = Samenvatting
summary-counts =
    Van { $period } kreeg de vraagbaak { $needs } vragen van bewoners, wijkprofessionals, beleidsmakers en bestuurders. Voor { $signals } daarvan is geen passend leeraanbod gevonden. De catalogus telde op { DATETIME($day, dateStyle: "long") } { $offerings } stuks aanbod.
summary-top = Aanbod ontbreekt het meest over:
summary-gap = { $title } ({ $count } keer gevraagd)
summary-none = Geen onderwerp is in deze periode vaak genoeg zonder antwoord gevraagd om hier te noemen.
summary-candidates =
    { $count ->
        [0] Alle groepen van vragen zonder aanbod passen bij een van de zeven prioritaire leervragen of bij een bekende lacune. Dit voorstel bevat daarom geen nieuwe leervraag.
        [one] Eén groep van vragen past bij geen van de zeven prioritaire leervragen en bij geen bekende lacune. Zij wordt voorgesteld als nieuwe leervraag.
       *[other] { $count } groepen van vragen passen bij geen van de zeven prioritaire leervragen en bij geen bekende lacune. Zij worden voorgesteld als nieuwe leervragen.
    }
summary-use = De Leeragenda van 2021 is een momentopname: het rapport ‘Bouwstenen’ adviseert om leerbehoefte en leeraanbod van tijd tot tijd te actualiseren (paragraaf 4.3). Dit voorstel is daarvoor bedoeld. De cijfers komen uit de vraagbaak; de keuze is aan het leernetwerk.

## Werkwijze

method = Hoe dit voorstel tot stand kwam
method-counted = Wat is geteld
method-counted-text =
    Geteld zijn alle vragen die in de periode bij de vraagbaak zijn ingediend en niet zijn ingetrokken. De vraagbaak zoekt bij elke vraag het aanbod dat past. Een vraag telt als ‘zonder passend aanbod’ als er niets is gevonden, als de vrager het gevonden aanbod afwees of liever een wijkwijze sprak, als het gevonden aanbod maar zwak paste, of als ook een wijkwijze geen antwoord had.
method-groups = Vragen zonder passend aanbod die op elkaar lijken, vormen samen een groep, hier ‘gat’ genoemd. Coördinatoren beoordelen de gaten. Een gat hoort bij een prioritaire leervraag of een lacune als minstens de helft van zijn vragen daarbij hoort.
method-limits = Grenzen van deze cijfers
method-limit-users = Alleen wie de vraagbaak gebruikt, telt mee. De cijfers zijn dus geen steekproef van alle bewoners of professionals.
method-limit-machine = Thema, leervraag en gat zijn toegekend door een rekenmodel, en maar deels door mensen nagekeken.
method-limit-catalogue = ‘Geen aanbod’ betekent: niet gevonden in deze catalogus. Het kan elders bestaan.
method-limit-questions = Er zijn vragen geteld, geen personen. Wie drie keer vraagt, telt drie keer.
method-privacy = Bescherming van personen
method-privacy-text =
    Vragen zijn bewaard zonder namen, adressen en nummers. Aantallen van één of twee staan er niet in: zij zijn vervangen door ‘<3’. Waar zo’n aantal uit andere cijfers te berekenen zou zijn, is ook een ander cijfer weggelaten; daar staat een punt (·). Een punt staat er ook waar één of twee mensen vaker vroegen. Een opgeteld aantal krijgt dan ‘≥’: ten minste zoveel. Gemeenten en voorbeeldvragen staan alleen in dit voorstel als er ten minste drie verschillende mensen achter zitten.
method-privacy-overlap = Wie twee voorstellen over deels dezelfde dagen naast elkaar legt, kan ze van elkaar aftrekken. Geef daarom alleen voorstellen over hele, verschillende kwartalen door.

## Vragen

asked = Wat is gevraagd
asked-text = De figuur en de tabel laten per thema zien hoeveel vragen er zijn gesteld, en voor hoeveel daarvan geen passend aanbod is gevonden. De thema’s volgen de Leeragenda: dertien inhoudelijke thema’s en drie over de manier van werken.
asked-trend = Verloop in de tijd
asked-trend-text = De figuur laat hele weken of maanden zien. Alle cijfers staan in bijlage A.

## Vraag en aanbod

offered = Vraag naast aanbod
offered-who = Wie wat vraagt
offered-who-text = De tabel zet de vragen per thema en per doelgroep naast elkaar. De doelgroepen zijn de vier van de Leeragenda. De kolom ‘niet gezegd’ telt mensen die niet zeiden wie zij zijn.
offered-kinds = Lacunes naar soort
offered-kinds-text = De bronnen noemen het een lacune als er wel een leerbehoefte is, maar het aanbod beperkt is of alleen gericht op de eigen sector of beroepsgroep. De vraagbaak onderscheidt vier soorten:
offered-kind-niets = niets: op het thema is er voor niemand aanbod ({ $cells } keer);
offered-kind-alleen-andere-doelgroep = alleen voor een andere doelgroep: er is aanbod, maar niet voor deze groep ({ $cells } keer);
offered-kind-alleen-geweest = alleen geweest: er waren bijeenkomsten of cursussen, maar zij zijn voorbij ({ $cells } keer);
offered-kind-alleen-eigen-sector = alleen binnen de eigen sector of beroepsgroep: leren kan, maar alleen met vakgenoten ({ $cells } keer).
offered-kinds-table = De tabel toont per thema en doelgroep hoeveel aanbod er is, en waar dat tekortschiet. Een thema kan meer aanbod hebben dan de som van de doelgroepen, en andersom: veel aanbod is voor meer dan één groep.

## Gaten

gaps = Waar aanbod ontbreekt
gaps-text = Hieronder staan de gaten waar in deze periode het meest om is gevraagd, door ten minste drie verschillende mensen. De voorbeelden zijn echte vragen, zonder persoonsgegevens. Alle gaten staan in bijlage A.
gaps-none = In deze periode heeft geen enkel gat vragen van ten minste drie verschillende mensen.
gap-facts = { $count } keer gevraagd. Thema: { $theme }. Stand: { $status }. { $belongs }
gap-belongs-question = Hoort bij prioritaire leervraag { $number }.
gap-belongs-lacune = Hoort bij lacune { $number }.
gap-belongs-none = Hoort nog nergens bij in de Leeragenda.
gap-examples = Typische vragen:
gap-example = “{ $question }”

## Opvolging

done = Wat is gedaan
done-text = Coördinatoren volgen de gaten. De tabel laat zien hoe ver zij zijn, en hoeveel mensen bericht kregen van wat er van hun vraag kwam.
done-table = Stand van de gaten
done-gaps = Gaten
done-told = Kreeg bericht
done-helped = Zei: dit helpt
done-humans = Vragen die bij een wijkwijze kwamen
done-humans-text = Wie geen passend aanbod vindt, kan de vraag voorleggen aan een wijkwijze: een vrijwilliger met ervaring in wijken. De cijfers gaan over de laatste { $days } dagen tot en met { DATETIME($day, dateStyle: "long") }; tijden zijn werktijd.

## Leeragenda

agenda = Verband met de Leeragenda
agenda-questions = De zeven prioritaire leervragen
agenda-questions-text = De tabel laat zien hoe vaak een vraag bij een van de zeven prioritaire leervragen hoort.
agenda-lacunes = De vijf lacunes, en de mogelijke zesde
agenda-lacunes-text = Het rapport ‘Bouwstenen’ noemt vijf inhoudelijke lacunes en een mogelijke zesde. De tabel laat zien hoe vaak vragen zonder passend aanbod daarbij horen.

## Voorstel

proposed = Voorstel: nieuwe leervragen
proposed-text = De volgende gaten passen nog niet in de Leeragenda. Het voorstel is om ze op te nemen, of bij een bestaande leervraag onder te brengen.
proposed-none = Alle gaten van deze periode passen bij een leervraag of een lacune die er al is. Er is geen nieuwe leervraag voor te stellen.
proposed-asked = { $count } keer gevraagd. Thema: { $theme }. Vragen die het laten zien:

## Bijlagen

appendix-tables = Bijlage A. Tabellen
appendix-method = Bijlage B. Begrippen en bronnen
appendix-terms = Begrippen
term-offering = Aanbod: alles waar iemand iets van kan leren over leefbaarheid en veiligheid, zoals een training, een handreiking, een netwerk of een praktijkvoorbeeld.
term-past = Geweest: een bijeenkomst, training, webinar, leergang, leerkring of werkbezoek waarvan de laatste dag voorbij is. Een publicatie of handreiking veroudert niet op een datum.
term-sector = Eigen sector of beroepsgroep: aanbod dat zich alleen op vakgenoten richt, of op één beroepsgroep. Aanbod voor bewoners alleen valt hier niet onder: buren hebben allerlei beroepen.
term-week = Week: van maandag tot en met zondag. Begint of eindigt de periode midden in een week, dan telt alleen het deel in de periode.
term-hours = Werktijd: werkdagen, zonder weekend en feestdagen.
appendix-sources = Bronnen
source-report = D. de Bruijn, M. Uyterlinde, M. Fokkema en S. Nourozi (11 februari 2021), Bouwstenen voor het leren over Leefbaarheid en Veiligheid. Movisie en Platform31, in opdracht van het ministerie van Binnenlandse Zaken en Koninkrijksrelaties. Hoofdstuk 2 (leervragen), hoofdstuk 3 (witte vlekken), paragraaf 4.3 (actualisering).
source-network = WijkWijzer, pagina Leernetwerk (wijkwijzer.org/leernetwerk): de omschrijving van een lacune.
source-protection = A. Hundepool e.a. (2012), Statistical Disclosure Control, hoofdstuk 4: bescherming van kleine aantallen in tabellen.

## Tabellen en figuren

report-theme = Thema
report-theme-none = geen thema herkend
report-audience-none = niet gezegd
report-asked = Vragen
report-missed = Zonder passend aanbod
report-offered = Aanbod
report-human = Naar een wijkwijze
report-total = Totaal
report-at-least = ≥ { $count }
report-needs = Vragen en aanbod per thema
report-needs-chart = Vragen per thema
report-needs-description = Staafdiagram: per thema het aantal vragen en het aantal daarvan zonder passend aanbod, het meest gevraagde thema bovenaan. De tabel erna geeft dezelfde cijfers.
report-matrix = Vragen per thema en doelgroep
report-shortfall = Aanbod per thema en doelgroep, en waarin het tekortschiet
report-offer-short = { $count }: { $kind }
report-trend-chart = Verloop van de vragen
report-trend-description = Lijndiagram: het aantal vragen, het aantal zonder passend aanbod en het aantal dat naar een wijkwijze ging. Bijlage A geeft dezelfde cijfers.
report-from = Van
report-until = Tot en met
report-gaps = Gaten
report-gap = Gat
report-status = Stand
report-belongs = Hoort bij
report-told = Kreeg bericht
report-helped = Zei: dit helpt
report-ungrouped = in geen van deze gaten
report-agenda = Vragen per prioritaire leervraag
report-question = Prioritaire leervraag
report-lacunes = Vragen zonder passend aanbod per lacune
report-lacune = Lacune
report-none = geen van deze
report-in-question = leervraag { $number }
report-in-lacune = lacune { $number }
report-places = Vragen per gemeente
report-place = Gemeente
report-elsewhere = andere of onbekende gemeente
report-desk = Vragen bij wijkwijzen
report-figure = Wat
report-count = Aantal
report-mean = Gemiddeld
report-median = Helft binnen (uur)
report-p90 = Negen van tien binnen (uur)
report-desk-sent = Gestuurd naar wijkwijzen
report-desk-first = Tot het eerste antwoord
report-desk-resolved = Tot de vraag is afgesloten
report-desk-rating = Waardering (van 5)
report-desk-complete = Volledig beantwoord (%)
report-desk-reopened = Na afsluiten weer geopend (%)
report-desk-waiting = Wacht op een wijkwijze
report-desk-held = In behandeling
report-desk-overdue = Wacht langer dan afgesproken
lacune-kind-niets = niets
lacune-kind-alleen-andere-doelgroep = alleen andere doelgroep
lacune-kind-alleen-geweest = alleen geweest
lacune-kind-alleen-eigen-sector = alleen eigen sector
trend-step-week = Vragen per week
trend-step-maand = Vragen per maand
audience-bewoner = bewoners
audience-wijkprofessional = wijk­professionals
audience-beleidsmaker = beleids­makers
audience-bestuurder = bestuurders
gap-status-nieuw = nieuw
gap-status-in-behandeling = in behandeling
gap-status-gepland = gepland
gap-status-opgelost = opgelost
gap-status-afgewezen = afgewezen
