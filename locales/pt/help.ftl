help-usage = Uso:
help-commands = Comandos
help-arguments = Argumentos
help-options = Opções
help-examples = Exemplos:
help-default = [padrão: { $value }]
help-values = [valores possíveis: { $values }]
help-help = Mostra a ajuda
    .long = Mostra a ajuda com todos os detalhes
help-version = Mostra a versão
help-help-command = Mostra a ajuda de um comando

## Comandos

help-keymend = Descobre por que uma licença Kaspersky não é renovada ou ativada, orienta você passo a passo até a solução e escreve a solicitação quando outra pessoa precisa ajudar
    .examples =
        keymend                                    o que há de errado neste computador
        keymend app-info.txt                       o que há de errado, segundo uma captura de dados
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   o que um código de erro significa
        keymend ticket new app-info.txt -o request.txt
        keymend page                               o mesmo no navegador
    .after = Códigos de saída: 0 está tudo em ordem, 1 um problema foi encontrado, 2 uso incorreto, 3 foi possível verificar muito pouco, 4 o envio falhou e o rascunho está guardado, 5 este computador não permitiu (disco cheio, pasta inutilizável), 6 parado porque algo privado teria saído, 130 interrompido.
help-page = Abre o Keymend no navegador: diagnóstico, solução e solicitação em uma única página
    .examples =
        keymend page                       a página é aberta no navegador
        keymend page app-info.txt          o mesmo, para uma captura
        keymend page --no-browser          mostra o endereço a ser aberto, uma única vez, em um navegador deste computador
    .after = A página só pode ser acessada deste computador e apenas pelo navegador que a abriu primeiro. O Keymend é encerrado quando você clica em “Fechar o Keymend”, dois minutos depois de a página ser fechada ou após trinta minutos sem uso.
help-diagnose = Lê capturas de dados, ou este computador, e diz o que há de errado com a licença
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Salva uma captura de dados deste computador sem valores privados, para fazer o diagnóstico em outro lugar
    .examples = keymend collect -o capture.zip      depois, em qualquer computador: keymend diagnose capture.zip
    .after = Uma captura contém informações e as linhas que o Keymend entende. `--whole` mostra as outras linhas sem valores privados e depois as acrescenta.
help-explain = Diz o que significa um código de erro, um tema ou um texto da tela
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Resolve o problema passo a passo e verifica depois de cada etapa se funcionou
    .examples =
        keymend fix app-info.txt                   lê o arquivo de novo depois de cada etapa
        keymend fix                                continua de onde você parou
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Escreve, guarda e envia solicitações a quem precisa ajudar
help-ticket-new = Escreve uma solicitação a partir do diagnóstico e a guarda
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = Lista os tíquetes
help-ticket-show = Mostra uma solicitação
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = Altera os campos, o destinatário ou os anexos de uma solicitação que não foi enviada
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = Mostra uma solicitação e depois a envia por e-mail
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Código de saída 4: a solicitação não foi enviada, ou não é certo que tenha sido; o rascunho está guardado.
help-ticket-export = Mostra um rascunho de e-mail ou salva o pacote de provas
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Fecha um tíquete; a pasta dele é mantida
help-ticket-status = Perguntar ao sistema de chamados do suporte o que houve com uma solicitação
    .examples = keymend ticket status 3
help-ticket-handed-over = Anotar que você mesmo entregou uma solicitação: em uma página, por telefone ou por carta
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Anotar o que o suporte respondeu e o número dele
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Reabrir um tíquete fechado, ou desfazer a entrega
    .examples = keymend ticket reopen 3
help-redact = Retira os valores privados dos logs
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = Mostra ou altera as configurações
help-config-show = Mostra as configurações
help-config-wizard = Pergunta uma a uma as configurações de que as solicitações precisam e envia uma mensagem de teste
help-config-path = Mostra onde está o arquivo de configurações
help-config-set = Altera uma configuração; um VALUE vazio a remove
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = Mostra ou verifica o catálogo de problemas
help-topics-list = Lista os problemas que o Keymend conhece
help-topics-show = Mostra tudo sobre um problema
help-topics-check = Verifica o catálogo, junto com os temas de `--topics`
    .examples = keymend topics check --topics our-topics
help-topics-new = Começa um tema: um arquivo com lacunas, que `topics check` lista até que sejam preenchidas
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = Mostra ou verifica o diretório de provedores e lojas
help-providers-list = Lista os provedores e lojas, com os da sua própria pasta
help-providers-show = Mostra tudo sobre um provedor ou loja, como diz o arquivo
    .examples = keymend providers show Rostelecom
help-providers-check = Verifica seus próprios arquivos de provedores, um por um
    .examples = keymend providers check --dir our-providers
help-templates = Verifica os modelos e os idiomas das cartas
help-templates-check = Verifica todos, junto com os da sua própria pasta
    .examples = keymend templates check --dir our-letters
help-schema = Mostra o esquema JSON de um documento
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = Mostra as opções de preenchimento automático para um shell
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = Mostra a página do manual de um comando
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## Opções de todos os comandos

