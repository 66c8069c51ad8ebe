## ヘルプの各部分

help-usage = 使い方：
help-commands = コマンド
help-arguments = 引数
help-options = オプション
help-examples = 例：
help-default = [既定値：{ $value }]
help-values = [指定できる値：{ $values }]
help-help = ヘルプを表示する
    .long = 詳しいヘルプを表示する
help-version = バージョンを表示する
help-help-command = コマンドのヘルプを表示する

## コマンド

help-keymend = カスペルスキーのライセンスを更新またはアクティベートできない原因を調べ、解決手順を案内し、ほかの人の助けが必要な場合は問い合わせ文を作成する
    .examples =
        keymend                                    このコンピューターの問題を調べる
        keymend app-info.txt                       診断用データから問題を調べる
        keymend --message "前のアクティベーションコードを入力"
        keymend explain 89479002                   エラーコードの意味を調べる
        keymend ticket new app-info.txt -o request.txt
        keymend page                               同じことをブラウザーで行う
    .after = 終了コード：0 問題なし、1 問題が見つかった、2 使い方の誤り、3 確認できた情報が不足、4 送信に失敗し、下書きを保存、5 このコンピューターで許可されなかった（ディスクに空きがない、フォルダーを使えない）、6 個人情報が外に出るおそれがあるため停止、130 中断。
help-page = ブラウザーで Keymend を開く。診断、解決、問い合わせを1つのページで行える
    .examples =
        keymend page                       ブラウザーでページを開く
        keymend page app-info.txt          診断用データについて、同じページを開く
        keymend page --no-browser          このコンピューターのブラウザーで1回だけ開けるアドレスを表示する
    .after = ページには、このコンピューターの、最初にページを開いたブラウザーからのみアクセスできます。Keymend は、ページの「Keymend を終了」ボタンをクリックしたとき、ページを閉じてから2分後、または30分間使われなかったときに終了します。
help-diagnose = 診断用データまたはこのコンピューターを調べ、ライセンスの問題を表示する
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = このコンピューターの診断用データを、個人情報を除いて保存する。別のコンピューターで診断できる
    .examples = keymend collect -o capture.zip      その後、どのコンピューターでも：keymend diagnose capture.zip
    .after = 診断用データには、情報と、Keymend が解釈できる行が含まれます。`--whole` を付けると、ほかの行を、個人情報を除いて表示してから追加します。
help-explain = エラーコード、トピック、または画面のテキストの意味を表示する
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "前のアクティベーションコードを入力"
        keymend explain "カスペルスキー 更新 トラブル" --closest 2
help-fix = 手順ごとに結果を確認しながら、問題を1つずつ解決する
    .examples =
        keymend fix app-info.txt                   手順のたびにファイルを読み直す
        keymend fix                                中断したところから再開する
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = 助けが必要な相手への問い合わせを作成、保存、送信する
help-ticket-new = 診断結果から問い合わせ文を作成して保存する
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = チケットを一覧表示する
help-ticket-show = 問い合わせ文を表示する
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = 未送信の問い合わせのフィールド、宛先、添付ファイルを変更する
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = 問い合わせ文を表示し、メールで送信する
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "新しいコードは2台目のコンピューターで使えました"
    .after = 終了コード 4：問い合わせが送信されなかったか、送信されたかどうかが不明です。下書きは保存されています。
help-ticket-export = メールの下書きを表示するか、証拠資料一式を書き込む
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = チケットを完了にする。フォルダーは残る
help-ticket-status = 依頼がどうなったかを窓口のチケットシステムに問い合わせる
    .examples = keymend ticket status 3
help-ticket-handed-over = 自分で提出したこと（ページ、電話、郵送など）を記録する
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = 窓口からの回答と先方の番号を記録する
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = 閉じたチケットを再び開く、または提出の記録を取り消す
    .examples = keymend ticket reopen 3
help-redact = ログから個人情報を取り除く
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = 設定を表示または変更する
help-config-show = 設定を表示する
help-config-wizard = 問い合わせに必要な設定を順に尋ね、テストメッセージを送信する
help-config-path = 設定ファイルの場所を表示する
help-config-set = 設定を変更する。VALUE を空にすると、設定を削除する
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = 問題のカタログを表示または確認する
help-topics-list = Keymend が対応している問題を一覧表示する
help-topics-show = 1つの問題について、すべての情報を表示する
help-topics-check = カタログを、`--topics` のトピックとともに確認する
    .examples = keymend topics check --topics our-topics
help-topics-new = トピックの作成を始める。空欄のあるファイルが作成され、すべて入力するまで `topics check` に空欄が表示される
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = プロバイダーと販売店の一覧を表示または確認する
help-providers-list = プロバイダーと販売店を、自分のフォルダーのものも含めて一覧表示する
help-providers-show = 1 つのプロバイダーまたは販売店の内容を、ファイルにあるとおりにすべて表示する
    .examples = keymend providers show Rostelecom
help-providers-check = 自分のプロバイダーファイルを 1 つずつ確認する
    .examples = keymend providers check --dir our-providers
help-templates = 文面のテンプレートと言語を確認する
help-templates-check = 独自のフォルダーのものとともに確認する
    .examples = keymend templates check --dir our-letters
help-schema = 文書の JSON Schema を表示する
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = シェルの補完スクリプトを表示する
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = コマンドのマニュアルページを表示する
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## すべてのコマンドのオプション

help-option-output = 文書をターミナルではなくファイルに書き込む（`-` は stdout）
help-option-color = 色を使う条件。NO_COLOR に従う
help-option-topics_dir = 追加するトピックのフォルダー。同じ ID のトピックは置き換える
help-option-config = 設定ファイル（通常のファイルは `keymend config path` で表示できる）
help-option-language = 表示に使う言語（`de` など）。問い合わせの場合は、問い合わせ文の言語
help-option-no_input = 入力を求めない
help-option-verbose = 詳しく表示する
help-option-quiet = stderr にエラー以外を表示しない

## 読み取るもの

help-option-sources = 診断用データ：ファイル、フォルダー、または `-`（stdin）。形式は自動的に判別される。省略すると、このコンピューターを調べる
    .long = 診断用データ：ファイル、フォルダー、または `-`（stdin）。形式は自動的に判別されます。省略すると、このコンピューターを調べます。診断用データとして、`collect` で作成したアーカイブ、GetSystemInfo レポート、Linux サーバーのサポート用アーカイブ、制御プログラムの出力、レジストリのエクスポート（`.reg`、または `reg query` の出力）、イベントログ（`.evtx`、CSV、または `wevtutil` の XML）、Security Center のイベントまたはキー、情報ファイルを使えます。
help-option-message = 画面に表示された内容、またはご自身の言葉
help-option-message_file = 同じ内容をファイルから読み取る。`-` は stdin
help-option-answers = わかっていること。purchase.channel=provider など（複数指定可）
help-option-kind = SOURCE の形式を判別せず、次の形式として読み取る：{ $kinds }
help-option-machine = 情報源に複数のコンピューターがある場合に、診断するコンピューター
help-option-now = この時点の状態として診断する（既定：コンピューターの時計）
help-option-format = 文書の形式
help-option-all = 除外した問題とその理由も一覧表示する
help-option-exit_zero = 問題が見つかっても、終了コード 0 で終了する
help-option-whole = Keymend が解釈できない行も、追加するテキストをすべて表示してから追加する

## explain

help-option-text = エラーコード、トピック、KM コード、または画面に表示された内容。`-` または省略で stdin から読み取る
help-option-closest = テキストを認識できない場合：Keymend が候補として示したトピックのうち、この番号のものを表示する
help-option-explain-now = 「昨日」などを数える基準の時刻（既定：コンピューターの時計）

## fix

help-option-more_sources = 追加の診断用データ。SOURCE と同じように読み取る
help-option-no_browser = ブラウザーを開かず、1回限りのトークンを含むアドレスを表示する
help-option-topic = 解決する問題（既定：最初に見つかった問題）
help-option-expert = 入力を求める文を短くする
help-option-dry_run = 実行されるコマンドを表示し、実行はしない
help-option-remind = 待つ必要がある手順で、カレンダーのリマインダーもこのファイルに書き込む
help-option-restart = これまでの進行状況を破棄し、最初からやり直す

## ticket

help-option-number = チケット（既定: 閉じていない唯一のもの。複数ある場合は尋ねます）
help-option-ticket-handed-over-by = 提出の方法
help-option-ticket-handed-over-on = 提出した日。例: 2026-11-27、昨日（既定: 今日）
help-option-to = 問い合わせの宛先（既定：問題を解決できる相手）
help-option-provider = サービスプロバイダーまたは販売店の名前
help-option-mail = 宛先のメールアドレス
help-option-settings = 問い合わせのフィールドに入力する（複数指定可）
help-option-reveal = この問い合わせに限り、このコードまたはキーをすべて表示する（複数指定可）
help-option-attach = テキストファイルを、個人情報を取り除いて添付する（複数指定可）
help-option-attach_unchecked = 画像などのファイルを元のまま添付する（複数指定可）
help-option-letter_language = 文面の言語（既定：宛先の言語、なければお使いの言語）
help-option-ticket-new-topic = 問い合わせる問題（既定：最初に見つかった問題）
help-option-another = 同じ件の未完了のチケットがあっても、2つ目を作成する
help-option-ticket-list-all = 最新の100件だけでなく、すべてのチケットを表示する。JSON には常にすべて含まれる
help-option-find = この文字列を含むチケットのみ: 顧客、メールアドレスまたは電話番号、宛先、コンピューター、問題、番号
help-option-state = この状態のチケットのみ
help-option-sort = チケットの並べ替えの基準
help-option-ticket = チケット
help-option-answer = 窓口からの回答
help-option-their_number = 窓口がチケットに付けた番号
help-option-provider_name = 名前、またはファイルの名前
help-option-providers-check-dir = 確認するフォルダー（既定: 設定と同じ場所の `providers.d`）
help-option-bundle = 下書きの代わりに証拠資料一式を書き込む
help-option-ticket-send-dry_run = メッセージの全文を表示し、何も送信しない
help-option-editor = テキストエディターで自分の文章を書く（VISUAL または EDITOR）
help-option-ticket-send-format = メッセージの表示方法：読まれる形、または送信されるままの全バイト
help-option-yes = 確認せずに送信する
help-option-again = 送信済み、または送信済みの可能性があっても送信する。Message-ID は変わらない
help-option-follow_up = 送信済みの問い合わせに、同じスレッドでこの内容を追加する

