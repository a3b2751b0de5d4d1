## Offering something of one's own

submission-begins = 🎁 <b>جميل أن لديك شيئاً تقدّمه للآخرين</b>
    سأطرح بضعة أسئلة قصيرة. بعد ذلك يطّلع عليه أحد المنسقين. يمكنك التوقف في أي وقت: /stop
submission-resumed = 🎁 <b>نتابع من حيث توقفنا</b>
submit-titel = ما اسم العرض؟ اسم قصير يكفي.
    مثلاً: <i>دورة لبدء حديقة خضار</i>
submit-wie = من يقدّمه؟ اسم النادي أو المنظمة أو المجموعة من فضلك.
submit-voor-wie = لمن هو؟ يمكنك اختيار أكثر من واحد.
submit-wat-leer-je = ماذا يتعلّم الناس منه؟ جملة أو جملتان عاديتان تكفيان.
submit-link = أين توجد معلومات أكثر؟ يمكنك كتابة عنوان الموقع أو لصقه.
submit-vragen = ما سؤال الشخص الذي يكون هذا جوابه؟ { $fewest ->
        [zero] تنفع أي أسئلة
        [one] يلزم سؤال واحد على الأقل
        [two] يلزم سؤالان على الأقل
        [few] تلزم { $fewest } أسئلة على الأقل
        [many] يلزم { $fewest } سؤالاً على الأقل
       *[other] يلزم { $fewest } سؤال على الأقل
    }، كما يتكلم الناس. يمكن إرسال كل سؤال في رسالة، أو كل سؤال في سطر.
    مثالان جيدان:
    • <i>أمام عمارتنا حوض زرع فارغ. كيف نجعل منه حديقة صغيرة؟</i>
    • <i>أريد زراعة الخضار مع الجيران، لكنني لا أعرف كيف. من يعلّمنا ذلك؟</i>
submit-questions-short = { $short ->
        [zero] لم يبقَ أي سؤال.
        [one] بقي سؤال واحد.
        [two] بقي سؤالان.
        [few] بقيت { $short } أسئلة.
        [many] بقي { $short } سؤالاً.
       *[other] بقي { $short } سؤال.
    }
submit-questions-enough = { $room ->
        [0] هذا عدد كافٍ. يمكنك الآن الضغط على الزر.
       *[other] هذا يكفي. يمكنك كتابة سؤال آخر، أو الضغط على الزر.
    }
submit-lijkt-op = 🔎 <b>هل يشبه أحد هذه العروض؟</b>
    للاطلاع يكفي الضغط على العنوان. هل هو موجود بالفعل؟ إذن يمكنك التوقف هنا.
submit-nakijken = هل هذا صحيح؟ سأرسله عندها إلى أحد المنسقين. أزلت أسماء الناس وأرقامهم.
refusal-geen-woorden = 🙈 لا أستطيع استخدام هذا. يلزمني جواب بالكلمات، أو الضغط على زر.
refusal-te-lang = 🙈 هذا طويل جداً. باختصار أكثر من فضلك.
refusal-geen-adres = 🙈 هذا لا يشبه عنوان موقع. العنوان يكون هكذا: www.voorbeeld.nl
refusal-geen-vraag = 🙈 هذا قصير جداً كسؤال. جملة كاملة من فضلك.
refusal-te-weinig = 🙈 ما زال هناك شيء ناقص قبل أن نتابع.
submission-title = 🎁 <b>{ $title }</b>
submission-link = 🔗 { $url }
submission-no-link = 🔗 لا يوجد موقع بعد
submission-summary = { $summary }
button-submit-next = ➡️ التالي
button-submit-no-link = لا يوجد موقع
button-submit-done = ✅ هذه كل الأسئلة
button-submit-other = ➡️ لا، هذا شيء آخر
button-submit-send = 📨 إرسال
button-submit-titel = ✏️ الاسم
button-submit-wie = ✏️ من يقدّمه
button-submit-voor-wie = ✏️ لمن
button-submit-wat-leer-je = ✏️ ماذا نتعلّم
button-submit-link = ✏️ الموقع
button-submit-vragen = ✏️ الأسئلة
button-submit-leave = ✋ توقف
button-submit-resume = 🎁 متابعة تقديم العرض
button-submit-restart = 🔄 البدء من جديد
submission-left = 👍 حسناً، نتوقف هنا. أحفظ ما كتبته ثلاثين يوماً. للمتابعة: /submit. ويمكنك أيضاً كتابة أي سؤال.
submission-sent = 📨 تم الإرسال: <b>{ $title }</b>. سيطّلع عليه أحد المنسقين، وسأخبرك بالنتيجة. شكراً لك!
submission-accepted = 🎉 أصبح <b>{ $title }</b> ضمن العروض. من يسأل عن شيء كهذا يمكنه أن يجده. شكراً لك!
submission-rejected = لن يُضاف <b>{ $title }</b> إلى العروض. كتب المنسق: <blockquote>{ $reason }</blockquote> يمكنك المحاولة من جديد: /submit
button-submission-show = 👀 عرضه

submission-arrived = 🎁 <b>هناك من يقدّم عرضاً</b>
button-submission-look = 👀 الاطلاع واتخاذ القرار
submissions = 🎁 <b>عروض تنتظر القرار</b>
submissions-none = 🎁 لا شيء ينتظر القرار.
submission-nearest = 🔎 <b>أقرب العروض إليه</b>
submission-decide = هل نضيفه إلى العروض؟
button-submission-accept = ✅ نعم، نضيفه
button-submission-reject = 🚫 لا
button-submissions = 🎁 ما ينتظر القرار
submission-themes = إلى أي مواضيع ينتمي <b>{ $title }</b>؟ الأول من اقتراحي.
submission-kind = ما نوع هذا العرض؟ بعد الاختيار يظهر فوراً ضمن العروض.
submission-link-asked = ما زال يلزم موقع. يمكنك كتابة العنوان أو لصقه.
submission-reason-asked = لماذا لا؟ بلطف من فضلك: من قدّم العرض سيقرأ كلماتك.
submission-faulty = لا يمكن إضافته بهذا الشكل. ربما يكون العنوان موجوداً من قبل. الرجاء مراجعة: { $fields }
submission-was-accepted = ✅ أضافه { $name }.
submission-was-rejected = 🚫 رفضه { $name }: <blockquote>{ $reason }</blockquote>
