//! The encoder as a whole: against the original, against itself on other instructions, against anything as a text.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up must fail loudly")]

use std::time::{Duration, Instant};

use keymend_words::encoder::{DIMENSIONS, Encoder, EncoderError, Instructions, MOST_TOKENS};
use proptest::prelude::*;

const DATA: &[u8] = include_bytes!("../data/encoder.bin");
/// Our own, three in each of ten languages.
const SENTENCES: &str = include_str!("data/sentences.txt");
/// What the original's own engine, with all its 250,000 pieces of words, says of each: written by the script.
const REFERENCES: &[u8] = include_bytes!("data/references.f32");

fn encoder() -> Encoder<'static> {
    Encoder::embedded().unwrap()
}

fn dot(one: &[f32], other: &[f32]) -> f32 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

fn is_a_direction(vector: &[f32]) -> bool {
    vector.iter().all(|number| number.is_finite()) && (dot(vector, vector) - 1.0).abs() < 1e-4
}

/// Where all pieces have their four bits, only rounding differs; elsewhere rare ones are coarser or cut smaller.
#[test]
fn vectors_are_those_of_the_original() {
    let references: Vec<f32> = REFERENCES.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
    assert_eq!(references.len(), SENTENCES.lines().count() * DIMENSIONS);
    let encoder = encoder();
    let mut same = 0;
    for (sentence, reference) in SENTENCES.lines().zip(references.chunks(DIMENSIONS)) {
        let cosine = dot(&encoder.encode(sentence), reference);
        assert!(cosine > 0.98, "{cosine}: {sentence}");
        same += usize::from(cosine > 0.9999);
    }
    assert!(same >= 12, "only {same} of 30 are the same to a ten-thousandth");
}

/// The tolerance between instruction sets is none: the bits are the same.
#[test]
fn every_set_of_instructions_gives_the_same_bits() {
    let encoder = encoder();
    for sentence in SENTENCES.lines().step_by(3) {
        let baseline = encoder.encode_with(sentence, Instructions::baseline());
        for instructions in Instructions::available() {
            assert_eq!(encoder.encode_with(sentence, instructions), baseline, "{}: {sentence}", instructions.name);
        }
    }
}

#[test]
fn the_same_in_another_language_is_nearer_than_something_else() {
    let encoder = encoder();
    let [expired, abgelaufen, 期限切れ, printer] = [
        "My licence has expired although I paid for the renewal.",
        "Meine Lizenz ist abgelaufen, obwohl ich die Verlängerung bezahlt habe.",
        "更新料を払ったのにライセンスの期限が切れています。",
        "The printer has been out of paper since this morning.",
    ]
    .map(|text| encoder.encode(text));
    for translation in [abgelaufen, 期限切れ] {
        assert!(dot(&expired, &translation) > dot(&expired, &printer) + 0.02);
    }
}

#[test]
fn of_a_long_text_the_sentences_that_matter_are_read() {
    let encoder = encoder();
    let story = "The licence expired on Sunday although I paid for the renewal. It asks for an activation code.";
    let mut log = String::new();
    for line in 0..3000 {
        log += &format!("{line:05} the fox of room {} ran over the meadow and saw a blue bird.\n", line % 97);
    }
    let nearness = |text: &str| dot(&encoder.encode(text), &encoder.encode(story));
    for text in
        [format!("{story}\n{log}"), format!("{log}{story}"), format!("{}{story}\n{}", &log[..9000], &log[..9000])]
    {
        assert!(encoder.tokens(&text) <= MOST_TOKENS);
        assert!(nearness(&text) > nearness(&log) + 0.1, "{} {}", nearness(&text), nearness(&log));
    }
}

#[test]
fn characters_that_are_not_known_are_counted() {
    let encoder = encoder();
    assert_eq!(encoder.unknown("Der Code läuft nicht. Код не принят."), 0.0);
    assert!(encoder.unknown("𓀀𓀁𓀂 𓀃𓀄") > 0.2);
}

#[test]
fn the_file_is_the_one_whose_origin_is_described() {
    use sha2::{Digest, Sha256};

    let sum: String = Sha256::digest(DATA).iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(include_str!("../data/ENCODER.md").contains(&sum), "data/ENCODER.md does not name {sum}");
}

#[test]
fn a_damaged_file_is_refused_and_says_why() {
    let refused = |bytes: &[u8]| Encoder::read(bytes).err();
    assert_eq!(refused(&[]), Some(EncoderError::Missing));
    assert_eq!(refused(&[b'x'; 100]), Some(EncoderError::Foreign));
    let cut = &DATA[..DATA.len() - 1];
    assert_eq!(refused(cut), Some(EncoderError::Length { found: cut.len(), expected: DATA.len() }));
    let mut data = DATA.to_vec();
    data[8] += 1;
    assert!(matches!(refused(&data), Some(EncoderError::Version { found: 2, known: 1 })));
    data[8] -= 1;
    // Everywhere but in the magic and the version, which have their own answers, and in the lengths.
    for at in [12, 19, 32, 35, 36, 1_000, DATA.len() / 2, DATA.len() - 1] {
        data[at] ^= 0x10;
        assert_eq!(refused(&data), Some(EncoderError::Altered), "byte {at}");
        data[at] ^= 0x10;
    }
    assert!(refused(&data).is_none());
}

#[test]
fn ten_megabytes_of_anything_take_no_longer_than_a_page() {
    let encoder = encoder();
    let long = |unit: &str| unit.repeat(10_000_000 / unit.len());
    // One that grows eighteenfold when it is normalised, one that never ends a word, marks without a letter, nothing.
    for text in
        [long("\u{fdfa}"), long("licence"), long("a\u{301}\u{323}\u{316}"), long("\u{301}"), long(" \n"), long("Код. ")]
    {
        let started = Instant::now();
        assert!(is_a_direction(&encoder.encode(&text)));
        assert!(encoder.tokens(&text) <= MOST_TOKENS);
        assert!(started.elapsed() < Duration::from_secs(10), "{:?} for {:?}", started.elapsed(), &text[..8]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_bytes_have_a_meaning(bytes in proptest::collection::vec(any::<u8>(), 0..4000)) {
        let encoder = encoder();
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(is_a_direction(&encoder.encode(&text)));
        prop_assert!(encoder.tokens(&text) <= MOST_TOKENS);
    }

    #[test]
    fn any_text_has_a_meaning(text in "\\PC{0,600}") {
        prop_assert!(is_a_direction(&encoder().encode(&text)));
    }

    #[test]
    fn any_file_is_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut file = DATA[..12].to_vec();
        file.extend(bytes);
        prop_assert!(Encoder::read(&file).is_err());
    }
}
