plan-no-problem = 問題は見つかりませんでした
plan-first-answer = 先に、次の質問に `--answer` で回答してください：
plan-one-answer = 次の質問に答えると、原因を絞り込めます：
plan-question = { $question }（{ $answers }）

## 手順について Keymend ができること

plan-page = ページ：{ $address }
plan-text = テキスト：{ $text }
plan-command = コマンド：{ $command }
plan-your-code = お手持ちのコード

## 最後に

plan-write-request = 手順を行っても解決しない場合は、問い合わせ文を作成してください：
plan-next-problem = 手順を行っても解決しない場合は、次の問題に進んでください：{ $title }
plan-no-further-steps = これ以上の手順はありません。
plan-tell-more = 画面に表示された内容を `--message` で指定するか、コンピューターの診断用データを指定してください。

## カレンダーの予定

plan-reminder = カスペルスキーのライセンスをもう一度確認する
plan-reminder-how = `keymend fix` を実行してください。中断したところから再開します。
    .page = Keymend を開いてください。中断したところから再開します。
plan-reminder-run = `keymend fix` を実行してください
    .page = Keymend を開いてください
