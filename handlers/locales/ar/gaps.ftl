## Gaps: like questions together

groups = 🕳 <b>ما لا يوجد له شيء بعد</b>
groups-count = { $total ->
        [one] موضوع واحد يسأل عنه عدة أشخاص.
        [two] موضوعان يسأل عنهما عدة أشخاص.
        [few] { $total } مواضيع يسأل عنها عدة أشخاص.
        [many] { $total } موضوعاً يسأل عنها عدة أشخاص.
       *[other] { $total } موضوع يسأل عنها عدة أشخاص.
    }
group-line = <b>{ $number }.</b> { $title }
group-count = عدد الأسئلة: { $count }
group-growth = زيادة هذا الشهر: { $count }
group-waiting = بانتظار خبر: { $count }
group-open = جديد: { $count }
button-loose = ❓ أسئلة منفردة ({ $count })
button-groups = 🕳 كل المواضيع
button-group = ↩️ عودة إلى هذا الموضوع

group = 🕳 <b>{ $title }</b>
group-examples = 💬 <b>هكذا يسأل الناس</b>
group-example = <b>{ $number }.</b> { $question }
group-seen = 📅 أول سؤال { DATETIME($first, dateStyle: "medium") }، وآخر سؤال { DATETIME($last, dateStyle: "medium") }
group-who = 👥 من: { $who }
group-where = 📍 أين: { $where }
group-wait = 🔔 بانتظار خبر: { $count }
group-owner = 🙋 يعمل عليه: { $name }
group-due = ⏰ الموعد: { DATETIME($day, dateStyle: "long") }
group-note = 📝 { $note }
group-reason = 🚫 سبب الرفض: { $reason }
group-offering = 🔗 العرض: <b>{ $title }</b>
group-no-offering = 🔗 لا يوجد عرض بعد.
group-alike = 🔀 يشبه: { $title }
group-told = 📨 وصلتهم رسالة: { $count }
group-helped = 👍 قالوا إنه مفيد: { $count }
group-helped-not = 👎 قالوا إنه غير مفيد: { $count }
group-willing = 🤝 يريدون التعلّم معاً: { $count }
group-dashboard = <i>إضافة عرض أو تقسيم الأسئلة أسهل على /dashboard.</i>

button-group-link = 🔗 يوجد عرض لهذا
button-group-network = 🤝 من يريد التعلّم معاً؟
button-group-call = 📣 رسالة إلى المشاركين
button-group-status = 📌 إلى أين وصل؟
button-group-mine = 🙋 سأعمل عليه
button-group-not-mine = 🙅 لم أعد أعمل عليه
button-group-due = ⏰ تحديد موعد
button-group-note = 📝 كتابة ملاحظة
button-group-name = ✏️ اسم آخر
button-group-merge = 🔀 يتبع موضوعاً آخر
button-group-apart = ✋ موضوع آخر: { $title }
button-group-unmerge = ↩️ فصلهما من جديد
button-group-askers = 📨 من وصله الخبر؟
button-group-go-on = ➕ ربط الأسئلة الجديدة أيضاً
button-group-unlink = ↩️ لا يوجد عرض له
button-group-clear = 🗑 إزالة المكتوب

group-status-asked = إلى أين وصل <b>{ $title }</b>؟ الآن: { $status }.
group-asked-naam = ما اسم هذا الموضوع؟ يكفي اسم قصير.
group-asked-notitie = ماذا تريد أن تتذكر؟ يمكن لزملائك قراءته أيضاً.
group-asked-datum = متى يجب أن ينتهي؟ يمكنك كتابة يوم مثل «الجمعة» أو «1 ديسمبر».
group-asked-reden = لماذا ليس مكانه هنا؟ باختصار من فضلك. يمكن لزملائك قراءته أيضاً.
group-asked-aanbod = ما موضوع العرض؟ بضع كلمات تكفي.
group-asked-bericht = ماذا تريد أن تكتب للمشاركين؟ المكان والموعد، ومع من يتواصلون.
group-day-unclear = لم أفهم هذا اليوم. مثلاً «الجمعة» أو «1 ديسمبر».
group-words-long = هذا طويل جداً. بكلمات أقل من فضلك.
group-link-asked = أي عرض يناسب <b>{ $title }</b>؟ يمكنك الاختيار، أو البحث بكلمة.
group-link-previewed =
    🔗 <b>هذا ما يحدث عند الربط</b>
    الموضوع: { $title }
    العرض: <b>{ $offering }</b>
group-link-before = 🔎 يأتي الآن أولاً في { $count } من { $total } من الأسئلة.
group-link-after = ✅ وبعد الربط في { $count } من { $total } من أسئلة تشبهها.
group-will-hear = 📨 ستصلهم رسالة: { $count }
group-cannot-hear = 🔕 لن تصلهم رسالة: { $count }
button-group-link-yes = ✅ نعم، اربطه
button-group-link-other = 🔎 عرض آخر
group-filled =
    👍 <b>تم الربط</b>
    الموضوع: { $title }
    العرض: <b>{ $offering }</b>
group-taught = 📖 أسئلة تعلّمتها: { $count }
group-merge-asked = مع أي موضوع ينتمي <b>{ $title }</b>؟
group-merge-none = لا يوجد موضوع آخر بعد.
group-askers = 📨 <b>{ $title }</b>
group-ready = 🔔 يمكن مراسلتهم الآن: { $count }
group-why-not = 🔕 { $why }: { $count }
not-told-niet-gevraagd = لم يُطلب منهم الإذن
not-told-wil-niet = لا يريدون رسائل
not-told-ingetrokken = سحبوا السؤال
not-told-gewist = حذفوا كل شيء
not-told-geblokkeerd = حظروا البوت
not-told-weet-het-al = يعرفون ذلك
button-group-tell = 📨 إرسال الرسالة الآن
group-network-asked =
    🤝 <b>من يريد التعلّم معاً؟</b>
    الموضوع: { $title }
group-network-told = 📨 يصلهم السؤال الآن: { $count }
