help-usage = Uso:
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones
help-examples = Ejemplos:
help-default = [valor predeterminado: { $value }]
help-values = [valores posibles: { $values }]
help-help = Muestra la ayuda
    .long = Muestra la ayuda con todos los detalles
help-version = Muestra la versión
help-help-command = Muestra la ayuda de un comando

## Comandos

help-keymend = Averigua por qué una licencia de Kaspersky no se renueva o no se activa, le guía paso a paso hasta la solución y escribe la solicitud cuando debe ayudar otra persona
    .examples =
        keymend                                    qué problema hay en este equipo
        keymend app-info.txt                       qué problema hay, según una captura de datos
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   qué significa un código de error
        keymend ticket new app-info.txt -o request.txt
        keymend page                               lo mismo en el navegador
    .after = Códigos de salida: 0 todo está en orden, 1 se ha encontrado un problema, 2 uso incorrecto, 3 se ha podido comprobar muy poco, 4 el envío ha fallado y el borrador se conserva, 5 este equipo no lo ha permitido (disco lleno, carpeta inutilizable), 6 detenido porque habría salido algo privado, 130 interrumpido.
help-page = Abre Keymend en el navegador: diagnóstico, solución y solicitud en una sola página
    .examples =
        keymend page                       la página se abre en el navegador
        keymend page app-info.txt          lo mismo, para una captura
        keymend page --no-browser          muestra la dirección que se abre, una sola vez, en un navegador de este equipo
    .after = Solo se puede acceder a la página desde este equipo y solo con el navegador que la abrió primero. Keymend se cierra al hacer clic en «Cerrar Keymend», dos minutos después de cerrar la página o tras treinta minutos sin uso.
help-diagnose = Lee capturas de datos, o este equipo, e indica qué problema tiene la licencia
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Guarda una captura de datos de este equipo sin valores privados, para hacer el diagnóstico en otro lugar
    .examples = keymend collect -o capture.zip      después, en cualquier equipo: keymend diagnose capture.zip
    .after = Una captura contiene datos y las líneas que Keymend entiende. `--whole` muestra las demás líneas sin valores privados y después las agrega.
help-explain = Explica qué significa un código de error, un tema o un texto de la pantalla
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Soluciona el problema paso a paso y comprueba después de cada paso si ha funcionado
    .examples =
        keymend fix app-info.txt                   vuelve a leer el archivo después de cada paso
        keymend fix                                continúa donde usted lo dejó
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Escribe, conserva y envía solicitudes a quienes deben ayudar
help-ticket-new = Escribe una solicitud a partir del diagnóstico y la conserva
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = Enumera los tickets
help-ticket-show = Muestra una solicitud
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = Cambia los campos, el destinatario o los adjuntos de una solicitud que no se ha enviado
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = Muestra una solicitud y después la envía por correo
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Código de salida 4: la solicitud no se ha enviado, o no es seguro que se haya enviado; el borrador se conserva.
help-ticket-export = Muestra un borrador de correo o guarda el paquete de pruebas
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Cierra un ticket; su carpeta se conserva
help-ticket-status = Preguntar al sistema de tickets del servicio de asistencia qué ha sido de una solicitud
    .examples = keymend ticket status 3
help-ticket-handed-over = Anotar que usted mismo entregó una solicitud: en una página, por teléfono o por carta
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Anotar lo que respondió el servicio de asistencia y su número
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Reabrir un ticket cerrado, o anular su entrega
    .examples = keymend ticket reopen 3
help-redact = Quita los valores privados de los registros
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = Muestra o cambia la configuración
help-config-show = Muestra la configuración
help-config-wizard = Pide uno a uno los ajustes que necesitan las solicitudes y envía un mensaje de prueba
help-config-path = Indica dónde está el archivo de configuración
help-config-set = Cambia un ajuste; un VALUE vacío lo quita
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = Muestra o comprueba el catálogo de problemas
help-topics-list = Enumera los problemas que Keymend conoce
help-topics-show = Muestra todo sobre un problema
help-topics-check = Comprueba el catálogo, junto con los temas de `--topics`
    .examples = keymend topics check --topics our-topics
help-topics-new = Empieza un tema: un archivo con huecos, que `topics check` enumera hasta que se rellenan
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = Mostrar o comprobar el directorio de proveedores y tiendas
help-providers-list = Enumerar los proveedores y tiendas, con los de su propia carpeta
help-providers-show = Mostrar todo sobre un proveedor o tienda, tal como lo dice su archivo
    .examples = keymend providers show Rostelecom
help-providers-check = Comprobar sus propios archivos de proveedores, uno por uno
    .examples = keymend providers check --dir our-providers
help-templates = Comprueba las plantillas y los idiomas de las cartas
help-templates-check = Los comprueba, junto con los de su propia carpeta
    .examples = keymend templates check --dir our-letters
help-schema = Muestra el esquema JSON de un documento
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = Muestra las opciones de autocompletado para un shell
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = Muestra la página del manual de un comando
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## Opciones de todos los comandos

help-option-output = Guarda el documento en un archivo en lugar de mostrarlo en el terminal (`-` es stdout)
help-option-color = Cuándo usar colores; se respeta NO_COLOR
help-option-topics_dir = Una carpeta de temas que se agregan, o que sustituyen a los que tienen el mismo identificador
help-option-config = El archivo de configuración (`keymend config path` indica el habitual)
help-option-language = El idioma de Keymend, por ejemplo `de`; para una solicitud, el idioma en que se escribe
help-option-no_input = No pregunta nunca
help-option-verbose = Muestra más detalles
help-option-quiet = No muestra en stderr nada más que los errores

## Lo que se lee

help-option-sources = Capturas de datos: archivos, carpetas o `-` para stdin; el formato se detecta. Si no se indica nada, este equipo
    .long = Capturas de datos: archivos, carpetas o `-` para stdin; el formato se detecta. Si no se indica nada, este equipo. Una captura es un archivo comprimido creado con `collect`, un informe de GetSystemInfo, el archivo comprimido de soporte de un servidor Linux, la salida de un programa de control, una exportación del Registro (`.reg` o la salida de `reg query`), un registro de eventos (`.evtx`, CSV o XML de `wevtutil`), eventos o claves de Security Center, o un archivo de datos.
help-option-message = Lo que aparece en la pantalla, o sus propias palabras
help-option-message_file = Lo mismo, desde un archivo; `-` es stdin
help-option-answers = Lo que usted sabe, por ejemplo purchase.channel=provider (repetible)
help-option-kind = Lee SOURCE con este formato en lugar de detectarlo: { $kinds }
help-option-machine = El equipo que se diagnostica, si las fuentes describen varios
help-option-now = Hace el diagnóstico como si fuera este momento (valor predeterminado: el reloj del equipo)
help-option-format = El formato del documento
help-option-all = Enumera también lo que se ha descartado, y por qué
help-option-exit_zero = Termina con 0 aunque se haya encontrado un problema
help-option-whole = Agrega también las líneas que Keymend no entiende, después de mostrar cada texto que se agrega

## explain

help-option-text = Un código de error, un tema, un código KM o lo que aparece en la pantalla; con `-` o sin nada se lee stdin
help-option-closest = Si no se entiende el texto: muestra este de los temas por los que pregunta Keymend
help-option-explain-now = El momento desde el que se cuenta «ayer» (valor predeterminado: el reloj del equipo)

## fix

help-option-more_sources = Otras capturas, que se leen como SOURCE
help-option-no_browser = Muestra la dirección con su token de un solo uso en lugar de abrir un navegador
help-option-topic = El problema que se soluciona (valor predeterminado: el primero que se encuentra)
help-option-expert = Preguntas más breves
help-option-dry_run = Muestra los comandos que se ejecutarían, sin ejecutar ninguno
help-option-remind = Cuando un paso dice que hay que esperar, guarda además en este archivo un recordatorio para el calendario
help-option-restart = Empieza desde el principio y descarta el progreso anterior

## ticket

help-option-number = El ticket (valor predeterminado: el único que no está cerrado; si hay varios, se pregunta)
help-option-ticket-handed-over-by = Cómo se entregó
help-option-ticket-handed-over-on = El día en que se entregó, por ejemplo 2026-11-27 o ayer (valor predeterminado: hoy)
help-option-to = Quién recibe la solicitud (valor predeterminado: quien puede solucionar el problema)
help-option-provider = El nombre del proveedor o de la tienda
help-option-mail = La dirección de correo a la que se escribe
help-option-settings = Rellena un campo de la solicitud (repetible)
help-option-reveal = Muestra completo este código o esta clave, solo en esta solicitud (repetible)
help-option-attach = Adjunta un archivo de texto sin sus valores privados (repetible)
help-option-attach_unchecked = Adjunta una imagen u otro archivo exactamente como es (repetible)
help-option-letter_language = El idioma de la carta (predeterminado: el del destinatario o, si no, el suyo)
help-option-ticket-new-topic = El problema sobre el que se escribe (valor predeterminado: el primero que se encuentra)
help-option-another = Crea un segundo ticket aunque haya uno abierto sobre el mismo caso
help-option-ticket-list-all = Muestra todos los tickets, no solo los 100 más recientes; JSON los contiene siempre todos
help-option-find = Solo los tickets con este texto: cliente, correo o teléfono, destinatario, equipo, problema o número
help-option-state = Solo los tickets en este estado
help-option-sort = Por qué se ordenan los tickets
help-option-ticket = El ticket
help-option-answer = Lo que respondió el servicio de asistencia
help-option-their_number = El número que el servicio de asistencia dio al ticket
help-option-provider_name = Su nombre o el de su archivo
help-option-providers-check-dir = La carpeta que se comprueba (predeterminado: `providers.d` junto a la configuración)
help-option-bundle = Guarda el paquete de pruebas en lugar del borrador
help-option-ticket-send-dry_run = Muestra el mensaje completo y no envía nada
help-option-editor = Escribir sus propias palabras en su editor de texto (VISUAL o EDITOR)
help-option-ticket-send-format = Cómo se muestra el mensaje: como se leerá, o byte a byte como sale
help-option-yes = Envía sin preguntar
help-option-again = Envía aunque ya se haya enviado, o quizá se haya enviado, antes; el Message-ID sigue siendo el mismo
help-option-follow_up = Agrega esto a una solicitud que ya se ha enviado, en la misma conversación