help-option-output = Salva o documento em um arquivo em vez de mostrá-lo no terminal (`-` é stdout)
help-option-color = Quando usar cores; NO_COLOR é respeitado
help-option-topics_dir = Uma pasta de temas que são acrescentados ou que substituem os que têm o mesmo identificador
help-option-config = O arquivo de configurações (`keymend config path` mostra o habitual)
help-option-language = O idioma do Keymend, por exemplo `de`; para uma solicitação, o idioma em que ela é escrita
help-option-no_input = Nunca faz perguntas
help-option-verbose = Mostra mais detalhes
help-option-quiet = Não mostra nada em stderr além dos erros

## O que é lido

help-option-sources = Capturas de dados: arquivos, pastas ou `-` para stdin; o formato é detectado. Se nada for indicado, este computador
    .long = Capturas de dados: arquivos, pastas ou `-` para stdin; o formato é detectado. Se nada for indicado, este computador. Uma captura é um arquivo compactado criado por `collect`, um relatório do GetSystemInfo, o arquivo compactado de suporte de um servidor Linux, a saída de um programa de controle, uma exportação do Registro (`.reg` ou a saída de `reg query`), um log de eventos (`.evtx`, CSV ou XML de `wevtutil`), eventos ou chaves do Security Center ou um arquivo de informações.
help-option-message = O que a tela mostra, ou as suas próprias palavras
help-option-message_file = O mesmo, de um arquivo; `-` é stdin
help-option-answers = O que você sabe, por exemplo purchase.channel=provider (pode ser repetida)
help-option-kind = Lê SOURCE neste formato em vez de detectá-lo: { $kinds }
help-option-machine = O computador a diagnosticar, quando as fontes descrevem vários
help-option-now = Faz o diagnóstico como se fosse este momento (padrão: o relógio do computador)
help-option-format = O formato do documento
help-option-all = Lista também o que foi descartado e por quê
help-option-exit_zero = Termina com 0 mesmo que um problema tenha sido encontrado
help-option-whole = Acrescenta também as linhas que o Keymend não entende, depois de mostrar cada texto acrescentado

## explain

help-option-text = Um código de erro, um tema, um código KM ou o que a tela mostra; com `-` ou sem nada, lê stdin
help-option-closest = Se o texto não for entendido: mostra este dos temas sobre os quais o Keymend pergunta
help-option-explain-now = O momento a partir do qual se conta “ontem” (padrão: o relógio do computador)

## fix

help-option-more_sources = Outras capturas, lidas como SOURCE
help-option-no_browser = Mostra o endereço com um token de uso único em vez de abrir um navegador
help-option-topic = O problema a resolver (padrão: o primeiro encontrado)
help-option-expert = Perguntas mais curtas
help-option-dry_run = Mostra os comandos que seriam executados, sem executar nenhum
help-option-remind = Quando uma etapa diz para esperar, salva também neste arquivo um lembrete para o calendário
help-option-restart = Recomeça do início e descarta o progresso anterior

## ticket

help-option-number = O tíquete (padrão: o único que não está fechado; se houver vários, é feita uma pergunta)
help-option-ticket-handed-over-by = Como foi entregue
help-option-ticket-handed-over-on = O dia em que foi entregue, como 2026-11-27 ou ontem (padrão: hoje)
help-option-to = Quem recebe a solicitação (padrão: quem pode resolver o problema)
help-option-provider = O nome do provedor ou da loja
help-option-mail = O endereço de e-mail para o qual escrever
help-option-settings = Preenche um campo da solicitação (pode ser repetida)
help-option-reveal = Mostra este código ou esta chave por completo, apenas nesta solicitação (pode ser repetida)
help-option-attach = Anexa um arquivo de texto sem os valores privados dele (pode ser repetida)
help-option-attach_unchecked = Anexa uma imagem ou outro arquivo exatamente como está (pode ser repetida)
help-option-letter_language = O idioma da carta (padrão: o do destinatário ou, se não houver, o seu)
help-option-ticket-new-topic = O problema sobre o qual escrever (padrão: o primeiro encontrado)
help-option-another = Cria um segundo tíquete mesmo que haja um aberto sobre o mesmo caso
help-option-ticket-list-all = Mostra todos os tíquetes, não só os 100 mais recentes; JSON sempre contém todos
help-option-find = Somente chamados com este texto: cliente, e-mail ou telefone, destinatário, computador, problema ou número
help-option-state = Somente chamados nesta situação
help-option-sort = Critério de ordenação dos chamados
help-option-ticket = O chamado
help-option-answer = O que o suporte respondeu
help-option-their_number = O número que o suporte deu ao chamado
help-option-provider_name = O nome dele ou o do arquivo
help-option-providers-check-dir = A pasta a verificar (padrão: `providers.d` ao lado das configurações)
help-option-bundle = Salva o pacote de provas em vez do rascunho
help-option-ticket-send-dry_run = Mostra a mensagem inteira e não envia nada
help-option-editor = Escrever suas próprias palavras no seu editor de texto (VISUAL ou EDITOR)
help-option-ticket-send-format = Como a mensagem é mostrada: como será lida, ou byte a byte como sai
help-option-yes = Envia sem perguntar
help-option-again = Envia a solicitação mesmo que ela já tenha sido, ou possa ter sido, enviada antes; o Message-ID continua o mesmo
help-option-follow_up = Acrescenta isto a uma solicitação já enviada, na mesma conversa

