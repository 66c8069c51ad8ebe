//! What stands in quotation marks in a translated text is what somebody sees: the English of the text beside it, or a name
//! with the page where it was seen in that language. `tests/labels/LANGUAGE.tsv` holds those; a name that was not seen is
//! never made up.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up must fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

/// The quotation marks of a language.
const MARKS: [(&str, &str); 10] = [
    ("de", "„“"),
    ("es", "«»“”"),
    ("fr", "«»“”"),
    ("it", "«»“”"),
    ("ja", "「」『』"),
    ("nl", "“”"),
    ("pl", "„”"),
    ("pt", "“”«»"),
    ("ru", "«»"),
    ("tr", "“”"),
];

/// What stands for a source in a row about something that is no name in an app of Kaspersky.
const NO_APP: [&str; 6] = ["name", "word", "Windows", "macOS", "mail program", "browser"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The translated files of a language, each with its English one.
fn pairs(language: &str) -> Vec<(PathBuf, PathBuf)> {
    let mut pairs = Vec::new();
    let ending = format!(".{language}.md");
    for folder in fs::read_dir(root().join("topics")).unwrap().map(|entry| entry.unwrap().path()) {
        for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if let Some(english) = file.to_str().unwrap().strip_suffix(&ending) {
                pairs.push((file.clone(), PathBuf::from(format!("{english}.md"))));
            }
        }
    }
    for file in fs::read_dir(root().join("locales").join(language)).unwrap().map(|entry| entry.unwrap().path()) {
        pairs.push((file.clone(), root().join("locales/en").join(file.file_name().unwrap())));
    }
    pairs
}

/// What stands between the marks, without the spaces that French puts there; notes for translators are not read.
fn quoted(text: &str, marks: &str) -> BTreeSet<String> {
    let text: String = text.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
    let marks: Vec<char> = marks.chars().collect();
    let mut found = BTreeSet::new();
    for pair in marks.chunks(2) {
        let between = Regex::new(&format!("{}([^{}]+){}", pair[0], pair[1], pair[1])).unwrap();
        found.extend(
            between.captures_iter(&text).map(|hit| hit[1].trim_matches([' ', '\u{a0}', '\u{202f}']).to_owned()),
        );
    }
    found
}

