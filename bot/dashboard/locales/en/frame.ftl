## What stands around every page

site-name = WijkWijzer dashboard
skip = Skip to content
menu = Menu
footer = The WijkWijzer is a computer program. What you read here about questions comes from people: treat it with care.
log-out = Log out ({ $name })
crumbs = Where you are
to-overview = To the overview

## Tables and charts

rows-found = { $total ->
        [0] Nothing was found.
       *[other] In all: { $total }
    }
rows-first = Here are the first { $count }. The file holds all of them.
pages = Turn pages: { $name }
page-previous = Previous
page-next = Next
page-of = Page { $page } of { $pages }
file-as = Download { $kind }
file-most = A file holds { $count } rows. Choose a shorter time for the rest.
file-cut = These are the first { $count } rows. There are more. Choose a shorter time for the rest.
file-month = Month
file-of = Download { $kind }: { $name }
filter = Search and choose
filter-apply = Show
chart-of = Chart: { $name }. The table has the same numbers.

## Forms

faults = { $count ->
        [one] One thing is not right yet
       *[other] { $count } things are not right yet
    }

## Logging in

login = Log in
login-lead = This dashboard is for coordinators of the WijkWijzer.
login-how = Send <strong>/dashboard</strong> to the bot. You get a link that logs you in once.
login-hello = Hello { $name }. Press the button to log in.
login-button = Log in

## When something cannot be done

problem-link = This link no longer works
problem-link-how = A link works once, for ten minutes. Send <strong>/dashboard</strong> to the bot for a new one.
problem-too-often = You tried too often
problem-too-often-how = Wait ten minutes. Then ask the bot for a new link.
problem-not-found = This page does not exist
problem-not-found-how = What you are looking for may have been removed, or the address is wrong.
problem-not-allowed = You may not do this
problem-not-allowed-how = You are not a coordinator, or no longer.
problem-stale = This has changed meanwhile
problem-stale-how = Somebody was before you. Nothing was changed. Open the page again and see how it is now.
problem-form = This form is no longer valid
problem-form-how = Nothing was changed. Go back, open the page again and retry.
problem-too-large = This file is too large
problem-too-large-how = A file may be five megabytes large.
problem-refused = This cannot be done
problem-refused-how = Nothing was changed. Go back and try it another way.
problem-failed = Something went wrong
problem-failed-how = Nothing was changed. Please try again later.
