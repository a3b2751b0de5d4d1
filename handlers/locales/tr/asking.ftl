## Asking

small-talk-greeting = Merhaba! 👋 Mahallenizde neler oluyor? Tek cümleyle anlatabilirsiniz.
small-talk-thanks = Rica ederim! 🙂 Başka bir şey var mı? Yazmanız yeter.
small-talk-gibberish = Bunu anlayamadım. Normal bir cümleyle anlatır mısınız?
small-talk-off-topic = Bu konuya başka bir yer bakıyor, örneğin belediyeniz. Ben mahallenizde olup bitenler için buradayım.
    .simple = Bunu başka bir yere sorun, örneğin belediyenize. Ben mahallenizle ilgili sorularda yardım ederim.
small-talk-refer =
    Bu konuya başka bir yer bakıyor. Şuraya başvurabilirsiniz:
    .simple = Bunu başka bir yere sorun. Şurada sorabilirsiniz:
small-talk-refer-after = Ben mahallenizde olup biten her şey için buradayım.
    .simple = Ben mahallenizle ilgili sorularda yardım ederim.
button-anyway = Yine de bu soru sizin için

question-invited = Anlatın: mahallenizde neler oluyor?

ask-progress = <i>Soru { $number } / en fazla { $most }</i>
ask-wat = Mahallenizde neler oluyor? Kendi sözlerinizle anlatın.
    .simple = Mahallenizde ne var? Anlatın.
ask-wat-topics = Konu ne? Birini seçin ya da biraz daha anlatın.
ask-gaat-over = Asıl konu ne?
ask-resultaat = Diyelim ki başardınız. O zaman ne değişmiş olur?
    .simple = Ne daha iyi olsun?
ask-met-wie = Bunu kimlerle yapmak istersiniz?
    .simple = Bunu kimlerle yapmak istersiniz?
ask-hoe = En çok nasıl öğrenmeyi seversiniz?
ask-waar = Nerede yapmak istersiniz?
ask-hoe-lang = Buna ne kadar zaman ayırmak istersiniz?
    .simple = Ne kadar zamanınız var?
ask-voor-wie = Mahalleyle bağınız ne?
ask-gemeente = Bu hangi belediyede?
    .simple = Belediyenizin adı ne?
ask-choose = Birini seçin ya da kendiniz yazın.
ask-type = Yanıtınızı yazın.
button-something-else = Başka bir şey
button-skip = Geç
button-search-now = 🔎 Şimdi ara
button-back-to-card = ↩️ Geri

company-alleen = Tek başıma
company-buren = Komşularla
company-vakgenoten = Meslektaşlarla
company-gemengd = Karışık bir grupla
way-lezen-kijken = Okuyarak ya da izleyerek
way-cursus = Kursla
way-ervaringen-delen = Deneyim paylaşarak
way-voorbeeld-bezoeken = Yerinde görerek
way-advies = Tavsiye alarak
way-samen-doen = Birlikte yaparak
place-eigen-wijk = Kendi mahallemde
place-regio = Bölgemde
place-landelijk = Bütün Hollanda’da
place-online = İnternette
duration-paar-uur = Birkaç saat
duration-dag = Bir gün
duration-paar-keer = Birkaç kez
duration-maanden = Birkaç ay
i-am-bewoner = Burada oturuyorum
i-am-wijkprofessional = Mahallede çalışıyorum
i-am-beleidsmaker = Politika ve plan hazırlıyorum
i-am-bestuurder = Belediye/kurum yöneticisiyim

question-proposed = <b>Sorunuz bu mu?</b>
button-confirm = ✅ Evet, ara
button-rewrite = ✏️ Başka türlü söyleyeyim
button-card = 📋 Başka şeyler değiştir
rewrite-asked = Kendi sözlerinizle yazın. Tek cümle yeter.

card-shown =
    📋 <b>Sorunuz</b>
    Değiştirmek istediğinize dokunun.
card-line = { $name }: <b>{ $value }</b>
card-line-empty = { $name }: –
card-field-wat = Soru
card-field-gaat-over = Konu
card-field-resultaat = Ne değişsin
card-field-met-wie = Kimlerle
card-field-hoe = Nasıl
card-field-waar = Nerede
card-field-hoe-lang = Ne kadar zaman
card-field-voor-wie = Mahalledeki rolüm
card-field-gemeente = Belediye
button-theme = 🧭 Başka konu

agenda-theme = 🧭 Konu: <b>{ $theme }</b>
agenda-question = 🧭 Leeragenda (öğrenme gündemi), soru { $number }: <i>{ $question }</i>
theme-asked = Sorunuza en uygun konu hangisi?

belonging-asked =
    Şunu yazdınız: <i>{ $text }</i>
    Bu, sorunuzla mı ilgili, yoksa yeni bir şey mi?
belonging-asked-human =
    Şunu yazdınız: <i>{ $text }</i>
    Bu wijkwijze için mi, yoksa yeni bir soru mu?
button-belongs-same = Sorumla ilgili
button-belongs-human = Wijkwijze için
button-belongs-new = Yeni bir soru

attachment-kept =
    📎 { $kind ->
        [photo] Fotoğrafınız kaydedildi.
        [voice] Sesli mesajınız kaydedildi.
        [video] Videonuz kaydedildi.
        [round-video] Videonuz kaydedildi.
        [audio] Ses kaydınız kaydedildi.
        [location] Konumunuz kaydedildi.
       *[document] Dosyanız kaydedildi.
    } Ben yalnızca yazıyı anlarım, ama bir wijkwijze buna bakabilir.
    Konu ne? Birkaç kelimeyle anlatın.
    .simple =
        📎 { $kind ->
            [photo] Fotoğrafınızı sakladım.
            [voice] Sesli mesajınızı sakladım.
            [video] Videonuzu sakladım.
            [round-video] Videonuzu sakladım.
            [audio] Ses kaydınızı sakladım.
            [location] Konumunuzu sakladım.
           *[document] Dosyanızı sakladım.
        } Ben yalnızca yazıyı anlarım.
        Konu ne? Birkaç kelime yazın.
