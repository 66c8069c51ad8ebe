//! Private values that are planted, and lines that tell nothing of anybody; made from kinds by a seed.

use keymend::redact::PrivateKind;

/// A stream of numbers that is the same on every machine.
pub struct Draw(pub u64);

impl Draw {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn of<'a>(&mut self, some: &[&'a str]) -> &'a str {
        some[self.below(some.len())]
    }

    fn signs(&mut self, signs: &str, count: usize) -> String {
        let signs: Vec<char> = signs.chars().collect();
        (0..count).map(|_| signs[self.below(signs.len())]).collect()
    }

    fn digits(&mut self, count: usize) -> String {
        self.signs("0123456789", count)
    }
}

const FIRST: [&str; 24] = [
    "Eve",
    "Jonas",
    "Amélie",
    "Łukasz",
    "Иван",
    "Мария",
    "Оксана",
    "Ayşe",
    "Mehmet",
    "Carlos",
    "Lucía",
    "Giulia",
    "Matteo",
    "João",
    "Inês",
    "Pieter",
    "Jiří",
    "Zuzana",
    "Hanna",
    "Oliver",
    "Sofía",
    "Chloé",
    "Markus",
    "Katarzyna",
];
const LAST: [&str; 24] = [
    "Adamson",
    "Köhler",
    "Lefèvre",
    "Wójcik",
    "Петров",
    "Соколова",
    "Шевченко",
    "Yılmaz",
    "Demirtaş",
    "Fuentes",
    "Ibáñez",
    "Bianchi",
    "Ferraro",
    "Carvalho",
    "Teixeira",
    "Jansen",
    "Dvořák",
    "Nováková",
    "Whitfield",
    "Marlowe",
    "Santillán",
    "Moreau",
    "Brandt",
    "Zielińska",
];
const CODE: &str = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";

fn name(draw: &mut Draw) -> String {
    format!("{} {}", draw.of(&FIRST), draw.of(&LAST))
}

fn user(draw: &mut Draw) -> String {
    match draw.below(4) {
        0 => format!("{}.{}", draw.signs(LOWER, 5), draw.signs(LOWER, 7)),
        1 => format!("{}{}", draw.signs(LOWER, 6), draw.digits(2)),
        2 => format!("{}_{}", draw.signs(LOWER, 4), draw.signs(LOWER, 4)),
        _ => draw.signs(LOWER, 8),
    }
}

fn host(draw: &mut Draw) -> String {
    match draw.below(5) {
        0 => format!("DESKTOP-{}", draw.signs("ABCDEFGHJK0123456789", 6) + "7"),
        1 => format!("LAPTOP-{}", draw.signs("ABCDEFGHJK0123456789", 7) + "3"),
        2 => format!("{}-{}", draw.signs(LOWER, 4), draw.digits(3)),
        3 => format!("{}-ws{}.{}.local", draw.signs(LOWER, 3), draw.digits(2), draw.signs(LOWER, 6)),
        _ => format!("SRV{}{}", draw.signs("ABCDEFGH", 3), draw.digits(2)),
    }
}

fn mail(draw: &mut Draw) -> String {
    let domain = format!("{}.example.{}", draw.signs(LOWER, 6), draw.of(&["org", "com", "net"]));
    format!("{}@{domain}", user(draw))
}

/// A code as people type it: whole, with a character more, less or another, in small letters, with other signs.
fn code(draw: &mut Draw) -> String {
    let groups: Vec<String> = (0..4)
        .map(|_| {
            loop {
                let group = draw.signs(CODE, 5);
                if group.chars().any(|c| c.is_ascii_digit()) && group.chars().any(|c| c.is_ascii_alphabetic()) {
                    break group;
                }
            }
        })
        .collect();
    let between = draw.of(&["-", "-", "-", " ", "/", " - ", "", "."]);
    let mut code = groups.join(between);
    match draw.below(6) {
        0 => {
            code.pop();
        }
        1 => code.push(draw.signs(CODE, 1).chars().next().unwrap()),
        2 => code.insert(0, draw.signs(CODE, 1).chars().next().unwrap()),
        3 => code = code.to_lowercase(),
        _ => {}
    }
    code
}

fn card(draw: &mut Draw) -> String {
    let mut digits: Vec<u32> =
        draw.of(&["4", "51", "55", "4", "2200"]).bytes().map(|byte| u32::from(byte - b'0')).collect();
    while digits.len() < 15 {
        digits.push(draw.below(10) as u32);
    }
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit })
        .sum();
    digits.push((10 - sum % 10) % 10);
    let between = draw.of(&[" ", "-", "", "  "]);
    digits
        .chunks(4)
        .map(|four| four.iter().map(ToString::to_string).collect::<String>())
        .collect::<Vec<_>>()
        .join(between)
}

fn iban(draw: &mut Draw) -> String {
    let account = draw.digits(18);
    let rest = format!("{account}131400").bytes().fold(0_u32, |rest, byte| (rest * 10 + u32::from(byte - b'0')) % 97);
    format!("DE{:02}{account}", 98 - rest)
}

/// A value with the line in which it stands.
pub fn private(kind: PrivateKind, draw: &mut Draw) -> (String, String) {
    let (value, line) = match kind {
        PrivateKind::Code => (
            code(draw),
            draw.of(&[
                "my code {} was refused",
                "Code: {}",
                "code={}",
                "activation code {}",
                "Aktivierungscode: {}",
                "код {} не подходит",
                "entered {} again",
                "Código de ativação: {}",
            ]),
        ),
        PrivateKind::Mail if draw.below(8) == 0 => {
            (user(draw), draw.of(&["account {}@localhost", "account {}@[192.0.2.44]", "rcpt to:<{}@localhost>"]))
        }
        PrivateKind::Mail => (
            mail(draw),
            draw.of(&["sent by {}", "mail={}", "From: <{}>", "E-Mail: {}", "почта {}", "user {} signed in"]),
        ),
        PrivateKind::Person if draw.below(4) == 0 => (
            format!("{}, {}", draw.of(&LAST), draw.of(&FIRST)),
            draw.of(&[
                "Owner: {}",
                "Kundenname: {}",
                "Titulaire du compte : {}",
                "Владелец: {}",
                "Titular: {}",
                "Sahibi: {}",
            ]),
        ),
        PrivateKind::Person => (
            name(draw),
            draw.of(&[
                "Owner: {}",
                "Registered to: {}",
                "Kundenname: {}",
                "Nom du client : {}",
                "Владелец: {}",
                "Dear {},",
                "Nombre y apellidos: {}",
                "Imię i nazwisko: {}",
                "Ad Soyad: {}",
                "Intestatario: {}",
            ]),
        ),
        PrivateKind::User => (
            user(draw),
            draw.of(&[
                "User: {}",
                "SubjectUserName={}",
                "open /home/{}/.config/x",
                "C:\\Users\\{}\\AppData\\x.log",
                "Benutzername: {}",
                "Пользователь: {}",
                "uid=1001({}) gid=100(users)",
                "login={}",
                "nom d'utilisateur : {}",
                "Kullanıcı adı: {}",
            ]),
        ),
        PrivateKind::Host => (
            host(draw),
            draw.of(&[
                "Computer name: {}",
                "host={}",
                "Имя компьютера: {}",
                "dhost={} act=blocked",
                "Rechnername: {}",
                "<Computer>{}</Computer>",
                "\\\\{}\\share\\x",
                "Nombre del equipo: {}",
                "host {} port 14000 unreachable",
            ]),
        ),
        PrivateKind::Group => (
            format!("{}{}", draw.signs("ABCDEFGHKLMNPRST", 6), draw.digits(2)),
            draw.of(&[
                "Workgroup: {}",
                "Domain: {}",
                "Arbeitsgruppe: {}",
                "Домен: {}",
                "Grupo de trabajo: {}",
                "[event@23668 gn=\"{}\" et=\"EV\"]",
            ]),
        ),
        PrivateKind::Address => {
            let address = if draw.below(3) == 0 {
                format!(
                    "2001:db8:{}:{}::{}",
                    draw.signs("123456789abcdef", 4),
                    draw.signs("123456789abcdef", 3),
                    draw.signs("123456789abcdef", 4)
                )
            } else {
                format!(
                    "{}.{}.{}.{}",
                    [10, 172, 192, 198, 203][draw.below(5)],
                    draw.below(256),
                    draw.below(256),
                    1 + draw.below(254)
                )
            };
            (
                address,
                draw.of(&[
                    "from {} refused",
                    "IP address: {}",
                    "src={} dst=192.0.2.1",
                    "connect to {} failed",
                    "адрес {} недоступен",
                ]),
            )
        }
        PrivateKind::Telephone => {
            let number = match draw.below(4) {
                0 => format!("+49 30 {}", draw.digits(7)),
                1 => format!("+7 495 {}-{}-{}", draw.digits(3), draw.digits(2), draw.digits(2)),
                2 => format!("+33 1 {} {} {} {}", draw.digits(2), draw.digits(2), draw.digits(2), draw.digits(2)),
                _ => format!("+44 20 7{} {}", draw.digits(3), draw.digits(4)),
            };
            (number, draw.of(&["call {} please", "Phone: {}", "Telefon: {}", "Телефон: {}", "Tél. : {}"]))
        }
        PrivateKind::Subscriber => (
            format!("{}{}", draw.of(&["", "K-", "AB"]), 1 + draw.below(9)) + &draw.digits(6),
            draw.of(&[
                "Order number: {}",
                "Kundennummer: {}",
                "Номер договора: {}",
                "my order number is {}",
                "N° de commande : {}",
                "Subscriber ID: {}",
                "Número de pedido: {}",
                "Numer zamówienia: {}",
            ]),
        ),
        PrivateKind::Payment => (
            if draw.below(3) == 0 { iban(draw) } else { card(draw) },
            draw.of(&["paid with {}", "card {}", "Kartennummer: {}", "счет {}"]),
        ),
        PrivateKind::Personal => match draw.below(2) {
            0 => (
                format!("{:02}.{:02}.19{}", 1 + draw.below(28), 1 + draw.below(12), 50 + draw.below(49)),
                draw.of(&["Date of birth: {}", "Geburtsdatum: {}", "Дата рождения: {}", "Fecha de nacimiento: {}"]),
            ),
            _ => (draw.digits(9) + "7", draw.of(&["Tax ID: {}", "ИНН {}", "Steuernummer: {}", "Codice fiscale: {}"])),
        },
        PrivateKind::Street => (
            format!(
                "{} {}",
                10 + draw.below(80),
                draw.of(&["Harbour Lane", "Mill Road", "Church Street", "Park View"])
            ),
            draw.of(&["Address: {}", "Street address: {}", "Anschrift: {}", "Dirección: {}"]),
        ),
        PrivateKind::Token => (
            draw.signs("abcdefghkmnpqrstuvwxyzABCDEFGHKM23456789!%#", 11) + "x7",
            draw.of(&[
                "password={}",
                "Password: {}",
                "Пароль: {}",
                "Authorization: Bearer Zz9{}",
                "Kennwort: {}",
                "--set-password {}",
                "https://example.org/renew?sid={}",
                "mot de passe : {}",
                "Paßwort: {}",
            ]),
        ),
        PrivateKind::Hardware => match draw.below(5) {
            3 => (
                draw.signs("BCDFGHJKLMNPQRSTVWXZ", 7),
                draw.of(&[
                    "Serial number: {}",
                    "Numéro de série : {}",
                    "Серийный номер: {}",
                    "序列号：{}",
                    "Seri no: {}",
                ]),
            ),
            4 => (
                (0..5).fold("02".to_owned(), |text, _| text + "-" + &draw.signs("0123456789ABCDEF", 2)),
                draw.of(&["lease to {}", "adapter {}", "smac={}"]),
            ),
            0 => (
                (0..5).fold("02".to_owned(), |text, _| text + ":" + &draw.signs("0123456789abcdef", 2)),
                draw.of(&["adapter {}", "MAC address: {}", "link/ether {} brd"]),
            ),
            1 => (
                format!("S-1-5-21-{}-{}-{}-10{}", 1 + draw.below(9), draw.digits(9), draw.digits(9), draw.digits(2)),
                draw.of(&["SID {}", "sid={}"]),
            ),
            _ => (
                format!("{}-{}", draw.signs("ABCDEFGHJKL", 3), draw.digits(7)),
                draw.of(&["Serial number: {}", "Seriennummer: {}", "Серийный номер: {}"]),
            ),
        },
        PrivateKind::Word => unreachable!("the person's own words are not planted"),
        _ => panic!("nothing of the kind {} is planted", kind.name()),
    };
    let line = line.replace("{}", &value);
    (value, line)
}

