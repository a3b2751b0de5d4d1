## Wijkwijzen and invitations, for coordinators

wijkwijzen = 🧑‍🤝‍🧑 { $total ->
        [0] <b>Wijkwijzen ще немає</b>
        [1] <b>Є одна людина в ролі wijkwijze</b>
        [one] <b>У ролі wijkwijze – { $total } людина</b>
        [few] <b>У ролі wijkwijze – { $total } людини</b>
        [many] <b>У ролі wijkwijze – { $total } людей</b>
       *[other] <b>У ролі wijkwijze – { $total } людини</b>
    }
wijkwijze-line = <b>{ $number }. { $name }</b> · { $themes }
wijkwijze-name = 🧑 <b>{ $name }</b>
all-themes = усі теми
wijkwijze-held = 📌 { $held } з { $capacity }
wijkwijze-answered = 💬 { $count } за три місяці
wijkwijze-paused = ⏸ до { DATETIME($day, dateStyle: "medium") }
wijkwijze-blocked = 🔕 мене заблоковано
button-revoke = 🚪 Більше не wijkwijze
button-wijkwijzen = 🧑‍🤝‍🧑 Усі wijkwijzen
revocation-asked =
    🚪 <b>{ $name }</b> більше не wijkwijze? Це почне діяти одразу.
    { $held ->
        [0] Зараз { $name } не має запитань.
        [1] Запитання, яке ще відкрите, перейде до інших.
        [one] { $held } відкрите запитання перейде до інших.
        [few] { $held } відкриті запитання перейдуть до інших.
        [many] { $held } відкритих запитань перейдуть до інших.
       *[other] { $held } відкритого запитання перейдуть до інших.
    }
button-revoke-yes = 🚪 Так, припинити
button-revoke-no = Ні, залишити
wijkwijze-revoked =
    🚪 <b>{ $name }</b> більше не wijkwijze і вже про це знає.
    { $given ->
        [0] Відкритих запитань не було.
        [1] Одне запитання тепер переходить до інших.
        [one] { $given } запитання тепер переходить до інших.
        [few] { $given } запитання тепер переходять до інших.
        [many] { $given } запитань тепер переходять до інших.
       *[other] { $given } запитання тепер переходять до інших.
    }
role-revoked =
    👋 Вітаю, { $name }. Відтепер ви більше не { $role }.
    Дякую за вашу допомогу! Запитання, які ви мали, перейдуть до інших. Це помилка? Тоді запитайте в координатора.
    Самі ви можете запитувати будь-коли.
button-invitations = ✉️ Відкриті посилання: { $count }
invitations-open = ✉️ <b>Ці посилання ще діють</b>
invitations-open-none = ✉️ Посилань, які ще діють, немає.
invitation-line = <b>{ $number }.</b> { $role }, створено { DATETIME($made, dateStyle: "medium") }, діє до { DATETIME($until, dateStyle: "medium") }
invitation-withdrawn = 🗑 Це посилання більше не діє.
button-withdraw-number = 🗑 Скасувати { $number }
