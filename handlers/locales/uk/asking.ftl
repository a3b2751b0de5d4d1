## Asking

small-talk-greeting = Вітаю! 👋 Що відбувається у вашому районі? Розкажіть одним реченням.
small-talk-thanks = Будь ласка! 🙂 Є ще щось? Просто напишіть.
small-talk-gibberish = Цього я поки не розумію. Можете написати це звичайним реченням?
small-talk-off-topic = Схоже, з цим треба звернутися в інше місце, наприклад до муніципалітету. Я допомагаю з усім, що відбувається у вашому районі.
    .simple = Із цим допоможуть інші, наприклад муніципалітет. Я допомагаю з питаннями про ваш район.
small-talk-refer =
    Схоже, з цим треба звернутися в інше місце. Ось куди можна піти або зателефонувати:
    .simple = Із цим допоможуть інші. Ось де можна запитати:
small-talk-refer-after = А я допомагаю з усім, що відбувається у вашому районі.
    .simple = Я допомагаю з питаннями про ваш район.
button-anyway = Ні, це запитання для вас

question-invited = Розкажіть: що відбувається у вашому районі?

ask-progress = <i>Запитання { $number } (не більше { $most })</i>
ask-wat = Що відбувається у вашому районі? Розкажіть своїми словами.
    .simple = Що є у вашому районі? Просто розкажіть.
ask-wat-topics = Про що йдеться? Виберіть або розкажіть трохи більше.
ask-gaat-over = Про що це найбільше?
ask-resultaat = Уявіть, що все вийшло. Що тоді змінилося?
    .simple = Що має стати краще?
ask-met-wie = З ким ви хочете за це взятися?
    .simple = З ким ви хочете це робити?
ask-hoe = Як вам найбільше подобається вчитися?
ask-waar = Де ви хочете це робити?
ask-hoe-lang = Скільки часу ви готові на це витратити?
    .simple = Скільки у вас часу?
ask-voor-wie = Хто ви в районі?
ask-gemeente = У якому муніципалітеті (gemeente) це відбувається?
    .simple = Як називається ваш муніципалітет (gemeente)?
ask-choose = Виберіть або напишіть самі.
ask-type = Напишіть відповідь.
button-something-else = Щось інше
button-skip = Пропустити
button-search-now = 🔎 Шукати зараз
button-back-to-card = ↩️ Назад

company-alleen = Самостійно
company-buren = Із сусідами
company-vakgenoten = З колегами
company-gemengd = З різними людьми
way-lezen-kijken = Читати або дивитися
way-cursus = Курс
way-ervaringen-delen = Ділитися досвідом
way-voorbeeld-bezoeken = Поїхати й подивитися
way-advies = Отримати пораду
way-samen-doen = Робити разом
place-eigen-wijk = У своєму районі
place-regio = У регіоні
place-landelijk = По всіх Нідерландах
place-online = Онлайн
duration-paar-uur = Кілька годин
duration-dag = Один день
duration-paar-keer = Кілька разів
duration-maanden = Кілька місяців
i-am-bewoner = Я тут живу
i-am-wijkprofessional = Я працюю в районі
i-am-beleidsmaker = Я розробляю політику
i-am-bestuurder = Я на керівній посаді

question-proposed = <b>Це ваше запитання?</b>
button-confirm = ✅ Так, шукайте
button-rewrite = ✏️ Скажу інакше
button-card = 📋 Змінити ще щось
rewrite-asked = Скажіть своїми словами. Досить одного речення.

card-shown =
    📋 <b>Ваше запитання</b>
    Натисніть на те, що хочете змінити.
card-line = { $name }: <b>{ $value }</b>
card-line-empty = { $name }: –
card-field-wat = Запитання
card-field-gaat-over = Тема
card-field-resultaat = Що має змінитися
card-field-met-wie = З ким
card-field-hoe = Як
card-field-waar = Де
card-field-hoe-lang = Скільки часу
card-field-voor-wie = Роль у районі
card-field-gemeente = Муніципалітет
button-theme = 🧭 Інша тема

agenda-theme = 🧭 Тема: <b>{ $theme }</b>
agenda-question = 🧭 Leeragenda, питання { $number }: <i>{ $question }</i>
theme-asked = Яка тема найкраще підходить до вашого запитання?

belonging-asked =
    Ви пишете: <i>{ $text }</i>
    Це стосується вашого запитання чи це щось нове?
belonging-asked-human =
    Ви пишете: <i>{ $text }</i>
    Це для wijkwijze чи це нове запитання?
button-belongs-same = Це до мого запитання
button-belongs-human = Для wijkwijze
button-belongs-new = Це нове запитання

attachment-kept =
    📎 { $kind ->
        [photo] Ваше фото збережено.
        [voice] Ваше голосове повідомлення збережено.
        [video] Ваше відео збережено.
        [round-video] Ваше відео збережено.
        [audio] Ваш звукозапис збережено.
        [location] Ваше місце збережено.
       *[document] Ваш файл збережено.
    } Я розумію лише текст, але wijkwijze зможе це подивитися.
    Про що йдеться? Розкажіть кількома словами.
    .simple =
        📎 { $kind ->
            [photo] Я зберігаю ваше фото.
            [voice] Я зберігаю ваше голосове повідомлення.
            [video] Я зберігаю ваше відео.
            [round-video] Я зберігаю ваше відео.
            [audio] Я зберігаю ваш звукозапис.
            [location] Я зберігаю ваше місце.
           *[document] Я зберігаю ваш файл.
        } Я розумію лише текст.
        Про що йдеться? Напишіть кілька слів.
