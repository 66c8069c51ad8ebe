## Collectes et archives

advice-manifest-gone = La liste des fichiers a été retirée de la collecte. Refaites la collecte avec `keymend collect`.
    .page = La liste des fichiers a été retirée de la collecte. Refaites le fichier sur l'ordinateur concerné : dans Keymend, sous « Pour la personne qui m'aide ».
advice-capture-damaged = La collecte est endommagée. Refaites-la avec `keymend collect`.
    .page = La collecte est endommagée. Refaites le fichier sur l'ordinateur concerné : dans Keymend, sous « Pour la personne qui m'aide ».
advice-capture-newer = La collecte a été créée par une version plus récente de Keymend (`{ $schema }`). Mettez Keymend à jour et relisez la collecte.
advice-capture-too-many = La collecte contient plus de fichiers qu'elle ne peut en avoir. Refaites la collecte.
advice-not-in-manifest = Ce fichier ne figure pas dans la liste des fichiers : il a été ajouté plus tard et n'a pas été lu.
advice-changed-since = Ce fichier ne correspond pas à la liste des fichiers : il a été modifié ou endommagé. Refaites la collecte.
advice-gone-from-capture = La liste des fichiers mentionne ce fichier, mais il ne se trouve pas dans la collecte. Refaites la collecte.
advice-capture-without-facts = La collecte ne contient aucune information. Refaites-la avec `keymend collect`.
    .page = La collecte ne contient aucune information. Refaites le fichier sur l'ordinateur concerné : dans Keymend, sous « Pour la personne qui m'aide ».
advice-facts-not-known = Cette version ne connaît pas certaines des informations. Utilisez une version plus récente de Keymend.
advice-capture-part-broken = Cette partie est endommagée. Refaites la collecte.
advice-unpacks-too-large = Une fois décompressé, le contenu dépasse ce que Keymend peut lire. Décompressez-le et indiquez la partie importante.
advice-cannot-unpack = La décompression est impossible. Copiez de nouveau le fichier ou créez-en un autre.
advice-member-not-known = Le format du contenu n'est pas connu. Décompressez le fichier.
advice-cut-unpacked = Le fichier est tronqué ou endommagé. Ce qui a pu être décompressé a été lu.
advice-others-not-read = Les autres fichiers de l'archive n'ont pas été lus. Décompressez l'archive et indiquez la partie importante.
advice-cut-before = Le fichier est tronqué ou endommagé. Tout ce qui précède a été lu.
advice-member-too-large = Le fichier dépasse ce que Keymend peut lire. Décompressez l'archive et indiquez la partie importante.
advice-archive-in-archive = Il s'agit d'une archive dans une archive. Décompressez-la.
advice-list-in-archive = La liste `{ $file }` n'est pas lue dans une archive. Extrayez-la et indiquez-la.
advice-zip-too-large = `{ $file }` dépasse { $mib } Mio. Décompressez l'archive et indiquez le dossier.
advice-not-a-zip = `{ $file }` n'est pas un fichier zip complet ({ $why }). Copiez de nouveau le fichier ou créez-en un autre.
advice-empty-zip = `{ $file }` est un fichier zip vide. Créez-le de nouveau.
advice-zip-not-known = Le format de tout ce que contient `{ $file }` est inconnu. Décompressez l'archive et indiquez la nature d'un fichier avec `--as`.
    .page = Le format de tout ce que contient `{ $file }` est inconnu. Si vous savez ce qu'il contient, saisissez-le sous « En dire plus à Keymend ».
advice-zip-not-ordinary = Le fichier est compressé d'une manière que Keymend ne prend pas en charge. Recréez l'archive sous forme de fichier zip ordinaire.
advice-zip-password = L'archive est protégée par un mot de passe. Recréez-la sans mot de passe.
advice-member-broken = L'archive est endommagée à cet endroit ({ $why }). Recréez-la.
advice-member-leads-out = Il s'agit d'un lien ou d'un chemin qui sort de l'archive ; il a été ignoré.
advice-zip-same-name = L'archive contient deux fichiers de ce nom, et seul le dernier a été lu. Décompressez l'archive, ou recréez-la.

