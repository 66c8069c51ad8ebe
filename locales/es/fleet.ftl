fleet-title = Licencias de Kaspersky: { $records ->
    [one] un registro
   *[other] { $records } registros
}
fleet-checked = Comprobado el { $moment }.
fleet-in-one-line = Registros: { $records }. Problemas: { $problems }. Sin determinar: { $unsure }. No se pudieron leer: { $errors }. Licencias que terminan en 30 días: { $ending }.
fleet-partly-read = Leídos solo en parte: { $count }. La columna `error` dice por qué.
fleet-duplicates = Registros que repiten un id: { $count }.
fleet-earlier = Los primeros { $count } registros los escribió la ejecución interrumpida y no se cuentan aquí.
fleet-results = Resultados
fleet-endings = Cuándo terminan las licencias
fleet-topics = Hallazgos
fleet-products = Productos
fleet-versions = Versiones
fleet-providers = Proveedores
fleet-keys = Claves de licencia
fleet-groups = Grupos
fleet-soonest = Licencias que terminan primero
fleet-unread = Lo que no se pudo leer
fleet-name = Nombre
fleet-count = Registros
fleet-problems = Problemas
fleet-unsure = Sin determinar
fleet-errors = No se pudieron leer
fleet-fine = Todo en orden
fleet-ending = Terminan en 30 días
fleet-days-left = Días restantes
fleet-ends = Fin
fleet-product = Producto
fleet-place = Lugar
fleet-why = Motivo
fleet-and-more = y { $count } más
fleet-line = { $source }, línea { $line }
fleet-ended = Ya terminada
fleet-within = En { $days } días
fleet-later = Más tarde
fleet-unknown = No se sabe
fleet-changes = Qué ha cambiado
fleet-before = Antes
fleet-after = Después
fleet-no-change = No ha cambiado nada. Registros en ambos: { $records }.
fleet-expired = Terminada desde entonces
fleet-broken = Problema nuevo
fleet-fixed = Resuelto
fleet-renewed = Renovada
fleet-other = Modificado
fleet-new = Nuevo
fleet-gone = Ya no está
fleet-left = { $days ->
    [0] queda menos de un día
    [one] queda un día
   *[other] quedan { $days } días
}
fleet-past = { $days ->
    [one] terminó hace un día
   *[other] terminó hace { $days } días
}
fleet-cannot-tell = se sabe demasiado poco
fleet-status-ok = LICENCIA OK
fleet-status-warning = LICENCIA ADVERTENCIA
fleet-status-critical = LICENCIA CRÍTICO
fleet-status-unknown = LICENCIA DESCONOCIDO
