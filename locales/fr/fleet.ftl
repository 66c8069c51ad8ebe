fleet-title = Licences Kaspersky : { $records ->
    [one] { $records } enregistrement
   *[other] { $records } enregistrements
}
fleet-checked = Vérifié le { $moment }.
fleet-in-one-line = Enregistrements : { $records }. Problèmes : { $problems }. Indéterminés : { $unsure }. Illisibles : { $errors }. Licences qui expirent dans les 30 jours : { $ending }.
fleet-partly-read = Lus seulement en partie : { $count }. La colonne `error` dit pourquoi.
fleet-duplicates = Enregistrements dont l'id est répété : { $count }.
fleet-earlier = Les { $count } premiers enregistrements ont été écrits par l'exécution interrompue et ne sont pas comptés ici.
fleet-results = Résultats
fleet-endings = Quand les licences expirent
fleet-topics = Constats
fleet-products = Produits
fleet-versions = Versions
fleet-providers = Fournisseurs
fleet-keys = Clés de licence
fleet-groups = Groupes
fleet-soonest = Licences qui expirent en premier
fleet-unread = Ce qui n'a pas pu être lu
fleet-name = Nom
fleet-count = Enregistrements
fleet-problems = Problèmes
fleet-unsure = Indéterminés
fleet-errors = Illisibles
fleet-fine = Rien à signaler
fleet-ending = Expirent dans 30 jours
fleet-days-left = Jours restants
fleet-ends = Fin
fleet-product = Produit
fleet-place = Emplacement
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
fleet-no-change = Rien n’a changé. Enregistrements présents des deux côtés : { $records }.
fleet-expired = Expirée depuis
fleet-broken = Nouveau problème
fleet-fixed = Résolu
fleet-renewed = Renouvelée
fleet-other = Modifié
fleet-new = Nouveau
fleet-gone = Plus présent
fleet-left = { $days ->
    [0] moins d'un jour restant
    [one] { $days } jour restant
   *[other] { $days } jours restants
}
fleet-past = { $days ->
    [one] expirée depuis { $days } jour
   *[other] expirée depuis { $days } jours
}
fleet-cannot-tell = trop peu d’informations
fleet-status-ok = LICENCE OK
fleet-status-warning = LICENCE AVERTISSEMENT
fleet-status-critical = LICENCE CRITIQUE
fleet-status-unknown = LICENCE INCONNU
