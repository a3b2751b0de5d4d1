## Results

results = 🔎 <b>Bunlar sorunuza uyuyor</b>
results-near =
    🔎 <b>Bunlar sorunuza benziyor</b>
    Tam uyup uymadığından emin değilim.
results-further = 🔎 <b>Bunlar da uyabilir</b>
suggestion = <b>{ $rank }. <a href="{ $url }">{ $title }</a></b>
suggestion-by = Hazırlayan: { $organisation }
suggestion-why = 👉 Size uyan yanı: { $reasons }
suggestion-past = 🕰 Tarihi geçti
suggestion-past-when = 🕰 Tarihi geçti ({ $period })
reason-theme = konusu
reason-words = yazdıklarınız
reason-audience = sizin gibi kişiler için
reason-company = istediğiniz kişilerle
reason-way = sevdiğiniz öğrenme şekli
reason-place = istediğiniz yer
reason-duration = ayırdığınız zaman
results-after = Bunlar işinize yarıyor mu?
button-helps = 👍 { $rank } işime yarar
button-does-not-fit = 👎 { $rank } uymuyor
button-more = ➕ Daha fazla göster
button-sharpen = ✏️ Soruyu değiştir
button-human = 🙋 Bir wijkwijze’ye sor
button-near = 🔎 Benzerlerini göster
button-results = 🔎 Sonuçlara geri dön

nothing-more = Daha fazlasını bulamadım. Ama bir wijkwijze sizinle birlikte düşünebilir: mahalleleri iyi tanıyan bir insan.
    .simple = Başka bir şey yok. Ama bir wijkwijze size yardım edebilir. Wijkwijze bir insandır.

feedback-helps = Ne güzel, sevindim! 🎉 “{ $title }” için bol şans.
feedback-does-not-fit = Teşekkürler, bu bana da yardımcı oluyor. Demek “{ $title }” uymuyor.
feedback-all-rejected = Demek hiçbiri uymuyor. Burada bir eksik olduğunu not ettim. Bir wijkwijze’ye sorayım mı?
    .simple = Hiçbiri uymuyor. Bunu not ettim. Bir insana sorayım mı?

no-match =
    🤷 <b>Açık söyleyeyim: bunun için henüz bir şey yok.</b>
    Ama bir wijkwijze size yardım edebilir: mahalleleri iyi tanıyan bir insan. Adınız olmadan şunu göndereceğim:
    .simple =
        🤷 <b>Bunun için henüz bir şey yok.</b>
        Bir wijkwijze size yardım edebilir. Wijkwijze bir insandır. Şunu okur:

no-match-known =
    🤷 <b>Açık söyleyeyim: bu henüz yok.</b>
    Eksik olduğunu bildiğimiz bir konuya benziyor: <b>{ $title }</b>. Bunu kaç kişinin sorduğunu not ediyorum.
    Bir wijkwijze size şimdiden yardım edebilir: mahalleleri iyi tanıyan bir insan. Adınız olmadan şunu göndereceğim:
    .simple =
        🤷 <b>Bu henüz yok.</b>
        Eksik bir konuya benziyor: <b>{ $title }</b>.
        Bir wijkwijze size şimdiden yardım edebilir. Wijkwijze bir insandır. Şunu okur:
offering-arrived =
    🎉 <b>Sorunuz için artık bir şey bulundu</b>
    Bir insan sizin için baktı. Şunu sormuştunuz:
    .simple =
        🎉 <b>Sorunuz için bir şey bulduk</b>
        Bir insan sizin için baktı. Şunu sormuştunuz:
button-show-offering = 📘 Devamını oku
