report-topic-in-english = Este tema todavía no está disponible en español.

## El resultado principal

report-looked-at = examinado:
report-registered = { $name }: { $state }
report-protection-on = protección activada
report-protection-off = protección desactivada
report-protection-paused = protección en pausa
report-databases-current = bases de datos actualizadas
report-databases-outdated = bases de datos desactualizadas
report-possible = Posible, pero no demostrado.
report-why = Por qué
report-what-to-do = Qué debe hacer
report-careful = Atención:
report-worked-if = Ha funcionado si:
report-would-decide = Para saberlo con seguridad, Keymend necesita estos datos: { $facts }.

## Quién puede solucionarlo

report-owner-for-information = No hay nada que solucionar; es solo información.
report-owner-before-the-end = Renuévela antes de que caduque.
report-owner-person = Puede solucionarlo usted.
report-owner-kaspersky = Debe solucionarlo el soporte de Kaspersky.
report-owner-provider = Debe solucionarlo el proveedor de su suscripción.
report-owner-shop = Debe solucionarlo la tienda que vendió la licencia.
report-owner-admin = Debe solucionarlo su administrador.
report-owner-you-as-admin = Si usted administra este equipo, puede solucionarlo usted.
report-owner-nobody = Por ahora nadie tiene que hacer nada.

## El resto

report-also-true = También se ha detectado
report-also-possible = También es posible
report-your-question = Su pregunta
report-no-match = Lo que usted dice no coincide con lo que muestra este equipo
report-no-match-line = Usted describe «{ $title }», pero este equipo indica «{ $fact }» ({ $place }).
report-no-match-check = Compruebe primero dos cosas: que el archivo sea del equipo al que se refiere y lo que muestra hoy la ventana de la licencia en ese equipo.
report-two-sayings = Dos de sus indicaciones no concuerdan
report-two-sayings-line = Usted describe «{ $title }», pero también indica «{ $fact }».
report-sources-disagree = Las fuentes no coinciden
report-sources-disagree-line = { $fact }: { $value } ({ $place }), pero también { $other-value } ({ $other-place }). Keymend da por bueno el primer dato.
report-told-secrets = Un dato privado en su texto
report-told-secrets-line = Su texto contenía un número de tarjeta, una contraseña o algo similar. Keymend lo ha ocultado aquí y no lo necesita. El soporte tampoco lo necesita nunca: no lo incluya cuando escriba a alguien.
report-could-not-check = No se ha podido comprobar
report-could-not-check-line = { $source }: { $reason }. { $advice }
report-reason-not-found = no se ha encontrado
report-reason-not-looked-at = no se ha examinado
report-reason-not-installed = sin instalar
report-reason-no-rights = sin permisos
report-reason-timed-out = tiempo de espera agotado
report-reason-empty = sin contenido
report-reason-too-large = tamaño excesivo
report-reason-damaged = contenido dañado
report-reason-not-understood = contenido no reconocido
report-reason-older = datos más antiguos
report-aside = Visto en este equipo, pero no utilizado, porque no tiene ninguna aplicación de Kaspersky
report-everything-known = Todo lo que se sabe
report-this-computer = este equipo

## La pregunta

report-question = Una respuesta permitiría acotar el problema
report-answer-with = Responda con:
report-save-text-first = Su texto es demasiado largo para repetirlo en un comando: guárdelo primero en un archivo e indique ese archivo en lugar de `FILE`.

## La última línea

report-for-desk = Esto es para el servicio de atención del proveedor: el código de arriba dice qué falla y qué hace el servicio.
report-cannot-tell = No se puede determinar: se sabe muy poco sobre la licencia.
report-too-little-known = Se sabe muy poco sobre la licencia.
report-nothing-wrong = Todo está en orden. { $title }.
report-ends-on = La licencia caduca el { $day }.
report-reserve-takes-over = La licencia caduca el { $day }; ese día entra en vigor el código de reserva.
report-may-come-until = Puede tardar hasta el { $moment }.
report-days-left =
    { $count ->
        [one] Queda { $count } día.
       *[other] Quedan { $count } días.
    }
