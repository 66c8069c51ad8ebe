//! Names of machines beside their addresses: a line of `hosts`, what `ping` says.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::hosts::is_public;
use super::ordinary::names_somebody;
use super::words::begins;

/// What stands before the name of a machine whose address follows in brackets.
const BEFORE: [&str; 30] = [
    "ping",
    "pinging",
    "traceroute to",
    "tracing route to",
    "scan report for",
    "ping statistics for",
    "ping wird ausgeführt für",
    "ping-statistik für",
    "requête 'ping' sur",
    "ping sur",
    "haciendo ping a",
    "ping a",
    "esecuzione di ping",
    "ping di",
    "disparando",
    "disparando contra",
    "pingen naar",
    "badanie",
    "pinguje",
    "příkaz ping na",
    "обмен пакетами с",
    "обмін пакетами з",
    "pinging to",
    "正在 ping",
    "ping を送信しています",
    "received: from",
    "connection from",
    "connected to",
    "resolved",
    "routenverfolgung zu",
];

fn of_host(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '.' | '_')
}

fn is_name(value: &str) -> bool {
    value.chars().any(char::is_alphabetic)
        && value.chars().all(of_host)
        && value.chars().count() >= 2
        && names_somebody(value)
        && !is_public(value)
        && ![
            "ip6-localhost",
            "ip6-loopback",
            "ip6-allnodes",
            "ip6-allrouters",
            "broadcasthost",
            "localhost4",
            "localhost6",
        ]
        .contains(&value)
}

/// The names beside the address of four numbers that begins here.
pub(super) fn named(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let bytes = text.as_bytes();
    if !begins(text, at) || !bytes.get(at).is_some_and(u8::is_ascii_digit) {
        return 0;
    }
    let length = bytes[at..].iter().take(16).take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
    if text[at..at + length].parse::<std::net::Ipv4Addr>().is_err() {
        return 0;
    }
    let head = before(text, at, 120).rsplit('\n').next().unwrap_or_default();
    match head.chars().next_back() {
        None | Some('\n') => behind(text, at + length, found),
        Some('[' | '(') => in_front(text, at, &head[..head.len() - 1], found),
        _ if head.trim().is_empty() => behind(text, at + length, found),
        _ => 0,
    }
}

/// `192.0.2.7   eve-pc eve-pc.example.local`, with nothing else on the line.
fn behind(text: &str, end: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, end, 300).split(['\n', '\r', '#']).next().unwrap_or_default();
    let words: Vec<&str> = line.split([' ', '\t']).filter(|word| !word.is_empty()).collect();
    if !line.starts_with([' ', '\t']) {
        return 0;
    }
    let wide = line.starts_with('\t') || line.starts_with("  ");
    let tells = |word: &str| word.contains(['-', '.']) || word.chars().any(|c| c.is_ascii_digit());
    let all_names = words.iter().all(|word| word.chars().all(of_host) && word.chars().any(char::is_alphabetic));
    if words.is_empty() || words.len() > 8 || !all_names || !(wide || words.iter().all(|word| tells(word))) {
        return 0;
    }
    let mut reached = 0;
    for word in words.into_iter().filter(|word| is_name(word)) {
        let start = end + (word.as_ptr() as usize - line.as_ptr() as usize);
        found.push(Found::new(PrivateKind::Host, start..start + word.len()));
        reached = start + word.len();
    }
    reached
}

/// `PING eve-pc (192.0.2.7)`: the bracket stands behind the head.
fn in_front(text: &str, at: usize, head: &str, found: &mut Vec<Found>) -> usize {
    let head = head.trim_end();
    let start =
        head.char_indices().rev().take_while(|(_, c)| of_host(*c)).last().map_or(head.len(), |(place, _)| place);
    let (lead, value) = head.split_at(start);
    let lead = lead.trim_end().to_lowercase();
    let said = BEFORE.iter().any(|word| lead.ends_with(word));
    if !said || !is_name(value) {
        return 0;
    }
    let opened = text[..at].trim_end_matches(['(', '[']);
    let end = opened.trim_end_matches(' ').len();
    found.push(Found::new(PrivateKind::Host, end - value.len()..end));
    end
}
