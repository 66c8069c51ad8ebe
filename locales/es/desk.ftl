# El lado del servicio de asistencia: lo que `desk open` y `desk triage` dicen al agente, y los borradores de respuesta a los clientes.

desk-not-understood = No entendido
desk-solved = Resuelto: el cliente dice que todo funciona
desk-proof-machine = Prueba: lo que se leyó en el equipo del cliente.
desk-proof-documented = Prueba: un código de error o un texto de la pantalla que Kaspersky documenta.
desk-proof-stated = Lo indica la solicitud de Keymend; no incluía ninguna prueba.
desk-proof-words = Ninguna prueba, solo las palabras del cliente. Certeza: { $percent } %.
desk-stated-otherwise = La solicitud indica `{ $topic }`, pero las pruebas dicen otra cosa.
desk-who = Quién puede solucionarlo: { $who }
desk-then = Si los pasos no solucionan el problema: { $who }
desk-customer = el cliente
desk-nobody = nadie; no hay nada que hacer
desk-here = su servicio
desk-does = Lo que hace su servicio: { $what }
desk-does-what = { $task ->
    [bill] Compruebe la factura del cliente. Si está pagada, prolongue la suscripción con Renew, o con Resume si está en pausa; si no, dígale qué queda por pagar.
    [resume] Compruebe si la factura está pagada. Si lo está, envíe Resume; el código de activación sigue siendo el mismo.
    [cancelled] Compruebe quién canceló la suscripción y hasta cuándo dura. No se puede continuar: para seguir hace falta un pedido nuevo, con un código nuevo.
    [activation] Compruebe con GetInfo si la suscripción está activa. Si no lo está, envíe Activate.
    [status] Compruebe con GetInfo el estado de la suscripción. Corríjala, o diga al cliente su estado y su fecha de caducidad.
    [plan] Compruebe si se cambió el plan del cliente. Si es así, envíele el código de activación nuevo; el anterior ya no funciona.
    [second-code] Compruebe hasta cuándo dura la suscripción del cliente con ustedes y dígaselo: otro código solo se puede usar cuando haya terminado.
    [send-code] Busque el pedido y envíe al cliente el código de activación.
    [replace] Busque el código que el cliente recibió de ustedes. Si es erróneo, sustitúyalo o devuelva el dinero; si es correcto, pregunte a Kaspersky.
    [payment] Busque los pagos y las facturas del cliente y responda a lo que pregunta sobre el dinero.
    [places] Compruebe cuántas plazas ha comprado el cliente y ofrézcale lo que necesita.
    [renewal] Compruebe si la renovación está pagada y se ha realizado. Si está pagada, no venda otra licencia al cliente.
   *[order] Busque el pedido o la suscripción del cliente y dígale lo que encuentre.
}
desk-urgent = Urgente: { $why }
desk-urgent-unprotected = el equipo no está protegido
desk-urgent-paid = el cliente ha pagado y está esperando
desk-urgent-fraud = es posible que estén estafando al cliente
desk-bundle-matches = { $files ->
    [one] El paquete tiene { $files } archivo y coincide con el manifiesto.
   *[other] El paquete tiene { $files } archivos y todos coinciden con el manifiesto.
}
desk-bundle-wrong = El paquete se modificó después de que Keymend lo creara, así que no prueba nada. Modificado, ausente o agregado: { $files }.
desk-request-id = Solicitud: { $id }
desk-missing = Falta
desk-says = Lo que dice el cliente
desk-tried = Lo que el cliente ya ha probado
desk-words = Lo que escribió el cliente
desk-from-quoted = Estas palabras son del mensaje citado o reenviado que sigue; el mensaje en sí dice muy poco.
desk-not-counted = Líneas no tenidas en cuenta: citadas { $quoted }, firma { $signature }.
desk-draft-heading = Borrador de respuesta
desk-same = { $by ->
    [message] El mismo correo que { $id }
    [thread] La misma conversación que { $id }
    [order] El mismo número de pedido o de contrato que { $id }
    [code] El mismo código de activación que { $id }
    [machine] El mismo equipo que { $id }
   *[person] El mismo remitente que { $id }
}
desk-closed-by = Resuelto, según el mensaje posterior { $id }. No hace falta responder.
desk-closes = Indica que está resuelto: { $ids }
desk-refers-back = El cliente se refiere a un caso anterior. Búsquelo por el nombre o la dirección del cliente.
desk-refers-to = El cliente se refiere a un mensaje anterior: { $id }
desk-refers-to-titled = El cliente se refiere a un mensaje anterior: { $id } ({ $title })
desk-winmail = El adjunto { $name } está en un formato que solo abre Outlook. Pida al cliente que envíe el mensaje como texto sin formato.
desk-letters-damaged = Algunos caracteres de este mensaje están dañados porque el mensaje indica un juego de caracteres incorrecto.
desk-sent-card = El cliente ha enviado datos de una tarjeta de pago, ocultos aquí. Elimínelos de su sistema de tickets y aconseje al cliente que llame a su banco.
desk-sent-password = El cliente ha enviado una contraseña o un PIN, ocultos aquí. Elimínelo de su sistema de tickets, no lo use y aconseje al cliente que lo cambie.
desk-date-ambiguous = La fecha `{ $date }` no se ha usado: nada indica aquí si va primero el día o el mes.
desk-date-unknown = La fecha `{ $date }` no se ha usado porque Keymend no conoce esta forma de escribir fechas.
desk-failed = Keymend ha fallado al leer este mensaje ({ $place }). Ábralo en su programa de correo y comunique el fallo a los desarrolladores de Keymend.
desk-text-cut = Solo se han leído los primeros { $kib } KiB de este texto.
desk-text-of-a-file = El texto del adjunto { $name } se ha leído como parte del mensaje.
desk-text-of-a-part = El texto de un archivo adjunto sin nombre se leyó como parte del mensaje.
desk-file-not-read = Adjunto { $name }: { $advice }
desk-files-passed-over = No se han leído, porque Keymend no conoce su formato: { $names } ({ $count }).
desk-pictures-left = Imágenes, que Keymend no puede leer: { $names } ({ $count }). Véalas usted.
desk-texts-left = Texto de adjuntos que no se ha leído, porque el mensaje ya dice lo suficiente: { $names } ({ $count }).
desk-sent-by-a-program = Este mensaje lo ha enviado un programa: un aviso de entrega, una respuesta automática o un boletín. No se responde.
desk-is-a-log = Es el registro de un programa y no un mensaje de un cliente, así que no hay borrador.
desk-of-another-service = Este mensaje trata de otro de sus servicios, no de Kaspersky. Páselo a quien corresponda.
desk-language-not-read = Keymend no entiende este idioma: { $language }. Lea usted el mensaje.
desk-draft-asks-for-screen = El borrador solo pide el texto que aparece en la pantalla.
desk-of-an-employee = El equipo es de una empresa o de un centro educativo: su administrador se ocupa de la licencia.
desk-draft-buys-nothing = El borrador pide no comprar nada.
desk-beside = El cliente pregunta además por lo siguiente, y debe responder un compañero: { $what }.
desk-asked-for-a-customer = Un compañero lo pregunta para un cliente: el borrador es para el cliente y no tiene destinatario.
desk-draft-other-language = Keymend no tiene borradores en { $theirs }, el idioma de este mensaje. Este borrador está en { $own }.
desk-draft-language-unknown = No está claro en qué idioma está este mensaje; el borrador está en { $own }.
desk-attachments-left = { $count ->
    [one] No se examinó { $count } adjunto.
   *[other] No se examinaron { $count } adjuntos.
}
desk-several = Este mensaje trata de varios clientes u ordenadores ({ $count }). Atienda cada caso por separado.
desk-several-of-one = El cliente describe varios problemas ({ $count }). Responda a cada uno.
desk-cases-heading = Los casos de este mensaje
desk-too-large = El mensaje ocupa más de { $most } MiB y no se ha leído. Guarde sus adjuntos y ábralos uno por uno.
desk-too-large-rest = Este mensaje ocupa más de { $most } MiB, así que solo se ha leído el principio. Guarde sus adjuntos y ábralos uno por uno.
desk-sender-without-address = El remitente { $name } no tiene aquí dirección de correo.
desk-sender-unknown = Aquí no consta el remitente.
desk-draft-without-recipient = El borrador no tiene destinatario.
desk-too-many-parts = El mensaje tiene más de { $most } partes y no se ha leído. Ábralo en su programa de correo.
desk-no-text = El mensaje está vacío. Pida al cliente que lo envíe de nuevo.
desk-damaged = El texto de este mensaje está dañado y no se ha leído. Pida al cliente que lo envíe de nuevo como texto sin formato.
desk-damaged-archive = El archivo comprimido { $name } está incompleto o dañado, por lo que no se ha leído. Pida al cliente que lo envíe de nuevo.
desk-empty = No hay ningún mensaje en { $mailbox }. Compruebe que es el archivo correcto y que la exportación está completa.
desk-row-too-long = Esta fila ocupa más de { $most } MiB y no se ha leído.
desk-row-not-read = Esta fila no se puede leer. Compruebe que es una línea de JSON o una fila de una tabla con una columna como `text`.
desk-columns-unknown = Columnas de { $mailbox } que no se han leído, porque Keymend no entiende su nombre: { $columns }.
desk-not-a-mailbox = { $path } no es un buzón que Keymend conozca. Indique un archivo mbox, un Maildir, una carpeta de correos, líneas de JSON o una tabla con una columna como `text`.
desk-no-such-message = { $mailbox } no contiene ningún mensaje { $mark }. El identificador está en la primera columna de `keymend desk triage`.
desk-many-messages = { $path } contiene varios mensajes. Indique uno, por ejemplo { $path }:1, o clasifíquelos todos con `keymend desk triage`.
desk-wanted-mailbox = Indique un archivo mbox, un Maildir, una carpeta de correos, líneas de JSON o una tabla con una columna como `text`.
desk-wanted-template = Indique un archivo de plantilla.
desk-template-wrong = La plantilla { $path } no se puede usar: { $error }. Corríjala o use otra.
desk-template-value = línea { $line }: una respuesta no tiene ningún valor `{ $name }`. Valores posibles: { $names }
desk-template-without-steps = La plantilla { $path } no tiene sitio para los pasos, así que un borrador no diría qué hacer. Añádale `{ $steps }`.
desk-template-name = La plantilla { $path } no lleva el nombre de ningún idioma. Llámela `answer.hbs` para todos los idiomas o por el código de uno, como `de.hbs`.
desk-template-left-out = En su lugar se usa el texto integrado.
desk-title = Mensajes del servicio de asistencia
desk-column-message = Mensaje
desk-column-language = Idioma
desk-column-problem = Problema
desk-column-whose = Quién puede solucionarlo
desk-group-errors = No se pudieron leer
desk-group-fraud = Avise primero a estos clientes: posible estafa
desk-group-urgent = Urgentes
desk-group-others = Los demás
desk-group-solved = Resuelto, no hace falta responder
desk-not-shown = Mensajes que no se muestran aquí: { $count }. `--format jsonl` los escribe todos.
desk-stopped = Interrumpido. Mensajes procesados: { $messages }. No se ha guardado nada. Para poder continuar, inicie el comando con `--format jsonl -o FILE` y después añada `--resume`.
desk-draft-kept = El borrador { $name } se ha editado, así que se ha dejado como está.
desk-drafts-kept = Borradores editados que se han dejado como están: { $count } ({ $names }). `--overwrite-drafts` también los sustituye.
desk-summary = Mensajes: { $messages }. No entendidos: { $not-understood }. Urgentes: { $urgent }. No se pudieron leer: { $errors }.
desk-draft-notice = Borrador de Keymend. Léalo y corríjalo antes de enviarlo.
desk-draft-greeting = Hola:
desk-draft-sure = Gracias por su mensaje. Entendemos que se trata de lo siguiente: «{ $title }».
desk-draft-unsure = Gracias por su mensaje. Parece tratarse de lo siguiente: «{ $title }». Si es otra cosa, díganos qué muestra la pantalla.
desk-draft-several = Gracias por su mensaje. Nos describe varios problemas: { $titles }.
desk-draft-not-understood = Gracias por su mensaje. Para ayudarle necesitamos saber más. Envíenos el texto exacto o el código de error que muestra la pantalla y el nombre de su producto de Kaspersky.
desk-draft-steps = Pruebe lo siguiente:
desk-draft-missing = Responda también a estas preguntas:
desk-draft-whose = { $who ->
    [kaspersky] Si con eso no se soluciona, solo el soporte de Kaspersky puede resolverlo: https://support.kaspersky.com/
    [shop] Si con eso no se soluciona, póngase en contacto con la tienda que vendió la licencia: solo ella puede cambiar su pedido.
    [admin] Si con eso no se soluciona, póngase en contacto con el administrador de su equipo, que gestiona la licencia.
   *[provider] Si con eso no se soluciona, póngase en contacto con el proveedor de su suscripción: solo él puede cambiarla.
}
desk-draft-codes = No nos envíe un código de activación completo por correo; bastan los cinco últimos caracteres.
desk-draft-card = Su mensaje contiene datos de una tarjeta de pago. Es posible que otras personas lean un correo electrónico; por eso, llame a su banco, dígale que los datos se enviaron por correo y pregunte si hay que sustituir la tarjeta. Nunca necesitamos los datos de su tarjeta.
desk-draft-password = Su mensaje contiene una contraseña o un PIN. Cámbielo ahora mismo en todos los sitios donde lo use. Nunca necesitamos su contraseña; no nos la envíe a nosotros ni a nadie.
desk-draft-well = Gracias por avisarnos. Nos alegra que todo vuelva a funcionar.
desk-draft-thanks = Gracias por su mensaje. Si necesita algo más, escríbanos.
desk-draft-elsewhere = Gracias por su mensaje. No trata de Kaspersky, sino de otro de nuestros servicios, así que lo pasamos a los compañeros que se ocupan de él.
desk-draft-other-matter = Gracias por su mensaje. Por lo que vemos, no se trata de una licencia. Un compañero lo leerá y le escribirá.
desk-draft-pay-once = Según nos indica, ya ha pagado; por favor, no vuelva a pagar.
desk-draft-employee = En un equipo de su empresa o de su centro educativo, el administrador se ocupa de la licencia. No compre nada y avise a su administrador o al departamento de informática.
desk-draft-fraud = No pague nada y no dé a nadie un código, una contraseña ni acceso a su equipo, aunque digan que llaman de nuestra parte. Si tiene dudas, llámenos al número que figura en su factura.
desk-draft-answer = { $question ->
    [uninstall-managed] No desinstale nada en un ordenador de su empresa o centro de estudios: eso lo decide su administrador.
    [uninstall] No desinstale la aplicación de Kaspersky: la licencia no cambia con eso, y sin la aplicación el equipo no está protegido.
    [other-code] No introduzca otro código mientras tenga la suscripción con nosotros. Guárdelo: podrá usarlo cuando la suscripción haya terminado.
    [same-seller] No vuelva a comprar a este vendedor hasta que esto se aclare: el próximo código puede tener el mismo problema.
    [buy] No compre nada ni cambie el código hasta que esto se aclare.
    [sign-in] No podemos iniciar sesión en su cuenta por usted y nunca necesitamos su contraseña. Inicie sesión usted mismo.
   *[how-long] La suscripción sigue funcionando durante un tiempo. La ventana de licencias de la aplicación de Kaspersky indica hasta cuándo.
}
desk-draft-beside = También nos pregunta por lo siguiente: { $what }. Un compañero le responderá al respecto.
desk-draft-earlier = Nos escribe que esto ya le había pasado. Para encontrar su mensaje anterior, indíquenos su número o el día en que nos escribió.
desk-draft-earlier-known = Nos escribe que esto ya le había pasado. Tenemos su mensaje anterior y leemos los dos juntos.
# What somebody asks besides; stands in desk-beside and desk-draft-beside.
desk-beside-what = { $matter ->
    [bill] una factura o un recibo
    [bill-address] la dirección o el nombre de la factura
   *[charged-twice] un cobro duplicado
}
desk-draft-instead = { $step ->
    [early] Si un código nuevo o un archivo de clave está pagado pero llegará después de la caducidad, díganoslo hoy mismo para que comprobemos si se puede enviar antes.
    [places] Si necesita más plazas, díganos cuántas.
    [renewal] Si la renovación no está pagada y no tiene ningún código, pídanosla.
    [key] Si no hay ninguna clave renovada, pídanos una.
    [administrator] Pregunte a su administrador: una empresa gestiona sus licencias y dispositivos en Kaspersky Security Center y no en My Kaspersky.
    [card] Indíquenos su nueva tarjeta en nuestro sitio web o por teléfono, nunca por correo. Después pregúntenos qué día volveremos a intentar el cobro.
    [cancel] Si prefiere usar el código, díganos que cancelemos su suscripción. Después espere a que la suscripción haya caducado.
   *[pay] Si todavía no ha pagado nuestra factura, páguela o renueve con nosotros. Si ya ha pagado, no vuelva a pagar.
}
desk-draft-last-signs = { $code ->
    [previous-code] Los cinco últimos caracteres del código de activación que usaba antes
   *[new-code] Los cinco últimos caracteres del código de activación que quiere usar ahora
}
desk-draft-ours = Nos ocupamos de ello y volveremos a escribirle.

