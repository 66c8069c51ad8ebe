//! Passwords that are told in a sentence, by its grammar: whose the password is, a verb for being, and a word that ends the clause
//! and says nothing of how a password is.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::absent::is_absent;
use super::found::before;
use super::looks::{is_mixed, is_state};
use super::ordinary::{is_ordinary, is_stand_in};
use super::roles::{IS, role_of};
use super::technical::is_technical;
use super::values::{bounded_by, secret};
use super::words::{fold, is_of_word};

/// Verbs by which somebody has or had a password, besides those for "is".
const HAD: &str = "had have has were be hatte habe hat lautet lautete heißt hieß avait avais sera serait tenía tengo tenía será sería avevo ho aveva sarà tinha tenho era ser mam miałem miałam miał \
    brzmi brzmiało mám měl měla zní byl bylo heb had wordt стоит стоял стояло было була був маю мав idi vardı 是";

/// Adverbs that stand between such a verb and the password.
const ADVERBS: &str = "still always previously formerly originally currently now also just simply bisher früher immer noch jetzt derzeit aktuell einfach auch ursprünglich toujours \
    encore actuellement avant siempre antes ahora todavía ancora sempre adesso prima ainda agora zawsze obecnie teraz wcześniej vždy teď nyní dříve altijd nu nog \
    всегда раньше сейчас теперь просто ещё завжди раніше зараз";

/// Whose a password is.
const OWN: &str = "my our mein meine meinem unser unsere mon notre ma mi mis nuestra mia mio nostra la minha minha meu nossa moje mojego nasze mé mijn ons onze мой моего наш мій наш benim";

/// How a password is, besides what a state says: these words end a clause as often.
const DESCRIBED: &str = "weak strong short long safe secure simple easy complex good bad old new same different secret lost gone here there known visible temporary case-sensitive enough \
    alphanumeric numeric obvious stolen leaked schwach stark kurz lang sicher einfach gut schlecht alt neu gleich anders geheim weg verloren bekannt richtig korrekt zurück faible fort \
    court long longue simple bon bonne mauvais ancien nouveau même différent secret perdu connu oublié débil fuerte corta largo larga segura sencilla buena mala vieja nueva misma distinta \
    secreta perdida conocida correcta debole forte corta lunga sicura semplice buona cattiva vecchia nuova stessa diversa segreta persa nota giusta fraca curta longa segura boa ruim \
    velha nova mesma diferente certa słabe silne krótkie długie bezpieczne proste dobre złe stare nowe inne tajne slabé silné krátké dlouhé bezpečné dobré špatné staré nové stejné \
    jiné zwak sterk kort lang veilig goed slecht oud nieuw hetzelfde anders слабый сильный короткий длинный простой хороший плохой старый новый тот другой такой забыт утерян потерян \
    antiguo antigua antigo antiga vecchio vecchia vieux zelf selbst itself himself herself themselves mismos stessi слабкий надійний надёжный короткий старий новий інший zayıf güçlü kısa uzun güvenli eski yeni aynı yanlış wrong right";

/// Words for "as" between a password that was used and the word for one.
const AS: [&str; 10] = ["as", "als", "comme", "como", "come", "jako", "как", "як", "olarak", "for"];

fn folded(words: &'static str) -> HashSet<String> {
    words.split_whitespace().map(fold).collect()
}

static VERBS: LazyLock<HashSet<String>> = LazyLock::new(|| folded(HAD));
static BETWEEN: LazyLock<HashSet<String>> = LazyLock::new(|| folded(ADVERBS));
static OWNERS: LazyLock<HashSet<String>> = LazyLock::new(|| folded(OWN));
static DESCRIPTIONS: LazyLock<HashSet<String>> = LazyLock::new(|| folded(DESCRIBED));

/// Whether a word leads from the word for a password to the password itself: a verb, and behind one an adverb.
pub(super) fn joins_a_secret(word: &str, told: bool) -> bool {
    if word.len() > 24 {
        return false;
    }
    let word = fold(word);
    VERBS.contains(&word) || told && BETWEEN.contains(&word)
}

/// Whether a part of a sentence has the look of a password: letters with figures, or with a sign that no word has.
pub(super) fn looks_secret(part: &str) -> bool {
    let bare = part.trim_end_matches(['.', ',', ';', ')', '!', '?']);
    let inner = bare.contains(['!', '_', '#', '$', '@', '&', '%', '+', '=', '*', '^', '~', '?']);
    let plain = bare.contains("://")
        || bare.contains(['\\', '(', '<', '[', '{'])
        || bare.starts_with(['$', '%', '@'])
        || bare.ends_with(['=', '%']);
    !plain
        && !is_stand_in(bare)
        && bare.chars().count() >= 6
        && bare.chars().any(char::is_alphabetic)
        && (is_mixed(bare) || inner && !bare.contains('@'))
}

/// How long the words are between the word for a password and the password, in a clause: a verb stands right before it, or a sign
/// behind words that say which one it is.
pub(super) fn before_secret(clause: &str, signed: Option<&str>) -> Option<usize> {
    if let Some(signed) = signed {
        let value = signed.trim_start_matches([':', '=', ' ', '"', '\'']);
        let value = value.split([' ', '"', '\'', '\n', ',', ';']).next().unwrap_or_default();
        let words = clause.find([':', '=']).map_or("", |sign| &clause[..sign]);
        let which = words.split(' ').filter(|word| !word.is_empty()).all(|word| {
            word.chars().all(char::is_lowercase) && !is_ordinary(word) && !is_state(word) && !is_absent(word)
                || word == "I"
        });
        return (which && looks_secret(value)).then_some(words.len());
    }
    let mut at = 0;
    let (mut verb, mut is) = (false, false);
    for (count, part) in clause.split(' ').enumerate().take(8) {
        if verb && looks_secret(part) {
            return Some(at);
        }
        // `the password for my account is sunshine`
        let bare = part.trim_end_matches(['.', '!', ')']);
        let ends = clause.len() == at + part.len() || bare != part;
        if is && ends && bare.chars().count() >= 5 && bare.chars().all(char::is_alphabetic) && !says_how(bare) {
            return Some(at);
        }
        if !part.chars().all(|c| is_of_word(c) || matches!(c, '\'' | '’' | '-'))
            || part.is_empty()
            || part.chars().any(char::is_numeric)
        {
            return None;
        }
        // Behind the verb stand who and a word for where to: `hatte ich auf`, `was set to`.
        let led = verb && part.chars().count() <= 4;
        is = role_of(part) & IS != 0 && count > 0;
        verb = led || is || joins_a_secret(part, true);
        at += part.len() + 1;
    }
    None
}

/// How long the words are between a sign and a password that a sentence behind it tells: `I think it is …`.
pub(super) fn in_a_clause(rest: &str) -> Option<usize> {
    let near = bounded_by(rest, 96);
    let near = &near[..near.find(['\n', '\r', '"', '<', '>', ',', ';']).unwrap_or(near.len())];
    let first = near.split(' ').next().unwrap_or_default();
    let small = first.chars().count() <= 5 && first.chars().all(char::is_alphabetic);
    (small && near.contains(' ')).then(|| before_secret(near, None)).flatten()
}

/// Whether a plain word behind the label of a password is the password: a verb for being leads to it, or somebody tells of the own
/// one, or signs in with it, and the word ends what is said.
pub(super) fn is_told(text: &str, label: Range<usize>, is_said: bool, rest: &str) -> bool {
    let (start, at) = (label.start, label.end);
    let label = &text[label];
    let head = before(text, start, 24);
    let own = |word: &str| OWNERS.contains(&fold(word));
    // `my Windows password`: one word may stand between.
    let mut near = head.rsplit(|c: char| !is_of_word(c)).filter(|word| !word.is_empty()).take(2);
    let mine = head.ends_with([' ', '\n']) && near.any(own) || label.split(|c: char| !is_of_word(c)).any(own);
    let last = label.rsplit(|c: char| !is_of_word(c)).find(|word| !word.is_empty()).unwrap_or_default();
    let told = is_said || role_of(last) & IS != 0;
    // Letters of another alphabet need no verb: `мой пароль romashka`.
    let cyrillic = |c: char| matches!(c, '\u{400}'..='\u{4FF}');
    let value = secret(rest).trim_end_matches(['.', ',', ';', '!', ')']);
    let foreign =
        label.contains(cyrillic) && value.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let signs_in = head.strip_suffix(' ').is_some_and(|head| {
        let mut words = head.rsplit(' ').map(|word| word.trim_matches(['(', ',']));
        let last = words.next().unwrap_or_default();
        let with = |word: &str| WITH.contains(&word.to_lowercase().as_str());
        let second = words.next().unwrap_or_default();
        // `user anna pw sunshine`, `eve@example.org, Passwort Regenbogen`
        let beside = last.contains('@') || SIGNED_IN.contains(&second.trim_end_matches(':').to_lowercase().as_str());
        with(last) || last.chars().count() <= 4 && with(second) || beside
    });
    // Russian and Ukrainian leave the verb out, and so does whoever has the password "of" something: `мой пароль солнышко`.
    let bare = (mine || signs_in) && label.contains(cyrillic) && value.chars().all(cyrillic) && !is_verb(value);
    let digits = (4..=12).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit());
    if !(told || signs_in || mine && foreign || bare || digits) || !text[..at].ends_with(' ') {
        return false;
    }
    let behind = &rest[value.len()..];
    let ends = behind.trim_end().is_empty()
        || behind.starts_with(['.', ',', ';', '!', ')', '\n', '"'])
        || behind.starts_with(" (")
        || ["です", "でした", "だ", "に"].iter().any(|end| behind.trim_start_matches(' ').starts_with(end))
        || (told && mine || signs_in) && goes_on(behind)
        || told && goes_on(behind) && is_definite(head) && !is_adjective(&fold(value));
    let letters = value.chars().all(|c| is_of_word(c) || c == '-');
    // `meine PIN war 7319`
    if ends && digits {
        return true;
    }
    ends && letters && value.chars().count() >= 5 && !says_how(value)
}

/// Words for "with" before the password by which somebody signs in.
const WITH: [&str; 12] = ["with", "mit", "avec", "con", "com", "met", "z", "с", "з", "using", "by", "ile"];

/// Words before the account that somebody signs in with.
const SIGNED_IN: [&str; 14] = [
    "user",
    "login",
    "username",
    "account",
    "konto",
    "benutzer",
    "utilisateur",
    "usuario",
    "utente",
    "usuário",
    "логин",
    "użytkownik",
    "gebruiker",
    "логін",
];

/// Words by which a sentence goes on behind a password.
const AND: &str = "and but or und aber oder et mais ou y pero o e ma mas i ale lub a en maar of и но а или і але або in for falls si if \
    all with without written spelled mit ohne alles geschrieben con sin todo senza tutto com sem tudo avec sans tout met zonder z bez wszystko с без";

static CONJUNCTIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| AND.split_whitespace().collect());

/// Whether another part of the sentence begins here.
fn goes_on(behind: &str) -> bool {
    let next = behind.strip_prefix(' ').map(|rest| rest.split([' ', ',', '\n']).next().unwrap_or_default());
    next.is_some_and(|word| CONJUNCTIONS.contains(word))
}

/// Whether a word says how a password is, or what became of it.
pub(super) fn says_how(value: &str) -> bool {
    let folded = fold(value);
    DESCRIPTIONS.contains(&folded)
        || BETWEEN.contains(&folded)
        || OWNERS.contains(&folded)
        || is_state(value)
        || is_absent(value)
        || is_ordinary(value)
        || is_technical(value)
        || is_participle(&folded)
        || value.ends_with(['é', 'è'])
        || value.ends_with("ée")
}

/// Whether one password is meant, and not any: no article for any stands before the word for one.
fn is_definite(head: &str) -> bool {
    let article = head.trim_end().rsplit(|c: char| !is_of_word(c)).next().unwrap_or_default().to_lowercase();
    !["a", "an", "ein", "eine", "einem", "un", "una", "uno", "um", "uma", "een", "bir", "each", "every", "any", "no"]
        .contains(&article.as_str())
}

/// Whether a word has an ending with which words say how something is, or is a pronoun: where nobody says whose the password is, and the
/// sentence goes on, either is likelier than a password.
fn is_adjective(folded: &str) -> bool {
    const PRONOUNS: &str = "celui celle ceux dasselbe derselbe dieselbe jenes dieses identisch quella quello aquella aquele esta este mismo misma stessa \
        stesso mesma mesmo samo ten taki takie hetzelfde dezelfde этот тот такой here there theirs yours something nothing anything empty blank never niemals jamais nunca nooit nigdy nikdy никогда ніколи asla";
    const ENDINGS: [&str; 16] = [
        "al", "ic", "ical", "ent", "ant", "ar", "ary", "ory", "ly", "isch", "ig", "ico", "ica", "ique", "elle", "euse",
    ];
    ENDINGS.iter().any(|end| folded.ends_with(end)) || PRONOUNS.split_whitespace().any(|word| word == folded)
}

/// Whether a word of Cyrillic letters has the ending of a verb, by which a password without a verb is told from what it does.
fn is_verb(word: &str) -> bool {
    let word = word.to_lowercase();
    [
        "т", "ть", "ти", "ся", "сь", "ла", "ло", "ли", "л", "ю", "ешь", "ишь", "в", "ой", "ый", "ий", "ая", "ое",
        "ого", "ому",
    ]
    .iter()
    .any(|end| word.ends_with(end))
}

