<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An address begins with wss:// or, in your own network, with ws://.</source>
        <translation>Una dirección empieza por wss:// o, en su propia red, por ws://.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Subtítulos sobre otras ventanas</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Cambiar clave</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otro</translation>
    </message>
    <message>
        <source>Choose what is listened to</source>
        <translation>Elegir qué se escucha</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Press {keys} in Surtitle to stop that.</source>
        <translation>Los clics atraviesan la superposición. Pulse {keys} en Surtitle para desactivarlo.</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Rest the pointer on it, or press {keys} in Surtitle, to stop that.</source>
        <translation>Los clics atraviesan la superposición. Deje el puntero sobre ella o pulse {keys} en Surtitle para desactivarlo.</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>Sonido del equipo</translation>
    </message>
    <message>
        <source>Connecting to {service}. Speak already; nothing is lost.</source>
        <translation>Conectando con {service}. Ya puede hablar; no se pierde nada.</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Copiar la última frase</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Crema</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris oscuro</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Easier with dyslexia</source>
        <translation>Más fácil con dislexia</translation>
    </message>
    <message>
        <source>English, rough</source>
        <translation>inglés, aproximado</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening now.</source>
        <translation>Han llegado todas las palabras. Ya nadie escucha.</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening, and nothing is billed.</source>
        <translation>Han llegado todas las palabras. Nadie escucha y no se cobra nada.</translation>
    </message>
    <message>
        <source>Everything there was to hear is written down.</source>
        <translation>Está escrito todo lo que había que oír.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>First language only</source>
        <translation>Solo el primer idioma</translation>
    </message>
    <message>
        <source>For programs, JSON lines</source>
        <translation>Para programas, JSON Lines</translation>
    </message>
    <message>
        <source>Have the next sentence read out</source>
        <translation>Leer en voz alta la siguiente frase</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>It stays muted when you resume.</source>
        <translation>El micrófono seguirá silenciado al reanudar.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Larger captions, smaller, as before</source>
        <translation>Subtítulos más grandes, más pequeños, como antes</translation>
    </message>
    <message>
        <source>Let clicks through the overlay, or not</source>
        <translation>Dejar pasar los clics por la superposición, o no</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul claro</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>Verde claro</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris claro</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Microphone + what I hear</source>
        <translation>Micrófono + lo que oigo</translation>
    </message>
    <message>
        <source>Move the keyboard focus to the overlay, and back</source>
        <translation>Llevar el foco del teclado a la superposición y de vuelta</translation>
    </message>
    <message>
        <source>Move the overlay while it has the focus</source>
        <translation>Mover la superposición cuando tiene el foco</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <translation>Silenciar y reactivar</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Muted: what is said after Start is not heard.</source>
        <translation>Silenciado: lo que se diga después de Iniciar no se oirá.</translation>
    </message>
    <message>
        <source>Name the speakers</source>
        <translation>Poner nombre a los hablantes</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Azul noche</translation>
    </message>
    <message>
        <source>No captions for {t}</source>
        <translation>Sin subtítulos desde hace {t}</translation>
    </message>
    <message>
        <source>No connection for {t}</source>
        <translation>Sin conexión desde hace {t}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún no hay clave</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Not kept yet: {n} letters, and there is room for {most}. Shorten it.</source>
        <translation>Aún no se ha guardado: {n} letras, y caben {most}. Acorte el texto.</translation>
    </message>
    <message>
        <source>Not kept yet: {n} lines, and there is room for {most}. Leave some out.</source>
        <translation>Aún no se ha guardado: {n} líneas, y caben {most}. Quite algunas.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Nothing is billed. Resume connects again.</source>
        <translation>No se cobra nada. «Reanudar» vuelve a conectar.</translation>
    </message>
    <message>
        <source>Nothing is listened to.</source>
        <translation>No se escucha nada.</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <translation>No se reproduce nada.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer.</source>
        <translation>Nada de lo que diga sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. Connecting to {service}.</source>
        <translation>Nada de lo que diga sale de este equipo. Conectando con {service}.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on, and is billed.</source>
        <translation>Nada de lo que diga sale de este equipo. La sesión continúa y se cobra.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on.</source>
        <translation>Nada de lo que diga sale de este equipo. La sesión continúa.</translation>
    </message>
    <message>
        <source>One language: {language}</source>
        <translation>Un solo idioma: {language}</translation>
    </message>
    <message>
        <source>Page Up, Page Down, End</source>
        <translation>Re Pág, Av Pág, Fin</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Pegar una clave</translation>
    </message>
    <message>
        <source>Pause, and resume</source>
        <translation>Pausar y reanudar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Press Start to watch the demonstration.</source>
        <translation>Pulse «Iniciar» para ver la demostración.</translation>
    </message>
    <message>
        <source>Press Start, and this computer listens. English, rough, free.</source>
        <translation>Pulse «Iniciar» y este equipo escuchará. Inglés, aproximado, gratis.</translation>
    </message>
    <message>
        <source>Press Start, and {service} listens. Nothing is billed before.</source>
        <translation>Pulse «Iniciar» y {service} escuchará. Antes no se cobra nada.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read back, and return to the newest</source>
        <translation>Retroceder en el texto y volver a lo más reciente</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Resize the overlay while it has the focus</source>
        <translation>Cambiar el tamaño de la superposición cuando tiene el foco</translation>
    </message>
    <message>
        <source>Resume goes on where you left.</source>
        <translation>«Reanudar» continúa donde lo dejó.</translation>
    </message>
    <message>
        <source>Second language only</source>
        <translation>Solo el segundo idioma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings and words cannot be kept here.</source>
        <translation>Aquí no se pueden guardar los ajustes ni lo que se dice.</translation>
    </message>
    <message>
        <source>Show again what was said last</source>
        <translation>Mostrar otra vez lo último que se dijo</translation>
    </message>
    <message>
        <source>Soniox needs a key before it can listen. Nothing is billed before Start.</source>
        <translation>Soniox necesita una clave para escuchar. Antes de iniciar no se cobra nada.</translation>
    </message>
    <message>
        <source>Start tries this address without a key.</source>
        <translation>«Iniciar» prueba esta dirección sin clave.</translation>
    </message>
    <message>
        <source>Start, and stop</source>
        <translation>Iniciar y detener</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Still listening; nothing is lost.</source>
        <translation>Surtitle sigue escuchando; no se pierde nada.</translation>
    </message>
    <message>
        <source>Still listening; the oldest {t} had to go.</source>
        <translation>Surtitle sigue escuchando; los {t} más antiguos no se pudieron conservar.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Subtitles, SubRip</source>
        <translation>Subtítulos, SubRip</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Subtítulos, WebVTT</translation>
    </message>
    <message>
        <source>Surtitle: export</source>
        <translation>Surtitle: exportar</translation>
    </message>
    <message>
        <source>Television (BBC)</source>
        <translation>Televisión (BBC)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>That is too much text to paste. Paste the part of it that you need.</source>
        <translation>Es demasiado texto para pegarlo. Pegue la parte que necesite.</translation>
    </message>
    <message>
        <source>The demonstration begins in a moment.</source>
        <translation>La demostración empieza en un momento.</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The last words are on their way.</source>
        <translation>Las últimas palabras están en camino.</translation>
    </message>
    <message>
        <source>The last words are on their way; then Surtitle closes.</source>
        <translation>Las últimas palabras están en camino; después Surtitle se cierra.</translation>
    </message>
    <message>
        <source>The last {t} could not be captioned. Check the connection before you start again.</source>
        <translation>No se pudieron subtitular los últimos {t}. Compruebe la conexión antes de volver a iniciar.</translation>
    </message>
    <message>
        <source>The microphone is off.</source>
        <translation>El micrófono está apagado.</translation>
    </message>
    <message>
        <source>The recogniser is being loaded. Speak already; nothing is lost.</source>
        <translation>Se está cargando el reconocimiento de voz. Ya puede hablar; no se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>The session is kept, and billed, for {n} more minutes.</source>
        <translation>
            <numerusform>La sesión sigue abierta, y se cobra, un minuto más.</numerusform>
            <numerusform>La sesión sigue abierta, y se cobra, {n} minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is kept, and billed.</source>
        <translation>La sesión sigue abierta y se cobra.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as {file}; defaults are used.</source>
        <translation>El archivo de ajustes estaba dañado. Se guarda como {file}; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>El del tema</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Solo la traducción</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Trying again in {t}.</source>
        <translation>Nuevo intento en {t}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Intentándolo de nuevo.</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>Deshacer el último cambio de nombres</translation>
    </message>
    <message>
        <source>What this computer plays ({output})</source>
        <translation>Lo que reproduce este equipo ({output})</translation>
    </message>
    <message>
        <source>What was captured is kept: Start goes on with it.</source>
        <translation>Lo captado se conserva: «Iniciar» continúa a partir de ahí.</translation>
    </message>
    <message>
        <source>What was said, as plain text</source>
        <translation>Lo dicho, como texto sin formato</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Words and translation</source>
        <translation>Original y traducción</translation>
    </message>
    <message>
        <source>Words and translation side by side</source>
        <translation>Original y traducción en paralelo</translation>
    </message>
    <message>
        <source>Words are not being saved.</source>
        <translation>Lo que se dice no se está guardando.</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Solo el original</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>Original, traducción y nombres: qué se muestra</translation>
    </message>
    <message>
        <source>Writing would need these keys. Hold Ctrl, Alt or Meta with them.</source>
        <translation>Estas teclas hacen falta para escribir. Mantenga pulsado además Control, Alt o Meta.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>nothing is playing</source>
        <translation>no se reproduce nada</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation>{n} s de retraso</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings could not be used and are back at their defaults: {names}.</source>
        <translation>
            <numerusform>No se pudo usar un ajuste y ha vuelto a su valor predeterminado: {names}.</numerusform>
            <numerusform>No se pudieron usar {n} ajustes y han vuelto a sus valores predeterminados: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option}: {found} cannot be used. All of this section is as usual.</source>
        <translation>{option}: {found} no se puede usar. Se ha restablecido toda esta sección.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used and is left out.</source>
        <translation>{option}: «{found}» no se puede usar y se ha omitido.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used. It is as usual now.</source>
        <translation>{option}: «{found}» no se puede usar. Se ha restablecido el valor.</translation>
    </message>
    <message>
        <source>{service} has not answered yet. Still listening; nothing is lost.</source>
        <translation>{service} aún no ha respondido. Surtitle sigue escuchando; no se pierde nada.</translation>
    </message>
    <message>
        <source>{service} takes the connection and drops it at once.</source>
        <translation>{service} acepta la conexión y la corta enseguida.</translation>
    </message>
    <message>
        <source>{t} of sound are missing here</source>
        <translation>Aquí faltan {t} de sonido</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This computer has no font for some of the letters that were said. Install the Noto fonts to see them.</source>
        <translation>A este equipo le falta una fuente para algunos de los caracteres. Instale las fuentes Noto para verlos.</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Each sentence</source>
        <translation>Cada frase</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>Cada pocos segundos</translation>
    </message>
    <message>
        <source>Finished sentences in a window of their own. Its text only grows, and the caret stays.</source>
        <translation>Frases terminadas en una ventana propia. El texto solo crece y el cursor no se mueve.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo a petición</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>Abrir el texto</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Screen readers and braille</source>
        <translation>Lectores de pantalla y braille</translation>
    </message>
    <message>
        <source>Sentences that come in between are read out together.</source>
        <translation>Las frases que llegan entretanto se leen juntas.</translation>
    </message>
    <message>
        <source>What a screen reader is told, once a sentence is finished. It is never interrupted.</source>
        <translation>Lo que anuncia el lector de pantalla cuando termina una frase. Nunca se le interrumpe.</translation>
    </message>
    <message>
        <source>What buttons, options and messages are written in. Captions are not translated by it.</source>
        <translation>El idioma de botones, opciones y mensajes. No traduce los subtítulos.</translation>
    </message>
    <message>
        <source>braille deafblind read along window</source>
        <translation>braille sordoceguera leer ventana</translation>
    </message>
    <message>
        <source>language translation interface english</source>
        <translation>idioma traducción interfaz inglés</translation>
    </message>
    <message>
        <source>screen reader speech announce braille blind</source>
        <translation>lector de pantalla voz anunciar braille ciego</translation>
    </message>
    <message>
        <source>screen reader speech seconds pause</source>
        <translation>lector de pantalla voz segundos pausa</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainWindow</name>
    <message>
        <source>Escape or a click puts this away.</source>
        <translation>Se cierra con Esc o con un clic.</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Surtitle: said again</source>
        <translation>Surtitle: otra vez</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>A word on your list was said</source>
        <translation>Se dijo una palabra de su lista</translation>
    </message>
    <message>
        <source>The sentence with the word stands here.</source>
        <translation>Aquí aparece la frase con la palabra.</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>desayuno</translation>
    </message>
    <message>
        <source>“{word}” was said</source>
        <translation>Se dijo «{word}»</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>A frame flashes slowly around the window and the overlay; with reduced motion it stands still.</source>
        <translation>Un marco parpadea despacio alrededor de la ventana y de la superposición; con movimiento reducido queda fijo.</translation>
    </message>
    <message>
        <source>A line stands beneath the word, in the window and in the overlay.</source>
        <translation>La palabra aparece subrayada, en la ventana y en la superposición.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Anna is found in Anna’s, and ticket in tickets.</source>
        <translation>«Lucía» se encuentra en «Lucías», y «tren» en «trenes».</translation>
    </message>
    <message>
        <source>Catherine is found in Katherine, too; this holds for words that begin with a capital letter.</source>
        <translation>«Catarina» se encuentra también en «Katarina»; vale para palabras que empiezan con mayúscula.</translation>
    </message>
    <message>
        <source>Compared with the volume of this computer.</source>
        <translation>Respecto al volumen de este equipo.</translation>
    </message>
    <message>
        <source>Flash the edge of the window</source>
        <translation>Hacer parpadear el borde de la ventana</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>If high notes are hard to hear, low ones may be easier.</source>
        <translation>Quien oye mal las notas agudas quizá oiga las graves.</translation>
    </message>
    <message>
        <source>Mark it in the captions</source>
        <translation>Marcarla en los subtítulos</translation>
    </message>
    <message>
        <source>Names spelt as they sound</source>
        <translation>Nombres escritos como suenan</translation>
    </message>
    <message>
        <source>Names, words or phrases, one a line; when somebody says one, you are told.</source>
        <translation>Nombres, palabras o expresiones, una por línea; cuando alguien dice una, se le avisa.</translation>
    </message>
    <message>
        <source>Others in the room may hear it, too.</source>
        <translation>Otras personas en la sala también podrían oírlo.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Mostrar una notificación</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Mostrar una</translation>
    </message>
    <message>
        <source>Show what was said in it</source>
        <translation>Mostrar en ella lo que se dijo</translation>
    </message>
    <message>
        <source>Switch this off where others can see your screen.</source>
        <translation>Desactívelo si otras personas pueden ver su pantalla.</translation>
    </message>
    <message>
        <source>The desktop tells you while Surtitle&apos;s window is not in front.</source>
        <translation>El escritorio se lo indica cuando la ventana de Surtitle no está en primer plano.</translation>
    </message>
    <message>
        <source>Two knocks</source>
        <translation>Dos golpes</translation>
    </message>
    <message>
        <source>Two low notes</source>
        <translation>Dos notas graves</translation>
    </message>
    <message>
        <source>Two soft notes</source>
        <translation>Dos notas suaves</translation>
    </message>
    <message>
        <source>What counts as a match</source>
        <translation>Variantes admitidas</translation>
    </message>
    <message>
        <source>When one of them is said</source>
        <translation>Cuando se dice una de ellas</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>Qué sonido</translation>
    </message>
    <message>
        <source>With other endings</source>
        <translation>Con otras terminaciones</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>Sin acentos</translation>
    </message>
    <message>
        <source>Words to watch for</source>
        <translation>Palabras de alerta</translation>
    </message>
    <message>
        <source>Zoë is found in Zoe, too.</source>
        <translation>«García» se encuentra también en «Garcia».</translation>
    </message>
    <message>
        <source>chime beep bell</source>
        <translation>timbre pitido campana sonido</translation>
    </message>
    <message>
        <source>chime beep bell notes low high hearing</source>
        <translation>timbre pitido campana notas graves agudas oído</translation>
    </message>
    <message>
        <source>declension plural inflection</source>
        <translation>declinación plural flexión</translation>
    </message>
    <message>
        <source>desktop message popup</source>
        <translation>escritorio mensaje emergente</translation>
    </message>
    <message>
        <source>diacritics marks</source>
        <translation>diacríticos tildes acentos</translation>
    </message>
    <message>
        <source>frame blink light</source>
        <translation>marco parpadeo luz</translation>
    </message>
    <message>
        <source>keyword name alert notify listen watch</source>
        <translation>palabra clave nombre aviso notificar alerta</translation>
    </message>
    <message>
        <source>phonetic similar spelling</source>
        <translation>fonético parecido ortografía</translation>
    </message>
    <message>
        <source>private hide content notification</source>
        <translation>privado ocultar contenido notificación</translation>
    </message>
    <message>
        <source>underline highlight</source>
        <translation>subrayar resaltar</translation>
    </message>
    <message>
        <source>volume loudness quiet sound</source>
        <translation>volumen alto bajo sonido</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>A little calmer</source>
        <translation>Con algo más de calma</translation>
    </message>
    <message>
        <source>A rim around letters keeps them readable over a picture that shows through.</source>
        <translation>Un borde alrededor de las letras las mantiene legibles sobre una imagen que se transparenta.</translation>
    </message>
    <message>
        <source>A soft shadow beneath the letters.</source>
        <translation>Una sombra suave bajo las letras.</translation>
    </message>
    <message>
        <source>A whole look with one press. Keep what suits you under a name of your own.</source>
        <translation>Un aspecto completo con un solo clic. El que le vaya bien puede guardarlo con el nombre que quiera.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As in a sentence</source>
        <translation>Como en una frase</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De golpe</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Between speakers</source>
        <translation>Entre hablantes</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>Solo mayúsculas</translation>
    </message>
    <message>
        <source>Capitals only are harder to read for most people. Copied text stays as it was said.</source>
        <translation>A la mayoría le cuesta más leer solo mayúsculas. El texto copiado queda como se dijo.</translation>
    </message>
    <message>
        <source>Caption size</source>
        <translation>Tamaño de los subtítulos</translation>
    </message>
    <message>
        <source>Colour of both</source>
        <translation>Color de ambos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of speakers</source>
        <translation>Colores de los hablantes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Earliest words</source>
        <translation>Cuanto antes</translation>
    </message>
    <message>
        <source>Early or calm</source>
        <translation>Rapidez o calma</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>Con el mínimo de cambios</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste alto, claro</translation>
    </message>
    <message>
        <source>How far lines stand apart.</source>
        <translation>La distancia entre las líneas.</translation>
    </message>
    <message>
        <source>How large the words are. Ctrl and the wheel over captions do the same.</source>
        <translation>El tamaño de las palabras. Control y la rueda sobre los subtítulos hacen lo mismo.</translation>
    </message>
    <message>
        <source>How many lines the strip over other windows shows at a time. Television shows two.</source>
        <translation>Cuántas líneas muestra a la vez la franja sobre otras ventanas. La televisión muestra dos.</translation>
    </message>
    <message>
        <source>How thick the letters are. Light letters on a dark ground need a little less.</source>
        <translation>El grosor de las letras. Las letras claras sobre fondo oscuro necesitan algo menos.</translation>
    </message>
    <message>
        <source>How words that the service may still correct are marked. They never move because of it.</source>
        <translation>Cómo se marcan las palabras que el servicio aún puede corregir. Nunca se desplazan por ello.</translation>
    </message>
    <message>
        <source>In a colour of their own</source>
        <translation>Con un color propio</translation>
    </message>
    <message>
        <source>Left alone, it is black around light letters and white around dark ones.</source>
        <translation>Automático: negro alrededor de letras claras y blanco alrededor de letras oscuras.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espacio entre letras</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Altura de línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines move up</source>
        <translation>Las líneas suben</translation>
    </message>
    <message>
        <source>Lines of the overlay</source>
        <translation>Líneas de la superposición</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>Nombres de los hablantes</translation>
    </message>
    <message>
        <source>Of words that may change, or of the line beneath them.</source>
        <translation>El de las palabras provisionales o el de la línea bajo ellas.</translation>
    </message>
    <message>
        <source>On names and words</source>
        <translation>En nombres y palabras</translation>
    </message>
    <message>
        <source>On names only</source>
        <translation>Solo en los nombres</translation>
    </message>
    <message>
        <source>On television the words themselves take the colour of whoever says them.</source>
        <translation>En la televisión, las propias palabras llevan el color de quien habla.</translation>
    </message>
    <message>
        <source>Ours was made for people with low vision. Any typeface of this computer can be used.</source>
        <translation>El nuestro se creó para personas con baja visión. Se puede usar cualquier tipo de letra de este equipo.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Outline and shadow</source>
        <translation>Contorno y sombra</translation>
    </message>
    <message>
        <source>Pick a speaker by number, then a colour. A name always stands beside it.</source>
        <translation>Elija un hablante por su número y luego un color. Al lado siempre se ve un nombre.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Room before somebody else speaks, or after a pause.</source>
        <translation>Espacio antes de que hable otra persona o tras una pausa.</translation>
    </message>
    <message>
        <source>Room between letters. A little more helps many people with dyslexia.</source>
        <translation>Espacio entre letras. Un poco más ayuda a muchas personas con dislexia.</translation>
    </message>
    <message>
        <source>Room between words, to go with wider letters.</source>
        <translation>Espacio entre palabras, a juego con letras más separadas.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Smoothly</source>
        <translation>De forma suave</translation>
    </message>
    <message>
        <source>Smoothly, or at once, which is easier if motion tires your eyes or makes you unwell.</source>
        <translation>De forma suave o de golpe; lo segundo es más cómodo para quien se cansa o se marea con el movimiento.</translation>
    </message>
    <message>
        <source>The colour behind captions in the window. The overlay has its own.</source>
        <translation>El color que hay detrás de los subtítulos en la ventana. La superposición tiene el suyo.</translation>
    </message>
    <message>
        <source>The colour of words that are final.</source>
        <translation>El color de las palabras definitivas.</translation>
    </message>
    <message>
        <source>The colours of the whole window.</source>
        <translation>Los colores de toda la ventana.</translation>
    </message>
    <message>
        <source>Their colour</source>
        <translation>Color de las provisionales</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>When calm, words come a moment later and change less. Final words are never held back.</source>
        <translation>Con calma, las palabras llegan un momento después y cambian menos. Las definitivas nunca se retienen.</translation>
    </message>
    <message>
        <source>With a thin line beneath</source>
        <translation>Con una línea fina debajo</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Espacio entre palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Words that may change</source>
        <translation>Palabras provisionales</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>gruesa</translation>
    </message>
    <message>
        <source>bold thin thick font</source>
        <translation>negrita fina gruesa fuente</translation>
    </message>
    <message>
        <source>border stroke edge rim</source>
        <translation>borde trazo contorno</translation>
    </message>
    <message>
        <source>colour dark light night high contrast black white</source>
        <translation>color oscuro claro noche contraste alto negro blanco</translation>
    </message>
    <message>
        <source>drop shadow edge depth</source>
        <translation>sombra borde profundidad</translation>
    </message>
    <message>
        <source>font family letters</source>
        <translation>fuente tipografía familia letras</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>letra texto grande pequeño zoom</translation>
    </message>
    <message>
        <source>gap dyslexia wide</source>
        <translation>hueco dislexia ancho</translation>
    </message>
    <message>
        <source>motion animation scroll glide still reduced vestibular</source>
        <translation>movimiento animación desplazar suave quieto reducido mareo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>outline shadow border colour</source>
        <translation>contorno sombra borde color</translation>
    </message>
    <message>
        <source>pace flicker speed delay fast slow changes calm</source>
        <translation>ritmo parpadeo velocidad retraso rápido lento cambios calma</translation>
    </message>
    <message>
        <source>paper colour ground contrast</source>
        <translation>papel color fondo contraste</translation>
    </message>
    <message>
        <source>paragraph gap spacing turn</source>
        <translation>párrafo hueco espacio turno</translation>
    </message>
    <message>
        <source>preset style bbc television high contrast dyslexia large print own save import export</source>
        <translation>estilo bbc televisión contraste alto dislexia letra grande propio guardar importar exportar</translation>
    </message>
    <message>
        <source>provisional interim tail colour contrast</source>
        <translation>provisional intermedio color contraste</translation>
    </message>
    <message>
        <source>provisional interim tail underline pale</source>
        <translation>provisional intermedio subrayado pálido</translation>
    </message>
    <message>
        <source>rows height box</source>
        <translation>filas altura caja</translation>
    </message>
    <message>
        <source>spacing leading distance</source>
        <translation>espacio interlineado distancia</translation>
    </message>
    <message>
        <source>speaker colour voice person contrast</source>
        <translation>hablante color voz persona contraste</translation>
    </message>
    <message>
        <source>speaker colour words names bbc television</source>
        <translation>hablante color palabras nombres bbc televisión</translation>
    </message>
    <message>
        <source>text colour ink foreground contrast hex rgb palette</source>
        <translation>texto color tinta primer plano contraste hex rgb paleta</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>fina</translation>
    </message>
    <message>
        <source>tracking kerning dyslexia wide</source>
        <translation>interletraje kerning dislexia ancho</translation>
    </message>
    <message>
        <source>upper case lower case letters shouting</source>
        <translation>mayúsculas minúsculas letras gritar</translation>
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
        <translation>Lucía
andén nueve
desayuno</translation>
    </message>
    <message>
        <source>“{word}” is found in {forms}, too.</source>
        <translation>«{word}» se encuentra también en {forms}.</translation>
    </message>
    <message>
        <source>“{word}” is found only as it is written.</source>
        <translation>«{word}» se encuentra solo tal como está escrito.</translation>
    </message>
</context>
<context>
    <name>BackRow</name>
    <message>
        <source>All back to the usual</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Every option is back to the usual.</source>
        <translation>Se han restablecido todas las opciones.</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>Contrast {a} : 1 · provisional words {b} : 1 · lines of about {n} characters here</source>
        <translation>Contraste {a} : 1 · palabras provisionales {b} : 1 · aquí líneas de unos {n} caracteres</translation>
    </message>
    <message>
        <source>How captions look</source>
        <translation>Aspecto de los subtítulos</translation>
    </message>
    <message>
        <source>The first boat is full.</source>
        <translation>El primer barco está lleno.</translation>
    </message>
    <message>
        <source>The second one is late,</source>
        <translation>El segundo viene con retraso,</translation>
    </message>
    <message>
        <source>so we take the early one</source>
        <translation>así que tomamos el que sale antes</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Speaker {label}</source>
        <translation>Hablante {label}</translation>
    </message>
</context>
<context>
    <name>CaptionsMenu</name>
    <message>
        <source>Copy everything</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Copiar la última frase</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Mark everything</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Mostrar lo último otra vez</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>A change takes a new connection; nothing said is lost.</source>
        <translation>Cambiarlo requiere una nueva conexión; no se pierde nada de lo dicho.</translation>
    </message>
    <message>
        <source>Takes effect with the next Start.</source>
        <translation>Se aplica la próxima vez que pulse «Iniciar».</translation>
    </message>
    <message>
        <source>That cannot be kept, so it is as it was before.</source>
        <translation>Eso no se puede guardar; queda como antes.</translation>
    </message>
    <message>
        <source>The new connection is being made; nothing said is lost.</source>
        <translation>Se está creando la nueva conexión; no se pierde nada de lo dicho.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A key in SONIOX_API_KEY is used instead of the one kept here.</source>
        <translation>Se usa la clave de SONIOX_API_KEY en lugar de la guardada aquí.</translation>
    </message>
    <message>
        <source>The key is kept in a file only you can read, because this computer has no keyring.</source>
        <translation>La clave se guarda en un archivo que solo usted puede leer, porque este equipo no tiene llavero.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring.</source>
        <translation>La clave se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The key is kept in this profile&apos;s folder, in a file only you can read.</source>
        <translation>La clave se guarda en la carpeta de este perfil, en un archivo que solo usted puede leer.</translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB</source>
        <translation>Color como #RRGGBB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Write # and six of 0 to 9 and A to F, such as #1D5FA8.</source>
        <translation>Escriba # y seis caracteres de 0 a 9 y de A a F, como #1D5FA8.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1</source>
        <translation>{colour}: contraste {n} : 1</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1, hard to read for many.</source>
        <translation>{colour}: contraste {n} : 1, difícil de leer para muchas personas.</translation>
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
        <translation>Pegar o abrir una lista…</translation>
    </message>
    <message>
        <source>{n} letters: the last {over} are not sent. Shorten a list or the background.</source>
        <translation>{n} caracteres: los últimos {over} no se envían. Acorte una lista o el contexto.</translation>
    </message>
    <message>
        <source>{n} of {most} letters used</source>
        <translation>{n} de {most} caracteres usados</translation>
    </message>
</context>
<context>
    <name>ContrastLine</name>
    <message>
        <source>Contrast {n} : 1</source>
        <translation>Contraste {n} : 1</translation>
    </message>
    <message>
        <source>Contrast {n} : 1, hard to read for many.</source>
        <translation>Contraste {n} : 1, difícil de leer para muchos.</translation>
    </message>
    <message>
        <source>Use a readable colour</source>
        <translation>Usar un color legible</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Begin captioning</source>
        <translation>Empezar a subtitular</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Subtítulos sobre otras ventanas</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>End the session; the last words still arrive</source>
        <translation>Terminar la sesión; las últimas palabras llegarán igualmente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Let the microphone be heard again</source>
        <translation>Volver a activar el micrófono</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Volver a escuchar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Nothing you say is heard; the session goes on</source>
        <translation>No se oye lo que diga; la sesión continúa</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Switch the microphone off and hold the session</source>
        <translation>Apagar el micrófono; la sesión sigue abierta</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>Original, traducción y nombres: qué se muestra</translation>
    </message>
    <message>
        <source>Write the captions into a file</source>
        <translation>Guardar los subtítulos en un archivo</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer: English, rough, free</source>
        <translation>Este equipo: inglés, gratis</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Quién escucha</translation>
    </message>
</context>
<context>
    <name>EverythingPage</name>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>All settings in one file, for another computer or another person. Keys are never in it.</source>
        <translation>Todos los ajustes en un archivo, para otro equipo u otra persona. Nunca contiene claves.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer de un archivo</translation>
    </message>
    <message>
        <source>Every option as if nobody had changed it. Keys and history stay. It can be undone.</source>
        <translation>Todas las opciones como al principio. Las claves y el historial se conservan. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Settings from such a file take the place of these. It can be undone.</source>
        <translation>Los ajustes de ese archivo sustituyen a los actuales. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Llevar a otro equipo</translation>
    </message>
    <message>
        <source>export save backup json share</source>
        <translation>exportar guardar copia json compartir</translation>
    </message>
    <message>
        <source>import load restore json open</source>
        <translation>importar cargar restaurar json abrir</translation>
    </message>
    <message>
        <source>reset defaults factory usual</source>
        <translation>restablecer predeterminado fábrica</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Surtitle settings: export</source>
        <translation>Ajustes de Surtitle: exportar</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file could not be written or read.</source>
        <translation>No se pudo escribir o leer un archivo.</translation>
    </message>
    <message>
        <source>Add credit in the {service} console, then start again.</source>
        <translation>Añada saldo en la consola de {service} y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Allow Surtitle in System Settings, under Privacy &amp; Security, Microphone.</source>
        <translation>Permita el acceso a Surtitle en Ajustes del Sistema, en «Privacidad y seguridad», «Micrófono».</translation>
    </message>
    <message>
        <source>Allow Surtitle to use the file or folder that the details name.</source>
        <translation>Permita que Surtitle use el archivo o la carpeta que indican los detalles.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then start again.</source>
        <translation>Permítalo en los ajustes de privacidad del sistema y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Another program is using a file of Surtitle.</source>
        <translation>Otro programa retiene un archivo de Surtitle.</translation>
    </message>
    <message>
        <source>Check its name; `surtitle devices` lists what can be listened to.</source>
        <translation>Compruebe el nombre; `surtitle devices` muestra lo que se puede escuchar.</translation>
    </message>
    <message>
        <source>Check that it is an audio or video file, and not damaged.</source>
        <translation>Compruebe que sea un archivo de audio o vídeo y que no esté dañado.</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen.</source>
        <translation>Compruebe que se haya elegido el micrófono correcto.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Check the address of the service, or clear it to use the usual one.</source>
        <translation>Compruebe la dirección del servicio o bórrela para usar la habitual.</translation>
    </message>
    <message>
        <source>Check the address of the service; it begins with wss:// or ws://.</source>
        <translation>Compruebe la dirección del servicio; empieza por wss:// o ws://.</translation>
    </message>
    <message>
        <source>Check the network, or listen with this computer instead.</source>
        <translation>Compruebe la red o deje que escuche este equipo.</translation>
    </message>
    <message>
        <source>Check the network; Surtitle tries again by itself.</source>
        <translation>Compruebe la red; Surtitle lo intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask who runs the network whether it intercepts connections.</source>
        <translation>Compruebe la fecha de este equipo y pregunte a quien administra la red si intercepta conexiones.</translation>
    </message>
    <message>
        <source>Check whether there is a newer version of Surtitle.</source>
        <translation>Compruebe si hay una versión más reciente de Surtitle.</translation>
    </message>
    <message>
        <source>Choose another model in the settings.</source>
        <translation>Elija otro modelo en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another source; `surtitle devices` lists them.</source>
        <translation>Elija otra fuente; `surtitle devices` las muestra.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Cierre ese programa.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another microphone.</source>
        <translation>Cierre el programa que lo usa o elija otro micrófono.</translation>
    </message>
    <message>
        <source>End other sessions of this account, or wait a minute.</source>
        <translation>Termine otras sesiones de esta cuenta o espere un minuto.</translation>
    </message>
    <message>
        <source>Install Surtitle again, or choose another service.</source>
        <translation>Vuelva a instalar Surtitle o elija otro servicio.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle begins a new one by itself.</source>
        <translation>Siga con normalidad; Surtitle empezará otra por sí solo.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle connects again by itself.</source>
        <translation>Siga con normalidad; Surtitle volverá a conectarse por sí solo.</translation>
    </message>
    <message>
        <source>Let desktop apps use it in Settings, under Privacy &amp; security, Microphone.</source>
        <translation>Permita el acceso a las aplicaciones de escritorio en Configuración, en «Privacidad y seguridad», «Micrófono».</translation>
    </message>
    <message>
        <source>Make a key with that permission in the {service} console.</source>
        <translation>Cree una clave con ese permiso en la consola de {service}.</translation>
    </message>
    <message>
        <source>Make a new key in the {service} console and paste it.</source>
        <translation>Cree una clave nueva en la consola de {service} y péguela.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>Libere espacio en él.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>No se encontró ningún micrófono.</translation>
    </message>
    <message>
        <source>No sound can be read from {source}.</source>
        <translation>No se puede leer sonido de {source}.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>No se oyó nada.</translation>
    </message>
    <message>
        <source>Paste a key, or listen with this computer instead.</source>
        <translation>Pegue una clave o deje que escuche este equipo.</translation>
    </message>
    <message>
        <source>Paste the key again, or make a new one in the {service} console.</source>
        <translation>Pegue la clave otra vez o cree una nueva en la consola de {service}.</translation>
    </message>
    <message>
        <source>Plug it in again, and captions go on by themselves.</source>
        <translation>Vuelva a conectarlo y los subtítulos seguirán por sí solos.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the sound settings.</source>
        <translation>Conecte uno o elija otro en los ajustes de sonido.</translation>
    </message>
    <message>
        <source>Put the option named in the details back to its default.</source>
        <translation>Devuelva a su valor predeterminado la opción indicada en los detalles.</translation>
    </message>
    <message>
        <source>Something went wrong inside Surtitle.</source>
        <translation>Algo falló dentro de Surtitle.</translation>
    </message>
    <message>
        <source>Start again; if it happens once more, report it with the log.</source>
        <translation>Vuelva a iniciar; si se repite, comuníquelo junto con el registro.</translation>
    </message>
    <message>
        <source>The chosen recogniser is not part of this installation.</source>
        <translation>El reconocimiento elegido no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>The connection to {service} could not be secured.</source>
        <translation>No se pudo establecer una conexión segura con {service}.</translation>
    </message>
    <message>
        <source>The connection to {service} was lost.</source>
        <translation>Se perdió la conexión con {service}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>El micrófono</translation>
    </message>
    <message>
        <source>The microphone is being used by another program.</source>
        <translation>Otro programa está usando el micrófono.</translation>
    </message>
    <message>
        <source>The next session keeps the file aside and begins a new one: just start.</source>
        <translation>La próxima sesión aparta el archivo y empieza uno nuevo: basta con iniciar.</translation>
    </message>
    <message>
        <source>The recogniser on this computer</source>
        <translation>El reconocimiento de voz de este equipo</translation>
    </message>
    <message>
        <source>The recogniser on this computer stopped.</source>
        <translation>El reconocimiento de voz de este equipo se detuvo.</translation>
    </message>
    <message>
        <source>The stream address cannot be reached.</source>
        <translation>No se puede acceder a la dirección de la emisión.</translation>
    </message>
    <message>
        <source>The {service} account has no credit left, or reached its spending limit.</source>
        <translation>La cuenta de {service} no tiene saldo o alcanzó su límite de gasto.</translation>
    </message>
    <message>
        <source>There is no such address.</source>
        <translation>Esa dirección no existe.</translation>
    </message>
    <message>
        <source>There is no such file or source.</source>
        <translation>Ese archivo o esa fuente no existe.</translation>
    </message>
    <message>
        <source>This key has expired.</source>
        <translation>Esta clave ha caducado.</translation>
    </message>
    <message>
        <source>This key may not be used for live captions.</source>
        <translation>Esta clave no sirve para subtítulos en directo.</translation>
    </message>
    <message>
        <source>This source cannot be listened to on this computer.</source>
        <translation>Esta fuente no se puede escuchar en este equipo.</translation>
    </message>
    <message>
        <source>This system does not let Surtitle use the microphone.</source>
        <translation>Este sistema no permite que Surtitle use el micrófono.</translation>
    </message>
    <message>
        <source>Unmute it in the sound settings, or on the device itself.</source>
        <translation>Actívelo en los ajustes de sonido o en el propio dispositivo.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle starts it again by itself.</source>
        <translation>Espere un momento; Surtitle lo reiniciará por sí solo.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle tries again by itself.</source>
        <translation>Espere un momento; Surtitle lo intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>What answers at this address is not a captioning service.</source>
        <translation>Lo que responde en esta dirección no es un servicio de subtítulos.</translation>
    </message>
    <message>
        <source>What was kept of earlier sessions is damaged.</source>
        <translation>Lo guardado de sesiones anteriores está dañado.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>este archivo</translation>
    </message>
    <message>
        <source>{service} answered something that cannot be understood.</source>
        <translation>{service} respondió algo que no se entiende.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>No se puede acceder a {service}.</translation>
    </message>
    <message>
        <source>{service} did not accept this key.</source>
        <translation>{service} no aceptó esta clave.</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} no responde.</translation>
    </message>
    <message>
        <source>{service} does not offer this model.</source>
        <translation>{service} no ofrece este modelo.</translation>
    </message>
    <message>
        <source>{service} ended the stream because it became too long.</source>
        <translation>{service} terminó la transmisión porque se hizo demasiado larga.</translation>
    </message>
    <message>
        <source>{service} gave up waiting for sound.</source>
        <translation>{service} dejó de esperar sonido.</translation>
    </message>
    <message>
        <source>{service} has trouble of its own.</source>
        <translation>{service} tiene un problema interno.</translation>
    </message>
    <message>
        <source>{service} is busy, or too many sessions run on this account.</source>
        <translation>{service} está ocupado o hay demasiadas sesiones en esta cuenta.</translation>
    </message>
    <message>
        <source>{service} is restarting.</source>
        <translation>{service} se está reiniciando.</translation>
    </message>
    <message>
        <source>{service} needs a key, and none is known here.</source>
        <translation>{service} necesita una clave y aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>{service} refused what the settings ask for.</source>
        <translation>{service} rechazó lo que piden los ajustes.</translation>
    </message>
    <message>
        <source>{source} is gone.</source>
        <translation>{source} ya no está disponible.</translation>
    </message>
    <message>
        <source>{source} sends only silence, not even noise.</source>
        <translation>{source} solo envía silencio, ni siquiera ruido.</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>“{typeface}” is not on this computer: captions use ours.</source>
        <translation>«{typeface}» no está en este equipo: los subtítulos usan nuestro tipo de letra.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Everything that is settled is on the clipboard.</source>
        <translation>Todo lo definitivo está en el portapapeles.</translation>
    </message>
    <message>
        <source>Nothing has been said that could be shown again.</source>
        <translation>No se ha dicho nada que se pueda mostrar otra vez.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Aún no hay nada que copiar.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Begin when Surtitle is opened</source>
        <translation>Empezar al abrir Surtitle</translation>
    </message>
    <message>
        <source>Begins captions, or ends what runs.</source>
        <translation>Inicia los subtítulos o los detiene.</translation>
    </message>
    <message>
        <source>Captions go on; Quit in the tray&apos;s menu ends the program.</source>
        <translation>Los subtítulos continúan; «Salir» en el menú de la bandeja cierra el programa.</translation>
    </message>
    <message>
        <source>Captions start at once, as if Start had been pressed.</source>
        <translation>Los subtítulos empiezan enseguida, como si se hubiera pulsado «Iniciar».</translation>
    </message>
    <message>
        <source>Closing the window leaves Surtitle in the tray</source>
        <translation>Al cerrar la ventana, Surtitle sigue en la bandeja</translation>
    </message>
    <message>
        <source>Each is pressed here once, or written like Ctrl+Alt+Shift+S. Empty: no key.</source>
        <translation>Pulse aquí una vez cada combinación o escríbala, por ejemplo Control+Alt+Mayúsculas+S. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Escape or a click puts it away earlier.</source>
        <translation>Con Esc o un clic se cierra antes.</translation>
    </message>
    <message>
        <source>How long it stays</source>
        <translation>Cuánto tiempo permanece</translation>
    </message>
    <message>
        <source>How much is shown again</source>
        <translation>Cuánto se vuelve a mostrar</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>It tells by its shape whether Surtitle listens, and has the controls.</source>
        <translation>Su forma indica si Surtitle escucha, y contiene los controles.</translation>
    </message>
    <message>
        <source>Keys and tray</source>
        <translation>Teclas y bandeja</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Teclas en todos los programas</translation>
    </message>
    <message>
        <source>Lets go of the microphone, and takes it again.</source>
        <translation>Libera el micrófono y vuelve a tomarlo.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer until they are pressed again.</source>
        <translation>Nada de lo que diga sale de este equipo hasta que se vuelvan a pulsar.</translation>
    </message>
    <message>
        <source>Opens the strip of captions, or closes it.</source>
        <translation>Abre o cierra la franja de subtítulos.</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Mostrar lo último otra vez</translation>
    </message>
    <message>
        <source>Shows it large over everything, or puts it away.</source>
        <translation>Lo muestra en grande por encima de todo o lo cierra.</translation>
    </message>
    <message>
        <source>The last words of this length, from the beginning of a sentence.</source>
        <translation>Lo último que se dijo en este tiempo, desde el comienzo de una frase.</translation>
    </message>
    <message>
        <source>They work while another program is in front; other programs then do not get them.</source>
        <translation>Funcionan aunque otro programa esté delante; entonces los demás programas no las reciben.</translation>
    </message>
    <message>
        <source>This desktop has no tray now. Where there is one, the icon comes into it.</source>
        <translation>Este escritorio no tiene bandeja ahora. Cuando haya una, el icono aparecerá en ella.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Until it is put away</source>
        <translation>Hasta que se cierre</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>autostart automatic launch</source>
        <translation>inicio automático arranque</translation>
    </message>
    <message>
        <source>background hide close</source>
        <translation>segundo plano ocultar cerrar</translation>
    </message>
    <message>
        <source>global hotkeys shortcuts keyboard</source>
        <translation>teclas globales atajos teclado</translation>
    </message>
    <message>
        <source>key combination shortcut</source>
        <translation>combinación de teclas atajo</translation>
    </message>
    <message>
        <source>repeat replay missed</source>
        <translation>repetir perdido otra vez</translation>
    </message>
    <message>
        <source>repeat replay time</source>
        <translation>repetir duración tiempo</translation>
    </message>
    <message>
        <source>system tray panel menu</source>
        <translation>bandeja del sistema panel menú</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>All settings were as in {file} already.</source>
        <translation>Todos los ajustes ya estaban como en {file}.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Surtitle settings: import</source>
        <translation>Ajustes de Surtitle: importar</translation>
    </message>
    <message>
        <source>{file} holds no settings of Surtitle. Choose a file that was exported here.</source>
        <translation>{file} no contiene ajustes de Surtitle. Elija un archivo exportado aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are as in {file} now.</source>
        <translation>
            <numerusform>{n} ajuste está ahora como en {file}.</numerusform>
            <numerusform>{n} ajustes están ahora como en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A new session has begun.</source>
        <translation>Ha empezado una sesión nueva.</translation>
    </message>
    <message>
        <source>Captions {when}</source>
        <translation>Subtítulos {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportado a {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what was said before</source>
        <translation>Mostrar lo que se dijo antes</translation>
    </message>
    <message>
        <source>Surtitle: {when}</source>
        <translation>Surtitle: {when}</translation>
    </message>
    <message>
        <source>The history could not be read. It is kept as {file}, and a new one is begun.</source>
        <translation>No se pudo leer el historial. Se guarda como {file} y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off while it could not be saved. What was said last is missing.</source>
        <translation>La sesión del {when} se interrumpió mientras no se podía guardar. Falta lo último que se dijo.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off. Every word that was final is kept.</source>
        <translation>La sesión del {when} se interrumpió. Se conservan todas las palabras definitivas.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Aún no hay nada que exportar.</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>Esta sesión ya no está en el historial.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Asking Soniox whether it takes this key…</source>
        <translation>Preguntando a Soniox si acepta esta clave…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Comprobar e iniciar</translation>
    </message>
    <message>
        <source>Check the network, then check the key again.</source>
        <translation>Compruebe la red y después vuelva a comprobar la clave.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Open console.soniox.com</source>
        <translation>Abrir console.soniox.com</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Pegue primero una clave.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue aquí la clave</translation>
    </message>
    <message>
        <source>Paste your Soniox key.</source>
        <translation>Pegue su clave de Soniox.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Soniox key</source>
        <translation>Clave de Soniox</translation>
    </message>
    <message>
        <source>Soniox listens, and bills about 12 cents an hour. Make a key in its console and copy it.</source>
        <translation>Soniox escucha y cobra unos 12 centavos por hora. Cree una clave en su consola y cópiela.</translation>
    </message>
    <message>
        <source>The key is good. It is being kept; the keyring may ask for its password.</source>
        <translation>La clave es válida. Se está guardando; es posible que el llavero pida su contraseña.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change key</source>
        <translation>Cambiar clave</translation>
    </message>
    <message>
        <source>Kept in a file only you can read.</source>
        <translation>Se guarda en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>Se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in a file only you can read.</source>
        <translation>No hay clave. Se guardaría en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in this computer&apos;s keyring.</source>
        <translation>No hay clave. Se guardaría en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Paste a key…</source>
        <translation>Pegar una clave…</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>Taken from SONIOX_API_KEY, as long as that is set.</source>
        <translation>De SONIOX_API_KEY, mientras esté definida.</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>Otro programa usa estas teclas. Elija otras.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not a combination of keys. Write one like Ctrl+Alt+Shift+S.</source>
        <translation>No es una combinación de teclas. Escriba una como Control+Alt+Mayúsculas+S.</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Switch their use off and on, and it asks again.</source>
        <translation>El escritorio no concedió estas teclas. Desactive su uso y vuelva a activarlo para que pregunte otra vez.</translation>
    </message>
    <message>
        <source>The desktop gave it these keys: {keys}</source>
        <translation>El escritorio le asignó estas teclas: {keys}</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter, a digit, or F1 to F24.</source>
        <translation>Estas teclas no se pueden usar. Use una letra, una cifra o de F1 a F24.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another.</source>
        <translation>Este teclado no tiene esa tecla. Elija otra.</translation>
    </message>
    <message>
        <source>This system gives no program such keys. The icon in the tray has the same actions.</source>
        <translation>En este sistema ningún programa puede tener esas teclas. El icono de la bandeja tiene las mismas acciones.</translation>
    </message>
    <message>
        <source>“{action}” has the same keys, so these do nothing. Choose others for one of them.</source>
        <translation>«{action}» tiene las mismas teclas, así que estas no hacen nada. Elija otras para una de las dos.</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language…</source>
        <translation>Añadir un idioma…</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Quitar {language}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A translation comes with every sentence, a moment after its words.</source>
        <translation>Cada frase se traduce un momento después de decirse.</translation>
    </message>
    <message>
        <source>Between two languages</source>
        <translation>Entre dos idiomas</translation>
    </message>
    <message>
        <source>Captions show when the language changes.</source>
        <translation>Los subtítulos indican cuándo cambia el idioma.</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Primer idioma</translation>
    </message>
    <message>
        <source>For Soniox. This computer alone understands English.</source>
        <translation>Para Soniox. Este equipo por sí solo entiende únicamente inglés.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Idioma de destino</translation>
    </message>
    <message>
        <source>Into one language</source>
        <translation>A un idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Naming the languages you expect makes captions more accurate.</source>
        <translation>Indicar los idiomas que espera hace más precisos los subtítulos.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>Say which language</source>
        <translation>Indicar el idioma</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>What is said in it is translated into the first one.</source>
        <translation>Lo que se dice en este idioma se traduce al primero.</translation>
    </message>
    <message>
        <source>What is said in it is translated into the second one.</source>
        <translation>Lo que se dice en este idioma se traduce al segundo.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>Idiomas que se hablan</translation>
    </message>
    <message>
        <source>What stands on the screen when words are translated.</source>
        <translation>Lo que se ve en pantalla cuando se traduce.</translation>
    </message>
    <message>
        <source>Whatever is spoken is translated into this language.</source>
        <translation>Todo lo que se habla se traduce a este idioma.</translation>
    </message>
    <message>
        <source>Words of other languages are avoided. Best where everybody speaks one language.</source>
        <translation>Se evitan palabras de otros idiomas. Lo mejor cuando todos hablan el mismo idioma.</translation>
    </message>
    <message>
        <source>hints language spoken recognise expected</source>
        <translation>pistas idioma hablado reconocer esperado</translation>
    </message>
    <message>
        <source>identification detect recognise label language</source>
        <translation>identificar detectar reconocer idioma</translation>
    </message>
    <message>
        <source>strict hints restrict limit language</source>
        <translation>estricto pistas limitar idioma</translation>
    </message>
    <message>
        <source>translation one-way two-way interpreter</source>
        <translation>traducción un sentido dos sentidos intérprete</translation>
    </message>
    <message>
        <source>translation original</source>
        <translation>traducción original</translation>
    </message>
    <message>
        <source>translation target</source>
        <translation>traducción destino</translation>
    </message>
    <message>
        <source>translation two-way between</source>
        <translation>traducción dos sentidos entre</translation>
    </message>
</context>
<context>
    <name>LeavesRow</name>
    <message>
        <source>Nothing. Sound is heard and forgotten on this computer.</source>
        <translation>Nada. El sonido se oye y se olvida en este equipo.</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox (European Union)</source>
        <translation>Soniox (Unión Europea)</translation>
    </message>
    <message>
        <source>Soniox (Japan)</source>
        <translation>Soniox (Japón)</translation>
    </message>
    <message>
        <source>Soniox (United States)</source>
        <translation>Soniox (Estados Unidos)</translation>
    </message>
    <message>
        <source>While it listens: what the microphone hears, and the lists under “Names and terms”, go to {service}. Mute and Pause stop that at once.</source>
        <translation>Mientras escucha, lo que oye el micrófono y las listas de «Nombres y términos» van a {service}. «Silenciar» y «Pausar» lo detienen al instante.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Or export it to another place before you quit.</source>
        <translation>O expórtelo a otro lugar antes de salir.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>What was said last is not saved yet.</source>
        <translation>Lo último que se ha dicho aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Nothing is listened to</source>
        <translation>No se escucha nada</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Nivel de sonido</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>A list takes {most} entries and would have {n}. Leave some out.</source>
        <translation>Una lista admite {most} entradas y tendría {n}. Quite algunas.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>One name or word a line. “word = translation” says how a word is to be translated; “subject: sailing” says what it is about.</source>
        <translation>Un nombre o palabra por línea. «palabra = traducción» indica cómo se traduce; «tema: navegación» indica de qué trata.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Surtitle settings: a file with a list</source>
        <translation>Ajustes de Surtitle: un archivo con una lista</translation>
    </message>
    <message>
        <source>Surtitle settings: a list</source>
        <translation>Ajustes de Surtitle: una lista</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>There is no name and no word in {file}.</source>
        <translation>No hay ningún nombre ni palabra en {file}.</translation>
    </message>
    <message>
        <source>What is found here is shown before it is added.</source>
        <translation>Lo que se encuentra aquí se muestra antes de añadirlo.</translation>
    </message>
    <message>
        <source>With it, the lists are {n} letters longer than the service takes.</source>
        <translation>Con esta lista se superan en {n} caracteres los que admite el servicio.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list. Save it as text or CSV and open it again.</source>
        <translation>{file} no se puede leer como lista. Guárdelo como texto o CSV y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is too large for a list. Paste the part of it that you need.</source>
        <translation>{file} es demasiado grande para una lista. Pegue la parte que necesite.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are added.</source>
        <translation>
            <numerusform>Se ha añadido {n} entrada.</numerusform>
            <numerusform>Se han añadido {n} entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts: {some}.</source>
        <translation>
            <numerusform>{n} dato: {some}.</numerusform>
            <numerusform>{n} datos: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names and words: {some}.</source>
        <translation>
            <numerusform>{n} nombre o palabra: {some}.</numerusform>
            <numerusform>{n} nombres y palabras: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} translations: {some}.</source>
        <translation>
            <numerusform>{n} traducción: {some}.</numerusform>
            <numerusform>{n} traducciones: {some}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>It opens your Soniox account to this program. It is never shown again, and never exported.</source>
        <translation>Da a este programa acceso a su cuenta de Soniox. No se vuelve a mostrar ni se exporta nunca.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox understands over 60 languages and costs about 12 cents an hour. This computer alone needs no account, and sends nothing.</source>
        <translation>Soniox entiende más de 60 idiomas y cuesta unos 12 centavos por hora. Este equipo por sí solo no necesita cuenta ni envía nada.</translation>
    </message>
    <message>
        <source>The address of a server that works as Soniox does, in your own network for example. Usually empty.</source>
        <translation>La de un servidor que usa el mismo protocolo que Soniox, por ejemplo en su propia red. Normalmente vacía.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Where sound is turned into words. A key is good for the region it was made in.</source>
        <translation>Dónde se convierte el sonido en palabras. Una clave vale para la región en la que se creó.</translation>
    </message>
    <message>
        <source>Which version of Soniox listens. Change it only when Soniox asks for that.</source>
        <translation>Qué versión de Soniox escucha. Cámbiela solo si Soniox lo pide.</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Quién escucha</translation>
    </message>
    <message>
        <source>engine service recogniser offline local demonstration cloud</source>
        <translation>servicio reconocedor sin conexión local demostración nube</translation>
    </message>
    <message>
        <source>server data residency europe japan america</source>
        <translation>servidor ubicación datos europa japón américa</translation>
    </message>
    <message>
        <source>soniox password account token api key secret</source>
        <translation>soniox contraseña cuenta token api clave secreto</translation>
    </message>
    <message>
        <source>source input device sound audio mic level test headset</source>
        <translation>fuente entrada dispositivo sonido audio micrófono nivel prueba auriculares</translation>
    </message>
    <message>
        <source>url server proxy websocket wss host self-hosted</source>
        <translation>url servidor proxy websocket wss propio</translation>
    </message>
    <message>
        <source>version stt-rt recogniser</source>
        <translation>versión stt-rt reconocedor</translation>
    </message>
    <message>
        <source>“The system&apos;s microphone” follows the system when it changes to another one.</source>
        <translation>«Micrófono del sistema» es siempre el que usa el sistema, aunque cambie.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Lo que se diga aparece aquí.</translation>
    </message>
</context>
<context>
    <name>MicrophoneRow</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Micrófono del sistema</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>{service} listens now: the demonstration hears only itself.</source>
        <translation>Ahora escucha {service}: la demostración solo se oye a sí misma.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>OneStop</name>
    <message>
        <source>{n} of {all}; arrow keys lead to the others</source>
        <translation>{n} de {all}; las flechas llevan a los demás</translation>
    </message>
</context>
<context>
    <name>OverlayCaptions</name>
    <message>
        <source>Overlay captions</source>
        <translation>Subtítulos de la superposición</translation>
    </message>
</context>
<context>
    <name>OverlayControls</name>
    <message>
        <source>Close the overlay</source>
        <translation>Cerrar la superposición</translation>
    </message>
    <message>
        <source>Controls of the overlay</source>
        <translation>Controles de la superposición</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>Subtítulos más grandes</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Dejar pasar los clics</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Place of the overlay</source>
        <translation>Posición de la superposición</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>Subtítulos más pequeños</translation>
    </message>
    <message>
        <source>Top, bottom, or where you put it</source>
        <translation>Arriba, abajo o en posición libre</translation>
    </message>
</context>
<context>
    <name>OverlayMenu</name>
    <message>
        <source>At the bottom of the screen</source>
        <translation>En la parte inferior de la pantalla</translation>
    </message>
    <message>
        <source>At the top of the screen</source>
        <translation>En la parte superior de la pantalla</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>Cerrar la superposición</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>Excluir al compartir pantalla</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Dejar pasar los clics</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Screen {n}: {name}</source>
        <translation>Pantalla {n}: {name}</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>Segunda superposición</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing.</source>
        <translation>Este sistema no puede excluir una ventana al compartir pantalla.</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>Posición libre</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayPage</name>
    <message>
        <source>A strip of captions that stays above meetings, films and slides.</source>
        <translation>Una franja de subtítulos que permanece sobre reuniones, películas y diapositivas.</translation>
    </message>
    <message>
        <source>Above full-screen windows</source>
        <translation>Sobre ventanas a pantalla completa</translation>
    </message>
    <message numerus="yes">
        <source>After {n} seconds</source>
        <translation>
            <numerusform>Tras {n} segundo</numerusform>
            <numerusform>Tras {n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Also above meetings and films that fill the screen; the desktop cannot arrange it then.</source>
        <translation>También sobre reuniones y películas que llenan la pantalla; el escritorio no puede colocarla entonces.</translation>
    </message>
    <message>
        <source>Another strip with its own size, place and choice of language.</source>
        <translation>Otra franja con su propio tamaño, posición e idioma.</translation>
    </message>
    <message>
        <source>As in Appearance</source>
        <translation>Como en «Apariencia»</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>Subtítulos sobre otras ventanas</translation>
    </message>
    <message>
        <source>Clicks reach what lies beneath. Rest the pointer on the overlay to find the way back.</source>
        <translation>Los clics llegan a lo que hay debajo. Deje el puntero sobre la superposición para desactivarlo.</translation>
    </message>
    <message>
        <source>For a second language, or a second reader; it is open as long as the first one is.</source>
        <translation>Para un segundo idioma o para otro lector; está abierta mientras lo esté la primera.</translation>
    </message>
    <message>
        <source>Hide in silence</source>
        <translation>Ocultar si hay silencio</translation>
    </message>
    <message>
        <source>How large its words are, compared with those in the window.</source>
        <translation>El tamaño de sus palabras, respecto a las de la ventana.</translation>
    </message>
    <message>
        <source>How many lines of captions it shows at a time.</source>
        <translation>Cuántas líneas de subtítulos muestra a la vez.</translation>
    </message>
    <message>
        <source>How much of what lies beneath is hidden; at 0 there are only words.</source>
        <translation>Cuánto se oculta de lo que hay debajo; con 0 solo quedan las palabras.</translation>
    </message>
    <message>
        <source>It hides when nothing has been said for this long, and comes back with the next word.</source>
        <translation>Desaparece si no se dice nada durante este tiempo y vuelve con la siguiente palabra.</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>Excluir al compartir pantalla</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Dejar pasar los clics</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>On Wayland this lets the overlay stay on top and in place, from the next start on.</source>
        <translation>En Wayland, permite que la superposición permanezca encima y en su sitio a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Opacity of the plate</source>
        <translation>Opacidad del fondo</translation>
    </message>
    <message>
        <source>Opacity of the words</source>
        <translation>Opacidad de las palabras</translation>
    </message>
    <message>
        <source>Others do not see it when you share your screen or record it.</source>
        <translation>Otros no la ven cuando comparte o graba la pantalla.</translation>
    </message>
    <message>
        <source>Out of the way</source>
        <translation>Sin estorbar</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Paler words let more of what lies beneath be seen.</source>
        <translation>Las palabras más tenues dejan ver más de lo que hay debajo.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Run through XWayland</source>
        <translation>Ejecutar con XWayland</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>Segunda superposición</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show a second one</source>
        <translation>Mostrar otra más</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The colour behind the words; words take a colour that can be read on it.</source>
        <translation>El color detrás de las palabras; estas toman un color que se lea bien sobre él.</translation>
    </message>
    <message>
        <source>This system cannot do that: whoever sees your screen sees the overlay.</source>
        <translation>Este sistema no puede: quien ve su pantalla ve la superposición.</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; ask your desktop to keep the overlay above, or use XWayland.</source>
        <translation>Wayland no permite a los programas elegir el lugar de sus ventanas ni mantenerlas encima; configure su escritorio para que mantenga la superposición encima o use XWayland.</translation>
    </message>
    <message>
        <source>Which of the words and their translation stand on this overlay.</source>
        <translation>Qué aparece en esta superposición: el original, la traducción o ambos.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>auto hide quiet</source>
        <translation>ocultar automático silencio</translation>
    </message>
    <message>
        <source>background colour box</source>
        <translation>fondo color caja</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>letra texto grande pequeño zoom</translation>
    </message>
    <message>
        <source>fullscreen presentation video always on top</source>
        <translation>pantalla completa presentación vídeo siempre encima</translation>
    </message>
    <message>
        <source>hide record capture zoom teams</source>
        <translation>ocultar grabar captura zoom teams</translation>
    </message>
    <message>
        <source>mouse pass transparent input</source>
        <translation>ratón pasar transparente</translation>
    </message>
    <message>
        <source>overlay strip always on top float</source>
        <translation>superposición franja siempre encima flotante</translation>
    </message>
    <message>
        <source>overlay two languages</source>
        <translation>superposición dos idiomas</translation>
    </message>
    <message>
        <source>rows height</source>
        <translation>filas altura</translation>
    </message>
    <message>
        <source>translation original language</source>
        <translation>traducción original idioma</translation>
    </message>
    <message>
        <source>transparent background see through alpha</source>
        <translation>transparente fondo alfa</translation>
    </message>
    <message>
        <source>transparent text alpha</source>
        <translation>transparente texto alfa</translation>
    </message>
    <message>
        <source>wayland x11 always on top</source>
        <translation>wayland x11 siempre encima</translation>
    </message>
</context>
<context>
    <name>OverlaySample</name>
    <message>
        <source>How the overlay looks</source>
        <translation>Aspecto de la superposición</translation>
    </message>
    <message>
        <source>The second boat is late, so we take the early one.</source>
        <translation>El segundo barco viene con retraso, así que tomamos el que sale antes.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Clicks go through the overlay.</source>
        <translation>Los clics atraviesan la superposición.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Drag the overlay to move it, pull an edge to resize it; its buttons come with the pointer or {keys}.</source>
        <translation>Arrastre la superposición para moverla y tire de un borde para cambiar su tamaño; sus botones aparecen con el puntero o con {keys}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Surtitle captions</source>
        <translation>Surtitle: subtítulos</translation>
    </message>
    <message>
        <source>Surtitle captions, second</source>
        <translation>Surtitle: subtítulos, segunda superposición</translation>
    </message>
    <message>
        <source>Take clicks again</source>
        <translation>Volver a recibir clics</translation>
    </message>
    <message>
        <source>This desktop has no compositor, so nothing shines through the overlay; with one, such as picom, it does.</source>
        <translation>Este escritorio no tiene compositor, así que nada se transparenta a través de la superposición; con uno, como picom, sí.</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing: others may see the overlay.</source>
        <translation>Este sistema no puede excluir una ventana al compartir pantalla: otros pueden ver la superposición.</translation>
    </message>
    <message>
        <source>Use XWayland from the next start</source>
        <translation>Usar XWayland desde el próximo inicio</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; through XWayland it can.</source>
        <translation>Wayland no permite a los programas elegir el lugar de sus ventanas ni mantenerlas encima; con XWayland sí es posible.</translation>
    </message>
</context>
<context>
    <name>PaceSample</name>
    <message>
        <source>How words come at this pace</source>
        <translation>Así llegan las palabras a este ritmo</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>All of this page back to the usual</source>
        <translation>Restablecer toda esta página</translation>
    </message>
    <message>
        <source>{page}: all is back to the usual.</source>
        <translation>{page}: todo restablecido.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Paste several…</source>
        <translation>Pegar varios…</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Between them stands =, a semicolon, a tab, a comma, or a dash with spaces around it.</source>
        <translation>Entre ambas partes va =, un punto y coma, un tabulador, una coma o un guion con espacios a los lados.</translation>
    </message>
    <message>
        <source>Not understood, for no such mark parts them in two: {some}.</source>
        <translation>No se entienden, porque ninguna de esas marcas las divide en dos: {some}.</translation>
    </message>
    <message>
        <source>One pair a line: a kind and what is so, such as “subject = sailing”.</source>
        <translation>Un par por línea: un tipo y su contenido, como «tema = navegación».</translation>
    </message>
    <message>
        <source>One pair a line: a word and its translation, such as “boat = Boot”.</source>
        <translation>Un par por línea: una palabra y su traducción, como «boat = barco».</translation>
    </message>
    <message>
        <source>line {n} “{words}”</source>
        <translation>línea {n} «{words}»</translation>
    </message>
</context>
<context>
    <name>PlacesRow</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>Abrir la carpeta: {what}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
</context>
<context>
    <name>PlainWindow</name>
    <message>
        <source>Surtitle: text</source>
        <translation>Surtitle: texto</translation>
    </message>
    <message>
        <source>Text of what was said</source>
        <translation>Texto de lo que se dijo</translation>
    </message>
    <message>
        <source>What is said appears here, sentence by sentence.</source>
        <translation>Lo que se diga aparece aquí, frase a frase.</translation>
    </message>
</context>
<context>
    <name>PresetGallery</name>
    <message>
        <source>Captions look like “{preset}” now.</source>
        <translation>Ahora los subtítulos tienen el estilo «{preset}».</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>It is called “{preset}” now.</source>
        <translation>Ahora se llama «{preset}».</translation>
    </message>
    <message>
        <source>Kept as “{preset}”.</source>
        <translation>Guardado como «{preset}».</translation>
    </message>
    <message>
        <source>Maja</source>
        <translation>Maja</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>Mi estilo</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Surtitle: export a preset</source>
        <translation>Surtitle: exportar un estilo</translation>
    </message>
    <message>
        <source>Surtitle: import a preset</source>
        <translation>Surtitle: importar un estilo</translation>
    </message>
    <message>
        <source>The boat</source>
        <translation>El barco</translation>
    </message>
    <message>
        <source>The preset “{preset}” is deleted.</source>
        <translation>El estilo «{preset}» se ha eliminado.</translation>
    </message>
    <message>
        <source>There is a preset of this name already. Choose another one.</source>
        <translation>Ya hay un estilo con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>is late</source>
        <translation>zarpa</translation>
    </message>
    <message>
        <source>{file} holds no preset. Choose a file that was exported here.</source>
        <translation>{file} no contiene ningún estilo de subtítulos. Elija un archivo exportado aquí.</translation>
    </message>
    <message>
        <source>“{preset}” is one of your presets now.</source>
        <translation>«{preset}» ya es uno de sus estilos.</translation>
    </message>
    <message numerus="yes">
        <source>“{preset}” is one of your presets now. {n} of its values could not be used and are as usual.</source>
        <translation>
            <numerusform>«{preset}» ya es uno de sus estilos. {n} de sus valores no se pudo usar y se ha restablecido.</numerusform>
            <numerusform>«{preset}» ya es uno de sus estilos. {n} de sus valores no se pudieron usar y se han restablecido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressButton</name>
    <message>
        <source>Press keys…</source>
        <translation>Pulsar teclas…</translation>
    </message>
    <message>
        <source>Press them now</source>
        <translation>Púlselas ahora</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Every settled word is written to this computer&apos;s disk. Off: from the next Start on, nothing is written, and words are gone when the window closes.</source>
        <translation>Cada palabra definitiva se guarda en el disco de este equipo. Desactivado: la próxima vez que pulse «Iniciar» ya no se guarda nada y las palabras se pierden al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Keep what is said</source>
        <translation>Guardar lo que se dice</translation>
    </message>
    <message>
        <source>Name in the usage list</source>
        <translation>Nombre en la lista de uso</translation>
    </message>
    <message>
        <source>No sound is ever kept. The log holds neither words nor keys.</source>
        <translation>Nunca se guarda sonido. El registro no contiene palabras ni claves.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no reports, no updates.</source>
        <translation>No se envía nada más: ni estadísticas, ni informes, ni actualizaciones.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Soniox shows it beside what it bills. Empty: none is sent.</source>
        <translation>Soniox lo muestra en la facturación. Vacío: no se envía ninguno.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Lo que se guarda aquí</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>Where files are</source>
        <translation>Dónde están los archivos</translation>
    </message>
    <message>
        <source>client reference id account billing log</source>
        <translation>referencia cliente id cuenta factura registro</translation>
    </message>
    <message>
        <source>cloud send sound audio internet tracking telemetry</source>
        <translation>nube enviar sonido internet rastreo telemetría</translation>
    </message>
    <message>
        <source>folder path history log settings file open delete disk</source>
        <translation>carpeta ruta historial registro archivo abrir borrar disco</translation>
    </message>
    <message>
        <source>history record save transcript disk delete</source>
        <translation>historial grabar guardar transcripción disco borrar</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>Newest line</source>
        <translation>Última línea</translation>
    </message>
    <message>
        <source>Position in the captions</source>
        <translation>Posición en los subtítulos</translation>
    </message>
    <message numerus="yes">
        <source>{n} new lines</source>
        <translation>
            <numerusform>{n} línea nueva</numerusform>
            <numerusform>{n} líneas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Past captions</source>
        <translation>Subtítulos anteriores</translation>
    </message>
</context>
<context>
    <name>RepairList</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Some values in this file could not be used. Everything else was taken.</source>
        <translation>Algunos valores de este archivo no se pudieron usar. Todo lo demás se ha aplicado.</translation>
    </message>
    <message>
        <source>Surtitle settings: repaired</source>
        <translation>Ajustes de Surtitle: reparados</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>Aquí nada se llama «{words}». Pruebe con otra palabra o con menos letras.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>Show the page {page}</source>
        <translation>Mostrar la página {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <translation>
            <numerusform>{n} ajuste encontrado</numerusform>
            <numerusform>{n} ajustes encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>Aquí nada se llama «{words}». Pruebe con otra palabra o con menos letras.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>A little quicker</source>
        <translation>Algo más rápido</translation>
    </message>
    <message>
        <source>After so much silence a sentence is over in any case.</source>
        <translation>Tras tanto silencio, la frase se da por terminada en todo caso.</translation>
    </message>
    <message>
        <source>As quick as it can be</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>Calm: fewest mistakes</source>
        <translation>Con calma: menos errores</translation>
    </message>
    <message>
        <source>How soon words settle</source>
        <translation>Cuándo se fijan las palabras</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>Notice sentence ends</source>
        <translation>Detectar finales de frase</translation>
    </message>
    <message>
        <source>Off, words settle more slowly, and speakers are told apart a little better. Leave it on if unsure.</source>
        <translation>Desactivado, las palabras se fijan más despacio y los hablantes se distinguen algo mejor. En caso de duda, déjelo activado.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Quicker captions are cut into shorter pieces and have a few more mistakes.</source>
        <translation>Los subtítulos más rápidos llegan en trozos más cortos y tienen algunos errores más.</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>Finales de frase</translation>
    </message>
    <message>
        <source>Short pauses</source>
        <translation>Pausas cortas</translation>
    </message>
    <message>
        <source>Soniox settles words when it believes that a sentence is over. Sooner is quicker to read; later makes fewer mistakes.</source>
        <translation>Soniox fija las palabras cuando cree que la frase ha terminado. Si es antes, se leen más pronto; si es más tarde, hay menos errores.</translation>
    </message>
    <message>
        <source>Whether a short pause already ends a sentence. For slow speakers choose “rather not”.</source>
        <translation>Si una pausa corta ya termina una frase. Para quienes hablan despacio conviene «más bien no».</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>delay maximum endpoint silence milliseconds seconds</source>
        <translation>retraso máximo final silencio segundos</translation>
    </message>
    <message>
        <source>endpoint detection pause utterance</source>
        <translation>detección final pausa enunciado</translation>
    </message>
    <message>
        <source>hardly ever</source>
        <translation>casi nunca</translation>
    </message>
    <message>
        <source>latency level speed delay endpoint adjustment fast</source>
        <translation>latencia nivel velocidad retraso rápido</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>nearly always</source>
        <translation>casi siempre</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>más bien sí</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>más bien no</translation>
    </message>
    <message>
        <source>sensitivity endpoint pause threshold</source>
        <translation>sensibilidad final pausa umbral</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>antes</translation>
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
        <translation>Una conexión abierta se cobra, también en pausa. Pasado este tiempo se cierra; «Reanudar» abre otra y no se pierde ninguna palabra.</translation>
    </message>
    <message>
        <source>Keep a paused session for</source>
        <translation>Mantener abierta una sesión en pausa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sound of this length waits in memory and becomes captions once the service is back.</source>
        <translation>El sonido de este tiempo espera en memoria y se subtitula cuando vuelve el servicio.</translation>
    </message>
    <message>
        <source>Without a connection, keep</source>
        <translation>Sin conexión, conservar</translation>
    </message>
    <message>
        <source>backlog offline buffer network memory outage</source>
        <translation>cola sin conexión búfer red memoria corte</translation>
    </message>
    <message>
        <source>pause park cost money price minutes close idle</source>
        <translation>pausa coste dinero precio minutos cerrar</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the usual: {option}</source>
        <translation>Restablecer: {option}</translation>
    </message>
    <message>
        <source>{option} is back to the usual.</source>
        <translation>{option}: valor restablecido.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>It holds until Surtitle is closed, but could not be saved. {why}</source>
        <translation>Vale hasta que se cierre Surtitle, pero no se ha podido guardar. {why}</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Surtitle settings</source>
        <translation>Surtitle: ajustes</translation>
    </message>
    <message>
        <source>The new connection was refused, so the one before goes on. {why}</source>
        <translation>La nueva conexión se rechazó, así que sigue la anterior. {why}</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>En todos los programas</translation>
    </message>
    <message>
        <source>Surtitle: keys</source>
        <translation>Surtitle: teclas</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>Listen to: {source}</source>
        <translation>Fuente de sonido: {source}</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>What is listened to: {source}</source>
        <translation>Fuente de sonido: {source}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Audio y vídeo</translation>
    </message>
    <message>
        <source>Surtitle: a file to listen to</source>
        <translation>Surtitle: un archivo para escuchar</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>Micrófono del sistema</translation>
    </message>
    <message>
        <source>{service} listens instead of the demonstration from the next Start on.</source>
        <translation>{service} escucha en lugar de la demostración a partir del próximo «Iniciar».</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation>Color {n}</translation>
    </message>
    <message>
        <source>Hide all names</source>
        <translation>Ocultar todos los nombres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Nadie más</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Not the same person after all</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Remove this name here</source>
        <translation>Quitar este nombre aquí</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>La misma persona que</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Mostrar todos los nombres</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Surtitle: speaker</source>
        <translation>Surtitle: hablante</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
</context>
<context>
    <name>SpeakerColours</name>
    <message>
        <source>Colour of speaker {n}</source>
        <translation>Color del hablante {n}</translation>
    </message>
    <message>
        <source>Hard to read for many: the colours of speakers {numbers}.</source>
        <translation>Difíciles de leer para muchos: los colores de los hablantes {numbers}.</translation>
    </message>
    <message>
        <source>Speaker {n}, contrast {c} : 1</source>
        <translation>Hablante {n}, contraste {c} : 1</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Press a name beside the captions to change it; F2 does the same.</source>
        <translation>Pulse un nombre junto a los subtítulos para cambiarlo; F2 hace lo mismo.</translation>
    </message>
    <message>
        <source>Show who speaks</source>
        <translation>Mostrar quién habla</translation>
    </message>
    <message>
        <source>Soniox hears who speaks. This computer alone cannot yet.</source>
        <translation>Soniox oye quién habla. Este equipo por sí solo aún no puede.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Tell changes of language</source>
        <translation>Indicar cambios de idioma</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguir a los hablantes</translation>
    </message>
    <message>
        <source>The language is named where another one begins.</source>
        <translation>Se indica el idioma allí donde cambia.</translation>
    </message>
    <message>
        <source>language tag mixed</source>
        <translation>idioma etiqueta mezcla</translation>
    </message>
    <message>
        <source>speaker label name diarization colour</source>
        <translation>hablante etiqueta nombre color</translation>
    </message>
    <message>
        <source>speakers voices different people recognise label who</source>
        <translation>hablantes voces distintas personas reconocer quién</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>In every session</source>
        <translation>En todas las sesiones</translation>
    </message>
    <message>
        <source>No speakers have been told apart yet.</source>
        <translation>Aún no se ha distinguido a nadie.</translation>
    </message>
    <message>
        <source>One person now: {name}.</source>
        <translation>Ahora una sola persona: {name}.</translation>
    </message>
    <message>
        <source>The last change of names is undone.</source>
        <translation>Se ha deshecho el último cambio de nombres.</translation>
    </message>
    <message>
        <source>The name of this passage is changed.</source>
        <translation>Se ha cambiado el nombre de este pasaje.</translation>
    </message>
    <message>
        <source>There is no change of names to undo.</source>
        <translation>No hay ningún cambio de nombres que deshacer.</translation>
    </message>
    <message>
        <source>This session shows no names.</source>
        <translation>Esta sesión no muestra nombres.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Detalles: {words}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Surtitle</name>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Another colour: {colour}</source>
        <translation>Otro color: {colour}</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Copy everything</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>Copiar la última frase</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Ocultar la ventana</translation>
    </message>
    <message>
        <source>Let clicks reach the overlay</source>
        <translation>Permitir clics en la superposición</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>Mostrar lo último otra vez</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reactivar</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Changes of language</source>
        <translation>Cambios de idioma</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>Nombres de los hablantes</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>Hablantes…</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traducir…</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>Deshacer el último cambio de nombres</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Take clicks again</source>
        <translation>Volver a recibir clics</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A two-minute conversation in two languages, so that you see how it reads.</source>
        <translation>Una conversación de dos minutos en dos idiomas, para ver cómo se lee.</translation>
    </message>
    <message>
        <source>Accurate captions in over 60 languages, speakers told apart, live translation. Needs a key; about 12 cents an hour.</source>
        <translation>Subtítulos precisos en más de 60 idiomas, distinción de hablantes, traducción en directo. Necesita una clave; unos 12 centavos por hora.</translation>
    </message>
    <message>
        <source>Choose who listens. You can change it at any time.</source>
        <translation>Elija quién escucha. Puede cambiarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>English, rough, free. No account, nothing leaves this computer.</source>
        <translation>Inglés, aproximado, gratis. Sin cuenta, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Pegar una clave</translation>
    </message>
    <message>
        <source>Read what is being said.</source>
        <translation>Lea lo que se dice.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Iniciar ahora</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Always translated so</source>
        <translation>Siempre se traduce así</translation>
    </message>
    <message>
        <source>Anything to read beforehand: an invitation, an agenda, a summary.</source>
        <translation>Cualquier cosa que convenga leer antes: una invitación, un orden del día, un resumen.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Facts about the occasion, such as its subject, place, speakers or organisation.</source>
        <translation>Datos de la ocasión, como el tema, el lugar, los ponentes o la organización.</translation>
    </message>
    <message>
        <source>For this occasion</source>
        <translation>Para esta ocasión</translation>
    </message>
    <message>
        <source>Kind, such as subject</source>
        <translation>Tipo, por ejemplo tema</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
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
        <translation>Nombres y palabras especiales</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Nombres y términos</translation>
    </message>
    <message>
        <source>One a line, spelt as they should stand in the captions.</source>
        <translation>Uno por línea, escrito como debe aparecer en los subtítulos.</translation>
    </message>
    <message>
        <source>Soniox takes 10000 letters in all. What is beyond is not sent.</source>
        <translation>Soniox admite 10000 caracteres en total. Lo que exceda no se envía.</translation>
    </message>
    <message>
        <source>To be recognised</source>
        <translation>Para reconocer</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>Para traducir</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>What Soniox knows beforehand, it hears better: names, special words, and the subject.</source>
        <translation>Lo que Soniox sabe de antemano lo oye mejor: nombres, palabras especiales y el tema.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Words whose translation is settled, such as titles and names of products.</source>
        <translation>Palabras con traducción fija, como títulos y nombres de productos.</translation>
    </message>
    <message>
        <source>glossary translation terms context</source>
        <translation>glosario traducción términos contexto</translation>
    </message>
    <message>
        <source>import paste file csv limit letters context excel table</source>
        <translation>importar pegar archivo csv límite letras caracteres contexto excel tabla</translation>
    </message>
    <message>
        <source>text description agenda context</source>
        <translation>texto descripción orden del día contexto</translation>
    </message>
    <message>
        <source>topic domain subject general context meeting</source>
        <translation>tema ámbito general contexto reunión</translation>
    </message>
    <message>
        <source>vocabulary dictionary people products spelling terms context</source>
        <translation>vocabulario diccionario personas productos ortografía</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>A preset needs a name. Write one.</source>
        <translation>Un estilo necesita un nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del estilo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>self.captions</name>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>self.line</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
</TS>
