## The numbers of the desk

figures = 📊 <b>Запитання: { $days ->
        [one] останній { $days } день
        [few] останні { $days } дні
        [many] останні { $days } днів
       *[other] останні { $days } дня
    }</b>
figures-sent = 📨 Надіслано до wijkwijzen: { $count }
figures-first-response = 💬 Перша відповідь: { $spans }
figures-resolution = ✔️ До завершення запитання: { $spans }
figures-rating = ⭐ Зірки: { $stars }
figures-complete = 👍 Повна відповідь: { $share }
figures-reopened = 🔁 Знову відкрито після завершення: { $share }
figures-now =
    <b>Зараз</b>
    Чекають на wijkwijze: { $waiting }
    У wijkwijze: { $held }
    Задовго чекають на відповідь: { $overdue }
figures-themes = <b>За темами</b>
figures-theme = • { $theme }: { $count }. Перша відповідь: { $spans }
figures-spans = зазвичай { $median }, майже завжди { $most }
figures-hours = { $hours ->
        [one] { $hours } година
        [few] { $hours } години
        [many] { $hours } годин
       *[other] { $hours } години
    }
figures-days = { $days ->
        [one] { $days } робочий день
        [few] { $days } робочі дні
        [many] { $days } робочих днів
       *[other] { $days } робочого дня
    }
figures-stars = { $mean } з 5 ({ $count ->
        [one] { $count } раз
        [few] { $count } рази
        [many] { $count } разів
       *[other] { $count } разу
    })
figures-share = { $percent }% із { $count }
figures-too-few = ще замало, щоб сказати
figures-note = <i>Враховано лише робочі дні. Зазвичай – у половині випадків. Майже завжди – у дев’яти випадках із десяти.</i>
button-figures = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
