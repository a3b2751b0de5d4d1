## The way to the dashboard, for coordinators

dashboard-link =
    🖥 <b>Ваше посилання на панель</b>
    { $address }
    Воно спрацює один раз і діє { $minutes } хвилин. Не давайте його нікому іншому.
dashboard-off = 🖥 Тут немає панелі. Її може ввімкнути той, хто керує ботом.
