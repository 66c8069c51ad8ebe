//! The words of the control programs for the state of a key, of a subscription and for the kind of a licence.
//!
//! The output is localised, and its other languages are not published.

use super::blocked::is_blocked;

/// What the words for a key's state say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyState {
    /// The key is valid.
    Valid,
    /// Its term is over.
    Expired,
    /// There is none.
    Absent,
    /// Kaspersky has blocked it.
    Blocked,
    /// It is not; the vendor's texts for why are not published.
    NotValid,
    /// The text is in a language whose words are not known.
    NotUnderstood,
}

/// The words for a valid key, lower case. The first is documented (11.4 and 12.x: kes-for-linux/12.0 page 256753), the
/// second seen in captured output (10); the others are our own translations of them.
const VALID: [&str; 14] = [
    "the key is valid",
    "valid",
    // Anti-Virus 8 for Linux File Server says no more of its licence; the date beside it decides.
    "installed",
    "ключ действителен",
    "действителен",
    "лицензия действительна",
    "действительна",
    "la clé est valide",
    "valide",
    "active",
    "license is valid",
    "key is valid",
    "the license is valid",
    "активен",
];

/// Words that say that the term is over. The texts of older programs are not published whole: these are read by what
/// they say.
const EXPIRED: [&str; 5] = ["expired", "истек", "истёк", "expiré", "abgelaufen"];

/// Words that say that there is no key.
const ABSENT: [&str; 14] = [
    "no license",
    "no key",
    "no active key",
    "not installed",
    "not added",
    "missing",
    "not found",
    "absent",
    "ключ отсутствует",
    "лицензия отсутствует",
    "не добавлен",
    "не установлен",
    "нет ключа",
    "aucune clé",
];

/// Words that say that nothing was activated yet: "Application not activated" is documented (KICS for Nodes 3.2 page 147778),
/// the others are our own translations of it.
const NOT_ACTIVATED: [&str; 22] = [
    "not activated",
    "nicht aktiviert",
    "non activé",
    "pas activé",
    "no activad",
    "no está activad",
    "no ha sido activad",
    "non attivat",
    "non è attivat",
    "non è stata attivata",
    "não ativad",
    "não está ativad",
    "não foi ativad",
    "не активирован",
    "nie jest aktywowan",
    "nie aktywowan",
    "nieaktywowan",
    "nie została aktywowana",
    "niet geactiveerd",
    "アクティベートされていま",
    "未アクティベート",
    "未認証",
];

/// Letters of the longest line that only says that the product is not activated.
const LONGEST_STATE: usize = 80;

/// Whether a line without a label says that the product is not activated, and nothing else.
pub(crate) fn is_not_activated(line: &str) -> bool {
    line.chars().count() <= LONGEST_STATE && !line.contains('?') && {
        let line = line.to_lowercase();
        let ends = line.trim_end_matches(|c: char| !c.is_alphanumeric());
        let tail = |words: &&&str| ends.find(**words).is_some_and(|at| ends[at + words.len()..].chars().count() <= 6);
        NOT_ACTIVATED.iter().find(|words| tail(words)).is_some()
    }
}

/// The French names of subscription states (source: internetsecurity.helpmax.net, états de l'abonnement).
const FRENCH_SUBSCRIPTIONS: [(&str, &str); 6] = [
    ("en cours", "being-defined"),
    ("activé", "active"),
    ("renouvelé", "renewed"),
    ("erreur", "error"),
    ("expiré. période de grâce", "grace"),
    ("expiré. période de grâce expirée", "grace-over"),
];

/// Words by which the kind of a licence is known.
const KINDS: [([&str; 2], &str); 4] = [
    (["subscription", "подписк"], "subscription"),
    (["trial", "пробн"], "trial"),
    (["commercial", "коммерческ"], "commercial"),
    (["beta", "бета"], "beta"),
];

/// What a key's state says, in the product's own words.
pub(crate) fn key_state(words: &str) -> KeyState {
    let lower = words.to_lowercase().replace("licence", "license");
    // The words for a blocked key are read only where the usual ones do not say it all.
    if VALID.contains(&lower.as_str()) {
        return KeyState::Valid;
    }
    if EXPIRED.contains(&lower.as_str()) {
        return KeyState::Expired;
    }
    if is_blocked(words) {
        return KeyState::Blocked;
    }
    let words = lower;
    let says = |known: &[&str]| known.iter().any(|word| words.contains(word));
    // A list that is missing is no key that is.
    let of_list = says(&["list", "database", "баз"]);
    if says(&EXPIRED) && !says(&["not expired", "grace", "не истек", "grâce"]) {
        KeyState::Expired
    } else if (says(&ABSENT) || says(&NOT_ACTIVATED)) && !of_list {
        KeyState::Absent
    } else if words.is_ascii() {
        KeyState::NotValid
    } else {
        KeyState::NotUnderstood
    }
}

/// The state of a subscription by its French name, in lower case and without a full stop.
pub(crate) fn french_subscription_state(name: &str) -> Option<&'static str> {
    FRENCH_SUBSCRIPTIONS.iter().find(|(words, _)| *words == name).map(|(_, state)| *state)
}

/// The kind of a licence, in the product's own words.
pub(crate) fn license_kind(words: &str) -> Option<&'static str> {
    let words = words.to_lowercase();
    KINDS.iter().find(|(known, _)| known.iter().any(|word| words.contains(word))).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_words_say_that_a_key_is_valid() {
        for words in ["The key is valid", "Valid", "Ключ действителен", "valide"] {
            assert_eq!(key_state(words), KeyState::Valid, "{words}");
        }
        for words in [
            "Expired",
            "The license has expired",
            "Licence expired",
            "Trial license expired",
            "Срок действия ключа истек",
        ] {
            assert_eq!(key_state(words), KeyState::Expired, "{words}");
        }
        for words in VALID.iter().chain(&EXPIRED) {
            assert!(!is_blocked(words), "what is known whole says nothing of a block: {words}");
        }
        for words in ["No license", "No key", "Not installed", "License key missing", "Ключ отсутствует"]
        {
            assert_eq!(key_state(words), KeyState::Absent, "{words}");
        }
        for words in
            ["The application is not activated", "Программа не активирована.", "App nicht aktiviert", "Nie aktywowano"]
        {
            assert_eq!(key_state(words), KeyState::Absent, "{words}");
            assert!(is_not_activated(words), "{words}");
        }
        assert!(!is_not_activated("The key was not activated because the server did not answer"));
        for words in ["Grace period", "Expired. Grace period", "Black list missing", "Not expired?"] {
            assert_eq!(key_state(words), KeyState::NotValid, "{words}");
        }
        assert_eq!(key_state("Key is in denylist"), KeyState::Blocked);
        assert_eq!(key_state("Ключ на чёрном списке"), KeyState::Blocked);
        for words in ["invalid", "License error: x", "The key is valid until tomorrow", ""] {
            assert_eq!(key_state(words), KeyState::NotValid, "{words}");
        }
        assert_eq!(key_state("キーは有効です"), KeyState::NotUnderstood);
        assert_eq!(french_subscription_state("expiré. période de grâce"), Some("grace"));
        assert_eq!(license_kind("Коммерческая"), Some("commercial"));
    }
}
