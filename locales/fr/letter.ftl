letter-subject = { $title } (Kaspersky)
letter-subject-customer = Pour le compte d'un client : « { $title } »
letter-vendor = Kaspersky
letter-to = À
letter-mail = Email
letter-page = Page à ouvrir
letter-telephone = Téléphone
letter-about = Objet
letter-date = Date
letter-colon = { $label } : { $value }
letter-recipient-kaspersky = support technique de Kaspersky
letter-recipient-provider = support du fournisseur de l'abonnement
letter-recipient-shop = vendeur de la licence
letter-recipient-admin = administrateur de l'ordinateur
letter-named = { $recipient } ({ $name })

letter-greeting-kaspersky = Bonjour,
letter-greeting-provider = Bonjour,
letter-greeting-shop = Bonjour,
letter-greeting-admin = Bonjour,
letter-opening-kaspersky = J'ai besoin de votre aide pour ma licence Kaspersky, car je n'ai pas trouvé de solution.
letter-opening-provider = Ma protection Kaspersky fait partie d'un abonnement que vous gérez ; Kaspersky ne peut pas le modifier. Merci de vérifier cet abonnement de votre côté et de m'aider pour ce qui suit.
letter-opening-shop = J'ai besoin de votre aide pour une licence Kaspersky achetée chez vous. Merci de vérifier ma commande.
letter-opening-admin = La licence Kaspersky de cet ordinateur demande votre intervention ; je ne peux pas la modifier moi-même.
letter-opening-customer-kaspersky = Je vous écris pour le compte d'un client qui a besoin d'aide pour une licence Kaspersky. Nous n'avons pas trouvé de solution nous-mêmes.
letter-opening-customer-provider = Je vous écris pour le compte d'un client dont la protection Kaspersky fait partie d'un abonnement que vous gérez ; Kaspersky ne peut donc pas la modifier. Merci de vérifier de votre côté et de nous aider pour ce qui suit.
letter-opening-customer-shop = Je vous écris pour le compte d'un client qui a acheté chez vous une licence Kaspersky et a besoin d'aide. Merci de regarder sa commande.
letter-opening-customer-admin = Je vous écris pour le compte de l'utilisateur de cet ordinateur, dont la licence Kaspersky demande votre intervention.
letter-enter-in-form = À saisir champ par champ dans le formulaire de cette page :
letter-masked = Les codes d'activation et les clés de licence sont masqués, sauf ceux que j'ai choisi d'indiquer en entier. Je peux vous les communiquer en entier sur demande.
letter-stand-in-code = code
letter-stand-in-person = personne
letter-stand-in-user = utilisateur
letter-stand-in-host = ordinateur
letter-stand-in-telephone = téléphone
letter-stand-in-group = groupe
letter-stand-in-subscriber = abonné
letter-stand-in-payment = paiement
letter-stand-in-personal = donnée-personnelle
letter-stand-in-street = rue
letter-stand-in-token = jeton
letter-stand-in-hardware = matériel
letter-stand-in-word = mot
letter-closing = Cordialement,
letter-case = Le problème
letter-missing = Non renseigné
letter-to-fill = Ne fait pas partie de la lettre. Non renseigné, à compléter si possible :
letter-proofs = Ce que l'ordinateur indique sur la licence
letter-source = Source
letter-attach = Pièces jointes, ou à joindre
letter-days-left = { $count ->
    [one] { $count } jour restant
   *[other] { $count } jours restants
}

letter-field-problem = Problème
letter-field-product = Produit
letter-field-version = Version
letter-field-system = Système d'exploitation
letter-field-license-status = État de la licence
letter-field-license-expires = Date d'expiration de la licence
letter-field-subscription-status = État de l'abonnement
letter-field-provider = Fournisseur
letter-field-message = Texte à l'écran
letter-field-error-code = Code d'erreur
letter-field-databases = Date des bases
letter-field-purchase-channel = Provenance de la licence
letter-field-paid = Renouvellement payé
letter-field-policy = Stratégie de l'administrateur
letter-field-description = Description
    .question = Qu'avez-vous fait, et que s'est-il passé ?
letter-field-steps-tried = Déjà essayé
    .question = Qu'avez-vous déjà essayé ?
letter-field-customer = Client
    .question = Quel est le nom de votre client ?
letter-field-name = Nom
    .question = Quel est votre nom ?
letter-field-contact = Contact
    .question = À quelle adresse email ou à quel numéro de téléphone peut-on vous joindre ?
letter-field-account-email = Email du compte
    .question = Quelle adresse email utilise votre compte My Kaspersky ?
letter-field-new-code = Nouveau code d'activation
    .question = Quel code d'activation voulez-vous utiliser maintenant ?
letter-field-previous-code = Code d'activation précédent
    .question = Quel code d'activation utilisiez-vous avant ?
letter-field-license-key = Clé ou numéro de licence
    .question = Quelle clé ou quel numéro de licence affiche la fenêtre de licence ?
letter-field-order-number = Numéro de commande
    .question = Quel est le numéro de la commande ?
letter-field-order-email = Email de la commande
    .question = Quelle adresse email a été utilisée pour la commande ?
letter-field-amount = Montant
    .question = Quel montant a été payé ?
letter-field-payment-date = Date de paiement
    .question = Quel jour le paiement a-t-il été prélevé ?
letter-field-purchase-date = Date d'achat
    .question = Quand la licence a-t-elle été achetée ?
letter-field-purchase-place = Lieu d'achat
    .question = Dans quel magasin ou sur quel site a-t-elle été achetée ?
letter-field-purchase-country = Pays d'achat
    .question = Dans quel pays a-t-elle été achetée ?
letter-field-use-country = Pays d'utilisation
    .question = Dans quel pays est-elle utilisée ?
letter-field-ordered-product = Produit commandé
    .question = Quel produit indique la commande ou la boîte ?
letter-field-first-activation = Première activation
    .question = Vers quelle date le code a-t-il été activé pour la première fois ?
letter-field-device-count = Nombre d'appareils
    .question = Sur combien d'appareils la licence est-elle utilisée ?
letter-field-devices-allowed = Appareils autorisés par la licence
letter-field-reinstall-reason = Raison de la réinstallation
    .question = Pourquoi l'application Kaspersky a-t-elle été réinstallée ?
letter-field-subscriber-number = Numéro d'abonné ou de contrat
    .question = Quel numéro d'abonné ou de contrat avez-vous chez le fournisseur ?
letter-field-host = Ordinateur
    .question = Quel est le nom de l'ordinateur ?
letter-field-other-computers = Ne concerne pas ces autres ordinateurs

letter-complaint-account-required = L'application Kaspersky exige une connexion à My Kaspersky, et je n'arrive pas à connecter cet appareil
letter-complaint-app-store-subscription = Mon abonnement souscrit dans la boutique d'applications n'apparaît pas dans l'application Kaspersky
letter-complaint-auto-renewal-off = { $stand ->
    [paid] J'ai payé, mais mon abonnement n'a pas été renouvelé automatiquement
   *[other] Le renouvellement automatique ne fonctionne pas pour ma licence
}
letter-complaint-billing-only = J'ai un problème avec un paiement pour Kaspersky
letter-complaint-business-key-in-home-product = La licence achetée ne convient pas à mon produit Kaspersky : l'un est destiné aux entreprises, l'autre aux particuliers
letter-complaint-code-lost = Je ne retrouve plus mon code d'activation
letter-complaint-code-mistyped = Mon code d'activation est refusé comme incorrect
letter-complaint-code-refused-under-subscription = Mon nouveau code d'activation est refusé, car l'abonnement est encore actif
letter-complaint-key-file-needed = Je ne peux pas activer un ordinateur sans accès à Internet et j'ai besoin d'un fichier clé
letter-complaint-license-expired = { $stand ->
    [paid] J'ai payé le renouvellement, mais la licence est toujours indiquée comme expirée
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] La licence Kaspersky de cet ordinateur a expiré
   *[other] La licence Kaspersky de cet ordinateur ne fonctionne pas correctement
}
letter-complaint-not-activated = { $stand ->
    [paid] J'ai payé, mais aucune licence n'est présente sur mon appareil
   *[other] { $title }
}
letter-complaint-not-an-activation-code = Ce que je possède n'est pas accepté comme code d'activation
letter-complaint-paid-without-code = J'ai payé, mais je n'ai reçu aucun code d'activation
letter-complaint-previous-code-refused = Mon ancien code d'activation n'est pas accepté
letter-complaint-previous-license-not-found = L'application Kaspersky demande mon ancien code d'activation
letter-complaint-product-end-of-support = Ma licence ne fonctionne pas, car cette version n'est plus prise en charge
letter-complaint-promo-code = Mon code gratuit ou promotionnel n'est pas accepté comme licence précédente pour le renouvellement
letter-complaint-shorter-term-than-paid = La nouvelle licence est plus courte que la durée que j'ai payée
letter-complaint-subscription-grace = { $stand ->
    [paid] J'ai payé, mais mon abonnement Kaspersky n'a pas été renouvelé et cessera bientôt de fonctionner
   *[other] Mon abonnement Kaspersky a expiré, n'a pas été renouvelé et cessera bientôt de fonctionner
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] J'ai payé, mais mon abonnement Kaspersky n'a pas été renouvelé et ne fonctionne plus
   *[other] Mon abonnement Kaspersky n'a pas été renouvelé et ne fonctionne plus
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] J'ai payé, mais le renouvellement de mon abonnement Kaspersky n'est pas arrivé sur cet appareil
   *[other] Le renouvellement de mon abonnement Kaspersky n'est pas arrivé sur cet appareil
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] J'ai payé, mais mon abonnement Kaspersky est suspendu
   *[other] Mon abonnement Kaspersky est suspendu
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] J'ai payé, mais mon abonnement Kaspersky n'a pas été renouvelé
    [ended] Mon abonnement Kaspersky a expiré et n'a pas été renouvelé
   *[other] Mon abonnement Kaspersky ne fonctionne pas correctement
}
