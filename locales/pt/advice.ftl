## Capturas e arquivos compactados

advice-manifest-gone = A lista de arquivos foi retirada da captura. Faça a captura de novo com `keymend collect`.
    .page = A lista de arquivos foi retirada da captura. Crie o arquivo novamente naquele computador: no Keymend, em “Para quem me ajuda”.
advice-capture-damaged = A captura está danificada. Faça-a de novo com `keymend collect`.
    .page = A captura está danificada. Crie o arquivo novamente naquele computador: no Keymend, em “Para quem me ajuda”.
advice-capture-newer = A captura foi feita por um Keymend mais recente (`{ $schema }`). Atualize o Keymend e leia a captura de novo.
advice-capture-too-many = A captura tem mais arquivos do que uma captura pode ter. Faça a captura de novo.
advice-not-in-manifest = Este arquivo não está na lista de arquivos: foi acrescentado depois e não foi lido.
advice-changed-since = Este arquivo não corresponde à lista de arquivos: foi alterado ou danificado. Faça a captura de novo.
advice-gone-from-capture = Este arquivo está na lista de arquivos, mas não na captura. Faça a captura de novo.
advice-capture-without-facts = A captura não contém informações. Faça-a de novo com `keymend collect`.
    .page = A captura não contém informações. Crie o arquivo novamente naquele computador: no Keymend, em “Para quem me ajuda”.
advice-facts-not-known = Esta versão não conhece algumas das informações. Use um Keymend mais recente.
advice-capture-part-broken = Esta parte está danificada. Faça a captura de novo.
advice-unpacks-too-large = Descompactado, é maior do que o Keymend lê. Descompacte o arquivo e indique a parte que importa.
advice-cannot-unpack = Não é possível descompactar. Copie o arquivo de novo ou crie outro.
advice-member-not-known = O formato do conteúdo não é conhecido. Descompacte o arquivo.
advice-cut-unpacked = Está cortado ou danificado. O que pôde ser descompactado foi lido.
advice-others-not-read = Os outros arquivos dentro dele não foram lidos. Descompacte o arquivo e indique a parte que importa.
advice-cut-before = Está cortado ou danificado. Tudo o que vem antes foi lido.
advice-member-too-large = É maior do que o Keymend lê. Descompacte o arquivo e indique a parte que importa.
advice-archive-in-archive = É um arquivo compactado dentro de outro. Descompacte-o.
advice-list-in-archive = A lista `{ $file }` não é lida dentro de um arquivo compactado. Extraia-a e indique-a.
advice-zip-too-large = `{ $file }` é maior que { $mib } MiB. Descompacte o arquivo e indique a pasta.
advice-not-a-zip = `{ $file }` não é um arquivo zip completo ({ $why }). Copie o arquivo de novo ou crie outro.
advice-empty-zip = `{ $file }` é um arquivo zip vazio. Crie-o de novo.
advice-zip-not-known = Não se conhece o formato de nada do que está em `{ $file }`. Descompacte o arquivo e diga com `--as` o que um arquivo é.
    .page = Não se conhece o formato de nada do que está em `{ $file }`. Se você souber o que ele diz, digite isso em “Informar mais ao Keymend”.
advice-zip-not-ordinary = Está compactado de um modo com o qual o Keymend não é compatível. Crie o arquivo de novo como um arquivo zip comum.
advice-zip-password = O arquivo foi criado com uma senha. Crie-o de novo sem senha.
advice-member-broken = O arquivo está danificado neste ponto ({ $why }). Crie-o de novo.
advice-member-leads-out = É um link ou leva para fora do arquivo, e foi deixado de lado.
advice-zip-same-name = O arquivo compactado contém dois arquivos com este nome, e só o último foi lido. Descompacte-o ou crie-o de novo.

## Arquivos

advice-is-device = `{ $file }` é um pipe ou um dispositivo. Indique um arquivo, ou envie o conteúdo por um pipe e indique `-`.
    .page = `{ $file }` é um pipe ou um dispositivo. Escolha um arquivo.
advice-no-such-file = `{ $file }` não foi encontrado. Verifique o caminho.
advice-file-no-rights = Você não tem permissão para ler `{ $file }`. Copie o arquivo como administrador ou execute o Keymend com mais permissões.
advice-file-not-opened = Não foi possível abrir `{ $file }` ({ $why }). Copie o arquivo para um disco local e tente de novo.
advice-file-empty = `{ $file }` está vazio. Faça a captura de novo.
advice-file-encrypted = O aplicativo Kaspersky criptografou `{ $file }`, por isso só a Kaspersky pode ler o arquivo. Anexe-o à solicitação.
advice-not-text = `{ $file }` não é um texto. Em vez dele, indique um texto, um arquivo JSON ou uma exportação do Registro.
advice-json-not-known = `{ $file }` é JSON, mas não é nem um arquivo de informações nem a saída de um programa de controle. Diga com `--as` o que ele é.
    .page = `{ $file }` é JSON, mas não é nem um arquivo de informações nem a saída de um programa de controle. Se você souber o que ele diz, digite isso em “Informar mais ao Keymend”.
advice-say-what = O formato de `{ $file }` não foi reconhecido. Diga com `--as` o que ele é (`--as log` pesquisa qualquer texto) ou informe uma mensagem da tela com `--message-file`.
    .page = O formato de `{ $file }` não foi reconhecido. Se você souber o que ele diz, digite isso em “Informar mais ao Keymend”.
advice-mail-not-known = O e-mail em `{ $file }` não contém nada que o Keymend reconheça. Informe o texto dele com `--message`.
    .page = O e-mail em `{ $file }` não contém nada que o Keymend reconheça. Se você souber o que ele diz, digite isso em “Informar mais ao Keymend”.
advice-mails-passed-over = Alguns e-mails de `{ $file }` não são notificações e foram ignorados (e-mails: { $count }).
advice-mail-cut = Só o começo do e-mail foi lido. Salve os anexos e indique-os.
advice-machine-no-answer = Não houve resposta ({ $state }). Consulte este computador de novo.
advice-machine-no-command = O comando não foi encontrado ({ $state }). O aplicativo da Kaspersky não está instalado neste computador ou o programa de controle está em outra pasta.
advice-machine-no-rights = O comando foi recusado ({ $state }). Dê direitos de administrador à conta que o executa e consulte este computador de novo.
advice-machine-timed-out = Não houve resposta a tempo ({ $state }). Verifique a conexão e consulte este computador de novo.
advice-machine-said = A saída dele: { $text }
advice-machine-silent = O computador respondeu, mas o comando não exibiu nada nele. Execute-o uma vez manualmente nesse computador para ver o motivo e depois consulte-o de novo.
advice-machine-not-known = O formato da resposta não é conhecido. Execute `kesl-control --app-info` nesse computador.
    .page = O formato da resposta não é conhecido. Se você souber o que ele diz, digite isso em “Informar mais ao Keymend”.
advice-only-first-parts = Só as primeiras { $most } partes foram lidas. Divida o arquivo.
advice-folder-empty = Não há nenhum arquivo em `{ $folder }`.
advice-folder-not-known = Nenhum dos arquivos em `{ $folder }` tem um formato conhecido (arquivos: { $count }). Indique um e diga com `--as` o que ele é.
    .page = Nenhum dos arquivos em `{ $folder }` tem um formato conhecido (arquivos: { $count }). Se você souber o que ele diz, digite isso em “Informar mais ao Keymend”.
advice-folder-too-large = O Keymend não examina mais de { $files } arquivos nem pastas com mais de { $deep } níveis. Indique a pasta ou o arquivo que importa em vez de `{ $folder }`.
advice-file-cut = Só os primeiros { $bytes } bytes de `{ $file }` foram lidos. Indique uma parte mais curta dele.
advice-reading-failed = A leitura de `{ $file }` falhou ({ $why }). Copie o arquivo para um disco local e tente de novo.
advice-broken-json = `{ $file }` não é JSON válido a partir deste ponto: { $at }. Tudo o que vem antes foi lido. Corrija o arquivo e tente de novo.
advice-broken-output = `{ $file }` está danificado a partir deste ponto: { $at }. Tudo o que vem antes foi lido. Faça a captura de novo.
advice-at-line = linha { $line }
advice-older-capture = É uma captura mais antiga do mesmo computador ({ $older }). Vale a mais recente ({ $newer }).
advice-older-than-told = Segundo escreve, o problema já foi resolvido. O que foi lido pode ser anterior e por isso não conta. Para ter certeza, execute o `keymend` nesse computador, ou execute lá `keymend collect` e leia aqui o novo arquivo.
    .page = Segundo escreve, o problema já foi resolvido. O que foi lido pode ser anterior e por isso não conta. Para ter certeza, abra o Keymend nesse computador.
advice-perhaps-same = Nada mostra se este é o mesmo computador que o de `{ $other }`. Se for, indique só o mais recente dos dois arquivos.
advice-message-cut = Só os primeiros { $most } caracteres foram lidos. Informe a frase que diz qual é o problema.
advice-message-empty = A mensagem está vazia. Informe o que a tela mostra.
advice-words-less = O Keymend não consegue entender textos tão bem como de costume: { $damage }. Instale o Keymend de novo.

## Arquivos de informações

advice-no-facts = `{ $file }` não contém informações. Escreva-as assim: { $example }.
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } Outros erros deste tipo: { $more }.
advice-no-such-fact = A informação `{ $fact }` não existe.

## Logs e eventos

advice-log-lines-cut = Em `{ $file }`, o final das linhas com mais de 64 KiB não foi examinado (linhas: { $lines }).
advice-log-silent = Nenhuma linha de `{ $file }` mostra um problema com a licença. Indique o log do dia em que o problema ocorreu.
advice-log-silent-of-late = Nos últimos 90 dias de `{ $file }` (até { $last }), nenhuma linha mostra um problema com a licença. Indique o log do dia em que o problema ocorreu.
advice-events-silent-of-late = Nenhum dos eventos mais recentes menciona a licença, e os mais antigos não foram lidos. Exporte o log e indique o arquivo.
advice-events-timed-out = O Windows não respondeu a tempo. Exporte o log e indique o arquivo.
advice-run-as-administrator = Você não tem permissão para ler isto. Execute `keymend` como administrador.
    .page = Você não tem permissão para ler isto. Inicie o Keymend com direitos de administrador ou peça ao administrador deste computador.
advice-no-event-channel = Este produto não grava nenhum log de eventos. Isso não é um erro.
advice-events-not-readable = `wevtutil` não consegue ler o log. Exporte-o no Visualizador de Eventos e indique o arquivo.
advice-events-no-32-bit = Este programa de 32 bits não consegue ler o log. Forneça a saída de `wevtutil qe`.
advice-last-event-cut = O último evento está cortado. Os eventos anteriores foram lidos.
advice-no-event = `{ $file }` não contém nenhum evento que possa ser lido. Exporte o log de novo.
advice-no-vendor-event = Nenhum dos eventos em `{ $file }` vem de um aplicativo Kaspersky (eventos: { $events }).
advice-json-lines-broken = Há linhas de `{ $file }` que não são JSON válido (linhas: { $lines }). Exporte os eventos de novo.
advice-lines-not-known = Algumas linhas de `{ $file }` não têm um formato conhecido e foram ignoradas (linhas: { $count }). A primeira é a linha { $line }.
advice-only-first-hosts = Só os primeiros { $most } computadores de `{ $file }` foram lidos. Divida o arquivo.
advice-only-first-events = Só os primeiros { $most } eventos de `{ $file }` foram lidos. Divida o arquivo.
advice-no-kaspersky-event = `{ $file }` não contém eventos de um aplicativo Kaspersky. Indique uma exportação que os contenha.
advice-inventory-silent = O inventário `{ $file }` não cita nenhum produto da Kaspersky. Indique o de um computador que tenha um.
advice-center-registers-none = De acordo com `{ $file }`, a Central de Segurança do Windows não tem nenhum antivírus registrado.
advice-dump-silent = `{ $file }` não tem nenhuma seção sobre um aplicativo da Kaspersky; por isso, não se conhece a licença deste computador. Execute nele `kesl-control --app-info` ou consulte o Security Center.
    .page = `{ $file }` não tem nenhuma seção sobre um aplicativo da Kaspersky; por isso, não se conhece a licença deste computador. Verifique no próprio computador ou pergunte ao administrador dele.
advice-xml-entities = `{ $file }` define entidades XML próprias. Elas não foram seguidas, por isso pode faltar algo. Exporte o arquivo sem elas.
advice-inventory-reckoned = A data de expiração do inventário `{ $file }` é uma estimativa: o agente para Windows soma os dias restantes ao dia do inventário. Para ter certeza, verifique no próprio computador.
advice-inventory-no-licence = `{ $file }` mostra que o aplicativo da Kaspersky está instalado, mas não diz nada sobre a licença.
advice-events-no-reason = Há eventos em `{ $file }` que mencionam a licença, mas nenhum motivo e nenhum código (eventos desse tipo: { $events }).
advice-events-activated-since = O último evento sobre a licença em `{ $file }` informa uma ativação. O que falhou antes já está resolvido.
advice-events-silent = Nenhum dos eventos recentes do aplicativo Kaspersky em `{ $file }` menciona a licença (eventos dele: { $events }).
advice-evtx-too-large = `{ $file }` é maior que { $mib } MiB. Exporte só as últimas semanas do log.
advice-evtx-no-header = O início de `{ $file }` está incompleto. Exporte o log de novo.
advice-evtx-damaged = Alguns pontos de `{ $file }` estão danificados (pontos: { $places }). Os outros eventos foram lidos.
advice-evtx-cut = `{ $file }` está cortado. Os eventos antes do corte foram lidos.
advice-kesl-events-silent = Nenhum dos { $events } eventos mais recentes menciona a licença. Os mais antigos deste mês não foram lidos. Indique um arquivo que os contenha.

## Programas de controle

advice-may-not-run = Você não tem permissão para executar `{ $command }`. Execute `keymend` como administrador.
    .page = Você não tem permissão para executar `{ $command }`. Inicie o Keymend com direitos de administrador ou peça ao administrador deste computador.
advice-command-of-others = `{ $command }` não foi executado: outras pessoas podem alterar `{ $place }` e podem ter colocado outro programa ali. Permita que só o root grave ali.
advice-command-gone = Falta `{ $command }`, ou algo de que ele precisa. Repare o aplicativo Kaspersky.
advice-command-does-not-start = `{ $command }` não inicia ({ $why }). Repare o aplicativo Kaspersky.
advice-command-restart = `{ $command }` não terminou a tempo e foi interrompido. Reinicie o aplicativo Kaspersky e depois execute o comando manualmente.
advice-command-stopped = `{ $command }` não terminou em { $seconds } s e foi interrompido.
advice-command-cut = A saída de `{ $command }` tem mais de { $bytes } bytes. Só os primeiros foram lidos.
advice-command-cut-plainly = A saída de `{ $command }` é longa demais. Só o início foi lido.
advice-command-not-understood = O Keymend não entende a saída de `{ $command }` (código de saída { $code }). Execute o comando manualmente.
advice-command-failed = `{ $command }` falhou: { $said }. Execute o comando manualmente como root e leia o que ele diz.
advice-app-not-running = O aplicativo Kaspersky não está em execução. Inicie-o, por exemplo com `systemctl start { $service }`, e tente de novo.
advice-activation-no-network = A ativação falhou por causa da rede. Verifique primeiro a conexão.
advice-policy-forbids = Uma política proíbe isto. Pergunte ao administrador.
advice-amazon-image = Uma imagem paga da Amazon não permite isto. Pergunte a quem fornece a imagem.
advice-app-waits-for-restart = O aplicativo Kaspersky está aguardando uma reinicialização. Execute `systemctl restart { $service }` e tente de novo.
advice-device-waits-for-restart = Primeiro é preciso reiniciar o computador. Reinicie-o e tente de novo.
advice-key-in-use = Diz apenas que uma chave já está em uso, não o estado da licença.
advice-light-agent = No modo Light Agent, a licença vem do servidor de proteção. Pergunte ao administrador.
advice-standard-mode = O aplicativo Kaspersky está em execução no modo padrão, em que este comando não é possível. Pergunte ao administrador.
advice-run-as-root = Só o root pode executar `{ $command }`. Execute `sudo keymend`.
    .page = Só o root pode executar `{ $command }`. Inicie o Keymend com direitos de administrador ou peça ao administrador deste computador.
advice-run-as-root-or-group = Só o root e o grupo `{ $group }` podem executar `{ $command }`. Execute `sudo keymend`.
    .page = Só o root e o grupo `{ $group }` podem executar `{ $command }`. Inicie o Keymend com direitos de administrador ou peça ao administrador deste computador.
advice-with-exit-code = { $advice } (código de saída { $code })
advice-crashed = nenhum (fechou inesperadamente)
advice-said = diz: { $text }
advice-said-nothing = não mostrou nada
advice-said-code = código de saída { $code }, { $text }
advice-status-not-known = O status da assinatura `{ $status }` não está em nenhuma lista conhecida. Verifique o que o aplicativo Kaspersky diz sobre ele.
advice-service-silent = O serviço de proteção não respondeu, por isso os valores dele não significam nada. Inicie o serviço e faça a captura de novo.
advice-older-product = { $product } está instalado, mas o Keymend não conhece a saída dele. Execute `{ $command }` como root e verifique ali se a licença é válida.
advice-password-protected = O aplicativo Kaspersky está protegido por senha. Pergunte ao administrador.
advice-avp-silent = `{ $file }` não diz nada sobre a licença. Informe o que `avp.com` disse sobre o código.
advice-avp-gone = Não há avp.com na pasta do aplicativo Kaspersky: o aplicativo está instalado só em parte. Repare-o.
advice-control-silent = `{ $file }` não tem nenhum valor com um rótulo conhecido. Salve a saída de `kesl-control --app-info` com LC_ALL=C.
    .page = `{ $file }` não tem nenhum valor com um rótulo conhecido. Se você souber o que ele diz, digite isso em “Informar mais ao Keymend”.
advice-klnagchk-not-known = `{ $file }` não tem nenhum rótulo do klnagchk. Diga com `--as` o que ele é.
    .page = `{ $file }` não tem nenhum rótulo do klnagchk. Se você souber o que ele diz, digite isso em “Informar mais ao Keymend”.

## O Windows e o Registro

advice-registry-refused = O Windows não permitiu a leitura. Execute `keymend` como administrador.
    .page = O Windows não permitiu a leitura. Inicie o Keymend com direitos de administrador ou peça ao administrador deste computador.
advice-registry-failed = O Windows não conseguiu ler isto ({ $why }). Tente de novo e, se não adiantar, repare o aplicativo Kaspersky.
advice-registry-broken-lines = Há linhas de `{ $file }` danificadas a partir da linha { $first }, que foram puladas (linhas: { $count }). Exporte a chave de novo.
advice-registry-value-too-large = O valor { $name } na linha { $line } de `{ $file }` é maior que 1 MiB e foi deixado de fora. Você não precisa fazer nada.
advice-registry-default-value = (Padrão)
advice-registry-part = Só uma parte de `{ $file }` foi lida. Exporte apenas a chave KasperskyLab.
advice-registry-silent = `{ $file }` não contém nenhum valor conhecido de um aplicativo Kaspersky. Exporte `{ $key }`.
advice-registry-too-deep = As chaves com mais de { $deepest } níveis foram deixadas de fora. Exporte a chave KasperskyLab com o regedit e indique o arquivo.
advice-registry-too-many = Há chaves demais, e algumas foram deixadas de fora. Exporte a chave KasperskyLab com o regedit e indique o arquivo.
advice-value-too-large = O valor é maior que 1 MiB e foi deixado de fora. Você não precisa fazer nada.
advice-folder-gone = O Registro indica a pasta `{ $folder }` do aplicativo Kaspersky, mas ela não existe: o aplicativo foi removido só em parte. Remova o resto com a ferramenta de remoção da Kaspersky ou instale o aplicativo de novo.
advice-databases-never-updated = O aplicativo Kaspersky diz que os bancos de dados dele nunca foram atualizados. Execute uma atualização.
advice-several-products = Há vários produtos registrados, e nada mostra qual está em uso: { $products }. Verifique qual está instalado e exporte só a chave dele.
advice-several-products-and-more = Há vários produtos registrados, e nada mostra qual está em uso: { $products } e mais { $more }. Verifique qual está instalado e exporte só a chave dele.
advice-wrong-value = Deveria conter { $wanted }, mas contém { $held }, o que não pode estar certo. O resto foi lido.
advice-more-wrong-values = Outros valores com formato desconhecido, que foram pulados: { $more }. O resto foi lido.
advice-wanted-unix-date = uma data em segundos do Unix
advice-wanted-windows-date = uma data no formato interno do Windows
advice-wanted-days = um número de dias
advice-wanted-flag = 0 ou 1
advice-wanted-version = uma versão
advice-wanted-day = um dia como 20260524
advice-wanted-ticket = um tíquete de ativação
advice-wanted-date-like = uma data como 05-05-2024 17-00-00
advice-wanted-ticket-date = um tíquete em que { $name } seja uma data
advice-wanted-ticket-number = um tíquete em que { $name } seja um número
advice-held-texts = uma lista de textos
advice-held-binary = dados binários
advice-held-number = um número
advice-held-text = um texto
advice-agent-without-app = O Agente de Rede diz que não há nenhum aplicativo Kaspersky instalado para proteger este computador. Instale um.
advice-security-providers = Este Windows não respondeu ({ $why }). Veja em “Provedores de segurança” (Security providers), na Segurança do Windows, e informe com `--message` o que aparece ali.
    .page = Este Windows não respondeu ({ $why }). Abra a janela de licença do aplicativo Kaspersky e digite o que ela mostra em “Informar mais ao Keymend”.

## Outras coisas deste computador

advice-no-product = Nenhum aplicativo Kaspersky foi encontrado neste computador. Execute `keymend` onde ele está instalado, indique uma captura de dados desse computador ou informe a mensagem com `--message`.
    .page = Nenhum aplicativo Kaspersky foi encontrado neste computador. Use o Keymend no computador que tem o aplicativo, escolha um arquivo daquele computador ou digite o que a tela diz em “Informar mais ao Keymend”.
advice-probe-timed-out = Não houve resposta em { $seconds } s. Tente de novo mais tarde.
advice-mac-version = { $why }, por isso a versão não é conhecida. A janela “Sobre o { $name }” mostra a versão.
advice-mac-file-unreadable = Não é possível ler o arquivo
advice-mac-file-binary = O arquivo é uma lista de propriedades binária, que o Keymend não consegue ler
advice-mac-file-no-version = O arquivo não indica nenhuma versão
advice-mac-licence = Em um Mac, nenhum arquivo e nenhum comando mostra o estado de uma licença. Abra a janela da licença do aplicativo Kaspersky e informe o que ela mostra, por exemplo `--answer license.status=expired`.
    .page = Em um Mac, nenhum arquivo e nenhum comando mostra o estado de uma licença. Abra a janela de licença do aplicativo Kaspersky e digite o que ela mostra em “Informar mais ao Keymend”.
advice-one-date-ahead = O relógio marca { $now }, mas { $newest }. Uma data só não comprova nada: se a data do computador estiver errada, informe `--answer system.clock_behind=yes`.
    .page = O relógio marca { $now }, mas { $newest }. Se a data deste computador estiver errada, digite isso em “Informar mais ao Keymend”.
advice-file-is-of = { $path } tem a data { $moment }
advice-fact-is = { $label }: { $moment }
advice-hosts-unreadable = Não é possível ler o arquivo ({ $why }). Execute `keymend` como administrador.
    .page = Não é possível ler o arquivo ({ $why }). Inicie o Keymend com direitos de administrador ou peça ao administrador deste computador.
advice-traces-not-listed = Não é possível listar algumas pastas em `{ $folder }` (pastas: { $count }; { $why }). Execute `keymend` como administrador.
    .page = Não é possível listar algumas pastas em `{ $folder }` (pastas: { $count }; { $why }). Inicie o Keymend com direitos de administrador ou peça ao administrador deste computador.

## Security Center

