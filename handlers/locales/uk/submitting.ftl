## Offering something of one's own

submission-begins = 🎁 <b>Чудово, що ви хочете щось запропонувати</b>
    Я поставлю кілька коротких запитань. Потім це перегляне координатор. Зупинитися можна будь-коли: /stop.
submission-resumed = 🎁 <b>Продовжуємо з того самого місця</b>
submit-titel = Як це називається? Напишіть коротку назву.
    Наприклад: <i>Курс «Починаємо свій город»</i>
submit-wie = Хто це пропонує? Напишіть назву клубу, організації чи групи.
submit-voor-wie = Для кого це? Можна вибрати кілька варіантів.
submit-wat-leer-je = Чого тут можна навчитися? Розкажіть одним-двома простими реченнями.
submit-link = Де про це можна прочитати більше? Напишіть або вставте адресу сайту.
submit-vragen = Яке запитання має людина, якій це допоможе? Напишіть щонайменше { $fewest }, так, як кажуть люди. Можна по одному в повідомленні або кожне з нового рядка.
    Два хороші приклади:
    • <i>Перед нашим будинком стоїть порожній ящик для рослин. Як зробити з нього маленький сад?</i>
    • <i>Хочу вирощувати овочі разом із сусідами, але не знаю як. Хто нас навчить?</i>
submit-questions-short = { $short ->
        [1] Потрібне ще одне запитання.
        [one] Потрібне ще { $short } запитання.
        [few] Потрібні ще { $short } запитання.
        [many] Потрібно ще { $short } запитань.
       *[other] Потрібно ще { $short } запитання.
    }
submit-questions-enough = { $room ->
        [0] Запитань уже досить. Натисніть кнопку.
       *[other] Цього досить. Можна написати ще одне або натиснути кнопку.
    }
submit-lijkt-op = 🔎 <b>Це схоже на щось із цього?</b>
    Натисніть на назву, щоб подивитися. Воно вже тут є? Тоді можна зупинитися.
submit-nakijken = Усе правильно? Тоді я надішлю це координатору. Імена й номери людей я прибираю.
refusal-geen-woorden = 🙈 З цим я не впораюся. Напишіть словами або натисніть кнопку.
refusal-te-lang = 🙈 Це задовго. Скажіть трохи коротше.
refusal-geen-adres = 🙈 Це не схоже на адресу сайту. Вона має бути такою: www.voorbeeld.nl
refusal-geen-vraag = 🙈 Для запитання це закоротко. Напишіть ціле речення.
refusal-te-weinig = 🙈 Щоб продовжити, треба ще щось додати.
submission-title = 🎁 <b>{ $title }</b>
submission-link = 🔗 { $url }
submission-no-link = 🔗 Сайту поки немає
submission-summary = { $summary }
button-submit-next = ➡️ Далі
button-submit-no-link = Сайту немає
button-submit-done = ✅ Це всі запитання
button-submit-other = ➡️ Ні, це щось інше
button-submit-send = 📨 Надіслати
button-submit-titel = ✏️ Назва
button-submit-wie = ✏️ Хто
button-submit-voor-wie = ✏️ Для кого
button-submit-wat-leer-je = ✏️ Чого можна навчитися
button-submit-link = ✏️ Сайт
button-submit-vragen = ✏️ Запитання
button-submit-leave = ✋ Зупинитися
button-submit-resume = 🎁 Продовжити пропозицію
button-submit-restart = 🔄 Почати спочатку
submission-left = 👍 Добре, зупиняємося. Те, що ви розповіли, я зберігаю тридцять днів. Продовжити можна командою /submit. Або просто напишіть запитання.
submission-sent = 📨 Надіслано: <b>{ $title }</b>. Це перегляне координатор. Я повідомлю вам, що вийшло. Дякую!
submission-accepted = 🎉 <b>{ $title }</b> тепер є серед пропозицій. Хто про таке запитає, зможе це знайти. Дякую!
submission-rejected = <b>{ $title }</b> не буде серед пропозицій. Координатор пише: <blockquote>{ $reason }</blockquote> Спробувати ще раз можна командою /submit.
button-submission-show = 👀 Подивитися

submission-arrived = 🎁 <b>Хтось щось пропонує</b>
button-submission-look = 👀 Подивитися й вирішити
submissions = 🎁 <b>Це чекає на рішення</b>
submissions-none = 🎁 Ніщо не чекає на рішення.
submission-nearest = 🔎 <b>Найбільш схожі пропозиції</b>
submission-decide = Додати це до пропозицій?
button-submission-accept = ✅ Так, додати
button-submission-reject = 🚫 Ні
button-submissions = 🎁 Що чекає на рішення
submission-themes = До яких тем належить <b>{ $title }</b>? Перша – це моя здогадка.
submission-kind = Що це за пропозиція? Щойно ви виберете, вона одразу з’явиться серед пропозицій.
submission-link-asked = Потрібен ще сайт. Напишіть або вставте адресу.
submission-reason-asked = Чому ні? Напишіть доброзичливо: ваші слова прочитає той, хто це запропонував.
submission-faulty = У такому вигляді це не можна додати. Можливо, ця адреса вже є. Перевірте: { $fields }
submission-was-accepted = ✅ Додано. Рішення: { $name }.
submission-was-rejected = 🚫 Відхилено. Рішення: { $name }. <blockquote>{ $reason }</blockquote>
