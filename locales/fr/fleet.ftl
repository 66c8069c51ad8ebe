fleet-title = Licences Kaspersky : { $records ->
    [one] { $records } enregistrement
   *[other] { $records } enregistrements
}
fleet-checked = Vérifié le { $moment }.
fleet-checked-between = Vérifié entre le { $first } et le { $last }.
fleet-in-one-line = Enregistrements : { $records }. Problèmes : { $problems }. Indéterminés : { $unsure }. Illisibles : { $errors }. Licences qui expirent dans les 30 jours : { $ending }.
fleet-partly-read = Lus seulement en partie : { $count }. La colonne `error` dit pourquoi.
fleet-nothing-read = Rien n'a pu être lu : ce résultat ne dit rien d'aucune licence.
fleet-not-recognised = Le format de `{ $file }` n'est pas reconnu. Pour y chercher des informations sur la licence, exécutez `{ $command }`.
fleet-warnings = Avertissements (`--warn-days`) : { $count }.
fleet-warned = Avertissement (`--warn-days`) : { $told }. Renouvelez la licence avant qu'elle n'expire.
fleet-of-keys = Enregistrements qui sont des clés de licence et non des ordinateurs : { $count }.
fleet-contradictions = Ordinateurs et clés pour lesquels une source signale un problème et une autre non : { $count }.
fleet-self-contradictions = Enregistrements qui se contredisent eux-mêmes : { $count }.
fleet-different-ends = Ordinateurs et clés avec deux dates d'expiration différentes : { $count }.
fleet-different-counts = Nombres que deux sources indiquent différemment : { $count }.
fleet-values-left-out = Certaines colonnes ont trop de valeurs différentes pour les compter une à une : au-delà de { $most }, le reste est compté ensemble, et le compte d'une valeur peut être trop bas.
fleet-duplicates = Enregistrements dont l'identifiant est répété : { $count }. Le premier : { $place }.
fleet-earlier = Enregistrements de l'exécution interrompue qui ne peuvent plus être lus et ne sont pas comptés ici : { $count }.
fleet-results = Résultats
fleet-endings = Quand les licences expirent
fleet-key-endings = Expiration des clés de licence
fleet-topics = Constats
fleet-products = Produits
fleet-versions = Versions
fleet-providers = Fournisseurs
fleet-keys = Clés de licence
fleet-groups = Groupes
fleet-soonest = Licences qui expirent en premier
fleet-over-limit = Utilisées sur plus d'appareils que permis
fleet-contradicted = Sources qui se contredisent
fleet-ends-differ = Dates d'expiration différentes
fleet-counts-differ = Nombres différents
fleet-repeated = Identifiants répétés
fleet-unread = Ce qui n'a pas pu être lu
fleet-name = Nom
fleet-count = Enregistrements
fleet-problems = Problèmes
fleet-unsure = Indéterminés
fleet-errors = Illisibles
fleet-fine = Rien à signaler
fleet-ending = Expirent sous 30 jours
fleet-days-left = Jours restants
fleet-days-ago = Jours écoulés
fleet-ends = Date d'expiration
fleet-product = Produit
fleet-used = Appareils qui l'utilisent
fleet-allowed = Autorisés
fleet-over = En trop
fleet-counted = Ce qui est compté
fleet-number = Nombre
fleet-expired-computers = Ordinateurs dont la licence a expiré
fleet-expiring-computers = Ordinateurs dont la licence expire bientôt
fleet-problem-in = Problème selon
fleet-fine-in = Aucun problème selon
fleet-place = Emplacement
fleet-id = Identifiant
fleet-why = Raison
fleet-and-more = et { $count } de plus
fleet-line = { $source }, ligne { $line }
fleet-ended = Déjà expirée
fleet-within = Dans les { $days } jours
fleet-later = Plus tard
fleet-unknown = Inconnu
fleet-changes = Ce qui a changé
fleet-before = Avant
fleet-after = Après
fleet-no-change = Rien n'a changé. Enregistrements présents des deux côtés : { $records }.
fleet-names-repeated = Enregistrements portant le nom d'un autre de la même exécution : { $count }. Pour chaque nom, le plus mauvais compte.
fleet-expired = Expirée entre-temps
fleet-broken = Nouveau problème
fleet-fixed = Résolu
fleet-renewed = Renouvelée
fleet-other = Modifié
fleet-new = Nouveau
fleet-new-problem = Nouveau, avec un problème
fleet-gone = Plus présent
fleet-still = Toujours pas résolu
fleet-left = { $days ->
    [0] moins d'un jour restant
    [one] { $days } jour restant
   *[other] { $days } jours restants
}
fleet-past = { $days ->
    [0] expirée depuis moins d'un jour
    [one] expirée depuis { $days } jour
   *[other] expirée depuis { $days } jours
}
# Why too little is known of a record.
fleet-why-neither = Ni l'état de la licence ni sa date d'expiration ne sont connus.
fleet-why-old-event = Un événement du { $day } indique que la licence a expiré, et rien de plus récent n'est connu.
fleet-why-contradicts = Les données se contredisent : { $facts }.
fleet-why-estimate = La date d'expiration n'est qu'une estimation.
fleet-why-unlisted = La clé de licence ne figure pas dans la liste des clés.
fleet-why-list-unread = La liste des clés en contient plus que Keymend n'en lit, et { $key } n'est pas parmi celles qui ont été lues. Divisez la liste.
fleet-why-possible = Possible, mais pas certain : { $title }.
fleet-why-missing = Non connu : { $facts }.
fleet-why-undecided = Ce que l'on sait ne montre pas si la licence est en ordre.
fleet-why-part = Une partie des données n'a pas pu être lue.
fleet-command-not-read = la ligne de commande ne peut pas être lue ; essayez-la dans un terminal
fleet-status-ok = LICENCE OK
fleet-status-warning = LICENCE AVERTISSEMENT
fleet-status-critical = LICENCE CRITIQUE
fleet-status-unknown = LICENCE INDÉTERMINÉE

## Why a record could not be read

fleet-not-utf8 = À partir de l'octet { $byte }, l'enregistrement n'est pas du texte UTF-8. Écrivez-le en UTF-8.
fleet-empty-line = La ligne est vide. Écrivez un enregistrement.
fleet-not-an-object = L'enregistrement n'est pas un objet JSON. Écrivez-en un comme { $example }.
fleet-long-id = L'identifiant de l'enregistrement dépasse { $most } octets.
fleet-json-ends = L'enregistrement se termine avant son JSON (octet { $byte }).
fleet-json-member = L'élément `{ $member }` de l'enregistrement n'est pas du type attendu (octet { $byte }).
fleet-json-twice = L'enregistrement contient deux fois l'élément `{ $member }` (octet { $byte }).
fleet-json-wrong = L'enregistrement n'est pas du JSON valide à partir de l'octet { $byte }.
fleet-value-unknown = `{ $name }` a une valeur impossible.
fleet-two-values = Les données se contredisent : « { $one } » et « { $other } ».
fleet-code-unknown = Keymend ne connaît pas le code d'erreur `{ $code }`. Écrivez-le avec le produit auquel il appartient, comme dans `kesl:68`. Produits : { $families }.
fleet-code-of-several = Le code d'erreur `{ $code }` peut appartenir à plusieurs produits. Indiquez lequel : { $codes }.
fleet-too-many-facts = L'enregistrement contient plus d'informations que Keymend n'en lit.
fleet-name-cut = Un nom dépasse { $most } caractères et est affiché abrégé, avec son empreinte à la fin.
fleet-several-machines = La collecte décrit { $count } ordinateurs. Indiquez-la directement, comme fichier à part.
fleet-more = Autres erreurs : { $more }.
fleet-broken-record = L'enregistrement d'une exécution précédente est endommagé : { $why }
fleet-not-a-moment = `now` de l'enregistrement n'est pas une date avec une heure, comme 2026-11-24T10:00:00Z.
fleet-facts-and-capture = L'enregistrement contient des informations et une collecte. N'écrivez que l'un des deux.
fleet-neither = L'enregistrement ne contient ni informations ni collecte.
fleet-too-long = L'enregistrement a { $size } octets. Keymend lit au plus { $most } Mio. Divisez-le.
fleet-output-cut = `{ $source }` est plus court que ce que l'exécution a écrit, avec { $records } enregistrements : il a été tronqué depuis. Relancez l'exécution.
fleet-lines-not-held = Les lignes de `{ $source }` qui ne sont pas des enregistrements occupent plus de { $most } Mio. Celles au-delà n'ont pas été lues (lignes : { $count }, la première est la ligne { $line }). Divisez le fichier.
fleet-broke-off = `{ $place }` s'interrompt à la ligne { $line } ({ $why }). Les lignes précédentes ont été lues. Procurez-vous le fichier entier et utilisez `--resume`, ou recommencez.
fleet-archive-broken = `{ $place }` n'est pas une archive complète ({ $why }). Ce qui précède a été lu. Copiez-la ou créez-la de nouveau.
fleet-too-deep = `{ $place }` se trouve à { $most } dossiers de profondeur, où Keymend ne cherche pas. Pour le faire lire, indiquez ce chemin dans la commande.
fleet-too-many-files = `{ $place }` contient plus de { $most } fichiers. Le reste n'a pas été lu. Divisez le dossier.
fleet-not-followed = `{ $place }` est un lien, un tube ou un périphérique et n'a pas été lu. Pour le faire lire, indiquez ce chemin dans la commande.
fleet-member-not-read = `{ $place }` n'a pas été lu. { $why }
fleet-members-passed-over = Certains fichiers de `{ $place }` sont d'un format inconnu et ont été ignorés (fichiers : { $count }). Le premier est `{ $first }`.
fleet-members-not-read = D'autres fichiers de `{ $place }` n'ont pas été lus (fichiers : { $count }). { $why }

## Tableaux

fleet-column-form = `{ $text }` n'indique pas de quelle colonne il s'agit. Écrivez par exemple `key=Clé de licence`.
fleet-no-such-column = Une colonne ne peut pas contenir `{ $name }`. Les noms sont { $all }, ainsi que ceux de tous les faits.
fleet-column-twice = `{ $text }` répète ce qui a déjà été indiqué.
fleet-column-missing = `{ $file }` n'a pas de colonne { $column }. Ses colonnes sont { $columns }.
fleet-no-column = Keymend ne sait pas ce que contiennent les colonnes de `{ $file }` : { $columns }. Indiquez-le avec leurs noms : { $example }.
fleet-row-too-wide = La ligne a { $cells } cellules et le tableau { $columns } colonnes. Mettez entre guillemets le texte qui contient un séparateur.
fleet-row-unnamed = Cette ligne n'indique ni clé de licence ni ordinateur. Ajoutez l'un des deux.
fleet-quote-open = Un guillemet de cette ligne n'est jamais fermé. Fermez-le ou supprimez-le.
fleet-row-too-long = La ligne dépasse { $most } Mio. Divisez-la.
fleet-table-damaged = `{ $file }` est endommagé ou coupé. Les lignes précédentes ont été lues. Exportez-le de nouveau.
fleet-web-page = `{ $file }` est une page web, par exemple de connexion, et non les données. Connectez-vous et enregistrez de nouveau les données.
