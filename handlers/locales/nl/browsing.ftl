## Browsing

themes = 📚 <b>Rondkijken in het aanbod</b>
themes-hint = Kies een onderwerp, of zoek op een woord. Onderaan staat hoe je iets aanpakt.
button-theme-count = { $theme } ({ $count })
button-search-catalogue = 🔎 Zoek op een woord
button-browse = 📚 Rondkijken in het aanbod
button-themes = 📚 Alle onderwerpen
search-asked = Wat zoek je? Typ een paar woorden.
offerings-of-theme = 📚 <b>{ $theme }</b>
offerings-found = 🔎 <b>Gevonden bij “{ $query }”</b>
offerings-none = Ik vind niets bij “{ $query }”. Probeer eens een ander woord.
offerings-empty = Hier is nog niets. Vertel mij gerust wat je zoekt.
offerings-page = <i>Bladzijde { $page } van { $pages }</i>
offerings-hint = Tik op een nummer om meer te lezen.
offering-line = <b>{ $number }. { $title }</b>
button-previous = ◀️ Vorige
button-next = Volgende ▶️
offering-title = 📘 <b><a href="{ $url }">{ $title }</a></b>
offering-answer-of = 🧑 Antwoord van een wijkwijze, { DATETIME($day, dateStyle: "long") }
offering-answer = 🧑 Antwoord van een wijkwijze
offering-title-answer = 💡 <b>{ $title }</b>
offering-item = • <a href="{ $url }">{ $title }</a>
offering-item-answer = • { $title } (antwoord van een wijkwijze)
button-read-answer = 📖 Lees antwoord { $rank }
offering-audiences = 👥 Voor { $audiences }
offering-themes = 🧭 { $themes }
offering-period = 📅 { $period }
offering-examples = 💬 <b>Vragen waar dit bij past</b>
    .simple = 💬 <b>Dit past bij deze vragen</b>
offering-example = • <i>{ $question }</i>
offering-language = in het { $language }

offering-kind-publicatie = om te lezen
offering-kind-handreiking = stappenplan
offering-kind-praktijkvoorbeeld = voorbeeld uit een wijk
offering-kind-training = training
offering-kind-instrument = hulpmiddel
offering-kind-netwerk = netwerk
offering-kind-adviespunt = plek voor advies
offering-kind-bijeenkomst = bijeenkomst
offering-kind-subsidie-of-fonds = geld voor je plan
offering-kind-webinar = online bijeenkomst
offering-kind-podcast-of-video = om te luisteren of te kijken
offering-kind-leerkring = groep die samen leert
offering-kind-leergang = reeks lessen
offering-kind-community-of-practice = groep vakmensen die samen leert
offering-kind-werkbezoek = bezoek aan een wijk
offering-kind-online-cursus = online cursus
offering-kind-intervisie = gesprekken onder collega’s
form-zelfstudie = in je eigen tijd
form-online = online
form-op-locatie = ergens naartoe
form-groep = in een groep
form-met-vakgenoten = met collega’s
form-gemengd = online en samen
effort-paar-uur = een paar uur
effort-dagdeel = een halve dag
effort-een-dag = een dag
effort-meerdere-dagen = een paar dagen
effort-meerdere-bijeenkomsten = een paar keer samenkomen
effort-traject-van-maanden = een paar maanden
cost-gratis = gratis
cost-betaald = kost geld
scale-lokaal = in één wijk of stad
scale-regionaal = in de regio
scale-landelijk = in heel Nederland
audience-bewoner = bewoners
audience-wijkprofessional = mensen die in de wijk werken
audience-beleidsmaker = mensen die beleid maken
audience-bestuurder = bestuurders

agenda = 🧭 <b>De Leeragenda: zeven grote vragen over wijken</b>
agenda-line = <b>{ $number }.</b> { $question }
agenda-hint = Tik op een nummer en zie wat er is.
button-agenda = 🧭 De Leeragenda
priority-question = 🧭 <b>Vraag { $number }: { $question }</b>
priority-question-offerings = { $total ->
        [0] Hier is nog niets voor. Vertel mij gerust wat je zoekt.
        [one] Hier is één ding voor.
       *[other] Hier zijn { $total } dingen voor.
    }
priority-question-some = Dit zijn er een paar:
