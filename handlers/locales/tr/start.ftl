## Getting to know each other

welcome =
    👋 <b>Merhaba! Ben WijkWijzer’in mahalle asistanıyım.</b>
    Mahallenizde neler oluyor, bana anlatın. Size uygun bir kurs, bir örnek ya da yardımcı olacak bir insan bulayım.

    🤖 Ben bir bilgisayar programıyım, insan değilim.
    🔒 Sorunuzu saklarım ama adınızı saklamam. Sorunuzu { $days ->
        [365] bir yıl
        [one] bir gün
       *[other] { $days } gün
    } sonra silerim.

    Sizin için uygun mu?
    .simple =
        👋 <b>Merhaba! Mahallenizle ilgili sorularda yardım ederim.</b>

        🤖 Ben bir bilgisayarım. İnsan değilim.
        🔒 Sorunuzu saklarım. Adınızı saklamam. Sorunuzu { $days ->
            [365] bir yıl
            [one] bir gün
           *[other] { $days } gün
        } sonra silerim.

        Olur mu?
welcome-waiting = Sorunuz hazır. Evet derseniz hemen aramaya başlarım.
button-consent-yes = ✅ Evet, olur
button-consent-no = Hayır, istemiyorum

consent-given =
    Çok güzel! 👍 Mahallenizde bir şey olduğunda bana her zaman yazabilirsiniz. Tek cümle yeter.
    Fotoğraf ya da sesli mesaj da olur.
    .simple =
        Çok güzel! 👍 Mahallenizde ne var, yazın. Tek cümle yeter.
        Fotoğraf da olur. Konuşabilirsiniz de.
consent-declined =
    Sorun değil. Sizinle ilgili hiçbir şey saklamam.

    Yine de neler olduğuna bakabilirsiniz. Tehlikede misiniz? 112’yi arayın.
    Fikrinizi değiştirdiniz mi? “Evet”e dokunmanız yeter.
    .simple =
        Sorun değil. Hiçbir şey saklamam.

        Yine de bakabilirsiniz. Tehlikede misiniz? 112’yi arayın.
        Yine de ister misiniz? “Evet”e dokunun.

help =
    <b>Nasıl çalışır?</b>
    Mahallenizde neler olduğunu kendi dilinizde yazın. Fotoğraf, sesli mesaj, dosya ya da konum da gönderebilirsiniz.
    Size uygun bir şey ararım. Bulamazsam bir wijkwijze yardım edebilir: mahalleleri iyi tanıyan bir insan.

    /myquestions – sorduğunuz sorular
    /offerings – neler var, göz atın
    /agenda – mahalleler üzerine yedi büyük soru
    /language – başka dil ya da kolay okuma
    /privacy – sizinle ilgili neler saklıyorum
    /mydata – bendeki tüm bilgileriniz
    /delete – her şeyi sil
    .simple =
        <b>Nasıl çalışır?</b>
        Mahallenizde ne var, yazın. Kendi dilinizde yazabilirsiniz.
        Sizin için yardım ararım. Bulamazsam bir insan size yardım edebilir.

        /myquestions – sorularınız
        /offerings – neler var
        /agenda – yedi büyük soru
        /language – başka dil
        /privacy – neler saklıyorum
        /mydata – sizinle ilgili her şey
        /delete – her şeyi sil
help-wijkwijze =
    <b>Wijkwijze olarak sizin için</b>
    /open – birini bekleyen sorular
    /mine – sizin aldığınız sorular
    /profile – neler biliyorsunuz, ne zaman uygunsunuz
    Yanıtlamak için sorunun olduğu mesaja yanıt yazın.
help-coordinator =
    <b>Koordinatör olarak sizin için</b>
    /gaps – henüz karşılığı olmayan konular
    /submissions – insanların önerdikleri
    /review – eskimiş olabilecek öneriler
    /share – paylaşılacak yanıtlar
    /report – yanınıza alabileceğiniz rakamlar
    /figures – yanıtlar ne kadar hızlı geliyor
    /dashboard – hepsi tarayıcınızda
    /wijkwijzen – kimler yanıtlıyor ve açık bağlantılar
    /invite – yeni bir wijkwijze için bağlantı

