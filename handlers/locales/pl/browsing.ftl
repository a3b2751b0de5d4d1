## Browsing

themes = 📚 <b>Przegląd oferty</b>
themes-hint = Wybierz temat albo szukaj po słowie. Na dole są tematy o tym, jak działać.
button-theme-count = { $theme } ({ $count })
button-search-catalogue = 🔎 Szukaj po słowie
button-browse = 📚 Przejrzyj ofertę
button-themes = 📚 Wszystkie tematy
search-asked = Czego szukasz? Napisz kilka słów.
offerings-of-theme = 📚 <b>{ $theme }</b>
offerings-found = 🔎 <b>Wyniki dla „{ $query }”</b>
offerings-none = Nie mam nic dla „{ $query }”. Spróbuj innego słowa.
offerings-empty = Tu jeszcze nic nie ma. Napisz śmiało, czego szukasz.
offerings-page = <i>Strona { $page } z { $pages }</i>
offerings-hint = Dotknij numeru, żeby przeczytać więcej.
offering-line = <b>{ $number }. { $title }</b>
button-previous = ◀️ Wstecz
button-next = Dalej ▶️
offering-title = 📘 <b><a href="{ $url }">{ $title }</a></b>
offering-answer-of = 🧑 Odpowiedź od wijkwijze, { DATETIME($day, dateStyle: "long") }
offering-answer = 🧑 Odpowiedź od wijkwijze
offering-title-answer = 💡 <b>{ $title }</b>
offering-item = • <a href="{ $url }">{ $title }</a>
offering-item-answer = • { $title } (odpowiedź od wijkwijze)
button-read-answer = 📖 Czytaj odpowiedź { $rank }
offering-audiences = 👥 Dla kogo: { $audiences }
offering-themes = 🧭 { $themes }
offering-period = 📅 { $period }
offering-examples = 💬 <b>Pytania, do których to pasuje</b>
    .simple = 💬 <b>To pasuje do tych pytań</b>
offering-example = • <i>{ $question }</i>
offering-language = język: { $language }

offering-kind-publicatie = do czytania
offering-kind-handreiking = instrukcja krok po kroku
offering-kind-praktijkvoorbeeld = przykład z dzielnicy
offering-kind-training = szkolenie
offering-kind-instrument = narzędzie
offering-kind-netwerk = sieć kontaktów
offering-kind-adviespunt = punkt porad
offering-kind-bijeenkomst = spotkanie
offering-kind-subsidie-of-fonds = pieniądze na Twój plan
offering-kind-webinar = spotkanie online
offering-kind-podcast-of-video = do słuchania lub oglądania
offering-kind-leerkring = grupa, która uczy się razem
offering-kind-leergang = cykl zajęć
offering-kind-community-of-practice = grupa fachowców, która uczy się razem
offering-kind-werkbezoek = wizyta w dzielnicy
offering-kind-online-cursus = kurs online
offering-kind-intervisie = rozmowy z ludźmi z pracy
form-zelfstudie = we własnym tempie
form-online = online
form-op-locatie = na miejscu
form-groep = w grupie
form-met-vakgenoten = z ludźmi z tej samej branży
form-gemengd = online i na żywo
effort-paar-uur = kilka godzin
effort-dagdeel = pół dnia
effort-een-dag = jeden dzień
effort-meerdere-dagen = kilka dni
effort-meerdere-bijeenkomsten = kilka spotkań
effort-traject-van-maanden = kilka miesięcy
cost-gratis = bezpłatnie
cost-betaald = płatne
scale-lokaal = w jednej dzielnicy lub mieście
scale-regionaal = w regionie
scale-landelijk = w całej Holandii
audience-bewoner = mieszkańcy
audience-wijkprofessional = osoby, które pracują w dzielnicy
audience-beleidsmaker = osoby, które tworzą plany w urzędzie
audience-bestuurder = osoby z władz i dyrekcji

agenda = 🧭 <b>Leeragenda (plan nauki): siedem dużych pytań o dzielnice</b>
agenda-line = <b>{ $number }.</b> { $question }
agenda-hint = Dotknij numeru i zobacz, co jest.
button-agenda = 🧭 Leeragenda: duże pytania
priority-question = 🧭 <b>Pytanie { $number }: { $question }</b>
priority-question-offerings = { $total ->
        [0] Na to jeszcze nic nie ma. Napisz śmiało, czego szukasz.
        [one] Na to jest jedna propozycja.
        [few] Na to są { $total } propozycje.
        [many] Na to jest { $total } propozycji.
       *[other] Na to jest { $total } propozycji.
    }
priority-question-some = Oto kilka z nich:
