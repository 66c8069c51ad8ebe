//! Every rule, by its number, and the words at which each is asked.

use std::sync::LazyLock;

use super::found::Found;
use super::words::{Index, first_word, fold, is_whole_word};
use super::{
    addresses, arguments, asian_names, automation, beside, births, cef, commands, companies, disks, given_names, homes,
    hosts, initials, inserts, label, letters, mails, numbers, orders, paths, persons, secrets, spelled_out,
    spoken_mail, streets, tables, tax_numbers, telephones, tool_hosts, web,
};
use crate::code::stamp;

/// A rule: what begins at a place of a text, and where it ends; 0 where nothing does.
pub(super) type Rule = fn(&str, usize, &mut Vec<Found>) -> usize;

/// Every rule but that of labels; the gate calls each by its number.
pub(super) static RULES: [Rule; 20] = [
    mails::around_sign,
    spoken_mail::around_word,
    addresses::four_numbers,
    addresses::colons,
    addresses::card,
    telephones::telephone,
    telephones::with_area,
    numbers::payment_card,
    numbers::iban,
    web::address,
    paths::server,
    paths::domain_user,
    homes::home,
    paths::sid,
    paths::accounts,
    secrets::behind_scheme,
    secrets::web_token,
    secrets::prefixed,
    secrets::pem,
    secrets::signed_in,
];
/// The rules that are asked at words only, numbered behind [`RULES`].
pub(super) static WORD_RULES: [Rule; 41] = [
    hosts::ending,
    hosts::given,
    begins_a_line,
    persons::named,
    paths::signed_in_from,
    secrets::of_a_command,
    hosts::behind_a_word,
    paths::who_acts,
    persons::in_a_directory,
    asian_names::honoured,
    given_names::person,
    commands::printed,
    commands::of_uname,
    letters::wrote,
    orders::order,
    orders::payment,
    telephones::national,
    homes::tilde,
    beside::named,
    tables::table,
    arguments::argument,
    automation::step,
    streets::street,
    initials::around,
    orders::in_a_path,
    initials::titled,
    companies::company,
    streets::ends_in_a_word,
    births::born,
    streets::english,
    secrets::told,
    inserts::values,
    tax_numbers::number,
    letters::quoted,
    addresses::nibbles,
    disks::file_system,
    tool_hosts::told,
    tool_hosts::copied,
    tool_hosts::net_bios,
    spelled_out::code,
    cef::custom_string,
];

/// Those of [`WORD_RULES`] that are asked where a line begins.
#[cfg(test)]
pub(super) const LINE_RULES: [usize; 2] = [SYSLOG - RULES.len(), TABLE - RULES.len()];

/// What the head of a line tells: a machine, the owner of a file, who speaks.
fn begins_a_line(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    // Nothing but a machine or somebody who speaks stands behind a time, and nothing of a table.
    let stamped = stamp(text.as_bytes(), at).is_some();
    let rules: &[Rule] = match text.as_bytes().get(at) {
        Some(_) if stamped && text.as_bytes()[at + 10] == b'T' => &[hosts::syslog],
        Some(_) if stamped => &[persons::speaker],
        Some(b'[') => &[persons::speaker, commands::prompt, letters::account, letters::signed_in],
        Some(b'0'..=b'9') => &[hosts::syslog, persons::speaker, letters::account, letters::signed_in, letters::dated],
        Some(b'<') => &[hosts::syslog, letters::account],
        Some(_) => &[
            hosts::syslog,
            paths::listed,
            letters::account,
            letters::signed_in,
            letters::process,
            commands::prompt,
            persons::signed,
            tool_hosts::reported,
        ],
        None => &[],
    };
    rules.iter().map(|rule| rule(text, at, found)).max().unwrap_or_default()
}

