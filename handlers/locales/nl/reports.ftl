## What is asked set against what is on offer: the report in words, pictures and tables
report-title = Vragen en aanbod
report-author = WijkWijzer, de vraagbaak
report-period = { DATETIME($first, dateStyle: "medium") } tot en met { DATETIME($last, dateStyle: "medium") }
report-period-place = { $place }, { $period }
report-about = Over dit overzicht
report-days = Dagen
report-made = Gemaakt op
report-asked = Vragen
report-missed = Niets gevonden
report-offered = Aanbod
report-human = Naar een wijkwijze
report-note = Let op
report-protected = <3 is één of twee. Een punt (·) laten we weg. Anders kun je een klein getal uitrekenen.
report-figure = Wat
report-theme = Onderwerp
report-theme-none = geen onderwerp
report-audience-none = niet gezegd
report-total = Samen
report-at-least = minstens { $count }
report-needs = Per onderwerp
report-needs-chart = Vragen per onderwerp
report-needs-description = Een balk per onderwerp: hoe vaak iets is gevraagd, en hoe vaak er niets is gevonden.
report-matrix = Wie vraagt wat
report-shortfall = Wat er is, en voor wie niet
report-offer-short = { $count }: { $kind }
lacune-kind-niets = niets
lacune-kind-alleen-andere-doelgroep = alleen voor anderen
lacune-kind-alleen-geweest = alleen al geweest
lacune-kind-alleen-eigen-sector = alleen onder vakgenoten
trend-step-week = Per week
trend-step-maand = Per maand
report-trend-chart = Vragen in de tijd
report-trend-description = Een lijn voor alle vragen. Een voor wat niet is gevonden. En een voor wat naar een wijkwijze ging.
report-from = Vanaf
report-until = Tot en met
report-gaps = Wat ontbreekt
report-gap = Gat
report-status = Hoe ver
report-belongs = Hoort bij
report-told = Kreeg bericht
report-helped = Hielp
report-ungrouped = nog bij geen gat
report-agenda = De zeven grote vragen
report-question = Grote vraag
report-lacunes = Waar al een gat bekend was
report-lacune = Bekend gat
report-none = geen van deze
report-places = Per gemeente
report-place = Gemeente
report-elsewhere = ergens anders, of niet gezegd
report-desk = Hoe wijkwijzen antwoorden
report-count = Hoe vaak
report-mean = Gemiddeld
report-median = Helft binnen (uur)
report-p90 = Negen van tien binnen (uur)
report-desk-sent = Gestuurd naar wijkwijzen
report-desk-first = Tot het eerste antwoord
report-desk-resolved = Tot de vraag klaar is
report-desk-rating = Sterren, van de 5
report-desk-complete = Helemaal beantwoord (%)
report-desk-reopened = Na het einde weer open (%)
report-desk-waiting = Wacht nu op een wijkwijze
report-desk-held = Nu bij een wijkwijze
report-desk-overdue = Wacht te lang op een antwoord

## The report in Telegram
report-shown = 📊 <b>Vragen en aanbod</b>
report-line = { $what }: <b>{ $count }</b>
report-most = 🕳 <b>Dit ontbreekt het meest</b>
report-new = 🌱 <b>Nieuw voor de Leeragenda?</b>
report-item = • { $title }: { $count }
report-small = <i>{ $note }</i>
button-report-days = { $days } dagen
button-report = 📊 Bekijk de cijfers
button-proposal = 📄 Voorstel voor de Leeragenda
proposal-shown =
    📄 <b>Voorstel voor de Leeragenda</b>
    { $period }. Lees het goed door voor je het doorstuurt.
digest = ☕ <b>De week in het kort</b>
digest-new = 🆕 <b>Nieuw gat</b>
digest-most = 🕳 <b>Het meest gevraagd</b>
digest-solved = ✅ <b>Opgelost</b>
digest-title = • { $title }
gap-growing =
    📈 <b>Dit wordt opeens veel gevraagd</b>
    { $title }
    De laatste zeven dagen { $recent } keer. Daarvoor ongeveer { $usual } keer per week.
