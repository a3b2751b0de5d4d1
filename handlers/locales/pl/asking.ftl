## Asking

small-talk-greeting = Cześć! 👋 Co się dzieje w Twojej okolicy? Napisz śmiało jednym zdaniem.
small-talk-thanks = Nie ma za co! 🙂 Coś jeszcze? Pisz śmiało.
small-talk-gibberish = Tego jeszcze nie rozumiem. Napisz to, proszę, zwykłym zdaniem.
small-talk-off-topic = To raczej sprawa dla kogoś innego, na przykład dla Twojej gminy. Pomagam we wszystkim, co dzieje się w Twojej okolicy.
    .simple = To sprawa dla kogoś innego, na przykład dla gminy. Pomagam w sprawach Twojej okolicy.
small-talk-refer =
    To raczej sprawa dla kogoś innego. Tutaj Ci pomogą:
    .simple = To sprawa dla kogoś innego. Zapytaj tutaj:
small-talk-refer-after = Ja pomagam we wszystkim, co dzieje się w Twojej okolicy.
    .simple = Pomagam w sprawach Twojej okolicy.
button-anyway = To jednak pytanie do Ciebie

question-invited = Opowiedz: co się dzieje w Twojej okolicy?

ask-progress = <i>Pytanie { $number } z najwyżej { $most }</i>
ask-wat = Co się dzieje w Twojej okolicy? Opowiedz własnymi słowami.
    .simple = Co się dzieje w Twojej okolicy? Opowiedz.
ask-wat-topics = O co chodzi? Wybierz coś albo napisz trochę więcej.
ask-gaat-over = O co chodzi najbardziej?
ask-resultaat = Wyobraź sobie, że się udało. Co się wtedy zmienia?
    .simple = Co ma być lepiej?
ask-met-wie = Z kim chcesz się tym zająć?
    .simple = Z kim chcesz to zrobić?
ask-hoe = Jak najchętniej się uczysz?
ask-waar = Gdzie chcesz to robić?
ask-hoe-lang = Ile czasu chcesz na to poświęcić?
    .simple = Ile masz czasu?
ask-voor-wie = Kim jesteś w dzielnicy?
ask-gemeente = W jakiej gminie to się dzieje?
    .simple = Jak nazywa się Twoja gmina?
ask-choose = Wybierz coś albo napisz po swojemu.
ask-type = Napisz odpowiedź.
button-something-else = Coś innego
button-skip = Pomiń
button-search-now = 🔎 Szukaj teraz
button-back-to-card = ↩️ Wróć

company-alleen = W pojedynkę
company-buren = Z sąsiadami
company-vakgenoten = Z ludźmi z pracy
company-gemengd = Z różnymi ludźmi
way-lezen-kijken = Czytanie lub oglądanie
way-cursus = Kurs
way-ervaringen-delen = Wymiana doświadczeń
way-voorbeeld-bezoeken = Wizyta na miejscu
way-advies = Porada
way-samen-doen = Wspólne działanie
place-eigen-wijk = W mojej dzielnicy
place-regio = W regionie
place-landelijk = W całej Holandii
place-online = Online
duration-paar-uur = Kilka godzin
duration-dag = Jeden dzień
duration-paar-keer = Kilka razy
duration-maanden = Kilka miesięcy
i-am-bewoner = Mieszkam tutaj
i-am-wijkprofessional = Pracuję w dzielnicy
i-am-beleidsmaker = Tworzę plany w urzędzie
i-am-bestuurder = Należę do władz lub dyrekcji

question-proposed = <b>Czy to jest Twoje pytanie?</b>
button-confirm = ✅ Tak, szukaj
button-rewrite = ✏️ Powiem to inaczej
button-card = 📋 Zmień więcej
rewrite-asked = Napisz to własnymi słowami. Wystarczy jedno zdanie.

card-shown =
    📋 <b>Twoje pytanie</b>
    Dotknij tego, co chcesz zmienić.
card-line = { $name }: <b>{ $value }</b>
card-line-empty = { $name }: –
card-field-wat = Pytanie
card-field-gaat-over = Temat
card-field-resultaat = Co ma się zmienić
card-field-met-wie = Z kim
card-field-hoe = Jak
card-field-waar = Gdzie
card-field-hoe-lang = Ile czasu
card-field-voor-wie = Rola w dzielnicy
card-field-gemeente = Gmina
button-theme = 🧭 Inny temat

agenda-theme = 🧭 Temat: <b>{ $theme }</b>
agenda-question = 🧭 Leeragenda, pytanie { $number }: <i>{ $question }</i>
theme-asked = Który temat najlepiej pasuje do Twojego pytania?

belonging-asked =
    Twoja wiadomość: <i>{ $text }</i>
    Czy to dotyczy Twojego pytania, czy to coś nowego?
belonging-asked-human =
    Twoja wiadomość: <i>{ $text }</i>
    Czy to do wijkwijze, czy to nowe pytanie?
button-belongs-same = To dotyczy mojego pytania
button-belongs-human = To do wijkwijze
button-belongs-new = To nowe pytanie

attachment-kept =
    📎 { $kind ->
        [photo] Twoje zdjęcie jest zapisane.
        [voice] Twoja wiadomość głosowa jest zapisana.
        [video] Twój film jest zapisany.
        [round-video] Twój film jest zapisany.
        [audio] Twoje nagranie jest zapisane.
        [location] Twoje miejsce jest zapisane.
       *[document] Twój plik jest zapisany.
    } Rozumiem tylko tekst, ale wijkwijze może to obejrzeć.
    O co chodzi? Napisz w kilku słowach.
    .simple =
        📎 { $kind ->
            [photo] Zapisuję Twoje zdjęcie.
            [voice] Zapisuję Twoją wiadomość głosową.
            [video] Zapisuję Twój film.
            [round-video] Zapisuję Twój film.
            [audio] Zapisuję Twoje nagranie.
            [location] Zapisuję Twoje miejsce.
           *[document] Zapisuję Twój plik.
        } Rozumiem tylko tekst.
        O co chodzi? Napisz kilka słów.
