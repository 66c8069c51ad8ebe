//! Passwords and codes of one use as people type them: the word for one misspelt or cut short, or nothing but the account before it.

use std::ops::Range;
use std::sync::LazyLock;

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::{is_ordinary, is_stand_in};
use super::roles::{IS, role_of};
use super::told::says_how;
use super::typed_words::{TypedWord, WordList, ends_a_sentence, gap};
use super::words::fold;
use crate::text::has_no_spaces;

/// Words for a password that are often misspelt: long enough that a letter or two tell them from others.
static OFTEN_MISSPELT: LazyLock<[String; 10]> = LazyLock::new(|| {
    [
        "password",
        "passwort",
        "kennwort",
        "wachtwoord",
        "contraseña",
        "пароль",
        "lösenord",
        "salasana",
        "adgangskode",
        "passphrase",
    ]
    .map(fold)
});

/// Words near those that mean something else.
static OTHERS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new("passport* passwords passwörter* kennworte* wachtwoorden contraseñas пароли паролей стихотвор*")
});

/// Words for a password, with how people cut them short.
static PASSWORDS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "pw pwd psw pswd passwd passw pass paswd ww mdp motdepasse haslo hasło hasła hasłem heslo senha senhia parola parolamız parolam şifre şifrem şifresi şifremiz sifresi \
         jelszo jelszó jelszavam passord passordet lösenordet salasanani kodeord kodeordet пасс пароли пассворд パスワード 密码 密碼 비밀번호",
    )
});

/// Words for a number that opens something once, or with a card.
static PINS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "pin pincode pincodes puk otp totp 2fa mfa пин пинкод einmalcode einmalpasswort smscode smstan sms смс tanki 暗証番号",
    )
});

/// Words of somebody who tells how they sign in.
static SIGNS_IN: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "log login logged einlogg* anmeld* melde melden angemeldet entro accedo acced* entr* connect* conect* connexion iniciar inicio sesión inlog* ingelogd zalog* loguj* вхож* вход* захож* войти giriş* giriyorum \
         kirjaud* ログイン 登录 登錄 sign signed logg* přihlaš*",
    )
});

/// Words between an account and its password.
static BESIDE: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "and und et y usando using e i en och og a и та ve with mit con avec com met z с ile ja na と 和 und passwort password pass pw pwd mdp ww the my la le el mein meinem mon mi mia o il",
    )
});

/// Words that stand between the word for a password or a number and what it is.
static LINKS: LazyLock<WordList> = LazyLock::new(|| {
    WordList::new(
        "e è é es is ist est jest war was was: era to on är er je lautet heißt my mein code number nummer numero numéro número kod код номер no nr der die das il la le el de del z from von via per por par via for ist was are は を が",
    )
});

/// Those of them behind which the word for a password tells whose it is.
static PREPOSITIONS: LazyLock<WordList> = LazyLock::new(|| WordList::new("z from von de del di via per por par for"));

/// Signs that no word has.
const SIGNS: [char; 13] = ['!', '#', '$', '&', '*', '+', '=', '?', '^', '_', '~', '%', '@'];

