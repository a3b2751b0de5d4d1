## Whether an offering still stands

review-asked = 🔎 <b>Czy to jest nadal aktualne?</b>
    To Twoja propozycja. Wystarczy jedno dotknięcie.
button-review-klopt = ✅ Tak, aktualne
button-review-veranderd = ✏️ Coś się zmieniło
button-review-gestopt = ⛔ Tego już nie ma
change-asked = Co się zmieniło w <b>{ $title }</b>? Napisz to w paru prostych zdaniach.
change-refused = 🙈 Tego nie mogę użyć. Co się zmieniło w <b>{ $title }</b>? Napisz krótko, słowami.
review-answered-klopt = 👍 Dziękuję! <b>{ $title }</b> zostaje w ofercie.
review-answered-veranderd = 👍 Dziękuję! Koordynator poprawi <b>{ $title }</b>.
review-answered-gestopt = 👍 Dziękuję! <b>{ $title }</b> nie jest już w ofercie. Dam znać koordynatorowi.

provider-said-veranderd = ✏️ Coś się zmieniło w <b>{ $title }</b>. Osoba, która to proponuje, pisze:
provider-said-gestopt = ⛔ <b>{ $title }</b>: tego już nie ma. Tak mówi osoba, która to proponowała. Nie jest już w ofercie.
button-look = 👀 Zobacz
button-restore = ↩️ Przywróć
looks = 🔎 <b>Do sprawdzenia: { $total }</b>
    Dotknij numeru.
looks-none = 🔎 Nie ma nic do sprawdzenia.
look-why = 🔎 Do sprawdzenia: { $reasons }
look-fine = ✅ Tu nie ma nic do sprawdzenia.
look-day = 🗓 Ostatnio sprawdzone: { DATETIME($day, dateStyle: "long") }
look-postponed = ⏰ Wrócisz do tego później: { DATETIME($day, dateStyle: "long") }
look-usage = 📊 Znalezione: { $suggested } · pokazane: { $shown } · pomaga: { $helped } · nie pasuje: { $unfit }
look-note = ✏️ Osoba, która to proponuje, pisze:
look-retired = 🗄 <b>Tego nie ma już w ofercie.</b>
look-stuck = 🙈 Tego nie da się przywrócić. Słowa zostały usunięte albo ta strona już jest w ofercie.
button-look-right = ✅ Nadal aktualne
button-look-later = ⏰ Za miesiąc
button-look-retire = 🗄 Usuń z oferty
button-look-back = ⬅️ Wróć
button-looks = 🔎 Wszystko do sprawdzenia
retirement-asked = Dlaczego <b>{ $title }</b> ma zniknąć z oferty? Po wyborze zniknie od razu.
retire-reason-weg = Tego już nie ma
retire-reason-oud = Jest nieaktualne
retire-reason-dubbel = Jest w ofercie dwa razy
retire-reason-niet-hier = Nie pasuje tutaj
look-reason-aanbieder-zegt-veranderd = coś się zmieniło
look-reason-is-geweest = już się odbyło
look-reason-lijkt-gestopt = chyba już nie działa
look-reason-helpt-vaak-niet = często nie pasuje
look-reason-aanbieder-zwijgt = kto to proponuje, nie odpowiada
look-reason-lang-niet-nagekeken = dawno nie sprawdzane
look-reason-nooit-gevonden = nigdy nie znalezione

offering-unreviewed = ⚠️ Dawno nie sprawdzane. Zobacz, czy to nadal aktualne.
offering-gone = 🗄 Tego nie ma już w ofercie.
button-keep = 🔎 Sprawdź
