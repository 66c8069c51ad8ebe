//! The labels of the control programs, by families rather than by version.
//!
//! The wording drifts between releases and is translated (sources: KES4Linux/11.4.0 and 12.0.0 page 246692,
//! KICS4Linux/1.3 page 201930, captured output of 10.1 and 12.2), so that each family is recognised by the
//! words that stay.

/// What a label is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    ProductName,
    ProductVersion,
    Policy,
    KeyState,
    SubscriptionStatus,
    ExpiresAt,
    DaysLeft,
    LicenseType,
    /// The key itself: that it stands there is all that is read.
    Key,
    DatabasesReleasedAt,
    DatabasesLoaded,
    Unstable,
    /// When the product was installed.
    InstalledAt,
}

impl Label {
    /// Whether the label is the control programs' own; every package list has names and versions.
    pub(crate) fn is_telling(self) -> bool {
        !matches!(self, Label::ProductName | Label::ProductVersion | Label::Policy | Label::InstalledAt)
    }
}

/// Whether so many labels are those of a control program: two at least, one of them its own.
pub(crate) fn are_telling(known: &[Label]) -> bool {
    known.len() >= 2 && known.iter().any(|label| label.is_telling())
}

/// Which key a block of `-L --query` describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// The active main key.
    Active,
    /// The reserve main key.
    Reserve,
    /// A key for extra functions, which says nothing about the licence in use.
    Extra,
}

/// A label in one writing: lower case, single spaces, without list marks; `license` also for `licence`.
pub(crate) fn normal_label(label: &str) -> String {
    let bare = label.trim_matches(|c: char| c.is_whitespace() || "#*•=[]-".contains(c));
    let words: Vec<String> = bare.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ").replace('_', " ").replace("licence", "license")
}

/// Whether the label speaks of an add-on key, which never counts for the licence.
fn is_about_extras(label: &str) -> bool {
    ["mdr", "managed detection", "edr", "kuma", "endpoint detection", "unified monitoring"]
        .iter()
        .any(|name| label.contains(name))
}

/// Whether a label is one that only the programs of version 8 for companies' servers and workstations print, which do not
/// name themselves (seen: output of `kav4fs-control` and `kes4lwks-control`).
pub(crate) fn is_of_version_8_of_business(label: &str) -> bool {
    matches!(label, "aggregate expiration date" | "key file expiration date" | "active license number")
}

/// Recognises a label that [`normal`] has prepared.
pub(crate) fn recognise_label(label: &str) -> Option<Label> {
    let exact = Some(match label {
        "name"
        | "application name"
        | "product name"
        | "nom"
        | "имя"
        | "название"
        | "название программы"
        | "название приложения" => Label::ProductName,
        "version" | "версия" => Label::ProductVersion,
        "policy" | "политика" => Label::Policy,
        "key status"
        | "key state"
        | "license status"
        | "license state"
        | "license info"
        | "статус ключа"
        | "состояние ключа"
        | "информация о лицензии" => Label::KeyState,
        "subscription status" | "subscription state" | "статус подписки" | "состояние подписки" => {
            Label::SubscriptionStatus
        }
        "license type" | "тип лицензии" => Label::LicenseType,
        "key" | "license key" | "the key" | "ключ" | "лицензионный ключ" => Label::Key,
        "install date" => Label::InstalledAt,
        "databases date" => Label::DatabasesReleasedAt,
        "license expiration" => Label::ExpiresAt,
        _ => return family(label),
    });
    exact.filter(|_| !is_about_extras(label))
}

fn family(label: &str) -> Option<Label> {
    let has = |word: &str| label.contains(word);
    if label.ends_with("databases loaded") || label.starts_with("базы") && label.ends_with("загружены") {
        return Some(Label::DatabasesLoaded);
    }
    if has("release date of") && has("databases") || has("дата") && has("выпуска") && has("баз") {
        return Some(Label::DatabasesReleasedAt);
    }
    if has("unstable") || has("нестабильно") {
        return Some(Label::Unstable);
    }
    if is_about_extras(label) || has("restrict") || has("ограничен") {
        return None;
    }
    if label.ends_with("license information") {
        return Some(Label::KeyState);
    }
    let days = has("days") || label.split(' ').any(|word| matches!(word, "дней" | "дни"));
    if days && (has("left") || has("remain") || has("until") || has("expir") || has("остал") || has("до окончания"))
    {
        return Some(Label::DaysLeft);
    }
    let expires = has("expiration")
        || has("expiry")
        || has("expires")
        || has("expire date")
        || has("окончани")
        || has("истечени");
    let dated = has("date") || has("expires") || has("дата") || label.starts_with("expir");
    (expires && dated && !days).then_some(Label::ExpiresAt)
}

/// Whether a prepared label speaks of the reserve key (older: additional key) and of no other.
pub(crate) fn is_about_reserve(label: &str) -> bool {
    let has = |word: &str| label.contains(word);
    let reserve = has("reserve") || has("резерв") || has("additional") || has("дополнител");
    reserve && (has("key") || has("ключ") || has("license") || has("лиценз")) && !has("function") && !has("функци")
}

/// The block that a heading of `-L --query` opens, for a prepared label.
///
/// The headings are not published; what a block is about stands in its documented description: active or
/// reserve (older: additional) key, main or for extra functions (source: KES4Linux/12.2.0 page 264031).
pub(crate) fn block_of_heading(label: &str) -> Option<Block> {
    let has = |word: &str| label.contains(word);
    let about_key = has("key") || has("ключ");
    let last = label.rsplit(' ').next().unwrap_or("");
    let last_is_noun = matches!(
        last,
        "key" | "keys" | "information" | "info" | "details" | "ключ" | "ключе" | "ключи" | "functions" | "функций"
    ) || label.ends_with(')');
    if !about_key || !last_is_noun || label.split(' ').count() > 12 {
        return None;
    }
    if has("function") || has("функци") || is_about_extras(label) {
        return Some(Block::Extra);
    }
    if is_about_reserve(label) {
        return Some(Block::Reserve);
    }
    (has("active") && !has("inactive") || has("активн")).then_some(Block::Active)
}

/// Words of a heading that has nothing behind it, such as `### kesl`, at most.
const MOST_HEADING_WORDS: usize = 5;

/// Whether a line heads a part of a collected text, such as `<<<df>>>`, `=== disks ===`, `### disks` or `[units]`, and
/// whether that part may tell of one of the vendor's products; `None` for any other line.
pub(crate) fn part_heading(line: &str) -> Option<bool> {
    let line = line.trim();
    let framed = |open: &str, close: &str| {
        line.len() > open.len() + close.len() && line.starts_with(open) && line.ends_with(close)
    };
    let heads = framed("<<<", ">>>")
        || framed("===", "===")
        || framed("---", "---")
        || framed("***", "***")
        || framed("==>", "<==")
        || framed("[", "]")
        || line.starts_with("##")
            && !line.contains([':', '：', '='])
            && line.split_whitespace().count() <= MOST_HEADING_WORDS;
    let inner = normal_label(line.trim_matches(|c: char| "<>=-#[]*".contains(c)));
    if !heads || inner.is_empty() || block_of_heading(&inner).is_some() {
        return None;
    }
    let vendors = ["kasper", "kesl", "kess", "kics", "kfl", "klms", "kav", "licens"];
    Some(vendors.iter().any(|name| inner.contains(name)))
}

/// Whether two writings of a label, or of a heading, are read as the same.
pub(crate) fn means_the_same(one: &str, other: &str) -> bool {
    let read = |label: &str| (recognise_label(label), block_of_heading(label));
    read(&normal_label(one)) == read(&normal_label(other))
}

/// The name of one of the vendor's products where a line states it under a label that is read, in text or JSON.
pub(crate) fn product_name(line: &str) -> Option<&str> {
    let mark = |c: char| c.is_whitespace() || "\"',".contains(c);
    let (label, value) = line.split_once([':', '：', '=']).filter(|(label, _)| label.len() <= 300)?;
    let is_name = || recognise_label(&normal_label(label.trim_matches(mark))) == Some(Label::ProductName);
    (value.to_lowercase().contains("kaspersky") && is_name()).then(|| value.trim_matches(mark))
}

