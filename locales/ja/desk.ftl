# ヘルプデスク側：`desk open` と `desk triage` が担当者に伝えることと、お客様への回答の下書き。

desk-not-understood = 認識できなかったもの
desk-proof-machine = 根拠：お客様のコンピューターで読み取った情報。
desk-proof-documented = 根拠：カスペルスキーが公開しているエラーコードまたは画面の文言。
desk-proof-stated = Keymend の問い合わせ文に書かれていますが、証拠は添付されていません。
desk-proof-words = 根拠はなく、お客様の言葉だけです。確信度：{ $percent }%。
desk-stated-otherwise = 問い合わせ文には `{ $topic }` とありますが、証拠は別の問題を示しています。
desk-who = 対応者：{ $who }
desk-then = 手順で解決しない場合：{ $who }
desk-customer = お客様
desk-nobody = なし。対応の必要はありません
desk-urgent = 緊急：{ $why }
desk-urgent-unprotected = コンピューターが保護されていません
desk-urgent-paid = お客様は支払い済みで、お待ちです
desk-bundle-matches = { $files ->
   *[other] 資料一式には{ $files }個のファイルがあり、すべてマニフェストと一致しています。
}
desk-bundle-wrong = 資料一式は Keymend が作成した後に変更されているため、証拠になりません。変更、不足、または追加：{ $files }
desk-missing = 不足している情報
desk-tried = お客様がすでに試したこと
desk-words = お客様の文面
desk-from-quoted = これは、下の引用または転送メッセージにある文面です。メッセージ本文だけでは情報が足りません。
desk-not-counted = 対象外の行：引用 { $quoted }、署名 { $signature }
desk-draft-heading = 返信の下書き
desk-same = { $by ->
    [message] { $id } と同じメール
    [thread] { $id } と同じやり取り
    [order] { $id } と同じ注文番号または契約番号
    [code] { $id } と同じアクティベーションコード
    [machine] { $id } と同じコンピューター
   *[person] { $id } と同じ送信者
}
desk-winmail = 添付ファイル { $name } は Outlook でしか開けない形式です。テキスト形式で送り直すようお客様に依頼してください。
desk-letters-damaged = このメッセージは文字コードの指定が誤っているため、一部の文字が壊れています。
desk-attachments-left = { $count ->
   *[other] { $count }個の添付ファイルは確認していません。
}
desk-too-large = メッセージが { $most } MiB を超えているため、読み取りませんでした。添付ファイルを保存し、1つずつ開いてください。
desk-too-many-parts = メッセージのパートが { $most }個を超えているため、読み取りませんでした。メールソフトで開いてください。
desk-no-text = メッセージが空です。送り直すようお客様に依頼してください。
desk-row-too-long = この行は { $most } MiB を超えているため、読み取りませんでした。
desk-row-not-read = この行は読み取れません。JSON の行、または `text` のような列がある表の行であることを確認してください。
desk-not-a-mailbox = { $path } は Keymend が扱えるメールボックスではありません。mbox、Maildir、メールのフォルダー、JSON の行、または `text` のような列がある表を指定してください。
desk-wanted-mailbox = mbox、Maildir、メールのフォルダー、JSON の行、または `text` のような列がある表を指定してください。
desk-wanted-template = テンプレートファイルを指定してください。
desk-template-wrong = テンプレート { $path } は使用できません：{ $error }。修正するか、`--template` を外してください。
desk-title = ヘルプデスクのメッセージ
desk-column-message = メッセージ
desk-column-language = 言語
desk-column-problem = 問題
desk-column-whose = 対応者
desk-group-errors = 読み取れませんでした
desk-group-urgent = 緊急
desk-group-others = その他
desk-not-shown = ここに表示していないメッセージ：{ $count }件。`--format jsonl` ですべて出力できます。
desk-summary = メッセージ：{ $messages }件、認識できなかったもの：{ $not-understood }件、緊急：{ $urgent }件、読み取れなかったもの：{ $errors }件
desk-draft-notice = Keymend による下書きです。送信前に内容を確認し、修正してください。
desk-draft-greeting = お問い合わせありがとうございます。
desk-draft-sure = 問題は次のとおりです：{ $title }。
desk-draft-unsure = 次の問題と思われます：{ $title }。異なる場合は、画面の表示内容をお知らせください。
desk-draft-not-understood = 解決のために、もう少し詳しい情報が必要です。画面に表示されている正確な文言またはエラーコードと、お使いのカスペルスキー製品の名前をお知らせください。
desk-draft-steps = 次の手順をお試しください。
desk-draft-missing = 次の質問にもお答えください。
desk-draft-whose = { $who ->
    [kaspersky] それでも解決しない場合、対応できるのはカスペルスキーのサポートだけです：https://support.kaspersky.com/
    [shop] それでも解決しない場合は、ライセンスを販売した販売店にお問い合わせください。ご注文を変更できるのは販売店だけです。
    [admin] それでも解決しない場合は、コンピューターのライセンスを管理している管理者にお問い合わせください。
   *[provider] それでも解決しない場合は、サブスクリプションのサービスプロバイダーにお問い合わせください。変更できるのはサービスプロバイダーだけです。
}
desk-draft-codes = アクティベーションコード全体をメールで送らないようお願いいたします。最後の5文字だけで十分です。

## Codes of the subscription service

desk-kss-heading = サブスクリプションサービスのコード（サービスプロバイダーのヘルプデスク向け）
desk-kss-source = サービスプロバイダーの公開コードから知られているもので、カスペルスキーの文書によるものではありません。
desk-kss = { $code ->
    [c1] Activate が送信されましたが、この SubscriberId はすでに有効です。GetInfo で確認し、既存のコードをもう一度お客様にお伝えください。
    [c2] この SubscriberId はまだ有効ではありません。Activate を送信してください。
    [c3] 現在の終了日より前の日付で Renew が送信されました。日付を修正してください。
    [c4] サブスクリプションはすでに完全に解約されています（HardCancel）。新しい SubscriberId が必要で、お客様には新しいコードが発行されます。
    [c5] この SubscriberId は登録されていません。アカウントが正しいか、サービスの申し込みがあったかを確認してください。
    [c6] 同じ注文が2回送信されました。このエラーは無視して、GetInfo で状態を確認してください。
    [c8] アクティベーションコードの在庫がありません。カスペルスキーに追加を依頼してください。お客様側の問題ではありません。
    [c9] 製品 ID が登録されていません。設定を修正してください。
    [c101] 期間が28日未満です。長くしてください。
    [c103] 開始日が未来になっています。サーバーの時計を確認し、今すぐ開始してください。
    [c105] サブスクリプションは解約済み（SoftCancel）で、有効化できません。新しく注文してください。
    [c202] 終了日のないサブスクリプションに Renew が送信されました。更新するものはありません。一時停止または未払いの請求がないか確認してください。
    [c204] 一時停止中に Renew が送信されました。代わりに Resume を送信してください。コードは変わりません。
    [c303] 一時停止中に SoftCancel が送信されました。先に Resume を送信するか、HardCancel を使用してください。
    [c304] 解約日が14日より前になっています。より後の日付を選んでください。
    [c401] 一時停止できるのは、終了日のないサブスクリプションだけです。
    [c402] サブスクリプションはすでに一時停止中です。
    [c501] Resume が送信されましたが、サブスクリプションは有効です。原因は別にあります。デバイスでステータスを更新するよう、お客様に依頼してください。
    [c601] 契約ではこのコマンドを使用できません。
    [c602] 属性が正しくありません。たとえば、2008年より前または開始日より前の日付です。
   *[c99] 不明なエラーです。もう一度試し、それでも解決しなければカスペルスキーに問い合わせてください。
}
