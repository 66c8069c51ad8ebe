errors-language-not-spoken = Keymend не поддерживает язык «{ $asked }», поэтому использует другой: { $instead }. Доступные языки: { $known }.
errors-no-such-language = Keymend не поддерживает этот язык. Доступные языки: { $known }.
errors-language-not-shown = В этом терминале нет символов языка `{ $asked }`, поэтому Keymend использует английский.
errors-either = { $first } или { $second }
errors-did-you-mean = Возможно, вы имели в виду { $names }?
errors-please-report = Пожалуйста, сообщите нам об этом.
errors-stopped = Работа Keymend { $version } остановлена из-за внутренней ошибки ({ $place }).
errors-several = { $sentences }
errors-quoted = { $text }

## Файлы, которые не удалось записать или прочитать

errors-write = Не удалось записать { $path }: { $why }.
errors-write-stdout = Не удалось записать данные в стандартный вывод: { $why }.
errors-read = Не удалось прочитать { $path }: { $why }.
errors-hint-disk-full = Освободите место на диске или выберите другое место.
errors-hint-may-write = Выберите папку, в которую у вас есть право записи.
errors-hint-create-folder = Сначала создайте папку.
errors-hint-other-place = Выберите другое место.
errors-hint-other-config = Другой файл настроек можно указать с помощью `--config FILE` или KEYMEND_CONFIG.
errors-hint-other-data = Другую папку можно указать с помощью KEYMEND_DATA.
errors-hint-check-path = Проверьте путь.
errors-hint-no-right = Укажите копию, которую вам разрешено читать, или попросите право на чтение.
errors-hint-not-utf8 = Это не текст в кодировке UTF-8.
errors-hint-try-again = Попробуйте еще раз.
errors-wanted-message = Укажите файл с сообщением или передайте его текст с помощью `--message`.
errors-wanted-topics = Укажите папку с файлами тем.
errors-wanted-templates = Укажите папку с шаблонами.
errors-wanted-providers = Укажите папку с файлами поставщиков услуг.
errors-wanted-settings = Укажите файл настроек.
errors-wanted-text = Укажите текстовый файл.

## Командная строка

errors-usage-more = `{ $command }` показывает, что можно ввести.
errors-unknown-option = Параметра `{ $option }` нет.
errors-unknown-command = Команды `{ $typed }` нет.
errors-unexpected-argument = `{ $typed }` здесь указывать нельзя.
errors-as-a-value = Если `{ $typed }` — это значение, напишите `-- { $typed }`.
errors-not-a-value = Для `{ $option }` нельзя указать `{ $value }`. Возможные значения: { $values }.
errors-value-invalid = Для `{ $option }` нельзя указать `{ $value }`.
errors-value-missing = Для `{ $option }` нужно значение.
errors-value-unwanted = `{ $option }` указывается без значения, но передано `{ $value }`.
errors-options-together = `{ $option }` нельзя использовать вместе с { $other }.
errors-option-twice = `{ $option }` можно указать только один раз.
errors-too-many-values = `{ $value }` — лишнее значение для `{ $option }`.
errors-arguments-missing = Не хватает обязательных аргументов: { $missing }.
errors-command-missing = После `{ $command }` нужна еще одна команда: { $commands }.
errors-not-a-number = Укажите целое число.
errors-not-a-time = Укажите время в таком виде: 2026-11-24T10:00:00Z.
errors-not-a-kind = Возможные форматы: { $kinds }.
errors-not-utf8-argument = Один из аргументов — недопустимый текст.
errors-no-file-or-command = Нет ни файла, ни команды `{ $typed }`. Проверьте написание или выполните `keymend explain { $quoted }`, чтобы узнать, что означает текст.
errors-no-command-or-file = Нет ни команды, ни файла `{ $typed }`. Возможно, вы имели в виду `keymend { $command }`?
errors-options-behind = Параметры указываются после команды: `{ $right }`.
errors-options-not-taken = Параметры указываются после команды, и у `{ $command }` нет таких параметров: { $options }. Ее параметры показывает `{ $command } --help`.
errors-stdin-again = stdin (`-`) нельзя прочитать снова после каждого шага. Укажите файл или используйте `--no-input`.
errors-stdin-twice = stdin (`-`) можно прочитать только один раз. Вместо одного из них укажите файл.
errors-name-capture = Укажите, в какой файл записать: `keymend collect -o capture.zip`.
errors-capture-refused = Ничего не записано. Без `--whole` в снимок данных попадает только то, что понимает Keymend.
errors-closest-not-asked = `--closest` отвечает на вопрос, но по этому тексту вопросов нет. Уберите этот параметр.
errors-closest-range = `--closest { $number }` указать нельзя. Выберите число от 1 до { $most }.
errors-redact-where = Укажите, куда записать, с помощью `-o DIR` или сначала просмотрите замены с помощью `--show`.
errors-codes-kept = Коды активации никогда не сохраняются в тексте. Укажите в `--keep` другой вид или значение.
errors-in-the-way = { $path } уже существует. Выберите пустую папку.
errors-bundle-where = Укажите, куда записать, с помощью `-o FILE.zip`.
errors-resume-where = `--resume` продолжает запись в файл прерванного запуска. Укажите этот файл с помощью `-o`.
errors-run-of-others = Файл { $path } записан при запуске с другими источниками или параметрами. Повторите ту команду или укажите другой файл.
errors-run-input-changed = { $source } изменился с начала запуска, записавшего { $path }. Запустите снова без `--resume`.
errors-run-stopped = Остановлено. Чтобы продолжить { $path } с этого места, повторите команду с `--resume`.
errors-run-is-whole = Файл { $path } полный: делать больше нечего. Чтобы начать заново, удалите файл.
errors-run-unmarked = Рядом с файлом { $path } нет отметки о том, до какого места дошёл запуск. Запуск, который завершился без `--resume`, такой отметки не оставляет; это может быть и другой файл. Если он полный, продолжать нечего. Иначе укажите другой файл или запустите без `--resume`, чтобы записать его заново.
errors-run-unproven = Ничто не подтверждает, что файл { $path } записан при запуске с этими источниками: его могла записать другая команда, или с тех пор он был изменён или обрезан. Укажите другой файл или запустите без `--resume`, чтобы записать его заново.
errors-output-is-source = Файл { $path } — один из источников, и запись в него уничтожила бы его. Укажите другой файл.
errors-two-computers = Это два разных компьютера: `{ $before }` и `{ $after }`. Укажите два снимка одного и того же компьютера.
errors-turned-round = BEFORE ({ $before }) позже, чем AFTER ({ $after }). Поменяйте их местами, чтобы увидеть, что изменилось с тех пор.
errors-compare-nothing = Не удается сравнить { $source }: ничего не удалось прочитать. { $why }
errors-fleet-lost = Из-за ошибки Keymend при чтении была потеряна часть компьютеров. Запустите проверку еще раз.

## Источники, ответы и сведения

errors-no-source = Не удалось прочитать `{ $name }`. { $advice }
errors-no-such-machine = В этих источниках нет компьютера `{ $wanted }`. Укажите один из них: { $known }.
errors-several-machines = Эти источники описывают несколько компьютеров ({ $known }). Укажите один с помощью `--machine`.
errors-not-an-answer = `{ $given }` — не ответ. Напишите FACT=VALUE, например purchase.channel=provider.
errors-no-such-fact = Сведений с именем `{ $given }` нет.
errors-can-answer = Вы можете указать: { $facts }.
errors-not-a-choice = Для `{ $fact }` можно указать { $choices }, но не `{ $text }`.
errors-wrong-type = Для `{ $fact }` нужно указать { $wanted }, а не `{ $text }`.
errors-wants-flag = yes или no
errors-wants-answer = «да» или «нет»
errors-wants-count = целое число
errors-wants-moment = время или дату, например 2026-11-24 или 2026-11-24T10:00:00Z
errors-wants-version = версию, например 21.3
errors-wants-text = текст
errors-not-an-error-code = Для `attempt.error_code` нужно указать код, например 89479002 или kesl:65, а не `{ $given }`.

## Темы

errors-no-such-topic = Темы `{ $name }` нет.
errors-all-topics = Все темы показывает `keymend topics list`.
errors-topic = В теме { $path } ошибка: { $why }.
errors-topic-left-out = { $why } Она не учитывается; `keymend topics check` покажет все ошибки.
errors-topic-check = `keymend topics check` называет все ошибки и строки, в которых они находятся.
errors-topic-built-in = Встроенная тема Keymend повреждена ({ $path }): { $why }.
errors-topics-read = Не удалось прочитать темы из { $path }: { $why }.
errors-words-fault = { $place }: { $why } Используются встроенные слова.
errors-words-fault-new = { $place }: { $why } До этого письма на этом языке не составляются.
errors-words-fault-rest = { $place }: { $why } Остальное используется.
errors-words-not-fluent = `{ $line }` — не сообщение. Запишите его как `имя = текст`.
errors-words-too-deep = Слишком много вложенных фигурных скобок (больше { $most }). Запишите сообщение без них.
errors-words-missing = Не хватает сообщений: { $count }, первое — `{ $first }`. Добавьте их.
errors-words-broken = Сообщение `{ $id }` пустое или использует переменную, которую Keymend здесь не заполняет. Сравните его с английским сообщением в `locales/en`.
errors-words-unknown = Сообщения `{ $id }` нет.
errors-words-file = { $why }.
errors-words-elsewhere = Слова читаются только из `LANGUAGE/letter.ftl` и `LANGUAGE/facts.ftl`. Переименуйте этот файл или переместите его туда.
errors-topic-new-id = `{ $id }` не может быть id темы. Напишите слова строчными буквами через дефис, например code-rejected.
errors-topic-new-exists = Тема `{ $id }` уже есть. Выберите другой id.
errors-topic-new-in-the-way = { $path } уже существует. Выберите другой id или переместите этот файл.
errors-topic-new-nowhere = Здесь нет папки { $path }. Выполните команду в рабочей копии Keymend или укажите папку с помощью `--dir`.
errors-topic-new-no-code = Все коды от KM-950 до KM-999 уже заняты.

## Настройки и продавцы

errors-settings-read = Не удалось прочитать настройки { $path }: { $why }.
errors-settings-write = Не удалось записать настройки { $path }: { $why }.
errors-settings-wrong = В настройках { $path } ошибка: { $why }
errors-settings-changed-by-others = В настройках { $path } указаны программы или файлы, которые использует Keymend, а `{ $place }` могут изменить другие. Разрешите запись только себе (`chmod go-w`).
errors-settings-hint = Исправьте файл или укажите другой с помощью `--config`.
errors-no-such-setting = Настройки `{ $key }` нет.
errors-all-settings = Все настройки показывает `keymend config show`.
errors-setting-value = Для `{ $key }` нельзя задать это значение: { $why }
errors-password-in-settings = Пароли никогда не хранятся в настройках. Укажите файл, переменную или команду: mail.password-file, mail.password-env, mail.password-command.
errors-sellers-read = Не удалось прочитать поставщиков услуг из { $path }: { $why }.
errors-seller = В файле поставщика услуг { $path } ошибка: { $why }
errors-seller-at = строка { $line }: { $why }
errors-seller-left-out = Файл поставщика услуг { $path } не учитывается: { $why } `keymend providers check` покажет все ошибки.
errors-seller-without-parts = Файл поставщика { $path } используется без того, что в нем неверно: { $why } `keymend providers check` назовет все ошибки.
errors-seller-missing = Не хватает `{ $member }`.
errors-seller-member = У `{ $member }` значение неподходящего типа ({ $why }).
errors-seller-unknown-member = В файле поставщика услуг не бывает `{ $member }`.
errors-seller-hint = Исправьте файл или уберите его из папки.
errors-seller-unknown-field = Поля `{ $field }` нет.
errors-seller-name = Каждое название должно быть одной строкой обычного текста.
errors-seller-source = В `source` должна быть указана страница, где об этом сказано.
errors-seller-site = В `site` должен быть указан адрес сайта.
errors-seller-page = Адрес в `page` должен начинаться с https://.
errors-seller-mail = В `mail` указан неправильный адрес электронной почты.
errors-seller-language = `language` должен быть кодом языка, например `de`.
errors-seller-desk-address = `desk.address` — недопустимый адрес электронной почты.
errors-seller-desk-mail-url = У службы вида `mail` нет `url`. Укажите её систему, например `rt`, или уберите `url`.
errors-seller-desk-url = `desk.url` должен начинаться с https:// и не содержать имени, пароля, `?` и `#`.
errors-seller-desk-queue = `desk.queue` должен быть одной простой строкой.
errors-seller-desk-field = В { $system } не может быть поля `{ $theirs }` (для { $ours }). { $kind ->
    [redmine] Нужен номер настраиваемого поля, например `12`.
    [zammad] Допустимы строчные латинские буквы, цифры и `_`, без `_id` в конце.
    [freshdesk] Имя начинается с `cf_` и состоит из строчных латинских букв, цифр и `_`.
    [znuny] Допустимы только латинские буквы и цифры.
    [osticket] Допустимы только латинские буквы, цифры и `_`.
    [rt] Кавычки, фигурные скобки, точки и обратные косые черты недопустимы.
   *[mail] Нужен заголовок, который начинается с `X-`.
}
errors-seller-desk-our-header = Заголовки, которые начинаются с `X-Keymend-`, принадлежат Keymend. Выберите другое имя.
errors-seller-desk-no-queue = { $system }: очередей здесь нет, поэтому `queue` никуда не попадет. Уберите его или укажите систему заявок в `kind`.
errors-seller-desk-private = `{ $field }` может содержать введенное человеком, поэтому никогда не становится заголовком, и письмом это поле не заполнить. Уберите его или укажите `desk.url`.
errors-seller-desk-queue-identifier = `desk.queue` — это идентификатор проекта Redmine, как он стоит в адресе: строчные буквы, цифры, `-` и `_`.
errors-seller-desk-queue-number = `desk.queue` должно быть числом: интерфейс { $system } понимает только его.
errors-seller-desk-twice = `{ $theirs }` указано и для `{ $first }`, и для `{ $ours }`. Дайте каждому полю свое имя.
errors-seller-same-name = `{ $name }` обозначает также { $other }. Используйте каждое имя только в одном файле или дайте обоим файлам одно имя, чтобы заменить эту запись.
errors-seller-checked = В `checked` должна быть дата, например 2026-11-24.

