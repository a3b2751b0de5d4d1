## What is asked set against what is on offer: the report in words, pictures and tables
report-title = Sorular ve sunulanlar
report-author = WijkWijzer soru masası
report-period = { DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }
report-period-place = { $place }, { $period }
report-about = Bu özet hakkında
report-days = Günler
report-made = Hazırlandığı gün
report-asked = Sorular
report-missed = Bir şey bulunamadı
report-offered = Sunulanlar
report-human = Wijkwijzeye giden
report-note = Dikkat
report-protected = <3, bir ya da iki demek. Nokta (·) olan sayı gösterilmez. Yoksa küçük bir sayı hesaplanabilirdi.
report-figure = Ne
report-theme = Konu
report-theme-none = konusu yok
report-audience-none = söylenmedi
report-total = Toplam
report-at-least = en az { $count }
report-needs = Konulara göre
report-needs-chart = Konulara göre sorular
report-needs-description = Her konu için bir çubuk: kaç kez soruldu, kaç kez bir şey bulunamadı.
report-matrix = Kim ne soruyor
report-shortfall = Neler var, kimler için yok
report-offer-short = { $count }: { $kind }
lacune-kind-niets = hiçbir şey
lacune-kind-alleen-andere-doelgroep = yalnızca başkaları için
lacune-kind-alleen-geweest = yalnızca geçmişte olanlar
lacune-kind-alleen-eigen-sector = yalnızca meslektaşlar arasında
trend-step-week = Haftalara göre
trend-step-maand = Aylara göre
report-trend-chart = Zaman içinde sorular
report-trend-description = Tüm sorular, bulunamayanlar ve wijkwijzeye gidenler için birer çizgi.
report-from = Başlangıç
report-until = Bitiş
report-gaps = Eksik olanlar
report-gap = Eksik
report-status = Durum
report-belongs = İlgili soru
report-told = Haber verilen
report-helped = Yardımcı oldu
report-ungrouped = henüz bir eksiğe bağlı değil
report-agenda = Yedi büyük soru
report-question = Büyük soru
report-lacunes = Eksik olduğu bilinen konular
report-lacune = Bilinen eksik
report-none = hiçbiri
report-places = Belediyelere göre
report-place = Belediye
report-elsewhere = başka yer ya da söylenmedi
report-desk = Wijkwijzeler nasıl yanıtlıyor
report-count = Kaç kez
report-mean = Ortalama
report-median = Yarısı şu sürede (saat)
report-p90 = On seferin dokuzu (saat)
report-desk-sent = Wijkwijzelere gönderilen
report-desk-first = İlk yanıta kadar
report-desk-resolved = Soru tamamlanana kadar
report-desk-rating = Yıldız (5 üzerinden)
report-desk-complete = Tam yanıtlanan (%)
report-desk-reopened = Bittikten sonra yeniden açılan (%)
report-desk-waiting = Şu an wijkwijze bekleyen
report-desk-held = Şu an bir wijkwijze’de
report-desk-overdue = Yanıtı çok geciken

## The report in Telegram
report-shown = 📊 <b>Sorular ve sunulanlar</b>
report-line = { $what }: <b>{ $count }</b>
report-most = 🕳 <b>En çok eksik olanlar</b>
report-new = 🌱 <b>Leeragenda için yeni mi?</b>
report-item = • { $title }: { $count }
report-small = <i>{ $note }</i>
button-report-days = { $days } gün
button-report = 📊 Sayılara bak
button-proposal = 📄 Leeragenda önerisi
proposal-shown =
    📄 <b>Leeragenda için öneri</b>
    { $period }. Felemenkçe. Göndermeden önce dikkatle okuyun.
digest = ☕ <b>Haftanın özeti</b>
digest-new = 🆕 <b>Yeni eksik</b>
digest-most = 🕳 <b>En çok sorulan</b>
digest-solved = ✅ <b>Çözüldü</b>
digest-title = • { $title }
gap-growing =
    📈 <b>Bu birden çok sorulmaya başladı</b>
    { $title }
    Son yedi günde { $recent } kez. Önceden haftada yaklaşık { $usual } kez.
