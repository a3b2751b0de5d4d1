### Everything a person reads, in plain English. An attribute ".simple" holds the easier version.
###
### "Wijkwijze" stays Dutch: it is the name of a role, and the word that people hear in their neighbourhood.

## Getting to know each other

welcome =
    👋 <b>Hi! I’m WijkWijzer’s helper for questions about your neighbourhood.</b>
    Tell me what’s going on where you live. I’ll look for a course, an example or a person who can help.

    🤖 I’m a computer program, not a human.
    🔒 I keep your question, without your name. After { $days ->
        [365] a year
        [one] a day
       *[other] { $days } days
    } I erase it.

    Is that all right with you?
    .simple =
        👋 <b>Hi! I help with questions about your neighbourhood.</b>

        🤖 I am a computer. I am not a person.
        🔒 I keep your question. I do not keep your name. After { $days ->
            [365] a year
            [one] a day
           *[other] { $days } days
        } I erase it.

        Is that OK?
welcome-waiting = Your question is ready. Say yes and I’ll start looking straight away.
button-consent-yes = ✅ Yes, that’s fine
button-consent-no = No, rather not

consent-given =
    Great! 👍 You can write to me any time about your neighbourhood. One sentence is enough.
    A photo or a voice message is fine too.
    .simple =
        Great! 👍 Write what is going on near you. One sentence is enough.
        You can send a photo too. Or just talk.
consent-declined =
    That’s fine. I won’t keep anything about you.

    You can still look around at what’s on offer. In danger? Call 112.
    Changed your mind? Just tap “yes”.
    .simple =
        That is fine. I keep nothing.

        You can still look around. In danger? Call 112.
        Do you want to after all? Tap “yes”.

help =
    <b>How it works</b>
    Type what’s going on in your neighbourhood, in your own language. You can also send a photo, voice message, file or location.
    I look for something that fits. No luck? Then a wijkwijze can help: a person who knows neighbourhoods well.

    /myquestions – what you asked
    /offerings – browse what’s on offer
    /agenda – seven big questions about neighbourhoods
    /language – another language, or easier reading
    /privacy – what I keep about you
    /mydata – everything I have on you
    /delete – erase everything
    .simple =
        <b>How it works</b>
        Write what is going on near you. You can use your own language.
        I look for help. Do I find nothing? Then a person can help you.

        /myquestions – your questions
        /offerings – look around
        /agenda – seven big questions
        /language – another language
        /privacy – what I keep
        /mydata – everything about you
        /delete – erase everything
help-wijkwijze =
    <b>For you as a wijkwijze</b>
    /open – questions waiting for someone
    /mine – questions you have taken
    To answer, reply to the message with the question.
help-coordinator =
    <b>For you as a coordinator</b>
    /gaps – questions with nothing on offer yet
    /invite – a link for a new wijkwijze

language-asked = Which language shall we speak?
language-changed = Sure! I’ll speak English with you from now on. Just type.
    .simple = Sure! I will write easy English from now on. Just type.
button-simple-on = 🙂 Easier to read
button-simple-off = Normal language

privacy =
    🔒 <b>What I keep about you</b>
    • Your question and your choices. I take out names, addresses and numbers.
    • Your language, your role in the neighbourhood, and your town if you mention it.
    After { $days ->
        [365] a year
        [one] a day
       *[other] { $days } days
    } I erase your questions.

    👀 <b>Who can read along?</b>
    • A wijkwijze, but only if you pass your question on.
    • A coordinator sees questions with nothing on offer yet, without your name.
    • Telegram keeps your messages too.

    ✋ <b>You decide</b>
    /mydata shows what I have. /delete erases everything.
    .simple =
        🔒 <b>What I keep</b>
        • Your question and your choices. I take out your name.
        • Your language and your town.
        After { $days ->
            [365] a year
            [one] a day
           *[other] { $days } days
        } I erase your questions.

        👀 <b>Who reads along?</b>
        • A wijkwijze. But only if you want that.
        • A coordinator sees questions without an answer. Not your name.
        • Telegram keeps your messages too.

        ✋ <b>You decide</b>
        See everything? /mydata
        Erase everything? /delete
document-mydata = 📄 This is everything I keep about you.
document-gaps = 📄 All questions with nothing on offer yet.

