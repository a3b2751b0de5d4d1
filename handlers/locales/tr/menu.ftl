## Menu and profile, set in Telegram

menu-mijnvragen = Sorduğunuz sorular
menu-aanbod = Neler var, göz atın
menu-aanbieden = Siz de bir şey sunun
menu-leeragenda = Mahalleler üzerine yedi büyük soru
menu-taal = Başka dil ya da kolay okuma
menu-stop = Şu an yaptığımız işi durdur
menu-hulp = Nasıl çalışır?
menu-privacy = Sizinle ilgili neler saklıyorum
menu-mijngegevens = Bendeki tüm bilgileriniz
menu-verwijder = Her şeyi sil
menu-open = Bir wijkwijze bekleyen sorular
menu-mijn = Aldığınız sorular
menu-antwoorden = Sık kullandığınız yanıtlar
menu-profiel = Neler biliyorsunuz, ne zaman uygunsunuz
menu-wijkwijzen = Kimler yanıtlıyor ve bağlantılar
menu-gaten = Henüz çözümü olmayan sorular
menu-aangeboden = İnsanların sundukları
menu-nakijken = Gözden geçirilecekler
menu-cijfers = Sorular nasıl gidiyor
menu-rapport = Neler soruldu, neler eksik
menu-dashboard = Kontrol paneline git
menu-delen = Paylaşılacak yanıtlar
menu-uitnodigen = Birini davet et
profile-name = WijkWijzer vraagbaak
profile-short = Mahallenizle ilgili sorunuzu yazın. Size uyan bir şey ya da yardım edecek bir insan bulalım.
profile-description =
    Mahallenizde bir şey mi var? Kendi dilinizde bana anlatın. Size uygun bir kurs, bir örnek ya da yardımcı olacak bir insan bulayım.

    Ben bir bilgisayar programıyım. Sorunuzu yalnızca siz izin verirseniz ve adınız olmadan saklarım.
