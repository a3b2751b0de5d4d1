## Results

results = 🔎 <b>هذا يناسب سؤالك</b>
results-near =
    🔎 <b>هذا قريب من سؤالك</b>
    لكنني لست متأكداً أنه مناسب.
results-further = 🔎 <b>قد يناسبك هذا أيضاً</b>
suggestion = <b>{ $rank }. <a href="{ $url }">{ $title }</a></b>
suggestion-by = من { $organisation }
suggestion-why = 👉 يناسبك من حيث: { $reasons }
suggestion-past = 🕰 انتهى موعده
suggestion-past-when = 🕰 انتهى موعده ({ $period })
reason-theme = الموضوع
reason-words = ما كتبته
reason-audience = أنه لأشخاص مثلك
reason-company = من سيكون معك
reason-way = طريقة التعلّم المفضّلة لديك
reason-place = المكان الذي يناسبك
reason-duration = الوقت المتوفر لديك
results-after = هل هذا مفيد لك؟
button-helps = 👍 رقم { $rank } مفيد
button-does-not-fit = 👎 رقم { $rank } لا يناسبني
button-more = ➕ المزيد من النتائج
button-sharpen = ✏️ تعديل سؤالي
button-human = 🙋 أريد سؤال wijkwijze
button-near = 🔎 أرني ما هو قريب منه
button-results = 🔎 عرض النتائج من جديد

nothing-more = لم أجد أكثر من ذلك. لكن يمكن لـwijkwijze أن يفكّر معك: إنسان لديه خبرة في الأحياء.
    .simple = ليس لديّ أكثر من ذلك. لكن يمكن لـwijkwijze مساعدتك. هو إنسان.

feedback-helps = جميل، هذا يسعدني! 🎉 بالتوفيق مع «{ $title }».
feedback-does-not-fit = شكراً، هذا يفيدني أيضاً. إذن «{ $title }» لا يناسبك.
feedback-all-rejected = لم يناسبك شيء من هذا. سأتذكر أن هناك شيئاً ناقصاً هنا. هل أسأل wijkwijze؟
    .simple = لا شيء يناسبك. سأتذكر ذلك. هل أسأل إنساناً؟

no-match =
    🤷 <b>بصراحة: ليس لديّ شيء لهذا بعد.</b>
    لكن يمكن لـwijkwijze مساعدتك: إنسان لديه خبرة في الأحياء. هذا ما سأرسله، من دون اسمك:
    .simple =
        🤷 <b>ليس لديّ شيء لهذا بعد.</b>
        يمكن لـwijkwijze مساعدتك. هو إنسان. وهذا ما سيقرؤه:

no-match-known =
    🤷 <b>بصراحة: هذا غير موجود بعد.</b>
    يشبه شيئاً نعرف أنه ناقص: <b>{ $title }</b>. أنا أحسب كم شخصاً يسأل عنه.
    يمكن لـwijkwijze مساعدتك من الآن: إنسان لديه خبرة في الأحياء. هذا ما سأرسله، من دون اسمك:
    .simple =
        🤷 <b>هذا غير موجود بعد.</b>
        يشبه شيئاً ناقصاً عندنا: <b>{ $title }</b>.
        يمكن لـwijkwijze مساعدتك من الآن. هو إنسان. وهذا ما سيقرؤه:
offering-arrived =
    🎉 <b>وُجد شيء لسؤالك</b>
    بحث إنسان من أجلك. كان سؤالك:
    .simple =
        🎉 <b>لدينا شيء لسؤالك</b>
        بحث إنسان من أجلك. كان سؤالك:
button-show-offering = 📘 قراءة المزيد
