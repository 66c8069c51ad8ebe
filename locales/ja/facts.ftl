fact-with-value = { $label }：{ $value }

answer-yes = はい
answer-no = いいえ
answer-today = 今日
answer-yesterday = 昨日
answer-2-days-ago = 2日前
answer-3-days-ago = 3日前またはそれ以前

## product

product-family = カスペルスキー製品
    .is-home = Windows の Anti-Virus、Internet Security、Total Security、Standard、Plus、Premium
    .is-security-cloud = Security Cloud
    .is-mac = Mac 用のカスペルスキー製品
    .is-android = Android スマートフォンまたはタブレットのカスペルスキーアプリ
    .is-ios = iPhone または iPad のカスペルスキーアプリ
    .is-home-linux = Kaspersky for Linux（Standard、Plus、Premium）
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security for Windows（法人向け製品）
    .is-endpoint-linux = Endpoint Security for Linux（法人向け製品）
    .is-embedded-linux = Embedded Systems Security for Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Linux ファイルサーバー用の Anti-Virus または Security（法人向け製品）
    .is-other = その他
    .question = どのデバイスの、どのカスペルスキー製品ですか？
product-name = 製品
product-version = インストールされているバージョン
product-generation = 製品の年代
    .is-2010s = 2010年～2018年
    .is-2019-2021 = 2019年～2021年
    .is-21-x = バージョン 21.4 以降（Standard、Plus、Premium など、その時期の製品）
    .question = お使いのカスペルスキーアプリは、いつごろの製品ですか？
product-meant_for = 製品の対象
    .is-home = 家庭または小規模オフィス
    .is-business = 企業
product-others = このコンピューターの別のカスペルスキー製品
product-running = カスペルスキーアプリが実行されているかどうか
    .yes = カスペルスキーアプリは実行されています
    .no = カスペルスキーアプリが実行されていません
    .question = 時計の横にカスペルスキーのアイコンが表示され、アプリは開きますか？
product-installed_at = インストール日

## license

license-status = ライセンス
    .is-active = 有効（期限内）
    .is-expired = 期限切れ
    .is-not-valid = 無効、またはエラーが表示されている
    .is-absent = このデバイスにライセンスがない
    .question = カスペルスキーアプリのライセンスウィンドウに何が表示されていますか？
license-key_state = ライセンスキーの状態
license-blocked = カスペルスキーによるキーのブロック
    .yes = カスペルスキーがキーまたはコードをブロックしています
    .no = カスペルスキーはキーやコードをブロックしていません
license-expires_at = ライセンスの有効期限
license-ended = ライセンスの期限切れの時期
    .is-within-24h = 過去24時間以内
    .is-earlier = 24時間以上前
    .question = ライセンスの有効期限が切れたのは、過去24時間以内ですか？
license-days_left = 残り日数
license-days_passed = 残り日数が過ぎたかどうか
    .yes = 残っていた日数はすでに過ぎています
    .no = 残っていた日数はまだ過ぎていません
license-key_type = キーの種類の番号
license-type = ライセンスの種類
    .is-commercial = 購入した製品版
    .is-trial = 無料の試用版
    .is-subscription = サブスクリプション
    .is-beta = ベータ版テスト用
    .is-test = テスト用ライセンス
    .is-oem = コンピューターに付属
    .question = どの種類のライセンスですか？
license-reported_expired = 期限切れが Windows に報告されているかどうか
    .yes = カスペルスキーアプリは、期限切れを Windows に報告しています
    .no = カスペルスキーアプリは、期限切れを Windows に報告していません
license-ends_soon = まもなく期限切れになるという報告の有無
    .yes = ライセンスがまもなく期限切れになると報告されています
    .no = ライセンスがまもなく期限切れになるという報告はありません
license-key_listed = ライセンスキーがキーの一覧にあるかどうか
    .yes = ライセンスキーはキーの一覧にあります
    .no = ライセンスキーはキーの一覧にありません
license-limited_parts = ライセンスに含まれない機能
license-devices_allowed = ライセンスで使用できるデバイスの台数
license-devices_used = ライセンスを使用しているデバイスの台数
license-over_limit = ライセンスが上限より多くのデバイスで使われているかどうか
    .yes = ライセンスが、上限より多くのデバイスで使われています
    .no = ライセンスを使用しているデバイスの台数は、上限を超えていません
license-in_console = Security Center に表示されているキーかどうか
    .yes = これは Security Center に表示されているキーです
    .no = これは Security Center に表示されているキーではありません
license-managed = このコンピューターのライセンスを管理者が管理しているかどうか
    .yes = このコンピューターのライセンスは管理者が管理しています
    .no = このコンピューターのライセンスを管理者は管理していません

## activation_ticket

activation_ticket-valid_to = アクティベーションチケットの有効期限
activation_ticket-created_at = アクティベーションチケットの発行日時
activation_ticket-license_state = アクティベーションチケットのライセンス状態の番号

## subscription

subscription-present = ライセンスがサブスクリプションかどうか
    .yes = ライセンスはサブスクリプションです
    .no = ライセンスはサブスクリプションではありません
    .question = ライセンスウィンドウに、サブスクリプションと表示されていますか？
subscription-status = サブスクリプション
    .is-being-defined = 確認中
    .is-active = 有効
    .is-renewed = 更新済み
    .is-error = エラー
    .is-grace = 期限切れ（猶予期間中）
    .is-grace-over = 期限切れ（猶予期間も終了）
    .is-suspended = 一時停止
    .is-resumed = 再開
    .is-cancelled = サブスクリプションの解約
    .is-update-required = アップデートが必要
    .is-expired = 期限切れ
    .question = アプリに表示されているサブスクリプションのステータスはどれですか？
subscription-provider_managed = サブスクリプションをサービスプロバイダーが管理しているかどうか
    .yes = サブスクリプションはサービスプロバイダーが管理しています
    .no = サブスクリプションをサービスプロバイダーは管理していません
    .question = インターネット、電話、銀行の契約などで、サービスプロバイダーを通じて料金を支払っていますか？
subscription-auto_renews = 自動更新がオンかどうか
    .yes = 自動更新はオンです
    .no = 自動更新はオフです
    .question = 自動更新がオンになっていて、毎年カードに請求されますか？
subscription-charged_at = 更新料の請求日
    .question = 更新料はいつ請求されましたか？
subscription-provider = サービスプロバイダー

## reserve

purchase-complaint = 支払いに関する申し出
    .is-charged-twice = 二重に請求された
    .is-refund = 返金を希望している
    .is-unwanted = 同意なしに請求された
    .is-cancel = 自動更新を停止したい
    .is-scam = カスペルスキーを名乗る者が金銭またはアクセスを求めている
    .customer-is-refund = お客様が返金を希望
    .customer-is-unwanted = お客様の同意なしに料金が引き落とされた
    .customer-is-cancel = お客様が自動更新の停止を希望
account-shows_active = アカウントまたは販売元での表示
    .yes = アカウントまたは販売元では、ライセンスが有効と表示されています
    .no = アカウントでも販売元でも、ライセンスは有効と表示されていません
reserve-present = 予備のアクティベーションコードが保存されているかどうか
    .yes = 予備のアクティベーションコードが保存されています
    .no = 予備のアクティベーションコードは保存されていません
    .question = ライセンスウィンドウに、予備の（または新しい）アクティベーションコードも表示されていますか？
reserve-expires_at = 予備のライセンスの有効期限
reserve-usable = 期限の切れていない予備のアクティベーションコードが保存されているかどうか
    .yes = 期限の切れていない予備のアクティベーションコードが保存されています
    .no = 保存されている予備のアクティベーションコードは期限が切れています

## code

code-shape = コードとして入力したもの
    .is-activation-code = 英数字20文字（5文字×4組）
    .is-look-alike = 似た形の別の文字が混ざったアクティベーションコード
    .is-wrong-length = 文字が足りない、または多い、アクティベーションコードに近いもの
    .is-license-key = 英数字32文字（5組）
    .is-license-number = 3組に分かれた古いライセンス番号
    .is-order-number = 数字のみ
    .is-key-file = 名前が .key で終わるファイル
    .is-other = その他
    .question = 入力しているコードはどのような形ですか？
code-kind = コードの種類
    .is-new = 通常の新規ライセンスのコード
    .is-renewal = 割安な更新用のコード
    .is-promotional = 無料、プレゼント、または試用版のコード
    .question = コードは新規ライセンスとして販売されたものですか、割安な更新用ですか、それとも無料のものですか？
code-at_hand = 新しいアクティベーションコードがあるかどうか
    .customer = 新しいアクティベーションコードの有無
    .yes = まだ入力していない新しいアクティベーションコードがあります
    .no = 新しいアクティベーションコードはありません
    .question = まだ入力していない新しいアクティベーションコードがありますか？
