## Offering something of one's own

submission-begins = 🎁 <b>How nice that you have something to offer</b>
    I will ask a few short questions. A coordinator looks at it after that. You can stop at any time with /stop.
submission-resumed = 🎁 <b>Let's go on where you were</b>
submit-titel = What is it called? Type a short name.
    For example: <i>Start your own vegetable garden</i>
submit-wie = Who offers it? Type the name of the club, organisation or group.
submit-voor-wie = Who is it for? You can choose more than one.
submit-wat-leer-je = What do you learn from it? Tell me in one or two plain sentences.
submit-link = Where can people read more? Type or paste the web address.
submit-vragen = What question would somebody have for whom this is the answer? Type at least { $fewest }, the way people talk. Send them one by one, or put each on a line of its own.
    Two good examples:
    • <i>There is an empty planter in front of our flats. How do we turn it into a garden?</i>
    • <i>I want to grow vegetables with my neighbours but don't know how. Who can teach us?</i>
submit-questions-short = { $short ->
        [one] One more to go.
       *[other] { $short } more to go.
    }
submit-questions-enough = { $room ->
        [0] That is plenty. Tap the button.
       *[other] That is enough. Type another one if you like, or tap the button.
    }
submit-lijkt-op = 🔎 <b>Is it like one of these?</b>
    Tap a title to have a look. Is it there already? Then you can stop here.
submit-nakijken = Is this right? Then I will send it to a coordinator. I have taken out people's names and numbers.
refusal-geen-woorden = 🙈 I can't use that. Type it in words, or tap a button.
refusal-te-lang = 🙈 That is too long. Say it in fewer words.
refusal-geen-adres = 🙈 That doesn't look like a web address. They look like this: www.example.com
refusal-geen-vraag = 🙈 That is too short for a question. Type a whole sentence.
refusal-te-weinig = 🙈 Something is still needed before we can go on.
submission-title = 🎁 <b>{ $title }</b>
submission-link = 🔗 { $url }
submission-no-link = 🔗 No website yet
submission-summary = { $summary }
button-submit-next = ➡️ Next
button-submit-no-link = There is no website
button-submit-done = ✅ Those were the questions
button-submit-other = ➡️ No, this is something else
button-submit-send = 📨 Send it
button-submit-titel = ✏️ Name
button-submit-wie = ✏️ Who
button-submit-voor-wie = ✏️ For whom
button-submit-wat-leer-je = ✏️ What you learn
button-submit-link = ✏️ Website
button-submit-vragen = ✏️ Questions
button-submit-leave = ✋ Stop
button-submit-resume = 🎁 Go on with my offer
button-submit-restart = 🔄 Start again
submission-left = 👍 All right, we stop here. I keep what you told me for thirty days. Go on with /submit. Or just type a question.
submission-sent = 📨 Sent: <b>{ $title }</b>. A coordinator looks at it. I will tell you what comes of it. Thank you!
submission-accepted = 🎉 <b>{ $title }</b> is on offer now. Whoever asks for it can find it. Thank you!
submission-rejected = <b>{ $title }</b> will not be listed. The coordinator writes: <blockquote>{ $reason }</blockquote> You can try again with /submit.
button-submission-show = 👀 Have a look

submission-arrived = 🎁 <b>Somebody has something to offer</b>
button-submission-look = 👀 Look and decide
submissions = 🎁 <b>These wait for a decision</b>
submissions-none = 🎁 Nothing waits for a decision.
submission-nearest = 🔎 <b>The offerings that come closest</b>
submission-decide = Shall we list this?
button-submission-accept = ✅ Yes, list it
button-submission-reject = 🚫 No
button-submissions = 🎁 What is waiting
submission-themes = Which subjects does <b>{ $title }</b> belong to? The first one is my own guess.
submission-kind = What kind of offering is it? Once you choose, it is listed at once.
submission-link-asked = It still needs a website. Type or paste the address.
submission-reason-asked = Why not? Put it kindly: whoever offered this will read your words.
submission-faulty = It can't be listed like this. Perhaps its address is there already. Look at: { $fields }
submission-was-accepted = ✅ Listed by { $name }.
submission-was-rejected = 🚫 Rejected by { $name }: <blockquote>{ $reason }</blockquote>