advice-ksc-not-json = `{ $file }` não é JSON válido na linha { $line }. Exporte-o de novo.
advice-ksc-no-keys = `{ $file }` não lista nenhuma chave de licença. Solicite `LicenseKeys.EnumKeys` ao Security Center.
advice-ksc-more-pages = `{ $file }` não é a lista completa: o Security Center tinha mais chaves (`bEOF` é false). Salve também as outras páginas.
advice-ksc-key-not-listed = A chave { $key } deste computador não está na lista do Security Center. Verifique se ela foi excluída lá.
advice-ksc-no-event = Nenhum dos eventos em `{ $file }` trata de uma licença (eventos: { $events }).
advice-ksc-device-silent = Nenhum dos eventos deste computador em `{ $file }` trata da licença dele (eventos: { $events }).
advice-ksc-lines-passed-over = Algumas linhas de `{ $file }` foram ignoradas ou lidas só em parte (cortadas: { $cut }, de outro fabricante: { $others }, sem evento do Security Center: { $strange }). A primeira é a linha { $line }.
advice-ksc-event-alone = O Security Center comunicou: { $event }. Só isso não diz se a licença é válida. Consulte a chave no Security Center.
advice-ksc-unknown-events = O Keymend não conhece alguns eventos de licença comunicados pelo Security Center ({ $classes }; eventos: { $count }). Consulte-os no Security Center.
advice-ksc-error = O Security Center respondeu com um erro em vez de dados: { $error }. Corrija a consulta e tente novamente.
advice-ksc-no-date = Não é possível ler a data em `{ $name }`: `{ $text }`. Verifique-a no Security Center.
advice-ksc-too-many-keys = Só as primeiras { $most } chaves foram lidas. Divida o arquivo.
advice-ksc-too-many-devices = Só os primeiros { $most } computadores foram lidos. Divida o arquivo.
advice-ksc-counts = O Security Center conta computadores: { $expired } com a licença expirada, { $expiring } com uma licença que expira em breve. Solicite `LicenseKeys.AcquireKeyHosts` para ver quais são.
advice-ksc-counts-expired = O Security Center conta computadores com a licença expirada: { $expired }. Os dados não dizem quantos têm uma licença que expira em breve. Solicite `LicenseKeys.AcquireKeyHosts` para ver quais são.
advice-ksc-counts-expiring = O Security Center conta computadores com uma licença que expira em breve: { $expiring }. Os dados não dizem quantos têm a licença expirada. Solicite `LicenseKeys.AcquireKeyHosts` para ver quais são.
advice-ksc-counts-none = O Security Center não conta nenhum computador cuja licença tenha expirado ou expire em breve.
advice-ksc-counts-contradict = `{ $file }` tem dois valores para o mesmo número (`{ $number }`): { $one } e { $other }. O primeiro foi usado. Salve-o de novo para ver qual deles vale.
advice-ksc-no-counts = `{ $file }` não contém contagem de licenças. Consulte `.1.3.6.1.4.1.23668.1093.1.1` com `snmpwalk -On`.
advice-ksc-snmp-no-agent = O serviço SNMP não conhece o Security Center: falta ali o agente SNMP dele. Instale esse componente no Servidor de Administração e reinicie o serviço SNMP.
advice-ksc-snmp-no-answer = O servidor não respondeu por SNMP. Verifique o endereço, a comunidade e se o serviço SNMP está em execução e repita a consulta.

## GetSystemInfo

advice-gsi-cut = Falta o final do relatório `{ $file }`. O que existe foi lido. Faça o relatório de novo.
advice-gsi-no-product = O relatório `{ $file }` não indica nenhum produto Kaspersky. Faça-o em um computador em que haja um instalado.

## Por que algo falhou

advice-why-not-found = não há nada neste local
advice-why-no-rights = você não tem permissão
advice-why-timed-out = demorou demais
advice-why-invalid = os dados estão danificados
advice-why-full = o disco está cheio
advice-why-read-only = não é possível alterar
advice-why-exists = já existe algo neste local
advice-why-folder = é uma pasta
advice-why-not-folder = não é uma pasta
advice-why-closed = a conexão foi fechada
advice-why-refused = a conexão foi recusada
advice-why-other = o sistema informa: { $text }
advice-as-written = { $text }

advice-others-not-looked-at = O que escreve sobre o computador de outra pessoa não foi verificado: o que foi lido é deste. Execute o Keymend lá, ou execute lá `keymend collect` e leia o arquivo aqui.
    .page = O que escreve sobre o computador de outra pessoa não foi verificado: o que foi lido é deste. Abra o Keymend no outro computador.
advice-other-product-not-read = O que escreve sobre { $name } não foi verificado: o que foi lido é de outro produto. Execute o Keymend onde { $name } está instalado, ou diga o que a janela dele mostra.
    .page = O que escreve sobre { $name } não foi verificado: o que foi lido é de outro produto. Abra o Keymend onde { $name } está instalado, ou diga o que a janela dele mostra.
