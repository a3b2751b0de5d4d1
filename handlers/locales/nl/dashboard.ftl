## The way to the dashboard, for coordinators

dashboard-link =
    🖥 <b>Je link naar het dashboard</b>
    { $address }
    Hij werkt één keer, en { $minutes } minuten lang. Geef hem aan niemand anders.
dashboard-off = 🖥 Er is hier geen dashboard. Wie de bot beheert, kan het aanzetten.
