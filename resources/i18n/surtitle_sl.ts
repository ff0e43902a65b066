<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>All files (*)</source>
        <translation>Vse datoteke (*)</translation>
    </message>
    <message>
        <source>An address begins with wss:// or, in your own network, with ws://.</source>
        <translation>Naslov se začne z wss:// ali, v lastnem omrežju, z ws://.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Črna</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Podnapisi nad drugimi okni</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Zamenjaj ključ</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Izberi drugega</translation>
    </message>
    <message>
        <source>Choose what is listened to</source>
        <translation>Izberi vir zvoka</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Press {keys} in Surtitle to stop that.</source>
        <translation>Kliki gredo skozi prekrivno okno. V programu Surtitle pritisnite {keys}, da to izklopite.</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Rest the pointer on it, or press {keys} in Surtitle, to stop that.</source>
        <translation>Kliki gredo skozi prekrivno okno. Pustite kazalec na njem ali v programu Surtitle pritisnite {keys}, da to izklopite.</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>Zvok računalnika</translation>
    </message>
    <message>
        <source>Connecting to {service}. Speak already; nothing is lost.</source>
        <translation>Povezovanje s storitvijo {service}. Že lahko govorite; nič se ne izgubi.</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Kopiraj vse</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Kopiraj zadnji stavek</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Kremna</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Temno siva</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Predstavitev</translation>
    </message>
    <message>
        <source>Easier with dyslexia</source>
        <translation>Lažje pri disleksiji</translation>
    </message>
    <message>
        <source>English, rough</source>
        <translation>angleščina, manj natančno</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening now.</source>
        <translation>Vse besede so prispele. Zdaj nihče ne posluša.</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening, and nothing is billed.</source>
        <translation>Vse besede so prispele. Nihče ne posluša in nič se ne zaračunava.</translation>
    </message>
    <message>
        <source>Everything there was to hear is written down.</source>
        <translation>Vse, kar se je slišalo, je zapisano.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvozi</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Zaključevanje</translation>
    </message>
    <message>
        <source>First language only</source>
        <translation>Samo prvi jezik</translation>
    </message>
    <message>
        <source>For programs, JSON lines</source>
        <translation>Za programe, JSON Lines</translation>
    </message>
    <message>
        <source>Have the next sentence read out</source>
        <translation>Naslednji stavek preberi na glas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Visok kontrast</translation>
    </message>
    <message>
        <source>It stays muted when you resume.</source>
        <translation>Mikrofon ostane utišan tudi ob nadaljevanju.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Veliki tisk</translation>
    </message>
    <message>
        <source>Larger captions, smaller, as before</source>
        <translation>Večji, manjši, običajni podnapisi</translation>
    </message>
    <message>
        <source>Let clicks through the overlay, or not</source>
        <translation>Prepusti klike skozi prekrivno okno ali ne</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Svetlo modra</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Svetlo zelena</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Svetlo siva</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Posluša</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone + what I hear</source>
        <translation>Mikrofon + kar slišim</translation>
    </message>
    <message>
        <source>Move the keyboard focus to the overlay, and back</source>
        <translation>Prenesi fokus tipkovnice na prekrivno okno in nazaj</translation>
    </message>
    <message>
        <source>Move the overlay while it has the focus</source>
        <translation>Premakni prekrivno okno, ko ima fokus</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <translation>Utišaj in vklopi zvok</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Utišano</translation>
    </message>
    <message>
        <source>Muted: what is said after Start is not heard.</source>
        <translation>Utišano: kar bo rečeno po začetku, se ne bo slišalo.</translation>
    </message>
    <message>
        <source>Name the speakers</source>
        <translation>Poimenuj govorce</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Nočno modra</translation>
    </message>
    <message>
        <source>No captions for {t}</source>
        <translation>Brez podnapisov že {t}</translation>
    </message>
    <message>
        <source>No connection for {t}</source>
        <translation>Brez povezave že {t}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Ključa še ni</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Ni zvoka</translation>
    </message>
    <message>
        <source>Not kept yet: {n} letters, and there is room for {most}. Shorten it.</source>
        <translation>Še ni shranjeno: znakov je {n}, prostora pa je za {most}. Skrajšajte besedilo.</translation>
    </message>
    <message>
        <source>Not kept yet: {n} lines, and there is room for {most}. Leave some out.</source>
        <translation>Še ni shranjeno: vrstic je {n}, prostora pa je za {most}. Nekaj jih izpustite.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ni shranjeno</translation>
    </message>
    <message>
        <source>Nothing is billed. Resume connects again.</source>
        <translation>Nič se ne zaračunava. »Nadaljuj« znova vzpostavi povezavo.</translation>
    </message>
    <message>
        <source>Nothing is listened to.</source>
        <translation>Nič se ne posluša.</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <translation>Nič se ne predvaja.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer.</source>
        <translation>Nič, kar rečete, ne zapusti tega računalnika.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. Connecting to {service}.</source>
        <translation>Nič, kar rečete, ne zapusti tega računalnika. Povezovanje s storitvijo {service}.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on, and is billed.</source>
        <translation>Nič, kar rečete, ne zapusti tega računalnika. Seja teče naprej in se zaračunava.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on.</source>
        <translation>Nič, kar rečete, ne zapusti tega računalnika. Seja teče naprej.</translation>
    </message>
    <message>
        <source>One language: {language}</source>
        <translation>En jezik: {language}</translation>
    </message>
    <message>
        <source>Page Up, Page Down, End</source>
        <translation>Page Up, Page Down, End</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Prilepi ključ</translation>
    </message>
    <message>
        <source>Pause, and resume</source>
        <translation>Začasno ustavi in nadaljuj</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>V premoru</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Preprosto</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Slogi</translation>
    </message>
    <message>
        <source>Press Start to watch the demonstration.</source>
        <translation>Pritisnite »Začni« za ogled predstavitve.</translation>
    </message>
    <message>
        <source>Press Start, and this computer listens. English, rough, free.</source>
        <translation>Pritisnite »Začni« in ta računalnik bo poslušal. Angleščina, manj natančno, brezplačno.</translation>
    </message>
    <message>
        <source>Press Start, and {service} listens. Nothing is billed before.</source>
        <translation>Pritisnite »Začni« in {service} bo poslušal. Prej se nič ne zaračuna.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izhod</translation>
    </message>
    <message>
        <source>Read back, and return to the newest</source>
        <translation>Pomakni se nazaj in se vrni na najnovejše</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pripravljeno</translation>
    </message>
    <message>
        <source>Resize the overlay while it has the focus</source>
        <translation>Spremeni velikost prekrivnega okna, ko ima fokus</translation>
    </message>
    <message>
        <source>Resume goes on where you left.</source>
        <translation>»Nadaljuj« nadaljuje, kjer ste končali.</translation>
    </message>
    <message>
        <source>Second language only</source>
        <translation>Samo drugi jezik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Settings and words cannot be kept here.</source>
        <translation>Nastavitev in izgovorjenega tukaj ni mogoče shraniti.</translation>
    </message>
    <message>
        <source>Show again what was said last</source>
        <translation>Znova pokaži, kar je bilo nazadnje izrečeno</translation>
    </message>
    <message>
        <source>Soniox needs a key before it can listen. Nothing is billed before Start.</source>
        <translation>Soniox za poslušanje potrebuje ključ. Pred začetkom se nič ne zaračuna.</translation>
    </message>
    <message>
        <source>Start tries this address without a key.</source>
        <translation>»Začni« poskusi ta naslov brez ključa.</translation>
    </message>
    <message>
        <source>Start, and stop</source>
        <translation>Začni in ustavi</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Začenjanje</translation>
    </message>
    <message>
        <source>Still listening; nothing is lost.</source>
        <translation>Poslušanje se nadaljuje; nič se ne izgubi.</translation>
    </message>
    <message>
        <source>Still listening; the oldest {t} had to go.</source>
        <translation>Poslušanje se nadaljuje; najstarejših {t} ni bilo več mogoče hraniti.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ustavljeno</translation>
    </message>
    <message>
        <source>Subtitles, SubRip</source>
        <translation>Podnapisi, SubRip</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Podnapisi, WebVTT</translation>
    </message>
    <message>
        <source>Surtitle: export</source>
        <translation>Surtitle: izvoz</translation>
    </message>
    <message>
        <source>Television (BBC)</source>
        <translation>Televizija (BBC)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Besedilo</translation>
    </message>
    <message>
        <source>That is too much text to paste. Paste the part of it that you need.</source>
        <translation>To je preveč besedila za lepljenje. Prilepite del, ki ga potrebujete.</translation>
    </message>
    <message>
        <source>The demonstration begins in a moment.</source>
        <translation>Predstavitev se bo začela čez trenutek.</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Konec</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>The last words are on their way.</source>
        <translation>Zadnje besede so na poti.</translation>
    </message>
    <message>
        <source>The last words are on their way; then Surtitle closes.</source>
        <translation>Zadnje besede so na poti; nato se Surtitle zapre.</translation>
    </message>
    <message>
        <source>The last {t} could not be captioned. Check the connection before you start again.</source>
        <translation>Zadnjih {t} ni bilo mogoče podnasloviti. Pred novim začetkom preverite povezavo.</translation>
    </message>
    <message>
        <source>The microphone is off.</source>
        <translation>Mikrofon je izklopljen.</translation>
    </message>
    <message>
        <source>The recogniser is being loaded. Speak already; nothing is lost.</source>
        <translation>Razpoznavalnik se nalaga. Že lahko govorite; nič se ne izgubi.</translation>
    </message>
    <message numerus="yes">
        <source>The session is kept, and billed, for {n} more minutes.</source>
        <translation>
            <numerusform>Seja ostane odprta in se zaračunava še {n} minuto.</numerusform>
            <numerusform>Seja ostane odprta in se zaračunava še {n} minuti.</numerusform>
            <numerusform>Seja ostane odprta in se zaračunava še {n} minute.</numerusform>
            <numerusform>Seja ostane odprta in se zaračunava še {n} minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is kept, and billed.</source>
        <translation>Seja ostane odprta in se zaračunava.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as {file}; defaults are used.</source>
        <translation>Datoteka z nastavitvami je bila poškodovana. Shranjena je kot {file}; uporabljene so privzete vrednosti.</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Iz teme</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ta računalnik</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta seznam</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Samo prevod</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Težava</translation>
    </message>
    <message>
        <source>Trying again in {t}.</source>
        <translation>Nov poskus čez {t}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Nov poskus poteka.</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>Razveljavi zadnjo spremembo imena</translation>
    </message>
    <message>
        <source>What this computer plays ({output})</source>
        <translation>Kar predvaja ta računalnik ({output})</translation>
    </message>
    <message>
        <source>What was captured is kept: Start goes on with it.</source>
        <translation>Zajeto je ohranjeno: »Začni« nadaljuje od tam.</translation>
    </message>
    <message>
        <source>What was said, as plain text</source>
        <translation>Izgovorjeno kot navadno besedilo</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bela</translation>
    </message>
    <message>
        <source>Words and translation</source>
        <translation>Izvirnik in prevod</translation>
    </message>
    <message>
        <source>Words and translation side by side</source>
        <translation>Izvirnik in prevod drug ob drugem</translation>
    </message>
    <message>
        <source>Words are not being saved.</source>
        <translation>Izgovorjeno se ne shranjuje.</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Samo izvirnik</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>Izvirnik, prevod in imena: kaj je prikazano</translation>
    </message>
    <message>
        <source>Writing would need these keys. Hold Ctrl, Alt or Meta with them.</source>
        <translation>Te tipke potrebujete za pisanje. Zraven držite Ctrl, Alt ali Meta.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Rumena</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>vse</translation>
    </message>
    <message>
        <source>nothing is playing</source>
        <translation>nič se ne predvaja</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>storitev</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} ura</numerusform>
            <numerusform>{n} uri</numerusform>
            <numerusform>{n} ure</numerusform>
            <numerusform>{n} ur</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuta</numerusform>
            <numerusform>{n} minuti</numerusform>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minut</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation>{n} s zaostanka</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} sekunda</numerusform>
            <numerusform>{n} sekundi</numerusform>
            <numerusform>{n} sekunde</numerusform>
            <numerusform>{n} sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings could not be used and are back at their defaults: {names}.</source>
        <translation>
            <numerusform>{n} nastavitev je bila neveljavna in ima spet privzeto vrednost: {names}.</numerusform>
            <numerusform>{n} nastavitvi sta bili neveljavni in imata spet privzeto vrednost: {names}.</numerusform>
            <numerusform>{n} nastavitve so bile neveljavne in imajo spet privzeto vrednost: {names}.</numerusform>
            <numerusform>{n} nastavitev je bilo neveljavnih in imajo spet privzeto vrednost: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option}: {found} cannot be used. All of this section is as usual.</source>
        <translation>{option}: {found} ni veljavno. Ves razdelek je ponastavljen.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used and is left out.</source>
        <translation>{option}: »{found}« ni veljavno in je izpuščeno.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used. It is as usual now.</source>
        <translation>{option}: »{found}« ni veljavno. Možnost je ponastavljena.</translation>
    </message>
    <message>
        <source>{service} has not answered yet. Still listening; nothing is lost.</source>
        <translation>{service} še ni odgovoril. Poslušanje se nadaljuje; nič se ne izgubi.</translation>
    </message>
    <message>
        <source>{service} takes the connection and drops it at once.</source>
        <translation>{service} sprejme povezavo in jo takoj prekine.</translation>
    </message>
    <message>
        <source>{t} of sound are missing here</source>
        <translation>Tukaj manjka {t} zvoka</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>This computer has no font for some of the letters that were said. Install the Noto fonts to see them.</source>
        <translation>Temu računalniku manjka pisava za nekatere izrečene znake. Da jih vidite, namestite pisave Noto.</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Dostopnost</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kot v sistemu</translation>
    </message>
    <message>
        <source>Each sentence</source>
        <translation>Vsak stavek</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Razmik</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>Vsakih nekaj sekund</translation>
    </message>
    <message>
        <source>Finished sentences in a window of their own. Its text only grows, and the caret stays.</source>
        <translation>Končani stavki v svojem oknu. Besedilo samo raste, kazalka pa ostane na mestu.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Jezik okna</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nič</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Samo na zahtevo</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>Odpri besedilo</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Navadno besedilo</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Preberi na glas</translation>
    </message>
    <message>
        <source>Screen readers and braille</source>
        <translation>Bralniki zaslona in brajica</translation>
    </message>
    <message>
        <source>Sentences that come in between are read out together.</source>
        <translation>Vmesni stavki se preberejo skupaj.</translation>
    </message>
    <message>
        <source>What a screen reader is told, once a sentence is finished. It is never interrupted.</source>
        <translation>Kaj prebere bralnik zaslona, ko je stavek končan. Med branjem ni nikoli prekinjen.</translation>
    </message>
    <message>
        <source>What buttons, options and messages are written in. Captions are not translated by it.</source>
        <translation>Jezik gumbov, možnosti in sporočil. Podnapisov ne prevaja.</translation>
    </message>
    <message>
        <source>braille deafblind read along window</source>
        <translation>brajica gluhoslepi branje okno</translation>
    </message>
    <message>
        <source>language translation interface english</source>
        <translation>jezik prevod vmesnik angleščina</translation>
    </message>
    <message>
        <source>screen reader speech announce braille blind</source>
        <translation>bralnik zaslona govor najava brajica slepi</translation>
    </message>
    <message>
        <source>screen reader speech seconds pause</source>
        <translation>bralnik zaslona govor sekunde premor</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} sekunda</numerusform>
            <numerusform>{n} sekundi</numerusform>
            <numerusform>{n} sekunde</numerusform>
            <numerusform>{n} sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainWindow</name>
    <message>
        <source>Escape or a click puts this away.</source>
        <translation>Zaprete s tipko Esc ali s klikom.</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Še enkrat</translation>
    </message>
    <message>
        <source>Surtitle: said again</source>
        <translation>Surtitle: še enkrat</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>A word on your list was said</source>
        <translation>Izrečena je bila beseda z vašega seznama</translation>
    </message>
    <message>
        <source>The sentence with the word stands here.</source>
        <translation>Tu je stavek s to besedo.</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>zajtrk</translation>
    </message>
    <message>
        <source>“{word}” was said</source>
        <translation>Izrečeno je bilo »{word}«</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>A frame flashes slowly around the window and the overlay; with reduced motion it stands still.</source>
        <translation>Okoli glavnega in prekrivnega okna počasi utripa okvir; ob zmanjšanem gibanju miruje.</translation>
    </message>
    <message>
        <source>A line stands beneath the word, in the window and in the overlay.</source>
        <translation>Beseda je podčrtana, v oknu in v prekrivnem oknu.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Opozorila</translation>
    </message>
    <message>
        <source>Anna is found in Anna’s, and ticket in tickets.</source>
        <translation>»Mojca« se najde tudi v »Mojce« in »Mojco«, »Novak« pa v »Novaka«.</translation>
    </message>
    <message>
        <source>Catherine is found in Katherine, too; this holds for words that begin with a capital letter.</source>
        <translation>»Meier« se najde tudi v »Mayer«; to velja za besede z veliko začetnico.</translation>
    </message>
    <message>
        <source>Compared with the volume of this computer.</source>
        <translation>Glede na glasnost tega računalnika.</translation>
    </message>
    <message>
        <source>Flash the edge of the window</source>
        <translation>Utripanje roba okna</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Poslušaj</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Glasnost</translation>
    </message>
    <message>
        <source>If high notes are hard to hear, low ones may be easier.</source>
        <translation>Kdor slabo sliši visoke tone, morda sliši nizke.</translation>
    </message>
    <message>
        <source>Mark it in the captions</source>
        <translation>Označi jo v podnapisih</translation>
    </message>
    <message>
        <source>Names spelt as they sound</source>
        <translation>Imena, zapisana po sluhu</translation>
    </message>
    <message>
        <source>Names, words or phrases, one a line; when somebody says one, you are told.</source>
        <translation>Imena, besede ali besedne zveze, po ena na vrstico; ko jo kdo izreče, vas Surtitle obvesti.</translation>
    </message>
    <message>
        <source>Others in the room may hear it, too.</source>
        <translation>Slišijo ga lahko tudi drugi v prostoru.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Predvajaj zvok</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Pokaži obvestilo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>Show what was said in it</source>
        <translation>V njem pokaži izrečeno</translation>
    </message>
    <message>
        <source>Switch this off where others can see your screen.</source>
        <translation>Izklopite, če lahko vaš zaslon vidijo drugi.</translation>
    </message>
    <message>
        <source>The desktop tells you while Surtitle&apos;s window is not in front.</source>
        <translation>Namizje vas obvesti, kadar okno programa Surtitle ni v ospredju.</translation>
    </message>
    <message>
        <source>Two knocks</source>
        <translation>Dva trka</translation>
    </message>
    <message>
        <source>Two low notes</source>
        <translation>Dva nizka tona</translation>
    </message>
    <message>
        <source>Two soft notes</source>
        <translation>Dva nežna tona</translation>
    </message>
    <message>
        <source>What counts as a match</source>
        <translation>Kaj šteje za zadetek</translation>
    </message>
    <message>
        <source>When one of them is said</source>
        <translation>Ko je katera izrečena</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>Kateri zvok</translation>
    </message>
    <message>
        <source>With other endings</source>
        <translation>Z drugimi končnicami</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>Brez strešic in naglasov</translation>
    </message>
    <message>
        <source>Words to watch for</source>
        <translation>Spremljane besede</translation>
    </message>
    <message>
        <source>Zoë is found in Zoe, too.</source>
        <translation>»Kovač« se najde tudi v »Kovac«.</translation>
    </message>
    <message>
        <source>chime beep bell</source>
        <translation>zvonjenje pisk zvonec</translation>
    </message>
    <message>
        <source>chime beep bell notes low high hearing</source>
        <translation>zvonjenje pisk zvonec toni nizki visoki sluh</translation>
    </message>
    <message>
        <source>declension plural inflection</source>
        <translation>sklanjatev množina pregibanje</translation>
    </message>
    <message>
        <source>desktop message popup</source>
        <translation>namizje sporočilo pojavno</translation>
    </message>
    <message>
        <source>diacritics marks</source>
        <translation>strešice naglasna znamenja</translation>
    </message>
    <message>
        <source>frame blink light</source>
        <translation>okvir utripanje svetloba</translation>
    </message>
    <message>
        <source>keyword name alert notify listen watch</source>
        <translation>ključna beseda ime opozorilo obvesti</translation>
    </message>
    <message>
        <source>phonetic similar spelling</source>
        <translation>fonetično podobno črkovanje</translation>
    </message>
    <message>
        <source>private hide content notification</source>
        <translation>zasebno skrij vsebina obvestilo</translation>
    </message>
    <message>
        <source>underline highlight</source>
        <translation>podčrtaj poudari</translation>
    </message>
    <message>
        <source>volume loudness quiet sound</source>
        <translation>glasnost glasno tiho zvok</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>A little calmer</source>
        <translation>Malo mirneje</translation>
    </message>
    <message>
        <source>A rim around letters keeps them readable over a picture that shows through.</source>
        <translation>Obroba črk ohranja berljivost nad sliko, ki proseva.</translation>
    </message>
    <message>
        <source>A soft shadow beneath the letters.</source>
        <translation>Mehka senca pod črkami.</translation>
    </message>
    <message>
        <source>A whole look with one press. Keep what suits you under a name of your own.</source>
        <translation>Celoten videz z enim klikom. Kar vam ustreza, lahko shranite pod poljubnim imenom.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Videz</translation>
    </message>
    <message>
        <source>As in a sentence</source>
        <translation>Kot v stavku</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kot v sistemu</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Naenkrat</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Ozadje</translation>
    </message>
    <message>
        <source>Between speakers</source>
        <translation>Med govorci</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Velike črke</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>Samo velike črke</translation>
    </message>
    <message>
        <source>Capitals only are harder to read for most people. Copied text stays as it was said.</source>
        <translation>Besedilo s samimi velikimi črkami večina bere težje. Kopirano besedilo ostane tako, kot je bilo izrečeno.</translation>
    </message>
    <message>
        <source>Caption size</source>
        <translation>Velikost podnapisov</translation>
    </message>
    <message>
        <source>Colour of both</source>
        <translation>Barva obojega</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barve</translation>
    </message>
    <message>
        <source>Colours of speakers</source>
        <translation>Barve govorcev</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temno</translation>
    </message>
    <message>
        <source>Earliest words</source>
        <translation>Čim prej</translation>
    </message>
    <message>
        <source>Early or calm</source>
        <translation>Zgodaj ali mirno</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>Čim manj sprememb</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Visok kontrast, temno</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Visok kontrast, svetlo</translation>
    </message>
    <message>
        <source>How far lines stand apart.</source>
        <translation>Kako daleč narazen so vrstice.</translation>
    </message>
    <message>
        <source>How large the words are. Ctrl and the wheel over captions do the same.</source>
        <translation>Kako velike so besede. Enako storita tipka Ctrl in kolesce nad podnapisi.</translation>
    </message>
    <message>
        <source>How many lines the strip over other windows shows at a time. Television shows two.</source>
        <translation>Koliko vrstic hkrati kaže prekrivno okno. Televizija kaže dve.</translation>
    </message>
    <message>
        <source>How thick the letters are. Light letters on a dark ground need a little less.</source>
        <translation>Kako debele so črke. Svetle črke na temni podlagi potrebujejo nekoliko manj.</translation>
    </message>
    <message>
        <source>How words that the service may still correct are marked. They never move because of it.</source>
        <translation>Kako so označene besede, ki jih storitev še lahko popravi. Zaradi tega se nikoli ne premaknejo.</translation>
    </message>
    <message>
        <source>In a colour of their own</source>
        <translation>Z lastno barvo</translation>
    </message>
    <message>
        <source>Left alone, it is black around light letters and white around dark ones.</source>
        <translation>Samodejno črna okoli svetlih in bela okoli temnih črk.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Razmik med črkami</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Črke</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Višina vrstice</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Vrstice</translation>
    </message>
    <message>
        <source>Lines move up</source>
        <translation>Pomik vrstic</translation>
    </message>
    <message>
        <source>Lines of the overlay</source>
        <translation>Vrstice prekrivnega okna</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>Imena govorcev</translation>
    </message>
    <message>
        <source>Of words that may change, or of the line beneath them.</source>
        <translation>Barva teh besed ali črte pod njimi.</translation>
    </message>
    <message>
        <source>On names and words</source>
        <translation>Pri imenih in besedah</translation>
    </message>
    <message>
        <source>On names only</source>
        <translation>Samo pri imenih</translation>
    </message>
    <message>
        <source>On television the words themselves take the colour of whoever says them.</source>
        <translation>Na televiziji so v barvi govorca kar besede same.</translation>
    </message>
    <message>
        <source>Ours was made for people with low vision. Any typeface of this computer can be used.</source>
        <translation>Naša je narejena za slabovidne. Uporabite lahko katero koli pisavo tega računalnika.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Obroba</translation>
    </message>
    <message>
        <source>Outline and shadow</source>
        <translation>Obroba in senca</translation>
    </message>
    <message>
        <source>Pick a speaker by number, then a colour. A name always stands beside it.</source>
        <translation>Izberite številko govorca, nato barvo. Ob njej je vedno tudi ime.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Slogi</translation>
    </message>
    <message>
        <source>Room before somebody else speaks, or after a pause.</source>
        <translation>Prostor, preden spregovori nekdo drug ali po premoru.</translation>
    </message>
    <message>
        <source>Room between letters. A little more helps many people with dyslexia.</source>
        <translation>Prostor med črkami. Nekoliko več ga pomaga mnogim z disleksijo.</translation>
    </message>
    <message>
        <source>Room between words, to go with wider letters.</source>
        <translation>Prostor med besedami, skladno s širšim razmikom črk.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Senca</translation>
    </message>
    <message>
        <source>Smoothly</source>
        <translation>Gladko</translation>
    </message>
    <message>
        <source>Smoothly, or at once, which is easier if motion tires your eyes or makes you unwell.</source>
        <translation>Gladko ali naenkrat, kar je prijetneje, če vas gibanje utruja ali vam je od njega slabo.</translation>
    </message>
    <message>
        <source>The colour behind captions in the window. The overlay has its own.</source>
        <translation>Barva pod podnapisi v oknu. Prekrivno okno ima svojo.</translation>
    </message>
    <message>
        <source>The colour of words that are final.</source>
        <translation>Barva dokončnih besed.</translation>
    </message>
    <message>
        <source>The colours of the whole window.</source>
        <translation>Barve celotnega okna.</translation>
    </message>
    <message>
        <source>Their colour</source>
        <translation>Barva začasnih besed</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Pisava</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Debelina</translation>
    </message>
    <message>
        <source>When calm, words come a moment later and change less. Final words are never held back.</source>
        <translation>Mirno pomeni, da besede pridejo trenutek pozneje in se manj spreminjajo. Dokončne besede niso nikoli zadržane.</translation>
    </message>
    <message>
        <source>With a thin line beneath</source>
        <translation>S tanko črto spodaj</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Razmik med besedami</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Besedilo</translation>
    </message>
    <message>
        <source>Words that may change</source>
        <translation>Začasne besede</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>krepko</translation>
    </message>
    <message>
        <source>bold thin thick font</source>
        <translation>krepko tanko debelo pisava</translation>
    </message>
    <message>
        <source>border stroke edge rim</source>
        <translation>rob poteza obroba</translation>
    </message>
    <message>
        <source>colour dark light night high contrast black white</source>
        <translation>barva temno svetlo noč visok kontrast črna bela</translation>
    </message>
    <message>
        <source>drop shadow edge depth</source>
        <translation>senca rob globina</translation>
    </message>
    <message>
        <source>font family letters</source>
        <translation>pisava družina črke</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>pisava besedilo večje manjše povečava</translation>
    </message>
    <message>
        <source>gap dyslexia wide</source>
        <translation>vrzel disleksija široko</translation>
    </message>
    <message>
        <source>motion animation scroll glide still reduced vestibular</source>
        <translation>gibanje animacija drsenje mirno zmanjšano vrtoglavica</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brez</translation>
    </message>
    <message>
        <source>outline shadow border colour</source>
        <translation>obroba senca rob barva</translation>
    </message>
    <message>
        <source>pace flicker speed delay fast slow changes calm</source>
        <translation>tempo utripanje hitrost zamik hitro počasi spremembe mirno</translation>
    </message>
    <message>
        <source>paper colour ground contrast</source>
        <translation>papir barva podlaga kontrast</translation>
    </message>
    <message>
        <source>paragraph gap spacing turn</source>
        <translation>odstavek vrzel razmik menjava</translation>
    </message>
    <message>
        <source>preset style bbc television high contrast dyslexia large print own save import export</source>
        <translation>slog bbc televizija visok kontrast disleksija veliki tisk lasten shrani uvoz izvoz</translation>
    </message>
    <message>
        <source>provisional interim tail colour contrast</source>
        <translation>začasno vmesno barva kontrast</translation>
    </message>
    <message>
        <source>provisional interim tail underline pale</source>
        <translation>začasno vmesno podčrtano bledo</translation>
    </message>
    <message>
        <source>rows height box</source>
        <translation>vrste višina okvir</translation>
    </message>
    <message>
        <source>spacing leading distance</source>
        <translation>razmik medvrstični razdalja</translation>
    </message>
    <message>
        <source>speaker colour voice person contrast</source>
        <translation>govorec barva glas oseba kontrast</translation>
    </message>
    <message>
        <source>speaker colour words names bbc television</source>
        <translation>govorec barva besede imena bbc televizija</translation>
    </message>
    <message>
        <source>text colour ink foreground contrast hex rgb palette</source>
        <translation>besedilo barva črnilo ospredje kontrast hex rgb paleta</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>tanko</translation>
    </message>
    <message>
        <source>tracking kerning dyslexia wide</source>
        <translation>razmik spodsekavanje disleksija široko</translation>
    </message>
    <message>
        <source>upper case lower case letters shouting</source>
        <translation>velike male črke kričanje</translation>
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
        <translation>Mojca
peron devet
zajtrk</translation>
    </message>
    <message>
        <source>“{word}” is found in {forms}, too.</source>
        <translation>»{word}« se najde tudi v {forms}.</translation>
    </message>
    <message>
        <source>“{word}” is found only as it is written.</source>
        <translation>»{word}« se najde samo tako, kot je zapisano.</translation>
    </message>
</context>
<context>
    <name>BackRow</name>
    <message>
        <source>All back to the usual</source>
        <translation>Ponastavi vse</translation>
    </message>
    <message>
        <source>Every option is back to the usual.</source>
        <translation>Vse možnosti so ponastavljene.</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>Contrast {a} : 1 · provisional words {b} : 1 · lines of about {n} characters here</source>
        <translation>Kontrast {a} : 1 · začasne besede {b} : 1 · tukaj približno {n} znakov na vrstico</translation>
    </message>
    <message>
        <source>How captions look</source>
        <translation>Videz podnapisov</translation>
    </message>
    <message>
        <source>The first boat is full.</source>
        <translation>Prva ladja je polna.</translation>
    </message>
    <message>
        <source>The second one is late,</source>
        <translation>Druga zamuja,</translation>
    </message>
    <message>
        <source>so we take the early one</source>
        <translation>zato gremo z jutranjo</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>Podnapisi</translation>
    </message>
    <message>
        <source>Speaker {label}</source>
        <translation>Govorec {label}</translation>
    </message>
