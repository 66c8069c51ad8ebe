//! The activation ticket: a JSON object inside a binary value (source: public code, cross-checked with the
//! header that KESWin/11.6.0 page 165983 documents).
//!
//! Three fields are read. The others identify the licence or the machine.

use encoding_rs::UTF_16LE;

use crate::facts::{FactId, Value};
use crate::say::{Message, advice};
use crate::text::json_members::{JsonMember, walk_json};

/// What the object starts with.
const START: &str = "{\"ActivationCenterId";

/// The longest object that is looked at, in bytes.
const LONGEST: usize = 256 * 1024;

/// What an activation ticket says.
#[derive(Default)]
pub(super) struct ActivationTicket {
    /// Its facts, each with the field it stands in, as `"name":value`.
    pub facts: Vec<(FactId, Value, String)>,
    /// What should stand there and does not.
    pub unreadable: Vec<Message>,
}

/// Reads the ticket in a binary value.
pub(super) fn read(blob: &[u8]) -> ActivationTicket {
    let mut ticket = ActivationTicket::default();
    let Some(text) = find_object(blob) else {
        ticket.unreadable.push(advice::wanted_ticket());
        return ticket;
    };
    // A broken ticket still tells what stands before the break.
    let _ = walk_json(&text, &mut |path, member| {
        let ([name], JsonMember::Scalar(Some(value))) = (path, member) else { return };
        let (fact, wanted) = match name.as_str() {
            "ValidTo" => (FactId::ActivationTicketValidTo, advice::wanted_ticket_date(name)),
            "CreatedAt" => (FactId::ActivationTicketCreatedAt, advice::wanted_ticket_date(name)),
            "LicenseState" => (FactId::ActivationTicketLicenseState, advice::wanted_ticket_number(name)),
            _ => return,
        };
        match Value::parse(fact, &value) {
            Ok(parsed) => ticket.facts.push((fact, parsed, format!("\"{name}\":{value}"))),
            Err(_) => ticket.unreadable.push(wanted),
        }
    });
    ticket
}

/// The object as text, from UTF-8 or UTF-16LE.
fn find_object(blob: &[u8]) -> Option<String> {
    let wide: Vec<u8> = START.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let find = |needle: &[u8]| blob.windows(needle.len()).position(|window| window == needle);
    let bounded = |at: usize| &blob[at..blob.len().min(at + LONGEST)];
    let text = match find(START.as_bytes()) {
        Some(at) => String::from_utf8_lossy(bounded(at)),
        None => UTF_16LE.decode_without_bom_handling(bounded(find(&wide)?)).0,
    };
    Some(text[..object_end(&text)].to_owned())
}

/// The end of the object that a text starts with; braces inside strings do not count.
fn object_end(text: &str) -> usize {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            b'{' if !in_string => depth += 1,
            b'}' if !in_string => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TICKET: &str = r#"{"ActivationCenterId":"A1","ActivationCodeHash":"SECRETHASH","CreatedAt":"2026-01-02T03:04:05Z","LicenseId":"1234-123456-12345ABC","LicenseState":3,"ExtraData":"{\"ValidTo\":\"2011-01-01\"}\"}","ValidTo":"2027-01-02T03:04:05Z"}"#;

    fn shown(blob: &[u8]) -> Vec<String> {
        read(blob).facts.into_iter().map(|(fact, value, _)| format!("{fact}={value}")).collect()
    }

    #[test]
    fn a_ticket_is_found_between_other_bytes_in_both_encodings() {
        let narrow = [b"\x00\x01{\"", TICKET.as_bytes(), b"\"}}\xFF\x00tail"].concat();
        let wide: Vec<u8> = TICKET.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let wide = [b"\x01", &wide[..], b"\x00\xD8\x01"].concat();
        let expected = [
            "activation_ticket.created_at=2026-01-02 03:04:05 UTC",
            "activation_ticket.license_state=3",
            "activation_ticket.valid_to=2027-01-02 03:04:05 UTC",
        ];
        assert_eq!(shown(&narrow), expected);
        assert_eq!(shown(&wide), expected);
    }

    #[test]
    fn nothing_that_identifies_is_kept() {
        let kept = format!("{:?}", read(TICKET.as_bytes()).facts);
        assert!(!kept.contains("SECRETHASH") && !kept.contains("123456"), "{kept}");
    }

    #[test]
    fn a_cut_ticket_gives_what_is_left() {
        assert_eq!(shown(&TICKET.as_bytes()[..120]), ["activation_ticket.created_at=2026-01-02 03:04:05 UTC"]);
        assert_eq!(shown(b"no ticket"), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn any_bytes_after_the_start_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            read(&[START.as_bytes(), &bytes].concat());
            read(&bytes);
        }
    }
}
