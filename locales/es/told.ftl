## Preguntas

told-number-or-nothing = Número, o nada si ninguno encaja:
told-write-these-texts = ¿Guardar estos textos en la captura de datos? [sí/no]
told-send-it = ¿Enviarla? [sí/no]
told-ask-begin = Keymend pregunta lo que necesita para escribir y enviar solicitudes. Pulse Intro para dejar un ajuste como está. Keymend no guarda ninguna contraseña.
told-ask-name = Su nombre
told-ask-from = La dirección de correo desde la que escribe
told-ask-server = Su servidor de correo, por ejemplo smtp.example.org, o la ruta de un programa de correo local
told-ask-port = Su puerto; Intro para el habitual
told-ask-security = Cifrado: `tls` (puerto 465) o `starttls` (puerto 587)
told-ask-user = Su nombre de usuario en el servidor de correo
told-ask-password = Un comando que muestre la contraseña, por ejemplo `pass show mail`, o la ruta de un archivo que la contenga
told-ask-done = La configuración está guardada en { $path }.
told-ask-stopped = Interrumpido; no se ha cambiado ningún ajuste.
told-ask-test = ¿Enviar un mensaje de prueba a { $address }? [sí/no]
told-test-subject = Mensaje de prueba de Keymend
told-test-body = Este es un mensaje de prueba. Su configuración de correo funciona: Keymend puede enviar solicitudes por usted.
told-test-look = Compruebe que el mensaje llegue a { $address }; puede estar en la carpeta de correo no deseado.
told-enter-skips = { $question } (Intro omite la pregunta, q deja de preguntar)
told-type-contact = Escriba una dirección de correo o un número de teléfono.
told-type-words = Responda con palabras, por favor.
told-type-name = Esto parece un número de pedido, un código o una dirección, no un nombre. Escriba el nombre.
told-type-mail = Escriba una dirección de correo, por ejemplo nombre@example.org.
told-type-date = Escriba una fecha, por ejemplo { $day }.
told-type-count = Escriba un número, por ejemplo 3.
told-answer-yes-or-no = Responda sí o no.
told-switch-language-how = Este texto parece estar en español. Agregue `--language es` para recibir la respuesta en español.

## Lo que se hace

told-still-waiting = Aún se espera una respuesta: { $probe }.
told-capture-written = Valores guardados en { $path }: { $facts }; fuentes que no se han podido leer: { $missing }. Para hacer el diagnóstico: `{ $command }`.
told-lines-left-out = Líneas omitidas porque Keymend no las entiende: { $lines }. `--whole` las agrega.
told-setting-set = { $key } está establecido en { $path }.
told-left-out = Omitido: { $why }
told-kept-as-value = `{ $kept }` no es el nombre de un tipo, así que se conserva como valor.
told-map-kept = La lista de valores sustituidos está en { $path }. No comparta ese archivo con nadie.
told-not-shown = (no se muestra)
told-replaced = { $path }, elementos sustituidos: { $what }.
told-replaced-nothing = ninguno
told-read-as = Se ha leído como { $encoding }.
told-lines-not-readable = { $lines ->
    [one] Se ha omitido una línea que no se puede leer: { $numbers }.
   *[other] Se han omitido { $lines } líneas que no se pueden leer: { $numbers }.
}
told-topics-checked = { $files } archivos comprobados: los integrados{ $folders }. Errores: { $complaints }.
told-and-folder = { " " }y los de { $folder }
told-fill-in = Rellene lo marcado con FILL IN. `{ $command }` indica cada hueco que queda.
told-templates-checked = Plantillas comprobadas: { $letters }; idiomas: { $languages }. Errores: { $complaints }.

## Tickets

told-ticket = Ticket { $number }: { $state }.
told-ticket-damaged = Ticket { $number }: { $why }
told-state-draft = borrador
told-state-sending = envío interrumpido
told-state-uncertain = quizá enviado
told-state-sent = enviado
told-state-closed = cerrado
told-did-create = redactado
told-did-edit = modificado
told-did-not-send = no enviado
told-did-reopen = reabierto
told-did-note = respuesta anotada
told-did-not-look-up = no comprobado
told-their-number = Su número allí: { $number }
told-noted = Anotado en el ticket { $number }.
told-noted-answer = Respuesta anotada el { $day }: { $text }
told-state-at-desk = El ticket { $number } es el ticket { $theirs } en { $system }: { $status }, último cambio { $updated }.
told-state-at-desk-undated = El ticket { $number } es el ticket { $theirs } en { $system }: { $status }.
told-no-ticket-fits = Ningún ticket coincide.
told-no-tickets = Todavía no hay tickets. `keymend ticket new` redacta uno.
told-stopped-kept = Interrumpido. Sus respuestas se han guardado como ticket { $number } en { $path }. Para continuar: `{ $edit }`.
told-stopped-empty = Interrumpido. No se ha guardado nada.
told-type-code = Esto no parece un código ni una clave: constan de grupos de letras y cifras, como ABCDE-12345-FGHJK-67890. Escríbalo, o pulse Intro si no lo tiene.
told-type-some-number = Escriba el número; esto no lo es.
told-type-thing = Esto es una dirección de correo electrónico. Escriba el nombre.
told-stays-empty = Esto tampoco sirve; el campo queda vacío.
told-whose-licence = Estos archivos son de otro equipo. Si la licencia no es suya, escriba de quién es, por ejemplo el nombre de su cliente. Si es suya, pulse Intro.
told-own-words-stay = Keymend no traduce sus propias palabras: quedan en su idioma ({ $words }), mientras que el resto de la carta está en otro ({ $letter }).
told-providers-checked = Archivos de proveedores comprobados en { $folder }: { $files }. Errores: { $complaints }.
told-older-tickets = Tickets más antiguos: { $count }. `keymend ticket list --all` también los muestra.
told-ticket-is-closed = El ticket { $number } está cerrado. Su carpeta { $path } se conserva.
told-state-handed-over-on = entregado el { $day } { $by ->
    [form] por formulario
    [phone] por teléfono
    [letter] por carta
    [email] por correo electrónico
    [chat] por chat
   *[in-person] en persona
}
told-did-hand-over = entregado
told-several-open = Hay varios tickets abiertos:
told-which-number = ¿Cuál? Escriba su número; Intro para salir.
told-close-ticket-of = ¿Cerrar el ticket { $number } ({ $whose })? [sí/no]
told-ticket-of-is-closed = El ticket { $number } ({ $whose }) está cerrado. Su carpeta { $path } se conserva.
told-same-problem = El ticket { $number } trata del mismo problema y queda como está.
told-same-problem-of = El ticket { $number } ({ $whose }) trata del mismo problema y queda como está.
told-name-the-customer = Algunos tickets no indican de quién son. Indique el cliente con `{ $edit }`.
told-then-hand-over = Cuando haya entregado la solicitud, anótelo con `{ $command }`.
told-ticket-kept = El ticket { $number } está guardado en { $path }.
told-request-kept = La solicitud { $number } está guardada en { $path }.
told-for-reading = La misma carta en su idioma, para leerla: { $path }
told-look-then-send = Revísela con `{ $look }` y después envíela con `{ $send }`.
told-open-page = Abra { $page } e introduzca allí la solicitud campo por campo.
told-give-address = Indique la dirección con `{ $edit }`, o cree un borrador con `{ $export }`.
told-add-address = Agregue la dirección con `{ $edit }`.
told-attached = Adjunto: { $file }
told-in-bundle = En el paquete: { $file }
told-file = { $name }, { $bytes } bytes
told-file-with-notes = { $name }, { $bytes } bytes ({ $notes })
told-file-notes = { $first }; { $second }
told-file-unchecked = tal como es, sin comprobar
told-file-replaced = elementos sustituidos: { $what }
told-file-lines-left-out = líneas omitidas: { $lines }
told-to = Para: { $to }
told-subject = Asunto: { $subject }
told-queue = Cola: { $queue }
told-from = De: { $from }
told-opened-in-mail = El borrador está abierto en su programa de correo. Cuando lo haya enviado desde allí, anótelo con `{ $command }`.
told-text-not-changed = El texto no ha cambiado.
told-took-card = Keymend no ha guardado el número de su tarjeta ni ningún otro dato de ella. Nadie en Kaspersky lo necesita. Si se lo ha enviado a alguien, avise a su banco.
told-took-password = Keymend no ha guardado su contraseña, PIN o código de un solo uso. Nadie en Kaspersky lo necesita. Si se lo ha enviado a alguien, cámbielo.
told-took-personal = Keymend no ha guardado su número fiscal o de identidad ni su fecha de nacimiento. Nadie en Kaspersky necesita esos datos.
told-looks-like-card = Esto parece el número de una tarjeta de pago. Keymend no lo ha guardado, y nadie en Kaspersky lo necesita. Si se lo ha enviado a alguien, avise a su banco.
told-addressed-to = Destinatario: { $to }. Motivo: { $why }.
told-addressed-to-named = Destinatario: { $to } ({ $name }). Motivo: { $why }.
told-to-kaspersky = Kaspersky
told-to-provider = el proveedor
told-to-shop = la tienda
told-to-admin = el administrador
told-why-chosen = usted ha elegido este destinatario
told-why-can-solve = este destinatario puede solucionar el problema
told-why-provider = un proveedor gestiona la suscripción y solo el proveedor puede cambiarla
told-why-administrator = un administrador gestiona la licencia de este equipo y consulta a otros si hace falta
told-why-bought-from-kaspersky = la licencia se compró directamente a Kaspersky, que por tanto es la tienda
told-why-chosen-instead = { $why }; el diagnóstico habría elegido otro destinatario: { $other } ({ $other-why })
told-not-filled-in = Sin rellenar: { $fields }. Para rellenar un campo: `--set { $first }=...`.
told-reach-note = Lo que se sabe de { $name } (en inglés): { $note }
told-reach-unknown = Keymend no conoce sus datos de contacto. Busque un teléfono o una dirección en la factura, en el contrato o en su sitio web.
told-reach = Cómo contactar con { $name }: { $how }.
told-steps-set-aside = El registro de los pasos está dañado y se omite. Ahora está en { $path }.
told-steps-left-out = El registro de los pasos se omite: { $why }
told-read-attached = Lea los archivos adjuntos antes de confirmar. Están en { $folder }.
told-sending-again = Se envía de nuevo con el mismo Message-ID { $id }. El destinatario podría recibirlo dos veces.
told-trying-again = { $seconds ->
    [one] { $why }. Nuevo intento en { $seconds } segundo.
   *[other] { $why }. Nuevo intento en { $seconds } segundos.
}
told-sent = Enviado. Respuesta del servidor de correo: { $reply }
told-sent-to-desk = Enviada: { $reply }.
told-desk-took-it = ticket { $number } en { $system }
told-desk-was-there = ya había llegado, como ticket { $number } en { $system }, y no se envió de nuevo
told-desk-added-it = añadido al ticket en { $system }
told-desk-had-it = ya se había añadido al ticket en { $system } y no se envió de nuevo
told-desk-looks-up = Se comprueba si la solicitud ya ha llegado: { $system }.
told-mail-program-took-it = el programa de correo local ha aceptado el mensaje
told-from-keymend = lo que Keymend ha encontrado
told-step-done = hecho
told-step-waited = se ha esperado
told-step-waited-until = espera hasta el { $until }

## El registro de un paso

told-step-worked = hecho, y ha funcionado
told-step-has-not-helped = hecho, pero no ha servido
told-step-not-done = no hecho
told-step-run = ejecutado por Keymend
told-step-changed = ahora el problema es otro
told-step-not-agreed = sin consentimiento
told-tried-run = Ejecutado por Keymend: «{ $step }»
told-tried-has-not-helped = Hecho, sin resultado: «{ $step }»
told-tried-worked = Hecho, este paso funcionó: «{ $step }»
told-tried-waits = Hecho, en espera hasta el { $until }: «{ $step }»
told-tried-done = Hecho: «{ $step }»
told-run-exit-code = código de salida { $code }
told-run-too-long = detenido porque tardaba demasiado
told-run-interrupted = interrumpido
told-run-printed = salida: { $text }
told-dry-run = Simulación: no se ha enviado nada. Para enviarlo: `{ $command }`.
told-paper-kept = El archivo { $name } se ha modificado fuera de Keymend. Esa versión se conserva como { $kept }.
told-paper-edited = El archivo { $name } se ha modificado fuera de Keymend, y el cambio no forma parte de la solicitud. Para cambiar la solicitud: `{ $command }`.
