## Het overzicht

menu-overview = Overzicht
overview = Hoe het gaat met de vragen
overview-now = Nu
overview-waiting = Wacht op een wijkwijze
overview-held = Bij een wijkwijze
overview-overdue = Wacht te lang op een antwoord
overview-lately = De laatste { $days } dagen
overview-period = { $days } dagen
overview-sent = Naar wijkwijzen gestuurd
overview-first-response = Eerste antwoord
overview-resolution = Tot de vraag klaar is
overview-rating = Sterren
overview-complete = Helemaal beantwoord
overview-reopened = Na het einde weer open
overview-note = Alleen werkdagen tellen mee. Meestal: de helft van de keren. Bijna altijd: negen van de tien keer.
overview-by-theme = Per onderwerp
overview-themes = Vragen per onderwerp
overview-theme = Onderwerp
overview-median = Eerste antwoord meestal na (uren)
