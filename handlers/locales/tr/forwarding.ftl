## To a human

forward-previewed = 🙋 <b>Wijkwijze bunu okuyacak</b>, adınız olmadan:
forward-attachments = 📎 { $count ->
        [one] Ekiniz de gidecek.
       *[other] { $count } ekiniz de gidecek.
    }
forward-question = Göndereyim mi?
forward-card = Diğer yanıtlarınız da gidecek.
button-send = 📨 Evet, gönder
button-retype = ✏️ Metni değiştir
button-leave = Vazgeçtim
forward-rewrite-asked = Wijkwijze’nin okumasını istediğiniz metni yazın.

escalation-sent = 📨 <b>Sorunuz wijkwijzelere ulaştı.</b>
wait-hours = { $hours ->
        [one] Genellikle bir saat içinde yanıt gelir.
       *[other] Genellikle { $hours } saat içinde yanıt gelir.
    }
wait-days = { $days ->
        [one] Genellikle bir gün içinde yanıt gelir.
       *[other] Genellikle { $days } gün içinde yanıt gelir.
    }
wait-weeks = Genellikle { $weeks } hafta içinde yanıt gelir.
wait-unknown = Ne kadar süreceğini henüz bilmiyorum. Wijkwijzeler gönüllüdür.
escalation-sent-after = Yanıt buraya gelecek. Bir şey yapmanız gerekmez.

inquiries = 📂 <b>Sorduğunuz sorular</b>
inquiries-none = Henüz bir şey sormadınız. Mahallenizde neler olduğunu yazmanız yeter.
inquiries-earlier = { $count ->
        [one] Bir de daha eski bir soru var.
       *[other] Bir de daha eski { $count } soru var.
    }
inquiry-line =
    <b>{ $number }.</b> { $question }
    <i>{ DATETIME($day, dateStyle: "medium") } · { $status }</i>
inquiry-opened =
    📂 <b>{ $question }</b>
    <i>{ DATETIME($day, dateStyle: "long") } · { $status }</i>
inquiry-status-getoond = sonuçlar gösterildi
inquiry-status-geholpen = işinize yaradı
inquiry-status-geen-aanbod = henüz bir şey bulunamadı
inquiry-status-bij-wijkwijze = bir wijkwijze’de
inquiry-status-beantwoord = yanıtlandı
inquiry-status-ingetrokken = geri çekildi
button-withdraw = Bu soruyu geri çek
button-inquiries = ↩️ Tüm sorularım
inquiry-withdrawn = Sorunuz geri çekildi. Artık kimse bununla ilgilenmeyecek.
