## Het aanbod

menu-catalogue = Aanbod
catalogue = Het aanbod
catalogue-words = Zoek op woorden
catalogue-words-hint = Uit de titel, van wie het is, of een vraag van iemand.
catalogue-state = Welk aanbod
catalogue-theme = Onderwerp
catalogue-audience = Voor wie
catalogue-kind = Soort
catalogue-found = Gevonden aanbod
catalogue-whole = Het hele aanbod
catalogue-whole-how = Alles wat nu in het aanbod staat, met alle velden. Je kunt het CSV-bestand aanpassen en daarna weer inlezen.
offering-state-in-het-aanbod = Nu in het aanbod
offering-state-na-te-kijken = Om na te kijken
offering-state-uit-het-aanbod = Uit het aanbod gehaald
offering-kind-antwoord = antwoord van een wijkwijze
field-id = Kenmerk
usage = Hoe vaak het wordt gevonden
usage-suggested = Gevonden
usage-shown = Getoond
usage-helped = Helpt
usage-unfit = Past niet

## Eén aanbod

offering-new = Nieuw aanbod
offering-add = Zet in het aanbod
offering-edit = Wijzigen
offering-save = Bewaar
offering-retire = Uit het aanbod halen
offering-restore = Zet terug in het aanbod
offering-confirm = Klopt nog
offering-postpone = Kijk er later naar
offering-is-retired = Dit staat niet meer in het aanbod. Niemand vindt het nu.
offering-is-answer = Dit is een antwoord uit een gesprek. De woorden verander je bij Beoordelen.
examples-none = Er zijn geen voorbeeldvragen.
examples-hint = Zo vragen mensen ernaar. Zet elke vraag op een nieuwe regel. Met meer vragen wordt het beter gevonden.
restore-stuck = Dit kan niet terug: { $fault }
retire-what = Waarom gaat <strong>{ $title }</strong> uit het aanbod? Je kunt het later terugzetten.
retire-reason = Waarom
retire-reason-gestopt = Wie het aanbiedt, is gestopt
retire-words = Wil je er iets bij schrijven? (hoeft niet)
retire-words-hint = Dit lezen alleen coördinatoren, in de geschiedenis.
fault-retire-reason = Kies waarom het weg moet.
done-offering-added = Het staat in het aanbod. Wie het zoekt, kan het nu vinden.
done-offering-changed = Je wijziging is bewaard. Zoeken werkt meteen met de nieuwe woorden.
done-offering-confirmed = Genoteerd: dit klopt nog.
done-offering-postponed = Goed, je kijkt er later naar.
done-offering-retired = Het is uit het aanbod gehaald.
done-offering-restored = Het staat weer in het aanbod.

## Tegelijk

overtaken = Iemand was je voor
overtaken-how = { $name } wijzigde dit terwijl jij bezig was. Er is nog niets van jou bewaard. Hieronder staat wat verschilt, en daaronder wat jij had ingevuld. Pas het aan en bewaar dan opnieuw.
overtaken-retired = { $name } haalde dit uit het aanbod terwijl jij bezig was. Wat je invulde, staat hieronder nog. Zet het eerst terug.
overtaken-look = Bekijk het aanbod
overtaken-differences = Wat verschilt
somebody = Iemand anders
change-field = Veld
change-was = Was
change-became = Werd
change-becomes = Wordt
change-now = Staat er nu
change-yours = Vulde jij in

## Nakijken

freshness = Aanbod om na te kijken
freshness-how = Het meeste aanbod komt hier elke { $months } maanden langs. Wat haast heeft, staat boven.
freshness-table = Aanbod om na te kijken
review = Klopt het nog?
review-reasons = Waarom nakijken
review-looked-at = Laatst bekeken
review-postponed = Uitgesteld tot
review-asked-at = Aanbieder gevraagd op
review-provider-said = De aanbieder zegt
review-provider-note = De aanbieder schrijft
review-until = tot { DATETIME($day, dateStyle: "long") }
review-answer-klopt = Het klopt nog
review-answer-veranderd = Er is iets veranderd
review-answer-gestopt = Het is gestopt
postpone-for = Over hoe lang
postpone-month = Over een maand
postpone-months = { $months ->
        [one] een maand
       *[other] { $months } maanden
    }

## Geschiedenis

offering-history = Geschiedenis
offering-history-none = Er is nog niets aan veranderd.
offering-history-by = Door { $name }.
offering-history-provider = wie het aanbiedt
offering-history-nobody = het programma, of iemand die weg is
offering-history-why = Erbij gezegd: { $note }

