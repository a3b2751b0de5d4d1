## One's own question in human hands, and how it was

conversation-closed =
    انتهت محادثتك حول <i>{ $question }</i>
    كم نجمة لمساعدة الـwijkwijze؟
button-stars = { $stars } ⭐
rating-noted = شكراً جزيلاً! هل حصلت على جواب كامل لسؤالك؟
button-complete-yes = نعم، تماماً
button-complete-no = لا، ليس بعد
completeness-yes = جميل! 🎉 هل لديك سؤال آخر؟ يمكنك كتابته هنا.
completeness-no = مؤسف. هل نواصل البحث؟ الاختيار لك.

phase-wacht = ينتظر wijkwijze
phase-bezig = يعمل عليه wijkwijze
phase-beantwoord = تمت الإجابة
phase-jouw-beurt = الدور عليك
phase-uitgesteld = مؤجّل لفترة
phase-klaar = تمت الإجابة وانتهى
phase-ingetrokken = تم سحبه
standing-wacht = ⏳ سؤالك ينتظر wijkwijze منذ { DATETIME($since, dateStyle: "long") }.
standing-bezig = 🙋 يعمل wijkwijze على سؤالك منذ { DATETIME($since, dateStyle: "long") }. لا حاجة لفعل أي شيء.
standing-beantwoord = 💬 وصلك جواب في { DATETIME($since, dateStyle: "long") }. هل لديك سؤال آخر؟ يمكنك الكتابة من جديد.
standing-jouw-beurt = 👉 سألك الـwijkwijze شيئاً في { DATETIME($since, dateStyle: "long") }. الدور عليك الآن.
standing-uitgesteld = 📅 سيتابع الـwijkwijze سؤالك في { DATETIME($until, dateStyle: "long") }.
standing-klaar = ✔️ انتهت المحادثة مع الـwijkwijze في { DATETIME($since, dateStyle: "long") }.
standing-ingetrokken = لم يعد الـwijkwijzen يرون سؤالك منذ { DATETIME($since, dateStyle: "long") }.
button-talk = 💬 قراءة المحادثة من جديد
button-add = ➕ إضافة شيء
button-write-on = ✏️ متابعة الكتابة
button-another = 🙋 أفضّل wijkwijze آخر
button-search-again = 🔎 بحث من جديد
button-back-to-question = ↩️ العودة إلى سؤالي

talk = 💬 <b>المحادثة حول</b> <i>{ $question }</i>
talk-earlier = { $count ->
        [zero] <i>لا توجد رسائل أقدم.</i>
        [one] <i>قبل هذا أُرسلت رسالة واحدة. تجدها أعلى في هذه الدردشة.</i>
        [two] <i>قبل هذا أُرسلت رسالتان. تجدهما أعلى في هذه الدردشة.</i>
        [few] <i>قبل هذا أُرسلت { $count } رسائل. تجدها أعلى في هذه الدردشة.</i>
        [many] <i>قبل هذا أُرسلت { $count } رسالة. تجدها أعلى في هذه الدردشة.</i>
       *[other] <i>قبل هذا أُرسلت { $count } رسالة. تجدها أعلى في هذه الدردشة.</i>
    }
talk-none = لم يُكتب شيء بعد.
talk-you =
    <b>أنت</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-wijkwijze =
    <b>أحد الـwijkwijzen</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-attachment = 📎 مرفق
addition-asked = ✏️ ماذا لديك لإضافته حول <i>{ $question }</i>؟ يمكنك كتابته هنا، وسأنقله إلى الـwijkwijze.
another-offered =
    هل يطّلع wijkwijze آخر على <i>{ $question }</i>؟
    الـwijkwijze الذي يساعدك الآن لن يرى سؤالك بعدها. والتالي يقرأ ما كتبتماه من قبل.
button-another-yes = 🙋 نعم، شخصاً آخر من فضلك
button-another-no = لا، يبقى كما هو
another-asked = 🙋 سؤالك الآن عند الـwijkwijzen الآخرين. سيصل الجواب هنا. لا حاجة لفعل أي شيء.
question-taken-back = 🙏 يودّ صاحب السؤال أن يسمع رأي شخص آخر أيضاً حول <i>{ $question }</i>. لا حاجة لفعل شيء بعد الآن. شكراً على جهدك!

button-remark = ✏️ ماذا كان يمكن تحسينه؟
remark-asked = ماذا كان يمكن أن يكون أفضل؟ بضع كلمات تكفي. يقرؤها المنسق فقط، من دون اسمك.
remark-noted = 🙏 شكراً جزيلاً. سيقرأ المنسق ما كتبته.
remark-arrived = 💬 <b>{ $stars ->
        [zero] بلا نجوم
        [one] نجمة واحدة
        [two] نجمتان
        [few] { $stars } نجوم
        [many] { $stars } نجمة
       *[other] { $stars } نجمة
    }</b> للمساعدة في <i>{ $question }</i>. ويضيف صاحب السؤال:
