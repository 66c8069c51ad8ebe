//! The `keymend` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    keymend::cli::run()
}
