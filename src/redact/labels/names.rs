//! Labels of a whole name in two parts, in any order: `Surname and name`, `Apellidos, nombre`.

/// Words for a family name and for a given one, and for "and", each divided by `|`.
struct OfTwoParts {
    family: &'static str,
    given: &'static str,
    and: &'static str,
}

const ALL: [OfTwoParts; 13] = [
    OfTwoParts {
        family: "surname|last name|family name|lastname",
        given: "name|first name|given name|forename|firstname|given names|first names",
        and: "and",
    },
    OfTwoParts { family: "nachname|familienname|zuname", given: "vorname|rufname|vornamen", and: "und" },
    OfTwoParts { family: "nom|nom de famille|noms", given: "prénom|prénoms", and: "et" },
    OfTwoParts { family: "apellidos|apellido", given: "nombre|nombres|nombre de pila", and: "y" },
    OfTwoParts { family: "cognome", given: "nome|nomi", and: "e" },
    OfTwoParts { family: "apelido|sobrenome|apelidos", given: "nome|nomes|primeiro nome|nome próprio", and: "e" },
    OfTwoParts { family: "achternaam|familienaam", given: "voornaam|naam|voornamen", and: "en" },
    OfTwoParts { family: "nazwisko", given: "imię|imiona", and: "i" },
    OfTwoParts { family: "příjmení", given: "jméno", and: "a" },
    OfTwoParts { family: "фамилия", given: "имя", and: "и" },
    OfTwoParts { family: "прізвище", given: "ім'я", and: "та|і|й" },
    OfTwoParts { family: "soyadı|soyad|soyisim", given: "adı|ad|isim", and: "ve" },
    OfTwoParts { family: "efternamn|etternavn|efternavn", given: "förnamn|fornavn", and: "och|og" },
];

/// Every such label, with "and" between its parts or nothing.
pub(super) fn of_two_parts() -> impl Iterator<Item = String> {
    ALL.iter().flat_map(|words| {
        let mut all = Vec::new();
        for family in words.family.split('|') {
            for given in words.given.split('|') {
                for and in words.and.split('|').chain([""]) {
                    let between = if and.is_empty() { " ".to_owned() } else { format!(" {and} ") };
                    all.push(format!("{family}{between}{given}"));
                    all.push(format!("{given}{between}{family}"));
                }
            }
        }
        all
    })
}
