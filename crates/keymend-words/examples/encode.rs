//! How long a text takes to encode, with each set of instructions that this processor has.
//!
//!     cargo run --release --example encode -- "a text"

use std::time::{Duration, Instant};

use keymend_words::encoder::{Encoder, EncoderError, Instructions};

const TIMES: u32 = 20;

fn main() -> Result<(), EncoderError> {
    let text = std::env::args().nth(1).unwrap_or_else(|| {
        "The year I paid for began in March, the receipt is here on my desk, and still the red window says that my \
         protection ended on Sunday and asks for a code that nobody ever sent me. What am I to type into it?"
            .into()
    });
    let started = Instant::now();
    let encoder = Encoder::embedded()?;
    println!("{:9} {:8.1} ms", "reading", milliseconds(started.elapsed()));
    println!("{} tokens", encoder.tokens(&text));
    for instructions in Instructions::available() {
        let fastest = (0..TIMES)
            .map(|_| {
                let started = Instant::now();
                std::hint::black_box(encoder.encode_with(&text, instructions));
                started.elapsed()
            })
            .min()
            .unwrap_or_default();
        println!("{:9} {:8.1} ms", instructions.name, milliseconds(fastest));
    }
    Ok(())
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
