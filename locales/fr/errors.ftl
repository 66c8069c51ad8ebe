errors-language-not-spoken = Keymend ne connaît pas la langue « { $asked } » et utilise donc la langue suivante : { $instead }. Langues disponibles : { $known }.
errors-no-such-language = Keymend ne connaît pas cette langue. Langues disponibles : { $known }.
errors-language-not-shown = Ce terminal n'a pas les caractères de la langue `{ $asked }` ; Keymend utilise donc l'anglais.
errors-either = { $first } ou { $second }
errors-did-you-mean = Vouliez-vous dire { $names } ?
errors-please-report = Merci de signaler ce problème.
errors-stopped = Keymend { $version } s'est arrêté à cause d'une erreur interne ({ $place }).
errors-several = { $sentences }
errors-quoted = { $text }

## Fichiers qui ne peuvent pas être écrits ou lus

errors-write = Impossible d'écrire { $path } : { $why }.
errors-write-stdout = Impossible d'écrire sur la sortie standard : { $why }.
errors-read = Impossible de lire { $path } : { $why }.
errors-hint-disk-full = Libérez de l'espace sur le disque, ou enregistrez ailleurs.
errors-hint-may-write = Choisissez un dossier dans lequel vous avez le droit d'écrire.
errors-hint-create-folder = Créez d'abord le dossier.
errors-hint-other-place = Choisissez un autre emplacement.
errors-hint-other-config = Vous pouvez indiquer un autre fichier de paramètres avec `--config FILE` ou KEYMEND_CONFIG.
errors-hint-other-data = Vous pouvez indiquer un autre dossier avec KEYMEND_DATA.
errors-hint-check-path = Vérifiez le chemin.
errors-hint-no-right = Indiquez une copie que vous avez le droit de lire, ou demandez le droit de lire ce fichier.
errors-hint-not-utf8 = Ce n'est pas du texte UTF-8.
errors-hint-try-again = Réessayez.
errors-wanted-message = Indiquez un fichier contenant le message, ou transmettez son texte avec `--message`.
errors-wanted-topics = Indiquez un dossier de fichiers de sujets.
errors-wanted-templates = Indiquez un dossier de modèles.
errors-wanted-providers = Indiquez un dossier de fichiers de fournisseurs.
errors-wanted-settings = Indiquez un fichier de paramètres.
errors-wanted-text = Indiquez un fichier texte.

## La ligne de commande

errors-usage-more = `{ $command }` montre ce que vous pouvez saisir.
errors-unknown-option = L'option `{ $option }` n'existe pas.
errors-unknown-command = La commande `{ $typed }` n'existe pas.
errors-unexpected-argument = `{ $typed }` n'est pas possible à cet endroit.
errors-as-a-value = Si `{ $typed }` est une valeur, écrivez `-- { $typed }`.
errors-not-a-value = `{ $value }` n'est pas possible pour `{ $option }`. Valeurs possibles : { $values }.
errors-value-invalid = `{ $value }` n'est pas possible pour `{ $option }`.
errors-value-missing = `{ $option }` nécessite une valeur.
errors-value-unwanted = `{ $option }` n'accepte pas de valeur, mais `{ $value }` a été indiqué.
errors-options-together = `{ $option }` ne peut pas être utilisé avec { $other }.
errors-option-twice = `{ $option }` ne peut être indiqué qu'une seule fois.
errors-too-many-values = `{ $value }` est une valeur de trop pour `{ $option }`.
errors-arguments-missing = Éléments obligatoires manquants : { $missing }.
errors-command-missing = `{ $command }` nécessite l'une de ses propres commandes : { $commands }.
errors-not-a-number = Indiquez un nombre entier.
errors-not-a-time = Indiquez la date et l'heure sous la forme 2026-11-24T10:00:00Z.
errors-not-a-kind = Formats disponibles : { $kinds }.
errors-not-utf8-argument = Un argument n'est pas un texte valide.
errors-no-file-or-command = Il n'existe ni fichier ni commande `{ $typed }`. Vérifiez l'orthographe, ou demandez à `keymend explain { $quoted }` ce que signifie un texte.
errors-no-command-or-file = Il n'existe ni commande ni fichier `{ $typed }`. Vouliez-vous dire `keymend { $command }` ?
errors-options-behind = Les options se placent après la commande : `{ $right }`.
errors-options-not-taken = Les options se placent après la commande, et `{ $command }` n'accepte pas celles-ci : { $options }. `{ $command } --help` montre celles qui sont acceptées.
errors-stdin-again = stdin (`-`) ne peut pas être relu après chaque étape. Indiquez un fichier, ou utilisez `--no-input`.
errors-stdin-twice = stdin (`-`) ne peut être lu qu'une seule fois. Indiquez un fichier à la place de l'un des deux.
errors-name-capture = Indiquez le fichier à enregistrer : `keymend collect -o capture.zip`.
errors-capture-refused = Rien n'a été enregistré. Sans `--whole`, une collecte ne contient que ce que Keymend comprend.
errors-closest-not-asked = `--closest` répond à une question, mais ce texte n'en a soulevé aucune. N'utilisez pas cette option.
errors-closest-range = `--closest { $number }` n'est pas possible. Choisissez un numéro de 1 à { $most }.
errors-redact-where = Indiquez où enregistrer avec `-o DIR`, ou regardez d'abord le résultat avec `--show`.
errors-codes-kept = Les codes d'activation ne sont jamais conservés. `--keep` accepte un autre type ou une valeur.
errors-in-the-way = { $path } existe déjà. Choisissez un dossier vide.
errors-bundle-where = Indiquez où enregistrer avec `-o FILE.zip`.
errors-resume-where = `--resume` reprend les enregistrements d'un fichier. Indiquez ce fichier avec `-o`.
errors-run-of-others = { $path } provient d'une exécution avec d'autres sources ou d'autres options. Répétez cette commande-là ou indiquez un autre fichier.
errors-run-input-changed = { $source } a changé depuis le début de l'exécution qui a écrit { $path }. Recommencez sans `--resume`.
errors-run-stopped = Arrêté. Répétez la commande avec `--resume` pour reprendre { $path } là où l'exécution s'est arrêtée.
errors-run-is-whole = { $path } est complet : il ne restait rien à faire. Supprimez le fichier pour recommencer.
errors-run-unmarked = Rien à côté de { $path } n'indique jusqu'où une exécution est allée. Une exécution terminée sans `--resume` ne laisse pas cette trace, et le fichier peut aussi être autre chose. S'il est complet, il n'y a rien à reprendre. Sinon, indiquez un autre fichier, ou relancez sans `--resume` pour le réécrire.
errors-run-unproven = Rien ne montre que { $path } provient d'une exécution sur ces sources : une autre commande a pu l'écrire, ou il a été modifié ou tronqué depuis. Indiquez un autre fichier, ou relancez sans `--resume` pour le réécrire.
errors-output-is-source = { $path } est l'une des sources, et y écrire la détruirait. Indiquez un autre fichier.
errors-two-computers = Ce sont deux ordinateurs différents : `{ $before }` et `{ $after }`. Indiquez deux collectes du même ordinateur.
errors-turned-round = BEFORE ({ $before }) est plus récent que AFTER ({ $after }). Inversez-les pour voir ce qui a changé depuis.
errors-compare-nothing = Impossible de comparer { $source } : rien n'a pu y être lu. { $why }
errors-fleet-lost = Une partie des ordinateurs a été perdue pendant la lecture, à cause d'une erreur de Keymend. Relancez la commande.

## Sources, réponses et informations

errors-no-source = Impossible de lire `{ $name }`. { $advice }
errors-no-such-machine = Il n'y a pas d'ordinateur `{ $wanted }` dans ces sources. Indiquez l'un des suivants : { $known }.
errors-several-machines = Ces sources décrivent plusieurs ordinateurs ({ $known }). Indiquez-en un avec `--machine`.
errors-not-an-answer = `{ $given }` n'est pas une réponse. Écrivez FACT=VALUE, par exemple purchase.channel=provider.
errors-no-such-fact = Il n'existe pas d'information nommée `{ $given }`.
errors-can-answer = Vous pouvez répondre à : { $facts }.
errors-not-a-choice = `{ $fact }` accepte l'une des valeurs { $choices }, et non `{ $text }`.
errors-wrong-type = `{ $fact }` accepte { $wanted }, et non `{ $text }`.
errors-wants-flag = yes ou no
errors-wants-answer = oui ou non
errors-wants-count = un nombre entier
errors-wants-moment = une date telle que 2026-11-24 ou 2026-11-24T10:00:00Z
errors-wants-version = une version telle que 21.3
errors-wants-text = un texte
errors-not-an-error-code = `attempt.error_code` accepte un code tel que 89479002 ou kesl:65, et non `{ $given }`.

## Sujets

errors-no-such-topic = Il n'existe pas de sujet `{ $name }`.
errors-all-topics = `keymend topics list` les affiche tous.
errors-topic = Le sujet { $path } contient une erreur : { $why }.
errors-topic-left-out = { $why } Il est laissé de côté ; `keymend topics check` indique toutes les erreurs.
errors-topic-check = `keymend topics check` indique chaque erreur avec sa ligne.
errors-topic-built-in = Un sujet de Keymend lui-même est endommagé ({ $path }) : { $why }.
errors-topics-read = Impossible de lire les sujets de { $path } : { $why }.
errors-words-fault = { $place } : { $why } Les mots intégrés sont utilisés.
errors-words-fault-new = { $place } : { $why } D'ici là, aucune lettre n'est rédigée dans cette langue.
errors-words-fault-rest = { $place } : { $why } Le reste est utilisé.
errors-words-not-fluent = `{ $line }` n'est pas un message. Écrivez-le sous la forme `nom = texte`.
errors-words-too-deep = Plus de { $most } accolades sont imbriquées. Écrivez le message sans elles.
errors-words-missing = Messages manquants : { $count }, le premier est `{ $first }`. Ajoutez-les.
errors-words-broken = `{ $id }` est vide ou utilise une variable que Keymend ne remplit pas ici. Comparez ce message avec le message anglais dans `locales/en`.
errors-words-unknown = Il n'y a pas de message `{ $id }`.
errors-words-file = { $why }.
errors-words-elsewhere = Les mots ne sont lus que dans `LANGUAGE/letter.ftl` et `LANGUAGE/facts.ftl`. Renommez ce fichier ou déplacez-le à cet endroit.
errors-topic-new-id = `{ $id }` n'est pas un identifiant de sujet. Écrivez des mots en minuscules reliés par des traits d'union, par exemple code-rejected.
errors-topic-new-exists = Il existe déjà un sujet `{ $id }`. Choisissez un autre identifiant.
errors-topic-new-in-the-way = { $path } existe déjà. Choisissez un autre identifiant, ou déplacez ce fichier.
errors-topic-new-nowhere = Il n'y a pas de dossier { $path } ici. Exécutez cette commande dans une copie de travail de Keymend, ou indiquez un dossier avec `--dir`.
errors-topic-new-no-code = Tous les codes de KM-950 à KM-999 sont utilisés.

## Paramètres et vendeurs

errors-settings-read = Impossible de lire les paramètres { $path } : { $why }.
errors-settings-write = Impossible d'enregistrer les paramètres { $path } : { $why }.
errors-settings-wrong = Les paramètres { $path } contiennent une erreur : { $why }
errors-settings-changed-by-others = Les paramètres { $path } désignent des programmes ou des fichiers que Keymend utilise, et d'autres utilisateurs peuvent modifier `{ $place }`. Réservez-vous le droit d'écriture (`chmod go-w`).
errors-settings-hint = Corrigez le fichier, ou indiquez-en un autre avec `--config`.
errors-no-such-setting = Le paramètre `{ $key }` n'existe pas.
errors-all-settings = `keymend config show` les affiche tous.
errors-setting-value = Cette valeur n'est pas possible pour `{ $key }` : { $why }
errors-password-in-settings = Les paramètres ne contiennent jamais de mot de passe. Indiquez un fichier, une variable ou une commande : mail.password-file, mail.password-env, mail.password-command.
errors-sellers-read = Impossible de lire les fournisseurs de { $path } : { $why }.
errors-seller = Le fichier de fournisseur { $path } contient une erreur : { $why }
errors-seller-at = ligne { $line } : { $why }
errors-seller-left-out = Le fichier de fournisseur { $path } est laissé de côté : { $why } `keymend providers check` indique toutes les erreurs.
errors-seller-without-parts = Le fichier de fournisseur { $path } est utilisé sans ce qui y est erroné : { $why } `keymend providers check` indique toutes les erreurs.
errors-seller-missing = `{ $member }` manque.
errors-seller-member = `{ $member }` a une valeur du mauvais type ({ $why }).
errors-seller-unknown-member = Un fichier de fournisseur n’a pas de `{ $member }`.
errors-seller-hint = Corrigez ce fichier, ou retirez-le du dossier.
errors-seller-unknown-field = Le champ `{ $field }` n'existe pas.
errors-seller-name = Chaque nom doit tenir sur une seule ligne simple.
errors-seller-source = `source` doit être la page qui l'indique.
errors-seller-site = `site` doit être l'adresse d'un site web.
errors-seller-page = `page` doit commencer par https://.
errors-seller-mail = `mail` n'est pas une adresse email valide.
errors-seller-language = `language` doit être le code d'une langue, par exemple `de`.
errors-seller-desk-address = `desk.address` n’est pas une adresse e-mail valide.
errors-seller-desk-mail-url = Un service de type `mail` n’a pas de `url`. Indiquez son système, par exemple `rt`, ou supprimez `url`.
errors-seller-desk-url = `desk.url` doit commencer par https:// et ne contenir ni nom, ni mot de passe, ni `?`, ni `#`.
errors-seller-desk-queue = `desk.queue` doit tenir sur une seule ligne simple.
errors-seller-desk-field = { $system } ne peut pas avoir de champ `{ $theirs }` (pour { $ours }). { $kind ->
    [redmine] Il faut le numéro d’un champ personnalisé, par exemple `12`.
    [zammad] Lettres minuscules, chiffres et `_` sont autorisés, sans `_id` à la fin.
    [freshdesk] Le nom commence par `cf_` et comporte des minuscules, des chiffres et `_`.
    [znuny] Seuls les lettres et les chiffres sont autorisés.
    [osticket] Seuls les lettres, les chiffres et `_` sont autorisés.
    [rt] Les guillemets, accolades, points et barres obliques inverses ne sont pas autorisés.
   *[mail] Il faut un en-tête qui commence par `X-`.
}
errors-seller-desk-our-header = Les en-têtes qui commencent par `X-Keymend-` sont réservés à Keymend. Choisissez un autre nom.
errors-seller-desk-no-queue = { $system } n'a pas de files d'attente : `queue` n'arrive nulle part. Retirez-le, ou indiquez le système de tickets dans `kind`.
errors-seller-desk-private = `{ $field }` peut contenir ce qu’une personne a saisi et n’est donc jamais un en-tête : un e-mail ne peut pas le remplir. Retirez-le, ou indiquez `desk.url`.
errors-seller-desk-queue-identifier = `desk.queue` est l’identifiant d’un projet de Redmine, tel qu’il figure dans son adresse : minuscules, chiffres, `-` et `_`.
errors-seller-desk-queue-number = `desk.queue` doit être un numéro : l’interface de { $system } ne la connaît pas autrement.
errors-seller-desk-twice = `{ $theirs }` désigne à la fois `{ $first }` et `{ $ours }`. Donnez à chaque champ son propre nom.
errors-seller-same-name = `{ $name }` désigne aussi { $other }. Utilisez chaque nom dans un seul fichier, ou donnez le même nom aux deux fichiers pour remplacer cette entrée.
errors-seller-checked = `checked` n'est pas une date telle que 2026-11-24.

## Valeurs privées

errors-redact-not-text = { $path } n'est pas du texte et ne peut pas être nettoyé : ce fichier est omis.
errors-redact-too-many = Il y a plus de { $most } valeurs privées différentes. Nettoyez moins de fichiers à la fois.
errors-redact-map = Impossible d'utiliser la liste des valeurs remplacées { $path } : { $why }.
errors-redact-map-hint = Indiquez un autre fichier avec `--map`, ou déplacez celui-ci.
errors-leak = { $path } contient encore une valeur privée ({ $kind }) après le nettoyage : rien n'est enregistré.
errors-leak-capture = { $member } de la collecte contient encore une valeur privée ({ $kind }) : rien n'est enregistré.
errors-leak-request = La demande contient encore une valeur privée ({ $kind }) : rien n'est enregistré.
errors-secret-in-field = Le champ { $field } contient un numéro de carte, un mot de passe, un code PIN, un numéro d'identité ou un code d'activation : rien n'est envoyé. Pour le vider : `keymend ticket edit { $number } --set { $field }=`.
    .page = Le champ { $field } contient un numéro de carte, un mot de passe, un code PIN, un numéro d'identité ou un code d'activation : rien n'est envoyé. Effacez cette donnée du champ, puis enregistrez de nouveau la demande.
errors-leak-bundle = Le fichier { $name } de l'archive contient encore une valeur privée ({ $kind }) : rien n'est enregistré.
errors-capture-write = Impossible d'assembler la collecte : { $why }.
errors-page = Impossible de créer la page : { $why }.
errors-page-serve = La page ne peut pas être affichée sur cet ordinateur : { $why }. `keymend` seul fait la même chose dans un terminal.
errors-progress = Impossible d'enregistrer la progression dans { $path } : { $why }.

## Demandes

errors-field-assignment = `{ $given }` doit être écrit sous la forme FIELD=VALUE, par exemple order-number=12345.
errors-no-such-field = Le champ `{ $given }` n'existe pas.
errors-all-fields = Champs disponibles : { $fields }.
errors-nothing-to-write-about = Aucun problème à décrire n'a été trouvé. Posez votre question avec `--message`, ou indiquez un problème avec `--topic` ; `keymend topics list` les affiche tous.
errors-no-addressee = `{ $topic }` ne nécessite l'aide de personne d'autre. Pour écrire malgré tout, indiquez le destinataire avec `--to`.
    .page = `{ $topic }` ne nécessite l'aide de personne d'autre.
errors-reveal-to = `{ $field }` n'est donné en entier qu'à Kaspersky ou au fournisseur. N'utilisez pas `--reveal { $field }`.
    .page = `{ $field }` n'est donné en entier qu'à Kaspersky ou au fournisseur.
errors-nothing-to-reveal = `{ $field }` n'est pas masqué : il n'y a donc rien à afficher en entier. N'utilisez pas `--reveal { $field }`.
errors-mail-address = `{ $given }` n'est pas une adresse email valide. Écrivez-la comme help@example.org.
errors-mail-letters = `{ $given }` contient des lettres que les serveurs de messagerie n'acceptent pas dans une adresse. Écrivez son domaine sous la forme `xn--…`.
errors-mail-no-recipient = L'adresse email du destinataire n'est pas connue. Indiquez-en une avec `--mail ADDRESS`.
errors-mail-no-sender = Votre propre adresse email n'est pas connue. Définissez-la avec `keymend config set mail.from you@example.org`.
errors-mail-compose = Impossible de composer le message : { $why }.
errors-none-open = Il n'y a pas de ticket ouvert. `keymend ticket new` en crée un.
errors-ticket-sent = Le ticket { $number } a été envoyé. Complétez-le avec `keymend ticket send { $number } --follow-up TEXT`.
errors-ticket-closed = Le ticket { $number } est fermé. `keymend ticket new` en crée un autre.
errors-on-a-page = Ce destinataire reçoit les demandes sur une page, et non par email. Ouvrez { $page } et saisissez le texte de { $text } champ par champ.
errors-not-sent-yet = Le ticket { $number } n'a pas encore été envoyé : il ne peut donc pas être complété. `keymend ticket send { $number }` l'envoie.
errors-follow-up-open = L'envoi du dernier complément du ticket { $number } a été interrompu, et ce complément est peut-être arrivé. `--again` envoie celui-ci à sa place.
errors-sent-already = Le ticket { $number } a déjà été envoyé. `--again` l'envoie avec le même Message-ID.
errors-sending-interrupted = L'envoi du ticket { $number } a été interrompu, et le ticket est peut-être arrivé. `--again` l'envoie avec le même Message-ID.
errors-perhaps-arrived = Le ticket { $number } est peut-être arrivé : la connexion a été coupée pendant la transmission. `--again` l'envoie avec le même Message-ID.
errors-ticket-file = Impossible d'utiliser { $path } : { $why }. Ce qui était conservé reste inchangé.
errors-ticket-damaged = { $path } est endommagé : { $why }. Déplacez ce fichier ; les autres fichiers du dossier restent lisibles.
errors-no-such-ticket = Le ticket { $number } n'existe pas. `keymend ticket list` les affiche tous.
errors-ticket-busy = Keymend est également ouvert dans une autre fenêtre, qui utilise cette demande en ce moment. Réessayez dans un instant.
errors-same-case = Le ticket { $number } concerne déjà ce cas. `keymend ticket edit { $number }` le modifie, `keymend ticket send { $number } --follow-up TEXT` le complète, et `--another` en crée quand même un deuxième.
errors-same-case-handed-over = Le ticket { $number } concerne déjà ce cas et a déjà été transmis. `keymend ticket note { $number } TEXT` note la réponse, `keymend ticket reopen { $number }` en refait un brouillon, et `--another` en crée quand même un deuxième.
errors-which-ticket = Plusieurs tickets sont ouverts, il faut donc indiquer le numéro : { $tickets }.
errors-ticket-handed-over = Le ticket { $number } a déjà été transmis ; il n'est donc ni modifié ni envoyé. `keymend ticket note { $number } TEXT` note la réponse, `keymend ticket reopen { $number }` en refait un brouillon, et `keymend ticket send { $number } --again` l'envoie quand même par e-mail.
errors-still-to-come = La date { $day } est à venir. Indiquez le jour où la demande a été transmise.
errors-same-case-of = Le ticket { $number } est celui de { $whose }.
errors-same-case-another = S'il s'agit d'un autre client, indiquez-le avec `--set customer=NAME`.
errors-nothing-closed = Rien n'a été fermé.
errors-no-such-day = `{ $day }` n'est pas une date. Écrivez-la ainsi : 2026-11-27.
errors-ticket-document = Impossible d'enregistrer un document du ticket : { $why }.
errors-bundle-too-large = Avec { $path }, l'archive dépasserait { $mib } Mio. Omettez ce fichier, ou réduisez-le à la partie importante.
errors-bundle-make = Impossible de créer l'archive : { $why }.
errors-bundle-check-or-leave-out = Vérifiez le chemin, ou omettez le fichier.
errors-bundle-unchecked = Pour joindre une image ou une numérisation que vous avez vérifiée vous-même, utilisez `--attach-unchecked FILE`.
    .page = Une image ou une numérisation que vous avez vérifiée vous-même peut être jointe dès que vous cochez la case à côté.
errors-not-a-regular-file = ce n'est pas un fichier ordinaire

## Modèles

errors-template-block = ligne { $line } : le bloc { $open } n'est pas fermé. Ajoutez { $close } là où il se termine
errors-template-syntax = ligne { $line } : ce n'est pas du Handlebars valide. Vérifiez les accolades à cet endroit
errors-template-wrong = Le modèle { $path } contient une erreur : { $why }
errors-template-render = Le modèle { $name } contient une erreur : { $why }
errors-template-missing = Il n'existe pas de modèle `{ $name }`. Ajoutez-le au dossier du paramètre `templates`, ou choisissez un autre destinataire avec `--to`.
errors-template-language = Les lettres ne sont pas disponibles dans la langue `{ $given }`. Langues disponibles : { $known }. Le dossier du paramètre `templates` permet d'en ajouter une.
errors-templates-read = Impossible de lire les modèles de { $path } : { $why }.
errors-template-hint = Corrigez l'erreur, ou videz le paramètre `templates` ; `keymend templates check` indique chaque erreur.

## Envoi

errors-mail-no-server = Le mode d'envoi des emails n'est pas défini. Utilisez `keymend config set mail.host mail.example.org`, ou `mail.sendmail /usr/sbin/sendmail` ; `keymend ticket export` crée un brouillon pour un logiciel de messagerie.
errors-mail-file = Impossible d'utiliser { $path } : { $why }.
errors-mail-file-hint = Vérifiez le chemin et les droits d'accès au fichier.
errors-mail-password = Il n'y a pas de mot de passe pour le serveur de messagerie : { $why }.
errors-mail-password-hint = `keymend config set mail.password-command "pass show mail"` indique comment l'obtenir.
errors-mail-host = `{ $host }` n'est ni le nom ni l'adresse d'un serveur de messagerie.
errors-mail-host-hint = Définissez-le avec `keymend config set mail.host mail.example.org`.
errors-mail-tls = Impossible de préparer TLS : { $why }.
errors-mail-tls-hint = `keymend ticket export` crée un brouillon pour un logiciel de messagerie.
errors-mail-no-certificate = aucun certificat n'y figure
errors-desk-url = `{ $url }` ne peut pas servir d’adresse à un système de tickets, ou un nom de champ ne lui convient pas. L’adresse doit commencer par https:// ; définissez-la avec `keymend config set desk.url https://desk.example.org`.
errors-desk-settings = Ce qui est défini pour le système de tickets { $url } contient une erreur : { $why } `keymend config show` affiche les paramètres.
errors-desk-field-form = `{ $field }` n’indique pas un champ et son nom là-bas. Écrivez `OURS=THEIRS`, en séparant plusieurs champs par des espaces ou des virgules, par exemple `Keymend-Topic=4 order-number=5`.
errors-desk-password = Il n’y a ni mot de passe ni jeton pour le système de tickets { $url } : { $why }.
errors-desk-password-not-set = définissez desk.password-file, desk.password-env ou desk.password-command
errors-desk-password-hint = `keymend config set desk.password-command "pass show desk"` indique comment l’obtenir.
errors-desk-at = { $system } : { $why }
errors-desk-not-json = la réponse n’est pas celle d’un système de tickets ; vérifiez l’adresse
errors-desk-too-long = la réponse est trop longue
errors-desk-elsewhere = le serveur renvoie à une autre adresse ({ $place }) ; définissez-la si elle est correcte
errors-desk-login = l’identification est refusée ({ $code }) ; vérifiez desk.user, le mot de passe ou le jeton, et ses droits
errors-desk-not-there = il n’y a rien à cette adresse ; vérifiez l’adresse et si l’interface (API) est activée
errors-desk-refused = la demande n’a pas été acceptée ({ $said })
errors-desk-not-now = les demandes ne sont pas acceptées pour le moment ({ $code })
errors-desk-not-now-until = les demandes ne sont pas acceptées pour le moment ({ $code }) ; le système demande d’attendre { $seconds } s
errors-desk-not-now-minutes = les demandes ne sont pas acceptées pour le moment ({ $code }) ; le système demande d’attendre { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }
errors-desk-failed = le système signale une erreur interne ({ $said })
errors-desk-no-host = aucun serveur de ce nom n’est connu
errors-desk-late = il n’a pas répondu à temps
errors-desk-nobody = rien ne répond à cette adresse
errors-desk-closed = la connexion a été fermée
errors-desk-no-follow-up = { $system } ne permet pas d’ajouter quoi que ce soit au ticket { $number } par son interface. Écrivez à l’assistance par e-mail en indiquant son numéro ; `keymend ticket show { $number }` l’affiche.
errors-not-at-desk = Le ticket { $number } n’a pas été reçu par le système de tickets actuellement défini ; rien ne peut donc y être demandé ni ajouté. `keymend ticket show { $number }` affiche ce qui est enregistré, `keymend config show` les paramètres.
errors-desk-no-status = Le ticket { $number } est auprès de l’assistance, mais l’interface de { $system } n’indique pas où il en est. Demandez à l’assistance en donnant son numéro ; `keymend ticket show { $number }` l’affiche, et `keymend ticket note { $number } TEXT` enregistre la réponse.
errors-desk-silent = L’état du ticket n’est pas connu : { $why }. Réessayez plus tard.
errors-desk-perhaps-sent = Peut-être envoyée : { $why }. Le brouillon est conservé dans { $draft }. `{ $command }` la cherche d’abord auprès de l’assistance avant de la renvoyer.
errors-desk-still-unknown = On ne sait toujours pas si la demande est arrivée : { $why }. Rien n’a été envoyé cette fois. Le brouillon est conservé dans { $draft }. `{ $command }` la cherche de nouveau auprès de l’assistance avant de l’envoyer.
errors-ticket-not-closed = Le ticket { $number } n’est pas fermé. `keymend ticket show { $number }` indique où il en est.
errors-nothing-to-note = Il n’y a rien à noter. Indiquez la réponse ou le numéro : `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`.
errors-no-such-provider = Le répertoire ne contient ni fournisseur ni boutique `{ $name }`.
errors-all-providers = `keymend providers list` les affiche tous.
errors-password-variable = la variable { $name } n'est pas définie
errors-password-command-late = `{ $command }` ne s'est pas terminé en { $seconds } s
errors-password-command-failed = `{ $command }` a échoué : { $why }
errors-password-command-no-text = `{ $command }` n'a affiché aucun texte
errors-password-not-set = définissez mail.password-file, mail.password-env ou mail.password-command
errors-password-empty = la valeur est vide
errors-password-too-long = il dépasse { $bytes } octets
errors-tls-unknown-issuer = le serveur ne peut pas prouver son identité : son certificat vient d’une autorité que Keymend ne connaît pas ; si c’est la vôtre, indiquez son certificat avec `keymend config set { $setting } FILE`
errors-tls-other-issuer = le serveur ne peut pas prouver son identité : son certificat ne vient pas de l’autorité indiquée dans { $path } ; mettez-y le certificat de la bonne autorité
errors-tls-out-of-date = le serveur ne peut pas prouver son identité : son certificat n’est pas valable en ce moment ; vérifiez l’heure de cet ordinateur ou prévenez la personne qui gère le serveur
errors-tls-expired = le serveur ne peut pas prouver son identité : son certificat a expiré ; vérifiez l’heure de cet ordinateur et prévenez la personne qui gère le serveur
errors-tls-expired-on = le serveur ne peut pas prouver son identité : son certificat a expiré le { $date } ; vérifiez l’heure de cet ordinateur et prévenez la personne qui gère le serveur
errors-tls-other-name = le serveur ne peut pas prouver son identité : son certificat est établi pour un autre nom ; vérifiez `{ $setting }`
errors-tls-authority = le serveur ne peut pas prouver son identité : son certificat est marqué comme celui d’une autorité, ce qu’un serveur ne peut pas utiliser ; la personne qui le gère peut en créer un pour serveur, dans le cas de `openssl req -x509` avec `-addext basicConstraints=critical,CA:FALSE`
errors-tls-certificate = le serveur ne peut pas prouver son identité ({ $why }) ; prévenez la personne qui le gère
errors-tls-not-spoken = ce qui répond là n’utilise pas TLS ; vérifiez le port dans `{ $setting }`
errors-tls-no-agreement = aucune connexion chiffrée n’est possible ({ $why }) ; le serveur doit prendre en charge TLS 1.2 ou plus récent, prévenez la personne qui le gère
errors-smtp-no-starttls = le serveur ne prend pas en charge STARTTLS ; essayez `keymend config set mail.security tls`
errors-smtp-no-tls = le serveur ne commence pas par TLS ; essayez `keymend config set mail.security starttls`
errors-smtp-injected = quelqu'un a introduit des données dans la connexion avant qu'elle soit chiffrée
errors-smtp-no-login = le serveur ne propose aucune méthode de connexion que Keymend connaisse (PLAIN, LOGIN)
errors-smtp-said = le serveur a répondu { $said } ; demandez-en la raison à la personne qui le gère
errors-smtp-said-login = le serveur refuse l’identification ({ $said }) ; vérifiez `mail.user` et le mot de passe ; certains fournisseurs exigent un mot de passe d’application
errors-smtp-said-not-now = le serveur n’accepte pas le message pour le moment ({ $said })
errors-smtp-said-recipient = le serveur n’accepte pas `{ $address }` comme destinataire ({ $said }) ; vérifiez l’adresse et corrigez-la avec `keymend ticket edit --mail ADDRESS`
errors-smtp-said-sender = le serveur n’accepte pas votre adresse `{ $address }` comme expéditeur ({ $said }) ; vérifiez `mail.from`, qui doit en général correspondre au compte utilisé
errors-smtp-said-policy = le serveur n’accepte pas par cette voie les messages de `{ $address }` ({ $said }) : le domaine de l’adresse indique par SPF, DKIM ou DMARC quels serveurs peuvent envoyer en son nom ; réglez `mail.host` sur le serveur de messagerie de ce domaine, ou `mail.from` sur une adresse de ce serveur
errors-smtp-said-too-large = le message est trop volumineux pour le serveur ({ $said }) ; retirez des pièces jointes
errors-smtp-wants-login = le serveur exige une identification avant d’accepter ce message ({ $said }) ; définissez-la avec `keymend config wizard`
errors-smtp-wants-oauth = le serveur n’accepte que la connexion par OAuth2 ({ $said }), que Keymend ne propose pas ; demandez à votre fournisseur un mot de passe d’application, ou créez avec `keymend ticket export` un brouillon que votre logiciel de messagerie enverra
errors-smtp-strange = la réponse n'est pas celle d'un serveur de messagerie ({ $why })
errors-smtp-too-long = la réponse est trop longue ou a été tronquée
errors-smtp-late = le serveur de messagerie a mis trop de temps
errors-smtp-no-answer = la connexion s'est terminée sans réponse
errors-smtp-not-in-time = le serveur de messagerie n'a pas répondu à temps
errors-smtp-closed = le serveur de messagerie a fermé la connexion
errors-smtp-refused = aucun serveur de messagerie n'y répond
errors-smtp-no-address = aucune adresse n'existe pour ce nom
errors-smtp-no-host = aucun serveur de ce nom n’est connu ; vérifiez l’orthographe de `mail.host` et la connexion à Internet
errors-smtp-at = { $host } port { $port } : { $why }
errors-smtp-only-587 = { $why } ; si seul le port 587 est disponible, essayez `keymend config set mail.security starttls`
errors-program-does-not-start = { $program } ne peut pas être démarré : { $why }
errors-no-such-program = ce programme n'existe pas
errors-others-can-change = d'autres utilisateurs peuvent modifier `{ $place }`
errors-program-late = { $program } ne s'est pas terminé en { $seconds } s
errors-program-ended = { $program } s'est terminé avec { $status } : { $why }
errors-program-interrupted = { $program } a été interrompu : { $status }
errors-program-read-half = { $program } n'a pas lu le message en entier : { $why }
errors-not-sent-now = Non envoyé : { $why }. Le brouillon est conservé dans { $draft }. Réessayez plus tard avec `{ $command }`.
errors-not-sent = Non envoyé : { $why }. Le brouillon est conservé dans { $draft }.
errors-perhaps-sent = Peut-être envoyé : { $why }, après la transmission du message. Le brouillon est conservé dans { $draft }. Demandez s'il est arrivé avant de l'envoyer avec `--again`.
errors-needs-yes = Rien n'est envoyé sans votre accord. Vérifiez avec `--dry-run`, puis ajoutez `--yes`.
errors-nothing-sent = Rien n'a été envoyé.
errors-mail-program = Impossible d'ouvrir votre messagerie : { $why }. Le brouillon se trouve dans { $path }.
errors-editor-failed = L'éditeur `{ $editor }` ne peut pas être utilisé : { $why }. Indiquez-en un autre dans la variable d'environnement VISUAL ou EDITOR, ou donnez le texte avec `--set description=TEXTE`. La demande n'a pas changé.
errors-editor-ended = il s'est terminé avec { $status }
errors-editor-needs-a-terminal = Un éditeur de texte ne peut être ouvert que dans un terminal. Donnez le texte avec `--set description=TEXTE`.
errors-test-not-sent = Le message de test n'a pas été envoyé : { $why }. Corrigez les paramètres avec `keymend config wizard`, puis réessayez.
errors-wizard-needs-a-terminal = L'assistant pose des questions et a besoin d'un terminal. Utilisez plutôt `keymend config set`.

## Ce qui ne va pas dans un code d'activation saisi

errors-code-foreign-letter = Le caractère { $position } est la lettre { $found } (U+{ $number }) d'un autre alphabet, qui ressemble à { $looks-like }. Saisissez-le avec un clavier latin.
errors-code-wrong-character = Le caractère { $position }, { $found }, ne figure jamais dans un code d'activation.
errors-code-misread = Le caractère { $position } est { $found }. Comparez-le avec le code imprimé : il s'agit peut-être de { $perhaps }.
errors-code-group = Le groupe { $group } compte { $length } caractères au lieu de { $wanted }.
errors-code-length = Il y a { $length } lettres et chiffres au lieu de { $wanted }.

## La page

errors-page-is-open = La page est ouverte dans votre navigateur. Laissez cette fenêtre ouverte jusqu'à ce que vous ayez terminé.
errors-page-not-opened = Aucun navigateur n'a pu être ouvert. Ouvrez cette adresse dans un navigateur sur cet ordinateur :
errors-page-unseen = La page n'a pu être ouverte dans aucun navigateur, et personne ne voit de terminal ici. Définissez un navigateur par défaut, ou exécutez `keymend` dans un terminal.
errors-page-closed = La page a été fermée, et Keymend s'est donc arrêté. Votre progression est enregistrée.
errors-page-idle = La page n'a pas été utilisée pendant longtemps, et Keymend s'est donc arrêté. Votre progression est enregistrée.
errors-page-ended = Keymend s'est arrêté. Votre progression est enregistrée.
errors-page-not-shown = Aucun navigateur n'a affiché la page : Keymend continue donc ici.
errors-press-enter = Appuyez sur Entrée pour fermer cette fenêtre.
errors-code-missing = Il manque le code après `{ $family }:`. Écrivez-le sans espace, par exemple `{ $example }`.
