fact-with-value = { $label } : { $value }

answer-yes = oui
answer-no = non
answer-today = aujourd'hui
answer-yesterday = hier
answer-2-days-ago = il y a deux jours
answer-3-days-ago = il y a trois jours ou plus

## product

product-family = Produit Kaspersky
    .is-home = Anti-Virus, Internet Security, Total Security, Standard, Plus ou Premium sous Windows
    .is-security-cloud = Security Cloud
    .is-mac = un produit Kaspersky pour Mac
    .is-android = une application Kaspersky sur un téléphone ou une tablette Android
    .is-ios = une application Kaspersky sur un iPhone ou un iPad
    .is-home-linux = Kaspersky pour Linux (Standard, Plus ou Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security for Windows (un produit pour entreprises)
    .is-endpoint-linux = Endpoint Security for Linux (un produit pour entreprises)
    .is-embedded-linux = Embedded Systems Security for Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Anti-Virus ou Security pour un serveur de fichiers Linux (un produit pour entreprises)
    .is-other = autre chose
    .question = De quel appareil et de quel produit Kaspersky s'agit-il ?
product-name = Produit
product-version = Version installée
product-generation = Âge du produit
    .is-2010s = de 2010 à 2018
    .is-2019-2021 = de 2019 à 2021
    .is-21-x = version 21.4 ou plus récente (Standard, Plus, Premium et autres produits de cette époque)
    .question = De quand date l'application Kaspersky ?
product-meant_for = Destiné à
    .is-home = un foyer ou un petit bureau
    .is-business = une entreprise
product-others = Autre produit Kaspersky sur cet ordinateur
product-running = Application Kaspersky en cours d'exécution
    .yes = L'application Kaspersky est en cours d'exécution
    .no = L'application Kaspersky n'est pas en cours d'exécution
    .question = Voyez-vous l'icône Kaspersky à côté de l'horloge, et l'application s'ouvre-t-elle ?
product-installed_at = Date d'installation

## license

license-status = Licence
    .is-active = active, pas encore expirée
    .is-expired = expirée
    .is-not-valid = non valide, ou affichée avec une erreur
    .is-absent = aucune licence sur cet appareil
    .question = Qu'affiche la fenêtre de licence de l'application Kaspersky ?
license-key_state = État de la clé de licence
license-blocked = Clé bloquée par Kaspersky
    .yes = Kaspersky a bloqué la clé ou le code
    .no = Kaspersky n'a pas bloqué la clé ni le code
license-expires_at = Date d'expiration de la licence
license-ended = Expiration de la licence
    .is-within-24h = il y a moins de 24 heures
    .is-earlier = il y a plus de 24 heures
    .question = La licence a-t-elle expiré il y a moins de 24 heures ?
license-days_left = Jours restants
license-days_passed = Jours restants déjà écoulés
    .yes = Les jours qui restaient sont écoulés
    .no = Les jours qui restaient ne sont pas écoulés
license-key_type = Numéro de type de la clé
license-type = Type de licence
    .is-commercial = achetée
    .is-trial = version d'essai gratuite
    .is-subscription = abonnement
    .is-beta = pour tester une version bêta
    .is-test = licence de test
    .is-oem = fournie avec l'ordinateur
    .question = De quel type de licence s'agit-il ?
license-reported_expired = Expiration signalée à Windows
    .yes = L'application Kaspersky a signalé à Windows qu'elle avait expiré
    .no = L'application Kaspersky n'a pas signalé à Windows qu'elle avait expiré
license-ends_soon = Expiration prochaine signalée
    .yes = Il a été signalé que la licence expire bientôt
    .no = Aucune expiration prochaine de la licence n'a été signalée
license-key_listed = Présence de la clé de licence dans la liste des clés
    .yes = La clé de licence figure dans la liste des clés
    .no = La clé de licence ne figure pas dans la liste des clés
license-limited_parts = Non compris dans la licence
license-devices_allowed = Appareils autorisés par la licence
license-devices_used = Appareils qui utilisent la licence
license-over_limit = Licence utilisée sur plus d'appareils qu'elle n'en autorise
    .yes = La licence est utilisée sur plus d'appareils qu'elle n'en autorise
    .no = La licence n'est pas utilisée sur plus d'appareils qu'elle n'en autorise
license-in_console = Clé répertoriée dans Security Center
    .yes = Il s'agit d'une clé répertoriée dans Security Center
    .no = Il ne s'agit pas d'une clé répertoriée dans Security Center
license-managed = Licence de cet ordinateur gérée par un administrateur
    .yes = Un administrateur gère la licence de cet ordinateur
    .no = Aucun administrateur ne gère la licence de cet ordinateur

## activation_ticket

activation_ticket-valid_to = Fin de validité du ticket d'activation
activation_ticket-created_at = Date d'émission du ticket d'activation
activation_ticket-license_state = Numéro d'état de la licence dans le ticket d'activation

## subscription

subscription-present = Licence par abonnement
    .yes = La licence est un abonnement
    .no = La licence n'est pas un abonnement
    .question = La fenêtre de licence mentionne-t-elle un abonnement ?
subscription-status = Abonnement
    .is-being-defined = En cours de définition
    .is-active = Actif
    .is-renewed = Renouvelé
    .is-error = Erreur
    .is-grace = Expiré. Période de grâce.
    .is-grace-over = Expiré. Période de grâce terminée.
    .is-suspended = Suspendu
    .is-resumed = Repris
    .is-cancelled = Résiliation de l'abonnement
    .is-update-required = Mise à jour requise
    .is-expired = Expiré
    .question = Quel statut d'abonnement l'application affiche-t-elle ?
subscription-provider_managed = Abonnement géré par un fournisseur
    .yes = Un fournisseur gère l'abonnement
    .no = Aucun fournisseur ne gère l'abonnement
    .question = Payez-vous l'abonnement par l'intermédiaire d'un fournisseur, par exemple avec votre contrat Internet, téléphonique ou bancaire ?
subscription-auto_renews = Renouvellement automatique activé
    .yes = Le renouvellement automatique est activé
    .no = Le renouvellement automatique est désactivé
    .question = Le renouvellement automatique est-il activé (votre carte est alors débitée chaque année) ?
subscription-charged_at = Date de paiement du renouvellement
    .question = Quand le renouvellement a-t-il été débité ?
subscription-provider = Fournisseur

## reserve

purchase-complaint = Réclamation sur un paiement
    .is-charged-twice = deux prélèvements ont été effectués
    .is-refund = vous demandez un remboursement
    .is-unwanted = un prélèvement a été effectué sans votre accord
    .is-cancel = vous voulez désactiver le renouvellement automatique
    .is-scam = quelqu'un demande de l'argent ou un accès au nom de Kaspersky
    .customer-is-refund = le client souhaite un remboursement
    .customer-is-unwanted = un montant a été prélevé sans l'accord du client
    .customer-is-cancel = le client souhaite désactiver le renouvellement automatique
account-shows_active = Active ailleurs
    .yes = Le compte ou le vendeur indique que la licence est active
    .no = Ni le compte ni le vendeur n'indiquent que la licence est active
reserve-present = Code d'activation de réserve enregistré
    .yes = Un code d'activation de réserve est enregistré
    .no = Aucun code d'activation de réserve n'est enregistré
    .question = La fenêtre de licence mentionne-t-elle aussi un code d'activation de réserve (ou un nouveau code d'activation) ?
reserve-expires_at = Date d'expiration de la licence de réserve
reserve-usable = Code d'activation de réserve non expiré
    .yes = Un code d'activation de réserve non expiré est enregistré
    .no = Le code d'activation de réserve enregistré a expiré

## code

code-shape = Ce que vous avez saisi comme code
    .is-activation-code = 20 lettres et chiffres en quatre groupes de cinq
    .is-look-alike = un code d'activation contenant des lettres d'un autre alphabet, d'aspect semblable
    .is-wrong-length = presque un code d'activation, mais avec des caractères manquants ou en trop
    .is-license-key = 32 lettres et chiffres en cinq groupes
    .is-license-number = un ancien numéro de licence de trois groupes
    .is-order-number = uniquement des chiffres
    .is-key-file = un fichier qui se termine par .key
    .is-other = autre chose
    .question = À quoi ressemble le code que vous saisissez ?
code-kind = Type de code
    .is-new = un code pour une nouvelle licence complète
    .is-renewal = un code de renouvellement, moins cher
    .is-promotional = un code gratuit, offert ou d'essai
    .question = Le code a-t-il été vendu comme nouvelle licence ou comme renouvellement moins cher, ou était-il gratuit ?
code-at_hand = Nouveau code d'activation disponible
    .customer = Nouveau code d'activation disponible
    .yes = Vous avez un nouveau code d'activation qui n'est pas encore saisi
    .no = Vous n'avez pas de nouveau code d'activation
    .question = Avez-vous un nouveau code d'activation que vous n'avez pas encore saisi ?
code-previous_at_hand = Code précédent disponible
    .customer = Code précédent disponible
    .yes = Vous avez le code précédent
    .no = Vous n'avez pas le code précédent
    .question = Avez-vous encore le code d'activation précédent, celui que vous utilisiez avant celui-ci ?

## purchase

purchase-channel = Provenance de la licence
    .is-kaspersky = le site ou la boutique de Kaspersky
    .is-shop = une autre boutique, en boîte ou sous forme de carte
    .is-provider = un fournisseur Internet, un opérateur téléphonique ou une banque
    .is-app-store = une boutique d'applications
    .is-employer = un employeur ou un établissement scolaire
    .is-unknown = inconnue
    .question = D'où vient la licence ?
purchase-place = Boutique
purchase-left_provider = Contrat résilié avec votre opérateur
    .customer = Contrat avec l'opérateur résilié
    .yes = Vous avez résilié le contrat avec votre opérateur
    .no = Vous n'avez pas résilié le contrat avec votre opérateur
purchase-seller_owes = Renouvellement dû par le vendeur
    .yes = Le vendeur doit renouveler la licence
    .no = Le vendeur n'a pas à renouveler la licence
purchase-moved = Déménagement dans un autre pays
    .customer = Déménagement dans un autre pays
    .yes = Vous avez déménagé dans un autre pays
    .no = Vous n'avez pas déménagé dans un autre pays
purchase-paid = Paiement effectué
    .customer = Paiement effectué
    .yes = Vous avez déjà payé
    .no = Vous n'avez pas encore payé
    .question = Avez-vous déjà payé le renouvellement ?
purchase-paid_at = Date de paiement
    .question = Quand avez-vous payé ?

## attempt

attempt-message = Message
attempt-shown = Affiché à l'écran
attempt-error_code = Code d'erreur
attempt-failed = Échec de l'activation ou du renouvellement
    .yes = L'activation ou le renouvellement a échoué
    .no = Ni l'activation ni le renouvellement n'ont échoué
    .question = L'application a-t-elle refusé le code ou affiché une erreur lorsque vous avez essayé ?
capture-is_meant = Si le bon ordinateur a été examiné
    .yes = Ce qui a été examiné vient de l'ordinateur dont vous parlez
    .no = Ce qui a été examiné vient d'un autre ordinateur que celui dont vous parlez
    .question = Ce que Keymend a examiné vient-il de l'ordinateur dont vous parlez ?

## databases

attempt-tried = Ce que vous avez déjà essayé
    .customer = Déjà essayé
    .is-restarted = redémarrer l'appareil
    .is-reinstalled = réinstaller l'application Kaspersky
    .is-date-checked = vérifier la date et l'heure
    .is-status-refreshed = actualiser l'état
    .is-code-compared = comparer le code et le saisir à nouveau
    .is-mail-searched = chercher dans la messagerie
    .is-network-checked = vérifier la connexion Internet
databases-released_at = Date de publication des bases
databases-updated_at = Dernière mise à jour des bases
databases-loaded = Bases chargées
    .yes = Les bases sont chargées
    .no = Les bases ne sont pas chargées

## policy

policy-applied = Stratégie d'administrateur appliquée
    .yes = Une stratégie d'administrateur s'applique à cet ordinateur
    .no = Aucune stratégie d'administrateur ne s'applique à cet ordinateur
    .question = Un employeur ou un administrateur s'occupe-t-il de cet ordinateur ?

## agent

agent-present = Agent d'administration installé
    .yes = L'Agent d'administration Kaspersky, qui permet à un administrateur de gérer cet ordinateur, est installé
    .no = L'Agent d'administration Kaspersky n'est pas installé

## application

application-unstable = Instabilité signalée par l'application
    .yes = L'application Kaspersky indique qu'elle est instable après un arrêt inattendu
    .no = L'application Kaspersky n'indique pas qu'elle est instable

## system

system-clock_behind = Horloge incorrecte
    .yes = L'horloge de cet ordinateur est en retard : elle indique une date déjà passée
    .no = L'horloge de cet ordinateur n'est pas en retard
    .question = La date et l'heure de cet ordinateur semblent-elles incorrectes ?
system-name = Système d'exploitation
system-platform = Appareil
    .is-windows = ordinateur Windows
    .is-mac = Mac
    .is-linux = ordinateur Linux
    .is-android = téléphone ou tablette Android
    .is-ios = iPhone ou iPad
    .question = Sur quel appareil utilisez-vous Kaspersky ?
system-newest_event_at = Dernier événement enregistré
system-restart_pending = Redémarrage en attente
    .yes = Le système attend un redémarrage
    .no = Le système n'attend pas de redémarrage
system-utc_offset_minutes = Avance de l'heure locale sur UTC, en minutes

## network

network-hosts_blocked = Serveurs de Kaspersky redirigés par le fichier hosts
    .yes = Le fichier hosts redirige les serveurs de Kaspersky
    .no = Le fichier hosts ne redirige pas les serveurs de Kaspersky
network-reachable = Accès à Internet
    .yes = Internet est accessible
    .no = Internet n'est pas accessible
    .question = D'autres pages web s'ouvrent-elles sur cet appareil ?
network-proxy_set = Proxy configuré
    .yes = Un proxy est configuré pour cet utilisateur ; l'activation peut en avoir besoin aussi
    .no = Aucun proxy n'est configuré pour cet utilisateur

## account

account-signed_in = Application connectée à My Kaspersky
    .customer = Application Kaspersky connectée à My Kaspersky
    .yes = L'application Kaspersky est connectée à votre compte My Kaspersky
    .no = L'application Kaspersky n'est pas connectée à votre compte My Kaspersky
    .question = L'application est-elle connectée à My Kaspersky avec l'adresse email qui a servi à l'achat ?
account-present = Compte My Kaspersky
    .customer = Compte My Kaspersky
    .yes = Vous avez un compte My Kaspersky
    .no = Vous n'avez pas de compte My Kaspersky
account-another = Autre compte My Kaspersky
    .customer = Autre compte My Kaspersky
    .yes = Vous avez un autre compte My Kaspersky ou avez utilisé une autre adresse email
    .no = Vous n'avez pas d'autre compte My Kaspersky
    .question = Avez-vous un autre compte My Kaspersky, par exemple avec une autre adresse email ?
account-of_buyer = Achat par une autre personne avec son propre compte
    .yes = Une autre personne a acheté l'abonnement avec son propre compte
    .no = Aucune autre personne n'a acheté l'abonnement avec son propre compte

## Où cela a été vu

place-line = ligne { $number }
place-in-line = { $line } : { $name }
place-byte = octet { $number }
place-value = valeur { $name }
place-member = élément { $name }
place-record = événement { $number }
place-person = vous l'avez indiqué
place-follows = déduit de : { $facts }

source-clock = horloge
source-event-log = journal des événements
source-facts-file = fichier d'informations
source-files = fichiers
source-getsysteminfo-report = rapport GetSystemInfo
source-hosts-file = fichier hosts
source-kesl-control-output = sortie de kesl-control
source-klnagchk-output = sortie de klnagchk
source-proxy-settings = paramètres du proxy
source-registry = Registre Windows
source-registry-export = exportation du Registre
source-security-center = Centre de sécurité Windows
source-system = système
source-the-person = vous
source-kav-status = sortie de kav status
source-the-registry-and-avp-com = Registre Windows et avp.com
source-the-proxy-settings = paramètres du proxy
source-the-system-s-name = nom du système
source-the-name-of-windows = version de Windows
source-the-list-of-keys = liste des clés de licence
source-the-installed-files = fichiers installés
source-the-hosts-file = fichier hosts
source-the-service = service
source-the-daemon = service
source-the-control-program = programme de contrôle
source-the-application = application Kaspersky
source-older-products = anciens produits
source-a-restart-that-is-due = redémarrage en attente
source-windows-security = Sécurité Windows
source-network-agent = Agent d'administration
source-standard-input = entrée standard
source-the-time-zone = fuseau horaire
source-the-time-zone-of-this-machine = fuseau horaire de cet ordinateur
source-the-clock-of-this-machine = horloge de cet ordinateur
source-the-products-in-the-registry = produits dans le Registre
source-the-registry = Registre Windows
source-this-machine = cet ordinateur
source-the-product-s-folder = dossier de l'application Kaspersky
source-the-message = message
source-another-computer = autre ordinateur
source-language-data = données linguistiques
source-the-list-of-traces = liste des fichiers de trace
source-the-events = événements
source-the-event-log = journal des événements
source-licence-on-this-mac = licence sur ce Mac
source-security-center-keys = clés de Kaspersky Security Center
source-security-center-event = événement de Kaspersky Security Center
source-security-center-by-snmp = compteurs SNMP de Kaspersky Security Center
source-windows-security-center = Centre de sécurité Windows
source-avp-com-output = sortie d'avp.com
source-exit-code = code de sortie
source-log = journal
source-inventory = inventaire
source-the-settings = paramètres
source-fleet-record = enregistrement
