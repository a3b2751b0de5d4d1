## Menu and profile, set in Telegram

menu-mijnvragen = What you asked
menu-aanbod = Browse what’s on offer
menu-aanbieden = Offer something yourself
menu-leeragenda = Seven big questions about neighbourhoods
menu-taal = Another language, or easier reading
menu-stop = Stop what we are doing
menu-hulp = How it works
menu-privacy = What I keep about you
menu-mijngegevens = Everything I have on you
menu-verwijder = Erase everything
menu-open = Questions waiting for a wijkwijze
menu-mijn = Questions you have taken
menu-antwoorden = Answers that you use more often
menu-profiel = What you know and when you’re free
menu-wijkwijzen = Who answers, and invitations
menu-gaten = Questions with nothing on offer yet
menu-aangeboden = What people have offered
menu-nakijken = Offerings to check
menu-cijfers = How the questions are doing
menu-rapport = What is asked, and what is missing
menu-dashboard = Go to the dashboard
menu-delen = Answers to share
menu-uitnodigen = Invite someone
profile-name = WijkWijzer vraagbaak
profile-short = Ask about your neighbourhood. You get something that fits, or a person who helps.
profile-description =
    Is something going on in your neighbourhood? Tell me, in your own language. I’ll look for a course, an example or a person who can help.

    I’m a computer program. I only keep your question if you agree, and without your name.
