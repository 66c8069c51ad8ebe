//! The five entities of XML, and signs by their numbers. Those that a document defines itself are followed nowhere.

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::BytesRef;

/// What an entity stands for; none for one that the document defines, or that nothing does.
pub(crate) fn predefined_entity(name: &BytesRef<'_>) -> Option<String> {
    let numbered = name.resolve_char_ref().ok().flatten().map(String::from);
    numbered.or_else(|| resolve_xml_entity(name).map(str::to_owned))
}

/// Whether a document of XML, by its beginning, defines entities of its own, here or in another file. A page of the web only says
/// what it is.
pub(crate) fn defines_entities(start: &str) -> bool {
    let mut rest = start.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<?") => "?>",
            _ if rest.starts_with("<!--") => "-->",
            _ => break,
        };
        let Some(at) = rest.find(end) else { return false };
        rest = rest[at + end.len()..].trim_start();
    }
    let Some(rest) = rest.strip_prefix("<!DOCTYPE") else { return false };
    let of = rest.trim_start();
    let name = of.find(|sign: char| sign.is_whitespace() || matches!(sign, '[' | '>')).unwrap_or(of.len());
    let behind = of[name..].trim_start();
    !of[..name].eq_ignore_ascii_case("html") && ["SYSTEM", "PUBLIC", "["].iter().any(|begin| behind.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_defines_entities_by_what_stands_before_its_first_element() {
        for (text, defines) in [
            ("<?xml version=\"1.0\"?>\n<!-- a -->\n<!DOCTYPE r [<!ENTITY n \"x\">]><r/>", true),
            ("\u{feff}<!DOCTYPE r SYSTEM \"http://example.org/r.dtd\"><r/>", true),
            ("<!DOCTYPE r[<!ENTITY % n SYSTEM \"file:///x\">%n;]><r/>", true),
            ("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html/>", false),
            ("<!DOCTYPE r><r/>", false),
            ("<r>&lt;!DOCTYPE r [</r>", false),
            ("<?xml", false),
            ("<!DOCTYPE", false),
            ("License expired", false),
        ] {
            assert_eq!(defines_entities(text), defines, "{text}");
        }
    }
}