language-asked = Hangi dilde konuşalım?
language-changed = Tamam! Bundan sonra sizinle Türkçe konuşacağım. Yazmaya devam edebilirsiniz.
    .simple = Tamam! Bundan sonra kolay Türkçe yazacağım. Siz de yazabilirsiniz.
button-simple-on = 🙂 Daha kolay okuma
button-simple-off = Normal dil

privacy =
    🔒 <b>Sizinle ilgili neler saklıyorum</b>
    • Sorunuz ve seçimleriniz. İsimleri, adresleri ve numaraları çıkarırım.
    • Diliniz, mahalledeki rolünüz ve söylediyseniz belediyeniz.
    Sorularınızı { $days ->
        [365] bir yıl
        [one] bir gün
       *[other] { $days } gün
    } sonra silerim.

    👀 <b>Kimler okur?</b>
    • Bir wijkwijze, ama yalnızca siz sorunuzu ona gönderirseniz.
    • Koordinatör, henüz çözümü olmayan soruları görür. Adınızı görmez.
    • Mesajlarınızı Telegram da saklar.

    ✋ <b>Karar sizin</b>
    /mydata bendeki bilgilerinizi gösterir. /delete her şeyi siler.
    .simple =
        🔒 <b>Bunları saklarım</b>
        • Sorunuz ve seçimleriniz. Adınızı çıkarırım.
        • Diliniz ve belediyeniz.
        Sorularınızı { $days ->
            [365] bir yıl
            [one] bir gün
           *[other] { $days } gün
        } sonra silerim.

        👀 <b>Kimler okur?</b>
        • Bir wijkwijze. Ama yalnızca siz isterseniz.
        • Koordinatör yanıtsız soruları görür. Adınızı görmez.
        • Telegram da mesajlarınızı saklar.

        ✋ <b>Karar sizin</b>
        Her şeyi görmek için: /mydata
        Her şeyi silmek için: /delete
document-mydata = 📄 Sizinle ilgili sakladığım her şey bu.
document-gaps = 📄 Henüz çözümü olmayan tüm sorular.

erasure-asked =
    🗑 Gerçekten her şeyi silmek istiyor musunuz?
    { $inquiries ->
        [0] Seçimleriniz silinir.
        [one] Sorunuz ve seçimleriniz silinir.
       *[other] { $inquiries } sorunuz ve seçimleriniz silinir.
    } Bunu geri alamazsınız.
    Bir wijkwijze ile konuşuyorsanız o konuşma da sona erer.
    .simple =
        🗑 Gerçekten her şeyi silmek istiyor musunuz?
        { $inquiries ->
            [0] Seçimleriniz silinir.
            [one] Sorunuz ve seçimleriniz silinir.
           *[other] { $inquiries } sorunuz ve seçimleriniz silinir.
        } Bunlar geri gelmez.
button-erase-yes = 🗑 Evet, her şeyi sil
button-erase-no = Hayır, kalsın
erased =
    Her şey silindi. Artık sizinle ilgili hiçbir şey bilmiyorum.
    İstediğiniz zaman yeniden başlayabilirsiniz: /start

stale = Bu düğme eski bir mesajdan kalma, artık çalışmıyor. Ne öğrenmek istediğinizi yazmanız yeter.
    .simple = Bu düğme artık çalışmıyor. Sorunuzu yazmanız yeter.
not-allowed = Bu başka birine ait ya da artık sizin değil.
failed =
    😕 Üzgünüm, bende bir sorun çıktı. Mesajınız kaybolmadı.
    Biraz sonra tekrar deneyin. Yine olmazsa şu kodu bildirin: <code>{ $reference }</code>
