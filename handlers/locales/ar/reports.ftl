## What is asked set against what is on offer: the report in words, pictures and tables
report-title = الأسئلة والعروض
report-author = WijkWijzer، مكتب الأسئلة
report-period = من { DATETIME($first, dateStyle: "medium") } إلى { DATETIME($last, dateStyle: "medium") }
report-period-place = { $place }، { $period }
report-about = عن هذا العرض
report-days = الأيام
report-made = تاريخ الإعداد
report-asked = الأسئلة
report-missed = لم يوجد شيء
report-offered = العروض
report-human = إلى wijkwijze
report-note = ملاحظة
report-protected = <3 تعني واحداً أو اثنين. والنقطة (·) رقم لا نذكره، وإلا أمكن حساب رقم صغير.
report-figure = البند
report-theme = الموضوع
report-theme-none = بلا موضوع
report-audience-none = غير معروف
report-total = المجموع
report-at-least = على الأقل { $count }
report-needs = حسب الموضوع
report-needs-chart = الأسئلة حسب الموضوع
report-needs-description = عمود لكل موضوع: كم مرة سُئل عنه، وكم مرة لم يوجد شيء.
report-matrix = من يسأل عن ماذا
report-shortfall = ما هو موجود، ولمن ينقص
report-offer-short = { $count }: { $kind }
lacune-kind-niets = لا شيء
lacune-kind-alleen-andere-doelgroep = للآخرين فقط
lacune-kind-alleen-geweest = فعاليات انتهت فقط
lacune-kind-alleen-eigen-sector = بين أهل المهنة فقط
trend-step-week = حسب الأسبوع
trend-step-maand = حسب الشهر
report-trend-chart = الأسئلة عبر الزمن
report-trend-description = خط لكل الأسئلة، وخط لما لم يوجد له شيء، وخط لما ذهب إلى wijkwijze.
report-from = من
report-until = إلى
report-gaps = ما ينقص
report-gap = النقص
report-status = الحالة
report-belongs = يتبع
report-told = تم إبلاغهم
report-helped = ساعدهم
report-ungrouped = غير مرتبط بنقص بعد
report-agenda = الأسئلة السبعة الكبيرة
report-question = السؤال الكبير
report-lacunes = حيث كان النقص معروفاً
report-lacune = نقص معروف
report-none = لا شيء منها
report-places = حسب البلدية
report-place = البلدية
report-elsewhere = مكان آخر أو غير معروف
report-desk = كيف يجيب الـwijkwijzen
report-count = كم مرة
report-mean = المتوسط
report-median = نصفها خلال (ساعات)
report-p90 = تسعة من عشرة خلال (ساعات)
report-desk-sent = أُرسل إلى الـwijkwijzen
report-desk-first = حتى أول جواب
report-desk-resolved = حتى انتهاء السؤال
report-desk-rating = النجوم من 5
report-desk-complete = إجابة كاملة (%)
report-desk-reopened = فُتح من جديد (%)
report-desk-waiting = في انتظار wijkwijze الآن
report-desk-held = عند wijkwijze الآن
report-desk-overdue = ينتظر الجواب منذ وقت طويل

## The report in Telegram
report-shown = 📊 <b>الأسئلة والعروض</b>
report-line = { $what }: <b>{ $count }</b>
report-most = 🕳 <b>أكثر ما ينقص</b>
report-new = 🌱 <b>جديد للـLeeragenda؟</b>
report-item = • { $title }: { $count }
report-small = <i>{ $note }</i>
button-report-days = { $days } يوم
button-report = 📊 عرض الأرقام
button-proposal = 📄 اقتراح للـLeeragenda
proposal-shown =
    📄 <b>اقتراح للـLeeragenda</b>
    { $period }. باللغة الهولندية. اقرأه جيداً قبل إرساله.
digest = ☕ <b>الأسبوع باختصار</b>
digest-new = 🆕 <b>نقص جديد</b>
digest-most = 🕳 <b>الأكثر طلباً</b>
digest-solved = ✅ <b>تم حله</b>
digest-title = • { $title }
gap-growing =
    📈 <b>صار كثيرون يسألون عن هذا فجأة</b>
    { $title }
    عدد المرات في آخر سبعة أيام: { $recent }. قبل ذلك نحو { $usual } في الأسبوع.
