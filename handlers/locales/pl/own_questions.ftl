## One's own question in human hands, and how it was

conversation-closed =
    Rozmowa o Twoim pytaniu <i>{ $question }</i> jest zakończona.
    Ile gwiazdek dajesz za pomoc od wijkwijze?
button-stars = { $stars } ⭐
rating-noted = Dziękuję! Czy masz już pełną odpowiedź na swoje pytanie?
button-complete-yes = Tak, w pełni
button-complete-no = Nie, jeszcze nie
completeness-yes = Świetnie! 🎉 Coś jeszcze? Pisz śmiało.
completeness-no = Szkoda. Szukamy dalej? Wybierz, co chcesz zrobić.

phase-wacht = czeka na wijkwijze
phase-bezig = zajmuje się tym wijkwijze
phase-beantwoord = jest odpowiedź
phase-jouw-beurt = teraz Twoja kolej
phase-uitgesteld = chwilowo odłożone
phase-klaar = jest odpowiedź, zakończone
phase-ingetrokken = wycofane
standing-wacht = ⏳ Twoje pytanie czeka na wijkwijze od { DATETIME($since, dateStyle: "long") }.
standing-bezig = 🙋 Tym pytaniem zajmuje się wijkwijze, od { DATETIME($since, dateStyle: "long") }. Nie musisz nic robić.
standing-beantwoord = 💬 Masz odpowiedź z { DATETIME($since, dateStyle: "long") }. Chcesz wiedzieć coś więcej? Odpisz śmiało.
standing-jouw-beurt = 👉 Wijkwijze ma do Ciebie pytanie, od { DATETIME($since, dateStyle: "long") }. Teraz Twoja kolej.
standing-uitgesteld = 📅 Wijkwijze wróci do Twojego pytania { DATETIME($until, dateStyle: "long") }.
standing-klaar = ✔️ Rozmowa z wijkwijze jest zakończona od { DATETIME($since, dateStyle: "long") }.
standing-ingetrokken = Wijkwijzen nie widzą już Twojego pytania, od { DATETIME($since, dateStyle: "long") }.
button-talk = 💬 Przeczytaj rozmowę
button-add = ➕ Dopisz coś
button-write-on = ✏️ Pisz dalej
button-another = 🙋 Wolę kogoś innego
button-search-again = 🔎 Szukaj jeszcze raz
button-back-to-question = ↩️ Wróć do mojego pytania

talk = 💬 <b>Rozmowa o pytaniu</b> <i>{ $question }</i>
talk-earlier = { $count ->
        [one] <i>Wcześniej była jeszcze jedna wiadomość. Znajdziesz ją wyżej w tym czacie.</i>
        [few] <i>Wcześniej były jeszcze { $count } wiadomości. Znajdziesz je wyżej w tym czacie.</i>
        [many] <i>Wcześniej było jeszcze { $count } wiadomości. Znajdziesz je wyżej w tym czacie.</i>
       *[other] <i>Wcześniej było jeszcze { $count } wiadomości. Znajdziesz je wyżej w tym czacie.</i>
    }
talk-none = Jeszcze nic tu nie ma.
talk-you =
    <b>Ty</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-wijkwijze =
    <b>Wijkwijze</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-attachment = 📎 załącznik
addition-asked = ✏️ Napisz, co chcesz dodać w sprawie <i>{ $question }</i>. Przekażę to do wijkwijze.
another-offered =
    Chcesz, żeby na <i>{ $question }</i> spojrzał ktoś inny z naszych wijkwijzen?
    Osoba, która Ci teraz pomaga, nie zobaczy już Twojego pytania. Następna przeczyta Waszą rozmowę.
button-another-yes = 🙋 Tak, ktoś inny
button-another-no = Nie, zostawmy tak
another-asked = 🙋 Twoje pytanie jest teraz u innych wijkwijzen. Odpowiedź przyjdzie tutaj. Nie musisz nic robić.
question-taken-back = 🙏 Osoba pytająca chce poznać zdanie jeszcze kogoś innego w sprawie <i>{ $question }</i>. Nie musisz już nic z tym robić. Dziękuję za Twoją pomoc!

button-remark = ✏️ Napisz, co poprawić
remark-asked = Co można było zrobić lepiej? Napisz w kilku słowach. Przeczyta to tylko koordynator, bez Twojego imienia i nazwiska.
remark-noted = 🙏 Dziękuję. Twoje słowa przeczyta koordynator.
remark-arrived = 💬 <b>{ $stars ->
        [one] Jedna gwiazdka
        [few] { $stars } gwiazdki
        [many] { $stars } gwiazdek
       *[other] { $stars } gwiazdki
    }</b> za pomoc w sprawie <i>{ $question }</i>. Osoba pytająca dodaje:
