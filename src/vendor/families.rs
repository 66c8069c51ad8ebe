//! Which family of products a name belongs to: the words that stay while names change.

/// The family of a Linux product by its name; `None` for one that is not known.
pub(crate) fn linux_family(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    if !name.contains("kaspersky") || name.contains("windows") || name.contains("mac") {
        return None;
    }
    let has = |word: &str| name.contains(word);
    if has("embedded") {
        Some("embedded-linux")
    } else if has("industrial") {
        Some("industrial-linux")
    } else if has("endpoint security") && (has("linux") || has("elbrus") || has("arm")) {
        Some("endpoint-linux")
    } else if has("file server") {
        // Anti-Virus 5 to 8 for Linux File Server, also sold as Security for File Server.
        Some("file-server")
    } else if has("mail server") || has("mail gateway") || has("web traffic") {
        Some("other")
    } else if has("linux") && !has("endpoint") && !has("server") && !has("mail") {
        Some("home-linux")
    } else {
        None
    }
}

/// The control program that a line of a console or of a start script names, and the family of its product.
pub(crate) fn control_program(line: &str) -> Option<&'static str> {
    const PROGRAMS: [(&str, &str); 6] = [
        ("kav4fs-", "file-server"),
        ("kesl-control", "endpoint-linux"),
        ("kess-control", "embedded-linux"),
        ("kics-control", "industrial-linux"),
        ("kfl-control", "home-linux"),
        ("kes4lwks-control", "endpoint-linux"),
    ];
    PROGRAMS.iter().find(|(name, _)| line.contains(name)).map(|(_, family)| *family)
}

/// Programs whose versions and dates stand beside those of a product, and are none of its: the vendor's own agent, and
/// what collects facts of a machine.
const BESIDE: [&str; 14] = [
    "network agent",
    "klnagent",
    "агент администрирования",
    "zabbix",
    "check_mk",
    "checkmk",
    "nagios",
    "icinga",
    "nrpe",
    "glpi",
    "fusioninventory",
    "ocs inventory",
    "puppet",
    "wazuh",
];

/// Whether a line names such a program.
pub(crate) fn is_program_beside(line: &str) -> bool {
    let line = line.to_lowercase();
    BESIDE.iter().any(|name| line.contains(name))
}

/// The short names by which Security Center, and people, call products, with the whole name where that is known and the
/// family (seen: the events that it sends, and the registry keys of its connectors).
const SHORT_NAMES: [(&str, Option<&str>, &str); 4] = [
    ("kes", Some("Kaspersky Endpoint Security for Windows"), "endpoint-windows"),
    ("kesl", Some("Kaspersky Endpoint Security for Linux"), "endpoint-linux"),
    ("wsee", Some("Kaspersky Security for Windows Server"), "other"),
    ("kavfsee", None, "other"),
];

/// The whole name of a product that is called by a short one.
pub(crate) fn whole_name(short: &str) -> Option<&'static str> {
    of_short(short).and_then(|(whole, _)| whole)
}

fn of_short(short: &str) -> Option<(Option<&'static str>, &'static str)> {
    let short = short.trim();
    let found = SHORT_NAMES.iter().find(|(name, ..)| name.eq_ignore_ascii_case(short));
    found.map(|(_, whole, family)| (*whole, *family))
}

/// The name of a product, whole where it is known, and its family; of what names none of the vendor's neither.
pub(crate) fn product_named(name: &str) -> Option<(&str, &'static str)> {
    match of_short(name) {
        Some((whole, family)) => Some((whole.unwrap_or(name), family)),
        None => name.contains("Kaspersky").then(|| (name, family_of(name))),
    }
}

/// The family of a product by its name, on whichever system.
pub(crate) fn family_of(name: &str) -> &'static str {
    linux_family(name).unwrap_or_else(|| if name.to_lowercase().contains("mac") { "mac" } else { windows_family(name) })
}

/// The family of a Windows product by its name.
pub(crate) fn windows_family(name: &str) -> &'static str {
    let name = name.to_lowercase();
    let has = |word: &str| name.contains(word);
    if has("endpoint security cloud") {
        // Its name holds that of a home product.
        "endpoint-windows"
    } else if has("security cloud") {
        "security-cloud"
    } else if has("small office") {
        "small-office"
    } else if has("android") {
        "android"
    } else if has("iphone") || has("ipad") || has(" ios") {
        "ios"
    } else if has("endpoint security") {
        "endpoint-windows"
    } else if has("server") || has("embedded") || has("industrial") || has("virtual") || !has("kaspersky") {
        "other"
    } else {
        "home"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_is_the_product_that_it_stands_for_and_has_its_family() {
        for (short, whole) in SHORT_NAMES.iter().filter_map(|(short, whole, _)| Some((*short, (*whole)?))) {
            assert_eq!(product_named(&short.to_uppercase()), product_named(whole), "{short}");
            assert_eq!(whole_name(&format!(" {short} ")), Some(whole));
        }
        assert_eq!(product_named("KAVFSEE"), Some(("KAVFSEE", "other")));
        assert_eq!(product_named("1093"), None, "the server's own connector");
        assert_eq!(product_named("Kessel"), None);
    }
}
