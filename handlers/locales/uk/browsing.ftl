## Browsing

themes = 📚 <b>Огляд пропозицій</b>
themes-hint = Виберіть тему або шукайте за словом. Унизу – про те, як братися за справу.
button-theme-count = { $theme } ({ $count })
button-search-catalogue = 🔎 Шукати за словом
button-browse = 📚 Переглянути пропозиції
button-themes = 📚 Усі теми
search-asked = Що ви шукаєте? Напишіть кілька слів.
offerings-of-theme = 📚 <b>{ $theme }</b>
offerings-found = 🔎 <b>Знайдено за словами «{ $query }»</b>
offerings-none = За словами «{ $query }» нічого немає. Спробуйте інше слово.
offerings-empty = Тут ще нічого немає. Розкажіть мені, що ви шукаєте.
offerings-page = <i>Сторінка { $page } з { $pages }</i>
offerings-hint = Натисніть на номер, щоб прочитати більше.
offering-line = <b>{ $number }. { $title }</b>
button-previous = ◀️ Назад
button-next = Далі ▶️
offering-title = 📘 <b><a href="{ $url }">{ $title }</a></b>
offering-answer-of = 🧑 Відповідь від wijkwijze, { DATETIME($day, dateStyle: "long") }
offering-answer = 🧑 Відповідь від wijkwijze
offering-title-answer = 💡 <b>{ $title }</b>
offering-item = • <a href="{ $url }">{ $title }</a>
offering-item-answer = • { $title } (відповідь від wijkwijze)
button-read-answer = 📖 Читати відповідь { $rank }
offering-audiences = 👥 Для кого: { $audiences }
offering-themes = 🧭 { $themes }
offering-period = 📅 { $period }
offering-examples = 💬 <b>До яких запитань це підходить</b>
    .simple = 💬 <b>Це підходить до таких запитань</b>
offering-example = • <i>{ $question }</i>
offering-language = мова: { $language }

offering-kind-publicatie = для читання
offering-kind-handreiking = покроковий посібник
offering-kind-praktijkvoorbeeld = приклад з району
offering-kind-training = тренінг
offering-kind-instrument = корисний інструмент
offering-kind-netwerk = мережа
offering-kind-adviespunt = місце, де радять
offering-kind-bijeenkomst = зустріч
offering-kind-subsidie-of-fonds = гроші на ваш план
offering-kind-webinar = онлайн-зустріч
offering-kind-podcast-of-video = послухати або подивитися
offering-kind-leerkring = група, що вчиться разом
offering-kind-leergang = серія занять
offering-kind-community-of-practice = фахівці, що вчаться разом
offering-kind-werkbezoek = відвідини району
offering-kind-online-cursus = онлайн-курс
offering-kind-intervisie = розмови між колегами
form-zelfstudie = у зручний для вас час
form-online = онлайн
form-op-locatie = на місці
form-groep = у групі
form-met-vakgenoten = з колегами
form-gemengd = онлайн і разом наживо
effort-paar-uur = кілька годин
effort-dagdeel = пів дня
effort-een-dag = один день
effort-meerdere-dagen = кілька днів
effort-meerdere-bijeenkomsten = кілька зустрічей
effort-traject-van-maanden = кілька місяців
cost-gratis = безкоштовно
cost-betaald = платно
scale-lokaal = в одному районі чи місті
scale-regionaal = у регіоні
scale-landelijk = по всіх Нідерландах
audience-bewoner = мешканці
audience-wijkprofessional = працівники в районі
audience-beleidsmaker = розробники політики
audience-bestuurder = керівники

agenda = 🧭 <b>Leeragenda: сім великих питань про райони</b>
agenda-line = <b>{ $number }.</b> { $question }
agenda-hint = Натисніть на номер і подивіться, що є.
button-agenda = 🧭 Leeragenda
priority-question = 🧭 <b>Питання { $number }: { $question }</b>
priority-question-offerings = { $total ->
        [0] Для цього ще нічого немає. Розкажіть мені, що ви шукаєте.
        [1] Для цього є одна пропозиція.
        [one] Для цього є { $total } пропозиція.
        [few] Для цього є { $total } пропозиції.
        [many] Для цього є { $total } пропозицій.
       *[other] Для цього є { $total } пропозиції.
    }
priority-question-some = Ось деякі з них:
