//! A request as a letter says it in one language.

use super::proof::{Mark, Proof};
use super::request::Request;
use crate::facts::{FactId, MarkKind};
use crate::language::Tongue;

/// The request with everything said in a language that is not the person's own text.
pub(super) fn said_in(request: &Request, tongue: &Tongue) -> Request {
    let mut request = request.clone();
    for field in &mut request.fields {
        field.label = tongue.field(&field.name);
        let seen = field.seen.as_ref().and_then(|seen| Some((FactId::from_name(&seen.fact)?, seen.value.as_str())));
        if let Some(value) = seen.and_then(|(fact, value)| tongue.field_value(fact, value)) {
            field.value = value;
        }
    }
    for field in &mut request.missing {
        field.label = tongue.field(&field.name);
    }
    request.proofs.iter_mut().for_each(|proof| prove(proof, tongue));
    request
}

fn prove(proof: &mut Proof, tongue: &Tongue) {
    let seen = proof.seen.as_ref().and_then(|seen| Some((FactId::from_name(&seen.fact)?, seen.value.as_str())));
    if let Some(statement) = seen.and_then(|(fact, value)| tongue.stated(fact, value)) {
        proof.statement = statement;
    }
    if !proof.at.is_empty() {
        let mut place = String::new();
        let mut before: Option<MarkKind> = None;
        for Mark { what, text } in &proof.at {
            if before.is_some() {
                place.push_str(", ");
            }
            place.push_str(&tongue.part_of_place(*what, text));
            before = Some(*what);
        }
        proof.place = place;
    }
}
