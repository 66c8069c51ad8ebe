errors-language-not-spoken = Keymend は「{ $asked }」に対応していないため、{ $instead } で表示します。対応している言語：{ $known }。
errors-no-such-language = この言語には対応していません。対応している言語：{ $known }。
errors-language-not-shown = この端末では言語 `{ $asked }` の文字を表示できないため、英語で表示します。
errors-either = { $first } または { $second }
errors-did-you-mean = { $names } のことですか？
errors-please-report = このエラーをご報告ください。
errors-stopped = Keymend { $version } は、Keymend 自体のエラーのため停止しました（{ $place }）。
errors-several = { $sentences }
errors-quoted = { $text }

## 書き込みまたは読み取りができないファイル

errors-write = { $path } に書き込めません：{ $why }。
errors-write-stdout = 標準出力に書き込めません：{ $why }。
errors-read = { $path } を読み取れません：{ $why }。
errors-hint-disk-full = ディスクの空き領域を増やすか、別の場所に書き込んでください。
errors-hint-may-write = 書き込み権限のあるフォルダーを選んでください。
errors-hint-create-folder = 先にフォルダーを作成してください。
errors-hint-other-place = 別の場所を選んでください。
errors-hint-other-config = 別の設定ファイルは、`--config FILE` または KEYMEND_CONFIG で指定できます。
errors-hint-other-data = 別のフォルダーは、KEYMEND_DATA で指定できます。
errors-hint-check-path = パスを確認してください。
errors-hint-no-right = 読み取り権限のあるコピーを指定するか、読み取り権限を申請してください。
errors-hint-not-utf8 = UTF-8 のテキストではありません。
errors-hint-try-again = もう一度試してください。
errors-wanted-message = メッセージのファイルを指定するか、`--message` でテキストを渡してください。
errors-wanted-topics = トピックファイルのフォルダーを指定してください。
errors-wanted-templates = テンプレートのフォルダーを指定してください。
errors-wanted-providers = サービスプロバイダーファイルのフォルダーを指定してください。
errors-wanted-settings = 設定ファイルを指定してください。
errors-wanted-text = テキストファイルを指定してください。

## コマンドライン

errors-usage-more = `{ $command }` で、入力できる内容を確認できます。
errors-unknown-option = オプション `{ $option }` はありません。
errors-unknown-command = コマンド `{ $typed }` はありません。
errors-unexpected-argument = `{ $typed }` はここでは使えません。
errors-as-a-value = `{ $typed }` を値として指定する場合は、`-- { $typed }` と入力してください。
errors-not-a-value = `{ $option }` に `{ $value }` は指定できません。指定できる値：{ $values }。
errors-value-invalid = `{ $option }` に `{ $value }` は指定できません。
errors-value-missing = `{ $option }` には値が必要です。
errors-value-unwanted = `{ $option }` に値は指定できませんが、`{ $value }` が指定されています。
errors-options-together = `{ $option }` は、{ $other } と一緒に使えません。
errors-option-twice = `{ $option }` は1回しか指定できません。
errors-too-many-values = `{ $option }` の値が多すぎます。`{ $value }` は指定できません。
errors-arguments-missing = 必要なものが指定されていません：{ $missing }。
errors-command-missing = `{ $command }` には、続けてコマンドが必要です：{ $commands }。
errors-not-a-number = 整数を入力してください。
errors-not-a-time = 時刻は 2026-11-24T10:00:00Z のように入力してください。
errors-not-a-kind = 使用できる形式：{ $kinds }。
errors-not-utf8-argument = 引数の1つが正しいテキストではありません。
errors-no-file-or-command = ファイルもコマンドも、`{ $typed }` は見つかりません。つづりを確認してください。テキストの意味は `keymend explain { $quoted }` で調べられます。
errors-no-command-or-file = コマンドもファイルも、`{ $typed }` は見つかりません。もしかして：`keymend { $command }`
errors-options-behind = オプションはコマンドの後に入力します：`{ $right }`。
errors-options-not-taken = オプションはコマンドの後に入力します。`{ $command }` では、次のオプションは使えません：{ $options }。使えるものは `{ $command } --help` で確認できます。
errors-stdin-again = stdin（`-`）は、手順のたびに読み直すことができません。ファイルを指定するか、`--no-input` を使ってください。
errors-stdin-twice = stdin（`-`）は1回しか読み取れません。1つをファイルの指定に変えてください。
errors-name-capture = 書き込むファイルを指定してください：`keymend collect -o capture.zip`。
errors-capture-refused = 何も書き込んでいません。`--whole` を付けない場合、診断用データには Keymend が解釈できるものだけが含まれます。
errors-closest-not-asked = `--closest` は質問への回答ですが、このテキストについての質問はありません。`--closest` を外してください。
errors-closest-range = `--closest { $number }` は指定できません。1～{ $most } の番号を選んでください。
errors-redact-where = `-o DIR` で書き込み先を指定するか、先に `--show` で確認してください。
errors-codes-kept = アクティベーションコードを残すことはできません。`--keep` には、別の種類または値を指定してください。
errors-in-the-way = { $path } はすでに存在します。空のフォルダーを選んでください。
errors-bundle-where = `-o FILE.zip` で書き込み先を指定してください。
errors-resume-where = `--resume` は、ファイルに保存されたレコードの続きから再開します。`-o` でそのファイルを指定してください。
errors-run-of-others = { $path } は、情報源またはオプションが異なる実行で作成されたファイルです。そのときのコマンドをもう一度実行するか、別のファイルを指定してください。
errors-run-input-changed = { $path } を書き込んだ実行の開始後に、{ $source } が変更されました。`--resume` を付けずにもう一度実行してください。
errors-run-stopped = 停止しました。{ $path } の続きから再開するには、コマンドに `--resume` を付けてもう一度実行してください。
errors-run-is-whole = { $path } は最後まで書き込まれています。残っている処理はありません。最初からやり直すには、このファイルを削除してください。
errors-run-unmarked = { $path } の横に、実行がどこまで進んだかを示す記録がありません。`--resume` を付けずに最後まで終わった実行は記録を残しません。また、別のファイルである可能性もあります。ファイルが完全であれば、再開する必要はありません。そうでない場合は、別のファイルを指定するか、`--resume` を付けずに実行して書き直してください。
errors-run-unproven = { $path } がこれらの情報源の実行で作成されたことを確認できません。別のコマンドが書き込んだか、その後に変更または切り詰められた可能性があります。別のファイルを指定するか、`--resume` を付けずに実行して書き直してください。
errors-output-is-source = { $path } は情報源の 1 つです。書き込むと内容が失われます。別のファイルを指定してください。
errors-two-computers = 2 台の異なるコンピューターです：`{ $before }` と `{ $after }`。同じコンピューターのキャプチャを 2 つ指定してください。
errors-turned-round = BEFORE（{ $before }）は AFTER（{ $after }）より後のものです。その後の変化を見るには、入れ替えてください。
errors-compare-nothing = { $source } を比較できません：読み取れる内容がありません。{ $why }
errors-fleet-lost = Keymend のエラーにより、読み取り中に一部のコンピューターのデータが失われました。もう一度実行してください。

## 情報源、回答、項目

errors-no-source = `{ $name }` を読み取れません。{ $advice }
errors-no-such-machine = この情報源に、コンピューター `{ $wanted }` はありません。次のいずれかを指定してください：{ $known }。
errors-several-machines = この情報源には、複数のコンピューターの情報があります（{ $known }）。`--machine` で1台を指定してください。
errors-not-an-answer = `{ $given }` は回答として使えません。purchase.channel=provider のように、FACT=VALUE の形で入力してください。
errors-no-such-fact = 項目 `{ $given }` はありません。
errors-can-answer = 回答できる項目：{ $facts }。
errors-not-a-choice = `{ $fact }` に `{ $text }` は指定できません。{ $choices } のいずれかを指定してください。
errors-wrong-type = `{ $fact }` に `{ $text }` は指定できません。指定できる値：{ $wanted }。
errors-wants-flag = yes または no
errors-wants-answer = はい または いいえ
errors-wants-count = 整数
errors-wants-moment = 2026-11-24 または 2026-11-24T10:00:00Z のような日付
errors-wants-version = 21.3 のようなバージョン
errors-wants-text = テキスト
errors-not-an-error-code = `attempt.error_code` に `{ $given }` は指定できません。89479002 や kesl:65 のようなコードを指定してください。

## トピック

