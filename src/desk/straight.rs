//! What a customer asks straight out, and the desk knows: a draft that leaves it open is read as a yes.

use crate::facts::{FactId, Sheet, Value};
use crate::language::{StraightQuestion, asked_straight_out};
use crate::topics::{Addressee, Context, Owner, Topic, Truth};

/// How the name of a step begins or ends that has the customer install something: there nobody is told to leave the app alone.
const INSTALLS: &str = "install";

/// The answers to what a message asks straight out, by their names among the messages; `addressee` is whose case it is.
pub(super) fn answers(
    (topic, sheet): (Option<&Topic>, &Sheet),
    words: &str,
    (ours, addressee): (Addressee, Option<Addressee>),
    is_of_employee: bool,
    is_paid_already: bool,
) -> Vec<&'static str> {
    let Some(topic) = topic else { return Vec::new() };
    let is = |fact: FactId, value: Value| sheet.value(fact) == Some(&value);
    let sold_by = |channel| is(FactId::PurchaseChannel, Value::Choice(channel));
    let is_ours = addressee == Some(ours);
    let has_subscription = ours == Addressee::Provider
        && is_ours
        && (topic.owner == Owner::Provider
            || sold_by(ours.name())
            || is(FactId::SubscriptionProviderManaged, Value::Flag(true)));
    // Where others act, or the money is on its way, nothing is to be bought.
    let is_paid = is(FactId::PurchasePaid, Value::Flag(true)) || matches!(topic.owner, Owner::Provider | Owner::Nobody);
    let installs = || topic.steps.iter().any(|step| step.id.contains(INSTALLS));
    let answer = |question: StraightQuestion| match question {
        StraightQuestion::Uninstall if is_of_employee => Some("uninstall-managed"),
        StraightQuestion::Uninstall if !installs() => Some("uninstall"),
        StraightQuestion::OtherCode if has_subscription => Some("other-code"),
        StraightQuestion::SameSeller if topic.is_of_a_refused_code() => Some("same-seller"),
        StraightQuestion::BuyAnew if is_paid && !is_paid_already && topic.is_trouble() => Some("buy"),
        StraightQuestion::SignIn => Some("sign-in"),
        StraightQuestion::HowLong if is_in_grace(topic, sheet) => Some("how-long"),
        _ => None,
    };
    asked_straight_out(words).into_iter().filter_map(answer).collect()
}

/// Whether a subscription has expired and goes on for some days, by what is known or by the topic itself.
pub(super) fn is_in_grace(topic: &Topic, sheet: &Sheet) -> bool {
    let grace = Value::Choice("grace");
    let nothing = Sheet::default();
    let context = Context { sheet: &nothing, now: chrono::DateTime::UNIX_EPOCH, reported: Truth::Unknown };
    sheet.value(FactId::SubscriptionStatus) == Some(&grace)
        || topic.when.evaluate_assuming(&context, FactId::SubscriptionStatus, &grace) == Truth::True
}
