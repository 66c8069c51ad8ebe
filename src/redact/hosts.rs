//! Names of machines, by their own shape and by where a log puts them.

use std::sync::LazyLock;

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::{is_ordinary, names_somebody};
use super::words::{begins, folded_words, word_length};

/// Endings of whole host names; two letters are a country.
pub(super) const ENDINGS: [&str; 24] = [
    "com",
    "org",
    "net",
    "info",
    "biz",
    "edu",
    "gov",
    "int",
    "local",
    "localdomain",
    "lan",
    "corp",
    "internal",
    "intranet",
    "home",
    "domain",
    "private",
    "test",
    "example",
    "box",
    "site",
    "online",
    "cloud",
    "arpa",
];

/// Whether a host is the vendor's.
pub(super) fn is_vendors(value: &str) -> bool {
    let value = value.trim_end_matches('.').to_lowercase();
    let parts: Vec<&str> = value.split('.').collect();
    let vendor =
        |part: &&str| matches!(*part, "kaspersky" | "kaspersky-labs" | "kasperskylab" | "kasperskyclub" | "securelist");
    // `kaspersky.com`, `kaspersky.co.uk`; not a host of somebody who has one of that name.
    let ending = parts.iter().rposition(vendor).map(|at| &parts[at + 1..]);
    ending.is_some_and(|end| matches!(end.len(), 1 | 2) && end.iter().all(|part| part.len() <= 3))
}

/// Hosts of the vendor, of everybody, and names of programs written backwards.
pub(super) fn is_public(value: &str) -> bool {
    let is_vendors = is_vendors(value);
    let value = value.trim_end_matches('.').to_lowercase();
    let parts: Vec<&str> = value.split('.').collect();
    let everybodys = [
        "microsoft.com",
        "windows.com",
        "windowsupdate.com",
        "live.com",
        "office.com",
        "apple.com",
        "w3.org",
        "google.com",
        "googleapis.com",
        "gstatic.com",
        "digicert.com",
        "verisign.com",
        "letsencrypt.org",
        "mozilla.org",
        "github.com",
        "debian.org",
        "ubuntu.com",
        "xmlsoap.org",
        "openxmlformats.org",
        "example.invalid",
        "localhost.localdomain",
        "in-addr.arpa",
        "ip6.arpa",
        "pool.ntp.org",
        "redhat.com",
        "centos.org",
        "adobe.com",
        "ietf.org",
        "iana.org",
        "json-schema.org",
        "avp.com",
    ];
    let of_all = |end: &&str| value.strip_suffix(*end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let backwards = parts.len() > 2 && matches!(parts[0], "com" | "org" | "net");
    is_vendors || backwards || everybodys.iter().any(of_all)
}

/// A whole name of a host whose ending begins here.
pub(super) fn ending(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let bytes = text.as_bytes();
    if at == 0 || bytes[at - 1] != b'.' {
        return 0;
    }
    let length = bytes[at..].iter().take(12).take_while(|byte| byte.is_ascii_alphabetic()).count();
    let end = at + length;
    let name = text[at..end].to_lowercase();
    let mut rest = text[end..].chars();
    let next = rest.next();
    let goes_on = next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '@' | '('))
        || next == Some('.') && rest.next().is_some_and(|c| c.is_alphanumeric() || c == '_');
    if goes_on || !(name.len() == 2 || ENDINGS.contains(&name.as_str())) {
        return 0;
    }
    let of_name = |c: char| c.is_alphanumeric() && !super::words::is_whole_word(c) || matches!(c, '.' | '-' | '_');
    let head = before(text, at, 256);
    let start = head
        .char_indices()
        .rev()
        .take_while(|(_, c)| of_name(*c))
        .last()
        .map_or(at, |(place, _)| at - head.len() + place);
    let start = start + text[start..at].bytes().take_while(|byte| matches!(byte, b'.' | b'-' | b'_')).count();
    let value = &text[start..end];
    let parts: Vec<&str> = value.split('.').collect();
    let inner = matches!(
        name.as_str(),
        "local" | "lan" | "corp" | "internal" | "intranet" | "localdomain" | "domain" | "private" | "box" | "home"
    );
    let letters = parts
        .iter()
        .all(|part| !part.is_empty() && !part.starts_with('-') && !part.contains("--") || part.starts_with("xn--"));
    let second = parts.len().checked_sub(2).and_then(|at| parts.get(at));
    let named = second.is_some_and(|part| part.chars().any(char::is_alphabetic)) && letters && !value.contains('_');
    let enough = parts.len() >= 3 || inner && parts.len() == 2;
    let before = text[..start].chars().next_back();
    let in_a_path =
        before.is_some_and(|c| matches!(c, '\\' | '@' | '%')) || before == Some('/') && !text[..start].ends_with("//");
    let code = name.len() == 2
        && matches!(
            name.as_str(),
            "rs" | "py"
                | "sh"
                | "js"
                | "cs"
                | "cc"
                | "so"
                | "gz"
                | "db"
                | "md"
                | "pl"
                | "ps"
                | "vb"
                | "ui"
                | "id"
                | "is"
                | "to"
                | "in"
                | "at"
                | "by"
                | "no"
                | "it"
                | "do"
                | "go"
        )
        && !value.bytes().any(|b| b == b'-' || b.is_ascii_digit())
        && parts.len() < 4
        && parts.iter().any(|part| part.chars().any(char::is_uppercase));
    if !enough
        || !named
        || in_a_path
        || code
        || is_public(value)
        || parts[0].chars().count() == 0
        || is_url_for_all(text, start, &parts)
    {
        return 0;
    }
    if parts.iter().rev().skip(1).all(|part| is_ordinary(part)) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Host, start..end));
    end
}

