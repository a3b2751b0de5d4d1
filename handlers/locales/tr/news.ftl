## Word when something comes

news-asked = 🔔 İleride bir şey çıkarsa size haber vereyim mi?
button-news-yes = 🔔 Evet, haber ver
button-news-no = 🔕 Hayır, gerek yok
news-wish-yes = 🔔 Tamam. Bir şey çıkınca size buradan yazarım. Bunu /myquestions bölümünde değiştirebilirsiniz.
news-wish-no = 🔕 Tamam, size yazmam. Bunu /myquestions bölümünde değiştirebilirsiniz.
button-news-on = 🔔 Bir şey çıkarsa haber ver
button-news-off = 🔕 Artık haber verme
news-state-on = 🔔 Bir şey çıkınca size haber vereceğim.
button-news-helps = 👍 İşime yarıyor
button-news-helps-not = 👎 İşime yaramıyor
news-helps = 🎉 Ne güzel, sevindim. Kolay gelsin!
news-helps-not = Teşekkürler, bunu bilmek de işime yarar. İsterseniz bir wijkwijze sizinle birlikte düşünebilir.
network-proposed =
    🤝 <b>Bunu başkaları da soruyor</b>
    Şunu sormuştunuz:
network-asked = Bunu küçük bir grupta birlikte öğrenmek ister misiniz? Adınızı ve numaranızı kimse görmez. Bir grup başlarsa size buradan yazarım.
    .simple = Bunu küçük bir grupta birlikte öğrenmek ister misiniz? Adınızı kimse görmez. Grup başlarsa size buradan yazarım.
button-network-yes = 🙋 Evet, katılırım
button-network-no = Hayır, istemem
network-called =
    🙋 <b>Birlikte öğreneceksiniz</b>
    Şunu sormuştunuz:
network-words = Koordinatör yazıyor:
network-yes = 🙋 Ne güzel! Bir grup başlarsa size buradan yazarım.
network-no = Peki, olmasın. Yanıtınız için teşekkürler.
