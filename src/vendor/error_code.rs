//! Error codes of the vendor's products, wherever they stand in a text.
//!
//! Codes are matched before words, since wordings differ between versions and languages and codes do
//! not (source: Endpoint Security for Windows page 184247).

use std::fmt;
use std::ops::{Range, RangeInclusive};
use std::sync::LazyLock;

use regex::Regex;

use super::{activation_service, subscription_service};

/// The product whose numbering a code belongs to; the same number means different things in two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CodeFamily {
    /// Endpoint Security for Windows, eight hex digits such as 89479002.
    Kes,
    /// Exit codes of `kesl-control` and its sisters.
    Kesl,
    /// Return codes of `KAVSHELL LICENSE`.
    Kavshell,
    /// Return codes of Endpoint Agent's `--license`.
    EndpointAgent,
    /// Event names of the mail products (`LMS_EV_...`).
    Klms,
    /// States of a subscription in Security Center (`KLLIC_SUBSCRINFO_STATE`, 0 to 3).
    KscSubscription,
    /// Classes of licence events of Security Center (`GNRL_EV_LICENSE_…`, `KLSRV_EV_LICENSE_…`).
    Ksc,
    /// A Windows HRESULT such as 0x80010102.
    Hresult,
    /// The service by which providers manage subscriptions, 1 to 602; what they mean is known from public code alone.
    Kss,
    /// The service of activation behind Security Center (module KLOLA): error 2351 and its subcode, `2351-34`.
    Klola,
}

impl CodeFamily {
    /// Every family.
    pub const ALL: [CodeFamily; 10] = [
        CodeFamily::Kes,
        CodeFamily::Kesl,
        CodeFamily::Kavshell,
        CodeFamily::EndpointAgent,
        CodeFamily::Klms,
        CodeFamily::KscSubscription,
        CodeFamily::Ksc,
        CodeFamily::Hresult,
        CodeFamily::Kss,
        CodeFamily::Klola,
    ];

    /// The short name used before the colon of a code.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            CodeFamily::Kes => "kes",
            CodeFamily::Kesl => "kesl",
            CodeFamily::Kavshell => "kavshell",
            CodeFamily::EndpointAgent => "endpoint-agent",
            CodeFamily::Klms => "klms",
            CodeFamily::KscSubscription => "ksc-subscription",
            CodeFamily::Ksc => "ksc",
            CodeFamily::Hresult => "hresult",
            CodeFamily::Kss => "kss",
            CodeFamily::Klola => "klola",
        }
    }

    /// A code of the family, as Keymend writes it.
    #[must_use]
    pub fn example(self) -> &'static str {
        match self {
            CodeFamily::Kes => "kes:89479002",
            CodeFamily::Kesl => "kesl:67",
            CodeFamily::Kavshell => "kavshell:-303",
            CodeFamily::EndpointAgent => "endpoint-agent:-302",
            CodeFamily::Klms => "klms:LMS_EV_LICENSE_BLACKLISTED",
            CodeFamily::KscSubscription => "ksc-subscription:1",
            CodeFamily::Ksc => "ksc:KLSRV_EV_LICENSE_CHECK_100_110",
            CodeFamily::Hresult => "hresult:80010102",
            CodeFamily::Kss => "kss:204",
            CodeFamily::Klola => "klola:2351-34",
        }
    }
}

/// The family that a text names as codes are written, where no code stands behind it: `kss:`.
#[must_use]
pub fn family_without_code(text: &str) -> Option<CodeFamily> {
    let name = text.trim().strip_suffix(':')?.trim_end();
    CodeFamily::ALL.into_iter().find(|family| family.name().eq_ignore_ascii_case(name))
}

/// A code and the numbering it belongs to, written `family:code`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorCode {
    /// Whose numbering.
    pub family: CodeFamily,
    /// The code in its usual writing: upper-case hex without `0x`, a signed number, or an event name.
    pub code: String,
}

impl ErrorCode {
    /// Reads `family:code`.
    #[must_use]
    pub fn parse(text: &str) -> Option<ErrorCode> {
        let (family, code) = text.split_once(':')?;
        let family = CodeFamily::ALL.into_iter().find(|known| known.name() == family)?;
        (!code.is_empty()).then(|| ErrorCode { family, code: code.to_owned() })
    }
}

impl ErrorCode {
    /// Whether it is one that a provider's own help desk reads, and what it means is known.
    #[must_use]
    pub fn is_for_desks(&self) -> bool {
        let code = self.code.as_str();
        let is_known = subscription_service::KNOWN.contains(&code) || subscription_service::COMMANDS.contains(&code);
        self.family == CodeFamily::Kss && is_known
    }

    /// Which answer the customer of a desk gets, where the code calls for one.
    pub(crate) fn desk_answer(&self) -> Option<&'static str> {
        subscription_service::answer(&self.code).filter(|_| self.family == CodeFamily::Kss)
    }

    /// How much a code for desks decides, the most first: what states how a subscription stands, then what was wrong with a
    /// command, then what is only asked about or means nothing.
    pub(crate) fn desk_weight(&self) -> u8 {
        subscription_service::weight(&self.code)
    }

    /// Whether the code is written as those of its family are.
    fn is_of_its_form(&self) -> bool {
        let is_number = |text: &str| !text.is_empty() && text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit());
        match self.family {
            CodeFamily::Kes | CodeFamily::Hresult => {
                self.code.len() == 8 && self.code.bytes().all(|byte| byte.is_ascii_hexdigit())
            }
            CodeFamily::Kesl | CodeFamily::KscSubscription => is_number(&self.code),
            CodeFamily::Kss => is_number(&self.code) || self.is_for_desks(),
            CodeFamily::Kavshell | CodeFamily::EndpointAgent => {
                is_number(self.code.strip_prefix('-').unwrap_or(&self.code))
            }
            CodeFamily::Klms => self.code.starts_with("LMS_EV_"),
            CodeFamily::Ksc => self.code.contains("_EV_LICENSE_"),
            CodeFamily::Klola => activation_service::is_of_its_form(&self.code),
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.family.name(), self.code)
    }
}

/// Compiles a constant pattern; the test below compiles them all.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

static KES: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"(?i)(?:\b0x|\b|_)([08oO]947[0-9a-fO]{4})(?:\b|_)"));
static HRESULT: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"(?i)\b0x(8[0-9a-f]{7})\b"));
static KLMS: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"\bLMS_EV_[A-Z_]+\b"));
static KSC: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"\b(?:GNRL|KLSRV)_EV_LICENSE_[A-Z0-9_]+\b"));
static KSC_STATE: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r#"(?i)KLLIC_SUBSCRINFO_STATE["']?\s*[:=]?\s*([0-3])\b"#));
static KESL_NAME: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"(?i)\b(?:kesl|kfl|kess|kics|kesl\s?-?\s?control)\b"));
static EXIT_NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\bexit\w*|\bcode\w*|\breturn\w*|\brc\b|\bstatus|\bresult\w*|\$\?|rückgabe\w*|\bfehler\w*|\berror\w*|\berrore\b|\bretour\b|\bretorn\w*|\bdevuelve|\bsalida|\bsaída|\buscita|\bsortie|код\w*|возвр\w*|\bkod\w*|\bzwraca|\bcódigo|\bcodice|コード|終了)[^\d\n]{0,24}?(\d{1,3})\b",
    )
});
/// What a command gave back, told as people tell it: "it comes back with 68", "kommt jedes Mal 68 zurück"; with the word behind
/// the number, which may be what is counted.
static GIVEN_BACK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?i)(?:\bcomes? back|\bcame back|\bgives? back|\bgave back|\bends? with|\bended with|\bkommt\b|\bkam\b|\bgibt\b|\bliefert|\bendet mit|\brenvoie|\bme rend\b|\bse termine|\bme devuelve|\bresponde|\btermina con|\brestituisce|\brisponde|\britorna|\bdevolve|\bretorna|\bquit\w*|\bexits?\b|\bexited|\bended|\bbeendet\w*|\bendete\w*|\bterminé|\btermin(?:ó|ou|ato|ata)\b|\btermina\b|\bs'arrête|завершил\w*|закончил\w*|вернул\w*|\bzakończy\w*|\bskończy\w*|\bzwróci\w*|\bafgesloten|\bstopte?\b|\bgaf\b|\bkwam\b|выда[её]т|завершается|отвечает|\bwychodzi|\boddaje|\bkończy się|\bgeeft\b|\bkomt\b|\beindigt met|\bdönüyor|\bdöndü\w*|\bveriyor|\bverdi|\bçık\w*)[^\d\n.!?]{0,24}?\b(\d{2})\b[ \u{a0}]*([\p{L}%]*)",
    )
});
/// What may stand behind such a number: "back", and what goes on with the sentence.
const GIVEN_BACK_ENDS: [&str; 37] = [
    "back",
    "zurück",
    "terug",
    "und",
    "and",
    "et",
    "y",
    "e",
    "и",
    "i",
    "en",
    "ve",
    "aber",
    "but",
    "mais",
    "pero",
    "ma",
    "mas",
    "но",
    "ale",
    "maar",
    "every",
    "each",
    "immer",
    "auch",
    "też",
    "when",
    "if",
    "after",
    "wenn",
    "nach",
    "beim",
    "quand",
    "cuando",
    "quando",
    "когда",
    "gdy",
];
static NEGATIVE: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"(?:^|[^\w.\-])[-\u{2212}\u{2013}](\d{1,3})\b"));
static AGENT_NAME: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\bE_(?:KEY_NOT_MATCH|KEY_IN_BLST|GENERAL_ERROR|INVALID_PATH|EXPIRED|INVALID_SYNTAX)\b"));

