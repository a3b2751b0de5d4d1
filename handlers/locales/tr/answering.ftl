## For wijkwijzen

escalation-offered = 🙋 <b>Bu soruda yardımcı olabilir misiniz?</b>
escalation-claimed =
    ✅ <b>Bu soru artık sizde</b>
    Yanıtlamak için bu mesaja yanıt yazın. Soran kişi adınızı wijkwijze olarak görür, numaranızı görmez.
escalation-taken = ✋ Bu soruyu başka bir wijkwijze aldı: <i>{ $question }</i>
escalation-withdrawn = Soran kişi bu soruyu geri çekti: <i>{ $question }</i>
escalation-closed = Bu soru kapandı: <i>{ $question }</i>
escalation-released = Soruyu geri verdiniz. Artık başkaları alabilir.
escalation-language = 🌐 Yazdığı dil: { $language }
escalation-answers = 💬 Şimdiye kadar verilen yanıt:
escalation-attachments = 📎 { $count ->
        [one] Bir eki var. Soruyu aldığınızda görürsünüz.
       *[other] { $count } eki var. Soruyu aldığınızda görürsünüz.
    }
escalation-suggestions = 🔎 Benim bulduklarım:
button-claim = ✋ Bu soruyu alıyorum
button-claim-number = ✋ { $number }: alıyorum
button-release = ↩️ Geri ver
button-release-number = ↩️ { $number }: geri ver
button-close = ✔️ Tamamlandı
button-close-number = ✔️ { $number }: tamamlandı
button-open = 📥 Bekleyen sorular
button-held = 📌 Sorularım
button-show-number = 💬 { $number }: aç

resident-said = 💬 <b>Soran kişi yazdı</b>, soru: <i>{ $question }</i>
resident-said-after = <i>Yanıtlamak için bu mesaja yanıt yazın.</i>
wijkwijze-said =
    🧑 <b>Bir insan yanıtlıyor: { $name }, wijkwijze</b>
    Sorunuz: <i>{ $question }</i>
wijkwijze-said-after = <i>Karşılık yazmak için bu mesaja yanıt yazın.</i>
wijkwijze-asks-after = ❓ <b>Wijkwijze yanıtınızı bekliyor.</b> Bu mesaja yanıt yazın.
message-changed = ✏️ <b>Bu mesaj değişti.</b> Yeni hali:
relayed-to-human = ✓ Wijkwijze’ye iletildi.
button-new-question = ❓ Başka bir şey sor
relayed-to-resident = ✓ Soran kişiye iletildi.
not-delivered-to-human =
    ⚠️ Mesajınız wijkwijze’ye ulaşmadı. Soru: <i>{ $question }</i>. Mesajı sorunuzun yanında saklıyorum.
    Yazılı değilse yazı olarak gönderin.
not-delivered-to-resident =
    ⚠️ Mesajınız soran kişiye ulaşmadı. Soru: <i>{ $question }</i>. Mesajı sorunun yanında saklıyorum.
    Yazılı değilse yazı olarak gönderin.
asker-blocked = 🔕 Soran kişi beni engelledi; yanıtınızı saklıyorum. Soru: <i>{ $question }</i>
overflow-filename = mesajin-tamami.txt
which-escalation = Mesajınız hangi soru için?
button-own-question = ❓ Kendi sorum
escalations-open = 📥 <b>Bu sorular bir wijkwijze bekliyor</b>
escalations-open-none = Şu anda bir wijkwijze bekleyen soru yok. 🎉
escalations-mine =
    📌 <b>Aldığınız sorular</b>
    Yanıtlamak için sorunun olduğu mesaja yanıt yazın.
escalations-mine-none = Şu anda sizde soru yok. Bekleyenlere bakmak için: /open
escalation-line =
    <b>{ $number }.</b> { $question }
    <i>🕒 { $days ->
        [0] bugün soruldu
        [one] 1 gün önce soruldu
       *[other] { $days } gün önce soruldu
    }</i>
escalation-resident-waits = <i>💬 Soran kişi sizi bekliyor.</i>
escalation-you-wait = <i>⏳ Şimdi sıra soran kişide.</i>
escalation-until = <i>📅 Ertelendi: { DATETIME($day, dateStyle: "long") }</i>
escalations-theme = 🔎 Yalnızca şu konu: { $theme }
escalations-which-theme = Hangi konudaki soruları görmek istersiniz?
button-open-theme = 🔎 Konu seç
button-open-all = Bekleyen tüm sorular
button-decline = 🙅 Bana göre değil
button-claim-after-all = ✋ Yine de alıyorum
