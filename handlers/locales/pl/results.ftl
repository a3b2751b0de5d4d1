## Results

results = 🔎 <b>To pasuje do Twojego pytania</b>
results-near =
    🔎 <b>To jest podobne do Twojego pytania</b>
    Nie wiem na pewno, czy pasuje.
results-further = 🔎 <b>To też może pasować</b>
suggestion = <b>{ $rank }. <a href="{ $url }">{ $title }</a></b>
suggestion-by = od: { $organisation }
suggestion-why = 👉 Co pasuje: { $reasons }
suggestion-past = 🕰 Już po terminie
suggestion-past-when = 🕰 Już po terminie ({ $period })
reason-theme = temat
reason-words = Twój opis
reason-audience = dla osób takich jak Ty
reason-company = z kim chcesz działać
reason-way = jak lubisz się uczyć
reason-place = miejsce
reason-duration = ile masz czasu
results-after = Czy to Ci pomaga?
button-helps = 👍 { $rank } pomaga
button-does-not-fit = 👎 { $rank } nie pasuje
button-more = ➕ Pokaż więcej
button-sharpen = ✏️ Zmień pytanie
button-human = 🙋 Zapytaj wijkwijze
button-near = 🔎 Pokaż, co jest podobne
button-results = 🔎 Wróć do oferty

nothing-more = Więcej nie mam. Ale może Ci doradzić wijkwijze: człowiek, który dobrze zna życie w dzielnicach.
    .simple = Nie mam nic więcej. Może Ci pomóc wijkwijze. To człowiek.

feedback-helps = Świetnie, bardzo mnie to cieszy! 🎉 Powodzenia z „{ $title }”.
feedback-does-not-fit = Dzięki, to mi też pomaga. Czyli „{ $title }” nie pasuje.
feedback-all-rejected = Nic z tego nie pasuje. Zapamiętam, że tu jeszcze czegoś brakuje. Zapytać wijkwijze?
    .simple = Nic nie pasuje. Zapamiętam to. Zapytać człowieka?

no-match =
    🤷 <b>Szczerze mówiąc, na to jeszcze nic nie mam.</b>
    Może Ci jednak pomóc wijkwijze: człowiek, który dobrze zna życie w dzielnicach. Przekażę to, bez Twojego imienia i nazwiska:
    .simple =
        🤷 <b>Na to jeszcze nic nie mam.</b>
        Może Ci pomóc wijkwijze. To człowiek. Wijkwijze przeczyta to:

no-match-known =
    🤷 <b>Szczerze mówiąc, tego jeszcze nie ma.</b>
    To podobne do czegoś, czego nam już brakuje: <b>{ $title }</b>. Liczę, ile osób o to pyta.
    Już teraz może Ci pomóc wijkwijze: człowiek, który dobrze zna życie w dzielnicach. Przekażę to, bez Twojego imienia i nazwiska:
    .simple =
        🤷 <b>Tego jeszcze nie ma.</b>
        To podobne do czegoś, czego nam brakuje: <b>{ $title }</b>.
        Już teraz może Ci pomóc wijkwijze. To człowiek. Wijkwijze przeczyta to:
offering-arrived =
    🎉 <b>Jest już coś na Twoje pytanie</b>
    Człowiek szukał tego dla Ciebie. Twoje pytanie:
    .simple =
        🎉 <b>Mamy coś na Twoje pytanie</b>
        Człowiek szukał tego dla Ciebie. Twoje pytanie:
button-show-offering = 📘 Czytaj więcej
