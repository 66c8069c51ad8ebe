## Capturas y archivos comprimidos

advice-manifest-gone = La lista de archivos se ha quitado de la captura. Vuelva a hacer la captura con `keymend collect`.
    .page = La lista de archivos se ha quitado de la captura. Vuelva a crear el archivo en ese equipo: en Keymend, en «Para quien me ayuda».
advice-capture-damaged = La captura está dañada. Vuelva a hacerla con `keymend collect`.
    .page = La captura está dañada. Vuelva a crear el archivo en ese equipo: en Keymend, en «Para quien me ayuda».
advice-capture-newer = La captura se hizo con una versión más reciente de Keymend (`{ $schema }`). Actualice Keymend y vuelva a leer la captura.
advice-capture-too-many = La captura tiene más archivos de los que puede tener. Vuelva a hacer la captura.
advice-not-in-manifest = Este archivo no está en la lista de archivos: se agregó después y no se ha leído.
advice-changed-since = Este archivo no coincide con la lista de archivos: se ha modificado o dañado. Vuelva a hacer la captura.
advice-gone-from-capture = Este archivo está en la lista de archivos, pero no en la captura. Vuelva a hacer la captura.
advice-capture-without-facts = La captura no contiene datos. Vuelva a hacerla con `keymend collect`.
    .page = La captura no contiene datos. Vuelva a crear el archivo en ese equipo: en Keymend, en «Para quien me ayuda».
advice-facts-not-known = Esta versión no conoce algunos de los datos. Use una versión más reciente de Keymend.
advice-capture-part-broken = Esta parte está dañada. Vuelva a hacer la captura.
advice-unpacks-too-large = Descomprimido, ocupa más de lo que Keymend lee. Descomprímalo e indique la parte que importa.
advice-cannot-unpack = No se puede descomprimir. Cópielo de nuevo o cree otro.
advice-member-not-known = El formato de su contenido no se conoce. Descomprímalo.
advice-cut-unpacked = Está cortado o dañado. Se ha leído lo que se ha podido descomprimir.
advice-others-not-read = Los demás archivos que contiene no se han leído. Descomprímalo e indique la parte que importa.
advice-cut-before = Está cortado o dañado. Se ha leído todo lo anterior.
advice-member-too-large = Es más grande de lo que Keymend lee. Descomprima el archivo e indique la parte que importa.
advice-archive-in-archive = Es un archivo comprimido dentro de otro. Descomprímalo.
advice-list-in-archive = La lista `{ $file }` no se lee dentro de un archivo comprimido. Extráigala e indíquela.
advice-zip-too-large = `{ $file }` supera { $mib } MiB. Descomprímalo e indique la carpeta.
advice-not-a-zip = `{ $file }` no es un archivo zip completo ({ $why }). Cópielo de nuevo o cree otro.
advice-empty-zip = `{ $file }` es un archivo zip vacío. Créelo de nuevo.
advice-zip-not-known = No se conoce el formato de nada de lo que contiene `{ $file }`. Descomprímalo e indique con `--as` qué es un archivo.
    .page = No se conoce el formato de nada de lo que contiene `{ $file }`. Si sabe lo que dice, escríbalo en «Dar más información a Keymend».
advice-zip-not-ordinary = Está comprimido de una forma que Keymend no admite. Vuelva a crearlo como un archivo zip normal.
advice-zip-password = El archivo se creó con una contraseña. Vuelva a crearlo sin ella.
advice-member-broken = El archivo está dañado en este punto ({ $why }). Vuelva a crearlo.
advice-member-leads-out = Es un enlace o lleva fuera del archivo, y se ha omitido.
advice-zip-same-name = El archivo comprimido contiene dos archivos con este nombre y solo se ha leído el último. Descomprímalo o créelo de nuevo.

## Archivos

advice-is-device = `{ $file }` es una tubería o un dispositivo. Indique un archivo, o envíe el contenido por una tubería e indique `-`.
    .page = `{ $file }` es una tubería o un dispositivo. Elija un archivo.
