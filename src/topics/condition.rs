//! The condition language of topics: Kleene's three-valued logic over facts.
//!
//! ```text
//! reported or (license.status = expired and not subscription.auto_renews)
//! license.expires_at <= now - 24h
//! product.version < 12.9
//! code.shape in [look-alike, wrong-length]
//! known code.kind
//! given license.status = expired and reserve.present
//! ```
//! A fact that nobody knows makes its comparison unknown, never false. What stands after `given` must hold
//! like the rest, but speaks for nothing: it is the background on which the rest says something.

mod parse;

use std::cmp::Ordering;
use std::fmt;
use std::sync::OnceLock;

use chrono::{DateTime, TimeDelta, Utc};

use crate::facts::{FactId, Sheet, Value, zone_of};

pub use parse::ConditionError;

/// One of Kleene's three truth values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Truth {
    /// Decided: no.
    False,
    /// Not decided by what is known.
    Unknown,
    /// Decided: yes.
    True,
}

impl Truth {
    /// Both; the weaker of the two.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        self.min(other)
    }

    /// Either; the stronger of the two.
    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        self.max(other)
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;

    /// The opposite; unknown stays unknown.
    fn not(self) -> Truth {
        match self {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        }
    }
}

impl From<bool> for Truth {
    fn from(decided: bool) -> Truth {
        if decided { Truth::True } else { Truth::False }
    }
}

/// What a condition is evaluated over.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What is known.
    pub sheet: &'a Sheet,
    /// The clock handed in.
    pub now: DateTime<Utc>,
    /// Whether the words or the code that were handed in name this topic's failure: true or unknown.
    pub reported: Truth,
}

/// A condition.
#[derive(Clone)]
pub struct Condition {
    /// What is parsed when it is first asked; empty where that was done already.
    text: String,
    node: OnceLock<Node>,
}

impl fmt::Debug for Condition {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node().fmt(to)
    }
}

impl PartialEq for Condition {
    fn eq(&self, other: &Condition) -> bool {
        self.node() == other.node()
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Node {
    And(Vec<Node>),
    Or(Vec<Node>),
    Not(Box<Node>),
    Given(Box<Node>),
    Leaf(Leaf),
}

#[derive(Clone, Debug, PartialEq)]
enum Leaf {
    Reported,
    Known(FactId),
    Compare { fact: FactId, operator: Operator, operand: Operand },
    OneOf { fact: FactId, values: Vec<Value> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Debug, PartialEq)]
enum Operand {
    Fixed(Value),
    Now(TimeDelta),
}

/// One comparison of a condition and how it came out; negations are already applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Witness {
    /// The fact compared; `None` for `reported`.
    pub fact: Option<FactId>,
    /// Which of the observations of the fact decided, counted from 0 for the strongest.
    pub place: usize,
    /// How it came out for the whole condition.
    pub truth: Truth,
    /// Whether it speaks for nothing even if true: under a `not` it is the absence of a hindrance, under a
    /// `given` it is background.
    pub silent: bool,
}

impl Condition {
    /// Parses a condition.
    ///
    /// # Errors
    /// Unknown facts, values that the fact cannot take, and wrong grammar, each with its place.
    pub fn parse(text: &str) -> Result<Condition, ConditionError> {
        let node = parse::parse(text)?;
        Ok(Condition { text: String::new(), node: OnceLock::from(node) })
    }

    /// The condition of a text that has been parsed before, in a test that reads every topic of Keymend; it is parsed again
    /// when it is first asked, because most commands ask few of them. One that is wrong after all never holds.
    pub(super) fn proven(text: String) -> Condition {
        Condition { text, node: OnceLock::new() }
    }

    fn node(&self) -> &Node {
        self.node.get_or_init(|| parse::parse(&self.text).unwrap_or(Node::Or(Vec::new())))
    }

    /// Evaluates the condition.
    #[must_use]
    pub fn evaluate(&self, context: &Context<'_>) -> Truth {
        self.node().evaluate(context)
    }

