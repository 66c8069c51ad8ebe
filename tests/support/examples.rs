//! The folders of `examples/`: each says in `expected.toml` how it is run and what must come of it.

use std::path::PathBuf;

use super::{Keymend, NOW, keymend, repository};

/// One folder of `examples/`.
pub struct Example {
    pub name: String,
    pub folder: PathBuf,
    pub expected: Expected,
}

/// What `expected.toml` holds.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// What is given to `keymend diagnose` in the folder.
    pub arguments: Vec<String>,
    /// The verdict of the whole.
    pub verdict: String,
    /// The topic of the first finding.
    pub topic: String,
    /// Its verdict.
    pub finding: String,
    /// The exit code.
    pub exit: i32,
}

/// Every folder of `examples/` that is no program of its own; one that does not say what is expected is a failure.
pub fn examples() -> Vec<Example> {
    let entries = std::fs::read_dir(repository().join("examples")).expect("the repository has examples");
    let folders = entries.map(|entry| entry.expect("it can be read").path()).filter(|path| path.is_dir());
    let mut examples: Vec<Example> = folders
        .filter(|folder| !folder.join("main.rs").is_file())
        .map(|folder| {
            let file = folder.join("expected.toml");
            let text = std::fs::read_to_string(&file)
                .unwrap_or_else(|error| panic!("{}: {error}; an example says what is expected of it", file.display()));
            let expected = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let name = folder.file_name().expect("it has a name").to_string_lossy().into_owned();
            Example { name, folder, expected }
        })
        .collect();
    examples.sort_by(|a, b| a.name.cmp(&b.name));
    examples
}

impl Example {
    /// A command over what the example hands in, such as `diagnose`, with more arguments, in a copy of its folder.
    pub fn command(&self, command: &str, more: &str) -> Keymend {
        let mut run = keymend(command);
        for argument in self.expected.arguments.iter().map(String::as_str).chain(more.split_whitespace()) {
            run = run.arg(argument);
        }
        for entry in std::fs::read_dir(&self.folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            let name = path.file_name().and_then(|name| name.to_str()).expect("its name is text");
            run = run.file(name, std::fs::read(&path).expect("it can be read"));
        }
        run.arg("--now").arg(NOW)
    }
}

/// The example with a name.
pub fn example(name: &str) -> Example {
    examples().into_iter().find(|example| example.name == name).unwrap_or_else(|| panic!("there is no example {name}"))
}
