//! The vendor's support archive for Linux and Mac, packed or as a folder: beside the output of the product stand the
//! name of the host and the time of the collection, and both hold for everything in it (seen: script edition
//! 2023-09-19). Files of the same names in any other folder hold for what lies beside them.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::Portion;
use crate::facts::{FactId, Reading};
use crate::text::{clean_text_up_to, decode_text};

/// Where the script keeps them.
const HOST: &str = "environment/hostname.txt";
const DATE: &str = "environment/date.txt";

/// Zones by the short names that `date` prints; what is not here counts as UTC, which is wrong by hours at most.
const ZONES: [(&str, i32); 16] = [
    ("UTC", 0),
    ("GMT", 0),
    ("WET", 0),
    ("BST", 60),
    ("CET", 60),
    ("CEST", 120),
    ("EET", 120),
    ("EEST", 180),
    ("MSK", 180),
    ("JST", 540),
    ("EST", -300),
    ("EDT", -240),
    ("CST", -360),
    ("CDT", -300),
    ("PST", -480),
    ("PDT", -420),
];

/// The months as `date` prints them, by how they begin in the languages that are known.
const MONTHS: [&[&str]; 12] = [
    &["jan", "янв", "gen", "ene", "sty", "oca"],
    &["feb", "fev", "fév", "фев", "lut", "şub"],
    &["mar", "mär", "мар", "mrt"],
    &["apr", "avr", "abr", "апр", "kwi", "nis"],
    &["may", "mai", "май", "мая", "mag", "mei", "maj"],
    &["jun", "juin", "июн", "giu", "cze", "haz"],
    &["jul", "juil", "июл", "lug", "lip", "tem"],
    &["aug", "aoû", "авг", "ago", "sie", "ağu"],
    &["sep", "сен", "set", "wrz", "eyl"],
    &["oct", "okt", "окт", "ott", "out", "paź", "eki"],
    &["nov", "ноя", "lis", "kas"],
    &["dec", "dez", "déc", "дек", "dic", "gru", "ara"],
];

/// Whether a file is one of the two.
pub(crate) fn is_of_support_archive(file: &str) -> bool {
    let path = file.replace('\\', "/");
    path.ends_with(HOST) || path.ends_with(DATE)
}

/// Whether a file tells the clock of what lies beside it, in a folder that is none of a support archive.
pub(crate) fn is_clock_beside(file: &str) -> bool {
    let path = file.replace('\\', "/");
    !path.ends_with(DATE) && BesideFile::of(&path) == Some(BesideFile::Date)
}

/// What people and scripts keep beside the output of the product, by the name of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum BesideFile {
    /// What `hostname` prints.
    Host,
    /// What `uname -a` prints.
    System,
    /// What `date` prints.
    Date,
    /// A list of addresses and names, which says nothing of a licence.
    Hosts,
}

impl BesideFile {
    fn of(path: &str) -> Option<BesideFile> {
        // Those of a support archive are read by what the script calls them.
        if folder_of(path).ends_with("environment/") {
            return None;
        }
        let file = path.rsplit(['/', ' ']).next().unwrap_or(path).to_lowercase();
        match file.strip_suffix(".txt").or(file.strip_suffix(".out")).unwrap_or(&file) {
            "hostname" => Some(BesideFile::Host),
            "uname" | "uname-a" | "uname_a" => Some(BesideFile::System),
            "date" => Some(BesideFile::Date),
            "hosts" => Some(BesideFile::Hosts),
            _ => None,
        }
    }

    /// What the file says of the machine, where it holds what its name says and nothing else.
    fn read(self, file: &str, text: &str) -> Option<Portion> {
        let portion = || Portion::new(file, Reading { looked_at: vec![file.to_owned()], ..Reading::default() });
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let is_host = |name: &&str| {
            let is_sign = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '.' | '_');
            name.chars().all(is_sign) && name.chars().any(char::is_alphabetic) && name.len() <= 255
        };
        let named = |name: &str| Portion { machine: Some(name.to_owned()), named: true, ..portion() };
        if self == BesideFile::Hosts {
            let is_entry = |line: &str| {
                let mut words = line.split_whitespace();
                line.starts_with('#') || words.next().is_some_and(|word| word.parse::<std::net::IpAddr>().is_ok())
            };
            return lines.all(is_entry).then(portion);
        }
        let line = lines.next().filter(|_| lines.next().is_none())?;
        match self {
            BesideFile::Host => Some(line).filter(is_host).map(named),
            BesideFile::System => {
                let mut words = line.split_whitespace();
                let system = words.next()?;
                let is_system = ["Linux", "Darwin", "FreeBSD"].contains(&system);
                words.next().filter(|_| is_system).filter(is_host).map(named)
            }
            BesideFile::Date => Some(Portion { captured_at: Some(moment(line)?), ..portion() }),
            BesideFile::Hosts => None,
        }
    }
}

/// The folder of a file, with what stands before it.
fn folder_of(place: &str) -> &str {
    &place[..place.rfind(['/', '\\']).map_or(0, |at| at + 1)]
}

/// Gives the name and the clock that stand beside what was read in a folder to it, where it is that of one machine.
fn spread_beside(portions: &mut [Portion]) {
    let mut beside: Vec<(BesideFile, usize)> = portions
        .iter()
        .enumerate()
        .filter(|(_, portion)| !is_of_support_archive(&portion.place) && portion.reading.observations.is_empty())
        .filter(|(_, portion)| portion.machine.is_some() || portion.captured_at.is_some())
        .filter_map(|(at, portion)| Some((BesideFile::of(&portion.place.replace('\\', "/"))?, at)))
        .collect();
    // What `hostname` says goes before what `uname` says.
    beside.sort();
    for (kind, at) in beside {
        let folder = folder_of(&portions[at].place).to_owned();
        let is_beside = |portion: &Portion| !folder.is_empty() && folder_of(&portion.place) == folder;
        // Of files of several machines it would make one.
        let states = |portion: &&Portion| {
            let mut seen = portion.reading.observations.iter();
            is_beside(portion) && seen.any(|seen| matches!(seen.fact, FactId::ProductName | FactId::LicenseExpiresAt))
        };
        if portions.iter().filter(states).count() > 1 {
            portions[at].machine = None;
            continue;
        }
        let is_named = |(other, one): &(usize, &Portion)| {
            *other != at && is_beside(one) && one.machine.is_some() && kind == BesideFile::System
        };
        if let Some(name) = portions.iter().enumerate().find(is_named).and_then(|(_, one)| one.machine.clone()) {
            portions[at].machine = Some(name);
        }
        let (machine, captured_at) = (portions[at].machine.clone(), portions[at].captured_at);
        for portion in portions.iter_mut().filter(|portion| is_beside(portion)) {
            if portion.machine.is_none() && machine.is_some() {
                portion.machine.clone_from(&machine);
                portion.named = true;
            }
            portion.captured_at = portion.captured_at.or(captured_at);
        }
    }
}

/// Reads one of the two files; `None` for any other.
pub(super) fn read(file: &str, block: &[u8]) -> Option<Portion> {
    let path = file.replace('\\', "/");
    let line = || decode_text(block).lines().find(|line| !line.trim().is_empty()).map(str::to_owned);
    let portion = || Portion::new(file, Reading { looked_at: vec![file.to_owned()], ..Reading::default() });
    if path.ends_with(HOST) {
        let host = clean_text_up_to(line()?.trim(), 255);
        Some(Portion { machine: Some(host), named: true, ..portion() })
    } else if path.ends_with(DATE) {
        Some(Portion { captured_at: Some(moment(&line()?)?), ..portion() })
    } else {
        BesideFile::of(&path)?.read(file, &decode_text(block))
    }
}

/// What is said of a file in which nothing was read.
const NOT_KNOWN: [&str; 4] = ["advice-say-what", "advice-not-text", "advice-json-not-known", "advice-file-empty"];

/// Gives what is said of the whole archive to each of its portions. What the script keeps besides, in no format that is known, is
/// passed over, as it is in the archive.
pub(crate) fn spread(portions: &mut Vec<Portion>) {
    spread_beside(portions);
    let root = |place: &str, name: &str| place.replace('\\', "/").strip_suffix(name).map(str::to_owned);
    let is_unknown = |portion: &Portion| {
        let reading = &portion.reading;
        reading.tells_nothing() && reading.not_read.iter().all(|note| NOT_KNOWN.contains(&note.advice.id()))
    };
    if portions.iter().any(is_unknown) {
        let of_script = |portion: &Portion| root(&portion.place, HOST).or_else(|| root(&portion.place, DATE));
        let roots: Vec<String> = portions.iter().filter(|portion| !is_unknown(portion)).filter_map(of_script).collect();
        let is_in = |portion: &Portion| {
            let place = portion.place.replace('\\', "/");
            roots.iter().any(|root| place.starts_with(root.as_str()))
        };
        portions.retain(|portion| !is_unknown(portion) || !is_in(portion));
    }
    let hosts: Vec<(String, String)> =
        portions.iter().filter_map(|portion| Some((root(&portion.place, HOST)?, portion.machine.clone()?))).collect();
    let dates: Vec<(String, DateTime<Utc>)> =
        portions.iter().filter_map(|portion| Some((root(&portion.place, DATE)?, portion.captured_at?))).collect();
    for portion in portions {
        let place = portion.place.replace('\\', "/");
        let is_in = |root: &str| place.starts_with(root);
        if let Some((_, host)) = hosts.iter().find(|(root, _)| is_in(root)).filter(|_| portion.machine.is_none()) {
            portion.machine = Some(host.clone());
            portion.named = true;
        }
        if let Some((_, at)) = dates.iter().find(|(root, _)| is_in(root)).filter(|_| portion.captured_at.is_none()) {
            portion.captured_at = Some(*at);
        }
    }
}

/// Reads what `date` prints: `Mon Jun 16 12:00:00 UTC 2025`, or the same in another order or language.
pub(super) fn moment(line: &str) -> Option<DateTime<Utc>> {
    if let Ok(at) = DateTime::parse_from_rfc3339(line.trim()).or_else(|_| DateTime::parse_from_rfc2822(line.trim())) {
        return Some(at.to_utc());
    }
    let (mut month, mut day, mut year, mut time, mut minutes) = (None, None, None, None, 0);
    for word in line.split([' ', ',']).map(|word| word.trim_matches(['.', '(', ')'])).filter(|word| !word.is_empty()) {
        let lower = word.to_lowercase();
        if let Ok(parsed) = NaiveTime::parse_from_str(word, "%H:%M:%S") {
            time = Some(parsed);
        } else if let Ok(number) = word.parse::<i32>() {
            if number >= 1000 { year = Some(number) } else { day = u32::try_from(number).ok() }
        } else if let Some((_, offset)) = ZONES.iter().find(|(name, _)| *name == word) {
            minutes = *offset;
        } else if let Some(at) = MONTHS.iter().position(|names| names.iter().any(|name| lower.starts_with(name))) {
            // The day of the week comes first and may begin like a month.
            month = u32::try_from(at + 1).ok();
        }
    }
    let local = NaiveDate::from_ymd_opt(year?, month?, day?)?.and_time(time?);
    Some((local - TimeDelta::try_minutes(minutes.into())?).and_utc())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_clock_of_the_collection_is_read_as_date_prints_it() {
        for (line, expected) in [
            ("Mon Jun 16 12:00:00 UTC 2025", "2025-06-16 12:00:00 UTC"),
            ("Thu Nov 26 09:05:01 CET 2026", "2026-11-26 08:05:01 UTC"),
            ("Do 26. Nov 09:05:01 CET 2026", "2026-11-26 08:05:01 UTC"),
            ("Чт 26 ноя 2026 11:05:01 MSK", "2026-11-26 08:05:01 UTC"),
            ("mar. 03 mars 2026 09:05:01 CET", "2026-03-03 08:05:01 UTC"),
            ("2026-11-26T09:05:01+01:00", "2026-11-26 08:05:01 UTC"),
        ] {
            assert_eq!(moment(line).map(|at| at.to_string()).as_deref(), Some(expected), "{line}");
        }
        assert_eq!(moment("yesterday"), None);
    }

    #[test]
    fn host_and_clock_hold_for_the_whole_archive_and_for_no_other() {
        let part = |place: &str, text: &str| {
            read(place, text.as_bytes()).unwrap_or_else(|| Portion::new(place, Reading::default()))
        };
        let mut portions = vec![
            part("a.tar.gz: collect/kaspersky/KESL/license.txt", ""),
            part("a.tar.gz: collect/environment/hostname.txt", "srv9\n"),
            part("a.tar.gz: collect/environment/date.txt", "Thu Nov 26 09:05:01 UTC 2026\n"),
            part("b.txt", ""),
        ];
        spread(&mut portions);
        assert_eq!(portions[0].machine.as_deref(), Some("srv9"));
        assert_eq!(portions[0].captured_at, portions[2].captured_at);
        assert!(portions[0].captured_at.is_some());
        assert_eq!((&portions[3].machine, portions[3].captured_at), (&None, None));
    }

    #[test]
    fn name_and_clock_beside_what_was_read_hold_for_its_folder_and_for_no_other() {
        let part = |place: &str, text: &str| {
            read(place, text.as_bytes()).unwrap_or_else(|| Portion::new(place, Reading::default()))
        };
        let names = |mut portions: Vec<Portion>| -> Vec<Option<String>> {
            spread(&mut portions);
            portions.into_iter().map(|portion| portion.machine).collect()
        };
        let web = || Some("web7.example.org".to_owned());
        for (file, text, expected) in [
            ("x/hostname.txt", "web7.example.org\n", web()),
            ("x/hostname", "web7.example.org\r\n", web()),
            ("x/uname.txt", "Linux web7.example.org 6.1.0-28-amd64 #1 SMP\n", web()),
            ("x/hostname.txt", "two words\n", None),
            ("x/hostname.txt", "one\ntwo\n", None),
            ("x/uname.txt", "Windows web7\n", None),
            ("y/hostname.txt", "web7.example.org\n", None),
            ("hostname.txt", "web7.example.org\n", None),
        ] {
            assert_eq!(names(vec![part("x/info.txt", ""), part(file, text)])[0], expected, "{file} {text}");
        }
        let both = [
            part("x/info.txt", ""),
            part("x/uname.txt", "Linux other 6.1\n"),
            part("x/hostname.txt", "web7.example.org"),
        ];
        assert_eq!(names(both.to_vec()), [web(), web(), web()]);
        let mut dated =
            vec![part("x/info.txt", ""), part("x/date.txt", "Thu Nov 26 09:05:01 UTC 2026\n"), part("y/a", "")];
        spread(&mut dated);
        assert_eq!([dated[0].captured_at.is_some(), dated[2].captured_at.is_some()], [true, false]);
        for (file, text) in
            [("x/hosts.txt", "127.0.0.1 localhost\n# x\n::1 ip6\n"), ("x/date.txt", "Thu Nov 26 09:05:01 UTC 2026\n")]
        {
            assert!(read(file, text.as_bytes()).is_some_and(|portion| portion.reading.not_read.is_empty()), "{file}");
        }
        assert!(read("x/hosts.txt", b"License status: Valid\n").is_none());
    }

    proptest! {
        #[test]
        fn any_line_is_read_or_not(line in any::<String>()) {
            moment(&line);
            read("environment/date.txt", line.as_bytes());
        }
    }
}
