## Working on a question: for wijkwijzen

button-ask-back = ❓ Soru sor
button-attach = 📎 Öneri gönder
button-work = ⋯ Diğer
button-note = 📝 Not
button-canned = 📋 Hazır yanıt
button-hand-over = 🤝 Devret
button-postpone = 📅 Ertele
button-back-to-work = ↩️ Geri
work =
    Bu soruyla ne yapmak istersiniz?
    <i>{ $question }</i>
work-left = Tamam. Hiçbir şey gönderilmedi.
words-wanted = Burada yalnızca yazı kullanabiliyorum. Yazar mısınız?
ask-back-asked =
    ❓ Soran kişiye ne sormak istersiniz? Buraya yazın.
    Konu: <i>{ $question }</i>
note-asked =
    📝 Notunuzu yazın. Soran kişi görmez.
    Daha hızlısı: mesaja // ile başlayın.
note-kept = 📝 Not kaydedildi: <i>{ $question }</i>
note-words-only = Yalnızca yazıyı saklıyorum, dosyayı saklamıyorum.
notes = 📝 <b>Notlar, yalnızca wijkwijzeler için</b>
note-line = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
note-nobody = biri
offer-declined = 🙅 Tamam. Bu soruyu size bir daha göstermem: <i>{ $question }</i>
question-waits = Bu soru bir wijkwijze bekliyor: <i>{ $question }</i>

attach-near = 🔎 Benim bulduklarım. Tek dokunuşla gönderebilirsiniz.
attach-none-near = Ben bir şey bulamadım.
attach-found = 🔎 <i>{ $query }</i> için bulduklarım. Bakmak için dokunun.
attach-none-found = <i>{ $query }</i> için bir şey bulamadım.
attach-retired = “{ $title }” artık listede yok. Hiçbir şey gönderilmedi.
attach-search = Başka bir şey mi arıyorsunuz? Birkaç kelime yazın.
button-use-typed = ✍️ Bu benim yanıtım
composed =
    👀 <b>Soran kişiye bu gidecek</b>
    soru: <i>{ $question }</i>
composed-text = Değiştirmek isterseniz yanıtın tamamını yazın.
composed-offering = Kendiniz bir şey eklemek isterseniz buraya yazın.
button-send-composed = 📨 Gönder

canned = 📋 <b>Hazır yanıtlarınız</b>
canned-none = 📋 Henüz hazır yanıtınız yok. Sık yazdıklarınız için bir tane oluşturun.
canned-pick = 📋 Hangi hazır yanıtı göndermek istersiniz? Önce size gösteririm.
canned-pick-none = 📋 Henüz hazır yanıt yok. Oluşturmak için: /answers
canned-shared = 👥 Bu yanıt tüm wijkwijzeler için.
canned-asked =
    İlk satıra adını yazın.
    Altına yanıtı yazın.
canned-refused = Yalnızca bir satır görüyorum.
canned-deleted = 🗑 Silindi: <i>{ $title }</i>
button-canned-new = ➕ Yeni
button-canned-new-shared = ➕ Herkes için yeni
button-canned-change = ✏️ Değiştir
button-canned-delete = 🗑 Sil
button-canned-list = 📋 Hazır yanıtlar

hand-over = 🤝 Soruyu kime devrediyorsunuz? Listede yoksa adını yazın.
hand-over-nobody = 🤝 Şu anda uygun kimse bulamadım. Bir ad yazın ya da soruyu herkese geri verin.
hand-over-found = 🤝 <i>{ $name }</i> adıyla bulduklarım:
hand-over-none-found = <i>{ $name }</i> adında bir wijkwijze tanımıyorum. Başka bir ad yazar mısınız?
hand-over-to = 🤝 Soruyu şu kişiye devrediyorsunuz: <b>{ $name }</b>.
hand-over-to-all = 🤝 Soruyu geri veriyorsunuz. Başka herkes alabilir.
hand-over-note = Diğer kişinin bilmesi gereken bir şey var mı? Buraya yazın. Soran kişi bunu görmez.
handed-over = 🤝 Devredildi: <b>{ $name }</b>.
another-takes-over = 🤝 Sorunuzla artık başka bir wijkwijze ilgileniyor: <i>{ $question }</i>. Bir şey yapmanız gerekmez.
button-to-all = 📢 Herkese
button-without-note = Notsuz

postpone = 📅 Ne zamana kadar? Seçin ya da bir gün yazın. Örneğin: 3 Aralık.
postpone-refused = Bu gün olmuyor. Yarından başlayarak iki ay içinde bir gün seçin.
postponed =
    📅 { DATETIME($day, dateStyle: "long") } tarihine ertelendi: <i>{ $question }</i>
    O gün size haber veririm. Soran kişi de biliyor.
answer-takes-longer =
    📅 Wijkwijze bu soruya { DATETIME($day, dateStyle: "long") } tarihinde dönecek: <i>{ $question }</i>
    Yeni bir şey olursa yazabilirsiniz.
button-days = { $days ->
        [one] Yarın
        [7] Bir hafta
       *[other] { $days } gün
    }

## Words on their way

details-found = 🔒 <b>Mesajda { $details } var.</b> Bunu çıkarıyorum. Birbirinizin kim olduğunu görmezsiniz.
details-changed = 🔒 <b>Şimdi böyle oldu:</b>
details-sent-so = Böyle göndereyim mi? Henüz hiçbir şey gönderilmedi.
details-attachment = 📎 (dosya)
contact-detail-telefoon = bir telefon numarası
contact-detail-e-mail = bir e-posta adresi
contact-detail-gebruikersnaam = bir kullanıcı adı
contact-detail-adres = bir adres
contact-detail-postcode = bir posta kodu
button-send-held = 📨 Böyle gönder
button-drop-held = ✏️ Değiştireceğim
held-dropped = Tamam, hiçbir şey gönderilmedi. Yeniden yazın. Bunun için bu mesaja yanıt verin.
change-not-passed-on = <i>{ $question }</i> sorusu artık sizde değil. Değişikliğiniz gönderilmedi.
not-passed-on = { $what ->
        [sticker] Çıkartma iletemiyorum.
        [contact] Kişi kartı iletmiyorum. Böylece numaranız sizde kalır.
        [poll] Anket iletemiyorum.
        [live] Hareket eden canlı konum iletmiyorum.
       *[other] Bunu iletemiyorum.
    } { $what ->
        [live] Normal konum olur.
       *[other] Şunlar olur: yazı, fotoğraf, ses, video, dosya ve konum.
    }