## Fichiers

advice-is-device = `{ $file }` est un tube ou un périphérique. Indiquez un fichier, ou redirigez son contenu et indiquez `-`.
    .page = `{ $file }` est un tube ou un périphérique. Choisissez un fichier.
advice-no-such-file = `{ $file }` est introuvable. Vérifiez le chemin.
advice-file-no-rights = Vous n'avez pas le droit de lire `{ $file }`. Copiez le fichier en tant qu'administrateur, ou exécutez Keymend avec plus de droits.
advice-file-not-opened = `{ $file }` n'a pas pu être ouvert ({ $why }). Copiez le fichier sur un disque local et réessayez.
advice-file-empty = `{ $file }` est vide. Refaites la collecte.
advice-file-encrypted = L'application Kaspersky a chiffré `{ $file }` : seul Kaspersky peut lire ce fichier. Joignez-le à la demande.
advice-not-text = `{ $file }` n'est pas du texte. Indiquez plutôt un texte, du JSON ou une exportation du Registre.
advice-json-not-known = `{ $file }` est du JSON, mais ni un fichier d'informations ni la sortie d'un programme de contrôle. Indiquez sa nature avec `--as`.
    .page = `{ $file }` est du JSON, mais ni un fichier d'informations ni la sortie d'un programme de contrôle. Si vous savez ce qu'il contient, saisissez-le sous « En dire plus à Keymend ».
advice-say-what = Le format de `{ $file }` n'est pas reconnu. Indiquez la nature du fichier avec `--as` (`--as log` parcourt n'importe quel texte), ou transmettez un message affiché à l'écran avec `--message-file`.
    .page = Le format de `{ $file }` n'est pas reconnu. Si vous savez ce qu'il contient, saisissez-le sous « En dire plus à Keymend ».
advice-mail-not-known = L'email dans `{ $file }` ne contient rien que Keymend reconnaisse. Transmettez son texte avec `--message`.
    .page = L'email dans `{ $file }` ne contient rien que Keymend reconnaisse. Si vous savez ce qu'il contient, saisissez-le sous « En dire plus à Keymend ».
advice-mails-passed-over = Certains emails de `{ $file }` ne sont pas des notifications et ont été ignorés (emails : { $count }).
advice-mail-cut = Seul le début de l'email a été lu. Enregistrez les pièces jointes et indiquez-les.
advice-machine-no-answer = Aucune réponse ({ $state }). Interrogez de nouveau cet ordinateur.
advice-machine-no-command = La commande y est introuvable ({ $state }). L'application Kaspersky n'est pas installée sur cet ordinateur, ou son programme de contrôle se trouve dans un autre dossier.
advice-machine-no-rights = La commande y a été refusée ({ $state }). Donnez-y les droits d'administrateur au compte qui l'exécute, puis interrogez de nouveau cet ordinateur.
advice-machine-timed-out = Pas de réponse à temps ({ $state }). Vérifiez la connexion, puis interrogez de nouveau cet ordinateur.
advice-machine-said = Sa réponse : { $text }
advice-machine-silent = L'ordinateur a répondu, mais la commande n'y a rien affiché. Exécutez-la une fois à la main sur cet ordinateur pour en voir la raison, puis interrogez-le de nouveau.
advice-machine-not-known = Le format de la réponse n'est pas connu. Exécutez `kesl-control --app-info` sur l'ordinateur concerné.
    .page = Le format de la réponse n'est pas connu. Si vous savez ce qu'il contient, saisissez-le sous « En dire plus à Keymend ».
advice-only-first-parts = Seules les { $most } premières parties ont été lues. Divisez le fichier.
advice-folder-empty = Il n'y a aucun fichier dans `{ $folder }`.
advice-folder-not-known = Aucun des fichiers de `{ $folder }` n'a un format connu (fichiers : { $count }). Indiquez-en un, et sa nature avec `--as`.
    .page = Aucun des fichiers de `{ $folder }` n'a un format connu (fichiers : { $count }). Si vous savez ce qu'il contient, saisissez-le sous « En dire plus à Keymend ».
advice-folder-too-large = Keymend examine au maximum { $files } fichiers, dans { $deep } niveaux de dossiers au maximum. Indiquez le dossier ou le fichier important au lieu de `{ $folder }`.
advice-file-cut = Seuls les { $bytes } premiers octets de `{ $file }` ont été lus. Indiquez un extrait plus court.
advice-reading-failed = La lecture de `{ $file }` a échoué ({ $why }). Copiez le fichier sur un disque local et réessayez.
advice-broken-json = `{ $file }` n'est plus du JSON valide à partir d'un certain endroit ({ $at }). Tout ce qui précède a été lu. Corrigez le fichier et réessayez.
advice-broken-output = `{ $file }` est endommagé à partir d'un certain endroit ({ $at }). Tout ce qui précède a été lu. Refaites la collecte.
advice-at-line = ligne { $line }
advice-older-capture = Il s'agit d'une collecte plus ancienne du même ordinateur ({ $older }). C'est la plus récente qui compte ({ $newer }).
advice-older-than-told = Vous écrivez que le problème est résolu depuis. Ce qui a été lu peut dater d'avant et ne compte donc pas. Pour en être sûr, lancez `keymend` sur cet ordinateur, ou exécutez-y `keymend collect` et ouvrez ici le nouveau fichier.
    .page = Vous écrivez que le problème est résolu depuis. Ce qui a été lu peut dater d'avant et ne compte donc pas. Pour en être sûr, ouvrez Keymend sur cet ordinateur.
advice-perhaps-same = Rien n'indique s'il s'agit du même ordinateur que dans `{ $other }`. Si c'est le cas, indiquez seulement la plus récente des deux collectes.
advice-message-cut = Seuls les { $most } premiers caractères ont été lus. Transmettez la phrase qui décrit le problème.
advice-message-empty = Le message est vide. Transmettez ce qui est affiché à l'écran.
advice-words-less = Keymend comprend les textes moins bien que d'habitude : { $damage }. Réinstallez Keymend.

## Fichiers d'informations

advice-no-facts = `{ $file }` ne contient aucune information. Écrivez les informations comme { $example }.
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } Autres erreurs de ce type : { $more }.
advice-no-such-fact = Il n'existe pas d'information nommée `{ $fact }`.

## Journaux et événements

advice-log-lines-cut = Dans `{ $file }`, la fin des lignes de plus de 64 Kio n'a pas été examinée (lignes : { $lines }).
advice-log-silent = Aucune ligne de `{ $file }` ne montre un problème de licence. Indiquez le journal du jour concerné.
advice-log-silent-of-late = Dans les 90 derniers jours de `{ $file }` (jusqu'au { $last }), aucune ligne ne montre un problème de licence. Indiquez le journal du jour concerné.
advice-events-silent-of-late = Aucun des événements les plus récents ne mentionne la licence, et les plus anciens n'ont pas été lus. Exportez le journal et indiquez le fichier.
advice-events-timed-out = Windows n'a pas répondu à temps. Exportez le journal et indiquez le fichier.
advice-run-as-administrator = Vous n'avez pas le droit de lire cette source. Exécutez `keymend` en tant qu'administrateur.
    .page = Vous n'avez pas le droit de lire cette source. Démarrez Keymend avec des droits d'administrateur, ou adressez-vous à l'administrateur de cet ordinateur.
advice-no-event-channel = Ce produit ne tient pas de journal des événements. Ce n'est pas une erreur.
advice-events-not-readable = `wevtutil` ne peut pas lire ce journal. Exportez-le dans l'Observateur d'événements et indiquez le fichier.
advice-events-no-32-bit = Ce programme 32 bits ne peut pas lire ce journal. Transmettez la sortie de `wevtutil qe`.
advice-last-event-cut = Le dernier événement est tronqué. Les événements précédents ont été lus.
advice-no-event = `{ $file }` ne contient aucun événement lisible. Exportez de nouveau le journal.
advice-no-vendor-event = Aucun des événements de `{ $file }` ne provient d'une application Kaspersky (événements : { $events }).
advice-json-lines-broken = Des lignes de `{ $file }` ne sont pas du JSON valide (lignes : { $lines }). Exportez de nouveau les événements.
advice-lines-not-known = Certaines lignes de `{ $file }` n'ont pas de format connu et ont été ignorées (lignes : { $count }). La première est la ligne { $line }.
advice-only-first-hosts = Seuls les { $most } premiers ordinateurs de `{ $file }` ont été lus. Divisez le fichier.
advice-only-first-events = Seuls les { $most } premiers événements de `{ $file }` ont été lus. Divisez le fichier.
advice-no-kaspersky-event = `{ $file }` ne contient aucun événement d'une application Kaspersky. Indiquez une exportation qui en contient.
advice-inventory-silent = L'inventaire `{ $file }` ne mentionne aucun produit Kaspersky. Indiquez celui d'un ordinateur qui en a un.
advice-center-registers-none = D'après `{ $file }`, aucun antivirus n'est enregistré dans le Centre de sécurité Windows.
advice-dump-silent = `{ $file }` n'a aucune section sur une application Kaspersky : la licence de cet ordinateur n'est donc pas connue. Exécutez-y `kesl-control --app-info` ou interrogez Security Center.
    .page = `{ $file }` n'a aucune section sur une application Kaspersky : la licence de cet ordinateur n'est donc pas connue. Vérifiez sur l'ordinateur lui-même ou demandez à son administrateur.
advice-xml-entities = `{ $file }` définit ses propres entités XML. Elles n'ont pas été suivies ; il peut donc manquer quelque chose. Exportez le fichier sans elles.
advice-inventory-reckoned = La date d'expiration de l'inventaire `{ $file }` est une estimation : l'agent pour Windows ajoute les jours restants au jour de l'inventaire. Pour en être sûr, vérifiez sur l'ordinateur lui-même.
advice-inventory-no-licence = `{ $file }` montre que l'application Kaspersky est installée, mais ne dit rien de sa licence.
advice-events-no-reason = Des événements de `{ $file }` mentionnent la licence, mais sans raison ni code (événements de ce type : { $events }).
advice-events-activated-since = Le dernier événement de `{ $file }` concernant la licence signale une activation. Les échecs précédents n'ont plus d'importance.
advice-events-silent = Aucun des événements récents de l'application Kaspersky dans `{ $file }` ne mentionne la licence (ses événements : { $events }).
advice-evtx-too-large = `{ $file }` dépasse { $mib } Mio. Exportez seulement les dernières semaines du journal.
advice-evtx-no-header = Le début de `{ $file }` est incomplet. Exportez de nouveau le journal.
advice-evtx-damaged = Certains endroits de `{ $file }` sont endommagés (endroits : { $places }). Les autres événements ont été lus.
advice-evtx-cut = `{ $file }` est tronqué. Les événements qui précèdent ont été lus.
advice-kesl-events-silent = Aucun des { $events } événements les plus récents ne mentionne la licence. Les plus anciens de ce mois n'ont pas été lus. Indiquez un fichier qui les contient.

## Programmes de contrôle

advice-may-not-run = Vous n'avez pas le droit d'exécuter `{ $command }`. Exécutez `keymend` en tant qu'administrateur.
    .page = Vous n'avez pas le droit d'exécuter `{ $command }`. Démarrez Keymend avec des droits d'administrateur, ou adressez-vous à l'administrateur de cet ordinateur.
advice-command-of-others = `{ $command }` n'a pas été exécuté : d'autres personnes peuvent modifier `{ $place }` et y avoir placé un autre programme. N'autorisez que root à y écrire.
advice-command-gone = `{ $command }` ou un élément nécessaire à son exécution est manquant. Réparez l'application Kaspersky.
advice-command-does-not-start = `{ $command }` ne démarre pas ({ $why }). Réparez l'application Kaspersky.
advice-command-restart = `{ $command }` ne s'est pas terminé à temps et a été arrêté. Redémarrez l'application Kaspersky, puis exécutez la commande vous-même.
advice-command-stopped = `{ $command }` ne s'est pas terminé en { $seconds } s et a été arrêté.
advice-command-cut = `{ $command }` a affiché plus de { $bytes } octets. Seuls les premiers ont été lus.
advice-command-cut-plainly = `{ $command }` a affiché trop de texte. Seul le début a été lu.
advice-command-not-understood = Keymend ne comprend pas ce que `{ $command }` a affiché (code de sortie { $code }). Exécutez la commande vous-même.
advice-command-failed = `{ $command }` a échoué ({ $said }). Exécutez la commande vous-même en tant que root et lisez ce qu'elle affiche.
advice-app-not-running = L'application Kaspersky n'est pas en cours d'exécution. Démarrez-la, par exemple avec `systemctl start { $service }`, et réessayez.
advice-activation-no-network = L'activation a échoué à cause du réseau. Vérifiez d'abord la connexion.
advice-policy-forbids = Une stratégie l'interdit. Adressez-vous à l'administrateur.
advice-amazon-image = Une image Amazon payante ne le permet pas. Adressez-vous au fournisseur de l'image.
advice-app-waits-for-restart = L'application Kaspersky attend d'être redémarrée. Exécutez `systemctl restart { $service }` et réessayez.
advice-device-waits-for-restart = L'ordinateur doit d'abord être redémarré. Redémarrez-le et réessayez.
advice-key-in-use = La réponse indique seulement qu'une clé est déjà utilisée, et non l'état de la licence.
advice-light-agent = En mode Light Agent, la licence provient du serveur de protection. Adressez-vous à l'administrateur.
advice-standard-mode = L'application Kaspersky s'exécute en mode standard, dans lequel cette commande n'est pas possible. Adressez-vous à l'administrateur.
advice-run-as-root = Seul root peut exécuter `{ $command }`. Exécutez `sudo keymend`.
    .page = Seul root peut exécuter `{ $command }`. Démarrez Keymend avec des droits d'administrateur, ou adressez-vous à l'administrateur de cet ordinateur.
advice-run-as-root-or-group = Seuls root et le groupe `{ $group }` peuvent exécuter `{ $command }`. Exécutez `sudo keymend`.
    .page = Seuls root et le groupe `{ $group }` peuvent exécuter `{ $command }`. Démarrez Keymend avec des droits d'administrateur, ou adressez-vous à l'administrateur de cet ordinateur.
advice-with-exit-code = { $advice } (code de sortie { $code })
advice-crashed = aucun (arrêt inattendu)
advice-said = texte affiché : { $text }
advice-said-nothing = rien n'a été affiché
advice-said-code = code de sortie { $code }, { $text }
advice-status-not-known = Le statut d'abonnement `{ $status }` ne figure dans aucune liste connue. Vérifiez ce que l'application Kaspersky en dit.
advice-service-silent = Le service de protection n'a pas répondu : ses valeurs ne veulent donc rien dire. Démarrez-le et refaites la collecte.
advice-older-product = { $product } est installé, mais Keymend ne connaît pas sa sortie. Exécutez `{ $command }` en tant que root et vérifiez-y si la licence est valable.
advice-password-protected = L'application Kaspersky est protégée par un mot de passe. Adressez-vous à l'administrateur.
advice-avp-silent = `{ $file }` n'indique rien sur la licence. Transmettez ce que `avp.com` a affiché au sujet du code.
advice-avp-gone = Le dossier de l'application Kaspersky ne contient pas avp.com : l'application n'est installée que partiellement. Réparez-la.
advice-control-silent = `{ $file }` ne contient aucune valeur dont le nom soit connu. Enregistrez la sortie de `kesl-control --app-info` avec LC_ALL=C.
    .page = `{ $file }` ne contient aucune valeur dont le nom soit connu. Si vous savez ce qu'il contient, saisissez-le sous « En dire plus à Keymend ».
advice-klnagchk-not-known = `{ $file }` ne contient aucun nom de valeur de klnagchk. Indiquez la nature du fichier avec `--as`.
    .page = `{ $file }` ne contient aucun nom de valeur de klnagchk. Si vous savez ce qu'il contient, saisissez-le sous « En dire plus à Keymend ».

## Windows et son Registre

advice-registry-refused = Windows a refusé l'accès en lecture. Exécutez `keymend` en tant qu'administrateur.
    .page = Windows a refusé l'accès en lecture. Démarrez Keymend avec des droits d'administrateur, ou adressez-vous à l'administrateur de cet ordinateur.
advice-registry-failed = Windows n'a pas pu effectuer la lecture ({ $why }). Réessayez, puis réparez l'application Kaspersky.
advice-registry-broken-lines = Des lignes de `{ $file }` sont endommagées à partir de la ligne { $first } et ont été ignorées (lignes : { $count }). Exportez de nouveau la clé.
advice-registry-value-too-large = La valeur { $name } à la ligne { $line } de `{ $file }` dépasse 1 Mio et a été ignorée. Vous n'avez rien à faire.
advice-registry-default-value = (par défaut)
advice-registry-part = Seule une partie de `{ $file }` a été lue. Exportez uniquement la clé KasperskyLab.
advice-registry-silent = `{ $file }` ne contient aucune valeur connue d'une application Kaspersky. Exportez `{ $key }`.
advice-registry-too-deep = Les clés situées au-delà de { $deepest } niveaux ont été ignorées. Exportez la clé KasperskyLab avec regedit et indiquez le fichier.
advice-registry-too-many = Les clés sont trop nombreuses, et certaines ont été ignorées. Exportez la clé KasperskyLab avec regedit et indiquez le fichier.
advice-value-too-large = La valeur dépasse 1 Mio et a été ignorée. Vous n'avez rien à faire.
advice-folder-gone = Le Registre mentionne le dossier `{ $folder }` de l'application Kaspersky, mais ce dossier est manquant : l'application n'a été supprimée que partiellement. Supprimez le reste avec l'outil de suppression de Kaspersky, ou réinstallez l'application.
advice-databases-never-updated = L'application Kaspersky indique que ses bases n'ont jamais été mises à jour. Lancez une mise à jour.
advice-several-products = Plusieurs produits sont enregistrés, et rien n'indique lequel est utilisé : { $products }. Vérifiez lequel est installé, et exportez uniquement sa clé.
advice-several-products-and-more = Plusieurs produits sont enregistrés, et rien n'indique lequel est utilisé : { $products } et { $more } de plus. Vérifiez lequel est installé, et exportez uniquement sa clé.
advice-wrong-value = Valeur attendue : { $wanted }. Valeur trouvée : { $held }, ce qui ne peut pas être correct. Le reste a été lu.
advice-more-wrong-values = Le format d'autres valeurs est inconnu ({ $more }) : elles ont été ignorées. Le reste a été lu.
advice-wanted-unix-date = une date en secondes Unix
advice-wanted-windows-date = une date au format interne de Windows
advice-wanted-days = un nombre de jours
advice-wanted-flag = 0 ou 1
advice-wanted-version = une version
advice-wanted-day = un jour tel que 20260524
advice-wanted-ticket = un ticket d'activation
advice-wanted-date-like = une date telle que 05-05-2024 17-00-00
advice-wanted-ticket-date = un ticket dont { $name } est une date
advice-wanted-ticket-number = un ticket dont { $name } est un nombre
advice-held-texts = une liste de textes
advice-held-binary = des données binaires
advice-held-number = un nombre
advice-held-text = un texte
advice-agent-without-app = L'Agent d'administration indique qu'aucune application Kaspersky n'est installée pour protéger cet ordinateur. Installez-en une.
advice-security-providers = Windows n'a pas répondu ({ $why }). Consultez « Fournisseurs de sécurité » (Security providers) dans Sécurité Windows, et transmettez ce qui y est indiqué avec `--message`.
    .page = Windows n'a pas répondu ({ $why }). Ouvrez la fenêtre de licence de l'application Kaspersky et saisissez ce qu'elle affiche sous « En dire plus à Keymend ».

## Autres éléments de cet ordinateur

advice-no-product = Aucune application Kaspersky n'a été trouvée sur cet ordinateur. Exécutez `keymend` là où elle est installée, indiquez une collecte de cet autre ordinateur, ou transmettez le message avec `--message`.
    .page = Aucune application Kaspersky n'a été trouvée sur cet ordinateur. Utilisez Keymend sur l'ordinateur où se trouve l'application, choisissez un fichier de cet ordinateur, ou saisissez ce qu'affiche l'écran sous « En dire plus à Keymend ».
advice-probe-timed-out = Aucune réponse en { $seconds } s. Réessayez plus tard.
advice-mac-version = { $why } : la version n'est donc pas connue. La fenêtre « À propos de { $name } » l'affiche.
advice-mac-file-unreadable = Le fichier est illisible
advice-mac-file-binary = Le fichier est une liste de propriétés binaire, que Keymend ne peut pas lire
advice-mac-file-no-version = Le fichier n'indique aucune version
advice-mac-licence = Sur un Mac, aucun fichier ni aucune commande n'indique l'état d'une licence. Ouvrez la fenêtre de licence de l'application Kaspersky et transmettez ce qu'elle affiche, par exemple `--answer license.status=expired`.
    .page = Sur un Mac, aucun fichier ni aucune commande n'indique l'état d'une licence. Ouvrez la fenêtre de licence de l'application Kaspersky et saisissez ce qu'elle affiche sous « En dire plus à Keymend ».
advice-one-date-ahead = L'horloge indique le { $now }, mais { $newest }. Une seule date ne prouve rien : si la date de l'ordinateur est incorrecte, transmettez `--answer system.clock_behind=yes`.
    .page = L'horloge indique le { $now }, mais { $newest }. Si la date de cet ordinateur est incorrecte, indiquez-le sous « En dire plus à Keymend ».
advice-file-is-of = { $path } date du { $moment }
advice-fact-is = { $label } : { $moment }
advice-hosts-unreadable = Le fichier est illisible ({ $why }). Exécutez `keymend` en tant qu'administrateur.
    .page = Le fichier est illisible ({ $why }). Démarrez Keymend avec des droits d'administrateur, ou adressez-vous à l'administrateur de cet ordinateur.
advice-traces-not-listed = Le contenu de certains dossiers de `{ $folder }` ne peut pas être lu (dossiers : { $count } ; { $why }). Exécutez `keymend` en tant qu'administrateur.
    .page = Le contenu de certains dossiers de `{ $folder }` ne peut pas être lu (dossiers : { $count } ; { $why }). Démarrez Keymend avec des droits d'administrateur, ou adressez-vous à l'administrateur de cet ordinateur.

## Security Center

advice-ksc-not-json = `{ $file }` n'est pas du JSON valide à la ligne { $line }. Exportez de nouveau le fichier.
advice-ksc-no-keys = `{ $file }` ne mentionne aucune clé de licence. Demandez `LicenseKeys.EnumKeys` à Security Center.
advice-ksc-more-pages = `{ $file }` n'est pas la liste complète : Security Center avait d'autres clés (`bEOF` vaut false). Enregistrez aussi les autres pages.
advice-ksc-key-not-listed = Security Center n'affiche pas la clé { $key } de cet ordinateur. Vérifiez si elle y a été supprimée.
advice-ksc-no-event = Aucun des événements de `{ $file }` ne concerne une licence (événements : { $events }).
advice-ksc-device-silent = Aucun des événements de cet ordinateur dans `{ $file }` ne concerne sa licence (événements : { $events }).
advice-ksc-lines-passed-over = Certaines lignes de `{ $file }` ont été ignorées ou lues seulement en partie (tronquées : { $cut }, d'un autre éditeur : { $others }, sans événement de Security Center : { $strange }). La première est la ligne { $line }.
advice-ksc-event-alone = Security Center a signalé : { $event }. Cela ne suffit pas à savoir si la licence est valide. Consultez la clé dans Security Center.
advice-ksc-unknown-events = Keymend ne connaît pas certains événements de licence signalés par Security Center ({ $classes } ; événements : { $count }). Consultez-les dans Security Center.
advice-ksc-error = Security Center a renvoyé une erreur au lieu de données : { $error }. Corrigez la requête et recommencez.
advice-ksc-no-date = La date de `{ $name }` est illisible : `{ $text }`. Vérifiez-la dans Security Center.
advice-ksc-too-many-keys = Seules les { $most } premières clés ont été lues. Divisez le fichier.
advice-ksc-too-many-devices = Seuls les { $most } premiers ordinateurs ont été lus. Divisez le fichier.
advice-ksc-counts = Security Center compte des ordinateurs : { $expired } avec une licence expirée, { $expiring } avec une licence qui expire bientôt. Demandez `LicenseKeys.AcquireKeyHosts` pour savoir lesquels.
advice-ksc-counts-expired = Security Center compte des ordinateurs avec une licence expirée : { $expired }. Les données n'indiquent pas combien ont une licence qui expire bientôt. Demandez `LicenseKeys.AcquireKeyHosts` pour savoir lesquels.
advice-ksc-counts-expiring = Security Center compte des ordinateurs avec une licence qui expire bientôt : { $expiring }. Les données n'indiquent pas combien ont une licence expirée. Demandez `LicenseKeys.AcquireKeyHosts` pour savoir lesquels.
advice-ksc-counts-none = Security Center ne compte aucun ordinateur dont la licence a expiré ou expire bientôt.
advice-ksc-counts-contradict = `{ $file }` contient deux valeurs pour le même numéro (`{ $number }`) : { $one } et { $other }. La première a été utilisée. Enregistrez-le de nouveau pour voir laquelle est valable.
advice-ksc-no-counts = `{ $file }` ne contient aucun décompte de licences. Interrogez `.1.3.6.1.4.1.23668.1093.1.1` avec `snmpwalk -On`.
advice-ksc-snmp-no-agent = Le service SNMP ne connaît pas Security Center : l'agent SNMP de celui-ci est absent. Installez ce composant sur le Serveur d'administration et redémarrez le service SNMP.
advice-ksc-snmp-no-answer = Le serveur n'a pas répondu par SNMP. Vérifiez son adresse, la communauté et que son service SNMP fonctionne, puis recommencez.

## GetSystemInfo

advice-gsi-cut = La fin du rapport `{ $file }` est manquante. Ce qui est présent a été lu. Refaites le rapport.
advice-gsi-no-product = Le rapport `{ $file }` ne mentionne aucun produit Kaspersky. Créez-le sur un ordinateur où un produit Kaspersky est installé.

## Pourquoi cela a échoué

advice-why-not-found = il n'y a rien à cet emplacement
advice-why-no-rights = vous n'en avez pas le droit
advice-why-timed-out = cela a pris trop de temps
advice-why-invalid = les données sont endommagées
advice-why-full = le disque est plein
advice-why-read-only = aucune modification n'est possible à cet emplacement
advice-why-exists = il existe déjà quelque chose à cet emplacement
advice-why-folder = c'est un dossier
advice-why-not-folder = ce n'est pas un dossier
advice-why-closed = la connexion a été fermée
advice-why-refused = la connexion a été refusée
advice-why-other = le système indique : { $text }
advice-as-written = { $text }

advice-others-not-looked-at = Ce que vous écrivez sur l'ordinateur d'une autre personne n'a pas été vérifié : seul celui-ci a été lu. Lancez Keymend là-bas, ou exécutez-y `keymend collect` et ouvrez le fichier ici.
    .page = Ce que vous écrivez sur l'ordinateur d'une autre personne n'a pas été vérifié : seul celui-ci a été lu. Ouvrez Keymend sur l'autre ordinateur.
advice-other-product-not-read = Ce que vous écrivez sur { $name } n'a pas été vérifié : c'est un autre produit qui a été lu. Lancez Keymend là où { $name } est installé, ou indiquez ce qu'affiche sa fenêtre.
    .page = Ce que vous écrivez sur { $name } n'a pas été vérifié : c'est un autre produit qui a été lu. Ouvrez Keymend là où { $name } est installé, ou indiquez ce qu'affiche sa fenêtre.