/// Passwords, numbers that open something, and what stands beside an account.
pub(super) fn typed_passwords(text: &str, words: &[TypedWord<'_>], found: &mut Vec<Found>) {
    for at in 0..words.len() {
        if let Some(end) = label_of_password(text, words, at) {
            found.extend(behind_label(text, words, end).map(|span| Found::new(PrivateKind::Token, span)));
        }
        if is_pin(&words[at]) {
            found.extend(pin_behind(text, words, at).map(|span| Found::new(PrivateKind::Token, span)));
        }
    }
    beside_accounts(text, words, found);
}

/// The last word of a label for a password that begins with this word.
fn label_of_password(text: &str, words: &[TypedWord<'_>], at: usize) -> Option<usize> {
    let word = &words[at];
    // `mot de pase`
    if word.folded == "mot" && words.get(at + 1).is_some_and(|next| next.folded == "de") {
        let last = words.get(at + 2).filter(|last| last.folded.starts_with("pas") && last.text.len() <= 6);
        return last.map(|_| at + 2);
    }
    if word.is_of(&OTHERS) || text[..word.span.start].ends_with(['@', '.', '/']) {
        return None;
    }
    let long = word.is_of_letters() && (5..=14).contains(&word.folded.chars().count());
    (word.is_of(&PASSWORDS) || long && OFTEN_MISSPELT.iter().any(|right| is_misspelt(&word.folded, right)))
        .then_some(at)
}

/// Whether a word is another one with a letter or two wrong, left out, doubled or exchanged, but for the first.
fn is_misspelt(word: &str, right: &str) -> bool {
    let length = right.chars().count();
    let most = if length >= 8 { 2 } else { 1 };
    word.chars().next() == right.chars().next()
        && word.chars().count().abs_diff(length) <= most
        && strsim::osa_distance(word, right) <= most
}

/// The longest password, and the longest address of an account, with what stands before it, in bytes.
const LONGEST_TOKEN: usize = 256;

/// What stands as one behind a place: up to a space, without the signs of the sentence around it.
fn token(text: &str, from: usize) -> Range<usize> {
    let near = after(text, from, LONGEST_TOKEN);
    let rest = near.trim_start_matches(|c: char| {
        c.is_whitespace()
            || matches!(c, ':' | '=' | '>' | '"' | '\'' | '«' | '„' | '“' | '(' | '-' | '–' | '/' | '|' | ',')
    });
    // Bold in Markdown.
    let rest = match rest.trim_start_matches('*') {
        bare if bare.starts_with(|c: char| !c.is_whitespace()) => bare,
        _ => rest,
    };
    let start = from + near.len() - rest.len();
    let length = rest
        .find(|c: char| c.is_whitespace() || has_no_spaces(c) || matches!(c, '"' | '»' | '<' | '>'))
        .unwrap_or(rest.len());
    let ends = |c: char| matches!(c, '.' | ',' | ';' | ':' | ')' | '\'' | '”' | '“' | '?');
    let value = rest[..length].trim_end_matches(ends).trim_end_matches("**").trim_end_matches(ends);
    start..start + value.len()
}

/// Whether letters stand with digits or with a sign that no word has.
fn is_strange(value: &str) -> bool {
    let letters = value.chars().any(char::is_alphabetic);
    let inner = value.trim_end_matches('!');
    letters
        && value.chars().count() >= 5
        && !is_untouchable(value)
        && (value.chars().any(|c| c.is_ascii_digit()) || inner.contains(SIGNS))
}

/// What is no password, or gone already.
fn is_untouchable(value: &str) -> bool {
    value.starts_with('$')
        || value.contains(['(', '{', '[', '<'])
        || value.contains("**")
        || value.contains("://")
        || value.contains('@') && value.contains('.')
        || value.starts_with("www.")
        || is_stand_in(value)
}

/// The password behind a label, whose last word this is.
fn behind_label(text: &str, words: &[TypedWord<'_>], label: usize) -> Option<Range<usize>> {
    let mut last = label;
    let mut signed = false;
    let mut is = false;
    for next in label + 1..(label + 3).min(words.len()) {
        let between = gap(text, words, last);
        signed |= between.contains([':', '=']);
        let word = &words[next];
        let links = word.is_of(&LINKS) && !word.is_of(&PREPOSITIONS) || role_of(word.text) & IS != 0;
        if !links
            || signed
            || between.contains(['\n', '.', '!'])
            || !gap(text, words, next).starts_with([' ', ':', '=', '\n']) && !word.text.starts_with(has_no_spaces)
        {
            break;
        }
        is |= role_of(word.text) & IS != 0 || matches!(word.folded.as_str(), "e" | "lautet" | "war" | "was" | "era");
        last = next;
    }
    let between = gap(text, words, last);
    signed |= between.contains([':', '=']);
    if between.contains(['.', '?', ';', ')', ',']) && !signed || between.contains("\n\n") {
        return None;
    }
    let span = token(text, words[last].span.end);
    let value = &text[span.clone()];
    let digits = (4..=12).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit());
    let plain = || {
        let bare = value.trim_end_matches('!');
        let end = text[span.end..].trim_start_matches([' ', '"', '»']);
        let ends = end.is_empty() || end.starts_with(['.', ',', ';', '!', '\n', ')']);
        (signed || is)
            && ends
            && bare.chars().count() >= 4
            && bare.chars().all(char::is_alphabetic)
            && !says_how(bare)
            && !is_ordinary(bare)
    };
    (is_strange(value) || digits || plain()).then_some(span)
}

fn is_pin(word: &TypedWord<'_>) -> bool {
    word.is_of(&PINS) || word.text == "TAN"
}

/// The digits that a word for such a number tells.
fn pin_behind(text: &str, words: &[TypedWord<'_>], at: usize) -> Option<Range<usize>> {
    for next in at + 1..(at + 4).min(words.len()) {
        if ends_a_sentence(text, words, next - 1) {
            return None;
        }
        let word = &words[next];
        if word.has_digits(4..=8) {
            let part =
                |gap: &str| gap.starts_with(['.', '-', '/', ':']) && gap.chars().count() == 1 && !gap.ends_with(' ');
            let goes_on = words.get(next + 1).is_some_and(TypedWord::is_number) && part(gap(text, words, next));
            return (!goes_on).then(|| word.span.clone());
        }
        // `OTP 448 912`
        if word.has_digits(3..=3) && gap(text, words, next) == " " {
            let other = words.get(next + 1).filter(|other| other.has_digits(3..=3))?;
            let third = words.get(next + 2).is_some_and(TypedWord::is_number) && gap(text, words, next + 1) == " ";
            return (!third).then_some(word.span.start..other.span.end);
        }
        if word.is_number() || !(word.is_of(&LINKS) || role_of(word.text) & IS != 0) {
            return None;
        }
    }
    None
}

/// What stands beside the address of an account and can be nothing but its password.
fn beside_accounts(text: &str, words: &[TypedWord<'_>], found: &mut Vec<Found>) {
    let mut judged = 0;
    for (sign, _) in text.match_indices('@') {
        if sign < judged {
            continue;
        }
        let of_address = |c: char| {
            !(c.is_whitespace() || has_no_spaces(c) || matches!(c, ',' | ';' | ':' | '/' | '(' | ')' | '<' | '>' | '"'))
        };
        let head = before(text, sign, LONGEST_TOKEN);
        let start = sign - (head.len() - head.rfind(|c| !of_address(c)).map_or(0, |at| at + width(head, at)));
        let end = sign + text[sign..].find(|c| !of_address(c)).unwrap_or(text.len() - sign);
        judged = end;
        if start == sign || !text[sign..end].contains('.') {
            continue;
        }
        let first = words.partition_point(|word| word.span.end <= start);
        let signs_in = words[first.saturating_sub(8)..first]
            .iter()
            .chain(words.iter().skip(first).take(12))
            .any(|word| word.is_of(&SIGNS_IN));
        let line = after(text, end, 64).split('\n').next().unwrap_or_default();
        let mut from = end;
        for _ in 0..4 {
            let span = token(text, from);
            if span.start >= end + line.len() {
                break;
            }
            let value = &text[span.clone()];
            let bare = value.trim_end_matches('!');
            if is_strange(value) && (has_all_three(value) || signs_in && is_mixed_up(bare)) {
                found.push(Found::new(PrivateKind::Token, span));
                break;
            }
            let known = words.get(words.partition_point(|word| word.span.start < span.start));
            let known = known.filter(|word| word.span.start == span.start);
            if !known.is_some_and(|word| word.is_of(&BESIDE) || word.is_of(&PASSWORDS)) {
                break;
            }
            from = known.map_or(span.end, |word| word.span.end);
        }
    }
}

/// Bytes of the character at a place.
fn width(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

/// Letters, digits and a sign that no word has, and nothing that a version or a file has.
fn has_all_three(value: &str) -> bool {
    value.chars().any(char::is_alphabetic)
        && value.chars().any(|c| c.is_ascii_digit())
        && value.contains(SIGNS)
        && !value.contains(['\\', '/', '(', '['])
}

/// Letters and digits as no product and no version has them.
fn is_mixed_up(value: &str) -> bool {
    value.chars().count() >= 8 && value.chars().any(|c| c.is_ascii_digit()) && value.chars().all(char::is_alphanumeric)
        || value.contains('_') && value.chars().any(|c| c.is_ascii_digit())
}