advice-no-such-file = No se encuentra `{ $file }`. Compruebe la ruta.
advice-file-no-rights = No tiene permiso para leer `{ $file }`. Copie el archivo como administrador o ejecute Keymend con más permisos.
advice-file-not-opened = No se ha podido abrir `{ $file }` ({ $why }). Copie el archivo a un disco local e inténtelo de nuevo.
advice-file-empty = `{ $file }` está vacío. Vuelva a hacer la captura.
advice-file-encrypted = La aplicación de Kaspersky ha cifrado `{ $file }`, así que solo Kaspersky puede leer el archivo. Adjúntelo a la solicitud.
advice-not-text = `{ $file }` no es texto. Indique en su lugar un texto, un archivo JSON o una exportación del Registro.
advice-json-not-known = `{ $file }` es JSON, pero no es un archivo de datos ni la salida de un programa de control. Indique con `--as` qué es.
    .page = `{ $file }` es JSON, pero no es un archivo de datos ni la salida de un programa de control. Si sabe lo que dice, escríbalo en «Dar más información a Keymend».
advice-say-what = No se reconoce el formato de `{ $file }`. Indique con `--as` qué es (`--as log` busca en cualquier texto), o use `--message-file` para un mensaje de la pantalla.
    .page = No se reconoce el formato de `{ $file }`. Si sabe lo que dice, escríbalo en «Dar más información a Keymend».
advice-mail-not-known = El correo de `{ $file }` no contiene nada que Keymend reconozca. Indique su texto con `--message`.
    .page = El correo de `{ $file }` no contiene nada que Keymend reconozca. Si sabe lo que dice, escríbalo en «Dar más información a Keymend».
advice-mails-passed-over = Algunos correos de `{ $file }` no son notificaciones y se han omitido (correos: { $count }).
advice-mail-cut = Solo se ha leído el principio del correo. Guarde los adjuntos e indíquelos.
advice-machine-no-answer = No ha respondido ({ $state }). Pregunte de nuevo a este equipo.
advice-machine-no-command = No se ha encontrado allí el comando ({ $state }). La aplicación de Kaspersky no está instalada en este equipo o su programa de control está en otra carpeta.
advice-machine-no-rights = Ha rechazado el comando ({ $state }). Dé allí derechos de administrador a la cuenta que lo ejecuta y pregunte de nuevo a este equipo.
advice-machine-timed-out = No ha respondido a tiempo ({ $state }). Compruebe la conexión y pregunte de nuevo a este equipo.
advice-machine-said = Su salida: { $text }
advice-machine-silent = Ha respondido, pero el comando no ha mostrado nada en ese equipo. Ejecútelo una vez a mano en él para ver por qué y pregúntele de nuevo.
advice-machine-not-known = No se conoce el formato de su respuesta. Ejecute `kesl-control --app-info` en ese equipo.
    .page = No se conoce el formato de su respuesta. Si sabe lo que dice, escríbalo en «Dar más información a Keymend».
advice-only-first-parts = Solo se han leído las primeras { $most } partes. Divida el archivo.
advice-folder-empty = No hay ningún archivo en `{ $folder }`.
advice-folder-not-known = Ninguno de los archivos de `{ $folder }` tiene un formato conocido (archivos: { $count }). Indique uno y diga con `--as` qué es.
    .page = Ninguno de los archivos de `{ $folder }` tiene un formato conocido (archivos: { $count }). Si sabe lo que dice, escríbalo en «Dar más información a Keymend».
advice-folder-too-large = Keymend no examina más de { $files } archivos ni carpetas de más de { $deep } niveles. Indique la carpeta o el archivo que importa en lugar de `{ $folder }`.
advice-file-cut = Solo se han leído los primeros { $bytes } bytes de `{ $file }`. Indique una parte más corta.
advice-reading-failed = La lectura de `{ $file }` ha fallado ({ $why }). Copie el archivo a un disco local e inténtelo de nuevo.
advice-broken-json = `{ $file }` no es JSON válido a partir de este punto: { $at }. Se ha leído todo lo anterior. Corríjalo e inténtelo de nuevo.
advice-broken-output = `{ $file }` está dañado a partir de este punto: { $at }. Se ha leído todo lo anterior. Vuelva a hacer la captura.
advice-at-line = línea { $line }
advice-older-capture = Es una captura más antigua del mismo equipo ({ $older }). Cuenta la más reciente ({ $newer }).
advice-older-than-told = Según escribe, el problema se ha resuelto desde entonces. Lo que se ha leído puede ser anterior y por eso no cuenta. Para asegurarse, ejecute `keymend` en ese equipo, o ejecute allí `keymend collect` y abra aquí el archivo nuevo.
    .page = Según escribe, el problema se ha resuelto desde entonces. Lo que se ha leído puede ser anterior y por eso no cuenta. Para asegurarse, abra Keymend en ese equipo.
advice-perhaps-same = Nada muestra si este es el mismo equipo que el de `{ $other }`. Si lo es, indique solo el más reciente de los dos archivos.
advice-message-cut = Solo se han leído los primeros { $most } caracteres. Indique la frase que nombra el problema.
advice-message-empty = El mensaje está vacío. Indique lo que aparece en la pantalla.
advice-words-less = Keymend no puede entender los textos tan bien como de costumbre: { $damage }. Vuelva a instalar Keymend.

## Archivos de datos

advice-no-facts = `{ $file }` no contiene datos. Escríbalos así: { $example }.
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } Otros errores de este tipo: { $more }.
advice-no-such-fact = No existe el dato `{ $fact }`.

## Registros y eventos

advice-log-lines-cut = En `{ $file }` no se ha examinado el final de las líneas de más de 64 KiB (líneas: { $lines }).
advice-log-silent = Ninguna línea de `{ $file }` muestra un problema con la licencia. Indique el registro del día en que ocurrió el problema.
advice-log-silent-of-late = En los últimos 90 días de `{ $file }` (hasta el { $last }), ninguna línea muestra un problema con la licencia. Indique el registro del día en que ocurrió el problema.
advice-events-silent-of-late = Ninguno de los eventos más recientes menciona la licencia, y los anteriores no se han leído. Exporte el registro e indique el archivo.
advice-events-timed-out = Windows no ha respondido a tiempo. Exporte el registro e indique el archivo.
advice-run-as-administrator = No tiene permiso para leerlo. Ejecute `keymend` como administrador.
    .page = No tiene permiso para leerlo. Inicie Keymend con permisos de administrador o pídaselo al administrador de este equipo.
advice-no-event-channel = Este producto no escribe ningún registro de eventos. No es un error.
advice-events-not-readable = `wevtutil` no puede leerlo. Expórtelo en el Visor de eventos e indique el archivo.
advice-events-no-32-bit = Este programa de 32 bits no puede leerlo. Proporcione la salida de `wevtutil qe`.
advice-last-event-cut = Su último evento está cortado. Los eventos anteriores se han leído.
advice-no-event = `{ $file }` no contiene ningún evento que se pueda leer. Exporte el registro de nuevo.
advice-no-vendor-event = Ninguno de los eventos de `{ $file }` procede de una aplicación de Kaspersky (eventos: { $events }).
advice-json-lines-broken = Hay líneas de `{ $file }` que no son JSON válido (líneas: { $lines }). Exporte de nuevo los eventos.
advice-lines-not-known = Algunas líneas de `{ $file }` no tienen un formato conocido y se han omitido (líneas: { $count }). La primera es la línea { $line }.
advice-only-first-hosts = Solo se han leído los primeros { $most } equipos de `{ $file }`. Divida el archivo.
advice-only-first-events = Solo se han leído los primeros { $most } eventos de `{ $file }`. Divida el archivo.
advice-no-kaspersky-event = `{ $file }` no contiene ningún evento de una aplicación de Kaspersky. Indique una exportación que los tenga.
advice-inventory-silent = El inventario `{ $file }` no menciona ningún producto de Kaspersky. Indique el de un equipo que lo tenga.
advice-center-registers-none = Según `{ $file }`, el Centro de seguridad de Windows no tiene registrado ningún producto antivirus.
advice-dump-silent = `{ $file }` no tiene ninguna sección sobre una aplicación de Kaspersky, por lo que no se conoce la licencia de este equipo. Ejecute allí `kesl-control --app-info` o consulte Security Center.
    .page = `{ $file }` no tiene ninguna sección sobre una aplicación de Kaspersky, por lo que no se conoce la licencia de este equipo. Compruébelo en el propio equipo o pregunte a su administrador.
