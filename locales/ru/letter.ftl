letter-subject = { $title } (Kaspersky)
letter-subject-customer = По поручению клиента: «{ $title }»
letter-vendor = Касперск
letter-to = Кому
letter-mail = Электронная почта
letter-page = Страница, которую нужно открыть
letter-telephone = Телефон
letter-about = Тема
letter-date = Дата
letter-colon = { $label }: { $value }
letter-recipient-kaspersky = служба технической поддержки «Лаборатории Касперского»
letter-recipient-provider = служба поддержки поставщика услуг
letter-recipient-shop = магазин, продавший лицензию
letter-recipient-admin = администратор компьютера
letter-named = { $recipient } ({ $name })

letter-greeting-kaspersky = Здравствуйте!
letter-greeting-provider = Здравствуйте!
letter-greeting-shop = Здравствуйте!
letter-greeting-admin = Здравствуйте!
letter-opening-kaspersky = Прошу помочь с лицензией Kaspersky: самостоятельно решить проблему не удалось.
letter-opening-provider = Моя защита Kaspersky входит в подписку, которой управляете вы, поэтому «Лаборатория Касперского» не может ее изменить. Пожалуйста, проверьте подписку на вашей стороне и помогите со следующей проблемой.
letter-opening-shop = Прошу помочь с лицензией Kaspersky, купленной у вас. Пожалуйста, проверьте мой заказ.
letter-opening-admin = Лицензия Kaspersky на этом компьютере требует вашего внимания: самостоятельно изменить ее я не могу.
letter-opening-customer-kaspersky = Пишу по поручению клиента, которому нужна помощь с лицензией Kaspersky. Самостоятельно найти решение не удалось.
letter-opening-customer-provider = Пишу по поручению клиента, чья защита Kaspersky входит в подписку, которой управляете вы, поэтому Kaspersky не может ее изменить. Пожалуйста, проверьте ее со своей стороны и помогите со следующим.
letter-opening-customer-shop = Пишу по поручению клиента, который купил у вас лицензию Kaspersky и которому нужна помощь. Пожалуйста, проверьте заказ.
letter-opening-customer-admin = Пишу по поручению пользователя этого компьютера. Лицензия Kaspersky на нем требует вашего внимания.
letter-enter-in-form = Введите в форму на этой странице, поле за полем:
letter-masked = Коды активации и лицензионные ключи скрыты, кроме тех, которые намеренно указаны полностью. По вашему запросу сообщу их полностью.
letter-stand-in-code = код
letter-stand-in-person = человек
letter-stand-in-user = пользователь
letter-stand-in-host = компьютер
letter-stand-in-telephone = телефон
letter-stand-in-group = группа
letter-stand-in-subscriber = абонент
letter-stand-in-payment = платеж
letter-stand-in-personal = личное
letter-stand-in-street = улица
letter-stand-in-token = токен
letter-stand-in-hardware = оборудование
letter-stand-in-word = слово
letter-closing = С уважением,
letter-case = Суть обращения
letter-missing = Не указано
letter-to-fill = Это не часть письма. Не указано; дополните, что можете:
letter-proofs = Что компьютер показывает о лицензии
letter-source = Источник
letter-attach = Приложено или нужно приложить
letter-days-left = { $count ->
    [one] остался { $count } день
    [few] осталось { $count } дня
    [many] осталось { $count } дней
   *[other] осталось { $count } дня
}

letter-field-problem = Проблема
letter-field-product = Продукт
letter-field-version = Версия
letter-field-system = Операционная система
letter-field-license-status = Состояние лицензии
letter-field-license-expires = Дата окончания лицензии
letter-field-subscription-status = Состояние подписки
letter-field-provider = Поставщик услуг
letter-field-message = Текст на экране
letter-field-error-code = Код ошибки
letter-field-databases = Дата выпуска баз
letter-field-purchase-channel = Откуда лицензия
letter-field-paid = Продление оплачено
letter-field-policy = Политика администратора
letter-field-description = Описание
    .question = Что вы делали и что произошло?
letter-field-steps-tried = Что уже сделано
    .question = Что вы уже пробовали?
letter-field-customer = Клиент
    .question = Как зовут вашего клиента?
letter-field-name = Имя
    .question = Как вас зовут?
letter-field-contact = Контакт
    .question = По какому адресу электронной почты или телефону с вами можно связаться?
letter-field-account-email = Электронная почта аккаунта
    .question = Какой адрес электронной почты указан в вашем аккаунте My Kaspersky?
letter-field-new-code = Новый код активации
    .question = Какой код активации вы хотите использовать сейчас?
