## 質問

told-number-or-nothing = 番号を入力してください（当てはまるものがなければ Enter キーのみ）：
told-write-these-texts = これらのテキストを診断用データに書き込みますか？ [はい/いいえ]
told-send-it = 送信しますか？ [はい/いいえ]
told-ask-begin = 問い合わせの作成と送信に必要な設定を順に尋ねます。Enter キーを押すと、設定は変わりません。Keymend はパスワードを保存しません。
told-ask-name = お名前
told-ask-from = 送信に使うメールアドレス
told-ask-server = メールサーバー（例：smtp.example.org）、またはこのコンピューターのメール送信プログラムのパス
told-ask-port = ポート番号（通常のポートなら Enter）
told-ask-security = 暗号化：`tls`（ポート465）または `starttls`（ポート587）
told-ask-user = メールサーバーのユーザー名
told-ask-password = パスワードを表示するコマンド（例：`pass show mail`）、またはパスワードを記載したファイルのパス
told-ask-done = 設定を { $path } に保存しました。
told-ask-stopped = 中止しました。設定は変更されていません。
told-ask-test = { $address } にテストメッセージを送信しますか？ [はい/いいえ]
told-test-subject = Keymend からのテストメッセージ
told-test-body = これはテストメッセージです。メールの設定は正しく、Keymend から問い合わせを送信できます。
told-test-look = { $address } にメッセージが届いたか確認してください。迷惑メールフォルダーに入っていることもあります。
told-enter-skips = { $question }（Enter キーでスキップ、q で質問を終了）
told-type-contact = メールアドレスまたは電話番号を入力してください。
told-type-words = 言葉で入力してください。
told-type-name = 注文番号、コード、またはメールアドレスのようです。名前を入力してください。
told-type-mail = name@example.org のようなメールアドレスを入力してください。
told-type-date = { $day } のような日付を入力してください。
told-type-count = 3 のような数字を入力してください。
told-answer-yes-or-no = 「はい」または「いいえ」で答えてください。
told-switch-language-how = このテキストは日本語のようです。日本語で回答を表示するには、`--language ja` を追加してください。

## 実行した内容

told-still-waiting = まだ { $probe } を待っています。
told-capture-written = { $path } に{ $facts }個の値を保存しました。読み取れなかった情報源：{ $missing }件。診断するには `{ $command }` を実行してください。
told-lines-left-out = Keymend が解釈できない行を除外しました：{ $lines }行。`--whole` を付けると追加されます。
told-setting-set = { $path } に { $key } を設定しました。
told-left-out = 除外：{ $why }
told-kept-as-value = `{ $kept }` は種類の名前ではないため、値として残します。
told-map-kept = 置き換えた値のリストは { $path } にあります。このファイルは他人に見せないでください。
told-not-shown = （非表示）
told-replaced = { $path } で置き換えたもの：{ $what }。
told-replaced-nothing = なし
told-read-as = { $encoding } として読み取りました。
told-lines-not-readable = { $lines ->
   *[other] 読み取れない{ $lines }行を除外しました：{ $numbers }。
}
told-topics-checked = { $files }個のトピックファイル（組み込みのもの{ $folders }）を確認しました。誤り：{ $complaints }件。
told-and-folder = と、{ $folder } のもの
told-fill-in = FILL IN と書かれた箇所に入力してください。`{ $command }` で、残っている空欄をすべて確認できます。
told-templates-checked = 確認したテンプレート：{ $letters }、言語：{ $languages }。誤り：{ $complaints }件。

## チケット

