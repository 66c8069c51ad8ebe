//! The countries that a text names, and whether something was bought there or is used there.

use std::ops::Range;

use super::beginning;
use super::spoken::{Spoken, sentences};
use crate::text::{Folded, has_no_spaces};

/// The languages of the columns of the table.
const COLUMNS: [&str; 11] = ["en", "de", "fr", "es", "it", "pt", "ru", "pl", "nl", "ja", "tr"];

/// Countries by their names, a language a column.
const COUNTRIES: [[&str; 11]; 44] = [
    [
        "Turkey",
        "Türkei",
        "Turquie",
        "Turquía",
        "Turchia",
        "Turquia",
        "Турция",
        "Turcja",
        "Turkije",
        "トルコ",
        "Türkiye",
    ],
    [
        "Germany",
        "Deutschland",
        "Allemagne",
        "Alemania",
        "Germania",
        "Alemanha",
        "Германия",
        "Niemcy",
        "Duitsland",
        "ドイツ",
        "Almanya",
    ],
    [
        "Austria",
        "Österreich",
        "Autriche",
        "Austria",
        "Austria",
        "Áustria",
        "Австрия",
        "Austria",
        "Oostenrijk",
        "オーストリア",
        "Avusturya",
    ],
    [
        "Switzerland",
        "Schweiz",
        "Suisse",
        "Suiza",
        "Svizzera",
        "Suíça",
        "Швейцария",
        "Szwajcaria",
        "Zwitserland",
        "スイス",
        "İsviçre",
    ],
    [
        "France",
        "Frankreich",
        "France",
        "Francia",
        "Francia",
        "França",
        "Франция",
        "Francja",
        "Frankrijk",
        "フランス",
        "Fransa",
    ],
    [
        "Belgium",
        "Belgien",
        "Belgique",
        "Bélgica",
        "Belgio",
        "Bélgica",
        "Бельгия",
        "Belgia",
        "België",
        "ベルギー",
        "Belçika",
    ],
    [
        "Netherlands",
        "Niederlande",
        "Pays-Bas",
        "Países Bajos",
        "Paesi Bassi",
        "Países Baixos",
        "Нидерланды",
        "Holandia",
        "Nederland",
        "オランダ",
        "Hollanda",
    ],
    [
        "Spain",
        "Spanien",
        "Espagne",
        "España",
        "Spagna",
        "Espanha",
        "Испания",
        "Hiszpania",
        "Spanje",
        "スペイン",
        "İspanya",
    ],
    [
        "Portugal",
        "Portugal",
        "Portugal",
        "Portugal",
        "Portogallo",
        "Portugal",
        "Португалия",
        "Portugalia",
        "Portugal",
        "ポルトガル",
        "Portekiz",
    ],
    ["Italy", "Italien", "Italie", "Italia", "Italia", "Itália", "Италия", "Włochy", "Italië", "イタリア", "İtalya"],
    [
        "Poland",
        "Polen",
        "Pologne",
        "Polonia",
        "Polonia",
        "Polônia",
        "Польша",
        "Polska",
        "Polen",
        "ポーランド",
        "Polonya",
    ],
    [
        "Czech Republic",
        "Tschechien",
        "Tchéquie",
        "Chequia",
        "Cechia",
        "Tchéquia",
        "Чехия",
        "Czechy",
        "Tsjechië",
        "チェコ",
        "Çekya",
    ],
    [
        "Slovakia",
        "Slowakei",
        "Slovaquie",
        "Eslovaquia",
        "Slovacchia",
        "Eslováquia",
        "Словакия",
        "Słowacja",
        "Slowakije",
        "スロバキア",
        "Slovakya",
    ],
    [
        "Hungary",
        "Ungarn",
        "Hongrie",
        "Hungría",
        "Ungheria",
        "Hungria",
        "Венгрия",
        "Węgry",
        "Hongarije",
        "ハンガリー",
        "Macaristan",
    ],
    [
        "Romania",
        "Rumänien",
        "Roumanie",
        "Rumanía",
        "Romania",
        "Romênia",
        "Румыния",
        "Rumunia",
        "Roemenië",
        "ルーマニア",
        "Romanya",
    ],
    [
        "Bulgaria",
        "Bulgarien",
        "Bulgarie",
        "Bulgaria",
        "Bulgaria",
        "Bulgária",
        "Болгария",
        "Bułgaria",
        "Bulgarije",
        "ブルガリア",
        "Bulgaristan",
    ],
    [
        "Greece",
        "Griechenland",
        "Grèce",
        "Grecia",
        "Grecia",
        "Grécia",
        "Греция",
        "Grecja",
        "Griekenland",
        "ギリシャ",
        "Yunanistan",
    ],
    [
        "Serbia",
        "Serbien",
        "Serbie",
        "Serbia",
        "Serbia",
        "Sérvia",
        "Сербия",
        "Serbia",
        "Servië",
        "セルビア",
        "Sırbistan",
    ],
    [
        "Croatia",
        "Kroatien",
        "Croatie",
        "Croacia",
        "Croazia",
        "Croácia",
        "Хорватия",
        "Chorwacja",
        "Kroatië",
        "クロアチア",
        "Hırvatistan",
    ],
    [
        "United Kingdom",
        "Großbritannien",
        "Royaume-Uni",
        "Reino Unido",
        "Regno Unito",
        "Reino Unido",
        "Великобритания",
        "Wielka Brytania",
        "Verenigd Koninkrijk",
        "イギリス",
        "Birleşik Krallık",
    ],
    [
        "Ireland",
        "Irland",
        "Irlande",
        "Irlanda",
        "Irlanda",
        "Irlanda",
        "Ирландия",
        "Irlandia",
        "Ierland",
        "アイルランド",
        "İrlanda",
    ],
    [
        "Denmark",
        "Dänemark",
        "Danemark",
        "Dinamarca",
        "Danimarca",
        "Dinamarca",
        "Дания",
        "Dania",
        "Denemarken",
        "デンマーク",
        "Danimarka",
    ],
    [
        "Sweden",
        "Schweden",
        "Suède",
        "Suecia",
        "Svezia",
        "Suécia",
        "Швеция",
        "Szwecja",
        "Zweden",
        "スウェーデン",
        "İsveç",
    ],
    [
        "Norway",
        "Norwegen",
        "Norvège",
        "Noruega",
        "Norvegia",
        "Noruega",
        "Норвегия",
        "Norwegia",
        "Noorwegen",
        "ノルウェー",
        "Norveç",
    ],
    [
        "Finland",
        "Finnland",
        "Finlande",
        "Finlandia",
        "Finlandia",
        "Finlândia",
        "Финляндия",
        "Finlandia",
        "Finland",
        "フィンランド",
        "Finlandiya",
    ],
    ["Russia", "Russland", "Russie", "Rusia", "Russia", "Rússia", "Россия", "Rosja", "Rusland", "ロシア", "Rusya"],
    [
        "Ukraine",
        "Ukraine",
        "Ukraine",
        "Ucrania",
        "Ucraina",
        "Ucrânia",
        "Украина",
        "Ukraina",
        "Oekraïne",
        "ウクライナ",
        "Ukrayna",
    ],
    [
        "Belarus",
        "Belarus",
        "Biélorussie",
        "Bielorrusia",
        "Bielorussia",
        "Belarus",
        "Беларусь",
        "Białoruś",
        "Belarus",
        "ベラルーシ",
        "Belarus",
    ],
    [
        "Kazakhstan",
        "Kasachstan",
        "Kazakhstan",
        "Kazajistán",
        "Kazakistan",
        "Cazaquistão",
        "Казахстан",
        "Kazachstan",
        "Kazachstan",
        "カザフスタン",
        "Kazakistan",
    ],
    [
        "Georgia",
        "Georgien",
        "Géorgie",
        "Georgia",
        "Georgia",
        "Geórgia",
        "Грузия",
        "Gruzja",
        "Georgië",
        "ジョージア",
        "Gürcistan",
    ],
    [
        "Armenia",
        "Armenien",
        "Arménie",
        "Armenia",
        "Armenia",
        "Armênia",
        "Армения",
        "Armenia",
        "Armenië",
        "アルメニア",
        "Ermenistan",
    ],
    [
        "Israel",
        "Israel",
        "Israël",
        "Israel",
        "Israele",
        "Israel",
        "Израиль",
        "Izrael",
        "Israël",
        "イスラエル",
        "İsrail",
    ],
    [
        "United Arab Emirates",
        "Vereinigte Arabische Emirate",
        "Émirats arabes unis",
        "Emiratos Árabes Unidos",
        "Emirati Arabi Uniti",
        "Emirados Árabes Unidos",
        "ОАЭ",
        "Zjednoczone Emiraty Arabskie",
        "Verenigde Arabische Emiraten",
        "アラブ首長国連邦",
        "Birleşik Arap Emirlikleri",
    ],
    ["India", "Indien", "Inde", "India", "India", "Índia", "Индия", "Indie", "India", "インド", "Hindistan"],
    ["China", "China", "Chine", "China", "Cina", "China", "Китай", "Chiny", "China", "中国", "Çin"],
    ["Japan", "Japan", "Japon", "Japón", "Giappone", "Japão", "Япония", "Japonia", "Japan", "日本", "Japonya"],
    [
        "Thailand",
        "Thailand",
        "Thaïlande",
        "Tailandia",
        "Thailandia",
        "Tailândia",
        "Таиланд",
        "Tajlandia",
        "Thailand",
        "タイ国",
        "Tayland",
    ],
    [
        "United States",
        "USA",
        "États-Unis",
        "Estados Unidos",
        "Stati Uniti",
        "Estados Unidos",
        "США",
        "Stany Zjednoczone",
        "Verenigde Staten",
        "アメリカ",
        "Amerika",
    ],
    ["Canada", "Kanada", "Canada", "Canadá", "Canada", "Canadá", "Канада", "Kanada", "Canada", "カナダ", "Kanada"],
    [
        "Mexico",
        "Mexiko",
        "Mexique",
        "México",
        "Messico",
        "México",
        "Мексика",
        "Meksyk",
        "Mexico",
        "メキシコ",
        "Meksika",
    ],
    [
        "Brazil",
        "Brasilien",
        "Brésil",
        "Brasil",
        "Brasile",
        "Brasil",
        "Бразилия",
        "Brazylia",
        "Brazilië",
        "ブラジル",
        "Brezilya",
    ],
    [
        "Argentina",
        "Argentinien",
        "Argentine",
        "Argentina",
        "Argentina",
        "Argentina",
        "Аргентина",
        "Argentyna",
        "Argentinië",
        "アルゼンチン",
        "Arjantin",
    ],
    [
        "Australia",
        "Australien",
        "Australie",
        "Australia",
        "Australia",
        "Austrália",
        "Австралия",
        "Australia",
        "Australië",
        "オーストラリア",
        "Avustralya",
    ],
    ["Egypt", "Ägypten", "Égypte", "Egipto", "Egitto", "Egito", "Египет", "Egipt", "Egypte", "エジプト", "Mısır"],
];

/// Cases of a name in which other letters stand.
const OTHER_CASES: [(&str, &str); 4] =
    [("Niemczech", "Germany"), ("Włoszech", "Italy"), ("Węgrzech", "Hungary"), ("Stanach", "United States")];

/// Letters of a name that stay in every case, at least, and how many its end may have instead.
const STEM: usize = 3;
const ENDING: usize = 2;
const LONGEST_ENDING: usize = 4;

/// Words that tell of a purchase, and of where somebody is.
const BOUGHT: [&str; 3] = ["bought", "shop-noun", "outlet"];

/// Two countries of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaidCountries {
    bought: Option<usize>,
    used: Option<usize>,
}

impl SaidCountries {
    /// The country of the purchase, in a language.
    #[must_use]
    pub fn bought_in(&self, language: &str) -> Option<&'static str> {
        self.bought.map(|at| name_in(at, language))
    }

    /// The country where the device is, in a language.
    #[must_use]
    pub fn used_in(&self, language: &str) -> Option<&'static str> {
        self.used.map(|at| name_in(at, language))
    }
}

fn name_in(country: usize, language: &str) -> &'static str {
    let column = COLUMNS.iter().position(|known| *known == language).unwrap_or_default();
    COUNTRIES[country][column]
}

/// The countries that a text names: where the purchase stands in the same clause it is that of the purchase, else that of
/// use. Where it names one of them twice, the first counts.
#[must_use]
pub fn countries(text: &str) -> SaidCountries {
    let text = beginning(text);
    let mut said = SaidCountries::default();
    for clause in clauses(text).take(MOST_CLAUSES) {
        let bought = BOUGHT.iter().any(|group| Spoken::of_words(clause).holds(group));
        for country in named(clause) {
            let place = if bought && said.bought.is_none() { &mut said.bought } else { &mut said.used };
            if place.is_none() {
                *place = Some(country);
            }
        }
    }
    // Whoever names one country twice has told of one.
    said.used = said.used.filter(|used| said.bought != Some(*used));
    said
}

