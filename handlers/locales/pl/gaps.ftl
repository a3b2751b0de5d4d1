## Gaps: like questions together

groups = 🕳 <b>Na co nic jeszcze nie ma</b>
groups-count = { $total ->
        [one] Jeden temat, o który pyta więcej osób.
        [few] { $total } tematy, o które pyta więcej osób.
        [many] { $total } tematów, o które pyta więcej osób.
       *[other] { $total } tematu, o które pyta więcej osób.
    }
group-line = <b>{ $number }.</b> { $title }
group-count = pytania: { $count }
group-growth = w tym miesiącu więcej o { $count }
group-waiting = czeka na wiadomość: { $count }
group-open = nowe: { $count }
button-loose = ❓ Pojedyncze pytania ({ $count })
button-groups = 🕳 Wszystkie tematy
button-group = ↩️ Wróć do tego tematu

group = 🕳 <b>{ $title }</b>
group-examples = 💬 <b>Tak pytają ludzie</b>
group-example = <b>{ $number }.</b> { $question }
group-seen = 📅 Pierwsze pytanie { DATETIME($first, dateStyle: "medium") }, ostatnie { DATETIME($last, dateStyle: "medium") }
group-who = 👥 Kto: { $who }
group-where = 📍 Gdzie: { $where }
group-wait = 🔔 Czeka na wiadomość: { $count }
group-owner = 🙋 Zajmuje się tym { $name }
group-due = ⏰ Termin: { DATETIME($day, dateStyle: "long") }
group-note = 📝 { $note }
group-reason = 🚫 Dlaczego nie: { $reason }
group-offering = 🔗 Oferta: <b>{ $title }</b>
group-no-offering = 🔗 Nie ma jeszcze oferty.
group-alike = 🔀 Podobne do: { $title }
group-told = 📨 Wiadomość dostało osób: { $count }
group-helped = 👍 Mówi, że to pomaga: { $count }
group-helped-not = 👎 Mówi, że to nie pomaga: { $count }
group-willing = 🤝 Chce uczyć się razem: { $count }
group-dashboard = <i>Nową ofertę dodasz i pytania rozdzielisz łatwiej na /dashboard.</i>

button-group-link = 🔗 Jest na to oferta
button-group-network = 🤝 Kto chce uczyć się razem?
button-group-call = 📣 Wiadomość do uczestników
button-group-status = 📌 Jak daleko to jest?
button-group-mine = 🙋 Zajmę się tym
button-group-not-mine = 🙅 Już się tym nie zajmuję
button-group-due = ⏰ Wybierz termin
button-group-note = 📝 Zapisz coś
button-group-name = ✏️ Inna nazwa
button-group-merge = 🔀 To należy do innego
button-group-apart = ✋ Coś innego: { $title }
button-group-unmerge = ↩️ Rozdziel z powrotem
button-group-askers = 📨 Kto już wie?
button-group-go-on = ➕ Połącz też nowe pytania
button-group-unlink = ↩️ Jednak bez oferty
button-group-clear = 🗑 Usuń to, co jest

group-status-asked = Jak daleko jest <b>{ $title }</b>? Teraz: { $status }.
group-asked-naam = Jak ma się nazywać ten temat? Napisz krótką nazwę.
group-asked-notitie = Co chcesz zapamiętać? Inni koordynatorzy też to przeczytają.
group-asked-datum = Na kiedy to ma być gotowe? Napisz dzień, na przykład „piątek” albo „1 grudnia”.
group-asked-reden = Dlaczego to nie należy tutaj? Napisz krótko. Inni koordynatorzy też to przeczytają.
group-asked-aanbod = Czego dotyczy oferta? Napisz kilka słów.
group-asked-bericht = Co chcesz napisać do osób, które biorą udział? Podaj miejsce i czas oraz do kogo mają się zgłosić.
group-day-unclear = Nie znam tego dnia. Napisz na przykład „piątek” albo „1 grudnia”.
group-words-long = To za długie. Napisz krócej.
group-link-asked = Jaka oferta pasuje do <b>{ $title }</b>? Wybierz coś albo szukaj po słowie.
group-link-previewed =
    🔗 <b>Oto co się stanie po połączeniu</b>
    Temat: { $title }
    Oferta: <b>{ $offering }</b>
group-link-before = 🔎 Teraz jest na pierwszym miejscu przy { $count } z { $total } pytań.
group-link-after = ✅ Potem przy { $count } z { $total } podobnych pytań.
group-will-hear = 📨 Dostanie wiadomość: { $count }
group-cannot-hear = 🔕 Nie dostanie wiadomości: { $count }
button-group-link-yes = ✅ Tak, połącz
button-group-link-other = 🔎 Inna oferta
group-filled =
    👍 <b>Połączone</b>
    Temat: { $title }
    Oferta: <b>{ $offering }</b>
group-taught = 📖 Pytania, które już znam: { $count }
group-merge-asked = Z jakim tematem łączy się <b>{ $title }</b>?
group-merge-none = Nie ma jeszcze innego tematu.
group-askers = 📨 <b>{ $title }</b>
group-ready = 🔔 Może teraz dostać wiadomość: { $count }
group-why-not = 🔕 { $why }: { $count }
not-told-niet-gevraagd = bez pytania o zgodę
not-told-wil-niet = nie chce wiadomości
not-told-ingetrokken = pytanie wycofane
not-told-gewist = wszystko usunięte
not-told-geblokkeerd = bot zablokowany
not-told-weet-het-al = już wie
button-group-tell = 📨 Wyślij wiadomość teraz
group-network-asked =
    🤝 <b>Kto chce uczyć się razem?</b>
    Temat: { $title }
group-network-told = 📨 Pytanie dostaje teraz osób: { $count }
