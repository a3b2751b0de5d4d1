## Browsing

themes = 📚 <b>Neler var, göz atın</b>
themes-hint = Bir konu seçin ya da bir kelime arayın. En altta bir işin nasıl yapılacağını anlatanlar var.
button-theme-count = { $theme } ({ $count })
button-search-catalogue = 🔎 Kelimeyle ara
button-browse = 📚 Neler var, göz at
button-themes = 📚 Tüm konular
search-asked = Ne arıyorsunuz? Birkaç kelime yazın.
offerings-of-theme = 📚 <b>{ $theme }</b>
offerings-found = 🔎 <b>“{ $query }” için bulunanlar</b>
offerings-none = “{ $query }” için bir şey bulamadım. Başka bir kelime deneyin.
offerings-empty = Burada henüz bir şey yok. Ne aradığınızı bana yazabilirsiniz.
offerings-page = <i>Sayfa { $page } / { $pages }</i>
offerings-hint = Devamını okumak için bir numaraya dokunun.
offering-line = <b>{ $number }. { $title }</b>
button-previous = ◀️ Önceki
button-next = Sonraki ▶️
offering-title = 📘 <b><a href="{ $url }">{ $title }</a></b>
offering-answer-of = 🧑 Bir wijkwijze yanıtladı, { DATETIME($day, dateStyle: "long") }
offering-answer = 🧑 Bir wijkwijze yanıtladı
offering-title-answer = 💡 <b>{ $title }</b>
offering-item = • <a href="{ $url }">{ $title }</a>
offering-item-answer = • { $title } (bir wijkwijze’nin yanıtı)
button-read-answer = 📖 Yanıt { $rank }: oku
offering-audiences = 👥 Kimler için: { $audiences }
offering-themes = 🧭 { $themes }
offering-period = 📅 { $period }
offering-examples = 💬 <b>Hangi sorulara uyuyor?</b>
    .simple = 💬 <b>Bu sorulara uyuyor</b>
offering-example = • <i>{ $question }</i>
offering-language = dili: { $language }

offering-kind-publicatie = okumak için
offering-kind-handreiking = adım adım kılavuz
offering-kind-praktijkvoorbeeld = bir mahalleden örnek
offering-kind-training = eğitim
offering-kind-instrument = yardımcı araç
offering-kind-netwerk = ağ
offering-kind-adviespunt = danışma yeri
offering-kind-bijeenkomst = toplantı
offering-kind-subsidie-of-fonds = planınız için para
offering-kind-webinar = çevrim içi toplantı
offering-kind-podcast-of-video = dinlemek ya da izlemek için
offering-kind-leerkring = birlikte öğrenen grup
offering-kind-leergang = ders dizisi
offering-kind-community-of-practice = birlikte öğrenen uzmanlar grubu
offering-kind-werkbezoek = bir mahalleye ziyaret
offering-kind-online-cursus = çevrim içi kurs
offering-kind-intervisie = meslektaşlar arası görüşmeler
form-zelfstudie = kendi zamanınızda
form-online = çevrim içi
form-op-locatie = yerinde
form-groep = grupla
form-met-vakgenoten = meslektaşlarla
form-gemengd = hem çevrim içi hem birlikte
effort-paar-uur = birkaç saat
effort-dagdeel = yarım gün
effort-een-dag = bir gün
effort-meerdere-dagen = birkaç gün
effort-meerdere-bijeenkomsten = birkaç buluşma
effort-traject-van-maanden = birkaç ay
cost-gratis = ücretsiz
cost-betaald = ücretli
scale-lokaal = tek bir mahallede ya da şehirde
scale-regionaal = bölgede
scale-landelijk = bütün Hollanda’da
audience-bewoner = mahallede oturanlar
audience-wijkprofessional = mahallede çalışanlar
audience-beleidsmaker = politika ve plan hazırlayanlar
audience-bestuurder = belediye ve kurum yöneticileri

agenda = 🧭 <b>Leeragenda (öğrenme gündemi): mahalleler üzerine yedi büyük soru</b>
agenda-line = <b>{ $number }.</b> { $question }
agenda-hint = Neler olduğunu görmek için bir numaraya dokunun.
button-agenda = 🧭 Leeragenda: yedi soru
priority-question = 🧭 <b>Soru { $number }: { $question }</b>
priority-question-offerings = { $total ->
        [0] Bunun için henüz bir şey yok. Ne aradığınızı bana yazabilirsiniz.
        [one] Bunun için bir şey var.
       *[other] Bunun için { $total } şey var.
    }
priority-question-some = Birkaçı şunlar:
