//! Whose folder a path leads through: homes on every system and in every language, profiles on a server.

use std::sync::LazyLock;

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::{is_ordinary, names_somebody};
use super::words::{begins, fold, word_length};

/// Folders in which each user has one, by the last word of their names, with the words before it where there are some.
const FOLDERS: [(&str, &str); 35] = [
    ("", "home"),
    ("", "homes"),
    ("", "profile"),
    ("", "users"),
    ("", "profiles"),
    ("", "roamingprofiles"),
    ("", "userprofiles"),
    ("", "userdata"),
    ("", "benutzer"),
    ("", "utilisateurs"),
    ("", "usuarios"),
    ("", "usuários"),
    ("", "utilizadores"),
    ("", "utenti"),
    ("", "gebruikers"),
    ("", "użytkownicy"),
    ("", "uživatelé"),
    ("", "пользователи"),
    ("", "користувачі"),
    ("", "kullanıcılar"),
    ("", "användare"),
    ("", "felhasználók"),
    ("", "utilizatori"),
    ("", "用户"),
    ("", "ユーザー"),
    ("documents and ", "settings"),
    ("dokumente und ", "einstellungen"),
    ("documentos y ", "configuración"),
    ("documents et ", "paramètres"),
    // Any other folder of that name holds no users.
    ("/run/", "media"),
    ("/var/", "mail"),
    ("/spool/", "mail"),
    ("/spool/", "cron"),
    ("/cron/", "crontabs"),
    ("/cron/", "tabs"),
];

/// The same with their words folded.
static FOLDED: LazyLock<Vec<(&str, Vec<char>)>> =
    LazyLock::new(|| FOLDERS.iter().map(|(head, word)| (*head, fold(word).chars().collect())).collect());

/// The words at which a folder can be one of users.
pub(super) fn words() -> impl Iterator<Item = String> {
    FOLDERS.iter().map(|(_, word)| {
        let word = fold(word);
        let first = word.chars().next().filter(|c| super::words::is_whole_word(*c));
        first.map_or(word, String::from)
    })
}

/// Folders beside those of users.
const NOBODYS: [&str; 19] = [
    "crontabs",
    "tabs",
    "atjobs",
    "public",
    "default",
    "all users",
    "default user",
    "shared",
    "defaultappool",
    "öffentlich",
    "publico",
    "público",
    "pubblica",
    "openbaar",
    "общие",
    "все пользователи",
    "standard",
    "公用",
    "lost+found",
];

/// The user whose folder stands behind that of all users, whose last word begins here.
pub(super) fn home(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, at, 48);
    let length = FOLDED.iter().find_map(|(head, word)| {
        let length = word_length(window, word)?;
        let led = if head.is_empty() {
            text[..at].ends_with(['/', '\\'])
        } else {
            before(text, at, head.len()).eq_ignore_ascii_case(head)
        };
        let ends = window[length..].starts_with(['/', '\\', '$']);
        (led && ends).then_some(length)
    });
    let Some(length) = length else { return 0 };
    // A share that is not shown: `\\server\users$\eve`.
    let length = length + usize::from(window[length..].starts_with('$'));
    let separators = text[at + length..].bytes().take(4).take_while(|byte| matches!(byte, b'/' | b'\\')).count();
    if separators == 0 {
        return 0;
    }
    let sign = text[at + length..].chars().next().unwrap_or('/');
    whose(text, at + length + separators, sign, found)
}

/// The user whose folder stands behind a tilde, which stands here: `~eve/trace`.
pub(super) fn tilde(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !text[at..].starts_with('~') || !begins(text, at) || text[..at].ends_with(['/', '\\', '.', '~', '-', '_']) {
        return 0;
    }
    let window = after(text, at + 1, 40);
    let length = window.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))).unwrap_or(window.len());
    let named = length > 2 && window.starts_with(char::is_alphabetic) && window[length..].starts_with('/');
    if named { whose(text, at + 1, '/', found) } else { 0 }
}

/// The name that stands at a place of a path with these separators.
fn whose(text: &str, start: usize, sign: char, found: &mut Vec<Found>) -> usize {
    let window = after(text, start, 96);
    // A folder of two words at the end of a path: `C:\\Users\\All Users`.
    let nobodys = NOBODYS.iter().filter(|name| name.contains(' ')).any(|name| {
        window.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name))
            && !window[name.len()..].starts_with(char::is_alphanumeric)
    });
    if nobodys {
        return 0;
    }
    let ends = [
        '\\', '/', ':', '"', '\'', '<', '>', '|', '\r', '\n', '\t', ',', ';', '&', '%', '*', '?', ')', ']', '}', '`',
        '$',
    ];
    // A space in an address of a file, `C:/Users/Eve%20Adams/x`, and as a shell has it.
    let is_space =
        |place: usize| window[place..].starts_with("%20") || sign == '/' && window[place..].starts_with("\\ ");
    let end = window.match_indices(ends).map(|(place, _)| place).find(|place| !is_space(*place));
    let mut value = &window[..end.unwrap_or(window.len())];
    // A space is a part of a name only where the path goes on behind it.
    let goes_on = end.is_some_and(|end| window[end..].starts_with(sign));
    if !goes_on {
        value = value.split("%20").next().unwrap_or_default().split("\\ ").next().unwrap_or_default();
    }
    if !goes_on || sign == '/' {
        let whole = if value.contains("\\ ") { value } else { whole_name(value) };
        // Of a path with slashes a sentence is told by its small letters.
        let of_names = sign == '\\' || goes_on && whole.len() == value.len();
        value = if of_names { whole } else { value.split(' ').next().unwrap_or_default() };
    }
    let value = value.trim_end_matches(['.', ' ', '!']);
    // A profile has the version of its system behind the name.
    let value = value.rsplit_once(".V").filter(|(_, number)| number.len() == 1).map_or(value, |(name, _)| name);
    if value.is_empty()
        || value.starts_with('.')
        || NOBODYS.contains(&value.to_lowercase().as_str())
        || !names_somebody(value)
    {
        return 0;
    }
    found.push(Found::new(PrivateKind::User, start..start + value.len()));
    start + value.len()
}

/// Of what stands behind the folder of users at the end of a path, the words that are one name: each with a capital.
fn whole_name(value: &str) -> &str {
    let named = |word: &str| {
        word.chars().count() >= 2
            && word.starts_with(char::is_uppercase)
            && word.chars().skip(1).all(|c| c.is_lowercase() || c == '-' || c == '\'')
            && !is_ordinary(word)
    };
    let mut end = value.find(' ').unwrap_or(value.len());
    if !named(&value[..end]) {
        return &value[..end];
    }
    for word in value[end..].split(' ').skip(1).take(2) {
        if !named(word.trim_end_matches(['.', '!'])) {
            break;
        }
        end += 1 + word.len();
    }
    &value[..end]
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn a_name_of_two_words_ends_at_the_next_separator() {
        for (text, cleaned) in [
            ("file:///C:/Users/Ottilie%20Rabenhorst/Desktop/kl.txt", "file:///C:/Users/user-1/Desktop/kl.txt"),
            ("file:///home/jan%20kowal/x.log", "file:///home/user-1/x.log"),
            ("/Users/Ottilie Rabenhorst/Library/Logs/kl.log", "/Users/user-1/Library/Logs/kl.log"),
            ("/Users/Ottilie\\ Rabenhorst/Library/x", "/Users/user-1/Library/x"),
            ("/Benutzer/Jürg Rabenhorst/x", "/Benutzer/user-1/x"),
            ("cp /home/ottilie and /tmp/x", "cp /home/user-1 and /tmp/x"),
            ("in /home/ottilie%20 there", "in /home/user-1%20 there"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
    }
}
