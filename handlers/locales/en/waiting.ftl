## What the clock says of questions in human hands

owner-reminded =
    ⏰ <b>Somebody is waiting for you</b>
    { $days ->
        [one] It has been quiet for a working day about <i>{ $question }</i>
       *[other] It has been quiet for { $days } working days about <i>{ $question }</i>
    }
owner-reminded-after = No time? No problem. Give the question back, and somebody else will take it.
button-show-again = 💬 Show it
taken-back =
    ↩️ I am asking others too, to help with <i>{ $question }</i>
    It was quiet for a long time. Never mind: you do this in your free time. Do you have time now? Then take it again.
button-claim-again = ✋ I take it again
another-sought =
    ⏳ It is taking longer than I hoped with your question <i>{ $question }</i>
    I am looking for another wijkwijze now. You do not have to do anything.
closed-in-silence =
    It has been quiet about <i>{ $question }</i>
    I am closing this conversation now. Want to go on after all? Then reply to the answer.
    How many stars do you give the help of the wijkwijze?
owners-talk-closed =
    ✔️ The asker wrote nothing more. This question is done now: <i>{ $question }</i>
    If they write again, you will hear it.
question-woken =
    📅 <b>You wanted to take up this question again today</b>
    <i>{ $question }</i>
