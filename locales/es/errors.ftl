errors-language-not-spoken = Keymend no conoce el idioma «{ $asked }», así que usa este: { $instead }. Idiomas disponibles: { $known }.
errors-no-such-language = Keymend no conoce ese idioma. Idiomas disponibles: { $known }.
errors-language-not-shown = Este terminal no tiene los caracteres del idioma `{ $asked }`, así que Keymend usa el inglés.
errors-either = { $first } o { $second }
errors-did-you-mean = ¿Quería decir { $names }?
errors-please-report = Informe de este problema, por favor.
errors-stopped = Keymend { $version } se ha detenido por un error interno ({ $place }).
errors-several = { $sentences }
errors-quoted = { $text }

## Archivos que no se pueden escribir o leer

errors-write = No se puede escribir { $path }: { $why }.
errors-write-stdout = No se puede escribir en la salida estándar: { $why }.
errors-read = No se puede leer { $path }: { $why }.
errors-hint-disk-full = Libere espacio en el disco o guarde en otro lugar.
errors-hint-may-write = Elija una carpeta en la que tenga permiso para escribir.
errors-hint-create-folder = Cree primero la carpeta.
errors-hint-other-place = Elija otra ubicación.
errors-hint-other-config = Puede indicar otro archivo de configuración con `--config FILE` o KEYMEND_CONFIG.
errors-hint-other-data = Puede indicar otra carpeta con KEYMEND_DATA.
errors-hint-check-path = Compruebe la ruta.
errors-hint-no-right = Indique una copia que pueda leer o pida el permiso de lectura.
errors-hint-not-utf8 = No es texto UTF-8.
errors-hint-try-again = Inténtelo de nuevo.
errors-wanted-message = Indique un archivo con el mensaje o escriba el texto con `--message`.
errors-wanted-topics = Indique una carpeta con archivos de temas.
errors-wanted-templates = Indique una carpeta con plantillas.
errors-wanted-providers = Indique una carpeta con archivos de proveedores.
errors-wanted-settings = Indique un archivo de configuración.
errors-wanted-text = Indique un archivo de texto.

## La línea de comandos

errors-usage-more = `{ $command }` muestra qué se puede escribir.
errors-unknown-option = No existe la opción `{ $option }`.
errors-unknown-command = No existe el comando `{ $typed }`.
errors-unexpected-argument = `{ $typed }` no puede ir aquí.
errors-as-a-value = Si `{ $typed }` es un valor, escriba `-- { $typed }`.
errors-not-a-value = `{ $value }` no es posible para `{ $option }`. Valores posibles: { $values }.
errors-value-invalid = `{ $value }` no es posible para `{ $option }`.
errors-value-missing = `{ $option }` necesita un valor.
errors-value-unwanted = `{ $option }` no admite ningún valor, pero se ha indicado `{ $value }`.
errors-options-together = `{ $option }` no se puede usar junto con { $other }.
errors-option-twice = `{ $option }` solo se puede indicar una vez.
errors-too-many-values = `{ $value }` es un valor de más para `{ $option }`.
errors-arguments-missing = Falta lo siguiente, que es obligatorio: { $missing }.
errors-command-missing = `{ $command }` necesita uno de sus comandos: { $commands }.
errors-not-a-number = Escriba un número entero.
errors-not-a-time = Escriba la fecha y la hora de esta forma: 2026-11-24T10:00:00Z.
errors-not-a-kind = Formatos disponibles: { $kinds }.
errors-not-utf8-argument = Un argumento no es texto válido.
errors-no-file-or-command = No existe ningún archivo ni comando `{ $typed }`. Revise la ortografía, o averigüe con `keymend explain { $quoted }` qué significa un texto.
errors-no-command-or-file = No existe ningún comando ni archivo `{ $typed }`. ¿Quería decir `keymend { $command }`?
errors-options-behind = Las opciones van después del comando: `{ $right }`.
errors-options-not-taken = Las opciones van después del comando, y `{ $command }` no admite estas: { $options }. `{ $command } --help` muestra las que admite.
errors-stdin-again = stdin (`-`) no se puede volver a leer después de cada paso. Indique un archivo o use `--no-input`.
errors-stdin-twice = stdin (`-`) solo se puede leer una vez. Indique un archivo en lugar de uno de los dos.
errors-name-capture = Indique el archivo que se va a escribir: `keymend collect -o capture.zip`.
errors-capture-refused = No se ha escrito nada. Sin `--whole`, una captura de datos solo contiene lo que Keymend entiende.
errors-closest-not-asked = `--closest` responde a una pregunta, pero este texto no ha planteado ninguna. Omita esta opción.
errors-closest-range = `--closest { $number }` no es posible. Elija un número del 1 al { $most }.
errors-redact-where = Indique con `-o DIR` dónde guardar, o mire primero el resultado con `--show`.
errors-codes-kept = Los códigos de activación nunca se conservan. `--keep` admite otro tipo o un valor.
errors-in-the-way = { $path } ya existe. Elija una carpeta vacía.
errors-bundle-where = Indique con `-o FILE.zip` dónde guardar.
errors-resume-where = `--resume` continúa los registros de un archivo. Indique ese archivo con `-o`.
errors-run-of-others = { $path } procede de una ejecución con otras fuentes u opciones. Repita aquel comando o indique otro archivo.
errors-run-input-changed = { $source } ha cambiado desde que empezó la ejecución que escribió { $path }. Repítala sin `--resume`.
errors-run-stopped = Detenido. Repita el comando con `--resume` para continuar { $path } donde se detuvo.
errors-run-is-whole = { $path } está completo: no quedaba nada por hacer. Elimine el archivo para empezar de nuevo.
errors-run-unmarked = Junto a { $path } no hay nada que indique hasta dónde llegó una ejecución. Una ejecución que terminó sin `--resume` no deja esa marca, y el archivo también puede ser otra cosa. Si está completo, no hay nada que reanudar. Si no, indique otro archivo o ejecute el comando sin `--resume` para escribirlo de nuevo.
errors-run-unproven = Nada demuestra que { $path } proceda de una ejecución con estas fuentes: puede haberlo escrito otro comando, o se ha modificado o recortado desde entonces. Indique otro archivo o ejecute el comando sin `--resume` para escribirlo de nuevo.
errors-output-is-source = { $path } es una de las fuentes y escribir en él la destruiría. Indique otro archivo.
errors-two-computers = Son dos equipos distintos: `{ $before }` y `{ $after }`. Indique dos capturas del mismo equipo.
errors-turned-round = BEFORE ({ $before }) es posterior a AFTER ({ $after }). Intercámbielos para ver qué ha cambiado desde entonces.
errors-compare-nothing = No se puede comparar { $source }: no se ha podido leer nada de su contenido. { $why }
errors-fleet-lost = Una parte de los equipos se ha perdido durante la lectura por un error de Keymend. Ejecute el comando de nuevo.

## Fuentes, respuestas y datos

errors-no-source = No se puede leer `{ $name }`. { $advice }
errors-no-such-machine = En estas fuentes no hay ningún equipo `{ $wanted }`. Indique uno de estos: { $known }.
errors-several-machines = Estas fuentes describen varios equipos ({ $known }). Indique uno con `--machine`.
errors-not-an-answer = `{ $given }` no es una respuesta. Escriba FACT=VALUE, por ejemplo purchase.channel=provider.
errors-no-such-fact = No existe el dato `{ $given }`.
errors-can-answer = Puede responder sobre estos datos: { $facts }.
errors-not-a-choice = `{ $fact }` admite uno de estos valores: { $choices }, no `{ $text }`.
errors-wrong-type = `{ $fact }` admite { $wanted }, no `{ $text }`.
errors-wants-flag = yes o no
errors-wants-answer = sí o no
errors-wants-count = un número entero
errors-wants-moment = una fecha como 2026-11-24 o 2026-11-24T10:00:00Z
errors-wants-version = una versión como 21.3
errors-wants-text = un texto
errors-not-an-error-code = `attempt.error_code` admite un código como 89479002 o kesl:65, no `{ $given }`.

## Temas

errors-no-such-topic = No existe el tema `{ $name }`.
errors-all-topics = `keymend topics list` los muestra todos.
errors-topic = El tema { $path } tiene un error: { $why }.
errors-topic-left-out = { $why } No se tiene en cuenta; `keymend topics check` indica todos los errores.
errors-topic-check = `keymend topics check` indica cada error con su línea.
errors-topic-built-in = Un tema del propio Keymend está dañado ({ $path }): { $why }.
errors-topics-read = No se pueden leer los temas de { $path }: { $why }.
errors-words-fault = { $place }: { $why } Se usan las palabras integradas.
errors-words-fault-new = { $place }: { $why } Hasta entonces no se escriben cartas en este idioma.
errors-words-fault-rest = { $place }: { $why } Se usa el resto.
errors-words-not-fluent = `{ $line }` no es un mensaje. Escríbalo como `nombre = texto`.
errors-words-too-deep = Hay más de { $most } llaves unas dentro de otras. Escriba el mensaje sin ellas.
errors-words-missing = Faltan mensajes: { $count }; el primero es `{ $first }`. Agréguelos.
errors-words-broken = `{ $id }` está vacío o usa una variable que Keymend no rellena aquí. Compárelo con el mensaje en inglés de `locales/en`.
errors-words-unknown = No hay ningún mensaje `{ $id }`.
errors-words-file = { $why }.
errors-words-elsewhere = Las palabras solo se leen de `LANGUAGE/letter.ftl` y `LANGUAGE/facts.ftl`. Cambie el nombre de este archivo o muévalo allí.
errors-topic-new-id = `{ $id }` no es el identificador de un tema. Escriba palabras en minúsculas unidas por guiones, por ejemplo code-rejected.
errors-topic-new-exists = Ya existe un tema `{ $id }`. Elija otro identificador.
errors-topic-new-in-the-way = { $path } ya existe. Elija otro identificador o mueva ese archivo.
errors-topic-new-nowhere = Aquí no hay ninguna carpeta { $path }. Ejecute este comando en una copia de trabajo de Keymend o indique una carpeta con `--dir`.
errors-topic-new-no-code = Todos los códigos de KM-950 a KM-999 están en uso.

## Configuración y vendedores

errors-settings-read = No se puede leer la configuración { $path }: { $why }.
errors-settings-write = No se puede guardar la configuración { $path }: { $why }.
errors-settings-wrong = La configuración { $path } tiene un error: { $why }
errors-settings-changed-by-others = La configuración { $path } indica programas o archivos que Keymend usa, y otros usuarios pueden cambiar `{ $place }`. Permita escribir solo a su usuario (`chmod go-w`).
errors-settings-hint = Corrija el archivo o indique otro con `--config`.
errors-no-such-setting = No existe el ajuste `{ $key }`.
errors-all-settings = `keymend config show` los muestra todos.
errors-setting-value = Ese valor no es posible para `{ $key }`: { $why }
errors-password-in-settings = Una contraseña nunca se guarda en la configuración. Indique un archivo, una variable o un comando: mail.password-file, mail.password-env, mail.password-command.
errors-sellers-read = No se pueden leer los proveedores de { $path }: { $why }.
errors-seller = El archivo de proveedor { $path } tiene un error: { $why }
errors-seller-at = línea { $line }: { $why }
errors-seller-left-out = El archivo de proveedor { $path } no se tiene en cuenta: { $why } `keymend providers check` indica todos los errores.
errors-seller-without-parts = El archivo de proveedor { $path } se usa sin lo que tiene mal: { $why } `keymend providers check` indica todos los errores.
errors-seller-missing = Falta `{ $member }`.
errors-seller-member = `{ $member }` tiene un valor de tipo incorrecto ({ $why }).
errors-seller-unknown-member = Un archivo de proveedor no tiene `{ $member }`.
errors-seller-hint = Corríjalo o sáquelo de la carpeta.
errors-seller-unknown-field = No existe el campo `{ $field }`.
errors-seller-name = Cada nombre debe ser una sola línea sin formato.
errors-seller-source = `source` debe ser la página que lo dice.
errors-seller-site = `site` debe ser la dirección de un sitio web.
errors-seller-page = `page` debe empezar por https://.
errors-seller-mail = `mail` no es una dirección de correo válida.
errors-seller-language = `language` debe ser el código de un idioma, por ejemplo `de`.
errors-seller-desk-address = `desk.address` no es una dirección de correo válida.
errors-seller-desk-mail-url = Un servicio de tipo `mail` no tiene `url`. Indique su sistema, por ejemplo `rt`, o quite `url`.
errors-seller-desk-url = `desk.url` debe empezar por https:// y no contener nombre, contraseña, `?` ni `#`.
errors-seller-desk-queue = `desk.queue` debe ser una sola línea sencilla.
errors-seller-desk-field = { $system } no puede tener un campo `{ $theirs }` (para { $ours }). { $kind ->
    [redmine] Se necesita el número de un campo personalizado, como `12`.
    [zammad] Se admiten letras minúsculas, cifras y `_`, sin `_id` al final.
    [freshdesk] El nombre empieza por `cf_` y tiene letras minúsculas, cifras y `_`.
    [znuny] Solo se admiten letras y cifras.
    [osticket] Solo se admiten letras, cifras y `_`.
    [rt] No se admiten comillas, llaves, puntos ni barras invertidas.
   *[mail] Se necesita un encabezado que empiece por `X-`.
}
errors-seller-desk-our-header = Los encabezados que empiezan por `X-Keymend-` son de Keymend. Elija otro nombre.
errors-seller-desk-no-queue = { $system } no tiene colas, así que `queue` no llega a ninguna parte. Quítelo o indique el sistema de tickets en `kind`.
errors-seller-desk-private = `{ $field }` puede contener lo que alguien ha escrito, así que nunca es un encabezado y un correo no puede rellenarlo. Quítelo o indique `desk.url`.
errors-seller-desk-queue-identifier = `desk.queue` es el identificador de un proyecto de Redmine, tal como aparece en su dirección: minúsculas, cifras, `-` y `_`.
errors-seller-desk-queue-number = `desk.queue` debe ser un número: la interfaz de { $system } no la conoce de otro modo.
errors-seller-desk-twice = `{ $theirs }` está tanto para `{ $first }` como para `{ $ours }`. Dé a cada campo su propio nombre.
errors-seller-same-name = `{ $name }` también designa a { $other }. Use cada nombre en un solo archivo, o dé a ambos archivos el mismo nombre para sustituir esa entrada.
errors-seller-checked = `checked` no es una fecha como 2026-11-24.

## Valores privados

errors-redact-not-text = { $path } no es texto y no se puede limpiar, así que se omite.
errors-redact-too-many = Hay más de { $most } valores privados diferentes. Limpie menos archivos a la vez.
errors-redact-map = No se puede usar la lista de valores sustituidos { $path }: { $why }.
errors-redact-map-hint = Indique otro archivo con `--map` o mueva el que ya existe.
errors-leak = Después de la limpieza, { $path } aún contiene un valor privado ({ $kind }), así que no se escribe nada.
errors-leak-capture = { $member }, de la captura de datos, aún contiene un valor privado ({ $kind }), así que no se escribe nada.
errors-leak-request = La solicitud aún contiene un valor privado ({ $kind }), así que no se escribe nada.
errors-secret-in-field = El campo { $field } contiene un número de tarjeta, una contraseña, un PIN, un número de identidad o un código de activación, así que no se envía nada. Vacíelo así: `keymend ticket edit { $number } --set { $field }=`.
    .page = El campo { $field } contiene un número de tarjeta, una contraseña, un PIN, un número de identidad o un código de activación, así que no se envía nada. Borre ese dato del campo y guarde de nuevo la solicitud.
errors-leak-bundle = El archivo { $name } del paquete de pruebas aún contiene un valor privado ({ $kind }), así que no se escribe nada.
errors-capture-write = No se puede crear la captura de datos: { $why }.
errors-page = No se puede crear la página: { $why }.
errors-page-serve = La página no se puede mostrar en este equipo: { $why }. `keymend` a secas hace lo mismo en un terminal.
errors-progress = No se puede guardar el progreso en { $path }: { $why }.

## Solicitudes

errors-field-assignment = `{ $given }` debe escribirse como FIELD=VALUE, por ejemplo order-number=12345.
errors-no-such-field = No existe el campo `{ $given }`.
errors-all-fields = Campos disponibles: { $fields }.
errors-nothing-to-write-about = No se ha encontrado ningún problema sobre el que escribir. Escriba su pregunta con `--message` o indique un problema con `--topic`; `keymend topics list` los muestra todos.
errors-no-addressee = Para `{ $topic }` no hace falta la ayuda de nadie más. Si quiere escribir de todos modos, indique el destinatario con `--to`.
    .page = Para `{ $topic }` no hace falta la ayuda de nadie más.
errors-reveal-to = `{ $field }` solo se da completo a Kaspersky o al proveedor. Omita `--reveal { $field }`.
    .page = `{ $field }` solo se da completo a Kaspersky o al proveedor.
