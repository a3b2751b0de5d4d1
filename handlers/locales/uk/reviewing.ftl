## Whether an offering still stands

review-asked = 🔎 <b>Це ще актуально?</b>
    Це запропонували ви. Досить одного дотику.
button-review-klopt = ✅ Так, актуально
button-review-veranderd = ✏️ Дещо змінилося
button-review-gestopt = ⛔ Цього вже немає
change-asked = Що змінилося в <b>{ $title }</b>? Напишіть кількома простими реченнями.
change-refused = 🙈 Я не можу цього використати. Що змінилося в <b>{ $title }</b>? Напишіть коротко, словами.
review-answered-klopt = 👍 Дякую! <b>{ $title }</b> залишається серед пропозицій.
review-answered-veranderd = 👍 Дякую! Координатор виправить <b>{ $title }</b>.
review-answered-gestopt = 👍 Дякую! <b>{ $title }</b> більше немає серед пропозицій. Я повідомлю координатора.

provider-said-veranderd = ✏️ Дещо змінилося в <b>{ $title }</b>. Той, хто це пропонує, пише:
provider-said-gestopt = ⛔ <b>{ $title }</b>: цього вже немає. Так каже той, хто це пропонував. Серед пропозицій цього більше немає.
button-look = 👀 Подивитися
button-restore = ↩️ Повернути
looks = 🔎 <b>Треба перевірити: { $total }</b>
    Торкніться номера.
looks-none = 🔎 Перевіряти нічого.
look-why = 🔎 Треба перевірити: { $reasons }
look-fine = ✅ Тут нічого перевіряти.
look-day = 🗓 Востаннє переглянуто: { DATETIME($day, dateStyle: "long") }
look-postponed = ⏰ Ви повернетеся до цього пізніше: { DATETIME($day, dateStyle: "long") }
look-usage = 📊 Знайдено: { $suggested } · показано: { $shown } · допомогло: { $helped } · не підійшло: { $unfit }
look-note = ✏️ Той, хто це пропонує, пише:
look-retired = 🗄 <b>Серед пропозицій цього більше немає.</b>
look-stuck = 🙈 Це не можна повернути. Слова видалено, або цей сайт уже є серед пропозицій.
button-look-right = ✅ Ще актуально
button-look-later = ⏰ Через місяць
button-look-retire = 🗄 Прибрати
button-look-back = ⬅️ Назад
button-looks = 🔎 Усе, що треба перевірити
retirement-asked = Чому прибрати <b>{ $title }</b>? Щойно ви виберете, цього вже не буде серед пропозицій.
retire-reason-weg = Цього вже немає
retire-reason-oud = Це застаріло
retire-reason-dubbel = Це є двічі
retire-reason-niet-hier = Це тут зайве
look-reason-aanbieder-zegt-veranderd = дещо змінилося
look-reason-is-geweest = уже відбулося
look-reason-lijkt-gestopt = схоже, вже не діє
look-reason-helpt-vaak-niet = часто не підходить
look-reason-aanbieder-zwijgt = той, хто це пропонує, не відповідає
look-reason-lang-niet-nagekeken = давно не перевіряли
look-reason-nooit-gevonden = ніколи не знаходили

offering-unreviewed = ⚠️ Давно не перевіряли. Подивіться самі, чи це ще актуально.
offering-gone = 🗄 Серед пропозицій цього більше немає.
button-keep = 🔎 Перевірити