## Личные данные

errors-redact-not-text = { $path } — не текст, убрать из него личные данные нельзя, поэтому файл пропущен.
errors-redact-too-many = Разных личных данных слишком много (больше { $most }). Обработайте меньше файлов сразу.
errors-redact-map = Не удалось использовать список замененных значений { $path }: { $why }.
errors-redact-map-hint = Укажите другой файл с помощью `--map` или переместите этот.
errors-leak = В { $path } после очистки остались личные данные ({ $kind }), поэтому ничего не записано.
errors-leak-capture = В файле { $member } снимка данных остались личные данные ({ $kind }), поэтому ничего не записано.
errors-leak-request = В запросе остались личные данные ({ $kind }), поэтому ничего не записано.
errors-secret-in-field = В поле { $field } стоит номер карты, пароль, PIN-код, налоговый номер, номер документа или код активации, поэтому ничего не отправляется. Очистить поле: `keymend ticket edit { $number } --set { $field }=`.
    .page = В поле { $field } стоит номер карты, пароль, PIN-код, налоговый номер, номер документа или код активации, поэтому ничего не отправляется. Удалите эти данные из поля и сохраните запрос еще раз.
errors-leak-bundle = В файле { $name } пакета остались личные данные ({ $kind }), поэтому ничего не записано.
errors-capture-write = Не удалось составить снимок данных: { $why }.
errors-page = Не удалось создать страницу: { $why }.
errors-page-serve = Не удалось показать страницу на этом компьютере: { $why }. Команда `keymend` без параметров делает то же в терминале.
errors-progress = Не удалось сохранить ход работы в { $path }: { $why }.

## Запросы

errors-field-assignment = Вместо `{ $given }` напишите FIELD=VALUE, например order-number=12345.
errors-no-such-field = Поля `{ $given }` нет.
errors-all-fields = Возможные поля: { $fields }.
errors-nothing-to-write-about = Не найдено проблемы, о которой составить запрос. Напишите свой вопрос с помощью `--message` или укажите проблему с помощью `--topic`; все темы показывает `keymend topics list`.
errors-no-addressee = Для `{ $topic }` ничья помощь не нужна. Если все же хотите составить запрос, укажите адресата с помощью `--to`.
    .page = Для `{ $topic }` ничья помощь не нужна.
errors-reveal-to = `{ $field }` полностью показывается только «Лаборатории Касперского» или поставщику услуг. Уберите `--reveal { $field }`.
    .page = `{ $field }` полностью показывается только «Лаборатории Касперского» или поставщику услуг.
