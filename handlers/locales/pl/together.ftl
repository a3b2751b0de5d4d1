## The wijkwijzen's group

topic-open = 🟡 { $number } · { $question }
topic-geclaimd = 🔵 { $number } · { $question }
topic-uitgesteld = ⏸ { $number } · { $question }
topic-gesloten = ✅ { $number } · { $question }
topic-ingetrokken = ❌ { $number } · { $question }

not-yet-wijkwijze = 🙋 Tutaj odpowiadają tylko wijkwijzen. Chcesz dołączyć? Poproś koordynatora o zaproszenie.
group-offer = Odpowiedź w tym wątku trafia do mieszkańca. Zacznij od //, żeby zapisać notatkę: zostanie tylko tutaj.
group-claimed = 🔵 <b>Tym pytaniem zajmuje się { $name }</b>
