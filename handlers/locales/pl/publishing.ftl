## A good answer, shared with others

publication-invited = 💡 Twoja odpowiedź na <i>{ $question }</i> pomogła. Może pomóc też innym. Chcesz się nią podzielić?
button-propose = 💡 Tak, udostępnij ją
publication-drafted = 💡 <b>To przeczytają inni</b>
publication-drafted-after = Imiona, nazwiska i numery są usunięte. Sprawdź, czy nie zostało coś, co na kogoś wskazuje. Najpierw przeczyta to osoba pytająca i powie „tak” albo „nie”. Potem obejrzy to koordynator. Twojego imienia tam nie ma.
publication-question = <b>{ $question }</b>
button-ask-resident = 📨 Zapytaj osobę pytającą
button-part-vraag = ✏️ Pytanie
button-part-antwoord = ✏️ Odpowiedź
button-not-propose = Jednak nie
publication-part-vraag = ✏️ Napisz pytanie jeszcze raz, jednym zdaniem. Teraz brzmi tak:
publication-part-antwoord = ✏️ Napisz całą odpowiedź jeszcze raz. Teraz brzmi tak:
publication-part-refused = 🙈 Tego nie mogę użyć. Napisz to słowami. Najwyższa liczba znaków: { $limit }.
publication-dropped = 👍 Dobrze, nie udostępniamy tego.
publication-concept = 💡 <i>{ $question }</i>: ta odpowiedź nie jest jeszcze zgłoszona.
publication-voorgesteld = 📨 Osoba pytająca ma już moje pytanie o zgodę: <i>{ $question }</i>. Dam Ci znać, co dalej. Jeśli nic nie powie, nie udostępnimy tej odpowiedzi.
publication-bewoner-akkoord = 👍 Osoba pytająca się zgadza: <i>{ $question }</i>. Teraz obejrzy to koordynator.
publication-bewoner-niet-akkoord = Osoba pytająca woli tego nie udostępniać: <i>{ $question }</i>. Dziękuję za propozycję.
publication-gepubliceerd = 🎉 Twoja odpowiedź na <i>{ $question }</i> jest już w ofercie. Kto o coś takiego zapyta, może ją znaleźć. Dziękuję!
publication-afgewezen = Twoja odpowiedź na <i>{ $question }</i> nie trafi do oferty. Koordynator pisze:
publication-teruggetrokken = Twojej odpowiedzi nie ma już w ofercie. Dziękuję za podzielenie się nią.

permission-asked = 💡 <b>Czy inni mogą to przeczytać?</b>
    Odpowiedź, którą masz, może pomóc też innym ludziom. Przeczytają dokładnie to:
permission-asked-after =
    Nie ma tu informacji, kto pytał. A może jednak jest coś o Tobie? Wtedy wybierz „nie”. Jeśli nic nie powiesz, nie udostępnimy tego.
    Zgodę zawsze możesz wycofać tutaj: /myquestions. Jeśli usuniesz wszystko przez /delete, ta odpowiedź zostanie, bo nie ma w niej nic o Tobie. Potem nie można już wycofać zgody.
button-allow = ✅ Tak, mogą
button-allow-not = 🚫 Nie, wolę nie
permission-concept = 💡 Tekst jeszcze się zmienia. Potem zapytam Cię o zgodę jeszcze raz.
permission-voorgesteld = 💡 Ktoś pyta, czy inni mogą przeczytać tę odpowiedź.
permission-bewoner-akkoord = 👍 Dziękuję! Inni mogą przeczytać tę odpowiedź. Obejrzy ją jeszcze koordynator.
permission-bewoner-niet-akkoord = 👍 Dobrze, nie udostępniamy tej odpowiedzi.
permission-gepubliceerd = 📗 Inni mogą już czytać tę odpowiedź. Nie wiedzą, kto pytał. Dziękuję!
permission-afgewezen = 📕 Ta odpowiedź nie będzie udostępniona. Taka jest decyzja koordynatora.
permission-teruggetrokken = 📕 Inni nie mogą już czytać tej odpowiedzi.
button-permission = 💡 Co czytają inni
button-take-back = 🚫 Nie chcę już tego udostępniać

publication-arrived = 💡 <b>Odpowiedź do udostępnienia</b>
    Osoba pytająca się zgadza.
button-publication-look = 👀 Zobacz i zdecyduj
publications = 💡 <b>Odpowiedzi do udostępnienia</b>
    ⏳ czeka na Ciebie · 📗 jest w ofercie
publications-none = 💡 Nie ma jeszcze odpowiedzi do udostępnienia.
button-publications = 💡 Wszystkie odpowiedzi
button-publish = ✅ Dodaj do oferty
button-publish-not = 🚫 Nie
button-retire = 🗑 Usuń z oferty
publication-reason-asked = Dlaczego nie? Napisz to życzliwie: wijkwijze przeczyta Twoje słowa.
moderated-concept = ✏️ Tekst jest zmieniony. Najpierw przeczyta go osoba pytająca i powie „tak” albo „nie”.
moderated-voorgesteld = ⏳ Osoba pytająca nic jeszcze nie mówi.
moderated-bewoner-akkoord = 👍 Osoba pytająca zgadza się dokładnie na te słowa. Czy to ma trafić do oferty? Jeśli coś zmienisz, zapytam ją jeszcze raz.
moderated-bewoner-niet-akkoord = Osoba pytająca nie chce tego udostępniać.
moderated-gepubliceerd = 📗 W ofercie, decyzja: { $name }.
moderated-afgewezen = 🚫 Odrzucone. Powód podaje { $name }:
moderated-teruggetrokken = 📕 Tej odpowiedzi nie ma już w ofercie.
