//! What the words below a heading such as "Status" say of a licence, in eleven languages.

use serde_json::{Value as Json, json};

use super::words::{has, number, plain, words_of};
use crate::facts::{FactId, Value};
use crate::vendor::blocked::is_blocked;
use crate::vendor::licence_news::{LicenceNews, licence_news};

/// What a state is called: beginnings of words, and whole ones.
const STATE: &[&str] = &[
    "status",
    "lizenzstatus",
    "schlüsselstatus",
    "lizenzzustand",
    "aktivierungsstatus",
    "licentiestatus",
    "zustand",
    "статус",
    "состоян",
    "statut",
    "estado",
    "toestand",
    "状態",
    "ステータス",
    "durum",
];
const STATE_ALONE: &[&str] = &["state", "état", "etat", "stato", "stan"];

/// A licence that is in order, each as a whole.
const ACTIVE: &[&str] = &[
    "active",
    "activated",
    "valid",
    "licensed",
    "the key is valid",
    "license is active",
    "license is valid",
    "licence is active",
    "licence is valid",
    "aktiv",
    "aktiviert",
    "gültig",
    "lizenziert",
    "lizenz aktiv",
    "активна",
    "активен",
    "активно",
    "активирована",
    "действует",
    "действительна",
    "действителен",
    "действующая",
    "actif",
    "active",
    "activé",
    "activée",
    "valide",
    "activo",
    "activa",
    "activado",
    "activada",
    "vigente",
    "válido",
    "válida",
    "attivo",
    "attiva",
    "attivato",
    "attivata",
    "valido",
    "valida",
    "ativo",
    "ativa",
    "ativado",
    "ativada",
    "aktywny",
    "aktywna",
    "aktywne",
    "ważny",
    "ważna",
    "actief",
    "geldig",
    "geactiveerd",
    "有効",
    "アクティブ",
    "アクティベート済み",
    "etkin",
    "aktif",
    "geçerli",
    "etkinleştirildi",
];

/// One that has ended.
const EXPIRED: &[&str] = &[
    "expired",
    "abgelaufen",
    "истек",
    "истёк",
    "просроч",
    "expiré",
    "périmé",
    "échu",
    "caducad",
    "vencid",
    "expirad",
    "scadut",
    "wygas",
    "przetermin",
    "verlopen",
    "vervallen",
    "期限切れ",
    "失効",
    "süresi dol",
    "süresi bit",
];

/// One that is paused.
const SUSPENDED: &[&str] = &[
    "suspend",
    "paused",
    "pausiert",
    "ausgesetzt",
    "приостановл",
    "suspens",
    "en pause",
    "pausad",
    "sospes",
    "in pausa",
    "zawieszon",
    "wstrzyman",
    "opgeschort",
    "gepauzeerd",
    "一時停止",
    "停止中",
    "askıya al",
    "duraklat",
];

/// None at all.
const ABSENT: &[&str] = &[
    "absent",
    "no license",
    "no licence",
    "no key",
    "no active key",
    "not licensed",
    "unlicensed",
    "not activated",
    "keine lizenz",
    "kein schlüssel",
    "nicht lizenziert",
    "nicht aktiviert",
    "нет лицензии",
    "нет ключа",
    "отсутствует",
    "без лицензии",
    "не активирован",
    "aucune licence",
    "sans licence",
    "pas de licence",
    "non activé",
    "sin licencia",
    "no activad",
    "nessuna licenza",
    "senza licenza",
    "non attivat",
    "sem licença",
    "não ativad",
    "brak licencji",
    "brak klucza",
    "nieaktywowan",
    "geen licentie",
    "zonder licentie",
    "niet geactiveerd",
    "ライセンスなし",
    "未アクティベート",
    "未認証",
    "lisans yok",
    "lisanssız",
    "etkinleştirilmedi",
];

/// One that is not valid, for whatever reason.
const NOT_VALID: &[&str] = &[
    "not valid",
    "not-valid",
    "invalid",
    "ungültig",
    "nicht gültig",
    "недейств",
    "не действ",
    "non valide",
    "invalide",
    "no válid",
    "inválid",
    "non valid",
    "não válid",
    "não é válid",
    "nieważn",
    "ongeldig",
    "niet geldig",
    "無効",
    "geçersiz",
    "geçerli değil",
];

/// What says nothing of a licence: no value, or how a computer is reached.
const NOTHING: &[&str] = &[
    "-",
    "–",
    "—",
    "n/a",
    "online",
    "offline",
    "connected",
    "disconnected",
    "reachable",
    "in use",
    "not in use",
    "unused",
    "reserve",
    "managed",
    "verbunden",
    "getrennt",
    "in benutzung",
    "подключен",
    "отключен",
    "в сети",
    "не в сети",
    "connecté",
    "déconnecté",
    "en ligne",
    "hors ligne",
    "conectado",
    "desconectado",
    "en línea",
    "connesso",
    "disconnesso",
    "em linha",
    "połączony",
    "rozłączony",
    "verbonden",
    "オンライン",
    "オフライン",
    "接続済み",
    "çevrimiçi",
    "çevrimdışı",
];

/// What denies: of a state behind it nothing is certain.
const NOT: &[&str] = &["not", "nicht", "kein", "не", "pas", "no", "non", "não", "nie", "niet", "geen", "değil", "yok"];

const YES: &[&str] = &[
    "yes",
    "true",
    "ja",
    "да",
    "oui",
    "sí",
    "si",
    "sì",
    "sim",
    "tak",
    "はい",
    "evet",
    "y",
    "x",
    "истина",
    "wahr",
    "vrai",
];
const NO: &[&str] =
    &["no", "false", "nein", "нет", "non", "não", "nie", "nee", "いいえ", "hayır", "n", "ложь", "falsch", "faux"];

/// Whether a heading, or a word of one, names a state.
pub(super) fn says_state(name: &str) -> bool {
    has(name, STATE) || words_of(name).any(|word| STATE_ALONE.contains(&word))
}

/// Whether the values of a column are "yes" and "no", in whatever language.
pub(super) fn are_yes_or_no(values: &[&str]) -> bool {
    !values.is_empty() && values.iter().all(|value| yes_or_no(value).is_some())
}

fn yes_or_no(value: &str) -> Option<bool> {
    let word = plain(value);
    if YES.contains(&word.as_str()) { Some(true) } else { NO.contains(&word.as_str()).then_some(false) }
}

/// What a cell says that tells whether the licence has ended; `None` where it is not understood.
pub(super) fn ended_of(cell: &str) -> Option<Option<(FactId, Json)>> {
    let days = || number(cell).map(|days| (FactId::LicenseDaysLeft, json!(-days)));
    match yes_or_no(cell) {
        Some(true) => Some(Some((FactId::LicenseStatus, json!("expired")))),
        Some(false) => Some(None),
        None => days().map(Some).or_else(|| state_of(cell)),
    }
}

/// What a cell says of the state of a licence: a fact, or nothing of a licence; `None` where it is not understood.
pub(super) fn state_of(cell: &str) -> Option<Option<(FactId, Json)>> {
    let words = plain(cell);
    let words = words.trim_end_matches(['.', '!']);
    let status = |state: &'static str| Some(Some((FactId::LicenseStatus, json!(state))));
    let begins = |known: &[&str]| known.iter().any(|known| words.starts_with(known));
    if NOTHING.contains(&words) {
        return Some(None);
    }
    if ACTIVE.contains(&words) {
        return status("active");
    }
    if let Some(Value::Choice(state)) = Value::choice(FactId::LicenseStatus, words) {
        return status(state);
    }
    if is_blocked(cell) {
        return Some(Some((FactId::LicenseBlocked, json!(true))));
    }
    if begins(NOT_VALID) {
        return status("not-valid");
    }
    if begins(ABSENT) {
        return status("absent");
    }
    let is_denied = words.split_whitespace().any(|word| NOT.contains(&word));
    if is_denied {
        return None;
    }
    if has(words, SUSPENDED) {
        return Some(Some((FactId::SubscriptionStatus, json!("suspended"))));
    }
    let is_over = has(words, EXPIRED) || licence_news(cell) == Some(LicenceNews::Ended);
    // Within a term of grace the licence still works, and what ends soon has not ended.
    let is_later = has(words, &["grace", "soon", "bald", "скоро", "льготн", "grâce", "gracia", "grazia", "graça"]);
    if is_over && !is_later { status("expired") } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(cell: &str) -> String {
        match state_of(cell) {
            None => "not understood".to_owned(),
            Some(None) => "nothing".to_owned(),
            Some(Some((fact, value))) => format!("{fact}={}", value.to_string().trim_matches('"')),
        }
    }

    #[test]
    fn a_state_is_read_in_every_language_and_what_is_not_understood_is_no_state() {
        for (state, cells) in [
            (
                "license.status=active",
                &[
                    "Active",
                    "VALID",
                    "aktiv",
                    "Действует",
                    "valide",
                    "vigente",
                    "attiva",
                    "ativa",
                    "ważna",
                    "geldig",
                    "有効",
                    "Geçerli",
                ][..],
            ),
            (
                "license.status=expired",
                &[
                    "expired",
                    "License has expired",
                    "Abgelaufen",
                    "Срок действия истёк",
                    "expirée",
                    "Caducada",
                    "scaduta",
                    "Expirada",
                    "Wygasła",
                    "verlopen",
                    "期限切れ",
                    "Süresi dolmuş",
                    "EXPIRED!",
                ],
            ),
            (
                "license.blocked=true",
                &[
                    "blocked",
                    "Key is in denylist",
                    "gesperrt",
                    "заблокирован",
                    "bloquée",
                    "bloqueado",
                    "bloccata",
                    "zablokowany",
                    "geblokkeerd",
                ],
            ),
            (
                "license.status=not-valid",
                &[
                    "invalid",
                    "Not valid",
                    "ungültig",
                    "недействительна",
                    "non valide",
                    "inválida",
                    "nieważna",
                    "ongeldig",
                    "無効",
                    "geçersiz",
                ],
            ),
            (
                "license.status=absent",
                &[
                    "No license",
                    "unlicensed",
                    "nicht aktiviert",
                    "нет лицензии",
                    "sans licence",
                    "sin licencia",
                    "brak licencji",
                    "geen licentie",
                    "lisans yok",
                ],
            ),
            (
                "subscription.status=suspended",
                &["Suspended", "ausgesetzt", "приостановлена", "suspendue", "sospesa", "一時停止"],
            ),
            ("nothing", &["-", "n/a", "Online", "offline"]),
            (
                "not understood",
                &[
                    "Unclear",
                    "Warning",
                    "not expired",
                    "nicht abgelaufen",
                    "Grace period, expired",
                    "42",
                    "OK",
                    "expires soon",
                ],
            ),
        ] {
            for cell in cells {
                assert_eq!(told(cell), state, "{cell}");
            }
        }
    }

    #[test]
    fn a_word_that_only_begins_like_a_state_names_none() {
        for heading in
            ["status", "license state", "état de la licence", "stan licencji", "lizenzzustand: zustand", "durumu"]
        {
            assert!(says_state(heading), "{heading}");
        }
        for heading in ["standort", "stadt", "statement", "stanza", "place"] {
            assert!(!says_state(heading), "{heading}");
        }
    }

    #[test]
    fn yes_and_no_below_expired_are_understood() {
        assert!(are_yes_or_no(&["yes", "Nein", "да"]) && !are_yes_or_no(&["yes", "perhaps"]) && !are_yes_or_no(&[]));
        assert_eq!(ended_of("Oui"), Some(Some((FactId::LicenseStatus, json!("expired")))));
        assert_eq!(ended_of("Nee"), Some(None));
        assert_eq!(ended_of("perhaps"), None);
    }
}