/// Clauses that are looked at.
const MOST_CLAUSES: usize = 60;

/// The parts of a text between the signs that divide it.
fn clauses(text: &str) -> impl Iterator<Item = &str> {
    sentences(text)
        .flat_map(|sentence| sentence.split([';', '!', '?', ',', '\n', '、', '。', '，', '！', '？', '…', '—', '–']))
        .filter(|clause| !clause.trim().is_empty())
}

/// The countries of a clause, in the order in which they stand.
fn named(clause: &str) -> Vec<usize> {
    let folded = Folded::new(clause);
    let text = folded.as_str();
    let mut found: Vec<(Range<usize>, usize)> = Vec::new();
    for (at, names) in COUNTRIES.iter().enumerate() {
        for (column, name) in names.iter().enumerate() {
            found.extend(place_of(text, name, COLUMNS[column]).map(|place| (place, at)));
        }
    }
    for (name, country) in OTHER_CASES {
        let at = COUNTRIES.iter().position(|names| names[0] == country);
        found.extend(at.and_then(|at| Some((place_of(text, name, "any")?, at))));
    }
    // A name within a longer one is not said.
    let is_within =
        |one: &Range<usize>, other: &Range<usize>| one != other && other.start <= one.start && one.end <= other.end;
    let all: Vec<Range<usize>> = found.iter().map(|(place, _)| place.clone()).collect();
    found.retain(|(place, _)| !all.iter().any(|other| is_within(place, other)));
    found.sort_by_key(|(place, at)| (place.start, *at));
    let mut countries: Vec<usize> = found.into_iter().map(|(_, at)| at).collect();
    countries.dedup();
    countries
}

