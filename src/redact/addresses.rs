//! Addresses of machines: IPv4, IPv6, and those of network cards.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::found::{Found, before};
use super::words::{begins, is_of_another_script};
use super::{PrivateKind, versions};

/// Bytes before an address in which a word for "version" says that it is none.
const NEAR: usize = 40;

/// Whether a value is an address of any kind.
pub(super) fn is_address(value: &str) -> bool {
    value.parse::<Ipv4Addr>().is_ok() || value.parse::<Ipv6Addr>().is_ok()
}

/// Four numbers with points that begin here.
pub(super) fn four_numbers(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let bytes = text.as_bytes();
    let head = text[..at].chars().next_back();
    // `сервер203.0.113.9`: a word of another script ends where a number begins.
    let glued_before = head.is_some_and(is_of_another_script) && bytes.get(at).is_some_and(u8::is_ascii_digit);
    if !(begins(text, at) || glued_before) || head == Some('.') {
        return 0;
    }
    let mut end = at;
    let mut points = 0;
    let mut marked = false;
    let mut plain = String::with_capacity(15);
    while end < bytes.len() && plain.len() <= 15 {
        match bytes[end] {
            digit @ b'0'..=b'9' => {
                plain.push(char::from(digit));
                end += 1;
            }
            _ if points < 3 => {
                let Some(length) = point(&bytes[end..]) else { break };
                plain.push('.');
                marked |= length > 1;
                points += 1;
                end += length;
            }
            _ => break,
        }
    }
    let Ok(address) = plain.parse::<Ipv4Addr>() else { return 0 };
    let rest = &text[end..];
    let next = rest.chars().next();
    let glued_behind = next.is_some_and(is_of_another_script);
    // `9.113.0.203.in-addr.arpa`, `203.0.113.9.51002 > …`
    let backwards = rest.get(..13).is_some_and(|end| end.eq_ignore_ascii_case(".in-addr.arpa"));
    let with_port = port_behind(text, at, rest).is_some();
    let goes_on = next.is_some_and(char::is_alphanumeric) && !glued_behind
        || rest.starts_with('.') && rest[1..].starts_with(|c: char| c.is_alphanumeric());
    if backwards || with_port || marked && !goes_on {
        let nobodys = if backwards { address.octets()[3] } else { address.octets()[0] };
        if nobodys == 0 || nobodys == 127 || nobodys >= 224 {
            return 0;
        }
        found.push(Found::new(PrivateKind::Address, at..end));
        return end;
    }
    if (glued_before || glued_behind) && !is_told(text, at, end, address) {
        return 0;
    }
    let first = address.octets()[0];
    // Masks, groups of receivers, what is reserved, and what a machine without a server gives itself.
    let nobodys = first == 0 || first >= 240 || address.is_multicast() || address.is_link_local();
    if goes_on || nobodys || address.is_loopback() || address.is_broadcast() {
        return 0;
    }
    // The networks that every house may use are nobody's.
    let of_all = [("10.0.0.0", "/8"), ("172.16.0.0", "/12"), ("192.168.0.0", "/16")];
    if of_all.iter().any(|(net, mask)| &text[at..end] == *net && rest.starts_with(mask)) {
        return 0;
    }
    if is_version(text, at, first) || versions::is_one(text, at, end, address.octets()) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Address, at..end));
    end
}

/// The length of a point between two numbers, also as people write it so that nothing becomes a link: `[.]`.
fn point(bytes: &[u8]) -> Option<usize> {
    const POINTS: [&[u8]; 6] = [b".", b"[.]", b"(.)", b"{.}", b"[dot]", b"(dot)"];
    let length = POINTS.iter().find(|point| bytes.starts_with(point)).map(|point| point.len())?;
    bytes.get(length).is_some_and(u8::is_ascii_digit).then_some(length)
}

/// The length of a port that stands behind an address with a point, as `tcpdump` prints it: `IP 203.0.113.9.51002 > `.
fn port_behind(text: &str, at: usize, rest: &str) -> Option<usize> {
    let port = rest.strip_prefix('.')?;
    let digits = port.bytes().take(6).take_while(u8::is_ascii_digit).count();
    let behind = &port[digits..];
    let is_port = port[..digits].parse::<u16>().is_ok();
    let first = ["IP ", "IP6 "].iter().any(|word| text[..at].ends_with(word));
    let sent = behind.starts_with(" > ")
        || text[..at].ends_with(" > ") && (behind.is_empty() || behind.starts_with([':', ',', ' ', '\n']));
    (is_port && (sent || first)).then_some(1 + digits)
}

/// Words of scripts in which none stands between spaces for what has an address.
const TOLD: [&str; 30] = [
    "ip",
    "地址",
    "服务器",
    "主机",
    "网关",
    "伺服器",
    "主機",
    "位址",
    "アドレス",
    "サーバ",
    "ホスト",
    "ルータ",
    "端末",
    "接続",
    "连接",
    "連接",
    "访问",
    "адрес",
    "сервер",
    "узел",
    "узла",
    "хост",
    "шлюз",
    "маршрутизатор",
    "підключ",
    "подключ",
    "соедин",
    "вузол",
    "router",
    "сервис",
];

/// Whether four numbers beside letters of another script are an address and no version.
fn is_told(text: &str, at: usize, end: usize, address: Ipv4Addr) -> bool {
    let near = [before(text, at, NEAR), super::found::after(text, end, NEAR)];
    let lines = [near[0].rsplit('\n').next(), near[1].split('\n').next()];
    let said = |line: &str| {
        let lower = line.to_lowercase();
        TOLD.iter().any(|word| lower.contains(word))
    };
    let versions = ["版", "バージョン", "верси", "версі", "号"];
    let behind = text[end..].trim_start();
    !versions.iter().any(|word| behind.starts_with(word))
        && (address.octets()[0] >= 100 || address.is_private() || lines.into_iter().flatten().any(said))
}

/// Whether what stands before four numbers makes them a version.
fn is_version(text: &str, at: usize, first: u8) -> bool {
    let near = before(text, at, NEAR);
    let near = near.rsplit(['\n', ';', ',']).next().unwrap_or_default();
    let bare = near.trim_end_matches([' ', '"', '\'', ':', '=', '(', '[', 'v', 'V', '.', '\t', '>']);
    let path = near.ends_with('\\') && !near.ends_with("\\\\") || near.ends_with('_');
    let word = bare.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let product = matches!(
        word.as_str(),
        "security"
            | "endpoint"
            | "kaspersky"
            | "agent"
            | "windows"
            | "linux"
            | "kesl"
            | "kes"
            | "ksc"
            | "kis"
            | "kts"
            | "kav"
            | "avp"
            | "premium"
            | "plus"
            | "standard"
            | "center"
            | "build"
            | "release"
            | "ver"
            | "driver"
            | "dll"
            | "exe"
            | "sys"
            | "product"
            | "application"
            | "app"
            | "module"
            | "component"
            | "library"
            | "package"
            | "update"
            | "installer"
            | "patch"
            | "framework"
            | "klnagent"
            | "nagent"
            | "plugin"
            | "plug"
            | "extension"
            | "addon"
            | "schema"
            | "firmware"
            | "engine"
            | "runtime"
            | "sdk"
            | "api"
            | "kernel"
            | "hotfix"
            | "bundle"
            | "bases"
            | "databases"
            | "revision"
            | "erweiterung"
            | "modul"
            | "плагин"
            | "модуль"
            | "расширение"
            | "сборка"
            | "билд"
            | "агент"
    );
    // Nobody's addresses begin so low, and most versions do.
    let low = text[at..].bytes().take_while(u8::is_ascii_digit).count() == 1;
    let named = near.ends_with(' ')
        && bare.rsplit(' ').next().is_some_and(|name| name.starts_with(char::is_uppercase) && name.len() > 2)
        && !["ip", "from", "host", "address", "dns", "gateway", "adresse", "peer", "client", "адрес"]
            .contains(&word.as_str());
    // `2.0 (7.2.3.1)`
    let behind_one = near.ends_with('(') && bare.ends_with(|c: char| c.is_ascii_digit()) && bare.contains('.');
    if low && (named || behind_one) || behind_a_file(near) || low && is_of_software(text, at, near, &word) {
        return true;
    }
    // An address stands behind a server's name with a preposition, and behind the word for one.
    let address = near.contains("ip")
        || near.ends_with("from ")
        || near.ends_with("to ")
        || near.ends_with('@')
        || near.contains("://");
    let said = [
        "version",
        "версия",
        "версии",
        "версию",
        "версія",
        "versión",
        "versione",
        "versão",
        "wersja",
        "verze",
        "sürüm",
        "版本",
        "バージョン",
        "versie",
    ];
    let lower = near.to_lowercase();
    let labelled = said.iter().any(|said| {
        lower.rfind(said).is_some_and(|place| {
            lower[place + said.len()..].chars().count() <= 24 && !lower[place + said.len()..].contains("ip")
        })
    });
    let behind_v = near.ends_with(" v") || near.ends_with(" V") || near == "v";
    // No version begins with a number of three digits, and most addresses do; behind a server's name with a sign stands one.
    let product = product || word == "server" && near.ends_with(' ') && first != 10;
    labelled || path || behind_v || !address && product && first < 100
}

