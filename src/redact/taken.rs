//! What is taken behind a label, by what the label says of it.

use std::ops::Range;
use std::sync::LazyLock;

use super::PrivateKind;
use super::absent::{is_counted, is_placeholder};
use super::announced::Announced;
use super::asian_names::is_a_sentence_of_signs;
use super::builtin::{is_authority, is_builtin};
use super::forms::given_part;
use super::found::{Found, before};
use super::given_names::is_given;
use super::labels::{Take, ValueLabel};
use super::looks::{
    is_dotted, is_in_small_words, is_mixed, is_name, is_numbered, is_of_machines, is_result, is_state, is_street,
    is_telling, looks_like_a_date, looks_like_a_guid, names_account,
};
use super::ordinary::is_ordinary;
use super::persons::greets;
use super::said::is_said_of;
use super::serials::{
    is_a_serial, is_a_tag, is_of_a_mac, is_of_a_network_card, is_of_a_serial, is_of_a_signature, is_signature,
};
use super::streets::without_next_clause;
use super::technical::is_technical;
use super::things::{is_nobodys_cookie, is_segment, is_thing, without_attributes};
use super::told::{in_a_clause, is_indefinite, is_told, looks_secret, says_how};
use super::values::{
    LONGEST_NAME, bounded, bounded_by, date, field, in_escaping_quotes, in_quotes, name, number, secret, sentence,
    street, text_of_field, word,
};
use super::words::{is_between_names, is_of_names, is_of_word, is_whole_word, is_written_as_a_name};

/// Reads the value as its label says, and gives its end.
pub(super) fn take(text: &str, start: usize, label: &ValueLabel, place: &Announced, found: &mut Vec<Found>) -> usize {
    let announced = place.strong || place.said;
    if matches!(label.take, Take::WholeName | Take::Town | Take::Line | Take::Text) && !place.strong {
        return 0;
    }
    let rest = match label.take {
        // Names of accounts, of machines and of people are short.
        Take::Word | Take::Name | Take::WholeName if place.quote.is_none() => {
            bounded_by(&text[place.at..], LONGEST_NAME)
        }
        _ => bounded(&text[place.at..]),
    };
    let quote = place.quote.filter(|_| announced || !place.glued);
    let quoted = match label.take {
        // A password may hold the quote that ends it.
        Take::Secret if matches!(quote, Some('"' | '\'')) => quote.and_then(|quote| {
            let opened = text[..place.at].trim_end_matches(' ').strip_suffix(quote).unwrap_or_default();
            let backslashes = opened.bytes().rev().take_while(|byte| *byte == b'\\').count();
            in_escaping_quotes(rest, quote, backslashes)
        }),
        _ => quote.and_then(|quote| in_quotes(rest, quote)),
    };
    let mut add = |kind: PrivateKind, span: Range<usize>| {
        let end = span.end;
        if span.start < end {
            found.push(Found { kind, span });
        }
        end
    };
    let at = place.at;
    match label.take {
        Take::Word => {
            let value = quoted.unwrap_or_else(|| word(rest));
            // The end of a name in parts: `DC=finkenhof,DC=com`.
            if is_own(label, "dc") && is_top_domain(value) {
                return 0;
            }
            // In a language without spaces the sentence goes on behind a name in Latin letters.
            let latin = quoted.is_none() && !value.is_ascii() && value.starts_with(|c: char| c.is_ascii_alphanumeric());
            let value = value.find(is_whole_word).filter(|_| latin).map_or(value, |end| &value[..end]);
            let ends = rest[value.len()..].trim_start().is_empty()
                || rest[value.len()..].starts_with(['.', ',', ';', '\n', '\r', '!', ')', '"']);
            // `user was asked`, and in Japanese and Chinese whole sentences behind such a word.
            // Half the lines of a log are about a server or a device, and few name it.
            let tells =
                || is_telling(value) || value.contains(['.', '\\']) || place.strong && is_called(label, value, ends);
            if label.vague && !tells()
                || is_of_a_model(text, start, label, value)
                || is_own(label, "uid") && is_number(value)
            {
                return 0;
            }
            let sentence = quoted.is_none()
                && !place.strong
                && (place.told && !(ends && label.of_a_name)
                    || place.counted
                    || value.starts_with(is_whole_word) && place.said)
                && !is_telling(value);
            // `proxy: Increased the default timeout`
            let told = value.starts_with(char::is_uppercase)
                && value.chars().skip(1).all(char::is_lowercase)
                && rest[value.len()..].starts_with(' ')
                && rest[value.len()..]
                    .split(' ')
                    .skip(1)
                    .take(2)
                    .filter(|word| word.len() > 1 && word.chars().all(char::is_lowercase))
                    .count()
                    == 2;
            let goes_on = label.kind != PrivateKind::User
                && value.chars().all(char::is_lowercase)
                && rest[value.len()..].starts_with(' ')
                && rest[value.len() + 1..].starts_with(char::is_lowercase)
                && in_a_sentence(text, at);
            if (told || goes_on || is_of_a_sentence(label, value, &rest[value.len()..])) && quoted.is_none() {
                return 0;
            }
            // What a machine said stands in quotes too: `servidor "clave no encontrada"`.
            if quoted.is_some() && label.kind == PrivateKind::Host && (is_in_small_words(value) || tells_how(value)) {
                return 0;
            }
            let plain = !announced
                && quoted.is_none()
                && !is_said_of(text, start, label, at, value)
                && !says_who(text, label, at, value);
            if sentence || plain {
                return 0;
            }
            account(text, label.kind, at..at + value.len(), place, found)
        }
        Take::Name | Take::Field => {
            if !announced && label.take == Take::Name {
                let value = whole_name(text, at, label);
                return if value.is_empty() { 0 } else { add(label.kind, at..at + value.len()) };
            }
            let of_a_group = label.kind == PrivateKind::Group && label.take == Take::Field;
            if !announced {
                // `moved to group Vertrieb-Sued`, `in the group "Lager"`
                let value = quoted.unwrap_or_else(|| word(rest));
                let tells = quoted.is_some() || value.starts_with(char::is_uppercase) && value.contains('-');
                let told = of_a_group && tells && text[..at].ends_with([' ', '"', '\'', '«', '“', '„']);
                return if told && is_name(value) && !value.contains(['=', '\\']) {
                    add(label.kind, at..at + value.len())
                } else {
                    0
                };
            }
            if is_own(label, "gn") && quoted.is_none() || is_a_path(word(quoted.unwrap_or(rest))) {
                return 0;
            }
            if of_a_group && is_of_things(text, start, label, at) {
                return 0;
            }
            if of_a_group && let Some(end) = groups(text, at, quoted.unwrap_or(rest), found) {
                return end;
            }
            let mut add = |kind: PrivateKind, span: Range<usize>| {
                let end = span.end;
                if span.start < end {
                    found.push(Found { kind, span });
                }
                end
            };
            let value = quoted.unwrap_or_else(|| sentence(field(rest)));
            let value = if label.take == Take::Name { name(value) } else { value };
            let lower = value.starts_with(char::is_lowercase);
            // `Contact: see our site`
            let behind = &rest[value.len()..];
            let goes_on =
                |sign: &str| behind.strip_prefix(sign).is_some_and(|rest| rest.starts_with(char::is_lowercase));
            let said = quoted.is_none()
                && (lower && !value.contains(' ') && (goes_on(" ") || goes_on(", ") && is_a_clause(&behind[2..]))
                    || greets(value))
                || is_said_in_words(value);
            // `Client: libcurl/8.4.0`
            let versioned = rest[value.len()..].strip_prefix('/').is_some_and(|rest| {
                rest.starts_with(|c: char| c.is_ascii_digit())
                    && rest.split(' ').next().is_some_and(|rest| rest.contains('.'))
            });
            // `Firma` above a street is the first line of an address.
            let housed = place.next_line && {
                let last =
                    value.rsplit(' ').next().unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_lowercase());
                value.contains(' ') && (1..=4).contains(&last.len()) && is_number(last)
            };
            let told = label.take == Take::Name && is_a_sentence_of_signs(value, place.next_line);
            let ok = !(said
                || told
                || looks_like_a_guid(value)
                || versioned
                || housed
                || lower && quoted.is_none() && in_a_sentence(text, at))
                && is_name(value)
                && !(is_bare_name(label) && is_thing(value))
                && !(label.kind == PrivateKind::Person && is_segment(value))
                && !((label.kind == PrivateKind::Person || is_of_groups(label)) && is_technical(value))
                && (place.strong || value.chars().next().is_some_and(char::is_uppercase));
            // `Nachname, Vorname: Brandstetter, Hanne`
            let behind = &rest[value.len()..];
            let whole = value.len()
                + match label.take {
                    _ if quoted.is_some() => 0,
                    _ if label.of_two_parts => second_part(behind),
                    Take::Name if label.kind == PrivateKind::Person => given_part(value, behind),
                    _ => 0,
                };
            if ok { add(label.kind, at..at + whole) } else { 0 }
        }
        Take::Town => {
            let value = quoted.unwrap_or_else(|| field(rest));
            let letters = value.chars().filter(|c| c.is_alphabetic()).count();
            let named = value.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric() || is_whole_word(c));
            let fits = (2..=40).contains(&letters) && !value.split(' ').all(is_ordinary) && !is_state(value);
            if place.strong && named && fits { add(label.kind, at..at + value.len()) } else { 0 }
        }
        Take::WholeName => {
            let value = quoted.unwrap_or_else(|| name(field(rest)));
            if value.is_empty() {
                return 0;
            }
            let asian = label.words[0].first().is_some_and(|c| is_whole_word(*c));
            // `Adams, Eve`
            let length = value.len() + if quoted.is_none() { given_part(value, &rest[value.len()..]) } else { 0 };
            let value = &rest[..length];
            let listed =
                value.split_once(", ").is_some_and(|(family, _)| given_part(family, &value[family.len()..]) > 0);
            let words: Vec<&str> =
                value.split(' ').map(|word| if listed { word.trim_end_matches(',') } else { word }).collect();
            let whole = if asian {
                (2..=8).contains(&value.chars().count()) && value.chars().all(|c| is_whole_word(c) || c == ' ')
            } else {
                (2..=4 + words.iter().filter(|word| is_between_names(word)).count()).contains(&words.len())
                    && words.iter().filter(|word| is_written_as_a_name(word)).count() >= 2
                    && value.chars().all(|c| is_of_names(c) || c == ' ' || listed && c == ',')
            };
            let own: String = label.words.iter().flatten().collect();
            // `姓：王`, which is the last sign of many other words.
            let part = matches!(own.as_str(), "姓" | "名");
            let at_start =
                text[..start].chars().next_back().is_none_or(|c| matches!(c, '\n' | ' ' | '>' | '"' | '|' | '　'));
            let sign = part && at_start && value.chars().count() <= 3 && value.chars().all(is_whole_word);
            let beside = || super::forms::is_of_a_person(text, start, at + value.len());
            let whole_line = is_rest_of_line(rest, value.len());
            let whole_field =
                whole_line || quoted.is_some() || rest[value.len()..].starts_with(['&', ';', ',', '|', '<']);
            let alone = words.len() == 1
                && whole_field
                && super::forms::are_names(&words)
                && ((whole_line || quoted.is_some() && own == "nombre") && super::forms::is_family_name(&own, value)
                    || beside());
            let named = (whole && (!part || at_start) || sign || alone)
                && is_name(value)
                && !words.iter().any(|word| is_ordinary(word));
            // `Task name` is no person's.
            let of_thing = text[..start].trim_end_matches([' ', '_']).ends_with(char::is_alphanumeric)
                && text[..start].ends_with([' ', '_']);
            // `Name: Schnelle Suche` is a task's; a person's has a given name, or the ending of a Slavic family name.
            let somebodys = asian && !is_thing(value)
                || words.iter().any(|word| is_given(word))
                || words.iter().any(|word| super::initials::is_slavic(word) || super::initials::is_by_its_ending(word))
                || !is_bare_name(label)
                || sign
                || alone
                || listed && super::forms::are_names(&words)
                || super::forms::are_by_capitals(&own, &words)
                || super::forms::are_names(&words) && beside();
            if place.strong && named && somebodys && !of_thing { add(label.kind, at..at + value.len()) } else { 0 }
        }
        Take::Number => {
            // `BIC: COBADEFFXXX` has no digits.
            let letters = rest.bytes().take_while(u8::is_ascii_uppercase).count();
            let bank = matches!(label.words[0].as_slice(), ['b', 'i', 'c'] | ['s', 'w', 'i', 'f', 't']);
            let length = letters + rest[letters..].bytes().take_while(u8::is_ascii_alphanumeric).count();
            let told = place.strong || text[..at].ends_with(' ');
            if bank && told && letters >= 6 && matches!(length, 8 | 11) && !rest[length..].starts_with(is_of_word) {
                return add(label.kind, at..at + length);
            }
            // `il codice di accesso era Volpe_12`
            let sign = secret(rest);
            if label.kind == PrivateKind::Token
                && announced
                && quoted.is_none()
                && sign.contains('_')
                && looks_secret(sign)
            {
                return add(label.kind, at..at + sign.len());
            }
            let value = number(rest);
            let digits = value.chars().filter(|c| c.is_numeric()).count();
            let letters = value.chars().filter(|c| c.is_alphabetic()).count();
            // `RFC 3339`: so short a label needs a sign.
            let short = label.words.len() == 1 && label.words[0].len() <= 3;
            // One word of a sentence that a number follows by chance.
            let alone = label.words.len() == 1
                && label.words[0].len() <= 8
                && label.words[0].iter().all(char::is_ascii)
                && matches!(label.kind, PrivateKind::Subscriber | PrivateKind::Hardware);
            let serial = label.kind == PrivateKind::Hardware && is_a_serial(value) && is_of_a_serial(label);
            let least = match (label.kind, announced) {
                (_, true) if serial && (place.strong || digits > 0) => 0,
                (_, true) if is_of_a_mac(label) && is_of_a_network_card(value) => 0,
                // `Kaspersky vs 1234567`
                (_, false) if is_own(label, "vs") => 99,
                (PrivateKind::Hardware, false) if is_of_a_card(label) => 2,
                (_, false) if short => 7,
                (_, false) if alone && is_numbered(value) => 3,
                (_, false) if alone => 6,
                (PrivateKind::Hardware, false) if is_numbered(value) => 3,
                // `Service Tag 7XK9QW2`
                (PrivateKind::Hardware, false) if label.words.len() > 1 && is_a_tag(value) => 1,
                // `Latitude 5430` is a model.
                (PrivateKind::Street, false) if letters < 2 => 5,
                (PrivateKind::Payment | PrivateKind::Personal, true) => 4,
                (PrivateKind::Code, true) => 2,
                (_, true) => 3,
                (_, false) => 4,
            };
            let code = label.kind == PrivateKind::Code && (digits + letters < 8 || value.starts_with("0x"));
            let date = looks_like_a_date(value);
            // `"eta": "00:01:40"`: a time is nobody's age.
            let clock = label.kind == PrivateKind::Personal && is_a_time(value);
            // A GUID that numbers a request is evidence; one that numbers a customer is not.
            let own = label.words[0].as_slice();
            let of_a_request = ["request", "ticket", "incident", "transaction"]
                .iter()
                .any(|word| word.chars().eq(own.iter().copied()));
            let guid = looks_like_a_guid(value) || begins_a_guid(value, &rest[value.len()..]);
            // Of the system or of its groups, and what all installations of a product have.
            let everybodys =
                value.starts_with("S-1-") && !super::paths::is_somebodys_sid(value) || guid && is_of_a_product(own);
            let dump = matches!(label.kind, PrivateKind::Payment | PrivateKind::Subscriber) && is_dump(value);
            // A network card has a number of twelve digits and no other.
            let card = is_of_a_card(label) && value.chars().filter(char::is_ascii_hexdigit).count() != 12;
            // A maker left it, a system gave it back, or a bus counts it.
            let bus = label.kind == PrivateKind::Hardware && value.starts_with("0x") && value.len() <= 6;
            let counted = label.kind == PrivateKind::Hardware && is_counted(value);
            let nobodys = is_placeholder(value) || counted || is_result(value) || bus || clock;
            let article = ["KB", "CVE", "RFC"].iter().any(|head| value.starts_with(head));
            if digits < least
                || code
                || date
                || everybodys
                || nobodys
                || dump
                || card
                || (article || guid && (of_a_request || is_of_a_policy(text, start, label)))
                    && label.kind == PrivateKind::Subscriber
                || value.starts_with("0x") && label.kind != PrivateKind::Hardware
            {
                return 0;
            }
            add(label.kind, at..at + value.len())
        }
        Take::Digits => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let whole = !rest[digits..].starts_with(|c: char| is_of_word(c));
            if (3..=4).contains(&digits) && whole && (announced || text[..at].ends_with(' ')) {
                add(label.kind, at..at + digits)
            } else {
                0
            }
        }
        // What is gone already says nothing of the words behind it.
        Take::Secret if rest.starts_with("**") && is_gone(rest) => 0,
        Take::Secret => {
            let value = match quoted {
                Some(value) if announced || is_mixed(value) => value,
                _ if quoted.is_none() && !place.strong && is_told(text, start..place.at, place.told, rest) => {
                    secret(rest)
                }
                // `my password is wrong`
                _ if announced && !place.strong => {
                    let value = secret(rest);
                    if !is_mixed(value) && !value.contains(['-', '#', '$', '!', '_']) {
                        return 0;
                    }
                    value
                }
                // `password: I think it is …`
                _ if announced && let Some(length) = in_a_clause(rest) => {
                    let value = secret(&rest[length..]);
                    return add(label.kind, at + length..at + length + value.len());
                }
                _ if announced
                    && quoted.is_none()
                    && place.strong
                    && let Some(words) = in_words(rest) =>
                {
                    words
                }
                _ if announced => secret(rest),
                _ if is_mixed(secret(rest)) && text[..at].ends_with(' ') => secret(rest),
                _ => return 0,
            };
            // `Zugangsdaten: admin / Hagebutte2026?`
            let behind = rest[value.len()..].trim_start_matches(' ');
            if place.strong
                && quoted.is_none()
                && let Some(second) = behind.strip_prefix(['/', '|']).map(|second| second.trim_start_matches(' '))
            {
                let password = secret(second);
                if is_mixed(password) && !value.is_empty() {
                    let from = at + rest.len() - second.len();
                    if names_account(value) {
                        add(PrivateKind::User, at..at + value.len());
                    }
                    return add(PrivateKind::Token, from..from + password.len());
                }
            }
            if is_of_a_signature(label) && !(text[..at].ends_with('=') || quoted.is_some() && is_own(label, "sig")) {
                return 0;
            }
            if is_of_a_signature(label) && !is_signature(value) {
                return 0;
            }
            let plain = !place.strong && is_ordinary(value);
            // `PWD` is also the folder in which a command works.
            let folder = value.starts_with('/') || value.as_bytes().get(1..3) == Some(b":\\");
            let counted = value.len() <= 2 && value.bytes().all(|byte| byte.is_ascii_digit());
            // `Clave: en reserva`: of a key as often as of a password, and `session opened`.
            let goes_on = rest.get(value.len() + 1..).is_some_and(|rest| rest.starts_with(char::is_lowercase));
            let told = quoted.is_none()
                && ["clave", "session", "llave", "chiave", "chave"].iter().any(|own| is_own(label, own))
                && (goes_on || is_of_it(text, start))
                && value.chars().all(char::is_lowercase);
            // A sentence in a script without spaces is what a program says of passwords.
            let sentence = quoted.is_none() && value.chars().filter(|c| is_whole_word(*c)).count() > LONGEST_WORD;
            if value.is_empty()
                || plain
                || counted
                || sentence
                || quoted.is_none() && begins_a_sentence(value, &rest[value.len()..])
                || quoted.is_some() && value.contains(' ') && super::absent::is_absent(value)
                || told
                || value.eq_ignore_ascii_case("kaspersky")
                || is_variable(value)
                || value.starts_with(['(', '{', '['])
                || folder && label.words.len() == 1 && label.words[0].iter().collect::<String>() == "pwd"
                || is_state(value)
            {
                0
            } else {
                add(label.kind, at..at + value.len())
            }
        }
        Take::Line => {
            if !place.strong {
                return 0;
            }
            let rest = &text[at..];
            let end = rest.find(['\n', '\r', '"', '\'', '<']).unwrap_or(rest.len());
            let cookie = label.words.iter().any(|word| word.starts_with(&['c', 'o', 'o', 'k', 'i', 'e']));
            let value = rest[..end].trim_end();
            let value = if cookie { without_attributes(value) } else { value };
            if value.is_empty()
                || cookie && is_nobodys_cookie(value)
                || !cookie && is_scheme(&rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())])
            {
                0
            } else {
                add(label.kind, at..at + value.len())
            }
        }
        Take::Text => {
            let value = quoted.unwrap_or_else(|| sentence(text_of_field(rest)));
            let digits = value.chars().filter(|c| c.is_numeric()).count();
            if place.strong && digits >= 3 && !is_state(value) { add(label.kind, at..at + value.len()) } else { 0 }
        }
        Take::Date => {
            let value = date(rest);
            if value.is_empty() { 0 } else { add(label.kind, at..at + value.len()) }
        }
        Take::Telephone => {
            let value = super::telephones::telephone_digits(rest);
            let digits = value.bytes().filter(u8::is_ascii_digit).count();
            if (6..=15).contains(&digits)
                && !looks_like_a_date(value)
                && !is_result(value)
                && !text[..at].ends_with('-')
            {
                add(label.kind, at..at + value.len())
            } else {
                0
            }
        }
        Take::Street => {
            let value = quoted.unwrap_or_else(|| without_next_clause(street(rest)));
            // `wohnhaft Lindenweg 14`: the label leads to nothing else.
            let leads = label.words.len() > 1
                || label.words[0].starts_with(&['w', 'o', 'h', 'n'])
                || label.words[0].starts_with(&['a', 'n', 's', 'c', 'h']);
            let led = leads
                && text[..at].ends_with(' ')
                && value.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, 'у' | 'в'));
            let numbered = value.starts_with(|c: char| c.is_ascii_digit());
            // `-address gate.example.org -pn 14001` is a machine's.
            if text[..start].ends_with('-') && (value.contains(" -") || !value.contains(' ')) {
                return 0;
            }
            if numbered && label.words.len() == 1 && label.words[0] == ['v', 'i', 'a'] {
                return 0;
            }
            if (place.strong || led) && is_street(value) { add(label.kind, at..at + value.len()) } else { 0 }
        }
    }
}

