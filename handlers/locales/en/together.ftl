## The wijkwijzen's group

# The title of a topic in the group.
topic-open = 🟡 { $number } · { $question }
topic-geclaimd = 🔵 { $number } · { $question }
topic-uitgesteld = ⏸ { $number } · { $question }
topic-gesloten = ✅ { $number } · { $question }
topic-ingetrokken = ❌ { $number } · { $question }

not-yet-wijkwijze = 🙋 Only wijkwijzen answer here. Would you like to as well? Ask a coordinator for an invitation.
group-offer = What you write in this topic goes to the resident. Begin with // for a note: it stays here.
group-claimed = 🔵 <b>{ $name } has taken this question</b>
