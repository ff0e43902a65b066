# SPDX-License-Identifier: GPL-3.0-or-later
"""What each language is called in the languages of the window: by these names people look for it.

Pure data. English names and own names are in `app.core.languages`.
"""

from __future__ import annotations

from app.core.languages import LANGUAGES

_IN = ("de", "es", "fr", "sl", "ja", "ar")

_NAMES = """
af Afrikaans|afrikáans|afrikaans|afrikanščina|アフリカーンス語|الأفريكانية
ar Arabisch|árabe|arabe|arabščina|アラビア語|العربية
az Aserbaidschanisch|azerbaiyano|azerbaïdjanais|azerbajdžanščina|アゼルバイジャン語|الأذربيجانية
be Belarussisch|bielorruso|biélorusse|beloruščina|ベラルーシ語|البيلاروسية
bg Bulgarisch|búlgaro|bulgare|bolgarščina|ブルガリア語|البلغارية
bn Bengalisch|bengalí|bengali|bengalščina|ベンガル語|البنغالية
bs Bosnisch|bosnio|bosnien|bosanščina|ボスニア語|البوسنية
ca Katalanisch|catalán|catalan|katalonščina|カタロニア語|الكتالانية
cs Tschechisch|checo|tchèque|češčina|チェコ語|التشيكية
cy Walisisch|galés|gallois|valižanščina|ウェールズ語|الويلزية
da Dänisch|danés|danois|danščina|デンマーク語|الدنماركية
de Deutsch|alemán|allemand|nemščina|ドイツ語|الألمانية
el Griechisch|griego|grec|grščina|ギリシャ語|اليونانية
en Englisch|inglés|anglais|angleščina|英語|الإنجليزية
es Spanisch|español|espagnol|španščina|スペイン語|الإسبانية
et Estnisch|estonio|estonien|estonščina|エストニア語|الإستونية
eu Baskisch|euskera|basque|baskovščina|バスク語|الباسكية
fa Persisch|persa|persan|perzijščina|ペルシャ語|الفارسية
fi Finnisch|finés|finnois|finščina|フィンランド語|الفنلندية
fr Französisch|francés|français|francoščina|フランス語|الفرنسية
gl Galicisch|gallego|galicien|galicijščina|ガリシア語|الجاليكية
gu Gujarati|guyaratí|goudjarati|gudžaratščina|グジャラート語|الغوجاراتية
he Hebräisch|hebreo|hébreu|hebrejščina|ヘブライ語|العبرية
hi Hindi|hindi|hindi|hindijščina|ヒンディー語|الهندية
hr Kroatisch|croata|croate|hrvaščina|クロアチア語|الكرواتية
hu Ungarisch|húngaro|hongrois|madžarščina|ハンガリー語|الهنغارية
id Indonesisch|indonesio|indonésien|indonezijščina|インドネシア語|الإندونيسية
it Italienisch|italiano|italien|italijanščina|イタリア語|الإيطالية
ja Japanisch|japonés|japonais|japonščina|日本語|اليابانية
kk Kasachisch|kazajo|kazakh|kazaščina|カザフ語|الكازاخية
kn Kannada|canarés|kannada|kanareščina|カンナダ語|الكانادية
ko Koreanisch|coreano|coréen|korejščina|韓国語|الكورية
lt Litauisch|lituano|lituanien|litovščina|リトアニア語|الليتوانية
lv Lettisch|letón|letton|latvijščina|ラトビア語|اللاتفية
mk Mazedonisch|macedonio|macédonien|makedonščina|マケドニア語|المقدونية
ml Malayalam|malayálam|malayalam|malajalščina|マラヤーラム語|المالايالامية
mr Marathi|maratí|marathi|maratščina|マラーティー語|الماراثية
ms Malaiisch|malayo|malais|malajščina|マレー語|الملايوية
nl Niederländisch|neerlandés|néerlandais|nizozemščina|オランダ語|الهولندية
no Norwegisch|noruego|norvégien|norveščina|ノルウェー語|النرويجية
pa Panjabi|panyabí|pendjabi|pandžabščina|パンジャブ語|البنجابية
pl Polnisch|polaco|polonais|poljščina|ポーランド語|البولندية
pt Portugiesisch|portugués|portugais|portugalščina|ポルトガル語|البرتغالية
ro Rumänisch|rumano|roumain|romunščina|ルーマニア語|الرومانية
ru Russisch|ruso|russe|ruščina|ロシア語|الروسية
sk Slowakisch|eslovaco|slovaque|slovaščina|スロバキア語|السلوفاكية
sl Slowenisch|esloveno|slovène|slovenščina|スロベニア語|السلوفينية
sq Albanisch|albanés|albanais|albanščina|アルバニア語|الألبانية
sr Serbisch|serbio|serbe|srbščina|セルビア語|الصربية
sv Schwedisch|sueco|suédois|švedščina|スウェーデン語|السويدية
sw Suaheli|suajili|swahili|svahili|スワヒリ語|السواحيلية
ta Tamil|tamil|tamoul|tamilščina|タミル語|التاميلية
te Telugu|telugu|télougou|teluščina|テルグ語|التيلوغوية
th Thailändisch|tailandés|thaï|tajščina|タイ語|التايلاندية
tl Tagalog|tagalo|tagalog|tagaloščina|タガログ語|التاغالوغية
tr Türkisch|turco|turc|turščina|トルコ語|التركية
uk Ukrainisch|ucraniano|ukrainien|ukrajinščina|ウクライナ語|الأوكرانية
ur Urdu|urdu|ourdou|urdujščina|ウルドゥー語|الأردية
vi Vietnamesisch|vietnamita|vietnamien|vietnamščina|ベトナム語|الفيتنامية
zh Chinesisch|chino|chinois|kitajščina|中国語|الصينية
"""

_TABLE = {line[:2]: dict(zip(_IN, line[3:].split("|"), strict=True)) for line in _NAMES.strip().splitlines()}


def language_called(code: str, in_language: str) -> str:
    """The name of a language as people who read the other one call it; English where we have no other."""
    return _TABLE.get(code, {}).get(in_language) or LANGUAGES[code].name
