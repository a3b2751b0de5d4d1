## Getting to know each other

welcome =
    👋 <b>Cześć! Tu pomocnik WijkWijzer.</b>
    Napisz, co się dzieje w Twojej okolicy. Poszukam kursu, przykładu albo człowieka, który Ci pomoże.

    🤖 Jestem programem komputerowym, nie człowiekiem.
    🔒 Zapisuję Twoje pytanie, ale bez Twojego imienia i nazwiska. Po { $days ->
        [365] roku
        [one] jednym dniu
        [few] { $days } dniach
        [many] { $days } dniach
       *[other] { $days } dnia
    } je usuwam.

    Zgadzasz się na to?
    .simple =
        👋 <b>Cześć! Pomagam w sprawach Twojej okolicy.</b>

        🤖 Jestem komputerem. Nie jestem człowiekiem.
        🔒 Zapisuję Twoje pytanie. Nie zapisuję Twojego imienia. Po { $days ->
            [365] roku
            [one] jednym dniu
            [few] { $days } dniach
            [many] { $days } dniach
           *[other] { $days } dnia
        } usuwam pytanie.

        Czy to jest w porządku?
welcome-waiting = Twoje pytanie już czeka. Powiedz „tak”, a od razu zacznę szukać.
button-consent-yes = ✅ Tak, zgadzam się
button-consent-no = Nie, wolę nie

consent-given =
    Super! 👍 Zawsze możesz napisać, co się dzieje w Twojej okolicy. Wystarczy jedno zdanie.
    Może być też zdjęcie albo wiadomość głosowa.
    .simple =
        Super! 👍 Napisz, co się dzieje w Twojej okolicy. Wystarczy jedno zdanie.
        Możesz też wysłać zdjęcie. Albo po prostu mówić.
consent-declined =
    W porządku. Nic o Tobie nie zapisuję.

    Możesz mimo to przejrzeć ofertę. Grozi Ci niebezpieczeństwo? Zadzwoń pod 112.
    Zmieniasz zdanie? Dotknij „tak”.
    .simple =
        W porządku. Nic nie zapisuję.

        Możesz przejrzeć ofertę. Grozi Ci niebezpieczeństwo? Zadzwoń pod 112.
        Jednak chcesz? Dotknij „tak”.

help =
    <b>Jak to działa</b>
    Napisz, co się dzieje w Twojej okolicy, w swoim języku. Może być też zdjęcie, wiadomość głosowa, plik albo miejsce na mapie.
    Szukam czegoś, co pasuje. Nie udaje się? Wtedy może Ci pomóc wijkwijze: człowiek, który dobrze zna życie w dzielnicach.

    /myquestions – Twoje pytania
    /offerings – przegląd oferty
    /agenda – siedem dużych pytań o dzielnice
    /language – inny język albo łatwiejsze czytanie
    /privacy – co o Tobie zapisuję
    /mydata – wszystko, co o Tobie mam
    /delete – usunięcie wszystkiego
    .simple =
        <b>Jak to działa</b>
        Napisz, co się dzieje w Twojej okolicy. Możesz pisać w swoim języku.
        Szukam dla Ciebie pomocy. Nic nie ma? Wtedy może Ci pomóc człowiek.

        /myquestions – Twoje pytania
        /offerings – przegląd oferty
        /agenda – siedem dużych pytań
        /language – inny język
        /privacy – co zapisuję
        /mydata – wszystko o Tobie
        /delete – usuń wszystko
help-wijkwijze =
    <b>Dla Ciebie jako wijkwijze</b>
    /open – pytania, które na kogoś czekają
    /mine – pytania, które masz u siebie
    /profile – co wiesz i kiedy masz czas
    Chcesz odpowiedzieć? Użyj funkcji „Odpowiedz” przy wiadomości z pytaniem.
help-coordinator =
    <b>Dla Ciebie w roli koordynatora</b>
    /gaps – na co jeszcze nic nie ma
    /submissions – co ludzie proponują
    /review – oferty, które mogą być nieaktualne
    /share – odpowiedzi do udostępnienia
    /report – liczby do zabrania ze sobą
    /figures – jak szybko przychodzą odpowiedzi
    /dashboard – wszystko w przeglądarce
    /wijkwijzen – kto odpowiada i aktywne linki
    /invite – link dla nowej osoby (wijkwijze)

