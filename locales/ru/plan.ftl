plan-no-problem = Проблем не найдено
plan-first-answer = Сначала ответьте на этот вопрос с помощью `--answer`:
plan-one-answer = Один ответ поможет уточнить проблему:
plan-question = { $question } ({ $answers })

## Что Keymend может сделать для шага

plan-page = Страница: { $address }
plan-text = Текст: { $text }
plan-command = Команда: { $command }
plan-your-code = ВАШ-КОД

## Конец

plan-write-request = Если эти шаги не помогли, составьте запрос:
plan-next-problem = Если эти шаги не помогли, перейдите к следующей проблеме: { $title }
plan-no-further-steps = Других шагов нет.
plan-tell-more = Сообщите Keymend текст с экрана с помощью `--message` или укажите снимок данных компьютера.

## Запись для календаря

plan-reminder = Снова проверить лицензию Kaspersky
plan-reminder-how = Запустите `keymend fix`. Keymend продолжит с того места, на котором вы остановились.
    .page = Откройте Keymend. Он продолжит с того места, на котором вы остановились.
plan-reminder-run = Запустить `keymend fix`
    .page = Открыть Keymend
