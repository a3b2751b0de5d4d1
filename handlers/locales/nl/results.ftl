## Results

results = 🔎 <b>Dit past bij je vraag</b>
results-near =
    🔎 <b>Dit lijkt op je vraag</b>
    Ik weet niet zeker of het past.
results-further = 🔎 <b>Dit kan ook passen</b>
suggestion = <b>{ $rank }. <a href="{ $url }">{ $title }</a></b>
suggestion-by = van { $organisation }
suggestion-why = 👉 Past bij jou: { $reasons }
suggestion-past = 🕰 Is geweest
suggestion-past-when = 🕰 Is geweest ({ $period })
reason-theme = het onderwerp
reason-words = wat je schreef
reason-audience = voor mensen zoals jij
reason-company = met wie je wilt
reason-way = hoe je graag leert
reason-place = waar je wilt
reason-duration = hoeveel tijd je hebt
results-after = Helpt dit je verder?
button-helps = 👍 { $rank } helpt
button-does-not-fit = 👎 { $rank } past niet
button-more = ➕ Laat meer zien
button-sharpen = ✏️ Vraag aanpassen
button-human = 🙋 Vraag een wijkwijze
button-near = 🔎 Laat zien wat erop lijkt
button-results = 🔎 Bekijk het aanbod weer

nothing-more = Meer heb ik niet gevonden. Een wijkwijze kan wel met je meedenken: een mens met ervaring in wijken.
    .simple = Ik heb niets meer. Een wijkwijze kan je wel helpen. Dat is een mens.

feedback-helps = Mooi, daar ben ik blij om! 🎉 Veel succes met “{ $title }”.
feedback-does-not-fit = Dank je, dat helpt mij ook. “{ $title }” past dus niet.
feedback-all-rejected = Niets van dit alles past. Ik onthoud dat hier nog iets voor moet komen. Zal ik het een wijkwijze vragen?
    .simple = Niets past. Dat onthoud ik. Zal ik het aan een mens vragen?

no-match =
    🤷 <b>Eerlijk gezegd: hier heb ik nog niets voor.</b>
    Een wijkwijze kan je wel helpen: een mens met ervaring in wijken. Dit stuur ik dan door, zonder je naam:
    .simple =
        🤷 <b>Ik heb hier nog niets voor.</b>
        Een wijkwijze kan je helpen. Dat is een mens. Dit leest de wijkwijze dan:

no-match-known =
    🤷 <b>Eerlijk gezegd: dit is er nog niet.</b>
    Het lijkt op iets dat we al missen: <b>{ $title }</b>. Ik houd bij hoeveel mensen erom vragen.
    Een wijkwijze kan je nu al helpen: een mens met ervaring in wijken. Dit stuur ik dan door, zonder je naam:
    .simple =
        🤷 <b>Dit is er nog niet.</b>
        Het lijkt op iets wat wij nog missen: <b>{ $title }</b>.
        Een wijkwijze kan je nu al helpen. Dat is een mens. Dit leest de wijkwijze dan:
offering-arrived =
    🎉 <b>Er is nu iets gevonden voor je vraag</b>
    Een mens heeft voor je gekeken. Jij vroeg:
    .simple =
        🎉 <b>Wij hebben iets voor je vraag</b>
        Een mens heeft voor je gekeken. Jij vroeg:
button-show-offering = 📘 Lees meer
