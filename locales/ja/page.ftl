page-own-name = 日本語

## すべてのページ

page-skip = 本文へ移動
page-menu = メニュー
page-nav-answer = 診断結果
page-nav-steps = 手順
page-nav-requests = 問い合わせ一覧
page-nav-helper = 手伝ってくれる人へ
page-language = 言語
page-change-language = 変更
page-end = Keymend を終了
page-privacy = このページは、このコンピューターの Keymend が表示しています。送信することが明記されたボタンをクリックしない限り、このコンピューターから何も送信されません。
page-ended-title = Keymend を終了しました
page-ended-text = Keymend を終了しました。このタブは閉じてかまいません。進行状況は保存されています。続けるには、Keymend をもう一度起動してください。
page-looking-title = 調べています…
page-looking-text = Keymend がこのコンピューターを調べています。1分ほどかかることがあります。ページは自動的に切り替わります。
page-working = Keymend がまだ処理しています…
page-copied = コピーしました。
page-copy = コピー
page-to-answer = 診断結果に戻る
page-not-found = このページは存在しません
page-not-found-text = アドレスが古い可能性があります。Keymend の診断結果は、すべて最初のページにあります。
page-trouble = うまくいきませんでした
page-trouble-because = Keymend はこの操作を実行できませんでした：{ $why }
page-no-such-request = 問い合わせ { $number } はありません。移動または削除された可能性があります。
page-request-is-over = この問い合わせはすでに送信済み、または解決済みのため、変更できません。
page-nothing-to-write = 問い合わせの対象となる問題は見つかりませんでした。先に、画面に表示されている内容を Keymend に伝えてください。
page-mail-wrong = 「{ $given }」は有効なメールアドレスではないため、保存していません。そのほかの内容は保存しました。help@example.org のように入力してください。
page-uploads-full = 1回の起動で受け付けるファイルは、合計 { $size } MB までです。Keymend を終了してもう一度起動し、ファイルを減らしてください。
page-too-large = 一度に受け付けられる量を超えています（最大 { $files }個、合計 { $size } MB）。前のページに戻り、ファイルを減らしてください。
page-incomplete = 送信された内容を最後まで受け取れませんでした。前のページに戻り、もう一度お試しください。
page-not-here = このページは、Keymend が開いたブラウザーでのみ表示できます。ここで表示するには、Keymend をもう一度起動してください。
page-used-already = このアドレスは一度しか使えず、すでに使用されています。このページを閉じて、Keymend をもう一度起動してください。

## 診断結果

page-start-steps = 手順を見る
page-write-support = サポートに問い合わせる
page-question-title = 質問
page-answer-button = 次へ
page-not-known = わからない
page-another-choice = その他
page-go-back-question = 直前の変更を元に戻す
page-which-machine = どのコンピューターについてですか？
page-choose = 1つ選んでください
page-machine-button = 次へ
page-now-title = 今できること
page-now-tell = 画面に表示された内容を、そのまま入力してください。
page-now-files = GetSystemInfo レポートや、コンピューターの診断用データなどのファイルを Keymend に渡してください。
page-now-write = または、サポートに問い合わせてください。すでにわかっていることをもとに対応してもらえます。
page-tell-title = Keymend に詳しく伝える
page-tell-label = 画面に何と表示されていますか？　または、何が起きましたか？
page-tell-hint = ご自身の言葉（どの言語でも可）、またはウィンドウに表示されたとおりのテキストを入力してください。ここに入力したアクティベーションコードは保存されません。
page-tell-button = この内容を使う
page-taken-out = { $count ->
   *[other] カード番号、パスワード、コードなどの個人情報を{ $count }件取り除きました。サポートを受けるのに、これらの情報は必要ありません。尋ねられても、決して教えないでください。
}
page-files-title = このコンピューターの代わりにファイルを読み取る
page-files-label = ファイル
page-files-hint = Keymend の診断用データ、GetSystemInfo レポート、エクスポートしたレジストリまたはログファイル。複数のファイルを一度に選ぶことも、ここにドロップすることもできます。写真は読み取れませんが、問い合わせに添付できます。
page-files-button = これらのファイルを読み取る
page-files-from = このコンピューターの代わりに読み取るもの：
page-forget = このコンピューターを調べる
page-no-file = ファイルを1個以上、{ $most }個以下で選んでください。
page-picture-kept = { $file }：Keymend は画像を読み取りません。サポートに問い合わせるときに添付できます。
page-pictures-title = サポートに問い合わせるときに添付できる画像：
page-file-read = 読み取り済み
page-file-not-read = 使用できる内容はありませんでした
page-how-we-know = 判断の根拠
page-no-evidence = 裏付けとなる情報はまだありません。
page-looked-title = 調べたもの
page-nothing-looked = カスペルスキーアプリは見つからず、読み取ったファイルもありません。
page-not-read-title = 読み取れなかったもの
page-look-again = もう一度調べる
page-others-title = ほかに考えられるもの
page-possible = 可能性あり

