//! The vendor's own hosts that activation and updates need.

/// Hosts by their whole name (sources: failures, activation-server-unreachable).
const HOSTS: [&str; 3] = ["activation-v2.kaspersky.com", "touch.kaspersky.com", "downloads.upd.kaspersky.com"];

/// Whether a host name, in lower case, is one that activation or updates need.
pub(crate) fn is_vendor_host(name: &str) -> bool {
    // A dot at the end ends the name of any host.
    let name = name.strip_suffix('.').unwrap_or(name);
    HOSTS.contains(&name) || name.ends_with(".upd.kaspersky.com")
}