    /// Evaluates the condition as if a fact of which nothing is known had this value.
    #[must_use]
    pub(crate) fn evaluate_assuming(&self, context: &Context<'_>, fact: FactId, value: &Value) -> Truth {
        let is_assumed = |leaf: &Leaf| leaf.fact() == Some(fact) && context.sheet.get(fact).is_none();
        self.node().weigh(&|leaf| match is_assumed(leaf) {
            true => leaf.holds_for(value, context).map_or(Truth::Unknown, Truth::from),
            false => leaf.evaluate(context),
        })
    }

    /// Every comparison with its outcome, in reading order.
    #[must_use]
    pub fn witnesses(&self, context: &Context<'_>) -> Vec<Witness> {
        let mut witnesses = Vec::new();
        self.node().collect(context, Surroundings::default(), &mut witnesses);
        witnesses
    }

    /// What speaks for the condition: true comparisons of facts that are not silent, in branches that
    /// are not false already.
    #[must_use]
    pub fn speaking(&self, context: &Context<'_>) -> Vec<Witness> {
        let mut witnesses = Vec::new();
        self.node().collect(context, Surroundings { living_only: true, ..Surroundings::default() }, &mut witnesses);
        witnesses.retain(|witness| witness.truth == Truth::True && !witness.silent && witness.fact.is_some());
        witnesses
    }

    /// The facts that could still decide: those of undecided comparisons in undecided branches.
    #[must_use]
    pub fn missing(&self, context: &Context<'_>) -> Vec<FactId> {
        let mut witnesses = Vec::new();
        self.node().collect(context, Surroundings { undecided_only: true, ..Surroundings::default() }, &mut witnesses);
        let mut missing: Vec<FactId> = Vec::new();
        for fact in witnesses.iter().filter(|w| w.truth == Truth::Unknown).filter_map(|w| w.fact) {
            if !missing.contains(&fact) {
                missing.push(fact);
            }
        }
        missing
    }

    /// Whether the condition looks at a fact.
    #[must_use]
    pub fn mentions(&self, fact: FactId) -> bool {
        self.node().leaves().into_iter().any(|leaf| leaf.fact() == Some(fact))
    }

    /// What it compares the values of facts with: for each comparison the fact, and the distance to the clock, or nothing
    /// where it is a fixed value.
    pub(crate) fn compared(&self) -> impl Iterator<Item = (FactId, Option<TimeDelta>)> {
        self.node().leaves().into_iter().filter_map(|leaf| match leaf {
            Leaf::Compare { fact, operand: Operand::Now(distance), .. } => Some((*fact, Some(*distance))),
            Leaf::Compare { fact, .. } | Leaf::OneOf { fact, .. } => Some((*fact, None)),
            Leaf::Reported | Leaf::Known(_) => None,
        })
    }

    /// Whether the condition asks what the person's words say.
    #[must_use]
    pub fn uses_reported(&self) -> bool {
        self.node().leaves().contains(&&Leaf::Reported)
    }
}

/// How the part of a condition that is being walked through stands to the whole.
#[derive(Clone, Copy, Default)]
struct Surroundings {
    negated: bool,
    silent: bool,
    undecided_only: bool,
    living_only: bool,
}

impl Node {
    fn evaluate(&self, context: &Context<'_>) -> Truth {
        self.weigh(&|leaf| leaf.evaluate(context))
    }

    /// What comes of its comparisons, as each comes out.
    fn weigh(&self, leaf: &dyn Fn(&Leaf) -> Truth) -> Truth {
        match self {
            Node::And(nodes) => nodes.iter().map(|node| node.weigh(leaf)).fold(Truth::True, Truth::and),
            Node::Or(nodes) => nodes.iter().map(|node| node.weigh(leaf)).fold(Truth::False, Truth::or),
            Node::Not(node) => !node.weigh(leaf),
            Node::Given(node) => node.weigh(leaf),
            Node::Leaf(compared) => leaf(compared),
        }
    }

