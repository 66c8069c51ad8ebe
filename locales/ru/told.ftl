## Вопросы

told-number-or-nothing = Введите номер или, если ни один вариант не подходит, просто нажмите Enter:
told-write-these-texts = Записать этот текст в снимок данных? [да/нет]
told-send-it = Отправить? [да/нет]
told-ask-begin = Keymend спросит, что нужно для составления и отправки запросов. Нажмите Enter, чтобы оставить настройку как есть. Пароли Keymend не хранит.
told-ask-name = Ваше имя
told-ask-from = Адрес электронной почты, с которого вы пишете
told-ask-server = Почтовый сервер, например smtp.example.org, или путь к локальной почтовой программе
told-ask-port = Его порт; Enter — обычный
told-ask-security = Шифрование: `tls` (порт 465) или `starttls` (порт 587)
told-ask-user = Имя пользователя на почтовом сервере
told-ask-password = Команда, которая выводит пароль, например `pass show mail`, или путь к файлу с паролем
told-ask-done = Настройки сохранены в { $path }.
told-ask-stopped = Прервано; настройки не изменены.
told-ask-test = Отправить пробное письмо на { $address }? [да/нет]
told-test-subject = Пробное письмо от Keymend
told-test-body = Это пробное письмо. Настройки почты работают: Keymend может отправлять запросы за вас.
told-test-look = Проверьте, пришло ли письмо на { $address }; оно может оказаться в папке со спамом.
told-enter-skips = { $question } (Enter — пропустить, q — прекратить вопросы)
told-type-contact = Введите адрес электронной почты или номер телефона.
told-type-words = Пожалуйста, ответьте словами.
told-type-name = Это похоже на номер заказа, код или адрес, а не на имя. Введите имя.
told-type-mail = Введите адрес электронной почты, например name@example.org.
told-type-date = Введите дату, например { $day }.
told-type-count = Введите число, например 3.
told-answer-yes-or-no = Ответьте «да» или «нет».
told-switch-language-how = Похоже, этот текст на русском языке. Добавьте `--language ru`, чтобы получить ответ на русском.

## Что сделано

told-still-waiting = Ответа еще нет, ожидание продолжается: { $probe }.
told-capture-written = Снимок данных { $path } записан. Значений в нем: { $facts }; источников, которые не удалось прочитать: { $missing }. Чтобы проверить снимок, выполните `{ $command }`.
told-lines-left-out = Строки, которые Keymend не понимает, пропущены: { $lines }. `--whole` добавляет их.
told-setting-set = Настройка { $key } сохранена в { $path }.
told-left-out = Пропущено: { $why }
told-kept-as-value = `{ $kept }` — не название вида, поэтому остается в тексте как значение.
told-map-kept = Список замененных значений находится в { $path }. Никому не передавайте этот файл.
told-not-shown = (не показано)
told-replaced = { $path }: заменено { $what }.
told-replaced-nothing = ничего
told-read-as = Файл прочитан в кодировке { $encoding }.
told-lines-not-readable = { $lines ->
    [one] Пропущена { $lines } строка, которую не удалось прочитать: { $numbers }.
    [few] Пропущены { $lines } строки, которые не удалось прочитать: { $numbers }.
    [many] Пропущено { $lines } строк, которые не удалось прочитать: { $numbers }.
   *[other] Пропущено { $lines } строки, которые не удалось прочитать: { $numbers }.
}
told-topics-checked = Проверено файлов тем: { $files } (встроенные{ $folders }). Ошибок: { $complaints }.
told-and-folder = { " " }и из папки { $folder }
told-fill-in = Заполните места, отмеченные FILL IN. `{ $command }` называет все оставшиеся пропуски.
told-templates-checked = Проверено шаблонов: { $letters }; языки: { $languages }. Ошибок: { $complaints }.

## Запросы

