## To a human

forward-previewed = 🙋 <b>To przeczyta wijkwijze</b>, bez Twojego imienia i nazwiska:
forward-attachments = 📎 { $count ->
        [one] Dołączam Twój załącznik.
        [few] Dołączam Twoje { $count } załączniki.
        [many] Dołączam Twoich { $count } załączników.
       *[other] Dołączam Twoje załączniki ({ $count }).
    }
forward-question = Wysłać?
forward-card = Wysyłam też Twoje pozostałe odpowiedzi.
button-send = 📨 Tak, wyślij
button-retype = ✏️ Zmień tekst
button-leave = Jednak nie
forward-rewrite-asked = Napisz, co ma przeczytać wijkwijze.

escalation-sent = 📨 <b>Twoje pytanie jest już u wijkwijzen.</b>
wait-hours = { $hours ->
        [one] Odpowiedź przychodzi zwykle w ciągu godziny.
        [few] Odpowiedź przychodzi zwykle w ciągu { $hours } godzin.
        [many] Odpowiedź przychodzi zwykle w ciągu { $hours } godzin.
       *[other] Odpowiedź przychodzi zwykle w ciągu { $hours } godziny.
    }
wait-days = { $days ->
        [one] Odpowiedź przychodzi zwykle w ciągu jednego dnia.
        [few] Odpowiedź przychodzi zwykle w ciągu { $days } dni.
        [many] Odpowiedź przychodzi zwykle w ciągu { $days } dni.
       *[other] Odpowiedź przychodzi zwykle w ciągu { $days } dnia.
    }
wait-weeks = { $weeks ->
        [one] Odpowiedź przychodzi zwykle w ciągu tygodnia.
        [few] Odpowiedź przychodzi zwykle w ciągu { $weeks } tygodni.
        [many] Odpowiedź przychodzi zwykle w ciągu { $weeks } tygodni.
       *[other] Odpowiedź przychodzi zwykle w ciągu { $weeks } tygodnia.
    }
wait-unknown = Nie wiem jeszcze, ile to potrwa. Wijkwijzen to wolontariusze.
escalation-sent-after = Odpowiedź przyjdzie tutaj. Nie musisz nic robić.

inquiries = 📂 <b>Twoje pytania</b>
inquiries-none = Nie ma tu jeszcze żadnych Twoich pytań. Napisz, co się dzieje w Twojej okolicy.
inquiries-earlier = { $count ->
        [one] I jeszcze jedno wcześniejsze pytanie.
        [few] I jeszcze { $count } wcześniejsze pytania.
        [many] I jeszcze { $count } wcześniejszych pytań.
       *[other] I jeszcze { $count } wcześniejszego pytania.
    }
inquiry-line =
    <b>{ $number }.</b> { $question }
    <i>{ DATETIME($day, dateStyle: "medium") } · { $status }</i>
inquiry-opened =
    📂 <b>{ $question }</b>
    <i>{ DATETIME($day, dateStyle: "long") } · { $status }</i>
inquiry-status-getoond = oferta pokazana
inquiry-status-geholpen = pomogło
inquiry-status-geen-aanbod = na razie nic nie ma
inquiry-status-bij-wijkwijze = u wijkwijze
inquiry-status-beantwoord = jest odpowiedź
inquiry-status-ingetrokken = wycofane
button-withdraw = Wycofaj to pytanie
button-inquiries = ↩️ Wszystkie moje pytania
inquiry-withdrawn = Twoje pytanie jest wycofane. Nikt już się nim nie zajmie.
