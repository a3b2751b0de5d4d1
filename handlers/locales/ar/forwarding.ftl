## To a human

forward-previewed = 🙋 <b>هذا ما سيقرؤه الـwijkwijze</b>، من دون اسمك:
forward-attachments = 📎 { $count ->
        [zero] لا يُرسل معه أي مرفق.
        [one] يُرسل معه مرفقك.
        [two] يُرسل معه مرفقان.
        [few] تُرسل معه { $count } مرفقات.
        [many] يُرسل معه { $count } مرفقاً.
       *[other] يُرسل معه { $count } مرفق.
    }
forward-question = هل أرسله؟
forward-card = وتُرسل معه إجاباتك الأخرى أيضاً.
button-send = 📨 نعم، أرسِله
button-retype = ✏️ تعديل النص
button-leave = لا داعي
forward-rewrite-asked = ماذا يجب أن يقرأ الـwijkwijze؟ يمكنك كتابته هنا.

escalation-sent = 📨 <b>سؤالك الآن عند الـwijkwijzen.</b>
wait-hours = { $hours ->
        [zero] يصل الجواب عادةً خلال ساعة.
        [one] يصل الجواب عادةً خلال ساعة.
        [two] يصل الجواب عادةً خلال ساعتين.
        [few] يصل الجواب عادةً خلال { $hours } ساعات.
        [many] يصل الجواب عادةً خلال { $hours } ساعة.
       *[other] يصل الجواب عادةً خلال { $hours } ساعة.
    }
wait-days = { $days ->
        [zero] يصل الجواب عادةً خلال يوم.
        [one] يصل الجواب عادةً خلال يوم.
        [two] يصل الجواب عادةً خلال يومين.
        [few] يصل الجواب عادةً خلال { $days } أيام.
        [many] يصل الجواب عادةً خلال { $days } يوماً.
       *[other] يصل الجواب عادةً خلال { $days } يوم.
    }
wait-weeks = { $weeks ->
        [zero] يصل الجواب عادةً خلال أسبوع.
        [one] يصل الجواب عادةً خلال أسبوع.
        [two] يصل الجواب عادةً خلال أسبوعين.
        [few] يصل الجواب عادةً خلال { $weeks } أسابيع.
        [many] يصل الجواب عادةً خلال { $weeks } أسبوعاً.
       *[other] يصل الجواب عادةً خلال { $weeks } أسبوع.
    }
wait-unknown = لا أعرف بعد كم يستغرق ذلك. الـwijkwijzen متطوعون.
escalation-sent-after = سيصل الجواب هنا. لا حاجة لفعل أي شيء.

inquiries = 📂 <b>أسئلتك</b>
inquiries-none = ليس لديك أسئلة بعد. ماذا يحدث في حيّك؟ يمكنك الكتابة هنا.
inquiries-earlier = { $count ->
        [zero] ولا توجد أسئلة أقدم.
        [one] وهناك سؤال واحد أقدم.
        [two] وهناك سؤالان أقدم.
        [few] وهناك { $count } أسئلة أقدم.
        [many] وهناك { $count } سؤالاً أقدم.
       *[other] وهناك { $count } سؤال أقدم.
    }
inquiry-line =
    <b>{ $number }.</b> { $question }
    <i>{ DATETIME($day, dateStyle: "medium") } · { $status }</i>
inquiry-opened =
    📂 <b>{ $question }</b>
    <i>{ DATETIME($day, dateStyle: "long") } · { $status }</i>
inquiry-status-getoond = عُرضت النتائج
inquiry-status-geholpen = تمت المساعدة
inquiry-status-geen-aanbod = لم يوجد شيء بعد
inquiry-status-bij-wijkwijze = عند wijkwijze
inquiry-status-beantwoord = تمت الإجابة
inquiry-status-ingetrokken = تم سحب السؤال
button-withdraw = سحب هذا السؤال
button-inquiries = ↩️ كل أسئلتي
inquiry-withdrawn = تم سحب سؤالك. لن يعمل عليه أحد بعد الآن.
