//! A diagnosis or an explanation as one HTML page that needs nothing else.

use handlebars::Handlebars;
use serde_json::json;

use super::PageError;
use super::summary::{PageWords, Summary, of_diagnosis, of_explanation};
use crate::case::Named;
use crate::diagnosis::Diagnosis;
use crate::diagnosis::Explanation;
use crate::language::Tongue;

const HTML: &str = include_str!("../../templates/page/summary.hbs");

/// The diagnoses as a page, one part for each machine.
///
/// # Errors
/// The template is broken, which a test keeps from being released.
pub fn html_diagnoses(diagnoses: &[Diagnosis<'_>], named: &Named, tongue: &Tongue) -> Result<String, PageError> {
    let parts: Vec<Summary> = diagnoses
        .iter()
        .map(|diagnosis| {
            of_diagnosis(diagnosis, &Named { machine: diagnosis.machine.clone(), ..named.clone() }, tongue)
        })
        .collect();
    page(&parts, tongue)
}

/// An explanation as a page.
///
/// # Errors
/// The template is broken, which a test keeps from being released.
pub fn html_explanation(explanation: &Explanation<'_>, tongue: &Tongue) -> Result<String, PageError> {
    page(&[of_explanation(explanation, tongue)], tongue)
}

fn page(parts: &[Summary], tongue: &Tongue) -> Result<String, PageError> {
    let title = parts.first().map_or("", |part| part.answer.as_str());
    let words = PageWords::of(tongue);
    let page = json!({ "language": tongue.language().code(), "direction": tongue.language().direction(), "title": title, "words": words, "parts": parts });
    Ok(Handlebars::new().render_template(HTML, &page).map_err(Box::new)?)
}
