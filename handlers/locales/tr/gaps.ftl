## Gaps: like questions together

groups = 🕳 <b>Henüz karşılığı olmayanlar</b>
groups-count = { $total ->
        [one] Birkaç kişinin sorduğu bir konu var.
       *[other] Birkaç kişinin sorduğu { $total } konu var.
    }
group-line = <b>{ $number }.</b> { $title }
group-count = { $count } kez soruldu
group-growth = bu ay { $count } fazla
group-waiting = haber bekleyen: { $count }
group-open = yeni: { $count }
button-loose = ❓ Tek sorular ({ $count })
button-groups = 🕳 Tüm konular
button-group = ↩️ Bu konuya dön

group = 🕳 <b>{ $title }</b>
group-examples = 💬 <b>İnsanlar şöyle soruyor</b>
group-example = <b>{ $number }.</b> { $question }
group-seen = 📅 İlk soru { DATETIME($first, dateStyle: "medium") }, son soru { DATETIME($last, dateStyle: "medium") }
group-who = 👥 Kimler: { $who }
group-where = 📍 Nerede: { $where }
group-wait = 🔔 Haber bekleyen: { $count }
group-owner = 🙋 İlgilenen: { $name }
group-due = ⏰ Son gün: { DATETIME($day, dateStyle: "long") }
group-note = 📝 { $note }
group-reason = 🚫 Neden olmaz: { $reason }
group-offering = 🔗 Karşılığı: <b>{ $title }</b>
group-no-offering = 🔗 Henüz karşılığı yok.
group-alike = 🔀 Şuna benziyor: { $title }
group-told = 📨 Haber alan: { $count }
group-helped = 👍 İşime yaradı diyen: { $count }
group-helped-not = 👎 İşime yaramadı diyen: { $count }
group-willing = 🤝 Birlikte öğrenmek isteyen: { $count }
group-dashboard = <i>Yeni bir şey eklemek ya da soruları ayırmak /dashboard üzerinde daha kolaydır.</i>

button-group-link = 🔗 Listede karşılığı var
button-group-network = 🤝 Kim birlikte öğrenmek ister?
button-group-call = 📣 Katılanlara mesaj
button-group-status = 📌 Ne durumda?
button-group-mine = 🙋 Ben ilgileneceğim
button-group-not-mine = 🙅 Artık ilgilenmiyorum
button-group-due = ⏰ Tarih seç
button-group-note = 📝 Not yaz
button-group-name = ✏️ Başka ad
button-group-merge = 🔀 Başka bir konuyla aynı
button-group-apart = ✋ Başka bir konu: { $title }
button-group-unmerge = ↩️ Yeniden ayır
button-group-askers = 📨 Kimin haberi var?
button-group-go-on = ➕ Yeni soruları da bağla
button-group-unlink = ↩️ Karşılığı yokmuş
button-group-clear = 🗑 Yazılanı kaldır

group-status-asked = <b>{ $title }</b> ne durumda? Şimdi: { $status }.
group-asked-naam = Bu konunun adı ne olsun? Kısa bir ad yazın.
group-asked-notitie = Neyi not edelim? Arkadaşlarınız da okuyabilir.
group-asked-datum = Ne zaman bitmeli? “Cuma” ya da “1 Aralık” gibi bir gün yazın.
group-asked-reden = Bu neden buraya ait değil? Kısaca yazın. Arkadaşlarınız da okuyabilir.
group-asked-aanbod = Aradığınız şeyin konusu ne? Birkaç kelime yazın.
group-asked-bericht = Katılanlara ne yazmak istersiniz? Yeri, zamanı ve kime başvuracaklarını belirtin.
group-day-unclear = Bu günü anlayamadım. Örneğin “Cuma” ya da “1 Aralık” yazın.
group-words-long = Bu çok uzun. Daha kısa yazın.
group-link-asked = <b>{ $title }</b> konusuna hangisi uyuyor? Birini seçin ya da kelimeyle arayın.
group-link-previewed =
    🔗 <b>Bağlarsanız şunlar olur</b>
    Konu: { $title }
    Karşılığı: <b>{ $offering }</b>
group-link-before = 🔎 Şimdi { $total } sorudan { $count } tanesinde ilk sırada.
group-link-after = ✅ Sonra benzer { $total } sorudan { $count } tanesinde ilk sırada.
group-will-hear = 📨 Haber alacak: { $count }
group-cannot-hear = 🔕 Haber almayacak: { $count }
button-group-link-yes = ✅ Evet, bağla
button-group-link-other = 🔎 Başka bir şey seç
group-filled =
    👍 <b>Bağlandı</b>
    Konu: { $title }
    Karşılığı: <b>{ $offering }</b>
group-taught = 📖 Öğrendiğim sorular: { $count }
group-merge-asked = <b>{ $title }</b> hangi konuyla aynı?
group-merge-none = Henüz başka bir konu yok.
group-askers = 📨 <b>{ $title }</b>
group-ready = 🔔 Şimdi haber alabilecek: { $count }
group-why-not = 🔕 { $why }: { $count }
not-told-niet-gevraagd = izin hiç sorulmadı
not-told-wil-niet = haber istemiyor
not-told-ingetrokken = sorusunu geri çekti
not-told-gewist = her şeyi sildi
not-told-geblokkeerd = botu engelledi
not-told-weet-het-al = zaten biliyor
button-group-tell = 📨 Haberi şimdi gönder
group-network-asked =
    🤝 <b>Kim birlikte öğrenmek ister?</b>
    Konu: { $title }
group-network-told = 📨 Şimdi sorulan kişi: { $count }