advice-xml-entities = `{ $file }` define entidades XML propias. No se han seguido, por lo que puede faltar algo. Expórtelo sin ellas.
advice-inventory-reckoned = La fecha de caducidad del inventario `{ $file }` es una estimación: el agente para Windows suma los días restantes al día del inventario. Para estar seguro, compruébelo en el propio equipo.
advice-inventory-no-licence = `{ $file }` muestra que la aplicación de Kaspersky está instalada, pero no dice nada de su licencia.
advice-events-no-reason = Hay eventos en `{ $file }` que mencionan la licencia, pero sin ningún motivo ni código (eventos de este tipo: { $events }).
advice-events-activated-since = El último evento sobre la licencia en `{ $file }` informa de una activación. Lo que falló antes ya no cuenta.
advice-events-silent = Ninguno de los eventos recientes de la aplicación de Kaspersky en `{ $file }` menciona la licencia (sus eventos: { $events }).
advice-evtx-too-large = `{ $file }` supera { $mib } MiB. Exporte solo las últimas semanas del registro.
advice-evtx-no-header = El comienzo de `{ $file }` está incompleto. Exporte el registro de nuevo.
advice-evtx-damaged = Algunos lugares de `{ $file }` están dañados (lugares: { $places }). Los demás eventos se han leído.
advice-evtx-cut = `{ $file }` está cortado. Los eventos anteriores al corte se han leído.
advice-kesl-events-silent = Ninguno de los { $events } eventos más recientes menciona la licencia. Los anteriores de este mes no se han leído. Indique un archivo que los contenga.

## Programas de control

advice-may-not-run = No tiene permiso para ejecutar `{ $command }`. Ejecute `keymend` como administrador.
    .page = No tiene permiso para ejecutar `{ $command }`. Inicie Keymend con permisos de administrador o pídaselo al administrador de este equipo.
advice-command-of-others = No se ha ejecutado `{ $command }`: otras personas pueden modificar `{ $place }` y podrían haber puesto allí otro programa. Permita que solo root escriba allí.
advice-command-gone = Falta `{ $command }`, o algo que necesita. Repare la aplicación de Kaspersky.
advice-command-does-not-start = `{ $command }` no se inicia ({ $why }). Repare la aplicación de Kaspersky.
advice-command-restart = `{ $command }` no ha terminado a tiempo y se ha detenido. Reinicie la aplicación de Kaspersky y después ejecute el comando manualmente.
advice-command-stopped = `{ $command }` no ha terminado en { $seconds } s y se ha detenido.
advice-command-cut = La salida de `{ $command }` supera { $bytes } bytes. Solo se han leído los primeros.
advice-command-cut-plainly = La salida de `{ $command }` es demasiado larga. Solo se ha leído el comienzo.
advice-command-not-understood = Keymend no entiende la salida de `{ $command }` (código de salida { $code }). Ejecute el comando manualmente.
advice-command-failed = `{ $command }` ha fallado: { $said }. Ejecute el comando manualmente como root y lea lo que dice.
advice-app-not-running = La aplicación de Kaspersky no está en ejecución. Iníciela, por ejemplo con `systemctl start { $service }`, e inténtelo de nuevo.
advice-activation-no-network = La activación ha fallado por causa de la red. Compruebe primero la conexión.
advice-policy-forbids = Una directiva lo prohíbe. Pregunte al administrador.
advice-amazon-image = Una imagen de pago de Amazon no lo permite. Pregunte a quien proporciona la imagen.
advice-app-waits-for-restart = La aplicación de Kaspersky está pendiente de un reinicio. Ejecute `systemctl restart { $service }` e inténtelo de nuevo.
advice-device-waits-for-restart = Primero hay que reiniciar el equipo. Reinícielo e inténtelo de nuevo.
advice-key-in-use = Solo dice que una clave ya está en uso, no el estado de la licencia.
advice-light-agent = En el modo Light Agent, la licencia procede del servidor de protección. Pregunte al administrador.
advice-standard-mode = La aplicación de Kaspersky funciona en modo estándar, en el que este comando no es posible. Pregunte al administrador.
advice-run-as-root = Solo root puede ejecutar `{ $command }`. Ejecute `sudo keymend`.
    .page = Solo root puede ejecutar `{ $command }`. Inicie Keymend con permisos de administrador o pídaselo al administrador de este equipo.
advice-run-as-root-or-group = Solo root y el grupo `{ $group }` pueden ejecutar `{ $command }`. Ejecute `sudo keymend`.
    .page = Solo root y el grupo `{ $group }` pueden ejecutar `{ $command }`. Inicie Keymend con permisos de administrador o pídaselo al administrador de este equipo.
advice-with-exit-code = { $advice } (código de salida { $code })
advice-crashed = ninguno (se cerró de forma inesperada)
advice-said = dice: { $text }
advice-said-nothing = no ha mostrado nada
advice-said-code = código de salida { $code }, { $text }
advice-status-not-known = El estado de la suscripción `{ $status }` no está en ninguna lista conocida. Compruebe qué dice sobre él la aplicación de Kaspersky.
advice-service-silent = El servicio de protección no ha respondido, así que sus valores no significan nada. Inícielo y vuelva a hacer la captura.
advice-older-product = { $product } está instalado, pero Keymend no conoce su salida. Ejecute `{ $command }` como root y compruebe allí si la licencia es válida.
advice-password-protected = La aplicación de Kaspersky está protegida con una contraseña. Pregunte al administrador.
advice-avp-silent = `{ $file }` no dice nada sobre la licencia. Indique lo que `avp.com` dijo sobre el código.
advice-avp-gone = En la carpeta de la aplicación de Kaspersky no está avp.com: la aplicación solo está instalada en parte. Repárela.
advice-control-silent = `{ $file }` no contiene ningún valor con una etiqueta conocida. Guarde la salida de `kesl-control --app-info` con LC_ALL=C.
    .page = `{ $file }` no contiene ningún valor con una etiqueta conocida. Si sabe lo que dice, escríbalo en «Dar más información a Keymend».
advice-klnagchk-not-known = `{ $file }` no contiene ninguna etiqueta de klnagchk. Indique con `--as` qué es.
    .page = `{ $file }` no contiene ninguna etiqueta de klnagchk. Si sabe lo que dice, escríbalo en «Dar más información a Keymend».

## Windows y su Registro

advice-registry-refused = Windows no ha permitido leerlo. Ejecute `keymend` como administrador.
    .page = Windows no ha permitido leerlo. Inicie Keymend con permisos de administrador o pídaselo al administrador de este equipo.
advice-registry-failed = Windows no ha podido leerlo ({ $why }). Inténtelo de nuevo y, si no funciona, repare la aplicación de Kaspersky.
advice-registry-broken-lines = Hay líneas de `{ $file }` dañadas a partir de la línea { $first }, que se han omitido (líneas: { $count }). Exporte la clave de nuevo.
advice-registry-value-too-large = El valor { $name } de la línea { $line } de `{ $file }` supera 1 MiB y se ha omitido. No tiene que hacer nada.
advice-registry-default-value = (Predeterminado)
advice-registry-part = Solo se ha leído una parte de `{ $file }`. Exporte únicamente la clave KasperskyLab.
advice-registry-silent = `{ $file }` no contiene ningún valor conocido de una aplicación de Kaspersky. Exporte `{ $key }`.
advice-registry-too-deep = Se han omitido las claves de más de { $deepest } niveles. Exporte la clave KasperskyLab con regedit e indique el archivo.
advice-registry-too-many = Hay demasiadas claves y algunas se han omitido. Exporte la clave KasperskyLab con regedit e indique el archivo.
advice-value-too-large = El valor supera 1 MiB y se ha omitido. No tiene que hacer nada.
advice-folder-gone = El Registro indica la carpeta `{ $folder }` de la aplicación de Kaspersky, pero no existe: la aplicación solo se quitó en parte. Quite el resto con la herramienta de eliminación de Kaspersky o vuelva a instalar la aplicación.
advice-databases-never-updated = La aplicación de Kaspersky dice que sus bases de datos nunca se han actualizado. Ejecute una actualización.
advice-several-products = Hay varios productos registrados y nada muestra cuál está en uso: { $products }. Compruebe cuál está instalado y exporte solo su clave.
advice-several-products-and-more = Hay varios productos registrados y nada muestra cuál está en uso: { $products } y { $more } más. Compruebe cuál está instalado y exporte solo su clave.
advice-wrong-value = Debería contener { $wanted }, pero contiene { $held }, y eso no puede ser correcto. Lo demás se ha leído.
advice-more-wrong-values = Otros valores con un formato desconocido, que se han omitido: { $more }. Lo demás se ha leído.
advice-wanted-unix-date = una fecha en segundos de Unix
advice-wanted-windows-date = una fecha en el formato interno de Windows
advice-wanted-days = un número de días
advice-wanted-flag = 0 o 1
advice-wanted-version = una versión
advice-wanted-day = un día como 20260524
advice-wanted-ticket = un ticket de activación
advice-wanted-date-like = una fecha como 05-05-2024 17-00-00
advice-wanted-ticket-date = un ticket en el que { $name } sea una fecha
advice-wanted-ticket-number = un ticket en el que { $name } sea un número
advice-held-texts = una lista de textos
advice-held-binary = datos binarios
advice-held-number = un número
advice-held-text = un texto
advice-agent-without-app = El Agente de red dice que no hay ninguna aplicación de Kaspersky instalada para proteger este equipo. Instale una.
advice-security-providers = Este Windows no ha respondido ({ $why }). Mire en «Proveedores de seguridad» (Security providers), en Seguridad de Windows, e indique con `--message` lo que aparece.
    .page = Este Windows no ha respondido ({ $why }). Abra la ventana de la licencia de la aplicación de Kaspersky y escriba lo que muestra en «Dar más información a Keymend».

