report-topic-in-english = Этой темы пока нет на русском языке.

## Главный вывод

report-looked-at = проверено:
report-registered = { $name }: { $state }
report-protection-on = защита включена
report-protection-off = защита выключена
report-protection-paused = защита приостановлена
report-databases-current = базы актуальны
report-databases-outdated = базы устарели
report-possible = Возможно, но не доказано.
report-why = Почему
report-what-to-do = Что делать
report-careful = Осторожно:
report-worked-if = Как проверить:
report-would-decide = Чтобы ответить точно, Keymend нужны еще эти сведения: { $facts }.

## Кто может исправить

report-owner-for-information = Исправлять ничего не нужно; это для вашего сведения.
report-owner-before-the-end = Продлите ее, пока срок не истек.
report-owner-person = Вы можете исправить это сами.
report-owner-kaspersky = Это должна исправить служба поддержки «Лаборатории Касперского».
report-owner-provider = Это должен исправить поставщик услуг, у которого оформлена подписка.
report-owner-shop = Это должен исправить магазин, который продал лицензию.
report-owner-admin = Это должен исправить ваш администратор.
report-owner-you-as-admin = Если вы администратор этого компьютера, вы можете исправить это сами.
report-owner-nobody = Сейчас никому ничего делать не нужно.

## Остальное

report-also-true = Кроме того
report-also-possible = Также возможно
report-your-question = Ваш вопрос
report-no-match = Ваши слова не совпадают с тем, что показывает этот компьютер
report-no-match-line = По вашему описанию: «{ $title }», но этот компьютер показывает: { $fact } ({ $place }).
report-no-match-check = Сначала проверьте две вещи: что файл получен с того компьютера, о котором идет речь, и что сегодня показывает на нем окно лицензии.
report-two-sayings = Ваши слова противоречат друг другу
report-two-sayings-line = По вашему описанию: «{ $title }», но вы также сообщаете: { $fact }.
report-sources-disagree = Источники противоречат друг другу
report-sources-disagree-line = { $fact }: { $value } ({ $place }), но также { $other-value } ({ $other-place }). Keymend доверяет первому источнику.
report-told-secrets = Личные данные в вашем тексте
report-told-secrets-line = В вашем тексте был номер карты, пароль или что-то подобное. Keymend скрыл эти данные здесь, они ему не нужны. Поддержке они тоже никогда не нужны: не указывайте их, когда кому-либо пишете.
report-could-not-check = Не удалось проверить
report-could-not-check-line = { $source }: { $reason }. { $advice }
report-reason-not-found = не найдено
report-reason-not-looked-at = не проверено
report-reason-not-installed = не установлено
report-reason-no-rights = нет прав
report-reason-timed-out = превышено время ожидания
report-reason-empty = пусто
report-reason-too-large = слишком большой размер
report-reason-damaged = повреждено
report-reason-not-understood = не распознано
report-reason-older = более старые данные
report-aside = Найдено на этом компьютере, но не использовано: на нем нет приложения Kaspersky
report-everything-known = Все, что известно
report-this-computer = этот компьютер

## Вопрос

report-question = Уточните, пожалуйста
report-answer-with = Ответьте командой:
report-save-text-first = Ваш текст слишком длинный, чтобы повторять его в команде: сначала сохраните его в файл и укажите этот файл вместо `FILE`.

## Последняя строка

report-for-desk = Это для службы поддержки поставщика услуг: код выше говорит, что не так и что делает служба поддержки.
report-cannot-tell = Определить не удалось: о лицензии известно слишком мало.
report-too-little-known = О лицензии известно слишком мало.
report-nothing-wrong = Все в порядке: { $title }.
report-ends-on = Срок действия лицензии заканчивается { $day }.
report-reserve-takes-over = Срок действия лицензии заканчивается { $day }; тогда начнет действовать резервный код.
report-may-come-until = Ожидание может продлиться до { $moment }.
report-days-left =
    { $count ->
        [one] Остался { $count } день.
        [few] Осталось { $count } дня.
        [many] Осталось { $count } дней.
       *[other] Осталось { $count } дня.
    }
report-cannot-tell-yet = Пока определить не удалось. Возможная причина: { $title }.
report-cannot-tell-ends = Определить нельзя: в прочитанных данных указаны две разные даты окончания лицензии. Проверьте в окне лицензии, какая из них верна.
report-only-asked = Это ответ на ваш вопрос. Ничто в тексте не говорит о неполадке, а саму лицензию Keymend не видел.
report-well-by-words = Вы пишете, что всё работает, и ничто этому не противоречит: делать ничего не нужно. Саму лицензию Keymend не видел.
report-read-in-part = Все, что удалось прочитать, в порядке: { $title }. Но прочитать удалось не все указанное, поэтому Keymend не может утверждать, что проблем нет.
report-problem = Проблема: { $title }.
report-ends-today = Срок действия лицензии истекает сегодня.
report-machines = Компьютеров: { $all }. С проблемой: { $problems }. Не ясно: { $unsure }. В порядке: { $fine }.
report-file-of-no-computer = { $file } (компьютер не указан)
report-files-of-no-computer = Файлов, в которых не указан компьютер: { $all }. С проблемой: { $problems }.
report-ends-in-days = { $days ->
    [0] Пока все в порядке, но срок действия лицензии истекает меньше чем через день.
    [one] Пока все в порядке, но срок действия лицензии истекает через { $days } день.
    [few] Пока все в порядке, но срок действия лицензии истекает через { $days } дня.
    [many] Пока все в порядке, но срок действия лицензии истекает через { $days } дней.
   *[other] Пока все в порядке, но срок действия лицензии истекает через { $days } дня.
}
report-fraud = Не платите и никому не давайте доступ: возможно, вас пытаются обмануть.
report-probably = Вероятная причина: { $title }.
report-certain = Точно известно: { $title }.
report-steps-do-not-help = Если эти шаги не помогли:

## Что сообщает `explain`

report-code-heading = Если это код активации
report-code-shape = Форма: { $shape }.
report-code-well-formed = Правильная форма не означает, что код действителен.
report-understands-less = Keymend понимает текст хуже обычного: { $damage }. Установите Keymend заново.
report-unknown-code = Код { $code } относится к известному виду, но его значение не опубликовано. Отправьте его в службу поддержки вместе с точным текстом, который был показан.
report-what-led-to-it = Что на это указывает
report-what-you-mentioned = Что вы упомянули
report-could-also-be = Другие возможные причины
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), на это указывает: { $words }
report-not-sure = Точно сказать нельзя. Помог бы точный текст или код с экрана либо запуск `keymend diagnose` со снимком данных компьютера.
report-not-a-licence-problem = Эта проблема не связана с лицензией.
report-not-recognised = Не распознано. Укажите точный текст или код с экрана либо запустите `keymend diagnose` со снимком данных компьютера.
report-text-not-recognised = Этот текст не распознан.
report-which-is-closest = Keymend не уверен, что это значит. Что из этого ближе всего к вашей проблеме?
report-text-not-spoken = Keymend не поддерживает этот язык и отвечает по-русски.
report-text-language = Язык текста: { $language ->
    [ar] арабский
    [cs] чешский
    [da] датский
    [de] немецкий
    [el] греческий
    [en] английский
    [es] испанский
    [fa] персидский
    [fi] финский
    [fr] французский
    [he] иврит
    [hu] венгерский
    [id] индонезийский
    [it] итальянский
    [ja] японский
    [ko] корейский
    [nl] нидерландский
    [no] норвежский
    [pl] польский
    [pt] португальский
    [ro] румынский
    [ru] русский
    [sk] словацкий
    [sv] шведский
    [th] тайский
    [tr] турецкий
    [uk] украинский
    [vi] вьетнамский
    [zh] китайский
   *[other] другой
    }.
report-closest-how = Добавьте `--closest NUMBER`, чтобы узнать, что делать в одном из этих случаев. Если ничего не подходит, укажите точный текст или код с экрана либо запустите `keymend diagnose` со снимком данных компьютера.
report-guess = Это предположение по вашему описанию; пока его ничто не подтверждает.
report-sources = Источники

## Заголовки страниц

report-how-we-know = Откуда это известно
report-what-was-looked-at = Что проверено
report-possible-title = Возможная причина: { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (возможно)

report-quoted = «{ $words }»

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }, { $second }
