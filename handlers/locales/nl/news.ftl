## Word when something comes

news-asked = 🔔 Mag ik je een bericht sturen als er later iets komt?
button-news-yes = 🔔 Ja, stuur bericht
button-news-no = 🔕 Nee, geen bericht
news-wish-yes = 🔔 Goed. Je krijgt hier een bericht als er iets komt. Veranderen kan bij /mijnvragen.
news-wish-no = 🔕 Goed, ik stuur je geen bericht. Veranderen kan bij /mijnvragen.
button-news-on = 🔔 Stuur bericht als er iets komt
button-news-off = 🔕 Stuur geen bericht meer
news-state-on = 🔔 Je krijgt een bericht als er iets komt.
button-news-helps = 👍 Dit helpt
button-news-helps-not = 👎 Dit helpt niet
news-helps = 🎉 Mooi, daar ben ik blij om. Veel succes!
news-helps-not = Dank je, dat helpt mij ook. Een wijkwijze kan nog met je meedenken.
network-proposed =
    🤝 <b>Meer mensen vragen dit</b>
    Jij vroeg:
network-asked = Wil je er samen over leren, in een kleine groep? Niemand ziet je naam of nummer. Begint er een groep, dan hoor je dat hier.
    .simple = Wil je er samen over leren, in een kleine groep? Niemand ziet je naam. Begint er een groep? Dan hoor je het hier.
button-network-yes = 🙋 Ja, ik doe mee
button-network-no = Nee, liever niet
network-called =
    🙋 <b>Jullie gaan samen leren</b>
    Jij vroeg:
network-words = De coördinator schrijft:
network-yes = 🙋 Fijn! Begint er een groep, dan hoor je dat hier.
network-no = Goed, dan niet. Dank je voor je antwoord.
