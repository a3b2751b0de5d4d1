## The wijkwijze's own profile

own-card = 🪪 <b>Wijkwijze olarak sizinle ilgili bildiklerim</b>
own-line-name = 🧑 Soranların gördüğü adınız: <b>{ $name }</b>
own-line-themes = 🎯 Konular: { $values }
own-line-themes-all = 🎯 Konular: hepsi
own-line-places = 📍 Belediyeler: { $values }
own-line-places-all = 📍 Belediyeler: her yer
own-line-languages = 🌐 Diller: { $values }
own-line-capacity = 📥 Aynı anda soru: { $number }
own-line-days = 🗓 Ne zaman: { $values }
own-line-days-all = 🗓 Ne zaman: her zaman
own-line-pause = ⏸ Ara, dönüş: { DATETIME($day, dateStyle: "long") }
own-change = Değiştirmek istediğinize dokunun. Hemen geçerli olur.
own-refused = 🙈 Bunu anlayamadım. Tekrar deneyin ya da bir düğmeye dokunun.
own-ask-naam = 🧑 Soranlar sizi hangi adla görsün? Şu anda: <b>{ $name }</b>.
    Kendi adınızı ya da bir takma ad yazın. Adresinizi ve numaranızı yazmayın.
own-ask-onderwerpen = 🎯 Hangi konuları biliyorsunuz? Bir ya da birkaç konuya dokunun. Virgülle ayırarak da yazabilirsiniz.
    Hiçbirini seçmezseniz her konuda soru gelebilir.
own-ask-gemeenten = 📍 Hangi yerleri iyi tanıyorsunuz? Belediyenizi yazın. Birden fazlaysa virgülle ayırın.
own-ask-talen = 🌐 Hollandaca dışında hangi dillerde yanıt verebilirsiniz?
own-ask-hoeveel = 📥 Aynı anda en fazla kaç soru olsun? Bir sayıya dokunun ya da yazın.
own-ask-dagen = 🗓 Size ne zaman soru gönderebilirim? Günleri ve günün bölümlerini seçin.
    Yazabilirsiniz de, örneğin: <i>pazartesi ve çarşamba, akşam</i>. Hiçbirini seçmezseniz her zaman olur.
own-ask-pauze = ⏸ Ne kadar ara vermek istersiniz? Bir düğmeye dokunun ya da son günü yazın, örneğin <i>3 Aralık</i>.
    Aldığınız sorular sizde kalır.
button-profile-naam = 🧑 Ad
button-profile-onderwerpen = 🎯 Konular
button-profile-gemeenten = 📍 Belediyeler
button-profile-talen = 🌐 Diller
button-profile-hoeveel = 📥 Kaç soru
button-profile-dagen = 🗓 Ne zaman
button-profile-pauze = ⏸ Ara ver
button-profile-all-onderwerpen = Tüm konular
button-profile-all-gemeenten = Her yer
button-profile-all-dagen = Her zaman
button-profile-back = ✔️ Tamam
button-profile-fill = 🪪 Profilini doldur
button-pause-7 = Bir hafta
button-pause-14 = İki hafta
button-pause-30 = Bir ay
button-pause-over = ▶️ Geri döndüm
day-part-ochtend = sabah
day-part-middag = öğleden sonra
day-part-avond = akşam

offer-why = 🎯 <i>Bu soru size geldi, nedeni: { $reasons }.</i>
offer-reason-gevraagd = başka bir wijkwijze sizi önerdi
offer-reason-taal = bu dili okuyorsunuz
offer-reason-thema = bu konuyu biliyorsunuz
offer-reason-zoiets-eerder = daha önce benzer bir soruyu yanıtladınız
offer-reason-gemeente = bu belediyeyi tanıyorsunuz
