fleet-title = Licenças da Kaspersky: { $records ->
    [one] { $records } registro
   *[other] { $records } registros
}
fleet-checked = Verificado em { $moment }.
fleet-in-one-line = Registros: { $records }. Problemas: { $problems }. Indeterminados: { $unsure }. Não puderam ser lidos: { $errors }. Licenças que terminam em 30 dias: { $ending }.
fleet-partly-read = Lidos apenas em parte: { $count }. A coluna `error` diz por quê.
fleet-duplicates = Registros que repetem um id: { $count }.
fleet-earlier = Os primeiros { $count } registros foram gravados pela execução interrompida e não são contados aqui.
fleet-results = Resultados
fleet-endings = Quando as licenças terminam
fleet-topics = Constatações
fleet-products = Produtos
fleet-versions = Versões
fleet-providers = Provedores
fleet-keys = Chaves de licença
fleet-groups = Grupos
fleet-soonest = Licenças que terminam primeiro
fleet-unread = O que não pôde ser lido
fleet-name = Nome
fleet-count = Registros
fleet-problems = Problemas
fleet-unsure = Indeterminados
fleet-errors = Não puderam ser lidos
fleet-fine = Tudo certo
fleet-ending = Terminam em 30 dias
fleet-days-left = Dias restantes
fleet-ends = Fim
fleet-product = Produto
fleet-place = Local
fleet-why = Motivo
fleet-and-more = e mais { $count }
fleet-line = { $source }, linha { $line }
fleet-ended = Já terminou
fleet-within = Em { $days } dias
fleet-later = Mais tarde
fleet-unknown = Desconhecido
fleet-changes = O que mudou
fleet-before = Antes
fleet-after = Depois
fleet-no-change = Nada mudou. Registros em ambos: { $records }.
fleet-expired = Expirada desde então
fleet-broken = Novo problema
fleet-fixed = Resolvido
fleet-renewed = Renovada
fleet-other = Alterado
fleet-new = Novo
fleet-gone = Não está mais presente
fleet-left = { $days ->
    [0] resta menos de um dia
    [one] resta { $days } dia
   *[other] restam { $days } dias
}
fleet-past = { $days ->
    [one] terminou há { $days } dia
   *[other] terminou há { $days } dias
}
fleet-cannot-tell = sabe-se muito pouco
fleet-status-ok = LICENÇA OK
fleet-status-warning = LICENÇA AVISO
fleet-status-critical = LICENÇA CRÍTICO
fleet-status-unknown = LICENÇA DESCONHECIDO
