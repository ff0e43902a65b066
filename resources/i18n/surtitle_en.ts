<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>The session is kept, and billed, for {n} more minutes.</source>
        <translation>
            <numerusform>The session is kept, and billed, for one more minute.</numerusform>
            <numerusform>The session is kept, and billed, for {n} more minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hour</numerusform>
            <numerusform>{n} hours</numerusform>
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
            <numerusform>{n} second</numerusform>
            <numerusform>{n} seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings could not be used and are back at their defaults: {names}.</source>
        <translation>
            <numerusform>One setting could not be used and is back at its default: {names}.</numerusform>
            <numerusform>{n} settings could not be used and are back at their defaults: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} second</numerusform>
            <numerusform>{n} seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} second</numerusform>
            <numerusform>{n} seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message numerus="yes">
        <source>{n} settings are as in {file} now.</source>
        <translation>
            <numerusform>{n} setting is as in {file} now.</numerusform>
            <numerusform>{n} settings are as in {file} now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message numerus="yes">
        <source>{n} entries are added.</source>
        <translation>
            <numerusform>{n} entry is added.</numerusform>
            <numerusform>{n} entries are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts: {some}.</source>
        <translation>
            <numerusform>{n} fact: {some}.</numerusform>
            <numerusform>{n} facts: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names and words: {some}.</source>
        <translation>
            <numerusform>{n} name or word: {some}.</numerusform>
            <numerusform>{n} names and words: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} translations: {some}.</source>
        <translation>
            <numerusform>{n} translation: {some}.</numerusform>
            <numerusform>{n} translations: {some}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayMenu</name>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayPage</name>
    <message numerus="yes">
        <source>After {n} seconds</source>
        <translation>
            <numerusform>After {n} second</numerusform>
            <numerusform>After {n} seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetGallery</name>
    <message numerus="yes">
        <source>“{preset}” is one of your presets now. {n} of its values could not be used and are as usual.</source>
        <translation>
            <numerusform>“{preset}” is one of your presets now. One of its values could not be used and is as usual.</numerusform>
            <numerusform>“{preset}” is one of your presets now. {n} of its values could not be used and are as usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message numerus="yes">
        <source>{n} new lines</source>
        <translation>
            <numerusform>{n} new line</numerusform>
            <numerusform>{n} new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>{n} settings found</source>
        <translation>
            <numerusform>{n} setting found</numerusform>
            <numerusform>{n} settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hour</numerusform>
            <numerusform>{n} hours</numerusform>
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
            <numerusform>{n} second</numerusform>
            <numerusform>{n} seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
