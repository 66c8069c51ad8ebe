//! What a command printed that asks who or where one is: `$ hostname` and the line below it.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::names_somebody;
use super::words::{begins, first_word};

/// Commands by what they print.
const COMMANDS: &[(PrivateKind, &str)] = &[
    (
        PrivateKind::Host,
        "hostname|hostname -f|hostname -s|hostname -a|hostname --fqdn|hostname --short|hostname --long|uname -n|uname --nodename|\
         hostnamectl hostname|hostnamectl --static|hostnamectl --pretty|cat /etc/hostname|cat /proc/sys/kernel/hostname|type hostname|\
         sysctl -n kern.hostname|sysctl -n kernel.hostname|echo $hostname|echo \"$hostname\"|echo ${hostname}|echo $host|echo %computername%|\
         echo $env:computername|$env:computername|echo %logonserver%|$env:logonserver|[environment]::machinename|\
         [system.environment]::machinename|[system.net.dns]::gethostname()|scutil --get computername|scutil --get hostname|\
         scutil --get localhostname|printenv hostname|gethostname|getent hostname|(get-computerinfo).csname|nslookup",
    ),
    (
        PrivateKind::User,
        "whoami|whoami.exe|id -un|id -u -n|id -nu|logname|who am i|echo $user|echo \"$user\"|echo ${user}|echo $logname|echo %username%|\
         echo $env:username|$env:username|[environment]::username|[system.environment]::username|printenv user|printenv logname|users|\
         git config user.login|git config github.user",
    ),
    (
        PrivateKind::Group,
        "dnsdomainname|domainname|hostname -d|hostname --domain|echo %userdomain%|echo $env:userdomain|$env:userdomain|\
         echo %userdnsdomain%|$env:userdnsdomain|(get-ciminstance win32_computersystem).domain",
    ),
    (
        PrivateKind::Person,
        "git config user.name|git config --global user.name|git config --get user.name|git config --global --get user.name|\
         git config --local user.name|id -f|finger",
    ),
];

/// The first words of the commands.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().flat_map(|(_, commands)| commands.split('|')).map(first_word)
}

/// The command of a line, with where it begins; nothing where no prompt stands before it.
fn command(text: &str, at: usize) -> Option<(usize, &str)> {
    let head = before(text, at, 160).rsplit('\n').next().unwrap_or_default();
    let line = after(text, at, 80).split(['\n', '\r']).next().unwrap_or_default();
    // `$env:` and `[Environment]` begin with their sign.
    let own = ["(", "[", "$"].iter().find(|sign| head.ends_with(**sign) && head.len() > 1).map_or(0, |sign| sign.len());
    let prompt = head[..head.len() - own].trim_end();
    let shown = prompt.ends_with(['$', '#', '>', '%', '❯', '➜', '»', 'λ']) || prompt.ends_with("sudo");
    let bare = prompt.is_empty() && own > 0;
    (shown || bare).then(|| (at - own, text[at - own..at + line.len()].trim_end()))
}

/// What stands on the line below a command that begins here.
pub(super) fn printed(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    let Some((start, line)) = command(text, at) else { return 0 };
    let lower = line.to_lowercase();
    let asked = COMMANDS.iter().find(|(_, commands)| commands.split('|').any(|command| command == lower));
    let Some((kind, _)) = asked else { return 0 };
    let end = start + line.len();
    let rest = after(text, end, 200);
    // An empty line may stand between a command and what it says.
    let gap = rest.len() - rest.trim_start_matches(['\r', '\n', ' ']).len();
    if !(1..=2).contains(&rest[..gap].matches('\n').count()) {
        return 0;
    }
    let value = rest[gap..].split(['\n', '\r']).next().unwrap_or_default().trim_end();
    let from = end + gap;
    let word = !value.contains(char::is_whitespace) && !value.ends_with([':', '$', '#', '>', '%']);
    let named = |value: &str| names_somebody(value);
    match kind {
        PrivateKind::Person if (2..=60).contains(&value.len()) && !value.contains([':', '/', '\\', '@', '=', '$']) => {
            add(found, *kind, from, value)
        }
        PrivateKind::User if word && value.contains('\\') => {
            let (domain, user) = value.split_once('\\').unwrap_or_default();
            if named(domain) {
                add(found, PrivateKind::Group, from, domain);
            }
            if named(user) { add(found, PrivateKind::User, from + domain.len() + 1, user) } else { 0 }
        }
        PrivateKind::Host | PrivateKind::User | PrivateKind::Group if word && named(value.trim_start_matches('\\')) => {
            let bare = value.trim_start_matches('\\');
            add(found, *kind, from + value.len() - bare.len(), bare)
        }
        _ => 0,
    }
}

fn add(found: &mut Vec<Found>, kind: PrivateKind, from: usize, value: &str) -> usize {
    found.push(Found::new(kind, from..from + value.len()));
    from + value.len()
}

/// The machine in what `uname -a` prints: `Linux eve-pc 6.1.0-18-amd64 #1 SMP`; the system's name begins here.
pub(super) fn of_uname(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 160).split('\n').next().unwrap_or_default();
    let Some(rest) =
        ["Linux ", "Darwin ", "FreeBSD ", "OpenBSD ", "SunOS ", "AIX "].iter().find_map(|name| line.strip_prefix(name))
    else {
        return 0;
    };
    let value = rest.split(' ').next().unwrap_or_default();
    let release = &rest[value.len()..];
    let released = release.trim_start().starts_with(|c: char| c.is_ascii_digit())
        && (release.contains(" #")
            || release.contains("Kernel Version")
            || release.contains("RELEASE")
            || release.contains("x86_64"));
    let shaped = value.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    if !begins(text, at) || !released || !shaped || !names_somebody(value) {
        return 0;
    }
    add(found, PrivateKind::Host, at + line.len() - rest.len(), value)
}

/// The machine in a prompt that has no user before it, `tower% `, `Tower:~ eve$ `; the line begins here.
pub(super) fn prompt(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 100).split('\n').next().unwrap_or_default();
    // `[tower ~]$ `
    if let Some(inner) = line.strip_prefix('[') {
        let end = inner.find(' ').unwrap_or_default();
        let name = &inner[..end];
        let folder = inner[end..].find(']').map(|close| &inner[end + close + 1..]);
        let typed = folder.is_some_and(|rest| rest.starts_with("$ ") || rest.starts_with("# "));
        let shaped = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'))
            && name.starts_with(|c: char| c.is_ascii_alphabetic());
        return match typed && shaped && name.len() >= 3 && names_somebody(name) {
            true => add(found, PrivateKind::Host, at + 1, name),
            false => 0,
        };
    }
    let length =
        line.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))).unwrap_or(line.len());
    let (name, rest) = line.split_at(length);
    let shell = ["sh-", "bash-", "zsh-", "ksh-", "dash-"].iter().any(|shell| name.starts_with(shell));
    if !(3..=40).contains(&name.len())
        || !name.starts_with(|c: char| c.is_ascii_alphabetic())
        || shell
        || !names_somebody(name)
    {
        return 0;
    }
    let typed = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '.' | '/' | '~'));
    // Of a Mac: the folder and the user stand behind the machine.
    if let Some(who) = rest.strip_prefix(":~ ").or_else(|| rest.strip_prefix(":/ "))
        && let Some(end) = who.find(['$', '#', '%']).filter(|end| !who[..*end].contains(' '))
        && who[end + 1..].starts_with(' ')
    {
        add(found, PrivateKind::Host, at, name);
        if names_somebody(&who[..end]) {
            add(found, PrivateKind::User, at + line.len() - who.len(), &who[..end]);
        }
        return at + line.len() - who.len() + end;
    }
    let plain = ["$ ", "% ", "# "].iter().find_map(|sign| rest.strip_prefix(sign)).is_some_and(typed);
    let folder = [":~$ ", ":~# ", ":/# ", ":/$ "].iter().any(|sign| rest.starts_with(sign));
    // A device of a network, whose name tells.
    let device = name.bytes().any(|byte| byte.is_ascii_digit()) && rest.strip_prefix('>').is_some_and(typed);
    if plain || folder || device { add(found, PrivateKind::Host, at, name) } else { 0 }
}
