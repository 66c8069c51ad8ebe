letter-subject = { $title } (Kaspersky)
letter-subject-customer = En nombre de un cliente: «{ $title }»
letter-vendor = Kaspersky
letter-to = Para
letter-mail = Correo electrónico
letter-page = Página que debe abrirse
letter-telephone = Teléfono
letter-about = Asunto
letter-date = Fecha
letter-colon = { $label }: { $value }
letter-recipient-kaspersky = soporte técnico de Kaspersky
letter-recipient-provider = soporte del proveedor de la suscripción
letter-recipient-shop = tienda que vendió la licencia
letter-recipient-admin = administrador del equipo
letter-named = { $recipient } ({ $name })

letter-greeting-kaspersky = Estimado equipo de soporte:
letter-greeting-provider = Estimado equipo de soporte:
letter-greeting-shop = Estimado equipo de ventas:
letter-greeting-admin = Hola:
letter-opening-kaspersky = Necesito su ayuda con mi licencia de Kaspersky, porque no he encontrado una solución por mi cuenta.
letter-opening-provider = Mi protección de Kaspersky forma parte de una suscripción que ustedes gestionan, así que Kaspersky no puede modificarla. Les ruego que la revisen y me ayuden con lo siguiente.
letter-opening-shop = Necesito su ayuda con una licencia de Kaspersky que les compré. Les ruego que revisen mi pedido.
letter-opening-admin = La licencia de Kaspersky de este equipo necesita su atención; yo no puedo cambiarla.
letter-opening-customer-kaspersky = Les escribo en nombre de un cliente que necesita ayuda con una licencia de Kaspersky. No hemos podido encontrar una solución.
letter-opening-customer-provider = Les escribo en nombre de un cliente cuya protección de Kaspersky forma parte de una suscripción que ustedes gestionan, por lo que Kaspersky no puede cambiarla. Les ruego que la revisen y ayuden con lo siguiente.
letter-opening-customer-shop = Les escribo en nombre de un cliente que les compró una licencia de Kaspersky y necesita ayuda. Les ruego que revisen el pedido.
letter-opening-customer-admin = Escribo en nombre del usuario de este equipo. Su licencia de Kaspersky requiere su atención.
letter-enter-in-form = Para introducir campo por campo en el formulario de esa página:
letter-masked = Los códigos de activación y las claves de licencia aparecen ocultos, salvo los que he decidido indicar completos. Puedo facilitarlos completos si me los piden.
letter-stand-in-code = código
letter-stand-in-person = persona
letter-stand-in-user = usuario
letter-stand-in-host = equipo
letter-stand-in-telephone = teléfono
letter-stand-in-group = grupo
letter-stand-in-subscriber = abonado
letter-stand-in-payment = pago
letter-stand-in-personal = dato-personal
letter-stand-in-street = calle
letter-stand-in-token = token
letter-stand-in-hardware = hardware
letter-stand-in-word = palabra
letter-closing = Atentamente,
letter-case = El caso
letter-missing = Sin indicar
letter-to-fill = No forma parte de la carta. Sin indicar; complételo donde pueda:
letter-proofs = Lo que el equipo muestra sobre la licencia
letter-source = Fuente
letter-attach = Adjuntos, o por adjuntar
letter-days-left = { $count ->
    [one] queda { $count } día
   *[other] quedan { $count } días
}

letter-field-problem = Problema
letter-field-product = Producto
letter-field-version = Versión
letter-field-system = Sistema operativo
letter-field-license-status = Estado de la licencia
letter-field-license-expires = Fecha de caducidad de la licencia
letter-field-subscription-status = Estado de la suscripción
letter-field-provider = Proveedor
letter-field-message = Texto en pantalla
letter-field-error-code = Código de error
letter-field-databases = Fecha de las bases de datos
letter-field-purchase-channel = Procedencia de la licencia
letter-field-paid = Renovación pagada
letter-field-policy = Directiva del administrador
letter-field-description = Descripción
    .question = ¿Qué hizo y qué ocurrió?
letter-field-steps-tried = Pasos ya probados
    .question = ¿Qué ha probado ya?
letter-field-customer = Cliente
    .question = ¿Cómo se llama su cliente?
letter-field-name = Nombre
    .question = ¿Cómo se llama?
letter-field-contact = Contacto
    .question = ¿En qué dirección de correo o número de teléfono se le puede localizar?
letter-field-account-email = Correo de la cuenta
    .question = ¿Qué dirección de correo usa su cuenta de My Kaspersky?
letter-field-new-code = Código de activación nuevo
    .question = ¿Qué código de activación quiere usar ahora?
letter-field-previous-code = Código de activación anterior
    .question = ¿Qué código de activación usaba antes?
letter-field-license-key = Clave o número de licencia
    .question = ¿Qué clave o número de licencia muestra la ventana de licencias?
letter-field-order-number = Número de pedido
    .question = ¿Cuál es el número del pedido?
letter-field-order-email = Correo del pedido
    .question = ¿Qué dirección de correo se usó en el pedido?
letter-field-amount = Importe
    .question = ¿Qué importe se pagó?
letter-field-payment-date = Fecha del pago
    .question = ¿Qué día se realizó el cargo?
letter-field-purchase-date = Fecha de compra
    .question = ¿Cuándo se compró la licencia?
letter-field-purchase-place = Lugar de compra
    .question = ¿En qué tienda o en qué sitio web se compró?
letter-field-purchase-country = País de compra
    .question = ¿En qué país se compró?
letter-field-use-country = País de uso
    .question = ¿En qué país se usa?
letter-field-ordered-product = Producto pedido
    .question = ¿Qué producto indica el pedido o la caja?
letter-field-first-activation = Primera activación
    .question = ¿Cuándo, aproximadamente, se activó el código por primera vez?
letter-field-device-count = Número de dispositivos
    .question = ¿En cuántos dispositivos se usa la licencia?
letter-field-devices-allowed = Dispositivos que permite la licencia
letter-field-reinstall-reason = Motivo de la reinstalación
    .question = ¿Por qué se volvió a instalar la aplicación de Kaspersky?
letter-field-subscriber-number = Número de abonado o de contrato
    .question = ¿Qué número de abonado o de contrato tiene con el proveedor?
letter-field-host = Equipo
    .question = ¿Cómo se llama el equipo?
letter-field-other-computers = No se trata de estos otros equipos

letter-complaint-account-required = La aplicación de Kaspersky exige conectarse a My Kaspersky y no consigo conectar este dispositivo
letter-complaint-app-store-subscription = Mi suscripción de la tienda de aplicaciones no aparece en la aplicación de Kaspersky
letter-complaint-auto-renewal-off = { $stand ->
    [paid] He pagado, pero mi suscripción no se ha renovado automáticamente
   *[other] La renovación automática no funciona con mi licencia
}
letter-complaint-billing-only = Tengo un problema con un pago de Kaspersky
letter-complaint-business-key-in-home-product = La licencia que compré no sirve para mi producto de Kaspersky: uno es para empresas y el otro para particulares
letter-complaint-code-lost = No encuentro mi código de activación
letter-complaint-code-mistyped = Mi código de activación se rechaza por incorrecto
letter-complaint-code-refused-under-subscription = Mi nuevo código de activación no se acepta porque la suscripción sigue activa
letter-complaint-key-file-needed = No puedo activar un equipo sin acceso a Internet y necesito un archivo de clave
letter-complaint-license-expired = { $stand ->
    [paid] He pagado la renovación, pero la licencia sigue apareciendo como caducada
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] La licencia de Kaspersky de este equipo ha caducado
   *[other] La licencia de Kaspersky de este equipo no funciona como debería
}
letter-complaint-not-activated = { $stand ->
    [paid] He pagado, pero no hay ninguna licencia en mi dispositivo
   *[other] { $title }
}
letter-complaint-not-an-activation-code = Lo que tengo no se acepta como código de activación
letter-complaint-paid-without-code = He pagado, pero no me ha llegado ningún código de activación
letter-complaint-previous-code-refused = Mi código de activación anterior no se acepta
letter-complaint-previous-license-not-found = La aplicación de Kaspersky pide mi código de activación anterior
letter-complaint-product-end-of-support = Mi licencia no funciona porque esta versión ya no recibe soporte
letter-complaint-promo-code = Mi código gratuito o promocional no se acepta como licencia anterior para la renovación
letter-complaint-shorter-term-than-paid = La nueva licencia dura menos de lo que pagué
letter-complaint-subscription-grace = { $stand ->
    [paid] He pagado, pero mi suscripción de Kaspersky no se ha renovado y pronto dejará de funcionar
   *[other] Mi suscripción de Kaspersky ha caducado, no se ha renovado y pronto dejará de funcionar
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] He pagado, pero mi suscripción de Kaspersky no se ha renovado y ya no funciona
   *[other] Mi suscripción de Kaspersky no se ha renovado y ya no funciona
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] He pagado, pero la renovación de mi suscripción de Kaspersky no ha llegado a este dispositivo
   *[other] La renovación de mi suscripción de Kaspersky no ha llegado a este dispositivo
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] He pagado, pero mi suscripción de Kaspersky está suspendida
   *[other] Mi suscripción de Kaspersky está suspendida
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] He pagado, pero mi suscripción de Kaspersky no se ha renovado
    [ended] Mi suscripción de Kaspersky ha caducado y no se ha renovado
   *[other] Mi suscripción de Kaspersky no funciona como debería
}