erasure-asked =
    🗑 Do you really want to erase everything?
    { $inquiries ->
        [0] Your choices will disappear.
        [one] Your question and your choices will disappear.
       *[other] Your { $inquiries } questions and your choices will disappear.
    } This can’t be undone.
    Talking with a wijkwijze? That conversation will stop.
    .simple =
        🗑 Do you really want to erase everything?
        { $inquiries ->
            [0] Your choices will be gone.
            [one] Your question and your choices will be gone.
           *[other] Your { $inquiries } questions and your choices will be gone.
        } You cannot get them back.
button-erase-yes = 🗑 Yes, erase everything
button-erase-no = No, keep it
erased =
    It’s all erased. I don’t know anything about you any more.
    You’re welcome to start again: /start

stale = That button is from an earlier moment and no longer does anything. Just type what you’d like to know.
    .simple = That button does not work any more. Just type your question.
not-allowed = This is for someone else, or it’s no longer yours.
failed =
    😕 Sorry, something went wrong on my side. Your message isn’t lost.
    Please try again in a while. Does it keep happening? Then pass on this code: <code>{ $reference }</code>

## Danger first

danger-acute-violence =
    🚨 <b>Is there danger right now? Call 112.</b>
    Make sure you’re safe first.
danger-fire-or-accident =
    🚨 <b>Is there a fire or an accident? Call 112 straight away.</b>
    Get to a safe place first.
danger-medical =
    🚨 <b>Is someone’s life in danger? Call 112 straight away.</b>
    Not urgent? Then call a GP.
danger-suicide =
    🧡 <b>Are you, or is someone near you, thinking about suicide? You’re not alone.</b>
    Talk to a person about it now. You don’t have to give your name.
danger-domestic-violence =
    🧡 <b>Not safe at home? You’re not alone.</b>
    Is there danger right now? Call 112.
danger-child-abuse =
    🧡 <b>Worried about a child? Don’t wait, call.</b>
    Is there danger right now? Call 112.
danger-crime-report =
    👮 <b>Do you know something about a crime? You can report it here.</b>
    Is there danger right now? Call 112.
danger-discrimination-report =
    🧡 <b>Were you discriminated against? That’s not allowed. You can report it here.</b>
    They’ll also listen to your story.
help-line = <b>{ $name }</b>
help-line-number = 📞 { $number }
help-line-website = 🌐 <a href="{ $url }">{ $site }</a>
help-lines-after = I’m a computer program and can’t make calls. After that I’ll gladly help with your question.
    .simple = I am a computer. I cannot call. After that I will help with your question.
help-lines-talking = Your wijkwijze gets your message too. But don’t wait for that: call now.
button-go-on = Go on with my question

## Asking

small-talk-greeting = Hi! 👋 What’s going on in your neighbourhood? Just tell me in one sentence.
small-talk-thanks = You’re welcome! 🙂 Anything else? Just type it.
small-talk-gibberish = I don’t understand that yet. Could you put it in a plain sentence?
small-talk-off-topic = This looks like something for another desk, such as your town hall. I help with anything going on in your neighbourhood.
    .simple = This is for your town hall or someone else. I help with questions about your neighbourhood.
small-talk-refer =
    This looks like something for another desk. This is where to turn:
    .simple = This is for someone else. You can ask here:
small-talk-refer-after = I help with anything going on in your neighbourhood.
    .simple = I help with questions about your neighbourhood.
button-anyway = It is a question for you

question-invited = Go ahead: what’s going on in your neighbourhood?

ask-progress = <i>Question { $number } of { $most } at most</i>
ask-wat = What’s going on in your neighbourhood? Tell me in your own words.
    .simple = What is going on near you? Just tell me.
ask-wat-topics = What is it about? Choose something, or tell me a bit more.
ask-gaat-over = What is it mainly about?
ask-resultaat = Imagine it has worked out. What’s different then?
    .simple = What should get better?
ask-met-wie = Who would you like to tackle this with?
    .simple = Who do you want to do this with?
ask-hoe = How do you like to learn?
ask-waar = Where would you like to do that?
ask-hoe-lang = How much time would you like to spend on it?
    .simple = How much time do you have?
