## To a human

forward-previewed = 🙋 <b>Dit leest de wijkwijze</b>, zonder je naam:
forward-attachments = 📎 { $count ->
        [one] Je bijlage gaat mee.
       *[other] Je { $count } bijlagen gaan mee.
    }
forward-question = Zal ik het sturen?
forward-card = Je andere antwoorden gaan ook mee.
button-send = 📨 Ja, stuur
button-retype = ✏️ Tekst aanpassen
button-leave = Laat maar
forward-rewrite-asked = Typ wat de wijkwijze moet lezen.

escalation-sent = 📨 <b>Je vraag ligt bij de wijkwijzen.</b>
wait-hours = { $hours ->
        [one] Meestal heb je binnen een uur antwoord.
       *[other] Meestal heb je binnen { $hours } uur antwoord.
    }
wait-days = { $days ->
        [one] Meestal heb je binnen een dag antwoord.
       *[other] Meestal heb je binnen { $days } dagen antwoord.
    }
wait-weeks = Meestal heb je binnen { $weeks } weken antwoord.
wait-unknown = Hoe lang het duurt, weet ik nog niet. Wijkwijzen zijn vrijwilligers.
escalation-sent-after = Het antwoord komt hier. Je hoeft niets te doen.

inquiries = 📂 <b>Dit heb je gevraagd</b>
inquiries-none = Je hebt nog niets gevraagd. Typ maar wat er speelt in je buurt.
inquiries-earlier = { $count ->
        [one] En nog een eerdere vraag.
       *[other] En nog { $count } eerdere vragen.
    }
inquiry-line =
    <b>{ $number }.</b> { $question }
    <i>{ DATETIME($day, dateStyle: "medium") } · { $status }</i>
inquiry-opened =
    📂 <b>{ $question }</b>
    <i>{ DATETIME($day, dateStyle: "long") } · { $status }</i>
inquiry-status-getoond = aanbod laten zien
inquiry-status-geholpen = geholpen
inquiry-status-geen-aanbod = nog niets gevonden
inquiry-status-bij-wijkwijze = bij een wijkwijze
inquiry-status-beantwoord = beantwoord
inquiry-status-ingetrokken = ingetrokken
button-withdraw = Trek deze vraag in
button-inquiries = ↩️ Al mijn vragen
inquiry-withdrawn = Je vraag is ingetrokken. Niemand gaat er meer mee aan de slag.
