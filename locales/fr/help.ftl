help-usage = Utilisation :
help-commands = Commandes{ " " }
help-arguments = Arguments{ " " }
help-options = Options{ " " }
help-examples = Exemples :
help-default = [par défaut : { $value }]
help-values = [valeurs possibles : { $values }]
help-help = Afficher l'aide
    .long = Afficher l'aide détaillée
help-version = Afficher la version
help-help-command = Afficher l'aide d'une commande

## Commandes

help-keymend = Détermine pourquoi une licence Kaspersky ne se renouvelle pas ou ne s'active pas, vous guide vers la solution et rédige la demande lorsque quelqu'un d'autre doit intervenir
    .examples =
        keymend                                    ce qui ne va pas sur cet ordinateur
        keymend app-info.txt                       ce qui ne va pas, d'après une collecte
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   ce que signifie un code d'erreur
        keymend ticket new app-info.txt -o request.txt
        keymend page                               la même chose dans votre navigateur
    .after = Codes de sortie : 0 tout est en ordre, 1 un problème a été trouvé, 2 utilisation incorrecte, 3 trop peu d'éléments ont pu être vérifiés, 4 l'envoi a échoué et le brouillon est conservé, 5 cet ordinateur ne l'a pas permis (disque plein, dossier inutilisable), 6 arrêt parce qu'une donnée privée serait sortie, 130 interruption.
help-page = Ouvrir Keymend dans votre navigateur : diagnostic, solution et demande sur une seule page
    .examples =
        keymend page                       la page s'ouvre dans votre navigateur
        keymend page app-info.txt          la même chose, pour une collecte
        keymend page --no-browser          affiche l'adresse à ouvrir, une seule fois, dans un navigateur de cet ordinateur
    .after = La page n'est accessible que depuis cet ordinateur et uniquement dans le navigateur qui l'a ouverte en premier. Keymend s'arrête lorsque vous cliquez sur « Fermer Keymend », deux minutes après la fermeture de la page ou après trente minutes sans utilisation.
help-diagnose = Lire des collectes, ou cet ordinateur, et indiquer ce qui ne va pas avec la licence
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Enregistrer une collecte de cet ordinateur sans valeurs privées, pour établir le diagnostic ailleurs
    .examples = keymend collect -o capture.zip      puis, sur n'importe quel ordinateur : keymend diagnose capture.zip
    .after = Une collecte contient des informations et les lignes que Keymend comprend. `--whole` affiche les autres lignes sans valeurs privées, puis les ajoute.
help-explain = Indiquer ce que signifie un code d'erreur, un sujet ou un texte affiché à l'écran
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Résoudre le problème étape par étape, en vérifiant après chaque étape si elle a fonctionné
    .examples =
        keymend fix app-info.txt                   relit le fichier après chaque étape
        keymend fix                                reprend là où vous en étiez
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Rédiger, conserver et envoyer les demandes destinées à ceux qui doivent intervenir
help-ticket-new = Rédiger une demande à partir du diagnostic et la conserver
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = Répertorier les tickets
help-ticket-show = Afficher une demande
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = Modifier les champs, le destinataire ou les pièces jointes d'une demande qui n'a pas été envoyée
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = Afficher une demande, puis l'envoyer par email
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Code de sortie 4 : la demande n'a pas été envoyée, ou l'envoi n'est pas certain ; le brouillon est conservé.
help-ticket-export = Afficher un brouillon d'email, ou enregistrer l'archive des pièces justificatives
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Fermer un ticket ; son dossier est conservé
help-ticket-status = Demander au système de tickets de l’assistance où en est une demande
    .examples = keymend ticket status 3
help-ticket-handed-over = Noter que vous avez transmis une demande vous-même : sur une page, par téléphone ou par courrier
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Noter la réponse de l’assistance et son numéro
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Rouvrir un ticket fermé, ou annuler sa transmission
    .examples = keymend ticket reopen 3
help-redact = Supprimer les valeurs privées des journaux
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = Afficher ou modifier les paramètres
help-config-show = Afficher les paramètres
help-config-wizard = Demander un à un les paramètres nécessaires aux demandes et envoyer un message de test
help-config-path = Indiquer où se trouve le fichier de paramètres
help-config-set = Modifier un paramètre ; une VALUE vide le supprime
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = Afficher ou vérifier le catalogue des problèmes
help-topics-list = Répertorier les problèmes que Keymend connaît
help-topics-show = Afficher tout ce qui concerne un problème
help-topics-check = Vérifier le catalogue, y compris les sujets de `--topics`
    .examples = keymend topics check --topics our-topics
help-topics-new = Commencer un sujet : un fichier avec des champs à remplir, que `topics check` répertorie jusqu'à ce qu'ils soient tous remplis
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = Afficher ou vérifier le répertoire des fournisseurs et des boutiques
help-providers-list = Lister les fournisseurs et les boutiques, avec ceux de votre dossier
help-providers-show = Afficher tout ce que l’on sait d’un fournisseur ou d’une boutique, tel que dans son fichier
    .examples = keymend providers show Rostelecom
help-providers-check = Vérifier vos propres fichiers de fournisseurs, un par un
    .examples = keymend providers check --dir our-providers
help-templates = Vérifier les modèles et les langues des lettres
help-templates-check = Les vérifier, y compris ceux de votre dossier
    .examples = keymend templates check --dir our-letters
help-schema = Afficher le schéma JSON d'un document
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = Afficher les complétions pour un shell
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = Afficher la page de manuel d'une commande
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## Options de toutes les commandes

help-option-output = Enregistrer le document dans un fichier au lieu de l'afficher sur le terminal (`-` désigne stdout)
help-option-color = Quand utiliser la couleur ; NO_COLOR est respecté
help-option-topics_dir = Un dossier de sujets qui s'ajoutent aux autres, ou remplacent ceux de même identifiant
help-option-config = Le fichier de paramètres (`keymend config path` indique le fichier habituel)
help-option-language = La langue de Keymend, par exemple `de` ; pour une demande, la langue dans laquelle elle est rédigée
help-option-no_input = Ne jamais poser de question
help-option-verbose = Afficher plus de détails
help-option-quiet = Ne rien écrire sur stderr, sauf les erreurs

## Ce qui est lu

help-option-sources = Collectes : fichiers, dossiers ou `-` pour stdin ; leur format est détecté. Sans indication, cet ordinateur
    .long = Collectes : fichiers, dossiers ou `-` pour stdin ; leur format est détecté. Sans indication, cet ordinateur. Une collecte est une archive créée par `collect`, un rapport GetSystemInfo, l'archive de support d'un serveur Linux, la sortie d'un programme de contrôle, une exportation du Registre (`.reg`, ou la sortie de `reg query`), un journal des événements (`.evtx`, CSV ou XML de `wevtutil`), des événements ou des clés de Security Center, ou un fichier d'informations.
help-option-message = Ce qui est affiché à l'écran, ou vos propres mots
help-option-message_file = La même chose, depuis un fichier ; `-` désigne stdin
help-option-answers = Ce que vous savez, par exemple purchase.channel=provider (répétable)
help-option-kind = Lire SOURCE dans ce format au lieu de le détecter : { $kinds }
help-option-machine = L'ordinateur à diagnostiquer, si les sources en décrivent plusieurs
help-option-now = Établir le diagnostic à cette date (par défaut : l'horloge de l'ordinateur)
help-option-format = Le format du document
help-option-all = Répertorier aussi ce qui a été exclu, et pourquoi
help-option-exit_zero = Terminer avec 0 même si un problème a été trouvé
help-option-whole = Ajouter aussi les lignes que Keymend ne comprend pas, après avoir affiché chaque texte ajouté

## explain

help-option-text = Un code d'erreur, un sujet, un code KM ou ce qui est affiché à l'écran ; `-` ou rien lit stdin
help-option-closest = Si le texte n'est pas compris : afficher ce sujet parmi ceux que Keymend propose
help-option-explain-now = La date à partir de laquelle « hier » est calculé (par défaut : l'horloge de l'ordinateur)

## fix

help-option-more_sources = Autres collectes, lues comme SOURCE
help-option-no_browser = Afficher l'adresse avec son jeton à usage unique au lieu d'ouvrir un navigateur
help-option-topic = Le problème à résoudre (par défaut : le premier trouvé)
help-option-expert = Textes plus courts
help-option-dry_run = Afficher les commandes qui seraient exécutées, sans en exécuter aucune
help-option-remind = Lorsqu'une étape demande d'attendre, enregistrer aussi un rappel de calendrier dans ce fichier
help-option-restart = Recommencer depuis le début et abandonner la progression enregistrée

## ticket

help-option-number = Le ticket (par défaut : le seul qui n'est pas fermé ; s'il y en a plusieurs, la question est posée)
help-option-ticket-handed-over-by = Comment elle a été transmise
help-option-ticket-handed-over-on = Le jour où elle a été transmise, par exemple 2026-11-27 ou hier (par défaut : aujourd'hui)
help-option-to = Le destinataire de la demande (par défaut : celui qui peut résoudre le problème)
help-option-provider = Le nom du fournisseur ou de la boutique
help-option-mail = L'adresse email à laquelle écrire
help-option-settings = Remplir un champ de la demande (répétable)
help-option-reveal = Afficher ce code ou cette clé en entier, dans cette demande uniquement (répétable)
help-option-attach = Joindre un fichier texte sans ses valeurs privées (répétable)
help-option-attach_unchecked = Joindre une image ou un autre fichier tel quel (répétable)
help-option-letter_language = La langue de la lettre (par défaut : celle du destinataire, sinon la vôtre)
help-option-ticket-new-topic = Le problème qui fait l'objet de la demande (par défaut : le premier trouvé)
help-option-another = Créer un deuxième ticket même s'il en existe déjà un d'ouvert pour le même cas
help-option-ticket-list-all = Afficher tous les tickets, et pas seulement les 100 plus récents ; JSON les contient toujours tous
help-option-find = Uniquement les tickets contenant ce texte : client, adresse e-mail ou téléphone, destinataire, ordinateur, problème ou numéro
help-option-state = Uniquement les tickets dans cet état
help-option-sort = Critère de tri des tickets
help-option-ticket = Le ticket
help-option-answer = La réponse de l’assistance
help-option-their_number = Le numéro que l’assistance a donné au ticket
help-option-provider_name = Son nom, ou celui de son fichier
help-option-providers-check-dir = Le dossier à vérifier (par défaut : `providers.d` à côté des paramètres)
help-option-bundle = Enregistrer l'archive des pièces justificatives au lieu du brouillon
help-option-ticket-send-dry_run = Afficher le message complet et ne rien envoyer
help-option-editor = Écrire vos propres mots dans votre éditeur de texte (VISUAL ou EDITOR)
help-option-ticket-send-format = Comment le message est affiché : comme il sera lu, ou octet par octet comme il part
help-option-yes = Envoyer sans demander de confirmation
help-option-again = Envoyer la demande bien qu'elle ait déjà été envoyée, ou l'ait peut-être été ; le Message-ID reste le même
help-option-follow_up = Ajouter ceci à une demande envoyée, dans la même conversation

## redact

help-option-files = Fichiers texte : UTF-8, UTF-16 avec indicateur d'ordre des octets, ou Windows-1251, Windows-1252 ou CP866 lorsque c'est certain
help-option-show = Afficher, endroit par endroit, ce qui serait remplacé, sans rien enregistrer
help-option-keep = Conserver une valeur, ou toutes les valeurs d'un type (répétable) : mail, person, user, host, group, address, ...
help-option-also = Remplacer aussi ce mot partout où il apparaît (répétable)
help-option-map = Utiliser et compléter une liste des valeurs remplacées, pour que la même valeur soit remplacée de la même façon plus tard. Elle contient les valeurs d'origine : ne la communiquez à personne
help-option-redact-output = Le dossier où enregistrer les fichiers nettoyés

## config, topics, schema, completions

help-option-key = Par exemple `name` ou `mail.host`
help-option-value = La valeur
help-option-topics-show-topic = L'identifiant ou le code KM du sujet
help-option-dir = Un dossier de sujets à vérifier (par défaut : ceux de cette copie de travail de Keymend, si c'en est une)
help-option-templates-check-dir = Le dossier à vérifier (par défaut : celui du paramètre `templates`)
help-option-id = L'identifiant du nouveau sujet : des mots en minuscules reliés par des traits d'union
help-option-topics-new-dir = Le dossier où l'enregistrer, avec ses récits à côté (par défaut : là où cette copie de travail de Keymend les conserve)
help-option-document = Quel document
help-option-shell = Quel shell
help-option-words = La commande, par exemple `ticket new` (par défaut : keymend lui-même)
help-option-man-dir = Écrire la page de chaque commande dans ce dossier
help-option-command = La commande
help-fleet = Vérifier de nombreux ordinateurs ou clés de licence à la fois : une ligne pour chacun et un résumé
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      résumé d'une exécution précédente
    .after = Chaque ligne lue donne exactement une ligne ; ce qui ne peut pas être lu devient une ligne avec le verdict `error` et la raison. Codes de sortie : 0 tout est en ordre, 1 un problème a été trouvé, 2 quelque chose n'a pas pu être lu, 3 trop peu d'informations sur certains ordinateurs ou certaines clés.
help-compare = Montrer ce qui a changé entre deux collectes d'un ordinateur ou deux exécutions de `keymend fleet`
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Code de sortie 1 : quelque chose a empiré.
help-option-fleet-sources = Enregistrements et collectes : fichiers, dossiers, archives, ou `-` pour stdin
help-option-jobs = Nombre d'enregistrements vérifiés en même temps (par défaut : un par processeur)
help-option-ordered = Écrire les lignes dans l'ordre des sources
help-option-columns = Écrire des enregistrements plats : les colonnes de `keymend schema fleet-columns`
help-option-fleet-format = Une ligne par enregistrement (`jsonl`, `csv`), ou seulement le résumé ; sans cette option, `jsonl`, et le résumé dans un terminal
help-option-summary = Écrire aussi le résumé dans ce fichier : .html, .md, .json ou texte
help-option-resume = Reprendre une exécution interrompue ; nécessite `-o`
help-option-table = Ce que contient une colonne d'un tableau, par exemple `key="Clé de licence"` ; peut être répété
help-option-before = La collecte antérieure, ou les lignes de l'exécution antérieure
help-option-after = La plus récente
help-option-compare-exit_zero = Se terminer avec 0 même si quelque chose a empiré
help-option-warn_days = Avertir si la licence expire dans ce nombre de jours, par exemple 30,7 : avertissement à partir du premier nombre, critique à partir du second

help-desk = Lire les messages reçus par un service d'assistance
help-desk-open = Montrer de quoi parle un message, pour l'agent qui y répond
    .examples =
        keymend desk open request.eml             une demande reçue par email
        keymend desk open keymend-bundle.zip      une archive seule
help-desk-triage = Trier de nombreux messages : un enregistrement pour chacun, avec des brouillons de réponse si vous le souhaitez
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    aussi les brouillons, en fichiers pour le logiciel de messagerie
    .after = Rien n'est envoyé, et rien de ce que contient un message n'est exécuté ni ouvert. Code de sortie 2 : au moins un message était illisible ; les autres sont traités.
help-option-desk-open-text = Un email, une archive ou un texte ; `-` désigne stdin
help-option-mailboxes = Où sont les messages : un fichier mbox, un Maildir, un dossier d'emails, des lignes JSON, un tableau ou `-` pour stdin
help-option-drafts = Écrire aussi les brouillons de réponse dans ce dossier
help-option-overwrite_drafts = Remplacer aussi les brouillons que quelqu'un a modifiés entre-temps
help-option-template = Un modèle pour les brouillons de réponse
help-option-desk = À qui appartient ce service d'assistance
