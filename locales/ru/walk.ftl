## Ответы

walk-key-done = [г]отово
walk-key-skip = [п]ропустить
walk-key-back = [н]азад
walk-key-explain = [о]бъяснить
walk-key-copy = [к]опировать
walk-key-write = [с]оставить запрос в поддержку
walk-key-quit = [в]ыйти
walk-key-offer = [з]апустить: Keymend сделает это за вас
walk-key-next = [д]алее: следующая проблема
walk-key-fix = [и]справить по шагам
walk-key-save = сохранить этот [о]тчет
walk-key-send = [о]тправить
walk-key-edit = [и]зменить текст
walk-key-open-mail = открыть в [п]очтовой программе
walk-key-keep = [с]охранить как черновик
walk-key-cancel = [з]акрыть без отправки
walk-what-now = Что сделать дальше?
walk-type-a-key = Введите один из номеров или одну из букв и нажмите Enter.
walk-letter-means = В этом меню «{ $letter }» означает «{ $key }». Чтобы ответить «да» или «нет», введите слово целиком.
walk-type-a-number = Введите число от 1 до { $most }:
walk-yes-no = [да/нет]
walk-not-known = Не знаю
walk-agree = подтверждаю
walk-agreement = Введите «{ $word }», чтобы выполнить этот шаг, или выберите: { $keys }:
walk-not-sure = не знаю
walk-seen = Проверьте: { $check } Это так? [да/нет/{ $not-sure }; { $quit }]

## Пошаговое решение

walk-problem = Проблема:
walk-begins = Выполняйте шаги по одному; после каждого Keymend проверит результат. Остановиться можно в любой момент: `keymend fix` продолжит с того же шага.
walk-continues = Продолжаем с того места, на котором вы остановились.
walk-progress-damaged = Сохраненный ход работы поврежден и перенесен сюда: { $path }. Начинаем сначала.
walk-place = Шаг { $number } из { $steps }
walk-waiting-until = Ожидание до { $moment }.
walk-waiting-ended = Ожидание закончилось { $moment }.
walk-not-yet = Пока не помогло: Keymend по-прежнему видит ту же проблему. Повторите шаг и выберите «{ $done }» или выберите «{ $skip }», чтобы перейти к следующему шагу.
walk-cannot-show = Данные, которые читает Keymend, сняты { $moment } и не могут показать, что изменил этот шаг. Переходим к следующему шагу. Чтобы проверить результат, соберите данные заново и запустите с ними `keymend fix`.
walk-fixed = Исправлено: все получилось. Больше ничего делать не нужно.
walk-changed = Изменилось:
walk-another-problem = теперь проблема другая: { $title }
walk-nothing-until = До { $moment } ничего делать не нужно. После этого снова запустите `keymend fix`.
walk-reminder = Напоминание сохранено здесь: { $path }.
walk-no-reminder = Ни в одном шаге не нужно ждать, поэтому напоминание не создано.
walk-run-out = Шагов больше нет, а проблема осталась.
walk-nothing-further = Других шагов для этой проблемы нет.
walk-saved = Ход работы сохранен. Чтобы продолжить, запустите `keymend fix`.
walk-could-also-be = Возможна и другая причина:
walk-how-to-write = Эта команда составляет запрос и указывает в нем все, что вы уже попробовали:
walk-write-now = Составить запрос сейчас?
walk-not-written = Запрос не составлен: { $reason }
walk-report-saved = Отчет сохранен здесь: { $path }.

## Что Keymend может сделать для шага

walk-no-offer = Keymend не может выполнить этот шаг за вас.
walk-dry-run = Пробный запуск: ничего не выполнено.
walk-run-elsewhere = Эту команду нужно выполнить на том компьютере, с которого взяты файлы. Выполните ее там; на этом компьютере Keymend ее не выполняет.
walk-run-this = Выполнить сейчас именно эту команду?
walk-your-code = Ваш код активации (на экране он не показывается)
walk-code-stand-in = ВАШ-КОД
walk-not-a-code = Это не код активации: код состоит из четырех групп по пять букв и цифр. Ничего не выполнено.
walk-page-opens = Страница открывается в вашем браузере.
walk-page-not-opened = Не удалось открыть страницу. Ее адрес:
walk-running = { $seconds ->
    [one] Выполняется; не дольше { $seconds } секунды.
    [few] Выполняется; не дольше { $seconds } секунд.
    [many] Выполняется; не дольше { $seconds } секунд.
   *[other] Выполняется; не дольше { $seconds } секунды.
}
walk-not-started = Не удалось запустить `{ $command }`. Вы можете выполнить эту команду вручную.
walk-ended-well = Команда `{ $command }` завершилась без ошибок.
walk-ended-with-error = Команда `{ $command }` завершилась с ошибкой { $code }.
walk-took-too-long = Команда `{ $command }` остановлена: она выполнялась слишком долго.
walk-interrupted = Команда `{ $command }` прервана.
walk-copied = Скопировано.
walk-no-clipboard = Буфер обмена недоступен. Вот текст:
