report-topic-in-english = このトピックの日本語版はまだありません。

## 最も重要な結果

report-looked-at = 調べたもの：
report-registered = { $name }：{ $state }
report-protection-on = 保護は有効
report-protection-off = 保護は無効
report-protection-paused = 保護は一時停止中
report-databases-current = 定義データベースは最新
report-databases-outdated = 定義データベースは古い状態
report-possible = 可能性はありますが、確認されていません。
report-why = 理由
report-what-to-do = 対処方法
report-careful = 注意：
report-worked-if = 確認：
report-would-decide = 確定するには、次の情報が必要です：{ $facts }。

## 誰が解決できるか

report-owner-for-information = お知らせのみです。対処する必要はありません。
report-owner-before-the-end = 期限が切れる前に更新してください。
report-owner-person = ご自身で解決できます。
report-owner-kaspersky = カスペルスキーのサポートによる対応が必要です。
report-owner-provider = サブスクリプションのサービスプロバイダーによる対応が必要です。
report-owner-shop = ライセンスを販売した販売店による対応が必要です。
report-owner-admin = 管理者による対応が必要です。
report-owner-you-as-admin = このコンピューターの管理者であれば、ご自身で解決できます。
report-owner-nobody = 現時点では、誰も何もする必要はありません。

## その他

report-also-true = ほかに該当するもの
report-also-possible = ほかに考えられるもの
report-your-question = ご質問
report-no-match = 入力された内容と、このコンピューターの状態が一致しません
report-no-match-line = 「{ $title }」とのことですが、このコンピューターの状態は次のとおりです：{ $fact }（{ $place }）。
report-no-match-check = まず次の2点を確認してください。ファイルがお話のコンピューターのものであること、そしてそのコンピューターのライセンスウィンドウに今日何が表示されているかです。
report-two-sayings = 入力された内容の2か所が一致しません
report-two-sayings-line = 「{ $title }」とのことですが、次の内容も入力されています：{ $fact }。
report-sources-disagree = 情報源の内容が一致しません
report-sources-disagree-line = { $fact }：{ $value }（{ $place }）。一方、{ $other-value }（{ $other-place }）という情報もあります。Keymend は最初の情報を採用します。
report-told-secrets = 文面に含まれていた個人情報
report-told-secrets-line = 入力された文面にカード番号やパスワードなどが含まれていました。Keymend はここで伏せており、必要としません。サポートにも必要ありません。問い合わせの際は書かないでください。
report-could-not-check = 確認できなかったもの
report-could-not-check-line = { $source }：{ $reason }。{ $advice }
report-reason-not-found = 見つかりません
report-reason-not-looked-at = 確認していません
report-reason-not-installed = インストールされていません
report-reason-no-rights = 権限がありません
report-reason-timed-out = 時間切れ
report-reason-empty = 空です
report-reason-too-large = 大きすぎます
report-reason-damaged = 破損しています
report-reason-not-understood = 解釈できません
report-reason-older = 古い情報です
report-aside = このコンピューターで見つかったが、カスペルスキーアプリがないため使用しなかった情報
report-everything-known = わかっている情報のすべて
report-this-computer = このコンピューター

## 質問

report-question = 次の質問に答えると、原因を絞り込めます
report-answer-with = 回答のコマンド：
report-save-text-first = テキストが長すぎるため、コマンドでは指定できません。先にテキストをファイルに保存し、`FILE` の代わりにそのファイルを指定してください。

## 最後の行

report-for-desk = これはサービスプロバイダーの窓口向けです。上のコードが、問題と窓口での対応を示しています。
report-cannot-tell = 判断できません：ライセンスについての情報が不足しています。
report-too-little-known = ライセンスについての情報が不足しています。
report-nothing-wrong = 問題はありません：{ $title }。
report-ends-on = ライセンスの有効期限は{ $day }です。
report-reserve-takes-over = ライセンスの有効期限は{ $day }です。期限が切れると、予備のコードに切り替わります。
report-may-come-until = { $moment }までかかる場合があります。
report-days-left =
    { $count ->
       *[other] 残りは{ $count }日です。
    }
report-ends-today = ライセンスの有効期限は今日までです。
report-machines = コンピューター：{ $all } 台。問題あり：{ $problems }。不明：{ $unsure }。問題なし：{ $fine }。
report-file-of-no-computer = { $file }（コンピューター名なし）
report-files-of-no-computer = コンピューター名のないファイル：{ $all } 件。問題あり：{ $problems }。
report-ends-in-days = { $days ->
    [0] 今のところ問題はありませんが、ライセンスの有効期限はあと1日未満です。
   *[other] 今のところ問題はありませんが、ライセンスの有効期限はあと{ $days }日です。
}
report-fraud = お金を払ったり、誰かにコンピューターを操作させたりしないでください。詐欺の可能性があります。
report-cannot-tell-yet = まだ判断できません。考えられるもの：{ $title }。
report-cannot-tell-ends = 判断できません。読み取ったデータに、ライセンスの有効期限が二通り記載されています。どちらが正しいか、ライセンスの画面で確認してください。
report-only-asked = ご質問への回答は以上です。お書きになった内容に不具合を示すものはありません。ライセンスそのものは Keymend では確認していません。
report-well-by-words = 正常に動いているとのことで、それに反する点は見つかりません。何もする必要はありません。ただし、Keymendはライセンスそのものを確認していません。
report-read-in-part = 読み取れた範囲では問題ありません：{ $title }。ただし、指定されたもののうち読み取れなかったものがあるため、問題がないとは断定できません。
report-problem = 問題：{ $title }。
report-probably = 可能性が高いもの：{ $title }。
report-certain = 確かなこと：{ $title }。
report-steps-do-not-help = 手順を行っても解決しない場合：

## `explain` の内容

report-code-heading = これがアクティベーションコードの場合
report-code-shape = 形式：{ $shape }。
report-code-well-formed = 形式が正しくても、有効なコードとは限りません。
report-understands-less = Keymend は、普段ほど正確に文章を理解できません：{ $damage }。Keymend をインストールし直してください。
report-unknown-code = { $code } は既知の種類のコードですが、意味は公開されていません。表示されたとおりのテキストとともに、サポートに送ってください。
report-what-led-to-it = 判断の根拠
report-what-you-mentioned = 入力された内容
report-could-also-be = ほかに考えられるもの
report-other = { $title }（{ $id }）
report-other-by = { $title }（{ $id }）。根拠：{ $words }
report-not-sure = 確実ではありません。画面に表示されたとおりのテキストまたはコードを指定するか、診断用データに `keymend diagnose` を実行すると、判断しやすくなります。
report-not-a-licence-problem = これはライセンスの問題ではありません。
report-not-recognised = 認識できません。画面に表示されたとおりのテキストまたはコードを指定するか、診断用データに `keymend diagnose` を実行してください。
report-text-not-recognised = このテキストは認識できません。
report-which-is-closest = Keymend は、この意味を確実には判断できません。最も近いものはどれですか？
report-text-not-spoken = この言語には対応していないため、日本語で回答します。
report-text-language = テキストの言語：{ $language ->
    [ar] アラビア語
    [cs] チェコ語
    [da] デンマーク語
    [de] ドイツ語
    [el] ギリシャ語
    [en] 英語
    [es] スペイン語
    [fa] ペルシャ語
    [fi] フィンランド語
    [fr] フランス語
    [he] ヘブライ語
    [hu] ハンガリー語
    [id] インドネシア語
    [it] イタリア語
    [ja] 日本語
    [ko] 韓国語
    [nl] オランダ語
    [no] ノルウェー語
    [pl] ポーランド語
    [pt] ポルトガル語
    [ro] ルーマニア語
    [ru] ロシア語
    [sk] スロバキア語
    [sv] スウェーデン語
    [th] タイ語
    [tr] トルコ語
    [uk] ウクライナ語
    [vi] ベトナム語
    [zh] 中国語
   *[other] その他の言語
    }。
report-closest-how = `--closest NUMBER` を追加すると、選んだ項目の対処方法が表示されます。どれも当てはまらない場合は、画面に表示されたとおりのテキストまたはコードを指定するか、診断用データに `keymend diagnose` を実行してください。
report-guess = これは、入力された説明からの推測です。裏付けとなる情報はまだありません。
report-sources = 情報源

## ページの見出し

report-how-we-know = 判断の根拠
report-what-was-looked-at = 調べたもの
report-possible-title = 考えられるもの：{ $title }
report-finding = { $title }（{ $code } { $id }）
report-finding-possible = { $title }（{ $code } { $id }）（可能性）

report-quoted = 「{ $words }」

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }、{ $second }