## redact

help-option-files = Arquivos de texto: UTF-8, UTF-16 com marca de ordem de bytes, ou Windows-1251, Windows-1252 ou CP866 quando isso é certo
help-option-show = Mostra, ponto por ponto, o que seria substituído e não grava nada
help-option-keep = Não substitui um valor, ou todos os valores de um tipo (pode ser repetida): mail, person, user, host, group, address, ...
help-option-also = Substitui também esta palavra onde quer que ela apareça (pode ser repetida)
help-option-map = Usa e atualiza uma lista de valores substituídos, para que depois o mesmo valor seja substituído do mesmo modo. Ela contém os valores originais: não a compartilhe com ninguém
help-option-redact-output = A pasta em que os arquivos limpos são salvos

## config, topics, templates, schema, completions

help-option-key = Por exemplo `name` ou `mail.host`
help-option-value = O valor
help-option-topics-show-topic = O identificador ou o código KM do tema
help-option-dir = Uma pasta de temas a verificar (padrão: os desta cópia de trabalho do Keymend, se for uma)
help-option-templates-check-dir = A pasta a verificar (padrão: a da configuração `templates`)
help-option-id = O identificador do novo tema: palavras em minúsculas ligadas por hifens
help-option-topics-new-dir = A pasta em que ele é salvo, com os relatos dele ao lado (padrão: onde esta cópia de trabalho do Keymend os guarda)
help-option-document = Qual documento
help-option-shell = Qual shell
help-option-words = O comando, por exemplo `ticket new` (padrão: o próprio keymend)
help-option-man-dir = Grava a página de cada comando nesta pasta
help-option-command = O comando
help-fleet = Verifica muitos computadores ou chaves de licença de uma vez: uma linha para cada um e um resumo
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      resumo de uma execução anterior
    .after = Cada linha de entrada gera exatamente uma linha de saída; o que não pode ser lido vira uma linha com o veredito `error` e o motivo. Códigos de saída: 0 está tudo certo, 1 um problema foi encontrado, 2 algo não pôde ser lido, 3 sabe-se muito pouco sobre alguns.
help-compare = Mostra o que mudou entre duas capturas de um computador ou duas execuções de `keymend fleet`
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Código de saída 1: algo está pior do que antes.
help-option-fleet-sources = Registros e capturas: arquivos, pastas, arquivos compactados ou `-` para stdin
help-option-jobs = Quantos registros verificar ao mesmo tempo (padrão: um por processador)
help-option-ordered = Grava as linhas na ordem das fontes
help-option-columns = Grava registros planos: as colunas de `keymend schema fleet-columns`
help-option-fleet-format = Uma linha por registro (`jsonl`, `csv`), ou apenas o resumo; sem ela, `jsonl`, e num terminal o resumo
help-option-summary = Grava também o resumo neste arquivo: .html, .md, .json ou texto
help-option-resume = Continua uma execução interrompida; requer `-o`
help-option-table = O que uma coluna de uma tabela contém, como `key="Chave de licença"`; pode ser repetido
help-option-before = A captura anterior, ou as linhas da execução anterior
help-option-after = A posterior
help-option-compare-exit_zero = Termina com 0 mesmo que algo esteja pior do que antes
help-option-warn_days = Avisa se a licença expira dentro deste número de dias, por exemplo 30,7: aviso a partir do primeiro número, crítico a partir do segundo

help-desk = Lê as mensagens recebidas por uma central de suporte
help-desk-open = Mostra do que trata uma mensagem, para o atendente que vai respondê-la
    .examples =
        keymend desk open request.eml             uma solicitação que chegou por e-mail
        keymend desk open keymend-bundle.zip      apenas um pacote
help-desk-triage = Classifica muitas mensagens: um registro para cada uma, com rascunhos de resposta, se você quiser
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    também os rascunhos, como arquivos para o programa de e-mail
    .after = Nada é enviado, e nada de uma mensagem é executado ou aberto. Código de saída 2: pelo menos uma mensagem não pôde ser lida; as demais foram processadas.
help-option-desk-open-text = Um e-mail, um pacote ou um texto; `-` é stdin
help-option-mailboxes = Onde estão as mensagens: um arquivo mbox, um Maildir, uma pasta de e-mails, linhas JSON, uma tabela ou `-` para stdin
help-option-drafts = Grava também os rascunhos de resposta nesta pasta
help-option-overwrite_drafts = Substitui também os rascunhos que alguém editou nesse meio-tempo
help-option-template = Um modelo para os rascunhos de resposta
help-option-desk = De quem é esta central de suporte