/// As Keymend writes a code, with its family.
static WRITTEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(r"(?i)\b((?:kesl|kavshell|endpoint-agent|klms|ksc-subscription|ksc|kss|hresult):-?[0-9a-z_]{1,64})\b")
});

/// The negative numbers that two programs share and nothing else is likely to print.
const AMBIGUOUS: [&str; 5] = ["301", "302", "303", "304", "305"];

/// The numbers of Endpoint Agent by the names that its page gives them.
fn agent_number(name: &str) -> &'static str {
    match name {
        "E_KEY_NOT_MATCH" => "-301",
        "E_KEY_IN_BLST" => "-302",
        "E_GENERAL_ERROR" => "-303",
        "E_INVALID_PATH" => "-304",
        "E_EXPIRED" => "-305",
        _ => "4",
    }
}

/// The codes of the subscription service in what a provider's own staff writes, who leave out what stands around them: with those of
/// [`find_error_codes`], in their order.
#[must_use]
pub fn find_codes_of_staff(text: &str) -> Vec<(Range<usize>, ErrorCode)> {
    let mut found: Vec<(Range<usize>, ErrorCode)> =
        find_error_codes(text).into_iter().filter(|(_, code)| code.is_for_desks()).collect();
    for (place, code) in subscription_service::find_bare(text) {
        if !found.iter().any(|(known, _)| known.contains(&place.start)) {
            found.push((place, ErrorCode { family: CodeFamily::Kss, code }));
        }
    }
    found.sort_by_key(|(place, _)| place.start);
    found
}