told-ticket = Запрос { $number }: { $state }.
told-ticket-damaged = Запрос { $number }: { $why }
told-state-draft = черновик
told-state-sending = отправка прервана
told-state-uncertain = возможно, отправлен
told-state-sent = отправлен
told-state-closed = закрыт
told-did-create = составлен
told-did-edit = изменен
told-did-not-send = не отправлен
told-did-reopen = открыт снова
told-did-note = ответ записан
told-did-not-look-up = не проверен
told-their-number = Номер у них: { $number }
told-noted = Записано в запрос { $number }.
told-noted-answer = Ответ, записанный { $day }: { $text }
told-state-at-desk = Запрос { $number } — это заявка { $theirs } в { $system }: { $status }, последнее изменение { $updated }.
told-state-at-desk-undated = Запрос { $number } — это заявка { $theirs } в { $system }: { $status }.
told-no-ticket-fits = Подходящих запросов нет.
told-no-tickets = Заявок пока нет. Написать заявку: `keymend ticket new`.
told-stopped-kept = Прервано. Ваши ответы сохранены как заявка { $number } в { $path }. Продолжить: `{ $edit }`.
told-stopped-empty = Прервано. Ничего не сохранено.
told-type-code = Это не похоже на код или ключ: они состоят из групп букв и цифр, например ABCDE-12345-FGHJK-67890. Введите его или нажмите Enter, если его нет.
told-type-some-number = Введите номер: это не номер.
told-type-thing = Это адрес электронной почты. Введите название.
told-stays-empty = Это тоже не подходит, поле останется пустым.
told-whose-licence = Эти файлы с другого компьютера. Если лицензия не ваша, введите, чья она, например имя клиента. Если ваша, нажмите Enter.
told-own-words-stay = Keymend не переводит ваши собственные слова: они остаются на своем языке ({ $words }), остальное письмо — на другом ({ $letter }).
told-providers-checked = Проверено файлов поставщиков в { $folder }: { $files }. Ошибок: { $complaints }.
told-older-tickets = Более старых запросов: { $count }. Их тоже показывает `keymend ticket list --all`.
told-ticket-is-closed = Запрос { $number } закрыт. Его папка { $path } остается.
told-state-handed-over-on = передан { $day } { $by ->
    [form] через форму
    [phone] по телефону
    [letter] письмом по почте
    [email] по электронной почте
    [chat] в чате
   *[in-person] лично
}
told-did-hand-over = передан
told-several-open = Открыто несколько запросов:
told-which-number = Какой из них? Введите номер; Enter — выйти.
told-close-ticket-of = Закрыть запрос { $number } ({ $whose })? [да/нет]
told-ticket-of-is-closed = Запрос { $number } ({ $whose }) закрыт. Папка { $path } сохраняется.
told-same-problem = Запрос { $number } — о той же проблеме; он остается как есть.
told-same-problem-of = Запрос { $number } ({ $whose }) — о той же проблеме; он остается как есть.
told-name-the-customer = В некоторых запросах не указано, чьи они. Укажите клиента командой `{ $edit }`.
told-then-hand-over = Когда передадите запрос, отметьте это командой `{ $command }`.
told-ticket-kept = Запрос { $number } сохранен в { $path }.
told-request-kept = Запрос { $number } сохранен в { $path }.
told-for-reading = То же письмо на вашем языке, для чтения: { $path }
told-look-then-send = Просмотрите его командой `{ $look }`, затем отправьте командой `{ $send }`.
told-open-page = Откройте { $page } и введите там запрос поле за полем.
told-give-address = Укажите адрес командой `{ $edit }` или запишите черновик командой `{ $export }`.
told-add-address = Добавьте адрес командой `{ $edit }`.
told-attached = Приложено: { $file }
told-in-bundle = В пакете: { $file }
told-file = { $name }, байт: { $bytes }
told-file-with-notes = { $name }, байт: { $bytes } ({ $notes })
told-file-notes = { $first }; { $second }
told-file-unchecked = без изменений, не проверено
told-file-replaced = заменено: { $what }
told-file-lines-left-out = пропущено строк: { $lines }
told-to = Кому: { $to }
told-subject = Тема: { $subject }
told-queue = Очередь: { $queue }
told-from = От: { $from }
told-opened-in-mail = Черновик открыт в вашей почтовой программе. Когда отправите его, отметьте это командой `{ $command }`.
told-text-not-changed = Текст не изменен.
told-took-card = Keymend не сохранил ни номер вашей карты, ни другие ее данные. Никому в «Лаборатории Касперского» они не нужны. Если вы их кому-то отправили, сообщите в свой банк.
told-took-password = Keymend не сохранил ваш пароль, PIN-код или одноразовый код. Никому в «Лаборатории Касперского» он не нужен. Если вы его кому-то отправили, смените его.
told-took-personal = Keymend не сохранил ваш налоговый номер, номер документа или дату рождения. Никому в «Лаборатории Касперского» эти данные не нужны.
told-looks-like-card = Похоже, это номер платежной карты. Keymend не сохранил его, и никому в «Лаборатории Касперского» он не нужен. Если вы его кому-то отправили, сообщите в свой банк.
told-addressed-to = Адресат: { $to }. Причина: { $why }.
told-addressed-to-named = Адресат: { $to } ({ $name }). Причина: { $why }.
told-to-kaspersky = «Лаборатория Касперского»
told-to-provider = поставщик услуг
told-to-shop = магазин
told-to-admin = администратор
told-why-chosen = вы указали этого адресата
told-why-can-solve = этот адресат может решить проблему
told-why-provider = подпиской управляет поставщик услуг, и изменить ее может только он
told-why-administrator = лицензией этого компьютера управляет администратор, и при необходимости он обращается к другим
told-why-bought-from-kaspersky = лицензия куплена у самой «Лаборатории Касперского», которая в этом случае и есть магазин
told-why-chosen-instead = { $why }; по результатам проверки был бы выбран другой адресат: { $other } ({ $other-why })
told-not-filled-in = Не заполнено: { $fields }. Заполните поле, например с помощью `--set { $first }=...`.
told-reach-note = Что известно о { $name } (на английском): { $note }
told-reach-unknown = Keymend не знает, как с ними связаться. Телефон или адрес можно найти в счете, в договоре или на их сайте.
told-reach = Контактные данные ({ $name }): { $how }.
told-steps-set-aside = Запись о выполненных шагах повреждена и не приложена. Теперь она находится в { $path }.
told-steps-left-out = Запись о выполненных шагах не приложена: { $why }
told-read-attached = Прочитайте приложенные файлы, прежде чем ответить «да». Они находятся в { $folder }.
told-sending-again = Отправляется снова с тем же Message-ID { $id }. Адресат может получить письмо дважды.
told-trying-again = { $seconds ->
    [one] { $why }. Новая попытка через { $seconds } секунду.
    [few] { $why }. Новая попытка через { $seconds } секунды.
    [many] { $why }. Новая попытка через { $seconds } секунд.
   *[other] { $why }. Новая попытка через { $seconds } секунды.
}
told-sent = Отправлено. Ответ почтового сервера: { $reply }
told-sent-to-desk = Отправлено: { $reply }.
told-desk-took-it = заявка { $number } в { $system }
told-desk-was-there = запрос уже был там, заявка { $number } в { $system }, и повторно не отправлялся
told-desk-added-it = добавлено к заявке в { $system }
told-desk-had-it = уже было добавлено к заявке в { $system } и повторно не отправлялось
told-desk-looks-up = Проверяется, не пришёл ли запрос раньше: { $system }.
told-mail-program-took-it = письмо принято локальной почтовой программой
told-from-keymend = что нашел Keymend
told-step-done = выполнено
told-step-waited = ожидание
told-step-waited-until = ожидание до { $until }

## Что записывается о шаге

told-step-worked = выполнено, помогло
told-step-has-not-helped = выполнено, но не помогло
told-step-not-done = не выполнено
told-step-run = выполнил Keymend
told-step-changed = теперь проблема другая
told-step-not-agreed = согласие не дано
told-tried-run = Выполнено Keymend: «{ $step }»
told-tried-has-not-helped = Выполнено, не помогло: «{ $step }»
told-tried-worked = Выполнено, этот шаг сработал: «{ $step }»
told-tried-waits = Выполнено, ожидание до { $until }: «{ $step }»
told-tried-done = Выполнено: «{ $step }»
told-run-exit-code = код завершения { $code }
told-run-too-long = остановлено: выполнялось слишком долго
told-run-interrupted = прервано
told-run-printed = вывод: { $text }
told-dry-run = Пробный запуск: ничего не отправлено. Чтобы отправить, выполните `{ $command }`.
told-paper-kept = Файл { $name } был изменен вне Keymend. Эта версия сохранена как { $kept }.
told-paper-edited = Файл { $name } был изменен вне Keymend, и это изменение не входит в запрос. Чтобы изменить запрос, выполните `{ $command }`.
