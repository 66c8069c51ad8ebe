//! Who wrote what is quoted in a letter: `On Tuesday Eve Adams wrote:`, `Am 3. November schrieb Eve Adams:`.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::{is_ordinary, names_somebody};
use super::words::{begins, is_of_word, is_particle, is_whole_word};

/// Words for "wrote"; the name stands before or behind them.
pub(super) const WROTE: [&str; 24] = [
    "wrote",
    "writes",
    "schrieb",
    "schreibt",
    "écrit",
    "escribió",
    "scritto",
    "scrive",
    "escreveu",
    "schreef",
    "napisał",
    "napisała",
    "napisal",
    "pisze",
    "napsal",
    "napsala",
    "написал",
    "написала",
    "пишет",
    "пише",
    "написав",
    "yazdı",
    "yazmış",
    "写道",
];

fn capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().all(|c| is_of_word(c) || matches!(c, '\'' | '’' | '-' | '.'))
}

fn names(words: &[&str]) -> bool {
    let capitals = words.iter().filter(|word| capital(word)).count();
    (1..=5).contains(&words.len())
        && capitals >= 1
        && words.iter().all(|word| capital(word) || is_particle(word))
        && !words.iter().any(|word| is_ordinary(word))
        && names_somebody(&words.join(" "))
}

/// The name beside a word for "wrote", which begins here.
pub(super) fn wrote(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, at, 120);
    let lower = window.to_lowercase();
    let begun = WROTE.iter().filter(|word| lower.starts_with(**word));
    let Some(word) = begun.max_by_key(|word| word.len()) else { return 0 };
    let asian = word.starts_with(is_whole_word);
    if !asian && !begins(text, at) {
        return 0;
    }
    let Some(rest) = window.get(word.len()..) else { return 0 };
    let rest = rest.strip_prefix("(a)").or_else(|| rest.strip_prefix("(а)")).unwrap_or(rest);
    let bare = rest.trim_start_matches([' ', '\u{a0}']);
    let line = before(text, at, 160).rsplit('\n').next().unwrap_or_default();
    if bare.starts_with([':', '：']) || bare.is_empty() || bare.starts_with('\n') && !line.starts_with('>') {
        let head = line.trim_end().trim_end_matches(" a").trim_end_matches(" ha").trim_end_matches(" şunu").trim_end();
        // The address may stand between the name and the word.
        let head = match head.rfind('<').filter(|_| head.ends_with('>')) {
            Some(open) => head[..open].trim_end(),
            None => head,
        };
        let start = head.rfind([',', ':', ';', '(', '>', '"', ')']).map_or(0, |sign| sign + 1);
        let name = head[start..].trim_start();
        let name = if asian { name } else { behind_last_number(name) };
        let words: Vec<&str> = name.split(' ').collect();
        let right = if asian { (2..=6).contains(&name.chars().count()) && !name.contains(' ') } else { names(&words) };
        if !right {
            return 0;
        }
        let from = at - line.len() + (name.as_ptr() as usize - line.as_ptr() as usize);
        found.push(Found::new(PrivateKind::Person, from..from + name.len()));
        return at + word.len();
    }
    // `schrieb Eve Adams:`
    let Some(end) = bare.find([':', '<', '\n', '(', '"']) else { return 0 };
    let name = bare[..end].trim_end();
    let words: Vec<&str> = name.split(' ').collect();
    if bare[end..].starts_with(['\n', '"', '(']) || !names(&words) {
        return 0;
    }
    let from = at + window.len() - bare.len();
    found.push(Found::new(PrivateKind::Person, from..from + name.len()));
    from + name.len()
}

/// The name at the end of the head of a quoted letter in Japanese or Chinese, a line that begins here: `2026年12月4日(金) 9:12 早乙女凛:`.
pub(super) fn dated(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 200).split(['\n', '\r']).next().unwrap_or_default();
    let Some(day) = line.find('日').filter(|day| *day <= 24 && line.starts_with("20") && line[..*day].contains('月'))
    else {
        return 0;
    };
    let head = line.trim_end();
    let Some(head) = head.strip_suffix([':', '：']) else { return 0 };
    // The address stands behind the name.
    let head = match head.rfind('<').filter(|_| head.ends_with('>')) {
        Some(open) => head[..open].trim_end(),
        None => head,
    };
    let Some(clock) = head.rfind(|c: char| c.is_ascii_digit()).filter(|clock| *clock > day) else { return 0 };
    let name = head[clock + 1..].trim_matches([' ', '\u{3000}', ',', '、']);
    let of_name = |c: char| is_whole_word(c) || matches!(c, ' ' | '\u{3000}') || c.is_ascii_alphabetic();
    let timed = head[day..clock].contains(':');
    if !timed
        || !(2..=16).contains(&name.chars().count())
        || !name.chars().all(of_name)
        || !name.starts_with(is_whole_word)
        || super::things::is_thing(name)
    {
        return 0;
    }
    let from = at + (name.as_ptr() as usize - line.as_ptr() as usize);
    found.push(Found::new(PrivateKind::Person, from..from + name.len()));
    from + name.len()
}

/// Who is quoted in a forum, `[quote=eve_a]`, `[quote="Eve A, post:3"]`; the word for it begins here.
pub(super) fn quoted(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, at, 80);
    let head = "quote=";
    let named =
        window.get(..head.len()).is_some_and(|start| start.eq_ignore_ascii_case(head)) && text[..at].ends_with('[');
    let Some(rest) = window.get(head.len()..).filter(|_| named) else { return 0 };
    let value = rest.trim_start_matches(['"', '\'']);
    let start = at + window.len() - value.len();
    let Some(end) = value.find([']', '"', '\'', ',', ';', '\n']).filter(|end| (2..=40).contains(end)) else { return 0 };
    let value = value[..end].trim_end();
    if !names_somebody(value) || value.contains(['=', ':', '/']) {
        return 0;
    }
    found.push(Found::new(PrivateKind::User, start..start + value.len()));
    start + value.len()
}