/// Finds the codes of a text with the place of each, in reading order.
///
/// A negative number is taken for the code of the program that the text names. Where none is named, -301 to -305 are
/// given as the codes of both programs that have such numbers, at the same place.
#[must_use]
pub fn find_error_codes(text: &str) -> Vec<(Range<usize>, ErrorCode)> {
    let mut found: Vec<(Range<usize>, ErrorCode)> = Vec::new();
    let mut add = |range: Range<usize>, family, code: String| found.push((range, ErrorCode { family, code }));
    let lower = text.to_lowercase();
    let every = |pattern: Option<&'static Regex>, group: usize| {
        let hits = pattern.into_iter().flat_map(move |regex| regex.captures_iter(text));
        hits.filter_map(move |hit| hit.get(group).map(|part| (part.range(), part.as_str().to_owned())))
    };
    // A pattern is compiled and run only where the text holds what each of its finds holds.
    let all = |held: &str, pattern: &'static LazyLock<Option<Regex>>, group: usize| {
        every(if lower.contains(held) { pattern.as_ref() } else { None }, group)
    };
    let hex = |digits: &str| digits.to_ascii_uppercase().replace('O', "0");

    for (range, digits) in all("947", &KES, 1) {
        add(range, CodeFamily::Kes, hex(&digits));
    }
    for (range, digits) in all("0x8", &HRESULT, 1).filter(|(_, digits)| !digits.starts_with("8947")) {
        add(range, CodeFamily::Hresult, hex(&digits));
    }
    for (range, name) in all("lms_ev_", &KLMS, 0) {
        add(range, CodeFamily::Klms, name);
    }
    for (range, name) in all("_ev_license_", &KSC, 0) {
        add(range, CodeFamily::Ksc, name);
    }
    for (range, name) in all("e_", &AGENT_NAME, 0) {
        add(range, CodeFamily::EndpointAgent, agent_number(&name).to_owned());
    }
    let names_kesl = ["kesl", "kfl", "kess", "kics"].iter().any(|name| lower.contains(name));
    if names_kesl && KESL_NAME.as_ref().is_some_and(|name| name.is_match(&lower)) {
        let numbers: Vec<(Range<usize>, String)> = every(EXIT_NUMBER.as_ref(), 1).collect();
        // What it gave back is told without the word for a code as well: "it quit with 68".
        let given = given_back(text).filter(|(range, _)| !numbers.iter().any(|(known, _)| known == range));
        let given: Vec<(Range<usize>, String)> = given.map(|(range, code)| (range, code.code)).collect();
        for (range, number) in numbers.into_iter().chain(given) {
            add(range, CodeFamily::Kesl, number);
        }
    }
    let kavshell = lower.contains("kavshell");
    let agent =
        ["endpoint agent", "agent.exe", "kea ", "kea-", "agent ", "агент"].iter().any(|name| lower.contains(name));
    let negative = if may_be_negative(text) { NEGATIVE.as_ref() } else { None };
    for (range, number) in every(negative, 1) {
        let unnamed = !kavshell && !agent && AMBIGUOUS.contains(&number.as_str());
        for (family, meant) in [(CodeFamily::Kavshell, kavshell), (CodeFamily::EndpointAgent, agent && !kavshell)] {
            if meant || unnamed {
                add(range.clone(), family, format!("-{number}"));
            }
        }
    }
    for (range, state) in all("kllic_subscrinfo_state", &KSC_STATE, 1) {
        add(range, CodeFamily::KscSubscription, state);
    }
    for (range, number) in subscription_service::find(text, &lower) {
        add(range, CodeFamily::Kss, number);
    }
    if text.contains("2351") {
        for (range, code) in activation_service::find(text) {
            add(range, CodeFamily::Klola, code);
        }
    }
    let families = ["kesl:", "kavshell:", "agent:", "klms:", "ription:", "ksc:", "kss:", "hresult:"];
    let names_one = text.contains(':') && families.iter().any(|family| lower.contains(family));
    for (range, written) in every(if names_one { WRITTEN.as_ref() } else { None }, 1) {
        let written = written.split_once(':').map(|(family, code)| format!("{}:{code}", family.to_lowercase()));
        let Some(mut code) = written.as_deref().and_then(ErrorCode::parse) else { continue };
        if code.family == CodeFamily::Kss {
            // Its commands are written in any case.
            code.code = code.code.to_lowercase();
        }
        if code.is_of_its_form() {
            // The same number may have been found by the words around it.
            found.retain(|(other, _)| other.start >= range.end || other.end <= range.start);
            found.push((range, code));
        }
    }
    found.retain(|(range, _)| !begins_a_guid(&text[range.end..]));
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// Whether a minus sign stands before a digit and after no letter, digit or other sign of a word, as in every negative
/// number, and before no more digits than a code has: the groups of an activation code, shown or masked, or of a date are
/// no reason to compile a pattern.
fn may_be_negative(text: &str) -> bool {
    let mut before = ' ';
    text.char_indices().any(|(at, sign)| {
        let minus = matches!(sign, '-' | '\u{2212}' | '\u{2013}');
        let free = !(before.is_alphabetic() || before.is_ascii_digit() || matches!(before, '_' | '.' | '-'));
        before = sign;
        let rest = &text[at + sign.len_utf8()..];
        let is_long = |digits: &[u8]| digits.iter().all(u8::is_ascii_digit);
        minus && free && rest.starts_with(char::is_numeric) && !rest.as_bytes().get(..4).is_some_and(is_long)
    })
}

