## The numbers of the desk

figures = 📊 <b>The questions of the last { $days } days</b>
figures-sent = 📨 Sent to wijkwijzen: { $count }
figures-first-response = 💬 First answer: { $spans }
figures-resolution = ✔️ Until the question is done: { $spans }
figures-rating = ⭐ Stars: { $stars }
figures-complete = 👍 Completely answered: { $share }
figures-reopened = 🔁 Open again after the end: { $share }
figures-now =
    <b>Now</b>
    Waiting for a wijkwijze: { $waiting }
    With a wijkwijze: { $held }
    Waiting too long for an answer: { $overdue }
figures-themes = <b>By theme</b>
figures-theme = • { $theme }: { $count }. First answer: { $spans }
figures-spans = usually { $median }, almost always { $most }
figures-hours = { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }
figures-days = { $days ->
        [one] one working day
       *[other] { $days } working days
    }
figures-stars = { $mean } out of 5 ({ $count } times)
figures-share = { $percent }% of { $count }
figures-too-few = too few to say yet
figures-note = <i>Only working days count. Usually: half of the times. Almost always: nine times out of ten.</i>
button-figures = { $days } days