/// Of a line the words behind its last date or time, and behind what leads to a name.
fn behind_last_number(text: &str) -> &str {
    let end = text.rfind(|c: char| c.is_ascii_digit()).map_or(0, |at| at + 1);
    let rest = text[end..].trim_start_matches(|c: char| !c.is_alphabetic());
    ["AM ", "PM ", "Uhr ", "tarihinde ", "a las ", "h "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest)
}

/// Who is signed in, as `who`, `w` and `last` list it: `eve  pts/0  2026-11-28`; the line begins here.
pub(super) fn signed_in(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 120).split('\n').next().unwrap_or_default();
    let mut words = line.split(' ').filter(|word| !word.is_empty());
    let (Some(name), Some(place)) = (words.next(), words.next()) else { return 0 };
    let terminal = ["pts/", "tty", "console", "ttys", ":0", "seat"].iter().any(|start| place.starts_with(start));
    let shaped = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    // `La console affiche`: a time or an address stands behind a terminal.
    let timed =
        line[place.as_ptr() as usize - line.as_ptr() as usize + place.len()..].contains(|c: char| c.is_ascii_digit());
    if !line.starts_with(name) || !terminal || !timed || !shaped || !names_somebody(name) {
        return 0;
    }
    found.push(Found::new(PrivateKind::User, at..at + name.len()));
    at + name.len()
}

/// Who runs a process, as `ps` lists it without its head: `eve  2211  0.0  0.1  5312  2100 pts/0  Ss 10:00 0:00 bash`, or with the process
/// that began it; the line begins here.
pub(super) fn process(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 200).split('\n').next().unwrap_or_default();
    let mut words = line.split(' ').filter(|word| !word.is_empty());
    let (Some(name), Some(number)) = (words.next(), words.next()) else { return 0 };
    let digits = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    // Few lines go on with a number.
    if !digits(number) || !line.starts_with(name) {
        return 0;
    }
    let share = |word: &str| word.split_once('.').is_some_and(|(whole, part)| digits(whole) && digits(part));
    let terminal = |word: &str| {
        matches!(word, "?" | "-" | "??") || ["pts/", "tty", "console"].iter().any(|start| word.starts_with(start))
    };
    let clock = |word: &str| word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit());
    let rest: Vec<&str> = words.take(7).collect();
    let of_shares = matches!(rest.as_slice(), [cpu, memory, all, resident, place, state, ..]
        if share(cpu) && share(memory) && digits(all) && digits(resident) && terminal(place) && state.starts_with(|c: char| c.is_ascii_uppercase()));
    let of_parents = matches!(rest.as_slice(), [parent, used, _, place, time, _, ..] if digits(parent) && digits(used) && terminal(place) && clock(time));
    let bare = name.trim_end_matches('+');
    let shaped = bare.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '$'));
    if !(of_shares || of_parents) || !shaped || !names_somebody(bare) {
        return 0;
    }
    found.push(Found::new(PrivateKind::User, at..at + bare.len()));
    at + bare.len()
}

/// Whose account a line of `/etc/passwd` is, and the name in it: `eve:x:1000:1000:Eve Adams,,,:/home/eve:/bin/sh`; the
/// line begins here.
pub(super) fn account(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 400).split(['\n', '\r']).next().unwrap_or_default();
    let number = |field: &&str| !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_digit());
    let mut fields = line.splitn(7, ':');
    let mut next = || fields.next();
    let (Some(login), Some(_)) = (next(), next()) else { return 0 };
    let (Some(uid), Some(_)) = (next().filter(number), next().filter(number)) else { return 0 };
    let (Some(gecos), Some(home)) = (next(), next()) else { return 0 };
    if !home.starts_with('/') || login.contains(' ') {
        return 0;
    }
    // Below a thousand are the system's own.
    let of_somebody = uid.parse::<u32>().is_ok_and(|uid| (500..65_000).contains(&uid) || uid > 65_535);
    let place = |field: &str| at + (field.as_ptr() as usize - line.as_ptr() as usize);
    if of_somebody && names_somebody(login) {
        found.push(Found::new(PrivateKind::User, place(login)..place(login) + login.len()));
    }
    for (number, part) in gecos.split(',').enumerate().filter(|(_, part)| of_somebody && part.len() > 1) {
        let kind = match number {
            0 => PrivateKind::Person,
            1 => PrivateKind::Street,
            _ => PrivateKind::Telephone,
        };
        if number > 0 || names_somebody(part) && !part.split(' ').all(is_ordinary) {
            found.push(Found::new(kind, place(part)..place(part) + part.len()));
        }
    }
    at + line.len()
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn who_wrote_what_is_quoted_goes_in_every_language() {
        for (text, cleaned) in [
            ("7 Oca 2026 Çar, Behice Ormancı şunu yazdı:\n> x", "7 Oca 2026 Çar, person-1 şunu yazdı:\n> x"),
            ("Велизара Журавская написала:", "person-1 написала:"),
            ("Велизар Журавский написал:", "person-1 написал:"),
            ("2026年1月7日(水) 18:05 紫吹鈴音:\n> x", "2026年1月7日(水) 18:05 person-1:\n> x"),
            (
                "2026年1月7日(水) 18:05 紫吹 鈴音 <s@example.net>:",
                "2026年1月7日(水) 18:05 person-1 <mail-1@example.invalid>:",
            ),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in ["2026年1月7日 18:05 更新:", "2026年1月7日に更新しました:", "10 files: written"] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
