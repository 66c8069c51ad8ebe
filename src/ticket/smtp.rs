//! One talk with a mail server, over any stream.
//!
//! A talk of our own, because no maintained blocking crate refuses what a listener between puts in front of the
//! encrypted replies, or bounds what a server may say. Facts: RFC 5321 (talk), RFC 3207 (STARTTLS), RFC 4954 (login).

use std::io::{self, BufRead, BufReader, Read, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::code::mask_codes;
use crate::text::clean_text;

/// Bytes of a line that a server may say, and of a whole reply. The standard allows 512 a line.
const LONGEST_LINE: u64 = 4 * 1024;
const LONGEST_REPLY: usize = 64 * 1024;

/// How Keymend greets: a literal address tells the server nothing of this machine's name.
const HELLO: &str = "EHLO [127.0.0.1]";

/// What a server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    code: u16,
    lines: Vec<String>,
}

impl Reply {
    /// The words of it, as they may be shown: a server may repeat what it was sent.
    pub(super) fn text(&self) -> String {
        clean_text(&mask_codes(&self.lines.join(" ")))
    }

    /// Whether a server offers something, such as `AUTH PLAIN`.
    fn offers(&self, name: &str, value: Option<&str>) -> bool {
        self.lines.iter().any(|line| {
            let mut words = line.split([' ', '=']);
            let named = words.next().is_some_and(|word| word.eq_ignore_ascii_case(name));
            named && value.is_none_or(|value| words.any(|word| word.eq_ignore_ascii_case(value)))
        })
    }
}

/// Why a talk did not end well.
#[derive(Debug, thiserror::Error)]
pub(super) enum SmtpError {
    /// The connection.
    #[error("{0}")]
    Connection(#[from] io::Error),
    /// The server cannot prove who it is, or encryption cannot be agreed on.
    #[error("no encrypted connection: {0}")]
    Encryption(String),
    /// The server does not offer to encrypt.
    #[error("starttls is not supported by the server; try `keymend config set mail.security tls`")]
    NoEncryption,
    /// Something was said before encryption began that would be taken for an encrypted reply.
    #[error("somebody put words into the connection before it was encrypted; nothing was sent")]
    Injected,
    /// The server offers no login that Keymend knows.
    #[error("the server offers no authentication mechanism that Keymend knows (PLAIN, LOGIN)")]
    NoLogin,
    /// The server said no; 4 at the beginning means not now, 5 never.
    #[error("the server answered {} {}", .0.code, .0.text())]
    Said(Reply),
    /// This is not how a mail server talks.
    #[error("this is not how a mail server talks: {0}")]
    Strange(String),
}

impl SmtpError {
    /// Whether trying again cannot help.
    pub(super) fn is_final(&self) -> bool {
        match self {
            SmtpError::Encryption(_) | SmtpError::NoEncryption | SmtpError::Injected | SmtpError::NoLogin => true,
            SmtpError::Said(reply) => (500..600).contains(&reply.code),
            SmtpError::Connection(_) | SmtpError::Strange(_) => false,
        }
    }

    /// Whether the server itself said that it takes nothing.
    pub(super) fn is_a_no(&self) -> bool {
        matches!(self, SmtpError::Said(reply) if (400..600).contains(&reply.code))
    }
}

/// A talk, from the server's first word on.
pub(super) struct SmtpTalk<S> {
    stream: BufReader<S>,
}

impl<S: Read + Write> SmtpTalk<S> {
    /// Begins where the server is about to say who it is.
    pub(super) fn begin(stream: S) -> Result<SmtpTalk<S>, SmtpError> {
        let mut talk = SmtpTalk { stream: BufReader::new(stream) };
        let reply = talk.reply()?;
        wanted(reply, 220..=220)?;
        Ok(talk)
    }

    /// Goes on in a stream that is encrypted from here on; the server does not greet again.
    pub(super) fn go_on(stream: S) -> SmtpTalk<S> {
        SmtpTalk { stream: BufReader::new(stream) }
    }

    /// Asks the server to encrypt, and gives the stream back for it.
    ///
    /// What the server sent beyond its answer ends the talk: it came in clear and would be believed later.
    pub(super) fn ask_for_encryption(mut self) -> Result<S, SmtpError> {
        if !self.say(HELLO, 250)?.offers("STARTTLS", None) {
            return Err(SmtpError::NoEncryption);
        }
        self.say("STARTTLS", 220)?;
        if !self.stream.buffer().is_empty() {
            return Err(SmtpError::Injected);
        }
        Ok(self.stream.into_inner())
    }

