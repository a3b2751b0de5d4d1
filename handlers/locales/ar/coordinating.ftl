## For coordinators

invitation-made =
    ✉️ <b>رابط لدور جديد: { $role }</b>
    أرسله إلى شخص واحد فقط. يعمل مرة واحدة، حتى { DATETIME($day, dateStyle: "long") }.
invitation-link = https://t.me/{ $username }?start={ $token }
invitation-command = <code>/start { $token }</code>
role-wijkwijze = wijkwijze
role-coordinator = منسق
button-invite-wijkwijze = ✉️ دعوة wijkwijze
button-invite-coordinator = ✉️ دعوة منسق
invitation-accepted-wijkwijze =
    🎉 <b>أهلاً بك يا { $name } بصفتك wijkwijze!</b>
    ستصلك هنا أسئلة من سكان الأحياء. هل هناك سؤال يناسبك؟ ضغطة واحدة تكفي لأخذه.
    للإجابة يكفي الرد على الرسالة. أصحاب الأسئلة يرون اسمك، ولا يرون رقمك.
invitation-accepted-coordinator =
    🎉 <b>أهلاً بك يا { $name } ضمن فريق التنسيق!</b>
    هنا يظهر لك ما يسأل عنه الناس وما لا يوجد بعد.
invitation-refused = هذا الرابط لم يعد يعمل، أو استُخدم من قبل. يمكنك طلب رابط جديد.

gaps = 🕳 <b>أسئلة لا يوجد لها عرض بعد</b>
gaps-count = { $total ->
        [0] لا يوجد أي سؤال.
        [one] يوجد سؤال واحد.
        [two] يوجد سؤالان.
        [few] توجد { $total } أسئلة.
        [many] يوجد { $total } سؤالاً.
       *[other] يوجد { $total } سؤال.
    }
gaps-filter = 🔍 فقط { $filter }
gaps-hint = لاتخاذ القرار يكفي الضغط على رقم.
gap-line =
    <b>{ $number }.</b> { $question }
    <i>{ $facts }</i>
gap-known = معروف: { $title }
gap-day = { DATETIME($day, dateStyle: "medium") }
gap-lacune = يتبع النقص رقم { $number }
gap-reason-geen-passend-aanbod = لم يوجد شيء
gap-reason-aanbod-past-niet = العروض لم تناسب
gap-reason-toch-naar-wijkwijze = فضّل سؤال wijkwijze
gap-reason-zwak-passend-aanbod = لا شيء يناسب تماماً
gap-reason-geen-antwoord = لم يصل جواب
gap-status-nieuw = جديد
gap-status-in-behandeling = هناك من يعمل عليه
gap-status-gepland = سيأتي شيء له
gap-status-opgelost = تم الحل
gap-status-afgewezen = ليس مكانه هنا
button-gap-filter = 🔍 اختيار ما يُعرض
button-gaps-all = الكل
button-gaps-file = 📄 كملف
gap-filter-asked = أي أسئلة أعرض لك؟ يمكنك اختيار موضوع أو فئة من الناس.

signal = 🕳 <b>لم يكن لهذا السؤال جواب</b>
signal-gap = ✅ تعرّفت على نقص معروف: <b>{ $title }</b>
signal-nearest = 🔎 <b>أقرب العروض إليه</b>
signal-near = • { $title }
signal-asked = ما نوع هذا السؤال؟ اختيارك يعلّمني البحث.
button-ruling-gekoppeld = 🔗 يوجد عرض لهذا
button-ruling-bevestigd = ✅ لا يوجد شيء لهذا بعد
button-ruling-niet-voor-ons = 🚫 ليس سؤالاً لنا
button-unclear = 🤔 غير واضح
button-gaps = 🕳 كل الأسئلة
button-link-words = 🔎 بحث بكلمة
button-gap-new = ➕ شيء آخر ناقص
asked-ruling-gekoppeld = لأي عرض ينتمي هذا السؤال؟ يمكنك الاختيار، أو البحث بكلمة.
asked-ruling-bevestigd = ما الشيء الناقص؟ يمكنك الاختيار، أو كتابة اسم له.
asked-ruling-niet-voor-ons = ما موضوع هذا السؤال؟
choices-none = لا أجد شيئاً يشبهه. ربما تنفع كلمات أخرى.
link-words-asked = ما موضوع العرض؟ بضع كلمات تكفي.
gap-title-asked = ما الشيء الناقص؟ بضع كلمات تكفي.
gap-theme-asked = إلى أي موضوع ينتمي <b>{ $title }</b>؟
ruling-gekoppeld = 🔗 يوجد عرض لهذا: <b>{ $title }</b>
ruling-bevestigd = ✅ هذا ما زال ناقصاً: <b>{ $title }</b>
ruling-niet-voor-ons = 🚫 ليس سؤالاً لنا: <b>{ $title }</b>
ruling-onduidelijk = 🤔 ليس واضحاً ما المطلوب
lesson = 📖 <b>هذا ما سأتعلّمه، لأجد مثل هذه الأسئلة بعد اليوم:</b>
lesson-asked = هل ما زال فيه اسم أو عنوان؟ الرجاء عندها صياغته بطريقة أخرى.
lesson-learned = 📖 هذا ما تعلّمته:
button-decide = ✅ نعم، تعلّم هذا
button-lesson-rewrite = ✏️ بكلمات أخرى
example-asked = كيف يجب أن أعرف هذا السؤال؟ يمكنك كتابته هنا، بلا أسماء أو عناوين.
signal-decided = 👍 <b>شكراً لك، تم تثبيت القرار</b>
signal-decided-before = ✋ <b>سبقك منسق آخر</b>
signal-asker-told = 📨 صاحب السؤال يرى هذا العرض الآن.
decided-by = <i>{ $name }، { DATETIME($day, dateStyle: "medium") }</i>
button-undo = ↩️ تراجع عن هذا
off-topic-municipal-counter = جواز سفر ورخص
off-topic-waste-and-street-repairs = نفايات وإصلاحات
off-topic-parking-and-fines = وقوف السيارات والغرامات
off-topic-police-report = بلاغ لدى الشرطة
off-topic-medical-questions = أسئلة للطبيب
off-topic-benefits-and-taxes = إعانات وضرائب
off-topic-house-hunting = البحث عن سكن
off-topic-job-wanted = البحث عن عمل
off-topic-buying-selling-lost = شراء ومفقودات
off-topic-weather-time-calendar = الطقس والتقويم
off-topic-sports-tv-news = رياضة وأخبار
off-topic-recipes-food-shops = طعام ومتاجر
off-topic-homework-knowledge-translation = واجبات مدرسية ومعلومات
off-topic-devices-and-digid = كمبيوتر وDigiD
off-topic-love-and-private-advice = حب وأمور خاصة
off-topic-politics-and-insults = سياسة وشتائم
off-topic-bot-chitchat = دردشة مع البوت
off-topic-spam-and-advertising = إعلانات
off-topic-transport-and-travel = حافلات وقطارات وسفر
off-topic-events-tickets-leisure = ترفيه وتذاكر
off-topic-pets-plants-chores = حيوانات ونباتات ومنزل
off-topic-legal-cases = قضايا محاكم
off-topic-press-and-requests = صحافة واستطلاعات
off-topic-tests-and-children-playing = كلام بلا معنى وتجارب
off-topic-local-facts = معلومات عن الحي
off-topic-tradesmen-and-consumer = حرفيون ومشتريات
