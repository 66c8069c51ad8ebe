//! Error codes of the service by which providers manage subscriptions.
//!
//! Source: public client libraries of providers (gamenet/php-zsquare-api and others, 2015 to 2020), no text of the vendor's.
//! What a desk does about each is our own conclusion. The source gives 304 two meanings; the one of a cancellation is kept.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Match, Regex};

/// The codes whose meaning those libraries have.
pub(crate) const KNOWN: [&str; 21] = [
    "1", "2", "3", "4", "5", "6", "8", "9", "99", "101", "103", "105", "202", "204", "303", "304", "401", "402", "501",
    "601", "602",
];

/// The commands that a provider sends; a desk asks what each does to a customer's subscription and code.
pub(crate) const COMMANDS: [&str; 6] = ["activate", "renew", "pause", "resume", "softcancel", "hardcancel"];

/// Which answer a customer gets, where a code or a command calls for one.
pub(crate) fn answer(code: &str) -> Option<&'static str> {
    Some(match code {
        "1" => "again",
        "2" | "activate" => "started",
        "3" | "9" | "99" | "101" | "103" | "304" | "601" | "602" => "ours",
        "4" | "105" | "softcancel" => "order",
        "5" => "account",
        "8" => "pool",
        "202" => "endless",
        "204" | "402" | "pause" => "paused",
        "303" => "cancel",
        "401" => "dated",
        "501" | "resume" => "active",
        "hardcancel" => "changed",
        _ => return None,
    })
}

/// How much a code decides where there are several, the most first: one that states how the subscription stands or that there is
/// no code, one that says what was wrong with a command, one that says nothing, and a command.
pub(crate) fn weight(code: &str) -> u8 {
    match code {
        "1" | "2" | "4" | "5" | "8" | "105" | "202" | "204" | "303" | "402" | "501" => 0,
        "3" | "9" | "101" | "103" | "304" | "401" | "601" | "602" => 1,
        "6" | "99" => 2,
        _ => 3,
    }
}

/// What the answers of the service, and nothing else, have before their number.
static ANSWER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = r"(?:SubscriptionError|TransactionError|services/subscription/\d)";
    Regex::new(&format!(r#"(?is)\b{names}\b.{{0,200}}?\bErrorCode\b["'>\s:=\w-]{{0,40}}?[">'\s:=](\d{{1,3}})\b"#)).ok()
});

/// The service by its short name, and a number behind it in the same line.
static NAMED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\bkss\b[^\d\n.]{0,24}?(\d{1,3})(?:[^\w.]|\.(?:\D|$)|$)").ok());

/// How people call the service in the languages that Keymend speaks, with spaces or hyphens between the words.
const SERVICE: &str = r"subscription[- ]services?|abo(?:nnement)?s?[- ]?(?:dienst|service)s?|abonnements?dienste?s?|services? d[e'’] ?(?:l[’'])?abonnements?|services? des abonnements|servicios? de (?:las? )?suscripci(?:ón|ones)|serviz[io]o? (?:di|degli|dell[’']) ?abbonament[io]|serviços? d[eao]s? (?:assinaturas?|subscriç(?:ão|ões))|(?:сервис\w*|служб\w*) подпис\w+|usług\w* subskrypcj\w+|serwis\w* subskrypcj\w+|abonnementen(?:dienst|service)|abonelik (?:hizmet|servis)\w*|サブスクリプション ?(?:の)?サービス|サブスク ?サービス";

/// How they call an error, and what stands between that word and its number.
const ERROR: &str = r"(?:error|fehler|erreur|errore|erro|ошибк\w*|błęd\w*|błąd\w*|fout|hata\w*|エラー|code|codice|código|код\w*|kod\w*)";
const BEHIND: &str = r"(?:[- ]?(?:code|codes|nr|no|nummer|number|numéro|n[°º]|número|numero|номер|код|numer|kod\w*|コード|番号))?\.?\s*[:=#№(]?\s*";

