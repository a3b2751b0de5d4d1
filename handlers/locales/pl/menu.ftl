## Menu and profile, set in Telegram

menu-mijnvragen = Twoje pytania
menu-aanbod = Przegląd oferty
menu-aanbieden = Zaproponuj coś od siebie
menu-leeragenda = Siedem dużych pytań o dzielnice
menu-taal = Inny język albo łatwiejsze czytanie
menu-stop = Przerwij to, co teraz robimy
menu-hulp = Jak to działa
menu-privacy = Co o Tobie zapisuję
menu-mijngegevens = Wszystko, co o Tobie mam
menu-verwijder = Usuń wszystko
menu-open = Pytania, które czekają na wijkwijze
menu-mijn = Pytania, które masz u siebie
menu-antwoorden = Odpowiedzi, których często używasz
menu-profiel = Co wiesz i kiedy masz czas
menu-wijkwijzen = Kto odpowiada i linki
menu-gaten = Pytania, na które nic jeszcze nie ma
menu-aangeboden = Co ludzie proponują
menu-nakijken = Oferta do sprawdzenia
menu-cijfers = Jak wygląda praca z pytaniami
menu-rapport = O co pytano i czego brakuje
menu-dashboard = Przejdź do panelu
menu-delen = Odpowiedzi do udostępnienia
menu-uitnodigen = Zaproś kogoś
profile-name = WijkWijzer – pomocnik
profile-short = Zapytaj o swoją okolicę. Dostaniesz coś, co pasuje, albo pomoc człowieka.
profile-description =
    Coś się dzieje w Twojej okolicy? Napisz do mnie, w swoim języku. Poszukam kursu, przykładu albo człowieka, który Ci pomoże.

    Jestem programem komputerowym. Zapisuję Twoje pytanie tylko wtedy, gdy się zgodzisz, i bez Twojego imienia i nazwiska.
