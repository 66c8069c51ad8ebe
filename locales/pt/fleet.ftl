fleet-title = Licenças da Kaspersky: { $records ->
    [one] { $records } registro
   *[other] { $records } registros
}
fleet-checked = Verificado em { $moment }.
fleet-checked-between = Verificado entre { $first } e { $last }.
fleet-in-one-line = Registros: { $records }. Problemas: { $problems }. Indeterminados: { $unsure }. Não puderam ser lidos: { $errors }. Licenças que expiram nos próximos 30 dias: { $ending }.
fleet-partly-read = Lidos apenas em parte: { $count }. A coluna `error` diz por quê.
fleet-nothing-read = Nada pôde ser lido: isto não diz nada sobre nenhuma licença.
fleet-not-recognised = O formato de `{ $file }` não foi reconhecido. Para procurar nele o que diz sobre a licença, execute `{ $command }`.
fleet-warnings = Avisos (`--warn-days`): { $count }.
fleet-warned = Aviso (`--warn-days`): { $told }. Renove a licença antes que expire.
fleet-of-keys = Registros que são chaves de licença e não computadores: { $count }.
fleet-contradictions = Computadores e chaves com problema segundo uma fonte e sem problema segundo outra: { $count }.
fleet-self-contradictions = Registros que se contradizem: { $count }.
fleet-different-ends = Computadores e chaves com duas datas de expiração diferentes: { $count }.
fleet-different-counts = Contagens que duas fontes informam de forma diferente: { $count }.
fleet-values-left-out = Algumas colunas têm valores diferentes demais para contar cada um: acima de { $most }, o restante é contado em conjunto, e a contagem de um valor pode ser baixa demais.
fleet-duplicates = Registros com identificador repetido: { $count }. O primeiro: { $place }.
fleet-earlier = Registros da execução interrompida que não podem mais ser lidos e não são contados aqui: { $count }.
fleet-results = Resultados
fleet-endings = Quando as licenças expiram
fleet-key-endings = Quando expiram as chaves de licença
fleet-topics = Constatações
fleet-products = Produtos
fleet-versions = Versões
fleet-providers = Provedores
fleet-keys = Chaves de licença
fleet-groups = Grupos
fleet-soonest = Licenças que expiram primeiro
fleet-over-limit = Usadas em mais dispositivos do que o permitido
fleet-contradicted = Fontes que se contradizem
fleet-ends-differ = Datas de expiração diferentes
fleet-counts-differ = Contagens diferentes
fleet-repeated = Identificadores repetidos
fleet-unread = O que não pôde ser lido
fleet-name = Nome
fleet-count = Registros
fleet-problems = Problemas
fleet-unsure = Indeterminados
fleet-errors = Não puderam ser lidos
fleet-fine = Tudo certo
fleet-ending = Expiram nos próximos 30 dias
fleet-days-left = Dias restantes
fleet-days-ago = Dias atrás
fleet-ends = Data de expiração
fleet-product = Produto
fleet-used = Dispositivos que a usam
fleet-allowed = Permitidos
fleet-over = Excedentes
fleet-counted = O que é contado
fleet-number = Quantidade
fleet-expired-computers = Computadores com licença expirada
fleet-expiring-computers = Computadores cuja licença expira em breve
fleet-problem-in = Problema segundo
fleet-fine-in = Nada de errado segundo
fleet-place = Local
fleet-id = Identificador
fleet-why = Motivo
fleet-and-more = e mais { $count }
fleet-line = { $source }, linha { $line }
fleet-ended = Já expiradas
fleet-within = Nos próximos { $days } dias
fleet-later = Mais tarde
fleet-unknown = Desconhecido
fleet-changes = O que mudou
fleet-before = Antes
fleet-after = Depois
fleet-no-change = Nada mudou. Registros em ambos: { $records }.
fleet-names-repeated = Registros com o nome de outro da mesma execução: { $count }. De cada nome, conta o pior registro.
fleet-expired = Expirada desde então
fleet-broken = Novo problema
fleet-fixed = Resolvido
fleet-renewed = Renovada
fleet-other = Alterado
fleet-new = Novo
fleet-new-problem = Novo, com um problema
fleet-gone = Não está mais presente
fleet-still = Ainda não resolvido
fleet-left = { $days ->
    [0] resta menos de um dia
    [one] resta { $days } dia
   *[other] restam { $days } dias
}
fleet-past = { $days ->
    [0] expirou há menos de um dia
    [one] expirou há { $days } dia
   *[other] expirou há { $days } dias
}
# Why too little is known of a record.
fleet-why-neither = Não se conhece nem o estado da licença nem a data de expiração.
fleet-why-old-event = Um evento de { $day } informa que a licença expirou, e não se conhece nada posterior.
fleet-why-contradicts = Os dados se contradizem: { $facts }.
fleet-why-estimate = A data de expiração é apenas uma estimativa.
fleet-why-unlisted = A chave de licença não está na lista de chaves.
fleet-why-list-unread = A lista de chaves tem mais chaves do que o Keymend lê, e { $key } não está entre as que foram lidas. Divida a lista.
fleet-why-possible = Possível, mas não certo: { $title }.
fleet-why-missing = Não se sabe: { $facts }.
fleet-why-undecided = O que se sabe não mostra se a licença está em ordem.
fleet-why-part = Não foi possível ler uma parte dos dados.
fleet-command-not-read = não foi possível ler a linha de comando; teste-a em um terminal
fleet-status-ok = LICENÇA: OK
fleet-status-warning = LICENÇA: AVISO
fleet-status-critical = LICENÇA: CRÍTICO
fleet-status-unknown = LICENÇA: DESCONHECIDO

## Por que um registro não pôde ser lido

fleet-not-utf8 = A partir do byte { $byte }, o registro não é texto UTF-8. Escreva-o em UTF-8.
fleet-empty-line = A linha está vazia. Escreva um registro.
fleet-not-an-object = O registro não é um objeto JSON. Escreva um como { $example }.
fleet-long-id = O identificador do registro tem mais de { $most } bytes.
fleet-json-ends = O registro termina antes do fim do JSON (byte { $byte }).
fleet-json-member = O elemento `{ $member }` do registro não é do tipo esperado (byte { $byte }).
fleet-json-twice = O registro tem o elemento `{ $member }` duas vezes (byte { $byte }).
fleet-json-wrong = O registro não é JSON válido a partir do byte { $byte }.
fleet-value-unknown = `{ $name }` tem um valor inválido.
fleet-two-values = A entrada se contradiz: “{ $one }” e “{ $other }”.
fleet-code-unknown = O Keymend não conhece o código de erro `{ $code }`. Escreva-o com o produto a que pertence, como em `kesl:68`. Produtos: { $families }.
fleet-code-of-several = O código de erro `{ $code }` pode pertencer a vários produtos. Escreva qual deles: { $codes }.
fleet-too-many-facts = O registro tem mais informações do que o Keymend lê.
fleet-name-cut = Um nome tem mais de { $most } caracteres e é mostrado abreviado, com seu resumo no fim.
fleet-several-machines = A captura descreve { $count } computadores. Indique-a como um arquivo separado.
fleet-more = Outros erros: { $more }.
fleet-broken-record = O registro de uma execução anterior está danificado: { $why }
fleet-not-a-moment = `now` do registro não é uma data e hora como 2026-11-24T10:00:00Z.
fleet-facts-and-capture = O registro tem informações e uma captura. Escreva apenas uma delas.
fleet-neither = O registro não tem informações nem captura.
fleet-too-long = O registro tem { $size } bytes. O Keymend lê no máximo { $most } MiB. Divida-o.
fleet-output-cut = `{ $source }` está mais curto do que a execução o gravou, com { $records } registros: foi cortado depois. Execute novamente.
fleet-lines-not-held = As linhas de `{ $source }` que não são registros ocupam mais de { $most } MiB. As que passam disso não foram lidas (linhas: { $count }, a primeira é a linha { $line }). Divida o arquivo.
fleet-broke-off = `{ $place }` foi interrompido na linha { $line } ({ $why }). As linhas anteriores foram lidas. Obtenha o arquivo completo e use `--resume`, ou comece de novo.
fleet-archive-broken = `{ $place }` não é um arquivo compactado completo ({ $why }). O que vem antes foi lido. Copie-o ou crie-o novamente.
fleet-too-deep = `{ $place }` está a { $most } pastas de profundidade, onde o Keymend não procura. Para que seja lido, indique este caminho no comando.
fleet-too-many-files = `{ $place }` tem mais de { $most } arquivos. O restante não foi lido. Divida a pasta.
fleet-not-followed = `{ $place }` é um link, um pipe ou um dispositivo e não foi lido. Para que seja lido, indique este caminho no comando.
fleet-member-not-read = `{ $place }` não foi lido. { $why }
fleet-members-passed-over = Alguns arquivos de `{ $place }` não têm formato conhecido e foram ignorados (arquivos: { $count }). O primeiro é `{ $first }`.
fleet-members-not-read = Outros arquivos de `{ $place }` não foram lidos (arquivos: { $count }). { $why }

## Tabelas

fleet-column-form = `{ $text }` não diz qual é a coluna. Escreva, por exemplo, `key=Chave de licença`.
fleet-no-such-column = Uma coluna não pode conter `{ $name }`. Os nomes são { $all } e os de todos os fatos.
fleet-column-twice = `{ $text }` repete o que já foi informado.
fleet-column-missing = `{ $file }` não tem a coluna { $column }. As colunas são { $columns }.
fleet-no-column = O Keymend não sabe o que as colunas de `{ $file }` contêm: { $columns }. Informe com os nomes delas: { $example }.
fleet-row-too-wide = A linha tem { $cells } células e a tabela { $columns } colunas. Coloque entre aspas o texto que contém um separador.
fleet-row-unnamed = Esta linha não indica nem uma chave de licença nem um computador. Adicione um dos dois.
fleet-quote-open = Uma aspa desta linha não é fechada. Feche-a ou remova-a.
fleet-row-too-long = A linha tem mais de { $most } MiB. Divida-a.
fleet-table-damaged = `{ $file }` está danificado ou cortado. As linhas anteriores foram lidas. Exporte de novo.
fleet-web-page = `{ $file }` é uma página da web, por exemplo de login, e não os dados. Faça login e salve os dados novamente.
