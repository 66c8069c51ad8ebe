## Perguntas

told-number-or-nothing = Número, ou nada se nenhum servir:
told-write-these-texts = Gravar estes textos na captura de dados? [sim/não]
told-send-it = Enviar? [sim/não]
told-ask-begin = O Keymend pergunta o que precisa para escrever e enviar solicitações. Pressione Enter para deixar uma configuração como está. O Keymend não guarda nenhuma senha.
told-ask-name = Seu nome
told-ask-from = O endereço de e-mail do qual você escreve
told-ask-server = Seu servidor de e-mail, por exemplo smtp.example.org, ou o caminho de um programa de e-mail local
told-ask-port = A porta dele; Enter para a habitual
told-ask-security = Criptografia: `tls` (porta 465) ou `starttls` (porta 587)
told-ask-user = Seu nome de usuário no servidor de e-mail
told-ask-password = Um comando que mostra a senha, por exemplo `pass show mail`, ou o caminho de um arquivo que a contém
told-ask-done = As configurações estão salvas em { $path }.
told-ask-stopped = Interrompido; nenhuma configuração foi alterada.
told-ask-test = Enviar uma mensagem de teste para { $address }? [sim/não]
told-test-subject = Mensagem de teste do Keymend
told-test-body = Esta é uma mensagem de teste. Suas configurações de e-mail funcionam: o Keymend pode enviar solicitações por você.
told-test-look = Verifique se a mensagem chega a { $address }; ela pode estar na pasta de spam.
told-enter-skips = { $question } (Enter pula a pergunta, q encerra as perguntas)
told-type-contact = Digite um endereço de e-mail ou um número de telefone.
told-type-words = Responda com palavras.
told-type-name = Isso parece um número de pedido, um código ou um endereço, não um nome. Digite o nome.
told-type-mail = Digite um endereço de e-mail, por exemplo nome@example.org.
told-type-date = Digite uma data, por exemplo { $day }.
told-type-count = Digite um número, por exemplo 3.
told-answer-yes-or-no = Responda sim ou não.
told-switch-language-how = Este texto parece estar em português. Acrescente `--language pt` para receber a resposta em português.

## O que é feito

told-still-waiting = Ainda aguardando uma resposta: { $probe }.
told-capture-written = Valores gravados em { $path }: { $facts }; fontes que não puderam ser lidas: { $missing }. Para fazer o diagnóstico: `{ $command }`.
told-lines-left-out = Linhas deixadas de fora porque o Keymend não as entende: { $lines }. `--whole` as acrescenta.
told-setting-set = { $key } está definido em { $path }.
told-left-out = Deixado de fora: { $why }
told-kept-as-value = `{ $kept }` não é o nome de um tipo, por isso é tratado como um valor a não substituir.
told-map-kept = A lista de valores substituídos está em { $path }. Não compartilhe esse arquivo com ninguém.
told-not-shown = (não mostrado)
told-replaced = { $path }, itens substituídos: { $what }.
told-replaced-nothing = nenhum
told-read-as = Foi lido como { $encoding }.
told-lines-not-readable = { $lines ->
    [one] Uma linha que não pode ser lida foi deixada de fora: { $numbers }.
   *[other] { $lines } linhas que não podem ser lidas foram deixadas de fora: { $numbers }.
}
told-topics-checked = { $files } arquivos verificados: os integrados{ $folders }. Erros: { $complaints }.
told-and-folder = { " " }e os de { $folder }
told-fill-in = Preencha o que está marcado com FILL IN. `{ $command }` indica cada lacuna que resta.
told-templates-checked = Modelos verificados: { $letters }; idiomas: { $languages }. Erros: { $complaints }.

## Tíquetes

told-ticket = Tíquete { $number }: { $state }.
told-ticket-damaged = Tíquete { $number }: { $why }
told-state-draft = rascunho
told-state-sending = envio interrompido
told-state-uncertain = talvez enviado
told-state-sent = enviado
told-state-closed = fechado
told-did-create = escrito
told-did-edit = alterado
told-did-not-send = não enviado
told-did-reopen = reaberto
told-did-note = resposta anotada
told-did-not-look-up = não verificado
told-their-number = Número deles: { $number }
told-noted = Anotado no chamado { $number }.
told-noted-answer = Resposta anotada em { $day }: { $text }
told-state-at-desk = O chamado { $number } é o chamado { $theirs } no { $system }: { $status }, última alteração { $updated }.
told-state-at-desk-undated = O chamado { $number } é o chamado { $theirs } no { $system }: { $status }.
told-no-ticket-fits = Nenhum chamado corresponde.
told-no-tickets = Ainda não há tickets. `keymend ticket new` escreve um.
told-stopped-kept = Interrompido. As suas respostas foram salvas como ticket { $number } em { $path }. Para continuar: `{ $edit }`.
told-stopped-empty = Interrompido. Nada foi salvo.
told-type-code = Isso não parece um código nem uma chave: eles são grupos de letras e números, como ABCDE-12345-FGHJK-67890. Digite-o ou pressione Enter se não o tiver.
told-type-some-number = Digite o número; isso não é um número.
told-type-thing = Isso é um endereço de e-mail. Digite o nome.
told-stays-empty = Isso também não serve; o campo fica vazio.
told-whose-licence = Estes arquivos são de outro computador. Se a licença não é sua, digite de quem é, por exemplo o nome do seu cliente. Se é sua, pressione Enter.
told-own-words-stay = O Keymend não traduz as suas próprias palavras: elas ficam no idioma delas ({ $words }), e o resto da carta está em outro ({ $letter }).
told-providers-checked = Arquivos de provedores verificados em { $folder }: { $files }. Erros: { $complaints }.
told-older-tickets = Tíquetes mais antigos: { $count }. `keymend ticket list --all` também os mostra.
told-ticket-is-closed = O tíquete { $number } está fechado. A pasta dele, { $path }, é mantida.
told-state-handed-over-on = entregue em { $day } { $by ->
    [form] por formulário
    [phone] por telefone
    [letter] por carta
    [email] por e-mail
    [chat] por chat
   *[in-person] pessoalmente
}
told-did-hand-over = entregue
told-several-open = Há vários tíquetes abertos:
told-which-number = Qual deles? Digite o número; Enter para sair.
told-close-ticket-of = Fechar o tíquete { $number } ({ $whose })? [sim/não]
told-ticket-of-is-closed = O tíquete { $number } ({ $whose }) está fechado. A pasta { $path } permanece.
told-same-problem = O tíquete { $number } trata do mesmo problema e fica como está.
told-same-problem-of = O tíquete { $number } ({ $whose }) trata do mesmo problema e fica como está.
told-name-the-customer = Alguns tíquetes não dizem de quem são. Informe o cliente com `{ $edit }`.
told-then-hand-over = Depois de entregar a solicitação, anote isso com `{ $command }`.
told-ticket-kept = O tíquete { $number } está salvo em { $path }.
told-request-kept = A solicitação { $number } está salva em { $path }.
told-for-reading = A mesma carta no seu idioma, para leitura: { $path }
told-look-then-send = Confira tudo com `{ $look }` e depois envie com `{ $send }`.
told-open-page = Abra { $page } e insira a solicitação ali campo por campo.
told-give-address = Informe o endereço com `{ $edit }` ou crie um rascunho com `{ $export }`.
told-add-address = Adicione o endereço com `{ $edit }`.
told-attached = Anexo: { $file }
told-in-bundle = No pacote: { $file }
told-file = { $name }, { $bytes } bytes
told-file-with-notes = { $name }, { $bytes } bytes ({ $notes })
told-file-notes = { $first }; { $second }
told-file-unchecked = tal como está, sem verificação
told-file-replaced = itens substituídos: { $what }
told-file-lines-left-out = linhas deixadas de fora: { $lines }
told-to = Para: { $to }
told-subject = Assunto: { $subject }
told-queue = Fila: { $queue }
told-from = De: { $from }
told-opened-in-mail = O rascunho está aberto no seu programa de e-mail. Depois de enviá-lo por lá, anote isso com `{ $command }`.
told-text-not-changed = O texto não foi alterado.
told-took-card = O Keymend não guardou o número do seu cartão nem outro dado dele. Ninguém na Kaspersky precisa disso. Se você o enviou a alguém, avise o seu banco.
told-took-password = O Keymend não guardou a sua senha, o seu PIN ou o seu código de uso único. Ninguém na Kaspersky precisa disso. Se você o enviou a alguém, troque-o.
told-took-personal = O Keymend não guardou o seu número fiscal ou de identidade nem a sua data de nascimento. Ninguém na Kaspersky precisa desses dados.
told-looks-like-card = Isto parece o número de um cartão de pagamento. O Keymend não o guardou, e ninguém na Kaspersky precisa dele. Se você o enviou a alguém, avise o seu banco.
told-addressed-to = Destinatário: { $to }. Motivo: { $why }.
told-addressed-to-named = Destinatário: { $to } ({ $name }). Motivo: { $why }.
told-to-kaspersky = Kaspersky
told-to-provider = o provedor
told-to-shop = a loja
told-to-admin = o administrador
told-why-chosen = você escolheu este destinatário
told-why-can-solve = este destinatário pode resolver o problema
told-why-provider = um provedor gerencia a assinatura, e só o provedor pode alterá-la
told-why-administrator = um administrador gerencia a licença deste computador e consulta outros quando necessário
told-why-bought-from-kaspersky = a licença foi comprada da própria Kaspersky, que neste caso é a loja
told-why-chosen-instead = { $why }; o diagnóstico teria escolhido outro destinatário: { $other } ({ $other-why })
told-not-filled-in = Não preenchido: { $fields }. Para preencher um campo: `--set { $first }=...`.
told-reach-note = O que se sabe sobre { $name } (em inglês): { $note }
told-reach-unknown = O Keymend não conhece os contatos deles. Procure um telefone ou um endereço na fatura, no contrato ou no site deles.
told-reach = Como falar com { $name }: { $how }.
told-steps-set-aside = O registro das etapas está danificado e foi deixado de fora. Agora ele está em { $path }.
told-steps-left-out = O registro das etapas foi deixado de fora: { $why }
told-read-attached = Leia os arquivos anexados antes de confirmar. Eles estão em { $folder }.
told-sending-again = Enviando de novo com o mesmo Message-ID { $id }. O destinatário pode receber a mensagem duas vezes.
told-trying-again = { $seconds ->
    [one] { $why }. Nova tentativa em { $seconds } segundo.
   *[other] { $why }. Nova tentativa em { $seconds } segundos.
}
told-sent = Enviado. Resposta do servidor de e-mail: { $reply }
told-sent-to-desk = Enviada: { $reply }.
told-desk-took-it = chamado { $number } no { $system }
told-desk-was-there = já havia chegado, como chamado { $number } no { $system }, e não foi enviada de novo
told-desk-added-it = acrescentado ao chamado no { $system }
told-desk-had-it = já havia sido acrescentado ao chamado no { $system } e não foi enviado de novo
told-desk-looks-up = Verificando se a solicitação já chegou: { $system }.
told-mail-program-took-it = o programa de e-mail local aceitou a mensagem
told-from-keymend = o que o Keymend encontrou
told-step-done = feita
told-step-waited = espera cumprida
told-step-waited-until = espera até { $until }

## O registro de uma etapa

told-step-worked = feita, e funcionou
told-step-has-not-helped = feita, mas não ajudou
told-step-not-done = não feita
told-step-run = executada pelo Keymend
told-step-changed = agora o problema é outro
told-step-not-agreed = não aceita
told-tried-run = Executado pelo Keymend: “{ $step }”
told-tried-has-not-helped = Feito, sem resultado: “{ $step }”
told-tried-worked = Feito, esta etapa funcionou: “{ $step }”
told-tried-waits = Feito, aguardando até { $until }: “{ $step }”
told-tried-done = Feito: “{ $step }”
told-run-exit-code = código de saída { $code }
told-run-too-long = encerrado porque demorou demais
told-run-interrupted = interrompido
told-run-printed = saída: { $text }
told-dry-run = Simulação: nada foi enviado. Para enviar, execute `{ $command }`.
told-paper-kept = O arquivo { $name } foi alterado fora do Keymend. Essa versão fica guardada como { $kept }.
told-paper-edited = O arquivo { $name } foi alterado fora do Keymend, e a alteração não faz parte da solicitação. Para alterar a solicitação, execute `{ $command }`.
