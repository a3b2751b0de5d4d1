## To a human

forward-previewed = 🙋 <b>This is what the wijkwijze will read</b>, without your name:
forward-attachments = 📎 { $count ->
        [one] Your attachment goes along.
       *[other] Your { $count } attachments go along.
    }
forward-question = Shall I send it?
forward-card = Your other answers go along too.
button-send = 📨 Yes, send it
button-retype = ✏️ Change the text
button-leave = Never mind
forward-rewrite-asked = Type what the wijkwijze should read.

escalation-sent = 📨 <b>Your question is with the wijkwijzen.</b>
wait-hours = { $hours ->
        [one] You’ll usually have an answer within an hour.
       *[other] You’ll usually have an answer within { $hours } hours.
    }
wait-days = { $days ->
        [one] You’ll usually have an answer within a day.
       *[other] You’ll usually have an answer within { $days } days.
    }
wait-weeks = You’ll usually have an answer within { $weeks } weeks.
wait-unknown = I don’t know yet how long it will take. Wijkwijzen are volunteers.
escalation-sent-after = The answer will arrive here. You don’t have to do anything.

inquiries = 📂 <b>What you asked</b>
inquiries-none = You haven’t asked anything yet. Just type what’s going on in your neighbourhood.
inquiries-earlier = { $count ->
        [one] And one earlier question.
       *[other] And { $count } earlier questions.
    }
inquiry-line =
    <b>{ $number }.</b> { $question }
    <i>{ DATETIME($day, dateStyle: "medium") } · { $status }</i>
inquiry-opened =
    📂 <b>{ $question }</b>
    <i>{ DATETIME($day, dateStyle: "long") } · { $status }</i>
inquiry-status-getoond = results shown
inquiry-status-geholpen = helped
inquiry-status-geen-aanbod = nothing found yet
inquiry-status-bij-wijkwijze = with a wijkwijze
inquiry-status-beantwoord = answered
inquiry-status-ingetrokken = withdrawn
button-withdraw = Withdraw this question
button-inquiries = ↩️ All my questions
inquiry-withdrawn = Your question has been withdrawn. Nobody will work on it any more.
