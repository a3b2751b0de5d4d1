## The wijkwijze's own profile

own-card = 🪪 <b>Що я знаю про вас як wijkwijze</b>
own-line-name = 🧑 Ваше ім’я для авторів запитань: <b>{ $name }</b>
own-line-themes = 🎯 Теми: { $values }
own-line-themes-all = 🎯 Теми: усі
own-line-places = 📍 Муніципалітети: { $values }
own-line-places-all = 📍 Муніципалітети: усюди
own-line-languages = 🌐 Мови: { $values }
own-line-capacity = 📥 Запитань одночасно: { $number }
own-line-days = 🗓 Коли: { $values }
own-line-days-all = 🗓 Коли: завжди
own-line-pause = ⏸ Перерва до { DATETIME($day, dateStyle: "long") }
own-change = Натисніть на те, що хочете змінити. Це діє одразу.
own-refused = 🙈 Цього я не розумію. Спробуйте ще раз або натисніть кнопку.
own-ask-naam = 🧑 Яке ім’я мають бачити автори запитань? Зараз це <b>{ $name }</b>.
    Напишіть своє ім’я або псевдонім. Адресу й номер не пишіть.
own-ask-onderwerpen = 🎯 На чому ви знаєтеся? Натисніть одну чи кілька тем. Можна й написати їх через кому.
    Нічого не вибираєте? Тоді запитання може бути про будь-що.
own-ask-gemeenten = 📍 Які місця ви добре знаєте? Напишіть свій муніципалітет або кілька через кому.
own-ask-talen = 🌐 Якими мовами ви можете відповідати, крім нідерландської?
own-ask-hoeveel = 📥 Скільки запитань щонайбільше ви хочете мати одночасно? Натисніть на число або напишіть його.
own-ask-dagen = 🗓 Коли вам можна надсилати запитання? Виберіть дні й час дня.
    Можна й написати, наприклад: <i>понеділок і середа, увечері</i>. Нічого не вибираєте? Тоді можна завжди.
own-ask-pauze = ⏸ Яка перерва вам потрібна? Натисніть кнопку або напишіть, до якого дня, наприклад: <i>3 грудня</i>.
    Запитання, які ви вже маєте, залишаться у вас.
button-profile-naam = 🧑 Ім’я
button-profile-onderwerpen = 🎯 Теми
button-profile-gemeenten = 📍 Муніципалітети
button-profile-talen = 🌐 Мови
button-profile-hoeveel = 📥 Скільки
button-profile-dagen = 🗓 Коли
button-profile-pauze = ⏸ Перерва
button-profile-all-onderwerpen = Усі теми
button-profile-all-gemeenten = Усюди
button-profile-all-dagen = Завжди
button-profile-back = ✔️ Готово
button-profile-fill = 🪪 Заповнити профіль
button-pause-7 = Тиждень
button-pause-14 = Два тижні
button-pause-30 = Місяць
button-pause-over = ▶️ Перерву завершено
day-part-ochtend = ранок
day-part-middag = день
day-part-avond = вечір

offer-why = 🎯 <i>Чому це запитання для вас: { $reasons }.</i>
offer-reason-gevraagd = про вас подумав хтось із wijkwijzen
offer-reason-taal = ви читаєте цією мовою
offer-reason-thema = ви знаєте цю тему
offer-reason-zoiets-eerder = ви вже відповідали на щось подібне
offer-reason-gemeente = ви знаєте цей муніципалітет
