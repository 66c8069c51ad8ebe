fact-with-value = { $label }: { $value }

answer-yes = sí
answer-no = no
answer-today = hoy
answer-yesterday = ayer
answer-2-days-ago = hace dos días
answer-3-days-ago = hace tres días o más

## product

product-family = Producto de Kaspersky
    .is-home = Anti-Virus, Internet Security, Total Security, Standard, Plus o Premium en Windows
    .is-security-cloud = Security Cloud
    .is-mac = un producto de Kaspersky para Mac
    .is-android = una aplicación de Kaspersky en un teléfono o una tableta Android
    .is-ios = una aplicación de Kaspersky en un iPhone o iPad
    .is-home-linux = Kaspersky para Linux (Standard, Plus o Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security para Windows (un producto para empresas)
    .is-endpoint-linux = Endpoint Security para Linux (un producto para empresas)
    .is-embedded-linux = Embedded Systems Security para Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Anti-Virus o Security para un servidor de archivos Linux (un producto para empresas)
    .is-other = otra cosa
    .question = ¿De qué dispositivo y de qué producto de Kaspersky se trata?
product-name = Producto
product-version = Versión instalada
product-generation = Antigüedad del producto
    .is-2010s = de 2010 a 2018
    .is-2019-2021 = de 2019 a 2021
    .is-21-x = versión 21.4 o posterior (Standard, Plus, Premium y otros de esa época)
    .question = ¿De qué época es la aplicación de Kaspersky?
product-meant_for = Destinado a
    .is-home = un hogar o una oficina pequeña
    .is-business = una empresa
product-others = Otro producto de Kaspersky en este equipo
product-running = Aplicación de Kaspersky en ejecución
    .yes = La aplicación de Kaspersky está en ejecución
    .no = La aplicación de Kaspersky no está en ejecución
    .question = ¿Ve el icono de Kaspersky junto al reloj, y se abre la aplicación?
product-installed_at = Fecha de instalación

## license

license-status = Licencia
    .is-active = activa, aún sin caducar
    .is-expired = caducada
    .is-not-valid = no válida, o muestra un error
    .is-absent = ninguna licencia en este dispositivo
    .question = ¿Qué muestra la ventana de la licencia de la aplicación de Kaspersky?
license-key_state = Estado de la clave de licencia
license-blocked = Clave bloqueada por Kaspersky
    .yes = Kaspersky ha bloqueado la clave o el código
    .no = Kaspersky no ha bloqueado la clave ni el código
license-expires_at = Fecha de caducidad de la licencia
license-ended = Caducidad de la licencia
    .is-within-24h = hace menos de 24 horas
    .is-earlier = hace más de 24 horas
    .question = ¿Ha caducado la licencia hace menos de 24 horas?
license-days_left = Días restantes
license-days_passed = Días restantes ya transcurridos
    .yes = Los días que quedaban ya han pasado
    .no = Los días que quedaban aún no han pasado
license-key_type = Número de tipo de la clave
license-type = Tipo de licencia
    .is-commercial = comprada
    .is-trial = de prueba gratuita
    .is-subscription = suscripción
    .is-beta = para probar una versión beta
    .is-test = licencia para pruebas (test)
    .is-oem = incluida con el equipo
    .question = ¿Qué tipo de licencia es?
license-reported_expired = Caducidad comunicada a Windows
    .yes = La aplicación de Kaspersky ha comunicado a Windows que ha caducado
    .no = La aplicación de Kaspersky no ha comunicado a Windows que haya caducado
license-ends_soon = Caducidad próxima notificada
    .yes = Se ha notificado que la licencia caduca pronto
    .no = No se ha notificado que la licencia caduque pronto
license-key_listed = Si la clave de licencia figura en la lista de claves
    .yes = La clave de licencia figura en la lista de claves
    .no = La clave de licencia no figura en la lista de claves
license-limited_parts = No incluido en la licencia
license-devices_allowed = Dispositivos que permite la licencia
license-devices_used = Dispositivos que usan la licencia
license-over_limit = Licencia usada en más dispositivos de los que permite
    .yes = La licencia se usa en más dispositivos de los que permite
    .no = La licencia no se usa en más dispositivos de los que permite
license-in_console = Clave que figura en Security Center
    .yes = Esta clave figura en Security Center
    .no = Esta clave no figura en Security Center
license-managed = Licencia de este equipo gestionada por un administrador
    .yes = Un administrador gestiona la licencia de este equipo
    .no = Ningún administrador gestiona la licencia de este equipo

## activation_ticket

activation_ticket-valid_to = Ticket de activación válido hasta
activation_ticket-created_at = Ticket de activación emitido
activation_ticket-license_state = Número de estado de la licencia en el ticket de activación

## subscription

subscription-present = Licencia por suscripción
    .yes = La licencia es una suscripción
    .no = La licencia no es una suscripción
    .question = ¿La ventana de la licencia menciona una suscripción?
subscription-status = Suscripción
    .is-being-defined = En proceso de definición
    .is-active = Activa
    .is-renewed = Renovada
    .is-error = Error
    .is-grace = Caducada. Período de gracia.
    .is-grace-over = Caducada. El período de gracia ha terminado.
    .is-suspended = Suspendida
    .is-resumed = Reanudada
    .is-cancelled = Cancelación de la suscripción
    .is-update-required = Es necesaria una actualización
    .is-expired = Caducada
    .question = ¿Qué estado de la suscripción muestra la aplicación?
subscription-provider_managed = Suscripción gestionada por un proveedor
    .yes = Un proveedor gestiona la suscripción
    .no = Ningún proveedor gestiona la suscripción
    .question = ¿Paga la suscripción a través de un proveedor, por ejemplo con su contrato de Internet, de teléfono o del banco?
subscription-auto_renews = Renovación automática activada
    .yes = La renovación automática está activada
    .no = La renovación automática está desactivada
    .question = ¿Está activada la renovación automática, de modo que se hace un cargo en su tarjeta cada año?
subscription-charged_at = Fecha del cobro de la renovación
    .question = ¿Cuándo se le cobró la renovación?
subscription-provider = Proveedor

## reserve

purchase-complaint = Reclamación sobre un pago
    .is-charged-twice = se ha cobrado dos veces
    .is-refund = quiere que le devuelvan el dinero
    .is-unwanted = se ha cobrado sin su consentimiento
    .is-cancel = quiere desactivar la renovación automática
    .is-scam = alguien pide dinero o acceso en nombre de Kaspersky
    .customer-is-refund = el cliente quiere que se le devuelva el dinero
    .customer-is-unwanted = se cobró sin el consentimiento del cliente
    .customer-is-cancel = el cliente quiere desactivar la renovación automática
account-shows_active = Activa en otro lugar
    .yes = La cuenta o el vendedor muestran la licencia como activa
    .no = Ni la cuenta ni el vendedor muestran la licencia como activa
reserve-present = Código de activación de reserva guardado
    .yes = Hay un código de activación de reserva guardado
    .no = No hay ningún código de activación de reserva guardado
    .question = ¿Aparece también en la ventana de la licencia un código de activación de reserva (o nuevo)?
reserve-expires_at = Fecha de caducidad de la licencia de reserva
reserve-usable = Código de activación de reserva no caducado
    .yes = Hay un código de activación de reserva guardado que no ha caducado
    .no = El código de activación de reserva guardado ha caducado

## code

code-shape = Lo que introdujo como código
    .is-activation-code = 20 letras y dígitos en cuatro grupos de cinco
    .is-look-alike = un código de activación con letras de otro alfabeto que parecen iguales
    .is-wrong-length = casi un código de activación, pero le faltan o le sobran caracteres
    .is-license-key = 32 letras y dígitos en cinco grupos
    .is-license-number = un número de licencia antiguo de tres grupos
    .is-order-number = solo dígitos
    .is-key-file = un archivo que termina en .key
    .is-other = otra cosa
    .question = ¿Qué aspecto tiene el código que introduce?
code-kind = Tipo de código
    .is-new = un código para una licencia nueva completa
    .is-renewal = un código de renovación más barato
    .is-promotional = un código gratuito, de regalo o de prueba
    .question = ¿El código se vendió como licencia nueva o como renovación más barata, o era gratuito?
code-at_hand = Código de activación nuevo disponible
    .customer = Código de activación nuevo disponible
    .yes = Tiene un código de activación nuevo que todavía no se ha introducido
    .no = No tiene ningún código de activación nuevo
    .question = ¿Tiene un código de activación nuevo que todavía no ha introducido?
code-previous_at_hand = Código anterior disponible
    .customer = Código anterior disponible
    .yes = Tiene el código anterior
    .no = No tiene el código anterior
    .question = ¿Tiene aún el código de activación anterior, el que usaba antes de este?

## purchase

purchase-channel = Origen de la licencia
    .is-kaspersky = sitio web o tienda de Kaspersky
    .is-shop = otra tienda, una caja o una tarjeta
    .is-provider = un proveedor de Internet, una compañía de teléfono o un banco
    .is-app-store = una tienda de aplicaciones
    .is-employer = una empresa o un centro educativo
    .is-unknown = no se sabe
    .question = ¿De dónde viene la licencia?
purchase-place = Tienda
purchase-left_provider = Contrato terminado con su proveedor
    .customer = Contrato con el proveedor terminado
    .yes = Ha terminado el contrato con su proveedor
    .no = No ha terminado el contrato con su proveedor
purchase-seller_owes = Renovación a cargo del vendedor
    .yes = El vendedor tiene que renovar la licencia
    .no = El vendedor no tiene que renovar la licencia
purchase-moved = Mudanza a otro país
    .customer = Mudanza a otro país
    .yes = Se ha mudado a otro país
    .no = No se ha mudado a otro país
purchase-paid = Pago realizado
    .customer = Pago realizado
    .yes = Usted ya ha pagado
    .no = Usted todavía no ha pagado
    .question = ¿Ha pagado ya la renovación?
purchase-paid_at = Fecha de pago
    .question = ¿Cuándo pagó?

## attempt

attempt-message = Mensaje
attempt-shown = Texto mostrado en la pantalla
attempt-error_code = Código de error
attempt-failed = Activación o renovación fallida
    .yes = La activación o la renovación ha fallado
    .no = Ni la activación ni la renovación han fallado
    .question = ¿La aplicación rechazó el código o mostró un error cuando lo intentó?
capture-is_meant = Si se ha examinado el equipo correcto
    .yes = Lo examinado procede del equipo del que habla
    .no = Lo examinado procede de otro equipo, no de aquel del que habla
    .question = ¿Lo que ha examinado Keymend procede del equipo del que habla?

## databases

attempt-tried = Lo que ya ha probado
    .customer = Ya probado
    .is-restarted = reiniciar el dispositivo
    .is-reinstalled = reinstalar la aplicación de Kaspersky
    .is-date-checked = comprobar la fecha y la hora
    .is-status-refreshed = actualizar el estado
    .is-code-compared = comparar el código y volver a introducirlo
    .is-mail-searched = buscar en el correo
    .is-network-checked = comprobar la conexión a Internet
databases-released_at = Fecha de publicación de las bases de datos
databases-updated_at = Última actualización de las bases de datos
databases-loaded = Bases de datos cargadas
    .yes = Las bases de datos están cargadas
    .no = Las bases de datos no están cargadas

## policy

policy-applied = Directiva de un administrador aplicada
    .yes = A este equipo se le aplica una directiva de un administrador
    .no = A este equipo no se le aplica ninguna directiva de un administrador
    .question = ¿Se ocupa de este equipo su empresa o un administrador?

## agent

agent-present = Agente de red instalado
    .yes = El Agente de red de Kaspersky, con el que un administrador gestiona este equipo, está instalado
    .no = El Agente de red de Kaspersky no está instalado

## application

application-unstable = Aviso de inestabilidad de la aplicación
    .yes = La aplicación de Kaspersky dice que es inestable tras un cierre inesperado
    .no = La aplicación de Kaspersky no dice que sea inestable

## system

system-clock_behind = Reloj incorrecto
    .yes = El reloj de este equipo está atrasado: marca una fecha que ya ha pasado
    .no = El reloj de este equipo no está atrasado
    .question = ¿Parecen incorrectas la fecha y la hora de este equipo?
system-name = Sistema operativo
system-platform = Dispositivo
    .is-windows = equipo con Windows
    .is-mac = Mac
    .is-linux = equipo con Linux
    .is-android = teléfono o tableta Android
    .is-ios = iPhone o iPad
    .question = ¿En qué dispositivo usa Kaspersky?
system-newest_event_at = Último evento registrado
system-restart_pending = Reinicio pendiente
    .yes = El sistema está pendiente de un reinicio
    .no = El sistema no está pendiente de ningún reinicio
system-utc_offset_minutes = Adelanto de la hora local respecto a UTC, en minutos

## network

network-hosts_blocked = Servidores de Kaspersky redirigidos en el archivo hosts
    .yes = El archivo hosts redirige los servidores de Kaspersky
    .no = El archivo hosts no redirige los servidores de Kaspersky
network-reachable = Acceso a Internet
    .yes = Hay acceso a Internet
    .no = No hay acceso a Internet
    .question = ¿Se abren otras páginas web en este dispositivo?
network-proxy_set = Proxy configurado
    .yes = Hay un proxy configurado para este usuario; es posible que la activación también lo necesite
    .no = No hay ningún proxy configurado para este usuario

## account

account-signed_in = Aplicación conectada a My Kaspersky
    .customer = Aplicación de Kaspersky conectada a My Kaspersky
    .yes = La aplicación de Kaspersky está conectada a su cuenta de My Kaspersky
    .no = La aplicación de Kaspersky no está conectada a su cuenta de My Kaspersky
    .question = ¿Se ha iniciado sesión en My Kaspersky desde la aplicación con la dirección de correo electrónico que se usó para la compra?
account-present = Cuenta de My Kaspersky
    .customer = Cuenta de My Kaspersky
    .yes = Tiene una cuenta de My Kaspersky
    .no = No tiene ninguna cuenta de My Kaspersky
account-another = Otra cuenta de My Kaspersky
    .customer = Otra cuenta de My Kaspersky
    .yes = Tiene otra cuenta de My Kaspersky o usó otra dirección de correo electrónico
    .no = No tiene ninguna otra cuenta de My Kaspersky
    .question = ¿Tiene otra cuenta de My Kaspersky, por ejemplo con otra dirección de correo electrónico?
account-of_buyer = Compra de otra persona con su propia cuenta
    .yes = Otra persona compró la suscripción con su propia cuenta
    .no = Ninguna otra persona compró la suscripción con su propia cuenta

## Dónde se ha visto algo

place-line = línea { $number }
place-in-line = { $line }: { $name }
place-byte = byte { $number }
place-value = valor { $name }
place-member = elemento { $name }
place-record = registro de evento { $number }
place-person = lo ha dicho usted
place-follows = se deduce de: { $facts }

source-clock = reloj
source-event-log = registro de eventos
source-facts-file = archivo de datos
source-files = archivos
source-getsysteminfo-report = informe de GetSystemInfo
source-hosts-file = archivo hosts
source-kesl-control-output = salida de kesl-control
source-klnagchk-output = salida de klnagchk
source-proxy-settings = configuración del proxy
source-registry = Registro de Windows
source-registry-export = exportación del Registro
source-security-center = Centro de seguridad de Windows
source-system = sistema
source-the-person = usted
source-kav-status = salida de kav status
source-the-registry-and-avp-com = Registro de Windows y avp.com
source-the-proxy-settings = configuración del proxy
source-the-system-s-name = nombre del sistema
source-the-name-of-windows = versión de Windows
source-the-list-of-keys = lista de claves de licencia
source-the-installed-files = archivos instalados
source-the-hosts-file = archivo hosts
source-the-service = servicio
source-the-daemon = servicio
source-the-control-program = programa de control
source-the-application = aplicación de Kaspersky
source-older-products = productos antiguos
source-a-restart-that-is-due = reinicio pendiente
source-windows-security = Seguridad de Windows
source-network-agent = Agente de red
source-standard-input = entrada estándar
source-the-time-zone = zona horaria
source-the-time-zone-of-this-machine = zona horaria de este equipo
source-the-clock-of-this-machine = reloj de este equipo
source-the-products-in-the-registry = productos en el Registro
source-the-registry = Registro de Windows
source-this-machine = este equipo
source-the-product-s-folder = carpeta de la aplicación de Kaspersky
source-the-message = mensaje
source-another-computer = otro equipo
source-language-data = datos del idioma
source-the-list-of-traces = lista de archivos de seguimiento
source-the-events = eventos
source-the-event-log = registro de eventos
source-licence-on-this-mac = licencia en este Mac
source-security-center-keys = claves de Kaspersky Security Center
source-security-center-event = evento de Kaspersky Security Center
source-security-center-by-snmp = contadores SNMP de Kaspersky Security Center
source-windows-security-center = Centro de seguridad de Windows
source-avp-com-output = salida de avp.com
source-exit-code = código de salida
source-log = registro
source-inventory = inventario
source-the-settings = configuración
source-fleet-record = registro
