//! Older Linux products: that one is there, and the command that shows its keys (seen in public code).
//!
//! Their output is not published, so that nothing is run: a person reads it.

use std::time::Duration;

use super::command::is_program;
use super::{Probe, ProbeResult, Roots};
use crate::facts::{NotRead, NotReadReason};
use crate::say::advice;

/// Time to make a note.
const TIME: Duration = Duration::from_secs(2);

/// The control program of each product, the arguments that show its keys, and what the product is.
const PRODUCTS: [(&str, &str, &str); 5] = [
    ("/opt/kaspersky/klms/bin/klms-control", "-l --get-installed-keys", "a mail product for Linux"),
    ("/opt/kaspersky/kav4fs/bin/kav4fs-control", "--query-status", "Anti-Virus 8 for Linux File Server"),
    ("/opt/kaspersky/kes4lwks/bin/kes4lwks-control", "-L --get-installed-keys", "Endpoint Security 8 for Linux"),
    ("/opt/kaspersky/kav4proxy/bin/kav4proxy-licensemanager", "-s", "an older Anti-Virus for Linux"),
    ("/opt/kaspersky/kav4samba/bin/kav4samba-licensemanager", "-s", "an older Anti-Virus for Linux"),
];

/// The older products that are there.
pub(super) fn probes(roots: &Roots) -> Vec<Probe> {
    let there = PRODUCTS.into_iter().filter(|(path, ..)| is_program(&roots.path(path)));
    there
        .map(|(path, arguments, product)| Probe::new("older products", TIME, move || ask(path, arguments, product)))
        .collect()
}

fn ask(path: &str, arguments: &str, product: &str) -> ProbeResult {
    let advice = advice::older_product(format!("{path} {arguments}"), product);
    let mut found = ProbeResult { product: true, ..ProbeResult::default() };
    let name = path.rsplit('/').next().unwrap_or(path);
    found.reading.not_read.push(NotRead::new(name, NotReadReason::NotUnderstood, advice));
    found
}

#[cfg(test)]
mod tests {
    use chrono::Utc;

    use super::*;

    #[test]
    fn a_product_that_cannot_be_asked_is_found_and_the_command_is_named() {
        for (path, arguments, _) in PRODUCTS {
            let root = tempfile::tempdir().unwrap();
            let place = root.path().join(path.trim_start_matches('/'));
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::fs::write(&place, "").unwrap();
            let look = crate::machine::read_machine(&Roots::at(root.path()), Utc::now(), &mut |_| {});
            assert!(look.product_found, "{path}");
            let notes: Vec<_> = look.reading.not_read.iter().map(|note| (note.reason, note.advice.english())).collect();
            let [(NotReadReason::NotUnderstood, advice)] = notes.as_slice() else { panic!("{path}: {notes:?}") };
            assert!(advice.contains(&format!("`{path} {arguments}`")), "{advice}");
        }
    }
}
