## Wijkwijzen and invitations, for coordinators

wijkwijzen = 🧑‍🤝‍🧑 { $total ->
        [0] <b>Er zijn nog geen wijkwijzen</b>
        [one] <b>Er is één wijkwijze</b>
       *[other] <b>Er zijn { $total } wijkwijzen</b>
    }
wijkwijze-line = <b>{ $number }. { $name }</b> · { $themes }
wijkwijze-name = 🧑 <b>{ $name }</b>
all-themes = alle onderwerpen
wijkwijze-held = 📌 { $held } van { $capacity }
wijkwijze-answered = 💬 { $count } in drie maanden
wijkwijze-paused = ⏸ tot { DATETIME($day, dateStyle: "medium") }
wijkwijze-blocked = 🔕 heeft mij geblokkeerd
button-revoke = 🚪 Geen wijkwijze meer
button-wijkwijzen = 🧑‍🤝‍🧑 Alle wijkwijzen
revocation-asked =
    🚪 Is <b>{ $name }</b> geen wijkwijze meer? Dat gaat meteen in.
    { $held ->
        [0] Er ligt nu geen vraag bij { $name }.
        [one] De vraag die er ligt, gaat naar anderen.
       *[other] De { $held } vragen die er liggen, gaan naar anderen.
    }
button-revoke-yes = 🚪 Ja, stop ermee
button-revoke-no = Nee, laat zo
wijkwijze-revoked =
    🚪 <b>{ $name }</b> is geen wijkwijze meer en heeft dat gehoord.
    { $given ->
        [0] Er lag geen vraag.
        [one] Eén vraag gaat nu naar anderen.
       *[other] Er gaan nu { $given } vragen naar anderen.
    }
role-revoked =
    👋 Dag { $name }. Je bent vanaf nu geen { $role } meer.
    Bedankt voor je hulp! Vragen die je had, gaan naar anderen. Klopt dit niet? Vraag het dan aan de coördinator.
    Zelf iets vragen kan altijd.
button-invitations = ✉️ Open links: { $count }
invitations-open = ✉️ <b>Deze links werken nog</b>
invitations-open-none = ✉️ Er zijn geen links die nog werken.
invitation-line = <b>{ $number }.</b> { $role }, gemaakt op { DATETIME($made, dateStyle: "medium") }, werkt tot { DATETIME($until, dateStyle: "medium") }
invitation-withdrawn = 🗑 Die link werkt niet meer.
button-withdraw-number = 🗑 Stop { $number }
