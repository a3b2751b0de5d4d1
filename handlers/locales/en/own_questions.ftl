## One's own question in human hands, and how it was

conversation-closed =
    Your conversation about <i>{ $question }</i> is finished.
    How many stars do you give the wijkwijze’s help?
button-stars = { $stars } ⭐
rating-noted = Thank you! Has your question been fully answered now?
button-complete-yes = Yes, fully
button-complete-no = No, not yet
completeness-yes = Great! 🎉 Anything else? Just type it.
completeness-no = That’s a pity. Shall we keep looking? Choose what you’d like.

phase-wacht = waiting for a wijkwijze
phase-bezig = a wijkwijze is working on it
phase-beantwoord = answered
phase-jouw-beurt = it is your turn
phase-uitgesteld = put off for a while
phase-klaar = answered and finished
phase-ingetrokken = withdrawn
standing-wacht = ⏳ Your question has been waiting for a wijkwijze since { DATETIME($since, dateStyle: "long") }.
standing-bezig = 🙋 A wijkwijze has been working on it since { DATETIME($since, dateStyle: "long") }. You need not do anything.
standing-beantwoord = 💬 You got an answer on { DATETIME($since, dateStyle: "long") }. Anything else you want to know? Just write back.
standing-jouw-beurt = 👉 The wijkwijze asked you something on { DATETIME($since, dateStyle: "long") }. It is your turn.
standing-uitgesteld = 📅 The wijkwijze will go on with your question on { DATETIME($until, dateStyle: "long") }.
standing-klaar = ✔️ The conversation with the wijkwijze has been finished since { DATETIME($since, dateStyle: "long") }.
standing-ingetrokken = The wijkwijzen have not seen your question since { DATETIME($since, dateStyle: "long") }.
button-talk = 💬 Read the conversation again
button-add = ➕ Add something
button-write-on = ✏️ Write on
button-another = 🙋 I’d rather have another wijkwijze
button-search-again = 🔎 Search again
button-back-to-question = ↩️ Back to my question

talk = 💬 <b>The conversation about</b> <i>{ $question }</i>
talk-earlier = { $count ->
        [one] <i>One message was sent before these. It is higher up in this chat.</i>
       *[other] <i>{ $count } messages were sent before these. They are higher up in this chat.</i>
    }
talk-none = Nothing has been written yet.
talk-you =
    <b>You</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-wijkwijze =
    <b>A wijkwijze</b> · { DATETIME($day, dateStyle: "medium") }
    { $words }
talk-attachment = 📎 an attachment
addition-asked = ✏️ Type what you want to say about <i>{ $question }</i>. I’ll pass it on to the wijkwijze.
another-offered =
    Would you like another wijkwijze to look at <i>{ $question }</i>?
    The wijkwijze who helps you now will no longer see your question. The next one reads what you already wrote.
button-another-yes = 🙋 Yes, somebody else please
button-another-no = No, leave it as it is
another-asked = 🙋 Your question is with the other wijkwijzen. The answer will come here. You need not do anything.
question-taken-back = 🙏 The asker would like to hear somebody else too about <i>{ $question }</i>. You need not do anything more. Thank you for your effort!

button-remark = ✏️ Tell what could be better
remark-asked = What could have been better? Write it in a few words. Only a coordinator reads it, without your name.
remark-noted = 🙏 Thank you. A coordinator will read what you wrote.
remark-arrived = 💬 <b>{ $stars ->
        [one] One star
       *[other] { $stars } stars
    }</b> for the help with <i>{ $question }</i>. The asker adds:
