## A good answer, shared with others

publication-invited = 💡 جوابك عن <i>{ $question }</i> كان مفيداً. قد يفيد هذا الجواب آخرين أيضاً. هل نشاركه معهم؟
button-propose = 💡 نعم، شاركوا جوابي
publication-drafted = 💡 <b>هذا ما سيقرؤه الآخرون</b>
publication-drafted-after = أزلت الأسماء والأرقام. هل بقي شيء يدل على شخص معيّن؟ يُرجى التأكد. سيقرؤه صاحب السؤال أولاً ويقول نعم أو لا. بعد ذلك يطّلع عليه أحد المنسقين. لن يظهر اسمك معه.
publication-question = <b>{ $question }</b>
button-ask-resident = 📨 طلب موافقة صاحب السؤال
button-part-vraag = ✏️ السؤال
button-part-antwoord = ✏️ الجواب
button-not-propose = لا، لن أشاركه
publication-part-vraag = ✏️ يمكنك كتابة السؤال من جديد، في جملة واحدة. النص الآن:
publication-part-antwoord = ✏️ يمكنك كتابة الجواب كاملاً من جديد. النص الآن:
publication-part-refused = 🙈 لا أستطيع استخدام هذا. يلزمني نص بالكلمات، { $limit ->
        [zero] بلا أي حرف
        [one] بحرف واحد على الأكثر
        [two] بحرفين على الأكثر
        [few] لا يزيد على { $limit } أحرف
        [many] لا يزيد على { $limit } حرفاً
       *[other] لا يزيد على { $limit } حرف
    }.
publication-dropped = 👍 حسناً، لن نشاركه.
publication-concept = 💡 <i>{ $question }</i>: لم يُقترح هذا بعد.
publication-voorgesteld = 📨 طلبت موافقة صاحب السؤال: <i>{ $question }</i>. سأخبرك بالنتيجة. إذا لم يردّ فلن نشاركه.
publication-bewoner-akkoord = 👍 صاحب السؤال موافق: <i>{ $question }</i>. الآن يطّلع عليه أحد المنسقين.
publication-bewoner-niet-akkoord = يفضّل صاحب السؤال عدم مشاركة <i>{ $question }</i>. شكراً على اقتراحك.
publication-gepubliceerd = 🎉 أصبح جوابك عن <i>{ $question }</i> ضمن العروض. من يسأل عن شيء كهذا يمكنه أن يجده. شكراً لك!
publication-afgewezen = لن يُضاف جوابك عن <i>{ $question }</i> إلى العروض. كتب المنسق:
publication-teruggetrokken = لم يعد جوابك ضمن العروض. شكراً لك على مشاركته.

permission-asked = 💡 <b>هل يُسمح لآخرين بقراءة هذا؟</b>
    الجواب الذي وصلك قد يفيد أشخاصاً آخرين أيضاً. سيقرؤون هذا النص بالضبط:
permission-asked-after =
    لا يُذكر فيه من طرح السؤال. هل فيه شيء عنك رغم ذلك؟ الزر المناسب عندها هو «لا». ومن دون ردّ منك لن نشاركه.
    يمكنك سحب موافقتك في أي وقت من هنا: /myquestions. وإذا حذفت كل شيء بالأمر /delete، فسيبقى هذا الجواب، لأنه لا يحتوي على شيء عنك. وبعد ذلك لا يمكن سحب الموافقة.
button-allow = ✅ نعم، هذا مسموح
button-allow-not = 🚫 لا، أفضّل عدم مشاركته
permission-concept = 💡 ما زالت الكلمات قيد التعديل. بعد ذلك سأطلب موافقتك من جديد.
permission-voorgesteld = 💡 هناك من يسأل: هل يُسمح لآخرين بقراءة هذا الجواب؟
permission-bewoner-akkoord = 👍 شكراً لك! يُسمح لآخرين بقراءة هذا الجواب. بقي أن يطّلع عليه أحد المنسقين.
permission-bewoner-niet-akkoord = 👍 حسناً، لن نشارك هذا الجواب.
permission-gepubliceerd = 📗 يمكن لآخرين الآن قراءة هذا الجواب، من دون أن يعرفوا من طرح السؤال. شكراً لك!
permission-afgewezen = 📕 لن نشارك هذا الجواب. كان للمنسق رأي آخر.
permission-teruggetrokken = 📕 لم يعد بإمكان آخرين قراءة هذا الجواب.
button-permission = 💡 ما يقرؤه الآخرون
button-take-back = 🚫 لم أعد أريد مشاركة هذا

publication-arrived = 💡 <b>جواب للمشاركة</b>
    صاحب السؤال موافق.
button-publication-look = 👀 الاطلاع واتخاذ القرار
publications = 💡 <b>أجوبة للمشاركة</b>
    ⏳ ينتظر قرارك · 📗 ضمن العروض
publications-none = 💡 لا توجد أجوبة للمشاركة بعد.
button-publications = 💡 كل الأجوبة
button-publish = ✅ إضافة إلى العروض
button-publish-not = 🚫 لا
button-retire = 🗑 إزالة من العروض
publication-reason-asked = لماذا لا؟ بلطف من فضلك: الـwijkwijze سيقرأ كلماتك.
moderated-concept = ✏️ تم تعديل الكلمات. سيقرؤها صاحب السؤال أولاً، ويقول نعم أو لا.
moderated-voorgesteld = ⏳ لم يردّ صاحب السؤال بعد.
moderated-bewoner-akkoord = 👍 صاحب السؤال موافق على هذه الكلمات بالضبط. هل نضيفه إلى العروض؟ إذا غيّرت شيئاً فسأطلب موافقته من جديد.
moderated-bewoner-niet-akkoord = صاحب السؤال لا يريد مشاركة هذا.
moderated-gepubliceerd = 📗 أضافه إلى العروض { $name }.
moderated-afgewezen = 🚫 رفضه { $name }:
moderated-teruggetrokken = 📕 تمت إزالة هذا الجواب من العروض.
