plan-no-problem = Nenhum problema encontrado
plan-first-answer = Primeiro responda a esta pergunta com `--answer`:
plan-one-answer = Uma resposta ajudaria a delimitar o problema:
plan-question = { $question } ({ $answers })

## O que o Keymend pode fazer em uma etapa

plan-page = Página: { $address }
plan-text = Texto: { $text }
plan-command = Comando: { $command }
plan-your-code = SEU-CÓDIGO

## O fim

plan-write-request = Se as etapas não ajudarem, escreva a solicitação:
plan-next-problem = Se as etapas não ajudarem, continue com: { $title }
plan-no-further-steps = Não há mais etapas.
plan-tell-more = Informe ao Keymend com `--message` o que a tela mostra, ou forneça a ele uma captura de dados do computador.

## A entrada para um calendário

plan-reminder = Verificar de novo a licença Kaspersky
plan-reminder-how = Execute `keymend fix`. O Keymend continua de onde você parou.
    .page = Abra o Keymend. Ele continua de onde você parou.
plan-reminder-run = Executar `keymend fix`
    .page = Abrir o Keymend
