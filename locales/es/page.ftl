page-own-name = Español

## En todas las páginas

page-skip = Ir al contenido
page-menu = Menú
page-nav-answer = Qué problema hay
page-nav-steps = Pasos
page-nav-requests = Mis solicitudes
page-nav-helper = Para quien me ayuda
page-language = Idioma
page-change-language = Cambiar
page-end = Cerrar Keymend
page-privacy = Esta página viene de Keymend, en este equipo. Nada sale de este equipo si usted no hace clic en un botón que lo indique.
page-ended-title = Keymend se ha cerrado
page-ended-text = Keymend se ha cerrado. Puede cerrar esta pestaña. Su progreso está guardado; vuelva a iniciar Keymend para continuar.
page-looking-title = Examinando…
page-looking-text = Keymend está examinando este equipo. Puede tardar un minuto. La página continúa sola.
page-working = Keymend sigue trabajando…
page-copied = Copiado.
page-copy = Copiar
page-to-answer = Volver al resultado
page-not-found = Esta página no existe
page-not-found-text = Puede que la dirección sea antigua. Todo lo que Keymend ha encontrado está en la primera página.
page-trouble = No ha funcionado
page-trouble-because = Keymend no ha podido realizar esta operación: { $why }
page-no-such-request = No existe la solicitud { $number }. Puede que se haya movido o eliminado.
page-request-is-over = Esta solicitud ya se ha enviado o resuelto, por lo que ya no se puede cambiar.
page-nothing-to-write = No se ha encontrado ningún problema sobre el que escribir. Primero indique a Keymend qué aparece en la pantalla.
page-mail-wrong = «{ $given }» no es una dirección de correo electrónico válida y no se ha guardado; todo lo demás, sí. Escríbala así: help@example.org.
page-uploads-full = Keymend acepta como máximo { $size } MB de archivos por sesión. Cierre Keymend, vuelva a iniciarlo y elija menos archivos.
page-too-large = Es más de lo que Keymend acepta de una vez: como máximo { $files } archivos y { $size } MB. Vuelva atrás y envíe menos.
page-incomplete = Lo que ha enviado no ha llegado completo. Vuelva atrás e inténtelo de nuevo.
page-not-here = Esta página pertenece al navegador que abrió Keymend. Para verla aquí, vuelva a iniciar Keymend.
page-used-already = Esta dirección solo funciona una vez y ya se ha usado. Cierre esta página y vuelva a iniciar Keymend.

## Qué problema hay

page-start-steps = Mostrarme los pasos
page-write-support = Escribir al soporte
page-question-title = Una pregunta
page-answer-button = Continuar
page-not-known = No lo sé
page-another-choice = Otra cosa
page-go-back-question = Deshacer mi último cambio
page-which-machine = ¿De qué equipo se trata?
page-choose = Elija uno
page-machine-button = Continuar
page-now-title = Qué puede hacer ahora
page-now-tell = Escriba palabra por palabra lo que dice la pantalla.
page-now-files = Dé a Keymend un archivo, como un informe de GetSystemInfo o una captura de datos del equipo.
page-now-write = O escriba al soporte: pueden ayudarle con lo que ya se sabe.
page-tell-title = Dar más información a Keymend
page-tell-label = ¿Qué aparece en la pantalla o qué ha ocurrido?
page-tell-hint = Sus propias palabras, en cualquier idioma, o el texto exacto de la ventana. Si escribe aquí un código de activación, no se conserva.
page-tell-button = Usar este texto
page-taken-out = { $count ->
    [one] Keymend ha quitado un valor privado, como un número de tarjeta, una contraseña o un código. Nadie lo necesita para ayudarle. No se lo dé nunca a quien se lo pida.
   *[other] Keymend ha quitado { $count } valores privados, como un número de tarjeta, una contraseña o un código. Nadie los necesita para ayudarle. No se los dé nunca a quien se los pida.
}
page-files-title = Leer archivos en lugar de este equipo
page-files-label = Archivos
page-files-hint = Una captura de datos de Keymend, un informe de GetSystemInfo, una exportación del Registro o un archivo de registro. Elija varios a la vez o arrástrelos aquí. Una foto no se lee, pero puede adjuntarla a una solicitud.
page-files-button = Leer estos archivos
page-files-from = Leído en lugar de este equipo:
page-forget = Examinar este equipo
page-no-file = Elija al menos un archivo y como máximo { $most }.
page-picture-kept = { $file }: Keymend no lee imágenes. Puede adjuntar esta cuando escriba al soporte.
page-pictures-title = Imágenes que puede adjuntar cuando escriba al soporte:
page-file-read = leído
page-file-not-read = no contenía nada que se pudiera usar
page-how-we-know = Cómo lo sabemos
page-no-evidence = Todavía no hay nada que lo demuestre.
page-looked-title = Qué se ha examinado
page-nothing-looked = Aquí no se ha encontrado ninguna aplicación de Kaspersky y no se ha leído ningún archivo.
page-not-read-title = Qué no se ha podido leer
page-look-again = Examinar de nuevo
page-others-title = También podría ser
page-possible = posible

## Pasos

page-steps-title = Pasos
page-no-steps = No hay nada que hacer: no se ha encontrado ningún problema. Si aun así algo no funciona, indique a Keymend lo que aparece en la pantalla.
page-continues = Continúa donde usted lo dejó.
page-progress-damaged = Su progreso guardado está dañado, así que los pasos empiezan desde el principio. El archivo dañado es ahora { $path }.
page-place = Paso { $number } de { $steps }
page-careful = Atención:
page-worked-if = Ha funcionado si:
page-agree = Lo entiendo y quiero hacer este paso
page-did-it = Ya lo he hecho
page-did-it-work = ¿Ha funcionado?
page-yes = Sí
page-no = No
page-not-sure = No lo tengo claro
page-skip-step = Omitir este paso
page-step-back = Paso anterior
page-explain = ¿Por qué?
page-waiting-title = En espera
page-waiting-until = No hay nada que hacer hasta este momento: { $moment }. Puede cerrar Keymend; su progreso está guardado.
page-counts-from = Keymend conoce el día del pago, pero no la hora; por eso el tiempo cuenta desde el último momento posible: { $moment }.
page-time-left = quedan { $hours } h { $minutes } min
page-look-now = Comprobar ahora
page-reminder-button = Agregar a mi calendario
page-open-page = Abrir la página
page-run-title = Keymend puede ejecutar este comando por usted
page-run-agree = Ejecutar exactamente este comando en este equipo
page-run-button = Ejecutar
page-your-code = Su código de activación (no se conserva)
page-code-stand-in = SU-CÓDIGO
page-agree-first = Marque primero la casilla; no se ha hecho nada.
page-not-a-code = Esto no es un código de activación, que tiene cuatro grupos de cinco letras y dígitos. No se ha ejecutado nada.
page-ended-well = `{ $command }` ha terminado sin errores.
page-ended-with-error = `{ $command }` ha terminado con el error { $code }.
page-ended-early = `{ $command }` no ha terminado por sí solo y se ha detenido.
page-done-mark = Hecho:
page-skipped-mark = No hecho:
page-not-yet = Todavía no: de momento no ha cambiado nada. Intente el paso de nuevo u omítalo.
page-not-yet-wait = Todavía no ha cambiado nada. Compruébelo de nuevo después de este momento: { $moment }.
page-changed = Ahora el problema es otro: { $title }
page-could-also-be = También podría ser: { $title }
page-nothing-further = No se conoce ningún otro paso para este problema.
page-fixed = Solucionado: ha funcionado
page-fixed-text = No hay nada más que hacer.
page-run-out = Este era el último paso. Si el problema continúa:
page-what-else = Escriba al soporte: todo lo que ha intentado se incluye en la solicitud.
page-next-problem = Probar con el problema siguiente
page-restart = Empezar estos pasos desde el principio
page-stop-text = Puede parar en cualquier momento. Su progreso se guarda y la próxima vez Keymend continúa en el mismo punto.

## Una solicitud al soporte