    /// Hands a message over: greets, logs in, names the addresses, sends it. `handing` is called before its first byte.
    ///
    /// The reply to it is the server's word that it took it.
    pub(super) fn hand_over(
        &mut self,
        login: Option<(&str, &str)>,
        from: &str,
        to: &[String],
        message: &[u8],
        handing: impl FnOnce(),
    ) -> Result<Reply, SmtpError> {
        let offered = self.say(HELLO, 250)?;
        if let Some((user, password)) = login {
            self.log_in(&offered, user, password)?;
        }
        self.say(&format!("MAIL FROM:<{from}>"), 250)?;
        for to in to {
            // 251: it will be passed on.
            self.say_for(&format!("RCPT TO:<{to}>"), 250..=251)?;
        }
        self.say("DATA", 354)?;
        handing();
        self.write(&dotted(message))?;
        let reply = self.reply()?;
        let taken = wanted(reply, 200..=299)?;
        // The message is taken; how the talk ends changes nothing.
        let _ = self.write(b"QUIT\r\n");
        Ok(taken)
    }

    fn log_in(&mut self, offered: &Reply, user: &str, password: &str) -> Result<(), SmtpError> {
        if offered.offers("AUTH", Some("PLAIN")) {
            let both = STANDARD.encode(format!("\0{user}\0{password}"));
            self.say(&format!("AUTH PLAIN {both}"), 235)?;
        } else if offered.offers("AUTH", Some("LOGIN")) {
            self.say("AUTH LOGIN", 334)?;
            self.say(&STANDARD.encode(user), 334)?;
            self.say(&STANDARD.encode(password), 235)?;
        } else {
            return Err(SmtpError::NoLogin);
        }
        Ok(())
    }

    fn say(&mut self, line: &str, code: u16) -> Result<Reply, SmtpError> {
        self.say_for(line, code..=code)
    }

    fn say_for(&mut self, line: &str, codes: std::ops::RangeInclusive<u16>) -> Result<Reply, SmtpError> {
        if line.contains(['\r', '\n']) {
            return Err(SmtpError::Strange("an address or a name with a line break".to_owned()));
        }
        self.write(format!("{line}\r\n").as_bytes())?;
        wanted(self.reply()?, codes)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), SmtpError> {
        let stream = self.stream.get_mut();
        stream.write_all(bytes)?;
        Ok(stream.flush()?)
    }

    /// Reads a reply of bounded length.
    fn reply(&mut self) -> Result<Reply, SmtpError> {
        let mut reply = Reply { code: 0, lines: Vec::new() };
        let mut length = 0;
        loop {
            let mut line = Vec::new();
            (&mut self.stream).take(LONGEST_LINE).read_until(b'\n', &mut line)?;
            length += line.len();
            if line.is_empty() {
                return Err(SmtpError::Connection(io::ErrorKind::UnexpectedEof.into()));
            }
            if line.last() != Some(&b'\n') || length > LONGEST_REPLY {
                return Err(SmtpError::Strange("the reply is too long or was cut".to_owned()));
            }
            let line = String::from_utf8_lossy(&line);
            let line = line.trim_end_matches(['\r', '\n']);
            let strange = || SmtpError::Strange(clean_text(&mask_codes(line)));
            let code = line.get(..3).and_then(|code| code.parse::<u16>().ok()).filter(|code| (200..600).contains(code));
            let code = code.ok_or_else(strange)?;
            if !reply.lines.is_empty() && code != reply.code {
                return Err(strange());
            }
            reply.code = code;
            reply.lines.push(line.get(4..).unwrap_or_default().to_owned());
            match line.as_bytes().get(3) {
                None | Some(b' ') => return Ok(reply),
                Some(b'-') => {}
                Some(_) => return Err(strange()),
            }
        }
    }
}

fn wanted(reply: Reply, codes: std::ops::RangeInclusive<u16>) -> Result<Reply, SmtpError> {
    match reply.code {
        code if codes.contains(&code) => Ok(reply),
        400..600 => Err(SmtpError::Said(reply)),
        code => Err(SmtpError::Strange(format!("it answered {code} {}", reply.text()))),
    }
}

/// The message as it goes over the wire: lines end as the standard wants it, a dot at their beginning is doubled, and
/// a dot alone ends it.
fn dotted(message: &[u8]) -> Vec<u8> {
    let mut dotted = Vec::with_capacity(message.len() + message.len() / 64 + 8);
    let mut rest = message;
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
        let (line, after) = rest.split_at(end);
        if line.starts_with(b".") {
            dotted.push(b'.');
        }
        dotted.extend_from_slice(line);
        dotted.extend_from_slice(b"\r\n");
        // A return alone ends a line too: some servers take it so, and would take a dot behind it for the end.
        rest = after.strip_prefix(b"\r\n").or(after.get(1..)).unwrap_or_default();
    }
    dotted.extend_from_slice(b".\r\n");
    dotted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A server that says the same whatever it hears, and remembers what it heard.
    struct Script {
        says: io::Cursor<Vec<u8>>,
        heard: Vec<u8>,
    }

    impl Read for Script {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.says.read(buffer)
        }
    }

    impl Write for Script {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.heard.extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn script(says: &str) -> Script {
        Script { says: io::Cursor::new(says.as_bytes().to_vec()), heard: Vec::new() }
    }

    const BEFORE: &str = "220 ready\r\n250-test\r\n250 AUTH LOGIN PLAIN\r\n235 ok\r\n250 ok\r\n250 ok\r\n354 go on\r\n";

    fn handed(after: &str) -> Result<Reply, SmtpError> {
        let mut talk = SmtpTalk::begin(script(&format!("{BEFORE}{after}")))?;
        talk.hand_over(Some(("eve", "secret")), "eve@example.org", &["help@example.org".to_owned()], b"x\n.y\n", || {})
    }

    #[test]
    fn only_a_reply_of_the_second_hundred_says_that_it_was_taken() {
        assert_eq!(handed("250 taken ABCDE-12345-FGHJK-67890\r\n").unwrap().text(), "taken *****-*****-*****-67890");
        for (after, is_final, is_a_no) in [
            ("354 go on\r\n", false, false),
            ("451 later\r\n", false, true),
            ("554 no\r\n", true, true),
            ("", false, false),
        ] {
            let error = handed(after).unwrap_err();
            assert_eq!((error.is_final(), error.is_a_no()), (is_final, is_a_no), "{after:?}: {error}");
        }
    }

    #[test]
    fn a_login_names_and_a_message_go_out_as_the_standard_wants_it() {
        let mut talk = SmtpTalk::begin(script(&format!("{BEFORE}250 taken\r\n"))).unwrap();
        talk.hand_over(
            Some(("eve", "secret")),
            "eve@example.org",
            &["help@example.org".to_owned()],
            b"a\r\n.b\nc",
            || {},
        )
        .unwrap();
        let heard = String::from_utf8(talk.stream.into_inner().heard).unwrap();
        assert_eq!(
            heard,
            "EHLO [127.0.0.1]\r\nAUTH PLAIN AGV2ZQBzZWNyZXQ=\r\nMAIL FROM:<eve@example.org>\r\n\
             RCPT TO:<help@example.org>\r\nDATA\r\na\r\n..b\r\nc\r\n.\r\nQUIT\r\n"
        );
    }

    #[test]
    fn what_was_put_before_encryption_ends_the_talk() {
        let asked = |says: &str| SmtpTalk::begin(script(says)).unwrap().ask_for_encryption();
        assert!(asked("220 ready\r\n250-test\r\n250 STARTTLS\r\n220 go\r\n").is_ok());
        let injected = asked("220 ready\r\n250 STARTTLS\r\n220 go\r\n250 taken\r\n");
        assert!(matches!(injected, Err(SmtpError::Injected)));
        assert!(matches!(asked("220 ready\r\n250 test\r\n"), Err(SmtpError::NoEncryption)));
    }

    #[test]
    fn a_reply_without_end_is_refused() {
        for says in
            ["220 ".to_owned() + &"x".repeat(100_000), "220-x\r\n".repeat(100_000), "220-x\r\n250 y\r\n".to_owned()]
        {
            assert!(matches!(SmtpTalk::begin(script(&says)).map(|_| ()), Err(SmtpError::Strange(_))));
        }
    }

    proptest! {
        #[test]
        fn any_server_gets_an_end(says in proptest::collection::vec(any::<u8>(), 0..300)) {
            let script = Script { says: io::Cursor::new(says), heard: Vec::new() };
            let _ = SmtpTalk::begin(script).and_then(SmtpTalk::ask_for_encryption).map(|_| ());
        }

        #[test]
        fn no_line_of_a_message_ends_it(message in "[.\r\nab]{0,60}") {
            let sent = dotted(message.as_bytes());
            let text = String::from_utf8(sent).unwrap();
            let inside = text.strip_suffix(".\r\n").unwrap();
            prop_assert!(!inside.split("\r\n").any(|line| line == "."));
        }
    }
}
