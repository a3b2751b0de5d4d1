## Browsing

themes = 📚 <b>تصفّح العروض</b>
themes-hint = يمكنك اختيار موضوع، أو البحث بكلمة. وفي الأسفل طرق العمل.
button-theme-count = { $theme } ({ $count })
button-search-catalogue = 🔎 بحث بكلمة
button-browse = 📚 تصفّح العروض
button-themes = 📚 كل المواضيع
search-asked = عمّ أبحث لك؟ بضع كلمات تكفي.
offerings-of-theme = 📚 <b>{ $theme }</b>
offerings-found = 🔎 <b>نتائج البحث عن «{ $query }»</b>
offerings-none = لا أجد شيئاً عن «{ $query }». ربما تنفع كلمة أخرى.
offerings-empty = لا يوجد شيء هنا بعد. عمّ أبحث لك؟
offerings-page = <i>الصفحة { $page } من { $pages }</i>
offerings-hint = لقراءة المزيد يكفي الضغط على رقم.
offering-line = <b>{ $number }. { $title }</b>
button-previous = ◀️ السابق
button-next = التالي ▶️
offering-title = 📘 <b><a href="{ $url }">{ $title }</a></b>
offering-answer-of = 🧑 جواب من wijkwijze، { DATETIME($day, dateStyle: "long") }
offering-answer = 🧑 جواب من wijkwijze
offering-title-answer = 💡 <b>{ $title }</b>
offering-item = • <a href="{ $url }">{ $title }</a>
offering-item-answer = • { $title } (جواب من wijkwijze)
button-read-answer = 📖 قراءة الجواب { $rank }
offering-audiences = 👥 لمن: { $audiences }
offering-themes = 🧭 { $themes }
offering-period = 📅 { $period }
offering-examples = 💬 <b>أسئلة يناسبها هذا العرض</b>
    .simple = 💬 <b>هذا يناسب هذه الأسئلة</b>
offering-example = • <i>{ $question }</i>
offering-language = باللغة { $language }

offering-kind-publicatie = للقراءة
offering-kind-handreiking = دليل خطوة بخطوة
offering-kind-praktijkvoorbeeld = مثال من أحد الأحياء
offering-kind-training = تدريب
offering-kind-instrument = أداة مساعدة
offering-kind-netwerk = شبكة
offering-kind-adviespunt = مكان للنصيحة
offering-kind-bijeenkomst = لقاء
offering-kind-subsidie-of-fonds = مال لخطتك
offering-kind-webinar = لقاء عبر الإنترنت
offering-kind-podcast-of-video = للاستماع أو المشاهدة
offering-kind-leerkring = مجموعة تتعلّم معاً
offering-kind-leergang = سلسلة دروس
offering-kind-community-of-practice = مجموعة مهنيين يتعلّمون معاً
offering-kind-werkbezoek = زيارة لأحد الأحياء
offering-kind-online-cursus = دورة عبر الإنترنت
offering-kind-intervisie = جلسات حوار بين الزملاء
form-zelfstudie = في وقتك الخاص
form-online = عبر الإنترنت
form-op-locatie = حضورياً
form-groep = ضمن مجموعة
form-met-vakgenoten = مع الزملاء
form-gemengd = عبر الإنترنت وحضورياً
effort-paar-uur = بضع ساعات
effort-dagdeel = نصف يوم
effort-een-dag = يوم واحد
effort-meerdere-dagen = بضعة أيام
effort-meerdere-bijeenkomsten = بضعة لقاءات
effort-traject-van-maanden = بضعة أشهر
cost-gratis = مجاناً
cost-betaald = مقابل مال
scale-lokaal = في حي أو مدينة واحدة
scale-regionaal = في المنطقة
scale-landelijk = في كل هولندا
audience-bewoner = السكان
audience-wijkprofessional = العاملون في الحي
audience-beleidsmaker = واضعو السياسات
audience-bestuurder = أصحاب المناصب العامة

agenda = 🧭 <b>أجندة التعلّم (Leeragenda): سبعة أسئلة كبيرة عن الأحياء</b>
agenda-line = <b>{ $number }.</b> { $question }
agenda-hint = لرؤية ما هو موجود يكفي الضغط على رقم.
button-agenda = 🧭 أجندة التعلّم
priority-question = 🧭 <b>السؤال { $number }: { $question }</b>
priority-question-offerings = { $total ->
        [0] لا يوجد شيء لهذا بعد. عمّ أبحث لك؟
        [one] يوجد عرض واحد لهذا.
        [two] يوجد عرضان لهذا.
        [few] توجد { $total } عروض لهذا.
        [many] يوجد { $total } عرضاً لهذا.
       *[other] يوجد { $total } عرض لهذا.
    }
priority-question-some = هذه بعضها:
