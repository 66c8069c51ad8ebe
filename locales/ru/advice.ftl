## Снимки данных и архивы

advice-manifest-gone = Из снимка данных удален список его файлов. Создайте снимок заново командой `keymend collect`.
advice-capture-damaged = Снимок данных поврежден. Создайте его заново командой `keymend collect`.
advice-capture-newer = Снимок данных создан более новой версией Keymend (`{ $schema }`). Обновите Keymend и прочитайте снимок снова.
advice-capture-too-many = В снимке данных слишком много файлов. Создайте снимок заново.
advice-not-in-manifest = Этого файла нет в списке файлов: он добавлен позже и не прочитан.
advice-changed-since = Файл не совпадает со списком файлов: он изменен или поврежден. Создайте снимок данных заново.
advice-gone-from-capture = Этот файл есть в списке, но в снимке данных его нет. Создайте снимок заново.
advice-capture-without-facts = В снимке данных нет сведений о лицензии. Создайте его заново командой `keymend collect`.
advice-facts-not-known = Эта версия Keymend знает не все сведения из снимка данных. Используйте более новую версию.
advice-capture-part-broken = Эта часть повреждена. Создайте снимок данных заново.
advice-unpacks-too-large = После распаковки получается больше, чем читает Keymend. Распакуйте архив и укажите нужную часть.
advice-cannot-unpack = Распаковать не удалось. Скопируйте файл еще раз или создайте новый.
advice-member-not-known = Формат содержимого неизвестен. Распакуйте файл.
advice-cut-unpacked = Файл обрезан или поврежден. Прочитано то, что удалось распаковать.
advice-others-not-read = Остальные файлы архива не прочитаны. Распакуйте его и укажите нужную часть.
advice-cut-before = Файл обрезан или поврежден. Все до этого места прочитано.
advice-member-too-large = Файл больше, чем читает Keymend. Распакуйте архив и укажите нужную часть.
advice-archive-in-archive = Это архив внутри архива. Распакуйте его.
advice-zip-too-large = Размер `{ $file }` превышает { $mib } МиБ. Распакуйте архив и укажите папку.
advice-not-a-zip = `{ $file }` — неполный zip-файл ({ $why }). Скопируйте файл еще раз или создайте новый.
advice-empty-zip = `{ $file }` — пустой zip-файл. Создайте его заново.
advice-zip-not-known = Формат всех файлов в `{ $file }` неизвестен. Распакуйте архив и укажите с помощью `--as`, что это за файл.
advice-zip-not-ordinary = Архив упакован способом, который Keymend не поддерживает. Создайте его заново как обычный zip-файл.
advice-zip-password = Архив защищен паролем. Создайте его заново без пароля.
advice-member-broken = Архив в этом месте поврежден ({ $why }). Создайте его заново.
advice-member-leads-out = Это ссылка или путь за пределы архива; файл пропущен.
advice-zip-same-name = В архиве два файла с этим именем, и прочитан только последний. Распакуйте архив или создайте его заново.

## Файлы

advice-is-device = `{ $file }` — это канал или устройство. Укажите файл или передайте данные через канал и укажите `-`.
advice-no-such-file = Файл `{ $file }` не найден. Проверьте путь.
advice-file-no-rights = У вас нет прав на чтение `{ $file }`. Скопируйте файл от имени администратора или запустите Keymend с более широкими правами.
advice-file-not-opened = Не удалось открыть `{ $file }` ({ $why }). Скопируйте файл на локальный диск и попробуйте еще раз.
advice-file-empty = Файл `{ $file }` пуст. Создайте снимок данных заново.
advice-file-encrypted = Файл `{ $file }` зашифрован приложением Kaspersky, и прочитать его может только «Лаборатория Касперского». Приложите его к запросу.
advice-not-text = `{ $file }` — не текст. Укажите текст, JSON или экспорт реестра.
advice-json-not-known = `{ $file }` — это JSON, но не файл со сведениями и не вывод управляющей программы. Укажите с помощью `--as`, что это.
advice-say-what = Формат `{ $file }` не распознан. Укажите с помощью `--as`, что это, или передайте сообщение с экрана с помощью `--message-file`.
advice-mail-not-known = В письме `{ $file }` нет ничего, что распознает Keymend. Передайте его текст с помощью `--message`.
advice-mail-cut = Прочитано только начало письма. Сохраните вложения и укажите их.
advice-machine-no-answer = Компьютер не ответил ({ $state }). Запросите данные этого компьютера еще раз.
advice-machine-silent = Компьютер не ответил. Запросите данные этого компьютера еще раз.
advice-machine-not-known = Формат ответа неизвестен. Выполните на том компьютере `kesl-control --app-info`.
advice-only-first-parts = Прочитаны только первые части (их число: { $most }). Разделите файл.
advice-folder-empty = В папке `{ $folder }` нет файлов.
advice-folder-not-known = Формат всех файлов в `{ $folder }` неизвестен (файлов: { $count }). Укажите один из них и с помощью `--as` — что это.
advice-folder-too-large = Keymend просматривает не больше { $files } файлов; наибольшая глубина папок: { $deep }. Вместо `{ $folder }` укажите нужную папку или нужный файл.
advice-file-cut = Прочитано только начало `{ $file }` (байт: { $bytes }). Укажите более короткую часть файла.
advice-reading-failed = Не удалось прочитать `{ $file }` ({ $why }). Скопируйте файл на локальный диск и попробуйте еще раз.
advice-broken-json = Файл `{ $file }` не соответствует JSON начиная с этого места: { $at }. Все до него прочитано. Исправьте файл и попробуйте еще раз.
advice-broken-output = Файл `{ $file }` поврежден начиная с этого места: { $at }. Все до него прочитано. Создайте снимок данных заново.
advice-at-line = строка { $line }
advice-older-capture = Это более старый снимок данных того же компьютера ({ $older }). Учитывается более новый ({ $newer }).
advice-perhaps-same = Неизвестно, тот ли это компьютер, что и в `{ $other }`. Если тот, укажите только более новый снимок данных из двух.
advice-message-cut = Прочитано только начало текста (символов: { $most }). Передайте предложение, в котором названа проблема.
advice-message-empty = Сообщение пустое. Передайте то, что написано на экране.
advice-words-less = Keymend понимает слова хуже обычного: { $damage }. Установите его заново.

## Файлы со сведениями

advice-no-facts = В `{ $file }` нет сведений. Запишите их так: { $example }.
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } Других таких ошибок: { $more }.
advice-no-such-fact = Сведений с именем `{ $fact }` нет.

## Журналы и события

advice-log-lines-cut = В `{ $file }` не просмотрены концы строк длиннее 64 КиБ (строк: { $lines }).
advice-log-silent = Ни одна строка `{ $file }` не указывает на проблему с лицензией. Укажите журнал за день, когда возникла проблема.
advice-log-silent-of-late = Ни одна строка `{ $file }` за 90 дней до этого времени ({ $last }) не указывает на проблему с лицензией. Укажите журнал за день, когда возникла проблема.
advice-events-silent-of-late = Ни одно из самых новых событий не упоминает лицензию, а более старые не прочитаны. Экспортируйте журнал и укажите файл.
advice-events-timed-out = Windows не ответила вовремя. Экспортируйте журнал и укажите файл.
advice-run-as-administrator = У вас нет прав на чтение. Запустите `keymend` от имени администратора.
advice-no-event-channel = Этот продукт не ведет журнал событий. Это не ошибка.
advice-events-not-readable = `wevtutil` не может прочитать журнал. Экспортируйте его в окне «Просмотр событий» и укажите файл.
advice-events-no-32-bit = Эта 32-разрядная программа не может прочитать журнал. Передайте вывод `wevtutil qe`.
advice-last-event-cut = Последнее событие обрезано. События до него прочитаны.
advice-no-event = В `{ $file }` нет событий, которые можно прочитать. Экспортируйте журнал еще раз.
advice-no-vendor-event = Ни одно событие в `{ $file }` не относится к приложению Kaspersky (событий: { $events }).
advice-json-lines-broken = Строки файла `{ $file }` — не JSON (строк: { $lines }). Экспортируйте события еще раз.
advice-only-first-hosts = Прочитаны только первые компьютеры из `{ $file }` (их число: { $most }). Разделите файл.
advice-no-kaspersky-event = В `{ $file }` нет событий приложения Kaspersky. Укажите экспорт, в котором они есть.
advice-inventory-silent = В отчете инвентаризации `{ $file }` нет продукта Kaspersky. Укажите данные компьютера, на котором он есть.
advice-events-no-reason = События в `{ $file }` упоминают лицензию, но не содержат ни причины, ни кода (таких событий: { $events }).
advice-events-activated-since = Последнее событие о лицензии в `{ $file }` сообщает об активации. Прежние сбои больше не актуальны.
advice-events-silent = Ни одно из недавних событий приложения Kaspersky в `{ $file }` не упоминает лицензию (его событий: { $events }).
advice-evtx-too-large = Размер `{ $file }` превышает { $mib } МиБ. Экспортируйте журнал только за последние недели.
advice-evtx-no-header = Начало файла `{ $file }` неполное. Экспортируйте журнал еще раз.
advice-evtx-damaged = Файл `{ $file }` частично поврежден (поврежденных мест: { $places }). Остальные события прочитаны.
advice-evtx-cut = Файл `{ $file }` обрезан. События до этого места прочитаны.
advice-kesl-events-silent = Самые новые события (их число: { $events }) не упоминают лицензию. Более старые события за этот месяц не прочитаны. Укажите файл, в котором они есть.

## Управляющие программы

advice-may-not-run = У вас нет прав на запуск `{ $command }`. Запустите `keymend` от имени администратора.
advice-command-of-others = Программа `{ $command }` не была запущена: другие пользователи могут изменить `{ $place }` и могли поместить туда другую программу. Разрешите запись туда только пользователю root.
advice-command-gone = Нет `{ $command }` или того, что нужно этой программе. Восстановите приложение Kaspersky.
advice-command-does-not-start = `{ $command }` не запускается ({ $why }). Восстановите приложение Kaspersky.
advice-command-restart = Команда `{ $command }` не завершилась вовремя и была остановлена. Перезапустите приложение Kaspersky, а затем выполните ее сами.
advice-command-stopped = Команда `{ $command }` не завершилась за { $seconds } с и была остановлена.
advice-command-cut = Вывод `{ $command }` слишком большой: прочитано только начало (байт: { $bytes }).
advice-command-cut-plainly = Вывод `{ $command }` слишком большой. Прочитано только начало.
advice-command-not-understood = Keymend не понимает вывод `{ $command }` (код завершения { $code }). Выполните команду сами.
advice-command-failed = Команда `{ $command }` завершилась с ошибкой: { $said }. Выполните ее сами с правами root и прочитайте, что она сообщает.
advice-app-not-running = Приложение Kaspersky не запущено. Запустите его, например командой `systemctl start { $service }`, и попробуйте еще раз.
advice-activation-no-network = Активация не удалась из-за сети. Сначала проверьте соединение.
advice-policy-forbids = Это запрещено политикой. Обратитесь к администратору.
advice-amazon-image = Платный образ Amazon этого не разрешает. Обратитесь к тому, кто предоставляет образ.
advice-app-waits-for-restart = Приложение Kaspersky нужно перезапустить. Выполните `systemctl restart { $service }` и попробуйте еще раз.
advice-device-waits-for-restart = Сначала нужно перезагрузить компьютер. Перезагрузите его и попробуйте еще раз.
advice-key-in-use = Здесь сказано только, что ключ уже используется, а не в каком состоянии лицензия.
advice-light-agent = В режиме Легкого агента лицензию предоставляет сервер защиты. Обратитесь к администратору.
advice-standard-mode = Приложение Kaspersky работает в стандартном режиме, в котором эта команда невозможна. Обратитесь к администратору.
advice-run-as-root = Выполнять `{ $command }` может только root. Запустите `sudo keymend`.
advice-run-as-root-or-group = Выполнять `{ $command }` могут только root и группа `{ $group }`. Запустите `sudo keymend`.
advice-with-exit-code = { $advice } (код завершения { $code })
advice-crashed = нет (произошел сбой)
advice-said = сообщение: { $text }
advice-said-nothing = ничего не выведено
advice-said-code = код завершения { $code }, { $text }
advice-status-not-known = Статуса подписки `{ $status }` нет ни в одном известном списке. Посмотрите, что об этом сообщает приложение Kaspersky.
advice-service-silent = Служба защиты не ответила, поэтому ее значения ничего не означают. Запустите ее и создайте снимок данных заново.
advice-older-product = Установлен { $product }, но Keymend не знает его вывод. Выполните `{ $command }` с правами root и проверьте там, действует ли лицензия.
advice-password-protected = Приложение Kaspersky защищено паролем. Обратитесь к администратору.
advice-avp-silent = В `{ $file }` ничего не сказано о лицензии. Передайте, что `avp.com` сообщает о коде.
advice-avp-gone = В папке приложения Kaspersky нет avp.com: приложение установлено не полностью. Восстановите его.
advice-control-silent = В `{ $file }` нет значений с известными названиями. Сохраните вывод `kesl-control --app-info` с LC_ALL=C.
advice-klnagchk-not-known = В `{ $file }` нет названий из вывода klnagchk. Укажите с помощью `--as`, что это.

