## The wijkwijzen's group

# De titel van een onderwerp in de groep.
topic-open = 🟡 { $number } · { $question }
topic-geclaimd = 🔵 { $number } · { $question }
topic-uitgesteld = ⏸ { $number } · { $question }
topic-gesloten = ✅ { $number } · { $question }
topic-ingetrokken = ❌ { $number } · { $question }

not-yet-wijkwijze = 🙋 Alleen wijkwijzen geven hier antwoord. Wil je dat ook? Vraag een coördinator om een uitnodiging.
group-offer = Antwoord in dit onderwerp gaat naar de bewoner. Begin met // voor een notitie: die blijft hier.
group-claimed = 🔵 <b>{ $name } pakt deze vraag op</b>
