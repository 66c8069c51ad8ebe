//! A record in plain JSON, as most records are: found without building anything. Whatever is not plain is read by
//! [`super::incoming`], which reads every record.

use std::ops::Range;

/// Facts of one plain record.
const MOST_FACTS: usize = 64;

/// Bytes of a plain record.
const LONGEST: usize = 64 * 1024;

/// Bytes of a plain id.
const LONGEST_ID: usize = 1_024;

/// A part of a line.
pub(super) type LinePart = Range<usize>;

/// Where the parts of a plain record stand in its line.
#[derive(Debug, Default)]
pub(super) struct PlainRecord {
    /// The id as it is written, quotation marks included.
    pub id: Option<LinePart>,
    pub host: Option<LinePart>,
    pub group: Option<LinePart>,
    pub key: Option<LinePart>,
    pub now: Option<LinePart>,
    /// Each name with the text of its value; what has no value is left out.
    pub facts: Vec<(LinePart, LinePart)>,
}

impl PlainRecord {
    /// Finds the parts of a line; whether it is a plain record.
    pub(super) fn find(&mut self, line: &str) -> bool {
        self.facts.clear();
        (self.id, self.host, self.group, self.key, self.now) = (None, None, None, None, None);
        let bytes = line.as_bytes();
        // No text has an escape, so that each ends with the next quotation mark.
        let is_odd = |byte: &u8| *byte < 0x20 || *byte == b'\\';
        if bytes.len() > LONGEST || bytes.iter().fold(false, |odd, byte| odd | is_odd(byte)) {
            return false;
        }
        let mut found = LineFinder { bytes, at: 0 };
        self.record(&mut found).is_some() && found.rest().iter().all(|byte| *byte == b' ')
    }

    /// The members of the record; `None` where one is not plain.
    fn record(&mut self, found: &mut LineFinder<'_>) -> Option<()> {
        let mut has_facts = false;
        found.sign(b'{')?;
        loop {
            let name = found.text()?;
            found.sign(b':')?;
            let slot = match &found.bytes[name] {
                b"facts" if !has_facts => {
                    has_facts = true;
                    self.all_facts(found)?;
                    if found.goes_on()? { continue } else { break }
                }
                b"id" => {
                    let id = Some(found.id()?).filter(|id| id.len() <= LONGEST_ID)?;
                    self.id.replace(id).is_none().then_some(())?;
                    if found.goes_on()? { continue } else { break }
                }
                b"host" => &mut self.host,
                b"group" => &mut self.group,
                b"key" => &mut self.key,
                b"now" | b"captured_at" | b"generated_at" => &mut self.now,
                b"capture" => return None,
                // What a record may have besides says nothing.
                _ => {
                    found.scalar()?;
                    if found.goes_on()? { continue } else { break }
                }
            };
            let text = found.text()?;
            slot.replace(text).is_none().then_some(())?;
            if !found.goes_on()? {
                break;
            }
        }
        has_facts.then_some(())
    }

    fn all_facts(&mut self, found: &mut LineFinder<'_>) -> Option<()> {
        found.sign(b'{')?;
        loop {
            let name = found.text()?;
            found.sign(b':')?;
            if let Some(value) = found.scalar()? {
                self.facts.push((name, value));
            }
            if !found.goes_on()? {
                return (self.facts.len() <= MOST_FACTS).then_some(());
            }
        }
    }
}

/// A place in a line.
struct LineFinder<'l> {
    bytes: &'l [u8],
    at: usize,
}

impl LineFinder<'_> {
    fn rest(&self) -> &[u8] {
        &self.bytes[self.at..]
    }

    /// The next sign behind spaces.
    fn next(&mut self) -> Option<u8> {
        while self.bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        self.bytes.get(self.at).copied()
    }

    fn sign(&mut self, wanted: u8) -> Option<()> {
        (self.next()? == wanted).then(|| self.at += 1)
    }

    /// A text, without its quotation marks.
    fn text(&mut self) -> Option<LinePart> {
        self.sign(b'"')?;
        let start = self.at;
        let end = start + memchr::memchr(b'"', self.rest())?;
        self.at = end + 1;
        // What an earlier run wrote has this word.
        (&self.bytes[start..end] != b"schema").then_some(start..end)
    }

    /// Whether another member follows, or the object ends.
    fn goes_on(&mut self) -> Option<bool> {
        let sign = self.next()?;
        self.at += 1;
        match sign {
            b',' => Some(true),
            b'}' => Some(false),
            _ => None,
        }
    }

    fn word(&mut self, word: &[u8]) -> Option<LinePart> {
        let start = self.at;
        self.rest().starts_with(word).then(|| self.at += word.len())?;
        Some(start..self.at)
    }

    /// A whole number that is written as it would be written again.
    fn number(&mut self) -> Option<LinePart> {
        let start = self.at;
        let sign = usize::from(self.rest().first() == Some(&b'-'));
        let digits = self.rest()[sign..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let first = *self.rest().get(sign)?;
        let is_whole = (1..=18).contains(&digits) && (first != b'0' || digits == 1 && sign == 0);
        self.at += sign + digits;
        let is_ended = matches!(self.bytes.get(self.at), Some(b',' | b'}' | b' '));
        (is_whole && is_ended).then_some(start..self.at)
    }

    /// An id with its quotation marks, or a number.
    fn id(&mut self) -> Option<LinePart> {
        match self.next()? {
            b'"' => self.text().map(|text| text.start - 1..text.end + 1),
            _ => self.number(),
        }
    }

    /// The text of a value; inner `None` of one that says nothing.
    fn scalar(&mut self) -> Option<Option<LinePart>> {
        match self.next()? {
            b'"' => self.text().map(Some),
            b't' => self.word(b"true").map(Some),
            b'f' => self.word(b"false").map(Some),
            b'n' => self.word(b"null").map(|_| None),
            _ => self.number().map(Some),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fleet::incoming::IncomingRecord;

    /// What the reader of every record finds in a plain one.
    fn is_found_alike(line: &str) -> bool {
        let mut plain = PlainRecord::default();
        if !plain.find(line) {
            return false;
        }
        let read = IncomingRecord::read(line.as_bytes()).unwrap();
        let part = |part: &Option<LinePart>| part.clone().map(|part| line[part].to_owned());
        let texts = [&read.host, &read.group, &read.key, &read.now];
        let texts = texts.map(|text| text.as_ref().map(|text| text.0.to_string()));
        assert_eq!(texts, [&plain.host, &plain.group, &plain.key, &plain.now].map(part), "{line}");
        assert_eq!(read.id.map(|id| id.get().to_owned()), part(&plain.id), "{line}");
        let facts = read.facts.unwrap();
        assert!(read.capture.is_none() && !facts.is_list && !facts.too_many && facts.not_understood.is_empty());
        let known: Vec<_> = facts.known.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
        let found: Vec<_> =
            plain.facts.iter().map(|(name, value)| (&line[name.clone()], &line[value.clone()])).collect();
        assert_eq!(known, found, "{line}");
        true
    }

    #[test]
    fn a_plain_record_is_found_as_it_is_read_and_any_other_is_left() {
        for line in [
            r#"{"id":1,"facts":{"license.status":"active"}}"#,
            r#" { "id" : "a" , "host" : "pc" , "facts" : { "a" : 1 , "b" : null, "c":true,"d":-3 } } "#,
            r#"{"facts":{"ж":"я"},"group":"Büro","captured_at":"2026-12-01T10:00:00Z","key":"A"}"#,
            r#"{"ip":"192.0.2.1","facts":{"a":"b"},"site":7,"ip":null}"#,
        ] {
            assert!(is_found_alike(line), "{line}");
        }
        for line in [
            r#"{"id":1,"facts":{"a":"x\ny"}}"#,
            r#"{"id":1,"facts":{}}"#,
            r#"{"id":1,"facts":{"a":1.0}}"#,
            r#"{"id":1,"facts":{"a":-0}}"#,
            r#"{"id":1,"facts":{"a":01}}"#,
            r#"{"id":1,"facts":{"a":[1]}}"#,
            r#"{"id":1,"facts":{"a":1},"facts":{"a":2}}"#,
            r#"{"id":1,"id":2,"facts":{"a":1}}"#,
            r#"{"id":1,"now":"x","captured_at":"y","facts":{"a":1}}"#,
            r#"{"id":1,"host":5,"facts":{"a":1}}"#,
            r#"{"id":null,"facts":{"a":1}}"#,
            r#"{"id":1,"facts":{"a":1}}x"#,
            r#"{"id":1,"facts":{"a":1},}"#,
            r#"{"id":1,"facts":{"a":1}"#,
            r#"{"id":1,"capture":"x","facts":{"a":1}}"#,
            r#"{"schema":"keymend.fleet-record/3","facts":{"a":1}}"#,
            r#"{"id":1}"#,
            "",
        ] {
            assert!(!PlainRecord::default().find(line), "{line}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_found_is_what_is_read(
            line in r#"\{("(id|host|group|key|now|facts|x)" ?: ?("[a-zé"\\]{0,3}"|[-0-9e.]{1,4}|null|true|\{("[ab]":("x"|[0-9-]{1,3}|null|\[1\])[,}]?){0,3}\}?)[,}] ?){0,6}\}?"#,
            more in ".{0,60}",
        ) {
            is_found_alike(&line);
            is_found_alike(&more);
        }
    }
}
