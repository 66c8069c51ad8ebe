//! What is wrong with a template that does not parse, in words: the parser itself lists what it would have taken.

use handlebars::TemplateError;

use crate::say::{Message, errors};

/// A block that is opened in a template, with its line.
struct OpenBlock<'t> {
    name: &'t str,
    line: usize,
}

/// What is wrong with a template, with its line: a block that is not closed, or what cannot be read.
#[must_use]
pub fn unparsed(text: &str, error: &TemplateError) -> Message {
    match unclosed(text) {
        Some(block) => errors::template_block(
            format!("{{{{/{}}}}}", block.name),
            block.line.to_string(),
            format!("{{{{#{}}}}}", block.name),
        ),
        None => {
            let line = error.pos().map_or(1, |(line, _)| line);
            errors::template_syntax(line.to_string())
        }
    }
}

/// The innermost block that nothing closes, or that something else closes.
fn unclosed(text: &str) -> Option<OpenBlock<'_>> {
    let mut open: Vec<OpenBlock<'_>> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for tag in line.split("{{").skip(1) {
            let tag = tag.trim_start_matches(['{', '~']);
            let name = |rest: &'_ str| {
                rest.trim_start().split(|c: char| c.is_whitespace() || "}~".contains(c)).next().map(str::len)
            };
            if let Some(rest) = tag.strip_prefix('#') {
                let rest = rest.trim_start_matches(['>', '*', ' ']);
                open.push(OpenBlock { name: &rest[..name(rest).unwrap_or_default()], line: number + 1 });
            } else if let Some(rest) = tag.strip_prefix('/') {
                let rest = rest.trim_start();
                let closes = &rest[..name(rest).unwrap_or_default()];
                match open.pop() {
                    Some(block) if block.name != closes => return Some(block),
                    _ => {}
                }
            }
        }
    }
    open.pop()
}

#[cfg(test)]
mod tests {
    use handlebars::Template;

    use super::*;
    use crate::language::Tongue;

    fn told(text: &str) -> String {
        let error = Template::compile(text).unwrap_err();
        Tongue::english().say(unparsed(text, &error))
    }

    #[test]
    fn a_block_that_is_not_closed_is_named_with_its_line() {
        for (text, line, close) in [
            ("Hello\n\n{{#each steps}}\n{{text}}\n", "line 3", "{{/each}}"),
            ("{{#if desk}}\n{{#each steps}}\n{{/if}}\n", "line 2", "{{/each}}"),
            ("{{greeting}}\n{{#if missing}} x {{#if whose}} y {{/if}}\n", "line 2", "{{/if}}"),
        ] {
            let told = told(text);
            assert!(told.contains(line) && told.contains(close) && !told.contains("expected"), "{told}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_said_with_its_line_and_without_the_words_of_the_parser() {
        let told = told("Hello\n{{greeting\n");
        assert!(told.starts_with("line ") && !told.contains("expected"), "{told}");
    }
}
