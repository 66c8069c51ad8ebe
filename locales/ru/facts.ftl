fact-with-value = { $label }: { $value }

answer-yes = да
answer-no = нет
answer-today = сегодня
answer-yesterday = вчера
answer-2-days-ago = два дня назад
answer-3-days-ago = три дня назад или раньше

## product

product-family = Продукт Kaspersky
    .is-home = Anti-Virus, Internet Security, Total Security, Standard, Plus или Premium на Windows
    .is-security-cloud = Security Cloud
    .is-mac = продукт Kaspersky для Mac
    .is-android = приложение Kaspersky на телефоне или планшете Android
    .is-ios = приложение Kaspersky на iPhone или iPad
    .is-home-linux = Kaspersky для Linux (Standard, Plus или Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security для Windows (продукт для бизнеса)
    .is-endpoint-linux = Endpoint Security для Linux (продукт для бизнеса)
    .is-embedded-linux = Embedded Systems Security для Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Anti-Virus или Security для файлового сервера Linux (продукт для бизнеса)
    .is-other = что-то другое
    .question = Какое это устройство и какой продукт Kaspersky?
product-name = Продукт
product-version = Установленная версия
product-generation = Поколение продукта
    .is-2010s = с 2010 по 2018 год
    .is-2019-2021 = с 2019 по 2021 год
    .is-21-x = версия 21.4 или новее (Standard, Plus, Premium и другие продукты того же времени)
    .question = Насколько старая у вас версия приложения Kaspersky?
product-meant_for = Для кого продукт
    .is-home = для дома или небольшого офиса
    .is-business = для организации
product-others = Другой продукт Kaspersky на этом компьютере
product-running = Запущено ли приложение Kaspersky
    .yes = Приложение Kaspersky запущено
    .no = Приложение Kaspersky не запущено
    .question = Виден ли значок Kaspersky рядом с часами и открывается ли приложение?
product-installed_at = Дата установки

## license

license-status = Лицензия
    .is-active = активна, срок не истек
    .is-expired = срок действия истек
    .is-not-valid = недействительна или показана ошибка
    .is-absent = на этом устройстве нет лицензии
    .question = Что показано в окне лицензии приложения Kaspersky?
license-key_state = Состояние лицензионного ключа
license-blocked = Ключ заблокирован «Лабораторией Касперского»
    .yes = «Лаборатория Касперского» заблокировала ключ или код
    .no = «Лаборатория Касперского» не блокировала ключ или код
license-expires_at = Дата окончания лицензии
license-ended = Когда истек срок действия лицензии
    .is-within-24h = менее 24 часов назад
    .is-earlier = более 24 часов назад
    .question = Срок действия лицензии истек менее 24 часов назад?
license-days_left = Осталось дней
license-days_passed = Прошли ли оставшиеся дни
    .yes = Оставшиеся дни прошли
    .no = Оставшиеся дни еще не прошли
license-key_type = Номер типа ключа
license-type = Вид лицензии
    .is-commercial = купленная
    .is-trial = бесплатная пробная
    .is-subscription = подписка
    .is-beta = для тестирования бета-версии
    .is-test = тестовая
    .is-oem = поставлялась вместе с компьютером
    .question = Какого вида эта лицензия?
license-reported_expired = Сообщило ли приложение Kaspersky системе Windows, что его срок действия истек
    .yes = Приложение Kaspersky сообщило системе Windows, что его срок действия истек
    .no = Приложение Kaspersky не сообщало системе Windows, что его срок действия истек
license-ends_soon = Сообщалось ли, что срок действия лицензии скоро истекает
    .yes = Сообщалось, что срок действия лицензии скоро истекает
    .no = Не сообщалось, что срок действия лицензии скоро истекает
license-key_listed = Есть ли лицензионный ключ в списке ключей
    .yes = Лицензионный ключ есть в списке ключей
    .no = Лицензионного ключа нет в списке ключей
license-limited_parts = Не входит в лицензию
license-devices_allowed = Число устройств, которое разрешает лицензия
license-devices_used = Число устройств, на которых используется лицензия
license-over_limit = Используется ли лицензия на большем числе устройств, чем она разрешает
    .yes = Лицензия используется на большем числе устройств, чем она разрешает
    .no = Лицензия используется не более чем на разрешенном числе устройств
license-in_console = Входит ли ключ в список Security Center
    .yes = Это ключ из списка Security Center
    .no = Это не ключ из списка Security Center
license-managed = Управляет ли администратор лицензией этого компьютера
    .yes = Лицензией этого компьютера управляет администратор
    .no = Администратор не управляет лицензией этого компьютера

## activation_ticket

activation_ticket-valid_to = Билет активации действителен до
activation_ticket-created_at = Билет активации выдан
activation_ticket-license_state = Номер состояния лицензии в билете активации

## subscription

subscription-present = Является ли лицензия подпиской
    .yes = Эта лицензия — подписка
    .no = Эта лицензия — не подписка
    .question = Упоминается ли в окне лицензии подписка?
subscription-status = Подписка
    .is-being-defined = Определяется
    .is-active = Активна
    .is-renewed = Продлена
    .is-error = Ошибка
    .is-grace = Истекла. Льготный период.
    .is-grace-over = Истекла. Льготный период закончился.
    .is-suspended = Приостановлена
    .is-resumed = Возобновлена
    .is-cancelled = Отмена подписки
    .is-update-required = Требуется обновление
    .is-expired = Истекла
    .question = Какой статус подписки показывает приложение?
subscription-provider_managed = Управляет ли подпиской поставщик услуг
    .yes = Подпиской управляет поставщик услуг
    .no = Поставщик услуг не управляет подпиской
    .question = Вы платите за лицензию через поставщика услуг, например по договору с интернет-провайдером, оператором связи или банком?
subscription-auto_renews = Включено ли автопродление
    .yes = Автопродление включено
    .no = Автопродление отключено
    .question = Включено ли автопродление, при котором деньги каждый год списываются с вашей карты?
subscription-charged_at = Дата оплаты продления
    .question = Когда с вас списали деньги за продление?
subscription-provider = Поставщик услуг

## reserve

purchase-complaint = Жалоба на платеж
    .is-charged-twice = деньги списаны дважды
    .is-refund = вы хотите вернуть деньги
    .is-unwanted = деньги списаны без вашего согласия
    .is-cancel = вы хотите отключить автопродление
    .is-scam = кто-то требует деньги или доступ от имени «Лаборатории Касперского»
    .customer-is-refund = клиент хочет вернуть деньги
    .customer-is-unwanted = деньги списаны без согласия клиента
    .customer-is-cancel = клиент хочет отключить автоматическое продление
account-shows_active = Активна в другом месте
    .yes = В аккаунте или у продавца лицензия показана как активная
    .no = Ни в аккаунте, ни у продавца лицензия не показана как активная
reserve-present = Сохранен ли резервный код активации
    .yes = Резервный код активации сохранен
    .no = Резервный код активации не сохранен
    .question = Указан ли в окне лицензии также резервный (или новый) код активации?
reserve-expires_at = Дата окончания резервной лицензии
reserve-usable = Сохранен ли резервный код активации с неистекшим сроком действия
    .yes = Сохранен резервный код активации, срок действия которого не истек
    .no = Срок действия сохраненного резервного кода активации истек

## code

code-shape = Что вы ввели как код
    .is-activation-code = 20 букв и цифр в четырех группах по пять
    .is-look-alike = код активации с похожими буквами другого алфавита
    .is-wrong-length = почти код активации, но символов не хватает или слишком много
    .is-license-key = 32 буквы и цифры в пяти группах
    .is-license-number = старый номер лицензии из трех групп
    .is-order-number = только цифры
    .is-key-file = файл с расширением .key
    .is-other = что-то другое
    .question = Как выглядит код, который вы вводите?
code-kind = Вид кода
    .is-new = код полной новой лицензии
    .is-renewal = более дешевый код продления
    .is-promotional = бесплатный, подарочный или пробный код
    .question = Код был продан как новая лицензия или как более дешевое продление либо был бесплатным?
code-at_hand = Есть ли у вас новый код активации
    .customer = Новый код активации имеется
    .yes = У вас есть новый код активации, который еще не введен
    .no = У вас нет нового кода активации
    .question = Есть ли у вас новый код активации, который вы еще не вводили?
code-previous_at_hand = Есть ли у вас предыдущий код
    .customer = Предыдущий код имеется
    .yes = У вас есть предыдущий код
    .no = У вас нет предыдущего кода
    .question = Сохранился ли у вас предыдущий код активации, то есть тот, который вы использовали до этого?

## purchase

purchase-channel = Место покупки
    .is-kaspersky = сайт или магазин «Лаборатории Касперского»
    .is-shop = другой магазин, коробка или карточка
    .is-provider = интернет-провайдер, оператор связи или банк
    .is-app-store = магазин приложений
    .is-employer = работодатель или учебное заведение
    .is-unknown = неизвестно
    .question = Откуда у вас эта лицензия?
purchase-place = Магазин
purchase-left_provider = Расторгли ли вы договор с провайдером
    .customer = Договор с провайдером расторгнут
    .yes = Договор с провайдером расторгнут
    .no = Договор с провайдером не расторгнут
purchase-seller_owes = Должен ли продавец продлить лицензию
    .yes = Продавец должен продлить лицензию
    .no = Продавец не должен продлевать лицензию
purchase-moved = Переехали ли вы в другую страну
    .customer = Переезд в другую страну
    .yes = Вы переехали в другую страну
    .no = Вы не переезжали в другую страну
purchase-paid = Оплатили ли вы
    .customer = Оплачено
    .yes = Вы уже оплатили
    .no = Вы еще не оплатили
    .question = Вы уже оплатили продление?
purchase-paid_at = Дата оплаты
    .question = Когда вы оплатили?

## attempt

attempt-message = Сообщение
attempt-shown = Показано на экране
attempt-error_code = Код ошибки
attempt-failed = Не удалась ли активация или продление
    .yes = Активация или продление не удались
    .no = При активации или продлении сбоя не было
    .question = Отказалось ли приложение принять код или показало ошибку, когда вы попробовали?
capture-is_meant = Тот ли компьютер проверен
    .yes = Проверен тот компьютер, о котором вы пишете
    .no = Проверен не тот компьютер, о котором вы пишете
    .question = Keymend проверил тот компьютер, о котором вы пишете?

## databases

attempt-tried = Что вы уже пробовали
    .customer = Уже пробовали
    .is-restarted = перезагрузка устройства
    .is-reinstalled = переустановка приложения Kaspersky
    .is-date-checked = проверка даты и времени
    .is-status-refreshed = обновление статуса
    .is-code-compared = сверка и повторный ввод кода
    .is-mail-searched = поиск в почте
    .is-network-checked = проверка подключения к интернету
databases-released_at = Дата выпуска баз
databases-updated_at = Последнее обновление баз
databases-loaded = Загружены ли базы
    .yes = Базы загружены
    .no = Базы не загружены

## policy

policy-applied = Действует ли политика администратора
    .yes = На этом компьютере действует политика администратора
    .no = На этом компьютере не действует политика администратора
    .question = Обслуживает ли этот компьютер работодатель или администратор?

## agent

agent-present = Установлен ли Агент администрирования
    .yes = Установлен Агент администрирования Kaspersky, с помощью которого администратор управляет этим компьютером
    .no = Агент администрирования Kaspersky не установлен

## application

application-unstable = Сообщает ли приложение, что работает нестабильно
    .yes = Приложение Kaspersky сообщает, что после сбоя работает нестабильно
    .no = Приложение Kaspersky не сообщает о нестабильной работе

## system

system-clock_behind = Неправильно ли идут часы
    .yes = Часы этого компьютера отстают: они показывают дату, которая уже прошла
    .no = Часы этого компьютера не отстают
    .question = Неправильно ли выглядят дата и время на этом компьютере?
system-name = Операционная система
system-platform = Устройство
    .is-windows = компьютер с Windows
    .is-mac = Mac
    .is-linux = компьютер с Linux
    .is-android = телефон или планшет Android
    .is-ios = iPhone или iPad
    .question = На каком устройстве работает Kaspersky?
system-newest_event_at = Последнее записанное событие
system-restart_pending = Ожидается ли перезагрузка
    .yes = Система ожидает перезагрузки
    .no = Система не ожидает перезагрузки
system-utc_offset_minutes = На сколько минут местное время опережает UTC

## network

network-hosts_blocked = Перенаправляет ли файл hosts серверы «Лаборатории Касперского»
    .yes = Файл hosts перенаправляет серверы «Лаборатории Касперского»
    .no = Файл hosts не перенаправляет серверы «Лаборатории Касперского»
network-reachable = Доступен ли интернет
    .yes = Интернет доступен
    .no = Интернет недоступен
    .question = Открываются ли на этом устройстве другие веб-страницы?
network-proxy_set = Задан ли прокси-сервер
    .yes = Для этого пользователя задан прокси-сервер; возможно, он нужен и для активации
    .no = Для этого пользователя прокси-сервер не задан

## account

account-signed_in = Подключено ли приложение к My Kaspersky
    .customer = Приложение «Лаборатории Касперского» подключено к My Kaspersky
    .yes = Приложение Kaspersky подключено к вашему аккаунту My Kaspersky
    .no = Приложение Kaspersky не подключено к вашему аккаунту My Kaspersky
    .question = Выполнен ли в приложении вход в My Kaspersky с адресом электронной почты, который указан при покупке?
account-present = Есть ли у вас аккаунт My Kaspersky
    .customer = Аккаунт My Kaspersky
    .yes = У вас есть аккаунт My Kaspersky
    .no = У вас нет аккаунта My Kaspersky
account-another = Есть ли у вас другой аккаунт My Kaspersky
    .customer = Другой аккаунт My Kaspersky
    .yes = У вас есть другой аккаунт My Kaspersky или вы использовали другой адрес электронной почты
    .no = У вас нет другого аккаунта My Kaspersky
    .question = Есть ли у вас другой аккаунт My Kaspersky, например с другим адресом электронной почты?
account-of_buyer = Купил ли подписку кто-то другой на свой аккаунт
    .yes = Подписку купил кто-то другой на свой аккаунт
    .no = Никто другой не покупал подписку на свой аккаунт

## Где это найдено

place-line = строка { $number }
place-in-line = { $line }: { $name }
place-byte = байт { $number }
place-value = значение { $name }
place-member = элемент { $name }
place-record = запись события { $number }
place-person = с ваших слов
place-follows = следует из: { $facts }

source-clock = часы
source-event-log = журнал событий
source-facts-file = файл со сведениями
source-files = файлы
source-getsysteminfo-report = отчет GetSystemInfo
source-hosts-file = файл hosts
source-kesl-control-output = вывод kesl-control
source-klnagchk-output = вывод klnagchk
source-proxy-settings = параметры прокси-сервера
source-registry = реестр Windows
source-registry-export = экспорт реестра
source-security-center = Центр безопасности Windows
source-system = система
source-the-person = ваши слова
source-kav-status = вывод kav status
source-the-registry-and-avp-com = реестр Windows и avp.com
source-the-proxy-settings = параметры прокси-сервера
source-the-system-s-name = название системы
source-the-name-of-windows = версия Windows
source-the-list-of-keys = список лицензионных ключей
source-the-installed-files = установленные файлы
source-the-hosts-file = файл hosts
source-the-service = служба
source-the-daemon = служба
source-the-control-program = управляющая программа
source-the-application = приложение Kaspersky
source-older-products = более старые продукты
source-a-restart-that-is-due = ожидаемая перезагрузка
source-windows-security = Безопасность Windows
source-network-agent = Агент администрирования
source-standard-input = стандартный ввод
source-the-time-zone = часовой пояс
source-the-time-zone-of-this-machine = часовой пояс этого компьютера
source-the-clock-of-this-machine = часы этого компьютера
source-the-products-in-the-registry = продукты в реестре
source-the-registry = реестр Windows
source-this-machine = этот компьютер
source-the-product-s-folder = папка приложения Kaspersky
source-the-message = сообщение
source-another-computer = другой компьютер
source-language-data = языковые данные
source-the-list-of-traces = список файлов трассировки
source-the-events = события
source-the-event-log = журнал событий
source-licence-on-this-mac = лицензия на этом Mac
source-security-center-keys = ключи Kaspersky Security Center
source-security-center-event = событие Kaspersky Security Center
source-security-center-by-snmp = счётчики SNMP Kaspersky Security Center
source-windows-security-center = Центр безопасности Windows
source-avp-com-output = вывод avp.com
source-exit-code = код завершения
source-log = журнал
source-inventory = инвентаризация
source-the-settings = настройки
source-fleet-record = запись