/// The codes that a text may be which names no family, by what those of each look like: `89479002`, `0x80010102`, `68`,
/// `LMS_EV_…`, `2351-34`. A number that two families have is given as the codes of both.
#[must_use]
pub fn codes_without_family(text: &str) -> Vec<ErrorCode> {
    let text = text.trim();
    let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text).to_ascii_uppercase();
    let is_kes = hex.get(1..4) == Some("947");
    let of = |family: CodeFamily| {
        let code = match family {
            CodeFamily::Kes | CodeFamily::Hresult => hex.clone(),
            CodeFamily::Klms | CodeFamily::Ksc => text.to_ascii_uppercase(),
            _ => text.to_owned(),
        };
        let code = ErrorCode { family, code };
        let is_one = code.is_of_its_form()
            && match family {
                CodeFamily::Kes => is_kes,
                CodeFamily::Hresult => !is_kes && hex.starts_with('8'),
                CodeFamily::Kesl => code.code.parse().is_ok_and(|number| TELLING_EXIT_CODES.contains(&number)),
                CodeFamily::Kavshell | CodeFamily::EndpointAgent => text.starts_with('-'),
                CodeFamily::KscSubscription => matches!(text, "0" | "1" | "2" | "3"),
                CodeFamily::Kss => subscription_service::KNOWN.contains(&text),
                CodeFamily::Klms | CodeFamily::Ksc | CodeFamily::Klola => true,
            };
        is_one.then_some(code)
    };
    CodeFamily::ALL.into_iter().filter_map(of).collect()
}

/// The family whose numbers the exit codes of a command are, where they are published (source: KES4Linux/12.2.0 page
/// 264211 for `kesl-control`); `None` for any other program.
#[must_use]
pub fn family_of_command(command: &str) -> Option<CodeFamily> {
    let program = command.split_whitespace().next()?.rsplit('/').next()?;
    (program == "kesl-control").then_some(CodeFamily::Kesl)
}

/// The exit codes of `kesl-control` by which it says why it failed (source: KES4Linux/12.2.0 page 264211); smaller ones are
/// those of any program.
const TELLING_EXIT_CODES: RangeInclusive<u32> = 64..=79;

/// The exit code of `kesl-control` and its sisters as a code that says why it failed; none for another number.
#[must_use]
pub fn exit_code_name(code: u32) -> Option<ErrorCode> {
    let is_telling = TELLING_EXIT_CODES.contains(&code);
    is_telling.then(|| ErrorCode { family: CodeFamily::Kesl, code: code.to_string() })
}

/// The exit codes that a text gives of a command which it does not name, where it is known to be `kesl-control` or one of its
/// sisters: "it ends with exit code 67".
#[must_use]
pub fn find_exit_codes(text: &str) -> Vec<(Range<usize>, ErrorCode)> {
    let hits = EXIT_NUMBER.as_ref().into_iter().flat_map(|regex| regex.captures_iter(text));
    let numbers = hits.filter_map(|hit| hit.get(1));
    let told = numbers.filter_map(|number| Some((number.range(), exit_code_name(number.as_str().parse().ok()?)?)));
    told.chain(given_back(text)).collect()
}

/// The exit codes that a text says a command gave back, without the word for one.
fn given_back(text: &str) -> impl Iterator<Item = (Range<usize>, ErrorCode)> {
    let given = GIVEN_BACK.as_ref().into_iter().flat_map(|regex| regex.captures_iter(text));
    let given = given.filter(|hit| {
        let behind = hit.get(2).map(|word| word.as_str().to_lowercase()).unwrap_or_default();
        behind.is_empty() || GIVEN_BACK_ENDS.contains(&behind.as_str())
    });
    let numbers = given.filter_map(|hit| hit.get(1));
    numbers.filter_map(|number| Some((number.range(), exit_code_name(number.as_str().parse().ok()?)?)))
}

