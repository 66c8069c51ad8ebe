## 診断用データとアーカイブ

advice-manifest-gone = 診断用データから、ファイルの一覧が取り除かれています。`keymend collect` で診断用データを作り直してください。
    .page = 診断用データから、ファイルの一覧が取り除かれています。そのコンピューターの Keymend で、「手伝ってくれる人へ」からファイルを作り直してください。
advice-capture-damaged = 破損しています。`keymend collect` で診断用データを作り直してください。
    .page = 破損しています。そのコンピューターの Keymend で、「手伝ってくれる人へ」からファイルを作り直してください。
advice-capture-newer = この診断用データは、新しいバージョンの Keymend で作成されました（`{ $schema }`）。Keymend を更新してから、もう一度読み取ってください。
advice-capture-too-many = ファイル数が、診断用データの上限を超えています。診断用データを作り直してください。
advice-not-in-manifest = ファイルの一覧にありません。後から追加されたもので、読み取っていません。
advice-changed-since = ファイルの一覧の内容と一致しません。変更されたか、破損しています。診断用データを作り直してください。
advice-gone-from-capture = ファイルの一覧にありますが、診断用データに含まれていません。診断用データを作り直してください。
advice-capture-without-facts = 診断用データに情報が含まれていません。`keymend collect` で作り直してください。
    .page = 診断用データに情報が含まれていません。そのコンピューターの Keymend で、「手伝ってくれる人へ」からファイルを作り直してください。
advice-facts-not-known = このバージョンで認識できない項目があります。新しいバージョンの Keymend を使ってください。
advice-capture-part-broken = この部分は破損しています。診断用データを作り直してください。
advice-unpacks-too-large = 展開すると、Keymend が読み取れるサイズを超えます。展開して、必要な部分を指定してください。
advice-cannot-unpack = 展開できません。コピーし直すか、新しく作成してください。
advice-member-not-known = 内容の形式がわかりません。展開してください。
advice-cut-unpacked = 途中で切れているか、破損しています。展開できた部分は読み取りました。
advice-others-not-read = 含まれているほかのファイルは読み取っていません。展開して、必要な部分を指定してください。
advice-cut-before = 途中で切れているか、破損しています。その前の部分はすべて読み取りました。
advice-member-too-large = Keymend が読み取れるサイズを超えています。展開して、必要な部分を指定してください。
advice-archive-in-archive = アーカイブの中のアーカイブです。展開してください。
advice-list-in-archive = アーカイブ内のリスト `{ $file }` は読み取られません。取り出して指定してください。
advice-zip-too-large = `{ $file }` は { $mib } MiB を超えています。展開して、フォルダーを指定してください。
advice-not-a-zip = `{ $file }` は完全な ZIP ファイルではありません（{ $why }）。コピーし直すか、新しく作成してください。
advice-empty-zip = `{ $file }` は空の ZIP ファイルです。作り直してください。
advice-zip-not-known = `{ $file }` に含まれるものは、すべて形式がわかりません。展開して、`--as` でファイルの形式を指定してください。
    .page = `{ $file }` に含まれるものは、すべて形式がわかりません。内容がわかる場合は、「Keymend に詳しく伝える」に入力してください。
advice-zip-not-ordinary = Keymend が対応していない方法で圧縮されています。通常の ZIP ファイルとして、アーカイブを作り直してください。
advice-zip-password = アーカイブにパスワードが設定されています。パスワードなしで作り直してください。
advice-member-broken = アーカイブのこの部分が破損しています（{ $why }）。作り直してください。
advice-member-leads-out = リンク、またはアーカイブの外を指す項目のため、除外しました。
advice-zip-same-name = アーカイブにこの名前のファイルが2つあり、最後のものだけを読み取りました。展開するか、作り直してください。

## ファイル

advice-is-device = `{ $file }` はパイプまたはデバイスです。ファイルを指定するか、パイプで渡して `-` を指定してください。
    .page = `{ $file }` はパイプまたはデバイスです。ファイルを選んでください。
advice-no-such-file = `{ $file }` が見つかりません。パスを確認してください。
advice-file-no-rights = `{ $file }` を読み取る権限がありません。管理者としてコピーするか、より高い権限で Keymend を実行してください。
advice-file-not-opened = `{ $file }` を開けませんでした（{ $why }）。ローカルディスクにコピーして、もう一度試してください。
advice-file-empty = `{ $file }` は空です。取得し直してください。
advice-file-encrypted = `{ $file }` はカスペルスキーアプリによって暗号化されているため、カスペルスキーだけが読み取れます。問い合わせに添付してください。
advice-not-text = `{ $file }` はテキストではありません。テキスト、JSON、またはレジストリのエクスポートを指定してください。
advice-json-not-known = `{ $file }` は JSON ですが、情報ファイルでも制御プログラムの出力でもありません。`--as` で形式を指定してください。
    .page = `{ $file }` は JSON ですが、情報ファイルでも制御プログラムの出力でもありません。内容がわかる場合は、「Keymend に詳しく伝える」に入力してください。
advice-say-what = `{ $file }` の形式を認識できません。`--as` で形式を指定するか（`--as log` はどのようなテキストでも検索します）、画面のメッセージを `--message-file` で渡してください。
    .page = `{ $file }` の形式を認識できません。内容がわかる場合は、「Keymend に詳しく伝える」に入力してください。
advice-mail-not-known = `{ $file }` のメールに、Keymend が認識できる内容はありません。本文を `--message` で渡してください。
    .page = `{ $file }` のメールに、Keymend が認識できる内容はありません。内容がわかる場合は、「Keymend に詳しく伝える」に入力してください。
advice-mails-passed-over = `{ $file }` には通知ではないメールがあり、読み飛ばしました（メール数：{ $count }）。
advice-mail-cut = メールの先頭だけを読み取りました。添付ファイルを保存し、それを指定してください。
advice-machine-no-answer = 応答がありませんでした（{ $state }）。このコンピューターの情報を取得し直してください。
advice-machine-no-command = コマンドが見つかりませんでした（{ $state }）。このコンピューターにカスペルスキー製品がインストールされていないか、制御プログラムが別のフォルダーにあります。
advice-machine-no-rights = コマンドが拒否されました（{ $state }）。コマンドを実行するアカウントに管理者権限を与え、このコンピューターの情報を取得し直してください。
advice-machine-timed-out = 時間内に応答がありませんでした（{ $state }）。接続を確認し、このコンピューターの情報を取得し直してください。
advice-machine-said = 出力：{ $text }
advice-machine-silent = 応答はありましたが、コマンドは何も出力しませんでした。そのコンピューターでコマンドを一度手動で実行して理由を確認してから、情報を取得し直してください。
advice-machine-not-known = 応答の形式がわかりません。そのコンピューターで `kesl-control --app-info` を実行してください。
    .page = 応答の形式がわかりません。内容がわかる場合は、「Keymend に詳しく伝える」に入力してください。
advice-only-first-parts = 最初の { $most }個の部分だけを読み取りました。ファイルを分割してください。
advice-folder-empty = `{ $folder }` にファイルがありません。
advice-folder-not-known = `{ $folder }` に、形式がわかるファイルはありません（ファイル数：{ $count }）。1つを指定し、`--as` で形式を指定してください。
    .page = `{ $folder }` に、形式がわかるファイルはありません（ファイル数：{ $count }）。内容がわかる場合は、「Keymend に詳しく伝える」に入力してください。
advice-folder-too-large = Keymend が調べるのは、最大 { $files }個のファイルと、{ $deep }階層までのフォルダーです。`{ $folder }` の代わりに、必要なフォルダーまたはファイルを指定してください。
advice-file-cut = `{ $file }` は、最初の { $bytes } バイトだけを読み取りました。短くした部分を指定してください。
advice-reading-failed = `{ $file }` の読み取りに失敗しました（{ $why }）。ファイルをローカルディスクにコピーして、もう一度試してください。
advice-broken-json = `{ $file }` は、{ $at }以降が正しい JSON ではありません。その前の部分はすべて読み取りました。修正して、もう一度試してください。
advice-broken-output = `{ $file }` は、{ $at }以降が壊れています。その前の部分はすべて読み取りました。取得し直してください。
advice-at-line = { $line }行目
advice-older-capture = 同じコンピューターの古い診断用データです（{ $older }）。新しい方を使用します（{ $newer }）。
advice-older-than-told = 問題はその後解決したとのことです。読み取った内容はそれより前のものかもしれないため、使用していません。念のため、そのコンピューターで `keymend` を実行するか、そこで `keymend collect` を実行して新しいファイルをここで読み取ってください。
    .page = 問題はその後解決したとのことです。読み取った内容はそれより前のものかもしれないため、使用していません。念のため、そのコンピューターで Keymend を開いてください。
advice-perhaps-same = `{ $other }` と同じコンピューターかどうかを判断できる情報がありません。同じ場合は、新しい方だけを指定してください。
advice-message-cut = 最初の { $most }文字だけを読み取りました。問題を示す文を渡してください。
advice-message-empty = メッセージが空です。画面に表示された内容を渡してください。
advice-words-less = Keymend は、普段ほど正確に言葉を理解できません：{ $damage }。Keymend をインストールし直してください。

## 情報ファイル

advice-no-facts = `{ $file }` に情報が含まれていません。{ $example } のように書いてください。
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } 同様の誤りが、ほかに { $more }件あります。
advice-no-such-fact = 項目 `{ $fact }` はありません。

## ログとイベント

advice-log-lines-cut = `{ $file }` で、64 KiB を超える行の末尾は検索していません（行数：{ $lines }）。
advice-log-silent = `{ $file }` に、ライセンスの問題を示す行はありません。問題が起きた日のログを指定してください。
advice-log-silent-of-late = `{ $file }` の、{ $last } までの90日間の行に、ライセンスの問題を示すものはありません。問題が起きた日のログを指定してください。
advice-events-silent-of-late = 最新のイベントの中に、ライセンスに関するものはありません。それより古いイベントは読み取っていません。ログをエクスポートして、ファイルを指定してください。
advice-events-timed-out = Windows が時間内に応答しませんでした。ログをエクスポートして、ファイルを指定してください。
advice-run-as-administrator = 読み取る権限がありません。`keymend` を管理者として実行してください。
    .page = 読み取る権限がありません。Keymend を管理者権限で起動するか、このコンピューターの管理者に依頼してください。
advice-no-event-channel = この製品はイベントログに書き込みません。これはエラーではありません。
advice-events-not-readable = `wevtutil` で読み取れません。イベントビューアーでエクスポートして、ファイルを指定してください。
advice-events-no-32-bit = この32ビット版プログラムでは読み取れません。`wevtutil qe` の出力を渡してください。
advice-last-event-cut = 最後のイベントが途中で切れています。その前のイベントは読み取りました。
advice-no-event = `{ $file }` に、読み取れるイベントがありません。ログをエクスポートし直してください。
advice-no-vendor-event = `{ $file }` に、カスペルスキーアプリのイベントはありません（イベント数：{ $events }）。
advice-json-lines-broken = `{ $file }` に正しい JSON ではない行があります（行数：{ $lines }）。イベントをもう一度エクスポートしてください。
advice-lines-not-known = `{ $file }` の一部の行は形式が不明なため、読み飛ばしました（行数: { $count }）。最初の行は { $line } 行目です。
advice-only-first-hosts = `{ $file }` の最初の { $most }台だけを読み取りました。ファイルを分割してください。
advice-only-first-events = `{ $file }` の最初の { $most }件のイベントだけを読み取りました。ファイルを分割してください。
advice-no-kaspersky-event = `{ $file }` にカスペルスキーアプリのイベントはありません。イベントを含むエクスポートを指定してください。
advice-inventory-silent = インベントリ `{ $file }` にカスペルスキー製品はありません。製品があるコンピューターのものを指定してください。
advice-center-registers-none = `{ $file }` によると、Windows セキュリティ センターにウイルス対策製品は登録されていません。
advice-dump-silent = `{ $file }` にはカスペルスキー製品に関するセクションがないため、このコンピューターのライセンスの状態はわかりません。そのコンピューターで `kesl-control --app-info` を実行するか、Security Center で確認してください。
    .page = `{ $file }` にはカスペルスキー製品に関するセクションがないため、このコンピューターのライセンスの状態はわかりません。そのコンピューターで直接確認するか、管理者に問い合わせてください。
advice-xml-entities = `{ $file }` は独自の XML エンティティを定義しています。展開していないため、欠けている内容があるかもしれません。エンティティなしで書き出し直してください。
advice-inventory-reckoned = インベントリ `{ $file }` の有効期限は推定値です。Windows 用エージェントは、インベントリの日付に残り日数を足しています。確実に知るには、コンピューター自体を確認してください。
advice-inventory-no-licence = `{ $file }` からはカスペルスキー製品がインストールされていることだけがわかり、ライセンスについては何もわかりません。
advice-events-no-reason = `{ $file }` にライセンスに関するイベントはありますが、理由もコードも記録されていません（該当するイベント数：{ $events }）。
advice-events-activated-since = `{ $file }` のライセンスに関する最後のイベントは、アクティベーションです。それより前の失敗は解消しています。
advice-events-silent = `{ $file }` にあるカスペルスキーアプリの最近のイベントに、ライセンスに関するものはありません（このアプリのイベント数：{ $events }）。
advice-evtx-too-large = `{ $file }` は { $mib } MiB を超えています。ログの最近の数週間分だけをエクスポートしてください。
advice-evtx-no-header = `{ $file }` の先頭部分が不完全です。ログをエクスポートし直してください。
advice-evtx-damaged = `{ $file }` の一部が破損しています（箇所：{ $places }）。ほかのイベントは読み取りました。
advice-evtx-cut = `{ $file }` は途中で切れています。その前のイベントは読み取りました。
advice-kesl-events-silent = 最新の { $events }件のイベントに、ライセンスに関するものはありません。今月のそれより古いイベントは読み取っていません。それらを含むファイルを指定してください。

## 制御プログラム

advice-may-not-run = `{ $command }` を実行する権限がありません。`keymend` を管理者として実行してください。
    .page = `{ $command }` を実行する権限がありません。Keymend を管理者権限で起動するか、このコンピューターの管理者に依頼してください。
advice-command-of-others = `{ $command }` は実行されませんでした。ほかのユーザーが `{ $place }` を変更できるため、別のプログラムが置かれている可能性があります。root だけが書き込めるようにしてください。
advice-command-gone = `{ $command }`、またはその実行に必要なものがありません。カスペルスキーアプリを修復してください。
advice-command-does-not-start = `{ $command }` を起動できません（{ $why }）。カスペルスキーアプリを修復してください。
advice-command-restart = `{ $command }` が時間内に終了しなかったため、停止しました。カスペルスキーアプリを再起動してから、ご自身でコマンドを実行してください。
advice-command-stopped = `{ $command }` が{ $seconds }秒以内に終了しなかったため、停止しました。
advice-command-cut = `{ $command }` の出力が { $bytes } バイトを超えたため、最初の部分だけを読み取りました。
advice-command-cut-plainly = `{ $command }` の出力が多すぎるため、最初の部分だけを読み取りました。
advice-command-not-understood = Keymend は `{ $command }` の出力を解釈できません（終了コード { $code }）。ご自身で実行してください。
advice-command-failed = `{ $command }` に失敗しました：{ $said }。ご自身で root として実行し、表示された内容を確認してください。
advice-app-not-running = カスペルスキーアプリが実行されていません。`systemctl start { $service }` などで起動し、もう一度試してください。
advice-activation-no-network = ネットワークが原因で、アクティベーションに失敗しました。先に接続を確認してください。
advice-policy-forbids = ポリシーで禁止されています。管理者に問い合わせてください。
advice-amazon-image = 有料の Amazon イメージでは許可されていません。イメージの提供元に問い合わせてください。
advice-app-waits-for-restart = カスペルスキーアプリは再起動を待っています。`systemctl restart { $service }` を実行し、もう一度試してください。
advice-device-waits-for-restart = 先にコンピューターの再起動が必要です。再起動して、もう一度試してください。
advice-key-in-use = キーがすでに使用されていることだけがわかります。ライセンスの状態はわかりません。
advice-light-agent = Light Agent モードでは、ライセンスは保護サーバーから提供されます。管理者に問い合わせてください。
advice-standard-mode = カスペルスキーアプリは標準モードで実行されており、このコマンドは使えません。管理者に問い合わせてください。
advice-run-as-root = `{ $command }` を実行できるのは root だけです。`sudo keymend` を実行してください。
    .page = `{ $command }` を実行できるのは root だけです。Keymend を管理者権限で起動するか、このコンピューターの管理者に依頼してください。
advice-run-as-root-or-group = `{ $command }` を実行できるのは、root とグループ `{ $group }` だけです。`sudo keymend` を実行してください。
    .page = `{ $command }` を実行できるのは、root とグループ `{ $group }` だけです。Keymend を管理者権限で起動するか、このコンピューターの管理者に依頼してください。
advice-with-exit-code = { $advice }（終了コード { $code }）
advice-crashed = なし（クラッシュしました）
advice-said = 出力：{ $text }
advice-said-nothing = 出力はありませんでした
advice-said-code = 終了コード { $code }、{ $text }
advice-status-not-known = サブスクリプションのステータス `{ $status }` は、既知の一覧にありません。カスペルスキーアプリでこのステータスの説明を確認してください。
advice-service-silent = 保護サービスが応答しなかったため、その値に意味はありません。サービスを起動し、取得し直してください。
advice-older-product = { $product } がインストールされていますが、Keymend はその出力に対応していません。root として `{ $command }` を実行し、ライセンスが有効かどうかを確認してください。
advice-password-protected = カスペルスキーアプリはパスワードで保護されています。管理者に問い合わせてください。
advice-avp-silent = `{ $file }` に、ライセンスに関する内容はありません。コードについて `avp.com` が出力した内容を渡してください。
advice-avp-gone = カスペルスキーアプリのフォルダーに avp.com がありません。アプリが完全にはインストールされていません。修復してください。
advice-control-silent = `{ $file }` に、既知の項目名の値がありません。`kesl-control --app-info` の出力を、LC_ALL=C を指定して取得してください。
    .page = `{ $file }` に、既知の項目名の値がありません。内容がわかる場合は、「Keymend に詳しく伝える」に入力してください。
advice-klnagchk-not-known = `{ $file }` に、klnagchk の項目名がありません。`--as` で形式を指定してください。
    .page = `{ $file }` に、klnagchk の項目名がありません。内容がわかる場合は、「Keymend に詳しく伝える」に入力してください。

## Windows とレジストリ

advice-registry-refused = Windows が読み取りを拒否しました。`keymend` を管理者として実行してください。
    .page = Windows が読み取りを拒否しました。Keymend を管理者権限で起動するか、このコンピューターの管理者に依頼してください。
advice-registry-failed = Windows で読み取れませんでした（{ $why }）。もう一度試し、それでもだめな場合はカスペルスキーアプリを修復してください。
advice-registry-broken-lines = `{ $file }` は{ $first }行目から壊れている行があり、それらの行を読み飛ばしました（行数：{ $count }）。キーをエクスポートし直してください。
advice-registry-value-too-large = `{ $file }` の{ $line }行目の値 { $name } は 1 MiB を超えているため、除外しました。何もする必要はありません。
advice-registry-default-value = （既定）
advice-registry-part = `{ $file }` の一部だけを読み取りました。キー KasperskyLab だけをエクスポートしてください。
advice-registry-silent = `{ $file }` に、カスペルスキーアプリの既知の値がありません。`{ $key }` をエクスポートしてください。
advice-registry-too-deep = { $deepest }階層より深いキーは除外しました。regedit でキー KasperskyLab をエクスポートして、そのファイルを指定してください。
advice-registry-too-many = キーが多すぎるため、一部を除外しました。regedit でキー KasperskyLab をエクスポートして、そのファイルを指定してください。
advice-value-too-large = 値が 1 MiB を超えているため、除外しました。何もする必要はありません。
advice-folder-gone = レジストリにはカスペルスキーアプリのフォルダー `{ $folder }` が記録されていますが、フォルダーがありません。アプリが完全には削除されていません。カスペルスキーの削除ツールで残りを削除するか、アプリを再インストールしてください。
advice-databases-never-updated = カスペルスキーアプリによると、定義データベースは一度もアップデートされていません。アップデートを実行してください。
advice-several-products = 複数の製品が記録されていて、どれが使用中かを判断できません：{ $products }。インストールされている製品を確認し、そのキーだけをエクスポートしてください。
advice-several-products-and-more = 複数の製品が記録されていて、どれが使用中かを判断できません：{ $products }、ほか { $more }件。インストールされている製品を確認し、そのキーだけをエクスポートしてください。
advice-wrong-value = { $wanted }であるはずですが、{ $held }になっており、正しくありません。残りは読み取りました。
advice-more-wrong-values = ほかに { $more }個の値が不明な形式だったため、読み飛ばしました。残りは読み取りました。
advice-wanted-unix-date = Unix 秒の日付
advice-wanted-windows-date = Windows 形式の日付
advice-wanted-days = 日数
advice-wanted-flag = 0 または 1
advice-wanted-version = バージョン
advice-wanted-day = 20260524 のような日付
advice-wanted-ticket = アクティベーションチケット
advice-wanted-date-like = 05-05-2024 17-00-00 のような日付
advice-wanted-ticket-date = { $name } に日付があるチケット
advice-wanted-ticket-number = { $name } に数値があるチケット
advice-held-texts = テキストのリスト
advice-held-binary = バイナリデータ
advice-held-number = 数値
advice-held-text = テキスト
advice-agent-without-app = ネットワークエージェントによると、このコンピューターを保護するカスペルスキーアプリはインストールされていません。インストールしてください。
advice-security-providers = この Windows は応答しませんでした（{ $why }）。「Windows セキュリティ」の「セキュリティ プロバイダー」（Security providers）を開き、表示された内容を `--message` で渡してください。
    .page = この Windows は応答しませんでした（{ $why }）。カスペルスキーアプリのライセンスウィンドウを開き、表示された内容を「Keymend に詳しく伝える」に入力してください。

## このコンピューターのその他の情報

advice-no-product = このコンピューターにカスペルスキーアプリは見つかりませんでした。アプリがインストールされているコンピューターで `keymend` を実行するか、そのコンピューターの診断用データを指定するか、メッセージを `--message` で渡してください。
    .page = このコンピューターにカスペルスキーアプリは見つかりませんでした。アプリがインストールされているコンピューターで Keymend を使うか、そのコンピューターのファイルを選ぶか、画面に表示された内容を「Keymend に詳しく伝える」に入力してください。
advice-probe-timed-out = { $seconds }秒以内に応答がありませんでした。後でもう一度試してください。
advice-mac-version = { $why }ため、バージョンがわかりません。バージョンは「{ $name } について」ウィンドウで確認できます。
advice-mac-file-unreadable = ファイルを読み取れない
advice-mac-file-binary = ファイルが、Keymend では読み取れないバイナリ形式のプロパティリストである
advice-mac-file-no-version = ファイルにバージョンが記載されていない
advice-mac-licence = Mac では、ライセンスの状態を確認できるファイルもコマンドもありません。カスペルスキーアプリのライセンスウィンドウを開き、表示された内容を `--answer license.status=expired` のように渡してください。
    .page = Mac では、ライセンスの状態を確認できるファイルもコマンドもありません。カスペルスキーアプリのライセンスウィンドウを開き、表示された内容を「Keymend に詳しく伝える」に入力してください。
advice-one-date-ahead = 時計の日付は { $now } ですが、{ $newest }。1つの日付だけでは判断できません。コンピューターの日付が正しくない場合は、`--answer system.clock_behind=yes` を指定してください。
    .page = 時計の日付は { $now } ですが、{ $newest }。このコンピューターの日付が正しくない場合は、そのことを「Keymend に詳しく伝える」に入力してください。
advice-file-is-of = { $path } の日付は { $moment } です
advice-fact-is = { $label }：{ $moment }
advice-hosts-unreadable = 読み取れません（{ $why }）。`keymend` を管理者として実行してください。
    .page = 読み取れません（{ $why }）。Keymend を管理者権限で起動するか、このコンピューターの管理者に依頼してください。
advice-traces-not-listed = `{ $folder }` に、内容を一覧表示できないフォルダーがあります（フォルダー数：{ $count }、{ $why }）。`keymend` を管理者として実行してください。
    .page = `{ $folder }` に、内容を一覧表示できないフォルダーがあります（フォルダー数：{ $count }、{ $why }）。Keymend を管理者権限で起動するか、このコンピューターの管理者に依頼してください。

## Security Center

