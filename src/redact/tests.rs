//! Tests of the engine as a whole.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::find::{PrivatePlace, What, places, plain};
use super::*;

/// What a text becomes, with the last search done.
fn cleaned(text: &str) -> String {
    let mut redactor = Redactor::default();
    let cleaned = redactor.clean(text);
    assert_eq!(redactor.leak(&cleaned, &BTreeSet::new()), None, "{cleaned}");
    cleaned
}

/// The places of values, and every character of codes that is hidden with what is put there: two ways may group one code otherwise
/// around the same characters.
fn shown(all: &[PrivatePlace]) -> Vec<String> {
    let mut shown: Vec<String> = Vec::new();
    for place in all {
        match &place.what {
            What::Code { hidden, .. } => {
                shown.extend(hidden.iter().map(|(span, with)| format!("{span:?} hidden by {with:?}")));
            }
            other => shown.push(format!("{:?} {other:?}", place.span)),
        }
    }
    shown.sort();
    shown.dedup();
    shown
}

#[test]
fn each_kind_is_found() {
    let mut wrong = Vec::new();
    for (text, kind, value) in include!("tests/private.rs") {
        let mut redactor = Redactor::default();
        redactor.learn(text).unwrap();
        let all = redactor.replaced(text);
        let covered = text.find(value).is_some_and(|at| {
            let span = at..at + value.len();
            kind == PrivateKind::Code
                && all.iter().any(|r| r.kind == kind && span.start <= r.span.start && r.span.end <= span.end)
                || all.iter().any(|r| r.kind == kind && r.span.start == span.start && r.span.end == span.end)
        });
        if !covered {
            let found: Vec<_> = all.iter().map(|r| (r.kind, &text[r.span.clone()])).collect();
            wrong.push(format!("{text:?}: {kind:?} {value:?}, but {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_is_nobodys_stays() {
    let mut wrong = Vec::new();
    for text in include!("tests/harmless.rs") {
        let text: &str = text;
        let cleaned = cleaned(text);
        if cleaned != text {
            wrong.push(format!("{text:?}\n  {cleaned:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_gate_finds_what_the_plain_way_finds() {
    // The letter of another alphabet makes the last group four signs long; the gate sees three.
    let glued = "a A DE89 3704 0044 0532 0130 00A\u{cb1}";
    for text in include!("tests/private.rs").into_iter().map(|(text, _, _)| text).chain([glued]) {
        assert_eq!(shown(&places(text, None)), shown(&plain::places(text, None)), "{text}");
    }
}

/// Kinds of labels, of words between a label and its value, and of words with which people say who they are.
#[test]
fn a_value_goes_however_its_label_is_worded() {
    for (text, value) in [
        ("Protocolo de atendimento 2026040900317", "2026040900317"),
        ("NIP nabywcy: 576-614-34-99", "576-614-34-99"),
        ("numer do kontaktu 601 554 208", "601 554 208"),
        ("contraseña maestra Golondrina_3", "Golondrina_3"),
        ("PIN for app lock: 749183", "749183"),
        ("Zugangsdaten: admin / Hagebutte2026?", "Hagebutte2026?"),
        ("Cuenta de red -> k.achterberg", "k.achterberg"),
        ("id;actor.login;status\n7;rtshabalala2;expired", "rtshabalala2"),
        ("│ numer seryjny │ 5CG9271TQF │", "5CG9271TQF"),
        ("macs: [0A1B2C3D4E73, 0A1B2C3D4E74]", "0A1B2C3D4E74"),
        ("INSERT INTO clients (id, full_name, city) VALUES (14, 'Zsófia Barabás', 'Győr');", "Zsófia Barabás"),
        ("hola soy Xochitl y no me deja activar", "Xochitl"),
        ("hi this is jemima stookley, my laptop says licence expired", "jemima stookley"),
        ("It goes TZL1K dash UTCEU dash M7PU4 dash R4J2R", "UTCEU"),
    ] {
        assert!(!cleaned(text).contains(value), "{text}");
    }
    for text in [
        "hola soy nuevo aquí y no entiendo nada",
        "chrome extension 21.2.1.13 disabled",
        "C:\\Users\\All Users",
        "domain controller unreachable",
        "INSERT INTO log (level, product) VALUES ('info', 'Kaspersky Standard')",
    ] {
        assert_eq!(cleaned(text), text);
    }
}

/// What stands beside a private value is evidence: fields of XML, the next line of a log, what a log puts before each line.
#[test]
fn what_stands_beside_a_value_stays() {
    let event = |code: &str| {
        format!(
            "<System><EventID>5002</EventID><Level>3</Level></System><Data Name=\"p\">{code}</Data><Port>13000</Port>"
        )
    };
    for code in [
        "JS2CR/AUSN6/JMB6C/RJSE4",
        "js2cr ausn6 jmb6c rjse4",
        "JS2CRAUSN6JMB6CRJSE4",
        "JS2CR&#x2D;AUSN6&#x2D;JMB6C&#x2D;RJSE4",
    ] {
        let cleaned = cleaned(&event(code));
        assert!(cleaned.starts_with("<System><EventID>5002</EventID><Level>3</Level>"), "{cleaned}");
        assert!(cleaned.ends_with("<Port>13000</Port>") && !cleaned.to_uppercase().contains("AUSN6"), "{cleaned}");
    }
    for (text, wanted) in [
        (
            "a Authorization: Basic a2w6d29sa2U3Nw==\n2026-10-23T20:16:09.001Z INFO x: finished\n",
            "a Authorization: token-1\n2026-10-23T20:16:09.001Z INFO x: finished\n",
        ),
        (
            "token=dG9rZW5mb3JldmUxMjM=\nOct 23 20:16:09 kesl[7]: done\n",
            "token=token-1\nOct 23 20:16:09 kesl[7]: done\n",
        ),
        (
            "t: -----BEGIN PRIVATE KEY-----\nt: 1A18Y8ekhQip5796UaDX\nt: YsRGGBw=\nt: -----END PRIVATE KEY-----\n",
            "t: -----BEGIN PRIVATE KEY-----\nt: token-1\nt: token-2\nt: -----END PRIVATE KEY-----\n",
        ),
        ("code: RNE8B RUK18 V2GHZ E2CTP 6D7H rejected", "code: ***** ***** ***** ***** 6D7H rejected"),
        ("code: 6D7H RNE8B RUK18 V2GHZ E2CTP rejected", "code: 6D7H ***** ***** ***** ***** rejected"),
        ("data=5A474B34512D51315042542D4E313146422D4157374338", "data=2A2A2A2A2A2D2A2A2A2A2A2D2A2A2A2A2A2D4157374338"),
    ] {
        assert_eq!(cleaned(text), wanted);
    }
}

/// Signs of base64 that look like a code are none, so that a cleaned body is not refused for them.
#[test]
fn a_body_in_base64_is_cleaned_wherever_its_lines_break() {
    let body = "0JfQtNGA0LDQstGB0YLQstGD0LnRgtC1LCDQvNC+0Lkg0LrQvtC0IENYMllRLTU2V1JZLVM1QkJK\nLUVDN1dYINC90LUg0L/QvtC00YXQvtC00LjRggo=\n";
    let text = cleaned(&format!("Content-Transfer-Encoding: base64\n\n{body}"));
    assert!(!text.contains("ENYMllRLTU2V1JZ"), "{text}");
}

/// A joiner that nobody sees, alone on a line before the groups: the code around it may begin with it or behind it.
#[test]
fn the_gate_hides_what_the_plain_way_hides_around_a_joiner() {
    for between in ["", "\n", " "] {
        for parts in [
            ["A", "\u{200b}", "4111 1111 1111 1111", "A"],
            ["A\u{200b}", "", "4111 1111 1111 1111", "A"],
            ["A", "\u{ad}", "4111 1111 1111 1111", "B2"],
        ] {
            let text = parts.join(between);
            assert_eq!(shown(&places(&text, None)), shown(&plain::places(&text, None)), "{text:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(crate::tier::of(400)))]
    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn the_gate_finds_what_the_plain_way_finds_in_any_text(
        parts in proptest::collection::vec(prop_oneof![
            proptest::sample::select(vec![
                "User: ", "userName=", "Password: ", "host=", "\n", " ", "evelyn", "eve@example.org", "192.0.2.7", ":", "://", "\\\\", "\\", "C:\\Users\\",
                "/home/", "ABCDE-12345-FGHJK-6789A", "K7QMD4WX9TPLBRC62HJN", "%40", "&#64;", "=3D", "=\n", "\\n", "\\u0041", "<b>", "</b>", "Dear ", "Eve Adams", ",",
                "Mit freundlichen Grüßen\n", "Компьютер: ", "用户名：", "+49 30 1234567", "4111 1111 1111 1111", "DE89 3704 0044 0532 0130 00", "02:00:5e:00:53:01", "0200.5e00.5301",
                "fe80::1%eth0", "S-1-5-21-1-2-3-1001", "2026-11-28T10:00:00.123Z", "eve-pc.example.local", "ZXZlbHluQGV4YW1wbGUub3JnIQ==", "65766500", "65,00,76,00,65,00,20,00,41,00,64,00,61,00,6d,00,",
                "Bearer abcDEF123456", "Ж", "é", "\u{200b}", "＠", "uid=1000(evelyn)", "-u eve:secret", "12.0.0.0", "DESKTOP-7A8B9C0", "eve at example dot org", "（",
            ]).prop_map(str::to_owned),
            "[ -~]{1,6}",
            "\\PC{1,4}",
        ], 0..14)
    ) {
        let text = parts.concat();
        let mut redactor = Redactor::default();
        redactor.learn("User: evelyn; Owner: Eve Adams; host: eve-pc").unwrap();
        prop_assert_eq!(shown(&places(&text, None)), shown(&plain::places(&text, None)), "{}", text);
        let vocabulary = redactor.vocabulary();
        prop_assert_eq!(shown(&places(&text, Some(vocabulary))), shown(&plain::places(&text, Some(vocabulary))), "{}", text);
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn the_gate_opens_for_every_code(
        text in "([A-Z0-9]{1,6}[-, /\n]{0,2}|[a-z]{2,6} |[A-Z0-9]{5}(-[A-Z0-9]{4,6}){1,3} |[a-zA-Z0-9]{4,22} |[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} |\n2026-11-28T10:00:0[0-9](\\.123Z)? |2026-11-28 10:00:00,5 [A-Z0-9]{5} |0x[0-9A-F]{8} |(p[0-9]=[A-Z0-9]{5}&){3,4}){0,20}"
    ) {
        prop_assert_eq!(shown(&places(&text, None)), shown(&plain::places(&text, None)), "{}", text);
    }

    #[test]
    fn any_text_is_cleaned_and_passes_the_last_search(text in any::<String>()) {
        let _ = cleaned(&text);
    }
}

/// In a line made of one sample, 60 KB long in the heavy tier, the rules are asked a few times a byte, and twice as often in twice the line.
/// Each rule looks at a bounded part of a text; how long they take is measured by `scripts/compare.sh`.
#[test]
#[ignore = "long; .ci/run runs it"]
fn no_line_has_the_rules_asked_without_end() {
    let asked = |text: &str| {
        let before = super::gate::asked();
        let _ = places(text, None);
        super::gate::asked() - before
    };
    let repeated = |sample: &str, length: usize| sample.repeat(length / sample.len());
    let nested = [
        "http://a/",
        "CN=",
        "様",
        "[10:00] ",
        "owner ",
        "user   ",
        "Eve Adams <",
        "-----BEGIN PRIVATE KEY-----",
        "http://a?",
        "http://a",
        "://",
        "a@",
        "@a",
        "\\\\a",
        "\\",
        "A\\a",
        "user:",
        "user ",
        "name:",
        "1.1.1.",
        "a:",
        "::",
        "1:",
        "+1",
        "(1",
        "-u ",
        "<a>",
        "<",
        "&#",
        "%4",
        "=4",
        "AB1-",
        "A1 ",
        "eyJ",
        "BEGIN ",
        "Dear ",
        "a.b.com",
        "DESKTOP-",
        "password=",
        "0x1",
        "\"",
        "{\"a\":",
        "用户",
        "é",
        "\u{200b}",
        "Kaspersky ",
    ];
    let length = if std::env::var_os("KEYMEND_HEAVY").is_some() { 60_000 } else { 8_000 };
    for sample in nested.into_iter().chain(include!("tests/private.rs").into_iter().map(|(text, _, _)| text)) {
        let (half, whole) = (asked(&repeated(sample, length / 2)), asked(&repeated(sample, length)));
        assert!(whole <= 2 * half + half / 8 + 64, "{sample:?}: {half} and {whole}");
        assert!(whole <= 4 * length, "{sample:?}: {whole}");
    }
}

#[test]
fn mails_are_read_in_the_code_page_that_their_head_names() {
    use encoding_rs::{Encoding, KOI8_R, WINDOWS_1251};
    let quoted = |text: &str, page: &'static Encoding| -> String {
        let (bytes, _, _) = page.encode(text);
        bytes
            .iter()
            .map(|byte| if byte.is_ascii() { char::from(*byte).to_string() } else { format!("={byte:02X}") })
            .collect()
    };
    for (page, name) in [(KOI8_R, "koi8-r"), (WINDOWS_1251, "windows-1251")] {
        let body = quoted("Здравствуйте,\nкод не подходит.\n\nС уважением,\nОльга Вадковская\n", page);
        let mail =
            format!("Content-Type: text/plain; charset={name}\nContent-Transfer-Encoding: quoted-printable\n\n{body}");
        let cleaned = cleaned(&mail);
        assert!(cleaned.ends_with(",\nperson-1\n") && !cleaned.contains(&quoted("Ольга", page)), "{cleaned}");
        assert!(cleaned.contains(&quoted("код не подходит", page)), "{cleaned}");
    }
    let spaced = "Content-Transfer-Encoding: quoted-printable\n\nCode: ABCDE=A012345=A0FGHJK=A067890 ok";
    assert!(cleaned(spaced).ends_with("Code: *****=A0*****=A0*****=A067890 ok"), "{}", cleaned(spaced));
    // `Код ABCDE-12345-FGHJK-67890 не работает`, and the same in Japanese.
    for (subject, masked) in [
        (
            "=?koi8-r?B?68/EIEFCQ0RFLTEyMzQ1LUZHSEpLLTY3ODkwIM7FINLBws/UwcXU?=",
            "68/EICoqKioqLSoqKioqLSoqKioqLTY3ODkwIM7FINLBws/UwcXU",
        ),
        (
            "=?ISO-2022-JP?B?GyRCJTMhPCVJGyhCIEFCQ0RFLTEyMzQ1LUZHSEpLLTY3ODkwIBskQiRHJDkbKEI=?=",
            "ICoqKioqLSoqKioqLSoqKioqLTY3ODkw",
        ),
        // A code that begins in one word and ends in the next.
        (
            "=?utf-8?B?0JrQvtC0INCw0LrRgtC40LLQsNGG0LjQuCBBQkNERS0xMg==?=\n =?utf-8?B?MzQ1LUZHSEpLLTY3ODkwINC90LUg0YDQsNCx0L7RgtCw0LXRgg==?=",
            ": *\n",
        ),
    ] {
        let cleaned = cleaned(&format!("Subject: {subject}\n\nhi"));
        assert!(cleaned.contains(masked), "{cleaned}");
    }
}

#[test]
fn codes_in_listings_of_bytes_go_from_the_digits_and_from_the_text_beside_them() {
    let c = "00000000  63 6f 64 65 20 69 73 20  41 42 43 44 45 2d 31 32  |code is ABCDE-12|\n\
             00000010  33 34 35 2d 46 47 48 4a  4b 2d 36 37 38 39 30     |345-FGHJK-67890|\n";
    assert_eq!(
        cleaned(c),
        "00000000  63 6f 64 65 20 69 73 20  2a 2a 2a 2a 2a 2d 2a 2a  |code is *****-**|\n\
         00000010  2a 2a 2a 2d 2a 2a 2a 2a  2a 2d 36 37 38 39 30     |***-*****-67890|\n"
    );
    let json = "{\"m\":\"a\\neve@example.org\\nb\"}";
    assert_eq!(cleaned(json), "{\"m\":\"a\\nmail-1@example.invalid\\nb\"}");
    assert_eq!(cleaned("C:\\Users\\nancy\\x"), "C:\\Users\\user-1\\x");
}

#[test]
fn the_bytes_of_a_registry_value_are_written_as_bytes_again() {
    let wide = |text: &str| {
        text.encode_utf16().flat_map(u16::to_le_bytes).map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(",")
    };
    for (name, value, new) in [("Host", "OSWIN-PC", "host-1"), ("Password", "absecret9", "token-1")] {
        let text = format!("\"{name}\"=hex(1):{},00,00\r\n", wide(value));
        assert!(cleaned(&text).starts_with(&format!("\"{name}\"=hex(1):{}", wide(new))), "{}", cleaned(&text));
    }
    let blob = "\"Password\"=hex:01,00,00,00,d0,8c,9d,df,01,15,d1,11\r\n";
    assert!(!cleaned(blob).contains("d0,8c,9d"), "{}", cleaned(blob));
}
