## Gaps: like questions together

groups = 🕳 <b>Для чого ще нічого немає</b>
groups-count = { $total ->
        [one] { $total } тема, про яку запитує кілька людей.
        [few] { $total } теми, про які запитує кілька людей.
        [many] { $total } тем, про які запитує кілька людей.
       *[other] { $total } теми, про які запитує кілька людей.
    }
group-line = <b>{ $number }.</b> { $title }
group-count = запитань: { $count }
group-growth = цього місяця більше на { $count }
group-waiting = чекає на звістку: { $count }
group-open = нових: { $count }
button-loose = ❓ Окремі запитання ({ $count })
button-groups = 🕳 Усі теми
button-group = ↩️ Назад до цієї теми

group = 🕳 <b>{ $title }</b>
group-examples = 💬 <b>Так запитують люди</b>
group-example = <b>{ $number }.</b> { $question }
group-seen = 📅 Перше запитання { DATETIME($first, dateStyle: "medium") }, останнє { DATETIME($last, dateStyle: "medium") }
group-who = 👥 Хто: { $who }
group-where = 📍 Де: { $where }
group-wait = 🔔 Чекає на звістку: { $count }
group-owner = 🙋 Цим займається { $name }
group-due = ⏰ Зробити до { DATETIME($day, dateStyle: "long") }
group-note = 📝 { $note }
group-reason = 🚫 Чому ні: { $reason }
group-offering = 🔗 Пропозиція: <b>{ $title }</b>
group-no-offering = 🔗 Пропозиції ще немає.
group-alike = 🔀 Схоже на: { $title }
group-told = 📨 Отримали звістку: { $count }
group-helped = 👍 Кажуть, що допомагає: { $count }
group-helped-not = 👎 Кажуть, що не допомагає: { $count }
group-willing = 🤝 Хочуть учитися разом: { $count }
group-dashboard = <i>Додати пропозицію чи розділити запитання легше на /dashboard.</i>

button-group-link = 🔗 Для цього є пропозиція
button-group-network = 🤝 Хто хоче вчитися разом?
button-group-call = 📣 Повідомлення учасникам
button-group-status = 📌 Що вже зроблено?
button-group-mine = 🙋 Я займуся цим
button-group-not-mine = 🙅 Я більше цим не займаюся
button-group-due = ⏰ Вибрати дату
button-group-note = 📝 Записати щось
button-group-name = ✏️ Інша назва
button-group-merge = 🔀 Належить до іншої теми
button-group-apart = ✋ Це інше: { $title }
button-group-unmerge = ↩️ Знову розділити
button-group-askers = 📨 Хто вже знає?
button-group-go-on = ➕ Додати й нові запитання
button-group-unlink = ↩️ Пропозиції все ж немає
button-group-clear = 🗑 Прибрати те, що є

group-status-asked = Що вже зроблено для <b>{ $title }</b>? Зараз: { $status }.
group-asked-naam = Як назвати цю тему? Напишіть коротку назву.
group-asked-notitie = Що ви хочете запам’ятати? Ваші колеги теж це прочитають.
group-asked-datum = Коли це має бути готове? Напишіть день, як-от «п’ятниця» чи «1 грудня».
group-asked-reden = Чому це не сюди? Напишіть коротко. Ваші колеги теж це прочитають.
group-asked-aanbod = Про що ця пропозиція? Напишіть кілька слів.
group-asked-bericht = Що написати тим, хто бере участь? Вкажіть місце, час і до кого звертатися.
group-day-unclear = Я не знаю такого дня. Напишіть, наприклад, «п’ятниця» чи «1 грудня».
group-words-long = Це задовге. Напишіть коротше.
group-link-asked = Яка пропозиція підходить для <b>{ $title }</b>? Виберіть або шукайте за словом.
group-link-previewed =
    🔗 <b>Ось що станеться, якщо пов’язати</b>
    Тема: { $title }
    Пропозиція: <b>{ $offering }</b>
group-link-before = 🔎 Зараз вона перша для { $count } з { $total } запитань.
group-link-after = ✅ Потім для { $count } з { $total } схожих запитань.
group-will-hear = 📨 Отримають звістку: { $count }
group-cannot-hear = 🔕 Не отримають звістки: { $count }
button-group-link-yes = ✅ Так, пов’язати
button-group-link-other = 🔎 Інша пропозиція
group-filled =
    👍 <b>Пов’язано</b>
    Тема: { $title }
    Пропозиція: <b>{ $offering }</b>
group-taught = 📖 Запитань, які я тепер знаю: { $count }
group-merge-asked = З якою темою поєднати <b>{ $title }</b>?
group-merge-none = Іншої теми ще немає.
group-askers = 📨 <b>{ $title }</b>
group-ready = 🔔 Можуть отримати звістку зараз: { $count }
group-why-not = 🔕 { $why }: { $count }
not-told-niet-gevraagd = дозволу не питали
not-told-wil-niet = не хочуть звісток
not-told-ingetrokken = забрали запитання
not-told-gewist = стерли все
not-told-geblokkeerd = заблокували бота
not-told-weet-het-al = уже знають
button-group-tell = 📨 Надіслати звістку зараз
group-network-asked =
    🤝 <b>Хто хоче вчитися разом?</b>
    Тема: { $title }
group-network-told = 📨 Запитуємо зараз: { $count }
