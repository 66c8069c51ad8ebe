//! One talk with a mail server, over any stream.
//!
//! A talk of our own, because no maintained blocking crate refuses what a listener between puts in front of the
//! encrypted replies, or bounds what a server may say. Facts: RFC 5321 (talk), RFC 3207 (STARTTLS), RFC 4954 (login).

use std::io::{self, BufRead, BufReader, Read, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::code::mask_codes;
use crate::language::in_english;
use crate::limits;
use crate::say::{Message, Worded, errors, why};
use crate::text::clean_text;

/// Bytes of a line that a server may say, and of a whole reply. The standard allows 512 a line.
const LONGEST_LINE: u64 = limits::REPLY_LINE_BYTES;
const LONGEST_REPLY: usize = limits::REPLY_BYTES;

/// How Keymend greets: a literal address tells the server nothing of this machine's name.
const HELLO: &str = "EHLO [127.0.0.1]";

/// By what a server says that a domain lets another server send for it; the numbers are those of RFC 7372.
const POLICIES: [&str; 9] =
    ["spf", "dmarc", "dkim", "sender policy framework", "5.7.20", "5.7.22", "5.7.23", "5.7.26", "not authenticated"];

/// By what a server says that it takes no password.
const WANTS_OAUTH: [&str; 6] = [
    "oauth",
    "modern auth",
    "basic authentication is disabled",
    "basic auth",
    "smtpclientauthentication is disabled",
    "5.7.139",
];

/// Logins without a password.
const TOKENS: [&str; 2] = ["XOAUTH2", "OAUTHBEARER"];

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

    /// The number and the words of it, as far as there are any.
    fn said(&self) -> String {
        format!("{} {}", self.code, self.text()).trim_end().to_owned()
    }

    /// Whether it names one of some things, in small letters.
    fn names(&self, things: &[&str]) -> bool {
        let text = self.text().to_lowercase();
        things.iter().any(|thing| text.contains(thing))
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
#[error("{}", in_english(self))]
pub(super) enum SmtpError {
    /// The connection.
    Connection(#[from] io::Error),
    /// The server cannot prove who it is, or encryption cannot be agreed on.
    Encryption(Message),
    /// The server does not offer to encrypt.
    NoEncryption,
    /// The server begins in clear.
    BeginsInClear,
    /// Something was said before encryption began that would be taken for an encrypted reply.
    Injected,
    /// The server offers no login that Keymend knows.
    NoLogin,
    /// The server offers a login by a token alone, of this kind.
    OnlyToken(&'static str),
    /// The name of the server leads nowhere.
    NoHost,
    /// The server said no: 4 at the beginning means not now, 5 never.
    Said(Reply, Asked),
    /// This is not how a mail server talks.
    Strange(String),
    /// A reply without an end.
    TooLong,
    /// Nobody waits any longer; the message was not handed over.
    GivenUp,
}

impl Worded for SmtpError {
    fn message(&self) -> Message {
        match self {
            SmtpError::Connection(error) => in_words(error),
            SmtpError::Encryption(why) => why.clone(),
            SmtpError::NoHost => errors::smtp_no_host(),
            SmtpError::NoEncryption => errors::smtp_no_starttls(),
            SmtpError::BeginsInClear => errors::smtp_no_tls(),
            SmtpError::Injected => errors::smtp_injected(),
            SmtpError::NoLogin => errors::smtp_no_login(),
            SmtpError::OnlyToken(kind) => errors::smtp_wants_oauth(format!("AUTH {kind}")),
            SmtpError::Said(reply, asked) => asked.refused(reply),
            SmtpError::Strange(said) => errors::smtp_strange(said),
            SmtpError::TooLong => errors::smtp_too_long(),
            SmtpError::GivenUp => errors::smtp_late(),
        }
    }
}

impl SmtpError {
    /// Whether trying again cannot help.
    pub(super) fn is_final(&self) -> bool {
        match self {
            SmtpError::Said(reply, _) => reply.code >= 500,
            SmtpError::Connection(_)
            | SmtpError::NoHost
            | SmtpError::Strange(_)
            | SmtpError::TooLong
            | SmtpError::GivenUp => false,
            _ => true,
        }
    }

    /// Whether the server itself said that it does not take the message.
    pub(super) fn is_a_no(&self) -> bool {
        matches!(self, SmtpError::Said(..))
    }

    /// The same without words that the server may have repeated.
    fn without(self, secrets: &[&str]) -> SmtpError {
        let hidden = |text: String| secrets.iter().fold(text, |text, secret| text.replace(secret, "*****"));
        match self {
            SmtpError::Said(reply, asked) => {
                SmtpError::Said(Reply { lines: reply.lines.into_iter().map(hidden).collect(), ..reply }, asked)
            }
            SmtpError::Strange(text) => SmtpError::Strange(hidden(text)),
            other => other,
        }
    }

    /// Whether the server names one of some things.
    fn names(&self, things: &[&str]) -> bool {
        matches!(self, SmtpError::Said(reply, _) if reply.names(things))
    }

    /// The same as the answer to what was asked.
    fn to(self, asked: Asked) -> SmtpError {
        match self {
            SmtpError::Said(reply, _) => SmtpError::Said(reply, asked),
            other => other,
        }
    }
}

/// What a server was asked when it said no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// To talk at all.
    Talk,
    /// To accept the login.
    Login,
    /// To take a message from this address.
    Sender(String),
    /// To take one for this address; whether somebody is logged in.
    Recipient(String, bool),
    /// To take the message, from this address.
    Message(String),
}

impl Asked {
    /// What the no means and what to do. The codes are those of RFC 5321, those of a login of RFC 4954, and the three
    /// numbers behind them of RFC 3463.
    fn refused(&self, reply: &Reply) -> Message {
        let (said, text) = (reply.said(), reply.text());
        let is_kind = |kind: &str| text.starts_with(kind);
        match self {
            Asked::Login if reply.code >= 500 && reply.names(&WANTS_OAUTH) => errors::smtp_wants_oauth(said),
            // Nobody is let through to others without a login.
            Asked::Recipient(_, false) if reply.code >= 500 && is_kind("5.7.") => errors::smtp_wants_login(said),
            _ if reply.code == 530 => errors::smtp_wants_login(said),
            _ if reply.code < 500 => errors::smtp_said_not_now(said),
            Asked::Login => errors::smtp_said_login(said),
            Asked::Sender(_) | Asked::Message(_) if reply.code == 552 || is_kind("5.3.4") => {
                errors::smtp_said_too_large(said)
            }
            Asked::Sender(address) | Asked::Message(address) if reply.names(&POLICIES) => {
                errors::smtp_said_policy(address, said)
            }
            Asked::Sender(address) => errors::smtp_said_sender(address, said),
            Asked::Recipient(address, _) => errors::smtp_said_recipient(address, said),
            Asked::Talk | Asked::Message(_) => errors::smtp_said(said),
        }
    }
}

/// What happened to a connection, as a person would say it.
fn in_words(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => errors::smtp_not_in_time(),
        io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => {
            errors::smtp_closed()
        }
        io::ErrorKind::ConnectionRefused => errors::smtp_refused(),
        io::ErrorKind::AddrNotAvailable => errors::smtp_no_address(),
        _ => why(error),
    }
}

/// Who logs in.
#[derive(Clone)]
pub(super) struct Login {
    /// The name.
    pub user: String,
    /// The password.
    pub password: String,
}

/// A message with what the server must know of it.
pub(super) struct Handing<'a> {
    /// Who logs in; nobody where the server asks for no login.
    pub login: Option<&'a Login>,
    /// The sender's address.
    pub from: &'a str,
    /// The addresses that get it.
    pub to: &'a [String],
    /// The message with its head.
    pub message: &'a [u8],
}

/// A talk, from the server's first word on.
pub(super) struct SmtpTalk<S> {
    stream: BufReader<S>,
}

impl<S: Read + Write> SmtpTalk<S> {
    /// Begins where the server is about to say who it is.
    pub(super) fn begin(stream: S) -> Result<SmtpTalk<S>, SmtpError> {
        let mut talk = SmtpTalk::go_on(stream);
        wanted(talk.reply()?, 2)?;
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
        if !self.say(HELLO, 2)?.offers("STARTTLS", None) {
            return Err(SmtpError::NoEncryption);
        }
        self.say("STARTTLS", 2)?;
        if !self.stream.buffer().is_empty() {
            return Err(SmtpError::Injected);
        }
        Ok(self.stream.into_inner())
    }

    /// Hands a message over, and says goodbye whatever came of it. The reply is the server's word that it took it.
    ///
    /// `is_awaited` is asked when all but the end of the message is out: until then nothing can have been taken, and
    /// after its yes only the server knows.
    pub(super) fn hand_over(
        &mut self,
        handing: &Handing<'_>,
        is_awaited: impl FnOnce() -> bool,
    ) -> Result<Reply, SmtpError> {
        let ended = self.try_to_hand_over(handing, is_awaited);
        // How the talk ends changes nothing.
        let _ = self.write(b"QUIT\r\n");
        ended
    }

    fn try_to_hand_over(
        &mut self,
        handing: &Handing<'_>,
        is_awaited: impl FnOnce() -> bool,
    ) -> Result<Reply, SmtpError> {
        let offered = self.say(HELLO, 2)?;
        if let Some(login) = handing.login {
            self.log_in(&offered, login)?;
        }
        let text = dotted(handing.message);
        // A server that takes no message of this size can say so before it is out (RFC 1870).
        let size = if offered.offers("SIZE", None) { format!(" SIZE={}", text.len()) } else { String::new() };
        let sender = self.say(&format!("MAIL FROM:<{}>{size}", handing.from), 2);
        sender.map_err(|error| error.to(Asked::Sender(handing.from.to_owned())))?;
        for to in handing.to {
            let recipient = self.say(&format!("RCPT TO:<{to}>"), 2);
            recipient.map_err(|error| {
                let asked = if error.names(&POLICIES) {
                    Asked::Message(handing.from.to_owned())
                } else {
                    Asked::Recipient(to.clone(), handing.login.is_some())
                };
                error.to(asked)
            })?;
        }
        let message = || Asked::Message(handing.from.to_owned());
        self.say("DATA", 3).map_err(|error| error.to(message()))?;
        if let Err(error) = self.write(&text) {
            // A server that has had enough says why before it closes.
            let no = self.reply().ok().filter(|reply| reply.code >= 400);
            return Err(no.map_or(error, |reply| SmtpError::Said(reply, message())));
        }
        if !is_awaited() {
            return Err(SmtpError::GivenUp);
        }
        self.say(".", 2).map_err(|error| error.to(message()))
    }

    fn log_in(&mut self, offered: &Reply, login: &Login) -> Result<(), SmtpError> {
        let both = STANDARD.encode(format!("\0{}\0{}", login.user, login.password));
        let (user, password) = (STANDARD.encode(&login.user), STANDARD.encode(&login.password));
        let done = if offered.offers("AUTH", Some("PLAIN")) {
            self.say(&format!("AUTH PLAIN {both}"), 2)
        } else if offered.offers("AUTH", Some("LOGIN")) {
            let named = self.say("AUTH LOGIN", 3).and_then(|_| self.say(&user, 3));
            named.and_then(|_| self.say(&password, 2))
        } else {
            let token = TOKENS.into_iter().find(|kind| offered.offers("AUTH", Some(kind)));
            return Err(token.map_or(SmtpError::NoLogin, SmtpError::OnlyToken));
        };
        done.map(|_| ()).map_err(|error| error.to(Asked::Login).without(&[&both, &password, &user, &login.password]))
    }

    /// Says a line and hears a reply of a hundred: 2 is yes, 3 go on.
    fn say(&mut self, line: &str, hundred: u16) -> Result<Reply, SmtpError> {
        debug_assert!(!line.contains(['\r', '\n']), "addresses and base64 have no line breaks");
        self.write(format!("{line}\r\n").as_bytes())?;
        wanted(self.reply()?, hundred)
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
                return Err(SmtpError::TooLong);
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

/// The first digit of a reply decides; the others only say more (RFC 5321, 4.2).
fn wanted(reply: Reply, hundred: u16) -> Result<Reply, SmtpError> {
    match reply.code / 100 {
        had if had == hundred => Ok(reply),
        4 | 5 => Err(SmtpError::Said(reply, Asked::Talk)),
        _ => Err(SmtpError::Strange(format!("{} {}", reply.code, reply.text()))),
    }
}

/// The message as it goes over the wire, without its end: lines end as the standard wants it, and a dot at their
/// beginning is doubled.
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

    const BEFORE: &str =
        "220 ready\r\n250-test\r\n250-SIZE 100\r\n250 AUTH LOGIN PLAIN\r\n235 ok\r\n250 ok\r\n252 ok\r\n354 go on\r\n";

    fn hand_over_if<S: Read + Write>(
        talk: &mut SmtpTalk<S>,
        message: &[u8],
        is_awaited: bool,
    ) -> Result<Reply, SmtpError> {
        let login = Login { user: "eve".to_owned(), password: "secret".to_owned() };
        let to = ["help@example.org".to_owned()];
        let handing = Handing { login: Some(&login), from: "eve@example.org", to: &to, message };
        talk.hand_over(&handing, || is_awaited)
    }

    fn hand_over<S: Read + Write>(talk: &mut SmtpTalk<S>, message: &[u8]) -> Result<Reply, SmtpError> {
        hand_over_if(talk, message, true)
    }

    fn handed(says: &str) -> Result<Reply, SmtpError> {
        hand_over(&mut SmtpTalk::begin(script(says))?, b"x\n.y\n")
    }

    /// What goes out while a server says this.
    fn sent(says: &str, message: &[u8]) -> String {
        let mut talk = SmtpTalk::begin(script(says)).unwrap();
        hand_over(&mut talk, message).unwrap();
        String::from_utf8(talk.stream.into_inner().heard).unwrap()
    }

    #[test]
    fn only_a_yes_after_the_message_says_that_it_was_taken() {
        let taken = handed(&format!("{BEFORE}250 taken ABCDE-12345-FGHJK-67890\r\n"));
        assert_eq!(taken.unwrap().text(), "taken *****-*****-*****-67890");
        for (after, is_final, is_a_no) in [
            ("354 go on\r\n", false, false),
            ("451 later\r\n", false, true),
            ("554 no\r\n", true, true),
            ("", false, false),
        ] {
            let error = handed(&format!("{BEFORE}{after}")).unwrap_err();
            assert_eq!((error.is_final(), error.is_a_no()), (is_final, is_a_no), "{after:?}: {error}");
        }
    }

    #[test]
    fn a_login_names_and_a_message_go_out_as_the_standard_wants_it() {
        assert_eq!(
            sent(&format!("{BEFORE}250 taken\r\n"), b"a\r\n.b\nc"),
            "EHLO [127.0.0.1]\r\nAUTH PLAIN AGV2ZQBzZWNyZXQ=\r\nMAIL FROM:<eve@example.org> SIZE=11\r\n\
             RCPT TO:<help@example.org>\r\nDATA\r\na\r\n..b\r\nc\r\n.\r\nQUIT\r\n"
        );
        let login = "220 x\r\n250 AUTH=LOGIN\r\n334 a\r\n334 b\r\n235 ok\r\n250 ok\r\n250 ok\r\n354 ok\r\n250 ok\r\n";
        let expected = "AUTH LOGIN\r\nZXZl\r\nc2VjcmV0\r\nMAIL FROM:<eve@example.org>\r\n";
        assert!(sent(login, b"x").contains(expected));
        assert!(matches!(handed("220 x\r\n250 AUTH CRAM-MD5\r\n"), Err(SmtpError::NoLogin)));
    }

    #[test]
    fn a_password_that_a_server_repeats_is_not_shown() {
        for (offer, no) in [("PLAIN", "AUTH PLAIN AGV2ZQBzZWNyZXQ="), ("PLAIN", "eve/secret"), ("LOGIN", "c2VjcmV0")] {
            let told = handed(&format!("220 x\r\n250 AUTH {offer}\r\n500 unknown: {no}\r\n")).unwrap_err().to_string();
            assert!(told.contains("unknown") && !told.contains("ecre") && !told.contains("c2V"), "{told}");
        }
    }

    #[test]
    fn a_no_is_told_with_what_to_do() {
        let log_in = "220 x\r\n250 AUTH PLAIN\r\n";
        let said = |after: &str| handed(&format!("{log_in}{after}\r\n")).unwrap_err().to_string();
        for (after, says) in [
            ("535 5.7.8 Error: authentication failed", "mail.user"),
            ("454 4.7.0 Temporary authentication failure", "at the moment"),
            ("235 ok\r\n553 5.7.1 Not yours", "mail.from"),
            ("235 ok\r\n552 5.3.4 Too big", "too large"),
            ("235 ok\r\n530 5.7.0 Log in first", "wizard"),
            ("235 ok\r\n250 ok\r\n550 5.1.1 User unknown", "`help@example.org`"),
            ("235 ok\r\n250 ok\r\n450 4.2.0 Greylisted", "at the moment"),
            ("235 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n554 5.7.1 Spam", "whoever runs"),
        ] {
            let told = said(after);
            let number = after.rsplit("\r\n").next().unwrap_or_default();
            assert!(told.contains(says) && told.contains(number), "{after}: {told}");
        }
        let mut talk =
            SmtpTalk::begin(script("220 x\r\n250 ok\r\n250 ok\r\n554 5.7.1 Relay access denied\r\n")).unwrap();
        let to = ["help@example.org".to_owned()];
        let handing = Handing { login: None, from: "eve@example.org", to: &to, message: b"x" };
        let told = talk.hand_over(&handing, || true).unwrap_err().to_string();
        assert!(told.contains("wizard"), "without a login others are not reached: {told}");
    }

    #[test]
    fn nothing_is_taken_that_nobody_waits_for() {
        let mut talk = SmtpTalk::begin(script(&format!("{BEFORE}250 taken\r\n"))).unwrap();
        let ended = hand_over_if(&mut talk, b"x", false);
        assert!(matches!(ended, Err(SmtpError::GivenUp)));
        assert!(!String::from_utf8_lossy(&talk.stream.into_inner().heard).contains("\r\n.\r\n"));
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
            assert!(matches!(
                SmtpTalk::begin(script(&says)).map(|_| ()),
                Err(SmtpError::Strange(_) | SmtpError::TooLong)
            ));
        }
    }

    proptest! {
        #[test]
        fn only_a_yes_at_the_end_is_a_yes(replies in proptest::collection::vec("[2-5][0-9]{2}[ -](AUTH PLAIN)?[A-Za-z ]{0,9}\r\n", 0..14)) {
            let says = replies.concat();
            if handed(&says).is_ok() {
                prop_assert!(replies.iter().filter(|reply| reply.starts_with('2')).count() >= 6, "{}", says);
                prop_assert!(replies.iter().any(|reply| reply.starts_with('3')), "{}", says);
            }
        }

        #[test]
        fn a_message_arrives_as_it_is_and_no_line_of_it_ends_it(message in "[.\r\nab]{0,60}") {
            let sent = String::from_utf8(dotted(message.as_bytes())).unwrap();
            prop_assert!(!sent.split("\r\n").any(|line| line == "."));
            let undone: Vec<&str> = sent.split_terminator("\r\n").map(|line| line.strip_prefix('.').unwrap_or(line)).collect();
            let normal = message.replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(undone, normal.split_terminator('\n').collect::<Vec<_>>());
        }
    }
}