## Codes of the subscription service

desk-kss-heading = Códigos del servicio de suscripciones, para la asistencia del proveedor
desk-kss-source = Según código público de proveedores, no según un texto de Kaspersky.
desk-code-line = línea { $line }
desk-code-subscriber = abonado { $number }
desk-kss = { $code ->
    [c1] Se envió Activate, pero este SubscriberId ya está activo. Consulte con GetInfo y dé otra vez al cliente el código existente.
    [c2] Este SubscriberId aún no está activo. Envíe Activate.
    [c3] Se envió Renew con una fecha de fin anterior a la actual. Corrija la fecha.
    [c4] La suscripción ya está cancelada de forma definitiva (HardCancel). Hace falta un SubscriberId nuevo, y el cliente recibe un código nuevo.
    [c5] No se conoce este SubscriberId. Compruebe si es la cuenta correcta y si el servicio se contrató alguna vez.
    [c6] El mismo pedido se envió dos veces. Ignore este error y consulte el estado con GetInfo.
    [c8] Su reserva de códigos de activación está vacía. Pida más a Kaspersky; el cliente no ha hecho nada mal.
    [c9] No se conoce el identificador del producto. Corrija su configuración.
    [c101] El período es inferior a 28 días. Alárguelo.
    [c103] El inicio está en el futuro. Compruebe el reloj de su servidor y haga que empiece ahora.
    [c105] La suscripción está cancelada (SoftCancel) y no se puede activar. Cree un pedido nuevo.
    [c202] Se envió Renew para una suscripción sin fecha de fin. No hay nada que renovar: busque una suspensión o una factura sin pagar.
    [c204] Se envió Renew mientras la suscripción estaba suspendida. Envíe Resume en su lugar; el código sigue siendo el mismo.
    [c303] Se envió SoftCancel mientras la suscripción estaba suspendida. Envíe antes Resume o use HardCancel.
    [c304] La fecha de cancelación es de hace más de 14 días. Elija una fecha posterior.
    [c401] Solo se puede suspender una suscripción sin fecha de fin.
    [c402] La suscripción ya está suspendida.
    [c501] Se envió Resume, pero la suscripción está activa. El problema está en otra parte: pida al cliente que actualice el estado en el dispositivo.
    [c601] Su contrato no permite este comando.
    [c602] Un atributo es incorrecto, por ejemplo una fecha anterior a 2008 o al inicio.
    [cactivate] Inicia una suscripción y entrega su código. El producto y el número de dispositivos no se pueden cambiar mientras está en curso: para otro plan, cancélela con HardCancel y envíe un nuevo Activate. El cliente recibe entonces un código nuevo.
    [crenew] Cambia la fecha de fin de una suscripción que la tiene. Para una suscripción suspendida, el comando que hay que enviar es Resume.
    [cpause] Suspende una suscripción sin fecha de fin, por lo general debido a una factura sin pagar. Termina con Resume, y el código sigue siendo el mismo.
    [cresume] Termina una suspensión. El cliente no necesita un código nuevo.
    [csoftcancel] Cancela una suscripción, pero no mientras está suspendida. Después no se puede volver a activar: el cliente necesita un pedido nuevo.
    [chardcancel] Cancela una suscripción de forma definitiva, también cuando el cliente cambia de plan. El código anterior deja de funcionar y el cliente necesita el nuevo.
   *[c99] Error desconocido. Inténtelo de nuevo y después pregunte a Kaspersky.
}
desk-kss-customer = Para el cliente: { $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] Su suscripción está activa y su código de activación no ha cambiado. Se lo enviamos otra vez.
    [started] Estamos activando su suscripción. Recibirá su código de activación en cuanto esté activa.
    [order] Su suscripción anterior está cancelada y no se puede continuar. Si pide una nueva, recibirá un código de activación nuevo.
    [account] No encontramos su suscripción. Indíquenos su número de cliente y la fecha del pedido.
    [pool] En este momento no tenemos ningún código de activación disponible. No es culpa suya; no pague otra vez. Le enviaremos el código en cuanto lo tengamos.
    [endless] Su suscripción no tiene fecha de fin, así que no hay nada que renovar. Estamos comprobando si está suspendida o si hay una factura sin pagar.
    [paused] Su suscripción está suspendida. En cuanto se reanude, su licencia volverá a funcionar con el código de activación que ya tiene.
    [cancel] Su suscripción está suspendida. Díganos si desea que se cancele de inmediato.
    [dated] Una suscripción con fecha de fin no se puede suspender. Continúa hasta esa fecha.
    [active] Su suscripción está activa en nuestro sistema. Actualice el estado de la suscripción en la aplicación de Kaspersky y escríbanos si todavía muestra otra cosa.
    [changed] Su suscripción anterior ha terminado, por ejemplo por un cambio de plan, y su código de activación ya no funciona. Si tiene una suscripción nueva, introduzca su código de activación nuevo en la aplicación de Kaspersky.
    [plan] Cuando cambia su plan con nosotros, recibe un código de activación nuevo y el anterior deja de funcionar. No tiene que comprar ni pedir nada: el código nuevo se lo damos nosotros. En cuanto lo tenga, introdúzcalo en la aplicación de Kaspersky.
   *[ours] El error es nuestro; usted no tiene que hacer nada. Le escribiremos en cuanto esté corregido.
}