/// The service by its name, and an error behind it in the same sentence; or an error of it.
static IN_WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r#"(?i)(?:\b|^|\s)(?:{SERVICE})[^\n.!?]{{0,60}}?{ERROR}{BEHIND}(\d{{1,3}})(?:[^\w.,]|[.,](?:\D|$)|$|[\x{{3040}}-\x{{30FF}}\x{{4E00}}-\x{{9FFF}}])"#
    ))
    .ok()
});
static OF_SERVICE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(&format!(r#"(?i){ERROR}{BEHIND}(\d{{1,3}})\)?[^\n.!?\d]{{0,40}}?(?:{SERVICE})"#)).ok());

/// Words of which each name of the service holds one.
const OF_A_SUBSCRIPTION: [&str; 9] =
    ["subscri", "abo", "suscri", "abbonament", "assinatura", "подпис", "subskrypcj", "サブスク", "subscriç"];

/// The codes of the service in a text, each with its place; those that are written `kss:204` are not among them.
pub(super) fn find(text: &str, lower: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let patterns = [
        (
            lower.contains("errorcode") && (lower.contains("subscription") || lower.contains("transactionerror")),
            &ANSWER,
        ),
        (lower.contains("kss"), &NAMED),
        (names_a_service(lower), &IN_WORDS),
        (names_a_service(lower), &OF_SERVICE),
    ];
    for (_, pattern) in patterns.into_iter().filter(|(may, _)| *may) {
        for hit in pattern.as_ref().into_iter().flat_map(|pattern| pattern.captures_iter(text)) {
            let is_code = |number: &Match<'_>| KNOWN.contains(&number.as_str()) && !is_negative(text, number.start());
            if let Some(number) = hit.get(1).filter(is_code)
                && !found.iter().any(|(place, _)| *place == number.range())
            {
                found.push((number.range(), number.as_str().to_owned()));
            }
        }
    }
    found
}

/// A code by the name that answers of the service have for it, and nothing around it: so a colleague copies it.
static BARE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"(?i)\bErrorCode\b["'>\s]{0,3}[=:]?[\s"'<]{0,3}(\d{1,3})\b"#).ok());

/// How people say what a command answered: before its number, and in languages whose verb comes last behind it.
const ANSWERS: &str = r"(?:gives?|gave|returns?|returned|answers?|answered|says?|said|fails? with|failed with|gibt|gab|liefert\w*|meldet\w*|bringt|antwortet\w*|kommt|kam|renvoie|donne|répond|retourne|devuelve|devolvió|da|dio|responde|respondió|restituisce|risponde|dà|dava|devolve|devolveu|dá|deu|выда\w+|верну\w+|возвраща\w+|отвеча\w+|ответи\w+|zwraca|zwrócił\w*|daje|dał\w*|odpowiada|geeft|gaf|antwoordt)";
const ANSWERS_BEHIND: &str = r"(?:veriyor|verdi|döndü\w*|dönüyor|を返|が返|になり|です)";

/// What a command of the service answered, as a colleague tells it: "Resume gives 501", "Renew: error 8". A number of one or two
/// figures needs the word for an error, because a term of "5 days" is one as well.
static OF_COMMAND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let commands = COMMANDS.join("|");
    let (gap, end) = (r"[^\n.!?;\d]{0,24}?", r"(?:[^\w.,-]|[.,](?:\D|$)|$)");
    Regex::new(&format!(
        r#"(?i)\b(?:{commands}|getinfo)(?:[^\n.!?;]{{0,40}}?(?:\s|\b)(?:{ANSWERS}|->|=>|→|=|:){gap}[\s(](\d{{3}}){end}|{gap}\b{ERROR}{BEHIND}(\d{{1,3}}){end}|[ 　がはで'’a-z]{{1,6}}(\d{{3}}) ?{ANSWERS_BEHIND})|\b{ANSWERS}{gap}\b(?:{commands}|getinfo)\s(?:[a-z]{{2,5}}\s)?(\d{{3}}){end}"#
    ))
    .ok()
});

/// The codes of the service in what a provider's own staff writes, each with its place.
pub(crate) fn find_bare(text: &str) -> Vec<(Range<usize>, String)> {
    let patterns = BARE.as_ref().into_iter().chain(OF_COMMAND.as_ref());
    let hits = patterns.flat_map(|pattern| pattern.captures_iter(text));
    let hits = hits.filter_map(|hit| hit.iter().skip(1).flatten().next());
    let known = hits.filter(|number| KNOWN.contains(&number.as_str()));
    known.map(|number| (number.range(), number.as_str().to_owned())).collect()
}

/// Whether a text may name the service by words: it speaks of a subscription and of a service, and has a number.
fn names_a_service(lower: &str) -> bool {
    let serves = ["servi", "dienst", "сервис", "служб", "usług", "serwis", "hizmet", "サービス"];
    lower.bytes().any(|byte| byte.is_ascii_digit())
        && serves.iter().any(|word| lower.contains(word))
        && OF_A_SUBSCRIPTION.iter().any(|word| lower.contains(word))
}

/// Whether a minus stands before a number, and no hyphen that ties it to a word: the service has no negative codes.
fn is_negative(text: &str, at: usize) -> bool {
    let before = text[..at].strip_suffix(['-', '\u{2212}']);
    before.is_some_and(|before| !before.ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_where_the_service_is_named_in_words_of_any_language() {
        for (text, expected) in [
            ("I got: 'Kaspersky subscription service error 8'. No code was shown.", "8"),
            ("The subscription service answered with error code 204", "204"),
            ("error 501 of the subscription service", "501"),
            ("Der Abonnementdienst meldet Fehler 8", "8"),
            ("Abo-Dienst von Kaspersky: Fehlercode 204", "204"),
            ("Fehler 4 vom Abo-Dienst", "4"),
            ("Le service d'abonnement Kaspersky affiche l'erreur 8.", "8"),
            ("El servicio de suscripciones responde error 4", "4"),
            ("Il servizio di abbonamento risponde: errore 8", "8"),
            ("O serviço de assinaturas da Kaspersky deu erro 8", "8"),
            ("Сервис подписки Касперского выдал ошибку 8", "8"),
            ("Ошибка 204 службы подписок", "204"),
            ("Usługa subskrypcji zwraca błąd 8", "8"),
            ("De abonnementenservice geeft fout 8", "8"),
            ("Kaspersky abonelik hizmeti hata 8 verdi", "8"),
            ("サブスクリプションサービスのエラー8が表示されました", "8"),
        ] {
            let codes: Vec<String> = find(text, &text.to_lowercase()).into_iter().map(|(_, code)| code).collect();
            assert_eq!(codes, [expected], "{text}");
        }
        for text in [
            "Auf Rechnung 204 stehen 8 Euro, Fehler Ihrerseits, Abo-Dienst Zimmer 501",
            "The subscription service is good. I got error 8 in the game.",
            "My subscription has an error since 8 days",
            "The service code is 8 digits long, the subscription ends",
            "the subscription service costs 8 euros",
            "subscription service error 777",
        ] {
            assert_eq!(find(text, &text.to_lowercase()), [], "{text}");
        }
    }

    #[test]
    fn a_colleague_tells_what_a_command_answered_in_few_words_of_any_language() {
        for (text, expected) in [
            ("Renew for 5530440 returned 204, the bill is paid", &["204"][..]),
            ("Renew returned 204, the bill is paid", &["204"]),
            ("Resume gibt 501, was nun?", &["501"]),
            ("Activate bringt Fehler 8", &["8"]),
            ("SoftCancel: error 303", &["303"]),
            ("Pause -> 401", &["401"]),
            ("Renew renvoie le code 202", &["202"]),
            ("Activate devuelve el error 105", &["105"]),
            ("HardCancel risponde con errore 304", &["304"]),
            ("Resume deu erro 501 e Renew deu 204", &["501", "204"]),
            ("Renew выдаёт ошибку 204", &["204"]),
            ("Pause zwraca 402", &["402"]),
            ("GetInfo geeft fout 5", &["5"]),
            ("Resume 501 veriyor", &["501"]),
            ("Resume が 501 を返します", &["501"]),
            ("bei Kunde Muster bringt Resume 501, was nun?", &["501"]),
            ("To do: renew 402", &[]),
            ("Please renew contract 402 for the customer.", &[]),
            ("Renew 5 licences for Mr Example", &[]),
            ("resume the contract, it costs 204 euros", &[]),
            ("Activate gives 3 months", &[]),
            ("Pause for 105 days", &[]),
            ("Renew returned 2040", &[]),
        ] {
            let codes: Vec<String> = find_bare(text).into_iter().map(|(_, code)| code).collect();
            assert_eq!(codes, expected, "{text}");
        }
    }

    #[test]
    fn codes_are_found_in_what_the_service_answers_and_in_what_an_agent_types() {
        for (text, expected) in [
            ("<SubscriptionError><ErrorCode>204</ErrorCode><ErrorMessage>x</ErrorMessage></SubscriptionError>", "204"),
            ("{\"TransactionError\": {\"ErrorCode\": 8}}", "8"),
            ("KSS error 501 on resume", "501"),
            ("kss returned code: 601", "601"),
            ("KSS-204 since Monday", "204"),
        ] {
            let codes: Vec<String> = find(text, &text.to_lowercase()).into_iter().map(|(_, code)| code).collect();
            assert_eq!(codes, [expected], "{text}");
        }
        for text in [
            "ErrorCode 204 of the subscription list",
            "kss 2.0 has 777 users",
            "HTTP 204",
            "kissed 8 times",
            "kss:-1",
            "kss error -204",
        ] {
            assert_eq!(find(text, &text.to_lowercase()), [], "{text}");
        }
    }
}
