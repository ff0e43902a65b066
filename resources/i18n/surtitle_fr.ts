<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>An address begins with wss:// or, in your own network, with ws://.</source>
        <translation>Une adresse commence par wss:// ou, dans votre propre réseau, par ws://.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Sous-titres par-dessus les autres fenêtres</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Changer de clé</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>Choose what is listened to</source>
        <translation>Choisir la source sonore</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Press {keys} in Surtitle to stop that.</source>
        <translation>Les clics traversent l’incrustation. Appuyez sur {keys} dans Surtitle pour que cela cesse.</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Rest the pointer on it, or press {keys} in Surtitle, to stop that.</source>
        <translation>Les clics traversent l’incrustation. Laissez le pointeur dessus, ou appuyez sur {keys} dans Surtitle, pour que cela cesse.</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>Son du système</translation>
    </message>
    <message>
        <source>Connecting to {service}. Speak already; nothing is lost.</source>
        <translation>Connexion à {service} en cours. Vous pouvez déjà parler&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Copier la dernière phrase</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Crème</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris foncé</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Easier with dyslexia</source>
        <translation>Plus facile en cas de dyslexie</translation>
    </message>
    <message>
        <source>English, rough</source>
        <translation>anglais, approximatif</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening now.</source>
        <translation>Tous les mots sont arrivés. L’écoute est arrêtée.</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening, and nothing is billed.</source>
        <translation>Tous les mots sont arrivés. L’écoute est arrêtée, et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Everything there was to hear is written down.</source>
        <translation>Tout ce qu’il y avait à entendre est écrit.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Fin en cours</translation>
    </message>
    <message>
        <source>First language only</source>
        <translation>Première langue seulement</translation>
    </message>
    <message>
        <source>For programs, JSON lines</source>
        <translation>Pour des programmes, JSON Lines</translation>
    </message>
    <message>
        <source>Have the next sentence read out</source>
        <translation>Faire lire la phrase suivante</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>It stays muted when you resume.</source>
        <translation>À la reprise, le micro restera coupé.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Larger captions, smaller, as before</source>
        <translation>Sous-titres plus grands, plus petits, comme avant</translation>
    </message>
    <message>
        <source>Let clicks through the overlay, or not</source>
        <translation>Laisser ou non les clics traverser l’incrustation</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Vert clair</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris clair</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Microphone + what I hear</source>
        <translation>Microphone + ce que j’entends</translation>
    </message>
    <message>
        <source>Move the keyboard focus to the overlay, and back</source>
        <translation>Amener le focus clavier à l’incrustation, et retour</translation>
    </message>
    <message>
        <source>Move the overlay while it has the focus</source>
        <translation>Déplacer l’incrustation quand elle a le focus</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <translation>Couper et réactiver le micro</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Muted: what is said after Start is not heard.</source>
        <translation>Micro coupé&#x202f;: ce qui est dit après Démarrer n’est pas entendu.</translation>
    </message>
    <message>
        <source>Name the speakers</source>
        <translation>Nommer les personnes</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Bleu nuit</translation>
    </message>
    <message>
        <source>No captions for {t}</source>
        <translation>Pas de sous-titres depuis {t}</translation>
    </message>
    <message>
        <source>No connection for {t}</source>
        <translation>Pas de connexion depuis {t}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>Not kept yet: {n} letters, and there is room for {most}. Shorten it.</source>
        <translation>Pas encore retenu&#x202f;: {n} lettres, et il y a place pour {most}. Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>Not kept yet: {n} lines, and there is room for {most}. Leave some out.</source>
        <translation>Pas encore retenu&#x202f;: {n} lignes, et il y a place pour {most}. Retirez-en.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing is billed. Resume connects again.</source>
        <translation>Rien n’est facturé. «&#x202f;Reprendre&#x202f;» rétablit la connexion.</translation>
    </message>
    <message>
        <source>Nothing is listened to.</source>
        <translation>Rien n’est écouté.</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <translation>Aucune lecture en cours.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer.</source>
        <translation>Rien de ce que vous dites ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. Connecting to {service}.</source>
        <translation>Rien de ce que vous dites ne quitte cet ordinateur. Connexion à {service} en cours.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on, and is billed.</source>
        <translation>Rien de ce que vous dites ne quitte cet ordinateur. La session continue et est facturée.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on.</source>
        <translation>Rien de ce que vous dites ne quitte cet ordinateur. La session continue.</translation>
    </message>
    <message>
        <source>One language: {language}</source>
        <translation>Une seule langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Page Up, Page Down, End</source>
        <translation>Page préc., Page suiv., Fin</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Coller une clé</translation>
    </message>
    <message>
        <source>Pause, and resume</source>
        <translation>Mettre en pause et reprendre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Press Start to watch the demonstration.</source>
        <translation>Appuyez sur «&#x202f;Démarrer&#x202f;» pour voir la démonstration.</translation>
    </message>
    <message>
        <source>Press Start, and this computer listens. English, rough, free.</source>
        <translation>Appuyez sur «&#x202f;Démarrer&#x202f;», et cet ordinateur écoute. Anglais, approximatif, gratuit.</translation>
    </message>
    <message>
        <source>Press Start, and {service} listens. Nothing is billed before.</source>
        <translation>Appuyez sur «&#x202f;Démarrer&#x202f;», et {service} écoute. Rien n’est facturé avant.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read back, and return to the newest</source>
        <translation>Remonter dans le texte et revenir au plus récent</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Resize the overlay while it has the focus</source>
        <translation>Redimensionner l’incrustation quand elle a le focus</translation>
    </message>
    <message>
        <source>Resume goes on where you left.</source>
        <translation>«&#x202f;Reprendre&#x202f;» continue là où vous en étiez.</translation>
    </message>
    <message>
        <source>Second language only</source>
        <translation>Deuxième langue seulement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings and words cannot be kept here.</source>
        <translation>Ni les paramètres ni ce qui est dit ne peuvent être conservés ici.</translation>
    </message>
    <message>
        <source>Show again what was said last</source>
        <translation>Réafficher ce qui vient d’être dit</translation>
    </message>
    <message>
        <source>Soniox needs a key before it can listen. Nothing is billed before Start.</source>
        <translation>Soniox a besoin d’une clé pour écouter. Rien n’est facturé avant le démarrage.</translation>
    </message>
    <message>
        <source>Start tries this address without a key.</source>
        <translation>«&#x202f;Démarrer&#x202f;» essaie cette adresse sans clé.</translation>
    </message>
    <message>
        <source>Start, and stop</source>
        <translation>Démarrer et arrêter</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Still listening; nothing is lost.</source>
        <translation>L’écoute continue&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Still listening; the oldest {t} had to go.</source>
        <translation>L’écoute continue&#x202f;; les {t} les plus anciennes n’ont pas pu être gardées.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Subtitles, SubRip</source>
        <translation>Sous-titres, SubRip</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Sous-titres, WebVTT</translation>
    </message>
    <message>
        <source>Surtitle: export</source>
        <translation>Surtitle&#xa0;: exporter</translation>
    </message>
    <message>
        <source>Television (BBC)</source>
        <translation>Télévision (BBC)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>That is too much text to paste. Paste the part of it that you need.</source>
        <translation>C’est trop de texte à coller. Collez la partie dont vous avez besoin.</translation>
    </message>
    <message>
        <source>The demonstration begins in a moment.</source>
        <translation>La démonstration commence dans un instant.</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The last words are on their way.</source>
        <translation>Les derniers mots sont en route.</translation>
    </message>
    <message>
        <source>The last words are on their way; then Surtitle closes.</source>
        <translation>Les derniers mots sont en route&#x202f;; ensuite Surtitle se ferme.</translation>
    </message>
    <message>
        <source>The last {t} could not be captioned. Check the connection before you start again.</source>
        <translation>Les dernières {t} n’ont pas pu être sous-titrées. Vérifiez la connexion avant de démarrer à nouveau.</translation>
    </message>
    <message>
        <source>The microphone is off.</source>
        <translation>Le microphone est coupé.</translation>
    </message>
    <message>
        <source>The recogniser is being loaded. Speak already; nothing is lost.</source>
        <translation>La reconnaissance vocale se charge. Vous pouvez déjà parler&#x202f;; rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>The session is kept, and billed, for {n} more minutes.</source>
        <translation>
            <numerusform>La session reste ouverte, et facturée, encore {n} minute.</numerusform>
            <numerusform>La session reste ouverte, et facturée, encore {n} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is kept, and billed.</source>
        <translation>La session reste ouverte et facturée.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as {file}; defaults are used.</source>
        <translation>Le fichier de paramètres était endommagé. Il est conservé sous {file}&#x202f;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Celle du thème</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Traduction seule</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Trying again in {t}.</source>
        <translation>Nouvel essai dans {t}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>Annuler le dernier changement de nom</translation>
    </message>
    <message>
        <source>What this computer plays ({output})</source>
        <translation>Le son de cet ordinateur ({output})</translation>
    </message>
    <message>
        <source>What was captured is kept: Start goes on with it.</source>
        <translation>Ce qui a été capté est conservé&#xa0;: «&#x202f;Démarrer&#x202f;» reprend à partir de là.</translation>
    </message>
    <message>
        <source>What was said, as plain text</source>
        <translation>Ce qui a été dit, en texte brut</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Words and translation</source>
        <translation>Original et traduction</translation>
    </message>
    <message>
        <source>Words and translation side by side</source>
        <translation>Original et traduction côte à côte</translation>
    </message>
    <message>
        <source>Words are not being saved.</source>
        <translation>Ce qui est dit n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Original seul</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>Original, traduction et noms&#xa0;: ce qui est affiché</translation>
    </message>
    <message>
        <source>Writing would need these keys. Hold Ctrl, Alt or Meta with them.</source>
        <translation>Ces touches servent à écrire. Maintenez aussi Ctrl, Alt ou Méta.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>nothing is playing</source>
        <translation>aucun son n’est émis</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation>{n} s de retard</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings could not be used and are back at their defaults: {names}.</source>
        <translation>
            <numerusform>Un paramètre inutilisable a repris sa valeur par défaut&#xa0;: {names}.</numerusform>
            <numerusform>{n} paramètres inutilisables ont repris leur valeur par défaut&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option}: {found} cannot be used. All of this section is as usual.</source>
        <translation>{option}&#xa0;: {found} est inutilisable. Toute cette section est rétablie.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used and is left out.</source>
        <translation>{option} : « {found} » est inutilisable et a été omis.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used. It is as usual now.</source>
        <translation>{option} : « {found} » est inutilisable. La valeur est rétablie.</translation>
    </message>
    <message>
        <source>{service} has not answered yet. Still listening; nothing is lost.</source>
        <translation>{service} n’a pas encore répondu. L’écoute continue&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>{service} takes the connection and drops it at once.</source>
        <translation>{service} accepte la connexion puis la coupe aussitôt.</translation>
    </message>
    <message>
        <source>{t} of sound are missing here</source>
        <translation>Il manque ici {t} de son</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This computer has no font for some of the letters that were said. Install the Noto fonts to see them.</source>
        <translation>Il manque à cet ordinateur une police pour certains des caractères. Installez les polices Noto pour les voir.</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Each sentence</source>
        <translation>Chaque phrase</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>À intervalles réguliers</translation>
    </message>
    <message>
        <source>Finished sentences in a window of their own. Its text only grows, and the caret stays.</source>
        <translation>Les phrases terminées, dans leur propre fenêtre. Le texte ne fait que s’allonger et le curseur ne bouge pas.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement à la demande</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>Ouvrir le texte</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Screen readers and braille</source>
        <translation>Lecteurs d’écran et braille</translation>
    </message>
    <message>
        <source>Sentences that come in between are read out together.</source>
        <translation>Les phrases arrivées entre-temps sont lues ensemble.</translation>
    </message>
    <message>
        <source>What a screen reader is told, once a sentence is finished. It is never interrupted.</source>
        <translation>Ce qu’annonce le lecteur d’écran, une fois la phrase terminée. Il n’est jamais interrompu.</translation>
    </message>
    <message>
        <source>What buttons, options and messages are written in. Captions are not translated by it.</source>
        <translation>La langue des boutons, des options et des messages. Elle ne change rien aux sous-titres.</translation>
    </message>
    <message>
        <source>braille deafblind read along window</source>
        <translation>braille sourdaveugle lecture fenêtre</translation>
    </message>
    <message>
        <source>language translation interface english</source>
        <translation>langue traduction interface anglais</translation>
    </message>
    <message>
        <source>screen reader speech announce braille blind</source>
        <translation>lecteur d’écran voix annonce braille aveugle</translation>
    </message>
    <message>
        <source>screen reader speech seconds pause</source>
        <translation>lecteur d’écran voix secondes pause</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainWindow</name>
    <message>
        <source>Escape or a click puts this away.</source>
        <translation>Pour fermer&#xa0;: Échap ou un clic.</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Ce qui vient d’être dit</translation>
    </message>
    <message>
        <source>Surtitle: said again</source>
        <translation>Surtitle&#xa0;: ce qui vient d’être dit</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>A word on your list was said</source>
        <translation>Un mot de votre liste a été prononcé</translation>
    </message>
    <message>
        <source>The sentence with the word stands here.</source>
        <translation>La phrase contenant le mot s’affiche ici.</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>petit-déjeuner</translation>
    </message>
    <message>
        <source>“{word}” was said</source>
        <translation>«&#x202f;{word}&#x202f;» a été prononcé</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>A frame flashes slowly around the window and the overlay; with reduced motion it stands still.</source>
        <translation>Un cadre clignote lentement autour de la fenêtre et de l’incrustation&#x202f;; si les animations sont réduites, il reste fixe.</translation>
    </message>
    <message>
        <source>A line stands beneath the word, in the window and in the overlay.</source>
        <translation>Le mot est souligné, dans la fenêtre et dans l’incrustation.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Anna is found in Anna’s, and ticket in tickets.</source>
        <translation>«&#x202f;Élodie&#x202f;» est trouvé dans «&#x202f;Élodies&#x202f;», et «&#x202f;gare&#x202f;» dans «&#x202f;gares&#x202f;».</translation>
    </message>
    <message>
        <source>Catherine is found in Katherine, too; this holds for words that begin with a capital letter.</source>
        <translation>«&#x202f;Catherine&#x202f;» est aussi trouvé dans «&#x202f;Katherine&#x202f;»&#x202f;; cela vaut pour les mots qui commencent par une majuscule.</translation>
    </message>
    <message>
        <source>Compared with the volume of this computer.</source>
        <translation>Par rapport au volume de cet ordinateur.</translation>
    </message>
    <message>
        <source>Flash the edge of the window</source>
        <translation>Faire clignoter le bord de la fenêtre</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>If high notes are hard to hear, low ones may be easier.</source>
        <translation>Si l’on entend mal les notes aiguës, on entend peut-être les graves.</translation>
    </message>
    <message>
        <source>Mark it in the captions</source>
        <translation>Le marquer dans les sous-titres</translation>
    </message>
    <message>
        <source>Names spelt as they sound</source>
        <translation>Noms écrits comme ils se prononcent</translation>
    </message>
    <message>
        <source>Names, words or phrases, one a line; when somebody says one, you are told.</source>
        <translation>Un nom, un mot ou une expression par ligne&#x202f;; Surtitle vous avertit dès que quelqu’un en prononce un.</translation>
    </message>
    <message>
        <source>Others in the room may hear it, too.</source>
        <translation>D’autres personnes dans la pièce peuvent l’entendre aussi.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Émettre un son</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Afficher une notification</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>En afficher une</translation>
    </message>
    <message>
        <source>Show what was said in it</source>
        <translation>Y afficher ce qui a été dit</translation>
    </message>
    <message>
        <source>Switch this off where others can see your screen.</source>
        <translation>À désactiver si d’autres personnes peuvent voir votre écran.</translation>
    </message>
    <message>
        <source>The desktop tells you while Surtitle&apos;s window is not in front.</source>
        <translation>Le bureau vous prévient quand la fenêtre de Surtitle n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Two knocks</source>
        <translation>Deux coups</translation>
    </message>
    <message>
        <source>Two low notes</source>
        <translation>Deux notes graves</translation>
    </message>
    <message>
        <source>Two soft notes</source>
        <translation>Deux notes douces</translation>
    </message>
    <message>
        <source>What counts as a match</source>
        <translation>Variantes reconnues</translation>
    </message>
    <message>
        <source>When one of them is said</source>
        <translation>Quand l’un d’eux est prononcé</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>Quel son</translation>
    </message>
    <message>
        <source>With other endings</source>
        <translation>Avec d’autres terminaisons</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>Sans accents</translation>
    </message>
    <message>
        <source>Words to watch for</source>
        <translation>Mots à surveiller</translation>
    </message>
    <message>
        <source>Zoë is found in Zoe, too.</source>
        <translation>«&#x202f;Zoé&#x202f;» est aussi trouvé dans «&#x202f;Zoe&#x202f;».</translation>
    </message>
    <message>
        <source>chime beep bell</source>
        <translation>carillon bip sonnerie</translation>
    </message>
    <message>
        <source>chime beep bell notes low high hearing</source>
        <translation>carillon bip sonnerie notes graves aiguës audition</translation>
    </message>
    <message>
        <source>declension plural inflection</source>
        <translation>déclinaison pluriel flexion</translation>
    </message>
    <message>
        <source>desktop message popup</source>
        <translation>bureau message bulle</translation>
    </message>
    <message>
        <source>diacritics marks</source>
        <translation>diacritiques accents signes</translation>
    </message>
    <message>
        <source>frame blink light</source>
        <translation>cadre clignotement lumière</translation>
    </message>
    <message>
        <source>keyword name alert notify listen watch</source>
        <translation>mot-clé nom alerte prévenir surveiller</translation>
    </message>
    <message>
        <source>phonetic similar spelling</source>
        <translation>phonétique semblable orthographe</translation>
    </message>
    <message>
        <source>private hide content notification</source>
        <translation>privé masquer contenu notification</translation>
    </message>
    <message>
        <source>underline highlight</source>
        <translation>souligner surligner</translation>
    </message>
    <message>
        <source>volume loudness quiet sound</source>
        <translation>volume fort doux son</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>A little calmer</source>
        <translation>Un peu plus calme</translation>
    </message>
    <message>
        <source>A rim around letters keeps them readable over a picture that shows through.</source>
        <translation>Un contour autour des lettres les garde lisibles sur une image qui transparaît.</translation>
    </message>
    <message>
        <source>A soft shadow beneath the letters.</source>
        <translation>Une ombre douce sous les lettres.</translation>
    </message>
    <message>
        <source>A whole look with one press. Keep what suits you under a name of your own.</source>
        <translation>Une apparence complète en un clic. Celle qui vous convient peut être enregistrée sous un nom de votre choix.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As in a sentence</source>
        <translation>Comme dans une phrase</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>D’un coup</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Between speakers</source>
        <translation>Entre les personnes</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>Majuscules uniquement</translation>
    </message>
    <message>
        <source>Capitals only are harder to read for most people. Copied text stays as it was said.</source>
        <translation>Un texte tout en majuscules est plus difficile à lire pour la plupart des gens. Le texte copié reste tel qu’il a été dit.</translation>
    </message>
    <message>
        <source>Caption size</source>
        <translation>Taille des sous-titres</translation>
    </message>
    <message>
        <source>Colour of both</source>
        <translation>Couleur des deux</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of speakers</source>
        <translation>Couleurs des personnes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Earliest words</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Early or calm</source>
        <translation>Rapidité ou calme</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>Le moins de changements</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>How far lines stand apart.</source>
        <translation>L’écart entre les lignes.</translation>
    </message>
    <message>
        <source>How large the words are. Ctrl and the wheel over captions do the same.</source>
        <translation>La taille des mots. Ctrl et la molette sur les sous-titres font de même.</translation>
    </message>
    <message>
        <source>How many lines the strip over other windows shows at a time. Television shows two.</source>
        <translation>Combien de lignes s’affichent à la fois par-dessus les autres fenêtres. La télévision en affiche deux.</translation>
    </message>
    <message>
        <source>How thick the letters are. Light letters on a dark ground need a little less.</source>
        <translation>L’épaisseur des lettres. Des lettres claires sur fond sombre en demandent un peu moins.</translation>
    </message>
    <message>
        <source>How words that the service may still correct are marked. They never move because of it.</source>
        <translation>Comment sont marqués les mots que le service peut encore corriger. Ils ne se déplacent jamais pour autant.</translation>
    </message>
    <message>
        <source>In a colour of their own</source>
        <translation>D’une couleur à part</translation>
    </message>
    <message>
        <source>Left alone, it is black around light letters and white around dark ones.</source>
        <translation>Automatique&#xa0;: noir autour des lettres claires, blanc autour des sombres.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espacement des lettres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Hauteur de ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines move up</source>
        <translation>Défilement des lignes</translation>
    </message>
    <message>
        <source>Lines of the overlay</source>
        <translation>Lignes de l’incrustation</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>Noms des personnes</translation>
    </message>
    <message>
        <source>Of words that may change, or of the line beneath them.</source>
        <translation>La couleur de ces mots, ou celle du trait au-dessous.</translation>
    </message>
    <message>
        <source>On names and words</source>
        <translation>Sur les noms et les mots</translation>
    </message>
    <message>
        <source>On names only</source>
        <translation>Sur les noms seuls</translation>
    </message>
    <message>
        <source>On television the words themselves take the colour of whoever says them.</source>
        <translation>À la télévision, les mots eux-mêmes ont la couleur de la personne qui parle.</translation>
    </message>
    <message>
        <source>Ours was made for people with low vision. Any typeface of this computer can be used.</source>
        <translation>La nôtre a été conçue pour les personnes malvoyantes. Toute police de cet ordinateur peut être utilisée.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Outline and shadow</source>
        <translation>Contour et ombre</translation>
    </message>
    <message>
        <source>Pick a speaker by number, then a colour. A name always stands beside it.</source>
        <translation>Choisissez le numéro d’une personne, puis une couleur. Un nom l’accompagne toujours.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Room before somebody else speaks, or after a pause.</source>
        <translation>L’espace avant qu’une autre personne parle, ou après une pause.</translation>
    </message>
    <message>
        <source>Room between letters. A little more helps many people with dyslexia.</source>
        <translation>L’espace entre les lettres. Un peu plus aide beaucoup de personnes dyslexiques.</translation>
    </message>
    <message>
        <source>Room between words, to go with wider letters.</source>
        <translation>L’espace entre les mots, à accorder avec des lettres plus espacées.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Smoothly</source>
        <translation>En douceur</translation>
    </message>
    <message>
        <source>Smoothly, or at once, which is easier if motion tires your eyes or makes you unwell.</source>
        <translation>En douceur ou d’un coup, ce qui est préférable si le mouvement vous fatigue ou vous incommode.</translation>
    </message>
    <message>
        <source>The colour behind captions in the window. The overlay has its own.</source>
        <translation>La couleur derrière les sous-titres dans la fenêtre. L’incrustation a la sienne.</translation>
    </message>
    <message>
        <source>The colour of words that are final.</source>
        <translation>La couleur des mots définitifs.</translation>
    </message>
    <message>
        <source>The colours of the whole window.</source>
        <translation>Les couleurs de toute la fenêtre.</translation>
    </message>
    <message>
        <source>Their colour</source>
        <translation>Couleur des mots provisoires</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Graisse</translation>
    </message>
    <message>
        <source>When calm, words come a moment later and change less. Final words are never held back.</source>
        <translation>Au calme, les mots arrivent un instant plus tard et changent moins. Les mots définitifs ne sont jamais retardés.</translation>
    </message>
    <message>
        <source>With a thin line beneath</source>
        <translation>Avec un trait fin au-dessous</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Espacement des mots</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Words that may change</source>
        <translation>Mots provisoires</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>gras</translation>
    </message>
    <message>
        <source>bold thin thick font</source>
        <translation>gras maigre épais police</translation>
    </message>
    <message>
        <source>border stroke edge rim</source>
        <translation>bord trait contour</translation>
    </message>
    <message>
        <source>colour dark light night high contrast black white</source>
        <translation>couleur sombre clair nuit contraste élevé noir blanc</translation>
    </message>
    <message>
        <source>drop shadow edge depth</source>
        <translation>ombre portée bord profondeur</translation>
    </message>
    <message>
        <source>font family letters</source>
        <translation>police famille caractères lettres</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>police texte plus grand plus petit zoom</translation>
    </message>
    <message>
        <source>gap dyslexia wide</source>
        <translation>écart dyslexie large</translation>
    </message>
    <message>
        <source>motion animation scroll glide still reduced vestibular</source>
        <translation>mouvement animation défilement glisser fixe réduit vertige</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>outline shadow border colour</source>
        <translation>contour ombre bord couleur</translation>
    </message>
    <message>
        <source>pace flicker speed delay fast slow changes calm</source>
        <translation>rythme scintillement vitesse délai rapide lent changements calme</translation>
    </message>
    <message>
        <source>paper colour ground contrast</source>
        <translation>papier couleur fond contraste</translation>
    </message>
    <message>
        <source>paragraph gap spacing turn</source>
        <translation>paragraphe écart espacement tour</translation>
    </message>
    <message>
        <source>preset style bbc television high contrast dyslexia large print own save import export</source>
        <translation>style bbc télévision contraste élevé dyslexie gros caractères personnel enregistrer importer exporter</translation>
    </message>
    <message>
        <source>provisional interim tail colour contrast</source>
        <translation>provisoire intermédiaire couleur contraste</translation>
    </message>
    <message>
        <source>provisional interim tail underline pale</source>
        <translation>provisoire intermédiaire souligné pâle</translation>
    </message>
    <message>
        <source>rows height box</source>
        <translation>rangées hauteur boîte</translation>
    </message>
    <message>
        <source>spacing leading distance</source>
        <translation>espacement interligne distance</translation>
    </message>
    <message>
        <source>speaker colour voice person contrast</source>
        <translation>locuteur couleur voix personne contraste</translation>
    </message>
    <message>
        <source>speaker colour words names bbc television</source>
        <translation>locuteur couleur mots noms bbc télévision</translation>
    </message>
    <message>
        <source>text colour ink foreground contrast hex rgb palette</source>
        <translation>texte couleur encre premier plan contraste hex rgb palette</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>maigre</translation>
    </message>
    <message>
        <source>tracking kerning dyslexia wide</source>
        <translation>interlettrage crénage dyslexie large</translation>
    </message>
    <message>
        <source>upper case lower case letters shouting</source>
        <translation>majuscules minuscules lettres crier</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} px, {m} pt</source>
        <translation>{n} px, {m} pt</translation>
    </message>
</context>
<context>
    <name>AwaitedWords</name>
    <message>
        <source>Anna
platform nine
breakfast</source>
        <translation>Élodie
voie neuf
petit-déjeuner</translation>
    </message>
    <message>
        <source>“{word}” is found in {forms}, too.</source>
        <translation>«&#x202f;{word}&#x202f;» est aussi trouvé dans {forms}.</translation>
    </message>
    <message>
        <source>“{word}” is found only as it is written.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est trouvé que tel qu’il est écrit.</translation>
    </message>
</context>
<context>
    <name>BackRow</name>
    <message>
        <source>All back to the usual</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Every option is back to the usual.</source>
        <translation>Toutes les options sont rétablies.</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>Contrast {a} : 1 · provisional words {b} : 1 · lines of about {n} characters here</source>
        <translation>Contraste {a}&#xa0;:&#xa0;1 · mots provisoires {b}&#xa0;:&#xa0;1 · ici environ {n} caractères par ligne</translation>
    </message>
    <message>
        <source>How captions look</source>
        <translation>Aspect des sous-titres</translation>
    </message>
    <message>
        <source>The first boat is full.</source>
        <translation>Le premier bateau est complet.</translation>
    </message>
    <message>
        <source>The second one is late,</source>
        <translation>Le deuxième est en retard,</translation>
    </message>
    <message>
        <source>so we take the early one</source>
        <translation>alors nous prenons celui du matin</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Speaker {label}</source>
        <translation>Personne {label}</translation>
    </message>