    fn collect(&self, context: &Context<'_>, reading: Surroundings, into: &mut Vec<Witness>) {
        let truth = self.evaluate(context);
        let dead = if reading.negated { Truth::True } else { Truth::False };
        if reading.undecided_only && truth != Truth::Unknown || reading.living_only && truth == dead {
            return;
        }
        match self {
            Node::And(nodes) | Node::Or(nodes) => nodes.iter().for_each(|node| node.collect(context, reading, into)),
            Node::Not(node) => {
                let reading = Surroundings { negated: !reading.negated, silent: true, ..reading };
                node.collect(context, reading, into);
            }
            Node::Given(node) => node.collect(context, Surroundings { silent: true, ..reading }, into),
            Node::Leaf(leaf) => {
                let truth = if reading.negated { !truth } else { truth };
                let place = leaf.outcome(context).1;
                into.push(Witness { fact: leaf.fact(), place, truth, silent: reading.silent });
            }
        }
    }

    fn leaves(&self) -> Vec<&Leaf> {
        match self {
            Node::And(nodes) | Node::Or(nodes) => nodes.iter().flat_map(Node::leaves).collect(),
            Node::Not(node) | Node::Given(node) => node.leaves(),
            Node::Leaf(leaf) => vec![leaf],
        }
    }
}

impl Leaf {
    fn fact(&self) -> Option<FactId> {
        match self {
            Leaf::Reported => None,
            Leaf::Known(fact) | Leaf::Compare { fact, .. } | Leaf::OneOf { fact, .. } => Some(*fact),
        }
    }

    fn evaluate(&self, context: &Context<'_>) -> Truth {
        self.outcome(context).0
    }

    /// How it comes out, and which observation of its fact decided.
    fn outcome(&self, context: &Context<'_>) -> (Truth, usize) {
        match self {
            Leaf::Reported => (context.reported, 0),
            Leaf::Known(fact) => {
                let known = context.sheet.get(*fact).is_some();
                (if known { Truth::True } else { Truth::Unknown }, 0)
            }
            Leaf::OneOf { fact, .. } | Leaf::Compare { fact, .. } => {
                any_value(context.sheet, *fact, |value| self.holds_for(value, context))
            }
        }
    }

