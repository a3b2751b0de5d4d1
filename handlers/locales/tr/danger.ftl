## Danger first

danger-acute-violence =
    🚨 <b>Şu anda tehlike var mı? 112’yi arayın.</b>
    Önce kendiniz güvende olun.
danger-fire-or-accident =
    🚨 <b>Yangın ya da kaza mı var? Hemen 112’yi arayın.</b>
    Önce güvenli bir yere gidin.
danger-medical =
    🚨 <b>Birinin hayatı tehlikede mi? Hemen 112’yi arayın.</b>
    Acil değilse ev doktorunuzu (huisarts) arayın.
danger-suicide =
    🧡 <b>Siz ya da yakınınızdaki biri intiharı mı düşünüyor? Yalnız değilsiniz.</b>
    Şimdi bir insanla konuşun. Adınızı söylemeniz gerekmez.
danger-domestic-violence =
    🧡 <b>Eviniz güvenli değil mi? Yalnız değilsiniz.</b>
    Şu anda tehlike varsa 112’yi arayın.
danger-child-abuse =
    🧡 <b>Bir çocuk için endişeleniyor musunuz? Beklemeyin, arayın.</b>
    Şu anda tehlike varsa 112’yi arayın.
danger-crime-report =
    👮 <b>Bir suç hakkında bir şey mi biliyorsunuz? Buraya bildirebilirsiniz.</b>
    Şu anda tehlike varsa 112’yi arayın.
danger-discrimination-report =
    🧡 <b>Ayrımcılığa mı uğradınız? Buna kimsenin hakkı yok. Buraya bildirebilirsiniz.</b>
    Yaşadıklarınızı da anlatabilirsiniz.
help-line = <b>{ $name }</b>
help-line-number = 📞 { $number }
help-line-website = 🌐 <a href="{ $url }">{ $site }</a>
help-lines-after = Ben bir bilgisayar programıyım, kendim arayamam. Sonra sorunuza seve seve yardım ederim.
    .simple = Ben bir bilgisayarım. Telefon edemem. Sonra sorunuza yardım ederim.
help-lines-talking = Mesajınız wijkwijze’ye de gidiyor. Ama onu beklemeyin: şimdi arayın.
button-go-on = Soruma devam et
