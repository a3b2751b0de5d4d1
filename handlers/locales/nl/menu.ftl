## Menu and profile, set in Telegram

menu-mijnvragen = Wat je hebt gevraagd
menu-aanbod = Rondkijken in het aanbod
menu-aanbieden = Zelf iets aanbieden
menu-leeragenda = Zeven grote vragen over wijken
menu-taal = Andere taal, of makkelijker lezen
menu-stop = Stoppen met waar we mee bezig zijn
menu-hulp = Zo werkt het
menu-privacy = Wat ik van je bewaar
menu-mijngegevens = Alles wat ik van je heb
menu-verwijder = Alles wissen
menu-open = Vragen die op een wijkwijze wachten
menu-mijn = Vragen die jij hebt opgepakt
menu-antwoorden = Antwoorden die je vaker gebruikt
menu-profiel = Wat jij weet en wanneer je kunt
menu-wijkwijzen = Wie antwoorden, en links
menu-gaten = Vragen waar nog niets voor is
menu-aangeboden = Wat mensen aanbieden
menu-nakijken = Aanbod om na te kijken
menu-cijfers = Hoe het met de vragen gaat
menu-rapport = Wat er is gevraagd, en wat ontbreekt
menu-dashboard = Naar het dashboard
menu-delen = Antwoorden om te delen
menu-uitnodigen = Iemand uitnodigen
profile-name = WijkWijzer vraagbaak
profile-short = Stel je vraag over je buurt. Je krijgt iets wat past, of een mens die je helpt.
profile-description =
    Speelt er iets in je buurt? Vertel het mij, in je eigen taal. Ik zoek een cursus, een voorbeeld of een mens die je verder helpt.

    Ik ben een computerprogramma. Ik bewaar je vraag alleen als jij dat goed vindt, en zonder je naam.
