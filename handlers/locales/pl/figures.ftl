## The numbers of the desk

figures = 📊 <b>{ $days ->
        [one] Pytania z ostatniego dnia
        [few] Pytania z ostatnich { $days } dni
        [many] Pytania z ostatnich { $days } dni
       *[other] Pytania z ostatnich { $days } dni
    }</b>
figures-sent = 📨 Wysłane do wijkwijzen: { $count }
figures-first-response = 💬 Pierwsza odpowiedź: { $spans }
figures-resolution = ✔️ Do zakończenia pytania: { $spans }
figures-rating = ⭐ Gwiazdki: { $stars }
figures-complete = 👍 Pełna odpowiedź: { $share }
figures-reopened = 🔁 Otwarte ponownie po zakończeniu: { $share }
figures-now =
    <b>Teraz</b>
    Czeka na wijkwijze: { $waiting }
    U wijkwijze: { $held }
    Za długo czeka na odpowiedź: { $overdue }
figures-themes = <b>Według tematu</b>
figures-theme = • { $theme }: { $count }. Pierwsza odpowiedź: { $spans }
figures-spans = zwykle { $median }, prawie zawsze { $most }
figures-hours = { $hours ->
        [one] { $hours } godzina
        [few] { $hours } godziny
        [many] { $hours } godzin
       *[other] { $hours } godziny
    }
figures-days = { $days ->
        [one] jeden dzień roboczy
        [few] { $days } dni robocze
        [many] { $days } dni roboczych
       *[other] { $days } dnia roboczego
    }
figures-stars = { $mean } z 5 ({ $count ->
        [one] { $count } ocena
        [few] { $count } oceny
        [many] { $count } ocen
       *[other] { $count } oceny
    })
figures-share = { $percent }% z { $count }
figures-too-few = na razie za mało, żeby coś powiedzieć
figures-note = <i>Liczą się tylko dni robocze. Zwykle: w połowie przypadków. Prawie zawsze: w dziewięciu przypadkach na dziesięć.</i>
button-figures = { $days ->
        [one] 1 dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
