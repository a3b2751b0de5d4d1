## Browsing

themes = 📚 <b>Browse what’s on offer</b>
themes-hint = Choose a topic, or search for a word. Further down: ways to go about it.
button-theme-count = { $theme } ({ $count })
button-search-catalogue = 🔎 Search for a word
button-browse = 📚 Browse what’s on offer
button-themes = 📚 All topics
search-asked = What are you looking for? Type a few words.
offerings-of-theme = 📚 <b>{ $theme }</b>
offerings-found = 🔎 <b>Found for “{ $query }”</b>
offerings-none = I can’t find anything for “{ $query }”. Try another word.
offerings-empty = There’s nothing here yet. Feel free to tell me what you’re looking for.
offerings-page = <i>Page { $page } of { $pages }</i>
offerings-hint = Tap a number to read more.
offering-line = <b>{ $number }. { $title }</b>
button-previous = ◀️ Previous
button-next = Next ▶️
offering-title = 📘 <b><a href="{ $url }">{ $title }</a></b>
offering-answer-of = 🧑 A wijkwijze answered this on { DATETIME($day, dateStyle: "long") }
offering-answer = 🧑 A wijkwijze answered this
offering-title-answer = 💡 <b>{ $title }</b>
offering-item = • <a href="{ $url }">{ $title }</a>
offering-item-answer = • { $title } (answered by a wijkwijze)
button-read-answer = 📖 Read answer { $rank }
offering-audiences = 👥 For { $audiences }
offering-themes = 🧭 { $themes }
offering-period = 📅 { $period }
offering-examples = 💬 <b>Questions this can help with</b>
    .simple = 💬 <b>It fits these questions</b>
offering-example = • <i>{ $question }</i>
offering-language = in { $language }

offering-kind-publicatie = something to read
offering-kind-handreiking = step-by-step guide
offering-kind-praktijkvoorbeeld = real-life example
offering-kind-training = training
offering-kind-instrument = tool
offering-kind-netwerk = network
offering-kind-adviespunt = place for advice
offering-kind-bijeenkomst = meeting
offering-kind-subsidie-of-fonds = money for your plan
offering-kind-webinar = webinar
offering-kind-podcast-of-video = something to listen to or watch
offering-kind-leerkring = learning circle
offering-kind-leergang = series of lessons
offering-kind-community-of-practice = professionals learning together
offering-kind-werkbezoek = visit to a neighbourhood
offering-kind-online-cursus = online course
offering-kind-intervisie = talks among colleagues
form-zelfstudie = in your own time
form-online = online
form-op-locatie = on site
form-groep = in a group
form-met-vakgenoten = with colleagues
form-gemengd = online and in person
effort-paar-uur = a few hours
effort-dagdeel = half a day
effort-een-dag = a day
effort-meerdere-dagen = a few days
effort-meerdere-bijeenkomsten = a few meetings
effort-traject-van-maanden = a few months
cost-gratis = free
cost-betaald = costs money
scale-lokaal = in one area or town
scale-regionaal = in the region
scale-landelijk = throughout the country
audience-bewoner = residents
audience-wijkprofessional = people who work in the area
audience-beleidsmaker = policymakers
audience-bestuurder = people in public office

agenda = 🧭 <b>The Leeragenda: seven big questions about neighbourhoods</b>
agenda-line = <b>{ $number }.</b> { $question }
agenda-hint = Tap a number to see what there is.
button-agenda = 🧭 The Leeragenda
priority-question = 🧭 <b>Question { $number }: { $question }</b>
priority-question-offerings = { $total ->
        [0] There’s nothing for this yet. Feel free to tell me what you’re looking for.
        [one] There’s one thing for this.
       *[other] There are { $total } things for this.
    }
priority-question-some = Here are a few:
