## Danger first

danger-acute-violence =
    🚨 <b>Is er nu gevaar? Bel 112.</b>
    Zorg eerst dat je zelf veilig bent.
danger-fire-or-accident =
    🚨 <b>Is er brand of een ongeluk? Bel meteen 112.</b>
    Ga eerst naar een veilige plek.
danger-medical =
    🚨 <b>Is iemand in levensgevaar? Bel meteen 112.</b>
    Heeft het geen spoed? Bel dan de huisarts.
danger-suicide =
    🧡 <b>Denk jij aan zelfdoding, of iemand bij jou in de buurt? Je staat er niet alleen voor.</b>
    Praat er nu over met een mens. Dat mag zonder je naam te noemen.
danger-domestic-violence =
    🧡 <b>Is het thuis niet veilig? Je staat er niet alleen voor.</b>
    Is er nu gevaar? Bel dan 112.
danger-child-abuse =
    🧡 <b>Maak je je zorgen over een kind? Wacht niet en bel.</b>
    Is er nu gevaar? Bel dan 112.
danger-crime-report =
    👮 <b>Weet je iets over een misdaad? Hier kun je het melden.</b>
    Is er nu gevaar? Bel dan 112.
danger-discrimination-report =
    🧡 <b>Ben je gediscrimineerd? Dat mag niet. Hier kun je het melden.</b>
    Je kunt er ook je verhaal kwijt.
help-line = <b>{ $name }</b>
help-line-number = 📞 { $number }
help-line-website = 🌐 <a href="{ $url }">{ $site }</a>
help-lines-after = Ik ben een computerprogramma en kan zelf niet bellen. Daarna help ik je graag met je vraag.
    .simple = Ik ben een computer. Ik kan niet bellen. Daarna help ik je graag met je vraag.
help-lines-talking = Je wijkwijze krijgt je bericht ook. Maar wacht daar niet op: bel nu.
button-go-on = Verder met mijn vraag