errors-nothing-to-reveal = `{ $field }` не скрывается, поэтому показывать полностью нечего. Уберите `--reveal { $field }`.
errors-mail-address = `{ $given }` — неправильный адрес электронной почты. Укажите его в таком виде: help@example.org.
errors-mail-letters = В `{ $given }` есть буквы, которые почтовые серверы не принимают в адресе. Напишите домен в виде `xn--…`.
errors-mail-no-recipient = Адрес электронной почты адресата неизвестен. Укажите его с помощью `--mail ADDRESS`.
errors-mail-no-sender = Ваш адрес электронной почты неизвестен. Задайте его командой `keymend config set mail.from you@example.org`.
errors-mail-compose = Не удалось составить письмо: { $why }.
errors-none-open = Открытых запросов нет. Новый создает `keymend ticket new`.
errors-ticket-sent = Запрос { $number } уже отправлен. Дополните его командой `keymend ticket send { $number } --follow-up TEXT`.
errors-ticket-closed = Запрос { $number } закрыт. Новый создает `keymend ticket new`.
errors-on-a-page = Запросы этому адресату подаются на странице, а не по электронной почте. Откройте { $page } и введите текст из { $text } поле за полем.
errors-not-sent-yet = Запрос { $number } еще не отправлен, поэтому дополнить его нельзя. Его отправляет `keymend ticket send { $number }`.
errors-follow-up-open = Отправка последнего дополнения к запросу { $number } была прервана; возможно, оно дошло. `--again` отправляет вместо него это.
errors-sent-already = Запрос { $number } уже отправлен. `--again` отправляет его с тем же Message-ID.
errors-sending-interrupted = Отправка запроса { $number } была прервана; возможно, он дошел. `--again` отправляет его с тем же Message-ID.
errors-perhaps-arrived = Возможно, запрос { $number } дошел: соединение прервалось во время передачи. `--again` отправляет его с тем же Message-ID.
errors-ticket-file = Не удалось использовать { $path }: { $why }. Сохраненное ранее не изменено.
errors-ticket-damaged = Файл { $path } поврежден: { $why }. Уберите его; остальные файлы папки по-прежнему можно прочитать.
errors-no-such-ticket = Запроса { $number } нет. Все запросы показывает `keymend ticket list`.
errors-ticket-busy = Keymend открыт и в другом окне, которое сейчас использует этот запрос. Попробуйте еще раз чуть позже.
errors-same-case = По этому случаю уже есть запрос { $number }. `keymend ticket edit { $number }` изменяет его, `keymend ticket send { $number } --follow-up TEXT` дополняет, а `--another` все равно создает второй.
errors-same-case-handed-over = По этому случаю уже есть запрос { $number }, и он уже передан. `keymend ticket note { $number } TEXT` записывает ответ, `keymend ticket reopen { $number }` снова делает его черновиком, а `--another` все равно создает второй.
errors-which-ticket = Открыто несколько запросов, поэтому нужен номер: { $tickets }.
errors-ticket-handed-over = Запрос { $number } уже передан, поэтому он не изменяется и не отправляется. `keymend ticket note { $number } TEXT` записывает ответ, `keymend ticket reopen { $number }` снова делает его черновиком, а `keymend ticket send { $number } --again` все равно отправляет его по электронной почте.
errors-still-to-come = Дата { $day } еще не наступила. Укажите день, когда запрос был передан.
errors-same-case-of = Запрос { $number } относится к клиенту: { $whose }.
errors-same-case-another = Если это другой клиент, укажите его: `--set customer=NAME`.
errors-nothing-closed = Ничего не закрыто.
errors-no-such-day = `{ $day }` — не дата. Напишите ее так: 2026-11-27.
errors-ticket-document = Не удалось записать документ запроса: { $why }.
errors-bundle-too-large = С { $path } пакет был бы больше { $mib } МиБ. Уберите файл или оставьте в нем только нужную часть.
errors-bundle-make = Не удалось создать пакет: { $why }.
errors-bundle-check-or-leave-out = Проверьте путь или уберите файл.
errors-bundle-unchecked = Изображение или скан, который вы просмотрели сами, прикладывает `--attach-unchecked FILE`.
    .page = Изображение или скан, который вы просмотрели сами, можно приложить, если поставить флажок рядом с ним.
errors-not-a-regular-file = это не обычный файл

## Шаблоны

errors-template-block = строка { $line }: блок { $open } не закрыт. Добавьте { $close } там, где он заканчивается
errors-template-syntax = строка { $line }: это недопустимый синтаксис Handlebars. Проверьте там фигурные скобки
errors-template-wrong = В шаблоне { $path } ошибка: { $why }
errors-template-render = В шаблоне { $name } ошибка: { $why }
errors-template-missing = Шаблона `{ $name }` нет. Добавьте его в папку из настройки `templates` или выберите другого адресата с помощью `--to`.
errors-template-language = Писем на языке `{ $given }` нет. Доступные языки: { $known }. Другой язык можно добавить в папке из настройки `templates`.
errors-templates-read = Не удалось прочитать шаблоны из { $path }: { $why }.
errors-template-hint = Исправьте ошибку или очистите настройку `templates`; `keymend templates check` называет все ошибки.

