## A good answer, shared with others

publication-invited = 💡 Ваша відповідь на запитання <i>{ $question }</i> допомогла. Вона може допомогти й іншим. Хочете нею поділитися?
button-propose = 💡 Так, поділитися
publication-drafted = 💡 <b>Ось що прочитають інші</b>
publication-drafted-after = Імена й номери я прибираю. Перевірте, чи не лишилося чогось, за чим можна впізнати людину. Спершу це прочитає автор запитання і скаже «так» або «ні». Потім перегляне координатор. Вашого імені там немає.
publication-question = <b>{ $question }</b>
button-ask-resident = 📨 Запитати в автора
button-part-vraag = ✏️ Запитання
button-part-antwoord = ✏️ Відповідь
button-not-propose = Не треба
publication-part-vraag = ✏️ Напишіть запитання ще раз, одним реченням. Зараз воно таке:
publication-part-antwoord = ✏️ Напишіть усю відповідь ще раз. Зараз вона така:
publication-part-refused = 🙈 З цим я не впораюся. Напишіть словами, не більше ніж { $limit ->
        [one] { $limit } символ.
        [few] { $limit } символи.
        [many] { $limit } символів.
       *[other] { $limit } символу.
    }
publication-dropped = 👍 Добре, цим не ділимося.
publication-concept = 💡 <i>{ $question }</i>: це ще не запропоновано.
publication-voorgesteld = 📨 Автору запитання надіслано прохання: <i>{ $question }</i>. Я повідомлю вам, що вийшло. Якщо автор нічого не скаже, ми цим не поділимося.
publication-bewoner-akkoord = 👍 Автор запитання згоден: <i>{ $question }</i>. Тепер це перегляне координатор.
publication-bewoner-niet-akkoord = Автор запитання не хоче ділитися цим: <i>{ $question }</i>. Дякую за пропозицію.
publication-gepubliceerd = 🎉 Ваша відповідь на запитання <i>{ $question }</i> тепер є серед пропозицій. Хто про таке запитає, зможе її знайти. Дякую!
publication-afgewezen = Вашої відповіді на запитання <i>{ $question }</i> не буде серед пропозицій. Координатор пише:
publication-teruggetrokken = Вашої відповіді більше немає серед пропозицій. Дякую, що поділилися нею.

permission-asked = 💡 <b>Чи можна іншим це прочитати?</b>
    Відповідь, яку ви отримали, може допомогти й іншим людям. Вони прочитають саме це:
permission-asked-after =
    Тут не вказано, хто запитував. Але все ж є щось про вас? Тоді натисніть «ні». Якщо ви нічого не скажете, ми цим не поділимося.
    Свою згоду можна скасувати будь-коли, у /myquestions. Видалите все командою /delete? Тоді ця відповідь залишиться, бо в ній немає нічого про вас. Після цього скасувати згоду вже не можна.
button-allow = ✅ Так, можна
button-allow-not = 🚫 Ні, краще не треба
permission-concept = 💡 Текст ще змінюють. Потім я знову запитаю, чи ви згодні.
permission-voorgesteld = 💡 Вас запитують, чи можна іншим прочитати цю відповідь.
permission-bewoner-akkoord = 👍 Дякую! Іншим можна прочитати цю відповідь. Її ще перегляне координатор.
permission-bewoner-niet-akkoord = 👍 Добре, цією відповіддю не ділимося.
permission-gepubliceerd = 📗 Тепер інші можуть прочитати цю відповідь. Вони не знають, хто запитував. Дякую!
permission-afgewezen = 📕 Цією відповіддю не ділимося. Так вирішує координатор.
permission-teruggetrokken = 📕 Інші більше не можуть прочитати цю відповідь.
button-permission = 💡 Що читають інші
button-take-back = 🚫 Більше не хочу ділитися

publication-arrived = 💡 <b>Відповідь, якою можна поділитися</b>
    Автор запитання згоден.
button-publication-look = 👀 Подивитися й вирішити
publications = 💡 <b>Відповіді, якими можна поділитися</b>
    ⏳ чекає на вас · 📗 є серед пропозицій
publications-none = 💡 Відповідей, якими можна поділитися, ще немає.
button-publications = 💡 Усі відповіді
button-publish = ✅ Додати до пропозицій
button-publish-not = 🚫 Ні
button-retire = 🗑 Прибрати з пропозицій
publication-reason-asked = Чому ні? Напишіть доброзичливо: ваші слова прочитає wijkwijze.
moderated-concept = ✏️ Текст змінено. Спершу його прочитає автор запитання і скаже «так» або «ні».
moderated-voorgesteld = ⏳ Автор запитання ще нічого не відповідає.
moderated-bewoner-akkoord = 👍 Автор запитання згоден саме з цим текстом. Додати це до пропозицій? Якщо ви щось зміните, я знову запитаю автора.
moderated-bewoner-niet-akkoord = Автор запитання не хоче цим ділитися.
moderated-gepubliceerd = 📗 Додано до пропозицій. Рішення: { $name }.
moderated-afgewezen = 🚫 Відхилено. Рішення: { $name }.
moderated-teruggetrokken = 📕 Цю відповідь прибрано з пропозицій.
