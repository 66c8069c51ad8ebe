page-own-name = Русский

## На каждой странице

page-skip = Перейти к содержанию
page-menu = Меню
page-nav-answer = Что не так
page-nav-steps = Шаги
page-nav-requests = Мои запросы
page-nav-helper = Для помощника
page-language = Язык
page-change-language = Изменить
page-end = Закрыть Keymend
page-privacy = Эту страницу показывает Keymend на этом компьютере. Ничего не передается с этого компьютера, пока вы не нажмете кнопку, на которой это указано.
page-ended-title = Keymend закрыт
page-ended-text = Keymend закрыт. Эту вкладку можно закрыть. Ход работы сохранен; чтобы продолжить, запустите Keymend снова.
page-looking-title = Идет проверка…
page-looking-text = Keymend проверяет этот компьютер. Это может занять минуту. Страница обновится сама.
page-working = Keymend еще работает…
page-copied = Скопировано.
page-copy = Копировать
page-to-answer = Назад к результату
page-not-found = Такой страницы нет
page-not-found-text = Возможно, адрес устарел. Все, что нашел Keymend, — на первой странице.
page-trouble = Не получилось
page-trouble-because = Keymend не удалось это выполнить: { $why }
page-no-such-request = Запроса { $number } нет. Возможно, он перемещен или удален.
page-request-is-over = Этот запрос уже отправлен или закрыт, поэтому изменить его нельзя.
page-request-damaged = Файл { $path } этого запроса поврежден. Переместите его в другое место; остальные файлы в папке можно прочитать.
page-request-busy = Keymend открыт и в другом окне, которое сейчас использует этот запрос. Попробуйте еще раз чуть позже.
page-nothing-to-write = Проблема, о которой можно было бы написать, не найдена. Сначала сообщите Keymend, что написано на экране.
page-mail-wrong = «{ $given }» — неверный адрес электронной почты, поэтому он не сохранен; все остальное сохранено. Пример правильного адреса: help@example.org.
page-disk-full = Диск заполнен, поэтому ничего не удалось сохранить. Освободите место и попробуйте еще раз.
page-cannot-use = Keymend не может использовать { $path }: { $why }. Проверьте, есть ли у вас право на чтение и запись, и попробуйте еще раз.
page-uploads-full = За один сеанс Keymend принимает не более { $size } МБ файлов. Закройте Keymend, запустите его снова и выберите меньше файлов.
page-too-large = Это больше, чем Keymend принимает за один раз. Наибольшее число файлов: { $files }, общий размер — до { $size } МБ. Вернитесь назад и выберите меньше.
page-incomplete = Данные получены не полностью. Вернитесь назад и попробуйте еще раз.
page-not-here = Эта страница доступна только в браузере, который открыл Keymend. Чтобы увидеть ее здесь, запустите Keymend снова.
page-used-already = Этот адрес действует только один раз и уже использован. Закройте эту страницу и запустите Keymend снова.

## Что не так

page-start-steps = Показать шаги
page-write-support = Написать в службу поддержки
page-question-title = Один вопрос
page-answer-button = Продолжить
page-not-known = Не знаю
page-go-back-question = Отменить мое последнее изменение
page-which-machine = О каком компьютере идет речь?
page-choose = Выберите
page-machine-button = Продолжить
page-tell-title = Рассказать Keymend подробнее
page-tell-label = Что написано на экране или что произошло?
page-tell-hint = Своими словами на любом языке или точный текст из окна. Код активации, который вы здесь введете, не сохраняется.
page-tell-button = Использовать это
page-files-title = Прочитать файлы вместо этого компьютера
page-files-label = Файлы
page-files-hint = Снимок данных Keymend, отчет GetSystemInfo, экспортированный реестр или журнал. Можно выбрать сразу несколько файлов или перетащить их сюда. Фотографии не читаются, но их можно приложить к запросу.
page-files-button = Прочитать эти файлы
page-files-from = Прочитано вместо этого компьютера:
page-forget = Проверить этот компьютер
page-no-file = Выберите хотя бы один файл; наибольшее число файлов: { $most }.
page-picture-kept = Keymend не читает изображения. Это изображение можно приложить, когда вы будете писать в службу поддержки.
page-how-we-know = Откуда это известно
page-no-evidence = Пока ничто этого не подтверждает.
page-looked-title = Что проверено
page-nothing-looked = Приложение Kaspersky здесь не найдено, и ни один файл не прочитан.
page-not-read-title = Что не удалось прочитать
page-look-again = Проверить еще раз
page-others-title = Другие возможные причины
page-possible = возможно

## Шаги

page-steps-title = Шаги
page-no-steps = Делать ничего не нужно: проблем не найдено. Если что-то все же не так, сообщите Keymend, что написано на экране.
page-continues = Вы продолжаете с того места, на котором остановились.
page-progress-damaged = Сохраненный ход работы поврежден, поэтому шаги начинаются сначала. Поврежденный файл теперь здесь: { $path }.
page-place = Шаг { $number } из { $steps }
page-careful = Осторожно:
page-worked-if = Признак успеха:
page-agree = Я понимаю это и хочу выполнить этот шаг
page-did-it = Готово
page-did-it-work = Получилось?
page-yes = Да
page-no = Нет
page-not-sure = Не знаю
page-skip-step = Пропустить этот шаг
page-step-back = Предыдущий шаг
page-explain = Почему?
page-waiting-title = Ожидание
page-waiting-until = До { $moment } ничего делать не нужно. Keymend можно закрыть; ход работы сохранен.
page-time-left = Осталось { $hours } ч { $minutes } мин
page-look-now = Проверить сейчас
page-reminder-button = Добавить в мой календарь
page-open-page = Открыть страницу
page-run-title = Keymend может выполнить эту команду за вас
page-run-agree = Выполнить на этом компьютере именно эту команду
page-run-button = Выполнить
page-your-code = Ваш код активации (не сохраняется)
page-code-stand-in = ВАШ-КОД
page-agree-first = Сначала установите флажок; ничего не выполнено.
page-not-a-code = Это не код активации: код состоит из четырех групп по пять букв и цифр. Ничего не выполнено.
page-ended-well = Команда `{ $command }` завершилась без ошибок.
page-ended-with-error = Команда `{ $command }` завершилась с ошибкой { $code }.
page-ended-early = Команда `{ $command }` не завершилась сама и была остановлена.
page-done-mark = Выполнено:
page-skipped-mark = Не выполнено:
page-not-yet = Пока нет: ничего не изменилось. Попробуйте выполнить шаг еще раз или пропустите его.
page-changed = Теперь проблема другая: { $title }
page-could-also-be = Возможна и другая причина: { $title }
page-nothing-further = Других шагов для этой проблемы нет.
page-fixed = Исправлено: все получилось
page-fixed-text = Больше ничего делать не нужно.
page-run-out = Шагов больше нет, а проблема осталась
page-what-else = Напишите в службу поддержки: в запрос войдет все, что вы попробовали.
page-next-problem = Перейти к следующей проблеме
page-restart = Начать эти шаги сначала
page-stop-text = Остановиться можно в любой момент. Ход работы сохраняется, и в следующий раз Keymend продолжит с того же шага.

## Запрос в службу поддержки

page-request-title = Запрос { $number }
page-request-about = О чем:
page-request-state = Состояние:
page-request-is-there = У вас уже есть запрос об этой проблеме. Вот он.
page-to-whom = Кто его получит
page-why-them = Почему:
page-to-kaspersky = Служба поддержки «Лаборатории Касперского»
page-to-provider = Ваш поставщик услуг
page-to-shop = Магазин
page-to-admin = Ваш администратор
page-because-they-can = Этот адресат может решить проблему.
page-because-chosen = Вы выбрали этого адресата.
page-because-provider = Подпиской управляет ваш поставщик услуг, и изменить ее может только он.
page-because-administrator = Лицензией этого компьютера управляет администратор.
page-because-kaspersky-sold = Вы купили лицензию у самой «Лаборатории Касперского».
page-change-addressee = Отправить кому-то другому или написать на другом языке
page-addressee-label = Получатель
page-provider-label = Название поставщика услуг или магазина
page-mail-label = Адрес электронной почты получателя
page-letter-language = Язык запроса
page-telephone = Телефон:
page-fields-title = Что указано в запросе
page-missing-count = { $count ->
    [0] Все заполнено.
    [one] Еще не заполнено { $count } поле.
    [few] Еще не заполнены { $count } поля.
    [many] Еще не заполнено { $count } полей.
   *[other] Еще не заполнено { $count } поля.
}
page-masked-hint = Коды активации и ключи показаны звездочками и в таком виде передаются, если вы не введете код сами и не установите флажок под ним.
page-missing = не заполнено
page-optional = необязательно
page-more-title = Добавить что-то еще (необязательно)
page-give-in-full = Указать этот код полностью, только в этом запросе
page-save-fields = Сохранить
page-preview-title = Что увидит получатель
page-preview-text = Это весь текст. Личные данные заменены условными обозначениями.
page-subject = Тема:
page-copy-all = Копировать весь текст
page-attachments-title = Что прилагается
page-as-it-is = без изменений, Keymend не проверял
page-file-size = { $kilobytes } КБ
page-values-removed = { $count ->
    [0] личных данных не найдено
    [one] заменено { $count } значение с личными данными
    [few] заменены { $count } значения с личными данными
    [many] заменено { $count } значений с личными данными
   *[other] заменено { $count } значения с личными данными
}
page-lines-dropped = { $count ->
    [one] пропущена { $count } строка
    [few] пропущены { $count } строки
    [many] пропущено { $count } строк
   *[other] пропущено { $count } строки
}
page-wanted-title = Получателю также нужно
page-attach-label = Приложить файлы
page-attach-hint = Из текстовых файлов убираются личные данные. Фотография прилагается только после вашего согласия.
page-attach-button = Приложить
page-picture-label = Изображение, которое еще не приложено:
page-picture-agree = Изображение просмотрено. Его можно передать без изменений.
page-picture-button = Приложить это изображение
page-nothing-attached = Ничего не приложено. Выберите файл или установите флажок у изображения.
page-file-left-out = Файл пропущен: { $reason }
page-steps-left-out = Запись о ваших шагах не удалось прочитать, и в запросе ее нет.
page-leave-title = Отправить
page-leave-text = Еще ничего не отправлено. Выберите способ отправки.
page-on-page-text = Этот получатель принимает запросы на веб-странице. Откройте ее и скопируйте в форму поля, указанные выше.
page-open-their-page = Открыть страницу получателя
page-mail-program = Открыть в моей почтовой программе
page-save-eml = Сохранить как черновик письма
page-save-eml-hint = Открывается в большинстве почтовых программ вместе с вложениями.
page-save-bundle = Сохранить вложения как ZIP-файл
page-print-it = Распечатать или сохранить как PDF
page-send-it = Отправить с помощью Keymend
page-no-address = Адрес электронной почты получателя неизвестен. Укажите его выше или распечатайте запрос.
page-close-request = Вопрос решен
page-print-hint = Нажмите Ctrl+P (на Mac — ⌘P) или эту кнопку. Чтобы получить PDF, выберите вместо принтера «Сохранить как PDF».
page-print-button = Печать
page-back-to-request = Назад к запросу

## Отправка

page-send-title = Отправить сейчас?
page-send-text = С этого компьютера через ваш почтовый сервер будет передано именно это:
page-send-to = Кому:
page-send-from = От кого:
page-text-label = Текст
page-send-agree = Текст прочитан. Можно отправлять.
page-send-now = Отправить сейчас
page-sent = Почтовый сервер принял ваш запрос.
page-not-sent = Не отправлено: { $reason }. Запрос сохранен; можно попробовать еще раз.
page-perhaps-sent = Возможно, отправлено: { $reason }. Прежде чем отправлять еще раз, узнайте, дошел ли запрос.

## Мои запросы

page-requests-title = Мои запросы
page-requests-text = Все запросы хранятся на этом компьютере.
page-no-requests = Вы еще не составили ни одного запроса.
page-request-number = Запрос
page-state-draft = не отправлен
page-state-uncertain = возможно, отправлен
page-state-sent = отправлен
page-state-closed = закрыт
page-state-damaged = поврежден, прочитать не удалось

## Для помощника

page-helper-title = Показать кому-то другому
page-make-capture = Создать файл для помощника
page-again-capture = Создать заново
page-helper-text = Keymend может собрать в один файл то, что видит на этом компьютере. Передайте файл тому, кому доверяете: его можно открыть в Keymend на другом компьютере.
page-helper-never = Имена, адреса и коды заменяются до создания файла. Вы видите содержимое, прежде чем сохранить файл, и ничего не отправляется.
page-made-title = Что в файле
page-made-values = Что увидел Keymend
page-made-texts = Тексты и число строк в них
page-save-capture = Сохранить файл
page-capture-size = Размер файла: { $kilobytes } КБ.
page-lines-left-out = { $count ->
    [one] Пропущена { $count } строка, которую Keymend не понимает.
    [few] Пропущены { $count } строки, которые Keymend не понимает.
    [many] Пропущено { $count } строк, которые Keymend не понимает.
   *[other] Пропущено { $count } строки, которые Keymend не понимает.
}
page-not-read-count = { $count ->
    [one] Не удалось прочитать { $count } источник.
    [few] Не удалось прочитать { $count } источника.
    [many] Не удалось прочитать { $count } источников.
   *[other] Не удалось прочитать { $count } источника.
}
page-helper-no-product = Приложение Kaspersky на этом компьютере не найдено.
page-open-title = Открыть файл, который вам передали
page-open-text = Keymend покажет, что не так на том компьютере, на котором создан файл.
