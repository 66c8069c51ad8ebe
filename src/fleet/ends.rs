//! Which of the columns that end something has the end of the licence, and from which side its days are counted.

use super::words::{has, number};

/// The end of a licence.
const ENDS: &[&str] = &[
    "expir",
    "overdue",
    "abgelauf",
    "lizenzablauf",
    "überfällig",
    "просроч",
    "przetermin",
    "verlopen",
    "期限切れ",
    "süresi dol",
    "valid until",
    "valid to",
    "end date",
    "ablauf",
    "verfall",
    "gültig bis",
    "laufzeitende",
    "истек",
    "истеч",
    "оконч",
    "caduc",
    "fin de valid",
    "scad",
    "wyga",
    "verloop",
    "verval",
    "venc",
    "validade",
    "有効期限",
    "bitiş",
    "geçerlilik",
    "срок действ",
    "действует до",
    "действителен до",
    "действительна до",
    "действительно до",
    "valid through",
    "valid till",
    "enddatum",
    "date de fin",
    "valable jusqu",
    "valide jusqu",
    "fecha de fin",
    "válido hasta",
    "válida hasta",
    "vigencia",
    "data di fine",
    "valido fino",
    "valida fino",
    "data de término",
    "válido até",
    "válida até",
    "ważny do",
    "ważna do",
    "ważne do",
    "ważnoś",
    "data ważno",
    "data zakończ",
    "einddatum",
    "geldig tot",
    "有効期間",
    "終了日",
    "son kullanma",
    "sona er",
];

/// What a licence, a key or a subscription is called: a heading that names one has its end, and not that of something else.
const OF_LICENCE: &[&str] = &[
    "licen",
    "lizenz",
    "лиценз",
    "lisans",
    "ライセンス",
    "key",
    "schlüssel",
    "ключ",
    "clé",
    "clave",
    "chiave",
    "klucz",
    "sleutel",
    "chave",
    "キー",
    "anahtar",
    "subscri",
    "abonnement",
    "abo",
    "подписк",
    "suscrip",
    "abbonamento",
    "assinatura",
    "subskrypc",
    "サブスクリプション",
    "abonelik",
    "kaspersk",
    "касперск",
];

/// What else ends, beside a licence, in lists of computers.
const OF_ANOTHER: &[&str] = &[
    "certificat",
    "zertifikat",
    "сертификат",
    "certificad",
    "certyfikat",
    "証明書",
    "sertifika",
    "ssl",
    "tls",
    "password",
    "passwort",
    "kennwort",
    "парол",
    "mot de passe",
    "contraseña",
    "senha",
    "hasł",
    "wachtwoord",
    "パスワード",
    "parola",
    "şifre",
    "support",
    "поддержк",
    "soporte",
    "assistenza",
    "suporte",
    "wsparci",
    "ondersteuning",
    "サポート",
    "destek",
    "warrant",
    "guarant",
    "garant",
    "гарант",
    "garanz",
    "gwaranc",
    "保証",
    "account",
    "konto",
    "benutzerkonto",
    "учетн",
    "учётн",
    "аккаунт",
    "compte",
    "cuenta",
    "conta",
    "アカウント",
    "hesap",
    "hesab",
    "user",
    "benutzer",
    "пользовател",
    "utilisateur",
    "usuario",
    "usuário",
    "utente",
    "użytkownik",
    "gebruiker",
    "ユーザー",
    "kullanıcı",
    "maintenance",
    "wartung",
    "обслуживан",
    "mantenimiento",
    "manutenzione",
    "manutenção",
    "konserwac",
    "onderhoud",
    "保守",
    "bakım",
    "contra",
    "vertrag",
    "договор",
    "контракт",
    "umow",
    "契約",
    "sözleşme",
    "leas",
    "domain",
    "домен",
    "ドメイン",
    "database",
    "datenbank",
    "баз",
];

/// Days are counted in a column of devices, too.
pub(super) const DAYS: &[&str] = &["day", "tag", "дн", "jour", "día", "giorn", "dia", "dni", "dag", "日", "gün"];

