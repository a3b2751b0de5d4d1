## Danger first

danger-acute-violence =
    🚨 <b>Czy teraz grozi niebezpieczeństwo? Zadzwoń pod 112.</b>
    Najpierw zadbaj o to, żeby być w bezpiecznym miejscu.
danger-fire-or-accident =
    🚨 <b>Pożar albo wypadek? Od razu zadzwoń pod 112.</b>
    Najpierw idź w bezpieczne miejsce.
danger-medical =
    🚨 <b>Czyjeś życie jest zagrożone? Od razu zadzwoń pod 112.</b>
    To nic pilnego? Zadzwoń do lekarza rodzinnego (huisarts).
danger-suicide =
    🧡 <b>Myślisz o samobójstwie? A może myśli o nim ktoś bliski? Nie musisz mierzyć się z tym w pojedynkę.</b>
    Porozmawiaj o tym teraz z człowiekiem. Nie trzeba podawać imienia ani nazwiska.
danger-domestic-violence =
    🧡 <b>W domu nie jest bezpiecznie? Nie musisz mierzyć się z tym w pojedynkę.</b>
    Grozi Ci teraz niebezpieczeństwo? Zadzwoń pod 112.
danger-child-abuse =
    🧡 <b>Martwisz się o jakieś dziecko? Nie czekaj, zadzwoń.</b>
    Czy teraz grozi niebezpieczeństwo? Zadzwoń pod 112.
danger-crime-report =
    👮 <b>Wiesz coś o przestępstwie? Tutaj możesz to zgłosić.</b>
    Czy teraz grozi niebezpieczeństwo? Zadzwoń pod 112.
danger-discrimination-report =
    🧡 <b>Spotyka Cię dyskryminacja? Tak nie wolno. Tutaj możesz to zgłosić.</b>
    Możesz tam też opowiedzieć, co się dzieje.
help-line = <b>{ $name }</b>
help-line-number = 📞 { $number }
help-line-website = 🌐 <a href="{ $url }">{ $site }</a>
help-lines-after = Jestem programem komputerowym i nie mogę nigdzie zadzwonić. Potem chętnie pomogę z Twoim pytaniem.
    .simple = Jestem komputerem. Nie mogę dzwonić. Potem chętnie pomogę z Twoim pytaniem.
help-lines-talking = Twoja wiadomość trafi też do wijkwijze. Ale nie czekaj na odpowiedź: zadzwoń teraz.
button-go-on = Dalej z moim pytaniem
