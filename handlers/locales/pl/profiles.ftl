## The wijkwijze's own profile

own-card = 🪪 <b>To wiem o Tobie jako wijkwijze</b>
own-line-name = 🧑 Twoje imię dla osób pytających: <b>{ $name }</b>
own-line-themes = 🎯 Tematy: { $values }
own-line-themes-all = 🎯 Tematy: wszystkie
own-line-places = 📍 Gminy: { $values }
own-line-places-all = 📍 Gminy: wszędzie
own-line-languages = 🌐 Języki: { $values }
own-line-capacity = 📥 Pytania naraz: { $number }
own-line-days = 🗓 Kiedy: { $values }
own-line-days-all = 🗓 Kiedy: zawsze
own-line-pause = ⏸ Przerwa do { DATETIME($day, dateStyle: "long") }
own-change = Dotknij tego, co chcesz zmienić. Działa od razu.
own-refused = 🙈 Tego nie rozumiem. Spróbuj jeszcze raz albo dotknij przycisku.
own-ask-naam = 🧑 Jak mają Cię widzieć osoby pytające? Teraz jest to <b>{ $name }</b>.
    Napisz swoje imię albo pseudonim. Nie podawaj adresu ani numeru.
own-ask-onderwerpen = 🎯 Na czym się znasz? Dotknij jednego lub kilku tematów. Możesz je też wpisać, po przecinku.
    Nic nie wybierasz? Wtedy możesz dostać pytanie o wszystko.
own-ask-gemeenten = 📍 Jakie okolice znasz? Wpisz swoją gminę albo kilka gmin, po przecinku.
own-ask-talen = 🌐 W jakich językach możesz odpowiadać, oprócz niderlandzkiego?
own-ask-hoeveel = 📥 Ile pytań najwyżej chcesz mieć naraz? Dotknij liczby albo ją wpisz.
own-ask-dagen = 🗓 Kiedy mogę wysłać Ci pytanie? Wybierz dni i pory dnia.
    Możesz też wpisać, na przykład: <i>poniedziałek i środa, wieczór</i>. Nic nie wybierasz? Wtedy mogę zawsze.
own-ask-pauze = ⏸ Jak długo chcesz mieć spokój? Dotknij przycisku albo wpisz, do którego dnia, na przykład <i>3 grudnia</i>.
    Pytania, które już masz, zostają u Ciebie.
button-profile-naam = 🧑 Imię
button-profile-onderwerpen = 🎯 Tematy
button-profile-gemeenten = 📍 Gminy
button-profile-talen = 🌐 Języki
button-profile-hoeveel = 📥 Ile
button-profile-dagen = 🗓 Kiedy
button-profile-pauze = ⏸ Przerwa
button-profile-all-onderwerpen = Wszystkie tematy
button-profile-all-gemeenten = Wszędzie
button-profile-all-dagen = Zawsze
button-profile-back = ✔️ Gotowe
button-profile-fill = 🪪 Uzupełnij profil
button-pause-7 = Tydzień
button-pause-14 = Dwa tygodnie
button-pause-30 = Miesiąc
button-pause-over = ▶️ Już jestem
day-part-ochtend = rano
day-part-middag = po południu
day-part-avond = wieczór

offer-why = 🎯 <i>Dlaczego to pytanie jest do Ciebie: { $reasons }.</i>
offer-reason-gevraagd = ktoś inny z naszych wijkwijzen myśli o Tobie
offer-reason-taal = znasz ten język
offer-reason-thema = znasz ten temat
offer-reason-zoiets-eerder = masz już na koncie odpowiedź na coś podobnego
offer-reason-gemeente = znasz tę gminę
