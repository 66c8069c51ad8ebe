# O lado da central de suporte: o que `desk open` e `desk triage` dizem ao atendente, e os rascunhos de resposta aos clientes.

desk-not-understood = Não entendido
desk-solved = Resolvido: o cliente diz que tudo funciona
desk-proof-machine = Prova: o que foi lido no computador do cliente.
desk-proof-documented = Prova: um código de erro ou um texto da tela que a Kaspersky documenta.
desk-proof-stated = A solicitação do Keymend diz isso; nenhuma prova veio junto.
desk-proof-words = Nenhuma prova, apenas as palavras do cliente. Nível de confiança: { $percent }%.
desk-stated-otherwise = A solicitação indica `{ $topic }`, mas as provas indicam outra coisa.
desk-who = Quem pode resolver: { $who }
desk-then = Se as etapas não ajudarem: { $who }
desk-customer = o cliente
desk-nobody = ninguém; não há nada a fazer
desk-here = o seu serviço
desk-does = O que o seu serviço faz: { $what }
desk-does-what = { $task ->
    [bill] Verifique a fatura do cliente. Se estiver paga, prolongue a assinatura com Renew, ou com Resume se estiver em pausa; se não, diga ao cliente o que falta pagar.
    [resume] Verifique se a fatura está paga. Se estiver, envie Resume; o código de ativação continua o mesmo.
    [cancelled] Verifique quem cancelou a assinatura e até quando ela vale. Não pode ser continuada: para seguir, é preciso um novo pedido, com um novo código.
    [activation] Verifique com GetInfo se a assinatura está ativa. Se não estiver, envie Activate.
    [status] Verifique com GetInfo a situação da assinatura. Corrija-a, ou diga ao cliente o estado e a data de expiração.
    [plan] Verifique se o plano do cliente foi alterado. Se foi, envie o novo código de ativação; o anterior já não funciona.
    [second-code] Verifique até quando vale a assinatura do cliente convosco e diga-lhe: outro código só pode ser usado depois do fim.
    [send-code] Procure o pedido e envie ao cliente o código de ativação.
    [replace] Procure o código que o cliente recebeu de vós. Se estiver errado, substitua-o ou devolva o dinheiro; se estiver certo, pergunte à Kaspersky.
    [payment] Procure os pagamentos e as faturas do cliente e responda ao que ele pergunta sobre o dinheiro.
    [places] Verifique quantos lugares o cliente comprou e ofereça o que ele precisa.
    [renewal] Verifique se a renovação está paga e foi feita. Se estiver paga, não venda outra licença ao cliente.
   *[order] Procure o pedido ou a assinatura do cliente e diga-lhe o que encontrar.
}
desk-urgent = Urgente: { $why }
desk-urgent-unprotected = o computador não está protegido
desk-urgent-paid = o cliente pagou e está esperando
desk-urgent-fraud = alguém pode estar a tentar burlar o cliente
desk-bundle-matches = { $files ->
    [one] O pacote tem { $files } arquivo, e ele corresponde à lista de arquivos.
   *[other] O pacote tem { $files } arquivos, e todos correspondem à lista de arquivos.
}
desk-bundle-wrong = O pacote foi alterado depois que o Keymend o criou, portanto não prova nada. Arquivos alterados, ausentes ou acrescentados: { $files }.
desk-request-id = Solicitação: { $id }
desk-missing = Falta
desk-says = O que o cliente diz
desk-tried = O que o cliente já tentou
desk-words = O que o cliente escreveu
desk-from-quoted = Estas palavras são da mensagem citada ou encaminhada abaixo; a própria mensagem diz muito pouco.
desk-not-counted = Linhas não consideradas: citadas { $quoted }, assinatura { $signature }.
desk-draft-heading = Rascunho de resposta
desk-same = { $by ->
    [message] O mesmo e-mail que { $id }
    [thread] A mesma conversa que { $id }
    [order] O mesmo número de pedido ou de contrato que { $id }
    [code] O mesmo código de ativação que { $id }
    [machine] O mesmo computador que { $id }
   *[person] O mesmo remetente que { $id }
}
desk-closed-by = Resolvido, segundo a mensagem posterior { $id }. Não é preciso responder.
desk-closes = Informa que está resolvido: { $ids }
desk-refers-back = O cliente refere-se a um caso anterior. Procure-o pelo nome ou endereço do cliente.
desk-refers-to = O cliente refere-se a uma mensagem anterior: { $id }
desk-refers-to-titled = O cliente refere-se a uma mensagem anterior: { $id } ({ $title })
desk-winmail = O anexo { $name } está em um formato que só o Outlook abre. Peça ao cliente que envie a mensagem como texto sem formatação.
desk-letters-damaged = Algumas letras desta mensagem estão corrompidas, porque ela indica o conjunto de caracteres errado.
desk-sent-card = O cliente enviou dados de um cartão de pagamento, ocultados aqui. Apague-os do seu sistema de chamados e oriente o cliente a ligar para o banco.
desk-sent-password = O cliente enviou uma senha ou um PIN, ocultados aqui. Apague-os do seu sistema de chamados, não os use e oriente o cliente a alterá-los.
desk-date-ambiguous = A data `{ $date }` não foi usada: nada indica aqui se o dia ou o mês vem primeiro.
desk-date-unknown = A data `{ $date }` não foi usada porque o Keymend não conhece esta forma de escrever datas.
desk-failed = O Keymend falhou ao ler esta mensagem ({ $place }). Abra-a no seu programa de e-mail e informe a falha aos desenvolvedores do Keymend.
desk-text-cut = Só foram lidos os primeiros { $kib } KiB deste texto.
desk-text-of-a-file = O texto do anexo { $name } foi lido como parte da mensagem.
desk-text-of-a-part = O texto de um anexo sem nome foi lido como parte da mensagem.
desk-file-not-read = Anexo { $name }: { $advice }
desk-files-passed-over = Não foram lidos, porque o Keymend não conhece o formato: { $names } ({ $count }).
desk-pictures-left = Imagens, que o Keymend não consegue ler: { $names } ({ $count }). Veja-as.
desk-texts-left = Texto de anexos que não foi lido, porque a mensagem já diz o suficiente: { $names } ({ $count }).
desk-sent-by-a-program = Um programa enviou esta mensagem: um aviso de entrega, uma resposta automática ou um boletim. Ela não recebe resposta.
desk-is-a-log = Este é o registro de um programa e não a mensagem de um cliente, por isso não há rascunho.
desk-of-another-service = Esta mensagem é sobre outro dos seus serviços, e não sobre o Kaspersky. Encaminhe-a.
desk-language-not-read = O Keymend não entende este idioma: { $language }. Leia a mensagem.
desk-draft-asks-for-screen = O rascunho pede apenas o texto mostrado no ecrã.
desk-of-an-employee = O computador é de uma empresa ou escola: o administrador trata da licença.
desk-draft-buys-nothing = O rascunho pede ao cliente que não compre nada.
desk-beside = O cliente pergunta também sobre o seguinte, a que um colega tem de responder: { $what }.
desk-asked-for-a-customer = Um colega pergunta isso para um cliente: o rascunho é para o cliente e não tem destinatário.
desk-draft-other-language = O Keymend não tem rascunhos em { $theirs }, o idioma desta mensagem. Este rascunho está em { $own }.
desk-draft-language-unknown = Não está claro em que idioma esta mensagem foi escrita; o rascunho está em { $own }.
desk-attachments-left = { $count ->
    [one] { $count } anexo não foi examinado.
   *[other] { $count } anexos não foram examinados.
}
desk-several = Esta mensagem trata de vários clientes ou computadores ({ $count }). Trate cada caso separadamente.
desk-several-of-one = O cliente descreve vários problemas ({ $count }). Responda a cada um.
desk-cases-heading = Os casos desta mensagem
desk-too-large = A mensagem tem mais de { $most } MiB e não foi lida. Salve os anexos e abra-os um por um.
desk-too-large-rest = Esta mensagem tem mais de { $most } MiB, por isso só o início foi lido. Salve os anexos e abra-os um por um.
desk-sender-without-address = O remetente { $name } não tem endereço de e-mail aqui.
desk-sender-unknown = O remetente não é indicado aqui.
desk-draft-without-recipient = O rascunho não tem destinatário.
desk-too-many-parts = A mensagem tem mais de { $most } partes e não foi lida. Abra-a no seu programa de e-mail.
desk-no-text = A mensagem está vazia. Peça ao cliente que a envie novamente.
desk-damaged = O texto desta mensagem está danificado e não foi lido. Peça ao cliente que a envie novamente como texto sem formatação.
desk-damaged-archive = O arquivo compactado { $name } está incompleto ou danificado e, por isso, não foi lido. Peça ao cliente que o envie novamente.
desk-empty = Não há mensagens em { $mailbox }. Verifique se é o arquivo certo e se a exportação está completa.
desk-row-too-long = Esta linha tem mais de { $most } MiB e não foi lida.
desk-row-not-read = Esta linha não pode ser lida. Verifique se é uma linha JSON ou de uma tabela com uma coluna como `text`.
desk-columns-unknown = Colunas de { $mailbox } que não foram lidas, porque o Keymend não entende os nomes: { $columns }.
desk-not-a-mailbox = { $path } não é uma caixa de correio que o Keymend conheça. Indique um arquivo mbox, um Maildir, uma pasta de e-mails, linhas JSON ou uma tabela com uma coluna como `text`.
desk-no-such-message = { $mailbox } não contém nenhuma mensagem { $mark }. O identificador está na primeira coluna de `keymend desk triage`.
desk-many-messages = { $path } contém várias mensagens. Indique uma, por exemplo { $path }:1, ou classifique todas com `keymend desk triage`.
desk-wanted-mailbox = Indique um arquivo mbox, um Maildir, uma pasta de e-mails, linhas JSON ou uma tabela com uma coluna como `text`.
desk-wanted-template = Indique um arquivo de modelo.
desk-template-wrong = O modelo { $path } não pode ser usado: { $error }. Corrija-o ou use outro.
desk-template-value = linha { $line }: uma resposta não tem o valor `{ $name }`. Valores possíveis: { $names }
desk-template-without-steps = O modelo { $path } não tem lugar para os passos; um rascunho não diria o que fazer. Acrescente `{ $steps }`.
desk-template-name = O modelo { $path } não tem o nome de nenhum idioma. Chame-o de `answer.hbs` para todos os idiomas ou pelo código de um, como `de.hbs`.
desk-template-left-out = Em seu lugar é usado o texto incorporado.
desk-title = Mensagens da central de suporte
desk-column-message = Mensagem
desk-column-language = Idioma
desk-column-problem = Problema
desk-column-whose = Quem pode resolver
desk-group-errors = Não puderam ser lidas
desk-group-fraud = Avise primeiro estes clientes: possível fraude
desk-group-urgent = Urgentes
desk-group-others = As demais
desk-group-solved = Resolvido, não é preciso responder
desk-not-shown = Mensagens não mostradas aqui: { $count }. `--format jsonl` grava todas.
desk-stopped = Interrompido. Mensagens processadas: { $messages }. Nada foi salvo. Para poder continuar, inicie o comando com `--format jsonl -o FILE` e depois adicione `--resume`.
desk-draft-kept = O rascunho { $name } foi editado e, por isso, ficou como está.
desk-drafts-kept = Rascunhos editados, que por isso ficaram como estão: { $count } ({ $names }). `--overwrite-drafts` também os substitui.
desk-summary = Mensagens: { $messages }. Não entendidas: { $not-understood }. Urgentes: { $urgent }. Não puderam ser lidas: { $errors }.
desk-draft-notice = Rascunho do Keymend. Leia e corrija antes de enviar.
desk-draft-greeting = Olá,
desk-draft-sure = Agradecemos a sua mensagem. Entendemos que se trata disto: “{ $title }”.
desk-draft-unsure = Agradecemos a sua mensagem. Parece tratar-se disto: “{ $title }”. Se for outra coisa, informe o texto que aparece.
desk-draft-several = Agradecemos a sua mensagem. São descritos vários problemas: { $titles }.
desk-draft-not-understood = Agradecemos a sua mensagem. Para ajudar, precisamos saber mais. Envie-nos o texto exato ou o código de erro que aparece e o nome do seu produto Kaspersky.
desk-draft-steps = Tente o seguinte:
desk-draft-missing = Responda também a estas perguntas:
desk-draft-whose = { $who ->
    [kaspersky] Se isso não ajudar, só o suporte da Kaspersky pode resolver: https://support.kaspersky.com/
    [shop] Se isso não ajudar, entre em contato com a loja que vendeu a licença: só a loja pode alterar o seu pedido.
    [admin] Se isso não ajudar, entre em contato com o administrador do seu computador, que gerencia a licença.
   *[provider] Se isso não ajudar, entre em contato com o provedor da sua assinatura: só o provedor pode alterá-la.
}
desk-draft-codes = Não nos envie um código de ativação inteiro por e-mail; os cinco últimos caracteres bastam.
desk-draft-card = Sua mensagem contém dados de um cartão de pagamento. Outras pessoas podem ler um e-mail; por isso, ligue para o seu banco, informe que os dados foram enviados por e-mail e pergunte se o cartão precisa ser substituído. Nunca precisamos dos dados do seu cartão.
desk-draft-password = Sua mensagem contém uma senha ou um PIN. Altere-a agora, em todos os lugares onde a usa. Nunca precisamos da sua senha; não a envie para nós nem para ninguém.
desk-draft-well = Agradecemos o aviso. Ficamos felizes que tudo esteja funcionando novamente.
desk-draft-thanks = Agradecemos a sua mensagem. Se precisar de mais alguma coisa, escreva para nós.
desk-draft-elsewhere = Agradecemos a sua mensagem. Ela não é sobre o Kaspersky, mas sobre outro dos nossos serviços; vamos encaminhá-la aos colegas responsáveis.
desk-draft-other-matter = Agradecemos a sua mensagem. Pelo que vemos, ela não é sobre uma licença. Um colega vai ler a mensagem e responder.
desk-draft-pay-once = Conforme nos informou, o pagamento já foi feito; por favor, não pague de novo.
desk-draft-employee = Num computador da sua empresa ou escola, é o administrador que trata da licença. Não compre nada e avise o administrador ou o departamento de TI.
desk-draft-fraud = Não pague nada e não dê a ninguém um código, uma palavra-passe ou acesso ao seu computador, mesmo que digam que ligam em nosso nome. Em caso de dúvida, ligue-nos para o número indicado na sua fatura.
desk-draft-answer = { $question ->
    [uninstall-managed] Não desinstale nada em um computador da empresa ou da escola: quem decide é o administrador.
    [uninstall] Não desinstale o aplicativo Kaspersky: isso não altera a licença e, sem ele, o computador fica desprotegido.
    [other-code] Não insira outro código enquanto tiver a assinatura conosco. Guarde esse código: ele poderá ser usado quando a assinatura terminar.
    [same-seller] Não compre de novo desse vendedor antes de resolver isto: o próximo código pode ter o mesmo defeito.
    [buy] Não compre nada e não troque o código até que isto esteja resolvido.
    [sign-in] Não podemos entrar na sua conta por você e nunca precisamos da sua senha. Entre você mesmo na conta, por favor.
   *[how-long] A assinatura ainda funciona por algum tempo. A janela de licença do aplicativo Kaspersky mostra até quando.
}
desk-draft-beside = Pergunta-nos também sobre o seguinte: { $what }. Um colega irá responder-lhe.
desk-draft-earlier = Escreve que isto já lhe tinha acontecido. Para encontrarmos a sua mensagem anterior, indique-nos o número dela ou o dia em que nos escreveu.
desk-draft-earlier-known = Escreve que isto já lhe tinha acontecido. Temos a sua mensagem anterior e lemos as duas em conjunto.
# What somebody asks besides; stands in desk-beside and desk-draft-beside.
desk-beside-what = { $matter ->
    [bill] uma fatura ou um recibo
    [bill-address] o endereço ou o nome na fatura
   *[charged-twice] uma cobrança em duplicado
}
desk-draft-instead = { $step ->
    [early] Se um novo código ou arquivo de chave está pago, mas só chega depois do fim, informe-nos hoje mesmo, para verificarmos se o envio pode ser antecipado.
    [places] Se precisar de mais lugares, diga-nos quantos.
    [renewal] Se a renovação não está paga e não há código, encomende-a a nós.
    [key] Se não houver uma chave renovada, encomende uma a nós.
    [administrator] Fale com o administrador: uma empresa gerencia as licenças e os dispositivos no Kaspersky Security Center e não no My Kaspersky.
    [card] Informe o novo cartão no nosso site ou por telefone, nunca por e-mail. Depois pergunte em que dia tentaremos a cobrança de novo.
    [cancel] Se preferir usar o código, peça-nos o cancelamento da assinatura. Depois espere até que a assinatura expire.
   *[pay] Se ainda não pagou a nossa fatura, pague ou renove conosco. Se já pagou, não pague de novo.
}
desk-draft-last-signs = { $code ->
    [previous-code] Os cinco últimos caracteres do código de ativação usado antes
   *[new-code] Os cinco últimos caracteres do código de ativação a usar agora
}
desk-draft-ours = Vamos tratar disso e voltaremos a escrever.

## Códigos do serviço de assinaturas

desk-kss-heading = Códigos do serviço de assinaturas, para o suporte do provedor
desk-kss-source = Informações obtidas do código-fonte público de provedores, não de um texto da Kaspersky.
desk-code-line = linha { $line }
desk-code-subscriber = assinante { $number }
desk-kss = { $code ->
    [c1] Activate foi enviado, mas este SubscriberId já está ativo. Consulte a situação com GetInfo e informe novamente ao cliente o código existente.
    [c2] Este SubscriberId ainda não está ativo. Envie Activate.
    [c3] Renew foi enviado com uma data de término anterior à atual. Corrija a data.
    [c4] A assinatura já foi cancelada de forma definitiva (HardCancel). É preciso um novo SubscriberId, e o cliente recebe um novo código.
    [c5] Este SubscriberId não é conhecido. Verifique se é a conta certa e se o serviço chegou a ser contratado.
    [c6] O mesmo pedido foi enviado duas vezes. Ignore este erro e consulte a situação com GetInfo.
    [c8] O seu estoque de códigos de ativação está vazio. Peça mais à Kaspersky; o cliente não fez nada de errado.
    [c9] O id do produto não é conhecido. Corrija a sua configuração.
    [c101] O período é menor que 28 dias. Aumente-o.
    [c103] O início está no futuro. Verifique o relógio do seu servidor e faça a assinatura começar agora.
    [c105] A assinatura foi cancelada (SoftCancel) e não pode ser ativada. Crie um novo pedido.
    [c202] Renew foi enviado para uma assinatura sem data de término. Não há nada a renovar: veja se há uma suspensão ou uma fatura em aberto.
    [c204] Renew foi enviado enquanto a assinatura está suspensa. Envie Resume em vez disso; o código continua o mesmo.
    [c303] SoftCancel foi enviado enquanto a assinatura está suspensa. Envie Resume primeiro ou use HardCancel.
    [c304] A data do cancelamento é de mais de 14 dias atrás. Escolha uma data posterior.
    [c401] Só uma assinatura sem data de término pode ser suspensa.
    [c402] A assinatura já está suspensa.
    [c501] Resume foi enviado, mas a assinatura está ativa. O problema está em outro lugar: peça ao cliente que atualize o status no dispositivo.
    [c601] O seu contrato não permite este comando.
    [c602] Um atributo está errado, por exemplo uma data anterior a 2008 ou ao início.
    [cactivate] Inicia uma assinatura e fornece o código dela. O produto e o número de dispositivos não podem ser alterados enquanto ela está em andamento: para outro plano, cancele-a com HardCancel e envie um novo Activate. O cliente recebe então um novo código.
    [crenew] Altera a data de término de uma assinatura que tem uma. Para uma assinatura suspensa, o comando a enviar é Resume.
    [cpause] Suspende uma assinatura sem data de término, em geral por causa de uma fatura em aberto. Resume encerra a suspensão, e o código continua o mesmo.
    [cresume] Encerra uma suspensão. O cliente não precisa de um novo código.
    [csoftcancel] Cancela uma assinatura, mas não enquanto ela está suspensa. Depois disso, ela não pode ser ativada de novo: o cliente precisa de um novo pedido.
    [chardcancel] Cancela uma assinatura de forma definitiva, também quando o cliente muda de plano. O código antigo deixa de funcionar, e o cliente precisa do novo.
   *[c99] Erro desconhecido. Tente novamente e depois pergunte à Kaspersky.
}
desk-kss-customer = Para o cliente: { $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] Sua assinatura está ativa e seu código de ativação não mudou. Vamos enviá-lo de novo.
    [started] Estamos ativando sua assinatura. Você receberá o código de ativação assim que ela estiver ativa.
    [order] Sua assinatura anterior foi cancelada e não pode ser continuada. Se você pedir uma nova, receberá um novo código de ativação.
    [account] Não encontramos sua assinatura. Informe seu número de cliente e a data do pedido.
    [pool] No momento não temos nenhum código de ativação disponível. Não é culpa sua; não pague outra vez. Enviaremos o código assim que o tivermos.
    [endless] Sua assinatura não tem data de término, portanto não há nada a renovar. Estamos verificando se ela está suspensa ou se há uma fatura em aberto.
    [paused] Sua assinatura está suspensa. Assim que for retomada, sua licença voltará a funcionar com o código de ativação que você já tem.
    [cancel] Sua assinatura está suspensa. Diga-nos se deseja que ela seja cancelada imediatamente.
    [dated] Uma assinatura com data de término não pode ser suspensa. Ela continua até essa data.
    [active] Sua assinatura está ativa em nosso sistema. Atualize o status da assinatura no aplicativo Kaspersky e escreva para nós se ele ainda mostrar outra coisa.
    [changed] Sua assinatura anterior terminou, por exemplo por uma mudança de plano, e o código de ativação dela não funciona mais. Se você tem uma nova assinatura, digite o novo código de ativação no aplicativo Kaspersky.
    [plan] Quando o seu plano conosco é alterado, você recebe um novo código de ativação, e o anterior deixa de funcionar. Você não precisa comprar nem pedir nada: o novo código vem de nós. Assim que o tiver, digite-o no aplicativo Kaspersky.
   *[ours] O erro é nosso; você não precisa fazer nada. Escreveremos assim que estiver corrigido.
}
