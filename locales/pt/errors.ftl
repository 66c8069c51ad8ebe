errors-language-not-spoken = O Keymend não conhece o idioma “{ $asked }”, por isso usa este: { $instead }. Idiomas disponíveis: { $known }.
errors-no-such-language = O Keymend não conhece esse idioma. Idiomas disponíveis: { $known }.
errors-language-not-shown = Este terminal não tem os caracteres do idioma `{ $asked }`, por isso o Keymend usa o inglês.
errors-either = { $first } ou { $second }
errors-did-you-mean = Você quis dizer { $names }?
errors-please-report = Relate este problema, por favor.
errors-stopped = O Keymend { $version } parou por causa de um erro interno ({ $place }).
errors-several = { $sentences }
errors-quoted = { $text }

## Arquivos que não podem ser gravados ou lidos

errors-write = Não é possível gravar { $path }: { $why }.
errors-write-stdout = Não é possível gravar na saída padrão: { $why }.
errors-read = Não é possível ler { $path }: { $why }.
errors-hint-disk-full = Libere espaço no disco ou salve em outro lugar.
errors-hint-may-write = Escolha uma pasta em que você tenha permissão para gravar.
errors-hint-create-folder = Primeiro crie a pasta.
errors-hint-other-place = Escolha outro local.
errors-hint-other-config = Você pode indicar outro arquivo de configurações com `--config FILE` ou KEYMEND_CONFIG.
errors-hint-other-data = Você pode indicar outra pasta com KEYMEND_DATA.
errors-hint-check-path = Verifique o caminho.
errors-hint-no-right = Indique uma cópia que você possa ler ou peça a permissão de leitura.
errors-hint-not-utf8 = Não é um texto UTF-8.
errors-hint-try-again = Tente de novo.
errors-wanted-message = Indique um arquivo com a mensagem ou informe o texto com `--message`.
errors-wanted-topics = Indique uma pasta com arquivos de temas.
errors-wanted-templates = Indique uma pasta com modelos.
errors-wanted-providers = Indique uma pasta com arquivos de provedores.
errors-wanted-settings = Indique um arquivo de configurações.
errors-wanted-text = Indique um arquivo de texto.

## A linha de comando