/// Whether a file or a package stands shortly before, whose version this is: `prremote.dll loaded 30.52.12.134`.
fn behind_a_file(near: &str) -> bool {
    let near = near.trim_end_matches([' ', '(', '=', ':', 'v']);
    let words: Vec<&str> = near.rsplit(' ').take(3).collect();
    let ends = [
        ".dll", ".sys", ".exe", ".so", ".ppl", ".ocx", ".msi", ".kext", ".rpm", ".deb", ".kdc", ".cab", ".jar",
        ".node", ".drv",
    ];
    words
        .iter()
        .any(|word| ends.iter().any(|end| word.to_lowercase().trim_end_matches([',', ':', '"', '\'']).ends_with(end)))
}

/// Words before which and behind which an address stands as one.
const OF_ADDRESSES: [&str; 62] = [
    "ip",
    "ips",
    "ipv4",
    "inet",
    "addr",
    "address",
    "addresses",
    "from",
    "to",
    "host",
    "hosts",
    "server",
    "servers",
    "client",
    "peer",
    "dns",
    "gateway",
    "gw",
    "router",
    "route",
    "nameserver",
    "src",
    "dst",
    "source",
    "destination",
    "target",
    "remote",
    "local",
    "via",
    "ping",
    "pinging",
    "with",
    "at",
    "by",
    "connect",
    "connected",
    "connecting",
    "connection",
    "listen",
    "listening",
    "bind",
    "proxy",
    "node",
    "ssh",
    "telnet",
    "url",
    "adresse",
    "dirección",
    "indirizzo",
    "endereço",
    "adres",
    "адрес",
    "адреса",
    "узел",
    "хост",
    "сервер",
    "von",
    "an",
    "zu",
    "на",
    "с",
    "и",
];

/// Whether so low a number behind a word is the version of something: no word of addresses stands before it.
fn is_of_software(text: &str, at: usize, near: &str, word: &str) -> bool {
    let spaced = near.ends_with(' ') && word.chars().count() >= 2 && word.chars().all(char::is_alphabetic);
    let end = at + text[at..].bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let rest = &text[end..];
    let port = rest.starts_with(':') && rest[1..].starts_with(|c: char| c.is_ascii_digit()) || rest.starts_with('/');
    // `is`, `the` and the like say nothing either way.
    let plain = ["is", "was", "the", "and", "or", "ist", "und", "est", "es", "è", "é", "to"].contains(&word);
    spaced
        && !port
        && !plain
        && !OF_ADDRESSES.contains(&word)
        && !near.to_lowercase().contains("ip ")
        && !near.contains("://")
}

/// Digits and colons that begin here: an IPv6 address, or that of a network card.
pub(super) fn colons(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let bytes = text.as_bytes();
    let inside = |byte: u8| byte.is_ascii_hexdigit() || byte == b':';
    if !begins(text, at) || text[..at].ends_with([':', '.', '_']) {
        return 0;
    }
    let mut end = at + bytes[at..].iter().take(64).take_while(|byte| inside(**byte)).count();
    // The last part may be four numbers.
    if bytes.get(end) == Some(&b'.') {
        end += bytes[end..].iter().take(12).take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
    }
    let whole = text[at..end].trim_end_matches('.');
    let value = whole.strip_suffix(':').filter(|value| !value.ends_with(':')).unwrap_or(whole);
    let end = at + value.len();
    let goes_on = text[end..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
    if value.len() == 17 && !goes_on && is_card(value, ':') {
        found.push(Found::new(PrivateKind::Hardware, at..end));
        return end;
    }
    // `2001:db8::9.51002 > …`
    let whole_end = end;
    let (value, end) = match value.rsplit_once('.') {
        Some((bare, port))
            if !bare.contains('.') && port_behind(text, at, &text[at + bare.len()..]) == Some(1 + port.len()) =>
        {
            (bare, at + bare.len())
        }
        _ => (value, whole_end),
    };
    let parsed = value.parse::<Ipv6Addr>();
    let telling = value.matches(':').count() >= 3 && value.len() >= 7 || value.contains("::") && value.len() > 4;
    let Some(address) = parsed.ok().filter(|_| telling && !goes_on) else { return 0 };
    // A group of receivers that each machine has one of holds the end of its address.
    let parts = address.segments();
    let of_all = address.is_multicast() && !(parts[5] == 1 && parts[6] >> 8 == 0xFF);
    let of_all = of_all
        || [("fe80::", "/10"), ("fc00::", "/7"), ("fd00::", "/8")]
            .iter()
            .any(|(net, mask)| value.eq_ignore_ascii_case(net) && text[end..].starts_with(mask));
    if address.is_loopback()
        || of_all
        || address.is_unspecified()
        || value.bytes().all(|byte| byte == b':' || byte.is_ascii_alphabetic()) && value.len() < 9
    {
        return 0;
    }
    let zone = text[end..]
        .strip_prefix('%')
        .map_or(0, |zone| 1 + zone.bytes().take(15).take_while(u8::is_ascii_alphanumeric).count());
    let end = if zone > 1 { end + zone } else { end };
    found.push(Found::new(PrivateKind::Address, at..end));
    end
}

/// A network card's address with hyphens, or as Cisco writes it, that begins here.
pub(super) fn card(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let bytes = text.as_bytes();
    // `01-AC-8E-…` is what a client of DHCP is called, by the kind of its network and its card.
    let of_dhcp = text[..at].ends_with("01-") && begins(text, at - 3);
    if !begins(text, at) || text[..at].ends_with(['-', '.', '_']) && !of_dhcp {
        return 0;
    }
    for (length, sign) in [(17, '-'), (14, '.')] {
        let Some(value) = text.get(at..at + length) else { continue };
        let goes_on = bytes.get(at + length).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
            || bytes.get(at + length) == Some(&b'.')
                && bytes.get(at + length + 1).is_some_and(u8::is_ascii_alphanumeric);
        if !goes_on && is_card(value, sign) {
            found.push(Found::new(PrivateKind::Hardware, at..at + length));
            return at + length;
        }
    }
    0
}

/// Whether a value is the address of a network card with a sign between its parts.
fn is_card(value: &str, sign: char) -> bool {
    let size = if sign == '.' { 4 } else { 2 };
    let mut parts = value.split(sign);
    let right = parts.clone().count() * size == 12
        && parts.all(|part| part.len() == size && part.bytes().all(|b| b.is_ascii_hexdigit()));
    let nobody = value.bytes().all(|byte| matches!(byte, b'0' | b'F' | b'f' | b':' | b'-' | b'.'));
    // Three numbers of four digits are no card's.
    let telling = sign != '.' || value.bytes().any(|byte| byte.is_ascii_alphabetic()) || value.starts_with('0');
    right && !nobody && telling
}

/// The nibbles of an IPv6 address backwards that stand before the name of their zone, which begins here: `….8.b.d.0.1.0.0.2.ip6.arpa`.
pub(super) fn nibbles(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    const ZONE: &str = "ip6.arpa";
    const FEWEST: usize = 16;
    let here = text.get(at..at + ZONE.len()).is_some_and(|zone| zone.eq_ignore_ascii_case(ZONE));
    let head = before(text, at, 2 * 32).as_bytes();
    let pairs = head.rchunks(2).take_while(|pair| matches!(pair, [digit, b'.'] if digit.is_ascii_hexdigit()));
    let digits = 2 * pairs.count();
    if !here || digits < 2 * FEWEST {
        return 0;
    }
    found.push(Found::new(PrivateKind::Address, at - digits..at - 1));
    at + ZONE.len()
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn an_address_is_found_beside_other_scripts_marked_backwards_and_with_a_port() {
        for (text, cleaned) in [
            ("网关198.51.100.44无法访问", "网关ip-1无法访问"),
            ("ルーター198.51.100.44は応答なし", "ルーターip-1は応答なし"),
            ("узел198.51.100.44молчит", "узелip-1молчит"),
            ("адрес 198.51.100.44недоступен", "адрес ip-1недоступен"),
            ("blocked 198[.]51[.]100[.]44 today", "blocked ip-1 today"),
            ("198.51.100[.]44", "ip-1"),
            ("198(dot)51(dot)100(dot)44", "ip-1"),
            ("44.100.51.198.in-addr.arpa domain name pointer", "ip-1.in-addr.arpa domain name pointer"),
            ("IP 198.51.100.44.40112 > 192.0.2.80.443: Flags [P.]", "IP ip-1.40112 > ip-2.443: Flags [P.]"),
            ("IP6 2001:db8::44.40112 > 2001:db8::80.443: Flags [P.]", "IP6 ip-1.40112 > ip-2.443: Flags [P.]"),
            ("4.4.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa PTR", "ip-1.ip6.arpa PTR"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in [
            "客户端12.0.0.5已安装",
            "バージョン21.3.10.4をインストール",
            "сборка12.8.0.100установлена",
            "v2[.]1",
            "module 1.2.3.4.5 loaded",
            "1.0.0.127.in-addr.arpa",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
