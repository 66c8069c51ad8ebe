//! Which lines of a text are read together: those that end in an escape, a head that goes on, and the body of a mail in quoted-printable.

/// What was seen of a mail's part in quoted-printable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum QuotedPart {
    #[default]
    No,
    /// Its head says so.
    Head,
    Body,
}

/// Tells line by line whether the next one is read together with it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Blocks {
    quoted: QuotedPart,
}

/// The line of a head that tells how a body is written.
const ENCODING: &[u8] = b"content-transfer-encoding:";
const QUOTED: &[u8] = b"quoted-printable";

/// The fewest bytes of a line that parts the bodies of a mail; a signature is parted by two hyphens.
const SHORTEST_BOUNDARY: usize = 12;

impl Blocks {
    /// Whether the line that begins behind its break, in `rest`, is read with `line`.
    pub(super) fn go_on(&mut self, line: &[u8], rest: &[u8]) -> bool {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let is_head = |begin: &[u8]| line.get(..begin.len()).is_some_and(|head| head.eq_ignore_ascii_case(begin));
        let folded =
            || line.ends_with(b"?=") && rest.starts_with(b" ") || line.ends_with(b"?=") && rest.starts_with(b"\t");
        let plainly = line.ends_with(b"=") || line.ends_with(b"\\") || folded();
        match self.quoted {
            QuotedPart::Body => {
                let boundary = line.starts_with(b"--") && line.len() >= SHORTEST_BOUNDARY && !line.contains(&b' ');
                if boundary || is_head(b"from ") || is_head(b"received:") || is_head(b"return-path:") {
                    self.quoted = QuotedPart::No;
                    return plainly;
                }
                true
            }
            QuotedPart::Head if line.is_empty() => {
                self.quoted = QuotedPart::Body;
                false
            }
            QuotedPart::No | QuotedPart::Head => {
                if is_head(ENCODING) {
                    let how = line[ENCODING.len()..].trim_ascii();
                    self.quoted = if how.eq_ignore_ascii_case(QUOTED) { QuotedPart::Head } else { QuotedPart::No };
                }
                plainly
            }
        }
    }
}
