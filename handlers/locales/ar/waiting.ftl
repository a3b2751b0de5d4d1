## What the clock says of questions in human hands

owner-reminded =
    ⏰ <b>صاحب السؤال ينتظرك</b>
    { $days ->
        [zero] لا جديد اليوم حول <i>{ $question }</i>
        [one] لا جديد منذ يوم عمل واحد حول <i>{ $question }</i>
        [two] لا جديد منذ يومَي عمل حول <i>{ $question }</i>
        [few] لا جديد منذ { $days } أيام عمل حول <i>{ $question }</i>
        [many] لا جديد منذ { $days } يوم عمل حول <i>{ $question }</i>
       *[other] لا جديد منذ { $days } يوم عمل حول <i>{ $question }</i>
    }
owner-reminded-after = لا وقت لديك؟ لا مشكلة. يمكنك إعادة السؤال، فيأخذه شخص آخر.
button-show-again = 💬 عرض السؤال
taken-back =
    ↩️ طلبت الآن من آخرين أيضاً المساعدة في <i>{ $question }</i>
    مرّ وقت طويل بلا جديد. لا بأس: هذا عمل في وقتك الخاص. هل لديك وقت الآن؟ يمكنك أخذه من جديد.
button-claim-again = ✋ آخذه من جديد
another-sought =
    ⏳ الأمر يستغرق أكثر مما توقعت في سؤالك <i>{ $question }</i>
    أبحث الآن عن wijkwijze آخر. لا حاجة لفعل أي شيء.
closed-in-silence =
    لا جديد منذ فترة حول <i>{ $question }</i>
    سأغلق هذه المحادثة الآن. لمتابعة الحديث يكفي الرد على الجواب.
    كم نجمة لمساعدة الـwijkwijze؟
owners-talk-closed =
    ✔️ لم يكتب صاحب السؤال شيئاً بعد ذلك. انتهى هذا السؤال الآن: <i>{ $question }</i>
    إذا كتب مرة أخرى فسأخبرك.
question-woken =
    📅 <b>اليوم موعد العودة إلى هذا السؤال</b>
    <i>{ $question }</i>
