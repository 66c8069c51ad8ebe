//! Whatever a mail holds, it is read: signs and words of all scripts beside each other, in text, in HTML, in heads and rows.

use chrono::DateTime;
use proptest::prelude::*;

use super::mailbox::ArrivedMessage;
use super::message::DeskVerdict;
use super::reader::DeskReader;
use crate::language::Tongue;
use crate::sellers::Providers;
use crate::topics::Catalogue;

/// What stands beside each other in such mails: punctuation of all scripts, letters that grow or shrink where they are folded, marks
/// without width, and what readers of mails look for.
const PIECES: [&str; 112] = [
    "。",
    "、",
    "，",
    "！",
    "？",
    "；",
    "：",
    "「",
    "」",
    "『",
    "』",
    "（",
    "）",
    "《",
    "》",
    "・",
    "〜",
    "　",
    "«",
    "»",
    "“",
    "”",
    "„",
    "‚",
    "‘",
    "’",
    "…",
    "·",
    "•",
    "—",
    "–",
    "‑",
    "‐",
    "¿",
    "¡",
    "§",
    "№",
    "°",
    "؟",
    "،",
    "۔",
    "।",
    "॥",
    "׳",
    "־",
    "฿",
    "\u{200b}",
    "\u{200d}",
    "\u{feff}",
    "\u{202e}",
    "\u{ad}",
    "\u{301}",
    "\u{a0}",
    "\u{2028}",
    "\t",
    "\n",
    "\r\n",
    "\u{0}",
    "\u{1b}[31m",
    "é",
    "ß",
    "ẞ",
    "ﬁ",
    "İ",
    "ı",
    "ǅ",
    "ŉ",
    "Ω",
    "ё",
    "ў",
    "が",
    "ｶﾞ",
    "㍿",
    "한글",
    "ไทย",
    "हिन्दी",
    "עברית",
    "العربية",
    "🙂",
    "👨‍👩‍👧",
    "🇩🇪",
    " ",
    " ",
    "> ",
    "\n>",
    "-- \n",
    "On Mon, Eve wrote:\n",
    "\nFrom: Eve <eve@example.org>\n",
    "Lizenz abgelaufen",
    "licence expired",
    "лицензия истекла",
    "期限切れ",
    "コード",
    "パスワード：",
    "Passwort: ",
    "CVV 123",
    " 4111 1111 1111 1111 ",
    " ABCDE-12345-FGHJK-67890 ",
    "Kd. 4411-902",
    "27.11.2026",
    "10/11/2026",
    "eve@example.org",
    "https://example.org/?a=1",
    "<b>",
    "</div>",
    "<!--",
    "&nbsp;",
    "&#x1F642;",
    "=?UTF-8?B?",
    "=E2=80",
    "kss 204",
    "{{closing}}",
];

fn text(most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn any_mail_is_read(subject in text(6), body in text(40), html in any::<bool>(), tells in any::<bool>()) {
        let now = DateTime::parse_from_rfc3339("2026-11-30T10:00:00Z").unwrap();
        let catalogue = Catalogue::built_in().unwrap();
        let reader = DeskReader::new(catalogue, Providers::built_in().clone(), Tongue::default(), now);
        let reader = if tells { reader.telling_numbers() } else { reader };
        let subject = subject.replace(['\r', '\n'], " ");
        let kind = if html { "html" } else { "plain" };
        let mail = format!(
            "From: Eve <eve@example.org>\r\nTo: help@example.org\r\nSubject: {subject}\r\n\
             Content-Type: text/{kind}; charset=utf-8\r\n\r\n{body}"
        );
        for bytes in [mail.into_bytes(), body.into_bytes()] {
            let message = reader.open(&ArrivedMessage::new("m:1".to_owned(), bytes));
            let is_whole = message.matter.verdict != DeskVerdict::Error || message.error.is_some();
            prop_assert!(is_whole, "{message:?}");
            prop_assert!(!message.words.contains("4111 1111 1111 1111"), "{message:?}");
            prop_assert!(!message.words.contains("ABCDE-12345-FGHJK-67890"), "{message:?}");
        }
    }
}
