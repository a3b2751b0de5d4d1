## Offering something of one's own

submission-begins = 🎁 <b>Jak miło, że chcesz coś zaproponować</b>
    Zadam kilka krótkich pytań. Potem obejrzy to koordynator. Zawsze możesz przerwać: /stop.
submission-resumed = 🎁 <b>Zaczynamy tam, gdzie była przerwa</b>
submit-titel = Jak to się nazywa? Napisz krótką nazwę.
    Na przykład: <i>Kurs: zakładamy ogródek warzywny</i>
submit-wie = Kto to proponuje? Napisz nazwę klubu, organizacji albo grupy.
submit-voor-wie = Dla kogo to jest? Możesz wybrać więcej niż jedną odpowiedź.
submit-wat-leer-je = Czego można się nauczyć? Napisz jedno lub dwa zwykłe zdania.
submit-link = Gdzie można przeczytać więcej? Wpisz albo wklej adres strony internetowej.
submit-vragen = Na jakie pytanie to jest odpowiedź? Wpisz takie pytania (co najmniej { $fewest }), tak jak mówią ludzie. Każde możesz wysłać w osobnej wiadomości albo pisać każde w nowym wierszu.
    Dwa dobre przykłady:
    • <i>Przed naszym blokiem stoi pusta donica. Jak zrobić z niej mały ogródek?</i>
    • <i>Chcę z sąsiadami uprawiać warzywa, ale nie wiem jak. Kto nas tego nauczy?</i>
submit-questions-short = Brakuje jeszcze { $short ->
        [one] jednego pytania
        [few] { $short } pytań
        [many] { $short } pytań
       *[other] { $short } pytania
    }.
submit-questions-enough = { $room ->
        [0] Tyle wystarczy. Dotknij przycisku.
       *[other] Tyle wystarczy. Możesz dodać jeszcze jedno albo dotknąć przycisku.
    }
submit-lijkt-op = 🔎 <b>Czy to jest podobne do czegoś z tej listy?</b>
    Dotknij tytułu, żeby zobaczyć. Już tu jest? Wtedy możesz spokojnie przerwać.
submit-nakijken = Czy wszystko się zgadza? Jeśli tak, wyślę to do koordynatora. Nazwiska i numery ludzi są usunięte.
refusal-geen-woorden = 🙈 Tego nie mogę użyć. Napisz to słowami albo dotknij przycisku.
refusal-te-lang = 🙈 To za długie. Napisz trochę krócej.
refusal-geen-adres = 🙈 To nie wygląda na adres strony internetowej. Taki adres wygląda tak: www.voorbeeld.nl
refusal-geen-vraag = 🙈 To za krótkie na pytanie. Napisz całe zdanie.
refusal-te-weinig = 🙈 Zanim pójdziemy dalej, jeszcze czegoś brakuje.
submission-title = 🎁 <b>{ $title }</b>
submission-link = 🔗 { $url }
submission-no-link = 🔗 Na razie bez strony internetowej
submission-summary = { $summary }
button-submit-next = ➡️ Dalej
button-submit-no-link = Nie ma strony internetowej
button-submit-done = ✅ To wszystkie pytania
button-submit-other = ➡️ Nie, to coś innego
button-submit-send = 📨 Wyślij
button-submit-titel = ✏️ Nazwa
button-submit-wie = ✏️ Kto
button-submit-voor-wie = ✏️ Dla kogo
button-submit-wat-leer-je = ✏️ Czego to uczy
button-submit-link = ✏️ Strona internetowa
button-submit-vragen = ✏️ Pytania
button-submit-leave = ✋ Przerwij
button-submit-resume = 🎁 Wróć do propozycji
button-submit-restart = 🔄 Zacznij od nowa
submission-left = 👍 Dobrze, tu kończymy. To, co już mam od Ciebie, zachowam przez trzydzieści dni. Żeby wrócić, wybierz /submit. A jeśli masz pytanie, pisz śmiało.
submission-sent = 📨 Wysłane: <b>{ $title }</b>. Teraz obejrzy to koordynator. Dam Ci znać, co dalej. Dziękuję!
submission-accepted = 🎉 <b>{ $title }</b> jest już w ofercie. Kto o coś takiego zapyta, może to znaleźć. Dziękuję!
submission-rejected = <b>{ $title }</b> nie trafi do oferty. Koordynator pisze: <blockquote>{ $reason }</blockquote> Możesz spróbować jeszcze raz: /submit.
button-submission-show = 👀 Zobacz

submission-arrived = 🎁 <b>Ktoś coś proponuje</b>
button-submission-look = 👀 Zobacz i zdecyduj
submissions = 🎁 <b>To czeka na decyzję</b>
submissions-none = 🎁 Nic nie czeka na decyzję.
submission-nearest = 🔎 <b>Najbardziej podobne rzeczy w ofercie</b>
submission-decide = Czy to ma trafić do oferty?
button-submission-accept = ✅ Tak, dodaj
button-submission-reject = 🚫 Nie
button-submissions = 🎁 Co czeka
submission-themes = Do jakich tematów należy <b>{ $title }</b>? Pierwszy to moja propozycja.
submission-kind = Co to jest? Po wyborze od razu trafi do oferty.
submission-link-asked = Potrzebna jest jeszcze strona internetowa. Wpisz albo wklej adres.
submission-reason-asked = Dlaczego nie? Napisz to życzliwie: osoba, która to proponuje, przeczyta Twoje słowa.
submission-faulty = W tej formie nie pasuje to do oferty. Może ten adres już w niej jest. Sprawdź: { $fields }
submission-was-accepted = ✅ W ofercie, decyzja: { $name }.
submission-was-rejected = 🚫 Odrzucone, decyzja: { $name }. <blockquote>{ $reason }</blockquote>
