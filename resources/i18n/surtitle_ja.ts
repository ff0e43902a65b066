<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>An address begins with wss:// or, in your own network, with ws://.</source>
        <translation>アドレスは wss://、自分のネットワーク内では ws:// で始まります。</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>他のウィンドウの上に字幕を表示</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>別のものを選ぶ</translation>
    </message>
    <message>
        <source>Choose what is listened to</source>
        <translation>音声の入力元を選ぶ</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Press {keys} in Surtitle to stop that.</source>
        <translation>クリックはオーバーレイを通り抜けます。やめるには Surtitle で {keys} を押してください。</translation>
    </message>
    <message>
        <source>Clicks go through the overlay. Rest the pointer on it, or press {keys} in Surtitle, to stop that.</source>
        <translation>クリックはオーバーレイを通り抜けます。やめるには、ポインターをその上に置くか、Surtitle で {keys} を押してください。</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>パソコンの音</translation>
    </message>
    <message>
        <source>Connecting to {service}. Speak already; nothing is lost.</source>
        <translation>{service} に接続しています。もう話してかまいません。何も失われません。</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>最後の文をコピー</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>クリーム</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>濃い灰色</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Easier with dyslexia</source>
        <translation>ディスレクシア向け</translation>
    </message>
    <message>
        <source>English, rough</source>
        <translation>英語、精度は低め</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening now.</source>
        <translation>すべての言葉が届きました。現在は何も聞き取っていません。</translation>
    </message>
    <message>
        <source>Every word has arrived. Nothing is listening, and nothing is billed.</source>
        <translation>すべての言葉が届きました。聞き取りも課金も行われていません。</translation>
    </message>
    <message>
        <source>Everything there was to hear is written down.</source>
        <translation>聞こえたものはすべて書き起こされました。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>終了しています</translation>
    </message>
    <message>
        <source>First language only</source>
        <translation>1つ目の言語のみ</translation>
    </message>
    <message>
        <source>For programs, JSON lines</source>
        <translation>プログラム用、JSON Lines</translation>
    </message>
    <message>
        <source>Have the next sentence read out</source>
        <translation>次の文を読み上げる</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>It stays muted when you resume.</source>
        <translation>再開後もミュートのままです。</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>Larger captions, smaller, as before</source>
        <translation>字幕を大きく、小さく、元に戻す</translation>
    </message>
    <message>
        <source>Let clicks through the overlay, or not</source>
        <translation>オーバーレイでクリックを通す、通さない</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>水色</translation>
    </message>
    <message>
        <source>Light green</source>
        <translation>薄緑</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>薄い灰色</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞き取り中</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Microphone + what I hear</source>
        <translation>マイク＋聞こえる音</translation>
    </message>
    <message>
        <source>Move the keyboard focus to the overlay, and back</source>
        <translation>キーボードフォーカスをオーバーレイへ移す、戻す</translation>
    </message>
    <message>
        <source>Move the overlay while it has the focus</source>
        <translation>オーバーレイを移動（フォーカスがあるとき）</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <translation>ミュートと解除</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Muted: what is said after Start is not heard.</source>
        <translation>ミュート中です。「開始」の後に話された内容は聞き取られません。</translation>
    </message>
    <message>
        <source>Name the speakers</source>
        <translation>話者に名前を付ける</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>濃紺</translation>
    </message>
    <message>
        <source>No captions for {t}</source>
        <translation>{t}間、字幕がありません</translation>
    </message>
    <message>
        <source>No connection for {t}</source>
        <translation>{t}間、接続がありません</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>キーがまだありません</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音がありません</translation>
    </message>
    <message>
        <source>Not kept yet: {n} letters, and there is room for {most}. Shorten it.</source>
        <translation>まだ保存されていません：{n} 文字ありますが、入るのは {most} 文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>Not kept yet: {n} lines, and there is room for {most}. Leave some out.</source>
        <translation>まだ保存されていません：{n} 行ありますが、入るのは {most} 行までです。減らしてください。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Nothing is billed. Resume connects again.</source>
        <translation>課金はされません。「再開」で再び接続します。</translation>
    </message>
    <message>
        <source>Nothing is listened to.</source>
        <translation>何も聞き取っていません。</translation>
    </message>
    <message>
        <source>Nothing is played.</source>
        <translation>何も再生されていません。</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer.</source>
        <translation>話した内容はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. Connecting to {service}.</source>
        <translation>話した内容はこのコンピューターの外に出ません。{service} に接続しています。</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on, and is billed.</source>
        <translation>話した内容はこのコンピューターの外に出ません。セッションは続き、課金されます。</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer. The session goes on.</source>
        <translation>話した内容はこのコンピューターの外に出ません。セッションは続きます。</translation>
    </message>
    <message>
        <source>One language: {language}</source>
        <translation>1つの言語のみ：{language}</translation>
    </message>
    <message>
        <source>Page Up, Page Down, End</source>
        <translation>Page Up、Page Down、End</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>キーを貼り付ける</translation>
    </message>
    <message>
        <source>Pause, and resume</source>
        <translation>一時停止と再開</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Press Start to watch the demonstration.</source>
        <translation>「開始」を押すとデモが始まります。</translation>
    </message>
    <message>
        <source>Press Start, and this computer listens. English, rough, free.</source>
        <translation>「開始」を押すと、このコンピューターが聞き取ります。英語のみ、精度は低め、無料です。</translation>
    </message>
    <message>
        <source>Press Start, and {service} listens. Nothing is billed before.</source>
        <translation>「開始」を押すと {service} が聞き取ります。それまで課金はされません。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Read back, and return to the newest</source>
        <translation>さかのぼって読む、最新に戻る</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Resize the overlay while it has the focus</source>
        <translation>オーバーレイのサイズを変更（フォーカスがあるとき）</translation>
    </message>
    <message>
        <source>Resume goes on where you left.</source>
        <translation>「再開」で続きから始まります。</translation>
    </message>
    <message>
        <source>Second language only</source>
        <translation>2つ目の言語のみ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings and words cannot be kept here.</source>
        <translation>設定も話された言葉も、ここには保存できません。</translation>
    </message>
    <message>
        <source>Show again what was said last</source>
        <translation>最後に話された内容をもう一度表示</translation>
    </message>
    <message>
        <source>Soniox needs a key before it can listen. Nothing is billed before Start.</source>
        <translation>Soniox で聞き取るにはキーが必要です。「開始」まで課金はされません。</translation>
    </message>
    <message>
        <source>Start tries this address without a key.</source>
        <translation>「開始」ではこのアドレスをキーなしで試します。</translation>
    </message>
    <message>
        <source>Start, and stop</source>
        <translation>開始と停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Still listening; nothing is lost.</source>
        <translation>聞き取りは続いています。何も失われません。</translation>
    </message>
    <message>
        <source>Still listening; the oldest {t} had to go.</source>
        <translation>聞き取りは続いています。最も古い{t}は保持できませんでした。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Subtitles, SubRip</source>
        <translation>字幕、SubRip</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>字幕、WebVTT</translation>
    </message>
    <message>
        <source>Surtitle: export</source>
        <translation>Surtitle: 書き出し</translation>
    </message>
    <message>
        <source>Television (BBC)</source>
        <translation>テレビ（BBC）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>That is too much text to paste. Paste the part of it that you need.</source>
        <translation>貼り付けるには文字が多すぎます。必要な部分だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>The demonstration begins in a moment.</source>
        <translation>デモがまもなく始まります。</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The last words are on their way.</source>
        <translation>最後の言葉を受け取っています。</translation>
    </message>
    <message>
        <source>The last words are on their way; then Surtitle closes.</source>
        <translation>最後の言葉を受け取ると、Surtitle は閉じます。</translation>
    </message>
    <message>
        <source>The last {t} could not be captioned. Check the connection before you start again.</source>
        <translation>最後の{t}は字幕にできませんでした。もう一度始める前に接続を確認してください。</translation>
    </message>
    <message>
        <source>The microphone is off.</source>
        <translation>マイクはオフです。</translation>
    </message>
    <message>
        <source>The recogniser is being loaded. Speak already; nothing is lost.</source>
        <translation>音声認識を読み込んでいます。もう話してかまいません。何も失われません。</translation>
    </message>
    <message numerus="yes">
        <source>The session is kept, and billed, for {n} more minutes.</source>
        <translation>
            <numerusform>セッションはあと{n}分間保持され、課金されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is kept, and billed.</source>
        <translation>セッションは保持され、課金されます。</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is kept as {file}; defaults are used.</source>
        <translation>設定ファイルが壊れていました。{file} として保管し、既定値を使います。</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>テーマの色</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>翻訳のみ</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Trying again in {t}.</source>
        <translation>{t}後に再試行します。</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>再試行しています。</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>名前の最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>What this computer plays ({output})</source>
        <translation>このコンピューターの音（{output}）</translation>
    </message>
    <message>
        <source>What was captured is kept: Start goes on with it.</source>
        <translation>取り込んだ音声は保持されています。「開始」を押すと続きから字幕にします。</translation>
    </message>
    <message>
        <source>What was said, as plain text</source>
        <translation>話された内容をプレーンテキストで</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Words and translation</source>
        <translation>原文と翻訳</translation>
    </message>
    <message>
        <source>Words and translation side by side</source>
        <translation>原文と翻訳を並べて</translation>
    </message>
    <message>
        <source>Words are not being saved.</source>
        <translation>話された言葉が保存されていません。</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>原文のみ</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>原文・翻訳・名前の表示</translation>
    </message>
    <message>
        <source>Writing would need these keys. Hold Ctrl, Alt or Meta with them.</source>
        <translation>これらのキーは文字の入力に使われます。Ctrl、Alt、Meta のいずれかと組み合わせてください。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>nothing is playing</source>
        <translation>再生中の音はありません</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} s behind</source>
        <translation>{n}秒遅れ</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n}秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings could not be used and are back at their defaults: {names}.</source>
        <translation>
            <numerusform>{n}件の設定が使えなかったため、既定値に戻しました：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{option}: {found} cannot be used. All of this section is as usual.</source>
        <translation>{option}：{found} は使えません。この区分はすべて既定に戻しました。</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used and is left out.</source>
        <translation>{option}：「{found}」は使えないため、省きました。</translation>
    </message>
    <message>
        <source>{option}: “{found}” cannot be used. It is as usual now.</source>
        <translation>{option}：「{found}」は使えません。既定に戻しました。</translation>
    </message>
    <message>
        <source>{service} has not answered yet. Still listening; nothing is lost.</source>
        <translation>{service} からまだ応答がありません。聞き取りは続いており、何も失われません。</translation>
    </message>
    <message>
        <source>{service} takes the connection and drops it at once.</source>
        <translation>{service} は接続を受け付けても、すぐに切断します。</translation>
    </message>
    <message>
        <source>{t} of sound are missing here</source>
        <translation>ここで{t}の音声が欠けています</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This computer has no font for some of the letters that were said. Install the Noto fonts to see them.</source>
        <translation>話された文字の一部を表示できるフォントがありません。Noto フォントをインストールすると表示されます。</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Access</source>
        <translation>アクセシビリティ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Each sentence</source>
        <translation>1文ごと</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>数秒ごと</translation>
    </message>
    <message>
        <source>Finished sentences in a window of their own. Its text only grows, and the caret stays.</source>
        <translation>確定した文を専用のウィンドウに表示します。テキストは増えるだけで、カーソルは動きません。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>操作したときだけ</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>テキストを開く</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Screen readers and braille</source>
        <translation>スクリーンリーダーと点字</translation>
    </message>
    <message>
        <source>Sentences that come in between are read out together.</source>
        <translation>その間の文はまとめて読み上げられます。</translation>
    </message>
    <message>
        <source>What a screen reader is told, once a sentence is finished. It is never interrupted.</source>
        <translation>文が確定したときにスクリーンリーダーが読み上げる内容です。読み上げを中断することはありません。</translation>
    </message>
    <message>
        <source>What buttons, options and messages are written in. Captions are not translated by it.</source>
        <translation>ボタン、設定、メッセージの言語です。字幕の言語は変わりません。</translation>
    </message>
    <message>
        <source>braille deafblind read along window</source>
        <translation>点字 盲ろう 読む ウィンドウ 聴覚</translation>
    </message>
    <message>
        <source>language translation interface english</source>
        <translation>言語 翻訳 画面 英語</translation>
    </message>
    <message>
        <source>screen reader speech announce braille blind</source>
        <translation>スクリーンリーダー 音声 通知 点字 視覚</translation>
    </message>
    <message>
        <source>screen reader speech seconds pause</source>
        <translation>スクリーンリーダー 音声 秒 間隔</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n}秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainWindow</name>
    <message>
        <source>Escape or a click puts this away.</source>
        <translation>Esc キーまたはクリックで閉じます。</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Surtitle: said again</source>
        <translation>Surtitle: もう一度</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>A word on your list was said</source>
        <translation>リストの言葉が出ました</translation>
    </message>
    <message>
        <source>The sentence with the word stands here.</source>
        <translation>その言葉を含む文がここに表示されます。</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>朝食</translation>
    </message>
    <message>
        <source>“{word}” was said</source>
        <translation>「{word}」という言葉が出ました</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>A frame flashes slowly around the window and the overlay; with reduced motion it stands still.</source>
        <translation>ウィンドウとオーバーレイの周りで枠がゆっくり点滅します。動きを減らす設定では点滅しません。</translation>
    </message>
    <message>
        <source>A line stands beneath the word, in the window and in the overlay.</source>
        <translation>ウィンドウとオーバーレイで、その言葉に下線が付きます。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Anna is found in Anna’s, and ticket in tickets.</source>
        <translation>「ticket」は「tickets」でも、「田中」は「田中さん」でも見つかります。</translation>
    </message>
    <message>
        <source>Catherine is found in Katherine, too; this holds for words that begin with a capital letter.</source>
        <translation>「Catherine」は「Katherine」でも見つかります。大文字で始まる言葉だけが対象です。</translation>
    </message>
    <message>
        <source>Compared with the volume of this computer.</source>
        <translation>このコンピューターの音量に対する割合です。</translation>
    </message>
    <message>
        <source>Flash the edge of the window</source>
        <translation>ウィンドウの縁を点滅させる</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>聞いてみる</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>If high notes are hard to hear, low ones may be easier.</source>
        <translation>高い音が聞こえにくい人には、低い音が聞こえることがあります。</translation>
    </message>
    <message>
        <source>Mark it in the captions</source>
        <translation>字幕の中で目立たせる</translation>
    </message>
    <message>
        <source>Names spelt as they sound</source>
        <translation>発音どおりの綴りの名前</translation>
    </message>
    <message>
        <source>Names, words or phrases, one a line; when somebody says one, you are told.</source>
        <translation>名前、単語、語句を1行に1つずつ入力します。誰かが口にするとお知らせします。</translation>
    </message>
    <message>
        <source>Others in the room may hear it, too.</source>
        <translation>周りの人にも聞こえることがあります。</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>1つ表示</translation>
    </message>
    <message>
        <source>Show what was said in it</source>
        <translation>通知に話された内容を表示</translation>
    </message>
    <message>
        <source>Switch this off where others can see your screen.</source>
        <translation>他の人に画面を見られる場所では、オフにしてください。</translation>
    </message>
    <message>
        <source>The desktop tells you while Surtitle&apos;s window is not in front.</source>
        <translation>Surtitle のウィンドウが前面にないとき、デスクトップに通知します。</translation>
    </message>
    <message>
        <source>Two knocks</source>
        <translation>ノック2回</translation>
    </message>
    <message>
        <source>Two low notes</source>
        <translation>低い2音</translation>
    </message>
    <message>
        <source>Two soft notes</source>
        <translation>柔らかい2音</translation>
    </message>
    <message>
        <source>What counts as a match</source>
        <translation>一致とみなす範囲</translation>
    </message>
    <message>
        <source>When one of them is said</source>
        <translation>その言葉が出たとき</translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation>音の種類</translation>
    </message>
    <message>
        <source>With other endings</source>
        <translation>語尾が違うもの</translation>
    </message>
    <message>
        <source>Without accents</source>
        <translation>アクセント記号のないもの</translation>
    </message>
    <message>
        <source>Words to watch for</source>
        <translation>待ち受ける言葉</translation>
    </message>
    <message>
        <source>Zoë is found in Zoe, too.</source>
        <translation>「Zoë」は「Zoe」でも見つかります。</translation>
    </message>
    <message>
        <source>chime beep bell</source>
        <translation>チャイム ビープ ベル 音</translation>
    </message>
    <message>
        <source>chime beep bell notes low high hearing</source>
        <translation>チャイム ビープ ベル 音 低い 高い 聴力</translation>
    </message>
    <message>
        <source>declension plural inflection</source>
        <translation>語形変化 複数形 活用</translation>
    </message>
    <message>
        <source>desktop message popup</source>
        <translation>デスクトップ メッセージ ポップアップ</translation>
    </message>
    <message>
        <source>diacritics marks</source>
        <translation>発音記号 アクセント</translation>
    </message>
    <message>
        <source>frame blink light</source>
        <translation>枠 点滅 光</translation>
    </message>
    <message>
        <source>keyword name alert notify listen watch</source>
        <translation>キーワード 名前 アラート 通知</translation>
    </message>
    <message>
        <source>phonetic similar spelling</source>
        <translation>発音 似た 綴り</translation>
    </message>
    <message>
        <source>private hide content notification</source>
        <translation>プライベート 隠す 内容 通知</translation>
    </message>
    <message>
        <source>underline highlight</source>
        <translation>下線 強調</translation>
    </message>
    <message>
        <source>volume loudness quiet sound</source>
        <translation>音量 大きい 小さい 音</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>A little calmer</source>
        <translation>少し落ち着いて</translation>
    </message>
    <message>
        <source>A rim around letters keeps them readable over a picture that shows through.</source>
        <translation>文字を縁取り、背景の画像が透けても読みやすくします。</translation>
    </message>
    <message>
        <source>A soft shadow beneath the letters.</source>
        <translation>文字の下の柔らかい影。</translation>
    </message>
    <message>
        <source>A whole look with one press. Keep what suits you under a name of your own.</source>
        <translation>見た目全体をワンクリックで切り替えます。気に入ったものは名前を付けて保存できます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>As in a sentence</source>
        <translation>通常の表記</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>一度に</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Between speakers</source>
        <translation>話者と話者の間</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>大文字のみ</translation>
    </message>
    <message>
        <source>Capitals only are harder to read for most people. Copied text stays as it was said.</source>
        <translation>大文字だけの表示は、多くの人にとって読みにくくなります。コピーしたテキストは元の表記のままです。</translation>
    </message>
    <message>
        <source>Caption size</source>
        <translation>字幕のサイズ</translation>
    </message>
    <message>
        <source>Colour of both</source>
        <translation>両方の色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Colours of speakers</source>
        <translation>話者の色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Earliest words</source>
        <translation>できるだけ早く</translation>
    </message>
    <message>
        <source>Early or calm</source>
        <translation>早さと落ち着き</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>変化を最小に</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト、ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト、ライト</translation>
    </message>
    <message>
        <source>How far lines stand apart.</source>
        <translation>行と行の間隔。</translation>
    </message>
    <message>
        <source>How large the words are. Ctrl and the wheel over captions do the same.</source>
        <translation>文字の大きさ。字幕の上で Ctrl＋ホイールでも変えられます。</translation>
    </message>
    <message>
        <source>How many lines the strip over other windows shows at a time. Television shows two.</source>
        <translation>オーバーレイに一度に表示する行数。テレビの字幕は2行です。</translation>
    </message>
    <message>
        <source>How thick the letters are. Light letters on a dark ground need a little less.</source>
        <translation>文字の太さ。暗い背景の明るい文字は、少し細めが適しています。</translation>
    </message>
    <message>
        <source>How words that the service may still correct are marked. They never move because of it.</source>
        <translation>サービスがまだ訂正する可能性のある言葉の示し方です。訂正で言葉の位置が動くことはありません。</translation>
    </message>
    <message>
        <source>In a colour of their own</source>
        <translation>別の色で</translation>
    </message>
    <message>
        <source>Left alone, it is black around light letters and white around dark ones.</source>
        <translation>自動：明るい文字には黒、暗い文字には白。</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字間</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines move up</source>
        <translation>行の送り方</translation>
    </message>
    <message>
        <source>Lines of the overlay</source>
        <translation>オーバーレイの行数</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>話者の名前</translation>
    </message>
    <message>
        <source>Of words that may change, or of the line beneath them.</source>
        <translation>未確定の言葉、またはその下線の色。</translation>
    </message>
    <message>
        <source>On names and words</source>
        <translation>名前と言葉に付ける</translation>
    </message>
    <message>
        <source>On names only</source>
        <translation>名前だけに付ける</translation>
    </message>
    <message>
        <source>On television the words themselves take the colour of whoever says them.</source>
        <translation>テレビでは、言葉そのものが話す人の色になります。</translation>
    </message>
    <message>
        <source>Ours was made for people with low vision. Any typeface of this computer can be used.</source>
        <translation>既定の書体は弱視の方のために作られたものです。このコンピューターのどの書体も使えます。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>縁取り</translation>
    </message>
    <message>
        <source>Outline and shadow</source>
        <translation>縁取りと影</translation>
    </message>
    <message>
        <source>Pick a speaker by number, then a colour. A name always stands beside it.</source>
        <translation>話者を番号で選び、次に色を選びます。色の横には必ず名前が付きます。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Room before somebody else speaks, or after a pause.</source>
        <translation>別の人が話す前や、間が空いた後の余白。</translation>
    </message>
    <message>
        <source>Room between letters. A little more helps many people with dyslexia.</source>
        <translation>文字と文字の間隔。少し広げると、ディスレクシアの人の多くが読みやすくなります。</translation>
    </message>
    <message>
        <source>Room between words, to go with wider letters.</source>
        <translation>単語と単語の間隔。字間に合わせて広げます。</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影</translation>
    </message>
    <message>
        <source>Smoothly</source>
        <translation>なめらかに</translation>
    </message>
    <message>
        <source>Smoothly, or at once, which is easier if motion tires your eyes or makes you unwell.</source>
        <translation>なめらかに、または一度に送ります。動きで疲れたり気分が悪くなったりする人には「一度に」が楽です。</translation>
    </message>
    <message>
        <source>The colour behind captions in the window. The overlay has its own.</source>
        <translation>ウィンドウの字幕の背景。オーバーレイには別の色を使います。</translation>
    </message>
    <message>
        <source>The colour of words that are final.</source>
        <translation>確定した言葉の色。</translation>
    </message>
    <message>
        <source>The colours of the whole window.</source>
        <translation>ウィンドウ全体の色。</translation>
    </message>
    <message>
        <source>Their colour</source>
        <translation>未確定の言葉の色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>書体</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>When calm, words come a moment later and change less. Final words are never held back.</source>
        <translation>落ち着いた表示では、言葉が少し遅れて出る代わりに変化が少なくなります。確定した言葉を遅らせることはありません。</translation>
    </message>
    <message>
        <source>With a thin line beneath</source>
        <translation>細い下線で</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>単語の間隔</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words that may change</source>
        <translation>未確定の言葉</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>太い</translation>
    </message>
    <message>
        <source>bold thin thick font</source>
        <translation>太字 細字 フォント</translation>
    </message>
    <message>
        <source>border stroke edge rim</source>
        <translation>縁 輪郭 枠</translation>
    </message>
    <message>
        <source>colour dark light night high contrast black white</source>
        <translation>色 ダーク ライト 夜 ハイコントラスト 白黒</translation>
    </message>
    <message>
        <source>drop shadow edge depth</source>
        <translation>影 ドロップシャドウ 奥行き</translation>
    </message>
    <message>
        <source>font family letters</source>
        <translation>フォント 書体 文字</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>文字 大きく 小さく 拡大</translation>
    </message>
    <message>
        <source>gap dyslexia wide</source>
        <translation>間隔 ディスレクシア 広い</translation>
    </message>
    <message>
        <source>motion animation scroll glide still reduced vestibular</source>
        <translation>動き アニメーション スクロール 静止 減らす めまい</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>outline shadow border colour</source>
        <translation>縁取り 影 枠 色</translation>
    </message>
    <message>
        <source>pace flicker speed delay fast slow changes calm</source>
        <translation>速さ ちらつき 速度 遅延 速い 遅い 変化 落ち着き</translation>
    </message>
    <message>
        <source>paper colour ground contrast</source>
        <translation>紙 色 背景 コントラスト</translation>
    </message>
    <message>
        <source>paragraph gap spacing turn</source>
        <translation>段落 間隔 余白 交代</translation>
    </message>
    <message>
        <source>preset style bbc television high contrast dyslexia large print own save import export</source>
        <translation>プリセット スタイル bbc テレビ ハイコントラスト ディスレクシア 大きな文字 保存 読み込み 書き出し</translation>
    </message>
    <message>
        <source>provisional interim tail colour contrast</source>
        <translation>未確定 途中 色 コントラスト</translation>
    </message>
    <message>
        <source>provisional interim tail underline pale</source>
        <translation>未確定 途中 下線 薄い</translation>
    </message>
    <message>
        <source>rows height box</source>
        <translation>行 高さ 枠</translation>
    </message>
    <message>
        <source>spacing leading distance</source>
        <translation>間隔 行間 距離</translation>
    </message>
    <message>
        <source>speaker colour voice person contrast</source>
        <translation>話者 色 声 人 コントラスト</translation>
    </message>
    <message>
        <source>speaker colour words names bbc television</source>
        <translation>話者 色 言葉 名前 bbc テレビ</translation>
    </message>
    <message>
        <source>text colour ink foreground contrast hex rgb palette</source>
        <translation>文字 色 インク コントラスト hex rgb パレット</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>細い</translation>
    </message>
    <message>
        <source>tracking kerning dyslexia wide</source>
        <translation>字間 カーニング ディスレクシア 広い</translation>
    </message>
    <message>
        <source>upper case lower case letters shouting</source>
        <translation>大文字 小文字</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} px, {m} pt</source>
        <translation>{n} px、{m} pt</translation>
    </message>
</context>
<context>
    <name>AwaitedWords</name>
    <message>
        <source>Anna
platform nine
breakfast</source>
        <translation>田中
九番線
朝食</translation>
    </message>
    <message>
        <source>“{word}” is found in {forms}, too.</source>
        <translation>「{word}」は {forms} でも見つかります。</translation>
    </message>
    <message>
        <source>“{word}” is found only as it is written.</source>
        <translation>「{word}」は書かれたとおりの場合だけ見つかります。</translation>
    </message>
</context>
<context>
    <name>BackRow</name>
    <message>
        <source>All back to the usual</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <source>Every option is back to the usual.</source>
        <translation>すべての設定を既定に戻しました。</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>Contrast {a} : 1 · provisional words {b} : 1 · lines of about {n} characters here</source>
        <translation>コントラスト {a} : 1 · 未確定の言葉 {b} : 1 · ここでは1行約{n}文字</translation>
    </message>
    <message>
        <source>How captions look</source>
        <translation>字幕の見た目</translation>
    </message>
    <message>
        <source>The first boat is full.</source>
        <translation>最初の船は満員です。</translation>
    </message>
    <message>
        <source>The second one is late,</source>
        <translation>次の船は遅れているので、</translation>
    </message>
    <message>
        <source>so we take the early one</source>
        <translation>早い便に乗ります</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Speaker {label}</source>
        <translation>話者 {label}</translation>
    </message>
</context>
<context>
    <name>CaptionsMenu</name>
    <message>
        <source>Copy everything</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>最後の文をコピー</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>選択部分をコピー</translation>
    </message>
    <message>
        <source>Mark everything</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>直前の言葉をもう一度表示</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>A change takes a new connection; nothing said is lost.</source>
        <translation>変更には新しい接続が必要です。話された内容は失われません。</translation>
    </message>
    <message>
        <source>Takes effect with the next Start.</source>
        <translation>次の「開始」から有効です。</translation>
    </message>
    <message>
        <source>That cannot be kept, so it is as it was before.</source>
        <translation>その値は保存できないため、元のままにしました。</translation>
    </message>
    <message>
        <source>The new connection is being made; nothing said is lost.</source>
        <translation>新しい接続を確立しています。話された内容は失われません。</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>A key in SONIOX_API_KEY is used instead of the one kept here.</source>
        <translation>ここに保存されたキーの代わりに SONIOX_API_KEY のキーを使います。</translation>
    </message>
    <message>
        <source>The key is kept in a file only you can read, because this computer has no keyring.</source>
        <translation>このコンピューターにはキーリングがないため、キーはあなただけが読めるファイルに保存されます。</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keyring.</source>
        <translation>キーはこのコンピューターのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>The key is kept in this profile&apos;s folder, in a file only you can read.</source>
        <translation>キーはこのプロファイルのフォルダー内の、あなただけが読めるファイルに保存されます。</translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>As before</source>
        <translation>元の色に戻す</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Colour as #RRGGBB</source>
        <translation>#RRGGBB 形式の色</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>鮮やかさ</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Write # and six of 0 to 9 and A to F, such as #1D5FA8.</source>
        <translation># に続けて 0～9 と A～F から 6 文字を書いてください（例：#1D5FA8）。</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1</source>
        <translation>{colour}：コントラスト {n} : 1</translation>
    </message>
    <message>
        <source>{colour}: contrast {n} : 1, hard to read for many.</source>
        <translation>{colour}：コントラスト {n} : 1。多くの人に読みにくい色です。</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
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
        <translation>リストを貼り付ける、または開く…</translation>
    </message>
    <message>
        <source>{n} letters: the last {over} are not sent. Shorten a list or the background.</source>
        <translation>{n}文字：最後の{over}文字は送信されません。リストか背景情報を短くしてください。</translation>
    </message>
    <message>
        <source>{n} of {most} letters used</source>
        <translation>{most}文字中{n}文字を使用</translation>
    </message>
</context>
<context>
    <name>ContrastLine</name>
    <message>
        <source>Contrast {n} : 1</source>
        <translation>コントラスト {n} : 1</translation>
    </message>
    <message>
        <source>Contrast {n} : 1, hard to read for many.</source>
        <translation>コントラスト {n} : 1、多くの人に読みにくい値です。</translation>
    </message>
    <message>
        <source>Use a readable colour</source>
        <translation>読みやすい色を使う</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Begin captioning</source>
        <translation>字幕を始める</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>他のウィンドウの上に字幕を表示</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>End the session; the last words still arrive</source>
        <translation>セッションを終える（最後の言葉は届きます）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Let the microphone be heard again</source>
        <translation>マイクのミュートを解除する</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>聞き取りを再開する</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Nothing you say is heard; the session goes on</source>
        <translation>話した内容は聞き取られませんが、セッションは続きます</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Switch the microphone off and hold the session</source>
        <translation>マイクを切る（セッションは続きます）</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Words, translation and names: what is shown</source>
        <translation>原文・翻訳・名前の表示</translation>
    </message>
    <message>
        <source>Write the captions into a file</source>
        <translation>字幕をファイルに書き出す</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer: English, rough, free</source>
        <translation>このコンピューター：英語、無料</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>聞き取りの方法</translation>
    </message>
</context>
<context>
    <name>EverythingPage</name>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message>
        <source>All settings in one file, for another computer or another person. Keys are never in it.</source>
        <translation>すべての設定を1つのファイルにまとめ、別のコンピューターや人に渡せます。キーは含まれません。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Every option as if nobody had changed it. Keys and history stay. It can be undone.</source>
        <translation>すべての設定を最初の状態に戻します。キーと履歴は残ります。元に戻せます。</translation>
    </message>
    <message>
        <source>Settings from such a file take the place of these. It can be undone.</source>
        <translation>現在の設定を、そのファイルの設定に置き換えます。元に戻せます。</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>持ち出す</translation>
    </message>
    <message>
        <source>export save backup json share</source>
        <translation>書き出し 保存 バックアップ 共有</translation>
    </message>
    <message>
        <source>import load restore json open</source>
        <translation>読み込み 復元 開く</translation>
    </message>
    <message>
        <source>reset defaults factory usual</source>
        <translation>リセット 初期 既定</translation>
    </message>