errors-nothing-to-reveal = `{ $field }` no está oculto, así que no hay nada que mostrar completo. Omita `--reveal { $field }`.
errors-mail-address = `{ $given }` no es una dirección de correo válida. Escríbala como help@example.org.
errors-mail-letters = `{ $given }` contiene letras que los servidores de correo no aceptan en una dirección. Escriba el dominio en la forma `xn--…`.
errors-mail-no-recipient = No se conoce ninguna dirección de correo del destinatario. Indique una con `--mail ADDRESS`.
errors-mail-no-sender = No se conoce su propia dirección de correo. Establézcala con `keymend config set mail.from you@example.org`.
errors-mail-compose = No se puede componer el mensaje: { $why }.
errors-none-open = No hay ningún ticket abierto. `keymend ticket new` crea uno.
errors-ticket-sent = El ticket { $number } ya se ha enviado. Puede ampliarlo con `keymend ticket send { $number } --follow-up TEXT`.
errors-ticket-closed = El ticket { $number } está cerrado. `keymend ticket new` crea otro.
errors-on-a-page = Este destinatario recibe las solicitudes en una página, no por correo. Abra { $page } e introduzca allí el texto de { $text } campo por campo.
errors-not-sent-yet = El ticket { $number } aún no se ha enviado, así que no se puede ampliar. `keymend ticket send { $number }` lo envía.
errors-follow-up-open = El envío de la última ampliación del ticket { $number } se interrumpió, y puede que haya llegado. `--again` envía esta en su lugar.
errors-sent-already = El ticket { $number } ya se ha enviado. `--again` lo envía con el mismo Message-ID.
errors-sending-interrupted = El envío del ticket { $number } se interrumpió, y puede que haya llegado. `--again` lo envía con el mismo Message-ID.
errors-perhaps-arrived = Puede que el ticket { $number } haya llegado: la conexión se cortó durante la entrega. `--again` lo envía con el mismo Message-ID.
errors-ticket-file = No se puede usar { $path }: { $why }. Lo que ya estaba guardado no ha cambiado.
errors-ticket-damaged = { $path } está dañado: { $why }. Muévalo a otro lugar; los demás archivos de la carpeta aún se pueden leer.
errors-no-such-ticket = No existe el ticket { $number }. `keymend ticket list` los muestra todos.
errors-ticket-busy = Keymend también está abierto en otra ventana, que está usando esta solicitud. Inténtelo de nuevo dentro de un momento.
errors-same-case = El ticket { $number } ya trata de este caso. `keymend ticket edit { $number }` lo modifica, `keymend ticket send { $number } --follow-up TEXT` lo amplía y `--another` crea de todos modos un segundo ticket.
errors-same-case-handed-over = El ticket { $number } ya trata de este caso y ya se entregó. `keymend ticket note { $number } TEXT` anota la respuesta, `keymend ticket reopen { $number }` lo convierte de nuevo en borrador y `--another` crea de todos modos un segundo ticket.
errors-which-ticket = Hay varios tickets abiertos, así que hace falta el número: { $tickets }.
errors-ticket-handed-over = El ticket { $number } ya se entregó, así que no se modifica ni se envía. `keymend ticket note { $number } TEXT` anota la respuesta, `keymend ticket reopen { $number }` lo convierte de nuevo en borrador y `keymend ticket send { $number } --again` lo envía de todos modos por correo electrónico.
errors-still-to-come = La fecha { $day } aún no ha llegado. Indique el día en que se entregó la solicitud.
errors-same-case-of = El ticket { $number } es de { $whose }.
errors-same-case-another = Si se trata de otro cliente, indíquelo con `--set customer=NAME`.
errors-nothing-closed = No se ha cerrado nada.
errors-no-such-day = `{ $day }` no es una fecha. Escríbala así: 2026-11-27.
errors-ticket-document = No se puede guardar un documento del ticket: { $why }.
errors-bundle-too-large = Con { $path }, el paquete de pruebas superaría { $mib } MiB. Omita el archivo o recórtelo a la parte que importa.
errors-bundle-make = No se puede crear el paquete de pruebas: { $why }.
errors-bundle-check-or-leave-out = Compruebe la ruta u omita el archivo.
errors-bundle-unchecked = Para adjuntar una imagen o un documento escaneado que usted haya revisado personalmente, use `--attach-unchecked FILE`.
    .page = Una imagen o un documento escaneado que usted haya revisado se puede adjuntar cuando marque la casilla que hay al lado.
errors-not-a-regular-file = no es un archivo normal

## Plantillas

errors-template-block = línea { $line }: el bloque { $open } no está cerrado. Añada { $close } donde termina
errors-template-syntax = línea { $line }: no es Handlebars válido. Compruebe las llaves en ese punto
errors-template-wrong = La plantilla { $path } tiene un error: { $why }
errors-template-render = La plantilla { $name } tiene un error: { $why }
errors-template-missing = No existe la plantilla `{ $name }`. Agréguela a la carpeta del ajuste `templates` o elija otro destinatario con `--to`.
errors-template-language = No hay cartas en el idioma `{ $given }`. Idiomas disponibles: { $known }. La carpeta del ajuste `templates` permite agregar otro.
errors-templates-read = No se pueden leer las plantillas de { $path }: { $why }.
errors-template-hint = Corrija el error o vacíe el ajuste `templates`; `keymend templates check` indica cada error.

