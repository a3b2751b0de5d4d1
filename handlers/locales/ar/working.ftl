## Working on a question: for wijkwijzen

button-ask-back = ❓ سؤال للتوضيح
button-attach = 📎 إرسال عرض
button-work = ⋯ المزيد
button-note = 📝 ملاحظة
button-canned = 📋 رد جاهز
button-hand-over = 🤝 تحويل
button-postpone = 📅 تأجيل
button-back-to-work = ↩️ رجوع
work =
    ما الخطوة التالية لهذا السؤال؟
    <i>{ $question }</i>
work-left = حسناً. لم يُرسل شيء.
words-wanted = هنا أستطيع استخدام الكلمات فقط. هل يمكنك كتابتها؟
ask-back-asked =
    ❓ ما سؤالك لصاحب السؤال؟ يمكنك كتابته هنا.
    الموضوع: <i>{ $question }</i>
note-asked =
    📝 يمكنك كتابة ملاحظتك هنا. صاحب السؤال لا يراها.
    طريقة أسرع: رسالة تبدأ بـ //.
note-kept = 📝 حُفظت الملاحظة مع <i>{ $question }</i>
note-words-only = أحفظ الكلمات فقط، وليس الملف.
notes = 📝 <b>ملاحظات للـwijkwijzen فقط</b>
note-line = <i>{ $name }، { DATETIME($day, dateStyle: "medium") }</i>
note-nobody = شخص ما
offer-declined = 🙅 حسناً. لن أخبرك بعد الآن عن هذا السؤال: <i>{ $question }</i>
question-waits = هذا السؤال ينتظر wijkwijze: <i>{ $question }</i>

attach-near = 🔎 هذا ما وجدته بنفسي. ضغطة واحدة ترسله.
attach-none-near = لم أجد شيئاً بنفسي.
attach-found = 🔎 هذا ما وجدته عن <i>{ $query }</i>. للاطلاع يكفي الضغط عليه.
attach-none-found = لم أجد شيئاً عن <i>{ $query }</i>.
attach-retired = «{ $title }» لم يعد ضمن العروض. لم يُرسَل شيء.
attach-search = هل تلزم نتائج أخرى؟ بضع كلمات تكفي للبحث.
button-use-typed = ✍️ هذا هو جوابي
composed =
    👀 <b>هذا سيصل إلى صاحب السؤال</b>
    حول <i>{ $question }</i>
composed-text = لتعديله: كتابة الجواب كاملاً من جديد.
composed-offering = هل لديك ما تضيفه بكلماتك؟ يمكنك كتابته هنا.
button-send-composed = 📨 إرسال

canned = 📋 <b>ردودك الجاهزة</b>
canned-none = 📋 ليس لديك ردود جاهزة بعد. يمكنك عمل رد لما تكتبه كثيراً.
canned-pick = 📋 أي رد جاهز أرسل؟ ستراه قبل الإرسال.
canned-pick-none = 📋 لا توجد ردود جاهزة بعد. يمكنك عمل رد هنا: /answers
canned-shared = 👥 هذا الرد لكل الـwijkwijzen.
canned-asked =
    السطر الأول: اسم الرد.
    تحته: نص الرد.
canned-refused = أرى سطراً واحداً فقط.
canned-deleted = 🗑 تم الحذف: <i>{ $title }</i>
button-canned-new = ➕ جديد
button-canned-new-shared = ➕ جديد للجميع
button-canned-change = ✏️ تعديل
button-canned-delete = 🗑 حذف
button-canned-list = 📋 الردود الجاهزة

hand-over = 🤝 إلى من أحوّل السؤال؟ إذا لم يكن في القائمة، فيمكنك كتابة الاسم.
hand-over-nobody = 🤝 لا أعرف الآن شخصاً مناسباً. يمكنك كتابة اسم، أو إعادة السؤال إلى الجميع.
hand-over-found = 🤝 وجدت بالاسم <i>{ $name }</i>:
hand-over-none-found = لا أعرف أي wijkwijze اسمه <i>{ $name }</i>. هل هناك اسم آخر؟
hand-over-to = 🤝 سيُحوَّل السؤال إلى <b>{ $name }</b>.
hand-over-to-all = 🤝 سيعود السؤال إلى الجميع. يمكن لأي شخص آخر أخذه.
hand-over-note = ماذا يجب أن يعرف الشخص التالي؟ يمكنك كتابته هنا. صاحب السؤال لا يراه.
handed-over = 🤝 تم التحويل إلى <b>{ $name }</b>.
another-takes-over = 🤝 سيتابع wijkwijze آخر سؤالك <i>{ $question }</i>. لا حاجة لفعل أي شيء.
button-to-all = 📢 إلى الجميع
button-without-note = بلا ملاحظة

postpone = 📅 حتى متى؟ يمكنك الاختيار، أو كتابة يوم. مثلاً: 3 ديسمبر.
postpone-refused = هذا اليوم غير ممكن. يلزم يوم ابتداءً من الغد وخلال شهرين.
postponed =
    📅 مؤجّل حتى { DATETIME($day, dateStyle: "long") }: <i>{ $question }</i>
    سأذكّرك عندها. وصاحب السؤال يعرف ذلك أيضاً.
answer-takes-longer =
    📅 سيعود الـwijkwijze إلى سؤالك في { DATETIME($day, dateStyle: "long") }: <i>{ $question }</i>
    هل لديك شيء جديد؟ يمكنك كتابته هنا.
button-days = { $days ->
        [one] غداً
        [7] أسبوع
        [zero] { $days } يوم
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }

## Words on their way

details-found = 🔒 <b>وجدت في النص: { $details }.</b> سأزيل ذلك. لا يرى أيّ منكما من هو الآخر.
details-changed = 🔒 <b>أصبح النص الآن:</b>
details-sent-so = هل أرسله هكذا؟ لم يُرسل شيء بعد.
details-attachment = 📎 (ملف)
contact-detail-telefoon = رقم هاتف
contact-detail-e-mail = عنوان بريد إلكتروني
contact-detail-gebruikersnaam = اسم مستخدم
contact-detail-adres = عنوان سكن
contact-detail-postcode = رمز بريدي
button-send-held = 📨 إرسال هكذا
button-drop-held = ✏️ سأعدّله
held-dropped = حسناً، لم يُرسل شيء. يمكنك الكتابة من جديد بالرد على هذه الرسالة.
change-not-passed-on = السؤال <i>{ $question }</i> لم يعد لك. لم يُرسل تعديلك.
not-passed-on = { $what ->
        [sticker] لا أستطيع إرسال الملصقات.
        [contact] لا أرسل جهات الاتصال. هكذا يبقى رقمك لك وحدك.
        [poll] لا أستطيع إرسال الاستطلاعات.
        [live] لا أرسل الموقع المباشر المتحرك.
       *[other] لا أستطيع إرسال هذا.
    } { $what ->
        [live] الموقع العادي ممكن.
       *[other] الممكن: نص وصور وصوت وفيديو وملفات وموقع.
    }
