//! The number of an order or a customer that a person gives: support needs it as it is.

use super::spoken::Spoken;

/// Words between a word for the number and the number.
const NEAR: usize = 3;

/// Digits and characters of such a number.
const LEAST_DIGITS: usize = 5;
const LEAST_DIGITS_OF_CUSTOMER: usize = 4;
const MOST_CHARACTERS: usize = 40;

/// What a number is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GivenNumber {
    /// An order or an invoice.
    Order,
    /// A customer, a subscriber or a contract.
    Customer,
}

/// The first number of its kind that a text gives, as it is written there.
#[must_use]
pub fn given_number(text: &str, kind: GivenNumber) -> Option<&str> {
    given_numbers(text, kind).into_iter().next()
}

/// The numbers of a kind that a text gives, as they are written there: that of the customer and that of the contract.
#[must_use]
pub fn given_numbers(text: &str, kind: GivenNumber) -> Vec<&str> {
    let spoken = Spoken::of_words(text);
    let (groups, least) = match kind {
        GivenNumber::Order => (["order-word"], LEAST_DIGITS),
        GivenNumber::Customer => (["customer-word"], LEAST_DIGITS_OF_CUSTOMER),
    };
    let mut numbers: Vec<&str> = Vec::new();
    for hit in spoken.of(&groups) {
        let start = spoken.folded.original(hit.place.clone()).end;
        let Some(clause) = spoken.original.get(start..) else { continue };
        let clause = &clause[..clause.find(['\n', ';', '!', '?']).unwrap_or(clause.len())];
        let words = clause.split_whitespace().take(NEAR + 1);
        let bare = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        if let Some(number) = bare.into_iter().find(|word| is_number(word, least))
            && !numbers.contains(&number)
        {
            numbers.push(number);
        }
    }
    numbers
}

fn is_number(word: &str, least: usize) -> bool {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/' | '_');
    let digits = word.chars().filter(char::is_ascii_digit).count();
    // A day has two full stops or hyphens, and its digits alone.
    let is_day = word.len() <= 10 && word.matches(['.', '-', '/']).count() == 2 && digits + 2 == word.len();
    digits >= least && word.len() <= MOST_CHARACTERS && word.chars().all(is_sign) && !is_day
}
