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