/// Whether a line opens a block of a key, or states something under a label that is read.
pub(crate) fn is_labelled(line: &str) -> bool {
    let mark = |c: char| c.is_whitespace() || "\"',{}".contains(c);
    let label = line.split_once([':', '：', '=']).map_or(line, |(label, _)| label);
    let label = normal_label(label.trim_matches(mark));
    label.len() <= 300 && (recognise_label(&label).is_some() || block_of_heading(&label).is_some())
}

/// The label with which a line states something, and its value.
pub(crate) fn stated(line: &str) -> Option<(Label, &str)> {
    let mark = |c: char| c.is_whitespace() || "\"',{}".contains(c);
    let (label, value) = line.split_once([':', '：', '=']).filter(|(label, _)| label.len() <= 300)?;
    Some((recognise_label(&normal_label(label.trim_matches(mark)))?, value))
}

/// Splits at the first colon; the rest of the line is the value.
pub(crate) fn split_label(line: &str) -> Option<(&str, &str)> {
    line.split_once([':', '：']).filter(|(label, _)| !label.trim().is_empty() && label.len() <= 300)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_attested_label_is_recognised() {
        for (label, expected) in [
            ("# Name", Label::ProductName),
            ("Название программы", Label::ProductName),
            ("Key status", Label::KeyState),
            ("License information", Label::KeyState),
            ("Application  license information", Label::KeyState),
            ("Информация о лицензии", Label::KeyState),
            ("Статус ключа", Label::KeyState),
            ("Subscription status", Label::SubscriptionStatus),
            ("Статус подписки", Label::SubscriptionStatus),
            ("License expiration date", Label::ExpiresAt),
            ("Kaspersky Endpoint Security license expiration date", Label::ExpiresAt),
            ("Дата окончания срока действия лицензии", Label::ExpiresAt),
            ("license_expiration", Label::ExpiresAt),
            ("Anti-virus databases loaded", Label::DatabasesLoaded),
            ("Application databases loaded", Label::DatabasesLoaded),
            ("Базы приложения загружены", Label::DatabasesLoaded),
            ("databases_loaded", Label::DatabasesLoaded),
            ("Last release date of databases", Label::DatabasesReleasedAt),
            ("Политика", Label::Policy),
            ("Приложение работает нестабильно", Label::Unstable),
            ("Days until expiration", Label::DaysLeft),
            ("License expire date", Label::ExpiresAt),
            ("Aggregate expiration date", Label::ExpiresAt),
            ("Key file expiration date", Label::ExpiresAt),
            ("License state", Label::KeyState),
            ("Install date", Label::InstalledAt),
        ] {
            assert_eq!(recognise_label(&normal_label(label)), Some(expected), "{label}");
        }
    }

    #[test]
    fn parts_of_a_collected_text_are_told_from_headings_of_keys() {
        for (line, expected) in [
            ("<<<check_mk>>>", Some(false)),
            ("<<<kaspersky_av_kesl_updates:sep(58)>>>", Some(true)),
            ("=== df -h ===", Some(false)),
            ("[list-unit-files]", Some(false)),
            ("[Active key]", None),
            ("Name: x", None),
            ("--------", None),
        ] {
            assert_eq!(part_heading(line), expected, "{line}");
        }
    }

    #[test]
    fn extras_restrictions_and_neighbours_are_not_taken() {
        for label in [
            "MDR license expiration date",
            "Дата окончания срока действия лицензии на использование MDR",
            "Anti-virus database records",
            "Application update state",
            "Restriction of database updates after expiration date",
            "MDR BLOB file status",
            "Last run date of the Scan_My_Computer task",
        ] {
            assert_eq!(recognise_label(&normal_label(label)), None, "{label}");
        }
    }

    #[test]
    fn headings_open_their_blocks() {
        for (label, expected) in [
            ("Active key information", Some(Block::Active)),
            ("[Active key]", Some(Block::Active)),
            ("Reserve key information", Some(Block::Reserve)),
            ("Additional key", Some(Block::Reserve)),
            ("Информация о резервном ключе", Some(Block::Reserve)),
            ("Активный ключ", Some(Block::Active)),
            ("Active key for additional functions", Some(Block::Extra)),
            ("Active key (EDR Optimum)", Some(Block::Extra)),
            ("Active key expiration date", None),
            ("Key status", None),
            ("License information", None),
        ] {
            assert_eq!(block_of_heading(&normal_label(label)), expected, "{label}");
        }
    }
}