code-previous_at_hand = 前のコードがあるかどうか
    .customer = 前のコードの有無
    .yes = 前のコードがあります
    .no = 前のコードはありません
    .question = 前のアクティベーションコード（このコードの前に使っていたもの）はまだありますか？

## purchase

purchase-channel = ライセンスの入手先
    .is-kaspersky = カスペルスキーのサイトまたはストア
    .is-shop = その他の販売店（パッケージ、カード）
    .is-provider = インターネットプロバイダー、電話会社、銀行
    .is-app-store = アプリストア
    .is-employer = 勤務先または学校
    .is-unknown = わからない
    .question = ライセンスはどこから入手しましたか？
purchase-place = 販売店
purchase-left_provider = プロバイダーとの契約を終了したかどうか
    .customer = プロバイダーとの契約の終了
    .yes = プロバイダーとの契約を終了しました
    .no = プロバイダーとの契約を終了していません
purchase-seller_owes = 販売店が更新を行うことになっているかどうか
    .yes = 更新は販売店が行います
    .no = 更新は販売店が行うものではありません
purchase-moved = 別の国に転居したかどうか
    .customer = 別の国への転居
    .yes = 別の国に転居しました
    .no = 別の国に転居していません
purchase-paid = 支払いが済んでいるかどうか
    .customer = 支払い済み
    .yes = 支払いは済んでいます
    .no = 支払いはまだ済んでいません
    .question = 更新の支払いは済んでいますか？
purchase-paid_at = 支払日
    .question = いつ支払いましたか？

## attempt

attempt-message = メッセージ
attempt-shown = 画面の表示
attempt-error_code = エラーコード
attempt-failed = アクティベーションまたは更新に失敗したかどうか
    .yes = アクティベーションまたは更新に失敗しました
    .no = アクティベーションまたは更新に失敗していません
    .question = 試したときに、アプリがコードを拒否するか、エラーを表示しましたか？
capture-is_meant = 正しいパソコンを調べたか
    .yes = 調べたのはお書きになっているパソコンです
    .no = 調べたのはお書きになっているものとは別のパソコンです
    .question = Keymend が調べたのは、お問い合わせのコンピューターですか？

## databases

attempt-tried = すでに試したこと
    .customer = すでに試したこと
    .is-restarted = デバイスの再起動
    .is-reinstalled = カスペルスキーアプリの再インストール
    .is-date-checked = 日付と時刻の確認
    .is-status-refreshed = ステータスの更新
    .is-code-compared = コードの照合と再入力
    .is-mail-searched = メールボックスの検索
    .is-network-checked = インターネット接続の確認
databases-released_at = 定義データベースの公開日時
databases-updated_at = 定義データベースの最終アップデート
databases-loaded = 定義データベースが読み込まれているかどうか
    .yes = 定義データベースは読み込まれています
    .no = 定義データベースが読み込まれていません

## policy

policy-applied = 管理者のポリシーが適用されているかどうか
    .yes = このコンピューターには管理者のポリシーが適用されています
    .no = このコンピューターに管理者のポリシーは適用されていません
    .question = このコンピューターは、勤務先または管理者が管理していますか？

## agent

agent-present = ネットワークエージェントがインストールされているかどうか
    .yes = 管理者がこのコンピューターの管理に使う Kaspersky ネットワークエージェントがインストールされています
    .no = Kaspersky ネットワークエージェントはインストールされていません

## application

application-unstable = アプリが不安定だと報告しているかどうか
    .yes = カスペルスキーアプリは、クラッシュ後に不安定になっていると報告しています
    .no = カスペルスキーアプリは、不安定だと報告していません

## system

system-clock_behind = 時計がずれているかどうか
    .yes = このコンピューターの時計は遅れており、すでに過ぎた日付を示しています
    .no = このコンピューターの時計は遅れていません
    .question = このコンピューターの日付や時刻がずれていますか？
system-name = オペレーティングシステム
system-platform = デバイス
    .is-windows = Windows コンピューター
    .is-mac = Mac
    .is-linux = Linux コンピューター
    .is-android = Android スマートフォンまたはタブレット
    .is-ios = iPhone または iPad
    .question = カスペルスキーを使っているデバイスはどれですか？
system-newest_event_at = 最後に記録されたイベント
system-restart_pending = 再起動が必要かどうか
    .yes = システムは再起動を待っています
    .no = システムは再起動を待っていません
system-utc_offset_minutes = UTC からの現地時刻の進み（分）

## network

network-hosts_blocked = hosts ファイルでカスペルスキーのサーバーの接続先が変えられているかどうか
    .yes = hosts ファイルで、カスペルスキーのサーバーの接続先が変えられています
    .no = hosts ファイルで、カスペルスキーのサーバーの接続先は変えられていません
