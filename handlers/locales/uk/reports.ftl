## What is asked set against what is on offer: the report in words, pictures and tables
report-title = Запитання і пропозиції
report-author = WijkWijzer, пункт запитань
report-period = { DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }
report-period-place = { $place }, { $period }
report-about = Про цей огляд
report-days = Дні
report-made = Складено
report-asked = Запитання
report-missed = Нічого не знайдено
report-offered = Пропозиції
report-human = До wijkwijze
report-note = Зверніть увагу
report-protected = <3 – це один або два. Крапка (·) – число, яке ми не показуємо. Інакше можна було б обчислити мале число.
report-figure = Що
report-theme = Тема
report-theme-none = без теми
report-audience-none = не сказано
report-total = Разом
report-at-least = щонайменше { $count }
report-needs = За темами
report-needs-chart = Запитання за темами
report-needs-description = Смужка для кожної теми: скільки разів питали і скільки разів нічого не знайдено.
report-matrix = Хто про що питає
report-shortfall = Що є і для кого бракує
report-offer-short = { $count }: { $kind }
lacune-kind-niets = нічого
lacune-kind-alleen-andere-doelgroep = лише для інших
lacune-kind-alleen-geweest = лише те, що вже минуло
lacune-kind-alleen-eigen-sector = лише серед колег
trend-step-week = За тижнями
trend-step-maand = За місяцями
report-trend-chart = Запитання в часі
report-trend-description = Лінія для всіх запитань, для тих, де нічого не знайдено, і для тих, що пішли до wijkwijze.
report-from = Від
report-until = До
report-gaps = Чого бракує
report-gap = Прогалина
report-status = Стан
report-belongs = Належить до
report-told = Отримали звістку
report-helped = Допомогло
report-ungrouped = ще поза прогалинами
report-agenda = Сім великих запитань
report-question = Велике запитання
report-lacunes = Де прогалина вже відома
report-lacune = Відома прогалина
report-none = жодне з них
report-places = За муніципалітетами
report-place = Муніципалітет
report-elsewhere = деінде або не сказано
report-desk = Як відповідають wijkwijzen
report-count = Скільки разів
report-mean = У середньому
report-median = Половина за (год)
report-p90 = Дев’ять із десяти за (год)
report-desk-sent = Надіслано до wijkwijzen
report-desk-first = До першої відповіді
report-desk-resolved = До завершення запитання
report-desk-rating = Зірки з 5
report-desk-complete = Повна відповідь (%)
report-desk-reopened = Знову відкрито (%)
report-desk-waiting = Зараз чекають на wijkwijze
report-desk-held = Зараз у wijkwijze
report-desk-overdue = Задовго чекають на відповідь

## The report in Telegram
report-shown = 📊 <b>Запитання і пропозиції</b>
report-line = { $what }: <b>{ $count }</b>
report-most = 🕳 <b>Цього бракує найбільше</b>
report-new = 🌱 <b>Нове для Leeragenda?</b>
report-item = • { $title }: { $count }
report-small = <i>{ $note }</i>
button-report-days = { $days } дн.
button-report = 📊 Переглянути цифри
button-proposal = 📄 Пропозиція до Leeragenda
proposal-shown =
    📄 <b>Пропозиція до Leeragenda</b>
    { $period }. Нідерландською. Уважно прочитайте, перш ніж надсилати далі.
digest = ☕ <b>Тиждень коротко</b>
digest-new = 🆕 <b>Нова прогалина</b>
digest-most = 🕳 <b>Найчастіше питали</b>
digest-solved = ✅ <b>Вирішено</b>
digest-title = • { $title }
gap-growing =
    📈 <b>Раптом про це багато питають</b>
    { $title }
    За останні сім днів: { $recent }. Раніше приблизно { $usual } на тиждень.
