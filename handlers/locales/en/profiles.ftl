## The wijkwijze's own profile

own-card = 🪪 <b>What I know about you as a wijkwijze</b>
own-line-name = 🧑 Your name for askers: <b>{ $name }</b>
own-line-themes = 🎯 Subjects: { $values }
own-line-themes-all = 🎯 Subjects: all of them
own-line-places = 📍 Municipalities: { $values }
own-line-places-all = 📍 Municipalities: everywhere
own-line-languages = 🌐 Languages: { $values }
own-line-capacity = 📥 Questions at once: { $number }
own-line-days = 🗓 When: { $values }
own-line-days-all = 🗓 When: always
own-line-pause = ⏸ Taking a break until { DATETIME($day, dateStyle: "long") }
own-change = Tap what you’d like to change. It counts right away.
own-refused = 🙈 I didn’t get that. Try once more, or tap a button.
own-ask-naam = 🧑 What should askers call you? Right now it’s <b>{ $name }</b>.
    Type your own name or a nickname. Leave out your address and number.
own-ask-onderwerpen = 🎯 What do you know about? Tap one or more subjects. You can also type them, with commas.
    Choose none? Then you may get questions about anything.
own-ask-gemeenten = 📍 Where do you know your way around? Type your municipality, or several with commas.
own-ask-talen = 🌐 Which languages can you answer in, besides Dutch?
own-ask-hoeveel = 📥 How many questions at most do you want at once? Tap a number, or type it.
own-ask-dagen = 🗓 When may I send you a question? Choose days and parts of the day.
    Typing works too, such as: <i>Monday and Wednesday, evenings</i>. Choose none? Then any time is fine.
own-ask-pauze = ⏸ How long would you like a break? Tap a button, or type until which day, such as <i>3 December</i>.
    The questions you have already stay with you.
button-profile-naam = 🧑 Name
button-profile-onderwerpen = 🎯 Subjects
button-profile-gemeenten = 📍 Municipalities
button-profile-talen = 🌐 Languages
button-profile-hoeveel = 📥 How many
button-profile-dagen = 🗓 When
button-profile-pauze = ⏸ Break
button-profile-all-onderwerpen = All subjects
button-profile-all-gemeenten = Everywhere
button-profile-all-dagen = Always
button-profile-back = ✔️ Done
button-profile-fill = 🪪 Fill in your profile
button-pause-7 = A week
button-pause-14 = Two weeks
button-pause-30 = A month
button-pause-over = ▶️ I’m back
day-part-ochtend = morning
day-part-middag = afternoon
day-part-avond = evening

offer-why = 🎯 <i>Why you: { $reasons }.</i>
offer-reason-gevraagd = another wijkwijze thought of you
offer-reason-taal = you read the language
offer-reason-thema = you know this subject
offer-reason-zoiets-eerder = you answered something like it before
offer-reason-gemeente = you know the municipality