errors-usage-more = `{ $command }` mostra o que pode ser digitado.
errors-unknown-option = A opção `{ $option }` não existe.
errors-unknown-command = O comando `{ $typed }` não existe.
errors-unexpected-argument = `{ $typed }` não pode ser usado aqui.
errors-as-a-value = Se `{ $typed }` for um valor, escreva `-- { $typed }`.
errors-not-a-value = `{ $value }` não é possível para `{ $option }`. Valores possíveis: { $values }.
errors-value-invalid = `{ $value }` não é possível para `{ $option }`.
errors-value-missing = `{ $option }` precisa de um valor.
errors-value-unwanted = `{ $option }` não aceita nenhum valor, mas foi informado `{ $value }`.
errors-options-together = `{ $option }` não pode ser usado junto com { $other }.
errors-option-twice = `{ $option }` só pode ser informado uma vez.
errors-too-many-values = `{ $value }` é um valor a mais para `{ $option }`.
errors-arguments-missing = Falta o seguinte, que é obrigatório: { $missing }.
errors-command-missing = `{ $command }` precisa de um dos seus comandos: { $commands }.
errors-not-a-number = Escreva um número inteiro.
errors-not-a-time = Escreva a data e a hora deste modo: 2026-11-24T10:00:00Z.
errors-not-a-kind = Formatos disponíveis: { $kinds }.
errors-not-utf8-argument = Um argumento não é um texto válido.
errors-no-file-or-command = Não existe nenhum arquivo nem comando `{ $typed }`. Verifique a grafia ou descubra com `keymend explain { $quoted }` o que um texto significa.
errors-no-command-or-file = Não existe nenhum comando nem arquivo `{ $typed }`. Você quis dizer `keymend { $command }`?
errors-options-behind = As opções vêm depois do comando: `{ $right }`.
errors-options-not-taken = As opções vêm depois do comando, e `{ $command }` não aceita estas: { $options }. `{ $command } --help` mostra as que ele aceita.
errors-stdin-again = stdin (`-`) não pode ser lido de novo depois de cada etapa. Indique um arquivo ou use `--no-input`.
errors-stdin-twice = stdin (`-`) só pode ser lido uma vez. Indique um arquivo no lugar de um dos dois.
errors-name-capture = Indique o arquivo a ser gravado: `keymend collect -o capture.zip`.
errors-capture-refused = Nada foi gravado. Sem `--whole`, uma captura de dados contém apenas o que o Keymend entende.
errors-closest-not-asked = `--closest` responde a uma pergunta, mas este texto não levantou nenhuma. Não use essa opção.
errors-closest-range = `--closest { $number }` não é possível. Escolha um número de 1 a { $most }.
errors-redact-where = Indique com `-o DIR` onde salvar ou veja primeiro o resultado com `--show`.
errors-codes-kept = Os códigos de ativação são sempre substituídos. `--keep` aceita outro tipo ou um valor.
errors-in-the-way = { $path } já existe. Escolha uma pasta vazia.
errors-bundle-where = Indique com `-o FILE.zip` onde salvar.
errors-resume-where = `--resume` continua os registros de um arquivo. Indique-o com `-o`.
errors-run-of-others = { $path } vem de uma execução com outras fontes ou opções. Repita aquele comando ou indique outro arquivo.
errors-run-input-changed = { $source } mudou desde o início da execução que gravou { $path }. Execute de novo sem `--resume`.
errors-run-stopped = Interrompido. Repita o comando com `--resume` para continuar { $path } de onde parou.
errors-run-is-whole = { $path } está completo: não restava nada a fazer. Exclua o arquivo para começar de novo.
errors-run-unmarked = Ao lado de { $path } nada mostra até onde uma execução chegou. Uma execução que terminou sem `--resume` não deixa essa marca, e o arquivo também pode ser outra coisa. Se estiver completo, não há nada a retomar. Caso contrário, indique outro arquivo ou execute sem `--resume` para gravá-lo de novo.
errors-run-unproven = Nada mostra que { $path } venha de uma execução com estas fontes: outro comando pode tê-lo gravado, ou ele foi alterado ou cortado desde então. Indique outro arquivo ou execute sem `--resume` para gravá-lo de novo.
errors-output-is-source = { $path } é uma das fontes, e gravar nele a destruiria. Indique outro arquivo.
errors-two-computers = São dois computadores diferentes: `{ $before }` e `{ $after }`. Indique duas capturas do mesmo computador.
errors-turned-round = BEFORE ({ $before }) é posterior a AFTER ({ $after }). Troque-os para ver o que mudou desde então.
errors-compare-nothing = Não é possível comparar { $source }: nada do conteúdo pôde ser lido. { $why }
errors-fleet-lost = Uma parte dos computadores foi perdida durante a leitura por um erro do Keymend. Execute novamente.

## Fontes, respostas e informações

errors-no-source = Não é possível ler `{ $name }`. { $advice }
errors-no-such-machine = Não há nenhum computador `{ $wanted }` nestas fontes. Indique um destes: { $known }.
errors-several-machines = Estas fontes descrevem vários computadores ({ $known }). Indique um com `--machine`.
errors-not-an-answer = `{ $given }` não é uma resposta. Escreva FACT=VALUE, por exemplo purchase.channel=provider.
errors-no-such-fact = A informação `{ $given }` não existe.
errors-can-answer = Você pode responder sobre estas informações: { $facts }.
errors-not-a-choice = `{ $fact }` aceita um destes valores: { $choices }, e não `{ $text }`.
errors-wrong-type = `{ $fact }` aceita { $wanted }, e não `{ $text }`.
errors-wants-flag = yes ou no
errors-wants-answer = sim ou não
errors-wants-count = um número inteiro
errors-wants-moment = uma data como 2026-11-24 ou 2026-11-24T10:00:00Z
errors-wants-version = uma versão como 21.3
errors-wants-text = um texto
errors-not-an-error-code = `attempt.error_code` aceita um código como 89479002 ou kesl:65, e não `{ $given }`.

## Temas

