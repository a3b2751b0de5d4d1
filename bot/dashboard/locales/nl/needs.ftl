## Vraag en aanbod naast elkaar

menu-needs = Vraag en aanbod
needs = Vraag en aanbod
needs-lead = Wat vragen mensen, en wat is er? Elk vakje is een onderwerp voor een groep mensen. Kies een vakje om de vragen te lezen.
need-matrix = Onderwerp en groep
need-matrix-lead = In elk vakje staan de vragen en het aanbod. Een teken met woorden zegt wat er ontbreekt.
need-signs = De tekens
need-audience = Voor wie
need-lacune = Wat ontbreekt
need-row = { $needs } vragen, { $offerings } keer aanbod
need-asked = { $count ->
        [0] geen vragen
        [one] één vraag
       *[other] { $count } vragen
    }
need-offered = { $count ->
        [0] geen aanbod
        [one] één keer aanbod
       *[other] { $count } keer aanbod
    }
need-people = Mensen
need-candidates = Kandidaten voor de volgende Leeragenda
need-candidates-lead = Deze gaten horen bij geen van de grote vragen, en ook niet bij een bekend gat. Niemand heeft ze nog opgelost.
need-cell = { $theme }: { $audience }
need-questions = De vragen
need-offerings = Het aanbod
need-state = Hoe ver
need-touches = Waar ze bij horen

menu-trend = Verloop
trend = Verloop
trend-lead = Hoeveel vragen er komen, hoe vaak er niets is, en hoe vaak een wijkwijze helpt.
trend-step = Hoe fijn
