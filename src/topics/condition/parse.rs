//! Reads the condition language; a recursive descent over a handful of tokens.

use std::fmt;

use chrono::TimeDelta;

use super::{Leaf, Node, Operand, Operator};
use crate::facts::{FactId, FactType, Value};
use crate::language::in_english;
use crate::limits;
use crate::say::{Message, Worded, check};

/// How deeply parentheses and `not` may nest.
const DEEPEST: usize = limits::CONDITION_DEPTH;

/// What is wrong with a condition, and where.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", in_english(self))]
pub struct ConditionError {
    /// The character, counted from 1.
    pub place: usize,
    /// The condition.
    pub text: String,
    /// What is wrong and what is right.
    pub problem: Message,
}

impl Worded for ConditionError {
    fn message(&self) -> Message {
        check::at_character(self.place.to_string(), &self.text, self.problem.clone())
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Quoted(String),
    Sign(&'static str),
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Token::Word(word) => write!(f, "`{word}`"),
            Token::Quoted(text) => write!(f, "\"{text}\""),
            Token::Sign(sign) => write!(f, "`{sign}`"),
        }
    }
}

/// Longer signs first, so that `<=` is not read as `<`.
const SIGNS: [&str; 12] = ["<=", ">=", "!=", "=", "<", ">", "(", ")", "[", "]", ",", "+"];

pub(super) fn parse(text: &str) -> Result<Node, ConditionError> {
    let mut parser = Parser { text, tokens: tokenize(text)?, next: 0, depth: 0 };
    let node = parser.either()?;
    match parser.peek() {
        None => Ok(node),
        Some(token) => Err(parser.error(check::condition_end(token.to_string()))),
    }
}

fn tokenize(text: &str) -> Result<Vec<(usize, Token)>, ConditionError> {
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let place = text.len() - rest.len();
        let Some(first) = rest.chars().next() else { return Ok(tokens) };
        if is_word(first) {
            let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            tokens.push((place, Token::Word(rest[..end].to_owned())));
            rest = &rest[end..];
        } else if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
            tokens.push((place, Token::Sign(sign)));
            rest = &rest[sign.len()..];
        } else if first == '"' {
            let Some(end) = rest[1..].find('"') else {
                return Err(error_at(text, place, check::condition_quote()));
            };
            tokens.push((place, Token::Quoted(rest[1..=end].to_owned())));
            rest = &rest[end + 2..];
        } else {
            return Err(error_at(text, place, check::condition_sign(first.to_string())));
        }
    }
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '.' | '_' | '-' | ':')
}