</context>
<context>
    <name>CaptionsMenu</name>
    <message>
        <source>Copy everything</source>
        <translation>Kopiraj vse</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Kopiraj zadnji stavek</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Kopiraj označeno</translation>
    </message>
    <message>
        <source>Mark everything</source>
        <translation>Označi vse</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Pokaži zadnje še enkrat</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>A change takes a new connection; nothing said is lost.</source>
        <translation>Sprememba zahteva novo povezavo; nič izgovorjenega se ne izgubi.</translation>
    </message>
    <message>
        <source>Takes effect with the next Start.</source>
        <translation>Velja od naslednjega »Začni«.</translation>
    </message>
    <message>
        <source>That cannot be kept, so it is as it was before.</source>
        <translation>Tega ni mogoče shraniti, zato je tako kot prej.</translation>
    </message>
    <message>
        <source>The new connection is being made; nothing said is lost.</source>
        <translation>Vzpostavlja se nova povezava; nič izgovorjenega se ne izgubi.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A key in SONIOX_API_KEY is used instead of the one kept here.</source>
        <translation>Namesto tukaj shranjenega se uporablja ključ iz SONIOX_API_KEY.</translation>
    </message>
    <message>
        <source>The key is kept in a file only you can read, because this computer has no keyring.</source>
        <translation>Ključ se shrani v datoteko, ki jo lahko berete samo vi, ker ta računalnik nima zbirke ključev.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring.</source>
        <translation>Ključ se shrani v zbirko ključev tega računalnika.</translation>
    </message>
    <message>
        <source>The key is kept in this profile&apos;s folder, in a file only you can read.</source>
        <translation>Ključ se shrani v mapo tega profila, v datoteko, ki jo lahko berete samo vi.</translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>As before</source>
        <translation>Kot prej</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Modra</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koda</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB</source>
        <translation>Barva kot #RRGGBB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Končano</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zelena</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Odtenek</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Svetlost</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranžna</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rožnata</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rdeča</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Nasičenost</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turkizna</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Vijolična</translation>
    </message>
    <message>
        <source>Write # and six of 0 to 9 and A to F, such as #1D5FA8.</source>
        <translation>Napišite # in šest znakov od 0 do 9 in od A do F, na primer #1D5FA8.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Rumena</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1</source>
        <translation>{colour}: kontrast {n} : 1</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1, hard to read for many.</source>
        <translation>{colour}: kontrast {n} : 1, za mnoge težko berljivo.</translation>
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
        <translation>Prilepi ali odpri seznam&#xa0;…</translation>
    </message>
    <message>
        <source>{n} letters: the last {over} are not sent. Shorten a list or the background.</source>
        <translation>{n} znakov: zadnjih {over} se ne pošlje. Skrajšajte seznam ali kontekst.</translation>
    </message>
    <message>
        <source>{n} of {most} letters used</source>
        <translation>Uporabljenih {n} od {most} znakov</translation>
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
        <translation>Kontrast {n} : 1, za mnoge težko berljivo.</translation>
    </message>
    <message>
        <source>Use a readable colour</source>
        <translation>Uporabi berljivo barvo</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Begin captioning</source>
        <translation>Začni podnaslavljanje</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Podnapisi nad drugimi okni</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Pretečeni čas</translation>
    </message>
    <message>
        <source>End the session; the last words still arrive</source>
        <translation>Končaj sejo; zadnje besede še prispejo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Izvozi</translation>
    </message>
    <message>
        <source>Let the microphone be heard again</source>
        <translation>Znova vklopi mikrofon</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Znova poslušaj</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Utišaj</translation>
    </message>
    <message>
        <source>Nothing you say is heard; the session goes on</source>
        <translation>Kar rečete, se ne sliši; seja teče naprej</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Prekrivno okno</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Premor</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Začni</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>Switch the microphone off and hold the session</source>
        <translation>Izklopi mikrofon; seja ostane odprta</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Vklopi zvok</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pogled</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>Izvirnik, prevod in imena: kaj je prikazano</translation>
    </message>
    <message>
        <source>Write the captions into a file</source>
        <translation>Shrani podnapise v datoteko</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer: English, rough, free</source>
        <translation>Ta računalnik: angleščina, zastonj</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Kdo posluša</translation>
    </message>
</context>
<context>
    <name>EverythingPage</name>
    <message>
        <source>All settings</source>
        <translation>Vse nastavitve</translation>
    </message>
    <message>
        <source>All settings in one file, for another computer or another person. Keys are never in it.</source>
        <translation>Vse nastavitve v eni datoteki, za drug računalnik ali drugo osebo. Ključev v njej nikoli ni.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Začni znova</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Uvozi</translation>
    </message>
    <message>
        <source>Every option as if nobody had changed it. Keys and history stay. It can be undone.</source>
        <translation>Vse možnosti dobijo začetne vrednosti. Ključi in zgodovina ostanejo. To lahko razveljavite.</translation>
    </message>
    <message>
        <source>Settings from such a file take the place of these. It can be undone.</source>
        <translation>Nastavitve iz take datoteke nadomestijo trenutne. To lahko razveljavite.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Vzemi s seboj</translation>
    </message>
    <message>
        <source>export save backup json share</source>
        <translation>izvoz shrani varnostna kopija json deli</translation>
    </message>
    <message>
        <source>import load restore json open</source>
        <translation>uvoz naloži obnovi json odpri</translation>
    </message>
    <message>
        <source>reset defaults factory usual</source>
        <translation>ponastavi privzeto običajno</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export…</source>
        <translation>Izvozi&#xa0;…</translation>
    </message>
    <message>
        <source>Surtitle settings: export</source>
        <translation>Nastavitve Surtitle: izvoz</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Shranjeno v datoteko {file}.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file could not be written or read.</source>
        <translation>Datoteke ni bilo mogoče zapisati ali prebrati.</translation>
    </message>
    <message>
        <source>Add credit in the {service} console, then start again.</source>
        <translation>V konzoli {service} dodajte dobroimetje in začnite znova.</translation>
    </message>
    <message>
        <source>Allow Surtitle in System Settings, under Privacy &amp; Security, Microphone.</source>
        <translation>Programu Surtitle to dovolite v sistemskih nastavitvah pod »Zasebnost in varnost«, »Mikrofon«.</translation>
    </message>
    <message>
        <source>Allow Surtitle to use the file or folder that the details name.</source>
        <translation>Programu Surtitle dovolite uporabo datoteke ali mape, navedene v podrobnostih.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then start again.</source>
        <translation>Dovolite to v sistemskih nastavitvah zasebnosti in začnite znova.</translation>
    </message>
    <message>
        <source>Another program is using a file of Surtitle.</source>
        <translation>Drug program zadržuje datoteko programa Surtitle.</translation>
    </message>
    <message>
        <source>Check its name; `surtitle devices` lists what can be listened to.</source>
        <translation>Preverite ime; `surtitle devices` našteje, kaj je mogoče poslušati.</translation>
    </message>
    <message>
        <source>Check that it is an audio or video file, and not damaged.</source>
        <translation>Preverite, ali je to nepoškodovana zvočna ali videodatoteka.</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen.</source>
        <translation>Preverite, ali je izbran pravi mikrofon.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Preverite naslov in omrežje.</translation>
    </message>
    <message>
        <source>Check the address of the service, or clear it to use the usual one.</source>
        <translation>Preverite naslov storitve ali ga izbrišite, da se uporabi običajni.</translation>
    </message>
    <message>
        <source>Check the address of the service; it begins with wss:// or ws://.</source>
        <translation>Preverite naslov storitve; začne se z wss:// ali ws://.</translation>
    </message>
    <message>
        <source>Check the network, or listen with this computer instead.</source>
        <translation>Preverite omrežje ali naj posluša ta računalnik.</translation>
    </message>
    <message>
        <source>Check the network; Surtitle tries again by itself.</source>
        <translation>Preverite omrežje; Surtitle poskusi znova sam.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask who runs the network whether it intercepts connections.</source>
        <translation>Preverite datum tega računalnika in vprašajte skrbnika omrežja, ali prestreza povezave.</translation>
    </message>
    <message>
        <source>Check whether there is a newer version of Surtitle.</source>
        <translation>Preverite, ali obstaja novejša različica programa Surtitle.</translation>
    </message>
    <message>
        <source>Choose another model in the settings.</source>
        <translation>V nastavitvah izberite drug model.</translation>
    </message>
    <message>
        <source>Choose another source; `surtitle devices` lists them.</source>
        <translation>Izberite drug vir; `surtitle devices` jih našteje.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Zaprite ta program.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another microphone.</source>
        <translation>Zaprite program, ki ga uporablja, ali izberite drug mikrofon.</translation>
    </message>
    <message>
        <source>End other sessions of this account, or wait a minute.</source>
        <translation>Končajte druge seje tega računa ali počakajte minuto.</translation>
    </message>
    <message>
        <source>Install Surtitle again, or choose another service.</source>
        <translation>Znova namestite Surtitle ali izberite drugo storitev.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle begins a new one by itself.</source>
        <translation>Kar nadaljujte; Surtitle sam začne novega.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle connects again by itself.</source>
        <translation>Kar nadaljujte; Surtitle se sam znova poveže.</translation>
    </message>
    <message>
        <source>Let desktop apps use it in Settings, under Privacy &amp; security, Microphone.</source>
        <translation>V nastavitvah pod »Zasebnost in varnost«, »Mikrofon« dovolite uporabo namiznim programom.</translation>
    </message>
    <message>
        <source>Make a key with that permission in the {service} console.</source>
        <translation>V konzoli {service} ustvarite ključ s tem dovoljenjem.</translation>
    </message>
    <message>
        <source>Make a new key in the {service} console and paste it.</source>
        <translation>V konzoli {service} ustvarite nov ključ in ga prilepite.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>Sprostite prostor na njem.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Mikrofona ni mogoče najti.</translation>
    </message>
    <message>
        <source>No sound can be read from {source}.</source>
        <translation>Zvoka ni mogoče prebrati: {source}.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Nič se ni slišalo.</translation>
    </message>
    <message>
        <source>Paste a key, or listen with this computer instead.</source>
        <translation>Prilepite ključ ali naj posluša ta računalnik.</translation>
    </message>
    <message>
        <source>Paste the key again, or make a new one in the {service} console.</source>
        <translation>Znova prilepite ključ ali ustvarite novega v konzoli {service}.</translation>
    </message>
    <message>
        <source>Plug it in again, and captions go on by themselves.</source>
        <translation>Znova ga priključite in podnapisi se bodo sami nadaljevali.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the sound settings.</source>
        <translation>Priključite ga ali v nastavitvah zvoka izberite drugega.</translation>
    </message>
    <message>
        <source>Put the option named in the details back to its default.</source>
        <translation>Možnost, navedeno v podrobnostih, vrnite na privzeto vrednost.</translation>
    </message>
    <message>
        <source>Something went wrong inside Surtitle.</source>
        <translation>V programu Surtitle je prišlo do napake.</translation>
    </message>
    <message>
        <source>Start again; if it happens once more, report it with the log.</source>
        <translation>Začnite znova; če se ponovi, to prijavite in priložite dnevnik.</translation>
    </message>
    <message>
        <source>The chosen recogniser is not part of this installation.</source>
        <translation>Izbrani razpoznavalnik ni del te namestitve.</translation>
    </message>
    <message>
        <source>The connection to {service} could not be secured.</source>
        <translation>Povezave s storitvijo {service} ni bilo mogoče zavarovati.</translation>
    </message>
    <message>
        <source>The connection to {service} was lost.</source>
        <translation>Povezava s storitvijo {service} je bila prekinjena.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk je poln.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The microphone is being used by another program.</source>
        <translation>Mikrofon uporablja drug program.</translation>
    </message>
    <message>
        <source>The next session keeps the file aside and begins a new one: just start.</source>
        <translation>Naslednja seja datoteko shrani ob strani in začne novo: kar začnite.</translation>
    </message>
    <message>
        <source>The recogniser on this computer</source>
        <translation>Razpoznavalnik v tem računalniku</translation>
    </message>
    <message>
        <source>The recogniser on this computer stopped.</source>
        <translation>Razpoznavalnik v tem računalniku se je ustavil.</translation>
    </message>
    <message>
        <source>The stream address cannot be reached.</source>
        <translation>Naslov pretoka ni dosegljiv.</translation>
    </message>
    <message>
        <source>The {service} account has no credit left, or reached its spending limit.</source>
        <translation>Račun {service} nima več dobroimetja ali je dosegel omejitev porabe.</translation>
    </message>
    <message>
        <source>There is no such address.</source>
        <translation>Ta naslov ne obstaja.</translation>
    </message>
    <message>
        <source>There is no such file or source.</source>
        <translation>Ta datoteka ali vir ne obstaja.</translation>
    </message>
    <message>
        <source>This key has expired.</source>
        <translation>Ta ključ je potekel.</translation>
    </message>
    <message>
        <source>This key may not be used for live captions.</source>
        <translation>Tega ključa ni dovoljeno uporabljati za sprotne podnapise.</translation>
    </message>
    <message>
        <source>This source cannot be listened to on this computer.</source>
        <translation>Tega vira v tem računalniku ni mogoče poslušati.</translation>
    </message>
    <message>
        <source>This system does not let Surtitle use the microphone.</source>
        <translation>Ta sistem programu Surtitle ne dovoli uporabe mikrofona.</translation>
    </message>
    <message>
        <source>Unmute it in the sound settings, or on the device itself.</source>
        <translation>Vklopite ga v nastavitvah zvoka ali na sami napravi.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle starts it again by itself.</source>
        <translation>Počakajte trenutek; Surtitle ga znova zažene sam.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle tries again by itself.</source>
        <translation>Počakajte trenutek; Surtitle poskusi znova sam.</translation>
    </message>
    <message>
        <source>What answers at this address is not a captioning service.</source>
        <translation>Kar odgovarja na tem naslovu, ni storitev za podnaslavljanje.</translation>
    </message>
    <message>
        <source>What was kept of earlier sessions is damaged.</source>
        <translation>Shranjeno iz prejšnjih sej je poškodovano.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ta datoteka</translation>
    </message>
    <message>
        <source>{service} answered something that cannot be understood.</source>
        <translation>{service} je odgovoril nekaj nerazumljivega.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>{service} ni dosegljiv.</translation>
    </message>
    <message>
        <source>{service} did not accept this key.</source>
        <translation>{service} ni sprejel tega ključa.</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} ne odgovarja.</translation>
    </message>
    <message>
        <source>{service} does not offer this model.</source>
        <translation>{service} ne ponuja tega modela.</translation>
    </message>
    <message>
        <source>{service} ended the stream because it became too long.</source>
        <translation>{service} je končal pretok, ker je postal predolg.</translation>
    </message>
    <message>
        <source>{service} gave up waiting for sound.</source>
        <translation>{service} je nehal čakati na zvok.</translation>
    </message>
    <message>
        <source>{service} has trouble of its own.</source>
        <translation>{service} ima težave.</translation>
    </message>
    <message>
        <source>{service} is busy, or too many sessions run on this account.</source>
        <translation>{service} je zaseden ali pa s tem računom teče preveč sej.</translation>
    </message>
    <message>
        <source>{service} is restarting.</source>
        <translation>{service} se znova zaganja.</translation>
    </message>
    <message>
        <source>{service} needs a key, and none is known here.</source>
        <translation>{service} potrebuje ključ, shranjen pa ni noben.</translation>
    </message>
    <message>
        <source>{service} refused what the settings ask for.</source>
        <translation>{service} je zavrnil, kar zahtevajo nastavitve.</translation>
    </message>
    <message>
        <source>{source} is gone.</source>
        <translation>{source} ni več na voljo.</translation>
    </message>
    <message>
        <source>{source} sends only silence, not even noise.</source>
        <translation>{source} pošilja samo tišino, niti šuma ni.</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>“{typeface}” is not on this computer: captions use ours.</source>
        <translation>Pisave »{typeface}« ni v tem računalniku: podnapisi uporabljajo našo.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Copied</source>
        <translation>Kopirano</translation>
    </message>
    <message>
        <source>Everything that is settled is on the clipboard.</source>
        <translation>Vse, kar je dokončno, je v odložišču.</translation>
    </message>
    <message>
        <source>Nothing has been said that could be shown again.</source>
        <translation>Ni še ničesar, kar bi lahko znova pokazali.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Še nič</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Ni še ničesar za kopiranje.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>»{sentence}«</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Begin when Surtitle is opened</source>
        <translation>Začni ob odprtju programa Surtitle</translation>
    </message>
    <message>
        <source>Begins captions, or ends what runs.</source>
        <translation>Začne podnapise ali jih ustavi.</translation>
    </message>
    <message>
        <source>Captions go on; Quit in the tray&apos;s menu ends the program.</source>
        <translation>Podnapisi tečejo naprej; program končate z »Izhod« v meniju sistemske vrstice.</translation>
    </message>
    <message>
        <source>Captions start at once, as if Start had been pressed.</source>
        <translation>Podnapisi stečejo takoj, kakor da bi pritisnili »Začni«.</translation>
    </message>
    <message>
        <source>Closing the window leaves Surtitle in the tray</source>
        <translation>Ob zaprtju okna Surtitle ostane v sistemski vrstici</translation>
    </message>
    <message>
        <source>Each is pressed here once, or written like Ctrl+Alt+Shift+S. Empty: no key.</source>
        <translation>Kombinacijo tu enkrat pritisnete ali jo zapišete, na primer Ctrl+Alt+Shift+S. Prazno: brez tipk.</translation>
    </message>
    <message>
        <source>Escape or a click puts it away earlier.</source>
        <translation>Prej ga zaprete s tipko Esc ali s klikom.</translation>
    </message>
    <message>
        <source>How long it stays</source>
        <translation>Kako dolgo ostane</translation>
    </message>
    <message>
        <source>How much is shown again</source>
        <translation>Koliko se znova pokaže</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ikona v sistemski vrstici</translation>
    </message>
    <message>
        <source>It tells by its shape whether Surtitle listens, and has the controls.</source>
        <translation>Njena oblika pove, ali Surtitle posluša; prek nje ga tudi upravljate.</translation>
    </message>
    <message>
        <source>Keys and tray</source>
        <translation>Tipke in ikona</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Tipke v vsakem programu</translation>
    </message>
    <message>
        <source>Lets go of the microphone, and takes it again.</source>
        <translation>Sprosti mikrofon in ga spet prevzame.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer until they are pressed again.</source>
        <translation>Nič, kar rečete, ne zapusti tega računalnika, dokler jih znova ne pritisnete.</translation>
    </message>
    <message>
        <source>Opens the strip of captions, or closes it.</source>
        <translation>Odpre ali zapre trak podnapisov.</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Pokaži zadnje še enkrat</translation>
    </message>
    <message>
        <source>Shows it large over everything, or puts it away.</source>
        <translation>Zadnje besede pokaže veliko čez vse ali jih zapre.</translation>
    </message>
    <message>
        <source>The last words of this length, from the beginning of a sentence.</source>
        <translation>Kar je bilo nazadnje izrečeno v tem času, od začetka stavka.</translation>
    </message>
    <message>
        <source>They work while another program is in front; other programs then do not get them.</source>
        <translation>Delujejo, tudi ko je v ospredju drug program; drugi programi jih takrat ne dobijo.</translation>
    </message>
    <message>
        <source>This desktop has no tray now. Where there is one, the icon comes into it.</source>
        <translation>To namizje zdaj nima sistemske vrstice. Ko jo bo imelo, se bo ikona pojavila v njej.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Sistemska vrstica</translation>
    </message>
    <message>
        <source>Until it is put away</source>
        <translation>Dokler se ne zapre</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Uporabljaj te tipke</translation>
    </message>
    <message>
        <source>autostart automatic launch</source>
        <translation>samodejni zagon</translation>
    </message>
    <message>
        <source>background hide close</source>
        <translation>ozadje skrij zapri</translation>
    </message>
    <message>
        <source>global hotkeys shortcuts keyboard</source>
        <translation>globalne bližnjice tipke tipkovnica</translation>
    </message>
    <message>
        <source>key combination shortcut</source>
        <translation>kombinacija tipk bližnjica</translation>
    </message>
    <message>
        <source>repeat replay missed</source>
        <translation>ponovi zamujeno še enkrat</translation>
    </message>
    <message>
        <source>repeat replay time</source>
        <translation>ponovi trajanje čas</translation>
    </message>
    <message>
        <source>system tray panel menu</source>
        <translation>sistemska vrstica plošča meni</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} sekunda</numerusform>
            <numerusform>{n} sekundi</numerusform>
            <numerusform>{n} sekunde</numerusform>
            <numerusform>{n} sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>All settings were as in {file} already.</source>
        <translation>Vse nastavitve so že bile kot v datoteki {file}.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Uvozi&#xa0;…</translation>
    </message>
    <message>
        <source>Surtitle settings: import</source>
        <translation>Nastavitve Surtitle: uvoz</translation>
    </message>
    <message>
        <source>{file} holds no settings of Surtitle. Choose a file that was exported here.</source>
        <translation>Datoteka {file} ne vsebuje nastavitev Surtitle. Izberite tukaj izvoženo datoteko.</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are as in {file} now.</source>
        <translation>
            <numerusform>{n} nastavitev je zdaj kot v datoteki {file}.</numerusform>
            <numerusform>{n} nastavitvi sta zdaj kot v datoteki {file}.</numerusform>
            <numerusform>{n} nastavitve so zdaj kot v datoteki {file}.</numerusform>
            <numerusform>{n} nastavitev je zdaj kot v datoteki {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A new session has begun.</source>
        <translation>Začela se je nova seja.</translation>
    </message>
    <message>
        <source>Captions {when}</source>
        <translation>Podnapisi {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Skrij</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Izvoženo v datoteko {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvozi&#xa0;…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaži</translation>
    </message>
    <message>
        <source>Show what was said before</source>
        <translation>Pokaži, kar je bilo rečeno prej</translation>
    </message>
    <message>
        <source>Surtitle: {when}</source>
        <translation>Surtitle: {when}</translation>
    </message>
    <message>
        <source>The history could not be read. It is kept as {file}, and a new one is begun.</source>
        <translation>Zgodovine ni bilo mogoče prebrati. Shranjena je kot {file}, začela se je nova.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off while it could not be saved. What was said last is missing.</source>
        <translation>Seja ({when}) je bila prekinjena, ko je ni bilo mogoče shraniti. Kar je bilo nazadnje rečeno, manjka.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off. Every word that was final is kept.</source>
        <translation>Seja ({when}) je bila prekinjena. Vse dokončne besede so ohranjene.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Ni še ničesar za izvoz.</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>Te seje ni več v zgodovini.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Asking Soniox whether it takes this key…</source>
        <translation>Preverjanje ključa pri storitvi Soniox&#xa0;…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Preveri in shrani</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Preveri in začni</translation>
    </message>
    <message>
        <source>Check the network, then check the key again.</source>
        <translation>Preverite omrežje, nato znova preverite ključ.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Skrij ključ</translation>
    </message>
    <message>
        <source>Open console.soniox.com</source>
        <translation>Odpri console.soniox.com</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Najprej prilepite ključ.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Ključ prilepite sem</translation>
    </message>
    <message>
        <source>Paste your Soniox key.</source>
        <translation>Prilepite svoj ključ Soniox.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Pokaži ključ</translation>
    </message>
    <message>
        <source>Soniox key</source>
        <translation>Ključ Soniox</translation>
    </message>
    <message>
        <source>Soniox listens, and bills about 12 cents an hour. Make a key in its console and copy it.</source>
        <translation>Soniox posluša in zaračuna približno 12 centov na uro. V njegovi konzoli ustvarite ključ in ga kopirajte.</translation>
    </message>
    <message>
        <source>The key is good. It is being kept; the keyring may ask for its password.</source>
        <translation>Ključ velja. Shranjuje se; zbirka ključev lahko vpraša za svoje geslo.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change key</source>
        <translation>Zamenjaj ključ</translation>
    </message>
    <message>
        <source>Kept in a file only you can read.</source>
        <translation>Shranjen v datoteki, ki jo lahko berete samo vi.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Shranjen v zbirki ključev tega računalnika.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in a file only you can read.</source>
        <translation>Ključa ni. Shranil bi se v datoteko, ki jo lahko berete samo vi.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in this computer&apos;s keyring.</source>
        <translation>Ključa ni. Shranil bi se v zbirko ključev tega računalnika.</translation>
    </message>
    <message>
        <source>Paste a key…</source>
        <translation>Prilepi ključ&#xa0;…</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Odstrani ključ</translation>
    </message>
    <message>
        <source>Taken from SONIOX_API_KEY, as long as that is set.</source>
        <translation>Iz SONIOX_API_KEY, dokler je nastavljena.</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Te tipke ima drug program. Izberite druge.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brez</translation>
    </message>
    <message>
        <source>Not a combination of keys. Write one like Ctrl+Alt+Shift+S.</source>
        <translation>To ni kombinacija tipk. Zapišite jo na primer kot Ctrl+Alt+Shift+S.</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Switch their use off and on, and it asks again.</source>
        <translation>Namizje teh tipk ni dodelilo. Njihovo uporabo izklopite in spet vklopite, pa bo znova vprašalo.</translation>
    </message>
    <message>
        <source>The desktop gave it these keys: {keys}</source>
        <translation>Namizje je dodelilo te tipke: {keys}</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter, a digit, or F1 to F24.</source>
        <translation>Teh tipk ni mogoče uporabiti. Vzemite črko, števko ali F1 do F24.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another.</source>
        <translation>Ta tipkovnica nima take tipke. Izberite drugo.</translation>
    </message>
    <message>
        <source>This system gives no program such keys. The icon in the tray has the same actions.</source>
        <translation>Ta sistem takih tipk ne dovoli nobenemu programu. Ista dejanja ima ikona v sistemski vrstici.</translation>
    </message>
    <message>
        <source>“{action}” has the same keys, so these do nothing. Choose others for one of them.</source>
        <translation>»{action}« ima iste tipke, zato te ne delujejo. Za eno od obeh dejanj izberite druge.</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language…</source>
        <translation>Dodaj jezik&#xa0;…</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Kateri koli jezik</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Odstrani: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A translation comes with every sentence, a moment after its words.</source>
        <translation>Vsakemu stavku trenutek pozneje sledi prevod.</translation>
    </message>
    <message>
        <source>Between two languages</source>
        <translation>Med dvema jezikoma</translation>
    </message>
    <message>
        <source>Captions show when the language changes.</source>
        <translation>Podnapisi pokažejo, kdaj se zamenja jezik.</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Prvi jezik</translation>
    </message>
    <message>
        <source>For Soniox. This computer alone understands English.</source>
        <translation>Za Soniox. Ta računalnik sam razume le angleščino.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ciljni jezik</translation>
    </message>
    <message>
        <source>Into one language</source>
        <translation>V en jezik</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jeziki</translation>
    </message>
    <message>
        <source>Naming the languages you expect makes captions more accurate.</source>
        <translation>Če navedete pričakovane jezike, so podnapisi natančnejši.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nič</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Samo ti</translation>
    </message>
    <message>
        <source>Say which language</source>
        <translation>Navedi jezik</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Drugi jezik</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Prevedi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Prevod</translation>
    </message>
    <message>
        <source>What is said in it is translated into the first one.</source>
        <translation>Kar je rečeno v tem jeziku, se prevede v prvega.</translation>
    </message>
    <message>
        <source>What is said in it is translated into the second one.</source>
        <translation>Kar je rečeno v tem jeziku, se prevede v drugega.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>Govorjeni jeziki</translation>
    </message>
    <message>
        <source>What stands on the screen when words are translated.</source>
        <translation>Kaj je na zaslonu, kadar se prevaja.</translation>
    </message>
    <message>
        <source>Whatever is spoken is translated into this language.</source>
        <translation>Vse izgovorjeno se prevede v ta jezik.</translation>
    </message>
    <message>
        <source>Words of other languages are avoided. Best where everybody speaks one language.</source>
        <translation>Besedam drugih jezikov se izogne. Najbolje, kadar vsi govorijo isti jezik.</translation>
    </message>
    <message>
        <source>hints language spoken recognise expected</source>
        <translation>namigi jezik govor razpoznavanje</translation>
    </message>
    <message>
        <source>identification detect recognise label language</source>
        <translation>zaznaj prepoznaj oznaka jezik</translation>
    </message>
    <message>
        <source>strict hints restrict limit language</source>
        <translation>strogo namigi omeji jezik</translation>
    </message>
    <message>
        <source>translation one-way two-way interpreter</source>
        <translation>prevod enosmerni dvosmerni tolmač</translation>
    </message>
    <message>
        <source>translation original</source>
        <translation>prevod izvirnik</translation>
    </message>
    <message>
        <source>translation target</source>
        <translation>prevod cilj</translation>
    </message>
    <message>
        <source>translation two-way between</source>
        <translation>prevod dvosmerni med</translation>
    </message>
</context>
<context>
    <name>LeavesRow</name>
    <message>
        <source>Nothing. Sound is heard and forgotten on this computer.</source>
        <translation>Nič. Zvok se obdela in pozabi v tem računalniku.</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox (European Union)</source>
        <translation>Soniox (Evropska unija)</translation>
    </message>
    <message>
        <source>Soniox (Japan)</source>
        <translation>Soniox (Japonska)</translation>
    </message>
    <message>
        <source>Soniox (United States)</source>
        <translation>Soniox (ZDA)</translation>
    </message>
    <message>
        <source>While it listens: what the microphone hears, and the lists under “Names and terms”, go to {service}. Mute and Pause stop that at once.</source>
        <translation>Med poslušanjem gredo zvok mikrofona in seznami pod »Imena in izrazi« k storitvi {service}. »Utišaj« in »Premor« to takoj ustavita.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Export…</source>
        <translation>Izvozi&#xa0;…</translation>
    </message>
    <message>
        <source>Or export it to another place before you quit.</source>
        <translation>Ali pa ga pred izhodom izvozite drugam.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Vseeno zapri</translation>
    </message>
    <message>
        <source>What was said last is not saved yet.</source>
        <translation>Zadnje izrečeno še ni shranjeno.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Listening</source>
        <translation>Posluša</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Utišano</translation>
    </message>
    <message>
        <source>Nothing is listened to</source>
        <translation>Nič se ne posluša</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Raven zvoka</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>A list takes {most} entries and would have {n}. Leave some out.</source>
        <translation>Največje število vnosov na seznamu je {most}, bilo pa bi jih {n}. Nekaj jih izpustite.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Vse datoteke (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Seznami</translation>
    </message>
    <message>
        <source>One name or word a line. “word = translation” says how a word is to be translated; “subject: sailing” says what it is about.</source>
        <translation>Eno ime ali beseda na vrstico. »beseda = prevod« pove, kako se beseda prevede; »tema: jadranje« pove, za kaj gre.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Odpri datoteko&#xa0;…</translation>
    </message>
    <message>
        <source>Surtitle settings: a file with a list</source>
        <translation>Nastavitve Surtitle: datoteka s seznamom</translation>
    </message>
    <message>
        <source>Surtitle settings: a list</source>
        <translation>Nastavitve Surtitle: seznam</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Seznam</translation>
    </message>
    <message>
        <source>There is no name and no word in {file}.</source>
        <translation>V datoteki {file} ni nobenega imena in nobene besede.</translation>
    </message>
    <message>
        <source>What is found here is shown before it is added.</source>
        <translation>Kar se tu najde, se pokaže, preden se doda.</translation>
    </message>
    <message>
        <source>With it, the lists are {n} letters longer than the service takes.</source>
        <translation>S tem so seznami za {n} znakov daljši, kot jih sprejme storitev.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list. Save it as text or CSV and open it again.</source>
        <translation>Datoteke {file} ni mogoče prebrati kot seznam. Shranite jo kot besedilo ali CSV in jo znova odprite.</translation>
    </message>
    <message>
        <source>{file} is too large for a list. Paste the part of it that you need.</source>
        <translation>Datoteka {file} je prevelika za seznam. Prilepite del, ki ga potrebujete.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are added.</source>
        <translation>
            <numerusform>Dodan je {n} vnos.</numerusform>
            <numerusform>Dodana sta {n} vnosa.</numerusform>
            <numerusform>Dodani so {n} vnosi.</numerusform>
            <numerusform>Dodanih je {n} vnosov.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts: {some}.</source>
        <translation>
            <numerusform>{n} podatek: {some}.</numerusform>
            <numerusform>{n} podatka: {some}.</numerusform>
            <numerusform>{n} podatki: {some}.</numerusform>
            <numerusform>{n} podatkov: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names and words: {some}.</source>
        <translation>
            <numerusform>{n} ime ali beseda: {some}.</numerusform>
            <numerusform>{n} imeni ali besedi: {some}.</numerusform>
            <numerusform>{n} imena in besede: {some}.</numerusform>
            <numerusform>{n} imen in besed: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} translations: {some}.</source>
        <translation>
            <numerusform>{n} prevod: {some}.</numerusform>
            <numerusform>{n} prevoda: {some}.</numerusform>
            <numerusform>{n} prevodi: {some}.</numerusform>
            <numerusform>{n} prevodov: {some}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Another address</source>
        <translation>Drug naslov</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Evropska unija</translation>
    </message>
    <message>
        <source>It opens your Soniox account to this program. It is never shown again, and never exported.</source>
        <translation>Programu omogoči dostop do vašega računa Soniox. Nikoli več ni prikazan in nikoli izvožen.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japonska</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ključ</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Poslušanje</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regija</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox understands over 60 languages and costs about 12 cents an hour. This computer alone needs no account, and sends nothing.</source>
        <translation>Soniox razume več kot 60 jezikov in stane približno 12 centov na uro. Ta računalnik sam ne potrebuje računa in ne pošilja ničesar.</translation>
    </message>
    <message>
        <source>The address of a server that works as Soniox does, in your own network for example. Usually empty.</source>
        <translation>Naslov strežnika, ki uporablja isti protokol kot Soniox, na primer v vašem omrežju. Običajno prazno.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>ZDA</translation>
    </message>
    <message>
        <source>Where sound is turned into words. A key is good for the region it was made in.</source>
        <translation>Kje se zvok pretvori v besede. Ključ velja za regijo, v kateri je bil ustvarjen.</translation>
    </message>
    <message>
        <source>Which version of Soniox listens. Change it only when Soniox asks for that.</source>
        <translation>Katera različica storitve Soniox posluša. Spremenite jo le, če to zahteva Soniox.</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Kdo posluša</translation>
    </message>
    <message>
        <source>engine service recogniser offline local demonstration cloud</source>
        <translation>storitev razpoznavalnik brez povezave lokalno predstavitev oblak</translation>
    </message>
    <message>
        <source>server data residency europe japan america</source>
        <translation>strežnik lokacija podatkov evropa japonska amerika</translation>
    </message>
    <message>
        <source>soniox password account token api key secret</source>
        <translation>soniox geslo račun žeton api ključ skrivnost</translation>
    </message>
    <message>
        <source>source input device sound audio mic level test headset</source>
        <translation>vir vhod naprava zvok mikrofon raven preizkus slušalke</translation>
    </message>
    <message>
        <source>url server proxy websocket wss host self-hosted</source>
        <translation>url strežnik posrednik websocket wss gostitelj</translation>
    </message>
    <message>
        <source>version stt-rt recogniser</source>
        <translation>različica stt-rt razpoznavalnik</translation>
    </message>
    <message>
        <source>“The system&apos;s microphone” follows the system when it changes to another one.</source>
        <translation>»Sistemski mikrofon« sledi sistemu, ko ta preklopi na drugega.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation>Pripravljeno</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Izgovorjeno se prikaže tukaj.</translation>
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
        <translation>Ustavi preizkus</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Sistemski mikrofon</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Preizkusi</translation>
    </message>
    <message>
        <source>{service} listens now: the demonstration hears only itself.</source>
        <translation>Zdaj posluša {service}: predstavitev sliši samo sebe.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Obvestilo</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show the window</source>
        <translation>Pokaži okno</translation>
    </message>
</context>
<context>
    <name>OneStop</name>
    <message>
        <source>{n} of {all}; arrow keys lead to the others</source>
        <translation>{n} od {all}; do drugih vodijo smerne tipke</translation>
    </message>
</context>
<context>
    <name>OverlayCaptions</name>
    <message>
        <source>Overlay captions</source>
        <translation>Podnapisi v prekrivnem oknu</translation>
    </message>
</context>
<context>
    <name>OverlayControls</name>
    <message>
        <source>Close the overlay</source>
        <translation>Zapri prekrivno okno</translation>
    </message>
    <message>
        <source>Controls of the overlay</source>
        <translation>Gumbi prekrivnega okna</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>Večji podnapisi</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Prepusti klike</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Več</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Premor</translation>
    </message>
    <message>
        <source>Place of the overlay</source>
        <translation>Mesto prekrivnega okna</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>Manjši podnapisi</translation>
    </message>
    <message>
        <source>Top, bottom, or where you put it</source>
        <translation>Zgoraj, spodaj ali prosto</translation>
    </message>
</context>
<context>
    <name>OverlayMenu</name>
    <message>
        <source>At the bottom of the screen</source>
        <translation>Na dnu zaslona</translation>
    </message>
    <message>
        <source>At the top of the screen</source>
        <translation>Na vrhu zaslona</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>Zapri prekrivno okno</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>Izpusti pri deljenju zaslona</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Prepusti klike</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Vrstice</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Screen {n}: {name}</source>
        <translation>Zaslon {n}: {name}</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>Drugo prekrivno okno</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Nastavitve&#xa0;…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing.</source>
        <translation>Ta sistem okna ne more izpustiti pri deljenju zaslona.</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Prosto</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} vrstica</numerusform>
            <numerusform>{n} vrstici</numerusform>
            <numerusform>{n} vrstice</numerusform>
            <numerusform>{n} vrstic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayPage</name>
    <message>
        <source>A strip of captions that stays above meetings, films and slides.</source>
        <translation>Trak podnapisov, ki ostane nad sestanki, filmi in prosojnicami.</translation>
    </message>
    <message>
        <source>Above full-screen windows</source>
        <translation>Nad celozaslonskimi okni</translation>
    </message>
    <message numerus="yes">
        <source>After {n} seconds</source>
        <translation>
            <numerusform>Po {n} sekundi</numerusform>
            <numerusform>Po {n} sekundah</numerusform>
            <numerusform>Po {n} sekundah</numerusform>
            <numerusform>Po {n} sekundah</numerusform>
        </translation>
    </message>
    <message>
        <source>Also above meetings and films that fill the screen; the desktop cannot arrange it then.</source>
        <translation>Tudi nad sestanki in filmi čez ves zaslon; namizje ga takrat ne more razporejati.</translation>
    </message>
    <message>
        <source>Another strip with its own size, place and choice of language.</source>
        <translation>Še en trak z lastno velikostjo, mestom in izbiro jezika.</translation>
    </message>
    <message>
        <source>As in Appearance</source>
        <translation>Kot pod »Videz«</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Črna</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Modra</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Podnapisi nad drugimi okni</translation>
    </message>
    <message>
        <source>Clicks reach what lies beneath. Rest the pointer on the overlay to find the way back.</source>
        <translation>Kliki dosežejo, kar je spodaj. Da to izklopite, pustite kazalec na prekrivnem oknu.</translation>
    </message>
    <message>
        <source>For a second language, or a second reader; it is open as long as the first one is.</source>
        <translation>Za drug jezik ali drugega bralca; odprto je, dokler je odprto prvo.</translation>
    </message>
    <message>
        <source>Hide in silence</source>
        <translation>Skrij ob tišini</translation>
    </message>
    <message>
        <source>How large its words are, compared with those in the window.</source>
        <translation>Kako velike so besede v primerjavi s tistimi v oknu.</translation>
    </message>
    <message>
        <source>How many lines of captions it shows at a time.</source>
        <translation>Koliko vrstic podnapisov pokaže hkrati.</translation>
    </message>
    <message>
        <source>How much of what lies beneath is hidden; at 0 there are only words.</source>
        <translation>Koliko tega, kar je spodaj, je zakrito; pri 0 ostanejo samo besede.</translation>
    </message>
    <message>
        <source>It hides when nothing has been said for this long, and comes back with the next word.</source>
        <translation>Izgine, če toliko časa ni nič izrečeno, in se vrne z naslednjo besedo.</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>Izpusti pri deljenju zaslona</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Prepusti klike</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Vrstice</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nikoli</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noč</translation>
    </message>
    <message>
        <source>On Wayland this lets the overlay stay on top and in place, from the next start on.</source>
        <translation>V okolju Wayland prekrivno okno tako ostane na vrhu in na svojem mestu, od naslednjega zagona.</translation>
    </message>
    <message>
        <source>Opacity of the plate</source>
        <translation>Prekrivnost podlage</translation>
    </message>
    <message>
        <source>Opacity of the words</source>
        <translation>Prekrivnost besed</translation>
    </message>
    <message>
        <source>Others do not see it when you share your screen or record it.</source>
        <translation>Drugi ga ne vidijo, ko delite ali snemate zaslon.</translation>
    </message>
    <message>
        <source>Out of the way</source>
        <translation>Nikomur v napoto</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Prekrivno okno</translation>
    </message>
    <message>
        <source>Paler words let more of what lies beneath be seen.</source>
        <translation>Bledejše besede pustijo videti več tega, kar je spodaj.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Podlaga</translation>
    </message>
    <message>
        <source>Run through XWayland</source>
        <translation>Zaženi prek XWayland</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>Drugo prekrivno okno</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Prikaz</translation>
    </message>
    <message>
        <source>Show a second one</source>
        <translation>Pokaži še drugo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>The colour behind the words; words take a colour that can be read on it.</source>
        <translation>Barva za besedami; besede dobijo na njej berljivo barvo.</translation>
    </message>
    <message>
        <source>This system cannot do that: whoever sees your screen sees the overlay.</source>
        <translation>Ta sistem tega ne zmore: kdor vidi vaš zaslon, vidi prekrivno okno.</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; ask your desktop to keep the overlay above, or use XWayland.</source>
        <translation>Wayland programom ne dovoli, da izbirajo mesto svojih oken ali jih držijo na vrhu; to naj stori namizje, ali pa uporabite XWayland.</translation>
    </message>
    <message>
        <source>Which of the words and their translation stand on this overlay.</source>
        <translation>Ali je na tem prekrivnem oknu izvirnik, prevod ali oboje.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bela</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Rumena</translation>
    </message>
    <message>
        <source>auto hide quiet</source>
        <translation>samodejno skrij tiho</translation>
    </message>
    <message>
        <source>background colour box</source>
        <translation>ozadje barva okvir</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>pisava besedilo večje manjše povečava</translation>
    </message>
    <message>
        <source>fullscreen presentation video always on top</source>
        <translation>celozaslonsko predstavitev video vedno na vrhu</translation>
    </message>
    <message>
        <source>hide record capture zoom teams</source>
        <translation>skrij snemanje zajem zoom teams</translation>
    </message>
    <message>
        <source>mouse pass transparent input</source>
        <translation>miška prehod prosojno</translation>
    </message>
    <message>
        <source>overlay strip always on top float</source>
        <translation>prekrivno okno trak vedno na vrhu lebdeče</translation>
    </message>
    <message>
        <source>overlay two languages</source>
        <translation>prekrivno okno dva jezika</translation>
    </message>
    <message>
        <source>rows height</source>
        <translation>vrstice višina</translation>
    </message>
    <message>
        <source>translation original language</source>
        <translation>prevod izvirnik jezik</translation>
    </message>
    <message>
        <source>transparent background see through alpha</source>
        <translation>prosojno ozadje alfa</translation>
    </message>
    <message>
        <source>transparent text alpha</source>
        <translation>prosojno besedilo alfa</translation>
    </message>
    <message>
        <source>wayland x11 always on top</source>
        <translation>wayland x11 vedno na vrhu</translation>
    </message>
</context>
<context>
    <name>OverlaySample</name>
    <message>
        <source>How the overlay looks</source>
        <translation>Videz prekrivnega okna</translation>
    </message>
    <message>
        <source>The second boat is late, so we take the early one.</source>
        <translation>Druga ladja zamuja, zato gremo z jutranjo.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Clicks go through the overlay.</source>
        <translation>Kliki gredo skozi prekrivno okno.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zaprto</translation>
    </message>
    <message>
        <source>Drag the overlay to move it, pull an edge to resize it; its buttons come with the pointer or {keys}.</source>
        <translation>Prekrivno okno premaknete z vlečenjem, velikost pa spremenite z vlečenjem roba; gumbi se pokažejo ob kazalcu ali s tipko {keys}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odprto</translation>
    </message>
    <message>
        <source>Surtitle captions</source>
        <translation>Surtitle: podnapisi</translation>
    </message>
    <message>
        <source>Surtitle captions, second</source>
        <translation>Surtitle: podnapisi, drugo okno</translation>
    </message>
    <message>
        <source>Take clicks again</source>
        <translation>Spet sprejmi klike</translation>
    </message>
    <message>
        <source>This desktop has no compositor, so nothing shines through the overlay; with one, such as picom, it does.</source>
        <translation>To namizje nima sestavljalnika oken, zato skozi prekrivno okno nič ne proseva; s sestavljalnikom, kot je picom, proseva.</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing: others may see the overlay.</source>
        <translation>Ta sistem okna ne more izpustiti pri deljenju zaslona: drugi bodo morda videli prekrivno okno.</translation>
    </message>
    <message>
        <source>Use XWayland from the next start</source>
        <translation>Od naslednjega zagona uporabi XWayland</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; through XWayland it can.</source>
        <translation>Wayland programom ne dovoli, da izbirajo mesto svojih oken ali jih držijo na vrhu; prek XWayland je to mogoče.</translation>
    </message>
</context>
<context>
    <name>PaceSample</name>
    <message>
        <source>How words come at this pace</source>
        <translation>Kako besede prihajajo pri tej hitrosti</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>All of this page back to the usual</source>
        <translation>Ponastavi vso to stran</translation>
    </message>
    <message>
        <source>{page}: all is back to the usual.</source>
        <translation>{page}: vse je ponastavljeno.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Paste several…</source>
        <translation>Prilepi več…</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Odstrani vrstico</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Between them stands =, a semicolon, a tab, a comma, or a dash with spaces around it.</source>
        <translation>Vmes stoji =, podpičje, tabulator, vejica ali pomišljaj s presledkoma.</translation>
    </message>
    <message>
        <source>Not understood, for no such mark parts them in two: {some}.</source>
        <translation>Ni razumljivo, ker nobeno tako znamenje ne loči dveh delov: {some}.</translation>
    </message>
    <message>
        <source>One pair a line: a kind and what is so, such as “subject = sailing”.</source>
        <translation>En par v vrstici: vrsta in vsebina, na primer »tema = jadranje«.</translation>
    </message>
    <message>
        <source>One pair a line: a word and its translation, such as “boat = Boot”.</source>
        <translation>En par v vrstici: beseda in njen prevod, na primer »boat = čoln«.</translation>
    </message>
    <message>
        <source>line {n} “{words}”</source>
        <translation>{n}. vrstica »{words}«</translation>
    </message>
</context>
<context>
    <name>PlacesRow</name>
    <message>
        <source>Log</source>
        <translation>Dnevnik</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odpri</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>Odpri mapo: {what}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kar je bilo rečeno</translation>
    </message>
</context>
<context>
    <name>PlainWindow</name>
    <message>
        <source>Surtitle: text</source>
        <translation>Surtitle: besedilo</translation>
    </message>
    <message>
        <source>Text of what was said</source>
        <translation>Besedilo izgovorjenega</translation>
    </message>
    <message>
        <source>What is said appears here, sentence by sentence.</source>
        <translation>Izgovorjeno se prikaže tukaj, stavek za stavkom.</translation>
    </message>
</context>
<context>
    <name>PresetGallery</name>
    <message>
        <source>Captions look like “{preset}” now.</source>
        <translation>Podnapisi imajo zdaj slog »{preset}«.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvozi&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Uvozi&#xa0;…</translation>
    </message>
    <message>
        <source>It is called “{preset}” now.</source>
        <translation>Ime je zdaj »{preset}«.</translation>
    </message>
    <message>
        <source>Kept as “{preset}”.</source>
        <translation>Shranjeno kot »{preset}«.</translation>
    </message>
    <message>
        <source>Maja</source>
        <translation>Maja</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>Moj slog</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Slogi</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Preimenuj&#xa0;…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Shrani kot&#xa0;…</translation>
    </message>
    <message>
        <source>Surtitle: export a preset</source>
        <translation>Surtitle: izvoz sloga</translation>
    </message>
    <message>
        <source>Surtitle: import a preset</source>
        <translation>Surtitle: uvoz sloga</translation>
    </message>
    <message>
        <source>The boat</source>
        <translation>Ladja</translation>
    </message>
    <message>
        <source>The preset “{preset}” is deleted.</source>
        <translation>Slog »{preset}« je izbrisan.</translation>
    </message>
    <message>
        <source>There is a preset of this name already. Choose another one.</source>
        <translation>Slog s tem imenom že obstaja. Izberite drugo ime.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Shranjeno v datoteko {file}.</translation>
    </message>
    <message>
        <source>is late</source>
        <translation>pluje</translation>
    </message>
    <message>
        <source>{file} holds no preset. Choose a file that was exported here.</source>
        <translation>Datoteka {file} ne vsebuje sloga podnapisov. Izberite datoteko, ki je bila izvožena tukaj.</translation>
    </message>
    <message>
        <source>“{preset}” is one of your presets now.</source>
        <translation>»{preset}« je zdaj med vašimi slogi.</translation>
    </message>
    <message numerus="yes">
        <source>“{preset}” is one of your presets now. {n} of its values could not be used and are as usual.</source>
        <translation>
            <numerusform>»{preset}« je zdaj med vašimi slogi. {n} vrednost je bila neveljavna in je ponastavljena.</numerusform>
            <numerusform>»{preset}« je zdaj med vašimi slogi. {n} vrednosti sta bili neveljavni in sta ponastavljeni.</numerusform>
            <numerusform>»{preset}« je zdaj med vašimi slogi. {n} vrednosti so bile neveljavne in so ponastavljene.</numerusform>
            <numerusform>»{preset}« je zdaj med vašimi slogi. {n} vrednosti je bilo neveljavnih in so ponastavljene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressButton</name>
    <message>
        <source>Press keys…</source>
        <translation>Pritisni tipke&#xa0;…</translation>
    </message>
    <message>
        <source>Press them now</source>
        <translation>Pritisnite zdaj</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Every settled word is written to this computer&apos;s disk. Off: from the next Start on, nothing is written, and words are gone when the window closes.</source>
        <translation>Vsaka dokončna beseda se zapiše na disk tega računalnika. Izklopljeno: od naslednjega »Začni« se nič ne zapiše in besede izginejo, ko se okno zapre.</translation>
    </message>
    <message>
        <source>Keep what is said</source>
        <translation>Ohrani izgovorjeno</translation>
    </message>
    <message>
        <source>Name in the usage list</source>
        <translation>Ime na seznamu uporabe</translation>
    </message>
    <message>
        <source>No sound is ever kept. The log holds neither words nor keys.</source>
        <translation>Zvok se nikoli ne shrani. Dnevnik ne vsebuje ne besed ne ključev.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brez</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no reports, no updates.</source>
        <translation>Nič drugega se nikamor ne pošilja: ni statistike, ni poročil, ni posodobitev.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Zdaj</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Zasebnost</translation>
    </message>
    <message>
        <source>Soniox shows it beside what it bills. Empty: none is sent.</source>
        <translation>Soniox ga pokaže v obračunu. Prazno: ne pošlje se nobeno.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Kaj se hrani tukaj</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Kaj zapusti ta računalnik</translation>
    </message>
    <message>
        <source>Where files are</source>
        <translation>Kje so datoteke</translation>
    </message>
    <message>
        <source>client reference id account billing log</source>
        <translation>sklic odjemalca id račun obračun dnevnik</translation>
    </message>
    <message>
        <source>cloud send sound audio internet tracking telemetry</source>
        <translation>oblak pošlji zvok internet sledenje telemetrija</translation>
    </message>
    <message>
        <source>folder path history log settings file open delete disk</source>
        <translation>mapa pot zgodovina dnevnik datoteka odpri izbriši disk</translation>
    </message>
    <message>
        <source>history record save transcript disk delete</source>
        <translation>zgodovina shrani prepis disk izbriši</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>Newest line</source>
        <translation>Najnovejša vrstica</translation>
    </message>
    <message>
        <source>Position in the captions</source>
        <translation>Mesto v podnapisih</translation>
    </message>
    <message numerus="yes">
        <source>{n} new lines</source>
        <translation>
            <numerusform>{n} nova vrstica</numerusform>
            <numerusform>{n} novi vrstici</numerusform>
            <numerusform>{n} nove vrstice</numerusform>
            <numerusform>{n} novih vrstic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Izvozi&#xa0;…</translation>
    </message>
    <message>
        <source>Past captions</source>
        <translation>Prejšnji podnapisi</translation>
    </message>
</context>
<context>
    <name>RepairList</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>Some values in this file could not be used. Everything else was taken.</source>
        <translation>Nekatere vrednosti v tej datoteki so bile neveljavne. Vse drugo je bilo prevzeto.</translation>
    </message>
    <message>
        <source>Surtitle settings: repaired</source>
        <translation>Nastavitve Surtitle: popravljeno</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>Tu se nič ne imenuje »{words}«. Poskusite z drugo besedo ali manj črkami.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Pokaži stran</translation>
    </message>
    <message>
        <source>Show the page {page}</source>
        <translation>Pokaži stran {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <translation>
            <numerusform>{n} nastavitev najdena</numerusform>
            <numerusform>{n} nastavitvi najdeni</numerusform>
            <numerusform>{n} nastavitve najdene</numerusform>
            <numerusform>{n} nastavitev najdenih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>Tu se nič ne imenuje »{words}«. Poskusite z drugo besedo ali manj črkami.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Iskanje</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>A little quicker</source>
        <translation>Malo hitreje</translation>
    </message>
    <message>
        <source>After so much silence a sentence is over in any case.</source>
        <translation>Po tako dolgi tišini je stavek v vsakem primeru končan.</translation>
    </message>
    <message>
        <source>As quick as it can be</source>
        <translation>Kar najhitreje</translation>
    </message>
    <message>
        <source>Calm: fewest mistakes</source>
        <translation>Mirno: najmanj napak</translation>
    </message>
    <message>
        <source>How soon words settle</source>
        <translation>Kako hitro so besede potrjene</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Najdaljše čakanje</translation>
    </message>
    <message>
        <source>Notice sentence ends</source>
        <translation>Zaznaj konce stavkov</translation>
    </message>
    <message>
        <source>Off, words settle more slowly, and speakers are told apart a little better. Leave it on if unsure.</source>
        <translation>Če je izklopljeno, so besede dokončne pozneje, govorci pa malo bolje ločeni. Če niste prepričani, pustite vklopljeno.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Hitro</translation>
    </message>
    <message>
        <source>Quicker captions are cut into shorter pieces and have a few more mistakes.</source>
        <translation>Hitrejši podnapisi pridejo v krajših kosih in imajo nekaj več napak.</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Konci stavkov</translation>
    </message>
    <message>
        <source>Short pauses</source>
        <translation>Kratki premori</translation>
    </message>
    <message>
        <source>Soniox settles words when it believes that a sentence is over. Sooner is quicker to read; later makes fewer mistakes.</source>
        <translation>Soniox besede potrdi, ko meni, da je stavek končan. Če prej, jih hitreje preberete; če pozneje, je manj napak.</translation>
    </message>
    <message>
        <source>Whether a short pause already ends a sentence. For slow speakers choose “rather not”.</source>
        <translation>Ali že kratek premor konča stavek. Za počasne govorce je primerno »redko«.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>kot običajno</translation>
    </message>
    <message>
        <source>delay maximum endpoint silence milliseconds seconds</source>
        <translation>zamik največ konec tišina sekunde</translation>
    </message>
    <message>
        <source>endpoint detection pause utterance</source>
        <translation>zaznava konca premor izjava</translation>
    </message>
    <message>
        <source>hardly ever</source>
        <translation>skoraj nikoli</translation>
    </message>
    <message>
        <source>latency level speed delay endpoint adjustment fast</source>
        <translation>zakasnitev raven hitrost zamik hitro</translation>
    </message>
    <message>
        <source>later</source>
        <translation>pozneje</translation>
    </message>
    <message>
        <source>nearly always</source>
        <translation>skoraj vedno</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>pogosto</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>redko</translation>
    </message>
    <message>
        <source>sensitivity endpoint pause threshold</source>
        <translation>občutljivost konec premor prag</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>prej</translation>
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
        <translation>Odprta povezava se zaračunava, tudi med premorom. Po tem času se zapre; »Nadaljuj« odpre novo in nobena beseda se ne izgubi.</translation>
    </message>
    <message>
        <source>Keep a paused session for</source>
        <translation>Trajanje seje v premoru</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Seja</translation>
    </message>
    <message>
        <source>Sound of this length waits in memory and becomes captions once the service is back.</source>
        <translation>Zvok te dolžine čaka v pomnilniku in postane podnapisi, ko se storitev vrne.</translation>
    </message>
    <message>
        <source>Without a connection, keep</source>
        <translation>Zvok, ohranjen brez povezave</translation>
    </message>
    <message>
        <source>backlog offline buffer network memory outage</source>
        <translation>zaostanek brez povezave medpomnilnik omrežje izpad</translation>
    </message>
    <message>
        <source>pause park cost money price minutes close idle</source>
        <translation>premor strošek denar cena minute zapri</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} ura</numerusform>
            <numerusform>{n} uri</numerusform>
            <numerusform>{n} ure</numerusform>
            <numerusform>{n} ur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuta</numerusform>
            <numerusform>{n} minuti</numerusform>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} sekunda</numerusform>
            <numerusform>{n} sekundi</numerusform>
            <numerusform>{n} sekunde</numerusform>
            <numerusform>{n} sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual</source>
        <translation>Ponastavi</translation>
    </message>
    <message>
        <source>Back to the usual: {option}</source>
        <translation>Ponastavi: {option}</translation>
    </message>
    <message>
        <source>{option} is back to the usual.</source>
        <translation>{option}: ponastavljeno.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>It holds until Surtitle is closed, but could not be saved. {why}</source>
        <translation>To velja, dokler Surtitla ne zaprete, shraniti pa tega ni bilo mogoče. {why}</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Zdaj je tako, kot je bilo prej.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Stran</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strani</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Iskanje nastavitev</translation>
    </message>
    <message>
        <source>Surtitle settings</source>
        <translation>Surtitle: nastavitve</translation>
    </message>
    <message>
        <source>The new connection was refused, so the one before goes on. {why}</source>
        <translation>Nova povezava je bila zavrnjena, zato prejšnja teče naprej. {why}</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Close</source>
        <translation>Zapri</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>V vsakem programu</translation>
    </message>
    <message>
        <source>Surtitle: keys</source>
        <translation>Surtitle: tipke</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>A file…</source>
        <translation>Datoteka&#xa0;…</translation>
    </message>
    <message>
        <source>Listen to: {source}</source>
        <translation>Vir zvoka: {source}</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Mikrofona ni mogoče najti</translation>
    </message>
    <message>
        <source>What is listened to: {source}</source>
        <translation>Vir zvoka: {source}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>All files (*)</source>
        <translation>Vse datoteke (*)</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Zvok in video</translation>
    </message>
    <message>
        <source>Surtitle: a file to listen to</source>
        <translation>Surtitle: datoteka za poslušanje</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Sistemski mikrofon</translation>
    </message>
    <message>
        <source>{service} listens instead of the demonstration from the next Start on.</source>
        <translation>{service} od naslednjega »Začni« posluša namesto predstavitve.</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Colour</source>
        <translation>Barva</translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation>Barva {n}</translation>
    </message>
    <message>
        <source>Hide all names</source>
        <translation>Skrij vsa imena</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Nihče drug</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nihče določen</translation>
    </message>
    <message>
        <source>Not the same person after all</source>
        <translation>Vendarle ni ista oseba</translation>
    </message>
    <message>
        <source>Remove this name here</source>
        <translation>Odstrani to ime tukaj</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Govori</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Ista oseba kot</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Pokaži vsa imena</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Govorec</translation>
    </message>
    <message>
        <source>Surtitle: speaker</source>
        <translation>Surtitle: govorec</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>»{sentence}«</translation>
    </message>
</context>
<context>
    <name>SpeakerColours</name>
    <message>
        <source>Colour of speaker {n}</source>
        <translation>Barva govorca {n}</translation>
    </message>
    <message>
        <source>Hard to read for many: the colours of speakers {numbers}.</source>
        <translation>Za mnoge težko berljivo: barve govorcev {numbers}.</translation>
    </message>
    <message>
        <source>Speaker {n}, contrast {c} : 1</source>
        <translation>Govorec {n}, kontrast {c} : 1</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Press a name beside the captions to change it; F2 does the same.</source>
        <translation>Ime ob podnapisih spremenite s klikom nanj; enako naredi F2.</translation>
    </message>
    <message>
        <source>Show who speaks</source>
        <translation>Pokaži, kdo govori</translation>
    </message>
    <message>
        <source>Soniox hears who speaks. This computer alone cannot yet.</source>
        <translation>Soniox sliši, kdo govori. Ta računalnik sam tega še ne zmore.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Govorci</translation>
    </message>
    <message>
        <source>Tell changes of language</source>
        <translation>Označi menjavo jezika</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Loči govorce</translation>
    </message>
    <message>
        <source>The language is named where another one begins.</source>
        <translation>Tam, kjer se začne drug jezik, je ta naveden.</translation>
    </message>
    <message>
        <source>language tag mixed</source>
        <translation>jezik oznaka mešano</translation>
    </message>
    <message>
        <source>speaker label name diarization colour</source>
        <translation>govorec oznaka ime barva</translation>
    </message>
    <message>
        <source>speakers voices different people recognise label who</source>
        <translation>govorci glasovi različne osebe prepoznaj kdo</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>In every session</source>
        <translation>V vsaki seji</translation>
    </message>
    <message>
        <source>No speakers have been told apart yet.</source>
        <translation>Govorci še niso ločeni.</translation>
    </message>
    <message>
        <source>One person now: {name}.</source>
        <translation>Zdaj ena oseba: {name}.</translation>
    </message>
    <message>
        <source>The last change of names is undone.</source>
        <translation>Zadnja sprememba imena je razveljavljena.</translation>
    </message>
    <message>
        <source>The name of this passage is changed.</source>
        <translation>Ime tega odlomka je spremenjeno.</translation>
    </message>
    <message>
        <source>There is no change of names to undo.</source>
        <translation>Ni spremembe imena, ki bi jo bilo mogoče razveljaviti.</translation>
    </message>
    <message>
        <source>This session shows no names.</source>
        <translation>Ta seja ne prikazuje imen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Razveljavi</translation>
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
        <translation>Podrobnosti: {words}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
</context>
<context>
    <name>Surtitle</name>
    <message>
        <source>Not saved</source>
        <translation>Ni shranjeno</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Another colour: {colour}</source>
        <translation>Druga barva: {colour}</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Druga barva&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Copy everything</source>
        <translation>Kopiraj vse</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Kopiraj zadnji stavek</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Skrij okno</translation>
    </message>
    <message>
        <source>Let clicks reach the overlay</source>
        <translation>Dovoli klike na prekrivno okno</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Utišaj</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Prekrivno okno</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Premor</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izhod</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nadaljuj</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Pokaži zadnje še enkrat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Pokaži okno</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Začni</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ustavi</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Vklopi zvok</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Changes of language</source>
        <translation>Menjave jezika</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>Imena govorcev</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>Govorci&#xa0;…</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Prevedi …</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>Razveljavi zadnjo spremembo imena</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pogled</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Take clicks again</source>
        <translation>Spet sprejmi klike</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A two-minute conversation in two languages, so that you see how it reads.</source>
        <translation>Dvominutni pogovor v dveh jezikih, da vidite, kako se bere.</translation>
    </message>
    <message>
        <source>Accurate captions in over 60 languages, speakers told apart, live translation. Needs a key; about 12 cents an hour.</source>
        <translation>Natančni podnapisi v več kot 60 jezikih, razlikovanje govorcev, sprotni prevod. Potrebuje ključ; približno 12 centov na uro.</translation>
    </message>
    <message>
        <source>Choose who listens. You can change it at any time.</source>
        <translation>Izberite, kdo posluša. To lahko kadar koli spremenite.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Predstavitev</translation>
    </message>
    <message>
        <source>English, rough, free. No account, nothing leaves this computer.</source>
        <translation>Angleščina, manj natančno, brezplačno. Brez računa, nič ne zapusti tega računalnika.</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Prilepi ključ</translation>
    </message>
    <message>
        <source>Read what is being said.</source>
        <translation>Berite, kar se govori.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Začni zdaj</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ta računalnik</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Oglej si</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Always translated so</source>
        <translation>Vedno prevedeno tako</translation>
    </message>
    <message>
        <source>Anything to read beforehand: an invitation, an agenda, a summary.</source>
        <translation>Kar koli, kar je dobro prebrati vnaprej: vabilo, dnevni red, povzetek.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Facts about the occasion, such as its subject, place, speakers or organisation.</source>
        <translation>Podatki o dogodku, na primer tema, kraj, govorci ali organizacija.</translation>
    </message>
    <message>
        <source>For this occasion</source>
        <translation>Za to priložnost</translation>
    </message>
    <message>
        <source>Kind, such as subject</source>
        <translation>Vrsta, na primer tema</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Seznami</translation>
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
        <translation>Imena in posebne besede</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Imena in izrazi</translation>
    </message>
    <message>
        <source>One a line, spelt as they should stand in the captions.</source>
        <translation>Po ena na vrstico, zapisana tako, kot naj stoji v podnapisih.</translation>
    </message>
    <message>
        <source>Soniox takes 10000 letters in all. What is beyond is not sent.</source>
        <translation>Soniox sprejme skupaj 10000 znakov. Presežek se ne pošlje.</translation>
    </message>
    <message>
        <source>To be recognised</source>
        <translation>Za razpoznavanje</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>Za prevajanje</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Prevod</translation>
    </message>
    <message>
        <source>What Soniox knows beforehand, it hears better: names, special words, and the subject.</source>
        <translation>Kar Soniox ve vnaprej, sliši bolje: imena, posebne besede in temo.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Za kaj gre</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Beseda</translation>
    </message>
    <message>
        <source>Words whose translation is settled, such as titles and names of products.</source>
        <translation>Besede z ustaljenim prevodom, na primer nazivi in imena izdelkov.</translation>
    </message>
    <message>
        <source>glossary translation terms context</source>
        <translation>slovar prevod izrazi kontekst</translation>
    </message>
    <message>
        <source>import paste file csv limit letters context excel table</source>
        <translation>uvoz prilepi datoteka csv omejitev črke znaki kontekst excel preglednica</translation>
    </message>
    <message>
        <source>text description agenda context</source>
        <translation>besedilo opis dnevni red kontekst</translation>
    </message>
    <message>
        <source>topic domain subject general context meeting</source>
        <translation>tema področje splošno kontekst sestanek</translation>
    </message>
    <message>
        <source>vocabulary dictionary people products spelling terms context</source>
        <translation>besedišče slovar osebe izdelki črkovanje</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>A preset needs a name. Write one.</source>
        <translation>Slog potrebuje ime. Vpišite ga.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekliči</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Ime sloga</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Shrani</translation>
    </message>
</context>
<context>
    <name>self.captions</name>
    <message>
        <source>Captions</source>
        <translation>Podnapisi</translation>
    </message>
</context>
<context>
    <name>self.line</name>
    <message>
        <source>Status</source>
        <translation>Stanje</translation>
    </message>
</context>
</TS>
