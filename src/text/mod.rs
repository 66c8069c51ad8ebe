//! Text of any origin: lines, encodings, code pages, what may be shown of it, folding, hashing.
//!
//! Ground: this part knows no product, no fact and no format of ours.

pub(crate) mod base64;
mod between;
mod charset;
mod clean;
mod code_page;
mod compact;
mod counted;
mod day_order;
mod decimal;
mod dump;
mod encoded_words;
mod encoding;
mod footers;
mod garbled;
mod hash;
mod hex;
mod host;
pub(crate) mod json_members;
pub(crate) mod json_texts;
mod likely_encoding;
pub(crate) mod lines;
mod logs;
mod nearest;
mod overlap;
mod packed;
mod parted;
mod sought;
mod spelling;
mod twice_encoded;
mod utf16;
pub(crate) mod xml_entities;

pub(crate) use base64::page_named;
pub use between::AnsweredQuestion;
pub(crate) use charset::Charset;
pub(crate) use clean::is_acted_on;
pub(crate) use clean::is_one_word;
pub use clean::{LONGEST, clean_text, clean_text_up_to};
pub(crate) use clean::{cut_name, is_cut_name};
pub(crate) use code_page::{CodePage, CodePageEvidence};
pub(crate) use compact::of_compact;
pub(crate) use counted::words_in;
pub use day_order::{DayOrder, NoDay, OrderSeen, TwoNumberedDay};
pub(crate) use decimal::{FEWEST as FEWEST_DECIMALS, sign_of as decimal_sign};
pub(crate) use dump::{dumps, may_be_dumped};
pub(crate) use encoded_words::{with_names, word_runs};
pub(crate) use encoding::{Detected, TextEncoding, detect, legacy};
pub use encoding::{decode_owned, decode_text};
pub(crate) use garbled::garbled_separator;
pub(crate) use hash::{digest, digest_bytes};
pub(crate) use hex::hex_says_text;
pub(crate) use host::host_key;
pub use keymend_words::Folded;
pub(crate) use keymend_words::has_no_spaces;
pub(crate) use likely_encoding::decode_likely;
pub(crate) use logs::{is_log, timed_lines};
pub use nearest::nearest;
pub(crate) use overlap::overlaps;
pub(crate) use packed::unpacked;
pub use parted::{LONGEST_TEXT, PartedText, SENDERS, SUBJECTS, is_subject_of_a_forward, quoted_places};
pub use sought::{Sought, is_one_name};
pub(crate) use spelling::{
    Spelled, is_ignorable, is_in_an_escape, readings, readings_in, splits_an_escape, tells_of_quoted_printable,
    without_tags,
};
pub(crate) use twice_encoded::once_encoded;
pub(crate) use utf16::{Utf16Reader, utf16_of, write_utf16};
