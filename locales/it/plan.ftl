plan-no-problem = Nessun problema rilevato
plan-first-answer = Rispondere prima a questa domanda con `--answer`:
plan-one-answer = Una sola risposta permetterebbe di restringere il campo:
plan-question = { $question } ({ $answers })

## Che cosa può fare Keymend per un passaggio

plan-page = Pagina: { $address }
plan-text = Testo: { $text }
plan-command = Comando: { $command }
plan-your-code = IL-SUO-CODICE

## La fine

plan-write-request = Se i passaggi non bastano, scrivere la richiesta:
plan-next-problem = Se i passaggi non bastano, continuare con: { $title }
plan-no-further-steps = Non ci sono altri passaggi.
plan-tell-more = Indicare a Keymend con `--message` ciò che compare sullo schermo oppure fornire una raccolta di dati del computer.

## La voce per il calendario

plan-reminder = Verificare di nuovo la licenza Kaspersky
plan-reminder-how = Eseguire `keymend fix`. Keymend riprende dal punto in cui ci si era fermati.
    .page = Aprire Keymend. Riprende dal punto in cui ci si era fermati.
plan-reminder-run = Eseguire `keymend fix`
    .page = Aprire Keymend
