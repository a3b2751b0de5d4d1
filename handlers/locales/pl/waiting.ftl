## What the clock says of questions in human hands

owner-reminded =
    ⏰ <b>Osoba pytająca czeka na Ciebie</b>
    { $days ->
        [one] Od jednego dnia roboczego jest cisza w sprawie <i>{ $question }</i>
        [few] Od { $days } dni roboczych jest cisza w sprawie <i>{ $question }</i>
        [many] Od { $days } dni roboczych jest cisza w sprawie <i>{ $question }</i>
       *[other] Od { $days } dnia roboczego jest cisza w sprawie <i>{ $question }</i>
    }
owner-reminded-after = Nie dasz rady? Żaden problem. Oddaj pytanie, a weźmie je ktoś inny.
button-show-again = 💬 Pokaż
taken-back =
    ↩️ Teraz proszę też innych o pomoc w sprawie <i>{ $question }</i>
    Długo było cicho. Nic nie szkodzi: robisz to w wolnym czasie. Masz teraz czas? Weź to pytanie jeszcze raz.
button-claim-again = ✋ Biorę je znowu
another-sought =
    ⏳ Twoje pytanie <i>{ $question }</i> czeka dłużej, niż powinno.
    Szukam teraz innej osoby (wijkwijze). Nie musisz nic robić.
closed-in-silence =
    Od jakiegoś czasu jest cicho w sprawie <i>{ $question }</i>
    Zamykam teraz tę rozmowę. Chcesz jednak pisać dalej? Odpowiedz na wiadomość z odpowiedzią.
    Ile gwiazdek dajesz za pomoc od wijkwijze?
owners-talk-closed =
    ✔️ Osoba pytająca już nic nie pisze. To pytanie jest zakończone: <i>{ $question }</i>
    Jeśli jeszcze napisze, dam Ci znać.
question-woken =
    📅 <b>To pytanie jest zaplanowane na dziś</b>
    <i>{ $question }</i>
