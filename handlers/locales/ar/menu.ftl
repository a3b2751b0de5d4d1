## Menu and profile, set in Telegram

menu-mijnvragen = أسئلتك السابقة
menu-aanbod = تصفّح العروض
menu-aanbieden = تقديم عرض من عندك
menu-leeragenda = سبعة أسئلة كبيرة عن الأحياء
menu-taal = لغة أخرى، أو قراءة أسهل
menu-stop = إيقاف ما نعمل عليه الآن
menu-hulp = كيف يعمل هذا
menu-privacy = ما أحفظه عنك
menu-mijngegevens = كل ما لديّ عنك
menu-verwijder = حذف كل شيء
menu-open = أسئلة تنتظر wijkwijze
menu-mijn = الأسئلة التي أخذتها
menu-antwoorden = ردود تستعملها أكثر من مرة
menu-profiel = خبرتك وأوقاتك المناسبة
menu-wijkwijzen = من يجيب، والروابط
menu-gaten = أسئلة لا يوجد لها عرض بعد
menu-aangeboden = ما يقدّمه الناس
menu-nakijken = عروض تحتاج مراجعة
menu-cijfers = أرقام عن الأسئلة
menu-rapport = ما سُئل عنه وما ينقص
menu-dashboard = إلى لوحة المتابعة
menu-delen = أجوبة للمشاركة
menu-uitnodigen = دعوة شخص
profile-name = WijkWijzer vraagbaak
profile-short = سؤال عن حيّك؟ أبحث لك عن شيء يناسبك، أو عن إنسان يساعدك.
profile-description =
    هل يحدث شيء في حيّك؟ يمكنك أن تحكي لي بلغتك. سأبحث لك عن دورة أو مثال أو إنسان يساعدك.

    أنا برنامج كمبيوتر. أحفظ سؤالك بموافقتك فقط، ومن دون اسمك.
