## For coordinators

invitation-made =
    ✉️ <b>Посилання для нової людини, роль: { $role }</b>
    Надішліть його одній людині. Воно спрацює один раз, до { DATETIME($day, dateStyle: "long") }
invitation-link = https://t.me/{ $username }?start={ $token }
invitation-command = <code>/start { $token }</code>
role-wijkwijze = wijkwijze
role-coordinator = координатор
button-invite-wijkwijze = ✉️ Запросити wijkwijze
button-invite-coordinator = ✉️ Запросити координатора
invitation-accepted-wijkwijze =
    🎉 <b>Вітаємо серед wijkwijzen, { $name }!</b>
    Тут ви отримуватимете запитання від людей із різних районів. Бачите запитання, яке вам підходить? Візьміть його одним дотиком.
    Відповідайте прямо на повідомлення. Автори запитань бачать ваше ім’я, але не номер.
invitation-accepted-coordinator =
    🎉 <b>Вітаємо в ролі координатора, { $name }!</b>
    Тут ви бачите, про що люди запитують і чого ще немає.
invitation-refused = Це посилання більше не діє або вже використане. Попросіть нове.

gaps = 🕳 <b>Запитання, для яких ще нічого немає</b>
gaps-count = { $total ->
        [0] Таких немає.
        [1] Є одне запитання.
        [one] Є { $total } запитання.
        [few] Є { $total } запитання.
        [many] Є { $total } запитань.
       *[other] Є { $total } запитання.
    }
gaps-filter = 🔍 Лише: { $filter }
gaps-hint = Натисніть на номер, щоб вирішити.
gap-line =
    <b>{ $number }.</b> { $question }
    <i>{ $facts }</i>
gap-known = уже відомо: { $title }
gap-day = { DATETIME($day, dateStyle: "medium") }
gap-lacune = належить до прогалини { $number }
gap-reason-geen-passend-aanbod = нічого не знайдено
gap-reason-aanbod-past-niet = пропозиції не підійшли
gap-reason-toch-naar-wijkwijze = краще wijkwijze
gap-reason-zwak-passend-aanbod = підійшло лише частково
gap-reason-geen-antwoord = без відповіді
gap-status-nieuw = нове
gap-status-in-behandeling = хтось над цим працює
gap-status-gepland = щось буде
gap-status-opgelost = вирішено
gap-status-afgewezen = не сюди
button-gap-filter = 🔍 Вибрати, що показати
button-gaps-all = Усе
button-gaps-file = 📄 Файлом
gap-filter-asked = Які запитання ви хочете бачити? Виберіть тему або групу людей.

signal = 🕳 <b>На це запитання не було відповіді</b>
signal-gap = ✅ Схоже на відому прогалину: <b>{ $title }</b>
signal-nearest = 🔎 <b>Найбільш схожі пропозиції</b>
signal-near = • { $title }
signal-asked = Що це за запитання? Ваш вибір учить мене шукати.
button-ruling-gekoppeld = 🔗 Для цього є пропозиція
button-ruling-bevestigd = ✅ Для цього ще нічого немає
button-ruling-niet-voor-ons = 🚫 Запитання не для нас
button-unclear = 🤔 Незрозуміло
button-gaps = 🕳 Усі запитання
button-link-words = 🔎 Шукати за словом
button-gap-new = ➕ Бракує чогось іншого
asked-ruling-gekoppeld = До якої пропозиції належить це запитання? Виберіть або шукайте за словом.
asked-ruling-bevestigd = Чого бракує? Виберіть або самі дайте цьому назву.
asked-ruling-niet-voor-ons = Про що це запитання?
choices-none = Нічого схожого немає. Спробуйте іншими словами.
link-words-asked = Про що ця пропозиція? Напишіть кілька слів.
gap-title-asked = Чого бракує? Напишіть кількома словами.
gap-theme-asked = До якої теми належить <b>{ $title }</b>?
ruling-gekoppeld = 🔗 Для цього є пропозиція: <b>{ $title }</b>
ruling-bevestigd = ✅ Цього ще бракує: <b>{ $title }</b>
ruling-niet-voor-ons = 🚫 Запитання не для нас: <b>{ $title }</b>
ruling-onduidelijk = 🤔 Незрозуміло, про що запитують
lesson = 📖 <b>Ось що я запам’ятаю, щоб знаходити такі запитання:</b>
lesson-asked = Там ще є ім’я чи адреса? Тоді скажіть інакше.
lesson-learned = 📖 Ось що я тепер знаю:
button-decide = ✅ Так, запам’ятати
button-lesson-rewrite = ✏️ Іншими словами
example-asked = Напишіть запитання так, як я маю його знати. Без імен та адрес.
signal-decided = 👍 <b>Дякую, вирішено</b>
signal-decided-before = ✋ <b>Інший координатор уже все вирішив</b>
signal-asker-told = 📨 Автор запитання тепер побачить цю пропозицію.
decided-by = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
button-undo = ↩️ Скасувати це
off-topic-municipal-counter = паспорт і дозволи
off-topic-waste-and-street-repairs = сміття та ремонт
off-topic-parking-and-fines = паркування і штрафи
off-topic-police-report = заява до поліції
off-topic-medical-questions = запитання до лікаря
off-topic-benefits-and-taxes = соцвиплати й податки
off-topic-house-hunting = пошук житла
off-topic-job-wanted = пошук роботи
off-topic-buying-selling-lost = купівля, знахідки, втрати
off-topic-weather-time-calendar = погода і календар
off-topic-sports-tv-news = спорт і новини
off-topic-recipes-food-shops = їжа та магазини
off-topic-homework-knowledge-translation = уроки та цікавинки
off-topic-devices-and-digid = комп’ютер і DigiD
off-topic-love-and-private-advice = кохання й особисте
off-topic-politics-and-insults = політика й лайка
off-topic-bot-chitchat = балачки з ботом
off-topic-spam-and-advertising = реклама
off-topic-transport-and-travel = автобус, поїзд, поїздки
off-topic-events-tickets-leisure = дозвілля і квитки
off-topic-pets-plants-chores = тварини, рослини, дім
off-topic-legal-cases = судові справи
off-topic-press-and-requests = преса й опитування
off-topic-tests-and-children-playing = нісенітниці та проби
off-topic-local-facts = факти про район
off-topic-tradesmen-and-consumer = майстри й покупки
