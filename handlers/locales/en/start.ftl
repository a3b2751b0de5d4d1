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
    /profile – what you know and when you’re free
    To answer, reply to the message with the question.
help-coordinator =
    <b>For you as a coordinator</b>
    /gaps – what nothing is on offer for yet
    /submissions – what people offer
    /review – offerings that may be out of date
    /share – answers to share
    /report – figures to take along
    /figures – how soon answers come
    /dashboard – everything in your browser
    /wijkwijzen – who answers, and open links
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
