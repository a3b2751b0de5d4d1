## A good answer, shared with others

publication-invited = 💡 Şu soruya verdiğiniz yanıt işe yaradı: <i>{ $question }</i>. Bu yanıt başkalarına da yardımcı olabilir. Paylaşmak ister misiniz?
button-propose = 💡 Evet, yanıtımı paylaş
publication-drafted = 💡 <b>Başkaları bunu okuyacak</b>
publication-drafted-after = İsimleri ve numaraları çıkardım. Birini belli eden bir şey kalmış mı, bakın. Önce soran kişi okur, evet ya da hayır der. Sonra bir koordinatör bakar. Adınız yazmaz.
publication-question = <b>{ $question }</b>
button-ask-resident = 📨 Soran kişiye sor
button-part-vraag = ✏️ Soru
button-part-antwoord = ✏️ Yanıt
button-not-propose = Vazgeç
publication-part-vraag = ✏️ Soruyu tek cümleyle yeniden yazın. Şimdiki hali:
publication-part-antwoord = ✏️ Yanıtın tamamını yeniden yazın. Şimdiki hali:
publication-part-refused = 🙈 Bunu kullanamıyorum. Kelimelerle yazın, en fazla { $limit } karakter olsun.
publication-dropped = 👍 Tamam, paylaşmıyoruz.
publication-concept = 💡 <i>{ $question }</i>: bu henüz önerilmedi.
publication-voorgesteld = 📨 Soran kişiye sordum: <i>{ $question }</i>. Sonucu size bildiririm. Soran kişi bir şey demezse paylaşmayız.
publication-bewoner-akkoord = 👍 Soran kişi izin verdi: <i>{ $question }</i>. Şimdi bir koordinatör bakıyor.
publication-bewoner-niet-akkoord = Soran kişi bunun paylaşılmasını istemiyor: <i>{ $question }</i>. Öneriniz için teşekkürler.
publication-gepubliceerd = 🎉 Şu soruya verdiğiniz yanıt artık listede: <i>{ $question }</i>. Böyle bir şey soranlar onu bulabilir. Teşekkürler!
publication-afgewezen = Şu soruya verdiğiniz yanıt listeye alınmayacak: <i>{ $question }</i>. Koordinatör şöyle yazdı:
publication-teruggetrokken = Yanıtınız artık listede değil. Paylaştığınız için teşekkürler.

permission-asked = 💡 <b>Bunu başkaları da okuyabilir mi?</b>
    Size gelen yanıt başka insanlara da yardımcı olabilir. Tam olarak şunu okuyacaklar:
permission-asked-after =
    Kimin sorduğu yazmaz. Yine de sizinle ilgili bir şey var mı? O zaman “Hayır”a dokunun. Bir şey demezseniz paylaşmayız.
    İzninizi istediğiniz zaman geri alabilirsiniz: /myquestions. /delete ile her şeyi silerseniz bu yanıt kalır, çünkü içinde sizinle ilgili bir şey yoktur. Ondan sonra izninizi geri alamazsınız.
button-allow = ✅ Evet, olabilir
button-allow-not = 🚫 Hayır, istemiyorum
permission-concept = 💡 Yazı daha değişecek. Sonra size yeniden izin soracağım.
permission-voorgesteld = 💡 Bu yanıtı başkaları da okuyabilir mi diye soruluyor.
permission-bewoner-akkoord = 👍 Teşekkürler! Başkalarının bu yanıtı okumasına izin verdiniz. Önce bir koordinatör bakacak.
permission-bewoner-niet-akkoord = 👍 Tamam, bu yanıtı paylaşmıyoruz.
permission-gepubliceerd = 📗 Başkaları artık bu yanıtı okuyabilir. Kimin sorduğunu bilmezler. Teşekkürler!
permission-afgewezen = 📕 Bu yanıt paylaşılmayacak. Koordinatör başka türlü karar verdi.
permission-teruggetrokken = 📕 Başkaları artık bu yanıtı okuyamaz.
button-permission = 💡 Başkaları ne okuyor
button-take-back = 🚫 Artık paylaşılmasın

publication-arrived = 💡 <b>Paylaşılacak bir yanıt</b>
    Soran kişi izin verdi.
button-publication-look = 👀 Bak ve karar ver
publications = 💡 <b>Paylaşılacak yanıtlar</b>
    ⏳ sizi bekliyor · 📗 listede
publications-none = 💡 Henüz paylaşılacak yanıt yok.
button-publications = 💡 Tüm yanıtlar
button-publish = ✅ Listeye al
button-publish-not = 🚫 Hayır
button-retire = 🗑 Listeden çıkar
publication-reason-asked = Neden olmasın? Nazik bir dille yazın: wijkwijze sözlerinizi okuyacak.
moderated-concept = ✏️ Yazı değişti. Önce soran kişi okur, evet ya da hayır der.
moderated-voorgesteld = ⏳ Soran kişi henüz bir şey demedi.
moderated-bewoner-akkoord = 👍 Soran kişi tam olarak bu yazıya izin verdi. Bunu listeye alalım mı? Bir şey değiştirirseniz soran kişiye yeniden sorarım.
moderated-bewoner-niet-akkoord = Soran kişi bunun paylaşılmasını istemiyor.
moderated-gepubliceerd = 📗 Listeye alan: { $name }.
moderated-afgewezen = 🚫 Reddeden: { $name }.
moderated-teruggetrokken = 📕 Bu yanıt listeden çıkarıldı.