## 手順

page-steps-title = 手順
page-no-steps = 問題は見つからなかったため、何もする必要はありません。それでも何かがおかしい場合は、画面に表示された内容を Keymend に伝えてください。
page-continues = 中断したところから再開します。
page-progress-damaged = 保存された進行状況が破損しているため、手順を最初からやり直します。破損したファイルは { $path } に移しました。
page-place = 手順 { $number }/{ $steps }
page-careful = 注意：
page-worked-if = 確認：
page-agree = 内容を理解したうえで、この手順を行います
page-did-it = 実行した
page-did-it-work = うまくいきましたか？
page-yes = はい
page-no = いいえ
page-not-sure = わからない
page-skip-step = この手順をスキップ
page-step-back = 前の手順
page-explain = 理由を見る
page-waiting-title = 待機中
page-waiting-until = { $moment }までは、何もする必要はありません。Keymend を終了してもかまいません。進行状況は保存されています。
page-counts-from = 支払いの日付はわかっていますが、時刻がわかりません。そのため、考えられる最も遅い日時から数えています：{ $moment }
page-time-left = 残り{ $hours }時間{ $minutes }分
page-look-now = 今すぐ確認
page-reminder-button = カレンダーに追加
page-open-page = ページを開く
page-run-title = このコマンドは Keymend が代わりに実行できます
page-run-agree = このコンピューターで、このコマンドをこのとおりに実行する
page-run-button = 実行
page-your-code = アクティベーションコード（保存されません）
page-code-stand-in = お持ちのコード
page-agree-first = 先にチェックボックスをオンにしてください。まだ何も実行していません。
page-not-a-code = これはアクティベーションコードではありません。アクティベーションコードは英数字5文字×4組です。何も実行していません。
page-ended-well = `{ $command }` はエラーなしで終了しました。
page-ended-with-error = `{ $command }` はエラー { $code } で終了しました。
page-ended-early = `{ $command }` が終了しなかったため、停止しました。
page-done-mark = 実行済み：
page-skipped-mark = 未実行：
page-not-yet = まだです。これまでのところ、何も変わっていません。この手順をもう一度試すか、スキップしてください。
page-not-yet-wait = まだ何も変わっていません。次の日時以降にもう一度確認してください：{ $moment }
page-changed = 別の問題に変わりました：{ $title }
page-could-also-be = ほかに考えられるもの：{ $title }
page-nothing-further = この問題について、ほかの手順はわかっていません。
page-fixed = 解決しました
page-fixed-text = ほかに必要な作業はありません。
page-run-out = これが最後の手順です。問題が続いている場合：
page-what-else = サポートに問い合わせてください。試した内容は、すべて問い合わせ文に含まれます。
page-next-problem = 次の問題を試す
page-restart = 手順を最初からやり直す
page-stop-text = いつでも中断できます。進行状況は保存され、次回は同じ手順から再開します。

## サポートへの問い合わせ

