//! The numbers of earlier cases that a customer names: "as in my ticket 4711".

use std::sync::LazyLock;

use regex::Regex;

/// Numbers of one message.
const MOST: usize = 8;

/// How people call a case at a help desk, and its number behind that.
static NAMED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = r"tickets?|cases?|requests?|incidents?|vorgang|vorgangsnummer|ticketnummer|fallnummer|anfrage|dossier|demande|incidencia|consulta|richiesta|segnalazione|chamado|protocolo|заявк\w+|обращени\w+|тикет\w*|zgłoszeni\w+|sprawa|sprawy|melding|zaak|zaaknummer|talep|talebim\w*|kayıt|お問い合わせ番号|受付番号|問い合わせ番号|チケット";
    Regex::new(&format!(
        r"(?i)(?:\b|^|[^\w])(?:{names})(?:\s+(?:number|no|nr|id|nummer|numéro|número|numero|номер|numer|番号)\b)?[.:]?\s{{0,2}}[#№(]?(?:n[°º]\s?)?\s?([A-Za-z]{{0,6}}[-#]?[0-9][0-9-]{{2,15}})\b"
    ))
    .ok()
});

/// The numbers of cases in some words.
pub(super) fn named_cases(words: &str) -> Vec<String> {
    let found = NAMED.as_ref().into_iter().flat_map(|named| named.captures_iter(words));
    found.map(|hit| hit[1].to_owned()).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_case_stands_behind_its_name() {
        for (words, number) in [
            ("exactly like in my ticket 4711 from October", "4711"),
            ("wie im Ticket #20261104", "20261104"),
            ("Vorgang Nr. 2026-0815 war dasselbe", "2026-0815"),
            ("même souci, dossier n° 88123", "88123"),
            ("mi incidencia número 55120", "55120"),
            ("come nella richiesta numero 9912", "9912"),
            ("обращение № 40117", "40117"),
            ("zgłoszenie 77412", "77412"),
            ("zie melding INC-40012", "INC-40012"),
            ("受付番号 60012 と同じです", "60012"),
        ] {
            assert_eq!(named_cases(words), [number], "{words}");
        }
        for words in ["in 2 cases", "my request of 12 May", "the ticket cost 39 euros", "order 4711", "ticket"] {
            assert!(named_cases(words).is_empty(), "{words}");
        }
    }
}