pub(super) const SIGN: usize = 0;
pub(super) const AT_WORD: usize = 1;
pub(super) const FOUR_NUMBERS: usize = 2;
pub(super) const COLONS: usize = 3;
pub(super) const CARD: usize = 4;
pub(super) const TELEPHONE: usize = 5;
pub(super) const AREA: usize = 6;
pub(super) const PAYMENT: usize = 7;
pub(super) const IBAN: usize = 8;
pub(super) const WEB: usize = 9;
pub(super) const SERVER: usize = 10;
pub(super) const DOMAIN_USER: usize = 11;
pub(super) const HOME: usize = 12;
pub(super) const SID: usize = 13;
pub(super) const ACCOUNTS: usize = 14;
pub(super) const SCHEME: usize = 15;
pub(super) const WEB_TOKEN: usize = 16;
pub(super) const PREFIXED: usize = 17;
pub(super) const PEM: usize = 18;
pub(super) const SIGNED_IN: usize = 19;
pub(super) const ENDING: usize = 20;
pub(super) const GIVEN: usize = 21;
pub(super) const SYSLOG: usize = 22;
pub(super) const NAMED: usize = 23;
pub(super) const SIGNED_IN_FROM: usize = 24;
pub(super) const COMMAND: usize = 25;
pub(super) const BEHIND: usize = 26;
pub(super) const WHO_ACTS: usize = 27;
pub(super) const DIRECTORY: usize = 28;
pub(super) const HONOURED: usize = 29;
pub(super) const GIVEN_NAME: usize = 30;
pub(super) const PRINTED: usize = 31;
pub(super) const UNAME: usize = 32;
pub(super) const WROTE: usize = 33;
pub(super) const ORDER: usize = 34;
pub(super) const PAYMENT_ID: usize = 35;
pub(super) const NATIONAL: usize = 36;
pub(super) const TILDE: usize = 37;
pub(super) const BESIDE: usize = 38;
pub(super) const TABLE: usize = 39;
pub(super) const ARGUMENT: usize = 40;
pub(super) const STEP: usize = 41;
pub(super) const STREET: usize = 42;
pub(super) const INITIALS: usize = 43;
pub(super) const IN_A_PATH: usize = 44;
pub(super) const TITLED: usize = 45;
pub(super) const COMPANY: usize = 46;
pub(super) const STREET_NUMBER: usize = 47;
pub(super) const BORN: usize = 48;
pub(super) const ENGLISH_STREET: usize = 49;
pub(super) const TOLD_SECRET: usize = 50;
pub(super) const INSERT: usize = 51;
pub(super) const TAX: usize = 52;
pub(super) const QUOTED: usize = 53;
pub(super) const NIBBLES: usize = 54;
pub(super) const FILE_SYSTEM: usize = 55;
pub(super) const TOLD_HOST: usize = 56;
pub(super) const COPIED: usize = 57;
pub(super) const NET_BIOS: usize = 58;
pub(super) const SPELLED_OUT: usize = 59;
pub(super) const CUSTOM_STRING: usize = 60;
pub(super) const LABEL: usize = 61;

/// The words at which a rule is asked.
pub(super) static WORDS: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    let mut add = |rule: usize, words: &[&str]| {
        words.iter().for_each(|word| index.add(&fold(word), u32::try_from(rule).unwrap_or_default()));
    };
    spoken_mail::words().for_each(|word| add(AT_WORD, &[&word]));
    spelled_out::words().for_each(|word| add(SPELLED_OUT, &[word]));
    homes::words().for_each(|word| add(HOME, &[&word]));
    commands::words().for_each(|word| add(PRINTED, &[word]));
    arguments::words().for_each(|word| add(ARGUMENT, &[word]));
    add(CUSTOM_STRING, &cef::LABELS);
    add(UNAME, &["linux", "darwin", "freebsd", "openbsd", "sunos", "aix"]);
    letters::WROTE.iter().for_each(|word| {
        add(
            WROTE,
            &[word.chars().next().filter(|c| is_whole_word(*c)).map_or((*word).to_owned(), String::from).as_str()],
        )
    });
    add(STEP, &automation::STATES);
    streets::words().for_each(|word| add(STREET, &[word]));
    add(IN_A_PATH, &orders::PATHS);
    add(ORDER, &["gpa"]);
    add(ORDER, &orders::HEADS);
    add(PAYMENT_ID, &["paypal", "pay", "пейпал"]);
    add(SIGNED_IN_FROM, &["for"]);
    secrets::COMMANDS.iter().for_each(|command| add(COMMAND, &[first_word(command)]));
    add(BORN, &births::BORN);
    add(ENGLISH_STREET, &streets::ENGLISH);
    add(TOLD_SECRET, &secrets::ACCOUNTS);
    add(INSERT, &["values"]);
    add(QUOTED, &["quote"]);
    add(NIBBLES, &["ip6"]);
    add(FILE_SYSTEM, &disks::WORDS);
    tool_hosts::words().for_each(|word| add(TOLD_HOST, &[word]));
    add(COPIED, &tool_hosts::COPIES);
    add(NET_BIOS, &tool_hosts::OF_ONE);
    add(NET_BIOS, &tool_hosts::OF_MANY);
    add(COMPANY, &companies::FORMS);
    add(COMPANY, &companies::JAPANESE);
    add(TITLED, &initials::TITLES);
    add(COMMAND, &[secrets::SECURE_STRING]);
    add(WHO_ACTS, &["cmd", "sudo", "chown", "su"]);
    add(DIRECTORY, &["cn"]);
    add(HONOURED, &asian_names::TITLE_WORDS);
    hosts::BEHIND_WORDS.iter().for_each(|word| add(BEHIND, &[first_word(word)]));
    add(SID, &["s"]);
    add(ACCOUNTS, &["uid", "gid", "groups", "euid", "egid", "auid"]);
    add(SCHEME, &["bearer", "basic", "negotiate", "ntlm"]);
    add(PREFIXED, &secrets::PREFIX_WORDS);
    add(PEM, &["begin"]);
    add(SIGNED_IN, &["u", "user", "proxy"]);
    add(ENDING, &hosts::ENDINGS);
    add(GIVEN, &["desktop", "laptop", "win", "pc", "mac", "srv", "ws", "wks", "nb", "imac", "macbook"]);
    index
});

/// The words at which any rule or label is asked.
pub(super) static ANY: LazyLock<Index> = LazyLock::new(|| {
    let mut any = WORDS.clone();
    any.join(label::index());
    persons::indexes().into_iter().for_each(|index| any.join(index));
    any.join(given_names::index());
    any
});