</context>
<context>
    <name>ExportRow</name>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Surtitle settings: export</source>
        <translation>Surtitle 設定：書き出し</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} に保存しました。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A file could not be written or read.</source>
        <translation>ファイルを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>Add credit in the {service} console, then start again.</source>
        <translation>{service} のコンソールでクレジットを追加し、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Allow Surtitle in System Settings, under Privacy &amp; Security, Microphone.</source>
        <translation>「システム設定」の「プライバシーとセキュリティ」→「マイク」で Surtitle を許可してください。</translation>
    </message>
    <message>
        <source>Allow Surtitle to use the file or folder that the details name.</source>
        <translation>詳細に示されたファイルまたはフォルダーの使用を Surtitle に許可してください。</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, then start again.</source>
        <translation>システムのプライバシー設定で許可し、もう一度開始してください。</translation>
    </message>
    <message>
        <source>Another program is using a file of Surtitle.</source>
        <translation>別のプログラムが Surtitle のファイルを使用しています。</translation>
    </message>
    <message>
        <source>Check its name; `surtitle devices` lists what can be listened to.</source>
        <translation>名前を確認してください。`surtitle devices` で聞き取れるものを一覧できます。</translation>
    </message>
    <message>
        <source>Check that it is an audio or video file, and not damaged.</source>
        <translation>壊れていない音声または動画ファイルか確認してください。</translation>
    </message>
    <message>
        <source>Check that the right microphone is chosen.</source>
        <translation>正しいマイクが選ばれているか確認してください。</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check the address of the service, or clear it to use the usual one.</source>
        <translation>サービスのアドレスを確認するか、消去して通常のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Check the address of the service; it begins with wss:// or ws://.</source>
        <translation>サービスのアドレスを確認してください。wss:// または ws:// で始まります。</translation>
    </message>
    <message>
        <source>Check the network, or listen with this computer instead.</source>
        <translation>ネットワークを確認するか、このコンピューターで聞き取ってください。</translation>
    </message>
    <message>
        <source>Check the network; Surtitle tries again by itself.</source>
        <translation>ネットワークを確認してください。Surtitle は自動で再試行します。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and ask who runs the network whether it intercepts connections.</source>
        <translation>このコンピューターの日付を確認し、通信が傍受されていないかネットワークの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Check whether there is a newer version of Surtitle.</source>
        <translation>Surtitle の新しいバージョンがあるか確認してください。</translation>
    </message>
    <message>
        <source>Choose another model in the settings.</source>
        <translation>設定で別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another source; `surtitle devices` lists them.</source>
        <translation>別の入力元を選んでください。`surtitle devices` で一覧できます。</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another microphone.</source>
        <translation>使用中のプログラムを終了するか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>End other sessions of this account, or wait a minute.</source>
        <translation>このアカウントの他のセッションを終了するか、1分ほど待ってください。</translation>
    </message>
    <message>
        <source>Install Surtitle again, or choose another service.</source>
        <translation>Surtitle を再インストールするか、別のサービスを選んでください。</translation>
    </message>
    <message>
        <source>Just go on; Surtitle begins a new one by itself.</source>
        <translation>そのままお続けください。Surtitle が自動で新しく始めます。</translation>
    </message>
    <message>
        <source>Just go on; Surtitle connects again by itself.</source>
        <translation>そのままお続けください。Surtitle が自動で再接続します。</translation>
    </message>
    <message>
        <source>Let desktop apps use it in Settings, under Privacy &amp; security, Microphone.</source>
        <translation>「設定」の「プライバシーとセキュリティ」→「マイク」でデスクトップ アプリの使用を許可してください。</translation>
    </message>
    <message>
        <source>Make a key with that permission in the {service} console.</source>
        <translation>{service} のコンソールで、その権限を持つキーを作成してください。</translation>
    </message>
    <message>
        <source>Make a new key in the {service} console and paste it.</source>
        <translation>{service} のコンソールで新しいキーを作成し、貼り付けてください。</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>マイクが見つかりません。</translation>
    </message>
    <message>
        <source>No sound can be read from {source}.</source>
        <translation>{source} から音声を読み込めません。</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>何も聞こえませんでした。</translation>
    </message>
    <message>
        <source>Paste a key, or listen with this computer instead.</source>
        <translation>キーを貼り付けるか、このコンピューターで聞き取ってください。</translation>
    </message>
    <message>
        <source>Paste the key again, or make a new one in the {service} console.</source>
        <translation>キーをもう一度貼り付けるか、{service} のコンソールで新しく作成してください。</translation>
    </message>
    <message>
        <source>Plug it in again, and captions go on by themselves.</source>
        <translation>もう一度つなぐと、字幕は自動で再開します。</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the sound settings.</source>
        <translation>マイクをつなぐか、サウンド設定で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Put the option named in the details back to its default.</source>
        <translation>詳細に示されたオプションを既定値に戻してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Surtitle.</source>
        <translation>Surtitle の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Start again; if it happens once more, report it with the log.</source>
        <translation>もう一度開始してください。再発する場合は、ログを添えてお知らせください。</translation>
    </message>
    <message>
        <source>The chosen recogniser is not part of this installation.</source>
        <translation>選択した聞き取り方法は、このインストールに含まれていません。</translation>
    </message>
    <message>
        <source>The connection to {service} could not be secured.</source>
        <translation>{service} への接続を安全にできませんでした。</translation>
    </message>
    <message>
        <source>The connection to {service} was lost.</source>
        <translation>{service} への接続が失われました。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>The microphone is being used by another program.</source>
        <translation>マイクは別のプログラムで使用されています。</translation>
    </message>
    <message>
        <source>The next session keeps the file aside and begins a new one: just start.</source>
        <translation>次のセッションがこのファイルを別に保管し、新しく始めます。そのまま開始してください。</translation>
    </message>
    <message>
        <source>The recogniser on this computer</source>
        <translation>このコンピューターの音声認識</translation>
    </message>
    <message>
        <source>The recogniser on this computer stopped.</source>
        <translation>このコンピューターの音声認識が停止しました。</translation>
    </message>
    <message>
        <source>The stream address cannot be reached.</source>
        <translation>ストリームのアドレスにアクセスできません。</translation>
    </message>
    <message>
        <source>The {service} account has no credit left, or reached its spending limit.</source>
        <translation>{service} アカウントのクレジットがなくなったか、利用上限に達しました。</translation>
    </message>
    <message>
        <source>There is no such address.</source>
        <translation>そのようなアドレスはありません。</translation>
    </message>
    <message>
        <source>There is no such file or source.</source>
        <translation>そのようなファイルや入力元はありません。</translation>
    </message>
    <message>
        <source>This key has expired.</source>
        <translation>このキーは有効期限が切れています。</translation>
    </message>
    <message>
        <source>This key may not be used for live captions.</source>
        <translation>このキーはリアルタイム字幕には使えません。</translation>
    </message>
    <message>
        <source>This source cannot be listened to on this computer.</source>
        <translation>この入力元はこのコンピューターでは聞き取れません。</translation>
    </message>
    <message>
        <source>This system does not let Surtitle use the microphone.</source>
        <translation>このシステムでは Surtitle のマイク使用が許可されていません。</translation>
    </message>
    <message>
        <source>Unmute it in the sound settings, or on the device itself.</source>
        <translation>サウンド設定または機器本体でミュートを解除してください。</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle starts it again by itself.</source>
        <translation>少しお待ちください。Surtitle が自動で再び起動します。</translation>
    </message>
    <message>
        <source>Wait a moment; Surtitle tries again by itself.</source>
        <translation>少しお待ちください。Surtitle は自動で再試行します。</translation>
    </message>
    <message>
        <source>What answers at this address is not a captioning service.</source>
        <translation>このアドレスで応答するのは字幕サービスではありません。</translation>
    </message>
    <message>
        <source>What was kept of earlier sessions is damaged.</source>
        <translation>以前のセッションの記録が壊れています。</translation>
    </message>
    <message>
        <source>it</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>{service} answered something that cannot be understood.</source>
        <translation>{service} の応答を理解できません。</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>{service} に接続できません。</translation>
    </message>
    <message>
        <source>{service} did not accept this key.</source>
        <translation>{service} はこのキーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} が応答しません。</translation>
    </message>
    <message>
        <source>{service} does not offer this model.</source>
        <translation>{service} にはこのモデルがありません。</translation>
    </message>
    <message>
        <source>{service} ended the stream because it became too long.</source>
        <translation>長くなりすぎたため、{service} がストリームを終了しました。</translation>
    </message>
    <message>
        <source>{service} gave up waiting for sound.</source>
        <translation>{service} は音声を待つのをやめました。</translation>
    </message>
    <message>
        <source>{service} has trouble of its own.</source>
        <translation>{service} 側で問題が起きています。</translation>
    </message>
    <message>
        <source>{service} is busy, or too many sessions run on this account.</source>
        <translation>{service} が混み合っているか、このアカウントのセッションが多すぎます。</translation>
    </message>
    <message>
        <source>{service} is restarting.</source>
        <translation>{service} は再起動中です。</translation>
    </message>
    <message>
        <source>{service} needs a key, and none is known here.</source>
        <translation>{service} にはキーが必要ですが、ここにはありません。</translation>
    </message>
    <message>
        <source>{service} refused what the settings ask for.</source>
        <translation>{service} は設定の内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>{source} is gone.</source>
        <translation>{source} が見つからなくなりました。</translation>
    </message>
    <message>
        <source>{source} sends only silence, not even noise.</source>
        <translation>{source} からは無音しか届きません。雑音すらありません。</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>“{typeface}” is not on this computer: captions use ours.</source>
        <translation>「{typeface}」はこのコンピューターにないため、既定の書体で表示しています。</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Everything that is settled is on the clipboard.</source>
        <translation>確定した部分をすべてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Nothing has been said that could be shown again.</source>
        <translation>もう一度表示できる発言がありません。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>コピーするものはまだありません。</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>「{sentence}」</translation>
    </message>
</context>
<context>
    <name>HotkeysPage</name>
    <message>
        <source>Begin when Surtitle is opened</source>
        <translation>Surtitle を開いたら始める</translation>
    </message>
    <message>
        <source>Begins captions, or ends what runs.</source>
        <translation>字幕を開始または停止します。</translation>
    </message>
    <message>
        <source>Captions go on; Quit in the tray&apos;s menu ends the program.</source>
        <translation>字幕は続きます。トレイのメニューの「終了」でプログラムを終了します。</translation>
    </message>
    <message>
        <source>Captions start at once, as if Start had been pressed.</source>
        <translation>「開始」を押したときと同じように、すぐに字幕が始まります。</translation>
    </message>
    <message>
        <source>Closing the window leaves Surtitle in the tray</source>
        <translation>ウィンドウを閉じてもトレイに残す</translation>
    </message>
    <message>
        <source>Each is pressed here once, or written like Ctrl+Alt+Shift+S. Empty: no key.</source>
        <translation>ここで一度押すか、Ctrl+Alt+Shift+S のように入力します。空欄の場合は使いません。</translation>
    </message>
    <message>
        <source>Escape or a click puts it away earlier.</source>
        <translation>Esc キーまたはクリックで先に閉じられます。</translation>
    </message>
    <message>
        <source>How long it stays</source>
        <translation>表示する時間</translation>
    </message>
    <message>
        <source>How much is shown again</source>
        <translation>もう一度表示する長さ</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>It tells by its shape whether Surtitle listens, and has the controls.</source>
        <translation>形で聞き取り中かどうかがわかり、操作もできます。</translation>
    </message>
    <message>
        <source>Keys and tray</source>
        <translation>キーとトレイ</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>どのプログラムでも使えるキー</translation>
    </message>
    <message>
        <source>Lets go of the microphone, and takes it again.</source>
        <translation>マイクを解放し、もう一度押すと再び使います。</translation>
    </message>
    <message>
        <source>Nothing you say leaves this computer until they are pressed again.</source>
        <translation>もう一度押すまで、話した内容はこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Opens the strip of captions, or closes it.</source>
        <translation>字幕の帯を開閉します。</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>直前の言葉をもう一度表示</translation>
    </message>
    <message>
        <source>Shows it large over everything, or puts it away.</source>
        <translation>最後の言葉を全画面に重ねて大きく表示するか、閉じます。</translation>
    </message>
    <message>
        <source>The last words of this length, from the beginning of a sentence.</source>
        <translation>この時間内に話された最後の言葉を、文の初めから表示します。</translation>
    </message>
    <message>
        <source>They work while another program is in front; other programs then do not get them.</source>
        <translation>他のプログラムが前面にあっても使えます。その間、他のプログラムにこのキーは届きません。</translation>
    </message>
    <message>
        <source>This desktop has no tray now. Where there is one, the icon comes into it.</source>
        <translation>このデスクトップには現在トレイがありません。トレイがあれば、アイコンがそこに表示されます。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Until it is put away</source>
        <translation>閉じるまで</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>これらのキーを使う</translation>
    </message>
    <message>
        <source>autostart automatic launch</source>
        <translation>自動 起動 開始</translation>
    </message>
    <message>
        <source>background hide close</source>
        <translation>バックグラウンド 隠す 閉じる</translation>
    </message>
    <message>
        <source>global hotkeys shortcuts keyboard</source>
        <translation>グローバル ホットキー ショートカット キーボード</translation>
    </message>
    <message>
        <source>key combination shortcut</source>
        <translation>キー 組み合わせ ショートカット</translation>
    </message>
    <message>
        <source>repeat replay missed</source>
        <translation>繰り返し もう一度 聞き逃し</translation>
    </message>
    <message>
        <source>repeat replay time</source>
        <translation>繰り返し 時間</translation>
    </message>
    <message>
        <source>system tray panel menu</source>
        <translation>システムトレイ パネル メニュー</translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n}秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>All settings were as in {file} already.</source>
        <translation>すべての設定はすでに {file} と同じです。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Surtitle settings: import</source>
        <translation>Surtitle 設定：読み込み</translation>
    </message>
    <message>
        <source>{file} holds no settings of Surtitle. Choose a file that was exported here.</source>
        <translation>{file} に Surtitle の設定はありません。ここで書き出したファイルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings are as in {file} now.</source>
        <translation>
            <numerusform>{n}件の設定を {file} と同じにしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A new session has begun.</source>
        <translation>新しいセッションが始まりました。</translation>
    </message>
    <message>
        <source>Captions {when}</source>
        <translation>字幕 {when}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>{file} に書き出しました。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what was said before</source>
        <translation>それまでの内容を表示</translation>
    </message>
    <message>
        <source>Surtitle: {when}</source>
        <translation>Surtitle: {when}</translation>
    </message>
    <message>
        <source>The history could not be read. It is kept as {file}, and a new one is begun.</source>
        <translation>履歴を読み込めませんでした。{file} として保管し、新しい履歴を始めます。</translation>
    </message>
    <message>
        <source>The session of {when} was cut off while it could not be saved. What was said last is missing.</source>
        <translation>{when} のセッションは、保存できない間に途中で切れました。最後に話された内容は残っていません。</translation>
    </message>
    <message>
        <source>The session of {when} was cut off. Every word that was final is kept.</source>
        <translation>{when} のセッションは途中で切断されました。確定した言葉はすべて残っています。</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>書き出すものはまだありません。</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>このセッションはもう履歴にありません。</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Asking Soniox whether it takes this key…</source>
        <translation>このキーが使えるか Soniox に確認しています…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>確認して開始</translation>
    </message>
    <message>
        <source>Check the network, then check the key again.</source>
        <translation>ネットワークを確認してから、もう一度キーを確認してください。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Open console.soniox.com</source>
        <translation>console.soniox.com を開く</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>ここにキーを貼り付けます</translation>
    </message>
    <message>
        <source>Paste your Soniox key.</source>
        <translation>Soniox のキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Soniox key</source>
        <translation>Soniox のキー</translation>
    </message>
    <message>
        <source>Soniox listens, and bills about 12 cents an hour. Make a key in its console and copy it.</source>
        <translation>Soniox が聞き取り、1時間約12セントを課金します。コンソールでキーを作成してコピーしてください。</translation>
    </message>
    <message>
        <source>The key is good. It is being kept; the keyring may ask for its password.</source>
        <translation>キーは有効です。保存しています。キーリングのパスワードを求められることがあります。</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Change key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Kept in a file only you can read.</source>
        <translation>あなただけが読めるファイルに保存されています。</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring.</source>
        <translation>このコンピューターのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in a file only you can read.</source>
        <translation>キーがありません。入力すると、あなただけが読めるファイルに保存されます。</translation>
    </message>
    <message>
        <source>No key is known. It would be kept in this computer&apos;s keyring.</source>
        <translation>キーがありません。入力すると、このコンピューターのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Paste a key…</source>
        <translation>キーを貼り付ける…</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Taken from SONIOX_API_KEY, as long as that is set.</source>
        <translation>SONIOX_API_KEY が設定されている間は、それを使います。</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <source>Another program has these keys. Choose others.</source>
        <translation>別のプログラムがこのキーを使っています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not a combination of keys. Write one like Ctrl+Alt+Shift+S.</source>
        <translation>キーの組み合わせではありません。Ctrl+Alt+Shift+S のように書いてください。</translation>
    </message>
    <message>
        <source>The desktop did not give these keys. Switch their use off and on, and it asks again.</source>
        <translation>デスクトップがこれらのキーを割り当てませんでした。使用をいったんオフにしてからオンにすると、もう一度確認されます。</translation>
    </message>
    <message>
        <source>The desktop gave it these keys: {keys}</source>
        <translation>デスクトップが割り当てたキー：{keys}</translation>
    </message>
    <message>
        <source>These keys cannot be used. Take a letter, a digit, or F1 to F24.</source>
        <translation>このキーは使えません。文字、数字、F1～F24 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another.</source>
        <translation>このキーボードにはそのキーがありません。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>This system gives no program such keys. The icon in the tray has the same actions.</source>
        <translation>このシステムでは、プログラムにこのようなキーを割り当てられません。トレイのアイコンから同じ操作ができます。</translation>
    </message>
    <message>
        <source>“{action}” has the same keys, so these do nothing. Choose others for one of them.</source>
        <translation>「{action}」と同じキーのため、機能しません。どちらか一方を別のキーにしてください。</translation>
    </message>
</context>
<context>
    <name>LanguagesField</name>
    <message>
        <source>Add a language…</source>
        <translation>言語を追加…</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>{language} を削除</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A translation comes with every sentence, a moment after its words.</source>
        <translation>各文の少し後に、その翻訳が表示されます。</translation>
    </message>
    <message>
        <source>Between two languages</source>
        <translation>2言語間</translation>
    </message>
    <message>
        <source>Captions show when the language changes.</source>
        <translation>言語が変わると字幕に表示されます。</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>1つ目の言語</translation>
    </message>
    <message>
        <source>For Soniox. This computer alone understands English.</source>
        <translation>Soniox 用です。このコンピューター単独では英語のみ理解します。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>翻訳先</translation>
    </message>
    <message>
        <source>Into one language</source>
        <translation>1つの言語へ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Naming the languages you expect makes captions more accurate.</source>
        <translation>予想される言語を指定すると字幕が正確になります。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>これらのみ</translation>
    </message>
    <message>
        <source>Say which language</source>
        <translation>言語を示す</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>2つ目の言語</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳する</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>What is said in it is translated into the first one.</source>
        <translation>この言語の発言は1つ目の言語に翻訳されます。</translation>
    </message>
    <message>
        <source>What is said in it is translated into the second one.</source>
        <translation>この言語の発言は2つ目の言語に翻訳されます。</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>話される言語</translation>
    </message>
    <message>
        <source>What stands on the screen when words are translated.</source>
        <translation>翻訳時に画面に表示するもの。</translation>
    </message>
    <message>
        <source>Whatever is spoken is translated into this language.</source>
        <translation>話された言葉はすべてこの言語に翻訳されます。</translation>
    </message>
    <message>
        <source>Words of other languages are avoided. Best where everybody speaks one language.</source>
        <translation>他の言語の言葉を避けます。全員が同じ言語を話す場に最適です。</translation>
    </message>
    <message>
        <source>hints language spoken recognise expected</source>
        <translation>ヒント 言語 話す 認識</translation>
    </message>
    <message>
        <source>identification detect recognise label language</source>
        <translation>言語 識別 検出</translation>
    </message>
    <message>
        <source>strict hints restrict limit language</source>
        <translation>厳密 制限 言語</translation>
    </message>
    <message>
        <source>translation one-way two-way interpreter</source>
        <translation>翻訳 一方向 双方向 通訳</translation>
    </message>
    <message>
        <source>translation original</source>
        <translation>翻訳 原文</translation>
    </message>
    <message>
        <source>translation target</source>
        <translation>翻訳先</translation>
    </message>
    <message>
        <source>translation two-way between</source>
        <translation>翻訳 双方向</translation>
    </message>
