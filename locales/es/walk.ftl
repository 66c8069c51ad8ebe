## Respuestas

# «salir» no lleva la [s]: en las preguntas de sí o no, una «s» sola significa «sí».
walk-key-done = [h]echo
walk-key-skip = [o]mitir
walk-key-back = [v]olver
walk-key-explain = [e]xplicar
walk-key-copy = [c]opiar
walk-key-write = esc[r]ibir al soporte
walk-key-quit = sal[i]r
walk-key-offer = [a]utomático: que lo haga Keymend
walk-key-open-page = [a]brir la página en el navegador
walk-key-next = [p]roblema siguiente
walk-key-fix = solucionar [p]aso a paso
walk-key-save = [g]uardar este informe
walk-key-send = [e]nviar
walk-key-edit = editar el [t]exto
walk-key-open-mail = abrir en el programa de [c]orreo
walk-key-keep = [g]uardar como borrador
walk-key-cancel = [d]escartar la solicitud
walk-what-now = ¿Qué quiere hacer?
walk-type-a-key = Escriba uno de los números o una de las letras y pulse Intro.
walk-letter-means = En este menú, «{ $letter }» corresponde a «{ $key }». Para responder sí o no, escriba la palabra entera.
walk-help = Escriba un número o una letra del menú, una palabra como { $words }, o diga con sus propias palabras lo que ve. Con `q` se detiene; Keymend recuerda el paso.
walk-type-a-number = Escriba un número del 1 al { $most }, o responda con sus propias palabras:
walk-yes-no = [sí/no]
walk-not-known = No lo sé
walk-not-heard = Keymend no lo ha entendido. Escriba uno de los números o dígalo de otra manera.
walk-say-it = ¿Qué ocurre, o qué muestra la aplicación de Kaspersky? Dígalo con sus propias palabras (Intro omite la pregunta):
walk-no-app-here = En este equipo no hay ninguna aplicación de Kaspersky. ¿De qué dispositivo se trata?
walk-agree = acepto
walk-agreement = Escriba «{ $word }» para hacer este paso, o elija: { $keys }:
walk-not-sure = tal vez
walk-seen = Compruebe: { $check } ¿Es así?
walk-works = ¿Funciona ahora la aplicación de Kaspersky, con una licencia válida?

## El recorrido

walk-problem = Problema:
walk-begins = Iremos paso a paso y comprobaremos cada uno. Puede parar en cualquier momento: `keymend fix` continúa en el mismo paso.
walk-continues = Continuamos donde usted lo dejó.
walk-left-off = La última vez ({ $moment }) dejó a medias los pasos para este problema: { $title }
walk-go-on-there = ¿Continuar donde lo dejó?
walk-progress-damaged = El progreso guardado está dañado; ahora está en { $path }. Empezamos desde el principio.
walk-place = Paso { $number } de { $steps }
walk-waiting-until = En espera hasta el { $moment }.
walk-waiting-ended = La espera terminó el { $moment }.
walk-not-yet = Todavía no ha funcionado: Keymend sigue viendo el mismo problema. Repita el paso y elija «{ $done }», o elija «{ $skip }» para ir al paso siguiente.
walk-not-solved = El problema todavía no está resuelto. Repita el paso y elija «{ $done }», o elija «{ $skip }» para ir al paso siguiente.
walk-step-not-done = Este paso cuenta como no hecho. Seguimos con el siguiente.
walk-cannot-show = Los datos que se leen aquí son del { $moment } y no pueden mostrar lo que ha cambiado este paso. Se pasa al paso siguiente. Para comprobar el resultado, cree una captura nueva y ejecute `keymend fix` con ella.
    .page = Los datos que se leen aquí son del { $moment } y no pueden mostrar lo que ha cambiado este paso. Se pasa al paso siguiente.
walk-fixed = Solucionado: ha funcionado. No hay nada más que hacer.
walk-changed = Ha cambiado:
walk-another-problem = ahora el problema es otro: { $title }
walk-nothing-until = No hay nada que hacer hasta el { $moment }. Entonces vuelva a ejecutar `keymend fix`.
walk-meanwhile = La espera de este paso termina el { $moment }. Mientras tanto hay otros pasos:
walk-reminder = El recordatorio está en { $path }.
walk-no-reminder = Ningún paso indica que haya que esperar, así que no se ha creado ningún recordatorio.
walk-run-out = Este era el último paso. Si el problema continúa, el servicio de soporte puede ayudarle.
walk-goes-to = La solicitud se dirige a: { $to }
walk-nothing-further = No se conoce ningún otro paso para esto.
walk-saved = Progreso guardado. Ejecute `keymend fix` para continuar.
walk-noted = Anotado. Se incluirá en la solicitud al soporte.
walk-understood = Keymend tiene ahora en cuenta lo que usted dice: { $facts }
walk-steps-changed = Por eso han cambiado los pasos. Ahora toca este paso:
walk-points-elsewhere = Lo que dice apunta a otro problema: { $title }
walk-now-elsewhere = Desde entonces, el problema ha cambiado. Ahora es: { $title }
walk-go-elsewhere = ¿Seguir con los pasos para ese problema?
walk-could-also-be = También podría ser:
walk-how-to-write = Con esto se escribe la solicitud, con todo lo que se ha intentado:
walk-write-now = ¿Escribirla ahora?
walk-not-written = La solicitud no se ha escrito: { $reason }
walk-report-saved = El informe está en { $path }.

## Lo que Keymend puede hacer en un paso

walk-no-offer = Keymend no puede hacer este paso por usted.
walk-dry-run = Simulación: no se ha ejecutado nada.
walk-run-elsewhere = Este comando corresponde al equipo del que proceden los archivos. Ejecútelo allí; Keymend no lo ejecuta en este equipo.
walk-run-this = ¿Ejecutar exactamente esto ahora?
walk-open-this = ¿Abrir esta página en el navegador ahora?
walk-your-code = Su código de activación (no se muestra)
walk-code-stand-in = SU-CÓDIGO
walk-not-a-code = Esto no es un código de activación, que tiene cuatro grupos de cinco letras y dígitos. No se ha ejecutado nada.
walk-page-opens = La página se está abriendo en su navegador.
walk-page-not-opened = No se ha podido abrir la página desde aquí. Su dirección es:
walk-running = { $seconds ->
    [one] En ejecución; como máximo { $seconds } segundo.
   *[other] En ejecución; como máximo { $seconds } segundos.
}
walk-not-started = No se ha podido iniciar `{ $command }`. Puede ejecutarlo a mano.
walk-ended-well = `{ $command }` ha terminado sin errores.
walk-ended-with-error = `{ $command }` ha terminado con el error { $code }.
walk-took-too-long = `{ $command }` se ha detenido porque tardaba demasiado.
walk-interrupted = `{ $command }` se ha interrumpido.
walk-copied = Copiado.
walk-no-clipboard = Aquí no hay portapapeles. El texto es:
