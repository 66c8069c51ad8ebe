fleet-title = Лицензии Kaspersky: { $records ->
    [one] { $records } запись
    [few] { $records } записи
    [many] { $records } записей
   *[other] { $records } записи
}
fleet-checked = Проверено { $moment }.
fleet-checked-between = Проверено с { $first } по { $last }.
fleet-in-one-line = Записей: { $records }. С проблемой: { $problems }. Неясно: { $unsure }. Не прочитано: { $errors }. Лицензий, срок действия которых истекает в течение 30 дней: { $ending }.
fleet-partly-read = Прочитано лишь частично: { $count }. Причина указана в столбце `error`.
fleet-nothing-read = Ничего не удалось прочитать: о лицензиях это ничего не говорит.
fleet-not-recognised = Формат `{ $file }` не распознан. Чтобы найти в нём сведения о лицензии, выполните `{ $command }`.
fleet-warnings = Предупреждения (`--warn-days`): { $count }.
fleet-warned = Предупреждение (`--warn-days`): { $told }. Продлите лицензию, пока срок ее действия не истек.
fleet-of-keys = Записи о лицензионных ключах, а не о компьютерах: { $count }.
fleet-contradictions = Компьютеры и ключи, у которых по одному источнику есть проблема, а по другому нет: { $count }.
fleet-self-contradictions = Записи, которые противоречат сами себе: { $count }.
fleet-different-ends = Компьютеры и ключи, у которых указаны две разные даты окончания: { $count }.
fleet-different-counts = Количества, которые два источника указывают по-разному: { $count }.
fleet-values-left-out = В некоторых столбцах слишком много разных значений, чтобы считать каждое: сверх { $most } остальные считаются вместе, поэтому числа для отдельных значений могут быть занижены.
fleet-duplicates = Записей с повторяющимся id: { $count }. Первая: { $place }.
fleet-earlier = Записи прерванного запуска, которые не удалось прочитать и которые здесь не учтены: { $count }.
fleet-results = Результаты
fleet-endings = Когда истекает срок действия лицензий
fleet-key-endings = Когда истекают лицензионные ключи
fleet-topics = Что найдено
fleet-products = Продукты
fleet-versions = Версии
fleet-providers = Поставщики услуг
fleet-keys = Лицензионные ключи
fleet-groups = Группы
fleet-soonest = Лицензии, срок действия которых истекает раньше всех
fleet-over-limit = Используются на большем числе устройств, чем разрешено
fleet-contradicted = Источники противоречат друг другу
fleet-ends-differ = Разные даты окончания
fleet-counts-differ = Разные количества
fleet-repeated = Повторяющиеся id
fleet-unread = Что не удалось прочитать
fleet-name = Имя
fleet-count = Записей
fleet-problems = С проблемой
fleet-unsure = Неясно
fleet-errors = Не прочитано
fleet-fine = Все в порядке
fleet-ending = Срок истекает в течение 30 дней
fleet-days-left = Осталось дней
fleet-days-ago = Дней назад
fleet-ends = Дата окончания
fleet-product = Продукт
fleet-used = Устройств используют
fleet-allowed = Разрешено
fleet-over = Сверх лимита
fleet-counted = Что считается
fleet-number = Количество
fleet-expired-computers = Компьютеры с истекшей лицензией
fleet-expiring-computers = Компьютеры, срок действия лицензии которых скоро истекает
fleet-problem-in = Проблема по данным
fleet-fine-in = Все в порядке по данным
fleet-place = Место
fleet-id = Id
fleet-why = Причина
fleet-and-more = и еще { $count }
fleet-line = { $source }, строка { $line }
fleet-ended = Срок уже истек
fleet-within = В течение { $days } дней
fleet-later = Позже
fleet-unknown = Неизвестно
fleet-changes = Что изменилось
fleet-before = Было
fleet-after = Стало
fleet-no-change = Ничего не изменилось. Записей, которые есть и там, и там: { $records }.
fleet-names-repeated = Записи с именем другой записи того же запуска: { $count }. По каждому имени учитывается худшая запись.
fleet-expired = Срок истек с прошлого раза
fleet-broken = Новая проблема
fleet-fixed = Исправлено
fleet-renewed = Продлено
fleet-other = Изменилось
fleet-new = Новые
fleet-new-problem = Новые, с проблемой
fleet-gone = Больше нет
fleet-still = Всё ещё не устранено
fleet-left = { $days ->
    [0] осталось меньше суток
    [one] остался { $days } день
    [few] осталось { $days } дня
    [many] осталось { $days } дней
   *[other] осталось { $days } дня
}
fleet-past = { $days ->
    [0] срок истек менее суток назад
    [one] срок истек { $days } день назад
    [few] срок истек { $days } дня назад
    [many] срок истек { $days } дней назад
   *[other] срок истек { $days } дня назад
}
# Why too little is known of a record.
fleet-why-neither = Неизвестны ни состояние лицензии, ни дата её окончания.
fleet-why-old-event = Событие от { $day } сообщает, что срок действия лицензии истёк; более поздних сведений нет.
fleet-why-contradicts = Данные противоречат друг другу: { $facts }.
fleet-why-estimate = Дата окончания определена лишь приблизительно.
fleet-why-unlisted = Лицензионного ключа нет в списке ключей.
fleet-why-list-unread = В списке больше ключей, чем читает Keymend, и среди прочитанных нет ключа { $key }. Разделите список.
fleet-why-possible = Возможно, но не точно: { $title }.
fleet-why-missing = Неизвестно: { $facts }.
fleet-why-undecided = По имеющимся данным не видно, всё ли в порядке с лицензией.
fleet-why-part = Часть данных прочитать не удалось.
fleet-command-not-read = не удалось разобрать командную строку; проверьте ее в терминале
fleet-status-ok = ЛИЦЕНЗИЯ: OK
fleet-status-warning = ЛИЦЕНЗИЯ: ПРЕДУПРЕЖДЕНИЕ
fleet-status-critical = ЛИЦЕНЗИЯ: КРИТИЧЕСКОЕ СОСТОЯНИЕ
fleet-status-unknown = ЛИЦЕНЗИЯ: НЕИЗВЕСТНО

