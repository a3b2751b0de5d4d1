## The wijkwijze's own profile

own-card = 🪪 <b>Dit weet ik van jou als wijkwijze</b>
own-line-name = 🧑 Je naam voor vragers: <b>{ $name }</b>
own-line-themes = 🎯 Onderwerpen: { $values }
own-line-themes-all = 🎯 Onderwerpen: allemaal
own-line-places = 📍 Gemeenten: { $values }
own-line-places-all = 📍 Gemeenten: overal
own-line-languages = 🌐 Talen: { $values }
own-line-capacity = 📥 Vragen tegelijk: { $number }
own-line-days = 🗓 Wanneer: { $values }
own-line-days-all = 🗓 Wanneer: altijd
own-line-pause = ⏸ Pauze tot { DATETIME($day, dateStyle: "long") }
own-change = Tik op wat je wilt veranderen. Het telt meteen.
own-refused = 🙈 Dat begreep ik niet. Probeer het nog eens, of tik op een knop.
own-ask-naam = 🧑 Hoe wil je heten voor vragers? Nu is dat <b>{ $name }</b>.
    Typ je eigen naam of een bijnaam. Laat je adres en nummer weg.
own-ask-onderwerpen = 🎯 Waar weet jij iets van? Tik op een of meer onderwerpen. Je mag ze ook typen, met komma’s.
    Kies je niets? Dan kun je over alles een vraag krijgen.
own-ask-gemeenten = 📍 Waar ken jij de weg? Typ je gemeente, of meer gemeenten met komma’s.
own-ask-talen = 🌐 In welke talen kun je antwoorden, naast Nederlands?
own-ask-hoeveel = 📥 Hoeveel vragen wil je hoogstens tegelijk hebben? Tik op een getal, of typ het.
own-ask-dagen = 🗓 Wanneer mag ik je een vraag sturen? Kies dagen en delen van de dag.
    Typen mag ook, zoals: <i>maandag en woensdag, ’s avonds</i>. Kies je niets? Dan mag het altijd.
own-ask-pauze = ⏸ Hoe lang wil je rust? Tik op een knop, of typ tot welke dag, zoals <i>3 december</i>.
    Vragen die je al hebt, blijven bij jou.
button-profile-naam = 🧑 Naam
button-profile-onderwerpen = 🎯 Onderwerpen
button-profile-gemeenten = 📍 Gemeenten
button-profile-talen = 🌐 Talen
button-profile-hoeveel = 📥 Hoeveel
button-profile-dagen = 🗓 Wanneer
button-profile-pauze = ⏸ Pauze
button-profile-all-onderwerpen = Alle onderwerpen
button-profile-all-gemeenten = Overal
button-profile-all-dagen = Altijd
button-profile-back = ✔️ Klaar
button-profile-fill = 🪪 Vul je profiel in
button-pause-7 = Een week
button-pause-14 = Twee weken
button-pause-30 = Een maand
button-pause-over = ▶️ Ik ben er weer
day-part-ochtend = ochtend
day-part-middag = middag
day-part-avond = avond

offer-why = 🎯 <i>Jij krijgt deze vraag: { $reasons }.</i>
offer-reason-gevraagd = een andere wijkwijze denkt aan jou
offer-reason-taal = je leest de taal
offer-reason-thema = je kent dit onderwerp
offer-reason-zoiets-eerder = je gaf eerder antwoord op zoiets
offer-reason-gemeente = je kent de gemeente
