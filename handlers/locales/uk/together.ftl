## The wijkwijzen's group

topic-open = 🟡 { $number } · { $question }
topic-geclaimd = 🔵 { $number } · { $question }
topic-uitgesteld = ⏸ { $number } · { $question }
topic-gesloten = ✅ { $number } · { $question }
topic-ingetrokken = ❌ { $number } · { $question }

not-yet-wijkwijze = 🙋 Тут відповідають лише wijkwijzen. Хочете й ви? Попросіть у координатора запрошення.
group-offer = Те, що ви пишете в цій темі, отримає мешканець. Почніть із //, якщо це нотатка: вона залишиться тут.
group-claimed = 🔵 <b>{ $name } береться за це запитання</b>
