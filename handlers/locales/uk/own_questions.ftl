## One's own question in human hands, and how it was

conversation-closed =
    Розмову щодо запитання <i>{ $question }</i> завершено.
    Скільки зірок ви поставите за допомогу wijkwijze?
button-stars = { $stars } ⭐
rating-noted = Дякую! Чи маєте ви тепер повну відповідь?
button-complete-yes = Так, повну
button-complete-no = Ні, ще не повну
completeness-yes = Чудово! 🎉 Є ще щось? Просто напишіть.
completeness-no = Шкода. Шукаємо далі? Виберіть, що вам підходить.

phase-wacht = чекає на wijkwijze
phase-bezig = wijkwijze вже працює над цим
phase-beantwoord = є відповідь
phase-jouw-beurt = тепер ваша черга
phase-uitgesteld = трохи відкладено
phase-klaar = є відповідь, завершено
phase-ingetrokken = відкликано
standing-wacht = ⏳ Від { DATETIME($since, dateStyle: "long") } ваше запитання чекає на wijkwijze.
standing-bezig = 🙋 Від { DATETIME($since, dateStyle: "long") } над цим працює wijkwijze. Вам нічого не треба робити.
standing-beantwoord = 💬 { DATETIME($since, dateStyle: "long") } вам надійшла відповідь. Хочете дізнатися ще щось? Просто напишіть.
standing-jouw-beurt = 👉 { DATETIME($since, dateStyle: "long") } вам надійшло запитання від wijkwijze. Тепер ваша черга.
standing-uitgesteld = 📅 { DATETIME($until, dateStyle: "long") } wijkwijze повернеться до вашого запитання.
standing-klaar = ✔️ { DATETIME($since, dateStyle: "long") } розмову з wijkwijze завершено.
standing-ingetrokken = Від { DATETIME($since, dateStyle: "long") } wijkwijzen більше не бачать вашого запитання.
button-talk = 💬 Перечитати розмову
button-add = ➕ Щось додати
button-write-on = ✏️ Писати далі
button-another = 🙋 Хочу когось іншого
button-search-again = 🔎 Шукати знову
button-back-to-question = ↩️ До мого запитання

talk = 💬 <b>Розмова щодо запитання</b> <i>{ $question }</i>
talk-earlier = { $count ->
        [1] <i>До цього є ще одне повідомлення. Воно вище в цьому чаті.</i>
        [one] <i>До цього є ще { $count } повідомлення. Воно вище в цьому чаті.</i>
        [few] <i>До цього є ще { $count } повідомлення. Вони вище в цьому чаті.</i>
        [many] <i>До цього є ще { $count } повідомлень. Вони вище в цьому чаті.</i>
       *[other] <i>До цього є ще { $count } повідомлення. Вони вище в цьому чаті.</i>
    }
talk-none = Тут ще нічого не написано.
talk-you =
    <b>Ви</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-wijkwijze =
    <b>Wijkwijze</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-attachment = 📎 додаток
addition-asked = ✏️ Напишіть, що ви хочете додати до запитання <i>{ $question }</i>. Я передам це wijkwijze.
another-offered =
    Хочете, щоб на запитання <i>{ $question }</i> подивився хтось інший?
    Тоді wijkwijze, з ким ви зараз спілкуєтеся, більше не бачитиме вашого запитання. Наступна людина прочитає те, що ви вже написали одне одному.
button-another-yes = 🙋 Так, когось іншого
button-another-no = Ні, хай буде так
another-asked = 🙋 Ваше запитання вже бачать інші wijkwijzen. Відповідь надійде сюди. Вам нічого не треба робити.
question-taken-back = 🙏 Автор запитання хоче почути ще когось щодо <i>{ $question }</i>. Вам більше нічого не треба робити. Дякую за вашу працю!

button-remark = ✏️ Що можна покращити
remark-asked = Що могло бути краще? Напишіть кількома словами. Це прочитає лише координатор, без вашого імені.
remark-noted = 🙏 Дякую. Координатор прочитає те, що ви написали.
remark-arrived = 💬 <b>{ $stars ->
        [1] Одна зірка
        [one] { $stars } зірка
        [few] { $stars } зірки
        [many] { $stars } зірок
       *[other] { $stars } зірки
    }</b> за допомогу із запитанням <i>{ $question }</i>. Автор запитання додає:
