## What is asked set against what is on offer: the report in words, pictures and tables
report-title = Pytania i oferta
report-author = WijkWijzer, punkt pytań
report-period = od { DATETIME($first, dateStyle: "medium") } do { DATETIME($last, dateStyle: "medium") }
report-period-place = { $place }, { $period }
report-about = O tym zestawieniu
report-days = Dni
report-made = Sporządzono
report-asked = Pytania
report-missed = Nic nie znaleziono
report-offered = Oferta
report-human = Do wijkwijze
report-note = Uwaga
report-protected = <3 to jeden lub dwa. Kropka (·) to liczba pominięta. Inaczej dałoby się obliczyć małą liczbę.
report-figure = Co
report-theme = Temat
report-theme-none = bez tematu
report-audience-none = nie podano
report-total = Razem
report-at-least = co najmniej { $count }
report-needs = Według tematu
report-needs-chart = Pytania według tematu
report-needs-description = Słupek dla każdego tematu: ile razy o to pytano i ile razy nic nie znaleziono.
report-matrix = Kto o co pyta
report-shortfall = Co jest i dla kogo brakuje
report-offer-short = { $count }: { $kind }
lacune-kind-niets = nic
lacune-kind-alleen-andere-doelgroep = tylko dla innych
lacune-kind-alleen-geweest = tylko to, co już było
lacune-kind-alleen-eigen-sector = tylko wśród kolegów z branży
trend-step-week = Według tygodni
trend-step-maand = Według miesięcy
report-trend-chart = Pytania w czasie
report-trend-description = Linia dla wszystkich pytań, dla tych bez oferty i dla tych, które trafiły do wijkwijze.
report-from = Od
report-until = Do
report-gaps = Czego brakuje
report-gap = Brak
report-status = Na jakim etapie
report-belongs = Należy do
report-told = Dostali wiadomość
report-helped = Pomogło
report-ungrouped = jeszcze poza brakami
report-agenda = Siedem dużych pytań
report-question = Duże pytanie
report-lacunes = Gdzie brak był już znany
report-lacune = Znany brak
report-none = żadne z nich
report-places = Według gminy
report-place = Gmina
report-elsewhere = gdzie indziej lub nie podano
report-desk = Jak odpowiadają wijkwijzen
report-count = Ile razy
report-mean = Średnio
report-median = Połowa w ciągu (godz.)
report-p90 = Dziewięć na dziesięć w ciągu (godz.)
report-desk-sent = Wysłane do wijkwijzen
report-desk-first = Do pierwszej odpowiedzi
report-desk-resolved = Do zakończenia pytania
report-desk-rating = Gwiazdki (z 5)
report-desk-complete = Pełna odpowiedź (%)
report-desk-reopened = Otwarte ponownie (%)
report-desk-waiting = Czeka teraz na wijkwijze
report-desk-held = Teraz u wijkwijze
report-desk-overdue = Za długo czeka na odpowiedź

## The report in Telegram
report-shown = 📊 <b>Pytania i oferta</b>
report-line = { $what }: <b>{ $count }</b>
report-most = 🕳 <b>Tego brakuje najbardziej</b>
report-new = 🌱 <b>Nowe dla Leeragenda?</b>
report-item = • { $title }: { $count }
report-small = <i>{ $note }</i>
button-report-days = { $days } dni
button-report = 📊 Zobacz liczby
button-proposal = 📄 Propozycja do Leeragenda
proposal-shown =
    📄 <b>Propozycja do Leeragenda</b>
    { $period }. Po niderlandzku. Przeczytaj uważnie, zanim wyślesz dalej.
digest = ☕ <b>Tydzień w skrócie</b>
digest-new = 🆕 <b>Nowy brak</b>
digest-most = 🕳 <b>Najczęściej pytane</b>
digest-solved = ✅ <b>Rozwiązane</b>
digest-title = • { $title }
gap-growing =
    📈 <b>Nagle wiele osób o to pyta</b>
    { $title }
    W ostatnich siedmiu dniach: { $recent }. Wcześniej średnio { $usual } na tydzień.
