//! What every target shares: planted codes and private values, and what must never be seen of them.
//!
//! A target is a function of [`targets`]; its binary in `fuzz_targets` hands it to libFuzzer.

pub mod oracle;
pub mod planted;
pub mod targets;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub use libfuzzer_sys::fuzz_target;

#[global_allocator]
static MEMORY: peak_alloc::PeakAlloc = peak_alloc::PeakAlloc;

/// Hands a function of [`targets`] to libFuzzer, within its time and memory.
#[macro_export]
macro_rules! target {
    ($name:ident) => {
        $crate::fuzz_target!(|data: &[u8]| {
            $crate::bounded(data.len(), || $crate::targets::$name(data));
        });
    };
}

/// Time of the processor for any input, and for each byte of it, with instrumented code on a slow machine.
const SECONDS: f64 = 4.0;
const SECONDS_A_BYTE: f64 = 0.000_5;

/// Memory for any input, and for each byte of it.
const BYTES: usize = 64 * 1024 * 1024;
const BYTES_A_BYTE: usize = 4 * 1024;

/// Runs a target once and refuses more time or memory than its input is worth.
pub fn bounded(length: usize, run: impl FnOnce()) {
    warm_up();
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let began = cpu_time::ProcessTime::now();
    run();
    let (took, held) = (began.elapsed().as_secs_f64(), MEMORY.peak_usage().saturating_sub(before));
    assert!(took <= SECONDS + SECONDS_A_BYTE * length as f64, "{length} bytes took {took} s");
    assert!(held <= BYTES + BYTES_A_BYTE * length, "{length} bytes held {held} bytes of memory");
}

/// What is read once for all inputs counts for none of them.
fn warm_up() {
    static WARM: LazyLock<()> = LazyLock::new(|| {
        folder();
        targets::warm_up();
    });
    LazyLock::force(&WARM);
}

/// A folder of this process in memory, where the system has one.
pub fn folder() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let memory = Path::new("/dev/shm");
        let base = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
        let folder = base.join(format!("keymend-fuzz-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder for the inputs");
        folder
    });
    &FOLDER
}

/// Puts an input into a file of that folder.
pub fn file(name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = folder().join(name);
    std::fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("the folder is ours");
    std::fs::write(&path, content).expect("the folder is ours");
    path
}
