## Wijkwijzen and invitations, for coordinators

wijkwijzen = 🧑‍🤝‍🧑 { $total ->
        [0] <b>Nie ma jeszcze żadnej osoby w roli wijkwijze</b>
        [one] <b>W roli wijkwijze jest jedna osoba</b>
        [few] <b>W roli wijkwijze są { $total } osoby</b>
        [many] <b>W roli wijkwijze jest { $total } osób</b>
       *[other] <b>W roli wijkwijze jest { $total } osoby</b>
    }
wijkwijze-line = <b>{ $number }. { $name }</b> · { $themes }
wijkwijze-name = 🧑 <b>{ $name }</b>
all-themes = wszystkie tematy
wijkwijze-held = 📌 { $held } z { $capacity }
wijkwijze-answered = 💬 { $count } w ciągu trzech miesięcy
wijkwijze-paused = ⏸ do { DATETIME($day, dateStyle: "medium") }
wijkwijze-blocked = 🔕 blokuje moje wiadomości
button-revoke = 🚪 Koniec roli wijkwijze
button-wijkwijzen = 🧑‍🤝‍🧑 Wszyscy wijkwijzen
revocation-asked =
    🚪 Odebrać rolę wijkwijze: <b>{ $name }</b>? To działa od razu.
    { $held ->
        [0] { $name } nie ma teraz żadnych pytań.
        [one] Jedno pytanie od tej osoby przejdzie do innych.
        [few] { $held } pytania od tej osoby przejdą do innych.
        [many] { $held } pytań od tej osoby przejdzie do innych.
       *[other] { $held } pytania od tej osoby przejdzie do innych.
    }
button-revoke-yes = 🚪 Tak, zakończ
button-revoke-no = Nie, zostaw tak
wijkwijze-revoked =
    🚪 <b>{ $name }</b> nie ma już roli wijkwijze i wie o tym.
    { $given ->
        [0] Nie było żadnych pytań.
        [one] Jedno pytanie przechodzi teraz do innych.
        [few] { $given } pytania przechodzą teraz do innych.
        [many] { $given } pytań przechodzi teraz do innych.
       *[other] { $given } pytania przechodzi teraz do innych.
    }
role-revoked =
    👋 Cześć, { $name }. Od teraz nie masz już tej roli: { $role }.
    Dziękuję za Twoją pomoc! Pytania, które były u Ciebie, przechodzą do innych. Coś się nie zgadza? Zapytaj koordynatora.
    Zawsze możesz też zadać własne pytanie.
button-invitations = ✉️ Aktywne linki: { $count }
invitations-open = ✉️ <b>Te linki jeszcze działają</b>
invitations-open-none = ✉️ Nie ma linków, które jeszcze działają.
invitation-line = <b>{ $number }.</b> { $role }, link utworzony { DATETIME($made, dateStyle: "medium") }, działa do { DATETIME($until, dateStyle: "medium") }
invitation-withdrawn = 🗑 Ten link już nie działa.
button-withdraw-number = 🗑 Wyłącz { $number }
