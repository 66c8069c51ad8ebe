//! How every end-to-end suite starts the binary: a command line, written like the command line itself.
#![allow(dead_code, reason = "no suite needs all of it")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

#[cfg(unix)]
pub mod alive;
pub mod english;
pub mod examples;
pub mod tier;

/// The clock that every end-to-end test reasons with.
pub const NOW: &str = "2026-11-24T10:00:00Z";

/// The binary, to be run in a folder that also holds its settings, its tickets and the machine that it looks at, with
/// nothing to read. This and [`shell`] are the only places that know where the binary is.
pub fn binary(folder: &Path) -> Command {
    let mut command = at_home(env!("CARGO_BIN_EXE_keymend"), folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A line of the shell in the same surroundings; `"$0"` is the binary.
pub fn shell(folder: &Path, line: &str) -> Command {
    let mut command = at_home("sh", folder);
    command.args(["-c", line, env!("CARGO_BIN_EXE_keymend")]);
    command
}

fn at_home(program: &str, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .env("KEYMEND_CONFIG", folder.join("config"))
        .env("KEYMEND_DATA", folder.join("data"))
        .env("KEYMEND_ROOT", folder.join("root"))
        .env("TZ", "UTC")
        .env("LC_ALL", "C.UTF-8")
        .env_remove("NO_COLOR");
    command
}

/// The signals that end a run, as a user or a service manager sends them: without the first where whoever started this
/// suite has it ignored, as a shell does for what runs in its background, because a run keeps to that.
#[cfg(unix)]
pub fn ending_signals() -> Vec<&'static str> {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).map(str::trim);
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask, 16).ok()).unwrap_or(0);
    // Number 2 of the signals is bit 1 of the mask.
    if ignored & 0b10 == 0 { vec!["INT", "TERM"] } else { vec!["TERM"] }
}

/// A run of the binary in a folder of its own, with no profile and no colour.
pub struct Keymend {
    folder: tempfile::TempDir,
    arguments: Vec<String>,
    stdin: Vec<u8>,
}

/// What a run left behind.
#[derive(Debug)]
pub struct Outcome {
    pub stdout: String,
    pub stderr: String,
    pub code: Option<i32>,
}

/// Starts a command line, split at spaces.
pub fn keymend(arguments: &str) -> Keymend {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let arguments = arguments.split_whitespace().map(str::to_owned).collect();
    Keymend { folder, arguments, stdin: Vec::new() }
}

impl Keymend {
    /// Adds one argument that may hold spaces.
    pub fn arg(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Gives a text on stdin.
    pub fn stdin(mut self, text: impl AsRef<[u8]>) -> Self {
        self.stdin = text.as_ref().to_vec();
        self
    }

    /// Puts a file into the folder of the run.
    pub fn file(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the folder is ours");
        std::fs::write(path, content).expect("the folder is ours");
        self
    }

    /// Where the run takes place.
    pub fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    /// Runs it.
    pub fn run(&self) -> Outcome {
        self.finish(self.start())
    }

    /// Runs another command line, split at spaces, in the same folder.
    pub fn again(&self, arguments: &str) -> Outcome {
        self.finish(self.start_with(&arguments.split_whitespace().map(str::to_owned).collect::<Vec<_>>()))
    }

    /// Runs it with the folder of another run.
    pub fn start_in(&self, other: &Keymend) -> Outcome {
        for entry in std::fs::read_dir(self.folder.path()).expect("the folder is ours") {
            let path = entry.expect("it can be read").path();
            if path.is_file() {
                std::fs::copy(&path, other.folder.path().join(path.file_name().expect("it has a name")))
                    .expect("both are ours");
            }
        }
        other.finish(other.start_with(&self.arguments))
    }

    /// Starts it and leaves it running.
    pub fn start(&self) -> Child {
        self.start_with(&self.arguments)
    }

    fn start_with(&self, arguments: &[String]) -> Child {
        binary(self.folder.path()).args(arguments).stdin(Stdio::piped()).spawn().expect("the binary is built")
    }

    fn finish(&self, mut child: Child) -> Outcome {
        // A program that does not read its stdin closes it early.
        let _ = child.stdin.take().expect("stdin is a pipe").write_all(&self.stdin);
        let output = child.wait_with_output().expect("the program ends");
        Outcome {
            stdout: String::from_utf8(output.stdout).expect("output is UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("talk is UTF-8"),
            code: output.status.code(),
        }
    }
}

impl Outcome {
    /// The document on stdout, as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// The root of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Puts an executable script at a place.
#[cfg(unix)]
pub fn program(place: &Path, script: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::create_dir_all(place.parent().expect("a file lies in a folder")).expect("the folder is ours");
    std::fs::write(place, script).expect("the folder is ours");
    std::fs::set_permissions(place, std::fs::Permissions::from_mode(0o755)).expect("the file is ours");
}
