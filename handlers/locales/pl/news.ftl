## Word when something comes

news-asked = 🔔 Czy mam napisać do Ciebie, gdy coś się pojawi?
button-news-yes = 🔔 Tak, napisz
button-news-no = 🔕 Nie, nie trzeba
news-wish-yes = 🔔 Dobrze. Napiszę tutaj, gdy coś się pojawi. Zmienisz to w /myquestions.
news-wish-no = 🔕 Dobrze, nie będę pisać. Zmienisz to w /myquestions.
button-news-on = 🔔 Napisz, gdy coś się pojawi
button-news-off = 🔕 Nie pisz już więcej
news-state-on = 🔔 Napiszę do Ciebie, gdy coś się pojawi.
button-news-helps = 👍 To pomaga
button-news-helps-not = 👎 To nie pomaga
news-helps = 🎉 Świetnie, bardzo się cieszę. Powodzenia!
news-helps-not = Dziękuję, to też jest dla mnie ważne. Możesz jeszcze poradzić się wijkwijze.
network-proposed =
    🤝 <b>Więcej osób o to pyta</b>
    Twoje pytanie:
network-asked = Chcesz uczyć się tego razem z innymi, w małej grupie? Nikt nie zobaczy Twojego imienia ani numeru. Gdy grupa ruszy, dam Ci tutaj znać.
    .simple = Chcesz uczyć się tego z innymi, w małej grupie? Nikt nie zobaczy Twojego imienia. Gdy grupa ruszy, napiszę tutaj.
button-network-yes = 🙋 Tak, wezmę udział
button-network-no = Nie, raczej nie
network-called =
    🙋 <b>Będziecie uczyć się razem</b>
    Twoje pytanie:
network-words = Koordynator pisze:
network-yes = 🙋 Świetnie! Gdy grupa ruszy, dam Ci tutaj znać.
network-no = Dobrze, nie tym razem. Dziękuję za odpowiedź.
