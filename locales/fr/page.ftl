page-own-name = Français

## Sur chaque page

page-skip = Aller au contenu
page-menu = Menu
page-nav-answer = Ce qui ne va pas
page-nav-steps = Étapes
page-nav-requests = Mes demandes
page-nav-helper = Pour la personne qui m'aide
page-language = Langue
page-change-language = Changer
page-end = Fermer Keymend
page-privacy = Cette page vient de Keymend, sur cet ordinateur. Rien ne quitte cet ordinateur, sauf si vous cliquez sur un bouton qui l'indique.
page-ended-title = Keymend est fermé
page-ended-text = Keymend est fermé. Vous pouvez fermer cet onglet. Votre progression est enregistrée ; relancez Keymend pour continuer.
page-looking-title = Examen en cours…
page-looking-text = Keymend examine cet ordinateur. Cela peut prendre une minute. La page continue automatiquement.
page-working = Keymend y travaille encore…
page-copied = Copié.
page-copy = Copier
page-to-answer = Retour au résultat
page-not-found = Cette page n'existe pas
page-not-found-text = L'adresse est peut-être ancienne. Tout ce que Keymend a trouvé figure sur la première page.
page-trouble = Cela n'a pas fonctionné
page-trouble-because = Keymend n'a pas pu effectuer cette opération : { $why }
page-no-such-request = La demande { $number } n'existe pas. Elle a peut-être été déplacée ou supprimée.
page-request-is-over = Cette demande a déjà été envoyée ou réglée ; elle ne peut plus être modifiée.
page-nothing-to-write = Aucun problème à signaler n'a été trouvé. Indiquez d'abord à Keymend ce qui est affiché à l'écran.
page-mail-wrong = « { $given } » n'est pas une adresse email valide et n'a pas été enregistrée ; tout le reste l'a été. Écrivez-la ainsi : help@example.org.
page-uploads-full = Keymend accepte au maximum { $size } Mo de fichiers par session. Fermez Keymend, relancez-le et choisissez moins de fichiers.
page-too-large = C'est plus que ce que Keymend accepte en une fois : { $files } fichiers et { $size } Mo au maximum. Revenez en arrière et envoyez-en moins.
page-incomplete = Votre envoi n'est pas arrivé en entier. Revenez en arrière et réessayez.
page-not-here = Cette page est réservée au navigateur que Keymend a ouvert. Pour l'afficher ici, relancez Keymend.
page-used-already = Cette adresse ne fonctionne qu'une seule fois et a déjà été utilisée. Fermez cette page et relancez Keymend.

## Ce qui ne va pas

page-start-steps = Afficher les étapes
page-write-support = Écrire au support
page-question-title = Une question
page-answer-button = Continuer
page-not-known = Je ne sais pas
page-another-choice = Autre chose
page-go-back-question = Annuler ma dernière modification
page-which-machine = De quel ordinateur s'agit-il ?
page-choose = Choisissez
page-machine-button = Continuer
page-now-title = Ce que vous pouvez faire maintenant
page-now-tell = Saisissez mot pour mot ce qu'affiche l'écran.
page-now-files = Donnez à Keymend un fichier, par exemple un rapport GetSystemInfo ou une collecte de l'ordinateur.
page-now-write = Ou écrivez au support : il peut vous aider avec ce qui est déjà connu.
page-tell-title = En dire plus à Keymend
page-tell-label = Qu'affiche l'écran, ou que s'est-il passé ?
page-tell-hint = Vos propres mots, dans n'importe quelle langue, ou le texte exact de la fenêtre. Un code d'activation que vous saisissez ici n'est pas conservé.
page-tell-button = Utiliser ce texte
page-taken-out = { $count ->
    [one] Keymend a retiré une valeur privée, par exemple un numéro de carte, un mot de passe ou un code. Personne n'en a besoin pour vous aider. Ne la donnez jamais à quelqu'un qui vous la demande.
   *[other] Keymend a retiré { $count } valeurs privées, par exemple un numéro de carte, un mot de passe ou un code. Personne n'en a besoin pour vous aider. Ne les donnez jamais à quelqu'un qui vous les demande.
}
page-files-title = Lire des fichiers au lieu de cet ordinateur
page-files-label = Fichiers
page-files-hint = Une collecte de Keymend, un rapport GetSystemInfo, une exportation du Registre ou un fichier journal. Vous pouvez en choisir plusieurs à la fois ou les déposer ici. Une photo n'est pas lue, mais vous pouvez la joindre à une demande.
page-files-button = Lire ces fichiers
page-files-from = Lu au lieu de cet ordinateur :
page-forget = Examiner plutôt cet ordinateur
page-no-file = Choisissez au moins un fichier, et { $most } au maximum.
page-picture-kept = { $file } : Keymend ne lit pas les images. Vous pourrez joindre celle-ci quand vous écrirez au support.
page-pictures-title = Images que vous pouvez joindre quand vous écrivez au support :
page-file-read = lu
page-file-not-read = rien n'a pu y être utilisé
page-how-we-know = Comment nous le savons
page-no-evidence = Rien ne l'établit pour l'instant.
page-looked-title = Ce qui a été examiné
page-nothing-looked = Aucune application Kaspersky n'a été trouvée ici, et aucun fichier n'a été lu.
page-not-read-title = Ce qui n'a pas pu être lu
page-look-again = Examiner de nouveau
page-others-title = Autres possibilités
page-possible = possible

## Étapes

page-steps-title = Étapes
page-no-steps = Il n'y a rien à faire : aucun problème n'a été trouvé. Si quelque chose ne va pas malgré tout, indiquez à Keymend ce que l'écran affiche.
page-continues = Vous reprenez là où vous en étiez.
page-progress-damaged = Votre progression enregistrée est endommagée : les étapes recommencent donc depuis le début. Le fichier endommagé s'appelle désormais { $path }.
page-place = Étape { $number } sur { $steps }
page-careful = Attention :
page-worked-if = Résultat attendu :
page-agree = J'ai compris et je veux exécuter cette étape
page-did-it = C'est fait
page-did-it-work = Cela a-t-il fonctionné ?
page-yes = Oui
page-no = Non
page-not-sure = Je ne sais pas
page-skip-step = Passer cette étape
page-step-back = Étape précédente
page-explain = Pourquoi ?
page-waiting-title = Attente
page-waiting-until = Il n'y a rien à faire jusqu'au { $moment }. Vous pouvez fermer Keymend ; votre progression est enregistrée.
page-counts-from = Keymend connaît le jour du paiement mais pas l'heure ; le délai compte donc à partir du dernier moment possible : { $moment }.
page-time-left = encore { $hours } h { $minutes } min
page-look-now = Vérifier maintenant
page-reminder-button = Ajouter à mon calendrier
page-open-page = Ouvrir la page
page-run-title = Keymend peut exécuter cette commande pour vous
page-run-agree = Exécuter exactement cette commande sur cet ordinateur
page-run-button = Exécuter
page-your-code = Votre code d'activation (il n'est pas conservé)
page-code-stand-in = VOTRE-CODE
page-agree-first = Cochez d'abord la case ; rien n'a été fait.
page-not-a-code = Ce n'est pas un code d'activation : un code d'activation se compose de quatre groupes de cinq lettres et chiffres. Rien n'a été exécuté.
page-ended-well = `{ $command }` s'est terminé sans erreur.
page-ended-with-error = `{ $command }` s'est terminé avec l'erreur { $code }.
page-ended-early = `{ $command }` ne s'est pas terminé normalement et a été arrêté.
page-done-mark = Fait :
page-skipped-mark = Pas fait :
page-not-yet = Pas encore : rien n'a changé jusqu'à présent. Réessayez l'étape, ou passez-la.
page-not-yet-wait = Rien n'a encore changé. Vérifiez de nouveau après ce moment : { $moment }.
page-changed = Le problème est maintenant différent : { $title }
page-could-also-be = Autre possibilité : { $title }
page-nothing-further = Aucune autre étape n'est connue pour ce problème.
page-fixed = Résolu : cela a fonctionné
page-fixed-text = Il n'y a plus rien à faire.
page-run-out = C'était la dernière étape. Si le problème persiste :
page-what-else = Écrivez au support : tout ce que vous avez essayé figurera dans la demande.
page-next-problem = Essayer le problème suivant
page-restart = Recommencer ces étapes depuis le début
page-stop-text = Vous pouvez vous arrêter à tout moment. Votre progression est enregistrée, et Keymend reprendra au même endroit la prochaine fois.

## Une demande au support

page-request-title = Demande { $number }
page-request-about = Sujet :
page-request-state = État :
page-request-is-there = Vous avez déjà une demande concernant ce problème. La voici.
page-to-whom = Destinataire de la demande
page-why-them = Pourquoi :
page-to-kaspersky = Support Kaspersky
page-to-provider = Votre fournisseur
page-to-shop = La boutique
page-to-admin = Votre administrateur
page-because-they-can = Ce destinataire peut résoudre le problème.
page-because-chosen = Vous avez choisi ce destinataire.
page-because-provider = Votre fournisseur gère l'abonnement, et lui seul peut le modifier.
page-because-administrator = Un administrateur gère la licence de cet ordinateur.
page-because-kaspersky-sold = Vous avez acheté la licence directement auprès de Kaspersky.
page-change-addressee = L'envoyer à quelqu'un d'autre, ou la rédiger dans une autre langue
page-addressee-label = Destinataire
page-provider-label = Nom du fournisseur ou de la boutique
page-mail-label = Adresse email du destinataire
page-letter-language = Langue de la demande
page-telephone = Téléphone :
page-fields-title = Ce que contient la demande
page-missing-count = { $count ->
    [0] Il ne manque rien.
    [one] Un champ obligatoire est encore vide.
   *[other] { $count } champs obligatoires sont encore vides.
}
page-masked-hint = Les codes d'activation et les clés s'affichent avec des astérisques et sont transmis ainsi, sauf si vous en saisissez un et cochez la case située en dessous.
page-missing = encore à remplir
page-optional = facultatif
page-more-title = Ajouter autre chose (facultatif)
page-give-in-full = Donner ce code en entier, dans cette demande uniquement
page-save-fields = Enregistrer
page-preview-title = Ce que recevra le destinataire
page-preview-text = Voici le texte complet. Les valeurs privées sont remplacées par des substituts, sauf ce que vous donnez vous-même dans les champs, comme votre nom et vos coordonnées.
page-preview-labels = Un email se termine en outre par ces lignes, destinées au système du service d'assistance. Elles répètent ce que dit la lettre :
page-subject = Objet :
page-copy-all = Copier tout le texte
page-attachments-title = Ce qui accompagne la demande
page-in-one-file = Tout cela part dans un seul fichier : { $name }
page-as-it-is = tel quel, sans vérification par Keymend
page-file-size = { $kilobytes } Ko
page-values-removed = { $count ->
    [0] aucune valeur privée n'y a été trouvée
    [one] une valeur privée a été remplacée
   *[other] { $count } valeurs privées ont été remplacées
}
page-lines-dropped = { $count ->
    [one] une ligne a été omise
   *[other] { $count } lignes ont été omises
}
page-wanted-title = Également demandé
page-attach-label = Joindre des fichiers
page-attach-hint = Les valeurs privées sont retirées des fichiers texte. Une photo n'est jointe qu'après votre accord.
page-attach-button = Joindre
page-picture-label = Une image qui n'est pas encore jointe :
page-picture-agree = J'ai regardé cette image. Elle peut être transmise telle quelle.
page-picture-button = Joindre cette image
page-nothing-attached = Rien n'a été joint. Choisissez un fichier, ou cochez la case près de l'image.
page-file-left-out = Un fichier a été omis : { $reason }
page-steps-left-out = L'enregistrement de vos étapes n'a pas pu être lu et ne figure pas dans la demande.
page-leave-title = Envoyer la demande
page-leave-text = Rien n'a été envoyé. Choisissez le mode d'envoi.
page-on-page-text = Ce destinataire reçoit les demandes sur une page web. Ouvrez-la, puis copiez les champs ci-dessus dans son formulaire.
page-open-their-page = Ouvrir la page du destinataire
page-mail-program = Ouvrir dans mon logiciel de messagerie
page-save-eml = Enregistrer comme brouillon d'email
page-save-eml-hint = S'ouvre dans la plupart des logiciels de messagerie, avec les pièces jointes.
page-save-bundle = Enregistrer les pièces jointes dans un fichier ZIP
page-print-it = Imprimer ou enregistrer au format PDF
page-send-it = Envoyer avec Keymend
page-no-address = Keymend ne connaît aucune adresse email pour ce destinataire. Saisissez-en une ci-dessus, ou imprimez la demande.
page-close-request = Cette demande est réglée
page-print-hint = Appuyez sur Ctrl+P (⌘P sur un Mac), ou utilisez le bouton. Pour obtenir un PDF, choisissez « Enregistrer au format PDF » comme imprimante.
page-print-button = Imprimer
page-back-to-request = Retour à la demande

## Envoi

page-send-title = Envoyer maintenant ?
page-send-text = Voici exactement ce qui quitte votre ordinateur, par votre serveur de messagerie :
page-send-to = À :
page-send-from = De :
page-text-label = Texte
page-send-agree = J'ai lu ce texte. Il peut être envoyé.
page-send-now = Envoyer maintenant
page-sent = Le serveur de messagerie a accepté votre demande.
page-not-sent = La demande n'a pas été envoyée : { $reason }. Elle est conservée ; vous pouvez réessayer.
page-perhaps-sent = La demande a peut-être été envoyée : { $reason }. Demandez si elle est arrivée avant de l'envoyer de nouveau.

## Mes demandes

page-requests-title = Mes demandes
page-requests-text = Chaque demande est conservée sur cet ordinateur.
page-no-requests = Vous n'avez pas encore rédigé de demande.
page-request-number = Demande
page-state-draft = pas envoyée
page-state-uncertain = peut-être envoyée
page-state-sent = envoyée
page-state-closed = réglée
page-state-damaged = endommagée, illisible

## Pour la personne qui aide

page-helper-title = Demander à quelqu'un d'autre de regarder
page-make-capture = Créer un fichier pour la personne qui m'aide
page-again-capture = Le créer de nouveau
page-helper-text = Keymend peut réunir dans un seul fichier ce qu'il voit sur cet ordinateur. Donnez ce fichier à une personne de confiance : elle pourra l'ouvrir avec Keymend sur son propre ordinateur.
page-helper-never = Les noms, les adresses et les codes sont remplacés avant la création du fichier. Vous voyez son contenu avant de l'enregistrer, et rien n'est envoyé.
page-made-title = Ce que contient le fichier
page-made-values = Ce que Keymend a vu
page-made-texts = Textes, avec leur nombre de lignes
page-save-capture = Enregistrer le fichier
page-capture-size = La taille du fichier est de { $kilobytes } Ko.
page-lines-left-out = { $count ->
    [one] Une ligne que Keymend ne comprend pas a été omise.
   *[other] { $count } lignes que Keymend ne comprend pas ont été omises.
}
page-not-read-count = { $count ->
    [one] Un élément n'a pas pu être lu.
   *[other] { $count } éléments n'ont pas pu être lus.
}
page-helper-no-product = Aucune application Kaspersky n'a été trouvée sur cet ordinateur.
page-open-title = Ouvrir un fichier que quelqu'un vous a donné
page-open-text = Keymend affiche alors ce qui ne va pas sur l'ordinateur de cette personne.