## Otras cosas de este equipo

advice-no-product = No se ha encontrado ninguna aplicación de Kaspersky en este equipo. Ejecute `keymend` donde esté instalada, indique una captura de datos de ese equipo o indique el mensaje con `--message`.
    .page = No se ha encontrado ninguna aplicación de Kaspersky en este equipo. Use Keymend en el equipo que tiene la aplicación, elija un archivo de ese equipo o escriba lo que dice la pantalla en «Dar más información a Keymend».
advice-probe-timed-out = No ha habido respuesta en { $seconds } s. Inténtelo más tarde.
advice-mac-version = { $why }, así que no se conoce la versión. La ventana «Acerca de { $name }» la muestra.
advice-mac-file-unreadable = El archivo no se puede leer
advice-mac-file-binary = El archivo es una lista de propiedades binaria, que Keymend no puede leer
advice-mac-file-no-version = El archivo no indica ninguna versión
advice-mac-licence = En un Mac, ningún archivo ni comando muestra el estado de una licencia. Abra la ventana de la licencia de la aplicación de Kaspersky e indique lo que muestra, por ejemplo `--answer license.status=expired`.
    .page = En un Mac, ningún archivo ni comando muestra el estado de una licencia. Abra la ventana de la licencia de la aplicación de Kaspersky y escriba lo que muestra en «Dar más información a Keymend».
advice-one-date-ahead = El reloj dice { $now }, pero { $newest }. Una sola fecha no demuestra nada: si la fecha del equipo es incorrecta, indique `--answer system.clock_behind=yes`.
    .page = El reloj dice { $now }, pero { $newest }. Si la fecha de este equipo es incorrecta, escríbalo en «Dar más información a Keymend».
advice-file-is-of = { $path } tiene la fecha { $moment }
advice-fact-is = { $label }: { $moment }
advice-hosts-unreadable = No se puede leer ({ $why }). Ejecute `keymend` como administrador.
    .page = No se puede leer ({ $why }). Inicie Keymend con permisos de administrador o pídaselo al administrador de este equipo.
advice-traces-not-listed = No se puede mostrar el contenido de algunas carpetas de `{ $folder }` (carpetas: { $count }; { $why }). Ejecute `keymend` como administrador.
    .page = No se puede mostrar el contenido de algunas carpetas de `{ $folder }` (carpetas: { $count }; { $why }). Inicie Keymend con permisos de administrador o pídaselo al administrador de este equipo.

## Security Center

