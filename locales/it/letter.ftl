letter-subject = { $title } (Kaspersky)
letter-subject-customer = Per conto di un cliente: «{ $title }»
letter-vendor = Kaspersky
letter-to = A
letter-mail = E-mail
letter-page = Pagina da aprire
letter-telephone = Telefono
letter-about = Oggetto
letter-date = Data
letter-colon = { $label }: { $value }
letter-recipient-kaspersky = assistenza tecnica Kaspersky
letter-recipient-provider = assistenza del fornitore dell'abbonamento
letter-recipient-shop = negozio che ha venduto la licenza
letter-recipient-admin = amministratore del computer
letter-named = { $recipient } ({ $name })

letter-greeting-kaspersky = Gentile servizio di assistenza,
letter-greeting-provider = Gentile servizio di assistenza,
letter-greeting-shop = Gentile servizio clienti,
letter-greeting-admin = Buongiorno,
letter-opening-kaspersky = ho bisogno del vostro aiuto per la mia licenza Kaspersky, perché non ho trovato una soluzione.
letter-opening-provider = la mia protezione Kaspersky fa parte di un abbonamento gestito da voi, quindi Kaspersky non può modificarlo. Vi prego di verificarlo e di aiutarmi con quanto segue.
letter-opening-shop = ho bisogno del vostro aiuto per una licenza Kaspersky acquistata presso di voi. Vi prego di verificare il mio ordine.
letter-opening-admin = la licenza Kaspersky di questo computer richiede il suo intervento: io non posso modificarla.
letter-opening-customer-kaspersky = scrivo per conto di un cliente che ha bisogno di assistenza per una licenza Kaspersky. Non siamo riusciti a trovare una soluzione.
letter-opening-customer-provider = scrivo per conto di un cliente la cui protezione Kaspersky fa parte di un abbonamento gestito da voi; Kaspersky quindi non può modificarla. Vi chiedo di verificare da parte vostra e di aiutare con quanto segue.
letter-opening-customer-shop = scrivo per conto di un cliente che ha acquistato da voi una licenza Kaspersky e ha bisogno di assistenza. Vi chiedo di verificare l'ordine.
letter-opening-customer-admin = scrivo per conto dell'utente di questo computer. La licenza Kaspersky del computer richiede un intervento.
letter-enter-in-form = Da inserire campo per campo nel modulo di quella pagina:
letter-masked = I codici di attivazione e le chiavi di licenza sono mascherati, tranne quelli che ho scelto di indicare per intero. Su richiesta posso fornirli per intero.
letter-stand-in-code = codice
letter-stand-in-person = persona
letter-stand-in-user = utente
letter-stand-in-host = computer
letter-stand-in-telephone = telefono
letter-stand-in-group = gruppo
letter-stand-in-subscriber = abbonato
letter-stand-in-payment = pagamento
letter-stand-in-personal = dato-personale
letter-stand-in-street = via
letter-stand-in-token = token
letter-stand-in-hardware = hardware
letter-stand-in-word = parola
letter-closing = Cordiali saluti
letter-case = Il caso
letter-missing = Non indicato
letter-to-fill = Non fa parte della lettera. Non indicato, da completare dove possibile:
letter-proofs = Che cosa mostra il computer sulla licenza
letter-source = Fonte
letter-attach = Allegati, o da allegare
letter-days-left = { $count ->
    [one] { $count } giorno rimanente
   *[other] { $count } giorni rimanenti
}

letter-field-problem = Problema
letter-field-product = Prodotto
letter-field-version = Versione
letter-field-system = Sistema operativo
letter-field-license-status = Stato della licenza
letter-field-license-expires = Data di scadenza della licenza
letter-field-subscription-status = Stato dell'abbonamento
letter-field-provider = Fornitore
letter-field-message = Testo sullo schermo
letter-field-error-code = Codice di errore
letter-field-databases = Data dei database
letter-field-purchase-channel = Provenienza della licenza
letter-field-paid = Rinnovo pagato
letter-field-policy = Criterio dell'amministratore
letter-field-description = Descrizione
    .question = Che cosa ha fatto e che cosa è successo?
letter-field-steps-tried = Già provato
    .question = Che cosa ha già provato?
letter-field-customer = Cliente
    .question = Come si chiama il cliente?
letter-field-name = Nome
    .question = Come si chiama?
letter-field-contact = Contatto
    .question = A quale indirizzo e-mail o numero di telefono può essere contattato?
letter-field-account-email = E-mail dell'account
    .question = Quale indirizzo e-mail usa il suo account My Kaspersky?
letter-field-new-code = Nuovo codice di attivazione
    .question = Quale codice di attivazione vuole usare ora?
letter-field-previous-code = Codice di attivazione precedente
    .question = Quale codice di attivazione usava prima?
letter-field-license-key = Chiave o numero di licenza
    .question = Quale chiave o numero di licenza mostra la finestra delle licenze?
letter-field-order-number = Numero dell'ordine
    .question = Qual è il numero dell'ordine?
letter-field-order-email = E-mail dell'ordine
    .question = Quale indirizzo e-mail è stato usato per l'ordine?
letter-field-amount = Importo
    .question = Quale importo è stato pagato?
letter-field-payment-date = Data del pagamento
    .question = In quale giorno è stato addebitato il pagamento?
letter-field-purchase-date = Data d'acquisto
    .question = Quando è stata acquistata la licenza?
letter-field-purchase-place = Luogo d'acquisto
    .question = In quale negozio o su quale sito è stata acquistata?
letter-field-purchase-country = Paese d'acquisto
    .question = In quale paese è stata acquistata?
letter-field-use-country = Paese d'uso
    .question = In quale paese viene usata?
letter-field-ordered-product = Prodotto ordinato
    .question = Quale prodotto indica l'ordine o la confezione?
letter-field-first-activation = Prima attivazione
    .question = Quando, all'incirca, il codice è stato attivato per la prima volta?
letter-field-device-count = Numero di dispositivi
    .question = Su quanti dispositivi viene usata la licenza?
letter-field-devices-allowed = Dispositivi consentiti dalla licenza
letter-field-reinstall-reason = Motivo della reinstallazione
    .question = Perché l'app Kaspersky è stata reinstallata?
letter-field-subscriber-number = Numero cliente o di contratto
    .question = Quale numero cliente o di contratto ha presso il fornitore?
letter-field-host = Computer
    .question = Come si chiama il computer?
letter-field-other-computers = Non riguarda questi altri computer

letter-complaint-account-required = L'app Kaspersky richiede la connessione a My Kaspersky, ma non riesco a connettere questo dispositivo
letter-complaint-app-store-subscription = Il mio abbonamento acquistato nello store non compare nell'app Kaspersky
letter-complaint-auto-renewal-off = { $stand ->
    [paid] Ho pagato, ma il mio abbonamento non è stato rinnovato automaticamente
   *[other] Il rinnovo automatico non funziona per la mia licenza
}
letter-complaint-billing-only = Ho un problema con un pagamento per Kaspersky
letter-complaint-business-key-in-home-product = La licenza acquistata non è adatta al mio prodotto Kaspersky: uno è per le aziende, l'altro per i privati
letter-complaint-code-lost = Non trovo più il mio codice di attivazione
letter-complaint-code-mistyped = Il mio codice di attivazione viene rifiutato perché errato
letter-complaint-code-refused-under-subscription = Il mio nuovo codice di attivazione non viene accettato perché l'abbonamento è ancora attivo
letter-complaint-key-file-needed = Non riesco ad attivare un computer senza accesso a Internet e ho bisogno di un file chiave
letter-complaint-license-expired = { $stand ->
    [paid] Ho pagato il rinnovo, ma la licenza risulta ancora scaduta
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] La licenza Kaspersky di questo computer è scaduta
   *[other] La licenza Kaspersky di questo computer non funziona correttamente
}
letter-complaint-not-activated = { $stand ->
    [paid] Ho pagato, ma sul mio dispositivo non c'è alcuna licenza
   *[other] { $title }
}
letter-complaint-not-an-activation-code = Quello che ho non viene accettato come codice di attivazione
letter-complaint-paid-without-code = Ho pagato, ma non ho ricevuto alcun codice di attivazione
letter-complaint-previous-code-refused = Il mio codice di attivazione precedente non viene accettato
letter-complaint-previous-license-not-found = L'app Kaspersky chiede il mio codice di attivazione precedente
letter-complaint-product-end-of-support = La mia licenza non funziona perché questa versione non è più supportata
letter-complaint-promo-code = Il mio codice gratuito o promozionale non viene accettato come licenza precedente per il rinnovo
letter-complaint-shorter-term-than-paid = La nuova licenza dura meno di quanto ho pagato
letter-complaint-subscription-grace = { $stand ->
    [paid] Ho pagato, ma il mio abbonamento Kaspersky non è stato rinnovato e presto smetterà di funzionare
   *[other] Il mio abbonamento Kaspersky è scaduto, non è stato rinnovato e presto smetterà di funzionare
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] Ho pagato, ma il mio abbonamento Kaspersky non è stato rinnovato e non funziona più
   *[other] Il mio abbonamento Kaspersky non è stato rinnovato e non funziona più
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] Ho pagato, ma il rinnovo del mio abbonamento Kaspersky non è arrivato su questo dispositivo
   *[other] Il rinnovo del mio abbonamento Kaspersky non è arrivato su questo dispositivo
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] Ho pagato, ma il mio abbonamento Kaspersky è sospeso
   *[other] Il mio abbonamento Kaspersky è sospeso
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] Ho pagato, ma il mio abbonamento Kaspersky non è stato rinnovato
    [ended] Il mio abbonamento Kaspersky è scaduto e non è stato rinnovato
   *[other] Il mio abbonamento Kaspersky non funziona correttamente
}
