## Wijkwijzen and invitations, for coordinators

wijkwijzen = 🧑‍🤝‍🧑 { $total ->
        [0] <b>There are no wijkwijzen yet</b>
        [one] <b>There is one wijkwijze</b>
       *[other] <b>There are { $total } wijkwijzen</b>
    }
wijkwijze-line = <b>{ $number }. { $name }</b> · { $themes }
wijkwijze-name = 🧑 <b>{ $name }</b>
all-themes = all subjects
wijkwijze-held = 📌 { $held } of { $capacity }
wijkwijze-answered = 💬 { $count } in three months
wijkwijze-paused = ⏸ until { DATETIME($day, dateStyle: "medium") }
wijkwijze-blocked = 🔕 has blocked me
button-revoke = 🚪 No longer a wijkwijze
button-wijkwijzen = 🧑‍🤝‍🧑 All wijkwijzen
revocation-asked =
    🚪 Should <b>{ $name }</b> no longer be a wijkwijze? It takes effect right away.
    { $held ->
        [0] { $name } has no question now.
        [one] The question they have will go to others.
       *[other] The { $held } questions they have will go to others.
    }
button-revoke-yes = 🚪 Yes, end it
button-revoke-no = No, leave it
wijkwijze-revoked =
    🚪 <b>{ $name }</b> is no longer a wijkwijze, and has been told.
    { $given ->
        [0] They had no questions.
        [one] One question now goes to others.
       *[other] { $given } questions now go to others.
    }
role-revoked =
    👋 Hello { $name }. From now on you’re no longer a { $role }.
    Thank you for your help! The questions you had go to others. Is this a mistake? Ask the coordinator.
    You can always ask something yourself.
button-invitations = ✉️ Open links: { $count }
invitations-open = ✉️ <b>These links still work</b>
invitations-open-none = ✉️ No links are open.
invitation-line = <b>{ $number }.</b> { $role }, made on { DATETIME($made, dateStyle: "medium") }, works until { DATETIME($until, dateStyle: "medium") }
invitation-withdrawn = 🗑 That link no longer works.
button-withdraw-number = 🗑 End { $number }
