## Offering something of one's own

submission-begins = 🎁 <b>Bir şey sunmak istemeniz ne güzel</b>
    Birkaç kısa soru soracağım. Sonra bir koordinatör bakacak. /stop yazarak istediğiniz zaman bırakabilirsiniz.
submission-resumed = 🎁 <b>Kaldığınız yerden devam ediyoruz</b>
submit-titel = Adı ne? Kısa bir ad yazın.
    Örneğin: <i>Sebze bahçesine başlama kursu</i>
submit-wie = Kim sunuyor? Kulübün, kurumun ya da grubun adını yazın.
submit-voor-wie = Kimler için? Birden fazla seçebilirsiniz.
submit-wat-leer-je = İnsan bundan ne öğrenir? Bir iki sade cümleyle anlatın.
submit-link = Daha fazla bilgi nerede var? İnternet adresini yazın ya da yapıştırın.
submit-vragen = Bu, hangi soruların yanıtı? En az { $fewest } soru yazın, insanlar nasıl konuşursa öyle. Her soruyu ayrı mesajla ya da ayrı satırda yazabilirsiniz.
    İki güzel örnek:
    • <i>Apartmanımızın önünde boş bir saksı duruyor. Onu nasıl küçük bir bahçeye çeviririz?</i>
    • <i>Komşularla sebze yetiştirmek istiyorum ama nasıl yapılır bilmiyorum. Bize kim öğretir?</i>
submit-questions-short = { $short ->
        [one] Bir soru
       *[other] { $short } soru
    } daha lazım.
submit-questions-enough = { $room ->
        [0] Bu kadarı yeter. Düğmeye dokunun.
       *[other] Bu kadarı yeter. İsterseniz bir tane daha yazın ya da düğmeye dokunun.
    }
submit-lijkt-op = 🔎 <b>Bunlardan birine benziyor mu?</b>
    Bakmak için bir başlığa dokunun. Zaten varsa burada bırakabilirsiniz.
submit-nakijken = Böyle doğru mu? Doğruysa bir koordinatöre göndereyim. İnsanların adlarını ve numaralarını çıkardım.
refusal-geen-woorden = 🙈 Bunu kullanamıyorum. Kelimelerle yazın ya da bir düğmeye dokunun.
refusal-te-lang = 🙈 Bu çok uzun. Biraz daha kısa yazın.
refusal-geen-adres = 🙈 Bu bir internet adresine benzemiyor. Şöyle olmalı: www.ornek.nl
refusal-geen-vraag = 🙈 Bu, bir soru için çok kısa. Tam bir cümle yazın.
refusal-te-weinig = 🙈 Devam etmek için bir şey daha lazım.
submission-title = 🎁 <b>{ $title }</b>
submission-link = 🔗 { $url }
submission-no-link = 🔗 Henüz internet sitesi yok
submission-summary = { $summary }
button-submit-next = ➡️ Devam
button-submit-no-link = İnternet sitesi yok
button-submit-done = ✅ Sorular bu kadar
button-submit-other = ➡️ Hayır, bu başka bir şey
button-submit-send = 📨 Gönder
button-submit-titel = ✏️ Ad
button-submit-wie = ✏️ Kim sunuyor
button-submit-voor-wie = ✏️ Kimler için
button-submit-wat-leer-je = ✏️ Ne öğrenilir
button-submit-link = ✏️ İnternet sitesi
button-submit-vragen = ✏️ Sorular
button-submit-leave = ✋ Bırak
button-submit-resume = 🎁 Sunmaya devam et
button-submit-restart = 🔄 Baştan başla
submission-left = 👍 Tamam, burada bırakıyoruz. Anlattıklarınızı otuz gün saklarım. /submit yazarak devam edebilirsiniz. Dilerseniz şimdi bir soru yazın.
submission-sent = 📨 Gönderildi: <b>{ $title }</b>. Bir koordinatör bakacak. Sonucu size bildiririm. Teşekkürler!
submission-accepted = 🎉 <b>{ $title }</b> artık listede. Böyle bir şey soranlar onu bulabilir. Teşekkürler!
submission-rejected = <b>{ $title }</b> listeye alınmayacak. Koordinatör şöyle yazdı: <blockquote>{ $reason }</blockquote> /submit yazarak yeniden deneyebilirsiniz.
button-submission-show = 👀 Göster

submission-arrived = 🎁 <b>Biri bir şey sunuyor</b>
button-submission-look = 👀 Bak ve karar ver
submissions = 🎁 <b>Bunlar karar bekliyor</b>
submissions-none = 🎁 Karar bekleyen bir şey yok.
submission-nearest = 🔎 <b>Listede buna en çok benzeyenler</b>
submission-decide = Bunu listeye alalım mı?
button-submission-accept = ✅ Evet, listeye al
button-submission-reject = 🚫 Hayır
button-submissions = 🎁 Bekleyenler
submission-themes = <b>{ $title }</b> hangi konulara giriyor? İlkini ben seçtim.
submission-kind = Bu ne tür bir şey? Seçtiğiniz anda listeye girer.
submission-link-asked = Bir internet sitesi daha lazım. Adresi yazın ya da yapıştırın.
submission-reason-asked = Neden olmasın? Nazik bir dille yazın: bunu sunan kişi sözlerinizi okuyacak.
submission-faulty = Bu haliyle listeye alınamıyor. Belki adresi zaten listededir. Şunlara bakın: { $fields }
submission-was-accepted = ✅ Listeye alan: { $name }.
submission-was-rejected = 🚫 Reddeden: { $name }. <blockquote>{ $reason }</blockquote>
