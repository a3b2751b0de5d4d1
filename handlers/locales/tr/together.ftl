## The wijkwijzen's group

topic-open = 🟡 { $number } · { $question }
topic-geclaimd = 🔵 { $number } · { $question }
topic-uitgesteld = ⏸ { $number } · { $question }
topic-gesloten = ✅ { $number } · { $question }
topic-ingetrokken = ❌ { $number } · { $question }

not-yet-wijkwijze = 🙋 Burada yalnızca wijkwijzeler yanıt verir. Siz de ister misiniz? Bir koordinatörden davet isteyin.
group-offer = Bu başlığa yazdığınız yanıt mahalle sakinine gider. Not için // ile başlayın: o burada kalır.
group-claimed = 🔵 <b>{ $name } bu soruyu aldı</b>
