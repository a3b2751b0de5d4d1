## Whether an offering still stands

review-asked = 🔎 <b>Klopt dit nog?</b>
    Je bood dit aan. Eén tik is genoeg.
button-review-klopt = ✅ Ja, het klopt nog
button-review-veranderd = ✏️ Er is iets veranderd
button-review-gestopt = ⛔ Het is gestopt
change-asked = Wat is er veranderd aan <b>{ $title }</b>? Typ het in een paar gewone zinnen.
change-refused = 🙈 Dat kan ik niet gebruiken. Wat is er veranderd aan <b>{ $title }</b>? Typ het kort, in woorden.
review-answered-klopt = 👍 Dank je wel! <b>{ $title }</b> blijft in het aanbod staan.
review-answered-veranderd = 👍 Dank je wel! Een coördinator past <b>{ $title }</b> aan.
review-answered-gestopt = 👍 Dank je wel! <b>{ $title }</b> staat niet meer in het aanbod. Ik zeg het tegen een coördinator.

provider-said-veranderd = ✏️ Er is iets veranderd aan <b>{ $title }</b>. Wie het aanbiedt, schrijft:
provider-said-gestopt = ⛔ <b>{ $title }</b> is gestopt. Dat zegt wie het aanbiedt. Het staat niet meer in het aanbod.
button-look = 👀 Bekijk het
button-restore = ↩️ Zet het terug
looks = 🔎 <b>Aanbod om na te kijken: { $total }</b>
    Tik op een nummer.
looks-none = 🔎 Er is niets om na te kijken.
look-why = 🔎 Om na te kijken: { $reasons }
look-fine = ✅ Hier is niets om na te kijken.
look-day = 🗓 Laatst bekeken: { DATETIME($day, dateStyle: "long") }
look-postponed = ⏰ Je kijkt hier later naar: { DATETIME($day, dateStyle: "long") }
look-usage = 📊 Gevonden: { $suggested } · getoond: { $shown } · helpt: { $helped } · past niet: { $unfit }
look-note = ✏️ Wie het aanbiedt, schrijft:
look-retired = 🗄 <b>Dit staat niet meer in het aanbod.</b>
look-stuck = 🙈 Dit kan niet terug. De woorden zijn gewist, of de website staat er al in.
button-look-right = ✅ Klopt nog
button-look-later = ⏰ Over een maand
button-look-retire = 🗄 Uit het aanbod
button-look-back = ⬅️ Terug
button-looks = 🔎 Alles om na te kijken
retirement-asked = Waarom gaat <b>{ $title }</b> uit het aanbod? Als je kiest, is het meteen weg.
retire-reason-weg = Het bestaat niet meer
retire-reason-oud = Het is te oud
retire-reason-dubbel = Het staat er dubbel in
retire-reason-niet-hier = Het hoort hier niet
look-reason-aanbieder-zegt-veranderd = er is iets veranderd
look-reason-is-geweest = is al geweest
look-reason-lijkt-gestopt = lijkt gestopt
look-reason-helpt-vaak-niet = past vaak niet
look-reason-aanbieder-zwijgt = wie het aanbiedt, antwoordt niet
look-reason-lang-niet-nagekeken = lang niet nagekeken
look-reason-nooit-gevonden = nooit gevonden

offering-unreviewed = ⚠️ Lang niet nagekeken. Kijk zelf of het nog klopt.
offering-gone = 🗄 Dit staat niet meer in het aanbod.
button-keep = 🔎 Nakijken
