## For wijkwijzen

escalation-offered = 🙋 <b>Czy możesz pomóc z tym pytaniem?</b>
escalation-claimed =
    ✅ <b>To pytanie jest teraz Twoje</b>
    Żeby odpowiedzieć, użyj funkcji „Odpowiedz” przy tej wiadomości. Osoba pytająca widzi Twoje imię i to, że jesteś wijkwijze. Nie widzi Twojego numeru.
escalation-taken = ✋ Tym pytaniem zajmuje się już ktoś inny: <i>{ $question }</i>
escalation-withdrawn = To pytanie jest wycofane przez osobę pytającą: <i>{ $question }</i>
escalation-closed = To pytanie jest zamknięte: <i>{ $question }</i>
escalation-released = Pytanie jest oddane. Teraz może je wziąć ktoś inny.
escalation-language = 🌐 Język wiadomości: { $language }
escalation-answers = 💬 Dotychczasowa odpowiedź:
escalation-attachments = 📎 { $count ->
        [one] Z załącznikiem. Zobaczysz go, gdy weźmiesz to pytanie.
        [few] Załączniki: { $count }. Zobaczysz je, gdy weźmiesz to pytanie.
        [many] Załączniki: { $count }. Zobaczysz je, gdy weźmiesz to pytanie.
       *[other] Załączniki: { $count }. Zobaczysz je, gdy weźmiesz to pytanie.
    }
escalation-suggestions = 🔎 To moje propozycje:
button-claim = ✋ Biorę to pytanie
button-claim-number = ✋ Biorę { $number }
button-release = ↩️ Oddaj
button-release-number = ↩️ Oddaj { $number }
button-close = ✔️ Gotowe
button-close-number = ✔️ { $number } gotowe
button-open = 📥 Pytania, które czekają
button-held = 📌 Moje pytania
button-show-number = 💬 Otwórz { $number }

resident-said = 💬 <b>Osoba pytająca pisze</b> w sprawie <i>{ $question }</i>
resident-said-after = <i>Chcesz odpowiedzieć? Odpowiedz na tę wiadomość.</i>
wijkwijze-said =
    🧑 <b>Odpowiada człowiek: { $name }, wijkwijze</b>
    Twoje pytanie: <i>{ $question }</i>
wijkwijze-said-after = <i>Chcesz odpisać? Odpowiedz na tę wiadomość.</i>
wijkwijze-asks-after = ❓ <b>Wijkwijze czeka na Twoją odpowiedź.</b> Odpowiedz na tę wiadomość.
message-changed = ✏️ <b>Ta wiadomość jest zmieniona.</b> Teraz brzmi tak:
relayed-to-human = ✓ Wysłane do wijkwijze.
button-new-question = ❓ Zapytaj o coś innego
relayed-to-resident = ✓ Wysłane do osoby pytającej.
not-delivered-to-human =
    ⚠️ Twoja wiadomość w sprawie <i>{ $question }</i> nie dotarła do wijkwijze. Przechowuję ją przy Twoim pytaniu.
    To nie był tekst? W takim razie wyślij to jako tekst.
not-delivered-to-resident =
    ⚠️ Twoja wiadomość w sprawie <i>{ $question }</i> nie dotarła do osoby pytającej. Przechowuję ją przy pytaniu.
    To nie był tekst? W takim razie wyślij to jako tekst.
asker-blocked = 🔕 Osoba pytająca blokuje moje wiadomości. Twoją odpowiedź przechowuję. Pytanie: <i>{ $question }</i>
overflow-filename = cala-wiadomosc.txt
which-escalation = Do którego pytania jest ta wiadomość?
button-own-question = ❓ To moje własne pytanie
escalations-open = 📥 <b>Te pytania czekają na wijkwijze</b>
escalations-open-none = Teraz żadne pytanie nie czeka na wijkwijze. 🎉
escalations-mine =
    📌 <b>Te pytania masz u siebie</b>
    Chcesz odpowiedzieć? Użyj funkcji „Odpowiedz” przy wiadomości z pytaniem.
escalations-mine-none = Nie masz teraz żadnych pytań. Sprawdź w /open, co czeka.
escalation-line =
    <b>{ $number }.</b> { $question }
    <i>🕒 { $days ->
        [0] pytanie z dzisiaj
        [one] pytanie sprzed 1 dnia
        [few] pytanie sprzed { $days } dni
        [many] pytanie sprzed { $days } dni
       *[other] pytanie sprzed { $days } dnia
    }</i>
escalation-resident-waits = <i>💬 Osoba pytająca czeka na Ciebie.</i>
escalation-you-wait = <i>⏳ Teraz kolej na osobę pytającą.</i>
escalation-until = <i>📅 Odłożone do { DATETIME($day, dateStyle: "long") }</i>
escalations-theme = 🔎 Tylko temat: { $theme }
escalations-which-theme = Z jakiego tematu chcesz zobaczyć pytania?
button-open-theme = 🔎 Wybierz temat
button-open-all = Wszystkie czekające pytania
button-decline = 🙅 Nie dla mnie
button-claim-after-all = ✋ Jednak biorę to pytanie
