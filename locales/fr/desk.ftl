# Le côté du service d'assistance : ce que `desk open` et `desk triage` disent à l'agent, et les brouillons de réponse aux clients.

desk-not-understood = Non compris
desk-solved = Résolu : le client dit que tout fonctionne
desk-proof-machine = Preuve : ce qui a été lu sur l'ordinateur du client.
desk-proof-documented = Preuve : un code d'erreur ou un texte à l'écran que Kaspersky documente.
desk-proof-stated = La demande de Keymend l'indique ; aucune preuve n'y était jointe.
desk-proof-words = Aucune preuve, seulement les mots du client. Certitude : { $percent } %.
desk-stated-otherwise = La demande indique `{ $topic }`, mais les preuves disent autre chose.
desk-who = Qui peut résoudre le problème : { $who }
desk-then = Si les étapes ne suffisent pas : { $who }
desk-customer = le client
desk-nobody = personne ; il n'y a rien à faire
desk-here = votre service
desk-does = Ce que fait votre service : { $what }
desk-does-what = { $task ->
    [bill] Vérifiez la facture du client. Si elle est payée, prolongez l'abonnement avec Renew, ou avec Resume s'il est suspendu ; sinon, dites au client ce qui reste à payer.
    [resume] Vérifiez si la facture est payée. Si oui, envoyez Resume ; le code d'activation reste le même.
    [cancelled] Vérifiez qui a résilié l'abonnement et jusqu'à quand il court. Il ne peut pas être poursuivi : pour continuer, il faut une nouvelle commande, avec un nouveau code.
    [activation] Vérifiez avec GetInfo si l'abonnement est actif. S'il ne l'est pas, envoyez Activate.
    [status] Vérifiez avec GetInfo où en est l'abonnement. Corrigez-le, ou indiquez au client son état et sa date d'expiration.
    [plan] Vérifiez si l'offre du client a changé. Si oui, envoyez-lui le nouveau code d'activation ; l'ancien ne fonctionne plus.
    [second-code] Vérifiez jusqu'à quand court l'abonnement du client chez vous et dites-le-lui : un autre code ne peut servir qu'après sa fin.
    [send-code] Recherchez la commande et envoyez le code d'activation au client.
    [replace] Recherchez le code que le client a reçu de vous. S'il est erroné, remplacez-le ou remboursez le client ; s'il est correct, demandez à Kaspersky.
    [payment] Recherchez les paiements et les factures du client et répondez à sa question d'argent.
    [places] Vérifiez combien de places le client a achetées et proposez-lui ce dont il a besoin.
    [renewal] Vérifiez si le renouvellement est payé et effectué. S'il est payé, ne vendez pas d'autre licence au client.
   *[order] Recherchez la commande ou l'abonnement du client et dites-lui ce que vous trouvez.
}
desk-urgent = Urgent : { $why }
desk-urgent-unprotected = l'ordinateur n'est pas protégé
desk-urgent-paid = le client a payé et attend
desk-urgent-fraud = le client est peut-être victime d’une escroquerie
desk-bundle-matches = { $files ->
    [one] L'archive contient { $files } fichier, conforme au manifeste.
   *[other] L'archive contient { $files } fichiers, tous conformes au manifeste.
}
desk-bundle-wrong = L'archive a été modifiée après sa création par Keymend, elle ne prouve donc rien. Modifié, manquant ou ajouté : { $files }.
desk-request-id = Demande : { $id }
desk-missing = Il manque
desk-says = Ce que dit le client
desk-tried = Ce que le client a déjà essayé
desk-words = Ce que le client a écrit
desk-from-quoted = Ces mots viennent du message cité ou transféré plus bas ; le message lui-même en dit trop peu.
desk-not-counted = Lignes non prises en compte : citées { $quoted }, signature { $signature }.
desk-draft-heading = Brouillon de réponse
desk-same = { $by ->
    [message] Le même email que { $id }
    [thread] La même conversation que { $id }
    [order] Le même numéro de commande ou de contrat que { $id }
    [code] Le même code d'activation que { $id }
    [machine] Le même ordinateur que { $id }
   *[person] Le même expéditeur que { $id }
}
desk-closed-by = Réglé, d'après le message ultérieur { $id }. Aucune réponse n'est nécessaire.
desk-closes = Indique que c'est réglé : { $ids }
desk-refers-back = Le client renvoie à un cas antérieur. Cherchez-le sous le nom ou l'adresse du client.
desk-refers-to = Le client renvoie à un message antérieur : { $id }
desk-refers-to-titled = Le client renvoie à un message antérieur : { $id } ({ $title })
desk-winmail = La pièce jointe { $name } est dans un format que seul Outlook ouvre. Demandez au client d'envoyer le message en texte brut.
desk-letters-damaged = Certains caractères de ce message sont altérés, car le message indique un mauvais jeu de caractères.
desk-sent-card = Le client a envoyé des données de carte bancaire, masquées ici. Supprimez-les de votre système de tickets et conseillez au client d'appeler sa banque.
desk-sent-password = Le client a envoyé un mot de passe ou un code PIN, masqué ici. Supprimez-le de votre système de tickets, ne l'utilisez pas et conseillez au client de le changer.
desk-date-ambiguous = La date `{ $date }` n'a pas été utilisée : rien n'indique ici si le jour ou le mois vient en premier.
desk-date-unknown = La date `{ $date }` n'a pas été utilisée, car Keymend ne connaît pas cette façon d'écrire les dates.
desk-failed = Keymend a échoué en lisant ce message ({ $place }). Ouvrez-le dans votre logiciel de messagerie et signalez l'erreur aux développeurs de Keymend.
desk-text-cut = Seuls les { $kib } premiers Kio de ce texte ont été lus.
desk-text-of-a-file = Le texte de la pièce jointe { $name } a été lu comme une partie du message.
desk-text-of-a-part = Le texte d'une pièce jointe sans nom a été lu comme une partie du message.
desk-file-not-read = Pièce jointe { $name } : { $advice }
desk-files-passed-over = Fichiers non lus, car Keymend ne connaît pas leur format : { $names } ({ $count }).
desk-pictures-left = Images que Keymend ne peut pas lire : { $names } ({ $count }). Regardez-les vous-même.
desk-texts-left = Texte de pièces jointes non lu, car le message en dit assez : { $names } ({ $count }).
desk-sent-by-a-program = Ce message a été envoyé par un programme : rapport de remise, réponse automatique ou lettre d'information. Il ne reçoit pas de réponse.
desk-is-a-log = Il s'agit du journal d'un programme et non du message d'un client : il n'y a donc pas de brouillon.
desk-of-another-service = Ce message concerne un autre de vos services, pas Kaspersky. Transmettez-le.
desk-language-not-read = Keymend ne comprend pas cette langue : { $language }. Lisez vous-même le message.
desk-draft-asks-for-screen = Le brouillon demande seulement le texte affiché à l’écran.
desk-of-an-employee = L’ordinateur appartient à une entreprise ou à une école : son administrateur s’occupe de la licence.
desk-draft-buys-nothing = Le brouillon conseille de ne rien acheter.
desk-beside = Le client pose aussi une autre question, à laquelle un collègue doit répondre : { $what }.
desk-asked-for-a-customer = Un collègue pose la question pour un client : le brouillon est destiné au client et n'a pas de destinataire.
desk-draft-other-language = Keymend n'a pas de brouillon en { $theirs }, la langue de ce message. Ce brouillon est en { $own }.
desk-draft-language-unknown = La langue de ce message n'est pas certaine ; le brouillon est en { $own }.
desk-attachments-left = { $count ->
    [one] { $count } pièce jointe n'a pas été examinée.
   *[other] { $count } pièces jointes n'ont pas été examinées.
}
desk-several = Ce message concerne plusieurs clients ou ordinateurs ({ $count }). Traitez chaque cas séparément.
desk-several-of-one = Le client décrit plusieurs problèmes ({ $count }). Répondez à chacun.
desk-cases-heading = Les cas de ce message
desk-too-large = Le message dépasse { $most } Mio et n'a pas été lu. Enregistrez ses pièces jointes et ouvrez-les une par une.
desk-too-large-rest = Ce message dépasse { $most } Mio, seul son début a été lu. Enregistrez ses pièces jointes et ouvrez-les une par une.
desk-sender-without-address = L'expéditeur { $name } n'a pas d'adresse e-mail ici.
desk-sender-unknown = L'expéditeur n'est pas indiqué ici.
desk-draft-without-recipient = Le brouillon n'a pas de destinataire.
desk-too-many-parts = Le message a plus de { $most } parties et n'a pas été lu. Ouvrez-le dans votre logiciel de messagerie.
desk-no-text = Le message est vide. Demandez au client de le renvoyer.
desk-damaged = Le texte de ce message est endommagé et n'a pas été lu. Demandez au client de le renvoyer en texte brut.
desk-damaged-archive = L'archive { $name } est incomplète ou endommagée et n'a donc pas été lue. Demandez au client de la renvoyer.
desk-empty = Il n'y a aucun message dans { $mailbox }. Vérifiez que c'est le bon fichier et que l'export est complet.
desk-row-too-long = Cette ligne dépasse { $most } Mio et n'a pas été lue.
desk-row-not-read = Cette ligne est illisible. Vérifiez qu'il s'agit d'une ligne JSON ou d'une ligne d'un tableau ayant une colonne comme `text`.
desk-columns-unknown = Colonnes de { $mailbox } qui n'ont pas été lues, car Keymend ne comprend pas leur nom : { $columns }.
desk-not-a-mailbox = { $path } n'est pas une boîte de messagerie que Keymend connaît. Indiquez un fichier mbox, un Maildir, un dossier d'emails, des lignes JSON ou un tableau avec une colonne comme `text`.
desk-no-such-message = { $mailbox } ne contient pas de message { $mark }. L'identifiant figure dans la première colonne de `keymend desk triage`.
desk-many-messages = { $path } contient plusieurs messages. Indiquez-en un, par exemple { $path }:1, ou triez-les tous avec `keymend desk triage`.
desk-wanted-mailbox = Indiquez un fichier mbox, un Maildir, un dossier d'emails, des lignes JSON ou un tableau avec une colonne comme `text`.
desk-wanted-template = Indiquez un fichier de modèle.
desk-template-wrong = Le modèle { $path } est inutilisable : { $error }. Corrigez-le ou utilisez-en un autre.
desk-template-value = ligne { $line } : une réponse n’a pas de valeur `{ $name }`. Valeurs possibles : { $names }
desk-template-without-steps = Le modèle { $path } ne prévoit aucune place pour les étapes : un brouillon ne dirait pas quoi faire. Ajoutez-y `{ $steps }`.
desk-template-name = Le modèle { $path } ne porte le nom d’aucune langue. Appelez-le `answer.hbs` pour toutes les langues, ou par le code de l’une d’elles, comme `de.hbs`.
desk-template-left-out = Le texte intégré est utilisé à sa place.
desk-title = Messages du service d'assistance
desk-column-message = Message
desk-column-language = Langue
desk-column-problem = Problème
desk-column-whose = Qui peut le résoudre
desk-group-errors = Illisibles
desk-group-fraud = Clients à prévenir en premier : escroquerie possible
desk-group-urgent = Urgents
desk-group-others = Les autres
desk-group-solved = Résolu, pas de réponse nécessaire
desk-not-shown = Messages non affichés ici : { $count }. `--format jsonl` les écrit tous.
desk-stopped = Arrêté. Messages traités : { $messages }. Rien n'a été conservé. Pour pouvoir reprendre, lancez la commande avec `--format jsonl -o FILE`, puis ajoutez `--resume`.
desk-draft-kept = Le brouillon { $name } a été modifié ; il a donc été laissé tel quel.
desk-drafts-kept = Brouillons modifiés, donc laissés tels quels : { $count } ({ $names }). `--overwrite-drafts` les remplace aussi.
desk-summary = Messages : { $messages }. Non compris : { $not-understood }. Urgents : { $urgent }. Illisibles : { $errors }.
desk-draft-notice = Brouillon de Keymend. Relisez-le et corrigez-le avant de l'envoyer.
desk-draft-greeting = Bonjour,
desk-draft-sure = Merci pour votre message. Nous comprenons qu'il s'agit de ceci : « { $title } ».
desk-draft-unsure = Merci pour votre message. Il s'agit peut-être de ceci : « { $title } ». Si c'est autre chose, merci de nous indiquer ce qui s'affiche à l'écran.
desk-draft-several = Merci pour votre message. Vous décrivez plusieurs problèmes : { $titles }.
desk-draft-not-understood = Merci pour votre message. Pour vous aider, nous devons en savoir plus. Merci de nous envoyer le texte exact ou le code d'erreur affiché à l'écran, ainsi que le nom de votre produit Kaspersky.
desk-draft-steps = Veuillez essayer ceci :
desk-draft-missing = Veuillez aussi répondre à ces questions :
desk-draft-whose = { $who ->
    [kaspersky] Si cela ne suffit pas, seul le support Kaspersky peut résoudre le problème : https://support.kaspersky.com/
    [shop] Si cela ne suffit pas, contactez la boutique qui a vendu la licence : elle seule peut modifier votre commande.
    [admin] Si cela ne suffit pas, contactez l'administrateur de votre ordinateur, qui gère sa licence.
   *[provider] Si cela ne suffit pas, contactez le fournisseur de votre abonnement : lui seul peut le modifier.
}
desk-draft-codes = Merci de ne pas nous envoyer de code d'activation complet par email ; les cinq derniers caractères suffisent.
desk-draft-card = Votre message contient des données de carte bancaire. D'autres personnes peuvent parfois lire un e-mail : appelez votre banque, dites-lui que ces données ont été envoyées par e-mail et demandez si la carte doit être remplacée. Nous n'avons jamais besoin des données de votre carte.
desk-draft-password = Votre message contient un mot de passe ou un code PIN. Changez-le dès maintenant, partout où vous l'utilisez. Nous n'avons jamais besoin de votre mot de passe ; ne l'envoyez ni à nous ni à personne d'autre.
desk-draft-well = Merci de nous avoir prévenus. Nous sommes heureux que tout fonctionne de nouveau.
desk-draft-thanks = Merci pour votre message. Si vous avez besoin d'autre chose, écrivez-nous.
desk-draft-elsewhere = Merci pour votre message. Il ne concerne pas Kaspersky, mais un autre de nos services. Nous le transmettons aux collègues qui s'en occupent.
desk-draft-other-matter = Merci pour votre message. À notre avis, il ne concerne pas une licence. Un collègue va le lire et vous répondra.
desk-draft-pay-once = Vous nous indiquez que vous avez déjà payé : ne payez pas une seconde fois.
desk-draft-employee = Sur un ordinateur de votre employeur ou de votre école, c’est l’administrateur qui s’occupe de la licence. N’achetez rien et prévenez votre administrateur ou votre service informatique.
desk-draft-fraud = Ne payez rien et ne donnez à personne un code, un mot de passe ou l’accès à votre ordinateur, même si la personne dit appeler de notre part. En cas de doute, appelez-nous au numéro indiqué sur votre facture.
desk-draft-answer = { $question ->
    [uninstall-managed] Merci de ne rien désinstaller sur un ordinateur de votre employeur ou de votre école : c'est à l'administrateur d'en décider.
    [uninstall] Merci de ne pas désinstaller l'application Kaspersky : cela ne change rien à la licence, et sans elle l'ordinateur n'est pas protégé.
    [other-code] Merci de ne pas saisir d'autre code tant que vous avez l'abonnement chez nous. Gardez ce code : il pourra servir une fois l'abonnement terminé.
    [same-seller] Merci de ne rien racheter à ce vendeur avant que la question soit réglée : le prochain code peut avoir le même défaut.
    [buy] Merci de ne rien acheter et de ne pas changer de code tant que la question n'est pas réglée.
    [sign-in] Nous ne pouvons pas nous connecter à votre compte à votre place et n'avons jamais besoin de votre mot de passe. Merci de vous connecter vous-même.
   *[how-long] L'abonnement fonctionne encore pendant un certain temps. La fenêtre de licence de l'application Kaspersky indique jusqu'à quand.
}
desk-draft-beside = Vous nous parlez aussi de ceci : { $what }. Un collègue vous répondra à ce sujet.
desk-draft-earlier = Vous écrivez que cela vous est déjà arrivé. Pour nous aider à retrouver votre message précédent, merci de nous indiquer son numéro ou le jour où vous nous avez écrit.
desk-draft-earlier-known = Vous écrivez que cela vous est déjà arrivé. Nous avons votre message précédent et nous lisons les deux ensemble.
# What somebody asks besides; stands in desk-beside and desk-draft-beside.
desk-beside-what = { $matter ->
    [bill] une facture ou un reçu
    [bill-address] l’adresse ou le nom sur la facture
   *[charged-twice] un double prélèvement
}
desk-draft-instead = { $step ->
    [early] Si un nouveau code ou un fichier clé est payé mais n'arrivera qu'après l'expiration, dites-le-nous dès aujourd'hui, afin que nous vérifiions s'il peut être envoyé plus tôt.
    [places] Si vous avez besoin de places supplémentaires, indiquez-nous combien.
    [renewal] Si le renouvellement n'est pas payé et que vous n'avez pas de code, commandez-le chez nous.
    [key] S'il n'y a pas de clé renouvelée, commandez-en une chez nous.
    [administrator] Adressez-vous à votre administrateur : une entreprise gère ses licences et ses appareils dans Kaspersky Security Center et non dans My Kaspersky.
    [card] Indiquez-nous votre nouvelle carte sur notre site ou par téléphone, jamais par email. Demandez-nous ensuite quel jour nous présenterons de nouveau le paiement.
    [cancel] Si vous préférez utiliser le code, demandez-nous de résilier votre abonnement. Attendez ensuite que l'abonnement ait expiré.
   *[pay] Si vous n'avez pas encore payé notre facture, payez-la ou renouvelez chez nous. Si vous avez payé, ne payez pas une seconde fois.
}
desk-draft-last-signs = { $code ->
    [previous-code] Les cinq derniers caractères du code d'activation que vous utilisiez auparavant
   *[new-code] Les cinq derniers caractères du code d'activation que vous voulez utiliser maintenant
}
desk-draft-ours = Nous nous en occupons et reviendrons vers vous.

## Codes of the subscription service

desk-kss-heading = Codes du service d'abonnement, pour l'assistance du fournisseur
desk-kss-source = D'après le code public de fournisseurs, et non d'après un texte de Kaspersky.
desk-code-line = ligne { $line }
desk-code-subscriber = abonné { $number }
desk-kss = { $code ->
    [c1] Activate a été envoyé, mais ce SubscriberId est déjà actif. Vérifiez avec GetInfo et redonnez au client le code existant.
    [c2] Ce SubscriberId n'est pas encore actif. Envoyez Activate.
    [c3] Renew a été envoyé avec une date de fin antérieure à la date de fin actuelle. Corrigez la date.
    [c4] L'abonnement est déjà résilié définitivement (HardCancel). Il faut un nouveau SubscriberId, et le client reçoit un nouveau code.
    [c5] Ce SubscriberId est inconnu. Vérifiez s'il s'agit du bon compte et si le service a été commandé.
    [c6] La même commande a été envoyée deux fois. Ignorez cette erreur et vérifiez l'état avec GetInfo.
    [c8] Votre réserve de codes d'activation est vide. Demandez-en à Kaspersky ; le client n'y est pour rien.
    [c9] L'identifiant du produit est inconnu. Corrigez votre configuration.
    [c101] La durée est inférieure à 28 jours. Allongez-la.
    [c103] Le début est dans le futur. Vérifiez l'horloge de votre serveur et faites commencer l'abonnement maintenant.
    [c105] L'abonnement est résilié (SoftCancel) et ne peut pas être activé. Créez une nouvelle commande.
    [c202] Renew a été envoyé pour un abonnement sans date de fin. Il n'y a rien à renouveler : cherchez une suspension ou une facture impayée.
    [c204] Renew a été envoyé alors que l'abonnement est suspendu. Envoyez plutôt Resume ; le code reste le même.
    [c303] SoftCancel a été envoyé alors que l'abonnement est suspendu. Envoyez d'abord Resume, ou utilisez HardCancel.
    [c304] La date de résiliation remonte à plus de 14 jours. Choisissez une date plus récente.
    [c401] Seul un abonnement sans date de fin peut être suspendu.
    [c402] L'abonnement est déjà suspendu.
    [c501] Resume a été envoyé, mais l'abonnement est actif. Le problème est ailleurs : demandez au client d'actualiser l'état sur l'appareil.
    [c601] Votre contrat n'autorise pas cette commande.
    [c602] Un attribut est incorrect, par exemple une date antérieure à 2008 ou au début de l'abonnement.
    [cactivate] Démarre un abonnement et fournit son code. Le produit et le nombre d'appareils ne peuvent pas être modifiés tant qu'il est en cours : pour une autre formule, résiliez-le avec HardCancel et envoyez un nouvel Activate. Le client reçoit alors un nouveau code.
    [crenew] Déplace la date de fin d'un abonnement qui en a une. Pour un abonnement suspendu, la commande à envoyer est Resume.
    [cpause] Suspend un abonnement sans date de fin, le plus souvent à cause d'une facture impayée. Resume met fin à la suspension ; le code reste le même.
    [cresume] Met fin à une suspension. Le client n'a pas besoin d'un nouveau code.
    [csoftcancel] Résilie un abonnement, mais pas tant qu'il est suspendu. Il ne peut plus être activé ensuite : il faut une nouvelle commande.
    [chardcancel] Résilie un abonnement définitivement, y compris lors d'un changement de formule. L'ancien code ne fonctionne plus, et le client a besoin du nouveau.
   *[c99] Erreur inconnue. Réessayez, puis adressez-vous à Kaspersky.
}
desk-kss-customer = Pour le client : { $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] Votre abonnement est actif et votre code d'activation n'a pas changé. Nous vous le renvoyons.
    [started] Nous activons votre abonnement. Vous recevrez votre code d'activation dès qu'il sera actif.
    [order] Votre ancien abonnement est résilié et ne peut pas être repris. Si vous en commandez un nouveau, vous recevrez un nouveau code d'activation.
    [account] Nous ne trouvons pas votre abonnement. Merci de nous indiquer votre numéro de client et la date de la commande.
    [pool] Nous n'avons pas de code d'activation disponible pour le moment. Vous n'y êtes pour rien ; merci de ne pas payer une seconde fois. Nous vous enverrons le code dès que nous l'aurons.
    [endless] Votre abonnement n'a pas de date de fin : il n'y a rien à renouveler. Nous vérifions s'il est suspendu ou si une facture est impayée.
    [paused] Votre abonnement est suspendu. Dès qu'il reprendra, votre licence fonctionnera de nouveau avec le code d'activation que vous avez déjà.
    [cancel] Votre abonnement est suspendu. Merci de nous dire si vous souhaitez qu'il soit résilié immédiatement.
    [dated] Un abonnement avec une date de fin ne peut pas être suspendu. Il court jusqu'à cette date.
    [active] Votre abonnement est actif chez nous. Merci d'actualiser l'état de l'abonnement dans l'application Kaspersky et de nous écrire si elle affiche encore autre chose.
    [changed] Votre ancien abonnement a pris fin, par exemple à la suite d'un changement de formule, et son code d'activation ne fonctionne plus. Si vous avez un nouvel abonnement, saisissez son nouveau code d'activation dans l'application Kaspersky.
    [plan] Lorsque votre formule chez nous change, vous recevez un nouveau code d'activation et l'ancien ne fonctionne plus. Vous n'avez rien à acheter ni à commander : c'est nous qui vous fournissons le nouveau code. Dès que vous l'avez, saisissez-le dans l'application Kaspersky.
   *[ours] L'erreur vient de nous ; vous n'avez rien à faire. Nous vous écrirons dès qu'elle sera corrigée.
}
