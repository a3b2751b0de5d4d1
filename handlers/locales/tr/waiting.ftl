## What the clock says of questions in human hands

owner-reminded =
    ⏰ <b>Soruyu soran kişi sizi bekliyor</b>
    { $days ->
        [one] Bir iş günüdür ses yok: <i>{ $question }</i>
       *[other] { $days } iş günüdür ses yok: <i>{ $question }</i>
    }
owner-reminded-after = Olmuyor mu? Sorun değil. Soruyu geri verin, başkası alsın.
button-show-again = 💬 Göster
taken-back =
    ↩️ Artık başkalarından da yardım istiyorum: <i>{ $question }</i>
    Uzun süre ses çıkmadı. Hiç sorun değil: bunu boş zamanınızda yapıyorsunuz. Şimdi vaktiniz varsa yeniden alabilirsiniz.
button-claim-again = ✋ Yeniden alıyorum
another-sought =
    ⏳ Sorunuz umduğumdan uzun sürüyor: <i>{ $question }</i>
    Şimdi başka bir wijkwijze arıyorum. Bir şey yapmanız gerekmez.
closed-in-silence =
    Bir süredir ses yok: <i>{ $question }</i>
    Bu konuşmayı şimdi kapatıyorum. Devam etmek isterseniz gelen yanıta karşılık yazın.
    Wijkwijze’nin yardımına kaç yıldız verirsiniz?
owners-talk-closed =
    ✔️ Soran kişi başka bir şey yazmadı. Bu soru tamamlandı: <i>{ $question }</i>
    Yine yazarsa size haber veririm.
question-woken =
    📅 <b>Bu soruya bugün devam edecektiniz</b>
    <i>{ $question }</i>
