## Wijkwijzen and invitations, for coordinators

wijkwijzen = 🧑‍🤝‍🧑 { $total ->
        [0] <b>Henüz wijkwijze yok</b>
        [one] <b>Bir wijkwijze var</b>
       *[other] <b>{ $total } wijkwijze var</b>
    }
wijkwijze-line = <b>{ $number }. { $name }</b> · { $themes }
wijkwijze-name = 🧑 <b>{ $name }</b>
all-themes = tüm konular
wijkwijze-held = 📌 { $held } / { $capacity }
wijkwijze-answered = 💬 üç ayda { $count }
wijkwijze-paused = ⏸ dönüş: { DATETIME($day, dateStyle: "medium") }
wijkwijze-blocked = 🔕 beni engelledi
button-revoke = 🚪 Artık wijkwijze değil
button-wijkwijzen = 🧑‍🤝‍🧑 Tüm wijkwijzeler
revocation-asked =
    🚪 <b>{ $name }</b> artık wijkwijze olmasın mı? Bu hemen geçerli olur.
    { $held ->
        [0] { $name } şu anda bir soruya bakmıyor.
        [one] Ondaki soru başkalarına gider.
       *[other] Ondaki { $held } soru başkalarına gider.
    }
button-revoke-yes = 🚪 Evet, bitir
button-revoke-no = Hayır, böyle kalsın
wijkwijze-revoked =
    🚪 <b>{ $name }</b> artık wijkwijze değil. Kendisine haber verildi.
    { $given ->
        [0] Elinde soru yoktu.
        [one] Bir soru şimdi başkalarına gidiyor.
       *[other] { $given } soru şimdi başkalarına gidiyor.
    }
role-revoked =
    👋 Merhaba { $name }. Bundan sonra { $role } değilsiniz.
    Yardımınız için teşekkürler! Sizdeki sorular başkalarına gidiyor. Bir yanlışlık mı var? Koordinatöre sorun.
    Kendiniz her zaman soru sorabilirsiniz.
button-invitations = ✉️ Açık bağlantılar: { $count }
invitations-open = ✉️ <b>Bu bağlantılar hâlâ çalışıyor</b>
invitations-open-none = ✉️ Çalışan bağlantı yok.
invitation-line = <b>{ $number }.</b> { $role }, oluşturuldu: { DATETIME($made, dateStyle: "medium") }, son gün: { DATETIME($until, dateStyle: "medium") }
invitation-withdrawn = 🗑 O bağlantı artık çalışmıyor.
button-withdraw-number = 🗑 { $number }: kapat
