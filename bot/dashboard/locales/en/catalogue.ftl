## The catalogue

menu-catalogue = Offerings
catalogue = What is on offer
catalogue-words = Search by words
catalogue-words-hint = From the title, who offers it, or a question somebody has.
catalogue-state = Which offerings
catalogue-theme = Topic
catalogue-audience = For whom
catalogue-kind = Kind
catalogue-found = Offerings found
catalogue-whole = Everything on offer
catalogue-whole-how = All that is on offer now, with every field. You can change the CSV file and then read it in again.
offering-state-in-het-aanbod = On offer now
offering-state-na-te-kijken = To be looked at
offering-state-uit-het-aanbod = No longer on offer
offering-kind-antwoord = answer of a wijkwijze
field-id = Id
usage = How often it is found
usage-suggested = Found
usage-shown = Shown
usage-helped = Helps
usage-unfit = Does not fit

## One offering

offering-new = New offering
offering-add = Put it on offer
offering-edit = Change
offering-save = Save
offering-retire = Take off offer
offering-restore = Put back on offer
offering-confirm = Still right
offering-postpone = Look at it later
offering-is-retired = This is no longer on offer. Nobody finds it now.
offering-is-answer = This is an answer from a talk. You change its words under Decide.
examples-none = There are no example questions.
examples-hint = This is how people ask for it. Put every question on a new line. With more questions it is found better.
restore-stuck = This cannot be put back: { $fault }
retire-what = Why does <strong>{ $title }</strong> go? You can put it back later.
retire-reason = Why
retire-reason-gestopt = Who offers it has stopped
retire-words = Do you want to add something? (optional)
retire-words-hint = Only coordinators read this, in the history.
fault-retire-reason = Choose why it has to go.
done-offering-added = It is on offer. Who looks for it can find it now.
done-offering-changed = Your change is saved. Searching works with the new words at once.
done-offering-confirmed = Noted: this is still right.
done-offering-postponed = Fine, you will look at it later.
done-offering-retired = It is no longer on offer.
done-offering-restored = It is on offer again.

## At the same time

overtaken = Somebody was first
overtaken-how = { $name } changed this while you were busy. Nothing of yours is saved yet. Below is what differs, and below that what you filled in. Adjust it and save again.
overtaken-retired = { $name } took this off offer while you were busy. What you filled in is still below. Put it back first.
overtaken-look = Look at the offering
overtaken-differences = What differs
somebody = Somebody else
change-field = Field
change-was = Was
change-became = Became
change-becomes = Becomes
change-now = Stands there now
change-yours = You filled in

## Looking after it

freshness = Offerings to look at
freshness-how = Most offerings come by here every { $months } months. What is urgent comes first.
freshness-table = Offerings to look at
review = Is it still right?
review-reasons = Why look at it
review-looked-at = Last looked at
review-postponed = Postponed until
review-asked-at = Provider asked on
review-provider-said = The provider says
review-provider-note = The provider writes
review-until = until { DATETIME($day, dateStyle: "long") }
review-answer-klopt = It is still right
review-answer-veranderd = Something changed
review-answer-gestopt = It has stopped
postpone-for = For how long
postpone-month = In a month
postpone-months = { $months ->
        [one] a month
       *[other] { $months } months
    }

## History

offering-history = History
offering-history-none = Nothing about it has changed yet.
offering-history-by = By { $name }.
offering-history-provider = who offers it
offering-history-nobody = the program, or somebody who left
offering-history-why = They added: { $note }

## Reading in

import = Read in a file
import-how = You first see what changes. Then you decide.
import-file = File
import-file-hint = YAML, JSON or CSV, five megabytes at most.
import-retire = Take away what is not in the file
import-retire-hint = Only for a file with everything on offer. What people submitted themselves stays.
import-look = See what changes
import-preview = What changes
import-of = File: <strong>{ $name }</strong>. Nothing has been changed yet.
import-added = New
import-returned = Comes back
import-changed = Changes
import-retired = Goes
import-unchanged = Stays the same
import-nothing = Everything in this file is on offer like this already.
import-apply = Read it all in
import-moved = The offerings have changed meanwhile. Nothing was read in. Below is what would change now: look at it once more.
import-faults = { $total ->
        [one] One fault in the file
       *[other] { $total } faults in the file
    }
import-faults-how = Nothing was read in. Mend the file and choose it again.
wrong-place = Place
wrong-offering = Offering
wrong-field = Field
wrong-what = What to do
wrong-found = Found
wrong-expected = Expected
place-line = line { $number }
place-offering = offering number { $number }
place-file = whole file
fault-no-file = Choose a file.
fault-file = { $name } cannot be read in like this. See below why.
done-imported = The file was read in.

## What stands in a file, and what should have

told-value = { $value }
told-nothing = nothing
told-fields = fields
told-list-of = a list of { $count }
told-unknown-field = an unknown field
told-characters = { $count } characters
told-empty-list = an empty list
told-twice = { $value } twice
told-unknown-column = an unknown column
told-column-twice = the same column twice
told-no-column = no such column
told-cells = { $count } cells
told-no-offerings = no offerings
told-bytes = { $count } bytes
told-ending = a name ending in { $suffix }
told-no-utf8 = byte { $byte }, which is not UTF-8
told-something-else = something else
told-mistake = a mistake: { $error }
told-character = the character { $character }
told-taken-back = an answer that was taken back
told-rewritten = an answer that was rewritten
told-this-field = this field
told-field-among = one of the fields { $fields }
told-text = text
told-text-utf8 = text in UTF-8
told-not-empty = text that is not empty
told-at-most = at most { $max_length } characters
told-slug = lower case letters and digits with hyphens between them, such as “buurtapp-opzetten”
told-one-of = one of { $allowed }
told-number = a whole number
told-list = a list
told-by-language = a list of questions by language, such as nl
told-offering = an offering: a value for each field
told-one-line = text on one line, in UTF-8
told-plain = plain text without HTML
told-address = a web address such as https://www.example.nl/course
told-language-code = an ISO 639 code such as { $codes }
told-at-least-one = at least one
told-once = everything once
told-own-id = an id of its own: { $other } has it too
told-own-url = an address of its own: { $other } has it too
told-own-line = its own: line { $number } has it too
told-own-offering = its own: offering { $number } has it too
told-agreed = the words to which people agreed
told-csv = CSV, a quote within quotes doubled
told-columns = columns among { $columns }
told-column-once = every column once
told-this-column = this column
told-as-first-line = { $count }, as in the first line
told-no-formula = text; what really begins like this has a ' before it
told-in-parts = at most { $limit } bytes; import it in parts
told-utf8 = UTF-8; in Excel: save as “CSV UTF-8”
told-yaml = YAML
told-yaml-printable = YAML, in printable characters
told-json = JSON
told-offerings = a list of offerings
