## For wijkwijzen

escalation-offered = 🙋 <b>هل يمكنك المساعدة في هذا السؤال؟</b>
escalation-claimed =
    ✅ <b>هذا السؤال لك الآن</b>
    للإجابة يكفي الرد على هذه الرسالة. صاحب السؤال يرى اسمك بصفتك wijkwijze، ولا يرى رقمك.
escalation-taken = ✋ أخذ wijkwijze آخر هذا السؤال: <i>{ $question }</i>
escalation-withdrawn = سحب صاحب السؤال سؤاله: <i>{ $question }</i>
escalation-closed = تم إغلاق هذا السؤال: <i>{ $question }</i>
escalation-released = أعدت السؤال. يمكن لآخرين أخذه الآن.
escalation-language = 🌐 لغة السؤال: { $language }
escalation-answers = 💬 هذا ما أُجيب به حتى الآن:
escalation-attachments = 📎 { $count ->
        [zero] بلا مرفقات.
        [one] معه مرفق. يظهر لك بعد أخذ السؤال.
        [two] معه مرفقان. يظهران لك بعد أخذ السؤال.
        [few] معه { $count } مرفقات. تظهر لك بعد أخذ السؤال.
        [many] معه { $count } مرفقاً. تظهر لك بعد أخذ السؤال.
       *[other] معه { $count } مرفق. تظهر لك بعد أخذ السؤال.
    }
escalation-suggestions = 🔎 هذا ما وجدته بنفسي:
button-claim = ✋ آخذ هذا السؤال
button-claim-number = ✋ آخذ السؤال { $number }
button-release = ↩️ إعادة السؤال
button-release-number = ↩️ إعادة السؤال { $number }
button-close = ✔️ انتهيت
button-close-number = ✔️ انتهى السؤال { $number }
button-open = 📥 أسئلة تنتظر
button-held = 📌 أسئلتي
button-show-number = 💬 فتح السؤال { $number }

resident-said = 💬 <b>صاحب السؤال يكتب</b> حول <i>{ $question }</i>
resident-said-after = <i>للإجابة يكفي الرد على هذه الرسالة.</i>
wijkwijze-said =
    🧑 <b>يجيبك إنسان: { $name }، wijkwijze</b>
    عن سؤالك <i>{ $question }</i>
wijkwijze-said-after = <i>للكتابة من جديد يكفي الرد على هذه الرسالة.</i>
wijkwijze-asks-after = ❓ <b>الـwijkwijze ينتظر جوابك.</b> يكفي الرد على هذه الرسالة.
message-changed = ✏️ <b>تم تعديل هذه الرسالة.</b> أصبحت الآن:
relayed-to-human = ✓ تم إرسالها إلى الـwijkwijze.
button-new-question = ❓ سؤال آخر
relayed-to-resident = ✓ تم إرسالها إلى صاحب السؤال.
not-delivered-to-human =
    ⚠️ لم تصل رسالتك عن <i>{ $question }</i> إلى الـwijkwijze. أحتفظ بها مع سؤالك.
    إذا لم تكن رسالة مكتوبة، فيمكنك إرسالها مكتوبة.
not-delivered-to-resident =
    ⚠️ لم تصل رسالتك عن <i>{ $question }</i> إلى صاحب السؤال. أحتفظ بها مع السؤال.
    إذا لم تكن رسالة مكتوبة، فيمكنك إرسالها مكتوبة.
asker-blocked = 🔕 حظرني صاحب السؤال؛ سأحتفظ بجوابك. السؤال: <i>{ $question }</i>
overflow-filename = الرسالة-كاملة.txt
which-escalation = لأي سؤال رسالتك؟
button-own-question = ❓ سؤال خاص بي
escalations-open = 📥 <b>هذه الأسئلة تنتظر wijkwijze</b>
escalations-open-none = لا يوجد الآن سؤال ينتظر wijkwijze. 🎉
escalations-mine =
    📌 <b>الأسئلة التي أخذتها</b>
    للإجابة: الرد على الرسالة التي فيها السؤال.
escalations-mine-none = ليس لديك أسئلة الآن. الأسئلة التي تنتظر تجدها هنا: /open
escalation-line =
    <b>{ $number }.</b> { $question }
    <i>🕒 { $days ->
        [0] طُرح اليوم
        [one] طُرح قبل يوم واحد
        [two] طُرح قبل يومين
        [few] طُرح قبل { $days } أيام
        [many] طُرح قبل { $days } يوماً
       *[other] طُرح قبل { $days } يوم
    }</i>
escalation-resident-waits = <i>💬 صاحب السؤال ينتظرك.</i>
escalation-you-wait = <i>⏳ الدور الآن على صاحب السؤال.</i>
escalation-until = <i>📅 مؤجّل حتى { DATETIME($day, dateStyle: "long") }</i>
escalations-theme = 🔎 فقط عن { $theme }
escalations-which-theme = عن أي موضوع أعرض لك الأسئلة؟
button-open-theme = 🔎 اختيار موضوع
button-open-all = كل الأسئلة التي تنتظر
button-decline = 🙅 ليس لي
button-claim-after-all = ✋ بل سآخذه