/// Where a name stands; in Russian, Polish and Turkish in any of its cases.
fn place_of(text: &str, name: &str, language: &str) -> Option<Range<usize>> {
    let name = Folded::new(name).as_str().to_owned();
    let letters = name.chars().count();
    let declines = matches!(language, "ru" | "pl" | "tr") && letters > STEM + ENDING && !name.contains(' ');
    let kept = if declines && language != "tr" { letters - ENDING } else { letters };
    let stem: String = name.chars().take(kept).collect();
    text.match_indices(stem.as_str()).find_map(|(start, _)| {
        let spaceless = name.chars().any(has_no_spaces);
        let is_begun = !text[..start].chars().next_back().is_some_and(char::is_alphanumeric);
        let rest = &text[start + stem.len()..];
        let ending = rest.chars().take_while(|c| c.is_alphabetic()).count();
        let is_ended = if declines { ending <= LONGEST_ENDING } else { ending == 0 };
        let end = start
            + stem.len()
            + rest.chars().take(if declines { ending } else { 0 }).map(char::len_utf8).sum::<usize>();
        (spaceless || is_begun && is_ended).then_some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_country_of_the_purchase_is_told_from_that_of_use() {
        for (text, bought, used) in [
            ("I bought it from a web shop in Poland, the phone is in Ireland", Some("Poland"), Some("Ireland")),
            ("In Spanien gekauft, jetzt wohne ich in Österreich", Some("Spain"), Some("Austria")),
            ("Купил код в Казахстане, живу в Германии", Some("Kazakhstan"), Some("Germany")),
            ("Kupiłem w Turcji. Teraz jestem w Polsce", Some("Turkey"), Some("Poland")),
            ("ブラジルで購入しました。日本で使っています", Some("Brazil"), Some("Japan")),
            ("Kupiłem w Niemczech, jestem we Włoszech", Some("Germany"), Some("Italy")),
            ("The code is refused", None, None),
            ("I live in Canada", None, Some("Canada")),
        ] {
            let said = countries(text);
            assert_eq!((said.bought_in("en"), said.used_in("en")), (bought, used), "{text}");
        }
        assert_eq!(countries("bought in Turkey").bought_in("de"), Some("Türkei"));
    }

    #[test]
    fn every_country_has_a_name_in_every_language() {
        assert!(COUNTRIES.iter().flatten().all(|name| !name.trim().is_empty()));
    }
}