ask-voor-wie = Who are you in the neighbourhood?
ask-gemeente = Which town or municipality is this about?
    .simple = What is your town called?
ask-choose = Choose something, or type it yourself.
ask-type = Type your answer.
button-something-else = Something else
button-skip = Skip
button-search-now = 🔎 Search now
button-back-to-card = ↩️ Back

company-alleen = On my own
company-buren = With neighbours
company-vakgenoten = With colleagues
company-gemengd = With all sorts of people
way-lezen-kijken = Reading or watching
way-cursus = A course
way-ervaringen-delen = Sharing experiences
way-voorbeeld-bezoeken = Visiting a good example
way-advies = Getting advice
way-samen-doen = Doing it together
place-eigen-wijk = In my own area
place-regio = In the region
place-landelijk = Anywhere in the country
place-online = Online
duration-paar-uur = A few hours
duration-dag = A day
duration-paar-keer = A few times
duration-maanden = A few months
i-am-bewoner = I live here
i-am-wijkprofessional = I work in the area
i-am-beleidsmaker = I make policy
i-am-bestuurder = I hold public office

question-proposed = <b>Is this your question?</b>
button-confirm = ✅ Yes, go ahead
button-rewrite = ✏️ I’ll rephrase it
button-card = 📋 Change more
rewrite-asked = Just say it in your own words. One sentence is enough.

card-shown =
    📋 <b>Your question</b>
    Tap what you’d like to change.
card-line = { $name }: <b>{ $value }</b>
card-line-empty = { $name }: –
card-field-wat = Question
card-field-gaat-over = About
card-field-resultaat = What should change
card-field-met-wie = With whom
card-field-hoe = How
card-field-waar = Where
card-field-hoe-lang = How much time
card-field-voor-wie = Role in the area
card-field-gemeente = Town
button-theme = 🧭 Another topic

agenda-theme = 🧭 Topic: <b>{ $theme }</b>
agenda-question = 🧭 Leeragenda, question { $number }: <i>{ $question }</i>
theme-asked = Which topic fits your question best?

belonging-asked =
    You wrote: <i>{ $text }</i>
    Is this part of your question, or something new?
belonging-asked-human =
    You wrote: <i>{ $text }</i>
    Is this for the wijkwijze, or is it a new question?
button-belongs-same = It’s part of my question
button-belongs-human = For the wijkwijze
button-belongs-new = It’s a new question

attachment-kept =
    📎 { $kind ->
        [photo] I’ve kept your photo.
        [voice] I’ve kept your voice message.
        [video] I’ve kept your video.
        [round-video] I’ve kept your video.
        [audio] I’ve kept your recording.
        [location] I’ve kept your location.
       *[document] I’ve kept your file.
    } I only understand text, but a wijkwijze can look at it.
    What is it about? A few words will do.
    .simple =
        📎 { $kind ->
            [photo] I keep your photo.
            [voice] I keep your voice message.
            [video] I keep your video.
            [round-video] I keep your video.
            [audio] I keep your recording.
            [location] I keep your location.
           *[document] I keep your file.
        } I only understand text.
        What is it about? Write a few words.

## Results

results = 🔎 <b>This fits your question</b>
results-near =
    🔎 <b>This comes close to your question</b>
    I’m not sure it fits.
results-further = 🔎 <b>This might fit too</b>
suggestion = <b>{ $rank }. <a href="{ $url }">{ $title }</a></b>
suggestion-by = by { $organisation }
suggestion-why = 👉 Fits you: { $reasons }
suggestion-past = 🕰 Has already taken place
suggestion-past-when = 🕰 Has already taken place ({ $period })
reason-theme = the topic
reason-words = what you wrote
reason-audience = for people like you
reason-company = the company you want
reason-way = how you like to learn
reason-place = where you want it
reason-duration = the time you have
results-after = Does this help you?
button-helps = 👍 { $rank } helps
button-does-not-fit = 👎 { $rank } doesn’t fit
button-more = ➕ Show me more
button-sharpen = ✏️ Change my question
button-human = 🙋 Ask a wijkwijze
button-near = 🔎 Show what comes close
button-results = 🔎 See the results again

nothing-more = I haven’t found anything else. A wijkwijze can think along with you: a person who knows neighbourhoods well.
    .simple = I have nothing more. A wijkwijze can help you. That is a person.

