## Части страницы справки

help-usage = Использование:
help-commands = Команды
help-arguments = Аргументы
help-options = Параметры
help-examples = Примеры:
help-default = [по умолчанию: { $value }]
help-values = [возможные значения: { $values }]
help-help = Показать справку
    .long = Показать подробную справку
help-version = Показать версию
help-help-command = Показать справку по команде

## Команды

help-keymend = Выясняет, почему лицензия Kaspersky не продлевается или не активируется, помогает исправить это по шагам и составляет запрос, если помочь должен кто-то другой
    .examples =
        keymend                                    что не так на этом компьютере
        keymend app-info.txt                       что не так, по снимку данных
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   что означает код ошибки
        keymend ticket new app-info.txt -o request.txt
        keymend page                               то же самое в вашем браузере
    .after = Коды завершения: 0 все в порядке, 1 найдена проблема, 2 команда введена неправильно, 3 удалось проверить слишком мало, 4 отправить не удалось и черновик сохранен, 5 этот компьютер не позволил выполнить команду (диск заполнен, папка недоступна), 6 работа остановлена, потому что иначе были бы переданы личные данные, 130 работа прервана.
help-page = Открыть Keymend в браузере: диагностика, решение и запрос на одной странице
    .examples =
        keymend page                       страница откроется в вашем браузере
        keymend page app-info.txt          то же самое для снимка
        keymend page --no-browser          выводит адрес, который открывают один раз в браузере на этом компьютере
    .after = Страница доступна только с этого компьютера и только в том браузере, который открыл ее первым. Keymend завершает работу, когда вы нажмете на странице кнопку «Закрыть Keymend», через две минуты после закрытия страницы или через тридцать минут без использования.
help-diagnose = Прочитать снимки данных или этот компьютер и сообщить, что не так с лицензией
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Сохранить снимок данных этого компьютера без личных данных, чтобы проверить его в другом месте
    .examples = keymend collect -o capture.zip      затем на любом компьютере: keymend diagnose capture.zip
    .after = Снимок данных содержит сведения о лицензии и строки, которые понимает Keymend. `--whole` показывает остальные строки без личных данных, а затем добавляет их.
help-explain = Объяснить, что означает код ошибки, тема или текст на экране
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Исправить проблему по шагам и после каждого шага проверить, помог ли он
    .examples =
        keymend fix app-info.txt                   снова читает файл после каждого шага
        keymend fix                                продолжает с того места, на котором вы остановились
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Составлять, хранить и отправлять запросы тем, кто должен помочь
help-ticket-new = Составить запрос по результатам проверки и сохранить его
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = Показать список запросов
help-ticket-show = Показать запрос
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = Изменить поля, адресата или вложения запроса, который еще не отправлен
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = Показать запрос, а затем отправить его по электронной почте
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Код завершения 4: запрос не отправлен или неизвестно, отправлен ли он; черновик сохранен.
help-ticket-export = Вывести черновик письма или записать пакет доказательств
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Закрыть запрос; его папка остается
help-ticket-status = Узнать в системе заявок службы поддержки, что стало с запросом
    .examples = keymend ticket status 3
help-ticket-handed-over = Отметить, что вы сами передали запрос: на странице, по телефону или письмом
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Записать ответ службы поддержки и её номер
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Снова открыть закрытый запрос или отменить отметку о передаче
    .examples = keymend ticket reopen 3
help-redact = Убрать личные данные из журналов
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = Показать или изменить настройки
help-config-show = Показать настройки
help-config-wizard = Спросить по очереди настройки, нужные для запросов, и отправить пробное письмо
help-config-path = Показать, где находится файл настроек
help-config-set = Изменить настройку; пустое VALUE удаляет ее
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = Показать или проверить каталог проблем
help-topics-list = Показать список проблем, которые знает Keymend
help-topics-show = Показать все об одной проблеме
help-topics-check = Проверить каталог вместе с темами из `--topics`
    .examples = keymend topics check --topics our-topics
help-topics-new = Начать новую тему: файл с пропусками, которые перечисляет `topics check`, пока они не заполнены
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = Показать или проверить справочник поставщиков и магазинов
help-providers-list = Перечислить поставщиков и магазины, включая вашу папку
help-providers-show = Показать всё об одном поставщике или магазине, как записано в его файле
    .examples = keymend providers show Rostelecom
help-providers-check = Проверить собственные файлы поставщиков, каждый отдельно
    .examples = keymend providers check --dir our-providers
help-templates = Проверить шаблоны и языки писем
help-templates-check = Проверить их вместе с шаблонами из своей папки
    .examples = keymend templates check --dir our-letters
help-schema = Вывести JSON Schema документа
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = Вывести скрипт автодополнения для командной оболочки
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = Вывести страницу руководства для команды
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## Параметры всех команд

help-option-output = Записать документ в файл, а не показывать его в терминале (`-` означает stdout)
help-option-color = Когда использовать цвет; переменная NO_COLOR учитывается
help-option-topics_dir = Папка с темами, которые добавляются или заменяют темы с тем же id
help-option-config = Файл настроек (обычный показывает `keymend config path`)
help-option-language = Язык сообщений, например `de`; для запроса — язык, на котором он написан
help-option-no_input = Никогда не задавать вопросов
help-option-verbose = Показывать больше подробностей
help-option-quiet = Не выводить в stderr ничего, кроме ошибок

## Что читается

help-option-sources = Снимки данных: файлы, папки или `-` для stdin; формат определяется автоматически. Если ничего не указано — этот компьютер
    .long = Снимки данных: файлы, папки или `-` для stdin; формат определяется автоматически. Если ничего не указано — этот компьютер. Снимок данных — это архив, созданный командой `collect`, отчет GetSystemInfo, архив для службы поддержки с сервера Linux, вывод управляющей программы, экспорт реестра (`.reg` или вывод `reg query`), журнал событий (`.evtx`, CSV или XML от `wevtutil`), события или ключи из Security Center либо файл со сведениями.
help-option-message = Что написано на экране, или описание своими словами
help-option-message_file = То же самое, но из файла; `-` означает stdin
help-option-answers = Что вы знаете, например purchase.channel=provider (можно повторять)
help-option-kind = Читать SOURCE как этот формат и не определять его: { $kinds }
help-option-machine = Какой компьютер проверить, если источники описывают несколько
help-option-now = Проверить по состоянию на это время (по умолчанию: часы компьютера)
help-option-format = Формат документа
help-option-all = Перечислить также то, что исключено, и почему
help-option-exit_zero = Завершить работу с кодом 0, даже если найдена проблема
help-option-whole = Добавить также строки, которые Keymend не понимает; сначала показать весь добавляемый текст

## explain

help-option-text = Код ошибки, тема, код KM или текст с экрана; если указано `-` или ничего, читается stdin
help-option-closest = Если текст не понят: показать эту из тем, о которых спрашивает Keymend
help-option-explain-now = Время, от которого отсчитывается «вчера» (по умолчанию: часы компьютера)

## fix

help-option-more_sources = Другие снимки, которые читаются так же, как SOURCE
help-option-no_browser = Вывести адрес с одноразовым токеном вместо открытия браузера
help-option-topic = Проблема, которую нужно исправить (по умолчанию: первая найденная)
help-option-expert = Более короткие подсказки
help-option-dry_run = Показать команды, которые были бы выполнены, и не выполнять их
help-option-remind = Если на шаге нужно подождать, записать также напоминание для календаря в этот файл
help-option-restart = Начать сначала и удалить сохраненный ход работы

## ticket

help-option-number = Запрос (по умолчанию: единственный незакрытый; если их несколько, будет задан вопрос)
help-option-ticket-handed-over-by = Как он был передан
help-option-ticket-handed-over-on = День, когда он был передан, например 2026-11-27 или вчера (по умолчанию: сегодня)
help-option-to = Кому адресован запрос (по умолчанию: тому, кто может решить проблему)
help-option-provider = Название поставщика услуг или магазина
help-option-mail = Адрес электронной почты, на который отправить письмо
help-option-settings = Заполнить поле запроса (можно повторять)
help-option-reveal = Показать этот код или ключ полностью, только в этом запросе (можно повторять)
help-option-attach = Приложить текстовый файл без личных данных (можно повторять)
help-option-attach_unchecked = Приложить изображение или другой файл без изменений (можно повторять)
help-option-letter_language = Язык письма (по умолчанию: язык адресата, а если он неизвестен — ваш)
help-option-ticket-new-topic = Проблема, о которой составить запрос (по умолчанию: первая найденная)
help-option-another = Создать второй запрос, даже если по этому случаю уже есть открытый
help-option-ticket-list-all = Показать все запросы, а не только 100 самых новых; в JSON они всегда указаны все
help-option-find = Только запросы с этим текстом: клиент, его почта или телефон, адресат, компьютер, проблема или номер
help-option-state = Только запросы в этом состоянии
help-option-sort = По чему сортируются запросы
help-option-ticket = Запрос
help-option-answer = Ответ службы поддержки
help-option-their_number = Номер, который служба поддержки присвоила запросу
help-option-provider_name = Его название или имя его файла
help-option-providers-check-dir = Проверяемая папка (по умолчанию: `providers.d` рядом с настройками)
help-option-bundle = Записать пакет доказательств вместо черновика
help-option-ticket-send-dry_run = Показать все письмо и ничего не отправлять
help-option-editor = Написать свой текст в текстовом редакторе (VISUAL или EDITOR)
help-option-ticket-send-format = Как показать письмо: каким его прочтут или побайтно, как оно уходит
help-option-yes = Отправить без вопроса
help-option-again = Отправить, хотя письмо уже отправлено или могло быть отправлено; Message-ID остается прежним
help-option-follow_up = Дополнить этим текстом отправленный запрос, в той же переписке

