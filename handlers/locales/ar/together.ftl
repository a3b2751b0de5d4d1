## The wijkwijzen's group

topic-open = 🟡 { $number } · { $question }
topic-geclaimd = 🔵 { $number } · { $question }
topic-uitgesteld = ⏸ { $number } · { $question }
topic-gesloten = ✅ { $number } · { $question }
topic-ingetrokken = ❌ { $number } · { $question }

not-yet-wijkwijze = 🙋 هنا يجيب الـwijkwijzen فقط. هل يهمّك ذلك أيضاً؟ يمكنك طلب دعوة من أحد المنسقين.
group-offer = ما تكتبه في هذا الموضوع يصل إلى صاحب السؤال. للملاحظات: رسالة تبدأ بـ //، وهذه تبقى هنا.
group-claimed = 🔵 <b>أخذ { $name } هذا السؤال</b>