network-reachable = インターネットに接続できるかどうか
    .yes = インターネットに接続できます
    .no = インターネットに接続できません
    .question = このデバイスで、ほかの Web ページは開きますか？
network-proxy_set = プロキシが設定されているかどうか
    .yes = このユーザーにプロキシが設定されています。アクティベーションにも必要な場合があります
    .no = このユーザーにプロキシは設定されていません

## account

account-signed_in = アプリがマイ カスペルスキーに接続されているかどうか
    .customer = カスペルスキーアプリとマイ カスペルスキーの接続
    .yes = カスペルスキーアプリは、お使いのマイ カスペルスキーアカウントに接続されています
    .no = カスペルスキーアプリは、お使いのマイ カスペルスキーアカウントに接続されていません
    .question = アプリは、購入時に使用したメールアドレスでマイ カスペルスキーにサインインしていますか？
account-present = マイ カスペルスキーアカウントがあるかどうか
    .customer = マイ カスペルスキーアカウントの有無
    .yes = マイ カスペルスキーアカウントがあります
    .no = マイ カスペルスキーアカウントはありません
account-another = 別のマイ カスペルスキーアカウントがあるかどうか
    .customer = 別のマイ カスペルスキーアカウントの有無
    .yes = 別のマイ カスペルスキーアカウントがあるか、別のメールアドレスを使用しました
    .no = 別のマイ カスペルスキーアカウントはありません
    .question = 別のメールアドレスなどで作成した、別のマイ カスペルスキーアカウントがありますか？
account-of_buyer = 別の方がご自身のアカウントで購入したかどうか
    .yes = 別の方がご自身のアカウントでサブスクリプションを購入しました
    .no = 別の方がご自身のアカウントで購入してはいません

## 確認した場所

place-line = { $number }行目
place-in-line = { $line }：{ $name }
place-byte = { $number }バイト目
place-value = 値 { $name }
place-member = 項目 { $name }
place-record = イベントレコード { $number }
place-person = 入力された内容
place-follows = 次の情報から判断：{ $facts }

source-clock = 時計
source-event-log = イベントログ
source-facts-file = 情報ファイル
source-files = ファイル
source-getsysteminfo-report = GetSystemInfo レポート
source-hosts-file = hosts ファイル
source-kesl-control-output = kesl-control の出力
source-klnagchk-output = klnagchk の出力
source-proxy-settings = プロキシ設定
source-registry = Windows レジストリ
source-registry-export = レジストリのエクスポート
source-security-center = Windows セキュリティ センター
source-system = システム
source-the-person = ご自身
source-kav-status = kav status の出力
source-the-registry-and-avp-com = Windows レジストリと avp.com
source-the-proxy-settings = プロキシ設定
source-the-system-s-name = システムの名前
source-the-name-of-windows = Windows のバージョン
source-the-list-of-keys = ライセンスキーの一覧
source-the-installed-files = インストール済みのファイル
source-the-hosts-file = hosts ファイル
source-the-service = サービス
source-the-daemon = サービス
source-the-control-program = 制御プログラム
source-the-application = カスペルスキーアプリ
source-older-products = 旧製品
source-a-restart-that-is-due = 保留中の再起動
source-windows-security = Windows セキュリティ
source-network-agent = ネットワークエージェント
source-standard-input = 標準入力
source-the-time-zone = タイムゾーン
source-the-time-zone-of-this-machine = このコンピューターのタイムゾーン
source-the-clock-of-this-machine = このコンピューターの時計
source-the-products-in-the-registry = レジストリの製品
source-the-registry = Windows レジストリ
source-this-machine = このコンピューター
source-the-product-s-folder = カスペルスキーアプリのフォルダー
source-the-message = メッセージ
source-another-computer = 別のコンピューター
source-language-data = 言語データ
source-the-list-of-traces = トレースファイルの一覧
source-the-events = イベント
source-the-event-log = イベントログ
source-licence-on-this-mac = この Mac のライセンス
source-security-center-keys = Kaspersky Security Center のキー
source-security-center-event = Kaspersky Security Center のイベント
source-security-center-by-snmp = Kaspersky Security Center の SNMP カウンター
source-windows-security-center = Windows セキュリティ センター
source-avp-com-output = avp.com の出力
source-exit-code = 終了コード
source-log = ログ
source-inventory = インベントリ
source-the-settings = 設定
source-fleet-record = レコード
