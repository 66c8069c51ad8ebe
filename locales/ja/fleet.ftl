fleet-title = カスペルスキーのライセンス：{ $records }件
fleet-checked = { $moment }に確認しました。
fleet-checked-between = { $first }から{ $last }までに確認しました。
fleet-in-one-line = レコード：{ $records }件。問題あり：{ $problems }件。判断できない：{ $unsure }件。読み取れない：{ $errors }件。30日以内に有効期限が切れるライセンス：{ $ending }件。
fleet-partly-read = 一部だけを読み取ったレコード：{ $count }件。理由は `error` 列にあります。
fleet-nothing-read = 何も読み取れませんでした。この結果からは、ライセンスについて何もわかりません。
fleet-not-recognised = `{ $file }` の形式を認識できません。ライセンスに関する記述を検索するには、`{ $command }` を実行してください。
fleet-warnings = 警告（`--warn-days`）：{ $count }件。
fleet-warned = 警告 (`--warn-days`): { $told }。期限が切れる前にライセンスを更新してください。
fleet-of-keys = コンピューターではなくライセンスキーのレコード：{ $count } 件。
fleet-contradictions = ある情報源では問題があり、別の情報源では問題がないコンピューターとキー：{ $count } 件。
fleet-self-contradictions = 内容が矛盾しているレコード：{ $count } 件。
fleet-different-ends = 有効期限が 2 通り示されているコンピューターとキー：{ $count } 件。
fleet-different-counts = 2 つの情報元で異なる台数: { $count } 件。
fleet-values-left-out = 値の種類が多すぎて個別に数えられない列があります。{ $most }種類を超える分はまとめて数えるため、個々の値の件数が実際より少ないことがあります。
fleet-duplicates = ID が重複するレコード：{ $count }件。最初のもの：{ $place }。
fleet-earlier = 中断された実行の記録のうち、読み戻せず、ここに含まれていないもの: { $count } 件。
fleet-results = 結果
fleet-endings = ライセンスの有効期限
fleet-key-endings = ライセンスキーの有効期限
fleet-topics = 診断結果
fleet-products = 製品
fleet-versions = バージョン
fleet-providers = サービスプロバイダー
fleet-keys = ライセンスキー
fleet-groups = グループ
fleet-soonest = 有効期限が最も早いライセンス
fleet-over-limit = 許可された台数を超えて使用中
fleet-contradicted = 情報源の食い違い
fleet-ends-differ = 有効期限の食い違い
fleet-counts-differ = 異なる台数
fleet-repeated = 重複する ID
fleet-unread = 読み取れなかったもの
fleet-name = 名前
fleet-count = レコード
fleet-problems = 問題あり
fleet-unsure = 判断できない
fleet-errors = 読み取れない
fleet-fine = 問題なし
fleet-ending = 30日以内に期限切れ
fleet-days-left = 残り日数
fleet-days-ago = 経過日数
fleet-ends = 有効期限
fleet-product = 製品
fleet-used = 使用中のデバイス数
fleet-allowed = 許可された台数
fleet-over = 超過数
fleet-counted = 数えたもの
fleet-number = 数
fleet-expired-computers = ライセンスの期限が切れたコンピューター
fleet-expiring-computers = ライセンスの期限がまもなく切れるコンピューター
fleet-problem-in = 問題ありとする情報源
fleet-fine-in = 問題なしとする情報源
fleet-place = 場所
fleet-id = ID
fleet-why = 理由
fleet-and-more = ほか{ $count }件
fleet-line = { $source }、{ $line }行目
fleet-ended = 期限切れ
fleet-within = { $days }日以内
fleet-later = それ以降
fleet-unknown = 不明
fleet-changes = 変更点
fleet-before = 変更前
fleet-after = 変更後
fleet-no-change = 変更はありません。両方にあるレコード：{ $records }件。
fleet-names-repeated = 同じ実行の別のレコードと名前が同じレコード：{ $count } 件。名前ごとに最も悪いレコードを採用します。
fleet-expired = 新たに期限切れ
fleet-broken = 新しい問題
fleet-fixed = 解決済み
fleet-renewed = 更新済み
fleet-other = 変更あり
fleet-new = 新規
fleet-new-problem = 新規（問題あり）
fleet-gone = なくなったもの
fleet-still = 未解決のまま
fleet-left = { $days ->
    [0] 残り1日未満
   *[other] 残り{ $days }日
}
fleet-past = { $days ->
    [0] 期限切れから1日未満
   *[other] { $days }日前に期限切れ
}
# Why too little is known of a record.
fleet-why-neither = ライセンスの状態も有効期限も不明です。
fleet-why-old-event = { $day } のイベントにライセンスの有効期限切れが記録されていますが、それ以降の情報はありません。
fleet-why-contradicts = 入力内容に矛盾があります：{ $facts }。
fleet-why-estimate = 有効期限は推定値にすぎません。
fleet-why-unlisted = ライセンスキーがキーの一覧にありません。
fleet-why-list-unread = 一覧には Keymend が読み取れる数より多くのライセンスがあり、{ $key } は読み取った中にありません。一覧を分割してください。
fleet-why-possible = 可能性はありますが、確実ではありません：{ $title }。
fleet-why-missing = 不明な項目：{ $facts }。
fleet-why-undecided = わかっている内容では、ライセンスに問題がないかどうか判断できません。
fleet-why-part = 入力の一部を読み取れませんでした。
fleet-command-not-read = コマンドラインを読み取れません。ターミナルで試してください
fleet-status-ok = ライセンス：OK
fleet-status-warning = ライセンス：警告
fleet-status-critical = ライセンス：重大
fleet-status-unknown = ライセンス：不明