errors-no-such-topic = トピック `{ $name }` はありません。
errors-all-topics = `keymend topics list` で、すべて表示できます。
errors-topic = トピック { $path } に誤りがあります：{ $why }。
errors-topic-left-out = { $why } このトピックは使用されません。すべての誤りは `keymend topics check` で確認できます。
errors-topic-check = `keymend topics check` で、すべての誤りとその行を確認できます。
errors-topic-built-in = Keymend に組み込まれているトピックが破損しています（{ $path }）：{ $why }。
errors-topics-read = { $path } からトピックを読み取れません：{ $why }。
errors-words-fault = { $place }：{ $why } 組み込みの語句を使用します。
errors-words-fault-new = { $place }：{ $why } それまで、この言語の文面は作成されません。
errors-words-fault-rest = { $place }：{ $why } 残りは使用します。
errors-words-not-fluent = `{ $line }` はメッセージではありません。`名前 = 文` の形で書いてください。
errors-words-too-deep = 波かっこの入れ子が { $most }段を超えています。波かっこを使わずに書いてください。
errors-words-missing = メッセージが{ $count }件不足しています（最初は `{ $first }`）。追加してください。
errors-words-broken = `{ $id }` が空であるか、Keymend がここで値を入れない変数を使っています。`locales/en` の英語のメッセージと比べてください。
errors-words-unknown = `{ $id }` というメッセージはありません。
errors-words-file = { $why }。
errors-words-elsewhere = 語句は `LANGUAGE/letter.ftl` と `LANGUAGE/facts.ftl` からのみ読み取ります。このファイルの名前を変えるか、そこに移動してください。
errors-topic-new-id = `{ $id }` はトピックの ID として使えません。code-rejected のように、小文字の単語をハイフンでつないでください。
errors-topic-new-exists = トピック `{ $id }` はすでにあります。別の ID を選んでください。
errors-topic-new-in-the-way = { $path } はすでに存在します。別の ID を選ぶか、そのファイルを移動してください。
errors-topic-new-nowhere = ここにフォルダー { $path } はありません。Keymend の作業コピーの中で実行するか、`--dir` でフォルダーを指定してください。
errors-topic-new-no-code = KM-950～KM-999 のコードは、すべて使用されています。

## 設定と販売元

errors-settings-read = 設定 { $path } を読み取れません：{ $why }。
errors-settings-write = 設定 { $path } に書き込めません：{ $why }。
errors-settings-wrong = 設定 { $path } に誤りがあります：{ $why }
errors-settings-changed-by-others = 設定 { $path } には Keymend が使用するプログラムまたはファイルがあり、`{ $place }` をほかの人が変更できます。自分だけが書き込めるようにしてください（`chmod go-w`）。
errors-settings-hint = ファイルを修正するか、`--config` で別のファイルを指定してください。
errors-no-such-setting = 設定 `{ $key }` はありません。
errors-all-settings = `keymend config show` で、すべて表示できます。
errors-setting-value = `{ $key }` にこの値は設定できません：{ $why }
errors-password-in-settings = パスワードは設定に保存できません。ファイル、変数、またはコマンドを指定してください：mail.password-file、mail.password-env、mail.password-command。
errors-sellers-read = { $path } からサービスプロバイダーを読み取れません：{ $why }。
errors-seller = サービスプロバイダーファイル { $path } に誤りがあります：{ $why }
errors-seller-at = { $line } 行目：{ $why }
errors-seller-left-out = サービスプロバイダーファイル { $path } は使用されません：{ $why } すべての誤りは `keymend providers check` で確認できます。
errors-seller-without-parts = プロバイダーファイル { $path } は、誤っている部分を除いて使用されます: { $why } `keymend providers check` ですべての誤りを確認できます。
errors-seller-missing = `{ $member }` がありません。
errors-seller-member = `{ $member }` の値の種類が正しくありません（{ $why }）。
errors-seller-unknown-member = サービスプロバイダーファイルに `{ $member }` という項目はありません。
errors-seller-hint = ファイルを修正するか、フォルダーの外に移動してください。
errors-seller-unknown-field = フィールド `{ $field }` はありません。
errors-seller-name = 名前はそれぞれ、1行の単純なテキストにしてください。
errors-seller-source = `source` には、その情報が記載されているページを指定してください。
errors-seller-site = `site` には、Web サイトのアドレスを指定してください。
errors-seller-page = `page` は https:// で始まる必要があります。
errors-seller-mail = `mail` が有効なメールアドレスではありません。
errors-seller-language = `language` は `de` のような言語コードにしてください。
errors-seller-desk-address = `desk.address` は有効なメールアドレスではありません。
errors-seller-desk-mail-url = 種類が `mail` の窓口に `url` は指定できません。`rt` などのシステム名を指定するか、`url` を削除してください。
errors-seller-desk-url = `desk.url` は https:// で始め、ユーザー名、パスワード、`?`、`#` を含めないでください。
errors-seller-desk-queue = `desk.queue` は普通の 1 行で指定してください。
errors-seller-desk-field = { $system } に `{ $theirs }` という項目は作れません（{ $ours } 用）。{ $kind ->
    [redmine] `12` のようなカスタムフィールドの番号を指定してください。
    [zammad] 使えるのは小文字の英字、数字、`_` で、末尾を `_id` にすることはできません。
    [freshdesk] 名前は `cf_` で始め、小文字の英字、数字、`_` を使ってください。
    [znuny] 使えるのは英字と数字だけです。
    [osticket] 使えるのは英字、数字、`_` だけです。
    [rt] 引用符、波かっこ、ピリオド、バックスラッシュは使えません。
   *[mail] `X-` で始まるヘッダーを指定してください。
}
errors-seller-desk-our-header = `X-Keymend-` で始まるヘッダーは Keymend 専用です。別の名前にしてください。
errors-seller-desk-no-queue = { $system } にはキューがないため、`queue` はどこにも届きません。外すか、`kind` にチケットシステムを指定してください。
errors-seller-desk-private = `{ $field }` には入力された内容が含まれる可能性があるため、ヘッダーにはならず、メールでは入力できません。この項目を外すか、`desk.url` を指定してください。
errors-seller-desk-queue-identifier = `desk.queue` は Redmine のプロジェクトの識別子です。アドレスにあるとおり、小文字、数字、`-`、`_` で書いてください。
errors-seller-desk-queue-number = `desk.queue` は番号で指定してください。{ $system } のインターフェースは番号しか受け付けません。
errors-seller-desk-twice = `{ $theirs }` が `{ $first }` と `{ $ours }` の両方に使われています。項目ごとに別の名前を付けてください。
errors-seller-same-name = `{ $name }` は { $other } も指しています。それぞれの名前は 1 つのファイルだけで使うか、その項目を置き換える場合は両方を同じファイル名にしてください。
errors-seller-checked = `checked` が 2026-11-24 のような日付ではありません。

## 個人情報

errors-redact-not-text = { $path } はテキストではなく、個人情報を削除できないため、除外します。
errors-redact-too-many = 異なる個人情報が{ $most }個を超えています。一度に処理するファイルを減らしてください。
errors-redact-map = 置き換えた値のリスト { $path } を使えません：{ $why }。
errors-redact-map-hint = `--map` で別のファイルを指定するか、そのファイルを移動してください。
errors-leak = { $path } には、処理後も個人情報（{ $kind }）が残っているため、何も書き込みません。
errors-leak-capture = 診断用データの { $member } に個人情報（{ $kind }）が残っているため、何も書き込みません。
errors-leak-request = 問い合わせ文に個人情報（{ $kind }）が残っているため、何も書き込みません。
errors-secret-in-field = 欄 { $field } にカード番号、パスワード、暗証番号、身分証の番号、またはアクティベーションコードが含まれているため、何も送信されません。空にするには: `keymend ticket edit { $number } --set { $field }=`
    .page = 欄 { $field } にカード番号、パスワード、暗証番号、身分証の番号、またはアクティベーションコードが含まれているため、何も送信されません。欄からその内容を削除し、依頼をもう一度保存してください。
errors-leak-bundle = 資料一式のファイル { $name } に個人情報（{ $kind }）が残っているため、何も書き込みません。
errors-capture-write = 診断用データを作成できません：{ $why }。
errors-page = ページを作成できません：{ $why }。
errors-page-serve = このコンピューターではページを表示できません：{ $why }。`keymend` だけで起動すると、ターミナルで同じことができます。
errors-progress = 手順の進行状況を { $path } に保存できません：{ $why }。

## 問い合わせ

errors-field-assignment = `{ $given }` は、order-number=12345 のように、FIELD=VALUE の形で入力してください。
errors-no-such-field = フィールド `{ $given }` はありません。
errors-all-fields = 使用できるフィールド：{ $fields }。
errors-nothing-to-write-about = 問い合わせの対象になる問題は見つかりませんでした。`--message` でご質問の内容を書くか、`--topic` で問題を指定してください。`keymend topics list` で、すべて表示できます。
errors-no-addressee = `{ $topic }` は、ほかの人の助けがなくても解決できます。それでも問い合わせる場合は、`--to` で宛先を指定してください。
    .page = `{ $topic }` は、ほかの人の助けがなくても解決できます。
errors-reveal-to = `{ $field }` をすべて表示できるのは、宛先がカスペルスキーまたはサービスプロバイダーの場合だけです。`--reveal { $field }` を外してください。
    .page = `{ $field }` をすべて表示できるのは、宛先がカスペルスキーまたはサービスプロバイダーの場合だけです。
