//! The five entities of XML, and signs by their numbers. Those that a document defines itself are followed nowhere.

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::BytesRef;

/// What an entity stands for; none for one that the document defines, or that nothing does.
pub(crate) fn predefined_entity(name: &BytesRef<'_>) -> Option<String> {
    let numbered = name.resolve_char_ref().ok().flatten().map(String::from);
    numbered.or_else(|| resolve_xml_entity(name).map(str::to_owned))
}