page-request-title = 問い合わせ { $number }
page-request-about = 内容：
page-request-state = 状態：
page-request-is-there = この問題についての問い合わせは、すでにあります。次のとおりです。
page-to-whom = 宛先
page-why-them = 理由：
page-to-kaspersky = カスペルスキーのサポート
page-to-provider = サービスプロバイダー
page-to-shop = 販売店
page-to-admin = 管理者
page-because-they-can = この問題を解決できるためです。
page-because-chosen = この宛先が選択されたためです。
page-because-provider = サブスクリプションはサービスプロバイダーが管理しており、サービスプロバイダーだけが変更できるためです。
page-because-administrator = このコンピューターのライセンスは管理者が管理しているためです。
page-because-kaspersky-sold = ライセンスはカスペルスキーから直接購入されているためです。
page-change-addressee = 宛先または言語を変更する
page-addressee-label = 宛先
page-provider-label = サービスプロバイダーまたは販売店の名前
page-mail-label = 宛先のメールアドレス
page-letter-language = 問い合わせ文の言語
page-telephone = 電話：
page-fields-title = 問い合わせの内容
page-missing-count = { $count ->
    [0] 必須項目はすべて入力されています。
   *[other] 未入力の必須項目が{ $count }個あります。
}
page-masked-hint = アクティベーションコードとキーは、アスタリスクで表示され、そのまま送信されます。コードを入力し、その下のチェックボックスをオンにした場合だけ、すべて表示されます。
page-missing = 未入力
page-optional = 任意
page-more-title = ほかの内容を追加する（任意）
page-give-in-full = この問い合わせに限り、このコードをすべて表示する
page-save-fields = 保存
page-preview-title = 相手に届く内容
page-preview-text = これが全文です。個人情報は仮の表示に置き換えられています。ただし、お名前や連絡先など、ご自身が項目に入力した内容はそのまま送られます。
page-preview-labels = メールの末尾には、ヘルプデスクのシステム用に次の行も付きます。内容は本文と同じです。
page-subject = 件名：
page-copy-all = 全文をコピー
page-attachments-title = 添付するもの
page-in-one-file = すべて1つのファイルにまとめられます：{ $name }
page-as-it-is = 元のまま、Keymend による確認なし
page-file-size = { $kilobytes } KB
page-values-removed = { $count ->
    [0] 個人情報は見つかりませんでした
   *[other] { $count }個の個人情報を置き換えました
}
page-lines-dropped = { $count ->
   *[other] { $count }行を除外しました
}
page-wanted-title = ほかに求められているもの
page-attach-label = ファイルを添付
page-attach-hint = テキストファイルからは個人情報が取り除かれます。写真は、同意した後にだけ添付されます。
page-attach-button = 添付
page-picture-label = まだ添付されていない画像：
page-picture-agree = この画像を確認しました。元のまま送信してかまいません。
page-picture-button = この画像を添付
page-nothing-attached = 何も添付していません。ファイルを選ぶか、画像のチェックボックスをオンにしてください。
page-file-left-out = 除外したファイルがあります：{ $reason }
page-steps-left-out = 手順の記録を読み取れなかったため、問い合わせに含まれていません。
page-leave-title = 送信する
page-leave-text = まだ何も送信していません。送信方法を選んでください。
page-on-page-text = この宛先への問い合わせは、Web ページで行います。ページを開き、上の項目をフォームにコピーしてください。
page-open-their-page = 宛先のページを開く
page-mail-program = メールソフトで開く
page-save-eml = メールの下書きとして保存
page-save-eml-hint = 添付ファイルを含めて、ほとんどのメールソフトで開けます。
page-save-bundle = 添付ファイルを ZIP ファイルとして保存
page-print-it = 印刷または PDF として保存
page-send-it = Keymend で送信
page-no-address = 宛先のメールアドレスがわかりません。上に入力するか、問い合わせ文を印刷してください。
page-close-request = この問い合わせは解決済み
page-print-hint = Ctrl+P（Mac では ⌘P）を押すか、ボタンを使ってください。PDF にするには、プリンターとして「PDF に保存」を選んでください。
page-print-button = 印刷
page-back-to-request = 問い合わせに戻る

## 送信

page-send-title = 今すぐ送信しますか？
page-send-text = 次の内容が、このとおりに、お使いのメールサーバー経由でこのコンピューターから送信されます：
page-send-to = 宛先：
page-send-from = 差出人：
page-text-label = テキスト
page-send-agree = 内容を確認しました。送信してかまいません。
page-send-now = 今すぐ送信
page-sent = 問い合わせ文がメールサーバーに受け付けられました。
page-not-sent = 送信できませんでした：{ $reason }。問い合わせ文は保存されています。もう一度試せます。
page-perhaps-sent = 送信された可能性があります：{ $reason }。もう一度送信する前に、届いているかどうかを相手に確認してください。

## 問い合わせ一覧

page-requests-title = 問い合わせ一覧
page-requests-text = 問い合わせは、すべてこのコンピューターに保存されています。
page-no-requests = まだ問い合わせはありません。
page-request-number = 問い合わせ
page-state-draft = 未送信
page-state-uncertain = 送信済みの可能性あり
page-state-sent = 送信済み
page-state-closed = 解決済み
page-state-damaged = 破損しているため、読み取れません

## 手伝ってくれる人へ

page-helper-title = ほかの人に見てもらう
page-make-capture = 手伝ってくれる人に渡すファイルを作成
page-again-capture = 作り直す
page-helper-text = Keymend は、このコンピューターの情報を1つのファイルにまとめられます。信頼できる人に渡してください。受け取った人は、自分のコンピューターの Keymend でファイルを開けます。
page-helper-never = 名前、アドレス、コードは、ファイルを作成する前に置き換えられます。保存する前に内容を確認できます。何も送信されません。
page-made-title = ファイルの内容
page-made-values = Keymend が取得した情報
page-made-texts = テキスト（行数）
page-save-capture = ファイルを保存
page-capture-size = ファイルのサイズは { $kilobytes } KB です。
page-lines-left-out = { $count ->
   *[other] Keymend が解釈できない{ $count }行を除外しました。
}
page-not-read-count = { $count ->
   *[other] 読み取れなかったものが{ $count }件あります。
}
page-helper-no-product = このコンピューターにカスペルスキーアプリは見つかりませんでした。
page-open-title = 受け取ったファイルを開く
page-open-text = ファイルを作成したコンピューターの診断結果が表示されます。
