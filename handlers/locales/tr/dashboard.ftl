## The way to the dashboard, for coordinators

dashboard-link =
    🖥 <b>Kontrol paneli bağlantınız</b>
    { $address }
    Bir kez çalışır ve { $minutes } dakika geçerlidir. Kimseyle paylaşmayın.
dashboard-off = 🖥 Burada kontrol paneli yok. Botu yöneten kişi açabilir.