</context>
<context>
    <name>LeavesRow</name>
    <message>
        <source>Nothing. Sound is heard and forgotten on this computer.</source>
        <translation>何も送られません。音声はこのコンピューターで聞き取られ、保存されません。</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox (European Union)</source>
        <translation>Soniox（EU）</translation>
    </message>
    <message>
        <source>Soniox (Japan)</source>
        <translation>Soniox（日本）</translation>
    </message>
    <message>
        <source>Soniox (United States)</source>
        <translation>Soniox（米国）</translation>
    </message>
    <message>
        <source>While it listens: what the microphone hears, and the lists under “Names and terms”, go to {service}. Mute and Pause stop that at once.</source>
        <translation>聞き取り中は、マイクの音声と「名前と用語」のリストが {service} に送られます。「ミュート」と「一時停止」ですぐに止まります。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Or export it to another place before you quit.</source>
        <translation>または、終了する前に別の場所へ書き出してください。</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>What was said last is not saved yet.</source>
        <translation>最後に話された内容はまだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Listening</source>
        <translation>聞き取り中</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Nothing is listened to</source>
        <translation>何も聞き取っていません</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>音声レベル</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>A list takes {most} entries and would have {n}. Leave some out.</source>
        <translation>一覧に入るのは {most} 件までですが、{n} 件になります。減らしてください。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>One name or word a line. “word = translation” says how a word is to be translated; “subject: sailing” says what it is about.</source>
        <translation>1行に名前か言葉を1つ。「言葉＝訳語」で訳し方、「主題：ヨット」で話題を示します。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Surtitle settings: a file with a list</source>
        <translation>Surtitle 設定：リストのファイル</translation>
    </message>
    <message>
        <source>Surtitle settings: a list</source>
        <translation>Surtitle 設定：リスト</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>There is no name and no word in {file}.</source>
        <translation>{file} には名前も語句もありません。</translation>
    </message>
    <message>
        <source>What is found here is shown before it is added.</source>
        <translation>ここで見つかった内容は、追加前に表示されます。</translation>
    </message>
    <message>
        <source>With it, the lists are {n} letters longer than the service takes.</source>
        <translation>これを加えると、リストがサービスの上限を{n}文字超えます。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list. Save it as text or CSV and open it again.</source>
        <translation>{file} をリストとして読み込めません。テキストか CSV で保存し、もう一度開いてください。</translation>
    </message>
    <message>
        <source>{file} is too large for a list. Paste the part of it that you need.</source>
        <translation>{file} はリストとしては大きすぎます。必要な部分を貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are added.</source>
        <translation>
            <numerusform>{n}件を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts: {some}.</source>
        <translation>
            <numerusform>情報{n}件：{some}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names and words: {some}.</source>
        <translation>
            <numerusform>名前・言葉{n}件：{some}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} translations: {some}.</source>
        <translation>
            <numerusform>翻訳{n}件：{some}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>It opens your Soniox account to this program. It is never shown again, and never exported.</source>
        <translation>このプログラムで Soniox アカウントを使えるようにします。再表示も書き出しもされません。</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Soniox</source>
        <translation>Soniox</translation>
    </message>
    <message>
        <source>Soniox understands over 60 languages and costs about 12 cents an hour. This computer alone needs no account, and sends nothing.</source>
        <translation>Soniox は60以上の言語を理解し、1時間約12セントです。このコンピューター単独ならアカウント不要で、何も送信しません。</translation>
    </message>
    <message>
        <source>The address of a server that works as Soniox does, in your own network for example. Usually empty.</source>
        <translation>自分のネットワーク内などの、Soniox 互換サーバーのアドレス。通常は空です。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Where sound is turned into words. A key is good for the region it was made in.</source>
        <translation>音声を文字にする地域です。キーは、作成したリージョンでのみ有効です。</translation>
    </message>
    <message>
        <source>Which version of Soniox listens. Change it only when Soniox asks for that.</source>
        <translation>聞き取りに使う Soniox のバージョン。Soniox から求められたときだけ変更してください。</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>聞き取りの方法</translation>
    </message>
    <message>
        <source>engine service recogniser offline local demonstration cloud</source>
        <translation>エンジン サービス 認識 オフライン デモ クラウド</translation>
    </message>
    <message>
        <source>server data residency europe japan america</source>
        <translation>サーバー データ所在地 欧州 日本 米国</translation>
    </message>
    <message>
        <source>soniox password account token api key secret</source>
        <translation>soniox パスワード アカウント トークン api キー</translation>
    </message>
    <message>
        <source>source input device sound audio mic level test headset</source>
        <translation>入力 機器 音声 マイク 音量 テスト ヘッドセット</translation>
    </message>
    <message>
        <source>url server proxy websocket wss host self-hosted</source>
        <translation>url サーバー プロキシ websocket wss</translation>
    </message>
    <message>
        <source>version stt-rt recogniser</source>
        <translation>バージョン stt-rt 認識</translation>
    </message>
    <message>
        <source>“The system&apos;s microphone” follows the system when it changes to another one.</source>
        <translation>「システムのマイク」は、システムが使うマイクが変わるとそれに合わせます。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>話された言葉がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>MicrophoneRow</name>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを終了</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>システムのマイク</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>{service} listens now: the demonstration hears only itself.</source>
        <translation>これからは {service} が聞き取ります。デモでは、デモ自身の音声しか聞き取りません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>OneStop</name>
    <message>
        <source>{n} of {all}; arrow keys lead to the others</source>
        <translation>{all} 個中 {n} 個目。ほかへは矢印キーで移れます</translation>
    </message>
</context>
<context>
    <name>OverlayCaptions</name>
    <message>
        <source>Overlay captions</source>
        <translation>オーバーレイの字幕</translation>
    </message>
</context>
<context>
    <name>OverlayControls</name>
    <message>
        <source>Close the overlay</source>
        <translation>オーバーレイを閉じる</translation>
    </message>
    <message>
        <source>Controls of the overlay</source>
        <translation>オーバーレイの操作ボタン</translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation>字幕を大きく</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>クリックを通す</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Place of the overlay</source>
        <translation>オーバーレイの位置</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation>字幕を小さく</translation>
    </message>
    <message>
        <source>Top, bottom, or where you put it</source>
        <translation>上、下、または自由な位置</translation>
    </message>
</context>
<context>
    <name>OverlayMenu</name>
    <message>
        <source>At the bottom of the screen</source>
        <translation>画面の下端</translation>
    </message>
    <message>
        <source>At the top of the screen</source>
        <translation>画面の上端</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>オーバーレイを閉じる</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>画面共有に含めない</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>クリックを通す</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Screen {n}: {name}</source>
        <translation>画面 {n}: {name}</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>2つ目のオーバーレイ</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing.</source>
        <translation>このシステムではウィンドウを画面共有から除外できません。</translation>
    </message>
    <message>
        <source>Where you put it</source>
        <translation>自由な位置</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n}行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayPage</name>
    <message>
        <source>A strip of captions that stays above meetings, films and slides.</source>
        <translation>会議や映画、スライドの上に常に表示される字幕の帯です。</translation>
    </message>
    <message>
        <source>Above full-screen windows</source>
        <translation>全画面ウィンドウの上にも表示</translation>
    </message>
    <message numerus="yes">
        <source>After {n} seconds</source>
        <translation>
            <numerusform>{n}秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>Also above meetings and films that fill the screen; the desktop cannot arrange it then.</source>
        <translation>画面全体に広がる会議や映画の上にも表示します。その場合、デスクトップ側では配置できません。</translation>
    </message>
    <message>
        <source>Another strip with its own size, place and choice of language.</source>
        <translation>独自のサイズ・位置・言語を持つもう1つの帯です。</translation>
    </message>
    <message>
        <source>As in Appearance</source>
        <translation>「見た目」と同じ</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Captions over other windows</source>
        <translation>他のウィンドウの上に字幕を表示</translation>
    </message>
    <message>
        <source>Clicks reach what lies beneath. Rest the pointer on the overlay to find the way back.</source>
        <translation>クリックは下にあるものに届きます。元に戻すには、ポインターをオーバーレイの上に置いたままにしてください。</translation>
    </message>
    <message>
        <source>For a second language, or a second reader; it is open as long as the first one is.</source>
        <translation>2つ目の言語や、もう1人の読み手のために。1つ目が開いている間だけ開きます。</translation>
    </message>
    <message>
        <source>Hide in silence</source>
        <translation>無音のときは隠す</translation>
    </message>
    <message>
        <source>How large its words are, compared with those in the window.</source>
        <translation>ウィンドウの文字に対する大きさ。</translation>
    </message>
    <message>
        <source>How many lines of captions it shows at a time.</source>
        <translation>一度に表示する字幕の行数。</translation>
    </message>
    <message>
        <source>How much of what lies beneath is hidden; at 0 there are only words.</source>
        <translation>下にあるものを隠す度合い。0 では文字だけになります。</translation>
    </message>
    <message>
        <source>It hides when nothing has been said for this long, and comes back with the next word.</source>
        <translation>この時間発言がないと消え、次の言葉とともに戻ります。</translation>
    </message>
    <message>
        <source>Leave out of screen sharing</source>
        <translation>画面共有に含めない</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>クリックを通す</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ナイト</translation>
    </message>
    <message>
        <source>On Wayland this lets the overlay stay on top and in place, from the next start on.</source>
        <translation>Wayland で、オーバーレイを最前面の定位置に保ちます。次の起動から有効です。</translation>
    </message>
    <message>
        <source>Opacity of the plate</source>
        <translation>背景の不透明度</translation>
    </message>
    <message>
        <source>Opacity of the words</source>
        <translation>文字の不透明度</translation>
    </message>
    <message>
        <source>Others do not see it when you share your screen or record it.</source>
        <translation>画面を共有・録画しても、他の人には見えません。</translation>
    </message>
    <message>
        <source>Out of the way</source>
        <translation>邪魔にならない工夫</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Paler words let more of what lies beneath be seen.</source>
        <translation>文字を薄くすると、下がよく見えます。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Run through XWayland</source>
        <translation>XWayland で実行</translation>
    </message>
    <message>
        <source>Second overlay</source>
        <translation>2つ目のオーバーレイ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show a second one</source>
        <translation>2つ目を表示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The colour behind the words; words take a colour that can be read on it.</source>
        <translation>文字の後ろの色。文字はその上で読める色になります。</translation>
    </message>
    <message>
        <source>This system cannot do that: whoever sees your screen sees the overlay.</source>
        <translation>このシステムでは不可能です。画面を見る人にはオーバーレイも見えます。</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; ask your desktop to keep the overlay above, or use XWayland.</source>
        <translation>Wayland ではプログラムがウィンドウの位置や最前面表示を決められません。デスクトップ側でオーバーレイを最前面に設定するか、XWayland を使ってください。</translation>
    </message>
    <message>
        <source>Which of the words and their translation stand on this overlay.</source>
        <translation>このオーバーレイに原文、翻訳、または両方を表示します。</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>auto hide quiet</source>
        <translation>自動 隠す 静か</translation>
    </message>
    <message>
        <source>background colour box</source>
        <translation>背景 色 枠</translation>
    </message>
    <message>
        <source>font text bigger smaller zoom</source>
        <translation>文字 大きく 小さく 拡大</translation>
    </message>
    <message>
        <source>fullscreen presentation video always on top</source>
        <translation>全画面 プレゼンテーション 動画 最前面</translation>
    </message>
    <message>
        <source>hide record capture zoom teams</source>
        <translation>隠す 録画 キャプチャ zoom teams</translation>
    </message>
    <message>
        <source>mouse pass transparent input</source>
        <translation>マウス 透過 クリック</translation>
    </message>
    <message>
        <source>overlay strip always on top float</source>
        <translation>オーバーレイ 帯 最前面</translation>
    </message>
    <message>
        <source>overlay two languages</source>
        <translation>オーバーレイ 2言語</translation>
    </message>
    <message>
        <source>rows height</source>
        <translation>行 高さ</translation>
    </message>
    <message>
        <source>translation original language</source>
        <translation>翻訳 原文 言語</translation>
    </message>
    <message>
        <source>transparent background see through alpha</source>
        <translation>透明 背景</translation>
    </message>
    <message>
        <source>transparent text alpha</source>
        <translation>透明 文字</translation>
    </message>
    <message>
        <source>wayland x11 always on top</source>
        <translation>wayland x11 最前面</translation>
    </message>
