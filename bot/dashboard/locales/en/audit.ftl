## The audit trail

any = All
menu-audit = Log
audit = Log
audit-what = What coordinators did, here and in Telegram. The newest comes first. Nobody can change any of it. It is gone after five years; who logged in and out, after one.
audit-table = What was done
audit-at = When
audit-actor = Who
audit-action = What
audit-subject = To what
audit-change = From and to
audit-note = Why
audit-nobody = The program, or somebody who left
audit-subject-gat = Gap
audit-subject-signaal = Signal
audit-subject-aanbod = Offering
audit-subject-aanmelding = Submission
audit-subject-persoon = Person
audit-subject-antwoord = Answer
audit-subject-toegang = Access

## What can be done

access-action-inloggen = Logged in
access-action-uitloggen = Logged out
access-action-uitnodigen = Link made
access-action-intrekken = Link ended
access-action-rol-krijgen = Role gained
access-action-rol-verliezen = Role ended
catalogue-action-toevoegen = Added
catalogue-action-wijzigen = Changed
catalogue-action-weghalen = Retired
catalogue-action-terugzetten = Restored
catalogue-action-nakijken = Reviewed: still right
catalogue-action-uitstellen = Review postponed
catalogue-action-navragen = Provider asked whether it is right
catalogue-action-antwoorden = Provider answered
