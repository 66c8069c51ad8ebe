//! What the words in the heading of a table say of its columns, in eleven languages.
//!
//! The columns of Security Center's key report are not published, so that nothing is taken for granted of their names,
//! their order or their language. A column of names and one of counts are often called alike ("Devices"): the values
//! below them tell which it is.

use super::ends::{DAYS, EndColumn, EndSays, best_end, end_of, is_of_licence, says_end, says_ended};
use super::states::{are_yes_or_no, says_state};
use super::words::{has, number, plain, words_of};
use crate::facts::FactId;

/// Characters of the longest heading; a sentence tells of something.
const LONGEST: usize = 60;

const EXPIRES: Held = Held::Fact(FactId::LicenseExpiresAt);
const USED: Held = Held::Fact(FactId::LicenseDevicesUsed);
const ALLOWED: Held = Held::Fact(FactId::LicenseDevicesAllowed);

/// Devices on which a licence is in use.
const IN_USE: [&str; 34] = [
    "used",
    "in use",
    "using",
    "usage",
    "consumed",
    "assigned",
    "allocated",
    "activated",
    "genutzt",
    "verwendet",
    "belegt",
    "vergeben",
    "zugewiesen",
    "использу",
    "занят",
    "задейств",
    "utilis",
    "utiliz",
    "occup",
    "usad",
    "en uso",
    "ocupad",
    "in uso",
    "gebruik",
    "bezet",
    "używ",
    "wykorzyst",
    "zajęt",
    "使用",
    "kullan",
    "dolu",
    "em uso",
    "usat",
    "użyt",
];

/// Devices that a licence allows at most.
const AT_MOST: [&str; 34] = [
    "limit",
    "limiet",
    "max",
    "allowed",
    "begrenz",
    "beschränk",
    "einschränk",
    "höchst",
    "zulässig",
    "erlaubt",
    "огранич",
    "лимит",
    "макс",
    "разреш",
    "допустим",
    "autoris",
    "límit",
    "máx",
    "restric",
    "permit",
    "mass",
    "consentit",
    "ogranicz",
    "maks",
    "dozwol",
    "beperk",
    "toegestaan",
    "上限",
    "制限",
    "最大",
    "sınır",
    "azami",
    "en fazla",
    "izin",
];

/// Devices that a licence was bought for, or that have one: which of the two, the word does not say.
const COVERED: [&str; 15] = [
    "licensed",
    "licenced",
    "seat",
    "lizenziert",
    "lizenzanzahl",
    "лицензир",
    "sous licence",
    "licenciad",
    "con licenza",
    "concesso in licenza",
    "licencjonowan",
    "gelicentieerd",
    "ライセンス済",
    "ライセンス数",
    "lisanslı",
];

/// What a licence is called; so many of them are what it covers.
const LICENCES: [&str; 5] = ["licen", "lizenz", "лиценз", "lisans", "ライセンス"];

const DEVICES: [&str; 31] = [
    "device",
    "computer",
    "host",
    "machine",
    "endpoint",
    "workstation",
    "gerät",
    "endgerät",
    "rechner",
    "arbeitsplatz",
    "arbeitsplätze",
    "устройств",
    "компьютер",
    "хост",
    "appareil",
    "ordinateur",
    "périphérique",
    "poste de",
    "dispositi",
    "equipo",
    "computador",
    "urządze",
    "komputer",
    "apparaat",
    "apparaten",
    "デバイス",
    "コンピュータ",
    "端末",
    "cihaz",
    "bilgisayar",
    "fqdn",
];

/// Words of a number of something.
const HOW_MANY: [&str; 17] = [
    "number",
    "count",
    "qty",
    "total",
    "anzahl",
    "gesamt",
    "колич",
    "кол-во",
    "число",
    "número",
    "numero",
    "cantidad",
    "quant",
    "liczba",
    "aantal",
    "sayı",
    "数",
];

/// Words by which a heading says that names stand below it, each as a whole.
const NAME: [&str; 16] = [
    "name",
    "hostname",
    "gerätename",
    "computername",
    "rechnername",
    "имя",
    "название",
    "nom",
    "nome",
    "nazwa",
    "naam",
    "apparaatnaam",
    "computernaam",
    "ad",
    "adı",
    "fqdn",
];

const KEYS: [&str; 21] = [
    "key",
    "serial",
    "schlüssel",
    "lizenzschlüssel",
    "seriennummer",
    "ключ",
    "серийн",
    "clé",
    "numéro de série",
    "clave",
    "número de serie",
    "chiave",
    "klucz",
    "sleutel",
    "licentiesleutel",
    "serienummer",
    "chave",
    "キー",
    "シリアル",
    "anahtar",
    "seri num",
];

/// Words of the key that is in use, and of the one that waits until that has ended.
const ACTIVE: [&str; 10] =
    ["current", "aktiv", "актив", "текущ", "actif", "activ", "attiv", "ativ", "aktyw", "アクティブ"];
const RESERVE: [&str; 15] = [
    "additional",
    "spare",
    "reserv",
    "zusätzlich",
    "резерв",
    "дополнит",
    "réserve",
    "supplément",
    "adicional",
    "riserva",
    "aggiuntiv",
    "rezerw",
    "dodatkow",
    "予備",
    "yedek",
];

const PRODUCTS: [&str; 19] = [
    "applicati",
    "applicazion",
    "aplikac",
    "product",
    "program",
    "software",
    "anwendung",
    "produkt",
    "приложен",
    "программ",
    "produit",
    "aplica",
    "prodott",
    "produto",
    "toepassing",
    "アプリ",
    "製品",
    "uygulama",
    "ürün",
];
const VERSIONS: [&str; 9] =
    ["version", "produktversion", "верси", "versión", "versão", "wersja", "versie", "バージョン", "sürüm"];
const GROUPS: [&str; 6] = ["group", "gerätegrupp", "групп", "grup", "groep", "グループ"];

/// What is said of a device, a key or a product, and names none.
const ABOUT: [&str; 24] = [
    "status",
    "state",
    "typ",
    "zustand",
    "gerätestatus",
    "gerätetyp",
    "schlüsselstatus",
    "schlüsseltyp",
    "статус",
    "состоян",
    "тип",
    "état",
    "estado",
    "stato",
    "tipo",
    "stan",
    "durum",
    "tür",
    "状態",
    "種類",
    "owner",
    "besitzer",
    "владел",
    "error",
];

/// What the words of a heading and the values below it say of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HeadingSays {
    Is(Held),
    /// So many devices; not which ones.
    Devices,
    /// So many devices that the licence covers, or that have one.
    Covered,
    /// When something ends that may be the licence.
    Ends(EndSays),
    /// A state, of the licence where the heading says so, else perhaps of something else.
    State {
        of_licence: bool,
    },
}

/// What the headings of a table say of its columns.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub held: Vec<Option<Held>>,
    /// Whether several columns count devices, and none says which of them is the limit.
    pub counts_unclear: bool,
    /// Whether several columns may have the end of the licence, or the days of one may be counted from either side.
    pub ends_unclear: bool,
}

/// What each column holds whose place is empty in `held`, by its heading and the rows below it; nothing is said twice.
pub(super) fn columns_of(heading: &[&str], samples: &[Vec<&str>], mut held: Vec<Option<Held>>) -> Told {
    let mut said: Vec<Option<HeadingSays>> = vec![None; heading.len()];
    for (at, column) in heading.iter().enumerate().filter(|(at, _)| held[*at].is_none()) {
        let values = samples.iter().filter_map(|row| row.get(at)).map(|value| value.trim());
        let values: Vec<&str> = values.filter(|value| !value.is_empty()).collect();
        said[at] = said_of(&plain(column), &values);
    }
    // Of two columns that name devices, the one is taken that says so in the plainest words.
    let hosts = (0..heading.len()).filter(|at| said[*at] == Some(HeadingSays::Is(Held::Host)));
    let host = hosts.min_by_key(|at| plainness(&plain(heading[*at])));
    for at in 0..heading.len() {
        if let Some(HeadingSays::Is(what)) = said[at]
            && !held.contains(&Some(what))
            && (what != Held::Host || host == Some(at))
        {
            held[at] = Some(what);
        }
    }
    let ends_unclear = !settle_end(&said, samples, &mut held);
    settle_states(&said, &mut held);
    let counts_unclear = !settle_counts(&said, &mut held);
    Told { held, counts_unclear, ends_unclear }
}

/// Says which column has the end of the licence, unless one has it already; whether that could be said.
fn settle_end(said: &[Option<HeadingSays>], samples: &[Vec<&str>], held: &mut [Option<Held>]) -> bool {
    if held.contains(&Some(EXPIRES)) {
        return true;
    }
    let of = |(at, said): (usize, &Option<HeadingSays>)| match said {
        Some(HeadingSays::Ends(says)) => Some((at, *says)),
        _ => None,
    };
    let ends: Vec<(usize, EndSays)> = said.iter().enumerate().filter_map(of).collect();
    let cell = |row: &Vec<&str>, at: usize| row.get(at).map(|cell| cell.trim().to_owned());
    let are_alike = |one, other| samples.iter().all(|row| cell(row, one) == cell(row, other));
    match best_end(&ends, &are_alike) {
        EndColumn::None => true,
        EndColumn::At(at, says) => {
            held[at] = Some(if says.is_past { Held::DaysSinceEnd } else { EXPIRES });
            true
        }
        // Whoever says which column counts the days has said enough.
        EndColumn::Unclear => held.contains(&Some(Held::Fact(FactId::LicenseDaysLeft))),
    }
}

/// Takes the columns with a state of the licence; those whose headings name none where no other does.
fn settle_states(said: &[Option<HeadingSays>], held: &mut [Option<Held>]) {
    if held.contains(&Some(Held::Fact(FactId::LicenseStatus))) {
        return;
    }
    let is = |at: usize, wanted: bool| said[at] == Some(HeadingSays::State { of_licence: wanted });
    let any_of_licence = (0..said.len()).any(|at| is(at, true));
    (0..said.len()).filter(|at| is(*at, any_of_licence)).for_each(|at| held[at] = Some(Held::State));
}

/// Says of a column that counts devices whether it is the limit or what is used, by what is known of the others; whether
/// that could be said where it matters.
fn settle_counts(said: &[Option<HeadingSays>], held: &mut [Option<Held>]) -> bool {
    let of = |kinds: &[HeadingSays]| -> Vec<usize> {
        (0..said.len()).filter(|at| said[*at].is_some_and(|said| kinds.contains(&said))).collect()
    };
    let (counts, covered) = (of(&[HeadingSays::Devices, HeadingSays::Covered]), of(&[HeadingSays::Covered]));
    match (held.contains(&Some(ALLOWED)), held.contains(&Some(USED))) {
        (true, true) => true,
        (true, false) => match counts.as_slice() {
            [only] => {
                held[*only] = Some(USED);
                true
            }
            several => several.is_empty(),
        },
        (false, true) => match (counts.as_slice(), covered.as_slice()) {
            ([only], _) | (_, [only]) => {
                held[*only] = Some(ALLOWED);
                true
            }
            (several, _) => several.is_empty(),
        },
        // One count alone says nothing of a limit.
        (false, false) => counts.len() < 2,
    }
}