/// The groups of a path, `Managed devices / Filiale Nord`, but for those that every installation has; nothing where it is no path.
fn groups(text: &str, at: usize, rest: &str, found: &mut Vec<Found>) -> Option<usize> {
    let ends = ['"', ',', ';', '|', '<', '>', '\n', '\r', '\t', '(', ')', '{', '}', '[', ']', ':', '=', '\\'];
    let path = &rest[..rest.find(ends).unwrap_or(rest.len())];
    if !path.contains('/') || path.starts_with('/') {
        return None;
    }
    let mut reached = 0;
    for part in path.split('/') {
        let value = sentence(part.trim()).trim_end_matches(['.', '!', '?', '\'']);
        let start = at + (value.as_ptr() as usize - rest.as_ptr() as usize);
        debug_assert!(text[start..].starts_with(value));
        if !is_builtin(value) && is_name(value) {
            found.push(Found { kind: PrivateKind::Group, span: start..start + value.len() });
            reached = start + value.len();
        }
    }
    Some(reached)
}

/// Whether what stands behind the header of an authorisation names how somebody signs in, and nothing by which: one word, or
/// what the server asks for.
fn is_scheme(value: &str) -> bool {
    let mut words = value.trim().trim_matches(['"', '\'']).split([' ', ',']).filter(|word| !word.is_empty());
    let name = |word: &str| {
        word.len() <= 20 && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && !is_mixed(word)
    };
    let Some(scheme) = words.next().filter(|word| name(word)) else { return false };
    const SCHEMES: [&str; 22] = [
        "negotiate",
        "ntlm",
        "kerberos",
        "basic",
        "digest",
        "bearer",
        "oauth",
        "hoba",
        "mutual",
        "vapid",
        "scram-sha-1",
        "scram-sha-256",
        "gss-api",
        "gssapi",
        "anonymous",
        "none",
        "aws4-hmac-sha256",
        "apikey",
        "dpop",
        "token",
        "passport1.4",
        "concealed",
    ];
    let asked = |word: &str| {
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        SCHEMES.contains(&word.to_lowercase().as_str())
            || ["realm", "charset", "algorithm", "qop", "error", "stale", "scope", "title"]
                .contains(&key.to_lowercase().as_str())
            || value.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'"') && key.len() < 12
    };
    (SCHEMES.contains(&scheme.to_lowercase().as_str()) || is_state(scheme)) && words.all(asked)
}

/// Bare words for a group.
const GROUPS: [&str; 12] = [
    "group",
    "gruppe",
    "groupe",
    "grupo",
    "gruppo",
    "groep",
    "grupa",
    "skupina",
    "группа",
    "група",
    "grup",
    "グループ",
];

/// Whether a label says that a group is named, and no network or company.
fn is_of_groups(label: &ValueLabel) -> bool {
    const STEMS: [&str; 5] = ["gr", "skup", "гр", "組", "グル"];
    let stems = STEMS.iter().map(|stem| super::words::fold(stem));
    label.kind == PrivateKind::Group
        && stems
            .into_iter()
            .any(|stem| label.words.iter().any(|word| word.iter().collect::<String>().starts_with(&stem)))
}

/// Beginnings of words whose groups somebody names: those of people, of machines, and of who looks after them.
const OF_SOMEBODY: &str = "assigned selected default previous next former own user device computer host machine server client admin team work home security parent sub child own current old new target source primary \
    main managed policy local domain ad member customer staff the my our your this in to of from into for and is or benutzer geräte rechner verwalt arbeits ziel \
    utilisat appareil ordinat travail usuari equipo dispositiv trabajo utent lavoro gebruik apparat werk użytk urządz robocz uživat zařízení пользов устройст компьют \
    администр рабоч користув пристро комп kullan cihaz name nom nombre nome naam nazwa имя to zu zur der die das dem la le el il do da di del moved path";