## Windows и ее реестр

advice-registry-refused = Windows не разрешила чтение. Запустите `keymend` от имени администратора.
advice-registry-failed = Windows не смогла прочитать данные ({ $why }). Попробуйте еще раз, затем восстановите приложение Kaspersky.
advice-registry-broken-lines = Начиная со строки { $first } в `{ $file }` есть поврежденные строки, они пропущены (строк: { $count }). Экспортируйте раздел еще раз.
advice-registry-value-too-large = Значение { $name } в строке { $line } файла `{ $file }` больше 1 МиБ и пропущено. Делать ничего не нужно.
advice-registry-default-value = (по умолчанию)
advice-registry-part = Прочитана только часть `{ $file }`. Экспортируйте только раздел KasperskyLab.
advice-registry-silent = В `{ $file }` нет известных значений приложения Kaspersky. Экспортируйте `{ $key }`.
advice-registry-too-deep = Слишком глубоко вложенные разделы пропущены (наибольшая глубина: { $deepest }). Экспортируйте раздел KasperskyLab с помощью regedit и укажите файл.
advice-registry-too-many = Разделов слишком много, часть пропущена. Экспортируйте раздел KasperskyLab с помощью regedit и укажите файл.
advice-value-too-large = Значение больше 1 МиБ и пропущено. Делать ничего не нужно.
advice-folder-gone = В реестре указана папка приложения Kaspersky `{ $folder }`, но ее нет: приложение удалено не полностью. Удалите остатки с помощью утилиты удаления «Лаборатории Касперского» или установите приложение заново.
advice-databases-never-updated = Приложение Kaspersky сообщает, что его базы никогда не обновлялись. Запустите обновление.
advice-several-products = Записано несколько продуктов, и непонятно, какой из них используется: { $products }. Проверьте, какой установлен, и экспортируйте только его раздел.
advice-several-products-and-more = Записано несколько продуктов, и непонятно, какой из них используется: { $products } и другие (еще { $more }). Проверьте, какой установлен, и экспортируйте только его раздел.
advice-wrong-value = Здесь должно быть { $wanted }, но записано { $held }, и это не может быть правильно. Остальное прочитано.
advice-more-wrong-values = Значений в неизвестном формате, которые пропущены: { $more }. Остальное прочитано.
advice-wanted-unix-date = время Unix в секундах
advice-wanted-windows-date = время в формате Windows
advice-wanted-days = число дней
advice-wanted-flag = 0 или 1
advice-wanted-version = номер версии
advice-wanted-day = число вида 20260524 (дата)
advice-wanted-ticket = содержимое билета активации
advice-wanted-date-like = значение вида 05-05-2024 17-00-00 (дата)
advice-wanted-ticket-date = содержимое билета, где { $name } — дата
advice-wanted-ticket-number = содержимое билета, где { $name } — число
advice-held-texts = несколько строк текста
advice-held-binary = двоичное значение
advice-held-number = число
advice-held-text = текстовое значение
advice-agent-without-app = Агент администрирования сообщает, что на этом компьютере не установлено приложение Kaspersky для защиты. Установите его.
advice-security-providers = Windows на этом компьютере не ответила ({ $why }). Откройте «Поставщики безопасности» в окне «Безопасность Windows» и передайте то, что там написано, с помощью `--message`.

