//! Yes and no as people type them, in every language that Keymend speaks.

use unicode_normalization::UnicodeNormalization;

use super::Tongue;
use super::say::walk;

/// Yes, in any of the languages, whole: a letter is one only in the language in which it is shown, and a number where it is.
const YES: [&str; 21] = [
    "yes", "yeah", "yep", "ja", "jo", "jawohl", "oui", "ouais", "si", "sí", "sì", "sim", "да", "ага", "tak", "はい",
    "ええ", "うん", "hai", "da", "evet",
];

/// No, likewise.
const NO: [&str; 18] = [
    "no",
    "nope",
    "nein",
    "nö",
    "ne",
    "non",
    "nan",
    "não",
    "nao",
    "нет",
    "неа",
    "net",
    "nie",
    "nee",
    "いいえ",
    "いや",
    "iie",
    "hayir",
];

/// What a person wishes in a walk, in an everyday word of any of the languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wish {
    /// They have done it.
    Done,
    /// They pass over it.
    Skip,
    /// They go back.
    Back,
    /// They write to support.
    Write,
    /// They stop.
    Quit,
}

const WISHES: [(Wish, &[&str]); 5] = [
    (
        Wish::Done,
        &[
            "done",
            "ok",
            "okay",
            "fertig",
            "erledigt",
            "gemacht",
            "fait",
            "c'est fait",
            "hecho",
            "listo",
            "ya está",
            "fatto",
            "feito",
            "pronto",
            "готово",
            "сделано",
            "сделал",
            "сделала",
            "zrobione",
            "gotowe",
            "klaar",
            "gedaan",
            "完了",
            "済み",
            "できた",
            "できました",
            "tamam",
            "oldu",
            "yaptım",
            "bitti",
        ],
    ),
    (
        Wish::Skip,
        &[
            "skip",
            "next",
            "überspringen",
            "ueberspringen",
            "nächster",
            "naechster",
            "weiter",
            "passer",
            "suivant",
            "ignorer",
            "sauter",
            "omitir",
            "saltar",
            "siguiente",
            "salta",
            "saltare",
            "avanti",
            "pular",
            "próximo",
            "próxima",
            "seguinte",
            "avançar",
            "пропустить",
            "пропускаю",
            "дальше",
            "далее",
            "pomiń",
            "pomijam",
            "dalej",
            "następny",
            "overslaan",
            "volgende",
            "verder",
            "スキップ",
            "次へ",
            "次",
            "飛ばす",
            "atla",
            "geç",
            "sonraki",
        ],
    ),
    (
        Wish::Back,
        &[
            "back",
            "go back",
            "previous",
            "zurück",
            "zurueck",
            "vorherige",
            "vorheriger",
            "retour",
            "revenir",
            "précédent",
            "précédente",
            "en arrière",
            "atrás",
            "volver",
            "regresar",
            "anterior",
            "indietro",
            "torna indietro",
            "precedente",
            "voltar",
            "volta",
            "atras",
            "назад",
            "обратно",
            "вернуться",
            "wstecz",
            "wróć",
            "cofnij",
            "powrót",
            "terug",
            "vorige",
            "戻る",
            "もどる",
            "前へ",
            "geri",
            "geri dön",
            "önceki",
        ],
    ),
    (
        Wish::Write,
        &[
            "write",
            "schreiben",
            "écrire",
            "escribir",
            "scrivere",
            "escrever",
            "написать",
            "napisz",
            "schrijven",
            "書く",
            "yaz",
        ],
    ),
    (
        Wish::Quit,
        &[
            "q",
            "quit",
            "exit",
            "stop",
            "end",
            "cancel",
            "bye",
            "beenden",
            "abbrechen",
            "aufhören",
            "aufhoeren",
            "ende",
            "schluss",
            "verlassen",
            "quitter",
            "arrêter",
            "sortir",
            "fin",
            "salir",
            "parar",
            "terminar",
            "cerrar",
            "cancelar",
            "esci",
            "uscire",
            "basta",
            "chiudi",
            "sair",
            "encerrar",
            "выход",
            "выйти",
            "стоп",
            "хватит",
            "отмена",
            "закончить",
            "koniec",
            "zakończ",
            "wyjdź",
            "wyjście",
            "anuluj",
            "stoppen",
            "afsluiten",
            "einde",
            "annuleren",
            "終了",
            "やめる",
            "中止",
            "終わる",
            "çıkış",
            "çık",
            "dur",
            "bitir",
            "kapat",
            "iptal",
        ],
    ),
];

const HELP: [&str; 12] =
    ["?", "??", "help", "hilfe", "aide", "ayuda", "aiuto", "ajuda", "помощь", "pomoc", "ヘルプ", "yardım"];

impl Wish {
    /// What a typed word wishes; none where it is no such word.
    #[must_use]
    pub fn of(typed: &str) -> Option<Wish> {
        let typed = without_marks(bare(typed));
        let holds = |words: &[&str]| words.iter().any(|word| without_marks(word) == typed);
        WISHES.iter().find(|(_, words)| holds(words)).map(|(wish, _)| *wish)
    }
}

/// Whether somebody asks what can be typed.
#[must_use]
pub fn asks_for_help(typed: &str) -> bool {
    HELP.iter().any(|word| without_marks(word) == without_marks(typed))
}

/// What was typed with the digits, letters and question mark of Japanese keyboards as those of others.
#[must_use]
pub fn with_plain_digits(typed: &str) -> String {
    let is_short = typed.chars().nth(2).is_none();
    let plain = |c: char| match c {
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c)
        }
        '？' if is_short => '?',
        other => other,
    };
    typed.chars().map(plain).collect()
}

/// A text as what is typed is compared: in lower case, and without telling apart the two letters i of Turkish, whose small
/// and capital forms are others than those of every other language.
#[must_use]
pub fn as_typed(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    lower.chars().filter(|letter| *letter != DOT_ABOVE).map(|letter| if letter == 'ı' { 'i' } else { letter }).collect()
}

/// A text as [`as_typed`], and without the marks of its letters: many people type "nao", "zuruck" and "wroc".
#[must_use]
pub fn without_marks(text: &str) -> String {
    let bare = as_typed(text).nfd().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).collect::<String>();
    bare.nfc().map(|letter| if letter == 'ł' { 'l' } else { letter }).collect()
}

/// What is left beside the letter where `İ` is written small.
const DOT_ABOVE: char = '\u{307}';

/// Whether a typed answer is yes or no; `None` for anything else, which is to be asked again.
#[must_use]
pub fn yes_or_no(typed: &str) -> Option<bool> {
    let typed = without_marks(bare(typed));
    let is_one_of = |words: &[&str]| words.iter().any(|word| without_marks(word) == typed);
    if is_one_of(&YES) { Some(true) } else { is_one_of(&NO).then_some(false) }
}

/// A typed answer without the signs around it.
fn bare(typed: &str) -> &str {
    typed.trim().trim_matches(|c: char| c.is_ascii_punctuation() || matches!(c, '。' | '！' | '¡'))
}

impl Tongue {
    /// Whether a typed answer is yes or no: in the words of the language or by their first letters, else in any language.
    #[must_use]
    pub fn yes_or_no(&self, typed: &str) -> Option<bool> {
        self.own_yes_or_no(typed).or_else(|| yes_or_no(typed))
    }

    /// The words for yes and no.
    #[must_use]
    pub fn yes_and_no(&self) -> (String, String) {
        let words = self.say(walk::yes_no());
        let (yes, no) = words.trim_matches(['[', ']']).split_once('/').unwrap_or((words.as_str(), ""));
        (yes.to_owned(), no.to_owned())
    }

    /// What a single letter answers in this language, such as `j` for "ja".
    #[must_use]
    pub fn yes_or_no_letter(&self, typed: &str) -> Option<bool> {
        let is_letter = bare(typed).chars().count() == 1;
        self.own_yes_or_no(typed).filter(|_| is_letter)
    }

    /// By the words that stand behind each question for a yes or a no.
    fn own_yes_or_no(&self, typed: &str) -> Option<bool> {
        let typed = without_marks(bare(typed));
        let (yes, no) = self.yes_and_no();
        let (yes, no) = (without_marks(&yes), without_marks(&no));
        let first = |word: &str| word.chars().next().map(String::from);
        let (yes_letter, no_letter) = (first(&yes), first(&no));
        let says = |word: &str, letter: &Option<String>| {
            typed == word || yes_letter != no_letter && letter.as_ref() == Some(&typed)
        };
        match (says(&yes, &yes_letter), says(&no, &no_letter)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_says_yes_and_no_in_their_own_language() {
        for yes in ["yes", "Ja", "OUI", "sí", "si", "Sim!", "да", "Tak.", "はい", " Yes ", "Evet", "EVET"] {
            assert_eq!(yes_or_no(yes), Some(true), "{yes}");
        }
        for no in ["no", "Nein", "non", "não", "нет", "nie", "nee", "いいえ", "hayır", "HAYIR", "Hayir"] {
            assert_eq!(yes_or_no(no), Some(false), "{no}");
        }
        for other in ["", "perhaps", "q", "agree", "yes and no", "y", "s", "n", "1", "2", "д"] {
            assert_eq!(yes_or_no(other), None, "{other}");
        }
    }

    #[test]
    fn a_letter_answers_as_the_words_of_its_language_begin() {
        let tongue = |code| Tongue::new(crate::language::nearest(code).unwrap());
        for (code, yes, no) in [
            ("en", "y", "n"),
            ("de", "j", "N"),
            ("fr", "o", "n"),
            ("es", "s", "n"),
            ("it", "s", "n"),
            ("pt", "s", "n"),
            ("ru", "д", "н"),
            ("pl", "t", "n"),
            ("nl", "j", "n"),
            ("tr", "e", "h"),
            ("ja", "は", "い"),
        ] {
            let tongue = tongue(code);
            assert_eq!((tongue.yes_or_no(yes), tongue.yes_or_no(no)), (Some(true), Some(false)), "{code}");
            assert_eq!(tongue.yes_or_no_letter(yes), Some(true), "{code}");
            let words = tongue.say(walk::yes_no());
            let (whole_yes, whole_no) = words.trim_matches(['[', ']']).split_once('/').unwrap();
            assert_eq!((tongue.yes_or_no(whole_yes), tongue.yes_or_no(whole_no)), (Some(true), Some(false)), "{code}");
            assert_eq!(tongue.yes_or_no("?"), None, "{code}");
        }
        assert_eq!(tongue("de").yes_or_no("e"), None);
    }

    #[test]
    fn a_wish_is_heard_in_every_language_with_its_marks_and_without() {
        for (wish, typed) in [
            (
                Wish::Back,
                "back zurück zuruck zurueck retour précédent precedent atrás atras volver indietro voltar назад wstecz wróć wroc terug 戻る geri",
            ),
            (
                Wish::Quit,
                "q quit exit beenden aufhören aufhoeren quitter arrêter arreter salir esci sair выйти zakończ zakoncz wyjdź wyjdz afsluiten 終了 çıkış cikis çık cik",
            ),
            (
                Wish::Skip,
                "skip überspringen uberspringen passer omitir salta pular próximo proximo пропустить pomiń pomin overslaan スキップ atla geç",
            ),
        ] {
            for word in typed.split(' ') {
                assert_eq!(Wish::of(word), Some(wish), "{word}");
                assert_eq!(Wish::of(&format!(" {}. ", word.to_uppercase())), Some(wish), "{word}");
            }
        }
        for word in ["", "no", "ja", "expired", "my code is refused", "b", "fine"] {
            assert_eq!(Wish::of(word), None, "{word}");
        }
        // No word wishes two things.
        let all: Vec<String> = WISHES.iter().flat_map(|(_, words)| *words).map(|word| without_marks(word)).collect();
        assert!(all.iter().all(|word| {
            WISHES.iter().filter(|(_, words)| words.iter().any(|other| without_marks(other) == *word)).count() == 1
        }));
        for (typed, answer) in
            [("nao", false), ("Não", false), ("SI", true), ("hayir", false), ("no", false), ("いいえ", false)]
        {
            assert_eq!(yes_or_no(typed), Some(answer), "{typed}");
        }
    }

    #[test]
    fn no_word_means_both() {
        assert!(YES.iter().all(|word| !NO.contains(word)));
    }
}
