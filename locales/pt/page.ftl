page-own-name = Português (Brasil)

## Em todas as páginas

page-skip = Ir para o conteúdo
page-menu = Menu
page-nav-answer = O que há de errado
page-nav-steps = Etapas
page-nav-requests = Minhas solicitações
page-nav-helper = Para quem me ajuda
page-language = Idioma
page-change-language = Alterar
page-end = Fechar o Keymend
page-privacy = Esta página vem do Keymend neste computador. Nada sai deste computador, a menos que você clique em um botão que diga isso.
page-ended-title = O Keymend foi fechado
page-ended-text = O Keymend foi fechado. Você pode fechar esta guia. O seu progresso está salvo; inicie o Keymend de novo para continuar.
page-looking-title = Examinando…
page-looking-text = O Keymend está examinando este computador. Isso pode levar um minuto. A página continua sozinha.
page-working = O Keymend ainda está trabalhando nisso…
page-copied = Copiado.
page-copy = Copiar
page-to-answer = Voltar ao que foi encontrado
page-not-found = Esta página não existe
page-not-found-text = O endereço pode ser antigo. Tudo o que o Keymend encontrou está na primeira página.
page-trouble = Não funcionou
page-trouble-because = O Keymend não conseguiu fazer isto: { $why }
page-no-such-request = A solicitação { $number } não existe. Ela pode ter sido movida ou excluída.
page-request-is-over = Esta solicitação já foi enviada ou resolvida e não pode mais ser alterada.
page-nothing-to-write = Não foi encontrado nenhum problema sobre o qual escrever. Primeiro, informe ao Keymend o que aparece na tela.
page-mail-wrong = “{ $given }” não é um endereço de e-mail válido e não foi salvo; todo o resto foi. Escreva assim: help@example.org.
page-uploads-full = O Keymend aceita no máximo { $size } MB de arquivos por sessão. Feche o Keymend, inicie-o novamente e escolha menos arquivos.
page-too-large = Isto é mais do que o Keymend aceita de uma vez: no máximo { $files } arquivos e { $size } MB. Volte e envie menos.
page-incomplete = O que você enviou não chegou por completo. Volte e tente novamente.
page-not-here = Esta página pertence ao navegador que o Keymend abriu. Para vê-la aqui, inicie o Keymend novamente.
page-used-already = Este endereço funciona apenas uma vez e já foi usado. Feche esta página e inicie o Keymend novamente.

## O que há de errado

page-start-steps = Mostrar as etapas
page-write-support = Escrever ao suporte
page-question-title = Uma pergunta
page-answer-button = Continuar
page-not-known = Não sei
page-another-choice = Outra coisa
page-go-back-question = Desfazer a minha última alteração
page-which-machine = De qual computador se trata?
page-choose = Escolha um
page-machine-button = Continuar
page-now-title = O que você pode fazer agora
page-now-tell = Digite, palavra por palavra, o que a tela diz.
page-now-files = Dê ao Keymend um arquivo, como um relatório do GetSystemInfo ou uma captura do computador.
page-now-write = Ou escreva ao suporte: eles podem ajudar com o que já se sabe.
page-tell-title = Informar mais ao Keymend
page-tell-label = O que a tela mostra ou o que aconteceu?
page-tell-hint = Suas próprias palavras, em qualquer idioma, ou o texto exato da janela. Um código de ativação digitado aqui não é guardado.
page-tell-button = Usar este texto
page-taken-out = { $count ->
    [one] O Keymend retirou um valor privado, como um número de cartão, uma senha ou um código. Ninguém precisa dele para ajudar você. Nunca o informe a quem o pedir.
   *[other] O Keymend retirou { $count } valores privados, como um número de cartão, uma senha ou um código. Ninguém precisa deles para ajudar você. Nunca os informe a quem os pedir.
}
page-files-title = Ler arquivos em vez deste computador
page-files-label = Arquivos
page-files-hint = Uma captura de dados do Keymend, um relatório do GetSystemInfo, uma exportação do Registro ou um arquivo de log. Escolha vários de uma vez ou solte-os aqui. Uma foto não é lida, mas você pode anexá-la a uma solicitação.
page-files-button = Ler estes arquivos
page-files-from = Lido em vez deste computador:
page-forget = Examinar este computador
page-no-file = Escolha pelo menos um arquivo e no máximo { $most }.
page-picture-kept = { $file }: o Keymend não lê imagens. Você pode anexar esta quando escrever ao suporte.
page-pictures-title = Imagens que você pode anexar quando escrever ao suporte:
page-file-read = lido
page-file-not-read = não havia nada que pudesse ser usado
page-how-we-know = Como sabemos
page-no-evidence = Ainda não há nada que comprove isto.
page-looked-title = O que foi examinado
page-nothing-looked = Nenhum aplicativo Kaspersky foi encontrado aqui, e nenhum arquivo foi lido.
page-not-read-title = O que não pôde ser lido
page-look-again = Examinar de novo
page-others-title = Também pode ser
page-possible = possível