/// A public address of the web: `https://www.example.com` without a port and of three parts at most.
fn is_url_for_all(text: &str, start: usize, parts: &[&str]) -> bool {
    let web = text[..start].ends_with("://");
    let public = matches!(parts.last(), Some(&("com" | "org" | "net" | "info" | "biz" | "edu" | "gov")))
        || parts.last().is_some_and(|last| last.len() == 2);
    parts[0] == "www" && parts.len() == 3 && public || web && parts.len() <= 3 && public
}

/// `DESKTOP-7A8B9C0` and the like: names that a system gives.
pub(super) fn given(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let word = after(text, at, 12);
    let length = ["desktop", "laptop", "win", "pc", "mac", "srv", "ws", "wks", "nb", "imac", "macbook"]
        .iter()
        .filter(|start| {
            word.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
                && word[start.len()..].starts_with('-')
        })
        .map(|start| start.len())
        .max();
    let Some(length) = length.filter(|_| begins(text, at)) else { return 0 };
    if text[..at].ends_with(['-', '.', '/']) {
        return 0;
    }
    let tail = after(text, at + length + 1, 20);
    let tail = &tail[..tail.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(tail.len())];
    let tail = tail.trim_end_matches('-');
    let digits = tail.bytes().filter(u8::is_ascii_digit).count();
    let upper = !tail.bytes().any(|byte| byte.is_ascii_lowercase())
        && text[at..at + length].bytes().all(|b| b.is_ascii_uppercase());
    let lower = !tail.bytes().any(|byte| byte.is_ascii_uppercase());
    let system = matches!(length, 6 | 7) || text[at..at + length].eq_ignore_ascii_case("win");
    let right = if system {
        tail.len() >= 6 && (upper || lower && digits > 0)
    } else {
        upper && (digits > 0 && tail.len() >= 2 && tail.len() <= 12)
    };
    let word = tail.bytes().all(|b| b.is_ascii_lowercase())
        || tail.split('-').all(|part| part.is_empty() || is_ordinary(part));
    if !right || word || tail.len() > 15 {
        return 0;
    }
    let end = at + length + 1 + tail.len();
    found.push(Found::new(PrivateKind::Host, at..end));
    end
}

