letter-subject = { $title }（カスペルスキー）
letter-subject-customer = お客様の代理：「{ $title }」
letter-vendor = カスペルスキー
letter-to = 宛先
letter-mail = メール
letter-page = 開くページ
letter-telephone = 電話
letter-about = 件名
letter-date = 日付
letter-colon = { $label }：{ $value }
letter-recipient-kaspersky = カスペルスキー テクニカルサポート
letter-recipient-provider = サブスクリプションのサービスプロバイダーのサポート窓口
letter-recipient-shop = ライセンスの販売店
letter-recipient-admin = コンピューターの管理者
letter-named = { $recipient }（{ $name }）

letter-greeting-kaspersky = サポートご担当者様
letter-greeting-provider = サポートご担当者様
letter-greeting-shop = 販売ご担当者様
letter-greeting-admin = 管理者様
letter-opening-kaspersky = カスペルスキーのライセンスについて、自分では解決できなかったため、ご支援をお願いいたします。
letter-opening-provider = 利用中のカスペルスキー製品は貴社が管理するサブスクリプションに含まれており、カスペルスキーでは変更できません。貴社でご確認のうえ、以下の件にご対応くださいますようお願いいたします。
letter-opening-shop = 貴店で購入したカスペルスキーのライセンスについて、ご支援をお願いいたします。注文内容をご確認ください。
letter-opening-admin = このコンピューターのカスペルスキーのライセンスについて、ご対応をお願いいたします。こちらでは変更できません。
letter-opening-customer-kaspersky = カスペルスキーのライセンスについて、お客様の代理でご連絡しております。当方では解決できなかったため、ご支援をお願いいたします。
letter-opening-customer-provider = お客様の代理でご連絡しております。お客様のカスペルスキーの保護は、貴社が管理するサブスクリプションに含まれているため、カスペルスキーでは変更できません。貴社側でご確認のうえ、次の件についてご対応をお願いいたします。
letter-opening-customer-shop = 貴店でカスペルスキーのライセンスを購入されたお客様の代理でご連絡しております。ご注文の確認をお願いいたします。
letter-opening-customer-admin = このコンピューターの利用者の代理でご連絡しております。カスペルスキーのライセンスのご確認をお願いいたします。
letter-enter-in-form = 上記のページのフォームに、項目ごとに入力してください：
letter-masked = アクティベーションコードとライセンスキーは、全文を記載することを選んだものを除き、伏せ字にしています。必要な場合は全文をお知らせします。
letter-stand-in-code = コード
letter-stand-in-person = 人物
letter-stand-in-user = ユーザー
letter-stand-in-host = コンピューター
letter-stand-in-telephone = 電話
letter-stand-in-group = グループ
letter-stand-in-subscriber = 契約者
letter-stand-in-payment = 支払い
letter-stand-in-personal = 個人情報
letter-stand-in-street = 住所
letter-stand-in-token = トークン
letter-stand-in-hardware = ハードウェア
letter-stand-in-word = 語
letter-closing = よろしくお願いいたします。
letter-case = お問い合わせの内容
letter-missing = 未記入の項目
letter-to-fill = 以下は文面に含まれません。未記入の項目です。可能なところを補ってください：
letter-proofs = ライセンスについてコンピューターからわかること
letter-source = 情報源
letter-attach = 添付済み、または添付するもの
letter-days-left = 残り { $count }日

letter-field-problem = 問題
letter-field-product = 製品
letter-field-version = バージョン
letter-field-system = OS
letter-field-license-status = ライセンスの状態
letter-field-license-expires = ライセンスの有効期限
letter-field-subscription-status = サブスクリプションの状態
letter-field-provider = サービスプロバイダー
letter-field-message = 画面の表示
letter-field-error-code = エラーコード
letter-field-databases = 定義データベースの日付
letter-field-purchase-channel = ライセンスの入手先
letter-field-paid = 更新料金の支払い済み
letter-field-policy = 管理者のポリシー
letter-field-description = 説明
    .question = 何をしたときに、何が起こりましたか？
letter-field-steps-tried = すでに試したこと
    .question = これまでに何を試しましたか？
letter-field-customer = お客様
    .question = お客様のお名前は何ですか。
letter-field-name = お名前
    .question = お名前を教えていただけますか？
letter-field-contact = 連絡先
    .question = 連絡先のメールアドレスまたは電話番号を教えていただけますか？
letter-field-account-email = アカウントのメールアドレス
    .question = マイ カスペルスキーアカウントのメールアドレスを教えていただけますか？
letter-field-new-code = 新しいアクティベーションコード
    .question = 今回使うアクティベーションコードを入力していただけますか？
letter-field-previous-code = 前のアクティベーションコード
    .question = 前に使っていたアクティベーションコードを入力していただけますか？
letter-field-license-key = ライセンスキーまたはライセンス番号
    .question = ライセンスウィンドウに表示されているライセンスキーまたは番号を入力していただけますか？