errors-no-such-topic = O tema `{ $name }` não existe.
errors-all-topics = `keymend topics list` mostra todos.
errors-topic = O tema { $path } tem um erro: { $why }.
errors-topic-left-out = { $why } Foi deixado de lado; `keymend topics check` mostra todos os erros.
errors-topic-check = `keymend topics check` indica cada erro com a linha dele.
errors-topic-built-in = Um tema do próprio Keymend está danificado ({ $path }): { $why }.
errors-topics-read = Não é possível ler os temas de { $path }: { $why }.
errors-words-fault = { $place }: { $why } São usadas as palavras integradas.
errors-words-fault-new = { $place }: { $why } Até lá, nenhuma carta é escrita neste idioma.
errors-words-fault-rest = { $place }: { $why } O restante é usado.
errors-words-not-fluent = `{ $line }` não é uma mensagem. Escreva-a como `nome = texto`.
errors-words-too-deep = Há mais de { $most } chaves umas dentro das outras. Escreva a mensagem sem elas.
errors-words-missing = Faltam mensagens: { $count }; a primeira é `{ $first }`. Adicione-as.
errors-words-broken = `{ $id }` está vazia ou usa uma variável que o Keymend não preenche aqui. Compare-a com a mensagem em inglês em `locales/en`.
errors-words-unknown = Não existe a mensagem `{ $id }`.
errors-words-file = { $why }.
errors-words-elsewhere = As palavras são lidas somente de `LANGUAGE/letter.ftl` e `LANGUAGE/facts.ftl`. Renomeie este arquivo ou mova-o para lá.
errors-topic-new-id = `{ $id }` não é o identificador de um tema. Escreva palavras em minúsculas ligadas por hifens, por exemplo code-rejected.
errors-topic-new-exists = Já existe um tema `{ $id }`. Escolha outro identificador.
errors-topic-new-in-the-way = { $path } já existe. Escolha outro identificador ou mova esse arquivo.
errors-topic-new-nowhere = Não há nenhuma pasta { $path } aqui. Execute este comando em uma cópia de trabalho do Keymend ou indique uma pasta com `--dir`.
errors-topic-new-no-code = Todos os códigos de KM-950 a KM-999 estão em uso.

## Configurações e vendedores

errors-settings-read = Não é possível ler as configurações { $path }: { $why }.
errors-settings-write = Não é possível salvar as configurações { $path }: { $why }.
errors-settings-wrong = As configurações { $path } têm um erro: { $why }
errors-settings-changed-by-others = As configurações { $path } indicam programas ou arquivos que o Keymend usa, e outras pessoas podem alterar `{ $place }`. Permita a gravação só ao seu usuário (`chmod go-w`).
errors-settings-hint = Corrija o arquivo ou indique outro com `--config`.
errors-no-such-setting = A configuração `{ $key }` não existe.
errors-all-settings = `keymend config show` mostra todas.
errors-setting-value = Esse valor não é possível para `{ $key }`: { $why }
errors-password-in-settings = Uma senha nunca é guardada nas configurações. Indique um arquivo, uma variável ou um comando: mail.password-file, mail.password-env, mail.password-command.
errors-sellers-read = Não é possível ler os provedores de { $path }: { $why }.
errors-seller = O arquivo de provedor { $path } tem um erro: { $why }
errors-seller-at = linha { $line }: { $why }
errors-seller-left-out = O arquivo de provedor { $path } foi deixado de lado: { $why } `keymend providers check` mostra todos os erros.
errors-seller-without-parts = O arquivo de provedor { $path } é usado sem o que está errado nele: { $why } `keymend providers check` indica todos os erros.
errors-seller-missing = Falta `{ $member }`.
errors-seller-member = `{ $member }` tem um valor do tipo errado ({ $why }).
errors-seller-unknown-member = Um arquivo de provedor não tem `{ $member }`.
errors-seller-hint = Corrija o arquivo ou tire-o da pasta.
errors-seller-unknown-field = O campo `{ $field }` não existe.
errors-seller-name = Cada nome deve ser uma única linha simples.
errors-seller-source = `source` deve ser a página que diz isso.
errors-seller-site = `site` deve ser o endereço de um site.
errors-seller-page = `page` deve começar com https://.
errors-seller-mail = `mail` não é um endereço de e-mail válido.
errors-seller-language = `language` deve ser o código de um idioma, por exemplo `de`.
errors-seller-desk-address = `desk.address` não é um endereço de e-mail válido.
errors-seller-desk-mail-url = Um atendimento do tipo `mail` não tem `url`. Informe o sistema, como `rt`, ou remova `url`.
errors-seller-desk-url = `desk.url` deve começar com https:// e não conter nome, senha, `?` nem `#`.
errors-seller-desk-queue = `desk.queue` deve ser uma única linha simples.
errors-seller-desk-field = { $system } não pode ter um campo `{ $theirs }` (para { $ours }). { $kind ->
    [redmine] É preciso o número de um campo personalizado, como `12`.
    [zammad] São permitidas letras minúsculas, algarismos e `_`, sem `_id` no fim.
    [freshdesk] O nome começa com `cf_` e tem letras minúsculas, algarismos e `_`.
    [znuny] Só são permitidas letras e algarismos.
    [osticket] Só são permitidas letras, algarismos e `_`.
    [rt] Aspas, chaves, pontos e barras invertidas não são permitidos.
   *[mail] É preciso um cabeçalho que comece com `X-`.
}
errors-seller-desk-our-header = Os cabeçalhos que começam com `X-Keymend-` são do Keymend. Escolha outro nome.
errors-seller-desk-no-queue = { $system } não tem filas, então `queue` não chega a lugar nenhum. Retire-o ou informe o sistema de chamados em `kind`.
errors-seller-desk-private = `{ $field }` pode conter o que uma pessoa digitou e, por isso, nunca é um cabeçalho: um e-mail não pode preenchê-lo. Retire-o ou informe `desk.url`.
errors-seller-desk-queue-identifier = `desk.queue` é o identificador de um projeto do Redmine, como aparece no endereço dele: letras minúsculas, dígitos, `-` e `_`.
errors-seller-desk-queue-number = `desk.queue` deve ser um número: a interface do { $system } não a conhece de outra forma.
errors-seller-desk-twice = `{ $theirs }` está tanto para `{ $first }` quanto para `{ $ours }`. Dê a cada campo um nome próprio.
errors-seller-same-name = `{ $name }` também designa { $other }. Use cada nome em um só arquivo, ou dê aos dois arquivos o mesmo nome para substituir essa entrada.
errors-seller-checked = `checked` não é uma data como 2026-11-24.

## Valores privados

errors-redact-not-text = { $path } não é um texto e não pode ser limpo, por isso foi deixado de fora.
errors-redact-too-many = Há mais de { $most } valores privados diferentes. Limpe menos arquivos de cada vez.
errors-redact-map = Não é possível usar a lista de valores substituídos { $path }: { $why }.
errors-redact-map-hint = Indique outro arquivo com `--map` ou mova o que já existe.
errors-leak = Depois da limpeza, { $path } ainda contém um valor privado ({ $kind }), por isso nada é gravado.
errors-leak-capture = { $member }, da captura de dados, ainda contém um valor privado ({ $kind }), por isso nada é gravado.
errors-leak-request = A solicitação ainda contém um valor privado ({ $kind }), por isso nada é gravado.
errors-secret-in-field = O campo { $field } contém um número de cartão, uma senha, um PIN, um número de identidade ou um código de ativação; por isso, nada é enviado. Para esvaziá-lo: `keymend ticket edit { $number } --set { $field }=`.
    .page = O campo { $field } contém um número de cartão, uma senha, um PIN, um número de identidade ou um código de ativação; por isso, nada é enviado. Apague esse dado do campo e salve a solicitação de novo.
errors-leak-bundle = O arquivo { $name } do pacote de provas ainda contém um valor privado ({ $kind }), por isso nada é gravado.
errors-capture-write = Não é possível criar a captura de dados: { $why }.
errors-page = Não é possível criar a página: { $why }.
errors-page-serve = A página não pode ser mostrada neste computador: { $why }. O comando `keymend` sozinho faz o mesmo em um terminal.
errors-progress = Não é possível salvar o progresso em { $path }: { $why }.

## Solicitações

errors-field-assignment = `{ $given }` deve ser escrito como FIELD=VALUE, por exemplo order-number=12345.
errors-no-such-field = O campo `{ $given }` não existe.
errors-all-fields = Campos disponíveis: { $fields }.
errors-nothing-to-write-about = Não foi encontrado nenhum problema sobre o qual escrever. Escreva sua pergunta com `--message` ou indique um problema com `--topic`; `keymend topics list` mostra todos.
errors-no-addressee = `{ $topic }` não precisa da ajuda de mais ninguém. Para escrever mesmo assim, indique o destinatário com `--to`.
    .page = `{ $topic }` não precisa da ajuda de mais ninguém.
errors-reveal-to = `{ $field }` só é informado por completo à Kaspersky ou ao provedor. Não use `--reveal { $field }`.
    .page = `{ $field }` só é informado por completo à Kaspersky ou ao provedor.
errors-nothing-to-reveal = `{ $field }` não está oculto, por isso não há nada a mostrar por completo. Não use `--reveal { $field }`.
errors-mail-address = `{ $given }` não é um endereço de e-mail válido. Escreva-o como help@example.org.
errors-mail-letters = `{ $given }` tem letras que os servidores de e-mail não aceitam em um endereço. Escreva o domínio na forma `xn--…`.
errors-mail-no-recipient = Nenhum endereço de e-mail do destinatário é conhecido. Informe um com `--mail ADDRESS`.
errors-mail-no-sender = O seu próprio endereço de e-mail não é conhecido. Defina-o com `keymend config set mail.from you@example.org`.
errors-mail-compose = Não é possível compor a mensagem: { $why }.
errors-none-open = Não há nenhum tíquete aberto. `keymend ticket new` cria um.
errors-ticket-sent = O tíquete { $number } já foi enviado. Complemente-o com `keymend ticket send { $number } --follow-up TEXT`.
errors-ticket-closed = O tíquete { $number } está fechado. `keymend ticket new` cria outro.
errors-on-a-page = Este destinatário recebe as solicitações em uma página, não por e-mail. Abra { $page } e insira ali o texto de { $text } campo por campo.
errors-not-sent-yet = O tíquete { $number } ainda não foi enviado, por isso não pode ser complementado. `keymend ticket send { $number }` o envia.
errors-follow-up-open = O envio do último complemento do tíquete { $number } foi interrompido, e o complemento pode ter chegado. `--again` envia este no lugar dele.
errors-sent-already = O tíquete { $number } já foi enviado. `--again` o envia com o mesmo Message-ID.
errors-sending-interrupted = O tíquete { $number } foi interrompido durante o envio e pode ter chegado. `--again` o envia com o mesmo Message-ID.
errors-perhaps-arrived = O tíquete { $number } pode ter chegado: a conexão caiu durante a entrega. `--again` o envia com o mesmo Message-ID.
errors-ticket-file = Não é possível usar { $path }: { $why }. O que já estava guardado não mudou.
errors-ticket-damaged = { $path } está danificado: { $why }. Mova-o para outro lugar; os outros arquivos da pasta ainda podem ser lidos.
errors-no-such-ticket = O tíquete { $number } não existe. `keymend ticket list` mostra todos.
errors-ticket-busy = O Keymend também está aberto em outra janela, que está usando esta solicitação agora. Tente novamente em instantes.
errors-same-case = O tíquete { $number } já trata deste caso. `keymend ticket edit { $number }` o altera, `keymend ticket send { $number } --follow-up TEXT` o complementa, e `--another` cria um segundo mesmo assim.
errors-same-case-handed-over = O tíquete { $number } já trata deste caso e já foi entregue. `keymend ticket note { $number } TEXT` anota a resposta, `keymend ticket reopen { $number }` o transforma de novo em rascunho, e `--another` cria um segundo mesmo assim.
errors-which-ticket = Há vários tíquetes abertos, por isso o número é necessário: { $tickets }.
errors-ticket-handed-over = O tíquete { $number } já foi entregue, por isso não é alterado nem enviado. `keymend ticket note { $number } TEXT` anota a resposta, `keymend ticket reopen { $number }` o transforma de novo em rascunho, e `keymend ticket send { $number } --again` o envia mesmo assim por e-mail.
errors-still-to-come = A data { $day } ainda não chegou. Informe o dia em que a solicitação foi entregue.
errors-same-case-of = O tíquete { $number } é de { $whose }.
errors-same-case-another = Se for de outro cliente, informe-o com `--set customer=NAME`.
errors-nothing-closed = Nada foi fechado.
errors-no-such-day = `{ $day }` não é uma data. Escreva assim: 2026-11-27.
errors-ticket-document = Não é possível gravar um documento do tíquete: { $why }.
errors-bundle-too-large = Com { $path }, o pacote de provas ficaria maior que { $mib } MiB. Deixe o arquivo de fora ou reduza-o à parte que importa.
errors-bundle-make = Não é possível criar o pacote de provas: { $why }.
errors-bundle-check-or-leave-out = Verifique o caminho ou deixe o arquivo de fora.
errors-bundle-unchecked = Para anexar uma imagem ou um documento digitalizado que você já conferiu pessoalmente, use `--attach-unchecked FILE`.
    .page = Uma imagem ou digitalização que você mesmo verificou pode ser anexada depois que você marcar a caixa ao lado.
errors-not-a-regular-file = não é um arquivo comum

## Modelos