/// The host in the head of a line as syslog writes it; a line begins here.
pub(super) fn syslog(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 200);
    let line = line.split('\n').next().unwrap_or_default();
    let bytes = line.as_bytes();
    let mut start = 0;
    let mut versioned = false;
    if bytes.first() == Some(&b'<') {
        let Some(close) = line.get(..6).and_then(|head| head.find('>')) else { return 0 };
        start = close + 1;
        if line[start..].starts_with("1 ") {
            start += 2;
            versioned = true;
        }
    }
    let rest = &line[start..];
    let months = ["Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec "];
    let classic =
        rest.starts_with(|c: char| c.is_ascii_uppercase()) && months.iter().any(|month| rest.starts_with(month));
    let stamp = if classic {
        let shape = rest.as_bytes();
        let clock =
            shape.len() > 16 && shape[9] == b':' && shape[12] == b':' && shape[15] == b' ' && shape[5].is_ascii_digit();
        if clock { 16 } else { return 0 }
    } else {
        let shape = rest.as_bytes();
        let iso = shape.len() > 20 && shape[4] == b'-' && shape[7] == b'-' && shape[10] == b'T' && shape[13] == b':';
        match rest.find(' ').filter(|space| iso && *space < 40) {
            Some(space) => space + 1,
            None => return 0,
        }
    };
    let tail = &rest[stamp..];
    let host = tail.split(' ').next().unwrap_or_default();
    let behind = tail[host.len()..].trim_start();
    let program = behind.split([' ', ':']).next().unwrap_or_default();
    let tagged = behind[program.len()..].starts_with(':') && !program.is_empty();
    let with_number = program.contains('[') && program.ends_with(']');
    if !(tagged || versioned) {
        return 0;
    }
    let level = ["INFO", "WARN", "WARNING", "ERROR", "DEBUG", "TRACE", "FATAL", "NOTICE", "CRITICAL"]
        .contains(&host.to_uppercase().as_str());
    let of_host = host.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_'))
        && host.chars().any(char::is_alphabetic);
    if level
        || !of_host
        || host.ends_with(':')
        || !(versioned || classic && tagged || tagged && (with_number || of_a_program(host, program, behind)))
    {
        return 0;
    }
    if !names_somebody(host) || is_public(host) {
        return 0;
    }
    let from = at + start + stamp;
    found.push(Found::new(PrivateKind::Host, from..from + host.len()));
    from + host.len()
}

/// Whether a word in small letters between the word for a machine and the one for a port is what the machine is called, and says
/// nothing of it: `host wolkenstein port 22`.
fn is_called(value: &str) -> bool {
    const SAID: [&str; 12] = [
        "uses", "opens", "using", "listens", "accepts", "refuses", "closes", "answers", "returns", "reports", "needs",
        "expects",
    ];
    const ENDS: [&str; 6] = ["ed", "ing", "able", "ible", "ive", "ly"];
    value.len() >= 5
        && value.bytes().all(|byte| byte.is_ascii_lowercase())
        && !SAID.contains(&value)
        && !ENDS.iter().any(|end| value.ends_with(end))
        && !super::looks::is_state(value)
        && !super::technical::is_technical(value)
}

/// Words for a port, before its number.
const PORTS: [&str; 14] = [
    " on port ",
    " port ",
    ", port ",
    " auf port ",
    " am port ",
    " sur le port ",
    " через порт ",
    " порт ",
    " на порту ",
    " puerto ",
    " porta ",
    " poort ",
    " bağlantı noktası ",
    " ポート ",
];

/// Whether the word for a port and its number follow.
fn is_before_a_port(rest: &str) -> bool {
    let rest = rest.to_lowercase();
    PORTS.iter().any(|word| rest.strip_prefix(word).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())))
}

/// Daemons that speak behind the name of a machine without a number of their own.
const DAEMONS: [&str; 16] = [
    "klnagent",
    "klserver",
    "kesl",
    "kavfs",
    "avp",
    "systemd",
    "sshd",
    "kernel",
    "cron",
    "crond",
    "sudo",
    "su",
    "dhclient",
    "networkmanager",
    "rsyslogd",
    "auditd",
];

/// Whether the word behind what can be a machine is the program that speaks there.
fn of_a_program(host: &str, program: &str, behind: &str) -> bool {
    let small = program.len() >= 2
        && program
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_'));
    let tells = host.contains(['-', '.']) || host.bytes().any(|byte| byte.is_ascii_digit());
    small && behind[program.len()..].starts_with(": ") && (tells || DAEMONS.contains(&program))
}

/// The name between the quotes behind the word for a machine, as a notification of Security Center has it: `on device
/// "PC 7"`; the word begins here.
fn quoted_device(text: &str, at: usize) -> Option<std::ops::Range<usize>> {
    let words = ["device \"", "computer \"", "host \"", "server \""];
    let is_here = |word: &&&str| text.get(at..at + word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    let start = at + words.iter().find(is_here)?.len();
    let window = after(text, start, 255);
    let value = &window[..window.find(['"', '\n'])?];
    let closed = window[value.len()..].starts_with('"');
    let told = super::looks::is_in_small_words(value);
    (closed && !told && names_somebody(value) && !is_public(value)).then(|| start..start + value.len())
}

static FOLDED_WORDS: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| folded_words(&BEHIND_WORDS));

/// Words behind which a machine may be named.
pub(super) const BEHIND_WORDS: [&str; 45] = [
    "server ",
    "host ",
    "node ",
    "machine ",
    "computer ",
    "to ",
    "with ",
    "on ",
    "auf ",
    "sur ",
    "op ",
    "на ",
    "su ",
    "em ",
    "en ",
    "na ",
    "w ",
    "device ",
    "сервере ",
    "сервер ",
    "компьютере ",
    "ноутбуке ",
    "ноутбуці ",
    "комп'ютері ",
    "serwer ",
    "stacja ",
    "équipo ",
    "equipo ",
    "poste ",
    "rechner ",
    "gerät ",
    "laptop ",
    "notebook ",
    "hôte ",
    "serveur ",
    "ordinateur ",
    "servidor ",
    "nodo ",
    "komputer ",
    "узел ",
    "узла ",
    "хост ",
    "хоста ",
    "сервером ",
    "sunucu ",
];

/// A machine named behind the word for one, `server nord-fs01`, or with its port behind `connect to`; the word begins here.
pub(super) fn behind_a_word(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    if let Some(place) = quoted_device(text, at) {
        let end = place.end;
        found.push(Found::new(PrivateKind::Host, place));
        return end;
    }
    let window = after(text, at, 32);
    let Some(length) = FOLDED_WORDS.iter().filter_map(|word| word_length(window, word)).max() else { return 0 };
    let word = window[..length].to_lowercase();
    let start = at + length;
    let window = after(text, start, 64);
    let length = window.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(window.len());
    let value = window[..length].trim_end_matches('-');
    let rest = &window[value.len()..];
    let port = rest.starts_with(':') && rest[1..].bytes().take_while(u8::is_ascii_digit).count() >= 2
        || is_before_a_port(rest);
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let parts = value.split('-').filter(|part| part.bytes().any(|byte| byte.is_ascii_alphabetic())).count();
    let named = value.contains('-') && digits > 0 && value.starts_with(|c: char| c.is_ascii_alphabetic());
    let connects = matches!(word.as_str(), "to " | "with ");
    // Behind a word for a place alone, the name must have the look of a machine's.
    let placed =
        matches!(word.as_str(), "on " | "auf " | "sur " | "op " | "на " | "su " | "em " | "en " | "na " | "w ");
    let shouted = value.bytes().all(|byte| !byte.is_ascii_lowercase()) && parts >= 2;
    let of_machine = super::looks::is_of_machines(value);
    let file = rest.starts_with(['.', '/', '\\', '_', '=', '(']);
    let standard = [
        "utf", "iso", "rfc", "sha", "cp", "windows", "aes", "tls", "kb", "kes", "ksc", "kesl", "http", "x", "md",
        "crc", "base", "cve", "com", "lpt", "usb", "hp", "hl", "dcp", "mfc", "wf", "lbp", "mg", "ecosys", "fs", "mx",
        "wi", "gpt", "pci", "ieee", "din", "en", "vs", "ps", "id",
    ];
    let first = value.split('-').next().unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_digit());
    // Before a port stands nothing but a machine's name, of which a part may be any word.
    let mut parts_of = value.split('-').filter(|part| part.len() > 3);
    let ordinary = if port { parts_of.all(is_ordinary) } else { parts_of.any(is_ordinary) };
    let known = standard.contains(&first.to_lowercase().as_str()) || ordinary;
    if !(port || of_machine && !connects || named && !connects && parts > 0 && (!placed || shouted))
        || file
        || known
        || !names_somebody(value)
        || is_public(value)
    {
        return 0;
    }
    // `valid to 2027-03-01T00:00`
    if port && value.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    let called = word == "host " && is_before_a_port(rest) && is_called(value);
    if port && (digits == value.len() || digits == 0 && !value.contains('-') && !called) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Host, start..start + value.len()));
    start + value.len()
}
