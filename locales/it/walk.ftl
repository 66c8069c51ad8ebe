## Risposte

walk-key-done = [f]atto
walk-key-skip = [s]alta
walk-key-back = [i]ndietro
walk-key-explain = s[p]iega
walk-key-copy = [c]opia
walk-key-write = scrivi all'[a]ssistenza
walk-key-quit = [e]sci
walk-key-offer = [l]ascia fare a Keymend
walk-key-open-page = apri [l]a pagina nel browser
walk-key-next = problema s[u]ccessivo
walk-key-fix = [r]isolvi passo passo
walk-key-save = [s]alva questo rapporto
walk-key-send = [i]nvia
walk-key-edit = [m]odifica il testo
walk-key-open-mail = [a]pri nel programma di posta
walk-key-keep = [c]onserva come bozza
walk-key-cancel = [s]carta la richiesta
walk-what-now = Che cosa si desidera fare?
walk-type-a-key = Digitare uno dei numeri o una delle lettere, quindi premere Invio.
walk-letter-means = In questo menu «{ $letter }» corrisponde a «{ $key }». Per rispondere sì o no, digitare la parola intera.
walk-help = Digitare un numero o una lettera del menu, una parola come { $words }, oppure descrivere con parole proprie ciò che si vede. Con `q` ci si ferma; Keymend ricorda il passaggio.
walk-type-a-number = Digitare un numero da 1 a { $most } oppure rispondere con parole proprie:
walk-yes-no = [sì/no]
walk-not-known = Non lo so
walk-not-heard = Keymend non ha capito. Digitare uno dei numeri oppure dirlo con altre parole.
walk-say-it = Che cosa non funziona, o che cosa mostra l'app Kaspersky? Descriverlo con parole proprie (Invio salta la domanda):
walk-no-app-here = In questo computer non è presente alcuna app Kaspersky. Di quale dispositivo si tratta?
walk-agree = accetto
walk-agreement = Digitare «{ $word }» per eseguire questo passaggio oppure scegliere: { $keys }:
walk-not-sure = non so
walk-seen = Verificare: { $check } È così?
walk-works = L'app Kaspersky funziona adesso, con una licenza valida?

## Il percorso

walk-problem = Problema:
walk-begins = Procediamo un passaggio alla volta e verifichiamo ogni passaggio. È possibile fermarsi in qualsiasi momento: `keymend fix` riprende dallo stesso passaggio.
walk-continues = Si riprende dal punto in cui ci si era fermati.
walk-left-off = L'ultima volta ({ $moment }) i passaggi per questo problema sono stati interrotti: { $title }
walk-go-on-there = Riprendere dal punto in cui ci si è fermati?
walk-progress-damaged = I progressi salvati sono danneggiati e si trovano ora in { $path }. Ricominciamo da capo.
walk-place = Passaggio { $number } di { $steps }
walk-waiting-until = Attesa fino a: { $moment }.
walk-waiting-ended = Fine dell'attesa: { $moment }.
walk-not-yet = Non ha ancora funzionato: Keymend rileva sempre lo stesso problema. Ripetere il passaggio e scegliere «{ $done }» oppure scegliere «{ $skip }» per andare al passaggio successivo.
walk-not-solved = Il problema non è ancora risolto. Ripetere il passaggio e scegliere «{ $done }» oppure scegliere «{ $skip }» per andare al passaggio successivo.
walk-step-not-done = Questo passaggio risulta non eseguito. Si continua con il successivo.
walk-cannot-show = I dati letti qui risalgono al { $moment } e non possono mostrare che cosa ha cambiato questo passaggio. Si prosegue con il passaggio successivo. Per far verificare il risultato, creare una nuova raccolta di dati ed eseguire `keymend fix` con quella.
    .page = I dati letti qui risalgono al { $moment } e non possono mostrare che cosa ha cambiato questo passaggio. Si prosegue con il passaggio successivo.
walk-fixed = Risolto: ha funzionato. Non c'è altro da fare.
walk-changed = Cambiamento:
walk-another-problem = ora il problema è un altro: { $title }
walk-nothing-until = Non c'è nulla da fare fino a questo momento: { $moment }. In seguito, eseguire di nuovo `keymend fix`.
walk-meanwhile = L'attesa per questo passaggio termina il { $moment }. Nel frattempo ci sono altri passaggi:
walk-reminder = Il promemoria si trova in { $path }.
walk-no-reminder = Nessun passaggio prevede un'attesa, quindi non è stato creato alcun promemoria.
walk-run-out = Questo era l'ultimo passaggio. Se il problema persiste, può aiutare l'assistenza.
walk-goes-to = La richiesta è indirizzata a: { $to }
walk-nothing-further = Per questo problema non sono noti altri passaggi.
walk-saved = Progressi salvati. Eseguire `keymend fix` per continuare.
walk-noted = Annotato. Verrà riportato nella richiesta all'assistenza.
walk-understood = Keymend tiene ora conto di quanto indicato: { $facts }
walk-steps-changed = I passaggi sono quindi cambiati. Ora il passaggio è questo:
walk-points-elsewhere = Quanto indicato fa pensare a un altro problema: { $title }
walk-now-elsewhere = Da allora il problema è cambiato. Adesso è: { $title }
walk-go-elsewhere = Continuare con i passaggi per questo problema?
walk-could-also-be = Un'altra possibilità:
walk-how-to-write = Questo comando scrive la richiesta, con ciò che è stato provato:
walk-write-now = Scriverla ora?
walk-not-written = La richiesta non è stata scritta: { $reason }
walk-report-saved = Il rapporto si trova in { $path }.

## Che cosa può fare Keymend per un passaggio

walk-no-offer = Keymend non può eseguire questo passaggio al posto dell'utente.
walk-dry-run = Simulazione: non è stato eseguito nulla.
walk-run-elsewhere = Questo comando va eseguito sul computer da cui provengono i file. Eseguirlo lì; Keymend non lo esegue su questo computer.
walk-run-this = Eseguire ora esattamente questo?
walk-open-this = Aprire ora questa pagina nel browser?
walk-your-code = Codice di attivazione (non viene visualizzato)
walk-code-stand-in = CODICE-DI-ATTIVAZIONE
walk-not-a-code = Non è un codice di attivazione: un codice di attivazione è formato da quattro gruppi di cinque lettere e cifre. Non è stato eseguito nulla.
walk-page-opens = La pagina viene aperta nel browser.
walk-page-not-opened = Da qui non è stato possibile aprire la pagina. Il suo indirizzo è:
walk-running = { $seconds ->
    [one] In esecuzione, al massimo per { $seconds } secondo.
   *[other] In esecuzione, al massimo per { $seconds } secondi.
}
walk-not-started = Non è stato possibile avviare `{ $command }`. Il comando può essere eseguito manualmente.
walk-ended-well = `{ $command }` è terminato senza errori.
walk-ended-with-error = `{ $command }` è terminato con l'errore { $code }.
walk-took-too-long = `{ $command }` è stato arrestato perché l'esecuzione richiedeva troppo tempo.
walk-interrupted = `{ $command }` è stato interrotto.
walk-copied = Copiato.
walk-no-clipboard = Qui non sono disponibili gli Appunti. Il testo è:
