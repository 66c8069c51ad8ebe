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
desk-request-id = リクエスト：{ $id }
desk-missing = 不足している情報
desk-says = お客様の申告内容
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
desk-closed-by = 後のメッセージ { $id } によると解決済みです。返信は不要です。
desk-closes = 解決したという連絡: { $ids }
desk-winmail = 添付ファイル { $name } は Outlook でしか開けない形式です。テキスト形式で送り直すようお客様に依頼してください。
desk-letters-damaged = このメッセージは文字コードの指定が誤っているため、一部の文字が壊れています。
desk-text-cut = このテキストは最初の { $kib } KiB だけを読み取りました。
desk-text-of-a-file = 添付ファイル { $name } のテキストを、メッセージの一部として読み取りました。
desk-file-not-read = 添付ファイル { $name }：{ $advice }
desk-files-passed-over = 形式が不明なため読み取らなかったファイル：{ $names }（{ $count } 件）
desk-sent-by-a-program = このメッセージはプログラムが送信したものです（配信通知、自動返信、ニュースレターなど）。返信は作成しません。
desk-is-a-log = これはプログラムのログであり、お客様からのメッセージではないため、下書きはありません。
desk-of-another-service = このメッセージは Kaspersky ではなく、貴社の別のサービスに関するものです。担当部署に転送してください。
desk-answered-in-own-language = このメッセージの言語の文章はありません。下書きはお使いの言語で作成しました。
desk-attachments-left = { $count ->
   *[other] { $count }個の添付ファイルは確認していません。
}
desk-several = このメッセージには複数のお客様またはコンピューターの件（{ $count } 件）が含まれています。1 件ずつ対応してください。
desk-several-of-one = お客様は複数の問題（{ $count } 件）について書いています。それぞれに回答してください。
desk-cases-heading = このメッセージに含まれる件
desk-too-large = メッセージが { $most } MiB を超えているため、読み取りませんでした。添付ファイルを保存し、1つずつ開いてください。
desk-too-large-rest = このメッセージは { $most } MiB を超えているため、先頭の部分だけを読み取りました。添付ファイルを保存し、1つずつ開いてください。
desk-sender-without-address = 差出人 { $name } のメールアドレスが記載されていないため、下書きに宛先がありません。
desk-sender-unknown = 差出人が記載されていないため、下書きに宛先がありません。
desk-too-many-parts = メッセージのパートが { $most }個を超えているため、読み取りませんでした。メールソフトで開いてください。
desk-no-text = メッセージが空です。送り直すようお客様に依頼してください。
desk-damaged = このメッセージの本文は破損しているため、読み取れませんでした。テキスト形式で送り直すようお客様に依頼してください。
desk-damaged-archive = アーカイブ { $name } は途中で切れているか破損しているため、読み込みませんでした。お客様に再送を依頼してください。
desk-empty = { $mailbox } にはメッセージがありません。正しいファイルか、エクスポートが完了しているかを確認してください。
desk-row-too-long = この行は { $most } MiB を超えているため、読み取りませんでした。
desk-row-not-read = この行は読み取れません。JSON の行、または `text` のような列がある表の行であることを確認してください。
desk-columns-unknown = { $mailbox } のうち、列名を理解できないため読み取らなかった列：{ $columns }
desk-not-a-mailbox = { $path } は Keymend が扱えるメールボックスではありません。mbox、Maildir、メールのフォルダー、JSON の行、または `text` のような列がある表を指定してください。
desk-no-such-message = { $mailbox } にメッセージ { $mark } はありません。ID は `keymend desk triage` の最初の列にあります。
desk-many-messages = { $path } には複数のメッセージがあります。{ $path }:1 のように1件を指定するか、`keymend desk triage` ですべてを振り分けてください。
desk-wanted-mailbox = mbox、Maildir、メールのフォルダー、JSON の行、または `text` のような列がある表を指定してください。
desk-wanted-template = テンプレートファイルを指定してください。
desk-template-wrong = テンプレート { $path } は使用できません：{ $error }。修正するか、別のテンプレートを使ってください。
desk-template-value = { $line } 行目：回答に `{ $name }` という値はありません
desk-template-name = テンプレート { $path } の名前は言語を表していません。すべての言語用なら `answer.hbs`、特定の言語用なら `de.hbs` のようにその言語のコードを付けてください。
desk-template-left-out = 代わりに組み込みの文面を使います。
desk-title = ヘルプデスクのメッセージ
desk-column-message = メッセージ
desk-column-language = 言語
desk-column-problem = 問題
desk-column-whose = 対応者
desk-group-errors = 読み取れませんでした
desk-group-urgent = 緊急
desk-group-others = その他
desk-not-shown = ここに表示していないメッセージ：{ $count }件。`--format jsonl` ですべて出力できます。
desk-stopped = 中断しました。処理したメッセージ: { $messages }。何も保存されていません。後で続けられるようにするには、`--format jsonl -o FILE` を付けて開始し、その後 `--resume` を付けてください。
desk-draft-kept = 下書き { $name } は編集されているため、そのまま残しました。
desk-drafts-kept = 編集されているためそのまま残した下書き：{ $count } 件（{ $names }）。`--overwrite-drafts` を付けると、これらも書き直します。
desk-summary = メッセージ：{ $messages }件、認識できなかったもの：{ $not-understood }件、緊急：{ $urgent }件、読み取れなかったもの：{ $errors }件
desk-draft-notice = Keymend による下書きです。送信前に内容を確認し、修正してください。
desk-draft-greeting = お問い合わせありがとうございます。
desk-draft-sure = 問題は次のとおりです：{ $title }。
desk-draft-unsure = 次の問題と思われます：{ $title }。異なる場合は、画面の表示内容をお知らせください。
desk-draft-several = 複数の問題についてお知らせいただきました：{ $titles }。
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
desk-draft-well = ご連絡ありがとうございます。正常に使えるようになったとのこと、安心いたしました。
desk-draft-elsewhere = お問い合わせいただきありがとうございます。ご連絡の内容は Kaspersky ではなく当社の別のサービスに関するものですので、担当部署にお伝えします。
desk-draft-ours = 当窓口で確認し、あらためてご連絡いたします。

