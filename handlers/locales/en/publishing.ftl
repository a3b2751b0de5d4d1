## A good answer, shared with others

publication-invited = 💡 Your answer to <i>{ $question }</i> helped. This answer may help others too. Would you like to share it?
button-propose = 💡 Yes, share my answer
publication-drafted = 💡 <b>This is what others would read</b>
publication-drafted-after = I have taken out names and numbers. Check whether anything is left that points to somebody. The asker reads it first and says yes or no. Then a coordinator looks at it. Your name is not with it.
publication-question = <b>{ $question }</b>
button-ask-resident = 📨 Ask the asker
button-part-vraag = ✏️ Question
button-part-antwoord = ✏️ Answer
button-not-propose = Never mind
publication-part-vraag = ✏️ Type the question again, in one sentence. Now it says:
publication-part-antwoord = ✏️ Type the whole answer again. Now it says:
publication-part-refused = 🙈 I can’t use that. Type it in words, in { $limit } characters at most.
publication-dropped = 👍 All right, we won’t share it.
publication-concept = 💡 <i>{ $question }</i>: this has not been proposed yet.
publication-voorgesteld = 📨 I have asked the asker: <i>{ $question }</i>. You will hear from me. If the asker says nothing, we won’t share it.
publication-bewoner-akkoord = 👍 The asker agrees: <i>{ $question }</i>. Now a coordinator looks at it.
publication-bewoner-niet-akkoord = The asker would rather not share <i>{ $question }</i>. Thank you for proposing it.
publication-gepubliceerd = 🎉 Your answer to <i>{ $question }</i> is on offer now. Whoever asks something like it can find it. Thank you!
publication-afgewezen = Your answer to <i>{ $question }</i> will not be on offer. The coordinator writes:
publication-teruggetrokken = Your answer is no longer on offer. Thank you for sharing it.

permission-asked = 💡 <b>May others read this?</b>
    The answer you got may help other people too. They would read exactly this:
permission-asked-after =
    It does not say who asked. Is there something about you in it after all? Then press no. If you say nothing, we won’t share it.
    You can always take your yes back, at /myquestions. If you erase everything with /delete, this answer stays, because there is nothing about you in it. After that you can no longer take it back.
button-allow = ✅ Yes, you may
button-allow-not = 🚫 No, rather not
permission-concept = 💡 The words are still being changed. After that I will ask you again.
permission-voorgesteld = 💡 Somebody asks whether others may read this answer.
permission-bewoner-akkoord = 👍 Thank you! Others may read this answer. A coordinator still looks at it.
permission-bewoner-niet-akkoord = 👍 All right, we won’t share this answer.
permission-gepubliceerd = 📗 Others can read this answer now, without knowing who asked. Thank you!
permission-afgewezen = 📕 This answer will not be shared. The coordinator decided otherwise.
permission-teruggetrokken = 📕 Others can no longer read this answer.
button-permission = 💡 What others read
button-take-back = 🚫 I no longer want to share this

publication-arrived = 💡 <b>An answer to share</b>
    The asker agrees.
button-publication-look = 👀 Look and decide
publications = 💡 <b>Answers to share</b>
    ⏳ waits for you · 📗 is on offer
publications-none = 💡 There are no answers to share yet.
button-publications = 💡 All answers
button-publish = ✅ Put it on offer
button-publish-not = 🚫 No
button-retire = 🗑 Take it off
publication-reason-asked = Why not? Write it kindly: the wijkwijze will read your words.
moderated-concept = ✏️ The words have been changed. The asker reads them first, and says yes or no.
moderated-voorgesteld = ⏳ The asker has not said anything yet.
moderated-bewoner-akkoord = 👍 The asker agrees to exactly these words. Shall it be on offer? If you change something, I will ask the asker again.
moderated-bewoner-niet-akkoord = The asker does not want to share this.
moderated-gepubliceerd = 📗 Put on offer by { $name }.
moderated-afgewezen = 🚫 Turned down by { $name }:
moderated-teruggetrokken = 📕 This answer was taken off.
