## Praca nad pytaniem: dla wijkwijzen

button-ask-back = ❓ Dopytaj
button-attach = 📎 Wyślij ofertę
button-work = ⋯ Więcej
button-note = 📝 Notatka
button-canned = 📋 Stała odpowiedź
button-hand-over = 🤝 Przekaż
button-postpone = 📅 Odłóż
button-back-to-work = ↩️ Wróć
work =
    Co chcesz zrobić z tym pytaniem?
    <i>{ $question }</i>
work-left = Dobrze. Nic nie jest wysłane.
words-wanted = Tutaj mogę użyć tylko słów. Napisz to, proszę.
ask-back-asked =
    ❓ O co chcesz zapytać osobę pytającą? Napisz to tutaj.
    Chodzi o <i>{ $question }</i>
note-asked =
    📝 Napisz notatkę. Osoba pytająca jej nie widzi.
    Szybciej: zacznij wiadomość od //.
note-kept = 📝 Notatka zapisana przy <i>{ $question }</i>
note-words-only = Zapisuję tylko słowa, bez pliku.
notes = 📝 <b>Notatki, tylko dla wijkwijzen</b>
note-line = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
note-nobody = ktoś
offer-declined = 🙅 Dobrze. To pytanie już do Ciebie nie wróci: <i>{ $question }</i>
question-waits = To pytanie czeka na wijkwijze: <i>{ $question }</i>

attach-near = 🔎 To moje propozycje. Jedno dotknięcie i wysyłasz.
attach-none-near = Nie mam tu żadnej propozycji.
attach-found = 🔎 Wyniki dla <i>{ $query }</i>. Dotknij, żeby zobaczyć.
attach-none-found = Nie mam nic dla <i>{ $query }</i>.
attach-retired = „{ $title }” nie ma już w ofercie. Nic nie zostało wysłane.
attach-search = Chcesz poszukać czegoś innego? Napisz kilka słów.
button-use-typed = ✍️ To moja odpowiedź
composed =
    👀 <b>To dostanie osoba pytająca</b>
    w sprawie <i>{ $question }</i>
composed-text = Chcesz inaczej? Napisz całą odpowiedź jeszcze raz.
composed-offering = Chcesz coś dopisać od siebie? Napisz to tutaj.
button-send-composed = 📨 Wyślij

canned = 📋 <b>Twoje stałe odpowiedzi</b>
canned-none = 📋 Nie masz jeszcze stałych odpowiedzi. Stwórz taką dla tego, co często piszesz.
canned-pick = 📋 Którą stałą odpowiedź chcesz wysłać? Najpierw ją zobaczysz.
canned-pick-none = 📋 Nie ma jeszcze stałych odpowiedzi. Stwórz je tutaj: /answers.
canned-shared = 👥 Ta odpowiedź jest dla wszystkich wijkwijzen.
canned-asked =
    W pierwszym wierszu napisz nazwę.
    Pod nią napisz odpowiedź.
canned-refused = Widzę tylko jeden wiersz.
canned-deleted = 🗑 Usunięte: <i>{ $title }</i>
button-canned-new = ➕ Nowa
button-canned-new-shared = ➕ Nowa dla wszystkich
button-canned-change = ✏️ Zmień
button-canned-delete = 🗑 Usuń
button-canned-list = 📋 Stałe odpowiedzi

hand-over = 🤝 Komu przekazujesz pytanie? Nie ma tej osoby na liście? Napisz imię.
hand-over-nobody = 🤝 Nie mam teraz nikogo, kto pasuje. Napisz imię albo oddaj pytanie wszystkim.
hand-over-found = 🤝 Osoby o imieniu <i>{ $name }</i>:
hand-over-none-found = Nie mam na liście wijkwijzen nikogo o imieniu <i>{ $name }</i>. Napisz inne imię.
hand-over-to = 🤝 Pytanie dostanie <b>{ $name }</b>.
hand-over-to-all = 🤝 Oddajesz pytanie. Mogą je wziąć wszyscy inni.
hand-over-note = Co powinna wiedzieć następna osoba? Napisz to tutaj. Osoba pytająca tego nie zobaczy.
handed-over = 🤝 Przekazane do: <b>{ $name }</b>.
another-takes-over = 🤝 Twoim pytaniem <i>{ $question }</i> zajmie się teraz ktoś inny z naszych wijkwijzen. Nie musisz nic robić.
button-to-all = 📢 Do wszystkich
button-without-note = Bez notatki

postpone = 📅 Do kiedy? Wybierz albo napisz dzień. Na przykład: 3 grudnia.
postpone-refused = Ten dzień nie pasuje. Wybierz dzień od jutra do dwóch miesięcy.
postponed =
    📅 Odłożone do { DATETIME($day, dateStyle: "long") }: <i>{ $question }</i>
    Wtedy dam Ci znać. Osoba pytająca też o tym wie.
answer-takes-longer =
    📅 Wijkwijze wróci do tego { DATETIME($day, dateStyle: "long") }: <i>{ $question }</i>
    Wiesz coś nowego? Pisz śmiało.
button-days = { $days ->
        [one] Jutro
        [7] Tydzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }

## Słowa po drodze

details-found = 🔒 <b>W tekście jest coś osobistego: { $details }.</b> Usuwam to. Żadna ze stron nie wie, kim jest druga.
details-changed = 🔒 <b>Teraz wygląda to tak:</b>
details-sent-so = Wysłać w tej formie? Nic jeszcze nie jest wysłane.
details-attachment = 📎 (plik)
contact-detail-telefoon = numer telefonu
contact-detail-e-mail = adres e-mail
contact-detail-gebruikersnaam = nazwa użytkownika
contact-detail-adres = adres
contact-detail-postcode = kod pocztowy
button-send-held = 📨 Wyślij w tej formie
button-drop-held = ✏️ Zmienię to
held-dropped = Dobrze, nic nie jest wysłane. Napisz jeszcze raz. W tym celu odpowiedz na tę wiadomość.
change-not-passed-on = Pytanie <i>{ $question }</i> nie jest już Twoje. Twoja zmiana nie jest wysłana.
not-passed-on = { $what ->
        [sticker] Nie mogę przekazać naklejki.
        [contact] Nie przekazuję kontaktów. Dzięki temu Twój numer zostaje u Ciebie.
        [poll] Nie mogę przekazać ankiety.
        [live] Nie przekazuję lokalizacji na żywo.
       *[other] Nie mogę tego przekazać.
    } { $what ->
        [live] Zwykła lokalizacja jest w porządku.
       *[other] Mogę: tekst, zdjęcia, nagrania głosowe, filmy, pliki i lokalizację.
    }
