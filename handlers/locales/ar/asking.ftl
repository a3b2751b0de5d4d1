## Asking

small-talk-greeting = أهلاً! 👋 ماذا يحدث في حيّك؟ جملة واحدة تكفي.
small-talk-thanks = على الرحب والسعة! 🙂 هل لديك سؤال آخر؟ يمكنك كتابته هنا.
small-talk-gibberish = لم أفهم هذا بعد. هل يمكنك كتابته في جملة عادية؟
small-talk-off-topic = يبدو أن هذا من اختصاص جهة أخرى، مثل بلديتك. أنا أساعد في كل ما يحدث في حيّك.
    .simple = هذا عند جهة أخرى، مثل بلديتك. أنا أساعد في الأسئلة عن حيّك.
small-talk-refer =
    يبدو أن هذا من اختصاص جهة أخرى. يمكنك السؤال هنا:
    .simple = هذا عند جهة أخرى. يمكنك السؤال هنا:
small-talk-refer-after = أما أنا فأساعد في كل ما يحدث في حيّك.
    .simple = أنا أساعد في الأسئلة عن حيّك.
button-anyway = بل هذا سؤال لك

question-invited = حسناً، ماذا يحدث في حيّك؟

ask-progress = <i>السؤال { $number } من { $most } على الأكثر</i>
ask-wat = ماذا يحدث في حيّك؟ بكلماتك من فضلك.
    .simple = ماذا يحدث في حيّك؟
ask-wat-topics = ما الموضوع؟ يمكنك الاختيار، أو كتابة المزيد.
ask-gaat-over = ما الموضوع الأساسي؟
ask-resultaat = لنتخيّل أن الأمر نجح. ما الذي تغيّر؟
    .simple = ما الذي يجب أن يتحسن؟
ask-met-wie = مع من يناسبك العمل على هذا؟
    .simple = مع من يناسبك ذلك؟
ask-hoe = ما طريقة التعلّم المفضّلة لديك؟
ask-waar = أين يناسبك ذلك؟
ask-hoe-lang = كم من الوقت يمكنك تخصيصه لهذا؟
    .simple = كم لديك من الوقت؟
ask-voor-wie = ما دورك في الحي؟
ask-gemeente = في أي بلدية يحدث هذا؟
    .simple = ما اسم بلديتك؟
ask-choose = يمكنك الاختيار، أو كتابة جوابك.
ask-type = يمكنك كتابة جوابك هنا.
button-something-else = شيء آخر
button-skip = تخطّي
button-search-now = 🔎 ابحث الآن
button-back-to-card = ↩️ رجوع

company-alleen = وحدي
company-buren = مع الجيران
company-vakgenoten = مع الزملاء
company-gemengd = مع أشخاص متنوعين
way-lezen-kijken = القراءة أو المشاهدة
way-cursus = دورة
way-ervaringen-delen = تبادل الخبرات
way-voorbeeld-bezoeken = زيارة مثال ناجح
way-advies = الحصول على نصيحة
way-samen-doen = العمل معاً
place-eigen-wijk = في حيّي
place-regio = في المنطقة
place-landelijk = في كل هولندا
place-online = عبر الإنترنت
duration-paar-uur = بضع ساعات
duration-dag = يوم واحد
duration-paar-keer = بضع مرات
duration-maanden = بضعة أشهر
i-am-bewoner = أسكن هنا
i-am-wijkprofessional = أعمل في الحي
i-am-beleidsmaker = أعمل في وضع السياسات
i-am-bestuurder = أتولّى منصباً عاماً

question-proposed = <b>هل هذا هو سؤالك؟</b>
button-confirm = ✅ نعم، ابدأ البحث
button-rewrite = ✏️ سأقوله بطريقة أخرى
button-card = 📋 تعديل أشياء أخرى
rewrite-asked = بكلماتك من فضلك. جملة واحدة تكفي.

card-shown =
    📋 <b>سؤالك</b>
    لتغيير شيء يكفي الضغط عليه.
card-line = { $name }: <b>{ $value }</b>
card-line-empty = { $name }: –
card-field-wat = السؤال
card-field-gaat-over = الموضوع
card-field-resultaat = ما يجب أن يتغيّر
card-field-met-wie = مع من
card-field-hoe = كيف
card-field-waar = أين
card-field-hoe-lang = كم من الوقت
card-field-voor-wie = الدور في الحي
card-field-gemeente = البلدية
button-theme = 🧭 موضوع آخر

agenda-theme = 🧭 الموضوع: <b>{ $theme }</b>
agenda-question = 🧭 أجندة التعلّم، السؤال { $number }: <i>{ $question }</i>
theme-asked = ما الموضوع الأنسب لسؤالك؟

belonging-asked =
    كتبت: <i>{ $text }</i>
    هل هذا جزء من سؤالك، أم شيء جديد؟
belonging-asked-human =
    كتبت: <i>{ $text }</i>
    هل هذا للـwijkwijze، أم سؤال جديد؟
button-belongs-same = هذا جزء من سؤالي
button-belongs-human = هذا للـwijkwijze
button-belongs-new = هذا سؤال جديد

attachment-kept =
    📎 { $kind ->
        [photo] تم حفظ صورتك.
        [voice] تم حفظ رسالتك الصوتية.
        [video] تم حفظ الفيديو.
        [round-video] تم حفظ الفيديو.
        [audio] تم حفظ التسجيل الصوتي.
        [location] تم حفظ موقعك.
       *[document] تم حفظ ملفك.
    } أنا أفهم النصوص فقط، ولكن يمكن لـwijkwijze أن يطّلع عليه.
    ما الموضوع؟ بضع كلمات تكفي.
    .simple =
        📎 { $kind ->
            [photo] أحفظ صورتك.
            [voice] أحفظ رسالتك الصوتية.
            [video] أحفظ الفيديو.
            [round-video] أحفظ الفيديو.
            [audio] أحفظ التسجيل الصوتي.
            [location] أحفظ موقعك.
           *[document] أحفظ ملفك.
        } أنا أفهم النصوص فقط.
        ما الموضوع؟ بضع كلمات تكفي.