advice-ksc-not-json = `{ $file }` は、{ $line }行目が正しい JSON ではありません。エクスポートし直してください。
advice-ksc-no-keys = `{ $file }` にライセンスキーがありません。Security Center で `LicenseKeys.EnumKeys` を取得してください。
advice-ksc-more-pages = `{ $file }` は一覧の一部です。Security Center にはほかにもキーがあります（`bEOF` が false）。残りのページも保存してください。
advice-ksc-key-not-listed = このコンピューターのライセンス { $key } は Security Center の一覧にありません。Security Center で削除されていないか確認してください。
advice-ksc-no-event = `{ $file }` に、ライセンスに関するイベントはありません（イベント数：{ $events }）。
advice-ksc-device-silent = `{ $file }` にあるこのコンピューターのイベントに、ライセンスに関するものはありません（イベント数：{ $events }）。
advice-ksc-lines-passed-over = `{ $file }` の一部の行は、読み飛ばしたか、途中までしか読めませんでした（途切れている行：{ $cut }、他社製品の行：{ $others }、Security Center のイベントではない行：{ $strange }）。最初の行は { $line } 行目です。
advice-ksc-event-alone = Security Center の報告：{ $event }。これだけでは、ライセンスが有効かどうかは分かりません。Security Center でキーを確認してください。
advice-ksc-unknown-events = Security Center が報告したライセンスのイベントの一部は、Keymend では不明です（{ $classes }、イベント数：{ $count }）。Security Center で確認してください。
advice-ksc-error = Security Center がデータの代わりにエラーを返しました：{ $error }。呼び出しを修正して、もう一度実行してください。
advice-ksc-no-date = `{ $name }` の日付を読み取れません：`{ $text }`。Security Center で確認してください。
advice-ksc-too-many-keys = 最初の { $most }個のキーだけを読み取りました。ファイルを分割してください。
advice-ksc-too-many-devices = 最初の { $most }台のコンピューターだけを読み取りました。ファイルを分割してください。
advice-ksc-counts = Security Center による台数：ライセンスの有効期限が切れたコンピューター { $expired }台、まもなく切れるコンピューター { $expiring }台。どのコンピューターかは `LicenseKeys.AcquireKeyHosts` で確認してください。
advice-ksc-counts-expired = Security Center による、ライセンスの有効期限が切れたコンピューターの台数：{ $expired }台。まもなく切れる台数は入力に含まれていません。どのコンピューターかは `LicenseKeys.AcquireKeyHosts` で確認してください。
advice-ksc-counts-expiring = Security Center による、ライセンスの有効期限がまもなく切れるコンピューターの台数：{ $expiring }台。すでに切れた台数は入力に含まれていません。どのコンピューターかは `LicenseKeys.AcquireKeyHosts` で確認してください。
advice-ksc-counts-none = Security Center の集計では、ライセンスの有効期限が切れた、またはまもなく切れるコンピューターはありません。
advice-ksc-counts-contradict = `{ $file }` には同じ番号 (`{ $number }`) の値が 2 つあります: { $one } と { $other }。最初の値を使用しました。どちらが正しいかを確認するには、保存し直してください。
advice-ksc-no-counts = `{ $file }` にライセンスの件数がありません。`snmpwalk -On` で `.1.3.6.1.4.1.23668.1093.1.1` を取得してください。
advice-ksc-snmp-no-agent = SNMP サービスは Security Center を認識していません。SNMP エージェントがインストールされていません。管理サーバーにこのコンポーネントをインストールして、SNMP サービスを再起動してください。
advice-ksc-snmp-no-answer = サーバーが SNMP に応答しませんでした。アドレス、コミュニティ名、SNMP サービスが動作していることを確認して、もう一度実行してください。

## GetSystemInfo

advice-gsi-cut = レポート `{ $file }` の末尾がありません。残っている部分は読み取りました。レポートを作り直してください。
advice-gsi-no-product = レポート `{ $file }` に、カスペルスキー製品の記載がありません。カスペルスキー製品がインストールされているコンピューターで作成してください。

## 失敗の理由

advice-why-not-found = この場所には何もありません
advice-why-no-rights = 権限がありません
advice-why-timed-out = 時間がかかりすぎました
advice-why-invalid = データが破損しています
advice-why-full = ディスクに空きがありません
advice-why-read-only = 変更できません
advice-why-exists = この場所にはすでに何かがあります
advice-why-folder = フォルダーです
advice-why-not-folder = フォルダーではありません
advice-why-closed = 接続が閉じられました
advice-why-refused = 接続が拒否されました
advice-why-other = システムのメッセージ：{ $text }
advice-as-written = { $text }

advice-others-not-looked-at = ほかの人のコンピューターについて書かれた内容は確認していません。読み取ったのはこのコンピューターだけです。そのコンピューターで Keymend を実行するか、そこで `keymend collect` を実行して、できたファイルをここで読み込んでください。
    .page = ほかの人のコンピューターについて書かれた内容は確認していません。読み取ったのはこのコンピューターだけです。そのコンピューターで Keymend を開いてください。
advice-other-product-not-read = { $name } について書かれた内容は確認していません。読み取ったのは別の製品です。{ $name } がインストールされているデバイスで Keymend を実行するか、そのウィンドウの表示内容をお書きください。
    .page = { $name } について書かれた内容は確認していません。読み取ったのは別の製品です。{ $name } がインストールされているデバイスで Keymend を開くか、そのウィンドウの表示内容をお書きください。
