//! What a form of a website sends: a field in each line, of which one is what the customer wrote.

use super::columns::{ColumnRole, MailColumns};

/// Fields of a form, at least.
const FEWEST: usize = 3;

/// Lines that may stand above the fields: "New request from the contact form".
const HEADING: usize = 2;

/// The longest name of a field, in characters.
const LONGEST: usize = 40;

/// Words of the name of a field.
const MOST_OF_A_NAME: usize = 3;

/// A form as it was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FilledForm {
    /// What the customer wrote, below what they called it, and the fields that say something of the matter.
    pub text: String,
    /// The customer's address.
    pub address: Option<String>,
    /// Their name.
    pub name: Option<String>,
}

/// The name and the value of a line that is a field.
fn field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once([':', '：'])?;
    let name = name.trim().trim_matches(['*', '-', '•', ' ']);
    let is_name = !name.is_empty() && name.chars().count() <= LONGEST && !name.contains(['.', '?', '!', '"', '/']);
    (is_name && !value.starts_with("//")).then_some((name, value.trim()))
}

impl FilledForm {
    /// Reads a form; nothing of a text that is none: a field stands in its first lines, one names the customer or their address, and one is
    /// a text.
    pub(super) fn of(text: &str) -> Option<FilledForm> {
        let lines: Vec<&str> = text.lines().collect();
        let mut above = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).take(HEADING + 1);
        // A greeting stands above no form.
        above.by_ref().take_while(|line| !line.ends_with([',', '!', '，', '、'])).find_map(field)?;
        let names: Vec<&str> = lines.iter().filter_map(|line| field(line)).map(|(name, _)| name).collect();
        let columns = MailColumns::of(&names);
        let has = |role| columns.has(role);
        if names.len() < FEWEST || !has(ColumnRole::Text) || !(has(ColumnRole::Sender) || has(ColumnRole::Name)) {
            return None;
        }
        let mut form = FilledForm::default();
        let (mut title, mut told, mut beside) = (String::new(), String::new(), String::new());
        // A text goes on over the lines that are no field.
        let mut last = None;
        for line in &lines {
            let found = field(line).map(|(name, value)| (MailColumns::role_of(name), name, value));
            match found {
                Some((Some(ColumnRole::Text), _, value)) => {
                    push(&mut told, value);
                    last = Some(ColumnRole::Text);
                }
                Some((Some(ColumnRole::Subject), _, value)) => {
                    push(&mut title, value);
                    last = Some(ColumnRole::Subject);
                }
                Some((Some(role @ (ColumnRole::Sender | ColumnRole::Name)), _, value)) => {
                    let is_address = value.contains('@');
                    let slot = if is_address { &mut form.address } else { &mut form.name };
                    slot.get_or_insert_with(|| value.trim_matches(['<', '>']).to_owned());
                    last = Some(role);
                }
                // Within what the customer wrote a line may look like a field.
                _ if last == Some(ColumnRole::Text)
                    && found.is_none_or(|(role, ..)| role.is_none())
                    && !is_beside(found) =>
                {
                    push(&mut told, line);
                }
                Some((_, name, value)) => {
                    // By its number somebody is found; a product says by itself what it is; a sentence may have a colon.
                    let is_sentence = name.split_whitespace().count() > MOST_OF_A_NAME;
                    let is_whole = is_sentence || value.contains(|c: char| c.is_ascii_digit());
                    push(&mut beside, if is_whole { line } else { value });
                    last = None;
                }
                None => push(&mut beside, line),
            }
        }
        if told.trim().is_empty() {
            return None;
        }
        let parts = [title, told, beside].map(|part| part.trim().to_owned());
        form.text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
        Some(form)
    }
}

/// Whether a field is one of the form's own, such as a product or a number, and no line of what the customer wrote.
fn is_beside(found: Option<(Option<ColumnRole>, &str, &str)>) -> bool {
    found.is_some_and(|(_, name, _)| name.split_whitespace().count() == 1 || MailColumns::is_not_needed(name))
}

fn push(part: &mut String, line: &str) {
    if !part.is_empty() {
        part.push('\n');
    }
    part.push_str(line);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_a_website_is_what_the_customer_wrote() {
        for (text, told, address) in [
            (
                "Nowe zgłoszenie z formularza\n\nImię i nazwisko: Kasia Lis\nE-mail: kasia@example.org\nTemat: Zwrot\nWiadomość: Kod nie działa.\n",
                "Zwrot\n\nKod nie działa.\n\nNowe zgłoszenie z formularza",
                "kasia@example.org",
            ),
            (
                "Name: Jutta Perl\nE-Mail: jutta@example.org\nKundennummer: 4711-902\nBetreff: Aktivierung\nNachricht: Der Code wird nicht angenommen,\nes heißt: andere Region.\nProdukt: Kaspersky Plus\n",
                "Aktivierung\n\nDer Code wird nicht angenommen,\nes heißt: andere Region.\n\nKundennummer: 4711-902\nKaspersky Plus",
                "jutta@example.org",
            ),
            (
                "Nom : Zoé\nCourriel : zoe@example.org\nMessage : La licence a expiré.",
                "La licence a expiré.",
                "zoe@example.org",
            ),
            (
                "お名前：佐藤\nメールアドレス：sato@example.org\n本文：期限が切れました。",
                "期限が切れました。",
                "sato@example.org",
            ),
        ] {
            let form = FilledForm::of(text).unwrap();
            assert_eq!((form.text.as_str(), form.address.as_deref()), (told, Some(address)), "{text}");
        }
        for letter in [
            "Hello,\nmy name: Eve\nE-mail: eve@example.org\nMessage: none",
            "Problem: the code is refused\nProduct: Kaspersky Plus\nVersion: 21.3",
            "Name: Eve\nThe code is refused.",
        ] {
            assert_eq!(FilledForm::of(letter), None, "{letter}");
        }
    }
}