feedback-helps = Lovely, glad to hear it! 🎉 Good luck with “{ $title }”.
feedback-does-not-fit = Thanks, that helps me too. So “{ $title }” isn’t right for you.
feedback-all-rejected = None of this fits. I’ll remember that something is missing here. Shall I ask a wijkwijze?
    .simple = Nothing fits. I will remember that. Shall I ask a person?

no-match =
    🤷 <b>To be honest: I don’t have anything for this yet.</b>
    A wijkwijze can help you, though: a person who knows neighbourhoods well. This is what I’d pass on, without your name:
    .simple =
        🤷 <b>I do not have anything for this yet.</b>
        A wijkwijze can help you. That is a person. This is what they will read:

no-match-known =
    🤷 <b>To be honest: this does not exist yet.</b>
    It is like something we know is missing: <b>{ $title }</b>. I keep count of how many people ask for it. If something turns up for your question, you will hear it here.
    A wijkwijze can help you right now: a human with experience in neighbourhoods. This is what I would pass on, without your name:
    .simple =
        🤷 <b>This does not exist yet.</b>
        It is like something we know is missing: <b>{ $title }</b>. If we find something for you, you will hear it here.
        A wijkwijze can help you now. That is a human. This is what they will read:
offering-arrived =
    🎉 <b>Something was found for your question</b>
    A human had a look for you. You asked:
    .simple =
        🎉 <b>We have something for your question</b>
        A human had a look for you. You asked:
button-show-offering = 📘 Read more

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
wait-unknown = You’ll usually have an answer within two working days. Wijkwijzen are volunteers.
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
escalation-state-open = Your question is waiting for a wijkwijze.
escalation-state-geclaimd = A wijkwijze is working on it.
escalation-state-gesloten = The conversation with the wijkwijze is finished.
escalation-state-ingetrokken = The wijkwijzen no longer see your question.
button-withdraw = Withdraw this question
button-inquiries = ↩️ All my questions
inquiry-withdrawn = Your question has been withdrawn. Nobody will work on it any more.

## Browsing

themes = 📚 <b>Browse what’s on offer</b>
themes-hint = Choose a topic, or search for a word. Further down: ways to go about it.
button-theme-count = { $theme } ({ $count })
button-search-catalogue = 🔎 Search for a word
button-browse = 📚 Browse what’s on offer
button-themes = 📚 All topics
search-asked = What are you looking for? Type a few words.
offerings-of-theme = 📚 <b>{ $theme }</b>
offerings-found = 🔎 <b>Found for “{ $query }”</b>
offerings-none = I can’t find anything for “{ $query }”. Try another word.
offerings-empty = There’s nothing here yet. Feel free to tell me what you’re looking for.
offerings-page = <i>Page { $page } of { $pages }</i>
offerings-hint = Tap a number to read more.
offering-line = <b>{ $number }. { $title }</b>
button-previous = ◀️ Previous
button-next = Next ▶️
offering-title = 📘 <b><a href="{ $url }">{ $title }</a></b>
offering-audiences = 👥 For { $audiences }
offering-themes = 🧭 { $themes }
offering-period = 📅 { $period }
offering-examples = 💬 <b>Questions this can help with</b>
    .simple = 💬 <b>It fits these questions</b>
offering-example = • <i>{ $question }</i>
offering-language = in { $language }

offering-kind-publicatie = something to read
offering-kind-handreiking = step-by-step guide
offering-kind-praktijkvoorbeeld = real-life example
offering-kind-training = training
offering-kind-instrument = tool
offering-kind-netwerk = network
offering-kind-adviespunt = place for advice
offering-kind-bijeenkomst = meeting
offering-kind-subsidie-of-fonds = money for your plan
offering-kind-webinar = webinar
offering-kind-podcast-of-video = something to listen to or watch
offering-kind-leerkring = learning circle
offering-kind-leergang = series of lessons
offering-kind-community-of-practice = professionals learning together
offering-kind-werkbezoek = visit to a neighbourhood
offering-kind-online-cursus = online course
offering-kind-intervisie = talks among colleagues
form-zelfstudie = in your own time
form-online = online
form-op-locatie = on site
form-groep = in a group
form-met-vakgenoten = with colleagues
form-gemengd = online and in person
effort-paar-uur = a few hours
effort-dagdeel = half a day
effort-een-dag = a day
effort-meerdere-dagen = a few days
effort-meerdere-bijeenkomsten = a few meetings
effort-traject-van-maanden = a few months
cost-gratis = free
cost-betaald = costs money
scale-lokaal = in one area or town
scale-regionaal = in the region
scale-landelijk = throughout the country
audience-bewoner = residents
audience-wijkprofessional = people who work in the area
audience-beleidsmaker = policymakers
audience-bestuurder = people in public office