letter-field-previous-code = Предыдущий код активации
    .question = Какой код активации вы использовали раньше?
letter-field-license-key = Лицензионный ключ или номер лицензии
    .question = Какой лицензионный ключ или номер показан в окне лицензии?
letter-field-order-number = Номер заказа
    .question = Какой номер заказа?
letter-field-order-email = Электронная почта заказа
    .question = Какой адрес электронной почты указан в заказе?
letter-field-amount = Сумма
    .question = Какая сумма оплачена?
letter-field-payment-date = Дата оплаты
    .question = В какой день были списаны деньги?
letter-field-purchase-date = Дата покупки
    .question = Когда была куплена лицензия?
letter-field-purchase-place = Место покупки
    .question = В каком магазине или на каком сайте она куплена?
letter-field-purchase-country = Страна покупки
    .question = В какой стране она куплена?
letter-field-use-country = Страна использования
    .question = В какой стране она используется?
letter-field-ordered-product = Заказанный продукт
    .question = Какой продукт указан в заказе или на коробке?
letter-field-first-activation = Первая активация
    .question = Когда примерно код был активирован впервые?
letter-field-device-count = Количество устройств
    .question = На скольких устройствах используется лицензия?
letter-field-devices-allowed = Устройств по лицензии
letter-field-reinstall-reason = Причина переустановки
    .question = Почему приложение Kaspersky было переустановлено?
letter-field-subscriber-number = Номер абонента или договора
    .question = Какой у вас номер абонента или договора у поставщика услуг?
letter-field-host = Компьютер
    .question = Как называется компьютер?
letter-field-other-computers = Речь не об этих компьютерах

letter-complaint-account-required = Приложение Kaspersky требует подключения к My Kaspersky, но подключить это устройство не удается
letter-complaint-app-store-subscription = Подписка из магазина приложений не отображается в приложении Kaspersky
letter-complaint-auto-renewal-off = { $stand ->
    [paid] Оплата произведена, но подписка не продлена автоматически
   *[other] Автоматическое продление моей лицензии не работает
}
letter-complaint-billing-only = Проблема с платежом за Kaspersky
letter-complaint-business-key-in-home-product = Купленная лицензия не подходит к моему продукту Kaspersky: одно предназначено для компаний, другое для дома
letter-complaint-code-lost = Не удается найти мой код активации
letter-complaint-code-mistyped = Код активации отклоняется как неверный
letter-complaint-code-refused-under-subscription = Новый код активации не принимается, потому что подписка еще действует
letter-complaint-key-file-needed = Не удается активировать компьютер без доступа к интернету, нужен файл ключа
letter-complaint-license-expired = { $stand ->
    [paid] Продление оплачено, но лицензия по-прежнему считается истекшей
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] Срок действия лицензии Kaspersky на этом компьютере истек
   *[other] Лицензия Kaspersky на этом компьютере работает неправильно
}
letter-complaint-not-activated = { $stand ->
    [paid] Оплата произведена, но на устройстве нет лицензии
   *[other] { $title }
}
letter-complaint-not-an-activation-code = То, что у меня есть, не принимается как код активации
letter-complaint-paid-without-code = Оплата произведена, но код активации не пришел
letter-complaint-previous-code-refused = Мой предыдущий код активации не принимается
letter-complaint-previous-license-not-found = Приложение Kaspersky запрашивает предыдущий код активации
letter-complaint-product-end-of-support = Лицензия не работает, потому что эта версия больше не поддерживается
letter-complaint-promo-code = Бесплатный или рекламный код не принимается как предыдущая лицензия для продления
letter-complaint-shorter-term-than-paid = Срок новой лицензии короче оплаченного
letter-complaint-subscription-grace = { $stand ->
    [paid] Оплата произведена, но подписка Kaspersky не продлена и скоро перестанет действовать
   *[other] Срок действия подписки Kaspersky истек, она не продлена и скоро перестанет действовать
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] Оплата произведена, но подписка Kaspersky не продлена и больше не действует
   *[other] Подписка Kaspersky не продлена и больше не действует
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] Оплата произведена, но продление подписки Kaspersky не появилось на этом устройстве
   *[other] Продление подписки Kaspersky не появилось на этом устройстве
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] Оплата произведена, но подписка Kaspersky приостановлена
   *[other] Подписка Kaspersky приостановлена
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] Оплата произведена, но подписка Kaspersky не продлена
    [ended] Срок действия подписки Kaspersky истек, и она не продлена
   *[other] Подписка Kaspersky работает неправильно
}
