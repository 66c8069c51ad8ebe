fact-with-value = { $label }: { $value }

answer-yes = sì
answer-no = no
answer-today = oggi
answer-yesterday = ieri
answer-2-days-ago = due giorni fa
answer-3-days-ago = tre o più giorni fa

## product

product-family = Prodotto Kaspersky
    .is-home = Anti-Virus, Internet Security, Total Security, Standard, Plus o Premium su Windows
    .is-security-cloud = Security Cloud
    .is-mac = un prodotto Kaspersky per Mac
    .is-android = un'app Kaspersky su un telefono o un tablet Android
    .is-ios = un'app Kaspersky su un iPhone o un iPad
    .is-home-linux = Kaspersky per Linux (Standard, Plus o Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security for Windows (un prodotto per aziende)
    .is-endpoint-linux = Endpoint Security for Linux (un prodotto per aziende)
    .is-embedded-linux = Embedded Systems Security for Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Anti-Virus o Security per un file server Linux (un prodotto per aziende)
    .is-other = altro
    .question = Di quale dispositivo e di quale prodotto Kaspersky si tratta?
product-name = Prodotto
product-version = Versione installata
product-generation = Età del prodotto
    .is-2010s = dal 2010 al 2018
    .is-2019-2021 = dal 2019 al 2021
    .is-21-x = versione 21.4 o successiva (Standard, Plus, Premium e altri prodotti di quel periodo)
    .question = A quando risale l'app Kaspersky?
product-meant_for = Destinato a
    .is-home = una casa o un piccolo ufficio
    .is-business = un'azienda
product-others = Altro prodotto Kaspersky su questo computer
product-running = App Kaspersky in esecuzione
    .yes = L'app Kaspersky è in esecuzione
    .no = L'app Kaspersky non è in esecuzione
    .question = L'icona Kaspersky è visibile accanto all'orologio e l'app si apre?
product-installed_at = Data di installazione

## license

license-status = Licenza
    .is-active = attiva, non ancora scaduta
    .is-expired = scaduta
    .is-not-valid = non valida o con un errore
    .is-absent = nessuna licenza su questo dispositivo
    .question = Che cosa compare nella finestra della licenza dell'app Kaspersky?
license-key_state = Stato della chiave di licenza
license-blocked = Chiave bloccata da Kaspersky
    .yes = Kaspersky ha bloccato la chiave o il codice
    .no = Kaspersky non ha bloccato la chiave né il codice
license-expires_at = Data di scadenza della licenza
license-ended = Scadenza della licenza
    .is-within-24h = da meno di 24 ore
    .is-earlier = da più di 24 ore
    .question = La licenza è scaduta da meno di 24 ore?
license-days_left = Giorni rimanenti
license-days_passed = Giorni rimanenti già trascorsi
    .yes = I giorni che rimanevano sono trascorsi
    .no = I giorni che rimanevano non sono trascorsi
license-key_type = Numero del tipo di chiave
license-type = Tipo di licenza
    .is-commercial = acquistata
    .is-trial = versione di prova gratuita
    .is-subscription = abbonamento
    .is-beta = per provare una versione beta
    .is-test = licenza di test
    .is-oem = fornita con il computer
    .question = Di quale tipo di licenza si tratta?
license-reported_expired = Scadenza segnalata a Windows
    .yes = L'app Kaspersky ha segnalato a Windows di essere scaduta
    .no = L'app Kaspersky non ha segnalato a Windows di essere scaduta
license-ends_soon = Scadenza imminente segnalata
    .yes = È stato segnalato che la licenza sta per scadere
    .no = Non è stato segnalato che la licenza stia per scadere
license-key_listed = Presenza della chiave di licenza nell'elenco delle chiavi
    .yes = La chiave di licenza è nell'elenco delle chiavi
    .no = La chiave di licenza non è nell'elenco delle chiavi
license-limited_parts = Non compreso nella licenza
license-devices_allowed = Dispositivi consentiti dalla licenza
license-devices_used = Dispositivi che utilizzano la licenza
license-over_limit = Licenza utilizzata su più dispositivi di quelli consentiti
    .yes = La licenza è utilizzata su più dispositivi di quelli consentiti
    .no = La licenza non è utilizzata su più dispositivi di quelli consentiti
license-in_console = Chiave elencata in Security Center
    .yes = Si tratta di una chiave elencata in Security Center
    .no = Non si tratta di una chiave elencata in Security Center
license-managed = Licenza di questo computer gestita da un amministratore
    .yes = La licenza di questo computer è gestita da un amministratore
    .no = La licenza di questo computer non è gestita da un amministratore

## activation_ticket

activation_ticket-valid_to = Fine della validità del ticket di attivazione
activation_ticket-created_at = Data di emissione del ticket di attivazione
activation_ticket-license_state = Numero dello stato della licenza nel ticket di attivazione

## subscription

subscription-present = Licenza in abbonamento
    .yes = La licenza è un abbonamento
    .no = La licenza non è un abbonamento
    .question = Nella finestra della licenza si parla di un abbonamento?
subscription-status = Abbonamento
    .is-being-defined = In fase di definizione
    .is-active = Attivo
    .is-renewed = Rinnovato
    .is-error = Errore
    .is-grace = Scaduto. Periodo di tolleranza.
    .is-grace-over = Scaduto. Periodo di tolleranza terminato.
    .is-suspended = Sospeso
    .is-resumed = Ripreso
    .is-cancelled = Annullamento dell'abbonamento
    .is-update-required = Aggiornamento richiesto
    .is-expired = Scaduto
    .question = Quale stato dell'abbonamento compare nell'app?
subscription-provider_managed = Abbonamento gestito da un fornitore
    .yes = L'abbonamento è gestito da un fornitore
    .no = L'abbonamento non è gestito da un fornitore
    .question = L'abbonamento viene pagato tramite un fornitore, ad esempio con il contratto Internet, telefonico o bancario?
subscription-auto_renews = Rinnovo automatico attivato
    .yes = Il rinnovo automatico è attivato
    .no = Il rinnovo automatico è disattivato
    .question = Il rinnovo automatico è attivato, con un addebito sulla carta ogni anno?
subscription-charged_at = Data del pagamento del rinnovo
    .question = Quando è stato addebitato il rinnovo?
subscription-provider = Fornitore

## reserve

purchase-complaint = Reclamo per un pagamento
    .is-charged-twice = l'importo è stato addebitato due volte
    .is-refund = si chiede un rimborso
    .is-unwanted = l'importo è stato addebitato senza consenso
    .is-cancel = si vuole disattivare il rinnovo automatico
    .is-scam = qualcuno chiede denaro o accesso a nome di Kaspersky
    .customer-is-refund = il cliente vuole un rimborso
    .customer-is-unwanted = il denaro è stato prelevato senza il consenso del cliente
    .customer-is-cancel = il cliente vuole disattivare il rinnovo automatico
account-shows_active = Attiva altrove
    .yes = L'account o il venditore mostra la licenza come attiva
    .no = Né l'account né il venditore mostrano la licenza come attiva
reserve-present = Codice di attivazione di riserva salvato
    .yes = È salvato un codice di attivazione di riserva
    .no = Non è salvato alcun codice di attivazione di riserva
    .question = Nella finestra della licenza compare anche un codice di attivazione di riserva (o nuovo)?
reserve-expires_at = Data di scadenza della licenza di riserva
reserve-usable = Codice di attivazione di riserva non scaduto
    .yes = È salvato un codice di attivazione di riserva non scaduto
    .no = Il codice di attivazione di riserva salvato è scaduto

## code

code-shape = Che cosa è stato immesso come codice
    .is-activation-code = 20 lettere e cifre in quattro gruppi di cinque
    .is-look-alike = un codice di attivazione con lettere di un altro alfabeto dall'aspetto simile
    .is-wrong-length = quasi un codice di attivazione, ma con caratteri mancanti o in eccesso
    .is-license-key = 32 lettere e cifre in cinque gruppi
    .is-license-number = un vecchio numero di licenza di tre gruppi
    .is-order-number = solo cifre
    .is-key-file = un file che termina con .key
    .is-other = altro
    .question = Che aspetto ha il codice che viene immesso?
code-kind = Tipo di codice
    .is-new = un codice per una nuova licenza completa
    .is-renewal = un codice di rinnovo, meno costoso
    .is-promotional = un codice gratuito, regalato o di prova
    .question = Il codice è stato venduto come nuova licenza o come rinnovo meno costoso, oppure era gratuito?
code-at_hand = Nuovo codice di attivazione disponibile
    .customer = Nuovo codice di attivazione disponibile
    .yes = Si dispone di un nuovo codice di attivazione non ancora immesso
    .no = Non si dispone di un nuovo codice di attivazione
    .question = Si dispone di un nuovo codice di attivazione non ancora immesso?
code-previous_at_hand = Codice precedente disponibile
    .customer = Codice precedente disponibile
    .yes = Si dispone del codice precedente
    .no = Non si dispone del codice precedente
    .question = Si dispone ancora del codice di attivazione precedente, quello utilizzato prima di questo?

## purchase

purchase-channel = Provenienza della licenza
    .is-kaspersky = il sito o il negozio di Kaspersky
    .is-shop = un altro negozio, in confezione o come scheda
    .is-provider = un fornitore Internet, un operatore telefonico o una banca
    .is-app-store = uno store di app
    .is-employer = un datore di lavoro o una scuola
    .is-unknown = non nota
    .question = Da dove proviene la licenza?
purchase-place = Negozio
purchase-left_provider = Contratto con il fornitore terminato
    .customer = Contratto con il fornitore terminato
    .yes = Il contratto con il fornitore è terminato
    .no = Il contratto con il fornitore non è terminato
purchase-seller_owes = Rinnovo a carico del rivenditore
    .yes = Il rivenditore deve rinnovare la licenza
    .no = Il rivenditore non deve rinnovare la licenza
purchase-moved = Trasferimento in un altro Paese
    .customer = Trasferimento in un altro Paese
    .yes = Ci si è trasferiti in un altro Paese
    .no = Non ci si è trasferiti in un altro Paese
purchase-paid = Pagamento effettuato
    .customer = Pagamento effettuato
    .yes = Il pagamento è già stato effettuato
    .no = Il pagamento non è ancora stato effettuato
    .question = Il rinnovo è già stato pagato?
purchase-paid_at = Data del pagamento
    .question = Quando è stato effettuato il pagamento?

## attempt

attempt-message = Messaggio
attempt-shown = Visualizzato sullo schermo
attempt-error_code = Codice di errore
attempt-failed = Errore di attivazione o di rinnovo
    .yes = C'è stato un errore di attivazione o di rinnovo
    .no = Non c'è stato alcun errore di attivazione o di rinnovo
    .question = Durante il tentativo, l'app ha rifiutato il codice o mostrato un errore?
capture-is_meant = Se è stato esaminato il computer giusto
    .yes = Quanto esaminato proviene dal computer di cui parla
    .no = Quanto esaminato proviene da un computer diverso da quello di cui parla
    .question = Quanto esaminato da Keymend proviene dal computer di cui parla?

## databases

attempt-tried = Che cosa è già stato provato
    .customer = Già provato
    .is-restarted = riavviare il dispositivo
    .is-reinstalled = reinstallare l'app Kaspersky
    .is-date-checked = controllare la data e l'ora
    .is-status-refreshed = aggiornare lo stato
    .is-code-compared = confrontare il codice e inserirlo di nuovo
    .is-mail-searched = cercare nella posta
    .is-network-checked = controllare la connessione a Internet
databases-released_at = Data di pubblicazione dei database
databases-updated_at = Ultimo aggiornamento dei database
databases-loaded = Database caricati
    .yes = I database sono caricati
    .no = I database non sono caricati

## policy

policy-applied = Criterio di un amministratore applicato
    .yes = A questo computer è applicato un criterio di un amministratore
    .no = A questo computer non è applicato alcun criterio di un amministratore
    .question = Questo computer è gestito da un datore di lavoro o da un amministratore?

## agent

agent-present = Network Agent installato
    .yes = Kaspersky Network Agent, con cui un amministratore gestisce questo computer, è installato
    .no = Kaspersky Network Agent non è installato

## application

application-unstable = Instabilità segnalata dall'app
    .yes = L'app Kaspersky segnala di essere instabile dopo un arresto anomalo
    .no = L'app Kaspersky non segnala di essere instabile

## system

system-clock_behind = Orologio sbagliato
    .yes = L'orologio di questo computer è in ritardo: indica una data già passata
    .no = L'orologio di questo computer non è in ritardo
    .question = La data e l'ora di questo computer sembrano sbagliate?
system-name = Sistema operativo
system-platform = Dispositivo
    .is-windows = computer Windows
    .is-mac = Mac
    .is-linux = computer Linux
    .is-android = telefono o tablet Android
    .is-ios = iPhone o iPad
    .question = Su quale dispositivo viene utilizzato Kaspersky?
system-newest_event_at = Ultimo evento registrato
system-restart_pending = Riavvio in sospeso
    .yes = Il sistema è in attesa di un riavvio
    .no = Il sistema non è in attesa di un riavvio
system-utc_offset_minutes = Anticipo dell'ora locale rispetto a UTC, in minuti

## network

network-hosts_blocked = Server di Kaspersky reindirizzati dal file hosts
    .yes = Il file hosts reindirizza i server di Kaspersky
    .no = Il file hosts non reindirizza i server di Kaspersky
network-reachable = Accesso a Internet
    .yes = Internet è raggiungibile
    .no = Internet non è raggiungibile
    .question = Su questo dispositivo si aprono altre pagine Web?
network-proxy_set = Proxy impostato
    .yes = Per questo utente è impostato un proxy; anche l'attivazione potrebbe averne bisogno
    .no = Per questo utente non è impostato alcun proxy

## account

account-signed_in = Accesso a My Kaspersky effettuato nell'app
    .customer = App Kaspersky collegata a My Kaspersky
    .yes = Nell'app Kaspersky è stato effettuato l'accesso all'account My Kaspersky
    .no = Nell'app Kaspersky non è stato effettuato l'accesso all'account My Kaspersky
    .question = Nell'app è stato effettuato l'accesso a My Kaspersky con l'indirizzo e-mail utilizzato per l'acquisto?
account-present = Account My Kaspersky
    .customer = Account My Kaspersky
    .yes = Si dispone di un account My Kaspersky
    .no = Non si dispone di un account My Kaspersky
account-another = Altro account My Kaspersky
    .customer = Altro account My Kaspersky
    .yes = Si dispone di un altro account My Kaspersky o è stato utilizzato un altro indirizzo e-mail
    .no = Non si dispone di altri account My Kaspersky
    .question = Si dispone di un altro account My Kaspersky, ad esempio con un altro indirizzo e-mail?
account-of_buyer = Acquisto di un'altra persona con il proprio account
    .yes = Un'altra persona ha acquistato l'abbonamento con il proprio account
    .no = Nessun'altra persona ha acquistato l'abbonamento con il proprio account

## Dove è stato rilevato

place-line = riga { $number }
place-in-line = { $line }: { $name }
place-byte = byte { $number }
place-value = valore { $name }
place-member = elemento { $name }
place-record = evento { $number }
place-person = indicazione dell'utente
place-follows = ricavato da: { $facts }

source-clock = orologio
source-event-log = registro eventi
source-facts-file = file di informazioni
source-files = file
source-getsysteminfo-report = rapporto di GetSystemInfo
source-hosts-file = file hosts
source-kesl-control-output = output di kesl-control
source-klnagchk-output = output di klnagchk
source-proxy-settings = impostazioni proxy
source-registry = Registro di sistema di Windows
source-registry-export = esportazione del Registro di sistema
source-security-center = Centro sicurezza di Windows
source-system = sistema
source-the-person = utente
source-kav-status = output di kav status
source-the-registry-and-avp-com = Registro di sistema di Windows e avp.com
source-the-proxy-settings = impostazioni proxy
source-the-system-s-name = nome del sistema
source-the-name-of-windows = versione di Windows
source-the-list-of-keys = elenco delle chiavi di licenza
source-the-installed-files = file installati
source-the-hosts-file = file hosts
source-the-service = servizio
source-the-daemon = servizio
source-the-control-program = programma di controllo
source-the-application = app Kaspersky
source-older-products = prodotti meno recenti
source-a-restart-that-is-due = riavvio in sospeso
source-windows-security = Sicurezza di Windows
source-network-agent = Network Agent
source-standard-input = input standard
source-the-time-zone = fuso orario
source-the-time-zone-of-this-machine = fuso orario di questo computer
source-the-clock-of-this-machine = orologio di questo computer
source-the-products-in-the-registry = prodotti nel Registro di sistema
source-the-registry = Registro di sistema di Windows
source-this-machine = questo computer
source-the-product-s-folder = cartella dell'app Kaspersky
source-the-message = messaggio
source-another-computer = altro computer
source-language-data = dati linguistici
source-the-list-of-traces = elenco dei file di traccia
source-the-events = eventi
source-the-event-log = registro eventi
source-licence-on-this-mac = licenza su questo Mac
source-security-center-keys = chiavi di Kaspersky Security Center
source-security-center-event = evento di Kaspersky Security Center
source-security-center-by-snmp = contatori SNMP di Kaspersky Security Center
source-windows-security-center = Centro sicurezza di Windows
source-avp-com-output = output di avp.com
source-exit-code = codice di uscita
source-log = registro
source-inventory = inventario
source-the-settings = impostazioni
source-fleet-record = record