/// What stands in quotation marks in an English text; those around a value of the front matter are none.
fn quoted_in_english(text: &str) -> BTreeSet<String> {
    let between = Regex::new(r#"\\"(.+?)\\"|"([^"\n]+)"|“(.+?)”"#).unwrap();
    let value = |line: &str| line.split_once(" = \"").map(|(_, value)| value.trim_end_matches('"').to_owned());
    let lines: Vec<String> = text.lines().map(|line| value(line).unwrap_or_else(|| line.to_owned())).collect();
    let hits = lines.iter().flat_map(|line| between.captures_iter(line));
    hits.map(|hit| (1..4).find_map(|part| Some(hit.get(part)?.as_str().to_owned())).unwrap()).collect()
}

#[test]
fn what_is_quoted_was_seen_or_is_english() {
    let mut wrong = Vec::new();
    for (language, marks) in MARKS {
        let table = read(&root().join(format!("tests/labels/{language}.tsv")));
        let mut rows = BTreeSet::new();
        for row in table.lines().skip(1) {
            let cells: Vec<&str> = row.split('\t').collect();
            let [label, english, source] = cells[..] else { panic!("{language}: {row}: three cells") };
            let is_known =
                source.contains("://") || source == "-" && NO_APP.contains(&english) || english.starts_with("Keymend");
            assert!(is_known, "{language}: {row}: no page, and nothing of another program");
            rows.insert(label.to_owned());
        }
        // Keymend's own buttons and headings are quoted as they are.
        let own = read(&root().join(format!("locales/{language}/page.ftl")));
        let own: BTreeSet<&str> = own.lines().filter_map(|line| Some(line.split_once(" = ")?.1)).collect();
        // So are the titles of its topics.
        let titles: BTreeSet<String> = pairs(language)
            .iter()
            .filter_map(|(file, _)| {
                Some(
                    read(file)
                        .lines()
                        .find_map(|line| line.strip_prefix("title = \""))?
                        .trim_end_matches('"')
                        .to_owned(),
                )
            })
            .collect();
        let mut unused = rows.clone();
        for (file, english) in pairs(language) {
            let english = quoted_in_english(&read(&english));
            for phrase in quoted(&read(&file), marks) {
                unused.remove(&phrase);
                let is_value = phrase.starts_with("{ $") && phrase.ends_with('}') && phrase.matches('{').count() == 1;
                let is_known = rows.contains(&phrase)
                    || english.contains(&phrase)
                    || own.contains(phrase.as_str())
                    || titles.contains(&phrase);
                if !is_known && !is_value {
                    wrong.push(format!("{}: {phrase}", file.display()));
                }
            }
        }
        wrong.extend(unused.iter().map(|label| format!("{language}: nobody quotes {label}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words by which a language addresses a friend, each by itself. German, Dutch, Turkish, Russian, French, Spanish, Portuguese and
/// Italian have a polite form for whoever is not one; Polish tells what to do in the imperative, and who does it in none.
const FAMILIAR: [(&str, &str); 9] = [
    (
        "de",
        "du dich dir dein deine deinen deinem deiner kannst hast musst willst bist klicke öffne prüfe euch euer eure",
    ),
    ("es", "tú tu tus ti contigo puedes tienes debes quieres haz pulsa vosotros podéis tenéis vuestro vuestra"),
    ("fr", "tu toi tes clique peux veux choisis tape"),
    (
        "it",
        "tu tuo tua tuoi tue puoi hai devi vuoi clicca vai apri inserisci fai scrivi chiedi scegli riavvia installa",
    ),
    ("nl", "je jij jou jouw jullie"),
    (
        "pl",
        "ty cię ciebie ci tobie tobą twój twoja twoje twojego twojej twojemu twoim twoją twoich twoi twoimi masz możesz \
         musisz chcesz wiesz znasz jesteś używasz korzystasz potrzebujesz",
    ),
    ("pt", "tu teu tua teus tuas contigo podes tens deves queres clica"),
    (
        "ru",
        "ты тебя тебе тобой твой твоя твое твои твоего твоей можешь хочешь нажми открой введи проверь найди запусти",
    ),
    ("tr", "sen seni sana senin tıkla yapabilirsin açabilirsin girebilirsin"),
];

/// Italian steps are in the infinitive, as the windows of its apps are: one in the imperative of the polite form beside them is a
/// second voice.
const SECOND_VOICE: [(&str, &str); 1] = [(
    "it",
    "apra verifichi clicchi inserisca immetta chieda disinstalli riavvii scriva acceda faccia chiami avvisi aggiorni cambi",
)];

/// The words of a text for whoever reads it, without what it quotes, with its meaning in brackets, and without code.
fn own_words(text: &str, marks: &str) -> BTreeSet<String> {
    let marks: Vec<char> = marks.chars().collect();
    let mut text = text.to_owned();
    for pair in marks.chunks(2).map(|pair| (pair[0], pair[1])).chain([('`', '`')]) {
        let quoted = Regex::new(&format!("{}[^{}]*{}( \\([^)]*\\))?", pair.0, pair.1, pair.1)).unwrap();
        text = quoted.replace_all(&text, " ").into_owned();
    }
    text.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
}

#[test]
fn no_step_addresses_its_reader_as_a_friend_or_in_two_voices() {
    let mut found = Vec::new();
    for (language, words) in FAMILIAR.into_iter().chain(SECOND_VOICE) {
        let marks = MARKS.iter().find(|(known, _)| *known == language).unwrap().1;
        let words: BTreeSet<&str> = words.split_whitespace().collect();
        let mut steps = 0;
        for (path, _) in pairs(language).into_iter().filter(|(path, _)| path.extension().is_some_and(|end| end == "md"))
        {
            let file = read(&path);
            let front = file.split("+++").nth(1).unwrap();
            let told = ["title = \"", "text = \"", "check = \"", "warning = \""];
            for line in front.lines().filter(|line| told.iter().any(|begin| line.starts_with(begin))) {
                steps += 1;
                let own = own_words(line, marks);
                let hits: Vec<&&str> = words.iter().filter(|word| own.contains(**word)).collect();
                if !hits.is_empty() {
                    found.push(format!("{} {hits:?}: {}", path.display(), line));
                }
            }
        }
        assert!(steps > 400, "{language}: only {steps} lines were read");
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_familiar_word_is_found_and_a_quoted_one_is_not() {
    let of = |text: &str| own_words(text, "„”");
    assert!(of("text = \"Jeśli masz kod, wpisz go.\"").contains("masz"));
    assert!(!of("Dodaj kod pod „Already have a code?” (masz już kod?).").contains("masz"));
    assert!(!of("`tu` i koniec").contains("tu"));
}