advice-ksc-not-json = `{ $file }` no es JSON válido en la línea { $line }. Expórtelo de nuevo.
advice-ksc-no-keys = `{ $file }` no incluye ninguna clave de licencia. Solicite `LicenseKeys.EnumKeys` a Security Center.
advice-ksc-more-pages = `{ $file }` no es la lista completa: Security Center tenía más claves (`bEOF` es false). Guarde también las demás páginas.
advice-ksc-key-not-listed = La clave { $key } de este equipo no figura en Security Center. Compruebe si se ha eliminado allí.
advice-ksc-no-event = Ninguno de los eventos de `{ $file }` trata de una licencia (eventos: { $events }).
advice-ksc-device-silent = Ninguno de los eventos de este equipo en `{ $file }` trata de su licencia (eventos: { $events }).
advice-ksc-lines-passed-over = Algunas líneas de `{ $file }` se han omitido o leído solo en parte (cortadas: { $cut }, de otro fabricante: { $others }, sin evento de Security Center: { $strange }). La primera es la línea { $line }.
advice-ksc-event-alone = Security Center ha notificado: { $event }. Eso por sí solo no dice si la licencia es válida. Consulte la clave en Security Center.
advice-ksc-unknown-events = Keymend no conoce algunos eventos de licencia que ha notificado Security Center ({ $classes }; eventos: { $count }). Consúltelos en Security Center.
advice-ksc-error = Security Center respondió con un error en lugar de datos: { $error }. Corrija la consulta y repítala.
advice-ksc-no-date = La fecha de `{ $name }` no se puede leer: `{ $text }`. Compruébela en Security Center.
advice-ksc-too-many-keys = Solo se han leído las primeras { $most } claves. Divida el archivo.
advice-ksc-too-many-devices = Solo se han leído los primeros { $most } equipos. Divida el archivo.
advice-ksc-counts = Security Center cuenta equipos: { $expired } con la licencia caducada, { $expiring } con una que caduca pronto. Solicite `LicenseKeys.AcquireKeyHosts` para ver cuáles son.
advice-ksc-counts-expired = Security Center cuenta equipos con la licencia caducada: { $expired }. Los datos no indican cuántos tienen una que caduca pronto. Solicite `LicenseKeys.AcquireKeyHosts` para ver cuáles son.
advice-ksc-counts-expiring = Security Center cuenta equipos con una licencia que caduca pronto: { $expiring }. Los datos no indican cuántos la tienen caducada. Solicite `LicenseKeys.AcquireKeyHosts` para ver cuáles son.
advice-ksc-counts-none = Security Center no cuenta ningún equipo cuya licencia haya caducado o vaya a caducar pronto.
advice-ksc-counts-contradict = `{ $file }` tiene dos valores para el mismo número (`{ $number }`): { $one } y { $other }. Se ha usado el primero. Guárdelo de nuevo para ver cuál es válido.
advice-ksc-no-counts = `{ $file }` no contiene ningún recuento de licencias. Consulte `.1.3.6.1.4.1.23668.1093.1.1` con `snmpwalk -On`.
advice-ksc-snmp-no-agent = El servicio SNMP no conoce Security Center: allí falta su agente SNMP. Instale ese componente en el Servidor de administración y reinicie el servicio SNMP.
advice-ksc-snmp-no-answer = El servidor no respondió por SNMP. Compruebe la dirección, la comunidad y que su servicio SNMP esté en marcha, y repita la consulta.

## GetSystemInfo

advice-gsi-cut = Falta el final del informe `{ $file }`. Se ha leído lo que hay. Vuelva a crear el informe.
advice-gsi-no-product = El informe `{ $file }` no indica ningún producto de Kaspersky. Créelo en un equipo en el que haya uno instalado.

## Por qué ha fallado algo

advice-why-not-found = no hay nada en esa ubicación
advice-why-no-rights = no tiene permiso
advice-why-timed-out = ha tardado demasiado
advice-why-invalid = los datos están dañados
advice-why-full = el disco está lleno
advice-why-read-only = no se puede modificar
advice-why-exists = ya hay algo en esa ubicación
advice-why-folder = es una carpeta
advice-why-not-folder = no es una carpeta
advice-why-closed = la conexión se ha cerrado
advice-why-refused = la conexión se ha rechazado
advice-why-other = el sistema indica: { $text }
advice-as-written = { $text }

advice-others-not-looked-at = Lo que cuenta del equipo de otra persona no se ha comprobado: lo que se ha leído es de este. Ejecute Keymend en el otro equipo, o ejecute allí `keymend collect` y abra aquí el archivo.
    .page = Lo que cuenta del equipo de otra persona no se ha comprobado: lo que se ha leído es de este. Abra Keymend en el otro equipo.
advice-other-product-not-read = Lo que cuenta de { $name } no se ha comprobado: lo que se ha leído es de otro producto. Ejecute Keymend donde esté instalado { $name }, o indique qué muestra su ventana.
    .page = Lo que cuenta de { $name } no se ha comprobado: lo que se ha leído es de otro producto. Abra Keymend donde esté instalado { $name }, o indique qué muestra su ventana.
