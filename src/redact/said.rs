//! Users named behind the bare word for one, in what systems say: `session opened for user eve`, `für Benutzer eve gestartet`.

use super::PrivateKind;
use super::found::before;
use super::labels::ValueLabel;
use super::looks::is_state;
use super::ordinary::is_ordinary;

/// Words before the word for a user, behind which one is named; with the articles that may stand between.
const LEADS: [&str; 46] = [
    "for", "by", "of", "as", "from", "to", "such", "no", "invalid", "unknown", "under", "für", "von", "des", "dem",
    "als", "beim", "durch", "pour", "par", "de", "para", "por", "del", "per", "dell", "dall", "da", "dla", "przez",
    "voor", "door", "van", "als", "do", "pelo", "pro", "для", "от", "под", "у", "від", "під", "за", "из", "l",
];

/// What a user has or does: words that stand behind the word for one and name nobody.
const NOUNS: &str = "account accounts group groups data input output interface interfaces mode mode. action actions request requests choice \
    right rights defined convenience scope confirmation consent experience name names setting settings management profile profiles agent \
    specific certificate certificates activity activities login logins logon logout policy policies permission permissions role roles \
    session sessions friendly side space initiated selected created supplied provided controlled based level list lists database store \
    directory directories folder folders file files home environment variable variables context token tokens id ids credentials credential \
    information details preference preferences guide manual help support feedback training education rule rules license licenses licence \
    licences limit limits count counts key keys configuration options option menu shell process processes application applications desktop \
    logs log events event errors error notification notifications message messages response prompt dialog window screen import export sync \
    who whose that which with without and or in on at is was are were has had can must should will does did not only see if when because \
    actuel actuelle connecté final finale finaux courant actual conectado corrente attuale connesso atual qui que dont est sont avec sans \
    oder und der die das mit ohne ist sind wird werden nicht angemeldet sichtbar verfügbar bestimmt gesperrt oberfläche daten rechte \
    gruppen konten name und y con sin es son e con senza è com sem são i lub z bez jest są en of met zonder is zijn lokaal bieżący \
    недоступно доступно недоступна с без и или не есть";

/// Whether a word behind the bare label of a user is one, by the words around.
pub(super) fn is_said_of(text: &str, start: usize, label: &ValueLabel, at: usize, value: &str) -> bool {
    let machine = label.kind == PrivateKind::Host && label.words.len() == 1;
    if !(label.kind == PrivateKind::User && label.words.len() == 1 || machine) || !text[..at].ends_with(' ') {
        return false;
    }
    let head = before(text, start, 32).to_lowercase();
    let line = head.rsplit(['\n', '.', ':', ';', '"']).next().unwrap_or_default();
    let mut words = line.split([' ', '\'', '’', '(']).rev().filter(|word| !word.is_empty());
    let near: Vec<&str> = words.by_ref().take(2).collect();
    let article = near
        .first()
        .is_some_and(|word| matches!(*word, "the" | "l" | "el" | "o" | "den" | "dem" | "der" | "de" | "il"));
    let led = near.first().is_some_and(|word| LEADS.contains(word))
        || article && near.get(1).is_some_and(|word| LEADS.contains(word));
    let lower = value.to_lowercase();
    let named = value.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '$'))
        && value.chars().count() >= 3
        && value.starts_with(char::is_alphabetic)
        && !is_ordinary(value)
        && !is_state(value)
        && !super::told::says_how(value)
        && !NOUNS.split_whitespace().any(|noun| noun == lower);
    if !led || !named {
        return false;
    }
    let english = text[start..at].is_ascii()
        && matches!(text[start..at].trim().to_ascii_lowercase().as_str(), "user" | "host" | "computer");
    let rest = &text[at + value.len()..];
    let rest = rest.split('\n').next().unwrap_or_default().trim_end();
    let ends = rest.is_empty()
        || rest.starts_with([',', '.', ';', ':', '!', '?', ')', '"', '(', '/'])
        || rest.starts_with(" (");
    // A verb may end the sentence: `für Benutzer wolters gestartet`.
    let one_more =
        rest.strip_prefix(' ').is_some_and(|word| word.trim_end_matches(['.', '!']).chars().all(char::is_lowercase));
    let written = value.starts_with(char::is_uppercase) && value.chars().skip(1).all(char::is_lowercase);
    if english {
        return !machine || ends || super::looks::is_telling(value);
    }
    !machine && (ends || one_more || written)
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn a_user_is_told_from_what_users_have() {
        for (text, cleaned) in [
            ("session opened for user marta by (uid=0)", "session opened for user user-1 by (uid=0)"),
            ("license assigned to user tomasz", "license assigned to user user-1"),
            ("für Benutzer wolters gestartet", "für Benutzer user-1 gestartet"),
            ("pour l'utilisateur lefebvre", "pour l'utilisateur user-1"),
            ("для пользователя Сидоров", "для пользователя user-1"),
            ("by okoro(uid=1000)", "by user-1(uid=1000)"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in [
            "for user accounts only",
            "waiting for user input",
            "session opened for user root by (uid=0)",
            "pour l'utilisateur actuel",
            "für Benutzer nicht sichtbar",
            "pam_unix(sudo:session): session opened",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
