//! Names that are made of words of the trade alone: groups of drivers, of rights and of trust, key exchanges, buses, components. They
//! have the shape of what somebody named, and tell of nobody.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::ordinary::is_ordinary;
use super::words::{ByLetter, by_letter, fold, stems_of};

/// The beginnings of such words, in the languages of our users.
const STEMS: &str = "систем монитор distan vertrauenswürdig remot entfern fernwart fernverwalt distant remoto remota zdaln удален удалён віддален uzak desktop bureau escritorio pulpit рабочего manag verwalt gestion \
    zarządz управл yönet access zugriff zugang accès acceso accesso acesso toegang dostęp доступ control kontroll contrôl assist unterstütz event \
    ereignis événement eventos eventi zdarze событ monitor perform leistung rendim prestazion desempenho wydajn производ print druck impres impress \
    stampa druk печат backup sicherung sauvegard copia kopii архив replic crypt krypto cript krypt крипт certific zertifik dns dhcp rras iis dcom com \
    storag speicher hyper publish herausgeber editor lese read reader leser lecteur lector lettor czytel чита cloneab klonbar protect geschützt owner besitzer creat erstell key schlüssel schema \
    enterprise organis unternehm domain domän dominio domaine domín domen домен forest trust vertrau confian confia attendib zaufan довер недовер restrict beschränk \
    restric restriz ogranicz огранич low high schwach stark faibl élevé minim maxim alta bassa baixa niski wysok slab слаб сильн incoming builder authoriz compat \
    openssh openvpn configur konfigur telemetr телеметр signatur сигнатур functional failure funktion boot bus extender scsi miniport class port primary secondary filter base extended keyboard \
    pointer mouse video save init streams tdi ndis pnp wan netbios provider anbieter file system systeme play parallel arbitrator cdrom tape smart \
    fsfilter fs content screener activity encrypt compress quota undelete infrastructure validation shell ui audio scheduler spooler profsvc prof svc mup \
    redirector transport lsa sam rpc wmi antivirus virus firewall web mail application anwendung applicat aplica applicaz aplikac прилож програм program \
    component komponent compos složk device gerät appareil dispositiv apparat urządz устройст computer rechner ordinateur equip komput компьют user benutz utilisat usuari \
    utent usuár gebruik użytkown пользоват користув operator opérateur operador operat оператор administ админ адмін beheer member mitglied guest gäst authent interact service dienst \
    servic servi usług служб task aufgab tâche tarea attività zadani задач log protokoll journal registr журнал winhttp wininet mssql kerberos negotiate vordef builtin event \
    restor quarant quarent karant kwarant карантин analys análisis analisi analiz rollback исключени wiederherstell restaur standby default standard update aktualis legacy core kernel memory process prozess thread registry security sicherheit sécurit segurid segur sicur zabezp безопас \
    policy richtlinie local lokal global universal everyone anonym power batch volume disk plug host net network netzwerk réseau rete rede red sieci сет мереж client server windows win http https all mode hardware";

/// Small words between them.
const BETWEEN: &str = "a de del della di do da des der die das du la le el of the and und et y e i и to for für pour para per by in on with não nicht non no bas mit \
    по для na w z ms user kein hohe hoch alto bajo baja";

/// Schemes of keys and hashes, which a number follows.
const SCHEMES: [&str; 24] = [
    "modp",
    "ffdhe",
    "ecp",
    "secp",
    "sect",
    "brainpoolp",
    "x",
    "ed",
    "curve",
    "prime",
    "nistp",
    "p",
    "sha",
    "aes",
    "rsa",
    "dh",
    "mlkem",
    "kyber",
    "dhgroup",
    "group",
    "bp",
    "ml-kem-",
    "oakley",
    "hmac",
];

static WORDS: LazyLock<ByLetter> = LazyLock::new(|| by_letter(STEMS));
static LINKS: LazyLock<HashSet<&str>> = LazyLock::new(|| BETWEEN.split_whitespace().collect());

/// Whether every word of a name is one of the trade.
pub(super) fn is_technical(name: &str) -> bool {
    let mut told = false;
    let mut words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).flat_map(humps);
    words.all(|word| {
        let folded = fold(word);
        let own = is_of_the_trade(&folded);
        told |= own;
        own || LINKS.contains(folded.as_str()) || word.len() > 1 && is_ordinary(word)
    }) && (told || is_scheme(name))
        || is_scheme(name)
}

/// A word with an ending of its own at most behind a stem; a compound goes on with another.
fn is_of_the_trade(word: &str) -> bool {
    if !word.chars().all(char::is_alphabetic) {
        return false;
    }
    let mut rest = word;
    for _ in 0..4 {
        let longest =
            stems_of(&WORDS, rest).iter().filter(|stem| rest.starts_with(stem.as_str())).map(String::len).max();
        let Some(length) = longest else { return false };
        rest = &rest[length..];
        let size = rest.chars().count();
        // A short stem is a word by itself.
        if size <= if length <= 4 { 2 } else { 6 } {
            return true;
        }
        // What joins two parts of a compound, or ends the first one.
        let joint = (0..=4).find(|cut| {
            rest.char_indices().nth(*cut).is_some_and(|(at, _)| {
                let tail = &rest[at..];
                stems_of(&WORDS, tail).iter().any(|stem| stem.len() >= 5 && tail.starts_with(stem.as_str()))
            })
        });
        let Some(at) = joint.and_then(|cut| rest.char_indices().nth(cut)) else { return false };
        rest = &rest[at.0..];
    }
    false
}