errors-template-block = linha { $line }: o bloco { $open } não está fechado. Acrescente { $close } onde ele termina
errors-template-syntax = linha { $line }: isto não é Handlebars válido. Verifique as chaves nesse ponto
errors-template-wrong = O modelo { $path } tem um erro: { $why }
errors-template-render = O modelo { $name } tem um erro: { $why }
errors-template-missing = O modelo `{ $name }` não existe. Adicione-o à pasta da configuração `templates` ou escolha outro destinatário com `--to`.
errors-template-language = Não há cartas no idioma `{ $given }`. Idiomas disponíveis: { $known }. A pasta da configuração `templates` permite adicionar outro.
errors-templates-read = Não é possível ler os modelos de { $path }: { $why }.
errors-template-hint = Corrija o erro ou esvazie a configuração `templates`; `keymend templates check` indica cada erro.

## Envio

errors-mail-no-server = Não está definido como os e-mails são enviados. Use `keymend config set mail.host mail.example.org` ou `mail.sendmail /usr/sbin/sendmail`; `keymend ticket export` cria um rascunho para um programa de e-mail.
errors-mail-file = Não é possível usar { $path }: { $why }.
errors-mail-file-hint = Verifique o caminho e as permissões do arquivo.
errors-mail-password = Não há senha para o servidor de e-mail: { $why }.
errors-mail-password-hint = `keymend config set mail.password-command "pass show mail"` indica como obtê-la.
errors-mail-host = `{ $host }` não é o nome nem o endereço de um servidor de e-mail.
errors-mail-host-hint = Defina-o com `keymend config set mail.host mail.example.org`.
errors-mail-tls = Não é possível preparar o TLS: { $why }.
errors-mail-tls-hint = `keymend ticket export` cria um rascunho para um programa de e-mail.
errors-mail-no-certificate = não contém nenhum certificado
errors-desk-url = `{ $url }` não serve como endereço de um sistema de chamados, ou o nome de um campo não é válido nele. O endereço deve começar com https://; defina-o com `keymend config set desk.url https://desk.example.org`.
errors-desk-settings = O que está definido para o sistema de chamados { $url } tem um erro: { $why } `keymend config show` mostra as configurações.
errors-desk-field-form = `{ $field }` não indica um campo e o nome dele lá. Escreva `OURS=THEIRS`, separando vários com espaços ou vírgulas, por exemplo `Keymend-Topic=4 order-number=5`.
errors-desk-password = Não há senha nem token para o sistema de chamados { $url }: { $why }.
errors-desk-password-not-set = defina desk.password-file, desk.password-env ou desk.password-command
errors-desk-password-hint = `keymend config set desk.password-command "pass show desk"` indica como obtê-la.
errors-desk-at = { $system }: { $why }
errors-desk-not-json = a resposta não é a de um sistema de chamados; verifique o endereço
errors-desk-too-long = a resposta é longa demais
errors-desk-elsewhere = o servidor aponta para outro endereço ({ $place }); defina-o se estiver correto
errors-desk-login = o acesso não foi aceito ({ $code }); verifique desk.user, a senha ou o token e as permissões
errors-desk-not-there = não há nada nesse endereço; verifique o endereço e se a interface (API) está ativada
errors-desk-refused = a solicitação não foi aceita ({ $said })
errors-desk-not-now = no momento não aceita solicitações ({ $code })
errors-desk-not-now-until = no momento não aceita solicitações ({ $code }) e pede para esperar { $seconds } s
errors-desk-not-now-minutes = no momento não aceita solicitações ({ $code }) e pede para esperar { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }
errors-desk-failed = o sistema relata um erro próprio ({ $said })
errors-desk-no-host = nenhum servidor com esse nome é conhecido
errors-desk-late = não respondeu a tempo
errors-desk-nobody = ninguém responde lá
errors-desk-closed = a conexão foi fechada
errors-desk-no-follow-up = { $system } não permite acrescentar nada ao chamado { $number } pela interface. Escreva um e-mail ao suporte informando o número dele; `keymend ticket show { $number }` mostra o número.
errors-not-at-desk = O chamado { $number } não foi recebido pelo sistema de chamados definido agora, portanto nada pode ser consultado nem acrescentado lá. `keymend ticket show { $number }` mostra o que está registrado e `keymend config show`, as configurações.
errors-desk-no-status = O chamado { $number } está no suporte, mas a interface do { $system } não informa o andamento. Pergunte ao suporte informando o número dele; `keymend ticket show { $number }` mostra o número e `keymend ticket note { $number } TEXT` anota a resposta.
errors-desk-silent = A situação do chamado não é conhecida: { $why }. Tente novamente mais tarde.
errors-desk-perhaps-sent = Talvez enviada: { $why }. O rascunho fica em { $draft }. `{ $command }` procura-a primeiro no suporte antes de enviá-la de novo.
errors-desk-still-unknown = Ainda não se sabe se a solicitação chegou: { $why }. Nada foi enviado agora. O rascunho fica em { $draft }. `{ $command }` procura-a de novo no suporte antes de enviá-la.
errors-ticket-not-closed = O chamado { $number } não está fechado. `keymend ticket show { $number }` mostra em que ponto está.
errors-nothing-to-note = Não há nada para anotar. Informe a resposta ou o número: `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`.
errors-no-such-provider = Não há provedor nem loja `{ $name }` no diretório.
errors-all-providers = `keymend providers list` mostra todos.
errors-password-variable = a variável { $name } não está definida
errors-password-command-late = `{ $command }` não terminou em { $seconds } s
errors-password-command-failed = `{ $command }` falhou: { $why }
errors-password-command-no-text = `{ $command }` não retornou nenhum texto
errors-password-not-set = defina mail.password-file, mail.password-env ou mail.password-command
errors-password-empty = o valor está vazio
errors-password-too-long = tem mais de { $bytes } bytes
errors-tls-unknown-issuer = o servidor não consegue provar a identidade: o certificado vem de uma autoridade que o Keymend não conhece; se for a sua, informe o certificado dela com `keymend config set { $setting } FILE`
errors-tls-other-issuer = o servidor não consegue provar a identidade: o certificado não vem da autoridade em { $path }; coloque nesse arquivo o certificado da autoridade certa
errors-tls-out-of-date = o servidor não consegue provar a identidade: o certificado não é válido neste momento; verifique a hora deste computador ou avise quem administra o servidor
errors-tls-expired = o servidor não consegue provar a identidade: o certificado expirou; verifique a hora deste computador e avise quem administra o servidor
errors-tls-expired-on = o servidor não consegue provar a identidade: o certificado expirou em { $date }; verifique a hora deste computador e avise quem administra o servidor
errors-tls-other-name = o servidor não consegue provar a identidade: o certificado é de outro nome; verifique `{ $setting }`
errors-tls-authority = o servidor não consegue provar a identidade: o certificado está marcado como o de uma autoridade, que um servidor não pode usar; quem o administra pode criar um de servidor, no caso de `openssl req -x509` com `-addext basicConstraints=critical,CA:FALSE`
errors-tls-certificate = o servidor não consegue provar a identidade ({ $why }); avise quem o administra
errors-tls-not-spoken = o que responde ali não usa TLS; verifique a porta em `{ $setting }`
errors-tls-no-agreement = nenhuma conexão criptografada é possível ({ $why }); o servidor precisa de TLS 1.2 ou mais recente, avise quem o administra
errors-smtp-no-starttls = o servidor não é compatível com STARTTLS; tente `keymend config set mail.security tls`
errors-smtp-no-tls = o servidor não começa com TLS; tente `keymend config set mail.security starttls`
errors-smtp-injected = alguém inseriu dados na conexão antes que ela fosse criptografada
errors-smtp-no-login = o servidor não oferece nenhum método de login que o Keymend conheça (PLAIN, LOGIN)
errors-smtp-said = o servidor respondeu { $said }; pergunte o motivo a quem o administra
errors-smtp-said-login = o servidor não aceita o login ({ $said }); verifique `mail.user` e a senha; alguns provedores exigem uma senha de aplicativo
errors-smtp-said-not-now = o servidor não aceita a mensagem no momento ({ $said })
errors-smtp-said-recipient = o servidor não aceita `{ $address }` como destinatário ({ $said }); verifique o endereço e corrija-o com `keymend ticket edit --mail ADDRESS`
errors-smtp-said-sender = o servidor não aceita o seu endereço `{ $address }` como remetente ({ $said }); verifique `mail.from`, que na maioria dos servidores deve pertencer à conta
errors-smtp-said-policy = o servidor não aceita por esta via mensagens de `{ $address }` ({ $said }): o domínio do endereço define por SPF, DKIM ou DMARC quais servidores podem enviar em seu nome; configure `mail.host` com o servidor de e-mail desse domínio, ou `mail.from` com um endereço deste servidor
errors-smtp-said-too-large = a mensagem é grande demais para o servidor ({ $said }); retire anexos
errors-smtp-wants-login = o servidor exige login antes de aceitar esta mensagem ({ $said }); configure-o com `keymend config wizard`
errors-smtp-wants-oauth = o servidor só aceita login por OAuth2 ({ $said }), que o Keymend não tem; peça ao seu provedor uma senha de aplicativo, ou crie com `keymend ticket export` um rascunho para o seu programa de e-mail enviar
errors-smtp-strange = a resposta não é a de um servidor de e-mail ({ $why })
errors-smtp-too-long = a resposta é longa demais ou foi cortada
errors-smtp-late = o servidor de e-mail demorou demais
errors-smtp-no-answer = a conexão terminou sem resposta
errors-smtp-not-in-time = o servidor de e-mail não respondeu a tempo
errors-smtp-closed = o servidor de e-mail fechou a conexão
errors-smtp-refused = nenhum servidor de e-mail responde ali
errors-smtp-no-address = não tem nenhum endereço
errors-smtp-no-host = nenhum servidor com esse nome é conhecido; verifique a grafia de `mail.host` e a conexão com a internet
errors-smtp-at = { $host } porta { $port }: { $why }
errors-smtp-only-587 = { $why }; se ele só tiver a porta 587, use `keymend config set mail.security starttls`
errors-program-does-not-start = não é possível iniciar { $program }: { $why }
errors-no-such-program = esse programa não existe
errors-others-can-change = outras pessoas podem alterar `{ $place }`
errors-program-late = { $program } não terminou em { $seconds } s
errors-program-ended = { $program } terminou com { $status }: { $why }
errors-program-interrupted = { $program } foi interrompido: { $status }
errors-program-read-half = { $program } não leu a mensagem inteira: { $why }
errors-not-sent-now = Não enviado: { $why }. O rascunho está guardado em { $draft }. Tente de novo mais tarde com `{ $command }`.
errors-not-sent = Não enviado: { $why }. O rascunho está guardado em { $draft }.
errors-perhaps-sent = Talvez enviado: { $why }, depois da entrega da mensagem. O rascunho está guardado em { $draft }. Pergunte se a mensagem chegou antes de enviá-la com `--again`.
errors-needs-yes = Nada é enviado sem a sua confirmação. Confira com `--dry-run` e depois acrescente `--yes`.
errors-nothing-sent = Nada foi enviado.
errors-mail-program = Não foi possível abrir o seu programa de e-mail: { $why }. O rascunho está em { $path }.
errors-editor-failed = Não é possível usar o editor `{ $editor }`: { $why }. Indique outro na variável de ambiente VISUAL ou EDITOR, ou informe o texto com `--set description=TEXTO`. A solicitação não mudou.
errors-editor-ended = ele terminou com { $status }
errors-editor-needs-a-terminal = Um editor de texto só pode ser aberto em um terminal. Informe o texto com `--set description=TEXTO`.
errors-test-not-sent = A mensagem de teste não foi enviada: { $why }. Corrija as configurações com `keymend config wizard` e tente de novo.
errors-wizard-needs-a-terminal = O assistente faz perguntas e precisa de um terminal. Use `keymend config set`.

