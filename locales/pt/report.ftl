report-topic-in-english = Este tema ainda não está disponível em português.

## O resultado principal

report-looked-at = examinado:
report-registered = { $name }: { $state }
report-protection-on = proteção ativada
report-protection-off = proteção desativada
report-protection-paused = proteção em pausa
report-databases-current = bancos de dados atualizados
report-databases-outdated = bancos de dados desatualizados
report-possible = Possível, mas não comprovado.
report-why = Por quê
report-what-to-do = O que fazer
report-careful = Atenção:
report-worked-if = Funcionou se:
report-would-decide = Para ter certeza, o Keymend precisa destas informações: { $facts }.

## Quem pode resolver

report-owner-for-information = Não há nada a resolver; é apenas uma informação.
report-owner-before-the-end = Renove-a antes que expire.
report-owner-person = Você pode resolver este problema por conta própria.
report-owner-kaspersky = Cabe ao suporte da Kaspersky resolver este problema.
report-owner-provider = Cabe ao provedor da sua assinatura resolver este problema.
report-owner-shop = Cabe à loja que vendeu a licença resolver este problema.
report-owner-admin = Cabe ao seu administrador resolver este problema.
report-owner-you-as-admin = Se você administra este computador, pode resolver este problema por conta própria.
report-owner-nobody = Ninguém precisa fazer nada por enquanto.

## O resto

report-also-true = Também foi constatado
report-also-possible = Também é possível
report-your-question = Sua pergunta
report-no-match = O que você diz não corresponde ao que este computador mostra
report-no-match-line = Você descreve “{ $title }”, mas este computador indica “{ $fact }” ({ $place }).
report-no-match-check = Verifique primeiro duas coisas: se o arquivo é do computador de que você fala e o que a janela da licença mostra hoje nesse computador.
report-two-sayings = Duas das suas informações não coincidem
report-two-sayings-line = Você descreve “{ $title }”, mas também informa “{ $fact }”.
report-sources-disagree = As fontes não coincidem
report-sources-disagree-line = { $fact }: { $value } ({ $place }), mas também { $other-value } ({ $other-place }). O Keymend confia na primeira informação.
report-told-secrets = Um dado particular no seu texto
report-told-secrets-line = O seu texto continha um número de cartão, uma senha ou algo parecido. O Keymend ocultou esse dado aqui e não precisa dele. O suporte também nunca precisa: não o inclua ao escrever para alguém.
report-could-not-check = Não foi possível verificar
report-could-not-check-line = { $source }: { $reason }. { $advice }
report-reason-not-found = nada encontrado
report-reason-not-looked-at = não examinado
report-reason-not-installed = nada instalado
report-reason-no-rights = sem permissão
report-reason-timed-out = tempo esgotado
report-reason-empty = sem conteúdo
report-reason-too-large = tamanho excessivo
report-reason-damaged = conteúdo danificado
report-reason-not-understood = conteúdo não reconhecido
report-reason-older = dados mais antigos
report-aside = Visto neste computador, mas não utilizado, porque ele não tem nenhum aplicativo Kaspersky
report-everything-known = Tudo o que se sabe
report-this-computer = este computador

## A pergunta

report-question = Uma resposta ajudaria a delimitar o problema
report-answer-with = Responda com:
report-save-text-first = O seu texto é longo demais para ser repetido em um comando: salve-o primeiro em um arquivo e indique esse arquivo no lugar de `FILE`.

## A última linha

report-for-desk = Isto é para o atendimento do provedor: o código acima diz o que está errado e o que o atendimento faz.
report-cannot-tell = Não é possível determinar: sabe-se muito pouco sobre a licença.
report-too-little-known = Sabe-se muito pouco sobre a licença.
report-nothing-wrong = Está tudo em ordem. { $title }.
report-ends-on = A licença expira em { $day }.
report-reserve-takes-over = A licença expira em { $day }; nessa data o código de reserva entra em vigor.
report-may-come-until = Pode levar até { $moment }.
report-days-left =
    { $count ->
        [one] Resta { $count } dia.
       *[other] Restam { $count } dias.
    }
report-ends-today = A licença expira hoje.
report-machines = Computadores: { $all }. Com problema: { $problems }. Sem certeza: { $unsure }. Em ordem: { $fine }.
report-file-of-no-computer = { $file } (não indica nenhum computador)
report-files-of-no-computer = Arquivos que não indicam nenhum computador: { $all }. Com problema: { $problems }.
report-ends-in-days = { $days ->
    [0] Ainda não há nenhum problema, mas a licença expira em menos de um dia.
    [one] Ainda não há nenhum problema, mas a licença expira em { $days } dia.
   *[other] Ainda não há nenhum problema, mas a licença expira em { $days } dias.
}
report-fraud = Não pague nada e não dê acesso a ninguém: pode ser um golpe.
report-cannot-tell-yet = Ainda não é possível determinar. Pode ser isto: { $title }.
report-cannot-tell-ends = Não é possível determinar: os dados lidos trazem duas datas de expiração diferentes para a licença. Verifique na janela da licença qual está correta.
report-only-asked = Esta é a resposta à sua pergunta. Nada do que você escreveu indica uma falha, e o Keymend não viu a licença em si.
report-well-by-words = Você diz que funciona, e nada indica o contrário: não é preciso fazer nada. O Keymend não viu a licença em si.
report-read-in-part = O que foi possível ler está em ordem: { $title }. Mas nem tudo o que você indicou pôde ser lido, por isso o Keymend não pode dizer que está tudo certo.
report-problem = Problema: { $title }.
report-probably = O mais provável: { $title }.
report-certain = O que é certo: { $title }.
report-steps-do-not-help = Se as etapas não ajudarem:

## O que `explain` diz

report-code-heading = Se isto for um código de ativação
report-code-shape = Formato: { $shape }.
report-code-well-formed = O formato correto não significa que o código é válido.
report-understands-less = O Keymend não consegue entender textos tão bem como de costume: { $damage }. Instale o Keymend de novo.
report-unknown-code = { $code } é um código de um tipo conhecido, mas o significado dele não foi publicado. Envie-o ao suporte com o texto exato que foi mostrado.
report-what-led-to-it = O que levou a este resultado
report-what-you-mentioned = O que você mencionou
report-could-also-be = Também pode ser
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), por causa de { $words }
report-not-sure = Ainda não há certeza. O texto ou código exato que aparece na tela ajudaria, ou então `keymend diagnose` com uma captura de dados.
report-not-a-licence-problem = Este não é um problema de licença.
report-not-recognised = Não reconhecido. Informe o texto ou código exato que a tela mostra, ou execute `keymend diagnose` com uma captura de dados.
report-text-not-recognised = Este texto não foi reconhecido.
report-which-is-closest = O Keymend não tem certeza do que isto significa. Qual destas opções é a mais próxima?
report-text-not-spoken = O Keymend não conhece esse idioma, por isso responde em português.
report-text-language = Idioma do texto: { $language ->
    [ar] árabe
    [cs] tcheco
    [da] dinamarquês
    [de] alemão
    [el] grego
    [en] inglês
    [es] espanhol
    [fa] persa
    [fi] finlandês
    [fr] francês
    [he] hebraico
    [hu] húngaro
    [id] indonésio
    [it] italiano
    [ja] japonês
    [ko] coreano
    [nl] holandês
    [no] norueguês
    [pl] polonês
    [pt] português
    [ro] romeno
    [ru] russo
    [sk] eslovaco
    [sv] sueco
    [th] tailandês
    [tr] turco
    [uk] ucraniano
    [vi] vietnamita
    [zh] chinês
   *[other] outro idioma
    }.
report-closest-how = Acrescente `--closest NUMBER` para ver o que fazer em um destes casos. Se nenhum servir, informe o texto ou código exato que a tela mostra, ou execute `keymend diagnose` com uma captura de dados.
report-guess = Isto é uma suposição a partir da sua descrição; nada a confirma ainda.
report-sources = Fontes

## Títulos das páginas

report-how-we-know = Como sabemos
report-what-was-looked-at = O que foi examinado
report-possible-title = Possível: { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (possível)

report-quoted = “{ $words }”

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }, { $second }
