//! The explanation of a topic as blocks, so that every layout shows its headings and its lists as such.

use serde::Serialize;

/// One block of an explanation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum BodyBlock {
    Heading(String),
    Paragraph(String),
    Bullets(Vec<String>),
    Numbered(Vec<String>),
}

/// The blocks of a text in Markdown, each of its parts on one line.
pub(crate) fn body_blocks(body: &str) -> Vec<BodyBlock> {
    let mut blocks: Vec<BodyBlock> = Vec::new();
    // Whether a line with nothing in front goes on with the block before it.
    let mut is_open = false;
    for line in body.lines().map(str::trim) {
        if line.is_empty() {
            is_open = false;
        } else if let Some(heading) = line.strip_prefix("## ") {
            blocks.push(BodyBlock::Heading(heading.to_owned()));
            is_open = false;
        } else if let Some(item) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            match blocks.last_mut() {
                Some(BodyBlock::Bullets(items)) => items.push(item.trim().to_owned()),
                _ => blocks.push(BodyBlock::Bullets(vec![item.trim().to_owned()])),
            }
            is_open = true;
        } else if let Some((number, item)) = numbered(line).filter(|(number, _)| !is_open || is_next(&blocks, *number))
        {
            match blocks.last_mut() {
                Some(BodyBlock::Numbered(items)) if number != 1 => items.push(item.to_owned()),
                _ => blocks.push(BodyBlock::Numbered(vec![item.to_owned()])),
            }
            is_open = true;
        } else {
            match blocks.last_mut().filter(|_| is_open).and_then(last_text) {
                Some(text) => *text = format!("{text} {line}"),
                None => blocks.push(BodyBlock::Paragraph(line.to_owned())),
            }
            is_open = true;
        }
    }
    for block in &mut blocks {
        if let BodyBlock::Paragraph(text) = block {
            *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
    }
    blocks
}

/// The number and the text of an item of a numbered list.
fn numbered(line: &str) -> Option<(usize, &str)> {
    let (number, item) = line.split_once(". ")?;
    Some((number.parse().ok().filter(|_| number.len() < 3)?, item.trim()))
}

/// Whether a number goes on with the list that is open; within a paragraph only a one begins a list, as in Markdown.
fn is_next(blocks: &[BodyBlock], number: usize) -> bool {
    number == 1 || matches!(blocks.last(), Some(BodyBlock::Numbered(_)))
}

/// The text that a line without a mark goes on with.
fn last_text(block: &mut BodyBlock) -> Option<&mut String> {
    match block {
        BodyBlock::Heading(_) => None,
        BodyBlock::Paragraph(text) => Some(text),
        BodyBlock::Bullets(items) | BodyBlock::Numbered(items) => items.last_mut(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_lists_are_blocks_of_their_own() {
        let body = "One\n  text:\n\n- first,\n  of two lines\n\n- second\nAfter it\n\n## Not to do\nNever\n* x\n\n1. one\n2. two\n\nIn\n2026. Year";
        let items = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            body_blocks(body),
            [
                BodyBlock::Paragraph("One text:".into()),
                BodyBlock::Bullets(items(&["first, of two lines", "second After it"])),
                BodyBlock::Heading("Not to do".into()),
                BodyBlock::Paragraph("Never".into()),
                BodyBlock::Bullets(items(&["x"])),
                BodyBlock::Numbered(items(&["one", "two"])),
                BodyBlock::Paragraph("In 2026. Year".into()),
            ]
        );
    }
}