errors-nothing-to-reveal = `{ $field }` は伏せ字になっていないため、表示する必要はありません。`--reveal { $field }` を外してください。
errors-mail-address = `{ $given }` は有効なメールアドレスではありません。help@example.org のように入力してください。
errors-mail-letters = `{ $given }` には、メールサーバーがアドレスで受け付けない文字があります。ドメインを `xn--…` の形で入力してください。
errors-mail-no-recipient = 宛先のメールアドレスがわかりません。`--mail ADDRESS` で指定してください。
errors-mail-no-sender = ご自身のメールアドレスがわかりません。`keymend config set mail.from you@example.org` で設定してください。
errors-mail-compose = メッセージを作成できません：{ $why }。
errors-none-open = 未完了のチケットはありません。`keymend ticket new` で作成できます。
errors-ticket-sent = チケット { $number } は送信済みです。`keymend ticket send { $number } --follow-up TEXT` で追加の連絡を送れます。
errors-ticket-closed = チケット { $number } は完了しています。`keymend ticket new` で別のチケットを作成できます。
errors-on-a-page = この宛先への問い合わせは、メールではなく Web ページで行います。{ $page } を開き、{ $text } のテキストを項目ごとに入力してください。
errors-not-sent-yet = チケット { $number } はまだ送信されていないため、追加の連絡は送れません。`keymend ticket send { $number }` で送信できます。
errors-follow-up-open = チケット { $number } の前回の追加の連絡は、送信が中断され、届いている可能性があります。`--again` を付けると、代わりに今回の連絡を送信します。
errors-sent-already = チケット { $number } はすでに送信されています。`--again` を付けると、同じ Message-ID で送信します。
errors-sending-interrupted = チケット { $number } は送信中に中断され、届いている可能性があります。`--again` を付けると、同じ Message-ID で送信します。
errors-perhaps-arrived = チケット { $number } は届いている可能性があります。引き渡し中に接続が切れました。`--again` を付けると、同じ Message-ID で送信します。
errors-ticket-file = { $path } を使えません：{ $why }。これまでに保存された内容は変わっていません。
errors-ticket-damaged = { $path } が破損しています：{ $why }。別の場所に移動してください。フォルダーのほかのファイルは引き続き読み取れます。
errors-no-such-ticket = チケット { $number } はありません。`keymend ticket list` で、すべて表示できます。
errors-ticket-busy = 別のウィンドウで開いている Keymend が、この問い合わせを使用しています。しばらくしてからもう一度お試しください。
errors-same-case = この件については、すでにチケット { $number } があります。変更するには `keymend ticket edit { $number }`、追加の連絡を送るには `keymend ticket send { $number } --follow-up TEXT`、それでも2つ目を作成するには `--another` を使ってください。
errors-same-case-handed-over = この件については、すでにチケット { $number } があり、提出済みです。回答を記録するには `keymend ticket note { $number } TEXT`、下書きに戻すには `keymend ticket reopen { $number }`、それでも2つ目を作成するには `--another` を使ってください。
errors-which-ticket = 未完了のチケットが複数あるため、番号が必要です: { $tickets }。
errors-ticket-handed-over = チケット { $number } は提出済みのため、変更も送信もできません。回答を記録するには `keymend ticket note { $number } TEXT`、下書きに戻すには `keymend ticket reopen { $number }`、それでもメールで送るには `keymend ticket send { $number } --again` を使ってください。
errors-still-to-come = { $day } はまだ先の日付です。提出した日を指定してください。
errors-same-case-of = チケット { $number } は { $whose } のものです。
errors-same-case-another = 別のお客様の場合は、`--set customer=NAME` で名前を指定してください。
errors-nothing-closed = どのチケットも閉じていません。
errors-no-such-day = `{ $day }` は日付ではありません。2026-11-27 のように書いてください。
errors-ticket-document = チケットの文書を書き込めません：{ $why }。
errors-bundle-too-large = { $path } を含めると、資料一式が { $mib } MiB を超えます。このファイルを外すか、必要な部分だけにしてください。
errors-bundle-make = 資料一式を作成できません：{ $why }。
errors-bundle-check-or-leave-out = パスを確認するか、このファイルを外してください。
errors-bundle-unchecked = ご自身で内容を確認した画像またはスキャンは、`--attach-unchecked FILE` で添付できます。
    .page = ご自身で内容を確認した画像またはスキャンは、横のチェックボックスをオンにすると添付できます。
errors-not-a-regular-file = 通常のファイルではありません

## テンプレート

errors-template-block = { $line } 行目：ブロック { $open } が閉じられていません。終わりに { $close } を追加してください
errors-template-syntax = { $line } 行目：Handlebars として正しくありません。その箇所の波かっこを確認してください
errors-template-wrong = テンプレート { $path } に誤りがあります：{ $why }
errors-template-render = テンプレート { $name } に誤りがあります：{ $why }
errors-template-missing = テンプレート `{ $name }` はありません。設定 `templates` のフォルダーに追加するか、`--to` で別の宛先を選んでください。
errors-template-language = `{ $given }` の問い合わせ文は作成できません。使用できる言語：{ $known }。設定 `templates` のフォルダーで、ほかの言語を追加できます。
errors-templates-read = { $path } からテンプレートを読み取れません：{ $why }。
errors-template-hint = 修正するか、設定 `templates` を空にしてください。`keymend templates check` で、すべての誤りを確認できます。

