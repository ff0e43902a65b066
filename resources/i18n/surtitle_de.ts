<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>An address begins with wss:// or, in your own network, with ws://.</source>
        <translation>Eine Adresse beginnt mit wss:// oder, im eigenen Netz, mit ws://.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Untertitel über anderen Fenstern</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>Choose what is listened to</source>
        <translation>Tonquelle wählen</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Press {keys} in Surtitle to stop that.</source>
        <translation>Klicks gehen durch das Overlay. {keys} in Surtitle beendet das.</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Rest the pointer on it, or press {keys} in Surtitle, to stop that.</source>
        <translation>Klicks gehen durch das Overlay. Lassen Sie den Zeiger darauf ruhen oder drücken Sie {keys} in Surtitle, um das zu beenden.</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>Computerton</translation>
    </message>
    <message>
        <source>Connecting to {service}. Speak already; nothing is lost.</source>
        <translation>Verbindung zu {service} wird hergestellt. Sie können schon sprechen; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Letzten Satz kopieren</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Creme</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Easier with dyslexia</source>
        <translation>Leichter bei Legasthenie</translation>
    </message>
    <message>
        <source>English, rough</source>
        <translation>Englisch, ungenau</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening now.</source>
        <translation>Jedes Wort ist angekommen. Jetzt hört nichts mehr zu.</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening, and nothing is billed.</source>
        <translation>Jedes Wort ist angekommen. Nichts hört zu, und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Everything there was to hear is written down.</source>
        <translation>Alles, was zu hören war, steht hier.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>First language only</source>
        <translation>Nur die erste Sprache</translation>
    </message>
    <message>
        <source>For programs, JSON lines</source>
        <translation>Für Programme, JSON Lines</translation>
    </message>
    <message>
        <source>Have the next sentence read out</source>
        <translation>Nächsten Satz vorlesen lassen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>It stays muted when you resume.</source>
        <translation>Das Mikrofon bleibt auch beim Fortsetzen stumm.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Larger captions, smaller, as before</source>
        <translation>Untertitel größer, kleiner, wie zuvor</translation>
    </message>
    <message>
        <source>Let clicks through the overlay, or not</source>
        <translation>Klicks durch das Overlay lassen oder nicht</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Hellgrün</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Hellgrau</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone + what I hear</source>
        <translation>Mikrofon + was ich höre</translation>
    </message>
    <message>
        <source>Move the keyboard focus to the overlay, and back</source>
        <translation>Tastaturfokus zum Overlay und zurück</translation>
    </message>
    <message>
        <source>Move the overlay while it has the focus</source>
        <translation>Overlay verschieben, solange es den Fokus hat</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <translation>Stummschaltung ein und aus</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Muted: what is said after Start is not heard.</source>
        <translation>Stumm: Was nach Start gesagt wird, wird nicht gehört.</translation>
    </message>
    <message>
        <source>Name the speakers</source>
        <translation>Personen benennen</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Nachtblau</translation>
    </message>
    <message>
        <source>No captions for {t}</source>
        <translation>Keine Untertitel seit {t}</translation>
    </message>
    <message>
        <source>No connection for {t}</source>
        <translation>Keine Verbindung seit {t}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Not kept yet: {n} letters, and there is room for {most}. Shorten it.</source>
        <translation>Noch nicht behalten: {n} Zeichen, und Platz ist für {most}. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Not kept yet: {n} lines, and there is room for {most}. Leave some out.</source>
        <translation>Noch nicht behalten: {n} Zeilen, und Platz ist für {most}. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing is billed. Resume connects again.</source>
        <translation>Nichts wird berechnet. „Fortsetzen“ verbindet wieder.</translation>
    </message>
    <message>
        <source>Nothing is listened to.</source>
        <translation>Es wird nicht zugehört.</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <translation>Nichts wird abgespielt.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer.</source>
        <translation>Nichts, was Sie sagen, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. Connecting to {service}.</source>
        <translation>Nichts, was Sie sagen, verlässt diesen Computer. Verbindung zu {service} wird hergestellt.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on, and is billed.</source>
        <translation>Nichts, was Sie sagen, verlässt diesen Computer. Die Sitzung läuft weiter und wird berechnet.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on.</source>
        <translation>Nichts, was Sie sagen, verlässt diesen Computer. Die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>One language: {language}</source>
        <translation>Eine Sprache: {language}</translation>
    </message>
    <message>
        <source>Page Up, Page Down, End</source>
        <translation>Bild auf, Bild ab, Ende</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Pause, and resume</source>
        <translation>Pausieren und fortsetzen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Press Start to watch the demonstration.</source>
        <translation>„Start“ zeigt die Vorführung.</translation>
    </message>
    <message>
        <source>Press Start, and this computer listens. English, rough, free.</source>
        <translation>Nach „Start“ hört dieser Computer zu. Englisch, ungenau, kostenlos.</translation>
    </message>
    <message>
        <source>Press Start, and {service} listens. Nothing is billed before.</source>
        <translation>Nach „Start“ hört {service} zu. Vorher wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read back, and return to the newest</source>
        <translation>Zurückblättern und zur neuesten Zeile</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Resize the overlay while it has the focus</source>
        <translation>Overlaygröße ändern, solange es den Fokus hat</translation>
    </message>
    <message>
        <source>Resume goes on where you left.</source>
        <translation>„Fortsetzen“ macht dort weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Second language only</source>
        <translation>Nur die zweite Sprache</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings and words cannot be kept here.</source>
        <translation>Einstellungen und Gesagtes können hier nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Show again what was said last</source>
        <translation>Zuletzt Gesagtes noch einmal zeigen</translation>
    </message>
    <message>
        <source>Soniox needs a key before it can listen. Nothing is billed before Start.</source>
        <translation>Soniox braucht einen Schlüssel, um zuzuhören. Vor dem Start wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Start tries this address without a key.</source>
        <translation>„Start“ versucht es bei dieser Adresse ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Start, and stop</source>
        <translation>Starten und stoppen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Still listening; nothing is lost.</source>
        <translation>Surtitle hört weiter zu; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Still listening; the oldest {t} had to go.</source>
        <translation>Surtitle hört weiter zu; die ältesten {t} ließen sich nicht mehr aufbewahren.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Subtitles, SubRip</source>
        <translation>Untertitel, SubRip</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Untertitel, WebVTT</translation>
    </message>
    <message>
        <source>Surtitle: export</source>
        <translation>Surtitle: Exportieren</translation>
    </message>
    <message>
        <source>Television (BBC)</source>
        <translation>Fernsehen (BBC)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That is too much text to paste. Paste the part of it that you need.</source>
        <translation>Das ist zu viel Text zum Einfügen. Fügen Sie den Teil ein, den Sie brauchen.</translation>
    </message>
    <message>
        <source>The demonstration begins in a moment.</source>
        <translation>Die Vorführung beginnt gleich.</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The last words are on their way.</source>
        <translation>Die letzten Wörter sind unterwegs.</translation>
    </message>
    <message>
        <source>The last words are on their way; then Surtitle closes.</source>
        <translation>Die letzten Wörter sind unterwegs; dann schließt sich Surtitle.</translation>
    </message>
    <message>
        <source>The last {t} could not be captioned. Check the connection before you start again.</source>
        <translation>Die letzten {t} konnten nicht untertitelt werden. Prüfen Sie die Verbindung, bevor Sie erneut starten.</translation>
    </message>
    <message>
        <source>The microphone is off.</source>
        <translation>Das Mikrofon ist aus.</translation>
    </message>
    <message>
        <source>The recogniser is being loaded. Speak already; nothing is lost.</source>
        <translation>Die Spracherkennung wird geladen. Sie können schon sprechen; nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>The session is kept, and billed, for {n} more minutes.</source>
        <translation>
            <numerusform>Die Sitzung bleibt noch eine Minute offen und wird berechnet.</numerusform>
            <numerusform>Die Sitzung bleibt noch {n} Minuten offen und wird berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is kept, and billed.</source>
        <translation>Die Sitzung bleibt offen und wird berechnet.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as {file}; defaults are used.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie wird als {file} aufbewahrt; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Wie im Farbschema</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Nur Übersetzung</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Trying again in {t}.</source>
        <translation>Neuer Versuch in {t}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>Letzte Namensänderung rückgängig machen</translation>
    </message>
    <message>
        <source>What this computer plays ({output})</source>
        <translation>Was dieser Computer abspielt ({output})</translation>
    </message>
    <message>
        <source>What was captured is kept: Start goes on with it.</source>
        <translation>Das Aufgenommene bleibt erhalten: „Start“ macht damit weiter.</translation>
    </message>
    <message>
        <source>What was said, as plain text</source>
        <translation>Gesagtes als einfacher Text</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Words and translation</source>
        <translation>Original und Übersetzung</translation>
    </message>
    <message>
        <source>Words and translation side by side</source>
        <translation>Original und Übersetzung nebeneinander</translation>
    </message>
    <message>
        <source>Words are not being saved.</source>
        <translation>Gesagtes wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Nur Original</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>Original, Übersetzung und Namen: was angezeigt wird</translation>
    </message>
    <message>
        <source>Writing would need these keys. Hold Ctrl, Alt or Meta with them.</source>
        <translation>Diese Tasten braucht man zum Schreiben. Halten Sie Strg, Alt oder Meta dazu gedrückt.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>nothing is playing</source>
        <translation>es wird nichts abgespielt</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation>{n} s zurück</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings could not be used and are back at their defaults: {names}.</source>
        <translation>
            <numerusform>Eine Einstellung war ungültig und steht wieder auf der Voreinstellung: {names}.</numerusform>
            <numerusform>{n} Einstellungen waren ungültig und stehen wieder auf der Voreinstellung: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option}: {found} cannot be used. All of this section is as usual.</source>
        <translation>{option}: {found} ist ungültig. Der ganze Abschnitt ist zurückgesetzt.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used and is left out.</source>
        <translation>{option}: „{found}“ ist ungültig und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used. It is as usual now.</source>
        <translation>{option}: „{found}“ ist ungültig. Die Option ist zurückgesetzt.</translation>
    </message>
    <message>
        <source>{service} has not answered yet. Still listening; nothing is lost.</source>
        <translation>{service} hat noch nicht geantwortet. Surtitle hört weiter zu; nichts geht verloren.</translation>
    </message>
    <message>
        <source>{service} takes the connection and drops it at once.</source>
        <translation>{service} nimmt die Verbindung an und trennt sie sofort wieder.</translation>
    </message>
    <message>
        <source>{t} of sound are missing here</source>
        <translation>Hier fehlen {t} Ton</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This computer has no font for some of the letters that were said. Install the Noto fonts to see them.</source>
        <translation>Diesem Computer fehlt eine Schrift für einige der gesprochenen Schriftzeichen. Installieren Sie die Noto-Schriften, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Each sentence</source>
        <translation>Jeden Satz</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>Alle paar Sekunden</translation>
    </message>
    <message>
        <source>Finished sentences in a window of their own. Its text only grows, and the caret stays.</source>
        <translation>Fertige Sätze in einem eigenen Fenster. Der Text wächst nur, und die Schreibmarke bleibt stehen.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Screen readers and braille</source>
        <translation>Screenreader und Braille</translation>
    </message>
    <message>
        <source>Sentences that come in between are read out together.</source>
        <translation>Sätze, die dazwischen kommen, werden zusammen vorgelesen.</translation>
    </message>
    <message>
        <source>What a screen reader is told, once a sentence is finished. It is never interrupted.</source>
        <translation>Was der Screenreader vorliest, sobald ein Satz fertig ist. Er wird nie unterbrochen.</translation>
    </message>
    <message>
        <source>What buttons, options and messages are written in. Captions are not translated by it.</source>
        <translation>Die Sprache von Knöpfen, Optionen und Meldungen. Untertitel werden dadurch nicht übersetzt.</translation>
    </message>
    <message>
        <source>braille deafblind read along window</source>
        <translation>Braille taubblind Mitlesen Fenster</translation>
    </message>
    <message>
        <source>language translation interface english</source>
        <translation>Sprache Übersetzung Oberfläche Englisch</translation>
    </message>
    <message>
        <source>screen reader speech announce braille blind</source>
        <translation>Screenreader Bildschirmleser Sprachausgabe Ansage Braille blind</translation>
    </message>
    <message>
        <source>screen reader speech seconds pause</source>
        <translation>Screenreader Bildschirmleser Sprachausgabe Sekunden Pause</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainWindow</name>
    <message>
        <source>Escape or a click puts this away.</source>
        <translation>Schließen mit Esc oder einem Klick.</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Surtitle: said again</source>
        <translation>Surtitle: noch einmal</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>A word on your list was said</source>
        <translation>Ein Wort Ihrer Liste wurde gesagt</translation>
    </message>
    <message>
        <source>The sentence with the word stands here.</source>
        <translation>Hier steht der Satz mit dem Wort.</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>“{word}” was said</source>
        <translation>„{word}“ wurde gesagt</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>A frame flashes slowly around the window and the overlay; with reduced motion it stands still.</source>
        <translation>Ein Rahmen um Fenster und Overlay leuchtet langsam auf; bei verringerter Bewegung steht er still.</translation>
    </message>
    <message>
        <source>A line stands beneath the word, in the window and in the overlay.</source>
        <translation>Das Wort wird unterstrichen, im Fenster und im Overlay.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Signalwörter</translation>
    </message>
    <message>
        <source>Anna is found in Anna’s, and ticket in tickets.</source>
        <translation>„Anna“ wird auch in „Annas“ gefunden, „Flasche“ auch in „Flaschen“.</translation>
    </message>
    <message>
        <source>Catherine is found in Katherine, too; this holds for words that begin with a capital letter.</source>
        <translation>„Meier“ wird auch in „Mayer“ gefunden; das gilt für großgeschriebene Wörter.</translation>
    </message>
    <message>
        <source>Compared with the volume of this computer.</source>
        <translation>Gemessen an der Lautstärke dieses Computers.</translation>
    </message>
    <message>
        <source>Flash the edge of the window</source>
        <translation>Fensterrand aufleuchten lassen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>If high notes are hard to hear, low ones may be easier.</source>
        <translation>Wer hohe Töne schlecht hört, hört vielleicht die tiefen.</translation>
    </message>
    <message>
        <source>Mark it in the captions</source>
        <translation>In den Untertiteln markieren</translation>
    </message>
    <message>
        <source>Names spelt as they sound</source>
        <translation>Namen nach Gehör geschrieben</translation>
    </message>
    <message>
        <source>Names, words or phrases, one a line; when somebody says one, you are told.</source>
        <translation>Je Zeile ein Name, ein Wort oder eine Wendung; sobald jemand etwas davon sagt, werden Sie benachrichtigt.</translation>
    </message>
    <message>
        <source>Others in the room may hear it, too.</source>
        <translation>Andere im Raum können ihn auch hören.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Benachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Eine anzeigen</translation>
    </message>
    <message>
        <source>Show what was said in it</source>
        <translation>Gesagtes darin anzeigen</translation>
    </message>
    <message>
        <source>Switch this off where others can see your screen.</source>
        <translation>Schalten Sie dies aus, wenn andere Ihren Bildschirm sehen können.</translation>
    </message>
    <message>
        <source>The desktop tells you while Surtitle&apos;s window is not in front.</source>
        <translation>Der Desktop meldet es, solange das Fenster von Surtitle nicht vorn ist.</translation>
    </message>
    <message>
        <source>Two knocks</source>
        <translation>Zweimal Klopfen</translation>
    </message>
    <message>
        <source>Two low notes</source>
        <translation>Zwei tiefe Töne</translation>
    </message>
    <message>
        <source>Two soft notes</source>
        <translation>Zwei leise Töne</translation>
    </message>
    <message>
        <source>What counts as a match</source>
        <translation>Was als Treffer gilt</translation>
    </message>
    <message>
        <source>When one of them is said</source>
        <translation>Wenn eines davon gesagt wird</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>Welcher Ton</translation>
    </message>
    <message>
        <source>With other endings</source>
        <translation>Mit anderen Endungen</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>Ohne Akzente</translation>
    </message>
    <message>
        <source>Words to watch for</source>
        <translation>Wörter, auf die Sie warten</translation>
    </message>
    <message>
        <source>Zoë is found in Zoe, too.</source>
        <translation>„Zoë“ wird auch in „Zoe“ gefunden.</translation>
    </message>
    <message>
        <source>chime beep bell</source>
        <translation>Klang Ton Glocke Piepen</translation>
    </message>
    <message>
        <source>chime beep bell notes low high hearing</source>
        <translation>Klang Ton Glocke Piepen tief hoch Gehör</translation>
    </message>
    <message>
        <source>declension plural inflection</source>
        <translation>Beugung Mehrzahl Deklination Endung</translation>
    </message>
    <message>
        <source>desktop message popup</source>
        <translation>Desktop Meldung Popup Benachrichtigung</translation>
    </message>
    <message>
        <source>diacritics marks</source>
        <translation>diakritische Zeichen Akzente</translation>
    </message>
    <message>
        <source>frame blink light</source>
        <translation>Rahmen blinken Licht</translation>
    </message>
    <message>
        <source>keyword name alert notify listen watch</source>
        <translation>Stichwort Name Alarm Benachrichtigung Signalwort aufpassen</translation>
    </message>
    <message>
        <source>phonetic similar spelling</source>
        <translation>phonetisch ähnlich Schreibweise</translation>
    </message>
    <message>
        <source>private hide content notification</source>
        <translation>privat verbergen Inhalt Benachrichtigung</translation>
    </message>
    <message>
        <source>underline highlight</source>
        <translation>unterstreichen hervorheben</translation>
    </message>
    <message>
        <source>volume loudness quiet sound</source>
        <translation>Lautstärke laut leise Ton</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>A little calmer</source>
        <translation>Etwas ruhiger</translation>
    </message>
    <message>
        <source>A rim around letters keeps them readable over a picture that shows through.</source>
        <translation>Ein Rand um die Buchstaben hält sie über durchscheinenden Bildern lesbar.</translation>
    </message>
    <message>
        <source>A soft shadow beneath the letters.</source>
        <translation>Ein weicher Schatten unter den Buchstaben.</translation>
    </message>
    <message>
        <source>A whole look with one press. Keep what suits you under a name of your own.</source>
        <translation>Ein ganzes Aussehen mit einem Klick. Was Ihnen zusagt, können Sie unter einem Namen Ihrer Wahl speichern.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As in a sentence</source>
        <translation>Wie im Satz</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Between speakers</source>
        <translation>Zwischen Personen</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>Nur Großbuchstaben</translation>
    </message>
    <message>
        <source>Capitals only are harder to read for most people. Copied text stays as it was said.</source>
        <translation>Reine Großschreibung ist für die meisten Menschen schwerer zu lesen. Kopierter Text bleibt, wie er gesagt wurde.</translation>
    </message>
    <message>
        <source>Caption size</source>
        <translation>Untertitelgröße</translation>
    </message>
    <message>
        <source>Colour of both</source>
        <translation>Farbe für beides</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of speakers</source>
        <translation>Farben der Personen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Earliest words</source>
        <translation>So früh wie möglich</translation>
    </message>
    <message>
        <source>Early or calm</source>
        <translation>Früh oder ruhig</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>So ruhig wie möglich</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>How far lines stand apart.</source>
        <translation>Wie weit die Zeilen auseinanderstehen.</translation>
    </message>
    <message>
        <source>How large the words are. Ctrl and the wheel over captions do the same.</source>
        <translation>Wie groß die Wörter sind. Strg und Mausrad über den Untertiteln tun dasselbe.</translation>
    </message>
    <message>
        <source>How many lines the strip over other windows shows at a time. Television shows two.</source>
        <translation>Wie viele Zeilen das Overlay über anderen Fenstern zugleich zeigt. Im Fernsehen sind es zwei.</translation>
    </message>
    <message>
        <source>How thick the letters are. Light letters on a dark ground need a little less.</source>
        <translation>Wie kräftig die Buchstaben sind. Helle auf dunklem Grund brauchen etwas weniger.</translation>
    </message>
    <message>
        <source>How words that the service may still correct are marked. They never move because of it.</source>
        <translation>So sind Wörter gekennzeichnet, die der Dienst noch ändern kann. Sie verschieben sich dabei nie.</translation>
    </message>
    <message>
        <source>In a colour of their own</source>
        <translation>In eigener Farbe</translation>
    </message>
    <message>
        <source>Left alone, it is black around light letters and white around dark ones.</source>
        <translation>Automatisch: schwarz um helle, weiß um dunkle Buchstaben.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Buchstabenabstand</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines move up</source>
        <translation>Zeilen rücken auf</translation>
    </message>
    <message>
        <source>Lines of the overlay</source>
        <translation>Zeilen im Overlay</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>Namen der Personen</translation>
    </message>
    <message>
        <source>Of words that may change, or of the line beneath them.</source>
        <translation>Farbe der vorläufigen Wörter oder der Linie darunter.</translation>
    </message>
    <message>
        <source>On names and words</source>
        <translation>Für Namen und Wörter</translation>
    </message>
    <message>
        <source>On names only</source>
        <translation>Nur für Namen</translation>
    </message>
    <message>
        <source>On television the words themselves take the colour of whoever says them.</source>
        <translation>Im Fernsehen haben die Wörter selbst die Farbe der Person, die spricht.</translation>
    </message>
    <message>
        <source>Ours was made for people with low vision. Any typeface of this computer can be used.</source>
        <translation>Unsere ist für Menschen mit Sehbehinderung gemacht. Sie können aber jede Schrift dieses Computers nehmen.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Outline and shadow</source>
        <translation>Kontur und Schatten</translation>
    </message>
    <message>
        <source>Pick a speaker by number, then a colour. A name always stands beside it.</source>
        <translation>Wählen Sie die Nummer einer Person, dann eine Farbe. Der Name steht immer dabei.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Room before somebody else speaks, or after a pause.</source>
        <translation>Abstand, bevor jemand anderes spricht, oder nach einer Pause.</translation>
    </message>
    <message>
        <source>Room between letters. A little more helps many people with dyslexia.</source>
        <translation>Abstand zwischen Buchstaben. Etwas mehr hilft vielen Menschen mit Legasthenie.</translation>
    </message>
    <message>
        <source>Room between words, to go with wider letters.</source>
        <translation>Abstand zwischen Wörtern, passend zu weiteren Buchstaben.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Smoothly</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Smoothly, or at once, which is easier if motion tires your eyes or makes you unwell.</source>
        <translation>Sanft oder sofort; „Sofort“ ist angenehmer, wenn Bewegung die Augen ermüdet oder Ihnen davon unwohl wird.</translation>
    </message>
    <message>
        <source>The colour behind captions in the window. The overlay has its own.</source>
        <translation>Die Farbe hinter den Untertiteln im Fenster. Das Overlay hat eine eigene.</translation>
    </message>
    <message>
        <source>The colour of words that are final.</source>
        <translation>Die Farbe endgültiger Wörter.</translation>
    </message>
    <message>
        <source>The colours of the whole window.</source>
        <translation>Die Farben des ganzen Fensters.</translation>
    </message>
    <message>
        <source>Their colour</source>
        <translation>Farbe vorläufiger Wörter</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>When calm, words come a moment later and change less. Final words are never held back.</source>
        <translation>Ruhig heißt: Wörter kommen etwas später und ändern sich weniger. Endgültige Wörter werden nie zurückgehalten.</translation>
    </message>
    <message>
        <source>With a thin line beneath</source>
        <translation>Mit einer dünnen Linie darunter</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Wortabstand</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Words that may change</source>
        <translation>Vorläufige Wörter</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>fett</translation>
    </message>
    <message>
        <source>bold thin thick font</source>
        <translation>fett dünn dick Schrift</translation>
    </message>
    <message>
        <source>border stroke edge rim</source>
        <translation>Rand Umriss Kontur Kante Rahmen</translation>
    </message>
    <message>
        <source>colour dark light night high contrast black white</source>
        <translation>Farbe dunkel hell Nacht hoher Kontrast schwarz weiß</translation>
    </message>
    <message>
        <source>drop shadow edge depth</source>
        <translation>Schlagschatten Kante Tiefe</translation>
    </message>
    <message>
        <source>font family letters</source>
        <translation>Schrift Schriftfamilie Font Buchstaben</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>Schrift Text größer kleiner Zoom</translation>
    </message>
    <message>
        <source>gap dyslexia wide</source>
        <translation>Lücke Abstand Legasthenie breit</translation>
    </message>
    <message>
        <source>motion animation scroll glide still reduced vestibular</source>
        <translation>Bewegung Animation Rollen Gleiten ruhig verringert Schwindel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>outline shadow border colour</source>
        <translation>Kontur Umriss Schatten Rand Farbe</translation>
    </message>
    <message>
        <source>pace flicker speed delay fast slow changes calm</source>
        <translation>Tempo Flackern Geschwindigkeit Verzögerung schnell langsam Änderungen ruhig</translation>
    </message>
    <message>
        <source>paper colour ground contrast</source>
        <translation>Papier Farbe Grund Kontrast</translation>
    </message>
    <message>
        <source>paragraph gap spacing turn</source>
        <translation>Absatz Lücke Abstand Sprecherwechsel</translation>
    </message>
    <message>
        <source>preset style bbc television high contrast dyslexia large print own save import export</source>
        <translation>Vorlage Stil BBC Fernsehen hoher Kontrast Legasthenie Großdruck eigene speichern importieren exportieren</translation>
    </message>
    <message>
        <source>provisional interim tail colour contrast</source>
        <translation>vorläufig Zwischenstand Farbe Kontrast</translation>
    </message>
    <message>
        <source>provisional interim tail underline pale</source>
        <translation>vorläufig Zwischenstand unterstrichen blass</translation>
    </message>
    <message>
        <source>rows height box</source>
        <translation>Reihen Höhe Kasten</translation>
    </message>
    <message>
        <source>spacing leading distance</source>
        <translation>Abstand Zeilenabstand Durchschuss</translation>
    </message>
    <message>
        <source>speaker colour voice person contrast</source>
        <translation>Sprecher Farbe Stimme Person Kontrast</translation>
    </message>
    <message>
        <source>speaker colour words names bbc television</source>
        <translation>Sprecher Farbe Wörter Namen BBC Fernsehen</translation>
    </message>
    <message>
        <source>text colour ink foreground contrast hex rgb palette</source>
        <translation>Text Farbe Tinte Vordergrund Kontrast Hex RGB Palette</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>dünn</translation>
    </message>
    <message>
        <source>tracking kerning dyslexia wide</source>
        <translation>Laufweite Kerning Legasthenie breit</translation>
    </message>
    <message>
        <source>upper case lower case letters shouting</source>
        <translation>Großschreibung Kleinschreibung Buchstaben Schreien</translation>
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
        <translation>Anna
Gleis neun
Frühstück</translation>
    </message>
    <message>
        <source>“{word}” is found in {forms}, too.</source>
        <translation>„{word}“ wird auch in {forms} gefunden.</translation>
    </message>
    <message>
        <source>“{word}” is found only as it is written.</source>
        <translation>„{word}“ wird nur genau so gefunden.</translation>
    </message>
</context>
<context>
    <name>BackRow</name>
    <message>
        <source>All back to the usual</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Every option is back to the usual.</source>
        <translation>Alle Optionen sind zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>Contrast {a} : 1 · provisional words {b} : 1 · lines of about {n} characters here</source>
        <translation>Kontrast {a} : 1 · vorläufige Wörter {b} : 1 · hier etwa {n} Zeichen je Zeile</translation>
    </message>
    <message>
        <source>How captions look</source>
        <translation>Aussehen der Untertitel</translation>
    </message>
    <message>
        <source>The first boat is full.</source>
        <translation>Das erste Boot ist voll.</translation>
    </message>
    <message>
        <source>The second one is late,</source>
        <translation>Das zweite hat Verspätung,</translation>
    </message>
    <message>
        <source>so we take the early one</source>
        <translation>also nehmen wir das frühe</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Speaker {label}</source>
        <translation>Person {label}</translation>
    </message>
</context>
<context>
    <name>CaptionsMenu</name>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Letzten Satz kopieren</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Markiertes kopieren</translation>
    </message>
    <message>
        <source>Mark everything</source>
        <translation>Alles markieren</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Letztes noch einmal zeigen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>A change takes a new connection; nothing said is lost.</source>
        <translation>Eine Änderung braucht eine neue Verbindung; nichts Gesagtes geht verloren.</translation>
    </message>
    <message>
        <source>Takes effect with the next Start.</source>
        <translation>Gilt ab dem nächsten „Start“.</translation>
    </message>
    <message>
        <source>That cannot be kept, so it is as it was before.</source>
        <translation>Das lässt sich nicht behalten; es ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>The new connection is being made; nothing said is lost.</source>
        <translation>Die neue Verbindung wird hergestellt; nichts Gesagtes geht verloren.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A key in SONIOX_API_KEY is used instead of the one kept here.</source>
        <translation>Statt des hier aufbewahrten wird der Schlüssel in SONIOX_API_KEY verwendet.</translation>
    </message>
    <message>
        <source>The key is kept in a file only you can read, because this computer has no keyring.</source>
        <translation>Der Schlüssel kommt in eine Datei, die nur Sie lesen können, denn dieser Computer hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The key is kept in this profile&apos;s folder, in a file only you can read.</source>
        <translation>Der Schlüssel kommt in den Ordner dieses Profils, in eine Datei, die nur Sie lesen können.</translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB</source>
        <translation>Farbe als #RRGGBB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Write # and six of 0 to 9 and A to F, such as #1D5FA8.</source>
        <translation>Schreiben Sie # und sechs Zeichen von 0 bis 9 und A bis F, etwa #1D5FA8.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1</source>
        <translation>{colour}: Kontrast {n} : 1</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1, hard to read for many.</source>
        <translation>{colour}: Kontrast {n} : 1, für viele schwer zu lesen.</translation>
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
        <translation>Liste einfügen oder öffnen…</translation>
    </message>
    <message>
        <source>{n} letters: the last {over} are not sent. Shorten a list or the background.</source>
        <translation>{n} Zeichen: Die letzten {over} werden nicht gesendet. Kürzen Sie eine Liste oder den Hintergrundtext.</translation>
    </message>
    <message>
        <source>{n} of {most} letters used</source>
        <translation>{n} von {most} Zeichen belegt</translation>
    </message>
</context>
<context>
    <name>ContrastLine</name>
    <message>
        <source>Contrast {n} : 1</source>
        <translation>Kontrast {n} : 1</translation>
    </message>
    <message>
        <source>Contrast {n} : 1, hard to read for many.</source>
        <translation>Kontrast {n} : 1, für viele schwer lesbar.</translation>
    </message>
    <message>
        <source>Use a readable colour</source>
        <translation>Lesbare Farbe verwenden</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Begin captioning</source>
        <translation>Untertitelung starten</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Untertitel über anderen Fenstern</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Vergangene Zeit</translation>
    </message>
    <message>
        <source>End the session; the last words still arrive</source>
        <translation>Sitzung beenden; die letzten Wörter kommen noch an</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Let the microphone be heard again</source>
        <translation>Das Mikrofon wieder einschalten</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Wieder zuhören</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Nothing you say is heard; the session goes on</source>
        <translation>Was Sie sagen, wird nicht gehört; die Sitzung läuft weiter</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Switch the microphone off and hold the session</source>
        <translation>Mikrofon ausschalten; die Sitzung bleibt offen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Mikro an</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>Original, Übersetzung und Namen: was angezeigt wird</translation>
    </message>
    <message>
        <source>Write the captions into a file</source>
        <translation>Untertitel in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer: English, rough, free</source>
        <translation>Dieser Computer: Englisch, gratis</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Wer zuhört</translation>
    </message>
</context>
<context>
    <name>EverythingPage</name>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>All settings in one file, for another computer or another person. Keys are never in it.</source>
        <translation>Alle Einstellungen in einer Datei, für einen anderen Computer oder eine andere Person. Schlüssel sind nie dabei.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Every option as if nobody had changed it. Keys and history stay. It can be undone.</source>
        <translation>Alle Optionen wie beim ersten Start. Schlüssel und Verlauf bleiben erhalten. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Settings from such a file take the place of these. It can be undone.</source>
        <translation>Die Einstellungen einer solchen Datei ersetzen die jetzigen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>export save backup json share</source>
        <translation>Export speichern Sicherung JSON teilen</translation>
    </message>
    <message>
        <source>import load restore json open</source>
        <translation>Import laden wiederherstellen JSON öffnen</translation>
    </message>
    <message>
        <source>reset defaults factory usual</source>
        <translation>zurücksetzen Voreinstellung üblich</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Surtitle settings: export</source>
        <translation>Surtitle-Einstellungen: Exportieren</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Gespeichert in {file}.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file could not be written or read.</source>
        <translation>Eine Datei konnte nicht geschrieben oder gelesen werden.</translation>
    </message>
    <message>
        <source>Add credit in the {service} console, then start again.</source>
        <translation>Laden Sie in der {service}-Konsole Guthaben auf und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Allow Surtitle in System Settings, under Privacy &amp; Security, Microphone.</source>
        <translation>Erlauben Sie Surtitle den Zugriff in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“, „Mikrofon“.</translation>
    </message>
    <message>
        <source>Allow Surtitle to use the file or folder that the details name.</source>
        <translation>Erlauben Sie Surtitle den Zugriff auf die Datei oder den Ordner, der in den Details steht.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then start again.</source>
        <translation>Erlauben Sie es in den Datenschutzeinstellungen des Systems und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Another program is using a file of Surtitle.</source>
        <translation>Ein anderes Programm hält eine Datei von Surtitle fest.</translation>
    </message>
    <message>
        <source>Check its name; `surtitle devices` lists what can be listened to.</source>
        <translation>Prüfen Sie den Namen; `surtitle devices` zeigt, was gehört werden kann.</translation>
    </message>
    <message>
        <source>Check that it is an audio or video file, and not damaged.</source>
        <translation>Prüfen Sie, ob es eine unbeschädigte Audio- oder Videodatei ist.</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen.</source>
        <translation>Prüfen Sie, ob das richtige Mikrofon gewählt ist.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>Check the address of the service, or clear it to use the usual one.</source>
        <translation>Prüfen Sie die Adresse des Dienstes, oder löschen Sie sie, um die übliche zu verwenden.</translation>
    </message>
    <message>
        <source>Check the address of the service; it begins with wss:// or ws://.</source>
        <translation>Prüfen Sie die Adresse des Dienstes; sie beginnt mit wss:// oder ws://.</translation>
    </message>
    <message>
        <source>Check the network, or listen with this computer instead.</source>
        <translation>Prüfen Sie das Netzwerk, oder lassen Sie diesen Computer zuhören.</translation>
    </message>
    <message>
        <source>Check the network; Surtitle tries again by itself.</source>
        <translation>Prüfen Sie das Netzwerk; Surtitle versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask who runs the network whether it intercepts connections.</source>
        <translation>Prüfen Sie das Datum dieses Computers, und fragen Sie bei der Netzwerkverwaltung nach, ob Verbindungen abgefangen werden.</translation>
    </message>
    <message>
        <source>Check whether there is a newer version of Surtitle.</source>
        <translation>Prüfen Sie, ob es eine neuere Version von Surtitle gibt.</translation>
    </message>
    <message>
        <source>Choose another model in the settings.</source>
        <translation>Wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another source; `surtitle devices` lists them.</source>
        <translation>Wählen Sie eine andere Quelle; `surtitle devices` zeigt sie.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Schließen Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another microphone.</source>
        <translation>Schließen Sie das Programm, das es verwendet, oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>End other sessions of this account, or wait a minute.</source>
        <translation>Beenden Sie andere Sitzungen dieses Kontos, oder warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>Install Surtitle again, or choose another service.</source>
        <translation>Installieren Sie Surtitle neu, oder wählen Sie einen anderen Dienst.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle begins a new one by itself.</source>
        <translation>Machen Sie einfach weiter; Surtitle beginnt von selbst einen neuen.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle connects again by itself.</source>
        <translation>Machen Sie einfach weiter; Surtitle verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Let desktop apps use it in Settings, under Privacy &amp; security, Microphone.</source>
        <translation>Erlauben Sie Desktop-Apps den Zugriff in den Einstellungen unter „Datenschutz und Sicherheit“, „Mikrofon“.</translation>
    </message>
    <message>
        <source>Make a key with that permission in the {service} console.</source>
        <translation>Erstellen Sie in der {service}-Konsole einen Schlüssel mit dieser Berechtigung.</translation>
    </message>
    <message>
        <source>Make a new key in the {service} console and paste it.</source>
        <translation>Erstellen Sie in der {service}-Konsole einen neuen Schlüssel und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>Schaffen Sie darauf Platz.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>No sound can be read from {source}.</source>
        <translation>Aus {source} lässt sich kein Ton lesen.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Es war nichts zu hören.</translation>
    </message>
    <message>
        <source>Paste a key, or listen with this computer instead.</source>
        <translation>Fügen Sie einen Schlüssel ein, oder lassen Sie diesen Computer zuhören.</translation>
    </message>
    <message>
        <source>Paste the key again, or make a new one in the {service} console.</source>
        <translation>Fügen Sie den Schlüssel noch einmal ein, oder erstellen Sie in der {service}-Konsole einen neuen.</translation>
    </message>
    <message>
        <source>Plug it in again, and captions go on by themselves.</source>
        <translation>Stecken Sie es wieder ein; die Untertitel laufen dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the sound settings.</source>
        <translation>Schließen Sie eines an, oder wählen Sie in den Toneinstellungen ein anderes.</translation>
    </message>
    <message>
        <source>Put the option named in the details back to its default.</source>
        <translation>Setzen Sie die in den Details genannte Option auf die Voreinstellung zurück.</translation>
    </message>
    <message>
        <source>Something went wrong inside Surtitle.</source>
        <translation>In Surtitle ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Start again; if it happens once more, report it with the log.</source>
        <translation>Starten Sie erneut; passiert es noch einmal, melden Sie es zusammen mit dem Protokoll.</translation>
    </message>
    <message>
        <source>The chosen recogniser is not part of this installation.</source>
        <translation>Die gewählte Spracherkennung ist in dieser Installation nicht enthalten.</translation>
    </message>
    <message>
        <source>The connection to {service} could not be secured.</source>
        <translation>Die Verbindung zu {service} konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <source>The connection to {service} was lost.</source>
        <translation>Die Verbindung zu {service} ist abgebrochen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>Das Mikrofon</translation>
    </message>
    <message>
        <source>The microphone is being used by another program.</source>
        <translation>Das Mikrofon wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The next session keeps the file aside and begins a new one: just start.</source>
        <translation>Die nächste Sitzung legt die Datei beiseite und beginnt eine neue: Starten Sie einfach.</translation>
    </message>
    <message>
        <source>The recogniser on this computer</source>
        <translation>Die Spracherkennung auf diesem Computer</translation>
    </message>
    <message>
        <source>The recogniser on this computer stopped.</source>
        <translation>Die Spracherkennung auf diesem Computer ist ausgefallen.</translation>
    </message>
    <message>
        <source>The stream address cannot be reached.</source>
        <translation>Die Stream-Adresse ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The {service} account has no credit left, or reached its spending limit.</source>
        <translation>Das {service}-Konto hat kein Guthaben mehr oder seine Ausgabengrenze erreicht.</translation>
    </message>
    <message>
        <source>There is no such address.</source>
        <translation>Diese Adresse gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file or source.</source>
        <translation>Diese Datei oder Quelle gibt es nicht.</translation>
    </message>
    <message>
        <source>This key has expired.</source>
        <translation>Dieser Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>This key may not be used for live captions.</source>
        <translation>Dieser Schlüssel darf nicht für Live-Untertitel verwendet werden.</translation>
    </message>
    <message>
        <source>This source cannot be listened to on this computer.</source>
        <translation>Diese Quelle kann auf diesem Computer nicht gehört werden.</translation>
    </message>
    <message>
        <source>This system does not let Surtitle use the microphone.</source>
        <translation>Dieses System lässt Surtitle das Mikrofon nicht verwenden.</translation>
    </message>
    <message>
        <source>Unmute it in the sound settings, or on the device itself.</source>
        <translation>Heben Sie die Stummschaltung in den Toneinstellungen oder am Gerät auf.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle starts it again by itself.</source>
        <translation>Warten Sie einen Moment; Surtitle startet sie von selbst wieder.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle tries again by itself.</source>
        <translation>Warten Sie einen Moment; Surtitle versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>What answers at this address is not a captioning service.</source>
        <translation>Was an dieser Adresse antwortet, ist kein Untertitelungsdienst.</translation>
    </message>
    <message>
        <source>What was kept of earlier sessions is damaged.</source>
        <translation>Was von früheren Sitzungen aufbewahrt war, ist beschädigt.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>dieser Datei</translation>
    </message>
    <message>
        <source>{service} answered something that cannot be understood.</source>
        <translation>{service} hat etwas Unverständliches geantwortet.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>{service} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{service} did not accept this key.</source>
        <translation>{service} hat diesen Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} antwortet nicht.</translation>
    </message>
    <message>
        <source>{service} does not offer this model.</source>
        <translation>{service} bietet dieses Modell nicht an.</translation>
    </message>
    <message>
        <source>{service} ended the stream because it became too long.</source>
        <translation>{service} hat den Stream beendet, weil er zu lang wurde.</translation>
    </message>
    <message>
        <source>{service} gave up waiting for sound.</source>
        <translation>{service} hat zu lange auf Ton gewartet.</translation>
    </message>
    <message>
        <source>{service} has trouble of its own.</source>
        <translation>{service} hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>{service} is busy, or too many sessions run on this account.</source>
        <translation>{service} ist ausgelastet, oder auf diesem Konto laufen zu viele Sitzungen.</translation>
    </message>
    <message>
        <source>{service} is restarting.</source>
        <translation>{service} startet neu.</translation>
    </message>
    <message>
        <source>{service} needs a key, and none is known here.</source>
        <translation>{service} braucht einen Schlüssel, und es ist keiner hinterlegt.</translation>
    </message>
    <message>
        <source>{service} refused what the settings ask for.</source>
        <translation>{service} hat abgelehnt, was die Einstellungen verlangen.</translation>
    </message>
    <message>
        <source>{source} is gone.</source>
        <translation>{source} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{source} sends only silence, not even noise.</source>
        <translation>{source} sendet nur Stille, nicht einmal Rauschen.</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>“{typeface}” is not on this computer: captions use ours.</source>
        <translation>„{typeface}“ gibt es auf diesem Computer nicht: Die Untertitel verwenden unsere Schrift.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Everything that is settled is on the clipboard.</source>
        <translation>Alles Endgültige ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Nothing has been said that could be shown again.</source>
        <translation>Es wurde nichts gesagt, was noch einmal gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Es gibt noch nichts zu kopieren.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Begin when Surtitle is opened</source>
        <translation>Beim Öffnen von Surtitle beginnen</translation>
    </message>
    <message>
        <source>Begins captions, or ends what runs.</source>
        <translation>Startet die Untertitel oder beendet sie.</translation>
    </message>
    <message>
        <source>Captions go on; Quit in the tray&apos;s menu ends the program.</source>
        <translation>Die Untertitel laufen weiter; „Beenden“ im Menü des Infobereichs beendet das Programm.</translation>
    </message>
    <message>
        <source>Captions start at once, as if Start had been pressed.</source>
        <translation>Die Untertitel laufen sofort, als wäre „Start“ gedrückt worden.</translation>
    </message>
    <message>
        <source>Closing the window leaves Surtitle in the tray</source>
        <translation>Beim Schließen bleibt Surtitle im Infobereich</translation>
    </message>
    <message>
        <source>Each is pressed here once, or written like Ctrl+Alt+Shift+S. Empty: no key.</source>
        <translation>Drücken Sie die Tasten hier einmal, oder schreiben Sie etwa Strg+Alt+Umschalt+S. Leer: keine Tasten.</translation>
    </message>
    <message>
        <source>Escape or a click puts it away earlier.</source>
        <translation>Esc oder ein Klick schließt es früher.</translation>
    </message>
    <message>
        <source>How long it stays</source>
        <translation>Wie lange es stehen bleibt</translation>
    </message>
    <message>
        <source>How much is shown again</source>
        <translation>Wie viel noch einmal gezeigt wird</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>It tells by its shape whether Surtitle listens, and has the controls.</source>
        <translation>Seine Form zeigt, ob Surtitle zuhört; sein Menü enthält die Bedienung.</translation>
    </message>
    <message>
        <source>Keys and tray</source>
        <translation>Tasten und Symbol</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Tasten in jedem Programm</translation>
    </message>
    <message>
        <source>Lets go of the microphone, and takes it again.</source>
        <translation>Gibt das Mikrofon frei und belegt es dann wieder.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer until they are pressed again.</source>
        <translation>Nichts, was Sie sagen, verlässt diesen Computer, bis die Tasten wieder gedrückt werden.</translation>
    </message>
    <message>
        <source>Opens the strip of captions, or closes it.</source>
        <translation>Öffnet oder schließt den Untertitelstreifen.</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Letztes noch einmal zeigen</translation>
    </message>
    <message>
        <source>Shows it large over everything, or puts it away.</source>
        <translation>Zeigt es groß über allem oder schließt es.</translation>
    </message>
    <message>
        <source>The last words of this length, from the beginning of a sentence.</source>
        <translation>Was in dieser Zeit zuletzt gesagt wurde, ab einem Satzanfang.</translation>
    </message>
    <message>
        <source>They work while another program is in front; other programs then do not get them.</source>
        <translation>Sie wirken auch, während ein anderes Programm vorn ist; andere Programme bekommen sie dann nicht.</translation>
    </message>
    <message>
        <source>This desktop has no tray now. Where there is one, the icon comes into it.</source>
        <translation>Dieser Desktop hat gerade keinen Infobereich. Gibt es einen, erscheint das Symbol darin.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Until it is put away</source>
        <translation>Bis es geschlossen wird</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>autostart automatic launch</source>
        <translation>Autostart automatisch starten</translation>
    </message>
    <message>
        <source>background hide close</source>
        <translation>Hintergrund verbergen schließen</translation>
    </message>
    <message>
        <source>global hotkeys shortcuts keyboard</source>
        <translation>globale Tastenkürzel Hotkeys Tastatur</translation>
    </message>
    <message>
        <source>key combination shortcut</source>
        <translation>Tastenkombination Tastenkürzel</translation>
    </message>
    <message>
        <source>repeat replay missed</source>
        <translation>wiederholen verpasst noch einmal</translation>
    </message>
    <message>
        <source>repeat replay time</source>
        <translation>wiederholen Dauer Zeit</translation>
    </message>
    <message>
        <source>system tray panel menu</source>
        <translation>Infobereich Leiste Symbol Menü</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>All settings were as in {file} already.</source>
        <translation>Alle Einstellungen waren schon wie in {file}.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Surtitle settings: import</source>
        <translation>Surtitle-Einstellungen: Importieren</translation>
    </message>
    <message>
        <source>{file} holds no settings of Surtitle. Choose a file that was exported here.</source>
        <translation>{file} enthält keine Einstellungen von Surtitle. Wählen Sie eine hier exportierte Datei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are as in {file} now.</source>
        <translation>
            <numerusform>{n} Einstellung ist jetzt wie in {file}.</numerusform>
            <numerusform>{n} Einstellungen sind jetzt wie in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A new session has begun.</source>
        <translation>Eine neue Sitzung hat begonnen.</translation>
    </message>
    <message>
        <source>Captions {when}</source>
        <translation>Untertitel {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportiert nach {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what was said before</source>
        <translation>Zeigen, was vorher gesagt wurde</translation>
    </message>
    <message>
        <source>Surtitle: {when}</source>
        <translation>Surtitle: {when}</translation>
    </message>
    <message>
        <source>The history could not be read. It is kept as {file}, and a new one is begun.</source>
        <translation>Der Verlauf war nicht lesbar. Er wird als {file} aufbewahrt, und ein neuer beginnt.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off while it could not be saved. What was said last is missing.</source>
        <translation>Die Sitzung vom {when} wurde abgebrochen, während sie nicht gespeichert werden konnte. Was zuletzt gesagt wurde, fehlt.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off. Every word that was final is kept.</source>
        <translation>Die Sitzung vom {when} wurde abgebrochen. Jedes endgültige Wort ist erhalten.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>Diese Sitzung ist nicht mehr im Verlauf.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Asking Soniox whether it takes this key…</source>
        <translation>Der Schlüssel wird bei Soniox geprüft…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Prüfen und starten</translation>
    </message>
    <message>
        <source>Check the network, then check the key again.</source>
        <translation>Prüfen Sie das Netzwerk und dann den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel ausblenden</translation>
    </message>
    <message>
        <source>Open console.soniox.com</source>
        <translation>console.soniox.com öffnen</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Paste your Soniox key.</source>
        <translation>Fügen Sie Ihren Soniox-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Soniox key</source>
        <translation>Soniox-Schlüssel</translation>
    </message>
    <message>
        <source>Soniox listens, and bills about 12 cents an hour. Make a key in its console and copy it.</source>
        <translation>Soniox hört zu und berechnet etwa 12 Cent pro Stunde. Erstellen Sie in der Konsole einen Schlüssel und kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>The key is good. It is being kept; the keyring may ask for its password.</source>
        <translation>Der Schlüssel ist gültig. Er wird gespeichert; der Schlüsselbund fragt vielleicht nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Kept in a file only you can read.</source>
        <translation>In einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in a file only you can read.</source>
        <translation>Kein Schlüssel hinterlegt. Er würde in einer Datei aufbewahrt, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in this computer&apos;s keyring.</source>
        <translation>Kein Schlüssel hinterlegt. Er würde im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Paste a key…</source>
        <translation>Schlüssel einfügen…</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Taken from SONIOX_API_KEY, as long as that is set.</source>
        <translation>Aus SONIOX_API_KEY, solange das gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Ein anderes Programm verwendet diese Tasten. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not a combination of keys. Write one like Ctrl+Alt+Shift+S.</source>
        <translation>Keine Tastenkombination. Schreiben Sie etwa Strg+Alt+Umschalt+S.</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Switch their use off and on, and it asks again.</source>
        <translation>Der Desktop hat diese Tasten nicht vergeben. Schalten Sie ihre Verwendung aus und ein, dann fragt er wieder.</translation>
    </message>
    <message>
        <source>The desktop gave it these keys: {keys}</source>
        <translation>Der Desktop hat diese Tasten vergeben: {keys}</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter, a digit, or F1 to F24.</source>
        <translation>Diese Tasten sind nicht verwendbar. Nehmen Sie einen Buchstaben, eine Ziffer oder F1 bis F24.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another.</source>
        <translation>Diese Tastatur hat keine solche Taste. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This system gives no program such keys. The icon in the tray has the same actions.</source>
        <translation>Auf diesem System kann kein Programm solche Tasten haben. Das Symbol im Infobereich kann dasselbe.</translation>
    </message>
    <message>
        <source>“{action}” has the same keys, so these do nothing. Choose others for one of them.</source>
        <translation>„{action}“ hat dieselben Tasten, darum bewirken diese nichts. Wählen Sie für eines von beiden andere.</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language…</source>
        <translation>Sprache hinzufügen…</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>{language} entfernen</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A translation comes with every sentence, a moment after its words.</source>
        <translation>Zu jedem Satz kommt eine Übersetzung, kurz nach dem Gesagten.</translation>
    </message>
    <message>
        <source>Between two languages</source>
        <translation>Zwischen zwei Sprachen</translation>
    </message>
    <message>
        <source>Captions show when the language changes.</source>
        <translation>Die Untertitel zeigen, wann die Sprache wechselt.</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Erste Sprache</translation>
    </message>
    <message>
        <source>For Soniox. This computer alone understands English.</source>
        <translation>Für Soniox. Ohne Dienst versteht dieser Computer nur Englisch.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Zielsprache</translation>
    </message>
    <message>
        <source>Into one language</source>
        <translation>In eine Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Naming the languages you expect makes captions more accurate.</source>
        <translation>Wenn Sie die erwarteten Sprachen angeben, werden die Untertitel genauer.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Say which language</source>
        <translation>Sprache nennen</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>What is said in it is translated into the first one.</source>
        <translation>Was in dieser Sprache gesagt wird, wird in die erste übersetzt.</translation>
    </message>
    <message>
        <source>What is said in it is translated into the second one.</source>
        <translation>Was in dieser Sprache gesagt wird, wird in die zweite übersetzt.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>Was gesprochen wird</translation>
    </message>
    <message>
        <source>What stands on the screen when words are translated.</source>
        <translation>Was auf dem Bildschirm steht, wenn übersetzt wird.</translation>
    </message>
    <message>
        <source>Whatever is spoken is translated into this language.</source>
        <translation>Alles Gesprochene wird in diese Sprache übersetzt.</translation>
    </message>
    <message>
        <source>Words of other languages are avoided. Best where everybody speaks one language.</source>
        <translation>Wörter anderer Sprachen werden vermieden. Am besten, wenn alle dieselbe Sprache sprechen.</translation>
    </message>
    <message>
        <source>hints language spoken recognise expected</source>
        <translation>Hinweise Sprache gesprochen erkennen erwartet</translation>
    </message>
    <message>
        <source>identification detect recognise label language</source>
        <translation>erkennen bestimmen Sprache Etikett</translation>
    </message>
    <message>
        <source>strict hints restrict limit language</source>
        <translation>streng Hinweise beschränken Sprache</translation>
    </message>
    <message>
        <source>translation one-way two-way interpreter</source>
        <translation>Übersetzung einseitig beidseitig Dolmetscher</translation>
    </message>
    <message>
        <source>translation original</source>
        <translation>Übersetzung Original</translation>
    </message>
    <message>
        <source>translation target</source>
        <translation>Übersetzung Ziel</translation>
    </message>
    <message>
        <source>translation two-way between</source>
        <translation>Übersetzung beidseitig zwischen</translation>
    </message>
</context>
<context>
    <name>LeavesRow</name>
    <message>
        <source>Nothing. Sound is heard and forgotten on this computer.</source>
        <translation>Nichts. Der Ton wird auf diesem Computer gehört und vergessen.</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox (European Union)</source>
        <translation>Soniox (Europäische Union)</translation>
    </message>
    <message>
        <source>Soniox (Japan)</source>
        <translation>Soniox (Japan)</translation>
    </message>
    <message>
        <source>Soniox (United States)</source>
        <translation>Soniox (USA)</translation>
    </message>
    <message>
        <source>While it listens: what the microphone hears, and the lists under “Names and terms”, go to {service}. Mute and Pause stop that at once.</source>
        <translation>Solange zugehört wird, geht das, was das Mikrofon hört, mit den Listen unter „Namen und Begriffe“ an {service}. „Stumm“ und „Pause“ beenden das sofort.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Or export it to another place before you quit.</source>
        <translation>Oder exportieren Sie es vor dem Beenden an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>What was said last is not saved yet.</source>
        <translation>Was zuletzt gesagt wurde, ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Nothing is listened to</source>
        <translation>Es wird nicht zugehört</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Tonpegel</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>A list takes {most} entries and would have {n}. Leave some out.</source>
        <translation>Eine Liste fasst {most} Einträge und hätte {n}. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>One name or word a line. “word = translation” says how a word is to be translated; “subject: sailing” says what it is about.</source>
        <translation>Ein Name oder Wort je Zeile. „Wort = Übersetzung“ sagt, wie ein Wort übersetzt wird; „Thema: Segeln“ sagt, worum es geht.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Surtitle settings: a file with a list</source>
        <translation>Surtitle-Einstellungen: eine Datei mit einer Liste</translation>
    </message>
    <message>
        <source>Surtitle settings: a list</source>
        <translation>Surtitle-Einstellungen: eine Liste</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>There is no name and no word in {file}.</source>
        <translation>In {file} steht weder ein Name noch ein Wort.</translation>
    </message>
    <message>
        <source>What is found here is shown before it is added.</source>
        <translation>Was hier gefunden wird, ist zu sehen, bevor es hinzugefügt wird.</translation>
    </message>
    <message>
        <source>With it, the lists are {n} letters longer than the service takes.</source>
        <translation>Damit sind die Listen {n} Zeichen länger, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list. Save it as text or CSV and open it again.</source>
        <translation>{file} ist nicht als Liste lesbar. Speichern Sie die Datei als Text oder CSV und öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>{file} is too large for a list. Paste the part of it that you need.</source>
        <translation>{file} ist zu groß für eine Liste. Fügen Sie den Teil ein, den Sie brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are added.</source>
        <translation>
            <numerusform>{n} Eintrag wurde hinzugefügt.</numerusform>
            <numerusform>{n} Einträge wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts: {some}.</source>
        <translation>
            <numerusform>{n} Angabe: {some}.</numerusform>
            <numerusform>{n} Angaben: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names and words: {some}.</source>
        <translation>
            <numerusform>{n} Name oder Wort: {some}.</numerusform>
            <numerusform>{n} Namen und Wörter: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} translations: {some}.</source>
        <translation>
            <numerusform>{n} Übersetzung: {some}.</numerusform>
            <numerusform>{n} Übersetzungen: {some}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>It opens your Soniox account to this program. It is never shown again, and never exported.</source>
        <translation>Damit darf dieses Programm Ihr Soniox-Konto nutzen. Der Schlüssel wird nie wieder angezeigt und nie exportiert.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox understands over 60 languages and costs about 12 cents an hour. This computer alone needs no account, and sends nothing.</source>
        <translation>Soniox versteht über 60 Sprachen und kostet etwa 12 Cent pro Stunde. Hört nur dieser Computer zu, braucht es kein Konto, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The address of a server that works as Soniox does, in your own network for example. Usually empty.</source>
        <translation>Die eines Servers, der dasselbe Protokoll wie Soniox verwendet, etwa im eigenen Netz. Meist leer.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Where sound is turned into words. A key is good for the region it was made in.</source>
        <translation>Wo aus Ton Text wird. Ein Schlüssel gilt für die Region, in der er erstellt wurde.</translation>
    </message>
    <message>
        <source>Which version of Soniox listens. Change it only when Soniox asks for that.</source>
        <translation>Welche Version von Soniox zuhört. Nur ändern, wenn Soniox darum bittet.</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Wer zuhört</translation>
    </message>
    <message>
        <source>engine service recogniser offline local demonstration cloud</source>
        <translation>Dienst Erkennung offline lokal Vorführung Cloud</translation>
    </message>
    <message>
        <source>server data residency europe japan america</source>
        <translation>Server Datenstandort Europa Japan Amerika</translation>
    </message>
    <message>
        <source>soniox password account token api key secret</source>
        <translation>Soniox Passwort Konto Token API Schlüssel geheim</translation>
    </message>
    <message>
        <source>source input device sound audio mic level test headset</source>
        <translation>Quelle Eingang Gerät Ton Audio Mikrofon Pegel Test Headset</translation>
    </message>
    <message>
        <source>url server proxy websocket wss host self-hosted</source>
        <translation>URL Server Proxy WebSocket wss eigener Host</translation>
    </message>
    <message>
        <source>version stt-rt recogniser</source>
        <translation>Version stt-rt Erkennung</translation>
    </message>
    <message>
        <source>“The system&apos;s microphone” follows the system when it changes to another one.</source>
        <translation>„Mikrofon des Systems“ wechselt mit, sobald das System ein anderes verwendet.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Was gesagt wird, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>MicrophoneRow</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Mikrofon des Systems</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>{service} listens now: the demonstration hears only itself.</source>
        <translation>Jetzt hört {service} zu: Die Vorführung hört nur sich selbst.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster anzeigen</translation>
    </message>
</context>
<context>
    <name>OneStop</name>
    <message>
        <source>{n} of {all}; arrow keys lead to the others</source>
        <translation>{n} von {all}; die Pfeiltasten führen zu den anderen</translation>
    </message>
</context>
<context>
    <name>OverlayCaptions</name>
    <message>
        <source>Overlay captions</source>
        <translation>Untertitel im Overlay</translation>
    </message>
</context>
<context>
    <name>OverlayControls</name>
    <message>
        <source>Close the overlay</source>
        <translation>Overlay schließen</translation>
    </message>
    <message>
        <source>Controls of the overlay</source>
        <translation>Bedienelemente des Overlays</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>Größere Untertitel</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Klicks durchlassen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Place of the overlay</source>
        <translation>Position des Overlays</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>Kleinere Untertitel</translation>
    </message>
    <message>
        <source>Top, bottom, or where you put it</source>
        <translation>Oben, unten oder frei platziert</translation>
    </message>
</context>
<context>
    <name>OverlayMenu</name>
    <message>
        <source>At the bottom of the screen</source>
        <translation>Am unteren Bildschirmrand</translation>
    </message>
    <message>
        <source>At the top of the screen</source>
        <translation>Am oberen Bildschirmrand</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>Overlay schließen</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>Von Bildschirmfreigabe ausnehmen</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Klicks durchlassen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Screen {n}: {name}</source>
        <translation>Bildschirm {n}: {name}</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>Zweites Overlay</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing.</source>
        <translation>Dieses System kann kein Fenster von der Bildschirmfreigabe ausnehmen.</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Frei platziert</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayPage</name>
    <message>
        <source>A strip of captions that stays above meetings, films and slides.</source>
        <translation>Ein Untertitelstreifen, der über Besprechungen, Filmen und Folien bleibt.</translation>
    </message>
    <message>
        <source>Above full-screen windows</source>
        <translation>Über Vollbildfenstern</translation>
    </message>
    <message numerus="yes">
        <source>After {n} seconds</source>
        <translation>
            <numerusform>Nach {n} Sekunde</numerusform>
            <numerusform>Nach {n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Also above meetings and films that fill the screen; the desktop cannot arrange it then.</source>
        <translation>Auch über Besprechungen und Filmen, die den Bildschirm füllen; der Desktop kann es dann nicht anordnen.</translation>
    </message>
    <message>
        <source>Another strip with its own size, place and choice of language.</source>
        <translation>Ein weiterer Streifen mit eigener Größe, eigenem Platz und eigener Sprachwahl.</translation>
    </message>
    <message>
        <source>As in Appearance</source>
        <translation>Wie unter „Aussehen“</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Untertitel über anderen Fenstern</translation>
    </message>
    <message>
        <source>Clicks reach what lies beneath. Rest the pointer on the overlay to find the way back.</source>
        <translation>Klicks erreichen, was darunter liegt. Lassen Sie den Zeiger auf dem Overlay ruhen, um das zu beenden.</translation>
    </message>
    <message>
        <source>For a second language, or a second reader; it is open as long as the first one is.</source>
        <translation>Für eine zweite Sprache oder jemanden, der mitliest; geöffnet, solange das erste es ist.</translation>
    </message>
    <message>
        <source>Hide in silence</source>
        <translation>Bei Stille ausblenden</translation>
    </message>
    <message>
        <source>How large its words are, compared with those in the window.</source>
        <translation>Wie groß seine Wörter sind, verglichen mit denen im Fenster.</translation>
    </message>
    <message>
        <source>How many lines of captions it shows at a time.</source>
        <translation>Wie viele Zeilen auf einmal zu sehen sind.</translation>
    </message>
    <message>
        <source>How much of what lies beneath is hidden; at 0 there are only words.</source>
        <translation>Wie stark verdeckt wird, was darunter liegt; bei 0 bleiben nur die Wörter.</translation>
    </message>
    <message>
        <source>It hides when nothing has been said for this long, and comes back with the next word.</source>
        <translation>Es verschwindet, wenn so lange nichts gesagt wurde, und kommt mit dem nächsten Wort wieder.</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>Von Bildschirmfreigabe ausnehmen</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Klicks durchlassen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>On Wayland this lets the overlay stay on top and in place, from the next start on.</source>
        <translation>Unter Wayland bleibt das Overlay damit im Vordergrund und an seinem Platz, ab dem nächsten Programmstart.</translation>
    </message>
    <message>
        <source>Opacity of the plate</source>
        <translation>Deckkraft des Hintergrunds</translation>
    </message>
    <message>
        <source>Opacity of the words</source>
        <translation>Deckkraft der Wörter</translation>
    </message>
    <message>
        <source>Others do not see it when you share your screen or record it.</source>
        <translation>Andere sehen es nicht, wenn Sie den Bildschirm teilen oder aufnehmen.</translation>
    </message>
    <message>
        <source>Out of the way</source>
        <translation>Nicht im Weg</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Paler words let more of what lies beneath be seen.</source>
        <translation>Blassere Wörter lassen mehr von dem sehen, was darunter liegt.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Run through XWayland</source>
        <translation>Über XWayland ausführen</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>Zweites Overlay</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show a second one</source>
        <translation>Ein zweites anzeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The colour behind the words; words take a colour that can be read on it.</source>
        <translation>Die Farbe hinter den Wörtern; die Wörter nehmen eine darauf lesbare Farbe an.</translation>
    </message>
    <message>
        <source>This system cannot do that: whoever sees your screen sees the overlay.</source>
        <translation>Dieses System kann das nicht: Wer Ihren Bildschirm sieht, sieht das Overlay.</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; ask your desktop to keep the overlay above, or use XWayland.</source>
        <translation>Unter Wayland kann kein Programm bestimmen, wo seine Fenster stehen, oder sie im Vordergrund halten; lassen Sie das den Desktop tun, oder verwenden Sie XWayland.</translation>
    </message>
    <message>
        <source>Which of the words and their translation stand on this overlay.</source>
        <translation>Ob auf diesem Overlay das Original, die Übersetzung oder beides steht.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>auto hide quiet</source>
        <translation>automatisch verbergen still</translation>
    </message>
    <message>
        <source>background colour box</source>
        <translation>Hintergrund Farbe Kasten</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>Schrift Text größer kleiner Zoom</translation>
    </message>
    <message>
        <source>fullscreen presentation video always on top</source>
        <translation>Vollbild Präsentation Video immer oben</translation>
    </message>
    <message>
        <source>hide record capture zoom teams</source>
        <translation>verbergen Aufnahme Zoom Teams</translation>
    </message>
    <message>
        <source>mouse pass transparent input</source>
        <translation>Maus durchlassen transparent</translation>
    </message>
    <message>
        <source>overlay strip always on top float</source>
        <translation>Overlay Streifen immer oben schwebend</translation>
    </message>
    <message>
        <source>overlay two languages</source>
        <translation>Overlay zwei Sprachen</translation>
    </message>
    <message>
        <source>rows height</source>
        <translation>Zeilen Höhe</translation>
    </message>
    <message>
        <source>translation original language</source>
        <translation>Übersetzung Original Sprache</translation>
    </message>
    <message>
        <source>transparent background see through alpha</source>
        <translation>transparent Hintergrund durchsichtig Alpha</translation>
    </message>
    <message>
        <source>transparent text alpha</source>
        <translation>transparent Text Alpha</translation>
    </message>
    <message>
        <source>wayland x11 always on top</source>
        <translation>wayland x11 immer oben</translation>
    </message>
</context>
<context>
    <name>OverlaySample</name>
    <message>
        <source>How the overlay looks</source>
        <translation>Aussehen des Overlays</translation>
    </message>
    <message>
        <source>The second boat is late, so we take the early one.</source>
        <translation>Das zweite Boot hat Verspätung, also nehmen wir das frühe.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Clicks go through the overlay.</source>
        <translation>Klicks gehen durch das Overlay.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Drag the overlay to move it, pull an edge to resize it; its buttons come with the pointer or {keys}.</source>
        <translation>Ziehen Sie das Overlay, um es zu verschieben, oder am Rand, um die Größe zu ändern; die Knöpfe erscheinen unter dem Zeiger oder mit {keys}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Surtitle captions</source>
        <translation>Surtitle: Untertitel</translation>
    </message>
    <message>
        <source>Surtitle captions, second</source>
        <translation>Surtitle: Untertitel, zweites Overlay</translation>
    </message>
    <message>
        <source>Take clicks again</source>
        <translation>Klicks wieder annehmen</translation>
    </message>
    <message>
        <source>This desktop has no compositor, so nothing shines through the overlay; with one, such as picom, it does.</source>
        <translation>Dieser Desktop hat keinen Compositor, daher scheint nichts durch das Overlay; mit einem, etwa picom, schon.</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing: others may see the overlay.</source>
        <translation>Dieses System kann kein Fenster von der Bildschirmfreigabe ausnehmen: Andere sehen vielleicht das Overlay.</translation>
    </message>
    <message>
        <source>Use XWayland from the next start</source>
        <translation>Ab dem nächsten Programmstart XWayland verwenden</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; through XWayland it can.</source>
        <translation>Unter Wayland kann kein Programm bestimmen, wo seine Fenster stehen, oder sie im Vordergrund halten; über XWayland geht es.</translation>
    </message>
</context>
<context>
    <name>PaceSample</name>
    <message>
        <source>How words come at this pace</source>
        <translation>So kommen die Wörter bei dieser Einstellung</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>All of this page back to the usual</source>
        <translation>Diese ganze Seite zurücksetzen</translation>
    </message>
    <message>
        <source>{page}: all is back to the usual.</source>
        <translation>{page}: Alles ist zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Paste several…</source>
        <translation>Mehrere einfügen…</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Between them stands =, a semicolon, a tab, a comma, or a dash with spaces around it.</source>
        <translation>Dazwischen steht =, ein Strichpunkt, ein Tabulator, ein Komma oder ein Strich mit Leerzeichen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Not understood, for no such mark parts them in two: {some}.</source>
        <translation>Nicht verstanden, weil kein solches Zeichen sie in zwei Teile trennt: {some}.</translation>
    </message>
    <message>
        <source>One pair a line: a kind and what is so, such as “subject = sailing”.</source>
        <translation>Ein Paar je Zeile: eine Art und was gilt, etwa „Thema = Segeln“.</translation>
    </message>
    <message>
        <source>One pair a line: a word and its translation, such as “boat = Boot”.</source>
        <translation>Ein Paar je Zeile: ein Wort und seine Übersetzung, etwa „boat = Boot“.</translation>
    </message>
    <message>
        <source>line {n} “{words}”</source>
        <translation>Zeile {n} „{words}“</translation>
    </message>
</context>
<context>
    <name>PlacesRow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>Ordner öffnen: {what}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>PlainWindow</name>
    <message>
        <source>Surtitle: text</source>
        <translation>Surtitle: Text</translation>
    </message>
    <message>
        <source>Text of what was said</source>
        <translation>Text des Gesagten</translation>
    </message>
    <message>
        <source>What is said appears here, sentence by sentence.</source>
        <translation>Was gesagt wird, erscheint hier Satz für Satz.</translation>
    </message>
</context>
<context>
    <name>PresetGallery</name>
    <message>
        <source>Captions look like “{preset}” now.</source>
        <translation>Die Untertitel sehen jetzt aus wie „{preset}“.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>It is called “{preset}” now.</source>
        <translation>Sie heißt jetzt „{preset}“.</translation>
    </message>
    <message>
        <source>Kept as “{preset}”.</source>
        <translation>Gespeichert als „{preset}“.</translation>
    </message>
    <message>
        <source>Maja</source>
        <translation>Maja</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>Mein Aussehen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Surtitle: export a preset</source>
        <translation>Surtitle: Vorlage exportieren</translation>
    </message>
    <message>
        <source>Surtitle: import a preset</source>
        <translation>Surtitle: Vorlage importieren</translation>
    </message>
    <message>
        <source>The boat</source>
        <translation>Das Boot</translation>
    </message>
    <message>
        <source>The preset “{preset}” is deleted.</source>
        <translation>Die Vorlage „{preset}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is a preset of this name already. Choose another one.</source>
        <translation>Es gibt schon eine Vorlage mit diesem Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Gespeichert in {file}.</translation>
    </message>
    <message>
        <source>is late</source>
        <translation>legt an</translation>
    </message>
    <message>
        <source>{file} holds no preset. Choose a file that was exported here.</source>
        <translation>{file} enthält keine Vorlage für Untertitel. Wählen Sie eine hier exportierte Datei.</translation>
    </message>
    <message>
        <source>“{preset}” is one of your presets now.</source>
        <translation>„{preset}“ gehört jetzt zu Ihren Vorlagen.</translation>
    </message>
    <message numerus="yes">
        <source>“{preset}” is one of your presets now. {n} of its values could not be used and are as usual.</source>
        <translation>
            <numerusform>„{preset}“ gehört jetzt zu Ihren Vorlagen. {n} Wert war ungültig und ist zurückgesetzt.</numerusform>
            <numerusform>„{preset}“ gehört jetzt zu Ihren Vorlagen. {n} Werte waren ungültig und sind zurückgesetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressButton</name>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>Press them now</source>
        <translation>Jetzt drücken</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Every settled word is written to this computer&apos;s disk. Off: from the next Start on, nothing is written, and words are gone when the window closes.</source>
        <translation>Jedes endgültige Wort wird auf diesem Computer gespeichert. Aus: Ab dem nächsten „Start“ wird nichts gespeichert, und die Wörter gehen mit dem Schließen des Fensters verloren.</translation>
    </message>
    <message>
        <source>Keep what is said</source>
        <translation>Gesagtes aufbewahren</translation>
    </message>
    <message>
        <source>Name in the usage list</source>
        <translation>Name in der Nutzungsliste</translation>
    </message>
    <message>
        <source>No sound is ever kept. The log holds neither words nor keys.</source>
        <translation>Ton wird nie aufbewahrt. Das Protokoll enthält weder Wörter noch Schlüssel.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no reports, no updates.</source>
        <translation>Sonst wird nichts gesendet: keine Statistiken, keine Berichte, keine Updates.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Soniox shows it beside what it bills. Empty: none is sent.</source>
        <translation>Soniox zeigt ihn in der Abrechnung. Leer: Es wird keiner gesendet.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Was hier aufbewahrt wird</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Where files are</source>
        <translation>Wo Dateien liegen</translation>
    </message>
    <message>
        <source>client reference id account billing log</source>
        <translation>Kundenreferenz ID Konto Abrechnung Protokoll</translation>
    </message>
    <message>
        <source>cloud send sound audio internet tracking telemetry</source>
        <translation>Cloud senden Ton Internet Verfolgung Telemetrie</translation>
    </message>
    <message>
        <source>folder path history log settings file open delete disk</source>
        <translation>Ordner Pfad Verlauf Protokoll Datei öffnen löschen</translation>
    </message>
    <message>
        <source>history record save transcript disk delete</source>
        <translation>Verlauf aufzeichnen speichern Mitschrift löschen</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>Newest line</source>
        <translation>Neueste Zeile</translation>
    </message>
    <message>
        <source>Position in the captions</source>
        <translation>Position in den Untertiteln</translation>
    </message>
    <message numerus="yes">
        <source>{n} new lines</source>
        <translation>
            <numerusform>{n} neue Zeile</numerusform>
            <numerusform>{n} neue Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Past captions</source>
        <translation>Frühere Untertitel</translation>
    </message>
</context>
<context>
    <name>RepairList</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Some values in this file could not be used. Everything else was taken.</source>
        <translation>Einige Werte in dieser Datei waren ungültig. Alles andere wurde übernommen.</translation>
    </message>
    <message>
        <source>Surtitle settings: repaired</source>
        <translation>Surtitle-Einstellungen: repariert</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>Hier heißt nichts „{words}“. Versuchen Sie ein anderes Wort oder weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Seite anzeigen</translation>
    </message>
    <message>
        <source>Show the page {page}</source>
        <translation>Seite {page} anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <translation>
            <numerusform>{n} Einstellung gefunden</numerusform>
            <numerusform>{n} Einstellungen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>Hier heißt nichts „{words}“. Versuchen Sie ein anderes Wort oder weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>A little quicker</source>
        <translation>Etwas schneller</translation>
    </message>
    <message>
        <source>After so much silence a sentence is over in any case.</source>
        <translation>Nach so viel Stille ist ein Satz auf jeden Fall zu Ende.</translation>
    </message>
    <message>
        <source>As quick as it can be</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Calm: fewest mistakes</source>
        <translation>Ruhig: wenigste Fehler</translation>
    </message>
    <message>
        <source>How soon words settle</source>
        <translation>Wie bald Wörter feststehen</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Notice sentence ends</source>
        <translation>Satzenden erkennen</translation>
    </message>
    <message>
        <source>Off, words settle more slowly, and speakers are told apart a little better. Leave it on if unsure.</source>
        <translation>Ausgeschaltet werden Wörter langsamer endgültig und Personen etwas besser unterschieden. Im Zweifel eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Quicker captions are cut into shorter pieces and have a few more mistakes.</source>
        <translation>Schnellere Untertitel kommen in kürzeren Stücken und haben etwas mehr Fehler.</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Satzenden</translation>
    </message>
    <message>
        <source>Short pauses</source>
        <translation>Kurze Pausen</translation>
    </message>
    <message>
        <source>Soniox settles words when it believes that a sentence is over. Sooner is quicker to read; later makes fewer mistakes.</source>
        <translation>Soniox legt Wörter fest, wenn es einen Satz für beendet hält. Je früher, desto schneller zu lesen; je später, desto weniger Fehler.</translation>
    </message>
    <message>
        <source>Whether a short pause already ends a sentence. For slow speakers choose “rather not”.</source>
        <translation>Ob schon eine kurze Pause einen Satz beendet. Für langsames Sprechen passt „eher nicht“.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>delay maximum endpoint silence milliseconds seconds</source>
        <translation>Verzögerung Höchstwert Satzende Stille Sekunden</translation>
    </message>
    <message>
        <source>endpoint detection pause utterance</source>
        <translation>Satzende Erkennung Pause Äußerung</translation>
    </message>
    <message>
        <source>hardly ever</source>
        <translation>fast nie</translation>
    </message>
    <message>
        <source>latency level speed delay endpoint adjustment fast</source>
        <translation>Latenz Stufe Tempo Verzögerung schnell</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>nearly always</source>
        <translation>fast immer</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>eher schon</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>eher nicht</translation>
    </message>
    <message>
        <source>sensitivity endpoint pause threshold</source>
        <translation>Empfindlichkeit Satzende Pause Schwelle</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>früher</translation>
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
        <translation>Eine offene Verbindung wird berechnet, auch in der Pause. Nach dieser Zeit wird sie geschlossen; „Fortsetzen“ öffnet eine neue, und kein Wort geht verloren.</translation>
    </message>
    <message>
        <source>Keep a paused session for</source>
        <translation>Pausierte Sitzung offen halten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sound of this length waits in memory and becomes captions once the service is back.</source>
        <translation>Ton dieser Dauer wartet im Speicher und wird zu Untertiteln, sobald der Dienst wieder da ist.</translation>
    </message>
    <message>
        <source>Without a connection, keep</source>
        <translation>Ohne Verbindung aufbewahren</translation>
    </message>
    <message>
        <source>backlog offline buffer network memory outage</source>
        <translation>Rückstand offline Puffer Netz Speicher Ausfall</translation>
    </message>
    <message>
        <source>pause park cost money price minutes close idle</source>
        <translation>Pause Kosten Geld Preis Minuten schließen</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the usual: {option}</source>
        <translation>Zurücksetzen: {option}</translation>
    </message>
    <message>
        <source>{option} is back to the usual.</source>
        <translation>{option}: zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>It holds until Surtitle is closed, but could not be saved. {why}</source>
        <translation>Es gilt, bis Surtitle geschlossen wird, konnte aber nicht gespeichert werden. {why}</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Surtitle settings</source>
        <translation>Surtitle: Einstellungen</translation>
    </message>
    <message>
        <source>The new connection was refused, so the one before goes on. {why}</source>
        <translation>Die neue Verbindung wurde abgelehnt, also läuft die bisherige weiter. {why}</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>In jedem Programm</translation>
    </message>
    <message>
        <source>Surtitle: keys</source>
        <translation>Surtitle: Tasten</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>Listen to: {source}</source>
        <translation>Tonquelle: {source}</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>What is listened to: {source}</source>
        <translation>Tonquelle: {source}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Audio und Video</translation>
    </message>
    <message>
        <source>Surtitle: a file to listen to</source>
        <translation>Surtitle: Datei zum Anhören</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Mikrofon des Systems</translation>
    </message>
    <message>
        <source>{service} listens instead of the demonstration from the next Start on.</source>
        <translation>{service} hört ab dem nächsten „Start“ statt der Vorführung zu.</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation>Farbe {n}</translation>
    </message>
    <message>
        <source>Hide all names</source>
        <translation>Alle Namen ausblenden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Not the same person after all</source>
        <translation>Doch nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Remove this name here</source>
        <translation>Diesen Namen hier entfernen</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Dieselbe Person wie</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Alle Namen anzeigen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Surtitle: speaker</source>
        <translation>Surtitle: Person</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
</context>
<context>
    <name>SpeakerColours</name>
    <message>
        <source>Colour of speaker {n}</source>
        <translation>Farbe von Person {n}</translation>
    </message>
    <message>
        <source>Hard to read for many: the colours of speakers {numbers}.</source>
        <translation>Für viele schwer lesbar: die Farben der Personen {numbers}.</translation>
    </message>
    <message>
        <source>Speaker {n}, contrast {c} : 1</source>
        <translation>Person {n}, Kontrast {c} : 1</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Press a name beside the captions to change it; F2 does the same.</source>
        <translation>Ein Klick auf einen Namen neben den Untertiteln ändert ihn; F2 tut dasselbe.</translation>
    </message>
    <message>
        <source>Show who speaks</source>
        <translation>Anzeigen, wer spricht</translation>
    </message>
    <message>
        <source>Soniox hears who speaks. This computer alone cannot yet.</source>
        <translation>Soniox hört, wer spricht. Dieser Computer selbst kann das noch nicht.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tell changes of language</source>
        <translation>Sprachwechsel anzeigen</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Personen unterscheiden</translation>
    </message>
    <message>
        <source>The language is named where another one begins.</source>
        <translation>Die Sprache wird genannt, wo eine andere beginnt.</translation>
    </message>
    <message>
        <source>language tag mixed</source>
        <translation>Sprache Kennzeichen gemischt</translation>
    </message>
    <message>
        <source>speaker label name diarization colour</source>
        <translation>Sprecher Kennzeichen Name Farbe</translation>
    </message>
    <message>
        <source>speakers voices different people recognise label who</source>
        <translation>Sprecher Stimmen verschiedene Personen erkennen wer</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>In every session</source>
        <translation>In jeder Sitzung</translation>
    </message>
    <message>
        <source>No speakers have been told apart yet.</source>
        <translation>Es wurden noch keine Personen unterschieden.</translation>
    </message>
    <message>
        <source>One person now: {name}.</source>
        <translation>Jetzt eine Person: {name}.</translation>
    </message>
    <message>
        <source>The last change of names is undone.</source>
        <translation>Die letzte Namensänderung ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The name of this passage is changed.</source>
        <translation>Der Name an dieser Stelle ist geändert.</translation>
    </message>
    <message>
        <source>There is no change of names to undo.</source>
        <translation>Es gibt keine Namensänderung, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>This session shows no names.</source>
        <translation>Diese Sitzung zeigt keine Namen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Details: {words}</source>
        <translation>Details: {words}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Surtitle</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Another colour: {colour}</source>
        <translation>Andere Farbe: {colour}</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Letzten Satz kopieren</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Fenster ausblenden</translation>
    </message>
    <message>
        <source>Let clicks reach the overlay</source>
        <translation>Klicks auf das Overlay zulassen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Letztes noch einmal zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Mikro an</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Changes of language</source>
        <translation>Sprachwechsel</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>Namen der Personen</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>Personen…</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Übersetzen…</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>Letzte Namensänderung rückgängig machen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Take clicks again</source>
        <translation>Klicks wieder annehmen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A two-minute conversation in two languages, so that you see how it reads.</source>
        <translation>Ein zweiminütiges Gespräch in zwei Sprachen, damit Sie sehen, wie es sich liest.</translation>
    </message>
    <message>
        <source>Accurate captions in over 60 languages, speakers told apart, live translation. Needs a key; about 12 cents an hour.</source>
        <translation>Genaue Untertitel in über 60 Sprachen, Unterscheidung der Sprechenden, Live-Übersetzung. Braucht einen Schlüssel; etwa 12 Cent pro Stunde.</translation>
    </message>
    <message>
        <source>Choose who listens. You can change it at any time.</source>
        <translation>Wählen Sie, wer zuhört. Das lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>English, rough, free. No account, nothing leaves this computer.</source>
        <translation>Englisch, ungenau, kostenlos. Kein Konto, nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Read what is being said.</source>
        <translation>Lesen, was gesagt wird.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Always translated so</source>
        <translation>Immer so übersetzt</translation>
    </message>
    <message>
        <source>Anything to read beforehand: an invitation, an agenda, a summary.</source>
        <translation>Was vorab zu lesen ist: eine Einladung, eine Tagesordnung, eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrundtext</translation>
    </message>
    <message>
        <source>Facts about the occasion, such as its subject, place, speakers or organisation.</source>
        <translation>Angaben zum Anlass, etwa Thema, Ort, Sprecher oder Organisation.</translation>
    </message>
    <message>
        <source>For this occasion</source>
        <translation>Für diesen Anlass</translation>
    </message>
    <message>
        <source>Kind, such as subject</source>
        <translation>Art, etwa Thema</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
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
        <translation>Namen und besondere Wörter</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Namen und Begriffe</translation>
    </message>
    <message>
        <source>One a line, spelt as they should stand in the captions.</source>
        <translation>Je Zeile eins, geschrieben wie in den Untertiteln gewünscht.</translation>
    </message>
    <message>
        <source>Soniox takes 10000 letters in all. What is beyond is not sent.</source>
        <translation>Soniox nimmt insgesamt 10000 Zeichen. Was darüber hinausgeht, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>To be recognised</source>
        <translation>Zum Erkennen</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>Zum Übersetzen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>What Soniox knows beforehand, it hears better: names, special words, and the subject.</source>
        <translation>Was Soniox vorher weiß, hört es besser: Namen, besondere Wörter und das Thema.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words whose translation is settled, such as titles and names of products.</source>
        <translation>Wörter mit feststehender Übersetzung, etwa Titel und Produktnamen.</translation>
    </message>
    <message>
        <source>glossary translation terms context</source>
        <translation>Glossar Übersetzung Begriffe Kontext</translation>
    </message>
    <message>
        <source>import paste file csv limit letters context excel table</source>
        <translation>Import einfügen Datei CSV Grenze Zeichen Kontext Excel Tabelle</translation>
    </message>
    <message>
        <source>text description agenda context</source>
        <translation>Text Beschreibung Tagesordnung Kontext</translation>
    </message>
    <message>
        <source>topic domain subject general context meeting</source>
        <translation>Thema Gebiet allgemein Kontext Besprechung</translation>
    </message>
    <message>
        <source>vocabulary dictionary people products spelling terms context</source>
        <translation>Wortschatz Wörterbuch Personen Produkte Schreibweise</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>A preset needs a name. Write one.</source>
        <translation>Eine Vorlage braucht einen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>self.captions</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>self.line</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
</TS>