## redact

help-option-files = テキストファイル：UTF-8、バイトオーダーマーク付きの UTF-16、または確実に判別できる場合は Windows-1251、Windows-1252、CP866
help-option-show = 置き換えられる箇所を1つずつ表示し、何も書き込まない
help-option-keep = 値、または次の種類の値をすべて残す（複数指定可）：mail、person、user、host、group、address、...
help-option-also = この語句も、出現するすべての箇所で置き換える（複数指定可）
help-option-map = 置き換えた値のリストを使用し、更新する。後で実行したときも、同じ値が同じように置き換えられる。元の値が含まれるため、他人に見せないこと
help-option-redact-output = 処理後のファイルを書き込むフォルダー

## config、topics、templates、schema、completions

help-option-key = `name`、`mail.host` など
help-option-value = 値
help-option-topics-show-topic = トピックの ID または KM コード
help-option-dir = 確認するトピックのフォルダー（既定：ここが Keymend の作業コピーの場合は、そのトピック）
help-option-templates-check-dir = 確認するフォルダー（既定：設定 `templates` のフォルダー）
help-option-id = 新しいトピックの ID：小文字の単語をハイフンでつないだもの
help-option-topics-new-dir = トピックとその事例を書き込むフォルダー（既定：この Keymend の作業コピーにあるトピックのフォルダー）
help-option-document = 文書の種類
help-option-shell = シェルの種類
help-option-words = コマンド。`ticket new` など（既定：keymend 自体）
help-option-man-dir = すべてのコマンドのページをこのフォルダーに書き出す
help-option-command = コマンド
help-fleet = 多数のコンピューターまたはライセンスキーをまとめて診断し、1件につき1行と概要を出力する
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      以前の実行の概要を作成する
    .after = 入力の1行につき、必ず1行を出力します。読み取れないものは、判定 `error` とその理由の行になります。終了コード：0 問題なし、1 問題が見つかった、2 読み取れないものがあった、3 情報が不足しているものがある。
help-compare = 同じコンピューターの2つの診断用データ、または `keymend fleet` の2回の実行を比べ、変化を表示する
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = 終了コード 1：以前より悪くなったものがあります。
help-option-fleet-sources = レコードと診断用データ：ファイル、フォルダー、アーカイブ、または `-`（stdin）
help-option-jobs = 同時に診断するレコードの数（既定：プロセッサーごとに1件）
help-option-ordered = 情報源の順序で行を出力する
help-option-columns = 入れ子のないレコードを出力する：`keymend schema fleet-columns` の列
help-option-fleet-format = レコードごとに1行（`jsonl`、`csv`）、または概要のみ。指定しない場合は `jsonl`、ターミナルでは概要
help-option-summary = 概要をこのファイルにも書き込む：.html、.md、.json、またはテキスト
help-option-resume = 中断された実行を再開する。`-o` が必要
help-option-table = 表の列に何が入っているか（例：`key="ライセンスキー"`）。繰り返し指定可能
help-option-before = 前の診断用データ、または前の実行の行
help-option-after = 後の診断用データ、または後の実行の行
help-option-compare-exit_zero = 以前より悪くなったものがあっても、終了コード 0 で終了する
help-option-warn_days = ライセンスの残り日数がこの日数以内の場合に警告する。例：30,7 では、30日以内で警告、7日以内で重大

help-desk = ヘルプデスクに届いたメッセージを読む
help-desk-open = 返信する担当者に、メッセージの内容を表示する
    .examples =
        keymend desk open request.eml             メールで届いた問い合わせ
        keymend desk open keymend-bundle.zip      資料一式のみ
help-desk-triage = 多数のメッセージを仕分ける。1件につき1レコード、必要に応じて返信の下書きも作成する
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    下書きもメールソフト用のファイルとして出力
    .after = 何も送信せず、メッセージの内容を実行したり開いたりすることもありません。終了コード 2：読み取れないメッセージがありました。ほかのメッセージは処理済みです。
help-option-desk-open-text = メール、資料一式、またはテキスト。`-` は stdin
help-option-mailboxes = メッセージの場所：mbox、Maildir、メールのフォルダー、JSON の行、表、または `-`（stdin）
help-option-drafts = 返信の下書きもこのフォルダーに書き出す
help-option-overwrite_drafts = その後に編集された下書きも書き直す
help-option-template = 返信の下書きのテンプレート
help-option-desk = どこのヘルプデスクか
