## Whether an offering still stands

review-asked = 🔎 <b>Is this still right?</b>
    You offered this. One tap is enough.
button-review-klopt = ✅ Yes, still right
button-review-veranderd = ✏️ Something has changed
button-review-gestopt = ⛔ It has stopped
change-asked = What has changed about <b>{ $title }</b>? Type it in a few plain sentences.
change-refused = 🙈 I can’t use that. What has changed about <b>{ $title }</b>? Keep it short, in words.
review-answered-klopt = 👍 Thank you! <b>{ $title }</b> stays listed.
review-answered-veranderd = 👍 Thank you! A coordinator will change <b>{ $title }</b>.
review-answered-gestopt = 👍 Thank you! <b>{ $title }</b> is no longer listed. I’ll let a coordinator know.

provider-said-veranderd = ✏️ Something has changed about <b>{ $title }</b>. Whoever offers it writes:
provider-said-gestopt = ⛔ <b>{ $title }</b> has stopped, says whoever offers it. It is no longer listed.
button-look = 👀 Take a look
button-restore = ↩️ Put it back
looks = 🔎 <b>Offerings to check: { $total }</b>
    Tap a number.
looks-none = 🔎 There is nothing to check.
look-why = 🔎 To check: { $reasons }
look-fine = ✅ Nothing to check here.
look-day = 🗓 Last looked at: { DATETIME($day, dateStyle: "long") }
look-postponed = ⏰ You look at this later: { DATETIME($day, dateStyle: "long") }
look-usage = 📊 Found: { $suggested } · shown: { $shown } · helps: { $helped } · doesn’t fit: { $unfit }
look-note = ✏️ Whoever offers it writes:
look-retired = 🗄 <b>This is no longer listed.</b>
look-stuck = 🙈 This can’t come back. Its words were erased, or its website is listed already.
button-look-right = ✅ Still right
button-look-later = ⏰ In a month
button-look-retire = 🗄 Take it off the list
button-look-back = ⬅️ Back
button-looks = 🔎 Everything to check
retirement-asked = Why should <b>{ $title }</b> go? Once you choose, it is gone from the list.
retire-reason-weg = It no longer exists
retire-reason-oud = It is out of date
retire-reason-dubbel = It is listed twice
retire-reason-niet-hier = It doesn’t belong here
look-reason-aanbieder-zegt-veranderd = something has changed
look-reason-is-geweest = is over
look-reason-lijkt-gestopt = seems to have stopped
look-reason-helpt-vaak-niet = often doesn’t fit
look-reason-aanbieder-zwijgt = whoever offers it doesn’t answer
look-reason-lang-niet-nagekeken = not checked for long
look-reason-nooit-gevonden = never found

offering-unreviewed = ⚠️ Not checked for a long time. See for yourself if it still holds.
offering-gone = 🗄 This is no longer listed.
button-keep = 🔎 Check it