## redact

help-option-files = Текстовые файлы: UTF-8, UTF-16 с меткой порядка байтов, а если кодировка определяется точно — Windows-1251, Windows-1252 или CP866
help-option-show = Показать по порядку все, что было бы заменено, и ничего не записывать
help-option-keep = Не заменять значение или все значения одного вида (можно повторять): mail, person, user, host, group, address, ...
help-option-also = Заменять также это слово везде, где оно встречается (можно повторять)
help-option-map = Использовать и дополнять список замененных значений, чтобы при следующем запуске то же значение заменялось так же. В нем есть исходные значения: никому его не передавайте
help-option-redact-output = Папка, в которую записать очищенные файлы

## config, topics, templates, schema, completions

help-option-key = Например, `name` или `mail.host`
help-option-value = Значение
help-option-topics-show-topic = Id темы или код KM
help-option-dir = Папка с темами, которую нужно проверить (по умолчанию: папка этой рабочей копии Keymend, если это рабочая копия)
help-option-templates-check-dir = Папка, которую нужно проверить (по умолчанию: папка из настройки `templates`)
help-option-id = Id новой темы: слова строчными буквами через дефис
help-option-topics-new-dir = Папка, в которую записать тему, а рядом — рассказы к ней (по умолчанию: там, где они находятся в этой рабочей копии Keymend)
help-option-document = Какой документ
help-option-shell = Какая командная оболочка
help-option-words = Команда, например `ticket new` (по умолчанию: сам keymend)
help-option-man-dir = Записать страницы всех команд в эту папку
help-option-command = Команда
help-fleet = Проверить сразу много компьютеров или лицензионных ключей: строка на каждый и сводка
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      сводка по прошлому запуску
    .after = Каждой строке на входе соответствует ровно одна строка на выходе; для того, что не удалось прочитать, выводится строка с вердиктом `error` и причиной. Коды завершения: 0 все в порядке, 1 найдена проблема, 2 что-то не удалось прочитать, 3 для части записей известно слишком мало.
help-compare = Показать, что изменилось между двумя снимками данных одного компьютера или двумя запусками `keymend fleet`
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Код завершения 1: что-то стало хуже.
help-option-fleet-sources = Записи и снимки данных: файлы, папки, архивы или `-` для stdin
help-option-jobs = Сколько записей проверять одновременно (по умолчанию: по одной на процессор)
help-option-ordered = Выводить строки в порядке источников
help-option-columns = Выводить записи без вложенности: столбцы `keymend schema fleet-columns`
help-option-fleet-format = По строке на запись (`jsonl`, `csv`) или только сводка; без этого параметра — `jsonl`, а в терминале сводка
help-option-summary = Записать также сводку в этот файл: .html, .md, .json или текст
help-option-resume = Продолжить прерванный запуск; нужен `-o`
help-option-table = Что содержит столбец таблицы, например `key="Лицензионный ключ"`; можно повторять
help-option-before = Более ранний снимок данных или строки более раннего запуска
help-option-after = Более поздний снимок данных или строки более позднего запуска
help-option-compare-exit_zero = Завершить работу с кодом 0, даже если что-то стало хуже
help-option-warn_days = Предупреждать, если до окончания срока действия лицензии осталось не больше указанного числа дней. Например, 30,7: предупреждение — за 30 дней, критическое состояние — за 7 дней

help-desk = Прочитать сообщения, пришедшие в службу поддержки
help-desk-open = Показать сотруднику, который отвечает, о чем сообщение
    .examples =
        keymend desk open request.eml             запрос, пришедший по почте
        keymend desk open keymend-bundle.zip      только пакет
help-desk-triage = Разобрать много сообщений: запись на каждое, при желании с черновиками ответов
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    также черновики, файлами для почтовой программы
    .after = Ничего не отправляется, и ничего из сообщения не запускается и не открывается. Код завершения 2: хотя бы одно сообщение не удалось прочитать; остальные разобраны.
help-option-desk-open-text = Письмо, пакет или текст; `-` означает stdin
help-option-mailboxes = Где находятся сообщения: файл mbox, Maildir, папка с письмами, строки JSON, таблица или `-` для stdin
help-option-drafts = Также записать черновики ответов в эту папку
help-option-overwrite_drafts = Заменить и те черновики, которые с тех пор кто-то изменил
help-option-template = Шаблон для черновиков ответов
help-option-desk = Чья это служба поддержки