</context>
<context>
    <name>OverlaySample</name>
    <message>
        <source>How the overlay looks</source>
        <translation>オーバーレイの見た目</translation>
    </message>
    <message>
        <source>The second boat is late, so we take the early one.</source>
        <translation>次の船は遅れているので、早い便に乗ります。</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Clicks go through the overlay.</source>
        <translation>クリックはオーバーレイを通り抜けます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Drag the overlay to move it, pull an edge to resize it; its buttons come with the pointer or {keys}.</source>
        <translation>オーバーレイはドラッグで移動、端を引いてサイズ変更できます。ポインターを重ねるか {keys} を押すとボタンが出ます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Surtitle captions</source>
        <translation>Surtitle 字幕</translation>
    </message>
    <message>
        <source>Surtitle captions, second</source>
        <translation>Surtitle 字幕、2つ目</translation>
    </message>
    <message>
        <source>Take clicks again</source>
        <translation>クリックを再び受け取る</translation>
    </message>
    <message>
        <source>This desktop has no compositor, so nothing shines through the overlay; with one, such as picom, it does.</source>
        <translation>このデスクトップにはコンポジターがないため、オーバーレイは透けません。picom などがあれば透けます。</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screen sharing: others may see the overlay.</source>
        <translation>このシステムではウィンドウを画面共有から除外できません。オーバーレイが他の人に見えることがあります。</translation>
    </message>
    <message>
        <source>Use XWayland from the next start</source>
        <translation>次の起動から XWayland を使う</translation>
    </message>
    <message>
        <source>Wayland lets no program choose where its windows stand or keep them on top; through XWayland it can.</source>
        <translation>Wayland ではプログラムがウィンドウの位置や最前面表示を決められませんが、XWayland なら可能です。</translation>
    </message>
</context>
<context>
    <name>PaceSample</name>
    <message>
        <source>How words come at this pace</source>
        <translation>この設定での言葉の現れ方</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>All of this page back to the usual</source>
        <translation>このページをすべて既定に戻す</translation>
    </message>
    <message>
        <source>{page}: all is back to the usual.</source>
        <translation>{page}：すべて既定に戻しました。</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Paste several…</source>
        <translation>まとめて貼り付け…</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>行を削除</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Between them stands =, a semicolon, a tab, a comma, or a dash with spaces around it.</source>
        <translation>間には =、セミコロン、タブ、コンマ、または前後に空白のあるダッシュを入れます。</translation>
    </message>
    <message>
        <source>Not understood, for no such mark parts them in two: {some}.</source>
        <translation>区切りの記号で二つに分けられず、読み取れませんでした：{some}。</translation>
    </message>
    <message>
        <source>One pair a line: a kind and what is so, such as “subject = sailing”.</source>
        <translation>1 行に 1 組、種類と内容を書きます（例：「話題 = ヨット」）。</translation>
    </message>
    <message>
        <source>One pair a line: a word and its translation, such as “boat = Boot”.</source>
        <translation>1 行に 1 組、言葉とその訳を書きます（例：「boat = 船」）。</translation>
    </message>
    <message>
        <source>line {n} “{words}”</source>
        <translation>{n} 行目「{words}」</translation>
    </message>
</context>
<context>
    <name>PlacesRow</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the folder: {what}</source>
        <translation>フォルダーを開く：{what}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>話された内容</translation>
    </message>
</context>
<context>
    <name>PlainWindow</name>
    <message>
        <source>Surtitle: text</source>
        <translation>Surtitle: テキスト</translation>
    </message>
    <message>
        <source>Text of what was said</source>
        <translation>話された内容のテキスト</translation>
    </message>
    <message>
        <source>What is said appears here, sentence by sentence.</source>
        <translation>話された言葉がここに1文ずつ表示されます。</translation>
    </message>
</context>
<context>
    <name>PresetGallery</name>
    <message>
        <source>Captions look like “{preset}” now.</source>
        <translation>字幕の見た目を「{preset}」にしました。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>It is called “{preset}” now.</source>
        <translation>名前を「{preset}」に変更しました。</translation>
    </message>
    <message>
        <source>Kept as “{preset}”.</source>
        <translation>「{preset}」として保存しました。</translation>
    </message>
    <message>
        <source>Maja</source>
        <translation>マヤ</translation>
    </message>
    <message>
        <source>My look</source>
        <translation>自分のスタイル</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Surtitle: export a preset</source>
        <translation>Surtitle: プリセットの書き出し</translation>
    </message>
    <message>
        <source>Surtitle: import a preset</source>
        <translation>Surtitle: プリセットの読み込み</translation>
    </message>
    <message>
        <source>The boat</source>
        <translation>船が</translation>
    </message>
    <message>
        <source>The preset “{preset}” is deleted.</source>
        <translation>プリセット「{preset}」を削除しました。</translation>
    </message>
    <message>
        <source>There is a preset of this name already. Choose another one.</source>
        <translation>この名前のプリセットはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} に保存しました。</translation>
    </message>
    <message>
        <source>is late</source>
        <translation>着く</translation>
    </message>
    <message>
        <source>{file} holds no preset. Choose a file that was exported here.</source>
        <translation>{file} には字幕の見た目が含まれていません。ここから書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{preset}” is one of your presets now.</source>
        <translation>「{preset}」をあなたのプリセットに加えました。</translation>
    </message>
    <message numerus="yes">
        <source>“{preset}” is one of your presets now. {n} of its values could not be used and are as usual.</source>
        <translation>
            <numerusform>「{preset}」をあなたのプリセットに加えました。{n}個の値は使えなかったため既定に戻しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressButton</name>
    <message>
        <source>Press keys…</source>
        <translation>キーを押して設定…</translation>
    </message>
    <message>
        <source>Press them now</source>
        <translation>今キーを押してください</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Every settled word is written to this computer&apos;s disk. Off: from the next Start on, nothing is written, and words are gone when the window closes.</source>
        <translation>確定した言葉はこのコンピューターのディスクに書き込まれます。オフにすると、次の「開始」からは書き込まれず、ウィンドウを閉じると言葉は消えます。</translation>
    </message>
    <message>
        <source>Keep what is said</source>
        <translation>話された内容の保存</translation>
    </message>
    <message>
        <source>Name in the usage list</source>
        <translation>利用一覧での名前</translation>
    </message>
    <message>
        <source>No sound is ever kept. The log holds neither words nor keys.</source>
        <translation>音声が保存されることはありません。ログに言葉やキーは含まれません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing else is sent anywhere: no statistics, no reports, no updates.</source>
        <translation>これ以外は何も送信しません。統計も、報告も、更新の確認もありません。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Soniox shows it beside what it bills. Empty: none is sent.</source>
        <translation>Soniox の請求欄に表示されます。空の場合は送信されません。</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>ここに保存されるもの</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>外部に送られるもの</translation>
    </message>
    <message>
        <source>Where files are</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>client reference id account billing log</source>
        <translation>参照 id アカウント 請求</translation>
    </message>
    <message>
        <source>cloud send sound audio internet tracking telemetry</source>
        <translation>クラウド 送信 音声 インターネット 追跡</translation>
    </message>
    <message>
        <source>folder path history log settings file open delete disk</source>
        <translation>フォルダー 場所 履歴 ログ ファイル 削除</translation>
    </message>
    <message>
        <source>history record save transcript disk delete</source>
        <translation>履歴 保存 記録 ディスク 削除</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>Newest line</source>
        <translation>最新の行</translation>
    </message>
    <message>
        <source>Position in the captions</source>
        <translation>字幕内の位置</translation>
    </message>
    <message numerus="yes">
        <source>{n} new lines</source>
        <translation>
            <numerusform>新しい{n}行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Past captions</source>
        <translation>過去の字幕</translation>
    </message>