/// Whether a folded word has an ending by which languages say what became of something.
fn is_participle(word: &str) -> bool {
    let germanic = word.starts_with("ge") && (word.ends_with('t') || word.ends_with("en"))
        || word.starts_with("ver")
        || word.starts_with("abge")
        || word.starts_with("un");
    let ends = [
        "ed",
        "ing",
        "able",
        "ible",
        "less",
        "ful",
        "ous",
        "ive",
        "lich",
        "bar",
        "los",
        "ado",
        "ada",
        "ido",
        "ida",
        "ato",
        "ata",
        "uto",
        "uta",
        "ito",
        "ita",
        "sato",
        "ente",
        "ante",
        "ane",
        "one",
        "eny",
        "ene",
        "eno",
        "any",
        "ano",
        "ory",
        "orio",
        "oria",
        "ario",
        "aria",
        "oire",
        "aire",
        "ible",
        "igatorisch",
        "flicht",
        "ossible",
        "onal",
        "н",
        "на",
        "но",
        "ный",
        "тый",
        "тен",
        "ать",
        "ить",
        "miş",
        "mis",
        "tly",
        "lly",
        "bly",
    ];
    germanic && word.chars().count() <= 12 || ends.iter().any(|end| word.ends_with(end))
}

/// Verbs by which somebody chose or has a word, right before it.
const CHOSE: &str = "used use using chose choose set put had have entered enter typed type picked took wrote gave habe hatte nahm nehme benutze benutzte benutzt \
    verwende verwendete wählte gab tippte setzte haben puesto puse pongo uso usé usaba usado elegí elegido tengo tenía tenia metido escribí utilisé utilise \
    utilisais mis choisi choisis avais avait ai saisi entré tapé messo usato scelto avevo inserito scritto usei pus coloquei colocado escolhi tinha digitei \
    gebruikte gebruik koos nam typte użyłem użyłam użyłom mam miałem miałam ustawiłem ustawiłam wpisałem wpisałam wybrałem wybrałam použil použila mám měl měla \
    zadal zadala использую использовал использовала поставил поставила ввёл ввел ввела взял взяла выбрал выбрала використовую використав використала \
    поставив поставила ввів ввела обрав обрала";

static CHOICES: LazyLock<HashSet<String>> = LazyLock::new(|| folded(CHOSE));

/// Words for something that is not told, where a password could stand.
const INDEFINITE: &str = "something anything everything nothing another other others different these those numbers letters etwas alles nichts anderes immer \
    algo todo nada otra otro otros quelque autre quelqu qualcosa altro altra tutto outra outro tudo iets anders alles cos inne wszystko что-то другое другой \
    щось інше niets siempre toujours sempre always";

static NOT_TOLD: LazyLock<HashSet<String>> = LazyLock::new(|| folded(INDEFINITE));

/// Whether a word stands for something that is not told.
pub(super) fn is_indefinite(word: &str) -> bool {
    NOT_TOLD.contains(&fold(word))
}

/// Words behind the word for a password that make it another: `my password manager`.
const OF_PASSWORDS: [&str; 12] =
    ["manager", "managers", "generator", "vault", "hint", "policy", "field", "reset", "app", "list", "safe", "tresor"];

