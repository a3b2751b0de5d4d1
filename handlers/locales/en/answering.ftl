## For wijkwijzen

escalation-offered = 🙋 <b>Can you help with this question?</b>
escalation-claimed =
    ✅ <b>This question is yours now</b>
    Answer by replying to this message. The asker sees your name as a wijkwijze, not your number.
escalation-taken = ✋ Another wijkwijze has taken this question: <i>{ $question }</i>
escalation-withdrawn = The asker has withdrawn this question: <i>{ $question }</i>
escalation-closed = This question has been closed: <i>{ $question }</i>
escalation-released = You’ve given the question back. Others can take it now.
escalation-language = 🌐 Writes in { $language }
escalation-answers = 💬 Answered so far:
escalation-attachments = 📎 { $count ->
        [one] With an attachment. You’ll see it when you take the question.
       *[other] With { $count } attachments. You’ll see them when you take the question.
    }
escalation-suggestions = 🔎 This is what I found myself:
button-claim = ✋ I’ll take this question
button-claim-number = ✋ I’ll take { $number }
button-release = ↩️ Give it back
button-release-number = ↩️ Give { $number } back
button-close = ✔️ Done
button-close-number = ✔️ { $number } is done
button-open = 📥 Waiting questions
button-held = 📌 My questions
button-show-number = 💬 Open { $number }

resident-said = 💬 <b>The asker writes</b> about <i>{ $question }</i>
resident-said-after = <i>To answer, reply to this message.</i>
wijkwijze-said =
    🧑 <b>A person answers: { $name }, wijkwijze</b>
    About your question <i>{ $question }</i>
wijkwijze-said-after = <i>Want to write back? Reply to this message.</i>
wijkwijze-asks-after = ❓ <b>The wijkwijze is waiting for your answer.</b> Reply to this message.
message-changed = ✏️ <b>This message has been changed.</b> It now reads:
relayed-to-human = ✓ Passed on to the wijkwijze.
button-new-question = ❓ Ask something else
relayed-to-resident = ✓ Passed on to the asker.
not-delivered-to-human =
    ⚠️ Your message about <i>{ $question }</i> did not reach the wijkwijze. I am keeping it with your question.
    Wasn’t it text? Then send it as text.
not-delivered-to-resident =
    ⚠️ Your message about <i>{ $question }</i> did not reach the asker. I am keeping it with the question.
    Wasn’t it text? Then send it as text.
asker-blocked = 🔕 The asker has blocked me; I am keeping your answer. It is about <i>{ $question }</i>
overflow-filename = whole-message.txt
which-escalation = Which question is your message for?
button-own-question = ❓ A question of my own
escalations-open = 📥 <b>These questions are waiting for a wijkwijze</b>
escalations-open-none = No question is waiting for a wijkwijze right now. 🎉
escalations-mine =
    📌 <b>The questions you’ve taken</b>
    To answer, reply to the message with the question.
escalations-mine-none = You have no questions right now. See /open for what is waiting.
escalation-line =
    <b>{ $number }.</b> { $question }
    <i>🕒 { $days ->
        [0] asked today
        [one] asked 1 day ago
       *[other] asked { $days } days ago
    }</i>
escalation-resident-waits = <i>💬 The asker is waiting for you.</i>
escalation-you-wait = <i>⏳ It’s the asker’s turn now.</i>
escalation-until = <i>📅 Postponed until { DATETIME($day, dateStyle: "long") }</i>
escalations-theme = 🔎 Only about { $theme }
escalations-which-theme = Which theme do you want to see questions about?
button-open-theme = 🔎 Choose a theme
button-open-all = All waiting questions
button-decline = 🙅 Not for me
button-claim-after-all = ✋ I’ll take it after all
