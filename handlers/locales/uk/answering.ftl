## For wijkwijzen

escalation-offered = 🙋 <b>Чи можете ви допомогти з цим запитанням?</b>
escalation-claimed =
    ✅ <b>Тепер це ваше запитання</b>
    Відповідайте прямо на це повідомлення. Автор запитання бачить ваше ім’я як wijkwijze, але не ваш номер.
escalation-taken = ✋ Це запитання вже взяв хтось інший: <i>{ $question }</i>
escalation-withdrawn = Автор відкликає це запитання: <i>{ $question }</i>
escalation-closed = Це запитання закрито: <i>{ $question }</i>
escalation-released = Запитання повернуто. Тепер його можуть узяти інші.
escalation-language = 🌐 Мова запитання: { $language }
escalation-answers = 💬 Ось що вже відповіли:
escalation-attachments = 📎 { $count ->
        [1] Є додаток. Ви побачите його, коли візьмете запитання.
        [one] Є { $count } додаток. Ви побачите його, коли візьмете запитання.
        [few] Є { $count } додатки. Ви побачите їх, коли візьмете запитання.
        [many] Є { $count } додатків. Ви побачите їх, коли візьмете запитання.
       *[other] Є { $count } додатка. Ви побачите їх, коли візьмете запитання.
    }
escalation-suggestions = 🔎 Ось що знайшлося в мене:
button-claim = ✋ Беру це запитання
button-claim-number = ✋ Беру { $number }
button-release = ↩️ Повернути
button-release-number = ↩️ Повернути { $number }
button-close = ✔️ Готово
button-close-number = ✔️ { $number } готово
button-open = 📥 Запитання, що чекають
button-held = 📌 Мої запитання
button-show-number = 💬 Відкрити { $number }

resident-said = 💬 <b>Автор запитання пише</b> щодо <i>{ $question }</i>
resident-said-after = <i>Відповідайте прямо на це повідомлення.</i>
wijkwijze-said =
    🧑 <b>Відповідає людина: { $name }, wijkwijze</b>
    Щодо вашого запитання <i>{ $question }</i>
wijkwijze-said-after = <i>Хочете відписати? Відповідайте прямо на це повідомлення.</i>
wijkwijze-asks-after = ❓ <b>Wijkwijze чекає на вашу відповідь.</b> Відповідайте прямо на це повідомлення.
message-changed = ✏️ <b>Це повідомлення змінено.</b> Тепер воно таке:
relayed-to-human = ✓ Передано wijkwijze.
button-new-question = ❓ Запитати щось інше
relayed-to-resident = ✓ Передано автору запитання.
not-delivered-to-human =
    ⚠️ Ваше повідомлення щодо <i>{ $question }</i> не дійшло до wijkwijze. Я зберігаю його разом із вашим запитанням.
    Це був не текст? Тоді напишіть текстом.
not-delivered-to-resident =
    ⚠️ Ваше повідомлення щодо <i>{ $question }</i> не дійшло до автора запитання. Я зберігаю його разом із запитанням.
    Це був не текст? Тоді напишіть текстом.
asker-blocked = 🔕 Автор запитання мене блокує. Вашу відповідь я зберігаю. Запитання: <i>{ $question }</i>
overflow-filename = повне-повідомлення.txt
which-escalation = До якого запитання ваше повідомлення?
button-own-question = ❓ Моє власне запитання
escalations-open = 📥 <b>Ці запитання чекають на wijkwijze</b>
escalations-open-none = Зараз жодне запитання не чекає на wijkwijze. 🎉
escalations-mine =
    📌 <b>Запитання, які взяли ви</b>
    Відповідайте прямо на повідомлення із запитанням.
escalations-mine-none = Зараз у вас немає запитань. Подивіться в /open, що чекає.
escalation-line =
    <b>{ $number }.</b> { $question }
    <i>🕒 { $days ->
        [0] надійшло сьогодні
        [1] надійшло 1 день тому
        [one] надійшло { $days } день тому
        [few] надійшло { $days } дні тому
        [many] надійшло { $days } днів тому
       *[other] надійшло { $days } дня тому
    }</i>
escalation-resident-waits = <i>💬 Автор запитання чекає на вас.</i>
escalation-you-wait = <i>⏳ Тепер черга автора запитання.</i>
escalation-until = <i>📅 Відкладено до { DATETIME($day, dateStyle: "long") }</i>
escalations-theme = 🔎 Лише тема: { $theme }
escalations-which-theme = На яку тему показати запитання?
button-open-theme = 🔎 Вибрати тему
button-open-all = Усі запитання, що чекають
button-decline = 🙅 Не для мене
button-claim-after-all = ✋ Усе-таки беру
