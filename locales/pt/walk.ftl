## Respostas

# "sair" não leva [s]: nas perguntas de sim ou não, um "s" sozinho significa "sim".
walk-key-done = [f]eito
walk-key-skip = [p]ular
walk-key-back = [v]oltar
walk-key-explain = [e]xplicar
walk-key-copy = [c]opiar
walk-key-write = esc[r]ever ao suporte
walk-key-quit = sa[i]r
walk-key-offer = [a]utomático: o Keymend faz isso
walk-key-open-page = [a]brir a página no navegador
walk-key-next = [p]róximo problema
walk-key-fix = resolver [p]asso a passo
walk-key-save = [s]alvar este relatório
walk-key-send = [e]nviar
walk-key-edit = editar o [t]exto
walk-key-open-mail = [a]brir no programa de e-mail
walk-key-keep = manter como [r]ascunho
walk-key-cancel = [d]escartar a solicitação
walk-what-now = O que você quer fazer?
walk-type-a-key = Digite um dos números ou uma das letras e pressione Enter.
walk-letter-means = Neste menu, “{ $letter }” corresponde a “{ $key }”. Para responder sim ou não, digite a palavra inteira.
walk-help = Digite um número ou uma letra do menu, uma palavra como { $words }, ou diga com suas palavras o que você vê. `q` encerra; o Keymend guarda a etapa.
walk-type-a-number = Digite um número de 1 a { $most } ou responda com suas palavras:
walk-yes-no = [sim/não]
walk-not-known = Não sei
walk-not-heard = O Keymend não entendeu. Digite um dos números ou diga de outra forma.
walk-say-it = O que está errado, ou o que o aplicativo Kaspersky mostra? Diga com suas palavras (Enter pula a pergunta):
walk-no-app-here = Não há nenhum aplicativo Kaspersky neste computador. De qual dispositivo se trata?
walk-agree = aceito
walk-agreement = Digite “{ $word }” para fazer esta etapa, ou escolha: { $keys }:
walk-not-sure = sem certeza
walk-seen = Verifique: { $check } É isso que você vê?
walk-works = O aplicativo Kaspersky funciona agora, com uma licença válida?

## O percurso

walk-problem = Problema:
walk-begins = Vamos etapa por etapa e verificamos cada uma. Você pode parar a qualquer momento: `keymend fix` continua na mesma etapa.
walk-continues = Vamos continuar de onde você parou.
walk-left-off = Da última vez ({ $moment }), você parou no meio das etapas para este problema: { $title }
walk-go-on-there = Continuar de onde parou?
walk-progress-damaged = O progresso salvo está danificado; agora ele está em { $path }. Vamos recomeçar do início.
walk-place = Etapa { $number } de { $steps }
walk-waiting-until = Em espera até { $moment }.
walk-waiting-ended = A espera terminou em { $moment }.
walk-not-yet = Ainda não funcionou: o Keymend continua vendo o mesmo problema. Tente a etapa de novo e escolha “{ $done }”, ou escolha “{ $skip }” para ir para a próxima etapa.
walk-not-solved = O problema ainda não foi resolvido. Tente a etapa de novo e escolha “{ $done }”, ou escolha “{ $skip }” para ir para a próxima etapa.
walk-step-not-done = Esta etapa conta como não feita. Vamos para a próxima.
walk-cannot-show = Os dados lidos aqui são de { $moment } e não podem mostrar o que esta etapa mudou. Vamos para a próxima etapa. Para verificar o resultado, crie uma nova captura e execute `keymend fix` com ela.
    .page = Os dados lidos aqui são de { $moment } e não podem mostrar o que esta etapa mudou. Vamos para a próxima etapa.
walk-fixed = Resolvido: funcionou. Não há mais nada a fazer.
walk-changed = Mudou:
walk-another-problem = agora o problema é outro: { $title }
walk-nothing-until = Não há nada a fazer até { $moment }. Nesse momento, execute `keymend fix` de novo.
walk-meanwhile = A espera desta etapa termina em { $moment }. Enquanto isso, há outras etapas:
walk-reminder = O lembrete está em { $path }.
walk-no-reminder = Nenhuma etapa pede para esperar, por isso nenhum lembrete foi criado.
walk-run-out = Esta era a última etapa. Se o problema continuar, o suporte pode ajudar.
walk-goes-to = A solicitação é dirigida a: { $to }
walk-nothing-further = Não se conhece mais nenhuma etapa para isto.
walk-saved = Progresso salvo. Execute `keymend fix` para continuar.
walk-noted = Anotado. Isso entra na solicitação ao suporte.
walk-understood = O Keymend agora leva em conta o que você diz: { $facts }
walk-steps-changed = Com isso, as etapas mudaram. Agora a etapa é esta:
walk-points-elsewhere = O que você diz indica outro problema: { $title }
walk-now-elsewhere = Desde então, o problema mudou. Agora é: { $title }
walk-go-elsewhere = Continuar com as etapas para esse problema?
walk-could-also-be = Também pode ser:
walk-how-to-write = Isto escreve a solicitação, com tudo o que foi tentado:
walk-write-now = Escrever agora?
walk-not-written = A solicitação não foi escrita: { $reason }
walk-report-saved = O relatório está em { $path }.

## O que o Keymend pode fazer em uma etapa

walk-no-offer = O Keymend não pode fazer esta etapa por você.
walk-dry-run = Simulação: nada foi executado.
walk-run-elsewhere = Este comando deve ser executado no computador de onde vêm os arquivos. Execute-o lá; o Keymend não o executa neste computador.
walk-run-this = Executar exatamente isto agora?
walk-open-this = Abrir esta página no navegador agora?
walk-your-code = O seu código de ativação (não é mostrado)
walk-code-stand-in = SEU-CÓDIGO
walk-not-a-code = Isto não é um código de ativação, que tem quatro grupos de cinco letras e números. Nada foi executado.
walk-page-opens = A página está sendo aberta no seu navegador.
walk-page-not-opened = Não foi possível abrir a página a partir daqui. O endereço dela é:
walk-running = { $seconds ->
    [one] Em execução; no máximo { $seconds } segundo.
   *[other] Em execução; no máximo { $seconds } segundos.
}
walk-not-started = Não foi possível iniciar `{ $command }`. Você pode executá-lo manualmente.
walk-ended-well = `{ $command }` terminou sem erros.
walk-ended-with-error = `{ $command }` terminou com o erro { $code }.
walk-took-too-long = `{ $command }` foi encerrado porque demorou demais.
walk-interrupted = `{ $command }` foi interrompido.
walk-copied = Copiado.
walk-no-clipboard = Não há área de transferência aqui. O texto é:
