## Deciding on what people submit

menu-moderation = Decide
moderation = Decide
moderation-what = Here waits what people submitted, and answers that may help others too. Whoever decides first, decides.
submissions-waiting = Submitted offerings
submission-sent-at = Sent on
answers-waiting = Answers to share
answers-published = Shared answers
answer-question = Question
answer-proposed-at = Proposed on
submission-action-aannemen = Put on offer
submission-action-terugsturen = Sent back
answer-action-wijzigen = Words changed
answer-action-voorleggen = Put to who asked
answer-action-publiceren = Put on offer
answer-action-afwijzen = Not shared
answer-action-terugtrekken = Taken off offer
done-late = Somebody was first. Below you see what was decided.

## A submission

submission-near = Offerings that are like it
submission-near-how = Is it the same? Then send the submission back.
submission-near-none = There is nothing like it.
submission-take = Accept
submission-take-how = Check everything and fill in what is missing. Then it is on offer at once, and who submitted it is told.
submission-take-button = Put it on offer
submission-return = Send back
submission-return-how = Who submitted it reads your words and can try again. Write kindly.
submission-return-button = Send it back
submission-accepted-by = Accepted by { $name }.
submission-rejected-by = Sent back by { $name }.
submission-to-offering = See it among the offerings
decision-reason = Why
decision-coordinator = a coordinator
fault-too-long = Make this shorter. { $limit } characters fit.
fault-reason = Write why.
done-submission-accepted = It is on offer. Who submitted it is told.
done-submission-returned = Sent back, with your explanation.

## An answer

answer = Answer to share
answer-words = This is what others will read
answer-publish = Put it on offer
answer-change = Change the words
answer-change-how = Who asked reads your words first, and says yes or no.
answer-save = Save
answer-ask = Ask who asked the question
answer-return = Do not share
answer-return-how = The wijkwijze reads your words. Write kindly.
answer-return-button = Do not share this
answer-retire = Take off offer
answer-retire-how = The words are erased. Who asked and who wrote it are told. This cannot be undone.
answer-retire-button = Take it away
publication-state-concept = The words have changed. Ask who asked the question whether this is fine.
publication-state-voorgesteld = Who asked is reading it, and has not said anything yet.
publication-state-bewoner-akkoord = Who asked agrees to exactly these words.
publication-state-bewoner-niet-akkoord = Who asked does not want to share this.
publication-state-gepubliceerd = This is on offer.
publication-state-afgewezen = This is not shared.
publication-state-teruggetrokken = This was taken off offer. The words are erased.
answer-decided-by = Decided by { $name }.
answer-overtaken = Somebody was first. Your words were not saved. Here they still are:
fault-answer-question = Write the question in plain words, in { $limit } characters at most.
fault-answer-words = Write the answer in plain words, in { $limit } characters at most.
done-answer-published = The answer is on offer.
done-answer-changed = Your words are saved. Now ask who asked whether this is fine.
done-answer-asked = Who asked gets the question.
done-answer-returned = This answer is not shared. The wijkwijze reads why.
done-answer-retired = The answer was taken off offer.
