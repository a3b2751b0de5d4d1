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
    It is like something we know is missing: <b>{ $title }</b>. I keep count of how many people ask for it.
    A wijkwijze can help you right now: a human with experience in neighbourhoods. This is what I would pass on, without your name:
    .simple =
        🤷 <b>This does not exist yet.</b>
        It is like something we know is missing: <b>{ $title }</b>.
        A wijkwijze can help you now. That is a human. This is what they will read:
offering-arrived =
    🎉 <b>Something was found for your question</b>
    A human had a look for you. You asked:
    .simple =
        🎉 <b>We have something for your question</b>
        A human had a look for you. You asked:
button-show-offering = 📘 Read more
