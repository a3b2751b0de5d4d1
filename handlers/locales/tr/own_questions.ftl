## One's own question in human hands, and how it was

conversation-closed =
    Şu sorunuzla ilgili konuşma bitti: <i>{ $question }</i>
    Wijkwijze’nin yardımına kaç yıldız verirsiniz?
button-stars = { $stars } ⭐
rating-noted = Teşekkürler! Sorunuz tam olarak yanıtlandı mı?
button-complete-yes = Evet, tamamen
button-complete-no = Hayır, henüz değil
completeness-yes = Çok güzel! 🎉 Başka bir şey var mı? Yazmanız yeter.
completeness-no = Üzüldüm. Aramaya devam edelim mi? Ne istediğinizi seçin.

phase-wacht = bir wijkwijze bekliyor
phase-bezig = bir wijkwijze ilgileniyor
phase-beantwoord = yanıtlandı
phase-jouw-beurt = sıra sizde
phase-uitgesteld = bir süre ertelendi
phase-klaar = yanıtlandı ve bitti
phase-ingetrokken = geri çekildi
standing-wacht = ⏳ Sorunuz bir wijkwijze bekliyor. Başlangıç: { DATETIME($since, dateStyle: "long") }.
standing-bezig = 🙋 Sorunuzla bir wijkwijze ilgileniyor. Başlangıç: { DATETIME($since, dateStyle: "long") }. Bir şey yapmanız gerekmez.
standing-beantwoord = 💬 { DATETIME($since, dateStyle: "long") } tarihinde yanıt geldi. Bir şey daha sormak isterseniz yazın.
standing-jouw-beurt = 👉 Wijkwijze size { DATETIME($since, dateStyle: "long") } tarihinde bir şey sordu. Sıra sizde.
standing-uitgesteld = 📅 Wijkwijze sorunuza { DATETIME($until, dateStyle: "long") } tarihinde devam edecek.
standing-klaar = ✔️ Wijkwijze ile konuşma { DATETIME($since, dateStyle: "long") } tarihinde bitti.
standing-ingetrokken = Wijkwijzeler sorunuzu { DATETIME($since, dateStyle: "long") } tarihinden beri görmüyor.
button-talk = 💬 Konuşmayı yeniden oku
button-add = ➕ Bir şey ekle
button-write-on = ✏️ Yazmaya devam et
button-another = 🙋 Başka wijkwijze istiyorum
button-search-again = 🔎 Yeniden ara
button-back-to-question = ↩️ Soruma dön

talk = 💬 <b>Konuşma:</b> <i>{ $question }</i>
talk-earlier = { $count ->
        [one] <i>Bundan önce bir mesaj daha var. Bu sohbette daha yukarıda duruyor.</i>
       *[other] <i>Bundan önce { $count } mesaj daha var. Bu sohbette daha yukarıda duruyorlar.</i>
    }
talk-none = Henüz bir şey yazılmadı.
talk-you =
    <b>Siz</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-wijkwijze =
    <b>Bir wijkwijze</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-attachment = 📎 bir ek
addition-asked = ✏️ <i>{ $question }</i> hakkında ne söylemek istersiniz? Yazın, wijkwijze’ye ileteyim.
another-offered =
    Başka bir wijkwijze baksın mı? Soru: <i>{ $question }</i>
    Şimdiki wijkwijze sorunuzu artık görmez. Yeni wijkwijze şimdiye kadar yazdıklarınızı okur.
button-another-yes = 🙋 Evet, başkası baksın
button-another-no = Hayır, böyle kalsın
another-asked = 🙋 Sorunuz diğer wijkwijzelere ulaştı. Yanıt buraya gelecek. Bir şey yapmanız gerekmez.
question-taken-back = 🙏 Soran kişi şu konuda başka birini de dinlemek istiyor: <i>{ $question }</i>. Artık bir şey yapmanız gerekmez. Emeğiniz için teşekkürler!

button-remark = ✏️ Ne daha iyi olurdu, yaz
remark-asked = Ne daha iyi olabilirdi? Birkaç kelimeyle yazın. Bunu yalnızca bir koordinatör okur, adınızı görmez.
remark-noted = 🙏 Teşekkürler. Yazdıklarınızı bir koordinatör okuyacak.
remark-arrived = 💬 <b>{ $stars ->
        [one] Bir yıldız
       *[other] { $stars } yıldız
    }</b> verildi, soru: <i>{ $question }</i>. Soran kişi şunu ekledi:
