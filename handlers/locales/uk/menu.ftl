## Menu and profile, set in Telegram

menu-mijnvragen = Що ви запитували
menu-aanbod = Переглянути пропозиції
menu-aanbieden = Запропонувати щось своє
menu-leeragenda = Сім великих питань про райони
menu-taal = Інша мова або простіший текст
menu-stop = Припинити те, що ми зараз робимо
menu-hulp = Як це працює
menu-privacy = Що я про вас зберігаю
menu-mijngegevens = Усе, що я про вас маю
menu-verwijder = Усе видалити
menu-open = Запитання, що чекають на wijkwijze
menu-mijn = Запитання, які взяли ви
menu-antwoorden = Відповіді, які ви часто даєте
menu-profiel = Що ви знаєте і коли маєте час
menu-wijkwijzen = Хто відповідає, і посилання
menu-gaten = Запитання, для яких ще нічого немає
menu-aangeboden = Що пропонують люди
menu-nakijken = Пропозиції, які треба перевірити
menu-cijfers = Як справи із запитаннями
menu-rapport = Про що питали і чого бракує
menu-dashboard = До панелі
menu-delen = Відповіді, якими можна поділитися
menu-uitnodigen = Запросити когось
profile-name = WijkWijzer vraagbaak
profile-short = Запитайте про свій район. Ви отримаєте те, що вам підходить, або допомогу людини.
profile-description =
    Щось відбувається у вашому районі? Розкажіть мені своєю мовою. Я пошукаю курс, приклад або людину, яка вам допоможе.

    Я комп’ютерна програма. Я зберігаю ваше запитання, тільки якщо ви згодні, і без вашого імені.
