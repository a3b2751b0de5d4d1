## Whether an offering still stands

review-asked = 🔎 <b>Bu hâlâ doğru mu?</b>
    Bunu siz sunmuştunuz. Tek dokunuş yeter.
button-review-klopt = ✅ Evet, hâlâ doğru
button-review-veranderd = ✏️ Bir şey değişti
button-review-gestopt = ⛔ Artık yok
change-asked = <b>{ $title }</b> için ne değişti? Birkaç basit cümleyle yazın.
change-refused = 🙈 Bunu kullanamıyorum. <b>{ $title }</b> için ne değişti? Kısaca, kelimelerle yazın.
review-answered-klopt = 👍 Teşekkürler! <b>{ $title }</b> listede kalıyor.
review-answered-veranderd = 👍 Teşekkürler! Bir koordinatör <b>{ $title }</b> bilgisini düzeltecek.
review-answered-gestopt = 👍 Teşekkürler! <b>{ $title }</b> artık listede değil. Bir koordinatöre haber veriyorum.

provider-said-veranderd = ✏️ <b>{ $title }</b> için bir şey değişti. Sunan kişi şöyle yazıyor:
provider-said-gestopt = ⛔ Sunan kişiye göre <b>{ $title }</b> artık yok. Listeden çıktı.
button-look = 👀 Bir bak
button-restore = ↩️ Geri koy
looks = 🔎 <b>Gözden geçirilecekler: { $total }</b>
    Bir numaraya dokunun.
looks-none = 🔎 Gözden geçirilecek bir şey yok.
look-why = 🔎 Neden bakmalı: { $reasons }
look-fine = ✅ Burada bakılacak bir şey yok.
look-day = 🗓 Son bakış: { DATETIME($day, dateStyle: "long") }
look-postponed = ⏰ Buna sonra bakacaksınız: { DATETIME($day, dateStyle: "long") }
look-usage = 📊 Bulundu: { $suggested } · gösterildi: { $shown } · işe yaradı: { $helped } · uymadı: { $unfit }
look-note = ✏️ Sunan kişi şöyle yazıyor:
look-retired = 🗄 <b>Bu artık listede değil.</b>
look-stuck = 🙈 Bu geri konamıyor. Ya sözleri silindi ya da sitesi zaten listede.
button-look-right = ✅ Hâlâ doğru
button-look-later = ⏰ Bir ay sonra
button-look-retire = 🗄 Listeden çıkar
button-look-back = ⬅️ Geri
button-looks = 🔎 Bakılacakların hepsi
retirement-asked = <b>{ $title }</b> neden listeden çıksın? Seçtiğiniz anda çıkar.
retire-reason-weg = Artık yok
retire-reason-oud = Eskimiş
retire-reason-dubbel = Listede iki kez var
retire-reason-niet-hier = Buraya uygun değil
look-reason-aanbieder-zegt-veranderd = bir şey değişmiş
look-reason-is-geweest = tarihi geçmiş
look-reason-lijkt-gestopt = sona ermiş gibi
look-reason-helpt-vaak-niet = çoğu zaman uymuyor
look-reason-aanbieder-zwijgt = sunan kişi yanıt vermiyor
look-reason-lang-niet-nagekeken = uzun süredir bakılmadı
look-reason-nooit-gevonden = hiç bulunmadı

offering-unreviewed = ⚠️ Uzun süredir gözden geçirilmedi. Hâlâ doğru mu, siz de bakın.
offering-gone = 🗄 Bu artık listede değil.
button-keep = 🔎 Gözden geçir
