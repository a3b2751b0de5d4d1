## Wijkwijzen and invitations, for coordinators

wijkwijzen = 🧑‍🤝‍🧑 { $total ->
        [0] <b>لا يوجد أي wijkwijze بعد</b>
        [one] <b>يوجد wijkwijze واحد</b>
        [two] <b>يوجد اثنان من الـwijkwijzen</b>
        [few] <b>يوجد { $total } من الـwijkwijzen</b>
        [many] <b>يوجد { $total } من الـwijkwijzen</b>
       *[other] <b>يوجد { $total } من الـwijkwijzen</b>
    }
wijkwijze-line = <b>{ $number }. { $name }</b> · { $themes }
wijkwijze-name = 🧑 <b>{ $name }</b>
all-themes = كل المواضيع
wijkwijze-held = 📌 { $held } من { $capacity }
wijkwijze-answered = 💬 { $count ->
        [zero] لا إجابات في ثلاثة أشهر
        [one] إجابة واحدة في ثلاثة أشهر
        [two] إجابتان في ثلاثة أشهر
        [few] { $count } إجابات في ثلاثة أشهر
        [many] { $count } إجابة في ثلاثة أشهر
       *[other] { $count } إجابة في ثلاثة أشهر
    }
wijkwijze-paused = ⏸ حتى { DATETIME($day, dateStyle: "medium") }
wijkwijze-blocked = 🔕 قام بحظري
button-revoke = 🚪 إنهاء دور wijkwijze
button-wijkwijzen = 🧑‍🤝‍🧑 كل الـwijkwijzen
revocation-asked =
    🚪 هل ينتهي دور <b>{ $name }</b> كـwijkwijze؟ يسري ذلك فوراً.
    { $held ->
        [0] لا يوجد الآن أي سؤال عند { $name }.
        [one] السؤال الموجود عنده ينتقل إلى آخرين.
        [two] السؤالان الموجودان عنده ينتقلان إلى آخرين.
        [few] الأسئلة الموجودة عنده ({ $held }) تنتقل إلى آخرين.
        [many] الأسئلة الموجودة عنده ({ $held }) تنتقل إلى آخرين.
       *[other] الأسئلة الموجودة عنده ({ $held }) تنتقل إلى آخرين.
    }
button-revoke-yes = 🚪 نعم، إنهاء الدور
button-revoke-no = لا، يبقى كما هو
wijkwijze-revoked =
    🚪 انتهى دور <b>{ $name }</b> كـwijkwijze، وتم إبلاغه بذلك.
    { $given ->
        [0] لم يكن عنده أي سؤال.
        [one] ينتقل الآن سؤال واحد إلى آخرين.
        [two] ينتقل الآن سؤالان إلى آخرين.
        [few] تنتقل الآن { $given } أسئلة إلى آخرين.
        [many] ينتقل الآن { $given } سؤالاً إلى آخرين.
       *[other] ينتقل الآن { $given } سؤال إلى آخرين.
    }
role-revoked =
    👋 مرحباً { $name }. انتهى دورك من الآن: { $role }.
    شكراً على مساعدتك! الأسئلة التي كانت عندك تنتقل إلى آخرين. هل هذا خطأ؟ يمكنك سؤال المنسق.
    ويمكنك دائماً أن تطرح سؤالاً خاصاً بك.
button-invitations = ✉️ روابط مفتوحة: { $count }
invitations-open = ✉️ <b>روابط ما زالت تعمل</b>
invitations-open-none = ✉️ لا توجد روابط ما زالت تعمل.
invitation-line = <b>{ $number }.</b> { $role }، أُنشئ في { DATETIME($made, dateStyle: "medium") }، يعمل حتى { DATETIME($until, dateStyle: "medium") }
invitation-withdrawn = 🗑 ذلك الرابط لم يعد يعمل.
button-withdraw-number = 🗑 إيقاف الرابط { $number }
