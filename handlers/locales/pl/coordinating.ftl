## For coordinators

invitation-made =
    ✉️ <b>Link dla nowej osoby, rola: { $role }</b>
    Wyślij go jednej osobie. Działa jeden raz, do { DATETIME($day, dateStyle: "long") }.
invitation-link = https://t.me/{ $username }?start={ $token }
invitation-command = <code>/start { $token }</code>
role-wijkwijze = wijkwijze
role-coordinator = koordynator
button-invite-wijkwijze = ✉️ Zaproś wijkwijze
button-invite-coordinator = ✉️ Zaproś koordynatora
invitation-accepted-wijkwijze =
    🎉 <b>Witaj jako wijkwijze, { $name }!</b>
    Będą tu przychodzić pytania od ludzi z dzielnic. Widzisz pytanie, które do Ciebie pasuje? Weź je jednym dotknięciem.
    Żeby odpowiedzieć, użyj funkcji „Odpowiedz” przy wiadomości. Osoby pytające widzą Twoje imię, nie numer.
invitation-accepted-coordinator =
    🎉 <b>Witaj w roli koordynatora, { $name }!</b>
    Tu zobaczysz, o co ludzie pytają i czego jeszcze nie ma.
invitation-refused = Ten link już nie działa albo ktoś go już użył. Poproś o nowy.

gaps = 🕳 <b>Pytania, na które nic jeszcze nie ma</b>
gaps-count = { $total ->
        [0] Nie ma żadnych.
        [one] Jest jedno.
        [few] Są { $total }.
        [many] Jest ich { $total }.
       *[other] Jest ich { $total }.
    }
gaps-filter = 🔍 Tylko: { $filter }
gaps-hint = Dotknij numeru, żeby zdecydować.
gap-line =
    <b>{ $number }.</b> { $question }
    <i>{ $facts }</i>
gap-known = znane: { $title }
gap-day = { DATETIME($day, dateStyle: "medium") }
gap-lacune = należy do luki { $number }
gap-reason-geen-passend-aanbod = brak wyników
gap-reason-aanbod-past-niet = wyniki nie pasują
gap-reason-toch-naar-wijkwijze = lepiej do wijkwijze
gap-reason-zwak-passend-aanbod = nic dobrze nie pasuje
gap-reason-geen-antwoord = bez odpowiedzi
gap-status-nieuw = nowe
gap-status-in-behandeling = ktoś się tym zajmuje
gap-status-gepland = coś się pojawi
gap-status-opgelost = rozwiązane
gap-status-afgewezen = to nie należy tutaj
button-gap-filter = 🔍 Wybierz, co chcesz widzieć
button-gaps-all = Wszystko
button-gaps-file = 📄 Jako plik
gap-filter-asked = Jakie pytania chcesz zobaczyć? Wybierz temat albo grupę osób.

signal = 🕳 <b>To pytanie jest bez odpowiedzi</b>
signal-gap = ✅ Rozpoznaję znany brak: <b>{ $title }</b>
signal-nearest = 🔎 <b>Najbardziej podobne rzeczy w ofercie</b>
signal-near = • { $title }
signal-asked = Co to za pytanie? Twój wybór uczy mnie szukać.
button-ruling-gekoppeld = 🔗 Jest na to oferta
button-ruling-bevestigd = ✅ Nic na to jeszcze nie ma
button-ruling-niet-voor-ons = 🚫 To pytanie nie do nas
button-unclear = 🤔 Niejasne
button-gaps = 🕳 Wszystkie pytania
button-link-words = 🔎 Szukaj po słowie
button-gap-new = ➕ Brakuje czegoś innego
asked-ruling-gekoppeld = Do jakiej oferty należy to pytanie? Wybierz coś albo szukaj po słowie.
asked-ruling-bevestigd = Czego brakuje? Wybierz coś albo nadaj własną nazwę.
asked-ruling-niet-voor-ons = Czego dotyczy to pytanie?
choices-none = Nie ma nic podobnego. Spróbuj innymi słowami.
link-words-asked = Czego dotyczy oferta? Napisz kilka słów.
gap-title-asked = Czego brakuje? Napisz w kilku słowach.
gap-theme-asked = Do jakiego tematu należy <b>{ $title }</b>?
ruling-gekoppeld = 🔗 Jest na to oferta: <b>{ $title }</b>
ruling-bevestigd = ✅ Tego jeszcze brakuje: <b>{ $title }</b>
ruling-niet-voor-ons = 🚫 To pytanie nie do nas: <b>{ $title }</b>
ruling-onduidelijk = 🤔 Nie wiadomo, o co chodzi w pytaniu
lesson = 📖 <b>Tego się uczę, od teraz rozpoznam takie pytania:</b>
lesson-asked = Czy jest tu jeszcze imię, nazwisko albo adres? Napisz to wtedy inaczej.
lesson-learned = 📖 Już to umiem:
button-decide = ✅ Tak, naucz się tego
button-lesson-rewrite = ✏️ Innymi słowami
example-asked = Napisz pytanie tak, jak mam je znać. Bez imion, nazwisk i adresów.
signal-decided = 👍 <b>Dziękuję, decyzja zapisana</b>
signal-decided-before = ✋ <b>Inny koordynator podjął już decyzję</b>
signal-asker-told = 📨 Osoba pytająca zobaczy teraz tę ofertę.
decided-by = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
button-undo = ↩️ Cofnij to
off-topic-municipal-counter = paszport i pozwolenia
off-topic-waste-and-street-repairs = śmieci i naprawy
off-topic-parking-and-fines = parkowanie i mandaty
off-topic-police-report = zgłoszenie na policję
off-topic-medical-questions = pytania do lekarza
off-topic-benefits-and-taxes = zasiłki i podatki
off-topic-house-hunting = szukanie mieszkania
off-topic-job-wanted = szukanie pracy
off-topic-buying-selling-lost = kupno, sprzedaż, zguby
off-topic-weather-time-calendar = pogoda i kalendarz
off-topic-sports-tv-news = sport i wiadomości
off-topic-recipes-food-shops = jedzenie i sklepy
off-topic-homework-knowledge-translation = lekcje i ciekawostki
off-topic-devices-and-digid = komputer i DigiD
off-topic-love-and-private-advice = miłość i sprawy prywatne
off-topic-politics-and-insults = polityka i wyzwiska
off-topic-bot-chitchat = pogawędki z botem
off-topic-spam-and-advertising = reklama
off-topic-transport-and-travel = autobus, pociąg i podróże
off-topic-events-tickets-leisure = rozrywka i bilety
off-topic-pets-plants-chores = zwierzęta, rośliny, dom
off-topic-legal-cases = sprawy sądowe
off-topic-press-and-requests = prasa i ankiety
off-topic-tests-and-children-playing = żarty i testy
off-topic-local-facts = fakty o dzielnicy
off-topic-tradesmen-and-consumer = fachowcy i zakupy