## Why a record could not be read

fleet-not-utf8 = レコードの{ $byte }バイト目以降が UTF-8 のテキストではありません。UTF-8 で保存してください。
fleet-empty-line = 行が空です。レコードを記述してください。
fleet-not-an-object = レコードが JSON オブジェクトではありません。{ $example } のように記述してください。
fleet-long-id = レコードの ID が{ $most }バイトを超えています。
fleet-json-ends = JSON の途中でレコードが終わっています（{ $byte }バイト目）。
fleet-json-member = レコードの項目 `{ $member }` の種類が正しくありません（{ $byte }バイト目）。
fleet-json-twice = レコードに項目 `{ $member }` が2回あります（{ $byte }バイト目）。
fleet-json-wrong = レコードは{ $byte }バイト目から有効な JSON ではありません。
fleet-value-unknown = `{ $name }` の値が正しくありません。
fleet-two-values = 入力の内容が矛盾しています: 「{ $one }」と「{ $other }」。
fleet-code-unknown = エラーコード `{ $code }` は不明です。`kesl:68` のように、対象の製品を付けて書いてください。製品: { $families }。
fleet-code-of-several = エラーコード `{ $code }` は複数の製品で使われています。どれかを指定してください: { $codes }。
fleet-too-many-facts = レコードの情報の数が、Keymend が読み取る上限を超えています。
fleet-name-cut = 名前が { $most } 文字を超えるため、末尾にハッシュを付けて短く表示しています。
fleet-several-machines = この診断用データには{ $count }台のコンピューターの情報があります。個別のファイルとして指定してください。
fleet-more = ほかの誤り：{ $more }件。
fleet-broken-record = 以前の実行のレコードが破損しています：{ $why }
fleet-not-a-moment = レコードの `now` が、2026-11-24T10:00:00Z のような日時ではありません。
fleet-facts-and-capture = レコードに情報と診断用データの両方があります。どちらか一方だけにしてください。
fleet-neither = レコードに情報も診断用データもありません。
fleet-too-long = レコードが{ $size }バイトあります。Keymend が読み取るのは{ $most } MiB までです。分割してください。
fleet-output-cut = `{ $source }` は、実行時に書き込まれたとき（{ $records } 件）より短くなっています。その後に切り取られています。もう一度実行してください。
fleet-lines-not-held = `{ $source }` のうちレコードではない行が { $most } MiB を超えています。超えた行は読み込んでいません（行数: { $count }、最初は { $line } 行目）。ファイルを分割してください。
fleet-broke-off = `{ $place }` が{ $line }行目で途切れています（{ $why }）。それより前の行は読み取りました。完全なファイルを用意して `--resume` を使うか、もう一度実行してください。
fleet-archive-broken = `{ $place }` は完全なアーカイブではありません（{ $why }）。それより前の部分は読み取りました。コピーまたは作成し直してください。
fleet-too-deep = `{ $place }` はフォルダーの{ $most }階層下にあり、Keymend の検索範囲外です。読み取るには、コマンドでこのパスを指定してください。
fleet-too-many-files = `{ $place }` のファイル数が{ $most }個を超えています。残りは読み取っていません。フォルダーを分割してください。
fleet-not-followed = `{ $place }` はリンク、パイプ、またはデバイスのため、読み取っていません。読み取るには、コマンドでこのパスを指定してください。
fleet-member-not-read = `{ $place }` は読み取られませんでした。{ $why }
fleet-members-passed-over = `{ $place }` の一部のファイルは形式が不明なため、読み飛ばしました（ファイル数：{ $count }）。最初のファイルは `{ $first }` です。
fleet-members-not-read = `{ $place }` のほかのファイルも読み取られませんでした（ファイル数：{ $count }）。{ $why }

## 表

fleet-column-form = `{ $text }` では、どの列のことか分かりません。`key=ライセンスキー` のように書いてください。
fleet-no-such-column = `{ $name }` は列の内容として指定できません。指定できるのは { $all } とすべての項目の名前です。
fleet-column-twice = `{ $text }` はすでに指定した内容と重複しています。
fleet-column-missing = `{ $file }` に列 { $column } がありません。ある列は { $columns } です。
fleet-no-column = `{ $file }` の列に何が入っているか分かりません：{ $columns }。列の名前で指定してください：{ $example }
fleet-row-too-wide = この行のセルは { $cells }個ですが、表の列は { $columns }個です。区切り文字を含む文字列は引用符で囲んでください。
fleet-row-unnamed = この行にはライセンスキーもコンピューターも書かれていません。どちらかを追加してください。
fleet-quote-open = この行の引用符が閉じられていません。閉じるか、取り除いてください。
fleet-row-too-long = この行は { $most } MiB を超えています。分割してください。
fleet-table-damaged = `{ $file }` は壊れているか、途中で切れています。それより前の行は読み取りました。もう一度エクスポートしてください。
fleet-web-page = `{ $file }` はデータではなく、サインインページなどのウェブページです。サインインしてから、データを保存し直してください。