## 送信

errors-mail-no-server = メールの送信方法が設定されていません。`keymend config set mail.host mail.example.org` または `mail.sendmail /usr/sbin/sendmail` を使ってください。`keymend ticket export` を使うと、メールソフト用の下書きを作成できます。
errors-mail-file = { $path } を使えません：{ $why }。
errors-mail-file-hint = パスとファイルの権限を確認してください。
errors-mail-password = メールサーバーのパスワードがありません：{ $why }。
errors-mail-password-hint = `keymend config set mail.password-command "pass show mail"` で、パスワードの取得方法を設定できます。
errors-mail-host = `{ $host }` は、メールサーバーの名前でもアドレスでもありません。
errors-mail-host-hint = `keymend config set mail.host mail.example.org` で設定してください。
errors-mail-tls = TLS を準備できません：{ $why }。
errors-mail-tls-hint = `keymend ticket export` を使うと、メールソフト用の下書きを作成できます。
errors-mail-no-certificate = 証明書が含まれていません
errors-desk-url = `{ $url }` はチケットシステムのアドレスとして使えないか、項目名が適していません。アドレスは https:// で始めてください。設定するには `keymend config set desk.url https://desk.example.org` を使います。
errors-desk-settings = チケットシステム { $url } の設定に誤りがあります：{ $why } 設定は `keymend config show` で確認できます。
errors-desk-field-form = `{ $field }` は項目とその名前の組になっていません。`OURS=THEIRS` の形で、複数ある場合は空白かカンマで区切って書いてください（例：`Keymend-Topic=4 order-number=5`）。
errors-desk-password = チケットシステム { $url } のパスワードまたはトークンがありません: { $why }。
errors-desk-password-not-set = desk.password-file、desk.password-env、desk.password-command のいずれかを設定してください
errors-desk-password-hint = 取得方法は `keymend config set desk.password-command "pass show desk"` で設定します。
errors-desk-at = { $system }: { $why }
errors-desk-not-json = チケットシステムの応答ではありません。アドレスを確認してください
errors-desk-too-long = 応答が長すぎます
errors-desk-elsewhere = サーバーが別のアドレス（{ $place }）を示しています。正しければそのアドレスを設定してください
errors-desk-login = ログインが拒否されました（{ $code }）。desk.user、パスワードまたはトークン、およびその権限を確認してください
errors-desk-not-there = このアドレスには何もありません。アドレスと、インターフェース（API）が有効かどうかを確認してください
errors-desk-refused = 依頼が受け付けられませんでした（{ $said }）
errors-desk-not-now = 現在、依頼を受け付けていません（{ $code }）
errors-desk-not-now-until = 現在、依頼を受け付けていません（{ $code }）。{ $seconds } 秒待つよう求められています
errors-desk-not-now-minutes = 現在、依頼を受け付けていません（{ $code }）。{ $minutes } 分待つよう求められています
errors-desk-failed = システム側のエラーが報告されました（{ $said }）
errors-desk-no-host = この名前のサーバーが見つかりません
errors-desk-late = 時間内に応答がありませんでした
errors-desk-nobody = 応答するサーバーがありません
errors-desk-closed = 接続が閉じられました
errors-desk-no-follow-up = { $system } のインターフェースでは、チケット { $number } に何も追加できません。窓口の番号を添えてメールでご連絡ください。番号は `keymend ticket show { $number }` で確認できます。
errors-not-at-desk = チケット { $number } は、現在設定されているチケットシステムでは受け付けられていないため、照会も追加もできません。記録は `keymend ticket show { $number }`、設定は `keymend config show` で確認できます。
errors-desk-no-status = チケット { $number } は窓口に届いていますが、{ $system } のインターフェースでは状況を確認できません。番号を添えて窓口にお問い合わせください。番号は `keymend ticket show { $number }` で確認でき、回答は `keymend ticket note { $number } TEXT` で記録できます。
errors-desk-silent = チケットの状態を確認できませんでした: { $why }。後でもう一度お試しください。
errors-desk-perhaps-sent = 送信された可能性があります: { $why }。下書きは { $draft } に残っています。`{ $command }` は、再送信の前に窓口側で届いているか確認します。
errors-desk-still-unknown = リクエストが届いたかどうかは、まだわかりません: { $why }。今回は何も送信していません。下書きは { $draft } に残っています。`{ $command }` は、送信の前にもう一度窓口側で届いているか確認します。
errors-ticket-not-closed = チケット { $number } は閉じられていません。状況は `keymend ticket show { $number }` で確認できます。
errors-nothing-to-note = 記録する内容がありません。回答または番号を指定してください: `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`。
errors-no-such-provider = 一覧に `{ $name }` というプロバイダーや販売店はありません。
errors-all-providers = すべてを見るには `keymend providers list` を使います。
errors-password-variable = 変数 { $name } が設定されていません
errors-password-command-late = `{ $command }` が{ $seconds }秒以内に終了しませんでした
errors-password-command-failed = `{ $command }` に失敗しました：{ $why }
errors-password-command-no-text = `{ $command }` がテキストを出力しませんでした
errors-password-not-set = mail.password-file、mail.password-env、mail.password-command のいずれかを設定してください
errors-password-empty = パスワードが空です
errors-password-too-long = { $bytes } バイトを超えています
errors-tls-unknown-issuer = サーバーの身元を確認できません。証明書が、Keymend の知らない認証局によって発行されています。独自の認証局であれば、その証明書を `keymend config set { $setting } FILE` で指定してください
errors-tls-other-issuer = サーバーの身元を確認できません。証明書は { $path } の認証局が発行したものではありません。正しい認証局の証明書をこのファイルに入れてください
errors-tls-out-of-date = サーバーの身元を確認できません。証明書が現在有効ではありません。このコンピューターの時計を確認するか、サーバーの管理者に知らせてください
errors-tls-expired = サーバーの身元を確認できません。証明書の有効期限が切れています。このコンピューターの時計を確認し、サーバーの管理者に知らせてください
errors-tls-expired-on = サーバーの身元を確認できません。証明書の有効期限が { $date } に切れています。このコンピューターの時計を確認し、サーバーの管理者に知らせてください
errors-tls-other-name = サーバーの身元を確認できません。証明書が別の名前のものです。`{ $setting }` を確認してください
errors-tls-authority = サーバーの身元を確認できません。証明書が認証局用になっており、サーバーには使えません。サーバーの管理者に、サーバー用の証明書の作成を依頼してください。`openssl req -x509` の場合は `-addext basicConstraints=critical,CA:FALSE` を付けます
errors-tls-certificate = サーバーの身元を確認できません（{ $why }）。サーバーの管理者に知らせてください
errors-tls-not-spoken = 応答したサーバーは TLS を使っていません。`{ $setting }` のポートを確認してください
errors-tls-no-agreement = 暗号化された接続を確立できません（{ $why }）。サーバーには TLS 1.2 以降が必要です。サーバーの管理者に知らせてください
errors-smtp-no-starttls = サーバーが STARTTLS に対応していません。`keymend config set mail.security tls` を試してください
errors-smtp-no-tls = サーバーが最初から TLS で接続しません。`keymend config set mail.security starttls` を試してください
errors-smtp-injected = 暗号化される前に、何者かが接続にデータを挿入しました
errors-smtp-no-login = Keymend が対応しているログイン方法（PLAIN、LOGIN）が、サーバーにありません
errors-smtp-said = サーバーの応答：{ $said }。理由をサーバーの管理者に確認してください
errors-smtp-said-login = サーバーがログインを受け付けません（{ $said }）。`mail.user` とパスワードを確認してください。アプリ専用のパスワードが必要なプロバイダーもあります
errors-smtp-said-not-now = サーバーは現在メッセージを受け付けていません（{ $said }）
errors-smtp-said-recipient = サーバーが宛先 `{ $address }` を受け付けません（{ $said }）。アドレスを確認し、`keymend ticket edit --mail ADDRESS` で修正してください
errors-smtp-said-sender = サーバーが差出人 `{ $address }` を受け付けません（{ $said }）。`mail.from` を確認してください。多くのサーバーでは、ログインしたアカウントのアドレスでなければなりません
errors-smtp-said-policy = サーバーは、この経路での `{ $address }` からのメールを受け付けません（{ $said }）。送信できるサーバーは、アドレスのドメインが SPF、DKIM、DMARC で定めています。`mail.host` にそのドメインのメールサーバーを設定するか、`mail.from` にこのサーバーのアドレスを設定してください
errors-smtp-said-too-large = メッセージがサーバーの上限を超えています（{ $said }）。添付ファイルを減らしてください
errors-smtp-wants-login = このメッセージの送信にはログインが必要です（{ $said }）。`keymend config wizard` で設定してください
errors-smtp-wants-oauth = サーバーは OAuth2 でのログインだけを受け付けますが（{ $said }）、Keymend は対応していません。プロバイダーでアプリ パスワードを発行してもらうか、`keymend ticket export` で下書きを作成し、メールソフトから送信してください
errors-smtp-strange = メールサーバーの応答ではありません（{ $why }）
errors-smtp-too-long = 応答が長すぎるか、途中で切れています
errors-smtp-late = メールサーバーの処理に時間がかかりすぎました
errors-smtp-no-answer = 応答がないまま接続が終了しました
errors-smtp-not-in-time = メールサーバーが時間内に応答しませんでした
errors-smtp-closed = メールサーバーが接続を閉じました
errors-smtp-refused = そこにはメールサーバーの応答がありません
errors-smtp-no-address = アドレスがありません
errors-smtp-no-host = この名前のサーバーが見つかりません。`mail.host` のつづりとインターネット接続を確認してください
errors-smtp-at = { $host } のポート { $port }：{ $why }
errors-smtp-only-587 = { $why }。ポート 587 しかない場合は、`keymend config set mail.security starttls` を使ってください
errors-program-does-not-start = { $program } を起動できません：{ $why }
errors-no-such-program = そのプログラムはありません
errors-others-can-change = `{ $place }` はほかの人が変更できます
errors-program-late = { $program } が{ $seconds }秒以内に終了しませんでした
errors-program-ended = { $program } が { $status } で終了しました：{ $why }
errors-program-interrupted = { $program } が中断されました：{ $status }
errors-program-read-half = { $program } がメッセージを最後まで読み取りませんでした：{ $why }
errors-not-sent-now = 送信できませんでした：{ $why }。下書きは { $draft } に保存されています。後でもう一度 `{ $command }` を試してください。
errors-not-sent = 送信できませんでした：{ $why }。下書きは { $draft } に保存されています。
errors-perhaps-sent = 送信された可能性があります。メッセージの引き渡し後の状況：{ $why }。下書きは { $draft } に保存されています。`--again` で送信する前に、届いているかどうかを相手に確認してください。
errors-needs-yes = 同意がなければ、何も送信されません。`--dry-run` で内容を確認してから、`--yes` を付けてください。
errors-nothing-sent = 何も送信していません。
errors-mail-program = メールソフトを開けません：{ $why }。下書きは { $path } にあります。
errors-editor-failed = エディター `{ $editor }` を使用できません：{ $why }。環境変数 VISUAL または EDITOR で別のエディターを指定するか、`--set description=TEXT` で文章を指定してください。問い合わせは変更されていません。
errors-editor-ended = { $status } で終了しました
errors-editor-needs-a-terminal = テキストエディターはターミナルでのみ開けます。`--set description=TEXT` で文章を指定してください。
errors-test-not-sent = テストメッセージは送信されませんでした：{ $why }。`keymend config wizard` で設定を修正し、もう一度お試しください。
errors-wizard-needs-a-terminal = ウィザードは質問をするため、ターミナルが必要です。代わりに `keymend config set` を使用してください。