</context>
<context>
    <name>RepairList</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Some values in this file could not be used. Everything else was taken.</source>
        <translation>このファイルの一部の値は使えませんでした。それ以外はすべて取り込みました。</translation>
    </message>
    <message>
        <source>Surtitle settings: repaired</source>
        <translation>Surtitle 設定：修復しました</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>「{words}」は見つかりません。別の言葉か、短い言葉で試してください。</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>ページを表示</translation>
    </message>
    <message>
        <source>Show the page {page}</source>
        <translation>{page} ページを表示</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <translation>
            <numerusform>{n}件の設定が見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Nothing here is called “{words}”. Try another word, or fewer letters.</source>
        <translation>「{words}」は見つかりません。別の言葉か、短い言葉で試してください。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>SentencesPage</name>
    <message>
        <source>A little quicker</source>
        <translation>少し速く</translation>
    </message>
    <message>
        <source>After so much silence a sentence is over in any case.</source>
        <translation>この長さの無音で、文は必ず終わります。</translation>
    </message>
    <message>
        <source>As quick as it can be</source>
        <translation>できるだけ速く</translation>
    </message>
    <message>
        <source>Calm: fewest mistakes</source>
        <translation>落ち着き：誤りが最少</translation>
    </message>
    <message>
        <source>How soon words settle</source>
        <translation>言葉が確定する早さ</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長の待ち時間</translation>
    </message>
    <message>
        <source>Notice sentence ends</source>
        <translation>文の終わりを検出</translation>
    </message>
    <message>
        <source>Off, words settle more slowly, and speakers are told apart a little better. Leave it on if unsure.</source>
        <translation>オフでは言葉の確定が遅くなり、話者の区別が少し良くなります。迷う場合はオンのままにしてください。</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>Quicker captions are cut into shorter pieces and have a few more mistakes.</source>
        <translation>速くすると字幕は短く区切られ、誤りが少し増えます。</translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation>文の区切り</translation>
    </message>
    <message>
        <source>Short pauses</source>
        <translation>短い間</translation>
    </message>
    <message>
        <source>Soniox settles words when it believes that a sentence is over. Sooner is quicker to read; later makes fewer mistakes.</source>
        <translation>Soniox は文が終わったと判断すると言葉を確定します。早いほどすぐ読め、遅いほど誤りが減ります。</translation>
    </message>
    <message>
        <source>Whether a short pause already ends a sentence. For slow speakers choose “rather not”.</source>
        <translation>短い間で文を終えるかどうか。ゆっくり話す人には「あまり終えない」が適しています。</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>delay maximum endpoint silence milliseconds seconds</source>
        <translation>遅延 最大 無音 秒</translation>
    </message>
    <message>
        <source>endpoint detection pause utterance</source>
        <translation>終わり 検出 間 発話</translation>
    </message>
    <message>
        <source>hardly ever</source>
        <translation>ほとんど終えない</translation>
    </message>
    <message>
        <source>latency level speed delay endpoint adjustment fast</source>
        <translation>遅延 速度 速い 調整</translation>
    </message>
    <message>
        <source>later</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>nearly always</source>
        <translation>ほぼ必ず終える</translation>
    </message>
    <message>
        <source>rather</source>
        <translation>終えることが多い</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>あまり終えない</translation>
    </message>
    <message>
        <source>sensitivity endpoint pause threshold</source>
        <translation>感度 終わり 間 しきい値</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>早く</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>An open connection is billed, also in a pause. After this time it is closed; Resume opens a new one and no word is lost.</source>
        <translation>接続中は一時停止でも課金されます。この時間が過ぎると切断され、「再開」で新しく接続し、言葉は失われません。</translation>
    </message>
    <message>
        <source>Keep a paused session for</source>
        <translation>一時停止中のセッションの保持時間</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sound of this length waits in memory and becomes captions once the service is back.</source>
        <translation>この長さの音声をメモリーに保持し、サービスが戻ると字幕にします。</translation>
    </message>
    <message>
        <source>Without a connection, keep</source>
        <translation>接続が切れたとき保持する長さ</translation>
    </message>
    <message>
        <source>backlog offline buffer network memory outage</source>
        <translation>オフライン バッファー ネットワーク 障害</translation>
    </message>
    <message>
        <source>pause park cost money price minutes close idle</source>
        <translation>一時停止 料金 お金 分</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds</source>
        <translation>
            <numerusform>{n}秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the usual</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Back to the usual: {option}</source>
        <translation>既定に戻す：{option}</translation>
    </message>
    <message>
        <source>{option} is back to the usual.</source>
        <translation>{option} を既定に戻しました。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>It holds until Surtitle is closed, but could not be saved. {why}</source>
        <translation>Surtitle を閉じるまでは有効ですが、保存できませんでした。{why}</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>元の状態に戻しました。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Surtitle settings</source>
        <translation>Surtitle 設定</translation>
    </message>
    <message>
        <source>The new connection was refused, so the one before goes on. {why}</source>
        <translation>新しい接続が拒否されたため、前の接続を続けます。{why}</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>In every program</source>
        <translation>どのプログラムでも</translation>
    </message>
    <message>
        <source>Surtitle: keys</source>
        <translation>Surtitle: キー操作</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Listen to: {source}</source>
        <translation>音声の入力元：{source}</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>マイクが見つかりません</translation>
    </message>
    <message>
        <source>What is listened to: {source}</source>
        <translation>音声の入力元：{source}</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>音声と動画</translation>
    </message>
    <message>
        <source>Surtitle: a file to listen to</source>
        <translation>Surtitle: 聞き取るファイル</translation>
    </message>
    <message>
        <source>The system&apos;s microphone</source>
        <translation>システムのマイク</translation>
    </message>
    <message>
        <source>{service} listens instead of the demonstration from the next Start on.</source>
        <translation>次の「開始」からは、デモではなく {service} が聞き取ります。</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Colour {n}</source>
        <translation>色 {n}</translation>
    </message>
    <message>
        <source>Hide all names</source>
        <translation>すべての名前を隠す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>特定しない</translation>
    </message>
    <message>
        <source>Not the same person after all</source>
        <translation>やはり別の人</translation>
    </message>
    <message>
        <source>Remove this name here</source>
        <translation>ここの名前を消す</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>同じ人</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>すべての名前を表示</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Surtitle: speaker</source>
        <translation>Surtitle: 話者</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>「{sentence}」</translation>
    </message>
</context>
<context>
    <name>SpeakerColours</name>
    <message>
        <source>Colour of speaker {n}</source>
        <translation>話者 {n} の色</translation>
    </message>
    <message>
        <source>Hard to read for many: the colours of speakers {numbers}.</source>
        <translation>多くの人に読みにくい色：話者 {numbers}。</translation>
    </message>
    <message>
        <source>Speaker {n}, contrast {c} : 1</source>
        <translation>話者 {n}、コントラスト {c} : 1</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>Press a name beside the captions to change it; F2 does the same.</source>
        <translation>字幕の横の名前をクリックすると変更できます。F2 キーでも同じです。</translation>
    </message>
    <message>
        <source>Show who speaks</source>
        <translation>話者を表示</translation>
    </message>
    <message>
        <source>Soniox hears who speaks. This computer alone cannot yet.</source>
        <translation>Soniox は誰が話しているかを聞き分けます。このコンピューター単独ではまだできません。</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Tell changes of language</source>
        <translation>言語の切り替わりを示す</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>話者を区別する</translation>
    </message>
    <message>
        <source>The language is named where another one begins.</source>
        <translation>別の言語が始まる所に言語名を示します。</translation>
    </message>
    <message>
        <source>language tag mixed</source>
        <translation>言語 タグ 混在</translation>
    </message>
    <message>
        <source>speaker label name diarization colour</source>
        <translation>話者 ラベル 名前 色</translation>
    </message>
    <message>
        <source>speakers voices different people recognise label who</source>
        <translation>話者 声 別の人 認識 誰</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>In every session</source>
        <translation>すべてのセッションで</translation>
    </message>
    <message>
        <source>No speakers have been told apart yet.</source>
        <translation>話者はまだ区別されていません。</translation>
    </message>
    <message>
        <source>One person now: {name}.</source>
        <translation>1人にまとめました：{name}。</translation>
    </message>
    <message>
        <source>The last change of names is undone.</source>
        <translation>名前の最後の変更を元に戻しました。</translation>
    </message>
    <message>
        <source>The name of this passage is changed.</source>
        <translation>この部分の名前を変更しました。</translation>
    </message>
    <message>
        <source>There is no change of names to undo.</source>
        <translation>元に戻す名前の変更はありません。</translation>
    </message>
    <message>
        <source>This session shows no names.</source>
        <translation>このセッションでは名前を表示しません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
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
        <translation>詳細：{words}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Surtitle</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Another colour: {colour}</source>
        <translation>別の色：{colour}</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>別の色…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Copy everything</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy the last sentence</source>
        <translation>最後の文をコピー</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>ウィンドウを隠す</translation>
    </message>
    <message>
        <source>Let clicks reach the overlay</source>
        <translation>オーバーレイをクリックできるようにする</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Say that again</source>
        <translation>直前の言葉をもう一度表示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Changes of language</source>
        <translation>言語の切り替わり</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>話者の名前</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <translation>話者…</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>翻訳…</translation>
    </message>
    <message>
        <source>Undo the last change of names</source>
        <translation>名前の最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Take clicks again</source>
        <translation>クリックを再び受け取る</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A two-minute conversation in two languages, so that you see how it reads.</source>
        <translation>2言語による2分間の会話です。どのように読めるかを確かめられます。</translation>
    </message>
    <message>
        <source>Accurate captions in over 60 languages, speakers told apart, live translation. Needs a key; about 12 cents an hour.</source>
        <translation>60以上の言語の正確な字幕、話者の区別、リアルタイム翻訳。キーが必要です。1時間約12セント。</translation>
    </message>
    <message>
        <source>Choose who listens. You can change it at any time.</source>
        <translation>聞き取りの方法を選んでください。いつでも変更できます。</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>English, rough, free. No account, nothing leaves this computer.</source>
        <translation>英語のみ、精度は低め、無料。アカウント不要、何も外部に送られません。</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>キーを貼り付ける</translation>
    </message>
    <message>
        <source>Read what is being said.</source>
        <translation>話された言葉を、読む。</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見る</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Always translated so</source>
        <translation>決まった訳語</translation>
    </message>
    <message>
        <source>Anything to read beforehand: an invitation, an agenda, a summary.</source>
        <translation>事前に読んでおくとよいもの：招待状、議題、要約など。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景情報</translation>
    </message>
    <message>
        <source>Facts about the occasion, such as its subject, place, speakers or organisation.</source>
        <translation>主題、場所、話者、団体など、その場に関する情報。</translation>
    </message>
    <message>
        <source>For this occasion</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Kind, such as subject</source>
        <translation>種類（例：主題）</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
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
        <translation>名前と特別な言葉</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>名前と用語</translation>
    </message>
    <message>
        <source>One a line, spelt as they should stand in the captions.</source>
        <translation>1行に1つ、字幕に表示したい表記で。</translation>
    </message>
    <message>
        <source>Soniox takes 10000 letters in all. What is beyond is not sent.</source>
        <translation>Soniox が受け付けるのは合計10000文字です。超えた分は送信されません。</translation>
    </message>
    <message>
        <source>To be recognised</source>
        <translation>認識する言葉</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>翻訳する言葉</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>What Soniox knows beforehand, it hears better: names, special words, and the subject.</source>
        <translation>名前や特別な言葉、主題を事前に知らせると、Soniox の聞き取りが良くなります。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Words whose translation is settled, such as titles and names of products.</source>
        <translation>役職名や製品名など、訳語が決まっている言葉。</translation>
    </message>
    <message>
        <source>glossary translation terms context</source>
        <translation>用語集 翻訳 用語 文脈</translation>
    </message>
    <message>
        <source>import paste file csv limit letters context excel table</source>
        <translation>読み込み 貼り付け ファイル csv 上限 excel 表</translation>
    </message>
    <message>
        <source>text description agenda context</source>
        <translation>文章 説明 議題 文脈</translation>
    </message>
    <message>
        <source>topic domain subject general context meeting</source>
        <translation>話題 分野 主題 会議</translation>
    </message>
    <message>
        <source>vocabulary dictionary people products spelling terms context</source>
        <translation>語彙 辞書 人名 製品 表記</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>A preset needs a name. Write one.</source>
        <translation>プリセットには名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>self.captions</name>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>self.line</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
</TS>
