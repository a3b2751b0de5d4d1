## The wijkwijze's own profile

own-card = 🪪 <b>ما أعرفه عنك بصفتك wijkwijze</b>
own-line-name = 🧑 اسمك عند أصحاب الأسئلة: <b>{ $name }</b>
own-line-themes = 🎯 المواضيع: { $values }
own-line-themes-all = 🎯 المواضيع: كلها
own-line-places = 📍 البلديات: { $values }
own-line-places-all = 📍 البلديات: في كل مكان
own-line-languages = 🌐 اللغات: { $values }
own-line-capacity = 📥 عدد الأسئلة معاً: { $number }
own-line-days = 🗓 الأوقات: { $values }
own-line-days-all = 🗓 الأوقات: دائماً
own-line-pause = ⏸ استراحة حتى { DATETIME($day, dateStyle: "long") }
own-change = لتغيير شيء يكفي الضغط عليه. التغيير يسري فوراً.
own-refused = 🙈 لم أفهم هذا. يمكنك المحاولة مرة أخرى، أو الضغط على زر.
own-ask-naam = 🧑 بأي اسم يعرفك أصحاب الأسئلة؟ الاسم الآن: <b>{ $name }</b>.
    يمكنك كتابة اسمك أو لقب تختاره. بلا عنوان وبلا رقم من فضلك.
own-ask-onderwerpen = 🎯 ما المواضيع التي لديك خبرة فيها؟ يمكنك الضغط على موضوع أو أكثر، أو كتابتها مع فواصل بينها.
    بلا اختيار: قد تصلك أسئلة عن كل شيء.
own-ask-gemeenten = 📍 ما الأماكن التي لك معرفة بها؟ يمكنك كتابة بلديتك، أو عدة بلديات مع فواصل بينها.
own-ask-talen = 🌐 بأي لغات يمكنك الإجابة، غير الهولندية؟
own-ask-hoeveel = 📥 كم سؤالاً على الأكثر يناسبك في الوقت نفسه؟ يمكنك الضغط على رقم، أو كتابته.
own-ask-dagen = 🗓 متى يمكنني أن أرسل لك سؤالاً؟ يمكنك اختيار الأيام وأوقات اليوم.
    أو كتابتها، مثلاً: <i>الاثنين والأربعاء، مساءً</i>. بلا اختيار: في أي وقت.
own-ask-pauze = ⏸ كم مدة الاستراحة؟ يمكنك الضغط على زر، أو كتابة آخر يوم، مثلاً <i>3 ديسمبر</i>.
    الأسئلة التي عندك تبقى لك.
button-profile-naam = 🧑 الاسم
button-profile-onderwerpen = 🎯 المواضيع
button-profile-gemeenten = 📍 البلديات
button-profile-talen = 🌐 اللغات
button-profile-hoeveel = 📥 العدد
button-profile-dagen = 🗓 الأوقات
button-profile-pauze = ⏸ استراحة
button-profile-all-onderwerpen = كل المواضيع
button-profile-all-gemeenten = في كل مكان
button-profile-all-dagen = دائماً
button-profile-back = ✔️ تم
button-profile-fill = 🪪 إكمال ملفي
button-pause-7 = أسبوع
button-pause-14 = أسبوعان
button-pause-30 = شهر
button-pause-over = ▶️ عدت من جديد
day-part-ochtend = صباحاً
day-part-middag = بعد الظهر
day-part-avond = مساءً

offer-why = 🎯 <i>سبب وصول هذا السؤال إليك: { $reasons }.</i>
offer-reason-gevraagd = شخص آخر من الـwijkwijzen فكّر فيك
offer-reason-taal = معرفتك باللغة
offer-reason-thema = معرفتك بهذا الموضوع
offer-reason-zoiets-eerder = إجابتك من قبل عن سؤال مشابه
offer-reason-gemeente = معرفتك بالبلدية
