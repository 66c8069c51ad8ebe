//! Words that name nobody: accounts that every machine has, and the words of which logs, systems and products are made.
//!
//! A machine called `activation` must not change what a log says, so that such a name is never looked for.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::builtin::is_builtin;
use super::words::fold;

/// Accounts and places that every machine has.
const ACCOUNTS: &str = "root user users admin administrator administrators guest guests public default home localhost \
    localdomain system all-users default-user shared local service localservice networkservice nobody none unknown null nil true \
    false anonymous everyone daemon www-data nt authority builtin workgroup owner account operator me you self \
    администратор администраторы гость пользователь система invitado administrador utilisateur administrateur gast benutzer \
    amministratore ospite usuario usuário klnagent klscctl kl-ak kluser localsystem trustedinstaller networkservice dwm umfd";

/// Words of systems, products, and of their logs.
const WORDS: &str = "managed devices unassigned profile rights role roles rule rules kaspersky lab endpoint security internet total premium plus standard small office safe kids password \
    manager server servers agent network windows microsoft linux macos mac apple ubuntu debian redhat fedora android ios \
    antivirus anti virus free cloud mobile embedded systems industrial virtualization light hybrid center administration \
    program programs files data programdata documents settings desktop downloads appdata roaming temp tmp bin sbin usr etc \
    var opt lib library log logs config cache application applications app apps software hardware machine computer host \
    hostname node vm pc server01 client device domain group name type kind value key keys code codes number id ids text \
    message error errors warning info debug trace fatal critical notice event events activation active activated activate \
    license licence licensing licensed subscription subscriptions renewal renew expired expires expiration expiry valid invalid \
    status state date time version versions build update updates updater updated database databases policy policies task \
    tasks component components protection protected scan scanner report reports result results reason action actions object \
    objects process processes thread module modules driver drivers session sessions connection connections connected \
    disconnected proxy gateway port protocol http https tcp udp dns ip address mail email phone request response reply \
    support help test tests testing example sample demo product products setup install installed installer installation \
    uninstall upgrade start started starting stop stopped stopping running run schedule scheduled scheduler trigger timer cron zeitplan aufgabenplanung \
    planification programación pianificazione agendamento расписанию планировщик harmonogram zamanlayıcı failed failure success successful succeeded ok \
    done ready pending pointer enabled disabled available unavailable missing found not no yes is are was the in of on at by to for \
    from with and or a an it this that new old current last first next previous today now never always reserve primary \
    backup main trial commercial personal business home free unlimited limited key-file keyfile file folder directory path \
    registry reg value string dword binary hex json xml csv html text utf source target remote access denied allowed blocked \
    period days left provider service services operation operations manager management console kesl kes ksc ksws kics kess kav \
    kis kts kfa ksos avp avpui avpsus klif klim klflt klhk loaded unloaded load premium policy monitoring detection incident threat web \
    mode level low medium high normal full quick custom item items list table row column field record count total size length \
    token tokens user-agent mozilla gecko chrome firefox safari edge java python shell bash cmd powershell svchost explorer lsass \
    january february september october november december monday tuesday wednesday thursday \
    friday saturday sunday code mail person host group telephone subscriber payment street token hardware none \
    virtual internal external global default generic basic digest bearer negotiate kerberos ntlm ssl tls cert certificate \
    certificates store storage memory disk volume cpu kernel core base common shared master worker slave replica cluster pod \
    container docker image latest stable release beta alpha dev prod production staging \
    adobe acrobat reader google mozilla oracle vmware intel nvidia amd realtek cisco dell lenovo citrix zoom teams word excel \
    outlook onedrive visual studio redistributable runtime sdk teamviewer notepad putty nginx apache iis httpd cloudflare gunicorn \
    openresty squid openssl libreoffice thunderbird dropbox skype samsung huawei xiaomi hewlett packard corporation inc edge hyper qemu \
    virtualbox docker kubernetes postgres postgresql mysql sqlite sharepoint exchange powershell defender firewall essentials \
    professional enterprise ultimate release basic framework core media player explorer task quick scan cleaner updater backup \
    control mode interface window font iis apppool uninterruptible \
    visual wireless bluetooth audio video graphics display adapter controller chipset ethernet wifi lan wan usb tools utility \
    порт порта порту ошибка лицензия ключ статус подписка состояние программа компьютер сервер служба задача событие обновление базы защита \
    lizenz fehler status schlüssel rechner dienst aufgabe schutz licence erreur clé ordinateur serveur licencia equipo servidor \
    licenza chiave errore licença chave computador erro";

static ORDINARY: LazyLock<HashSet<String>> =
    LazyLock::new(|| ACCOUNTS.split_whitespace().chain(WORDS.split_whitespace()).map(fold).collect());

/// Whether a single word names nobody, whatever stands before it.
pub(crate) fn is_ordinary(word: &str) -> bool {
    word.chars().count() < 2 || ORDINARY.contains(&fold(word.trim_end_matches(['.', ':', '!', '?'])))
}

/// Whether a value names nobody: too short, an ordinary word, or what every system has.
pub(crate) fn is_common(value: &str) -> bool {
    value.chars().count() < 2 || is_ordinary(value) || is_builtin(value)
}

/// Whether a value can be a name: no number that dates are made of, no typed value of a registry, no stand-in.
pub(super) fn names_somebody(value: &str) -> bool {
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    let of_a_date =
        digits && (value.len() <= 3 || value.len() == 4 && (value.starts_with("19") || value.starts_with("20")));
    let typed = ["dword:", "qword:", "hex:", "hex("].iter().any(|start| value.to_ascii_lowercase().starts_with(start));
    !of_a_date && !typed && !is_common(value) && !is_stand_in(value)
}

/// Whether a value is what an earlier cleaning put there.
pub(super) fn is_stand_in(value: &str) -> bool {
    let (word, number) = value.split_once('-').unwrap_or_default();
    let words = [
        "code",
        "person",
        "user",
        "host",
        "group",
        "ip",
        "telephone",
        "subscriber",
        "payment",
        "personal",
        "street",
        "token",
        "hardware",
        "mail",
        "word",
    ];
    let number = number.trim_end_matches("@example.invalid");
    value.contains("**") || words.contains(&word) && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a value may be looked for in other places than the one where it was found.
pub(super) fn can_be_looked_for(value: &str) -> bool {
    let letters = value.chars().filter(|c| c.is_alphanumeric()).count();
    let digits = value.chars().all(|c| c.is_ascii_digit());
    letters >= 3
        && !(digits && letters < 5)
        && !value.split(|c: char| !c.is_alphanumeric()).all(|word| word.is_empty() || is_ordinary(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_systems_and_products_are_never_looked_for() {
        for word in [
            "activation",
            "host",
            "vm",
            "ProgramData",
            "Program Files",
            "Kaspersky Lab",
            "avp",
            "Security",
            "license",
            "config",
            "administrator",
            "Administrator",
            "SYSTEM",
            "localhost",
            "Users",
        ] {
            assert!(!can_be_looked_for(word), "{word}");
        }
        for name in ["evelyn", "marvin", "eve-pc", "DESKTOP-7A8B9C0", "Eve Adams", "jan", "192.0.2.7"] {
            assert!(can_be_looked_for(name), "{name}");
        }
    }

    #[test]
    fn stand_ins_are_no_names() {
        for value in ["user-1", "host-22", "mail-3@example.invalid", "*****-*****-*****-67890"] {
            assert!(is_stand_in(value), "{value}");
        }
        assert!(!is_stand_in("user-x") && !is_stand_in("eve-1"));
    }
}
