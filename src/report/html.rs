//! A diagnosis or an explanation as one HTML page that needs nothing else.

use handlebars::{Context, Handlebars, Helper, HelperResult, Output, RenderContext, html_escape};
use serde_json::json;

use super::PageError;
use super::summary::{PageWords, Summary, of_diagnosis, of_explanation};
use crate::case::Named;
use crate::diagnosis::Diagnosis;
use crate::diagnosis::Explanation;
use crate::language::Tongue;

const HTML: &str = include_str!("../../templates/page/summary.hbs");
const BLOCK: &str = include_str!("../../templates/page/block.hbs");

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
    let mut engine = Handlebars::new();
    engine.register_helper("rich", Box::new(rich));
    engine.register_partial("block", BLOCK).map_err(|error| Box::new(error.into()))?;
    Ok(engine.render_template(HTML, &page).map_err(Box::new)?)
}

/// Writes a text in which what stands between backticks is typed or shown exactly so.
pub(crate) fn rich(
    helper: &Helper<'_>,
    _: &Handlebars<'_>,
    _: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let text = helper.param(0).and_then(|param| param.value().as_str()).unwrap_or_default();
    out.write(&marked(text))?;
    Ok(())
}

fn marked(text: &str) -> String {
    if !text.matches('`').count().is_multiple_of(2) {
        return html_escape(text);
    }
    let parts = text.split('`').enumerate().map(|(at, part)| match at % 2 {
        0 => html_escape(part),
        _ => format!("<code>{}</code>", html_escape(part)),
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_in_a_sentence_is_marked_and_nothing_is_markup() {
        assert_eq!(marked("run `a <b>` & go"), "run <code>a &lt;b&gt;</code> &amp; go");
        assert_eq!(marked("one ` alone <i>"), "one &#x60; alone &lt;i&gt;");
    }
}
