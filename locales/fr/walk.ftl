## Réponses

walk-key-done = [f]ait
walk-key-skip = [p]asser
walk-key-back = [r]etour
walk-key-explain = [e]xpliquer
walk-key-copy = [c]opier
walk-key-write = écrire au [s]upport
walk-key-quit = [q]uitter
walk-key-offer = [l]ancer : Keymend s'en charge
walk-key-open-page = ouvrir [l]a page dans le navigateur
walk-key-next = problème s[u]ivant
walk-key-fix = [r]ésoudre étape par étape
walk-key-save = [e]nregistrer ce rapport
walk-key-send = [e]nvoyer
walk-key-edit = [m]odifier le texte
walk-key-open-mail = [o]uvrir dans la messagerie
walk-key-keep = [g]arder comme brouillon
walk-key-cancel = [a]bandonner la demande
walk-what-now = Que voulez-vous faire ?
walk-type-a-key = Saisissez l'un des numéros ou l'une des lettres, puis appuyez sur Entrée.
walk-letter-means = Dans ce menu, « { $letter } » correspond à « { $key } ». Pour répondre oui ou non, saisissez le mot entier.
walk-help = Saisissez un numéro ou une lettre du menu, un mot comme { $words }, ou dites avec vos propres mots ce que vous voyez. `q` arrête tout ; Keymend retient l'étape.
walk-type-a-number = Saisissez un numéro de 1 à { $most }, ou répondez avec vos propres mots :
walk-yes-no = [oui/non]
walk-not-known = Je ne sais pas
walk-not-heard = Keymend n'a pas compris. Saisissez l'un des numéros, ou dites-le autrement.
walk-say-it = Qu'est-ce qui ne va pas, ou qu'affiche l'application Kaspersky ? Dites-le avec vos propres mots (Entrée pour passer) :
walk-no-app-here = Il n'y a pas d'application Kaspersky sur cet ordinateur. De quel appareil s'agit-il ?
walk-agree = accepter
walk-agreement = Saisissez « { $word } » pour exécuter cette étape, ou choisissez : { $keys } :
walk-not-sure = incertain
walk-seen = Vérifiez : { $check } Est-ce le cas ?
walk-works = L'application Kaspersky fonctionne-t-elle maintenant, avec une licence valide ?

## Le déroulement

walk-problem = Problème :
walk-begins = Nous avançons étape par étape et vérifions chacune d'elles. Vous pouvez vous arrêter à tout moment : `keymend fix` reprend à la même étape.
walk-continues = Reprise là où vous en étiez.
walk-left-off = La dernière fois ({ $moment }), vous avez interrompu la résolution de ce problème : { $title }
walk-go-on-there = Reprendre là où vous en étiez ?
walk-progress-damaged = La progression enregistrée est endommagée ; elle se trouve désormais dans { $path }. Nous recommençons depuis le début.
walk-place = Étape { $number } sur { $steps }
walk-waiting-until = Attente jusqu'au { $moment }.
walk-waiting-ended = L'attente a pris fin le { $moment }.
walk-not-yet = Cela n'a pas encore fonctionné : Keymend constate toujours le même problème. Refaites l'étape et choisissez « { $done } », ou choisissez « { $skip } » pour aller à l'étape suivante.
walk-not-solved = Le problème n'est pas encore résolu. Refaites l'étape et choisissez « { $done } », ou choisissez « { $skip } » pour aller à l'étape suivante.
walk-step-not-done = Cette étape est considérée comme non faite. Passons à la suivante.
walk-cannot-show = Les données lues ici datent du { $moment } et ne peuvent pas montrer ce que cette étape a changé. On passe à l'étape suivante. Pour faire vérifier le résultat, créez un nouveau relevé et lancez `keymend fix` avec celui-ci.
    .page = Les données lues ici datent du { $moment } et ne peuvent pas montrer ce que cette étape a changé. On passe à l'étape suivante.
walk-fixed = Résolu : cela a fonctionné. Il n'y a plus rien à faire.
walk-changed = Changement :
walk-another-problem = le problème est maintenant différent : { $title }
walk-nothing-until = Il n'y a rien à faire jusqu'au { $moment }. Exécutez de nouveau `keymend fix` à ce moment-là.
walk-meanwhile = L'attente pour cette étape se termine le { $moment }. D'ici là, il reste d'autres étapes :
walk-reminder = Le rappel se trouve dans { $path }.
walk-no-reminder = Aucune étape ne demande d'attendre : aucun rappel n'a été créé.
walk-run-out = C'était la dernière étape. Si le problème persiste, l'assistance peut vous aider.
walk-goes-to = La demande est adressée à : { $to }
walk-nothing-further = Aucune autre étape n'est connue pour ce problème.
walk-saved = Progression enregistrée. Exécutez `keymend fix` pour continuer.
walk-noted = C'est noté et sera repris dans la demande au support.
walk-understood = Keymend tient maintenant compte de ce que vous dites : { $facts }
walk-steps-changed = Les étapes changent donc. Voici maintenant l'étape à suivre :
walk-points-elsewhere = Ce que vous dites fait penser à un autre problème : { $title }
walk-now-elsewhere = Le problème a changé depuis. Il s'agit maintenant de : { $title }
walk-go-elsewhere = Continuer avec les étapes pour ce problème ?
walk-could-also-be = Autre possibilité :
walk-how-to-write = Cette commande rédige la demande, avec ce qui a été essayé :
walk-write-now = La rédiger maintenant ?
walk-not-written = La demande n'a pas été rédigée : { $reason }
walk-report-saved = Le rapport se trouve dans { $path }.

## Ce que Keymend peut faire pour une étape

walk-no-offer = Keymend ne peut pas effectuer cette étape à votre place.
walk-dry-run = Simulation : rien n'a été exécuté.
walk-run-elsewhere = Cette commande doit être exécutée sur l'ordinateur d'où viennent les fichiers. Exécutez-la là-bas ; Keymend ne l'exécute pas sur cet ordinateur.
walk-run-this = Exécuter exactement ceci maintenant ?
walk-open-this = Ouvrir cette page dans votre navigateur maintenant ?
walk-your-code = Votre code d'activation (il ne s'affiche pas)
walk-code-stand-in = VOTRE-CODE
walk-not-a-code = Ce n'est pas un code d'activation : un code d'activation se compose de quatre groupes de cinq lettres et chiffres. Rien n'a été exécuté.
walk-page-opens = La page s'ouvre dans votre navigateur.
walk-page-not-opened = La page n'a pas pu être ouverte d'ici. Son adresse :
walk-running = { $seconds ->
    [one] Exécution en cours, { $seconds } seconde au maximum.
   *[other] Exécution en cours, { $seconds } secondes au maximum.
}
walk-not-started = `{ $command }` n'a pas pu être lancé. Vous pouvez exécuter cette commande vous-même.
walk-ended-well = `{ $command }` s'est terminé sans erreur.
walk-ended-with-error = `{ $command }` s'est terminé avec l'erreur { $code }.
walk-took-too-long = `{ $command }` a été arrêté, car l'exécution prenait trop de temps.
walk-interrupted = `{ $command }` a été interrompu.
walk-copied = Copié.
walk-no-clipboard = Il n'y a pas de presse-papiers ici. Le texte est le suivant :
