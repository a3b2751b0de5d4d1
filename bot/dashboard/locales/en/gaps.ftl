## Gaps: what people ask for and is not there yet

menu-gaps = Gaps
gaps-page = Gaps
gaps-lead = People ask for this, and there is nothing for it yet. Questions that are alike stand together in one gap.
gaps-order = What first
gap-order-grootste = Most questions
gap-order-groei = Strongest growth
gap-order-laatst-gevraagd = Asked most recently
gap-order-datum = Due first
gap-title = Name
gap-count = Questions
gap-growth = Growth
gap-growth-month = The last 30 days
gap-growth-told = { $recent } questions. That is { $growth } compared with the 30 days before.
gap-first-seen = First question
gap-last-seen = Last question
gap-status = How far
gap-owner = Who sees to it
gap-owner-none = Nobody yet
gap-theme = Topic
gap-audience = Who asks
gap-municipality = Municipality
gap-waiting = Waiting for news
gap-due = Due on
gap-reason = Why not
gap-reason-hint = Needed when it does not belong here.
gap-reason-needed = Why not: write down why this does not belong here.
gap-note = Note
gap-note-hint = For coordinators only.
gap-title-hint = Leave empty for a name made from the questions.
gap-known-gap = Known gap
gap-offering = What there is for it now
gap-question = Question
gap-day-asked = Day
gap-why = Reason
period-first = From
period-last = Up to and including
save = Save
undo = Undo
cancel = Cancel

loose-questions = Loose questions
loose-lead = These questions are not enough like others yet. Choose a question to put it in a gap.
loose-count = { $count ->
        [0] There are no loose questions.
        [one] There is one loose question that is in no gap yet.
       *[other] There are { $count } loose questions that are in no gap yet.
    }
loose-show = See the loose questions

gaps-alike = Gaps that look alike
gaps-alike-count = { $count ->
        [0] No gaps look alike.
        [one] Two gaps look alike.
       *[other] { $count } pairs of gaps look alike.
    }
gaps-alike-show = See which look alike
gaps-alike-lead = Are the questions about the same thing? Then merge the gaps. All questions go to the largest gap. Are they not? Say that they are two. Then you won’t see them here again.
gaps-alike-first = These are the first { $shown }. You see the next when you have decided on these.
gaps-alike-both = { $one } and { $other }
gaps-alike-apart = These are two
gap-alike = Looks like
gap-alike-decide = Say whether they are two or one
gap-questions-count = { $count ->
        [one] one question
       *[other] { $count } questions
    }

gap-typical = What people ask
gap-typical-none = The questions were forgotten, because they were too old.
gap-fill = What do we do about it?
gap-fill-lead = Is there something already? Link it. Is there nothing? Then create an offering. Or ask who wants to learn about it together.
gap-filled = There is an offering for this now: <strong>{ $title }</strong>.
gap-create = Create a new offering
gap-link = Link an existing offering
gap-network = Ask for a learning network
gap-nearest = This comes nearest
gap-nearest-lead = Does one of these fit after all? See what linking does.
gap-link-look = See what linking does
offering-look = Open the offering
gap-tell = { $count ->
        [one] Tell one person who does not know yet
       *[other] Tell { $count } people who do not know yet
    }
gap-go-on = { $count ->
        [one] Link the new question too
       *[other] Link the { $count } new questions too
    }
gap-unlink = Unlink
gap-follow-up = How it goes on
gap-merge = Merge with
gap-merge-hint = All questions go to that gap.
gap-merge-button = Merge
gap-overtaken = Somebody was first. It says now: { $now }. What you typed is still there. If you save it, it takes the place of that.
gap-went-on = This gap is part of another now: the one that you see here. What you typed is not saved yet. Save it here if it still holds.
gap-due-needed = Due on: fill in a day.
gap-merge-needed = Merge with: choose a gap.
gap-merged = Gaps that went on in this one
gap-unmerge = Take apart again
gap-heard = Who heard of it?
heard-told = Were told of an offering
heard-helped = Say: this helps
heard-not-helped = Say: this does not help
heard-silent = Were told, and said nothing
heard-what = What came of the question
heard-waiting = Want to hear
heard-network = Were asked to learn together
heard-takes-part = Take part
gap-questions = All questions
gap-questions-lead = Choose a question to move it to another gap.
gap-split = Split this gap
gap-history = What was done
gap-history-all = All that was done
gap-history-lead = The newest is on top.
gap-askers = Who asked
gap-askers-lead = You see no names. You do see who was told, and whether it helped.
asker-told-at = Told on
asker-helped = Does it help
asker-yes = yes
asker-no = no
asker-why-not = Why not yet
asker-waits = wants to hear

gap-split-lead = Choose the questions that are about something else. They get a gap of their own.
gap-split-words = Questions with these words
gap-split-found = { $found } questions found. The newest { $shown } are here.
gap-split-title = Name of the new gap
gap-split-title-hint = Leave empty for a name made from the questions.
gap-split-button = Split off these questions
gap-split-none = All questions: choose at least one.
gap-split-all = All questions: at least one has to stay.

signal-page = Question { $id }
signal-move = Where does this question belong?
signal-in = The question is in <strong>{ $title }</strong> now.
signal-loose = The question is in no gap now.
signal-move-to = Put the question in
signal-move-none = No gap at all
signal-move-button = Move

gap-link-lead = Look for an offering. You first see what linking does. Then you decide.
gap-link-words = What is the offering about?
gap-link-found = Found
gap-link-none = I find nothing. Try other words.
gap-link-preview = What linking does
link-what = When you link
link-teaches = { $count ->
        [0] There are no new questions to learn from.
        [one] I learn from one question. Such questions will find this offering.
       *[other] I learn from { $count } questions. Such questions will find this offering.
    }
link-tells = { $count ->
        [0] Nobody is waiting for news.
        [one] One person is told.
       *[other] { $count } people are told.
    }
link-solves = The gap will be marked “solved”.
link-do = Link and tell
effects = Where each question finds this offering
effect-before = Now
effect-after = The next question like this
effect-not-found = not found
effect-place = place { $rank }, fits { $percent }%

gap-create-lead = { $count ->
        [0] The offering goes into the catalogue at once. Nobody is waiting for news.
        [one] The offering goes into the catalogue at once. One person is told.
       *[other] The offering goes into the catalogue at once. { $count } people are told.
    }
gap-create-same = Is it there already?
gap-create-same-lead = This comes nearest. Is it one of these? Then link that.
gap-create-form = The new offering
gap-create-examples-hint = These questions belong to the offering. Take away what does not.
gap-create-button = Create this offering and tell

network-lead = You ask people whether they want to learn about it together. You see how many say yes. You see no names.
network-can = You can ask
network-ask = { $count ->
        [one] Ask one person
       *[other] Ask { $count } people
    }
network-nobody = There is nobody you can ask now. Only those who want news are asked. Everybody is asked once.
network-call = Message to those who take part
network-call-lead = { $calls ->
        [0] Tell them how and when you start. Everybody who said yes gets your message in Telegram.
        [one] You already sent one message. Everybody who said yes gets the next one too.
       *[other] You already sent { $calls } messages. Everybody who said yes gets the next one too.
    }
network-message = Your message
network-message-hint = Write where and when, and whom to contact. Use short sentences. Your message is not translated.
network-message-needed = Write a message first.
network-call-button = { $count ->
        [one] Send it to one person
       *[other] Send it to { $count } people
    }

## What was done

gap-action-vormen = Formed of like questions
gap-action-status = Status changed
gap-action-eigenaar = Owner changed
gap-action-notitie = Note changed
gap-action-datum = Date changed
gap-action-naam = Renamed
gap-action-samenvoegen = Merged
gap-action-splitsen = Split
gap-action-verplaatsen = Question moved
gap-action-koppelen = Offering linked
gap-action-ontkoppelen = Offering unlinked
gap-action-leernetwerk = Learning network asked for
gap-action-bericht = Message to those who take part
gap-action-vertellen = Askers told
gap-action-twee = Said to be two
history-none = nothing
history-signals = { $count ->
        [one] one question
       *[other] { $count } questions
    }
history-told = { $count ->
        [one] one person was told
       *[other] { $count } people were told
    }
history-into = into gap { $id }
history-to = to gap { $id }
history-from = from gap { $id }
history-apart-from = not the same as gap { $id }

done-saved = Saved.
done-undone = That was undone.
done-gap-merged = The gaps were merged. This is the gap in which they go on.
done-gap-joined = The gaps are merged. You can take them apart again on the page of the gap.
done-gap-two = Remembered: these are two.
done-gap-apart = This gap stands by itself again.
done-gap-went-on = That gap was merged with this one.
done-gap-split = This is the new gap.
done-gap-filled = Done. The bot finds this offering from now on. Those who wanted news get it.
done-gap-unlinked = The offering was unlinked.
done-gap-network = The question to learn together was sent.
done-network-called = Your message was sent.
done-gap-told = They were told.
done-signal-moved = The question was moved.