## redact

help-option-files = Archivos de texto: UTF-8, UTF-16 con marca de orden de bytes, o Windows-1251, Windows-1252 o CP866 cuando es seguro
help-option-show = Muestra, lugar por lugar, qué se sustituiría, y no guarda nada
help-option-keep = Conserva un valor, o todos los valores de un tipo (repetible): mail, person, user, host, group, address, ...
help-option-also = Sustituye también esta palabra dondequiera que aparezca (repetible)
help-option-map = Usa y actualiza una lista de valores sustituidos, para que más adelante el mismo valor se sustituya del mismo modo. Contiene los valores originales: no la comparta con nadie
help-option-redact-output = La carpeta en la que se guardan los archivos limpios

## config, topics, templates, schema, completions

help-option-key = Por ejemplo `name` o `mail.host`
help-option-value = El valor
help-option-topics-show-topic = El identificador o el código KM del tema
help-option-dir = Una carpeta de temas que se comprueba (valor predeterminado: los de esta copia de trabajo de Keymend, si lo es)
help-option-templates-check-dir = La carpeta que se comprueba (predeterminada: la del ajuste `templates`)
help-option-id = El identificador del tema nuevo: palabras en minúsculas unidas por guiones
help-option-topics-new-dir = La carpeta en la que se guarda, con sus relatos al lado (valor predeterminado: donde los tiene esta copia de trabajo de Keymend)
help-option-document = Qué documento
help-option-shell = Qué shell
help-option-words = El comando, por ejemplo `ticket new` (de forma predeterminada: el propio keymend)
help-option-man-dir = Guarda la página de cada comando en esta carpeta
help-option-command = El comando
help-fleet = Comprueba muchos equipos o claves de licencia a la vez: una línea para cada uno y un resumen
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      resumen de una ejecución anterior
    .after = Cada línea de entrada da exactamente una línea de salida; lo que no se puede leer se convierte en una línea con el veredicto `error` y el motivo. Códigos de salida: 0 todo está en orden, 1 se ha encontrado un problema, 2 algo no se ha podido leer, 3 se sabe muy poco de algunos.
help-compare = Muestra qué ha cambiado entre dos capturas de un equipo o dos ejecuciones de `keymend fleet`
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Código de salida 1: algo está peor que antes.
help-option-fleet-sources = Registros y capturas: archivos, carpetas, archivos comprimidos o `-` para stdin
help-option-jobs = Cuántos registros se comprueban a la vez (de forma predeterminada, uno por procesador)
help-option-ordered = Escribe las líneas en el orden de las fuentes
help-option-columns = Escribe registros planos: las columnas de `keymend schema fleet-columns`
help-option-fleet-format = Una línea por registro (`jsonl`, `csv`) o solo el resumen; sin ella, `jsonl`, y en un terminal el resumen
help-option-summary = Escribe también el resumen en este archivo: .html, .md, .json o texto
help-option-resume = Continúa una ejecución interrumpida; requiere `-o`
help-option-table = Qué contiene una columna de una tabla, como `key="Clave de licencia"`; se puede repetir
help-option-before = La captura anterior, o las líneas de la ejecución anterior
help-option-after = La posterior
help-option-compare-exit_zero = Termina con 0 aunque algo esté peor que antes
help-option-warn_days = Avisa si la licencia caduca dentro de este número de días, por ejemplo 30,7: advertencia desde el primer número, crítico desde el segundo

help-desk = Lee los mensajes que llegan a un servicio de asistencia
help-desk-open = Muestra de qué trata un mensaje, para el agente que lo responde
    .examples =
        keymend desk open request.eml             una solicitud que llegó por correo
        keymend desk open keymend-bundle.zip      un paquete solo
help-desk-triage = Ordena muchos mensajes: un registro para cada uno, con borradores de respuesta si lo desea
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    también los borradores, como archivos para el programa de correo
    .after = No se envía nada, y no se ejecuta ni se abre nada de lo que contiene un mensaje. Código de salida 2: al menos un mensaje no se ha podido leer; los demás se han procesado.
help-option-desk-open-text = Un correo, un paquete o un texto; `-` es stdin
help-option-mailboxes = Dónde están los mensajes: un archivo mbox, un Maildir, una carpeta de correos, líneas de JSON, una tabla o `-` para stdin
help-option-drafts = Escribe también los borradores de respuesta en esta carpeta
help-option-overwrite_drafts = Sustituye también los borradores que alguien ha editado entretanto
help-option-template = Una plantilla para los borradores de respuesta
help-option-desk = A quién pertenece este servicio de asistencia
