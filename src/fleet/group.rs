//! Which files of a large folder or archive are of one machine, by their names alone.
//!
//! Thousands of files cannot be held until all are read, so that here the names decide; in a small folder what stands in
//! the files does.

use std::collections::HashMap;

use crate::capture::without_day;

/// Words at the end of a name that say what the file is, and not which machine it is of.
const KINDS: [&str; 138] = [
    "agent",
    "app",
    "appinfo",
    "avp",
    "center",
    "checkmk",
    "collect",
    "control",
    "dump",
    "eventlog",
    "events",
    "event",
    "export",
    "facts",
    "info",
    "inventory",
    "kav",
    "kesl",
    "key",
    "keys",
    "klnagchk",
    "licence",
    "licences",
    "license",
    "licenses",
    "log",
    "logs",
    "output",
    "query",
    "reg",
    "registry",
    "report",
    "state",
    "status",
    "system",
    "trace",
    "ereignisse",
    "ereignis",
    "ereignisprotokoll",
    "lizenz",
    "lizenzen",
    "lizenzschlüssel",
    "schlüssel",
    "bericht",
    "protokoll",
    "ausgabe",
    "inventar",
    "liste",
    "list",
    "computerliste",
    "geräte",
    "événements",
    "événement",
    "evenements",
    "clé",
    "clés",
    "rapport",
    "journal",
    "sortie",
    "inventaire",
    "eventos",
    "evento",
    "licencia",
    "licencias",
    "clave",
    "claves",
    "informe",
    "registro",
    "salida",
    "inventario",
    "eventi",
    "licenza",
    "licenze",
    "chiave",
    "chiavi",
    "rapporto",
    "uscita",
    "licença",
    "licenças",
    "chave",
    "chaves",
    "relatório",
    "relatorio",
    "saída",
    "события",
    "событие",
    "лицензия",
    "лицензии",
    "ключ",
    "ключи",
    "отчет",
    "отчёт",
    "журнал",
    "список",
    "otchet",
    "klyuchi",
    "litsenzii",
    "sobytiya",
    "zdarzenia",
    "licencja",
    "licencje",
    "klucz",
    "klucze",
    "raport",
    "dziennik",
    "lista",
    "gebeurtenissen",
    "licentie",
    "licenties",
    "sleutel",
    "sleutels",
    "logboek",
    "olaylar",
    "lisans",
    "lisanslar",
    "anahtar",
    "anahtarlar",
    "rapor",
    "ライセンス",
    "キー",
    "イベント",
    "レポート",
    "ログ",
    "serial",
    "serials",
    "devices",
    "hosts",
    "out",
    "lic",
    "version",
    "kaspersky",
    "notes",
    "note",
    "readme",
    "support",
    "hostname",
    "date",
    "uname",
];

/// Words that say so with a number behind them as well: `out1`. Of others a computer may be called, such as `app1`.
const COUNTED: [&str; 5] = ["out", "output", "query", "kesl", "capture"];

/// Endings of archives: each is a capture of its own, whatever lies beside it.
const ARCHIVES: [&str; 5] = [".zip", ".tar", ".tgz", ".tar.gz", ".gz"];

/// Folders that hold a part of what is known of one machine: those of the vendor's support archives, of captures, and of logs.
const PARTS: [&str; 7] = ["collect", "kaspersky", "environment", "raw", "logs", "kesl", "reports"];

/// Folders at the top of the vendor's support archive.
const SUPPORT: [&str; 3] = ["collect", "environment", "kaspersky"];

/// Whether a folder of this name holds a part of one machine.
pub(super) fn is_part_of_a_machine(folder: &str) -> bool {
    PARTS.contains(&folder.to_lowercase().as_str())
}

/// Whether a folder of this name is one of an unpacked support archive.
pub(super) fn is_of_support(folder: &str) -> bool {
    SUPPORT.contains(&folder.to_lowercase().as_str())
}

/// Whether the name of a folder says only what lies in it, in words: `out`, `registry`.
pub(super) fn tells_what_it_holds(folder: &str) -> bool {
    folder.chars().any(char::is_alphabetic) && !folder.contains('.') && tells_no_machine(folder)
}

/// The names of machines that are one, by the longer of the two: `web01` where only one domain has a `web01`.
pub(super) fn with_domains<'n>(names: impl Iterator<Item = &'n str> + Clone) -> HashMap<String, String> {
    let mut whole: HashMap<&str, Option<&str>> = HashMap::new();
    for name in names.clone() {
        if let Some((short, domain)) = name.split_once('.')
            && !domain.is_empty()
            && short.contains(|sign: char| !sign.is_ascii_digit())
            && !ARCHIVES.iter().any(|ending| name.ends_with(ending))
        {
            let known = whole.entry(short).or_insert(Some(name));
            if *known != Some(name) {
                *known = None;
            }
        }
    }
    let of = |name: &str| Some((name.to_owned(), (*whole.get(name)?)?.to_owned()));
    names.filter_map(of).collect()
}

/// Whether the name of a file says only what it is, such as `app-info.txt`.
pub(super) fn tells_no_machine(name: &str) -> bool {
    let lower = name.to_lowercase();
    let stem = lower.split_once('.').map_or(lower.as_str(), |(stem, _)| stem);
    stem.split(['-', '_', ' ']).all(|word| {
        let is_number = word.chars().all(|c| c.is_ascii_digit());
        is_number || KINDS.contains(&word) || COUNTED.contains(&word.trim_end_matches(|c: char| c.is_ascii_digit()))
    })
}

/// What the names of the files of one machine have in common.
pub(super) fn machine_of(name: &str) -> String {
    let lower = name.to_lowercase();
    if ARCHIVES.iter().any(|ending| lower.ends_with(ending)) {
        return lower;
    }
    // A day in a name begins where its digits do; what is left of the name still has its ending.
    let undated = without_day(&lower);
    let stem = undated.split_once('.').map_or(undated.as_str(), |(stem, _)| stem);
    // A host may be written with its domain: then only the last part is an ending.
    let stem = match lower.rsplit_once('.') {
        Some((whole, ending)) if whole.contains('.') && ending.chars().all(char::is_alphabetic) => whole,
        _ => stem,
    };
    let mut words: Vec<&str> = stem.split(['-', '_', ' ']).filter(|word| !word.is_empty()).collect();
    while words.len() > 1 && words.last().is_some_and(|word| KINDS.contains(word)) {
        words.pop();
    }
    if words.is_empty() { lower } else { words.join("-") }
}

/// The host that the name of a file or folder is: `WS-00017` of `WS-00017-info.txt`. None where it says only what lies
/// there, or has signs that no host's name has.
pub(super) fn host_of(name: &str) -> Option<String> {
    let undated = without_day(name);
    // What was written before a day ends in what stood between them.
    let machine = machine_of(name);
    let written = undated.get(..machine.len()).or_else(|| name.get(..machine.len()))?;
    let is_host = |text: &str| text.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.'));
    let is_same = machine == written.to_lowercase().replace(['_', ' '], "-");
    let is_archive = ARCHIVES.iter().any(|ending| machine.ends_with(ending));
    let is_called = is_same && !is_archive && !tells_no_machine(name) && is_host(written);
    is_called.then(|| written.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_one_machine_share_what_its_names_say() {
        for (one, other, same) in [
            ("pc07-info.txt", "pc07-events.xml", true),
            ("pc07.txt", "pc07_kesl_status.json", true),
            ("pc07-2026-10-05.txt", "pc07-2026-11-20.txt", true),
            ("pc07.txt", "pc08.txt", false),
            ("web01.example.org.txt", "web02.example.org.txt", false),
            ("m3.txt", "m3-keys.txt", true),
            ("pc07.zip", "pc07.txt", false),
            ("info.txt", "status.txt", false),
        ] {
            assert_eq!(machine_of(one) == machine_of(other), same, "{one} and {other}");
        }
        for (name, host) in [
            ("WS-00017.txt", Some("WS-00017")),
            ("WS-00017-info.txt", Some("WS-00017")),
            ("Web_01.Example.org.txt", Some("Web_01.Example.org")),
            ("Büro-7-2026-11-20.txt", Some("Büro-7")),
            ("web01", Some("web01")),
            ("m3.txt", Some("m3")),
            ("m3-licence-keys.txt", Some("m3")),
            ("app-info.txt", None),
            ("collect", None),
            ("ereignisse.csv", None),
            ("Bericht-Lizenzen.csv", None),
            ("Отчет.csv", None),
            ("PC07-Ereignisse.csv", Some("PC07")),
            ("copy of pc7.txt", None),
            ("pc7 (2).txt", None),
            ("pc7.zip", None),
        ] {
            assert_eq!(host_of(name).as_deref(), host, "{name}");
        }
        for (name, what) in
            [("out", true), ("registry", true), ("kesl-logs", true), ("2026-11-20", false), ("srv1", false)]
        {
            assert_eq!(tells_what_it_holds(name), what, "{name}");
        }
        let names = ["web01", "web01.example.org", "pc2", "pc2.example.org", "pc2.example.net", "m3.zip", "m3"];
        let joined = with_domains(names.into_iter());
        assert_eq!(joined, HashMap::from([("web01".to_owned(), "web01.example.org".to_owned())]));
        assert!(tells_no_machine("app-info.txt") && !tells_no_machine("web01.txt") && !tells_no_machine("pc-info.txt"));
    }
}