## O que há de errado em um código de ativação digitado

errors-code-foreign-letter = O caractere { $position } é a letra { $found } (U+{ $number }) de outro alfabeto, que se parece com { $looks-like }. Digite-o com um teclado latino.
errors-code-wrong-character = O caractere { $position }, { $found }, nunca faz parte de um código de ativação.
errors-code-misread = O caractere { $position } é { $found }. Compare-o com o código impresso: pode ser { $perhaps }.
errors-code-group = O grupo { $group } tem { $length } caracteres em vez de { $wanted }.
errors-code-length = Há { $length } letras e números em vez de { $wanted }.

## A página

errors-page-is-open = A página está aberta no seu navegador. Mantenha esta janela aberta até terminar.
errors-page-not-opened = Não foi possível abrir nenhum navegador. Abra este endereço em um navegador neste computador:
errors-page-unseen = Não foi possível abrir a página em nenhum navegador, e ninguém vê um terminal aqui. Defina um navegador padrão ou execute `keymend` em um terminal.
errors-page-closed = A página foi fechada, por isso o Keymend foi encerrado. O seu progresso está salvo.
errors-page-idle = Ninguém usou a página por muito tempo, por isso o Keymend foi encerrado. O seu progresso está salvo.
errors-page-ended = O Keymend foi encerrado. O seu progresso está salvo.
errors-page-not-shown = Nenhum navegador mostrou a página, por isso o Keymend continua aqui.
errors-press-enter = Pressione Enter para fechar esta janela.
errors-code-missing = Falta o código depois de `{ $family }:`. Escreva-o sem espaço, por exemplo `{ $example }`.
