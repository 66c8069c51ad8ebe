report-topic-in-english = Questo argomento non è ancora disponibile in italiano.

## Il risultato principale

report-looked-at = esaminato:
report-registered = { $name }: { $state }
report-protection-on = protezione attiva
report-protection-off = protezione disattivata
report-protection-paused = protezione in pausa
report-databases-current = database aggiornati
report-databases-outdated = database non aggiornati
report-possible = Possibile, ma non accertato.
report-why = Perché
report-what-to-do = Cosa fare
report-careful = Attenzione:
report-worked-if = Risultato atteso:
report-would-decide = Per avere la certezza, Keymend ha bisogno di queste informazioni: { $facts }.

## Chi può risolvere il problema

report-owner-for-information = Niente da risolvere; solo a titolo informativo.
report-owner-before-the-end = Da rinnovare prima della scadenza.
report-owner-person = È possibile risolvere il problema da soli.
report-owner-kaspersky = Il problema deve essere risolto dall'assistenza Kaspersky.
report-owner-provider = Il problema deve essere risolto dal fornitore dell'abbonamento.
report-owner-shop = Il problema deve essere risolto dal negozio che ha venduto la licenza.
report-owner-admin = Il problema deve essere risolto dall'amministratore.
report-owner-you-as-admin = Chi amministra questo computer può risolvere il problema da solo.
report-owner-nobody = Per ora nessuno deve fare nulla.

## Il resto

report-also-true = Rilevato anche
report-also-possible = Possibile anche
report-your-question = La domanda
report-no-match = Le indicazioni fornite non corrispondono a ciò che mostra questo computer
report-no-match-line = È stato descritto «{ $title }», ma questo computer indica «{ $fact }» ({ $place }).
report-no-match-check = Verificare prima due cose: che il file provenga dal computer in questione e che cosa mostra oggi la finestra della licenza su quel computer.
report-two-sayings = Due delle indicazioni fornite non concordano
report-two-sayings-line = È stato descritto «{ $title }», ma è stato anche indicato «{ $fact }».
report-sources-disagree = Le fonti si contraddicono
report-sources-disagree-line = { $fact }: { $value } ({ $place }), ma anche { $other-value } ({ $other-place }). Keymend si affida al primo valore.
report-told-secrets = Un dato privato nel testo
report-told-secrets-line = Il testo conteneva un numero di carta, una password o un dato simile. Keymend lo ha nascosto qui e non ne ha bisogno. Nemmeno l’assistenza ne ha mai bisogno: non lo indichi quando scrive a qualcuno.
report-could-not-check = Verifica non riuscita
report-could-not-check-line = { $source }: { $reason }. { $advice }
report-reason-not-found = non presente
report-reason-not-looked-at = non esaminato
report-reason-not-installed = installazione assente
report-reason-no-rights = diritti insufficienti
report-reason-timed-out = tempo scaduto
report-reason-empty = nessun contenuto
report-reason-too-large = dimensioni eccessive
report-reason-damaged = contenuto danneggiato
report-reason-not-understood = contenuto non riconosciuto
report-reason-older = dati meno recenti
report-aside = Rilevato su questo computer, ma non utilizzato, perché non ha alcuna app Kaspersky
report-everything-known = Tutto ciò che è noto
report-this-computer = questo computer

## La domanda

report-question = Una sola risposta permetterebbe di restringere il campo
report-answer-with = Rispondere con:
report-save-text-first = Il testo è troppo lungo per essere ripetuto in un comando: salvarlo prima in un file e indicare quel file al posto di `FILE`.

## L'ultima riga

report-for-desk = Questo riguarda l'assistenza del fornitore: il codice qui sopra dice che cosa non va e che cosa fa l'assistenza.
report-cannot-tell = Impossibile stabilirlo: sulla licenza si sa troppo poco.
report-too-little-known = Sulla licenza si sa troppo poco.
report-nothing-wrong = È tutto a posto: { $title }.
report-ends-on = La licenza scade il { $day }.
report-reserve-takes-over = La licenza scade il { $day }; da quel momento subentra il codice di riserva.
report-may-come-until = Può richiedere fino al { $moment }.
report-days-left =
    { $count ->
        [one] Resta { $count } giorno.
       *[other] Restano { $count } giorni.
    }
report-cannot-tell-yet = Non è ancora possibile stabilirlo. Un'ipotesi: { $title }.
report-cannot-tell-ends = Non è possibile stabilirlo: i dati letti riportano due date di scadenza diverse per la licenza. Verifichi nella finestra della licenza qual è quella corretta.
report-only-asked = Questa è la risposta alla domanda. Niente nel testo indica un guasto, e Keymend non ha visto la licenza stessa.
report-well-by-words = Lei dice che funziona e nulla indica il contrario: non deve fare nulla. Keymend non ha visto la licenza stessa.
report-read-in-part = Quello che è stato possibile leggere è in ordine: { $title }. Ma non tutto ciò che è stato indicato è leggibile, quindi Keymend non può dire che tutto sia a posto.
report-problem = Problema: { $title }.
report-probably = Probabilmente: { $title }.
report-certain = Questo è certo: { $title }.
report-steps-do-not-help = Se i passaggi non bastano:

## Che cosa dice `explain`

report-code-heading = Se si tratta di un codice di attivazione
report-code-shape = Forma: { $shape }.
report-code-well-formed = Una forma corretta non significa che il codice sia valido.
report-understands-less = Keymend capisce i testi meno bene del solito: { $damage }. Reinstallare Keymend.
report-unknown-code = { $code } è un codice di un tipo noto, ma il suo significato non è pubblicato. Inviarlo all'assistenza insieme al testo esatto visualizzato.
report-what-led-to-it = Che cosa ha portato a questa conclusione
report-what-you-mentioned = Che cosa è stato menzionato
report-could-also-be = Altre possibilità
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), per via di { $words }
report-not-sure = Il risultato non è certo. Sarebbe utile il testo o il codice esatto che compare sullo schermo oppure `keymend diagnose` su una raccolta di dati.
report-not-a-licence-problem = Questo non è un problema di licenza.
report-not-recognised = Non riconosciuto. Indicare il testo o il codice esatto che compare sullo schermo oppure eseguire `keymend diagnose` su una raccolta di dati.
report-text-not-recognised = Questo testo non è stato riconosciuto.
report-which-is-closest = Keymend non è sicuro di che cosa significhi. Quale di queste descrizioni si avvicina di più?
report-text-not-spoken = Keymend non conosce questa lingua e risponde quindi in italiano.
report-text-language = Lingua del testo: { $language ->
    [ar] arabo
    [cs] ceco
    [da] danese
    [de] tedesco
    [el] greco
    [en] inglese
    [es] spagnolo
    [fa] persiano
    [fi] finlandese
    [fr] francese
    [he] ebraico
    [hu] ungherese
    [id] indonesiano
    [it] italiano
    [ja] giapponese
    [ko] coreano
    [nl] olandese
    [no] norvegese
    [pl] polacco
    [pt] portoghese
    [ro] rumeno
    [ru] russo
    [sk] slovacco
    [sv] svedese
    [th] thailandese
    [tr] turco
    [uk] ucraino
    [vi] vietnamita
    [zh] cinese
   *[other] un'altra lingua
    }.
report-closest-how = Aggiungere `--closest NUMBER` per vedere che cosa fare in uno di questi casi. Se nessuna descrizione è adatta, indicare il testo o il codice esatto che compare sullo schermo oppure eseguire `keymend diagnose` su una raccolta di dati.
report-guess = È un'ipotesi basata sulla descrizione fornita; per ora nulla la conferma.
report-sources = Fonti

## Titoli delle pagine

report-how-we-know = Come lo sappiamo
report-what-was-looked-at = Che cosa è stato esaminato
report-possible-title = Possibile: { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (possibile)

report-quoted = «{ $words }»
report-ends-today = La licenza scade oggi.
report-machines = Computer: { $all }. Con un problema: { $problems }. Incerti: { $unsure }. In ordine: { $fine }.
report-file-of-no-computer = { $file } (non indica nessun computer)
report-files-of-no-computer = File che non indicano nessun computer: { $all }. Con un problema: { $problems }.
report-ends-in-days = { $days ->
    [0] Per ora è tutto a posto, ma la licenza scade tra meno di un giorno.
    [one] Per ora è tutto a posto, ma la licenza scade tra { $days } giorno.
   *[other] Per ora è tutto a posto, ma la licenza scade tra { $days } giorni.
}
report-fraud = Non pagare e non dare accesso a nessuno: potrebbe essere una truffa.

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }, { $second }
