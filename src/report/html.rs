//! A diagnosis or an explanation as one HTML page that needs nothing else.

use handlebars::Handlebars;
use serde_json::json;

use super::PageError;
use super::summary::{Summary, of_diagnosis, of_explanation};
use crate::case::Named;
use crate::diagnosis::Diagnosis;
use crate::recognise::Explanation;

const HTML: &str = include_str!("../../templates/page/summary.hbs");

/// The diagnoses as a page, one part for each machine.
///
/// # Errors
/// The template is broken, which a test keeps from being released.
pub fn html_diagnoses(diagnoses: &[Diagnosis<'_>], named: &Named) -> Result<String, PageError> {
    let parts: Vec<Summary> = diagnoses
        .iter()
        .map(|diagnosis| of_diagnosis(diagnosis, &Named { machine: diagnosis.machine.clone(), ..named.clone() }))
        .collect();
    page(&parts)
}

/// An explanation as a page.
///
/// # Errors
/// The template is broken, which a test keeps from being released.
pub fn html_explanation(explanation: &Explanation<'_>) -> Result<String, PageError> {
    page(&[of_explanation(explanation)])
}

fn page(parts: &[Summary]) -> Result<String, PageError> {
    let title = parts.first().map_or("", |part| part.answer.as_str());
    Ok(Handlebars::new().render_template(HTML, &json!({ "title": title, "parts": parts })).map_err(Box::new)?)
}