</context>
<context>
    <name>CaptionsMenu</name>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Copier la dernière phrase</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Mark everything</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Réafficher les derniers mots</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>A change takes a new connection; nothing said is lost.</source>
        <translation>Un changement demande une nouvelle connexion&#x202f;; rien de ce qui est dit n’est perdu.</translation>
    </message>
    <message>
        <source>Takes effect with the next Start.</source>
        <translation>Prend effet au prochain «&#x202f;Démarrer&#x202f;».</translation>
    </message>
    <message>
        <source>That cannot be kept, so it is as it was before.</source>
        <translation>Impossible de retenir cela&#x202f;; tout est comme avant.</translation>
    </message>
    <message>
        <source>The new connection is being made; nothing said is lost.</source>
        <translation>La nouvelle connexion s’établit&#x202f;; rien de ce qui est dit n’est perdu.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A key in SONIOX_API_KEY is used instead of the one kept here.</source>
        <translation>La clé de SONIOX_API_KEY est utilisée à la place de celle conservée ici.</translation>
    </message>
    <message>
        <source>The key is kept in a file only you can read, because this computer has no keyring.</source>
        <translation>La clé est conservée dans un fichier que vous seul pouvez lire, car cet ordinateur n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring.</source>
        <translation>La clé est conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key is kept in this profile&apos;s folder, in a file only you can read.</source>
        <translation>La clé est conservée dans le dossier de ce profil, dans un fichier que vous seul pouvez lire.</translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB</source>
        <translation>Couleur sous la forme #RRGGBB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Write # and six of 0 to 9 and A to F, such as #1D5FA8.</source>
        <translation>Écrivez # et six caractères de 0 à 9 et de A à F, par exemple #1D5FA8.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1</source>
        <translation>{colour}&#xa0;: contraste {n}&#xa0;:&#xa0;1</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1, hard to read for many.</source>
        <translation>{colour}&#xa0;: contraste {n}&#xa0;:&#xa0;1, difficile à lire pour beaucoup.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} : 1</source>
        <translation>{n} : 1</translation>
    </message>
</context>
<context>
    <name>ContextRow</name>
    <message>
        <source>Paste or open a list…</source>
        <translation>Coller ou ouvrir une liste…</translation>
    </message>
    <message>
        <source>{n} letters: the last {over} are not sent. Shorten a list or the background.</source>
        <translation>{n} caractères&#xa0;: les {over} derniers ne sont pas envoyés. Raccourcissez une liste ou le contexte.</translation>
    </message>
    <message>
        <source>{n} of {most} letters used</source>
        <translation>{n} caractères sur {most} utilisés</translation>
    </message>
</context>
<context>
    <name>ContrastLine</name>
    <message>
        <source>Contrast {n} : 1</source>
        <translation>Contraste {n}&#xa0;:&#xa0;1</translation>
    </message>
    <message>
        <source>Contrast {n} : 1, hard to read for many.</source>
        <translation>Contraste {n}&#xa0;:&#xa0;1, difficile à lire pour beaucoup.</translation>
    </message>
    <message>
        <source>Use a readable colour</source>
        <translation>Utiliser une couleur lisible</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Begin captioning</source>
        <translation>Commencer le sous-titrage</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Sous-titres par-dessus les autres fenêtres</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>End the session; the last words still arrive</source>
        <translation>Terminer la session&#x202f;; les derniers mots arriveront quand même</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Let the microphone be heard again</source>
        <translation>Réactiver le microphone</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Reprendre l’écoute</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Nothing you say is heard; the session goes on</source>
        <translation>Ce que vous dites n’est pas entendu&#x202f;; la session continue</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Incrustation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Switch the microphone off and hold the session</source>
        <translation>Couper le microphone&#x202f;; la session reste ouverte</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>Original, traduction et noms&#xa0;: ce qui est affiché</translation>
    </message>
    <message>
        <source>Write the captions into a file</source>
        <translation>Enregistrer les sous-titres dans un fichier</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer: English, rough, free</source>
        <translation>Cet ordinateur&#xa0;: anglais, gratuit</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Qui écoute</translation>
    </message>
</context>
<context>
    <name>EverythingPage</name>
    <message>
        <source>All settings</source>
        <translation>Tous les paramètres</translation>
    </message>
    <message>
        <source>All settings in one file, for another computer or another person. Keys are never in it.</source>
        <translation>Tous les paramètres dans un fichier, pour un autre ordinateur ou une autre personne. Il ne contient jamais de clés.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Every option as if nobody had changed it. Keys and history stay. It can be undone.</source>
        <translation>Toutes les options reprennent leur valeur d’origine. Les clés et l’historique sont conservés. Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Settings from such a file take the place of these. It can be undone.</source>
        <translation>Les paramètres de ce fichier remplacent les paramètres actuels. Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>export save backup json share</source>
        <translation>exporter enregistrer sauvegarde json partager</translation>
    </message>
    <message>
        <source>import load restore json open</source>
        <translation>importer charger restaurer json ouvrir</translation>
    </message>
    <message>
        <source>reset defaults factory usual</source>
        <translation>réinitialiser défaut usine</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Surtitle settings: export</source>
        <translation>Paramètres de Surtitle&#xa0;: exporter</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file could not be written or read.</source>
        <translation>Un fichier n’a pas pu être écrit ou lu.</translation>
    </message>
    <message>
        <source>Add credit in the {service} console, then start again.</source>
        <translation>Ajoutez du crédit dans la console {service}, puis démarrez à nouveau.</translation>
    </message>
    <message>
        <source>Allow Surtitle in System Settings, under Privacy &amp; Security, Microphone.</source>
        <translation>Autorisez Surtitle dans Réglages Système, sous «&#x202f;Confidentialité et sécurité&#x202f;», «&#x202f;Microphone&#x202f;».</translation>
    </message>
    <message>
        <source>Allow Surtitle to use the file or folder that the details name.</source>
        <translation>Autorisez Surtitle à utiliser le fichier ou le dossier indiqué dans les détails.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then start again.</source>
        <translation>Autorisez-le dans les paramètres de confidentialité du système, puis démarrez à nouveau.</translation>
    </message>
    <message>
        <source>Another program is using a file of Surtitle.</source>
        <translation>Un autre programme retient un fichier de Surtitle.</translation>
    </message>
    <message>
        <source>Check its name; `surtitle devices` lists what can be listened to.</source>
        <translation>Vérifiez son nom&#x202f;; `surtitle devices` liste ce qui peut être écouté.</translation>
    </message>
    <message>
        <source>Check that it is an audio or video file, and not damaged.</source>
        <translation>Vérifiez qu’il s’agit d’un fichier audio ou vidéo non endommagé.</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen.</source>
        <translation>Vérifiez que le bon microphone est choisi.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Check the address of the service, or clear it to use the usual one.</source>
        <translation>Vérifiez l’adresse du service, ou effacez-la pour utiliser l’adresse habituelle.</translation>
    </message>
    <message>
        <source>Check the address of the service; it begins with wss:// or ws://.</source>
        <translation>Vérifiez l’adresse du service&#x202f;; elle commence par wss:// ou ws://.</translation>
    </message>
    <message>
        <source>Check the network, or listen with this computer instead.</source>
        <translation>Vérifiez le réseau, ou laissez cet ordinateur écouter.</translation>
    </message>
    <message>
        <source>Check the network; Surtitle tries again by itself.</source>
        <translation>Vérifiez le réseau&#x202f;; Surtitle réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask who runs the network whether it intercepts connections.</source>
        <translation>Vérifiez la date de cet ordinateur, et demandez à l’administrateur du réseau si les connexions sont interceptées.</translation>
    </message>
    <message>
        <source>Check whether there is a newer version of Surtitle.</source>
        <translation>Vérifiez s’il existe une version plus récente de Surtitle.</translation>
    </message>
    <message>
        <source>Choose another model in the settings.</source>
        <translation>Choisissez un autre modèle dans les paramètres.</translation>
    </message>
    <message>
        <source>Choose another source; `surtitle devices` lists them.</source>
        <translation>Choisissez une autre source&#x202f;; `surtitle devices` les liste.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Fermez ce programme.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another microphone.</source>
        <translation>Fermez le programme qui l’utilise, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>End other sessions of this account, or wait a minute.</source>
        <translation>Terminez les autres sessions de ce compte, ou attendez une minute.</translation>
    </message>
    <message>
        <source>Install Surtitle again, or choose another service.</source>
        <translation>Réinstallez Surtitle, ou choisissez un autre service.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle begins a new one by itself.</source>
        <translation>Continuez&#x202f;; Surtitle en commence un nouveau de lui-même.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle connects again by itself.</source>
        <translation>Continuez&#x202f;; Surtitle se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>Let desktop apps use it in Settings, under Privacy &amp; security, Microphone.</source>
        <translation>Autorisez les applications de bureau à l’utiliser dans Paramètres, sous «&#x202f;Confidentialité et sécurité&#x202f;», «&#x202f;Microphone&#x202f;».</translation>
    </message>
    <message>
        <source>Make a key with that permission in the {service} console.</source>
        <translation>Créez une clé avec cette autorisation dans la console {service}.</translation>
    </message>
    <message>
        <source>Make a new key in the {service} console and paste it.</source>
        <translation>Créez une nouvelle clé dans la console {service} et collez-la.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Aucun microphone trouvé.</translation>
    </message>
    <message>
        <source>No sound can be read from {source}.</source>
        <translation>Aucun son ne peut être lu depuis {source}.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Rien n’a été entendu.</translation>
    </message>
    <message>
        <source>Paste a key, or listen with this computer instead.</source>
        <translation>Collez une clé, ou laissez cet ordinateur écouter.</translation>
    </message>
    <message>
        <source>Paste the key again, or make a new one in the {service} console.</source>
        <translation>Collez à nouveau la clé, ou créez-en une dans la console {service}.</translation>
    </message>
    <message>
        <source>Plug it in again, and captions go on by themselves.</source>
        <translation>Rebranchez-le, et les sous-titres reprennent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the sound settings.</source>
        <translation>Branchez-en un, ou choisissez-en un autre dans les paramètres du son.</translation>
    </message>
    <message>
        <source>Put the option named in the details back to its default.</source>
        <translation>Remettez à sa valeur par défaut l’option indiquée dans les détails.</translation>
    </message>
    <message>
        <source>Something went wrong inside Surtitle.</source>
        <translation>Une erreur est survenue dans Surtitle.</translation>
    </message>
    <message>
        <source>Start again; if it happens once more, report it with the log.</source>
        <translation>Démarrez à nouveau&#x202f;; si cela se reproduit, signalez-le en joignant le journal.</translation>
    </message>
    <message>
        <source>The chosen recogniser is not part of this installation.</source>
        <translation>La reconnaissance choisie ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>The connection to {service} could not be secured.</source>
        <translation>La connexion à {service} n’a pas pu être sécurisée.</translation>
    </message>
    <message>
        <source>The connection to {service} was lost.</source>
        <translation>La connexion à {service} a été perdue.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>Le microphone</translation>
    </message>
    <message>
        <source>The microphone is being used by another program.</source>
        <translation>Le microphone est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The next session keeps the file aside and begins a new one: just start.</source>
        <translation>La prochaine session met le fichier de côté et en commence un nouveau&#xa0;: il suffit de démarrer.</translation>
    </message>
    <message>
        <source>The recogniser on this computer</source>
        <translation>La reconnaissance vocale de cet ordinateur</translation>
    </message>
    <message>
        <source>The recogniser on this computer stopped.</source>
        <translation>La reconnaissance vocale de cet ordinateur s’est arrêtée.</translation>
    </message>
    <message>
        <source>The stream address cannot be reached.</source>
        <translation>L’adresse du flux est inaccessible.</translation>
    </message>
    <message>
        <source>The {service} account has no credit left, or reached its spending limit.</source>
        <translation>Le compte {service} n’a plus de crédit, ou a atteint sa limite de dépenses.</translation>
    </message>
    <message>
        <source>There is no such address.</source>
        <translation>Cette adresse n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such file or source.</source>
        <translation>Ce fichier ou cette source n’existe pas.</translation>
    </message>
    <message>
        <source>This key has expired.</source>
        <translation>Cette clé a expiré.</translation>
    </message>
    <message>
        <source>This key may not be used for live captions.</source>
        <translation>Cette clé ne peut pas servir au sous-titrage en direct.</translation>
    </message>
    <message>
        <source>This source cannot be listened to on this computer.</source>
        <translation>Cette source ne peut pas être écoutée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This system does not let Surtitle use the microphone.</source>
        <translation>Ce système ne laisse pas Surtitle utiliser le microphone.</translation>
    </message>
    <message>
        <source>Unmute it in the sound settings, or on the device itself.</source>
        <translation>Réactivez-le dans les paramètres du son, ou sur l’appareil lui-même.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle starts it again by itself.</source>
        <translation>Attendez un instant&#x202f;; Surtitle la relance de lui-même.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle tries again by itself.</source>
        <translation>Attendez un instant&#x202f;; Surtitle réessaie de lui-même.</translation>
    </message>
    <message>
        <source>What answers at this address is not a captioning service.</source>
        <translation>Ce qui répond à cette adresse n’est pas un service de sous-titrage.</translation>
    </message>
    <message>
        <source>What was kept of earlier sessions is damaged.</source>
        <translation>Ce qui était conservé des sessions précédentes est endommagé.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ce fichier</translation>
    </message>
    <message>
        <source>{service} answered something that cannot be understood.</source>
        <translation>{service} a répondu quelque chose d’incompréhensible.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>{service} est inaccessible.</translation>
    </message>
    <message>
        <source>{service} did not accept this key.</source>
        <translation>{service} n’a pas accepté cette clé.</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} ne répond pas.</translation>
    </message>
    <message>
        <source>{service} does not offer this model.</source>
        <translation>{service} ne propose pas ce modèle.</translation>
    </message>
    <message>
        <source>{service} ended the stream because it became too long.</source>
        <translation>{service} a terminé le flux parce qu’il devenait trop long.</translation>
    </message>
    <message>
        <source>{service} gave up waiting for sound.</source>
        <translation>{service} a cessé d’attendre du son.</translation>
    </message>
    <message>
        <source>{service} has trouble of its own.</source>
        <translation>{service} rencontre un problème.</translation>
    </message>
    <message>
        <source>{service} is busy, or too many sessions run on this account.</source>
        <translation>{service} est occupé, ou trop de sessions sont en cours sur ce compte.</translation>
    </message>
    <message>
        <source>{service} is restarting.</source>
        <translation>{service} redémarre.</translation>
    </message>
    <message>
        <source>{service} needs a key, and none is known here.</source>
        <translation>{service} a besoin d’une clé, et aucune n’est enregistrée ici.</translation>
    </message>
    <message>
        <source>{service} refused what the settings ask for.</source>
        <translation>{service} a refusé ce que demandent les paramètres.</translation>
    </message>
    <message>
        <source>{source} is gone.</source>
        <translation>{source} n’est plus disponible.</translation>
    </message>
    <message>
        <source>{source} sends only silence, not even noise.</source>
        <translation>{source} n’envoie que du silence, pas même du bruit.</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>“{typeface}” is not on this computer: captions use ours.</source>
        <translation>La police «&#x202f;{typeface}&#x202f;» n’est pas sur cet ordinateur&#xa0;: les sous-titres utilisent la nôtre.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Everything that is settled is on the clipboard.</source>
        <translation>Tout ce qui est définitif est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nothing has been said that could be shown again.</source>
        <translation>Il n’y a encore rien à réafficher.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Il n’y a encore rien à copier.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«&#x202f;{sentence}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Begin when Surtitle is opened</source>
        <translation>Commencer à l’ouverture de Surtitle</translation>
    </message>
    <message>
        <source>Begins captions, or ends what runs.</source>
        <translation>Démarre les sous-titres ou les arrête.</translation>
    </message>
    <message>
        <source>Captions go on; Quit in the tray&apos;s menu ends the program.</source>
        <translation>Les sous-titres continuent&#x202f;; «&#x202f;Quitter&#x202f;» dans le menu de la zone de notification ferme le programme.</translation>
    </message>
    <message>
        <source>Captions start at once, as if Start had been pressed.</source>
        <translation>Les sous-titres commencent aussitôt, comme après un appui sur «&#x202f;Démarrer&#x202f;».</translation>
    </message>
    <message>
        <source>Closing the window leaves Surtitle in the tray</source>
        <translation>À la fermeture de la fenêtre, Surtitle reste actif</translation>
    </message>
    <message>
        <source>Each is pressed here once, or written like Ctrl+Alt+Shift+S. Empty: no key.</source>
        <translation>Appuyez ici une fois sur chaque combinaison, ou écrivez-la, par exemple Ctrl+Alt+Maj+S. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Escape or a click puts it away earlier.</source>
        <translation>Échap ou un clic les ferme plus tôt.</translation>
    </message>
    <message>
        <source>How long it stays</source>
        <translation>Durée d’affichage</translation>
    </message>
    <message>
        <source>How much is shown again</source>
        <translation>Durée réaffichée</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>It tells by its shape whether Surtitle listens, and has the controls.</source>
        <translation>Sa forme indique si Surtitle écoute, et elle donne accès aux commandes.</translation>
    </message>
    <message>
        <source>Keys and tray</source>
        <translation>Raccourcis et icône</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Raccourcis dans tous les programmes</translation>
    </message>
    <message>
        <source>Lets go of the microphone, and takes it again.</source>
        <translation>Libère le microphone, puis le reprend.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer until they are pressed again.</source>
        <translation>Rien de ce que vous dites ne quitte cet ordinateur jusqu’au prochain appui.</translation>
    </message>
    <message>
        <source>Opens the strip of captions, or closes it.</source>
        <translation>Ouvre ou ferme le bandeau de sous-titres.</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Réafficher les derniers mots</translation>
    </message>
    <message>
        <source>Shows it large over everything, or puts it away.</source>
        <translation>Les affiche en grand par-dessus tout, ou les referme.</translation>
    </message>
    <message>
        <source>The last words of this length, from the beginning of a sentence.</source>
        <translation>Ce qui a été dit pendant cette durée, à partir d’un début de phrase.</translation>
    </message>
    <message>
        <source>They work while another program is in front; other programs then do not get them.</source>
        <translation>Ils agissent même quand un autre programme est au premier plan&#x202f;; les autres programmes ne les reçoivent alors plus.</translation>
    </message>
    <message>
        <source>This desktop has no tray now. Where there is one, the icon comes into it.</source>
        <translation>Ce bureau n’a pas de zone de notification pour l’instant. Dès qu’il y en aura une, l’icône s’y placera.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Until it is put away</source>
        <translation>Jusqu’à sa fermeture</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces raccourcis</translation>
    </message>
    <message>
        <source>autostart automatic launch</source>
        <translation>démarrage automatique lancement</translation>
    </message>
    <message>
        <source>background hide close</source>
        <translation>arrière-plan masquer fermer</translation>
    </message>
    <message>
        <source>global hotkeys shortcuts keyboard</source>
        <translation>raccourcis globaux touches clavier</translation>
    </message>
    <message>
        <source>key combination shortcut</source>
        <translation>combinaison de touches raccourci</translation>
    </message>
    <message>
        <source>repeat replay missed</source>
        <translation>répéter revoir manqué</translation>
    </message>
    <message>
        <source>repeat replay time</source>
        <translation>répéter durée temps</translation>
    </message>
    <message>
        <source>system tray panel menu</source>
        <translation>zone de notification barre menu</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>All settings were as in {file} already.</source>
        <translation>Tous les paramètres étaient déjà comme dans {file}.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Surtitle settings: import</source>
        <translation>Paramètres de Surtitle&#xa0;: importer</translation>
    </message>
    <message>
        <source>{file} holds no settings of Surtitle. Choose a file that was exported here.</source>
        <translation>{file} ne contient pas de paramètres de Surtitle. Choisissez un fichier exporté ici.</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are as in {file} now.</source>
        <translation>
            <numerusform>{n} paramètre est maintenant comme dans {file}.</numerusform>
            <numerusform>{n} paramètres sont maintenant comme dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A new session has begun.</source>
        <translation>Une nouvelle session a commencé.</translation>
    </message>
    <message>
        <source>Captions {when}</source>
        <translation>Sous-titres {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exporté vers {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what was said before</source>
        <translation>Afficher ce qui a été dit avant</translation>
    </message>
    <message>
        <source>Surtitle: {when}</source>
        <translation>Surtitle&#xa0;: {when}</translation>
    </message>
    <message>
        <source>The history could not be read. It is kept as {file}, and a new one is begun.</source>
        <translation>L’historique n’a pas pu être lu. Il est conservé sous {file}, et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off while it could not be saved. What was said last is missing.</source>
        <translation>La session du {when} a été interrompue alors qu’elle ne pouvait pas être enregistrée. Ce qui a été dit en dernier manque.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off. Every word that was final is kept.</source>
        <translation>La session du {when} a été interrompue. Tous les mots définitifs sont conservés.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>Cette session n’est plus dans l’historique.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Asking Soniox whether it takes this key…</source>
        <translation>Vérification de la clé auprès de Soniox…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Vérifier et démarrer</translation>
    </message>
    <message>
        <source>Check the network, then check the key again.</source>
        <translation>Vérifiez le réseau, puis vérifiez à nouveau la clé.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Open console.soniox.com</source>
        <translation>Ouvrir console.soniox.com</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Collez d’abord une clé.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>Paste your Soniox key.</source>
        <translation>Collez votre clé Soniox.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Soniox key</source>
        <translation>Clé Soniox</translation>
    </message>
    <message>
        <source>Soniox listens, and bills about 12 cents an hour. Make a key in its console and copy it.</source>
        <translation>Soniox écoute, et facture environ 12 centimes par heure. Créez une clé dans sa console et copiez-la.</translation>
    </message>
    <message>
        <source>The key is good. It is being kept; the keyring may ask for its password.</source>
        <translation>La clé est valable. Elle est en cours d’enregistrement&#x202f;; le trousseau demandera peut-être son mot de passe.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change key</source>
        <translation>Changer de clé</translation>
    </message>
    <message>
        <source>Kept in a file only you can read.</source>
        <translation>Conservée dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in a file only you can read.</source>
        <translation>Aucune clé enregistrée. Elle serait conservée dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in this computer&apos;s keyring.</source>
        <translation>Aucune clé enregistrée. Elle serait conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste a key…</source>
        <translation>Coller une clé…</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Taken from SONIOX_API_KEY, as long as that is set.</source>
        <translation>Prise dans SONIOX_API_KEY, tant que cette variable est définie.</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Un autre programme utilise ces touches. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not a combination of keys. Write one like Ctrl+Alt+Shift+S.</source>
        <translation>Ce n’est pas une combinaison de touches. Écrivez par exemple Ctrl+Alt+Maj+S.</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Switch their use off and on, and it asks again.</source>
        <translation>Le bureau n’a pas accordé ces touches. Désactivez puis réactivez leur usage, et il redemandera.</translation>
    </message>
    <message>
        <source>The desktop gave it these keys: {keys}</source>
        <translation>Le bureau lui a attribué ces touches&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter, a digit, or F1 to F24.</source>
        <translation>Ces touches ne conviennent pas. Prenez une lettre, un chiffre, ou F1 à F24.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another.</source>
        <translation>Ce clavier n’a pas cette touche. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This system gives no program such keys. The icon in the tray has the same actions.</source>
        <translation>Ce système n’accorde de tels raccourcis à aucun programme. L’icône de la zone de notification offre les mêmes actions.</translation>
    </message>
    <message>
        <source>“{action}” has the same keys, so these do nothing. Choose others for one of them.</source>
        <translation>«&#x202f;{action}&#x202f;» a les mêmes touches, elles ne font donc rien. Choisissez-en d’autres pour l’une des deux actions.</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language…</source>
        <translation>Ajouter une langue…</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Retirer {language}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A translation comes with every sentence, a moment after its words.</source>
        <translation>Chaque phrase est suivie de sa traduction, un instant plus tard.</translation>
    </message>
    <message>
        <source>Between two languages</source>
        <translation>Entre deux langues</translation>
    </message>
    <message>
        <source>Captions show when the language changes.</source>
        <translation>Les sous-titres indiquent quand la langue change.</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Première langue</translation>
    </message>
    <message>
        <source>For Soniox. This computer alone understands English.</source>
        <translation>Pour Soniox. À lui seul, cet ordinateur ne comprend que l’anglais.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Langue cible</translation>
    </message>
    <message>
        <source>Into one language</source>
        <translation>Vers une langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Naming the languages you expect makes captions more accurate.</source>
        <translation>Nommer les langues attendues rend les sous-titres plus précis.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement celles-ci</translation>
    </message>
    <message>
        <source>Say which language</source>
        <translation>Indiquer la langue</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>What is said in it is translated into the first one.</source>
        <translation>Ce qui est dit dans cette langue est traduit dans la première.</translation>
    </message>
    <message>
        <source>What is said in it is translated into the second one.</source>
        <translation>Ce qui est dit dans cette langue est traduit dans la deuxième.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>What stands on the screen when words are translated.</source>
        <translation>Ce qui s’affiche quand les paroles sont traduites.</translation>
    </message>
    <message>
        <source>Whatever is spoken is translated into this language.</source>
        <translation>Tout ce qui est dit est traduit dans cette langue.</translation>
    </message>
    <message>
        <source>Words of other languages are avoided. Best where everybody speaks one language.</source>
        <translation>Les mots d’autres langues sont évités. Idéal quand tout le monde parle la même langue.</translation>
    </message>
    <message>
        <source>hints language spoken recognise expected</source>
        <translation>indices langue parlée reconnaître attendue</translation>
    </message>
    <message>
        <source>identification detect recognise label language</source>
        <translation>identifier détecter reconnaître langue</translation>
    </message>
    <message>
        <source>strict hints restrict limit language</source>
        <translation>strict indices limiter langue</translation>
    </message>
    <message>
        <source>translation one-way two-way interpreter</source>
        <translation>traduction un sens deux sens interprète</translation>
    </message>
    <message>
        <source>translation original</source>
        <translation>traduction original</translation>
    </message>
    <message>
        <source>translation target</source>
        <translation>traduction cible</translation>
    </message>
    <message>
        <source>translation two-way between</source>
        <translation>traduction deux sens entre</translation>
    </message>
</context>
<context>
    <name>LeavesRow</name>
    <message>
        <source>Nothing. Sound is heard and forgotten on this computer.</source>
        <translation>Rien. Le son est écouté et oublié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox (European Union)</source>
        <translation>Soniox (Union européenne)</translation>
    </message>
    <message>
        <source>Soniox (Japan)</source>
        <translation>Soniox (Japon)</translation>
    </message>
    <message>
        <source>Soniox (United States)</source>
        <translation>Soniox (États-Unis)</translation>
    </message>
    <message>
        <source>While it listens: what the microphone hears, and the lists under “Names and terms”, go to {service}. Mute and Pause stop that at once.</source>
        <translation>Pendant l’écoute, ce que le microphone entend et les listes de «&#x202f;Noms et termes&#x202f;» vont à {service}. «&#x202f;Muet&#x202f;» et «&#x202f;Pause&#x202f;» arrêtent cela aussitôt.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Or export it to another place before you quit.</source>
        <translation>Ou exportez-le ailleurs avant de quitter.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>What was said last is not saved yet.</source>
        <translation>Ce qui a été dit en dernier n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Nothing is listened to</source>
        <translation>Rien n’est écouté</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Niveau sonore</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>A list takes {most} entries and would have {n}. Leave some out.</source>
        <translation>Une liste contient au plus {most} entrées et en aurait {n}. Retirez-en.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>One name or word a line. “word = translation” says how a word is to be translated; “subject: sailing” says what it is about.</source>
        <translation>Un nom ou un mot par ligne. «&#x202f;mot = traduction&#x202f;» dit comment traduire un mot&#x202f;; «&#x202f;sujet&#xa0;: voile&#x202f;» dit de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Surtitle settings: a file with a list</source>
        <translation>Paramètres de Surtitle&#xa0;: un fichier avec une liste</translation>
    </message>
    <message>
        <source>Surtitle settings: a list</source>
        <translation>Paramètres de Surtitle&#xa0;: une liste</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>There is no name and no word in {file}.</source>
        <translation>Il n’y a aucun nom ni mot dans {file}.</translation>
    </message>
    <message>
        <source>What is found here is shown before it is added.</source>
        <translation>Ce qui est trouvé ici est affiché avant d’être ajouté.</translation>
    </message>
    <message>
        <source>With it, the lists are {n} letters longer than the service takes.</source>
        <translation>Avec cette liste, on dépasse de {n} caractères ce que le service accepte.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list. Save it as text or CSV and open it again.</source>
        <translation>{file} ne peut pas être lu comme une liste. Enregistrez-le en texte ou CSV et rouvrez-le.</translation>
    </message>
    <message>
        <source>{file} is too large for a list. Paste the part of it that you need.</source>
        <translation>{file} est trop volumineux pour une liste. Collez la partie dont vous avez besoin.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are added.</source>
        <translation>
            <numerusform>{n} entrée ajoutée.</numerusform>
            <numerusform>{n} entrées ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts: {some}.</source>
        <translation>
            <numerusform>{n} information&#xa0;: {some}.</numerusform>
            <numerusform>{n} informations&#xa0;: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names and words: {some}.</source>
        <translation>
            <numerusform>{n} nom ou mot&#xa0;: {some}.</numerusform>
            <numerusform>{n} noms et mots&#xa0;: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} translations: {some}.</source>
        <translation>
            <numerusform>{n} traduction&#xa0;: {some}.</numerusform>
            <numerusform>{n} traductions&#xa0;: {some}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>It opens your Soniox account to this program. It is never shown again, and never exported.</source>
        <translation>Elle donne à ce programme accès à votre compte Soniox. Elle n’est plus jamais affichée ni exportée.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox understands over 60 languages and costs about 12 cents an hour. This computer alone needs no account, and sends nothing.</source>
        <translation>Soniox comprend plus de 60 langues et coûte environ 12 centimes par heure. Avec cet ordinateur seul, il ne faut aucun compte et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The address of a server that works as Soniox does, in your own network for example. Usually empty.</source>
        <translation>Celle d’un serveur qui utilise le même protocole que Soniox, par exemple dans votre réseau. Vide en général.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Where sound is turned into words. A key is good for the region it was made in.</source>
        <translation>Là où le son devient du texte. Une clé n’est valable que dans la région où elle a été créée.</translation>
    </message>
    <message>
        <source>Which version of Soniox listens. Change it only when Soniox asks for that.</source>
        <translation>La version de Soniox qui écoute. Ne la changez que si Soniox le demande.</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Qui écoute</translation>
    </message>
    <message>
        <source>engine service recogniser offline local demonstration cloud</source>
        <translation>service reconnaissance hors ligne local démonstration cloud</translation>
    </message>
    <message>
        <source>server data residency europe japan america</source>
        <translation>serveur localisation données europe japon amérique</translation>
    </message>
    <message>
        <source>soniox password account token api key secret</source>
        <translation>soniox mot de passe compte jeton api clé secret</translation>
    </message>
    <message>
        <source>source input device sound audio mic level test headset</source>
        <translation>source entrée appareil son audio micro niveau test casque</translation>
    </message>
    <message>
        <source>url server proxy websocket wss host self-hosted</source>
        <translation>url serveur proxy websocket wss hôte</translation>
    </message>
    <message>
        <source>version stt-rt recogniser</source>
        <translation>version stt-rt reconnaissance</translation>
    </message>
    <message>
        <source>“The system&apos;s microphone” follows the system when it changes to another one.</source>
        <translation>«&#x202f;Microphone du système&#x202f;» suit le système quand il en change.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Ce qui est dit apparaît ici.</translation>
    </message>
</context>
<context>
    <name>MicrophoneRow</name>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter l’essai</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Microphone du système</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>{service} listens now: the demonstration hears only itself.</source>
        <translation>{service} écoute maintenant&#xa0;: la démonstration n’entend qu’elle-même.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>OneStop</name>
    <message>
        <source>{n} of {all}; arrow keys lead to the others</source>
        <translation>{n} sur {all}&#x202f;; les flèches mènent aux autres</translation>
    </message>
</context>
<context>
    <name>OverlayCaptions</name>
    <message>
        <source>Overlay captions</source>
        <translation>Sous-titres de l’incrustation</translation>
    </message>
</context>
<context>
    <name>OverlayControls</name>
    <message>
        <source>Close the overlay</source>
        <translation>Fermer l’incrustation</translation>
    </message>
    <message>
        <source>Controls of the overlay</source>
        <translation>Commandes de l’incrustation</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>Sous-titres plus grands</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Laisser passer les clics</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Place of the overlay</source>
        <translation>Position de l’incrustation</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>Sous-titres plus petits</translation>
    </message>
    <message>
        <source>Top, bottom, or where you put it</source>
        <translation>En haut, en bas ou en position libre</translation>
    </message>
</context>
<context>
    <name>OverlayMenu</name>
    <message>
        <source>At the bottom of the screen</source>
        <translation>En bas de l’écran</translation>
    </message>
    <message>
        <source>At the top of the screen</source>
        <translation>En haut de l’écran</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>Fermer l’incrustation</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>Exclure du partage d’écran</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Laisser passer les clics</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Screen {n}: {name}</source>
        <translation>Écran {n} : {name}</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>Seconde incrustation</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing.</source>
        <translation>Ce système ne peut pas exclure une fenêtre du partage d’écran.</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Position libre</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayPage</name>
    <message>
        <source>A strip of captions that stays above meetings, films and slides.</source>
        <translation>Un bandeau de sous-titres qui reste au-dessus des réunions, films et diapositives.</translation>
    </message>
    <message>
        <source>Above full-screen windows</source>
        <translation>Par-dessus le plein écran</translation>
    </message>
    <message numerus="yes">
        <source>After {n} seconds</source>
        <translation>
            <numerusform>Après {n} seconde</numerusform>
            <numerusform>Après {n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Also above meetings and films that fill the screen; the desktop cannot arrange it then.</source>
        <translation>Aussi par-dessus les réunions et films qui remplissent l’écran&#x202f;; le bureau ne peut alors pas la disposer.</translation>
    </message>
    <message>
        <source>Another strip with its own size, place and choice of language.</source>
        <translation>Un autre bandeau avec sa propre taille, sa position et son choix de langue.</translation>
    </message>
    <message>
        <source>As in Appearance</source>
        <translation>Comme «&#x202f;Apparence&#x202f;»</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Sous-titres par-dessus les autres fenêtres</translation>
    </message>
    <message>
        <source>Clicks reach what lies beneath. Rest the pointer on the overlay to find the way back.</source>
        <translation>Les clics atteignent ce qui se trouve dessous. Laissez le pointeur sur l’incrustation pour que cela cesse.</translation>
    </message>
    <message>
        <source>For a second language, or a second reader; it is open as long as the first one is.</source>
        <translation>Pour une seconde langue, ou pour une autre personne&#x202f;; ouverte tant que la première l’est.</translation>
    </message>
    <message>
        <source>Hide in silence</source>
        <translation>Masquer pendant les silences</translation>
    </message>
    <message>
        <source>How large its words are, compared with those in the window.</source>
        <translation>La taille de ses mots, par rapport à ceux de la fenêtre.</translation>
    </message>
    <message>
        <source>How many lines of captions it shows at a time.</source>
        <translation>Combien de lignes de sous-titres sont affichées à la fois.</translation>
    </message>
    <message>
        <source>How much of what lies beneath is hidden; at 0 there are only words.</source>
        <translation>À quel point ce qui se trouve dessous est masqué&#x202f;; à 0, il ne reste que les mots.</translation>
    </message>
    <message>
        <source>It hides when nothing has been said for this long, and comes back with the next word.</source>
        <translation>Elle disparaît après ce temps sans parole, et revient avec le mot suivant.</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>Exclure du partage d’écran</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Laisser passer les clics</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>On Wayland this lets the overlay stay on top and in place, from the next start on.</source>
        <translation>Sous Wayland, l’incrustation peut ainsi rester au-dessus et en place, dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Opacity of the plate</source>
        <translation>Opacité du fond</translation>
    </message>
    <message>
        <source>Opacity of the words</source>
        <translation>Opacité des mots</translation>
    </message>
    <message>
        <source>Others do not see it when you share your screen or record it.</source>
        <translation>Les autres ne la voient pas quand vous partagez ou enregistrez votre écran.</translation>
    </message>
    <message>
        <source>Out of the way</source>
        <translation>Sans rien gêner</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Incrustation</translation>
    </message>
    <message>
        <source>Paler words let more of what lies beneath be seen.</source>
        <translation>Des mots plus pâles laissent mieux voir ce qui se trouve dessous.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Run through XWayland</source>
        <translation>Exécuter via XWayland</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>Seconde incrustation</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show a second one</source>
        <translation>En afficher une seconde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The colour behind the words; words take a colour that can be read on it.</source>
        <translation>La couleur derrière les mots&#x202f;; ceux-ci prennent une couleur lisible dessus.</translation>
    </message>
    <message>
        <source>This system cannot do that: whoever sees your screen sees the overlay.</source>
        <translation>Ce système ne le peut pas&#xa0;: qui voit votre écran voit l’incrustation.</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; ask your desktop to keep the overlay above, or use XWayland.</source>
        <translation>Wayland ne laisse aucun programme choisir la place de ses fenêtres ni les garder au premier plan&#x202f;; confiez cela à votre bureau, ou utilisez XWayland.</translation>
    </message>
    <message>
        <source>Which of the words and their translation stand on this overlay.</source>
        <translation>Ce qui figure sur cette incrustation&#xa0;: l’original, la traduction ou les deux.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>auto hide quiet</source>
        <translation>masquer auto silence</translation>
    </message>
    <message>
        <source>background colour box</source>
        <translation>fond couleur cadre</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>police texte plus grand plus petit zoom</translation>
    </message>
    <message>
        <source>fullscreen presentation video always on top</source>
        <translation>plein écran présentation vidéo toujours au-dessus</translation>
    </message>
    <message>
        <source>hide record capture zoom teams</source>
        <translation>masquer enregistrer capture zoom teams</translation>
    </message>
    <message>
        <source>mouse pass transparent input</source>
        <translation>souris passer transparent</translation>
    </message>
    <message>
        <source>overlay strip always on top float</source>
        <translation>incrustation bandeau toujours au-dessus flottant</translation>
    </message>
    <message>
        <source>overlay two languages</source>
        <translation>incrustation deux langues</translation>
    </message>
    <message>
        <source>rows height</source>
        <translation>rangs hauteur</translation>
    </message>
    <message>
        <source>translation original language</source>
        <translation>traduction original langue</translation>
    </message>
    <message>
        <source>transparent background see through alpha</source>
        <translation>transparent fond alpha</translation>
    </message>
    <message>
        <source>transparent text alpha</source>
        <translation>transparent texte alpha</translation>
    </message>
    <message>
        <source>wayland x11 always on top</source>
        <translation>wayland x11 toujours au-dessus</translation>
    </message>
</context>
<context>
    <name>OverlaySample</name>
    <message>
        <source>How the overlay looks</source>
        <translation>Aspect de l’incrustation</translation>
    </message>
    <message>
        <source>The second boat is late, so we take the early one.</source>
        <translation>Le deuxième bateau est en retard, alors nous prenons celui du matin.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Clicks go through the overlay.</source>
        <translation>Les clics traversent l’incrustation.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Drag the overlay to move it, pull an edge to resize it; its buttons come with the pointer or {keys}.</source>
        <translation>Faites glisser l’incrustation pour la déplacer, tirez un bord pour la redimensionner&#x202f;; ses boutons apparaissent avec le pointeur ou avec {keys}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Surtitle captions</source>
        <translation>Surtitle&#xa0;: sous-titres</translation>
    </message>
    <message>
        <source>Surtitle captions, second</source>
        <translation>Surtitle&#xa0;: sous-titres, seconde incrustation</translation>
    </message>
    <message>
        <source>Take clicks again</source>
        <translation>Recevoir à nouveau les clics</translation>
    </message>
    <message>
        <source>This desktop has no compositor, so nothing shines through the overlay; with one, such as picom, it does.</source>
        <translation>Ce bureau n’a pas de compositeur, donc rien ne transparaît à travers l’incrustation&#x202f;; avec un compositeur comme picom, oui.</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing: others may see the overlay.</source>
        <translation>Ce système ne peut pas exclure une fenêtre du partage d’écran&#xa0;: d’autres verront peut-être l’incrustation.</translation>
    </message>
    <message>
        <source>Use XWayland from the next start</source>
        <translation>Utiliser XWayland dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; through XWayland it can.</source>
        <translation>Wayland ne laisse aucun programme choisir la place de ses fenêtres ni les garder au premier plan&#x202f;; via XWayland, c’est possible.</translation>
    </message>
</context>
<context>
    <name>PaceSample</name>
    <message>
        <source>How words come at this pace</source>
        <translation>Comment les mots arrivent à ce rythme</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>All of this page back to the usual</source>
        <translation>Rétablir toute cette page</translation>
    </message>
    <message>
        <source>{page}: all is back to the usual.</source>
        <translation>{page}&#xa0;: tout est rétabli.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Paste several…</source>
        <translation>Coller plusieurs lignes…</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Between them stands =, a semicolon, a tab, a comma, or a dash with spaces around it.</source>
        <translation>Entre les deux se trouve =, un point-virgule, une tabulation, une virgule ou un tiret entouré d’espaces.</translation>
    </message>
    <message>
        <source>Not understood, for no such mark parts them in two: {some}.</source>
        <translation>Non compris, car aucun de ces signes ne les sépare en deux&#x202f;: {some}.</translation>
    </message>
    <message>
        <source>One pair a line: a kind and what is so, such as “subject = sailing”.</source>
        <translation>Une paire par ligne&#x202f;: un genre et son contenu, par exemple «&#x202f;sujet = voile&#x202f;».</translation>
    </message>
    <message>
        <source>One pair a line: a word and its translation, such as “boat = Boot”.</source>
        <translation>Une paire par ligne&#x202f;: un mot et sa traduction, par exemple «&#x202f;boat = bateau&#x202f;».</translation>
    </message>
    <message>
        <source>line {n} “{words}”</source>
        <translation>ligne {n} «&#x202f;{words}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>PlacesRow</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>Ouvrir le dossier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>PlainWindow</name>
    <message>
        <source>Surtitle: text</source>
        <translation>Surtitle&#xa0;: texte</translation>
    </message>
    <message>
        <source>Text of what was said</source>
        <translation>Texte de ce qui a été dit</translation>
    </message>
    <message>
        <source>What is said appears here, sentence by sentence.</source>
        <translation>Ce qui est dit apparaît ici, phrase par phrase.</translation>
    </message>
</context>
<context>
    <name>PresetGallery</name>
    <message>
        <source>Captions look like “{preset}” now.</source>
        <translation>Les sous-titres ont maintenant le style «&#x202f;{preset}&#x202f;».</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>It is called “{preset}” now.</source>
        <translation>Il s’appelle maintenant «&#x202f;{preset}&#x202f;».</translation>
    </message>
    <message>
        <source>Kept as “{preset}”.</source>
        <translation>Enregistré sous «&#x202f;{preset}&#x202f;».</translation>
    </message>
    <message>
        <source>Maja</source>
        <translation>Maja</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>Mon style</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Surtitle: export a preset</source>
        <translation>Surtitle&#xa0;: exporter un style</translation>
    </message>
    <message>
        <source>Surtitle: import a preset</source>
        <translation>Surtitle&#xa0;: importer un style</translation>
    </message>
    <message>
        <source>The boat</source>
        <translation>Le bateau</translation>
    </message>
    <message>
        <source>The preset “{preset}” is deleted.</source>
        <translation>Le style «&#x202f;{preset}&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>There is a preset of this name already. Choose another one.</source>
        <translation>Un style porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>is late</source>
        <translation>part</translation>
    </message>
    <message>
        <source>{file} holds no preset. Choose a file that was exported here.</source>
        <translation>{file} ne contient aucun style de sous-titres. Choisissez un fichier exporté ici.</translation>
    </message>
    <message>
        <source>“{preset}” is one of your presets now.</source>
        <translation>«&#x202f;{preset}&#x202f;» fait maintenant partie de vos styles.</translation>
    </message>
    <message numerus="yes">
        <source>“{preset}” is one of your presets now. {n} of its values could not be used and are as usual.</source>
        <translation>
            <numerusform>«&#x202f;{preset}&#x202f;» fait maintenant partie de vos styles. {n} de ses valeurs était inutilisable et a été rétablie.</numerusform>
            <numerusform>«&#x202f;{preset}&#x202f;» fait maintenant partie de vos styles. {n} de ses valeurs étaient inutilisables et ont été rétablies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressButton</name>
    <message>
        <source>Press keys…</source>
        <translation>Choisir au clavier…</translation>
    </message>
    <message>
        <source>Press them now</source>
        <translation>Appuyez maintenant</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Every settled word is written to this computer&apos;s disk. Off: from the next Start on, nothing is written, and words are gone when the window closes.</source>
        <translation>Chaque mot définitif est écrit sur le disque de cet ordinateur. Désactivé&#xa0;: à partir du prochain «&#x202f;Démarrer&#x202f;», rien n’est écrit, et les mots disparaissent à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Keep what is said</source>
        <translation>Conserver ce qui est dit</translation>
    </message>
    <message>
        <source>Name in the usage list</source>
        <translation>Nom dans la liste d’utilisation</translation>
    </message>
    <message>
        <source>No sound is ever kept. The log holds neither words nor keys.</source>
        <translation>Aucun son n’est jamais conservé. Le journal ne contient ni mots ni clés.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no reports, no updates.</source>
        <translation>Rien d’autre n’est envoyé&#xa0;: ni statistiques, ni rapports, ni mises à jour.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Soniox shows it beside what it bills. Empty: none is sent.</source>
        <translation>Soniox l’affiche dans sa facturation. Vide&#xa0;: aucun n’est envoyé.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Ce qui est conservé ici</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Where files are</source>
        <translation>Emplacement des fichiers</translation>
    </message>
    <message>
        <source>client reference id account billing log</source>
        <translation>référence client id compte facturation journal</translation>
    </message>
    <message>
        <source>cloud send sound audio internet tracking telemetry</source>
        <translation>cloud envoyer son internet suivi télémétrie</translation>
    </message>
    <message>
        <source>folder path history log settings file open delete disk</source>
        <translation>dossier chemin historique journal fichier ouvrir supprimer disque</translation>
    </message>
    <message>
        <source>history record save transcript disk delete</source>
        <translation>historique enregistrer transcription disque supprimer</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>Newest line</source>
        <translation>Dernière ligne</translation>
    </message>
    <message>
        <source>Position in the captions</source>
        <translation>Position dans les sous-titres</translation>
    </message>
    <message numerus="yes">
        <source>{n} new lines</source>
        <translation>
            <numerusform>{n} nouvelle ligne</numerusform>
            <numerusform>{n} nouvelles lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Past captions</source>
        <translation>Sous-titres passés</translation>
    </message>
</context>
<context>
    <name>RepairList</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Some values in this file could not be used. Everything else was taken.</source>
        <translation>Certaines valeurs de ce fichier sont inutilisables. Tout le reste a été repris.</translation>
    </message>
    <message>
        <source>Surtitle settings: repaired</source>
        <translation>Paramètres de Surtitle&#xa0;: réparés</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>Rien ici ne s’appelle «&#x202f;{words}&#x202f;». Essayez un autre mot, ou moins de lettres.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Afficher la page</translation>
    </message>
    <message>
        <source>Show the page {page}</source>
        <translation>Afficher la page {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <translation>
            <numerusform>{n} paramètre trouvé</numerusform>
            <numerusform>{n} paramètres trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>Rien ici ne s’appelle «&#x202f;{words}&#x202f;». Essayez un autre mot, ou moins de lettres.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>A little quicker</source>
        <translation>Un peu plus vite</translation>
    </message>
    <message>
        <source>After so much silence a sentence is over in any case.</source>
        <translation>Après un tel silence, la phrase est terminée dans tous les cas.</translation>
    </message>
    <message>
        <source>As quick as it can be</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>Calm: fewest mistakes</source>
        <translation>Calme&#xa0;: le moins d’erreurs</translation>
    </message>
    <message>
        <source>How soon words settle</source>
        <translation>Quand les mots se fixent</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>Notice sentence ends</source>
        <translation>Repérer les fins de phrase</translation>
    </message>
    <message>
        <source>Off, words settle more slowly, and speakers are told apart a little better. Leave it on if unsure.</source>
        <translation>Désactivé, les mots se fixent plus lentement et les personnes se distinguent un peu mieux. Dans le doute, laissez activé.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Quicker captions are cut into shorter pieces and have a few more mistakes.</source>
        <translation>Des sous-titres plus rapides arrivent en morceaux plus courts et comptent un peu plus d’erreurs.</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Fins de phrase</translation>
    </message>
    <message>
        <source>Short pauses</source>
        <translation>Pauses courtes</translation>
    </message>
    <message>
        <source>Soniox settles words when it believes that a sentence is over. Sooner is quicker to read; later makes fewer mistakes.</source>
        <translation>Soniox fixe les mots quand il pense que la phrase est terminée. Plus tôt, on lit plus vite&#x202f;; plus tard, il y a moins d’erreurs.</translation>
    </message>
    <message>
        <source>Whether a short pause already ends a sentence. For slow speakers choose “rather not”.</source>
        <translation>Une courte pause termine-t-elle déjà une phrase&#x202f;? «&#x202f;Plutôt non&#x202f;» convient aux personnes qui parlent lentement.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>delay maximum endpoint silence milliseconds seconds</source>
        <translation>délai maximum fin silence secondes</translation>
    </message>
    <message>
        <source>endpoint detection pause utterance</source>
        <translation>détection fin pause énoncé</translation>
    </message>
    <message>
        <source>hardly ever</source>
        <translation>presque jamais</translation>
    </message>
    <message>
        <source>latency level speed delay endpoint adjustment fast</source>
        <translation>latence niveau vitesse délai rapide</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>nearly always</source>
        <translation>presque toujours</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>plutôt oui</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>plutôt non</translation>
    </message>
    <message>
        <source>sensitivity endpoint pause threshold</source>
        <translation>sensibilité fin pause seuil</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>An open connection is billed, also in a pause. After this time it is closed; Resume opens a new one and no word is lost.</source>
        <translation>Une connexion ouverte est facturée, même en pause. Après ce délai elle est fermée&#x202f;; «&#x202f;Reprendre&#x202f;» en ouvre une autre et aucun mot n’est perdu.</translation>
    </message>
    <message>
        <source>Keep a paused session for</source>
        <translation>Garder ouverte une session en pause</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sound of this length waits in memory and becomes captions once the service is back.</source>
        <translation>Cette durée de son attend en mémoire, puis est sous-titrée au retour du service.</translation>
    </message>
    <message>
        <source>Without a connection, keep</source>
        <translation>Sans connexion, garder</translation>
    </message>
    <message>
        <source>backlog offline buffer network memory outage</source>
        <translation>retard hors ligne tampon réseau mémoire panne</translation>
    </message>
    <message>
        <source>pause park cost money price minutes close idle</source>
        <translation>pause coût argent prix minutes fermer</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to the usual: {option}</source>
        <translation>Rétablir&#xa0;: {option}</translation>
    </message>
    <message>
        <source>{option} is back to the usual.</source>
        <translation>{option}&#xa0;: valeur rétablie.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>It holds until Surtitle is closed, but could not be saved. {why}</source>
        <translation>Cela vaut jusqu’à la fermeture de Surtitle, mais n’a pas pu être enregistré. {why}</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Surtitle settings</source>
        <translation>Surtitle&#xa0;: paramètres</translation>
    </message>
    <message>
        <source>The new connection was refused, so the one before goes on. {why}</source>
        <translation>La nouvelle connexion a été refusée&#x202f;; la précédente continue donc. {why}</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>Dans tous les programmes</translation>
    </message>
    <message>
        <source>Surtitle: keys</source>
        <translation>Surtitle&#xa0;: raccourcis</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>Listen to: {source}</source>
        <translation>Source sonore&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Aucun microphone trouvé</translation>
    </message>
    <message>
        <source>What is listened to: {source}</source>
        <translation>Source sonore&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Audio et vidéo</translation>
    </message>
    <message>
        <source>Surtitle: a file to listen to</source>
        <translation>Surtitle&#xa0;: un fichier à écouter</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Microphone du système</translation>
    </message>
    <message>
        <source>{service} listens instead of the demonstration from the next Start on.</source>
        <translation>{service} écoute à la place de la démonstration à partir du prochain «&#x202f;Démarrer&#x202f;».</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation>Couleur {n}</translation>
    </message>
    <message>
        <source>Hide all names</source>
        <translation>Masquer tous les noms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Aucune autre</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Aucune en particulier</translation>
    </message>
    <message>
        <source>Not the same person after all</source>
        <translation>Finalement, pas la même personne</translation>
    </message>
    <message>
        <source>Remove this name here</source>
        <translation>Supprimer ce nom ici</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Même personne que</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Afficher tous les noms</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Surtitle: speaker</source>
        <translation>Surtitle&#xa0;: personne</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«&#x202f;{sentence}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>SpeakerColours</name>
    <message>
        <source>Colour of speaker {n}</source>
        <translation>Couleur de la personne {n}</translation>
    </message>
    <message>
        <source>Hard to read for many: the colours of speakers {numbers}.</source>
        <translation>Difficiles à lire pour beaucoup&#xa0;: les couleurs des personnes {numbers}.</translation>
    </message>
    <message>
        <source>Speaker {n}, contrast {c} : 1</source>
        <translation>Personne {n}, contraste {c}&#xa0;:&#xa0;1</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Press a name beside the captions to change it; F2 does the same.</source>
        <translation>Cliquez sur un nom à côté des sous-titres pour le changer&#x202f;; F2 fait de même.</translation>
    </message>
    <message>
        <source>Show who speaks</source>
        <translation>Afficher qui parle</translation>
    </message>
    <message>
        <source>Soniox hears who speaks. This computer alone cannot yet.</source>
        <translation>Soniox entend qui parle. Cet ordinateur seul ne le peut pas encore.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Tell changes of language</source>
        <translation>Signaler les changements de langue</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguer les personnes</translation>
    </message>
    <message>
        <source>The language is named where another one begins.</source>
        <translation>La langue est nommée là où une autre commence.</translation>
    </message>
    <message>
        <source>language tag mixed</source>
        <translation>langue étiquette mélange</translation>
    </message>
    <message>
        <source>speaker label name diarization colour</source>
        <translation>locuteur étiquette nom couleur</translation>
    </message>
    <message>
        <source>speakers voices different people recognise label who</source>
        <translation>locuteurs voix différentes personnes reconnaître qui</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>In every session</source>
        <translation>Dans toutes les sessions</translation>
    </message>
    <message>
        <source>No speakers have been told apart yet.</source>
        <translation>Aucune personne n’a encore été distinguée.</translation>
    </message>
    <message>
        <source>One person now: {name}.</source>
        <translation>Une seule personne désormais&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The last change of names is undone.</source>
        <translation>Le dernier changement de nom est annulé.</translation>
    </message>
    <message>
        <source>The name of this passage is changed.</source>
        <translation>Le nom de ce passage est changé.</translation>
    </message>
    <message>
        <source>There is no change of names to undo.</source>
        <translation>Il n’y a aucun changement de nom à annuler.</translation>
    </message>
    <message>
        <source>This session shows no names.</source>
        <translation>Cette session n’affiche pas de noms.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Details: {words}</source>
        <translation>Détails&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Surtitle</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Another colour: {colour}</source>
        <translation>Autre couleur&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Autre couleur…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Copier la dernière phrase</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Let clicks reach the overlay</source>
        <translation>Laisser les clics atteindre l’incrustation</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Incrustation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Réafficher les derniers mots</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Changes of language</source>
        <translation>Changements de langue</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>Noms des personnes</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>Personnes…</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traduire…</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>Annuler le dernier changement de nom</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Take clicks again</source>
        <translation>Recevoir à nouveau les clics</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A two-minute conversation in two languages, so that you see how it reads.</source>
        <translation>Une conversation de deux minutes en deux langues, pour voir comment cela se lit.</translation>
    </message>
    <message>
        <source>Accurate captions in over 60 languages, speakers told apart, live translation. Needs a key; about 12 cents an hour.</source>
        <translation>Sous-titres précis en plus de 60 langues, avec indication de qui parle, traduction en direct. Nécessite une clé&#x202f;; environ 12 centimes par heure.</translation>
    </message>
    <message>
        <source>Choose who listens. You can change it at any time.</source>
        <translation>Choisissez qui écoute. Vous pourrez changer à tout moment.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>English, rough, free. No account, nothing leaves this computer.</source>
        <translation>Anglais, approximatif, gratuit. Sans compte, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Coller une clé</translation>
    </message>
    <message>
        <source>Read what is being said.</source>
        <translation>Lisez ce qui se dit.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Always translated so</source>
        <translation>Toujours traduit ainsi</translation>
    </message>
    <message>
        <source>Anything to read beforehand: an invitation, an agenda, a summary.</source>
        <translation>Tout ce qu’il est utile de lire avant&#xa0;: une invitation, un ordre du jour, un résumé.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Facts about the occasion, such as its subject, place, speakers or organisation.</source>
        <translation>Des informations sur l’événement&#xa0;: sujet, lieu, intervenants ou organisation.</translation>
    </message>
    <message>
        <source>For this occasion</source>
        <translation>Pour cet événement</translation>
    </message>
    <message>
        <source>Kind, such as subject</source>
        <translation>Type, par exemple sujet</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Maja Novak
Hyperlegible
Kranjska Gora</source>
        <translation>Maja Novak
Hyperlegible
Kranjska Gora</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>Noms et mots particuliers</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Noms et termes</translation>
    </message>
    <message>
        <source>One a line, spelt as they should stand in the captions.</source>
        <translation>Un par ligne, orthographié comme il doit figurer dans les sous-titres.</translation>
    </message>
    <message>
        <source>Soniox takes 10000 letters in all. What is beyond is not sent.</source>
        <translation>Soniox accepte 10000 caractères au total. Le surplus n’est pas envoyé.</translation>
    </message>
    <message>
        <source>To be recognised</source>
        <translation>À reconnaître</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>À traduire</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>What Soniox knows beforehand, it hears better: names, special words, and the subject.</source>
        <translation>Ce que Soniox sait d’avance, il l’entend mieux&#xa0;: noms, mots particuliers et sujet.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Words whose translation is settled, such as titles and names of products.</source>
        <translation>Des mots dont la traduction est fixée, comme des titres ou des noms de produits.</translation>
    </message>
    <message>
        <source>glossary translation terms context</source>
        <translation>glossaire traduction termes contexte</translation>
    </message>
    <message>
        <source>import paste file csv limit letters context excel table</source>
        <translation>importer coller fichier csv limite lettres caractères contexte excel tableau</translation>
    </message>
    <message>
        <source>text description agenda context</source>
        <translation>texte description ordre du jour contexte</translation>
    </message>
    <message>
        <source>topic domain subject general context meeting</source>
        <translation>sujet domaine général contexte réunion</translation>
    </message>
    <message>
        <source>vocabulary dictionary people products spelling terms context</source>
        <translation>vocabulaire dictionnaire personnes produits orthographe</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>A preset needs a name. Write one.</source>
        <translation>Un style a besoin d’un nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du style</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>self.captions</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>self.line</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
</TS>