/// Whether so short a word behind the word for a password begins a sentence: `sei password: con il punto, con lo spazio`.
fn begins_a_sentence(value: &str, behind: &str) -> bool {
    let line = behind.split(['\n', '\r']).next().unwrap_or_default();
    let Some(rest) = line.strip_prefix([' ', '\'', '’']) else { return false };
    let word =
        |word: &&str| word.chars().count() > 1 && word.trim_end_matches(['.', ',']).chars().all(char::is_alphabetic);
    value.chars().count() <= 4
        && value.chars().all(char::is_alphabetic)
        && rest.split(' ').take(3).take_while(word).filter(|word| word.chars().all(char::is_lowercase)).count() >= 2
}

/// Whether a word in small letters says how something is or what became of it.
fn tells_how(value: &str) -> bool {
    value.chars().all(char::is_lowercase) && value.chars().count() >= 5 && says_how(value)
}

/// Whether a word behind a label begins a sentence, or goes on in one: `1 PC: Vorgänger hat die Verlängerung abgemeldet`,
/// `un equipo: el anterior encargado optó`, `Op de computer zelf: actief`.
fn is_of_a_sentence(label: &ValueLabel, value: &str, behind: &str) -> bool {
    let rest = match behind.strip_prefix(' ') {
        Some(rest) if label.kind == PrivateKind::Host => rest.split(['\n', '\r']).next().unwrap_or_default(),
        Some(_) => return false,
        None => return behind.starts_with(':') && tells_how(value),
    };
    let word = |word: &str| {
        word.chars().count() > 1 && word.trim_end_matches(['.', ',', '!', '?']).chars().all(char::is_alphabetic)
    };
    let words = rest.split(' ').take(3).take_while(|part| word(part)).count();
    let small = rest.starts_with(char::is_lowercase);
    let article =
        (value.chars().count() <= 3 || is_indefinite(value)) && value.chars().all(char::is_lowercase) && words >= 2;
    let written = value.starts_with(char::is_uppercase) && value.chars().skip(1).all(char::is_lowercase);
    article || written && small && words == 3
}

/// Whether words behind a label are a sentence, as no group or company is called: five or more, the first of them in small letters.
fn is_said_in_words(value: &str) -> bool {
    let plain = |word: &str| word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | ','));
    value.starts_with(char::is_lowercase)
        && value.split(' ').count() >= 5
        && value.split(' ').all(plain)
        && value.split(' ').filter(|word| word.starts_with(char::is_lowercase)).count() >= 4
}

/// The longest password of several words, in bytes.
const LONGEST_OF_WORDS: usize = 40;

/// A password of several words to the end of its line, of which the last has a digit: `Kennwort: Rot Buche 9!`. Words in small letters
/// are a sentence.
fn in_words(rest: &str) -> Option<&str> {
    let line = rest[..rest.find(['\n', '\r', '"', '<', '>', '|', '\t']).unwrap_or(rest.len())].trim_end();
    let words: Vec<&str> = line.split(' ').collect();
    let (last, others) = words.split_last()?;
    let named = |word: &&str| {
        word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic) && !is_ordinary(word)
    };
    let right = (1..=4).contains(&others.len())
        && line.len() <= LONGEST_OF_WORDS
        && others.iter().all(named)
        && !is_state(others[0])
        && !says_how(others[0])
        && last.contains(|c: char| c.is_ascii_digit())
        && last.chars().all(|c| {
            c.is_alphanumeric() || matches!(c, '!' | '?' | '#' | '$' | '%' | '&' | '*' | '+' | '-' | '_' | '.')
        });
    right.then_some(line)
}

/// The length of the second part of a name behind a comma, with the comma.
fn second_part(behind: &str) -> usize {
    let Some(rest) = behind.strip_prefix(',') else { return 0 };
    let bare = rest.trim_start_matches(' ');
    let value = name(field(bare));
    let first = value.split(' ').next().unwrap_or_default();
    let named =
        value.starts_with(char::is_uppercase) && is_name(value) && !is_ordinary(first) && value.split(' ').count() <= 3;
    if named { behind.len() - bare.len() + value.len() } else { 0 }
}

/// Whether a value is a time of the day or a length of time: `10:31`, `00:01:40`.
fn is_a_time(value: &str) -> bool {
    let parts: Vec<&str> = value.split(':').collect();
    matches!(parts.len(), 2 | 3)
        && parts.iter().all(|part| part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a name of one part is the top of all of its kind.
fn is_top_domain(value: &str) -> bool {
    value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_alphabetic())
        || super::hosts::ENDINGS.iter().any(|ending| value.eq_ignore_ascii_case(ending))
}

/// The most characters of a password in a script without spaces.
const LONGEST_WORD: usize = 12;

/// Whether nothing stands behind a value on its line but what closes it.
fn is_rest_of_line(rest: &str, length: usize) -> bool {
    rest[length..]
        .split(['\n', '\r'])
        .next()
        .unwrap_or_default()
        .trim_matches([' ', '"', ',', '.', '|', '\u{a0}'])
        .is_empty()
}

/// Whether nothing but stars stands where a value was; in bold it stands between them.
fn is_gone(rest: &str) -> bool {
    rest.trim_start_matches('*')
        .chars()
        .next()
        .is_none_or(|sign| sign.is_whitespace() || matches!(sign, '.' | ',' | ';' | ')' | '"' | '|' | '<'))
}

/// Whether a sentence goes on: words alone, and nothing that is told with a sign or in figures.
fn is_a_clause(rest: &str) -> bool {
    let line = rest.split(['\n', '\r']).next().unwrap_or_default();
    line.split(' ').count() >= 2
        && !line.contains([':', '=', '@', ';', '|'])
        && !line.contains(|c: char| c.is_ascii_digit())
}

/// Whether a bare word for a group is that of something else: `Service group: UIGroup`, `Группа приложений: Доверенные`. A group of
/// people or machines is called so, or by the word alone.
fn is_of_things(text: &str, start: usize, label: &ValueLabel, at: usize) -> bool {
    if !GROUPS.iter().any(|word| is_own(label, &super::words::fold(word))) {
        return false;
    }
    // The word for its kind in a table of names, where the state stands behind it.
    if super::tool_hosts::suffix_of_net_bios(text, start).is_some() {
        return true;
    }
    let somebodys = |word: &str| {
        let word = word.to_lowercase();
        OF_SOMEBODY.split(' ').filter(|part| !part.is_empty()).any(|part| match part.chars().count() {
            0..=3 => word == part,
            _ => word.starts_with(part),
        })
    };
    let head = before(text, start, 32);
    let joint = head.chars().next_back().is_some_and(|c| c == ' ' || c == '_' || c == '-' || c.is_lowercase());
    let word = head.trim_end_matches([' ', '_', '-']);
    let from =
        word.char_indices().rev().take_while(|(_, c)| c.is_alphabetic()).last().map_or(word.len(), |(place, _)| place);
    // Elsewhere than in English an adjective stands before it.
    let of_another = joint && is_own(label, "group") && from < word.len() && !somebodys(&word[from..]);
    // What stands between the word and its sign says whose it is.
    let own = start + text[start..at].find([' ', ':', '=', '"', '\t']).unwrap_or(at - start);
    let mut between = text[own..at].split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 3);
    of_another
        || between.next_back().is_some_and(|word| !somebodys(word) && !matches!(word, "REG" | "string" | "value"))
}