## Etapas

page-steps-title = Etapas
page-no-steps = Não há nada a fazer: nenhum problema foi encontrado. Se mesmo assim algo estiver errado, informe ao Keymend o que a tela mostra.
page-continues = Você continua de onde parou.
page-progress-damaged = O seu progresso salvo está danificado, por isso as etapas recomeçam do início. O arquivo danificado agora é { $path }.
page-place = Etapa { $number } de { $steps }
page-careful = Atenção:
page-worked-if = Funcionou se:
page-agree = Entendi e quero fazer esta etapa
page-did-it = Já fiz isto
page-did-it-work = Funcionou?
page-yes = Sim
page-no = Não
page-not-sure = Não tenho certeza
page-skip-step = Pular esta etapa
page-step-back = Etapa anterior
page-explain = Por quê?
page-waiting-title = Em espera
page-waiting-until = Não há nada a fazer até { $moment }. Você pode fechar o Keymend; o seu progresso está salvo.
page-counts-from = O Keymend sabe o dia do pagamento, mas não a hora; por isso, o prazo conta a partir do último momento possível: { $moment }.
page-time-left = faltam { $hours } h { $minutes } min
page-look-now = Verificar agora
page-reminder-button = Adicionar ao meu calendário
page-open-page = Abrir a página
page-run-title = O Keymend pode executar este comando para você
page-run-agree = Executar exatamente este comando neste computador
page-run-button = Executar
page-your-code = O seu código de ativação (não é guardado)
page-code-stand-in = SEU-CÓDIGO
page-agree-first = Marque a caixa primeiro; nada foi feito.
page-not-a-code = Isto não é um código de ativação, que tem quatro grupos de cinco letras e números. Nada foi executado.
page-ended-well = `{ $command }` terminou sem erros.
page-ended-with-error = `{ $command }` terminou com o erro { $code }.
page-ended-early = `{ $command }` não terminou por si só e foi interrompido.
page-done-mark = Feita:
page-skipped-mark = Não feita:
page-not-yet = Ainda não: até agora nada mudou. Tente a etapa de novo ou pule-a.
page-not-yet-wait = Nada mudou ainda. Verifique de novo depois deste momento: { $moment }.
page-changed = Agora o problema é outro: { $title }
page-could-also-be = Também pode ser: { $title }
page-nothing-further = Não se conhece mais nenhuma etapa para este problema.
page-fixed = Resolvido: funcionou
page-fixed-text = Não há mais nada a fazer.
page-run-out = Esta era a última etapa. Se o problema continuar:
page-what-else = Escreva ao suporte: tudo o que você tentou é incluído na solicitação.
page-next-problem = Tentar o próximo problema
page-restart = Recomeçar estas etapas
page-stop-text = Você pode parar a qualquer momento. O seu progresso fica salvo, e o Keymend continua do mesmo ponto da próxima vez.

## Uma solicitação ao suporte

page-request-title = Solicitação { $number }
page-request-about = Sobre:
page-request-state = Estado:
page-request-is-there = Você já tem uma solicitação sobre este problema. Aqui está ela.
page-to-whom = Quem a recebe
page-why-them = Motivo:
page-to-kaspersky = O suporte da Kaspersky
page-to-provider = O seu provedor
page-to-shop = A loja
page-to-admin = O seu administrador
page-because-they-can = Este destinatário pode resolver o problema.
page-because-chosen = Você escolheu este destinatário.
page-because-provider = O seu provedor gerencia a assinatura, e só ele pode alterá-la.
page-because-administrator = Um administrador gerencia a licença deste computador.
page-because-kaspersky-sold = Você comprou a licença da própria Kaspersky.
page-change-addressee = Enviar a outra pessoa ou escrever em outro idioma
page-addressee-label = Destinatário
page-provider-label = Nome do provedor ou da loja
page-mail-label = Endereço de e-mail do destinatário
page-letter-language = Idioma da solicitação
page-telephone = Telefone:
page-fields-title = O que a solicitação diz
page-missing-count = { $count ->
    [0] Não falta nada.
    [one] Um campo obrigatório ainda está vazio.
   *[other] { $count } campos obrigatórios ainda estão vazios.
}
page-masked-hint = Os códigos de ativação e as chaves são mostrados com asteriscos e enviados assim, a menos que você digite um deles e marque a caixa abaixo.
page-missing = falta preencher
page-optional = opcional
page-more-title = Adicionar mais alguma coisa (opcional)
page-give-in-full = Informar este código por completo, apenas nesta solicitação
page-save-fields = Salvar
page-preview-title = Como vai chegar
page-preview-text = Este é o texto inteiro. Os valores privados foram substituídos por marcadores, exceto o que você mesmo informa nos campos, como o seu nome e os seus contatos.
page-preview-labels = Um e-mail também termina com estas linhas para o sistema do atendimento. Elas repetem o que a carta diz:
page-subject = Assunto:
page-copy-all = Copiar o texto inteiro
page-attachments-title = O que vai junto
page-in-one-file = Tudo isto sai em um único arquivo: { $name }
page-as-it-is = exatamente como está; o Keymend não verificou o arquivo
page-file-size = { $kilobytes } KB
page-values-removed = { $count ->
    [0] nenhum valor privado foi encontrado
    [one] um valor privado foi substituído
   *[other] { $count } valores privados foram substituídos
}
page-lines-dropped = { $count ->
    [one] uma linha foi deixada de fora
   *[other] { $count } linhas foram deixadas de fora
}
page-wanted-title = O destinatário também pede
page-attach-label = Anexar arquivos
page-attach-hint = Os valores privados são retirados dos arquivos de texto. Uma foto só é anexada depois que você concorda.
page-attach-button = Anexar
page-picture-label = Uma imagem que ainda não foi anexada:
page-picture-agree = Conferi esta imagem. Ela pode ser enviada exatamente como está.
page-picture-button = Anexar esta imagem
page-nothing-attached = Nada foi anexado. Escolha um arquivo ou marque a caixa ao lado da imagem.
page-file-left-out = Um arquivo foi deixado de fora: { $reason }
page-steps-left-out = O registro das suas etapas não pôde ser lido e não está na solicitação.
page-leave-title = Enviar a solicitação
page-leave-text = Nada foi enviado. Escolha como enviar.
page-on-page-text = Este destinatário recebe as solicitações em uma página da Web. Abra-a e copie os campos acima para o formulário.
page-open-their-page = Abrir a página do destinatário
page-mail-program = Abrir no meu programa de e-mail
page-save-eml = Salvar como rascunho de e-mail
page-save-eml-hint = Abre na maioria dos programas de e-mail, com os anexos.
page-save-bundle = Salvar os anexos em um arquivo ZIP
page-print-it = Imprimir ou salvar como PDF
page-send-it = Enviar com o Keymend
page-no-address = O Keymend não conhece nenhum endereço de e-mail deste destinatário. Insira um acima ou imprima a solicitação.
page-close-request = Esta solicitação está resolvida
page-print-hint = Pressione Ctrl+P (⌘P em um Mac) ou use o botão. Para obter um PDF, escolha “Salvar como PDF” como impressora.
page-print-button = Imprimir
page-back-to-request = Voltar à solicitação

## O envio

page-send-title = Enviar isto agora?
page-send-text = Exatamente isto sai do seu computador, pelo seu servidor de e-mail:
page-send-to = Para:
page-send-from = De:
page-text-label = Texto
page-send-agree = Eu li o texto. Ele pode ser enviado.
page-send-now = Enviar agora
page-sent = O servidor de e-mail aceitou a sua solicitação.
page-not-sent = A solicitação não foi enviada: { $reason }. Ela está guardada; você pode tentar de novo.
page-perhaps-sent = A solicitação pode ter sido enviada: { $reason }. Pergunte se ela chegou antes de enviá-la de novo.

## Minhas solicitações

page-requests-title = Minhas solicitações
page-requests-text = Cada solicitação é guardada neste computador.
page-no-requests = Você ainda não escreveu nenhuma solicitação.
page-request-number = Solicitação
page-state-draft = não enviada
page-state-uncertain = talvez enviada
page-state-sent = enviada
page-state-closed = resolvida
page-state-damaged = danificada; não pode ser lida

## Para quem ajuda

page-helper-title = Pedir a outra pessoa que dê uma olhada
page-make-capture = Criar um arquivo para quem me ajuda
page-again-capture = Criar de novo
page-helper-text = O Keymend pode reunir em um único arquivo o que ele vê neste computador. Entregue o arquivo a uma pessoa de confiança: ela pode abri-lo com o Keymend no próprio computador.
page-helper-never = Nomes, endereços e códigos são substituídos antes que o arquivo seja criado. Você vê o conteúdo antes de salvá-lo, e nada é enviado.
page-made-title = O que está no arquivo
page-made-values = O que o Keymend viu
page-made-texts = Textos, com o número de linhas
page-save-capture = Salvar o arquivo
page-capture-size = O arquivo tem { $kilobytes } KB.
page-lines-left-out = { $count ->
    [one] Uma linha que o Keymend não entende foi deixada de fora.
   *[other] { $count } linhas que o Keymend não entende foram deixadas de fora.
}
page-not-read-count = { $count ->
    [one] Uma fonte não pôde ser lida.
   *[other] { $count } fontes não puderam ser lidas.
}
page-helper-no-product = Nenhum aplicativo Kaspersky foi encontrado neste computador.
page-open-title = Abrir um arquivo que alguém deu a você
page-open-text = O Keymend mostra então o que há de errado no computador dessa pessoa.
