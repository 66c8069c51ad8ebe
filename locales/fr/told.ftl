## Questions posées

told-number-or-nothing = Numéro, ou rien si aucun ne convient :
told-write-these-texts = Enregistrer ces textes dans la collecte ? [oui/non]
told-send-it = Envoyer maintenant ? [oui/non]
told-ask-begin = Keymend demande ce qu'il lui faut pour rédiger et envoyer des demandes. Appuyez sur Entrée pour laisser un paramètre tel quel. Keymend n'enregistre aucun mot de passe.
told-ask-name = Votre nom
told-ask-from = L'adresse email depuis laquelle vous écrivez
told-ask-server = Votre serveur de messagerie, par exemple smtp.example.org, ou le chemin d'un programme de messagerie local
told-ask-port = Son port ; Entrée pour le port habituel
told-ask-security = Chiffrement : `tls` (port 465) ou `starttls` (port 587)
told-ask-user = Votre identifiant sur le serveur de messagerie
told-ask-password = Une commande qui affiche le mot de passe, par exemple `pass show mail`, ou le chemin d'un fichier qui le contient
told-ask-done = Les paramètres sont enregistrés dans { $path }.
told-ask-stopped = Interrompu ; aucun paramètre n’a été modifié.
told-ask-test = Envoyer un message de test à { $address } ? [oui/non]
told-test-subject = Message de test de Keymend
told-test-body = Ceci est un message de test. Vos paramètres de messagerie fonctionnent : Keymend peut envoyer des demandes pour vous.
told-test-look = Vérifiez que le message arrive à { $address } ; il peut se trouver dans les indésirables.
told-enter-skips = { $question } (Entrée pour passer, q pour arrêter les questions)
told-type-contact = Saisissez une adresse e-mail ou un numéro de téléphone.
told-type-words = Merci de répondre par des mots.
told-type-name = Cela ressemble à un numéro de commande, à un code ou à une adresse, pas à un nom. Saisissez le nom.
told-type-mail = Saisissez une adresse e-mail, par exemple nom@example.org.
told-type-date = Saisissez une date, par exemple { $day }.
told-type-count = Saisissez un nombre, par exemple 3.
told-answer-yes-or-no = Répondez par oui ou non.
told-switch-language-how = Ce texte semble être en français. Ajoutez `--language fr` pour obtenir la réponse en français.

## Ce qui est fait

told-still-waiting = Toujours en attente d'une réponse : { $probe }.
told-capture-written = Valeurs enregistrées dans { $path } : { $facts } ; sources illisibles : { $missing }. Pour établir le diagnostic : `{ $command }`.
told-lines-left-out = Les lignes que Keymend ne comprend pas ont été omises : { $lines }. `--whole` les ajoute.
told-setting-set = { $key } est défini dans { $path }.
told-left-out = Omis : { $why }
told-kept-as-value = `{ $kept }` n'est pas le nom d'un type ; il est donc conservé comme valeur.
told-map-kept = La liste des valeurs remplacées se trouve dans { $path }. Ne communiquez ce fichier à personne.
told-not-shown = (non affiché)
told-replaced = { $path }, éléments remplacés : { $what }.
told-replaced-nothing = aucun
told-read-as = Lu comme { $encoding }.
told-lines-not-readable = { $lines ->
    [one] Une ligne illisible a été omise : { $numbers }.
   *[other] { $lines } lignes illisibles ont été omises : { $numbers }.
}
told-topics-checked = Keymend a vérifié { $files } fichiers de sujets : les siens{ $folders }. Erreurs : { $complaints }.
told-and-folder = { " " }et ceux de { $folder }
told-fill-in = Remplissez ce qui porte la mention FILL IN. `{ $command }` indique chaque champ qui reste à remplir.
told-templates-checked = Modèles vérifiés : { $letters } ; langues : { $languages }. Erreurs : { $complaints }.

## Tickets

told-ticket = Ticket { $number } : { $state }.
told-ticket-damaged = Ticket { $number } : { $why }
told-state-draft = brouillon
told-state-sending = envoi interrompu
told-state-uncertain = peut-être envoyé
told-state-sent = envoyé
told-state-closed = fermé
told-did-create = rédigé
told-did-edit = modifié
told-did-not-send = non envoyé
told-did-reopen = rouvert
told-did-note = réponse notée
told-did-not-look-up = non vérifié
told-their-number = Leur numéro : { $number }
told-noted = Noté dans le ticket { $number }.
told-noted-answer = Réponse notée le { $day } : { $text }
told-state-at-desk = Le ticket { $number } est le ticket { $theirs } dans { $system } : { $status }, dernière modification { $updated }.
told-state-at-desk-undated = Le ticket { $number } est le ticket { $theirs } dans { $system } : { $status }.
told-no-ticket-fits = Aucun ticket ne correspond.
told-no-tickets = Il n'y a encore aucun ticket. `keymend ticket new` en rédige un.
told-stopped-kept = Interrompu. Vos réponses sont enregistrées dans le ticket { $number }, dans { $path }. Pour continuer : `{ $edit }`.
told-stopped-empty = Interrompu. Rien n'a été enregistré.
told-type-code = Cela ne ressemble pas à un code ou à une clé : ce sont des groupes de lettres et de chiffres, comme ABCDE-12345-FGHJK-67890. Saisissez-le, ou appuyez sur Entrée si vous ne l'avez pas.
told-type-some-number = Saisissez le numéro ; ce n'en est pas un.
told-type-thing = C'est une adresse email. Saisissez le nom.
told-stays-empty = Cela ne convient pas non plus ; ce champ reste vide.
told-whose-licence = Ces fichiers viennent d'un autre ordinateur. Si la licence n'est pas la vôtre, saisissez à qui elle appartient, par exemple le nom de votre client. Si c'est la vôtre, appuyez sur Entrée.
told-own-words-stay = Keymend ne traduit pas vos propres mots : ils restent dans cette langue ({ $words }), le reste de la lettre est dans une autre ({ $letter }).
told-providers-checked = Fichiers de fournisseurs vérifiés dans { $folder } : { $files }. Erreurs : { $complaints }.
told-older-tickets = Tickets plus anciens : { $count }. `keymend ticket list --all` les affiche aussi.
told-ticket-is-closed = Le ticket { $number } est fermé. Son dossier { $path } est conservé.
told-state-handed-over-on = transmis le { $day } { $by ->
    [form] par formulaire
    [phone] par téléphone
    [letter] par courrier
    [email] par e-mail
    [chat] par chat
   *[in-person] en personne
}
told-did-hand-over = transmis
told-several-open = Plusieurs tickets sont ouverts :
told-which-number = Lequel ? Saisissez son numéro ; Entrée pour quitter.
told-close-ticket-of = Fermer le ticket { $number } ({ $whose }) ? [oui/non]
told-ticket-of-is-closed = Le ticket { $number } ({ $whose }) est fermé. Son dossier { $path } est conservé.
told-same-problem = Le ticket { $number } concerne le même problème et reste inchangé.
told-same-problem-of = Le ticket { $number } ({ $whose }) concerne le même problème et reste inchangé.
told-name-the-customer = Certains tickets n'indiquent pas de qui ils viennent. Indiquez le client avec `{ $edit }`.
told-then-hand-over = Une fois la demande transmise, notez-le avec `{ $command }`.
told-ticket-kept = Le ticket { $number } est enregistré dans { $path }.
told-request-kept = La demande { $number } est enregistrée dans { $path }.
told-for-reading = La même lettre dans votre langue, pour la lire : { $path }
told-look-then-send = Relisez-la avec `{ $look }`, puis envoyez-la avec `{ $send }`.
told-open-page = Ouvrez { $page } et saisissez-y la demande champ par champ.
told-give-address = Indiquez l'adresse avec `{ $edit }`, ou créez un brouillon avec `{ $export }`.
told-add-address = Ajoutez l'adresse avec `{ $edit }`.
told-attached = Joint : { $file }
told-in-bundle = Dans l'archive : { $file }
told-file = { $name }, { $bytes } octets
told-file-with-notes = { $name }, { $bytes } octets ({ $notes })
told-file-notes = { $first } ; { $second }
told-file-unchecked = tel quel, non vérifié
told-file-replaced = éléments remplacés : { $what }
told-file-lines-left-out = lignes omises : { $lines }
told-to = À : { $to }
told-subject = Objet : { $subject }
told-queue = File : { $queue }
told-from = De : { $from }
told-opened-in-mail = Le brouillon est ouvert dans votre messagerie. Une fois que vous l'avez envoyé, notez-le avec `{ $command }`.
told-text-not-changed = Le texte n'a pas été modifié.
told-took-card = Keymend n'a conservé ni votre numéro de carte ni aucune autre donnée de votre carte. Personne chez Kaspersky n'en a besoin. Si vous les avez envoyés à quelqu'un, prévenez votre banque.
told-took-password = Keymend n'a pas conservé votre mot de passe, votre code PIN ou votre code à usage unique. Personne chez Kaspersky n'en a besoin. Si vous l'avez envoyé à quelqu'un, changez-le.
told-took-personal = Keymend n'a pas conservé votre numéro fiscal ou d'identité, ni votre date de naissance. Personne chez Kaspersky n'en a besoin.
told-looks-like-card = Cela ressemble au numéro d'une carte de paiement. Keymend ne l'a pas conservé, et personne chez Kaspersky n'en a besoin. Si vous l'avez envoyé à quelqu'un, prévenez votre banque.
told-addressed-to = Destinataire : { $to }. Raison : { $why }.
told-addressed-to-named = Destinataire : { $to } ({ $name }). Raison : { $why }.
told-to-kaspersky = Kaspersky
told-to-provider = le fournisseur
told-to-shop = la boutique
told-to-admin = l'administrateur
told-why-chosen = vous avez choisi ce destinataire
told-why-can-solve = ce destinataire peut résoudre le problème
told-why-provider = l'abonnement est géré par un fournisseur, et lui seul peut le modifier
told-why-administrator = un administrateur gère la licence de cet ordinateur et s'adresse à d'autres si nécessaire
told-why-bought-from-kaspersky = la licence a été achetée directement auprès de Kaspersky, qui est donc le vendeur
told-why-chosen-instead = { $why } ; le diagnostic aurait choisi un autre destinataire : { $other } ({ $other-why })
told-not-filled-in = Non rempli : { $fields }. Pour remplir un champ : `--set { $first }=...`.
told-reach-note = Ce que l'on sait de { $name } (en anglais) : { $note }
told-reach-unknown = Keymend ne connaît pas leurs coordonnées. Cherchez un numéro de téléphone ou une adresse sur la facture, dans le contrat ou sur leur site.
told-reach = Pour joindre { $name } : { $how }.
told-steps-set-aside = L'enregistrement des étapes est endommagé et a été omis. Il se trouve maintenant dans { $path }.
told-steps-left-out = L'enregistrement des étapes est omis : { $why }
told-read-attached = Lisez les fichiers joints avant de donner votre accord. Ils se trouvent dans { $folder }.
told-sending-again = Nouvel envoi avec le même Message-ID { $id }. Le destinataire recevra peut-être le message deux fois.
told-trying-again = { $seconds ->
    [one] { $why }. Nouvelle tentative dans { $seconds } seconde.
   *[other] { $why }. Nouvelle tentative dans { $seconds } secondes.
}
told-sent = Envoyé. Réponse du serveur de messagerie : { $reply }
told-sent-to-desk = Envoyée : { $reply }.
told-desk-took-it = ticket { $number } dans { $system }
told-desk-was-there = elle était déjà arrivée, sous le ticket { $number } dans { $system }, et n’a pas été renvoyée
told-desk-added-it = ajoutée au ticket dans { $system }
told-desk-had-it = elle avait déjà été ajoutée au ticket dans { $system } et n’a pas été renvoyée
told-desk-looks-up = Vérification de l’arrivée éventuelle de la demande : { $system }.
told-mail-program-took-it = le programme de messagerie local a accepté le message
told-from-keymend = ce que Keymend a trouvé
told-step-done = fait
told-step-waited = attente
told-step-waited-until = attente jusqu'au { $until }

## Le compte rendu d'une étape

told-step-worked = étape effectuée, et cela a fonctionné
told-step-has-not-helped = étape effectuée, mais cela n'a pas aidé
told-step-not-done = étape non effectuée
told-step-run = exécuté par Keymend
told-step-changed = le problème est maintenant différent
told-step-not-agreed = accord non donné
told-tried-run = Exécuté par Keymend : « { $step } »
told-tried-has-not-helped = Fait, sans résultat : « { $step } »
told-tried-worked = Fait, cette étape a fonctionné : « { $step } »
told-tried-waits = Fait, attente jusqu'au { $until } : « { $step } »
told-tried-done = Fait : « { $step } »
told-run-exit-code = code de sortie { $code }
told-run-too-long = arrêt, car l'exécution prenait trop de temps
told-run-interrupted = interruption
told-run-printed = texte affiché : { $text }
told-dry-run = Essai : rien n'a été envoyé. Pour l'envoyer : `{ $command }`.
told-paper-kept = Le fichier { $name } a été modifié en dehors de Keymend. Cette version est conservée sous le nom { $kept }.
told-paper-edited = Le fichier { $name } a été modifié en dehors de Keymend, et la modification ne fait pas partie de la demande. Pour modifier la demande : `{ $command }`.