## Envío

errors-mail-no-server = No se ha establecido cómo se envían los correos. Use `keymend config set mail.host mail.example.org` o `mail.sendmail /usr/sbin/sendmail`; `keymend ticket export` crea un borrador para un programa de correo.
errors-mail-file = No se puede usar { $path }: { $why }.
errors-mail-file-hint = Compruebe la ruta y los permisos del archivo.
errors-mail-password = No hay contraseña para el servidor de correo: { $why }.
errors-mail-password-hint = `keymend config set mail.password-command "pass show mail"` indica cómo obtenerla.
errors-mail-host = `{ $host }` no es el nombre ni la dirección de un servidor de correo.
errors-mail-host-hint = Establézcalo con `keymend config set mail.host mail.example.org`.
errors-mail-tls = No se puede preparar TLS: { $why }.
errors-mail-tls-hint = `keymend ticket export` crea un borrador para un programa de correo.
errors-mail-no-certificate = no contiene ningún certificado
errors-desk-url = `{ $url }` no sirve como dirección de un sistema de tickets, o el nombre de un campo no es válido en él. La dirección debe empezar por https://; indíquela con `keymend config set desk.url https://desk.example.org`.
errors-desk-settings = Lo configurado para el sistema de tickets { $url } tiene un error: { $why } `keymend config show` muestra la configuración.
errors-desk-field-form = `{ $field }` no es un campo con su nombre allí. Escriba `OURS=THEIRS` y separe varios con espacios o comas, por ejemplo `Keymend-Topic=4 order-number=5`.
errors-desk-password = No hay contraseña ni token para el sistema de tickets { $url }: { $why }.
errors-desk-password-not-set = indique desk.password-file, desk.password-env o desk.password-command
errors-desk-password-hint = `keymend config set desk.password-command "pass show desk"` indica cómo se obtiene.
errors-desk-at = { $system }: { $why }
errors-desk-not-json = la respuesta no es la de un sistema de tickets; compruebe la dirección
errors-desk-too-long = la respuesta es demasiado larga
errors-desk-elsewhere = el servidor remite a otra dirección ({ $place }); indíquela si es correcta
errors-desk-login = no acepta el inicio de sesión ({ $code }); compruebe desk.user, la contraseña o el token y sus permisos
errors-desk-not-there = no hay nada en esa dirección; compruebe la dirección y si la interfaz (API) está activada
errors-desk-refused = no aceptó la solicitud ({ $said })
errors-desk-not-now = no acepta solicitudes en este momento ({ $code })
errors-desk-not-now-until = no acepta solicitudes en este momento ({ $code }) y pide esperar { $seconds } s
errors-desk-not-now-minutes = no acepta solicitudes en este momento ({ $code }) y pide esperar { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }
errors-desk-failed = el sistema informa de un error propio ({ $said })
errors-desk-no-host = no se conoce ningún servidor con ese nombre
errors-desk-late = no respondió a tiempo
errors-desk-nobody = nadie responde allí
errors-desk-closed = la conexión se cerró
errors-desk-no-follow-up = { $system } no permite añadir nada al ticket { $number } mediante su interfaz. Escriba un correo al servicio de asistencia e indique su número; `keymend ticket show { $number }` lo muestra.
errors-not-at-desk = El ticket { $number } no lo recibió el sistema de tickets configurado ahora, así que allí no se puede consultar ni añadir nada. `keymend ticket show { $number }` muestra lo registrado y `keymend config show`, la configuración.
errors-desk-no-status = El ticket { $number } está en el servicio de asistencia, pero la interfaz de { $system } no indica qué ha sido de él. Pregunte al servicio de asistencia e indique su número; `keymend ticket show { $number }` lo muestra y `keymend ticket note { $number } TEXT` anota la respuesta.
errors-desk-silent = No se conoce el estado del ticket: { $why }. Vuelva a intentarlo más tarde.
errors-desk-perhaps-sent = Quizá se haya enviado: { $why }. El borrador se conserva en { $draft }. `{ $command }` la busca primero en el servicio de asistencia antes de volver a enviarla.
errors-desk-still-unknown = Sigue sin saberse si la solicitud llegó: { $why }. Ahora no se ha enviado nada. El borrador se conserva en { $draft }. `{ $command }` la busca de nuevo en el servicio de asistencia antes de enviarla.
errors-ticket-not-closed = El ticket { $number } no está cerrado. `keymend ticket show { $number }` muestra en qué punto está.
errors-nothing-to-note = No hay nada que anotar. Indique la respuesta o el número: `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`.
errors-no-such-provider = En el directorio no hay ningún proveedor ni tienda `{ $name }`.
errors-all-providers = `keymend providers list` los muestra todos.
errors-password-variable = la variable { $name } no está establecida
errors-password-command-late = `{ $command }` no ha terminado en { $seconds } s
errors-password-command-failed = `{ $command }` ha fallado: { $why }
errors-password-command-no-text = `{ $command }` no ha devuelto ningún texto
errors-password-not-set = establezca mail.password-file, mail.password-env o mail.password-command
errors-password-empty = el valor está vacío
errors-password-too-long = ocupa más de { $bytes } bytes
errors-tls-unknown-issuer = el servidor no puede acreditar su identidad: su certificado procede de una autoridad que Keymend no conoce; si es la suya, indique su certificado con `keymend config set { $setting } FILE`
errors-tls-other-issuer = el servidor no puede acreditar su identidad: su certificado no procede de la autoridad de { $path }; ponga en ese archivo el certificado de la autoridad correcta
errors-tls-out-of-date = el servidor no puede acreditar su identidad: su certificado no es válido en este momento; compruebe la hora de este equipo o avise a quien administra el servidor
errors-tls-expired = el servidor no puede acreditar su identidad: su certificado ha caducado; compruebe la hora de este equipo y avise a quien administra el servidor
errors-tls-expired-on = el servidor no puede acreditar su identidad: su certificado caducó el { $date }; compruebe la hora de este equipo y avise a quien administra el servidor
errors-tls-other-name = el servidor no puede acreditar su identidad: su certificado es para otro nombre; compruebe `{ $setting }`
errors-tls-authority = el servidor no puede acreditar su identidad: su certificado está marcado como el de una autoridad, y un servidor no puede usar uno así; quien lo administra puede crear uno de servidor, en el caso de `openssl req -x509` con `-addext basicConstraints=critical,CA:FALSE`
errors-tls-certificate = el servidor no puede acreditar su identidad ({ $why }); avise a quien lo administra
errors-tls-not-spoken = lo que responde allí no usa TLS; compruebe el puerto en `{ $setting }`
errors-tls-no-agreement = no es posible ninguna conexión cifrada ({ $why }); el servidor necesita TLS 1.2 o posterior, avise a quien lo administra
errors-smtp-no-starttls = el servidor no admite STARTTLS; pruebe con `keymend config set mail.security tls`
errors-smtp-no-tls = el servidor no empieza con TLS; pruebe con `keymend config set mail.security starttls`
errors-smtp-injected = alguien introdujo datos en la conexión antes de que se cifrara
errors-smtp-no-login = el servidor no ofrece ningún método de inicio de sesión que Keymend conozca (PLAIN, LOGIN)
errors-smtp-said = el servidor ha respondido { $said }; pregunte el motivo a quien lo administra
errors-smtp-said-login = el servidor no acepta el inicio de sesión ({ $said }); compruebe `mail.user` y la contraseña; algunos proveedores exigen una contraseña de aplicación
errors-smtp-said-not-now = el servidor no acepta el mensaje en este momento ({ $said })
errors-smtp-said-recipient = el servidor no acepta `{ $address }` como destinatario ({ $said }); compruebe la dirección y corríjala con `keymend ticket edit --mail ADDRESS`
errors-smtp-said-sender = el servidor no acepta su dirección `{ $address }` como remitente ({ $said }); compruebe `mail.from`, que en la mayoría de los servidores debe corresponder a la cuenta
errors-smtp-said-policy = el servidor no acepta por esta vía correo de `{ $address }` ({ $said }): el dominio de la dirección indica mediante SPF, DKIM o DMARC qué servidores pueden enviar en su nombre; ponga en `mail.host` el servidor de correo de ese dominio, o en `mail.from` una dirección de este servidor
errors-smtp-said-too-large = el mensaje es demasiado grande para el servidor ({ $said }); quite archivos adjuntos
errors-smtp-wants-login = el servidor exige iniciar sesión antes de aceptar este mensaje ({ $said }); configúrelo con `keymend config wizard`
errors-smtp-wants-oauth = el servidor solo acepta el inicio de sesión con OAuth2 ({ $said }), que Keymend no tiene; pida a su proveedor una contraseña de aplicación, o cree con `keymend ticket export` un borrador que envíe su programa de correo
errors-smtp-strange = la respuesta no es la de un servidor de correo ({ $why })
errors-smtp-too-long = la respuesta es demasiado larga o está cortada
errors-smtp-late = el servidor de correo ha tardado demasiado
errors-smtp-no-answer = la conexión ha terminado sin respuesta
errors-smtp-not-in-time = el servidor de correo no ha respondido a tiempo
errors-smtp-closed = el servidor de correo ha cerrado la conexión
errors-smtp-refused = allí no responde ningún servidor de correo
errors-smtp-no-address = no tiene ninguna dirección
errors-smtp-no-host = no se conoce ningún servidor con ese nombre; compruebe cómo está escrito `mail.host` y la conexión a Internet
errors-smtp-at = { $host } puerto { $port }: { $why }
errors-smtp-only-587 = { $why }; si solo tiene el puerto 587, pruebe con `keymend config set mail.security starttls`
errors-program-does-not-start = no se puede iniciar { $program }: { $why }
errors-no-such-program = no existe ese programa
errors-others-can-change = otros usuarios pueden cambiar `{ $place }`
errors-program-late = { $program } no ha terminado en { $seconds } s
errors-program-ended = { $program } ha terminado con { $status }: { $why }
errors-program-interrupted = { $program } se ha interrumpido: { $status }
errors-program-read-half = { $program } no ha leído el mensaje completo: { $why }
errors-not-sent-now = No enviado: { $why }. El borrador se conserva en { $draft }. Inténtelo más tarde con `{ $command }`.
errors-not-sent = No enviado: { $why }. El borrador se conserva en { $draft }.
errors-perhaps-sent = Quizá enviado: { $why }, después de entregar el mensaje. El borrador se conserva en { $draft }. Pregunte si ha llegado antes de enviarlo con `--again`.
errors-needs-yes = No se envía nada sin confirmación. Revíselo con `--dry-run` y después agregue `--yes`.
errors-nothing-sent = No se ha enviado nada.
errors-mail-program = No se puede abrir su programa de correo: { $why }. El borrador está en { $path }.
errors-editor-failed = No se puede usar el editor `{ $editor }`: { $why }. Indique otro en la variable de entorno VISUAL o EDITOR, o dé el texto con `--set description=TEXTO`. La solicitud no ha cambiado.
errors-editor-ended = terminó con { $status }
errors-editor-needs-a-terminal = Un editor de texto solo se puede abrir en un terminal. Dé el texto con `--set description=TEXTO`.
errors-test-not-sent = El mensaje de prueba no se ha enviado: { $why }. Corrija la configuración con `keymend config wizard` y vuelva a intentarlo.
errors-wizard-needs-a-terminal = El asistente hace preguntas y necesita un terminal. Use `keymend config set` en su lugar.

## Qué hay de incorrecto en un código de activación escrito

errors-code-foreign-letter = El carácter { $position } es la letra { $found } (U+{ $number }) de otro alfabeto, que se parece a { $looks-like }. Escríbalo con un teclado latino.
errors-code-wrong-character = El carácter { $position }, { $found }, nunca forma parte de un código de activación.
errors-code-misread = El carácter { $position } es { $found }. Compárelo con el código impreso: podría ser { $perhaps }.
errors-code-group = El grupo { $group } tiene { $length } caracteres en lugar de { $wanted }.
errors-code-length = Hay { $length } letras y dígitos en lugar de { $wanted }.

## La página

errors-page-is-open = La página está abierta en su navegador. Mantenga abierta esta ventana hasta que haya terminado.
errors-page-not-opened = No se ha podido abrir ningún navegador. Abra esta dirección en un navegador de este equipo:
errors-page-unseen = No se ha podido abrir la página en ningún navegador y aquí nadie ve una terminal. Defina un navegador predeterminado o ejecute `keymend` en una terminal.
errors-page-closed = La página se ha cerrado, así que Keymend también se ha cerrado. Su progreso está guardado.
errors-page-idle = Nadie ha usado la página durante mucho tiempo, así que Keymend se ha cerrado. Su progreso está guardado.
errors-page-ended = Keymend se ha cerrado. Su progreso está guardado.
errors-page-not-shown = Ningún navegador ha mostrado la página, así que Keymend continúa aquí.
errors-press-enter = Pulse Intro para cerrar esta ventana.
errors-code-missing = Falta el código después de `{ $family }:`. Escríbalo sin espacio, por ejemplo `{ $example }`.