/// The password that stands before the word for one, which begins and ends here: `I used Kite_Runner9 as the password`.
pub(super) fn used_as(text: &str, start: usize, label_end: usize) -> Option<Range<usize>> {
    let behind = text[label_end..].strip_prefix([' ', '-']).unwrap_or_default();
    let next = behind.split(|c: char| !is_of_word(c)).next().unwrap_or_default();
    if OF_PASSWORDS.contains(&next.to_lowercase().as_str()) {
        return None;
    }
    let head = before(text, start, 80).rsplit('\n').next().unwrap_or_default().strip_suffix(' ')?;
    let mut words = head.rsplitn(4, ' ');
    let mut word = words.next()?;
    let mut length = head.len() - word.len();
    let leads = |word: &str| AS.contains(&word) || word == "de";
    if !leads(word) {
        // An article, or whose it is.
        (word.chars().count() <= 6 && word.chars().all(char::is_lowercase)).then_some(())?;
        word = words.next()?;
        length = length.checked_sub(word.len() + 1)?;
    }
    leads(word).then_some(())?;
    let quotes = ['"', '\'', '„', '“', '”', '«', '»', ','];
    let told = head[..length].strip_suffix(' ')?;
    // French sets spaces within its quotes.
    let told = told.strip_suffix(['»', '"']).map_or(told, |told| told.trim_end_matches([' ', '\u{a0}']));
    let value = told.rsplit([' ', '\u{a0}']).next()?.trim_matches(quotes);
    let at = value.as_ptr() as usize - head.as_ptr() as usize;
    let span = start - 1 - head.len() + at..start - 1 - head.len() + at + value.len();
    let shaped = AS.contains(&word) && looks_secret(value) && value.chars().any(|c| c.is_ascii_digit());
    let chosen = || {
        let verb = head[..at].trim_end_matches([' ', '\u{a0}', '«', '"', '„', '“', '\'']);
        let verb = verb.rsplit(|c: char| !is_of_word(c)).next().unwrap_or_default();
        CHOICES.contains(&fold(verb))
            && value.chars().count() >= 5
            && value.chars().all(|c| is_of_word(c) || c == '-')
            && !(is_state(value) || is_absent(value) || is_ordinary(value) || is_technical(value))
            && !is_indefinite(value)
            && !is_adjective(&fold(value))
    };
    ((shaped || chosen()) && bounded_by(value, 64) == value).then_some(span)
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn a_password_told_in_a_sentence_goes_and_what_is_said_of_one_stays() {
        for (text, cleaned) in [
            ("my password is bluebird", "my password is token-1"),
            ("la contraseña era cactus44!verde", "la contraseña era token-1"),
            ("hasło mam Ziemniak77", "hasło mam token-1"),
            ("mein Passwort ist sonnenblume.", "mein Passwort ist token-1."),
            ("мой пароль romashka", "мой пароль token-1"),
            ("the admin password we set was Mango!Tree", "the admin password we set was token-1"),
            ("mot de passe actuel : Pivoine9", "mot de passe actuel : token-1"),
            ("I used Kite_Runner9 as the password", "I used token-1 as the password"),
            (
                "my login password is correcthorse and the code is refused",
                "my login password is token-1 and the code is refused",
            ),
            ("the code is refused, the password is correcthorse.", "the code is refused, the password is token-1."),
            ("la password è gattino, il codice è rifiutato", "la password è token-1, il codice è rifiutato"),
            ("accedo con la password girasole", "accedo con la password token-1"),
            ("мой пароль солнышко", "мой пароль token-1"),
            ("я вошёл с паролем солнышко", "я вошёл с паролем token-1"),
            ("mein Passwort ist Regenbogen und es ging nie", "mein Passwort ist token-1 und es ging nie"),
            ("minha senha é girassol e não entra", "minha senha é token-1 e não entra"),
            (
                "the password for my account is sunshine, please help",
                "the password for my account is token-1, please help",
            ),
            (
                "das Passwort zu meinem Konto ist Regenbogen, bitte helfen",
                "das Passwort zu meinem Konto ist token-1, bitte helfen",
            ),
            ("пароль 123456", "пароль token-1"),
            ("user anna pw sunshine", "user anna pw token-1"),
            ("Login: eve, Passwort Regenbogen", "Login: user-1, Passwort token-1"),
            ("I log in with password sunshine", "I log in with password token-1"),
            ("Wartungskonsolenpasswort: Hirsch_44", "Wartungskonsolenpasswort: token-1"),
            ("the password is buttercup and it fails", "the password is token-1 and it fails"),
            ("ich habe Butterblume als Passwort genommen", "ich habe token-1 als Passwort genommen"),
            ("j'avais choisi « violette » comme mot de passe", "j'avais choisi « token-1 » comme mot de passe"),
            ("密码我设置的是 qinghua2210，", "密码我设置的是 token-1，"),
            ("パスワードに momiji2210 を使っています", "パスワードに token-1 を使っています"),
            ("contraseña\namapola", "contraseña\ntoken-1"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in [
            "my password is wrong",
            "the password is mandatory.",
            "the password for this user is not set",
            "the password of the account is expired.",
            "das Passwort zu diesem Konto ist falsch.",
            "the password must be longer",
            "das Passwort ist Pflicht.",
            "мой пароль сброшен",
            "мой пароль забыла",
            "je me connecte avec le mot de passe oublié",
            "with the password and the code",
            "my password is not accepted",
            "mein Passwort ist abgelaufen",
            "mon mot de passe est refusé",
            "mi contraseña es correcta",
            "moje hasło jest za krótkie",
            "мой пароль не подходит",
            "the password was changed",
            "password policy: length",
            "the password is stored as sha256",
            "the password is wrong and it fails",
            "the password is identical and hidden",
            "Een wachtwoord wordt nooit in de instellingen bewaard",
            "I used Kaspersky as my password manager",
            "he puesto otra contraseña",
            "contraseña\nobligatoria",
            "密码用的是默认的",
            "密码用SHA256加密",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
