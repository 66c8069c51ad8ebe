//! A command line to run, written like the command line itself.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The clock that every end-to-end test reasons with.
pub const NOW: &str = "2026-11-24T10:00:00Z";

/// A run of the real binary in a folder of its own, with no profile and no colour.
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

    /// Starts it and leaves it running.
    pub fn start(&self) -> Child {
        self.start_with(&self.arguments)
    }

    fn start_with(&self, arguments: &[String]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_keymend"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env("KEYMEND_CONFIG", self.folder.path().join("config"))
            .env("KEYMEND_DATA", self.folder.path().join("data"))
            .env("KEYMEND_ROOT", self.folder.path().join("root"))
            .env_remove("NO_COLOR")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary is built")
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