agenda = 🧭 <b>The Leeragenda: seven big questions about neighbourhoods</b>
agenda-line = <b>{ $number }.</b> { $question }
agenda-hint = Tap a number to see what there is.
button-agenda = 🧭 The Leeragenda
priority-question = 🧭 <b>Question { $number }: { $question }</b>
priority-question-offerings = { $total ->
        [0] There’s nothing for this yet. Feel free to tell me what you’re looking for.
        [one] There’s one thing for this.
       *[other] There are { $total } things for this.
    }
priority-question-some = Here are a few:

## For wijkwijzen

escalation-offered = 🙋 <b>A question that suits you</b>
escalation-claimed =
    ✅ <b>This question is yours now</b>
    Answer by replying to this message. The asker sees your name as a wijkwijze, not your number.
escalation-taken = ✋ Another wijkwijze has taken this question: <i>{ $question }</i>
escalation-withdrawn = The asker has withdrawn this question: <i>{ $question }</i>
escalation-closed = This question has been closed: <i>{ $question }</i>
escalation-released = You’ve given the question back. Others can take it now.
escalation-language = 🌐 Writes in { $language }
escalation-answers = 💬 Another wijkwijze already wrote this:
escalation-attachments = 📎 { $count ->
        [one] With an attachment. You’ll see it when you take the question.
       *[other] With { $count } attachments. You’ll see them when you take the question.
    }
escalation-suggestions = 🔎 This is what I found myself:
escalation-suggestion = • <a href="{ $url }">{ $title }</a>
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
relayed-to-human = ✓ Passed on to the wijkwijze.
button-new-question = ❓ Ask something else
relayed-to-resident = ✓ Passed on to the asker.
overflow-filename = whole-message.txt
which-escalation = Which question is your message for?
escalations-open = 📥 <b>These questions are waiting for a wijkwijze</b>
escalations-open-none = No question is waiting for a wijkwijze right now. 🎉
escalations-mine =
    📌 <b>The questions you’ve taken</b>
    To answer, reply to the message with the question.
escalations-mine-none = You have no questions right now. See /open for what is waiting.
escalation-line =
    <b>{ $number }.</b> { $question }
    <i>{ DATETIME($day, dateStyle: "medium") }</i>
conversation-closed =
    Your conversation about <i>{ $question }</i> is finished.
    How many stars do you give the wijkwijze’s help?
button-stars = { $stars } ⭐
rating-noted = Thank you! Has your question been fully answered now?
button-complete-yes = Yes, fully
button-complete-no = No, not yet
completeness-yes = Great! 🎉 Anything else? Just type it.
completeness-no = That’s a pity. Shall we keep looking? Choose what you’d like.

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

## Menu and profile, set in Telegram

menu-mijnvragen = What you asked
menu-aanbod = Browse what’s on offer
menu-aanbieden = Offer something yourself
menu-leeragenda = Seven big questions about neighbourhoods
menu-taal = Another language, or easier reading
menu-stop = Stop what we are doing
menu-hulp = How it works
menu-privacy = What I keep about you
menu-mijngegevens = Everything I have on you
menu-verwijder = Erase everything
menu-open = Questions waiting for a wijkwijze
menu-mijn = Questions you have taken
menu-gaten = Questions with nothing on offer yet
menu-aangeboden = What people have offered
menu-uitnodigen = Invite someone
profile-name = WijkWijzer vraagbaak
profile-short = Ask about your neighbourhood. You get something that fits, or a person who helps.
profile-description =
    Is something going on in your neighbourhood? Tell me, in your own language. I’ll look for a course, an example or a person who can help.

    I’m a computer program. I only keep your question if you agree, and without your name.

# Submitting an offering

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
