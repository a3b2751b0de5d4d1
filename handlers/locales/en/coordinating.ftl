## For coordinators

invitation-made =
    ✉️ <b>A link for a new { $role }</b>
    Send it to one person. It works once, until { DATETIME($day, dateStyle: "long") }.
invitation-link = https://t.me/{ $username }?start={ $token }
invitation-command = <code>/start { $token }</code>
role-wijkwijze = wijkwijze
role-coordinator = coordinator
button-invite-wijkwijze = ✉️ Invite a wijkwijze
button-invite-coordinator = ✉️ Invite a coordinator
invitation-accepted-wijkwijze =
    🎉 <b>Welcome as a wijkwijze, { $name }!</b>
    You’ll get questions here from people in neighbourhoods. See one that suits you? Take it with one tap.
    To answer, just reply to the message. Askers see your name, not your number.
invitation-accepted-coordinator =
    🎉 <b>Welcome as a coordinator, { $name }!</b>
    Here you’ll see what people ask for and what isn’t there yet.
invitation-refused = This link no longer works, or it has been used already. Ask for a new one.

gaps = 🕳 <b>Questions with nothing on offer yet</b>
gaps-count = { $total ->
        [0] There are none.
        [one] There is one.
       *[other] There are { $total }.
    }
gaps-filter = 🔍 Only { $filter }
gaps-hint = Tap a number to decide.
gap-line =
    <b>{ $number }.</b> { $question }
    <i>{ $facts }</i>
gap-known = known: { $title }
gap-day = { DATETIME($day, dateStyle: "medium") }
gap-lacune = belongs to gap { $number }
gap-reason-geen-passend-aanbod = nothing found
gap-reason-aanbod-past-niet = results didn’t fit
gap-reason-toch-naar-wijkwijze = preferred a wijkwijze
gap-reason-zwak-passend-aanbod = only a weak fit
gap-reason-geen-antwoord = never got an answer
gap-status-nieuw = new
gap-status-in-behandeling = someone is on it
gap-status-gepland = something is coming
gap-status-opgelost = solved
gap-status-afgewezen = doesn’t belong here
button-gap-filter = 🔍 Choose what to see
button-gaps-all = Everything
button-gaps-file = 📄 As a file
gap-filter-asked = Which questions would you like to see? Choose a topic or a group of people.

signal = 🕳 <b>This question had no answer</b>
signal-gap = ✅ I recognised a known gap: <b>{ $title }</b>
signal-nearest = 🔎 <b>These offerings come nearest</b>
signal-near = • { $title }
signal-asked = What kind of question is this? Your choice teaches me to search.
button-ruling-gekoppeld = 🔗 There is an offering for this
button-ruling-bevestigd = ✅ Nothing exists for this yet
button-ruling-niet-voor-ons = 🚫 Not a question for us
button-unclear = 🤔 Unclear
button-gaps = 🕳 All questions
button-link-words = 🔎 Search by a word
button-gap-new = ➕ Something else is missing
asked-ruling-gekoppeld = Which offering does this question belong to? Choose one, or search by a word.
asked-ruling-bevestigd = What is missing? Choose one, or give it a name yourself.
asked-ruling-niet-voor-ons = What is this question about?
choices-none = I find nothing that comes near. Try other words.
link-words-asked = What is the offering about? Type a few words.
gap-title-asked = What is missing? Type it in a few words.
gap-theme-asked = Which topic does <b>{ $title }</b> belong to?
ruling-gekoppeld = 🔗 There is an offering for this: <b>{ $title }</b>
ruling-bevestigd = ✅ This is still missing: <b>{ $title }</b>
ruling-niet-voor-ons = 🚫 Not a question for us: <b>{ $title }</b>
ruling-onduidelijk = 🤔 It is unclear what is being asked
lesson = 📖 <b>This is what I will learn, so that I find questions like it:</b>
lesson-asked = Is there still a name or an address in it? Then put it another way.
lesson-learned = 📖 This is what I learned:
button-decide = ✅ Yes, learn this
button-lesson-rewrite = ✏️ In other words
example-asked = Type the question as I should know it. No names or addresses.
signal-decided = 👍 <b>Thank you, that is settled</b>
signal-decided-before = ✋ <b>Another coordinator was first</b>
signal-asker-told = 📨 Whoever asked will see this offering now.
decided-by = <i>{ $name }, { DATETIME($day, dateStyle: "medium") }</i>
button-undo = ↩️ Take this back
off-topic-municipal-counter = passports and permits
off-topic-waste-and-street-repairs = rubbish and repairs
off-topic-parking-and-fines = parking and fines
off-topic-police-report = reporting to the police
off-topic-medical-questions = questions for a doctor
off-topic-benefits-and-taxes = benefits and taxes
off-topic-house-hunting = finding a home
off-topic-job-wanted = finding a job
off-topic-buying-selling-lost = buying, lost and found
off-topic-weather-time-calendar = weather and calendar
off-topic-sports-tv-news = sport and news
off-topic-recipes-food-shops = food and shops
off-topic-homework-knowledge-translation = homework and trivia
off-topic-devices-and-digid = computer and DigiD
off-topic-love-and-private-advice = love and private life
off-topic-politics-and-insults = politics and insults
off-topic-bot-chitchat = chatting with the bot
off-topic-spam-and-advertising = advertising
off-topic-transport-and-travel = bus, train and travel
off-topic-events-tickets-leisure = going out and tickets
off-topic-pets-plants-chores = pets, plants, chores
off-topic-legal-cases = court cases
off-topic-press-and-requests = press and surveys
off-topic-tests-and-children-playing = nonsense and tests
off-topic-local-facts = facts about the area
off-topic-tradesmen-and-consumer = tradesmen and shopping