    /// Whether it holds for a value of its fact.
    fn holds_for(&self, value: &Value, context: &Context<'_>) -> Option<bool> {
        match self {
            Leaf::Reported => None,
            Leaf::Known(_) => Some(true),
            Leaf::OneOf { values, .. } => Some(values.contains(value)),
            Leaf::Compare { operator, operand: Operand::Fixed(fixed), .. } => operator.holds(value, fixed),
            Leaf::Compare { operator, operand: Operand::Now(offset), .. } => {
                let zone = zone_of(value, context.sheet);
                operator.holds(value, &Value::Moment(context.now + *offset + zone))
            }
        }
    }
}

/// Whether a test holds for the value that counts, or for any where a fact holds many; and for which.
fn any_value(sheet: &Sheet, fact: FactId, test: impl Fn(&Value) -> Option<bool>) -> (Truth, usize) {
    let Some(entry) = sheet.get(fact) else { return (Truth::Unknown, 0) };
    let counted = if fact.def().holds_many() { entry.all().len() } else { 1 };
    let mut outcome = (Truth::False, 0);
    for (place, observation) in entry.all()[..counted].iter().enumerate() {
        let truth = test(&observation.value).map_or(Truth::Unknown, Truth::from);
        if truth > outcome.0 {
            outcome = (truth, place);
        }
    }
    outcome
}

impl Operator {
    fn holds(self, left: &Value, right: &Value) -> Option<bool> {
        match self {
            Operator::Equal => Some(left.compare(right) == Some(Ordering::Equal)),
            Operator::NotEqual => Some(left.compare(right) != Some(Ordering::Equal)),
            Operator::Less => left.compare(right).map(Ordering::is_lt),
            Operator::LessOrEqual => left.compare(right).map(Ordering::is_le),
            Operator::Greater => left.compare(right).map(Ordering::is_gt),
            Operator::GreaterOrEqual => left.compare(right).map(Ordering::is_ge),
        }
    }
}

impl fmt::Display for Truth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Truth::False => "false",
            Truth::Unknown => "unknown",
            Truth::True => "true",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Evidence, Locator, Observation, Strength};

    fn sheet(facts: &[(&str, &str)]) -> Sheet {
        let mut sheet = Sheet::default();
        for (name, value) in facts {
            let fact = FactId::from_name(name).unwrap();
            let evidence = Evidence::new("test", Locator::Person, "", DateTime::UNIX_EPOCH);
            let value = Value::parse(fact, value).unwrap();
            sheet.add(Observation { fact, value, strength: Strength::Told, evidence });
        }
        sheet
    }

    fn truth(condition: &str, facts: &[(&str, &str)]) -> Truth {
        let sheet = sheet(facts);
        let now = DateTime::parse_from_rfc3339("2026-11-24T10:00:00Z").unwrap().to_utc();
        Condition::parse(condition).unwrap().evaluate(&Context { sheet: &sheet, now, reported: Truth::Unknown })
    }

    #[test]
    fn kleene_tables() {
        use Truth::{False, True, Unknown};
        assert_eq!([True.and(Unknown), False.and(Unknown), Unknown.and(Unknown)], [Unknown, False, Unknown]);
        assert_eq!([True.or(Unknown), False.or(Unknown), Unknown.or(Unknown)], [True, Unknown, Unknown]);
        assert_eq!([!True, !Unknown, !False], [False, Unknown, True]);
    }

    #[test]
    fn an_unknown_fact_is_unknown_and_never_false() {
        assert_eq!(truth("license.status = expired", &[]), Truth::Unknown);
        assert_eq!(truth("not license.status = expired", &[]), Truth::Unknown);
        assert_eq!(truth("license.status != expired", &[("license.status", "active")]), Truth::True);
        assert_eq!(truth("known code.kind", &[]), Truth::Unknown);
    }

    #[test]
    fn time_is_compared_with_the_clock_handed_in() {
        let ended = |when| truth("license.expires_at <= now - 24h", &[("license.expires_at", when)]);
        assert_eq!(ended("2026-11-23T10:00:00Z"), Truth::True);
        assert_eq!(ended("2026-11-23T10:00:01Z"), Truth::False);
    }

    #[test]
    fn a_fact_with_many_values_matches_by_any() {
        let codes = [("attempt.error_code", "kes:89479002"), ("attempt.error_code", "kesl:67")];
        assert_eq!(truth("attempt.error_code = \"kesl:67\"", &codes), Truth::True);
    }

    #[test]
    fn what_is_given_must_hold_but_speaks_for_nothing() {
        let condition =
            Condition::parse("given license.status = expired and not policy.applied and reserve.present").unwrap();
        let sheet = sheet(&[("license.status", "expired"), ("policy.applied", "no"), ("reserve.present", "yes")]);
        let context = Context { sheet: &sheet, now: DateTime::UNIX_EPOCH, reported: Truth::Unknown };
        assert_eq!(condition.evaluate(&context), Truth::True);
        let silent: Vec<bool> = condition.witnesses(&context).iter().map(|witness| witness.silent).collect();
        assert_eq!(silent, [true, true, false]);
        assert_eq!(truth("given license.status = expired", &[("license.status", "active")]), Truth::False);
    }

    #[test]
    fn only_undecided_branches_are_missing() {
        let sheet = sheet(&[("license.status", "active")]);
        let condition =
            Condition::parse("(license.status = expired and subscription.auto_renews) or reserve.present").unwrap();
        let context = Context { sheet: &sheet, now: DateTime::UNIX_EPOCH, reported: Truth::Unknown };
        assert_eq!(condition.missing(&context), [FactId::ReservePresent]);
    }
}