fn error_at(text: &str, byte: usize, problem: Message) -> ConditionError {
    let place = text[..byte].chars().count() + 1;
    ConditionError { place, text: text.to_owned(), problem }
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<(usize, Token)>,
    next: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(_, token)| token)
    }

    fn error(&self, problem: Message) -> ConditionError {
        let byte = self.tokens.get(self.next).map_or(self.text.len(), |(byte, _)| *byte);
        error_at(self.text, byte, problem)
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Word(found)) if found == word);
        self.next += usize::from(found);
        found
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Sign(found)) if *found == sign);
        self.next += usize::from(found);
        found
    }

    fn either(&mut self) -> Result<Node, ConditionError> {
        let mut nodes = vec![self.both()?];
        while self.take_word("or") {
            nodes.push(self.both()?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Or(nodes) })
    }

    fn both(&mut self) -> Result<Node, ConditionError> {
        let mut nodes = vec![self.single()?];
        while self.take_word("and") {
            nodes.push(self.single()?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::And(nodes) })
    }

    fn single(&mut self) -> Result<Node, ConditionError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.error(check::condition_deep()));
        }
        let node = if self.take_word("not") {
            Node::Not(Box::new(self.single()?))
        } else if self.take_word("given") {
            Node::Given(Box::new(self.single()?))
        } else if self.take_sign("(") {
            let node = self.either()?;
            if !self.take_sign(")") {
                return Err(self.error(check::condition_bracket(")")));
            }
            node
        } else {
            Node::Leaf(self.leaf()?)
        };
        self.depth -= 1;
        Ok(node)
    }

    fn leaf(&mut self) -> Result<Leaf, ConditionError> {
        if self.take_word("reported") {
            return Ok(Leaf::Reported);
        }
        if self.take_word("known") {
            return Ok(Leaf::Known(self.fact()?));
        }
        let fact = self.fact()?;
        if self.take_word("in") {
            return self.list(fact);
        }
        let Some(operator) = self.operator() else {
            if fact.def().kind == FactType::Flag {
                return Ok(Leaf::Compare {
                    fact,
                    operator: Operator::Equal,
                    operand: Operand::Fixed(Value::Flag(true)),
                });
            }
            return Err(self.error(check::condition_compare(fact.name())));
        };
        let ordered = !matches!(operator, Operator::Equal | Operator::NotEqual);
        if ordered && matches!(fact.def().kind, FactType::Flag | FactType::Choice(_) | FactType::Text) {
            return Err(self.error(check::condition_order(fact.name())));
        }
        Ok(Leaf::Compare { fact, operator, operand: self.operand(fact)? })
    }

    fn fact(&mut self) -> Result<FactId, ConditionError> {
        let Some(Token::Word(word)) = self.peek() else {
            return Err(self.error(check::condition_fact_missing()));
        };
        let Some(fact) = FactId::from_name(word) else {
            return Err(self.error(check::condition_no_fact(word)));
        };
        self.next += 1;
        Ok(fact)
    }

    fn operator(&mut self) -> Option<Operator> {
        let operator = match self.peek()? {
            Token::Sign("=") => Operator::Equal,
            Token::Sign("!=") => Operator::NotEqual,
            Token::Sign("<") => Operator::Less,
            Token::Sign("<=") => Operator::LessOrEqual,
            Token::Sign(">") => Operator::Greater,
            Token::Sign(">=") => Operator::GreaterOrEqual,
            _ => return None,
        };
        self.next += 1;
        Some(operator)
    }

    fn operand(&mut self, fact: FactId) -> Result<Operand, ConditionError> {
        if fact.def().kind == FactType::Moment && self.take_word("now") {
            let sign = if self.take_sign("+") {
                1
            } else if self.take_word("-") {
                -1
            } else {
                0
            };
            return Ok(Operand::Now(if sign == 0 { TimeDelta::zero() } else { self.duration()? * sign }));
        }
        self.value(fact).map(Operand::Fixed)
    }

    fn duration(&mut self) -> Result<TimeDelta, ConditionError> {
        let parsed = match self.peek() {
            Some(Token::Word(word)) if word.is_ascii() && word.len() > 1 => {
                let (number, unit) = word.split_at(word.len() - 1);
                number.parse::<i32>().ok().and_then(|number| match unit {
                    "h" => TimeDelta::try_hours(number.into()),
                    "d" => TimeDelta::try_days(number.into()),
                    _ => None,
                })
            }
            _ => None,
        };
        let Some(duration) = parsed else {
            return Err(self.error(check::condition_duration()));
        };
        self.next += 1;
        Ok(duration)
    }

    fn value(&mut self, fact: FactId) -> Result<Value, ConditionError> {
        let (Some(Token::Word(text)) | Some(Token::Quoted(text))) = self.peek() else {
            return Err(self.error(check::condition_value_missing()));
        };
        let value = Value::parse(fact, text).map_err(|error| self.error(error.message()))?;
        self.next += 1;
        Ok(value)
    }

    fn list(&mut self, fact: FactId) -> Result<Leaf, ConditionError> {
        if !self.take_sign("[") {
            return Err(self.error(check::condition_list()));
        }
        let mut values = vec![self.value(fact)?];
        while self.take_sign(",") {
            values.push(self.value(fact)?);
        }
        if !self.take_sign("]") {
            return Err(self.error(check::condition_bracket("]")));
        }
        Ok(Leaf::OneOf { fact, values })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn mistakes_are_named_with_their_place() {
        for (text, place, problem) in [
            ("license.state = active", 1, "there is no fact `license.state`"),
            ("license.status = dead", 18, "takes one of active"),
            ("license.status", 15, "compare it with a value"),
            ("license.status < active", 18, "have no order"),
            ("reported or", 12, "the name of a fact is missing"),
            ("(reported", 10, "`)` is missing"),
            ("reported reported", 10, "should end"),
            ("license.expires_at < now - soon", 28, "length of time"),
            ("code.shape in other", 15, "wants a list"),
            ("reported & reported", 10, "has no meaning"),
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!(error.place, place, "{error}");
            assert!(error.problem.english().contains(problem), "{error}");
        }
    }

    #[test]
    fn and_binds_closer_than_or() {
        let Ok(Node::Or(parts)) = parse("reserve.present or policy.applied and not agent.present") else { panic!() };
        assert!(matches!(&parts[1], Node::And(_)));
    }

    proptest! {
        #[test]
        fn any_text_parses_or_names_a_place_inside_it(text in any::<String>()) {
            if let Err(error) = parse(&text) {
                prop_assert!(error.place <= text.chars().count() + 1);
            }
        }

        #[test]
        fn deep_nesting_is_refused_not_overflowed(depth in 1usize..5_000) {
            let text = format!("{}reported{}", "(".repeat(depth), ")".repeat(depth));
            prop_assert_eq!(parse(&text).is_ok(), depth < DEEPEST);
        }
    }
}