/// Whether a name is a scheme of keys with its size: `modp2048`, `secp256r1`, `x25519`.
fn is_scheme(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let letters = lower.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, 'r' | 'k' | 'v' | 't'));
    let tail = &lower[letters.len()..];
    SCHEMES.contains(&letters) && (2..=6).contains(&tail.len()) && tail.bytes().filter(u8::is_ascii_digit).count() >= 2
}

/// The parts of a word that begin with a capital behind a small letter.
fn humps(word: &str) -> impl Iterator<Item = &str> {
    let mut starts = vec![0];
    let mut before = ' ';
    let mut signs = word.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next_small = signs.peek().is_some_and(|(_, next)| next.is_lowercase());
        if at > 0 && sign.is_uppercase() && (before.is_lowercase() || before.is_uppercase() && next_small) {
            starts.push(at);
        }
        before = sign;
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([word.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| &word[start..end])
}

/// Where devices hang and what namespaces of a system begin with: what stands behind their backslash is no user.
const NAMESPACES: [&str; 62] = [
    "PCI",
    "PCIIDE",
    "USB",
    "USBSTOR",
    "USBPRINT",
    "HID",
    "ACPI",
    "ACPI_HAL",
    "SWD",
    "SW",
    "HTREE",
    "ROOT",
    "STORAGE",
    "SCSI",
    "IDE",
    "SCMVMD",
    "BTH",
    "BTHENUM",
    "BTHLE",
    "BTHLEDEVICE",
    "UEFI",
    "DISPLAY",
    "MONITOR",
    "HDAUDIO",
    "INTELAUDIO",
    "MMDEVAPI",
    "ISAPNP",
    "UMB",
    "SD",
    "SDA",
    "VMBUS",
    "XENBUS",
    "XENVIF",
    "PCMCIA",
    "TERMINPUT_BUS",
    "LPTENUM",
    "NVME",
    "MF",
    "DOT4",
    "WPDBUSENUM",
    "WPDBUSENUMROOT",
    "TS_USB_HUB_ENUMERATOR",
    "SPB",
    "GPIO",
    "I2C",
    "VIRTIO",
    "TPM",
    "PRINTENUM",
    "IP_TUNNEL_VBUS",
    "REGISTRY",
    "MACHINE",
    "DEVICE",
    "GLOBAL",
    "GLOBALROOT",
    "DOSDEVICES",
    "SESSIONS",
    "KERNELOBJECTS",
    "NLS",
    "DRIVER",
    "FILESYSTEM",
    "WOW64",
    "COMPONENTBASEDSERVICING",
];

/// Whether what stands before a backslash is a bus, a namespace or a folder of a system, and no domain.
pub(super) fn is_namespace(head: &str) -> bool {
    let upper = head.to_ascii_uppercase();
    NAMESPACES.contains(&upper.as_str())
        || head.starts_with("WOW64")
        || head.starts_with("WOW6432")
        || head.len() > 3 && is_technical(head)
}

/// Whether what stands behind a backslash has the form of a device's parts: `VEN_8086`, `VID_046D&PID_C52B`.
pub(super) fn is_of_a_device(name: &str, behind: &str) -> bool {
    let part = name.split_once('_').is_some_and(|(head, number)| {
        ["VEN", "DEV", "VID", "PID", "REV", "CC", "SUBSYS", "RES", "MI", "COL", "FUNC", "CTLR", "PNP", "UID", "MSFT"]
            .contains(&head.to_ascii_uppercase().as_str())
            && number.len() >= 2
            && number.bytes().all(|byte| byte.is_ascii_hexdigit())
    });
    part || behind.starts_with('&') && name.bytes().any(|byte| byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redact::Redactor;

    #[test]
    fn names_of_words_of_the_trade_are_told_from_those_that_somebody_gave() {
        for name in [
            "Remote Management Users",
            "Access Control Assistance Operators",
            "Cert Publishers".replace("Cert", "Certificate").as_str(),
            "Leistungsprotokollbenutzer",
            "Boot Bus Extender",
            "FSFilter Anti-Virus",
            "PNP_TDI",
            "NDIS",
            "NetworkProvider",
            "UIGroup",
            "FileAntiVirus",
            "Low Restricted",
            "Schwach beschränkt",
            "Слабые ограничения",
            "De confianza",
            "modp2048",
            "x25519",
            "secp256r1",
        ] {
            assert!(is_technical(name), "{name}");
        }
        for name in [
            "Buchhaltung",
            "Sales North",
            "Warehouse",
            "Einkauf Süd",
            "Filiale Lyon",
            "Berlin Network Admins",
            "Lager 2",
            "CONTOSO",
            "HEIMNETZ",
            "NORDWERK",
            "Comptabilité",
        ] {
            assert!(!is_technical(name), "{name}");
        }
    }

    #[test]
    fn paths_of_devices_are_no_users_of_domains() {
        for text in [
            r"PCI\VEN_8086&DEV_15B8",
            r"USB\VID_046D started",
            r"HTREE\ROOT",
            r"SWD\PRINTENUM",
            r"ACPI\PNP0A08",
            r"MSSQL\Binn",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
        for (text, cleaned) in [(r"CONTOSO\eadams", r"group-1\user-1"), (r"PCWELT\AB1234", r"group-1\user-1")] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
    }
}