## Inlezen

import = Bestand inlezen
import-how = Je ziet eerst wat er verandert. Daarna beslis je.
import-file = Bestand
import-file-hint = YAML, JSON of CSV, hoogstens vijf megabyte.
import-retire = Haal weg wat niet in het bestand staat
import-retire-hint = Alleen voor een bestand met het hele aanbod. Wat mensen zelf aanmeldden, blijft staan.
import-look = Kijk wat er verandert
import-preview = Wat er verandert
import-of = Bestand: <strong>{ $name }</strong>. Er is nog niets gewijzigd.
import-added = Nieuw
import-returned = Komt terug
import-changed = Verandert
import-retired = Gaat weg
import-unchanged = Blijft gelijk
import-nothing = Alles in dit bestand staat al zo in het aanbod.
import-apply = Lees alles in
import-moved = Het aanbod is intussen veranderd. Er is niets ingelezen. Hieronder staat wat er nu zou veranderen: kijk het nog eens na.
import-faults = { $total ->
        [one] Eén fout in het bestand
       *[other] { $total } fouten in het bestand
    }
import-faults-how = Er is niets ingelezen. Verbeter het bestand en kies het opnieuw.
wrong-place = Plaats
wrong-offering = Aanbod
wrong-field = Veld
wrong-what = Wat moet er gebeuren
wrong-found = Gevonden
wrong-expected = Verwacht
place-line = regel { $number }
place-offering = aanbod nummer { $number }
place-file = hele bestand
fault-no-file = Kies een bestand.
fault-file = { $name } kan zo niet worden ingelezen. Hieronder staat waarom.
done-imported = Het bestand is ingelezen.

## Wat er in een bestand staat, en wat er had moeten staan

told-value = { $value }
told-nothing = niets
told-fields = velden
told-list-of = een lijst van { $count }
told-unknown-field = een veld dat ik niet ken
told-characters = { $count } tekens
told-empty-list = een lege lijst
told-twice = twee keer { $value }
told-unknown-column = een kolom die ik niet ken
told-column-twice = dezelfde kolom twee keer
told-no-column = geen kolom met deze naam
told-cells = { $count } cellen
told-no-offerings = geen aanbod
told-bytes = { $count } bytes
told-ending = een naam die eindigt op { $suffix }
told-no-utf8 = byte { $byte }, dat is geen UTF-8
told-something-else = iets anders
told-mistake = een fout: { $error }
told-character = het teken { $character }
told-taken-back = een antwoord dat is teruggenomen
told-rewritten = een antwoord dat is herschreven
told-this-field = dit veld
told-field-among = een van de velden { $fields }
told-text = tekst
told-text-utf8 = tekst in UTF-8
told-not-empty = tekst die niet leeg is
told-at-most = hoogstens { $max_length } tekens
told-slug = kleine letters en cijfers met streepjes ertussen, zoals “buurtapp-opzetten”
told-one-of = een van { $allowed }
told-number = een heel getal
told-list = een lijst
told-by-language = een lijst van vragen per taal, zoals nl
told-offering = een aanbod: een waarde voor elk veld
told-one-line = tekst op één regel, in UTF-8
told-plain = gewone tekst zonder HTML
told-address = een webadres, zoals https://www.example.nl/course
told-language-code = een taalcode (ISO 639), zoals { $codes }
told-at-least-one = minstens één
told-once = alles één keer
told-own-id = een eigen id: { $other } heeft dit al
told-own-url = een eigen adres: { $other } heeft dit al
told-own-line = iets eigens: regel { $number } heeft dit ook
told-own-offering = iets eigens: aanbod { $number } heeft dit ook
told-agreed = de woorden waar mensen het mee eens zijn
told-csv = CSV, met een aanhalingsteken in een tekst dubbel
told-columns = kolommen uit { $columns }
told-column-once = elke kolom één keer
told-this-column = deze kolom
told-as-first-line = { $count }, zoals op de eerste regel
told-no-formula = tekst; wat echt zo begint, krijgt er een ' voor
told-in-parts = hoogstens { $limit } bytes; lees het in delen in
told-utf8 = UTF-8; in Excel: opslaan als “CSV UTF-8”
told-yaml = YAML
told-yaml-printable = YAML met gewone tekens
told-json = JSON
told-offerings = een lijst van aanbod