/// Whether a number was the first part of a GUID, whose second part follows.
fn begins_a_guid(rest: &str) -> bool {
    let rest = rest.as_bytes();
    rest.len() > 5 && rest[0] == b'-' && rest[5] == b'-' && rest[1..5].iter().all(u8::is_ascii_hexdigit)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn codes(text: &str) -> Vec<String> {
        find_error_codes(text).into_iter().map(|(_, code)| code.to_string()).collect()
    }

    #[test]
    fn an_exit_code_is_told_without_the_word_for_one() {
        for text in [
            "kesl-control beendet sich mit 68",
            "kesl-control ritorna 68",
            "kesl-control quit with 68 when I add the key",
            "kesl-control завершился: 68",
            "kesl-control zakończył się na 68",
            "kesl-control stopte met 68",
            "kesl-control exit status 68",
            "exit code 68 from kesl-control",
        ] {
            assert_eq!(codes(text), ["kesl:68"], "{text}");
        }
        for text in
            ["kesl-control ended 68 days ago", "kesl gives 64 GB", "kesl-control quit with 12", "it quit with 68"]
        {
            assert!(codes(text).is_empty(), "{text}: {:?}", codes(text));
        }
    }

    #[test]
    fn what_a_command_gives_back_is_heard_as_people_tell_it_and_what_is_counted_is_not() {
        let found = |text: &str| find_exit_codes(text).into_iter().map(|(_, code)| code.code).collect::<Vec<_>>();
        for text in [
            "kommt jedesmal 68 zurück und fertig",
            "it always comes back with 68.",
            "ça me rend 68, même en root",
            "mi restituisce 68 e basta",
            "она каждый раз выдаёт 68",
            "hij geeft steeds 68 terug",
            "kończy się zawsze 68",
        ] {
            assert_eq!(found(text), ["68"], "{text}");
        }
        for text in
            ["it ends with 68 days left", "kommt mit 68 Geräten", "il se termine dans 68 jours", "geeft 68 dagen aan"]
        {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn codes_are_found_in_every_writing() {
        assert_eq!(codes("error=89479002"), ["kes:89479002"]);
        assert_eq!(codes("Fehler 0x8947900a!"), ["kes:8947900A"]);
        assert_eq!(codes("0947901D"), ["kes:0947901D"]);
        assert_eq!(codes("error=8947900O2"), Vec::<String>::new());
        assert_eq!(codes("kesl-control exit code 64"), ["kesl:64"]);
        assert_eq!(codes("kesl-control Rückgabecode 66"), ["kesl:66"]);
        assert_eq!(codes("kavshell license /add devuelve -6"), ["kavshell:-6"]);
        assert_eq!(codes("KEA --license: Rückgabe -303"), ["endpoint-agent:-303"]);
        assert_eq!(codes("E_KEY_IN_BLST"), ["endpoint-agent:-302"]);
        assert_eq!(codes("AddKeyOrActivationCode failed, result = 0x80010102"), ["hresult:80010102"]);
        assert_eq!(codes("it ends with -302"), ["kavshell:-302", "endpoint-agent:-302"]);
        assert_eq!(codes("KLLIC_SUBSCRINFO_STATE = 1"), ["ksc-subscription:1"]);
        assert_eq!(codes("id KLSRV_EV_LICENSE_CHECK_MORE_110;"), ["ksc:KLSRV_EV_LICENSE_CHECK_MORE_110"]);
        assert_eq!(codes("KLOLA error 2351 with subcode 34"), ["klola:2351-34"]);
        assert_eq!(codes("LMS_EV_LICENSE_EXPIRED today"), ["klms:LMS_EV_LICENSE_EXPIRED"]);
        for written in [
            "kes:89479002",
            "kesl:65",
            "kavshell:-6",
            "endpoint-agent:-302",
            "hresult:80010102",
            "klms:LMS_EV_LICENSE_ERROR",
            "klola:2351-34",
        ] {
            assert_eq!(codes(written), [written]);
        }
        assert_eq!(codes("KESL:65 and kesl: 65 GB"), ["kesl:65"]);
    }

    #[test]
    fn ordinary_numbers_are_no_codes() {
        for text in ["it costs 64 euro", "-30 degrees", "code 66", "2025-07-18", "call 089479002233"] {
            assert_eq!(codes(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn every_pattern_compiles() {
        for pattern in
            [&KES, &KSC, &HRESULT, &KLMS, &KESL_NAME, &EXIT_NUMBER, &NEGATIVE, &AGENT_NAME, &KSC_STATE, &WRITTEN]
        {
            assert!(pattern.is_some());
        }
    }

    proptest! {
        #[test]
        fn each_negative_number_may_be_one(text in "([ a-z0-9é²_.,\u{0301}\u{0663}–−-]{0,6}-?[0-9]{0,4}){0,4}") {
            if NEGATIVE.as_ref().unwrap().is_match(&text) {
                prop_assert!(may_be_negative(&text));
            }
        }

        #[test]
        fn places_lie_inside_any_text(text in any::<String>()) {
            for (range, code) in find_error_codes(&text) {
                prop_assert!(text.get(range).is_some());
                prop_assert_eq!(ErrorCode::parse(&code.to_string()), Some(code));
            }
        }
    }
}
