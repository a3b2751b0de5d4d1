## What is asked set against what is on offer: the report in words, pictures and tables
report-title = Questions and offerings
report-author = WijkWijzer question desk
report-period = { DATETIME($first, dateStyle: "medium") } to { DATETIME($last, dateStyle: "medium") }
report-period-place = { $place }, { $period }
report-about = About this overview
report-days = Days
report-made = Made on
report-asked = Questions
report-missed = Nothing found
report-offered = Offerings
report-human = To a wijkwijze
report-note = Please note
report-protected = <3 means one or two. A dot (·) is left out. Otherwise a small number could be worked out.
report-figure = What
report-theme = Subject
report-theme-none = no subject
report-audience-none = not said
report-total = Together
report-at-least = at least { $count }
report-needs = By subject
report-needs-chart = Questions by subject
report-needs-description = A bar for each subject: how often it was asked about, and how often nothing was found.
report-matrix = Who asks what
report-shortfall = What there is, and for whom not
report-offer-short = { $count }: { $kind }
lacune-kind-niets = nothing
lacune-kind-alleen-andere-doelgroep = only for others
lacune-kind-alleen-geweest = only past events
lacune-kind-alleen-eigen-sector = only among peers
trend-step-week = By week
trend-step-maand = By month
report-trend-chart = Questions over time
report-trend-description = A line for all questions, one for what was not found and one for what went to a wijkwijze.
report-from = From
report-until = To
report-gaps = What is missing
report-gap = Gap
report-status = How far
report-belongs = Belongs to
report-told = Were told
report-helped = Helped
report-ungrouped = in no gap yet
report-agenda = The seven big questions
report-question = Big question
report-lacunes = Where a gap was known
report-lacune = Known gap
report-none = none of these
report-places = By municipality
report-place = Municipality
report-elsewhere = elsewhere, or not said
report-desk = How wijkwijzen answer
report-count = How often
report-mean = On average
report-median = Half within (hours)
report-p90 = Nine of ten within (hours)
report-desk-sent = Sent to wijkwijzen
report-desk-first = Until the first answer
report-desk-resolved = Until the question is done
report-desk-rating = Stars, out of 5
report-desk-complete = Completely answered (%)
report-desk-reopened = Opened again afterwards (%)
report-desk-waiting = Waiting for a wijkwijze now
report-desk-held = With a wijkwijze now
report-desk-overdue = Waiting too long for an answer

## The report in Telegram
report-shown = 📊 <b>Questions and offerings</b>
report-line = { $what }: <b>{ $count }</b>
report-most = 🕳 <b>Most often missing</b>
report-new = 🌱 <b>New for the Leeragenda?</b>
report-item = • { $title }: { $count }
report-small = <i>{ $note }</i>
button-report-days = { $days } days
button-report = 📊 See the figures
button-proposal = 📄 Proposal for the Leeragenda
proposal-shown =
    📄 <b>Proposal for the Leeragenda</b>
    { $period }. In Dutch. Read it well before you pass it on.
digest = ☕ <b>The week in brief</b>
digest-new = 🆕 <b>New gap</b>
digest-most = 🕳 <b>Asked most</b>
digest-solved = ✅ <b>Solved</b>
digest-title = • { $title }
gap-growing =
    📈 <b>Suddenly many people ask this</b>
    { $title }
    { $recent } times in the last seven days. Before that about { $usual } times a week.
