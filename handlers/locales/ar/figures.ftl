## The numbers of the desk

figures = 📊 <b>{ $days ->
        [zero] أسئلة اليوم
        [one] أسئلة آخر يوم
        [two] أسئلة آخر يومين
        [few] أسئلة آخر { $days } أيام
        [many] أسئلة آخر { $days } يوماً
       *[other] أسئلة آخر { $days } يوم
    }</b>
figures-sent = 📨 أُرسل إلى الـwijkwijzen: { $count }
figures-first-response = 💬 أول جواب: { $spans }
figures-resolution = ✔️ حتى انتهاء السؤال: { $spans }
figures-rating = ⭐ النجوم: { $stars }
figures-complete = 👍 إجابة كاملة: { $share }
figures-reopened = 🔁 فُتح من جديد بعد الانتهاء: { $share }
figures-now =
    <b>الآن</b>
    في انتظار wijkwijze: { $waiting }
    عند wijkwijze: { $held }
    ينتظر الجواب منذ وقت طويل: { $overdue }
figures-themes = <b>حسب الموضوع</b>
figures-theme = • { $theme }: { $count }. أول جواب: { $spans }
figures-spans = عادةً { $median }، ودائماً تقريباً { $most }
figures-hours = { $hours ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
figures-days = { $days ->
        [zero] أقل من يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }
figures-stars = { $count ->
        [zero] { $mean } من 5
        [one] { $mean } من 5 (مرة واحدة)
        [two] { $mean } من 5 (مرتان)
        [few] { $mean } من 5 ({ $count } مرات)
        [many] { $mean } من 5 ({ $count } مرة)
       *[other] { $mean } من 5 ({ $count } مرة)
    }
figures-share = { $percent }% من { $count }
figures-too-few = العدد ما زال قليلاً للحكم
figures-note = <i>تُحسب أيام العمل فقط. «عادةً»: نصف المرات. «دائماً تقريباً»: تسع مرات من عشر.</i>
button-figures = { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }
