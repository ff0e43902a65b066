<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>An address begins with wss:// or, in your own network, with ws://.</source>
        <translation>يبدأ العنوان بـ ⁨wss://⁩، أو بـ ⁨ws://⁩ داخل شبكتك.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>تسميات توضيحية فوق النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختيار غيره</translation>
    </message>
    <message>
        <source>Choose what is listened to</source>
        <translation>اختيار مصدر الصوت</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Press {keys} in Surtitle to stop that.</source>
        <translation>تمر النقرات عبر النافذة العائمة. اضغط {keys} في Surtitle لإيقاف ذلك.</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Rest the pointer on it, or press {keys} in Surtitle, to stop that.</source>
        <translation>تمر النقرات عبر النافذة العائمة. أبقِ المؤشر فوقها، أو اضغط {keys} في Surtitle، لإيقاف ذلك.</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>صوت الحاسوب</translation>
    </message>
    <message>
        <source>Connecting to {service}. Speak already; nothing is lost.</source>
        <translation>جارٍ الاتصال بـ {service}. يمكنك التحدث الآن؛ لن يضيع شيء.</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>نسخ الجملة الأخيرة</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>كريمي</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>رمادي داكن</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>Easier with dyslexia</source>
        <translation>أسهل مع عسر القراءة</translation>
    </message>
    <message>
        <source>English, rough</source>
        <translation>الإنجليزية، بدقة محدودة</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening now.</source>
        <translation>وصلت كل الكلمات. توقف الاستماع.</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening, and nothing is billed.</source>
        <translation>وصلت كل الكلمات. توقف الاستماع، ولا تُحتسب أي رسوم.</translation>
    </message>
    <message>
        <source>Everything there was to hear is written down.</source>
        <translation>كُتب كل ما كان مسموعًا.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>First language only</source>
        <translation>اللغة الأولى فقط</translation>
    </message>
    <message>
        <source>For programs, JSON lines</source>
        <translation>للبرامج، JSON Lines</translation>
    </message>
    <message>
        <source>Have the next sentence read out</source>
        <translation>قراءة الجملة التالية بصوت مسموع</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>It stays muted when you resume.</source>
        <translation>يبقى الميكروفون مكتومًا عند الاستئناف.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Larger captions, smaller, as before</source>
        <translation>تكبير التسميات التوضيحية، تصغيرها، حجمها المعتاد</translation>
    </message>
    <message>
        <source>Let clicks through the overlay, or not</source>
        <translation>تمرير النقرات عبر النافذة العائمة أو إيقافه</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>أزرق فاتح</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>أخضر فاتح</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>رمادي فاتح</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Microphone + what I hear</source>
        <translation>الميكروفون + ما أسمعه</translation>
    </message>
    <message>
        <source>Move the keyboard focus to the overlay, and back</source>
        <translation>نقل تركيز لوحة المفاتيح إلى النافذة العائمة والعودة</translation>
    </message>
    <message>
        <source>Move the overlay while it has the focus</source>
        <translation>تحريك النافذة العائمة حين يكون التركيز عليها</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <translation>كتم الصوت وإلغاء الكتم</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>الميكروفون مكتوم</translation>
    </message>
    <message>
        <source>Muted: what is said after Start is not heard.</source>
        <translation>الميكروفون مكتوم: ما يقال بعد البدء لا يُسمع.</translation>
    </message>
    <message>
        <source>Name the speakers</source>
        <translation>تسمية المتحدثين</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>أزرق ليلي</translation>
    </message>
    <message>
        <source>No captions for {t}</source>
        <translation>لا تسميات توضيحية منذ {t}</translation>
    </message>
    <message>
        <source>No connection for {t}</source>
        <translation>لا اتصال منذ {t}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>لا يوجد مفتاح بعد</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>Not kept yet: {n} letters, and there is room for {most}. Shorten it.</source>
        <translation>لم يُحفظ بعد: عدد الأحرف {n} والحد الأقصى {most}. اختصر النص.</translation>
    </message>
    <message>
        <source>Not kept yet: {n} lines, and there is room for {most}. Leave some out.</source>
        <translation>لم يُحفظ بعد: عدد الأسطر {n} والحد الأقصى {most}. احذف بعضها.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Nothing is billed. Resume connects again.</source>
        <translation>لا تُحتسب أي رسوم. زر «استئناف» يعيد الاتصال.</translation>
    </message>
    <message>
        <source>Nothing is listened to.</source>
        <translation>لا يُستمع إلى شيء.</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <translation>لا يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer.</source>
        <translation>لا يغادر شيء مما تقوله هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. Connecting to {service}.</source>
        <translation>لا يغادر شيء مما تقوله هذا الحاسوب. جارٍ الاتصال بـ {service}.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on, and is billed.</source>
        <translation>لا يغادر شيء مما تقوله هذا الحاسوب. الجلسة مستمرة وتُحتسب رسومها.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on.</source>
        <translation>لا يغادر شيء مما تقوله هذا الحاسوب. الجلسة مستمرة.</translation>
    </message>
    <message>
        <source>One language: {language}</source>
        <translation>لغة واحدة: {language}</translation>
    </message>
    <message>
        <source>Page Up, Page Down, End</source>
        <translation>Page Up وPage Down وEnd</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>لصق مفتاح</translation>
    </message>
    <message>
        <source>Pause, and resume</source>
        <translation>إيقاف مؤقت واستئناف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Press Start to watch the demonstration.</source>
        <translation>اضغط «بدء» لمشاهدة العرض التوضيحي.</translation>
    </message>
    <message>
        <source>Press Start, and this computer listens. English, rough, free.</source>
        <translation>اضغط «بدء» وسيستمع هذا الحاسوب. الإنجليزية، بدقة محدودة، مجانًا.</translation>
    </message>
    <message>
        <source>Press Start, and {service} listens. Nothing is billed before.</source>
        <translation>اضغط «بدء» وسيستمع {service}. لا تُحتسب أي رسوم قبل ذلك.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read back, and return to the newest</source>
        <translation>الرجوع في النص والعودة إلى الأحدث</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Resize the overlay while it has the focus</source>
        <translation>تغيير حجم النافذة العائمة حين يكون التركيز عليها</translation>
    </message>
    <message>
        <source>Resume goes on where you left.</source>
        <translation>يتابع «استئناف» من حيث توقفت.</translation>
    </message>
    <message>
        <source>Second language only</source>
        <translation>اللغة الثانية فقط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings and words cannot be kept here.</source>
        <translation>لا يمكن حفظ الإعدادات ولا ما يُقال هنا.</translation>
    </message>
    <message>
        <source>Show again what was said last</source>
        <translation>إظهار آخر ما قيل من جديد</translation>
    </message>
    <message>
        <source>Soniox needs a key before it can listen. Nothing is billed before Start.</source>
        <translation>يحتاج Soniox إلى مفتاح كي يستمع. لا تُحتسب أي رسوم قبل البدء.</translation>
    </message>
    <message>
        <source>Start tries this address without a key.</source>
        <translation>يجرّب «بدء» هذا العنوان بلا مفتاح.</translation>
    </message>
    <message>
        <source>Start, and stop</source>
        <translation>بدء وإيقاف</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Still listening; nothing is lost.</source>
        <translation>الاستماع مستمر؛ لن يضيع شيء.</translation>
    </message>
    <message>
        <source>Still listening; the oldest {t} had to go.</source>
        <translation>الاستماع مستمر؛ لم يعد بالإمكان الاحتفاظ بأقدم {t}.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Subtitles, SubRip</source>
        <translation>تسميات توضيحية، SubRip</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>تسميات توضيحية، WebVTT</translation>
    </message>
    <message>
        <source>Surtitle: export</source>
        <translation>Surtitle: تصدير</translation>
    </message>
    <message>
        <source>Television (BBC)</source>
        <translation>التلفزيون (BBC)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>That is too much text to paste. Paste the part of it that you need.</source>
        <translation>هذا النص أطول من أن يُلصق. الصق الجزء الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>The demonstration begins in a moment.</source>
        <translation>سيبدأ العرض التوضيحي بعد لحظة.</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The last words are on their way.</source>
        <translation>الكلمات الأخيرة في الطريق.</translation>
    </message>
    <message>
        <source>The last words are on their way; then Surtitle closes.</source>
        <translation>الكلمات الأخيرة في الطريق، ثم يُغلق Surtitle.</translation>
    </message>
    <message>
        <source>The last {t} could not be captioned. Check the connection before you start again.</source>
        <translation>تعذّر إنشاء تسميات توضيحية لآخر {t}. تحقق من الاتصال قبل أن تبدأ من جديد.</translation>
    </message>
    <message>
        <source>The microphone is off.</source>
        <translation>الميكروفون متوقف.</translation>
    </message>
    <message>
        <source>The recogniser is being loaded. Speak already; nothing is lost.</source>
        <translation>يجري تحميل برنامج التعرف على الكلام. يمكنك التحدث الآن؛ لن يضيع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The session is kept, and billed, for {n} more minutes.</source>
        <translation>
            <numerusform>تبقى الجلسة مفتوحة وتُحتسب رسومها {n} دقيقة أخرى.</numerusform>
            <numerusform>تبقى الجلسة مفتوحة وتُحتسب رسومها دقيقة أخرى.</numerusform>
            <numerusform>تبقى الجلسة مفتوحة وتُحتسب رسومها دقيقتين أخريين.</numerusform>
            <numerusform>تبقى الجلسة مفتوحة وتُحتسب رسومها {n} دقائق أخرى.</numerusform>
            <numerusform>تبقى الجلسة مفتوحة وتُحتسب رسومها {n} دقيقة أخرى.</numerusform>
            <numerusform>تبقى الجلسة مفتوحة وتُحتسب رسومها {n} دقيقة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is kept, and billed.</source>
        <translation>تبقى الجلسة مفتوحة وتُحتسب رسومها.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as {file}; defaults are used.</source>
        <translation>كان ملف الإعدادات تالفًا. حُفظ باسم {file} وتُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>لون السمة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>الترجمة فقط</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Trying again in {t}.</source>
        <translation>محاولة جديدة بعد {t}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>جارٍ المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>التراجع عن آخر تغيير للأسماء</translation>
    </message>
    <message>
        <source>What this computer plays ({output})</source>
        <translation>صوت هذا الحاسوب ({output})</translation>
    </message>
    <message>
        <source>What was captured is kept: Start goes on with it.</source>
        <translation>ما التُقط محفوظ: يتابع «بدء» من حيث توقف.</translation>
    </message>
    <message>
        <source>What was said, as plain text</source>
        <translation>ما قيل كنص عادي</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Words and translation</source>
        <translation>النص الأصلي والترجمة</translation>
    </message>
    <message>
        <source>Words and translation side by side</source>
        <translation>النص الأصلي والترجمة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Words are not being saved.</source>
        <translation>لا يُحفظ ما يُقال.</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>النص الأصلي فقط</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>النص الأصلي والترجمة والأسماء: ما يُعرض</translation>
    </message>
    <message>
        <source>Writing would need these keys. Hold Ctrl, Alt or Meta with them.</source>
        <translation>هذه المفاتيح لازمة للكتابة. اضغط معها Ctrl أو Alt أو Meta.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>nothing is playing</source>
        <translation>لا يُشغَّل أي صوت</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation>تأخر {n} ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings could not be used and are back at their defaults: {names}.</source>
        <translation>
            <numerusform>تعذّر استخدام {n} إعداد فأُعيد إلى قيمته الافتراضية: {names}.</numerusform>
            <numerusform>تعذّر استخدام إعداد واحد فأُعيد إلى قيمته الافتراضية: {names}.</numerusform>
            <numerusform>تعذّر استخدام إعدادين فأُعيدا إلى قيمتيهما الافتراضيتين: {names}.</numerusform>
            <numerusform>تعذّر استخدام {n} إعدادات فأُعيدت إلى قيمها الافتراضية: {names}.</numerusform>
            <numerusform>تعذّر استخدام {n} إعدادًا فأُعيدت إلى قيمها الافتراضية: {names}.</numerusform>
            <numerusform>تعذّر استخدام {n} إعداد فأُعيدت إلى قيمها الافتراضية: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{option}: {found} cannot be used. All of this section is as usual.</source>
        <translation>{option}: تعذّر استخدام {found}. أُعيد ضبط هذا القسم كله.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used and is left out.</source>
        <translation>{option}: تعذّر استخدام «{found}»، فحُذف.</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used. It is as usual now.</source>
        <translation>{option}: تعذّر استخدام «{found}». أُعيدت القيمة المعتادة.</translation>
    </message>
    <message>
        <source>{service} has not answered yet. Still listening; nothing is lost.</source>
        <translation>لم يُجب {service} بعد. الاستماع مستمر؛ لن يضيع شيء.</translation>
    </message>
    <message>
        <source>{service} takes the connection and drops it at once.</source>
        <translation>يقبل {service} الاتصال ثم يقطعه فورًا.</translation>
    </message>
    <message>
        <source>{t} of sound are missing here</source>
        <translation>ينقص هنا {t} من الصوت</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This computer has no font for some of the letters that were said. Install the Noto fonts to see them.</source>
        <translation>ينقص هذا الحاسوب خط لبعض الحروف. ثبّت خطوط Noto لرؤيتها.</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access</source>
        <translation>إمكانية الوصول</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Each sentence</source>
        <translation>كل جملة</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>الفاصل الزمني</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>كل بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Finished sentences in a window of their own. Its text only grows, and the caret stays.</source>
        <translation>الجمل المكتملة في نافذة خاصة بها. لا يتغير النص بل يزداد فقط، ويبقى المؤشر مكانه.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>فتح النص</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>القراءة الصوتية</translation>
    </message>
    <message>
        <source>Screen readers and braille</source>
        <translation>قارئات الشاشة وبرايل</translation>
    </message>
    <message>
        <source>Sentences that come in between are read out together.</source>
        <translation>تُقرأ الجمل الواردة خلالها معًا.</translation>
    </message>
    <message>
        <source>What a screen reader is told, once a sentence is finished. It is never interrupted.</source>
        <translation>ما يقرؤه قارئ الشاشة عند اكتمال الجملة. لا يُقاطَع أبدًا.</translation>
    </message>
    <message>
        <source>What buttons, options and messages are written in. Captions are not translated by it.</source>
        <translation>لغة الأزرار والخيارات والرسائل. لا تغيّر لغة التسميات التوضيحية.</translation>
    </message>
    <message>
        <source>braille deafblind read along window</source>
        <translation>برايل الصمم وكف البصر قراءة نافذة أصم</translation>
    </message>
    <message>
        <source>language translation interface english</source>
        <translation>لغة ترجمة واجهة إنجليزية</translation>
    </message>
    <message>
        <source>screen reader speech announce braille blind</source>
        <translation>قارئ الشاشة صوت إعلان برايل كفيف</translation>
    </message>
    <message>
        <source>screen reader speech seconds pause</source>
        <translation>قارئ الشاشة صوت ثوانٍ توقف</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainWindow</name>
    <message>
        <source>Escape or a click puts this away.</source>
        <translation>يُغلق بمفتاح Esc أو بنقرة.</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Surtitle: said again</source>
        <translation>Surtitle: مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>A word on your list was said</source>
        <translation>قيلت كلمة من قائمتك</translation>
    </message>
    <message>
        <source>The sentence with the word stands here.</source>
        <translation>تظهر هنا الجملة التي فيها الكلمة.</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>الفطور</translation>
    </message>
    <message>
        <source>“{word}” was said</source>
        <translation>قيل: «{word}»</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>A frame flashes slowly around the window and the overlay; with reduced motion it stands still.</source>
        <translation>يومض إطار ببطء حول النافذة والنافذة العائمة؛ ويبقى ثابتًا عند تقليل الحركة.</translation>
    </message>
    <message>
        <source>A line stands beneath the word, in the window and in the overlay.</source>
        <translation>يظهر خط تحت الكلمة، في النافذة وفي النافذة العائمة.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Anna is found in Anna’s, and ticket in tickets.</source>
        <translation>يُعثر على «منى» في «ومنى» و«لمنى»، وعلى «فطور» في «الفطور».</translation>
    </message>
    <message>
        <source>Catherine is found in Katherine, too; this holds for words that begin with a capital letter.</source>
        <translation>يُعثر على «Catherine» في «Katherine» أيضًا؛ يسري هذا على الكلمات التي تبدأ بحرف كبير.</translation>
    </message>
    <message>
        <source>Compared with the volume of this computer.</source>
        <translation>قياسًا بمستوى صوت هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Flash the edge of the window</source>
        <translation>وميض حافة النافذة</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>If high notes are hard to hear, low ones may be easier.</source>
        <translation>من لا يسمع النغمات العالية جيدًا قد يسمع المنخفضة.</translation>
    </message>
    <message>
        <source>Mark it in the captions</source>
        <translation>تمييزها في التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Names spelt as they sound</source>
        <translation>الأسماء المكتوبة كما تُنطق</translation>
    </message>
    <message>
        <source>Names, words or phrases, one a line; when somebody says one, you are told.</source>
        <translation>أسماء أو كلمات أو عبارات، واحدة في كل سطر؛ ينبهك Surtitle حين ينطق أحد بإحداها.</translation>
    </message>
    <message>
        <source>Others in the room may hear it, too.</source>
        <translation>قد يسمعه غيرك في الغرفة أيضًا.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>إظهار إشعار</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>عرض إشعار</translation>
    </message>
    <message>
        <source>Show what was said in it</source>
        <translation>إظهار ما قيل في الإشعار</translation>
    </message>
    <message>
        <source>Switch this off where others can see your screen.</source>
        <translation>أوقف هذا إذا كان بإمكان الآخرين رؤية شاشتك.</translation>
    </message>
    <message>
        <source>The desktop tells you while Surtitle&apos;s window is not in front.</source>
        <translation>يخبرك سطح المكتب حين لا تكون نافذة Surtitle في المقدمة.</translation>
    </message>
    <message>
        <source>Two knocks</source>
        <translation>طرقتان</translation>
    </message>
    <message>
        <source>Two low notes</source>
        <translation>نغمتان منخفضتان</translation>
    </message>
    <message>
        <source>Two soft notes</source>
        <translation>نغمتان خافتتان</translation>
    </message>
    <message>
        <source>What counts as a match</source>
        <translation>ما يُعدّ مطابقًا</translation>
    </message>
    <message>
        <source>When one of them is said</source>
        <translation>عند نطق إحداها</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>أي صوت</translation>
    </message>
    <message>
        <source>With other endings</source>
        <translation>بنهايات مختلفة</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>بلا علامات تشكيل</translation>
    </message>
    <message>
        <source>Words to watch for</source>
        <translation>الكلمات المترقَّبة</translation>
    </message>
    <message>
        <source>Zoë is found in Zoe, too.</source>
        <translation>يُعثر على «مُنى» في «منى» أيضًا.</translation>
    </message>
    <message>
        <source>chime beep bell</source>
        <translation>رنين صفير جرس</translation>
    </message>
    <message>
        <source>chime beep bell notes low high hearing</source>
        <translation>رنين صفير جرس نغمات منخفضة عالية سمع</translation>
    </message>
    <message>
        <source>declension plural inflection</source>
        <translation>تصريف جمع إعراب</translation>
    </message>
    <message>
        <source>desktop message popup</source>
        <translation>سطح المكتب رسالة منبثقة</translation>
    </message>
    <message>
        <source>diacritics marks</source>
        <translation>حركات علامات</translation>
    </message>
    <message>
        <source>frame blink light</source>
        <translation>إطار وميض ضوء</translation>
    </message>
    <message>
        <source>keyword name alert notify listen watch</source>
        <translation>كلمة مفتاحية اسم تنبيه إشعار</translation>
    </message>
    <message>
        <source>phonetic similar spelling</source>
        <translation>صوتي مشابه تهجئة</translation>
    </message>
    <message>
        <source>private hide content notification</source>
        <translation>خاص إخفاء محتوى إشعار</translation>
    </message>
    <message>
        <source>underline highlight</source>
        <translation>تسطير إبراز</translation>
    </message>
    <message>
        <source>volume loudness quiet sound</source>
        <translation>مستوى الصوت عالٍ خافت</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>A little calmer</source>
        <translation>أهدأ قليلًا</translation>
    </message>
    <message>
        <source>A rim around letters keeps them readable over a picture that shows through.</source>
        <translation>حدود حول الحروف تبقيها مقروءة فوق صورة تظهر من خلالها.</translation>
    </message>
    <message>
        <source>A soft shadow beneath the letters.</source>
        <translation>ظل ناعم تحت الحروف.</translation>
    </message>
    <message>
        <source>A whole look with one press. Keep what suits you under a name of your own.</source>
        <translation>مظهر كامل بنقرة واحدة. يمكنك حفظ ما يناسبك بالاسم الذي تختاره.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As in a sentence</source>
        <translation>كما في الجملة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Between speakers</source>
        <translation>بين المتحدثين</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>أحرف كبيرة فقط</translation>
    </message>
    <message>
        <source>Capitals only are harder to read for most people. Copied text stays as it was said.</source>
        <translation>الأحرف الكبيرة وحدها أصعب قراءةً لمعظم الناس. يبقى النص المنسوخ كما قيل.</translation>
    </message>
    <message>
        <source>Caption size</source>
        <translation>حجم التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Colour of both</source>
        <translation>لون كليهما</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours of speakers</source>
        <translation>ألوان المتحدثين</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Earliest words</source>
        <translation>بأبكر ما يمكن</translation>
    </message>
    <message>
        <source>Early or calm</source>
        <translation>مبكر أو هادئ</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>بأقل التغييرات</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>How far lines stand apart.</source>
        <translation>المسافة بين الأسطر.</translation>
    </message>
    <message>
        <source>How large the words are. Ctrl and the wheel over captions do the same.</source>
        <translation>حجم الكلمات. يمكن تغييره أيضًا بمفتاح Ctrl مع عجلة الفأرة فوق التسميات التوضيحية.</translation>
    </message>
    <message>
        <source>How many lines the strip over other windows shows at a time. Television shows two.</source>
        <translation>عدد الأسطر التي تعرضها النافذة العائمة دفعة واحدة. يعرض التلفزيون سطرين.</translation>
    </message>
    <message>
        <source>How thick the letters are. Light letters on a dark ground need a little less.</source>
        <translation>سُمك الحروف. تحتاج الحروف الفاتحة على خلفية داكنة إلى سُمك أقل قليلًا.</translation>
    </message>
    <message>
        <source>How words that the service may still correct are marked. They never move because of it.</source>
        <translation>كيف تُميَّز الكلمات التي قد تصححها الخدمة لاحقًا. لا تتحرك الكلمات بسبب ذلك أبدًا.</translation>
    </message>
    <message>
        <source>In a colour of their own</source>
        <translation>بلون خاص بها</translation>
    </message>
    <message>
        <source>Left alone, it is black around light letters and white around dark ones.</source>
        <translation>تلقائيًا: أسود حول الحروف الفاتحة وأبيض حول الداكنة.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>تباعد الحروف</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Lines move up</source>
        <translation>صعود الأسطر</translation>
    </message>
    <message>
        <source>Lines of the overlay</source>
        <translation>أسطر النافذة العائمة</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>أسماء المتحدثين</translation>
    </message>
    <message>
        <source>Of words that may change, or of the line beneath them.</source>
        <translation>لون هذه الكلمات أو الخط الذي تحتها.</translation>
    </message>
    <message>
        <source>On names and words</source>
        <translation>للأسماء والكلمات</translation>
    </message>
    <message>
        <source>On names only</source>
        <translation>للأسماء فقط</translation>
    </message>
    <message>
        <source>On television the words themselves take the colour of whoever says them.</source>
        <translation>في التلفزيون تحمل الكلمات نفسها لون قائلها.</translation>
    </message>
    <message>
        <source>Ours was made for people with low vision. Any typeface of this computer can be used.</source>
        <translation>صُمم خطّنا لضعاف البصر. يمكن استخدام أي خط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>حدود الحروف</translation>
    </message>
    <message>
        <source>Outline and shadow</source>
        <translation>الحدود والظل</translation>
    </message>
    <message>
        <source>Pick a speaker by number, then a colour. A name always stands beside it.</source>
        <translation>اختر رقم المتحدث ثم لونًا. يظهر الاسم بجانبه دائمًا.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Room before somebody else speaks, or after a pause.</source>
        <translation>مسافة قبل أن يتكلم شخص آخر، أو بعد وقفة.</translation>
    </message>
    <message>
        <source>Room between letters. A little more helps many people with dyslexia.</source>
        <translation>المسافة بين الحروف. تساعد زيادتها قليلًا كثيرين ممن لديهم عسر قراءة.</translation>
    </message>
    <message>
        <source>Room between words, to go with wider letters.</source>
        <translation>المسافة بين الكلمات، لتلائم حروفًا أكثر تباعدًا.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>الظل</translation>
    </message>
    <message>
        <source>Smoothly</source>
        <translation>بسلاسة</translation>
    </message>
    <message>
        <source>Smoothly, or at once, which is easier if motion tires your eyes or makes you unwell.</source>
        <translation>بسلاسة أو دفعة واحدة، وهذا أسهل على من تتعبه الحركة أو تزعجه.</translation>
    </message>
    <message>
        <source>The colour behind captions in the window. The overlay has its own.</source>
        <translation>اللون خلف التسميات التوضيحية في النافذة. للنافذة العائمة لون خاص بها.</translation>
    </message>
    <message>
        <source>The colour of words that are final.</source>
        <translation>لون الكلمات النهائية.</translation>
    </message>
    <message>
        <source>The colours of the whole window.</source>
        <translation>ألوان النافذة كلها.</translation>
    </message>
    <message>
        <source>Their colour</source>
        <translation>لون الكلمات المؤقتة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>السُّمك</translation>
    </message>
    <message>
        <source>When calm, words come a moment later and change less. Final words are never held back.</source>
        <translation>الهدوء يعني أن تظهر الكلمات بعد لحظة وأن تتغير أقل. لا تؤخَّر الكلمات النهائية أبدًا.</translation>
    </message>
    <message>
        <source>With a thin line beneath</source>
        <translation>بخط رفيع تحتها</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>تباعد الكلمات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Words that may change</source>
        <translation>الكلمات المؤقتة</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>bold thin thick font</source>
        <translation>عريض رفيع سميك خط</translation>
    </message>
    <message>
        <source>border stroke edge rim</source>
        <translation>حد حافة إطار</translation>
    </message>
    <message>
        <source>colour dark light night high contrast black white</source>
        <translation>لون داكن فاتح ليل تباين عالٍ أسود أبيض</translation>
    </message>
    <message>
        <source>drop shadow edge depth</source>
        <translation>ظل حافة عمق</translation>
    </message>
    <message>
        <source>font family letters</source>
        <translation>خط عائلة حروف</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>خط نص أكبر أصغر تكبير</translation>
    </message>
    <message>
        <source>gap dyslexia wide</source>
        <translation>فجوة عسر قراءة واسع</translation>
    </message>
    <message>
        <source>motion animation scroll glide still reduced vestibular</source>
        <translation>حركة رسوم متحركة تمرير سكون مخفضة دوار</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>outline shadow border colour</source>
        <translation>حدود ظل إطار لون</translation>
    </message>
    <message>
        <source>pace flicker speed delay fast slow changes calm</source>
        <translation>إيقاع وميض سرعة تأخير سريع بطيء تغييرات هدوء</translation>
    </message>
    <message>
        <source>paper colour ground contrast</source>
        <translation>ورق لون خلفية تباين</translation>
    </message>
    <message>
        <source>paragraph gap spacing turn</source>
        <translation>فقرة فجوة مسافة دور</translation>
    </message>
    <message>
        <source>preset style bbc television high contrast dyslexia large print own save import export</source>
        <translation>نمط bbc تلفزيون تباين عالٍ عسر قراءة خط كبير خاص حفظ استيراد تصدير</translation>
    </message>
    <message>
        <source>provisional interim tail colour contrast</source>
        <translation>مؤقت مرحلي لون تباين</translation>
    </message>
    <message>
        <source>provisional interim tail underline pale</source>
        <translation>مؤقت مرحلي تسطير باهت</translation>
    </message>
    <message>
        <source>rows height box</source>
        <translation>صفوف ارتفاع صندوق</translation>
    </message>
    <message>
        <source>spacing leading distance</source>
        <translation>تباعد مسافة بين الأسطر</translation>
    </message>
    <message>
        <source>speaker colour voice person contrast</source>
        <translation>متحدث لون صوت شخص تباين</translation>
    </message>
    <message>
        <source>speaker colour words names bbc television</source>
        <translation>متحدث لون كلمات أسماء bbc تلفزيون</translation>
    </message>
    <message>
        <source>text colour ink foreground contrast hex rgb palette</source>
        <translation>نص لون حبر أمامية تباين hex rgb لوحة ألوان</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>رفيع</translation>
    </message>
    <message>
        <source>tracking kerning dyslexia wide</source>
        <translation>تباعد الحروف عسر قراءة واسع</translation>
    </message>
    <message>
        <source>upper case lower case letters shouting</source>
        <translation>أحرف كبيرة صغيرة صراخ</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} px, {m} pt</source>
        <translation>{n} بكسل، {m} نقطة</translation>
    </message>
</context>
<context>
    <name>AwaitedWords</name>
    <message>
        <source>Anna
platform nine
breakfast</source>
        <translation>منى
الرصيف التاسع
الفطور</translation>
    </message>
    <message>
        <source>“{word}” is found in {forms}, too.</source>
        <translation>يُعثر على «{word}» في {forms} أيضًا.</translation>
    </message>
    <message>
        <source>“{word}” is found only as it is written.</source>
        <translation>يُعثر على «{word}» كما كُتبت فقط.</translation>
    </message>
</context>
<context>
    <name>BackRow</name>
    <message>
        <source>All back to the usual</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Every option is back to the usual.</source>
        <translation>أُعيد ضبط كل الخيارات.</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>Contrast {a} : 1 · provisional words {b} : 1 · lines of about {n} characters here</source>
        <translation>التباين {a} : 1 · الكلمات المؤقتة {b} : 1 · نحو {n} حرفًا في السطر هنا</translation>
    </message>
    <message>
        <source>How captions look</source>
        <translation>مظهر التسميات التوضيحية</translation>
    </message>
    <message>
        <source>The first boat is full.</source>
        <translation>القارب الأول ممتلئ.</translation>
    </message>
    <message>
        <source>The second one is late,</source>
        <translation>والثاني متأخر،</translation>
    </message>
    <message>
        <source>so we take the early one</source>
        <translation>لذا سنركب قارب الصباح</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Speaker {label}</source>
        <translation>المتحدث {label}</translation>
    </message>
</context>
<context>
    <name>CaptionsMenu</name>
    <message>
        <source>Copy everything</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>نسخ الجملة الأخيرة</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Mark everything</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>إعادة عرض آخر ما قيل</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>A change takes a new connection; nothing said is lost.</source>
        <translation>يتطلب التغيير اتصالًا جديدًا؛ لن يضيع شيء مما يُقال.</translation>
    </message>
    <message>
        <source>Takes effect with the next Start.</source>
        <translation>يسري عند الضغط على «بدء» في المرة التالية.</translation>
    </message>
    <message>
        <source>That cannot be kept, so it is as it was before.</source>
        <translation>لا يمكن حفظ ذلك، فبقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The new connection is being made; nothing said is lost.</source>
        <translation>يجري إنشاء الاتصال الجديد؛ لن يضيع شيء مما يُقال.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A key in SONIOX_API_KEY is used instead of the one kept here.</source>
        <translation>يُستخدم مفتاح SONIOX_API_KEY بدلًا من المحفوظ هنا.</translation>
    </message>
    <message>
        <source>The key is kept in a file only you can read, because this computer has no keyring.</source>
        <translation>يُحفظ المفتاح في ملف لا يقرؤه غيرك، لأن هذا الحاسوب بلا حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring.</source>
        <translation>يُحفظ المفتاح في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key is kept in this profile&apos;s folder, in a file only you can read.</source>
        <translation>يُحفظ المفتاح في مجلد هذا الملف الشخصي، في ملف لا يقرؤه غيرك.</translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB</source>
        <translation>اللون بصيغة ⁦#RRGGBB⁩</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>تدرّج اللون</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>شدّة اللون</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Write # and six of 0 to 9 and A to F, such as #1D5FA8.</source>
        <translation>اكتب # وستة رموز من 0 إلى 9 ومن A إلى F، مثل ⁦#1D5FA8⁩.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1</source>
        <translation>{colour}: التباين ⁦{n} : 1⁩</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1, hard to read for many.</source>
        <translation>{colour}: التباين ⁦{n} : 1⁩، تصعب قراءته على كثيرين.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} : 1</source>
        <translation>⁦{n} : 1⁩</translation>
    </message>
</context>
<context>
    <name>ContextRow</name>
    <message>
        <source>Paste or open a list…</source>
        <translation>لصق قائمة أو فتحها…</translation>
    </message>
    <message>
        <source>{n} letters: the last {over} are not sent. Shorten a list or the background.</source>
        <translation>{n} حرفًا: لا تُرسل الأحرف الأخيرة وعددها {over}. اختصر قائمة أو المعلومات الأساسية.</translation>
    </message>
    <message>
        <source>{n} of {most} letters used</source>
        <translation>استُخدم {n} من {most} حرفًا</translation>
    </message>
</context>
<context>
    <name>ContrastLine</name>
    <message>
        <source>Contrast {n} : 1</source>
        <translation>التباين {n} : 1</translation>
    </message>
    <message>
        <source>Contrast {n} : 1, hard to read for many.</source>
        <translation>التباين {n} : 1، تصعب قراءته على كثيرين.</translation>
    </message>
    <message>
        <source>Use a readable colour</source>
        <translation>استخدام لون مقروء</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Begin captioning</source>
        <translation>بدء التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>تسميات توضيحية فوق النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>End the session; the last words still arrive</source>
        <translation>إنهاء الجلسة؛ ستصل الكلمات الأخيرة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Let the microphone be heard again</source>
        <translation>إعادة تشغيل الميكروفون</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>الاستماع من جديد</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Nothing you say is heard; the session goes on</source>
        <translation>لا يُسمع ما تقوله؛ الجلسة مستمرة</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>نافذة عائمة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Switch the microphone off and hold the session</source>
        <translation>إيقاف الميكروفون؛ تبقى الجلسة مفتوحة</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>النص الأصلي والترجمة والأسماء: ما يُعرض</translation>
    </message>
    <message>
        <source>Write the captions into a file</source>
        <translation>حفظ التسميات التوضيحية في ملف</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer: English, rough, free</source>
        <translation>هذا الحاسوب: الإنجليزية، مجانًا</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>من يستمع</translation>
    </message>
</context>
<context>
    <name>EverythingPage</name>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>All settings in one file, for another computer or another person. Keys are never in it.</source>
        <translation>كل الإعدادات في ملف واحد، لحاسوب آخر أو شخص آخر. لا يتضمن المفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Every option as if nobody had changed it. Keys and history stay. It can be undone.</source>
        <translation>تعود كل الخيارات إلى قيمها الأولى. تبقى المفاتيح والسجل. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Settings from such a file take the place of these. It can be undone.</source>
        <translation>تحل إعدادات هذا الملف محل الإعدادات الحالية. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>أخذها معك</translation>
    </message>
    <message>
        <source>export save backup json share</source>
        <translation>تصدير حفظ نسخة احتياطية مشاركة</translation>
    </message>
    <message>
        <source>import load restore json open</source>
        <translation>استيراد تحميل استعادة فتح</translation>
    </message>
    <message>
        <source>reset defaults factory usual</source>
        <translation>إعادة تعيين افتراضي معتاد</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Surtitle settings: export</source>
        <translation>إعدادات Surtitle: تصدير</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>حُفظ في {file}.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file could not be written or read.</source>
        <translation>تعذّرت كتابة ملف أو قراءته.</translation>
    </message>
    <message>
        <source>Add credit in the {service} console, then start again.</source>
        <translation>أضف رصيدًا في لوحة تحكم {service} ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Allow Surtitle in System Settings, under Privacy &amp; Security, Microphone.</source>
        <translation>اسمح لـ Surtitle في «إعدادات النظام»، ضمن «الخصوصية والأمن» ثم «الميكروفون».</translation>
    </message>
    <message>
        <source>Allow Surtitle to use the file or folder that the details name.</source>
        <translation>اسمح لـ Surtitle باستخدام الملف أو المجلد المذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then start again.</source>
        <translation>اسمح بذلك في إعدادات الخصوصية في النظام ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Another program is using a file of Surtitle.</source>
        <translation>برنامج آخر يحجز ملفًا لـ Surtitle.</translation>
    </message>
    <message>
        <source>Check its name; `surtitle devices` lists what can be listened to.</source>
        <translation>تحقق من الاسم؛ يسرد `surtitle devices` ما يمكن الاستماع إليه.</translation>
    </message>
    <message>
        <source>Check that it is an audio or video file, and not damaged.</source>
        <translation>تحقق من أنه ملف صوت أو فيديو غير تالف.</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen.</source>
        <translation>تحقق من اختيار الميكروفون الصحيح.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>Check the address of the service, or clear it to use the usual one.</source>
        <translation>تحقق من عنوان الخدمة، أو امسحه لاستخدام العنوان المعتاد.</translation>
    </message>
    <message>
        <source>Check the address of the service; it begins with wss:// or ws://.</source>
        <translation>تحقق من عنوان الخدمة؛ يبدأ بـ ⁨wss://⁩ أو ⁨ws://⁩.</translation>
    </message>
    <message>
        <source>Check the network, or listen with this computer instead.</source>
        <translation>تحقق من الشبكة، أو دع هذا الحاسوب يستمع.</translation>
    </message>
    <message>
        <source>Check the network; Surtitle tries again by itself.</source>
        <translation>تحقق من الشبكة؛ يعيد Surtitle المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask who runs the network whether it intercepts connections.</source>
        <translation>تحقق من تاريخ هذا الحاسوب، واسأل مسؤول الشبكة هل تُعترض الاتصالات.</translation>
    </message>
    <message>
        <source>Check whether there is a newer version of Surtitle.</source>
        <translation>تحقق من وجود إصدار أحدث من Surtitle.</translation>
    </message>
    <message>
        <source>Choose another model in the settings.</source>
        <translation>اختر نموذجًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose another source; `surtitle devices` lists them.</source>
        <translation>اختر مصدرًا آخر؛ يسردها `surtitle devices`.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another microphone.</source>
        <translation>أغلق البرنامج الذي يستخدمه، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>End other sessions of this account, or wait a minute.</source>
        <translation>أنهِ الجلسات الأخرى لهذا الحساب، أو انتظر دقيقة.</translation>
    </message>
    <message>
        <source>Install Surtitle again, or choose another service.</source>
        <translation>أعد تثبيت Surtitle، أو اختر خدمة أخرى.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle begins a new one by itself.</source>
        <translation>تابع كالمعتاد؛ يبدأ Surtitle بثًا جديدًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Just go on; Surtitle connects again by itself.</source>
        <translation>تابع كالمعتاد؛ يعيد Surtitle الاتصال تلقائيًا.</translation>
    </message>
    <message>
        <source>Let desktop apps use it in Settings, under Privacy &amp; security, Microphone.</source>
        <translation>اسمح لتطبيقات سطح المكتب باستخدامه في «الإعدادات»، ضمن «الخصوصية والأمان» ثم «الميكروفون».</translation>
    </message>
    <message>
        <source>Make a key with that permission in the {service} console.</source>
        <translation>أنشئ مفتاحًا بهذا الإذن في لوحة تحكم {service}.</translation>
    </message>
    <message>
        <source>Make a new key in the {service} console and paste it.</source>
        <translation>أنشئ مفتاحًا جديدًا في لوحة تحكم {service} والصقه.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>أفرغ مساحة عليه.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>لم يُعثر على ميكروفون.</translation>
    </message>
    <message>
        <source>No sound can be read from {source}.</source>
        <translation>لا يمكن قراءة صوت من {source}.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>لم يُسمع شيء.</translation>
    </message>
    <message>
        <source>Paste a key, or listen with this computer instead.</source>
        <translation>الصق مفتاحًا، أو دع هذا الحاسوب يستمع.</translation>
    </message>
    <message>
        <source>Paste the key again, or make a new one in the {service} console.</source>
        <translation>الصق المفتاح مجددًا، أو أنشئ واحدًا جديدًا في لوحة تحكم {service}.</translation>
    </message>
    <message>
        <source>Plug it in again, and captions go on by themselves.</source>
        <translation>أعد توصيله وستتابع التسميات التوضيحية تلقائيًا.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the sound settings.</source>
        <translation>وصّل ميكروفونًا، أو اختر آخر في إعدادات الصوت.</translation>
    </message>
    <message>
        <source>Put the option named in the details back to its default.</source>
        <translation>أعد الخيار المذكور في التفاصيل إلى قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>Something went wrong inside Surtitle.</source>
        <translation>حدث خطأ داخل Surtitle.</translation>
    </message>
    <message>
        <source>Start again; if it happens once more, report it with the log.</source>
        <translation>ابدأ من جديد؛ فإن تكرر ذلك فأبلغ عنه وأرفق السجل التقني.</translation>
    </message>
    <message>
        <source>The chosen recogniser is not part of this installation.</source>
        <translation>برنامج التعرف المختار ليس جزءًا من هذا التثبيت.</translation>
    </message>
    <message>
        <source>The connection to {service} could not be secured.</source>
        <translation>تعذّر تأمين الاتصال بـ {service}.</translation>
    </message>
    <message>
        <source>The connection to {service} was lost.</source>
        <translation>انقطع الاتصال بـ {service}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>The microphone is being used by another program.</source>
        <translation>برنامج آخر يستخدم الميكروفون.</translation>
    </message>
    <message>
        <source>The next session keeps the file aside and begins a new one: just start.</source>
        <translation>ستحفظ الجلسة التالية الملف جانبًا وتبدأ ملفًا جديدًا: يكفي أن تبدأ.</translation>
    </message>
    <message>
        <source>The recogniser on this computer</source>
        <translation>برنامج التعرف على الكلام في هذا الحاسوب</translation>
    </message>
    <message>
        <source>The recogniser on this computer stopped.</source>
        <translation>توقف برنامج التعرف على الكلام في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The stream address cannot be reached.</source>
        <translation>لا يمكن الوصول إلى عنوان البث.</translation>
    </message>
    <message>
        <source>The {service} account has no credit left, or reached its spending limit.</source>
        <translation>نفد رصيد حساب {service}، أو بلغ حد الإنفاق.</translation>
    </message>
    <message>
        <source>There is no such address.</source>
        <translation>لا يوجد عنوان كهذا.</translation>
    </message>
    <message>
        <source>There is no such file or source.</source>
        <translation>لا يوجد ملف أو مصدر كهذا.</translation>
    </message>
    <message>
        <source>This key has expired.</source>
        <translation>انتهت صلاحية هذا المفتاح.</translation>
    </message>
    <message>
        <source>This key may not be used for live captions.</source>
        <translation>لا يُسمح باستخدام هذا المفتاح للتسميات التوضيحية الفورية.</translation>
    </message>
    <message>
        <source>This source cannot be listened to on this computer.</source>
        <translation>لا يمكن الاستماع إلى هذا المصدر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This system does not let Surtitle use the microphone.</source>
        <translation>لا يسمح هذا النظام لـ Surtitle باستخدام الميكروفون.</translation>
    </message>
    <message>
        <source>Unmute it in the sound settings, or on the device itself.</source>
        <translation>ألغِ كتمه في إعدادات الصوت أو على الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle starts it again by itself.</source>
        <translation>انتظر لحظة؛ يعيد Surtitle تشغيله تلقائيًا.</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle tries again by itself.</source>
        <translation>انتظر لحظة؛ يعيد Surtitle المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>What answers at this address is not a captioning service.</source>
        <translation>ما يجيب عند هذا العنوان ليس خدمة تسميات توضيحية.</translation>
    </message>
    <message>
        <source>What was kept of earlier sessions is damaged.</source>
        <translation>ما حُفظ من الجلسات السابقة تالف.</translation>
    </message>
    <message>
        <source>it</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>{service} answered something that cannot be understood.</source>
        <translation>أجاب {service} بما لا يُفهم.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>لا يمكن الوصول إلى {service}.</translation>
    </message>
    <message>
        <source>{service} did not accept this key.</source>
        <translation>لم يقبل {service} هذا المفتاح.</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>لا يجيب {service}.</translation>
    </message>
    <message>
        <source>{service} does not offer this model.</source>
        <translation>لا يوفر {service} هذا النموذج.</translation>
    </message>
    <message>
        <source>{service} ended the stream because it became too long.</source>
        <translation>أنهى {service} البث لأنه طال أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>{service} gave up waiting for sound.</source>
        <translation>توقف {service} عن انتظار الصوت.</translation>
    </message>
    <message>
        <source>{service} has trouble of its own.</source>
        <translation>يواجه {service} مشكلة خاصة به.</translation>
    </message>
    <message>
        <source>{service} is busy, or too many sessions run on this account.</source>
        <translation>{service} مشغول، أو تعمل جلسات كثيرة جدًا على هذا الحساب.</translation>
    </message>
    <message>
        <source>{service} is restarting.</source>
        <translation>{service} قيد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>{service} needs a key, and none is known here.</source>
        <translation>يحتاج {service} إلى مفتاح، ولا يوجد مفتاح محفوظ هنا.</translation>
    </message>
    <message>
        <source>{service} refused what the settings ask for.</source>
        <translation>رفض {service} ما تطلبه الإعدادات.</translation>
    </message>
    <message>
        <source>{source} is gone.</source>
        <translation>لم يعد {source} متاحًا.</translation>
    </message>
    <message>
        <source>{source} sends only silence, not even noise.</source>
        <translation>لا يرسل {source} إلا صمتًا، ولا حتى ضجيجًا.</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>“{typeface}” is not on this computer: captions use ours.</source>
        <translation>«{typeface}» غير موجود على هذا الحاسوب: تظهر التسميات التوضيحية بخطّنا.</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Everything that is settled is on the clipboard.</source>
        <translation>نُسخ كل ما أصبح نهائيًا إلى الحافظة.</translation>
    </message>
    <message>
        <source>Nothing has been said that could be shown again.</source>
        <translation>لم يُقَل شيء يمكن إظهاره من جديد.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>لا يوجد ما يُنسخ بعد.</translation>
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
        <translation>البدء عند فتح Surtitle</translation>
    </message>
    <message>
        <source>Begins captions, or ends what runs.</source>
        <translation>يبدأ التسميات التوضيحية أو يوقفها.</translation>
    </message>
    <message>
        <source>Captions go on; Quit in the tray&apos;s menu ends the program.</source>
        <translation>تستمر التسميات التوضيحية؛ لإنهاء البرنامج اختر «إنهاء» من قائمة علبة النظام.</translation>
    </message>
    <message>
        <source>Captions start at once, as if Start had been pressed.</source>
        <translation>تبدأ التسميات التوضيحية فورًا، كما لو ضُغط «بدء».</translation>
    </message>
    <message>
        <source>Closing the window leaves Surtitle in the tray</source>
        <translation>عند إغلاق النافذة يبقى Surtitle في علبة النظام</translation>
    </message>
    <message>
        <source>Each is pressed here once, or written like Ctrl+Alt+Shift+S. Empty: no key.</source>
        <translation>اضغط كل تركيبة هنا مرة، أو اكتبها مثل Ctrl+Alt+Shift+S. إن تُركت فارغة فلا مفاتيح.</translation>
    </message>
    <message>
        <source>Escape or a click puts it away earlier.</source>
        <translation>يُغلق قبل ذلك بمفتاح Esc أو بنقرة.</translation>
    </message>
    <message>
        <source>How long it stays</source>
        <translation>مدة بقائه</translation>
    </message>
    <message>
        <source>How much is shown again</source>
        <translation>مقدار ما يُعرض من جديد</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>It tells by its shape whether Surtitle listens, and has the controls.</source>
        <translation>يدل شكلها على ما إذا كان Surtitle يستمع، وفيها أدوات التحكم.</translation>
    </message>
    <message>
        <source>Keys and tray</source>
        <translation>المفاتيح وعلبة النظام</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>مفاتيح في كل البرامج</translation>
    </message>
    <message>
        <source>Lets go of the microphone, and takes it again.</source>
        <translation>يحرر الميكروفون ثم يستعيده.</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer until they are pressed again.</source>
        <translation>لا يغادر شيء مما تقوله هذا الحاسوب حتى تُضغط من جديد.</translation>
    </message>
    <message>
        <source>Opens the strip of captions, or closes it.</source>
        <translation>يفتح شريط التسميات التوضيحية أو يغلقه.</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>إعادة عرض آخر ما قيل</translation>
    </message>
    <message>
        <source>Shows it large over everything, or puts it away.</source>
        <translation>يعرض آخر ما قيل كبيرًا فوق كل شيء، أو يغلقه.</translation>
    </message>
    <message>
        <source>The last words of this length, from the beginning of a sentence.</source>
        <translation>آخر ما قيل خلال هذه المدة، من بداية جملة.</translation>
    </message>
    <message>
        <source>They work while another program is in front; other programs then do not get them.</source>
        <translation>تعمل حتى حين يكون برنامج آخر في المقدمة؛ ولا تصل عندئذ إلى البرامج الأخرى.</translation>
    </message>
    <message>
        <source>This desktop has no tray now. Where there is one, the icon comes into it.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا الآن. وحين توجد تظهر الأيقونة فيها.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Until it is put away</source>
        <translation>حتى إغلاقه</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>autostart automatic launch</source>
        <translation>بدء تلقائي تشغيل</translation>
    </message>
    <message>
        <source>background hide close</source>
        <translation>خلفية إخفاء إغلاق</translation>
    </message>
    <message>
        <source>global hotkeys shortcuts keyboard</source>
        <translation>مفاتيح عامة اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>key combination shortcut</source>
        <translation>تركيبة مفاتيح اختصار</translation>
    </message>
    <message>
        <source>repeat replay missed</source>
        <translation>تكرار إعادة فات</translation>
    </message>
    <message>
        <source>repeat replay time</source>
        <translation>تكرار إعادة وقت</translation>
    </message>
    <message>
        <source>system tray panel menu</source>
        <translation>علبة النظام شريط قائمة</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>All settings were as in {file} already.</source>
        <translation>كانت كل الإعدادات مطابقة لـ {file} أصلًا.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Surtitle settings: import</source>
        <translation>إعدادات Surtitle: استيراد</translation>
    </message>
    <message>
        <source>{file} holds no settings of Surtitle. Choose a file that was exported here.</source>
        <translation>لا يحتوي {file} على إعدادات Surtitle. اختر ملفًا صُدّر من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are as in {file} now.</source>
        <translation>
            <numerusform>أصبح {n} إعداد كما في {file}.</numerusform>
            <numerusform>أصبح إعداد واحد كما في {file}.</numerusform>
            <numerusform>أصبح إعدادان كما في {file}.</numerusform>
            <numerusform>أصبحت {n} إعدادات كما في {file}.</numerusform>
            <numerusform>أصبح {n} إعدادًا كما في {file}.</numerusform>
            <numerusform>أصبح {n} إعداد كما في {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A new session has begun.</source>
        <translation>بدأت جلسة جديدة.</translation>
    </message>
    <message>
        <source>Captions {when}</source>
        <translation>تسميات توضيحية {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>صُدّر إلى {file}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show what was said before</source>
        <translation>عرض ما قيل من قبل</translation>
    </message>
    <message>
        <source>Surtitle: {when}</source>
        <translation>Surtitle: {when}</translation>
    </message>
    <message>
        <source>The history could not be read. It is kept as {file}, and a new one is begun.</source>
        <translation>تعذّرت قراءة السجل. حُفظ باسم {file} وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off while it could not be saved. What was said last is missing.</source>
        <translation>انقطعت جلسة {when} بينما كان حفظها متعذرًا. ما قيل أخيرًا مفقود.</translation>
    </message>
    <message>
        <source>The session of {when} was cut off. Every word that was final is kept.</source>
        <translation>انقطعت جلسة {when}. كل كلمة نهائية محفوظة.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>لا يوجد ما يُصدَّر بعد.</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>لم تعد هذه الجلسة في السجل.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Asking Soniox whether it takes this key…</source>
        <translation>جارٍ التحقق من المفتاح لدى Soniox…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>التحقق والحفظ</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>التحقق والبدء</translation>
    </message>
    <message>
        <source>Check the network, then check the key again.</source>
        <translation>تحقق من الشبكة، ثم تحقق من المفتاح مجددًا.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>Open console.soniox.com</source>
        <translation>فتح console.soniox.com</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>الصق مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>الصق المفتاح هنا</translation>
    </message>
    <message>
        <source>Paste your Soniox key.</source>
        <translation>الصق مفتاح Soniox الخاص بك.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Soniox key</source>
        <translation>مفتاح Soniox</translation>
    </message>
    <message>
        <source>Soniox listens, and bills about 12 cents an hour. Make a key in its console and copy it.</source>
        <translation>يستمع Soniox ويتقاضى نحو 12 سنتًا في الساعة. أنشئ مفتاحًا في لوحة التحكم وانسخه.</translation>
    </message>
    <message>
        <source>The key is good. It is being kept; the keyring may ask for its password.</source>
        <translation>المفتاح صالح. يجري حفظه؛ وقد تطلب حلقة المفاتيح كلمة مرورها.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Kept in a file only you can read.</source>
        <translation>محفوظ في ملف لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>محفوظ في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in a file only you can read.</source>
        <translation>لا يوجد مفتاح. سيُحفظ في ملف لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in this computer&apos;s keyring.</source>
        <translation>لا يوجد مفتاح. سيُحفظ في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Paste a key…</source>
        <translation>لصق مفتاح…</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Taken from SONIOX_API_KEY, as long as that is set.</source>
        <translation>من SONIOX_API_KEY ما دام معيّنًا.</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>يستخدم برنامج آخر هذه المفاتيح. اختر غيرها.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Not a combination of keys. Write one like Ctrl+Alt+Shift+S.</source>
        <translation>هذه ليست تركيبة مفاتيح. اكتب واحدة مثل Ctrl+Alt+Shift+S.</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Switch their use off and on, and it asks again.</source>
        <translation>لم يمنح سطح المكتب هذه المفاتيح. أوقف استخدامها ثم شغّله ليسأل من جديد.</translation>
    </message>
    <message>
        <source>The desktop gave it these keys: {keys}</source>
        <translation>خصص له سطح المكتب هذه المفاتيح: {keys}</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter, a digit, or F1 to F24.</source>
        <translation>لا يمكن استخدام هذه المفاتيح. استخدم حرفًا أو رقمًا أو مفتاحًا من F1 إلى F24.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another.</source>
        <translation>لا يوجد مفتاح كهذا في لوحة المفاتيح هذه. اختر آخر.</translation>
    </message>
    <message>
        <source>This system gives no program such keys. The icon in the tray has the same actions.</source>
        <translation>لا يتيح هذا النظام مثل هذه المفاتيح لأي برنامج. توفر الأيقونة في علبة النظام الإجراءات نفسها.</translation>
    </message>
    <message>
        <source>“{action}” has the same keys, so these do nothing. Choose others for one of them.</source>
        <translation>لـ «{action}» المفاتيح نفسها، فلا تعمل هذه. اختر غيرها لأحدهما.</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>إزالة {language}</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A translation comes with every sentence, a moment after its words.</source>
        <translation>تأتي ترجمة كل جملة بعدها بلحظة.</translation>
    </message>
    <message>
        <source>Between two languages</source>
        <translation>بين لغتين</translation>
    </message>
    <message>
        <source>Captions show when the language changes.</source>
        <translation>تُظهر التسميات التوضيحية متى تتغير اللغة.</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>اللغة الأولى</translation>
    </message>
    <message>
        <source>For Soniox. This computer alone understands English.</source>
        <translation>لـ Soniox. هذا الحاسوب بمفرده لا يفهم إلا الإنجليزية.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>اللغة الهدف</translation>
    </message>
    <message>
        <source>Into one language</source>
        <translation>إلى لغة واحدة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Naming the languages you expect makes captions more accurate.</source>
        <translation>تسمية اللغات المتوقعة تجعل التسميات التوضيحية أدق.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>Say which language</source>
        <translation>ذكر اللغة</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>اللغة الثانية</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>What is said in it is translated into the first one.</source>
        <translation>يُترجم ما يُقال بهذه اللغة إلى الأولى.</translation>
    </message>
    <message>
        <source>What is said in it is translated into the second one.</source>
        <translation>يُترجم ما يُقال بهذه اللغة إلى الثانية.</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>اللغات المنطوقة</translation>
    </message>
    <message>
        <source>What stands on the screen when words are translated.</source>
        <translation>ما يُعرض على الشاشة عند الترجمة.</translation>
    </message>
    <message>
        <source>Whatever is spoken is translated into this language.</source>
        <translation>يُترجم كل ما يُقال إلى هذه اللغة.</translation>
    </message>
    <message>
        <source>Words of other languages are avoided. Best where everybody speaks one language.</source>
        <translation>تُتجنب كلمات اللغات الأخرى. الأفضل حين يتحدث الجميع اللغة نفسها.</translation>
    </message>
    <message>
        <source>hints language spoken recognise expected</source>
        <translation>تلميحات لغة منطوقة تعرّف متوقعة</translation>
    </message>
    <message>
        <source>identification detect recognise label language</source>
        <translation>تحديد كشف تعرّف لغة</translation>
    </message>
    <message>
        <source>strict hints restrict limit language</source>
        <translation>صارم تلميحات تقييد لغة</translation>
    </message>
    <message>
        <source>translation one-way two-way interpreter</source>
        <translation>ترجمة اتجاه واحد اتجاهان مترجم</translation>
    </message>
    <message>
        <source>translation original</source>
        <translation>ترجمة أصل</translation>
    </message>
    <message>
        <source>translation target</source>
        <translation>ترجمة هدف</translation>
    </message>
    <message>
        <source>translation two-way between</source>
        <translation>ترجمة اتجاهان بين</translation>
    </message>
</context>
<context>
    <name>LeavesRow</name>
    <message>
        <source>Nothing. Sound is heard and forgotten on this computer.</source>
        <translation>لا شيء. يُعالَج الصوت على هذا الحاسوب ثم يُنسى.</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox (European Union)</source>
        <translation>Soniox (الاتحاد الأوروبي)</translation>
    </message>
    <message>
        <source>Soniox (Japan)</source>
        <translation>Soniox (اليابان)</translation>
    </message>
    <message>
        <source>Soniox (United States)</source>
        <translation>Soniox (الولايات المتحدة)</translation>
    </message>
    <message>
        <source>While it listens: what the microphone hears, and the lists under “Names and terms”, go to {service}. Mute and Pause stop that at once.</source>
        <translation>أثناء الاستماع يُرسل ما يسمعه الميكروفون والقوائم الواردة في «الأسماء والمصطلحات» إلى {service}. يوقف «كتم» و«إيقاف مؤقت» ذلك فورًا.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Or export it to another place before you quit.</source>
        <translation>أو صدّره إلى مكان آخر قبل الإنهاء.</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>إنهاء على أي حال</translation>
    </message>
    <message>
        <source>What was said last is not saved yet.</source>
        <translation>آخر ما قيل لم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>الميكروفون مكتوم</translation>
    </message>
    <message>
        <source>Nothing is listened to</source>
        <translation>لا يُستمع إلى شيء</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>A list takes {most} entries and would have {n}. Leave some out.</source>
        <translation>أقصى عدد للعناصر في القائمة {most} وسيصبح عددها {n}. احذف بعضها.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>One name or word a line. “word = translation” says how a word is to be translated; “subject: sailing” says what it is about.</source>
        <translation>اسم أو كلمة في كل سطر. «كلمة = ترجمة» تبيّن كيف تُترجم الكلمة؛ و«الموضوع: الإبحار» يبيّن موضوع الحديث.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Surtitle settings: a file with a list</source>
        <translation>إعدادات Surtitle: ملف به قائمة</translation>
    </message>
    <message>
        <source>Surtitle settings: a list</source>
        <translation>إعدادات Surtitle: قائمة</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>There is no name and no word in {file}.</source>
        <translation>لا يوجد أي اسم أو كلمة في {file}.</translation>
    </message>
    <message>
        <source>What is found here is shown before it is added.</source>
        <translation>يُعرض ما يُعثر عليه هنا قبل إضافته.</translation>
    </message>
    <message>
        <source>With it, the lists are {n} letters longer than the service takes.</source>
        <translation>مع هذا تتجاوز القوائم ما تقبله الخدمة بـ {n} حرفًا.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list. Save it as text or CSV and open it again.</source>
        <translation>لا يمكن قراءة {file} كقائمة. احفظه كنص أو CSV وافتحه مجددًا.</translation>
    </message>
    <message>
        <source>{file} is too large for a list. Paste the part of it that you need.</source>
        <translation>الملف {file} أكبر من أن يكون قائمة. الصق الجزء الذي تحتاجه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are added.</source>
        <translation>
            <numerusform>أُضيف {n} إدخال.</numerusform>
            <numerusform>أُضيف إدخال واحد.</numerusform>
            <numerusform>أُضيف إدخالان.</numerusform>
            <numerusform>أُضيفت {n} إدخالات.</numerusform>
            <numerusform>أُضيف {n} إدخالًا.</numerusform>
            <numerusform>أُضيف {n} إدخال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts: {some}.</source>
        <translation>
            <numerusform>{n} معلومة: {some}.</numerusform>
            <numerusform>معلومة واحدة: {some}.</numerusform>
            <numerusform>معلومتان: {some}.</numerusform>
            <numerusform>{n} معلومات: {some}.</numerusform>
            <numerusform>{n} معلومة: {some}.</numerusform>
            <numerusform>{n} معلومة: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names and words: {some}.</source>
        <translation>
            <numerusform>{n} اسم وكلمة: {some}.</numerusform>
            <numerusform>اسم أو كلمة: {some}.</numerusform>
            <numerusform>اسمان أو كلمتان: {some}.</numerusform>
            <numerusform>{n} أسماء وكلمات: {some}.</numerusform>
            <numerusform>{n} اسمًا وكلمة: {some}.</numerusform>
            <numerusform>{n} اسم وكلمة: {some}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} translations: {some}.</source>
        <translation>
            <numerusform>{n} ترجمة: {some}.</numerusform>
            <numerusform>ترجمة واحدة: {some}.</numerusform>
            <numerusform>ترجمتان: {some}.</numerusform>
            <numerusform>{n} ترجمات: {some}.</numerusform>
            <numerusform>{n} ترجمة: {some}.</numerusform>
            <numerusform>{n} ترجمة: {some}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>It opens your Soniox account to this program. It is never shown again, and never exported.</source>
        <translation>يتيح لهذا البرنامج استخدام حسابك في Soniox. لا يُعرض مجددًا ولا يُصدَّر أبدًا.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox understands over 60 languages and costs about 12 cents an hour. This computer alone needs no account, and sends nothing.</source>
        <translation>يفهم Soniox أكثر من 60 لغة ويكلف نحو 12 سنتًا في الساعة. أما هذا الحاسوب بمفرده فلا يحتاج إلى حساب ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>The address of a server that works as Soniox does, in your own network for example. Usually empty.</source>
        <translation>عنوان خادم يستخدم بروتوكول Soniox نفسه، في شبكتك مثلًا. فارغ عادةً.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Where sound is turned into words. A key is good for the region it was made in.</source>
        <translation>حيث يتحول الصوت إلى كلمات. يصلح المفتاح للمنطقة التي أُنشئ فيها.</translation>
    </message>
    <message>
        <source>Which version of Soniox listens. Change it only when Soniox asks for that.</source>
        <translation>إصدار Soniox الذي يستمع. لا تغيّره إلا إذا طلب Soniox ذلك.</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>من يستمع</translation>
    </message>
    <message>
        <source>engine service recogniser offline local demonstration cloud</source>
        <translation>محرك خدمة تعرّف دون اتصال محلي عرض سحابة</translation>
    </message>
    <message>
        <source>server data residency europe japan america</source>
        <translation>خادم موقع البيانات أوروبا اليابان أمريكا</translation>
    </message>
    <message>
        <source>soniox password account token api key secret</source>
        <translation>soniox كلمة مرور حساب رمز api مفتاح سر</translation>
    </message>
    <message>
        <source>source input device sound audio mic level test headset</source>
        <translation>مصدر إدخال جهاز صوت ميكروفون مستوى اختبار سماعة</translation>
    </message>
    <message>
        <source>url server proxy websocket wss host self-hosted</source>
        <translation>url خادم وكيل websocket wss مضيف</translation>
    </message>
    <message>
        <source>version stt-rt recogniser</source>
        <translation>إصدار stt-rt تعرّف</translation>
    </message>
    <message>
        <source>“The system&apos;s microphone” follows the system when it changes to another one.</source>
        <translation>يتبع «ميكروفون النظام» النظام عند انتقاله إلى ميكروفون آخر.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>يظهر هنا ما يُقال.</translation>
    </message>
</context>
<context>
    <name>MicrophoneRow</name>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>إنهاء التجربة</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>ميكروفون النظام</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>{service} listens now: the demonstration hears only itself.</source>
        <translation>يستمع {service} الآن: العرض التوضيحي لا يسمع إلا نفسه.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
</context>
<context>
    <name>OneStop</name>
    <message>
        <source>{n} of {all}; arrow keys lead to the others</source>
        <translation>{n} من {all}؛ مفاتيح الأسهم تنقل إلى البقية</translation>
    </message>
</context>
<context>
    <name>OverlayCaptions</name>
    <message>
        <source>Overlay captions</source>
        <translation>التسميات التوضيحية العائمة</translation>
    </message>
</context>
<context>
    <name>OverlayControls</name>
    <message>
        <source>Close the overlay</source>
        <translation>إغلاق النافذة العائمة</translation>
    </message>
    <message>
        <source>Controls of the overlay</source>
        <translation>أدوات التحكم في النافذة العائمة</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>تكبير التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>تمرير النقرات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Place of the overlay</source>
        <translation>موضع النافذة العائمة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>تصغير التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Top, bottom, or where you put it</source>
        <translation>أعلى أو أسفل أو موضع حر</translation>
    </message>
</context>
<context>
    <name>OverlayMenu</name>
    <message>
        <source>At the bottom of the screen</source>
        <translation>أسفل الشاشة</translation>
    </message>
    <message>
        <source>At the top of the screen</source>
        <translation>أعلى الشاشة</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>إغلاق النافذة العائمة</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>استبعادها من مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>تمرير النقرات</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Screen {n}: {name}</source>
        <translation>الشاشة {n}: {name}</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>نافذة عائمة ثانية</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing.</source>
        <translation>لا يستطيع هذا النظام استبعاد نافذة من مشاركة الشاشة.</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>موضع حر</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{n} أسطر</numerusform>
            <numerusform>{n} سطرًا</numerusform>
            <numerusform>{n} سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayPage</name>
    <message>
        <source>A strip of captions that stays above meetings, films and slides.</source>
        <translation>شريط تسميات توضيحية يبقى فوق الاجتماعات والأفلام والشرائح.</translation>
    </message>
    <message>
        <source>Above full-screen windows</source>
        <translation>فوق نوافذ ملء الشاشة</translation>
    </message>
    <message numerus="yes">
        <source>After {n} seconds</source>
        <translation>
            <numerusform>بعد {n} ثانية</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد {n} ثوانٍ</numerusform>
            <numerusform>بعد {n} ثانية</numerusform>
            <numerusform>بعد {n} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Also above meetings and films that fill the screen; the desktop cannot arrange it then.</source>
        <translation>حتى فوق الاجتماعات والأفلام التي تملأ الشاشة؛ ولا يستطيع سطح المكتب ترتيبها عندئذ.</translation>
    </message>
    <message>
        <source>Another strip with its own size, place and choice of language.</source>
        <translation>شريط آخر بحجمه وموضعه ولغته الخاصة.</translation>
    </message>
    <message>
        <source>As in Appearance</source>
        <translation>كما في «المظهر»</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>تسميات توضيحية فوق النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Clicks reach what lies beneath. Rest the pointer on the overlay to find the way back.</source>
        <translation>تصل النقرات إلى ما تحتها. لإيقاف ذلك، أبقِ المؤشر فوق النافذة العائمة.</translation>
    </message>
    <message>
        <source>For a second language, or a second reader; it is open as long as the first one is.</source>
        <translation>للغة ثانية أو قارئ ثانٍ؛ تبقى مفتوحة ما دامت الأولى مفتوحة.</translation>
    </message>
    <message>
        <source>Hide in silence</source>
        <translation>الإخفاء عند الصمت</translation>
    </message>
    <message>
        <source>How large its words are, compared with those in the window.</source>
        <translation>حجم كلماتها قياسًا بكلمات النافذة.</translation>
    </message>
    <message>
        <source>How many lines of captions it shows at a time.</source>
        <translation>عدد أسطر التسميات التوضيحية المعروضة معًا.</translation>
    </message>
    <message>
        <source>How much of what lies beneath is hidden; at 0 there are only words.</source>
        <translation>مقدار ما يُحجب مما تحتها؛ عند 0 لا تبقى إلا الكلمات.</translation>
    </message>
    <message>
        <source>It hides when nothing has been said for this long, and comes back with the next word.</source>
        <translation>تختفي إذا لم يُقَل شيء طوال هذه المدة، وتعود مع الكلمة التالية.</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>استبعادها من مشاركة الشاشة</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>تمرير النقرات</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>On Wayland this lets the overlay stay on top and in place, from the next start on.</source>
        <translation>في Wayland يتيح هذا بقاء النافذة العائمة في الأعلى وفي مكانها، ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Opacity of the plate</source>
        <translation>عتامة الخلفية</translation>
    </message>
    <message>
        <source>Opacity of the words</source>
        <translation>عتامة الكلمات</translation>
    </message>
    <message>
        <source>Others do not see it when you share your screen or record it.</source>
        <translation>لا يراها الآخرون عند مشاركة شاشتك أو تسجيلها.</translation>
    </message>
    <message>
        <source>Out of the way</source>
        <translation>دون أن تعيق شيئًا</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>نافذة عائمة</translation>
    </message>
    <message>
        <source>Paler words let more of what lies beneath be seen.</source>
        <translation>الكلمات الأبهت تُظهر أكثر مما تحتها.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Run through XWayland</source>
        <translation>التشغيل عبر XWayland</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>نافذة عائمة ثانية</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show a second one</source>
        <translation>إظهار نافذة ثانية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The colour behind the words; words take a colour that can be read on it.</source>
        <translation>اللون خلف الكلمات؛ تأخذ الكلمات لونًا يُقرأ عليه.</translation>
    </message>
    <message>
        <source>This system cannot do that: whoever sees your screen sees the overlay.</source>
        <translation>لا يستطيع هذا النظام ذلك: من يرى شاشتك يرى النافذة العائمة.</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; ask your desktop to keep the overlay above, or use XWayland.</source>
        <translation>لا يسمح Wayland لأي برنامج باختيار مكان نوافذه أو إبقائها في الأعلى؛ اضبط سطح المكتب ليبقي النافذة العائمة في الأعلى، أو استخدم XWayland.</translation>
    </message>
    <message>
        <source>Which of the words and their translation stand on this overlay.</source>
        <translation>ما يظهر على هذه النافذة العائمة: النص الأصلي أو الترجمة أو كلاهما.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>auto hide quiet</source>
        <translation>إخفاء تلقائي هدوء</translation>
    </message>
    <message>
        <source>background colour box</source>
        <translation>خلفية لون صندوق</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>خط نص أكبر أصغر تكبير</translation>
    </message>
    <message>
        <source>fullscreen presentation video always on top</source>
        <translation>ملء الشاشة عرض فيديو دائمًا في الأعلى</translation>
    </message>
    <message>
        <source>hide record capture zoom teams</source>
        <translation>إخفاء تسجيل التقاط zoom teams</translation>
    </message>
    <message>
        <source>mouse pass transparent input</source>
        <translation>فأرة تمرير شفاف</translation>
    </message>
    <message>
        <source>overlay strip always on top float</source>
        <translation>نافذة عائمة شريط دائمًا في الأعلى</translation>
    </message>
    <message>
        <source>overlay two languages</source>
        <translation>نافذة عائمة لغتان</translation>
    </message>
    <message>
        <source>rows height</source>
        <translation>صفوف ارتفاع</translation>
    </message>
    <message>
        <source>translation original language</source>
        <translation>ترجمة أصل لغة</translation>
    </message>
    <message>
        <source>transparent background see through alpha</source>
        <translation>شفاف خلفية</translation>
    </message>
    <message>
        <source>transparent text alpha</source>
        <translation>شفاف نص</translation>
    </message>
    <message>
        <source>wayland x11 always on top</source>
        <translation>wayland x11 دائمًا في الأعلى</translation>
    </message>
</context>
<context>
    <name>OverlaySample</name>
    <message>
        <source>How the overlay looks</source>
        <translation>مظهر النافذة العائمة</translation>
    </message>
    <message>
        <source>The second boat is late, so we take the early one.</source>
        <translation>القارب الثاني متأخر، لذا سنركب قارب الصباح.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Clicks go through the overlay.</source>
        <translation>تمر النقرات عبر النافذة العائمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Drag the overlay to move it, pull an edge to resize it; its buttons come with the pointer or {keys}.</source>
        <translation>اسحب النافذة العائمة لتحريكها، واسحب حافة لتغيير حجمها؛ تظهر أزرارها مع المؤشر أو بالمفتاح {keys}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Surtitle captions</source>
        <translation>تسميات Surtitle التوضيحية</translation>
    </message>
    <message>
        <source>Surtitle captions, second</source>
        <translation>تسميات Surtitle التوضيحية، الثانية</translation>
    </message>
    <message>
        <source>Take clicks again</source>
        <translation>استقبال النقرات من جديد</translation>
    </message>
    <message>
        <source>This desktop has no compositor, so nothing shines through the overlay; with one, such as picom, it does.</source>
        <translation>لا يوجد في سطح المكتب هذا مركّب نوافذ، فلا يظهر شيء من خلال النافذة العائمة؛ ومع واحد مثل picom يظهر.</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing: others may see the overlay.</source>
        <translation>لا يستطيع هذا النظام استبعاد نافذة من مشاركة الشاشة: قد يرى الآخرون النافذة العائمة.</translation>
    </message>
    <message>
        <source>Use XWayland from the next start</source>
        <translation>استخدام XWayland ابتداءً من التشغيل التالي</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; through XWayland it can.</source>
        <translation>لا يسمح Wayland لأي برنامج باختيار مكان نوافذه أو إبقائها في الأعلى؛ ويمكن ذلك عبر XWayland.</translation>
    </message>
</context>
<context>
    <name>PaceSample</name>
    <message>
        <source>How words come at this pace</source>
        <translation>كيف تظهر الكلمات بهذه الوتيرة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>All of this page back to the usual</source>
        <translation>إعادة ضبط هذه الصفحة كلها</translation>
    </message>
    <message>
        <source>{page}: all is back to the usual.</source>
        <translation>{page}: أُعيد ضبط كل شيء.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Paste several…</source>
        <translation>لصق عدة أسطر…</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>إزالة الصف</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Between them stands =, a semicolon, a tab, a comma, or a dash with spaces around it.</source>
        <translation>وبينهما علامة = أو فاصلة منقوطة أو علامة جدولة أو فاصلة أو شَرطة حولها مسافتان.</translation>
    </message>
    <message>
        <source>Not understood, for no such mark parts them in two: {some}.</source>
        <translation>لم يُفهم ما يلي لأنه لا توجد علامة كهذه تقسمه إلى جزأين: {some}.</translation>
    </message>
    <message>
        <source>One pair a line: a kind and what is so, such as “subject = sailing”.</source>
        <translation>زوج واحد في كل سطر: النوع ومضمونه، مثل «الموضوع = الإبحار».</translation>
    </message>
    <message>
        <source>One pair a line: a word and its translation, such as “boat = Boot”.</source>
        <translation>زوج واحد في كل سطر: كلمة وترجمتها، مثل «boat = قارب».</translation>
    </message>
    <message>
        <source>line {n} “{words}”</source>
        <translation>السطر {n} «{words}»</translation>
    </message>
</context>
<context>
    <name>PlacesRow</name>
    <message>
        <source>Log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>فتح المجلد: {what}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
</context>
<context>
    <name>PlainWindow</name>
    <message>
        <source>Surtitle: text</source>
        <translation>Surtitle: نص</translation>
    </message>
    <message>
        <source>Text of what was said</source>
        <translation>نص ما قيل</translation>
    </message>
    <message>
        <source>What is said appears here, sentence by sentence.</source>
        <translation>يظهر هنا ما يُقال، جملة بعد جملة.</translation>
    </message>
</context>
<context>
    <name>PresetGallery</name>
    <message>
        <source>Captions look like “{preset}” now.</source>
        <translation>أصبحت التسميات التوضيحية بنمط «{preset}».</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>It is called “{preset}” now.</source>
        <translation>أصبح اسمه «{preset}».</translation>
    </message>
    <message>
        <source>Kept as “{preset}”.</source>
        <translation>حُفظ باسم «{preset}».</translation>
    </message>
    <message>
        <source>Maja</source>
        <translation>مايا</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>نمطي</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Surtitle: export a preset</source>
        <translation>Surtitle: تصدير نمط</translation>
    </message>
    <message>
        <source>Surtitle: import a preset</source>
        <translation>Surtitle: استيراد نمط</translation>
    </message>
    <message>
        <source>The boat</source>
        <translation>القارب</translation>
    </message>
    <message>
        <source>The preset “{preset}” is deleted.</source>
        <translation>حُذف النمط «{preset}».</translation>
    </message>
    <message>
        <source>There is a preset of this name already. Choose another one.</source>
        <translation>يوجد نمط بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>حُفظ في {file}.</translation>
    </message>
    <message>
        <source>is late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>{file} holds no preset. Choose a file that was exported here.</source>
        <translation>لا يحتوي {file} على نمط للتسميات التوضيحية. اختر ملفًا صُدّر من هنا.</translation>
    </message>
    <message>
        <source>“{preset}” is one of your presets now.</source>
        <translation>أصبح «{preset}» من أنماطك.</translation>
    </message>
    <message numerus="yes">
        <source>“{preset}” is one of your presets now. {n} of its values could not be used and are as usual.</source>
        <translation>
            <numerusform>أصبح «{preset}» من أنماطك. تعذّر استخدام {n} من قيمه فأُعيد ضبطها.</numerusform>
            <numerusform>أصبح «{preset}» من أنماطك. تعذّر استخدام قيمة واحدة منه فأُعيد ضبطها.</numerusform>
            <numerusform>أصبح «{preset}» من أنماطك. تعذّر استخدام قيمتين منه فأُعيد ضبطهما.</numerusform>
            <numerusform>أصبح «{preset}» من أنماطك. تعذّر استخدام {n} قيم منه فأُعيد ضبطها.</numerusform>
            <numerusform>أصبح «{preset}» من أنماطك. تعذّر استخدام {n} قيمة منه فأُعيد ضبطها.</numerusform>
            <numerusform>أصبح «{preset}» من أنماطك. تعذّر استخدام {n} قيمة منه فأُعيد ضبطها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressButton</name>
    <message>
        <source>Press keys…</source>
        <translation>اضغط المفاتيح…</translation>
    </message>
    <message>
        <source>Press them now</source>
        <translation>اضغطها الآن</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Every settled word is written to this computer&apos;s disk. Off: from the next Start on, nothing is written, and words are gone when the window closes.</source>
        <translation>تُكتب كل كلمة نهائية على قرص هذا الحاسوب. عند الإيقاف: ابتداءً من «بدء» التالي لا يُكتب شيء، وتزول الكلمات بإغلاق النافذة.</translation>
    </message>
    <message>
        <source>Keep what is said</source>
        <translation>الاحتفاظ بما يُقال</translation>
    </message>
    <message>
        <source>Name in the usage list</source>
        <translation>الاسم في قائمة الاستخدام</translation>
    </message>
    <message>
        <source>No sound is ever kept. The log holds neither words nor keys.</source>
        <translation>لا يُحفظ أي صوت أبدًا. ولا يحتوي السجل التقني على كلمات ولا مفاتيح.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no reports, no updates.</source>
        <translation>لا يُرسل أي شيء آخر: لا إحصاءات ولا تقارير ولا تحديثات.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>حاليًا</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Soniox shows it beside what it bills. Empty: none is sent.</source>
        <translation>يعرضه Soniox في الفواتير. إن كان فارغًا فلا يُرسل شيء.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>ما يُحفظ هنا</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where files are</source>
        <translation>مكان الملفات</translation>
    </message>
    <message>
        <source>client reference id account billing log</source>
        <translation>مرجع العميل حساب فوترة سجل</translation>
    </message>
    <message>
        <source>cloud send sound audio internet tracking telemetry</source>
        <translation>سحابة إرسال صوت إنترنت تتبع</translation>
    </message>
    <message>
        <source>folder path history log settings file open delete disk</source>
        <translation>مجلد مسار سجل ملف فتح حذف قرص</translation>
    </message>
    <message>
        <source>history record save transcript disk delete</source>
        <translation>سجل حفظ نص قرص حذف</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>Newest line</source>
        <translation>أحدث سطر</translation>
    </message>
    <message>
        <source>Position in the captions</source>
        <translation>الموضع في التسميات التوضيحية</translation>
    </message>
    <message numerus="yes">
        <source>{n} new lines</source>
        <translation>
            <numerusform>{n} سطر جديد</numerusform>
            <numerusform>سطر جديد واحد</numerusform>
            <numerusform>سطران جديدان</numerusform>
            <numerusform>{n} أسطر جديدة</numerusform>
            <numerusform>{n} سطرًا جديدًا</numerusform>
            <numerusform>{n} سطر جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Past captions</source>
        <translation>تسميات توضيحية سابقة</translation>
    </message>
</context>
<context>
    <name>RepairList</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Some values in this file could not be used. Everything else was taken.</source>
        <translation>تعذّر استخدام بعض القيم في هذا الملف. وقُبل كل ما عداها.</translation>
    </message>
    <message>
        <source>Surtitle settings: repaired</source>
        <translation>إعدادات Surtitle: أُصلحت</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>لا شيء هنا اسمه «{words}». جرّب كلمة أخرى أو حروفًا أقل.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Show the page {page}</source>
        <translation>عرض صفحة {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <translation>
            <numerusform>عُثر على {n} إعداد</numerusform>
            <numerusform>عُثر على إعداد واحد</numerusform>
            <numerusform>عُثر على إعدادين</numerusform>
            <numerusform>عُثر على {n} إعدادات</numerusform>
            <numerusform>عُثر على {n} إعدادًا</numerusform>
            <numerusform>عُثر على {n} إعداد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>لا شيء هنا اسمه «{words}». جرّب كلمة أخرى أو حروفًا أقل.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>A little quicker</source>
        <translation>أسرع قليلًا</translation>
    </message>
    <message>
        <source>After so much silence a sentence is over in any case.</source>
        <translation>بعد هذا القدر من الصمت تنتهي الجملة في كل الأحوال.</translation>
    </message>
    <message>
        <source>As quick as it can be</source>
        <translation>بأسرع ما يمكن</translation>
    </message>
    <message>
        <source>Calm: fewest mistakes</source>
        <translation>هادئ: أقل الأخطاء</translation>
    </message>
    <message>
        <source>How soon words settle</source>
        <translation>سرعة تثبيت الكلمات</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Notice sentence ends</source>
        <translation>اكتشاف نهايات الجمل</translation>
    </message>
    <message>
        <source>Off, words settle more slowly, and speakers are told apart a little better. Leave it on if unsure.</source>
        <translation>عند الإيقاف تستقر الكلمات ببطء أكبر ويُميَّز المتحدثون أفضل قليلًا. أبقه مفعّلًا إن لم تكن متأكدًا.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Quicker captions are cut into shorter pieces and have a few more mistakes.</source>
        <translation>تأتي التسميات التوضيحية الأسرع في أجزاء أقصر وتزيد أخطاؤها قليلًا.</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>نهايات الجمل</translation>
    </message>
    <message>
        <source>Short pauses</source>
        <translation>الوقفات القصيرة</translation>
    </message>
    <message>
        <source>Soniox settles words when it believes that a sentence is over. Sooner is quicker to read; later makes fewer mistakes.</source>
        <translation>يثبّت Soniox الكلمات حين يرى أن الجملة انتهت. التبكير أسرع للقراءة، والتأخير أقل أخطاءً.</translation>
    </message>
    <message>
        <source>Whether a short pause already ends a sentence. For slow speakers choose “rather not”.</source>
        <translation>هل تكفي وقفة قصيرة لإنهاء الجملة؟ يناسب «لا في الغالب» من يتحدث ببطء.</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>delay maximum endpoint silence milliseconds seconds</source>
        <translation>تأخير أقصى نهاية صمت ثوانٍ</translation>
    </message>
    <message>
        <source>endpoint detection pause utterance</source>
        <translation>كشف النهاية وقفة كلام</translation>
    </message>
    <message>
        <source>hardly ever</source>
        <translation>نادرًا جدًا</translation>
    </message>
    <message>
        <source>latency level speed delay endpoint adjustment fast</source>
        <translation>زمن الاستجابة سرعة تأخير سريع</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>nearly always</source>
        <translation>دائمًا تقريبًا</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>نعم في الغالب</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>لا في الغالب</translation>
    </message>
    <message>
        <source>sensitivity endpoint pause threshold</source>
        <translation>حساسية نهاية وقفة عتبة</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>An open connection is billed, also in a pause. After this time it is closed; Resume opens a new one and no word is lost.</source>
        <translation>يُحتسب الاتصال المفتوح حتى أثناء الإيقاف المؤقت. بعد هذه المدة يُغلق؛ ويفتح «استئناف» اتصالًا جديدًا ولا تضيع أي كلمة.</translation>
    </message>
    <message>
        <source>Keep a paused session for</source>
        <translation>مدة إبقاء الجلسة المتوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Sound of this length waits in memory and becomes captions once the service is back.</source>
        <translation>يُحفظ صوت بهذه المدة في الذاكرة ويصبح تسميات توضيحية عند عودة الخدمة.</translation>
    </message>
    <message>
        <source>Without a connection, keep</source>
        <translation>الصوت المحفوظ عند انقطاع الاتصال</translation>
    </message>
    <message>
        <source>backlog offline buffer network memory outage</source>
        <translation>تراكم دون اتصال ذاكرة شبكة انقطاع</translation>
    </message>
    <message>
        <source>pause park cost money price minutes close idle</source>
        <translation>توقف تكلفة مال سعر دقائق إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوانٍ</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Back to the usual: {option}</source>
        <translation>إعادة الضبط: {option}</translation>
    </message>
    <message>
        <source>{option} is back to the usual.</source>
        <translation>أُعيد ضبط {option}.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>It holds until Surtitle is closed, but could not be saved. {why}</source>
        <translation>يسري هذا حتى إغلاق Surtitle، لكن تعذّر حفظه. {why}</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>عاد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Surtitle settings</source>
        <translation>إعدادات Surtitle</translation>
    </message>
    <message>
        <source>The new connection was refused, so the one before goes on. {why}</source>
        <translation>رُفض الاتصال الجديد، فيستمر السابق. {why}</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>في كل البرامج</translation>
    </message>
    <message>
        <source>Surtitle: keys</source>
        <translation>Surtitle: المفاتيح</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Listen to: {source}</source>
        <translation>مصدر الصوت: {source}</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>لم يُعثر على ميكروفون</translation>
    </message>
    <message>
        <source>What is listened to: {source}</source>
        <translation>مصدر الصوت: {source}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>الصوت والفيديو</translation>
    </message>
    <message>
        <source>Surtitle: a file to listen to</source>
        <translation>Surtitle: ملف للاستماع إليه</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>ميكروفون النظام</translation>
    </message>
    <message>
        <source>{service} listens instead of the demonstration from the next Start on.</source>
        <translation>ابتداءً من «بدء» التالي يستمع {service} بدل العرض التوضيحي.</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation>اللون {n}</translation>
    </message>
    <message>
        <source>Hide all names</source>
        <translation>إخفاء كل الأسماء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>لا أحد آخر</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Not the same person after all</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Remove this name here</source>
        <translation>إزالة هذا الاسم هنا</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>هو نفسه المتحدث</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>إظهار كل الأسماء</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Surtitle: speaker</source>
        <translation>Surtitle: المتحدث</translation>
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
        <translation>لون المتحدث {n}</translation>
    </message>
    <message>
        <source>Hard to read for many: the colours of speakers {numbers}.</source>
        <translation>تصعب قراءتها على كثيرين: ألوان المتحدثين {numbers}.</translation>
    </message>
    <message>
        <source>Speaker {n}, contrast {c} : 1</source>
        <translation>المتحدث {n}، التباين {c} : 1</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Press a name beside the captions to change it; F2 does the same.</source>
        <translation>انقر اسمًا بجانب التسميات التوضيحية لتغييره؛ يفعل F2 الشيء نفسه.</translation>
    </message>
    <message>
        <source>Show who speaks</source>
        <translation>إظهار من يتحدث</translation>
    </message>
    <message>
        <source>Soniox hears who speaks. This computer alone cannot yet.</source>
        <translation>يسمع Soniox من يتكلم. أما هذا الحاسوب بمفرده فلا يستطيع ذلك بعد.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Tell changes of language</source>
        <translation>بيان تغيّر اللغة</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>تمييز المتحدثين</translation>
    </message>
    <message>
        <source>The language is named where another one begins.</source>
        <translation>تُذكر اللغة حيث تبدأ لغة أخرى.</translation>
    </message>
    <message>
        <source>language tag mixed</source>
        <translation>لغة وسم مختلط</translation>
    </message>
    <message>
        <source>speaker label name diarization colour</source>
        <translation>متحدث وسم اسم لون</translation>
    </message>
    <message>
        <source>speakers voices different people recognise label who</source>
        <translation>متحدثون أصوات أشخاص مختلفون تعرّف من</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>In every session</source>
        <translation>في كل جلسة</translation>
    </message>
    <message>
        <source>No speakers have been told apart yet.</source>
        <translation>لم يُميَّز أحد بعد.</translation>
    </message>
    <message>
        <source>One person now: {name}.</source>
        <translation>أصبحا شخصًا واحدًا: {name}.</translation>
    </message>
    <message>
        <source>The last change of names is undone.</source>
        <translation>تم التراجع عن آخر تغيير للأسماء.</translation>
    </message>
    <message>
        <source>The name of this passage is changed.</source>
        <translation>تغيّر اسم هذا المقطع.</translation>
    </message>
    <message>
        <source>There is no change of names to undo.</source>
        <translation>لا يوجد تغيير للأسماء للتراجع عنه.</translation>
    </message>
    <message>
        <source>This session shows no names.</source>
        <translation>لا تعرض هذه الجلسة أسماء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <translation>التفاصيل: {words}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Surtitle</name>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Another colour: {colour}</source>
        <translation>لون آخر: {colour}</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>لون آخر…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Copy everything</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>نسخ الجملة الأخيرة</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>إخفاء النافذة</translation>
    </message>
    <message>
        <source>Let clicks reach the overlay</source>
        <translation>السماح للنقرات بالوصول إلى النافذة العائمة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>نافذة عائمة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>إعادة عرض آخر ما قيل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Changes of language</source>
        <translation>تغيّرات اللغة</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>أسماء المتحدثين</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>المتحدثون…</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>ترجمة…</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>التراجع عن آخر تغيير للأسماء</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Take clicks again</source>
        <translation>استقبال النقرات من جديد</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A two-minute conversation in two languages, so that you see how it reads.</source>
        <translation>محادثة من دقيقتين بلغتين لترى كيف تُقرأ.</translation>
    </message>
    <message>
        <source>Accurate captions in over 60 languages, speakers told apart, live translation. Needs a key; about 12 cents an hour.</source>
        <translation>تسميات توضيحية دقيقة بأكثر من 60 لغة، وتمييز المتحدثين، وترجمة فورية. يلزمه مفتاح؛ نحو 12 سنتًا في الساعة.</translation>
    </message>
    <message>
        <source>Choose who listens. You can change it at any time.</source>
        <translation>اختر من يستمع. يمكنك تغيير ذلك في أي وقت.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>English, rough, free. No account, nothing leaves this computer.</source>
        <translation>الإنجليزية، بدقة محدودة، مجانًا. بلا حساب، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>لصق مفتاح</translation>
    </message>
    <message>
        <source>Read what is being said.</source>
        <translation>اقرأ ما يُقال.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Always translated so</source>
        <translation>يُترجم دائمًا هكذا</translation>
    </message>
    <message>
        <source>Anything to read beforehand: an invitation, an agenda, a summary.</source>
        <translation>أي شيء يُقرأ مسبقًا: دعوة أو جدول أعمال أو ملخص.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>معلومات أساسية</translation>
    </message>
    <message>
        <source>Facts about the occasion, such as its subject, place, speakers or organisation.</source>
        <translation>معلومات عن المناسبة، كموضوعها ومكانها ومتحدثيها أو الجهة المنظمة.</translation>
    </message>
    <message>
        <source>For this occasion</source>
        <translation>لهذه المناسبة</translation>
    </message>
    <message>
        <source>Kind, such as subject</source>
        <translation>النوع، مثل الموضوع</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
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
        <translation>الأسماء والكلمات الخاصة</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>الأسماء والمصطلحات</translation>
    </message>
    <message>
        <source>One a line, spelt as they should stand in the captions.</source>
        <translation>واحد في كل سطر، مكتوبًا كما ينبغي أن يظهر في التسميات التوضيحية.</translation>
    </message>
    <message>
        <source>Soniox takes 10000 letters in all. What is beyond is not sent.</source>
        <translation>يقبل Soniox 10000 حرف إجمالًا. ولا يُرسل ما زاد على ذلك.</translation>
    </message>
    <message>
        <source>To be recognised</source>
        <translation>للتعرّف</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>للترجمة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>What Soniox knows beforehand, it hears better: names, special words, and the subject.</source>
        <translation>يسمع Soniox ما يعرفه مسبقًا على نحو أفضل: الأسماء والكلمات الخاصة والموضوع.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ يدور الحديث</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Words whose translation is settled, such as titles and names of products.</source>
        <translation>كلمات ترجمتها محددة، كالألقاب وأسماء المنتجات.</translation>
    </message>
    <message>
        <source>glossary translation terms context</source>
        <translation>مسرد ترجمة مصطلحات سياق</translation>
    </message>
    <message>
        <source>import paste file csv limit letters context excel table</source>
        <translation>استيراد لصق ملف csv حد أحرف excel جدول</translation>
    </message>
    <message>
        <source>text description agenda context</source>
        <translation>نص وصف جدول أعمال سياق</translation>
    </message>
    <message>
        <source>topic domain subject general context meeting</source>
        <translation>موضوع مجال عام سياق اجتماع</translation>
    </message>
    <message>
        <source>vocabulary dictionary people products spelling terms context</source>
        <translation>مفردات قاموس أشخاص منتجات تهجئة</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>A preset needs a name. Write one.</source>
        <translation>يحتاج النمط إلى اسم. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم النمط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>self.captions</name>
    <message>
        <source>Captions</source>
        <translation>التسميات التوضيحية</translation>
    </message>
</context>
<context>
    <name>self.line</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
</TS>