report-ends-today = La licencia caduca hoy.
report-machines = Equipos: { $all }. Con un problema: { $problems }. Sin certeza: { $unsure }. En orden: { $fine }.
report-file-of-no-computer = { $file } (no indica ningún equipo)
report-files-of-no-computer = Archivos que no indican ningún equipo: { $all }. Con un problema: { $problems }.
report-ends-in-days = { $days ->
    [0] Todavía no hay ningún problema, pero la licencia caduca en menos de un día.
    [one] Todavía no hay ningún problema, pero la licencia caduca en { $days } día.
   *[other] Todavía no hay ningún problema, pero la licencia caduca en { $days } días.
}
report-fraud = No pague ni dé acceso a nadie: puede que intenten estafarle.
report-cannot-tell-yet = Aún no se puede determinar. Puede que sea esto: { $title }.
report-cannot-tell-ends = No se puede determinar: los datos leídos indican dos fechas de caducidad distintas para la licencia. Compruebe en la ventana de licencia cuál es la correcta.
report-only-asked = Esta es la respuesta a su pregunta. Nada de lo que escribió indica un fallo, y Keymend no ha visto la licencia en sí.
report-well-by-words = Usted dice que funciona y nada indica lo contrario: no tiene que hacer nada. Keymend no ha visto la licencia en sí.
report-read-in-part = Lo que se ha podido leer está en orden: { $title }. Pero no se ha podido leer todo lo que ha indicado, así que Keymend no puede decir que todo esté bien.
report-problem = Problema: { $title }.
report-probably = Lo más probable: { $title }.
report-certain = Lo que es seguro: { $title }.
report-steps-do-not-help = Si los pasos no solucionan el problema:

## Lo que dice `explain`

report-code-heading = Si se trata de un código de activación
report-code-shape = Forma: { $shape }.
report-code-well-formed = Que la forma sea correcta no significa que el código sea válido.
report-understands-less = Keymend no puede entender los textos tan bien como de costumbre: { $damage }. Vuelva a instalar Keymend.
report-unknown-code = { $code } es un código de un tipo conocido, pero su significado no se ha publicado. Envíelo al soporte con el texto exacto que se mostró.
report-what-led-to-it = Qué ha llevado a este resultado
report-what-you-mentioned = Lo que ha mencionado
report-could-also-be = También podría ser
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), por { $words }
report-not-sure = No es seguro. Ayudaría el texto o el código exacto que aparece en la pantalla, o `keymend diagnose` con una captura de datos.
report-not-a-licence-problem = Este no es un problema de licencia.
report-not-recognised = No se reconoce. Indique el texto o el código exacto que aparece en la pantalla, o ejecute `keymend diagnose` con una captura de datos.
report-text-not-recognised = Este texto no se reconoce.
report-which-is-closest = Keymend no está seguro de lo que significa esto. ¿Qué se parece más?
report-text-not-spoken = Keymend no conoce ese idioma, así que responde en español.
report-text-language = Idioma del texto: { $language ->
    [ar] árabe
    [cs] checo
    [da] danés
    [de] alemán
    [el] griego
    [en] inglés
    [es] español
    [fa] persa
    [fi] finés
    [fr] francés
    [he] hebreo
    [hu] húngaro
    [id] indonesio
    [it] italiano
    [ja] japonés
    [ko] coreano
    [nl] neerlandés
    [no] noruego
    [pl] polaco
    [pt] portugués
    [ro] rumano
    [ru] ruso
    [sk] eslovaco
    [sv] sueco
    [th] tailandés
    [tr] turco
    [uk] ucraniano
    [vi] vietnamita
    [zh] chino
   *[other] otro idioma
    }.
report-closest-how = Agregue `--closest NUMBER` para ver qué debe hacer en uno de estos casos. Si ninguno encaja, indique el texto o el código exacto que aparece en la pantalla, o ejecute `keymend diagnose` con una captura de datos.
report-guess = Es una suposición a partir de su descripción; todavía no hay nada que la confirme.
report-sources = Fuentes

## Títulos de las páginas

report-how-we-know = Cómo lo sabemos
report-what-was-looked-at = Qué se ha examinado
report-possible-title = Posible: { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (posible)

report-quoted = «{ $words }»

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }, { $second }
