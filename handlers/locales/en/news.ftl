## Word when something comes

news-asked = 🔔 May I send you a message if something turns up later?
button-news-yes = 🔔 Yes, message me
button-news-no = 🔕 No messages
news-wish-yes = 🔔 Good. You’ll get a message here when something turns up. You can change this under /myquestions.
news-wish-no = 🔕 Fine, I won’t send you a message. You can change this under /myquestions.
button-news-on = 🔔 Message me if something turns up
button-news-off = 🔕 No more messages
news-state-on = 🔔 You’ll get a message when something turns up.
button-news-helps = 👍 This helps
button-news-helps-not = 👎 This doesn’t help
news-helps = 🎉 Great, I’m glad. Good luck!
news-helps-not = Thank you, that helps me too. A wijkwijze can still think along with you.
network-proposed =
    🤝 <b>More people are asking this</b>
    You asked:
network-asked = Would you like to learn about it together, in a small group? Nobody sees your name or number. If a group starts, you’ll hear it here.
    .simple = Would you like to learn about it together, in a small group? Nobody sees your name. Does a group start? Then you’ll hear it here.
button-network-yes = 🙋 Yes, count me in
button-network-no = No, rather not
network-called =
    🙋 <b>You are going to learn together</b>
    You asked:
network-words = The coordinator writes:
network-yes = 🙋 Lovely! If a group starts, you’ll hear it here.
network-no = All right, not this time. Thank you for answering.