/// A line that must stay as it is.
pub fn harmless(draw: &mut Draw) -> String {
    let hex = |draw: &mut Draw, count| draw.signs("0123456789abcdef", count);
    match draw.below(24) {
        20 => {
            format!("policy id {}-{}-{}-{}-{}", hex(draw, 8), hex(draw, 4), hex(draw, 4), hex(draw, 4), hex(draw, 12))
        }
        21 => format!(
            "started by C:\\Windows\\System32\\{}",
            draw.of(&["drivers\\klif.sys", "cmd.exe", "services.exe", "svchost.exe"])
        ),
        22 => format!("{}: avp.com", draw.of(&["server", "host"])),
        23 => format!("host: {}", draw.of(&["configuration", "encryption", "replication", "quarantine", "activation"])),
        0 => format!(
            "{{{}-{}-{}-{}-{}}} registered",
            hex(draw, 8),
            hex(draw, 4),
            hex(draw, 4),
            hex(draw, 4),
            hex(draw, 12)
        ),
        1 => format!("sha256 {}", hex(draw, 64)),
        2 => format!("md5={} size={}", hex(draw, 32), draw.below(90_000)),
        3 => format!("version {}.{}.{}.{}", 10 + draw.below(12), draw.below(9), draw.below(9), draw.below(900)),
        4 => format!(
            "Kaspersky Endpoint Security {}.{}.0.{} for Windows started",
            11 + draw.below(2),
            draw.below(9),
            draw.below(250)
        ),
        5 => format!("Event ID: {}, level {}, task {}", 1000 + draw.below(9000), draw.below(5), draw.below(20_000)),
        6 => format!(
            "error 0x{} in module {}.dll",
            hex(draw, 8).to_uppercase(),
            draw.of(&["prremote", "klif", "licensing", "updater"])
        ),
        7 => format!(
            "2026-11-{:02}T{:02}:{:02}:10.{}Z WARN LICENSE: grace over",
            1 + draw.below(28),
            draw.below(24),
            draw.below(60),
            draw.digits(3)
        ),
        8 => format!(
            "[{}] INFO scheduler: {} objects checked in {} ms",
            draw.below(65_000),
            draw.below(9000),
            draw.below(900)
        ),
        9 => format!(
            "\"InstallPath\"=\"C:\\\\Program Files (x86)\\\\Kaspersky Lab\\\\Kaspersky {}.{}\\\\\"",
            19 + draw.below(5),
            draw.below(20)
        ),
        10 => format!(
            "HKLM\\Software\\WOW6432Node\\KasperskyLab\\AVP{}.{}\\environment",
            20 + draw.below(3),
            draw.below(9)
        ),
        11 => format!(
            "License expiration date: 2027-{:02}-{:02} {:02}:00:00",
            1 + draw.below(12),
            1 + draw.below(28),
            draw.below(24)
        ),
        12 => format!("{}.{}.0.{}|KLPRCI_TaskState", 13 + draw.below(2), draw.below(4), 1000 + draw.below(900)),
        13 => format!("connect to activation-v2.kaspersky.com:443, attempt {}", draw.below(20)),
        14 => format!(
            "Key status: {}",
            draw.of(&["Valid", "Expired", "Reserve", "not available, since the policy says so"])
        ),
        15 => format!(
            "databases of {} November {}, records {}",
            1 + draw.below(28),
            2020 + draw.below(7),
            draw.below(900_000)
        ),
        16 => format!(
            "{} {} {}",
            draw.of(&["which house keeps water every", "LICENSE ERROR WHILE USING", "the proxy server was not"]),
            draw.of(&["month", "PROXY", "found"]),
            draw.below(99)
        ),
        17 => format!("KB50{} installed, restart {}", draw.digits(5), draw.of(&["pending", "done"])),
        18 => format!(
            "klif.sys {}.{}.{}.{} loaded",
            30 + draw.below(9),
            draw.below(90),
            draw.below(20),
            300 + draw.below(700)
        ),
        _ => format!(
            "days left: {}, subscription status: {}",
            draw.below(365),
            draw.of(&["active", "grace", "suspended"])
        ),
    }
}
