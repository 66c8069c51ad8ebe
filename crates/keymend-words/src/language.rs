//! In which language a text is written: by its script, its letters and its everyday words.

use std::collections::BTreeMap;

use crate::Folded;
use crate::fold::has_no_spaces;
use crate::tables::{Entry, tables};

/// How much speaks for a language: an everyday word, a letter that few others have, a word of licences in trouble.
const COMMON_WORD: f32 = 1.0;
const LETTER: f32 = 0.6;
const OTHER_WORD: f32 = 0.5;

/// A language may be meant too from this share of what speaks for the likeliest.
const LEAST_SHARE: f32 = 0.66;

/// A language is named only where so much speaks for it, and no other comes near.
const LEAST_NAMED: f32 = 0.75;
const MOST_BESIDE: f32 = 0.8;

/// The languages of the stories.
const LEARNED: [&str; 10] = ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru"];

/// The languages that are written in Cyrillic letters here.
const CYRILLIC: [&str; 4] = ["bg", "ru", "sr", "uk"];

/// Letters by which a language is told from its neighbours.
const LETTERS: [(&str, &str); 25] = [
    ("cs", "ěřůčšžýďáíéúó"),
    ("da", "æøå"),
    ("de", "ßäöü"),
    ("es", "ñáéíóú"),
    ("et", "õäöü"),
    ("fi", "äö"),
    ("fr", "çèêëîôûœéà"),
    ("hr", "čćđšž"),
    ("hu", "őűöüóáéíú"),
    ("it", "òìùèàé"),
    ("lt", "ąčęėįšųūž"),
    ("lv", "āčēģīķļņšūž"),
    ("nl", "ĳë"),
    ("no", "æøå"),
    ("pl", "łąęśżźćńó"),
    ("pt", "ãõçêâàáéíóú"),
    ("ro", "ățșţşâî"),
    ("ru", "ыэъё"),
    ("sk", "ľĺŕôťčšžáíéúýó"),
    ("sl", "čšž"),
    ("sr", "ђјљњћџ"),
    ("sv", "äöå"),
    ("tr", "ğışçöü"),
    ("uk", "іїєґ"),
    ("vi", "ơưđạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵỹ"),
];

/// The languages that a text may be written in, the likeliest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Languages(Vec<(&'static str, f32)>);

impl Languages {
    /// Looks at a text and at the entries of the tables that it holds.
    pub(crate) fn of(original: &str, entries: &[Entry]) -> Languages {
        if let Some(language) = by_script(original) {
            return Languages(vec![(language, 1.0)]);
        }
        let is_cyrillic = original.contains(is_cyrillic);
        let mut speaks: BTreeMap<&'static str, f32> = BTreeMap::new();
        let mut add = |languages: &[&'static str], weight: f32| {
            for language in languages {
                *speaks.entry(language).or_default() += weight / languages.len() as f32;
            }
        };
        // What is written alike everywhere, such as a name, tells no language.
        let tells = |entries: &&[Entry]| !entries.iter().any(Entry::is_of_any);
        for at_one_place in entries.chunk_by(|one, other| one.place == other.place).filter(tells) {
            for is_common in [true, false] {
                let mut languages: Vec<&str> = at_one_place
                    .iter()
                    .filter(|entry| entry.is_common() == is_common)
                    .map(|entry| entry.language)
                    .collect();
                languages.sort_unstable();
                languages.dedup();
                add(&languages, if is_common { COMMON_WORD } else { OTHER_WORD });
            }
        }
        for word in original.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii()) {
            let word = word.to_lowercase();
            let has = |letters: &str| word.contains(|letter| letters.contains(letter));
            let languages: Vec<&str> =
                LETTERS.iter().filter(|(_, letters)| has(letters)).map(|(language, _)| *language).collect();
            add(&languages, LETTER);
        }
        speaks.retain(|language, _| CYRILLIC.contains(language) == is_cyrillic);
        let mut languages: Vec<(&'static str, f32)> = speaks.into_iter().collect();
        languages.sort_by(|one, other| other.1.total_cmp(&one.1));
        Languages(languages)
    }

    /// The languages that may be meant.
    pub(crate) fn likely(&self) -> Vec<&'static str> {
        let most = self.0.first().map_or(0.0, |(_, most)| *most);
        self.0.iter().filter(|(_, speaks)| *speaks >= most * LEAST_SHARE).map(|(language, _)| *language).collect()
    }

    /// Whether the likeliest is a language in which there are no stories.
    pub(crate) fn is_beyond(&self) -> bool {
        self.0.first().is_some_and(|(language, _)| !LEARNED.contains(language))
    }

    /// The one language, where there is no doubt.
    pub(crate) fn named(&self) -> Option<&'static str> {
        let (first, most) = *self.0.first()?;
        let beside = self.0.get(1).map_or(0.0, |(_, speaks)| *speaks);
        (most >= LEAST_NAMED && beside <= most * MOST_BESIDE).then_some(first)
    }
}

