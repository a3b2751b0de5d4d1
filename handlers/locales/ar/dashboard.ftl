## The way to the dashboard, for coordinators

dashboard-link =
    🖥 <b>رابطك إلى لوحة المتابعة</b>
    { $address }
    يعمل مرة واحدة، وتنتهي صلاحيته بعد { $minutes } دقائق. لا تعطه لأحد غيرك.
dashboard-off = 🖥 لا توجد لوحة متابعة هنا. يستطيع من يدير البوت تشغيلها.
