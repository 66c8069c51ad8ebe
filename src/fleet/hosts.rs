//! Which names of computers hold no activation code, known by their form: a fleet has few forms of names, and looking for a
//! code takes as long as reading a record.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::code::{GROUP_LENGTH, mask_codes};

/// Forms that are remembered; a full memory begins anew.
const MOST_FORMS: usize = 4_096;

/// Characters of a name that is told by its form.
const LONGEST: usize = 255;

/// Digits of groups that may say a text in hexadecimal, in all.
const MOST_HEX: usize = 15;

/// Groups of five from which on digits decide whether they are parts of a code.
const MOST_FIVES: usize = 2;

/// Forms of names, and whether any name of that form may hold a code.
#[derive(Debug, Default)]
pub(super) struct HostForms {
    known: HashMap<Vec<u8>, bool, RandomState>,
    form: Vec<u8>,
    /// The form of the last name that holds none.
    last: Vec<u8>,
}

impl HostForms {
    /// Whether a name surely is shown as it is.
    ///
    /// Of a code digits count as such: only what is no part of one is told by their value (dates, numbers of programs), so that
    /// where sevens make no code, no digits do. Of groups of five, and of text in hexadecimal, more than that is looked at.
    pub(super) fn are_shown(&mut self, name: &str) -> bool {
        if name.is_empty() || name.len() > LONGEST || !self.take_form(name) {
            return false;
        }
        if self.form == self.last {
            return true;
        }
        let is_plain = match self.known.get(&self.form) {
            Some(known) => *known,
            None => {
                if self.known.len() >= MOST_FORMS {
                    self.known.clear();
                }
                let form = String::from_utf8_lossy(&self.form);
                let is_plain = mask_codes(&form) == form;
                self.known.insert(self.form.clone(), is_plain);
                is_plain
            }
        };
        if is_plain {
            self.last.clone_from(&self.form);
        }
        is_plain
    }

    /// The name with a seven for each digit; whether it is a name that its form tells.
    fn take_form(&mut self, name: &str) -> bool {
        self.form.clear();
        let (mut length, mut is_hex, mut fives, mut hex, mut before) = (0_usize, true, 0, 0, b' ');
        let mut end = |length: usize, is_hex: bool| {
            fives += usize::from(length == GROUP_LENGTH);
            hex += if is_hex && length.is_multiple_of(2) { length } else { 0 };
        };
        for byte in name.bytes() {
            match byte {
                b'0'..=b'9' => self.form.push(b'7'),
                b'x' | b'X' if before == b'0' => return false,
                b'a'..=b'z' | b'A'..=b'Z' => self.form.push(byte),
                b'.' | b'-' | b'_' => {
                    end(length, is_hex);
                    (length, is_hex, before) = (0, true, byte);
                    self.form.push(byte);
                    continue;
                }
                _ => return false,
            }
            length += 1;
            is_hex &= byte.is_ascii_hexdigit();
            before = byte;
        }
        end(length, is_hex);
        fives <= MOST_FIVES && hex <= MOST_HEX
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn usual_names_are_told_by_their_form_and_codes_are_not() {
        let mut forms = HostForms::default();
        for name in ["pc000123.example.org", "DESKTOP-4F7K2QX", "ws-berlin-00123.corp.example.org", "srv1", "a_b.c"] {
            assert!(forms.are_shown(name), "{name}");
            assert_eq!(mask_codes(name), name);
        }
        for name in
            ["", "ABCDE-12345-FGHJK-67890", "ABCDE12345FGHJK67890", "pc<b>", "küche", "a b", "41-42-43-44-45-46-47-48"]
        {
            assert!(!forms.are_shown(name), "{name}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]
        #[test]
        fn a_name_whose_form_holds_no_code_holds_none(
            name in "([A-Z0-9]{1,8}[-._]){0,5}[A-Z0-9]{1,24}|([a-z0-9]{1,7}[-._]{1,2}){0,6}[a-z0-9]{1,22}|([A-Za-z]{2,6}[0-9]{0,8}[-._]){0,4}[A-Za-z0-9]{3,8}|([A-Z0-9]{3,7}-){2,4}[A-Z0-9]{3,7}",
        ) {
            let mut forms = HostForms::default();
            if forms.are_shown(&name) {
                prop_assert_eq!(mask_codes(&name), name.as_str());
                prop_assert!(forms.are_shown(&name));
            }
        }
    }
}