## 入力されたアクティベーションコードの誤り

errors-code-foreign-letter = { $position }文字目は、別の文字体系の文字 { $found }（U+{ $number }）で、{ $looks-like } に似ています。半角英数字で入力してください。
errors-code-wrong-character = { $position }文字目の { $found } は、アクティベーションコードには使われません。
errors-code-misread = { $position }文字目は { $found } です。印刷されたコードと比べてください。{ $perhaps } かもしれません。
errors-code-group = { $group }組目は { $length }文字です。正しくは { $wanted }文字です。
errors-code-length = 英数字が { $length }文字あります。正しくは { $wanted }文字です。

## ページ

errors-page-is-open = ブラウザーでページを開きました。終わるまで、このウィンドウを閉じないでください。
errors-page-not-opened = ブラウザーを開けませんでした。このコンピューターのブラウザーで、次のアドレスを開いてください：
errors-page-unseen = ブラウザーでページを開けませんでした。また、ここではターミナルの表示も確認できません。既定のブラウザーを設定するか、ターミナルで `keymend` を実行してください。
errors-page-closed = ページが閉じられたため、Keymend を終了しました。進行状況は保存されています。
errors-page-idle = ページが長時間使われなかったため、Keymend を終了しました。進行状況は保存されています。
errors-page-ended = Keymend を終了しました。進行状況は保存されています。
errors-page-not-shown = ページがブラウザーに表示されなかったため、ここで続けます。
errors-press-enter = このウィンドウを閉じるには、Enter キーを押してください。
errors-code-missing = `{ $family }:` の後にコードがありません。`{ $example }` のように、空白を入れずに続けて入力してください。
