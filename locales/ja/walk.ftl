## 回答

walk-key-done = 完了 [d]
walk-key-skip = スキップ [s]
walk-key-back = 戻る [b]
walk-key-explain = 説明 [e]
walk-key-copy = コピー [c]
walk-key-write = サポートに問い合わせる [w]
walk-key-quit = 終了 [q]
walk-key-offer = 実行 [o]: Keymend に任せる
walk-key-open-page = ページをブラウザーで開く [o]
walk-key-next = 次の問題 [n]
walk-key-fix = 手順どおりに解決する [f]
walk-key-save = このレポートを保存する [s]
walk-key-send = 送信する [s]
walk-key-edit = 文章を編集する [e]
walk-key-open-mail = メールソフトで開く [o]
walk-key-keep = 下書きとして残す [k]
walk-key-cancel = 取りやめる [c]
walk-what-now = どうしますか？
walk-type-a-key = 番号または文字を1つ入力し、Enter キーを押してください。
walk-letter-means = このメニューでは「{ $letter }」は「{ $key }」を表します。「はい」または「いいえ」と答えるには、全体を入力してください。
walk-help = メニューの番号または文字、{ $words } のような単語、またはご自分の言葉で画面の内容を入力してください。`q` で終了します。手順の位置は保存されます。
walk-type-a-number = 1～{ $most } の番号か、ご自分の言葉で入力してください：
walk-yes-no = [はい/いいえ]
walk-not-known = わからない
walk-not-heard = 内容を理解できませんでした。番号を入力するか、別の言葉で入力してください。
walk-say-it = 何が起きていますか。または、カスペルスキーアプリには何と表示されていますか。ご自分の言葉で入力してください（Enter キーでスキップ）：
walk-no-app-here = このコンピューターにはカスペルスキーアプリがありません。どのデバイスについてのお問い合わせですか。
walk-agree = 同意
walk-agreement = この手順を行うには「{ $word }」と入力してください。または、次から選んでください：{ $keys }：
walk-not-sure = わからない
walk-seen = 次のようになりましたか？ { $check }
walk-works = カスペルスキーアプリは、有効なライセンスで動作するようになりましたか。

## 手順の進行

walk-problem = 問題：
walk-begins = 手順を1つずつ進め、そのたびに結果を確認します。いつでも中断できます。`keymend fix` を実行すると、同じ手順から再開します。
walk-continues = 前回中断したところから再開します。
walk-left-off = 前回（{ $moment }）は、次の問題の手順の途中で終了しました：{ $title }
walk-go-on-there = 続きから再開しますか？
walk-progress-damaged = 保存された進行状況が破損しているため、{ $path } に移しました。最初からやり直します。
walk-place = 手順 { $number }/{ $steps }
walk-waiting-until = { $moment }まで待ちます。
walk-waiting-ended = 待ち時間は { $moment }に終了しました。
walk-not-yet = まだ解決していません。Keymend は同じ問題を引き続き検出しています。この手順をもう一度試して「{ $done }」を選ぶか、「{ $skip }」を選んで次の手順に進んでください。
walk-not-solved = まだ解決していません。この手順をもう一度試して「{ $done }」を選ぶか、「{ $skip }」を選んで次の手順に進んでください。
walk-step-not-done = この手順は未実施として、次の手順に進みます。
walk-cannot-show = ここで読み取っているデータは { $moment } 時点のものなので、この手順による変化は確認できません。次の手順に進みます。結果を確認するには、データを新しく取得し、それを指定して `keymend fix` を実行してください。
    .page = ここで読み取っているデータは { $moment } 時点のものなので、この手順による変化は確認できません。次の手順に進みます。
walk-fixed = 解決しました。ほかに必要な作業はありません。
walk-changed = 変化：
walk-another-problem = 別の問題に変わりました：{ $title }
walk-nothing-until = { $moment }までは、何もする必要はありません。その後、もう一度 `keymend fix` を実行してください。
walk-meanwhile = この手順の待ち時間は { $moment } に終わります。その間に、ほかの手順を進められます：
walk-reminder = リマインダーを { $path } に保存しました。
walk-no-reminder = 待つ必要のある手順がないため、リマインダーは作成されませんでした。
walk-run-out = これが最後の手順です。問題が続いている場合は、サポートに相談できます。
walk-goes-to = 問い合わせの宛先：{ $to }
walk-nothing-further = これについて、ほかの手順はわかっていません。
walk-saved = 進行状況を保存しました。続けるには `keymend fix` を実行してください。
walk-noted = 記録しました。サポートへの問い合わせに含めます。
walk-understood = お知らせいただいた内容を反映しました：{ $facts }
walk-steps-changed = そのため、手順が変わりました。現在の手順は次のとおりです：
walk-points-elsewhere = お知らせいただいた内容からは、別の問題が考えられます：{ $title }
walk-now-elsewhere = その後、状況が変わりました。現在の問題：{ $title }
walk-go-elsewhere = この問題の手順に進みますか？
walk-could-also-be = ほかに考えられるもの：
walk-how-to-write = 次のコマンドで、これまでに試した内容を含む問い合わせ文を作成できます：
walk-write-now = 今すぐ作成しますか？
walk-not-written = 問い合わせ文は作成されませんでした：{ $reason }
walk-report-saved = レポートを { $path } に保存しました。

## 手順について Keymend ができること

walk-no-offer = この手順は、Keymend では実行できません。
walk-dry-run = テスト実行：実際には何も実行していません。
walk-run-elsewhere = このコマンドは、ファイルの取得元のコンピューターで実行するものです。そのコンピューターで実行してください。Keymend はこのコンピューターでは実行しません。
walk-run-this = このコマンドを今すぐ、このとおりに実行しますか？
walk-open-this = このページを今すぐブラウザーで開きますか？
walk-your-code = アクティベーションコード（表示されません）
walk-code-stand-in = お持ちのコード
walk-not-a-code = これはアクティベーションコードではありません。アクティベーションコードは英数字5文字×4組です。何も実行していません。
walk-page-opens = ブラウザーでページを開いています。
walk-page-not-opened = ここからページを開けませんでした。アドレスは次のとおりです：
walk-running = { $seconds ->
   *[other] 実行中です。最大{ $seconds }秒かかります。
}
walk-not-started = `{ $command }` を開始できませんでした。手動で実行できます。
walk-ended-well = `{ $command }` はエラーなしで終了しました。
walk-ended-with-error = `{ $command }` はエラー { $code } で終了しました。
walk-took-too-long = `{ $command }` は時間がかかりすぎたため、終了させました。
walk-interrupted = `{ $command }` は中断されました。
walk-copied = コピーしました。
walk-no-clipboard = ここではクリップボードを使えません。テキストは次のとおりです：