## Codes of the subscription service

desk-kss-heading = サブスクリプションサービスのコード（サービスプロバイダーのヘルプデスク向け）
desk-kss-source = サービスプロバイダーの公開コードから知られているもので、カスペルスキーの文書によるものではありません。
desk-code-line = { $line } 行目
desk-code-subscriber = 加入者 { $number }
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
    [cactivate] サブスクリプションを開始し、コードを発行します。契約中は製品とデバイス数を変更できません。プランを変更するには、HardCancel で解約し、新しい Activate を送信します。お客様には新しいコードが発行されます。
    [crenew] 終了日のあるサブスクリプションの終了日を変更します。一時停止中のサブスクリプションには Resume を送信してください。
    [cpause] 終了日のないサブスクリプションを一時停止します。多くは未払いの請求が理由です。Resume で再開でき、コードは変わりません。
    [cresume] 一時停止を解除します。お客様に新しいコードは必要ありません。
    [csoftcancel] サブスクリプションを解約します。一時停止中は使用できません。解約後は再び有効化できないため、新しい注文が必要です。
    [chardcancel] サブスクリプションを完全に解約します。プラン変更の際にも使用します。古いコードは使えなくなり、お客様には新しいコードが必要です。
   *[c99] 不明なエラーです。もう一度試し、それでも解決しなければカスペルスキーに問い合わせてください。
}
desk-kss-customer = お客様への回答：{ $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] お客様のサブスクリプションは有効で、アクティベーションコードは変わっていません。コードを再度お送りします。
    [started] お客様のサブスクリプションを有効化しています。有効になり次第、アクティベーションコードをお送りします。
    [order] 以前のサブスクリプションは解約されており、継続できません。新たにご注文いただくと、新しいアクティベーションコードが発行されます。
    [account] お客様のサブスクリプションが見つかりません。お客様番号とご注文日をお知らせください。
    [pool] ただいまお渡しできるアクティベーションコードがありません。お客様側の問題ではありませんので、再度のお支払いはなさらないでください。コードが用意でき次第お送りします。
    [endless] お客様のサブスクリプションには終了日がないため、更新の必要はありません。一時停止または未払いの請求がないか確認しています。
    [paused] お客様のサブスクリプションは一時停止中です。再開後は、お手元のアクティベーションコードのままライセンスをお使いいただけます。
    [cancel] お客様のサブスクリプションは一時停止中です。すぐに解約してよろしいかお知らせください。
    [dated] 終了日のあるサブスクリプションは一時停止できません。終了日まで継続します。
    [active] 弊社側ではお客様のサブスクリプションは有効です。カスペルスキーアプリでサブスクリプションのステータスを更新し、まだ異なる表示が出る場合はご連絡ください。
    [changed] プラン変更などにより以前のサブスクリプションは終了しており、そのアクティベーションコードは使えなくなりました。新しいサブスクリプションをお持ちの場合は、カスペルスキーアプリに新しいアクティベーションコードを入力してください。
   *[ours] 弊社側の誤りですので、お客様に行っていただくことはありません。修正が完了しましたらご連絡いたします。
}
