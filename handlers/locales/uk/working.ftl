## Werken aan een vraag: voor wijkwijzen

button-ask-back = ❓ Перепитати
button-attach = 📎 Надіслати пропозицію
button-work = ⋯ Більше
button-note = 📝 Нотатка
button-canned = 📋 Готова відповідь
button-hand-over = 🤝 Передати
button-postpone = 📅 Відкласти
button-back-to-work = ↩️ Назад
work =
    Що ви хочете зробити з цим запитанням?
    <i>{ $question }</i>
work-left = Добре. Нічого не надіслано.
words-wanted = Тут я приймаю лише слова. Напишете?
ask-back-asked =
    ❓ Що ви хочете запитати в автора запитання? Напишіть тут.
    Ідеться про <i>{ $question }</i>
note-asked =
    📝 Напишіть нотатку. Автор запитання її не побачить.
    Швидше: почніть повідомлення з //.
note-kept = 📝 Нотатку збережено до запитання <i>{ $question }</i>
note-words-only = Я зберігаю лише слова, без файлу.
notes = 📝 <b>Нотатки, лише для wijkwijzen</b>
note-line = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
note-nobody = хтось
offer-declined = 🙅 Добре. Про це запитання ви більше не почуєте: <i>{ $question }</i>
question-waits = Це запитання чекає на wijkwijze: <i>{ $question }</i>

attach-near = 🔎 Ось що знайшлося в мене. Надіслати можна одним дотиком.
attach-none-near = У мене нічого не знайшлося.
attach-found = 🔎 Ось що є за словами <i>{ $query }</i>. Натисніть, щоб подивитися.
attach-none-found = За словами <i>{ $query }</i> нічого немає.
attach-retired = «{ $title }» більше немає серед пропозицій. Нічого не надіслано.
attach-search = Шукати щось інше? Напишіть кілька слів.
button-use-typed = ✍️ Це моя відповідь
composed =
    👀 <b>Це отримає автор запитання</b>
    щодо <i>{ $question }</i>
composed-text = Хочете інакше? Тоді напишіть усю відповідь.
composed-offering = Хочете щось додати від себе? Напишіть тут.
button-send-composed = 📨 Надіслати

canned = 📋 <b>Ваші готові відповіді</b>
canned-none = 📋 У вас ще немає готових відповідей. Створіть таку для того, що ви часто пишете.
canned-pick = 📋 Яку готову відповідь надіслати? Спершу ви її побачите.
canned-pick-none = 📋 Готових відповідей ще немає. Створити можна командою /answers.
canned-shared = 👥 Ця відповідь – для всіх wijkwijzen.
canned-asked =
    У першому рядку напишіть назву.
    Нижче напишіть відповідь.
canned-refused = Я бачу лише один рядок.
canned-deleted = 🗑 Видалено: <i>{ $title }</i>
button-canned-new = ➕ Нова
button-canned-new-shared = ➕ Нова для всіх
button-canned-change = ✏️ Змінити
button-canned-delete = 🗑 Видалити
button-canned-list = 📋 Готові відповіді

hand-over = 🤝 Кому передати запитання? Немає в списку? Напишіть ім’я.
hand-over-nobody = 🤝 Зараз я не знаю нікого, хто підійшов би. Напишіть ім’я або поверніть запитання для всіх.
hand-over-found = 🤝 За іменем <i>{ $name }</i> знайшлося:
hand-over-none-found = Я не знаю wijkwijze на ім’я <i>{ $name }</i>. Напишете інше ім’я?
hand-over-to = 🤝 Запитання отримає <b>{ $name }</b>.
hand-over-to-all = 🤝 Ви повертаєте запитання. Його зможуть узяти всі інші.
hand-over-note = Що має знати інша людина? Напишіть тут. Автор запитання цього не побачить.
handed-over = 🤝 Передано. Тепер запитання має <b>{ $name }</b>.
another-takes-over = 🤝 Вашим запитанням <i>{ $question }</i> тепер займається інша людина з wijkwijzen. Вам нічого не треба робити.
button-to-all = 📢 Усім
button-without-note = Без нотатки

postpone = 📅 До якого дня? Виберіть або напишіть день. Наприклад: 3 грудня.
postpone-refused = Цей день не підходить. Виберіть день від завтра, не пізніше ніж через два місяці.
postponed =
    📅 Відкладено до { DATETIME($day, dateStyle: "long") }: <i>{ $question }</i>
    Тоді я вам нагадаю. Автор запитання теж про це знає.
answer-takes-longer =
    📅 { DATETIME($day, dateStyle: "long") } wijkwijze повернеться до цього: <i>{ $question }</i>
    Є щось нове? Просто напишіть.
button-days = { $days ->
        [1] Завтра
        [7] Тиждень
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }

## Woorden onderweg

details-found = 🔒 <b>У тексті є { $details }.</b> Я це прибираю. Вам не видно контактів одне одного.
details-changed = 🔒 <b>Тепер це так:</b>
details-sent-so = Надіслати так? Ще нічого не надіслано.
details-attachment = 📎 (файл)
contact-detail-telefoon = номер телефону
contact-detail-e-mail = електронна адреса
contact-detail-gebruikersnaam = ім’я користувача
contact-detail-adres = адреса
contact-detail-postcode = поштовий індекс
button-send-held = 📨 Надіслати так
button-drop-held = ✏️ Я зміню
held-dropped = Добре, нічого не надіслано. Напишіть ще раз – у відповідь на це повідомлення.
change-not-passed-on = Запитання <i>{ $question }</i> вже не ваше. Вашу зміну не надіслано.
not-passed-on = { $what ->
        [sticker] Стікер я передати не можу.
        [contact] Контакт я не передаю. Так ваш номер залишиться вашим.
        [poll] Опитування я передати не можу.
        [live] Місце, що змінюється наживо, я не передаю.
       *[other] Це я передати не можу.
    } { $what ->
        [live] Звичайне місце – можна.
       *[other] Можна: текст, фото, голос, відео, файли й місце.
    }
