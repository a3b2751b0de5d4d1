## Word when something comes

news-asked = 🔔 هل تودّ أن أراسلك إذا ظهر شيء لاحقاً؟
button-news-yes = 🔔 نعم، راسلني
button-news-no = 🔕 لا، شكراً
news-wish-yes = 🔔 حسناً. ستصلك رسالة هنا عندما يظهر شيء. يمكن تغيير ذلك في /myquestions.
news-wish-no = 🔕 حسناً، لن أراسلك. يمكن تغيير ذلك في /myquestions.
button-news-on = 🔔 راسلني إذا ظهر شيء
button-news-off = 🔕 لا تراسلني بعد الآن
news-state-on = 🔔 ستصلك رسالة عندما يظهر شيء.
button-news-helps = 👍 هذا يفيدني
button-news-helps-not = 👎 هذا لا يفيدني
news-helps = 🎉 جميل، يسعدني ذلك. بالتوفيق!
news-helps-not = شكراً لك، هذا يفيدني أيضاً. ويمكن لـwijkwijze أن يفكّر معك.
network-proposed =
    🤝 <b>آخرون يسألون السؤال نفسه</b>
    كان سؤالك:
network-asked = هل تودّ تعلّم ذلك مع آخرين في مجموعة صغيرة؟ لا أحد يرى اسمك أو رقمك. إذا بدأت مجموعة فسأخبرك هنا.
    .simple = هل تودّ التعلّم مع آخرين في مجموعة صغيرة؟ لا أحد يرى اسمك. إذا بدأت المجموعة فسأخبرك هنا.
button-network-yes = 🙋 نعم، سأشارك
button-network-no = لا، أفضّل ألا أشارك
network-called =
    🙋 <b>ستتعلّمون معاً</b>
    كان سؤالك:
network-words = كتب المنسّق:
network-yes = 🙋 رائع! إذا بدأت مجموعة فسأخبرك هنا.
network-no = حسناً، لا بأس. شكراً على ردّك.
