fleet-title = Licencias de Kaspersky: { $records ->
    [one] un registro
   *[other] { $records } registros
}
fleet-checked = Comprobado el { $moment }.
fleet-checked-between = Comprobado entre el { $first } y el { $last }.
fleet-in-one-line = Registros: { $records }. Problemas: { $problems }. Sin determinar: { $unsure }. No se pudieron leer: { $errors }. Licencias que caducan en los próximos 30 días: { $ending }.
fleet-partly-read = Leídos solo en parte: { $count }. La columna `error` dice por qué.
fleet-nothing-read = No se pudo leer nada: esto no dice nada de ninguna licencia.
fleet-not-recognised = No se reconoce el formato de `{ $file }`. Para buscar en él lo que dice de la licencia, ejecute `{ $command }`.
fleet-warnings = Advertencias (`--warn-days`): { $count }.
fleet-warned = Advertencia (`--warn-days`): { $told }. Renueve la licencia antes de que caduque.
fleet-of-keys = Registros que son claves de licencia y no equipos: { $count }.
fleet-contradictions = Equipos y claves que una fuente considera con problemas y otra no: { $count }.
fleet-self-contradictions = Registros que se contradicen a sí mismos: { $count }.
fleet-different-ends = Equipos y claves con dos fechas de caducidad distintas: { $count }.
fleet-different-counts = Recuentos que dos fuentes indican de forma distinta: { $count }.
fleet-values-left-out = Algunas columnas tienen demasiados valores distintos para contarlos uno a uno: a partir de { $most }, el resto se cuenta junto, por lo que el recuento de un valor puede ser demasiado bajo.
fleet-duplicates = Registros que repiten un identificador: { $count }. El primero: { $place }.
fleet-earlier = Registros de la ejecución interrumpida que ya no se pueden leer y que no se cuentan aquí: { $count }.
fleet-results = Resultados
fleet-endings = Cuándo caducan las licencias
fleet-key-endings = Cuándo caducan las claves de licencia
fleet-topics = Hallazgos
fleet-products = Productos
fleet-versions = Versiones
fleet-providers = Proveedores
fleet-keys = Claves de licencia
fleet-groups = Grupos
fleet-soonest = Licencias que caducan primero
fleet-over-limit = Usadas en más dispositivos de los permitidos
fleet-contradicted = Fuentes que se contradicen
fleet-ends-differ = Fechas de caducidad distintas
fleet-counts-differ = Recuentos distintos
fleet-repeated = Identificadores repetidos
fleet-unread = Lo que no se pudo leer
fleet-name = Nombre
fleet-count = Registros
fleet-problems = Problemas
fleet-unsure = Sin determinar
fleet-errors = No se pudieron leer
fleet-fine = Todo en orden
fleet-ending = Caducan en 30 días
fleet-days-left = Días restantes
fleet-days-ago = Días transcurridos
fleet-ends = Fecha de caducidad
fleet-product = Producto
fleet-used = Dispositivos que la usan
fleet-allowed = Permitidos
fleet-over = De más
fleet-counted = Qué se cuenta
fleet-number = Cantidad
fleet-expired-computers = Equipos con una licencia caducada
fleet-expiring-computers = Equipos cuya licencia caduca pronto
fleet-problem-in = Problema según
fleet-fine-in = Sin problemas según
fleet-place = Lugar
fleet-id = Identificador
fleet-why = Motivo
fleet-and-more = y { $count } más
fleet-line = { $source }, línea { $line }
fleet-ended = Ya caducada
fleet-within = En los próximos { $days } días
fleet-later = Más tarde
fleet-unknown = No se sabe
fleet-changes = Qué ha cambiado
fleet-before = Antes
fleet-after = Después
fleet-no-change = No ha cambiado nada. Registros en ambos: { $records }.
fleet-names-repeated = Registros con el nombre de otro de la misma ejecución: { $count }. De cada nombre cuenta el peor registro.
fleet-expired = Caducada desde entonces
fleet-broken = Problema nuevo
fleet-fixed = Resuelto
fleet-renewed = Renovada
fleet-other = Modificado
fleet-new = Nuevo
fleet-new-problem = Nuevo, con un problema
fleet-gone = Ya no está
fleet-still = Sigue sin resolverse
fleet-left = { $days ->
    [0] queda menos de un día
    [one] queda un día
   *[other] quedan { $days } días
}
fleet-past = { $days ->
    [0] caducó hace menos de un día
    [one] caducó hace un día
   *[other] caducó hace { $days } días
}
# Why too little is known of a record.
fleet-why-neither = No se conoce ni el estado de la licencia ni su fecha de caducidad.
fleet-why-old-event = Un evento del { $day } indica que la licencia ha caducado, y no se conoce nada posterior.
fleet-why-contradicts = Los datos se contradicen: { $facts }.
fleet-why-estimate = La fecha de caducidad es solo una estimación.
fleet-why-unlisted = La clave de licencia no figura en la lista de claves.
fleet-why-list-unread = La lista de claves tiene más claves de las que Keymend lee, y { $key } no está entre las leídas. Divida la lista.
fleet-why-possible = Posible, pero no seguro: { $title }.
fleet-why-missing = No se sabe: { $facts }.
fleet-why-undecided = Lo que se sabe no muestra si la licencia está en orden.
fleet-why-part = No se pudo leer una parte de los datos.
fleet-command-not-read = no se puede leer la línea de comandos; pruébela en un terminal
fleet-status-ok = LICENCIA OK
fleet-status-warning = LICENCIA ADVERTENCIA
fleet-status-critical = LICENCIA CRÍTICA
fleet-status-unknown = LICENCIA SIN DETERMINAR

## Why a record could not be read

fleet-not-utf8 = El registro no es texto UTF-8 a partir del byte { $byte }. Escríbalo en UTF-8.
fleet-empty-line = La línea está vacía. Escriba un registro.
fleet-not-an-object = El registro no es un objeto JSON. Escriba uno como { $example }.
fleet-long-id = El identificador del registro tiene más de { $most } bytes.
fleet-json-ends = El registro termina antes que su JSON (byte { $byte }).
fleet-json-member = El elemento `{ $member }` del registro no es del tipo esperado (byte { $byte }).
fleet-json-twice = El registro contiene dos veces el elemento `{ $member }` (byte { $byte }).
fleet-json-wrong = El registro no es JSON válido a partir del byte { $byte }.
fleet-value-unknown = `{ $name }` tiene un valor que no es posible.
fleet-two-values = La entrada se contradice: «{ $one }» y «{ $other }».
fleet-code-unknown = Keymend no conoce ningún código de error `{ $code }`. Escríbalo con el producto al que pertenece, como en `kesl:68`. Productos: { $families }.
fleet-code-of-several = El código de error `{ $code }` puede pertenecer a varios productos. Indique cuál es: { $codes }.
fleet-too-many-facts = El registro tiene más datos de los que Keymend lee.
fleet-name-cut = Un nombre tiene más de { $most } caracteres y se muestra abreviado, con su resumen al final.
fleet-several-machines = La captura describe { $count } equipos. Indíquela como un archivo aparte.
fleet-more = Otros errores: { $more }.
fleet-broken-record = El registro de una ejecución anterior está dañado: { $why }
fleet-not-a-moment = `now` del registro no es una fecha con hora, como 2026-11-24T10:00:00Z.
fleet-facts-and-capture = El registro tiene datos y una captura. Escriba solo una de las dos cosas.
fleet-neither = El registro no tiene datos ni captura.
fleet-too-long = El registro tiene { $size } bytes. Keymend lee como máximo { $most } MiB. Divídalo.
fleet-output-cut = `{ $source }` es más corto que cuando la ejecución lo escribió con { $records } registros: se ha recortado después. Repita la ejecución.
fleet-lines-not-held = Las líneas de `{ $source }` que no son registros ocupan más de { $most } MiB. Las que exceden no se han leído (líneas: { $count }, la primera es la línea { $line }). Divida el archivo.
fleet-broke-off = `{ $place }` se interrumpe en la línea { $line } ({ $why }). Las líneas anteriores se han leído. Consiga el archivo completo y use `--resume`, o empiece de nuevo.
fleet-archive-broken = `{ $place }` no es un archivo comprimido completo ({ $why }). Lo anterior se ha leído. Cópielo o créelo de nuevo.
fleet-too-deep = `{ $place }` está a { $most } carpetas de profundidad, donde Keymend no busca. Para que se lea, indique esta ruta en el comando.
fleet-too-many-files = `{ $place }` tiene más de { $most } archivos. El resto no se ha leído. Divida la carpeta.
fleet-not-followed = `{ $place }` es un enlace, una tubería o un dispositivo y no se ha leído. Para que se lea, indique esta ruta en el comando.
fleet-member-not-read = `{ $place }` no se ha leído. { $why }
fleet-members-passed-over = Algunos archivos de `{ $place }` no tienen un formato conocido y se han omitido (archivos: { $count }). El primero es `{ $first }`.
fleet-members-not-read = No se han leído otros archivos de `{ $place }` (archivos: { $count }). { $why }

## Tablas

fleet-column-form = `{ $text }` no indica a qué columna se refiere. Escríbalo como `key=Clave de licencia`.
fleet-no-such-column = Una columna no puede contener `{ $name }`. Los nombres son { $all } y los de todos los datos.
fleet-column-twice = `{ $text }` repite algo que ya se ha indicado.
fleet-column-missing = `{ $file }` no tiene la columna { $column }. Sus columnas son { $columns }.
fleet-no-column = Keymend no sabe qué contienen las columnas de `{ $file }`: { $columns }. Indíquelo con sus nombres: { $example }.
fleet-row-too-wide = La fila tiene { $cells } celdas y la tabla { $columns } columnas. Ponga entre comillas el texto que contenga un separador.
fleet-row-unnamed = Esta fila no indica ni una clave de licencia ni un equipo. Añada uno de los dos.
fleet-quote-open = Una comilla de esta fila no se cierra. Ciérrela o elimínela.
fleet-row-too-long = La fila tiene más de { $most } MiB. Divídala.
fleet-table-damaged = `{ $file }` está dañado o cortado. Las filas anteriores se han leído. Expórtelo de nuevo.
fleet-web-page = `{ $file }` es una página web, por ejemplo de inicio de sesión, y no los datos. Inicie sesión y guarde los datos de nuevo.
