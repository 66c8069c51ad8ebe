plan-no-problem = No se ha encontrado ningún problema
plan-first-answer = Responda primero a esta pregunta con `--answer`:
plan-one-answer = Una respuesta permitiría acotar el problema:
plan-question = { $question } ({ $answers })

## Lo que Keymend puede hacer en un paso

plan-page = Página: { $address }
plan-text = Texto: { $text }
plan-command = Comando: { $command }
plan-your-code = SU-CÓDIGO

## El final

plan-write-request = Si los pasos no solucionan el problema, escriba la solicitud:
plan-next-problem = Si los pasos no solucionan el problema, continúe con: { $title }
plan-no-further-steps = No hay más pasos.
plan-tell-more = Indique a Keymend con `--message` lo que aparece en la pantalla, o proporciónele una captura de datos del equipo.

## La entrada para un calendario

plan-reminder = Volver a comprobar la licencia de Kaspersky
plan-reminder-how = Ejecute `keymend fix`. Keymend continúa donde usted lo dejó.
    .page = Abra Keymend. Continúa donde usted lo dejó.
plan-reminder-run = Ejecutar `keymend fix`
    .page = Abrir Keymend