/// Whether a label is this one word.
fn is_own(label: &ValueLabel, word: &str) -> bool {
    matches!(label.words.as_slice(), [own] if own.iter().copied().eq(word.chars()))
}

/// Whether what a label names is said of something else: `Tipo de clave`, `Estado de la clave`.
fn is_of_it(text: &str, start: usize) -> bool {
    let head = before(text, start, 16).to_lowercase();
    ["de ", "de la ", "della ", "da ", "di ", "of ", "of the "].iter().any(|word| head.ends_with(word))
}

/// Whether a value is an activation code, or one with a character too much or too few.
fn is_grouped_like_a_code(value: &str) -> bool {
    let groups = value.split('-');
    let right = |group: &str| (4..=6).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_alphanumeric());
    value.bytes().any(|byte| byte.is_ascii_digit())
        && groups.clone().count() == 4
        && groups.clone().all(right)
        && groups.filter(|group| group.len() == 5).count() >= 3
}

fn is_number(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the first word of a label says that a product is told from others, not a machine.
fn is_of_a_product(own: &[char]) -> bool {
    let word: String = own.iter().collect();
    ["product", "produ", "prodotto", "продукт", "ürün", "urun", "製品", "产品"]
        .iter()
        .any(|start| word.starts_with(start))
}

/// Whether a value is the first group of a GUID whose dashes are escaped: `ae352b5c&#45;0c94…`.
fn begins_a_guid(value: &str, behind: &str) -> bool {
    const ESCAPED: [&str; 6] = ["&#45;", "&#x2d;", "&#x2D;", "%2D", "=2D", "\\u002d"];
    let dash = ESCAPED.iter().find(|dash| behind.starts_with(**dash));
    let next = dash.and_then(|dash| behind.get(dash.len()..dash.len() + 4)).unwrap_or_default();
    let hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    value.len() == 8 && hex(value) && next.len() == 4 && hex(next)
}

/// Whether a label is of a policy, of which those of the program have a GUID and those of an insurer none.
fn is_of_a_policy(text: &str, start: usize, label: &ValueLabel) -> bool {
    const POLICIES: [&str; 8] = ["polic", "polis", "poliz", "poliç", "apolic", "полис", "поліс", "pojist"];
    let head = before(text, start, 12).trim_end_matches([' ', '_', '-']).to_lowercase();
    let word = head.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    POLICIES.iter().any(|start| word.starts_with(start))
        || label.words.iter().any(|word| {
            let word: String = word.iter().collect();
            POLICIES.iter().any(|start| word.starts_with(start))
        })
}

/// Whether a label names a network card itself.
fn is_of_a_card(label: &ValueLabel) -> bool {
    const CARDS: [&str; 8] = ["nic", "network", "netz", "carte", "tarjeta", "scheda", "placa", "karta"];
    let word: String = label.words[0].iter().collect();
    // `eth0 0A1B2C3D4E5F`
    if matches!(word.as_str(), "eth" | "wlan" | "eno" | "ens") {
        return label.kind == PrivateKind::Hardware;
    }
    let other = ["netw", "sitova", "сетев", "мережев", "ag", "网卡", "ネットワ"];
    label.kind == PrivateKind::Hardware
        && (CARDS.iter().any(|card| word.starts_with(card)) || other.iter().any(|start| word.starts_with(start)))
}

/// Whether a value is bytes in hexadecimal digits, as a dump or a thumbprint has them.
fn is_dump(value: &str) -> bool {
    let mut groups = value.split(' ');
    let last = groups.next_back().unwrap_or_default();
    // The last one may be cut.
    groups.clone().count() >= 2
        && last.len() <= 2
        && groups.all(|group| group.len() == 2 && group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Words for a printer.
const PRINTERS: [&str; 10] = [
    "printer",
    "drucker",
    "imprimante",
    "impresora",
    "stampante",
    "impressora",
    "drukarka",
    "принтер",
    "tiskarna",
    "yazici",
];

/// Whether a word behind a label is the model of a printer or of a station, not the name of a machine.
fn is_of_a_model(text: &str, start: usize, label: &ValueLabel, value: &str) -> bool {
    let printer = PRINTERS.iter().any(|word| is_own(label, word));
    if printer {
        return !is_of_machines(value) && !value.contains('.');
    }
    // `NODE1 NODE2`: the next of what is counted.
    let own: String = text[start..].chars().take_while(|c| c.is_alphabetic()).collect();
    let bare = value.trim_end_matches(|c: char| c.is_ascii_digit());
    if bare.len() < value.len() && bare.to_lowercase() == own.to_lowercase() {
        return true;
    }
    // `docking station TB16S`
    let head = before(text, start, 32);
    let word =
        head.strip_suffix(' ').unwrap_or_default().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let joins =
        ["the", "on", "at", "from", "for", "of", "to", "by", "with", "in", "and", "is", "this", "my", "die", "der"];
    is_own(label, "station")
        && word.len() >= 3
        && word.chars().all(char::is_lowercase)
        && !joins.contains(&word)
        && !value.contains('-')
}

/// Whether a label is the word for a name alone, which tasks, files and components have too.
fn is_bare_name(label: &ValueLabel) -> bool {
    let word: String = label.words.iter().flatten().collect();
    ["name", "nom", "nombre", "nome", "naam", "nazwa", "nazev", "имя", "ad", "isim", "名前", "名称", "名字", "名稱"]
        .contains(&word.as_str())
}

/// A user or a host, with the domain that stands before one.
pub(super) fn account(
    text: &str,
    kind: PrivateKind,
    span: Range<usize>,
    place: &Announced,
    found: &mut Vec<Found>,
) -> usize {
    let value = &text[span.clone()];
    // An address of the web, a folder and an option begin with no name; what follows a slash is another value.
    if value.contains("://") || value.starts_with('/') {
        return 0;
    }
    // What runs something is named by its place too, and who is known by the rules for paths.
    if is_a_path(value) {
        return 0;
    }
    // What tells its own kind is found by it: of a code the last group stays.
    if is_grouped_like_a_code(value) || super::numbers::is_iban(value) || SIGNED.contains(&value) {
        return 0;
    }
    // `Logon ID: 0x3E4`
    if value
        .strip_prefix("0x")
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    {
        return 0;
    }
    // `Server: Microsoft-IIS/10.0`
    let version = value.split_once('/').map_or("", |(_, version)| version);
    if version.starts_with(|c: char| c.is_ascii_digit())
        && version.contains('.')
        && version.split('.').count() < 5
        && kind == PrivateKind::Host
    {
        return 0;
    }
    let value = value.split('/').next().unwrap_or_default();
    let end = span.start + value.len();
    // Only a long one tells of somebody, and is found by its own form.
    if value.contains('@') || value.starts_with("S-1-") {
        return 0;
    }
    if kind == PrivateKind::User && value.contains('\\') {
        let (domain, user) =
            (value.split('\\').next().unwrap_or_default(), value.rsplit('\\').next().unwrap_or_default());
        // `NT-AUTORITÄT\Lokaler Dienst`
        if is_authority(domain) {
            return end;
        }
        if names_account(domain) && !domain.contains(' ') {
            found.push(Found { kind: PrivateKind::Group, span: span.start..span.start + domain.len() });
        }
        if names_account(user) {
            found.push(Found { kind, span: end - user.len()..end });
        }
        return end;
    }
    if value.contains('\\') {
        return 0;
    }
    // `server01:8080`
    let value = value.split(':').next().unwrap_or_default();
    // A whole name: words with capitals behind the first one, unless the last is the next label.
    let more = if kind == PrivateKind::User
        && place.strong
        && place.quote.is_none()
        && value.starts_with(char::is_uppercase)
    {
        name(field(bounded_by(&text[span.start..], LONGEST_NAME)))
    } else {
        value
    };
    let value = if more.len() > value.len() && more.starts_with(value) { more } else { value };
    let file = [".exe", ".dll", ".sys", ".log", ".txt", ".msi", ".xml", ".json", ".cpp"]
        .iter()
        .any(|end| value.ends_with(end));
    if file || !names_account(value) || value.split(' ').all(is_ordinary) || super::addresses::is_address(value) {
        return 0;
    }
    if is_state(value)
        || (kind == PrivateKind::Host || value.len() >= LEAST_OF_A_TERM) && is_a_term(value)
        || value.to_lowercase().contains("касперск")
        || kind != PrivateKind::User && super::hosts::is_public(value)
        || kind == PrivateKind::Host && !value.contains(char::is_alphabetic)
    {
        return 0;
    }
    let end = span.start + value.len();
    found.push(Found { kind, span: span.start..end });
    if kind == PrivateKind::User && place.strong {
        // `login: eve / secret1`
        let rest = bounded(&text[end..]);
        let behind = rest.strip_prefix(" / ").or_else(|| rest.strip_prefix('/')).unwrap_or_default();
        let password = secret(behind);
        if is_mixed(password) {
            let start = end + rest.len() - behind.len();
            found.push(Found { kind: PrivateKind::Token, span: start..start + password.len() });
            return start + password.len();
        }
    }
    end
}

/// Whether a value is the place of a file, of a device or in the registry, and names nobody by itself.
fn is_a_path(value: &str) -> bool {
    let bytes = value.as_bytes();
    let drive = bytes.first().is_some_and(u8::is_ascii_alphabetic) && matches!(bytes.get(1..3), Some(b":\\" | b":/"));
    let upper = value.get(..5).unwrap_or_default().to_ascii_uppercase();
    drive
        || upper.starts_with("HKEY_")
        || ["HKLM\\", "HKCU\\", "HKCR\\", "HKU\\"].iter().any(|hive| upper.starts_with(hive))
        || value.starts_with('%') && value.contains('\\')
        || ["\\Device\\", "\\??\\", "\\\\?\\"].iter().any(|start| value.starts_with(start))
        || value.contains('\\') && value.split('\\').filter(|part| !part.is_empty()).count() >= 3
}

/// From this length on, a word of the trade is no user's name either.
const LEAST_OF_A_TERM: usize = 10;

/// Whether a value is one word of the trade, as every log has it, and so no machine's or user's name: `configuration`.
fn is_a_term(value: &str) -> bool {
    let small = value.chars().skip(1).all(char::is_lowercase);
    small
        && value.chars().count() >= 6
        && value.chars().all(char::is_alphabetic)
        && super::technical::is_technical(value)
}

/// Whether what stands behind a bare label is a name all the same: by its look, or by what is said of it.
pub(super) fn says_who(text: &str, label: &ValueLabel, at: usize, value: &str) -> bool {
    let glued = label.words[0].first().is_some_and(|c| is_whole_word(*c));
    if !(glued || text[..at].ends_with([' ', '\u{a0}'])) || value.is_empty() || !value.is_ascii() {
        return false;
    }
    let behind = text[at + value.len()..].trim_start();
    let signed = label.kind == PrivateKind::User && SIGNED.iter().any(|word| behind.starts_with(word));
    // Latin letters in a sentence of another script.
    let foreign = label.words[0].iter().any(|c| matches!(c, '\u{400}'..='\u{4FF}') || is_whole_word(*c))
        && label.kind == PrivateKind::User
        && value.len() >= 4
        && value.starts_with(|c: char| c.is_ascii_lowercase())
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
        && (behind.is_empty() || behind.starts_with(|c: char| !c.is_ascii() || c == ',' || c == '.'));
    let plain_word = value.starts_with(|c: char| c.is_ascii_uppercase())
        && value.bytes().skip(1).all(|byte| byte.is_ascii_lowercase());
    let named = label.words.len() > 1
        && !plain_word
        && (behind.is_empty() || text[at + value.len()..].starts_with(['\n', ',', ';', '.', ')']))
        && value.len() >= 4
        && !is_state(value)
        && !is_said(value)
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
    let shouted = label.kind == PrivateKind::Group
        && value.len() >= 5
        && value.bytes().all(|byte| byte.is_ascii_uppercase())
        && !is_ordinary(value);
    signed || foreign || named || shouted || is_telling(value) || label.kind == PrivateKind::User && is_dotted(value)
}

/// Whether a word in small letters has an ending with which English says how something is or what became of it.
fn is_said(value: &str) -> bool {
    let endings = ["able", "ible", "ing", "ed", "less", "ful", "ous", "ive"];
    value.len() >= 6
        && value.bytes().all(|byte| byte.is_ascii_lowercase())
        && endings.iter().any(|end| value.ends_with(end))
}

/// A whole name behind a label without a sign: two to four words with capitals, to the end of what is said.
pub(super) fn whole_name<'t>(text: &'t str, at: usize, label: &ValueLabel) -> &'t str {
    let rest = bounded_by(&text[at..], LONGEST_NAME);
    let rest = &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())];
    if label.words[0].first().is_some_and(|c| is_whole_word(*c)) {
        let end = rest.find(|c: char| !(is_whole_word(c) || matches!(c, ' ' | '\u{3000}'))).unwrap_or(rest.len());
        let value = rest[..end].trim();
        let fits = (2..=8).contains(&value.chars().count()) && rest[end..].trim().is_empty();
        return if fits && text[..at].ends_with([' ', '\u{3000}']) { value } else { "" };
    }
    // A name goes on with a capital or a small word of names; most of what follows does not, and is asked no further.
    let goes_on = |word: &str| {
        is_between_names(word)
            || is_written_as_a_name(word)
            || word.chars().next().is_some_and(|c| !c.is_lowercase() && c.is_alphabetic())
    };
    if rest.split(' ').nth(1).is_some_and(|word| !goes_on(word)) {
        return "";
    }
    let value = name(field(rest));
    let words: Vec<&str> = value.split(' ').collect();
    let capital = |word: &&str| is_written_as_a_name(word);
    let right = text[..at].ends_with([' ', '\u{a0}'])
        && (2..=4).contains(&words.len())
        && words.iter().filter(|word| capital(word)).count() >= 2
        && !words.iter().any(|word| is_ordinary(word))
        && value.chars().all(|c| is_of_names(c) || c == ' ')
        && !value.chars().any(is_whole_word)
        && value.chars().any(char::is_lowercase);
    let behind = &rest[value.len()..];
    let ends = behind.trim().is_empty()
        || behind.starts_with([',', '.', ';', ')', '!', '"', '<', '(', ':'])
        || behind.starts_with(" (")
        || behind.starts_with(" <");
    let starts = label.words.len() > 1 || {
        let head = before(text, at, 80).trim_end().rsplit(['\n', '.', ':', '|', '>']).next().unwrap_or_default();
        head.split(' ').filter(|word| !word.is_empty()).count() <= 1
    };
    if right && ends && starts && is_name(value) { value } else { "" }
}

/// What is said of a user behind the name.
const SIGNED: [&str; 83] = [
    "fehlgeschlagen",
    "ha iniciado",
    "ha cerrado",
    "ha effettuato",
    "a ouvert",
    "a fermé",
    "logged",
    "signed",
    "has logged",
    "angemeldet",
    "abgemeldet",
    "meldet",
    "connecté",
    "déconnecté",
    "s'est",
    "conectado",
    "desconectado",
    "inició",
    "cerró",
    "connesso",
    "disconnesso",
    "collegato",
    "aangemeld",
    "afgemeld",
    "zalogowany",
    "wylogowany",
    "zalogował",
    "conectou",
    "desconectou",
    "entrou",
    "saiu",
    "вошёл",
    "вошел",
    "вышел",
    "вошла",
    "вышла",
    "увійшов",
    "вийшов",
    "увійшла",
    "oturum",
    "giriş",
    "çıkış",
    "登录",
    "注销",
    "がログ",
    "已登",
    "has been locked",
    "has been disabled",
    "has been unlocked",
    "has been created",
    "has been deleted",
    "was locked",
    "was disabled",
    "was created",
    "was deleted",
    "is locked",
    "is disabled",
    "wurde gesperrt",
    "wurde deaktiviert",
    "wurde angelegt",
    "wurde gelöscht",
    "ist gesperrt",
    "ist angemeldet",
    "a été verrouillé",
    "a été désactivé",
    "ha sido bloqueado",
    "está bloqueado",
    "è stato bloccato",
    "è bloccato",
    "foi bloqueado",
    "is aangemeld",
    "is vergrendeld",
    "is geblokkeerd",
    "zablokowany",
    "został zablokowany",
    "się zalogował",
    "se přihlásil",
    "se odhlásil",
    "byl uzamčen",
    "заблокирован",
    "отключен",
    "заблоковано",
    "tarafından",
];

/// Labels of machines that as often stand before something else.
const VAGUE: [&str; 50] = [
    "server",
    "client",
    "device",
    "machine",
    "terminal",
    "station",
    "gateway",
    "printer",
    "node",
    "asset",
    "endpoint",
    "relay",
    "ssid",
    "gerat",
    "knoten",
    "endgerat",
    "maquina",
    "terminale",
    "machine",
    "apparaat",
    "serwer",
    "urzadzenie",
    "dispositivo",
    "compte",
    "conta",
    "konto",
    "cuenta",
    "устройство",
    "сервер",
    "машина",
    "станция",
    "пристріи",
    "cihaz",
    "sunucu",
    "设备",
    "服务器",
    "デバイス",
    "サーバー",
    "account",
    "аккаунт",
    "акаунт",
    "アカウント",
    "účet",
    "target",
    "agent",
    "asset",
    "instance",
    "collector",
    "zařízení",
    "aygıt",
];

/// Whether what stands behind a vague label and a sign is what something is called: of a machine by a part of it, of an
/// account by its small letters.
fn is_called(label: &ValueLabel, value: &str, ends: bool) -> bool {
    let small = value.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_' | '-'));
    match label.kind {
        PrivateKind::Host => is_of_machines(value),
        PrivateKind::User => ends && small && value.len() >= 4 && !is_state(value),
        _ => false,
    }
}

/// Whether a value is the name of a variable that holds it: `$PASSWORD`, `%PASS%`, `{{ vault_pass }}`.
fn is_variable(value: &str) -> bool {
    let name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    let dots = |c: char| matches!(c, '•' | '●' | '*' | '.' | '…' | 'x' | 'X');
    value.starts_with("!vault")
        || value.chars().all(dots)
        || value.starts_with("${")
        || value.starts_with("$(")
        || value.starts_with("$env:")
        || value.strip_prefix('$').is_some_and(name)
        || value.strip_prefix('%').and_then(|rest| rest.strip_suffix('%')).is_some_and(name)
}

pub(super) fn is_vague(label: &[Vec<char>]) -> bool {
    // Every label is asked when a run begins, so that the list is folded once.
    static FOLDED: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| super::words::folded_words(&VAGUE));
    matches!(label, [word] if FOLDED.contains(word))
}

/// Whether a label says that a name follows.
pub(super) fn is_of_a_name(label: &[Vec<char>]) -> bool {
    let names = [
        "name",
        "username",
        "hostname",
        "login",
        "nom",
        "nombre",
        "nome",
        "naam",
        "nazwa",
        "имя",
        "имʼя",
        "логин",
        "логін",
        "adi",
        "identifiant",
    ];
    label.iter().any(|word| {
        let word: String = word.iter().collect();
        names.contains(&word.as_str()) || word.ends_with("name") || word.ends_with("naam") || word.ends_with('名')
    })
}

/// Whether two words or more of a sentence stand before a label on its line.
pub(super) fn in_a_sentence(text: &str, at: usize) -> bool {
    let line = before(text, at, 120).rsplit('\n').next().unwrap_or_default();
    line.split([' ', '\t']).filter(|word| word.len() > 1 && word.chars().all(char::is_lowercase)).count() >= 2
}
