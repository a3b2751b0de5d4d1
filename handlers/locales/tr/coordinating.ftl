## For coordinators

invitation-made =
    ✉️ <b>Yeni bir { $role } için bağlantı</b>
    Tek bir kişiye gönderin. Bir kez çalışır. Son gün: { DATETIME($day, dateStyle: "long") }.
invitation-link = https://t.me/{ $username }?start={ $token }
invitation-command = <code>/start { $token }</code>
role-wijkwijze = wijkwijze
role-coordinator = koordinatör
button-invite-wijkwijze = ✉️ Bir wijkwijze davet et
button-invite-coordinator = ✉️ Bir koordinatör davet et
invitation-accepted-wijkwijze =
    🎉 <b>Wijkwijze olarak hoş geldiniz, { $name }!</b>
    Mahallelerde yaşayan insanların soruları buraya gelecek. Size uyan bir soru görürseniz tek dokunuşla alın.
    Yanıtlamak için o mesaja yanıt yazın. Soranlar adınızı görür, numaranızı görmez.
invitation-accepted-coordinator =
    🎉 <b>Koordinatör olarak hoş geldiniz, { $name }!</b>
    Burada insanların neler sorduğunu ve nelerin henüz olmadığını görürsünüz.
invitation-refused = Bu bağlantı artık çalışmıyor ya da kullanılmış. Yenisini isteyin.

gaps = 🕳 <b>Henüz çözümü olmayan sorular</b>
gaps-count = { $total ->
        [0] Hiç yok.
        [one] Bir tane var.
       *[other] { $total } tane var.
    }
gaps-filter = 🔍 Yalnızca: { $filter }
gaps-hint = Karar vermek için bir numaraya dokunun.
gap-line =
    <b>{ $number }.</b> { $question }
    <i>{ $facts }</i>
gap-known = biliniyor: { $title }
gap-day = { DATETIME($day, dateStyle: "medium") }
gap-lacune = ilgili eksik: { $number }
gap-reason-geen-passend-aanbod = bir şey bulunamadı
gap-reason-aanbod-past-niet = öneriler uymadı
gap-reason-toch-naar-wijkwijze = wijkwijze tercih edildi
gap-reason-zwak-passend-aanbod = tam uymadı
gap-reason-geen-antwoord = yanıt gelmedi
gap-status-nieuw = yeni
gap-status-in-behandeling = biri ilgileniyor
gap-status-gepland = bir şey geliyor
gap-status-opgelost = çözüldü
gap-status-afgewezen = buraya ait değil
button-gap-filter = 🔍 Ne göreceğinizi seçin
button-gaps-all = Hepsi
button-gaps-file = 📄 Dosya olarak
gap-filter-asked = Hangi soruları görmek istersiniz? Bir konu ya da bir insan grubu seçin.

signal = 🕳 <b>Bu sorunun yanıtı yoktu</b>
signal-gap = ✅ Bilinen bir eksik: <b>{ $title }</b>
signal-nearest = 🔎 <b>Listede buna en çok benzeyenler</b>
signal-near = • { $title }
signal-asked = Bu nasıl bir soru? Seçiminiz bana aramayı öğretir.
button-ruling-gekoppeld = 🔗 Listede karşılığı var
button-ruling-bevestigd = ✅ Henüz karşılığı yok
button-ruling-niet-voor-ons = 🚫 Bizlik bir soru değil
button-unclear = 🤔 Belirsiz
button-gaps = 🕳 Tüm sorular
button-link-words = 🔎 Kelimeyle ara
button-gap-new = ➕ Başka bir şey eksik
asked-ruling-gekoppeld = Listedekilerden hangisi bu soruya uyuyor? Birini seçin ya da kelimeyle arayın.
asked-ruling-bevestigd = Eksik olan ne? Birini seçin ya da kendiniz bir ad verin.
asked-ruling-niet-voor-ons = Bu sorunun konusu ne?
choices-none = Benzer bir şey bulamadım. Başka kelimelerle deneyin.
link-words-asked = Aradığınız şeyin konusu ne? Birkaç kelime yazın.
gap-title-asked = Eksik olan ne? Birkaç kelimeyle yazın.
gap-theme-asked = <b>{ $title }</b> hangi konuya giriyor?
ruling-gekoppeld = 🔗 Listede karşılığı var: <b>{ $title }</b>
ruling-bevestigd = ✅ Bu henüz eksik: <b>{ $title }</b>
ruling-niet-voor-ons = 🚫 Bizlik bir soru değil: <b>{ $title }</b>
ruling-onduidelijk = 🤔 Ne sorulduğu belli değil
lesson = 📖 <b>Şunu öğreneceğim, bundan sonra böyle soruları bulacağım:</b>
lesson-asked = İçinde hâlâ bir ad ya da adres var mı? Varsa başka türlü söyleyin.
lesson-learned = 📖 Şunu öğrendim:
button-decide = ✅ Evet, bunu öğren
button-lesson-rewrite = ✏️ Başka kelimelerle
example-asked = Soruyu bilmem gereken şekilde yazın. Ad ve adres olmasın.
signal-decided = 👍 <b>Teşekkürler, karar kaydedildi</b>
signal-decided-before = ✋ <b>Başka bir koordinatör sizden önce karar verdi</b>
signal-asker-told = 📨 Soruyu soran kişi şimdi bunu görecek.
decided-by = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
button-undo = ↩️ Geri al
off-topic-municipal-counter = pasaport ve izin belgesi
off-topic-waste-and-street-repairs = çöp ve tamir
off-topic-parking-and-fines = park ve cezalar
off-topic-police-report = polise şikâyet
off-topic-medical-questions = doktora sorulacaklar
off-topic-benefits-and-taxes = sosyal yardım ve vergi
off-topic-house-hunting = ev arama
off-topic-job-wanted = iş arama
off-topic-buying-selling-lost = alım satım, kayıp eşya
off-topic-weather-time-calendar = hava ve takvim
off-topic-sports-tv-news = spor ve haberler
off-topic-recipes-food-shops = yemek ve mağazalar
off-topic-homework-knowledge-translation = ödev ve genel bilgi
off-topic-devices-and-digid = bilgisayar ve DigiD
off-topic-love-and-private-advice = aşk ve özel hayat
off-topic-politics-and-insults = siyaset ve hakaret
off-topic-bot-chitchat = botla sohbet
off-topic-spam-and-advertising = reklam
off-topic-transport-and-travel = otobüs, tren ve yolculuk
off-topic-events-tickets-leisure = eğlence ve bilet
off-topic-pets-plants-chores = hayvan, bitki, ev işi
off-topic-legal-cases = davalar
off-topic-press-and-requests = basın ve anketler
off-topic-tests-and-children-playing = saçma sözler, denemeler
off-topic-local-facts = mahalleyle ilgili bilgiler
off-topic-tradesmen-and-consumer = ustalar ve alışveriş