## Отправка

errors-mail-no-server = Не задано, как отправлять письма. Выполните `keymend config set mail.host mail.example.org` или задайте `mail.sendmail /usr/sbin/sendmail`; черновик для почтовой программы создает `keymend ticket export`.
errors-mail-file = Не удалось использовать { $path }: { $why }.
errors-mail-file-hint = Проверьте путь и права на файл.
errors-mail-password = Нет пароля для почтового сервера: { $why }.
errors-mail-password-hint = Откуда его взять, задает `keymend config set mail.password-command "pass show mail"`.
errors-mail-host = `{ $host }` — не имя и не адрес почтового сервера.
errors-mail-host-hint = Задайте его командой `keymend config set mail.host mail.example.org`.
errors-mail-tls = Не удалось настроить TLS: { $why }.
errors-mail-tls-hint = Черновик для почтовой программы создает `keymend ticket export`.
errors-mail-no-certificate = в файле нет сертификата
errors-desk-url = `{ $url }` не может быть адресом системы заявок, или ей не подходит название поля. Адрес должен начинаться с https://; задайте его командой `keymend config set desk.url https://desk.example.org`.
errors-desk-settings = В настройках системы заявок { $url } ошибка: { $why } `keymend config show` показывает настройки.
errors-desk-field-form = `{ $field }` — это не поле с его именем в той системе. Пишите `OURS=THEIRS`, несколько полей разделяйте пробелами или запятыми, например `Keymend-Topic=4 order-number=5`.
errors-desk-password = Нет пароля или токена для системы заявок { $url }: { $why }.
errors-desk-password-not-set = задайте desk.password-file, desk.password-env или desk.password-command
errors-desk-password-hint = `keymend config set desk.password-command "pass show desk"` указывает, как его получить.
errors-desk-at = { $system }: { $why }
errors-desk-not-json = ответ не похож на ответ системы заявок; проверьте адрес
errors-desk-too-long = ответ слишком длинный
errors-desk-elsewhere = сервер указывает на другой адрес ({ $place }); задайте его, если он верен
errors-desk-login = вход не принят ({ $code }); проверьте desk.user, пароль или токен и его права
errors-desk-not-there = по этому адресу ничего нет; проверьте адрес и включён ли интерфейс (API)
errors-desk-refused = запрос не принят ({ $said })
errors-desk-not-now = сейчас запросы не принимаются ({ $code })
errors-desk-not-now-until = сейчас запросы не принимаются ({ $code }); система просит подождать { $seconds } с
errors-desk-not-now-minutes = сейчас запросы не принимаются ({ $code }); система просит подождать { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }
errors-desk-failed = система сообщает о собственной ошибке ({ $said })
errors-desk-no-host = сервер с таким именем неизвестен
errors-desk-late = ответ не пришёл вовремя
errors-desk-nobody = там никто не отвечает
errors-desk-closed = соединение было закрыто
errors-desk-no-follow-up = { $system } не позволяет добавить что-либо к заявке { $number } через интерфейс. Напишите в службу поддержки письмо и укажите ее номер; его показывает `keymend ticket show { $number }`.
errors-not-at-desk = Запрос { $number } приняла не та система заявок, которая указана сейчас, поэтому узнать или добавить там ничего нельзя. `keymend ticket show { $number }` показывает, что записано, `keymend config show` — настройки.
errors-desk-no-status = Запрос { $number } находится в службе поддержки, но интерфейс { $system } не сообщает, что с ним стало. Спросите службу поддержки и назовите номер; его показывает `keymend ticket show { $number }`, а `keymend ticket note { $number } TEXT` записывает ответ.
errors-desk-silent = Состояние заявки неизвестно: { $why }. Повторите попытку позже.
errors-desk-perhaps-sent = Возможно, отправлено: { $why }. Черновик остаётся в { $draft }. `{ $command }` сначала ищет запрос в службе поддержки и только потом отправляет его снова.
errors-desk-still-unknown = По-прежнему неизвестно, дошёл ли запрос: { $why }. Сейчас ничего не отправлено. Черновик остаётся в { $draft }. `{ $command }` снова поищет запрос в службе поддержки, прежде чем отправить его.
errors-ticket-not-closed = Запрос { $number } не закрыт. `keymend ticket show { $number }` показывает его состояние.
errors-nothing-to-note = Записывать нечего. Укажите ответ или номер: `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`.
errors-no-such-provider = В справочнике нет поставщика или магазина `{ $name }`.
errors-all-providers = `keymend providers list` показывает все.
errors-password-variable = переменная { $name } не задана
errors-password-command-late = команда `{ $command }` не завершилась за { $seconds } с
errors-password-command-failed = команда `{ $command }` завершилась с ошибкой: { $why }
errors-password-command-no-text = команда `{ $command }` не вывела текст
errors-password-not-set = задайте mail.password-file, mail.password-env или mail.password-command
errors-password-empty = пароль пуст
errors-password-too-long = он длиннее { $bytes } байт
errors-tls-unknown-issuer = сервер не может подтвердить свою подлинность: его сертификат выдан центром, который Keymend не знает; если это ваш центр, укажите его сертификат командой `keymend config set { $setting } FILE`
errors-tls-other-issuer = сервер не может подтвердить свою подлинность: его сертификат выдан не тем центром, который указан в { $path }; поместите туда сертификат нужного центра
errors-tls-out-of-date = сервер не может подтвердить свою подлинность: его сертификат сейчас недействителен; проверьте часы этого компьютера или сообщите тому, кто обслуживает сервер
errors-tls-expired = сервер не может подтвердить свою подлинность: срок действия его сертификата истек; проверьте часы этого компьютера и сообщите тому, кто обслуживает сервер
errors-tls-expired-on = сервер не может подтвердить свою подлинность: срок действия его сертификата истек { $date }; проверьте часы этого компьютера и сообщите тому, кто обслуживает сервер
errors-tls-other-name = сервер не может подтвердить свою подлинность: его сертификат выдан на другое имя; проверьте `{ $setting }`
errors-tls-authority = сервер не может подтвердить свою подлинность: его сертификат помечен как сертификат центра сертификации, а серверу такой не подходит; тот, кто обслуживает сервер, может создать серверный: для `openssl req -x509` параметром `-addext basicConstraints=critical,CA:FALSE`
errors-tls-certificate = сервер не может подтвердить свою подлинность ({ $why }); сообщите тому, кто его обслуживает
errors-tls-not-spoken = то, что там отвечает, не использует TLS; проверьте порт в `{ $setting }`
errors-tls-no-agreement = зашифрованное соединение невозможно ({ $why }); серверу нужен TLS 1.2 или новее, сообщите тому, кто его обслуживает
errors-smtp-no-starttls = сервер не поддерживает STARTTLS; попробуйте `keymend config set mail.security tls`
errors-smtp-no-tls = сервер не начинает соединение с TLS; попробуйте `keymend config set mail.security starttls`
errors-smtp-injected = кто-то вставил данные в соединение до начала шифрования
errors-smtp-no-login = сервер не предлагает способа входа, который знает Keymend (PLAIN, LOGIN)
errors-smtp-said = сервер ответил { $said }; узнайте причину у того, кто обслуживает сервер
errors-smtp-said-login = сервер не принимает вход ({ $said }); проверьте `mail.user` и пароль; некоторые провайдеры требуют отдельный пароль для приложений
errors-smtp-said-not-now = сервер сейчас не принимает письмо ({ $said })
errors-smtp-said-recipient = сервер не принимает `{ $address }` как получателя ({ $said }); проверьте адрес и исправьте его командой `keymend ticket edit --mail ADDRESS`
errors-smtp-said-sender = сервер не принимает ваш адрес `{ $address }` как отправителя ({ $said }); проверьте `mail.from`: обычно адрес должен принадлежать той же учетной записи
errors-smtp-said-policy = сервер не принимает письма с адреса `{ $address }` этим путем ({ $said }): домен адреса через SPF, DKIM или DMARC указывает, какие серверы могут отправлять за него; укажите в `mail.host` почтовый сервер этого домена или в `mail.from` адрес этого сервера
errors-smtp-said-too-large = письмо слишком велико для сервера ({ $said }); уберите вложенные файлы
errors-smtp-wants-login = сервер принимает это письмо только после входа ({ $said }); настройте вход командой `keymend config wizard`
errors-smtp-wants-oauth = сервер допускает вход только через OAuth2 ({ $said }), которого в Keymend нет; попросите у провайдера пароль приложения или создайте командой `keymend ticket export` черновик, который отправит ваша почтовая программа
errors-smtp-strange = ответ не похож на ответ почтового сервера ({ $why })
errors-smtp-too-long = ответ слишком длинный или обрезан
errors-smtp-late = почтовый сервер отвечал слишком долго
errors-smtp-no-answer = соединение завершилось без ответа
errors-smtp-not-in-time = почтовый сервер не ответил вовремя
errors-smtp-closed = почтовый сервер закрыл соединение
errors-smtp-refused = по этому адресу почтовый сервер не отвечает
errors-smtp-no-address = у сервера нет адреса
errors-smtp-no-host = сервер с таким именем неизвестен; проверьте, правильно ли указан `mail.host`, и подключение к интернету
errors-smtp-at = { $host }, порт { $port }: { $why }
errors-smtp-only-587 = { $why }; если на сервере есть только порт 587, выполните `keymend config set mail.security starttls`
errors-program-does-not-start = не удалось запустить { $program }: { $why }
errors-no-such-program = такой программы нет
errors-others-can-change = другие могут изменить `{ $place }`
errors-program-late = { $program }: работа не завершилась за { $seconds } с
errors-program-ended = { $program }: работа завершилась ({ $status }): { $why }
errors-program-interrupted = { $program }: работа прервана ({ $status })
errors-program-read-half = { $program }: письмо прочитано не полностью: { $why }
errors-not-sent-now = Не отправлено: { $why }. Черновик сохранен в { $draft }. Повторите позже: `{ $command }`.
errors-not-sent = Не отправлено: { $why }. Черновик сохранен в { $draft }.
errors-perhaps-sent = Возможно, отправлено: { $why }, когда письмо уже было передано. Черновик сохранен в { $draft }. Узнайте, дошло ли письмо, прежде чем отправлять его с `--again`.
errors-needs-yes = Без подтверждения ничего не отправляется. Просмотрите письмо с помощью `--dry-run`, затем добавьте `--yes`.
errors-nothing-sent = Ничего не отправлено.
errors-mail-program = Не удалось открыть почтовую программу: { $why }. Черновик находится в { $path }.
errors-editor-failed = Не удается использовать редактор `{ $editor }`: { $why }. Укажите другой в переменной среды VISUAL или EDITOR либо задайте текст с помощью `--set description=ТЕКСТ`. Запрос не изменен.
errors-editor-ended = он завершился с { $status }
errors-editor-needs-a-terminal = Текстовый редактор можно открыть только в терминале. Задайте текст с помощью `--set description=ТЕКСТ`.
errors-test-not-sent = Пробное письмо не отправлено: { $why }. Исправьте настройки командой `keymend config wizard` и повторите попытку.
errors-wizard-needs-a-terminal = Мастер задает вопросы, и ему нужен терминал. Используйте вместо него `keymend config set`.

