//! Whose event a line in CEF or LEEF is: its head names the vendor of the product that tells it.

/// How a head in one of both forms begins; the number of the form follows.
const FORMS: [&str; 2] = ["CEF:", "LEEF:"];

/// The vendor as the head of an event names it, where it stands there to its end.
fn vendor_of(line: &str) -> Option<&str> {
    let start = FORMS.iter().find_map(|form| Some(line.find(form)? + form.len()))?;
    let (version, rest) = line[start..].split_once('|')?;
    let is_version = version.starts_with(|sign: char| sign.is_ascii_digit());
    rest.split_once('|').map(|(vendor, _)| vendor.trim()).filter(|_| is_version)
}

/// Whether a line is an event of another vendor's product, whatever it says of a licence.
pub(crate) fn is_of_another_vendor(line: &str) -> bool {
    vendor_of(line).is_some_and(|vendor| !vendor.to_lowercase().contains("kaspersky"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_of_an_event_names_its_vendor() {
        for (line, is_of_another) in [
            ("CEF:0|Acme|Firewall|7.4|1|License has expired|9|dhost=fw1", true),
            ("<14>Nov 20 10:00:00 fw1 CEF:0|Tenable|SecurityCenter|6|x|License expired|5|", true),
            ("LEEF:2.0|Acme|Gate|1|e|^|devTime=1", true),
            ("CEF:0|KasperskyLab|SecurityCenter|14|E|License has expired|4|dhost=pc1", false),
            ("LEEF:1.0|AO Kaspersky Lab|Kaspersky Anti Targeted Attack Platform|5|E|", false),
            // Cut before the vendor's end, or no event at all.
            ("CEF:0|Kas", false),
            ("the form CEF: a|b|c", false),
            ("License has expired", false),
        ] {
            assert_eq!(is_of_another_vendor(line), is_of_another, "{line}");
        }
    }
}