language-asked = W jakim języku mam z Tobą rozmawiać?
language-changed = Dobrze! Od teraz rozmawiam z Tobą po polsku. Pisz śmiało dalej.
    .simple = Dobrze! Od teraz piszę łatwym polskim. Pisz śmiało.
button-simple-on = 🙂 Łatwiejsze czytanie
button-simple-off = Zwykły język

privacy =
    🔒 <b>Co o Tobie zapisuję</b>
    • Twoje pytanie i wybory. Imiona, nazwiska, adresy i numery usuwam z tekstu.
    • Twój język, Twoją rolę w dzielnicy i Twoją gminę, jeśli ją podasz.
    Po { $days ->
        [365] roku
        [one] jednym dniu
        [few] { $days } dniach
        [many] { $days } dniach
       *[other] { $days } dnia
    } usuwam Twoje pytania.

    👀 <b>Kto to czyta?</b>
    • Wijkwijze, ale tylko wtedy, gdy przekażesz dalej swoje pytanie.
    • Koordynator widzi pytania, na które nic jeszcze nie ma. Bez Twojego imienia i nazwiska.
    • Telegram też przechowuje Twoje wiadomości.

    ✋ <b>Ty decydujesz</b>
    /mydata pokazuje, co mam. /delete usuwa wszystko.
    .simple =
        🔒 <b>To zapisuję</b>
        • Twoje pytanie i wybory. Twoje imię usuwam.
        • Twój język i Twoją gminę.
        Po { $days ->
            [365] roku
            [one] jednym dniu
            [few] { $days } dniach
            [many] { $days } dniach
           *[other] { $days } dnia
        } usuwam Twoje pytania.

        👀 <b>Kto to czyta?</b>
        • Wijkwijze, czyli człowiek, który pomaga. Ale tylko wtedy, gdy chcesz.
        • Koordynator widzi pytania bez odpowiedzi. Nie widzi Twojego imienia.
        • Telegram też przechowuje Twoje wiadomości.

        ✋ <b>Ty decydujesz</b>
        Chcesz wszystko zobaczyć? /mydata
        Chcesz wszystko usunąć? /delete
document-mydata = 📄 To wszystko, co o Tobie zapisuję.
document-gaps = 📄 Wszystkie pytania, na które nic jeszcze nie ma.

erasure-asked =
    🗑 Na pewno chcesz wszystko usunąć?
    { $inquiries ->
        [0] Znikną Twoje wybory.
        [one] Znikną Twoje pytanie i wybory.
        [few] Znikną Twoje { $inquiries } pytania i wybory.
        [many] Znikną wszystkie Twoje pytania ({ $inquiries }) i wybory.
       *[other] Znikną Twoje pytania ({ $inquiries }) i wybory.
    } Tego nie da się cofnąć.
    Rozmawiasz z wijkwijze? Ta rozmowa też się skończy.
    .simple =
        🗑 Na pewno chcesz wszystko usunąć?
        { $inquiries ->
            [0] Twoje wybory znikną.
            [one] Twoje pytanie i wybory znikną.
            [few] Twoje { $inquiries } pytania i wybory znikną.
            [many] Wszystkie Twoje pytania ({ $inquiries }) i wybory znikną.
           *[other] Twoje pytania ({ $inquiries }) i wybory znikną.
        } Tego nie można cofnąć.
button-erase-yes = 🗑 Tak, usuń wszystko
button-erase-no = Nie, zostaw
erased =
    Wszystko usunięte. Nic już o Tobie nie wiem.
    Zawsze możesz zacząć od nowa: /start

stale = Ten przycisk jest już nieaktualny. Napisz po prostu, czego chcesz się dowiedzieć.
    .simple = Ten przycisk już nie działa. Napisz po prostu swoje pytanie.
not-allowed = To jest dla kogoś innego albo nie należy już do Ciebie.
failed =
    😕 Przepraszam, coś u mnie poszło nie tak. Twoja wiadomość nie zginęła.
    Spróbuj za chwilę jeszcze raz. Dalej nie działa? Podaj wtedy ten kod: <code>{ $reference }</code>