## Что не так во введенном коде активации

errors-code-foreign-letter = Символ { $position } — буква { $found } (U+{ $number }) другого алфавита, похожая на { $looks-like }. Введите код на латинской раскладке.
errors-code-wrong-character = Символ { $position } — { $found }, но такого символа в коде активации не бывает.
errors-code-misread = Символ { $position } — { $found }. Сравните его с напечатанным: возможно, это { $perhaps }.
errors-code-group = В группе { $group } символов: { $length }, а должно быть { $wanted }.
errors-code-length = Букв и цифр: { $length }, а должно быть { $wanted }.

## Страница

errors-page-is-open = Страница открыта в браузере. Не закрывайте это окно, пока не закончите.
errors-page-not-opened = Не удалось открыть браузер. Откройте этот адрес в браузере на этом компьютере:
errors-page-unseen = Страницу не удалось открыть в браузере, а терминала здесь никто не видит. Задайте браузер по умолчанию или запустите `keymend` в терминале.
errors-page-closed = Страница закрыта, поэтому Keymend завершил работу. Ход работы сохранен.
errors-page-idle = Страницей долго никто не пользовался, поэтому Keymend завершил работу. Ход работы сохранен.
errors-page-ended = Keymend завершил работу. Ход работы сохранен.
errors-page-not-shown = Ни один браузер не показал страницу, поэтому Keymend продолжает здесь.
errors-press-enter = Нажмите Enter, чтобы закрыть это окно.
errors-code-missing = После `{ $family }:` нет кода. Напишите его без пробела, например `{ $example }`.