/// What one heading says, with the values below it.
fn said_of(name: &str, values: &[&str]) -> Option<HeadingSays> {
    if name.is_empty() || name.chars().count() > LONGEST {
        return None;
    }
    let has = |words: &[&str]| has(name, words);
    let any_number = values.is_empty() || values.iter().any(|value| number(value).is_some());
    let all_numbers = !values.is_empty() && values.iter().all(|value| number(value).is_some());
    let (of_devices, of_keys) = (has(&DEVICES), has(&KEYS));
    // The reserve key says nothing of the licence that is in use.
    if has(&RESERVE) {
        return None;
    }
    let may_be_days = values.is_empty() || values.iter().any(|value| value.contains(|c: char| c.is_ascii_digit()));
    if says_end(name) && may_be_days {
        let counts_devices = of_devices && all_numbers && !has(DAYS);
        return end_of(name, values).filter(|_| !counts_devices).map(HeadingSays::Ends);
    }
    if says_ended(name) && are_yes_or_no(values) {
        return Some(HeadingSays::Is(Held::HasEnded));
    }
    if says_state(name) {
        let of_licence = is_of_licence(name) || says_end(name);
        let is_alone = words_of(name).all(says_state);
        return (of_licence || is_alone && !of_devices).then_some(HeadingSays::State { of_licence });
    }
    if says_end(name) {
        return None;
    }
    if has(&IN_USE) || of_devices && of_keys && has(&ACTIVE) && all_numbers {
        return any_number.then_some(HeadingSays::Is(USED));
    }
    if has(&AT_MOST) {
        return any_number.then_some(HeadingSays::Is(ALLOWED));
    }
    if all_numbers && (has(&COVERED) || has(&HOW_MANY) && has(&LICENCES) && !of_devices) {
        return Some(HeadingSays::Covered);
    }
    if of_devices && (has(&HOW_MANY) || all_numbers) && !says_name(name) {
        return all_numbers.then_some(HeadingSays::Devices);
    }
    if has(&VERSIONS) {
        return Some(HeadingSays::Is(Held::Fact(FactId::ProductVersion)));
    }
    if has(&GROUPS) {
        return Some(HeadingSays::Is(Held::Group));
    }
    if has(&ABOUT) {
        return None;
    }
    let named = [(of_devices, Held::Host), (of_keys, Held::Key), (has(&PRODUCTS), Held::Fact(FactId::ProductName))];
    named.into_iter().find(|(is, _)| *is).map(|(_, held)| HeadingSays::Is(held))
}

fn says_name(heading: &str) -> bool {
    words_of(heading).any(|word| NAME.contains(&word)) || heading.contains('名')
}

