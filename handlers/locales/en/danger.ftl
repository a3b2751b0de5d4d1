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
