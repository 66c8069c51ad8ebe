plan-no-problem = Aucun problème détecté
plan-first-answer = Répondez d'abord à cette question avec `--answer` :
plan-one-answer = Une seule réponse permettrait de préciser le problème :
plan-question = { $question } ({ $answers })

## Ce que Keymend peut faire pour une étape

plan-page = Page : { $address }
plan-text = Texte : { $text }
plan-command = Commande : { $command }
plan-your-code = VOTRE-CODE

## La fin

plan-write-request = Si les étapes ne suffisent pas, rédigez la demande :
plan-next-problem = Si les étapes ne suffisent pas, continuez avec : { $title }
plan-no-further-steps = Il n'y a pas d'autre étape.
plan-tell-more = Indiquez à Keymend, avec `--message`, ce qui est affiché à l'écran, ou fournissez-lui une collecte de l'ordinateur.

## L'entrée de calendrier

plan-reminder = Vérifier de nouveau la licence Kaspersky
plan-reminder-how = Exécutez `keymend fix`. Keymend reprend là où vous en étiez.
    .page = Ouvrez Keymend. Il reprend là où vous en étiez.
plan-reminder-run = Exécuter `keymend fix`
    .page = Ouvrir Keymend
