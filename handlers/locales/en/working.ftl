## Working on a question: for wijkwijzen

button-ask-back = ❓ Ask back
button-attach = 📎 Send offering
button-work = ⋯ More
button-note = 📝 Note
button-canned = 📋 Canned answer
button-hand-over = 🤝 Hand over
button-postpone = 📅 Postpone
button-back-to-work = ↩️ Back
work =
    What would you like to do with this question?
    <i>{ $question }</i>
work-left = All right. Nothing was sent.
words-wanted = I can only use words here. Could you type it?
ask-back-asked =
    ❓ What do you want to ask the asker? Type it here.
    It’s about <i>{ $question }</i>
note-asked =
    📝 Type your note. The asker won’t see it.
    Quicker: begin a message with //.
note-kept = 📝 Note kept with <i>{ $question }</i>
note-words-only = I only keep the words, not the file.
notes = 📝 <b>Notes, for wijkwijzen only</b>
note-line = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
note-nobody = somebody
offer-declined = 🙅 All right. You won’t hear of this question again: <i>{ $question }</i>
question-waits = This question is waiting for a wijkwijze: <i>{ $question }</i>

attach-near = 🔎 This is what I found myself. One tap sends it.
attach-none-near = I found nothing myself.
attach-found = 🔎 This is what I found for <i>{ $query }</i>. Tap to have a look.
attach-none-found = I found nothing for <i>{ $query }</i>.
attach-retired = “{ $title }” is no longer on offer. Nothing was sent.
attach-search = Looking for something else? Type a few words.
button-use-typed = ✍️ This is my answer
composed =
    👀 <b>This goes to the asker</b>
    about <i>{ $question }</i>
composed-text = Want to change it? Type the whole answer.
composed-offering = Want to add a few words of your own? Type them here.
button-send-composed = 📨 Send

canned = 📋 <b>Your canned answers</b>
canned-none = 📋 You have no canned answers yet. Make one for what you often write.
canned-pick = 📋 Which canned answer do you want to send? You’ll see it first.
canned-pick-none = 📋 There are no canned answers yet. Make one with /answers.
canned-shared = 👥 This answer is for all wijkwijzen.
canned-asked =
    Type the name on the first line.
    Type the answer below it.
canned-refused = I see only one line.
canned-deleted = 🗑 Gone: <i>{ $title }</i>
button-canned-new = ➕ New
button-canned-new-shared = ➕ New for everybody
button-canned-change = ✏️ Change
button-canned-delete = 🗑 Delete
button-canned-list = 📋 Canned answers

hand-over = 🤝 Who will you hand the question to? Not in the list? Type the name.
hand-over-nobody = 🤝 I know of nobody who fits right now. Type a name, or give the question back to everybody.
hand-over-found = 🤝 For the name <i>{ $name }</i> I found:
hand-over-none-found = I know no wijkwijze called <i>{ $name }</i>. Try another name?
hand-over-to = 🤝 You’re handing the question to <b>{ $name }</b>.
hand-over-to-all = 🤝 You’re giving the question back. All others can take it.
hand-over-note = What should somebody else know? Type it here. The asker won’t see it.
handed-over = 🤝 Handed to <b>{ $name }</b>.
another-takes-over = 🤝 Another wijkwijze goes on with your question <i>{ $question }</i>. You don’t have to do anything.
button-to-all = 📢 To everybody
button-without-note = Without a note

postpone = 📅 Until when? Choose, or type a day. For example: 3 December.
postpone-refused = That day isn’t possible. Choose a day from tomorrow on, within two months.
postponed =
    📅 Postponed until { DATETIME($day, dateStyle: "long") }: <i>{ $question }</i>
    You’ll hear from me then. The asker knows too.
answer-takes-longer =
    📅 The wijkwijze will come back to this on { DATETIME($day, dateStyle: "long") }: <i>{ $question }</i>
    Do you know anything new? Feel free to write it.
button-days = { $days ->
        [one] Tomorrow
        [7] A week
       *[other] { $days } days
    }

## Words on their way

details-found = 🔒 <b>There is { $details } in it.</b> I take that out. You don’t see who the other is.
details-changed = 🔒 <b>It now reads:</b>
details-sent-so = Send it like this? Nothing has been sent yet.
details-attachment = 📎 (file)
contact-detail-telefoon = a phone number
contact-detail-e-mail = an email address
contact-detail-gebruikersnaam = a username
contact-detail-adres = an address
contact-detail-postcode = a postcode
button-send-held = 📨 Send like this
button-drop-held = ✏️ I’ll change it
held-dropped = All right, nothing was sent. Write it anew, as a reply to this message.
change-not-passed-on = The question <i>{ $question }</i> is no longer yours. Your change was not sent.
not-passed-on = { $what ->
        [sticker] I can’t pass on a sticker.
        [contact] I don’t pass on contacts. That way your number stays yours.
        [poll] I can’t pass on a poll.
        [live] I don’t pass on a location that moves along.
       *[other] I can’t pass this on.
    } { $what ->
        [live] An ordinary location is fine.
       *[other] What I can pass on: text, photos, voice, video, files and a location.
    }
