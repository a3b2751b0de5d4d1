## The way to the dashboard, for coordinators

dashboard-link =
    🖥 <b>Your link to the dashboard</b>
    { $address }
    It works once, for { $minutes } minutes. Don’t give it to anyone else.
dashboard-off = 🖥 There is no dashboard here. Whoever runs the bot can switch it on.
