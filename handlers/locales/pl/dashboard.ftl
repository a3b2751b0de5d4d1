## The way to the dashboard, for coordinators

dashboard-link =
    🖥 <b>Twój link do panelu</b>
    { $address }
    Działa jeden raz, przez { $minutes } minut. Nie dawaj go nikomu innemu.
dashboard-off = 🖥 Nie ma tu panelu. Może go włączyć osoba, która prowadzi bota.
