//! What of a text is looked at: all of a short one, the sentences that matter of a long one.

use super::file::{EncoderFile, MOST_TOKENS};
use super::tokenizer::{normalise, pieces};

/// What the encoder was taught to see before a text that is compared with others of its kind.
const PREFIX: &str = "query:";
/// Of a very long text only its two ends: people say what is wrong before what they paste, or after it.
const FIRST_BYTES: usize = 48 * 1024;
const LAST_BYTES: usize = 16 * 1024;
/// A longer sentence is several.
const SENTENCE_TOKENS: usize = 40;
/// Keeps a sentence of two or three words from winning by its shortness.
const SHORT_SENTENCE: usize = 8;
/// A sentence that says less than this share of what the best one says would only blur it.
const LEAST_SHARE: f32 = 0.4;

/// The tokens of a text, at most [`MOST_TOKENS`], the ones around it included.
///
/// Where there are more, the sentences are taken that say most about licences in trouble, as many as there is room for, in
/// the order of the text. How much a word says is how much oftener the stories use it than people at large; a sentence
/// says what its different words say, over the square root of its length.
pub(super) fn tokens(text: &str, file: &EncoderFile<'_>) -> Vec<usize> {
    let mut tokens = vec![file.start()];
    tokens.extend(cut(PREFIX, file));
    let room = MOST_TOKENS.saturating_sub(tokens.len() + 1);
    let (first, last) = ends(text.trim());
    let whole = if last.is_empty() { cut(first, file) } else { Vec::new() };
    if last.is_empty() && whole.len() <= room {
        tokens.extend(whole);
    } else {
        tokens.extend(what_matters(&[first, last], room, file));
    }
    tokens.push(file.end());
    tokens
}

fn cut(text: &str, file: &EncoderFile<'_>) -> Vec<usize> {
    pieces(&normalise(text), file)
}

/// All of a text, or its first and its last part.
fn ends(text: &str) -> (&str, &str) {
    if text.len() <= FIRST_BYTES + LAST_BYTES {
        return (text, "");
    }
    (&text[..text.floor_char_boundary(FIRST_BYTES)], &text[text.ceil_char_boundary(text.len() - LAST_BYTES)..])
}

fn what_matters(parts: &[&str], room: usize, file: &EncoderFile<'_>) -> Vec<usize> {
    let mut sentences: Vec<(usize, f32, Vec<usize>)> = Vec::new();
    for sentence in parts.iter().flat_map(|part| sentences_of(part)) {
        for tokens in cut(sentence, file).chunks(SENTENCE_TOKENS) {
            sentences.push((sentences.len(), says(tokens, file), tokens.to_vec()));
        }
    }
    sentences.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    let least = sentences.first().map_or(0.0, |best| best.1) * LEAST_SHARE;
    sentences.retain(|sentence| sentence.1 >= least);
    let mut left = room;
    sentences.retain(|(_, _, tokens)| {
        let fits = tokens.len() <= left;
        left -= if fits { tokens.len() } else { 0 };
        fits
    });
    sentences.sort_by_key(|sentence| sentence.0);
    sentences.into_iter().flat_map(|(_, _, tokens)| tokens).collect()
}

fn says(tokens: &[usize], file: &EncoderFile<'_>) -> f32 {
    let mut different = tokens.to_vec();
    different.sort_unstable();
    different.dedup();
    let sum: f32 = different.iter().map(|token| f32::from(file.relevance(*token))).sum();
    sum / ((tokens.len() + SHORT_SENTENCE) as f32).sqrt()
}

/// Lines, and what ends with a full stop or the like before a blank; the marks of Chinese and Japanese need none.
fn sentences_of(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        if rest.is_empty() {
            return None;
        }
        let mut characters = rest.char_indices().peekable();
        let mut end = rest.len();
        while let Some((at, character)) = characters.next() {
            let next = characters.peek().map(|next| next.1);
            let ends = match character {
                '\n' | '\r' | '。' | '！' | '？' => true,
                '.' | '!' | '?' | '…' | ';' => next.is_some_and(char::is_whitespace),
                _ => false,
            };
            if ends {
                end = at + character.len_utf8();
                break;
            }
        }
        let (sentence, left) = rest.split_at(end);
        rest = left;
        Some(sentence)
    })
}

#[cfg(test)]
mod tests {
    use super::{FIRST_BYTES, LAST_BYTES, ends, sentences_of};

    #[test]
    fn a_sentence_ends_with_its_mark_or_its_line() {
        let text = " It expired. Version 21.3 says so!\nWhy?  期限が切れた。助けて";
        let sentences: Vec<&str> = sentences_of(text).map(str::trim).collect();
        assert_eq!(sentences, ["It expired.", "Version 21.3 says so!", "Why?", "期限が切れた。", "助けて"]);
        assert_eq!(sentences_of(" \n ").count(), 0);
    }

    #[test]
    fn of_a_long_text_the_two_ends_are_left_whole_characters() {
        let text = "é".repeat(100_000);
        let (first, last) = ends(&text);
        assert!(first.len() <= FIRST_BYTES && last.len() <= LAST_BYTES && last.len() > LAST_BYTES - 2);
        assert_eq!(ends("short"), ("short", ""));
    }
}
