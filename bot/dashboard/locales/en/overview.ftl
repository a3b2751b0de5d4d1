## The overview

menu-overview = Overview
overview = How the questions are doing
overview-now = Now
overview-waiting = Waiting for a wijkwijze
overview-held = With a wijkwijze
overview-overdue = Waiting too long for an answer
overview-lately = The last { $days } days
overview-period = { $days } days
overview-sent = Sent to wijkwijzen
overview-first-response = First answer
overview-resolution = Until the question is done
overview-rating = Stars
overview-complete = Completely answered
overview-reopened = Open again after the end
overview-note = Only working days count. Usually: half of the times. Almost always: nine times out of ten.
overview-by-theme = By theme
overview-themes = Questions by theme
overview-theme = Theme
overview-median = First answer usually after (hours)
