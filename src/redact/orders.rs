//! Numbers of orders and requests that tell by their look which shop or desk gave them.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::words::begins;

/// What stands before the hyphen of a number that a shop or a desk gave: `INV-88172`.
pub(super) const HEADS: [&str; 12] =
    ["inv", "ord", "order", "po", "so", "hd", "case", "ticket", "req", "inc", "sub", "cust"];

/// Folders of an address in which each order, customer or request has its own.
pub(super) const PATHS: [&str; 22] = [
    "order",
    "orders",
    "invoice",
    "invoices",
    "customer",
    "customers",
    "client",
    "clients",
    "ticket",
    "tickets",
    "case",
    "cases",
    "subscription",
    "subscriptions",
    "contract",
    "contracts",
    "incident",
    "incidents",
    "bestellung",
    "bestellungen",
    "commandes",
    "pedidos",
];

/// Words near which a run of capitals and digits is the number of a payment.
const PAYMENTS: [&str; 3] = ["paypal", "pay pal", "пейпал"];

/// An order of a well-known shop that begins here: `GPA.3391-2204-7719-55012`, `302-7733221-9911845`.
pub(super) fn order(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    let window = after(text, at, 48);
    let length = window.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))).unwrap_or(window.len());
    let value = window[..length].trim_end_matches(['.', '-']);
    let sizes = |value: &str| -> Vec<usize> { value.split('-').map(str::len).collect() };
    let digits = |value: &str| value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let desk = ["INC", "REQ", "RITM", "CHG", "PRB", "TASK", "CS"].iter().any(|head| {
        value
            .strip_prefix(head)
            .is_some_and(|number| number.len() >= 7 && number.bytes().all(|byte| byte.is_ascii_digit()))
    });
    let headed = value.split_once('-').is_some_and(|(head, number)| {
        HEADS.iter().any(|known| known.eq_ignore_ascii_case(head))
            && !head.bytes().any(|byte| byte.is_ascii_lowercase())
            && digits(number)
            && number.bytes().filter(u8::is_ascii_digit).count() >= 4
    });
    let shop = match value.get(..4) {
        _ if desk || headed => true,
        // Renewals of a subscription stand behind two points.
        Some(head) if head.eq_ignore_ascii_case("GPA.") => {
            let number = value[4..].split('.').next().unwrap_or_default();
            digits(number) && sizes(number) == [4, 4, 4, 5]
        }
        _ => digits(value) && sizes(value) == [3, 7, 7] && !text[..at].ends_with(['-', '.', '_']),
    };
    let end = at + value.len();
    if !shop || text[end..].starts_with(|c: char| c.is_alphanumeric() || c == '_') {
        return 0;
    }
    found.push(Found::new(PrivateKind::Subscriber, at..end));
    end
}

/// The number behind a folder of orders, whose name begins here: `/orders/5590183321`.
pub(super) fn in_a_path(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !text[..at].ends_with('/') {
        return 0;
    }
    let window = after(text, at, 80);
    let Some(slash) = window.find('/') else { return 0 };
    if !PATHS.iter().any(|folder| folder.eq_ignore_ascii_case(&window[..slash])) {
        return 0;
    }
    let rest = &window[slash + 1..];
    let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(rest.len());
    let digits = rest[..length].bytes().filter(u8::is_ascii_digit).count();
    if digits < 5 || rest[length..].starts_with('.') {
        return 0;
    }
    let start = at + slash + 1;
    found.push(Found::new(PrivateKind::Subscriber, start..start + length));
    start + length
}

/// A payment's number behind the name of the service, on one line; the name begins here.
pub(super) fn payment(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 120).split('\n').next().unwrap_or_default();
    let lower = line.to_lowercase();
    if !PAYMENTS.iter().any(|name| lower.starts_with(name)) || !begins(text, at) || before(text, at, 1) == "." {
        return 0;
    }
    let like = |word: &str| {
        let letters = word.bytes().filter(u8::is_ascii_uppercase).count();
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.len() == 17 && letters + digits == 17 && letters >= 2 && digits >= 4
    };
    let mut reached = 0;
    for word in line.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| like(word)) {
        let start = at + (word.as_ptr() as usize - line.as_ptr() as usize);
        found.push(Found::new(PrivateKind::Subscriber, start..start + word.len()));
        reached = start + word.len();
    }
    reached
}
