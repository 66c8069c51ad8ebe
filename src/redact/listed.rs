//! Accounts and machines that a command lists below a rule, without a head for each column: `net user`, `net localgroup`, `net view`.

use super::PrivateKind;
use super::found::{Found, after};
use super::ordinary::{is_ordinary, names_somebody};

/// Titles above a list of accounts.
const ACCOUNTS: [&str; 11] = [
    "User accounts for ",
    "Benutzerkonten für ",
    "comptes d'utilisateurs de ",
    "Comptes d'utilisateurs de ",
    "Cuentas de usuario de ",
    "Account utente per ",
    "Contas de usuário para ",
    "Gebruikersaccounts voor ",
    "Konta użytkowników dla ",
    "Uživatelské účty pro ",
    "Учетные записи пользователей для ",
];

/// Titles above a list of groups.
const GROUPS: [&str; 7] = [
    "Group Accounts for ",
    "Aliases for ",
    "Gruppenkonten für ",
    "Aliasse für ",
    "Comptes de groupe de ",
    "Cuentas de grupo de ",
    "Учетные записи групп для ",
];

/// Titles above the members of a group.
const MEMBERS: [&str; 10] =
    ["Members", "Mitglieder", "Membres", "Miembros", "Membri", "Membros", "Leden", "Członkowie", "Členové", "Члены"];

/// The most bytes of one list.
const LONGEST: usize = 256 * 1024;

/// The list whose title is the line that begins here; gives where it ends.
pub(super) fn listed(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let title = after(text, at, 120).split(['\n', '\r']).next().unwrap_or_default();
    let starts = |titles: &[&str]| titles.iter().any(|start| title.starts_with(start));
    let kind = if starts(&ACCOUNTS) || MEMBERS.contains(&title.trim_end()) {
        PrivateKind::User
    } else if starts(&GROUPS) {
        PrivateKind::Group
    } else {
        return 0;
    };
    let window = after(text, at, LONGEST);
    let mut start = at;
    let (mut ruled, mut reached) = (false, 0);
    for (number, line) in window.split_inclusive('\n').enumerate() {
        let bare = line.trim_end();
        let rule = bare.len() >= 10 && bare.bytes().all(|byte| byte == b'-');
        // A rule stands right below the title, and an empty line or a sentence ends the list.
        let ends = ruled && (bare.is_empty() || bare.ends_with('.')) || !ruled && number > 3;
        if ends {
            break;
        }
        if ruled {
            for cell in bare.split("  ").map(str::trim).filter(|cell| !cell.is_empty()) {
                reached = reached.max(add(
                    text,
                    start + (cell.as_ptr() as usize - line.as_ptr() as usize),
                    cell,
                    kind,
                    found,
                ));
            }
        }
        ruled |= rule;
        start += line.len();
    }
    reached
}

/// One name of a list, with the domain before it; gives where it ends.
fn add(text: &str, at: usize, cell: &str, kind: PrivateKind, found: &mut Vec<Found>) -> usize {
    let end = at + cell.len();
    let cell = cell.trim_start_matches('*');
    let (domain, name) = cell.rsplit_once('\\').unwrap_or(("", cell));
    let common = |name: &str| !names_somebody(name) || name.split([' ', '-']).all(is_ordinary);
    if !common(domain) {
        found.push(Found::new(PrivateKind::Group, end - cell.len()..end - cell.len() + domain.len()));
    }
    if common(name) || !text[end - name.len()..].starts_with(name) {
        return 0;
    }
    let kind = if name.ends_with('$') { PrivateKind::Host } else { kind };
    let bare = name.trim_end_matches('$');
    found.push(Found::new(kind, end - name.len()..end - name.len() + bare.len()));
    end
}
