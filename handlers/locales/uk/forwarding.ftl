## To a human

forward-previewed = 🙋 <b>Ось що прочитає wijkwijze</b>, без вашого імені:
forward-attachments = 📎 { $count ->
        [1] Ваш файл буде додано.
        [one] Буде додано { $count } ваш файл.
        [few] Буде додано { $count } ваші файли.
        [many] Буде додано { $count } ваших файлів.
       *[other] Буде додано { $count } вашого файлу.
    }
forward-question = Надіслати?
forward-card = Інші ваші відповіді теж буде додано.
button-send = 📨 Так, надіслати
button-retype = ✏️ Змінити текст
button-leave = Не треба
forward-rewrite-asked = Напишіть, що має прочитати wijkwijze.

escalation-sent = 📨 <b>Ваше запитання вже бачать wijkwijzen.</b>
wait-hours = { $hours ->
        [1] Зазвичай відповідь надходить протягом години.
        [one] Зазвичай відповідь надходить протягом { $hours } години.
        [few] Зазвичай відповідь надходить протягом { $hours } годин.
        [many] Зазвичай відповідь надходить протягом { $hours } годин.
       *[other] Зазвичай відповідь надходить протягом { $hours } години.
    }
wait-days = { $days ->
        [1] Зазвичай відповідь надходить протягом одного дня.
        [one] Зазвичай відповідь надходить протягом { $days } дня.
        [few] Зазвичай відповідь надходить протягом { $days } днів.
        [many] Зазвичай відповідь надходить протягом { $days } днів.
       *[other] Зазвичай відповідь надходить протягом { $days } дня.
    }
wait-weeks = { $weeks ->
        [1] Зазвичай відповідь надходить протягом тижня.
        [one] Зазвичай відповідь надходить протягом { $weeks } тижня.
        [few] Зазвичай відповідь надходить протягом { $weeks } тижнів.
        [many] Зазвичай відповідь надходить протягом { $weeks } тижнів.
       *[other] Зазвичай відповідь надходить протягом { $weeks } тижня.
    }
wait-unknown = Скільки це триватиме, я ще не знаю. Wijkwijzen – це волонтери.
escalation-sent-after = Відповідь надійде сюди. Вам нічого не треба робити.

inquiries = 📂 <b>Ваші запитання</b>
inquiries-none = Ви ще нічого не питали. Просто напишіть, що відбувається у вашому районі.
inquiries-earlier = { $count ->
        [1] І ще одне давніше запитання.
        [one] І ще { $count } давніше запитання.
        [few] І ще { $count } давніші запитання.
        [many] І ще { $count } давніших запитань.
       *[other] І ще { $count } давнішого запитання.
    }
inquiry-line =
    <b>{ $number }.</b> { $question }
    <i>{ DATETIME($day, dateStyle: "medium") } · { $status }</i>
inquiry-opened =
    📂 <b>{ $question }</b>
    <i>{ DATETIME($day, dateStyle: "long") } · { $status }</i>
inquiry-status-getoond = пропозиції показано
inquiry-status-geholpen = допомогло
inquiry-status-geen-aanbod = ще нічого не знайдено
inquiry-status-bij-wijkwijze = у wijkwijze
inquiry-status-beantwoord = є відповідь
inquiry-status-ingetrokken = відкликано
button-withdraw = Відкликати це запитання
button-inquiries = ↩️ Усі мої запитання
inquiry-withdrawn = Ваше запитання відкликано. Ніхто більше ним не займатиметься.
