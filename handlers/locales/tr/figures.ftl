## The numbers of the desk

figures = 📊 <b>Son { $days } günün soruları</b>
figures-sent = 📨 Wijkwijzelere gönderilen: { $count }
figures-first-response = 💬 İlk yanıt: { $spans }
figures-resolution = ✔️ Soru tamamlanana kadar: { $spans }
figures-rating = ⭐ Yıldız: { $stars }
figures-complete = 👍 Tam yanıtlanan: { $share }
figures-reopened = 🔁 Bittikten sonra yeniden açılan: { $share }
figures-now =
    <b>Şimdi</b>
    Wijkwijze bekleyen: { $waiting }
    Bir wijkwijze’de olan: { $held }
    Yanıtı çok geciken: { $overdue }
figures-themes = <b>Konulara göre</b>
figures-theme = • { $theme }: { $count }. İlk yanıt: { $spans }
figures-spans = çoğunlukla { $median }, neredeyse her zaman { $most }
figures-hours = { $hours } saat
figures-days = { $days ->
        [one] bir iş günü
       *[other] { $days } iş günü
    }
figures-stars = 5 üzerinden { $mean } ({ $count } kez)
figures-share = %{ $percent } (toplam { $count })
figures-too-few = söylemek için henüz az
figures-note = <i>Yalnızca iş günleri sayılır. Çoğunlukla: seferlerin yarısında. Neredeyse her zaman: on seferin dokuzunda.</i>
button-figures = { $days } gün