## Другое на этом компьютере

advice-no-product = На этом компьютере не найдено приложение Kaspersky. Запустите `keymend` там, где оно установлено, укажите снимок данных того компьютера или передайте сообщение с помощью `--message`.
advice-probe-timed-out = Ответа не было { $seconds } с. Попробуйте еще раз позже.
advice-mac-version = { $why }, поэтому версия неизвестна. Она показана в окне «О программе { $name }» (About { $name }).
advice-mac-file-unreadable = Файл не удалось прочитать
advice-mac-file-binary = Это двоичный файл свойств (property list), который Keymend не может прочитать
advice-mac-file-no-version = В файле не указана версия
advice-mac-licence = На Mac ни один файл и ни одна команда не показывает состояние лицензии. Откройте окно лицензии приложения Kaspersky и передайте то, что в нем показано, например `--answer license.status=expired`.
advice-one-date-ahead = Часы показывают { $now }, но { $newest }. Одна дата ничего не доказывает: если дата на компьютере неправильная, передайте `--answer system.clock_behind=yes`.
advice-file-is-of = дата файла { $path } — { $moment }
advice-fact-is = { $label }: { $moment }
advice-hosts-unreadable = Файл не удалось прочитать ({ $why }). Запустите `keymend` от имени администратора.
advice-traces-not-listed = Не удалось просмотреть некоторые папки в `{ $folder }` (папок: { $count }; { $why }). Запустите `keymend` от имени администратора.

## Security Center

advice-ksc-not-json = Файл `{ $file }` не соответствует JSON в строке { $line }. Экспортируйте его еще раз.
advice-ksc-no-keys = В `{ $file }` нет лицензионных ключей. Запросите у Security Center `LicenseKeys.EnumKeys`.
advice-ksc-no-event = Ни одно событие в `{ $file }` не относится к лицензии (событий: { $events }).
advice-ksc-too-many-keys = Прочитаны только первые ключи (их число: { $most }). Разделите файл.
advice-ksc-too-many-devices = Прочитаны только первые компьютеры (их число: { $most }). Разделите файл.
advice-ksc-counts = Количество компьютеров по данным Security Center: с истёкшей лицензией { $expired }, с лицензией, которая истекает в ближайшие 7 дней, { $expiring }. Чтобы узнать, какие это компьютеры, запросите `LicenseKeys.AcquireKeyHosts`.
advice-ksc-no-counts = В `{ $file }` нет количества лицензий. Запросите `.1.3.6.1.4.1.23668.1093.1.1` командой `snmpwalk -On`.

## GetSystemInfo

advice-gsi-cut = В отчете `{ $file }` нет конца. То, что есть, прочитано. Создайте отчет заново.
advice-gsi-no-product = В отчете `{ $file }` нет продукта Kaspersky. Создайте отчет на компьютере, где он установлен.

## Почему что-то не удалось

advice-why-not-found = здесь ничего нет
advice-why-no-rights = у вас нет прав
advice-why-timed-out = превышено время ожидания
advice-why-invalid = данные повреждены
advice-why-full = диск заполнен
advice-why-read-only = изменить нельзя
advice-why-exists = здесь уже что-то есть
advice-why-folder = это папка
advice-why-not-folder = это не папка
advice-why-closed = соединение закрыто
advice-why-refused = в соединении отказано
advice-why-other = сообщение системы: { $text }
advice-as-written = { $text }
