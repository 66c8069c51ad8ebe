report-topic-in-english = Ce sujet n'est pas encore disponible en français.

## Le constat principal

report-looked-at = examiné :
report-registered = { $name } : { $state }
report-protection-on = protection activée
report-protection-off = protection désactivée
report-protection-paused = protection suspendue
report-databases-current = bases à jour
report-databases-outdated = bases obsolètes
report-possible = Possible, mais pas établi.
report-why = Pourquoi
report-what-to-do = Que faire
report-careful = Attention :
report-worked-if = Résultat attendu :
report-would-decide = Pour en être sûr, Keymend a besoin des informations suivantes : { $facts }.

## Qui peut résoudre le problème

report-owner-for-information = Rien à corriger ; pour information seulement.
report-owner-before-the-end = Renouvelez-la avant qu'elle n'expire.
report-owner-person = Vous pouvez résoudre ce problème vous-même.
report-owner-kaspersky = C'est au support Kaspersky de résoudre ce problème.
report-owner-provider = C'est au fournisseur de votre abonnement de résoudre ce problème.
report-owner-shop = C'est à la boutique qui a vendu la licence de résoudre ce problème.
report-owner-admin = C'est à votre administrateur de résoudre ce problème.
report-owner-you-as-admin = Si vous administrez cet ordinateur, vous pouvez résoudre ce problème vous-même.
report-owner-nobody = Personne n'a rien à faire pour le moment.

## Le reste

report-also-true = Également constaté
report-also-possible = Également possible
report-your-question = Votre question
report-no-match = Ce que vous dites ne correspond pas à ce que montre cet ordinateur
report-no-match-line = Vous décrivez « { $title } », mais cet ordinateur indique « { $fact } » ({ $place }).
report-no-match-check = Vérifiez d'abord deux choses : que le fichier provient bien de l'ordinateur dont vous parlez, et ce que la fenêtre de licence y affiche aujourd'hui.
report-two-sayings = Deux de vos indications ne concordent pas
report-two-sayings-line = Vous décrivez « { $title } », mais vous indiquez aussi « { $fact } ».
report-sources-disagree = Les sources se contredisent
report-sources-disagree-line = { $fact } : { $value } ({ $place }), mais aussi { $other-value } ({ $other-place }). Keymend se fie à la première valeur.
report-told-secrets = Une donnée privée dans votre texte
report-told-secrets-line = Votre texte contenait un numéro de carte, un mot de passe ou une donnée semblable. Keymend l’a masqué ici et n’en a pas besoin. Le support n’en a jamais besoin non plus : ne l’indiquez à personne.
report-could-not-check = Vérification impossible
report-could-not-check-line = { $source } : { $reason }. { $advice }
report-reason-not-found = introuvable
report-reason-not-looked-at = non examiné
report-reason-not-installed = installation absente
report-reason-no-rights = droits insuffisants
report-reason-timed-out = délai dépassé
report-reason-empty = aucun contenu
report-reason-too-large = taille trop importante
report-reason-damaged = contenu endommagé
report-reason-not-understood = contenu non reconnu
report-reason-older = données plus anciennes
report-aside = Vu sur cet ordinateur, mais non pris en compte, car il n'a pas d'application Kaspersky
report-everything-known = Tout ce qui est connu
report-this-computer = cet ordinateur

## La question

report-question = Une seule réponse permettrait de préciser le problème
report-answer-with = Répondez avec :
report-save-text-first = Votre texte est trop long pour être répété dans une commande : enregistrez-le d'abord dans un fichier, puis indiquez ce fichier à la place de `FILE`.

## La dernière ligne

report-for-desk = Cela concerne l'assistance du fournisseur : le code ci-dessus indique le problème et ce que fait l'assistance.
report-cannot-tell = Impossible de conclure : les informations sur la licence sont insuffisantes.
report-too-little-known = Les informations sur la licence sont insuffisantes.
report-nothing-wrong = Tout est en ordre : { $title }.
report-ends-on = La licence expire le { $day }.
report-reserve-takes-over = La licence expire le { $day } ; le code de réserve prend alors le relais.
report-may-come-until = Cela peut durer jusqu'au { $moment }.
report-days-left =
    { $count ->
        [one] Il reste { $count } jour.
       *[other] Il reste { $count } jours.
    }
report-cannot-tell-yet = Impossible de conclure pour l'instant. Piste possible : { $title }.
report-cannot-tell-ends = Impossible de conclure : les données lues indiquent deux dates d'expiration différentes pour la licence. Vérifiez dans la fenêtre de licence laquelle est exacte.
report-only-asked = Voilà la réponse à votre question. Rien dans votre texte n'indique une panne, et Keymend n'a pas vu la licence elle-même.
report-well-by-words = Vous dites que cela fonctionne, et rien n'indique le contraire : vous n'avez rien à faire. Keymend n'a pas vu la licence elle-même.
report-read-in-part = Ce qui a pu être lu est en ordre : { $title }. Mais tout ce que vous avez indiqué n'a pas pu être lu. Keymend ne peut donc pas dire que tout va bien.
report-problem = Problème : { $title }.
report-probably = Probablement : { $title }.
report-certain = Ce qui est certain : { $title }.
report-steps-do-not-help = Si les étapes ne suffisent pas :

## Ce que dit `explain`

report-code-heading = S'il s'agit d'un code d'activation
report-code-shape = Forme : { $shape }.
report-code-well-formed = Une forme correcte ne signifie pas que le code est valable.
report-understands-less = Keymend comprend les textes moins bien que d'habitude : { $damage }. Réinstallez Keymend.
report-unknown-code = { $code } est un code d'un type connu, mais sa signification n'est pas publiée. Envoyez-le au support avec le texte exact qui s'est affiché.
report-what-led-to-it = Ce qui mène à cette conclusion
report-what-you-mentioned = Ce que vous avez mentionné
report-could-also-be = Autres possibilités
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), à cause de { $words }
report-not-sure = Ce n'est pas certain. Le texte ou le code exact affiché à l'écran, ou `keymend diagnose` sur une collecte de données, permettrait d'en savoir plus.
report-not-a-licence-problem = Ce n'est pas un problème de licence.
report-not-recognised = Non reconnu. Indiquez le texte ou le code exact affiché à l'écran, ou exécutez `keymend diagnose` sur une collecte de données.
report-text-not-recognised = Ce texte n'est pas reconnu.
report-which-is-closest = Keymend n'est pas sûr de ce que cela signifie. Laquelle de ces descriptions s'en rapproche le plus ?
report-text-not-spoken = Keymend ne connaît pas cette langue et répond donc en français.
report-text-language = Langue du texte : { $language ->
    [ar] arabe
    [cs] tchèque
    [da] danois
    [de] allemand
    [el] grec
    [en] anglais
    [es] espagnol
    [fa] persan
    [fi] finnois
    [fr] français
    [he] hébreu
    [hu] hongrois
    [id] indonésien
    [it] italien
    [ja] japonais
    [ko] coréen
    [nl] néerlandais
    [no] norvégien
    [pl] polonais
    [pt] portugais
    [ro] roumain
    [ru] russe
    [sk] slovaque
    [sv] suédois
    [th] thaï
    [tr] turc
    [uk] ukrainien
    [vi] vietnamien
    [zh] chinois
   *[other] une autre langue
    }.
report-closest-how = Ajoutez `--closest NUMBER` pour voir que faire dans l'un de ces cas. Si aucune description ne convient, indiquez le texte ou le code exact affiché à l'écran, ou exécutez `keymend diagnose` sur une collecte de données.
report-guess = C'est une supposition fondée sur votre description ; rien ne la confirme pour l'instant.
report-sources = Sources

## Titres des pages

report-how-we-know = Comment nous le savons
report-what-was-looked-at = Ce qui a été examiné
report-possible-title = Possible : { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (possible)

report-quoted = « { $words } »
report-ends-today = La licence expire aujourd'hui.
report-machines = Ordinateurs : { $all }. Avec un problème : { $problems }. Incertains : { $unsure }. En ordre : { $fine }.
report-file-of-no-computer = { $file } (n'indique aucun ordinateur)
report-files-of-no-computer = Fichiers qui n'indiquent aucun ordinateur : { $all }. Avec un problème : { $problems }.
report-ends-in-days = { $days ->
    [0] Tout va encore bien, mais la licence expire dans moins d'un jour.
    [one] Tout va encore bien, mais la licence expire dans { $days } jour.
   *[other] Tout va encore bien, mais la licence expire dans { $days } jours.
}
report-fraud = Ne payez pas et ne donnez accès à personne : il s'agit peut-être d'une arnaque.

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }, { $second }
