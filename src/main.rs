//! The `keymend` command.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    keymend::cli::run()
}