/// How plainly a heading says that names of devices stand below it: the least is the plainest.
fn plainness(heading: &str) -> u8 {
    // In Spanish a name, in French a number.
    if says_name(heading) || words_of(heading).any(|word| word == "nombre") {
        0
    } else if words_of(heading).all(|word| DEVICES.iter().any(|device| word.starts_with(device))) {
        1
    } else {
        2
    }
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Held {
    Id,
    Host,
    Group,
    Key,
    /// The state of the licence in words.
    State,
    /// Whether the licence has ended.
    HasEnded,
    /// Days that have passed since the licence ended.
    DaysSinceEnd,
    Fact(FactId),
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: Option<Held> = Some(Held::Host);
    const KEY: Option<Held> = Some(Held::Key);

    /// What is said of the columns of a heading by the rows below it, and whether counts stay unclear.
    fn of(heading: &[&str], rows: &[&[&str]]) -> (Vec<Option<Held>>, bool) {
        let samples: Vec<Vec<&str>> = rows.iter().map(|row| row.to_vec()).collect();
        let Told { held, counts_unclear, .. } = columns_of(heading, &samples, vec![None; heading.len()]);
        (held, counts_unclear)
    }

    #[test]
    fn a_column_of_numbers_of_devices_is_a_limit_or_what_is_used_and_never_a_name() {
        for (first, second) in [
            ("Licensed devices", "Devices used"),
            ("Maximum number of devices", "Number of devices"),
            ("Device limit", "Devices with active key"),
            ("Limit", "Computers"),
            ("Seats", "Seats in use"),
            ("Number of licences", "Used"),
            ("Max. Anzahl Geräte", "Anzahl Geräte"),
            ("Lizenzierte Geräte", "Geräte mit aktivem Schlüssel"),
            ("Anzahl Lizenzen", "Belegt"),
            ("Максимум устройств", "Устройств"),
            ("Максимальное количество устройств", "Количество устройств"),
            ("Nombre maximal d’appareils", "Nombre d’appareils"),
            ("Máximo de dispositivos", "Dispositivos"),
            ("Numero massimo di dispositivi", "Numero di dispositivi"),
            ("Número máximo de dispositivos", "Dispositivos em uso: utilizados"),
            ("Maksymalna liczba urządzeń", "Liczba urządzeń"),
            ("Maximaal aantal apparaten", "Aantal apparaten"),
            ("最大デバイス数", "デバイス数"),
            ("En fazla cihaz", "Cihaz sayısı"),
        ] {
            let rows: [&[&str]; 2] = [&["K-1", "1000", "1204"], &["K-2", "1 500", "7"]];
            let expected = (vec![KEY, Some(ALLOWED), Some(USED)], false);
            assert_eq!(of(&["Serial number", first, second], &rows), expected, "{first}, {second}");
            let turned: [&[&str]; 1] = [&["1204", "1000", "K-1"]];
            let expected = (vec![Some(USED), Some(ALLOWED), KEY], false);
            assert_eq!(of(&[second, first, "Serial number"], &turned), expected, "{second}, {first}");
        }
    }

    #[test]
    fn no_word_of_a_table_is_dead_behind_a_shorter_one() {
        let tables: [&[&str]; 12] = [
            &IN_USE, &AT_MOST, &COVERED, &DEVICES, &HOW_MANY, &KEYS, &ACTIVE, &RESERVE, &PRODUCTS, &VERSIONS, &GROUPS,
            &ABOUT,
        ];
        for (at, table) in tables.iter().enumerate() {
            for word in *table {
                let before = table.iter().find(|other| *other != word && word.starts_with(*other));
                assert_eq!(before, None, "{word} in table {at}");
            }
        }
    }

    #[test]
    fn headings_as_people_write_them_are_known_in_every_language() {
        let (product, expires) = (Some(Held::Fact(FactId::ProductName)), Some(EXPIRES));
        for (key, end, name) in [
            ("Active key", "Valid until", "Product"),
            ("Aktiver Schlüssel", "Gültig bis", "Anwendung"),
            ("Действующий ключ", "Срок действия", "Программа"),
            ("Действующий ключ", "Действителен до", "Приложение"),
            ("Clé active", "Date de fin", "Produit"),
            ("Clave activa", "Válida hasta", "Producto"),
            ("Chiave attiva", "Valida fino al", "Prodotto"),
            ("Chave ativa", "Válida até", "Produto"),
            ("Ważny klucz", "Ważny do", "Produkt"),
            ("Actieve sleutel", "Geldig tot", "Toepassing"),
            ("現在のキー", "終了日", "製品"),
            ("Etkin anahtar", "Son kullanma tarihi", "Ürün"),
            ("Geçerli anahtar", "Geçerlilik sonu", "Ürün adı"),
        ] {
            let rows: [&[&str]; 1] = [&["3C45-000001-11111111", "2027-02-03", "KES"]];
            assert_eq!(of(&[key, end, name], &rows).0, [KEY, expires, product], "{key}, {end}, {name}");
        }
    }

    #[test]
    fn counts_that_none_tells_apart_stay_unclear_and_one_alone_says_nothing() {
        let rows: [&[&str]; 1] = [&["K-1", "40", "51"]];
        for heading in [
            ["Key", "Devices", "Number of computers"],
            ["Schlüssel", "Geräte", "Lizenzierte Geräte"],
            ["Ключ", "Устройств", "Компьютеров"],
        ] {
            assert_eq!(of(&heading, &rows), (vec![KEY, None, None], true), "{heading:?}");
        }
        assert_eq!(of(&["Key", "Devices", "Colour"], &rows), (vec![KEY, None, None], false));
        assert_eq!(of(&["Key", "Limit", "Devices", "PCs: computers"], &[&["K", "9", "8", "7"]]).0[1], Some(ALLOWED));
        let devices = of(&["Key", "Expired devices", "Devices with reserve key"], &rows);
        assert_eq!(devices, (vec![KEY, None, None], false), "neither an end nor what is used");
    }

    #[test]
    fn names_below_the_same_words_are_hosts_and_the_plainest_heading_has_them() {
        assert_eq!(of(&["Devices", "Key"], &[&["pc1", "K-1"], &["1204", "K-2"]]).0, [HOST, KEY]);
        assert_eq!(of(&["Device name", "Key"], &[&["1204", "K-1"]]).0, [HOST, KEY], "a name may be a number");
        assert_eq!(of(&["IP of the device", "Device", "Device name"], &[]).0, [None, None, HOST]);
        assert_eq!(of(&["Gerätestatus", "Schlüsseltyp", "Gerät", "Schlüssel"], &[]).0, [None, None, HOST, KEY]);
        assert_eq!(of(&["Nombre del equipo", "Equipo"], &[]).0, [HOST, None]);
        let held = of(&["Reserve key", "Reserve key expires", "Key", "Expires", "Application version"], &[]).0;
        assert_eq!(held, [None, None, KEY, Some(EXPIRES), Some(Held::Fact(FactId::ProductVersion))]);
    }
}