/// The language in which a text is written, as a two-letter code, where there is no doubt.
#[must_use]
pub fn language(text: &str) -> Option<&'static str> {
    let mut entries = tables().entries(Folded::new(text).as_str());
    entries.retain(|entry| !entry.is_quiet());
    Languages::of(text, &entries).named()
}

/// A language that a script alone tells.
fn by_script(text: &str) -> Option<&'static str> {
    let (mut all, mut scripts) = (0, BTreeMap::<&str, usize>::new());
    for character in text.chars().filter(|character| character.is_alphabetic()) {
        all += 1;
        let script = match character {
            '\u{3040}'..='\u{30FF}' => "ja",
            '\u{AC00}'..='\u{D7AF}' | '\u{1100}'..='\u{11FF}' => "ko",
            'پ' | 'چ' | 'ژ' | 'گ' => "fa",
            '\u{600}'..='\u{6FF}' => "ar",
            '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => "el",
            '\u{590}'..='\u{5FF}' => "he",
            '\u{E00}'..='\u{E7F}' => "th",
            other if has_no_spaces(other) => "zh",
            _ => continue,
        };
        *scripts.entry(script).or_default() += 1;
    }
    let of = |script: &str| scripts.get(script).copied().unwrap_or(0);
    // Japanese mixes its own signs with Chinese ones, Persian is written in Arabic ones.
    for (telling, beside) in [("ja", "zh"), ("fa", "ar")] {
        if of(telling) > 0 && (of(telling) + of(beside)) * 3 > all {
            return Some(telling);
        }
    }
    scripts.iter().find(|(_, count)| **count * 3 > all).map(|(script, _)| *script)
}

fn is_cyrillic(character: char) -> bool {
    ('\u{400}'..='\u{4FF}').contains(&character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_a_sentence() {
        for (text, is) in [
            ("my licence has expired and I do not know what to do", "en"),
            ("die Lizenz ist gestern abgelaufen, was nun", "de"),
            ("ma licence a expiré hier et je ne sais pas quoi faire", "fr"),
            ("la licencia caducó ayer y no sé qué hacer", "es"),
            ("la licenza è scaduta ieri, che cosa devo fare", "it"),
            ("a licença expirou ontem e não sei o que fazer", "pt"),
            ("лицензия вчера закончилась, что мне делать", "ru"),
            ("昨日ライセンスが切れました", "ja"),
            ("licencja wczoraj wygasła i nie wiem co robić", "pl"),
            ("de licentie is gisteren verlopen, wat moet ik doen", "nl"),
            ("lisansımın süresi dün doldu, şimdi ne yapmalıyım", "tr"),
            ("ліцензія вчора закінчилась, що мені робити", "uk"),
            ("我的许可证昨天到期了怎么办", "zh"),
            ("giấy phép của tôi đã hết hạn hôm qua", "vi"),
            ("lisensi saya sudah habis kemarin, bagaimana ini", "id"),
            ("lisensen min gikk ut i går, hva skal jeg gjøre nå", "no"),
            ("licensen har gått ut och jag vet inte vad jag ska göra", "sv"),
            ("min licens er udløbet og jeg ved ikke hvad jeg skal gøre nu af det", "da"),
            ("včera mi vypršela licence, co mám dělat", "cs"),
            ("včera mi vypršala licencia, čo mám robiť keď nejde", "sk"),
            ("tegnap lejárt a licencem és nem tudom mit kell csinálni", "hu"),
            ("licența mea a expirat ieri și nu știu ce să fac", "ro"),
            ("η άδεια έληξε χθες, τι να κάνω", "el"),
            ("انتهت صلاحية الترخيص أمس ماذا أفعل", "ar"),
            ("라이선스가 어제 만료되었습니다", "ko"),
            ("lisenssi vanheni eilen, mitä minun pitäisi nyt tehdä", "fi"),
            ("Tere, minu litsents on aegunud ja ma ei tea, mida teha", "et"),
            ("Tere! Kaspersky ütleb, et kood ei kehti. Palun abi, aitäh", "et"),
            ("Labdien, mana licence vakar beidzās un es nezinu, ko darīt", "lv"),
            ("Laba diena, mano licencija vakar baigėsi, ką dabar daryti", "lt"),
            ("Poštovani, licenca mi je jučer istekla i ne znam što da radim, molim pomoć", "hr"),
            ("Pozdravljeni, licenca mi je včeraj potekla, kaj naj zdaj naredim, hvala", "sl"),
            ("Здравейте, лицензът ми изтече вчера и не знам какво да правя, моля", "bg"),
            ("Лиценца ми је јуче истекла и не знам шта да радим", "sr"),
        ] {
            assert_eq!(language(text), Some(is), "{text}");
        }
    }

    #[test]
    fn what_many_languages_share_names_none() {
        for text in ["", "kaspersky", "89479002", "blorf wibble", "a", "licence"] {
            assert_eq!(language(text), None, "{text}");
        }
    }
}
