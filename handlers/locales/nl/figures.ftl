## The numbers of the desk

figures = 📊 <b>De vragen van de laatste { $days } dagen</b>
figures-sent = 📨 Gestuurd naar wijkwijzen: { $count }
figures-first-response = 💬 Eerste antwoord: { $spans }
figures-resolution = ✔️ Tot de vraag klaar is: { $spans }
figures-rating = ⭐ Sterren: { $stars }
figures-complete = 👍 Helemaal beantwoord: { $share }
figures-reopened = 🔁 Na het einde weer open: { $share }
figures-now =
    <b>Nu</b>
    Wacht op een wijkwijze: { $waiting }
    Bij een wijkwijze: { $held }
    Wacht te lang op een antwoord: { $overdue }
figures-themes = <b>Per thema</b>
figures-theme = • { $theme }: { $count }. Eerste antwoord: { $spans }
figures-spans = meestal { $median }, bijna altijd { $most }
figures-hours = { $hours } uur
figures-days = { $days ->
        [one] een werkdag
       *[other] { $days } werkdagen
    }
figures-stars = { $mean } van de 5 ({ $count } keer)
figures-share = { $percent }% van { $count }
figures-too-few = nog te weinig om te zeggen
figures-note = <i>Alleen werkdagen tellen mee. Meestal: de helft van de keren. Bijna altijd: negen van de tien keer.</i>
button-figures = { $days } dagen
