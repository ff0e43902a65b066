<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {service}. Speak already; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening, and nothing is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything there was to hear is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs, JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a paused session for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger captions, smaller, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone + what I hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No captions for {t}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection for {t}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is billed. Resume connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. Connecting to {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on, and is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start to watch the demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start, and this computer listens. English, rough, free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start, and {service} listens. Nothing is billed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, and return to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume goes on where you left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and words cannot be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soniox needs a key before it can listen. Nothing is billed before Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start tries this address without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still listening; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles, SubRip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surtitle: export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration begins in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words are on their way; then Surtitle closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {t} could not be captioned. Check the connection before you start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser is being loaded. Speak already; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The session is kept, and billed, for {n} more minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The session is kept, and billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as {file}; defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation, into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {t}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was captured is kept: Start goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are not being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has not answered yet. Still listening; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} takes the connection and drops it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{t} of sound are missing here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>Contrast {a} : 1 · provisional words {b} : 1 · lines of about {n} characters here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How captions look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second one is full, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so we take the early boat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Begin captioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session; the last words still arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the microphone be heard again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you say is heard; the session goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the microphone off and hold the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the captions into a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file could not be written or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit in the {service} console, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Surtitle in System Settings, under Privacy &amp; Security, Microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Surtitle to use the file or folder that the details name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds on to a file of Surtitle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name; `surtitle devices` lists what can be listened to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is an audio or video file, and not damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the service, or clear it to use the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the service; it begins with wss:// or ws://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, or listen with this computer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network; Surtitle tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask who runs the network whether it intercepts connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether there is a newer version of Surtitle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another source; `surtitle devices` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End other sessions of this account, or wait a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Surtitle again, or choose another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just go on; Surtitle begins a new one by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just go on; Surtitle connects again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let desktop apps use it in Settings, under Privacy &amp; security, Microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key with that permission in the {service} console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key in the {service} console and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound can be read from {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a key, or listen with this computer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key again, or make a new one in the {service} console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again, and captions go on by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the option named in the details back to its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Surtitle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again; if it happens once more, report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {service} could not be secured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {service} was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is being used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next session keeps the file aside and begins a new one: just start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser on this computer stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream address cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {service} account has no credit left, or reached its spending limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not be used for live captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source cannot be listened to on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not let Surtitle use the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute it in the sound settings, or on the device itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle starts it again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this address is not a captioning service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen to listen is not part of this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of earlier sessions is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} answered something that cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not offer this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} ended the stream because it became too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} gave up waiting for sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is busy, or too many sessions run on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is restarting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} needs a key, and none is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused what the settings ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} sends only silence, not even noise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Captions {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surtitle: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read. It is kept as {file}, and a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {when} was cut off. Every word that was final is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Asking Soniox whether it takes this key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then check the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open console.soniox.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your Soniox key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soniox key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soniox listens, and bills about 12 cents an hour. Make a key in its console and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>Newest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the captions</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past captions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into one language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a paused session for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in a file only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages (Soniox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages that are spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming the languages makes captions more accurate. Commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is known. It would be kept in a file only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is known. It would be kept in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: {names}. Write names or codes, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soniox key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surtitle settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from SONIOX_API_KEY, as long as that is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer: English, rough, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect with the next Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} listens now: the demonstration hears only itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surtitle: keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listened to: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Details: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surtitle</name>
    <message>
        <source>A key in SONIOX_API_KEY is used instead of the one kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next Start on, {service} listens instead of the demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker {n}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surtitle: a file to listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in a file only you can read, because this computer has no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in this profile&apos;s folder, in a file only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A two-minute conversation in two languages, so that you see how it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accurate captions in over 60 languages, speakers told apart, live translation. Needs a key; about 12 cents an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who listens. You can change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, rough, free. No account, nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is being said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
