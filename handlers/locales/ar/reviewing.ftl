## Whether an offering still stands

review-asked = 🔎 <b>هل ما زال هذا صحيحاً؟</b>
    هذا عرض قدّمته لنا. تكفي نقرة واحدة.
button-review-klopt = ✅ نعم، ما زال صحيحاً
button-review-veranderd = ✏️ تغيّر شيء ما
button-review-gestopt = ⛔ لقد توقّف
change-asked = ما الذي تغيّر في <b>{ $title }</b>؟ تكفي بضع جمل بسيطة.
change-refused = 🙈 لا أستطيع استعمال ذلك. ما الذي تغيّر في <b>{ $title }</b>؟ باختصار وبالكلمات من فضلك.
review-answered-klopt = 👍 شكراً! يبقى <b>{ $title }</b> ضمن العروض.
review-answered-veranderd = 👍 شكراً! سيعدّل أحد المنسّقين <b>{ $title }</b>.
review-answered-gestopt = 👍 شكراً! لم يعد <b>{ $title }</b> ضمن العروض. سأخبر أحد المنسّقين.

provider-said-veranderd = ✏️ تغيّر شيء في <b>{ $title }</b>. كتب مقدّم العرض:
provider-said-gestopt = ⛔ يقول مقدّم العرض إن <b>{ $title }</b> توقّف. لم يعد ضمن العروض.
button-look = 👀 الاطلاع عليه
button-restore = ↩️ إعادته
looks = 🔎 <b>عروض للمراجعة: { $total }</b>
    تكفي نقرة على رقم.
looks-none = 🔎 لا شيء للمراجعة.
look-why = 🔎 للمراجعة: { $reasons }
look-fine = ✅ لا شيء للمراجعة هنا.
look-day = 🗓 آخر مراجعة: { DATETIME($day, dateStyle: "long") }
look-postponed = ⏰ مؤجّل حتى: { DATETIME($day, dateStyle: "long") }
look-usage = 📊 وُجد: { $suggested } · عُرض: { $shown } · أفاد: { $helped } · لم يناسب: { $unfit }
look-note = ✏️ كتب مقدّم العرض:
look-retired = 🗄 <b>لم يعد هذا ضمن العروض.</b>
look-stuck = 🙈 لا يمكن إعادته. حُذفت كلماته، أو أن موقعه موجود من قبل.
button-look-right = ✅ ما زال صحيحاً
button-look-later = ⏰ بعد شهر
button-look-retire = 🗄 إزالته من العروض
button-look-back = ⬅️ رجوع
button-looks = 🔎 كل ما يحتاج مراجعة
retirement-asked = لماذا نزيل <b>{ $title }</b> من العروض؟ يُزال فور اختيار السبب.
retire-reason-weg = لم يعد موجوداً
retire-reason-oud = أصبح قديماً
retire-reason-dubbel = موجود مرتين
retire-reason-niet-hier = ليس مكانه هنا
look-reason-aanbieder-zegt-veranderd = تغيّر شيء ما
look-reason-is-geweest = انتهى موعده
look-reason-lijkt-gestopt = يبدو أنه توقّف
look-reason-helpt-vaak-niet = كثيراً ما لا يناسب
look-reason-aanbieder-zwijgt = مقدّم العرض لا يجيب
look-reason-lang-niet-nagekeken = لم يُراجع منذ مدة
look-reason-nooit-gevonden = لم يُعثر عليه قط

offering-unreviewed = ⚠️ لم يُراجع منذ مدة طويلة. من الأفضل التأكد من أنه ما زال صحيحاً.
offering-gone = 🗄 لم يعد هذا ضمن العروض.
button-keep = 🔎 مراجعة
