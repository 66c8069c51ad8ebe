//! The classes of Security Center's events that are about licences (source: KSC page 177080).

/// The classes that are known.
const KNOWN: [&str; 6] = [
    EXPIRED,
    "KLSRV_EV_LICENSE_CHECK_90",
    "KLSRV_EV_LICENSE_CHECK_100_110",
    "KLSRV_EV_LICENSE_CHECK_MORE_110",
    "KLSRV_EV_LICENSE_SRV_EXPIRE_SOON",
    LIMITED,
];

/// The class of the event that the server works in limited functionality mode, which follows the end of a licence, and what
/// the event is called.
pub(crate) const LIMITED: &str = "KLSRV_EV_LICENSE_SRV_LIMITED_MODE";
const LIMITED_TEXT: &str = "limited functionality mode";

/// Whether an event says so, by its class or by what it is called.
pub(crate) fn tells_limited_mode(class: &str, text: &str) -> bool {
    class == LIMITED || class.is_empty() && text.to_lowercase().contains(LIMITED_TEXT)
}

/// The class of the event that a device's licence has expired.
pub(crate) const EXPIRED: &str = "GNRL_EV_LICENSE_EXPIRATION";

/// How the classes begin of what the server says of its keys.
const OF_SERVER: &str = "KLSRV_EV_LICENSE";

/// Words by which a class is known to be about a licence; KLOLA is the module that activates.
const WORDS: [&str; 6] = ["LICENSE", "LICENCE", "KLOLA", "ACTIVATION", "ACTIVATE", "SUBSCRIPTION"];

/// Whether a class is about a licence by its name, and none that is known.
pub(crate) fn is_unknown(class: &str) -> bool {
    let class = class.to_ascii_uppercase();
    !KNOWN.contains(&class.as_str()) && WORDS.iter().any(|word| class.contains(word))
}

/// Whether an event of this class is about a key, whichever device names it.
pub(crate) fn is_about_key(class: &str) -> bool {
    class.starts_with(OF_SERVER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_known_or_about_a_licence_and_unknown_or_of_something_else() {
        for class in KNOWN {
            assert!(!is_unknown(class), "{class}");
        }
        for class in ["KLOLA_EV_ACTIVATION_FAILED", "KLSRV_EV_LICENSE_CHECK_95", "gnrl_ev_license_something"] {
            assert!(is_unknown(class), "{class}");
        }
        for class in ["GNRL_EV_VIRUS_FOUND", "KLSRV_TASK_STATE", ""] {
            assert!(!is_unknown(class), "{class}");
        }
        assert!(is_about_key("KLSRV_EV_LICENSE_CHECK_90") && !is_about_key(EXPIRED));
    }
}