## Why a record could not be read

fleet-not-utf8 = Начиная с байта { $byte } запись не является текстом UTF-8. Сохраните ее в UTF-8.
fleet-empty-line = Строка пуста. Нужна запись.
fleet-not-an-object = Запись не является объектом JSON. Нужен объект, например { $example }.
fleet-long-id = Идентификатор записи длиннее допустимого (байт: { $most }).
fleet-json-ends = Запись заканчивается раньше, чем ее JSON (байт { $byte }).
fleet-json-member = Элемент `{ $member }` записи имеет неправильный тип (байт { $byte }).
fleet-json-twice = Элемент `{ $member }` указан в записи дважды (байт { $byte }).
fleet-json-wrong = Начиная с байта { $byte } запись не является допустимым JSON.
fleet-value-unknown = У `{ $name }` недопустимое значение.
fleet-two-values = Данные противоречат друг другу: «{ $one }» и «{ $other }».
fleet-code-unknown = Код ошибки `{ $code }` неизвестен. Укажите его с продуктом, к которому он относится, например `kesl:68`. Продукты: { $families }.
fleet-code-of-several = Код ошибки `{ $code }` может относиться к нескольким продуктам. Укажите, какой имеется в виду: { $codes }.
fleet-too-many-facts = В записи больше сведений, чем читает Keymend.
fleet-name-cut = Имя длиннее { $most } знаков и показано сокращенно, с контрольной суммой в конце.
fleet-several-machines = В снимке данных описано несколько компьютеров ({ $count }). Укажите его отдельным файлом.
fleet-more = Других ошибок: { $more }.
fleet-broken-record = Запись предыдущего запуска повреждена: { $why }
fleet-not-a-moment = Значение `now` в записи не является временем, например 2026-11-24T10:00:00Z.
fleet-facts-and-capture = В записи есть и сведения, и снимок данных. Оставьте что-то одно.
fleet-neither = В записи нет ни сведений, ни снимка данных.
fleet-too-long = Размер записи в байтах: { $size }. Keymend читает не более { $most } МиБ. Разделите ее.
fleet-output-cut = Файл `{ $source }` короче, чем его записал запуск (записей: { $records }): с тех пор его обрезали. Повторите запуск.
fleet-lines-not-held = Строки в `{ $source }`, которые не являются записями, занимают больше { $most } МиБ. Остальные не прочитаны (строк: { $count }, первая — строка { $line }). Разделите файл.
fleet-broke-off = `{ $place }` обрывается на строке { $line } ({ $why }). Предыдущие строки прочитаны. Получите файл целиком и используйте `--resume` или начните заново.
fleet-archive-broken = `{ $place }` — неполный архив ({ $why }). Все до этого места прочитано. Скопируйте или создайте архив заново.
fleet-too-deep = `{ $place }` находится слишком глубоко (вложенных папок: { $most }), там Keymend не ищет. Чтобы прочитать его, укажите этот путь в команде.
fleet-too-many-files = В `{ $place }` слишком много файлов (больше { $most }). Остальные не прочитаны. Разделите папку.
fleet-not-followed = `{ $place }` — ссылка, канал или устройство, поэтому чтение пропущено. Чтобы прочитать его, укажите этот путь в команде.
fleet-member-not-read = Не прочитано: `{ $place }`. { $why }
fleet-members-passed-over = Некоторые файлы из `{ $place }` имеют неизвестный формат и пропущены (файлов: { $count }). Первый из них — `{ $first }`.
fleet-members-not-read = Не прочитаны и другие файлы из `{ $place }` (файлов: { $count }). { $why }

## Таблицы

fleet-column-form = Из `{ $text }` не понятно, какой столбец имеется в виду. Напишите, например, `key=Лицензионный ключ`.
fleet-no-such-column = Столбец не может содержать `{ $name }`. Возможные имена: { $all } и имена всех фактов.
fleet-column-twice = `{ $text }` повторяет уже указанное.
fleet-column-missing = В `{ $file }` нет столбца { $column }. Есть столбцы { $columns }.
fleet-no-column = Неизвестно, что содержат столбцы файла `{ $file }`: { $columns }. Укажите это по их именам: { $example }.
fleet-row-too-wide = Ячеек в строке: { $cells }, столбцов в таблице: { $columns }. Заключите текст с разделителем в кавычки.
fleet-row-unnamed = В этой строке нет ни лицензионного ключа, ни компьютера. Добавьте что-то одно.
fleet-quote-open = Кавычка в этой строке не закрыта. Закройте или удалите её.
fleet-row-too-long = Строка больше { $most } МиБ. Разделите её.
fleet-table-damaged = Файл `{ $file }` повреждён или обрезан. Предыдущие строки прочитаны. Экспортируйте его заново.
fleet-web-page = `{ $file }` — это веб-страница, например страница входа, а не данные. Войдите и сохраните данные заново.
