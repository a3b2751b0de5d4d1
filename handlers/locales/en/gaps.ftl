## Gaps: like questions together

groups = 🕳 <b>Nothing on offer yet</b>
groups-count = { $total ->
        [one] One topic that several people ask about.
       *[other] { $total } topics that several people ask about.
    }
group-line = <b>{ $number }.</b> { $title }
group-count = asked { $count }×
group-growth = { $count } more this month
group-waiting = waiting for news: { $count }
group-open = new: { $count }
button-loose = ❓ Single questions ({ $count })
button-groups = 🕳 All topics
button-group = ↩️ Back to this topic

group = 🕳 <b>{ $title }</b>
group-examples = 💬 <b>How people ask it</b>
group-example = <b>{ $number }.</b> { $question }
group-seen = 📅 First asked { DATETIME($first, dateStyle: "medium") }, last { DATETIME($last, dateStyle: "medium") }
group-who = 👥 Who: { $who }
group-where = 📍 Where: { $where }
group-wait = 🔔 Waiting for news: { $count }
group-owner = 🙋 { $name } is on it
group-due = ⏰ Due { DATETIME($day, dateStyle: "long") }
group-note = 📝 { $note }
group-reason = 🚫 Why not: { $reason }
group-offering = 🔗 Offering: <b>{ $title }</b>
group-no-offering = 🔗 There is no offering yet.
group-alike = 🔀 Looks like: { $title }
group-told = 📨 Got a message: { $count }
group-helped = 👍 Say it helps: { $count }
group-helped-not = 👎 Say it doesn’t help: { $count }
group-willing = 🤝 Want to learn together: { $count }
group-dashboard = <i>Make an offering or split questions? That is easier on /dashboard.</i>

button-group-link = 🔗 There is an offering
button-group-network = 🤝 Who wants to learn together?
button-group-call = 📣 Message to those who take part
button-group-status = 📌 How far is it?
button-group-mine = 🙋 I’ll take this on
button-group-not-mine = 🙅 Not mine any more
button-group-due = ⏰ Choose a date
button-group-note = 📝 Make a note
button-group-name = ✏️ Another name
button-group-merge = 🔀 Belongs with another
button-group-apart = ✋ Something else: { $title }
button-group-unmerge = ↩️ Take them apart again
button-group-askers = 📨 Who knows?
button-group-go-on = ➕ Link the new questions too
button-group-unlink = ↩️ No offering after all
button-group-clear = 🗑 Remove what is there

group-status-asked = How far is <b>{ $title }</b>? Now: { $status }.
group-asked-naam = What should this topic be called? Type a short name.
group-asked-notitie = What do you want to remember? Your colleagues can read it too.
group-asked-datum = When should it be done? Type a day, such as “Friday” or “1 December”.
group-asked-reden = Why doesn’t this belong here? Type it briefly. Your colleagues can read it too.
group-asked-aanbod = What is the offering about? Type a few words.
group-asked-bericht = What do you want to write to those who take part? Say where and when, and whom to contact.
group-day-unclear = I don’t know that day. Type “Friday” or “1 December”, for example.
group-words-long = That is too long. Type it shorter.
group-link-asked = Which offering suits <b>{ $title }</b>? Choose one, or search by a word.
group-link-previewed =
    🔗 <b>This is what linking does</b>
    Topic: { $title }
    Offering: <b>{ $offering }</b>
group-link-before = 🔎 Now it comes first for { $count } of { $total } questions.
group-link-after = ✅ Then for { $count } of { $total } questions like these.
group-will-hear = 📨 Will get a message: { $count }
group-cannot-hear = 🔕 Won’t get a message: { $count }
button-group-link-yes = ✅ Yes, link it
button-group-link-other = 🔎 Another offering
group-filled =
    👍 <b>It is linked now</b>
    Topic: { $title }
    Offering: <b>{ $offering }</b>
group-taught = 📖 Questions I learned: { $count }
group-merge-asked = Which topic does <b>{ $title }</b> belong with?
group-merge-none = There is no other topic yet.
group-askers = 📨 <b>{ $title }</b>
group-ready = 🔔 Can get a message now: { $count }
group-why-not = 🔕 { $why }: { $count }
not-told-niet-gevraagd = never asked if we may
not-told-wil-niet = wants no messages
not-told-ingetrokken = withdrew the question
not-told-gewist = erased everything
not-told-geblokkeerd = blocked the bot
not-told-weet-het-al = knows already
button-group-tell = 📨 Send the message now
group-network-asked =
    🤝 <b>Who wants to learn together?</b>
    Topic: { $title }
group-network-told = 📨 Get that question now: { $count }