/// Words by which the days of a column have passed since the end.
const SINCE: &[&str] = &[
    "since",
    "ago",
    "past",
    "after",
    "overdue",
    "seit",
    "nach",
    "überfällig",
    "после",
    "с момента",
    "просроч",
    "depuis",
    "desde",
    "dalla",
    "dopo",
    "temu",
    "po ",
    "sinds",
    "経過",
    "geçen",
];

/// What has ended already.
const ENDED: &[&str] = &[
    "expired",
    "abgelaufen",
    "verfallen",
    "истек",
    "истёк",
    "expiré",
    "expirad",
    "caducad",
    "vencid",
    "scadut",
    "wygasł",
    "przetermin",
    "verlopen",
    "vervallen",
    "期限切れ",
    "失効",
    "süresi dol",
    "sona eren",
];

/// Words by which the days of a column are left until the end.
const UNTIL: &[&str] = &[
    "until",
    "till",
    "left",
    "remain",
    "to ",
    "before",
    "bis ",
    "verbleib",
    "übrig",
    "rest",
    "до ",
    "остал",
    "остав",
    "jusqu",
    "avant",
    "hasta",
    "faltan",
    "quedan",
    "antes",
    "fino",
    "mancan",
    "riman",
    "até",
    "pozosta",
    "tot ",
    "残り",
    "まで",
    "kalan",
    "kadar",
];

/// What a column says of an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EndSays {
    /// Whether its heading names a licence.
    of_licence: bool,
    /// Whether all its values count days.
    counts_days: bool,
    /// Whether they are the days that have passed since.
    pub is_past: bool,
    /// Whether which side they are counted from is not certain.
    is_unclear: bool,
}

/// Whether a heading speaks of an end.
pub(super) fn says_end(name: &str) -> bool {
    has(name, ENDS)
}

/// Whether a heading speaks of a licence, a key or a subscription.
pub(super) fn is_of_licence(name: &str) -> bool {
    has(name, OF_LICENCE)
}

/// Whether a heading says that something has ended.
pub(super) fn says_ended(name: &str) -> bool {
    has(name, ENDED) && !has(name, UNTIL)
}

/// What a heading that speaks of an end says, with the values below it; none where it is the end of something else.
pub(super) fn end_of(name: &str, values: &[&str]) -> Option<EndSays> {
    let of_licence = is_of_licence(name);
    if !of_licence && has(name, OF_ANOTHER) {
        return None;
    }
    let numbers: Vec<i64> = values.iter().filter_map(|value| number(value)).collect();
    let counts_days = !values.is_empty() && numbers.len() == values.len();
    let is_past = (counts_days || values.is_empty() && has(name, DAYS))
        && !has(name, UNTIL)
        && (has(name, SINCE) || has(name, ENDED));
    let is_unclear = is_past && numbers.iter().any(|number| *number < 0);
    Some(EndSays { of_licence, counts_days, is_past, is_unclear })
}

/// Of several columns with an end the one that has that of the licence.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum EndColumn {
    None,
    At(usize, EndSays),
    /// Several may be meant, or the days of the only one may be counted from either side.
    Unclear,
}

/// Tells it: what names a licence goes first, and a date before a count. `are_alike` says of two columns whether all their
/// values are the same.
pub(super) fn best_end(ends: &[(usize, EndSays)], are_alike: &dyn Fn(usize, usize) -> bool) -> EndColumn {
    let rank = |says: &EndSays| (!says.of_licence, says.counts_days);
    let Some(best) = ends.iter().map(|(_, says)| rank(says)).min() else { return EndColumn::None };
    let mut first = ends.iter().filter(|(_, says)| rank(says) == best);
    let Some((at, says)) = first.next() else { return EndColumn::None };
    if says.is_unclear || first.any(|(other, _)| !are_alike(*at, *other)) {
        return EndColumn::Unclear;
    }
    EndColumn::At(*at, *says)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fleet::words::plain;

    /// The column of some headings, with a value each, that has the end of the licence.
    fn best(columns: &[(&str, &str)]) -> EndColumn {
        let says = |(at, (name, value)): (usize, &(&str, &str))| {
            let name = plain(name);
            says_end(&name).then(|| end_of(&name, &[*value])).flatten().map(|says| (at, says))
        };
        let ends: Vec<(usize, EndSays)> = columns.iter().enumerate().filter_map(says).collect();
        best_end(&ends, &|one, other| columns[one].1 == columns[other].1)
    }

    fn place(columns: &[(&str, &str)]) -> Option<usize> {
        match best(columns) {
            EndColumn::At(at, _) => Some(at),
            _ => None,
        }
    }

    #[test]
    fn the_end_of_a_licence_goes_before_that_of_anything_else() {
        for (other, own) in [
            ("Certificate expires", "License valid until"),
            ("Password expires", "License expires"),
            ("Support expiry", "License expiry"),
            ("Zertifikat gültig bis", "Lizenz gültig bis"),
            ("Kennwort-Ablauf", "Ablaufdatum"),
            ("Срок действия сертификата", "Срок действия лицензии"),
            ("Пароль истекает", "Дата окончания"),
            ("Expiration du certificat", "Expiration de la licence"),
            ("Caducidad de la contraseña", "Caducidad"),
            ("Scadenza password", "Scadenza licenza"),
            ("Expiração da senha", "Validade da licença"),
            ("Ważność gwarancji", "Ważność licencji"),
            ("Vervaldatum wachtwoord", "Vervaldatum licentie"),
            ("証明書の有効期限", "ライセンスの有効期限"),
            ("Parola bitiş tarihi", "Lisans bitiş tarihi"),
        ] {
            let (early, late) = ("2026-01-01", "2029-01-01");
            assert_eq!(place(&[(other, late), (own, early)]), Some(1), "{other}, {own}");
            assert_eq!(place(&[(own, early), (other, late)]), Some(0), "{own}, {other}");
            let alone = best(&[(other, late)]);
            assert_eq!(alone, EndColumn::None, "{other}");
        }
    }

    #[test]
    fn two_that_may_be_meant_are_unclear_unless_they_are_alike_and_a_date_goes_before_a_count() {
        assert_eq!(best(&[("Expired on", "2026-01-01"), ("Expires", "2028-01-01")]), EndColumn::Unclear);
        assert_eq!(place(&[("Expires", "2028-01-01"), ("Valid until", "2028-01-01")]), Some(0));
        assert_eq!(place(&[("Expires in (days)", "40"), ("Expires", "2028-01-01")]), Some(1));
        assert_eq!(place(&[("Ablauf in Tagen", "40"), ("Lizenzablauf", "2028-01-01")]), Some(1));
    }

    #[test]
    fn days_since_an_end_are_told_from_days_until_it() {
        let is_past = |name: &str, value: &str| match best(&[(name, value)]) {
            EndColumn::At(_, says) => Some(says.is_past),
            _ => None,
        };
        for name in [
            "Days since expiry",
            "Expired (days)",
            "Tage seit Ablauf",
            "Abgelaufen (Tage)",
            "Дней после окончания",
            "Срок истек, дней",
            "Jours depuis l’expiration",
            "Días desde el vencimiento",
            "Giorni dalla scadenza",
            "Dias desde a expiração",
            "Dni po wygaśnięciu",
            "Dagen sinds vervaldatum",
            "有効期限からの経過日数",
            "Bitişten sonra geçen gün",
        ] {
            assert_eq!(is_past(name, "12"), Some(true), "{name}");
        }
        for name in [
            "Days until expiry",
            "Expires in (days)",
            "Tage bis zum Ablauf",
            "Дней до окончания",
            "Jours avant expiration",
            "Días hasta el vencimiento",
            "Giorni alla scadenza",
            "Dni do wygaśnięcia",
            "Dagen tot vervaldatum",
            "有効期限までの日数",
            "Bitişe kalan gün",
        ] {
            assert_eq!(is_past(name, "12"), Some(false), "{name}");
        }
        assert_eq!(is_past("Expired (days)", "-12"), None, "from which side is not certain");
        assert_eq!(is_past("Expired on", "2026-01-01"), Some(false), "a date is one");
    }
}