page-request-title = Solicitud { $number }
page-request-about = Sobre:
page-request-state = Estado:
page-request-is-there = Ya tiene una solicitud sobre este problema. Aquí está.
page-to-whom = Quién la recibe
page-why-them = Motivo:
page-to-kaspersky = El soporte de Kaspersky
page-to-provider = Su proveedor
page-to-shop = La tienda
page-to-admin = Su administrador
page-because-they-can = Este destinatario puede solucionar el problema.
page-because-chosen = Usted ha elegido este destinatario.
page-because-provider = Su proveedor gestiona la suscripción y solo él puede cambiarla.
page-because-administrator = Un administrador gestiona la licencia de este equipo.
page-because-kaspersky-sold = Usted compró la licencia directamente a Kaspersky.
page-change-addressee = Enviarla a otra persona o escribirla en otro idioma
page-addressee-label = Destinatario
page-provider-label = Nombre del proveedor o de la tienda
page-mail-label = Dirección de correo del destinatario
page-letter-language = Idioma de la solicitud
page-telephone = Teléfono:
page-fields-title = Qué dice la solicitud
page-missing-count = { $count ->
    [0] No falta nada.
    [one] Aún queda vacío un campo obligatorio.
   *[other] Aún quedan vacíos { $count } campos obligatorios.
}
page-masked-hint = Los códigos de activación y las claves se muestran con asteriscos y así se envían, a menos que escriba uno y marque la casilla que hay debajo.
page-missing = falta por rellenar
page-optional = opcional
page-more-title = Agregar algo más (opcional)
page-give-in-full = Dar este código completo, solo en esta solicitud
page-save-fields = Guardar
page-preview-title = Cómo llegará
page-preview-text = Este es el texto completo. Los valores privados se han sustituido por marcadores, salvo lo que usted mismo indica en los campos, como su nombre y sus datos de contacto.
page-preview-labels = Un correo termina además con estas líneas para el sistema del servicio de asistencia. Repiten lo que dice la carta:
page-subject = Asunto:
page-copy-all = Copiar todo el texto
page-attachments-title = Qué se adjunta
page-in-one-file = Todo esto sale en un solo archivo: { $name }
page-as-it-is = exactamente como es; Keymend no lo ha comprobado
page-file-size = { $kilobytes } KB
page-values-removed = { $count ->
    [0] no se ha encontrado ningún valor privado
    [one] se ha sustituido un valor privado
   *[other] se han sustituido { $count } valores privados
}
page-lines-dropped = { $count ->
    [one] se ha omitido una línea
   *[other] se han omitido { $count } líneas
}
page-wanted-title = También piden
page-attach-label = Adjuntar archivos
page-attach-hint = Los valores privados se quitan de los archivos de texto. Una foto solo se adjunta si usted lo acepta.
page-attach-button = Adjuntar
page-picture-label = Una imagen que aún no se ha adjuntado:
page-picture-agree = He mirado esta imagen. Se puede enviar exactamente como es.
page-picture-button = Adjuntar esta imagen
page-nothing-attached = No se ha adjuntado nada. Elija un archivo o marque la casilla que hay junto a la imagen.
page-file-left-out = Se ha omitido un archivo: { $reason }
page-steps-left-out = No se ha podido leer el registro de sus pasos, así que no está en la solicitud.
page-leave-title = Enviar la solicitud
page-leave-text = No se ha enviado nada. Elija cómo enviarla.
page-on-page-text = Este destinatario recibe las solicitudes en una página web. Ábrala y copie en su formulario los campos de arriba.
page-open-their-page = Abrir la página del destinatario
page-mail-program = Abrir en mi programa de correo
page-save-eml = Guardar como borrador de correo
page-save-eml-hint = Se abre en la mayoría de los programas de correo, con los adjuntos.
page-save-bundle = Guardar los adjuntos en un archivo ZIP
page-print-it = Imprimir o guardar como PDF
page-send-it = Enviar con Keymend
page-no-address = Keymend no conoce ninguna dirección de correo de este destinatario. Introduzca una arriba o imprima la solicitud.
page-close-request = Esta solicitud está resuelta
page-print-hint = Pulse Ctrl+P (⌘P en un Mac) o use el botón. Para obtener un PDF, elija «Guardar como PDF» como impresora.
page-print-button = Imprimir
page-back-to-request = Volver a la solicitud

## El envío

page-send-title = ¿Enviar esto ahora?
page-send-text = Exactamente esto sale de su equipo, a través de su servidor de correo:
page-send-to = Para:
page-send-from = De:
page-text-label = Texto
page-send-agree = Lo he leído. Se puede enviar.
page-send-now = Enviar ahora
page-sent = El servidor de correo ha aceptado su solicitud.
page-not-sent = No se ha enviado: { $reason }. La solicitud se conserva; puede intentarlo de nuevo.
page-perhaps-sent = Puede que se haya enviado: { $reason }. Pregunte si ha llegado antes de volver a enviarla.

## Mis solicitudes

page-requests-title = Mis solicitudes
page-requests-text = Cada solicitud se guarda en este equipo.
page-no-requests = Todavía no ha escrito ninguna solicitud.
page-request-number = Solicitud
page-state-draft = no enviada
page-state-uncertain = quizá enviada
page-state-sent = enviada
page-state-closed = resuelta
page-state-damaged = dañada; no se puede leer

## Para quien ayuda

page-helper-title = Pedir a otra persona que lo mire
page-make-capture = Crear un archivo para quien me ayuda
page-again-capture = Crearlo de nuevo
page-helper-text = Keymend puede reunir en un solo archivo lo que ve en este equipo. Déselo a una persona de confianza: podrá abrirlo con Keymend en su propio equipo.
page-helper-never = Los nombres, las direcciones y los códigos se sustituyen antes de crear el archivo. Usted ve lo que contiene antes de guardarlo, y no se envía nada.
page-made-title = Qué contiene el archivo
page-made-values = Qué ha visto Keymend
page-made-texts = Textos, con su número de líneas
page-save-capture = Guardar el archivo
page-capture-size = El archivo ocupa { $kilobytes } KB.
page-lines-left-out = { $count ->
    [one] Se ha omitido una línea que Keymend no entiende.
   *[other] Se han omitido { $count } líneas que Keymend no entiende.
}
page-not-read-count = { $count ->
    [one] Hay una cosa que no se ha podido leer.
   *[other] Hay { $count } cosas que no se han podido leer.
}
page-helper-no-product = No se ha encontrado ninguna aplicación de Kaspersky en este equipo.
page-open-title = Abrir un archivo que le ha dado alguien
page-open-text = Keymend muestra entonces qué problema hay en el equipo de esa persona.