told-ticket = チケット { $number }：{ $state }。
told-ticket-damaged = チケット { $number }：{ $why }
told-state-draft = 下書き
told-state-sending = 送信中に中断
told-state-uncertain = 送信済みの可能性あり
told-state-sent = 送信済み
told-state-closed = 完了
told-did-create = 作成
told-did-edit = 変更
told-did-not-send = 未送信
told-did-reopen = 再開
told-did-note = 回答を記録
told-did-not-look-up = 確認できず
told-their-number = 先方の番号: { $number }
told-noted = チケット { $number } に記録しました。
told-noted-answer = { $day } に記録した回答：{ $text }
told-state-at-desk = チケット { $number } は { $system } のチケット { $theirs } です: { $status }、最終更新 { $updated }。
told-state-at-desk-undated = チケット { $number } は { $system } のチケット { $theirs } です: { $status }。
told-no-ticket-fits = 該当するチケットはありません。
told-no-tickets = チケットはまだありません。`keymend ticket new` で作成できます。
told-stopped-kept = 中断しました。入力した内容はチケット { $number } として { $path } に保存されています。続けるには `{ $edit }` を実行してください。
told-stopped-empty = 中断しました。何も保存されていません。
told-type-code = コードまたはキーの形ではありません。ABCDE-12345-FGHJK-67890 のような、英字と数字のまとまりです。入力するか、お持ちでない場合は Enter キーを押してください。
told-type-some-number = 番号を入力してください。これは番号ではないようです。
told-type-thing = メールアドレスのようです。名称を入力してください。
told-stays-empty = これも使えないため、この欄は空のままにします。
told-whose-licence = これらのファイルは別のコンピューターのものです。ライセンスがご自身のものでない場合は、お客様の名前など、持ち主の名前を入力してください。ご自身のものであれば Enter キーを押してください。
told-own-words-stay = ご自身の言葉は翻訳されません。その部分は元の言語（{ $words }）のままで、手紙のほかの部分は別の言語（{ $letter }）です。
told-providers-checked = { $folder } のプロバイダーファイルを確認しました: { $files }。誤り: { $complaints }。
told-older-tickets = これより古いチケット：{ $count }件。`keymend ticket list --all` で、それらも表示できます。
told-ticket-is-closed = チケット { $number } を完了にしました。フォルダー { $path } は残ります。
told-state-handed-over-on = { $day } に{ $by ->
    [form] フォームで
    [phone] 電話で
    [letter] 郵送で
    [email] メールで
    [chat] チャットで
   *[in-person] 対面で
}提出済み
told-did-hand-over = 提出済み
told-several-open = 未完了のチケットが複数あります。
told-which-number = どのチケットですか？ 番号を入力してください（Enter キーで終了）。
told-close-ticket-of = チケット { $number }（{ $whose }）を閉じますか？ [はい/いいえ]
told-ticket-of-is-closed = チケット { $number }（{ $whose }）を閉じました。フォルダー { $path } は残ります。
told-same-problem = チケット { $number } も同じ問題についてのもので、そのまま残ります。
told-same-problem-of = チケット { $number }（{ $whose }）も同じ問題についてのもので、そのまま残ります。
told-name-the-customer = だれのものかわからないチケットがあります。`{ $edit }` でお客様の名前を入力してください。
told-then-hand-over = 提出したら、`{ $command }` で記録してください。
told-ticket-kept = チケット { $number } を { $path } に保存しました。
told-request-kept = 問い合わせ { $number } を { $path } に保存しました。
told-for-reading = 同じ文面をお使いの言語で読めるファイル：{ $path }
told-look-then-send = `{ $look }` で内容を確認してから、`{ $send }` で送信してください。
told-open-page = { $page } を開き、項目ごとに入力してください。
told-give-address = `{ $edit }` でアドレスを指定するか、`{ $export }` で下書きを作成してください。
told-add-address = `{ $edit }` でアドレスを追加してください。
told-attached = 添付：{ $file }
told-in-bundle = 含まれるファイル：{ $file }
told-file = { $name }、{ $bytes } バイト
told-file-with-notes = { $name }、{ $bytes } バイト（{ $notes }）
told-file-notes = { $first }、{ $second }
told-file-unchecked = 元のまま、未確認
told-file-replaced = 置き換え：{ $what }
told-file-lines-left-out = 除外した行数：{ $lines }
told-to = 宛先：{ $to }
told-subject = 件名：{ $subject }
told-queue = キュー：{ $queue }
told-from = 差出人：{ $from }
told-opened-in-mail = メールソフトで下書きを開きました。そこから送信したら、`{ $command }` で記録してください。
told-text-not-changed = 文章は変更されていません。
told-took-card = カード番号などのカード情報は Keymend に保存されていません。カスペルスキーがこれらを必要とすることはありません。誰かに送った場合は、銀行に連絡してください。
told-took-password = パスワード、暗証番号、ワンタイムコードは Keymend に保存されていません。カスペルスキーがこれらを必要とすることはありません。誰かに送った場合は、変更してください。
told-took-personal = 税務番号や身分証の番号、生年月日は Keymend に保存されていません。カスペルスキーがこれらを必要とすることはありません。
told-looks-like-card = これは支払いカードの番号のようです。Keymend には保存されておらず、カスペルスキーが必要とすることもありません。誰かに送った場合は、銀行に連絡してください。
told-addressed-to = 宛先：{ $to }。理由：{ $why }。
told-addressed-to-named = 宛先：{ $to }（{ $name }）。理由：{ $why }。
told-to-kaspersky = カスペルスキー
told-to-provider = サービスプロバイダー
told-to-shop = 販売店
told-to-admin = 管理者
told-why-chosen = この宛先が指定されたため
told-why-can-solve = この問題を解決できるため
told-why-provider = サブスクリプションはサービスプロバイダーが管理しており、サービスプロバイダーだけが変更できるため
told-why-administrator = このコンピューターのライセンスは管理者が管理しており、必要に応じて管理者がほかに問い合わせるため
told-why-bought-from-kaspersky = ライセンスはカスペルスキーから直接購入されており、カスペルスキーが販売店に当たるため
told-why-chosen-instead = { $why }。診断による宛先は { $other }（理由：{ $other-why }）
told-not-filled-in = 未入力：{ $fields }。`--set { $first }=...` で入力できます。
told-reach-note = { $name } について知られていること（英語）：{ $note }
told-reach-unknown = 連絡先は Keymend ではわかりません。請求書、契約書、またはウェブサイトで電話番号や宛先をご確認ください。
told-reach = { $name } の連絡先：{ $how }。
told-steps-set-aside = 手順の記録が破損しているため、除外しました。現在は { $path } にあります。
told-steps-left-out = 手順の記録を除外しました：{ $why }
told-read-attached = 同意する前に、添付ファイルの内容を確認してください。添付ファイルは { $folder } にあります。
told-sending-again = 同じ Message-ID { $id } でもう一度送信します。宛先に2通届く可能性があります。
told-trying-again = { $seconds ->
   *[other] { $why }。{ $seconds }秒後にもう一度試します。
}
told-sent = 送信しました。メールサーバーの応答：{ $reply }
told-sent-to-desk = 送信しました: { $reply }。
told-desk-took-it = { $system } のチケット { $number }
told-desk-was-there = すでに { $system } のチケット { $number } として届いていたため、再送信していません
told-desk-added-it = { $system } のチケットに追加しました
told-desk-had-it = すでに { $system } のチケットに追加されていたため、再送信していません
told-desk-looks-up = 依頼がすでに届いているか確認しています: { $system }。
told-mail-program-took-it = このコンピューターのメールプログラムに渡しました
told-from-keymend = Keymend の診断結果
told-step-done = 実行済み
told-step-waited = 待機
told-step-waited-until = { $until } まで待機

## 手順の記録に書き込む内容

told-step-worked = 実行し、効果がありました
told-step-has-not-helped = 実行しましたが、効果はありませんでした
told-step-not-done = 実行していません
told-step-run = Keymend が実行しました
told-step-changed = 別の問題に変わりました
told-step-not-agreed = 同意されませんでした
told-tried-run = Keymend が実行：「{ $step }」
told-tried-has-not-helped = 実行済み（効果なし）：「{ $step }」
told-tried-worked = 実行済み（この手順は成功）：「{ $step }」
told-tried-waits = 実行済み（{ $until } まで待機）：「{ $step }」
told-tried-done = 実行済み：「{ $step }」
told-run-exit-code = 終了コード { $code }
told-run-too-long = 時間がかかりすぎたため終了させました
told-run-interrupted = 中断されました
told-run-printed = 出力：{ $text }
told-dry-run = 確認のみ：何も送信していません。送信するには `{ $command }` を実行してください。
told-paper-kept = ファイル { $name } は Keymend 以外で変更されています。その内容は { $kept } として残しました。
told-paper-edited = ファイル { $name } は Keymend 以外で変更されていますが、その変更は依頼に含まれません。依頼を変更するには `{ $command }` を実行してください。
