//! Which keys and values are read at all. What is not named here is never taken in: activation codes,
//! opaque stores, host names.

use super::parse::WantedKeys;

/// A key that is read, by its place below `KasperskyLab`, in any view and hive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KnownKey<'a> {
    /// A part of a product's own key.
    Product {
        /// The path of the product's own key.
        product: &'a str,
        /// Which part.
        part: Part,
    },
    /// What the product reported to Windows.
    WindowsReport,
    /// Network Agent's statistics.
    AgentState,
    /// Another key of Network Agent.
    Agent,
    /// An entry of the list of installed programs.
    Uninstall,
}

/// A part of a product's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Root,
    Environment,
    Data,
    UpdateState,
    CrossProductStore,
    ActivationTicket,
    BasesInfo,
}

impl Part {
    /// The part's path below the product's key.
    pub(super) fn path(self) -> &'static str {
        match self {
            Part::Root => "",
            Part::Environment => "\\environment",
            Part::Data => "\\Data",
            Part::UpdateState => "\\Data\\UpdateState",
            Part::CrossProductStore => "\\Data\\CrossProductStore",
            Part::ActivationTicket => "\\watchdog\\Ticket",
            Part::BasesInfo => "\\watchdog\\BasesInfo",
        }
    }

    const ALL: [Part; 7] = [
        Part::Root,
        Part::Environment,
        Part::Data,
        Part::UpdateState,
        Part::CrossProductStore,
        Part::ActivationTicket,
        Part::BasesInfo,
    ];
}

/// Tells what a key is, by its whole path.
pub(super) fn known_key(path: &str) -> Option<KnownKey<'_>> {
    // Only ASCII letters change, so that offsets fit both.
    let lower = path.to_ascii_lowercase();
    if lower.contains("\\currentversion\\uninstall\\") {
        return Some(KnownKey::Uninstall);
    }
    let start = lower.find("\\kasperskylab\\")? + "\\kasperskylab\\".len();
    let below = &lower[start..];
    if below == "wmihlp" || below.starts_with("wmihlp\\") {
        return Some(KnownKey::WindowsReport);
    }
    if below == "components\\34" || below.starts_with("components\\34\\") {
        return Some(if below.ends_with("\\avstate") { KnownKey::AgentState } else { KnownKey::Agent });
    }
    let is_protected = below.starts_with("protected\\");
    let skipped = if is_protected { "protected\\".len() } else { 0 };
    let name_end = below[skipped..].find('\\').map_or(below.len(), |at| skipped + at);
    let part = Part::ALL.into_iter().find(|part| part.path().eq_ignore_ascii_case(&below[name_end..]))?;
    let name = &below[skipped..name_end];
    // A key that is protected is a product by what it holds: `ConnectorCache` may name any.
    let by_part = is_protected && part != Part::Root && !OPAQUE.contains(&name);
    (is_product(name) || by_part).then_some(KnownKey::Product { product: &path[..start + name_end], part })
}

/// Stores of the vendor that are never looked into.
const OPAQUE: [&str; 2] = ["licstrg", "licstorage"];

/// Whether a key's own name is that of a product, such as `AVP21.3`, `KES10SP2` or `KSDE4`.
fn is_product(name: &str) -> bool {
    ["avp", "kes", "ksos", "pure", "ksde"].iter().any(|start| name.starts_with(start))
}

/// Whether a key is known, or may hold one that is.
#[cfg(any(windows, test))]
pub(super) fn leads_to_known(path: &str) -> bool {
    let below = ["AVP", "34", "Ticket", "environment"];
    known_key(path).is_some() || below.iter().any(|name| known_key(&format!("{path}\\{name}")).is_some())
}

/// The values of Network Agent's statistics that say something; its others name the machine and its server.
pub(super) const AGENT_STATE: [&str; 6] = [
    "Protection_AvInstalled",
    "Protection_AvRunning",
    "Protection_RtpState",
    "Protection_BasesDate",
    "Protection_LastFscan",
    "Protection_LastConnected",
];

/// The value names of a key that are read.
fn value_names(key: KnownKey<'_>) -> &'static [&'static str] {
    match key {
        KnownKey::Product { part, .. } => match part {
            Part::Root => &["LastLicenseNotificationTime"],
            Part::Environment => &[
                "ProductName",
                "ProductCode",
                "ProductRoot",
                "ProductVersion",
                "ProductDisplayVersion",
                "Ins_ProductVersion",
                "InstallDate",
            ],
            Part::Data => &[
                "LastSuccessfulUpdate",
                "LicKeyType",
                "LicDaysTillExpiration",
                "LocalizedProductName",
                "ServerName",
                "LastStart",
                "LastUpdate",
                "LastSuccessfulFullScan",
                "LastSuccessfulFullScanStart",
            ],
            Part::UpdateState => &["LastUpdate"],
            Part::CrossProductStore => &["SubscriptionUrl"],
            Part::ActivationTicket => &[""],
            Part::BasesInfo => &["Date"],
        },
        KnownKey::WindowsReport => &["IsReportedExpired"],
        KnownKey::AgentState => &AGENT_STATE,
        KnownKey::Agent => &[],
        KnownKey::Uninstall => &["DisplayName", "DisplayVersion", "Publisher", "InstallDate"],
    }
}

/// The filter of an export: known keys and names only.
pub(super) struct KnownPlaces;

#[cfg(any(windows, test))]
impl KnownPlaces {
    /// The names of the values of a key that are read.
    pub(super) fn names(&self, path: &str) -> &'static [&'static str] {
        known_key(path).map_or(&[], value_names)
    }
}

impl WantedKeys for KnownPlaces {
    fn key(&self, path: &str) -> bool {
        known_key(path).is_some()
    }

    fn value(&self, path: &str, name: &str) -> bool {
        known_key(path).is_some_and(|key| value_names(key).iter().any(|known| known.eq_ignore_ascii_case(name)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn keys_are_known_in_every_view_and_hive() {
        let product = "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\protected\\KES.21.8";
        let path = format!("{product}\\watchdog\\TICKET");
        assert_eq!(known_key(&path), Some(KnownKey::Product { product, part: Part::ActivationTicket }));
        let data = "HKLM\\SOFTWARE\\KasperskyLab\\AVP21.3\\Data";
        assert_eq!(
            known_key(data),
            Some(KnownKey::Product { product: data.trim_end_matches("\\Data"), part: Part::Data })
        );
        assert_eq!(known_key("HKLM\\Software\\KasperskyLab\\WmiHlp\\{0}"), Some(KnownKey::WindowsReport));
        for path in [
            "HKLM\\SOFTWARE\\KasperskyLab\\LicStrg",
            "HKLM\\SOFTWARE\\KasperskyLab\\protected\\LicStrg\\Data",
            "HKLM\\X",
            "",
        ] {
            assert_eq!(known_key(path), None, "{path}");
        }
    }

    #[test]
    fn every_name_of_a_product_is_known() {
        for name in ["protected\\KES10SP2", "KSDE21.9", "AVP80", "protected\\WSEE", "protected\\KES.21.8", "PURE13"] {
            let path = format!("HKLM\\SOFTWARE\\KasperskyLab\\{name}\\environment");
            assert!(matches!(known_key(&path), Some(KnownKey::Product { .. })), "{path}");
        }
    }

    #[test]
    fn the_way_to_a_known_key_is_known_too() {
        let vendor = "HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab";
        for below in
            ["", "\\protected", "\\protected\\WSEE", "\\Components", "\\AVP21.3", "\\AVP21.3\\watchdog", "\\WmiHlp"]
        {
            assert!(leads_to_known(&format!("{vendor}{below}")), "{below}");
        }
        for below in ["\\LicStrg", "\\AVP21.3\\settings", "\\Components\\35"] {
            assert!(!leads_to_known(&format!("{vendor}{below}")), "{below}");
        }
    }

    #[test]
    fn secrets_are_not_wanted_wherever_they_stand() {
        for part in Part::ALL {
            let path = format!("HKLM\\SOFTWARE\\KasperskyLab\\AVP21.3{}", part.path());
            for name in [
                "TrialActCode",
                "TrialActCode2",
                "ActivationCode",
                "ActivationCodeNew",
                "ProductStatus",
                "LicCache",
                "OPEP",
            ] {
                assert!(!KnownPlaces.value(&path, name), "{path} {name}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_path_is_known_or_not(path in ".{0,20}(\\\\KasperskyLab\\\\)?(protected\\\\)?(AVP|KES)?.{0,20}") {
            let _ = known_key(&path);
        }
    }
}