letter-field-order-number = 注文番号
    .question = 注文番号を教えていただけますか？
letter-field-order-email = 注文時のメールアドレス
    .question = 注文に使ったメールアドレスを教えていただけますか？
letter-field-amount = 金額
    .question = お支払いになった金額を教えていただけますか？
letter-field-payment-date = 支払日
    .question = 支払いが行われたのはいつですか？
letter-field-purchase-date = 購入日
    .question = ライセンスを購入したのはいつですか？
letter-field-purchase-place = 購入先
    .question = どの店舗またはサイトで購入しましたか？
letter-field-purchase-country = 購入した国
    .question = どの国で購入しましたか？
letter-field-use-country = 使用している国
    .question = どの国で使用していますか？
letter-field-ordered-product = 注文した製品
    .question = 注文内容またはパッケージに記載されている製品名を教えていただけますか？
letter-field-first-activation = 最初のアクティベーション
    .question = コードを最初にアクティベートしたのは、いつごろですか？
letter-field-device-count = デバイスの台数
    .question = ライセンスを何台のデバイスで使用していますか？
letter-field-devices-allowed = ライセンスで使用できる台数
letter-field-reinstall-reason = 再インストールの理由
    .question = カスペルスキーアプリを再インストールしたのはなぜですか？
letter-field-subscriber-number = お客様番号または契約番号
    .question = サービスプロバイダーでのお客様番号または契約番号は何番ですか？
letter-field-host = コンピューター
    .question = コンピューターの名前を教えていただけますか？
letter-field-other-computers = 対象外のコンピューター

letter-complaint-account-required = カスペルスキーのアプリからマイ カスペルスキーへの接続を求められますが、このデバイスを接続できません
letter-complaint-app-store-subscription = アプリストアのサブスクリプションがカスペルスキーのアプリに表示されません
letter-complaint-auto-renewal-off = { $stand ->
    [paid] 料金を支払いましたが、サブスクリプションが自動更新されません
   *[other] ライセンスの自動更新が機能しません
}
letter-complaint-billing-only = カスペルスキーの支払いに問題があります
letter-complaint-business-key-in-home-product = 購入したライセンスがカスペルスキー製品に使えません。一方は法人向け、もう一方は個人向けです
letter-complaint-code-lost = アクティベーションコードが見つかりません
letter-complaint-code-mistyped = アクティベーションコードが正しくないとして受け付けられません
letter-complaint-code-refused-under-subscription = サブスクリプションがまだ有効なため、新しいアクティベーションコードを使用できません
letter-complaint-key-file-needed = インターネットに接続できないコンピューターをアクティベートできず、キーファイルが必要です
letter-complaint-license-expired = { $stand ->
    [paid] 更新料金を支払いましたが、ライセンスが期限切れと表示されたままです
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] このコンピューターのカスペルスキーのライセンスの有効期限が切れています
   *[other] このコンピューターのカスペルスキーのライセンスが正常に機能していません
}
letter-complaint-not-activated = { $stand ->
    [paid] 料金を支払いましたが、デバイスにライセンスがありません
   *[other] { $title }
}
letter-complaint-not-an-activation-code = 手元の文字列がアクティベーションコードとして受け付けられません
letter-complaint-paid-without-code = 料金を支払いましたが、アクティベーションコードが届きません
letter-complaint-previous-code-refused = 以前のアクティベーションコードが受け付けられません
letter-complaint-previous-license-not-found = カスペルスキーのアプリで以前のアクティベーションコードを求められます
letter-complaint-product-end-of-support = このバージョンのサポートが終了しているため、ライセンスが使えません
letter-complaint-promo-code = 無料またはプロモーション用のコードが、更新に必要な以前のライセンスとして認められません
letter-complaint-shorter-term-than-paid = 新しいライセンスの期間が、支払った期間より短くなっています
letter-complaint-subscription-grace = { $stand ->
    [paid] 料金を支払いましたが、カスペルスキーのサブスクリプションが更新されず、まもなく使えなくなります
   *[other] カスペルスキーのサブスクリプションの期限が切れ、更新されず、まもなく使えなくなります
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] 料金を支払いましたが、カスペルスキーのサブスクリプションが更新されず、使えなくなりました
   *[other] カスペルスキーのサブスクリプションが更新されず、使えなくなりました
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] 料金を支払いましたが、サブスクリプションの更新がこのデバイスのカスペルスキー製品に反映されません
   *[other] サブスクリプションの更新が、このデバイスのカスペルスキー製品に反映されません
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] 料金を支払いましたが、カスペルスキーのサブスクリプションが停止されています
   *[other] カスペルスキーのサブスクリプションが停止されています
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] 料金を支払いましたが、カスペルスキーのサブスクリプションが更新されません
    [ended] カスペルスキーのサブスクリプションの期限が切れ、更新されていません
   *[other] カスペルスキーのサブスクリプションが正常に機能していません
}
